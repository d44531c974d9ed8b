/** Paraphrases of news prose, one meaning a line: war, police and courts; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfSecurity: string = `
savaş,harp,muharebe hali,savaş hali|müharibə,hərb,savaş,müharibə vəziyyəti|حرب,الحرب,حروب,حالة حرب
çatışma,silahlı çatışma,çarpışma,muharebe,çatış-,çarpış-,çatışmaya gir-|toqquşma,silahlı toqquşma,döyüş,qarşıdurma,toqquş-,vuruşma,vuruş-,döyüş-|اشتباك,اشتباكات,معركة,معارك,قتال,مواجهات مسلحة,اشتبك,تشتبك,اقتتال,صدام مسلح
saldırı,saldır-,saldırı düzenle-,saldırıda bulun-,saldırı gerçekleştir-,hücum et-,taarruz|hücum,hücum et-,hücum təşkil et-,basqın et-,həmlə,zərbə endir-,hücuma məruz qal-|هجوم,هجمات,هاجم,يهاجم,هاجمت,شن هجوما,اعتداء,استهداف,مهاجمة
saldırıya uğra-,hedef alın-,hedef ol-,saldırıya maruz kal-,hedef haline gel-|hücuma məruz qal-,hədəf alın-,hədəfə çevril-,hücuma uğra-|تعرض لهجوم,تعرضت لهجوم,استهدف,استهدفت,تعرض للاستهداف,كان هدفا,أصبح هدفا
hedef al-,hedef göster-,hedef seç-,hedefine koy-,vurmayı hedefle-|hədəf al-,hədəfə al-,nişan al-,hədəf seç-|استهدف,يستهدف,تستهدف,استهداف,استهدفت,صوب نحو
bombala-,bombardıman,bombardıman et-,bomba yağdır-,bomba at-,bombalama|bombala-,bombardman,bombardman et-,bomba yağdır-,bomba at-,bombalanma|قصف,يقصف,تقصف,قصفت,غارة,ألقى قنابل,إلقاء قنابل
hava saldırısı,hava harekatı,havadan bombardıman,hava bombardımanı,hava akını,savaş uçakları vur-|hava hücumu,hava zərbəsi,aviasiya zərbəsi,havadan zərbə,havadan bombala-,aviazərbə|غارة جوية,غارات جوية,قصف جوي,ضربة جوية,ضربات جوية,هجوم جوي,شنت الطائرات,طيران
top ateşi,topçu atışı,top mermisi,obüs,topa tut-,havan topu,havan mermisi|artilleriya atəşi,top atəşi,top mərmisi,haubitsa,topa tut-,minaatan,artilleriya zərbəsi|قصف مدفعي,مدفعية,قذيفة مدفعية,قذائف,هاون,مدافع,قذائف هاون
füze,roket,mermi,balistik füze,güdümlü füze,seyir füzesi|raket,mərmi,ballistik raket,idarəolunan raket,qanadlı raket|صاروخ,صواريخ,صاروخ باليستي,صواريخ باليستية,صاروخ موجه,صاروخ كروز,قذيفة صاروخية
füze saldırısı,roket saldırısı,füze fırlat-,roket at-,füze ateşle-,füzeyle vur-|raket hücumu,raket zərbəsi,raket at-,raket burax-,raket atəşi,raketlə vur-|هجوم صاروخي,قصف صاروخي,إطلاق صواريخ,أطلق صواريخ,أطلقت صواريخ,ضربة صاروخية,رشقة صاروخية,إطلاق صاروخ
füze denemesi,deneme atışı,füze testi,fırlatma denemesi,test atışı|raket sınağı,sınaq atışı,raket sınaqdan keçir-,raketin sınaqdan keçirilməsi|تجربة صاروخية,اختبار صاروخ,تجارب صاروخية,اختبار صاروخي,إطلاق تجريبي,أجرت تجربة
insansız hava aracı,İHA,SİHA,dron,drone,insansız uçak|pilotsuz uçuş aparatı,PUA,dron,pilotsuz təyyarə,zərbə dronu|طائرة مسيرة,طائرات مسيرة,مسيرة,مسيرات,طائرة بدون طيار,طائرة دون طيار,درون
kamikaze dron,intihar dronu,kamikaze İHA,silahlı insansız hava aracı|kamikadze dron,kamikadze PUA,zərbə dronu,zərbə PUA|طائرة انتحارية مسيرة,مسيرات انتحارية,طائرة مسيرة مفخخة,مسيرة مفخخة,مسيرة هجومية
düşür-,vurup düşür-,imha et-,havada imha et-|vurub salın-,vur-,məhv et-,zərərsizləşdir-,havada məhv et-,vurub sal-|أسقط,أسقطت,إسقاط,اعترض,اعتراض,اعترضت,تدمير في الجو,دمر
hava savunma sistemi,hava savunması,füze savunma sistemi,hava savunma bataryası,füze kalkanı|hava hücumundan müdafiə,HHM,zenit-raket kompleksi,hava müdafiə sistemi,raketdən müdafiə sistemi|الدفاع الجوي,دفاعات جوية,منظومة دفاع جوي,الدفاعات الجوية,منظومة الدفاع الصاروخي,مضادات جوية,درع صاروخية
savaş uçağı,jet,avcı uçağı,bombardıman uçağı,savaş jeti|döyüş təyyarəsi,qırıcı təyyarə,hərbi təyyarə,bombardmançı təyyarə,qırıcı|طائرة حربية,طائرات حربية,مقاتلة,مقاتلات,طائرة مقاتلة,قاذفة,قاذفات,الطيران الحربي
helikopter,askeri helikopter,saldırı helikopteri,taarruz helikopteri|helikopter,vertolyot,hərbi helikopter,döyüş helikopteri|مروحية,مروحيات,هليكوبتر,طائرة مروحية,مروحية عسكرية,مروحية هجومية
uçak gemisi,savaş gemisi,fırkateyn,muhrip,donanma gemisi,hücumbot,korvet|təyyarədaşıyan gəmi,hərbi gəmi,freqat,esmines,döyüş gəmisi,korvet,aviadaşıyıcı|حاملة طائرات,سفينة حربية,سفن حربية,فرقاطة,مدمرة,بارجة,بوارج,زورق حربي,قطعة بحرية
denizaltı,nükleer denizaltı,su altı gemisi|sualtı qayıq,atom sualtı qayığı,sualtı gəmi|غواصة,غواصات,غواصة نووية
tank,zırhlı araç,zırhlı birlik,zırhlı,paletli araç,zırhlı personel taşıyıcı|tank,zirehli texnika,zirehli maşın,zirehli avtomobil,piyada döyüş maşını,zirehlitransportyor|دبابة,دبابات,مدرعة,مدرعات,آلية مدرعة,آليات عسكرية,مركبة مدرعة,عربات مدرعة
kara harekatı,kara operasyonu,karadan işgal,kara saldırısı,karadan gir-|quru əməliyyatı,qurudan hücum,quru hücumu,yerüstü əməliyyat,yerüstü hərbi əməliyyat|عملية برية,هجوم بري,اجتياح بري,توغل بري,غزو بري,عمليات برية,العملية البرية
askeri harekat,askeri operasyon,harekat,operasyon düzenle-,harekat başlat-,operasyon gerçekleştir-|hərbi əməliyyat,əməliyyat,əməliyyat keçir-,əməliyyata başla-,hərbi kampaniya|عملية عسكرية,عمليات عسكرية,حملة عسكرية,شن عملية,نفذ عملية,أطلق عملية,تنفيذ عملية
karşı saldırı,karşı taarruz,karşı hücum,karşı operasyon|əks-hücum,əks hücum,əkshücum,əks-həmlə|هجوم مضاد,هجمات مضادة,الهجوم المضاد,هجوم معاكس
misilleme,misillemede bulun-,karşılık ver-,intikam,öç al-,cevap ver-,mukabele et-|cavab zərbəsi,qisas,qisas al-,intiqam,cavab tədbiri,cavab ver-,əvəzini çıx-|ردت,ردا على,انتقام,انتقاما,انتقامي,الثأر,ثأر,رد انتقامي,ضربة انتقامية
ateş aç-,kurşun yağdır-,ateş et-,silah sık-,kurşunla-,silahla saldır-,tara-|atəş aç-,güllə at-,güllələ-,atəşə tut-,güllə yağdır-,güllə yağışına tut-|أطلق النار,أطلقت النار,إطلاق نار,إطلاق النار,فتح النار,فتحوا النار,أطلق الرصاص,أطلق أعيرة,رشق بالرصاص
silahlı saldırı,silahlı saldırı düzenle-,kurşunlama,ateşli silahlı saldırı,silahlı eylem|silahlı hücum,silahlı basqın,atışma,silahlı insident,güllələnmə|هجوم مسلح,إطلاق نار,اعتداء مسلح,هجوم بالأسلحة,حادث إطلاق نار
silahlı kişi,silahlı adam,silahlı saldırgan,saldırgan,silahlı kişiler,silahlılar|silahlı şəxs,silahlı,hücumçu,silahlı adam,hücum edən,silahlı dəstə üzvü|مسلح,مسلحون,مسلحين,مهاجم,مهاجمون,مهاجمين,مطلق النار,المعتدي
asker,askeri personel,silahlı kuvvetler mensubu,mehmetçik,nefer|əsgər,hərbçi,hərbi qulluqçu,şəxsi heyət,nəfər|جندي,جنود,عسكري,عسكريون,عسكريين,عناصر الجيش,أفراد الجيش,منتسب
ordu,silahlı kuvvetler,askeri güçler,askeri birlikler|ordu,silahlı qüvvələr,hərbi qüvvələr,qoşun,qoşunlar|جيش,الجيش,جيوش,القوات المسلحة,قوات,القوات
birlik,askeri birlik,tugay,tabur,alay,müfreze,tümen|bölmə,hərbi hissə,briqada,batalyon,alay,diviziya,tağım|وحدة عسكرية,وحدات,لواء,كتيبة,كتائب,فوج,فرقة عسكرية,سرية,ألوية
subay,komutan,general,paşa,kumandan,albay,kurmay|zabit,komandir,general,sərkərdə,polkovnik,komandan|ضابط,ضباط,قائد,قادة,جنرال,جنرالات,لواء,عقيد,آمر
genelkurmay başkanı,genelkurmay,başkomutan,kuvvet komutanı,kuvvet komutanları|baş qərargah rəisi,baş qərargah,ali baş komandan,komandan|رئيس الأركان,رئيس هيئة الأركان,هيئة الأركان,القائد الأعلى,القائد العام,قيادة الأركان
savunma bakanlığı,milli savunma bakanlığı,savunma bakanı|müdafiə nazirliyi,müdafiə naziri,müdafiə nazirliyinin məlumatı,müdafiə idarəsi|وزارة الدفاع,وزير الدفاع,وزيرة الدفاع
asker gönder-,asker konuşlandır-,konuşlandır-,konuşlan-,birlik sevk et-,asker yığ-,sevkiyat|qoşun göndər-,yerləşdir-,qoşun yerləşdir-,canlı qüvvə topla-,hərbçi göndər-,qoşun yeritmək|نشر قوات,نشر,انتشار,إرسال قوات,أرسل جنودا,أرسلت قوات,تمركز,حشد قوات,تعزيزات عسكرية,نشرت
yığınak,askeri yığınak,güç topla-,yığınak yap-,takviye gönder-,takviye,takviye kuvvet|qoşun toplanması,qüvvə cəmləşdir-,əlavə qüvvə,gücləndir-,qüvvə topla-,canlı qüvvə və texnika|حشد,حشود عسكرية,تعزيزات,تعزيزات عسكرية,حشدت,يحشد,حشد عسكري
çekil-,geri çekil-,çekilme,birliklerini çek-,asker çek-,ricat|çəkil-,geri çəkil-,qoşunlarını çıxar-,qoşunları çıxar-,tərk et-,çıxarılma|انسحب,انسحاب,ينسحب,سحب قوات,سحب القوات,انسحبت,تراجع,تقهقر,سحبت
ilerle-,ilerleme kaydet-,ilerleyiş,cephe hattını yar-,mesafe katet-|irəlilə-,irəliləyiş əldə et-,irəliləmə,cəbhəni yar-,mövqelərini irəli çək-|تقدم,تتقدم,أحرز تقدما,أحرزت تقدما,زحف,اختراق الجبهة,يتقدم
ele geçir-,kontrolü ele geçir-,kontrolünü sağla-,kontrol altına al-,zapt et-,fethet-,hakimiyet kur-|ələ keçir-,nəzarətə götür-,zəbt et-,nəzarətə al-,nəzarəti ələ al-|سيطر على,السيطرة,استولى,استيلاء,سيطرت,بسط سيطرته,احتل,استولت,فرض سيطرته,يسيطر
işgal et-,işgal,istila et-,ilhak,istila,toprak gasbı|işğal et-,işğal,zəbt et-,ilhaq,istila,işğala məruz qal-|احتلال,احتل,غزو,غزا,اجتياح,اجتاح,ضمه,احتلت,اجتاحت
işgalci,işgal gücü,işgal güçleri,işgal ordusu|işğalçı,işğalçı qüvvə,işğalçı qüvvələr,işğal ordusu,təcavüzkar|قوات الاحتلال,المحتل,الاحتلال,محتلون,جيش الاحتلال,قوة احتلال,الغزاة
kurtar-,geri al-,işgalden kurtar-,azat et-,özgürleştir-,temizle-|azad et-,geri al-,işğaldan azad et-,geri qaytar-,azad olun-,azadlığa qovuş-|حرر,تحرير,استعاد,استعادة,حررت,استعادت,استرد,تطهير
ilhak et-,ilhak,topraklarına kat-,bağla-|ilhaq et-,ilhaq,ərazisinə qat-,birləşdir-,anneksiya|ضمه,ضمت,إلحاق,عملية الضم,ضم أراضي,ضم الأراضي
kuşat-,kuşatma,abluka,abluka altına al-,çembere al-,kuşatma altında|mühasirə,mühasirəyə al-,blokada,əhatəyə al-,mühasirədə qal-,blokadaya al-|حصار,حاصر,يحاصر,محاصر,محاصرة,تطويق,طوق,حاصرت,فرض حصارا,تحاصر
cephe,cephe hattı,savaş alanı,muharebe sahası,ateş hattı,temas hattı|cəbhə,cəbhə xətti,döyüş meydanı,təmas xətti,qoşunların təmas xətti,ön xətt|جبهة,جبهات,خط المواجهة,خطوط المواجهة,ساحة المعركة,خط التماس,ساحة القتال,الخطوط الأمامية
mevzi,siper,askeri mevzi,karakol,sığınak,askeri nokta|mövqe,səngər,döyüş mövqeyi,istehkam,post,hərbi mövqe|موقع عسكري,مواقع عسكرية,مواقع,خندق,خنادق,تحصينات,نقطة عسكرية,متاريس
askeri üs,garnizon,hava üssü,karargah,kışla|hərbi baza,baza,qarnizon,aviabaza,qərargah,hava bazası,kazarma|قاعدة عسكرية,قاعدة,قواعد عسكرية,قاعدة جوية,ثكنة,ثكنات,مقر عسكري,معسكر,حامية
cephanelik,mühimmat deposu,silah deposu,cephane deposu|silah anbarı,sursat anbarı,hərbi sursat anbarı,silah-sursat anbarı,cəbbəxana|مستودع أسلحة,مستودع ذخيرة,مخزن أسلحة,مخازن أسلحة,مستودعات ذخيرة,ترسانة,مخزن ذخيرة
silah,silahlar,ateşli silah,tabanca,tüfek,uzun namlulu silah,kalaşnikof|silah,odlu silah,tapança,tüfəng,avtomat,avtomat silah|سلاح,أسلحة,سلاح ناري,أسلحة نارية,مسدس,بندقية,بنادق,رشاش,رشاشات,كلاشنيكوف
mühimmat,cephane,mermi,fişek,kurşun|sursat,döyüş sursatı,patron,güllə,mərmi,hərbi sursat|ذخيرة,ذخائر,رصاص,طلقات,أعيرة نارية,رصاصة,خراطيش
silah yardımı,askeri yardım,silah desteği,savunma yardımı,mühimmat yardımı|silah yardımı,hərbi yardım,hərbi dəstək,silah-sursat yardımı,hərbi kömək|مساعدات عسكرية,مساعدة عسكرية,دعم عسكري,مساعدات دفاعية,معونة عسكرية
silah satışı,silah sevkiyatı,silah ticareti,silah tedariki,silah ihracatı,silah teslimatı,silah sat-|silah satışı,silah tədarükü,silah ixracı,silah ticarəti,silah çatdırılması,silah göndər-|بيع أسلحة,مبيعات أسلحة,صفقة أسلحة,توريد أسلحة,تصدير أسلحة,شحنات أسلحة,صفقة السلاح,إمدادات الأسلحة,تسليم أسلحة
silah ambargosu,silah satış yasağı,ambargo uygula-,silah ihracatını durdur-|silah embarqosu,embarqo tətbiq et-,silah satışına qadağa,silah ixracını dayandır-|حظر أسلحة,حظر السلاح,حظر الأسلحة,حظر توريد الأسلحة,وقف تصدير الأسلحة
silahlan-,silahlanma,silahlanma yarışı,silahlandır-|silahlan-,silahlanma,silahlanma yarışı,silahlandır-,militarizasiya|تسلح,سباق التسلح,تسليح,تسلحت,سباق تسلح
silah bırak-,silahsızlan-,silahsızlanma,silahlarını teslim et-,silahsızlandırma|silahı yerə qoy-,tərksilah,tərksilah olun-,silahsızlaşdır-,silahlarını təhvil ver-,silahsızlaşma|نزع السلاح,نزع سلاح,ألقى السلاح,إلقاء السلاح,تسليم السلاح,تجريد من السلاح,ألقوا السلاح
nükleer silah,atom bombası,nükleer başlık,nükleer cephanelik,nükleer bomba|nüvə silahı,atom bombası,nüvə başlığı,nüvə arsenalı,nüvə bombası|سلاح نووي,أسلحة نووية,قنبلة نووية,رؤوس نووية,رأس نووي,ترسانة نووية,السلاح النووي
kimyasal silah,kimyasal saldırı,zehirli gaz,sinir gazı,klor gazı|kimyəvi silah,kimyəvi hücum,zəhərli qaz,zəhərləyici maddə,sinir-iflic qazı|أسلحة كيميائية,سلاح كيميائي,هجوم كيميائي,غاز سام,غاز الأعصاب,غازات سامة,الكيماوي
kitle imha silahı,kitle imha silahları,kitlesel imha silahı|kütləvi qırğın silahı,kütləvi qırğın silahları,kütləvi məhvetmə silahı|أسلحة الدمار الشامل,سلاح دمار شامل,أسلحة دمار شامل
mayın,kara mayını,mayın patlaması,mayına bas-,mayınlı arazi,mayın tarlası|mina,piyada əleyhinə mina,mina partlayışı,minaya düş-,minalanmış ərazi,mina sahəsi|لغم,ألغام,لغم أرضي,ألغام أرضية,انفجار لغم,حقل ألغام,حقول ألغام
mayın temizle-,mayın temizliği,mayından arındır-,mayın temizleme,mayın arama|minatəmizləmə,minalardan təmizlə-,minaların təmizlənməsi,minasızlaşdırma,mina axtarışı|إزالة الألغام,نزع الألغام,تطهير الألغام,كاسحة ألغام,إزالة ألغام
tatbikat,askeri tatbikat,ortak tatbikat,manevra,savaş oyunu|təlim,hərbi təlim,birgə təlim,manevr,hərbi təlimlər|مناورات,مناورة,مناورات عسكرية,تدريبات عسكرية,تمرين عسكري,مناورات مشتركة,تدريبات مشتركة
seferberlik,seferberlik ilan et-,kısmi seferberlik,yedekleri çağır-,silah altına al-|səfərbərlik,səfərbərlik elan et-,qismən səfərbərlik,ehtiyatda olanları çağır-,ordu sıralarına çağır-|تعبئة,تعبئة عامة,تعبئة جزئية,استدعاء الاحتياط,استدعاء قوات الاحتياط,التعبئة العامة,أعلن التعبئة
zorunlu askerlik,askerlik,askerlik hizmeti,vatani görev,asker alımı|hərbi xidmət,məcburi hərbi xidmət,həqiqi hərbi xidmət,hərbi çağırış,əsgərlik|التجنيد الإجباري,الخدمة العسكرية,تجنيد,التجنيد الإلزامي,الخدمة الإلزامية
asker kaçağı,firar et-,firari asker,firar|fərari,fərarilik et-,hərbi hissəni özbaşına tərk et-,fərarilik|فار من الخدمة,هارب من الخدمة,فرار من الجيش,انشق عن الجيش,الهاربون من التجنيد
paralı asker,savaşçı,yabancı savaşçı,lejyoner,militan,cihatçı|muzdlu,muzdlu döyüşçü,döyüşçü,yaraqlı,əcnəbi döyüşçü|مرتزق,مرتزقة,مقاتل,مقاتلون,مقاتلين,مقاتلون أجانب,مسلح,جهادي
milis,milis gücü,paramiliter güç,silahlı grup,silahlı örgüt|silahlı birləşmə,silahlı dəstə,yarımhərbi qüvvə,silahlı qruplaşma,milis qüvvələri|ميليشيا,ميليشيات,مليشيا,جماعة مسلحة,جماعات مسلحة,فصيل مسلح,فصائل مسلحة,قوات شبه عسكرية
isyancı,asi,muhalif güçler,isyancılar,direnişçi,başkaldıran|üsyançı,qiyamçı,müxalif qüvvələr,üsyançılar|متمرد,متمردون,متمردين,ثوار,المعارضة المسلحة,عناصر متمردة,مقاومون
ayrılıkçı,ayrılıkçılar,bölücü,ayrılıkçı güçler|separatçı,separatçılar,bölücü,qondarma rejim,separatist|انفصالي,انفصاليون,انفصاليين,قوات انفصالية
direniş,diren-,karşı koy-,direniş göster-,mukavemet|müqavimət,müqavimət göstər-,dirən-,qarşı dur-,müqavimət hərəkatı|مقاومة,قاوم,يقاوم,تصدى,التصدي,صمود,تقاوم
püskürt-,geri püskürt-,saldırıyı önle-,bertaraf et-,saldırıyı durdur-|dəf et-,hücumun qarşısını al-,geri oturt-,hücumu dəf et-,qarşısını al-|صدوا,صدت,تصدى,تصدت,أحبط هجوما,إحباط,دحر,رد المهاجمين,التصدي
yenilgi,yenilgiye uğra-,mağlup ol-,bozguna uğra-,hezimet,yenil-|məğlubiyyət,məğlub ol-,darmadağın edil-,uduz-,məğlubiyyətə uğra-|هزيمة,هزم,انهزم,هزيمة ساحقة,مني بهزيمة,اندحار,خسر الحرب
zafer,zafer kazan-,galibiyet,galip gel-,utku|zəfər,qələbə,qələbə qazan-,qalib gəl-,zəfər çal-,qələbə çal-|نصر,انتصار,انتصر,حقق النصر,انتصارات,انتصرت,الظفر
teslim ol-,teslimiyet,beyaz bayrak çek-,silah bırakıp teslim ol-|təslim ol-,təslimçilik,ağ bayraq qaldır-,kapitulyasiya|استسلام,استسلم,استسلموا,سلم نفسه,يستسلم,سلموا أنفسهم
bozgun,büyük kayıp ver-,ağır kayıp,kayıp ver-,ağır zayiat,zayiat,zayiat ver-|itki,itki ver-,ağır itki,böyük itki,canlı qüvvə itkisi,itkiyə məruz qal-|خسائر,خسائر فادحة,تكبد خسائر,تكبدت خسائر,خسائر بشرية,ألحق خسائر
şehit,şehit ol-,şehit düş-,şehadet,şehit et-|şəhid,şəhid ol-,həlak ol-,şəhidlik,şəhid edil-|شهيد,شهداء,استشهد,استشهاد,ارتقى شهيدا,استشهدوا,ارتقاء
gazi,savaş gazisi,harp malulü|qazi,müharibə veteranı,müharibə əlili,döyüş veteranı|محارب قديم,قدامى المحاربين,المحاربين القدامى,جرحى الحرب,مصاب حرب
esir,savaş esiri,tutsak,esir al-,esir düş-,esaret|əsir,hərbi əsir,əsir götür-,əsir düş-,əsirlik|أسير,أسرى,أسر,أسير حرب,أسرى الحرب,وقع في الأسر,معتقل
esir takası,mahkum takası,takas anlaşması,esir değişimi,tutuklu takası|əsir mübadiləsi,məhbus mübadiləsi,əsirlərin dəyişdirilməsi,əsirlərin mübadiləsi|تبادل الأسرى,صفقة تبادل,تبادل أسرى,تبادل السجناء,صفقة تبادل أسرى,تبادل المعتقلين
savaş suçu,insanlığa karşı suç,savaş suçu işle-,insanlık suçu|müharibə cinayəti,insanlıq əleyhinə cinayət,hərbi cinayət,insanlığa qarşı cinayət|جريمة حرب,جرائم حرب,جرائم ضد الإنسانية,جريمة ضد الإنسانية
soykırım,etnik temizlik,jenosit,kitlesel kıyım|soyqırımı,etnik təmizləmə,genosid,soyqırım|إبادة جماعية,الإبادة الجماعية,تطهير عرقي,إبادة,حرب إبادة,جريمة الإبادة
katliam,kıyım,toplu katliam,katlet-,kırım|qətliam,qırğın,kütləvi qırğın,qətlə yetir-,qanlı qırğın|مجزرة,مجازر,مذبحة,مذابح,قتل جماعي,ارتكب مجزرة
toplu mezar,kitlesel mezar,toplu mezarlar|kütləvi məzarlıq,kütləvi qəbir,toplu məzar|مقبرة جماعية,مقابر جماعية,قبور جماعية
ateşkes,silah bırakışması,mütareke,ateşkes ilan et-,çatışmaların durması,düşmanlıkların durdurulması|atəşkəs,atəşkəs elan et-,atəşin dayandırılması,barışıq,hərbi əməliyyatların dayandırılması|وقف إطلاق النار,هدنة,وقف النار,وقف الأعمال العدائية,وقف لإطلاق النار,وقف القتال,الهدنة
ateşkes anlaşması,ateşkes mutabakatı,ateşkeste anlaş-,ateşkes konusunda uzlaş-,ateşkes imzala-|atəşkəs razılaşması,atəşkəs sazişi,atəşkəs barədə razılığa gəl-,atəşkəs müqaviləsi|اتفاق وقف إطلاق النار,اتفاق هدنة,اتفاق الهدنة,اتفاق لوقف إطلاق النار,توصل إلى هدنة
ateşkesi ihlal et-,ateşkes ihlali,ateşkesi boz-,ateşkesi del-|atəşkəsi poz-,atəşkəs rejimini poz-,atəşkəsin pozulması,atəşkəsi pozdu|خرق وقف إطلاق النار,خرق الهدنة,انتهاك الهدنة,خروقات,انتهاك وقف إطلاق النار,خرق اتفاق,خرق الاتفاق
ateşkese uy-,ateşkese riayet et-,ateşkese bağlı kal-,ateşkese bağlılık|atəşkəsə əməl et-,atəşkəs rejiminə riayət et-,atəşkəsə sadiq qal-|التزم بوقف إطلاق النار,الالتزام بالهدنة,احترام وقف إطلاق النار,الالتزام بوقف إطلاق النار,التقيد بالهدنة
insani ara,insani ateşkes,geçici ateşkes,geçici ara|humanitar fasilə,humanitar atəşkəs,müvəqqəti atəşkəs,fasilə|هدنة إنسانية,هدنة مؤقتة,هدنة إنسانية مؤقتة,وقف مؤقت,وقفة إنسانية
barış görüşmesi,barış müzakereleri,müzakere masası,barış süreci,barış görüşmeleri|sülh danışıqları,sülh prosesi,danışıqlar masası,sülh müzakirələri|محادثات سلام,مفاوضات السلام,محادثات السلام,عملية السلام,طاولة المفاوضات,مباحثات سلام
barış anlaşması,barış antlaşması,barış mutabakatı,barışa imza at-|sülh sazişi,sülh müqaviləsi,sülh razılaşması,sülh imzala-|اتفاق سلام,معاهدة سلام,اتفاقية سلام,اتفاق السلام,توقيع السلام
arabulucu,arabuluculuk,arabuluculuk yap-,ara bul-,arabulucular|vasitəçi,vasitəçilik,vasitəçilik et-,vasitəçilər,barışdırıcı|وسيط,وسطاء,وساطة,توسط,يتوسط,جهود الوساطة,الوسطاء,بوساطة
gerilim,gerginlik,tansiyon,tırman-,gerilimin tırmanması,tırmanış|gərginlik,gərginləş-,gərginliyin artması,eskalasiya,kəskinləş-,gərginliyin kəskinləşməsi|توتر,توترات,تصعيد,تصاعد,تصاعد التوتر,تصعد,تصاعدت,احتدام
gerginliği azalt-,tansiyonu düşür-,gerilimi düşür-,itidal,itidal çağrısı,sükunet|gərginliyi azalt-,deeskalasiya,təmkin,təmkinli ol-,sakitliyə çağır-,gərginliyi azaltma|خفض التصعيد,تهدئة,خفض التوتر,ضبط النفس,التهدئة,تخفيف التوتر,احتواء التصعيد
barış gücü,barışı koruma gücü,barış gücü askeri,mavi bereliler,BM barış gücü,uluslararası güç|sülhməramlı,sülhməramlı qüvvə,sülhməramlılar,sülhməramlı kontingent,sülhməramlı missiya|قوات حفظ السلام,حفظ السلام,قوة حفظ سلام,القبعات الزرق,قوات أممية,قوة دولية,جنود حفظ السلام
gözlemci,gözlem misyonu,ateşkesi izle-,gözlem noktası,gözlemciler|müşahidəçi,müşahidə missiyası,monitorinq missiyası,müşahidə məntəqəsi,müşahidəçilər|مراقب,مراقبون,مراقبين,بعثة مراقبة,نقطة مراقبة,بعثة المراقبين
tampon bölge,güvenli bölge,silahsızlandırılmış bölge,askerden arındırılmış bölge,güvenlik kuşağı|bufer zona,təhlükəsizlik zonası,demilitarizə zonası,hərbsizləşdirilmiş zona,təhlükəsiz zona|منطقة عازلة,منطقة آمنة,منطقة منزوعة السلاح,حزام أمني,شريط أمني
uçuşa yasak bölge,hava sahasını kapat-,uçuş yasağı,hava sahası kapatıl-|uçuşa qadağan zona,hava məkanını bağla-,uçuş qadağası,hava məkanı bağlan-|منطقة حظر طيران,حظر جوي,إغلاق المجال الجوي,أغلق المجال الجوي,حظر الطيران
insani koridor,güvenli geçiş,insani yardım koridoru,tahliye koridoru|humanitar dəhliz,təhlükəsiz keçid,humanitar koridor,təxliyə dəhlizi|ممر إنساني,ممرات إنسانية,ممر آمن,ممرات آمنة,عبور آمن
insani yardım,yardım malzemesi,yardım konvoyu,yardım tırı,yardım sevkiyatı|humanitar yardım,yardım karvanı,humanitar yük,ərzaq yardımı,yardım konvoyu|مساعدات إنسانية,مساعدات,مساعدات إغاثية,إغاثة,قافلة مساعدات,شاحنات مساعدات,معونات
insani kriz,insani felaket,insani durum,insani dram|humanitar böhran,humanitar fəlakət,humanitar vəziyyət,humanitar faciə|أزمة إنسانية,كارثة إنسانية,الوضع الإنساني,الأوضاع الإنسانية,مأساة إنسانية
açlık,kıtlık,açlıkla karşı karşıya,gıda krizi,açlıktan öl-,açlığı silah olarak kullan-|aclıq,qıtlıq,ərzaq böhranı,acından öl-,aclıqla üz-üzə|مجاعة,تجويع,جوع,الجوع,سلاح التجويع,أزمة غذائية
hayatını kaybet-,yaşamını yitir-,can ver-,can kaybı,ölüm,ölü|həlak ol-,həyatını itir-,ölüb,canını itir-,ölüm,ölən|لقي حتفه,لقوا حتفهم,قتل,قتلى,مقتل,قتيل,مصرع,لقي مصرعه,أودى بحياة,سقط قتيلا,قضى نحبه
öldür-,katlet-,öldürül-,canına kıy-,canını al-,öldürme|öldür-,qətlə yetir-,öldürül-,canına qıy-,həyatına son qoy-,qətl|قتل,قتلت,يقتل,مقتل,اغتال,أجهز على,أودى بحياة,أردى
yaralan-,yaralı,yara al-,yaralama,yaralılar,ağır yaralan-|yaralan-,yaralı,xəsarət al-,yara al-,yaralanma,ağır yaralan-|أصيب,إصابة,إصابات,جريح,جرحى,مصاب,مصابون,جرح,أصيبوا,أصيبت,بجروح
sivil,siviller,sivil halk,sivil nüfus,masum insanlar,sivil can kaybı|mülki şəxs,mülki əhali,dinc sakin,dinc əhali,mülki vətəndaş,dinc insanlar|مدني,مدنيون,مدنيين,المدنيين,السكان المدنيين,الأبرياء,مدنيون أبرياء
bilanço,can kaybı sayısı,ölü sayısı,ölenlerin sayısı,can kaybı yüksel-|ölənlərin sayı,ölü sayı,qurbanların sayı,itkilərin sayı,həlak olanların sayı|حصيلة,حصيلة القتلى,عدد القتلى,عدد الضحايا,حصيلة الضحايا,ارتفاع الحصيلة,ارتفعت حصيلة
kurban,mağdur,kurbanlar,mağdurlar,hayatını kaybedenler|qurban,zərərçəkən,zərərçəkmiş,qurbanlar,həlak olanlar|ضحية,ضحايا,مجني عليه,المجني عليها,الضحايا,متضرر
enkaz altında kal-,enkaz,moloz,enkazdan çıkar-,yıkıntı|dağıntılar altında qal-,dağıntı,uçqun,dağıntıdan çıxar-,xarabalıq|تحت الأنقاض,أنقاض,ركام,حطام,انتشال,تحت الركام
yık-,yerle bir et-,tahrip et-,harabeye çevir-,yıkım,yıkıl-,tahribat|dağıt-,yerlə yeksan et-,viran qoy-,xarabaya çevir-,dağıntı,məhv et-|دمر,تدمير,دمار,سوى بالأرض,خراب,هدم,دمرت,تهدم,تدمر
hasar,hasar gör-,zarar gör-,maddi hasar,zarar ver-|ziyan,zədələn-,zərər gör-,maddi ziyan,zərər dəy-,zərər vur-|أضرار,ضرر,تضرر,أضرار مادية,ألحق أضرارا,تضررت,خسائر مادية
kayıp,kaybol-,kayıp kişi,haber alınama-,akıbeti bilinme-,kayıplara karış-|itkin,itkin düş-,yoxa çıx-,itkin düşən,xəbər alınma-,itən|مفقود,مفقودون,مفقودين,اختفى,اختفاء,في عداد المفقودين,فقد,مجهول المصير
ceset,cansız beden,naaş,cenaze,cesedi bulun-,ölü bulun-|meyit,cəsəd,cənazə,nəş,meyiti tapıl-,ölü tapıl-|جثة,جثث,جثمان,جثامين,عثر على جثة,رفات,أشلاء
cenaze töreni,toprağa veril-,defnedil-,son yolculuğuna uğurla-,cenaze|dəfn mərasimi,torpağa tapşırıl-,dəfn olun-,son mənzilə yola sal-,dəfn|جنازة,تشييع,مراسم دفن,دفن,شيع,ووري الثرى,مراسم تشييع,تشييع جثمان
terör,terörizm,terör eylemi,terör olayları|terror,terrorizm,terrorçuluq,terror aktı,terror əməli|إرهاب,الإرهاب,إرهابي,عمل إرهابي,أعمال إرهابية
terör saldırısı,terörist saldırı,kanlı saldırı,terör eylemi gerçekleştir-|terror hücumu,terror aktı,terror aktı törət-,qanlı hücum|هجوم إرهابي,هجمات إرهابية,اعتداء إرهابي,عملية إرهابية,تفجير إرهابي,الهجوم الدامي
terörist,terörist unsur,terör örgütü üyesi,örgüt mensubu,terör örgütü mensubu|terrorçu,terror təşkilatının üzvü,terrorist,terror qruplaşmasının üzvü|إرهابي,إرهابيون,إرهابيين,عنصر إرهابي,عناصر إرهابية,عنصر من التنظيم
terör örgütü,terör grubu,terörist örgüt,yasa dışı örgüt,örgüt|terror təşkilatı,terrorçu qruplaşma,terror qruplaşması,terrorçu təşkilat|منظمة إرهابية,تنظيم إرهابي,جماعة إرهابية,التنظيم,منظمات إرهابية
terörle mücadele,terörle mücadele operasyonu,teröre karşı mücadele,antiterör|terrorizmlə mübarizə,antiterror əməliyyatı,antiterror,terrora qarşı mübarizə|مكافحة الإرهاب,محاربة الإرهاب,الحرب على الإرهاب,عملية لمكافحة الإرهاب
etkisiz hale getir-,imha et-,öldür-,etkisiz hale getiril-,ölü ele geçir-|zərərsizləşdir-,zərərsizləşdiril-,məhv et-,aradan götür-|حيد,تحييد,تصفية,قضى على,القضاء على,تم تحييد,قتلت
patlama,patla-,infilak,infilak et-,patlama meydana gel-,infilak ettir-|partlayış,partla-,partlayış baş ver-,partladıl-,partlama|انفجار,انفجارات,انفجر,تفجير,دوي انفجار,وقع انفجار,انفجرت
bombalı saldırı,bomba patlat-,bombalı eylem,bomba patlaması|bomba partlayışı,bombalı hücum,bomba partlat-,partlayış törət-|تفجير,تفجيرات,هجوم بقنبلة,انفجار قنبلة,تفجير قنبلة,هجوم بالمتفجرات
bombalı araç,bomba yüklü araç,bomba yüklü kamyon,patlayıcı yüklü araç|minalanmış avtomobil,bomba yüklənmiş maşın,partlayıcı yüklü avtomobil,bombalı maşın|سيارة مفخخة,سيارات مفخخة,شاحنة مفخخة,مركبة مفخخة,سيارة ملغومة
intihar saldırısı,canlı bomba,intihar bombacısı,intihar eylemcisi,canlı bomba saldırısı,kendini patlat-|intiharçı hücumu,canlı bomba,kamikadze,özünü partlat-,intihar hücumu,intiharçı terrorçu|هجوم انتحاري,تفجير انتحاري,انتحاري,فجر نفسه,حزام ناسف,عملية انتحارية,انتحاريون
patlayıcı,patlayıcı madde,el yapımı patlayıcı,bomba düzeneği,EYP,patlayıcı düzenek|partlayıcı,partlayıcı maddə,partlayıcı qurğu,əldəqayırma bomba,əldəqayırma partlayıcı qurğu|متفجرات,عبوة ناسفة,عبوات ناسفة,مواد متفجرة,مادة متفجرة,جسم متفجر
el bombası,bomba,el bombası at-,molotof|əl qumbarası,qumbara,bomba,qumbara at-,molotov kokteyli|قنبلة,قنابل,قنبلة يدوية,قنابل يدوية,زجاجة حارقة,زجاجات حارقة,مولوتوف
bomba ihbarı,bomba alarmı,şüpheli paket,asılsız ihbar,bomba tehdidi|bomba xəbərdarlığı,bomba həyəcanı,şübhəli bağlama,yalan bomba xəbəri,bomba təhdidi|تهديد بوجود قنبلة,بلاغ كاذب,طرد مشبوه,إنذار بوجود قنبلة,جسم مشبوه,بلاغ عن قنبلة
bombayı imha et-,fünye ile patlat-,bomba imha ekibi,kontrollü patlat-,bomba imha uzmanları|bombanı zərərsizləşdir-,minaaxtaran,nəzarətli partlat-,partlayıcının zərərsizləşdirilməsi,istehkamçı|تفكيك القنبلة,إبطال مفعول,خبراء المتفجرات,تفجير مسيطر عليه,فكك,تفكيك عبوة,خبراء المفرقعات
suikast,suikast düzenle-,suikasta uğra-,suikasta kurban git-,suikastçı|sui-qəsd,sui-qəsd et-,sui-qəsdə məruz qal-,qəsd,sui-qəsd törət-|اغتيال,اغتال,اغتيل,عملية اغتيال,اغتيالات,اغتالت,تصفية
suikast girişimi,suikast teşebbüsü,suikasttan kurtul-,öldürme girişimi|sui-qəsd cəhdi,qəsd cəhdi,sui-qəsddən xilas ol-,həyatına qəsd|محاولة اغتيال,محاولة الاغتيال,نجا من محاولة اغتيال,حاول اغتيال,نجا من الاغتيال
keskin nişancı,nişancı,sniper,keskin nişancı ateşi|snayper,nişançı,snayper atəşi,sərrast atıcı|قناص,قناصة,قناصون,رصاص قناص,نيران قناصة
bıçaklı saldırı,bıçakla-,bıçaklan-,bıçakla yarala-,bıçaklı saldırgan|bıçaqlı hücum,bıçaqla-,bıçaqlan-,bıçaq zərbəsi,bıçaqla yarala-|هجوم بسكين,طعن,عملية طعن,طعنا,هجوم بالسكين,حادث طعن,طعنات,طعنه
araçlı saldırı,aracı kalabalığa sür-,araçla dal-,kalabalığın arasına dal-|avtomobillə hücum,maşını izdihamın üzərinə sür-,insanların üzərinə sür-,avtomobili kütləyə çırp-|عملية دهس,دهس,هجوم دهس,دهس حشدا,حادث دهس,صدم حشدا
üstlen-,saldırıyı üstlen-,sorumluluğunu üstlen-,üstlenen olma-|məsuliyyəti öz üzərinə götür-,məsuliyyəti üzərinə götür-,hücumu üzərinə götür-,məsuliyyət daşı-|تبنى,أعلن مسؤوليته,أعلنت مسؤوليتها,تبنت,تبني الهجوم,مسؤولية الهجوم
radikal,aşırılıkçı,radikalleş-,aşırıcılık,köktendinci,aşırı dinci|radikal,ekstremist,radikallaş-,ekstremizm,dini radikal,ifratçı|متطرف,متطرفون,متطرفين,تطرف,متشدد,متشددون,متشددين,أصولي
hücre,terör hücresi,hücre yapılanması,uyuyan hücre|hücrə,terror hücrəsi,yatmış hücrə,gizli qrup,gizli şəbəkə|خلية,خلايا,خلية إرهابية,خلية نائمة,خلايا نائمة
örgüt elebaşı,lider kadro,sözde lider,elebaşı,örgüt lideri,üst düzey yönetici|təşkilatın başçısı,lider,qrup lideri,dəstə başçısı,başçı|زعيم التنظيم,قيادي,قياديون,زعيم الجماعة,قيادي بارز,رأس التنظيم,زعيم العصابة
eleman devşir-,adam kazan-,örgüte katıl-,saflarına kat-,örgüte eleman topla-|üzv cəlb et-,sıralarına cəlb et-,təşkilata qoşul-,döyüşçü topla-|تجنيد,جند,انضم إلى التنظيم,التحق,استقطاب,تجنيد عناصر,انضم إلى صفوف
terörün finansmanı,teröre finansman,teröre kaynak sağla-,terör finansmanı|terrorizmin maliyyələşdirilməsi,terroru maliyyələşdir-,terrorçuluğun maliyyələşdirilməsi|تمويل الإرهاب,تمويل إرهابيين,تمويل جماعات إرهابية,دعم الإرهاب
rehine,rehineler,rehin al-,rehin tut-,alıkoyulan|girov,girovlar,girov götür-,girov saxla-,girovluqda|رهينة,رهائن,محتجز,محتجزون,محتجزين,احتجز رهائن,احتجاز رهائن
rehineleri serbest bırak-,rehineleri kurtar-,rehine kurtarma operasyonu,rehinelerin serbest bırakılması|girovları azad et-,girovların azad edilməsi,girovları xilas et-,girovların buraxılması|إطلاق سراح الرهائن,تحرير الرهائن,الإفراج عن الرهائن,الإفراج عن المحتجزين,إطلاق سراح المحتجزين,إنقاذ الرهائن
kaçır-,adam kaçırma,kaçırıl-,alıkoy-,zorla götür-,kaçırma olayı|oğurla-,adam oğurluğu,qaçır-,oğurlan-,qaçırıl-,zorla apar-|خطف,اختطف,اختطاف,مخطوف,مخطوفين,اختطفوا,مختطف,اختطفت,خاطفون
fidye,fidye iste-,fidye talep et-,fidye öde-|fidyə,fidyə istə-,fidyə tələb et-,girov pulu,pul tələb et-|فدية,طلب فدية,دفع فدية,مقابل فدية,طالب بفدية
uçak kaçır-,uçak kaçırma,hava korsanı,hava korsanlığı|təyyarə qaçır-,təyyarəni ələ keçir-,hava quldurluğu,təyyarə qaçıran|خطف طائرة,اختطاف طائرة,قرصنة جوية,خاطف الطائرة
deniz korsanı,korsanlar,gemi kaçır-,gemiye el koy-,korsanlık|dəniz qulduru,piratlar,gəmini ələ keçir-,gəmini saxla-,piratçılıq|قراصنة,قرصان,قرصنة بحرية,احتجاز سفينة,اختطاف سفينة,القرصنة
zorla kaybedilme,zorla kaybet-,gözaltında kaybol-,faili meçhul|zorla yoxa çıxarılma,yoxa çıxarıl-,məcburi yoxaçıxma|اختفاء قسري,الإخفاء القسري,مخفي قسرا,المخفيين قسرا,الاختفاء القسري
polis,emniyet güçleri,güvenlik güçleri,polis ekipleri,emniyet mensupları,kolluk kuvvetleri,kolluk|polis,polis əməkdaşları,hüquq-mühafizə orqanları,asayiş keşikçiləri,təhlükəsizlik qüvvələri,daxili işlər orqanları|شرطة,الشرطة,قوات الأمن,قوى الأمن,رجال الأمن,الأجهزة الأمنية,عناصر الأمن,شرطي
polis memuru,polisler,emniyet görevlisi,güvenlik görevlisi|polis əməkdaşı,polis işçisi,polis nəfəri,mühafizəçi,asayiş keşikçisi|شرطي,ضابط شرطة,رجل أمن,رجال الشرطة,عنصر أمن,أفراد الشرطة,حارس أمن
emniyet müdürlüğü,emniyet müdürü,polis merkezi,karakol,emniyet|polis idarəsi,polis şöbəsi,polis bölməsi,polis rəisi,polis məntəqəsi|مديرية الأمن,مركز الشرطة,قسم الشرطة,مخفر,قائد الشرطة,مدير الأمن,إدارة الشرطة
jandarma,jandarma ekipleri,jandarma komutanlığı|jandarma,jandarma əməkdaşları,daxili qoşunlar|الدرك,قوات الدرك,جندرمة,رجال الدرك
özel harekat,özel kuvvetler,komando,özel harekat polisi,özel tim|xüsusi təyinatlı,xüsusi təyinatlılar,xüsusi təyinatlı dəstə,komando,xüsusi təyinatlı qüvvələr|قوات خاصة,القوات الخاصة,كوماندوس,وحدة خاصة,قوات النخبة,مغاوير
gözaltına al-,gözaltı,gözaltına alın-,yakala-,enterne et-,gözaltında tut-|saxla-,saxlanıl-,tutul-,nəzarətə götür-,polis bölməsinə gətir-|احتجز,احتجاز,توقيف,أوقف,اعتقل,اعتقال,أوقفت,احتجزت,ألقت القبض,موقوف
tutukla-,tutuklan-,tutuklama,tutuklanarak cezaevine gönder-,tutuklu,tutuklama kararı ver-|həbs et-,həbs edil-,həbs olun-,həbs qətimkan tədbiri seç-,həbsə al-,həbs qərarı|اعتقل,اعتقال,اعتقلت,حبس,إيداع السجن,توقيف,أمر بحبسه,حبس احتياطي,معتقل,سجن
yakala-,yakalan-,ele geçir-,enselendi,kıskıvrak yakala-,derdest et-|yaxala-,yaxalan-,ələ keçir-,tutul-,saxlanıl-|ألقى القبض,القبض على,قبض على,ألقت القبض,ضبط,إلقاء القبض,وقع في قبضة,قبضت
serbest bırak-,salıver-,tahliye et-,salıveril-,serbest kal-,tahliye,özgürlüğüne kavuş-|azad et-,azadlığa burax-,sərbəst burax-,azad edil-,azadlığa çıx-,burax-|أفرج عن,الإفراج عن,إفراج,أطلق سراح,إطلاق سراح,أخلى سبيل,إخلاء سبيل,أفرجت,تحرير
adli kontrol,adli kontrol şartıyla serbest bırak-,yurt dışına çıkış yasağı,ev hapsi,elektronik kelepçe|polis nəzarəti,ev dustaqlığı,ölkədən çıxışına qadağa,elektron qandal,məhkəmə nəzarəti|رقابة قضائية,إقامة جبرية,الإقامة الجبرية,منع من السفر,حظر السفر,سوار إلكتروني,المراقبة القضائية
kefaletle serbest bırak-,kefalet,kefalet ödeyerek,kefaletle|girov müqabilində azad et-,zaminə burax-,girov,zaminlik,girov müqabilində|كفالة,بكفالة,الإفراج بكفالة,أفرج عنه بكفالة,كفالة مالية
baskın,baskın düzenle-,ev baskını,eş zamanlı operasyon,operasyon düzenle-,şafak baskını|reyd,reyd keçir-,basqın,basqın et-,əməliyyat keçir-,əməliyyat-axtarış tədbiri|مداهمة,مداهمات,داهم,داهمت,اقتحام,حملة أمنية,حملة مداهمات,عملية أمنية
arama yap-,ev araması,üst araması,arama,evinde arama yapıl-|axtarış apar-,axtarış,baxış keçir-,evində axtarış aparıl-,şəxsi axtarış|تفتيش,فتش,عملية تفتيش,تفتيش منزل,فتشت,حملة تفتيش,تمشيط
el koy-,müsadere et-,ele geçir-,ele geçiril-,el konul-,müsadere|müsadirə et-,götür-,aşkar edilərək götür-,ələ keçir-,aşkarlan-,müsadirə|صادر,مصادرة,ضبط,حجز,ضبطت,صودر,صادرت,مضبوطات,الاستيلاء
aranan,hakkında yakalama kararı bulunan,aranıyor,kırmızı bülten,arananlar listesi|axtarışda olan,axtarılan,axtarışa verilən,barəsində axtarış elan edil-,axtarış elan et-|مطلوب,مطلوبون,مطلوبين,ملاحق,مطلوب للعدالة,نشرة حمراء,قائمة المطلوبين,ملاحقة
yakalama kararı,tutuklama emri,tutuklama müzekkeresi,yakalama emri,gözaltı kararı|həbs orderi,həbs qərarı,order,həbs barədə qərar,barəsində həbs qərarı|مذكرة توقيف,مذكرة اعتقال,أمر اعتقال,أمر قبض,مذكرات توقيف,أمر توقيف,أمر بالقبض
kaç-,firar et-,firari,firar,kaçak,kayıplara karış-,izini kaybettir-|qaç-,qaçıb gizlən-,fərari,qaçaq,hadisə yerindən qaç-,gizlən-|فروا,فرار,هرب,هروب,هارب,فار,هاربون,لاذ بالفرار,لاذوا بالفرار,متوار
insan avı,peşine düş-,arama çalışması başlat-,her yerde ara-,takip et-,geniş çaplı arama|axtarışlar apar-,təqib et-,axtarış əməliyyatı,izinə düş-,axtarışına başla-|مطاردة,ملاحقة,البحث عن,عملية بحث,طارد,عملية مطاردة,تبحث عن,تلاحق
kaçmaya çalış-,kaçma girişimi,kaçarken,kaçmak iste-|qaçmağa cəhd et-,qaçmaq istə-,qaçarkən,qaçmağa çalış-|حاول الفرار,محاولة فرار,محاولة هروب,حاول الهرب,أثناء محاولته الفرار,محاولة الهرب
devriye,devriye gez-,devriye ekibi,ortak devriye|patrul,patrul xidməti,patrul et-,birgə patrul,patrul ekipajı|دورية,دوريات,تسيير دوريات,دورية مشتركة,دوريات مشتركة
kontrol noktası,arama noktası,kontrol noktası kur-,denetim noktası,yol kontrolü|nəzarət-buraxılış məntəqəsi,yoxlama məntəqəsi,post,nəzarət məntəqəsi,yoxlama postu|نقطة تفتيش,حاجز,حواجز,نقاط تفتيش,حاجز تفتيش,حاجز أمني,حاجز عسكري
güvenlik önlemi,güvenlik tedbiri,önlem al-,geniş güvenlik önlemi,güvenlik önlemlerini artır-|təhlükəsizlik tədbiri,təhlükəsizlik tədbirləri gör-,təhlükəsizlik gücləndiril-,gücləndirilmiş rejim|إجراءات أمنية,تدابير أمنية,إجراءات أمنية مشددة,تشديد الأمن,تعزيز الأمن,استنفار أمني
kordon altına al-,güvenlik şeridi çek-,çevresini sar-,bölgeyi kapat-,polis kordonu|əraziyə nəzarət et-,ərazini mühasirəyə al-,ərazini bağla-,polis kordonu,ətrafını əhatə et-|طوق أمني,طوقت,أغلقت المنطقة,فرض طوقا أمنيا,ضرب طوقا,تطويق المكان
olay yeri inceleme,olay yeri,delil topla-,kriminal inceleme,parmak izi|hadisə yeri,hadisə yerinə baxış,sübut topla-,kriminalistik ekspertiza,barmaq izi|مسرح الجريمة,موقع الحادث,مكان الحادث,جمع الأدلة,معاينة,الأدلة الجنائية,بصمات
olay yerine sevk edil-,olay yerine gel-,olay yerine ulaş-,olay yerine ekip gönder-|hadisə yerinə cəlb olun-,hadisə yerinə gəl-,hadisə yerinə göndəril-,əraziyə cəlb edil-|هرعت إلى المكان,وصلت إلى مكان الحادث,هرعت إلى الموقع,توجهت إلى المكان,انتقلت إلى موقع الحادث,هرعت سيارات
ihbar,ihbar et-,ihbarda bulun-,ihbar üzerine,ihbar hattı|məlumat ver-,xəbər ver-,məlumat daxil ol-,polisə məlumat ver-,qaynar xətt|بلاغ,إبلاغ,أبلغ,تلقت بلاغا,بلاغات,إخبارية,أبلغ الشرطة
polis şiddeti,orantısız güç,aşırı güç,sert müdahale,kötü muamele|polis zorakılığı,qeyri-mütənasib güc,həddən artıq güc,sərt rəftar,kobud müdaxilə|عنف الشرطة,قوة مفرطة,استخدام مفرط للقوة,القوة المفرطة,قمع,سوء المعاملة
sorgula-,sorgu,ifade al-,ifadesine başvur-,ifadesi alın-,ifade ver-,sorguya çek-|sorğu-sual et-,dindir-,ifadə al-,ifadə ver-,istintaqa cəlb et-,dindiril-,izahat al-|استجوب,استجواب,حقق مع,التحقيق مع,أدلى بإفادته,إفادة,استجوبت,استماع إلى أقواله
polis yetkilisi,güvenlik kaynağı,emniyet yetkilisi,güvenlik yetkilisi,güvenlik kaynakları|polis rəsmisi,təhlükəsizlik mənbəyi,polis nümayəndəsi,hüquq-mühafizə orqanlarındakı mənbə|مسؤول أمني,مصدر أمني,مصادر أمنية,متحدث باسم الشرطة,مسؤولون أمنيون
içişleri bakanlığı,içişleri bakanı,içişleri yetkilileri|daxili işlər nazirliyi,DİN,daxili işlər naziri|وزارة الداخلية,وزير الداخلية,الداخلية
suç,suç işle-,cürüm,suç fiili,suç eylemi|cinayət,cinayət törət-,cinayət əməli,cinayət hadisəsi,hüquq pozuntusu|جريمة,جرائم,ارتكب جريمة,جناية,جنحة,فعل إجرامي,ارتكاب جريمة
suçlu,suçlular,cani,fail,failler,sabıkalı|cinayətkar,cani,təqsirkar,əməli törədən,məhkum olunmuş,günahkar|مجرم,مجرمون,مجرمين,جان,الجناة,مرتكب الجريمة,الجاني,مذنب,مرتكبي
cinayet,cinayete kurban git-,adam öldürme,cinayet işle-,kasten öldürme,vahşice öldür-|qətl,qətl hadisəsi,qətlə yetir-,adam öldürmə,qətl törət-,qəsdən adam öldürmə|جريمة قتل,قتل عمد,جرائم القتل,القتل العمد,قتل مع سبق الإصرار
katil,katil zanlısı,seri katil,cinayet zanlısı|qatil,qətldə şübhəli bilinən,seriyalı qatil,qətli törədən şəxs|قاتل,القاتل,قتلة,قاتل متسلسل,المتهم بالقتل,سفاح
cinayete teşebbüs,öldürmeye teşebbüs,kasten öldürmeye teşebbüs|qətlə cəhd,adam öldürməyə cəhd,qəsdən adam öldürməyə cəhd|الشروع في القتل,محاولة قتل,محاولة القتل,شروع في قتل
kadın cinayeti,aile içi şiddet,kadına şiddet,kadına yönelik şiddet|qadın qətli,məişət zorakılığı,qadına qarşı zorakılıq,ailədaxili zorakılıq|قتل النساء,العنف الأسري,العنف المنزلي,العنف ضد المرأة,العنف ضد النساء
hırsızlık,çal-,soy-,hırsızlık yap-,hırsız,çalın-,soyul-|oğurluq,oğurla-,oğurluq et-,oğru,çırp-,oğurlan-|سرقة,سرق,سرقات,اللص,لصوص,سارق,سرقت,مسروق
soygun,banka soygunu,gasp,silahlı soygun,soyguncu,gaspçı,gasp et-|soyğun,quldurluq,bank soyğunu,quldur basqını,soyğunçu,quldur|سطو,عملية سطو,سطو مسلح,سلب,سطا,نهب,السطو على بنك
darp,darp et-,döv-,tekme tokat,dövül-,dayak|döy-,döyül-,xəsarət yetir-,təpik vur-,əl qaldır-,zorakılıq tətbiq et-|ضرب,اعتدى بالضرب,اعتداء بالضرب,تعدي,انهال ضربا,ضربه,الاعتداء عليه
kavga,arbede,kavga et-,taşlı sopalı kavga,silahlı kavga,tartışma kavgaya dönüş-|dava,dalaş,dava düş-,dalaşma,mübahisə,kütləvi dava|شجار,مشاجرة,عراك,شجار عنيف,تشاجر,مشاجرات,اشتباك بالأيدي
tecavüz,cinsel saldırı,cinsel istismar,taciz,cinsel taciz,tecavüz et-|zorlama,cinsi zorakılıq,cinsi istismar,cinsi təcavüz,zorla-,cinsi qısnama|اغتصاب,اعتداء جنسي,تحرش جنسي,تحرش,اغتصب,استغلال جنسي,اعتداءات جنسية
çocuk istismarı,çocuğa cinsel istismar,çocuk tacizi,pedofili|uşaq istismarı,uşaqların cinsi istismarı,pedofiliya,uşaqlara qarşı zorakılıq|استغلال الأطفال,الاعتداء على الأطفال,الاعتداء الجنسي على الأطفال,إساءة معاملة الأطفال
şantaj,şantaj yap-,haraç,haraç iste-,zorla para al-|şantaj,şantaj et-,hədə-qorxu,hədə-qorxu ilə tələb etmə,haqq istə-|ابتزاز,ابتز,تهديد وابتزاز,إتاوة,إتاوات,ابتزت
tehdit et-,tehdit,tehdit savur-,ölüm tehdidi,gözdağı ver-,tehditte bulun-|hədələ-,təhdid et-,hədə,təhdid,ölümlə hədələ-,hədə-qorxu gəl-|هدد,تهديد,تهديدات,هددت,تهديد بالقتل,يهدد,توعد,توعدت
kundakla-,kundaklama,kundakçı,kasten yangın çıkar-,ateşe ver-,yak-|yandır-,od vur-,qəsdən yandırma,qəsdən yanğın törət-,yandırıl-|إحراق,حرق,أضرم النار,إضرام النار,حريق متعمد,أحرق,أضرموا النار,أحرقت
sabotaj,sabotaj eylemi,sabote et-,kundaklama ihtimali|sabotaj,təxribat,diversiya,pozuculuq|تخريب,عمل تخريبي,أعمال تخريبية,تخريبية,خرب
organize suç,mafya,suç örgütü,çete,suç şebekesi,organize suç örgütü|mütəşəkkil cinayətkarlıq,mafiya,cinayətkar dəstə,cinayətkar qrup,mütəşəkkil dəstə,cinayətkar şəbəkə|جريمة منظمة,الجريمة المنظمة,مافيا,عصابة,عصابات,شبكة إجرامية,تشكيل عصابي
çete,çete üyesi,çete savaşı,çete lideri,şebeke|dəstə,banda,dəstə üzvü,bandit,quldur dəstəsi,şəbəkə|عصابة,عصابات,أفراد عصابة,زعيم عصابة,شبكة,حرب عصابات إجرامية
uyuşturucu,uyuşturucu madde,esrar,eroin,kokain,metamfetamin,narkotik|narkotik,narkotik vasitə,narkotik maddə,marixuana,heroin,kokain,tiryək|مخدرات,مواد مخدرة,مخدر,حشيش,هيروين,كوكايين,حبوب مخدرة,كبتاغون
uyuşturucu ticareti,uyuşturucu kaçakçılığı,uyuşturucu satıcısı,torbacı,uyuşturucu sat-,zehir taciri|narkotik ticarəti,narkotik qaçaqmalçılığı,narkotacir,narkotik satıcısı,narkotiklərin qanunsuz dövriyyəsi|تجارة المخدرات,تهريب المخدرات,مهربي المخدرات,تاجر مخدرات,تجار المخدرات,الاتجار بالمخدرات,ترويج المخدرات
uyuşturucu karteli,kartel,kartel lideri,uyuşturucu baronu|narkokartel,narkotik karteli,kartel,narkobaron|كارتل,كارتل المخدرات,بارون المخدرات,كارتلات,زعيم كارتل
kaçakçılık,kaçakçı,kaçak mal,gümrük kaçakçılığı,kaçır-,kaçakçılık yap-|qaçaqmalçılıq,qaçaqmalçı,qaçaqmal,qanunsuz keçir-,qaçaqmalçılıq yolu ilə|تهريب,مهرب,مهربون,مهربين,بضائع مهربة,هرب,مهربة,التهريب
kaçak sigara,kaçak akaryakıt,kaçak içki,sahte içki,kaçak alkol|qaçaqmal siqaret,qanunsuz yanacaq,saxta spirtli içki,aksizsiz siqaret,qaçaqmal yanacaq|سجائر مهربة,وقود مهرب,خمور مغشوشة,تهريب السجائر,تهريب الوقود
tarihi eser kaçakçılığı,kaçak kazı,define,eski eser kaçakçılığı|tarixi əsər qaçaqmalçılığı,qanunsuz qazıntı,əntiq əşya,mədəni sərvətlərin qaçaqmalçılığı|تهريب الآثار,آثار مهربة,التنقيب غير المشروع,سرقة الآثار,الاتجار بالآثار
insan kaçakçılığı,göçmen kaçakçılığı,insan kaçakçısı,göçmen kaçakçısı,organizatör|insan qaçaqmalçılığı,miqrant qaçaqmalçılığı,insan qaçaqçıları,qanunsuz miqrasiyanı təşkil edən|تهريب المهاجرين,تهريب البشر,مهربي البشر,مهربي المهاجرين,تهريب مهاجرين,مهربو البشر
insan ticareti,köle ticareti,modern kölelik,zorla çalıştır-,insan taciri|insan alveri,kölə ticarəti,müasir köləlik,məcburi əmək|الاتجار بالبشر,تجارة البشر,العبودية الحديثة,السخرة,الاتجار بالأشخاص,عبودية
dolandırıcılık,dolandır-,dolandırıcı,sahtekarlık,hileyle para al-,vurgun|dələduzluq,aldat-,dələduz,fırıldaqçılıq,fırıldaqçı,etibardan sui-istifadə|احتيال,نصب,عملية احتيال,محتال,احتال,نصاب,خداع,نصب واحتيال,الغش
sahte,sahte belge,sahtecilik,sahte evrak,taklit,sahte kimlik|saxta,saxta sənəd,saxtakarlıq,saxtalaşdır-,qondarma sənəd,saxta pasport|تزوير,مزور,وثائق مزورة,مزيف,زور,تزييف,جواز مزور,مستندات مزورة
sahte para,kalpazan,kalpazanlık,sahte banknot|saxta pul,saxta əskinas,pul kəsən,saxta pul hazırla-|عملة مزورة,نقود مزيفة,عملات مزيفة,تزوير العملة,أوراق نقدية مزورة,تزييف العملة
yolsuzluk,yolsuzluk yap-,yolsuzluk iddiası,usulsüzlük,yolsuzluk suçlaması|korrupsiya,korrupsiya əməli,qanunsuzluq,yeyinti,korrupsiya ittihamı|فساد,الفساد,تهم فساد,قضايا فساد,فساد مالي,مخالفات مالية
rüşvet,rüşvet al-,rüşvet ver-,rüşvet çarkı,yemle-|rüşvət,rüşvət al-,rüşvət ver-,rüşvətxorluq,rüşvətxor|رشوة,رشاوى,ارتشاء,تلقي رشوة,تقاضي رشوة,مرتش,دفع رشوة
zimmetine para geçir-,zimmet,kamu malını zimmete geçir-,yolsuzca harca-,hortumla-|mənimsə-,mənimsəmə,israf,dövlət vəsaitini mənimsə-,talama|اختلاس,اختلس,اختلاس أموال,تبديد المال العام,هدر المال العام,الاستيلاء على المال العام
kara para aklama,kara para akla-,aklama,suç gelirlerini akla-,para aklama|çirkli pulların yuyulması,pul yuma,çirkli pul yu-,cinayət yolu ilə əldə edilmiş əmlakın leqallaşdırılması|غسل الأموال,غسيل الأموال,تبييض الأموال,غسل أموال,تبييض أموال
vergi kaçır-,vergi kaçakçılığı,vergi kaçırma,vergi usulsüzlüğü,vergi suçu|vergidən yayın-,vergidən yayınma,vergi ödəməkdən yayınma,vergi cinayəti|تهرب ضريبي,التهرب الضريبي,تهرب من الضرائب,التهرب من دفع الضرائب,احتيال ضريبي
görevi kötüye kullan-,yetkiyi kötüye kullan-,görevi suistimal,nüfuz ticareti,görevi ihmal|vəzifə səlahiyyətlərindən sui-istifadə,səlahiyyətlərini aş-,vəzifəsindən sui-istifadə et-,səhlənkarlıq|استغلال المنصب,إساءة استخدام السلطة,استغلال النفوذ,سوء استخدام السلطة,إساءة استعمال السلطة,إهمال وظيفي
yasa dışı bahis,kumar,kaçak bahis,kumar oynat-,kumarhane|qanunsuz mərc,qumar,qumar oyunu,azartlı oyun,qumarxana|مراهنات غير قانونية,قمار,مقامرة,مراهنات,ميسر,صالة قمار
fuhuş,fuhuş operasyonu,fuhuşa zorla-,fuhuş yaptır-|fahişəlik,fahişəliyə cəlb et-,əxlaqsızlıq yuvası,pozğunluq|دعارة,شبكة دعارة,الدعارة,استغلال في الدعارة,بغاء
vandalizm,tahrip,zarar ver-,kamu malına zarar ver-|vandalizm,vandallıq,dağıt-,vandal,dövlət əmlakına zərər vur-|تخريب,تخريب الممتلكات,أعمال تخريب,إتلاف,تخريب ممتلكات عامة
suça karış-,suç ortağı,suç ortaklığı,yardım ve yataklık,iş birlikçi,azmettirici|cinayətdə iştirak et-,şərik,əlbir ol-,cinayət ortağı,əlaltı,sifarişçi|شريك,شركاء,تواطؤ,متواطئ,تورط,متورط,متورطون,متورطين,ضالع,ضلوع
sabıka,sabıka kaydı,suç kaydı,suç geçmişi|məhkumluq,keçmiş məhkumluğu,əvvəllər məhkum olunmuş,cinayət keçmişi|سجل جنائي,سوابق,أصحاب السوابق,سجل إجرامي,صحيفة جنائية
zehirle-,zehirlenme,zehir,zehirlen-|zəhərlə-,zəhərlənmə,zəhər,zəhərlən-|تسميم,سمم,مادة سامة,تسمم
intihar,intihar et-,hayatına son ver-,canına kıy-,kendini as-|intihar,intihar et-,həyatına son qoy-,canına qıy-,özünü as-,özünü öldür-|انتحار,انتحر,أقدم على الانتحار,أنهى حياته,شنق نفسه,انتحرت
soruşturma,soruşturma başlat-,soruşturma aç-,tahkikat,soruştur-,soruşturma yürüt-,inceleme başlat-|istintaq,araşdırma,araşdırma aparıl-,cinayət işi başla-,istintaq apar-,təhqiqat,araşdırma başla-|تحقيق,تحقيقات,فتح تحقيق,فتح تحقيقا,حقق في,يحقق,تحقق,تحري,تحريات,باشرت التحقيق
soruşturmacı,dedektif,müfettiş,soruşturma ekibi,savcılık ekibi|müstəntiq,istintaqçı,detektiv,müfəttiş,istintaq qrupu,təhqiqatçı|محقق,محققون,محققين,مفتش,مفتشون,قاضي التحقيق,فريق التحقيق
soruşturma komisyonu,meclis araştırması,araştırma komisyonu,bağımsız soruşturma|istintaq komissiyası,araşdırma komissiyası,müstəqil araşdırma,təhqiqat komissiyası|لجنة تحقيق,تحقيق مستقل,لجنة تقصي الحقائق,بعثة تقصي الحقائق,تحقيق برلماني,لجنة تحقيق مستقلة
aydınlat-,açığa çıkar-,ortaya çıkar-,çöz-,gün yüzüne çıkar-,açığa kavuştur-|aydınlaşdır-,aşkara çıxar-,üzə çıxar-,açıl-,üstü açıl-,ortaya çıxar-,müəyyən et-|كشف,كشفت,كشف ملابسات,أماط اللثام,الكشف عن,كشف النقاب,اتضح,ملابسات
şüpheli,zanlı,şüpheliler,şüphelenilen,zanlılar|şübhəli,şübhəli şəxs,şübhəli bilinən,şübhəlilər,şübhəli qismində saxlanılan|مشتبه به,مشتبه بهم,مشتبه فيه,المشتبه بهم,مشبوه,مشتبها به
tanık,görgü tanığı,şahit,tanıklar,tanıklık et-,şahitlik et-|şahid,hadisə şahidi,şahidlər,şahidlik et-,şahid qismində ifadə ver-|شاهد,شاهد عيان,شهود,شهود عيان,أدلى بشهادته,شهادة,شهد
delil,kanıt,delil yetersizliği,ispat,bulgu|sübut,dəlil,sübut yetərsizliyi,maddi sübut,fakt|دليل,أدلة,إثبات,عدم كفاية الأدلة,براهين,قرينة,نقص الأدلة
güvenlik kamerası,kamera kaydı,kamera görüntüsü,MOBESE,kameralara yansı-|təhlükəsizlik kamerası,müşahidə kamerası,kamera görüntüsü,kameraya düş-,videomüşahidə|كاميرا مراقبة,كاميرات المراقبة,تسجيل مصور,كاميرات أمنية,لقطات كاميرا,مقطع مصور
adli tıp,otopsi,adli tıp raporu,otopsi raporu,adli tıp kurumu|məhkəmə-tibbi ekspertiza,yarılma,ekspertiza rəyi,məhkəmə ekspertizası,autopsiya|الطب الشرعي,تشريح,تقرير الطب الشرعي,تشريح الجثة,طبيب شرعي,الطبيب الشرعي
itiraf et-,itiraf,suçunu itiraf et-,suçu kabul et-,kabullen-|etiraf et-,etiraf,günahını boynuna al-,təqsirini etiraf et-,boynuna al-|اعترف,اعتراف,اعترافات,أقر بذنبه,أقر,اعترفت,إقرار
inkar et-,yalanla-,reddet-,reddediyor,suçlamaları reddet-,kabul etme-|inkar et-,təkzib et-,rədd et-,ittihamları rədd et-,qəbul etmə-,danmaq|نفى,نفي,أنكر,إنكار,ينفي,تنفي,نفت,كذب,رفض الاتهامات
itirafçı,muhbir,gizli tanık,etkin pişmanlık|xəbərçi,gizli şahid,istintaqla əməkdaşlıq et-,informator,xəbər verən|مخبر,شاهد سري,واش,مبلغ عن المخالفات,تعاون مع المحققين,مخبرون
saldırının nedeni,saikle,gerekçesiyle,motivasyon,saldırının sebebi|səbəb,motiv,hücumun səbəbi,cinayətin motivi,hansı səbəbdən|دافع,دوافع,أسباب الهجوم,الدافع وراء,خلفية الحادث,دوافع الهجوم
kimliği belirlen-,kimlik tespiti,kimliği tespit edil-,teşhis edil-|şəxsiyyəti müəyyən edil-,kimliyi müəyyənləşdiril-,şəxsiyyətini müəyyən et-,tanın-|تحديد هوية,تم التعرف على,التعرف على هوية,كشف هوية,حددت هوية,تحديد هويته
kimliği belirsiz,meçhul kişi,kimliği bilinmeyen,yüzü maskeli,maskeli|naməlum şəxs,şəxsiyyəti məlum olmayan,naməlum,kimliyi bilinməyən,maskalı|مجهول,مجهولون,مجهولين,ملثم,ملثمون,ملثمين,مجهول الهوية
dosya kapatıl-,takipsizlik kararı,soruşturmayı kapat-,kovuşturmaya yer olmadığı|iş bağlan-,cinayət işinə xitam ver-,icraata xitam veril-,istintaqa xitam|إغلاق القضية,حفظ القضية,إسقاط التهم,أغلق التحقيق,حفظ التحقيق,إغلاق ملف
gizlilik kararı,yayın yasağı,dosyaya gizlilik|məxfilik qərarı,istintaq sirri,yayım qadağası,istintaqın məxfiliyi|سرية التحقيق,حظر النشر,حظر نشر,سرية التحقيقات
mahkeme,mahkemesi,ağır ceza mahkemesi,yargı mercii,divan|məhkəmə,ağır cinayətlər məhkəməsi,məhkəmə instansiyası,tribunal|محكمة,محاكم,المحكمة,محكمة الجنايات,هيئة المحكمة,هيئة قضائية
yüksek mahkeme,anayasa mahkemesi,yargıtay,danıştay,temyiz mahkemesi|ali məhkəmə,konstitusiya məhkəməsi,apellyasiya məhkəməsi,kassasiya məhkəməsi|المحكمة العليا,المحكمة الدستورية,محكمة التمييز,محكمة النقض,محكمة الاستئناف
uluslararası ceza mahkemesi,uluslararası mahkeme,uluslararası ceza divanı|beynəlxalq cinayət məhkəməsi,beynəlxalq tribunal,beynəlxalq cinayət tribunalı|المحكمة الجنائية الدولية,الجنائية الدولية,محكمة دولية
uluslararası adalet divanı,adalet divanı,uluslararası divan|beynəlxalq ədalət məhkəməsi,ədalət məhkəməsi,beynəlxalq ədalət divanı|محكمة العدل الدولية,العدل الدولية,محكمة العدل
insan hakları mahkemesi,avrupa insan hakları mahkemesi,avrupa mahkemesi|insan hüquqları məhkəməsi,avropa insan hüquqları məhkəməsi,avropa məhkəməsi|المحكمة الأوروبية لحقوق الإنسان,محكمة حقوق الإنسان,المحكمة الأوروبية
askeri mahkeme,sıkıyönetim mahkemesi,divanıharp|hərbi məhkəmə,hərbi tribunal,hərbi kollegiya|محكمة عسكرية,محاكم عسكرية,القضاء العسكري,المحكمة العسكرية,محاكمة عسكرية
yargı,adalet,adli makamlar,yargı organları,yargı mensupları|ədliyyə,məhkəmə hakimiyyəti,ədalət,məhkəmə sistemi,ədalət mühakiməsi|قضاء,القضاء,السلطة القضائية,عدالة,السلطات القضائية,النظام القضائي,العدالة
hakim,yargıç,mahkeme başkanı,mahkeme heyeti,sulh ceza hakimi|hakim,məhkəmə sədri,hakimlər,sədrlik edən hakim,məhkəmə heyəti|قاض,قاضي,القاضي,قضاة,رئيس المحكمة,قاضية,هيئة القضاة
savcı,başsavcı,cumhuriyet savcısı,savcılık,başsavcılık,iddia makamı|prokuror,baş prokuror,prokurorluq,baş prokurorluq,dövlət ittihamçısı|مدع عام,المدعي العام,النيابة العامة,الادعاء العام,النائب العام,النيابة,مدعون,وكيل النيابة
avukat,müdafi,savunma avukatı,vekil,sanık avukatı|vəkil,müdafiəçi,hüquqşünas,müdafiə tərəfi,vəkillər|محام,محامي,محامون,محامين,محامي الدفاع,هيئة الدفاع,المحامي
sanık,sanıklar,davalı,sanık sandalyesi,tutuklu sanık|təqsirləndirilən,təqsirləndirilən şəxs,müttəhim,cavabdeh,müttəhimlər kürsüsü|متهم,متهمون,متهمين,مدعى عليه,المتهم,قفص الاتهام
davacı,müşteki,müdahil,şikayetçi,katılan|iddiaçı,şikayətçi,zərərçəkən tərəf,ərizəçi|مدع,المدعي,المدعية,المشتكي,صاحب الدعوى,مقدم الدعوى,المدعين
dava,dava aç-,davalık,mahkemeye ver-,yargıya taşı-,mahkemeye başvur-|məhkəmə işi,iddia qaldır-,məhkəməyə ver-,məhkəməyə müraciət et-,dava aç-,iddia|دعوى,دعوى قضائية,رفع دعوى,قضية,قضايا,رفعت دعوى,مقاضاة,قاضى,دعاوى
suç duyurusunda bulun-,suç duyurusu,şikayette bulun-,şikayetçi ol-,dilekçe ver-|şikayət et-,cinayət barədə məlumat ver-,polisə şikayət et-,ərizə ilə müraciət et-,prokurorluğa müraciət et-|تقدم بشكوى,شكوى,قدم بلاغا,شكاوى,شكوى جنائية,قدم شكوى,تقديم شكوى
suçla-,itham et-,suçlama,itham,suçlamada bulun-,sorumlu tut-|ittiham et-,günahlandır-,ittiham,təqsirləndir-,günahlandırma,məsuliyyəti üstünə at-|اتهم,اتهام,اتهامات,يتهم,تتهم,اتهمت,حمل المسؤولية,تهمة
iddianame,iddianame hazırla-,suçlamayı yönelt-,suçlan-,suç isnat et-|ittiham aktı,ittiham elan et-,ittiham irəli sür-,ittiham olun-,ittiham qərarı|لائحة اتهام,لائحة الاتهام,وجه تهمة,توجيه تهم,وجهت إليه تهم,وجهت تهمة,قرار الاتهام,توجيه الاتهام
yargıla-,yargılan-,yargılama,mahkeme önüne çık-,hakim karşısına çık-,hakim karşısına çıkarıl-|mühakimə et-,mühakimə olun-,məhkəmə qarşısına çıxarıl-,məhkəmə prosesi,hakim qarşısına çıx-|محاكمة,حوكم,يحاكم,مثل أمام المحكمة,مثول أمام القضاء,تحاكم,محاكمات,مثل أمام القاضي
duruşma,oturum,celse,dava görül-,duruşma görül-,davanın görülmesine başlan-|məhkəmə iclası,iclas,məhkəmə prosesi,işə baxıl-,məhkəmə baxışı,dinləmə|جلسة,جلسات,جلسة محاكمة,جلسة استماع,انعقدت جلسة,نظر القضية,النظر في القضية
duruşmayı ertele-,dava ertelen-,davayı ertele-,ileri bir tarihe ertele-|məhkəməni təxirə sal-,iclas təxirə salın-,iclas başqa vaxta keçiril-,proses təxirə salın-|تأجيل المحاكمة,أرجأت المحكمة,أجلت المحكمة,تأجيل الجلسة,أجل القاضي
adliye,adliyeye sevk edil-,mahkemeye çıkar-,adliyeye getiril-,mahkemeye sevk et-|məhkəməyə çıxarıl-,məhkəməyə göndəril-,məhkəmə binası,iş məhkəməyə göndəril-,məhkəməyə təqdim olun-|إحالة إلى المحكمة,أحيل إلى القضاء,أحالت النيابة,إحالة إلى القضاء,أحيل إلى المحاكمة,قصر العدل,دار القضاء
karar ver-,hüküm ver-,hükmet-,karara bağla-,mahkeme kararı,hüküm|qərar ver-,hökm çıxar-,hökm oxu-,məhkəmə qərarı,qərar çıxar-,hökm|حكم,أصدر حكما,أصدرت حكما,قضت المحكمة,حكمت,قضى,قرار المحكمة,حكم قضائي,نطق بالحكم
suçlu bul-,mahkum et-,mahkumiyet,suçu sabit görül-,suçlu bulun-|günahkar bil-,təqsirli bil-,məhkum et-,məhkumluq,təqsirli bilin-,günahlı hesab et-|أدان,إدانة,أدين,مذنب,أدانت المحكمة,إدانته,أدينت,ثبتت إدانته
beraat et-,beraat,aklan-,suçsuz bulun-,beraat kararı ver-|bəraət al-,bəraət,bəraət ver-,təqsirsiz bil-,bəraət qazan-|برأ,براءة,تبرئة,برئ,غير مذنب,برأت المحكمة,برأت
masum,suçsuz,masumiyet,suçsuz olduğunu savun-,masumiyet karinesi|günahsız,təqsirsiz,günahsızlıq,təqsirsiz olduğunu bildir-,təqsirsizlik prezumpsiyası|بريء,أبرياء,براءة,دفع ببراءته,غير مذنب,أكد براءته,قرينة البراءة
hapis cezası,hapse mahkum et-,hapis cezasına çarptır-,hapis cezası ver-,yıl hapis|həbs cəzası,azadlıqdan məhrum et-,azadlıqdan məhrumetmə,il müddətinə azadlıqdan məhrum,həbs cəzasına məhkum et-,il həbs|حكم بالسجن,السجن لمدة,عقوبة السجن,سنوات سجنا,حكم عليه بالسجن,سجن لمدة,الحبس,عاما في السجن
müebbet,müebbet hapis,ağırlaştırılmış müebbet,ömür boyu hapis,müebbet hapse çarptır-|ömürlük həbs,ömürlük azadlıqdan məhrumetmə,ömürlük həbs cəzası,ömürlük məhkum|السجن المؤبد,المؤبد,السجن مدى الحياة,مدى الحياة,حكم مؤبد,سجن مؤبد
idam,ölüm cezası,idam cezası,idam et-,idama mahkum et-,infaz et-|edam,ölüm cəzası,edam et-,edam cəzası,ölümə məhkum et-,güllələnmə|إعدام,حكم بالإعدام,عقوبة الإعدام,أعدم,نفذ حكم الإعدام,الإعدام شنقا,أعدمت
infaz,yargısız infaz,infaz edil-,kurşuna diz-|məhkəməsiz edam,məhkəməsiz qətl,güllələ-,edam edil-|إعدام ميداني,إعدامات ميدانية,قتل خارج القانون,إعدام خارج نطاق القضاء,أعدم رميا بالرصاص
para cezası,para cezası ver-,ceza kes-,cezaya çarptır-,cezai yaptırım|cərimə,cərimələ-,cərimə et-,pul cəzası,cərimələn-|غرامة,غرامة مالية,غرامات,غرم,فرض غرامة,تغريم
ceza,cezalandır-,ceza al-,yaptırım,cezaya çarptırıl-|cəza,cəzalandır-,cəza al-,cəza çək-,cəzalandırıl-|عقوبة,عقوبات,عاقب,معاقبة,عقاب,يعاقب,جزاء
ertelenmiş hapis cezası,ceza ertelen-,tecilli,hükmün açıklanmasının geri bırakılması|şərti cəza,şərti məhkum et-,cəzanın təxirə salınması,şərti həbs|حكم مع وقف التنفيذ,وقف التنفيذ,مع وقف التنفيذ,السجن مع وقف التنفيذ
temyiz,itiraz et-,temyize git-,istinaf,temyiz başvurusu,üst mahkemeye başvur-|apellyasiya,apellyasiya şikayəti ver-,kassasiya,etiraz et-,qərardan şikayət ver-,yuxarı instansiya|استئناف,طعن,طعن في الحكم,استأنف,قدم استئنافا,الطعن,النقض,التماس
kararı boz-,iptal et-,kararı iptal et-,hükmü boz-,kararı kaldır-|qərarı ləğv et-,hökmü ləğv et-,qərarı qüvvədən sal-,ləğv olun-|نقض الحكم,ألغت المحكمة,إلغاء الحكم,أبطل,إبطال,نقضت,ألغى الحكم
kararı ona-,hükmü onayla-,cezayı onayla-,kesinleş-|qərarı qüvvədə saxla-,hökmü dəyişməz saxla-,qüvvəyə min-,qüvvədə saxlanıl-|أيدت المحكمة,أيد الحكم,تثبيت الحكم,تأييد الحكم,صادقت على الحكم,حكم نهائي
yeniden yargıla-,yeniden yargılama,davanın yeniden görülmesi|təkrar mühakimə,işə yenidən baxıl-,işə təkrar baxılması,yenidən məhkəmə|إعادة المحاكمة,إعادة محاكمة,محاكمة جديدة,إعادة النظر في القضية
jüri,jüri üyesi,jüri üyeleri,büyük jüri|andlı iclasçı,andlı iclasçılar,münsiflər heyəti|هيئة محلفين,هيئة المحلفين,محلف,محلفون,محلفين
uzlaş-,sulh,uzlaşma,dava dışı çözüm,sulh ol-|barışıq,barış-,barışıq sazişi,məhkəmədənkənar həll,razılaş-|تسوية,صلح,تصالح,تسوية خارج المحكمة,مصالحة,تسوية قضائية
tazminat,tazminat öde-,tazminata mahkum et-,maddi manevi tazminat,tazminat davası|təzminat,kompensasiya,təzminat ödə-,zərəri ödə-,mənəvi ziyan|تعويض,تعويضات,دفع تعويض,تعويضات مالية,تعويض الضرر
iade,suçluların iadesi,iade et-,iade edil-,teslim et-,iade talebi|ekstradisiya,ekstradisiya et-,təhvil ver-,ekstradisiya olun-,cinayətkarların verilməsi|تسليم,تسليم المطلوبين,سلم,طلب تسليم,تسلم,سلمت,تسليم المجرمين
genel af,affet-,affed-,cezası affedil-,bağışla-,af çıkar-|əfv,amnistiya,əfv et-,əfv olun-,bağışla-,əfv sərəncamı|عفو,عفو عام,عفو رئاسي,عفا عن,العفو,أصدر عفوا
dokunulmazlık,dokunulmazlığın kaldırılması,milletvekili dokunulmazlığı,yargı bağışıklığı|toxunulmazlıq,toxunulmazlığın ləğvi,deputat toxunulmazlığı,immunitet|حصانة,رفع الحصانة,حصانة برلمانية,حصانة قضائية,الحصانة
cezasızlık,cezasız kal-,hesap sor-,hesap ver-,hesap verebilirlik|cəzasızlıq,cəzasız qal-,məsuliyyətə cəlb et-,hesab ver-,cavab ver-|إفلات من العقاب,محاسبة,مساءلة,الإفلات من العقاب,حاسب,تقديم للعدالة
yasa dışı,hukuka aykırı,kanunsuz,illegal,yasadışı,usulsüz|qanunsuz,qeyri-qanuni,qanuna zidd,hüquqa zidd,qeyri-leqal|غير قانوني,غير شرعي,غير مشروع,مخالف للقانون,خارج عن القانون
kanun ihlali,ihlal et-,ihlal,çiğne-,yasayı çiğne-,aykırı davran-|qanun pozuntusu,poz-,pozuntu,qanunu poz-,tapdala-,pozulma|انتهاك,انتهاكات,انتهك,خرق,خالف,مخالفة,خرقت,تنتهك
insan hakları ihlali,hak ihlali,hak ihlalleri|insan hüquqlarının pozulması,hüquq pozuntusu,hüquqların tapdalanması|انتهاكات حقوق الإنسان,انتهاك حقوق الإنسان,انتهاكات حقوقية
uluslararası hukuk,uluslararası hukuk ihlali,uluslararası insancıl hukuk,savaş hukuku|beynəlxalq hüquq,beynəlxalq hüququn pozulması,beynəlxalq humanitar hüquq,müharibə hüququ|القانون الدولي,القانون الدولي الإنساني,انتهاك القانون الدولي,قوانين الحرب
mahkeme celbi,ifadeye çağır-,celp,mahkemeye çağrıl-|məhkəməyə çağırış,ifadəyə çağır-,çağırış vərəqəsi,dindirilməyə çağırıl-|استدعاء,استدعى,مذكرة استدعاء,استدعي للتحقيق,أمر استدعاء
yalan ifade,yalan tanıklık,yalan beyan,yalancı şahit|yalan ifadə,yalançı şahidlik,yalan şahidlik,yalan bəyanat|شهادة زور,أقوال كاذبة,حنث اليمين,الإدلاء بشهادة كاذبة
adaleti engelle-,delil karart-,delilleri yok et-,yargıyı etkile-|ədalət mühakiməsinə mane ol-,sübutları məhv et-,istintaqa maneə yarat-,izi itir-|عرقلة العدالة,إتلاف الأدلة,عرقلة سير العدالة,طمس الأدلة,التأثير على القضاء,إعاقة العدالة
hakaret,hakaret et-,iftira,iftira at-,karalama,onur kırıcı|təhqir,təhqir et-,böhtan,böhtan at-,şər atmaq,şərəfini alçalt-|إهانة,تشهير,قذف,افتراء,أهان,إساءة,ازدراء
kin ve düşmanlığa tahrik,nefret söylemi,tahrik et-,kışkırt-,nefret suçu|nifrət nitqi,təhrik et-,qızışdır-,milli ədavəti qızışdırma,nifrət cinayəti|تحريض,خطاب كراهية,حرض,إثارة الكراهية,جريمة كراهية,التحريض على العنف,التحريض على الكراهية
vatana ihanet,ihanet,hain,vatan hainliği|dövlətə xəyanət,vətənə xəyanət,xəyanət,xain|خيانة,خيانة عظمى,خائن,خونة,الخيانة العظمى,خيانة الوطن
gizli bilgi sızdır-,sızıntı,belge sızdır-,devlet sırrı,gizli belge|məxfi məlumatı sızdır-,sızma,məxfi sənəd,dövlət sirri,məlumat sızması|تسريب,تسريبات,وثائق سرية,سرب,أسرار الدولة,معلومات سرية,تسريب معلومات
cezaevi,hapishane,hapis,tutukevi,ceza infaz kurumu,zindan|həbsxana,cəzaçəkmə müəssisəsi,məhbəs,türmə,istintaq təcridxanası,zindan|سجن,سجون,معتقل,معتقلات,حبس,مركز احتجاز,مركز اعتقال
mahkum,tutuklu,hükümlü,mahpus,cezaevindeki|məhbus,məhkum,həbsdə olan,dustaq,həbs olunan|سجين,سجناء,معتقل,معتقلون,معتقلين,نزيل,نزلاء,محكوم,محبوس
siyasi tutuklu,siyasi mahkum,düşünce suçlusu,vicdan mahkumu|siyasi məhbus,siyasi dustaq,vicdan məhbusu|سجين سياسي,معتقل سياسي,معتقلين سياسيين,سجناء سياسيين,سجين رأي,معتقلي الرأي
cezaevinden kaç-,cezaevi firarisi,firar olayı,hapishaneden kaçış|həbsxanadan qaç-,məhbus qaçışı,həbsxanadan qaçan,qaçan məhbus|هروب من السجن,فرار سجناء,فر من السجن,هروب سجناء,الفرار من السجن
cezaevi isyanı,mahkum isyanı,cezaevinde isyan|həbsxanada qiyam,məhbus qiyamı,həbsxana iğtişaşı|تمرد في سجن,أعمال شغب في سجن,عصيان في السجن,تمرد سجناء
açlık grevi,ölüm orucu,açlık grevine başla-|aclıq aksiyası,aclıq elan et-,aclıq aksiyasına başla-,aclığa başla-|إضراب عن الطعام,أضرب عن الطعام,مضرب عن الطعام,الإضراب عن الطعام,إضراب الجوع
işkence,işkence et-,kötü muamele,eziyet,işkence gör-|işgəncə,işgəncə ver-,pis rəftar,əzab,işgəncəyə məruz qal-,əzab-əziyyət|تعذيب,عذب,سوء معاملة,تعرض للتعذيب,معاملة مهينة,تنكيل
hücre hapsi,tecrit,tek kişilik hücre,izolasyon|təkadamlıq kamera,təcridxana,təcrid,karser|حبس انفرادي,الحبس الانفرادي,عزل انفرادي,زنزانة انفرادية,زنزانة
tutukluluk,tutukluluk süresi,tutukluluğun devamı,tutukluluk halinin devamına,tutukluluğu uzat-|həbs müddəti,həbs müddətini uzat-,həbsdə saxlanılma,həbs müddətinin uzadılması|حبس احتياطي,تمديد الحبس,تجديد حبس,الحبس الاحتياطي,تمديد التوقيف,تمديد اعتقال
idari gözetim,yargılanmadan tut-,keyfi tutuklama,keyfi gözaltı,idari tutukluluk|inzibati həbs,özbaşına həbs,məhkəməsiz həbs,əsassız həbs|اعتقال إداري,اعتقال تعسفي,احتجاز تعسفي,الاعتقال الإداري,اعتقالات تعسفية
şartlı tahliye,denetimli serbestlik,erken tahliye,iyi hal indirimi|vaxtından əvvəl azad et-,şərti azad et-,vaxtından əvvəl şərti,probasiya|إفراج مشروط,إفراج مبكر,الإفراج المشروط,سراح مشروط,حسن السلوك
cezasını çek-,hapis yat-,hapiste yat-,cezaevinde bulun-,ceza infaz|cəza çək-,həbsdə yat-,həbs cəzası çək-,həbsxanada saxlanıl-|يقضي عقوبة,قضى عقوبته,أمضى عقوبة,خلف القضبان,يقبع في السجن,وراء القضبان
gardiyan,infaz koruma memuru,cezaevi görevlisi|nəzarətçi,həbsxana gözətçisi,həbsxana işçisi,mühafizəçi|حارس سجن,حراس السجن,سجان,حراس السجون,سجانون
sınır,hudut,sınır hattı,sınır bölgesi,sınırda|sərhəd,dövlət sərhədi,sərhəd xətti,sərhəd zonası,sərhədyanı|حدود,الحدود,حدودي,خط الحدود,المنطقة الحدودية,الشريط الحدودي
sınır kapısı,geçiş noktası,sınır geçişi,hudut kapısı,gümrük kapısı|sərhəd keçid məntəqəsi,buraxılış məntəqəsi,keçid məntəqəsi,gömrük postu,sərhəd qapısı|معبر,معبر حدودي,معابر,منفذ حدودي,منافذ,نقطة عبور,بوابة حدودية
sınırı kapat-,sınır kapatıl-,kapıları kapat-,sınır kapısını kapat-|sərhədi bağla-,sərhəd bağlan-,keçid məntəqəsini bağla-,sərhədlərin bağlanması|إغلاق الحدود,أغلق الحدود,إغلاق المعبر,أغلقت المعبر,غلق الحدود,أغلقت حدودها
sınır muhafızı,sınır birliği,hudut birliği,sınır polisi,sahil güvenlik|sərhədçi,sərhəd xidməti,sərhəd mühafizəsi,sərhəd qoşunları,sahil mühafizəsi|حرس الحدود,شرطة الحدود,قوات حرس الحدود,خفر السواحل,حارس حدود
sınır ihlali,sınırı ihlal et-,sınırı yasa dışı geç-,sınırdan kaçak geç-,yasa dışı geçiş|sərhədi poz-,sərhəd pozuntusu,dövlət sərhədini poz-,sərhədi qanunsuz keç-,sərhəd pozucusu|انتهاك الحدود,عبور غير قانوني,عبور الحدود,اجتياز الحدود,خرق الحدود,التسلل عبر الحدود
hava sahası ihlali,hava sahasını ihlal et-,hava sahasına gir-|hava məkanını poz-,hava məkanının pozulması,hava məkanına daxil ol-|انتهاك المجال الجوي,اختراق المجال الجوي,خرق الأجواء,اخترقت الأجواء,انتهاك الأجواء
sız-,sızma,sızma girişimi,gizlice gir-,sınırdan sız-|sız-,sızma,gizlicə daxil ol-,keçməyə cəhd et-,təxribat qrupu|تسلل,محاولة تسلل,متسلل,متسللون,متسللين,توغل,تسللت
sınır çatışması,sınır gerginliği,sınır olayı,sınır anlaşmazlığı|sərhəd toqquşması,sərhəd insidenti,sərhəd mübahisəsi,sərhəddə gərginlik,sərhəd münaqişəsi|اشتباك حدودي,حادث حدودي,نزاع حدودي,توتر على الحدود,خلاف حدودي,اشتباكات حدودية
sınır ötesi operasyon,sınır ötesi harekat,sınır ötesi saldırı|sərhədyanı əməliyyat,transsərhəd əməliyyat,sərhədarxası əməliyyat|عملية عبر الحدود,عمليات عبر الحدود,عملية خارج الحدود,هجوم عبر الحدود
sınır güvenliği,sınırı koru-,sınır duvarı,sınır çiti,dikenli tel|sərhəd təhlükəsizliyi,sərhədi qoru-,sərhəd divarı,sərhəd hasarı,tikanlı məftil|أمن الحدود,حماية الحدود,جدار حدودي,سياج حدودي,أسلاك شائكة,ضبط الحدود
toprak bütünlüğü,egemenlik,egemenlik ihlali,hükümranlık|ərazi bütövlüyü,suverenlik,suverenliyin pozulması,müstəqillik|وحدة الأراضي,سيادة,سلامة الأراضي,انتهاك السيادة,السيادة,وحدة أراضيها
provokasyon,kışkırtma,provoke et-,tahrik,kışkırtıcı|təxribat,təxribat törət-,qıcıqlandır-,təxribatçı,provokasiya|استفزاز,استفزازات,استفزازي,أعمال استفزازية,استفز
tarafları suçla-,birbirini suçla-,karşılıklı suçlama,suçlamalarda bulun-|bir-birini ittiham et-,qarşılıqlı ittiham,ittihamlar səsləndir-,tərəflər bir-birini günahlandır-|تبادل الاتهامات,اتهامات متبادلة,تبادلا الاتهامات,تبادل الطرفان الاتهامات
karşılıklı ateş,ateş teatisi,karşılıklı bombardıman,çatışma çık-|atışma,qarşılıqlı atəş,atəş mübadiləsi,atışma baş ver-|تبادل إطلاق النار,تبادل لإطلاق النار,تبادل القصف,تراشق,قصف متبادل,تبادل النيران
mülteci,sığınmacı,göçmen,mülteciler,sığınmacılar|qaçqın,sığınacaq axtaran,miqrant,mühacir,qaçqınlar|لاجئ,لاجئون,لاجئين,طالب لجوء,طالبي اللجوء,مهاجر,مهاجرون,مهاجرين
düzensiz göçmen,kaçak göçmen,yasa dışı göçmen,kaçak göç,düzensiz göç|qanunsuz miqrant,qeyri-qanuni miqrant,qanunsuz miqrasiya,qeyri-leqal miqrant|مهاجر غير شرعي,مهاجرين غير نظاميين,هجرة غير شرعية,هجرة غير نظامية,مهاجرين غير شرعيين,المهاجرين غير النظاميين
göç,göç et-,göç dalgası,göç akını,göç krizi|köç,miqrasiya,köç et-,miqrant axını,miqrasiya böhranı|هجرة,هاجر,نزوح,موجة هجرة,تدفق المهاجرين,أزمة الهجرة,تدفق اللاجئين
yerinden edil-,yerinden edilmiş kişi,evini terk et-,zorla yerinden et-,evsiz kal-,evlerinden ol-|məcburi köçkün,didərgin düş-,evini tərk et-,yurd-yuvasından didərgin sal-,köçkün|نزح,نزوح,نازح,نازحون,نازحين,مشرد,تشريد,نزوح قسري,شرد,فروا من منازلهم
tehcir,zorla göç ettir-,sürgün,sürgün et-,sür-,zorla tehcir|deportasiya,sürgün,sürgün et-,zorla köçür-,məcburi köçürmə|تهجير,تهجير قسري,نفي,ترحيل قسري,هجر,إبعاد,منفى
sınır dışı et-,sınır dışı edil-,sınır dışı,ülkesine geri gönder-,geri gönderme|deportasiya et-,ölkədən çıxar-,deport olun-,ölkədən qov-,ölkəsinə geri göndər-|ترحيل,رحل,إبعاد,طرد,ترحيل مهاجرين,أبعد,رحلت
iltica,sığınma,iltica et-,sığınma talebi,sığınma hakkı,iltica başvurusu|sığınacaq,sığınacaq istə-,sığınacaq al-,sığınacaq üçün müraciət et-,iltica et-|لجوء,طلب لجوء,حق اللجوء,طلب اللجوء,اللجوء السياسي,طلبات اللجوء
mülteci kampı,çadır kent,barınma merkezi,geri gönderme merkezi,kamp|qaçqın düşərgəsi,çadır şəhərciyi,düşərgə,qaçqın məskəni|مخيم لاجئين,مخيم,مخيمات,مركز إيواء,مخيم للنازحين,مخيمات اللاجئين
geri dön-,evlerine dön-,gönüllü geri dönüş,yurda dönüş,memleketine dön-|geri qayıt-,evlərinə qayıt-,könüllü qayıdış,vətənə qayıt-,doğma yurduna qayıt-,böyük qayıdış|عودة,عاد إلى,عودة اللاجئين,عودة طوعية,عودة النازحين,العودة الطوعية,عودتهم إلى ديارهم
göçmen teknesi,tekne bat-,lastik bot,bot alabora ol-,göçmenleri taşıyan tekne|miqrant qayığı,qayıq bat-,rezin qayıq,qayıq çevril-,miqrantları daşıyan qayıq|قارب مهاجرين,غرق قارب,قارب مطاطي,زورق,انقلاب قارب,قوارب المهاجرين,غرق مركب
geri it-,geri itme,göçmenleri geri it-,denize ölüme terk et-|geri itələ-,miqrantları geri qaytar-,geri qaytarma,geri qov-|صد المهاجرين,إعادة قسرية,دفع المهاجرين,عمليات الصد,الإعادة القسرية,إرجاع المهاجرين
tahliye,tahliye et-,tahliye edil-,boşalt-,bölgeden çıkar-,güvenli yere taşı-|təxliyə,təxliyə et-,təxliyə olun-,çıxarıl-,boşalt-,təhlükəsiz yerə köçür-|إجلاء,أجلى,إخلاء,أخلى,عملية إجلاء,أجلت,أخلت,إجلاؤهم
tahliye emri,tahliye çağrısı,bölgeyi boşaltın,evlerini boşaltma çağrısı|təxliyə əmri,təxliyə çağırışı,ərazini tərk etmək əmri,boşaltmağa çağır-|أوامر إخلاء,أمر إخلاء,أمر بالإخلاء,إنذار بالإخلاء,أوامر الإخلاء,دعوة للإخلاء
sığınak,sığınağa gir-,barınak,sığınaklara koş-|sığınacaq,daldalanacaq,bunker,sığınacağa gir-,zirzəmi|ملجأ,ملاجئ,مأوى,لجأ إلى الملاجئ,احتمى
siren,siren sesleri,sirenler çal-,hava saldırısı alarmı,hava alarmı|sirena,həyəcan siqnalı,siren səsləri,sirena çalın-,hava həyəcanı|صفارات الإنذار,دوت صفارات,صافرات الإنذار,إنذار جوي,دوي صفارات
yardım kuruluşu,insani yardım kuruluşu,yardım görevlisi,yardım çalışanı,kızılhaç,kızılay|yardım təşkilatı,humanitar təşkilat,yardım işçisi,qırmızı xaç,qızıl aypara|منظمة إغاثية,منظمة إنسانية,عامل إغاثة,عمال إغاثة,الصليب الأحمر,الهلال الأحمر,وكالات إغاثة
protesto,gösteri,eylem,protesto et-,protesto düzenle-,gösteri düzenle-,sokağa çık-,sokağa dökül-|etiraz,etiraz aksiyası,aksiya,nümayiş,etiraz et-,nümayiş keçir-,küçələrə çıx-,mitinq|احتجاج,احتجاجات,مظاهرة,مظاهرات,تظاهرة,تظاهر,احتج,خرج إلى الشوارع,نزل إلى الشوارع,وقفة احتجاجية
gösterici,eylemci,protestocu,göstericiler,aktivist|nümayişçi,etirazçı,aksiyaçı,aksiya iştirakçısı,fəal|متظاهر,متظاهرون,متظاهرين,محتج,محتجون,محتجين,ناشط
hükümet karşıtı gösteri,hükümet karşıtı protesto,yönetim karşıtı gösteri,muhalif gösteri|hökumət əleyhinə aksiya,hakimiyyət əleyhinə nümayiş,anti-hökumət etirazı,hökumətə qarşı etiraz|احتجاجات مناهضة للحكومة,مظاهرات مناهضة,تظاهرات ضد الحكومة,احتجاجات ضد الحكومة
yürüyüş,protesto yürüyüşü,kitlesel yürüyüş,miting|yürüş,etiraz yürüşü,kütləvi yürüş,mitinq|مسيرة,مسيرة احتجاجية,مسيرة حاشدة,تجمع حاشد,مسيرات حاشدة
ayaklanma,isyan,isyan et-,ayaklan-,başkaldırı,kalkışma|üsyan,qiyam,üsyan et-,üsyan qaldır-,ayağa qalx-,qiyama qalx-|تمرد,انتفاضة,عصيان,ثورة,انتفض,تمرد مسلح,ثار
kargaşa,karışıklık,huzursuzluk,kaos,olaylar çık-,sokak olayları,şiddet olayları|iğtişaş,qarışıqlıq,xaos,kütləvi iğtişaş,narahatlıq,şuluqluq|اضطرابات,اضطراب,شغب,أعمال شغب,فوضى,أعمال عنف,قلاقل,انفلات أمني
yağma,yağmala-,talan,talan et-,yağmacı|qarət,qarət et-,talan,talan et-,talançılıq,qarətçi|نهب,نهبت,أعمال نهب,سلب ونهب,نهب المحال,تعرض للنهب
göz yaşartıcı gaz,biber gazı,tazyikli su,plastik mermi,TOMA,gaz bombası|gözyaşardıcı qaz,bibər qazı,su şırnağı,rezin güllə,su şırnaqlı maşın|غاز مسيل للدموع,الغاز المسيل للدموع,خراطيم المياه,رصاص مطاطي,الرصاص المطاطي,قنابل الغاز
müdahale et-,polis müdahale,güç kullan-,müdahalede bulun-|müdaxilə et-,güc tətbiq et-,polis müdaxiləsi,güc işlət-|تدخل,تدخلت الشرطة,استخدام القوة,استخدم القوة,استخدمت القوة
kalabalığı dağıt-,göstericileri dağıt-,dağıt-,gösteriyi dağıt-|nümayişçiləri dağıt-,aksiyanı dağıt-,izdihamı dağıt-,kütləni dağıt-|تفريق المتظاهرين,فرق المتظاهرين,تفريق المحتجين,فض الاعتصام,فرقت الشرطة,تفريق الحشود
taş at-,taş ve şişe at-,polise taş at-,taşlı saldırı|daş at-,polisə daş at-,daşqalaq et-,daş və şüşə at-|رشق بالحجارة,رشقوا بالحجارة,إلقاء الحجارة,رمي الحجارة,ألقوا الحجارة,رشق
barikat,yol kapat-,yolu trafiğe kapat-,lastik yak-,barikat kur-|barrikada,yolu bağla-,yolu kəs-,təkər yandır-,maneə qur-|متاريس,قطع الطريق,قطع الطرق,إحراق إطارات,حواجز,إغلاق الطريق,أحرقوا الإطارات
oturma eylemi,oturma eylemi yap-,işgal eylemi,çadır kur-|oturaq aksiya,oturaq etiraz,oturaq aksiya keçir-,çadır qur-|اعتصام,اعتصم,معتصمون,معتصمين,اعتصامات,نصب خيام
sokağa çıkma yasağı,sokağa çıkma kısıtlaması,gece sokağa çıkma yasağı|komendant saatı,küçəyə çıxma qadağası,komendant saatı tətbiq et-,küçəyə çıxmağa qadağa|حظر تجول,حظر التجول,فرض حظر تجول,منع التجول
olağanüstü hal,OHAL,sıkıyönetim,sıkıyönetim ilan et-,olağanüstü hal ilan et-|fövqəladə vəziyyət,hərbi vəziyyət,fövqəladə vəziyyət elan et-,hərbi vəziyyət elan et-,fövqəladə hal|حالة الطوارئ,حالة طوارئ,أحكام عرفية,الأحكام العرفية,قانون الطوارئ
darbe,askeri darbe,darbe girişimi,darbe yap-,yönetime el koy-,cunta|dövlət çevrilişi,hərbi çevriliş,çevrilişə cəhd,hakimiyyəti ələ keçir-,xunta|انقلاب,انقلاب عسكري,محاولة انقلاب,استيلاء على السلطة,انقلابيون,مجلس عسكري,المجلس العسكري
devir-,devril-,iktidardan düşür-,görevden uzaklaştır-,devrilme|devir-,devril-,hakimiyyətdən sal-,süqut et-,hakimiyyətdən uzaqlaşdır-|أطاح,إطاحة,الإطاحة,سقوط النظام,أطيح,خلع,إسقاط النظام,أسقط
iç savaş,iç çatışma,kardeş kavgası,iç çatışmalar|vətəndaş müharibəsi,daxili müharibə,daxili münaqişə,qardaş qırğını|حرب أهلية,الحرب الأهلية,صراع داخلي,اقتتال داخلي,حروب أهلية
mezhep çatışması,etnik çatışma,kabile çatışması,toplumlararası şiddet|məzhəb qarşıdurması,etnik münaqişə,qəbilə toqquşması,etnik qarşıdurma,icmalararası zorakılıq|صراع طائفي,عنف طائفي,اقتتال قبلي,صراع عرقي,اشتباكات قبلية,فتنة طائفية,نزاع قبلي
anlaşmazlık,ihtilaf,uyuşmazlık,çatışma,niza|münaqişə,ixtilaf,mübahisə,konflikt,qarşıdurma|نزاع,نزاعات,صراع,خلاف,صراعات,خلافات
şiddet,şiddet olayı,şiddet eylemi,şiddete başvur-,şiddet dalgası|zorakılıq,zorakılıq hadisəsi,zor tətbiq et-,zorakılığa əl at-,zorakılıq dalğası|عنف,أعمال عنف,العنف,موجة عنف,أحداث عنف,لجأ إلى العنف
bastır-,isyanı bastır-,sert bastır-,baskı,baskı altına al-,baskı uygula-|yatır-,üsyanı yatır-,aksiyanı yatır-,repressiya,təzyiq,təzyiq göstər-|قمع,قمعت,إخماد,حملة قمع,قمع الاحتجاجات,اضطهاد,أخمد
düzeni sağla-,asayişi sağla-,kontrolü yeniden sağla-,kamu düzeni,asayiş|asayişi qoru-,ictimai asayiş,qayda-qanunu bərpa et-,əmin-amanlıq,sabitliyi bərpa et-|استعادة النظام,حفظ النظام,النظام العام,إعادة الأمن,ضبط الأمن,استتباب الأمن,حفظ الأمن
holigan,taraftar kavgası,taraftar olayları,taraftar şiddeti|azarkeş davası,azarkeş iğtişaşı,xuliqan,xuliqanlıq|مثيرو الشغب,شغب الملاعب,شغب الجماهير,مشاغبون,مشاغبين
linç,linç et-,linç girişimi,kalabalığın saldırısına uğra-|linç,linç et-,linç məhkəməsi,kütlənin hücumuna məruz qal-|سحل,إعدام غوغائي,ضرب حتى الموت,اعتداء جماعي
izdiham,ezilme,kalabalıkta ezil-,izdihamda öl-|basabas,izdiham,basırıq,tapdalan-,izdihamda öl-|تدافع,حادث تدافع,دهس تحت الأقدام,ازدحام شديد
siber saldırı,siber saldırı düzenle-,siber korsanlık,bilgisayar korsanlığı,hackle-|kiberhücum,kiber hücum,haker hücumu,kiberhücuma məruz qal-,xakerlik|هجوم إلكتروني,هجوم سيبراني,هجمات إلكترونية,هجمات سيبرانية,قرصنة إلكترونية,اختراق إلكتروني
bilgisayar korsanı,hacker,siber korsan,hackerlar|haker,xaker,kiberdələduz,hakerlər,kibercinayətkar|قرصان إلكتروني,قراصنة إلكترونيون,هاكر,قراصنة الإنترنت,مخترق,متسللون إلكترونيون,متسللين
siber suç,siber suçlar,bilişim suçu,internet dolandırıcılığı,oltalama|kibercinayət,kibercinayətkarlıq,internet dələduzluğu,fişinq,onlayn dələduzluq|جريمة إلكترونية,جرائم إلكترونية,جرائم معلوماتية,احتيال إلكتروني,تصيد احتيالي,جرائم سيبرانية
siber güvenlik,bilgi güvenliği,siber savunma,veri güvenliği|kibertəhlükəsizlik,informasiya təhlükəsizliyi,kibermüdafiə,məlumat təhlükəsizliyi|أمن سيبراني,الأمن السيبراني,أمن المعلومات,أمن إلكتروني,دفاع سيبراني
fidye yazılımı,zararlı yazılım,kötü amaçlı yazılım,virüs,casus yazılım|fidyə proqramı,zərərli proqram,ziyanverici proqram,virus,casus proqram|برنامج فدية,برمجيات خبيثة,برامج الفدية,برنامج تجسس,برامج التجسس,فيروس الفدية
veri sızıntısı,veri ihlali,kişisel verileri ele geçir-,veri çal-,veri hırsızlığı|məlumat sızması,məlumat oğurluğu,şəxsi məlumatları ələ keçir-,verilənlərin sızması|تسريب بيانات,اختراق بيانات,سرقة بيانات,خرق البيانات,تسرب البيانات
sisteme sız-,sistemi ele geçir-,hesabı ele geçir-,hesabı hacklen-|sistemə daxil ol-,hesabı sındır-,hesabı ələ keçir-,sistemə müdaxilə et-|اختراق,اختراق حساب,اخترق,اختراق أنظمة,تسلل إلى شبكة,قرصنة حساب
sistem çök-,siteye erişileme-,hizmet dışı kal-,devre dışı kal-|sistem çök-,saytın işi dayan-,sıradan çıx-,fəaliyyəti dayan-|تعطل,خرج عن الخدمة,تعطل الموقع,توقف عن العمل,تعطيل
dezenformasyon,yalan haber,kara propaganda,asılsız haber,manipülasyon|dezinformasiya,yalan xəbər,feyk xəbər,qara təbliğat,əsassız məlumat,manipulyasiya|تضليل,معلومات مضللة,أخبار كاذبة,أخبار زائفة,دعاية سوداء,شائعات
casusluk,ajanlık,casusluk yap-,casusluk faaliyeti,casusluk suçlaması|casusluq,agentlik,casusluq et-,casusluq fəaliyyəti,casusluq ittihamı,kəşfiyyatçılıq|تجسس,التجسس,تجسس لصالح,تهمة التجسس,تخابر,التخابر,تجسس على
casus,ajan,istihbarat ajanı,köstebek,muhbir,gizli ajan|casus,agent,kəşfiyyatçı,gizli agent,xəfiyyə|جاسوس,جواسيس,عميل,عملاء,عميل سري,مخبر
istihbarat,istihbarat servisi,istihbarat teşkilatı,gizli servis,haber alma|kəşfiyyat,kəşfiyyat xidməti,xüsusi xidmət orqanı,təhlükəsizlik xidməti,əks-kəşfiyyat|استخبارات,مخابرات,جهاز المخابرات,أجهزة استخبارات,جهاز الاستخبارات,معلومات استخباراتية
dinle-,telefon dinleme,gizlice dinle-,teknik takip,dinleme cihazı|dinləmə,telefon danışıqlarını dinlə-,gizli dinləmə,dinləyici qurğu,izlə-|تنصت,التنصت,تنصت على,مراقبة الهواتف,أجهزة تنصت,تجسس على المكالمات
keşif,keşif uçuşu,gözetleme,casus balon,casus uydu|kəşfiyyat uçuşu,müşahidə,casus balon,kəşfiyyat peyki,izləmə|استطلاع,مراقبة,طائرة استطلاع,منطاد تجسس,رحلة استطلاع,قمر تجسس
istenmeyen kişi ilan et-,persona non grata,diplomatları sınır dışı et-,diplomat kov-|persona non qrata elan et-,arzuolunmaz şəxs elan et-,diplomatları ölkədən çıxar-,diplomatları qov-|شخص غير مرغوب فيه,طرد دبلوماسيين,طرد السفير,أشخاص غير مرغوب فيهم,طردت دبلوماسيا
komplo,plan yap-,saldırı planla-,saldırı hazırlığı,planlanan saldırı|qəsd,hücum planlaşdır-,plan qur-,sui-qəsd planı,hücuma hazırlıq|مؤامرة,مخطط,خطط لهجوم,تآمر,التخطيط لهجمات,دبر,مخططات
engelle-,saldırıyı engelle-,önle-,akamete uğrat-,saldırı planını boz-,boşa çıkar-|qarşısını al-,hücumun qarşısı alın-,əngəllə-,planı poz-,terrorun qarşısını al-|أحبط,إحباط,أحبطت,إفشال,أفشل,منع وقوع,إحباط مخطط
çökert-,örgütü çökert-,şebekeyi çökert-,şebekeyi ortaya çıkar-|ifşa et-,dəstəni ifşa et-,şəbəkəni zərərsizləşdir-,şəbəkəni dağıt-,şəbəkəni aşkarla-|تفكيك خلية,تفكيك شبكة,فككت,إسقاط شبكة,ضبط شبكة,كشف شبكة,فككت خلية
savaş ilan et-,savaş ilanı,savaşa gir-,savaş başlat-,savaş çık-|müharibə elan et-,müharibəyə başla-,müharibəyə gir-,müharibə başla-|إعلان الحرب,أعلن الحرب,أعلنت الحرب,شن حربا,دخل الحرب,اندلاع الحرب
savaşı sona erdir-,savaşı bitir-,çatışmaları durdur-,savaşın sona ermesi,savaşı durdur-|müharibəni bitir-,müharibəyə son qoy-,müharibəni dayandır-,müharibənin başa çatması|إنهاء الحرب,وقف الحرب,انتهاء الحرب,وضع حد للحرب,إنهاء القتال,إيقاف الحرب
patlak ver-,çatışma çık-,alevlen-,çatışmalar yeniden başla-|alovlan-,toqquşma baş ver-,münaqişə başla-,döyüşlər başla-,qızış-|اندلع,اندلعت,اندلاع,نشب,نشوب,تجددت,تجدد القتال
şiddetlen-,yoğunlaş-,saldırıları artır-,saldırıları yoğunlaştır-,hız kazan-|şiddətlən-,intensivləş-,hücumları artır-,hücumları gücləndir-,güclən-|اشتد,اشتداد,كثف,تكثيف,احتدم,تكثف هجماتها,احتدمت,كثفت
saldırganlık,tecavüz,saldırgan tutum,saldırgan devlet|təcavüz,təcavüzkarlıq,təcavüzkar,aqressiya,təcavüzkar dövlət|عدوان,العدوان,اعتداءات,معتد,عدواني
düşman,düşman güçleri,hasım,karşı taraf|düşmən,düşmən qüvvələri,qarşı tərəf|عدو,أعداء,قوات العدو,خصم,خصوم,معاد
müttefik,müttefikler,ittifak,müttefik ülke,koalisyon güçleri|müttəfiq,müttəfiqlər,ittifaq,alyans,koalisiya qüvvələri|حليف,حلفاء,تحالف,التحالف,قوات التحالف,دول حليفة
savunma,savun-,kendini savun-,meşru müdafaa,kendini savunma hakkı|müdafiə,müdafiə et-,özünümüdafiə,özünü müdafiə et-,özünümüdafiə hüququ|دفاع,دافع,الدفاع عن النفس,حق الدفاع عن النفس,الدفاع عن نفسها,دفاعا عن النفس
alarma geç-,teyakkuz,alarm durumu,yüksek alarm,teyakkuza geç-|həyəcan vəziyyəti,döyüş hazırlığı,hazır vəziyyətə gətir-,tam hazırlıq,döyüşə hazır|حالة تأهب,تأهب قصوى,استنفار,حالة استنفار,رفع درجة التأهب,أعلى درجات التأهب,تأهب
caydırıcılık,caydır-,caydırıcı,gözdağı|çəkindirmə,çəkindirici,çəkindir-,qorxutma|ردع,الردع,رادع,قوة ردع,ردعية
askeri müdahale,müdahale,askeri seçenek,güç kullanımı|hərbi müdaxilə,müdaxilə,hərbi variant,gücə əl at-,hərbi yol|تدخل عسكري,التدخل العسكري,الخيار العسكري,عمل عسكري,استخدام القوة العسكرية
yaptırım,yaptırım uygula-,yaptırım kararı,yaptırım listesi,ambargo|sanksiya,sanksiya tətbiq et-,sanksiya qərarı,sanksiya siyahısı,embarqo|عقوبات,فرض عقوبات,فرضت عقوبات,عقوبات اقتصادية,حظر,قائمة العقوبات
kına-,lanetle-,şiddetle kına-,kınama,telin et-,tepki göster-|qına-,pislə-,lənətlə-,kəskin qına-,qınaq,etirazını bildir-|أدان,إدانة,ندد,تنديد,استنكر,استنكار,شجب,أدانت,نددت
taziye,başsağlığı dile-,taziye mesajı,baş sağlığı,sabır dile-|başsağlığı,başsağlığı ver-,hüznlə qarşıla-,təəssüf bildir-,səbir dilə-|تعزية,تعازي,قدم تعازيه,عزى,مواساة,برقية تعزية,أعرب عن تعازيه
acil şifa dile-,yaralılara şifa dile-,geçmiş olsun dile-|şəfa dilə-,yaralılara şəfa arzula-,sağalmağını arzula-|تمنى الشفاء,الشفاء العاجل,تمنى الشفاء العاجل,تمنيات بالشفاء
enerji altyapısı,enerji tesisi,elektrik santrali,altyapı vurul-,kritik altyapı|enerji infrastrukturu,enerji obyekti,elektrik stansiyası,infrastruktur,kritik infrastruktur|بنية تحتية,منشأة طاقة,منشآت الطاقة,محطة كهرباء,بنى تحتية,البنية التحتية للطاقة
nükleer tesis,nükleer santral,uranyum zenginleştirme,nükleer program,zenginleştirilmiş uranyum|nüvə obyekti,atom elektrik stansiyası,uran zənginləşdirilməsi,nüvə proqramı,zənginləşdirilmiş uran|منشأة نووية,منشآت نووية,محطة نووية,تخصيب اليورانيوم,برنامج نووي,البرنامج النووي,يورانيوم مخصب
bölgeye gir-,şehre gir-,birlikler gir-,kente gir-|şəhərə daxil ol-,əraziyə daxil ol-,qoşunlar daxil ol-,əraziyə gir-|دخلت القوات,توغل,توغلت,دخول المدينة,اقتحم,اقتحمت,دخل الجيش
konvoy,askeri konvoy,konvoya saldırı,araç konvoyu|karvan,hərbi karvan,kolonna,hərbi kolonna,avtokarvan|قافلة,قوافل,رتل عسكري,موكب,قافلة عسكرية,أرتال
pusu,pusuya düşür-,pusu kur-,pusuya düş-,tuzak|pusqu,pusqu qur-,pusquya düş-,tələ,pusquya sal-|كمين,كمائن,نصب كمينا,وقع في كمين,كمين محكم,الفخ
tünel,yer altı tüneli,tünelleri imha et-,tünel ağı|tunel,yeraltı tunel,tunelləri məhv et-,tunel şəbəkəsi|نفق,أنفاق,شبكة أنفاق,تدمير أنفاق,نفق أرضي
yerleşimci,yasa dışı yerleşim,yerleşim birimi,yerleşimci şiddeti|məskunlaşan,qanunsuz məskunlaşma,yəhudi məskəni,qanunsuz məskən|مستوطن,مستوطنون,مستوطنين,مستوطنة,مستوطنات,استيطان
ticari gemi,gemiye saldırı,tanker vurul-,gemi isabet al-,petrol tankeri|ticarət gəmisi,gəmiyə hücum,tanker,yük gəmisi,neft tankeri|سفينة تجارية,سفن تجارية,ناقلة نفط,هجوم على سفينة,سفينة شحن,استهداف سفينة
deniz ablukası,boğazı kapat-,deniz yolunu kapat-,limanı abluka altına al-|dəniz blokadası,boğazı bağla-,dəniz yolunu bağla-,limanı blokadaya al-|حصار بحري,إغلاق المضيق,حصار الموانئ,إغلاق مضيق,الحصار البحري
isabet et-,isabet al-,vurul-,füze isabet et-|dəy-,hədəfə dəy-,vurul-,raket düş-|أصاب,سقط على,سقوط صاروخ,سقوط قذيفة,أصابت,ارتطم,سقطت
yangın çık-,alev al-,alevler içinde kal-,yangına yol aç-|yanğın baş ver-,alov al-,alova bürün-,yanğın törən-|اندلع حريق,نشب حريق,اشتعلت النيران,اندلاع حريق,التهمت النيران,حريق
uçak düş-,uçak düşmesi,askeri uçak düş-,kaza kırım|təyyarə qəzası,təyyarə qəzaya uğra-,helikopter qəzaya uğra-,qəzaya uğra-|تحطم طائرة,تحطمت طائرة,سقوط طائرة,حادث تحطم,تحطم مروحية
dost ateşi,yanlışlıkla vur-,kazara vur-,yanlışlıkla ateş et-|səhvən vur-,öz atəşi,səhvən atəş aç-,dost atəşi|نيران صديقة,عن طريق الخطأ,قصف بالخطأ,بالخطأ
hastaneye kaldır-,hastaneye kaldırıl-,tedavi altına al-,hastaneye sevk et-,ambulansla hastaneye|xəstəxanaya yerləşdiril-,xəstəxanaya çatdırıl-,xəstəxanaya apar-,müalicə altına al-,hospitala yerləşdir-|نقل إلى المستشفى,نقلوا إلى المستشفى,نقل الجرحى,تلقي العلاج,أسعف,نقل المصابون
durumu ağır,hayati tehlikesi sür-,yoğun bakımda,durumu kritik,ağır yaralı|vəziyyəti ağır,həyati təhlükəsi var,reanimasiyada,ağır vəziyyətdə,vəziyyəti kritik|حالة حرجة,حالته خطيرة,إصابة خطيرة,بين الحياة والموت,العناية المركزة,حالات حرجة,إصابات خطيرة
hayati tehlikesi yok,hafif yaralı,durumu iyi,hayati tehlikesi bulunma-|həyati təhlükəsi yoxdur,yüngül yaralı,vəziyyəti kafi,yüngül xəsarət|حالة مستقرة,إصابة طفيفة,جروح طفيفة,إصابات طفيفة,حالته مستقرة
arama kurtarma,kurtarma ekibi,arama kurtarma çalışması,kurtarma çalışmaları|axtarış-xilasetmə,xilasedici,xilasetmə işləri,axtarış-xilasetmə işləri,xilasedicilər|بحث وإنقاذ,فرق الإنقاذ,عمليات إنقاذ,رجال الإنقاذ,الدفاع المدني,فرق البحث
muhalif,muhalefet lideri,rejim karşıtı,muhalif lider|müxalif,müxalifət lideri,rejim əleyhdarı,dissident|معارض,معارضون,معارضين,زعيم المعارضة,منشق
gazeteci öldürül-,gazeteci gözaltı,basın mensubu,basın özgürlüğü,gazetecilere yönelik saldırı|jurnalist öldürül-,jurnalist həbsi,media nümayəndəsi,söz azadlığı,jurnalistlərə hücum|مقتل صحفي,اعتقال صحفي,صحفيون,حرية الصحافة,استهداف الصحفيين
okul saldırısı,okulda silahlı saldırı,kampüste silahlı saldırı|məktəbdə atışma,məktəbə silahlı hücum,məktəbdə silahlı insident|إطلاق نار في مدرسة,هجوم على مدرسة,إطلاق النار في مدرسة
bireysel silahlanma,silah ruhsatı,ruhsatsız silah,silah kontrolü,silah yasası|silah icazəsi,qanunsuz silah,icazəsiz silah,silaha nəzarət,odlu silah qanunu|حيازة السلاح,رخصة سلاح,سلاح غير مرخص,ضبط الأسلحة,حمل السلاح,قانون السلاح
silah kaçakçılığı,yasa dışı silah ticareti,silah kaçır-,kaçak silah|silah qaçaqmalçılığı,qanunsuz silah ticarəti,silah alveri,silahın qanunsuz dövriyyəsi|تهريب أسلحة,تهريب السلاح,تجارة السلاح غير المشروعة,أسلحة مهربة,الاتجار بالأسلحة
kaçak silah üret-,atölye,imalathane,silah imal et-|qanunsuz silah hazırla-,emalatxana,əldəqayırma silah|تصنيع أسلحة,ورشة تصنيع,مصنع أسلحة,ورش تصنيع
çatışmada öldürül-,polisle çatış-,vurularak öldürül-,polis tarafından vurul-|atışmada öldürül-,polislə atışma,polis tərəfindən güllələn-,atışma zamanı məhv edil-|قتل في اشتباك,قتل برصاص الشرطة,اشتباك مع الشرطة,أردته الشرطة,قتلته الشرطة
saldırganın kimliği,saldırgan öldürüldü,saldırganı etkisiz hale getir-,saldırganı vur-|hücum edənin kimliyi,hücumçu öldürüldü,hücumçu zərərsizləşdirildi,hücumçunu vur-|هوية المهاجم,مقتل المهاجم,قتل المهاجم,تحييد المهاجم,هوية منفذ الهجوم
tek başına hareket et-,yalnız kurt,tek başına,bireysel saldırgan|təkbaşına hərəkət et-,tənha canavar,təkbaşına,tək hücumçu|ذئب منفرد,تصرف بمفرده,بمفرده,الذئاب المنفردة,هجوم فردي
ırkçı saldırı,nefret saldırısı,islamofobik saldırı,aşırı sağcı|irqçi hücum,nifrət zəminində hücum,islamofob hücum,ifrat sağçı|هجوم عنصري,اعتداء عنصري,هجوم معاد للإسلام,يميني متطرف,يمين متطرف
camiye saldırı,ibadethaneye saldırı,kiliseye saldırı,kutsal mekana saldırı|məscidə hücum,ibadətgaha hücum,kilsəyə hücum,dini məbədə hücum|هجوم على مسجد,اعتداء على مسجد,هجوم على كنيسة,دور العبادة,اقتحام مسجد
büyükelçiliğe saldırı,konsolosluğa saldırı,elçilik baskını,diplomatik temsilciliğe saldırı|səfirliyə hücum,konsulluğa hücum,səfirliyə basqın,diplomatik nümayəndəliyə hücum|هجوم على السفارة,اقتحام السفارة,اعتداء على القنصلية,استهداف السفارة,الهجوم على القنصلية
hastaneye saldırı,hastane vurul-,hastane bombalan-,sağlık tesisine saldırı|xəstəxanaya hücum,xəstəxana bombalan-,xəstəxana vurul-,tibb müəssisəsinə zərbə|قصف مستشفى,استهداف مستشفى,هجوم على مستشفى,استهداف المستشفيات,قصف المستشفيات
soruşturma sür-,incelemeler sürüyor,soruşturma devam et-,tahkikat sürüyor|istintaq davam et-,araşdırma davam etdiril-,araşdırılır,faktla bağlı araşdırma aparılır|التحقيق جار,التحقيقات مستمرة,التحقيقات جارية,لا تزال التحقيقات,ما زال التحقيق
yasa dışı dinleme,özel hayatın gizliliğini ihlal,kişisel veri ihlali|qanunsuz dinləmə,şəxsi həyatın toxunulmazlığını pozma,şəxsi məlumatların yayılması|انتهاك الخصوصية,تنصت غير قانوني,التعدي على الخصوصية,انتهاك خصوصية
görevden al-,açığa al-,ihraç et-,meslekten ihraç,görevden uzaklaştır-|vəzifədən azad et-,işdən çıxar-,vəzifəsindən kənarlaşdır-,ordudan xaric et-,vəzifəsindən azad olun-|إقالة,أقال,عزل,فصل,أعفى من منصبه,إيقاف عن العمل,أقيل,إعفاء
mal varlığına el koy-,mal varlığını dondur-,kayyum ata-,hesapları dondur-|əmlakına həbs qoy-,aktivləri dondur-,əmlakı müsadirə et-,hesablarını dondur-|تجميد أصول,مصادرة أموال,الحجز على أموال,تجميد أموال,تجميد الأصول,جمد
çocuk kaçır-,bebek kaçır-,kayıp çocuk,kayıp çocuğu bul-|uşaq oğurla-,körpə oğurluğu,itkin düşən uşaq,uşağı qaçır-|خطف طفل,اختطاف طفل,طفل مفقود,خطف أطفال
trafik suçu,alkollü araç kullan-,vurup kaç-,çarpıp kaç-|sərxoş vəziyyətdə idarə et-,vurub qaç-,yol hərəkəti qaydalarını poz-,sərxoş sürücü|دهس وفر,القيادة تحت تأثير الكحول,صدم وفر,مخالفة مرورية,مخالفات مرورية
çocuk asker,çocukları savaştır-,çocukları silah altına al-|uşaq əsgər,uşaqları döyüşə cəlb et-,uşaqların orduya cəlb edilməsi|أطفال جنود,تجنيد أطفال,تجنيد الأطفال,الأطفال المجندين
barış çağrısı,savaşı durdurma çağrısı,ateşkes çağrısı,ateşkes çağrısında bulun-|sülhə çağır-,atəşkəsə çağır-,atəşkəs çağırışı,sülh çağırışı|دعا إلى وقف إطلاق النار,دعوة إلى السلام,دعا إلى التهدئة,دعوات لوقف إطلاق النار,دعت إلى وقف القتال
garantör,garantör ülke,güvenlik garantisi,güvenlik güvencesi|qarantor,zəmanətçi ölkə,təhlükəsizlik zəmanəti,təhlükəsizlik təminatı|ضامن,دول ضامنة,ضمانات أمنية,الدول الضامنة,ضمانات
cenazeleri teslim et-,naaşların teslimi,ceset takası|meyitləri qaytar-,cənazələrin təhvil verilməsi,meyitlərin mübadiləsi,təhvil ver-|تسليم جثامين,تسليم جثث,تبادل الجثامين,تسلم جثث,إعادة جثامين
savunma sanayii,silah üreticisi,silah sanayisi,savunma şirketi|müdafiə sənayesi,silah istehsalçısı,hərbi sənaye,silah şirkəti|صناعات دفاعية,الصناعات الدفاعية,صناعة الأسلحة,شركات السلاح,الصناعات العسكرية
savunma bütçesi,askeri harcama,savunma harcaması,askeri bütçe|müdafiə büdcəsi,hərbi xərc,müdafiə xərci,hərbi büdcə|ميزانية الدفاع,إنفاق عسكري,الإنفاق الدفاعي,الإنفاق العسكري,نفقات عسكرية
`;
