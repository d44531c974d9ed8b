// Parliament, parties, elections, offices, diplomacy and the peoples and armies of the news in Turkish, Azerbaijani and Arabic; our own work.
export const parliamentStatements: string = `
yasa çıkar-|qanun qəbul et-|أصدر قانونا,سن قانونا,سن
yasa teklifi,kanun teklifi|qanun layihəsi,qanun təklifi|مشروع قانون,مقترح قانون
yasa değişikliği|qanun dəyişikliyi|تعديل قانوني
anayasa değişikliği|konstitusiya dəyişikliyi|تعديل دستوري,تعديلات دستورية
yeni anayasa|yeni konstitusiya|دستور جديد
kanun hükmünde kararname|qanun qüvvəsində fərman|مرسوم بقانون
başkanlık kararnamesi|prezident fərmanı|مرسوم رئاسي,أمر تنفيذي
kararnameyi imzala-|fərmanı imzala-|وقع مرسوما
yasayı onayla-|qanunu təsdiq et-|صادق على القانون
meclise sun-|parlamentə təqdim et-|قدم إلى البرلمان
meclisten geç-|parlamentdən keç-|أقره البرلمان,مر من البرلمان
mecliste konuş-|parlamentdə çıxış et-|تحدث في البرلمان
meclis oturumu|parlament iclası|جلسة البرلمان,جلسة برلمانية
meclis üyesi|məclis üzvü|عضو المجلس
meclis kararı|məclis qərarı|قرار المجلس
meclis grubu|parlament fraksiyası|كتلة برلمانية
parlamenter|parlament,parlament üzvü|برلماني
parlamenter sistem|parlament sistemi|نظام برلماني
başkanlık sistemi|prezidentlik sistemi|نظام رئاسي
alt meclis,alt kanat|aşağı palata|مجلس النواب,المجلس الأدنى
üst meclis|yuxarı palata|المجلس الأعلى
grup toplantısı|qrup iclası|اجتماع الكتلة
gensoru önergesi|etimadsızlıq təklifi|مذكرة حجب الثقة
güven oylaması|etimad səsverməsi|تصويت على الثقة
güvensizlik oyu|etimadsızlıq votumu|حجب الثقة,سحب الثقة
azil,görevden azil|impiçment,vəzifədən kənarlaşdırma|عزل,مساءلة
azil süreci|impiçment prosesi|إجراءات العزل,محاكمة العزل
azınlık hükümeti|azlıq hökuməti|حكومة أقلية
koalisyon hükümeti|koalisiya hökuməti|حكومة ائتلافية
ulusal birlik hükümeti|milli birlik hökuməti|حكومة وحدة وطنية
geçiş hükümeti|keçid hökuməti|حكومة انتقالية
yeni hükümet|yeni hökumət|حكومة جديدة
hükümet yetkilisi|hökumət rəsmisi|مسؤول حكومي
hükümet sözcüsü|hökumət sözçüsü|متحدث باسم الحكومة
hükümet politikası|hökumət siyasəti|سياسة الحكومة
hükümet kurma|hökumət qurma|تشكيل الحكومة
hükümetin kapanması|hökumətin bağlanması|إغلاق الحكومة,الإغلاق الحكومي
kabine toplantısı|kabinet iclası|اجتماع مجلس الوزراء
kabine değişikliği|kabinet dəyişikliyi|تعديل وزاري
başbakanlık yap-|baş nazir işlə-|تولى رئاسة الوزراء
eski başbakan|keçmiş baş nazir,sabiq baş nazir|رئيس الوزراء السابق
eski cumhurbaşkanı,eski başkan|keçmiş prezident,sabiq prezident,eks-prezident|الرئيس السابق,رئيس سابق
eski bakan|keçmiş nazir,sabiq nazir|وزير سابق
seçilmiş başkan|seçilmiş prezident|الرئيس المنتخب
başkan adayı|prezidentliyə namizəd|مرشح رئاسي,مرشح للرئاسة
başkanlık yarışı|prezidentlik yarışı|سباق رئاسي,السباق الرئاسي
başkanlık görevi|prezidentlik vəzifəsi|منصب الرئيس
başkan yardımcısı|vitse-prezident,sədr müavini|نائب الرئيس
Başkan Yardımcısı adayı|vitse-prezidentliyə namizəd|مرشح لمنصب نائب الرئيس
ulusal güvenlik|milli təhlükəsizlik|أمن قومي,الأمن القومي,الأمن الوطني
İç Güvenlik Bakanlığı|Daxili Təhlükəsizlik Nazirliyi|وزارة الأمن الداخلي
Hazine Bakanı|maliyyə naziri,xəzinədarlıq naziri|وزير الخزانة
Gençlik ve Spor Bakanlığı|Gənclər və İdman Nazirliyi|وزارة الشباب والرياضة
Aile ve Sosyal Hizmetler Bakanlığı|Ailə və Sosial Xidmətlər Nazirliyi|وزارة الأسرة والخدمات الاجتماعية
Tarım ve Orman Bakanlığı|Kənd və Meşə Təsərrüfatı Nazirliyi|وزارة الزراعة والغابات
Sanayi ve Teknoloji Bakanlığı|Sənaye və Texnologiya Nazirliyi|وزارة الصناعة والتكنولوجيا
Kültür ve Turizm Bakanlığı|Mədəniyyət və Turizm Nazirliyi|وزارة الثقافة والسياحة
Devlet Bakanı|dövlət naziri|وزير دولة
bakan vekili|nazir əvəzi|وزير بالإنابة
vekaleten|səlahiyyətlərini icra edən|بالإنابة,بالوكالة
daire başkanı|idarə rəisi,şöbə müdiri|رئيس الدائرة
komisyon başkanı|komissiya sədri|رئيس اللجنة,رئيس المفوضية
komite başkanı|komitə sədri|رئيس اللجنة
yönetim kurulu üyesi|idarə heyətinin üzvü|عضو مجلس الإدارة
heyet başkanı|nümayəndə heyətinin rəhbəri|رئيس الوفد
parti lideri|partiya lideri|زعيم الحزب
parti sözcüsü|partiya sözçüsü|المتحدث باسم الحزب
parti üyesi|partiya üzvü|عضو الحزب
parti kongresi|partiya qurultayı|مؤتمر الحزب
parti yöneticisi|partiya rəhbəri|قيادي في الحزب
iktidardaki|hakimiyyətdə olan|الحاكم,في السلطة
muhalefetteki|müxalifətdəki|المعارض
sol görüşlü,solcu|solçu|يساري
sağcı|sağçı|يميني
merkez sağ|mərkəz sağ|يمين الوسط
merkez sol|mərkəz sol|يسار الوسط
aşırı sol|ifrat sol|اليسار المتطرف
sosyal demokrat|sosial-demokrat|ديمقراطي اجتماعي,الاشتراكي الديمقراطي
Hristiyan Demokrat|xristian-demokrat|ديمقراطي مسيحي
liberaller|liberallar|ليبراليون
muhafazakarlar|mühafizəkarlar|محافظون
cumhuriyetçiler|respublikaçılar|جمهوريون,الجمهوريين
demokratlar|demokratlar|ديمقراطيون,الديمقراطيين
Yeşiller Partisi|Yaşıllar Partiyası|حزب الخضر
Ulusal Cephe|Milli Cəbhə|الجبهة الوطنية
Halk Partisi|Xalq Partiyası|حزب الشعب
İYİ Parti|İYİ Partiya|حزب الجيد,الحزب الجيد
Saadet Partisi|Səadət Partiyası|حزب السعادة
DEM Parti|DEM Partiyası|حزب ديم
Cumhur İttifakı|Cümhur İttifaqı|تحالف الجمهور
Millet İttifakı|Millət İttifaqı|تحالف الأمة
seçim kampanyası|seçki kampaniyası|حملة انتخابية,الحملة الانتخابية
seçim sonucu|seçki nəticəsi|نتيجة الانتخابات
seçim sonuçları|seçki nəticələri|نتائج الانتخابات
seçim günü|seçki günü|يوم الانتخابات
seçim bölgesi|seçki dairəsi|دائرة انتخابية
seçim barajı|seçki həddi,seçki baryeri|العتبة الانتخابية
seçim vaadi|seçki vədi|وعد انتخابي
seçim hilesi|seçki saxtakarlığı|تزوير الانتخابات
seçim güvenliği|seçki təhlükəsizliyi|أمن الانتخابات
seçim gözlemcisi|seçki müşahidəçisi|مراقب الانتخابات
seçim kurulu|seçki komissiyası|لجنة انتخابات
seçime git-|seçkiyə get-|توجه إلى الانتخابات
seçime katılım|seçici fəallığı|نسبة المشاركة,نسبة الإقبال
katılım oranı|iştirak faizi|نسبة المشاركة
seçimi kazan-|seçkini qazan-,seçkidə qalib gəl-|فاز بالانتخابات,الفوز بالانتخابات
seçimi kaybet-|seçkidə məğlub ol-,seçkini uduz-|خسر الانتخابات
seçimler|seçkilər|انتخابات
yerel seçimler|bələdiyyə seçkiləri,yerli seçkilər|انتخابات محلية,الانتخابات البلدية
ön seçim|praymeriz,ilkin seçki|انتخابات تمهيدية
ilk tur|birinci tur|جولة أولى,الجولة الأولى
ikinci tur|ikinci tur|جولة ثانية,جولة الإعادة
oy oranı|səs nisbəti|نسبة الأصوات
oy pusulası|seçki bülleteni|ورقة اقتراع
oy sayımı|səslərin hesablanması|فرز الأصوات
oyların sayımı|səslərin sayılması|فرز الأصوات
oyların yüzdesi|səslərin faizi|نسبة من الأصوات
oyların çoğunluğu|səs çoxluğu|أغلبية الأصوات
geçersiz oy|etibarsız səs|صوت باطل
posta yoluyla oy|poçtla səsvermə|التصويت بالبريد
sandığa git-|seçki məntəqəsinə get-|توجه إلى صناديق الاقتراع
kararsız seçmen|qərarsız seçici|ناخب متردد
kamuoyu araştırması|rəy sorğusu|استطلاع رأي,استطلاع للرأي
kampanya konuşması|kampaniya çıxışı|خطاب انتخابي
miting düzenle-|mitinq keçir-|نظم تجمعا
destekçiler|tərəfdarlar|أنصار,مؤيدون
taraftarları|tərəfdarları|أنصاره,مؤيديه
eleştirmenler|tənqidçilər|منتقدون,نقاد
halka hitap et-,halka seslen-|xalqa müraciət et-|خاطب الشعب
ulusa sesleniş|xalqa müraciət|خطاب إلى الأمة
meclis konuşması|parlament çıxışı|خطاب أمام البرلمان
açılış konuşması|açılış nitqi|كلمة افتتاحية,خطاب الافتتاح
kapanış konuşması|bağlanış nitqi|كلمة ختامية
yemin et-|and iç-|أقسم,أدى اليمين
görevine başla-|vəzifəsinə başla-|باشر عمله
görevi sona er-|səlahiyyət müddəti bit-|انتهت ولايته
halefi|xələfi,varisi|خليفته,خلفه
selefi|sələfi|سلفه,سابقه
görevden ayrıl-|vəzifədən get-,vəzifədən ayrıl-|ترك منصبه,غادر منصبه
istifasını sun-|istefasını təqdim et-|قدم استقالته,تقديم استقالته
istifaya çağır-|istefaya çağır-|دعا إلى الاستقالة,طالب بالاستقالة
istifaya zorla-|istefaya məcbur et-|أجبر على الاستقالة
istifasını iste-|istefasını tələb et-|طالب باستقالته
istifa çağrısı|istefa çağırışı|دعوة للاستقالة
devlet adamı|dövlət xadimi,dövlət adamı|رجل دولة
devlet başkanları|dövlət başçıları|رؤساء الدول
devlet ve hükümet başkanları|dövlət və hökumət başçıları|رؤساء الدول والحكومات,قادة الدول والحكومات
dünya liderleri|dünya liderləri|قادة العالم,زعماء العالم
dini lider|dini lider|زعيم ديني,المرشد الأعلى
devlet televizyonu|dövlət televiziyası|تلفزيون رسمي,التلفزيون الرسمي
devlet medyası|dövlət mediası|إعلام رسمي,وسائل الإعلام الرسمية
devlet kurumu|dövlət qurumu,dövlət orqanı|مؤسسة حكومية,مؤسسات الدولة
devlet kurumları|dövlət qurumları|مؤسسات الدولة,مؤسسات حكومية
devlet memuru|dövlət qulluqçusu|موظف حكومي,موظف عام
devlet bütçesi|dövlət büdcəsi|ميزانية الدولة
devlet töreni|dövlət mərasimi|مراسم رسمية,جنازة رسمية
devlet nişanı|dövlət nişanı,orden|وسام الدولة
nişan ver-|orden ver-,təltif et-|قلد وساما,منح وساما
madalya tak-|medal taq-,medalla təltif et-|قلد ميدالية
onur konuğu|fəxri qonaq,şərəf qonağı|ضيف شرف
onursal|fəxri|فخري
onur nişanı|şərəf ordeni|وسام الشرف
yerel yönetim|yerli özünüidarə,yerli hakimiyyət|إدارة محلية,حكومة محلية
yerel yetkililer|yerli rəsmilər,yerli hakimiyyət orqanları|السلطات المحلية,مسؤولون محليون
yetkililer|rəsmilər,səlahiyyətlilər,məsul şəxslər|مسؤولون,المسؤولين,سلطات,السلطات
yetkili makamlar|səlahiyyətli orqanlar|السلطات المختصة,الجهات المختصة
ilgili makamlar|müvafiq orqanlar,aidiyyəti orqanlar|الجهات المعنية,السلطات المعنية
ilgili kurumlar|aidiyyəti qurumlar,müvafiq qurumlar|المؤسسات المعنية,الجهات ذات الصلة
ilgili taraflar|əlaqədar tərəflər,aidiyyəti tərəflər|الأطراف المعنية
tüm taraflar|bütün tərəflər|جميع الأطراف,كافة الأطراف
taraflar arasında|tərəflər arasında|بين الأطراف,بين الطرفين
iki taraf|iki tərəf,hər iki tərəf|الطرفان,الجانبان
iki ülke|iki ölkə,hər iki ölkə|البلدان,البلدين
iki ülke arasında|iki ölkə arasında|بين البلدين
iki ülke arasındaki|iki ölkə arasındakı|بين البلدين
komşu ülke|qonşu ölkə|دولة مجاورة,بلد مجاور,دول الجوار
dost ve kardeş ülke|dost və qardaş ölkə|دولة صديقة وشقيقة
dost ve müttefik|dost və müttəfiq|صديق وحليف
müttefikler|müttəfiqlər|حلفاء
ortaklar|tərəfdaşlar,ortaqlar|شركاء
ortak açıklama|birgə bəyanat|بيان مشترك
ortak çaba|birgə səy|جهد مشترك,جهود مشتركة
ortak proje|birgə layihə,ortaq layihə|مشروع مشترك,مشاريع مشتركة
ortak değerler|ortaq dəyərlər|قيم مشتركة
ortak hedef|ortaq hədəf|هدف مشترك
ortak irade|ortaq iradə|إرادة مشتركة
ortak komisyon|birgə komissiya|لجنة مشتركة
ortak tatbikat|birgə təlim|مناورة مشتركة,تدريبات مشتركة
ortak gelecek|ortaq gələcək|مستقبل مشترك
karma ekonomik komisyon|iqtisadi birgə komissiya|لجنة اقتصادية مشتركة
ikili iş birliği|ikitərəfli əməkdaşlıq|تعاون ثنائي
ikili ticaret|ikitərəfli ticarət|تجارة ثنائية
ikili anlaşma|ikitərəfli saziş|اتفاق ثنائي,اتفاقية ثنائية
çok taraflılık|çoxtərəflilik|تعددية الأطراف
çok kutuplu|çoxqütblü|متعدد الأقطاب
dünya düzeni|dünya nizamı|نظام عالمي,النظام العالمي
küresel güç|qlobal güc|قوة عالمية
küresel sorun|qlobal problem|مشكلة عالمية,تحديات عالمية
küresel düzeyde|qlobal səviyyədə|على المستوى العالمي
bölgesel güç|regional güc|قوة إقليمية
bölge ülkeleri|region ölkələri,bölgə ölkələri|دول المنطقة,بلدان المنطقة
bölge halkı|bölgə əhalisi,bölgə xalqı|سكان المنطقة,شعوب المنطقة
bölgede|bölgədə,regionda|في المنطقة
bölgesel barış|regional sülh|سلام إقليمي
barış ve istikrar|sülh və sabitlik|السلام والاستقرار
güvenlik ve istikrar|təhlükəsizlik və sabitlik|الأمن والاستقرار
dış güçler|xarici qüvvələr|قوى خارجية
dış müdahale|xarici müdaxilə|تدخل خارجي,تدخل أجنبي
dış baskı|xarici təzyiq|ضغوط خارجية
dış yardım|xarici yardım|مساعدات خارجية
dış güvenlik|xarici təhlükəsizlik|أمن خارجي
iç güvenlik|daxili təhlükəsizlik|أمن داخلي
iç işleri|daxili işlər|شؤون داخلية
diplomatik çözüm|diplomatik həll|حل دبلوماسي
diplomatik çaba|diplomatik səy|جهود دبلوماسية
diplomatik kriz|diplomatik böhran|أزمة دبلوماسية
diplomatik ilişkileri kes-|diplomatik münasibətləri kəs-|قطع العلاقات الدبلوماسية
diplomatik kanal|diplomatik kanal|قنوات دبلوماسية
diplomatik misyon|diplomatik missiya|بعثة دبلوماسية
diplomatik kaynak|diplomatik mənbə|مصدر دبلوماسي
büyükelçisini geri çek-|səfirini geri çağır-|سحب سفيره,استدعى سفيره
büyükelçiyi çağır-|səfiri çağır-|استدعى السفير
güven mektubu|etimadnamə|أوراق اعتماد
itimatname|etimadnamə|أوراق اعتماد
onur verici|şərəfverici|مشرف
ilişkileri geliştir-|əlaqələri inkişaf etdir-|تطوير العلاقات
ilişkileri normalleştir-|münasibətləri normallaşdır-|تطبيع العلاقات
ilişkileri güçlendir-|əlaqələri möhkəmləndir-|تعزيز العلاقات
ilişkiler kur-|əlaqələr qur-|أقام علاقات
iş birliğini geliştir-|əməkdaşlığı inkişaf etdir-|تطوير التعاون
iş birliğini güçlendir-|əməkdaşlığı gücləndir-|تعزيز التعاون
iş birliği anlaşması|əməkdaşlıq sazişi|اتفاقية تعاون
iş birliği içinde|əməkdaşlıq şəraitində|بالتعاون
iş birliğine açık|əməkdaşlığa açıq|منفتح على التعاون
ele alındı|müzakirə edilib,müzakirə olundu|تناول,ناقش
görüş alışverişinde bulun-|fikir mübadiləsi apar-|تبادل وجهات النظر,تبادل الآراء
basına kapalı|mətbuata qapalı|مغلق أمام الصحافة
kapalı kapılar ardında|qapalı qapılar arxasında|خلف أبواب مغلقة
gündem maddesi|gündəlik məsələsi|بند جدول الأعمال
gündemde|gündəmdə|على جدول الأعمال
zirve toplantısı|zirvə toplantısı,sammit|اجتماع قمة,قمة
zirveye katıl-|sammitdə iştirak et-|شارك في القمة
zirve bildirisi|sammitin bəyannaməsi|بيان القمة
NATO zirvesi|NATO sammiti|قمة الناتو
G20 zirvesi|G20 sammiti|قمة العشرين
uluslararası konferans|beynəlxalq konfrans|مؤتمر دولي
uluslararası kuruluş,uluslararası örgüt|beynəlxalq təşkilat|منظمة دولية,منظمات دولية
uluslararası hukuka aykırı|beynəlxalq hüquqa zidd|مخالف للقانون الدولي
uluslararası hukuk çerçevesinde|beynəlxalq hüquq çərçivəsində|في إطار القانون الدولي
uluslararası kamuoyu|beynəlxalq ictimaiyyət|الرأي العام الدولي
uluslararası camia|beynəlxalq ictimaiyyət|المجتمع الدولي
uluslararası soruşturma|beynəlxalq araşdırma|تحقيق دولي
uluslararası gözlemci|beynəlxalq müşahidəçi|مراقب دولي
BM kararı|BMT qətnaməsi|قرار الأمم المتحدة
BM raporu|BMT hesabatı|تقرير الأمم المتحدة
BM yetkilisi|BMT rəsmisi|مسؤول أممي
BM Güvenlik Konseyi|BMT Təhlükəsizlik Şurası|مجلس الأمن الدولي,مجلس الأمن التابع للأمم المتحدة
BM özel temsilcisi|BMT-nin xüsusi nümayəndəsi|المبعوث الأممي
kararı veto et-|qərara veto qoy-|استخدم حق النقض,نقض القرار
veto hakkı|veto hüququ|حق النقض,الفيتو
çekimser|bitərəf|ممتنع
çekimser kal-|bitərəf qal-|امتنع عن التصويت
yaptırım uygula-|sanksiya tətbiq et-|فرض عقوبات
yaptırımları kaldır-|sanksiyaları ləğv et-|رفع العقوبات
yaptırım listesi|sanksiya siyahısı|قائمة عقوبات
yaptırımlar|sanksiyalar|عقوبات
varlıkları dondur-|aktivləri dondur-|جمد الأصول,تجميد الأصول
silah ambargosu uygula-|silah embarqosu tətbiq et-|فرض حظر أسلحة
AB üyeliği|Aİ üzvlüyü|عضوية الاتحاد الأوروبي
AB ülkeleri|Aİ ölkələri,Avropa İttifaqı ölkələri|دول الاتحاد الأوروبي
AB liderleri|Aİ liderləri|قادة الاتحاد الأوروبي
katılım müzakereleri|üzvlük danışıqları|مفاوضات الانضمام
aday ülke|namizəd ölkə|دولة مرشحة
üye ülkeler|üzv ölkələr|الدول الأعضاء
NATO üyeliği|NATO üzvlüyü|عضوية الناتو
NATO müttefiki|NATO müttəfiqi|حليف في الناتو
Brexit anlaşması|Brexit sazişi|اتفاق بريكست,اتفاق الخروج
AB'den ayrılma|Aİ-dən çıxma|الخروج من الاتحاد الأوروبي
iki devletli|iki dövlətli|دولتين
iki devletli çözüm|ikidövlətli həll|حل الدولتين
Filistin devleti|Fələstin dövləti|دولة فلسطينية,الدولة الفلسطينية
Filistin yönetimi|Fələstin administrasiyası|السلطة الفلسطينية
Filistinli mülteci|fələstinli qaçqın|لاجئ فلسطيني
Filistin halkı|Fələstin xalqı|الشعب الفلسطيني
İsrail ordusu|İsrail ordusu|الجيش الإسرائيلي
İsrail hükümeti|İsrail hökuməti|الحكومة الإسرائيلية
İsrail saldırısı|İsrail hücumu|هجوم إسرائيلي,غارة إسرائيلية
Suriye rejimi|Suriya rejimi|النظام السوري
Suriye hükümeti|Suriya hökuməti|الحكومة السورية
Suriye krizi|Suriya böhranı|الأزمة السورية
Suriyeli mülteci|suriyalı qaçqın|لاجئ سوري,لاجئون سوريون
Irak hükümeti|İraq hökuməti|الحكومة العراقية
İran rejimi|İran rejimi|النظام الإيراني
Rus ordusu|Rusiya ordusu|الجيش الروسي
Rus güçleri|Rusiya qüvvələri|القوات الروسية
Rus askeri|rus əsgəri|جندي روسي,جنود روس
Ukrayna ordusu|Ukrayna ordusu|الجيش الأوكراني
Ukrayna savaşı|Ukrayna müharibəsi|حرب أوكرانيا,الحرب في أوكرانيا
Azerbaycan ordusu|Azərbaycan ordusu|الجيش الأذربيجاني
Ermeni güçleri|erməni qüvvələri,Ermənistan silahlı qüvvələri|القوات الأرمينية
Türk ordusu|Türk ordusu,Türkiyə ordusu|الجيش التركي
Türk halkı|türk xalqı|الشعب التركي
Türk hükümeti|Türkiyə hökuməti|الحكومة التركية
Türkiye Cumhurbaşkanı|Türkiyə Prezidenti|الرئيس التركي,رئيس تركيا
Azerbaycan Cumhurbaşkanı|Azərbaycan Prezidenti|الرئيس الأذربيجاني,رئيس أذربيجان
ABD Başkanı|ABŞ Prezidenti|الرئيس الأمريكي,الرئيس الأميركي
Rusya Devlet Başkanı|Rusiya Prezidenti|الرئيس الروسي
Fransa Cumhurbaşkanı|Fransa Prezidenti|الرئيس الفرنسي
İngiltere Başbakanı|Böyük Britaniyanın Baş naziri|رئيس الوزراء البريطاني
Almanya Başbakanı|Almaniya kansleri|المستشار الألماني,المستشارة الألمانية
şansölye|kansler|مستشار
İsrail Başbakanı|İsrailin Baş naziri|رئيس الوزراء الإسرائيلي
Irak Başbakanı|İraqın Baş naziri|رئيس الوزراء العراقي
ABD Kongresi|ABŞ Konqresi|الكونغرس الأمريكي
ABD yönetimi|ABŞ administrasiyası|الإدارة الأمريكية,الإدارة الأميركية
Trump yönetimi|Tramp administrasiyası|إدارة ترامب
Biden yönetimi|Bayden administrasiyası|إدارة بايدن
Amerikan halkı|Amerika xalqı|الشعب الأمريكي
Amerikan ordusu|Amerika ordusu,ABŞ ordusu|الجيش الأمريكي
Çin hükümeti|Çin hökuməti|الحكومة الصينية
Çin Komünist Partisi|Çin Kommunist Partiyası|الحزب الشيوعي الصيني
İngiliz hükümeti|Britaniya hökuməti|الحكومة البريطانية
İngiliz parlamentosu|Britaniya parlamenti|البرلمان البريطاني
`;
