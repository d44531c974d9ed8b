// Accidents, weather, fire, earthquakes, epidemics, rescue and casualties in Turkish, Azerbaijani and Arabic; our own work.
export const disaster: string = `
afet|fəlakət|كارثة,كوارث
doğal afet|təbii fəlakət|كارثة طبيعية,كوارث طبيعية
felaket|fəlakət|كارثة,كوارث,نكبة
facia,trajedi|faciə|مأساة,فاجعة,كارثة
trajik|faciəvi,faciəli|مأساوي
afet bölgesi|fəlakət bölgəsi|منطقة كوارث,منطقة منكوبة
afetzede|zərərçəkən,fəlakətzədə|منكوب,متضرر,متضررون
AFAD|AFAD|آفاد,إدارة الكوارث والطوارئ
trafik kazası|yol qəzası,yol-nəqliyyat hadisəsi|حادث سير,حادث مروري,حوادث السير
tren kazası|qatar qəzası|حادث قطار
uçak kazası|təyyarə qəzası|حادث طائرة,تحطم طائرة
iş kazası|istehsalat qəzası|حادث عمل
olay,hadise,vaka|hadisə|حادث,حادثة,حدث,أحداث,حوادث
olay yeri|hadisə yeri|موقع الحادث,مكان الحادث
çarp-|çırpıl-,toqquş-,vur-|صدم,يصدم,تصدم,اصطدم,اصطدام
çarpışma|toqquşma|تصادم,اصطدام
devril-|aş-|انقلب,ينقلب,تنقلب,انقلاب
düş-|düş-,qəzaya uğra-|سقط,يسقط,تسقط,سقوط,تحطم
kaza yap-|qəzaya uğra-|تعرض لحادث
enkaz|dağıntı,qalıq|أنقاض,حطام,ركام
enkaz altında|dağıntılar altında|تحت الأنقاض
raydan çık-|relsdən çıx-|خرج عن القضبان,خروج عن القضبان
bat-|bat-|غرق,يغرق,تغرق
boğul-|boğul-|غرق,يغرق,تغرق,اختنق,اختناق
kayıp,kayb|itkin,itki|مفقود,مفقودون,خسارة
kaybol-|itkin düş-,yoxa çıx-|اختفى,اختفاء,فقد
deprem|zəlzələ|زلزال,زلازل,هزة أرضية
depremzede|zəlzələ qurbanı,zəlzələdən zərərçəkən|منكوبو الزلزال,متضرر من الزلزال
artçı sarsıntı,artçı|təkrar təkan,afterşok|هزة ارتدادية,هزات ارتدادية
sarsıntı|təkan,silkələnmə|هزة,ارتجاج
sarsıl-|silkələn-,sarsıl-|اهتز,يهتز,تهتز
sars-|silkələ-,sarsıt-|هز,يهز,تهز
Richter ölçeği|Rixter şkalası|مقياس ريختر
büyüklük,şiddet|maqnituda,bal|قوة,شدة,درجة
merkez üssü|episentr|مركز الزلزال
fay,fay hattı|qırılma,tektonik qırılma|صدع,فالق
tsunami|sunami|تسونامي
yanardağ,volkan|vulkan|بركان,براكين
yanardağ patlaması|vulkan püskürməsi|ثوران بركان,ثورة بركان
lav|lava|حمم
sismik|seysmik|زلزالي
orman yangını|meşə yanğını|حريق غابات,حرائق الغابات
itfaiye|yanğınsöndürmə xidməti,yanğınsöndürənlər|إطفاء,الدفاع المدني
yangın söndürme|yanğınsöndürmə|إطفاء الحرائق
söndür-|söndür-|أطفأ,يطفئ,تطفئ,إطفاء,إخماد
yan-|yan-|احترق,يحترق,تحترق,اشتعل
yak-|yandır-|أحرق,يحرق,تحرق,إحراق,حرق
alev|alov|لهب,ألسنة اللهب,نيران
duman|tüstü|دخان
kıvılcım|qığılcım|شرارة
kundaklama|qəsdən yandırma|إحراق متعمد
patlama|partlayış|انفجار,انفجارات
gaz sızıntısı|qaz sızması|تسرب غاز
sızıntı|sızma|تسرب
zehirli,toksik|zəhərli,toksik|سام
su baskını|su basqını,daşqın|فيضان,فيضانات
taşkın|daşqın|فيضان,فيضانات
toprak kayması,heyelan|torpaq sürüşməsi,sürüşmə|انهيار أرضي,انزلاق أرضي,انهيارات أرضية
çığ|uçqun,qar uçqunu|انهيار ثلجي
yıkıl-|dağıl-,uç-|انهار,ينهار,تنهار,تهدم
yıkım|dağıntı|دمار,تدمير,هدم
yıkıntı|xarabalıq,dağıntı|أنقاض,خراب
harabe|xarabalıq|أطلال,خراب
hasar|zərər,ziyan|ضرر,أضرار,خسائر
hasarlı|zədələnmiş,zərər görmüş|متضرر
hasar tespit|zərərin qiymətləndirilməsi|تقييم الأضرار
tahrip|dağıntı,məhv|تدمير,تخريب
kum fırtınası|qum fırtınası|عاصفة رملية
kar fırtınası,tipi|çovğun|عاصفة ثلجية
kasırga|qasırğa|إعصار,أعاصير
hortum|tornado,burulğan|إعصار,زوبعة
tayfun|tayfun|إعصار,تيفون
siklon|siklon|إعصار حلزوني
hava|hava|طقس,جو,هواء
hava durumu|hava proqnozu,hava|طقس,حالة الطقس
hava koşulları|hava şəraiti|أحوال جوية,ظروف جوية
meteoroloji|meteorologiya|أرصاد جوية,أرصاد
yağış,yağmur|yağış|مطر,أمطار
yağmurlu,yağışlı|yağışlı|ماطر,ممطر
sağanak,sağanağ|leysan,güclü yağış|أمطار غزيرة
karlı|qarlı|ثلجي
buzul|buzlaq|نهر جليدي,جليد
sis|duman,sis|ضباب
rüzgar,yel|külək,yel|ريح,رياح
yıldırım|ildırım|صاعقة,برق
şimşek|şimşək|برق
bulut,bulud|bulud|سحاب,غيوم,سحابة
güneş|günəş|شمس
güneşli|günəşli|مشمس
sıcak,sıcağ|isti|حار,ساخن,حرارة
sıcak hava dalgası|istilik dalğası,anomal isti|موجة حر
soğuk,soğuğ|soyuq|بارد,برد
sıcaklık,sıcaklığ|temperatur,istilik|درجة حرارة,درجات الحرارة,حرارة
nem|rütubət|رطوبة
kıtlık,kıtlığ|qıtlıq,aclıq|مجاعة,قحط
susuzluk|susuzluq|عطش
küresel ısınma|qlobal istiləşmə|احتباس حراري,الاحترار العالمي,الاحتباس الحراري
sera gazı|istixana qazı|غازات دفيئة,غازات الاحتباس الحراري
emisyon,salım|emissiya|انبعاث,انبعاثات
çevre|ətraf mühit|بيئة,محيط
çevresel|ekoloji|بيئي
kirlilik,kirliliğ|çirklənmə|تلوث
hava kirliliği|havanın çirklənməsi|تلوث الهواء
kirli|çirkli|ملوث,قذر
çöp|zibil|قمامة,نفايات
ağaç,ağac|ağac|شجرة,أشجار,شجر
nehir,nehr,ırmak|çay|نهر,أنهار
deniz|dəniz|بحر,بحار,بحري
vadi|vadi,dərə|واد,وادي,وديان
çöl|səhra|صحراء,صحارى
ölü|ölü,həlak olan|ميت,قتيل,أموات,قتلى
ölümcül|ölümcül,ölümlə nəticələnən|قاتل,مميت
can kaybı|insan itkisi,insan tələfatı|خسائر في الأرواح,ضحايا
ölü sayısı|ölənlərin sayı|حصيلة القتلى,عدد القتلى,حصيلة الضحايا
bilanço|bilanço,itkilərin sayı|حصيلة
kayıplar|itkilər|خسائر
hayatını kaybet-|həyatını itir-,həlak ol-,dünyasını dəyiş-|لقي مصرعه,لقي حتفه,فقد حياته,مصرع
vefat|vəfat|وفاة
vefat et-|vəfat et-|توفي,توفى,يتوفى,تتوفى
merhum|mərhum|مرحوم,راحل,فقيد
ceset,cesed|meyit,cəsəd|جثة,جثث
cenaze|cənazə,dəfn|جنازة,جثمان
cenaze töreni|dəfn mərasimi|مراسم التشييع,جنازة,تشييع
cenaze namazı|cənazə namazı|صلاة الجنازة
defnet-,defin|dəfn et-,dəfn|دفن,يدفن,تدفن
mezar,kabir|qəbir,məzar|قبر,قبور
yas,matem|yas,matəm|حداد,عزاء
milli yas|milli matəm,matəm günü|حداد وطني,حداد
yaralı|yaralı|جريح,مصاب,جرحى,مصابون
ağır yaralı|ağır yaralı|إصابة خطيرة,إصابات خطيرة,مصاب بجروح خطيرة
hafif yaralı|yüngül yaralı|إصابة طفيفة,جروح طفيفة
yaralanma|yaralanma,xəsarət|إصابة,إصابات
sakat|şikəst|معاق,عاجز
sağ kalan,kurtulan|sağ qalan,xilas olan|ناج,ناجون,ناجين
sağ kurtul-|sağ qurtul-,xilas ol-|نجا,ينجو,تنجو,نجاة
hayatta kal-|sağ qal-|نجا,بقي على قيد الحياة
sağ|sağ,diri|حي,أحياء
arama kurtarma|axtarış-xilasetmə|بحث وإنقاذ,البحث والإنقاذ
kurtarma ekibi|xilasetmə qrupu|فريق إنقاذ,فرق الإنقاذ
kurtarma operasyonu|xilasetmə əməliyyatı|عملية إنقاذ,عمليات الإنقاذ
kurtarıcı|xilaskar,xilasedici|منقذ
ekip,ekib|qrup,komanda,heyət|فريق,فرق,طاقم
acil|təcili,fövqəladə|طارئ,عاجل,طوارئ
acil durum|fövqəladə hal,fövqəladə vəziyyət|حالة طوارئ,طوارئ
acil yardım|təcili yardım|مساعدة عاجلة,مساعدات طارئة
acil servis|təcili yardım şöbəsi|قسم الطوارئ
Olağanüstü Haller Bakanlığı|Fövqəladə Hallar Nazirliyi,FHN|وزارة الطوارئ,وزارة حالات الطوارئ
ambulans|təcili yardım maşını,ambulans|سيارة إسعاف,إسعاف
sağlık ekibi|tibbi heyət,tibb briqadası|فريق طبي,طاقم طبي
hastane|xəstəxana,hospital|مستشفى,مستشفيات
hastaneye kaldır-|xəstəxanaya çatdır-,xəstəxanaya yerləşdir-|نقل إلى المستشفى
yoğun bakım|reanimasiya,intensiv terapiya|عناية مركزة,العناية المركزة
tedavi et-|müalicə et-|عالج,يعالج,تعالج
ameliyat|əməliyyat,cərrahiyyə əməliyyatı|عملية جراحية,جراحة
hemşire|tibb bacısı|ممرضة,ممرض
salgın|epidemiya|وباء,تفشي
koronavirüs,korona|koronavirus|كورونا,فيروس كورونا
Kovid-19,COVID-19|COVID-19|كوفيد 19,كوفيد-19
vaka|yoluxma,hadisə|حالة,إصابة
aşı|vaksin,peyvənd|لقاح,لقاحات,تطعيم
aşıla-|peyvənd et-,vaksinasiya et-|لقح,تطعيم,تلقيح
karantina|karantin|حجر صحي,حجر
maske|maska|كمامة,قناع
bulaş-|yolux-,keç-|انتقل,عدوى,أصيب
kolera|vəba,xolera|كوليرا
tahliye|təxliyə|إجلاء,إخلاء
tahliye et-|təxliyə et-|أجلى,يجلي,تجلي,أخلى,يخلي
barınma|sığınacaq,yaşayış|إيواء
barınak,barınağ|sığınacaq|مأوى,ملجأ
çadır kent|çadır şəhərciyi|مدينة خيام,مخيم
konteyner kent|konteyner şəhərciyi|مدينة حاويات
battaniye|ədyal,yorğan|بطانية,بطانيات
gıda yardımı|ərzaq yardımı|مساعدات غذائية
yardım malzemesi|yardım ləvazimatı|مواد إغاثة,مواد إغاثية
gönüllü|könüllü|متطوع,متطوعون,تطوع
evsiz|evsiz|مشرد,مشردون
mahsur kal-|mühasirədə qal-,ilişib qal-|عالق,علق,محاصر
mahsur|ilişib qalan|عالق,محاصر
bina|bina|مبنى,مبان,بناية,عمارة
çatı|dam|سقف
elektrik kesintisi|elektrik kəsintisi|انقطاع الكهرباء,انقطاع التيار
kesinti|kəsinti,fasilə|انقطاع
alarm|həyəcan siqnalı|إنذار
siren|siren|صفارة,صفارات الإنذار
erken uyarı|erkən xəbərdarlıq|إنذار مبكر
önlem,tedbir|tədbir|إجراء,تدبير,احتياط
hazırlık,hazırlığ|hazırlıq|استعداد,تحضير
radyoaktif|radioaktiv|مشع
nükleer kaza|nüvə qəzası|حادث نووي
Çernobil|Çernobıl|تشيرنوبيل,تشرنوبل
Fukuşima|Fukusima|فوكوشيما
tanker|tanker|ناقلة,صهريج
araç,arac|nəqliyyat vasitəsi,avtomobil|مركبة,سيارة,مركبات
sürücü,şoför|sürücü|سائق,سائقون
yolcu|sərnişin|راكب,ركاب,مسافر
mürettebat|heyət,ekipaj|طاقم
otobüs|avtobus|حافلة,حافلات,باص
minibüs|mikroavtobus|حافلة صغيرة
bot,tekne|qayıq|قارب,قوارب,زورق
göçmen teknesi|miqrant qayığı|قارب مهاجرين
acil iniş|məcburi eniş,qəza enişi|هبوط اضطراري
kara kutu|qara qutu|صندوق أسود,الصندوق الأسود
arıza|nasazlıq|عطل,خلل
ihmal|səhlənkarlıq|إهمال
panik,paniğ|panika,təşviş|ذعر,هلع
izdiham|izdiham,basabas|تدافع,ازدحام
şok|şok|صدمة
dehşet|dəhşət|رعب,فزع
dehşet verici|dəhşətli|مروع,مرعب
acı|ağrı,acı|ألم,مرير
geçmiş olsun|keçmiş olsun|سلامات,حمدا لله على السلامة
Allah rahmet eylesin|Allah rəhmət eləsin|رحمه الله
rahmet|rəhmət|رحمة
acil şifa|tez sağalma,şəfa|الشفاء العاجل,شفاء
başsağlığı|başsağlığı|تعزية,تعازي
mucize|möcüzə|معجزة
`;
