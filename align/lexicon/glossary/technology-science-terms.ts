// Technology, the internet, space, research and history in Turkish, Azerbaijani and Arabic; our own work.
export const technologyScienceTerms: string = `
yapay zeka modeli|süni intellekt modeli|نموذج ذكاء اصطناعي
yapay zeka|süni intellekt,Sİ|ذكاء اصطناعي,الذكاء الاصطناعي
sohbet robotu|çatbot,söhbət botu|روبوت دردشة,روبوت محادثة
ChatGPT|ChatGPT|تشات جي بي تي
makine öğrenimi|maşın öyrənməsi|تعلم آلي
derin öğrenme|dərin öyrənmə|تعلم عميق
büyük veri|böyük verilənlər|بيانات ضخمة
veri merkezi|data mərkəzi,məlumat mərkəzi|مركز بيانات,مراكز بيانات
veri koruma|məlumatların qorunması|حماية البيانات
veriler|məlumatlar,verilənlər,göstəricilər|بيانات,معطيات
kişisel bilgiler|şəxsi məlumatlar|معلومات شخصية,بيانات شخصية
bulut bilişim|bulud texnologiyası|حوسبة سحابية
nesnelerin interneti|əşyaların interneti|إنترنت الأشياء
artırılmış gerçeklik|artırılmış reallıq|واقع معزز
sanal gerçeklik|virtual reallıq|واقع افتراضي,الواقع الافتراضي
sanal dünya|virtual dünya,virtual aləm|عالم افتراضي
kuantum|kvant|كمي
süper bilgisayar|superkompüter|حاسوب عملاق
bilgisayar oyunu,video oyunu|kompüter oyunu,video oyun|لعبة فيديو,ألعاب الفيديو
oyun konsolu|oyun konsolu|وحدة ألعاب
işletim sistemi|əməliyyat sistemi|نظام تشغيل
mobil uygulama|mobil tətbiq|تطبيق هاتف,تطبيق
uygulama mağazası|tətbiq mağazası|متجر تطبيقات
uygulama|tətbiq,proqram|تطبيق,تطبيقات
yazılımcı|proqramçı|مبرمج
güncelleme|yeniləmə|تحديث,تحديثات
sürüm|versiya|إصدار,نسخة
indirme|yükləmə|تنزيل,تحميل
yükle-,indir-|yüklə-,endir-|حمل,يحمل,تحميل,تنزيل
tıkla-|kliklə-,bas-|نقر,ضغط
kaydır-|sürüşdür-|مرر
dokunmatik ekran|sensor ekran|شاشة لمس
dokunmatik|sensor,toxunma|لمسي
şarj et-|doldur-,şarj et-|شحن,يشحن,تشحن
şarj cihazı|adapter,şarj cihazı|شاحن
pil ömrü|batareya ömrü|عمر البطارية
kablosuz|simsiz|لاسلكي
kulaklık|qulaqlıq|سماعة,سماعات
hoparlör|dinamik,səsucaldan|مكبر صوت
mikrofon|mikrofon|ميكروفون
kamera|kamera|كاميرا,عدسة
ekran görüntüsü|ekran görüntüsü,skrinşot|لقطة شاشة
klavye|klaviatura|لوحة مفاتيح
fare|siçan,maus|فأرة
dizüstü|noutbuk|حاسوب محمول
masaüstü|masaüstü|مكتبي,سطح المكتب
sunucu|server|خادم,خوادم
sosyal ağ|sosyal şəbəkə|شبكة اجتماعية,شبكات اجتماعية,مواقع التواصل
sosyal medya hesabı|sosial media hesabı,sosial şəbəkə hesabı|حساب على وسائل التواصل,حسابه
sosyal medya platformu|sosial media platforması|منصة تواصل اجتماعي,منصات التواصل
sosyal medya paylaşımı|sosial media paylaşımı|منشور على وسائل التواصل
sosyal medyada|sosial mediada,sosial şəbəkədə|على وسائل التواصل الاجتماعي
platform|platforma|منصة,منصات
kullanıcı adı|istifadəçi adı|اسم المستخدم
kullanıcılar|istifadəçilər|مستخدمون,المستخدمين
takipçi sayısı|izləyici sayı|عدد المتابعين
gönderi|paylaşım,post|منشور,منشورات
tweet|tvit|تغريدة,تغريدات
tweet at-|tvit yaz-,tvit at-|غرد,يغرد,تغرد
tweetle-|tvit paylaş-|غرد,نشر تغريدة
Twitter hesabı|Tvitter hesabı|حساب تويتر,حسابه على تويتر
retweet|retvit|إعادة تغريد
beğeni|bəyənmə,layk|إعجاب,إعجابات
yorum|şərh,rəy|تعليق,تعليقات
etiket|heşteq,etiket|وسم,هاشتاغ
hashtag|heşteq|هاشتاغ,وسم
bağlantı|keçid,link,bağlantı|رابط,صلة
link|link,keçid|رابط
arama|axtarış,zəng|بحث,مكالمة
tarayıcı|brauzer|متصفح
çevrim dışı|oflayn|غير متصل
çevrimiçi|onlayn|عبر الإنترنت,إلكتروني
internet erişimi|internetə çıxış|الوصول إلى الإنترنت,خدمة الإنترنت
internet kesintisi|internet kəsintisi|انقطاع الإنترنت
internet kullanıcısı|internet istifadəçisi|مستخدم الإنترنت
internet bağlantısı|internet bağlantısı|اتصال بالإنترنت
video konferans|videokonfrans|مؤتمر عبر الفيديو,اتصال عبر الفيديو
video konferans yoluyla|videokonfrans vasitəsilə|عبر تقنية الفيديو,عبر الاتصال المرئي
video paylaş-|video paylaş-|نشر مقطع فيديو
video görüntüsü|video görüntü|مقطع فيديو,مقاطع فيديو
canlı yayınla-|canlı yayımla-|بث مباشرة
yayın akışı,akış hizmeti|striminq xidməti|خدمة بث,بث تدفقي
podcast|podkast|بودكاست
siber saldırgan|kibercinayətkar,haker|قرصان إلكتروني,مخترق
hackle-|haklə-,sındır-|اخترق,يخترق,تخترق
virüs programı|antivirus|برنامج مكافحة الفيروسات
fidye yazılımı|fidyə proqramı|برنامج فدية,برمجيات الفدية
casus yazılım|casus proqram|برنامج تجسس
şifrele-|şifrələ-|شفر,يشفر,تشفر,تشفير
parola|parol,şifrə|كلمة مرور,كلمة سر
yüz tanıma|üz tanıma|التعرف على الوجه
otonom|avtonom|ذاتي القيادة,مستقل
sürücüsüz|sürücüsüz|ذاتي القيادة,بدون سائق
sürücüsüz araç|sürücüsüz avtomobil|سيارة ذاتية القيادة
elektrikli otomobil|elektromobil,elektrikli avtomobil|سيارة كهربائية,سيارات كهربائية
hibrit|hibrid|هجين
lityum pil|litium batareya|بطارية ليثيوم
yarı iletken çip|yarımkeçirici çip|رقائق أشباه الموصلات
işlemci|prosessor|معالج
üç boyutlu|üçölçülü|ثلاثي الأبعاد
üç boyutlu yazıcı|3D printer|طابعة ثلاثية الأبعاد
cep telefonu|mobil telefon|هاتف محمول,هاتف جوال
akıllı saat|ağıllı saat|ساعة ذكية
akıllı şehir|ağıllı şəhər|مدينة ذكية
telefon numarası|telefon nömrəsi|رقم هاتف
telefon dinleme|telefon dinləmə|تنصت على الهاتف
dinleme cihazı|dinləmə cihazı|جهاز تنصت
baz istasyonu|baza stansiyası|محطة قاعدية
uydu görüntüsü|peyk görüntüsü|صورة أقمار صناعية,صور الأقمار الصناعية
yapay uydu|süni peyk|قمر صناعي,قمر اصطناعي
uzaya gönder-|kosmosa göndər-|أطلق إلى الفضاء
uzay ajansı|kosmos agentliyi,kosmik agentlik|وكالة فضاء
uzay programı|kosmik proqram|برنامج فضائي
uzay yürüyüşü|açıq kosmosa çıxış|سير في الفضاء
uzay teleskobu|kosmik teleskop|تلسكوب فضائي
Uluslararası Uzay İstasyonu|Beynəlxalq Kosmik Stansiya|محطة الفضاء الدولية
James Webb|Ceyms Vebb|جيمس ويب
Hubble|Habbl|هابل
roket fırlatma|raket buraxılışı|إطلاق صاروخ
yörüngeye yerleştir-|orbitə çıxar-|وضع في المدار
Ay'a iniş,aya iniş|Aya eniş|هبوط على القمر
Samanyolu|Süd yolu|درب التبانة
güneş sistemi|günəş sistemi|نظام شمسي,المجموعة الشمسية
kuyruklu yıldız|kometa|مذنب
gök cismi|göy cismi|جرم سماوي
gezegenler|planetlər|كواكب
Merkür|Merkuri|عطارد
Neptün|Neptun|نبتون
Plüton|Pluton|بلوتو
dolunay|bədirlənmiş ay,bütöv ay|بدر,اكتمال القمر
meteor yağmuru|meteor yağışı|زخة شهب
bilim dünyası|elm dünyası|عالم العلوم
bilim kurulu|elmi şura|لجنة علمية
bilimsel araştırma|elmi tədqiqat|بحث علمي,أبحاث علمية
bilim insanları|elm adamları,alimlər|علماء,العلماء
araştırmacılar|tədqiqatçılar,araşdırmaçılar|باحثون,الباحثين
uzmanlar|mütəxəssislər,ekspertlər|خبراء,مختصون
araştırma merkezi|araşdırma mərkəzi,tədqiqat mərkəzi|مركز أبحاث
araştırma enstitüsü|tədqiqat institutu|معهد أبحاث
araştırma sonuçları|araşdırmanın nəticələri|نتائج البحث,نتائج الدراسة
araştırmaya göre|araşdırmaya görə,tədqiqata əsasən|وفقا للدراسة,وفقا لدراسة,بحسب الدراسة
çalışmaya göre|tədqiqata görə|وفقا لدراسة
yeni bir araştırma|yeni tədqiqat|دراسة جديدة
keşif|kəşf,kəşfiyyat|اكتشاف,استكشاف,استطلاع
icat et-|ixtira et-,icad et-|اخترع,يخترع,تخترع,اختراع
mucit|ixtiraçı|مخترع
buluş|ixtira,kəşf|اختراع,اكتشاف
deneysel|eksperimental|تجريبي
denek|sınaq iştirakçısı|مشارك في التجربة
deney hayvanı|sınaq heyvanı|حيوان تجارب
örneklem|seçmə|عينة
bulgu|tapıntı,nəticə|نتيجة,نتائج
bulgular|tapıntılar,nəticələr|نتائج
hipotez|fərziyyə|فرضية
ölçüm|ölçmə|قياس,قياسات
mikroskop|mikroskop|مجهر
laboratuvar testi|laboratoriya testi|فحص مخبري
genom|genom|جينوم
genetik mühendisliği|gen mühəndisliyi|هندسة وراثية
klonlama|klonlaşdırma|استنساخ
evrim teorisi|təkamül nəzəriyyəsi|نظرية التطور
fosil|fosil,qazıntı|أحفورة,أحافير,متحجرات
dinozor fosili|dinozavr qalığı|أحفورة ديناصور
arkeolojik kazı|arxeoloji qazıntı|حفريات أثرية,تنقيب أثري
arkeologlar|arxeoloqlar|علماء آثار
kazı|qazıntı|حفر,تنقيب,حفريات
kalıntı|qalıq|بقايا,آثار,رفات
antik kent|antik şəhər|مدينة أثرية
tarihi eser|tarixi əsər,tarixi abidə|قطعة أثرية,آثار
mumya|mumiya|مومياء
piramit|piramida,ehram|هرم,أهرامات
lahit|sarkofaq|تابوت حجري
yazıt|kitabə|نقش
sikke|sikkə|عملة معدنية,مسكوكات
tunç çağı|tunc dövrü|العصر البرونزي
taş devri|daş dövrü|العصر الحجري
buzul çağı|buzlaq dövrü|العصر الجليدي
Rönesans|İntibah dövrü,Renessans|عصر النهضة
Aydınlanma|Maarifçilik|التنوير
Fransız Devrimi|Fransa inqilabı|الثورة الفرنسية
Ekim Devrimi|Oktyabr inqilabı|ثورة أكتوبر
Roma İmparatorluğu|Roma imperiyası|الإمبراطورية الرومانية
Selçuklu|Səlcuqlu|سلجوقي,السلاجقة
Safevi|Səfəvi|صفوي,الصفويون
Abbasi|Abbasi|عباسي,العباسيون
Emevi|Əməvi|أموي,الأمويون
Memlük|Məmlük|مملوكي,المماليك
Moğol İmparatorluğu|Monqol imperiyası|الإمبراطورية المغولية
Habsburg|Habsburq|هابسبورغ
Çarlık Rusyası|çar Rusiyası|روسيا القيصرية
çar|çar|قيصر
Haçlı|xaçlı|صليبي,الصليبيون
firavun|firon|فرعون
çağlar boyunca|əsrlər boyu|على مر العصور
tarih boyunca|tarix boyu|على مر التاريخ,عبر التاريخ
tarihi an|tarixi an|لحظة تاريخية
tarihi bir adım|tarixi addım|خطوة تاريخية
tarihi fırsat|tarixi fürsət|فرصة تاريخية
tarihi gerçek|tarixi həqiqət|حقيقة تاريخية
tarihi karar|tarixi qərar|قرار تاريخي
tarihe geç-|tarixə düş-|دخل التاريخ
matematikçi|riyaziyyatçı|عالم رياضيات
fizikçi|fizik|فيزيائي,عالم فيزياء
kimyager|kimyaçı|كيميائي
biyolog|bioloq|عالم أحياء
jeolog|geoloq|جيولوجي
sosyolog|sosioloq|عالم اجتماع
dil bilimci|dilçi|لغوي,عالم لغة
psikiyatrist|psixiatr|طبيب نفسي
siyaset bilimci|politoloq,siyasətşünas|عالم سياسة,باحث سياسي
siyaset bilimi|politologiya,siyasi elm|علوم سياسية,العلوم السياسية
siyasi analist|siyasi analitik,politoloq|محلل سياسي
analist|analitik|محلل,محللون
stratejist|strateq|خبير استراتيجي
düşünce kuruluşu|beyin mərkəzi,analitik mərkəz|مركز أبحاث,مركز فكري
`;
