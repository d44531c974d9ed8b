/** Paraphrases of news prose, one meaning a line: politics and diplomacy; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfPolitics: string = `
cumhurbaşkanı,devlet başkanı,başkan,devlet lideri,devletin başı|prezident,dövlət başçısı,ölkə başçısı,dövlət rəhbəri,ölkə rəhbəri|رئيس الجمهورية,رئيس الدولة,الرئيس,رئيس البلاد,رؤساء الدول
başbakan,hükümet başkanı,kabine başkanı,hükümetin başı|baş nazir,hökumət başçısı,kabinet rəhbəri|رئيس الوزراء,رئيس الحكومة,رؤساء الوزراء,رؤساء الحكومات,الوزير الأول
başbakanlık,başbakanlık ofisi,başbakanlık makamı|baş nazirin ofisi,baş nazirlik,baş nazirin aparatı|رئاسة الوزراء,رئاسة الحكومة,مكتب رئيس الوزراء
cumhurbaşkanlığı,başkanlık makamı,başkanlık,külliye|prezident administrasiyası,prezidentlik,prezident aparatı|رئاسة الجمهورية,الرئاسة,ديوان الرئاسة,القصر الرئاسي,قصر الرئاسة
dışişleri bakanı,dış politika şefi,diplomasi şefi,diplomasinin başı,dışişlerinin başı|xarici işlər naziri,diplomatiya rəhbəri,xarici siyasət idarəsinin rəhbəri,XİN başçısı|وزير الخارجية,وزيرة الخارجية,وزراء الخارجية,رئيس الدبلوماسية
dışişleri bakanlığı,dışişleri,hariciye,dış politika idaresi|xarici işlər nazirliyi,XİN,xarici siyasət idarəsi|وزارة الخارجية,الخارجية,وزارة الشؤون الخارجية
içişleri bakanı,içişlerinin başı,içişleri şefi|daxili işlər naziri,daxili işlər nazirliyinin rəhbəri,DİN rəhbəri|وزير الداخلية,وزيرة الداخلية,وزراء الداخلية
içişleri bakanlığı,içişleri,dahiliye|daxili işlər nazirliyi,DİN,daxili işlər idarəsi|وزارة الداخلية,الداخلية,وزارة الشؤون الداخلية
savunma bakanı,milli savunma bakanı,savunma şefi|müdafiə naziri,müdafiə nazirliyinin rəhbəri,hərbi idarənin rəhbəri|وزير الدفاع,وزيرة الدفاع,وزراء الدفاع
savunma bakanlığı,milli savunma bakanlığı,MSB|müdafiə nazirliyi,hərbi idarə,müdafiə idarəsi|وزارة الدفاع,الدفاع الوطني,وزارة الدفاع الوطني
bakan,kabine üyesi,hükümet üyesi,nazır|nazir,kabinet üzvü,hökumət üzvü,hökumətin üzvü|وزير,وزيرة,وزراء,عضو الحكومة,أعضاء الحكومة
bakan yardımcısı,bakan vekili,müsteşar|nazir müavini,nazirin müavini,dövlət katibi|نائب الوزير,نائب وزير,وكيل الوزارة,وكيل وزارة,مساعد الوزير
başkan yardımcısı,cumhurbaşkanı yardımcısı,cumhurbaşkanı vekili|vitse-prezident,prezidentin müavini,prezident müavini|نائب الرئيس,نائب رئيس الجمهورية,نائبة الرئيس
başbakan yardımcısı,hükümet başkan yardımcısı,başbakan muavini|baş nazirin müavini,vitse-premyer,baş nazir müavini|نائب رئيس الوزراء,نائب رئيس الحكومة,نائبة رئيس الوزراء
hükümet,kabine,bakanlar kurulu,yönetim,iktidar|hökumət,nazirlər kabineti,kabinet,hakimiyyət|حكومة,الحكومة,مجلس الوزراء,مجلس وزراء,الوزارة,حكومات
bakanlar kurulu toplantısı,kabine toplantısı,kabinenin toplanması|nazirlər kabinetinin iclası,hökumətin iclası,kabinetin toplantısı|اجتماع مجلس الوزراء,جلسة مجلس الوزراء,اجتماع الحكومة,الجلسة الحكومية
milletvekili,vekil,parlamenter,mebus,meclis üyesi|deputat,millət vəkili,parlament üzvü,parlamentari|نائب,نواب,برلماني,عضو البرلمان,أعضاء البرلمان,عضو مجلس النواب
meclis,parlamento,millet meclisi,yasama organı,yasama meclisi|parlament,milli məclis,məclis,qanunverici orqan,ali qanunverici orqan|البرلمان,مجلس النواب,مجلس الشعب,الجمعية الوطنية,المجلس التشريعي,السلطة التشريعية
meclis başkanı,parlamento başkanı,TBMM başkanı,meclis sözcüsü|spiker,parlamentin sədri,Milli Məclisin sədri,parlament sədri,palatanın sədri|رئيس البرلمان,رئيس مجلس النواب,رئيسة البرلمان,رئيس المجلس
senatör,senato üyesi,üst kanat üyesi|senator,senat üzvü,yuxarı palatanın üzvü|سيناتور,عضو مجلس الشيوخ,أعضاء مجلس الشيوخ,السيناتور
senato,üst meclis,üst kanat|senat,yuxarı palata,parlamentin yuxarı palatası|مجلس الشيوخ,الغرفة العليا,مجلس الأعيان
temsilciler meclisi,alt kanat,alt meclis,avam kamarası|nümayəndələr palatası,aşağı palata,icmalar palatası,parlamentin aşağı palatası|مجلس النواب,مجلس العموم,الغرفة السفلى,مجلس الممثلين
vali,valilik,il yöneticisi,bölge valisi|qubernator,vali,icra başçısı,icra hakimiyyətinin başçısı|محافظ,والي,حاكم الولاية,المحافظ,ولاة,محافظون
belediye başkanı,şehir başkanı,büyükşehir belediye başkanı|mer,bələdiyyə sədri,şəhər başçısı,bələdiyyə başçısı|رئيس البلدية,عمدة,رئيس بلدية,رؤساء البلديات
belediye,yerel yönetim,mahalli idare,yerel idare|bələdiyyə,meriya,yerli özünüidarəetmə,yerli hakimiyyət orqanı|بلدية,بلديات,الإدارة المحلية,المجلس البلدي,السلطات المحلية,الحكم المحلي
büyükelçi,sefir,diplomatik temsilci,misyon şefi|səfir,fövqəladə və səlahiyyətli səfir,diplomatik nümayəndə|سفير,سفيرة,سفراء,السفير,رئيس البعثة
büyükelçilik,elçilik,sefaret,diplomatik temsilcilik,dış temsilcilik|səfirlik,diplomatik nümayəndəlik,diplomatik missiya|سفارة,سفارات,بعثة دبلوماسية,الممثلية الدبلوماسية,البعثات الدبلوماسية
konsolosluk,başkonsolosluk,konsolosluk temsilciliği|konsulluq,baş konsulluq,konsulluq nümayəndəliyi|قنصلية,القنصلية العامة,قنصليات
konsolos,başkonsolos,konsolosluk görevlisi|konsul,baş konsul,konsulluq əməkdaşı|قنصل,القنصل العام,قناصل
maslahatgüzar,geçici maslahatgüzar,elçilik müsteşarı|müvəqqəti işlər vəkili,işlər vəkili,səfirliyin işlər vəkili|القائم بالأعمال,قائم بأعمال السفارة,القائمة بالأعمال
özel temsilci,özel elçi,özel temsilcisi,delege|xüsusi nümayəndə,xüsusi elçi,səlahiyyətli nümayəndə|مبعوث,المبعوث الخاص,موفد,ممثل خاص,مبعوثة,الموفد,المندوب الخاص
daimi temsilci,BM daimi temsilcisi,daimi delege|daimi nümayəndə,BMT yanında daimi nümayəndə,daimi nümayəndəsi|المندوب الدائم,الممثل الدائم,مندوب دائم,السفير لدى الأمم المتحدة
diplomat,diplomatik görevli,hariciyeci|diplomat,diplomatik əməkdaş,səfirlik əməkdaşı|دبلوماسي,دبلوماسيون,دبلوماسيين,دبلوماسية
diplomasi,dış politika,dış siyaset,dış ilişkiler|diplomatiya,xarici siyasət,xarici əlaqələr|دبلوماسية,السياسة الخارجية,الشؤون الخارجية,العلاقات الخارجية
sözcü,basın sözcüsü,basın sekreteri,basın danışmanı|sözçü,mətbuat katibi,mətbuat xidmətinin rəhbəri,rəsmi nümayəndə|متحدث,المتحدث باسم,الناطق باسم,ناطق,متحدثة,السكرتير الصحفي,الناطق الرسمي
danışman,müşavir,başdanışman,baş danışman|müşavir,məsləhətçi,köməkçi,baş müşavir|مستشار,مستشارة,مستشارون,كبير المستشارين,مستشاري
genel sekreter,genel sekreterlik makamı,genel yazman|baş katib,baş katiblik,ümumi katib|الأمين العام,الأمين العام للأمم المتحدة,أمين عام,الأمينة العامة,السكرتير العام
genel sekreterlik,sekretarya,sekreterlik|katiblik,baş katiblik,sekretariat|الأمانة العامة,أمانة عامة,السكرتارية
milli güvenlik kurulu,MGK,ulusal güvenlik konseyi,güvenlik konseyi|təhlükəsizlik şurası,milli təhlükəsizlik şurası,milli təhlükəsizlik məclisi|مجلس الأمن القومي,المجلس الأعلى للأمن القومي,مجلس الأمن الوطني
genel başkan,parti lideri,parti başkanı,partinin başı|partiya sədri,partiya lideri,partiyanın rəhbəri|رئيس الحزب,زعيم الحزب,الأمين العام للحزب,رئيسة الحزب
lider,önder,başkan,şef,yönetici|lider,rəhbər,başçı,öndər|زعيم,قائد,قادة,زعماء,زعيمة,رئيس
liderlik,önderlik,riyaset,yönetim kademesi|liderlik,rəhbərlik,başçılıq|قيادة,زعامة,القيادة,رئاسة
yetkili,resmi yetkili,görevli,üst düzey yetkili|rəsmi şəxs,vəzifəli şəxs,məsul şəxs,yüksək vəzifəli şəxs,rəsmi|مسؤول,مسؤولون,مسؤولين,مسؤول رفيع,كبار المسؤولين
yetkililer,makamlar,resmi makamlar,resmi merciler|hakimiyyət orqanları,səlahiyyətli orqanlar,rəsmilər,rəsmi qurumlar|السلطات,الجهات المختصة,الجهات الرسمية,الجهات المعنية,السلطات المختصة
memur,devlet memuru,kamu görevlisi,kamu çalışanı,bürokrat|məmur,dövlət qulluqçusu,dövlət məmuru,dövlət işçisi|موظف حكومي,موظفون,موظف عمومي,موظفي الدولة,الموظفين الحكوميين
kral,hükümdar,monark,melik|kral,hökmdar,monarx|ملك,الملك,العاهل,عاهل البلاد,ملوك
veliaht,veliaht prens,tahtın varisi|vəliəhd,vəliəhd şahzadə,taxt-tacın varisi|ولي العهد,وريث العرش,الأمير ولي العهد
prens,emir,şehzade|şahzadə,əmir,prins|أمير,الأمير,أمراء
monarşi,krallık,saltanat,hanedan|monarxiya,krallıq,padşahlıq,səltənət|ملكية,المملكة,النظام الملكي,الحكم الملكي,الأسرة الحاكمة
cumhuriyet,cumhuriyet rejimi,cumhuriyet yönetimi|respublika,cümhuriyyət,respublika quruluşu|جمهورية,الجمهورية,النظام الجمهوري
dini lider,ruhani lider,rehber|ali dini lider,ali lider,dini rəhbər,ruhani lider|المرشد الأعلى,المرشد,الزعيم الروحي,الزعيم الديني
şansölye,başbakan,federal şansölye|kansler,federal kansler,bundeskansler|المستشار,المستشارة,المستشار الألماني,المستشار الاتحادي
başkent,hükümet merkezi,payitaht|paytaxt,paytaxt şəhəri,ölkənin paytaxtı|عاصمة,العاصمة,عواصم
devlet,ülke,memleket,ulus devlet|dövlət,ölkə,məmləkət|دولة,دول,بلد,بلدان,البلاد
rejim,yönetim,iktidar|rejim,hakimiyyət,idarəçilik|نظام,النظام,نظام الحكم,السلطة
iktidar,yönetim,erk,iktidar koltuğu|hakimiyyət,iqtidar,idarəetmə|السلطة,الحكم,سدة الحكم,مقاليد الحكم,زمام السلطة
geçiş hükümeti,geçici hükümet,geçici yönetim,geçiş yönetimi|müvəqqəti hökumət,keçid hökuməti,keçid administrasiyası|الحكومة الانتقالية,حكومة انتقالية,الحكومة المؤقتة,السلطة الانتقالية,حكومة تصريف الأعمال
geçiş dönemi,geçiş süreci,geçiş aşaması,ara dönem|keçid dövrü,keçid mərhələsi,keçid prosesi|المرحلة الانتقالية,الفترة الانتقالية,العملية الانتقالية,المرحلة المؤقتة
koalisyon,ortaklık,koalisyon hükümeti,ittifak|koalisiya,ittifaq,koalisiya hökuməti,blok|ائتلاف,الائتلاف الحاكم,حكومة ائتلافية,تحالف,ائتلافات
hükümeti kur-,hükümet kurma,kabineyi oluştur-,kabineyi kur-|hökumət qur-,hökumət formalaşdır-,hökumət təşkil et-,hökumətin formalaşdırılması,kabinet formalaşdır-|تشكيل الحكومة,شكل الحكومة,يشكل حكومة,تأليف الحكومة,تأليف الوزارة
hükümeti kurma görevi,görevlendir-,hükümeti kurmakla görevlendir-|hökumət qurmaq səlahiyyəti,hökumət qurmağı tapşır-,səlahiyyət ver-|كلف بتشكيل الحكومة,تكليف بتشكيل الحكومة,المكلف بتشكيل الحكومة,التكليف الحكومي
kabine değişikliği,kabine revizyonu,bakan değişimi,kabinede değişiklik|kabinet dəyişikliyi,hökumətdə dəyişiklik,kadr dəyişikliyi,kadr islahatı|تعديل وزاري,تعديل حكومي,التعديل الوزاري,تغيير وزاري
hükümet düştü,hükümetin düşmesi,hükümeti devir-,hükümet çöktü|hökumət devrildi,hökumətin süqutu,hökuməti devir-,hökumət dağıldı|سقوط الحكومة,إسقاط الحكومة,سقطت الحكومة,انهيار الحكومة,أسقط الحكومة
rejimi devir-,devir-,alaşağı et-,alaşağı ed-,iktidardan indir-,düşür-,devrilme|devir-,hakimiyyətdən sal-,hakimiyyətdən uzaqlaşdır-,devrilmə,yıx-|أطاح,الإطاحة,إسقاط النظام,إطاحة,خلع,أطيح به,المخلوع
darbe,hükümet darbesi,askeri darbe,askeri müdahale,ihtilal|çevriliş,dövlət çevrilişi,hərbi çevriliş,qiyam|انقلاب,انقلاب عسكري,الانقلابيون,محاولة انقلاب,انقلابات
darbe girişimi,darbe teşebbüsü,kalkışma|çevriliş cəhdi,dövlət çevrilişinə cəhd,qiyam cəhdi|محاولة الانقلاب,محاولة انقلابية,الانقلاب الفاشل,محاولة انقلاب فاشلة
cunta,askeri yönetim,askeri rejim,darbe yönetimi|xunta,hərbi rejim,hərbi idarəçilik,hərbi hökumət|المجلس العسكري,الحكم العسكري,الطغمة العسكرية,النظام العسكري,المجلس العسكري الحاكم
devrim,inkılap,ihtilal,halk devrimi|inqilab,çevriliş,xalq inqilabı|ثورة,الثورة,ثورات,ثوري
isyan,ayaklanma,başkaldırı,kıyam,isyan et-,isyan ed-,ayaklan-|üsyan,qiyam,üsyan et-,qiyam qaldır-,ayağa qalx-|تمرد,عصيان,انتفاضة,تمردت,انتفض,العصيان
atan-,ata-,atama,tayin et-,tayin ed-,görevlendir-,göreve getir-,göreve getiril-,koltuğuna otur-|təyin et-,təyin olun-,təyinat,vəzifəyə təyin et-,vəzifəyə gətiril-|عين,عينت,يعين,تعيين,تعيينات,كلف,تكليف,تسمية,سمي
görevden al-,görevden alın-,azlet-,azled-,görevine son ver-,görevden uzaklaştır-,ihraç et-,kov-,azil|vəzifəsindən azad et-,vəzifədən azad edil-,işdən çıxar-,vəzifəsindən götürül-,vəzifədən kənarlaşdır-,işdən azad et-|أقال,إقالة,عزل,أقيل,يقيل,إعفاء من منصبه,أعفي من منصبه,أعفى,تنحية,طرد
istifa et-,istifa ed-,istifa,istifasını ver-,istifasını sun-,görevi bırak-,görevinden ayrıl-,görevinden çekil-|istefa ver-,istefa,istefaya get-,vəzifəsini tərk et-,vəzifəsindən ayrıl-,istefa ərizəsi yaz-|استقال,استقالة,يستقيل,قدم استقالته,تقديم الاستقالة,استقالت,تنحى,تنحي,ترك منصبه
istifaya çağır-,istifasını iste-,istifa çağrısı,istifa talebi|istefaya çağır-,istefasını tələb et-,istefa tələbi|طالب باستقالة,المطالبة باستقالة,دعا إلى استقالة,دعوات للاستقالة,مطالب بالتنحي
istifayı kabul et-,istifası kabul edildi,istifanın kabulü|istefanı qəbul et-,istefası qəbul edil-,istefanın qəbulu|قبل الاستقالة,قبول الاستقالة,قبلت استقالته,وافق على استقالة
görevi devral-,göreve başla-,görevi üstlen-,koltuğa otur-,işbaşı yap-,görev devri|vəzifəyə başla-,vəzifəni öhdəsinə götür-,vəzifəsinin icrasına başla-,vəzifəni təhvil al-|تولى منصب,تسلم مهامه,توليه,تسلم المنصب,باشر مهامه,تقلد,تولي,تسلم منصبه
görevi devret-,görevi devred-,yetkiyi devret-,devir teslim|vəzifəni təhvil ver-,səlahiyyətləri ötür-,hakimiyyəti təhvil ver-|تسليم السلطة,سلم السلطة,تسليم المهام,نقل السلطة,انتقال السلطة,تسليم الحكم
iktidara gel-,iktidarı ele geçir-,yönetimi ele geçir-,başa geç-,iktidar koltuğuna otur-|hakimiyyətə gəl-,hakimiyyəti ələ keçir-,hakimiyyətə yiyələn-,iqtidara gəl-|وصل إلى السلطة,استولى على السلطة,الاستيلاء على السلطة,تولى الحكم,وصوله إلى الحكم,الوصول إلى السلطة,اعتلى
iktidarı bırak-,iktidardan çekil-,yönetimden ayrıl-,koltuğu bırak-|hakimiyyətdən get-,hakimiyyəti tərk et-,hakimiyyəti burax-,hakimiyyətdən çəkil-|ترك السلطة,التخلي عن السلطة,تخلى عن السلطة,التنحي عن السلطة,تنحى عن الحكم,غادر السلطة
yemin et-,yemin ed-,ant iç-,yemin töreni,yemin ederek göreve başla-|and iç-,andiçmə,andiçmə mərasimi,inauqurasiya|أدى اليمين,أداء اليمين,اليمين الدستورية,حلف اليمين,يؤدي اليمين,تنصيب,مراسم التنصيب
halef,yerine geç-,yerini al-,ardılı,yerine atan-|xələf,yerinə keç-,yerini tut-,yerinə təyin olun-|خلف,خليفة,خلفا له,يخلف,تخلف,حل محل
selef,önceki,bir önceki,sabık|sələf,əvvəlki,keçmiş,sabiq|سلف,السابق,السلف,الأسبق,سلفه
eski,sabık,emekli,önceki dönemdeki|keçmiş,sabiq,əvvəlki|سابق,السابق,الأسبق,سابقة
vekaleten,vekalet et-,vekil,geçici olarak yürüt-,vekaleten yürüt-|vəzifəsini icra edən,müvəqqəti icra edən,səlahiyyətlərini icra et-|بالوكالة,القائم بأعمال,المؤقت,بالإنابة,قائم بأعمال,تصريف الأعمال
görev süresi,görev dönemi,dönem,başkanlık dönemi,iktidar dönemi|səlahiyyət müddəti,vəzifə müddəti,səlahiyyət dövrü,prezidentlik müddəti|ولاية,الولاية الرئاسية,فترة رئاسية,مدة الولاية,عهدة,العهدة,فترة ولايته
görev süresini uzat-,görev süresinin uzatılması,süre uzatımı|səlahiyyət müddətini uzat-,mandatının müddətini uzat-,müddətin uzadılması|تمديد الولاية,تمديد ولاية,مدد ولاية,التمديد,التجديد
görev,makam,koltuk,mevki,pozisyon|vəzifə,post,mövqe,kürsü|منصب,مناصب,المنصب,وظيفة,كرسي
yetki,salahiyet,yetki alanı,yetkilendirme,selahiyet|səlahiyyət,səlahiyyətlər,səlahiyyət dairəsi|صلاحية,صلاحيات,سلطات,اختصاص,اختصاصات
yetki ver-,yetkilendir-,yetki tanı-,yetki devret-|səlahiyyət ver-,səlahiyyətləndir-,ixtiyar ver-|خول,تخويل,تفويض,فوض,منح صلاحيات,يخول
görev,misyon,vazife|missiya,vəzifə,tapşırıq|مهمة,مهام,بعثة,مهمات
aday göster-,adaylığa öner-,aday olarak belirle-,aday yap-|namizəd göstər-,namizədliyini irəli sür-,namizəd kimi irəli sür-|رشح,ترشيح,رشحت,يرشح,تسمية مرشح,ترشيحات
seçim,seçimler,sandık,sandık süreci,seçim yarışı|seçki,seçkilər,seçki prosesi,səsvermə|انتخابات,انتخاب,الاقتراع,اقتراع,الاستحقاق الانتخابي,الانتخابات
cumhurbaşkanlığı seçimi,başkanlık seçimi,devlet başkanlığı seçimi,cumhurbaşkanı seçimi|prezident seçkisi,prezident seçkiləri,prezidentlik seçkiləri|الانتخابات الرئاسية,انتخابات الرئاسة,انتخاب رئيس,الرئاسيات,السباق الرئاسي
genel seçim,parlamento seçimi,milletvekili seçimi,milletvekilliği seçimi|parlament seçkiləri,ümumi seçkilər,Milli Məclisə seçkilər,deputat seçkiləri|الانتخابات التشريعية,الانتخابات البرلمانية,الانتخابات النيابية,الانتخابات العامة,التشريعيات
yerel seçim,belediye seçimi,yerel seçimler,mahalli idareler seçimi|bələdiyyə seçkiləri,yerli seçkilər,regional seçkilər|الانتخابات المحلية,الانتخابات البلدية,انتخابات البلديات,البلديات
erken seçim,baskın seçim,erken genel seçim,seçimlerin öne alınması|növbədənkənar seçki,vaxtından əvvəl seçki,erkən seçki,növbədənkənar seçkilər|انتخابات مبكرة,انتخابات مسبقة,الانتخابات المبكرة,تقديم موعد الانتخابات
seçim sonuçları,sandık sonucu,resmi sonuçlar,kesin sonuçlar|seçkilərin nəticələri,səsvermənin nəticələri,seçki nəticələri,yekun nəticələr|نتائج الانتخابات,نتائج الاقتراع,النتائج الرسمية,النتائج النهائية,النتائج الأولية
ilk tur,birinci tur,seçimin ilk turu|birinci tur,ilk tur,birinci mərhələ|الجولة الأولى,الدور الأول,الدورة الأولى
ikinci tur,ikinci tura kal-,seçimin ikinci turu|ikinci tur,ikinci tura qal-,ikinci mərhələ,təkrar səsvermə|الجولة الثانية,جولة الإعادة,الدور الثاني,الدورة الثانية,جولة ثانية
oy kullan-,sandık başına git-,sandığa git-,oy ver-,oyunu kullan-,oylamaya katıl-|səs ver-,səsvermədə iştirak et-,seçki məntəqəsinə get-,səsini ver-|أدلى بصوته,الإدلاء بالأصوات,يدلي بصوته,صوت,يصوت,صوتت,تصويت,التوجه إلى صناديق الاقتراع,الإدلاء بأصواتهم,يدلون بأصواتهم
oylama,oylan-,oya sun-,oylamaya sun-,oylaması|səsvermə,səsə qoy-,səsə qoyul-,səsverməyə çıxar-|تصويت,التصويت,اقتراع,عملية التصويت,طرح للتصويت,جلسة التصويت
rey,oylar,oy oranı|səslər,rəy,səs çoxluğu|صوت,أصوات,الأصوات
seçmen,oy kullananlar,oy verenler,kayıtlı seçmen|seçici,seçicilər,səs verənlər,səsvermə hüququ olanlar|ناخب,ناخبون,ناخبين,المقترعين,الناخبين,المصوتين
katılım oranı,seçime katılım,katılım,sandığa gitme oranı|seçici fəallığı,seçki fəallığı,iştirak faizi,seçkidə iştirak|نسبة المشاركة,نسبة الإقبال,الإقبال على التصويت,نسبة الاقتراع,معدل المشاركة
seçmen listesi,seçmen kütüğü,seçmen kaydı|seçici siyahısı,seçicilərin siyahısı,seçicilərin qeydiyyatı|قوائم الناخبين,سجل الناخبين,السجل الانتخابي,القوائم الانتخابية,اللوائح الانتخابية
sandık,seçim sandığı,oy sandığı,oy kutusu|seçki qutusu,səsvermə qutusu,səs qutusu|صندوق الاقتراع,صناديق الاقتراع,صناديق الانتخاب,صندوق انتخابي
seçim merkezi,oy verme merkezi,sandık bölgesi,oy verme yeri|seçki məntəqəsi,seçki məntəqələri,səsvermə məntəqəsi|مركز الاقتراع,مراكز الاقتراع,مكاتب التصويت,مركز اقتراع,مراكز التصويت,مكاتب الاقتراع
oy pusulası,oy kağıdı,seçim pusulası|seçki bülleteni,bülleten,səsvermə bülleteni|ورقة الاقتراع,أوراق الاقتراع,بطاقة الاقتراع,بطاقات التصويت
oy sayımı,oyların sayımı,sayım,oyları say-,sayım işlemi|səslərin sayılması,səslərin hesablanması,bülletenlərin sayılması|فرز الأصوات,عد الأصوات,عملية الفرز,فرز,إحصاء الأصوات
seçim kurulu,yüksek seçim kurulu,YSK,seçim komisyonu|seçki komissiyası,mərkəzi seçki komissiyası,MSK|لجنة الانتخابات,اللجنة الانتخابية,المفوضية العليا للانتخابات,هيئة الانتخابات,الهيئة العليا المستقلة للانتخابات,مفوضية الانتخابات
aday,adaylar,namzet|namizəd,namizədlər,iddiaçı|مرشح,مرشحون,مرشحين,مرشحة,المتنافسين
aday ol-,adaylığını koy-,adaylığını açıkla-,adaylık,yarışa gir-|namizədliyini ver-,namizəd ol-,namizədlik,namizədliyini irəli sür-,seçkiyə qatıl-|ترشح,الترشح,يترشح,أعلن ترشحه,ترشيح نفسه,خوض الانتخابات,خاض الانتخابات
adaylıktan çekil-,yarıştan çekil-,adaylığını geri çek-|namizədliyini geri götür-,seçkidən çəkil-,yarışdan çəkil-|انسحب من السباق,الانسحاب من السباق,سحب ترشحه,سحب ترشيحه,انسحاب من الانتخابات
seçim kampanyası,seçim propagandası,seçim çalışması,kampanya|seçki kampaniyası,təşviqat,seçkiqabağı təşviqat,seçki təşviqatı,seçkiqabağı kampaniya|الحملة الانتخابية,حملة انتخابية,الدعاية الانتخابية,الحملات الانتخابية
seçim mitingi,miting,halka seslendi,seçim toplantısı|seçki mitinqi,mitinq,seçicilərlə görüş|تجمع انتخابي,مهرجان انتخابي,مهرجان خطابي,تجمعات انتخابية
seçim vaadi,seçim sözü,seçim beyannamesi,seçim programı|seçki vədi,seçkiqabağı vəd,seçki proqramı,seçki platforması|وعد انتخابي,وعود انتخابية,البرنامج الانتخابي,تعهدات انتخابية
seçil-,seç-,seçimle göreve gel-,seçildi|seçil-,seç-,seçilib|انتخب,انتخاب,ينتخب,انتخبت,المنتخب,انتخابه
yeniden seçil-,tekrar seçil-,ikinci kez seçil-|yenidən seçil-,təkrar seçil-,növbəti dəfə seçil-|إعادة انتخاب,أعيد انتخابه,إعادة انتخابه,انتخب مجددا,ولاية جديدة
seçimi kazan-,galip çık-,seçim zaferi,zafer kazan-,sandıktan birinci çık-,seçimden galip çık-|seçkidə qalib gəl-,seçkini qazan-,qələbə qazan-,seçkidə qələbə|فاز في الانتخابات,فوز,فاز,يفوز,الفائز,انتصار انتخابي,حقق الفوز,فازت
seçimi kaybet-,seçimi kaybed-,seçim yenilgisi,yenilgiye uğra-,hezimet|seçkidə məğlub ol-,seçkini uduz-,məğlubiyyət,məğlubiyyətə uğra-|خسر الانتخابات,خسارة,هزيمة,خسر,مني بهزيمة,هزيمة انتخابية,الخاسر
yenilgiyi kabul et-,yenilgiyi kabullen-,rakibini tebrik et-|məğlubiyyəti qəbul et-,məğlubiyyətini etiraf et-,rəqibini təbrik et-|أقر بالهزيمة,الإقرار بالهزيمة,اعترف بالهزيمة,أقر بهزيمته,هنأ منافسه
çoğunluk,salt çoğunluk,ekseriyet,mutlak çoğunluk|çoxluq,əksəriyyət,mütləq çoxluq,sadə çoxluq|أغلبية,الأغلبية,أكثرية,غالبية,الأغلبية المطلقة
azınlık,azınlıklar,azınlık grubu|azlıq,azlıqlar,milli azlıq|أقلية,أقليات,الأقليات
oy çokluğu,oy çoğunluğuyla,oy çokluğuyla kabul et-|səs çoxluğu,səs çoxluğu ilə,əksər səslə|بأغلبية الأصوات,أغلبية الأصوات,بالأغلبية
oy birliği,oybirliği,oybirliğiyle,fikir birliği|yekdilliklə,səs birliyi,yekdil,yekdil qərar|بالإجماع,إجماع,الإجماع,أجمع
çekimser kal-,çekimser oy,çekimser|bitərəf qal-,bitərəf səs ver-,bitərəf|امتنع عن التصويت,الامتناع عن التصويت,امتنعت عن التصويت,امتناع
lehte oy,kabul oyu,lehinde oy kullan-,evet oyu|lehinə səs ver-,lehinə,müsbət səs|صوت لصالح,التصويت لصالح,صوتوا لصالح,مؤيد,أصوات مؤيدة,صوت لمصلحة
aleyhte oy,ret oyu,aleyhinde oy kullan-,hayır oyu,karşı oy|əleyhinə səs ver-,əleyhinə,əks səs|صوت ضد,التصويت ضد,صوتوا ضد,معارض,أصوات رافضة
veto et-,veto ed-,veto,veto hakkını kullan-|veto et-,veto qoy-,veto hüququ,veto hüququndan istifadə et-|نقض,حق النقض,الفيتو,استخدم الفيتو,استخدمت حق النقض
referandum,halk oylaması,plebisit,halkoylaması|referendum,ümumxalq səsverməsi,plebisit|استفتاء,استفتاء شعبي,الاستفتاء,استفتاءات
seçim hilesi,sandık hilesi,oy hırsızlığı,usulsüzlük,seçim usulsüzlüğü,şaibe|seçki saxtakarlığı,seçkilərin saxtalaşdırılması,seçki pozuntusu,səslərin oğurlanması|تزوير الانتخابات,تزوير,التزوير الانتخابي,تجاوزات انتخابية,مخالفات انتخابية,خروقات انتخابية,تلاعب
seçim gözlemcisi,gözlemci heyeti,gözlemci,gözlem misyonu|müşahidəçi,seçki müşahidəçisi,müşahidə missiyası,müşahidəçilər|مراقب,مراقبون,مراقبي الانتخابات,بعثة المراقبة,مراقبين
seçimi boykot et-,boykot et-,boykot ed-,boykot,sandığa gitme-|boykot et-,boykot,seçkini boykot et-,iştirakdan imtina et-|قاطع,مقاطعة,مقاطعة الانتخابات,يقاطع,قاطعت
seçimleri ertele-,seçimin ertelenmesi,seçim tarihini ertele-|seçkiləri təxirə sal-,seçkilərin təxirə salınması,seçki vaxtını dəyiş-|تأجيل الانتخابات,أرجأ الانتخابات,إرجاء الانتخابات,أجل الانتخابات
seçimi iptal et-,seçim sonuçlarını iptal et-,seçimin iptali|seçkini ləğv et-,seçkinin nəticələrini ləğv et-,seçkinin ləğvi|إلغاء الانتخابات,ألغى الانتخابات,إلغاء نتائج الانتخابات,إبطال الانتخابات,ألغيت نتائج
seçime git-,seçim düzenle-,seçim yap-,seçimlerin yapılması|seçki keçir-,seçkilərin keçirilməsi,seçkiyə get-|إجراء الانتخابات,تنظيم الانتخابات,تجرى الانتخابات,أجريت الانتخابات,عقد الانتخابات
seçim sistemi,seçim kanunu,seçim yasası,seçim barajı|seçki sistemi,seçki qanunu,seçki məcəlləsi,seçki qanunvericiliyi|النظام الانتخابي,القانون الانتخابي,قانون الانتخاب,قانون الانتخابات
seçim bölgesi,seçim çevresi,seçim dairesi|seçki dairəsi,dairə,seçki dairələri|دائرة انتخابية,الدائرة الانتخابية,الدوائر الانتخابية
anket,kamuoyu araştırması,kamuoyu yoklaması|rəy sorğusu,sorğu,ictimai rəy sorğusu|استطلاع,استطلاع الرأي,استطلاعات الرأي,استبيان
sandık çıkış anketi,çıkış anketi,ilk sonuçlar|exit-poll,ekzit-poll,ilkin nəticələr|استطلاع الخروج,استطلاعات الخروج,استطلاعات ما بعد التصويت,تقديرات أولية
ön seçim,önseçim,aday belirleme süreci|praymeriz,ilkin seçki,ilkin seçkilər|انتخابات تمهيدية,الانتخابات التمهيدية,الانتخابات الأولية
parti,siyasi parti,siyasi hareket,siyasi oluşum|partiya,siyasi partiya,siyasi təşkilat,siyasi hərəkat|حزب,أحزاب,حزب سياسي,الأحزاب السياسية,تيار سياسي,حركة سياسية
iktidar partisi,iktidardaki parti,hükümet partisi|hakim partiya,iqtidar partiyası,hakimiyyət partiyası|الحزب الحاكم,حزب السلطة,الحزب الحاكم في البلاد
muhalefet,muhalifler,muhalif,muhalefet partileri,muhalif kesim|müxalifət,müxaliflər,müxalif,müxalifət partiyaları,müxalif qüvvələr|المعارضة,معارض,معارضون,معارضين,أحزاب المعارضة,قوى المعارضة
muhalefet lideri,ana muhalefet lideri,muhalif lider|müxalifət lideri,müxalif lider,müxalifətin rəhbəri|زعيم المعارضة,زعيمة المعارضة,زعماء المعارضة,القيادي المعارض
meclis grubu,parlamento grubu,parti grubu|fraksiya,parlament fraksiyası,deputat qrupu|كتلة برلمانية,الكتلة النيابية,كتل نيابية,الكتلة البرلمانية
sağcı,muhafazakar,sağ kanat|sağçı,mühafizəkar,sağ mərkəzçi|يميني,اليمين,محافظ,المحافظون,اليمينية
solcu,sol kanat,sosyalist|solçu,sosialist,solçular|يساري,اليسار,اشتراكي,الاشتراكيون,اليسارية
aşırı sağ,aşırı sağcı,radikal sağ|ifrat sağ,ifrat sağçı,ultrasağçı,radikal sağ|اليمين المتطرف,يميني متطرف,أقصى اليمين,المتطرف اليميني
milliyetçi,ulusalcı,milliyetçilik,ulusalcılık|millətçi,millətçilik,milliyyətçi|قومي,قومية,القوميون,القوميين,وطني متشدد
aşırılık yanlısı,radikal,aşırılık,radikalizm,aşırıcı|ekstremist,radikal,ekstremizm,radikalizm,ifratçı|متطرف,متطرفون,تطرف,متشدد,متشددون,المتطرفين,التشدد
ılımlı,mutedil,orta yolcu|mötədil,mülayim,orta mövqeli|معتدل,معتدلون,معتدلة,الاعتدال
reformcu,reform yanlısı,yenilikçi|islahatçı,islahat tərəfdarı,reformist|إصلاحي,إصلاحيون,الإصلاحيين,التيار الإصلاحي
siyasetçi,politikacı,siyasi,siyaset adamı,devlet adamı|siyasətçi,siyasi xadim,dövlət xadimi|سياسي,سياسيون,سياسيين,رجل دولة,رجال السياسة
siyaset,politika,siyasi hayat,siyasi arena|siyasət,siyasi həyat,siyasi səhnə,siyasi arena|سياسة,السياسة,الحياة السياسية,الساحة السياسية,المشهد السياسي
siyasi kriz,siyasi bunalım,hükümet krizi,siyasi çıkmaz,siyasi buhran|siyasi böhran,hökumət böhranı,siyasi dalan|أزمة سياسية,الأزمة السياسية,أزمة حكومية,مأزق سياسي,انسداد سياسي,الجمود السياسي
iktidar boşluğu,siyasi boşluk,otorite boşluğu|hakimiyyət boşluğu,siyasi boşluq,hakimiyyət vakuumu|فراغ سياسي,الفراغ الرئاسي,فراغ السلطة,الشغور الرئاسي,الفراغ الدستوري
protesto,gösteri,eylem,miting,yürüyüş,sokak gösterisi|etiraz aksiyası,nümayiş,aksiya,mitinq,yürüş,etiraz|احتجاج,احتجاجات,مظاهرة,مظاهرات,تظاهرة,تظاهرات,مسيرة,وقفة احتجاجية,حراك
protesto et-,protesto ed-,gösteri yap-,gösteri düzenle-,sokağa dökül-,sokağa çık-,meydana in-,eylem yap-|etiraz et-,nümayiş keçir-,küçəyə çıx-,küçələrə axış-,aksiya keçir-,mitinq keçir-|احتج,تظاهر,يتظاهر,تظاهروا,خرجوا إلى الشوارع,نزلوا إلى الشوارع,يحتج,نظم مظاهرة,خرج متظاهرون
gösterici,protestocu,eylemci,protestocular,gösteriye katılanlar|nümayişçi,etirazçı,aksiya iştirakçısı,etirazçılar,mitinq iştirakçıları|متظاهر,متظاهرون,متظاهرين,محتج,محتجون,محتجين,المحتجين
aktivist,eylemci,hak savunucusu|fəal,aktivist,hüquq müdafiəçisi|ناشط,ناشطة,ناشطون,نشطاء,ناشطين
grev,iş bırak-,greve git-,iş bırakma eylemi|tətil,tətil et-,iş dayandır-,işə çıxma-|إضراب,أضرب,يضرب,إضرابات,مضربون,التوقف عن العمل
açlık grevi,açlık grevine başla-,açlık eylemi|aclıq aksiyası,aclıq elan et-,aclıq aksiyasına başla-|إضراب عن الطعام,مضرب عن الطعام,الإضراب عن الطعام,أضرب عن الطعام
oturma eylemi,oturma protestosu,çadır eylemi|oturaq aksiyası,oturaq etiraz,oturaq etiraz aksiyası|اعتصام,اعتصامات,معتصمون,اعتصم,يعتصم,معتصمين
slogan at-,slogan,slogan haykır-,pankart aç-|şüar səsləndir-,şüar,şüarlar söylə-,plakat qaldır-|هتف,هتافات,شعارات,رددوا هتافات,رفعوا شعارات,ردد شعارات,هتفوا
huzursuzluk,kargaşa,karışıklık,çalkantı,kaos|iğtişaş,qarışıqlıq,çaxnaşma,xaos|اضطرابات,فوضى,قلاقل,اضطراب,أعمال شغب
göstericileri dağıt-,gösteriye müdahale et-,polis müdahalesi,kalabalığı dağıt-|aksiyanı dağıt-,nümayişçiləri dağıt-,polis müdaxiləsi,mitinqi dağıt-|تفريق المتظاهرين,فرق المتظاهرين,فض الاعتصام,تفريق المحتجين,فض المظاهرة
sivil itaatsizlik,sivil direniş,itaatsizlik|vətəndaş itaətsizliyi,itaətsizlik,dinc müqavimət|عصيان مدني,العصيان المدني,مقاومة مدنية
sivil toplum,sivil toplum kuruluşu,STK,sivil toplum örgütü|vətəndaş cəmiyyəti,qeyri-hökumət təşkilatı,QHT|المجتمع المدني,منظمات المجتمع المدني,منظمة غير حكومية,منظمات غير حكومية,منظمات أهلية
kamuoyu,halkın görüşü,toplum,halk|ictimaiyyət,ictimai rəy,cəmiyyət|الرأي العام,الجمهور,الشارع
taraftar,destekçi,yandaş,yanlısı,destekleyenler|tərəfdar,tərəfdarlar,dəstəkçi,dəstəkləyənlər|أنصار,مؤيد,مؤيدون,مناصر,مناصرون,مؤيدي,مؤيدين,أنصاره
karşıt,karşıtı,aleyhtar,muarız|əleyhdar,əleyhinə olan,əleyhdarlar|مناهض,مناهضون,معارض,خصوم,مناوئ,مناهضة
siyasi rakip,rakip,hasım,siyasi hasım|siyasi rəqib,rəqib,opponent|خصم سياسي,خصوم سياسيون,منافس,الخصوم السياسيين,خصومه,منافسه
siyasi tutuklu,siyasi mahkum,düşünce suçlusu|siyasi məhbus,siyasi dustaq,vicdan məhbusu|معتقل سياسي,سجين سياسي,معتقلون سياسيون,سجناء الرأي,المعتقلين السياسيين,السجناء السياسيين
siyasi sığınma,iltica,sığınma hakkı,iltica talebi,sığınma|siyasi sığınacaq,sığınacaq,sığınacaq iste-|اللجوء السياسي,لجوء,طلب اللجوء,حق اللجوء
sürgün,sürgüne gönder-,sürgünde yaşa-,sürgün et-|sürgün,mühacirət,sürgün et-,sürgünə göndər-|منفى,نفي,المنفى,نفى,منفي,المنفيين
siyasi yasak,siyasetten men,siyaset yasağı|siyasi qadağa,siyasətdən kənarlaşdır-,siyasi fəaliyyətinin qadağan edilməsi|حظر سياسي,منع من ممارسة السياسة,الحرمان السياسي,الحظر السياسي
parti kapatma,partiyi kapat-,partinin kapatılması|partiyanın bağlanması,partiyanı ləğv et-,partiyanın fəaliyyətini qadağan et-|حل الحزب,حظر الحزب,إغلاق الحزب,حظر نشاط الحزب
ihraç et-,ihraç ed-,partiden at-,üyelikten çıkar-,partiden ihraç|xaric et-,partiyadan xaric et-,üzvlükdən çıxar-,partiyadan çıxar-|طرد,فصل من الحزب,إقصاء,طرد من الحزب,فصل
parti kongresi,kurultay,kongre,olağan kongre|qurultay,konqres,partiya qurultayı|مؤتمر الحزب,المؤتمر العام,مؤتمر عام,المؤتمر الوطني
lobi,lobi faaliyeti,baskı grubu,lobicilik|lobbi,lobbiçilik,təzyiq qrupu|لوبي,جماعة ضغط,جماعات الضغط
yolsuzluk,rüşvet,görevi kötüye kullan-,suistimal|korrupsiya,rüşvət,rüşvətxorluq,vəzifədən sui-istifadə|فساد,رشوة,الفساد,اختلاس,استغلال النفوذ,رشاوى
skandal,rezalet,skandala yol aç-|qalmaqal,skandal,rüsvayçılıq|فضيحة,فضائح,الفضيحة
demokrasi,demokratik sistem,demokratik düzen,halk egemenliği|demokratiya,demokratik quruluş,xalq hakimiyyəti|ديمقراطية,الديمقراطية,الديموقراطية,النظام الديمقراطي
diktatörlük,otoriterlik,otoriter rejim,baskıcı rejim,tek adam rejimi,istibdat|diktatura,avtoritar rejim,avtoritarizm,istibdad|دكتاتورية,ديكتاتورية,استبداد,نظام استبدادي,سلطوية,الحكم الاستبدادي
diktatör,despot,otoriter lider,tek adam|diktator,despot,avtoritar lider|ديكتاتور,دكتاتور,طاغية,مستبد
hukuk devleti,hukukun üstünlüğü,hukuk düzeni|hüquqi dövlət,qanunun aliliyi,hüququn aliliyi|دولة القانون,سيادة القانون,حكم القانون
kuvvetler ayrılığı,güçler ayrılığı,erkler ayrılığı|hakimiyyətin bölünməsi,hakimiyyət bölgüsü,hakimiyyətlərin bölünməsi|فصل السلطات,الفصل بين السلطات,مبدأ فصل السلطات
insan hakları,temel haklar,temel hak ve özgürlükler|insan hüquqları,insan haqları,əsas hüquqlar,hüquq və azadlıqlar|حقوق الإنسان,الحقوق الأساسية,الحقوق والحريات
ifade özgürlüğü,düşünce özgürlüğü,basın özgürlüğü,konuşma özgürlüğü|söz azadlığı,ifadə azadlığı,fikir azadlığı,mətbuat azadlığı|حرية التعبير,حرية الرأي,حرية الصحافة,حرية الكلام
baskı,zulüm,sindirme,baskı altına al-,bastır-|repressiya,təqib,basqı,zülm,yatır-|قمع,اضطهاد,قمعت,يقمع,حملة قمع,القمع
meşruiyet,meşru,meşruluk,yasallık|legitimlik,legitim,qanunilik,qanuni|شرعية,الشرعية,شرعي,مشروعية
gayrimeşru,meşru olmayan,yasa dışı,yasadışı,hukuksuz,kanunsuz|qeyri-legitim,qanunsuz,qeyri-qanuni,hüquqazidd|غير شرعي,غير شرعية,غير قانوني,غير مشروع,غير قانونية
siyasi irade,siyasi kararlılık,siyasi azim|siyasi iradə,siyasi əzm,siyasi qətiyyət|الإرادة السياسية,إرادة سياسية,العزم السياسي
ulusal birlik,milli birlik,birlik ve beraberlik,milli beraberlik|milli birlik,milli həmrəylik,birlik və bərabərlik|الوحدة الوطنية,وحدة وطنية,اللحمة الوطنية,التلاحم الوطني
ulusal uzlaşı,milli mutabakat,ulusal uzlaşma,milli uzlaşı|milli barışıq,milli razılıq,milli konsensus|المصالحة الوطنية,مصالحة وطنية,الوفاق الوطني,التوافق الوطني
ulusal diyalog,milli diyalog,ulusal diyalog konferansı|milli dialoq,ümummilli dialoq,milli dialoq konfransı|الحوار الوطني,حوار وطني,مؤتمر الحوار الوطني
birlik hükümeti,ulusal birlik hükümeti,ulusal mutabakat hükümeti|milli birlik hökuməti,milli razılıq hökuməti,birlik hökuməti|حكومة الوحدة الوطنية,حكومة وحدة وطنية,حكومة الوفاق الوطني,حكومة الوفاق
iç işleri,içişlerine karış-,iç işlerine müdahale,iç meselelerine karış-|daxili işlərinə qarış-,daxili işlərə müdaxilə,daxili işlərinə müdaxilə et-|التدخل في الشؤون الداخلية,التدخل في شؤون,التدخلات الخارجية,تدخل في الشؤون
dış müdahale,yabancı müdahale,dışarıdan müdahale|xarici müdaxilə,kənar müdaxilə,kənardan müdaxilə|تدخل خارجي,التدخل الأجنبي,تدخلات أجنبية,التدخل الخارجي
müdahale et-,müdahale ed-,müdahil ol-,karış-,müdahale|müdaxilə et-,qarış-,müdaxilə|تدخل,يتدخل,تدخلت,تدخلات,التدخل
görüş-,görüşme,bir araya gel-,buluş-,temasta bulun-,baş başa görüş-,mülakat|görüş-,görüş,görüş keçir-,bir araya gəl-,təkbətək görüş|التقى,لقاء,اجتمع,اجتماع,يلتقي,التقت,لقاءات,عقد اجتماعا,عقد لقاء,يجتمع
kabul et-,kabul ed-,ağırla-,huzuruna kabul et-,konuk et-|qəbul et-,qəbul ed-,qəbulunda ol-,ev sahibliyi et-|استقبل,استقبال,يستقبل,استقبلت,مستقبلا,لدى استقباله
telefon görüşmesi,telefonda görüş-,telefonla ara-,telefonla konuş-|telefon danışığı,telefonla danış-,zəng et-,telefon zəngi,telefonla əlaqə saxla-|اتصال هاتفي,اتصالا هاتفيا,مكالمة هاتفية,محادثة هاتفية,مباحثات هاتفية
ziyaret et-,ziyaret ed-,ziyaret,ziyarette bulun-,ziyaret gerçekleştir-,gezi|səfər et-,səfər,səfərə gəl-,ziyarət et-,ziyarət,səfərdə ol-|زار,زيارة,يزور,زيارات,قام بزيارة,تزور,زارت
resmi ziyaret,çalışma ziyareti,devlet ziyareti|rəsmi səfər,işgüzar səfər,dövlət səfəri|زيارة رسمية,زيارة عمل,زيارة دولة
temaslarda bulun-,temas,temaslar,görüşmeler yap-|təmaslar,əlaqə saxla-,görüşlər keçir-,təmas|اتصالات,تواصل,أجرى اتصالات,التواصل,أجرى لقاءات
toplantı,oturum,içtima,birleşim|iclas,toplantı,oturum,yığıncaq|اجتماع,جلسة,اجتماعات,جلسات,ملتقى
toplan-,bir araya gel-,toplantı yap-,toplantı düzenle-|toplan-,toplaş-,iclas keçir-,bir araya gəl-|اجتمع,انعقد,عقد اجتماعا,انعقاد,يجتمع,التأم,ينعقد,عقدت اجتماعا
zirve,liderler zirvesi,zirve toplantısı,doruk toplantısı|sammit,zirvə,zirvə görüşü,zirvə toplantısı|قمة,القمة,مؤتمر القمة,قمم,اجتماع القمة
konferans,kongre,forum,sempozyum|konfrans,konqres,forum,simpozium|مؤتمر,مؤتمرات,منتدى,ملتقى
acil toplantı,olağanüstü toplantı,olağanüstü oturum,acil oturum|təcili iclas,fövqəladə iclas,növbədənkənar iclas,təcili toplantı|اجتماع طارئ,جلسة طارئة,اجتماع عاجل,جلسة استثنائية,اجتماع استثنائي,دورة استثنائية
kapalı kapılar ardında,basına kapalı,kapalı oturum|qapalı qapılar arxasında,qapalı iclas,qapalı şəraitdə,mətbuata qapalı|خلف أبواب مغلقة,جلسة مغلقة,اجتماع مغلق,وراء أبواب مغلقة,بعيدا عن الإعلام
ev sahipliği yap-,ev sahipliği,ağırla-,evsahipliği|ev sahibliyi et-,ev sahibliyi,evsahibliyi et-,ev sahibi|استضاف,استضافة,تستضيف,يستضيف,استضافت,المضيف,احتضن,تحتضن
heyet,delegasyon,temsilci heyeti,kurul|nümayəndə heyəti,heyət,delegasiya|وفد,وفود,بعثة,الوفد
heyetler arası görüşme,heyetlerarası görüşme,geniş kapsamlı görüşme|nümayəndə heyətlərinin görüşü,geniş tərkibdə görüş,heyətlərarası görüş|جلسة مباحثات موسعة,مباحثات موسعة,مباحثات ثنائية بين الوفدين,اجتماع موسع
heyete başkanlık et-,başkanlığındaki heyet,heyetin başında|heyətinə rəhbərlik et-,başçılıq etdiyi nümayəndə heyəti,rəhbərliyi ilə nümayəndə heyəti|على رأس وفد,وفد برئاسة,ترأس وفدا,ترأس وفد,رئيس الوفد
başkanlık et-,başkanlık ed-,başkanlığında,riyasetinde,yönet-|sədrlik et-,rəhbərlik et-,başçılıq et-,sədrliyi ilə|ترأس,برئاسة,رأس,يترأس,رئاسة,ترؤس
dönem başkanlığı,dönem başkanı,dönüşümlü başkanlık|sədrlik,dövri sədrlik,növbəli sədrlik|الرئاسة الدورية,رئاسة الدورة,الرئاسة الحالية,الرئاسة المتناوبة
katıl-,iştirak et-,iştirak ed-,katılım,hazır bulun-,yer al-|iştirak et-,iştirak,qatıl-,iştirakçı|شارك,مشاركة,حضر,حضور,يشارك,شاركت,تشارك,بمشاركة
davet et-,davet ed-,davet,davette bulun-,davetlisi olarak|dəvət et-,dəvət,dəvət göndər-,dəvəti ilə|دعا,دعوة,وجه دعوة,يدعو,بدعوة من,تلبية لدعوة,دعوات
karşıla-,karşılama töreni,resmi törenle karşıla-|qarşıla-,qarşılanma mərasimi,rəsmi qarşılanma mərasimi|استقبال رسمي,مراسم استقبال,في استقباله,مراسم الاستقبال
uğurla-,uğurlama töreni,yolcu et-|yola sal-,yolasalma,yola salınma mərasimi|ودع,توديع,في وداعه,كان في وداعه
gündem,gündem maddesi,ele alınacak konular|gündəlik,gündəm,gündəlikdəki məsələlər|جدول الأعمال,أجندة,جدول أعمال,على جدول الأعمال
ele al-,ele alın-,görüş-,masaya yatır-,müzakere et-,üzerinde dur-,gündeme gel-,istişare et-|müzakirə et-,müzakirə olun-,nəzərdən keçir-,toxun-,müzakirə aparıl-,söhbət et-|بحث,بحثا,ناقش,تناول,استعرض,مناقشة,تباحث,يبحث,تطرق,تداول,مناقشات,استعراض
görüş alışverişi,fikir alışverişi,görüş teatisi,fikir teatisi,görüş alışverişinde bulun-|fikir mübadiləsi,fikir mübadiləsi apar-,müzakirə apar-,fikir mübadiləsi et-|تبادل وجهات النظر,تبادلا وجهات النظر,تبادل الآراء,تبادل وجهات نظر
istişare,danış-,istişarelerde bulun-,danışma|məsləhətləşmə,məsləhətləşmələr,məsləhətləş-,konsultasiya|تشاور,مشاورات,تشاورا,يتشاور,استشارات,مشاورة
ikili ilişkiler,iki ülke ilişkileri,karşılıklı ilişkiler,iki ülke arasındaki ilişkiler|ikitərəfli əlaqələr,ikitərəfli münasibətlər,iki ölkə arasında münasibətlər,qarşılıqlı əlaqələr|العلاقات الثنائية,العلاقات بين البلدين,علاقات ثنائية,العلاقات المشتركة
ilişkileri geliştir-,ilişkileri güçlendir-,bağları güçlendir-,ilişkileri ilerlet-,ilişkileri derinleştir-|əlaqələri inkişaf etdir-,münasibətləri genişləndir-,əlaqələri möhkəmləndir-,münasibətləri dərinləşdir-|تعزيز العلاقات,تطوير العلاقات,توطيد العلاقات,توثيق العلاقات,تعميق العلاقات,تنمية العلاقات,سبل تعزيز
ilişki,münasebet,bağ,ilişkiler|münasibət,əlaqə,münasibətlər,əlaqələr|علاقة,علاقات,العلاقات,روابط,أواصر
iş birliği,işbirliği,ortak çalışma,iş birliği yap-,iş birliğini artır-|əməkdaşlıq,əməkdaşlıq et-,birgə fəaliyyət,birgə iş|تعاون,التعاون,يتعاون,عمل مشترك,التعاون المشترك,تعاونت
stratejik ortaklık,ortaklık,stratejik iş birliği,stratejik ittifak|strateji tərəfdaşlıq,tərəfdaşlıq,strateji əməkdaşlıq,strateji müttəfiqlik|شراكة استراتيجية,الشراكة الاستراتيجية,شراكة,تعاون استراتيجي
müttefik,ortak,dost ülke,müttefikler,partner|müttəfiq,tərəfdaş,dost ölkə,müttəfiqlər|حليف,حلفاء,شريك,شركاء,الحلفاء,حليفة
ittifak,pakt,blok|ittifaq,alyans,müttəfiqlik,blok,pakt|حلف,تحالف,تحالفات,كتلة,أحلاف
dostluk,kardeşlik,dostane ilişkiler,dost ve kardeş|dostluq,qardaşlıq,dost və qardaş,dostluq münasibətləri|صداقة,أخوة,علاقات أخوية,الصداقة,علاقات ودية,الأخوية
komşu ülke,komşu devlet,komşu,sınır komşusu|qonşu ölkə,qonşu dövlət,qonşu,həmsərhəd ölkə|دولة مجاورة,دول الجوار,الدول المجاورة,البلد المجاور,الجارة,جار,جيران
iyi komşuluk,komşuluk ilişkileri,iyi komşuluk ilişkileri|mehriban qonşuluq,qonşuluq münasibətləri,mehriban qonşuluq münasibətləri|حسن الجوار,علاقات حسن الجوار,علاقات الجوار
karşılıklı saygı,karşılıklı güven,saygı temelinde|qarşılıqlı hörmət,qarşılıqlı etimad,qarşılıqlı inam|الاحترام المتبادل,الثقة المتبادلة,احترام متبادل
karşılıklı çıkar,ortak çıkar,ortak menfaat,karşılıklı menfaat,ortak çıkarlar|qarşılıqlı maraq,ortaq maraqlar,qarşılıqlı mənafe,ümumi maraqlar|المصالح المشتركة,المصلحة المتبادلة,مصالح متبادلة,الاهتمام المشترك,ذات الاهتمام المشترك
ulusal çıkar,milli çıkar,milli menfaat,ülke çıkarı,ulusal menfaat|milli maraq,milli mənafe,dövlət maraqları,milli maraqlar|المصلحة الوطنية,المصالح الوطنية,المصلحة القومية,المصالح القومية,مصلحة البلاد,المصلحة العليا
bölgesel gelişmeler,bölgedeki gelişmeler,bölgesel konular,bölgesel meseleler|regional məsələlər,bölgədəki proseslər,regiondakı vəziyyət,regional proseslər|التطورات الإقليمية,القضايا الإقليمية,تطورات المنطقة,المستجدات الإقليمية,الأوضاع في المنطقة
bölge,mıntıka,bölgesel,yöre,havali|region,bölgə,regional,ərazi|منطقة,المنطقة,إقليم,إقليمي,مناطق
uluslararası,küresel,beynelmilel,milletlerarası|beynəlxalq,qlobal,beynəlmiləl|دولي,دولية,عالمي,أممي
uluslararası toplum,dünya kamuoyu,uluslararası camia,dünya toplumu|beynəlxalq ictimaiyyət,dünya ictimaiyyəti,beynəlxalq birlik,dünya birliyi|المجتمع الدولي,الأسرة الدولية,المنظومة الدولية
uluslararası hukuk,devletler hukuku,uluslararası kurallar|beynəlxalq hüquq,beynəlxalq hüquq normaları,beynəlxalq qanunlar|القانون الدولي,قواعد القانون الدولي,القوانين الدولية,الشرعية الدولية
uluslararası hukuka aykırı,uluslararası hukuku ihlal,uluslararası hukuku çiğne-|beynəlxalq hüquqa zidd,beynəlxalq hüququn pozulması,beynəlxalq hüququ poz-|انتهاك القانون الدولي,مخالف للقانون الدولي,خرق للقانون الدولي,ينتهك القانون الدولي
uluslararası kuruluş,uluslararası örgüt,uluslararası teşkilat|beynəlxalq təşkilat,beynəlxalq qurum,beynəlxalq təşkilatlar|منظمة دولية,منظمات دولية,هيئة دولية,مؤسسات دولية
örgüt,teşkilat,kuruluş,kurum|təşkilat,qurum,struktur|منظمة,منظمات,هيئة,مؤسسة,تنظيم
Birleşmiş Milletler,dünya örgütü,Birleşmiş Milletler Teşkilatı|Birləşmiş Millətlər Təşkilatı,BMT,dünya təşkilatı|الأمم المتحدة,المنظمة الدولية,المنظمة الأممية,الهيئة الأممية
Güvenlik Konseyi,BM Güvenlik Konseyi,BMGK|Təhlükəsizlik Şurası,BMT Təhlükəsizlik Şurası,BMT TŞ|مجلس الأمن,مجلس الأمن الدولي,مجلس الأمن التابع للأمم المتحدة
Genel Kurul,BM Genel Kurulu,genel kurul toplantısı|Baş Assambleya,BMT Baş Assambleyası,ümumi yığıncaq|الجمعية العامة,الجمعية العامة للأمم المتحدة,دورة الجمعية العامة
Avrupa Birliği,Avrupa Birliği ülkeleri,AB ülkeleri,Avrupa bloku|Avropa İttifaqı,Avropa Birliyi,Avropa bloku|الاتحاد الأوروبي,التكتل الأوروبي,الاتحاد الأوربي
Avrupa Komisyonu,AB Komisyonu,Avrupa Birliği Komisyonu|Avropa Komissiyası,Aİ Komissiyası,Avrokomissiya|المفوضية الأوروبية,مفوضية الاتحاد الأوروبي,المفوضية
Avrupa Parlamentosu,AB parlamentosu,Avrupa Birliği parlamentosu|Avropa Parlamenti,Avroparlament,Aİ parlamenti|البرلمان الأوروبي,برلمان الاتحاد الأوروبي,النواب الأوروبيين
NATO,Kuzey Atlantik İttifakı,Kuzey Atlantik Antlaşması Örgütü|NATO,Şimali Atlantika Alyansı,Alyans|الناتو,حلف شمال الأطلسي,الحلف الأطلسي,ناتو
Arap Birliği,Arap Ligi,Arap Devletleri Ligi|Ərəb Dövlətləri Liqası,Ərəb Liqası,ƏDL|جامعة الدول العربية,الجامعة العربية,مجلس الجامعة العربية
İslam İşbirliği Teşkilatı,İİT,İslam İşbirliği Örgütü|İslam Əməkdaşlıq Təşkilatı,İƏT,İslam Əməkdaşlığı Təşkilatı|منظمة التعاون الإسلامي,التعاون الإسلامي,منظمة المؤتمر الإسلامي
Türk Devletleri Teşkilatı,TDT,Türk Konseyi|Türk Dövlətləri Təşkilatı,TDT,Türk Şurası|منظمة الدول التركية,مجلس الدول التركية,المجلس التركي
Körfez İşbirliği Konseyi,KİK,Körfez ülkeleri|Körfəz Əməkdaşlıq Şurası,KƏŞ,Körfəz ölkələri|مجلس التعاون الخليجي,مجلس التعاون,دول الخليج
üyelik,üye ol-,üyeliğe kabul,üyeliğe kabul edil-|üzvlük,üzv ol-,üzvlüyə qəbul,üzvlüyə qəbul edil-|عضوية,انضمام,العضوية,قبول عضوية
üye ülke,üye devlet,üyeler,üye ülkeler|üzv ölkə,üzv dövlət,üzvlər,üzv ölkələr|دولة عضو,الدول الأعضاء,دول الأعضاء,أعضاء
üyeliğe başvur-,üyelik başvurusu,üyelik başvurusunda bulun-|üzvlük üçün müraciət,üzvlüyə müraciət et-,üzvlük müraciəti|طلب الانضمام,طلب العضوية,تقدم بطلب الانضمام,طلب عضوية
katıl-,örgüte katılım,üyeliğe geç-,dahil ol-|qoşul-,qoşulma,daxil ol-,qatıl-|انضم,انضمام,الانضمام,ينضم,انضمت,تنضم
katılım müzakereleri,üyelik müzakereleri,tam üyelik müzakereleri|üzvlük danışıqları,üzvlük müzakirələri,üzvlüklə bağlı danışıqlar|مفاوضات الانضمام,محادثات الانضمام,مفاوضات العضوية
örgütten ayrıl-,üyelikten çekil-,üyelikten ayrıl-|təşkilatdan çıx-,üzvlükdən çıx-,təşkilatı tərk et-|انسحب من المنظمة,الانسحاب من المنظمة,مغادرة المنظمة,الخروج من الاتحاد
genişleme,genişle-,genişleme süreci|genişlənmə,genişlən-,genişləndirmə|توسع,توسيع,التوسع,توسعة
müzakere,müzakereler,görüşme,görüşmeler,pazarlık|danışıqlar,müzakirələr,danışıq,sövdələşmə|مفاوضات,محادثات,مباحثات,التفاوض,المفاوضات,المحادثات
müzakere et-,müzakere ed-,müzakere yürüt-,pazarlık yap-,masaya otur-,müzakere masasına otur-|danışıqlar apar-,danışıq masası arxasına əyləş-,müzakirə apar-,danışıqlar masası|تفاوض,يتفاوض,أجرى مفاوضات,التفاوض,أجرى محادثات,الجلوس إلى طاولة المفاوضات,طاولة المفاوضات
müzakereci,başmüzakereci,baş müzakereci,müzakere heyeti|danışıqlar aparan,baş danışıqçı,danışıqçı,danışıqlar qrupu|مفاوض,مفاوضون,كبير المفاوضين,وفد التفاوض,المفاوضين
dolaylı görüşme,dolaylı müzakere,dolaylı görüşmeler|dolayı danışıqlar,vasitəli danışıqlar,birbaşa olmayan danışıqlar|محادثات غير مباشرة,مفاوضات غير مباشرة,المفاوضات غير المباشرة
doğrudan görüşme,doğrudan müzakere,yüz yüze görüşme|birbaşa danışıqlar,birbaşa görüş,üzbəüz görüş|محادثات مباشرة,مفاوضات مباشرة,لقاء مباشر,وجها لوجه
barış görüşmeleri,barış müzakereleri,barış süreci|sülh danışıqları,sülh müzakirələri,sülh prosesi|محادثات السلام,مفاوضات السلام,عملية السلام,مباحثات السلام
müzakere turu,görüşme turu,yeni tur|danışıqların raundu,danışıqlar raundu,raund,növbəti raund|جولة محادثات,جولة مفاوضات,جولة,الجولة الجديدة,جولات
müzakerelerin çökmesi,müzakereler tıkandı,görüşmelerin çıkmaza girmesi,sonuç alınama-,görüşmeler sonuçsuz kaldı|danışıqların pozulması,danışıqlar dalana dirəndi,nəticə əldə olunma-,danışıqlar iflasa uğradı|انهيار المفاوضات,تعثر المفاوضات,فشل المحادثات,وصلت إلى طريق مسدود,فشل المفاوضات,جمود المفاوضات
müzakereleri yeniden başlat-,görüşmelere yeniden başla-,masaya dön-,müzakerelerin yeniden başlaması|danışıqları bərpa et-,danışıqların bərpası,danışıqlara yenidən başla-,danışıqlar masasına qayıt-|استئناف المفاوضات,استئناف المحادثات,استأنف المفاوضات,العودة إلى طاولة المفاوضات,استؤنفت
müzakereleri askıya al-,görüşmeleri durdur-,müzakerelerin askıya alınması|danışıqları dayandır-,danışıqları təxirə sal-,danışıqların dayandırılması|تعليق المفاوضات,علق المفاوضات,وقف المحادثات,تعليق المحادثات
arabulucu,arabulucular,aracı,ara bulucu|vasitəçi,vasitəçilər,mediator|وسيط,وسطاء,الوسيط,الوسطاء,وسيطة
arabuluculuk,arabuluculuk yap-,ara buluculuk,aracılık,aracılık et-,arabuluculuğunda|vasitəçilik,vasitəçilik et-,vasitəçiliyi ilə,vasitəçi ol-|وساطة,توسط,بوساطة,الوساطة,يتوسط,جهود الوساطة,مساعي الوساطة,مساعي حميدة
diyalog,diyalog kur-,diyalog kanalı,karşılıklı konuşma|dialoq,dialoq qur-,dialoq apar-|حوار,الحوار,حوارات,محاورة,قنوات الحوار
diplomatik çabalar,diplomatik girişimler,diplomatik trafik,diplomasi trafiği|diplomatik səylər,diplomatik təşəbbüslər,diplomatik addımlar|الجهود الدبلوماسية,المساعي الدبلوماسية,التحركات الدبلوماسية,جهود دبلوماسية,حراك دبلوماسي
diplomatik çözüm,siyasi çözüm,müzakere yoluyla çözüm,barışçıl çözüm|diplomatik həll,siyasi həll,sülh yolu ilə həll,danışıqlar yolu ilə həll|حل دبلوماسي,حل سياسي,تسوية سياسية,الحل السياسي,حل سلمي,حل تفاوضي,تسوية سلمية
çözüm,çözüme kavuştur-,çöz-,hallet-,halled-,çözüm bul-|həll,həll et-,həll olun-,həll yolu,nizamla-,tənzimlə-|حلول,تسوية,معالجة,إيجاد حل,يحل,تسويات
anlaşmazlık,ihtilaf,uyuşmazlık,görüş ayrılığı,sorun|ixtilaf,mübahisə,fikir ayrılığı,anlaşılmazlıq,münaqişə|خلاف,خلافات,نزاع,نزاعات,تباين,اختلاف
anlaşma,antlaşma,mutabakat,uzlaşma,sözleşme,muahede|saziş,razılaşma,müqavilə,razılıq|اتفاق,اتفاقية,معاهدة,اتفاقات,اتفاقيات,تفاهم,معاهدات
anlaş-,anlaşmaya var-,anlaşma sağla-,mutabık kal-,mutabakata var-,uzlaş-,uzlaşıya var-,el sıkış-|razılaş-,razılığa gəl-,razılıq əldə et-,razılıq əldə olun-,razılaşma əldə et-|اتفق,اتفقا,توصل إلى اتفاق,التوصل إلى اتفاق,توافق,توصلت إلى اتفاق,توصلا إلى اتفاق,اتفقت,أبرم اتفاقا
imzala-,imza at-,imza,imza koy-,imzalan-,imzaya aç-,akdet-,akded-|imzala-,imza at-,imzalan-,imzalanma|وقع,توقيع,وقعت,أبرم,إبرام,يوقع,التوقيع,وقعا,أبرمت
mutabakat zaptı,mutabakat muhtırası,niyet beyanı,niyet mektubu|anlaşma memorandumu,memorandum,niyyət protokolu|مذكرة تفاهم,مذكرات تفاهم,مذكرة التفاهم,إعلان نوايا
barış anlaşması,barış antlaşması,barış sözleşmesi|sülh müqaviləsi,sülh sazişi,sülh razılaşması|اتفاق سلام,معاهدة سلام,اتفاقية سلام,اتفاق السلام,اتفاقات السلام
çerçeve anlaşması,çerçeve mutabakatı,ön anlaşma,ilke anlaşması|çərçivə sazişi,ilkin razılaşma,prinsipial razılıq|اتفاق إطاري,اتفاق مبدئي,اتفاقية إطارية,الاتفاق الإطاري,اتفاق أولي
anlaşmadan çekil-,anlaşmayı feshet-,anlaşmayı fesh,anlaşmadan ayrıl-,anlaşmayı iptal et-|sazişdən çıx-,müqavilədən çıx-,sazişi ləğv et-,müqaviləni ləğv et-|الانسحاب من الاتفاق,انسحب من الاتفاق,إلغاء الاتفاق,فسخ الاتفاق,انسحاب من الاتفاقية,ألغى الاتفاق
anlaşmayı ihlal et-,anlaşma ihlali,anlaşmaya uyma-,anlaşmayı boz-|sazişi poz-,razılaşmanı poz-,müqavilə şərtlərini poz-,sazişin pozulması|خرق الاتفاق,انتهاك الاتفاق,خرقت الاتفاق,نقض الاتفاق,عدم الالتزام بالاتفاق
anlaşmayı onayla-,anlaşmanın onaylanması,tasdik et-|ratifikasiya et-,ratifikasiya,təsdiqlə-,təsdiq et-|صادق على الاتفاق,المصادقة على الاتفاقية,التصديق على,صدق على,مصادقة
yürürlüğe gir-,yürürlüğe girme,geçerli ol-,resmen başla-,yürürlüğe koy-|qüvvəyə min-,qüvvəyə minmə,qüvvəyə gir-,tətbiq olunmağa başla-|دخل حيز التنفيذ,دخول حيز التنفيذ,يدخل حيز التنفيذ,دخلت حيز التنفيذ,بدأ سريان,سريان,حيز النفاذ
uygula-,hayata geçir-,yürüt-,uygulama,yerine getir-,icra et-|həyata keçir-,tətbiq et-,icra et-,yerinə yetir-,icra|نفذ,تنفيذ,طبق,تطبيق,ينفذ,يطبق,تنفذ
taahhüt et-,taahhüt ed-,taahhüt,söz ver-,güvence ver-,vaat et-,vaat ed-|öhdəlik götür-,öhdəlik,söz ver-,vəd et-,təminat ver-|تعهد,التزم,التزام,وعد,يتعهد,تعهدات,تعهدت,التزامات,وعود
yükümlülük,sorumluluk,vecibe,yükümlülüğünü yerine getir-|öhdəlik,öhdəliklər,məsuliyyət,öhdəliyini yerinə yetir-|التزام,التزامات,واجب,واجبات,الوفاء بالالتزامات,مسؤوليات
garanti,güvence,teminat,garantör,garanti ver-|zəmanət,təminat,qarant,zəmanət ver-|ضمان,ضمانات,ضامن,كفالة,الدول الضامنة
şart,koşul,ön koşul,ön şart,önkoşul|şərt,ilkin şərt,şərtlər|شرط,شروط,شروط مسبقة,اشتراط,شرط مسبق
şart koş-,koşul koy-,şart ileri sür-,şarta bağla-|şərt qoy-,şərt irəli sür-,şərtləndir-|اشترط,وضع شروطا,يشترط,اشترطت,اشتراط
taviz,ödün,taviz ver-,ödün ver-,geri adım at-|güzəşt,güzəştə get-,güzəşt et-,geri addım at-|تنازل,تنازلات,قدم تنازلات,تنازلت,يتنازل
uzlaşma,uzlaşı,orta yol,konsensüs,ortak nokta,mutabakat|kompromis,konsensus,razılıq,orta yol,ortaq məxrəc|توافق,تسوية,حل وسط,حلول وسط,التوافق,إجماع
girişim,inisiyatif,öneri,teşebbüs|təşəbbüs,təklif,təşəbbüslə çıxış et-|مبادرة,مبادرات,المبادرة,اقتراح
öneri,teklif,öner-,teklif et-,teklif ed-,tasarı,teklif sun-|təklif,təklif et-,təklif irəli sür-,layihə|اقتراح,مقترح,اقترح,عرض,مقترحات,يقترح,اقترحت,طرح
barış planı,barış teklifi,barış önerisi,yol haritası|sülh planı,sülh təklifi,yol xəritəsi|خطة السلام,مقترح السلام,خارطة الطريق,خريطة طريق,خارطة طريق
reddet-,redded-,geri çevir-,ret,kabul etme-,karşı çık-,hayır de-|rədd et-,imtina et-,qəbul etmə-,geri çevir-,qarşı çıx-|رفض,يرفض,رفضت,الرفض,رفضه,ترفض,رافضا
onayla-,kabul et-,kabul ed-,onay ver-,tasdik et-,yeşil ışık yak-,onay|təsdiqlə-,təsdiq et-,qəbul et-,razılıq ver-,bəyən-,yaşıl işıq yandır-|وافق,موافقة,أقر,إقرار,صادق,مصادقة,اعتمد,يوافق,وافقت,الضوء الأخضر,اعتماد
ortak açıklama,ortak bildiri,ortak deklarasyon,ortak beyanname,müşterek açıklama|birgə bəyanat,birgə bəyannamə,birgə kommünike,ortaq bəyanat|بيان مشترك,إعلان مشترك,البيان المشترك,بلاغ مشترك
sonuç bildirgesi,sonuç bildirisi,kapanış bildirisi,zirve bildirgesi|yekun bəyannamə,yekun bəyanat,yekun sənəd,yekun kommünike|البيان الختامي,بيان ختامي,الإعلان الختامي,الوثيقة الختامية
bildiri,bildirge,deklarasyon,beyanname,manifesto|bəyannamə,bəyanat,deklarasiya,manifest|إعلان,بيان,بيانات,وثيقة
ortak basın toplantısı,basın toplantısı,basın toplantısı düzenle-,kameraların karşısına geç-|birgə mətbuat konfransı,mətbuat konfransı,brifinq,mətbuata bəyanatla çıxış et-|مؤتمر صحفي,مؤتمر صحافي,مؤتمر صحفي مشترك,إحاطة صحفية,ندوة صحفية,مؤتمرا صحفيا
kına-,kınama,lanetle-,telin et-,telin ed-,kınadı|pislə-,qına-,lənətlə-,pislənilmə,qətiyyətlə pislə-|أدان,إدانة,ندد,تنديد,استنكر,استنكار,يدين,شجب,تدين,دانت,نددت,أدانت
kaygı duy-,endişe duy-,endişesini dile getir-,kaygılarını ilet-,endişe,kaygı,tedirginlik|narahatlıq ifadə et-,narahatlıq,narahatlığını bildir-,narahat ol-,narahatdır|أعرب عن قلقه,قلق,أبدى قلقه,مخاوف,القلق,أعربت عن قلقها,قلق بالغ,يشعر بالقلق
tepki göster-,tepki,sert tepki,tepki çek-,tepkiyle karşılan-|reaksiya ver-,reaksiya,kəskin reaksiya,etirazını bildir-|رد فعل,ردود فعل,ردود الفعل,استياء,أثار غضب,أثار استياء
eleştir-,eleştiri,tenkit et-,sert sözlerle eleştir-,eleştiri yönelt-,yüklen-|tənqid et-,tənqid,tənqid atəşinə tut-,kəskin tənqid et-|انتقد,انتقاد,انتقادات,ينتقد,انتقدت,وجه انتقادات,هاجم
suçla-,itham et-,itham ed-,suçlama,sorumlu tut-,itham|ittiham et-,günahlandır-,ittiham,məsuliyyət daşıdığını de-|اتهم,اتهام,اتهامات,يتهم,حمل المسؤولية,اتهمت,تتهم
yalanla-,inkar et-,inkar ed-,asılsız,iddiaları reddet-,tekzip et-,yalanlama|təkzib et-,inkar et-,əsassız,yalanla-,təkzib|نفى,نفي,كذب,ينفي,نفت,لا أساس له,تكذيب,لا أساس لها من الصحة
doğrula-,teyit et-,teyit ed-,teyit,doğrulama|təsdiqlə-,təsdiq et-,təsdiq|أكد صحة,تأكيد,أكد,يؤكد,أكدت
vurgula-,altını çiz-,dikkat çek-,üzerinde dur-,işaret et-,işaret ed-|vurğula-,xüsusi vurğula-,diqqətə çatdır-,qeyd et-,altını cız-,diqqət çək-|شدد على,أكد على,لفت إلى,أشار إلى,نوه,مشددا,شددت,يشدد,مؤكدا
destekle-,destek ver-,arka çık-,destek,arkasında dur-,yanında ol-,desteğini açıkla-|dəstəklə-,dəstək ver-,dəstək,yanında ol-,müdafiə et-,dəstək ifadə et-|دعم,أيد,تأييد,مساندة,يدعم,يؤيد,ساند,وقوف إلى جانب,مؤازرة
dayanışma,dayanışma içinde,dayanışma mesajı,omuz omuza|həmrəylik,həmrəy ol-,həmrəylik nümayiş etdir-,çiyin-çiyinə|تضامن,التضامن,تضامنه,يتضامن,تضامنها
övgü,takdir et-,takdir ed-,takdirle karşıla-|təqdir et-,yüksək qiymətləndir-,təriflə-,məmnunluqla qarşıla-|أشاد,إشادة,ثمن,يشيد,أشادت,ثناء,تقدير
memnuniyetle karşıla-,olumlu karşıla-,memnuniyet duy-,memnuniyetini dile getir-|alqışla-,razılıqla qarşıla-,müsbət qarşıla-,məmnunluq ifadə et-|رحب,ترحيب,يرحب,رحبت,أعرب عن ترحيبه,أعرب عن ارتياحه,ترحب
tebrik et-,tebrik ed-,kutla-,tebrik mesajı,kutlama mesajı|təbrik et-,təbrik,təbrik məktubu,təbrik ünvanla-|هنأ,تهنئة,تهاني,برقية تهنئة,يهنئ,بعث برقية تهنئة
taziye,başsağlığı dile-,taziyelerini ilet-,taziye mesajı|başsağlığı,başsağlığı ver-,başsağlığı məktubu|تعزية,عزى,التعازي,قدم تعازيه,برقية تعزية,تعازي
çağrıda bulun-,çağrı yap-,çağır-,çağrı,davet et-|çağırış et-,çağır-,çağırış,müraciət et-,səslə-|دعا إلى,ناشد,دعوة,مناشدة,طالب,يحث,يناشد,دعت
talep et-,talep ed-,talep,istekte bulun-,talepte bulun-|tələb et-,tələb,xahiş et-,tələb irəli sür-|طالب,مطالبة,مطالب,طلب,يطالب,طالبت,تطالب
uyar-,uyarı,uyarıda bulun-,ikaz et-,ikaz ed-,gözdağı ver-|xəbərdarlıq et-,xəbərdarlıq,xəbərdar et-|حذر,تحذير,يحذر,حذرت,تحذيرات,نبه,محذرا,إنذار
tehdit et-,tehdit ed-,tehdit,gözdağı,tehdit savur-|hədələ-,təhdid et-,təhdid,hədə,hədə-qorxu|هدد,تهديد,تهديدات,يهدد,هددت,توعد,وعيد
ültimatom,son uyarı,süre tanı-,mühlet ver-|ultimatum,son xəbərdarlıq,vaxt ver-,möhlət ver-|إنذار نهائي,مهلة,إنذار أخير,أمهل,إنذارا
misilleme,karşılık ver-,misilleme yap-,mukabele,misliyle karşılık|cavab tədbiri,cavab ver-,cavab addımı,adekvat cavab|الرد بالمثل,المعاملة بالمثل,إجراءات مضادة,انتقام,الرد
baskı yap-,baskı uygula-,baskı altında tut-,baskıyı artır-,baskı kur-|təzyiq göstər-,təzyiq et-,təzyiqi artır-,təzyiq|ضغط,ضغوط,مارس ضغوطا,يضغط,ممارسة الضغط,ضغوطات
tutum,duruş,pozisyon,tavır,yaklaşım,tavır al-|mövqe,mövqe tut-,münasibət,yanaşma,mövqeyini bildir-|موقف,مواقف,موقفه,توجه,موقفها
kararlılık,azim,kararlı duruş,kararlı,kararlılıkla|qətiyyət,əzm,qətiyyətli,əzmkarlıq,qətiyyətlə|عزم,تصميم,إصرار,حزم,عازم,مصمم
hitap et-,hitap ed-,konuşma yap-,seslen-,ulusa sesleniş,kürsüye çık-|çıxış et-,çıxış,müraciət et-,xalqa müraciət,nitq söylə-|ألقى كلمة,خطاب,كلمة,خاطب,ألقى خطابا,خطابات,يلقي كلمة
diplomatik ilişkileri kes-,ilişkileri kopar-,ilişkilerin kesilmesi,diplomatik bağları kopar-|diplomatik münasibətləri kəs-,əlaqələri kəs-,diplomatik əlaqələrin kəsilməsi|قطع العلاقات,قطع العلاقات الدبلوماسية,قطعت علاقاتها,قطيعة,القطيعة الدبلوماسية
ilişkilerin normalleşmesi,normalleşme,normalleştir-,normalleşme süreci,ilişkileri normalleştir-|münasibətlərin normallaşması,normallaşma,normallaşdır-,normallaşma prosesi|تطبيع,تطبيع العلاقات,التطبيع,عودة العلاقات إلى طبيعتها,مسار التطبيع
diplomatik ilişki kur-,ilişkilerin tesisi,diplomatik ilişkileri yeniden kur-,ilişkileri yeniden tesis et-|diplomatik münasibət qur-,diplomatik əlaqələrin qurulması,diplomatik münasibətləri bərpa et-|إقامة علاقات دبلوماسية,استئناف العلاقات,استئناف العلاقات الدبلوماسية,إعادة العلاقات,عودة العلاقات الدبلوماسية
yakınlaşma,yumuşama,buzların erimesi,ısınma,yakınlaş-|yaxınlaşma,yumşalma,yaxınlaş-,istiləşmə|تقارب,انفراج,التقارب,ذوبان الجليد
diplomatik kriz,diplomatik gerginlik,diplomatik gerilim,diplomasi krizi|diplomatik böhran,diplomatik gərginlik,diplomatik qalmaqal|أزمة دبلوماسية,توتر دبلوماسي,الأزمة الدبلوماسية,خلاف دبلوماسي
gerilim,gerginlik,tansiyon,gerilimi tırmandır-,tırmanma,gerginleş-|gərginlik,gərginləş-,gərginliyin artması,eskalasiya,gərginləşmə|توتر,توترات,تصعيد,التصعيد,احتقان,تأزم
gerginliği azalt-,gerilimi düşür-,tansiyonu düşür-,gerilimin düşürülmesi|gərginliyi azalt-,gərginliyin azaldılması,deeskalasiya,gərginliyi səngit-|خفض التصعيد,تهدئة,خفض التوتر,نزع فتيل,التهدئة,تخفيف حدة التوتر
itidal çağrısı,itidal,soğukkanlılık,sağduyu,itidalli davran-|təmkin,təmkinli ol-,təmkinə çağır-,soyuqqanlılıq|ضبط النفس,التحلي بضبط النفس,التعقل,الهدوء,ممارسة ضبط النفس
büyükelçiyi geri çek-,büyükelçisini geri çağır-,elçisini geri çağır-|səfirini geri çağır-,səfirin geri çağırılması,məsləhətləşmələr üçün geri çağır-|استدعى سفيره,سحب السفير,استدعت سفيرها,سحبت سفيرها,استدعاء السفير للتشاور
bakanlığa çağır-,bakanlığa çağrıl-,nota ver-,protesto notası,nota|nazirliyə çağır-,nazirliyə çağırıl-,nota ver-,etiraz notası,nota təqdim et-|استدعاء السفير,استدعت السفير,استدعاء القائم بالأعمال,مذكرة احتجاج,استدعت الخارجية
istenmeyen kişi,istenmeyen adam,persona non grata,istenmeyen kişi ilan et-|arzuolunmaz şəxs,persona non qrata,arzuolunmaz şəxs elan et-|شخص غير مرغوب فيه,شخصية غير مرغوب فيها,غير مرغوب فيه
sınır dışı et-,sınır dışı edil-,diplomatı kov-,sınırdışı et-,sınır dışı|ölkədən çıxar-,ölkədən qov-,deportasiya et-,ölkədən xaric et-,deportasiya|طرد,ترحيل,أبعد,إبعاد,طردت,طرد دبلوماسيين,رحل
güven mektubu,güven mektubunu sun-,itimatname|etimadnamə,etimadnaməsini təqdim et-,etimadnamənin təqdim olunması|أوراق الاعتماد,أوراق اعتماد,قدم أوراق اعتماده
tanı-,resmen tanı-,bağımsızlığını tanı-,tanınma,tanıma|tanı-,rəsmən tanı-,müstəqilliyini tanı-,tanınma|اعترف,اعتراف,الاعتراف,يعترف,اعترفت,تعترف
bağımsızlık,istiklal,bağımsız,özgürlük|müstəqillik,istiqlal,müstəqil,azadlıq|استقلال,الاستقلال,مستقل,مستقلة
bağımsızlığını ilan et-,bağımsızlık ilanı,bağımsızlığını kazan-|müstəqilliyini elan et-,müstəqilliyin elan olunması,müstəqillik qazan-|إعلان الاستقلال,أعلن استقلاله,أعلنت استقلالها,نال استقلاله,نالت استقلالها
ayrılıkçı,bölücü,ayrılıkçılık,bölücülük,ayrılma|separatçı,separatizm,ayrılma,separatçılıq|انفصالي,انفصاليون,انفصال,الانفصاليين,النزعة الانفصالية
özerklik,özerk,muhtariyet,özerk bölge,özyönetim|muxtariyyət,muxtar,özünüidarə,muxtar vilayət|حكم ذاتي,الحكم الذاتي,استقلال ذاتي,الإدارة الذاتية
egemenlik,hükümranlık,bağımsızlık ve egemenlik,egemenlik hakkı|suverenlik,suverenitet,suveren hüquq|سيادة,السيادة,سيادية,الحقوق السيادية
toprak bütünlüğü,ülke bütünlüğü,toprak birliği|ərazi bütövlüyü,ölkənin bütövlüyü,ərazi toxunulmazlığı|وحدة الأراضي,سلامة الأراضي,وحدة أراضيها,السلامة الإقليمية,وحدة التراب
kendi kaderini tayin hakkı,kendi kaderini tayin,öz belirlenim|öz müqəddəratını təyinetmə,özünütəyinetmə hüququ,öz müqəddəratını təyin et-|حق تقرير المصير,تقرير المصير,تقرير مصيره
iki devletli çözüm,iki devletli formül,iki devlet çözümü|iki dövlətli həll,iki dövlət prinsipi,iki dövlətli həll yolu|حل الدولتين,إقامة الدولتين,مبدأ الدولتين
ilhak,ilhak et-,ilhak ed-,topraklarına kat-|ilhaq,ilhaq et-,anneksiya,zəbt et-,birləşdir-|الضم,ضمت,ألحق
işgal,işgal et-,işgal ed-,işgal altında,işgalci|işğal,işğal et-,işğal altında,işğalçı,zəbt et-|احتلال,احتل,محتل,المحتلة,احتلت,غزو
sınır,hudut,sınır hattı,sınır çizgisi,sınır bölgesi|sərhəd,sərhəd xətti,sərhəd bölgəsi,sərhədlər|حدود,الحدود,حدودي,حدودية,الشريط الحدودي,خط الحدود
sınır kapısı,gümrük kapısı,sınır geçişi,geçiş noktası|sərhəd keçid məntəqəsi,sərhəd qapısı,gömrük məntəqəsi,keçid məntəqəsi,buraxılış məntəqəsi|معبر حدودي,معبر,منفذ حدودي,معابر,المعابر الحدودية,منافذ
sınırı aç-,sınırın açılması,sınır kapısını aç-,sınırı yeniden aç-|sərhədi aç-,sərhədin açılması,sərhədləri aç-|فتح الحدود,فتح المعبر,إعادة فتح المعبر,فتحت الحدود
sınırı kapat-,sınırın kapatılması,sınır kapısını kapat-|sərhədi bağla-,sərhədin bağlanması,sərhədləri bağla-|إغلاق الحدود,أغلقت الحدود,إغلاق المعبر,غلق الحدود
sınır belirleme,sınırların belirlenmesi,sınır tespiti,sınırlandırma|sərhədlərin delimitasiyası,delimitasiya,demarkasiya,sərhədin müəyyənləşdirilməsi|ترسيم الحدود,تحديد الحدود,ترسيم
deniz yetki alanı,karasuları,münhasır ekonomik bölge,kıta sahanlığı|ərazi suları,müstəsna iqtisadi zona,kontinental şelf,dəniz sərhədləri|المياه الإقليمية,المنطقة الاقتصادية الخالصة,الحدود البحرية,الجرف القاري
tampon bölge,güvenli bölge,silahsızlandırılmış bölge,güvenli alan|bufer zona,təhlükəsiz zona,təhlükəsizlik zonası,silahsızlaşdırılmış zona|منطقة عازلة,منطقة آمنة,المنطقة العازلة,منطقة منزوعة السلاح
vize,vize muafiyeti,vizesiz,vizelerin kaldırılması|viza,viza rejimi,vizasız,vizasız rejim|تأشيرة,تأشيرات,الإعفاء من التأشيرة,فيزا
yaptırım,yaptırımlar,yaptırım uygula-,yaptırım kararı,ambargo,müeyyide|sanksiya,sanksiyalar,sanksiya tətbiq et-,embarqo,məhdudlaşdırıcı tədbir|عقوبات,العقوبات,فرض عقوبات,فرضت عقوبات,حظر,إجراءات عقابية
yaptırımları kaldır-,yaptırımların kaldırılması,ambargonun kaldırılması,yaptırımları hafiflet-|sanksiyaları ləğv et-,sanksiyaların ləğvi,sanksiyaların götürülməsi,sanksiyaları yumşalt-,sanksiyaları aradan qaldır-|رفع العقوبات,رفعت العقوبات,إلغاء العقوبات,تخفيف العقوبات,رفع الحظر
yaptırım listesi,kara liste,yaptırım listesine al-,kara listeye al-|sanksiya siyahısı,qara siyahı,sanksiya siyahısına daxil et-|قائمة العقوبات,القائمة السوداء,أدرج على قائمة العقوبات,لائحة العقوبات,قائمة سوداء
mal varlığını dondur-,varlıkların dondurulması,hesapları dondur-|aktivləri dondur-,aktivlərin dondurulması,hesabları dondur-|تجميد الأصول,تجميد الأموال,جمد أصول,الأصول المجمدة,جمدت أرصدة
abluka,kuşatma,abluka altına al-,tecrit|blokada,mühasirə,blokadaya al-,təcrid|حصار,الحصار,حاصر,محاصرة,عزلة
istikrar,istikrarlı,istikrarı sağla-,huzur ve istikrar|sabitlik,sabit,sabitliyi təmin et-,əmin-amanlıq,stabillik|استقرار,الاستقرار,مستقر,إرساء الاستقرار,تحقيق الاستقرار
istikrarsızlık,istikrarsız,istikrarı boz-,istikrarsızlaştır-|qeyri-sabitlik,sabitliyi poz-,qeyri-stabillik,sabitliyin pozulması|زعزعة الاستقرار,عدم الاستقرار,زعزعة,انعدام الاستقرار,يزعزع استقرار
güvenlik ve istikrar,barış ve istikrar,barış ve güvenlik|təhlükəsizlik və sabitlik,sülh və sabitlik,sülh və təhlükəsizlik|الأمن والاستقرار,السلام والاستقرار,السلم والأمن,الأمن والسلم
yasa,kanun,mevzuat,düzenleme,yasal düzenleme|qanun,qanunvericilik,hüquqi akt,normativ akt|قانون,قوانين,تشريع,تشريعات
yasa tasarısı,kanun teklifi,tasarı,kanun tasarısı,yasa teklifi|qanun layihəsi,layihə,qanunvericilik təşəbbüsü|مشروع قانون,مشروع القانون,مقترح قانون,مشاريع قوانين
yasalaş-,yasayı kabul et-,meclisten geç-,kanunlaş-,yasayı onayla-|qanunu qəbul et-,qanun qəbul edil-,parlamentdə qəbul olun-,qanunu təsdiqlə-|أقر القانون,إقرار القانون,أقر البرلمان,صادق البرلمان,تمرير القانون,سن قانون
anayasa,temel yasa,anayasal,anayasal düzen|konstitusiya,əsas qanun,konstitusion,konstitusiya quruluşu|دستور,الدستور,دستوري,القانون الأساسي,النظام الدستوري
anayasa değişikliği,anayasa reformu,yeni anayasa,anayasayı değiştir-|konstitusiya dəyişikliyi,konstitusiyaya dəyişiklik,konstitusiya islahatı,yeni konstitusiya|تعديل الدستور,تعديل دستوري,التعديلات الدستورية,دستور جديد
anayasa mahkemesi,AYM,yüksek mahkeme|konstitusiya məhkəməsi,ali məhkəmə,konstitusiya şurası|المحكمة الدستورية,المحكمة العليا,المجلس الدستوري,المحكمة الاتحادية
kararname,kanun hükmünde kararname,başkanlık kararnamesi,cumhurbaşkanlığı kararı,genelge|fərman,sərəncam,prezident fərmanı,prezident sərəncamı,qərar|مرسوم,مراسيم,أمر تنفيذي,مرسوم رئاسي,قرار رئاسي,أمر ملكي
karar,karar al-,karara var-,kararlaştır-,karar ver-,karara bağla-|qərar,qərar ver-,qərar qəbul et-,qərara gəl-,qərara al-,qərarlaşdır-|قرار,قرر,قرارات,اتخذ قرارا,يقرر,قررت,تقرر,اتخاذ القرار
karar tasarısı,önerge,taslak karar,tasarı metni|qətnamə layihəsi,qərar layihəsi,qətnamə mətni|مشروع قرار,مشروع القرار,مسودة قرار
iptal et-,iptal ed-,yürürlükten kaldır-,feshet-,fesh,geçersiz kıl-,lağvet-|ləğv et-,ləğv olun-,qüvvədən sal-,ləğv,etibarsız say-|ألغى,إلغاء,يلغي,ألغت,أبطل,إبطال,ألغي
ertele-,erteleme,ertelen-,tehir et-,ileri bir tarihe al-|təxirə sal-,təxirə salın-,təxirə salınma,vaxtı dəyişdiril-|أجل,تأجيل,أرجأ,إرجاء,تأجل,أجلت,أرجأت
askıya al-,askıya alın-,dondur-,geçici olarak durdur-,askı|dayandır-,müvəqqəti dayandır-,dondur-,dayandırılma|علق,تعليق,جمد,تجميد,علقت,يعلق
yasakla-,yasak,yasak getir-,men et-,men ed-,yasaklama|qadağan et-,qadağa,qadağa qoy-,qadağan edil-|حظر,منع,يحظر,تحريم,حظرت,يمنع,محظور
olağanüstü hal,OHAL,acil durum,olağanüstü hal ilan et-,sıkıyönetim|fövqəladə vəziyyət,fövqəladə hal,fövqəladə vəziyyət elan et-,hərbi vəziyyət|حالة الطوارئ,حالة طوارئ,أعلن حالة الطوارئ,الأحكام العرفية,قانون الطوارئ
meclisi feshet-,parlamentoyu feshet-,meclisin feshi,parlamentonun feshi|parlamenti burax-,parlamentin buraxılması,məclisi burax-|حل البرلمان,حل مجلس النواب,حل الجمعية الوطنية,حل المجلس
güvenoyu,güven oyu al-,güven oylaması,güvenoyu ver-|etimad votumu,etimad səsverməsi,etimad göstər-,etimad al-|ثقة البرلمان,التصويت على الثقة,منح الثقة,نيل الثقة,نالت ثقة
gensoru,güvensizlik önergesi,güvensizlik oyu,güvensizlik oylaması|etimadsızlıq votumu,etimadsızlıq göstər-,etimadsızlıq səsverməsi|حجب الثقة,سحب الثقة,مذكرة حجب الثقة,ملتمس الرقابة,التصويت على حجب الثقة
azil süreci,azil soruşturması,yüce divan,azil davası,azledil-|impiçment,impiçment prosesi,impiçment elan et-|إجراءات العزل,مساءلة الرئيس,محاكمة العزل,عزل الرئيس
dokunulmazlık,yasama dokunulmazlığı,dokunulmazlığın kaldırılması|toxunulmazlıq,deputat toxunulmazlığı,toxunulmazlığın ləğvi|الحصانة,حصانة برلمانية,رفع الحصانة,الحصانة الدبلوماسية
soru önergesi,meclis araştırması,araştırma komisyonu,meclis soruşturması|deputat sorğusu,parlament araşdırması,parlament istintaqı|استجواب,لجنة تحقيق برلمانية,مساءلة,لجنة تقصي الحقائق
komisyon,komite,meclis komisyonu,alt komisyon,encümen|komissiya,komitə,parlament komitəsi,alt komitə|لجنة,لجان,اللجنة,لجنة برلمانية,هيئة
reform,ıslahat,reform yap-,reform paketi|islahat,islahatlar,islahat apar-,reforma,islahat paketi|إصلاح,إصلاحات,إصلاحية,حزمة إصلاحات
genel af,af çıkar-,affet-,affed-,bağışla-,af yasası,af ilan et-|əfv,amnistiya,əfv et-,ümumi amnistiya,bağışla-|عفو,عفو عام,العفو,عفا,عفو رئاسي
vatandaşlık,yurttaşlık,vatandaşlığa kabul,uyruk,tabiiyet|vətəndaşlıq,vətəndaşlığa qəbul,təbəəlik|جنسية,الجنسية,المواطنة,تجنيس
vatandaş,yurttaş,uyruklu,tebaa|vətəndaş,vətəndaşlar,təbəə|مواطن,مواطنون,مواطنين,رعايا
`;
