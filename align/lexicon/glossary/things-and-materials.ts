// Things, materials, clothes and tools in Turkish, Azerbaijani and Arabic; our own work.
export const thingsAndMaterials: string = `
metal|metal|معدن,معادن,معدني
metalik|metal,metallik|معدني
plastik|plastik,plastmas|بلاستيك,بلاستيكي
naylon|neylon,polietilen|نايلون
silikon|silikon|سيليكون
polimer|polimer|بوليمر,بوليمرات
titanyum|titan|تيتانيوم
platin|platin|بلاتين
krom|xrom|كروم
kurşun|güllə,qurğuşun|رصاص,رصاصة,رصاصات
demir|dəmir|حديد,حديدي
demir çelik|dəmir-polad|الحديد والصلب
pirinç|düyü,latun|أرز,نحاس أصفر
kalay|qalay|قصدير
teneke|tənəkə|صفيح,علبة
cevher|cövhər,filiz|خام,جوهر
maden ocağı|mədən,şaxta|منجم,مناجم
madenci|mədənçi,şaxtaçı|عامل منجم,عمال المناجم
madencilik|mədənçilik,mədən sənayesi|تعدين,التعدين
linyit|linyit,qonur kömür|فحم حجري,ليغنيت
granit|qranit|جرانيت
beton|beton|خرسانة,إسمنت
tuğla|kərpic|طوب,آجر
kiremit|kirəmit|قرميد
kireç|əhəng|جير,كلس
porselen|çini,farfor|خزف,بورسلين
manyetik|maqnit,maqnetik|مغناطيسي,مغناطيسية
elektromanyetik|elektromaqnit|كهرومغناطيسي,كهرومغناطيسية
kristal|kristal|كريستال,بلورة,بلورات
pırlanta|brilyant|ألماس
zümrüt|zümrüd|زمرد
mücevher|mücəvhər,zinət əşyası|مجوهرات,جوهرة
takı|bəzək əşyası,zinət|حلي,مجوهرات
yüzük|üzük|خاتم,خواتم
kolye|boyunbağı|قلادة,عقد
küpe|sırğa|قرط,أقراط
bilezik|bilərzik|سوار,أساور
boncuk|muncuq|خرز,خرزة
inci|inci,mirvari|لؤلؤ,لؤلؤة
ipek|ipək|حرير,حريري
keten|kətan|كتان
bez|parça,bez|قماش,خرقة
dantel|krujeva|دانتيل
kürk|xəz|فرو,فراء
iplik|sap,iplik|خيط,غزل,خيوط
buton|düymə|زر,أزرار
tuş|düymə,klaviş|زر,مفتاح,أزرار
düğüm|düyün|عقدة,عقد
elbise|paltar,don|ثوب,فستان,ملابس,ثياب
giysi|geyim,paltar|ملابس,لباس
giyim|geyim|ملابس,لباس
tişört|köynək,futbolka|قميص,تي شيرت
pantolon|şalvar|بنطال,سروال,بنطلون
şort|şort|شورت,سروال قصير
palto|palto|معطف,معاطف
mont|gödəkcə|معطف,سترة
yelek|jilet|سترة,صدرية
kostüm|kostyum|زي,أزياء,بدلة
şapka|papaq,şlyapa|قبعة,قبعات
bere|bere|قلنسوة
başörtülü|başörtülü,hicablı|محجبة,محجبات
türban|hicab,çalma|حجاب,عمامة
çarşaf|çadra,mələfə|ملاءة,شرشف,عباءة
peçe|niqab,rübənd|نقاب
kemer|kəmər|حزام,أحزمة
bot|çəkmə,qayıq|حذاء,جزمة,قارب
terlik|terlik,başmaq|خف,شبشب
üniforma|uniforma,forma|زي رسمي,بزة
bikini|bikini|بيكيني
mayo|çimərlik paltarı|ملابس سباحة
gözlük|eynək,gözlük|نظارة,نظارات
bavul|çamadan|حقيبة سفر,حقيبة
sırt çantası|bel çantası|حقيبة ظهر
çuval|kisə,çuval|كيس,أكياس,جوال
poşet|paket,sellofan torba|كيس,أكياس
kutu|qutu|صندوق,علبة,صناديق
kap,kabı|qab|وعاء,إناء,أوعية
kapak|qapaq|غطاء,غلاف
kılıf|üzlük,qab|غلاف,غمد
ambalaj|qablaşdırma,ambalaj|تغليف,تعبئة
sepet|səbət|سلة,سلال
fıçı|çəllək|برميل
varil|barel,çəllək|برميل,براميل
depo|depo,anbar|مستودع,مخزن,خزان,مستودعات
ambar|anbar|مخزن,مستودع
şişe|şüşə,butulka|زجاجة,قنينة,زجاجات
kadeh|qədəh|كأس,قدح
tabak|boşqab|طبق,أطباق
çanak|çanaq,kasa|وعاء,طاسة
çanak anten|peyk antenası|طبق لاقط,هوائي
kazan|qazan|قدر,مرجل
sürahi|dolça,qrafin|إبريق
testi|səhəng|جرة
tepsi|sini,podnos|صينية
koltuk|kreslo,oturacaq|مقعد,كرسي,مقاعد
tezgah|dəzgah,piştaxta|منضدة,بسطة,نول
çekmece|siyirmə|درج,أدراج
lamba|lampa|مصباح,مصابيح
fener|fənər|فانوس,منارة
ampul|lampa,ampul|مصباح,لمبة
kibrit|kibrit|كبريت,ثقاب
çakmak|alışqan|ولاعة,قداحة
kilim|kilim,xalça|بساط,كليم
perde|pərdə|ستارة,ستار,حجاب
yastık|yastıq|وسادة,مخدة
yorgan|yorğan|لحاف
battaniye|adyal|بطانية,بطانيات
mendil|dəsmal,yaylıq|منديل,مناديل
deterjan|yuyucu toz|منظف,مسحوق غسيل
fırça|fırça|فرشاة,فرشاة رسم
boya|boya,rəng|طلاء,دهان,صبغة
mürekkep|mürəkkəb|حبر
defter|dəftər|دفتر,دفاتر
karton|karton|كرتون
pul|marka|طابع,طوابع
damga|damğa,möhür|ختم,دمغة,وصمة
damgasını vur-|damğasını vur-|وسم,ترك بصمة
mühür|möhür|ختم,أختام
rozet|rozet,nişan|شارة,دبوس
madalya|medal|ميدالية,ميداليات,وسام
madalyon|medalyon|ميدالية
plaket|plaket,lövhə|درع تكريم,درع تذكاري
levha|lövhə|لوحة,لافتة
tabela|lövhə,tablo|لافتة,لوحة
pankart|plakat,şüar lövhəsi|لافتة,لافتات
afiş|afişa,plakat|ملصق,ملصقات
poster|poster,plakat|ملصق,صورة
etiket|etiket,yarlıq|بطاقة,علامة
bayrak|bayraq|علم,راية,أعلام,رايات
flama|bayraq|راية
arma|gerb,emblem|شعار
amblem|emblem|شعار
logo|loqo,loqotip|شعار
ip|ip,kəndir|حبل,خيط,حبال
halat|kanat,kəndir|حبل
tel|tel,məftil|سلك,أسلاك,وتر
tel örgü|məftil hasar,tikanlı məftil|سياج,أسلاك شائكة
dikenli tel|tikanlı məftil|أسلاك شائكة
çit|çəpər,hasar|سياج,سور
kelepçe|qandal|أصفاد,قيود,كلبشات
kelepçele-|qandalla-|كبل,قيد,صفد
kilit|kilid,qıfıl|قفل,أقفال
çivi|mismar|مسمار,مسامير
vida|vint|برغي
balta|balta|فأس,بلطة
testere|mişar|منشار
kürek|kürək,bel|مجرفة,مجداف
kazma|külüng|معول
merdiven|nərdivan,pilləkən|سلم,درج,سلالم
asansör|lift|مصعد,مصاعد
sopa|dəyənək,çubuq|عصا,هراوة
değnek|dəyənək,əsa|عصا
çubuk|çubuq|قضيب,عصا
kırbaç|qırmanc|سوط
pompa|nasos|مضخة,مضخات
boru|boru|أنبوب,أنابيب,ماسورة
boru hattı|boru kəməri|خط أنابيب,خط الأنابيب,أنابيب
hortum|hortum,burulğan|خرطوم,إعصار
tüp|tüp,boru,balon|أنبوب,أسطوانة
vana|klapan|صمام
lavabo|əlüzyuyan|مغسلة
küvet|vanna|حوض استحمام
tuvalet|tualet|مرحاض,حمام,دورة مياه
duş|duş|دش,استحمام
soba|soba|مدفأة
kalorifer|istilik sistemi|تدفئة
klima|kondisioner|مكيف,مكيفات
vantilatör|ventilyator|مروحة
makine,makina|maşın,dəzgah|آلة,ماكينة,آلات
aygıt|cihaz,qurğu|جهاز,أداة,أجهزة
aparat|aparat|جهاز
düzenek|qurğu,mexanizm|جهاز,آلية,عبوة
edevat|ləvazimat|أدوات
teçhizat|avadanlıq,təchizat|معدات,تجهيزات,عتاد
donanım|avadanlıq,donanım|معدات,عتاد,تجهيز
malzeme|material,ləvazimat|مواد,مادة,مستلزمات
hammadde|xammal|مواد خام,مادة خام,المواد الأولية
cisim|cisim,obyekt|جسم,أجسام
obje|obyekt|شيء,غرض
nesne|obyekt,əşya|شيء,جسم,أشياء
eşya|əşya|أمتعة,أغراض,أثاث,بضائع
mobilya|mebel|أثاث,مفروشات
mal|mal,əmlak|بضاعة,سلعة,مال,بضائع,سلع
sıvı|maye|سائل,سوائل
gaz|qaz|غاز,غازات
buhar|buxar|بخار
toz|toz|غبار,مسحوق
köpük|köpük|رغوة
leke|ləkə|بقعة,وصمة
yedek parça|ehtiyat hissəsi|قطع غيار,قطع الغيار
numune|nümunə|عينة,نموذج,عينات
prototip|prototip|نموذج أولي
şablon|şablon|قالب
model|model|نموذج,موديل,نماذج
oyuncak|oyuncaq|لعبة,ألعاب,دمية
bebek|körpə,gəlincik|طفل,رضيع,دمية
kukla|kukla,gəlincik|دمية,دمى
büst|büst|تمثال نصفي
vazo|vaza,güldan|مزهرية
çelenk|əklil|إكليل,إكليل زهور,أكاليل
çelenk koy-|əklil qoy-|وضع إكليلا
tabut|tabut|نعش,تابوت,نعوش
kefen|kəfən|كفن,أكفان
`;
