// Set phrases of reporting, personal verb forms, quantities, units, currencies, months and weekdays in Turkish, Azerbaijani and Arabic; our own work.
export const synonymClusters: string = `
kritik,hayati|kritik,həyati,həlledici|حاسم,حرج,حيوي,مصيري
önem arz et-|əhəmiyyət kəsb et-|اكتسى أهمية,يكتسي أهمية
önemle vurgula-|xüsusi vurğula-|شدد,أكد على أهمية
ısrarla|israrla,təkidlə|بإصرار,بإلحاح
açık bir şekilde,açıkça|açıq şəkildə,aydın şəkildə|بوضوح,بشكل واضح,صراحة
net bir şekilde|aydın şəkildə,dəqiq|بشكل واضح,بوضوح
güçlü bir şekilde|güclü şəkildə|بقوة,بشدة
kararlı bir şekilde,kararlılıkla|qətiyyətlə|بحزم,بعزم
barışçıl bir şekilde|dinc yolla|سلميا,بشكل سلمي
barışçıl yollarla|dinc yolla,sülh yolu ilə|بالطرق السلمية,بالوسائل السلمية
güvenli bir şekilde|təhlükəsiz şəkildə|بأمان,بشكل آمن
sağlıklı bir şekilde|sağlam şəkildə|بشكل صحي,بشكل سليم
doğru bir şekilde|düzgün şəkildə|بشكل صحيح
yanlış bir şekilde|yanlış şəkildə|بشكل خاطئ
derin bir şekilde,derinden|dərindən|بعمق,بشكل عميق
yakından|yaxından|عن كثب,عن قرب
yakından takip et-|yaxından izlə-|تابع عن كثب,يتابع عن كثب
yakın iş birliği|sıx əməkdaşlıq|تعاون وثيق
yakın ilişki|sıx əlaqə,yaxın münasibət|علاقة وثيقة
yakın arkadaş|yaxın dost|صديق مقرب
yakın çevre|yaxın ətraf,yaxın çevrə|محيط,مقربون
yakın gelecekte|yaxın gələcəkdə|في المستقبل القريب
yakın tarih|yaxın tarix|تاريخ قريب
uzak gelecek|uzaq gələcək|مستقبل بعيد
ileriye dönük|gələcəyə yönəlik,perspektivli|مستقبلي
geriye dönük|geriyə doğru|بأثر رجعي
geçmişe dönük|keçmişə yönəlik|بأثر رجعي
gözle görülür|gözlə görünən,nəzərəçarpan|ملحوظ,مرئي
elle tutulur|əllə tutulan,konkret|ملموس
dile kolay|demək asandır|ليس بالأمر السهل
söylemeye gerek yok|deməyə ehtiyac yoxdur|غني عن القول
gerek yok|ehtiyac yoxdur,lazım deyil|لا حاجة,لا داعي
ne gerek var|nə ehtiyac var|ما الحاجة
gereği yap-|lazımi tədbir gör-|اتخذ اللازم
gerekli adım|lazımi addım,zəruri addım|خطوة ضرورية,الخطوات اللازمة
gerekli önlem|zəruri tədbir,lazımi tədbir|التدابير اللازمة,الإجراءات اللازمة
gerekli tüm|bütün zəruri,bütün lazımi|كل ما يلزم
gerektiği gibi|lazım olduğu kimi|كما ينبغي,كما يجب
gerektiği kadar|lazım olduğu qədər|بقدر ما يلزم
gerektiğini söyle-|lazım olduğunu söylə-|قال إنه يجب
olması gereken|olmalı olan|ما يجب أن يكون
yapılması gereken|edilməli olan|ما يجب فعله
olmalı|olmalıdır|يجب أن يكون,ينبغي أن يكون
yapmalı|etməlidir|يجب أن يفعل
söylemeli|deməlidir|يجب أن يقول
mümkün değil|mümkün deyil|غير ممكن,لا يمكن,مستحيل
mümkün ol-|mümkün ol-|أمكن,يمكن,كان ممكنا
olabilir|ola bilər|يمكن,قد يكون,ربما
olamaz|ola bilməz|لا يمكن,لا يمكن أن يكون
yapabilir|edə bilər|يمكن,يستطيع
yapamaz|edə bilməz|لا يمكن,لا يستطيع
söyleyebilirim|deyə bilərəm|يمكنني القول,أستطيع القول
söylemek mümkün|demək mümkündür|يمكن القول
diyebiliriz|deyə bilərik|يمكننا القول
bilmiyorum|bilmirəm|لا أعرف,لا أدري,لا أعلم
biliyorum|bilirəm|أعرف,أعلم
biliyoruz|bilirik|نعرف,نعلم
biliyorsunuz|bilirsiniz|تعلمون,تعرفون
bilmiyoruz|bilmirik|لا نعرف,لا نعلم
düşünüyorum|düşünürəm,fikirləşirəm|أعتقد,أظن
düşünüyoruz|düşünürük|نعتقد,نظن
inanıyorum|inanıram|أؤمن,أعتقد
inanıyoruz|inanırıq|نؤمن,نعتقد
istiyorum|istəyirəm|أريد,أود,أرغب
istiyoruz|istəyirik|نريد,نود,نرغب
istemiyorum|istəmirəm|لا أريد
istemiyoruz|istəmirik|لا نريد
istiyorlar|istəyirlər|يريدون
umarım|ümid edirəm,inşallah|آمل,أتمنى
umuyoruz|ümid edirik|نأمل
bekliyoruz|gözləyirik|نتوقع,ننتظر
bekliyorum|gözləyirəm|أتوقع,أنتظر
görüyoruz|görürük|نرى
görüyorum|görürəm|أرى
yapıyoruz|edirik|نفعل,نقوم
yapıyor|edir|يفعل,يقوم
yapacağız|edəcəyik|سنفعل,سنقوم
yapacak|edəcək|سيقوم,سيفعل
olacak|olacaq|سيكون,ستكون,سوف
olacağız|olacağıq|سنكون
edeceğiz|edəcəyik|سنفعل,سنقوم
devam edeceğiz|davam edəcəyik|سنواصل,سنستمر
devam ediyor|davam edir|مستمر,يستمر,يتواصل,متواصلة
devam edecek|davam edəcək|سيستمر,سيتواصل,ستستمر
devam eden|davam edən|مستمر,جار,متواصل
seviyorum|sevirəm|أحب
hissediyorum|hiss edirəm|أشعر
söylüyor|deyir,söyləyir|يقول,تقول
söylüyorlar|deyirlər|يقولون
söyledi|dedi,söylədi,bildirdi|قال,ذكر,صرح
diyor|deyir|يقول,تقول
dedi|dedi,deyib|قال,قالت
dediler|dedilər|قالوا
diye konuştu|deyə danışıb,deyə bildirib|قال,وأضاف
diye sordu|deyə soruşdu|سأل,متسائلا
diye ekledi|deyə əlavə edib|وأضاف,وأضافت
ifadesini kullan-|ifadəsini işlət-|استخدم عبارة,قال
ifadelerini kullan-|ifadələrini işlət-|قال,وقال
şeklinde konuş-|şəklində danış-|قال,تحدث
değerlendirmesinde bulun-|qiymətləndirmə ver-,fikirlərini bildir-|قيم,اعتبر,رأى
değerlendirme yap-|dəyərləndirmə apar-|أجرى تقييما
sözlerine ekle-|sözlərinə əlavə et-|وأضاف,أضاف
sözlerini sürdür-|sözlərinə davam et-|وتابع,تابع قائلا
sözleri|sözləri|كلماته,تصريحاته,أقوال
sözlerinin ardından|sözlərindən sonra|بعد كلماته
görüşünü dile getir-|fikrini dilə gətir-|أعرب عن رأيه,عبر عن رأيه
umudunu dile getir-|ümidini ifadə et-|أعرب عن أمله,أعرب عن أمل
teşekkürlerini ilet-|təşəkkürünü çatdır-|قدم شكره,أعرب عن شكره
selamını ilet-|salamını çatdır-|نقل تحيات
taziyelerini ilet-|başsağlığını çatdır-|قدم تعازيه,أعرب عن تعازيه
tebriklerini ilet-|təbriklərini çatdır-|قدم تهانيه,هنأ
takdirle karşıla-|təqdirlə qarşıla-|ثمن,قدر
memnuniyetle karşılan-|məmnunluqla qarşılan-|قوبل بترحيب,لقي ترحيبا
tepkiyle karşılan-|etirazla qarşılan-|قوبل برد فعل,أثار ردود فعل
şaşkınlıkla karşıla-|təəccüblə qarşıla-|قوبل بدهشة,فوجئ
reddedilen|rədd edilən|مرفوض,رفض
istenilen,istenen|istənilən,arzu olunan|مطلوب,منشود
beklenildiği gibi|gözlənildiyi kimi|كما هو متوقع,كما كان متوقعا
beklentileri karşıla-|gözləntiləri doğrult-|لبى التوقعات
beklentinin üzerinde|gözləntidən yüksək|فوق التوقعات,أعلى من المتوقع
beklenenden|gözləniləndən|من المتوقع,مما كان متوقعا
tahmin edilen|təxmin edilən|المقدر,المتوقع
tahmin ediliyor|təxmin edilir,ehtimal olunur|يقدر,من المتوقع,يتوقع
iddia edilen|iddia edilən|مزعوم,المزعوم
iddialar|iddialar|مزاعم,ادعاءات
iddiaları reddet-|iddiaları rədd et-|نفى المزاعم,نفى الادعاءات
iddiaları yalanla-|iddiaları təkzib et-|نفى المزاعم,كذب
doğrulanmamış|təsdiqlənməmiş|غير مؤكد
doğrulandı|təsdiqləndi|تأكد,تم تأكيد
resmi açıklama|rəsmi açıqlama|بيان رسمي,تصريح رسمي
resmi kaynak|rəsmi mənbə|مصدر رسمي,مصادر رسمية
resmi rakam|rəsmi rəqəm|رقم رسمي,أرقام رسمية
resmi sonuç|rəsmi nəticə|نتيجة رسمية
resmi olmayan|qeyri-rəsmi|غير رسمي
gayriresmi|qeyri-rəsmi|غير رسمي
yazılı basın|yazılı mətbuat|صحافة مكتوبة
sosyal medyadan|sosial mediadan|عبر وسائل التواصل
son dakika|son dəqiqə,təcili|عاجل,اللحظة الأخيرة
flaş haber|təcili xəbər|خبر عاجل
canlı bağlantı|canlı bağlantı|اتصال مباشر
haber kanalı|xəbər kanalı|قناة إخبارية
haber kaynağı|xəbər mənbəyi|مصدر إخباري
haber sitesi|xəbər saytı|موقع إخباري
haberi doğrula-|xəbəri təsdiqlə-|أكد الخبر
haberde|xəbərdə|في الخبر,في التقرير
habere göre|xəbərə görə|وفقا للخبر,بحسب الخبر
yerel medya|yerli media|وسائل إعلام محلية,الإعلام المحلي
uluslararası medya|beynəlxalq media|وسائل الإعلام الدولية
ana akım medya|əsas media|وسائل الإعلام الرئيسية
kaynaklara göre|mənbələrə görə|وفقا لمصادر,بحسب مصادر
adını açıklamayan|adının çəkilməsini istəməyən|رفض الكشف عن اسمه,طلب عدم كشف اسمه
isminin açıklanmasını istemeyen|adının açıqlanmasını istəməyən|طلب عدم ذكر اسمه
adı açıklanmayan|adı açıqlanmayan|لم يكشف عن اسمه
gazetecilere konuş-|jurnalistlərə danış-,jurnalistlərə açıqlama ver-|قال للصحفيين,تحدث للصحفيين
gazetecilere yaptığı açıklama|jurnalistlərə açıqlaması|تصريح للصحفيين
soruları yanıtla-,soruları cevapla-|sualları cavablandır-|أجاب عن الأسئلة,رد على أسئلة
soru üzerine|suala cavab olaraq|ردا على سؤال
soru sor-|sual ver-|سأل,طرح سؤالا
sorulan soru|verilən sual|السؤال المطروح
röportaj ver-|müsahibə ver-|أجرى مقابلة,أدلى بحديث
röportaj yap-|müsahibə götür-|أجرى مقابلة,حاور
verdiği röportajda|verdiyi müsahibədə|في مقابلة
yorum yap-|şərh ver-,şərh et-|علق,يعلق,تعلق,تعليق
yorum yapmaktan kaçın-|şərh verməkdən imtina et-|رفض التعليق,امتنع عن التعليق
bir şekilde|bir şəkildə,birtəhər|بطريقة ما,بشكل ما
her şekilde|hər cür|بكل الأشكال
aynı şey|eyni şey|الشيء نفسه,نفس الشيء
her şey|hər şey|كل شيء
bir şeyler|nə isə,bir şeylər|شيء ما,أشياء
çok şey|çox şey|الكثير,أشياء كثيرة
bu şey|bu şey|هذا الشيء
böyle bir şey|belə bir şey|شيء كهذا,مثل هذا الشيء
başka bir şey|başqa bir şey|شيء آخر
önemli olan|vacib olan,əsas|المهم,الأهم
önemli bir adım|mühüm addım|خطوة مهمة,خطوة هامة
önemli bir rol|mühüm rol|دور مهم,دورا مهما
önemli bir parça|mühüm hissə|جزء مهم
önemli gelişme|mühüm hadisə,mühüm inkişaf|تطور مهم
önemli katkı|mühüm töhfə|مساهمة كبيرة
önemli konu|mühüm məsələ|موضوع مهم,قضية مهمة
büyük önem|böyük əhəmiyyət|أهمية كبيرة,أهمية كبرى
büyük bir sorun|böyük problem|مشكلة كبيرة
büyük bir kısım|böyük hissə|جزء كبير
büyük başarı|böyük uğur|نجاح كبير
büyük hasar|böyük zərər|أضرار كبيرة,أضرار جسيمة
büyük ilgi|böyük maraq|اهتمام كبير
büyük miktarda|böyük miqdarda|كميات كبيرة
büyük çoğunluk|böyük əksəriyyət|الغالبية العظمى,أغلبية ساحقة
ezici çoğunluk|mütləq əksəriyyət|الأغلبية الساحقة
çok sayıda insan|çox sayda insan|عدد كبير من الناس,كثير من الناس
birçok insan|bir çox insan|كثير من الناس,العديد من الناس
insanların çoğu|insanların çoxu,insanların əksəriyyəti|معظم الناس
bazı insanlar|bəzi insanlar|بعض الناس
genç insanlar|gənclər,gənc insanlar|شباب,الشباب
yaşlı insanlar|yaşlılar,ahıllar|كبار السن,مسنون
sıradan insanlar|adi insanlar|الناس العاديين,أناس عاديون
masum insanlar|günahsız insanlar|أبرياء,الأبرياء
onlarca kişi|onlarla insan|عشرات الأشخاص,العشرات
yüzlerce kişi|yüzlərlə insan|مئات الأشخاص,المئات
binlerce kişi|minlərlə insan|آلاف الأشخاص,الآلاف
on binlerce kişi|on minlərlə insan|عشرات الآلاف
yüz binlerce kişi|yüz minlərlə insan|مئات الآلاف
milyonlarca kişi,milyonlarca insan|milyonlarla insan|ملايين الأشخاص,الملايين
en az|ən azı|على الأقل,ما لا يقل عن
yaklaşık olarak|təxminən,təqribən|تقريبا,حوالي,نحو
civarı|civarı,yaxını|حوالي,نحو
üzerinde|üzərində|أكثر من,فوق
aşkın|artıq,çox|أكثر من,يزيد عن
yarıdan fazla|yarıdan çox|أكثر من نصف
çeyreği|dörddə biri|ربع
üçte biri|üçdə biri|ثلث
üçte ikisi|üçdə ikisi|ثلثا,ثلثي
iki katına çık-|iki dəfə art-|تضاعف,يتضاعف,تتضاعف
üç katına çık-|üç dəfə art-|ازداد ثلاثة أضعاف
kat|dəfə,qat|ضعف,أضعاف,طابق
ikiye katla-|ikiqat artır-|ضاعف,يضاعف,تضاعف
ikiye böl-|ikiyə böl-|قسم إلى نصفين,شطر
toplam sayı|ümumi say|العدد الإجمالي
sayısı|sayı|عدد
sayıda|sayda|عدد,بعدد
ortalama olarak|orta hesabla|في المتوسط,بمتوسط
yıllık ortalama|illik orta göstərici|متوسط سنوي
dönüm|sot,dönüm|دونم
feet,fit|fut|قدم
galon|qallon|غالون
ons|unsiya|أونصة
santigrat derece|dərəcə Selsi|درجة مئوية
fahrenhayt|Farenheyt|فهرنهايت
kilovat|kilovat|كيلوواط
megapiksel|meqapiksel|ميغابكسل
gigabayt|giqabayt|غيغابايت
terabayt|terabayt|تيرابايت
desibel|desibel|ديسيبل
ışık yılı|işıq ili|سنة ضوئية
karat|karat|قيراط
kilometre uzaklıkta|kilometr məsafədə|على بعد كيلومترات
derece enlem|dərəcə en dairəsi|خط عرض
enlem|en dairəsi|خط العرض
boylam|uzunluq dairəsi|خط الطول
Amerikan doları,ABD doları|ABŞ dolları,Amerika dolları|دولار أمريكي,دولار أميركي
İngiliz sterlini|funt-sterlinq|جنيه إسترليني
İsviçre frangı|İsveçrə frankı|فرنك سويسري
Rus rublesi|Rusiya rublu|روبل روسي
Azerbaycan manatı|Azərbaycan manatı|مانات أذربيجاني
Japon yeni|Yaponiya yeni|ين ياباني
Çin yuanı|Çin yuanı|يوان صيني
Hindistan rupisi|Hindistan rupisi|روبية هندية
Suudi riyali|Səudiyyə riyalı|ريال سعودي
Mısır lirası|Misir funtu|جنيه مصري
Irak dinarı|İraq dinarı|دينار عراقي
Suriye lirası|Suriya lirası|ليرة سورية
Lübnan lirası|Livan lirası|ليرة لبنانية
İran riyali|İran riyalı|ريال إيراني
ocak ayı|yanvar ayı,yanvar|يناير,كانون الثاني,جانفي
şubat ayı|fevral ayı,fevral|فبراير,شباط,فيفري
mart ayı|mart ayı,mart|مارس,آذار
nisan ayı|aprel ayı,aprel|أبريل,إبريل,نيسان,أفريل
mayıs ayı|may ayı,may|مايو,أيار,ماي
haziran ayı|iyun ayı,iyun|يونيو,حزيران,جوان,يونيه
temmuz ayı|iyul ayı,iyul|يوليو,تموز,جويلية,يوليه
ağustos ayı|avqust ayı,avqust|أغسطس,آب,أوت
eylül ayı|sentyabr ayı,sentyabr|سبتمبر,أيلول
ekim ayı|oktyabr ayı,oktyabr|أكتوبر,تشرين الأول
kasım ayı|noyabr ayı,noyabr|نوفمبر,تشرين الثاني
aralık ayı|dekabr ayı,dekabr|ديسمبر,كانون الأول
pazartesi günü|bazar ertəsi|يوم الاثنين,الاثنين,الإثنين
salı günü|çərşənbə axşamı|يوم الثلاثاء,الثلاثاء
çarşamba günü|çərşənbə,çərşənbə günü|يوم الأربعاء,الأربعاء
perşembe günü|cümə axşamı|يوم الخميس,الخميس
cuma günü|cümə,cümə günü|يوم الجمعة,الجمعة
cumartesi günü|şənbə,şənbə günü|يوم السبت,السبت
pazar günü|bazar günü|يوم الأحد,الأحد
pazar sabahı|bazar səhəri|صباح الأحد
`;
