/** Number words, ordinals, fractions, dates, units of time and measure, currencies as `tr|az|ar` lines; our own work. */
export const numbersTime: string = `
sıfır|sıfır|صفر
iki|iki|اثنان,اثنين,اثنتان,اثنتين
üç|üç|ثلاثة,ثلاث
dört,dörd|dörd|أربعة,أربع
beş|beş|خمسة,خمس
altı|altı|ستة,ست
yedi|yeddi|سبعة,سبع
sekiz|səkkiz|ثمانية,ثماني,ثمان
dokuz|doqquz|تسعة,تسع
on|on|عشرة,عشر
on bir|on bir|أحد عشر,إحدى عشرة
on iki|on iki|اثنا عشر,اثني عشر,اثنتا عشرة
on üç|on üç|ثلاثة عشر,ثلاث عشرة
on dört|on dörd|أربعة عشر,أربع عشرة
on beş|on beş|خمسة عشر,خمس عشرة
on altı|on altı|ستة عشر,ست عشرة
on yedi|on yeddi|سبعة عشر,سبع عشرة
on sekiz|on səkkiz|ثمانية عشر,ثماني عشرة
on dokuz|on doqquz|تسعة عشر,تسع عشرة
yirmi|iyirmi|عشرون,عشرين
otuz|otuz|ثلاثون,ثلاثين
kırk|qırx|أربعون,أربعين
elli|əlli|خمسون,خمسين
altmış|altmış|ستون,ستين
yetmiş|yetmiş|سبعون,سبعين
seksen|səksən|ثمانون,ثمانين
doksan|doxsan|تسعون,تسعين
yüz|yüz|مئة,مائة
iki yüz|iki yüz|مئتان,مائتان,مئتين,مائتين
üç yüz|üç yüz|ثلاثمئة,ثلاثمائة
dört yüz|dörd yüz|أربعمئة,أربعمائة
beş yüz|beş yüz|خمسمئة,خمسمائة
altı yüz|altı yüz|ستمئة,ستمائة
yedi yüz|yeddi yüz|سبعمئة,سبعمائة
sekiz yüz|səkkiz yüz|ثمانمئة,ثمانمائة
dokuz yüz|doqquz yüz|تسعمئة,تسعمائة
bin|min|ألف,آلاف
iki bin|iki min|ألفان,ألفين,ألفا
on bin|on min|عشرة آلاف
yüz bin|yüz min|مئة ألف,مائة ألف
milyon|milyon|مليون,ملايين
milyar|milyard|مليار,مليارات,بليون
trilyon|trilyon|تريليون,تريليونات
iki milyon|iki milyon|مليونان,مليوني
iki milyar|iki milyard|ملياران,ملياري
onlarca|onlarla,onlarca|عشرات,العشرات
yüzlerce|yüzlərlə,yüzlərcə|مئات,المئات
binlerce|minlərlə,minlərcə|آلاف,الآلاف
on binlerce|on minlərlə|عشرات الآلاف
yüz binlerce|yüz minlərlə|مئات الآلاف
milyonlarca|milyonlarla,milyonlarca|ملايين,الملايين
milyarlarca|milyardlarla|مليارات,المليارات
düzine|düjün,onlarla|دزينة,عشرات
birinci,ilk|birinci,ilk|أول,الأول,أولى
ikinci|ikinci|ثان,الثاني,ثانية
üçüncü|üçüncü|ثالث
dördüncü|dördüncü|رابع
beşinci|beşinci|خامس
altıncı|altıncı|سادس
yedinci|yeddinci|سابع
sekizinci|səkkizinci|ثامن
dokuzuncu|doqquzuncu|تاسع
onuncu|onuncu|عاشر
on birinci|on birinci|حادي عشر,الحادية عشرة
on ikinci|on ikinci|ثاني عشر,الثانية عشرة
yirminci|iyirminci|العشرون,العشرين
yüzüncü|yüzüncü|المئة,المئوية
sonuncu,son|sonuncu,son,axırıncı|آخر,أخير
yarım,yarı|yarım,yarı|نصف
üçte bir|üçdə bir|ثلث
üçte iki|üçdə iki|ثلثان,ثلثي
dörtte bir,çeyrek|dörddə bir,rüb|ربع
dörtte üç|dörddə üç|ثلاثة أرباع
beşte bir|beşdə bir|خمس
onda bir|onda bir|عشر
yüzde|faiz,faizi|في المئة,بالمئة,في المائة,بالمائة
yüzdelik|faizlik|نسبة مئوية,مئوية
puan|bal,xal,faiz bəndi|نقطة,نقاط
kat|dəfə,qat|ضعف,أضعاف,مرة
iki kat,iki katı|iki dəfə,iki qat,ikiqat|ضعف,ضعفي,مرتين
üç kat,üç katı|üç dəfə,üçqat|ثلاثة أضعاف
çift|cüt,qoşa|زوج,مزدوج
ikili|ikitərəfli,ikili|ثنائي,الثنائية
üçlü|üçlü,üçtərəfli|ثلاثي,الثلاثية
dörtlü|dördlü,dördtərəfli|رباعي,الرباعية
çoklu|çoxlu,çoxtərəfli|متعدد
adet,tane|ədəd,dənə|قطعة,وحدة,عدد
sayı|say,rəqəm|عدد,رقم,أعداد
rakam|rəqəm|رقم,أرقام
numara|nömrə|رقم,أرقام,نمرة
toplam|ümumi,cəmi|إجمالي,مجموع
ortalama|orta,orta hesabla|متوسط,معدل
oran|nisbət,dərəcə|نسبة,معدل,نسب
miktar|miqdar|كمية,مقدار,كميات
kez,defa,kere|dəfə,kərə|مرة,مرات
bir kez,bir defa|bir dəfə|مرة واحدة,مرة
iki kez,iki defa|iki dəfə|مرتين
birçok kez,defalarca|dəfələrlə,bir neçə dəfə|مرات عديدة,مرارا
pazartesi|bazar ertəsi|الاثنين,الإثنين
salı|çərşənbə axşamı|الثلاثاء
çarşamba|çərşənbə|الأربعاء
perşembe|cümə axşamı|الخميس
cuma|cümə|الجمعة
cumartesi|şənbə|السبت
pazar|bazar|الأحد
ocak|yanvar|يناير,كانون الثاني
şubat|fevral|فبراير,شباط
mart|mart|مارس,آذار
nisan|aprel|أبريل,نيسان,إبريل
mayıs|may|مايو,أيار
haziran|iyun|يونيو,حزيران
temmuz|iyul|يوليو,تموز
ağustos|avqust|أغسطس,آب
eylül|sentyabr|سبتمبر,أيلول
ekim|oktyabr|أكتوبر,تشرين الأول
kasım|noyabr|نوفمبر,تشرين الثاني
aralık|dekabr|ديسمبر,كانون الأول
ilkbahar,bahar|yaz,bahar|ربيع
yaz|yay|صيف
sonbahar,güz|payız|خريف
kış|qış|شتاء
mevsim|fəsil,mövsüm|فصل,فصول,موسم,مواسم
saniye|saniyə|ثانية,ثوان,ثواني
dakika|dəqiqə|دقيقة,دقائق
saat|saat|ساعة,ساعات
gün|gün|يوم,أيام
hafta|həftə|أسبوع,أسابيع
ay|ay|شهر,أشهر,شهور
yıl,sene|il|سنة,عام,سنوات,أعوام,سنين
iki gün|iki gün|يومان,يومين
iki hafta|iki həftə|أسبوعان,أسبوعين
iki ay|iki ay|شهران,شهرين
iki yıl|iki il|عامان,عامين,سنتان,سنتين
iki saat|iki saat|ساعتان,ساعتين
on yıl|onillik,on il|عقد,عقود
yüzyıl,asır|əsr,yüzillik|قرن,قرون
binyıl|minillik|ألفية
çağ,devir|dövr,çağ,əsr|عصر,عصور
dönem|dövr,dönəm|فترة,فترات,حقبة,دورة,مرحلة
süre|müddət,vaxt|مدة,فترة
süreç,süreci|proses|عملية,مسار
tarih|tarix|تاريخ,تواريخ
takvim|təqvim|تقويم,جدول زمني
an|an|لحظة,لحظات
zaman,vakit|zaman,vaxt|وقت,زمن,أوقات
geçmiş|keçmiş|ماض,الماضي
gelecek|gələcək|مستقبل,مقبل,قادم
geçen,geçtiğimiz|keçən,ötən|الماضي,المنصرم,الفائت
gelecek yıl,önümüzdeki yıl|gələn il|العام المقبل,العام القادم,السنة المقبلة
geçen yıl,geçtiğimiz yıl|keçən il,ötən il|العام الماضي,السنة الماضية
bu yıl|bu il|هذا العام,هذه السنة,العام الحالي,العام الجاري
her yıl|hər il|كل عام,كل سنة,سنويا
geçen hafta,geçtiğimiz hafta|keçən həftə,ötən həftə|الأسبوع الماضي
gelecek hafta,önümüzdeki hafta|gələn həftə|الأسبوع المقبل,الأسبوع القادم
bu hafta|bu həftə|هذا الأسبوع
geçen ay,geçtiğimiz ay|keçən ay,ötən ay|الشهر الماضي
gelecek ay,önümüzdeki ay|gələn ay|الشهر المقبل,الشهر القادم
bu ay|bu ay|هذا الشهر
hafta sonu|həftə sonu|نهاية الأسبوع,عطلة نهاية الأسبوع
hafta içi|həftə içi|أيام الأسبوع
bugün|bu gün|اليوم
dün|dünən|أمس,الأمس,البارحة
yarın|sabah|غدا,الغد
önceki gün,evvelsi gün|srağagün|أول أمس
ertesi gün|ertəsi gün,sabahısı gün|اليوم التالي
günümüz,günümüzde|günümüz,hazırda|اليوم,في أيامنا,الوقت الحاضر
bugünkü|bugünkü|اليوم,الحالي
günlük|gündəlik,günlük|يومي,يوميا
haftalık|həftəlik|أسبوعي,أسبوعيا
aylık|aylıq|شهري,شهريا
yıllık,senelik|illik|سنوي,سنويا
yaşında|yaşında,yaşlı|يبلغ من العمر,عاما,سن
saatlik|saatlıq|ساعة,بالساعة
sabah|səhər|صباح,صباحا
öğle|günorta|ظهر,الظهر
öğleden sonra|günortadan sonra|بعد الظهر
öğleden önce|günortadan əvvəl|قبل الظهر
akşam|axşam|مساء,المساء
gece|gecə|ليل,ليلة,ليال,ليلا
gece yarısı|gecə yarısı|منتصف الليل
gündüz|gündüz|نهار,نهارا
şafak|şəfəq,dan yeri|فجر
gün doğumu|gün çıxması|شروق
gün batımı|gün batımı,qürub|غروب
erken|erkən,tez|مبكر,باكر,مبكرا
geç|gec|متأخر,متأخرا
zamanında,vaktinde|vaxtında,zamanında|في الوقت المحدد,في الوقت المناسب
sonsuza dek,sonsuza kadar|əbədi,sonsuza qədər|إلى الأبد,للأبد
kalıcı,daimî|daimi,qalıcı|دائم
geçici|müvəqqəti|مؤقت
başlangıç|başlanğıc|بداية
son|son|نهاية,آخر
yıl sonu|ilin sonu|نهاية العام,نهاية السنة
yıl başı,yılbaşı|yeni il,ilin əvvəli|رأس السنة,بداية العام
ay sonu|ayın sonu|نهاية الشهر
vade|müddət,vədə|أجل,استحقاق
uzun vadeli|uzunmüddətli|طويل الأجل,طويل المدى,بعيد المدى
kısa vadeli|qısamüddətli|قصير الأجل,قصير المدى
yıldönümü,yıl dönümü|ildönümü|ذكرى,الذكرى السنوية
doğum günü|ad günü,doğum günü|عيد ميلاد
son tarih|son tarix,son müddət|موعد نهائي,الموعد النهائي,مهلة
mühlet|möhlət|مهلة
nesil,nesl|nəsil,nəsl|جيل,أجيال
milattan önce|eramızdan əvvəl|قبل الميلاد
milimetre|millimetr|مليمتر,ملم
santimetre,santim|santimetr|سنتيمتر,سنتيمترات,سم
metre|metr|متر,أمتار,مترا
kilometre|kilometr|كيلومتر,كيلومترات,كم
metrekare|kvadratmetr,kvadrat metr|متر مربع
kilometrekare|kvadratkilometr,kvadrat kilometr|كيلومتر مربع,كيلومترا مربعا
metreküp|kubmetr,kub metr|متر مكعب
mil|mil|ميل,أميال
deniz mili|dəniz mili|ميل بحري
ayak,fit|fut|قدم,أقدام
inç|düym|بوصة
hektar|hektar|هكتار,هكتارات
dönüm|dönüm|دونم,دونمات
gram|qram|غرام,جرام
kilogram,kilo|kiloqram,kilo|كيلوغرام,كيلوجرام,كيلو,كغم
ton|ton|طن,أطنان
litre|litr|لتر,لترات
varil|barel,barrel|برميل,براميل
derece|dərəcə|درجة,درجات
santigrat|selsi|مئوية
vat|vatt|واط
megavat|meqavatt|ميغاواط,ميجاوات
gigavat|qiqavatt|غيغاواط,جيجاوات
volt|volt|فولت
piksel|piksel|بكسل
uzunluk,uzunluğu|uzunluq,uzunluğu|طول
genişlik,genişliği|en,genişlik|عرض
yükseklik,yüksekliği|hündürlük,yüksəklik|ارتفاع,علو
derinlik,derinliği|dərinlik|عمق,أعماق
ağırlık,ağırlığı|çəki,ağırlıq|وزن,أوزان,ثقل
hacim,hacm|həcm|حجم,أحجام
yüzölçümü|ərazi,sahə|مساحة
alan|sahə,ərazi|مساحة,مجال,منطقة
mesafe|məsafə|مسافة,مسافات
hız|sürət|سرعة,سرعات
büyüklük,büyüklüğü|böyüklük,maqnituda|حجم,قوة,درجة
dolar|dollar|دولار,دولارات
avro,euro|avro|يورو
sterlin|sterlinq,funt sterlinq|جنيه إسترليني,إسترليني,استرليني
lira|lirə|ليرة,ليرات
Türk lirası|türk lirəsi|ليرة تركية
manat|manat|مانات
ruble|rubl|روبل,روبلات
yen|iyen,yen|ين
yuan|yuan|يوان
frank|frank|فرنك,فرنكات
riyal|rial,riyal|ريال,ريالات
dinar|dinar|دينار,دنانير
dirhem|dirhəm|درهم,دراهم
rupi|rupi|روبية,روبيات
pound|funt|جنيه,جنيهات
sent|sent|سنت,سنتات
şekel|şekel|شيكل,شيقل
peso|peso|بيزو
kron|kron|كرونة,كرون
kuruş|qəpik,quruş|قرش,قروش
tek haneli|birrəqəmli|خانة الآحاد
günden güne|gündən-günə|يوما بعد يوم
saatlerce|saatlarla|لساعات,ساعات
günlerce|günlərlə|لأيام,أيام
aylarca|aylarla|لأشهر,أشهر
yıllarca|illərlə|لسنوات,سنوات
yıllardır|illərdir|منذ سنوات
yarıyıl|yarımil,semestr|نصف سنة,فصل دراسي
ilk yarı|birinci yarı,ilk yarı|النصف الأول,الشوط الأول
ikinci yarı|ikinci yarı,ikinci hissə|النصف الثاني,الشوط الثاني
üç aylık,çeyrek|rüblük,rüb|فصلي,ربع سنوي,ربع
20. yüzyıl|XX əsr,20-ci əsr|القرن العشرين,القرن العشرون
21. yüzyıl|XXI əsr,21-ci əsr|القرن الحادي والعشرين
19. yüzyıl|XIX əsr,19-cu əsr|القرن التاسع عشر
18. yüzyıl|XVIII əsr,18-ci əsr|القرن الثامن عشر
orta çağ|orta əsrlər|العصور الوسطى,القرون الوسطى
antik çağ|antik dövr|العصور القديمة
tarih öncesi|tarixdən əvvəlki|ما قبل التاريخ
ramazan|ramazan|رمضان
şevval|şəvval|شوال
muharrem|məhərrəm|محرم
zilhicce|zilhiccə|ذو الحجة
hicri|hicri|هجري
miladi|miladi|ميلادي
yerel saat|yerli vaxt|التوقيت المحلي,بالتوقيت المحلي
Greenwich saati|Qrinviç vaxtı|توقيت غرينتش,بتوقيت غرينتش
sıra|sıra,növbə|دور,صف,ترتيب
eşit|bərabər|متساو,مساو
artı|üstəgəl,müsbət|زائد
eksi|mənfi,çıxma|ناقص,تحت الصفر
`;
