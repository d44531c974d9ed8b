/** General adjectives: qualities, colours, sizes, evaluation, comparison, as `tr|az|ar` lines; our own work. */
export const adjectives: string = `
büyük|böyük|كبير,كبار,ضخم
küçük|kiçik|صغير,صغار
kocaman,dev|nəhəng,dev|ضخم,عملاق,هائل
minik,ufak|balaca,xırda|صغير,ضئيل
uzun|uzun|طويل
kısa|qısa|قصير
yüksek|yüksək,hündür,uca|عال,عالي,مرتفع
alçak,düşük|alçaq,aşağı|منخفض,متدن
geniş|geniş|واسع,عريض
dar|dar|ضيق
derin|dərin|عميق
sığ|dayaz,sığ|ضحل
kalın|qalın|سميك
ince|incə,nazik|رقيق,رفيع,نحيف
ağır|ağır|ثقيل,خطير
hafif|yüngül|خفيف
yeni|yeni,təzə|جديد,جدد
eski|köhnə,keçmiş,əski|قديم,سابق
antik|antik,qədim|عتيق,قديم,أثري
modern,çağdaş|müasir,modern|حديث,معاصر
geleneksel|ənənəvi|تقليدي
genç|gənc,cavan|شاب,شباب
yaşlı,ihtiyar|yaşlı,qoca|مسن,كبير السن,عجوز
iyi|yaxşı|جيد,حسن,طيب
kötü|pis|سيئ,سيء,شرير
güzel|gözəl|جميل
çirkin|çirkin|قبيح
mükemmel,harika|mükəmməl,əla|ممتاز,رائع,مثالي
muhteşem,olağanüstü|möhtəşəm,fövqəladə|رائع,مذهل,استثنائي
korkunç,berbat|dəhşətli,qorxunc|رهيب,مروع,فظيع
doğru|doğru,düzgün|صحيح,صائب
yanlış|yanlış,səhv|خاطئ,خطأ
gerçek|həqiqi,gerçək,real|حقيقي,فعلي,واقعي
sahte|saxta,yalançı|مزيف,زائف,مزور
asıl|əsl,əsas|أصلي,أساسي
kolay|asan|سهل
zor,güç|çətin|صعب,عسير
basit|sadə|بسيط
karmaşık|mürəkkəb,qarışıq|معقد,مركب
açık|açıq,aydın|مفتوح,واضح,صريح
kapalı|qapalı,bağlı|مغلق,مقفل
net|aydın,dəqiq|واضح,صاف
belirsiz|qeyri-müəyyən,naməlum|غامض,غير مؤكد,غير واضح
belli|bəlli,məlum|معلوم,واضح,معين
belirli|müəyyən|معين,محدد
kesin|dəqiq,qəti|قاطع,حاسم,مؤكد
gizli|gizli,məxfi|سري,خفي
önemli|mühüm,vacib,önəmli,əhəmiyyətli|مهم,هام
önemsiz|əhəmiyyətsiz,önəmsiz|غير مهم,تافه
gerekli|lazımi,zəruri,gərəkli|ضروري,لازم
gereksiz|lazımsız,gərəksiz|غير ضروري,لا داعي
zorunlu|məcburi,zəruri|إلزامي,إجباري,ضروري
temel|əsas,təməl|أساسي,رئيسي,جوهري
ana,başlıca|əsas,başlıca|رئيسي,أساسي
merkezi,merkezî|mərkəzi|مركزي
özel|xüsusi,özəl|خاص,مميز
genel|ümumi,baş|عام,شامل
kamu|ictimai,dövlət|عام,عمومي
ortak|ortaq,birgə,müştərək|مشترك
kişisel|şəxsi|شخصي
bireysel|fərdi|فردي
toplu|toplu,kütləvi|جماعي
toplumsal,sosyal|ictimai,sosial|اجتماعي
ulusal,milli,millî|milli|وطني,قومي
uluslararası|beynəlxalq|دولي,عالمي
küresel|qlobal|عالمي,كوكبي
bölgesel|regional,bölgəvi|إقليمي
yerel|yerli|محلي
yabancı|xarici,yad,əcnəbi|أجنبي,أجانب,غريب
dış|xarici|خارجي
iç|daxili|داخلي
doğal|təbii|طبيعي
yapay|süni|اصطناعي,صناعي
insani|humanitar,insani|إنساني
güçlü|güclü,qüvvətli|قوي,أقوياء
zayıf|zəif|ضعيف,ضعفاء
sert|sərt|قاس,صلب,شديد
yumuşak|yumşaq|ناعم,لين
sağlam|möhkəm,sağlam|متين,سليم,صلب
kırılgan|kövrək|هش
şiddetli|şiddətli|عنيف,شديد
yoğun|intensiv,sıx,gərgin|مكثف,كثيف
hızlı|sürətli,cəld|سريع
yavaş|yavaş,ləng|بطيء
ani|qəfil,ani|مفاجئ
acil|təcili|عاجل,طارئ
sıcak|isti|حار,ساخن,دافئ
soğuk|soyuq|بارد
ılık|ilıq|دافئ,فاتر
serin|sərin|بارد,منعش
kuru|quru|جاف
ıslak|yaş,islanmış|مبلل,رطب
nemli|rütubətli,nəm|رطب
temiz|təmiz|نظيف,نقي
kirli|çirkli|قذر,ملوث,وسخ
dolu|dolu|مليء,ممتلئ
boş|boş|فارغ,خال
tam|tam,bütöv|كامل,تام
eksik|əskik,natamam|ناقص
yeterli|kifayət,yetərli|كاف,كافي
yetersiz|kifayətsiz,yetərsiz|غير كاف,ناقص
aşırı|həddindən artıq,ifrat|مفرط,متطرف,مبالغ
sınırlı|məhdud|محدود
sınırsız|hüdudsuz,məhdudiyyətsiz|غير محدود
sonsuz|sonsuz|لا نهائي,لانهائي
mutlak|mütləq|مطلق
olumlu|müsbət|إيجابي
olumsuz|mənfi|سلبي
başarılı|uğurlu,müvəffəqiyyətli|ناجح,موفق
başarısız|uğursuz|فاشل
mutlu|xoşbəxt|سعيد,سعداء
mutsuz|bədbəxt|تعيس,غير سعيد
memnun|məmnun,razı|مسرور,راض
üzgün|kədərli,üzgün|حزين
kızgın,öfkeli|qəzəbli,hirsli,əsəbi|غاضب
endişeli|narahat,təşvişli|قلق
sakin|sakit|هادئ
gergin|gərgin|متوتر
yorgun|yorğun|متعب,مرهق
heyecanlı|həyəcanlı|متحمس,مثير
şaşırtıcı|təəccüblü,heyrətamiz|مدهش,مفاجئ
ilginç|maraqlı|مثير للاهتمام,مثير
sıkıcı|darıxdırıcı|ممل
komik|gülməli,komik|مضحك,كوميدي
ciddi|ciddi|جدي,جاد,خطير
tehlikeli|təhlükəli|خطير,خطر
güvenli|təhlükəsiz,etibarlı|آمن
güvenilir|etibarlı,güvənilir|موثوق
emin|əmin|واثق,متأكد
şüpheli|şübhəli|مشتبه,مشبوه,مشكوك
zararlı|zərərli|ضار,مضر
yararlı,faydalı|faydalı,yararlı|مفيد,نافع
zengin|zəngin,varlı|غني,أغنياء,ثري
yoksul,fakir|kasıb,yoxsul,fağır|فقير,فقراء
ucuz|ucuz|رخيص
pahalı|bahalı,baha|غال,مكلف,باهظ
ücretsiz,bedava|pulsuz,ödənişsiz,havayı|مجاني,مجانا
değerli|dəyərli,qiymətli,hörmətli|قيم,ثمين,عزيز
akıllı,zeki|ağıllı,zəkalı|ذكي,أذكياء
aptal|axmaq,səfeh|غبي,أحمق
cesur|cəsur,cəsarətli|شجاع,شجعان
korkak|qorxaq|جبان
dürüst|dürüst,vicdanlı|صادق,نزيه,أمين
adil|ədalətli,adil|عادل
adaletsiz,haksız|ədalətsiz,haqsız|ظالم,غير عادل
eşit|bərabər|متساو
özgür,hür|azad,hür,sərbəst|حر,أحرار
bağımsız|müstəqil|مستقل
bağımlı|asılı|معتمد,تابع,مدمن
sorumlu|məsul,cavabdeh|مسؤول
kararlı|qərarlı,əzmli,sabit|مصمم,عازم,حازم
istikrarlı|sabit|مستقر
sabırlı|səbirli|صبور
nazik,kibar|nəzakətli,kübar|مهذب,لطيف
kaba|kobud,qaba|فظ,خشن
dost|dost|صديق,أصدقاء
dostça|dostcasına,dostluq|ودي
düşman|düşmən|عدو,أعداء,معاد
ünlü,meşhur|məşhur,tanınmış|مشهور,شهير
bilinen,tanınan|tanınan,bilinən,məlum|معروف
bilinmeyen|naməlum|مجهول,غير معروف
popüler|populyar,məşhur|شعبي,رائج
benzer|oxşar,bənzər|مشابه,مماثل,شبيه
farklı|fərqli,müxtəlif|مختلف
değişik|dəyişik,fərqli|متنوع,مختلف
karşıt,zıt|əks,zidd|معاكس,مضاد,متناقض
nadir|nadir|نادر
yaygın|yayılmış,geniş yayılmış|شائع,منتشر
sıradan|adi|عادي
normal|normal|عادي,طبيعي
anormal|anormal,qeyri-normal|غير طبيعي,شاذ
garip,tuhaf|qəribə|غريب
eşsiz,benzersiz|bənzərsiz,misilsiz,unikal|فريد,لا مثيل له
olası,muhtemel|mümkün,ehtimal olunan|محتمل,ممكن
potansiyel|potensial|محتمل,كامن
imkansız|mümkünsüz|مستحيل
hazır|hazır|مستعد,جاهز
istekli|həvəsli|راغب,متحمس
isteksiz|həvəssiz|متردد
etkili|təsirli,effektiv|فعال,مؤثر
etkin,aktif|fəal,aktiv|نشط,فعال
verimli|səmərəli,məhsuldar|فعال,مثمر,منتج
pasif|passiv|سلبي,خامل
canlı|canlı|حي,حيوي,مباشر
ölü|ölü|ميت,أموات,قتيل
sağ|sağ|حي,أيمن,يمين
sol|sol|يسار,أيسر
yaralı|yaralı|جريح,جرحى,مصاب
sağlıklı|sağlam,sağlıqlı|صحي,سليم
hasta|xəstə|مريض,مرضى
engelli|əlil,fiziki məhdudiyyətli|معاق,ذوي الإعاقة
kör|kor|أعمى,مكفوف
sağır|kar|أصم
aç|ac|جائع,جياع
susuz|susuz|عطشان
kuzey|şimal|شمال,شمالي
güney|cənub|جنوب,جنوبي
doğu|şərq|شرق,شرقي
batı|qərb|غرب,غربي
kuzeydoğu|şimal-şərq|شمال شرق
kuzeybatı|şimal-qərb|شمال غرب
güneydoğu|cənub-şərq|جنوب شرق
güneybatı|cənub-qərb|جنوب غرب
orta|orta|أوسط,متوسط
üst|üst,yuxarı|أعلى,علوي
alt|alt,aşağı|أسفل,سفلي
ön|ön|أمامي
arka|arxa|خلفي
yan|yan|جانبي,جانب
uzak|uzaq|بعيد
yakın|yaxın|قريب
bitişik,komşu|qonşu,bitişik|مجاور,جار,جيران
kırmızı|qırmızı|أحمر,حمراء
kızıl|qızıl,qızılı|أحمر,حمراء
mavi|mavi,göy|أزرق,زرقاء
yeşil|yaşıl|أخضر,خضراء
sarı|sarı|أصفر,صفراء
turuncu|narıncı|برتقالي
mor|bənövşəyi|بنفسجي,أرجواني
pembe|çəhrayı|وردي,زهري
kahverengi|qəhvəyi|بني
siyah,kara|qara|أسود,سوداء
beyaz,ak|ağ|أبيض,بيضاء
gri|boz|رمادي
altın|qızıl|ذهبي,ذهب
gümüş|gümüş|فضي,فضة
koyu|tünd|داكن,غامق
parlak|parlaq|لامع,مشرق,ساطع
karanlık|qaranlıq|مظلم
renkli|rəngli|ملون
yuvarlak|dairəvi,yumru|مستدير,دائري
kare|kvadrat|مربع
düz|düz|مستقيم,مسطح
eğri|əyri|منحن,أعوج
keskin|kəskin,iti|حاد
tatlı|şirin|حلو
acı|acı|مر,حار
ekşi|turş|حامض
tuzlu|duzlu|مالح
taze|təzə|طازج
çiğ|çiy|نيء
lezzetli|dadlı,ləzzətli|لذيذ
siyasi|siyasi|سياسي
ekonomik,iktisadi|iqtisadi|اقتصادي
askeri,askerî|hərbi|عسكري
hukuki,yasal|hüquqi,qanuni|قانوني
yasa dışı,yasadışı,kanunsuz|qanunsuz,qeyri-qanuni|غير قانوني,غير شرعي
meşru|qanuni,legitim|شرعي,مشروع
resmi,resmî|rəsmi|رسمي
sivil|mülki|مدني,مدنيون
dini,dinî|dini|ديني
kültürel|mədəni|ثقافي
tarihi,tarihî,tarihsel|tarixi|تاريخي
bilimsel|elmi|علمي
teknik|texniki|تقني,فني
teknolojik|texnoloji|تكنولوجي
dijital|rəqəmsal|رقمي
elektronik|elektron|إلكتروني
mali,finansal|maliyyə|مالي
ticari|ticari,kommersiya|تجاري
endüstriyel,sınai|sənaye|صناعي
tarımsal|kənd təsərrüfatı|زراعي
çevresel|ekoloji,ətraf mühit|بيئي
eğitici|öyrədici,maarifləndirici|تعليمي,تثقيفي
tıbbi|tibbi|طبي
psikolojik|psixoloji|نفسي
fiziksel|fiziki|جسدي,مادي,بدني
zihinsel|zehni,əqli|عقلي,ذهني
ruhsal,manevi|mənəvi,ruhi|روحي,معنوي
maddi|maddi|مادي
cinsel|cinsi|جنسي
ırkçı|irqçi|عنصري
demokratik|demokratik|ديمقراطي
diplomatik|diplomatik|دبلوماسي
stratejik|strateji|استراتيجي,إستراتيجي
taktik|taktiki|تكتيكي
idari|inzibati|إداري
anayasal|konstitusion|دستوري
insancıl|humanist,insanpərvər|إنساني
evrensel|universal,ümumbəşəri|عالمي,كوني
nükleer|nüvə|نووي
kimyasal|kimyəvi|كيميائي,كيماوي
biyolojik|bioloji|بيولوجي
elektrikli|elektrikli|كهربائي
mekanik|mexaniki|ميكانيكي
otomatik|avtomatik|تلقائي,آلي,أوتوماتيكي
nihai|yekun,son|نهائي
kritik|kritik,həlledici|حرج,حاسم
hayati|həyati|حيوي,مصيري
belirleyici|həlledici,müəyyənedici|حاسم
kapsamlı|hərtərəfli,geniş,əhatəli|شامل,واسع
ayrıntılı,detaylı|ətraflı,təfərrüatlı|مفصل,تفصيلي
sürdürülebilir|dayanıqlı,davamlı|مستدام
yenilenebilir|bərpa olunan|متجدد,متجددة
somut|konkret,somut|ملموس,محدد
soyut|mücərrəd,abstrakt|مجرد
haklı|haqlı|محق,على حق
suçlu|günahkar,təqsirli|مذنب,مجرم
masum,suçsuz|günahsız,məsum|بريء,أبرياء
mağdur|zərərçəkən,zərərçəkmiş|متضرر,ضحية
kayıp|itkin,itmiş|مفقود,مفقودين
evli|evli|متزوج
bekar,bekâr|subay|أعزب
yalnız|tək,yalnız|وحيد
ortalama|orta|متوسط
maksimum,azami|maksimum|أقصى,الحد الأقصى
minimum,asgari|minimum|أدنى,الحد الأدنى
en büyük|ən böyük|أكبر,الأكبر
en küçük|ən kiçik|أصغر,الأصغر
en iyi|ən yaxşı|أفضل,الأفضل,أحسن
en kötü|ən pis|أسوأ,الأسوأ
en önemli|ən mühüm,ən vacib|أهم,الأهم
en yüksek|ən yüksək|أعلى,الأعلى
en düşük|ən aşağı|أدنى,الأدنى
en uzun|ən uzun|أطول,الأطول
en güçlü|ən güclü|أقوى,الأقوى
en zengin|ən zəngin,ən varlı|أغنى,الأغنى
en yakın|ən yaxın|أقرب,الأقرب
en son|ən son|أحدث,آخر
daha iyi|daha yaxşı|أفضل,أحسن
daha kötü|daha pis|أسوأ
daha büyük|daha böyük|أكبر
daha küçük|daha kiçik|أصغر
daha güçlü|daha güclü|أقوى
daha yüksek|daha yüksək|أعلى
üstün|üstün|متفوق,أعلى
önceki|əvvəlki|سابق,السابقة
sonraki|sonrakı,növbəti|التالي,لاحق,القادم
önümüzdeki|qarşıdakı,gələn|المقبل,القادم
şimdiki,mevcut|indiki,mövcud|حالي,موجود,قائم
güncel|aktual,cari|راهن,حديث
yeni doğan|yeni doğulmuş|حديث الولادة,مولود جديد
son|son|أخير,آخر
ilk|ilk|أول,أولى
tek|tək,yeganə|وحيد,الوحيد
birleşik|birləşmiş|موحد,متحد
bağlı|bağlı,asılı|مرتبط,تابع
ilgili|müvafiq,aidiyyəti,əlaqədar|معني,ذو صلة,مختص
yetkili|səlahiyyətli,rəsmi|مخول,مسؤول,مختص
uygun|uyğun,münasib|مناسب,ملائم
uygunsuz|yersiz,uyğunsuz|غير لائق,غير مناسب
aykırı|zidd|مخالف
geçerli|etibarlı,qüvvədə|ساري المفعول,صالح,سار
geçersiz|etibarsız,qüvvədən düşmüş|باطل,غير صالح,لاغ
kabul edilemez|qəbuledilməz,qəbul edilə bilməz|غير مقبول,لا يمكن قبوله
kaçınılmaz|qaçılmaz|حتمي,لا مفر منه
beklenen|gözlənilən|متوقع,منتظر
beklenmedik|gözlənilməz|غير متوقع
inanılmaz|inanılmaz|لا يصدق
kanlı|qanlı|دموي
acımasız|amansız,qəddar|وحشي,قاس,لا رحمة
trajik|faciəli|مأساوي
üzücü|kədərli,təəssüfləndirici|محزن,مؤسف
utanç verici|utancverici|مخز,مخجل,مشين
umut verici|ümidverici|واعد,مبشر
endişe verici|narahatedici,narahatlıq doğuran|مقلق,مثير للقلق
dikkatli|diqqətli,ehtiyatlı|حذر,متأن
dikkatsiz|diqqətsiz|مهمل
gönüllü|könüllü|متطوع,طوعي,متطوعين
tarafsız|tərəfsiz,bitərəf|محايد
objektif|obyektiv|موضوعي
radikal|radikal|راديكالي,متطرف,جذري
ılımlı|mülayim,mötədil|معتدل
muhafazakâr,muhafazakar|mühafizəkar|محافظ
liberal|liberal|ليبرالي
laik|dünyəvi|علماني
kutsal|müqəddəs|مقدس
eğitimli|təhsilli,savadlı|متعلم,مثقف
deneyimli,tecrübeli|təcrübəli|ذو خبرة,خبير
uzman|mütəxəssis,ekspert|خبير,خبراء,متخصص
yetenekli|istedadlı,bacarıqlı|موهوب,ماهر
profesyonel|peşəkar|محترف,مهني
amatör|həvəskar|هاو
gelişmiş|inkişaf etmiş,qabaqcıl|متقدم,متطور
gelişmekte olan|inkişaf etməkdə olan|نام,نامية,النامية
ileri|irəli,qabaqcıl|متقدم
silahlı|silahlı|مسلح,مسلحون,مسلحين
açık sözlü|açıqsözlü|صريح
uzun süreli|uzunmüddətli|طويل الأمد,طويل
kısa süreli|qısamüddətli|قصير,قصير الأمد
çok uluslu|çoxmillətli|متعدد الجنسيات
ikili|ikitərəfli|ثنائي
karşılıklı|qarşılıqlı|متبادل
insan yapımı|insan əli ilə yaradılmış|من صنع الإنسان
sayın|hörmətli,cənab|السيد,المحترم
`;
