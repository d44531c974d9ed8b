// Protest, unrest, war, weapons and peace talks in Turkish, Azerbaijani and Arabic; our own work.
export const unrestMilitary: string = `
gösteriler|nümayişlər,etiraz aksiyaları|مظاهرات,احتجاجات,تظاهرات
protesto gösterisi|etiraz aksiyası,etiraz nümayişi|مظاهرة احتجاجية,تظاهرة احتجاجية,مظاهرات
protestocular,göstericiler|etirazçılar,nümayişçilər|محتجون,متظاهرون,المحتجين,المتظاهرين
kitlesel protesto|kütləvi etiraz|احتجاج جماهيري
hükümet karşıtı|hökumət əleyhinə|مناهض للحكومة,المناهضة للحكومة
hükümet yanlısı|hökumət tərəfdarı,hökumətyönlü|موال للحكومة
savaş karşıtı|müharibə əleyhinə|مناهض للحرب
demokrasi yanlısı|demokratiya tərəfdarı|مؤيد للديمقراطية,المطالب بالديمقراطية
muhalif lider|müxalifət lideri|زعيم المعارضة,زعيم معارض
sivil itaatsizlik|mülki itaətsizlik|عصيان مدني
genel grev|ümumi tətil|إضراب عام
grevci|tətilçi|مضرب,مضربون
lokavt|lokaut|إغلاق
açlık grevine başla-|aclıq aksiyasına başla-|بدأ إضرابا عن الطعام
barışçıl gösteri|dinc nümayiş,dinc etiraz|مظاهرة سلمية,احتجاج سلمي
barışçıl protesto|dinc etiraz|احتجاج سلمي
sokak gösterisi|küçə nümayişi|مظاهرات الشوارع
sokak çatışması|küçə toqquşması,küçə döyüşü|اشتباكات الشوارع,قتال شوارع
kalabalığı dağıt-|izdihamı dağıt-|فرق الحشود,تفريق
göstericileri dağıt-|nümayişçiləri dağıt-|فرق المتظاهرين,تفريق المتظاهرين
göz yaşartıcı gaz kullan-|gözyaşardıcı qazdan istifadə et-|استخدم الغاز المسيل للدموع
göz yaşartıcı bomba|gözyaşardıcı bomba|قنابل مسيلة للدموع,غاز مسيل للدموع
plastik mermi kullan-|plastik güllə istifadə et-|استخدم الرصاص المطاطي
kauçuk mermi|rezin güllə|رصاص مطاطي
gerçek mermi|döyüş gülləsi,həqiqi güllə|رصاص حي,ذخيرة حية
su topu,TOMA|su şırnağı maşını,su topu|خراطيم مياه,مدفع مياه
cop|dəyənək|هراوة
biber gazı|istiot qazı|رذاذ الفلفل
barikat kur-|barrikada qur-|أقام حواجز,نصب متاريس
molotof kokteyli|molotov kokteyli|زجاجة حارقة,زجاجات حارقة,مولوتوف
taş at-|daş at-|رشق بالحجارة,ألقى الحجارة
lastik yak-|təkər yandır-|أحرق إطارات
yolu kapat-|yolu bağla-|أغلق الطريق,قطع الطريق
yol kesme|yolkəsmə|قطع الطريق
oturma eylemi yap-|oturaq aksiyası keçir-|اعتصم,يعتصم,تعتصم,اعتصام
insan zinciri|insan zənciri|سلسلة بشرية
pankart aç-|plakat qaldır-,plakat aç-|رفع لافتات
döviz taşı-|şüar daşı-,plakat daşı-|حمل لافتات
slogan|şüar|شعار,شعارات,هتاف,هتافات
toplanma|toplaşma|تجمع,تجمهر
ayaklanmacı|üsyançı,qiyamçı|متمرد,متمردون
isyancılar|üsyançılar,qiyamçılar|متمردون,المتمردين
isyan çıkar-|üsyan qaldır-|تمرد,أشعل تمردا
isyan bastır-|üsyanı yatır-|قمع تمرد
isyancı grup|üsyançı qrup|جماعة متمردة,جماعة مسلحة
silahlı grup|silahlı qrup|جماعة مسلحة,مجموعة مسلحة
silahlı militan|silahlı yaraqlı|مسلح,مسلحون
silahlı mücadele|silahlı mübarizə|كفاح مسلح,الكفاح المسلح
milis güçleri|milis qüvvələri|ميليشيات,قوات الميليشيا
paramiliter|yarımhərbi,hərbiləşdirilmiş|شبه عسكري,شبه عسكرية
karışıklık çıkar-|iğtişaş törət-|أثار الفوضى
kargaşa çıkar-|qarışıqlıq sal-|أثار الشغب
isyan polisi|çevik polis|شرطة الشغب
olaylar|hadisələr,iğtişaşlar|أحداث,شغب
yağmacı|talançı|ناهب,لصوص
yağmalama|talan,qarət|نهب
sıkıyönetim ilan et-|hərbi vəziyyət elan et-|أعلن الأحكام العرفية
olağanüstü hal ilan et-|fövqəladə vəziyyət elan et-|أعلن حالة الطوارئ
sokağa çıkma yasağı ilan et-|komendant saatı elan et-|فرض حظر تجول
darbeci|çevrilişçi|انقلابي,انقلابيون
darbe karşıtı|çeviriliş əleyhinə|مناهض للانقلاب
cunta|xunta|مجلس عسكري,طغمة عسكرية
askeri yönetim|hərbi idarə,hərbi rəhbərlik|حكم عسكري,إدارة عسكرية
askeri darbe|hərbi çevriliş|انقلاب عسكري
siyasi tutuklu,siyasi mahkum|siyasi məhbus|سجين سياسي,معتقل سياسي
siyasi kriz|siyasi böhran|أزمة سياسية
siyasi istikrar|siyasi sabitlik|استقرار سياسي
siyasi istikrarsızlık|siyasi qeyri-sabitlik|عدم استقرار سياسي
siyasi irade|siyasi iradə|إرادة سياسية
siyasi parti|siyasi partiya|حزب سياسي,أحزاب سياسية
siyasi lider|siyasi lider|زعيم سياسي
siyasi baskı|siyasi təzyiq|ضغط سياسي
siyasi sığınma|siyasi sığınacaq|لجوء سياسي
siyasi yasak|siyasi qadağa|حظر سياسي
muhalefeti sustur-|müxalifəti sustur-|أسكت المعارضة
rejim değişikliği|rejim dəyişikliyi|تغيير النظام
rejim güçleri|rejim qüvvələri|قوات النظام
rejim karşıtı|rejim əleyhinə|مناهض للنظام
iktidar değişikliği|hakimiyyət dəyişikliyi|تغيير السلطة
iktidar mücadelesi|hakimiyyət mübarizəsi|صراع على السلطة
güç gösterisi|güc nümayişi|استعراض قوة
güç kullan-|güc tətbiq et-,gücdən istifadə et-|استخدم القوة,استخدام القوة
güç kullanımı|güc tətbiqi|استخدام القوة
aşırı güç|həddindən artıq güc|قوة مفرطة,القوة المفرطة
askeri güç|hərbi güc|قوة عسكرية
askeri operasyon,askeri harekat|hərbi əməliyyat|عملية عسكرية,عمليات عسكرية
askeri müdahale|hərbi müdaxilə|تدخل عسكري
askeri yardım|hərbi yardım|مساعدة عسكرية,مساعدات عسكرية
askeri üs|hərbi baza|قاعدة عسكرية,قواعد عسكرية
askeri birlik|hərbi hissə,hərbi birləşmə|وحدة عسكرية
askeri personel|hərbi qulluqçular,hərbi personal|أفراد عسكريون
askeri yetkili|hərbi rəsmi|مسؤول عسكري
askeri uzman|hərbi ekspert|خبير عسكري
askeri kaynak|hərbi mənbə|مصدر عسكري
askeri araç|hərbi maşın,hərbi texnika|آلية عسكرية,مركبة عسكرية
askeri uçak|hərbi təyyarə|طائرة عسكرية
askeri helikopter|hərbi helikopter|مروحية عسكرية
askeri iş birliği|hərbi əməkdaşlıq|تعاون عسكري
askeri geçit töreni|hərbi parad|عرض عسكري
askeri varlık|hərbi mövcudluq|وجود عسكري
askeri hastane|hərbi hospital|مستشفى عسكري
askere al-|hərbi xidmətə çağır-,əsgər apar-|جند,يجند,تجند,تجنيد
askere alma|hərbi çağırış|تجنيد
zorunlu askerlik|məcburi hərbi xidmət|تجنيد إلزامي,خدمة عسكرية إلزامية
kısmi seferberlik|qismən səfərbərlik|تعبئة جزئية
paralı askerler|muzdlular,muzdlu döyüşçülər|مرتزقة
yabancı savaşçı|xarici döyüşçü|مقاتل أجنبي,مقاتلون أجانب
savaş alanı,cephe|döyüş meydanı,cəbhə|ساحة معركة,ساحة القتال,جبهة
savaş bölgesi|müharibə bölgəsi,döyüş bölgəsi|منطقة حرب
savaş sonrası|müharibədən sonrakı|ما بعد الحرب
savaş öncesi|müharibədən əvvəlki|ما قبل الحرب
savaş hali|müharibə vəziyyəti|حالة حرب
savaş tehdidi|müharibə təhdidi|تهديد بالحرب
savaş kabinesi|müharibə kabineti|حكومة حرب,مجلس الحرب
savaşa gir-|müharibəyə gir-|دخل الحرب
savaşa son ver-|müharibəyə son qoy-|أنهى الحرب,إنهاء الحرب
savaşın sona ermesi|müharibənin başa çatması|انتهاء الحرب,نهاية الحرب
topyekun savaş|total müharibə|حرب شاملة
vekalet savaşı|vasitəli müharibə,proksi müharibə|حرب بالوكالة
gerilla savaşı|partizan müharibəsi|حرب عصابات
nükleer savaş|nüvə müharibəsi|حرب نووية
ticari savaş|ticarət müharibəsi|حرب تجارية
soğuk savaş dönemi|soyuq müharibə dövrü|حقبة الحرب الباردة
Birinci Dünya Savaşı|Birinci Dünya müharibəsi|الحرب العالمية الأولى
İkinci Dünya Savaşı|İkinci Dünya müharibəsi|الحرب العالمية الثانية
Vatan Savaşı,Vatan Muharebesi|Vətən müharibəsi|حرب الوطن
Karabağ Savaşı|Qarabağ müharibəsi|حرب قره باغ
Körfez Savaşı|Körfəz müharibəsi|حرب الخليج
Vietnam Savaşı|Vyetnam müharibəsi|حرب فيتنام
Kore Savaşı|Koreya müharibəsi|الحرب الكورية
Kurtuluş Savaşı|İstiqlal savaşı,Qurtuluş savaşı|حرب الاستقلال
Çanakkale Savaşı|Çanaqqala döyüşü|معركة جناق قلعة
Altı Gün Savaşı|Altıgünlük müharibə|حرب الأيام الستة
çatışmalar|döyüşlər,toqquşmalar|اشتباكات,معارك
çatışma çık-|toqquşma baş ver-|اندلعت اشتباكات,اندلاع
çatışmayı durdur-|döyüşü dayandır-|أوقف القتال,وقف القتال
şiddetli çatışma|şiddətli döyüş|اشتباكات عنيفة,معارك عنيفة
sıcak çatışma|qaynar münaqişə|اشتباك
ateşkesi ihlal et-|atəşkəsi poz-|خرق وقف إطلاق النار,انتهك وقف إطلاق النار
ateşkes ilan et-|atəşkəs elan et-|أعلن وقف إطلاق النار
ateşkes anlaşması|atəşkəs razılaşması,atəşkəs sazişi|اتفاق وقف إطلاق النار,اتفاق هدنة
ateşkes görüşmeleri|atəşkəs danışıqları|محادثات وقف إطلاق النار
insani ateşkes,insani ara|humanitar atəşkəs,humanitar fasilə|هدنة إنسانية
ateşkese uy-|atəşkəsə riayət et-,atəşkəsə əməl et-|التزم بوقف إطلاق النار
esir al-|əsir götür-,əsir al-|أسر,يأسر,تأسر
esir düş-|əsir düş-|وقع في الأسر
esir değişimi|əsir mübadiləsi|تبادل أسرى,تبادل الأسرى
savaş tutsağı|hərbi əsir|أسير حرب
şehitler|şəhidlər|شهداء
şehit ailesi|şəhid ailəsi|عائلة شهيد,أسر الشهداء
gaziler|qazilər|قدامى المحاربين,محاربون قدامى
gazilik|qazilik|محارب قديم
komutan yardımcısı|komandir müavini|نائب القائد
başkomutanlık|ali baş komandanlıq|القيادة العليا
Genelkurmay Başkanlığı|Baş Qərargah|هيئة الأركان,رئاسة الأركان
Kara Kuvvetleri Komutanı|Quru Qoşunları komandanı|قائد القوات البرية
savunma harcaması,savunma bütçesi|müdafiə xərci,müdafiə büdcəsi|إنفاق دفاعي,ميزانية الدفاع
savunma sistemi|müdafiə sistemi|نظام دفاعي,منظومة دفاع
savunma hattı|müdafiə xətti|خط دفاع
savunmaya geç-|müdafiəyə keç-|انتقل إلى الدفاع
hava savunma sistemi|hava hücumundan müdafiə sistemi,HHM|نظام دفاع جوي,منظومة دفاع جوي
füze savunma|raketdən müdafiə|دفاع صاروخي
füze saldırısı|raket hücumu,raket zərbəsi|هجوم صاروخي,ضربة صاروخية
füze fırlat-|raket at-,raket burax-|أطلق صاروخا,إطلاق صاروخ
füze denemesi|raket sınağı|تجربة صاروخية,اختبار صاروخي
roket saldırısı|raket hücumu|هجوم صاروخي
roketatar|qumbaraatan|قاذفة صواريخ,آر بي جي
havan topu|minaatan|مدفع هاون,قذيفة هاون
havan mermisi|minaatan mərmisi|قذيفة هاون
top atışı|artilleriya atəşi|قصف مدفعي
top mermisi|top mərmisi|قذيفة مدفعية
topçu ateşi|artilleriya atəşi|قصف مدفعي,نيران مدفعية
misket bombası|kasetli bomba|قنبلة عنقودية,قنابل عنقودية
vakum bombası|vakuum bombası|قنبلة فراغية
fosfor bombası|fosforlu bomba|قنبلة فسفورية
varil bombası|çəllək bomba|برميل متفجر,براميل متفجرة
atom bombası|atom bombası|قنبلة ذرية,قنبلة نووية
hidrojen bombası|hidrogen bombası|قنبلة هيدروجينية
nükleer başlık|nüvə başlığı|رأس نووي,رؤوس نووية
nükleer deneme|nüvə sınağı|تجربة نووية,اختبار نووي
nükleer tesis|nüvə obyekti|منشأة نووية,منشآت نووية
uranyum zenginleştirme|uranın zənginləşdirilməsi|تخصيب اليورانيوم
zenginleştirilmiş uranyum|zənginləşdirilmiş uran|يورانيوم مخصب
kimyasal saldırı|kimyəvi hücum|هجوم كيميائي
biyolojik silah|bioloji silah|سلاح بيولوجي,أسلحة بيولوجية
sinir gazı|sinir qazı|غاز أعصاب
sarin gazı|zarin qazı|غاز السارين
klor gazı|xlor qazı|غاز الكلور
hipersonik|hipersəs|فرط صوتي
kıtalararası|qitələrarası|عابر للقارات
balistik|ballistik|باليستي
uzun menzilli|uzaqmənzilli|بعيد المدى
orta menzilli|ortamənzilli|متوسط المدى
kısa menzilli|qısamənzilli|قصير المدى
menzil|mənzil|مدى
savaş jeti|qırıcı,döyüş təyyarəsi|طائرة مقاتلة,مقاتلة
bombardıman uçağı|bombardmançı təyyarə|قاذفة قنابل,قاذفات
taarruz helikopteri|hücum helikopteri|مروحية هجومية
kamikaze dron|kamikadze dron|طائرة مسيرة انتحارية
dron saldırısı,İHA saldırısı|dron hücumu,PUA hücumu|هجوم بطائرة مسيرة,هجوم بمسيرات
insansız|pilotsuz,insansız|مسير,بدون طيار
keşif uçağı|kəşfiyyat təyyarəsi|طائرة استطلاع
nakliye uçağı|nəqliyyat təyyarəsi|طائرة نقل
fırkateyn|freqat|فرقاطة
muhrip|esmines|مدمرة
korvet|korvet|كورفيت,سفينة حربية
savaş gemileri|hərbi gəmilər|سفن حربية,بوارج
donanma gemisi|hərbi dəniz gəmisi|سفينة حربية
nükleer denizaltı|atom sualtı qayığı|غواصة نووية
zırhlı personel taşıyıcı|zirehli transportyor|ناقلة جند مدرعة
obüs|qaubitsa|مدفع هاوتزر
siper kaz-|səngər qaz-|حفر خندق
sığınağa in-|sığınacağa düş-|نزل إلى الملجأ
mayın patla-|mina partla-|انفجر لغم
mayınlı bölge|minalanmış ərazi|منطقة ملغومة,حقل ألغام
mayın haritası|mina xəritəsi|خرائط الألغام
mayına bas-|minaya düş-|داس على لغم
pusu|pusqu|كمين
pusuya düş-|pusquya düş-|وقع في كمين
pusu kur-|pusqu qur-|نصب كمينا
sızma girişimi|sızma cəhdi|محاولة تسلل
sınır ihlali|sərhəd pozuntusu|انتهاك الحدود
hava sahası ihlali|hava məkanının pozulması|انتهاك المجال الجوي
sınır hattı|sərhəd xətti|خط الحدود
sınır karakolu|sərhəd zastavası|نقطة حدودية,مخفر حدودي
sınır güvenliği|sərhəd təhlükəsizliyi|أمن الحدود
sınır çatışması|sərhəd toqquşması|اشتباك حدودي
sınır duvarı|sərhəd divarı|جدار حدودي
sınır devriyesi|sərhəd patrulu|دورية حدود
ilerleyiş|irəliləyiş|تقدم
geri çekilme|geri çəkilmə|انسحاب,تراجع
asker konuşlandır-|əsgər yerləşdir-,hərbçi yerləşdir-|نشر قوات,نشر جنود
asker gönder-|əsgər göndər-,qoşun yeritmə|أرسل قوات,إرسال قوات
asker sayısı|hərbçilərin sayı|عدد الجنود
birliklerini çek-|qoşunlarını çıxar-,qüvvələrini çək-|سحب قواته,سحب القوات
birlikleri|qoşunları,birləşmələri|قوات,وحدات
güç birliği|güc birliyi|توحيد القوى
kara birlikleri|quru qoşunları|قوات برية
özel birlik|xüsusi təyinatlı dəstə|وحدة خاصة
barış gücü askeri|sülhməramlı|جندي حفظ سلام,قوات حفظ السلام
barışı koruma|sülhməramlı|حفظ السلام
barışı sağla-|sülhü təmin et-|حقق السلام,إحلال السلام
kalıcı barış|davamlı sülh,daimi sülh|سلام دائم
adil barış|ədalətli sülh|سلام عادل
barış planı|sülh planı|خطة سلام
barış masası|sülh masası|طاولة السلام
barış elçisi|sülh elçisi|سفير سلام,مبعوث سلام
barış teklifi|sülh təklifi|مقترح سلام
barış çağrısı|sülhə çağırış|دعوة للسلام
barış harekatı|sülh əməliyyatı|عملية السلام
müzakere masası|danışıqlar masası|طاولة المفاوضات,مائدة المفاوضات
müzakerelere başla-|danışıqlara başla-|بدأ المفاوضات
müzakereler|danışıqlar,müzakirələr|مفاوضات,محادثات
dolaylı müzakere|dolayı danışıqlar|مفاوضات غير مباشرة
doğrudan görüşme|birbaşa danışıqlar|محادثات مباشرة
abluka uygula-|blokada tətbiq et-|فرض حصارا
ablukayı kaldır-|blokadanı götür-|رفع الحصار
kuşatmayı kaldır-|mühasirəni götür-|رفع الحصار
kuşatma altında|mühasirədə|تحت الحصار,محاصر
bombalanan|bombalanan|تعرض للقصف
bombalamaya devam et-|bombalamağa davam et-|واصل القصف
bombala-,bombardıman et-|bombala-,bombardman et-|قصف,يقصف,تقصف
hedef alan|hədəf alan|استهدف,مستهدف
hedef alın-|hədəf alın-|استهدف,يستهدف,تستهدف
imha edil-|məhv edil-|دمر,تدمير,أتلف
etkisiz hale getiril-|zərərsizləşdiril-|تم تحييد,تحييد
kurtarılan|azad edilən,xilas edilən|محرر,منقذ
işgalden kurtar-|işğaldan azad et-|حرر من الاحتلال,تحرير
işgalden kurtarılan|işğaldan azad edilən|محرر من الاحتلال,الأراضي المحررة
işgal edilen topraklar|işğal olunmuş ərazilər,işğal edilmiş torpaqlar|أراض محتلة,الأراضي المحتلة
ilhak et-|ilhaq et-,birləşdir-|ضم,يضم,تضم
yerleşim yeri,yerleşim birimi|yaşayış məntəqəsi,yaşayış yeri|بلدة,مستوطنة,منطقة سكنية,تجمع سكني
Yahudi yerleşim birimi|yəhudi yaşayış məntəqəsi|مستوطنة يهودية,مستوطنات
Yahudi yerleşimci|yəhudi məskunlaşan|مستوطن,مستوطنون
yerleşimci|məskunlaşan|مستوطن,مستوطنون
sivil kayıp|mülki itki|خسائر مدنية,ضحايا مدنيون
siviller|mülki şəxslər,dinc əhali|مدنيون,المدنيين
sivilleri koru-|mülki əhalini qoru-|حماية المدنيين
sivil yerleşim|mülki yaşayış məntəqəsi|منطقة مدنية
sivil halk|dinc əhali,mülki əhali|سكان مدنيون,مدنيون
insan kalkanı|canlı qalxan|درع بشري,دروع بشرية
etnik çatışma|etnik münaqişə|صراع عرقي,نزاع عرقي
mezhep çatışması|məzhəb qarşıdurması|صراع طائفي
toplu katliam|kütləvi qətliam|مجزرة جماعية
katlet-|qətlə yetir-,qır-|ذبح,قتل,ارتكب مجزرة
toplu infaz|kütləvi edam|إعدام جماعي,إعدامات
insanlığa karşı suç|insanlığa qarşı cinayət,bəşəriyyət əleyhinə cinayət|جريمة ضد الإنسانية,جرائم ضد الإنسانية
savaş suçları|müharibə cinayətləri,hərbi cinayətlər|جرائم حرب,جرائم الحرب
Cenevre sözleşmeleri|Cenevrə konvensiyaları|اتفاقيات جنيف
kayıplar komitesi|itkin düşənlər komitəsi|لجنة المفقودين
`;
