/** Society: migration, women, youth, protest, environment, climate, population, holidays, as `tr|az|ar` lines; our own work. */
export const society: string = `
toplum|cəmiyyət,toplum|مجتمع,مجتمعات
toplumsal|ictimai,sosial|اجتماعي,مجتمعي
sivil toplum|vətəndaş cəmiyyəti|المجتمع المدني
hükümet dışı|qeyri-hökumət|غير حكومي
kamuoyu|ictimai rəy,ictimaiyyət|رأي عام,الرأي العام
kamuoyu yoklaması,anket|rəy sorğusu,sorğu|استطلاع رأي,استطلاع
halk|xalq|شعب
nüfus|əhali|سكان,تعداد السكان
nüfus sayımı|əhalinin siyahıyaalınması|تعداد السكان,إحصاء
nüfus artışı|əhali artımı|نمو سكاني,النمو السكاني
göç|köç,miqrasiya|هجرة,نزوح
düzensiz göçmen,kaçak göçmen|qeyri-qanuni miqrant|مهاجر غير شرعي,مهاجرون غير نظاميين
göç politikası|miqrasiya siyasəti|سياسة الهجرة
sığınmacı|sığınacaq axtaran,sığınacaq istəyən|طالب لجوء,طالبو اللجوء
sığınma hakkı|sığınacaq hüququ|حق اللجوء
mülteci kampı|qaçqın düşərgəsi|مخيم لاجئين,مخيم للاجئين
kamp|düşərgə|مخيم,معسكر,مخيمات
çadır kent|çadır şəhərciyi|مخيم,مدينة خيام
yerinden edilmiş|məcburi köçkün,köçkün|نازح,نازحون,مشرد
vatansız|vətəndaşlığı olmayan|عديم الجنسية,بدون جنسية
oturma izni|yaşayış icazəsi|تصريح إقامة,إقامة
sınır dışı et-|deportasiya et-,ölkədən çıxar-|رحل,ترحيل,أبعد
sınır dışı|deportasiya|ترحيل,إبعاد
geri dönüş|geri qayıdış,geri dönüş|عودة,العودة
insan kaçakçılığı|insan qaçaqmalçılığı,insan alveri|تهريب البشر,تهريب المهاجرين
insan ticareti|insan alveri|اتجار بالبشر,الاتجار بالبشر
insan kaçakçısı|insan alverçisi|مهرب بشر,مهربو البشر
uyum,entegrasyon|inteqrasiya,uyğunlaşma|اندماج,تكامل
diaspora|diaspora|شتات,جالية
gurbetçi|mühacir,xaricdə yaşayan|مغترب,مغتربون
Birleşmiş Milletler Mülteciler Yüksek Komiserliği,BMMYK|BMT-nin Qaçqınlar üzrə Ali Komissarlığı|المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية اللاجئين
Uluslararası Göç Örgütü|Beynəlxalq Miqrasiya Təşkilatı|المنظمة الدولية للهجرة
kadın|qadın|امرأة,نساء
kadın hakları|qadın hüquqları|حقوق المرأة
kadın erkek eşitliği,cinsiyet eşitliği|gender bərabərliyi,kişi-qadın bərabərliyi|المساواة بين الجنسين
toplumsal cinsiyet|gender|النوع الاجتماعي,الجندر
kadına yönelik şiddet|qadınlara qarşı zorakılıq|العنف ضد المرأة,العنف ضد النساء
aile içi şiddet|məişət zorakılığı|العنف الأسري,العنف المنزلي
cinsel taciz|cinsi təcavüz,seksual təqib|تحرش جنسي
taciz|təqib,təhqir,taciz|تحرش,مضايقة
tecavüz|zorlama,təcavüz|اغتصاب
cinsel istismar|cinsi istismar|اعتداء جنسي,استغلال جنسي
istismar|istismar|استغلال,إساءة
feminist|feminist|نسوي,نسوية
çocuk hakları|uşaq hüquqları|حقوق الطفل
çocuk işçiliği|uşaq əməyi|عمالة الأطفال,عمل الأطفال
UNICEF|UNİCEF|يونيسف,اليونيسف
genç|gənc|شاب,شباب
gençlik|gənclik,gənclər|شباب
yaşlı|yaşlı,ahıl|مسن,كبار السن
engelli|əlil,fiziki məhdudiyyətli|معاق,ذوو الإعاقة,ذوي الاحتياجات الخاصة
eşcinsel|homoseksual|مثلي,مثليون
LGBT|LGBT|مجتمع الميم,المثليين
ırk|irq|عرق,أعراق
yabancı düşmanlığı|ksenofobiya,əcnəbi düşmənçiliyi|كراهية الأجانب,رهاب الأجانب
İslamofobi,İslam karşıtlığı|islamofobiya|إسلاموفوبيا,الإسلاموفوبيا,كراهية الإسلام
antisemitizm|antisemitizm|معاداة السامية
nefret söylemi|nifrət nitqi|خطاب الكراهية
nefret suçu|nifrət cinayəti|جريمة كراهية
önyargı|ön mühakimə,qərəz|تحيز,أحكام مسبقة
çok kültürlü|çoxmədəniyyətli,multikultural|متعدد الثقافات
bir arada yaşama|birgəyaşayış|تعايش
eşitlik|bərabərlik|مساواة
eşitsizlik,eşitsizliğ|bərabərsizlik|عدم مساواة,لا مساواة
yoksulluk,yoksulluğ|yoxsulluq|فقر
açlık,açlığ|aclıq|جوع,مجاعة
kıtlık,kıtlığ|qıtlıq,aclıq|مجاعة,نقص,شح
işsizlik,işsizliğ|işsizlik|بطالة
evsiz|evsiz|مشرد,بلا مأوى,مشردون
dilenci|dilənçi|متسول
zengin|zəngin,varlı|غني,أغنياء
orta sınıf|orta sinif,orta təbəqə|طبقة متوسطة,الطبقة الوسطى
sınıf|sinif,təbəqə|طبقة
refah|rifah|رفاهية,رخاء,رفاه
sosyal yardım|sosial yardım|مساعدة اجتماعية,إعانة
sosyal güvenlik|sosial müdafiə,sosial təminat|ضمان اجتماعي,الضمان الاجتماعي
emeklilik|pensiya,təqaüd|تقاعد
asgari ücret|minimum əməkhaqqı,minimum əmək haqqı|الحد الأدنى للأجور
açlık grevi|aclıq aksiyası|إضراب عن الطعام
yardım kuruluşu|yardım təşkilatı|منظمة إغاثة,منظمات الإغاثة
insani yardım|humanitar yardım|مساعدات إنسانية,مساعدة إنسانية
hayır kurumu|xeyriyyə təşkilatı|جمعية خيرية
vakıf,vakf|fond,vəqf|وقف,مؤسسة
dernek,derneğ|cəmiyyət,birlik|جمعية,رابطة
bağış|ianə,bağış|تبرع,تبرعات
Kızılay|Qızıl Aypara|الهلال الأحمر
Kızılhaç|Qızıl Xaç|الصليب الأحمر
protesto|etiraz,etiraz aksiyası|احتجاج,احتجاجات
protesto et-|etiraz et-|احتج,يحتج,تحتج
protestocu|etirazçı|محتج,محتجون
gösteri|nümayiş,aksiya|مظاهرة,تظاهرة,مظاهرات
gösterici|nümayişçi|متظاهر,متظاهرون,متظاهرين
yürüyüş|yürüş|مسيرة,مشي
miting|mitinq|تجمع,مهرجان خطابي
oturma eylemi|oturaq aksiya|اعتصام
ayaklanma,isyan|üsyan,qiyam|انتفاضة,تمرد,عصيان
devrimci|inqilabçı|ثوري,ثوار
Arap Baharı|Ərəb baharı|الربيع العربي
pankart|plakat,transparant|لافتة,لافتات
slogan|şüar|شعار,هتاف,شعارات
slogan at-|şüar səsləndir-|هتف,ردد شعارات
biber gazı,göz yaşartıcı gaz|gözyaşardıcı qaz|غاز مسيل للدموع,الغاز المسيل للدموع
tazyikli su|su şırnağı|خراطيم المياه,مدافع المياه
plastik mermi|rezin güllə,plastik güllə|رصاص مطاطي,الرصاص المطاطي
barikat|barrikada|متراس,حاجز
boykot|boykot|مقاطعة
aktivist,eylemci|fəal,aktivist|ناشط,نشطاء,ناشطون
muhalif|müxalif,müxalifətçi|معارض,معارضون
özgürlük|azadlıq|حرية
toplanma özgürlüğü|toplaşma azadlığı|حرية التجمع,حرية التظاهر
din özgürlüğü|din azadlığı,etiqad azadlığı|حرية الدين,الحرية الدينية
insan hakları|insan hüquqları|حقوق الإنسان
insan hakları ihlali|insan hüquqlarının pozulması|انتهاك حقوق الإنسان,انتهاكات حقوق الإنسان
insan hakları örgütü|hüquq müdafiə təşkilatı|منظمة حقوقية,منظمات حقوق الإنسان
insan hakları savunucusu|hüquq müdafiəçisi|مدافع عن حقوق الإنسان,حقوقي
Uluslararası Af Örgütü|Beynəlxalq Amnistiya Təşkilatı,Amnesty International|منظمة العفو الدولية,العفو الدولية
İnsan Hakları İzleme Örgütü|Human Rights Watch,Hüman Rayts Votç|هيومن رايتس ووتش
ifade özgürlüğü|ifadə azadlığı|حرية التعبير
mahremiyet|məxfilik,şəxsi həyat|خصوصية
özel hayat|şəxsi həyat,özəl həyat|حياة خاصة,الحياة الخاصة
çevre|ətraf mühit|بيئة
çevre kirliliği|ətraf mühitin çirklənməsi|تلوث البيئة,تلوث بيئي
hava kirliliği|hava çirkliliyi,havanın çirklənməsi|تلوث الهواء
kirlilik,kirliliğ|çirklənmə,çirklilik|تلوث
çevreci|ekoloq,ətraf mühit müdafiəçisi|ناشط بيئي,مدافع عن البيئة
çevre koruma|ətraf mühitin mühafizəsi|حماية البيئة
Yeşiller|Yaşıllar|الخضر
iklim|iqlim|مناخ,مناخي
iklim değişikliği|iqlim dəyişikliyi,iqlim dəyişmələri|تغير المناخ,التغير المناخي,تغير مناخي
iklim krizi|iqlim böhranı|أزمة المناخ
küresel ısınma|qlobal istiləşmə|احتباس حراري,الاحتباس الحراري
sera gazı|istixana qazı,parnik qazı|غاز الدفيئة,غازات الاحتباس الحراري,غازات الدفيئة
karbon emisyonu,karbon salımı|karbon emissiyası,karbon tullantısı|انبعاثات الكربون,انبعاثات كربونية
emisyon,salım|emissiya,tullantı|انبعاث,انبعاثات
Paris Anlaşması|Paris Sazişi|اتفاق باريس,اتفاقية باريس
Kyoto Protokolü|Kioto Protokolu|بروتوكول كيوتو
iklim konferansı|iqlim konfransı|مؤتمر المناخ
fosil yakıt|fosil yanacaq,qazıntı yanacağı|وقود أحفوري,الوقود الأحفوري
yenilenebilir enerji|bərpa olunan enerji|طاقة متجددة,الطاقة المتجددة
geri dönüşüm|təkrar emal|إعادة تدوير,تدوير
atık,atığ|tullantı|نفايات,مخلفات
sürdürülebilirlik|dayanıqlılıq|استدامة
sürdürülebilir kalkınma|dayanıqlı inkişaf,davamlı inkişaf|تنمية مستدامة,التنمية المستدامة
ormansızlaşma|meşələrin qırılması|إزالة الغابات
çölleşme|səhralaşma|تصحر
kuraklık,kuraklığ|quraqlıq|جفاف
su kıtlığı|su qıtlığı,su çatışmazlığı|شح المياه,نقص المياه
su kaynakları|su ehtiyatları,su resursları|موارد مائية,الموارد المائية
deniz seviyesi|dəniz səviyyəsi|مستوى سطح البحر,منسوب البحر
buzul|buzlaq|أنهار جليدية,جليد
Kuzey Kutbu|Şimal qütbü,Arktika|القطب الشمالي
Antarktika|Antarktida|أنتاركتيكا,القطب الجنوبي
doğal kaynak|təbii sərvət,təbii ehtiyat|مورد طبيعي,موارد طبيعية
vahşi yaşam,yaban hayatı|vəhşi təbiət|حياة برية,الحياة البرية
nesli tükenmekte olan|nəsli kəsilməkdə olan|مهدد بالانقراض
hayvan hakları|heyvan hüquqları|حقوق الحيوان
milli park|milli park|محمية طبيعية,حديقة وطنية
petrol sızıntısı|neft sızması|تسرب نفطي
Greenpeace|Greenpeace,Qrinpis|غرينبيس,السلام الأخضر
bayram|bayram|عيد,أعياد
Ramazan Bayramı|Ramazan bayramı|عيد الفطر
Kurban Bayramı|Qurban bayramı|عيد الأضحى
Nevruz|Novruz,Novruz bayramı|نوروز,النوروز
Noel|Milad bayramı,Milad|عيد الميلاد,الكريسماس
yılbaşı,yeni yıl|yeni il|رأس السنة,العام الجديد,السنة الجديدة
Paskalya|Pasxa|عيد الفصح
ramazan ayı|ramazan ayı|شهر رمضان
kandil|qandil,mübarək gecə|ليلة مباركة
kurban|qurban|أضحية,ضحية
Cumhuriyet Bayramı|Respublika Günü|عيد الجمهورية
Bağımsızlık Günü|Müstəqillik Günü|عيد الاستقلال,يوم الاستقلال
Zafer Bayramı|Zəfər Günü,Zəfər bayramı|عيد النصر,يوم النصر
ulusal bayram,milli bayram|milli bayram|عيد وطني,العيد الوطني
resmi tatil|rəsmi tatil,qeyri-iş günü|عطلة رسمية
Kadınlar Günü|Qadınlar Günü|يوم المرأة
Sevgililer Günü|Sevgililər Günü|عيد الحب
Anneler Günü|Analar Günü|عيد الأم
İşçi Bayramı,1 Mayıs|Əməkçilər günü|عيد العمال
Cadılar Bayramı|Hellouin|هالوين
Şükran Günü|Şükranlıq Günü|عيد الشكر
Dünya Günü|Dünya günü|اليوم العالمي,يوم عالمي
tören|mərasim|مراسم,حفل
anma töreni|anım mərasimi|مراسم تأبين,إحياء ذكرى
saygı duruşu|bir dəqiqəlik sükut|دقيقة صمت
milli yas,ulusal yas|milli matəm,ümummilli matəm|حداد وطني
yaşam standardı|həyat səviyyəsi,yaşayış səviyyəsi|مستوى المعيشة
yaşam koşulları|yaşayış şəraiti|ظروف معيشية,الظروف المعيشية
günlük yaşam,günlük hayat|gündəlik həyat|الحياة اليومية,حياة يومية
kentleşme|urbanizasiya,şəhərləşmə|تحضر,توسع عمراني
gecekondu|daxma,qanunsuz tikili|حي عشوائي,أحياء فقيرة,عشوائيات
kırsal|kənd,kənd yeri|ريفي,أرياف,ريف
kentsel|şəhər|حضري
aşiret,kabile|tayfa,qəbilə|قبيلة,عشيرة,قبائل
yerli halk|yerli xalq,yerli əhali|سكان أصليون,شعوب أصلية
köken|mənşə,köken|أصل,أصول
kimlik|kimlik|هوية
kimlik kartı|şəxsiyyət vəsiqəsi|بطاقة هوية,بطاقة الهوية
kölelik|köləlik|عبودية,رق
sömürge,koloni|müstəmləkə|مستعمرة,مستعمرات
soykırım|soyqırım,soyqırımı|إبادة جماعية
suç oranı|cinayət səviyyəsi|معدل الجريمة
gençlik suçları|yetkinlik yaşına çatmayanların cinayətləri|جرائم الأحداث
intihar|intihar|انتحار
intihar et-|intihar et-|انتحر,ينتحر,تنتحر
cinayet|qətl,cinayət|جريمة قتل,قتل
töre cinayeti|namus qətli|جرائم الشرف
uyuşturucu kaçakçılığı|narkotik qaçaqmalçılığı|تهريب المخدرات
kumarhane|kazino|كازينو
fuhuş|fahişəlik|دعارة
idam cezası,ölüm cezası|ölüm cəzası,edam cəzası|عقوبة الإعدام,إعدام
kötü muamele|pis rəftar|سوء معاملة
çok eşlilik|çoxarvadlılıq|تعدد الزوجات
çocuk evliliği|uşaq nikahı,erkən nikah|زواج القاصرات,زواج الأطفال
doğum oranı|doğum nisbəti,doğum səviyyəsi|معدل المواليد
göçmen karşıtı|miqrant əleyhinə|مناهض للهجرة,معاد للمهاجرين
aşırı sağ|ifrat sağ,ultrasağ|اليمين المتطرف,يمين متطرف
aşırı sağcı|ifrat sağçı|يميني متطرف
milliyetçilik,milliyetçiliğ|millətçilik|قومية,نزعة قومية
Nazi|nasist|نازي,نازية
küreselleşme|qloballaşma|عولمة
modernleşme|modernləşmə,müasirləşmə|تحديث
gönüllülük|könüllülük|تطوع
gıda güvenliği|ərzaq təhlükəsizliyi|الأمن الغذائي
nesiller arası|nəsillərarası|بين الأجيال
Gıda ve Tarım Örgütü|Ərzaq və Kənd Təsərrüfatı Təşkilatı|منظمة الأغذية والزراعة,الفاو
Dünya Gıda Programı|Ümumdünya Ərzaq Proqramı|برنامج الأغذية العالمي
`;
