/** How newsrooms put the same fact, one meaning a line: qualities, fixed expressions and headlines; as `tr|az|ar` lines; our own work. */
export const reportsOfExpressions: string = `
büyük,iri,kocaman,geniş çaplı,büyük çaplı,büyük ölçekli,kapsamlı|böyük,iri,genişmiqyaslı,irimiqyaslı,böyük həcmli,nəhəng,əhatəli|كبير,كبرى,كبار,ضخم,واسع,واسع النطاق,شامل,هائل
devasa,dev,muazzam,görkemli,heybetli,dev gibi,çok büyük|nəhəng,möhtəşəm,azman,əzəmətli,çox böyük,olduqca böyük|ضخم,هائل,عملاق,عملاقة,مهول,كبير جدا,بالغ الضخامة
küçük,ufak,minik,küçük çaplı,küçük ölçekli,ufak çaplı|kiçik,balaca,xırda,kiçik həcmli,kiçikmiqyaslı|صغير,صغرى,صغار,ضئيل,محدود,صغير الحجم,طفيف
önemsiz,cüzi,ufak tefek,kayda değmez,ehemmiyetsiz,ikincil,az önemli|əhəmiyyətsiz,cüzi,xırda,xırda-para,az əhəmiyyətli,ikinci dərəcəli|طفيف,بسيط,ضئيل,هامشي,ثانوي,قليل الأهمية,لا يذكر,زهيد
ağır,ciddi,vahim,büyük,şiddetli,kritik,son derece ciddi|ağır,ciddi,kəskin,kritik,təhlükəli,olduqca ciddi|خطير,جسيم,بالغ,فادح,حرج,شديد,بالغ الخطورة,خطيرة جدا
hafif,ufak,önemsiz,hafif şekilde,hafif derecede|yüngül,xırda,zəif,yüngül dərəcəli,yüngül formada,cüzi|خفيف,طفيف,بسيط,ضعيف,محدود,بشكل طفيف
sert,keskin,ağır,şiddetli,sert bir dille,sert dille|kəskin,sərt,ağır,qəti,kəskin şəkildə,sərt şəkildə|حاد,شديد,لاذع,قاس,بشدة,شديد اللهجة,شديدة اللهجة,صارم
ani,aniden,birden,birdenbire,ansızın,beklenmedik,apansız|qəfil,birdən,qəflətən,ani,gözlənilmədən,anidən,birdən-birə|مفاجئ,فجأة,مباغت,بغتة,بشكل مفاجئ,على نحو مفاجئ,غير متوقع
beklenmedik,sürpriz,umulmadık,şaşırtıcı,beklenmeyen,öngörülemeyen|gözlənilməz,sürpriz,gözlənilməyən,təəccüblü,qəfil|مفاجئ,غير متوقع,مفاجأة,غير منتظر,مدهش,غير مرتقب
beklenen,öngörülen,tahmin edilen,umulan,merakla beklenen|gözlənilən,proqnozlaşdırılan,təxmin edilən,gözlənən,səbirsizliklə gözlənilən|متوقع,منتظر,مرتقب,مأمول,من المتوقع,من المنتظر,من المرتقب
ortak,müşterek,birlikte,ortaklaşa,birleşik|birgə,müştərək,ortaq,birlikdə,birləşmiş|مشترك,موحد,بشكل مشترك,معا,سويا
ikili,iki taraflı,iki ülke arasındaki,iki ülke,iki taraf arasındaki,ülkelerarası|ikitərəfli,iki ölkə arasında,iki ölkə arasındakı,ikili,iki tərəf arasında|ثنائي,بين البلدين,بين الدولتين,بين الجانبين,بين الطرفين,ثنائيا
karşılıklı,mütekabil,karşılıklı olarak,mütekabiliyet,iki yönlü|qarşılıqlı,qarşılıqlı olaraq,qarşılıqlı surətdə,qarşılıqlılıq,ikitərəfli|متبادل,تبادل,بالمثل,المعاملة بالمثل,بشكل متبادل
üçlü,üç taraflı,üçlü zirve,üç ülke,üçtaraflı|üçtərəfli,üçlü,üç ölkə,üçtərəfli formatda|ثلاثي,ثلاثي الأطراف,الدول الثلاث,البلدان الثلاثة,ثلاثيا
çok taraflı,çok yönlü,çok uluslu,uluslararası,çok taraflılık,çokuluslu|çoxtərəfli,çoxşaxəli,çoxmillətli,çoxtərəflilik,beynəlxalq|متعدد الأطراف,متعددة الأطراف,تعددية,متعدد الجنسيات,دولي
bölgesel,bölge,yöresel,bölge çapında,bölge ülkeleri|regional,region,regionun,bölgə,region ölkələri|إقليمي,إقليم,منطقة,دول المنطقة,على المستوى الإقليمي
ulusal,milli,ülke çapında,ülke genelinde,yurt çapında,yurt genelinde|milli,ümummilli,ölkə üzrə,ölkə miqyasında,respublika üzrə,ümumrespublika|وطني,قومي,على مستوى البلاد,في أنحاء البلاد,على المستوى الوطني,عموم البلاد
uluslararası,dünya çapında,küresel,enternasyonal,dünya genelinde|beynəlxalq,dünya miqyasında,qlobal,dünya üzrə,ümumdünya|دولي,عالمي,على مستوى العالم,حول العالم,على المستوى الدولي
küresel,dünya çapında,evrensel,dünya genelinde,tüm dünyada,global|qlobal,dünya miqyaslı,ümumdünya,dünya üzrə,bütün dünyada,bəşəri|عالمي,كوني,حول العالم,في أنحاء العالم,على مستوى العالم,على الصعيد العالمي
yabancı,ecnebi,yabancı uyruklu,dış,yabancı ülke|xarici,əcnəbi,xarici vətəndaş,xarici ölkə,xaricilər|أجنبي,أجانب,خارجي,غير وطني,من جنسيات أجنبية
yerel,mahalli,yöresel,yerli,bölgedeki|yerli,məhəlli,lokal,yerlərdə,bölgədəki|محلي,محليا,داخلي,على المستوى المحلي,أهلي
yerli,yerli üretim,milli,ülke içinde üretilen,yerli yapım|yerli,yerli istehsal,milli,ölkədə istehsal olunan,daxili istehsal|محلي الصنع,محلي,وطني,محلية الصنع,صناعة محلية
kamu,kamuya ait,devlet,resmi,kamusal|dövlət,ictimai,dövlətə məxsus,dövlət qurumu,büdcə|عمومي,حكومي,القطاع العام,مملوك للدولة,تابع للدولة
özel,hususi,özel sektör,özel sektöre ait|özəl,xüsusi,özəl sektor,özəl bölmə|خاص,القطاع الخاص,أهلي,خصوصي
resmi,resmen,resmi olarak,resmi makamlar,resmi kaynak|rəsmi,rəsmən,rəsmi olaraq,rəsmi qaydada,rəsmi şəkildə|رسمي,رسميا,بشكل رسمي,بصفة رسمية,بصورة رسمية
gizli,gizlice,gizli olarak,saklı,mahrem,el altından,gizli saklı|gizli,gizlicə,məxfi,gizli şəkildə,gizlin,xəlvəti|سري,سرا,خفي,خفية,في الخفاء,بشكل سري,بعيدا عن الأضواء
gizli belge,çok gizli,gizlilik dereceli,devlet sırrı,mahrem bilgi,mahrem,gizlilik|məxfi sənəd,tam məxfi,dövlət sirri,məxfi məlumat,gizli sənəd,məxfi,məxfilik|وثائق سرية,سري للغاية,أسرار الدولة,معلومات سرية,سرية للغاية,مصنفة,سري
açık,açıkça,alenen,açık şekilde,açık açık,açıktan|açıq,açıqca,aşkar,açıq şəkildə,açıq-aşkar,aşkarca|علني,علنا,جهارا,صراحة,بشكل علني,على الملأ
kapalı kapılar ardında,basına kapalı,kapalı oturum,gizli oturum,basından uzak,kapalı,gizli|qapalı qapılar arxasında,mətbuata qapalı,qapalı iclas,qapalı şəraitdə,qapalı,gizli|خلف الأبواب المغلقة,مغلق,مغلقة,جلسة مغلقة,بعيدا عن الإعلام,جلسة سرية
kapalı,kapatılmış,kapatıldı,erişime kapalı,ulaşıma kapalı,trafiğe kapalı|bağlı,bağlanmış,bağlanıb,hərəkətə bağlı,girişə bağlı|مغلق,مغلقة,أغلق,أغلقت,مقفل,موصد
ücretsiz,bedava,parasız,bedelsiz,karşılıksız,ücretsiz olarak|pulsuz,ödənişsiz,havayı,əvəzsiz,təmənnasız,müftə|مجاني,مجانا,بالمجان,بلا مقابل,دون مقابل,من دون مقابل,دون رسوم
pahalı,yüksek fiyatlı,maliyetli,fahiş fiyat,el yakan,tuzlu,masraflı|bahalı,baha,yüksək qiymətli,baha başa gələn,bahaçı,xərc tələb edən|غال,باهظ,مرتفع الثمن,مكلف,باهظ الثمن,باهظة الثمن,مرتفع التكلفة
ucuz,uygun fiyatlı,hesaplı,düşük fiyatlı,ekonomik,düşük maliyetli|ucuz,münasib qiymətli,sərfəli,aşağı qiymətli,əlverişli qiymət|رخيص,رخيص الثمن,منخفض التكلفة,بسعر زهيد,زهيد,بأسعار مناسبة,بأسعار مخفضة
güvenli,emniyetli,tehlikesiz,güven içinde,sağ salim,güvende|təhlükəsiz,etibarlı,əmin-amanlıq,sağ-salamat,təhlükəsiz şəkildə|آمن,آمنة,مأمون,بأمان,بسلام,بشكل آمن
tehlikeli,riskli,tehdit oluşturan,ölümcül,tehlike arz eden,tehlikeli biçimde|təhlükəli,riskli,qorxulu,təhlükə yaradan,ölümcül,təhlükə kəsb edən|خطير,خطر,محفوف بالمخاطر,ينطوي على مخاطر,مهدد,يشكل خطرا,قاتل
yasa dışı,kanunsuz,yasadışı,kaçak,hukuksuz,gayrimeşru,kanun dışı,illegal|qanunsuz,qeyri-qanuni,qanundankənar,qeyri-leqal,hüquqazidd,qanunazidd|غير قانوني,غير شرعي,غير قانونية,مخالف للقانون,غير مشروع,خارج عن القانون,مخالف,محظور
yasal,hukuki,kanuni,meşru,yasaya uygun,hukuka uygun,legal|qanuni,hüquqi,legitim,leqal,qanuna uyğun,qanun çərçivəsində|قانوني,شرعي,مشروع,وفق القانون,بموجب القانون,نظامي
anayasaya aykırı,hukuka aykırı,yasaya aykırı,anayasa ihlali,hukuksuz,aykırı,usulsüz|konstitusiyaya zidd,hüquqa zidd,qanuna zidd,qanunazidd,qanun pozuntusu,zidd|مخالف للدستور,غير دستوري,مخالف للقانون,انتهاك للدستور,غير دستورية,مخالفة القانون,مخالف,انتهاك
acil,ivedi,acilen,derhal,ivedilikle,acil olarak,bir an önce|təcili,dərhal,təxirəsalınmaz,təcili surətdə,tez bir zamanda|عاجل,عاجلا,طارئ,على وجه السرعة,فوري,بشكل عاجل,ملح,مستعجل
olağanüstü,fevkalade,acil durum,sıra dışı,istisnai|fövqəladə,qeyri-adi,növbədənkənar,müstəsna,fövqəladə hal|استثنائي,طارئ,غير عادي,غير اعتيادي,فوق العادة
gerekli,lazım,zorunlu,şart,elzem,gerekiyor,gereken|lazımi,zəruri,vacib,lazım,tələb olunan,gərəkli|ضروري,لازم,مطلوب,لا بد منه,من الضروري,يلزم,لا غنى عنه
zorunlu,mecburi,şart,mecbur,zorunlu hale gel-,zorunluluk|məcburi,icbari,məcbur,mütləq,zəruri,vacib|إلزامي,إجباري,قسري,ملزم,إلزاميا,لازم,واجب
isteğe bağlı,gönüllü,ihtiyari,kendi isteğiyle,gönüllülük|könüllü,öz istəyi ilə,ixtiyari,istəyə görə,könüllülük|اختياري,طوعي,طواعية,بمحض إرادته,تطوعي,بإرادته
gönüllü,gönüllü olarak,gönüllüler,yardımsever,karşılık beklemeden|könüllü,könüllü şəkildə,könüllülər,xeyirxah,təmənnasız|متطوع,متطوعون,تطوع,متطوعين,تطوعي,طوعا
geçici,geçici olarak,geçici süreliğine,bir süreliğine,muvakkat,kısa süreli|müvəqqəti,müvəqqəti olaraq,bir müddətlik,keçici,qısamüddətli|مؤقت,مؤقتا,بشكل مؤقت,بصفة مؤقتة,انتقالي,وقتي,لفترة محدودة
kalıcı,sürekli,daimi,kalıcı olarak,devamlı,uzun vadeli|daimi,davamlı,qalıcı,daimi olaraq,uzunmüddətli,həmişəlik|دائم,بشكل دائم,مستدام,مستمر,دائمة,نهائي
sürekli,devamlı,aralıksız,kesintisiz,durmadan,durmaksızın,hiç durmadan|davamlı,fasiləsiz,daim,arasıkəsilmədən,dayanmadan,müntəzəm,aramsız|مستمر,متواصل,باستمرار,دون انقطاع,بلا توقف,بشكل مستمر,دون توقف
sürdürülebilir,kalıcı,uzun ömürlü,dayanıklı,sürdürülebilirlik|dayanıqlı,davamlı,uzunmüddətli,dayanıqlılıq,uzunömürlü|مستدام,استدامة,دائم,طويل الأمد,قابل للاستمرار
nihai,kesin,sonuncu,nihayetinde,en son|yekun,qəti,sonuncu,nəhayi,final|نهائي,أخير,ختامي,حاسم,نهائيا,في نهاية المطاف
ilk,birinci,ilk kez,ilk defa,başlangıç,öncelikli|ilk,birinci,ilk dəfə,ilkin,başlanğıc|أول,أولى,لأول مرة,للمرة الأولى,أولي,ابتدائي
ilk belirlemelere göre,ilk bulgular,ilk bilgilere göre,ön bilgi,ilk tespitler,bulgular,belirlemeler|ilkin məlumata görə,ilkin məlumat,ilkin ehtimal,ilkin nəticələr,ilkin,önməlumat|معلومات أولية,وفق المعلومات الأولية,المعطيات الأولية,حصيلة أولية,أولي,تقديرات أولية,مبدئي
yıllık,senelik,her yıl,yıl bazında,geleneksel,yılda bir|illik,hər il,ildə bir dəfə,ənənəvi,il ərzində|سنوي,سنويا,كل عام,كل سنة,على أساس سنوي,حولي
günlük,her gün,gündelik,günde,gün içinde,günübirlik|gündəlik,hər gün,günlük,gün ərzində,günbəgün|يومي,يوميا,كل يوم,بشكل يومي,في اليوم
haftalık,her hafta,hafta bazında,haftada bir,hafta boyunca,haftada|həftəlik,hər həftə,həftədə bir,həftə ərzində,həftə boyu,həftədə|أسبوعي,أسبوعيا,كل أسبوع,مرة أسبوعيا,على مدى أسبوع
aylık,her ay,ay bazında,ayda bir,ay boyunca,ayda|aylıq,hər ay,ayda bir,ay ərzində,ay boyu,ayda|شهري,شهريا,كل شهر,على أساس شهري,في الشهر
temel,ana,esas,başlıca,asli,asıl,en önemli|əsas,başlıca,ana,təməl,fundamental,ən mühüm|أساسي,رئيسي,رئيس,جوهري,أبرز,محوري,أساسا
önemli,mühim,kritik,önem taşıyan,ehemmiyetli,kayda değer,hayati|mühüm,vacib,əhəmiyyətli,əhəmiyyət kəsb edən,vacibdir,həlledici|مهم,هام,بارز,ذو أهمية,ذات أهمية,حيوي,بالغ الأهمية
hayati,yaşamsal,kritik,hayati öneme sahip,son derece önemli,çok önemli|həyati,həyati əhəmiyyətli,son dərəcə vacib,həlledici,çox mühüm|حيوي,مصيري,بالغ الأهمية,حاسم,بالغة الأهمية,في غاية الأهمية
belirleyici,kritik,tayin edici,dönüm noktası,kader belirleyici|həlledici,müəyyənedici,taleyüklü,dönüş nöqtəsi,kritik|حاسم,فاصل,مصيري,فارق,مفصلي,نقطة تحول
stratejik,stratejik öneme sahip,kritik,hayati öneme sahip,jeopolitik|strateji,strateji əhəmiyyətli,strateji baxımdan,geosiyasi,mühüm|استراتيجي,إستراتيجي,ذو أهمية استراتيجية,ذات أهمية استراتيجية,حيوي
ek,ilave,ilaveten,fazladan,ek olarak,yeni ek|əlavə,əlavə olaraq,artıq,üstəlik,əlavə edilən|إضافي,إضافة,مزيد,علاوة,إضافيا
toplam,toplamda,tüm,bütünü,genel toplam,yekun|ümumi,cəmi,ümumilikdə,üst-üstə,yekun,cəm|إجمالي,مجموع,كلي,مجمل,في المجموع,إجمالا
tamamen,tümüyle,bütünüyle,tam olarak,büsbütün,tamamıyla|tamamilə,büsbütün,bütünlüklə,tam,tam şəkildə,tamam|تماما,كليا,بالكامل,بشكل كامل,كاملا,برمته,بصورة كاملة
kısmi,kısmen,kısmi olarak,bir kısmı,bir bölümü|qismən,qismi,qismən də olsa,bir hissəsi,bir qismi|جزئي,جزئيا,بشكل جزئي,قسم من,بعض
eşit,denk,eşit şekilde,adil,eşit olarak|bərabər,bərabər şəkildə,ekvivalent,tən|متساو,متكافئ,مساو,بالتساوي,على قدم المساواة,متعادل,متساوية
farklı,değişik,çeşitli,ayrı,muhtelif|fərqli,müxtəlif,ayrı,dəyişik,cürbəcür|مختلف,متنوع,متباين,مغاير,متعدد,شتى
çeşitli,farklı,muhtelif,çok sayıda,değişik|müxtəlif,cürbəcür,bir çox,çoxsaylı,fərqli,rəngarəng|مختلف,متنوع,عدة,شتى,متعدد,عديد
benzer,benzeri,andıran,buna benzer,eşdeğer|oxşar,bənzər,analoji,buna bənzər,oxşayan|مماثل,مشابه,شبيه,على غرار,متشابه,من هذا القبيل
eskisi gibi,geçmişte olduğu gibi,önceki gibi,daha önce olduğu,geçen yılki gibi,önceki,geçmişteki|əvvəlki kimi,keçmişdə olduğu,əvvəllər olduğu,həmişəki kimi,köhnəsi kimi,əvvəlki,keçmişdəki|كما في السابق,كما في الماضي,كالسابق,كالعادة,على غرار السابق,كسابقه
alışılmış,olağan,rutin,mutat,sıradan|həmişə olduğu kimi,adi,rutin,adət edilmiş,müntəzəm|كالعادة,معتاد,اعتيادي,روتيني,عادي,مألوف
başarılı,başarıyla,başarılı bir şekilde,muvaffak,başarıya ulaşan|uğurlu,müvəffəqiyyətli,uğurla,müvəffəqiyyətlə,uğurlu şəkildə|ناجح,بنجاح,موفق,ناجحا,تكلل بالنجاح,مثمر
başarısız,başarısızlık,başarısızlıkla sonuçlan-,akamete uğra-,sonuçsuz,sonuçsuz kal-|uğursuz,uğursuzluq,uğursuz alın-,uğursuzluğa düçar,nəticəsiz,baş tutma-|فاشل,فشل,أخفق,إخفاق,باء بالفشل,دون جدوى,منيت بالفشل
güçlü,kuvvetli,sağlam,kudretli,etkili,güçlü biçimde|güclü,qüvvətli,möhkəm,qüdrətli,sanballı,güclü şəkildə|قوي,أقوياء,متين,شديد,بقوة,راسخ,بشكل قوي
zayıf,güçsüz,cılız,dayanıksız,yetersiz,kırılgan|zəif,gücsüz,cılız,davamsız,qeyri-kafi,kövrək|ضعيف,هش,واهن,ضعف,غير كاف,متهالك
kırılgan,hassas,narin,dayanıksız,pamuk ipliğine bağlı|kövrək,həssas,davamsız,qeyri-sabit,dayanıqsız|هش,هشاشة,حساس,غير مستقر,ضعيف
zengin,varlıklı,varlıklı kişi,servet sahibi,milyarder,refah içinde|zəngin,varlı,imkanlı,dövlətli,sərvət sahibi,milyarder|غني,ثري,أغنياء,أثرياء,ميسور,موسر
yoksul,fakir,dar gelirli,muhtaç,ihtiyaç sahibi,yoksulluk içinde|yoxsul,kasıb,aztəminatlı,imkansız,ehtiyacı olan,aşağı gəlirli|فقير,فقراء,محتاج,معوز,محدود الدخل,محدودي الدخل,معدم
genç,gençler,delikanlı,genç yaşta,genç yaştaki|gənc,gənclər,cavan,yeniyetmə,gənc yaşda|شاب,شباب,فتى,شابة,يافع,شبان,صغير السن
yaşlı,ihtiyar,yaşı ilerlemiş,ileri yaştaki,yaşlı vatandaş|yaşlı,qoca,ahıl,ixtiyar,yaşa dolmuş,ahıl yaşlı|مسن,عجوز,كبير السن,مسنون,كبار السن,شيخ,طاعن في السن
eski,önceki,sabık,evvelki,bir önceki,eski dönem|keçmiş,sabiq,əvvəlki,öncəki,köhnə|سابق,أسبق,سالف,قديم
tarihi,tarihsel,köklü,asırlık,kadim,eski|tarixi,qədim,əsrlik,çoxəsrlik,qədimi,köklü|تاريخي,عريق,قديم,أثري,ضارب في التاريخ,موغل في القدم
hasta,rahatsız,hastalanan,sağlık sorunu,hastalığı olan,rahatsızlık|xəstə,naxoş,xəstələnən,səhhətində problem,xəstəliyi olan,xəstəlik|مريض,مرضى,عليل,يعاني من المرض,مصاب,متوعك,وعكة صحية
sağlıklı,sıhhatli,zinde,sağlık durumu iyi,durumu iyi,formda|sağlam,səhhəti yaxşı,gümrah,sağlamdır,vəziyyəti yaxşı|معافى,سليم,بصحة جيدة,في صحة جيدة,صحي,بحالة جيدة
ünlü,meşhur,tanınmış,şöhretli,bilinen,namlı|məşhur,tanınmış,adlı-sanlı,şöhrətli,ünlü,populyar|شهير,مشهور,معروف,بارز,ذائع الصيت,ذو شهرة
popüler,sevilen,gözde,ilgi gören,beğenilen,rağbet gören|populyar,sevilən,məşhur,maraq görən,bəyənilən,rəğbət görən|شعبي,محبوب,رائج,واسع الانتشار,يحظى بشعبية,ذو شعبية
seçkin,önde gelen,saygın,itibarlı,mümtaz,ileri gelen|seçilmiş,görkəmli,nüfuzlu,hörmətli,tanınmış,aparıcı|بارز,مرموق,متميز,رائد,وجيه,رفيع المستوى,نخبة
bilinmeyen,meçhul,belirsiz,kimliği belirsiz,kimliği bilinmeyen,tanınmayan|naməlum,məlum olmayan,bəlli olmayan,tanınmayan,kimliyi naməlum,bilinməyən|مجهول,غير معروف,مجهول الهوية,مجهولون,مجهولين,غير معلوم
mutlu,sevinçli,memnun,neşeli,mutluluk duy-,sevinç içinde|xoşbəxt,sevincli,məmnun,şad,sevin-,sevinc içində|سعيد,مسرور,فرح,سعادة,مبتهج,يسعده,غبطة
memnun,memnuniyet,memnuniyet duy-,memnun kal-,hoşnut,memnuniyetle karşıla-|məmnun,razı,məmnunluq,razı qal-,məmnunluq ifadə,məmnunluqla qarşıla-|راض,مرتاح,ارتياح,رضا,أعرب عن ارتياحه,رحب
üzgün,üzüntülü,kederli,hüzünlü,üzüntü duy-,üzüntü içinde|kədərli,qəmgin,məyus,kədərlən-,təəssüf hissi,üzül-|حزين,حزن,متألم,أسف,محزون,أعرب عن حزنه,مؤلم
acı,üzücü,elim,trajik,hazin,yürek yakan,feci|acı,kədərli,faciəvi,ağır,ürəkağrıdan,dəhşətli|مؤلم,محزن,أليم,مأساوي,فاجع,مفجع,مروع
öfkeli,kızgın,sinirli,tepkili,öfkelen-,çileden çık-,hiddetli|qəzəbli,hirsli,əsəbi,qəzəblən-,hirslən-,hiddətli|غاضب,ساخط,مستاء,غضب,حانق,أغضب,محتج
endişeli,kaygılı,tedirgin,endişe duy-,kaygı duy-,endişe içinde|narahat,nigaran,təşvişli,narahatlıq keçir-,narahat ol-,həyəcanlı|قلق,قلقون,متخوف,منزعج,يشعر بالقلق,متوجس
korkutucu,ürkütücü,dehşet verici,korku veren,tüyler ürpertici,korkunç|qorxulu,dəhşətli,vahiməli,qorxunc,tükürpədici,dəhşətverici|مخيف,مرعب,مروع,مفزع,رهيب,يثير الرعب
hazır,hazırlıklı,hazır bekle-,hazır olduğunu,hazır durumda,hazırlandı|hazır,hazırlıqlı,hazırdır,hazır olduğunu,hazır vəziyyətdə,hazır dayan-|مستعد,جاهز,على استعداد,متأهب,استعداد,مهيأ,على أهبة الاستعداد
mümkün,olası,olanaklı,yapılabilir,imkan dahilinde,mümkün olan|mümkün,imkan daxilində,mümkündür,ola bilər,ehtimal olunan|ممكن,من الممكن,بالإمكان,محتمل,متاح,قابل للتحقيق,يمكن
imkansız,olanaksız,mümkün değil,mümkün olmayan,söz konusu değil,olamaz|qeyri-mümkün,imkansız,mümkün deyil,mümkün olmayan,ola bilməz,mümkünsüz|مستحيل,غير ممكن,من المستحيل,محال,غير وارد,لا يمكن,متعذر
muhtemel,olası,muhtemelen,büyük ihtimalle,ihtimal dahilinde,beklenen,potansiyel|ehtimal olunan,mümkün,ehtimal ki,böyük ehtimalla,güman ki,potensial|محتمل,مرجح,من المرجح,من المحتمل,على الأرجح,ربما,متوقع
düşük ihtimal,ihtimal dışı,pek mümkün değil,zayıf ihtimal,beklenmiyor,beklenmemekte|az ehtimal,ehtimalı azdır,inandırıcı deyil,zəif ehtimal,gözlənilmir,çətin|مستبعد,من المستبعد,من غير المرجح,غير محتمل,احتمال ضعيف,غير وارد,استبعد,يستبعد
kesin,kati,mutlak,net,kesinlikle,şüphesiz|qəti,dəqiq,mütləq,qətiyyətlə,şübhəsiz,birmənalı|قاطع,أكيد,مؤكد,حتمي,حاسم,بلا شك,قطعي,جازم
kesinlikle,asla,hiçbir şekilde,katiyen,hiçbir surette,hiçbir zaman|qətiyyən,əsla,heç vaxt,heç bir halda,qəti surətdə,heç zaman|إطلاقا,أبدا,بتاتا,قطعا,بأي حال,على الإطلاق,مطلقا
kesin bir dille,kararlılıkla,kesin olarak,katı bir şekilde,net biçimde,kesinkes|qəti şəkildə,qətiyyətlə,birmənalı şəkildə,qəti surətdə,kəskin şəkildə,birmənalı,qəti|بشكل قاطع,قطعيا,بشدة,بحزم,رفضا قاطعا,جملة وتفصيلا,بصورة قاطعة
net,açık,belirgin,anlaşılır,açık ve net,berrak|aydın,aşkar,dəqiq,anlaşıqlı,aydın şəkildə,birmənalı|واضح,جلي,صريح,بوضوح,بشكل واضح,لا لبس فيه
belirsiz,muğlak,net değil,belli değil,açıklığa kavuşmadı,bilinmiyor|qeyri-müəyyən,aydın deyil,bəlli deyil,naməlum,məlum deyil,dumanlı|غير واضح,غامض,مبهم,غير معروف,غير محدد,لم يتضح,غير معلوم
doğru,gerçek,hakiki,sahih,doğruluğu teyit,gerçeğe uygun|doğru,həqiqi,gerçək,düzgün,həqiqətə uyğun,real|صحيح,حقيقي,صادق,دقيق,سليم,واقعي
yanlış,asılsız,yalan,gerçek dışı,gerçeği yansıtmayan,uydurma,sahte|yalan,əsassız,həqiqətə uyğun olmayan,yanlış,uydurma,saxta,qondarma|كاذب,غير صحيح,عار عن الصحة,لا أساس له,باطل,زائف,ملفق,مغلوط,عارية عن الصحة
hatalı,yanlış,kusurlu,hata sonucu,yanlışlıkla,sehven|səhv,yanlış,səhvən,qüsurlu,yanlışlıqla,xətalı|خاطئ,خطأ,مغلوط,عن طريق الخطأ,بالخطأ,معيب
sahte,taklit,düzmece,sahtecilik,kaçak üretim|saxta,qəlp,saxtalaşdırılmış,düzəltmə,imitasiya,saxtalaşdırma|مزيف,مزور,زائف,مقلد,مغشوش,تزوير
adil,hakkaniyetli,adaletli,hakça,adilane,tarafsız|ədalətli,haqlı,qərəzsiz,ədalətlə,obyektiv|عادل,منصف,نزيه,عدالة,بإنصاف,بعدل
haksız,adaletsiz,hakkaniyetsiz,hukuksuz,adil olmayan,insafsız|ədalətsiz,haqsız,qərəzli,ədalətsizlik,haqsızlıq,insafsız|ظالم,جائر,غير عادل,مجحف,غير منصف,ظلم
tarafsız,bağımsız,nesnel,objektif,yansız,tarafsızca|qərəzsiz,obyektiv,bitərəf,müstəqil,tərəfsiz,neytral|محايد,مستقل,موضوعي,نزيه,غير منحاز,حيادي
taraflı,yanlı,ön yargılı,önyargılı,çifte standart,objektif olmayan|qərəzli,birtərəfli,ikili standart,tərəfkeş,qeyri-obyektiv|منحاز,متحيز,انحياز,ازدواجية المعايير,غير موضوعي,غير محايد
tek taraflı,tek yanlı,tek başına,tek taraflı olarak|birtərəfli,birtərəfli qaydada,birtərəfli şəkildə,təkbaşına|أحادي,أحادي الجانب,من جانب واحد,أحادية الجانب,منفرد,بشكل أحادي
bağımsız,müstakil,egemen,özgür,özerk|müstəqil,suveren,azad,asılı olmayan,müstəqil şəkildə|مستقل,ذات سيادة,ذو سيادة,حر,استقلالية
barışçıl,barışçı,sulh yoluyla,barış içinde,şiddet içermeyen,diplomatik|sülh,dinc,sülhsevər,sülh yolu ilə,dinc yolla,dinc şəkildə|سلمي,سلميا,بالطرق السلمية,بالوسائل السلمية,بشكل سلمي,مسالم
şiddetli,sert,kuvvetli,yoğun,çetin,şiddet içeren|şiddətli,güclü,ağır,intensiv,gərgin,zorakı|عنيف,شديد,قوي,ضار,محتدم,عنف,كثيف
kanlı,ölümcül,can alan,ölümlü,kanlı biten|qanlı,ölümcül,can alan,ölümlə nəticələnən,qan tökülən|دموي,مميت,قاتل,دامية,أوقع قتلى
yoğun,sıkı,aşırı,kesif,yoğun şekilde,yoğunlaşan|intensiv,gərgin,sıx,güclü,intensiv şəkildə,intensivləşən|مكثف,كثيف,حثيث,بكثافة,بشكل مكثف,متزايد
gergin,gerilimli,gerginleşen,tansiyon yüksek,tansiyonun yükseldiği,tırmanan|gərgin,gərginləşən,gərginlik,tansiyalı,kəskinləşən|متوتر,توتر,محتقن,متأزم,مشحون,متصاعد
sakin,durgun,huzurlu,sükunet,sükunet hakim,sükunet içinde|sakit,sabit,əmin-amanlıq,sakitlik,sakitlik hökm|هادئ,هدوء,مستقر,بهدوء,يسود الهدوء,ساكن
istikrarlı,dengeli,istikrar,durağan,stabil,sabit|sabit,stabil,davamlı,tarazlı,stabillik,sabitlik|مستقر,ثابت,استقرار,متوازن,مستقرة
istikrarsız,dengesiz,değişken,oynak,istikrarsızlık|qeyri-sabit,dəyişkən,sabit olmayan,sabitsizlik,qeyri-stabil|غير مستقر,متقلب,مضطرب,غير مستقرة,متذبذب
kuzey,kuzeyinde,kuzeydeki,kuzey kesimi,kuzey bölgesi|şimal,şimalında,şimaldakı,şimal hissəsi,şimal bölgəsi|شمال,شمالي,شمالا,في شمال,شمالية
güney,güneyinde,güneydeki,güney kesimi,güney bölgesi|cənub,cənubunda,cənubdakı,cənub hissəsi,cənub bölgəsi|جنوب,جنوبي,جنوبا,في جنوب,جنوبية
doğu,doğusunda,doğudaki,doğu kesimi,doğu bölgesi|şərq,şərqində,şərqdəki,şərq hissəsi,şərq bölgəsi|شرق,شرقي,شرقا,في شرق,شرقية
batı,batısında,batıdaki,batı kesimi,batı bölgesi|qərb,qərbində,qərbdəki,qərb hissəsi,qərb bölgəsi|غرب,غربي,غربا,في غرب,غربية
yakın,yakındaki,civarında,yakınında,yakınlarında,bitişik,çevresinde|yaxın,yaxınlığında,yaxınlıqdakı,ətrafında,civarında,bitişik|قريب,قرب,بالقرب,بالقرب من,مجاور,على مقربة,بجوار,محاذ
komşu,sınır komşusu,komşu ülke,bitişik,komşuluk|qonşu,həmsərhəd,qonşu ölkə,bitişik,qonşuluq|مجاور,دولة مجاورة,جيران,دول الجوار,متاخم
uzak,ücra,uzaktaki,ırak,uzak bölge,ulaşılması güç|uzaq,ucqar,uzaqdakı,uzaq ərazi,çətin gedilən|بعيد,ناء,نائية,قصي,مناطق نائية,بعيدا
erken,erkenden,vaktinden önce,zamanından önce,önceden,süresinden önce|erkən,vaxtından əvvəl,tezdən,qabaqcadan,vaxtından qabaq|مبكر,مبكرا,باكرا,قبل الموعد,قبل الأوان,قبل موعده
geç,gecikmeli,gecikmiş,geç vakit,rötarlı,gecikmeyle|gec,gecikmiş,gecikən,gec saatlarda,gecikmə ilə,yubanmış|متأخر,متأخرا,متأخرة,تأخر,في وقت متأخر,بعد تأخير
hızla,çabuk,süratle,hızlı,hızlı bir şekilde,ivedilikle,çarçabuk|sürətlə,tez,sürətli,cəld,tezliklə,sürətli şəkildə,operativ|سريع,بسرعة,سريعا,على عجل,بشكل سريع,عاجلا,متسارع
yavaş,yavaşça,ağır ağır,yavaş yavaş,ağırdan,yavaş bir şekilde|yavaş,yavaşca,asta,yavaş-yavaş,ləng,astadan|بطيء,ببطء,رويدا,بشكل بطيء,بتمهل,متباطئ
giderek,gitgide,kademeli olarak,kademeli,aşamalı,adım adım,tedricen|getdikcə,tədricən,mərhələli,mərhələ-mərhələ,addım-addım,pillə-pillə|تدريجيا,تدريجي,شيئا فشيئا,بالتدريج,على مراحل,خطوة بخطوة,بشكل تدريجي
birlikte,beraber,hep birlikte,el birliğiyle,elbirliğiyle,omuz omuza,ortaklaşa|birlikdə,birgə,bərabər,əlbir,çiyin-çiyinə,hamılıqla|معا,سويا,سوية,جنبا إلى جنب,يدا بيد,جميعا,بشكل مشترك
ayrı ayrı,ayrı,ayrıca,tek tek,birbirinden ayrı,münferit|ayrı-ayrılıqda,ayrıca,ayrılıqda,tək-tək,bir-birindən ayrı,ayrı|على حدة,منفصل,كل على حدة,بشكل منفصل,على انفراد,منفردا
doğrudan,direkt,doğrudan doğruya,aracısız,bizzat,doğruca|birbaşa,bilavasitə,vasitəsiz,düz,birbaşa şəkildə|مباشرة,مباشر,بشكل مباشر,رأسا,دون وسيط,بصورة مباشرة
dolaylı,dolaylı olarak,aracıyla,aracılar üzerinden,dolaylı yoldan|dolayı,dolayısı ilə,vasitəli,vasitəçilər vasitəsilə,vasitəçi ilə,bilvasitə|غير مباشر,بشكل غير مباشر,عبر وسطاء,غير مباشرة,بصورة غير مباشرة,مداورة,وسطاء
bizzat,şahsen,kendisi,yerinde,kendi eliyle|şəxsən,özü,bilavasitə,yerində,öz əli ilə|شخصيا,بنفسه,بصفة شخصية,بشكل شخصي,ذاته
yeniden,tekrar,bir kez daha,yine,bir daha,baştan|yenidən,təkrar,bir daha,yenə,növbəti dəfə,yenə də|مجددا,مرة أخرى,من جديد,مرة ثانية,تكرارا
defalarca,birçok kez,tekrar tekrar,mükerrer,defaatle,çok kez|dəfələrlə,bir neçə dəfə,təkrar-təkrar,dönə-dönə,çox dəfə|مرارا,مرارا وتكرارا,عدة مرات,تكرارا,أكثر من مرة,مرات عديدة
sık sık,sıklıkla,sıkça,çoğu zaman,sürekli|tez-tez,çox vaxt,əksər vaxt,daim,tez tez|كثيرا,غالبا,بشكل متكرر,مرارا
nadiren,ender,nadir,seyrek,az rastlanan,az görülen|nadir hallarda,nadir,az hallarda,seyrək,az rast gəlinən|نادر,نادرا,نادرة,قليلا,قلما,من النادر
yakında,kısa sürede,en kısa zamanda,yakın zamanda,çok yakında,önümüzdeki günlerde,yakınlarda|tezliklə,yaxında,yaxın vaxtlarda,qısa zamanda,yaxın günlərdə,ən yaxın vaxtda|قريبا,عما قريب,في أقرب وقت,في القريب العاجل,خلال الأيام المقبلة,عاجلا
son zamanlarda,geçtiğimiz günlerde,son dönemde,yakın zamanda,son günlerde,geçenlerde,geçende|son vaxtlar,bu yaxınlarda,son dövrdə,son günlərdə,ötən günlərdə,yaxın vaxtda,təzəlikcə|مؤخرا,حديثا,في الآونة الأخيرة,أخيرا,في الفترة الأخيرة,في الأيام الأخيرة
sonunda,nihayet,en sonunda,en nihayetinde,neticede,sonuçta|nəhayət,axırda,sonda,nəticədə,son nəticədə,axır ki|أخيرا,في النهاية,في نهاية المطاف,ختاما,في الأخير,في المحصلة
neredeyse,hemen hemen,yaklaşık,nerdeyse,az kalsın|demək olar ki,az qala,təxminən,hardasa,az qalsın|تقريبا,نحو,ما يقارب,قرابة,كاد,يكاد
yaklaşık,civarında,dolayında,aşağı yukarı,tahminen|təxminən,təqribən,civarında,haradasa,hardasa|نحو,حوالي,قرابة,زهاء,ما يقارب,تقريبا,ما يقرب
sadece,yalnızca,yalnız,münhasıran|yalnız,təkcə,sadəcə,yalnızca|فقط,فحسب,حصرا,وحده,مجرد,لا غير
en az,en azından,asgari,minimum,asgari düzeyde|ən azı,azı,minimum,heç olmasa,ən az|على الأقل,ما لا يقل,لا يقل عن,كحد أدنى,حد أدنى,أدنى
en fazla,azami,en çok,maksimum,en yüksek|ən çoxu,maksimum,ən çox,azami,ən yüksək|على الأكثر,كحد أقصى,حد أقصى,أقصى,لا يتجاوز,أقصاه
özellikle,bilhassa,hususen,en çok da|xüsusilə,xüsusən,əsasən,ələlxüsus|خاصة,خصوصا,لا سيما,بشكل خاص,تحديدا,على وجه الخصوص,ولا سيما
genellikle,çoğunlukla,genelde,umumiyetle,ekseriyetle|adətən,əksərən,ümumiyyətlə,əsasən,bir qayda olaraq|عادة,غالبا,بشكل عام,عموما,في الغالب,في العادة
oy birliğiyle,oybirliği,ittifakla,tüm üyelerin oyuyla,itirazsız,ortak kararla|yekdilliklə,birsəslə,yekdil,yekdil qərarla,bütün səslərlə,konsensusla|بالإجماع,بإجماع,إجماع,دون اعتراض,بالتوافق,بتوافق الآراء
oy çokluğuyla,çoğunlukla,oyçokluğu,çoğunluğun oyuyla,salt çoğunluk,çoğunluk|səs çoxluğu,çoxluqla,səs çoxluğu ilə,əksəriyyətlə,əksəriyyət|بالأغلبية,بأغلبية,أغلبية,غالبية,بأغلبية الأصوات,أكثرية,بالأكثرية
çoğu,çoğunluğu,büyük bölümü,büyük kısmı,ekserisi,önemli bölümü|əksəriyyəti,çoxu,böyük hissəsi,böyük qismi,əksər,əksəri|معظم,أغلب,غالبية,أغلبية,الجزء الأكبر,جل,السواد الأعظم
çok sayıda,birçok,pek çok,onlarca,sayısız,bir hayli|çoxlu,bir çox,çoxsaylı,xeyli,onlarla,külli miqdarda,saysız-hesabsız|كثير,عديد,عدد كبير,عشرات,عدد من,كثيرون
az,az sayıda,sınırlı sayıda,bir avuç,yetersiz,kıt|az,azsaylı,məhdud sayda,bir ovuc,kifayət etməyən,az sayda|قليل,عدد قليل,محدود,حفنة,شحيح,قلة,ضئيل
yeterli,kafi,yeterince,tatmin edici|kifayət qədər,yetərli,kafi,yetərincə,kifayət edən|كاف,كافية,بما يكفي,وافر,كفاية
yetersiz,eksik,kafi değil,kifayetsiz,yetmiyor|kifayət etməyən,yetərsiz,qeyri-kafi,yarıtmaz,kifayət deyil,əskik|غير كاف,ناقص,قاصر,لا يكفي,غير كافية,نقص
aşırı,fazla,haddinden fazla,ölçüsüz,orantısız,aşırı derecede|həddindən artıq,artıq,ifrat,qeyri-mütənasib,hədsiz,son dərəcə|مفرط,زائد,بإفراط,غير متناسب,مبالغ فيه,فائض
son derece,oldukça,epey,hayli,fevkalade,gayet|olduqca,son dərəcə,xeyli,kifayət qədər,fövqəladə|للغاية,غاية,إلى حد كبير,بالغ,في غاية
yüksek,üst,yüksek düzeyde,artan,üst düzey|yüksək,üst,yüksək səviyyədə,artan,uca|مرتفع,عال,رفيع,عالية,متزايد,عليا
düşük,alçak,düşük düzeyde,asgari|aşağı,alçaq,aşağı səviyyədə,minimal|منخفض,متدن,ضئيل,متدني,قليل
üst düzey,yüksek düzeyli,üst rütbeli,kıdemli,yüksek seviyeli,önde gelen,rütbeli|yüksəkvəzifəli,yüksək səviyyəli,yüksək rütbəli,yüksəkrütbəli,üst səviyyə|رفيع المستوى,رفيع,كبار المسؤولين,بارز,رفيعة المستوى,كبير
rekor,rekor kır-,tüm zamanların en,görülmemiş,rekor düzeyde,rekor seviyede|rekord,rekord vur-,rekord qır-,indiyədək görünməmiş,rekord səviyyədə,görünməmiş|قياسي,رقم قياسي,غير مسبوق,مستوى قياسي,تاريخي
eşi görülmemiş,benzeri görülmemiş,emsalsiz,görülmemiş,eşsiz,daha önce görülmemiş|misli görünməmiş,görünməmiş,bənzərsiz,misilsiz,analoqu olmayan,əvvəllər görünməyən|غير مسبوق,غير مسبوقة,لا مثيل له,لا سابق له,منقطع النظير,استثنائي,فريد
eşsiz,benzersiz,nadide,emsalsiz,yegane,biricik|bənzərsiz,misilsiz,unikal,təkrarsız,nadir,yeganə|فريد,نادر,فريد من نوعه,استثنائي,لا مثيل له,لا نظير له
tek,yegane,biricik,tek başına,yalnız|yeganə,tək,bircə,təkbaşına,yalnız|وحيد,فريد,أوحد,بمفرده,منفرد
modern,çağdaş,son teknoloji,ileri teknoloji,gelişmiş,güncel|müasir,modern,yüksək texnologiya,qabaqcıl,inkişaf etmiş,son texnologiya|حديث,عصري,متطور,معاصر,متقدم,أحدث التقنيات
mevcut,şimdiki,bugünkü,halihazırdaki,güncel,şu anki|mövcud,indiki,hazırkı,cari,bugünkü,hal-hazırdakı|حالي,راهن,قائم,موجود,حاليا,حاضر
şu anda,şimdi,halihazırda,halen,hâlâ,şu an,bugün itibarıyla|hazırda,indi,hal-hazırda,bu an,hələ də,indiki halda,hazırkı dövrdə|حاليا,في الوقت الراهن,في الوقت الحالي,لا يزال,حتى الآن,ما زال,راهن
gelecek,önümüzdeki,müstakbel,ileriki,gelecekteki,ileride|gələcək,qarşıdakı,növbəti,gələn,gələcəkdə,irəlidə|مقبل,قادم,مستقبلي,آت,في المستقبل,مستقبلا
geçen,geçtiğimiz,önceki,geride kalan|ötən,keçən,əvvəlki,arxada qalan|ماض,سابق,منصرم,فائت,أخير
sonraki,müteakip,ardından,takip eden,izleyen,bir sonraki|növbəti,sonrakı,ardından,sonradan,ardınca|لاحق,تال,لاحقا,في وقت لاحق
önceki,evvelki,geçmiş,daha önceki,eski|əvvəlki,öncəki,keçmiş,ötən,əvvəllər|سابق,سابقا,سالف,فائت,من قبل,في وقت سابق
aynı zamanda,eş zamanlı,eşzamanlı,paralel olarak,bir yandan,aynı anda,paralel|eyni zamanda,eyni vaxtda,paralel,paralel olaraq,sinxron,bir yandan|في الوقت نفسه,في آن واحد,بالتزامن,متزامن,بالتوازي,في الوقت ذاته,في الأثناء
hemen,derhal,anında,vakit kaybetmeden,gecikmeksizin,hiç vakit kaybetmeden|dərhal,o andaca,anında,ləngimədən,vaxt itirmədən,gecikmədən|فورا,فوري,على الفور,في الحال,دون تأخير,حالا,بشكل فوري
uzun süreli,uzun vadeli,uzun soluklu,uzun dönemli,uzun süren,uzun,uzunca|uzunmüddətli,uzun müddətli,uzun çəkən,perspektiv,uzun sürən|طويل الأمد,طويل الأجل,طويل المدى,طويلة الأمد,ممتد,بعيد المدى,طويل
kısa süreli,kısa vadeli,kısa,kısa dönemli,kısa süre,kısacık|qısamüddətli,qısa müddətli,qısa,qısa müddət|قصير الأمد,قصير الأجل,قصير,وجيز,قصيرة,لفترة وجيزة
etkili,tesirli,verimli,etkin,etkileyici,faydalı|təsirli,səmərəli,effektiv,faydalı,təsirli şəkildə|فعال,مؤثر,ناجع,مجد,كفء,بفعالية
verimli,yapıcı,faydalı,olumlu,bereketli,yapıcı geç-|səmərəli,konstruktiv,faydalı,müsbət,məhsuldar,konstruktiv keç-|مثمر,بناء,مفيد,إيجابي,مثمرة,بناءة
olumlu,müspet,iyi,olumlu yönde,iyimser,pozitif|müsbət,yaxşı,pozitiv,nikbin,müsbət istiqamətdə|إيجابي,إيجابا,جيد,مبشر,مشجع,بشكل إيجابي
olumsuz,menfi,kötü,olumsuz yönde,negatif|mənfi,pis,neqativ,mənfi istiqamətdə,xoşagəlməz|سلبي,سلبا,سيئ,سلبيا,بشكل سلبي
kötü,fena,berbat,vahim,olumsuz,kötü durumda|pis,bərbad,fəna,acınacaqlı,pis vəziyyətdə,yaramaz|سيئ,رديء,متردي,سوء,بائس,أسوأ,مزر
kolay,kolayca,basit,zahmetsiz,rahatça,kolaylıkla|asan,asanlıqla,sadə,rahat,əziyyətsiz,çətinlik çəkmədən|سهل,بسهولة,يسير,بسيط,ميسر,بلا عناء
zor,güç,çetin,meşakkatli,zorlu,sıkıntılı|çətin,ağır,müşkül,mürəkkəb,əziyyətli,keşməkeşli|صعب,عسير,شاق,عصيب,معقد,حرج,بالغ الصعوبة
karmaşık,girift,çetrefilli,karışık,komplike|mürəkkəb,dolaşıq,qarışıq,qəliz,çoxşaxəli|معقد,مركب,شائك,متشابك,بالغ التعقيد
kararlı,azimli,kararlılıkla,azimle,kararlılık,kararlı bir şekilde|qətiyyətli,əzmli,qətiyyətlə,əzmlə,qətiyyət,qərarlı|حازم,مصمم,عازم,بحزم,بعزم,إصرار,تصميم
isteksiz,gönülsüz,çekimser,istemeye istemeye,yanaşma-|həvəssiz,könülsüz,istəksiz,istəmə-,istəmədən|متردد,غير راغب,على مضض,متحفظ,ممتنع
dikkatli,temkinli,ihtiyatlı,tedbirli,dikkatle,titizlikle|diqqətli,ehtiyatlı,ehtiyatla,tədbirli,diqqətlə,həssaslıqla|حذر,بحذر,متحفظ,متأن,بعناية,حريص,بدقة
titiz,titizlikle,özenle,dikkatle,ayrıntılı,hassasiyetle|dəqiqliklə,səliqə ilə,diqqətlə,həssaslıqla,ətraflı,dəqiq|دقيق,بدقة,بعناية,بعناية فائقة,متأن,بتأن
ayrıntılı,detaylı,kapsamlı,etraflıca,tafsilatlı,geniş,ayrıntılı bir şekilde|ətraflı,təfərrüatlı,geniş,hərtərəfli,müfəssəl,ətraflı şəkildə|مفصل,تفصيلي,مستفيض,شامل,بالتفصيل,بشكل مفصل,تفصيلا
kısaca,özet,kısa,özetle,ana hatlarıyla|qısaca,qısa,xülasə,müxtəsər,ümumi cizgilərlə|باختصار,موجز,مختصر,مقتضب,بإيجاز
kapsamlı,geniş kapsamlı,çok yönlü,bütüncül,şümullü,her yönüyle|hərtərəfli,əhatəli,genişmiqyaslı,kompleks,çoxşaxəli,hər tərəfli|شامل,متكامل,موسع,واسع,من جميع الجوانب,شاملة
somut,elle tutulur,gerçek,pratik,somut adım|konkret,real,əməli,praktiki,konkret addım|ملموس,عملي,محدد,فعلي,خطوات ملموسة,خطوات عملية
sıcak,samimi,dostça,içten,candan,yakın|səmimi,isti,dostcasına,dostluq,mehriban,ürəkdən|حار,ودي,دافئ,صادق,حميم,مخلص,بحفاوة
yakın iş birliği,yakın işbirliği,sıkı iş birliği,sıkı işbirliği,yakın temas,yakın koordinasyon,işbirliği,koordinasyon|sıx əməkdaşlıq,yaxın əməkdaşlıq,sıx təmas,sıx koordinasiya,sıx əlaqə,əməkdaşlıq,koordinasiya|تعاون وثيق,تنسيق وثيق,تعاون كامل,تواصل مستمر,بتنسيق وثيق,تعاون,تنسيق
dost,dostane,kardeş,müttefik,dost ülke,kardeş ülke|dost,dostluq,qardaş,müttəfiq,dost ölkə,qardaş ölkə|صديق,شقيق,حليف,دولة شقيقة,دولة صديقة,ودي,أشقاء
düşman,hasım,düşmanca,rakip,hasmane|düşmən,ədavətli,rəqib,düşmənçilik,düşməncəsinə|عدو,معاد,خصم,عدائي,غريم,أعداء
silahlı,eli silahlı,silah taşıyan,silahlı kişi,silahlı grup,saldırgan|silahlı,əlisilahlı,silahlanmış,silahlı şəxs,silahlı qrup|مسلح,مسلحون,مدجج بالسلاح,يحمل السلاح,مسلحين,حاملي السلاح
sivil,siviller,sivil halk,masum,silahsız,masum insanlar|mülki,mülki şəxs,dinc sakin,dinc əhali,mülki əhali,günahsız|مدني,مدنيون,مدنيين,أبرياء,أعزل,عزل
masum,suçsuz,günahsız,kusursuz,masumiyet|günahsız,təqsirsiz,məsum,təqsiri olmayan,günahsızlıq|بريء,أبرياء,غير مذنب,براءة,لا ذنب له
suçlu,kabahatli,kusurlu,suçlu bul-,suçlu bulun-|günahkar,təqsirli,təqsirkar,günahkar say-,təqsirli bilin-,təqsirli bil-|مذنب,مدان,جان,أدين,إدانة,مجرم
sorumlu,mesul,sorumlusu,sorumlu tutul-,sorumlu tut-,sorumluluğu üstlenen|məsul,məsuliyyət daşıyan,cavabdeh,məsuliyyət daşıyır,məsul tut-|مسؤول,مسؤول عن,يتحمل المسؤولية,حمل المسؤولية,متسبب,مسؤولية
ölümcül,öldürücü,can alıcı,hayati tehlike,ölüm riski|ölümcül,öldürücü,ölümlə nəticələnən,həyati təhlükə,ölüm təhlükəsi|قاتل,مميت,فتاك,خطر على الحياة,يهدد الحياة
feci,korkunç,dehşet verici,trajik,vahim,acı|dəhşətli,faciəvi,müdhiş,ağır,qorxunc|مروع,مفجع,مأساوي,فظيع,مؤسف,رهيب
insani,insancıl,insanlık,insani yardım,insani boyut|humanitar,insani,humanist,bəşəri,humanitar yardım|إنساني,إنسانيا,إنسانية,الجانب الإنساني,مساعدات إنسانية
insanlık dışı,vahşi,barbarca,gaddarca,acımasız,zalimce|qeyri-insani,vəhşi,barbar,qəddar,amansız,vəhşicəsinə|وحشي,همجي,لاإنساني,غير إنساني,بربري,قاس
kabul edilemez,kabul edilmez,kınanması gereken,hoş görülemez,müsamaha gösterilemez,hoşgörülemez,affedilemez|qəbuledilməz,yolverilməz,qəbul edilə bilməz,dözülməz,barışmaz|غير مقبول,مرفوض,لا يمكن قبوله,لا يقبل,غير مقبولة,لا يمكن التسامح,مستنكر,مدان
kaçınılmaz,mukadder,önlenemez,kaçınılmaz olarak,mutlaka|qaçılmaz,labüd,qarşısıalınmaz,mütləq,labüddür|حتمي,لا مفر منه,محتوم,لا محالة,لا مناص منه
çevre dostu,çevreci,yeşil,doğa dostu,ekolojik,temiz|ekoloji təmiz,ətraf mühitə zərərsiz,yaşıl,ekoloji,təmiz|صديق للبيئة,صديقة للبيئة,أخضر,نظيف,بيئي,خضراء
yenilikçi,inovatif,öncü,yaratıcı,yenilik|innovativ,yenilikçi,qabaqcıl,yaradıcı,yenilik|مبتكر,ابتكاري,رائد,إبداعي,ابتكار
dijital,elektronik,çevrim içi,çevrimiçi,online,internet üzerinden|rəqəmsal,elektron,onlayn,internet vasitəsilə,virtual|رقمي,إلكتروني,عبر الإنترنت,افتراضي,إلكترونيا
uzaktan,video konferans,telekonferans,çevrim içi,çevrimiçi,görüntülü|məsafədən,videokonfrans,videobağlantı,onlayn,videokonfrans vasitəsilə|عن بعد,عبر الفيديو,دائرة تلفزيونية,عبر تقنية الفيديو,افتراضي,افتراضيا
yüz yüze,şahsen,bire bir,birebir,baş başa|üz-üzə,əyani,təkbətək,şəxsən,baş-başa|وجها لوجه,حضوريا,شخصيا,مباشرة,على انفراد
canlı,canlı yayın,naklen,canlı yayında,doğrudan yayın|canlı,canlı yayım,birbaşa yayım,canlı efir,birbaşa efir,efir,yayım|مباشر,على الهواء,بث مباشر,على الهواء مباشرة,البث الحي,بث
anonim,adı açıklanmayan,ismini vermeyen,kimliğini açıklamayan,adının açıklanmasını istemeyen,isimsiz|anonim,adı açıqlanmayan,adının çəkilməsini istəməyən,adı çəkilməyən,adsız|مجهول,طلب عدم ذكر,رفض الكشف عن,لم تسمه,هوية مجهولة
güvenilir,itimat edilir,sağlam,emin,inanılır|etibarlı,inanılmış,mötəbər,etimad doğuran,etibar edilən|موثوق,موثوق به,معتمد,جدير بالثقة,مأمون,ثقة
şüpheli,kuşkulu,şaibeli,zan altında,şüphe uyandıran|şübhəli,şübhə doğuran,şübhə altında,inandırıcı olmayan,müəmmalı|مشبوه,مريب,مشتبه به,مثير للشك,مشكوك فيه,مشتبه فيه
tartışmalı,ihtilaflı,tartışma yaratan,polemik,münakaşalı,tartışılan|mübahisəli,ixtilaflı,mübahisə doğuran,qalmaqallı,müzakirə doğuran|مثير للجدل,جدلي,خلافي,متنازع عليه,محل خلاف,مثيرة للجدل
çarpıcı,dikkat çekici,etkileyici,göze çarpan,şaşırtıcı|diqqətçəkən,diqqəti cəlb edən,təsirli,heyrətamiz,maraqlı|لافت,مذهل,بارز,ملفت,مدهش,مثير للاهتمام
ilginç,ilgi çekici,merak uyandıran,enteresan,dikkat çekici|maraqlı,maraq doğuran,diqqətçəkən,qəribə,cəlbedici|مثير,مثير للاهتمام,لافت,طريف,شيق
tuhaf,garip,ilginç,acayip,alışılmadık,sıra dışı|qəribə,əcaib,maraqlı,qeyri-adi,adət edilməmiş|غريب,عجيب,غير مألوف,غير معتاد,طريف
güzel,hoş,şirin,eşsiz güzellikte,göz alıcı|gözəl,qəşəng,füsunkar,göz oxşayan,göz qamaşdıran|جميل,خلاب,رائع,ساحر,بديع
muhteşem,harika,görkemli,olağanüstü,mükemmel,enfes|möhtəşəm,gözəl,əla,heyrətamiz,mükəmməl,təntənəli|رائع,مذهل,بديع,ممتاز,باهر,مبهر
görkemli,törenle,coşkulu,şaşaalı,muhteşem|təntənəli,möhtəşəm,dəbdəbəli,təmtəraqlı,coşqulu|مهيب,حافل,فخم,بهيج,بحفاوة
yoğun ilgi,büyük ilgi,ilgi gör-,rağbet,yoğun katılım,ilgi odağı,ilgi|böyük maraq,maraqla qarşılan-,maraq göstər-,diqqət mərkəzi,böyük rəğbət,maraq,rəğbət|إقبال كبير,اهتمام كبير,إقبال واسع,لاقى اهتماما,محط اهتمام,إقبال,اهتمام
katılımıyla,huzurunda,iştirakiyle,katıldığı,hazır bulunduğu|iştirakı ilə,iştirakilə,qatıldığı,iştirak etdiyi,hüzurunda|بمشاركة,بحضور,في حضور,حضره,شارك فيه
ev sahipliğinde,ev sahipliği,ev sahipliği yap-,himayesinde,evsahipliğinde,ağırla-|ev sahibliyi,ev sahibliyi et-,himayəsi altında,ev sahibliyi ilə,qəbul edən,himayə,təşkilatçılıq|استضافة,برعاية,تستضيف,استضاف,تحت رعاية,باستضافة,استضافت
başkanlığında,liderliğinde,yönetiminde,önderliğinde,öncülüğünde|sədrliyi ilə,rəhbərliyi ilə,rəhbərliyi altında,başçılığı ilə,sədrliyi,rəhbərliyi,başçılığı|برئاسة,بقيادة,بزعامة,ترأس,تحت إشراف,يترأس
yanında ol-,yanında yer al-,arkasında dur-,destekle-,destek ver-,sahip çık-,yanındayız|yanında ol-,yanındadır,arxasında dayan-,dəstəklə-,dəstək ver-,dəstək ol-,sahib çıx-|وقف إلى جانب,يقف إلى جانب,الوقوف إلى جانب,ساند,دعم,يدعم,مساندة,نقف مع
dikkat çek-,dikkati çek-,vurgula-,işaret et-,altını çiz-,parmak bas-,değin-,hatırlat-|diqqət çək-,diqqəti cəlb et-,vurğula-,diqqətə çatdır-,qeyd et-,nəzərə çatdır-,toxun-|لفت,لفت الانتباه,نوه,أشار,شدد,لفت النظر,استرعى الانتباه,ألقى الضوء
altını çiz-,vurgula-,üstüne bas-,önemle belirt-,vurgu yap-,vurgusu yap-,vurgu|vurğula-,altından xətt çək-,xüsusi qeyd et-,önə çək-,vurğulan-,diqqətə çatdır-|شدد,أكد,يشدد,يؤكد,ركز,تشديد,تأكيد
gündeme gel-,gündeme getir-,ele al-,ele alın-,konuşul-,masaya yatır-,masaya yatırıl-,görüşül-,tartışıl-|gündəmə gəl-,gündəmə gətir-,müzakirə edil-,müzakirə olun-,toxun-,qaldır-,danışıl-|طرح,أثار,بحث,ناقش,تناول,على جدول الأعمال,على الطاولة,طرح للنقاش
gündemin ilk sırası,gündem,gündem maddesi,gündemde yer al-,ana gündem,ajanda|gündəm,gündəlik,gündəliyin əsas,gündəmdə duran,müzakirə mövzusu|جدول الأعمال,أجندة,يتصدر جدول الأعمال,يتصدر الاهتمام,يتصدر
yürürlüğe gir-,yürürlüğe koy-,yürürlüğe konul-,geçerli ol-,uygulanmaya başla-,hayata geç-,uygulan-,yürürlük|qüvvəyə min-,qüvvəyə mindi,tətbiq edilməyə başla-,tətbiq olun-,işə düş-,tətbiq,qüvvədə|دخل حيز التنفيذ,حيز التنفيذ,يدخل حيز التنفيذ,بدأ العمل,سريان,نفاذ,يسري,دخل حيز النفاذ
yürürlükten kaldır-,iptal et-,iptal ed-,feshet-,kaldırıl-,geçersiz kıl-,lağvet-|ləğv et-,ləğv ed-,ləğv edil-,qüvvədən sal-,qüvvədən düş-,dayandır-,ləğv|ألغى,إلغاء,ألغي,فسخ,أبطل,إبطال,رفع
hayata geçir-,uygula-,gerçekleştir-,uygulamaya koy-,hayata geçiril-,uygulan-|həyata keçir-,həyata keçiril-,reallaşdır-,tətbiq et-,icra et-,gerçəkləşdir-,icra olun-|نفذ,تنفيذ,تطبيق,طبق,ينفذ,وضع موضع التنفيذ,تجسيد,إنجاز
sayfa aç-,yeni sayfa,yeni dönem,beyaz sayfa,yeni bir sayfa,sayfa kapat-,normalleş-,yakınlaşma,normalleşme|yeni səhifə,səhifə aç-,yeni mərhələ,yeni dövr,ağ səhifə,normallaş-,yaxınlaşma,normallaşma|صفحة جديدة,طي الصفحة,طوى صفحة,فتح صفحة,مرحلة جديدة,تطبيع,تقارب
kırmızı çizgi,taviz verilmeyecek,vazgeçilmez,olmazsa olmaz,kabul edilemez,dokunulmaz|qırmızı xətt,qırmızı cizgi,güzəşt edilməyəcək,imtina edilməz,toxunulmaz,güzəştsiz|خط أحمر,خطوط حمراء,لا مساومة,لا تنازل,غير قابل للتفاوض,ثابت,ثوابت
geri adım at-,geri adım,vazgeç-,geri çekil-,çark et-,taviz ver-,fikrini değiştir-,gerile-,cay-|geri addım at-,geri çəkil-,fikrindən daşın-,imtina et-,vaz keç-,güzəştə get-,daşın-,güzəşt|تراجع,تراجعت,يتراجع,عدل عن,خطوة إلى الوراء,تنازل,رجع
geri adım atma-,taviz verme-,boyun eğme-,vazgeçme-,diren-,diz çökme-|geri çəkilmə-,güzəştə getmə-,boyun əymə-,təslim olma-,diz çökmə-,müqavimət göstər-,əyilmə-,sarsılma-|لن يتراجع,لا يتنازل,لن نتراجع,لن يرضخ,صمود,لن نستسلم,تمسك,لن نخضع
vesilesiyle,dolayısıyla,münasebetiyle,nedeniyle,vesile|münasibətilə,münasibəti ilə,ilə əlaqədar,bağlı,səbəbilə|بمناسبة,مناسبة,لمناسبة,احتفالا,إحياء
çerçevesinde,kapsamında,bünyesinde,dahilinde,bağlamında,çerçeve|çərçivəsində,daxilində,kontekstində,əsasında,tərkibində|في إطار,ضمن,في سياق,إطار,في نطاق
doğrultusunda,uyarınca,gereğince,uygun olarak,istikametinde|uyğun olaraq,əsasən,müvafiq olaraq,istiqamətində,əsasında|وفقا,بموجب,طبقا,تماشيا مع,عملا,بناء على
nedeniyle,yüzünden,sebebiyle,dolayı,ötürü,neticesinde|səbəbindən,görə,üzündən,ucbatından,nəticəsində,səbəbi ilə|بسبب,نتيجة,جراء,من جراء,إثر,على خلفية
sonucunda,neticesinde,ardından,sonucu,dolayısıyla|nəticəsində,nəticədə,ardınca,sonra,yekunda|نتيجة,إثر,جراء,أسفر عن,على إثر,عقب
amacıyla,maksadıyla,hedefiyle,gayesiyle|məqsədilə,məqsədi ilə,naminə,xatirinə,məramı ilə|بهدف,بغية,بغرض,من أجل,سعيا,لأجل,بقصد
rağmen,karşın,buna rağmen,aldırmadan,hiçe sayarak|baxmayaraq,buna baxmayaraq,rəğmən,əhəmiyyət vermədən|رغم,برغم,بالرغم,على الرغم,ومع ذلك,غير آبه
yerine,bunun yerine,karşılığında,alternatif olarak|əvəzinə,bunun əvəzinə,yerinə,əvəzində,müqabilində|بدلا,عوضا,بدل,مقابل,بدلا من ذلك
hariç,dışında,istisna,haricinde,müstesna|istisna olmaqla,xaric,başqa,savayı,istisna,kənar|باستثناء,عدا,ما عدا,سوى,استثناء,فيما عدا
rol oyna-,rol üstlen-,pay sahibi,etkili ol-,katkı sağla-,katkıda bulun-,rol,katkı|rol oyna-,rolu ol-,rol üzərinə götür-,pay sahibi,töhfə ver-,təsir göstər-,rol,töhfə|لعب دورا,أدى دورا,يلعب دورا,دور,ساهم,أسهم,اضطلع بدور
sorumluluk al-,sorumluluk üstlen-,sorumluluğu üstlen-,mesuliyet,sorumluluk|məsuliyyət götür-,məsuliyyəti üzərinə götür-,məsuliyyət daşı-,cavabdeh ol-,məsuliyyət,cavabdeh|تحمل المسؤولية,يتحمل المسؤولية,مسؤولية,تولى المسؤولية,تحمل مسؤولياته,اضطلع بمسؤولياته,تحمل
saldırıyı üstlen-,üstlen-,sorumluluğunu üstlen-,üstlenen olmadı,üstlendiğini duyur-,sorumluluk|məsuliyyəti üzərinə götür-,məsuliyyəti öz üzərinə,üzərinə götür-,məsuliyyətini boynuna al-,məsuliyyət,üstlən-|تبنى,أعلن مسؤوليته,تبنت,تبني,أعلنت مسؤوليتها,إعلان المسؤولية
ilgi göster-,ilgi duy-,ilgilen-,alaka göster-,talip ol-,merak|maraq göstər-,maraqlan-,marağı ol-,diqqət göstər-,maraq|أبدى اهتماما,اهتمام,اهتم,أبدت اهتماما,يهتم,عناية
önem ver-,önem atfet-,önemse-,değer ver-,önem taşı-,büyük önem,önem|əhəmiyyət ver-,önəm ver-,dəyər ver-,əhəmiyyət kəsb et-,böyük əhəmiyyət,önəm,əhəmiyyət|أولى أهمية,يولي أهمية,تولي أهمية,أهمية,اهتمام كبير,يولي اهتماما,تكتسي أهمية,اهتمام
öncelik ver-,öncelikli,öncelik,ön plana al-,ilk sıraya koy-|üstünlük ver-,prioritet,prioritetlik,ön plana çək-,əsas prioritet|أولوية,أولويات,أعطى الأولوية,إعطاء الأولوية,في مقدمة,صدارة
çözüm bul-,çöz-,çözüme kavuştur-,çözüme kavuş-,sorunu gider-,hallet-,çözüm yolu|həll et-,həll tap-,həllini tap-,həll yolu,həll olun-,çarə tap-,yoluna qoy-,həll,çarə|حل,إيجاد حل,إيجاد حلول,توصل إلى حل,تسوية,معالجة,حلحلة,حلول
sonuca var-,sonuca ulaş-,sonuç çıkar-,karara var-,kanaatine var-,kanaat getir-,kanaat,hükmet-|nəticəyə gəl-,nəticə çıxar-,qənaətə gəl-,qərara gəl-,nəticə əldə,qənaət,nəticə|خلص,توصل,استنتج,استنتاج,خلصت,توصل إلى نتيجة,انتهى
uzlaş-,anlaş-,mutabık kal-,uzlaşmaya var-,anlaşmaya var-,mutabakata var-,fikir birliği|razılaş-,razılığa gəl-,razılıq əldə,barış-,ortaq məxrəcə gəl-,fikir birliyi,konsensus|اتفق,توافق,توصل إلى اتفاق,اتفاق,تفاهم,توافقا,اتفقا
orta yol bul-,uzlaşma,ortak payda,ortak zemin,orta nokta,uzlaşı|ortaq məxrəc,kompromis,orta yol,orta mövqe,razılaşma|حل وسط,أرضية مشتركة,قواسم مشتركة,تسوية,توافق,نقطة التقاء
saygı duruşu,saygıyla an-,anıldı,rahmetle an-,yad et-,anma|ehtiramla yad et-,xatirəsini yad et-,bir dəqiqəlik sükut,an-,anım,yad edil-|أشاد,إحياء ذكرى,دقيقة صمت,تأبين,استذكر,تخليد,ترحم,وقف دقيقة
dayanışma içinde,dayanışma,dayanışma mesajı,destek mesajı,tek yürek,kenetlen-,dayanışma göster-|həmrəylik,həmrəy ol-,həmrəylik nümayiş,dəstək mesajı,bir yumruq,həmrəydir|تضامن,تضامنا,يتضامن,أعرب عن تضامنه,مؤازرة,أعربت عن تضامنها,متضامن
el uzat-,yardım eli,yardım elini uzat-,yardımına koş-,yardım et-,imdadına yetiş-,yardım,destek|əl uzat-,yardım əli,əl tut-,kömək əli,kömək et-,yardımına çat-,dada çat-,yardım,kömək|مد يد العون,يد العون,مد يد المساعدة,يد المساعدة,ساعد,أعان,إغاثة
barış eli,zeytin dalı,uzlaşma çağrısı,barış teklifi,barış çağrısı,barış,uzlaşı|sülh əli,zeytun budağı,barışıq təklifi,sülh təklifi,sülhə çağırış,sülh,barışıq|غصن زيتون,مد يد السلام,يد السلام,عرض السلام,دعوة للسلام,مبادرة سلام,سلام,مصالحة
kapı aç-,kapı arala-,kapıyı arala-,önünü aç-,yol aç-,zemin hazırla-,kapı aralan-,arala-,kolaylaştır-|qapı aç-,yol aç-,zəmin yarat-,şərait yarat-,imkan yarat-,qapı açıl-,asanlaşdır-,zəmin|فتح الباب,يفتح الباب,مهد الطريق,يمهد,تمهيد,فتح المجال,أفسح المجال
kapıyı kapat-,kapıları kapat-,reddet-,geri çevir-,kapı kapalı,olumsuz yanıt,ret|qapını bağla-,rədd et-,geri çevir-,qapıları bağla-,mənfi cavab,imtina et-,imtina,rədd|أغلق الباب,رفض,رد سلبا,سد الباب,أوصد الباب,يرفض
sözünü tut-,sözünde dur-,vaadini yerine getir-,taahhüdünü yerine getir-,sözüne sadık,yükümlülüğünü yerine getir-,sadık,vefa|sözünü tut-,sözündə dur-,vədini yerinə yetir-,vədinə əməl et-,sözünə sadiq,öhdəliyini yerinə yetir-,sadiq,sədaqət|وفى بوعده,أوفى بوعده,التزم,الوفاء بالوعد,وفاء,التزم بتعهداته,نفذ وعده
sözünü tutma-,sözünden dön-,caydı,taahhüdünü yerine getirme-,yükümlülüklerini ihlal,cay-,ihlal|sözündən dön-,vədinə əməl etmə-,öhdəliyini pozdu,sözünü tutma-,öhdəliyini yerinə yetirmə-,pozuntu,pozdu|أخلف وعده,نكث,نقض,لم يلتزم,تنصل,أخل بالتزاماته
söz ver-,vaat et-,vaat ed-,taahhüt et-,taahhüt ed-,garanti ver-,vaat,taahhüt|söz ver-,vəd et-,vəd ed-,öhdəlik götür-,təminat ver-,vəd,öhdəlik|وعد,تعهد,يتعهد,تعهدت,التزم,وعود,قطع وعدا
geri çekil-,çekil-,geri çek-,ayrıl-,tahliye et-,çekilme|geri çəkil-,çəkil-,geri çək-,tərk et-,çıx-,çıxarıl-|انسحب,انسحاب,سحب,ينسحب,جلاء,غادر,سحبت,انسحبت
sessizliğini boz-,sessizliğini bozdu,ilk kez konuş-,ilk açıklama,suskunluğunu boz-,konuştu,açıklama|sükutunu poz-,susqunluğunu poz-,ilk dəfə danış-,ilk açıqlama,danışdı,açıqlama,danış-|كسر الصمت,خرج عن صمته,كسر صمته,أول تعليق,أول تصريح,خرجت عن صمتها,علق,تعليق
sessiz kal-,suskun kal-,yorum yapma-,açıklama yapma-,cevap verme-,göz yum-,sus-,sessizlik|susqun qal-,sus-,səssiz qal-,şərh vermə-,cavab vermə-,göz yum-,susqunluq|صمت,لزم الصمت,التزم الصمت,لم يعلق,سكت,غض الطرف,رفض التعليق
safları sıklaştır-,kenetlen-,birlik ol-,birlik ve beraberlik,tek vücut,tek yumruk,bütünleş-|birləş-,bir yumruq,sıraları sıxlaşdır-,birlik,vahid cəbhə,həmrəylik|رص الصفوف,وحدة الصف,توحيد الصفوف,توحد,تكاتف,وحدة,تلاحم,تضافر
alarm ver-,alarma geçir-,alarma geç-,tehlike çanları,uyar-,alarm,uyarıda bulun-|həyəcan təbili,həyəcan siqnalı,xəbərdarlıq et-,təhlükə zəngi,siqnal ver-,həyəcan,xəbərdarlıq,siqnal|دق ناقوس الخطر,ناقوس الخطر,حذر,تحذير,إنذار,جرس الإنذار,يحذر
teyakkuz,alarm durumu,teyakkuza geç-,hazır kıta,teyakkuz halinde,alarma geç-,alarm|hazırlıq vəziyyəti,ayıq-sayıq,həyəcan vəziyyəti,tam hazırlıq,döyüş hazırlığı,hazırlıq,sayıqlıq|تأهب,حالة تأهب,استنفار,حالة استنفار,حالة طوارئ,أهبة الاستعداد
önlem al-,tedbir al-,tedbir,önlem,adım at-,harekete geç-,önleyici|tədbir gör-,tədbir,ölçü götür-,addım at-,qabaqlayıcı,hərəkətə keç-|اتخذ إجراءات,تدابير,إجراءات,احتياطات,اتخاذ تدابير,إجراء,احتياطي
adım at-,girişimde bulun-,harekete geç-,inisiyatif al-,teşebbüs,girişim|addım at-,təşəbbüs göstər-,hərəkətə keç-,təşəbbüs,təşəbbüslə çıxış,addım|خطوة,خطوات,اتخذ خطوة,مبادرة,تحرك,بادر,اتخاذ خطوات
harekete geç-,kolları sıva-,seferber ol-,seferber et-,start ver-,işe koyul-,seferberlik,başla-|hərəkətə keç-,səfərbər ol-,səfərbər et-,işə başla-,start ver-,fəaliyyətə keç-,səfərbərlik,başla-|تحرك,تحركت,استنفر,عبأ,باشر,شرع,تعبئة
baskı yap-,baskı uygula-,zorla-,baskı altında,sıkıştır-,baskıyı artır-|təzyiq göstər-,təzyiq et-,məcbur et-,təzyiq altında,sıxışdır-,təzyiqi artır-,təzyiq|ضغط,مارس ضغوطا,ضغوط,يضغط,أجبر,تشديد الضغط
tepki göster-,tepki çek-,tepki,itiraz et-,kına-,tepki yağ-,isyan et-|reaksiya ver-,etiraz et-,etiraza səbəb,reaksiya,qına-,pislə-,narazılıq|ردود فعل,رد فعل,استنكر,انتقد,أثار غضبا,احتج,ندد,استياء
sert tepki,çok sert,ateş püskür-,sert çık-,sert dille eleştir-,veryansın et-,sert sözler,kına-,eleştir-|kəskin reaksiya,kəskin etiraz,kəskin tənqid et-,sərt cavab,qəzəblən-,sərt reaksiya,tənqid,etiraz|انتقد بشدة,هجوم لاذع,رد بشدة,انتقادات حادة,انتقادات لاذعة,استنكر بشدة,لهجة شديدة,استنكر,هاجم
cevap ver-,yanıtla-,yanıt ver-,karşılık ver-,yanıt,cevap|cavab ver-,cavablandır-,cavab,qarşılıq ver-,reaksiya ver-|رد,أجاب,يرد,ردا,جواب,ردت,إجابة
karşı çık-,itiraz et-,muhalefet et-,karşı,reddet-,karşı dur-|qarşı çıx-,etiraz et-,əleyhinə ol-,əleyhinə çıx-,əleyhinə,rədd et-,etiraz|عارض,اعترض,يعارض,معارضة,رفض,اعتراض,مناهض
görüş alışverişi,fikir alışverişi,fikir teatisi,görüş alışverişinde bulun-,istişare,görüş teatisi,müzakere|fikir mübadiləsi,fikir mübadiləsi apar-,müzakirə apar-,məsləhətləşmə,məsləhətləş-|تبادل وجهات النظر,تبادل الآراء,تشاور,تباحث,مشاورات,تداول
masaya otur-,müzakere et-,masa başına,müzakere masası,görüşmelere başla-,müzakere,pazarlık|masa arxasına otur-,danışıqlar masası,danışıq apar-,danışıqlara başla-,danışıqlar,müzakirə et-,müzakirə|طاولة المفاوضات,جلس إلى الطاولة,تفاوض,مفاوضات,طاولة الحوار,محادثات
masadan kalk-,görüşmeleri kes-,müzakerelerden çekil-,müzakereleri terk et-,görüşmeleri askıya al-,çekil-,tıkan-|danışıqları dayandır-,danışıqları tərk et-,danışıqlardan çəkil-,masadan qalx-,danışıqları kəs-,dayandır-,çəkil-|انسحب من المفاوضات,علق المفاوضات,تعليق المفاوضات,غادر الطاولة,قطع المفاوضات,تعثر المفاوضات,انسحب,تعثر
askıya al-,dondur-,durdur-,ara ver-,ertele-,askıya alın-|dayandır-,dondur-,təxirə sal-,fasilə ver-,dayandırıl-,dondurul-|علق,تعليق,جمد,تجميد,أوقف,أرجأ,علقت
rafa kaldır-,ertele-,askıya al-,rafa kaldırıl-,vazgeç-|təxirə sal-,təxirə salın-,rəfə qoy-,dayandır-,imtina et-,yubat-|وضع على الرف,جمد,أرجأ,طوى,صرف النظر
çıkmaza gir-,tıkan-,çıkmaz,kilitlen-,tıkanma,ilerleme sağlanama-|dalana dirən-,çıxılmaz vəziyyət,dalan,irəliləyiş olma-,iflic ol-,durğunluq,çıxılmaz|طريق مسدود,مأزق,جمود,تعثر,وصل إلى طريق,انسداد,أزمة
ilerleme kaydet-,mesafe kat et-,yol al-,ilerleme sağla-,gelişme kaydet-,aşama kaydet-,ilerleme,ilerle-,gelişme|irəliləyiş əldə,irəlilə-,tərəqqi et-,irəliləyiş,nailiyyət əldə,inkişaf et-|أحرز تقدما,إحراز تقدم,تقدم,قطع شوطا,حقق تقدما,أحرزت تقدما,تقدما
dönüm noktası,kilometre taşı,mihenk taşı,milat,tarihi an,kırılma noktası,dönemeç|dönüş nöqtəsi,dönüm nöqtəsi,mühüm mərhələ,tarixi an,tarixi hadisə,dönüş,mərhələ|نقطة تحول,محطة مهمة,منعطف,مفصل,علامة فارقة,لحظة تاريخية,منعطف تاريخي
ivme kazan-,hız kazan-,hızlan-,canlan-,ivme,tempo|sürətlən-,təkan al-,vüsət al-,canlan-,təkan,temp|زخم,تسارع,اكتسب زخما,تسريع,دفعة,وتيرة
ivme kazandır-,hız ver-,hızlandır-,canlandır-,teşvik et-|təkan ver-,sürətləndir-,canlandır-,stimullaşdır-,impuls ver-|دفع,أعطى دفعة,عزز,سرع,تسريع,تنشيط,إعطاء دفعة
temel at-,temeli atıl-,temel atma töreni,inşaatına başla-,temelini at-,temel,inşaat|təməli qoyul-,təməlqoyma mərasimi,təməlini qoy-,təməlqoyma,tikintisinə başla-,təməl|وضع حجر الأساس,حجر الأساس,إرساء,أرسى,تدشين
gözler önüne ser-,ortaya koy-,göster-,gözler önüne serdi,sergile-,kanıtla-|göz önünə sər-,ortaya qoy-,göstər-,nümayiş etdir-,sübut et-,sübut|كشف,أظهر,أبرز,أثبت,سلط الضوء,يظهر
ortaya çık-,ortaya çıkar-,belli ol-,anlaşıl-,gün yüzüne çık-,açığa çık-,gün ışığına çık-,belirlen-|ortaya çıx-,üzə çıx-,məlum ol-,aşkarlan-,üzə çıxar-,aydın ol-,bəlli ol-,məlum|ظهر,اتضح,تبين,انكشف,كشف,برز,خرج إلى النور
ışık tut-,aydınlat-,açıklığa kavuştur-,açıklık getir-,izah et-,açıkla-|işıq sal-,aydınlıq gətir-,aydınlat-,izah et-,aydınlaşdır-|سلط الضوء,ألقى الضوء,أوضح,توضيح,كشف,يلقي الضوء
göz önünde bulundur-,dikkate al-,hesaba kat-,göz önüne al-,dikkate alın-,gözet-,dikkate|nəzərə al-,nəzərə alın-,hesaba al-,diqqətə al-,nəzərdə tut-,nəzərə,hesaba|أخذ في الاعتبار,أخذ بعين الاعتبار,مراعاة,راعى,أخذ بالحسبان,يأخذ في الاعتبار
göz ardı et-,görmezden gel-,yok say-,ihmal et-,hiçe say-,kulak arkası et-,umursama-,önemseme-|gözardı et-,məhəl qoyma-,əhəmiyyət vermə-,saymazyana yanaş-,nəzərə alma-,laqeyd yanaş-,laqeyd,saymazyana|تجاهل,غض الطرف,أهمل,يتجاهل,تغاضى,ضرب عرض الحائط
göz yum-,müsamaha göster-,izin ver-,hoş gör-,seyirci kal-,seyirci,hoşgörü|göz yum-,icazə ver-,yol ver-,dözümlülük göstər-,tamaşaçı mövqeyi,laqeyd,seyrçi|تساهل,تسامح,غض الطرف,سمح,تغاضى,غض النظر
göz korkut-,gözdağı ver-,tehdit et-,meydan oku-,tehdit,tehditkar|hədələ-,qorxut-,təhdid et-,meydan oxu-,hədə-qorxu,təhdid|هدد,توعد,ترهيب,تهديد,تخويف,وعيد,لوح
meydan oku-,rest çek-,kafa tut-,karşı gel-,diren-,rest|meydan oxu-,etiraz et-,qarşı çıx-,hədə-qorxu gəl-,müqavimət göstər-,hədələ-,ultimatum|تحدى,تحد,يتحدى,متحديا,واجه
misilleme,karşılık ver-,mukabele,misliyle karşılık,intikam,misillemede bulun-|cavab tədbiri,qisas,cavab zərbəsi,əvəzini çıx-,cavab ver-,adekvat cavab,əks-tədbir|رد,انتقام,إجراء مماثل,الرد بالمثل,انتقامي,ثأر,إجراءات مضادة
tansiyonu düşür-,gerilimi düşür-,gerginliği azalt-,sükunet,itidal,yatıştır-|gərginliyi azalt-,gərginliyin azaldılması,sakitləşdir-,təmkin,sakitlik|خفض التصعيد,تهدئة,تخفيف التوتر,نزع فتيل,خفض التوتر,ضبط النفس,احتواء,خفض
itidal çağrısı,itidal,sağduyu çağrısı,sağduyu,sükunet çağrısı,soğukkanlılık|təmkin,təmkinli ol-,sağlam düşüncə,təmkinə çağır-,soyuqqanlılıq|ضبط النفس,دعا إلى التهدئة,دعوة للتهدئة,التحلي بضبط,تهدئة,حكمة
ateşe körükle git-,gerilimi tırmandır-,tırmandır-,körükle-,kışkırt-,alevlendir-|gərginliyi artır-,qızışdır-,alovlandır-,təxribat törət-,odu alovlandır-,gərginləşdir-|صعد,تصعيد,أجج,تأجيج,إذكاء,أشعل
uçurumun eşiği,eşiğinde,çöküşün eşiği,yok olma tehlikesi,kıyısında|uçurumun kənarında,astanasında,məhv olmaq təhlükəsi,həddində|حافة الهاوية,على شفا,على وشك,شفير,على حافة,شفا
eşiğinde,arifesinde,öncesinde,öncesi|ərəfəsində,astanasında,öncəsi,qabağı,əvvəl|عشية,على أعتاب,قبيل,على وشك,مشارف
rahat nefes al-,rahatla-,nefes aldır-,ferahla-,rahatlama,oh çek-|rahat nəfəs al-,rahatlan-,sakitləş-,nəfəs al-,rahatlıq|تنفس الصعداء,ارتياح,انفراج,ارتاح,انفراجة
yüreğe su serp-,sevindir-,umut ver-,umutlandır-,sevindirici haber,iyi haber|ürəyinə su səp-,sevindir-,ümid ver-,ümidləndir-,sevindirici xəbər,yaxşı xəbər|أثلج الصدور,أسعد,أعطى الأمل,خبر سار,بشرى,بارقة أمل,بث الأمل
umut ışığı,umut,umut verici,umutlandır-,iyimserlik,yeşeren umut|ümid işığı,ümid,ümidverici,ümidləndir-,nikbinlik|بصيص أمل,بارقة أمل,أمل,تفاؤل,آمال,يبعث الأمل
umutlar tüken-,umutsuz,umudunu kes-,umut azal-,karamsar|ümidlər tükən-,ümidsiz,ümidini kəs-,ümid azal-,bədbin|تلاشي الآمال,يأس,فقد الأمل,تضاؤل الآمال,تشاؤم,تبدد الآمال
hayal kırıklığı,hüsran,hayal kırıklığına uğra-,düş kırıklığı,beklentiyi karşılama-,düşkırıklığı|məyus,məyusluq,xəyal qırıqlığı,məyus ol-,gözləntini doğrultma-|خيبة أمل,إحباط,خيب الآمال,محبط,خيبة,مخيب للآمال
yüreği yan-,yasa boğ-,acıya boğ-,yürek yak-,yas tut-,kahret-,kahrol-,yas|ürəyi yan-,yasa batır-,kədərləndir-,yas tut-,ürək ağrıt-,kədərə qərq,yas,hüzn|خيم الحزن,حزن,فجع,أدمى القلوب,حداد,أحزن
başsağlığı dile-,taziye,taziyede bulun-,taziyelerini ilet-,başsağlığı mesajı,baş sağlığı,başsağlığı|başsağlığı ver-,başsağlığı,hüznlə başsağlığı,təziyə,başsağlığı məktubu|عزى,تعاز,تعزية,قدم تعازيه,أعرب عن تعازيه,خالص العزاء,مواساة
acil şifalar dile-,geçmiş olsun,şifa dile-,şifa temennisi,sağlık dile-,şifa,sağlık|şəfa dilə-,şəfa arzula-,tezliklə sağalmaq,sağalma dilə-,sağlamlıq arzula-,şəfa,sağal-|تمنى الشفاء,الشفاء العاجل,شفاء,متمنيا الشفاء,تمنيات بالشفاء,تعافي,سلامة
tebrik et-,tebrik ed-,kutla-,tebrik mesajı,kutlama mesajı,tebriklerini ilet-,tebrik,kutlama|təbrik et-,təbrik ed-,təbrik,təbrik məktubu,təbriklərini çatdır-,təbrik ünvanla-,qutla-|هنأ,تهنئة,بارك,تهاني,برقية تهنئة,هنأت,قدم التهنئة
takdir et-,övgüyle söz et-,öv-,övgü,takdirle karşıla-,alkışla-|təqdir et-,yüksək qiymətləndir-,təriflə-,təqdirəlayiq,razılıqla qarşıla-|أشاد,إشادة,ثمن,امتدح,نوه,تقدير,ثناء
teşekkür et-,teşekkür ed-,şükranlarını sun-,minnettar,minnet duy-,şükran|təşəkkür et-,təşəkkür ed-,minnətdar,minnətdarlıq bildir-,təşəkkürünü bildir-,minnətdarlıq|شكر,امتنان,أعرب عن شكره,ممتن,تقدم بالشكر,عرفان
özür dile-,af dile-,özür,özür beyanı,pişman ol-,hata yaptığını kabul,af,pişmanlık|üzr istə-,bağışlanmaq istə-,üzr,üzrxahlıq et-,üzrxahlıq,peşman ol-|اعتذر,اعتذار,قدم اعتذارا,أسف,يعتذر,طلب الصفح
hesap ver-,hesap sor-,hesap vermeli,adalete teslim et-,yargı önüne çıkar-,cezasız kalma-,adalet,cezalandır-|cavab ver-,hesab ver-,məsuliyyətə cəlb et-,ədalət mühakiməsi,cəzasız qalma-,hesab sor-,cəzalandır-,ədalət|محاسبة,مساءلة,حاسب,تقديم للعدالة,لن يفلت,تقديمهم للعدالة,يحاسب
bedel öde-,bedelini öde-,bedel ödet-,bedel,faturası,cezasını çek-|bədəl ödə-,əvəzini ödə-,cavabını al-,bədəlini ödə-,cəzasını çək-,bədəl,cəza|دفع الثمن,ثمن,يدفع الثمن,تدفيع الثمن,نال عقابه,عقاب
kapsamına al-,dahil et-,içine al-,ekle-,kapsa-|daxil et-,əhatə et-,əlavə et-,aid edil-,daxil,qoş-|شمل,أدرج,ضم,أدخل,يشمل,تضمن,إدراج
hedef al-,hedef haline getir-,hedef tahtasına koy-,nişan al-,hedef göster-,hedef,hedefle-|hədəf al-,hədəfə al-,hədəf götür-,nişan al-,hədəfə çevir-,hədəf,hədəflə-|استهدف,استهداف,يستهدف,استهدفت,تستهدف,هدف
hedefe ulaş-,amaca ulaş-,hedefi yakala-,hedefini gerçekleştir-,muradına er-,başar-,amacına|hədəfə çat-,məqsədə çat-,hədəfinə çat-,məqsədinə nail ol-,nail ol-,nail,çat-|حقق هدفه,بلغ هدفه,تحقيق الهدف,تحقيق الأهداف,وصل إلى هدفه,حقق,بلغ
fırsat bul-,fırsat tanı-,fırsat ver-,imkan sağla-,olanak sağla-,fırsat yakala-,fırsat,imkan|fürsət tap-,imkan yarat-,imkan ver-,şans ver-,fürsət qazan-,fürsət,imkan|أتاح,فرصة,إتاحة الفرصة,منح فرصة,فرص,أفسح
yol aç-,neden ol-,sebep ol-,sebebiyet ver-,yol açtı,doğur-,neden,tetikle-|səbəb ol-,gətirib çıxar-,yol aç-,yarat-,doğur-|أدى,تسبب,سبب,أفضى,أسفر,يؤدي,تسببت
etki et-,etkile-,etkilen-,tesir et-,etki göster-,nasibini al-|təsir et-,təsir göstər-,təsirlən-,təsirinə məruz qal-,təsir|أثر,تأثير,تأثر,يؤثر,تأثيرات,انعكس
maruz kal-,uğra-,hedefi ol-,karşı karşıya kal-,yaşa-|məruz qal-,üzləş-,düçar ol-,hədəfi ol-,qarşılaş-|تعرض,تعرضت,واجه,يتعرض,عانى,وقع ضحية
karşı karşıya kal-,yüz yüze kal-,karşılaş-,yüzleş-,yüz yüze gel-|üz-üzə qal-,üzləş-,qarşılaş-,qarşı-qarşıya qal-,üz-üzədir|واجه,يواجه,تواجه,مواجهة,أمام خطر,يجابه
tehlike altında,tehlikede,risk altında,tehdit altında,tehlikeyle karşı karşıya,tehlike,risk|təhlükə altında,təhlükədə,risk altında,təhdid altında,təhlükə ilə üz-üzə,təhlükə,risk|في خطر,معرض للخطر,مهدد,تحت التهديد,معرضون للخطر,يواجه خطر,خطر
kontrol altına al-,denetim altına al-,ele geçir-,kontrolü sağla-,hakimiyet kur-,kontrol,hakimiyet|nəzarətə götür-,nəzarət altına al-,nəzarətə alın-,ələ keçir-,nəzarəti təmin,nəzarət,nəzarətində|سيطر,السيطرة على,سيطرة,سيطرت,إخضاع,تمت السيطرة
yakından takip et-,yakından izle-,takip et-,takip ed-,mercek altına al-,gözlem altında tut-,izle-,takip|yaxından izlə-,diqqətlə izlə-,izlə-,nəzarətdə saxla-,diqqətdə saxla-,yaxından təqib,müşahidə,təqib|تابع عن كثب,عن كثب,يتابع,راقب,رصد,متابعة,مراقبة
mercek altına al-,inceleme başlat-,incele-,büyüteç altına al-,araştır-,incelemeye al-|araşdır-,araşdırmaya başla-,yoxla-,diqqətə götür-,araşdırma apar-,incələ-|تحت المجهر,دقق,فحص,تحقيق,يحقق,حقق,بحث
görev al-,göreve gel-,göreve başla-,görevi devral-,makamına otur-,koltuğa otur-,göreve,atan-|vəzifəyə başla-,vəzifəyə gəl-,vəzifəsinə başla-,vəzifəni təhvil al-,təyin olun-,vəzifəyə,təyin|تولى منصبه,تولى,تسلم مهامه,باشر مهامه,تولت,تقلد
görevi bırak-,istifa et-,koltuğunu bırak-,görevinden ayrıl-,çekil-,istifasını sun-,istifa,ayrıl-|vəzifəsini tərk et-,istefa ver-,vəzifədən get-,vəzifəsindən ayrıl-,istefaya get-,istefa,istefaya,ayrıl-|استقال,استقالة,تنحى,ترك منصبه,غادر منصبه,قدم استقالته
görevden al-,görevine son ver-,azlet-,uzaklaştır-,görevden alın-,kov-,ihraç et-|vəzifədən azad et-,vəzifəsindən azad,işdən çıxar-,kənarlaşdır-,vəzifədən çıxar-,vəzifədən uzaqlaşdır-,azad,uzaqlaşdır-|أقال,إقالة,عزل,أعفي,إعفاء من منصبه,طرد,أقيل,أعفى
bayrağı devral-,görevi devret-,bayrağı devret-,devir teslim,nöbet değişimi,halef,devral-,devret-|vəzifəni təhvil ver-,təhvil-təslim,varis,xələf,estafeti təhvil|تسليم المهام,تسلم وتسليم,خلافة,انتقال السلطة,سلم الراية,تناوب
masaya koy-,masada,seçenek,tüm seçenekler masada,sun-,ortaya koy-|masaya qoy-,masada,seçim,variant,təqdim et-,irəli sür-|على الطاولة,خيار,طرح,كل الخيارات,جميع الخيارات,خيارات
öne sür-,iddia et-,iddia ed-,ileri sür-,savun-,iddiasında bulun-,iddia|irəli sür-,iddia et-,iddia ed-,müdafiə et-,iddiası ilə çıxış,iddia,güman|زعم,ادعى,يزعم,ادعاء,مزاعم,زعمت
öneri sun-,önerge,teklif et-,öner-,tasarı,teklif sun-|təklif ver-,təklif et-,təklif,təşəbbüs,təklif irəli sür-|اقترح,اقتراح,عرض,قدم مقترحا,مقترح,يقترح
çağrıda bulun-,çağrı yap-,çağır-,seslen-,davet et-,iste-,çağrı|çağırış et-,çağır-,müraciət et-,səslə-,dəvət et-,çağırış|دعا,ناشد,دعوة,طالب,نداء,دعت,مناشدة,حث
kararı saygıyla karşıla-,saygı duy-,kabul et-,saygı göster-,tanı-,saygı,kabul|hörmətlə yanaş-,hörmət et-,qəbul et-,ehtiramla yanaş-,tanı-,hörmət,ehtiram|احترم,يحترم,احترام,إقرار,يحترم القرار
yeşil ışık yak-,yeşil ışık,onay ver-,onayla-,izin ver-,olur ver-,onay|yaşıl işıq yandır-,yaşıl işıq,icazə ver-,razılıq ver-,təsdiqlə-,təsdiq et-,icazə,razılıq|ضوء أخضر,أعطى الضوء الأخضر,وافق,موافقة,أجاز,سمح,صادق
veto et-,engelle-,izin verme-,reddet-,hayır de-|veto qoy-,mane ol-,icazə vermə-,rədd et-,yox de-,veto,mane|رفض,فيتو,نقض,عرقل,لم يسمح
büyük yankı uyandır-,yankı uyandır-,ses getir-,gündem ol-,yankı bul-,infial yarat-,yankı,infial|böyük əks-səda,əks-səda doğur-,rezonans doğur-,səs-küy sal-,gündəm ol-,böyük rezonans,rezonans,səs-küy|صدى واسع,أثار ضجة,أثار جدلا,تفاعل واسع,ضجة,جدل واسع,صدى
başarıya imza at-,imza at-,zafer kazan-,başarı elde et-,başarı kazan-,başarı yakala-,başarı,başar-|uğura imza at-,imza at-,uğur qazan-,qələbə qazan-,nailiyyət əldə,uğur əldə,uğur,nailiyyət|حقق نجاحا,نجح,إنجاز,حقق إنجازا,أحرز نجاحا,تفوق,فوز
tarihe geç-,tarih yaz-,adını tarihe yazdır-,ilk oldu,tarihi başarı,tarihi,ilk|tarixə düş-,tarix yaz-,adını tarixə yaz-,ilk oldu,tarixi nailiyyət,tarixi,ilk|دخل التاريخ,صنع التاريخ,سجل اسمه,إنجاز تاريخي,للمرة الأولى,كتب التاريخ,تاريخي,إنجاز
yarıda kal-,yarım kal-,kesintiye uğra-,sekteye uğra-,aksat-,aksa-|yarımçıq qal-,yarıda qal-,dayandırıl-,kəsil-,pozul-,axsa-|تعطل,توقف,انقطع,عرقلة,تعثر,لم يكتمل
engel ol-,engelle-,önle-,önüne geç-,mani ol-,set çek-,köstek ol-|mane ol-,qarşısını al-,əngəllə-,maneə törət-,imkan vermə-,qarşısı alın-,maneə,əngəl|منع,عرقل,أعاق,حال دون,يمنع,إعاقة,عرقلة,تعطيل
üstesinden gel-,aş-,atlat-,yen-,alt et-,başa çık-|öhdəsindən gəl-,aradan qaldır-,üstün gəl-,aş-,dəf et-,qalib gəl-,öhdəsindən|تغلب,تجاوز,تخطى,يتجاوز,اجتاز,تذليل
son ver-,sona erdir-,bitir-,nokta koy-,noktala-,durdur-|son qoy-,başa çatdır-,bitir-,nöqtə qoy-,sona çatdır-,dayandır-|وضع حدا,أنهى,إنهاء,وضع حد,أوقف,إيقاف,ختم
sona er-,bit-,tamamlan-,son bul-,sonuçlan-,sonlan-,nihayete er-|sona çat-,başa çat-,bit-,tamamlan-,yekunlaş-,son tap-,nəticələn-|انتهى,انتهت,اختتم,ينتهي,انتهاء,اكتمل,انقضى
start al-,başla-,start ver-,başlatıl-,başlat-,başlangıç|start götür-,başla-,start ver-,başlan-,başladıl-,işə düş-|انطلق,انطلاق,بدأ,بدء,دشن,شرع,إطلاق,بدأت,انطلقت
gözaltında,nezarette,gözaltına al-,tutuklu,gözaltına alın-|saxlanılan,həbsdə,saxlanıl-,tutulan,həbs olunan|رهن الاعتقال,قيد الاحتجاز,محتجز,موقوف,معتقل,قيد الاعتقال
gözler çevril-,gözler,odak noktası,merakla bekle-,tüm gözler,dikkatler çevril-,odak|gözlər dikil-,diqqət mərkəzi,maraqla gözlə-,hamının gözü,diqqət yönəl-,diqqət,gözlər|تتجه الأنظار,أنظار,محط أنظار,ترقب,تترقب,محط الأنظار
merakla bekle-,sabırsızlıkla bekle-,bekleyiş,nefesini tut-,dört gözle bekle-,beklen-,heyecan|səbirsizliklə gözlə-,maraqla gözlə-,intizar,intizarla gözlə-,gözlə-|ترقب,ينتظر بفارغ الصبر,فارغ الصبر,انتظار,يترقب,يحبس أنفاسه
yoğun bakım,yoğun bakıma kaldır-,hayati tehlike,durumu kritik,yaşam mücadelesi,kritik,ağır|reanimasiya,həyati təhlükə,vəziyyəti kritik,reanimasiyaya yerləşdir-,vəziyyəti ağır,ağır|عناية مركزة,العناية المركزة,حالة حرجة,بين الحياة والموت,عناية فائقة,حرج,إنعاش
hayatını kaybet-,yaşamını yitir-,vefat et-,öl-,can ver-,yaşamını kaybet-,hayata gözlerini yum-,ölüm,vefat|həyatını itir-,dünyasını dəyiş-,vəfat et-,öl-,həlak ol-,ömrünü başa vur-,canından ol-,ölüm,vəfat|توفي,وفاة,مات,لقي حتفه,فارق الحياة,قضى,رحل,لقي مصرعه
canına kıy-,intihar et-,yaşamına son ver-,intihar,kendini as-,intihara kalkış-,canına kastet-|canına qəsd et-,intihar et-,özünü öldür-,intihar,özünü as-|انتحر,انتحار,وضع حدا لحياته,أنهى حياته,أقدم على الانتحار
kurtuluş yolu,çare,çözüm,çıkış yolu,kurtuluş|xilas yolu,çarə,çıxış yolu,nicat,həll yolu|مخرج,حل,خلاص,سبيل,علاج
yerle bir ol-,yerle bir et-,enkaza dön-,yıkıl-,harabeye dön-,haritadan sil-,yık-,enkaz|yerlə yeksan ol-,yerlə yeksan et-,xarabaya çevril-,dağıl-,dağıntıya çevril-,dağıt-,xaraba|سوي بالأرض,دمر,تحول إلى أنقاض,تدمير,ركام,تسوية بالأرض,خراب
küle dön-,kül ol-,yan-,alevlere teslim ol-,yanıp kül ol-,cayır cayır yan-,kül,yangın|külə dön-,yanıb kül ol-,yan-,alovlara bürün-,tamamilə yan-,kül,yanğın|تحول إلى رماد,احترق,التهمت النيران,احتراق,أتت النيران,رماد
can pazarı,panik,mahşer yeri,kaos,korku dolu anlar,can havliyle|panika,ölüm-dirim,çaxnaşma,xaos,qorxulu anlar,təşviş|فوضى,ذعر,هلع,حالة من الذعر,لحظات رعب,رعب
canla başla,gece gündüz,özveriyle,fedakarca,durmadan çalış-,insanüstü çaba|canla-başla,gecə-gündüz,fədakarlıqla,əzmlə,var qüvvəsi ilə|ليلا ونهارا,بكل جهد,بتفان,على مدار الساعة,بلا كلل,جهود مضنية,حثيث
çaba göster-,çabala-,gayret et-,uğraş-,çaba harca-,çaba sarf et-,çaba|səy göstər-,çalış-,cəhd et-,səylər,cəhd göstər-|سعى,جهود,بذل جهودا,يسعى,مساع,حاول,سعي
kararlılığını göster-,kararlılık mesajı,kararlı dur-,azim,kararlıyız,kararlı olduğunu|qətiyyət nümayiş,qətiyyətini göstər-,qətiyyət,əzm,qətiyyətli mövqe,qərarlıyıq|أكد عزمه,تصميم,عزم,إصرار,مصمم على,عازم على
mesaj ver-,mesaj yayımla-,mesaj gönder-,ilet-,sinyal ver-,mesaj|mesaj ver-,mesaj göndər-,müraciət yay-,çatdır-,siqnal göndər-,mesaj|بعث رسالة,رسالة,وجه رسالة,إشارة,بعث,رسائل
temaslarda bulun-,görüş-,temas kur-,bir araya gel-,görüşme yap-,temas|təmas qur-,görüş-,görüş keçir-,bir araya gəl-,əlaqə saxla-,təmas|التقى,اجتمع,لقاء,أجرى محادثات,تواصل,اتصال,لقاءات
bir araya gel-,buluş-,toplan-,görüş-,bir araya getir-,buluştur-|bir araya gəl-,görüş-,toplaş-,yığış-,bir araya gətir-|اجتمع,التقى,تجمع,جمع,اجتماع,التأم,يجمع
temsil et-,temsilen,adına,temsilci,namına|təmsil et-,adından,nümayəndə,təmsilçi,təmsilən|نيابة عن,باسم,ممثل,نائبا عن,مندوب
yer al-,katıl-,bulun-,iştirak et-,dahil ol-|yer al-,iştirak et-,qatıl-,təmsil olun-,daxil ol-,iştirak|شارك,حضر,مشاركة,انضم,ضم,تضمن
güven ver-,temin et-,güvence ver-,garanti et-,rahatlat-,teminat ver-,güvence,teminat|əmin et-,zəmanət ver-,təminat ver-,arxayın sal-,təmin et-,təminat,zəmanət|طمأن,ضمان,ضمانات,أكد ضمان,تطمينات,قدم ضمانات
şüphe uyandır-,soru işareti,şüphe,kuşku uyandır-,kafa karıştır-,kuşku|şübhə doğur-,sual doğur-,şübhə,sual işarəsi,suallar yarat-,sual|أثار الشكوك,شكوك,علامات استفهام,تساؤلات,أثار تساؤلات,ريبة
suçu at-,suçla-,sorumlu tut-,itham et-,suçu yükle-,suçlama|günahlandır-,ittiham et-,məsul tut-,təqsirləndir-,günahı at-,ittiham|اتهم,اتهام,حمل المسؤولية,ألقى اللوم,لوم,يتهم,اتهمت
yok et-,imha et-,ortadan kaldır-,bertaraf et-,etkisiz hale getir-,imha,bertaraf|məhv et-,aradan qaldır-,ləğv et-,zərərsizləşdir-,sıradan çıxar-,məhv|قضى على,دمر,أباد,تدمير,القضاء على,تحييد
kökünü kazı-,kökünden çöz-,tamamen bitir-,ortadan kaldır-,kökünü kurut-,kökten,bitir-|kökünü kəs-,kökündən həll et-,tamamilə məhv et-,aradan qaldır-,kökündən,köklü|اجتث,استئصال,اجتثاث,القضاء على,استأصل,جذري
tam destek,destek ver-,destekle-,arka çık-,desteğini yinele-,destek|tam dəstək,dəstək ver-,dəstəklə-,arxa dur-,dəstəyini ifadə,dəstək|دعم كامل,دعم,أعرب عن دعمه,ساند,تأييد,جدد دعمه,أيد
karşılıklı suçla-,birbirini suçla-,karşılıklı suçlama,söz düellosu,atış-,polemik|qarşılıqlı ittiham,bir-birini ittiham et-,söz davası,mübahisə,deyişmə|تبادل الاتهامات,تراشق,اتهامات متبادلة,سجال,تلاسن,مشادة
kulak ver-,dinle-,sesini duy-,dikkate al-,kulak as-,kulak,duy-|qulaq as-,dinlə-,səsini eşit-,diqqətə al-,səsə səs ver-,eşit-|استمع,أصغى,استجاب,إنصات,سماع صوت
sesini yükselt-,ses çıkar-,itiraz et-,isyan et-,sesini duyur-,itiraz,isyan|səsini ucalt-,etiraz səsini ucalt-,etiraz et-,üsyan et-,səsini çatdır-,etiraz,üsyan|رفع صوته,احتج,إيصال الصوت,اعترض,طالب,إسماع صوتهم
sokağa dökül-,meydanlara ak-,sokağa çık-,yürü-,protesto et-,meydanları doldur-,protesto,gösteri|küçələrə axış-,küçəyə çıx-,meydana axış-,etiraz aksiyası,yürüş et-,küçələrə çıx-,nümayiş,aksiya|نزل إلى الشوارع,خرج إلى الشوارع,تظاهر,احتشد,خرجوا,مظاهرة,نزلوا إلى الشارع
yoluna devam et-,sürdür-,devam et-,devam ed-,devam ettir-,kaldığı yerden,devam|yoluna davam et-,davam et-,davam etdir-,davam ed-,sürdür-,davam|واصل,استمر,مواصلة,تابع,يواصل,استمرار,مضى قدما,استأنف
köprü kur-,köprü görevi,bağ kur-,arabulucu,köprü|körpü sal-,körpü rolu,əlaqə yarat-,vasitəçi,körpü|جسر,مد الجسور,صلة وصل,همزة وصل,وسيط,بناء جسور
arabuluculuk yap-,arabulucu,aracılık et-,aracı ol-,ara bul-,arabuluculuk|vasitəçilik et-,vasitəçi,vasitəçilik,vasitəçi ol-,arada ol-|وساطة,وسيط,توسط,بوساطة,يتوسط,وسطاء
tuzağa düş-,tuzak kur-,pusu,kandırıl-,oyuna gel-|tələyə düş-,tələ qur-,pusqu,aldadıl-,oyuna gəl-|وقع في فخ,فخ,كمين,نصب كمينا,خدع,مصيدة
zarar gör-,hasar gör-,zarar ver-,tahrip ol-,hasar al-,zarara uğra-,zarar,hasar|zərər gör-,zərər çək-,zədələn-,ziyan dəy-,zərər dəy-,ziyana düş-,zərər,ziyan|تضرر,أضرار,لحقت أضرار,تضررت,ألحق أضرارا,خسائر
zarar karşıla-,tazmin et-,tazminat öde-,telafi et-,zararını karşıla-,tazminat,telafi|zərəri ödə-,kompensasiya et-,kompensasiya ödə-,təzminat ödə-,əvəzini ödə-,kompensasiya,təzminat|عوض,تعويض,تعويضات,جبر الضرر,دفع تعويضات
yaraları sar-,yaraları sarıl-,yardım ulaştır-,yeniden inşa et-,ayağa kaldır-,onar-,iyileştir-|yaraları sağalt-,yardım çatdır-,yenidən qur-,bərpa et-,yaraları sar-,bərpa,sağalt-|تضميد الجراح,إغاثة,إعادة البناء,تضميد جراح,إعادة الإعمار,إعمار
yara al-,yaralan-,darbe al-,darbe vur-,sarsıl-,darbe ye-|zərbə al-,zərbə vur-,yaralan-,sarsıl-,zərbə dəy-|تلقى ضربة,ضربة,ضربة موجعة,اهتز,ضربة قوية,صفعة
diz çöktür-,mağlup et-,yen-,dize getir-,alt et-,bozguna uğrat-,yenilgi|diz çökdür-,məğlub et-,qalib gəl-,üstələ-,darmadağın et-,məğlub|هزم,ألحق الهزيمة,تغلب,هزيمة,أخضع,دحر
nabız yokla-,görüş al-,kamuoyu yoklaması,anket,eğilim yokla-,yoklama|nəbz yoxla-,rəy öyrən-,rəy sorğusu,sorğu,fikir öyrən-,rəy|جس النبض,استطلاع,استطلاع رأي,استطلاع الرأي,استمزاج,سبر الآراء
aynı görüşte,hemfikir,görüş birliği,aynı fikirde,katıl-,mutabık|həmfikir,eyni fikirdə,fikir birliyi,razı,yekdil,razılaş-|متفق,تطابق,توافق,اتفاق في الرأي,تطابق وجهات النظر,إجماع
görüş ayrılığı,anlaşmazlık,ihtilaf,fikir ayrılığı,uyuşmazlık,çatlak|fikir ayrılığı,ixtilaf,anlaşılmazlıq,fikir ayrılıqları,mübahisə,narazılıq|خلاف,اختلاف,تباين,خلافات,شقاق,تباين في وجهات
işaret et-,göster-,gösterge,işareti,sinyali,belirti|işarə et-,göstər-,göstərici,əlaməti,siqnalı,göstərir|يشير,أشار,مؤشر,دليل,دلالة,يدل,علامة
perde arkası,arka plan,kulis,iç yüzü,bilinmeyenler|pərdə arxası,arxa plan,kuluar,iç üzü,pərdəarxası|كواليس,ما وراء,خفايا,خلف الكواليس,خلفيات,وراء الكواليس
ön planda,öne çık-,ön plana çık-,başı çek-,liste başı,zirvede,önde,birinci|ön planda,önə çıx-,ön plana çıx-,başda gəl-,öncül,zirvədə|في الصدارة,تصدر,برز,في المقدمة,في طليعة,يتصدر
başını çek-,öncülük et-,liderlik et-,önderlik et-,ilk sırada,öncü,lider|başçılıq et-,öncüllük et-,rəhbərlik et-,liderlik et-,birinci yerdə,öndə get-,öncül,lider|قاد,تزعم,يقود,تصدر,ريادة,في طليعة
geride bırak-,aş-,solla-,üzerine çık-,öne geç-|geridə qoy-,ötüb keç-,aş-,üstələ-,qabaqla-|تجاوز,تخطى,تفوق,تخطت,فاق,تجاوزت
geride kal-,geri kal-,gerisine düş-,gerile-,altında kal-,geri|geridə qal-,geri qal-,geri düş-,gerilə-,aşağı düş-,geridə|تأخر,تخلف,تراجع,متأخر,متخلف
ikiye katla-,katlan-,iki kat,iki katına çık-,katla-,ikiye katlan-|iki dəfə art-,ikiqat,iki qat,ikiqat artır-,iki dəfə çox,qoşalaş-|تضاعف,ضاعف,مضاعفة,ضعفي,ضعفين
tavan yap-,zirve yap-,zirveye çık-,rekor kır-,en yüksek seviye,fırla-,zirve|pik həddə çat-,zirvəyə çat-,rekord vur-,ən yüksək səviyyə,kəskin art-,zirvə,rekord|بلغ ذروته,ذروة,أعلى مستوى,قفز,مستوى قياسي,قمة
dibe vur-,dip yap-,çakıl-,en düşük seviye,dibi gör-,dip|dibə vur-,ən aşağı səviyyə,kəskin ucuzlaş-,minimuma en-,dib,minimum|هبط إلى أدنى,أدنى مستوى,قاع,حضيض,انهار,هوى
artış göster-,art-,yüksel-,çoğal-,tırman-,artış|artım göstər-,art-,yüksəl-,çoxal-,artım,artış|ارتفع,زاد,ازداد,ارتفاع,زيادة,نمو,يتزايد
düşüş göster-,azal-,düş-,gerile-,düşüş,azalış|azal-,aşağı düş-,enmə,azalma,düş-,enib|انخفض,تراجع,هبط,انخفاض,تراجعا,هبوط,نقص,يتراجع
kemer sık-,tasarruf,kemer sıkma,tasarruf tedbirleri,kısıntıya git-,harcamaları kıs-,kısıntı|kəmər sıx-,qənaət,qənaət tədbirləri,xərcləri azalt-,xərcləri ixtisar et-,ixtisar|شد الحزام,تقشف,ترشيد,إجراءات تقشفية,خفض الإنفاق,تقليص النفقات
zam,zamlandı,zam yap-,fiyat artışı,artırım,artış,zam geldi|qiymət artımı,bahalaş-,bahalaşma,qalxdı,artım,qiyməti qaldır-|رفع الأسعار,زيادة,رفع,ارتفاع الأسعار,غلاء,زيادات
maaş zammı,zam oranı,zam müjdesi,ücret artışı,maaş artışı,maaş,zam|maaş artımı,əməkhaqqı artımı,maaşlar artır,əməkhaqqı artırıl-,maaşlar artırılacaq,maaş,əməkhaqqı|زيادة الأجور,زيادة الرواتب,رفع الرواتب,علاوة,رفع الأجور,رواتب,أجور
indirim,ucuzla-,fiyat düşüşü,tenzilat,indirime git-,iskonto|endirim,ucuzlaş-,ucuzlaşma,qiymət enməsi,güzəşt|خفض الأسعار,تخفيض,خصم,تخفيضات,خصومات,خفض
rest,rest çek-,meydan oku-,blöf,ültimatom,sert çıkış|ultimatum,meydan oxu-,sərt cavab,etiraz,sərt çıxış|تحد,تحدى,إنذار,إنذار نهائي,مهلة,موقف حازم
kriz,bunalım,buhran,krize gir-,krizi,çıkmaz|böhran,kriz,böhranlı,böhran vəziyyəti,çıxılmaz|أزمة,مأزق,أزمات,ضائقة,محنة
deprem,sarsıntı,sallan-,sarsıl-,zelzele,yer sarsıntısı|zəlzələ,yeraltı təkan,təkan,silkələn-,yer titrəməsi,titrə-|زلزال,هزة,هزة أرضية,زلزلة,ضرب زلزال,اهتزت
şok,şoke,şok etkisi,şaşkınlık,şoke et-,sarsıntı|şok,sarsıntı,şoka düş-,şoka sal-,heyrət,təəccüb|صدمة,صدم,ذهول,صادم,مفاجأة,صاعق,هزة
şok gelişme,flaş gelişme,flaş,son dakika,son gelişme,sıcak gelişme,gelişme|şok hadisə,son dəqiqə,təcili xəbər,son xəbər,sensasiya,təcili|خبر عاجل,عاجل,تطور مفاجئ,تطورات,مفاجأة,آخر المستجدات
kilit,kilit rol,kilit isim,kritik,anahtar,belirleyici|açar,həlledici,açar rolu,əsas,əsas fiqur|مفتاح,محوري,رئيسي,حاسم,شخصية محورية,أساسي
kritik görüşme,kritik zirve,kritik toplantı,önemli görüşme,kritik temas,görüşme,zirve|mühüm görüş,vacib görüş,həlledici görüş,kritik görüş,mühüm danışıqlar,görüş,danışıqlar|لقاء حاسم,اجتماع حاسم,قمة مرتقبة,لقاء مرتقب,محادثات حاسمة,اجتماع مهم,لقاء,محادثات
çıkış,sert çıkış,açıklama,tepki,flaş açıklama|sərt açıqlama,açıqlama,bəyanat,reaksiya,çıxış|تصريح,تصريحات,موقف,هجوم,تصريحات نارية,رد
dev adım,büyük adım,önemli adım,tarihi adım,atılım,hamle|nəhəng addım,böyük addım,mühüm addım,tarixi addım,həmlə,addım|خطوة كبيرة,خطوة مهمة,نقلة نوعية,خطوة تاريخية,قفزة نوعية,إنجاز,خطوة
hamle,adım,girişim,atak,manevra,yeni hamle|addım,gediş,həmlə,təşəbbüs,manevr,yeni addım|خطوة,تحرك,مبادرة,مناورة,خطوات,تحركات
dev proje,mega proje,çılgın proje,büyük proje,dev yatırım,proje,megaproje|meqalayihə,nəhəng layihə,böyük layihə,iri layihə,böyük sərmayə,layihə|مشروع ضخم,مشروع عملاق,مشروع كبير,استثمار ضخم,مشاريع كبرى,مشروع,مشاريع
dev anlaşma,tarihi anlaşma,büyük anlaşma,imzalar atıldı,milyarlık anlaşma,anlaşma,imza|böyük saziş,tarixi saziş,tarixi razılaşma,imzalandı,milyardlıq müqavilə,saziş|صفقة ضخمة,اتفاق تاريخي,صفقة,اتفاقية تاريخية,صفقة تاريخية,صفقات
imza,imzalandı,imza at-,imzala-,imzalar atıl-,imza töreni|imza,imzalandı,imza at-,imzala-,imzalan-,imzalanma mərasimi|توقيع,وقعت,يوقع,مراسم التوقيع,إبرام,أبرم
zirve,liderler zirvesi,tarihi zirve,liderler buluşması,üst düzey toplantı,liderler|sammit,zirvə,zirvə toplantısı,liderlərin görüşü,sammitdə|قمة,اجتماع القادة,لقاء القمة,لقاء الزعماء,مؤتمر قمة,زعماء
kabine,bakanlar kurulu,hükümet,kabine toplantısı,yeni kabine|kabinet,nazirlər kabineti,hökumət,yeni kabinet,hökumət iclası|حكومة,مجلس الوزراء,وزراء,تشكيلة وزارية,مجلس الوزارة
koltuk,makam,görev,koltuğu,mevki,post|kürsü,vəzifə,post,kreslo,mandat|منصب,كرسي,مقعد,مناصب,موقع
sandık,seçim,oylama,sandık başı,oy verme,sandığa git-|seçki,səsvermə,seçki qutusu,səs ver-,seçki məntəqəsi|انتخابات,صناديق الاقتراع,اقتراع,تصويت,صندوق,مراكز الاقتراع
yarış,rekabet,mücadele,çekişme,kapış-,düello|yarış,rəqabət,mübarizə,çəkişmə,qarşıdurma|سباق,منافسة,تنافس,صراع,مواجهة
zafer,galibiyet,galip gel-,kazan-,yenilgiye uğrat-,fethet-|qələbə,zəfər,qalib gəl-,qazan-,üstünlük,məğlub et-|فوز,نصر,انتصار,فاز,انتصر,تغلب,تفوق
hezimet,yenilgi,mağlubiyet,bozgun,kaybet-,mağlup ol-,boyun eğ-|məğlubiyyət,uduz-,hezimət,məğlub ol-,darmadağın ol-|هزيمة,خسارة,هزم,خسر,انكسار,انهزم
finalde,finale yüksel-,finale çık-,finalist,finale kal-|finalda,finala yüksəl-,finala çıx-,finalçı,finala vəsiqə qazan-|نهائي,تأهل إلى النهائي,بلغ النهائي,تأهل
dehşet,vahşet,cinayet,korkunç olay,dehşet saçtı,kan dondur-,katliam|dəhşət,vəhşilik,cinayət,dəhşətli hadisə,qətl,qan donduran|مروع,جريمة,جريمة مروعة,مجزرة,رعب,وحشية,حادث مروع
facia,felaket,trajedi,korkunç kaza,can pazarı,feci kaza|faciə,fəlakət,dəhşətli qəza,ağır qəza,müsibət|كارثة,مأساة,فاجعة,حادث مأساوي,نكبة,حادث مروع
kaçak,kaçakçı,kaçakçılık,kaçak göçmen,yasa dışı,düzensiz|qaçaq,qaçaqmalçı,qaçaqmalçılıq,qeyri-qanuni,qanunsuz,qaçaqmal|تهريب,مهرب,غير شرعي,غير نظامي,مهربون,غير قانوني
operasyon,baskın,şafak operasyonu,eş zamanlı operasyon,operasyon düzenle-,harekat|əməliyyat,reyd,əməliyyat keçir-,əməliyyat tədbiri,basqın|عملية,مداهمة,حملة,عملية أمنية,مداهمات,حملة أمنية
gözaltı,gözaltına alındı,yakalandı,enselendi,kıskıvrak yakala-,yakayı ele ver-,kelepçe|saxlanıldı,tutuldu,yaxalandı,həbs,ələ keçdi,saxlanıl-|اعتقال,توقيف,ضبط,القبض على,اعتقل,احتجاز,أوقف
tutuklandı,cezaevine gönderil-,hapse at-,demir parmaklık,tutukla-,hapis|həbs edildi,həbs olundu,həbsxanaya göndəril-,dəmir barmaqlıq,həbs,həbsxana|حبس,سجن,أودع السجن,خلف القضبان,اعتقل,حبس احتياطي
ifşa,ifşa et-,deşifre,ortaya çıkar-,skandal,foyası ortaya çık-|ifşa,ifşa et-,ifşa olun-,üzə çıxar-,qalmaqal,aşkarla-|فضح,كشف,فضيحة,انكشف,تسريب,كشف المستور
skandal,rezalet,büyük skandal,utanç verici,ayıp|qalmaqal,skandal,rüsvayçılıq,biabırçılıq,utancverici|فضيحة,مخز,فضائح,عار,مشين
yasak,yasaklandı,yasak geldi,yasakla-,engel,kısıtlama|qadağa,qadağan,qadağan edildi,qadağan et-,məhdudiyyət|حظر,منع,يحظر,محظور,حظرت,ممنوع,تحريم
müjde,iyi haber,sevindirici haber,müjdeyi ver-,müjdesi,güzel haber|müjdə,şad xəbər,yaxşı xəbər,sevindirici xəbər,xoş xəbər,sevindirici|بشرى,بشرى سارة,خبر سار,أنباء سارة,زف بشرى,بشارة
uyarı,ikaz,uyar-,alarm,uyarı geldi,sarı kod,dikkat|xəbərdarlıq,xəbərdarlıq et-,sarı xəbərdarlıq,həyəcan,diqqət|تحذير,إنذار,حذر,تنبيه,يحذر,تحذيرات
gözdağı,tehdit,tehdit savur-,gözdağı ver-,tehdit et-,had bildir-|hədə,təhdid,hədə-qorxu,hədələ-,təhdid et-,hədə gəl-|تهديد,وعيد,هدد,توعد,ترهيب,تهديدات,يتوعد
kınama,kına-,lanetle-,kınadı,şiddetle kına-,telin et-|qınama,qınaq,qına-,pislə-,kəskin pislə-,lənətlə-|إدانة,أدان,ندد,استنكر,شجب,تنديد,استنكار
yaptırım,ambargo,yaptırım uygula-,kısıtlayıcı önlem,yaptırım kararı,kara liste|sanksiya,embarqo,sanksiya tətbiq et-,məhdudlaşdırıcı tədbir,qara siyahı|عقوبات,حظر,فرض عقوبات,عقوبة,إجراءات عقابية,قائمة سوداء
ateşkes,silahlar sus-,ateşkes ilan et-,silah bırak-,çatışmalar durdur-,mütareke|atəşkəs,silahlar sus-,atəşkəs elan et-,atəşin dayandırılması,barışıq|هدنة,وقف إطلاق النار,وقف القتال,وقف النار,وقف الأعمال القتالية,تهدئة
savaş,harp,çatışma,muharebe,savaşı,cephe|müharibə,savaş,münaqişə,döyüş,müharibəsi,cəbhə|حرب,قتال,معارك,نزاع,صراع,حروب
bomba,bomba gibi düş-,sürpriz,bomba iddia,bomba haber,bombayı patlat-|bomba,bomba kimi,sürpriz,sensasiya,bomba xəbər|قنبلة,مفاجأة,من العيار الثقيل,مفاجأة مدوية,خبر صادم,فجر مفاجأة
transfer,kadrosuna kat-,imzayı at-,renklerine bağla-,anlaşma sağla-,imzala-,anlaş-|transfer,heyətinə qat-,müqavilə imzala-,sıralarına qat-,keçid|انتقال,تعاقد,ضم,صفقة انتقال,انضم,تعاقد مع
veda,ayrıl-,vedalaş-,son yolculuk,uğurla-,yollarını ayır-|vida,vidalaş-,ayrıl-,son mənzil,yola sal-,yollarını ayır-|وداع,ودع,رحيل,توديع,غادر,تشييع
son yolculuğuna uğurla-,toprağa ver-,defnet-,defned-,defnedil-,cenaze töreni,cenaze|torpağa tapşır-,dəfn et-,dəfn olun-,dəfn edil-,dəfn mərasimi,dəfn,cənazə|شيع,تشييع,دفن,جنازة,ووري الثرى,مثواه الأخير,تشييع جثمان
kara haber,acı haber,ölüm haberi,şehit haberi,vefat haberi,vefat,ölüm|qara xəbər,acı xəbər,ölüm xəbəri,kədərli xəbər,itki,ölüm|خبر مفجع,نعي,خبر وفاة,نعى,نبأ وفاة,نبأ حزين
kayıp,kaybol-,sırra kadem bas-,haber alınama-,kayıp ara-,kayıplara karış-|itkin,itkin düş-,yoxa çıx-,xəbər alına bilmir,itən,itkin axtar-|مفقود,اختفى,اختفاء,مفقودين,في عداد المفقودين,فقدان
bulundu,ulaşıldı,cesedi bulun-,cansız bedeni,ölü bulun-,cesedine ulaş-|tapıldı,meyiti tapıl-,cansız bədəni,ölü tapıl-,cəsədi tapıl-,meyit|عثر,عثر على جثة,العثور على,جثة,جثمان,عثرت
kurtarıldı,kurtar-,sağ çıkar-,kurtarma,sağ kurtul-,mucize kurtuluş|xilas edildi,xilas et-,sağ çıxar-,xilasetmə,sağ qal-,möcüzəli xilas,xilas|إنقاذ,أنقذ,نجا,انتشال,إنقاذهم,نجاة
mucize,mucizevi,mucize kurtuluş,inanılmaz,ölümden dön-,kıl payı|möcüzə,möcüzəvi,inanılmaz,ölümdən dön-,möcüzə nəticəsində|معجزة,بأعجوبة,أعجوبة,نجا بأعجوبة,لا يصدق,نجا من الموت
kıl payı,az farkla,ucu ucuna,son anda,az kalsın,kılpayı,güçbela|az qala,az fərqlə,tük qədər,son anda,güclə,azacıq|بفارق ضئيل,بأعجوبة,فارق ضئيل,بفارق طفيف,بشق الأنفس,في اللحظة الأخيرة,بصعوبة
farklı galibiyet,ezici,ezici çoğunluk,büyük farkla,farkla|inamlı qələbə,böyük hesabla,böyük fərqlə,mütləq əksəriyyət,inamla,darmadağın|ساحق,كاسح,فوز ساحق,فارق كبير,بفارق كبير,أغلبية ساحقة
trafik,trafik kilitlen-,ulaşıma kapan-,yol kapan-,ulaşım dur-,trafik felç,sıkışıklık|tıxac,yol bağlan-,hərəkət məhdudlaşdırıl-,hərəkət dayan-,nəqliyyat iflic,sıxlıq|ازدحام,شلل مروري,إغلاق الطريق,توقف حركة,اختناق,شلت الحركة
hayatı felç et-,felç ol-,felç et-,durma noktasına gel-,hayatı olumsuz etkile-,felç,aksat-|iflic et-,iflic ol-,həyatı iflic,dayanma həddinə,mənfi təsir,iflic,pozul-|شلل,شل,أصاب بالشلل,توقف,عطل,شلت
teslim ol-,silah bırak-,pes et-,boyun eğ-,teslim,pes|təslim ol-,silahı yerə qoy-,boyun əy-,təslim,təslim et-,kapitulyasiya|استسلم,استسلام,سلم نفسه,ألقى السلاح,رضخ,تسليم
seferberlik,seferber ol-,topyekun mücadele,kampanya,seferberlik başlat-|səfərbərlik,səfərbər ol-,kampaniya,ümumxalq,səfərbərlik elan et-|تعبئة,استنفار,حملة,تعبئة عامة,حشد
tam gaz,hız kesmeden,aralıksız,tüm hızıyla,son sürat,ara vermeden,hızla,durmaksızın|tam sürətlə,sürətlə,fasiləsiz,ara vermədən,sürəti azaltmadan|على قدم وساق,بوتيرة متسارعة,دون توقف,بسرعة,متواصل
tarih belli oldu,takvim,tarih açıkla-,tarihi netleş-,takvim belli,tarih|tarixi açıqlandı,vaxtı bəlli oldu,tarixi məlum oldu,təqvim,tarix|موعد,تحديد موعد,حدد موعد,كشف عن موعد,جدول زمني,تاريخ
resmen,resmileş-,kesinleş-,resmiyet kazan-,onaylandı|rəsmən,rəsmiləş-,qəti,təsdiqləndi,rəsmi açıqlandı|رسميا,تأكد,بصفة رسمية,أصبح رسميا,اعتمد
iddia,söylenti,dedikodu,sızan bilgi,iddiaya göre,kulis bilgisi|iddia,şayiə,söz-söhbət,dedi-qodu,sızan məlumat,iddialara görə|إشاعة,شائعات,مزاعم,تسريبات,أنباء,ادعاء
yalanlama,yalanla-,iddiaları reddet-,asılsız,tekzip,tekzip et-|təkzib,təkzib et-,iddiaları rədd et-,əsassız,yalan|نفي,نفى,ينفي,كذب,تكذيب,دحض,نفت
itiraf,itiraf et-,kabul et-,suçunu itiraf,ikrar|etiraf,etiraf et-,boynuna al-,günahını etiraf,qəbul et-,boynuna|اعتراف,اعترف,أقر,يعترف,إقرار
pazarlık,müzakere,pazarlık yap-,görüşme,masada,al-ver|sövdələşmə,danışıqlar,danışıq apar-,müzakirə,alver|مفاوضات,مساومة,تفاوض,محادثات,صفقة
kuyruk,izdiham,akın,yoğunluk,akın et-,uzun kuyruk|növbə,izdiham,axın,sıxlıq,axış-,uzun növbə|طوابير,ازدحام,تدفق,إقبال,اكتظاظ,توافد
akın et-,akın,hücum et-,koş-,doluş-,akın akın|axış-,axın et-,axın,üz tut-,axın-axın|توافد,تدفق,تهافت,إقبال,توافدوا
yangın,alev,alev al-,alev alev yan-|yanğın,alov,alovlan-,alışıb yan-,yanğın hadisəsi|حريق,نيران,ألسنة اللهب,لهب,حرائق,اشتعال
sel,taşkın,su baskını,sele kapıl-,su altında,sular altında kal-|sel,daşqın,subasma,selə düş-,su altında,su basdı|سيول,فيضان,فيضانات,غمرت المياه,سيل,طوفان
kar esareti,kar engeli,beyaz örtü,yoğun kar,kar kalınlığı,tipi,kar|qar fəsadı,güclü qar,qar örtüyü,qar maneəsi,çovğun,qar|ثلوج,عاصفة ثلجية,تساقط الثلوج,ثلوج كثيفة,بساط أبيض,ثلجي
buluşma,görüşme,bir araya gel-,ikili görüşme,kabul et-,temas|görüş,görüşdü,bir araya gəl-,ikitərəfli görüş,qəbul et-|لقاء,اجتماع,التقى,لقاء ثنائي,اجتمع,استقبل
telefon diplomasisi,telefonda görüş-,telefonda,telefon görüşmesi,telefonlaş-|telefonla danış-,telefon danışığı,telefonda,zəng et-,telefon söhbəti,zəng,telefonla|اتصال هاتفي,مكالمة هاتفية,هاتفيا,مهاتفة,هاتف
ziyaret,kritik ziyaret,resmi ziyaret,ziyaret et-,temas,çıkarma|səfər,rəsmi səfər,səfər et-,səfərə gəl-,ziyarət,səfərdə|زيارة,زار,زيارة رسمية,يزور,جولة,توجه
karar çıktı,karar açıklandı,karar ver-,hüküm,karara bağla-,hükmet-|qərar çıxdı,qərar verildi,qərar ver-,hökm,qərar qəbul et-,hökm çıxar-,qərar|صدر الحكم,قرر,حكم,قرار,قضى,أصدر قرارا
erteleme,ertelendi,ertele-,ileri tarih,tehir et-,başka tarihe|təxirə salındı,təxirə sal-,təxirə salın-,başqa vaxta,uzadıl-,təxirə|تأجيل,أرجأ,إرجاء,تأجل,أجلت
iptal,iptal edildi,iptal et-,vazgeçil-,yapılmayacak|ləğv,ləğv edildi,ləğv et-,ləğv olun-,baş tutmayacaq,imtina edil-,dayandırıldı|إلغاء,ألغى,ألغيت,ألغي,ملغى
kavga,tartışma,arbede,kavgaya tutuş-,yumruk yumruğa,birbirine gir-|dava,mübahisə,dalaş,davaya çıx-,əlbəyaxa,bir-birinə gir-|شجار,عراك,مشاجرة,مشادة,اشتباك,تلاسن
gerginlik,gerilim,tansiyon,tansiyon yüksel-,ipler geril-,arbede|gərginlik,tansiya,gərginləş-,gərginlik art-,münasibətlər gərginləş-|توتر,احتقان,تصعيد,توترات,تصاعد التوتر,تأزم
fark,uçurum,makas,farkı aç-,eşitsizlik|fərq,uçurum,qayçı,fərqi artır-,bərabərsizlik|فجوة,هوة,فارق,تفاوت,فرق
patlama,patlama yaşan-,infilak,havaya uç-,patla-,infilak et-|partlayış,partla-,partlayış baş ver-,havaya uç-,partlayış səsi|انفجار,دوى انفجار,انفجر,تفجير,انفجارات,دوي
çakıldı,düştü,çakıl-,yere çakıl-,düş-|düşdü,yerə çırpıl-,qəzaya uğra-,düş-,yerə düş-|تحطم,سقط,تحطمت,سقوط,هوى
vur-,darbe,darbe vur-,vurdu,isabet et-,saldırı|vur-,zərbə endir-,zərbə,vurdu,dəy-,hücum|ضرب,ضربة,قصف,هاجم,استهدف,هجوم,أصاب
`;
