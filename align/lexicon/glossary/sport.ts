/** Sport: football, tennis, golf, motor sport, the Olympic Games, matches, results, positions, as `tr|az|ar` lines; our own work. */
export const sport: string = `
spor|idman|رياضة
sportif|idman|رياضي
futbol|futbol|كرة القدم
basketbol|basketbol|كرة السلة
voleybol|voleybol|الكرة الطائرة
hentbol|həndbol|كرة اليد
tenis|tennis|تنس,كرة المضرب
masa tenisi|stolüstü tennis|تنس الطاولة
badminton|badminton|الريشة الطائرة,بادمنتون
golf|qolf|غولف,جولف
ragbi,rugby|reqbi|رغبي,الرغبي,رجبي
beyzbol|beysbol|بيسبول
kriket|kriket|كريكت
hokey|xokkey|هوكي
buz hokeyi|buz üzərində xokkey,buzüstü xokkey|هوكي الجليد
yüzme|üzgüçülük,üzmə|سباحة
yüzücü|üzgüçü|سباح,سباحة
dalış|dalğıclıq|غوص
atletizm|atletika,yüngül atletika|ألعاب القوى
atlet|atlet|عداء,رياضي
koşu|qaçış|جري,عدو,سباق
koşucu|qaçışçı|عداء,عدائين
maraton|marafon|ماراثون,ماراتون
jimnastik,jimnastiğ|gimnastika|جمباز
boks|boks|ملاكمة
boksör|boksçu|ملاكم
güreş|güləş|مصارعة
güreşçi|güləşçi|مصارع
judo|cüdo|جودو
karate|karate|كاراتيه
tekvando|taekvondo,tekvando|تايكواندو
eskrim|qılıncoynatma|مبارزة,سلاح الشيش
halter|ağır atletika,ştanq|رفع الأثقال
okçuluk|kamandan oxatma|الرماية بالقوس,رماية
atıcılık|atıcılıq|رماية
bisiklet|velosiped,velosiped idmanı|دراجة,دراجات
bisikletçi|velosipedçi|دراج,دراجون
binicilik|atçılıq|فروسية
at yarışı|at yarışı,cıdır|سباق الخيل
kayak|xizək,xizək idmanı|تزلج
kayakçı|xizəkçi|متزلج
buz pateni|konkisürmə|التزلج على الجليد
kürek|avarçəkmə,avar|تجديف
yelken|yelkən|إبحار,شراع
sörf|sörfinq|ركوب الأمواج
satranç,satranc|şahmat|شطرنج
satranççı|şahmatçı|لاعب شطرنج
dağcılık|alpinizm,dağçılıq|تسلق الجبال
motor sporları|motor idmanı,avtoidman|رياضة السيارات,رياضة المحركات
Formula 1|Formula 1|فورمولا 1,الفورمولا 1,فورمولا واحد
yarış|yarış|سباق,سباقات
yarışçı|yarışçı|متسابق,سائق
yarış pilotu|avtosürücü,pilot|سائق سباق,سائق
grand prix|qran-pri|جائزة كبرى,الجائزة الكبرى
pol pozisyonu|pole mövqeyi,pol pozisiya|مركز الانطلاق الأول
sıralama turları|təsnifat yürüşü,sıralama turu|التجارب التأهيلية,التصفيات
pist|trek,yarış yolu|حلبة,مضمار,مدرج
tur|dövrə,tur|جولة,لفة,دورة
ralli|ralli|رالي
motosiklet|motosiklet|دراجة نارية
maç|oyun,matç,görüş|مباراة,مباريات,لقاء
karşılaşma|qarşılaşma,oyun|مباراة,لقاء,مواجهة
müsabaka|yarış,görüş|مسابقة,منافسة
yarışma|müsabiqə,yarışma|مسابقة,منافسة,مسابقات
turnuva|turnir|بطولة,دورة
şampiyona|çempionat|بطولة,بطولات
şampiyon|çempion|بطل,أبطال
şampiyonluk,şampiyonluğ|çempionluq|بطولة,لقب البطولة
dünya şampiyonası|dünya çempionatı|بطولة العالم
dünya şampiyonu|dünya çempionu|بطل العالم
Avrupa Şampiyonası|Avropa çempionatı|بطولة أوروبا,كأس أوروبا
dünya kupası|dünya kuboku,dünya çempionatı|كأس العالم,المونديال
Şampiyonlar Ligi|Çempionlar Liqası|دوري أبطال أوروبا,دوري الأبطال
Avrupa Ligi|Avropa Liqası|الدوري الأوروبي,يوروبا ليغ
süper lig|superliqa|الدوري الممتاز,السوبر ليغ
Premier Lig|Premyer Liqa|الدوري الإنجليزي الممتاز,البريمييرليغ
lig|liqa|دوري,رابطة
kupa|kubok|كأس,كؤوس
olimpiyat,olimpiyatlar|olimpiada,olimpiya|أولمبياد,أولمبي
olimpiyat oyunları|olimpiya oyunları|الألعاب الأولمبية,دورة الألعاب الأولمبية
kış olimpiyatları|qış olimpiya oyunları|الألعاب الأولمبية الشتوية,الأولمبياد الشتوي
paralimpik|paralimpiya|بارالمبي,الألعاب البارالمبية
olimpiyat şampiyonu|olimpiya çempionu|بطل أولمبي
olimpiyat komitesi|olimpiya komitəsi|اللجنة الأولمبية
madalya|medal|ميدالية,ميداليات
altın madalya|qızıl medal|ميدالية ذهبية,الذهبية
gümüş madalya|gümüş medal|ميدالية فضية,الفضية
bronz madalya|bürünc medal|ميدالية برونزية,البرونزية
bronz|bürünc|برونز,برونزية
takım|komanda|فريق,منتخب,فرق
milli takım,millî takım|milli komanda,yığma komanda,millimiz|المنتخب الوطني,المنتخب,منتخب
kulüp,kulüb|klub|ناد,نادي,أندية
oyuncu|oyunçu|لاعب,لاعبون,لاعبين
futbolcu|futbolçu|لاعب كرة القدم,لاعب
kaleci|qapıçı|حارس مرمى,حارس المرمى
defans,savunma|müdafiə|دفاع
savunmacı,defans oyuncusu|müdafiəçi|مدافع
orta saha|yarımmüdafiəçi,orta sahə|خط الوسط,وسط الملعب
forvet,hücumcu|hücumçu|مهاجم,مهاجمون
golcü|bombardir,qolçu|هداف
kaptan|kapitan|قائد الفريق,كابتن
yedek|ehtiyat,əvəzedici|احتياطي,بديل
teknik direktör|baş məşqçi|مدير فني,المدير الفني,مدرب
antrenör,çalıştırıcı|məşqçi|مدرب,مدربون
antrenman,idman|məşq|تدريب,تمرين,تدريبات
hakem|hakim|حكم,حكام
yan hakem|yan hakim|حكم مساعد
video hakem|video köməkçi hakim|حكم الفيديو المساعد,تقنية الفيديو
taraftar|azarkeş|مشجع,مشجعون,جماهير
tribün|tribuna|مدرج,مدرجات
stadyum,stat,stad|stadion|ملعب,استاد,ملاعب
saha|meydança,meydan|ملعب,أرضية
salon|zal|صالة,قاعة
gol|qol|هدف,أهداف
gol at-|qol vur-|سجل هدفا,سجل,يسجل,تسجل
kendi kalesine gol|öz qapısına qol|هدف في مرماه,هدف عكسي
asist|asist,məhsuldar ötürmə|تمريرة حاسمة
pas|ötürmə,pas|تمريرة
şut|zərbə|تسديدة
penaltı|penalti,11 metrlik|ركلة جزاء,ضربة جزاء,بنالتي
penaltı atışları|penaltilər seriyası|ركلات الترجيح,ضربات الترجيح
serbest vuruş|cərimə zərbəsi|ركلة حرة,ضربة حرة
korner|künc zərbəsi|ركلة ركنية
ofsayt|ofsayd,oyundankənar vəziyyət|تسلل
faul|fol,qayda pozuntusu|خطأ,مخالفة
kale|qapı|مرمى
top|top|كرة
raket|raket|مضرب
sarı kart|sarı vərəqə|بطاقة صفراء
kırmızı kart|qırmızı vərəqə|بطاقة حمراء
skor|hesab|نتيجة
sonuç|nəticə|نتيجة,نتائج
beraberlik,beraberliğ|heç-heçə|تعادل
berabere|heç-heçə|تعادل,متعادل
mağlubiyet|məğlubiyyət|هزيمة,خسارة
galip,galib|qalib|فائز,منتصر
kazanan|qalib,qazanan|فائز,رابح
kaybeden|məğlub,uduzan|خاسر
rakip|rəqib|منافس,خصم
ev sahibi takım|meydan sahibi,meydan sahibləri|الفريق المضيف,صاحب الأرض
deplasman|səfər oyunu,səfər|خارج أرضه,خارج الديار
ilk yarı|birinci hissə,birinci yarı|الشوط الأول
ikinci yarı|ikinci hissə,ikinci yarı|الشوط الثاني
devre arası|fasilə|استراحة,بين الشوطين
uzatma|əlavə vaxt|وقت إضافي,شوط إضافي,وقت بدل ضائع
dakika|dəqiqə|دقيقة
final|final|نهائي,النهائي
yarı final|yarımfinal|نصف النهائي,قبل النهائي
çeyrek final|dörddəbir final,1/4 final|ربع النهائي,دور الثمانية
son 16|1/8 final,səkkizdəbir final|دور الستة عشر,ثمن النهائي
eleme|seçmə,təsnifat|تصفيات,تصفية,إقصاء
ön eleme|seçmə mərhələ|الدور التمهيدي,التصفيات التمهيدية
grup aşaması|qrup mərhələsi|دور المجموعات,مرحلة المجموعات
grup|qrup|مجموعة
puan|xal|نقطة,نقاط
averaj|top fərqi|فارق الأهداف
sıralama|sıralama,reytinq|ترتيب,تصنيف
puan durumu|turnir cədvəli|جدول الترتيب,ترتيب
lider|lider|متصدر
birincilik,birinciliğ|birincilik|المركز الأول
ikincilik|ikincilik|المركز الثاني
üçüncülük|üçüncülük|المركز الثالث
sezon|mövsüm|موسم,مواسم
transfer|transfer|انتقال,انتقالات,صفقة
bonservis|transfer haqqı|قيمة الصفقة,رسوم الانتقال
kiralık|icarə|إعارة
sakatlık,sakatlığ|zədə,travma|إصابة,إصابات
sakat|zədəli|مصاب
doping|dopinq|منشطات
rekor|rekord|رقم قياسي,أرقام قياسية
dünya rekoru|dünya rekordu|رقم قياسي عالمي,الرقم العالمي
kadro|heyət,siyahı|تشكيلة,قائمة
dizilim|düzülüş|تشكيل
hücum|hücum|هجوم
federasyon|federasiya|اتحاد
FIFA|FİFA|فيفا,الفيفا,الاتحاد الدولي لكرة القدم
UEFA|UEFA|يويفا,الاتحاد الأوروبي لكرة القدم
NBA|NBA|الدوري الأميركي للمحترفين,دوري السلة الأمريكي
ATP|ATP|رابطة محترفي التنس
WTA|WTA|رابطة محترفات التنس
grand slam|böyük dəbilqə,qrand slam|غراند سلام,البطولات الكبرى
Wimbledon|Uimbldon|ويمبلدون
Roland Garros|Rolan Qarros|رولان غاروس
tek erkekler|kişilərin təkliyi,kişilər fərdi|فردي الرجال
tek kadınlar|qadınların təkliyi,qadınlar fərdi|فردي السيدات
çiftler|cütlük,cütlər|زوجي
set|set|مجموعة,شوط
seribaşı|toxumlanmış|مصنف,المصنف
dünya bir numarası|dünyanın bir nömrəsi,dünyanın birinci raketkası|المصنف الأول عالميا
servis|servis|إرسال
kort|kort|ملعب
ağırlık,siklet|çəki dərəcəsi,çəki|وزن
nakavt|nokaut|ضربة قاضية
ring|rinq|حلبة
pota|səbət,halqa|سلة
smaç|smeç|كبس
sayı|xal,sayı|نقطة,نقاط
ribaund|ribaund|متابعة,ارتداد
sprint|sprint|سباق السرعة
engelli koşu|maneələrlə qaçış,maneəli qaçış|سباق الحواجز
bayrak yarışı|estafet|سباق التتابع
uzun atlama|uzununa tullanma|الوثب الطويل
yüksek atlama|hündürlüyə tullanma|الوثب العالي
sırıkla atlama|şüvüllə tullanma|القفز بالزانة
cirit|nizəatma|رمي الرمح
gülle atma|nüvə itələmə|دفع الجلة,رمي الجلة
disk atma|disk atma|رمي القرص
yüz metre|100 metr|100 متر
serbest stil|sərbəst üslub|السباحة الحرة
kelebek|kəpənək|فراشة
Fransa Turu|Fransa turu,Tur de Frans|طواف فرنسا
etap|mərhələ,etap|مرحلة
kısa program|qısa proqram|برنامج قصير
açılış töreni|açılış mərasimi|حفل الافتتاح,مراسم الافتتاح
kapanış töreni|bağlanış mərasimi|حفل الختام
meşale|məşəl|شعلة
kafile|nümayəndə heyəti,heyət|بعثة,وفد
milli marş|himn|النشيد الوطني
ev sahipliği|ev sahibliyi|استضافة
ev sahipliği yap-|ev sahibliyi et-|استضاف,يستضيف,تستضيف,استضافة
kupayı kaldır-|kuboku qaldır-|رفع الكأس
şampiyon ol-|çempion ol-|توج,أحرز اللقب,تتويج
elen-|mübarizəni dayandır-,ələn-|خرج,أقصي,ودع
ele-|mübarizədən kənarlaşdır-,ələ-|أقصى,أطاح
finale çık-,finale yüksel-|finala çıx-,finala yüksəl-|تأهل إلى النهائي,بلغ النهائي
tur atla-|növbəti mərhələyə vəsiqə qazan-|تأهل إلى الدور
berabere kal-|heç-heçə et-,bərabərə qal-|تعادل,يتعادل,تتعادل
forma giy-|formasını gey-|ارتدى قميص,لعب بقميص
forma|forma|قميص
sahaya çık-|meydana çıx-|نزل إلى الملعب
oyuna gir-|oyuna daxil ol-|دخل,شارك كبديل
kupa finali|kubok finalı|نهائي الكأس
hazırlık maçı|yoldaşlıq oyunu,hazırlıq oyunu|مباراة ودية,ودية
dostluk maçı|yoldaşlıq görüşü,yoldaşlıq oyunu|مباراة ودية
derbi|derbi|ديربي
rövanş|cavab oyunu,revanş|مباراة الإياب,الإياب
ilk maç|ilk oyun|مباراة الذهاب,الذهاب
hat-trick|het-trik|ثلاثية,هاتريك
altın top|qızıl top|الكرة الذهبية
gol kralı|ən yaxşı bombardir|هداف البطولة,هداف الدوري
oyun kurucu|oyun qurucu|صانع ألعاب
Barcelona|Barselona|برشلونة
Real Madrid|Real Madrid|ريال مدريد
Atletico Madrid|Atletiko Madrid|أتلتيكو مدريد
Manchester United|Mançester Yunayted|مانشستر يونايتد
Manchester City|Mançester Siti|مانشستر سيتي
Liverpool|Liverpul|ليفربول
Chelsea|Çelsi|تشيلسي,تشلسي
Arsenal|Arsenal|أرسنال,آرسنال
Tottenham|Tottenhem|توتنهام
Bayern Münih|Bavariya,Bayern|بايرن ميونيخ,بايرن
Borussia Dortmund|Borussiya Dortmund|بوروسيا دورتموند,دورتموند
Juventus|Yuventus|يوفنتوس
Milan|Milan|ميلان
Inter|İnter|إنتر,إنتر ميلان
Napoli|Napoli|نابولي
Paris Saint-Germain|Pari Sen-Jermen|باريس سان جيرمان
Ajax|Ayaks|أياكس
Porto|Porto|بورتو
Benfica|Benfika|بنفيكا
Galatasaray|Qalatasaray|غلطة سراي
Fenerbahçe|Fənərbaxça|فنربخشة,فنرباهتشه
Beşiktaş|Beşiktaş|بشكتاش,بشيكتاش
Trabzonspor|Trabzonspor|طرابزون سبور
Karabağ|Qarabağ|قره باغ,كاراباخ
Ferrari|Ferrari|فيراري
Mercedes|Mersedes|مرسيدس
Red Bull|Red Bull|ريد بول
McLaren|Maklaren|مكلارين
`;
