// Markets, work, taxes, trade and the names of companies in Turkish, Azerbaijani and Arabic; our own work.
export const marketsCompanies: string = `
ekonomik durgunluk|iqtisadi durğunluq|ركود اقتصادي
ekonomik toparlanma|iqtisadi bərpa,iqtisadi canlanma|انتعاش اقتصادي,تعاف اقتصادي
ekonomik reform|iqtisadi islahat|إصلاح اقتصادي,إصلاحات اقتصادية
ekonomik yaptırım|iqtisadi sanksiya|عقوبات اقتصادية
ekonomik kalkınma|iqtisadi inkişaf|تنمية اقتصادية
ekonomik ilişkiler|iqtisadi əlaqələr|علاقات اقتصادية
ekonomik program|iqtisadi proqram|برنامج اقتصادي
ekonomik paket|iqtisadi paket|حزمة اقتصادية
teşvik paketi|stimul paketi|حزمة تحفيز
kurtarma paketi|xilas paketi|حزمة إنقاذ
kemer sıkma|qənaət,kəmərləri sıxma|تقشف
kemer sıkma önlemleri|qənaət tədbirləri|إجراءات تقشف
yapısal reform|struktur islahatı|إصلاحات هيكلية
serbest piyasa|azad bazar|سوق حرة,السوق الحرة
piyasa değeri|bazar dəyəri,kapitalizasiya|قيمة سوقية,القيمة السوقية
piyasa ekonomisi|bazar iqtisadiyyatı|اقتصاد السوق
piyasalar|bazarlar|أسواق,الأسواق
küresel piyasalar|qlobal bazarlar|الأسواق العالمية
küresel ekonomi,dünya ekonomisi|qlobal iqtisadiyyat,dünya iqtisadiyyatı|اقتصاد عالمي,الاقتصاد العالمي
gelişmekte olan ülkeler|inkişaf etməkdə olan ölkələr|دول نامية,البلدان النامية
gelişmekte olan piyasalar|inkişaf etməkdə olan bazarlar|أسواق ناشئة,الأسواق الناشئة
gelişmiş ülkeler|inkişaf etmiş ölkələr|دول متقدمة,الدول المتقدمة
sermaye piyasası|kapital bazarı|سوق رأس المال
para politikası|pul siyasəti,monetar siyasət|سياسة نقدية,السياسة النقدية
maliye politikası|fiskal siyasət|سياسة مالية
faiz artırımı|faiz artımı|رفع الفائدة,زيادة الفائدة
faiz indirimi|faiz endirimi|خفض الفائدة
faiz kararı|faiz qərarı|قرار الفائدة
faiz artır-|faizi artır-|رفع الفائدة
politika faizi|uçot dərəcəsi|سعر الفائدة
tüketici fiyatları|istehlak qiymətləri|أسعار المستهلك,أسعار المستهلكين
tüketici fiyat endeksi|istehlak qiymətləri indeksi|مؤشر أسعار المستهلك
tüketici güveni|istehlakçı inamı|ثقة المستهلك
yıllık enflasyon|illik inflyasiya|تضخم سنوي
hayat pahalılığı|həyatın bahalılığı,bahalıq|غلاء المعيشة
fiyat artışı|qiymət artımı,bahalaşma|ارتفاع الأسعار,زيادة الأسعار
petrol fiyatları|neft qiymətləri,neftin qiyməti|أسعار النفط
altın fiyatları|qızılın qiyməti|أسعار الذهب
varil fiyatı|barel qiyməti|سعر البرميل
döviz rezervi|valyuta ehtiyatları|احتياطي نقدي,احتياطيات أجنبية
döviz kurları|valyuta məzənnəsi|أسعار الصرف,سعر الصرف
değer kaybı|dəyər itkisi,ucuzlaşma|تراجع القيمة,انخفاض القيمة
rekor düşüş|rekord eniş|انخفاض قياسي
rekor seviye|rekord səviyyə|مستوى قياسي,مستويات قياسية
kamu borcu|dövlət borcu|دين عام,الدين العام
dış borç|xarici borc|دين خارجي,ديون خارجية
borç krizi|borc böhranı|أزمة ديون
borç yükü|borc yükü|عبء الديون
kamu harcamaları|dövlət xərcləri|إنفاق حكومي,الإنفاق العام
kamu bankası|dövlət bankı|بنك حكومي
özel şirket|özəl şirkət|شركة خاصة
kamu şirketi,devlet şirketi|dövlət şirkəti|شركة حكومية,شركة مملوكة للدولة
çok uluslu şirket|transmilli şirkət,çoxmillətli şirkət|شركة متعددة الجنسيات
teknoloji şirketi|texnologiya şirkəti|شركة تكنولوجيا,شركة تقنية
petrol şirketi|neft şirkəti|شركة نفط
enerji şirketi|enerji şirkəti|شركة طاقة
sigorta şirketi|sığorta şirkəti|شركة تأمين
ilaç şirketi|dərman şirkəti,əczaçılıq şirkəti|شركة أدوية
inşaat şirketi|inşaat şirkəti,tikinti şirkəti|شركة بناء,شركة إنشاءات
hava yolu şirketi,havayolu şirketi|aviaşirkət,hava yolu şirkəti|شركة طيران
yan kuruluş,bağlı ortaklık|törəmə şirkət|شركة تابعة
ana şirket|ana şirkət|شركة أم
rakip şirket|rəqib şirkət|شركة منافسة
start-up,girişim şirketi|startap|شركة ناشئة,شركات ناشئة
kurucu ortak|həmtəsisçi|مؤسس مشارك,شريك مؤسس
icra başkanı|icraçı direktor|رئيس تنفيذي,الرئيس التنفيذي
yönetici|rəhbər,menecer,idarəçi|مدير,مسؤول تنفيذي
genel müdür yardımcısı|baş direktorun müavini|نائب المدير العام
mali işler müdürü|maliyyə direktoru|مدير مالي
çalışan sayısı|işçi sayı|عدد الموظفين
işgücü piyasası|əmək bazarı|سوق العمل
istihdam yarat-|iş yeri yarat-|خلق فرص عمل
iş imkanı,iş fırsatı|iş imkanı|فرصة عمل,فرص عمل
iş yeri,işyeri|iş yeri|مكان عمل,مكان العمل
iş ilanı|iş elanı,vakansiya|إعلان وظيفة
iş başvurusu|işə müraciət|طلب وظيفة
iş görüşmesi|iş müsahibəsi|مقابلة عمل
işsizlik oranı|işsizlik səviyyəsi|معدل البطالة,نسبة البطالة
işten çıkarma|işdən çıxarma,ixtisar|تسريح,تسريح العمال
personel azaltma|işçi ixtisarı|خفض العمالة,تقليص الموظفين
mesai|iş vaxtı|دوام,ساعات العمل
fazla mesai|əlavə iş vaxtı|عمل إضافي,ساعات إضافية
tam zamanlı|tam iş günü|بدوام كامل
yarı zamanlı|yarım iş günü|بدوام جزئي
maaş zammı|maaş artımı|زيادة الرواتب,زيادة الأجور
ikramiye|mükafat,bonus|مكافأة,علاوة
emekli maaşı|pensiya,təqaüd|معاش تقاعدي,معاشات
emekli ol-|təqaüdə çıx-|تقاعد,يتقاعد,تتقاعد
emeklilik yaşı|pensiya yaşı|سن التقاعد
emeklilik fonu|pensiya fondu|صندوق تقاعد
toplu sözleşme|kollektiv müqavilə|اتفاقية جماعية
toplu pazarlık|kollektiv danışıqlar|مفاوضة جماعية
işçi sendikası|işçi həmkarlar ittifaqı,həmkarlar ittifaqı|نقابة عمال,نقابة
işçi sınıfı|işçi sinfi,fəhlə sinfi|طبقة عاملة
orta gelirli|orta gəlirli|متوسط الدخل
düşük gelirli|aztəminatlı,aşağı gəlirli|منخفض الدخل,ذوو الدخل المحدود
gelir dağılımı|gəlir bölgüsü|توزيع الدخل
gelir eşitsizliği|gəlir bərabərsizliyi|عدم المساواة في الدخل,تفاوت الدخل
yoksulluk sınırı|yoxsulluq həddi|خط الفقر
kişi başına gelir|adambaşına düşən gəlir|دخل الفرد
net kâr,net kar|xalis mənfəət|صافي الربح,أرباح صافية
ciro|dövriyyə|حجم مبيعات,إيرادات
hasılat|gəlir,hasilat|إيراد,إيرادات,عائدات
gelirler|gəlirlər|إيرادات,عائدات
giderler|xərclər|نفقات,مصاريف
kazançlar|qazanclar,mənfəətlər|أرباح,مكاسب
temettü|dividend|أرباح موزعة,توزيعات أرباح
bilanço açıkla-|balans açıqla-|أعلن النتائج المالية
ilk çeyrek|birinci rüb|الربع الأول
son çeyrek|son rüb|الربع الأخير
mali yıl|maliyyə ili|سنة مالية,السنة المالية
mali kriz|maliyyə böhranı|أزمة مالية
mali destek|maliyyə dəstəyi|دعم مالي
mali yardım|maliyyə yardımı|مساعدة مالية,مساعدات مالية
mali kaynak|maliyyə mənbəyi|موارد مالية
finansal piyasalar|maliyyə bazarları|أسواق مالية
finans merkezi|maliyyə mərkəzi|مركز مالي
finans kuruluşu|maliyyə qurumu|مؤسسة مالية
kredi notu|kredit reytinqi|تصنيف ائتماني
kredi derecelendirme kuruluşu|kredit reytinq agentliyi|وكالة تصنيف ائتماني
konut kredisi,mortgage|ipoteka,ipoteka krediti|رهن عقاري,قرض عقاري
taşıt kredisi|avtokredit|قرض سيارة
ipotek|ipoteka|رهن عقاري
haciz|həbs,əmlaka həbs|حجز
iflas başvurusu|iflas ərizəsi|طلب إفلاس,إشهار إفلاس
batık kredi|problemli kredit|قروض متعثرة
banka kartı|bank kartı|بطاقة مصرفية
para transferi,havale|pul köçürməsi|تحويل مالي,حوالة
işçi dövizi|pul baratı|تحويلات المغتربين
para çek-|pul çıxar-,pul çək-|سحب نقود
para yatır-|pul qoy-,pul yatır-|أودع نقودا
para kazan-|pul qazan-|كسب المال
para harca-|pul xərclə-|أنفق المال
dijital para|rəqəmsal pul,rəqəmsal valyuta|عملة رقمية
kripto|kripto|عملات مشفرة,تشفير
blok zinciri|blokçeyn|سلسلة الكتل,بلوكتشين
hisse fiyatı|səhmin qiyməti|سعر السهم
hisseleri|səhmləri|أسهم
halka arz|ilkin kütləvi təklif,IPO|طرح عام أولي,اكتتاب عام
borsa endeksi|birja indeksi|مؤشر البورصة
New York Borsası|Nyu-York Fond Birjası|بورصة نيويورك
Borsa İstanbul|İstanbul Birjası|بورصة إسطنبول
Dow Jones|Dou Cons|داو جونز
Nasdaq|Nasdaq|ناسداك
Nikkei|Nikkey|نيكي
hedge fon|hec fond|صندوق تحوط
yatırım fonu|investisiya fondu|صندوق استثمار
yatırım bankası|investisiya bankı|بنك استثماري
yatırımlar|investisiyalar,sərmayələr|استثمارات
yabancı yatırımcı|xarici investor|مستثمر أجنبي
yerli ve yabancı|yerli və xarici|محلي وأجنبي
satın alma|satınalma,alış|شراء,استحواذ
şirket birleşmesi|şirkət birləşməsi|اندماج شركات
devral-,satın al-|satın al-|استحوذ,يستحوذ,تستحوذ
ihracatı artır-|ixracı artır-|زيادة الصادرات
ihracat geliri|ixrac gəliri|عائدات التصدير
ithal|idxal|استيراد,مستورد
ihraç|ixrac|تصدير,إصدار
dış ticaret açığı|xarici ticarət kəsiri|عجز التجارة الخارجية
ticaret açığı|ticarət kəsiri|عجز تجاري
ticaret anlaşması|ticarət sazişi|اتفاق تجاري,اتفاقية تجارية
ticaret engeli|ticarət maneəsi|حواجز تجارية
ticari ilişkiler|ticarət əlaqələri|علاقات تجارية
ticaret ortağı|ticarət tərəfdaşı|شريك تجاري
ticaret hacmini artır-|ticarət dövriyyəsini artır-|زيادة حجم التبادل التجاري
ek vergi,gümrük tarifesi|gömrük tarifi,əlavə rüsum|رسوم جمركية,تعرفة جمركية
tarifeler|tariflər|رسوم جمركية,تعريفات
gümrük birliği|gömrük ittifaqı|اتحاد جمركي
serbest ticaret anlaşması|azad ticarət sazişi|اتفاقية تجارة حرة,اتفاق التجارة الحرة
tek pazar|vahid bazar|سوق موحدة,السوق الموحدة
iç pazar|daxili bazar|سوق داخلية
karaborsa|qara bazar|سوق سوداء
toptan|topdan|جملة,بالجملة
perakende|pərakəndə|تجزئة,بالتجزئة
perakendeci|pərakəndə satıcı|تاجر تجزئة,متاجر التجزئة
zincir mağaza|mağazalar şəbəkəsi|سلسلة متاجر
bayi|diler,satış nöqtəsi|وكيل,موزع
tedarik et-|təmin et-,təchiz et-|ورد,يورد,تورد,زود
arz fazlası|artıq təklif|فائض العرض
talep artışı|tələbat artımı|زيادة الطلب
stok|ehtiyat,stok|مخزون,مخزونات
üretim kapasitesi|istehsal gücü|طاقة إنتاجية
üretim tesisi|istehsal müəssisəsi|منشأة إنتاج
seri üretim|seriyalı istehsal|إنتاج متسلسل,إنتاج تجاري
yerli üretim|yerli istehsal|إنتاج محلي
sanayi bölgesi|sənaye zonası|منطقة صناعية
organize sanayi bölgesi|sənaye parkı|منطقة صناعية منظمة
sanayi devrimi|sənaye inqilabı|الثورة الصناعية
ağır sanayi|ağır sənaye|صناعة ثقيلة
tekstil sektörü|toxuculuq sektoru|قطاع النسيج
turizm sektörü|turizm sektoru|قطاع السياحة
tarım sektörü|kənd təsərrüfatı sektoru|قطاع الزراعة
hizmet sektörü|xidmət sektoru|قطاع الخدمات
emlak piyasası|daşınmaz əmlak bazarı|سوق العقارات
emlakçı|əmlakçı,rieltor|وسيط عقاري
ev sahibi|ev sahibi|مالك المنزل,صاحب البيت
ev fiyatları,konut fiyatları|mənzil qiymətləri|أسعار المنازل,أسعار المساكن
arsa|torpaq sahəsi|قطعة أرض
tapu|mülkiyyət sənədi,çıxarış|سند ملكية
müteahhit firma|podratçı şirkət|شركة مقاولات
ihaleyi kazan-|tenderi qazan-|فاز بالمناقصة
kamu ihalesi|dövlət satınalması|مناقصة عامة,مشتريات حكومية
kamu-özel ortaklığı|dövlət-özəl tərəfdaşlığı|شراكة بين القطاعين العام والخاص
vergi indirimi|vergi güzəşti|خفض ضريبي,تخفيض الضرائب
vergi mükellefi|vergi ödəyicisi|دافع ضرائب,دافعو الضرائب
vergi muafiyeti|vergidən azadolma|إعفاء ضريبي
vergi beyannamesi|vergi bəyannaməsi|إقرار ضريبي
vergi cenneti|vergi cənnəti,ofşor zona|ملاذ ضريبي
kurumlar vergisi|mənfəət vergisi|ضريبة الشركات
emlak vergisi|əmlak vergisi|ضريبة عقارية
bütçe kesintisi|büdcə kəsintisi|خفض الميزانية
bütçe fazlası|büdcə artıqlığı|فائض ميزانية
ek bütçe|əlavə büdcə|ميزانية تكميلية
kaynak|mənbə,resurs,vəsait|مصدر,مورد,موارد
ödenek|ayırma,vəsait|مخصصات,اعتماد
fon sağla-|maliyyələşdir-,vəsait ayır-|وفر تمويل,تمويل
finanse et-|maliyyələşdir-|مول,يمول,تمول,تمويل
fonla-|maliyyələşdir-|مول,يمول,تمول
yatırım yapıl-|investisiya qoyul-|استثمر,يستثمر,تستثمر
hibe et-|qrant ver-,hədiyyə et-|منح,وهب
bağış topla-|ianə topla-|جمع تبرعات
bağışçı|donor,ianəçi|متبرع,مانح,مانحون
bağışta bulun-|ianə et-,bağışla-|تبرع,يتبرع,تتبرع
sponsor|sponsor|راع,ممول
sponsorluk|sponsorluq|رعاية
reklam geliri|reklam gəliri|عائدات الإعلانات
reklamveren|reklam verən|معلن,معلنون
pazar payı|bazar payı|حصة سوقية
pazarlama stratejisi|marketinq strategiyası|استراتيجية تسويق
marka değeri|brend dəyəri|قيمة العلامة التجارية
tüketici hakları|istehlakçı hüquqları|حقوق المستهلك
müşteri hizmetleri|müştəri xidmətləri|خدمة العملاء
müşteriler|müştərilər|زبائن,عملاء
garanti süresi|zəmanət müddəti|فترة الضمان
taksitli|hissə-hissə ödəmə|بالتقسيط
peşin ödeme|nağd ödəniş,əvvəlcədən ödəniş|دفع مقدم
kira artışı|kirayə artımı|زيادة الإيجار
kiraya ver-|kirayə ver-,icarəyə ver-|أجر,تأجير
e-ticaret|elektron ticarət|تجارة إلكترونية
internetten alışveriş|onlayn alış-veriş|تسوق عبر الإنترنت
kargo şirketi|kuryer şirkəti|شركة شحن
nakliye|nəqliyyat,daşıma|نقل,شحن
sevk et-|göndər-,yola sal-|شحن,أرسل
liman işletmesi|liman idarəsi|إدارة الميناء
konteyner gemisi|konteyner gəmisi|سفينة حاويات
yük gemisi|yük gəmisi|سفينة شحن
yük taşımacılığı|yükdaşıma|نقل البضائع
yük treni|yük qatarı|قطار شحن,قطار بضائع
Apple hisseleri|Apple səhmləri|أسهم آبل
Alphabet|Alphabet|ألفابت
Alibaba|Alibaba|علي بابا
Tencent|Tencent|تينسنت
ByteDance|ByteDance|بايت دانس
Foxconn|Foxconn|فوكسكون
LG|LG|إل جي
Xiaomi|Xiaomi,Syaomi|شاومي
Uber|Uber,Über|أوبر
Airbnb|Airbnb|إير بي إن بي
PayPal|PayPal|باي بال
Visa|Visa|فيزا
Mastercard|Mastercard|ماستركارد
Oracle|Oracle|أوراكل
IBM|IBM|آي بي إم
Cisco|Cisco|سيسكو
Dell|Dell|ديل
AMD|AMD|إيه إم دي
Qualcomm|Qualcomm|كوالكوم
TSMC|TSMC|تي إس إم سي
Nissan|Nissan|نيسان
Honda|Honda|هوندا
Hyundai|Hyundai,Hündai|هيونداي
Kia|Kia|كيا
Ford Motor|Ford Motor|فورد موتور
General Motors|Ceneral Motors|جنرال موتورز
Chrysler|Kraysler|كرايسلر
Fiat|Fiat|فيات
Peugeot|Pejo|بيجو
Citroen|Sitroen|ستروين
Stellantis|Stellantis|ستيلانتيس
Audi|Audi|أودي
Porsche|Porşe|بورشه
Opel|Opel|أوبل
Volvo|Volvo|فولفو
Mazda|Mazda|مازدا
Suzuki|Suzuki|سوزوكي
Jaguar|Yaquar|جاغوار
Land Rover|Lend Rover|لاند روفر
Rolls-Royce|Rolls-Roys|رولز رويس
Bentley|Bentli|بنتلي
Lamborghini|Lamborgini|لامبورغيني
BYD|BYD|بي واي دي
General Electric|Ceneral Elektrik|جنرال إلكتريك
Raytheon|Raytheon|رايثيون
Northrop Grumman|Northrop Grumman|نورثروب غرومان
BAE Systems|BAE Systems|بي إيه إي سيستمز
Rheinmetall|Rheinmetall|راينميتال
Embraer|Embraer|إمبراير
Emirates|Emirates|طيران الإمارات
Ryanair|Ryanair|ريان إير
EasyJet|EasyJet|إيزي جيت
British Airways|British Airways,Britaniya Hava Yolları|الخطوط البريطانية,الخطوط الجوية البريطانية
American Airlines|American Airlines|أميريكان إيرلاينز
Delta|Delta|دلتا
Aeroflot|Aeroflot|إيروفلوت
Pegasus|Pegasus|بيغاسوس
Air France|Air France|الخطوط الفرنسية,إير فرانس
KLM|KLM|كيه إل إم
Etihad|Etihad|الاتحاد للطيران
Chevron|Chevron,Şevron|شيفرون
Eni|Eni|إيني
Equinor|Equinor|إكوينور
TotalEnergies|TotalEnergies|توتال إنرجيز
Nestle|Nestle|نستله
Unilever|Unilever|يونيليفر
Procter & Gamble|Procter & Gamble|بروكتر آند غامبل
Pepsi|Pepsi|بيبسي
Ikea|Ikea|إيكيا
H&M|H&M|إتش آند إم
Zara|Zara|زارا
Nike|Nike,Nayk|نايكي
Adidas|Adidas|أديداس
Gucci|Gucci,Quççi|غوتشي
Chanel|Şanel|شانيل
Louis Vuitton|Lui Vitton|لويس فيتون
Dior|Dior|ديور
Prada|Prada|برادا
Rolex|Roleks|رولكس
Walmart|Volmart|وول مارت
Tesco|Tesko|تيسكو
Carrefour|Karrefur|كارفور
HSBC|HSBC|إتش إس بي سي
Deutsche Bank|Deutsche Bank|دويتشه بنك
Credit Suisse|Credit Suisse|كريدي سويس
UBS|UBS|يو بي إس
Citigroup|Citigroup|سيتي غروب
Morgan Stanley|Morqan Stenli|مورغان ستانلي
BlackRock|BlackRock|بلاك روك
Berkshire Hathaway|Berkşir Hetauey|بيركشاير هاثاواي
Bayer|Bayer|باير
Novartis|Novartis|نوفارتيس
Roche|Roş|روش
Sanofi|Sanofi|سانوفي
GlaxoSmithKline|GlaxoSmithKline|غلاكسو سميث كلاين
Moderna|Moderna|موديرنا
Johnson & Johnson|Conson & Conson|جونسون آند جونسون
Sinovac|Sinovac|سينوفاك
Arçelik|Arçelik|أرتشيليك
Vestel|Vestel|فيستل
Sabancı Holding|Sabancı Holdinq|صابانجي القابضة
Ülker|Ülker|أولكر
Tüpraş|Tüpraş|توبراش
Halkbank|Halkbank|بنك خلق
Garanti Bankası|Garanti Bankası|بنك غارانتي
İş Bankası|İş Bankası|بنك إيش
VakıfBank|VakıfBank|وقف بنك
Azercell|Azercell|أزرسيل
Trendyol|Trendyol|ترينديول
Getir|Getir|غيتير
TF-X,KAAN|KAAN|قآن
TÜBİTAK|TÜBİTAK|توبيتاك
`;
