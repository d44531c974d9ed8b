/** Culture and media: film, music, books, press, celebrities, religion, schools and universities, as `tr|az|ar` lines; our own work. */
export const cultureMedia: string = `
kültür|mədəniyyət|ثقافة,ثقافات
sanat|incəsənət,sənət|فن,فنون
sanatsal|bədii|فني
sanat eseri|sənət əsəri,incəsənət əsəri|عمل فني,أعمال فنية,تحفة
eser|əsər|عمل,أثر,مؤلف,أعمال
başyapıt,şaheser|şah əsər,şedevr|تحفة,رائعة
edebiyat|ədəbiyyat|أدب
film|film|فيلم,أفلام
sinema|kino,kinoteatr|سينما
sinema salonu|kinoteatr,kinozal|دار السينما,قاعة سينما
yönetmen|rejissor|مخرج
senaryo|ssenari|سيناريو
senarist|ssenarist|كاتب سيناريو
oyuncu,aktör|aktyor|ممثل,ممثلون
oyunculuk|aktyorluq|تمثيل
başrol|baş rol|دور البطولة,البطولة
yapım|istehsal,layihə|إنتاج
belgesel|sənədli film|وثائقي,فيلم وثائقي
çizgi film|cizgi filmi|رسوم متحركة
animasyon|animasiya|رسوم متحركة,تحريك
komedi|komediya|كوميديا
dram,drama|dram|دراما
trajedi|faciə|مأساة,تراجيديا
gişe|kassa,gişe|شباك التذاكر
vizyon|ekran,vizyon|عرض,صالات العرض
fragman|treyler|إعلان الفيلم
sahne|səhnə|مسرح,مشهد,خشبة
perde|pərdə|ستارة,شاشة
Oscar|Oskar|أوسكار,الأوسكار
Oscar Ödülü|Oskar mükafatı|جائزة الأوسكار,جوائز الأوسكار
Altın Küre|Qızıl qlobus|غولدن غلوب
Cannes Film Festivali|Kann film festivalı,Kann kinofestivalı|مهرجان كان السينمائي
Altın Palmiye|Qızıl palma|السعفة الذهبية
Emmy|Emmi|إيمي
Grammy|Qremmi|غرامي,جرامي
Eurovision|Avroviziya|يوروفيجن,يوروفيجين
Hollywood|Hollivud|هوليوود
Bollywood|Bollivud|بوليوود
Netflix|Netflix,Netfliks|نتفليكس
Disney|Disney|ديزني
festival|festival|مهرجان,مهرجانات
ödül|mükafat|جائزة,جوائز
ödül töreni|mükafatlandırma mərasimi|حفل توزيع الجوائز
jüri|münsiflər heyəti,jüri|لجنة التحكيم
müzik,müziğ|musiqi|موسيقى
şarkı|mahnı|أغنية,أغان,أغاني
şarkıcı|müğənni|مغن,مغني,مطرب
türkü|xalq mahnısı|أغنية شعبية
besteci|bəstəkar|ملحن,مؤلف موسيقي
beste|bəstə,əsər|لحن,ألحان
söz yazarı|söz müəllifi,mahnı müəllifi|كاتب كلمات
albüm|albom|ألبوم,ألبومات
konser|konsert|حفل موسيقي,حفلة,حفلات
konser ver-|konsert ver-|أحيا حفلا
turne|qastrol,turne|جولة فنية
grup|qrup|فرقة
orkestra|orkestr|أوركسترا,فرقة موسيقية
şef,orkestra şefi|dirijor|قائد الأوركسترا,مايسترو
opera|opera|أوبرا
bale|balet|باليه
dans|rəqs|رقص,رقصة
dansçı|rəqqas,rəqqasə|راقص,راقصة
koro|xor|جوقة,كورال
piyano|piano,fortepiano|بيانو
piyanist|pianoçu|عازف بيانو
gitar|gitara|غيتار,جيتار
gitarist|gitaraçı|عازف غيتار
keman|skripka|كمان
davul|nağara,təbil|طبل
flüt|fleyta|ناي,فلوت
saz|saz|ساز
ud|ud|عود
caz|caz|جاز
rock|rok|روك
pop|pop|بوب
rap|rep|راب
klasik müzik|klassik musiqi|موسيقى كلاسيكية
klasik,klasiğ|klassik|كلاسيكي
tiyatro|teatr|مسرح,مسارح
oyun|tamaşa,oyun,pyes|مسرحية,عرض مسرحي,لعبة
seyirci,izleyici|tamaşaçı|جمهور,مشاهد,مشاهدون
sergi|sərgi|معرض,معارض
galeri|qalereya|معرض,صالة عرض
müze|muzey|متحف,متاحف
resim,resm|rəsm,şəkil|رسم,لوحة,صورة
tablo|tablo,rəsm əsəri|لوحة,لوحات
ressam|rəssam|رسام
heykel|heykəl|تمثال,تماثيل
heykeltıraş|heykəltəraş|نحات
anıt|abidə|نصب تذكاري,نصب
mimari,mimarlık|memarlıq|عمارة,هندسة معمارية
fotoğrafçılık|fotoqrafiya|تصوير
koleksiyon|kolleksiya|مجموعة
müzayede|hərrac,auksion|مزاد
moda|moda|أزياء,موضة
model,manken|model,manken|عارضة أزياء,عارض
tasarım|dizayn|تصميم
tasarımcı|dizayner|مصمم
defile|defile,moda nümayişi|عرض أزياء
ünlü,ünlüler|məşhur,məşhurlar|مشهور,مشاهير
hayran|pərəstişkar,fanat|معجب,معجبون
kitap,kitab|kitab|كتاب,كتب
roman|roman|رواية,روايات
öykü,hikâye,hikaye|hekayə|قصة,قصص
masal|nağıl|حكاية,حكايات
efsane|əfsanə|أسطورة,أساطير
şiir|şeir|شعر,قصيدة
şair|şair|شاعر
yazar|yazıçı,müəllif|كاتب,مؤلف
romancı|romançı,yazıçı|روائي
yayınevi|nəşriyyat|دار نشر
yayıncı|nəşriyyatçı,naşir|ناشر
baskı|nəşr,çap|طبعة
kütüphane|kitabxana|مكتبة,مكتبات
kitapçı|kitab mağazası|مكتبة,بائع كتب
kitap fuarı|kitab sərgisi|معرض الكتاب
sayfa|səhifə|صفحة,صفحات
bölüm|bölmə,seriya,fəsil|فصل,حلقة
cilt,cild|cild|مجلد
ansiklopedi|ensiklopediya|موسوعة
sözlük,sözlüğ|lüğət|قاموس,معجم
dergi|jurnal|مجلة,مجلات
gazete|qəzet|صحيفة,جريدة,صحف,جرائد
gazeteci|jurnalist|صحفي,صحافي
gazetecilik|jurnalistika|صحافة
basın|mətbuat|صحافة
medya|media,KİV|إعلام,وسائل الإعلام
basın özgürlüğü|mətbuat azadlığı,söz azadlığı|حرية الصحافة
ifade özgürlüğü|ifadə azadlığı,söz azadlığı|حرية التعبير
haber|xəbər|خبر,أخبار,نبأ
haber ajansı|xəbər agentliyi,informasiya agentliyi|وكالة أنباء,وكالة الأنباء
ajans|agentlik|وكالة
manşet|manşet,başlıq|عنوان رئيسي,مانشيت
başlık,başlığ|başlıq,sərlövhə|عنوان,عناوين
makale|məqalə|مقال,مقالة,مقالات
köşe yazarı|köşə yazarı,şərhçi|كاتب عمود
editör|redaktor|محرر,رئيس تحرير
muhabir|müxbir|مراسل
röportaj,söyleşi,mülakat|müsahibə|مقابلة,حوار,لقاء صحفي
basın toplantısı|mətbuat konfransı|مؤتمر صحفي,مؤتمر صحافي
televizyon|televiziya,televizor|تلفزيون,تلفاز
televizyon kanalı|telekanal,televiziya kanalı|قناة تلفزيونية
kanal|kanal|قناة,قنوات
radyo|radio|إذاعة,راديو
yayın|yayım,nəşr,efir|بث,نشر,منشور
canlı yayın|canlı yayım,birbaşa yayım,canlı efir|بث مباشر,بث حي
sunucu|aparıcı|مذيع,مقدم
dizi|serial|مسلسل,مسلسلات
program|proqram,veriliş|برنامج,برامج
reklam|reklam|إعلان,دعاية,إعلانات
Anadolu Ajansı|Anadolu Agentliyi|وكالة الأناضول
Reuters|Reyter,Röyters|رويترز
Associated Press|Assoşieyted Press|أسوشيتد برس,أسوشييتد برس
BBC|BBC,Bi-bi-si|بي بي سي
CNN|CNN,Si-en-en|سي إن إن
El Cezire|Əl-Cəzirə|الجزيرة
Fox News|Foks Nyus|فوكس نيوز
New York Times|Nyu-York Tayms|نيويورك تايمز
Washington Post|Vaşinqton Post|واشنطن بوست
Guardian|Qardian|الغارديان,غارديان
Financial Times|Faynenşl Tayms|فايننشال تايمز
Wall Street Journal|Uoll Strit Jornal|وول ستريت جورنال
Le Monde|Le Mond,Mond|لوموند
Der Spiegel|Şpigel|دير شبيغل
din|din|دين,أديان
inanç|inanc,etiqad|عقيدة,معتقد
inançlı,mümin|mömin,dindar|مؤمن
dindar|dindar|متدين
Tanrı,Allah|Allah,Tanrı|الله,الرب,الإله
peygamber|peyğəmbər|نبي,رسول
melek,meleğ|mələk|ملاك,ملائكة
şeytan|şeytan|شيطان
cennet|cənnət|جنة
cehennem|cəhənnəm|جحيم,جهنم
dua|dua|دعاء,صلاة
namaz|namaz|صلاة
ibadet|ibadət|عبادة
oruç,oruc|oruc|صوم,صيام
hac,hacc|həcc|حج
umre|ümrə|عمرة
zekat,zekât|zəkat|زكاة
İslam,islam|İslam|إسلام,الإسلام
İslami,islami|islami|إسلامي
Müslüman,müslüman|müsəlman|مسلم,مسلمون
Sünni|sünni|سني,السنة
Şii|şiə|شيعي,شيعة,الشيعة
Alevi|ələvi|علوي
Hristiyan,Hıristiyan|xristian|مسيحي,مسيحيون
Hristiyanlık|xristianlıq|مسيحية,المسيحية
Katolik,katoliğ|katolik|كاثوليكي,كاثوليك
Ortodoks|pravoslav|أرثوذكسي,أرثوذكس
Protestan|protestant|بروتستانتي
Yahudi|yəhudi|يهودي,يهود
Yahudilik|yəhudilik,iudaizm|يهودية,اليهودية
Budist|buddist|بوذي,بوذيون
Hindu|hindu|هندوسي
ateist|ateist|ملحد
Kur'an,Kuran|Quran|القرآن,قرآن
İncil|İncil,Bibliya|الإنجيل,الكتاب المقدس
Tevrat|Tövrat|التوراة
cami|məscid|مسجد,جامع,مساجد
minare|minarə|مئذنة
kilise|kilsə|كنيسة,كنائس
katedral|kafedral,baş kilsə|كاتدرائية
manastır|monastır|دير
sinagog|sinaqoq|كنيس
tapınak,tapınağ|məbəd|معبد,معابد
türbe|türbə|ضريح,مرقد
haç|xaç|صليب
papa|Roma papası,papa|البابا
Vatikan|Vatikan|الفاتيكان
patrik|patriarx|بطريرك
haham|ravvin|حاخام
rahip|keşiş|كاهن,راهب,قس
rahibe|rahibə|راهبة
müftü|müfti|مفتي
din adamı|din xadimi,ruhani|رجل دين,رجال الدين
ayin|ayin,mərasim|قداس,طقوس
mezhep,mezheb|məzhəb|مذهب,طائفة
tarikat|təriqət|طريقة
şeriat|şəriət|شريعة
cihat,cihad|cihad|جهاد
helal|halal|حلال
günah|günah|خطيئة,ذنب,إثم
eğitim|təhsil|تعليم,تربية
öğretim|tədris,təlim|تدريس,تعليم
öğrenim|təhsil|دراسة,تعلم
okul|məktəb|مدرسة,مدارس
ilkokul|ibtidai məktəb|مدرسة ابتدائية,ابتدائية
ortaokul|orta məktəb|مدرسة متوسطة,إعدادية
lise|lisey,orta məktəb|مدرسة ثانوية,ثانوية
anaokulu,kreş|uşaq bağçası,bağça|روضة,حضانة,رياض الأطفال
üniversite|universitet|جامعة,جامعات
fakülte|fakültə|كلية,كليات
enstitü|institut|معهد,معاهد
akademi|akademiya|أكاديمية
kolej|kollec|كلية
kampüs|kampus,şəhərcik|حرم جامعي,الحرم الجامعي
sınıf|sinif|صف,فصل,طبقة
derslik,dersliğ|sinif otağı|فصل دراسي
ders|dərs|درس,دروس
kurs|kurs|دورة,دورة تدريبية
sınav|imtahan|امتحان,امتحانات,اختبار
not|qiymət|درجة,علامة
ödev|tapşırıq,ev tapşırığı|واجب,واجب منزلي
öğretmen|müəllim|معلم,مدرس
öğrenci|tələbə,şagird|طالب,تلميذ,طلاب
mezun|məzun|خريج,خريجون
mezun ol-|bitir-,məzun ol-|تخرج,يتخرج,تتخرج
mezuniyet|məzuniyyət,buraxılış|تخرج
diploma|diplom|شهادة,دبلوم
lisans|bakalavr|بكالوريوس,إجازة
yüksek lisans|magistratura,magistr|ماجستير
doktora|doktorantura|دكتوراه
tez|dissertasiya,tezis|أطروحة,رسالة
burs|təqaüd|منحة دراسية,منحة
rektör|rektor|رئيس الجامعة
dekan|dekan|عميد
eğitim yılı,öğretim yılı|tədris ili|العام الدراسي,السنة الدراسية
müfredat|tədris proqramı,kurikulum|منهج دراسي,مناهج
okuryazarlık,okuryazarlığ|savadlılıq|محو الأمية,القراءة والكتابة
okul öncesi|məktəbəqədər|ما قبل المدرسة
yükseköğretim,yüksek öğretim|ali təhsil|تعليم عال,التعليم العالي
Milli Eğitim Bakanlığı,Eğitim Bakanlığı|Təhsil Nazirliyi,Elm və Təhsil Nazirliyi|وزارة التربية والتعليم,وزارة التعليم
ana dili,ana dil|ana dili|اللغة الأم
yabancı dil|xarici dil|لغة أجنبية
Türkçe|türk dili,türkcə|اللغة التركية,التركية
İngilizce|ingilis dili,ingiliscə|الإنجليزية,اللغة الإنجليزية
Arapça|ərəb dili,ərəbcə|العربية,اللغة العربية
Rusça|rus dili,rusca|الروسية,اللغة الروسية
Fransızca|fransız dili,fransızca|الفرنسية,اللغة الفرنسية
Almanca|alman dili,almanca|الألمانية,اللغة الألمانية
çeviri,tercüme|tərcümə|ترجمة
altyazı|altyazı,subtitr|ترجمة مصاحبة
kelime,sözcük,sözcüğ|söz,kəlmə|كلمة,كلمات
cümle|cümlə|جملة,جمل
alfabe|əlifba|أبجدية
harf|hərf|حرف,حروف
metin,metn|mətn|نص,نصوص
yazı|yazı|كتابة,خط
atasözü|atalar sözü|مثل,أمثال
kültür mirası,kültürel miras|mədəni irs|تراث ثقافي,التراث الثقافي
UNESCO|UNESCO,YUNESKO|يونسكو,اليونسكو
Dünya Mirası Listesi|Dünya İrs Siyahısı|قائمة التراث العالمي
halı|xalça|سجادة,سجاد
el sanatları|əl sənətləri,əl işləri|حرف يدوية,صناعات يدوية
folklor|folklor|فولكلور,فلكلور
tören,merasim|mərasim|حفل,مراسم,احتفال
kutlama|bayram,qeyd etmə,təbrik|احتفال,احتفالات
`;
