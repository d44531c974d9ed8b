// Government, parliament, elections, parties, offices and ministries in Turkish, Azerbaijani and Arabic; our own work.
export const politics: string = `
siyaset|siyasət|سياسة,سياسات
siyasi,politik|siyasi|سياسي
siyasetçi,politikacı|siyasətçi|سياسي,سياسيون
politika|siyasət|سياسة,سياسات
devlet|dövlət|دولة,دول,حكومي
hükümet,hükumet|hökumət|حكومة,حكومات
yönetim,idare|idarəetmə,idarə,administrasiya|إدارة,حكم
iktidar|hakimiyyət,iqtidar|سلطة,حكم
muhalefet|müxalifət|معارضة
muhalif|müxalif|معارض
başkan|prezident,sədr,başçı|رئيس,رؤساء
cumhurbaşkanı|prezident|رئيس,رئيس الجمهورية
cumhurbaşkanlığı|prezidentlik,prezident administrasiyası|رئاسة,رئاسة الجمهورية
devlet başkanı|dövlət başçısı|رئيس الدولة
başkanlık|sədrlik,prezidentlik,başçılıq|رئاسة,رئاسي
cumhurbaşkanı yardımcısı,başkan yardımcısı|vitse-prezident|نائب الرئيس
başbakan|baş nazir|رئيس الوزراء,رئيس الحكومة
başbakan yardımcısı|baş nazirin müavini|نائب رئيس الوزراء
başbakanlık|baş nazirlik|رئاسة الوزراء
bakan|nazir|وزير,وزراء
bakanlık|nazirlik|وزارة,وزارات
bakan yardımcısı|nazir müavini|نائب الوزير
bakanlar kurulu|nazirlər kabineti|مجلس الوزراء
kabine|kabinet|حكومة,تشكيلة
dışişleri bakanı|xarici işlər naziri|وزير الخارجية
dışişleri bakanlığı|xarici işlər nazirliyi|وزارة الخارجية
dışişleri|xarici işlər|خارجية,شؤون خارجية
içişleri bakanı|daxili işlər naziri|وزير الداخلية
içişleri bakanlığı|daxili işlər nazirliyi|وزارة الداخلية
içişleri|daxili işlər|داخلية,شؤون داخلية
savunma bakanı|müdafiə naziri|وزير الدفاع
savunma bakanlığı|müdafiə nazirliyi|وزارة الدفاع
milli savunma|milli müdafiə|دفاع وطني
maliye bakanı|maliyyə naziri|وزير المالية
maliye bakanlığı|maliyyə nazirliyi|وزارة المالية
ekonomi bakanı|iqtisadiyyat naziri|وزير الاقتصاد
adalet bakanı|ədliyyə naziri|وزير العدل
adalet bakanlığı|ədliyyə nazirliyi|وزارة العدل
sağlık bakanlığı|səhiyyə nazirliyi|وزارة الصحة
eğitim bakanı|təhsil naziri|وزير التعليم,وزير التربية
eğitim bakanlığı|təhsil nazirliyi|وزارة التعليم,وزارة التربية
ticaret bakanı|ticarət naziri|وزير التجارة
ticaret bakanlığı|ticarət nazirliyi|وزارة التجارة
enerji bakanı|energetika naziri|وزير الطاقة
enerji bakanlığı|energetika nazirliyi|وزارة الطاقة
tarım bakanı|kənd təsərrüfatı naziri|وزير الزراعة
ulaştırma bakanı|nəqliyyat naziri|وزير النقل
ulaştırma bakanlığı|nəqliyyat nazirliyi|وزارة النقل
kültür bakanı|mədəniyyət naziri|وزير الثقافة
kültür bakanlığı|mədəniyyət nazirliyi|وزارة الثقافة
turizm bakanlığı|turizm nazirliyi|وزارة السياحة
çalışma bakanlığı|əmək nazirliyi|وزارة العمل
çevre bakanlığı|ekologiya nazirliyi|وزارة البيئة
meclis|məclis,parlament|مجلس,برلمان
parlamento|parlament|برلمان,برلماني
milli meclis|Milli Məclis|المجلس الوطني,البرلمان
Türkiye Büyük Millet Meclisi,TBMM|Türkiyə Böyük Millət Məclisi,TBMM|مجلس الأمة التركي,البرلمان التركي
meclis başkanı|parlamentin sədri,spiker|رئيس البرلمان,رئيس مجلس النواب
milletvekili|millət vəkili,deputat|نائب,نواب,عضو البرلمان
vekil|vəkil|نائب,وكيل
senato|senat|مجلس الشيوخ
senatör|senator|سيناتور,عضو مجلس الشيوخ
kongre|konqres,qurultay|كونغرس,مؤتمر
temsilciler meclisi|nümayəndələr palatası|مجلس النواب
temsilci|nümayəndə,təmsilçi|ممثل,مندوب
avam kamarası|icmalar palatası|مجلس العموم
lordlar kamarası|lordlar palatası|مجلس اللوردات
genel kurul|baş assambleya,plenar iclas|جمعية عامة,هيئة عامة
komisyon|komissiya|لجنة,لجان,مفوضية
komite|komitə|لجنة,لجان
kurul|şura,heyət|مجلس,هيئة,هيئات
konsey|şura|مجلس,مجالس
heyet|nümayəndə heyəti,heyət|وفد,وفود,هيئة
üyelik,üyeliğ|üzvlük|عضوية
seçim|seçki|انتخاب,انتخابات,انتخابي
genel seçim|ümumi seçki|انتخابات عامة
yerel seçim|yerli seçki,bələdiyyə seçkiləri|انتخابات محلية,انتخابات بلدية
erken seçim|növbədənkənar seçki|انتخابات مبكرة
cumhurbaşkanlığı seçimi,başkanlık seçimi|prezident seçkiləri|انتخابات رئاسية
parlamento seçimi|parlament seçkiləri|انتخابات برلمانية,انتخابات تشريعية
ara seçim|aralıq seçki|انتخابات نصفية,انتخابات فرعية
adaylık,adaylığ|namizədlik|ترشح,ترشيح
oy|səs|صوت,أصوات
oylama|səsvermə|تصويت,اقتراع
sandık,sandığ|seçki qutusu,sandıq|صندوق,صناديق
sandık başı|seçki məntəqəsi|مراكز الاقتراع
referandum,halk oylaması|referendum|استفتاء
kampanya|kampaniya|حملة,حملات
anket|sorğu|استطلاع,استطلاعات
çoğunluk,çoğunluğ|çoxluq,əksəriyyət|أغلبية,أكثرية,غالبية
koalisyon|koalisiya|ائتلاف,تحالف
ittifak,ittifag|ittifaq,alyans|تحالف,تحالفات,اتحاد
parti|partiya|حزب,أحزاب,حزبي
partili|partiyalı|حزبي
iktidar partisi|hakim partiya|الحزب الحاكم
muhalefet partisi|müxalifət partiyası|حزب المعارضة
AK Parti,Adalet ve Kalkınma Partisi,AKP|Ədalət və İnkişaf Partiyası,AKP|حزب العدالة والتنمية
Cumhuriyet Halk Partisi,CHP|Cümhuriyyət Xalq Partiyası,CHP|حزب الشعب الجمهوري
Milliyetçi Hareket Partisi,MHP|Milliyyətçi Hərəkat Partiyası,MHP|حزب الحركة القومية
Halkların Demokratik Partisi,HDP|Xalqların Demokratik Partiyası,HDP|حزب الشعوب الديمقراطي
Yeni Azerbaycan Partisi|Yeni Azərbaycan Partiyası,YAP|حزب أذربيجان الجديدة
Cumhuriyetçi Parti|Respublikaçılar Partiyası|الحزب الجمهوري
Demokrat Parti|Demokrat Partiyası|الحزب الديمقراطي
İşçi Partisi|Leyboristlər Partiyası,İşçi Partiyası|حزب العمال
Muhafazakar Parti|Mühafizəkarlar Partiyası|حزب المحافظين
Komünist Parti|Kommunist Partiyası|الحزب الشيوعي
cumhuriyetçi|respublikaçı|جمهوري,جمهوريون
demokrat|demokrat|ديمقراطي,ديموقراطي
demokrasi|demokratiya|ديمقراطية,ديموقراطية
demokratik|demokratik|ديمقراطي,ديموقراطي
cumhuriyet|respublika,cümhuriyyət|جمهورية,جمهوريات
krallık,krallığ|krallıq|مملكة,ملكية
monarşi|monarxiya|ملكية
imparatorluk,imparatorluğ|imperiya|إمبراطورية
prens|şahzadə|أمير,أمراء
prenses|şahzadə xanım|أميرة
veliaht|vəliəhd|ولي العهد
emir|əmir|أمير,أمراء
sultan|sultan|سلطان
şeyh|şeyx|شيخ,شيوخ
lider|lider|زعيم,زعماء,قائد,قادة
liderlik,liderliğ|liderlik|قيادة,زعامة
rejim|rejim|نظام,أنظمة
sistem|sistem|نظام,أنظمة,منظومة
diktatör|diktator|دكتاتور,ديكتاتور
diktatörlük|diktatura|دكتاتورية,ديكتاتورية
darbe|çevriliş|انقلاب,انقلابي
darbe girişimi|çevriliş cəhdi|محاولة انقلاب,محاولة انقلابية
devrim|inqilab|ثورة,ثورات
devrimci|inqilabçı|ثوري
isyan|üsyan|تمرد,عصيان,انتفاضة
ayaklanma|üsyan,qiyam|انتفاضة,تمرد
özgürlük,özgürlüğ,hürriyet|azadlıq,hürriyyət|حرية,حريات
özgür,hür|azad|حر,أحرار
egemenlik,egemenliğ|suverenlik|سيادة
egemen|suveren|ذو سيادة,سيادي
toprak bütünlüğü|ərazi bütövlüyü|وحدة الأراضي,سلامة الأراضي,وحدة أراضي
ulus,millet|millət|أمة,أمم,شعب
ulusal,milli|milli|وطني,قومي
milliyetçi|millətçi|قومي
milliyetçilik|millətçilik|قومية
halk|xalq|شعب,شعوب,شعبي
vatandaşlık,vatandaşlığ|vətəndaşlıq|جنسية,مواطنة
vatan,yurt,yurd|vətən,yurd|وطن,أوطان
bayrak,bayrağ|bayraq|علم,أعلام,راية
milli marş|himn|نشيد وطني
başkent,başkend|paytaxt|عاصمة,عواصم
il|vilayət|محافظة,ولاية
ilçe|rayon|قضاء,منطقة
eyalet|əyalət,ştat|ولاية,ولايات,مقاطعة
bölge|bölgə,region,rayon|منطقة,مناطق,إقليم,أقاليم
bölgesel|regional|إقليمي
federal|federal|فيدرالي,اتحادي
federasyon|federasiya|اتحاد,فيدرالية
özerk|muxtar|ذاتي الحكم
özerklik,özerkliğ|muxtariyyət|حكم ذاتي
özerk cumhuriyet|muxtar respublika|جمهورية ذاتية الحكم
belediye|bələdiyyə|بلدية,بلديات
büyükşehir belediyesi|böyükşəhər bələdiyyəsi|بلدية كبرى
belediye başkanı|bələdiyyə başçısı,mer|رئيس البلدية,عمدة
vali|vali,qubernator|والي,محافظ,حاكم
valilik,valiliğ|valilik,qubernatorluq|ولاية,محافظة
kaymakam|qaymaqam|قائمقام
muhtar|muxtar|مختار
sözcü|sözçü,mətbuat katibi|متحدث,ناطق,متحدث باسم
genel sekreter|baş katib|أمين عام,الأمين العام
genel başkan|sədr,partiya sədri|رئيس عام,رئيس الحزب
genel müdür|baş direktor|مدير عام
müsteşar|müşavir|مستشار,وكيل الوزارة
yetkili|rəsmi,səlahiyyətli,vəzifəli şəxs|مسؤول,مسؤولون,مسؤولين
yetki|səlahiyyət|صلاحية,صلاحيات,سلطة
makam|məqam,orqan|مقام,سلطة,سلطات
resmi|rəsmi|رسمي
memur|məmur,dövlət qulluqçusu|موظف,موظفون
bürokrasi|bürokratiya|بيروقراطية
görev|vəzifə,tapşırıq|مهمة,مهام,منصب,واجب
görev süresi|səlahiyyət müddəti|ولاية,فترة ولاية
makam,mevki|vəzifə|منصب,مناصب
reform|islahat|إصلاح,إصلاحات
anayasa|konstitusiya|دستور,دساتير
yasa,kanun|qanun|قانون,قوانين
yasal|qanuni|قانوني
yasama|qanunverici,qanunvericilik|تشريع,تشريعي
yürütme|icra,icraedici|تنفيذي
tasarı,yasa tasarısı|qanun layihəsi|مشروع قانون
kararname|fərman,sərəncam|مرسوم,مراسيم
önerge|təklif|مذكرة,مقترح
gensoru|etimadsızlıq|استجواب,حجب الثقة
güvenoyu|etimad səsverməsi|ثقة,تصويت على الثقة
veto|veto|فيتو,نقض
gündem|gündəlik|جدول أعمال,أجندة
oturum|iclas,sessiya|جلسة,جلسات
birleşim|iclas|جلسة
yemin|and|يمين,قسم
yemin töreni|andiçmə mərasimi|مراسم أداء اليمين,حفل تنصيب
tören|mərasim|مراسم,حفل,احتفال
konuşma,nutuk|nitq,çıxış|خطاب,كلمة,خطابات
mesaj|mesaj,müraciət|رسالة,رسائل
miting|mitinq|تجمع,مهرجان
gösteri|nümayiş,aksiya|مظاهرة,مظاهرات,تظاهرة
gösterici|nümayişçi,etirazçı|متظاهر,متظاهرون,محتج
yürüyüş|yürüş|مسيرة,مسيرات
grev|tətil|إضراب,إضرابات
sendika|həmkarlar ittifaqı|نقابة,نقابات
sivil toplum|vətəndaş cəmiyyəti|مجتمع مدني
sivil toplum kuruluşu,STK|qeyri-hökumət təşkilatı,QHT|منظمة غير حكومية,منظمات المجتمع المدني
dernek,derneğ|cəmiyyət,assosiasiya|جمعية,جمعيات
vakıf,vakf|fond,vəqf|مؤسسة,وقف,أوقاف
kurum|qurum,müəssisə,idarə|مؤسسة,مؤسسات,هيئة
kuruluş|təşkilat,qurum|منظمة,مؤسسة,هيئة
örgüt|təşkilat|منظمة,منظمات,تنظيم
teşkilat|təşkilat|منظمة,تنظيم,تشكيلات
kamu|ictimai,dövlət|عام,قطاع عام
kamuoyu|ictimai rəy,ictimaiyyət|رأي عام
toplum|cəmiyyət|مجتمع,مجتمعات
ülke|ölkə|دولة,دول,بلد,بلاد,بلدان
dünya|dünya|عالم,دنيا
küresel|qlobal|عالمي
hareket|hərəkat,hərəkət|حركة,حركات
sol|sol|يسار,يساري
sağ|sağ|يمين,يميني
aşırı sağ|ifrat sağ|يمين متطرف
merkez|mərkəz|مركز,مراكز,وسط
muhafazakar|mühafizəkar|محافظ,محافظون
sosyalist|sosialist|اشتراكي
sosyalizm|sosializm|اشتراكية
komünist|kommunist|شيوعي
komünizm|kommunizm|شيوعية
kapitalizm|kapitalizm|رأسمالية
faşist|faşist|فاشي
faşizm|faşizm|فاشية
Nazi|nasist|نازي
laiklik|dünyəvilik|علمانية
İslamcı|islamçı|إسلامي,إسلاموي
İslam|İslam|إسلام,إسلامي
ideoloji|ideologiya|أيديولوجية,إيديولوجيا
aşırıcı|ekstremist,radikal|متطرف
radikal|radikal|راديكالي,متطرف
popülist|populist|شعبوي
sömürge|müstəmləkə|مستعمرة,استعمار
sömürgecilik|müstəmləkəçilik|استعمار
emperyalizm|imperializm|إمبريالية
ırkçılık,ırkçılığ|irqçilik|عنصرية
ayrımcılık,ayrımcılığ|ayrı-seçkilik|تمييز
İslamofobi,İslam karşıtlığı|islamofobiya|إسلاموفوبيا,رهاب الإسلام
yabancı düşmanlığı|ksenofobiya|كراهية الأجانب
yabancı|xarici,əcnəbi,yad|أجنبي,أجانب
göç|köç,miqrasiya|هجرة
göçmen|miqrant,mühacir|مهاجر,مهاجرون,مهاجرين
mülteci|qaçqın|لاجئ,لاجئون,لاجئين
sığınmacı|sığınacaq axtaran|طالب لجوء,لاجئ
sığınma,iltica|sığınacaq|لجوء
yerinden edilmiş|məcburi köçkün|نازح,نازحون,مشرد
nüfus|əhali|سكان,تعداد
nüfus sayımı|əhalinin siyahıyaalınması|تعداد السكان
etnik|etnik|عرقي,إثني
pasaport|pasport|جواز سفر,جوازات
istikrarsızlık|qeyri-sabitlik|عدم استقرار
beraberlik,beraberliğ|birlik,birgəlik|وحدة,تكاتف
barış|sülh|سلام,صلح
yolsuzluk,yolsuzluğ|korrupsiya|فساد
rüşvet|rüşvət|رشوة
şeffaflık,şeffaflığ|şəffaflıq|شفافية
skandal|qalmaqal|فضيحة,فضائح
istihbarat|kəşfiyyat|استخبارات,مخابرات
Beyaz Saray|Ağ Ev|البيت الأبيض
Pentagon|Pentaqon|البنتاغون
Dışişleri Sözcüsü|XİN sözçüsü|متحدث باسم الخارجية
ABD Dışişleri Bakanlığı|ABŞ Dövlət Departamenti,Dövlət Departamenti|وزارة الخارجية الأمريكية,الخارجية الأمريكية,الخارجية الأميركية
Beştepe,külliye|Beştəpə|المجمع الرئاسي
Oval Ofis|Oval kabinet|المكتب البيضاوي
strateji|strategiya|استراتيجية
stratejik|strateji|استراتيجي
vizyon|baxış|رؤية
proje|layihə|مشروع,مشاريع
dönem|dövr|فترة,مرحلة,عهد
geçiş dönemi|keçid dövrü|مرحلة انتقالية,فترة انتقالية
geçici hükümet|müvəqqəti hökumət|حكومة مؤقتة,حكومة انتقالية
olağanüstü hal|fövqəladə vəziyyət|حالة الطوارئ
sıkıyönetim|hərbi vəziyyət|أحكام عرفية
sokağa çıkma yasağı|komendant saatı|حظر التجول,منع التجول
afetzede,mağdur|zərərçəkən|متضرر,ضحية
eski|keçmiş,köhnə,sabiq|سابق,قديم
yeni|yeni,təzə|جديد
vekaleten|əvəzi,müvəqqəti icra edən|بالوكالة
selef|sələf|سلف
himaye|himayə|رعاية
propaganda|təbliğat|دعاية
diaspora|diaspor|شتات,جالية,جاليات
soydaş|soydaş|من بني قومنا
Türk dünyası|türk dünyası|العالم التركي
İslam dünyası|İslam dünyası|العالم الإسلامي
`;
