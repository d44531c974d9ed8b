// Frequent everyday words and set phrases that were still missing, in Turkish, Azerbaijani and Arabic; our own work.
export const frequentShortWords: string = `
ait|aid,məxsus|يعود إلى,تابع,عائد,ملك
ait ol-|aid ol-,məxsus ol-|عاد إلى,يعود إلى,تخص,خص
herhangi bir|hər hansı bir|أي
herhangi|hər hansı|أي
aleyhine,aleyhinde|əleyhinə,ziddinə|ضد
aleyhte|əleyhinə|ضد,معارض
aleyhtarı|əleyhdarı|معاد,معارض,مناهض
lehine,lehinde|lehinə,xeyrinə|لصالح,لمصلحة
lehte|lehinə|مؤيد,لصالح
etraf|ətraf,dövrə|حول,محيط,أرجاء
dolayında|təqribən,civarında|حوالي,نحو
civar|civar,ətraf|جوار,ضواحي,محيط
civarında|civarında,təxminən|حوالي,نحو,بالقرب
kısım,kısm|hissə,qisim|قسم,جزء,أقسام,أجزاء
kısmen|qismən|جزئيا,إلى حد ما
kısmi|qismən,natamam|جزئي,جزئية
vakit,vakt|vaxt|وقت,أوقات
bir vakitler|bir vaxtlar|في وقت ما,ذات يوم
vaktinde|vaxtında|في الوقت المناسب,في وقته
kaide|qayda|قاعدة,قواعد
süper|super|خارق,سوبر,رائع
süper güç|super güc|قوة عظمى,القوى العظمى
bol|bol,çoxlu|وفير,كثير,غزير
bolca|bolca,bol-bol|بكثرة,بوفرة
hoş|xoş|لطيف,جميل,سار
hoş geldiniz,hoşgeldiniz|xoş gəlmisiniz|أهلا وسهلا,مرحبا,أهلا بكم
hoş karşıla-|xoş qarşıla-|رحب,تقبل
hoşuna git-|xoşuna gəl-|أعجب,يعجب,أعجبه
hoşça kal|sağlıqla qal,salamat qal|وداعا,مع السلامة
hocam|müəllim,hörmətli müəllim|أستاذي
hoca|müəllim,xoca|أستاذ,معلم,شيخ
paşa|paşa|باشا
layıkıyla|layiqincə|كما يجب,بجدارة
eninde sonunda|gec-tez,nəticədə|في النهاية,في نهاية المطاف
gerçi|düzdür,hərçənd|وإن كان,صحيح أن
hele|hələ,xüsusən|لا سيما,خصوصا
madem,mademki|madam ki,indi ki|ما دام,بما أن
elbette,elbet|əlbəttə|بالطبع,طبعا,بالتأكيد
epey,epeyce|xeyli,olduqca|كثيرا,إلى حد كبير
hayli|xeyli|كثيرا,إلى حد كبير,جدا
bayağı|bayağı,xeyli,adi|كثيرا,عادي,مبتذل
sahiden|həqiqətən,doğrudan|حقا,فعلا
acaba|görəsən,əcəba|يا ترى,هل يا ترى
yahu|axı,ay kişi|يا هذا
lakin|lakin,amma|لكن,ولكن
evvel|əvvəl,öncə|قبل,سابق,أول
evvelki|əvvəlki,keçən|سابق,ما قبل
az evvel|bir az əvvəl|قبل قليل
bir an evvel,bir an önce|tezliklə,bir an əvvəl|في أقرب وقت,بأسرع وقت,في أسرع وقت
anında|anında,dərhal|فورا,في الحال
ivedilikle|təcili,təxirəsalınmadan|على وجه السرعة,بسرعة
ivedi|təcili|عاجل,مستعجل
acilen|təcili olaraq|عاجلا,بشكل عاجل
acil durum|fövqəladə hal,təcili hal|حالة طوارئ,حالة طارئة
bertaraf et-|aradan qaldır-,bərtərəf et-|أزال,يزيل,تجاوز,تفادى
uğruna,uğrunda|uğrunda,yolunda|في سبيل,من أجل
pahasına|bahasına,hesabına|على حساب,بثمن
maksat|məqsəd|غرض,هدف,مقصد
maksadıyla|məqsədilə,məqsədi ilə|بهدف,بغرض,لغرض
mukabil|müqabil,qarşılıq|مقابل
mukabele|cavab,qarşılıq|رد,مقابلة
mukayese|müqayisə|مقارنة,مقارنات
şükür|şükür|شكر,حمد
insanoğlu|insan övladı,bəşər övladı|إنسان,بني البشر,ابن آدم
beyefendi|cənab,bəy|سيد,السيد
hanımefendi|xanım|سيدة,السيدة
bambaşka|tamam başqa,tam fərqli|مختلف تماما
yepyeni|təptəzə,yepyeni,tam yeni|جديد تماما,جديد كليا
küçücük|balaca,kiçicik|صغير جدا
kocaman,koskoca|nəhəng,yekə|ضخم,كبير جدا
bembeyaz|ağappaq|أبيض ناصع
simsiyah|qapqara|أسود قاتم
dimdik|dimdik|منتصب,شامخ
apaçık|aşkar,apaydın|واضح تماما,جلي
dosdoğru|düppədüz|مباشرة,مستقيم
bomboş|bomboş|فارغ تماما
sımsıkı|bərk,möhkəm|بإحكام
yapayalnız|təkbaşına,tamam tək|وحيد تماما
binbir|min bir|ألف وواحد
yüz binlerce,yüzbinlerce|yüz minlərlə|مئات الآلاف
on binlerce,onbinlerce|on minlərlə|عشرات الآلاف
sayısız|saysız-hesabsız,saysız|لا يحصى,لا تحصى,لا حصر له
muhtelif|müxtəlif|مختلف,متنوع
çeşitli|müxtəlif,cürbəcür|مختلف,متنوع,متعدد
yegane|yeganə|وحيد,وحيدة
biricik|yeganə|وحيد
mühim|mühüm|مهم,هام
malum|məlum|معلوم,معروف
meçhul|naməlum,məchul|مجهول,مجهولة
aşikar|aşkar,bəlli|واضح,جلي
belli başlı|əsas,başlıca|رئيسي,أساسي
ibaret|ibarət|عبارة,يتألف,يقتصر
ibaret ol-|ibarət ol-|تألف,يتألف,اقتصر
varoluş|varoluş,mövcudluq|وجود
varlığını sürdür-|mövcudluğunu davam etdir-|استمر في الوجود,واصل وجوده
var ol-,varol-|mövcud ol-,var ol-|وجد,يوجد
meydana gel-|baş ver-,əmələ gəl-|وقع,حدث,نشأ
meydana getir-|əmələ gətir-,yarat-|شكل,يشكل,كون
peyda ol-|peyda ol-,üzə çıx-|ظهر
baş göster-,başgöster-|baş qaldır-,üzə çıx-|ظهر,نشب,برز,ظهرت
yol aç-,yolaç-|səbəb ol-,yol aç-|أدى إلى,يؤدي إلى,تسبب,يتسبب,تسببت
yol açan|səbəb olan|مسبب,يؤدي إلى
neden ol-|səbəb ol-|تسبب,يتسبب,أدى إلى
sekteye uğrat-|ləngit-,pozmaq|عرقل,أعاق
sekteye uğra-|ləngi-,pozul-|تعطل,تعثر
kılık|görkəm,qılıq|هيئة,زي
kılığına gir-|cildinə gir-|تنكر
biçim|forma,şəkil,biçim|شكل,صورة,طريقة
biçimde|şəkildə,formada|بشكل,بطريقة
hal|hal,vəziyyət|حال,حالة,أحوال
her halükarda|hər halda,istənilən halda|على أي حال,في كل الأحوال,في جميع الأحوال
ne var ki|lakin,amma|غير أن,إلا أن
nitekim|necə ki,belə ki|وبالفعل,كما
hakikaten|həqiqətən|حقا,بالفعل
hakiki|həqiqi,əsl|حقيقي,حقيقية
asıl|əsl,əsas|أصل,أساسي,حقيقي
aslında|əslində|في الواقع,في الحقيقة,في الأصل
esasen|əsasən,əslində|أساسا,في الأساس
sırasında|zamanı,gedişində|خلال,أثناء
süresince|müddətində,boyunca|طوال,خلال
arada sırada|hərdən,arabir|أحيانا,من حين لآخر
ara sıra|hərdən,arabir,bəzən|أحيانا,من حين لآخر,بين الحين والآخر
zaman zaman|vaxtaşırı,hərdən|من وقت لآخر,بين الحين والآخر,أحيانا
sıklıkla|tez-tez|غالبا,كثيرا ما,بشكل متكرر
sıklık|tezlik|تواتر,تكرار
nadiren|nadir hallarda,az hallarda|نادرا,نادرا ما
nadir|nadir|نادر,نادرة
ender|nadir,seyrək|نادر,نادرة
seyrek|seyrək|نادر,متفرق
tekrar tekrar|təkrar-təkrar,dönə-dönə|مرارا وتكرارا
art arda|ard-arda,ardıcıl|على التوالي,متتالية,متتال
üst üste|üst-üstə,ardıcıl|على التوالي,متتالية
yavaş yavaş|yavaş-yavaş|شيئا فشيئا,ببطء,رويدا رويدا
gitgide|getdikcə|تدريجيا,شيئا فشيئا
gün geçtikçe|gündən-günə,gün keçdikcə|يوما بعد يوم,مع مرور الأيام
her geçen gün|hər keçən gün|كل يوم,يوما بعد يوم
hergün,her gün|hər gün|كل يوم,يوميا
hafta sonu,haftasonu|həftəsonu,həftə sonu|نهاية الأسبوع,عطلة نهاية الأسبوع
gece yarısı|gecəyarısı,gecə yarısı|منتصف الليل
sabaha karşı|səhərə yaxın|فجرا,قبيل الفجر
şafak|şəfəq,dan yeri|فجر,شروق
akşamüstü|axşamüstü,axşamüzəri|عصرا,قبيل المساء
öğle|günorta|ظهر,ظهرا
yurt dışı,yurtdışı|xaric,xarici ölkə|خارج البلاد,الخارج
yurt dışında,yurtdışında|xaricdə|في الخارج,خارج البلاد
yurt içi,yurtiçi|ölkədaxili,daxili|داخل البلاد,محلي
sınır dışı,sınırdışı|deportasiya,ölkədən çıxarma|ترحيل,إبعاد
sınır dışı et-,sınırdışı et-|deportasiya et-,ölkədən çıxar-|رحل,أبعد,يرحل,ترحيل
sınır ötesi,sınırötesi|sərhədötəsi,transsərhəd|عابر للحدود,خارج الحدود,عبر الحدود
deniz aşırı|dənizaşırı,okeanın o tayı|ما وراء البحار
yeraltı,yer altı|yeraltı|تحت الأرض,جوفي,جوفية
yeryüzü|yer üzü|وجه الأرض,سطح الأرض,الأرض
gökyüzü|göy üzü,səma|سماء,السماء
sema|səma|سماء
ufuk,ufk|üfüq|أفق,آفاق
birbiri|bir-biri|بعضهم البعض,بعضها البعض,بعضهما
birbirinden farklı|bir-birindən fərqli|مختلف عن بعض,متباين
herkes|hər kəs,hamı|الجميع,كل شخص,الكل
hiç kimse|heç kim,heç kəs|لا أحد,أي أحد
kimse|kimsə,heç kim|أحد,لا أحد
hiçbir şey,hiçbirşey|heç nə,heç bir şey|لا شيء,أي شيء
bir şey,birşey|bir şey,nəsə|شيء,شيئا ما
her şey,herşey|hər şey|كل شيء
her yer|hər yer|كل مكان
hiçbir yer|heç bir yer|أي مكان
bir yer|bir yer,harasa|مكان ما
nere|hara|أين
orası,ora|ora|هناك
oraya|oraya|إلى هناك
oradan|oradan|من هناك
burası,bura|bura|هنا,هذا المكان
buradan|buradan|من هنا
şurada|burada,orada|هناك
söz konusu,sözkonusu|söhbət gedən,sözügedən,qeyd olunan|مذكور,المعني,المذكورة
söz konusu ol-|söz mövzusu ol-,söhbət get-|يتعلق الأمر
bahsi geçen|adıçəkilən,haqqında danışılan|المذكور,سالف الذكر
adı geçen|adıçəkilən|المذكور
gözönünde,göz önünde|göz önündə,nəzərə alaraq|في الاعتبار,نصب عينيه
gözardı et-,göz ardı et-|nəzərə alma-,göz ardı et-|تجاهل,يتجاهل,أهمل
gözler önüne ser-|gözlər önünə sər-,ortaya qoy-|كشف,أظهر,يكشف
gözden kaçır-|gözdən qaçır-|أغفل,غاب عن
gözden düş-|gözdən düş-|فقد شعبيته
göz yum-|göz yum-|تغاضى,يتغاضى,غض الطرف
göz at-|nəzər sal-,göz gəzdir-|ألقى نظرة
göze çarp-|gözə çarp-,nəzərə çarp-|لفت النظر,برز
göz alıcı|gözoxşayan,göz qamaşdıran|جذاب,خلاب
göz kamaştırıcı|göz qamaşdıran|مبهر,باهر
gözdağı|hədə,gözdağı|ترهيب,تهديد,تخويف
gözdağı ver-|hədələ-,gözdağı ver-|رهب,هدد
ipucu,ipuçları|ipucu,iz|دليل,خيط,أدلة
ele al-|müzakirə et-,nəzərdən keçir-,ələ al-|تناول,يتناول,بحث,يبحث,ناقش
ele alın-|müzakirə olun-,nəzərdən keçiril-|نوقش,يناقش,تناول
ele geçir-|ələ keçir-,zəbt et-|استولى,يستولي,ضبط,سيطر
ele geçiril-|ələ keçiril-,aşkarlan-|ضبط,تم الاستيلاء
elde et-|əldə et-,qazan-|حصل,يحصل,حقق,يحقق,أحرز
elde edil-|əldə edil-,əldə olun-|تحقق,حصل,تم الحصول
elde tut-|əldə saxla-|احتفظ
eli kulağında|ərəfəsində,yaxındadır|وشيك
elden geldiğince|bacardıqca,imkan daxilində|قدر الإمكان,بقدر المستطاع
yerine getiril-|yerinə yetiril-|نفذ,أدي
yerinden edil-|yerindən didərgin sal-,köçkün düş-|شرد,هجر,نزح,تشرد
yerinden edilmiş|məcburi köçkün,didərgin|نازح,مشرد,نازحون,نازحين
yerle bir et-|yerlə yeksan et-|سوى بالأرض,دمر
yerle bir ol-|yerlə yeksan ol-|سوي بالأرض
üstesinden gel-|öhdəsindən gəl-|تغلب,يتغلب,تجاوز,تخطى
başa çık-|bacar-,öhdəsindən gəl-|واجه,تعامل,تغلب
başa gel-|başa gəl-,hakimiyyətə gəl-|تولى,حدث
başına gel-|başına gəl-|حدث,أصاب,حل
başını çek-|başçılıq et-,önündə get-|قاد,تزعم,يتزعم
başı çek-|öndə get-,liderlik et-|قاد,تصدر
başvur-|müraciət et-,əl at-|لجأ,يلجأ,تقدم,راجع
başvuru|müraciət,ərizə|طلب,تقديم,طلبات
boyun eğ-|boyun əy-|رضخ,يرضخ,خضع,استسلم
meydan oku-|meydan oxu-,çağırış et-|تحدى,يتحدى,تحد
meydan okuma|meydan oxuma,çağırış|تحد,تحدي,تحديات
ön ayak ol-|təşəbbüskar ol-,vəsilə ol-|بادر,كان رائدا
önayak|təşəbbüskar|رائد,مبادر
önüne geç-|qarşısını al-|حال دون,منع,يمنع
önünü aç-|yolunu aç-|فتح الطريق,مهد,يمهد
öne çık-|önə çıx-,fərqlən-|برز,يبرز,تبرز
öne çıkar-|önə çıxar-,ön plana çək-|أبرز,يبرز
öne sür-|irəli sür-,iddia et-|زعم,يزعم,ادعى,طرح
ortaya koy-|ortaya qoy-,göstər-|أظهر,يظهر,كشف,طرح
ortaya çık-|ortaya çıx-,üzə çıx-,meydana çıx-|ظهر,يظهر,تظهر,تبين,برز
ortaya çıkar-|üzə çıxar-,aşkar et-|كشف,يكشف,أظهر
ortadan kalk-|aradan qalx-,yox ol-|زال,يزول,اختفى
ortadan kaybol-|yoxa çıx-,itkin düş-|اختفى,يختفي
yok et-|məhv et-,yox et-|دمر,يدمر,أباد,قضى على
yok say-|yox say-,saymamaq|تجاهل,يتجاهل
hiçe say-|heçə say-,saymamaq|استهان,تجاهل,ضرب عرض الحائط
karşı karşıya kal-|üzləş-,qarşılaş-|واجه,يواجه,تواجه
karşı çık-|qarşı çıx-,etiraz et-|عارض,يعارض,اعترض
karşı koy-|müqavimət göstər-,qarşı dur-|قاوم,يقاوم,تصدى
yüz yüze|üz-üzə,əyani|وجها لوجه
yüzüstü bırak-|darda qoy-,tərk et-|خذل,تخلى
yüz tut-|üz tut-,başla-|أوشك,بدأ
yüz çevir-|üz çevir-|أعرض,أدار ظهره
sırt çevir-|arxa çevir-|أدار ظهره
kulak ver-|qulaq as-,qulaq ver-|أصغى,استمع
kulak as-|qulaq as-,məhəl qoy-|اكترث,استمع
kafa karışıklığı|çaşqınlıq|ارتباك,حيرة
kafa yor-|baş sındır-|فكر مليا
akla gel-|ağla gəl-,yada düş-|خطر على البال,تبادر إلى الذهن
aklına gel-|ağlına gəl-|خطر بباله,خطر
akıl almaz|ağlasığmaz,ağılalmaz|لا يصدق,لا يعقل
inanılmaz|inanılmaz|لا يصدق,مذهل
akıl sağlığı|ruhi sağlamlıq,psixi sağlamlıq|صحة عقلية,الصحة النفسية
dile getir-|dilə gətir-,söylə-,ifadə et-|عبر,يعبر,أعرب,ذكر
dile getiril-|dilə gətiril-,söylənil-|ذكر,أثير
ağıza al-|ağzına al-|ذكر
ayak uydur-|ayaqlaş-,uyğunlaş-|واكب,يواكب,تأقلم
ayak bas-|ayaq bas-|وطئ,دخل
ayakta kal-|ayaqda qal-,tab gətir-|صمد,بقي واقفا
ayakta dur-|ayaq üstə dur-|وقف
`;
