/** Paraphrases of news prose, one meaning a line: quantities, times, people, qualities and figures of speech; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfThings: string = `
çoğunluk,çoğunluğu,ekseriyet,büyük bölümü,büyük kısmı,önemli bölümü,ağırlıklı|əksəriyyət,çoxluq,böyük qismi,böyük hissəsi,əksər hissəsi,çox hissəsi,çoxluğ|أغلبية,غالبية,معظم,أكثرية,الجزء الأكبر,القسم الأكبر,السواد الأعظم
azınlık,azınlıklar,küçük bir kesim,azınlıkta kal-,azınlığ|azlıq,azlıqlar,azlıqda qal-,kiçik bir qism,azlığ|أقلية,أقليات,فئة قليلة,قلة
onlarca,düzinelerce,pek çok sayıda,onlarcası|onlarla,onlarca,çoxsaylı|عشرات,العشرات,عشرات من,بالعشرات
yüzlerce,yüzlercesi,yüzleri aşkın|yüzlərlə,yüzlərcə,yüzlərləsi|مئات,المئات,بالمئات,مئات من
binlerce,binlercesi,on binlerce,yüz binlerce|minlərlə,minlərcə,on minlərlə,yüz minlərlə|آلاف,الآلاف,عشرات الآلاف,مئات الآلاف,ألوف
milyonlarca,milyonlar,milyonlarcası|milyonlarla,milyonlar,milyonlarca|ملايين,الملايين,بالملايين
yarısı,yarı yarıya,yarım,yüzde ellisi|yarısı,yarıbayarı,yarım,yarıya qədər,əlli faizi|نصف,النصف,شطر,مناصفة
iki katı,iki katına çık-,ikiye katla-,iki misli|ikiqat,iki dəfə art-,iki dəfə çox,iki misli|ضعف,ضعفين,تضاعف,تضاعفت,مضاعفة,يتضاعف,مضاعف
kat kat,katlan-,misliyle art-,katbekat,katlanarak art-|qat-qat,dəfələrlə art-,qatbaqat,misli dəfə|أضعاف,أضعافا مضاعفة,تضاعف,مرات عدة
en az,en azından,asgari,hiç değilse,en düşük|ən azı,azı,ən azından,minimum,heç olmasa,ən aşağısı|على الأقل,ما لا يقل عن,حد أدنى,الحد الأدنى,لا يقل عن,لا تقل عن
en fazla,en çok,azami,maksimum,en yüksek,üst sınır|ən çox,maksimum,ən yüksək,ən azami,çoxu|على الأكثر,كحد أقصى,الحد الأقصى,بحد أقصى,لا يزيد على,لا يتجاوز
yaklaşık,takriben,aşağı yukarı,civarında,tahminen,dolayında|təxminən,təqribən,ətrafında,civarında,təxmini|نحو,حوالي,زهاء,قرابة,ما يقارب,تقريبا,ما يقرب من,يقدر عددهم
aşkın,fazla,daha fazla,aşan,geçen,aştı,geçti|daha çox,artıq,daha artıq,aşan,aşıb,ötüb keç-|أكثر من,ما يزيد على,ما يزيد عن,يتجاوز,تجاوز,يفوق,يربو على,تجاوزت,أزيد من
neredeyse,hemen hemen,adeta,az kalsın|demək olar ki,az qala,sanki,hardasa|يكاد,تكاد,كاد,تقريبا,شبه,أوشك على
daha az,altında,altına düş-,aşağı,altında kal-|daha az,aşağı,altında,aşağı düş-|أقل من,أدنى من,ما دون
çok sayıda,pek çok,birçok,çok sayıdaki,sayısız,nice,bir hayli|çoxsaylı,çoxlu,bir çox,xeyli sayda,saysız-hesabsız,külli miqdarda,saysız|عدد كبير من,أعداد كبيرة,كثير من,العديد من,الكثير من,عديد,كثيرون
birkaç,bazı,bir dizi,çeşitli sayıda,birtakım|bir neçə,bəzi,bir sıra,müəyyən|عدة,عدد من,بضعة,بضع,جملة من,مجموعة من,سلسلة من
toplam,toplamda,tümü,genel toplam,topyekun|cəmi,ümumilikdə,ümumi,məcmu,yekun|إجمالي,مجموع,في المجموع,إجمالا,ما مجموعه,بإجمالي
tamamen,bütünüyle,tümüyle,büsbütün,yüzde yüz,topyekun,kökten|tamamilə,bütövlükdə,bütünlüklə,tam şəkildə,yüz faiz,tam|تماما,كليا,بالكامل,بشكل كامل,كاملا,بصورة تامة,كلية
kısmen,bir ölçüde,kısmi,bir dereceye kadar,yarı|qismən,müəyyən dərəcədə,müəyyən qədər|جزئيا,جزئي,إلى حد ما,بشكل جزئي,بعض الشيء
son derece,oldukça,gayet,fevkalade,aşırı derecede,epey|son dərəcə,olduqca,həddən artıq,xeyli,kifayət qədər|للغاية,جدا,إلى حد كبير,بشدة,إلى أبعد حد,غاية في
özellikle,bilhassa,başta,başta olmak üzere,hele,öncelikle|xüsusilə,xüsusən,ələlxüsus,başda olmaqla,ilk növbədə|خصوصا,خاصة,لا سيما,وبالأخص,على وجه الخصوص,بشكل خاص,على رأسها,في مقدمتها,بالذات
sadece,yalnızca,yalnız,ancak,salt,tek,münhasıran|yalnız,ancaq,təkcə,sırf,sadəcə|فقط,فحسب,لا غير,وحده,حصرا,مجرد,حصريا
ek olarak,ayrıca,bunun yanı sıra,ilaveten,bunun yanında,dahası,üstelik,üsteliğ|əlavə olaraq,bundan əlavə,həmçinin,bununla yanaşı,üstəlik,bundan başqa,üstəliy|إضافة إلى,بالإضافة إلى,علاوة على,فضلا عن,إلى جانب,كما أن,زيادة على
kapsamlı,geniş çaplı,geniş kapsamlı,büyük çaplı,kapsayıcı,geniş ölçekli|genişmiqyaslı,hərtərəfli,irimiqyaslı,əhatəli,geniş|واسع النطاق,واسعة النطاق,شامل,موسع,على نطاق واسع
sınırlı,kısıtlı,mahdut,dar kapsamlı|məhdud,məhdudlaşdırılmış,dar çərçivəli|محدود,محدودة,ضيق,مقيد
yeterli,yeter,kafi,yeterince,yeterli ölçüde,yet-|kifayət,yetərli,kifayət qədər,kafi,bəs et-,yetərincə,bəs ed-|كاف,كافية,كافي,يكفي,بما يكفي,بشكل كاف,كفاية
yetersiz,yeterli değil,yetmez,eksik,kifayetsiz|kifayət etmir,qeyri-kafi,yetərsiz,kifayət deyil,azdır|غير كاف,غير كافية,لا يكفي,لا تكفي,قاصر
eksiklik,eksik,noksan,yokluk,kıtlık,sıkıntısı,yetersizlik,eksikliğ,yokluğ,kıtlığ,yetersizliğ|çatışmazlıq,çatışmamazlıq,qıtlıq,əskiklik,nöqsan,çatış-,qıt,çatışmazlığ,çatışmamazlığ,qıtlığ,əskikliy|نقص,نقصان,قلة,عجز,ندرة,انعدام
rekor,rekor seviye,rekor kır-,tarihi zirve,tüm zamanların en yüksek|rekord,rekord həddə,rekord vur-,rekordu qır-,tarixi maksimum|رقم قياسي,قياسي,قياسية,مستوى قياسي,غير مسبوق,أعلى مستوى
eşi görülmemiş,benzeri görülmemiş,emsalsiz,görülmedik,daha önce görülmemiş,eşi benzeri|misli görünməmiş,görünməmiş,bənzərsiz,misilsiz,indiyədək görülməmiş|غير مسبوق,غير مسبوقة,لم يسبق له مثيل,لا مثيل له,لا سابق له,منقطع النظير
önemli ölçüde,büyük ölçüde,ciddi şekilde,kayda değer,hatırı sayılır,gözle görülür|əhəmiyyətli dərəcədə,xeyli,nəzərəçarpacaq,böyük ölçüdə,ciddi şəkildə,kəskin|بشكل كبير,إلى حد كبير,بصورة ملحوظة,بشكل ملحوظ,ملموس,ملحوظ,كثيرا
giderek,gittikçe,git gide,gün geçtikçe,her geçen gün,adım adım,günden güne|getdikcə,gedərək,günü-gündən,hər keçən gün,get-gedə,addım-addım|بشكل متزايد,شيئا فشيئا,يوما بعد يوم,تدريجيا,أكثر فأكثر,متزايد,على نحو متزايد
kademeli,aşamalı,peyderpey,yavaş yavaş,aşama aşama,tedrici|mərhələli,tədricən,mərhələ-mərhələ,tədrici,yavaş-yavaş|تدريجي,تدريجيا,على مراحل,مرحلي,بالتدريج,رويدا رويدا
art-,artış,yüksel-,yükseliş,çoğal-,fazlalaş-,tırman-,yükselme|art-,artım,yüksəl-,yüksəliş,çoxal-,qalx-|ارتفع,يرتفع,ارتفاع,ازداد,يزداد,زيادة,ازدياد,تزايد,تصاعد,ارتفعت,زاد
azal-,azalış,düş-,düşüş,gerile-,gerileme,eksil-|azal-,azalma,düş-,enmə,aşağı düş-,geriləmə,enib|انخفض,ينخفض,انخفاض,تراجع,يتراجع,هبوط,تقلص,تناقص,هبط,نقص,انخفضت
artır-,çoğalt-,yükselt-,artırma,arttır-|artır-,çoxalt-,yüksəlt-,artırılma,qaldır-|زاد,يزيد,رفع,يرفع,زيادة,تعزيز,مضاعفة,رفعت
azalt-,düşür-,indir-,kıs-,azaltma,eksilt-|azalt-,endir-,aşağı sal-,ixtisar et-,azaldılma,ixtisar ed-|خفض,يخفض,تقليص,تخفيض,قلص,تقليل,الحد من,حد من
en büyük,en önemli,en başta gelen,en iri,başlıca|ən böyük,ən iri,ən mühüm,ən nəhəng|أكبر,الأكبر,أضخم,أعظم,كبرى,الكبرى
tek,biricik,yegane,eşsiz,tek başına|yeganə,tək,bircə,vahid|وحيد,الوحيد,الوحيدة,الأوحد,فريد
yüksek oranda,yüksek,yoğun,kesif,yoğunluk,yoğunluğ|yüksək,sıx,intensiv,yüksək nisbətdə|كثيف,مكثف,كثافة,مرتفع,عال,مكثفة
aşırı,fazlasıyla,ölçüsüz,gereğinden fazla,orantısız|həddindən artıq,ifrat,həddən ziyadə,qeyri-proporsional,izafi|مفرط,مفرطة,إفراط,زائد,أكثر من اللازم,غير متناسب,مبالغ فيه
geçen yıl,geçtiğimiz yıl,bir önceki yıl,önceki sene,geçen sene,evvelki yıl|ötən il,keçən il,əvvəlki il,bir il əvvəl,ötən ildə|العام الماضي,السنة الماضية,العام المنصرم,العام الفائت,العام السابق
gelecek yıl,önümüzdeki yıl,seneye,gelecek sene,yeni yılda|gələn il,növbəti il,qarşıdakı il,gələcək il|العام المقبل,السنة المقبلة,العام القادم,السنة القادمة
bu yıl,bu sene,içinde bulunduğumuz yıl,cari yıl|bu il,cari il,hazırkı il,builki|هذا العام,العام الجاري,العام الحالي,السنة الحالية,السنة الجارية,هذه السنة
gelecek ay,önümüzdeki ay,bir sonraki ay|gələn ay,növbəti ay,qarşıdakı ay|الشهر المقبل,الشهر القادم,الشهر التالي
geçen ay,geçtiğimiz ay,bir önceki ay|ötən ay,keçən ay,əvvəlki ay|الشهر الماضي,الشهر المنصرم,الشهر الفائت
geçen hafta,geçtiğimiz hafta,önceki hafta|ötən həftə,keçən həftə,əvvəlki həftə|الأسبوع الماضي,الأسبوع المنصرم,الأسبوع الفائت
önümüzdeki hafta,gelecek hafta,haftaya|gələn həftə,növbəti həftə,qarşıdakı həftə|الأسبوع المقبل,الأسبوع القادم,الأسبوع التالي
hafta sonu,cumartesi pazar,tatil günleri|həftəsonu,həftə sonu,istirahət günləri,şənbə-bazar|عطلة نهاية الأسبوع,نهاية الأسبوع,عطلة الأسبوع
gece,geceleyin,gece saatlerinde,gece yarısı,gece vakti|gecə,gecə saatlarında,gecəyarısı,gecə vaxtı|ليلا,ليل,الليل,ليلة,منتصف الليل,في ساعات الليل
sabah,sabahleyin,sabah saatlerinde,sabahın erken saatlerinde,sabaha karşı,şafakta|səhər,səhər saatlarında,sübh,səhər tezdən,sübh çağı|صباحا,صباح,في ساعات الصباح,فجرا,فجر,صبيحة,الساعات الأولى
akşam,akşamleyin,akşam saatlerinde,akşamüstü|axşam,axşam saatlarında,axşamüstü,axşamçağı|مساء,في ساعات المساء,عشية,أمسية,المسائية
öğle,öğleden sonra,öğlen,gün ortası|günorta,günortadan sonra,nahar,günün ikinci yarısı|ظهرا,بعد الظهر,عصرا,الظهيرة
son dönemde,son zamanlarda,geçtiğimiz günlerde,yakın zamanda,geçenlerde,yakınlarda,son günlerde|son vaxtlar,son dövrdə,bu yaxınlarda,ötən günlərdə,son zamanlar,son günlər|مؤخرا,أخيرا,في الآونة الأخيرة,حديثا,في الفترة الأخيرة,قبل فترة قصيرة,في الأيام الأخيرة
yakında,kısa sürede,kısa süre içinde,yakın zamanda,çok geçmeden,önümüzdeki günlerde,en kısa zamanda,bir an önce|tezliklə,yaxın vaxtlarda,yaxın zamanda,qısa müddətdə,ən qısa zamanda,yaxın günlərdə,bu yaxınlarda|قريبا,في القريب العاجل,عما قريب,في أقرب وقت,في وقت قريب,عاجلا,في غضون أيام,في المستقبل القريب
daha sonra,sonradan,ardından,bilahare,akabinde,müteakiben,ilerleyen saatlerde,peşinden|daha sonra,sonradan,ardınca,bunun ardınca,daha sonralar|لاحقا,بعد ذلك,في وقت لاحق,فيما بعد,عقب ذلك,إثر ذلك,عقب
daha önce,önceden,evvelce,evvel,geçmişte,daha evvel|daha əvvəl,əvvəllər,əvvəlcə,öncə,bundan əvvəl,qabaqcadan|سابقا,في وقت سابق,من قبل,قبل ذلك,مسبقا,فيما مضى,سلفا
bu arada,bu sırada,öte yandan,o esnada,aynı zamanda,diğer taraftan,bu esnada|bu arada,bu zaman,digər tərəfdən,eyni zamanda,bununla yanaşı,həmin vaxt|في غضون ذلك,في هذه الأثناء,من جهة أخرى,في الأثناء,في سياق متصل,من ناحية أخرى,في الوقت نفسه,وفي المقابل
yıllardır,yıllarca,yıllar boyunca,uzun yıllar,senelerdir,yıllar yılı|illərdir,illərlə,uzun illər,illər boyu,illər ərzində,neçə illərdir|منذ سنوات,لسنوات,على مدى سنوات,طوال سنوات,سنوات طويلة,منذ أعوام,منذ سنين
ilk kez,ilk defa,ilk olarak,tarihte ilk|ilk dəfə,birinci dəfə,ilk olaraq,tarixdə ilk|لأول مرة,للمرة الأولى,أول مرة,المرة الأولى,الأول من نوعه,الأولى من نوعها
son kez,son defa,son olarak,en son|son dəfə,axırıncı dəfə,sonuncu dəfə,sonda|آخر مرة,للمرة الأخيرة,أخيرا,في الختام
tekrar,yeniden,bir kez daha,bir daha,yine de|təkrar,yenidən,bir daha,yenə,bir daha da,təkrarən|مجددا,مرة أخرى,من جديد,ثانية,مرة ثانية,مرة جديدة,تارة أخرى
defalarca,birçok kez,birçok kere,sık sık,müteaddit kereler,tekrar tekrar|dəfələrlə,bir neçə dəfə,dönə-dönə,təkrar-təkrar,neçə dəfə|مرارا,مرارا وتكرارا,مرات عدة,عدة مرات,أكثر من مرة,غير مرة,تكرارا
sık sık,sıkça,sıklıkla,çoğu zaman,çoğunlukla,ekseriyetle|tez-tez,çox vaxt,əksər hallarda,əksərən,çox zaman|غالبا,في كثير من الأحيان,كثيرا ما,في أغلب الأحيان,بشكل متكرر,عادة ما
genellikle,genelde,normalde,çoğunlukla,umumiyetle,alışılageldiği|adətən,ümumiyyətlə,bir qayda olaraq,əsasən,normalda|عادة,عادة ما,في العادة,في الغالب,عموما,بشكل عام
nadiren,ender,seyrek,nadir,pek az|nadir hallarda,nadirən,az-az,seyrək,nadir|نادرا,نادر,قلما,نادرة,نادرا ما,في حالات نادرة
bazen,zaman zaman,ara sıra,kimi zaman,arada bir|bəzən,vaxtaşırı,hərdən,ara-sıra,arabir|أحيانا,في بعض الأحيان,بين الحين والآخر,من وقت لآخر,بين الفينة والأخرى
her zaman,daima,sürekli,her daim,ebediyen|həmişə,daim,hər zaman,daima,əbədi|دائما,على الدوام,دوما,باستمرار,في كل وقت,أبدا
hiçbir zaman,asla,katiyen,hiçbir şekilde,kesinlikle|heç vaxt,heç zaman,əsla,qətiyyən,heç bir halda|أبدا,إطلاقا,مطلقا,بأي حال,على الإطلاق,البتة
hala,halen,hâlâ,şu ana kadar,bugüne dek|hələ,hələ də,indiyədək,hələlik,bu günədək,indiyə qədər,hələliy|لا يزال,ما زال,ما زالت,لا تزال,حتى الآن,لغاية الآن,إلى الآن,حتى اللحظة
şu anda,şimdi,halihazırda,şu an,günümüzde,halen,mevcut durumda|hazırda,indi,hal-hazırda,bu anda,hazırkı vaxtda,indiki məqamda|حاليا,الآن,في الوقت الحالي,في الوقت الراهن,حالي,الراهن,في الوقت الحاضر,راهنا
derhal,hemen,vakit kaybetmeden,acilen,bir an önce,anında,ivedilikle,gecikmeksizin|dərhal,təcili,ləngimədən,o dəqiqə,vaxt itirmədən,gecikmədən,anında|فورا,على الفور,حالا,بشكل فوري,فوري,دون تأخير,من دون إبطاء,عاجلا,الفوري
aniden,birden,birdenbire,ansızın,beklenmedik şekilde,apansız|qəfil,birdən,birdən-birə,qəflətən,gözlənilmədən,anidən|فجأة,بشكل مفاجئ,مفاجئ,على حين غرة,بغتة,على نحو مفاجئ
nihayet,en sonunda,sonunda,eninde sonunda,neticede|nəhayət,axırda,sonda,axır ki,gec-tez|أخيرا,في النهاية,في نهاية المطاف,آخر الأمر,في آخر المطاف,عاجلا أم آجلا
süre,müddet,zaman dilimi,vade,mühlet|müddət,zaman kəsiyi,möhlət,vədə|مدة,فترة,مهلة,أمد,فترات,زمن
dönem,devir,çağ,periyot,süreç,sürec|dövr,mərhələ,zaman,period,əyyam|فترة,مرحلة,حقبة,عهد,عصر,زمن,حقب
süreç,aşama,safha,evre,merhale,sürec|proses,mərhələ,gediş,faza|عملية,مسار,مرحلة,مراحل,سيرورة,أطوار
uzun süre,uzun zamandır,uzun bir süre,uzun vadede,çoktandır|uzun müddət,uzun zamandır,çoxdandır,uzun müddətdir,uzunmüddətli|فترة طويلة,منذ فترة طويلة,طويل الأمد,منذ زمن,لمدة طويلة,طويل الأجل,منذ وقت طويل
kısa süreli,kısa vadeli,kısa dönemli,kısa süre|qısamüddətli,qısa müddətli,qısa zaman,qısa vaxt|قصير الأجل,قصير الأمد,لفترة قصيرة,لفترة وجيزة,لمدة قصيرة
geçici,geçici olarak,muvakkat,kısa süreliğine|müvəqqəti,keçici,müvəqqəti olaraq,qısa müddətə|مؤقت,مؤقتا,مؤقتة,انتقالي,بشكل مؤقت,عابر
kalıcı,daimi,sürekli,baki,sürdürülebilir|daimi,qalıcı,davamlı,dayanıqlı,həmişəlik,həmişəliy|دائم,دائمة,مستدام,مستدامة,باق,ثابت
sürekli,aralıksız,kesintisiz,durmaksızın,devamlı,ara vermeden|davamlı,aramsız,fasiləsiz,dayanmadan,mütəmadi,arasıkəsilməz|مستمر,متواصل,بلا انقطاع,دون توقف,مستمرة,متواصلة,باستمرار
düzenli,düzenli olarak,muntazam,periyodik|müntəzəm,mütəmadi,dövri,nizamlı|منتظم,بانتظام,بشكل منتظم,دوري,بشكل دوري,منتظمة
önceki,eski,sabık,evvelki,bir önceki|əvvəlki,keçmiş,sabiq,ötən|سابق,السابق,السابقة,الأسبق,الماضي,المنصرم
önümüzdeki dönem,gelecek dönemde,ileriki günler,önümüzdeki günlerde,önümüzdeki süreçte|qarşıdakı dövr,yaxın dövrdə,növbəti dövr,gələn günlərdə,qarşıdan gələn günlər|الفترة المقبلة,المرحلة المقبلة,الأيام المقبلة,الفترة القادمة,في الأيام القادمة
başlangıçta,ilk başta,ilk aşamada,başında,öncelikle|əvvəlcə,başlanğıcda,ilkin mərhələdə,əvvəlində|في البداية,بداية,في بادئ الأمر,بادئ ذي بدء,أول الأمر,في مستهل
başla-,başlangıç,başlat-,start al-,start ver-,girişim başlat-,adım at-|başla-,başlanğıc,start götür-,başlat-,start ver-,giriş-|بدأ,يبدأ,تبدأ,بدء,بداية,انطلق,انطلاق,شرع,باشر,إطلاق,انطلقت
sona er-,bit-,son bul-,tamamlan-,nihayete er-,noktalan-,sonuçlan-|başa çat-,bit-,sona çat-,qurtar-,yekunlaş-,tamamlan-,sona yet-|انتهى,ينتهي,انتهت,انتهاء,اختتم,نهاية,اختتام,انقضى,انقضاء,اختتمت
devam et-,sür-,sürdür-,devam ed-,süregel-,devamı|davam et-,davam etdir-,sür-,davam ed-,davamı|استمر,يستمر,استمرار,واصل,يواصل,تواصل,مواصلة,متواصل,تستمر,مضى في,تابع
ertele-,tehir et-,ötele-,ileri bir tarihe bırak-,erteleme,tehir ed-|təxirə sal-,təxirə salın-,yubat-,sonraya saxla-,vaxtını dəyiş-|تأجيل,أرجأ,إرجاء,تأجل,يؤجل,أجلت
gecik-,gecikme,geç kal-,rötar,aksama|gecik-,gecikmə,yubanma,ləngi-,ləngimə|تأخر,تأخير,يتأخر,تأخرت,تباطؤ,مماطلة
hızla,süratle,hızlı,çabucak,hızlı şekilde,süratli|sürətlə,sürətli,tez,tezliklə,cəld,çevik|بسرعة,سريع,سريعا,بشكل سريع,سريعة,على وجه السرعة,بوتيرة سريعة
hızlandır-,hız ver-,ivme kazandır-,hızlan-,ivme|sürətləndir-,sürət ver-,təkan ver-,sürətlən-|تسريع,سرع,يسرع,تعجيل,تسارع,التعجيل,إسراع,عجل
yavaş,yavaşla-,ağır ilerle-,yavaşlama,ağır aksak|yavaş,yavaşı-,ləng,zəiflə-,ləngimə|بطيء,ببطء,تباطأ,تباطؤ,إبطاء,بطء
yıl dönümü,yıldönümü,anma günü|ildönümü,il dönümü,yubiley,illik yubiley|ذكرى,الذكرى السنوية,ذكرى سنوية,يوبيل
aynı zamanda,eşzamanlı,eş zamanlı,aynı anda|eyni zamanda,eyni vaxtda,paralel|في الوقت نفسه,في الوقت ذاته,متزامن,بالتزامن,بالتزامن مع,في آن واحد
arifesinde,öncesinde,hemen öncesinde,eşiğinde|ərəfəsində,öncəsi,qabağı,astanasında|عشية,قبيل,على أعتاب
yaz aylarında,yaz mevsimi,yazın,yaz dönemi|yay aylarında,yay mövsümü,yayda|صيف,الصيف,فصل الصيف,موسم الصيف,أشهر الصيف,صيفا
kış aylarında,kış mevsimi,kışın,kış şartları|qış aylarında,qış mövsümü,qışda|شتاء,الشتاء,فصل الشتاء,موسم الشتاء,أشهر الشتاء
bahar,ilkbahar,baharda,bahar ayları|yaz,bahar,yazda,yaz ayları|ربيع,الربيع,فصل الربيع,أشهر الربيع
sonbahar,güz,sonbaharda,güz ayları|payız,payızda,payız ayları|خريف,الخريف,فصل الخريف
yüzyıl,asır,yüzyıllık,çağ,yüzyıllığ|əsr,yüzillik,yüz il,yüzilliy|قرن,قرون,القرن,مئوية
on yıl,onyıl,on yıllık dönem,onlarca yıl|onillik,on il,onilliklər,on ilərlik,onilliy,on ilərliy|عقود,العقد,عشر سنوات,عقدين
geçmiş,mazi,geçmişte,geçmiş dönem|keçmiş,ötən zaman,keçmişdə,mazi|ماض,الماضي,ماضي,في الماضي,سالف
gelecek,istikbal,yarınlar,ileride,gelecekte,geleceğ|gələcək,gələcəkdə,irəlidə,gələcəy|مستقبل,المستقبل,مستقبلا,في المستقبل,مستقبلي
gelecek nesiller,gelecek kuşaklar,yeni nesil,genç kuşaklar|gələcək nəsillər,gənc nəsil,yeni nəsil,gələcək nəsil|الأجيال القادمة,الأجيال المقبلة,الجيل الجديد,أجيال المستقبل,الجيل الصاعد
yurt dışı,yurtdışı,dış ülkeler,yurt dışında,yabancı ülkelerde,hariçte|xaric,xaricdə,xarici ölkələr,ölkədən kənarda,ölkə xaricində|خارج البلاد,في الخارج,الخارج,خارج الحدود,دول أجنبية
yurt içi,yurtiçi,ülke içinde,dahili,ülke genelinde|ölkədaxili,ölkə daxilində,daxili,ölkə içində|داخل البلاد,داخليا,محلي,داخلي,في الداخل,محليا
başkent,payitaht,başşehir,başkentte|paytaxt,baş şəhər,paytaxtda|عاصمة,العاصمة,عواصم
bölge,yöre,mıntıka,havza,bölgesi,coğrafya|bölgə,region,ərazi,zona,rayon|منطقة,المنطقة,مناطق,إقليم,أقاليم
bölgesel,bölgesel çapta,bölge,yöresel|regional,bölgəvi,bölgə,regionda|إقليمي,إقليمية,إقليميا,على المستوى الإقليمي
komşu,komşu ülke,sınır komşusu,komşular,komşuluk,komşuluğ|qonşu,qonşu ölkə,həmsərhəd,qonşular,qonşuluq,qonşuluğ|جار,جارة,مجاور,مجاورة,جيران,دول الجوار,الجوار,البلدان المجاورة
merkez,merkezi,genel merkez,göbeği,kent merkezi|mərkəz,mərkəzi,baş qərargah,şəhər mərkəzi|مركز,وسط,مركزي,مقر,قلب,مراكز
sahil,kıyı,kıyı şeridi,sahil şeridi,sahiller|sahil,sahilyanı,sahil zolağı,sahilboyu|ساحل,سواحل,شاطئ,شواطئ,الساحل,ساحلي,ساحلية,سواحلها
açıklarında,açık denizde,kıyı açığında|açıq dənizdə,sahillərindən aralıda,sahili yaxınlığında|قبالة سواحل,قبالة,عرض البحر,في عرض البحر
kuzey,kuzeyinde,kuzeyindeki|şimal,şimalında,şimali|شمال,شمالي,شمالا,الشمالية
güney,güneyinde,güneyindeki|cənub,cənubunda,cənubi|جنوب,جنوبي,جنوبا,الجنوبية
doğu,doğusunda,şark|şərq,şərqində,şərqi|شرق,شرقي,شرقا,الشرقية,مشرق
batı,batısında,garp|qərb,qərbində,qərbi|غرب,غربي,غربا,الغربية
şehir,kent,büyükşehir,vilayet,şehri|şəhər,vilayət,şəhəri,meqapolis|مدينة,مدن,المدينة,ولاية,محافظة,حاضرة
ilçe,kasaba,belde,ilçesi|rayon,qəsəbə,rayonu|بلدة,مديرية,بلدات
köy,köyü,kırsal yerleşim,köyler|kənd,kəndi,kənd yeri,kəndlər|قرية,قرى,القرية,ريف
kırsal,kırsal alan,kırsal kesim,taşra|kənd yerləri,kənd ərazisi,əyalət,kənd|ريف,أرياف,ريفي,ريفية,المناطق الريفية
mahalle,semt,muhit,mahallesi|məhəllə,yaşayış massivi,məhəlləsi|أحياء,حارة,ضاحية
yakınında,yakınlarında,civarında,çevresinde,etrafında,yakın|yaxınlığında,yaxınlarında,ətrafında,civarında,yanında|قرب,بالقرب من,في محيط,قريب من,على مقربة من,بجوار,محيط
çevre,etraf,civar|ətraf,çevrə,civar,ətraf ərazi|محيط,أطراف,الأرجاء,مشارف
olay yeri,olay mahalli,hadise yeri,olayın yaşandığı yer|hadisə yeri,hadisənin baş verdiyi yer,hadisə məhəlli,hadisə ərazisi|موقع الحادث,مكان الحادث,مسرح الحادث,مكان الواقعة,موقع الحادثة
toprak,topraklar,arazi,ülke toprağı,toprağ|torpaq,torpaqlar,ərazi,torpaqları,torpağ|أراض,أراضي,الأراضي,تراب,ترابه
toprak bütünlüğü,ülke bütünlüğü,toprak bütünlüğüne saygı|ərazi bütövlüyü,ölkənin bütövlüyü,ərazi tamlığı|وحدة الأراضي,سلامة الأراضي,وحدة أراضي,السلامة الإقليمية,الوحدة الترابية
sınır,hudut,sınırlar,sınır hattı,sınır boyu|sərhəd,sərhədlər,sərhəd xətti,hüdud|حدود,الحدود,حدودي,حدودية,الشريط الحدودي,تخوم
vatan,yurt,anavatan,anayurt,ana vatan,yurd|vətən,yurd,ana vətən,ana yurd,məmləkət,ata yurdu|وطن,الوطن,بلاد,أوطان,البلد الأم,الوطن الأم,موطن
ülke genelinde,yurt genelinde,ülke çapında,yurdun dört bir yanında,tüm ülkede,ulusal çapta|ölkə üzrə,ölkə miqyasında,ölkənin hər yerində,ümumölkə,bütün ölkədə|في أنحاء البلاد,على مستوى البلاد,في عموم البلاد,في جميع أنحاء البلاد,في كامل البلاد,على الصعيد الوطني
dünya çapında,küresel,dünya genelinde,uluslararası çapta,evrensel,global|dünya miqyasında,qlobal,dünya üzrə,bütün dünyada,beynəlxalq miqyasda|عالميا,عالمي,على مستوى العالم,حول العالم,في جميع أنحاء العالم,في مختلف أنحاء العالم,دوليا
dünya,yeryüzü,yerküre,cihan,alem|dünya,yer üzü,aləm,cahan|العالم,الأرض,المعمورة,الكون
uluslararası,beynelmilel,milletlerarası|beynəlxalq,millətlərarası,dünya|دولي,دولية,عالمي,الدولي
ulusal,milli,yurt çapında|milli,ümummilli,ümumxalq|وطني,وطنية,قومي,القومية
yerel,mahalli,yöresel,yerli|yerli,məhəlli,lokal|محلي,محلية,المحلي,المحليات
boğaz,geçit,suyolu|boğaz,keçid,su yolu|مضيق,ممر,معبر,ممر مائي
ev sahipliği yap-,ev sahibi,ağırla-,konuk et-,misafir et-,konuk ed-,misafir ed-|evsahibliyi et-,ev sahibi,qəbul et-,qonaq et-,ev sahibliyi et-,evsahibliyi ed-,qəbul ed-,qonaq ed-,ev sahibliyi ed-|استضاف,يستضيف,استضافة,تستضيف,مضيف,احتضن,يحتضن,احتضان
varış,ulaş-,vasıl ol-,ayak bas-|gəliş,çat-,yetiş-,gəlib çıx-,ayaq bas-|وصل,يصل,وصول,وصلت,قدوم,حط رحاله
ayrıl-,hareket et-,yola çık-,terk et-,terk ed-,hareket ed-|ayrıl-,yola düş-,tərk et-,yollan-,yola çıx-,tərk ed-|غادر,يغادر,مغادرة,غادرت,انطلق,رحل,رحيل,توجه
önem,ehemmiyet,önemli,değer,mühim,önem taşı-,önem arz et-,önemi,önem arz ed-|əhəmiyyət,əhəmiyyətli,mühüm,önəm,önəmli,vacib,əhəmiyyət kəsb et-,əhəmiyyət daşı-,əhəmiyyət kəsb ed-|أهمية,مهم,مهمة,هام,هامة,بالغ الأهمية,ذو أهمية,يكتسي أهمية,أهمية بالغة
hayati,hayati önemde,kritik öneme sahip,yaşamsal,elzem,can alıcı|həyati,həyati əhəmiyyətli,həyati vacib,mühüm,zəruri|حيوي,حيوية,بالغ الأهمية,مصيري,جوهري,أساسي
kritik,kritik önemde,belirleyici,dönüm noktası,hassas|kritik,həlledici,həssas,taleyüklü|حرج,حرجة,حاسم,حاسمة,دقيق,مفصلي,حساس,مصيري
belirleyici,kesin,kati,nihai,kararlı|həlledici,qəti,yekun|حاسم,قاطع,نهائي,فاصل,حاسمة
öncelik,öncelikli,birinci sırada,önceliği,ilk sırada|prioritet,üstünlük,birinci növbədə,ilk növbədə,prioritetli,üstünlüy|أولوية,أولويات,الأولوية,في المقام الأول,في مقدمة
temel,esas,asli,başlıca,köklü|əsas,başlıca,təməl,fundamental|أساسي,أساسية,رئيسي,رئيسية,جوهري,أساس
temel,dayanak,zemin,esas,altyapısı|təməl,əsas,zəmin,özül,bünövrə|أساس,أسس,قاعدة,ركيزة,ركائز,أرضية,دعائم
zorluk,güçlük,sıkıntı,meşakkat,zorlu,müşkülat,zorluğ,güçlüğ|çətinlik,əziyyət,çətin,müşkül,çətinliklər,çətinliy|صعوبة,صعوبات,مشقة,عسر,عراقيل,تحديات,متاعب
zor,güç,çetin,zorlu,ağır,meşakkatli,güc|çətin,ağır,müşkül,mürəkkəb|صعب,صعبة,عسير,شاق,عصيب,عصيبة,شاقة,صعاب
kolaylaştır-,kolaylık sağla-,kolaylık,yardımcı ol-,kolaylığ|asanlaşdır-,asanlıq yarat-,sadələşdir-,asanlıq,asanlığ|سهل,يسهل,تسهيل,تيسير,تسهيلات,يسر,تبسيط
başarı,muvaffakiyet,zafer,başarı elde et-,kazanım,başarma,başarı elde ed-|uğur,müvəffəqiyyət,nailiyyət,uğur qazan-,uğur əldə et-,qələbə,uğur əldə ed-|نجاح,نجاحات,إنجاز,إنجازات,توفيق,فوز,فلاح
başar-,başarılı ol-,üstesinden gel-,muvaffak ol-,başarıyla tamamla-|bacar-,nail ol-,müvəffəq ol-,öhdəsindən gəl-,uğur qazan-|نجح,ينجح,تنجح,تمكن,يتمكن,نجحت,أفلح,استطاع,تمكنت
başarılı,başarıyla,muvaffak,verimli|uğurlu,uğurla,müvəffəqiyyətli,müvəffəqiyyətlə|ناجح,ناجحة,بنجاح,موفق,مثمر
başarısızlık,başarısız ol-,fiyasko,hezimet,çök-,başaramadı,akamete uğra-,başarısızlığ|uğursuzluq,uğursuz,məğlubiyyət,iflasa uğra-,müvəffəqiyyətsizlik,fiasko,uğursuzluğ,müvəffəqiyyətsizliy|فشل,إخفاق,أخفق,يفشل,فاشل,إخفاقات,تعثر,فشلت
verimli,yapıcı,faydalı,semereli,üretken|səmərəli,konstruktiv,faydalı,məhsuldar|مثمر,مثمرة,بناءة,مفيد
etkili,etkin,tesirli,tesir sahibi|təsirli,effektiv,səmərəli,nüfuzlu|فعال,فعالة,مؤثر,ناجع,ناجعة,بفعالية
etki,tesir,yansıma,etkisi,sonuç doğur-|təsir,təsiri,effekt,əks-səda|تأثير,أثر,تأثيرات,آثار,انعكاسات,تداعيات
kriz,buhran,bunalım,krizi,darboğaz|böhran,kriz,böhranı,gərginlik,gərginliy|أزمة,أزمات,الأزمة,ضائقة,مأزق
sorun,problem,mesele,sıkıntı,dert,pürüz|problem,məsələ,dərd,çətinlik,çətinliy|مشكلة,مشكلات,مشاكل,معضلة,قضية,إشكالية,إشكال
fırsat,imkan,şans,olanak,fırsat penceresi|fürsət,imkan,şans,şərait|فرصة,فرص,إمكانية,سانحة
imkan,olanak,imkan tanı-,olanak sağla-,imkan ver-,mümkün kıl-|imkan,imkan ver-,şərait yarat-,imkan yarat-,mümkün et-,mümkün ed-|أتاح,يتيح,تتيح,إتاحة,مكن,تمكين,إمكانية,سمح
hedef,amaç,gaye,maksat,erek,hedefle-,amaçla-,amac,maksad|hədəf,məqsəd,məram,hədəflə-,niyyət|هدف,أهداف,غاية,غرض,مقصد,يهدف,تهدف,استهدف,أغراض
amacıyla,maksadıyla,adına,hedefiyle|məqsədilə,naminə,məqsədi ilə|بهدف,بغية,من أجل,بغرض,لغرض,سعيا إلى,لأجل,بقصد
sonuç,netice,akıbet,sonucunda,neticesinde|nəticə,yekun,nəticəsində,aqibət|نتيجة,نتائج,حصيلة,محصلة,مخرجات,عواقب
sonuçlan-,neticelen-,yol aç-,sebep ol-,neden ol-,sebebiyet ver-|nəticələn-,səbəb ol-,gətirib çıxar-,yol aç-|أدى إلى,يؤدي إلى,أسفر عن,تسبب في,أفضى إلى,نتج عن,أسفرت عن,أدت إلى,نجم عن
sonuç olarak,neticede,netice itibarıyla,dolayısıyla,böylece,bu nedenle|nəticədə,nəticə etibarilə,beləliklə,buna görə də,odur ki|نتيجة لذلك,بالتالي,وبذلك,لذلك,ومن ثم,وهكذا,في المحصلة
neden,sebep,gerekçe,saik,sebeb|səbəb,əsas,amil,bəhanə|سبب,أسباب,مبرر,دافع,دوافع,مبررات,علة,ذريعة
nedeniyle,yüzünden,dolayı,sebebiyle,ötürü,gerekçesiyle|səbəbindən,ucbatından,üzündən,səbəbilə,əlaqədar|بسبب,جراء,نتيجة,من جراء,نظرا,على خلفية,إثر,نظرا إلى,بفعل
sayesinde,vesilesiyle,yardımıyla,vasıtasıyla|sayəsində,köməyi ilə,vasitəsilə,hesabına|بفضل,بفعل,بوساطة,بواسطة,عن طريق
rağmen,karşın,mukabil,buna rağmen,bununla birlikte|baxmayaraq,rəğmən,buna baxmayaraq,bununla belə|رغم,على الرغم من,بالرغم من,مع ذلك,برغم
karşılığında,mukabilinde,bedel olarak,bedeli|müqabilində,əvəzində,qarşılığında,əvəz olaraq|مقابل,في المقابل,نظير
şart,koşul,önkoşul,ön koşul,şartı|şərt,şərait,ilkin şərt,şərti|شرط,شروط,مشروط,شريطة,اشتراط,بشرط
durum,vaziyet,tablo,konjonktür,ahval|vəziyyət,durum,mənzərə|وضع,أوضاع,حالة,موقف,الوضع الراهن
adım,adım at-,adımlar,hamle,girişim|addım,addım at-,addımlar,təşəbbüs|خطوة,خطوات,اتخذ خطوة,مبادرة
önlem,tedbir,önlem al-,tedbir al-,ihtiyati tedbir|tədbir,tədbir gör-,qabaqlayıcı tədbir,ehtiyat tədbiri,profilaktik tədbir|إجراء,إجراءات,تدابير,تدبير,اتخاذ إجراءات,إجراءات احترازية,احتياطات,اتخاذ التدابير
çaba,gayret,uğraş,efor,çabala-,çalışma,çaba göster-,gayret göster-|səy,cəhd,çalış-,zəhmət,səy göstər-,səylər|جهد,جهود,مساع,مساعي,سعى,يسعى,محاولة,بذل جهود,سعي
girişim,teşebbüs,inisiyatif,önayak ol-|təşəbbüs,cəhd,təşəbbüs göstər-,təşəbbüsü|مبادرة,مبادرات,محاولة,بادر,مسعى
işbirliği,iş birliği,ortaklık,birlikte çalış-,el birliği,dayanışma içinde,ortaklığ|əməkdaşlıq,birgə iş,tərəfdaşlıq,əməkdaşlıq et-,birgə fəaliyyət,əməkdaşlığ,tərəfdaşlığ,əməkdaşlıq ed-|تعاون,التعاون,شراكة,تعاونا,يتعاون,عمل مشترك,تنسيق
dayanışma,dayanışma içinde,omuz omuza,yardımlaşma,tesanüt|həmrəylik,həmrəy,birlik,həmrəylik nümayiş etdir-,həmrəyliy,birliy|تضامن,متضامن,تكاتف,تآزر,تعاضد,التضامن,تكافل
kardeşlik,kardeş,kardeşlik bağları,kardeşçe,uhuvvet,kardeşliğ|qardaşlıq,qardaş,qardaşlıq əlaqələri,qardaşcasına,qardaşlığ|أخوة,الأخوة,أخوي,أخوية,شقيق,شقيقة,روابط الأخوة,أشقاء,الأخوية
kardeş ülke,dost ve kardeş,kardeş halk,dost ülke|qardaş ölkə,dost və qardaş,qardaş xalq,dost ölkə|دولة شقيقة,البلد الشقيق,الشعب الشقيق,دولة صديقة,الصديق والشقيق,الدول الشقيقة
dostluk,dost,dostça,dostane,ahbaplık,dostluğ,ahbaplığ|dostluq,dost,dostcasına,dostanə,dostluğ|صداقة,صديق,ودي,أصدقاء,الصداقة,ودية
birlik ve beraberlik,birlik,beraberlik,bütünlük,birlik içinde,vahdet,birlik ve beraberliğ,birliğ,beraberliğ,bütünlüğ|birlik,bərabərlik,birlik və bərabərlik,vəhdət,birgəlik,birliy,bərabərliy,birlik və bərabərliy,birgəliy|وحدة,اتحاد,الوحدة والتضامن,وحدة الصف,تلاحم,تماسك
birlikte,beraber,hep birlikte,bir arada,müştereken,ortaklaşa|birlikdə,birgə,bərabər,hamılıqla,əl-ələ,bir yerdə|معا,سويا,بشكل مشترك,جنبا إلى جنب,مشتركا,بالاشتراك مع,جميعا
güvenlik,emniyet,asayiş,güvenliği|təhlükəsizlik,əmin-amanlıq,təhlükəsizliyi,asayiş,əmin-amanlığ|أمن,الأمن,أمان,أمني,سلامة,أمنية
güvenli,emniyetli,emin,tehlikesiz|təhlükəsiz,etibarlı,əmin,əmin-aman|آمن,آمنة,مأمون,بأمان
barış,sulh,barışçıl,huzur,barış içinde|sülh,barış,sülhsevər,əmin-amanlıq,sülh yolu ilə,əmin-amanlığ|سلام,السلام,سلمي,صلح,سلميا,سلمية
huzur,sükunet,sükun,rahatlık,huzur ortamı,rahatlığ|rahatlıq,sakitlik,dinclik,hüzur,əmin-amanlıq,rahatlığ,sakitliy,dincliy,əmin-amanlığ|هدوء,طمأنينة,سكينة,استقرار,راحة,سكون
istikrar,istikrarlı,kararlılık,istikrar ortamı,kararlılığ|sabitlik,sabit,stabillik,sabitliyi,stabilliy|استقرار,مستقر,الاستقرار,استتباب,ثبات,مستقرة
istikrarsızlık,istikrarsız,kargaşa,kaos,karışıklık,istikrarsızlığ,karışıklığ|qeyri-sabitlik,sabitliyin pozulması,xaos,qarışıqlıq,hərc-mərclik,qeyri-sabitliy,qarışıqlığ,hərc-mərcliy|عدم استقرار,عدم الاستقرار,فوضى,زعزعة الاستقرار,اضطراب,اضطرابات
refah,gönenç,esenlik,bolluk,zenginlik,esenliğ,bolluğ,zenginliğ|rifah,firavanlıq,bolluq,çiçəklənmə,xoşbəxtlik,firavanlığ,bolluğ,xoşbəxtliy|رفاه,رفاهية,ازدهار,رخاء,الرخاء
kalkınma,gelişme,ilerleme,geliş-,gelişim|inkişaf,tərəqqi,inkişaf et-,irəliləyiş,inkişaf ed-|تنمية,تطور,نمو,تقدم,ازدهار,تطوير
gelişme,yenilik,son durum,son gelişmeler,gelişmeler,yeniliğ|hadisə,yenilik,son hadisələr,inkişaf,proseslər,yeniliy|تطور,تطورات,مستجدات,المستجدات,آخر التطورات
ilerleme,mesafe kat et-,yol al-,ilerleme kaydet-,yol kat et-,mesafe kat ed-,yol kat ed-|irəliləyiş,irəlilə-,tərəqqi,yol qət et-,irəliləyiş əldə et-,yol qət ed-,irəliləyiş əldə ed-|تقدم,إحراز تقدم,أحرز تقدما,قطع شوطا,تقدما,مضي قدما
tehdit,tehlike,tehdit et-,tehdit oluştur-,tehdit ed-|təhdid,təhlükə,hədə,hədələ-,təhdid et-,təhlükə yarat-,təhdid ed-|تهديد,تهديدات,يهدد,هدد,خطر,يشكل تهديدا,تهدد,وعيد
tehlike,risk,tehlikeli,riskli,tehlike arz et-,tehlike arz ed-|təhlükə,risk,təhlükəli,riskli,xətər|خطر,مخاطر,أخطار,خطورة,خطير,مجازفة,خطيرة
ihtiyaç,gereksinim,gerek,muhtaç,ihtiyaç duy-,ihtiyac|ehtiyac,tələbat,möhtac,ehtiyac duy-,ehtiyacı var|حاجة,احتياج,احتياجات,يحتاج,تحتاج,محتاج,حاجات,بحاجة إلى
gerek-,gerekli,lazım,zaruri,şart,zorunlu,elzem|lazım,gərək,zəruri,vacib,labüd,məcburi|ينبغي,ضروري,لازم,يلزم,لا بد من,يتعين,يتوجب,ضرورية
zorunluluk,mecburiyet,zaruret,gereklilik,zorunluluğ,gerekliliğ|zərurət,məcburiyyət,zərurilik,vaciblik,zəruriliy,vacibliy|ضرورة,وجوب,إلزام,لزوم,حتمية
zorunda kal-,mecbur kal-,mecbur ol-,zorla-|məcbur ol-,məcbur qal-,məcburiyyətində qal-,məcbur et-,məcbur ed-|اضطر,اضطرار,مضطر,أجبر,أرغم,اضطرت,إجبار
sorumluluk,mesuliyet,yükümlülük,vebal,sorumlu,sorumluluğ,yükümlülüğ|məsuliyyət,cavabdehlik,öhdəlik,məsul,cavabdeh,cavabdehliy,öhdəliy|مسؤولية,مسؤوليات,مسؤول,تبعة,مسئولية,التزام
görev,vazife,misyon,ödev|vəzifə,borc,missiya,tapşırıq|مهمة,مهام,واجب,وظيفة,واجبات,مهمات
adalet,hakkaniyet,adil,adaletli|ədalət,ədalətli,haqq-ədalət,ədalətlilik,ədalətliliy|عدالة,عدل,عادل,إنصاف,عادلة,منصف
özgürlük,hürriyet,özgür,serbestlik,özgürlüğ,serbestliğ|azadlıq,hürriyyət,azad,sərbəstlik,azadlığ,sərbəstliy|حرية,الحرية,حريات,تحرر
bağımsızlık,istiklal,egemenlik,bağımsız,bağımsızlığ,egemenliğ|müstəqillik,istiqlal,suverenlik,müstəqil,müstəqilliy,suverenliy|استقلال,سيادة,مستقل,الاستقلال,مستقلة
irade,kararlılık,azim,kararlı,niyet,kararlılığ|iradə,qətiyyət,əzm,qərarlı,qətiyyətli|إرادة,عزم,عزيمة,تصميم,إصرار,عازم,مصمم
değişim,değişiklik,değiş-,dönüşüm,değişme,değişikliğ|dəyişiklik,dəyişmə,dəyiş-,transformasiya,dəyişikliy|تغيير,تغير,تحول,تعديل,تغييرات,يتغير,تحولات
çözüm,çöz-,hal yolu,çözüm yolu,çözüme kavuştur-|həll,həll et-,həlli,həll yolu,çıxış yolu,həll ed-|حلول,تسوية,يحل,معالجة,إيجاد حل,مخرج
alternatif,seçenek,opsiyon,seçeneğ|alternativ,seçim,variant,opsion|بديل,بدائل,خيار,خيارات
seçim yap-,tercih,tercih et-,seç-,tercih ed-|seçim et-,üstünlük ver-,seç-,seçim,seçim ed-|اختيار,اختار,يفضل,تفضيل,يختار,انتقاء
karar,hüküm,karar al-,kararlaştır-,karar ver-|qərar,qərar qəbul et-,qərar ver-,qərara al-,qərarlaşdır-,qərar qəbul ed-|قرار,قرارات,قرر,يقرر,قررت,اتخذ قرارا,اتخاذ قرار
fikir,görüş,düşünce,kanaat,mütalaa|fikir,rəy,düşüncə,qənaət,mülahizə|رأي,فكرة,وجهة نظر,أفكار,آراء,وجهات نظر,اعتقاد
mevkidaş,muhatap,meslektaş,mevkidaşı|həmkar,həmkarı,müvafiq vəzifəli şəxs|نظير,نظيره,نظيرته,زميل,نظراء
tutum,tavır,duruş,pozisyon,yaklaşım|mövqe,münasibət,duruş,yanaşma,tutum|موقف,مواقف,توجه,نهج,سلوك
yaklaşım,bakış açısı,perspektif,anlayış,tarz|yanaşma,baxış bucağı,perspektiv,anlayış,baxış|نهج,مقاربة,رؤية,منظور,وجهة نظر,مقاربات
yöntem,metot,usul,metod|üsul,metod,qayda|طريقة,أسلوب,وسيلة,منهج,طرق,أساليب,وسائل,آلية
kaynak,menşe,köken,kaynağı,kaynaklan-|mənbə,qaynaq,mənşə,qaynaqlan-,qaynağ|مصدر,مصادر,منبع,منشأ,موارد
dal,sektör,saha,branş|sahə,sektor,istiqamət,branş|مجال,قطاع,مجالات,ميدان,قطاعات,ميادين
rol,rol oyna-,işlev,görev üstlen-,katkıda bulun-|rol,rol oyna-,funksiya,vəzifə|دور,أدوار,لعب دورا,يلعب دورا,أدى دورا,اضطلع بدور,يؤدي دورا
katkı,katkıda bulun-,katkı sağla-,katkı sun-,katkı ver-|töhfə,töhfə ver-,xidmət|مساهمة,إسهام,ساهم,يسهم,أسهم,إسهامات,مساهمات,يساهم,تسهم
avantaj,üstünlük,fayda,yarar,üstünlüğ|üstünlük,fayda,avantaj,xeyir,üstünlüy|ميزة,مزايا,فائدة,أفضلية,فوائد,منفعة
çıkar,menfaat,yarar,çıkarlar,fayda|maraq,mənafe,mənfəət,maraqlar,marağ|مصلحة,مصالح,منفعة,فائدة
zarar,hasar,kayıp,ziyan,zarar ver-,zarar gör-|zərər,ziyan,itki,xəsarət,zərər vur-,zərər çək-|ضرر,أضرار,خسارة,خسائر,تضرر,أضر,ألحق أضرارا,متضرر
örnek,misal,numune,örneğin,mesela|nümunə,misal,məsələn,örnək,örnəy|مثال,نموذج,على سبيل المثال,أمثلة,مثلا,قدوة
iddia,öne sürülen,iddialar,söylenti|iddia,söz-söhbət,şayiə,iddialar|ادعاء,مزاعم,زعم,ادعاءات,شائعات,إشاعة
gerçek,hakikat,gerçeklik,realite,gerçeğ,gerçekliğ|həqiqət,gerçək,reallıq,fakt,gerçəy,reallığ|حقيقة,واقع,حقائق,حقيقي,وقائع
olasılık,ihtimal,olası,muhtemel,potansiyel,olasılığ|ehtimal,mümkün,mümkünlük,potensial,ehtimal olunan,mümkünlüy|احتمال,احتمالات,محتمل,ممكن,محتملة,مرجح
beklenti,bekle-,umut,bekleyiş,beklenen,umud|gözlənti,gözlə-,ümid,gözləntilər,gözlənilən|توقع,توقعات,يتوقع,متوقع,ترقب,المتوقع,ينتظر
umut,ümit,temenni,umut et-,umud,ümid,umut ed-|ümid,ümid et-,arzu,ümid bəslə-,ümid ed-|أمل,آمال,يأمل,رجاء,أمنية,نأمل
endişe,kaygı,tedirginlik,tasa,endişe duy-,kaygılan-,tedirginliğ|narahatlıq,narahat,təşviş,qayğı,narahatlıq keçir-,nigaranlıq,narahatlığ,nigaranlığ|قلق,مخاوف,خشية,يساوره القلق,قلقه,هواجس,تخوف
korku,kork-,panik,dehşet,ürküntü|qorxu,qorx-,panika,dəhşət,vahimə|خوف,ذعر,هلع,رعب,يخشى,مخاوف,فزع
sevinç,mutluluk,memnuniyet,neşe,sevin-,sevinc,mutluluğ|sevinc,xoşbəxtlik,məmnunluq,şadlıq,sevin-,xoşbəxtliy,məmnunluğ,şadlığ|فرح,سعادة,سرور,بهجة,فرحة,مسرور,ارتياح
üzüntü,keder,hüzün,acı,elem,üzül-|kədər,üzüntü,qəm,təəssüf,acı,məyus|حزن,أسى,أسف,ألم,حزين,أسف شديد
öfke,kızgınlık,hiddet,infial,tepki,kızgınlığ|qəzəb,hirs,hiddət,etiraz,əsəb|غضب,سخط,استياء,غاضب,غيظ,حنق
güven,itimat,güven duy-,inan-,inanç,itimad,inanc|etimad,inam,güvən,etibar,inan-|ثقة,الثقة,اعتماد,يثق,إيمان
saygı,hürmet,saygı göster-,saygı duy-|hörmət,ehtiram,hörmət et-,hörmət bəslə-,hörmət ed-|احترام,تقدير,يحترم,توقير,احترم
gurur,övünç,iftihar,gurur duy-,kıvanç,övünc,kıvanc|qürur,fəxr,iftixar,qürur duy-,fəxr et-,fəxr ed-|فخر,اعتزاز,يفخر,افتخار,فخور,يعتز
onur,şeref,haysiyet,itibar,izzet|şərəf,ləyaqət,namus,heysiyyət,nüfuz|شرف,كرامة,عزة,اعتبار,الكرامة
destek,destek ver-,destekle-,arka çık-,yardım,desteğ|dəstək,dəstək ver-,dəstəklə-,arxa dur-,yardım,dəstəy|دعم,يدعم,دعمه,مساندة,تأييد,مؤازرة,مساند,ساند,دعمت
yardım,yardım et-,yardımcı ol-,muavenet,imdat,yardım ed-|yardım,kömək,kömək et-,yardım göstər-,köməy,kömək ed-|مساعدة,مساعدات,ساعد,إعانة,عون,معونة,إغاثة,يساعد
engel,mani,köstek,engelle-,bariyer|maneə,əngəl,mane ol-,sədd,baryer|عائق,عقبة,عوائق,عقبات,حاجز,عرقلة,عراقيل
engelle-,önle-,mani ol-,önüne geç-,önünü kes-|qarşısını al-,mane ol-,əngəllə-,önlə-,qabağını al-|منع,يمنع,حال دون,يحول دون,عرقل,عرقلة,إعاقة,تفادي,درء
fark,farklılık,ayrılık,ayrım,farklılığ,ayrılığ|fərq,fərqlilik,ayrılıq,müxtəliflik,fərqliliy,ayrılığ,müxtəlifliy|فرق,اختلاف,فارق,تباين,فروق,تفاوت
fikir ayrılığı,görüş ayrılığı,anlaşmazlık,ihtilaf,uyuşmazlık,anlaşmazlığ,uyuşmazlığ|fikir ayrılığı,ixtilaf,anlaşılmazlıq,mübahisə,fikir müxtəlifliyi,anlaşılmazlığ|خلاف,خلافات,نزاع,اختلاف في وجهات النظر,تباين في الآراء,شقاق
benzerlik,benzer,andır-,benze-,benzerliğ|bənzərlik,oxşar,oxşarlıq,bənzə-,bənzər,bənzərliy,oxşarlığ|تشابه,مشابه,مماثل,شبيه,يشبه,مماثلة
denge,dengeli,muvazene,denge kur-|balans,tarazlıq,müvazinət,balanslı,tarazlığ|توازن,متوازن,موازنة,التوازن
ilişki,münasebet,ilişkiler|əlaqə,münasibət,bağ,münasibətlər|علاقة,علاقات,صلة,روابط,صلات,رابطة
temas,görüş-,irtibat,iletişim,temasta bulun-|təmas,əlaqə,ünsiyyət,təmaslar|تواصل,اتصال,اتصالات,لقاء,يتواصل
deneyim,tecrübe,birikim,tecrübeli|təcrübə,təcrübəli,bacarıq,səriştə|خبرة,تجربة,خبرات,تجارب,متمرس
kapasite,yetenek,kabiliyet,güç,potansiyel,yeteneğ,güc|potensial,bacarıq,qabiliyyət,imkanlar,tutum|قدرة,قدرات,طاقة,إمكانات,كفاءة
güçlendir-,pekiştir-,takviye et-,kuvvetlendir-,perçinle-,sağlamlaştır-,takviye ed-|gücləndir-,möhkəmləndir-,möhkəmlət-,dərinləşdir-,bərkit-|تعزيز,عزز,يعزز,توطيد,ترسيخ,تقوية,تدعيم,تمتين,تعزز
zayıfla-,zayıflat-,güç kaybet-,zaaf,zayıf|zəiflə-,zəiflət-,gücdən düş-,zəif|ضعف,أضعف,إضعاف,يضعف,وهن,ضعيف,تراجع
gerginlik,tansiyon,tırmanma,gerilim,gerginliğ|gərginlik,gərgin,eskalasiya,gərginləşmə,gərginliy|توتر,توترات,تصعيد,متوتر,احتقان
rekabet,yarış,çekişme,mücadele|rəqabət,yarış,mübarizə,çəkişmə|منافسة,تنافس,سباق,منافس,صراع
mücadele,savaşım,mücadele et-,uğraş,savaş,mücadele ed-|mübarizə,mübarizə apar-,mübarizə et-,savaş,mübarizə ed-|مكافحة,محاربة,كفاح,نضال,يكافح,التصدي,مواجهة
özellik,nitelik,vasıf,hususiyet,özelliğ,niteliğ|xüsusiyyət,keyfiyyət,cəhət,vəsf|خاصية,صفة,ميزة,سمة,خصائص,سمات,صفات
kalite,nitelik,kaliteli,niteliğ|keyfiyyət,keyfiyyətli,keyfiyyəti|جودة,نوعية,الجودة,ذو جودة
çeşitli,farklı,muhtelif,değişik,türlü|müxtəlif,cürbəcür,fərqli,növbənöv|مختلف,متنوع,شتى,متعدد,متنوعة,متعددة,مختلفة
vatandaş,yurttaş,tebaa,vatandaşlar,uyruk|vətəndaş,həmvətən,vətəndaşlar,təbəə|مواطن,مواطنون,مواطنين,رعايا,مواطنة,رعية
yabancı uyruklu,yabancı,yabancı vatandaş,ecnebi|xarici vətəndaş,əcnəbi,xarici,xaricilər|أجنبي,أجانب,رعايا أجانب,وافد,أجنبية
sakin,mahalleli,bölge sakini,yöre halkı,yerli halk,ahali|sakin,əhali,yerli sakin,yerli əhali,sakinlər|سكان,السكان المحليون,أهالي,قاطنون,ساكن,الأهالي,سكان المنطقة,مقيم
nüfus,ahali,halk,nüfusu|əhali,əhalisi,əhalinin sayı,xalq|سكان,عدد السكان,أهالي,تعداد السكان
halk,ulus,millet,kamu,halkı|xalq,millət,camaat|شعب,شعوب,أمة,جماهير,جمهور,أمم
insanlık,beşeriyet,insanoğlu,tüm insanlık,insanlığ,tüm insanlığ|bəşəriyyət,insanlıq,insan övladı,bəşər,insanlığ|إنسانية,بشرية,البشرية,الإنسانية جمعاء,بشر
insani,insancıl,insanlığa yönelik,humaniter|humanitar,insani,humanist,insanpərvər|إنساني,إنسانية,الإنساني,لأغراض إنسانية
görgü tanığı,şahit,tanık,görgü tanıkları,olayı gören,tanığ|şahid,hadisə şahidi,göz şahidi,şahidlər,hadisəni görən|شاهد عيان,شهود عيان,شهود,شاهد,شهود العيان
uzman,bilirkişi,eksper,uzmanlar,mütehassıs|mütəxəssis,ekspert,mütəxəssislər,bilici|خبير,خبراء,مختص,متخصص,أخصائي,مختصين,متخصصين
analist,yorumcu,gözlemci,stratejist|analitik,şərhçi,müşahidəçi,təhlilçi|محلل,محللون,مراقبون,مراقب,معلق,محللين
bilim insanı,bilim adamı,araştırmacı,akademisyen,alim|alim,tədqiqatçı,elm adamı,araşdırmaçı,elm xadimi|علماء,باحث,باحثون,أكاديمي,باحثين
kurban,mağdur,mağdurlar,zarar gören,zarargören|qurban,zərərçəkmiş,zərərçəkən,zərərdidə|ضحية,ضحايا,متضرر,متضررين,مجني عليه
ölü ve yaralı,can kaybı,zayiat,kayıplar|ölü və yaralı,itki,tələfat,can itkisi|قتلى وجرحى,ضحايا,خسائر بشرية,خسائر في الأرواح,قتيل وجريح
afetzede,depremzede,felaketzede,afetten etkilenen|zərərçəkən,zəlzələdən zərərçəkən,fəlakətdən zərər çəkən|منكوب,منكوبين,متضررون,متضررين من الكارثة,المنكوبة
akraba,yakını,aile yakını,aile ferdi,yakınları|qohum,yaxını,ailə üzvü,yaxınları,doğması|قريب,أقارب,أقرباء,ذوي,ذووه,أهل,ذويه,أفراد العائلة
aile,ailesi,hane,hanehalkı,aileler|ailə,ailəsi,təsərrüfat,ailələr|عائلة,أسرة,عائلات,أسر,أهل,عوائل
çocuk,çocuklar,evlat,küçük yaşta,reşit olmayan,çocuğ|uşaq,uşaqlar,övlad,azyaşlı,yetkinlik yaşına çatmayan,uşağ|طفل,أطفال,أولاد,صغار,قاصر,صبي
genç,gençler,delikanlı,gençlik,gençliğ|gənc,gənclər,gənclik,cavan,gəncliy|شاب,شباب,شبان,الشباب,فتى
yaşlı,ihtiyar,yaşlılar,ileri yaştaki|yaşlı,qoca,ahıl,yaşlılar|مسن,مسنين,كبار السن,عجوز,مسنون
kalabalık,topluluk,yığın,kitle,güruh,kalabalığ,topluluğ|izdiham,kütlə,toplum,camaat,yığın|حشد,حشود,جموع,تجمع,جمهور,جماهير
heyet,delegasyon,temsilciler,kurul|nümayəndə heyəti,heyət,nümayəndələr,delegasiya|وفد,الوفد,وفود,بعثة,مندوبين
personel,çalışan,eleman,kadro,görevli,çalışanlar|əməkdaş,işçi,heyət,personal,kadr,işçi heyəti|موظف,موظفون,موظفين,عاملين,طاقم,كوادر,عمال,عاملون,كادر
ekip,tim,grup,kadro,takım|komanda,qrup,dəstə,briqada,heyət|فريق,فرق,طاقم,مجموعة,أطقم
görevli,yetkili,resmi görevli,memur|rəsmi şəxs,məsul şəxs,səlahiyyətli,vəzifəli şəxs,məmur|مسؤول,مسؤولون,مسؤولين,موظف,مسؤولي
yetkililer,makamlar,merciler,otoriteler,ilgili birimler|səlahiyyətlilər,rəsmilər,aidiyyəti qurumlar,hakimiyyət orqanları,müvafiq orqanlar|سلطات,السلطات,الجهات المختصة,الجهات المعنية,مسؤولون
lider,önder,başkan,liderler|lider,rəhbər,başçı,öndər,liderlər|زعيم,قائد,زعماء,قادة
temsilci,mümessil,delege,sözcü,temsilcisi|nümayəndə,təmsilçi,səlahiyyətli,nümayəndəsi|ممثل,مندوب,ممثلون,ممثلي,مبعوث,ممثلة
konuk,misafir,davetli,konuklar,konuğ|qonaq,dəvətli,qonaqlar,dəvət olunan,qonağ|ضيف,ضيوف,مدعو,مدعوين,زائر
katılımcı,iştirakçi,katılan,katılımcılar|iştirakçı,qatılan,iştirakçılar,iştirak edən|مشارك,مشاركون,مشاركين,حضور,حاضرين
üye,aza,mensup,üyeler|üzv,mənsub,üzvlər,təmsilçi|عضو,أعضاء,منتسب,منتسبين,عضوة
ortak,partner,paydaş,ortaklar,ortağ|tərəfdaş,partnyor,ortaq,tərəfdaşlar,ortağ|شريك,شركاء,شريكة,أصحاب المصلحة
müttefik,bağlaşık,müttefikler|müttəfiq,müttəfiqlər,ittifaq|حليف,حلفاء,حليفة,متحالف
düşman,hasım,karşıt,düşmanca|düşmən,rəqib,yağı,düşməncəsinə|عدو,أعداء,خصم,خصوم,معاد
kesim,çevre,zümre,kesimler|təbəqə,kəsim,zümrə,dairələr|شريحة,فئة,أوساط,شرائح,دوائر,فئات
toplum,topluluk,cemiyet,camia,kamuoyu,topluluğ|cəmiyyət,ictimaiyyət,toplum,icma|مجتمع,المجتمع,جماعة,مجتمعات,جالية
uluslararası toplum,uluslararası camia,dünya kamuoyu,uluslararası kamuoyu|beynəlxalq ictimaiyyət,dünya ictimaiyyəti,beynəlxalq birlik,beynəlxalq cəmiyyət,beynəlxalq birliy|المجتمع الدولي,الأسرة الدولية,الرأي العام العالمي,الرأي العام الدولي
kamuoyu,kamuoyunda,halkın görüşü,toplum|ictimai rəy,ictimaiyyət,ictimai fikir|رأي عام,الرأي العام,الجمهور
kurum,kuruluş,teşkilat,örgüt,organizasyon|qurum,təşkilat,müəssisə,qurumlar|مؤسسة,هيئة,منظمة,مؤسسات,هيئات,منظمات
yandaş,taraftar,destekçi,sempatizan,yanlı|tərəfdar,dəstəkçi,tərəfkeş,azarkeş|أنصار,مؤيد,مؤيدون,مناصر,مؤيدين,داعم,موال
karşıt,muhalif,aleyhtar,karşı çıkan|əleyhdar,müxalif,əks tərəf,qarşı çıxan|معارض,معارضون,مناهض,معارضة,مناوئ
şehit,şehitler,şehit ol-,şehit düş-,şehadet|şəhid,şəhidlər,şəhid ol-,şəhidlik,şəhidliy|شهيد,شهداء,استشهد,استشهاد,شهيدا,استشهدوا
gazi,gaziler,savaş gazisi|qazi,qazilər,veteran,müharibə iştirakçısı|محارب قديم,محاربون قدامى,قدامى المحاربين,جرحى الحرب
kahraman,yiğit,kahramanlık,kahramanca,kahramanlığ|qəhrəman,igid,qəhrəmanlıq,qəhrəmancasına,qəhrəmanlığ|بطل,أبطال,بطولي,ببسالة,بسالة
gönüllü,gönüllüler,gönüllü olarak|könüllü,könüllülər,könüllü şəkildə|متطوع,متطوعون,متطوعين,طوعي,طوعا,تطوع
gazeteci,muhabir,basın mensubu,medya mensubu,haberci|jurnalist,müxbir,media nümayəndəsi,mətbuat nümayəndəsi|صحفي,صحفيون,صحافي,مراسل,إعلامي,صحفيين,صحافيين,إعلاميين
turist,ziyaretçi,gezgin,turistler|turist,ziyarətçi,səyyah,turistlər|سائح,سياح,زائر,زوار,سائحين
öğrenci,talebe,öğrenciler|tələbə,şagird,tələbələr|طالب,طلاب,طلبة,تلميذ,تلاميذ
yeni,taze,yepyeni,çiçeği burnunda|yeni,təzə,yepyeni,təptəzə|جديد,جديدة,حديث,مستجد,جدد
eski,kadim,tarihi,köhne,antik|köhnə,qədim,tarixi,əski|قديم,قديمة,عتيق,عريق,تاريخي,قدامى
tarihi,tarihsel,tarihe geç-,tarihi öneme sahip|tarixi,tarixə düş-,tarixi əhəmiyyətli|تاريخي,تاريخية,تاريخيا,أثري
köklü,köklü geçmiş,derin kökleri,asırlık,yüzyıllara dayanan,asırlığ|köklü,dərin köklü,qədim,əsrlik,çoxəsrlik,əsrliy,çoxəsrliy|عريق,راسخ,متجذر,ضارب في القدم,عريقة,جذور عميقة
büyük,iri,kocaman,dev,muazzam,devasa,koca|böyük,iri,nəhəng,azman,əzəmətli|ضخم,هائل,عظيم,ضخمة,عملاق,كبرى
ciddi,ağır,vahim,vahamet,önemli derecede|ciddi,ağır,vahim,kəskin|خطير,جاد,جدي,بالغ,خطيرة,جسيم,وخيم,فادح
ağır,feci,vahim,korkunç,dehşet verici,elim|ağır,dəhşətli,faciəli,acınacaqlı,dəhşətverici|مروع,مأساوي,مفجع,فظيع,كارثي,أليم,مأساوية,مروعة
ortak,müşterek,birlikte yürütülen,kolektif,ortağ|birgə,ortaq,müştərək,kollektiv,ümumi,ortağ|مشترك,مشتركة,جماعي,موحد
resmi,resmen,resmi olarak,formel|rəsmi,rəsmən,rəsmi şəkildə,formal|رسمي,رسميا,رسمية,بصفة رسمية,بشكل رسمي
gayriresmi,resmi olmayan,gayri resmi,enformel|qeyri-rəsmi,qeyri-formal,rəsmi olmayan|غير رسمي,غير رسمية,بشكل غير رسمي,ودي
acil,ivedi,acele,ivedilikle,aciliyet|təcili,təxirəsalınmaz,tələsik,fövqəladə|عاجل,عاجلة,طارئ,ملح,ملحة,طارئة,مستعجل
olağanüstü,fevkalade,sıra dışı,olağandışı|fövqəladə,qeyri-adi,müstəsna,ekstraordinar|استثنائي,طارئ,غير عادي,فوق العادة,استثنائية,غير اعتيادي
net,aşikar,sarih,belirgin,bariz|aydın,aşkar,net,bariz|واضح,واضحة,صريح,جلي,بوضوح
açıkça,net bir şekilde,alenen,açık biçimde,açık açık|açıq şəkildə,açıq-aşkar,aydın şəkildə,alenən,açıq-aydın|بوضوح,صراحة,بشكل واضح,علنا,جهارا,علانية
gizli,gizlice,saklı,mahrem,örtülü|gizli,gizlicə,məxfi,örtülü,xəlvəti|سري,سرا,خفي,سرية,خفية,مستتر
yanlış,hatalı,gerçek dışı,asılsız,doğru değil|yanlış,səhv,əsassız,həqiqətə uyğun olmayan,yalan|خاطئ,خطأ,غير صحيح,كاذب,لا أساس له من الصحة,عار عن الصحة,باطل
hata,yanlış,kusur,yanılgı,hata yap-|səhv,xəta,yanlışlıq,qüsur,səhv et-,yanlışlığ,səhv ed-|خطأ,أخطاء,غلط,هفوة,زلة
olumlu,pozitif,iyimser,müspet|müsbət,pozitiv,nikbin|إيجابي,إيجابية,متفائل,إيجابا
olumsuz,negatif,menfi,kötü|mənfi,neqativ,pis,xoşagəlməz|سلبي,سلبية,سلبا,سيئ,معاكس
mükemmel,kusursuz,üstün,harika,seçkin|mükəmməl,qüsursuz,əla,üstün,gözəl|ممتاز,متميز,رائع,مثالي,ممتازة,كامل
karmaşık,karışık,girift,çetrefilli,kompleks|mürəkkəb,qarışıq,dolaşıq,kompleks|معقد,معقدة,شائك,متشابك,مركب
yüksek düzeyli,üst düzey,yüksek seviyeli,en üst düzeyde|yüksək səviyyəli,yüksəksəviyyəli,ən yüksək səviyyədə,yüksək vəzifəli|رفيع المستوى,رفيعة المستوى,على أعلى مستوى,كبار,رفيع
karşılıklı,iki taraflı,mütekabil|qarşılıqlı,ikitərəfli,hər iki tərəfdən|متبادل,متبادلة,ثنائي,تبادلي
çok taraflı,çok yönlü,çoklu|çoxtərəfli,çoxşaxəli,çoxcəhətli|متعدد الأطراف,متعددة الأطراف,متعدد الجوانب,متعددة الجوانب
stratejik,stratejik öneme sahip,stratejik olarak|strateji,strateji əhəmiyyətli,strateji baxımdan|استراتيجي,استراتيجية,إستراتيجي
haklı,meşru,haklı olarak,yerinde|haqlı,legitim,qanuni,ədalətli|محق,مشروع,عادل,شرعي,مشروعة
haksız,adaletsiz,haksız yere,gayrimeşru|haqsız,ədalətsiz,nahaq,əsassız|ظالم,جائر,غير عادل,مجحف,بغير حق,ظلما
kesin,kati,kesinlikle,şüphesiz,muhakkak,mutlaka|qəti,mütləq,şübhəsiz,hökmən,dəqiq|قطعا,بالتأكيد,حتما,مؤكد,بلا شك,لا محالة,من دون شك
belirsiz,muğlak,belirsizlik,bilinmeyen,meçhul,belirsizliğ|qeyri-müəyyən,qeyri-müəyyənlik,naməlum,qaranlıq,qeyri-müəyyənliy,qaranlığ|غامض,غموض,غير واضح,مجهول,ضبابي,عدم يقين
bağımsız,tarafsız,yansız,objektif|müstəqil,bitərəf,qərəzsiz,obyektiv|مستقل,محايد,نزيه,موضوعي,حيادي
şeffaf,şeffaflık,açıklık,saydam,şeffaflığ,açıklığ|şəffaf,şəffaflıq,aşkarlıq,şəffaflığ,aşkarlığ|شفاف,شفافية,الشفافية,علانية
uygun,elverişli,münasip,müsait|uyğun,münasib,əlverişli,müvafiq|مناسب,ملائم,مؤات,مواتية,مناسبة,لائق
imkansız,olanaksız,mümkün değil,olanak dışı|mümkünsüz,qeyri-mümkün,mümkün deyil,imkansız|مستحيل,غير ممكن,متعذر,لا يمكن,يستحيل
gereksiz,lüzumsuz,yersiz,beyhude|lazımsız,artıq,gərəksiz,yersiz|غير ضروري,لا داعي,عبثي,لا لزوم له,دون جدوى
hazır,amade,hazır ol-,hazırlıklı|hazır,hazır ol-,hazırdır,hazırlıqlı|مستعد,جاهز,على استعداد,متأهب,مستعدة,استعداد,جاهزية
güçlü,kuvvetli,kudretli,sağlam,dirençli|güclü,qüvvətli,qüdrətli,möhkəm,sağlam|قوي,قوية,متين,صلب,راسخ,أقوياء
şiddetli,sert,yoğun,ağır,kuvvetli|şiddətli,sərt,güclü,kəskin|شديد,عنيف,حاد,قاس,شديدة,عنيفة
sert,sert bir dille,sert ifadelerle,keskin|sərt,sərt şəkildə,kəskin,sərt ifadələrlə|بشدة,شديد اللهجة,بعبارات شديدة,لاذع,حازم,صارم
kararlı,azimli,dirayetli,kararlılıkla|qətiyyətli,əzmli,qərarlı,qətiyyətlə|مصمم,عازم,حازم,بعزم,بحزم,ثابت
aktif,faal,etkin,etkin biçimde|fəal,aktiv,fəal şəkildə|نشط,فاعل,فعال,ناشط,بنشاط
modern,çağdaş,güncel,ileri|müasir,modern,çağdaş,qabaqcıl|حديث,معاصر,متطور,عصري,حديثة
gelişmiş,ileri,ileri düzey,kalkınmış|inkişaf etmiş,qabaqcıl,təkmil|متقدم,متطور,متقدمة,متطورة
ünlü,meşhur,tanınmış,namlı,şöhretli|məşhur,tanınmış,adlı-sanlı,şöhrətli|شهير,مشهور,معروف,شهيرة,بارز,مشاهير
önde gelen,seçkin,tanınmış,öne çıkan,başta gelen|qabaqcıl,aparıcı,tanınmış,görkəmli,öndə gedən|بارز,رائد,بارزة,كبار,مرموق,في طليعة
zengin,varlıklı,varsıl,zenginlik,zenginliğ|zəngin,varlı,imkanlı,zənginlik,zənginliy|غني,ثري,أغنياء,أثرياء,ثراء
yoksul,fakir,fukara,muhtaç,dar gelirli|kasıb,yoxsul,fağır,imkansız,aztəminatlı|فقير,فقراء,معوز,محتاج,محدودي الدخل,معدم
tersine,aksine,bilakis,tam tersi|əksinə,tərsinə,tam əksinə|على العكس,بالعكس,على النقيض,خلافا
ne yazık ki,maalesef,üzülerek,yazık ki|təəssüf ki,təəssüflər olsun,məəttəəssüf,heyf ki|للأسف,مع الأسف,لسوء الحظ,للأسف الشديد
neyse ki,şükür ki,bereket versin,çok şükür|xoşbəxtlikdən,şükür ki,Allaha şükür|لحسن الحظ,الحمد لله,من حسن الحظ
belki,muhtemelen,olasılıkla,galiba,büyük ihtimalle|bəlkə,yəqin ki,ehtimal ki,güman ki,çox güman|ربما,لعل,من المحتمل,على الأرجح,من المرجح
doğrudan,direkt,dolaysız,bizzat,doğrudan doğruya|birbaşa,bilavasitə,bilavasitə özü|مباشرة,بشكل مباشر,مباشر,رأسا
dolaylı,dolaylı olarak,endirekt|dolayı,dolayısı ilə,dolayı yolla,bilvasitə|غير مباشر,غير مباشرة,بشكل غير مباشر,بصورة غير مباشرة
canlı yayında,canlı olarak,naklen|canlı yayımda,birbaşa efirdə,canlı|على الهواء,بث مباشر,مباشرة على الهواء,بثا حيا
oy birliğiyle,ittifakla,mutabakatla,oybirliği|yekdilliklə,bir səslə,konsensusla|بالإجماع,إجماع,بالتوافق,توافق
kasten,kasıtlı,bilerek,bile bile,isteyerek|qəsdən,bilərəkdən,bilə-bilə,məqsədyönlü|عمدا,متعمد,عن قصد,بشكل متعمد,متعمدة
yanlışlıkla,kazara,istemeden,sehven|səhvən,təsadüfən,bilmədən,istəmədən|خطأ,بالخطأ,عن طريق الخطأ,سهوا,بغير قصد
tesadüf,rastlantı,şans eseri,tesadüfen|təsadüf,təsadüfən,təsadüfi|صدفة,مصادفة,بالصدفة,محض صدفة
omuz omuza,yan yana,el ele,sırt sırta,kol kola,birlik içinde|çiyin-çiyinə,yan-yana,əl-ələ,arxa-arxaya,bir yumruq kimi|كتفا بكتف,جنبا إلى جنب,كتفا إلى كتف,يدا بيد,صفا واحدا,يدا واحدة
el uzat-,yardım eli uzat-,elini uzat-,yardımına koş-,imdadına yetiş-|əl uzat-,yardım əli uzat-,köməyinə çat-,kömək əli uzat-,dadına çat-|مد يد العون,يد العون,مد يد,مد يد المساعدة,هب لنجدة,مدت يدها,يمد يد
barış eli uzat-,zeytin dalı uzat-,dostluk eli uzat-|sülh əli uzat-,dostluq əli uzat-,barışıq əli uzat-|مد يد السلام,غصن الزيتون,مد يد الصداقة,اليد الممدودة
zor gün,kara gün,zor zaman,zor günler,acı gün,dar gün|çətin gün,dar gün,ağır gün,çətin anlar,çətin zaman,ağır günlər|يوم عصيب,أيام عصيبة,الأيام الصعبة,الأوقات الصعبة,وقت الشدة,أوقات عصيبة,الظروف العصيبة,محنة
kara gün dostu,zor gün dostu,dost kara günde belli olur,zor zamanda yanında|dar gün dostu,dost dar gündə tanınar,çətin günün dostu|الصديق وقت الضيق,صديق الشدائد,وقت الضيق
yaraları sar-,yarasını sar-,yara sarma,yaraları iyileştir-|yaraları sar-,yarasını sağalt-,yaraları sağalt-,yaralarına məlhəm ol-|تضميد الجراح,ضمد الجراح,تضميد جراح,لملمة الجراح,يضمد,بلسمة الجراح,مداواة الجراح
yeni sayfa aç-,sayfa çevir-,yeni bir sayfa,yeni dönem başlat-,beyaz sayfa aç-|yeni səhifə aç-,səhifəni çevir-,yeni səhifə,yeni mərhələyə başla-|فتح صفحة جديدة,صفحة جديدة,طي صفحة,طوى صفحة,قلب الصفحة,طي الصفحة
eski defterleri kapat-,geçmişi geride bırak-,geçmişe sünger çek-|keçmişi geridə qoy-,keçmişi unut-,keçmişin üstündən xətt çək-,keçmişi unud-|طي صفحة الماضي,تجاوز الماضي,نسيان الماضي,ترك الماضي خلفه
kapısını çal-,kapıya dayan-,kapımızda,kapıyı çal-|qapısını döy-,qapını döy-,qapıda dayan-,qapını çal-|يطرق الباب,طرق الأبواب,على الأبواب,يدق الأبواب,طرق باب,قرع الباب
kapıyı aç-,kapı arala-,kapılarını aç-,kapısı açık|qapını aç-,qapılarını aç-,qapısı açıqdır|فتح الباب,فتح الأبواب,فتحت أبوابها,باب مفتوح,يفتح الباب,أبوابها مفتوحة
kapıyı kapat-,kapıları kapat-,kapısını kapat-|qapını bağla-,qapıları bağla-,qapını üzünə bağla-|أغلق الباب,إغلاق الباب,أوصد الأبواب,سد الباب,إيصاد الباب
yalnız değil,yalnız bırakma-,tek başına değil,yalnız bırakmayacak,yanındayız|tək deyil,tək qoyma-,tək buraxma-,yanındayıq,tənha deyil|ليس وحده,لستم وحدكم,ليسوا وحدهم,لن نتركهم وحدهم,لن نتخلى عن,ليست وحدها
yanında ol-,yanında dur-,arkasında dur-,destek ol-,yanında yer al-|yanında ol-,yanında dayan-,arxasında dur-,arxa dur-,dəstək ol-|وقف إلى جانب,يقف إلى جانب,الوقوف إلى جانب,يقف بجانب,الوقوف بجانب,وقفت إلى جانب,الوقوف مع
karşısında dur-,karşı dur-,göğüs ger-,diren-,karşı koy-|qarşısında dur-,müqavimət göstər-,sinə gər-,qarşı dur-|وقف في وجه,الوقوف في وجه,التصدي,تصدى,صمد,مقاومة,يقاوم
ortak değerler,müşterek değerler,evrensel değerler,paylaşılan değerler|ortaq dəyərlər,ümumi dəyərlər,müştərək dəyərlər,bəşəri dəyərlər|قيم مشتركة,القيم المشتركة,قيم إنسانية,القيم العالمية
ortak tarih,ortak geçmiş,ortak kültür,tarihi bağlar,müşterek tarih|ortaq tarix,ortaq keçmiş,ümumi tarix,tarixi bağlar,ortaq mədəniyyət|تاريخ مشترك,التاريخ المشترك,روابط تاريخية,الإرث المشترك,ثقافة مشتركة
tek millet iki devlet,bir millet iki devlet,aynı millet|bir millət iki dövlət,bir millət,eyni millət|أمة واحدة في دولتين,أمة واحدة ودولتان,شعب واحد في دولتين,أمة واحدة
yüreği yan-,kalbi sızla-,içi yan-,yüreği dağlan-,yürek yak-,içi acı-|ürəyi yan-,ürəyi ağrı-,ürəyi sızla-,ürəyi göynə-,ürəkağrısı|يعتصر القلب,قلبه يعتصر,يدمي القلب,حز في نفس,يدمي القلوب,انفطر قلبه,مفطور القلب
yürek burkan,yürek parçalayan,yürekleri dağlayan,iç acıtan|ürək dağlayan,ürək ağrıdan,ürək parçalayan,ürəkağrıdıcı|يدمي القلوب,مفجع,مؤلم,يفطر القلب,يقطع القلب
kalpten,tüm kalbimle,yürekten,en içten,canı gönülden,kalbi,gönülden|ürəkdən,bütün qəlbimlə,səmimi qəlbdən,can-dildən,ürəyimin dərinliyindən|من أعماق القلب,من صميم القلب,من كل قلبي,من القلب,خالص,بصدق,من أعماق قلبي
içten,samimi,içtenlikle,samimiyetle,candan|səmimi,səmimiyyətlə,səmimi şəkildə,içdən|صادق,مخلص,خالص,بإخلاص,صادقة
masada,masaya yatır-,masaya gel-,gündemde,masaya koy-|masada,masa üzərində,müzakirəyə çıxar-,gündəmdə,müzakirəyə qoy-|على الطاولة,مطروح,طرح على الطاولة,على طاولة البحث,وضع على الطاولة,على بساط البحث,مطروحة
masaya otur-,müzakere masası,masa başı,masaya dön-|masa arxasında,danışıqlar masası,masa arxasına əyləş-,masaya otur-,masaya qayıt-|طاولة المفاوضات,جلس إلى الطاولة,الجلوس إلى طاولة,مائدة المفاوضات,طاولة الحوار,مائدة الحوار
gündem,gündemde,gündeme gel-,gündeme taşı-,gündem maddesi|gündəm,gündəlik,gündəmdə,gündəmə gəl-,gündəmə gətir-|جدول الأعمال,أجندة,جدول أعمال,على جدول الأعمال,في الواجهة
kırmızı çizgi,kırmızı çizgimiz,olmazsa olmaz,taviz verilmez|qırmızı xətt,qırmızı xəttimiz,güzəştə getməz|خط أحمر,خطوط حمراء,خطا أحمر,لا تنازل,الخطوط الحمراء
taviz ver-,ödün ver-,geri adım at-,taviz,ödün|güzəştə get-,güzəşt et-,geri çəkil-,güzəşt,geri addım at-,güzəştə ged-,güzəşt ed-|تنازل,تنازلات,يتنازل,تراجع,تقديم تنازلات,تساهل,تهاون
belkemiği,bel kemiği,omurga,omurgası,ana direği,temel direği|onurğa sütunu,dayaq,əsas sütun,onurğa,təməl daşı,dayağ|عمود فقري,العمود الفقري,ركيزة,دعامة,عماد,حجر الأساس
mihenk taşı,köşe taşı,temel taşı,yapı taşı|təməl daşı,bünövrə daşı,əsas daş,guşə daşı|حجر الزاوية,حجر الأساس,لبنة,ركن أساسي,ركن
köprü,köprü kur-,köprü görevi gör-,köprü ol-|körpü,körpü sal-,körpü rolu oyna-,körpü qur-|جسر,جسور,مد الجسور,بناء الجسور,جسرا,حلقة وصل,همزة وصل
çözümün anahtarı,anahtar,çözüm yolu,kilit,anahtarı|həllin açarı,açar,çıxış yolu,həll açarı,açarı|مفتاح الحل,مفتاح,مفاتيح,السبيل إلى الحل,مفتاحا
kilit rol,kilit ülke,anahtar rol,merkezi rol,kilit aktör|açar rolu,mühüm rol,mərkəzi rol,əsas rol,həlledici rol|دور رئيسي,دور محوري,دور مفتاحي,محوري,دور أساسي,لاعب رئيسي
dönüm noktası,milat,kilometre taşı,kırılma noktası,yeni bir dönem|dönüş nöqtəsi,dönüm nöqtəsi,mərhələ,dönüş anı,yeni dövr|نقطة تحول,منعطف,محطة فارقة,علامة فارقة,مفصل,منعطفا,نقطة فاصلة
çığır aç-,devrim niteliğinde,yeni ufuklar aç-,öncü|yeni era aç-,inqilabi,yeni üfüqlər aç-,qabaqcıl,çığır aç-|فتح آفاقا جديدة,ثوري,رائد,آفاق جديدة,نقلة نوعية
ışık tut-,aydınlat-,gün ışığına çıkar-,gözler önüne ser-|işıq sal-,aydınlat-,üzə çıxar-,gözlər önünə sər-|سلط الضوء,تسليط الضوء,ألقى الضوء,كشف النقاب,أضاء على,يسلط الضوء
tarihe geç-,tarih yaz-,altın harflerle yaz-,tarihe damga vur-|tarixə düş-,tarix yaz-,qızıl hərflərlə yazıl-,tarixə yazıl-|دخل التاريخ,كتب التاريخ,صنع التاريخ,بأحرف من ذهب,سجل في التاريخ,بحروف من نور
iz bırak-,damga vur-,izlerini taşı-,derin iz|iz qoy-,möhürünü vur-,izini qoy-,dərin iz|ترك بصمة,بصمة,ترك أثرا,وضع بصمته,بصمات
gözünü dik-,göz koy-,peşinde ol-,gözü ol-|göz dik-,gözü olan,arxasınca düş-,göz qoy-|طمع في,يطمع,أطماع,عينه على
göz yum-,görmezden gel-,yok say-,sessiz kal-,seyirci kal-|göz yum-,görməzdən gəl-,görməməzliyə vur-,susqunluq,laqeyd qal-,səssiz qal-,susqunluğ|غض الطرف,التغاضي,تجاهل,يغض الطرف,صمت,سكت عن,لا يمكن السكوت,وقف متفرجا
kulak ver-,dikkate al-,göz önünde bulundur-,hesaba kat-,kulak as-|qulaq as-,nəzərə al-,diqqətə al-,hesaba al-,hesablaş-|أخذ في الاعتبار,مراعاة,يراعي,الأخذ بعين الاعتبار,استمع إلى,أصغى,وضع في الحسبان
sesini duyur-,ses ol-,sesini yükselt-,seslen-,dile getir-|səsini çatdır-,səs ol-,səsini ucalt-,dilə gətir-,səsləndir-|إيصال صوت,رفع صوته,صوت من,إسماع صوت,عبر عن
çağrıda bulun-,seslen-,çağrı yap-,davet et-,davet ed-|çağırış et-,müraciət et-,səslə-,çağır-,çağırış ed-,müraciət ed-|دعا,يدعو,دعوة,ناشد,مناشدة,وجه نداء,نداء,دعت
ayağa kalk-,toparlan-,küllerinden doğ-,belini doğrult-,dirilt-|ayağa qalx-,dirçəl-,özünə gəl-,belini düzəlt-,yenidən doğul-|نهض,نهوض,ينهض,استعاد عافيته,تعافى,تعاف,انبعث من الرماد,وقف على قدميه
diz çök-,boyun eğ-,teslim ol-,baş eğ-|diz çök-,boyun əy-,təslim ol-,baş əy-|ركع,خضع,رضخ,استسلم,رضوخ,خضوع,ركوع,استسلام
baş eğmez,boyun eğmeyecek,teslim olmayacak,geri adım atmayacak|baş əyməz,boyun əyməyəcək,təslim olmayacaq,geri çəkilməyəcək|لن نركع,لن نستسلم,لا يرضخ,لن نخضع,لن نتراجع
can pahasına,canını ortaya koy-,canını feda et-,uğruna öl-,canını feda ed-|canı bahasına,canından keç-,canını fəda et-,canını qurban ver-,canını fəda ed-|ضحى بحياته,بذل روحه,التضحية,فداء,قدم روحه,على حساب حياته
fedakarlık,özveri,feda et-,özveriyle,fedakar,fedakarlığ,feda ed-|fədakarlıq,fəda et-,fədakarcasına,fədakar,qurban ver-,fədakarlığ,fəda ed-|تضحية,تضحيات,ضحى,يضحي,تفان,بتفان,إيثار
minnettar,şükran,minnet duy-,müteşekkir,teşekkür borçlu|minnətdar,minnətdarlıq,təşəkkür,minnətdar ol-,borclu,minnətdarlığ|ممتن,امتنان,عرفان,شكر,عرفان بالجميل,مدين,الشكر والامتنان
unutma-,unutulmaz,hafızalardan silinme-,unutmayacağız|unutma-,unudulmaz,yaddan çıxma-,unutmayacağıq,yaddaşlardan silinmə-|لن ننسى,لا ينسى,لا يمحى,خالد في الذاكرة,لن ينسى,لا تنسى
anısını yaşat-,hatırasını yad et-,rahmetle an-,anma,hatırasını yad ed-|xatirəsini yad et-,xatirəsini əbədiləşdir-,ehtiramla an-,anım,xatirəsini yad ed-|إحياء ذكرى,تخليد ذكرى,استذكر,استذكار,ترحم,أحيا ذكرى
başınız sağ olsun,başsağlığı dile-,taziye,taziyelerini ilet-|başınız sağ olsun,başsağlığı ver-,hüznlə başsağlığı,başsağlığı|تعاز,تعازي,عزاء,قدم تعازيه,أحر التعازي,التعازي والمواساة,عزى
geçmiş olsun,acil şifalar,şifa dile-,sağlık dile-|keçmiş olsun,şəfa dilə-,tezliklə sağal-,sağlamlıq arzula-|تمنى الشفاء,الشفاء العاجل,بالشفاء العاجل,متمنيا الشفاء
acısını paylaş-,acıya ortak ol-,üzüntüsünü paylaş-,acınızı paylaşıyoruz|kədərinə şərik ol-,dərdinə şərik ol-,kədərini bölüş-,ağrısını bölüş-|شاطر الأحزان,مواساة,شارك الألم,نشاطر,يشاطر,مشاطرة الأحزان,شاطر الألم
Allah rahmet eylesin,rahmet dile-,mekanı cennet olsun,nur içinde yatsın|Allah rəhmət eləsin,rəhmət dilə-,məkanı cənnət olsun,ruhu şad olsun|رحمه الله,الرحمة,ترحم على,رحمهم الله,تغمده الله,المغفور له,أسكنه فسيح جناته
kutla-,tebrik et-,kutlama,tebrik,tebrik ed-|təbrik et-,təbrik,təbrik ed-,təbrik ünvanla-|هنأ,تهنئة,يهنئ,تهان,تهاني,بارك,هنأت
başarılar dile-,en iyi dilekler,iyi dileklerini ilet-,temennide bulun-|uğurlar arzula-,uğur dilə-,xoş arzular,ən xoş arzular|تمنى التوفيق,أطيب التمنيات,تمنى النجاح,أصدق التمنيات,متمنيا,خالص التمنيات
el birliğiyle,hep birlikte,birlik olarak,güç birliği,güçlerini birleştir-|əlbir,birgə səylə,əl-ələ verib,güclərini birləşdir-,birləş-|تضافر الجهود,توحيد الجهود,تكاتف,بتكاتف,توحيد الصفوف,توحيد القوى,بجهود مشتركة
tek yürek,tek ses,tek yumruk,tek vücut,yekvücut|bir ürək,bir səs,bir yumruq,vahid,yumruq kimi birləş-|صف واحد,صوت واحد,قلب واحد,بصوت واحد,يد واحدة,على قلب رجل واحد
aynı gemide,aynı gemideyiz,kader birliği,ortak kader|eyni gəmidə,tale birliyi,ortaq tale,bir gəmidəyik|في قارب واحد,في القارب نفسه,مصير مشترك,المصير المشترك,وحدة المصير
el altından,perde arkası,kapalı kapılar ardında,kulis|əl altından,pərdə arxası,qapalı qapılar arxasında,kuluar|خلف الكواليس,وراء الكواليس,خلف الأبواب المغلقة,من تحت الطاولة,من وراء الستار
top karşı sahada,top onlarda,topu taca at-,sıra onlarda|top onların meydanında,növbə onlarındır,top qarşı tərəfdə|الكرة في ملعب,كرة في ملعب,الكرة في ملعبهم,رمى الكرة
ateşle oyna-,ateşe körükle git-,yangına körükle git-,ateşe körükle gid-,yangına körükle gid-|odla oyna-,ocağı körüklə-,yanan oda yağ tök-,alovu körüklə-|اللعب بالنار,يلعب بالنار,صب الزيت على النار,تأجيج
körükle-,kışkırt-,tahrik et-,alevlendir-,provoke et-,tahrik ed-,provoke ed-|qızışdır-,körüklə-,təxribat,təhrik et-,alovlandır-,təhrik ed-|تأجيج,أجج,تحريض,حرض,استفزاز,يؤجج,إشعال,إذكاء
çıkmaz,çıkmaza gir-,tıkan-,kördüğüm,açmaz|çıxılmaz,dalana dirən-,çıxılmaz vəziyyət,düyün|طريق مسدود,مأزق,جمود,انسداد,ورطة,عقدة
buzları erit-,buzlar eri-,yumuşama,normalleşme|buzları ərit-,buzlar əri-,yumşalma,normallaşma|إذابة الجليد,ذوبان الجليد,كسر الجليد,انفراج,تطبيع,تهدئة
yolun sonu,son perde,sonun başlangıcı,yolun sonuna gel-|yolun sonu,sonun başlanğıcı,son pərdə,axıra çat-|نهاية الطريق,بداية النهاية,نهاية المطاف,الفصل الأخير
tünelin ucundaki ışık,umut ışığı,ışık görün-,umut verici|tunelin sonunda işıq,ümid işığı,ümidverici,ümid işartısı|ضوء في نهاية النفق,بصيص أمل,بارقة أمل,مبشر,واعد
buzdağının görünen kısmı,buz dağının ucu,görünen yüzü|aysberqin görünən hissəsi,aysberqin ucu,görünən tərəfi|قمة جبل الجليد,رأس جبل الجليد,الجزء الظاهر
bardağı taşıran son damla,sabrı taş-,sabrı tüken-,sabrın sonu|səbir kasası dol-,son damla,səbri tükən-,səbir kasasını daşıran|القشة التي قصمت ظهر البعير,نفد صبر,نفاد الصبر,النقطة التي أفاضت الكأس,طفح الكيل
ders al-,ibret al-,ders çıkar-,ders ol-|dərs al-,ibrət al-,dərs ol-|استخلاص العبر,أخذ العبرة,استخلص الدروس,عبرة,الدروس المستفادة,استفاد من الدروس,اتعظ
bedel öde-,bedelini öde-,ağır bedel,hesabını ver-,ceremesini çek-|bədəl ödə-,əvəzini ödə-,cavabını ver-,haqq-hesab ver-,ağır bədəl|دفع الثمن,يدفع الثمن,ثمن باهظ,ثمنا باهظا,سيدفع,تكبد
hesap sor-,hesap ver-,yargı önüne çıkar-,cezasız kalma-,yanına kalma-|hesab sor-,hesabat ver-,məsuliyyətə cəlb et-,cəzasız qalma-,cavab ver-,məsuliyyətə cəlb ed-|محاسبة,مساءلة,حاسب,لن يفلت من العقاب,يحاسب,تقديم للعدالة,عدم الإفلات
kanı yerde kalma-,intikam al-,hesabı sorul-,öcünü al-|qanı yerdə qalma-,intiqam al-,qisas al-,qanını al-|ثأر,انتقام,انتقم,لن تذهب دماؤه هدرا,أخذ بالثأر,قصاص
söz ver-,taahhüt et-,vaat et-,taahhüt,taahhüt ed-,vaad,vaat ed-|söz ver-,vəd et-,öhdəlik götür-,vəd ver-,təəhhüd et-,vəd ed-,təəhhüd ed-|تعهد,يتعهد,وعد,التزم,التزام,وعود,تعهدات,قطع وعدا
sözünü tut-,sözünde dur-,yerine getir-,vaadini gerçekleştir-|sözünü tut-,sözünün üstündə dur-,vədini yerinə yetir-,əməl et-,əməl ed-|أوفى بوعده,الوفاء,وفاء,التزم بوعده,بر بوعده,الوفاء بالالتزامات
sözünden dön-,sözünü tutma-,vazgeç-,cay-|sözündən qaç-,sözünün üstündə durma-,vədinə xilaf çıx-,imtina et-,imtina ed-|تراجع عن,نكث,تنصل,أخلف وعده,إخلال,نقض
hayata geçir-,uygula-,gerçekleştir-,yürürlüğe koy-,icra et-,icra ed-|həyata keçir-,tətbiq et-,gerçəkləşdir-,icra et-,reallaşdır-,tətbiq ed-,icra ed-|تنفيذ,نفذ,تطبيق,طبق,تحقيق,ينفذ,تجسيد,وضع موضع التنفيذ
hayal ol-,suya düş-,boşa çık-,boşa git-,heba ol-,boşa gid-|puç ol-,boşa çıx-,suya düş-,hədər get-,heçə en-,hədər ged-|ذهب سدى,باء بالفشل,تبخر,هباء,ذهب أدراج الرياح,باءت بالفشل
gece gündüz,gece gündüz demeden,durmadan,aralıksız çalış-|gecə-gündüz,gecəli-gündüzlü,dayanmadan,fasiləsiz|ليل نهار,ليلا ونهارا,على مدار الساعة,دون كلل,بلا كلل
göz kamaştır-,büyüle-,hayran bırak-,göz doldur-|göz qamaşdır-,heyran et-,valeh et-,məftun et-,heyran ed-,valeh ed-,məftun ed-|أبهر,يبهر,مبهر,خطف الأنظار,أذهل
dikkat çek-,göze çarp-,ilgi odağı ol-,ön plana çık-,dikkatleri üzerine çek-|diqqət çək-,diqqəti cəlb et-,gözə çarp-,ön plana çıx-,nəzərə çarp-,diqqəti cəlb ed-|لفت الأنظار,جذب الانتباه,لافت,استقطب الاهتمام,برز,لفت الانتباه,استأثر
altını çiz-,vurgula-,üzerinde dur-,dikkat çek-,vurgu yap-|altını çək-,vurğula-,xüsusi qeyd et-,diqqətə çatdır-,önə çək-,xüsusi qeyd ed-|شدد على,أكد,ركز على,نوه,تشديد,يشدد,أبرز,مشددا,مؤكدا
can damarı,hayat damarı,yaşam kaynağı,şah damarı|can damarı,həyat mənbəyi,şah damarı,həyati arteriya|شريان الحياة,شريان,عصب,الشريان الحيوي,عصب الحياة
kalbi,kalbinde,tam ortasında,göbeğinde,can evi|qəlbi,ürəyi,mərkəzində,düz ortasında|قلب,في قلب,في صميم,في وسط
çekirdek,özü,esası,cevher,çekirdeğ|nüvə,məğz,mahiyyət,cövhər|جوهر,نواة,صلب,صميم
yol haritası,eylem planı,izlenecek yol,yol haritasını|yol xəritəsi,fəaliyyət planı,tədbirlər planı|خارطة طريق,خريطة طريق,خطة عمل,خارطة الطريق
yeşil ışık yak-,onay ver-,olur ver-,izin ver-|yaşıl işıq yandır-,razılıq ver-,icazə ver-,təsdiqlə-|ضوء أخضر,أعطى الضوء الأخضر,وافق,موافقة,منح موافقته,الضوء الأخضر
çifte standart,iki yüzlü,ikiyüzlülük,ikircikli tutum,riyakarlık,ikiyüzlülüğ,riyakarlığ|ikili standart,ikiüzlülük,ikili yanaşma,riyakarlıq,ikiüzlü,ikiüzlülüy,riyakarlığ|معايير مزدوجة,ازدواجية المعايير,كيل بمكيالين,الكيل بمكيالين,نفاق,المعايير المزدوجة
sabır,sabret-,tahammül,hoşgörü,metanet|səbir,səbir et-,dözüm,təmkin,mətanət,səbir ed-|صبر,يصبر,تحمل,تسامح
itidal,sağduyu,soğukkanlılık,itidalli ol-,temkin,soğukkanlılığ|təmkin,soyuqqanlılıq,sağlam düşüncə,təmkinli ol-,soyuqqanlılığ|ضبط النفس,تحلى بضبط النفس,اعتدال,حكمة,تعقل,تهدئة
hoşgörü,tolerans,anlayış,müsamaha|tolerantlıq,dözümlülük,anlayış,tolerantlığ,dözümlülüy|تسامح,تعايش,تفهم,سماحة
bir arada yaşama,barış içinde bir arada,birlikte yaşama|birgəyaşayış,dinc yanaşı yaşama,birgə yaşamaq,yanaşı yaşayış|تعايش,التعايش السلمي,العيش المشترك,عيش معا
`;
