// Body, household, clothes, food, animals, plants and family in Turkish, Azerbaijani and Arabic; our own work.
export const dailyLife: string = `
yüz|üz,sifət|وجه,وجوه
göz kapağı|göz qapağı|جفن
kirpik|kirpik|رمش,رموش
kaş|qaş|حاجب
alın,aln|alın|جبين,جبهة
yanak|yanaq|خد,خدود
çene|çənə|ذقن,فك
dudak|dudaq|شفة,شفاه
boğaz|boğaz,xirtdək|حلق,حنجرة
omuz,omz|çiyin|كتف,أكتاف
kalça|omba,kalça|ورك,حوض
dirsek|dirsək|مرفق,كوع
bilek|bilək|معصم,رسغ
el|əl|يد,أيد,أيدي
avuç,avc|ovuc|كف
yumruk|yumruq|قبضة,لكمة
yumruk at-|yumruq vur-|لكم
başparmak|baş barmaq|إبهام
baldır|baldır|ساق
ayak bileği|topuq|كاحل
topuk|daban|كعب
ayak parmağı|ayaq barmağı|إصبع القدم
kaburga|qabırğa|ضلع,أضلاع
omurga|onurğa|عمود فقري
omurilik|onurğa beyni|حبل شوكي
kafatası|kəllə|جمجمة
iskelet|skelet|هيكل عظمي
damar|damar|وريد,شريان,وعاء دموي
sinir sistemi|sinir sistemi|جهاز عصبي
bağışıklık sistemi|immun sistemi|جهاز المناعة
sindirim|həzm|هضم
pankreas|mədəaltı vəzi|بنكرياس
dalak|dalaq|طحال
idrar|sidik|بول
gözyaşları|göz yaşları|دموع
nefes|nəfəs|نفس,أنفاس
nabız,nabz|nəbz|نبض
kalp atışı|ürək döyüntüsü|نبضات القلب
boy|boy|طول,قامة
kilo al-|kökəl-,çəki al-|زاد وزنه
kilo ver-|arıqla-,çəki at-|فقد الوزن,خسارة الوزن
şişman|kök,şişman|سمين,بدين
kel|keçəl|أصلع
sarışın|sarışın|أشقر,شقراء
esmer|qarabuğdayı,əsmər|أسمر
güzellik|gözəllik|جمال
güzellik yarışması|gözəllik müsabiqəsi|مسابقة ملكة جمال
makyaj|makiyaj|مكياج
parfüm|ətir,parfüm|عطر
saç kesimi|saç kəsimi|قصة شعر
dövme|döymə,tatu|وشم
gülümseme|təbəssüm,gülümsəmə|ابتسامة
kahkaha|qəhqəhə|قهقهة,ضحك
öpücük|öpüş,busə|قبلة
sarılma|qucaqlaşma|عناق
uyku hapı|yuxu dərmanı|حبوب منومة
kabus,kâbus|qarabasma,kabus|كابوس
rüya gör-|yuxu gör-|حلم,يحلم,تحلم,رأى في المنام
uyuyakal-|yuxuya get-|غفا,نام
dinlenme|istirahət,dincəlmə|راحة,استراحة
banyo yap-,duş al-|çim-,duş qəbul et-|استحم
duş|duş|دش
diş fırçası|diş fırçası|فرشاة أسنان
şampuan|şampun|شامبو
havlu|dəsmal,məhrəba|منشفة
peçete|salfet|منديل
tuvalet kağıdı|tualet kağızı|ورق المرحاض
çamaşır|camaşır,paltar|غسيل,ملابس
çamaşır yıka-|paltar yu-|غسل الملابس
ütü|ütü|مكواة
bulaşık|qab-qacaq|صحون,أطباق
süpürge|süpürgə|مكنسة
elektrikli süpürge|tozsoran|مكنسة كهربائية
kanepe|divan|أريكة,كنبة
çekmece|siyirmə|درج
raf|rəf|رف,رفوف
sehpa|jurnal masası|طاولة صغيرة
beşik|beşik|مهد
oyuncak ayı|oyuncaq ayı|دمية دب
bebek bezi|uşaq bezi|حفاضات
bebek arabası|uşaq arabası|عربة أطفال
mum|şam|شمعة,شموع
kibrit|kibrit|كبريت
çakmak|alışqan|ولاعة
fener|fənər|فانوس
el feneri|əl fənəri|مصباح يدوي
ampul|lampa|مصباح,لمبة
priz|rozetka|مقبس
musluk|kran|صنبور,حنفية
çeşme suyu|kran suyu|ماء الصنبور
kova|vedrə|دلو
tencere|qazan|قدر,طنجرة
tava|tava|مقلاة
çaydanlık|çaydan|إبريق شاي
tepsi|sini|صينية
kase|kasa|وعاء,زبدية
makas|qayçı|مقص
iğne|iynə|إبرة
iplik|sap|خيط
düğme|düymə|زر,أزرار
fermuar|zəncirbənd|سحاب
cep|cib|جيب
kemer|kəmər|حزام
emniyet kemeri|təhlükəsizlik kəməri|حزام الأمان
takım elbise|kostyum|بدلة
gelinlik|gəlinlik|فستان زفاف
elbise|don,paltar|فستان,ثوب
bluz|bluz|بلوزة
kazak|sviter,kofta|كنزة,سترة صوفية
tişört|t-şört,futbolka|قميص قصير,تيشيرت
kot pantolon|cins şalvar|جينز
mayo|çimərlik paltarı|لباس سباحة
pijama|pijama|بيجاما
iç çamaşırı|alt paltarı|ملابس داخلية
çizme,bot|çəkmə,bot|جزمة,حذاء طويل
terlik|şap-şap,ev ayaqqabısı|شبشب,خف
şemsiye|çətir|مظلة
baston|əl ağacı|عكاز,عصا
bilezik|bilərzik,qolbaq|سوار
kolye|boyunbağı|قلادة
küpe|sırğa|قرط,حلق
kol saati|qol saatı|ساعة يد
peçe,nikap|niqab,peçə|نقاب
burka|burka|برقع
türban|çalma,türban|حجاب,عمامة
üniforma|uniforma,forma|زي موحد,بزة
omlet|qayğanaq|عجة
sucuk|sucuq|سجق
sosis|sosiska|نقانق
salam|salam,kolbasa|سلامي
kıyma|qiymə,çəkilmiş ət|لحم مفروم
köfte|köftə,kotlet|كفتة
kebap|kabab|كباب
döner|dönər|دونر,شاورما
lahmacun|lahmacun|لحم بعجين
pide|pidə|بيدا
pizza|pitsa|بيتزا
hamburger|hamburger|همبرغر,برغر
sandviç|sendviç|سندويش,شطيرة
patates kızartması|kartof qızartması|بطاطا مقلية
turşu|turşu|مخلل
sirke|sirkə|خل
hardal|xardal|خردل
sos|sous|صلصة
reçel|mürəbbə|مربى
tahin|tahin|طحينة
humus yemeği|humus|حمص
nohut|noxud|حمص
bezelye|noxud,yaşıl noxud|بازلاء
bulgur|bulqur|برغل
irmik|manna yarması|سميد
yulaf|yulaf|شوفان
maya|maya|خميرة
hamur|xəmir|عجين
baklava|paxlava|بقلاوة
lokum|lokum|حلقوم
helva|halva|حلاوة
kurabiye|peçenye|بسكويت,كعك
bisküvi|biskvit,peçenye|بسكويت
krema|krem|كريمة
ayran|ayran|عيران
kola|kola|كولا
gazoz|qazlı su|مشروب غازي
maden suyu|mineral su|مياه معدنية
viski|viski|ويسكي
votka|araq,votka|فودكا
rakı|rakı|عرق
şampanya|şampan|شمبانيا
marul|kahı|خس
lahana|kələm|ملفوف,كرنب
karnabahar|gül kələm|قرنبيط
ıspanak|ispanaq|سبانخ
kabak|balqabaq,qabaq|قرع,كوسا
patlıcan|badımcan|باذنجان
turp|turp|فجل
pırasa|kəvər|كراث
maydanoz|cəfəri|بقدونس
nane|nanə|نعناع
dereotu|şüyüd|شبت
mantar|göbələk|فطر
zencefil|zəncəfil|زنجبيل
tarçın|darçın|قرفة
karabiber|qara istiot|فلفل أسود
kimyon|zirə|كمون
zerdeçal|zərdəçal,sarıkök|كركم
safran|zəfəran|زعفران
şeftali|şaftalı|خوخ,دراق
kayısı|ərik|مشمش
erik|gavalı|برقوق
vişne|albalı|كرز حامض
ayva|heyva|سفرجل
dut|tut|توت
ahududu|moruq|توت العليق
böğürtlen|böyürtkən|توت أسود
hindistan cevizi|kokos|جوز الهند
ananas|ananas|أناناس
mango|manqo|مانجو
avokado|avokado|أفوكادو
kivi|kivi|كيوي
badem|badam|لوز
kestane|şabalıd|كستناء
kaju|keşyu|كاجو
ayçiçeği|günəbaxan|عباد الشمس
soya|soya|صويا
şeker kamışı|şəkər qamışı|قصب السكر
kakao|kakao|كاكاو
tok|tox|شبعان
susamış|susuz|عطشان
acık-|ac-,aclıq hiss et-|جاع
lezzet|dad,ləzzət|طعم,نكهة
tat|dad|طعم,مذاق
tarif|resept|وصفة
porsiyon|porsiya|حصة
menü|menyu|قائمة الطعام
hesap öde-|hesabı ödə-|دفع الحساب
bahşiş|bəxşiş|بقشيش
vejetaryen|vegetarian|نباتي
vegan|veqan|نباتي صرف
evcil hayvan|ev heyvanı|حيوان أليف
sokak hayvanı|küçə heyvanı|حيوانات ضالة
boğa|buğa|ثور
öküz|öküz|ثور
manda|camış|جاموس
buzağı|buzov|عجل
koç|qoç|كبش
teke|təkə|تيس
katır|qatır|بغل
at|at|حصان,خيل,أحصنة
tay|day|مهر
sincap|sincab|سنجاب
kirpi|kirpi|قنفذ
kunduz|qunduz|قندس
rakun|yenot|راكون
kokarca|skuns|ظربان
kutup ayısı|qütb ayısı,ağ ayı|دب قطبي
çakal|çaqqal|ابن آوى
sırtlan|kaftar|ضبع
leopar|leopard,bəbir|نمر,فهد
çita|hepard|فهد
zürafa|zürafə|زرافة
zebra|zebr|حمار وحشي
gergedan|kərgədan|وحيد القرن
suaygırı,su aygırı|begemot|فرس النهر
goril|qorilla|غوريلا
şempanze|şimpanze|شمبانزي
orangutan|oranqutan|إنسان الغاب
kanguru|kenquru|كنغر
koala|koala|كوالا
geyik|maral,geyik|غزال,أيل
ceylan|ceyran|غزال
fok|suiti|فقمة
mors|morj|فظ
penguen|pinqvin|بطريق
kaz|qaz|إوزة
hindi|hinduşka|ديك رومي
civciv|cücə|كتكوت
serçe|sərçə|عصفور
karga|qarğa|غراب
martı|qağayı|نورس
leylek|leylək|لقلق
baykuş|bayquş|بومة
şahin|şahin,qızılquş|صقر
akbaba|kərkəs|نسر
papağan|tutuquşu|ببغاء
devekuşu|dəvəquşu|نعامة
tavus kuşu|tovuz quşu|طاووس
kuş gribi|quş qripi|إنفلونزا الطيور
kertenkele|kərtənkələ|سحلية
bukalemun|buqələmun|حرباء
akrep|əqrəb|عقرب
eşek arısı|eşşəkarısı|دبور
hamam böceği|tarakan|صرصور
çekirge|çəyirtkə|جراد
salyangoz|ilbiz|حلزون
solucan|soxulcan|دودة
ahtapot|səkkizayaq,ahtapot|أخطبوط
yengeç|xərçəng|سلطعون
karides|krevet|روبيان,جمبري
midye|midiya|بلح البحر
denizanası|meduza|قنديل البحر
somon|qızılbalıq|سلمون
ton balığı|tunes balığı|تونة
hamsi|hamsi|أنشوفة
mercan|mərcan|مرجان
kanat|qanad|جناح,أجنحة
pençe|pəncə,caynaq|مخلب
boynuz|buynuz|قرن
gaga|dimdik|منقار
tüy|tük,lələk|ريش,فرو
kürk|xəz,kürk|فرو
yuva|yuva|عش,وكر
sürü|sürü|قطيع
kafes|qəfəs|قفص
ahır|tövlə|حظيرة,إسطبل
çiçek|gül,çiçək|زهرة,زهور,أزهار
karanfil|qərənfil|قرنفل
lale|lalə|توليب
papatya|çobanyastığı|بابونج,أقحوان
gövde|gövdə|جذع,هيكل
fidan|fidan,ting|شتلة,غرسة
çam|şam ağacı|صنوبر
meşe|palıd|بلوط
çınar|çinar|دلب
kavak|qovaq|حور
söğüt|söyüd|صفصاف
palmiye|palma|نخيل,نخلة
bambu|bambuk|خيزران
ot|ot|عشب,أعشاب
çimen|çəmən,ot|عشب
çayır|çəmən|مرج
bahçıvan|bağban|بستاني
bağ|üzüm bağı,bağ|كرم,بستان
sera|istixana|دفيئة,بيت زجاجي
hobi|hobbi|هواية
bilmece çöz-|tapmaca tap-|حل لغز
oyun oyna-|oyun oyna-|لعب لعبة
piknik|piknik|نزهة
kamp kur-|düşərgə qur-|خيم,نصب مخيما
balık tut-|balıq tut-|صاد السمك,صيد السمك
ava çık-|ova çıx-|خرج للصيد
avcı|ovçu|صياد
avcılık,av|ovçuluq,ov|صيد
doğum günü partisi|ad günü şənliyi|حفلة عيد ميلاد
parti ver-|ziyafət ver-,parti ver-|أقام حفلة
düğün töreni|toy mərasimi|حفل زفاف
nikah kıy-|nikah bağla-|عقد القران
nişanlan-|nişanlan-|خطب,خطوبة
balayı|bal ayı|شهر العسل
çeyiz|cehiz|جهاز العروس
bekarlığa veda|subaylığa vida|توديع العزوبية
sünnet|sünnət|ختان
vaftiz|xaç suyuna salma|تعميد
mahalleli|məhəllə sakini|أهل الحي
ev arkadaşı|ev yoldaşı|زميل سكن
okul arkadaşı|məktəb yoldaşı|زميل دراسة
iş arkadaşı|iş yoldaşı|زميل عمل
kız arkadaş|sevgili,qız yoldaşı|صديقة
erkek arkadaş|sevgili,oğlan|صديق
eski eş|keçmiş həyat yoldaşı|زوج سابق,زوجة سابقة
üvey|ögey|غير شقيق
üvey anne|ögey ana|زوجة الأب
üvey baba|ögey ata|زوج الأم
kardeşler|qardaşlar,bacı-qardaşlar|إخوة,أشقاء
ikizler|əkizlər|توأم,توائم
üçüz|üçəm|ثلاثة توائم
torunlar|nəvələr|أحفاد
amcaoğlu|əmioğlu|ابن عم
dayıoğlu|dayıoğlu|ابن خال
enişte|yeznə|زوج الأخت
yenge|gəlin,qardaş arvadı|زوجة الأخ
baldız|baldız|أخت الزوجة
görümce|baldız|أخت الزوج
kayınbirader|qayın|أخو الزوج
yetimhane|uşaq evi|دار أيتام
huzurevi|qocalar evi|دار مسنين
`;
