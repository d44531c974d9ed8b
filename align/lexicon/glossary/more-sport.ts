// Football, tennis, motor sport, matches, clubs and players in Turkish, Azerbaijani and Arabic; our own work.
export const moreSport: string = `
maçı kazan-|oyunu qazan-,qələbə qazan-|فاز بالمباراة,الفوز بالمباراة
maçı kaybet-|oyunu uduz-,məğlub ol-|خسر المباراة
ilk golü at-|ilk qolu vur-|سجل الهدف الأول,افتتح التسجيل
golü kaydet-,golü at-|qolu vur-|سجل الهدف
açılış golü|hesabı açan qol|هدف افتتاحي
galibiyet golü|qələbə qolu|هدف الفوز
beraberlik golü|bərabərlik qolu|هدف التعادل
skoru eşitle-|hesabı bərabərləşdir-|عادل النتيجة
penaltıdan|penaltidən|من ركلة جزاء
penaltıyı kaçır-|penaltini qaçır-|أضاع ركلة جزاء
kafa vuruşu|baş zərbəsi|ضربة رأس,رأسية
kafa golü|başla vurulan qol|هدف بالرأس
uzatma dakikaları|əlavə edilmiş dəqiqələr|الوقت بدل الضائع
son dakika golü|son dəqiqə qolu|هدف في الدقيقة الأخيرة
oyundan alın-,oyundan çık-|əvəz olun-,meydanı tərk et-|استبدل,خرج
oyuncu değişikliği|əvəzləmə,dəyişiklik|تبديل,تغيير
yedek kulübesi|ehtiyat oyunçular skamyası|مقاعد البدلاء,دكة البدلاء
ilk on bir|start heyəti,ilk on bir|التشكيلة الأساسية
oyundan atıl-|meydandan qovul-|طرد
kırmızı kart gör-|qırmızı vərəqə al-|تلقى بطاقة حمراء,طرد
hakem kararı|hakim qərarı|قرار الحكم
VAR|VAR|تقنية الفيديو,حكم الفيديو
maç sonu|oyundan sonra|بعد المباراة
maç öncesi|oyundan əvvəl|قبل المباراة
maç günü|oyun günü|يوم المباراة
bu sezon|bu mövsüm|هذا الموسم
geçen sezon|ötən mövsüm,keçən mövsüm|الموسم الماضي
gelecek sezon|növbəti mövsüm|الموسم المقبل,الموسم القادم
sezon sonu|mövsümün sonu|نهاية الموسم
sezon başı|mövsümün əvvəli|بداية الموسم
lig lideri|liqa lideri|متصدر الدوري
lig şampiyonu|liqa çempionu|بطل الدوري
ligde|liqada|في الدوري
ligin zirvesi|liqanın zirvəsi|صدارة الدوري
küme düş-|aşağı liqaya düş-|هبط إلى الدرجة
küme düşme|aşağı liqaya düşmə|هبوط
birinci lig|birinci liqa|دوري الدرجة الأولى
ikinci lig|ikinci liqa|دوري الدرجة الثانية
şampiyonluk yarışı|çempionluq yarışı|سباق اللقب,صراع اللقب
şampiyonluk kupası|çempionluq kuboku|كأس البطولة
unvanını koru-|titulunu qoru-|حافظ على لقبه,الدفاع عن اللقب
son şampiyon|son çempion|حامل اللقب
namağlup|məğlubiyyətsiz|دون هزيمة,بلا هزيمة
yenilmezlik serisi|məğlubiyyətsizlik seriyası|سلسلة اللاهزيمة
üst üste galibiyet|ardıcıl qələbə|فوز متتال
seyircisiz|azarkeşsiz,tamaşaçısız|بدون جمهور
taraftarlar|azarkeşlər|مشجعون,جماهير,أنصار
taraftar grubu|azarkeş qrupu|رابطة مشجعين
kulüp başkanı|klub prezidenti,klubun prezidenti|رئيس النادي
kulübe katıl-|kluba qoşul-|انضم إلى النادي
kulüpten ayrıl-|klubdan ayrıl-|رحل عن النادي,غادر النادي
sözleşme imzala-|müqavilə imzala-|وقع عقدا,توقيع عقد
sözleşmesini uzat-|müqaviləsini uzat-|مدد عقده
transfer ol-|transfer olun-,keç-|انتقل,ينتقل,تنتقل
transfer dönemi|transfer pəncərəsi|فترة الانتقالات
transfer ücreti|transfer haqqı|قيمة الانتقال
kiralık olarak|icarə əsasında|على سبيل الإعارة
serbest oyuncu|azad agent|لاعب حر
menajer|menecer,agent|وكيل,مدير أعمال,مدرب
yardımcı antrenör|köməkçi məşqçi|مساعد مدرب
kondisyoner|fiziki hazırlıq üzrə məşqçi|معد بدني
teknik heyet|məşqçilər korpusu|الجهاز الفني
teknik direktörlük|baş məşqçilik|تدريب
milli futbolcu|milli komandanın futbolçusu|لاعب المنتخب,دولي
milli sporcu|milli idmançı|رياضي وطني
A milli takım|əsas milli komanda|المنتخب الأول
genç milli takım|gənclərdən ibarət milli komanda|منتخب الشباب
kadın milli takımı|qadınlardan ibarət milli komanda|المنتخب النسائي
kadın futbolu|qadın futbolu|كرة القدم النسائية
stoper|mərkəz müdafiəçisi|قلب دفاع
bek|cinah müdafiəçisi|ظهير
sol bek|sol cinah müdafiəçisi|ظهير أيسر
sağ bek|sağ cinah müdafiəçisi|ظهير أيمن
kanat oyuncusu|cinah oyunçusu|جناح
santrfor|mərkəz hücumçusu|مهاجم صريح,رأس حربة
orta saha oyuncusu|yarımmüdafiəçi|لاعب وسط
file bekçisi|qapıçı|حارس مرمى
kurtarış|seyv,qurtarış|تصد,إنقاذ
topa sahip olma|topa sahiblik|الاستحواذ على الكرة,استحواذ
pozisyon|epizod,mövqe|فرصة,موقف
gol pozisyonu|qol epizodu|فرصة تسجيل
şut çek-|zərbə endir-|سدد,تسديد
çalım|fənd,aldatma|مراوغة
taç|aut,yandan atma|رمية تماس
kale vuruşu|qapıdan zərbə|ركلة مرمى
direk|dirək,qapı dirəyi|قائم
üst direk|üst dirək|عارضة
ceza sahası|cərimə meydançası|منطقة الجزاء
gol sevinci|qol sevinci|احتفال بالهدف
grup lideri|qrup lideri|متصدر المجموعة
gruptan çık-|qrupdan çıx-|تأهل من المجموعة
kura çekimi|püşkatma|قرعة,سحب القرعة
eşleşme|qarşılaşma,cütlük|مواجهة
play-off|pley-off|ملحق,الأدوار الإقصائية
Dünya Kupası elemeleri|dünya çempionatının seçmə mərhələsi|تصفيات كأس العالم
Avrupa şampiyonu|Avropa çempionu|بطل أوروبا
Konferans Ligi|Konfrans Liqası|دوري المؤتمر
Uluslar Ligi|Millətlər Liqası|دوري الأمم
Afrika Uluslar Kupası|Afrika Millətlər Kuboku|كأس الأمم الأفريقية
Asya Kupası|Asiya Kuboku|كأس آسيا
Copa America|Amerika Kuboku,Kopa Amerika|كوبا أمريكا
FA Cup|İngiltərə Kuboku|كأس الاتحاد الإنجليزي
İngiltere Premier Ligi|İngiltərə Premyer Liqası|الدوري الإنجليزي الممتاز
İspanya La Liga|İspaniya La Liqası|الدوري الإسباني
İtalya Serie A|İtaliya A Seriyası|الدوري الإيطالي
Almanya Bundesliga|Almaniya Bundesliqası|الدوري الألماني
Fransa Ligue 1|Fransa Liqa 1|الدوري الفرنسي
Suudi Pro Lig|Səudiyyə Pro Liqası|دوري روشن السعودي
Türkiye Kupası|Türkiyə Kuboku|كأس تركيا
Avrupa kupaları|avrokuboklar|المسابقات الأوروبية
Altın Ayakkabı|Qızıl buts|الحذاء الذهبي
yılın futbolcusu|ilin futbolçusu|لاعب العام
en iyi oyuncu|ən yaxşı oyunçu|أفضل لاعب
en değerli oyuncu|ən dəyərli oyunçu|أفضل لاعب
ayın oyuncusu|ayın oyunçusu|لاعب الشهر
ilk kez şampiyon|ilk dəfə çempion|بطل لأول مرة
kupa töreni|kubok mərasimi|مراسم التتويج
madalya kazan-|medal qazan-|حصد ميدالية,فاز بميدالية
altın madalya kazan-|qızıl medal qazan-|أحرز ذهبية,فاز بالميدالية الذهبية
gümüş madalya kazan-|gümüş medal qazan-|أحرز فضية
bronz madalya kazan-|bürünc medal qazan-|أحرز برونزية
kürsü|pyedestal,kürsü|منصة التتويج,منصة
podyum|podium|منصة
rekor derece|rekord nəticə|زمن قياسي
kişisel rekor|şəxsi rekord|رقم شخصي
dünya sıralaması|dünya reytinqi|التصنيف العالمي
dünya birincisi|dünya birincisi|الأول عالميا
dünya ikincisi|dünya ikincisi|الثاني عالميا
yarışı kazan-|yarışı qazan-|فاز بالسباق
yarış dışı kal-|yarışdan kənar qal-|انسحب من السباق
bitiş çizgisi|finiş xətti|خط النهاية
başlangıç çizgisi|start xətti|خط البداية
antrenman yap-|məşq et-,məşq keç-|تدرب,يتدرب,تتدرب
antrenman sahası|məşq meydançası|ملعب التدريب
idmana çık-|məşqə çıx-|تدرب
kamp yap-|toplanış keç-|أقام معسكرا
maç kadrosu|oyun heyəti|قائمة المباراة
sakatlık geçir-|zədə al-|تعرض لإصابة
sahalardan uzak kal-|meydanlardan uzaq qal-|ابتعد عن الملاعب
emekliye ayrıl-|karyerasını başa vur-|اعتزل,يعتزل,تعتزل,اعتزال
futbolu bırak-|futbolu burax-|اعتزل كرة القدم
jübile|yubiley oyunu|مباراة اعتزال
doping testi|dopinq testi|فحص منشطات,اختبار منشطات
doping skandalı|dopinq qalmaqalı|فضيحة منشطات
şike|oyun satma,danışılmış oyun|تلاعب بالنتائج
bahis|mərc|مراهنة,رهان,مراهنات
disiplin kurulu|intizam komitəsi|لجنة الانضباط
men cezası|oyundan kənarlaşdırma|إيقاف
olimpiyat meşalesi|olimpiya məşəli|الشعلة الأولمبية
olimpiyat köyü|olimpiya kəndi|القرية الأولمبية
Tokyo Olimpiyatları|Tokio Olimpiadası|أولمبياد طوكيو
Paris Olimpiyatları|Paris Olimpiadası|أولمبياد باريس
Pekin Olimpiyatları|Pekin Olimpiadası|أولمبياد بكين
Akdeniz Oyunları|Aralıq dənizi oyunları|ألعاب البحر المتوسط
İslami Dayanışma Oyunları|İslam Həmrəyliyi Oyunları|ألعاب التضامن الإسلامي
Avrupa Oyunları|Avropa Oyunları|الألعاب الأوروبية
serbest güreş|sərbəst güləş|مصارعة حرة
grekoromen güreş|yunan-Roma güləşi|مصارعة رومانية
yağlı güreş|yağlı güləş|مصارعة بالزيت
ağır sıklet|ağır çəki|وزن ثقيل,الوزن الثقيل
hafif sıklet|yüngül çəki|وزن خفيف
boks maçı|boks döyüşü|نزال ملاكمة
dövüş sporları|döyüş idmanı|فنون قتالية
UFC|UFC|يو إف سي
raunt|raund|جولة
rakibini yen-|rəqibini məğlub et-|هزم منافسه,تغلب على منافسه
teniste|tennisdə|في التنس
tenisçi|tennisçi|لاعب تنس,لاعبة تنس
basketbolcu|basketbolçu|لاعب كرة سلة
voleybolcu|voleybolçu|لاعب كرة طائرة
hentbolcu|həndbolçu|لاعب كرة يد
jimnastikçi|gimnast|لاعب جمباز
halterci|ağır atlet|رباع
judocu|cüdoçu|لاعب جودو
okçu|oxatan|رامي سهام
binici|atlı|فارس
maratoncu|marafonçu|عداء ماراثون
sprinter|sprinter|عداء سرعة
antrenörü|məşqçisi|مدربه
hakem üçlüsü|hakimlər briqadası|طاقم التحكيم
Avustralya Açık|Avstraliya çempionatı,Avstraliya Open|بطولة أستراليا المفتوحة
ABD Açık|ABŞ-ın açıq çempionatı|بطولة أمريكا المفتوحة
Fransa Açık|Fransanın açıq çempionatı|بطولة فرنسا المفتوحة
Davis Kupası|Devis Kuboku|كأس ديفيز
Ryder Kupası|Rayder Kuboku|كأس رايدر
Super Bowl|Super Boul|السوبر بول
NFL|NFL|الدوري الوطني لكرة القدم الأمريكية
MLB|MLB|دوري البيسبول
NHL|NHL|دوري الهوكي الوطني
Amerikan futbolu|Amerika futbolu|كرة القدم الأمريكية
oyun sonu|oyunun sonu|نهاية اللعبة
hamle|gediş|نقلة
büyük usta|qrossmeyster|أستاذ كبير
Azerbaycan Grand Prix|Azərbaycan Qran-prisi|جائزة أذربيجان الكبرى
İtalya Grand Prix|İtaliya Qran-prisi|جائزة إيطاليا الكبرى
Formula 1 pilotu|Formula 1 pilotu|سائق فورمولا 1
yarış takımı|yarış komandası|فريق سباق
pit stop|pit-stop|توقف الصيانة
güvenlik aracı|təhlükəsizlik avtomobili|سيارة الأمان
lastik|təkər,şin|إطار,إطارات
Hamilton|Hemilton|هاميلتون
Verstappen|Ferstappen|فيرستابن
Vettel|Fettel|فيتل
Leclerc|Lekler|لوكلير
Alonso|Alonso|ألونسو
Schumacher|Şumaxer|شوماخر
Norris|Norris|نوريس
Bottas|Bottas|بوتاس
Sainz|Sayns|ساينز
Alcaraz|Alkaras|ألكاراز
Sinner|Sinner|سينر
Tsitsipas|Tsitsipas|تسيتسيباس
Zverev|Zverev|زفيريف
Swiatek|Şvyontek|شفيونتيك
Sabalenka|Sabalenka|سابالينكا
Williams kardeşler|Uilyams bacıları|الأختان ويليامز
Bolt|Bolt|بولت
Phelps|Felps|فيلبس
Biles|Bayls|بايلز
Tyson|Tayson|تايسون
Mayweather|Meyvezer|مايويذر
Muhammed Ali|Məhəmməd Əli|محمد علي
Nurmagomedov|Nurməhəmmədov|نورمحمدوف
Carlsen|Karlsen|كارلسن
Kasparov|Kasparov|كاسباروف
LeBron|LeBron|ليبرون
Curry|Karri|كاري
Durant|Durant|دورانت
Kobe|Kobi|كوبي
Haaland|Holand|هالاند
Bellingham|Bellinqem|بيلينغهام
Vinicius|Vinisius|فينيسيوس
Modric|Modriç|مودريتش
Benzema|Benzema|بنزيمة
Lewandowski|Levandovski|ليفاندوفسكي
De Bruyne|De Bröyne|دي بروين
Griezmann|Qrizmann|غريزمان
Pogba|Poqba|بوغبا
Rooney|Runi|روني
Beckham|Bekhem|بيكهام
Sterling|Sterlinq|ستيرلينغ
Rashford|Reşford|راشفورد
Mane|Mane|ماني
Suarez|Suares|سواريز
Iniesta|İnyesta|إنييستا
Xavi|Xavi|تشافي
Pique|Pike|بيكيه
Buffon|Buffon|بوفون
Ibrahimovic|İbrahimoviç|إبراهيموفيتش
Klopp|Klopp|كلوب
Ferguson|Ferqyuson|فيرغسون
Wenger|Venger|فينغر
Arteta|Arteta|أرتيتا
Simeone|Simeone|سيميوني
Deschamps|Deşam|ديشامب
Southgate|Sautgeyt|ساوثغيت
Arda Güler|Arda Gülər|أردا غولر
Hakan Çalhanoğlu|Hakan Çalhanoğlu|هاكان تشالهان أوغلو
Blatter|Blatter|بلاتر
Platini|Platini|بلاتيني
Ceferin|Çeferin|تشيفرين
Thomas Bach|Tomas Bax|توماس باخ
Valencia|Valensiya|فالنسيا
Villarreal|Vilyarreal|فياريال
Lazio|Latsio|لاتسيو
Fiorentina|Fiorentina|فيورنتينا
Atalanta|Atalanta|أتالانتا
Leverkusen|Leverkuzen|ليفركوزن
Schalke|Şalke|شالكه
Marsilya|Marsel|مارسيليا
Monaco|Monako|موناكو
Everton|Everton|إيفرتون
Newcastle United|Nyukasl Yunayted|نيوكاسل يونايتد
Aston Villa|Aston Villa|أستون فيلا
West Ham|Vest Hem|وست هام
Leicester City|Lester Siti|ليستر سيتي
Celtic|Seltik|سلتيك
Rangers|Reyncers|رينجرز
PSV|PSV|آيندهوفن
Feyenoord|Feyenoord|فاينورد
Sporting Lizbon|Sportinq Lissabon|سبورتينغ لشبونة
Olympiakos|Olimpiakos|أولمبياكوس
Panathinaikos|Panatinaikos|باناثينايكوس
Spartak|Spartak|سبارتاك
Zenit|Zenit|زينيت
Dinamo Kiev|Dinamo Kiyev|دينامو كييف
Şahtar Donetsk|Şaxtyor Donetsk|شاختار دونيتسك
Boca Juniors|Boka Xuniors|بوكا جونيورز
River Plate|River Pleyt|ريفر بليت
Flamengo|Flamenqo|فلامنغو
Al-Nassr|Əl-Nasr|النصر
Al-Hilal|Əl-Hilal|الهلال
Lakers|Leykers|ليكرز
`;
