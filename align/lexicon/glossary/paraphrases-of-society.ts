/** Paraphrases of news prose, one meaning a line: society, culture and sport; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfSociety: string = `
aile,ailesi,ailevi,hane halkı,yakınları,aile fertleri|ailə,ailəsi,ailə üzvləri,yaxınları,ailəvi,doğmaları|أسرة,أسر,عائلة,عائلات,ذووه,ذوو,أهالي,عائلي,أسري
evlen-,dünya evine gir-,nikah kıy-,hayatını birleştir-,evlilik,evliliğ,nikah,izdivaç,muradına er-|evlən-,ailə qur-,ailə həyatı qur-,nikah,nikaha gir-,evlilik,evliliy,izdivac,ərə get-,ərə ged-|تزوج,يتزوج,تزوجت,زواج,قران,عقد قرانه,زفاف,نكاح,ارتبط
düğün,düğün töreni,nikah töreni,evlilik töreni,kına gecesi|toy,toy mərasimi,toy şənliyi,nikah mərasimi,xınayaxdı|زفاف,عرس,أعراس,حفل زفاف,حفل زواج,أفراح,مراسم الزواج
boşan-,boşanma,evliliği bit-,yollarını ayır-,ayrıl-,evliliğini sonlandır-,tek celsede boşan-|boşan-,boşanma,nikahı poz-,ayrıl-,ailəsi dağıl-,nikahın pozulması,ər-arvad ayrıl-|طلاق,طلق,تطلق,انفصال,انفصل,انفصلت,حالات الطلاق,مطلقة,إنهاء الزواج
hayat arkadaşı,karısı,kocası,eşi|həyat yoldaşı,arvad,xanımı,zövcə,əri,arvadı|زوج,زوجة,زوجته,زوجها,قرينة,عقيلة,حرم,أزواج,زوجات
doğum,dünyaya gel-,dünyaya getir-,doğ-,doğur-,doğum yap-,bebek sahibi ol-,gözlerini dünyaya aç-|doğum,dünyaya gəl-,anadan ol-,doğul-,doğ-,dünyaya gətir-,dünyaya göz aç-,doğuş|ولد,ولدت,ولادة,مولود,أنجب,أنجبت,وضعت مولودها,إنجاب,رزق بمولود,مواليد
doğurganlık,doğurganlığ,doğum oranı,doğum hızı,doğurganlık hızı,doğum sayısı,nüfus artışı|doğum səviyyəsi,doğum əmsalı,doğum sayı,əhali artımı,təbii artım,doğuş sayı|معدل الخصوبة,معدل المواليد,معدلات الإنجاب,خصوبة,نسبة الولادات,نمو سكاني
çocuk,çocuğ,çocuklar,ufaklık,minik,küçük yaştaki,yavru,reşit olmayan|uşaq,uşağ,uşaqlar,körpə,azyaşlı,balaca,övlad,yetkinlik yaşına çatmayan|طفل,أطفال,صغار,طفلة,طفولة,قاصر,قاصرين,قصر,صبية
bebek,bebeğ,yenidoğan,yeni doğmuş,süt çocuğu|körpə,yenidoğulmuş,südəmər uşaq,çağa,yeni doğulan|رضيع,رضع,مولود,حديثي الولادة,مواليد,رضيعة
evlat edin-,evlat edinme,koruyucu aile,evlatlık,evlatlığ,himayesine al-|övladlığa götür-,övladlığa götürmə,himayəsinə götür-,himayəyə ver-,övladlıq,övladlığ|تبنى,تبني,حضانة,كفالة,أسرة بديلة,احتضان,متبنى
yetim,öksüz,kimsesiz çocuk,yetimhane,çocuk yuvası,babasız kal-,annesiz kal-|yetim,valideynini itirmiş,kimsəsiz uşaq,uşaq evi,internat,valideyn himayəsindən məhrum|يتيم,أيتام,دار الأيتام,يتامى,فاقد الأبوين,دار رعاية
velayet,çocuğun velayeti,vesayet,vasilik,vasi|qəyyumluq,qəyyum,himayə,övladın himayəsi,uşağın saxlanması|حضانة,حق الحضانة,وصاية,وصي,ولاية
nafaka,çocuk nafakası,nafaka öde-,nafaka borcu|aliment,aliment ödə-,uşaq üçün aliment,nəfəqə|نفقة,دفع النفقة,نفقة الأطفال,إعالة
ebeveyn,anne baba,anne ve baba,veli,veliler,aileler|valideyn,ata-ana,ata və ana,valideynlər,valideynləri|والدان,والدين,أولياء الأمور,ولي أمر,آباء,أبوين,الأب والأم
akraba,yakın,hısım,akrabalar,yakınlar,kan bağı|qohum,qohum-əqrəba,yaxın qohum,qohumları,qan qohumluğu|قريب,أقارب,أقرباء,ذوي القربى,صلة قرابة,أهل
yaşlı,ihtiyar,ileri yaştaki,yaşlılar,yaşı ilerlemiş,yaşlı nüfus|yaşlı,ahıl,qoca,ahıl vətəndaş,yaşlı insanlar,ixtiyar|مسن,مسنين,كبار السن,مسنون,عجوز,شيخوخة,متقدم في السن
huzurevi,yaşlı bakımevi,bakımevi,yaşlılar yurdu|qocalar evi,ahıllar evi,qocalar üçün pansionat,sosial xidmət müəssisəsi|دار المسنين,دور المسنين,دار رعاية المسنين,دار العجزة
genç,gençler,gençlik,gençliğ,delikanlı,genç kuşak,genç nesil|gənc,gənclər,gənclik,gəncliy,cavan,gənc nəsil,cavanlar|شاب,شباب,شبان,شابة,شبيبة,فتية,جيل الشباب,شبابي
ergen,ergenlik,ergenliğ,ergenlik çağındaki,yeniyetme|yeniyetmə,yeniyetməlik,yeniyetməlik dövrü,yetkinlik yaşına çatmamış|مراهق,مراهقين,مراهقة,مراهقون,يافع,يافعين,سن المراهقة
kuşak,kuşağ,nesil,nesl,jenerasyon,gelecek kuşaklar,gelecek nesiller|nəsil,nəsl,gələcək nəsillər,yeni nəsil,gələn nəsillər|جيل,أجيال,الأجيال القادمة,أجيال المستقبل,الأجيال المقبلة
kadın,kadınlar,hanım,bayan,hanımlar|qadın,qadınlar,xanım,xanımlar,qız-gəlin|امرأة,نساء,سيدة,سيدات,نسوة,نسائي,نسوي,المرأة
kadın hakları,kadın erkek eşitliği,cinsiyet eşitliği,toplumsal cinsiyet eşitliği,fırsat eşitliği|qadın hüquqları,gender bərabərliyi,qadın-kişi bərabərliyi,bərabər imkanlar|حقوق المرأة,المساواة بين الجنسين,المساواة بين الرجل والمرأة,تمكين المرأة,تكافؤ الفرص
feminist,feminizm,kadın hareketi,kadın örgütü,kadın derneği|feminist,feminizm,qadın hərəkatı,qadın təşkilatı,qadınlar cəmiyyəti|نسوية,نسوي,حركة نسائية,الحركة النسوية,منظمة نسائية,جمعية نسائية
aile içi şiddet,ev içi şiddet,kadına şiddet,kadına yönelik şiddet,eşine şiddet,darp|məişət zorakılığı,ailədaxili zorakılıq,qadına qarşı zorakılıq,qadına şiddət|عنف أسري,عنف منزلي,العنف ضد المرأة,العنف ضد النساء,تعنيف,معنفة
kadın cinayeti,kadın cinayetleri,kadının öldürülmesi,eşini öldür-,namus cinayeti|qadın qətli,qadının öldürülməsi,arvadını öldür-,qadın cinayəti,namus qətli|قتل النساء,جرائم قتل النساء,قتل زوجته,جريمة شرف,جرائم الشرف
çocuk yaşta evlilik,erken evlilik,çocuk gelin,küçük yaşta evlendir-,zorla evlendir-|erkən nikah,erkən evlilik,uşaq nikahı,uşaq gəlin,məcburi nikah|زواج القاصرات,زواج الأطفال,زواج مبكر,زواج قسري,تزويج القاصرات
başörtüsü,türban,örtünme,tesettür,peçe,kapan-|hicab,baş örtüyü,örtünmə,niqab,hicablı,çadra|حجاب,محجبة,نقاب,غطاء الرأس,محجبات,منقبة,خمار
toplum,kamuoyu,toplumsal,halk,toplumun geneli|cəmiyyət,ictimaiyyət,ictimai,xalq,ictimai rəy|مجتمع,مجتمعات,مجتمعي,اجتماعي,رأي عام,جمهور
sivil toplum kuruluşu,sivil toplum örgütü,dernek,derneğ,gönüllü kuruluş,sivil toplum|qeyri-hökumət təşkilatı,vətəndaş cəmiyyəti,ictimai birlik,ictimai təşkilat,cəmiyyət|منظمة غير حكومية,منظمات المجتمع المدني,مجتمع مدني,جمعية,جمعيات أهلية,منظمات أهلية
gönüllü,gönüllülük,gönüllülüğ,gönüllü ol-,gönüllü çalış-,gönüllüler|könüllü,könüllülük,könüllülüy,könüllü ol-,könüllü fəaliyyət,könüllülər|متطوع,متطوعين,متطوعون,تطوع,عمل تطوعي,تطوعي,متطوعة
nüfus,nüfusu,nüfus sayımı,nüfus yoğunluğu,demografi,demografik|əhali,əhalisi,əhalinin sayı,siyahıyaalma,əhali sıxlığı,demoqrafik|سكان,تعداد السكان,عدد السكان,كثافة سكانية,ديموغرافي,تعداد سكاني,ديمغرافي
sakin,yerleşik,yöre halkı,mahalle sakini,yerel halk,bölge halkı,ahali|sakin,yerli əhali,yerli sakin,camaat,əhali,sakinlər|ساكن,سكان,قاطن,قاطنين,أهالي,مقيم,سكان المنطقة,قاطنو
azınlık,azınlığ,azınlıklar,etnik azınlık,azınlık hakları|azlıq,azlığ,azlıqlar,etnik azlıq,milli azlıqlar,azsaylı xalqlar|أقلية,أقليات,أقليات عرقية,أقليات دينية,حقوق الأقليات
yoksulluk,yoksulluğ,fakirlik,yoksul,fakir,sefalet,dar gelirli,geçim sıkıntısı|yoxsulluq,yoxsulluğ,kasıb,kasıblıq,aztəminatlı,səfalət,imkansız,ehtiyac içində|فقر,فقير,فقراء,فاقة,عوز,محدودي الدخل,معوز,بؤس,معدم
yoksulluk sınırı,açlık sınırı,yoksulluk çizgisi,asgari geçim|yoxsulluq həddi,yoxsulluq səviyyəsi,yaşayış minimumu,minimum yaşayış|خط الفقر,حد الفقر,عتبة الفقر,مستوى الفقر,حد الكفاف
dilen-,dilenci,dilencilik,dilenciliğ,el aç-|dilən-,dilənçi,dilənçilik,dilənçiliy,əl aç-|تسول,متسول,متسولين,متسولون,شحاذ,استجداء
evsiz,evsizler,sokakta yaşayan,barınaksız,açıkta kal-,evsiz kal-|evsiz,evsiz-eşiksiz,küçədə yaşayan,sığınacaqsız,evsiz qal-,kimsəsiz|مشرد,مشردين,مشردون,بلا مأوى,تشرد,دون مأوى
engelli,özürlü,engelliler,bedensel engelli,engelli birey,engeli bulunan|əlil,fiziki məhdudiyyətli,əlilliyi olan,sağlamlıq imkanları məhdud,əlillər|معاق,معاقين,ذوي الاحتياجات الخاصة,إعاقة,ذوي الإعاقة,معوقين,أصحاب الهمم
görme engelli,âmâ,gözleri görmeyen,görme yetisini kaybet-|gözdən əlil,gözləri görməyən,görmə qabiliyyətini itir-,gözdən əlillər|كفيف,مكفوفين,ضرير,أعمى,فاقد البصر,مكفوف
işitme engelli,sağır,duyma engelli,işitme kaybı|eşitmə məhdudiyyətli,eşitmə qüsurlu,karlar,eşitmə əngəlli|أصم,الصم,ضعاف السمع,إعاقة سمعية,فاقد السمع
ayrımcılık,ayrımcılığ,dışla-,dışlama,ötekileştir-,ayrım yap-,ayrımcı|ayrı-seçkilik,ayrı-seçkiliy,diskriminasiya,təcrid et-,təcrid ed-,ögeyləşdir-,fərq qoy-|تمييز,تمييزي,إقصاء,تهميش,تفرقة,استبعاد,إقصائي
ırkçılık,ırkçılığ,ırkçı,ırk ayrımcılığı,ırkçı saldırı,yabancı düşmanlığı|irqçilik,irqçiliy,irqçi,irqi ayrı-seçkilik,ksenofobiya,irqçi hücum|عنصرية,عنصري,تمييز عنصري,كراهية الأجانب,تفرقة عنصرية,عداء الأجانب
intihar,intihar et-,intihar ed-,canına kıy-,yaşamına son ver-,hayatına son ver-,kendini as-|intihar,intihar et-,intihar ed-,canına qəsd et-,özünü öldür-,həyatına son qoy-,özünü as-|انتحار,انتحر,انتحرت,أقدم على الانتحار,أنهى حياته,وضع حدا لحياته,شنق نفسه
uyuşturucu bağımlısı,madde bağımlılığı,bağımlılık,uyuşturucu kullan-,bağımlı,uyuşturucu bağımlılığı|narkoman,narkotik asılılığı,narkotik aludəçisi,narkomaniya,narkotik istifadəçisi|مدمن,مدمنين,إدمان,تعاطي المخدرات,مدمن مخدرات,مدمنون,متعاطي
sigara içme,sigara iç-,tütün kullan-,tiryaki,tütün ürünleri,sigara kullanımı|siqaret çək-,tütün istifadəsi,siqaret çəkən,tütün məmulatları,papiros çək-,siqaret aludəçisi|تدخين,يدخن,مدخن,مدخنين,مدخنون,تبغ,سجائر
alkol,içki,alkollü içecek,alkol tüketimi|spirtli içki,alkoqol,içki,spirtli içkilər|خمر,خمور,كحول,مشروبات كحولية,كحولي
kumar,bahis,şans oyunu,yasa dışı bahis,kumarhane|qumar,mərc oyunu,azart oyunları,qumarxana,kazino,qeyri-qanuni mərc|قمار,مقامرة,مراهنات,ميسر,كازينو,رهان
yaşam standardı,yaşam kalitesi,hayat şartları,yaşam koşulları,geçim|yaşayış səviyyəsi,həyat keyfiyyəti,həyat şəraiti,yaşayış şəraiti,güzəran|مستوى المعيشة,جودة الحياة,ظروف المعيشة,أوضاع معيشية,ظروف معيشية,معيشة
mutluluk,mutluluğ,mutlu,saadet,memnuniyet,mutluluk duy-|xoşbəxtlik,xoşbəxtliy,xoşbəxt,səadət,bəxtiyar,məmnunluq|سعادة,سعيد,سعداء,غبطة,هناء,فرح
sevinç,sevinc,sevin-,coşku,sevince boğ-,neşe,mutluluk yaşa-|sevinc,sevin-,sevindir-,şadlıq,coşqu,şənlik,şad ol-|فرح,فرحة,ابتهاج,سرور,بهجة,ابتهج,فرحوا,ابتهجوا
üzüntü,üzül-,keder,acı,hüzün,teessür,elem|kədər,kədərlən-,qəm,üzüntü,hüzn,qəm-qüssə,təəssüf|حزن,أحزان,أسى,أسف,ألم,حزين,كآبة
öfke,öfkelen-,kızgınlık,kız-,sinirlen-,hiddet,tepesi at-|qəzəb,qəzəblən-,hirslən-,hirs,əsəbiləş-,hiddət|غضب,غاضب,غاضبين,استياء,سخط,أغضب,حنق,غاضبون
gurur,gurur duy-,onur duy-,iftihar et-,iftihar ed-,övün-,kıvanç|qürur,qürur duy-,fəxr et-,fəxr ed-,iftixar hissi,öyün-,qürurlan-|فخر,افتخار,اعتزاز,يفتخر,فخور,نعتز,يعتز,نفتخر
saygı,saygı duy-,hürmet,saygı göster-,saygın,itibar|hörmət,hörmət et-,hörmət ed-,ehtiram,hörmət bəslə-,ehtiram göstər-,hörmətli|احترام,يحترم,احترم,تقدير,إجلال,تبجيل,توقير
dostluk,dostluğ,arkadaşlık,arkadaş,dost,ahbap|dostluq,dostluğ,yoldaşlıq,dost,yoldaş,rəfiqə|صداقة,صديق,أصدقاء,صديقة,رفيق,رفاق,زميل
misafir,konuk,konuğ,misafirperverlik,konukseverlik,ağırla-,konuk et-,konuk ed-|qonaq,qonağ,qonaqpərvərlik,qonaq et-,qonaq ed-,qonaqlıq,müsafir|ضيف,ضيوف,ضيافة,استضافة,استضاف,كرم الضيافة
gelenek,geleneğ,görenek,örf,adet,töre,geleneksel|adət-ənənə,ənənə,adət,ənənəvi,adət-ənənələr,dəb|تقليد,تقاليد,عادات,عادات وتقاليد,أعراف,تقليدي,عرف,موروث
kimlik,kimliğ,milli kimlik,aidiyet,benlik,ulusal kimlik|kimlik,kimliy,milli kimlik,mənsubiyyət,özünəməxsusluq,milli mənlik|هوية,الهوية الوطنية,انتماء,ذاتية,هويات
değerler,ahlaki değerler,manevi değerler,ahlak,ahlaki,etik|dəyərlər,mənəvi dəyərlər,əxlaqi dəyərlər,əxlaq,etik,mənəviyyat|قيم,أخلاق,أخلاقي,مبادئ,قيم أخلاقية,قيم روحية
hoşgörü,müsamaha,tolerans,hoşgörülü,bir arada yaşama|tolerantlıq,dözümlülük,birgəyaşayış,tolerant,multikulturalizm|تسامح,متسامح,تعايش,تعايش سلمي,سماحة
dayanışma,yardımlaşma,birlik ve beraberlik,kenetlen-,el ele ver-,omuz omuza|həmrəylik,həmrəyliy,birlik,qarşılıqlı yardım,birləş-,əl-ələ ver-,çiyin-çiyinə|تضامن,تكافل,تآزر,تكاتف,تعاضد,يتضامن,تلاحم
önyargı,ön yargı,peşin hüküm,klişe,kalıp yargı|qərəz,önyargı,stereotip,qabaqcadan yaranmış fikir,qərəzli|تحامل,أحكام مسبقة,صورة نمطية,صور نمطية,نمطية,حكم مسبق
sosyal yardım,sosyal destek,devlet yardımı,maddi yardım,sosyal hizmet,sosyal güvence|sosial yardım,ünvanlı yardım,sosial dəstək,maddi yardım,sosial müdafiə,sosial müavinət|مساعدات اجتماعية,إعانة,إعانات,ضمان اجتماعي,رعاية اجتماعية,دعم اجتماعي,معونة
emekli,emeklilik,emekliliğ,emekliye ayrıl-,emekli ol-,emekli maaşı|təqaüdçü,pensiyaçı,pensiya,təqaüdə çıx-,pensiyaya çıx-,yaşa görə pensiya|متقاعد,متقاعدين,تقاعد,معاش,تقاعدي,أحيل على التقاعد,معاشات
yardım kuruluşu,hayır kurumu,yardım derneği,yardım vakfı,hayır derneği|xeyriyyə təşkilatı,xeyriyyə fondu,xeyriyyə cəmiyyəti,yardım fondu|جمعية خيرية,جمعيات خيرية,مؤسسة خيرية,هيئة إغاثة,منظمة إغاثية,مؤسسات خيرية
hayırsever,hayırseverlik,hayırseverliğ,yardımsever,iyilik,hayır işi,bağışçı|xeyriyyəçi,xeyriyyəçilik,xeyirxah,xeyirxahlıq,himayədar,xeyriyyə|محسن,محسنين,خيري,عمل الخير,فاعل خير,أعمال خيرية,متبرع,فاعلو الخير
bağış,bağışla-,bağışta bulun-,hibe et-,hibe ed-,bağış yap-,bağış topla-,yardım kampanyası,hibe|ianə,ianə et-,ianə ed-,bağışla-,ianə topla-,hədiyyə et-,yardım kampaniyası,vəsait bağışla-|تبرع,تبرعات,تبرعت,يتبرع,هبة,منحة,جمع التبرعات,وهب,حملة تبرعات
insani yardım,yardım malzemesi,yardım ulaştır-,yardım dağıt-,gıda yardımı,yardım gönder-,yardım kolisi|humanitar yardım,ərzaq yardımı,yardım göndər-,yardım payla-,yardım çatdır-,ərzaq payı|مساعدات إنسانية,مساعدات إغاثية,إغاثة,معونات,مساعدات غذائية,توزيع المساعدات,طرود غذائية,سلال غذائية
muhtaç,ihtiyaç sahibi,ihtiyaç sahipleri,mağdur,yardıma muhtaç,ihtiyaçlı|ehtiyacı olan,imkansız,aztəminatlı,yardıma möhtac,möhtac,ehtiyac sahibləri|محتاج,محتاجين,معوز,معوزين,المستضعفين,ذوي الحاجة,محتاجون
vakıf,vakf,vakıflar,vakfı,hayır vakfı|fond,vəqf,xeyriyyə fondu,vəqflər|وقف,أوقاف,مؤسسة,صندوق خيري,مؤسسات
zekat,fitre,sadaka,zekat ver-|zəkat,fitrə,sədəqə,zəkat ver-|زكاة,صدقة,صدقات,فطرة,زكاة الفطر
açlık,açlığ,kıtlık,kıtlığ,aç kal-,yetersiz beslenme,gıda yetersizliği|aclıq,aclığ,qıtlıq,ac qal-,qida çatışmazlığı,qidalanma çatışmazlığı|جوع,مجاعة,جياع,سوء التغذية,تجويع,نقص الغذاء,جائع
organ bağışı,organ nakli,organlarını bağışla-,böbrek nakli,kan bağışı|orqan donorluğu,orqan köçürülməsi,orqanlarını bağışla-,donor,qan ver-|تبرع بالأعضاء,زراعة الأعضاء,زرع الأعضاء,التبرع بالدم,نقل الأعضاء
eğitim,öğretim,öğrenim,maarif,tedrisat,eğitim öğretim|təhsil,təlim-tərbiyə,maarif,tədris,təlim|تعليم,تربية,تعليمي,تربوي,تدريس,دراسة
okul,mektep,mekteb,eğitim kurumu,eğitim yuvası,okullar|məktəb,təhsil müəssisəsi,təhsil ocağı,məktəblər|مدرسة,مدارس,مؤسسة تعليمية,مدرسي,مؤسسات تعليمية
üniversite,yükseköğretim kurumu,fakülte,yüksekokul,kampüs,akademi|universitet,ali məktəb,ali təhsil müəssisəsi,fakültə,kampus,institut|جامعة,جامعات,جامعي,كلية,حرم جامعي,معهد عال,التعليم العالي
öğrenci,talebe,öğrenciler,öğrenim gören|şagird,tələbə,şagirdlər,tələbələr,təhsil alan,məktəbli|طالب,طلاب,طلبة,تلميذ,تلاميذ,طالبة,طالبات,دارس
öğretmen,hoca,eğitimci,öğretmenler,eğitmen|müəllim,müəllimə,pedaqoq,müəllimlər,təhsil işçisi|معلم,معلمين,مدرس,مدرسين,أستاذ,أساتذة,معلمون,مدرسون,مرب
öğretim üyesi,akademisyen,profesör,doçent,akademik kadro|professor-müəllim heyəti,professor,dosent,alim,universitet müəllimi|أستاذ جامعي,أكاديمي,بروفيسور,أعضاء هيئة التدريس,أكاديميين,أستاذ مساعد
rektör,rektörlük,rektörlüğ,üniversite rektörü,üniversite yönetimi|rektor,rektorluq,universitetin rektoru,universitet rəhbərliyi|رئيس الجامعة,مدير الجامعة,رؤساء الجامعات,إدارة الجامعة
okul müdürü,okul yönetimi,okulun müdürü|məktəb direktoru,məktəbin direktoru,məktəb rəhbərliyi|مدير المدرسة,مديرة المدرسة,ناظر,إدارة المدرسة
sınav,imtihan,test,yazılı,sınava gir-,sınav yap-|imtahan,test,buraxılış imtahanı,imtahan ver-,qəbul imtahanı,imtahan keçir-|امتحان,امتحانات,اختبار,اختبارات,خضع للامتحان,امتحان القبول
mezun ol-,mezuniyet,mezun,okulu bitir-,diploma al-,bitir-|məzun ol-,məzun,bitir-,universiteti bitir-,diplom al-,təhsilini başa vur-|تخرج,خريج,خريجين,تخرجت,حاصل على شهادة,خريجون,أنهى دراسته
diploma,mezuniyet belgesi,sertifika,lisans diploması,karne|diplom,attestat,şəhadətnamə,sertifikat,qiymət kağızı|شهادة,شهادات,دبلوم,إجازة جامعية,بكالوريوس,مؤهل
yüksek lisans,lisansüstü,doktora,doktora yap-,mastır|magistratura,magistr,doktorantura,fəlsəfə doktoru,aspirantura|ماجستير,دكتوراه,دراسات عليا,درجة الدكتوراه,رسالة الدكتوراه
tez,tez savun-,bilimsel makale,doktora tezi,bilimsel yayın|dissertasiya,dissertasiya müdafiəsi,elmi məqalə,elmi iş,tezis|أطروحة,رسالة,بحث علمي,مقال علمي,رسالة ماجستير
burs,burs ver-,öğrenim bursu,burslu,burs kazan-|təqaüd,təqaüd ver-,təqaüd proqramı,stipendiya,təqaüd al-|منحة دراسية,منح دراسية,بعثة دراسية,ابتعاث,منح تعليمية
kayıt yaptır-,okula yazıl-,kayıt,okul kaydı,öğrenci alımı,kayıtlar|qeydiyyatdan keç-,məktəbə qəbul,qəbul ol-,sənəd ver-,tələbə qəbulu|تسجيل,التحق,التحاق,قيد,قبول,يلتحق,تسجيل الطلاب
eğitim öğretim yılı,ders yılı,akademik yıl,okullar açıl-,ders zili çal-|tədris ili,dərs ili,məktəblər açıl-,dərslər başla-,ilk zəng|العام الدراسي,السنة الدراسية,العام الجامعي,موسم دراسي,انطلاق الدراسة,الدخول المدرسي
yarıyıl tatili,sömestr,okul tatili,yaz tatili,ara tatil|tətil,qış tətili,yay tətili,məktəb tətili,semestr|عطلة مدرسية,عطلة صيفية,إجازة نصف العام,فصل دراسي,عطلة
uzaktan eğitim,çevrim içi eğitim,online eğitim,online ders,sanal sınıf|distant təhsil,onlayn təhsil,onlayn dərs,məsafədən təhsil,teledərs|تعليم عن بعد,دراسة عن بعد,تعليم إلكتروني,تعليم افتراضي,دروس عبر الإنترنت
müfredat,eğitim programı,ders programı,ders içeriği|kurrikulum,tədris proqramı,dərs proqramı,təhsil proqramı|منهج,مناهج,منهاج,برنامج دراسي,مقررات,مناهج دراسية
okuma yazma,okuryazar,okuryazarlık,okuryazarlığ,cehalet,okuma yazma bilmeyen|savad,savadlı,savadlılıq,savadsızlıq,yazıb-oxumaq,savadsız|محو الأمية,أمية,أمي,القراءة والكتابة,تعلم القراءة,جهل
okul terk,okulu bırak-,okuldan ayrıl-,eğitimini yarıda bırak-,okula devam etme-|məktəbdən yayın-,təhsildən yayınma,təhsilini yarımçıq qoy-,məktəbi tərk et-,dərsdən yayın-|تسرب مدرسي,ترك الدراسة,ترك المدرسة,انقطاع عن الدراسة,هدر مدرسي,متسربين
okul öncesi,anaokulu,kreş,yuva,anasınıfı|məktəbəqədər,uşaq bağçası,bağça,körpələr evi,məktəbəhazırlıq|روضة,رياض الأطفال,حضانة,ما قبل المدرسة,دار حضانة
mesleki eğitim,meslek lisesi,meslek kursu,teknik lise,sanat okulu|peşə təhsili,peşə məktəbi,peşə kursu,texnikum,kollec|تدريب مهني,تعليم مهني,مدرسة مهنية,تكوين مهني,تعليم فني,مدارس فنية
yurt,öğrenci yurdu,yatılı okul,pansiyon,yurdu|yataqxana,tələbə yataqxanası,internat məktəbi,tələbə evi|سكن طلابي,سكن جامعي,مدينة جامعية,مدرسة داخلية,إقامة جامعية
kurs,eğitim semineri,atölye çalışması,çalıştay,seminer,eğitim ver-|kurs,seminar,təlim,treninq,təlim keç-,emalatxana|دورة تدريبية,ورشة عمل,ندوة,ورش,دورات,حلقة دراسية,تدريب
konferans,sempozyum,panel,kongre,kurultay,forum|konfrans,simpozium,forum,konqres,qurultay,dəyirmi masa|مؤتمر,ندوة,ملتقى,منتدى,مؤتمرات,ندوات,حلقة نقاش
ana dili,ana dilde eğitim,anadil,kendi dili,yerli dil|ana dili,doğma dil,ana dilində təhsil,doğma dilində|اللغة الأم,لغة أم,لغته الأم,التعليم باللغة الأم
öğren-,öğrenme,bilgi edin-,bilgi kazan-,haberdar ol-|öyrən-,öyrənmə,bilik qazan-,yiyələn-,mənimsə-|تعلم,يتعلم,اكتساب,اكتسب,معرفة,يكتسب
öğret-,eğit-,yetiştir-,öğretme,ders verme|öyrət-,öyrəd-,tədris et-,tədris ed-,yetişdir-,hazırla-|يعلم,تدريس,درس,يدرس,تلقين
başarı,başarılı,muvaffakiyet,başar-,başarı elde et-,başarıya ulaş-|uğur,uğurlu,müvəffəqiyyət,nailiyyət,bacar-,uğur qazan-,uğur əldə et-|نجاح,نجاحات,ناجح,نجح,تفوق,إنجاز,حقق نجاحا
yetenek,yeteneğ,yetenekli,kabiliyet,beceri,maharet,üstün yetenekli|istedad,istedadlı,qabiliyyət,bacarıq,bacarığ,məharət,xüsusi istedadlı|موهبة,مواهب,موهوب,مهارة,مهارات,قدرات,موهوبين
disiplin cezası,okuldan at-,uzaklaştır-,ihraç et-,disiplin soruşturması|intizam tənbehi,məktəbdən xaric et-,xaric ed-,universitetdən qov-,xaric olun-|فصل من الجامعة,طرد,عقوبة تأديبية,فصل الطلاب,تأديب
akran zorbalığı,zorbalık,zorbalığ,zorba,okulda şiddet|bullinq,zorakılıq,məktəbdə zorakılıq,təhqir və alçaldılma,şagirdlər arasında zorakılıq|تنمر,متنمر,عنف مدرسي,تنمر مدرسي,تنمر إلكتروني
bilim insanı,bilim adamı,araştırmacı,alim,bilgin,uzman|alim,tədqiqatçı,elm adamı,mütəxəssis,elmi işçi|عالم,علماء,باحث,باحثين,باحثون,خبير,باحثة
araştırma,araştır-,inceleme,incele-,çalışma,etüt,bilimsel çalışma|tədqiqat,tədqiq et-,tədqiq ed-,araşdırma,araşdır-,öyrənilmə,elmi iş|بحث,أبحاث,دراسة,دراسات,بحوث,باحثون,درس
buluş,icat,icat et-,icat ed-,mucit,patent|ixtira,ixtira et-,ixtira ed-,ixtiraçı,patent,kəşf|اختراع,اختراعات,ابتكار,مخترع,اخترع,براءة اختراع,ابتكر
keşif,keşf,keşfet-,keşfed-,ortaya çıkar-,bulgu,bul-,gün yüzüne çıkar-|kəşf,kəşf et-,kəşf ed-,aşkar et-,aşkar ed-,üzə çıxar-,tap-,aşkarla-|اكتشاف,اكتشف,اكتشفت,يكتشف,عثر,كشف,اكتشافات,عثروا
deney,deneysel,deneme,test et-,tecrübe|təcrübə,eksperiment,sınaq,sınaqdan keçir-,eksperimental|تجربة,تجارب,اختبار,تجريبي
teori,kuram,varsayım,hipotez,teorik|nəzəriyyə,fərziyyə,hipotez,nəzəri|نظرية,نظريات,فرضية,فرضيات,نظري
yayımlanan araştırma,makale,bilimsel dergi,dergide yayımla-|məqalə,elmi jurnal,jurnalda dərc olun-,dərc olunan tədqiqat|دراسة نشرت,مجلة علمية,دورية,مقال,نشر في مجلة
teknoloji,teknolojik,yüksek teknoloji,ileri teknoloji,teknik|texnologiya,texnoloji,yüksək texnologiya,qabaqcıl texnologiya,texnika|تكنولوجيا,تقنية,تقنيات,تكنولوجي,تقني,تكنولوجيات
yapay zeka,makine öğrenmesi,akıllı sistem,algoritma|süni intellekt,süni zəka,maşın öyrənməsi,alqoritm|ذكاء اصطناعي,الذكاء الصناعي,تعلم الآلة,خوارزمية,خوارزميات
gen,genetik,DNA,kalıtsal,genom,kalıtım|gen,genetik,DNT,irsi,genom,irsiyyət|جين,جينات,جيني,وراثي,حمض نووي,جينوم,وراثة
evrim,evrimsel,tekamül,evrimleş-,evrim geçir-|təkamül,təkamül et-,evolyusiya,təkamül prosesi|تطور,نظرية التطور,تطوري,نشوء وارتقاء
uzay,feza,uzay boşluğu,kozmos,yörünge|kosmos,fəza,kosmik,orbit,kosmik fəza|فضاء,فضائي,الفضاء الخارجي,مدار,كون
uzay aracı,uzay mekiği,uzay gemisi,kapsül,sonda,keşif aracı|kosmik gəmi,kosmik aparat,şatl,kapsul,zond|مركبة فضائية,مكوك,سفينة فضائية,كبسولة,مسبار,مركبة الفضاء
astronot,kozmonot,uzay yolcusu,uzay adamı|astronavt,kosmonavt,fəzagir,kosmosa uçan|رائد فضاء,رواد الفضاء,رائد الفضاء,رائدة فضاء
uydu,yapay uydu,haberleşme uydusu,gözlem uydusu|peyk,süni peyk,rabitə peyki,müşahidə peyki|قمر صناعي,أقمار صناعية,قمر اصطناعي,أقمار اصطناعية,ساتل
yörüngeye yerleştir-,uzaya fırlat-,uzaya gönder-,fırlatma,fırlatıl-,uzaya çık-|orbitə çıxar-,kosmosa göndər-,kosmosa burax-,orbitə burax-,buraxılış,kosmosa çıx-|أطلق,إطلاق,إرسال إلى الفضاء,وضع في المدار,أطلقت,انطلق إلى الفضاء
roket,füze,taşıyıcı roket,fırlatma aracı|raket,raketdaşıyıcı,daşıyıcı raket,kosmik raket|صاروخ,صواريخ,صاروخ حامل,صاروخ فضائي,مركبة إطلاق
gök taşı,göktaşı,asteroit,meteor,kuyruklu yıldız,meteor yağmuru|meteorit,asteroid,meteor,kometa,quyruqlu ulduz,meteor axını|نيزك,نيازك,كويكب,شهاب,مذنب,كويكبات,شهب
güneş tutulması,ay tutulması,tutulma,kanlı ay|günəş tutulması,ay tutulması,tutulma,qanlı ay|كسوف,خسوف,كسوف الشمس,خسوف القمر
gökbilimci,astronom,astrofizikçi,gökbilim uzmanı|astronom,astrofizik,astronomiya mütəxəssisi,astronomlar|فلكي,عالم فلك,علماء الفلك,فلكيون,فلكيين,عالم الفلك
çevre,çevresel,doğa,ekoloji,ekolojik,ekosistem|ətraf mühit,ekologiya,ekoloji,təbiət,ekosistem|بيئة,بيئي,طبيعة,إيكولوجي,نظام بيئي,منظومة بيئية
çevreci,çevre aktivisti,doğa savunucusu,çevre gönüllüsü,yeşil hareket|ekoloq,ekofəal,ətraf mühit müdafiəçisi,ekoloji fəal,yaşıllar|ناشط بيئي,نشطاء البيئة,بيئيون,مدافع عن البيئة,حماة البيئة
iklim değişikliği,küresel ısınma,iklim krizi,iklim değişimi|iqlim dəyişikliyi,qlobal istiləşmə,iqlim böhranı,iqlim dəyişmələri|تغير المناخ,تغير مناخي,تغيرات مناخية,احتباس حراري,احترار,أزمة المناخ,احترار عالمي
sera gazı,karbon salımı,karbon emisyonu,emisyon,salınım,karbondioksit|istixana qazı,karbon emissiyası,emissiya,atılan tullantılar,karbon qazı|غازات الدفيئة,انبعاثات,غازات الاحتباس الحراري,انبعاثات كربونية,ثاني أكسيد الكربون,غازات دفيئة
kirlilik,kirliliğ,kirlet-,kirlen-,çevre kirliliği,hava kirliliği,kirletici|çirklənmə,çirkləndir-,çirklən-,hava çirklənməsi,ətraf mühitin çirklənməsi,çirkləndirici|تلوث,تلويث,ملوث,ملوثات,تلوث الهواء,تلوث بيئي,لوث
kuraklık,kuraklığ,susuzluk,yağışsızlık,kurak,kuru-|quraqlıq,quraqlığ,susuzluq,yağışsızlıq,quru,quru-|جفاف,قحط,جدب,شح الأمطار,قلة الأمطار,جاف
su sıkıntısı,su kıtlığı,su krizi,su kesintisi,su yetersizliği,susuz kal-|su qıtlığı,su çatışmazlığı,su böhranı,su problemi,suyun azalması,susuz qal-|شح المياه,نقص المياه,ندرة المياه,أزمة مياه,انقطاع المياه,عجز مائي
içme suyu,temiz su,musluk suyu,kullanma suyu,şebeke suyu|içməli su,təmiz su,kran suyu,içməli su təchizatı|مياه الشرب,مياه صالحة للشرب,مياه نظيفة,ماء الشرب
baraj,bent,gölet,su deposu,baraj gölü,rezervuar|su anbarı,bənd,dəryaça,su hövzəsi,su elektrik stansiyası|سدود,خزان مياه,خزانات,بحيرة السد
doluluk oranı,su seviyesi,su düzeyi,su miktarı|su səviyyəsi,suyun səviyyəsi,dolma səviyyəsi,su ehtiyatı|منسوب المياه,مستوى المياه,نسبة الامتلاء,مخزون المياه,منسوب
akarsu,nehir,nehr,ırmak,ırmağ,nehirler|axar su,çaylar,çayın məcrası,çayın suyu|نهر,أنهار,مجرى مائي,نهري
yeraltı suyu,yer altı suları,su kuyusu,kuyu,artezyen|yeraltı su,qrunt suları,su quyusu,artezian quyusu,yeraltı sular|مياه جوفية,بئر,آبار,آبار ارتوازية,مخزون جوفي
sel,su baskını,taşkın,sel felaketi,su altında kal-,sel suları,taş-|sel,daşqın,subasma,su basqını,su altında qal-,sel suları,daş-|سيول,فيضان,فيضانات,سيل,غمرت المياه,طوفان,غرق
yağış,yağmur,sağanak,sağanağ,yağmur yağ-,sağanak yağış,yağışlı|yağış,yağıntı,leysan,güclü yağış,yağış yağ-,yağmurlu|أمطار,مطر,هطول,تساقط الأمطار,أمطار غزيرة,زخات,ممطر,هطل
kar,kar yağışı,kar yağ-,tipi,kar fırtınası,kar kalınlığı|qar,qar yağ-,çovğun,qarlı,qar örtüyü,qar fırtınası|ثلج,ثلوج,تساقط الثلوج,عاصفة ثلجية,ثلجي,هطول الثلوج
fırtına,bora,şiddetli rüzgar,kuvvetli rüzgar|fırtına,tufan,güclü külək,şiddətli külək|عاصفة,عواصف,رياح عاتية,رياح قوية,زوبعة
toz fırtınası,kum fırtınası,toz taşınımı,toz bulutu|toz fırtınası,toz dumanı,qum fırtınası,tozlu hava|عاصفة رملية,عواصف رملية,عاصفة ترابية,غبار,عواصف ترابية
don,buzlanma,dondurucu soğuk,soğuk hava,ayaz,soğuklar|şaxta,buz bağla-,buzlaşma,soyuq hava,soyuqlar,sazaq|صقيع,برد قارس,موجة برد,تجمد,برودة,جليد,انجماد
sıcak hava dalgası,aşırı sıcak,kavurucu sıcak,bunaltıcı sıcak,sıcaklar|isti hava dalğası,anomal isti,bürkü,qızmar isti,istilər|موجة حر,موجة حارة,حر شديد,حر قائظ,قيظ,ارتفاع درجات الحرارة
sıcaklık,sıcaklığ,hava sıcaklığı,derece,hararet,santigrat|temperatur,hərarət,havanın temperaturu,dərəcə isti,selsi|درجة الحرارة,درجات الحرارة,حرارة,درجة مئوية
hava durumu,hava tahmini,meteoroloji,meteorolojik|hava proqnozu,hava şəraiti,hidrometeorologiya,sinoptik,meteoroloji|أحوال الطقس,طقس,أرصاد جوية,حالة الطقس,الأرصاد,النشرة الجوية
deprem,zelzele,sarsıntı,yer sarsıntısı,artçı sarsıntı,sallan-|zəlzələ,yeraltı təkan,təkan,silkələn-,afterşok,yer silkələn-|زلزال,هزة أرضية,زلازل,هزات ارتدادية,هزة,زلزالي
toprak kayması,heyelan,kaya düşmesi,toprak kay-,göçük|sürüşmə,torpaq sürüşməsi,uçqun,qaya uçqunu|انهيار أرضي,انزلاق التربة,انهيارات أرضية,انزلاق أرضي
yanardağ,yanardağı,volkan,volkanik patlama,lav püskürt-|vulkan,vulkan püskür-,vulkan püskürməsi,lava,palçıq vulkanı|بركان,براكين,ثوران بركاني,حمم,بركاني,ثوران
doğal afet,afet,felaket,tabii afet,doğal felaket|təbii fəlakət,fəlakət,bəla,təbii afət|كارثة طبيعية,كوارث طبيعية,كارثة,كوارث,نكبة
orman yangını,yangın,alevler,tutuş-,kül ol-|meşə yanğını,yanğın,alov,alovlan-,yan-,kül ol-|حريق غابات,حرائق الغابات,حريق,حرائق,نيران,ألسنة اللهب,التهم
orman,ormanlık alan,koru,ağaçlık,ormanlar,koruluk|meşə,meşəlik,meşə zolağı,ağaclıq,meşələr|غابة,غابات,أحراش,حرش,أحراج
ağaçlandır-,ağaç dik-,fidan dik-,ağaçlandırma,fidan dikimi|ağac ək-,ağacəkmə,yaşıllaşdır-,yaşıllaşdırma,tinglər ək-,meşəsalma|تشجير,غرس الأشجار,زراعة الأشجار,شتلات,تحريج,غرس
ağaç kesimi,ormansızlaşma,ormanların yok edilmesi,ağaç kes-,ağaç katliamı|ağacların kəsilməsi,meşələrin qırılması,ağac kəs-,meşəsizləşmə,ağacları qır-|قطع الأشجار,إزالة الغابات,تدمير الغابات,اجتثاث الأشجار,قطع الغابات
çölleşme,erozyon,toprak kaybı,çorak,çoraklaş-|səhralaşma,eroziya,torpaqların deqradasiyası,şoranlaşma,şoran|تصحر,تعرية,تدهور الأراضي,انجراف التربة,قاحل,قاحلة
atık,atığ,çöp,atıklar,katı atık,hurda,tehlikeli atık|tullantı,zibil,tullantılar,məişət tullantıları,bərk tullantı|نفايات,قمامة,مخلفات,فضلات,نفايات صلبة,أزبال
geri dönüşüm,geri dönüştür-,geri kazanım,yeniden değerlendir-|təkrar emal,emal et-,təkrar istifadə,emal olun-,tullantıların emalı|إعادة التدوير,تدوير,إعادة تدوير,إعادة الاستخدام,تدوير النفايات
kanalizasyon,atık su,arıtma tesisi,lağım,pis su|kanalizasiya,çirkab su,tullantı suları,təmizləyici qurğu,çirkab|صرف صحي,مياه الصرف,محطة معالجة,مياه عادمة,مجاري
yenilenebilir enerji,temiz enerji,yeşil enerji,güneş enerjisi,rüzgar enerjisi|bərpa olunan enerji,yaşıl enerji,təmiz enerji,günəş enerjisi,külək enerjisi|طاقة متجددة,طاقة نظيفة,طاقة خضراء,طاقة شمسية,طاقة الرياح,طاقات متجددة
sürdürülebilir,sürdürülebilirlik,sürdürülebilirliğ,kalıcı,sürdürülebilir kalkınma|dayanıqlı,davamlı,dayanıqlılıq,dayanıqlı inkişaf,davamlı inkişaf|مستدام,استدامة,تنمية مستدامة,مستدامة
milli park,tabiat parkı,doğal koruma alanı,koruma altındaki alan,sit alanı|milli park,qoruq,təbiət qoruğu,yasaqlıq,qorunan ərazi|محمية طبيعية,محميات,متنزه وطني,حديقة وطنية,منطقة محمية
kıyı,sahil,kumsal,plaj,deniz kıyısı,kıyı şeridi|sahil,çimərlik,dəniz kənarı,sahilboyu,dəniz sahili|ساحل,شاطئ,سواحل,شواطئ,ساحلي
buzul,buz tabakası,buzulların erimesi,buz kütlesi,buzullar|buzlaq,buz təbəqəsi,buzlaqların əriməsi,aysberq,buzlaqlar|جليد,أنهار جليدية,نهر جليدي,ذوبان الجليد,كتل جليدية,جبل جليدي
dağcı,dağcılık,tırmanış,tırman-,zirveye çık-,dağa tırman-|alpinist,alpinizm,dağa qalx-,zirvəyə qalx-,dırmaş-,dağçı|متسلق جبال,متسلقو الجبال,تسلق,تسلق الجبال,متسلقين
yaban hayatı,vahşi hayvan,yabani,vahşi yaşam,yırtıcı|vəhşi təbiət,vəhşi heyvan,yabanı,canlı aləm,yırtıcı,vəhşi|حياة برية,حيوانات برية,حيوان مفترس,وحش,برية,وحوش
nesli tükenen,nesli tükenmekte,soyu tüken-,yok olma tehlikesi,nesli tehlike altında|nəsli kəsilən,nəsli kəsil-,nəsli tükən-,məhv olma təhlükəsi,nadir növ|مهدد بالانقراض,انقراض,منقرض,انقرض,مهددة بالانقراض
başıboş köpek,sokak köpeği,sahipsiz hayvan,sokak hayvanı,sahipsiz köpek|sahibsiz it,küçə iti,sahibsiz heyvan,küçə heyvanları,küçə itləri|كلاب ضالة,كلب ضال,حيوانات ضالة,كلاب الشوارع,الكلاب السائبة
hayvanat bahçesi,hayvan parkı,akvaryum,safari parkı|zoopark,heyvanat parkı,akvarium,safari parkı|حديقة حيوان,حديقة الحيوان,حدائق الحيوان,حوض أسماك
hayvan hakları,hayvansever,hayvana eziyet,hayvan hakları savunucusu,hayvanlara işkence|heyvan hüquqları,heyvansevər,heyvana əzab,heyvanlara qəddar rəftar,heyvanların müdafiəsi|حقوق الحيوان,الرفق بالحيوان,تعذيب الحيوانات,محبو الحيوانات,إساءة معاملة الحيوانات
avlan-,avcı,avcılık,kaçak avcılık,avcılığ,avla-|ovla-,ovçu,ovçuluq,brakonyer,qanunsuz ov,ovçuluğ|صيد,صياد,صيادين,قنص,صيد جائر,اصطياد,صيادون
büyükbaş,küçükbaş,besi hayvanı,sürü,hayvan sürüsü,çiftlik hayvanı|mal-qara,iribuynuzlu,xırdabuynuzlu,sürü,naxır,qoyun-quzu|قطيع,قطعان,مواش,ماشية,أنعام,مواشي
bitki,bitki örtüsü,flora,çiçek,bitkiler,bitki türü|bitki,bitki örtüyü,flora,çiçək,bitkilər,gül|نبات,نباتات,غطاء نباتي,أزهار,نباتي,زهور
tür,canlı türü,türler,biyolojik çeşitlilik,biyoçeşitlilik|növ,canlı növü,növlər,biomüxtəliflik,bioloji müxtəliflik|أنواع,تنوع بيولوجي,تنوع حيوي,فصيلة,التنوع البيولوجي
kültür,kültürel,kültür sanat,hars|mədəniyyət,mədəni,mədəniyyətlər,mədəni-kütləvi|ثقافة,ثقافي,ثقافات,حضارة,حضاري
kültürel miras,kültür mirası,tarihi miras,somut olmayan kültürel miras,dünya mirası|mədəni irs,tarixi irs,qeyri-maddi mədəni irs,ümumdünya irsi,irs|تراث ثقافي,تراث,موروث,تراث عالمي,إرث ثقافي,تراث غير مادي,إرث
sanat,sanatsal,güzel sanatlar,sanat dalı|incəsənət,sənət,təsviri sənət,bədii|فنون,فني,الفنون الجميلة,فنون جميلة
sanatçı,sanatkar,ünlü sanatçı,sahne sanatçısı,sanatçılar|sənətçi,sənətkar,incəsənət xadimi,artist,rəssam|فنان,فنانين,فنانة,فنانون,مبدع,مطرب
heykel,anıt,büst,abide|heykəl,abidə,büst,monument|تمثال,تماثيل,نصب تذكاري,منحوتة,نحت
sergi,sergile-,sergilen-,fuar,teşhir et-,sergi aç-,galeri|sərgi,nümayiş etdir-,sərgilən-,sərgi açıl-,yarmarka,ekspozisiya,qalereya|معرض,معارض,عرض,يعرض,صالة عرض,غاليري
müze,müzeler,müze müdürü,koleksiyon|muzey,muzeylər,kolleksiya,muzeyin direktoru|متحف,متاحف,متحفي,مقتنيات
sergilenen eser,eser,sanat eseri,yapıt,şaheser,başyapıt|əsər,sənət əsəri,eksponat,şah əsər,yaradıcılıq nümunəsi|عمل فني,أعمال فنية,تحفة,تحف,قطعة فنية,رائعة
film,sinema filmi,uzun metraj,yapım,film yapımı|film,bədii film,ekran əsəri,kino,kino əsəri|فيلم,أفلام,فيلم روائي,شريط سينمائي,عمل سينمائي
sinema,beyaz perde,sinema sektörü,sinema salonu,sinemacı|kino,kinoteatr,kinematoqrafiya,böyük ekran,kino sənayesi|سينما,سينمائي,دور السينما,سينمائيين,صناعة السينما,الشاشة الكبيرة
yönetmen,film yönetmeni,rejisör,yönetmenliğini yap-,yönetmenlik|rejissor,quruluşçu rejissor,kinorejissor,rejissoru olduğu|مخرج,مخرجين,إخراج,أخرج,مخرجة,مخرجون
oyuncu,aktör,aktris,başrol oyuncusu,film yıldızı,rol al-|aktyor,aktrisa,baş rol,rol ifaçısı,çəkil-,kino ulduzu|ممثل,ممثلة,ممثلين,نجم سينمائي,بطولة,ممثلون,دور البطولة
dizi,televizyon dizisi,dizi film,dizinin bölümü|serial,televiziya serialı,çoxseriyalı film,seriya|مسلسل,مسلسلات,دراما,حلقة,مسلسل تلفزيوني
vizyona gir-,gösterime gir-,gösterim,prömiyer,galası,izleyiciyle buluş-|nümayiş olun-,ekranlara çıx-,premyera,təqdimat,tamaşaçıların ixtiyarına veril-|عرض الفيلم,يعرض في دور السينما,عرض أول,طرح في الصالات,العرض الأول
çekim,film çek-,film çekimi,çekimler,kamera karşısına geç-,set|çəkiliş,film çək-,çəkilişlər,ekranlaşdır-,çəkiliş meydançası|تصوير,تصوير الفيلم,صور الفيلم,موقع التصوير,تصوير مشاهد
tiyatro,tiyatro oyunu,oyun sahnele-,sahnele-,sahne sanatları|teatr,tamaşa,səhnələşdir-,səhnəyə qoy-,səhnə əsəri|مسرح,مسرحية,مسرحيات,مسرحي,عرض مسرحي,مسارح
sahneye çık-,sahne al-,sahnele-,gösteri sun-,performans,sergile-,gösteri|səhnəyə çıx-,çıxış et-,çıxış ed-,ifa et-,ifa ed-,performans,göstəri|عرض,اعتلى المسرح,أدى,أداء,قدم عرضا,صعد على المسرح,عروض
müzik,müziğ,musiki,ezgi,beste,müzikal,melodi|musiqi,musiqili,melodiya,bəstə,hava,mahnı|موسيقى,موسيقي,لحن,ألحان,نغم,معزوفة
şarkı,türkü,parça,ezgi,nağme,şarkı söyle-|mahnı,nəğmə,xalq mahnısı,təranə,mahnı oxu-,muğam|أغنية,أغان,غناء,أغاني,نشيد,أنشودة,غنى
şarkıcı,ses sanatçısı,solist,vokalist,türkücü,pop yıldızı|müğənni,xanəndə,ifaçı,solist,vokalçı,estrada ulduzu|مغن,مطرب,مطربة,مغنية,مطربين,مغني,فنان
konser,konser ver-,dinleti,resital,müzik gecesi|konsert,konsert ver-,konsert proqramı,resital,musiqi gecəsi|حفل موسيقي,حفلة غنائية,حفل غنائي,أمسية موسيقية,حفلات,كونسرت
albüm,single,klip,stüdyo kaydı,müzik videosu|albom,sinql,klip,yeni mahnı,musiqi videosu|ألبوم,ألبومات,أغنية منفردة,فيديو كليب,كليب
dans,halk oyunları,bale,folklor,dans et-,dans ed-,raks,halay|rəqs,xalq rəqsləri,balet,rəqs et-,rəqs ed-,yallı,folklor|رقص,رقصة,باليه,رقصات شعبية,فلكلور,رقصات,دبكة
festival,şenlik,şenliğ,kültür festivali,film festivali|festival,şənlik,şənliy,bayram,kinofestival|مهرجان,مهرجانات,احتفالية,كرنفال,فعاليات
etkinlik,etkinliğ,program,organizasyon,faaliyet,aktivite|tədbir,tədbirlər,aksiya,proqram,fəaliyyət|فعالية,فعاليات,نشاط,أنشطة,تظاهرة
jüri,seçici kurul,değerlendirme kurulu,jüri üyesi|münsiflər heyəti,jüri,münsif,seçici komissiya|لجنة التحكيم,محكم,محكمين,هيئة التحكيم
ünlü,meşhur,tanınmış,namlı,şöhret,şöhretli|məşhur,tanınmış,adlı-sanlı,şöhrətli,şöhrət,populyar|شهير,مشهور,معروف,مشاهير,بارز,شهرة,ذائع الصيت
hayran,hayranlar,hayran kitlesi,seven|pərəstişkar,pərəstişkarlar,fanat|معجب,معجبين,محب,جمهور,معجبون,محبي
seyirci,izleyici,izleyiciler,salonu dolduran,seyirciler|tamaşaçı,izləyici,tamaşaçılar,seyrçi|جمهور,متفرج,مشاهد,مشاهدين,متفرجين,حضور,مشاهدون
alkış,alkışla-,ayakta alkışla-,alkış tut-,tezahürat|alqış,alqışla-,əl çal-,ayaq üstə alqışla-,sürəkli alqış|تصفيق,صفق,صفقوا,هتاف,تصفيق حار
kazı,arkeolojik kazı,kazı çalışması,kazı yap-,gün ışığına çıkar-|qazıntı,arxeoloji qazıntı,qazıntı işləri,qazıntı apar-,üzə çıxar-|تنقيب,حفريات,تنقيبات,أعمال التنقيب,حفائر,التنقيب الأثري
arkeolog,arkeoloji,kazı ekibi,arkeologlar,kazı başkanı|arxeoloq,arxeoloji,arxeoloqlar,qazıntı qrupu,arxeologiya|عالم آثار,علماء الآثار,أثري,آثار,أثريون,أثريين
tarihi eser,antik eser,kalıntı,buluntu,antika,arkeolojik eser|tarixi abidə,qədim əşya,tapıntı,qalıq,maddi-mədəniyyət nümunəsi,antik əşya|قطع أثرية,آثار,قطعة أثرية,لقى أثرية,أثري,تحف أثرية,بقايا
tarihi eser kaçakçılığı,eser kaçakçılığı,definecilik,define avcısı,kaçak kazı|qədim əşyaların qaçaqmalçılığı,qanunsuz qazıntı,xəzinə axtaran,tarixi əsər qaçaqmalçılığı|تهريب الآثار,تهريب القطع الأثرية,نهب الآثار,تنقيب غير مشروع,سرقة الآثار
antik kent,antik,ören yeri,harabe,arkeolojik alan,höyük|qədim şəhər,antik,xarabalıq,arxeoloji ərazi,yaşayış məskəni,kurqan|مدينة أثرية,مدينة قديمة,موقع أثري,مواقع أثرية,أطلال,تل أثري
mezar,kabir,kabr,türbe,lahit,mezarlık,mezarlığ,kabristan|məzar,qəbir,qəbr,türbə,məqbərə,qəbiristanlıq,məzarlıq|قبر,قبور,مقبرة,مقابر,ضريح,مدفن,تابوت
kale,hisar,sur,surlar|qala,hasar,istehkam|قلعة,حصن,قلاع,أسوار,سور
restore et-,restore ed-,restorasyon,onar-,yenile-,tadilat|bərpa et-,bərpa ed-,restavrasiya,təmir et-,təmir ed-,yenilən-,yenidənqurma|ترميم,رمم,إعادة تأهيل,إصلاح,ترميمات,صيانة
uygarlık,uygarlığ,medeniyet,kadim uygarlık,medeniyetler|sivilizasiya,mədəniyyət,qədim sivilizasiya,mədəniyyətlər|حضارة,حضارات,مدنية,حضارة قديمة
tarih,tarihi,tarihsel,geçmiş,mazi,tarihçi|tarix,tarixi,keçmiş,tarixçi,tarixən|تاريخ,تاريخي,ماض,مؤرخ,تاريخيا,مؤرخين
antik çağ,eski çağ,kadim,milattan önce,eski dönem|qədim dövr,qədim,eramızdan əvvəl,antik dövr,miladdan öncə|عصور قديمة,قديم,قبل الميلاد,العصر القديم,غابر
yüzyıl,asır,asr,çağ,yüz yıllık|əsr,yüzillik,yüzilliy,yüz illik,əsrlik|قرن,قرون,مئة عام,عصر
dönem,devir,devr,çağ,zaman dilimi,devre|dövr,zaman,dövrü,mərhələ,çağ|حقبة,عهد,فترة,مرحلة,عصر,زمن
padişah,sultan,hükümdar,kral,hünkar,tahta çık-|padşah,sultan,hökmdar,şah,kral,taxta çıx-|سلطان,سلاطين,ملك,ملوك,عاهل,اعتلى العرش
arşiv,belge,vesika,arşiv belgesi|arxiv,sənəd,arxiv sənədi|أرشيف,وثيقة,وثائق
yazıt,kitabe,çivi yazısı,hiyeroglif,tablet|kitabə,yazı,mixi yazı,daş kitabə,heroqlif|نقش,نقوش,كتابة مسمارية,نقش حجري,هيروغليفية,لوح
soykırım,katliam,kırım,etnik temizlik,toplu kıyım|soyqırımı,qətliam,qırğın,etnik təmizləmə,kütləvi qırğın|إبادة جماعية,مجزرة,مذبحة,مجازر,تطهير عرقي,إبادة,مذابح
basın,medya,basın yayın,yayın organı,medya kuruluşu,basın kuruluşu|mətbuat,media,kütləvi informasiya vasitələri,KİV,media qurumu|صحافة,إعلام,وسائل الإعلام,إعلامي,صحفي,وسائل إعلام,مؤسسة إعلامية
gazeteci,muhabir,basın mensubu,haberci,medya mensubu|jurnalist,müxbir,media nümayəndəsi,reportyor,mətbuat işçisi|صحفي,صحفيين,مراسل,إعلامي,صحافي,صحفيون,صحافيين,مراسلين
gazete,günlük gazete,gazeteler,gündelik gazete|qəzet,gündəlik qəzet,qəzetlər,mətbu orqan|صحيفة,صحف,جريدة,جرائد,يومية
haber ajansı,haber sitesi,haber portalı,ajans|xəbər agentliyi,informasiya agentliyi,xəbər saytı,xəbər portalı,agentlik|وكالة أنباء,وكالة الأنباء,موقع إخباري,وكالات الأنباء,بوابة إخبارية
haber,haberler,son dakika,haber bülteni,havadis|xəbər,xəbərlər,son dəqiqə,xəbər buraxılışı,məlumatlar|خبر,أخبار,أنباء,نبأ,نشرة أخبار,عاجل
televizyon,televizyon kanalı,ekran,TV kanalı,ekranlar|televiziya,telekanal,ekran,TV kanalı,televiziya kanalı|تلفزيون,قناة,قنوات,فضائية,تلفزيوني,تلفاز
yayınla-,yayımla-,yayın yap-,yayın,yayımlan-,neşret-,neşred-,neşriyat|yayımla-,yayım,dərc et-,dərc ed-,nəşr et-,nəşr ed-,efirə ver-,yayımlan-|نشر,نشرت,بثت,إصدار,إذاعة,ينشر,يبث,منشور
sansür,basın özgürlüğü,yayın yasağı,erişim engeli,ifade özgürlüğü|senzura,söz azadlığı,mətbuat azadlığı,yayım qadağası,ifadə azadlığı|رقابة,حرية الصحافة,حرية التعبير,حظر النشر,حرية الإعلام
röportaj,söyleşi,mülakat,demeç ver-,demeç|müsahibə,söhbət,müsahibə ver-,reportaj,intervyu|مقابلة,حوار,حديث صحفي,لقاء صحفي,مقابلة صحفية,أدلى بحديث
sosyal medya,sosyal ağ,internet paylaşımı,sosyal medya hesabı,sosyal medya platformu|sosial media,sosial şəbəkə,sosial şəbəkə hesabı,sosial platforma|وسائل التواصل الاجتماعي,مواقع التواصل,شبكات التواصل,منصات التواصل,السوشيال ميديا,شبكات اجتماعية
paylaş-,paylaşım,gönderi,paylaşımda bulun-,mesaj yayımla-|paylaş-,paylaşım,status,post,yazı paylaş-|نشر,منشور,تغريدة,تدوينة,غرد,شارك,كتب على
viral ol-,gündem ol-,ilgi odağı,çok izlen-,tıklanma rekoru,büyük ilgi gör-|virala çevril-,gündəm ol-,maraqla qarşılan-,çox baxıl-,böyük maraq doğur-|انتشر بشكل واسع,تصدر,أثار ضجة,حظي باهتمام,انتشار واسع,لاقى رواجا,ترند
fotoğraf,görüntü,kare,resim|foto,şəkil,fotoşəkil,görüntü,kadr|صورة,صور,لقطة,فوتوغرافي,لقطات
video,görüntüler,video kaydı,kayıt,kamera kaydı|video,videogörüntü,kadrlar,videoyazı,videoçarx|فيديو,مقطع فيديو,مقطع مصور,تسجيل مصور,شريط مصور,لقطات
yazar,edip,edebiyatçı,romancı,kalem sahibi|yazıçı,müəllif,ədib,nasir,romançı,qələm sahibi|كاتب,أديب,روائي,أدباء,مؤلف,كاتبة
şair,ozan,şiir yazarı,şairler|şair,şairə,şairlər,söz ustası|شاعر,شعراء,شاعرة,شعري
roman,romanı,anlatı,kurgu eser|roman,romanı,bədii əsər,povest|رواية,روايات,روائي,عمل روائي
kitap fuarı,kitap şenliği,imza günü,kitap sergisi|kitab sərgisi,kitab yarmarkası,imza günü,kitab bayramı|معرض الكتاب,معرض كتاب,حفل توقيع,معارض الكتب
yayınevi,yayıncı,yayıncılık,matbaa,basımevi|nəşriyyat,naşir,mətbəə,nəşriyyat evi,nəşriyyatçı|دار نشر,ناشر,دور النشر,مطبعة,ناشرين
kütüphane,kitaplık,okuma salonu,kitaplığ|kitabxana,oxu zalı,kitabxanaçı,kitabxanalar|مكتبة,مكتبات,دار الكتب,قاعة مطالعة
çeviri,tercüme,tercüme et-,tercüme ed-,çevirmen,tercüman|tərcümə,tərcümə et-,tərcümə ed-,tərcüməçi,mütərcim|ترجمة,ترجم,مترجم,ترجمان,مترجمين,ترجمت
kaleme al-,yaz-,yazıya dök-,kaleme alınan,yazdığı|qələmə al-,yaz-,yazıya al-,müəllifi olduğu|كتب,ألف,تأليف,كتابة,دون,صاغ
din,dini,inanç,inanc,iman,itikat|din,dini,inanc,iman,etiqad,əqidə|دين,ديني,إيمان,عقيدة,معتقد,أديان,معتقدات
cami,mescit,mescid,ibadethane,ibadet yeri|məscid,came,ibadətgah,ibadət yeri,ziyarətgah|مسجد,جامع,مساجد,دار عبادة,دور العبادة,جوامع
kilise,katedral,manastır,şapel|kilsə,monastır,kafedral,məbəd|كنيسة,كنائس,دير,كاتدرائية,كنسي
din adamı,din görevlisi,hoca,ilahiyatçı,vaiz,imam|axund,din xadimi,molla,ilahiyyatçı,imam,ruhani|إمام,رجل دين,رجال الدين,شيخ,أئمة,علماء الدين,داعية
papa,Katoliklerin ruhani lideri,Katolik Kilisesi lideri|papa,katoliklərin ruhani lideri,katolik kilsəsinin başçısı|بابا,البابا,الحبر الأعظم,رأس الكنيسة الكاثوليكية
namaz,namaz kıl-,ibadet,ibadet et-,ibadet ed-,saf tut-|namaz,namaz qıl-,ibadət,ibadət et-,ibadət ed-,əməl|صلاة,صلى,أدى الصلاة,عبادة,يصلون,مصلين,صلوات
cuma namazı,hutbe,vaaz,cuma hutbesi|cümə namazı,xütbə,moizə,cümə xütbəsi|صلاة الجمعة,خطبة الجمعة,خطبة,موعظة,وعظ
dua,dua et-,dua ed-,niyaz,yakarış,yakar-|dua,dua et-,dua ed-,yalvar-,niyaz,dua oxu-|دعاء,دعا,تضرع,ابتهال,أدعية,ابتهل
oruç,oruc,oruç tut-,oruçlu|oruc,oruc tut-,orucluq|صوم,صيام,صائم,صائمين,يصوم
bayram,ramazan bayramı,kurban bayramı,dini bayram,bayram namazı|bayram,ramazan bayramı,qurban bayramı,dini bayram,bayram namazı|عيد,أعياد,عيد الفطر,عيد الأضحى,صلاة العيد
hac,hacı,hacca git-,kutsal topraklar,hac ibadeti|həcc,hacı,həccə get-,həcc ziyarəti,zəvvar|حاج,حجاج,الأراضي المقدسة,مناسك الحج
kutsal,mübarek,mukaddes,kutsal mekan,kutsiyet|müqəddəs,mübarək,müqəddəslik,müqəddəs yer|مقدس,مقدسات,مبارك,حرم,قدسية,شريف
mezhep,mezheb,tarikat,cemaat,dini grup,mezhepçi|məzhəb,təriqət,icma,dini icma,dini cərəyan|مذهب,طائفة,طائفي,طوائف,مذاهب,مذهبي,طريقة
kurban kes-,kurban,kurbanlık,kurban kesimi,kurban eti|qurban kəs-,qurban,qurbanlıq,qurbankəsmə,qurban əti|أضحية,أضاحي,ذبح الأضاحي,نحر,ذبيحة
laiklik,laik,sekülerizm,seküler,din ve devlet işleri|dünyəvilik,dünyəvi,sekulyar,dünyəvi dövlət|علمانية,علماني,علمانيين,فصل الدين عن الدولة
İslam karşıtlığı,islamofobi,İslam düşmanlığı,Müslüman karşıtlığı|islamofobiya,islam düşmənçiliyi,islam əleyhdarlığı,anti-islam|إسلاموفوبيا,كراهية الإسلام,معاداة الإسلام,رهاب الإسلام,العداء للإسلام
kutsala hakaret,Kur'an yakma,kutsal kitap yak-,dine hakaret,saygısızlık|Quran yandırma,müqəddəs kitabı yandır-,dinə təhqir,müqəddəslərə hörmətsizlik|حرق المصحف,تدنيس المصحف,ازدراء الأديان,إساءة للدين,حرق القرآن,إساءة إلى المقدسات
fetva,dini hüküm,şeriat,caiz,haram,helal|fətva,dini hökm,şəriət,haram,halal|فتوى,فتاوى,شريعة,حكم شرعي,إفتاء,حرام,حلال
ödül,mükafat,ödüllendir-,ödüle layık görül-,ödül al-,ödül kazan-|mükafat,mükafatlandır-,mükafata layiq görül-,təltif olun-,mükafat al-,mükafat qazan-|جائزة,جوائز,نال جائزة,حصد,حاز على جائزة,فاز بجائزة,حصل على جائزة
ödül töreni,ödüller sahiplerini buldu,ödül takdimi,ödülleri dağıt-|mükafatlandırma mərasimi,mükafatlar təqdim olun-,təltif mərasimi,mükafatların təqdimatı|حفل توزيع الجوائز,توزيع الجوائز,تسليم الجوائز,حفل تسليم الجوائز
madalya ver-,nişan ver-,devlet nişanı,onur nişanı,şeref madalyası,nişan tak-|orden,orden ver-,təltif et-,təltif ed-,medal ver-,fəxri ad ver-|وسام,أوسمة,قلد,منح وسام,تقليد,نيشان
plaket,teşekkür belgesi,onur belgesi,takdirname,berat|fəxri fərman,təşəkkürnamə,diplom,plaket,fəxri diplom|درع تكريمي,شهادة تقدير,شهادة شكر,درع,لوحة تكريم
onurlandır-,onore et-,şereflendir-,ödüllendir-,taltif et-,taltif ed-|şərəfləndir-,təltif et-,təltif ed-,mükafatlandır-,ehtiramını bildir-|تكريم,كرم,كرمت,مكرم,مكرمين,تشريف
tören,merasim,resmi tören,seremoni,törenle|mərasim,tədbir,rəsmi mərasim,təntənəli mərasim,mərasimi|مراسم,احتفال,حفل,احتفالية,مراسيم
açılış töreni,açılışını yap-,açılışı yapıl-,hizmete aç-,hizmete gir-,kapılarını aç-,kurdele kes-|açılış mərasimi,açılışı ol-,istifadəyə veril-,qapılarını aç-,açılışı keçiril-,lenti kəs-|افتتاح,افتتح,حفل افتتاح,تدشين,دشن,فتح أبوابه,قص الشريط
temel atma,temelini at-,temel at-,temeli atıl-,temel atma töreni|təməlqoyma,təməlini qoy-,təməli qoyul-,özülü qoyul-,təməlqoyma mərasimi|وضع حجر الأساس,حجر الأساس,وضع أساس
kapanış töreni,kapanış,sona er-,perde kapan-|bağlanış mərasimi,bağlanış,yekunlaş-,başa çat-,sona çat-|حفل ختام,اختتام,اختتم,ختام,ختامي,أسدل الستار
kutla-,kutlama,kutlamalar,kutlan-,bayram yap-|qeyd et-,qeyd ed-,bayram et-,qeyd olun-,bayram tədbirləri,bayram şənliyi|احتفال,احتفل,يحتفل,احتفالات,احتفلت,احتفى,احتفاء
tebrik,tebrik et-,tebrik ed-,kutla-,kutlama mesajı,tebrik mesajı|təbrik,təbrik et-,təbrik ed-,təbrik məktubu,gözaydınlığı,təbrik ünvanla-|تهنئة,هنأ,تهاني,مهنئا,برقية تهنئة,يهنئ,بارك
yıl dönümü,yıldönümü,kuruluş yıl dönümü,doğum günü,jübile|ildönümü,illik yubiley,yubiley,ad günü,doğum günü|ذكرى,ذكرى سنوية,عيد ميلاد,ذكرى تأسيس,يوبيل
bağımsızlık günü,milli bayram,cumhuriyet bayramı,ulusal gün|müstəqillik günü,milli bayram,respublika günü,dövlət bayramı|عيد الاستقلال,يوم الاستقلال,عيد وطني,يوم وطني,العيد الوطني
yılbaşı,yeni yıl,noel,yeni yıla gir-|yeni il,milad bayramı,yeni il bayramı,yeni ili qarşıla-|رأس السنة,العام الجديد,السنة الجديدة,عيد الميلاد,الكريسماس
resmi tatil,tatil günü,bayram tatili,tatil ilan et-|istirahət günü,qeyri-iş günü,bayram günü,iş günü olmayan|عطلة رسمية,يوم عطلة,إجازة رسمية,عطلة العيد
havai fişek,havai fişek gösterisi,ışık gösterisi,drone gösterisi|atəşfəşanlıq,fişəng,işıq şousu,salyut|ألعاب نارية,مفرقعات,عرض ضوئي,عرض الألعاب النارية
geçit töreni,resmi geçit,yürüyüş,kortej|parad,rəsmi keçid,yürüş,keçid mərasimi|عرض عسكري,استعراض,موكب,مسيرة
tezahürat,slogan at-,sloganlar,bağır-|şüar səsləndir-,şüarlar,şüar,qışqır-|هتاف,هتافات,هتف,شعارات,رددوا,مرددين
cenaze töreni,cenaze,defnet-,defned-,toprağa ver-,son yolculuğuna uğurla-,defnedil-|dəfn mərasimi,cənazə,dəfn et-,dəfn ed-,torpağa tapşır-,dəfn olun-,son mənzilə yola sal-|جنازة,تشييع,دفن,شيع,ووري الثرى,مراسم دفن,شيعت,تشييع جثمان
cenaze namazı,cenaze namazı kıl-,musalla taşı,gıyabi cenaze namazı|cənazə namazı,meyit namazı,cənazə namazı qıl-|صلاة الجنازة,صلاة الغائب,صلي عليه
taziye,başsağlığı,başsağlığı dile-,taziye mesajı,taziyede bulun-|başsağlığı,başsağlığı ver-,başsağlığı dilə-,başsağlığı ünvanla-,taziyə|تعزية,تعازي,عزاء,عزى,واجب العزاء,مواساة,يعزي,قدم التعازي
yas,matem,yas tut-,yas ilan et-,milli yas,ulusal yas|matəm,yas,yas saxla-,matəm elan et-,yas mərasimi,ümumxalq hüzn|حداد,حداد وطني,مأتم,إعلان الحداد,حداد رسمي
anma,anma töreni,yad et-,yad ed-,hatırasını yaşat-,rahmetle an-|anım mərasimi,anım günü,yad et-,yad ed-,xatirəsini yad et-,xatirəsi anıl-|إحياء ذكرى,أحيا ذكرى,تخليد,تأبين,استذكار,استذكر,تخليدا لذكرى
saygı duruşu,bir dakikalık saygı duruşu,sessizce an-|bir dəqiqəlik sükut,sükutla yad et-,sükutla anıl-|دقيقة صمت,الوقوف دقيقة صمت,دقيقة حداد
çelenk koy-,çelenk bırak-,çelenk,çiçek bırak-,karanfil bırak-|əklil qoy-,əklil,gül dəstəsi qoy-,çiçək qoy-,gül düz-|وضع إكليل,إكليل من الزهور,أكاليل,وضع الزهور,إكليل زهور
şehit,şehit düş-,şehit ol-,şehadet,şehitlik,şehid|şəhid,şəhid ol-,şəhidlik,şəhidlik zirvəsinə ucal-,şəhadət|شهيد,شهداء,استشهد,استشهاد,ارتقى شهيدا,شهيدة
vefat eden,merhum,rahmetli,müteveffa,hayatını kaybeden|mərhum,rəhmətlik,rəhmətə gedən,vəfat edən,dünyasını dəyişən|راحل,فقيد,متوفى,مرحوم,المغفور له
hediye,armağan,hediye et-,hediye ver-,armağan et-|hədiyyə,ərməğan,hədiyyə et-,hədiyyə ed-,bəxş et-|هدية,هدايا,أهدى,إهداء,يهدي
maç,karşılaşma,müsabaka,mücadele,oyun|matç,oyun,görüş,qarşılaşma,yarış|مباراة,مباريات,لقاء,مواجهة,نزال,منازلة
karşılaş-,karşı karşıya gel-,kozlarını paylaş-,konuk et-,mücadele et-|qarşılaş-,üz-üzə gəl-,oyna-,qəbul et-,mübarizə apar-,üzləş-|واجه,يواجه,تواجه,التقى,يلتقي,لاعب,استضاف,مواجهة,يستضيف
yen-,mağlup et-,mağlup ed-,galip gel-,yenilgiye uğrat-,devir-,deplasmanda yen-,üstünlük sağla-|məğlub et-,məğlub ed-,qalib gəl-,məğlubiyyətə uğrat-,üstün gəl-,darmadağın et-|هزم,فاز على,تغلب على,تفوق على,أطاح,انتصر على,هزيمة,أسقط,هزمت
kazan-,galibiyet,zafer,galip,galibiyet al-,üç puan al-,sahadan galip ayrıl-|qalib,qələbə,qələbə qazan-,zəfər,qazan-,qalibiyyət,üç xal qazan-|فوز,فاز,فازت,انتصار,ظفر,نصر,حقق الفوز,فائز,ثلاث نقاط
yenil-,mağlubiyet,mağlup ol-,yenilgi,kaybet-,hezimet,boyun eğ-,puan kaybet-|məğlub ol-,məğlubiyyət,uduz-,uduzub,məğlubiyyətə uğra-,xal itir-,basıl-|خسر,خسارة,هزيمة,انهزم,تعثر,خسرت,سقط أمام,يخسر,سقوط
berabere kal-,beraberlik,beraberliğ,puanları paylaş-,eşitlik,yenişeme-|heç-heçə,heç-heçəyə qal-,bərabərlik,xalları bölüş-,bərabər hesab|تعادل,تعادلا,تعادلت,متعادل,اقتسم النقاط,تعادل سلبي,يتعادل
gol,gol at-,ağları havalandır-,golü kaydet-,fileleri sars-,sayı,golü atan|qol,qol vur-,topu tora göndər-,qol müəllifi,qapıdan keçir-,fərqlən-|هدف,أهداف,سجل,أحرز,هز الشباك,تسجيل,هداف,سجلت
skor,sonuç,sonuçlan-,maçın skoru,skorla|hesab,hesabı ilə,nəticə,oyunun hesabı,hesabla|نتيجة,نتائج,بنتيجة,انتهت المباراة,حصيلة
öne geç-,skoru eşitle-,farkı aç-,avantaj yakala-,üstünlüğü yakala-,beraberliği sağla-|önə keç-,hesabı bərabərləşdir-,fərqi artır-,hesabı aç-,irəli çıx-|تقدم,أدرك التعادل,عادل,وسع الفارق,افتتح التسجيل,تعادل,تقدمت
penaltı,penaltı atışı,seri penaltı,beyaz nokta|penalti,penalti nöqtəsi,penaltilər seriyası,on bir metrlik|ركلة جزاء,ضربة جزاء,ركلات الترجيح,ركلات جزاء,ضربات الترجيح,نقطة الجزاء
kırmızı kart,ihraç edil-,oyundan atıl-,oyun dışı kal-,kırmızı kart gör-|qırmızı vərəqə,meydandan qovul-,meydandan uzaqlaşdırıl-,vərəqə al-|بطاقة حمراء,طرد,طرد من الملعب,البطاقة الحمراء,بالبطاقة الحمراء
hakem,karşılaşmanın hakemi,orta hakem,düdük çal-,VAR|hakim,referi,baş hakim,oyunun hakimi,VAR|حكم,حكام,حكم المباراة,تحكيم,حكم الساحة,تقنية الفيديو
takım,ekip,milli takım,ay-yıldızlılar|komanda,yığma,milli komanda,millimiz|فريق,منتخب,منتخب وطني,فرق,منتخبات
kulüp,kulüb,spor kulübü,futbol kulübü|klub,idman klubu,futbol klubu|ناد,نادي,أندية,نوادي,نادي رياضي
forvet,golcü,santrfor,hücum oyuncusu,ileri uç oyuncusu|hücumçu,forvard,bombardir,hücum oyunçusu|مهاجم,هداف,رأس حربة,مهاجمين,لاعب هجوم
kaleci,file bekçisi,kaleyi koru-,kurtarış,kurtarış yap-|qapıçı,qolkiper,qapını qoru-,seyv,seyv et-|حارس مرمى,حارس المرمى,تصدى,حارس,حراسة المرمى
teknik direktör,antrenör,çalıştırıcı,teknik patron,hoca,teknik adam|baş məşqçi,məşqçi,məşqçilər korpusu,çalışdırıcı,məşqçisi|مدرب,مدربين,المدير الفني,مدير فني,جهاز فني,تدريب,مدربة
antrenman,idman,çalışma yap-,hazırlık kampı,kampa gir-,antrenman yap-,hazırlan-|məşq,məşq et-,təlim-məşq toplanışı,hazırlıq,məşq keç-,toplanış|تدريب,تدريبات,مران,معسكر,تمارين,معسكر تدريبي,حصة تدريبية
transfer,transfer et-,transfer ol-,sözleşme imzala-,bonservis,kadrosuna kat-,imza at-|transfer,transfer et-,müqavilə imzala-,heyətinə qat-,keçid,transfer ol-|انتقال,انتقالات,تعاقد,صفقة,تعاقدت,وقع عقدا,انضم
takımdan ayrıl-,yollarını ayır-,sözleşmesi feshedil-,ayrılık,görevine son veril-|komandadan ayrıl-,yollarını ayır-,müqaviləsi ləğv edil-,vidalaş-,vəzifəsindən göndəril-|رحيل,رحل عن,فسخ العقد,غادر الفريق,فسخ عقده,إقالة,إنهاء التعاقد
sakatlan-,sakatlık,sakatlığ,sakat,sahalardan uzak kal-,sakatlanarak|zədələn-,zədə,zədəsi,zədəli,meydanlardan uzaq qal-,travma|إصابة,أصيب,مصاب,تعرض لإصابة,إصابات,غاب للإصابة
stat,stadyum,stad,saha,arena,statta|stadion,meydan,arena,stadionda,qapalı arena|ملعب,ملاعب,استاد,إستاد,مدرجات,ساحة
taraftar,taraftarlar,destekçi,taraftar grubu|azarkeş,fanat,azarkeşləri,komandanı dəstəkləyən|مشجع,مشجعين,جماهير,أنصار,مشجعون,جمهور
şampiyon,şampiyonluk,şampiyonluğ,kupayı kaldır-,şampiyon ol-,zirveye otur-,unvanını kazan-|çempion,çempionluq,çempionluğ,kuboku qaldır-,çempion ol-,qalib ol-,titulu qazan-|بطل,بطلة,توج,لقب,أبطال,أحرز اللقب,توج باللقب,تتويج,رفع الكأس
şampiyona,turnuva,kupa|çempionat,turnir,kubok,birincilik|بطولة,دورة,كأس,بطولات,منافسات
dünya kupası,mundial,dünya futbol şampiyonası,kupa finalleri|dünya çempionatı,mundial,dünya kuboku,dünya birinciliyi|كأس العالم,مونديال,نهائيات كأس العالم,المونديال
final,finale yüksel-,finale kal-,finalist,adını finale yazdır-|final,finala yüksəl-,finala çıx-,finalçı,həlledici görüş|نهائي,المباراة النهائية,بلغ النهائي,تأهل للنهائي,نهائيات
yarı final,yarı finalist,yarı finale çık-,yarı finale yüksel-,son dört|yarımfinal,yarımfinalçı,yarımfinala yüksəl-,yarımfinala çıx-|نصف النهائي,الدور نصف النهائي,المربع الذهبي,قبل النهائي,دور الأربعة
eleme,elemeler,eleme turu,ön eleme,play-off,baraj maçı|seçmə,seçmə mərhələ,təsnifat mərhələsi,pley-off,seçmə turu|تصفيات,تصفيات مؤهلة,دور تمهيدي,ملحق,التصفيات
tur atla-,üst tura yüksel-,katılmaya hak kazan-,vize al-,bileti kap-,adını yazdır-|mərhələ adla-,növbəti mərhələyə yüksəl-,vəsiqə qazan-,vəsiqə əldə et-,lisenziya qazan-|تأهل,تأهلت,بلغ,حجز بطاقة,صعد إلى,ضمن التأهل,يتأهل,بطاقة التأهل
elen-,elenme,veda et-,kupa dışı kal-,turnuvadan elen-,havlu at-|mübarizəni dayandır-,turnirlə vidalaş-,mübarizədən kənarda qal-,ələn-,uzaqlaş-|خروج,خرج من,أقصي,إقصاء,ودع,غادر البطولة,ودعت
kura,kura çekimi,kura çek-,eşleşme,eşleş-|püşkatma,püşk,püşkatma mərasimi,püşk at-|قرعة,سحب القرعة,أوقعت القرعة,مراسم القرعة
rakip,rakib,hasım,rakibi,karşı takım|rəqib,rəqibi,qarşı komanda,rəqiblər|منافس,خصم,غريم,منافسين,منافسه,خصوم
puan durumu,puan cetveli,sıralama,liderlik,zirve,puanla|turnir cədvəli,xal cədvəli,sıralama,liderlik,xalla|جدول الترتيب,ترتيب,صدارة,متصدر,برصيد,رصيد
puan,puan topla-,puan al-,puan fark,puanla|xal,xal topla-,xal qazan-,xal fərqi,bal|نقطة,نقاط,جمع النقاط,رصيد,فارق النقاط
ilk yarı,ikinci yarı,devre,devre arası,uzatma dakikaları|birinci hissə,ikinci hissə,ilk hissə,fasilə,əlavə vaxt,hissə|الشوط الأول,الشوط الثاني,شوط,استراحة,وقت بدل الضائع,شوط إضافي
deplasman,ev sahibi,iç saha,dış saha,konuk takım|səfər,səfərdə,ev sahibi,öz meydanında,qonaq komanda|خارج ملعبه,أرضه,صاحب الأرض,على ملعبه,ضيف,خارج الديار
hazırlık maçı,özel maç,dostluk maçı,hazırlık karşılaşması|yoldaşlıq görüşü,yoldaşlıq oyunu,yoxlama oyunu,yoldaşlıq matçı|مباراة ودية,ودية,لقاء ودي,وديات,مباراة تحضيرية
derbi,büyük maç,ezeli rakip,ezeli rekabet|derbi,əzəli rəqib,böyük oyun,prinsipial oyun|ديربي,كلاسيكو,الغريم التقليدي,قمة كروية,مباراة القمة
küme düş-,alt lige düş-,küme düşme hattı,lige veda et-|aşağı liqaya düş-,liqadan kənarlaş-,liqaya vida et-,aşağı liqaya yuvarlan-|هبوط,هبط,هبط إلى الدرجة الثانية,شبح الهبوط
federasyon,spor federasyonu,futbol federasyonu|federasiya,idman federasiyası,futbol federasiyası,assosiasiya|اتحاد,اتحاد كرة القدم,اتحاد رياضي,اتحاد اللعبة
spor,sportif,spor dalı,branş,disiplin|idman,idman növü,sport,növ,idmançılıq|رياضة,رياضي,رياضات,رياضية,لعبة
sporcu,atlet,sporcular,milli sporcu,yarışmacı|idmançı,atlet,idmançılar,yığma üzvü,iştirakçı|رياضي,رياضيين,لاعب,متسابق,عداء,رياضيون,لاعبة
olimpiyat,olimpiyat oyunları,olimpik,paralimpik,yaz oyunları,kış olimpiyatları|olimpiada,olimpiya oyunları,yay oyunları,paralimpiya,qış olimpiadası,olimpiya|أولمبياد,ألعاب أولمبية,دورة أولمبية,أولمبي,بارالمبية,الأولمبياد
meşale,olimpiyat ateşi,meşaleyi yak-,olimpiyat meşalesi|məşəl,olimpiya alovu,məşəli yandır-,olimpiya məşəli|شعلة,الشعلة الأولمبية,إيقاد الشعلة,مشعل
madalya,madalya kazan-,kürsüye çık-,madalya al-,podyuma çık-,madalya sahibi|medal,medal qazan-,fəxri kürsüyə qalx-,medalçı,medal sahibi,mükafatçı|ميدالية,ميداليات,صعد منصة التتويج,منصة التتويج,أحرز ميدالية,حصد ميدالية
altın madalya,altın,birincilik,birinci ol-,altına uzan-|qızıl medal,qızıl,birinci yer,birinci ol-,qızıla sahib ol-|ميدالية ذهبية,ذهبية,ذهب,المركز الأول,المرتبة الأولى
ikinci ol-,gümüş madalya,ikincilik,ikinciliğ,ikinci sıra|ikinci yer,gümüş medal,ikinci ol-,ikinci pillə|ميدالية فضية,فضية,المركز الثاني,وصيف,المرتبة الثانية
üçüncü ol-,bronz madalya,üçüncülük,üçüncülüğ,üçüncü sıra|üçüncü yer,bürünc medal,üçüncü ol-,üçüncü pillə,bürünc|ميدالية برونزية,برونزية,المركز الثالث,المرتبة الثالثة
rekor,rekor kır-,rekoru egale et-,rekor sahibi,dünya rekoru,rekora imza at-|rekord,rekord qır-,rekordu yenilə-,rekordçu,dünya rekordu,rekord vur-|رقم قياسي,حطم الرقم القياسي,أرقام قياسية,سجل رقما قياسيا,قياسي,كسر الرقم
güreş,güreşçi,serbest güreş,grekoromen,güreş şampiyonası|güləş,güləşçi,sərbəst güləş,yunan-roma güləşi,pəhləvan|مصارعة,مصارع,مصارعة حرة,مصارعة رومانية,مصارعين
voleybol,voleybolcu,filenin sultanları,voleybol takımı|voleybol,voleybolçu,voleybol yığması,voleybol komandası|كرة الطائرة,الكرة الطائرة,كرة طائرة,منتخب الطائرة
basketbol,basketbolcu,pota,potanın perileri,basketbol takımı|basketbol,basketbolçu,basketbol yığması,basketbol komandası|كرة السلة,كرة سلة,لاعب كرة السلة,منتخب السلة
atletizm,koşu,maraton,koşucu,atlet,koş-|yüngül atletika,qaçış,marafon,qaçışçı,atlet,qaç-|ألعاب القوى,عداء,ماراثون,جري,سباق,عدو,عدائين
yüzme,yüzücü,serbest yüzme,havuz,kulvar|üzgüçülük,üzgüçü,hovuz,sərbəst üzmə|سباحة,سباح,سباحون,مسبح,سباحة حرة,سباحين
doping,doping cezası,yasaklı madde,doping testi|dopinq,dopinq testi,qadağan olunmuş maddə,dopinq qaydaları|منشطات,تعاطي المنشطات,مواد محظورة,فحص المنشطات
men cezası,müsabakalardan men,maç cezası,men edil-|yarışlardan kənarlaşdır-,oyunlardan kənarlaşdırıl-,diskvalifikasiya|إيقاف,أوقف,حرمان,عقوبة الإيقاف,استبعاد
şike,şike iddiası,maç sonucunu etkile-,yasa dışı bahis|danışılmış oyun,müqaviləli oyun,nəticəyə təsir,qeyri-qanuni mərc|تلاعب بنتائج المباريات,تلاعب بالنتائج,مراهنات غير قانونية,تواطؤ
yarış,yarışma,yarış-,müsabaka,rekabet|yarış,yarışma,yarış-,müsabiqə,rəqabət|سباق,سباقات,مسابقة,منافسة,تنافس,تبارى,تسابق
yarışmaya katıl-,mücadele et-,mücadele ed-,yarış-,boy göster-|yarışda iştirak et-,mübarizə apar-,yarış-,çıxış et-,çıxış ed-,gücünü sına-|شارك,يشارك,مشاركة,تنافس,يتنافس,خاض,يخوض
ev sahipliği yap-,ev sahipliği,ağırla-,düzenle-,ev sahibi ülke|ev sahibliyi et-,ev sahibliyi ed-,ev sahibliyi,qəbul et-,ev sahibi ölkə|استضافة,استضاف,تستضيف,يستضيف,تحتضن,احتضن,البلد المضيف
jübile,futbolu bırak-,kariyerini noktala-,emekli ol-,kariyerine son ver-|karyerasını bitir-,karyerasına son qoy-,idmanı burax-,vida oyunu,futbolla vidalaş-|اعتزال,اعتزل,أنهى مسيرته,مباراة اعتزال,علق حذاءه,أعلن اعتزاله
kariyer,meslek hayatı,profesyonel yaşam,kariyeri boyunca|karyera,peşəkar həyat,fəaliyyəti dövründə,karyerası ərzində|مسيرة,مسيرة مهنية,مشوار,مسيرته الاحترافية,حياة مهنية
göç,göç et-,göç ed-,hicret,göç dalgası,muhaceret|köç,köç et-,miqrasiya,köçüb,mühacirət|هجرة,هاجر,نزوح,موجة هجرة
düzensiz göçmen,kaçak göçmen,yasa dışı göçmen|qanunsuz miqrant,qeyri-qanuni miqrant,qeyri-leqal miqrasiya,nizamsız miqrant|مهاجر غير نظامي,مهاجرين غير شرعيين,هجرة غير نظامية,هجرة غير شرعية,هجرة سرية
mülteci,sığınmacı,iltica eden,mülteciler,geçici koruma|qaçqın,sığınacaq axtaran,qaçqınlar,sığınacaq istəyən|لاجئ,لاجئين,طالب لجوء,طالبي اللجوء,لاجئون
sığınma,iltica,sığın-,iltica et-,iltica talebi,sığınma hakkı|sığınacaq,sığınacaq istə-,sığın-,siyasi sığınacaq,sığınacaq müraciəti|لجوء,لجأ,طلب لجوء,حق اللجوء,لجوء سياسي,ملاذ
yerinden edil-,yerinden olmuş,zorunlu göç,evlerini terk et-,yurdundan sürül-|məcburi köçkün,köçkün,yurdundan qovul-,evini tərk et-,didərgin düş-,doğma yurdundan çıxarıl-|نازح,نازحين,نزوح,مهجر,تهجير,نزح,تشريد,تهجير قسري,نازحون
geri dön-,eve dön-,yurda dön-,geri dönüş,ülkesine dön-,gönüllü dönüş|qayıt-,qayıd-,geri dön-,qayıdış,doğma yurda qayıt-,vətənə dön-|عودة,عاد,يعود,عادوا,رجوع,عودة طوعية,العودة إلى الديار
mülteci kampı,çadır kent,konteyner kent,barınma merkezi,kamp|qaçqın düşərgəsi,çadır şəhərciyi,modul evlər,düşərgə|مخيم,مخيم لاجئين,مخيمات,مركز إيواء,مخيمات اللجوء
sınır dışı et-,sınır dışı ed-,sınır dışı edil-,geri gönder-,deport|deportasiya,deportasiya et-,deportasiya ed-,ölkədən çıxar-,geri göndər-|ترحيل,رحل,رحلت,إبعاد,أبعد,طرد,ترحيل قسري
insan kaçakçılığı,göçmen kaçakçısı,insan taciri,organizatör,göçmen kaçakçılığı|insan alveri,insan qaçaqmalçılığı,miqrant qaçaqmalçılığı,insan taciri|تهريب البشر,مهرب,اتجار بالبشر,مهربي البشر,تهريب المهاجرين,مهربين
vatandaşlık,vatandaşlığ,yurttaşlık,vatandaşlığa geç-,uyruk,tabiiyet|vətəndaşlıq,vətəndaşlığ,vətəndaşlığı al-,təbəəlik,vətəndaşlığa qəbul|جنسية,تجنيس,مواطنة,الحصول على الجنسية,جنسيات,رعوية
vatandaş,yurttaş,uyruklu,vatandaşlar,tebaa|vətəndaş,vətəndaşlar,təbəə,ölkə vətəndaşı|مواطن,مواطنين,مواطنون,رعايا,رعية
oturma izni,ikamet izni,çalışma izni,vize,ikamet|yaşayış icazəsi,oturum icazəsi,iş icazəsi,viza,müvəqqəti yaşama|إقامة,تصريح إقامة,تصريح عمل,تأشيرة,رخصة إقامة,تأشيرات
yabancı,yabancı uyruklu,ecnebi,yabancılar,yabancı ülke vatandaşı|əcnəbi,xarici vətəndaş,xarici,əcnəbilər,yad|أجنبي,أجانب,أجنبية,وافد,وافدين
diaspora,gurbetçi,yurt dışında yaşayan,soydaş,gurbet|diaspor,xaricdə yaşayan,soydaş,həmvətən,qürbət|جالية,مغترب,مغتربين,شتات,جاليات,المقيمين في الخارج,مغتربون,مهجر
uyum,entegrasyon,topluma uyum,entegre ol-,uyum sağla-|inteqrasiya,uyğunlaş-,cəmiyyətə inteqrasiya,inteqrasiya olun-,adaptasiya|اندماج,إدماج,دمج,تكيف,اندمج,يندمج
köken,kökenli,asıllı,soy,doğumlu|mənşə,mənşəli,əsilli,soy,kökənli,əslən|أصل,أصول,منحدر,من أصل,ينحدر,جذور
beyin göçü,nitelikli göç,yurt dışına git-,yurt dışına yerleş-|beyin axını,xaricə get-,xaricə köç-,xaricdə məskunlaş-,kadr axını|هجرة العقول,هجرة الأدمغة,هجرة الكفاءات,السفر إلى الخارج
tekne bat-,botun batması,bot alabora ol-,tekne faciası,göçmen teknesi|qayıq bat-,qayığın çevrilməsi,qayıq qəzası,miqrant qayığı,gəmi bat-|غرق قارب,قارب مهاجرين,غرق مركب,انقلاب قارب,قوارب الموت
konut,mesken,hane,daire,ikametgah,evler|mənzil,yaşayış evi,məskən,ev-eşik,yaşayış yeri,evlər|منزل,بيت,منازل,بيوت,مسكن,دار,شقة,مساكن
apartman,bina,yapı,blok,çok katlı bina,rezidans|bina,çoxmərtəbəli bina,tikili,yaşayış binası,çoxmənzilli bina|مبنى,عمارة,بناية,مبان,عمارات,أبنية,برج سكني
kira,kirala-,kiracı,kira bedeli,ev sahibi,kira artışı,kiraya ver-|kirayə,kirayələ-,kirayəçi,kirayə haqqı,icarə,kirayəyə ver-,kirayənişin|إيجار,إيجارات,مستأجر,تأجير,استئجار,كراء,أجرة,استأجر
kiracı ile ev sahibi,mal sahibi,mülk sahibi,ev sahipleri|ev sahibi,mülk sahibi,mülkiyyətçi,əmlak sahibi|مالك العقار,مالك,ملاك,المؤجر,صاحب المنزل
tahliye et-,evden çıkar-,tahliye davası,evi boşalt-,kiracıyı çıkar-|evdən çıxar-,boşalt-,mənzildən çıxarıl-,evi boşalt-,köçürül-|إخلاء,إخلاء المنزل,طرد المستأجر,أخلى,إخلاء السكن
konut fiyatları,ev fiyatı,konut satışı,emlak fiyatı,konut piyasası|mənzil qiymətləri,ev qiyməti,mənzil bazarı,əmlak bazarı,mənzil satışı|أسعار المنازل,أسعار العقارات,أسعار المساكن,سوق العقارات,مبيعات المنازل,أسعار الشقق
emlak,emlağ,gayrimenkul,taşınmaz,mülk,arsa|əmlak,daşınmaz əmlak,mülk,torpaq sahəsi,mülkiyyət|عقار,عقارات,أملاك,ملكية,عقاري,أراض
konut kredisi,ev kredisi,ipotek,mortgage,ipoteğ|ipoteka,ipoteka krediti,mənzil krediti,ev krediti|قرض سكني,رهن عقاري,قروض سكنية,تمويل عقاري,قرض عقاري
konut krizi,barınma sorunu,konut açığı,barınma krizi,konut sıkıntısı|mənzil problemi,mənzil böhranı,mənzil çatışmazlığı,ev problemi|أزمة السكن,أزمة إسكان,نقص المساكن,أزمة سكنية,مشكلة السكن
toplu konut,sosyal konut,konut projesi,konut inşa et-|sosial mənzil,güzəştli mənzil,yaşayış kompleksi,mənzil layihəsi|إسكان اجتماعي,مجمع سكني,مشروع سكني,وحدات سكنية,إسكان,سكن اجتماعي
barınak,barınağ,barın-,sığınak,sığınağ,kalacak yer,barındır-|sığınacaq,daldalanacaq,sığın-,qalmağa yer,yerləşdir-|مأوى,إيواء,ملجأ,ملاجئ,آوى
kentsel dönüşüm,yıkıp yeniden yap-,riskli yapı,kentsel yenileme|şəhərsalma,söküntü,qəzalı bina,yenidənqurma,köhnə binaların sökülməsi|تجديد حضري,تطوير حضري,تأهيل حضري,مبان آيلة للسقوط,تحول حضري
gecekondu,kaçak yapı,çarpık kentleşme,kaçak yapılaşma,varoş|qanunsuz tikili,özbaşına tikinti,daxma,sənədsiz ev|عشوائيات,أحياء عشوائية,بناء عشوائي,بناء مخالف,أحياء فقيرة,مدن الصفيح
yık-,yıkım,yıkıl-,yerle bir et-,tahrip et-,enkaza dön-|sök-,söküntü,dağıt-,yerlə bir et-,uçur-,dağıl-|هدم,تدمير,دمر,انهيار,إزالة,سوي بالأرض,تهدم,انهار
inşa et-,inşa ed-,inşaat,yapım,inşa,imar,bina et-|tik-,inşa et-,inşa ed-,tikinti,inşaat,ucalt-,tikil-|بناء,تشييد,شيد,إنشاء,بنى,إعمار,تعمير
yeniden inşa,yeniden imar,imar et-,ayağa kaldır-,yeniden yapılandır-|bərpa,yenidənqurma,bərpa-quruculuq,yenidən qur-,quruculuq işləri|إعادة الإعمار,إعادة إعمار,إعادة البناء,إعادة بناء,إعمار
şehir,şehr,kent,metropol,büyükşehir,şehirler|şəhər,şəhr,meqapolis,böyük şəhər,şəhərlər|مدينة,مدن,مدينة كبرى,حاضرة,حواضر
belediye,büyükşehir belediyesi,belediye başkanlığı,yerel yönetim,belediyesi|bələdiyyə,meriya,icra hakimiyyəti,yerli özünüidarə,şəhər rəhbərliyi|بلدية,بلديات,مجلس بلدي,أمانة,إدارة محلية,حكم محلي
belediye başkanı,büyükşehir belediye başkanı,kentin belediye başkanı,şehrin başkanı|mer,şəhər meri,bələdiyyə sədri,icra başçısı|رئيس البلدية,عمدة,رئيس بلدية,أمين المدينة
mahalle,semt,muhit,mahalleler,site|məhəllə,qəsəbə,yaşayış massivi,mikrorayon|أحياء,حارة,ضاحية,حي سكني
köy,kırsal,köylü,kırsal kesim,belde,köyler|kənd,kəndli,kənd yeri,yaşayış məntəqəsi,kəndlər,kənd sakini|قرية,قرى,ريف,ريفي,أرياف,قروي,بلدة
park,yeşil alan,mesire yeri,bahçe,millet bahçesi|park,yaşıllıq,xiyaban,bağ,istirahət parkı|حديقة,متنزه,مساحات خضراء,حدائق,منتزه
kentleşme,şehirleşme,kent planlaması,şehircilik,imar planı|urbanizasiya,şəhərləşmə,şəhərsalma,baş plan,şəhər planlaşdırması|تحضر,تمدن,تخطيط عمراني,عمران,تخطيط حضري,توسع عمراني
altyapı,alt yapı,altyapı çalışması,şebeke,üstyapı|infrastruktur,altyapı,kommunikasiya xətləri,infrastruktur layihəsi|بنية تحتية,بنى تحتية,مرافق,بنية أساسية,شبكات
taşın-,taşınma,yerleş-,ev değiştir-,başka yere git-|köç-,köçürül-,yerləş-,məskunlaş-,ev dəyiş-|انتقل,انتقال,سكن,استقر,استوطن,رحل
yaşa-,ikamet et-,ikamet ed-,otur-,yaşayan,ikamet eden|yaşa-,məskunlaş-,ömür sür-,yaşayan,sakin ol-|عاش,يعيش,سكن,يسكن,أقام,يقيم,قطن,يقطن
turist,turizm,ziyaretçi,gezgin,turistik,tatilci|turist,turizm,səyyah,ziyarətçi,qonaq,əcnəbi qonaq|سائح,سياح,سياحة,زائر,سياحي,زوار,سائحين
ziyaret et-,ziyaret ed-,gez-,ziyaretçi akını,ziyarete aç-|ziyarət et-,ziyarət ed-,gəz-,baş çək-,səfər et-|زار,زيارة,يزور,زيارات,تفقد,جولة
otel,konaklama,pansiyon,tatil köyü,konakla-|otel,mehmanxana,hostel,istirahət mərkəzi,qonaq evi,gecələ-|فندق,فنادق,إقامة,منتجع,نزل,منتجعات
kutuplaşma,bölünme,ayrışma,kutuplaş-,toplumsal bölünme|qütbləşmə,parçalanma,bölünmə,qütbləş-|استقطاب,انقسام,شرخ,انقسامات
farkındalık,farkındalığ,bilinçlendir-,bilinç,bilinçlenme,duyarlılık|maarifləndir-,məlumatlılıq,şüur,maarifləndirmə,həssaslıq|توعية,وعي,حملة توعوية,إدراك,توعوي,تحسيس
kampanya,seferberlik,kampanya başlat-,kampanya düzenle-|kampaniya,aksiya,səfərbərlik,kampaniyaya başla-|حملة,حملات,مبادرة,أطلق حملة,تعبئة
girişim,inisiyatif,proje,teşebbüs|təşəbbüs,layihə,təşəbbüskar,təşəbbüslə|مبادرة,مبادرات,مشروع,مشاريع
anket,kamuoyu araştırması,kamuoyu yoklaması,araştırma şirketi,ankete katılan|sorğu,rəy sorğusu,sosioloji sorğu,sorğuda iştirak|استطلاع,استطلاع رأي,استبيان,مسح,استطلاعات
kayıp çocuk,kaybol-,kayıp,haber alınama-,kayıplara karış-|itkin düş-,itkin,yoxa çıx-,itkin düşən,xəbər alınma-|مفقود,مفقودين,اختفى,اختفاء,فقدان,فقد,مفقودون
kahraman,kahramanlık,kahramanlığ,yiğit,cesaret|qəhrəman,qəhrəmanlıq,qəhrəmanlığ,igid,cəsarət,rəşadət|بطل,أبطال,بطولة,بسالة,شجاعة,بطولي
el sanatları,zanaat,el işi,halı dokuma,zanaatkar|sənətkarlıq,əl işi,xalçaçılıq,sənətkar,əl əməyi|حرف يدوية,صناعات تقليدية,حرفي,سجاد,حرفيين,صناعة تقليدية
fikir insanı,aydın,entelektüel,düşünür,mütefekkir|ziyalı,intellektual,mütəfəkkir,fikir adamı,aydın|مثقف,مثقفين,مفكر,نخبة,مفكرين,مثقفون
kültür merkezi,kültür evi,enstitü,kültür merkezi aç-|mədəniyyət mərkəzi,mədəniyyət evi,mədəniyyət sarayı,institut|مركز ثقافي,بيت الثقافة,قصر الثقافة,معهد ثقافي,مراكز ثقافية
sembol,simge,simgesel,sembolik,sembolü|simvol,rəmz,simvolik,rəmzi,simvolu|رمز,رموز,رمزي,شعار,رمزية
çocuk işçi,çocuk işçiliği,çocuk emeği,çalıştırılan çocuk|uşaq əməyi,işləyən uşaq,uşaq əməyinin istismarı|عمالة الأطفال,تشغيل الأطفال,عمل الأطفال,أطفال عاملين
çocuk istismarı,istismar,cinsel istismar,taciz,cinsel saldırı|uşaq istismarı,cinsi istismar,istismar,seksual zorakılıq,cinsi zorakılıq|استغلال الأطفال,اعتداء جنسي,إساءة معاملة الأطفال,تحرش,استغلال جنسي
iftira,hakaret,hakaret et-,hakaret ed-,aşağıla-,küfür et-|təhqir,təhqir et-,təhqir ed-,böhtan,alçalt-,söyüş|إهانة,أهان,إساءة,شتم,تحقير,افتراء
özür dile-,özür,af dile-,pişmanlık,pişman ol-|üzr istə-,üzrxahlıq,bağışlanmasını istə-,peşman,üzr|اعتذار,اعتذر,يعتذر,أسف,ندم,طلب الصفح
teşekkür et-,teşekkür ed-,teşekkür,şükran,minnettar,şükranlarını sun-|təşəkkür et-,təşəkkür ed-,təşəkkür,minnətdar,minnətdarlıq,təşəkkürünü bildir-|شكر,يشكر,امتنان,تقدير,أعرب عن شكره,ممتن,عرفان
şiir,dize,manzume,şiir dinletisi|şeir,şer,poeziya,misra,nəzm|شعر,قصيدة,قصائد,أشعار,أمسية شعرية
öykü,hikaye,hikayesi,anlatı|hekayə,əhvalat,hekayəsi,qissə|قصة,قصص,حكاية,حكايات,أقصوصة
kasırga,tayfun,tropik fırtına,hortum|tayfun,qasırğa,tropik fırtına,burulğan|إعصار,أعاصير,إعصار مداري,عاصفة استوائية
çeyrek final,çeyrek finale yüksel-,son sekiz|dörddəbir final,dörddəbir finala yüksəl-,dörddəbir finala çıx-|ربع النهائي,الدور ربع النهائي,دور الثمانية
çığ,çığ düş-,çığ altında kal-,kar kütlesi|qar uçqunu,uçqun,uçqun düş-,qar uçqunu altında qal-|انهيار ثلجي,انهيارات ثلجية,انهيار جليدي,كتلة ثلجية
iftar,iftar yap-,iftar sofrası,oruç aç-,iftar yemeği|iftar,iftar süfrəsi,orucunu aç-,iftar mərasimi|إفطار,مائدة إفطار,موائد الإفطار,مأدبة إفطار,يفطر
gözlemevi,rasathane,teleskop,gözlem merkezi|rəsədxana,teleskop,müşahidə mərkəzi|مرصد,مراصد,مرصد فلكي,تلسكوب,مقراب
belgesel,belgesel film,belgeseli,belgesel yapım|sənədli film,sənədli,sənədli kino|فيلم وثائقي,وثائقي,أفلام وثائقية,شريط وثائقي
el yazması,yazma eser,elyazması,el yazmaları|əlyazma,əlyazması,əlyazmalar|مخطوطة,مخطوطات,مخطوط
umre,umre ziyareti,umreye git-,umreci|ümrə,ümrə ziyarəti,ümrəyə get-|عمرة,معتمر,معتمرين,معتمرون,أداء العمرة
göçmen,göçmenler,muhacir,göç eden|miqrant,miqrantlar,mühacir,mühacirlər|مهاجر,مهاجرين,مهاجرون,مهاجرة
`;
