/** How newsrooms put the same fact, one meaning a line: who and what is spoken of; as `tr|az|ar` lines; our own work. */
export const reportsOfNouns: string = `
hükümet,kabine,bakanlar kurulu,yürütme,yönetim,iktidar|hökumət,nazirlər kabineti,kabinet,icra hakimiyyəti,iqtidar,administrasiya|حكومة,مجلس الوزراء,سلطة تنفيذية,إدارة,تشكيلة وزارية,كابينة
polis,emniyet,güvenlik güçleri,emniyet güçleri,kolluk kuvvetleri,polis ekipleri,asayiş ekipleri|polis,polis əməkdaşları,hüquq-mühafizə orqanları,təhlükəsizlik qüvvələri,daxili işlər orqanları,polis qüvvələri,asayiş keşikçiləri|شرطة,قوات الأمن,أجهزة أمنية,رجال الأمن,عناصر الشرطة,الأمن العام,ضباط الشرطة
jandarma,jandarma ekipleri,kırsal polis,jandarma komutanlığı,askeri polis|jandarma,jandarm,jandarma qüvvələri,hərbi polis,jandarmeriya|درك,قوات الدرك,دركي,الدرك الوطني,شرطة عسكرية,جندرمة
itfaiye,itfaiye ekipleri,itfaiyeci,itfaiye eri,yangın söndürme ekipleri,söndürme ekibi|yanğınsöndürən,yanğınsöndürənlər,yanğından mühafizə,yanğınsöndürmə briqadası,fövqəladə hallar,FHN qüvvələri|إطفاء,إطفائي,رجال الإطفاء,فرق الإطفاء,دفاع مدني,إطفائيون,حماية مدنية
kurtarma ekipleri,arama kurtarma,kurtarma görevlileri,kurtarıcı,AFAD ekipleri,acil durum ekipleri|xilasedici,xilasedicilər,xilasetmə qrupu,axtarış-xilasetmə,xilasetmə qüvvələri,fövqəladə hallar|منقذ,منقذون,فرق الإنقاذ,رجال الإنقاذ,عمال الإنقاذ,دفاع مدني,مسعفون,أطقم الإنقاذ
sağlık ekipleri,ambulans,acil servis ekipleri,112 ekipleri,ilk yardım ekipleri,paramedik|təcili yardım,ambulans,təcili tibbi yardım,həkim briqadası,tibbi briqada,paramedik|إسعاف,مسعف,فرق الإسعاف,سيارات الإسعاف,طواقم طبية,فرق طبية,مسعفون
doktor,hekim,tabip,sağlık çalışanı,sağlık personeli,uzman hekim,cerrah|həkim,tibb işçisi,tibbi heyət,səhiyyə işçisi,mütəxəssis həkim,cərrah,tibbi personal|طبيب,أطباء,كادر طبي,طاقم طبي,جراح,عاملون صحيون,كوادر طبية
hemşire,sağlık görevlisi,hasta bakıcı,sağlık personeli,sağlık çalışanı|tibb bacısı,tibb işçisi,orta tibb,şəfqət bacısı,feldşer|ممرض,ممرضة,تمريض,طاقم التمريض,عامل صحي,كادر تمريضي
öğretmen,eğitimci,eğitmen,hoca,öğretim görevlisi,eğitim çalışanı|müəllim,pedaqoq,təhsil işçisi,təlimçi,tərbiyəçi,pedaqoji işçi|معلم,مدرس,أستاذ,معلمون,هيئة تدريس,مدرسون,مربي,كادر تعليمي
öğrenci,okul çağındaki,lise öğrencisi,ilkokul öğrencisi,talebe,okullu|şagird,məktəbli,məktəb uşaqları,təhsil alan,şagirdlər,yuxarı sinif|تلميذ,تلاميذ,طالب,طلاب,طلبة,أطفال المدارس,متعلم
üniversite öğrencisi,üniversiteli,öğrenci,lisans öğrencisi,genç akademisyen|tələbə,universitet tələbəsi,ali məktəb,magistrant,bakalavr,tələbə gənclər|طالب جامعي,طلاب الجامعات,طلبة,جامعيون,طالب,دارس
asker,er,askeri personel,ordu mensubu,silahlı kuvvetler,mehmetçik,askeri birlik|əsgər,hərbçi,hərbi qulluqçu,hərbi personal,şəxsi heyət,ordu,silahlı qüvvələr|جندي,جنود,عسكري,عسكريون,أفراد الجيش,قوات مسلحة,مجند
subay,komutan,general,albay,üst düzey asker,kurmay,rütbeli|zabit,komandir,general,polkovnik,yüksək rütbəli,komandan|ضابط,ضباط,قائد عسكري,جنرال,لواء,عقيد,قيادي عسكري
ordu,silahlı kuvvetler,askeri güçler,savunma güçleri,birlikler,askeri birlik|ordu,silahlı qüvvələr,hərbi qüvvələr,müdafiə qüvvələri,hərbi birləşmə,qoşun,qoşunlar|جيش,قوات مسلحة,قوات عسكرية,قوات الدفاع,قوات الجيش,مؤسسة عسكرية
militan,silahlı kişi,silahlı grup,terörist,örgüt mensubu,örgüt üyesi,savaşçı,isyancı|silahlı,silahlı şəxs,silahlı qruplaşma,yaraqlı,terrorçu,döyüşçü,silahlı dəstə,təşkilat üzvü|مسلح,مسلحون,مقاتل,متشدد,إرهابي,عناصر مسلحة,متمرد,مقاتلون
terör örgütü,örgüt,silahlı örgüt,terör grubu,silahlı grup,radikal grup|terror təşkilatı,terrorçu təşkilat,terror qruplaşması,qruplaşma,silahlı qruplaşma,radikal qrup|منظمة إرهابية,تنظيم,جماعة مسلحة,تنظيم إرهابي,جماعة متشددة,فصيل مسلح,حركة مسلحة
saldırgan,fail,silahlı saldırgan,tetikçi,zanlı,saldırıyı düzenleyen,katil|hücumçu,silahlı şəxs,hücum edən,cinayətkar,təqsirkar,qatil,atəş açan|مهاجم,منفذ الهجوم,مسلح,جاني,مطلق النار,معتدي,قاتل
isyancı,muhalif güçler,asi,ayaklanmacı,muhalif silahlı,direnişçi|üsyançı,qiyamçı,müxalif qüvvələr,üsyançılar,silahlı müxalifət,qiyamçılar|متمرد,متمردون,ثوار,قوات المعارضة,معارضة مسلحة,فصائل معارضة
şüpheli,zanlı,gözaltındaki,aranan kişi,fail,tutuklu|şübhəli,şübhəli şəxs,saxlanılan şəxs,təqsirləndirilən,axtarışda olan,tutulan şəxs|مشتبه,مشتبه به,مشتبه بهم,متهم,مطلوب,موقوف
sanık,tutuklu sanık,yargılanan,davalı,tutuklu,suçlanan|təqsirləndirilən,təqsirləndirilən şəxs,müttəhim,məhkum,məhkəmə olunan,ittiham olunan|متهم,متهمون,مدعى عليه,ماثل أمام المحكمة,مدان,موقوف
hükümlü,mahkum,tutuklu,cezaevindeki,cezası kesinleşen,mahpus|məhkum,məhbus,dustaq,həbsdə olan,cəza çəkən,məhkum olunmuş|سجين,سجناء,محكوم,نزيل,نزلاء,مدان,معتقل
mağdur,kurban,zarar gören,hayatını kaybeden,ölen kişi,mağdurlar|zərərçəkən,qurban,qurbanlar,zərər çəkən,həlak olan,zərərçəkmiş şəxs|ضحية,ضحايا,متضرر,متضررون,قتلى,مجني عليه
yaralı,yaralanan,yaralı kişi,tedavi altındaki,kazazede,hafif yaralı|yaralı,yaralanan,xəsarət alan,yaralananlar,xəsarət alanlar,zədələnən|جريح,جرحى,مصاب,مصابون,إصابات,مصابين
ölü,can kaybı,hayatını kaybeden,ölen,cansız beden,ceset,vefat|ölü,həlak olan,ölən,itki,meyit,həyatını itirən,ölənlər|قتيل,قتلى,وفاة,وفيات,جثة,جثث,ضحايا
ceset,cansız beden,naaş,cenaze,ölü beden,cesetler|meyit,cəsəd,cansız bədən,nəş,cənazə,meyitlər|جثة,جثث,جثمان,جثامين,رفات,أشلاء
şehit,şehit asker,hayatını kaybeden asker,şehit düşen,ölen asker|şəhid,həlak olan hərbçi,şəhid olan,həlak olan əsgər,şəhidlər|شهيد,شهداء,جندي قتيل,قتلى الجيش,استشهد,استشهاد
bölge sakini,sakin,mahalleli,halk,yöre halkı,vatandaş,yerel halk,kent sakini|sakin,sakinlər,əhali,yerli sakinlər,yerli əhali,vətəndaş,şəhər sakini|سكان,أهالي,مواطن,مواطنون,قاطنون,سكان محليون,أهالي المنطقة
köylü,köy sakini,köy halkı,köyde yaşayan,yöre sakini,çiftçi|kəndli,kənd sakini,kənd əhli,kənd camaatı,kənd əhalisi|قروي,قرويون,سكان القرية,أهالي القرية,سكان الريف,أبناء القرية
vatandaş,yurttaş,sivil,birey,halk|vətəndaş,əhali,mülki şəxs,vətəndaşlar,xalq|مواطن,مواطنون,مدني,أهالي,سكان
sivil,sivil halk,siviller,masum insanlar,halk,sivil vatandaş|mülki,mülki şəxs,mülki əhali,dinc əhali,dinc sakin,mülki vətəndaş|مدني,مدنيون,سكان مدنيون,أبرياء,مواطن,عزل
yolcu,yolcular,seyahat eden,yolculuk eden,araçtakiler,uçaktakiler|sərnişin,sərnişinlər,səfər edən,yol gedən,təyyarədəkilər,minik|راكب,ركاب,مسافر,مسافرون,متنقل,على متن
turist,tatilci,ziyaretçi,yabancı turist,gezgin,konuk|turist,əcnəbi turist,səyahətçi,istirahət edən,qonaq,xarici qonaq|سائح,سياح,زائر,زوار,مصطافون,سائحون,نزلاء
göçmen,düzensiz göçmen,kaçak göçmen,mülteci,sığınmacı,kaçak yolcu|miqrant,qanunsuz miqrant,qaçqın,mühacir,sığınacaq axtaran,qeyri-qanuni miqrant|مهاجر,مهاجرون,مهاجر غير نظامي,لاجئ,لاجئون,طالب لجوء,مهاجر غير شرعي
mülteci,sığınmacı,yerinden edilmiş,göçmen,savaştan kaçan,iltica eden|qaçqın,məcburi köçkün,sığınacaq axtaran,köçkün,miqrant,didərgin|لاجئ,لاجئون,نازح,نازحون,مهجر,مشرد,طالب لجوء
işçi,çalışan,emekçi,personel,görevli,mesai arkadaşı|işçi,fəhlə,əməkdaş,işçilər,çalışan,heyət,personal|عامل,عمال,موظف,موظفون,عاملون,شغيلة,مستخدم
memur,kamu çalışanı,kamu görevlisi,devlet memuru,kamu personeli|məmur,dövlət qulluqçusu,dövlət işçisi,dövlət məmuru,büdcə işçisi,qulluqçu|موظف حكومي,موظفو الدولة,موظف عمومي,موظف,موظفون,عاملون بالقطاع العام
madenci,maden işçisi,ocak işçisi,yeraltı işçisi,madendeki işçiler|mədənçi,şaxtaçı,mədən işçisi,şaxta işçisi,fəhlə,mədənçilər|عامل منجم,عمال المناجم,منجمي,عمال المنجم,عامل مناجم
işveren,patron,işletme sahibi,iş insanı,firma sahibi|işəgötürən,sahibkar,iş adamı,müəssisə sahibi,şirkət sahibi,iş verən|رب العمل,أرباب العمل,صاحب العمل,أصحاب العمل,أصحاب الشركات,مشغل
iş insanı,iş adamı,girişimci,patron,sanayici,milyarder,yatırımcı|iş adamı,sahibkar,biznesmen,milyarder,sahibkarlar,investor|رجل أعمال,رجال أعمال,مستثمر,ملياردير,مقاول,صناعي,رائد أعمال
sendika,konfederasyon,işçi örgütü,sendikalar,çalışanların temsilcileri,memur sendikası|həmkarlar ittifaqı,həmkarlar təşkilatı,sindikat,işçi birliyi,həmkarlar,konfederasiya|نقابة,نقابات,اتحاد العمال,نقابات عمالية,اتحاد الشغل,تنظيم نقابي
şirket,firma,kuruluş,grup,holding,işletme,teknoloji devi|şirkət,firma,müəssisə,qrup,holdinq,korporasiya,texnologiya nəhəngi|شركة,مجموعة,مؤسسة,شركات,عملاق,عملاقة,منشأة
üretici firma,üretici,imalatçı,yapımcı firma,fabrikatör|istehsalçı,istehsalçı şirkət,istehsal edən,hazırlayan şirkət,istehsalçılar|شركة مصنعة,مصنع,منتج,شركة منتجة,صانع,جهة مصنعة
fabrika,tesis,üretim tesisi,imalathane,atölye,işletme|fabrik,zavod,müəssisə,istehsal müəssisəsi,sex,istehsalat sahəsi|مصنع,مصانع,معمل,منشأة صناعية,منشأة,ورشة
banka,finans kuruluşu,kredi kuruluşu,mali kurum,bankalar|bank,maliyyə qurumu,kredit təşkilatı,maliyyə təşkilatı,banklar|مصرف,بنك,مصارف,بنوك,مؤسسة مالية,مؤسسة مصرفية
merkez bankası,para otoritesi,para politikası kurulu,para kurulu,bankanın kurulu|mərkəzi bank,baş bank,bankın idarə heyəti,tənzimləyici,milli bank|بنك مركزي,مصرف مركزي,مركزي,سلطة نقدية,سلطات نقدية
mağaza,dükkan,market,iş yeri,satış noktası,esnaf|mağaza,dükan,market,ticarət obyekti,satış məntəqəsi,supermarket|متجر,متاجر,محل,محلات,دكان,محال تجارية,محل تجاري
alışveriş merkezi,AVM,ticaret merkezi,süpermarket,hipermarket|ticarət mərkəzi,ticarət kompleksi,supermarket,alış-veriş mərkəzi,univermaq|مركز تسوق,مركز تجاري,مول,مجمع تجاري,سوق مركزي
pazar,çarşı,semt pazarı,pazaryeri,hal|bazar,yarmarka,ticarət mərkəzi,satış yarmarkası,bazarlıq|سوق,أسواق,بازار,سوق شعبي,سوق شعبية
müşteri,tüketici,alıcı,kullanıcı,abone|müştəri,istehlakçı,alıcı,istifadəçi,abonent|زبون,زبائن,عميل,عملاء,مستهلك,مستهلكون,مستخدم,مشتري
yatırımcı,sermayedar,hissedar,fon,pay sahibi,ortak|investor,sərmayədar,səhmdar,sərmayəçi,fond,səhm sahibi|مستثمر,مستثمرون,مساهم,مساهمون,حامل أسهم,حملة الأسهم,متداول
borsa,piyasa,hisse senedi piyasası,finans piyasası,endeks|birja,fond birjası,fond bazarı,maliyyə bazarı,indeks|بورصة,سوق الأسهم,سوق مالية,أسواق المال,مؤشر,سوق الأوراق المالية
çiftçi,üretici,tarımla uğraşan,çiftçiler,yetiştirici,köylü|fermer,kəndli,əkinçi,təsərrüfat sahibi,istehsalçı,aqrar sahibkar|مزارع,مزارعون,فلاح,فلاحون,منتج زراعي,مزارعين
hayvan yetiştiricisi,besici,çoban,hayvancılıkla uğraşan,üretici|maldar,heyvandar,çoban,heyvan saxlayan,fermer,qoyunçu|مربي الماشية,مربو الماشية,راعي,رعاة,مزارع,مربي المواشي
balıkçı,balıkçılar,tekne sahibi,balıkçı esnafı,denizci|balıqçı,balıqçılar,balıq ovlayan,dənizçi,qayıq sahibi|صياد,صيادون,صيادو السمك,بحار,صياد أسماك
uzman,bilim insanı,araştırmacı,akademisyen,konunun uzmanı,bilirkişi|ekspert,mütəxəssis,alim,tədqiqatçı,bilici,ekspertlər|خبير,خبراء,مختص,مختصون,متخصص,باحث,أخصائي
analist,yorumcu,siyaset bilimci,uzman,gözlemci,ekonomist|analitik,şərhçi,politoloq,ekspert,müşahidəçi,siyasi şərhçi|محلل,محللون,مراقب,مراقبون,خبير,معلق,محلل سياسي
ekonomist,iktisatçı,ekonomi uzmanı,analist,piyasa uzmanı|iqtisadçı,iqtisadçı ekspert,iqtisadçı alim,analitik,iqtisadi ekspert|اقتصادي,خبير اقتصادي,محلل اقتصادي,خبراء الاقتصاد,اقتصاديون
bilim insanı,araştırmacı,bilim adamı,akademisyen,profesör|alim,tədqiqatçı,elm adamı,alimlər,professor,akademik|عالم,علماء,باحث,باحثون,دارسون,أكاديمي,خبير
araştırma,çalışma,inceleme,bilimsel çalışma,makale,analiz|tədqiqat,araşdırma,elmi iş,elmi araşdırma,məqalə,analiz|دراسة,بحث,أبحاث,دراسات,بحث علمي,تحليل
yetkili,görevli,resmi yetkili,üst düzey yetkili,yetkililer,sorumlu|rəsmi,rəsmi şəxs,vəzifəli şəxs,yüksək vəzifəli,səlahiyyətli,məsul şəxs|مسؤول,مسؤولون,مصدر رسمي,مسؤول كبير,سلطات,جهة رسمية
kaynak,kaynaklar,güvenlik kaynakları,bilgi sahibi kaynak,konuya yakın kaynak,yerel kaynak|mənbə,mənbələr,məlumatlı mənbə,yerli mənbə,təhlükəsizlik mənbəsi,adı açıqlanmayan|مصدر,مصادر,مصدر مطلع,مصادر محلية,مصدر أمني,مصادر مطلعة,مصدر مسؤول
tanık,görgü tanığı,görgü tanıkları,olayı gören,şahit|şahid,hadisə şahidi,şahidlər,görən şəxs,hadisənin şahidi,gözlə görən|شاهد,شهود,شاهد عيان,شهود عيان,من شهدوا الحادث
sözcü,parti sözcüsü,hükümet sözcüsü,basın sözcüsü,basın sekreteri|sözçü,rəsmi nümayəndə,mətbuat katibi,spiker,mətbuat xidməti,təmsilçi|متحدث,ناطق,متحدث رسمي,ناطق باسم,متحدث باسم,ناطقة,متحدثة
temsilci,delege,elçi,özel temsilci,vekil|nümayəndə,təmsilçi,elçi,xüsusi nümayəndə,səlahiyyətli nümayəndə,səlahiyyətli|ممثل,مندوب,مبعوث,موفد,ممثلون,مندوبون,مبعوث خاص
heyet,delegasyon,temsilciler,beraberindekiler,teknik heyet|nümayəndə heyəti,heyət,delegasiya,nümayəndələr,müşayiət edənlər|وفد,بعثة,وفود,ممثلون,وفد رسمي,فريق التفاوض
büyükelçi,elçi,maslahatgüzar,diplomatik temsilci,diplomat,misyon şefi|səfir,müvəqqəti işlər vəkili,diplomat,elçi,diplomatik nümayəndə,missiya rəhbəri|سفير,سفيرة,دبلوماسي,قائم بالأعمال,رئيس البعثة,سفراء
büyükelçilik,elçilik,konsolosluk,diplomatik misyon,dış temsilcilik|səfirlik,konsulluq,diplomatik nümayəndəlik,diplomatik missiya,baş konsulluq|سفارة,قنصلية,بعثة دبلوماسية,سفارات,ممثلية,مقر السفارة
bakan,kabine üyesi,bakanlar,hükümet üyesi,bakanlık yetkilisi|nazir,hökumət üzvü,kabinet üzvü,nazirlər,nazirlik rəhbəri|وزير,وزيرة,وزراء,عضو الحكومة,أعضاء الحكومة,مسؤول حكومي
bakanlık,bakanlık yetkilileri,ilgili bakanlık,kurum,kamu kurumu|nazirlik,qurum,aidiyyəti qurum,dövlət qurumu,nazirliyin mətbuat xidməti|وزارة,وزارات,جهة حكومية,هيئة حكومية,وزارة معنية
dışişleri bakanı,diplomasi şefi,hariciye,dışişleri,üst düzey diplomat|xarici işlər naziri,diplomatiya rəhbəri,XİN başçısı,XİN rəhbəri,diplomat|وزير الخارجية,رئيس الدبلوماسية,خارجية,وزيرة الخارجية,كبير الدبلوماسيين,وزراء خارجية
savunma bakanı,milli savunma,savunma bakanlığı,savunma şefi,MSB|müdafiə naziri,müdafiə nazirliyi,müdafiə rəhbəri,hərbi nazir,müdafiə idarəsi|وزير الدفاع,وزارة الدفاع,وزيرة الدفاع,وزير الحربية
cumhurbaşkanı,devlet başkanı,başkan,ülke lideri,lider,devlet lideri|prezident,dövlət başçısı,ölkə başçısı,lider,dövlət rəhbəri,ölkə rəhbəri|رئيس,رئيس الجمهورية,رئيس الدولة,رئيس البلاد,زعيم,قائد,رأس الدولة
başbakan,hükümet başkanı,kabine başkanı,şansölye,premier|baş nazir,hökumət başçısı,kabinetin rəhbəri,kansler,premyer|رئيس الوزراء,رئيس الحكومة,وزير أول,مستشار,رئيسة الوزراء,رئيس مجلس الوزراء
kral,hükümdar,emir,monark,veliaht,kraliçe|kral,əmir,hökmdar,monarx,vəliəhd,kraliça|ملك,عاهل,أمير,ولي العهد,ملكة,حاكم
lider,önder,başkan,elebaşı,genel başkan,yönetici|lider,rəhbər,başçı,sədr,başçılıq edən,öndər|زعيم,قائد,رئيس,قيادي,قادة,زعماء
parlamento,meclis,millet meclisi,genel kurul,yasama organı,temsilciler meclisi|parlament,milli məclis,məclis,ali qanunverici orqan,qanunverici,nümayəndələr palatası|برلمان,مجلس النواب,مجلس الشعب,جمعية وطنية,مجلس تشريعي,مجلس الأمة,سلطة تشريعية
milletvekili,vekil,parlamenter,mebus,meclis üyesi,senatör|deputat,millət vəkili,parlamentari,parlament üzvü,məclis üzvü,senator|نائب,نواب,برلماني,عضو البرلمان,نائبة,مشرع,مشرعون,برلمانيون
belediye başkanı,belediye,vali,yerel yönetici,başkan,yerel yönetim|mer,bələdiyyə sədri,bələdiyyə,icra başçısı,şəhər rəhbəri,meriya|عمدة,رئيس البلدية,بلدية,رئيس بلدية,أمين العاصمة,مجلس بلدي
vali,valilik,kaymakam,mülki amir,bölge yöneticisi|qubernator,vali,icra başçısı,icra hakimiyyəti,bölgə rəhbəri,əyalət rəhbəri|محافظ,والي,حاكم,محافظة,حاكم الولاية,قائمقام
parti,siyasi parti,siyasi oluşum,hareket,siyasi hareket,blok|partiya,siyasi partiya,siyasi təşkilat,hərəkat,siyasi qüvvə,blok|حزب,أحزاب,حزب سياسي,كتلة,حركة سياسية,تيار,تكتل
iktidar partisi,hükümet partisi,iktidar,koalisyon,iktidar ortakları|hakim partiya,hakimiyyət partiyası,iqtidar,iqtidar partiyası,koalisiya|حزب حاكم,ائتلاف حاكم,حزب السلطة,ائتلاف,أغلبية حاكمة
muhalefet,muhalif,muhalefet partileri,muhalifler,ana muhalefet,muhalif lider|müxalifət,müxalif,müxalifət partiyaları,müxalifətçi,müxaliflər,əsas müxalifət|معارضة,معارض,أحزاب المعارضة,معارضون,قوى معارضة,حزب معارض
aday,cumhurbaşkanı adayı,namzet,adaylar,milletvekili adayı,yarışan|namizəd,prezidentliyə namizəd,iddiaçı,namizədlər,deputatlığa namizəd|مرشح,مرشحون,مرشحة,متنافس,مرشح رئاسي,متنافسون
seçmen,oy kullanan,seçmenler,vatandaş,oy veren,sandık başına giden|seçici,seçicilər,səs verən,elektorat,vətəndaş,səsvermədə iştirak edən|ناخب,ناخبون,ناخبين,مقترع,مصوت,هيئة ناخبة
seçim,oylama,sandık,genel seçim,seçim süreci,oy verme|seçki,səsvermə,ümumi seçki,seçki prosesi,səs vermə,seçkilər|انتخاب,انتخابات,اقتراع,تصويت,استحقاق انتخابي,عملية انتخابية
oy,oy oranı,rey,destek oyu|səs,səslər,səs faizi,rəy,bülleten|صوت,أصوات,نسبة الأصوات,تأييد,ورقة اقتراع
referandum,halk oylaması,halkoyu,sandık,oylama|referendum,ümumxalq səsverməsi,xalq səsverməsi,səsvermə,plebisit|استفتاء,استفتاء شعبي,اقتراع,تصويت,استفتاء عام
hakim,yargıç,mahkeme başkanı,mahkeme heyeti,yargı mensubu,sulh ceza hakimi|hakim,sədrlik edən,məhkəmə tərkibi,hakimlər,məhkəmə heyəti,baş hakim|قاضي,قضاة,قاض,هيئة المحكمة,رئيس المحكمة,هيئة قضائية,حاكم
savcı,savcılık,cumhuriyet savcısı,başsavcı,başsavcılık,iddia makamı|prokuror,prokurorluq,dövlət ittihamçısı,baş prokuror,baş prokurorluq,ittiham tərəfi|مدعي,مدعي عام,نائب عام,نيابة,نيابة عامة,ادعاء,وكيل النيابة
avukat,savunma,vekil,müdafi,hukukçu,savunma avukatı|vəkil,müdafiəçi,hüquqşünas,müdafiə tərəfi,vəkillər|محامي,محام,محامون,هيئة الدفاع,دفاع,وكيل,حقوقي
mahkeme,yargı,adliye,ağır ceza,yargı organı,mahkeme heyeti|məhkəmə,ədliyyə,məhkəmə orqanı,ağır cinayətlər,məhkəmə instansiyası,kollegiya|محكمة,قضاء,هيئة قضائية,محاكم,سلطات قضائية,دار القضاء
yüksek mahkeme,anayasa mahkemesi,yargıtay,üst mahkeme,temyiz mahkemesi,istinaf|ali məhkəmə,konstitusiya məhkəməsi,apellyasiya məhkəməsi,kassasiya,yuxarı instansiya|محكمة عليا,محكمة دستورية,محكمة النقض,محكمة الاستئناف,محكمة التمييز
dava,duruşma,yargılama,celse,mahkeme süreci|məhkəmə prosesi,məhkəmə iclası,iddia,mühakimə,cinayət işi|قضية,محاكمة,دعوى,جلسة,جلسة المحكمة,دعوى قضائية
soruşturma,tahkikat,inceleme,adli soruşturma,idari soruşturma,araştırma|istintaq,araşdırma,təhqiqat,cinayət işi,yoxlama,tədqiqat|تحقيق,تحقيقات,تحري,فتح تحقيق,استجواب,تقصي
suçlama,iddia,isnat,iddianame,itham,suç isnadı|ittiham,iddia,ittiham aktı,ittihamlar,təqsirləndirmə|تهمة,تهم,اتهام,اتهامات,لائحة الاتهام,ادعاءات
ceza,hapis cezası,hapis,mahkumiyet,hüküm,yaptırım|cəza,həbs cəzası,azadlıqdan məhrum,hökm,məhkumluq,azadlıqdan məhrumetmə|عقوبة,حكم,سجن,عقوبات,حبس,إدانة
cezaevi,hapishane,tutukevi,ceza infaz kurumu,infaz kurumu,kapalı cezaevi|həbsxana,cəzaçəkmə müəssisəsi,penitensiar müəssisə,türmə,təcridxana,islah müəssisəsi|سجن,سجون,معتقل,مركز احتجاز,مؤسسة عقابية,حبس,إصلاحية
hastane,sağlık kuruluşu,sağlık merkezi,devlet hastanesi,tıp merkezi,klinik,şehir hastanesi|xəstəxana,tibb müəssisəsi,klinika,tibb mərkəzi,mərkəzi xəstəxana,səhiyyə müəssisəsi,hospital|مستشفى,مستشفيات,مركز طبي,مشفى,مركز صحي,عيادة,منشأة طبية
okul,eğitim kurumu,lise,ilkokul,ortaokul,eğitim yuvası|məktəb,təhsil müəssisəsi,tam orta məktəb,lisey,ümumtəhsil məktəbi,təhsil ocağı|مدرسة,مدارس,مؤسسة تعليمية,ثانوية,معهد,مدرسة ابتدائية
üniversite,yükseköğretim kurumu,fakülte,kampüs,yüksekokul,akademi|universitet,ali məktəb,ali təhsil müəssisəsi,fakültə,kampus,akademiya|جامعة,جامعات,مؤسسة جامعية,كلية,حرم جامعي,تعليم عال,أكاديمية
cami,mescit,ibadethane,ibadet yeri,camiler|məscid,ibadətgah,ibadət yeri,ibadət ocağı,məscidlər|مسجد,مساجد,جامع,دار العبادة,دور العبادة,مصلى
kilise,katedral,ibadethane,manastır,şapel|kilsə,məbəd,ibadətgah,monastır,baş kilsə|كنيسة,كنائس,كاتدرائية,دير,دار العبادة
cemaat,namaz kılanlar,müminler,ibadet edenler,Müslümanlar|namaz qılanlar,dindarlar,camaat,möminlər,ibadət edənlər,zəvvar|مصل,مصلون,مصلين,متعبدون,مؤمنون
hacı,hacı adayı,umreci,hac yolcusu,hacılar,umre ziyaretçisi|zəvvar,zəvvarlar,hacı,ziyarətçi,həcc ziyarətçisi|حاج,حجاج,معتمر,معتمرون,ضيوف الرحمن,زوار
ev,konut,mesken,hane,müstakil ev,yaşam alanı|ev,yaşayış evi,fərdi ev,mənzil,fərdi yaşayış evi,ev təsərrüfatı|منزل,منازل,بيت,بيوت,مسكن,مساكن,دار
daire,apartman dairesi,kat,konut,rezidans|mənzil,bina mənzili,yaşayış mənzili,yaşayış sahəsi,mərtəbə|شقة,شقق,شقة سكنية,وحدة سكنية,مسكن
bina,apartman,yapı,blok,çok katlı bina,yerleşke|bina,tikili,çoxmərtəbəli bina,yaşayış binası,çoxmənzilli bina,korpus|مبنى,بناية,عمارة,مبان,بناء,مبنى سكني,عقار
gökdelen,yüksek bina,kule,çok katlı bina,plaza|göydələn,hündürmərtəbəli bina,qüllə,çoxmərtəbəli bina,uca bina|ناطحة سحاب,برج,أبراج,مبنى شاهق,برج سكني,ناطحات سحاب
enkaz,yıkıntı,moloz,harabe,göçük,yıkıntılar|dağıntı,uçqun,xarabalıq,qalıqlar,dağıntılar,tikinti qalıqları|أنقاض,ركام,حطام,ردم,أطلال,بقايا المبنى
otel,konaklama tesisi,pansiyon,misafirhane,tatil köyü,turistik tesis|otel,mehmanxana,hotel,istirahət mərkəzi,qonaq evi,turizm obyekti|فندق,فنادق,نزل,منتجع,منشأة سياحية,دار الضيافة
lokanta,restoran,kafe,yemek salonu,gece kulübü,kahvehane|restoran,kafe,yeməkxana,iaşə obyekti,çayxana,gecə klubu|مطعم,مطاعم,مقهى,مقاه,ملهى,ناد ليلي
kamp,mülteci kampı,çadır kent,barınma merkezi,konteyner kent,geçici barınma|düşərgə,qaçqın düşərgəsi,çadır şəhərciyi,qaçqınlar düşərgəsi,müvəqqəti sığınacaq,köçkün şəhərciyi|مخيم,مخيمات,مخيم اللاجئين,مركز إيواء,خيام,مخيم النازحين,مأوى
yol,kara yolu,otoyol,otoban,çevre yolu,güzergah|yol,magistral,avtomobil yolu,avtomagistral,şose,marşrut|طريق,طرق,طريق سريع,أوتوستراد,شارع,مسار
cadde,sokak,bulvar,meydan,ana cadde|küçə,prospekt,meydan,bulvar,mərkəzi küçə,xiyaban|شارع,شوارع,جادة,ميدان,ساحة,طرقات
köprü,üst geçit,viyadük,asma köprü,köprülü kavşak|körpü,yol ötürücüsü,estakada,viaduk,asma körpü|جسر,جسور,قنطرة,معبر علوي,جسر معلق,كوبري
tünel,yer altı geçidi,galeri,alt geçit,metro tüneli|tunel,yeraltı keçid,yeraltı yol,tunellər,ştolnya|نفق,أنفاق,ممر تحت الأرض,سرداب,ممر أرضي
liman,rıhtım,iskele,terminal,liman tesisi|liman,dəniz limanı,körpü,terminal,estakada,yanalma körpüsü|ميناء,موانئ,مرفأ,رصيف بحري,مرافئ,ميناء بحري
havalimanı,havaalanı,hava limanı,hava meydanı,terminal,uluslararası havalimanı|hava limanı,aeroport,beynəlxalq hava limanı,aerodrom,terminal,təyyarə meydanı|مطار,مطار دولي,مدرج,مطارات,صالة المسافرين
hava üssü,askeri üs,üs,kışla,garnizon,karargah|hərbi baza,hava bazası,baza,kazarma,qarnizon,hərbi hissə,qərargah|قاعدة عسكرية,قاعدة جوية,ثكنة,معسكر,قواعد,ثكنات,مقر عسكري
uçak,yolcu uçağı,jet,hava aracı,tayyare,sefer|təyyarə,sərnişin təyyarəsi,hava gəmisi,layner,uçuş aparatı,reys|طائرة,طائرات,طائرة ركاب,طائرة مدنية,رحلة جوية,نفاثة
savaş uçağı,jet,avcı uçağı,bombardıman uçağı,F-16,askeri uçak|döyüş təyyarəsi,hərbi təyyarə,qırıcı,bombardmançı,qırıcı təyyarə,aviasiya|طائرة حربية,مقاتلة,طائرات حربية,مقاتلات,قاذفة,طيران حربي,طائرة عسكرية
helikopter,askeri helikopter,ambulans helikopter,hava aracı|helikopter,vertolyot,hərbi helikopter,hava gəmisi,helikopterlər|مروحية,هليكوبتر,طائرة مروحية,طائرة عمودية,مروحيات,مروحية عسكرية
pilot,kaptan pilot,mürettebat,uçuş ekibi,kabin görevlisi|pilot,təyyarəçi,ekipaj,heyət,uçuş heyəti,bort bələdçisi|طيار,قائد الطائرة,طاقم,طاقم الطائرة,ملاح,طيارون
gemi,yük gemisi,tanker,kargo gemisi,kuru yük,feribot|gəmi,yük gəmisi,tanker,bərə,quru yük gəmisi,gəmilər|سفينة,سفن,باخرة,ناقلة,سفينة شحن,عبارة,بواخر
savaş gemisi,fırkateyn,muhrip,donanma gemisi,uçak gemisi,askeri gemi|hərbi gəmi,döyüş gəmisi,freqat,esmines,hərbi dəniz gəmisi,aviadaşıyıcı|سفينة حربية,بارجة,فرقاطة,مدمرة,حاملة طائرات,سفن حربية
tekne,bot,sandal,kayık,lastik bot,yat|qayıq,kater,rezin qayıq,gəmi,yaxta,üzən vasitə|قارب,زورق,قوارب,مركب,زوارق,قارب مطاطي,يخت
tren,yolcu treni,yüksek hızlı tren,lokomotif,vagon,katar|qatar,sərnişin qatarı,sürət qatarı,vaqon,lokomotiv,elektrik qatarı|قطار,قطارات,قطار ركاب,قاطرة,قطار سريع,عربات القطار
metro,metro hattı,raylı sistem,tramvay,banliyö|metro,metropoliten,metro xətti,tramvay,şəhər qatarı|مترو,مترو الأنفاق,قطار الأنفاق,ترام,ترامواي,خط المترو
otobüs,yolcu otobüsü,minibüs,midibüs,toplu taşıma aracı,halk otobüsü|avtobus,sərnişin avtobusu,mikroavtobus,mikroavtobuslar,marşrut,ictimai nəqliyyat|حافلة,حافلات,باص,حافلة ركاب,أوتوبيس,حافلة صغيرة
otomobil,araç,araba,taşıt,taksi,hafif ticari araç|avtomobil,maşın,minik avtomobili,nəqliyyat vasitəsi,taksi,minik maşını|سيارة,سيارات,مركبة,عربة,مركبات,سيارة أجرة
kamyon,TIR,çekici,kamyonet,yük aracı,tanker|yük maşını,yük avtomobili,TIR,yedək,yük nəqliyyatı,furqon|شاحنة,شاحنات,ناقلة,مقطورة,شاحنة نقل,سيارة نقل
sürücü,şoför,direksiyon başındaki,kaptan,otobüs şoförü,araç sürücüsü|sürücü,şofer,sükan arxasında,avtobus sürücüsü,maşını idarə edən|سائق,سائقون,قائد السيارة,سائق الحافلة,سائق المركبة,قائد المركبة
motosiklet,motor,motorsiklet,bisiklet,skuter,iki tekerlekli|motosiklet,moped,skuter,iki təkərli,motosikletçi,velosiped|دراجة نارية,دراجة,دراجات نارية,موتوسيكل,سكوتر,دراج
yaya,yoldan geçen,karşıya geçmeye çalışan,yayalar,kaldırımdaki|piyada,yoldan keçən,küçəni keçən,piyadalar,yolu keçən|ماش,مشاة,مارة,أحد المارة,عابر,راجل,راجلون
silah,tabanca,tüfek,ateşli silah,mühimmat,cephane|silah,tapança,tüfəng,odlu silah,silah-sursat,döyüş sursatı,avtomat|سلاح,أسلحة,مسدس,بندقية,سلاح ناري,ذخيرة,ذخائر
bıçak,kesici alet,delici alet,satır,kesici silah|bıçaq,kəsici alət,kəsici-deşici alət,soyuq silah,balta|سكين,سلاح أبيض,آلة حادة,خنجر,ساطور,سكاكين
bomba,patlayıcı,el yapımı patlayıcı,EYP,düzenek,patlayıcı madde,bombalı düzenek|bomba,partlayıcı,partlayıcı qurğu,partlayıcı maddə,əldəqayırma bomba,mərmi|قنبلة,عبوة ناسفة,متفجرات,قنابل,عبوات ناسفة,جسم متفجر,مادة متفجرة
mayın,kara mayını,patlamamış mühimmat,tuzaklanmış patlayıcı,mayınlar|mina,minalar,partlamamış hərbi sursat,piyada əleyhinə mina,minalanmış|لغم,ألغام,لغم أرضي,ذخائر غير منفجرة,مخلفات الحرب
bombalı araç,bomba yüklü araç,patlayıcı yüklü araç,araba bombası,bombalı kamyon|minalanmış avtomobil,bomba yüklü avtomobil,minalanmış maşın,partlayıcı yüklü,bombalı avtomobil|سيارة مفخخة,سيارة ملغومة,مفخخة,شاحنة مفخخة,عربة مفخخة,سيارات مفخخة
canlı bomba,intihar bombacısı,intihar saldırganı,intihar eylemcisi,bombacı|kamikadze,canlı bomba,intiharçı terrorçu,özünü partladan,intiharçı,kamikadze-terrorçu|انتحاري,مفجر انتحاري,انتحارية,حزام ناسف,مهاجم انتحاري,انتحاريون
füze,roket,balistik füze,seyir füzesi,mühimmat,güdümlü füze|raket,ballistik raket,qanadlı raket,mərmi,raketlər,idarə olunan raket|صاروخ,صواريخ,قذيفة,صاروخ باليستي,قذائف,مقذوف,صاروخ موجه
havan topu,top mermisi,obüs,havan mermisi,topçu ateşi,topçu|minaatan,top mərmisi,haubitsa,mərmi,artilleriya,artilleriya atəşi|هاون,قذيفة هاون,قذيفة مدفعية,مدفعية,قذائف,مدفع,مدافع
drone,insansız hava aracı,İHA,SİHA,kamikaze drone,insansız araç|dron,pilotsuz təyyarə,pilotsuz uçuş aparatı,PUA,kamikadze dron,pilotsuz|طائرة مسيرة,مسيرة,طائرة بدون طيار,درون,مسيرات,طائرات مسيرة,طائرة من دون
tank,zırhlı araç,zırhlı,paletli,askeri araç,muharebe aracı|tank,zirehli texnika,zirehli maşın,hərbi texnika,piyadaların döyüş maşını,PDM|دبابة,مدرعة,دبابات,آلية عسكرية,مدرعات,آليات,عربة مدرعة
hava savunma,hava savunma sistemi,füze savunma,önleyici füze,hava savunma bataryası,patriot|hava hücumundan müdafiə,HHM,raketdən müdafiə,zenit-raket kompleksi,hava müdafiəsi,zenit|دفاع جوي,دفاعات جوية,منظومة دفاع,مضادات أرضية,منظومة صاروخية,باتريوت
uyuşturucu,uyuşturucu madde,eroin,esrar,kokain,narkotik,hap|narkotik,narkotik vasitə,narkotik maddə,heroin,marixuana,psixotrop,həb|مخدر,مخدرات,حشيش,كوكايين,مواد مخدرة,هيروين,حبوب مخدرة
hırsız,soyguncu,gaspçı,hırsızlık şüphelisi,kapkaççı|oğru,quldur,soyğunçu,oğurluq edən,qarətçi|لص,لصوص,سارق,حرامي,ناهب,سارقون
kaçakçı,insan kaçakçısı,organizatör,insan taciri,göçmen kaçakçısı|qaçaqmalçı,insan alverçisi,qaçaqmalçılar,təşkilatçı,insan taciri|مهرب,مهربون,مهربي البشر,تاجر البشر,تجار البشر,شبكة تهريب
çete,suç örgütü,şebeke,suç şebekesi,organize suç,mafya|dəstə,mütəşəkkil dəstə,cinayətkar qrup,cinayətkar dəstə,bandit,mafiya|عصابة,شبكة إجرامية,عصابات,شبكة,تشكيل عصابي,مافيا,جريمة منظمة
casus,ajan,istihbarat elemanı,istihbarat görevlisi,casusluk|casus,agent,kəşfiyyatçı,xüsusi xidmət əməkdaşı,casusluq|جاسوس,عميل,عملاء,جواسيس,عنصر استخبارات,تجسس
istihbarat,istihbarat teşkilatı,istihbarat servisi,gizli servis,haber alma|kəşfiyyat,kəşfiyyat idarəsi,xüsusi xidmət orqanı,xüsusi xidmət,təhlükəsizlik xidməti|استخبارات,مخابرات,جهاز الاستخبارات,أجهزة استخباراتية,جهاز المخابرات
rehine,rehin tutulan,esir,kaçırılan kişi,alıkonulan,tutsak|girov,girovlar,girov götürülən,əsir,qaçırılan,saxlanılan|رهينة,رهائن,محتجز,محتجزون,مختطف,أسير,مخطوف
esir,savaş esiri,tutsak,tutuklu,esirler|əsir,hərbi əsir,əsirlər,əsir düşən,məhbus|أسير,أسرى,أسرى الحرب,أسرى حرب,معتقل,محتجز
para,nakit,fon,kaynak,meblağ,mali kaynak,tutar|pul,vəsait,məbləğ,nağd pul,maliyyə vəsaiti,fond,pul vəsaiti|مال,أموال,مبلغ,تمويل,نقود,مبالغ مالية,مخصصات
yardım,insani yardım,destek,yardım malzemesi,bağış,yardım paketi|yardım,humanitar yardım,dəstək,ianə,humanitar yük,yardım paketi|مساعدة,مساعدات,معونة,إغاثة,دعم,مساعدات إنسانية,معونات,تبرعات
kredi,borç,finansman,kredi paketi,dış borç|kredit,borc,maliyyələşmə,kredit vəsaiti,xarici borc,ssuda|قرض,قروض,ائتمان,تمويل,دين,ديون,سلفة
fiyat,ücret,bedel,maliyet,tarife,satış fiyatı|qiymət,dəyər,tarif,ödəniş,satış qiyməti,maya dəyəri|سعر,أسعار,ثمن,تكلفة,كلفة,تسعيرة,قيمة
vergi,harç,KDV,gümrük vergisi,vergi oranı,ek vergi|vergi,rüsum,ƏDV,gömrük rüsumu,vergi dərəcəsi,aksiz|ضريبة,ضرائب,رسوم,رسوم جمركية,جباية,ضريبة إضافية
maaş,ücret,asgari ücret,aylık,gelir,emekli aylığı|maaş,əməkhaqqı,minimum əməkhaqqı,gəlir,aylıq gəlir,pensiya,təqaüd|راتب,رواتب,أجر,أجور,حد أدنى للأجور,دخل,مرتب
bütçe,ödenek,mali kaynak,kamu harcamaları,bütçe tasarısı|büdcə,dövlət büdcəsi,maliyyə vəsaiti,büdcə xərcləri,vəsait,büdcə layihəsi|ميزانية,موازنة,موازنة عامة,مخصصات,إنفاق حكومي,مشروع الموازنة
kanun,yasa,mevzuat,düzenleme,kanun teklifi,yasa tasarısı|qanun,qanunvericilik,qanun layihəsi,normativ akt,hüquqi akt,tənzimləmə|قانون,تشريع,مشروع قانون,قوانين,لائحة,تشريعات
kararname,yönetmelik,genelge,tebliğ,tamim|fərman,sərəncam,qərar,qaydalar,əsasnamə,göstəriş|مرسوم,قرار,أمر تنفيذي,لائحة,تعميم,مراسيم
karar,hüküm,karara bağla-,kararlaştır-,karara varıl-,karar al-|qərar,qətnamə,qərar ver-,qərara al-,qərar qəbul,qərarlaşdır-|قرار,قرارات,قرر,يقرر,تقرر,حكم,اتخاذ قرار
anlaşma,mutabakat,sözleşme,protokol,uzlaşma,antlaşma,mutabakat zaptı|saziş,razılaşma,müqavilə,protokol,razılıq,anlaşma memorandumu|اتفاق,اتفاقية,معاهدة,تفاهم,عقد,مذكرة تفاهم,بروتوكول
ateşkes,mütareke,çatışmasızlık,silah bırakışması,insani ara,geçici ateşkes|atəşkəs,barışıq,atəşin dayandırılması,humanitar fasilə,müvəqqəti atəşkəs,atəşi dayandır-|هدنة,وقف إطلاق النار,تهدئة,هدنة إنسانية,وقف النار,وقف القتال
proje,yatırım,girişim,program,çalışma,inşaat projesi|layihə,investisiya,təşəbbüs,proqram,infrastruktur layihəsi,tikinti layihəsi|مشروع,مشاريع,مبادرة,استثمار,مشروعات,برنامج
plan,strateji,program,yol haritası,eylem planı,taslak|plan,strategiya,proqram,yol xəritəsi,tədbirlər planı,fəaliyyət planı|خطة,استراتيجية,برنامج,خارطة طريق,خطط,مخطط
toplantı,oturum,zirve,konferans,buluşma,istişare toplantısı|iclas,toplantı,görüş,sammit,konfrans,müşavirə|اجتماع,جلسة,قمة,مؤتمر,لقاء,اجتماعات,ملتقى
görüşme,müzakere,diyalog,temas,istişare,müzakere turu|danışıq,danışıqlar,müzakirə,dialoq,təmas,məsləhətləşmə,danışıqlar raundu|محادثات,مفاوضات,مباحثات,حوار,مشاورات,جولة مفاوضات,تفاوض
ziyaret,gezi,temaslarda bulun-,resmi ziyaret,ziyaret et-,ziyaret ed-|səfər,ziyarət,rəsmi səfər,işgüzar səfər,səfər et-,səfər ed-,səfərə gəl-|زيارة,جولة,زار,يزور,زيارة رسمية,تزور,زيارات
açıklama,beyan,beyanat,demeç,ifade,basın açıklaması,duyuru|açıqlama,bəyanat,bəyan et-,bəyan ed-,mətbuata açıqlama,məlumat,çıxış|بيان,تصريح,تصريحات,إعلان,بيان صحفي,أقوال,إفادة
basın toplantısı,basın açıklaması,ortak basın toplantısı,basın mensupları,gazetecilere konuş-|mətbuat konfransı,brifinq,birgə mətbuat konfransı,jurnalistlərə açıqlama,mətbuata bəyanat|مؤتمر صحفي,مؤتمر صحافي,لقاء صحفي,إحاطة,تصريح للصحفيين,أمام الصحفيين
rapor,inceleme raporu,değerlendirme,bilgi notu,belge|hesabat,məruzə,rəy,arayış,sənəd|تقرير,تقارير,وثيقة,مراجعة,خلاصة التقرير
veri,istatistik,rakam,sayı,veriler,resmi rakamlar|məlumat,statistika,rəqəm,göstərici,göstəricilər,statistik məlumat,rəsmi rəqəmlər|بيانات,أرقام,إحصاءات,معطيات,إحصائيات,معلومات,مؤشرات
anket,kamuoyu yoklaması,kamuoyu araştırması,yoklama,sandık çıkış anketi|sorğu,rəy sorğusu,ictimai rəy sorğusu,exit-poll,sorğular|استطلاع,استطلاع رأي,استطلاعات,استبيان,استطلاعات الرأي,سبر الآراء
sorun,problem,sıkıntı,mesele,güçlük,zorluk|problem,məsələ,çətinlik,çətinliklər,problemlər,çatışmazlıq|مشكلة,أزمة,مشاكل,قضية,معضلة,صعوبة,صعوبات
kriz,buhran,çıkmaz,bunalım,gerilim,darboğaz|böhran,kriz,dalan,gərginlik,çətin vəziyyət,tənəzzül|أزمة,أزمات,مأزق,توتر,ضائقة,انهيار
savaş,çatışma,harp,silahlı çatışma,muharebe,savaş ortamı|müharibə,münaqişə,silahlı münaqişə,döyüş,toqquşma,hərbi əməliyyatlar|حرب,نزاع,صراع,قتال,معركة,معارك,نزاع مسلح
çatışma,arbede,silahlı çatışma,sıcak temas,çatışmalar,sokak çatışması|toqquşma,döyüş,atışma,silahlı toqquşma,qarşıdurma,toqquşmalar|اشتباك,اشتباكات,مواجهات,معارك,صدامات,تبادل إطلاق النار,قتال
saldırı,terör saldırısı,eylem,silahlı saldırı,baskın,suikast|hücum,terror aktı,basqın,silahlı hücum,sui-qəsd,terror hücumu|هجوم,اعتداء,هجمات,عملية إرهابية,هجوم مسلح,اعتداءات,هجوم إرهابي
hava saldırısı,bombardıman,hava bombardımanı,hava harekatı,bombala-,bombalan-|hava hücumu,aviazərbə,hava zərbəsi,bombardman,bombala-,bombalan-|غارة,غارة جوية,قصف,قصف جوي,غارات,ضربة جوية,ضربات جوية
patlama,infilak,patla-,infilak et-,infilak ed-,bombanın patlaması|partlayış,partla-,partlama,partladıl-,partlayış baş ver-,infilaq|انفجار,تفجير,انفجارات,انفجر,ينفجر,تفجيرات,دوي انفجار
operasyon,harekat,baskın,askeri harekat,kara harekatı,eş zamanlı operasyon|əməliyyat,hərbi əməliyyat,reyd,xüsusi əməliyyat,əməliyyat tədbiri,antiterror əməliyyatı|عملية,عملية عسكرية,حملة,مداهمة,عملية أمنية,مداهمات,حملة أمنية
kaza,trafik kazası,çarpışma,kazada,feci kaza,zincirleme kaza|qəza,yol qəzası,avtoqəza,yol-nəqliyyat hadisəsi,toqquşma,ağır qəza|حادث,حادث سير,حادث مروري,تصادم,حوادث,اصطدام,حادث مرور
olay,hadise,vaka,yaşananlar,facia|hadisə,olay,insident,baş verənlər,fakt,faciə|حادث,واقعة,حادثة,أحداث,ما جرى,ما حدث
afet,felaket,doğal afet,facia,yıkım,trajedi|fəlakət,təbii fəlakət,faciə,təbii afət,afət,dağıntı|كارثة,كوارث,كارثة طبيعية,نكبة,مأساة,فاجعة
deprem,sarsıntı,yer sarsıntısı,zelzele,artçı,artçı sarsıntı|zəlzələ,yeraltı təkan,təkan,yeraltı təkanlar,afterşok,silkələnmə|زلزال,هزة أرضية,هزة,زلازل,هزات ارتدادية,هزة ارتدادية
sel,su baskını,taşkın,sel felaketi,sel suları|sel,daşqın,su basma,subasma,sel suları,sel axını|سيل,فيضان,سيول,فيضانات,غمرت المياه,طوفان
heyelan,toprak kayması,çamur kayması,kaya düşmesi,göçük,çığ|sürüşmə,torpaq sürüşməsi,uçqun,torpaq uçqunu,qaya uçqunu,lil axını|انهيار أرضي,انزلاق التربة,انهيارات أرضية,انزلاق أرضي,انهيار طيني,انهيارات طينية
yangın,alevler,ateş,alev al-,yanan,yangın felaketi,yangın çık-|yanğın,alov,od,yanğın hadisəsi,alovlan-,yanğın baş ver-,yan-|حريق,حرائق,نيران,لهب,ألسنة اللهب,نار,اندلاع حريق
fırtına,kasırga,tayfun,hortum,şiddetli rüzgar,tropikal fırtına,bora|fırtına,qasırğa,tufan,tayfun,güclü külək,tropik qasırğa,burulğan|عاصفة,إعصار,عواصف,زوبعة,رياح شديدة,رياح عاتية,أعاصير
yağmur,yağış,sağanak,aşırı yağış,şiddetli yağış,sağanak yağış|yağış,leysan,güclü yağış,intensiv yağış,yağıntı,şiddətli yağış|مطر,أمطار,هطول,أمطار غزيرة,تساقطات,أمطار طوفانية,هطول الأمطار
kar,kar yağışı,tipi,yoğun kar,kar fırtınası,buzlanma|qar,qar yağışı,çovğun,güclü qar,qar fırtınası,buzlaşma|ثلج,ثلوج,عاصفة ثلجية,تساقط الثلوج,جليد,صقيع
sıcak,sıcaklık,sıcak hava dalgası,aşırı sıcak,kavurucu sıcak,hava sıcaklığı|isti,istilik,anomal isti,isti hava,bürkü,yüksək temperatur,havanın temperaturu|حر,حرارة,موجة حر,درجات الحرارة,قيظ,حرارة مرتفعة
soğuk,soğuk hava dalgası,don,dondurucu soğuk,ayaz,donma|soyuq,şaxta,soyuq hava,donma,soyuq hava axını,don|برد,برودة,صقيع,موجة برد,موجة صقيع,برد قارس,طقس بارد
kuraklık,susuzluk,su kıtlığı,yağış azlığı,kurak,su sıkıntısı|quraqlıq,su qıtlığı,susuzluq,su çatışmazlığı,quraq,yağıntının azlığı|جفاف,قحط,شح المياه,شح الأمطار,ندرة المياه,نقص المياه
su,içme suyu,temiz su,su kaynağı,su rezervi|su,içməli su,su ehtiyatı,təmiz su,su mənbəyi,su resursları|ماء,مياه,مياه الشرب,موارد مائية,مياه صالحة للشرب,مياه نظيفة
gıda,yiyecek,besin,gıda maddesi,temel gıda,erzak|ərzaq,qida,yemək,ərzaq məhsulları,qida məhsulları,azuqə|غذاء,أغذية,طعام,مواد غذائية,مؤن,أطعمة,سلع غذائية
ekmek,somun,unlu mamul,ekmek fiyatı|çörək,çörək məmulatı,təndir çörəyi,un məmulatı|خبز,رغيف,أرغفة,رغيف الخبز
buğday,tahıl,hububat,un,arpa|buğda,taxıl,dənli bitki,un,arpa|قمح,حبوب,دقيق,طحين,شعير
kırmızı et,sığır eti,tavuk eti,et ürünleri|ət,mal əti,qoyun əti,toyuq əti,ət məhsulları,quş əti|لحم,لحوم,لحوم حمراء,لحم البقر,دواجن
sebze,meyve,sebze meyve,yaş sebze,tarım ürünü,hasat,mahsul|tərəvəz,meyvə,meyvə-tərəvəz,kənd təsərrüfatı məhsulu,məhsul,bostan məhsulları|خضار,خضروات,فواكه,محصول,محاصيل,منتجات زراعية,خضر
yakıt,akaryakıt,benzin,motorin,mazot,petrol ürünleri|yanacaq,benzin,dizel,dizel yanacağı,mazut,neft məhsulları|وقود,محروقات,بنزين,مازوت,ديزل,سولار,مشتقات نفطية
petrol,ham petrol,brent,brent petrol,varil fiyatı,siyah altın|neft,xam neft,brent,barel,qara qızıl,brent markalı|نفط,خام,برنت,خام برنت,برميل,بترول,نفط خام
doğal gaz,gaz,LNG,sıvılaştırılmış gaz,doğalgaz,mavi yakıt|təbii qaz,qaz,mavi yanacaq,mayeləşdirilmiş qaz,LNG|غاز,غاز طبيعي,غاز مسال,غاز طبيعي مسال,إمدادات الغاز
elektrik,enerji,elektrik enerjisi,cereyan,elektrik şebekesi|elektrik,elektrik enerjisi,işıq,enerji,cərəyan,elektrik şəbəkəsi|كهرباء,طاقة كهربائية,طاقة,تيار كهربائي,شبكة الكهرباء
elektrik kesintisi,kesinti,elektriksiz kal-,karanlıkta kal-,elektriği kesil-|işığın kəsilməsi,elektrik kəsintisi,işıqsız qal-,fasilə,elektriksiz qal-,qaranlıqda qal-|انقطاع الكهرباء,انقطاع التيار,ظلام,تعتيم,بدون كهرباء,قطع الكهرباء
santral,enerji santrali,nükleer santral,elektrik santrali,nükleer tesis,reaktör|stansiya,elektrik stansiyası,atom elektrik stansiyası,AES,nüvə obyekti,reaktor|محطة كهرباء,محطة نووية,مفاعل,منشأة نووية,محطة توليد,محطة طاقة
baraj,gölet,hidroelektrik santrali,HES,bent,su rezervuarı|su anbarı,bənd,hidroelektrik stansiya,SES,dəryaça,su elektrik stansiyası|سد,سدود,خزان مائي,سد مائي,محطة كهرومائية,خزان
orman,ormanlık alan,ağaçlık alan,yeşil alan,ormanlık|meşə,meşəlik,meşə massivi,meşə sahəsi,yaşıllıq,ağaclıq|غابة,غابات,أحراش,حرش,مساحات حرجية,منطقة حرجية
tarla,arazi,tarım arazisi,ekili alan,bahçe,dönüm|sahə,əkin sahəsi,tarla,zəmi,torpaq sahəsi,hektar,təsərrüfat sahəsi|أرض زراعية,أراض,حقل,حقول,مزرعة,أراض زراعية,هكتار
toprak,arazi,topraklar,ülke toprakları|torpaq,ərazi,torpaqlar,ölkə ərazisi,quru|أرض,أراض,أراضي,إقليم,تراب وطني
bölge,mıntıka,alan,saha,yöre,kesim|bölgə,region,ərazi,zona,sahə,rayon,məntəqə|منطقة,إقليم,مناطق,نطاق,نواحي,أقاليم
il,vilayet,eyalet,kent,ilçe,bölge|vilayət,əyalət,şəhər,rayon,region,ştat|محافظة,ولاية,إقليم,مقاطعة,محافظات,منطقة
şehir,kent,il merkezi,metropol,büyükşehir,kasaba|şəhər,meqapolis,şəhər mərkəzi,böyük şəhər,qəsəbə|مدينة,مدن,حاضرة,بلدة
başkent,başşehir,ülkenin başkenti,hükümet merkezi,yönetim merkezi|paytaxt,paytaxt şəhəri,ölkənin paytaxtı,baş şəhər,inzibati mərkəz|عاصمة,عاصمة البلاد,مدينة رئيسية,عواصم,حاضرة
köy,mezra,kırsal mahalle,belde,kasaba,yerleşim yeri|kənd,qəsəbə,yaşayış məntəqəsi,kənd ərazisi,oba|قرية,قرى,بلدة,ضيعة,ريف,بلدات
mahalle,semt,muhit,yerleşim bölgesi,banliyö|məhəllə,yaşayış massivi,qəsəbə,mikrorayon,şəhərətrafı|حي,أحياء,ضاحية,حارة,منطقة سكنية,ضواحي
sınır,hudut,sınır kapısı,sınır hattı,sınır geçişi,sınır bölgesi|sərhəd,sərhəd məntəqəsi,dövlət sərhədi,buraxılış məntəqəsi,sərhəd bölgəsi,sərhəd keçidi|حدود,معبر,معبر حدودي,منفذ حدودي,منطقة حدودية,شريط حدودي,منفذ
kıyı,sahil,sahil şeridi,plaj,kumsal,açıklar|sahil,sahilboyu,çimərlik,sahil zolağı,sahilyanı,dəniz kənarı|ساحل,شاطئ,سواحل,شواطئ,شط,قبالة سواحل
deniz,açık deniz,okyanus,körfez,deniz suları,karasuları|dəniz,okean,körfəz,açıq dəniz,dəniz suları,ərazi suları,akvatoriya|بحر,محيط,خليج,عرض البحر,مياه إقليمية,بحار
ada,adacık,takımada,adalar,kara parçası|ada,adalar,arxipelaq,ada dövləti,adacıq|جزيرة,جزر,أرخبيل,جزيرة صغيرة,جزر صغيرة
dağ,dağlık alan,zirve,tepe,yayla,dağlık bölge|dağ,dağlıq ərazi,zirvə,təpə,yaylaq,yüksəklik|جبل,جبال,منطقة جبلية,قمة,مرتفع,مرتفعات,هضبة
nehir,ırmak,çay,dere,akarsu,nehir yatağı|çay,çay yatağı,axar su,dərə,çaylar,arx|نهر,أنهار,مجرى مائي,مجرى النهر,جدول,ضفة النهر
göl,gölet,baraj gölü,göl kıyısı,su birikintisi|göl,gölməçə,süni göl,dəryaça,su hövzəsi|بحيرة,بحيرات,مسطح مائي,بركة,بحيرة صناعية
yanardağ,volkan,lav,krater,püskürme|vulkan,lava,krater,püskürmə,vulkan püskürməsi|بركان,براكين,حمم بركانية,فوهة,ثوران,ثورة بركان
maç,karşılaşma,müsabaka,mücadele,oyun,derbi|oyun,matç,qarşılaşma,görüş,duel,derbi,mübarizə|مباراة,لقاء,مواجهة,مباريات,ديربي,منافسة
takım,ekip,kulüp,milli takım,kadro,temsilci|komanda,klub,kollektiv,yığma,milli komanda,heyət,təmsilçi|فريق,منتخب,ناد,نادي,تشكيلة,أندية
teknik direktör,antrenör,çalıştırıcı,hoca,teknik patron|baş məşqçi,məşqçi,mütəxəssis,çalışdırıcı,komandanın rəhbəri|مدرب,مدير فني,مدير الفريق,مدرب الفريق,مدربون
futbolcu,oyuncu,sporcu,forvet,golcü,yıldız oyuncu,milli futbolcu|futbolçu,oyunçu,idmançı,hücumçu,bombardir,ulduz oyunçu|لاعب,لاعبون,مهاجم,هداف,نجم,لاعب كرة,دولي
kaleci,file bekçisi,kale bekçisi,eldivenler|qapıçı,qolkiper,qapıçılar,komandanın qapıçısı|حارس,حارس المرمى,حارس مرمى,حراس,حامي العرين
hakem,orta hakem,karşılaşmanın hakemi,düdük,VAR hakemi|hakim,baş hakim,referi,oyunun hakimi,VAR|حكم,حكم المباراة,حكم الساحة,حكام,طاقم تحكيم
kupa,şampiyona,turnuva,lig,trofe,şampiyonluk kupası|kubok,çempionat,turnir,liqa,birincilik,kubok yarışı|كأس,بطولة,دوري,لقب,كؤوس,مسابقة
şampiyon,kupanın sahibi,birinci,şampiyon ol-,şampiyonluk,unvan|çempion,qalib,çempionluq,çempion ol-,kubokun sahibi,birinci yer,titul|بطل,لقب,توج,تتويج,أبطال,حامل اللقب,يتوج
gol,fileleri havalandır-,gol at-,ağlara gönder-,skoru belirle-|qol,qol vur-,topu tora,hesabı aç-,hesabı bərabərləşdir-,dəqiq zərbə|هدف,أهداف,سجل,يسجل,هز الشباك,تسجيل
madalya,altın madalya,gümüş madalya,bronz madalya,kürsü,derece|medal,qızıl medal,gümüş medal,bürünc medal,mükafatçı,fəxri kürsü|ميدالية,ميداليات,ذهبية,فضية,برونزية,منصة التتويج
taraftar,seyirci,tribün,futbolsever,fanatik|azarkeş,tamaşaçı,tribuna,fanat,futbolsevər,azarkeşlər|مشجع,جمهور,جماهير,مشجعون,متفرج,أنصار
stadyum,stat,saha,arena,spor tesisi|stadion,arena,idman kompleksi,meydança,olimpiya stadionu|ملعب,إستاد,ملاعب,صالة رياضية,مدرجات
film,sinema filmi,yapım,belgesel,uzun metraj,beyaz perde|film,bədii film,kino,sənədli film,ekran əsəri,kinolent|فيلم,أفلام,شريط سينمائي,عمل سينمائي,وثائقي,شريط
dizi,televizyon dizisi,bölüm,yapım,sezon|serial,teleserial,çoxseriyalı film,televiziya serialı,seriya,mövsüm|مسلسل,مسلسلات,دراما,مسلسل تلفزيوني,حلقة,عمل درامي
şarkı,parça,albüm,ezgi,türkü,eser|mahnı,musiqi,albom,bəstə,nəğmə,ifa|أغنية,أغاني,ألبوم,أغان,لحن,مقطوعة
kitap,kitab,roman,eser,yayın,cilt,yapıt|kitab,roman,əsər,nəşr,cild,çap olunan|كتاب,كتب,رواية,مؤلف,إصدار,مجلد
sanatçı,ressam,sanatkar,heykeltıraş,müzisyen,usta sanatçı|sənətçi,rəssam,sənətkar,incəsənət xadimi,musiqiçi,xalq artisti,heykəltəraş|فنان,فنانة,رسام,فنانون,نحات,فنان تشكيلي
oyuncu,aktör,aktris,sinema oyuncusu,film yıldızı,tiyatrocu|aktyor,aktrisa,kino ulduzu,rol ifaçısı,teatr aktyoru,artist|ممثل,ممثلة,نجم,نجمة,ممثلون,نجم سينمائي
şarkıcı,müzisyen,solist,ses sanatçısı,pop yıldızı,besteci|müğənni,ifaçı,musiqiçi,xanəndə,pop ulduzu,solist|مغن,مغني,مطرب,مغنية,مطربة,موسيقي
yönetmen,film yapımcısı,yapımcı,sinemacı,rejisör|rejissor,kinorejissor,prodüser,quruluşçu rejissor,kinematoqrafçı|مخرج,مخرجة,سينمائي,منتج,صانع الفيلم,صناع الفيلم
yazar,edebiyatçı,romancı,şair,kalem|yazıçı,ədib,müəllif,şair,qələm sahibi,nasir|كاتب,كاتبة,روائي,أديب,مؤلف,شاعر,كتاب
ödül,mükafat,ödüle layık görül-,ödül al-,nişan,ödüllendiril-|mükafat,mükafata layıq görül-,mükafatlandır-,mükafatlandırıl-,priz,orden|جائزة,جوائز,تكريم,نال الجائزة,وسام,مكافأة,فاز بجائزة
festival,şenlik,etkinlik,film festivali,bienal,şölen|festival,tədbir,bayram,kinofestival,biennale,şənlik|مهرجان,مهرجانات,فعالية,احتفالية,تظاهرة ثقافية,بينالي
sergi,fuar,galeri,sergilen-,ziyarete açıl-,teşhir|sərgi,ekspozisiya,qalereya,nümayiş etdir-,sərgilən-,yarmarka|معرض,معارض,صالة عرض,عرض,يعرض,عروض
konser,gösteri,dinleti,resital,sahne al-,müzik etkinliği|konsert,konsert proqramı,resital,çıxış et-,çıxış ed-,musiqi gecəsi|حفل,حفلة موسيقية,حفل غنائي,أمسية موسيقية,عرض موسيقي,حفلات
müze,sergi salonu,ören yeri,müzeler,koleksiyon|muzey,muzey-qoruq,ekspozisiya,muzeylər,kolleksiya|متحف,متاحف,قاعة عرض,صالة عرض,مجموعة متحفية
anıt,heykel,abide,tarihi eser,anıt mezar,büst|abidə,heykəl,abidə-kompleks,tarixi abidə,məqbərə,büst|نصب,نصب تذكاري,تمثال,معلم أثري,تماثيل,صرح,ضريح
`;
