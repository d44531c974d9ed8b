// Traffic, aviation, ships, energy, metals, weather, environment and travel in Turkish, Azerbaijani and Arabic; our own work.
export const transportEnergyWeather: string = `
toplu ulaşım|ictimai nəqliyyat|مواصلات عامة,نقل عام
ulaşım ağı|nəqliyyat şəbəkəsi|شبكة نقل
hava trafiği|hava hərəkəti|حركة جوية
hava trafik kontrolörü|hava hərəkəti dispetçeri|مراقب جوي
uçuş iptali|uçuşun ləğvi|إلغاء رحلة,إلغاء الرحلات
uçuşlar|uçuşlar,reyslər|رحلات جوية,رحلات
iç hat|daxili xətt|رحلات داخلية
dış hat|beynəlxalq xətt|رحلات دولية
aktarma|köçürmə,tranzit|تحويل,نقل
biniş kartı|minik talonu|بطاقة صعود
yolcu uçağı|sərnişin təyyarəsi|طائرة ركاب
özel jet|şəxsi təyyarə,özəl təyyarə|طائرة خاصة
uçağa bin-|təyyarəyə min-|استقل الطائرة,صعد إلى الطائرة
uçaktan in-|təyyarədən düş-|نزل من الطائرة
uçak düş-|təyyarə qəzaya uğra-|تحطمت طائرة,سقوط طائرة
uçağın düşmesi|təyyarənin qəzaya uğraması|تحطم طائرة,سقوط الطائرة
uçak enkazı|təyyarənin qalıqları|حطام الطائرة
kabin|salon,kabinə|مقصورة
kabin ekibi|kabinə heyəti,salon heyəti|طاقم الطائرة
hostes|bortbələdçi,stüardessa|مضيفة طيران
kaptan pilot|kapitan,bort komandiri|قائد الطائرة
kokpit|pilot kabinəsi|قمرة القيادة
türbülans|turbulentlik|مطبات هوائية
helikopter kazası|helikopter qəzası|تحطم مروحية
balon|şar,balon|بالون,منطاد
paraşüt|paraşüt|مظلة
planör|planer|طائرة شراعية
tren garı,gar|vağzal|محطة قطار,محطة القطارات
tren istasyonu|dəmir yolu stansiyası|محطة قطار
metro istasyonu|metro stansiyası|محطة مترو
otogar|avtovağzal|محطة حافلات
otobüs durağı|avtobus dayanacağı|موقف حافلات
otobüs kazası|avtobus qəzası|حادث حافلة
durak|dayanacaq|موقف,محطة
peron|perron|رصيف
vagon|vaqon|عربة قطار
lokomotif|lokomotiv|قاطرة
makinist|maşinist|سائق قطار
ray|rels|سكة,قضبان
tren hattı|dəmir yolu xətti|خط سكة حديد
demiryolu hattı|dəmir yolu xətti|خط سكة حديد
Bakü-Tiflis-Kars|Bakı-Tbilisi-Qars|باكو تبليسي قارص
hemzemin geçit|dəmir yolu keçidi|معبر سكة حديد
kamyonet|yük avtomobili,pikap|شاحنة صغيرة
tır|TIR,yük maşını|شاحنة,مقطورة
kamyon şoförü|yük maşını sürücüsü|سائق شاحنة
taksi şoförü|taksi sürücüsü|سائق سيارة أجرة
cip|cip|جيب
limuzin|limuzin|ليموزين
ikinci el|ikinci əl,işlənmiş|مستعمل
bisiklet yolu|velosiped yolu|مسار دراجات
bisiklete bin-|velosiped sür-|ركب الدراجة
scooter|skuter|سكوتر
direksiyon|sükan|مقود
fren|əyləc|فرامل,مكابح
fren yap-|əyləc bas-|فرمل
gaz pedalı|qaz pedalı|دواسة الوقود
vites|sürət qutusu|ناقل الحركة
far|fara|مصباح أمامي
plaka|nömrə nişanı|لوحة تسجيل
ön cam|qabaq şüşə|زجاج أمامي
bagaj|baqaj,yük yeri|أمتعة,صندوق
yedek parça|ehtiyat hissə|قطع غيار
tamirci|usta,mexanik|ميكانيكي
araç kullan-,araba sür-|maşın sür-,avtomobil idarə et-|قاد سيارة
trafik sıkışıklığı|tıxac|ازدحام مروري,اختناق مروري
trafik ışığı|svetofor|إشارة مرور
trafik kuralları|yol hərəkəti qaydaları|قواعد المرور
trafiğe kapat-|nəqliyyata bağla-|أغلق أمام حركة المرور
trafiğe açıl-|nəqliyyatın hərəkətinə açıl-|فتح أمام حركة المرور
hız sınırı|sürət həddi|حد السرعة
hız yap-|sürətlə sür-|أسرع
yaya|piyada|مشاة,راجل
yaya geçidi|piyada keçidi|ممر مشاة
kavşak|yolayrıcı,kəsişmə|تقاطع,مفترق طرق
viraj|döngə|منعطف
şerit|zolaq|مسار,حارة
otoban|avtomagistral|طريق سريع
viyadük|viyaduk|جسر
alt geçit|yeraltı keçid|نفق
otopark|avtodayanacaq,parkinq|موقف سيارات
benzinlik|yanacaqdoldurma məntəqəsi|محطة وقود
rıhtım|yanalma körpüsü|رصيف ميناء
liman kenti|liman şəhəri|مدينة ساحلية
tersane|gəmiqayırma zavodu|حوض بناء السفن
demir at-|lövbər at-|رسا
çapa|lövbər|مرساة
güverte|göyərtə|سطح السفينة
kruvaziyer,yolcu gemisi|kruiz gəmisi|سفينة سياحية,سفينة ركاب
balıkçı teknesi|balıqçı gəmisi|قارب صيد
sürat teknesi|sürətli qayıq|زورق سريع
şişme bot|rezin qayıq|قارب مطاطي
can yeleği|xilasedici jilet|سترة نجاة
cankurtaran|xilasedici|منقذ,سيارة إسعاف
gemi batması|gəminin batması|غرق سفينة
tekne bat-|qayıq bat-|غرق قارب
karaya otur-|quruda ilişib qal-,saya otur-|جنح
petrol tankeri|neft tankeri|ناقلة نفط
petrol kuyusu|neft quyusu|بئر نفط
petrol sahası,petrol yatağı|neft yatağı|حقل نفط
petrol üretimi|neft hasilatı|إنتاج النفط
petrol ihracatı|neft ixracı|صادرات النفط
petrol rafinerisi|neftayırma zavodu|مصفاة نفط
petrol boru hattı|neft kəməri|خط أنابيب النفط
doğal gaz boru hattı|qaz kəməri|خط أنابيب الغاز
doğal gaz yatağı,gaz sahası|qaz yatağı|حقل غاز
doğal gaz rezervi|qaz ehtiyatı|احتياطي الغاز
doğal gaz fiyatı|qazın qiyməti|سعر الغاز
gaz ihracatı|qaz ixracı|صادرات الغاز
gaz sevkiyatı|qaz nəqli|إمدادات الغاز
gaz tedariki|qaz təchizatı|إمدادات الغاز
Şah Deniz|Şahdəniz|شاه دنيز
Azeri-Çırak-Güneşli|Azəri-Çıraq-Günəşli|أذري تشيراغ غونشلي
TAP|TAP|خط الأنابيب عبر الأدرياتيكي
enerji güvenliği|enerji təhlükəsizliyi|أمن الطاقة
enerji krizi|enerji böhranı|أزمة طاقة
enerji kaynakları|enerji resursları|مصادر الطاقة,موارد الطاقة
enerji tasarrufu|enerjiyə qənaət|توفير الطاقة
enerji verimliliği|enerji səmərəliliyi|كفاءة الطاقة
enerji santrali|elektrik stansiyası|محطة طاقة
elektrik santrali|elektrik stansiyası|محطة كهرباء
nükleer güç santrali|atom elektrik stansiyası,AES|محطة نووية,محطة طاقة نووية
Akkuyu|Akkuyu|أكويو
rüzgar türbini|külək turbini|توربينات رياح
rüzgar santrali|külək elektrik stansiyası|محطة رياح
güneş santrali|günəş elektrik stansiyası|محطة شمسية
hidroelektrik santrali|su elektrik stansiyası,SES|محطة كهرومائية
termik santral|istilik elektrik stansiyası|محطة حرارية
kömür madeni|kömür mədəni|منجم فحم
maden ocağı|mədən|منجم
maden kazası|mədən qəzası|حادث منجم
maden işçisi|mədənçi,şaxtaçı|عامل منجم
altın madeni|qızıl mədəni|منجم ذهب
elektrik kesil-|işıq kəsil-,elektrik kəsil-|انقطعت الكهرباء
elektrik üretimi|elektrik enerjisi istehsalı|إنتاج الكهرباء,توليد الكهرباء
elektrik faturası|işıq pulu|فاتورة كهرباء
elektrik hattı|elektrik xətti|خط كهرباء
jeneratör|generator|مولد
çinko|sink|زنك
kurşun|qurğuşun|رصاص
nikel|nikel|نيكل
cıva|civə|زئبق
magnezyum|maqnezium|مغنيسيوم
kalsiyum|kalsium|كالسيوم
sodyum|natrium|صوديوم
azot|azot|نيتروجين
mermer|mərmər|رخام
kil|gil|طين
taş ocağı|daş karxanası|محجر
beton|beton|خرسانة
tuğla|kərpic|طوب
ahşap|taxta,ağac|خشب,خشبي
kauçuk|kauçuk|مطاط
hava tahmini|hava proqnozu|توقعات الطقس,نشرة جوية
hava sıcaklığı|havanın temperaturu|درجة حرارة الجو,درجات الحرارة
sıfırın altında|sıfırdan aşağı|تحت الصفر
aşırı sıcak|həddindən artıq isti|حر شديد
sıcak dalgası|isti dalğası|موجة حر
soğuk hava dalgası|soyuq hava dalğası|موجة برد
yağmur yağ-|yağış yağ-|أمطرت,هطل المطر
şiddetli yağış|güclü yağış,leysan|أمطار غزيرة
şiddetli yağmur|leysan,şiddətli yağış|أمطار غزيرة
şiddetli rüzgar|güclü külək|رياح شديدة,رياح قوية
şiddetli fırtına|şiddətli fırtına|عاصفة شديدة
kar yağ-|qar yağ-|تساقط الثلج
kar yağışı|qar yağıntısı,qar|تساقط الثلوج
dolu yağışı|dolu|برد
buzlanma|buzlanma|جليد,صقيع
çiy|şeh|ندى
bulutlu|buludlu|غائم
açık hava|açıq hava|هواء طلق
sisli|dumanlı|ضبابي
kurak|quraq|جاف
esinti|meh,yel|نسيم
meltem|meh|نسيم
toz fırtınası|toz fırtınası|عاصفة ترابية,عاصفة غبارية
kasırga vur-|qasırğa vur-|ضرب إعصار
muson|musson|موسمية,رياح موسمية
El Nino|El-Ninyo|النينيو
iklim zirvesi|iqlim sammiti|قمة المناخ
iklim aktivisti|iqlim fəalı|ناشط مناخي
iklim bilimci|iqlimşünas|عالم مناخ
karbon ayak izi|karbon izi|بصمة كربونية
karbon nötr|karbon neytral|محايد كربونيا
net sıfır|xalis sıfır|الحياد الكربوني,صافي صفر
yeşil enerji|yaşıl enerji|طاقة خضراء,الطاقة الخضراء
temiz enerji|təmiz enerji|طاقة نظيفة,الطاقة النظيفة
sıfır atık|sıfır tullantı|صفر نفايات
plastik atık|plastik tullantı|نفايات بلاستيكية
plastik poşet|plastik torba|كيس بلاستيكي
çevre dostu|ekoloji cəhətdən təmiz|صديق للبيئة
çevre felaketi|ekoloji fəlakət|كارثة بيئية
çevre örgütü|ətraf mühit təşkilatı|منظمة بيئية
doğal yaşam|təbii həyat,vəhşi təbiət|حياة برية
doğal yaşam alanı|təbii yaşayış mühiti|موطن طبيعي
biyolojik çeşitlilik|biomüxtəliflik|تنوع بيولوجي
nesli tükenen|nəsli kəsilən|منقرض
nesli tehlike altında|nəsli təhlükədə olan|مهدد بالانقراض
soyu tüken-|nəsli kəsil-|انقرض,انقراض
kaçak avcılık|brakonyerlik|صيد جائر
orman tahribatı|meşələrin məhv edilməsi|تدمير الغابات
ağaç dik-|ağac ək-|زرع شجرة,غرس أشجار
ağaç kes-|ağac kəs-|قطع شجرة,قطع الأشجار
yağmur ormanı|yağış meşəsi,tropik meşə|غابة مطيرة,غابات مطيرة
Amazon ormanları|Amazon meşələri|غابات الأمازون
buzulların erimesi|buzlaqların əriməsi|ذوبان الجليد
deniz seviyesinin yükselmesi|dəniz səviyyəsinin yüksəlməsi|ارتفاع مستوى سطح البحر
kıyı şeridi|sahil zolağı|شريط ساحلي
kıyı kenti|sahil şəhəri|مدينة ساحلية
derin deniz|dərin dəniz|أعماق البحار
mercan resifi|mərcan rifi|شعاب مرجانية
şelale|şəlalə|شلال,شلالات
kanyon|kanyon|واد,أخدود
yamaç|yamac|سفح,منحدر
yayla|yaylaq,yayla|هضبة
bozkır|çöl,bozqır|سهوب
bataklık|bataqlıq|مستنقع
kaynak suyu|bulaq suyu|ماء نبع
yeraltı suyu|yeraltı su|مياه جوفية
su seviyesi|su səviyyəsi|منسوب المياه
su altında kal-|su altında qal-|غمرته المياه
su baskınları|su basqınları|فيضانات
sel felaketi|sel fəlakəti|كارثة فيضانات,كارثة السيول
sel suları|sel suları|مياه السيول,مياه الفيضانات
deprem bölgesi|zəlzələ bölgəsi|منطقة الزلزال
büyüklüğünde deprem|bal gücündə zəlzələ,maqnitudalı zəlzələ|زلزال بقوة
enkaz altında kal-|dağıntılar altında qal-|بقي تحت الأنقاض
enkazdan çıkar-|dağıntılar altından çıxar-|انتشل من تحت الأنقاض,إخراج من تحت الأنقاض
yangın çık-|yanğın baş ver-|اندلع حريق,اندلاع حريق
yangını söndür-|yanğını söndür-|أخمد الحريق,إخماد الحريق
yangın söndürme uçağı|yanğınsöndürən təyyarə|طائرة إطفاء
orman yangınları|meşə yanğınları|حرائق الغابات
itfaiye ekipleri|yanğınsöndürənlər,yanğından mühafizə briqadası|فرق الإطفاء,رجال الإطفاء
alevler|alovlar|ألسنة اللهب,النيران
acil durum ekipleri|fövqəladə hallar qrupları|فرق الطوارئ
kurtarma çalışmaları|xilasetmə işləri|عمليات الإنقاذ,أعمال الإنقاذ
arama kurtarma çalışmaları|axtarış-xilasetmə işləri|عمليات البحث والإنقاذ
arama kurtarma ekibi|axtarış-xilasetmə qrupu|فريق البحث والإنقاذ
acil yardım çağrısı|təcili yardım çağırışı|نداء استغاثة
imdat|imdad,kömək|نجدة
tatil beldesi|istirahət yeri,kurort|منتجع
tatil köyü|istirahət kəndi|قرية سياحية
tatilci|istirahət edən|سائح,مصطاف
turizm bölgesi|turizm bölgəsi|منطقة سياحية
turist rehberi|turizm bələdçisi|مرشد سياحي
turist sayısı|turistlərin sayı|عدد السياح
seyahat acentesi|səyahət agentliyi,turizm agentliyi|وكالة سفر
seyahat uyarısı|səyahət xəbərdarlığı|تحذير سفر
seyahat yasağı|səyahət qadağası|حظر سفر
seyahat kısıtlaması|səyahət məhdudiyyəti|قيود السفر
rezervasyon yaptır-|yer sifariş et-,bron et-|حجز,يحجز,تحجز
pasaport kontrolü|pasport nəzarəti|مراقبة الجوازات
vize muafiyeti|vizadan azad edilmə,vizasız rejim|إعفاء من التأشيرة
vizesiz|vizasız|بدون تأشيرة
çalışma izni|iş icazəsi|تصريح عمل
çifte vatandaşlık|ikili vətəndaşlıq|جنسية مزدوجة
sınır kapısı|sərhəd keçid məntəqəsi|معبر حدودي
yol çalışması|yol işləri|أعمال الطريق
yol yapımı|yol tikintisi|شق الطرق,بناء الطرق
imar|quruculuq,abadlıq|إعمار
imar et-|abadlaşdır-|عمر,إعمار
altyapı projesi|infrastruktur layihəsi|مشروع بنية تحتية
mega proje|meqalayihə|مشروع ضخم
gökdelen|göydələn|ناطحة سحاب
plaza|plaza|برج تجاري
kentsel dönüşüm|şəhər yenilənməsi|تجديد حضري,التحول الحضري
sosyal konut|sosial mənzil|إسكان اجتماعي
yapı izni|tikinti icazəsi|رخصة بناء
inşaat alanı|tikinti sahəsi|موقع بناء
inşaat işçisi|tikinti fəhləsi|عامل بناء
vinç|kran|رافعة
iş makinesi|iş texnikası,ağır texnika|آلية ثقيلة,جرافة
buldozer|buldozer|جرافة
asfalt|asfalt|أسفلت
`;
