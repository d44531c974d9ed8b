/** Set phrases of speeches, letters and agreements (greetings, rhetoric, clauses) as `tr|az|ar` lines; our own work. */
export const speechPhrases: string = `
değerli arkadaşlar,sevgili dostlar|əziz dostlar,hörmətli dostlar|أصدقائي الأعزاء,أيها الأصدقاء
değerli kardeşlerim,aziz kardeşlerim|əziz qardaşlarım,əziz bacı və qardaşlarım|إخوتي الأعزاء,أيها الإخوة
değerli misafirler,kıymetli konuklar|hörmətli qonaqlar,əziz qonaqlar|الضيوف الكرام,أيها الضيوف
hanımefendiler,beyefendiler|xanımlar,cənablar|سيداتي وسادتي,السيدات والسادة
aziz milletim|əziz xalqım,əziz həmvətənlər|شعبي العزيز
vatandaşlarımız,aziz vatandaşlarım|əziz vətəndaşlar,hörmətli həmvətənlər|مواطنينا,أيها المواطنون
sayın başkan,sayın cumhurbaşkanı|hörmətli sədr,cənab prezident,hörmətli prezident|السيد الرئيس,فخامة الرئيس
ekselansları|zati-aliləri|صاحب السعادة,فخامة,معالي
majesteleri|əlahəzrət|صاحب الجلالة,جلالة
saygıyla selamlıyorum|hörmətlə salamlayıram|أحييكم,أحييكم جميعا
selamün aleyküm|salam əleyküm,salam|السلام عليكم
merhaba|salam|مرحبا,أهلا
günaydın|sabahınız xeyir|صباح الخير
iyi akşamlar|axşamınız xeyir|مساء الخير
iyi günler|günortanız xeyir,hər vaxtınız xeyir|يوم سعيد,نهاركم سعيد
hoş geldiniz|xoş gəlmisiniz|أهلا وسهلا,مرحبا بكم
hoşça kal,güle güle|sağ ol,əlvida,sağlıqla qal|وداعا,مع السلامة
lütfen|zəhmət olmasa,xahiş edirəm|من فضلك,رجاء,لو سمحت
teşekkür ederim,teşekkür ederiz|təşəkkür edirəm,sağ olun|شكرا,أشكركم
çok teşekkür ederim|çox sağ olun,çox təşəkkür edirəm|شكرا جزيلا
şükran,minnettarlık|minnətdarlıq,şükran|امتنان,شكر
minnettar|minnətdar|ممتن,شاكر
Allah'a şükür,elhamdülillah|Allaha şükür|الحمد لله
inşallah|inşallah|إن شاء الله
Allah'ın izniyle|Allahın izni ilə|بإذن الله
Allah rahmet eylesin|Allah rəhmət eləsin|رحمه الله,تغمده الله
Allah korusun|Allah qorusun|حفظ الله,لا سمح الله
rahmetli,merhum|mərhum,rəhmətlik|الراحل,المرحوم
kutlu olsun|mübarək olsun|مبارك,كل عام
tebrik ediyorum|təbrik edirəm|أهنئ,تهانينا
başarılar diliyorum|uğurlar arzulayıram|أتمنى التوفيق,أتمنى النجاح
acil şifalar|tezliklə şəfa|الشفاء العاجل,شفاء عاجلا
başsağlığı dile-|başsağlığı ver-|قدم التعازي,أعرب عن تعازيه
taziyelerimi sunuyorum|başsağlığı verirəm|أتقدم بالتعازي,تعازينا
birlik ve beraberlik|birlik və bərabərlik|الوحدة والتضامن,الوحدة والتكاتف
barış ve huzur|sülh və əmin-amanlıq,sülh və rifah|السلام والأمان,السلام والطمأنينة
barış ve güvenlik|sülh və təhlükəsizlik|السلم والأمن,السلام والأمن
demokrasi ve insan hakları|demokratiya və insan hüquqları|الديمقراطية وحقوق الإنسان
kardeş ülke|qardaş ölkə|بلد شقيق,دولة شقيقة
dost ülke|dost ölkə|دولة صديقة,بلد صديق
tek millet iki devlet|bir millət iki dövlət|شعب واحد في دولتين,أمة واحدة ودولتان
tarihi gün|tarixi gün|يوم تاريخي
tarihin akışı|tarixin gedişi|مجرى التاريخ
omuz omuza|çiyin-çiyinə|كتفا بكتف,جنبا إلى جنب
yan yana|yan-yana|جنبا إلى جنب
el ele|əl-ələ|يدا بيد
adım adım|addım-addım|خطوة بخطوة,خطوة خطوة
ne mutlu|nə xoşbəxt,nə mutlu|ما أسعد,طوبى
asla unutma-|heç vaxt unutma-|لن ننسى
taviz ver-|güzəştə get-|قدم تنازلات,تنازل
boyun eğ-|boyun əy-|رضخ,خضع,استسلم
hesap ver-|cavab ver-,hesabat ver-|يحاسب,محاسبة,مساءلة
bedel öde-|bədəl ödə-,əvəzini ödə-|دفع الثمن
elimizden geleni yap-|əlimizdən gələni et-|بذل قصارى جهده,نبذل كل ما في وسعنا
her türlü|hər cür,hər növ|كل أنواع,شتى أنواع,أي نوع
her alanda|hər sahədə|في كل المجالات,في جميع المجالات
her zamankinden daha fazla|həmişəkindən daha çox|أكثر من أي وقت مضى
her geçen gün|hər ötən gün,hər keçən gün|يوما بعد يوم
dünyanın dört bir yanı|dünyanın hər yeri,dünyanın dörd bir yanı|جميع أنحاء العالم,أنحاء العالم
ülke genelinde,yurt genelinde|ölkə üzrə,ölkə miqyasında|في عموم البلاد,في جميع أنحاء البلاد
dünya çapında,dünya genelinde|dünya miqyasında,dünya üzrə|على مستوى العالم,في أنحاء العالم,حول العالم
bugüne kadar görülmemiş|görünməmiş,misli görünməmiş|غير مسبوق
bildiğiniz gibi,bildiğiniz üzere|bildiyiniz kimi|كما تعلمون,كما تعرفون
hepimiz|hamımız|جميعنا,كلنا
hiçbirimiz|heç birimiz|لا أحد منا
bizim|bizim|لنا,خاصتنا
bence,kanaatimce|məncə,mənim fikrimcə|في رأيي,برأيي
bana göre|mənə görə|بالنسبة لي,في رأيي
şahsen|şəxsən|شخصيا
açık konuşmak gerekirse|açıq desək|بصراحة
kısaca|qısaca|باختصار
bir başka husus|digər bir məqam|نقطة أخرى,أمر آخر
hususunda|xüsusunda,barəsində|بخصوص,بشأن
altını çiz-|altını çək-,vurğula-|شدد,أكد على
işaret et-|işarə et-,göstər-|أشار,يشير,تشير,إشارة
dikkat çekici|diqqətçəkən,diqqətəlayiq|لافت,ملفت
söz konusu ol-|söhbət get-|يتعلق الأمر
bu vesileyle|bu münasibətlə,fürsətdən istifadə edərək|بهذه المناسبة
münasebetiyle,vesilesiyle,dolayısıyla|münasibətilə|بمناسبة
onuruna,şerefine|şərəfinə|على شرف,تكريما
anısına|xatirəsinə|إحياء لذكرى,تخليدا لذكرى
saygılarımla|hörmətlə|مع الاحترام,تفضلوا بقبول
işbu|işbu,hazırkı,bu|هذا,هذه
taraflar|tərəflər|الطرفان,الأطراف,الطرفين
her iki taraf|hər iki tərəf|كلا الطرفين,الجانبان
üçüncü taraf,üçüncü kişi|üçüncü tərəf,üçüncü şəxs|طرف ثالث,الغير
aşağıda belirtilen|aşağıda göstərilən|المبين أدناه,المذكورة أدناه
yukarıda belirtilen|yuxarıda göstərilən|المذكور أعلاه,المبين أعلاه
bundan böyle|bundan sonra|من الآن فصاعدا,فيما يلي,ويشار إليه
aksi belirtilmedikçe|başqa hal nəzərdə tutulmadıqda|ما لم ينص على خلاف ذلك
saklı kalmak kaydıyla|istisna olmaqla,saxlanılmaqla|مع عدم الإخلال,دون الإخلال
şartıyla,koşuluyla|şərtilə,şərti ilə|شريطة,بشرط
süresince|müddətində,ərzində|طوال مدة,خلال فترة
süresiz|müddətsiz|غير محدد المدة,لأجل غير مسمى
tarihinden itibaren|tarixindən etibarən|اعتبارا من تاريخ,من تاريخ
en geç|ən gec|في موعد أقصاه,كحد أقصى
derhal bildir-|dərhal bildir-|يخطر فورا,أبلغ فورا
yazılı olarak|yazılı şəkildə,yazılı surətdə|كتابيا,خطيا,كتابة
yazılı bildirim|yazılı bildiriş|إشعار خطي,إخطار كتابي
bildirim|bildiriş|إشعار,إخطار
karşılıklı mutabakat|qarşılıqlı razılıq|اتفاق متبادل,الاتفاق المتبادل
iyi niyet|xoş niyyət,xoşməramlı|حسن النية,حسن نية
mücbir sebep|fors-major,qarşısıalınmaz qüvvə|قوة قاهرة,القوة القاهرة
fikri mülkiyet|əqli mülkiyyət|ملكية فكرية,الملكية الفكرية
telif hakkı|müəllif hüququ|حق المؤلف,حقوق النشر,حقوق الطبع
kefil,kefalet|zamin,zəmanət|كفيل,كفالة
teminat|təminat,zəmanət|ضمان,تأمين
güvence,garanti|zəmanət,təminat|ضمان,ضمانة
depozito|depozit|وديعة,تأمين
taksit|hissə-hissə ödəniş,taksit|قسط,أقساط
ödeme|ödəniş,ödəmə|دفع,سداد,مدفوعات
gecikme|gecikmə|تأخير,تأخر
ihlal|pozuntu,pozulma|خرق,إخلال
ek,eki|əlavə|ملحق,مرفق
bent,bend|bənd,yarımbənd|بند,بنود
hüküm,hükm|müddəa,hökm|حكم,أحكام
önsöz,giriş|giriş,ön söz|مقدمة,تمهيد,ديباجة
imza|imza|توقيع,إمضاء
mühür,mühr|möhür|ختم
kiralayan|kirayəyə verən,icarəyə verən|مؤجر,المؤجر
kira sözleşmesi|kirayə müqaviləsi,icarə müqaviləsi|عقد إيجار
hizmet sözleşmesi|xidmət müqaviləsi|عقد خدمات
tedarikçi|təchizatçı|مورد,موردون
yüklenici|podratçı,icraçı|مقاول,المتعهد
hak sahibi|hüquq sahibi,haqq sahibi|صاحب الحق
hak ve yükümlülükler|hüquq və öhdəliklər|الحقوق والالتزامات,حقوق والتزامات
yürürlük|qüvvə,qüvvədə olma|سريان,نفاذ
adres değişikliği|ünvan dəyişikliyi|تغيير العنوان
ihtar,ihtarname|xəbərdarlıq|إنذار,إنذار رسمي
`;
