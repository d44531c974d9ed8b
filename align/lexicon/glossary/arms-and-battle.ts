// Arms, battle, police and crime words in Turkish, Azerbaijani and Arabic; our own work.
export const armsAndBattle: string = `
fetih,feth|fəth|فتح,فتوحات
fethet-,fethed-|fəth et-|فتح,يفتح
taarruz|hücum|هجوم,هجمة
saldırıya uğra-|hücuma məruz qal-|تعرض لهجوم,هوجم
baskın|basqın,reyd|مداهمة,غارة,اقتحام,مداهمات
çatışma çık-|toqquşma baş ver-|اندلع اشتباك,اندلعت اشتباكات
ateşkes ihlali|atəşkəsin pozulması|خرق وقف إطلاق النار,انتهاك وقف إطلاق النار
ateş aç-|atəş aç-|أطلق النار,فتح النار,يطلق النار,إطلاق نار
ateş et-|atəş aç-,atəş et-|أطلق النار,يطلق النار
silahlı kişi|silahlı şəxs|مسلح,مسلحون,مسلحين
silahlı kuvvetler|silahlı qüvvələr|القوات المسلحة,قوات مسلحة
silahsızlan-|tərksilah olun-|نزع السلاح
silahsızlandır-|tərksilah et-|نزع سلاح,جرد من السلاح
silah bırak-|silahı yerə qoy-|ألقى السلاح,إلقاء السلاح
silah kaçakçılığı|silah qaçaqmalçılığı|تهريب الأسلحة,تهريب السلاح
ağır silah|ağır silah|أسلحة ثقيلة,سلاح ثقيل
kimyasal silah|kimyəvi silah|أسلحة كيميائية,سلاح كيماوي
konvansiyonel|konvensional,adi|تقليدي,تقليدية
tabanca|tapança|مسدس,مسدسات
makineli tüfek|pulemyot|رشاش,رشاشات
kalaşnikof|kalaşnikov|كلاشينكوف
mermi|güllə,mərmi|رصاصة,قذيفة,طلقات
fişek|patron,fişəng|خرطوشة,طلقة
cephanelik|silah anbarı,arsenal|ترسانة,مستودع ذخيرة
barut|barıt|بارود
patlayıcı|partlayıcı|متفجر,متفجرات,ناسفة
patla-|partla-|انفجر,ينفجر,انفجرت
bombalı saldırı|bombalı hücum,terror aktı|هجوم بقنبلة,تفجير,هجوم تفجيري
bombardıman|bombardman,bombalama|قصف,غارات
hava saldırısı|hava hücumu,hava zərbəsi|غارة جوية,غارات جوية,قصف جوي,ضربة جوية
füze saldırısı|raket hücumu,raket zərbəsi|هجوم صاروخي,قصف صاروخي
roket|raket|صاروخ,قذيفة صاروخية,صواريخ
havan topu|minaatan|قذيفة هاون,هاون,قذائف هاون
el bombası|əl qumbarası|قنبلة يدوية,قنابل يدوية
el yapımı|əldəqayırma,əl işi|مصنوع يدويا,محلي الصنع
kara mayını|mina|لغم أرضي,ألغام أرضية
mayın tarlası|minalanmış sahə|حقل ألغام
torpido|torpedo|طوربيد
topçu|artilleriya,topçu|مدفعية,مدفعي
topçu ateşi|artilleriya atəşi|قصف مدفعي,نيران المدفعية
obüs|haubitsa|مدفع هاوتزر
zırh|zireh|درع,دروع
zırhlı|zirehli|مدرع,مصفح,مدرعة
zırhlı araç|zirehli maşın,zirehli texnika|مركبة مدرعة,عربة مدرعة,آليات مدرعة
filo|donanma,eskadrilya,park|أسطول,سرب
donanma|donanma,hərbi dəniz qüvvələri|أسطول,بحرية
denizaltı|sualtı qayıq|غواصة,غواصات
savaş gemisi|hərbi gəmi|سفينة حربية,بارجة,سفن حربية
savaş uçağı|döyüş təyyarəsi,qırıcı təyyarə|طائرة حربية,مقاتلة,طائرات حربية,مقاتلات
bombardıman uçağı|bombardmançı təyyarə|قاذفة,قاذفات
insansız hava aracı|pilotsuz uçuş aparatı,dron|طائرة مسيرة,طائرة بدون طيار,مسيرة,مسيرات
helikopter|helikopter,vertolyot|مروحية,مروحيات,هليكوبتر
hava savunma|hava hücumundan müdafiə,hava müdafiə|دفاع جوي,الدفاع الجوي,دفاعات جوية
uçaksavar|zenit|مضاد للطائرات
füzesavar|raket əleyhinə|مضاد للصواريخ
tanksavar|tank əleyhinə|مضاد للدبابات
savunma sanayii|müdafiə sənayesi|الصناعات الدفاعية,صناعة الدفاع
müdafaa|müdafiə|دفاع
müdafaa et-|müdafiə et-|دافع,يدافع
savaşçı|döyüşçü|مقاتل,محارب,مقاتلون,مقاتلين
muharip|döyüşən,muharib|محارب,مقاتل
savaş gazisi|müharibə veteranı|محارب قديم
gazi|qazi,veteran|محارب قديم,غازي
siper|səngər,sipər|خندق,متراس,خنادق
hendek|xəndək|خندق,خنادق
kontrol noktası|nəzarət-buraxılış məntəqəsi,yoxlama məntəqəsi|نقطة تفتيش,حاجز,نقاط تفتيش
karargah|qərargah|مقر,مقر القيادة,مقرات
garnizon|qarnizon|حامية
birlik|birlik,hərbi hissə|وحدة,وحدات,اتحاد
tabur|tabor,batalyon|كتيبة,كتائب
alay|alay,polk|فوج,موكب
kolordu|korpus|فيلق
bölük|bölük|سرية
konvoy|karvan,konvoy|قافلة,موكب,رتل
devriye gez-|patrul çək-|سير دوريات,دورية
gözcü|müşahidəçi,keşikçi|مراقب,حارس
ajan|agent|عميل,عملاء
korgeneral|general-leytenant|فريق,جنرال
tümgeneral|general-mayor|لواء,جنرال
tuğgeneral|briqada generalı|عميد,جنرال
orgeneral|ordu generalı|فريق أول,جنرال
kurmay|qərargah|أركان,أركان حرب
genelkurmay|baş qərargah|هيئة الأركان,الأركان العامة
teğmen,üsteğmen|leytenant,baş leytenant|ملازم,ملازم أول
astsubay|gizir,zabit|ضابط صف
onbaşı,çavuş|çavuş,onbaşı|عريف,رقيب
er|əsgər,sıravi|جندي,مجند
komando|komando,xüsusi təyinatlı|كوماندوز,قوات خاصة,مغاوير
özel kuvvetler|xüsusi təyinatlılar|قوات خاصة,القوات الخاصة
paralı asker|muzdlu əsgər,muzdlu döyüşçü|مرتزق,مرتزقة
çocuk asker|uşaq əsgər|طفل مجند,أطفال مجندون
asker kaçağı|fərari|فار من الخدمة
asker sevk et-|əsgər göndər-|أرسل قوات,نشر قوات
sevket-,sevked-|göndər-,sövq et-|أرسل,يرسل,أحال
sevkiyat|göndəriş,daşınma|شحنة,إرسال,شحنات
konuşlan-|yerləş-,mövqe tut-|انتشر,تمركز
konuşlandır-|yerləşdir-|نشر,ينشر,نشرت
mevzi|mövqe|موقع,موضع,مواقع
mevzilen-|mövqe tut-|تمركز
ön cephe|ön cəbhə|خط المواجهة,الخطوط الأمامية
saf|cərgə,saf|صف,صفوف
saf tut-|cərgəyə düzül-|اصطف
saflar|sıralar,cərgələr|صفوف
geri çekil-|geri çəkil-|انسحب,ينسحب,تراجع
bozguna uğrat-|darmadağın et-,məğlub et-|هزم,دحر
bozgun|məğlubiyyət,darmadağın|هزيمة
zafer|zəfər,qələbə|نصر,انتصار,انتصارات
teslim|təslim,təhvil|تسليم,استسلام
toplama kampı|həbs düşərgəsi,konslager|معسكر اعتقال,معسكرات الاعتقال
işgal et-|işğal et-|احتل,يحتل,غزا
işgalci|işğalçı|محتل,محتلون,غاز
istila|istila,işğal|غزو,اجتياح
istila et-|istila et-|غزا,اجتاح
ilhak|ilhaq,birləşdirmə|ضم,إلحاق
abluka|blokada,mühasirə|حصار
abluka altına al-|blokadaya al-,mühasirəyə al-|حاصر,فرض حصارا
darbe|çevriliş,zərbə|انقلاب,ضربة
darbeci|çevrilişçi,qiyamçı|انقلابي,انقلابيون,انقلابيين
darbe girişimi|çevriliş cəhdi|محاولة انقلاب,المحاولة الانقلابية
isyan|üsyan,qiyam|تمرد,عصيان,ثورة
isyan et-|üsyan et-,qiyam qaldır-|تمرد,يتمرد,ثار
başkaldırı|üsyan|تمرد,انتفاضة
başkaldır-|üsyan et-,qiyam et-|تمرد,ثار
ihtilal|inqilab,çevriliş|ثورة,انقلاب
gerilla|partizan,gerilla|مقاتل,عصابات,ميليشيا
militan|silahlı,yaraqlı,militan|مسلح,مسلحون,متشدد
elebaşı|başçı,rəhbər|زعيم,قائد العصابة
infilak et-|partla-,infilaq et-|انفجر
infilak|partlayış|انفجار
suikast|sui-qəsd|اغتيال,اغتيالات
suikast düzenle-|sui-qəsd et-|اغتال
suikastçı|sui-qəsdçi,qatil|قاتل,مغتال
intihar saldırısı|intihar hücumu,kamikadze hücumu|هجوم انتحاري,عملية انتحارية,تفجير انتحاري
intihar bombacısı|intiharçı terrorçu,kamikadze|انتحاري,مفجر انتحاري
canlı bomba|canlı bomba,intiharçı|انتحاري,قنبلة بشرية
intihar|intihar|انتحار,انتحاري
intihar et-|intihar et-,özünü öldür-|انتحر,ينتحر
linç et-|linç et-|سحل,قتل دون محاكمة
linç|linç|إعدام خارج القانون,سحل
katledil-|qətlə yetiril-,öldürül-|قتل,قتلوا,ذبح
katliam|qırğın,qətliam,kütləvi qətl|مجزرة,مذبحة,مجازر
cinayet|cinayət,qətl|جريمة قتل,جريمة,جنايات
seri katil|seriyalı qatil|قاتل متسلسل,سفاح
boğ-|boğ-|خنق,يخنق,أغرق
boğazla-|boğazla-,kəs-|ذبح,نحر
vur-|vur-,güllələ-|ضرب,أطلق النار,أصاب
vurul-|vurul-,güllələn-|أصيب برصاص,أطلق عليه النار,أصيب
kurşunla-|güllələ-|أطلق النار
kurşuna diz-|güllələ-|أعدم رميا بالرصاص
idam et-|edam et-|أعدم,يعدم,إعدام
infaz|icra,edam|تنفيذ حكم,إعدام
infaz et-|icra et-,edam et-|نفذ حكم,أعدم
işkence gör-|işgəncə gör-|تعرض للتعذيب
işkence et-|işgəncə ver-|عذب,يعذب
eziyet|əziyyət|أذى,عذاب,تعذيب
azap|əzab|عذاب
dayak|kötək,döymə|ضرب,علقة
dövül-|döyül-|ضرب
boğuş-|boğuş-,mübarizə apar-|صارع,كافح,عانى
yumrukla-|yumruqla-|لكم
tekme|təpik|ركلة
tekmele-|təpiklə-|ركل
tokat|sillə,şillə|صفعة
soygun|quldurluq,soyğun|سطو,سرقة,سلب
soyguncu|quldur,soyğunçu|لص,سارق
soy-|soy-,qarət et-|سلب,سرق,نهب
hırsızlık|oğurluq|سرقة,سرقات
çalın-|oğurlan-|سرق,سرقت,مسروق
çalıntı|oğurlanmış|مسروق,مسروقة
gasp|qəsb,soyğun|اغتصاب,سلب,سطو
gasp et-|qəsb et-|اغتصب,سلب
korsanlık|piratlıq|قرصنة
bilgisayar korsanı|haker|قرصان إلكتروني,مخترق,هاكر
siber saldırı|kiberhücum|هجوم إلكتروني,هجوم سيبراني,هجمات إلكترونية
dolandırıcı|fırıldaqçı,dələduz|محتال,نصاب
kaçakçı|qaçaqmalçı|مهرب,مهربون,مهربين
insan kaçakçılığı|insan qaçaqmalçılığı,insan alveri|تهريب البشر,الاتجار بالبشر
kara para aklama|çirkli pulların yuyulması|غسل الأموال,تبييض الأموال,غسيل الأموال
akla-|ağart-,bəraət qazandır-,yu-|برأ,غسل
rüşvet|rüşvət|رشوة,رشاوى
suistimal|sui-istifadə|إساءة استخدام,استغلال,تجاوزات
taciz|təcavüz,zorakılıq,narahat etmə|تحرش,مضايقة
cinsel taciz|cinsi qısnama,cinsi təcavüz|تحرش جنسي,التحرش الجنسي
taciz et-|qısnama,narahat et-|تحرش,ضايق
tecavüz|təcavüz,zorlama|اغتصاب,اعتداء
tecavüz et-|zorla-,təcavüz et-|اغتصب,اعتدى
musallat ol-|musallat ol-|ابتلى,تسلط
fail|fail,törədən|فاعل,مرتكب,جناة,مرتكبي
zanlı|şübhəli,zənn edilən|مشتبه به,مشتبه,متهم
şüpheli|şübhəli|مشتبه به,مشبوه,مشتبه بهم
şüphelen-|şübhələn-|اشتبه,يشتبه,شك
mahkum|məhkum|محكوم,مدان,سجين
mahpus|məhbus|سجين,محبوس
firar|qaçma,fərarilik|فرار,هروب
firar et-|qaç-,fərar et-|فر,هرب
firari|qaçaq,fərari|هارب,فار
kaçak|qaçaq,qanunsuz|هارب,مهرب,غير قانوني
kriminal|kriminal|جنائي,إجرامي
sabıkalı|sabiqəli,məhkumluğu olan|صاحب سوابق,ذو سوابق
sabıka|sabiqə|سوابق,سابقة جنائية
asayiş|asayiş,ictimai qayda|أمن عام,نظام
kolluk kuvveti|hüquq-mühafizə orqanı|قوات الأمن,قوى الأمن,جهات إنفاذ القانون
jandarma|jandarma|درك,الدرك,جندرمة
emniyet müdürlüğü|polis idarəsi|مديرية الأمن,إدارة الأمن
emniyet güçleri|təhlükəsizlik qüvvələri|قوات الأمن,القوى الأمنية
polis memuru|polis əməkdaşı,polis zabiti|ضابط شرطة,شرطي
çevik kuvvet|çevik polis|شرطة مكافحة الشغب,قوات مكافحة الشغب
gözaltı|saxlanma,həbs|توقيف,احتجاز,حجز
gözaltına al-|saxla-,həbs et-|أوقف,احتجز,اعتقل,توقيف
gözaltına alın-|saxlanıl-,həbs olun-|أوقف,احتجز,اعتقل,تم توقيفه
`;
