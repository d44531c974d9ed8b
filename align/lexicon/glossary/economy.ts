// Trade, finance, companies, energy, transport, work and contracts in Turkish, Azerbaijani and Arabic; our own work.
export const economy: string = `
ekonomi|iqtisadiyyat|اقتصاد,اقتصادات
ticaret|ticarət|تجارة
tüccar|tacir|تاجر,تجار
ticaret hacmi|ticarət dövriyyəsi|حجم التبادل التجاري,حجم التجارة
dış ticaret|xarici ticarət|تجارة خارجية
serbest ticaret|azad ticarət|تجارة حرة
serbest bölge|azad zona|منطقة حرة
ticaret savaşı|ticarət müharibəsi|حرب تجارية
ticaret odası|ticarət palatası|غرفة التجارة
ihracat|ixrac,ixracat|صادرات,تصدير
ihracatçı|ixracatçı|مصدر,مصدرون
ihraç et-|ixrac et-|صدر,يصدر,تصدر,تصدير
ithalat|idxal,idxalat|واردات,استيراد
ithalatçı|idxalçı|مستورد
ithal et-|idxal et-|استورد,يستورد,تستورد,استيراد
gümrük,gümrüğ|gömrük|جمارك,جمرك,جمركي
gümrük vergisi|gömrük rüsumu|رسوم جمركية,تعريفة جمركية
tarife|tarif|تعريفة,تعريفات
kota|kvota|حصة,حصص
piyasa|bazar|سوق,أسواق
pazar|bazar|سوق,أسواق
pazarlama|marketinq|تسويق
borsa|birja|بورصة,سوق الأوراق المالية
hisse,hisse senedi|səhm,pay|سهم,أسهم
hissedar|səhmdar|مساهم,مساهمون
tahvil|istiqraz,istiqraz vərəqəsi|سند,سندات
endeks|indeks|مؤشر
yatırım|investisiya,sərmayə|استثمار,استثمارات
yatırımcı|investor,sərmayədar|مستثمر,مستثمرون
yatırım yap-|sərmayə qoy-,investisiya et-|استثمر,يستثمر,تستثمر
doğrudan yabancı yatırım|birbaşa xarici investisiya|استثمار أجنبي مباشر
sermaye|kapital,sərmayə|رأس مال,رأسمال,رؤوس أموال
fon|fond|صندوق,صناديق
varlık,varlığ|aktiv,varlıq|أصل,أصول
varlık fonu|sərvət fondu,varidat fondu|صندوق سيادي
para|pul|مال,أموال,نقود
para birimi|valyuta,pul vahidi|عملة,عملات
döviz|valyuta,xarici valyuta|عملة أجنبية,نقد أجنبي
kur,döviz kuru|məzənnə|سعر صرف,سعر الصرف
Türk lirası|türk lirəsi|الليرة التركية,ليرة تركية
ruble|rubl|روبل
sterlin|funt sterlinq,sterlinq|جنيه إسترليني,استرليني
pound|funt|جنيه
riyal|rial|ريال
dinar|dinar|دينار
dirhem|dirhəm|درهم
sent|sent|سنت
kuruş|quruş,qəpik|قرش,قروش
altın|qızıl|ذهب,ذهبي
gümüş|gümüş|فضة
banka|bank|بنك,بنوك,مصرف,مصارف
merkez bankası|mərkəzi bank|بنك مركزي,البنك المركزي,المصرف المركزي
bankacılık,bankacılığ|bankçılıq,bank işi|مصرفي,صيرفة
banka hesabı|bank hesabı|حساب مصرفي,حساب بنكي
kredi|kredit|قرض,قروض,ائتمان
borç,borc|borc|دين,ديون,قرض
borçlu|borclu|مدين,مديون
alacak,alacağ|alacaq,debitor borcu|مستحق,مستحقات
alacaklı|kreditor|دائن,دائنون
kefil|zamin|كفيل,ضامن
faiz|faiz|فائدة,فوائد
faiz oranı|faiz dərəcəsi|سعر الفائدة,معدل الفائدة
enflasyon|inflyasiya|تضخم
deflasyon|deflyasiya|انكماش
durgunluk,resesyon,durgunluğ|durğunluq,resessiya|ركود
devalüasyon|devalvasiya|تخفيض العملة
ekonomik kriz|iqtisadi böhran|أزمة اقتصادية
ekonomik büyüme|iqtisadi artım|نمو اقتصادي
gayri safi yurt içi hasıla,GSYH|ümumi daxili məhsul,ÜDM|الناتج المحلي الإجمالي,ناتج محلي
milli gelir|milli gəlir|دخل قومي
kişi başına|adambaşına|نصيب الفرد
bütçe|büdcə|ميزانية,موازنة
bütçe açığı|büdcə kəsiri|عجز الميزانية,عجز الموازنة
açık,açığ|kəsir,açıq|عجز
cari açık|cari əməliyyatlar kəsiri|عجز الحساب الجاري
fazla|profisit,artıq|فائض
gelir|gəlir|دخل,إيراد,إيرادات,عائدات
gider|xərc|نفقة,نفقات,مصروفات
masraf|xərc,məsrəf|تكلفة,مصاريف
maliyet|xərc,maya dəyəri|تكلفة,تكاليف,كلفة
harcama|xərcləmə,xərc|إنفاق,نفقات
tasarruf|qənaət|توفير,ادخار
kar,kâr|mənfəət,gəlir|ربح,أرباح
kazanç,kazanc|qazanc|كسب,ربح,مكسب
zarar|zərər,ziyan|خسارة,خسائر,ضرر
vergi|vergi|ضريبة,ضرائب
katma değer vergisi,KDV|əlavə dəyər vergisi,ƏDV|ضريبة القيمة المضافة
gelir vergisi|gəlir vergisi|ضريبة الدخل
mükellef|vergi ödəyicisi|دافع ضرائب,مكلف
harç,harc|rüsum|رسم,رسوم
ücret|ödəniş,haqq|أجر,أجور,رسوم
asgari ücret|minimum əməkhaqqı|الحد الأدنى للأجور
maaş|maaş,əməkhaqqı|راتب,رواتب,مرتب
emekli|pensiyaçı,təqaüdçü|متقاعد,متقاعدون
emeklilik,emekliliğ|pensiya,təqaüd|تقاعد
emek,emeğ|əmək|عمل,جهد
iş|iş|عمل,أعمال,وظيفة
çalışan|işçi,əməkdaş|عامل,موظف,موظفون
personel|personal,heyət|موظفون,طاقم,كادر
işveren|işəgötürən|رب العمل,صاحب العمل,أرباب العمل
istihdam|məşğulluq|توظيف,عمالة,تشغيل
iş gücü|işçi qüvvəsi|قوة عاملة,قوى عاملة
iş adamı,iş insanı|iş adamı,sahibkar|رجل أعمال,رجال أعمال
girişimci|sahibkar|رائد أعمال,رواد الأعمال
işletme|müəssisə,biznes|منشأة,مؤسسة,مشروع
KOBİ|kiçik və orta sahibkarlıq,KOB|شركات صغيرة ومتوسطة
şirket|şirkət|شركة,شركات
firma|firma|شركة,شركات
holding|holdinq|شركة قابضة
anonim şirket|səhmdar cəmiyyəti|شركة مساهمة
limited şirket|məhdud məsuliyyətli cəmiyyət,MMC|شركة ذات مسؤولية محدودة
kurumsal|korporativ|مؤسسي
yönetim kurulu|idarə heyəti,direktorlar şurası|مجلس الإدارة
yönetim kurulu başkanı|idarə heyətinin sədri|رئيس مجلس الإدارة
üst yönetici,CEO,icra kurulu başkanı|baş icraçı direktor|رئيس تنفيذي,الرئيس التنفيذي
yönetici|menecer,rəhbər|مدير,إداري
patron|sahibkar,müdir|رب العمل
müteahhit|podratçı|مقاول
taşeron|subpodratçı|مقاول من الباطن
tedarikçi|təchizatçı,tədarükçü|مورد,موردون
tedarik,tedariğ|tədarük,təchizat|توريد,إمداد,إمدادات
tedarik zinciri|təchizat zənciri|سلسلة التوريد,سلاسل الإمداد
arz|təklif|عرض
talep,taleb|tələb|طلب
arz ve talep|tələb və təklif|العرض والطلب
pahalı|bahalı,baha|غال,غالي,باهظ
zam|bahalaşma,artım|رفع الأسعار,زيادة
indirim|endirim|تخفيض,خصم
alıcı|alıcı|مشتر,مشتري
müşteri|müştəri|زبون,زبائن,عميل,عملاء
tüket-|istehlak et-|استهلك,يستهلك,تستهلك
üretici|istehsalçı|منتج,منتجون
ürün|məhsul|منتج,منتجات,محصول
mal|mal,əmtəə|سلعة,بضاعة,سلع,بضائع
emtia|əmtəə|سلعة,سلع
hizmet ver-|xidmət göstər-|خدم,يخدم,تخدم,قدم خدمة
hizmet sağlayıcı|xidmət təminatçısı,provayder|مزود خدمة
kalite|keyfiyyət|جودة
miktar|miqdar|كمية,مقدار
oran|nisbət,faiz|نسبة,معدل
yüzde|faiz|في المئة,بالمئة,نسبة مئوية
milyar|milyard|مليار,مليارات
trilyon|trilyon|تريليون
milyarder|milyarder|ملياردير
zenginlik,servet|sərvət,zənginlik|ثروة,ثروات
yoksul,fakir|yoxsul,kasıb|فقير,فقراء
yoksulluk,yoksulluğ|yoxsulluq,kasıblıq|فقر
refah|rifah|رفاهية,رفاه,ازدهار
sanayi,endüstri|sənaye|صناعة,صناعات,صناعي
fabrika|fabrik,zavod|مصنع,مصانع,معمل
tesis|müəssisə,obyekt|منشأة,منشآت,مرفق
atölye|emalatxana|ورشة,ورش
makine|maşın,avadanlıq|آلة,آلات,ماكينة
ekipman|avadanlıq|معدات,تجهيزات
otomobil|avtomobil|سيارة,سيارات
otomotiv|avtomobil sənayesi|صناعة السيارات
tekstil|toxuculuq,tekstil|نسيج,منسوجات
çimento|sement|إسمنت,أسمنت
maden|mədən|منجم,مناجم,معدن
madencilik,madenciliğ|mədənçilik,dağ-mədən|تعدين
madenci|mədənçi,şaxtaçı|عامل منجم
petrol|neft|نفط,بترول,نفطي
ham petrol|xam neft|نفط خام,خام
varil|barel|برميل,براميل
akaryakıt,yakıt|yanacaq|وقود,محروقات
mazot,dizel|dizel|ديزل,مازوت
doğal gaz,doğalgaz|təbii qaz|غاز طبيعي
gaz|qaz|غاز
sıvılaştırılmış doğal gaz,LNG|mayeləşdirilmiş təbii qaz|غاز طبيعي مسال
boru hattı|boru kəməri,kəmər|خط أنابيب,خطوط أنابيب
Bakü-Tiflis-Ceyhan|Bakı-Tbilisi-Ceyhan|باكو تبليسي جيهان
TANAP|TANAP|تاناب
Güney Gaz Koridoru|Cənub Qaz Dəhlizi|ممر الغاز الجنوبي
Türk Akımı|Türk axını|السيل التركي,ترك ستريم
Kuzey Akım|Şimal axını|نورد ستريم,السيل الشمالي
rafineri|neftayırma zavodu|مصفاة,مصافي
enerji|enerji,energetika|طاقة
yenilenebilir enerji|bərpa olunan enerji|طاقة متجددة
güneş enerjisi|günəş enerjisi|طاقة شمسية
nükleer enerji|nüvə enerjisi|طاقة نووية
nükleer santral|atom elektrik stansiyası,AES|محطة نووية,محطة الطاقة النووية
santral|elektrik stansiyası|محطة,محطة توليد
elektrik,elektriğ|elektrik|كهرباء,كهربائي
hidroelektrik|hidroelektrik,su elektrik|كهرومائي
tarım|kənd təsərrüfatı,aqrar|زراعة,زراعي
çiftçi|fermer,əkinçi|مزارع,مزارعون,فلاح
hayvancılık,hayvancılığ|heyvandarlıq|تربية الحيوانات,ثروة حيوانية
balıkçılık,balıkçılığ|balıqçılıq|صيد الأسماك
tahıl|taxıl|حبوب
pirinç|düyü|أرز
pamuk,pamuğ|pambıq|قطن
şeker|şəkər|سكر
gıda|ərzaq,qida|غذاء,أغذية,غذائي
gıda güvenliği|ərzaq təhlükəsizliyi|أمن غذائي,الأمن الغذائي
hasat,hasad|məhsul yığımı|حصاد
gübre|gübrə|سماد,أسمدة
inşaat|inşaat,tikinti|بناء,إنشاءات,إعمار
yeniden imar,yeniden inşa|yenidənqurma,bərpa|إعادة الإعمار,إعمار
konut|mənzil,ev|سكن,مسكن,مساكن
emlak,gayrimenkul|daşınmaz əmlak,əmlak|عقار,عقارات
altyapı|infrastruktur|بنية تحتية,البنى التحتية
ulaşım,ulaştırma|nəqliyyat|نقل,مواصلات
taşımacılık,taşımacılığ|daşımalar,daşınma|نقل,شحن
kargo,yük|yük|شحنة,حمولة,بضائع
lojistik,lojistiğ|logistika|خدمات لوجستية,لوجستي
liman|liman|ميناء,موانئ
havalimanı,havaalanı|hava limanı,aeroport|مطار,مطارات
demir yolu,demiryolu|dəmir yolu|سكة حديد,سكك حديدية
kara yolu,karayolu|avtomobil yolu|طريق بري
otoyol|magistral,avtomagistral|طريق سريع
kamyon|yük maşını|شاحنة,شاحنات
Orta Koridor|Orta Dəhliz|الممر الأوسط
İpek Yolu|İpək Yolu|طريق الحرير
Kuşak ve Yol|Bir kəmər bir yol|الحزام والطريق
teknoloji|texnologiya|تكنولوجيا,تقنية,تقنيات
yapay zeka|süni intellekt|ذكاء اصطناعي,الذكاء الاصطناعي
donanım|avadanlıq|أجهزة,معدات
çip,yarı iletken|çip,yarımkeçirici|رقاقة,رقائق,أشباه الموصلات
inovasyon,yenilik,yeniliğ|innovasiya,yenilik|ابتكار,تجديد
sektör|sektor,sahə|قطاع,قطاعات
özel sektör|özəl sektor|قطاع خاص
kamu sektörü|dövlət sektoru|قطاع عام
özelleştirme|özəlləşdirmə|خصخصة
millileştirme,kamulaştırma|milliləşdirmə|تأميم
rekabet|rəqabət|منافسة,تنافس
rakip,rakib|rəqib|منافس,منافسون,خصم
tekel|inhisar,monopoliya|احتكار
teşvik,teşviğ|təşviq,stimul|تشجيع,حوافز,تحفيز
sübvansiyon|subsidiya|دعم,إعانة
hibe|qrant|منحة,منح
bağış|ianə|تبرع,تبرعات
finans|maliyyə|تمويل,مالية
finansal,mali|maliyyə|مالي
finansman|maliyyələşdirmə|تمويل
maliye|maliyyə|مالية
muhasebe|mühasibat,mühasibatlıq|محاسبة
denetçi|auditor|مدقق,مراجع
bilanço|balans|ميزانية عمومية
rapor|hesabat,məruzə|تقرير,تقارير
istatistik,istatistiğ|statistika|إحصاء,إحصاءات,إحصائيات
veri|məlumat,verilən|بيانات,معطيات
ihale|tender|مناقصة,عطاء
teklif|təklif|عرض,عروض
sigorta|sığorta|تأمين
sigortacı|sığortaçı|مؤمن
poliçe|sığorta şəhadətnaməsi,polis|وثيقة,بوليصة
iflas|iflas,müflisləşmə|إفلاس
birleşme|birləşmə|اندماج
devralma|əldə etmə,satın alma|استحواذ
fatura|faktura,hesab-faktura|فاتورة,فواتير
makbuz|qəbz|إيصال
çek|çek|شيك
ödeme|ödəniş,ödəmə|دفع,دفعة,سداد
peşin|qabaqcadan,avans|مقدما,نقدا
avans|avans|سلفة,دفعة مقدمة
taksit|kredit hissəsi,taksit|قسط,أقساط
vade|müddət|أجل,استحقاق
depozito,teminat|depozit,təminat|وديعة,تأمين,ضمان
garanti|zəmanət|ضمان,كفالة
kira|icarə,kirayə|إيجار
kiracı|icarəçi,kirayəçi|مستأجر
kiralayan,kiraya veren|icarəyə verən|مؤجر
komisyon|komisyon haqqı|عمولة
lisans|lisenziya|ترخيص,رخصة
ruhsat|icazə,lisenziya|رخصة,ترخيص
sevk,teslimat,teslim|çatdırılma,təhvil|تسليم,توصيل
nakit,nakd|nağd|نقد,نقدا
rezerv|ehtiyat|احتياطي,احتياطيات
kaynak,kaynağ|mənbə,resurs|مصدر,مصادر,مورد,موارد
doğal kaynak|təbii sərvət,təbii ehtiyat|موارد طبيعية
verimlilik,verimliliğ|məhsuldarlıq,səmərəlilik|إنتاجية,كفاءة
kapasite|həcm,güc,qabiliyyət|قدرة,سعة,طاقة
fuar|sərgi,yarmarka|معرض,معارض
kalkınma planı|inkişaf planı|خطة التنمية
ekonomik iş birliği|iqtisadi əməkdaşlıq|تعاون اقتصادي
`;
