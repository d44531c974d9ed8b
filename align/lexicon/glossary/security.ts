// War, armed forces, weapons, terrorism and police in Turkish, Azerbaijani and Arabic; our own work.
export const security: string = `
savaş,harp,harb|müharibə,savaş|حرب,حروب
savaşçı|döyüşçü|مقاتل,مقاتلون
iç savaş|vətəndaş müharibəsi|حرب أهلية
dünya savaşı|dünya müharibəsi|حرب عالمية
soğuk savaş|soyuq müharibə|حرب باردة
savaş suçu|müharibə cinayəti,hərbi cinayət|جريمة حرب,جرائم حرب
savaş suçlusu|hərbi cinayətkar|مجرم حرب
ordu|ordu|جيش,جيوش
askeri|hərbi|عسكري
askerlik|hərbi xidmət|خدمة عسكرية,تجنيد
silahlı kuvvetler|silahlı qüvvələr|قوات مسلحة
Türk Silahlı Kuvvetleri,TSK|Türk Silahlı Qüvvələri|القوات المسلحة التركية
kara kuvvetleri|quru qoşunları|قوات برية
hava kuvvetleri|hərbi hava qüvvələri|قوات جوية,سلاح الجو
deniz kuvvetleri|hərbi dəniz qüvvələri|قوات بحرية,بحرية
donanma|donanma|أسطول,بحرية
özel kuvvetler|xüsusi təyinatlı qüvvələr|قوات خاصة
barış gücü|sülhməramlı qüvvələr,sülhməramlılar|قوات حفظ السلام
kuvvet,güç,güc|qüvvə,güc|قوة,قوات,قوى
güvenlik,güvenliğ|təhlükəsizlik|أمن,أمان,أمني
güvenlik güçleri|təhlükəsizlik qüvvələri|قوات الأمن
güvenlik görevlisi|mühafizəçi|حارس أمن,رجل أمن
milli güvenlik|milli təhlükəsizlik|أمن قومي,أمن وطني
ulusal güvenlik danışmanı|milli təhlükəsizlik müşaviri|مستشار الأمن القومي
genelkurmay|baş qərargah|أركان,هيئة الأركان
genelkurmay başkanı|baş qərargah rəisi|رئيس الأركان,رئيس هيئة الأركان
karargah|qərargah|مقر,قيادة
komutan|komandan,komandir|قائد,قادة
başkomutan|ali baş komandan|القائد الأعلى,قائد عام
komutanlık,komutanlığ|komandanlıq|قيادة
orgeneral|ordu generalı,general-polkovnik|فريق أول
amiral|admiral|أميرال
albay|polkovnik|عقيد
yarbay|polkovnik-leytenant|مقدم
binbaşı|mayor|رائد
yüzbaşı|kapitan|نقيب
teğmen|leytenant|ملازم
çavuş|çavuş,serjant|رقيب
astsubay|gizir|ضابط صف
gazi|qazi|محارب قديم,مصاب
gazi asker,eski asker|veteran|محارب قديم,قدامى المحاربين
şehitlik|şəhidlik|شهادة,مقبرة الشهداء
esir,tutsak|əsir|أسير,أسرى
esaret|əsirlik|أسر
savaş esiri|hərbi əsir|أسير حرب,أسرى الحرب
düşman|düşmən|عدو,أعداء
düşmanlık,düşmanlığ|düşmənçilik|عداوة,عداء
düşmanca|düşməncəsinə|عدائي
cephe|cəbhə|جبهة,جبهات
cephe hattı|cəbhə xətti|خط الجبهة,خط المواجهة
sınır,hudut,hudud|sərhəd|حدود,حد,حدودي
sınır kapısı|sərhəd-keçid məntəqəsi|معبر,معبر حدودي,معابر
sınır muhafızı|sərhədçi|حرس الحدود
sınır ötesi|sərhədyanı,transsərhəd|عبر الحدود
tampon bölge|bufer zona|منطقة عازلة
güvenli bölge|təhlükəsiz zona|منطقة آمنة
uçuşa yasak bölge|uçuşa qadağan zona|منطقة حظر جوي,حظر الطيران
çatışmasızlık bölgesi|münaqişəsiz zona|منطقة خفض التصعيد
hat|xətt|خط,خطوط
temas hattı|təmas xətti|خط التماس
mevzi|mövqe|موقع,مواقع
siper|səngər|خندق,خنادق
üs|baza,hərbi baza|قاعدة,قواعد
hava üssü|hava bazası,aviabaza|قاعدة جوية
kışla|kazarma|ثكنة,ثكنات
birlik|bölmə,hissə|وحدة,وحدات,قوات
birlikler|qoşun,qoşunlar|قوات
tabur|tabor|كتيبة,كتائب
tugay|briqada|لواء,ألوية
tümen|diviziya|فرقة,فرق
alay|alay|فوج,أفواج
müfreze|dəstə|مفرزة
savunma|müdafiə|دفاع,دفاعي
hava savunma|hava hücumundan müdafiə,hava müdafiə|دفاع جوي,دفاعات جوية
hava savunma sistemi|hava hücumundan müdafiə sistemi|نظام الدفاع الجوي,منظومة الدفاع الجوي
savunma sanayii|müdafiə sənayesi|صناعات دفاعية,صناعة الدفاع
saldırı|hücum|هجوم,هجمات,اعتداء
saldırgan|təcavüzkar,hücumçu|مهاجم,معتد,معتدي
saldırganlık,saldırganlığ|təcavüz|عدوان
hava saldırısı|hava hücumu,hava zərbəsi|غارة جوية,غارات جوية,ضربة جوية
hava harekatı|hava əməliyyatı|عملية جوية,حملة جوية
kara harekatı|quru əməliyyatı|عملية برية
bombardıman|bombardman|قصف
bombala-|bombala-|قصف,يقصف,تقصف,فجر
bomba|bomba|قنبلة,قنابل
bombalı saldırı|bombalı hücum,partlayış törətmə|تفجير,تفجيرات,هجوم بالقنابل
bombalı araç|minalanmış avtomobil|سيارة مفخخة,سيارات مفخخة
intihar saldırısı|intihar hücumu|هجوم انتحاري,تفجير انتحاري
intihar bombacısı,canlı bomba|kamikadze,intiharçı|انتحاري
patlama|partlayış|انفجار,انفجارات,تفجير
patla-|partla-|انفجر,ينفجر,تنفجر
patlat-|partlat-|فجر,يفجر,تفجر,تفجير
patlayıcı|partlayıcı|متفجر,متفجرات
mayın|mina|لغم,ألغام
mayın temizleme|minatəmizləmə|إزالة الألغام
kurşun,mermi|güllə,mərmi|رصاصة,رصاص,قذيفة
top|top|مدفع,مدافع
topçu|artilleriya|مدفعية
havan|minaatan|هاون
füze|raket|صاروخ,صواريخ,صاروخي
balistik füze|ballistik raket|صاروخ باليستي,صواريخ باليستية
seyir füzesi|qanadlı raket|صاروخ كروز,صواريخ مجنحة
tank|tank|دبابة,دبابات
zırhlı|zirehli|مدرع,مدرعة
zırhlı araç|zirehli texnika|مدرعة,مدرعات,عربة مدرعة
silah|silah|سلاح,أسلحة
silahlı|silahlı|مسلح,مسلحون
silahsızlanma|tərksilah|نزع السلاح
silahlanma|silahlanma|تسلح
silah ambargosu|silah embarqosu|حظر الأسلحة,حظر السلاح
nükleer silah|nüvə silahı|سلاح نووي,أسلحة نووية
kimyasal silah|kimyəvi silah|سلاح كيميائي,أسلحة كيميائية
kitle imha silahı|kütləvi qırğın silahı|أسلحة الدمار الشامل,سلاح دمار شامل
tabanca|tapança|مسدس
tüfek,tüfeğ|tüfəng|بندقية,بنادق
makineli tüfek|pulemyot|رشاش
bıçak,bıçağ|bıçaq|سكين,سكاكين
mühimmat,cephane|döyüş sursatı,sursat|ذخيرة,ذخائر
teçhizat|texnika,təchizat|معدات,تجهيزات
savaş uçağı|döyüş təyyarəsi,qırıcı|طائرة حربية,طائرات حربية
jet|qırıcı,reaktiv|مقاتلة,نفاثة
helikopter|helikopter,vertolyot|مروحية,هليكوبتر
insansız hava aracı,İHA|pilotsuz uçuş aparatı,PUA|طائرة مسيرة,طائرة بدون طيار,مسيرات
silahlı insansız hava aracı,SİHA|zərbə PUA-sı|طائرة مسيرة مسلحة
drone,dron|dron|درون,مسيرة
savaş gemisi|hərbi gəmi|سفينة حربية,بارجة
uçak gemisi|təyyarədaşıyıcı,aviadaşıyıcı|حاملة طائرات
tatbikat|təlim|مناورة,مناورات,تدريبات
askeri tatbikat|hərbi təlim|مناورات عسكرية,تدريبات عسكرية
harekat|əməliyyat|عملية,عمليات
operasyon|əməliyyat|عملية,عمليات
Barış Pınarı Harekatı|Sülh Bulağı əməliyyatı|عملية نبع السلام
Zeytin Dalı Harekatı|Zeytun Budağı əməliyyatı|عملية غصن الزيتون
Fırat Kalkanı Harekatı|Fərat Qalxanı əməliyyatı|عملية درع الفرات
baskın|basqın,reyd|مداهمة,غارة
kuşatma|mühasirə|حصار
abluka|blokada|حصار
abluka altı|blokada altında|محاصر
kuşat-|mühasirəyə al-|حاصر,يحاصر,تحاصر
işgal|işğal|احتلال,غزو
işgalci|işğalçı|محتل,احتلال
işgal et-|işğal et-|احتل,يحتل,تحتل
işgal altındaki|işğal olunmuş,işğal altındakı|محتل
istila|istila|غزو,اجتياح
ilhak|ilhaq,anneksiya|ضم
ele geçir-|ələ keçir-,tut-|استولى,يستولي,تستولي,سيطر,استيلاء
geri al-|geri al-,azad et-|استعاد,يستعيد,تستعيد,استعادة
kurtarılmış|azad edilmiş|محرر
Zafer Günü|Zəfər Günü|يوم النصر
yenilgi|məğlubiyyət|هزيمة,هزائم
ateşkes|atəşkəs|وقف إطلاق النار,هدنة
ateş|atəş,od|نار,إطلاق النار
ateş aç-|atəş aç-|أطلق النار,إطلاق النار,يطلق النار
ateş et-|atəş aç-|أطلق النار,إطلاق النار
ateşkes ihlali|atəşkəs pozuntusu|خرق الهدنة,انتهاك وقف إطلاق النار
mütareke|barışıq|هدنة
çatışma|toqquşma,münaqişə,döyüş|اشتباك,اشتباكات,صراع,نزاع
silahlı çatışma|silahlı münaqişə|نزاع مسلح,صراع مسلح
çatış-|toqquş-|اشتبك,يشتبك,تشتبك
muharebe,çarpışma|döyüş|معركة,معارك
gerginlik,gerginliğ,gerilim|gərginlik|توتر,توترات
tırmanma,gerilimi tırmandır-|eskalasiya,gərginliyin artması|تصعيد
provokasyon,kışkırtma|təxribat|استفزاز,استفزازات
tehdit,tehdid|təhdid,təhlükə|تهديد,تهديدات
tehlike|təhlükə|خطر,أخطار,خطورة
risk|risk|خطر,مخاطر
caydırıcılık,caydırıcılığ|çəkindirmə|ردع
caydırıcı|çəkindirici|رادع
misilleme|cavab zərbəsi,qisas|انتقام,رد انتقامي
intikam|intiqam,qisas|انتقام,ثأر
direnişçi|müqavimətçi|مقاوم
mücadele|mübarizə|مكافحة,كفاح,كافح,يكافح,نضال,ناضل,مواجهة,واجه,محاربة
terör|terror|إرهاب
terörizm|terrorizm|إرهاب
terörist|terrorçu|إرهابي,إرهابيون,إرهابيين
terör örgütü|terror təşkilatı|منظمة إرهابية,تنظيم إرهابي
terör saldırısı|terror hücumu,terror aktı|هجوم إرهابي,هجمات إرهابية
terörle mücadele|terrorla mübarizə,antiterror|مكافحة الإرهاب
PKK,PKK terör örgütü|PKK|حزب العمال الكردستاني,بي كا كا
YPG|YPG|وحدات حماية الشعب,واي بي جي
PYD|PYD|حزب الاتحاد الديمقراطي,بي واي دي
DEAŞ,IŞİD|İŞİD,DEAŞ|داعش,تنظيم الدولة,الدولة الإسلامية
El Kaide|Əl-Qaidə|القاعدة
Taliban|Taliban|طالبان
FETÖ|FETÖ|تنظيم غولن,منظمة غولن,فتح الله غولن
Hizbullah|Hizbullah|حزب الله
Hamas|Həmas|حماس
İslami Cihat|İslami Cihad|الجهاد الإسلامي
Husiler|husilər|الحوثيون,الحوثيين
Boko Haram|Boko Haram|بوكو حرام
Eş Şebab|Əş-Şəbab|الشباب,حركة الشباب
Haşdi Şabi|Həşd əş-Şəabi|الحشد الشعبي
Devrim Muhafızları|İnqilab Keşikçiləri Korpusu|الحرس الثوري
Kudüs Gücü|Qüds qüvvələri|فيلق القدس
Wagner|Vaqner|فاغنر
Suriye Milli Ordusu|Suriya Milli Ordusu|الجيش الوطني السوري
Suriye Demokratik Güçleri,SDG|Suriya Demokratik Qüvvələri|قوات سوريا الديمقراطية,قسد
Özgür Suriye Ordusu|Azad Suriya Ordusu|الجيش السوري الحر
cihatçı|cihadçı|جهادي
örgüt üyesi|təşkilat üzvü|عضو التنظيم
örgütlü|mütəşəkkil|منظم
militan|yaraqlı,silahlı|مسلح,مقاتل
milis|milis,yarımhərbi|ميليشيا,مليشيات
isyancı|üsyançı|متمرد,متمردون
gerilla|partizan|مغاور,حرب عصابات
ayrılıkçı|separatçı|انفصالي,انفصاليون
ayrılıkçılık|separatizm|انفصالية
paralı asker|muzdlu|مرتزق,مرتزقة
hain|xain|خائن,خونة
ihanet|xəyanət|خيانة
casus,ajan|casus,agent|جاسوس,جواسيس,عميل
casusluk,casusluğ|casusluq|تجسس
Milli İstihbarat Teşkilatı,MİT|Milli Kəşfiyyat Təşkilatı|جهاز الاستخبارات التركي,المخابرات التركية
CIA|MKİ,Mərkəzi Kəşfiyyat İdarəsi|وكالة المخابرات المركزية,سي آي إيه
FBI|FTB,Federal Təhqiqatlar Bürosu|مكتب التحقيقات الفيدرالي
Mossad|Mossad|الموساد
gizli|gizli,məxfi|سري
sır,sırr|sirr|سر,أسرار
suikast|sui-qəsd|اغتيال
suikast girişimi|sui-qəsd cəhdi|محاولة اغتيال
katliam|qətliam,qırğın|مجزرة,مجازر,مذبحة
Hocalı|Xocalı|خوجالي
soykırım|soyqırım,soyqırımı|إبادة جماعية,إبادة
etnik temizlik|etnik təmizləmə|تطهير عرقي
Holokost|Holokost|المحرقة,الهولوكوست
kıyım|qırğın|مجزرة
toplu mezar|kütləvi məzarlıq|مقبرة جماعية
şiddet|zorakılıq|عنف
şiddetli|şiddətli|شديد,عنيف
işkence|işgəncə|تعذيب
tecavüz|təcavüz,zorlama|اغتصاب
kaçırma|oğurlama,qaçırma|خطف,اختطاف
fidye|girov pulu|فدية
polis|polis|شرطة,شرطي
polis memuru|polis əməkdaşı|ضابط شرطة,شرطي
emniyet|təhlükəsizlik,polis|أمن
emniyet müdürü|polis rəisi|مدير الأمن,قائد الشرطة
jandarma|jandarm|درك,جندرمة
muhafız|mühafizəçi,keşikçi|حارس,حرس
koruma|mühafizə,qorunma|حماية
devriye|patrul|دورية,دوريات
kontrol noktası|nəzarət-buraxılış məntəqəsi,post|نقطة تفتيش,حاجز
barikat|barrikada|حاجز,متاريس
göz yaşartıcı gaz|gözyaşardıcı qaz|غاز مسيل للدموع
tazyikli su|su şırnağı|خراطيم المياه
gözaltı|saxlanılma,həbs|احتجاز,توقيف
kaçakçı|qaçaqmalçı|مهرب,مهربون
kaçakçılık,kaçakçılığ|qaçaqmalçılıq|تهريب
insan kaçakçılığı|insan alveri|تهريب البشر,الاتجار بالبشر
uyuşturucu|narkotik|مخدر,مخدرات
çete|dəstə,banda|عصابة,عصابات
mafya|mafiya|مافيا
siber güvenlik|kibertəhlükəsizlik|أمن سيبراني
hacker,korsan|haker|قرصان,قراصنة
korsan|dəniz qulduru,pirat|قرصان,قراصنة
savaş uçakları|döyüş təyyarələri|طائرات حربية
hava sahası|hava məkanı|مجال جوي,أجواء
karasuları|ərazi suları|مياه إقليمية
kalkan|qalxan|درع,دروع
keşif|kəşfiyyat|استطلاع
gözetleme|müşahidə|مراقبة
gözlemci|müşahidəçi|مراقب,مراقبون
gözlem noktası|müşahidə məntəqəsi|نقطة مراقبة
hedef al-|hədəfə al-,hədəf al-|استهدف,يستهدف,تستهدف,استهداف
vuruş,darbe|zərbə|ضربة,ضربات
nişancı|snayper|قناص
etkisiz hale getir-|zərərsizləşdir-|حيد,تحييد
imha et-|məhv et-|دمر,يدمر,تدمر,تدمير,إبادة
çekilme|geri çəkilmə,çıxarılma|انسحاب
asker çekme|qoşunların çıxarılması|سحب القوات
konuşlandır-|yerləşdir-|نشر,ينشر,تنشر
sevkiyat|göndəriş,daşınma|شحنة,إرسال
takviye|əlavə qüvvə|تعزيزات
lojistik|logistika|لوجستي
eğitim kampı|təlim düşərgəsi|معسكر تدريب
kamp|düşərgə|مخيم,مخيمات,معسكر
mülteci kampı|qaçqın düşərgəsi|مخيم لاجئين,مخيم اللاجئين
sivil|mülki,dinc sakin|مدني,مدنيون,مدنيين
sığınak,sığınağ|sığınacaq|ملجأ,ملاجئ
insani koridor|humanitar dəhliz|ممر إنساني,ممرات إنسانية
Zengezur koridoru|Zəngəzur dəhlizi|ممر زنغزور,ممر زنجزور
Laçın koridoru|Laçın dəhlizi|ممر لاتشين
esir takası|əsir mübadiləsi|تبادل الأسرى
takas|mübadilə|تبادل,مقايضة
seferberlik|səfərbərlik|تعبئة
yedek asker|ehtiyatda olan əsgər|احتياط,جندي احتياط
S-400|S-400|إس 400
F-16|F-16|إف 16
F-35|F-35|إف 35
Patriot|Patriot|باتريوت
Bayraktar|Bayraktar|بيرقدار
Demir Kubbe|Dəmir Qübbə|القبة الحديدية
`;
