// Abstract nouns of opinion, feeling, process and degree in Turkish, Azerbaijani and Arabic; our own work.
export const abstractTerms: string = `
yaklaşım tarzı|yanaşma tərzi|أسلوب التعامل,منهج
anlayış|anlayış,yanaşma|فهم,مفهوم,تفهم
algı|qavrayış,təsəvvür|تصور,إدراك,انطباع
izlenim|təəssürat|انطباع,انطباعات
düşünce tarzı|düşüncə tərzi|طريقة تفكير,نمط تفكير
bakış|baxış|نظرة,نظر
görüş ayrılığı|fikir ayrılığı|خلاف,اختلاف في الرأي,تباين
fikir birliği|fikir birliyi,yekdillik|إجماع,توافق,اتفاق في الرأي
görüş birliği|fikir birliyi,yekdil rəy|توافق في الآراء,إجماع
ortak nokta|ortaq nöqtə,ümumi cəhət|نقطة مشتركة,قاسم مشترك
ortak payda|ortaq məxrəc|قاسم مشترك
kıstas,kriter|meyar,kriteriya|معيار,معايير
ölçek|miqyas,ölçü|مقياس,نطاق,حجم
boyut|ölçü,tərəf,miqyas|حجم,أبعاد
çap|çap,diametr,miqyas|قطر,عيار,نطاق
nicelik,miktar|kəmiyyət,miqdar|كمية,مقدار
nitelik,kalite|keyfiyyət|جودة,نوعية,كيفية
verim|məhsuldarlıq,səmərə|إنتاجية,مردود,محصول
etkinlik,verimlilik|səmərəlilik,effektivlik|كفاءة,فعالية
işlevsellik,işlev|funksiya,funksionallıq|وظيفة,وظيفية
işleyiş|işləmə,fəaliyyət mexanizmi|سير العمل,آلية عمل
süreklilik,devamlılık|davamlılıq,fasiləsizlik|استمرارية,استمرار
kalıcılık|daimilik,davamlılıq|ديمومة,دوام
geçerlilik|etibarlılıq,qüvvədə olma|صلاحية,سريان
güvenilirlik|etibarlılıq,etibarlı olma|مصداقية,موثوقية
inandırıcılık|inandırıcılıq|مصداقية
itibar,saygınlık|nüfuz,hörmət|سمعة,مكانة,هيبة
prestij|prestij,nüfuz|هيبة,مكانة مرموقة
saygınlık|hörmət,ləyaqət|مكانة,احترام
onur,haysiyet|şərəf,ləyaqət|كرامة,شرف
namus|namus|شرف,عرض
ahlak,etik|əxlaq,etika|أخلاق,أخلاقيات
erdem|fəzilət,ərdəm|فضيلة,فضائل
dürüstlük|dürüstlük,düzgünlük|صدق,نزاهة,أمانة
samimiyet|səmimiyyət|صدق,إخلاص
içtenlik|səmimilik,ürəkdənlik|إخلاص,صدق
cömertlik|səxavət,əliaçıqlıq|سخاء,كرم
cesaret|cəsarət,cürət|شجاعة,جرأة
kahramanlık,yiğitlik|qəhrəmanlıq,igidlik|بطولة,بسالة,شجاعة
korkaklık|qorxaqlıq|جبن
kibir|təkəbbür,lovğalıq|غرور,تكبر,غطرسة
gurur|qürur,fəxr|فخر,كبرياء,اعتزاز
onur kaynağı,gurur kaynağı|qürur mənbəyi,fəxr yeri|مصدر فخر
rezalet|biabırçılıq,rüsvayçılıq|فضيحة,عار
öfke|qəzəb,hirs|غضب,سخط
kızgınlık|hirs,qəzəb,əsəbilik|غضب,استياء
hiddet|hiddət,qəzəb|غضب,حنق
kin|kin,küdurət|حقد,ضغينة
nefret|nifrət,kin|كراهية,حقد,بغض
düşmanlık|düşmənlik,ədavət|عداء,عداوة
husumet|ədavət,husumət|خصومة,عداء
çekişme|çəkişmə,mübahisə|تنازع,نزاع,تجاذب
kavga|dava,dalaşma|شجار,عراك,مشاجرة
tartışma|mübahisə,müzakirə,diskussiya|جدل,نقاش,جدال,سجال
polemik|polemika|جدل,سجال
anlaşmazlık|anlaşılmazlıq,ixtilaf,mübahisə|خلاف,نزاع,خلافات
ihtilaf|ixtilaf,fikir ayrılığı|خلاف,نزاع
çelişki|ziddiyyət,təzad|تناقض,تناقضات
paradoks|paradoks|مفارقة
ironi|ironiya,kinayə|سخرية,مفارقة
mizah|yumor,məzhəkə|فكاهة,سخرية
alay|istehza,ələ salma|سخرية,استهزاء
şaka|zarafat|مزحة,مزاح,دعابة
ciddiyet|ciddilik,ciddiyyət|جدية,خطورة
aciliyet|təcililik|إلحاح,استعجال
telaş|təlaş,narahatlıq|هلع,استعجال,ارتباك
şaşkınlık|təəccüb,heyrət,çaşqınlıq|دهشة,ذهول,حيرة
hayret|heyrət,təəccüb|دهشة,استغراب,تعجب
sürpriz|sürpriz,gözlənilməz hadisə|مفاجأة,مفاجآت
merak|maraq,həvəs|فضول,قلق
heves|həvəs|رغبة,حماسة,شغف
tutku|ehtiras,həvəs|شغف,عاطفة
ihtiras|ehtiras,hərislik|طموح,شهوة
hırs|hərislik,ehtiras,tamah|جشع,طموح,حرص
açgözlülük|acgözlük,tamahkarlıq|جشع,طمع
bencillik|eqoistlik,xudbinlik|أنانية
özgüven|özünəinam|ثقة بالنفس
öz eleştiri|özünütənqid|نقد ذاتي
öz savunma|özünümüdafiə|دفاع عن النفس
bilinç|şüur|وعي,إدراك
bilinçlendirme|maarifləndirmə|توعية
farkındalık|maariflənmə,məlumatlılıq,fərqindəlik|وعي,توعية
bilgisizlik,cehalet|savadsızlıq,cəhalət|جهل
hatıra,anı|xatirə|ذكرى,ذكريات,مذكرات
unutkanlık|unutqanlıq|نسيان
hayal gücü|təxəyyül,xəyal gücü|خيال,مخيلة
hayal kırıklığı|məyusluq,xəyal qırıqlığı|خيبة أمل,إحباط
düş kırıklığı|məyusluq|خيبة أمل
umutsuzluk,çaresizlik|ümidsizlik,çarəsizlik|يأس,عجز
karamsarlık,kötümserlik|pessimizm,bədbinlik|تشاؤم
iyimserlik|optimizm,nikbinlik|تفاؤل
iyimser|nikbin,optimist|متفائل
kötümser,karamsar|bədbin,pessimist|متشائم
moral|mənəviyyat,əhval-ruhiyyə|معنويات,روح معنوية
ruh hali|əhval-ruhiyyə,ruh halı|مزاج,حالة نفسية
keyif|kef,həzz|متعة,مزاج
zevk|zövq,həzz|ذوق,متعة,لذة
eğlence|əyləncə|ترفيه,تسلية,لهو
neşe|sevinc,şənlik|بهجة,مرح
huzur|rahatlıq,əmin-amanlıq,hüzur|راحة,طمأنينة,سكينة
sükunet|sakitlik,sükunət|هدوء,سكينة
sessizlik|səssizlik,sakitlik|صمت,هدوء
kargaşa|qarışıqlıq,hərc-mərclik|فوضى,اضطراب
huzursuzluk|narahatlıq,iğtişaş|اضطراب,قلق,اضطرابات
tedirginlik|narahatlıq,təşviş|قلق,توتر
stres|stress,gərginlik|ضغط نفسي,توتر,إجهاد
yorgunluk|yorğunluq|تعب,إرهاق,إجهاد
bitkinlik|taqətsizlik,üzgünlük|إنهاك,إعياء
yalnızlık|tənhalıq,yalnızlıq|وحدة,عزلة
özlem,hasret|həsrət,nisgil|شوق,حنين
acı|ağrı,acı,kədər|ألم,وجع,معاناة
ızdırap,çile|əzab,iztirab|معاناة,عذاب
keder|kədər,qüssə|حزن,أسى
pişmanlık|peşmançılıq|ندم,أسف
suçluluk|günahkarlıq|ذنب,شعور بالذنب
suçsuzluk|günahsızlıq|براءة
merhamet|mərhəmət,rəhm|رحمة,شفقة
acıma|yazığı gəlmə,rəhm|شفقة
şefkat|şəfqət|حنان,عطف
empati|empatiya|تعاطف
duyarlılık,hassasiyet|həssaslıq,diqqətcillik|حساسية,إحساس
duyarsızlık,kayıtsızlık|laqeydlik,biganəlik|لامبالاة,عدم اكتراث
ilgisizlik|laqeydlik,maraqsızlıq|عدم اهتمام,إهمال
ihmalkarlık|səhlənkarlıq,laqeydlik|إهمال,تقصير
dikkatsizlik|diqqətsizlik|عدم انتباه,إهمال
özen|diqqət,qayğı,səliqə|عناية,حرص
titizlik|dəqiqlik,həssaslıq|دقة,حرص
bağlılık,sadakat|bağlılıq,sədaqət|ولاء,إخلاص,وفاء
vefa|vəfa,sədaqət|وفاء
minnettarlık|minnətdarlıq,təşəkkür|امتنان,شكر,عرفان
hoşnutsuzluk|narazılıq|استياء,عدم رضا
memnuniyetsizlik|narazılıq|استياء,عدم رضا,تذمر
rahatsızlık|narahatlıq,xəstəlik|انزعاج,وعكة,اضطراب
şikayet,yakınma|şikayət,gileyin|شكوى,تذمر,شكاوى
itiraz|etiraz|اعتراض,اعتراضات,طعن
ret,reddetme|rədd,imtina|رفض
onay|təsdiq,razılıq|موافقة,مصادقة,تصديق
izin,müsaade|icazə|إذن,تصريح,سماح
yasak|qadağa,qadağan|حظر,منع
serbestlik|sərbəstlik,azadlıq|حرية
sınırlama,kısıtlama|məhdudiyyət|تقييد,قيود,قيد
engel|maneə,əngəl|عائق,عقبة,عوائق,عقبات
sıkıntı|sıxıntı,çətinlik|ضيق,مشكلة,معاناة
dert|dərd,problem|هموم,مشكلة
bela|bəla,müsibət|بلاء,مصيبة
çare|çarə,əlac|حل,علاج,مخرج
deva|dərman,şəfa|دواء
çıkış yolu|çıxış yolu|مخرج,سبيل للخروج
seçenek,alternatif|seçim,variant,alternativ|خيار,بديل,خيارات,بدائل
tercih|üstünlük,seçim|تفضيل,خيار,اختيار
ayrıntı,detay|təfərrüat,detal|تفصيل,تفاصيل
ayrıntılar|təfərrüatlar|تفاصيل
özet|xülasə|ملخص,خلاصة
öz|mahiyyət,öz|جوهر,ذات
esas|əsas|أساس,جوهر
mahiyet|mahiyyət|ماهية,طبيعة
doğa,tabiat|təbiət|طبيعة
yapı|quruluş,struktur,tikili|بنية,هيكل,تركيبة
yapısal|struktur|هيكلي,بنيوي
bileşim|tərkib|تركيب,تركيبة
bileşen|komponent,tərkib hissəsi|مكون,مكونات
etmen,faktör|amil,faktor|عامل,عوامل
koşul,şart|şərt,şərait|شرط,ظرف,شروط,ظروف
ön koşul|ilkin şərt|شرط مسبق,شروط مسبقة
durum,vaziyet|vəziyyət,hal|وضع,حالة,أوضاع,حالات
konum|mövqe,yer,vəziyyət|موقع,مكانة,موقف
duruş|mövqe,duruş|موقف,وقفة
tutum|mövqe,münasibət|موقف,سلوك,مواقف
davranış|davranış,rəftar|سلوك,تصرف,سلوكيات
tavır|tövr,münasibət,rəftar|موقف,تصرف
alışkanlık,adet|adət,vərdiş|عادة,عادات
gelenek,görenek|ənənə,adət-ənənə|تقليد,تقاليد,عادات
usul,yöntem|üsul,metod|طريقة,أسلوب,أساليب,منهج
yol yordam|yol-yordam|سبل
araç|vasitə,alət|وسيلة,أداة,وسائل,أدوات
aşama,safha|mərhələ|مرحلة,مراحل
evre|mərhələ,faza|مرحلة,طور
çağ|dövr,əsr|عصر,عهد
devir|dövr,dövriyyə|عصر,عهد,دور
an|an,ləhzə|لحظة,لحظات
süre,müddet|müddət,vaxt|مدة,فترة,مهلة
gecikme|gecikmə,ləngimə|تأخير,تأخر
bekleyiş|gözləmə,intizar|انتظار,ترقب
beklenti|gözlənti|توقع,توقعات,تطلعات
öngörü|proqnoz,uzaqgörənlik|توقع,رؤية,تنبؤ
varsayım|fərziyyə,ehtimal|افتراض,فرضية,افتراضات
olasılık,ihtimal|ehtimal|احتمال,احتمالات,احتمالية
imkansızlık|imkansızlıq|استحالة
fırsat|fürsət,imkan,şans|فرصة,فرص
talih|tale,bəxt|حظ,طالع
şanssızlık,talihsizlik|uğursuzluq,bədbəxtlik|سوء حظ
tesadüf,rastlantı|təsadüf|صدفة,مصادفة
kader|tale,qismət,qədər|قدر,مصير
mukadderat|müqəddərat,tale|مصير,مصائر
akıbet|aqibət|مصير,عاقبة
sonuç|nəticə|نتيجة,نتائج,عاقبة
netice|nəticə|نتيجة
sonuçlar|nəticələr|نتائج,عواقب,تداعيات
yansıma|əks olunma,inikas|انعكاس,انعكاسات
yan etki|yan təsir,əlavə təsir|أثر جانبي,آثار جانبية,أعراض جانبية
katkı|töhfə,töhvə|مساهمة,إسهام,مساهمات
pay|pay,rol|نصيب,حصة,دور
görev|vəzifə,tapşırıq,missiya|مهمة,واجب,مهام,منصب
sorumluluk|məsuliyyət,cavabdehlik|مسؤولية,مسؤوليات
yükümlülük|öhdəlik,mükəlləfiyyət|التزام,واجب,التزامات
vaat|vəd,söz|وعد,وعود
yemin|and,yemin|يمين,قسم
güven|güvən,inam,etibar|ثقة,أمان
güvensizlik|inamsızlıq,etimadsızlıq|انعدام الثقة,عدم ثقة
emniyet|əmin-amanlıq,təhlükəsizlik|أمن,أمان,سلامة
tehdit|təhdid,hədə|تهديد,تهديدات,خطر
kriz|böhran,kriz|أزمة,أزمات
felaket|fəlakət,bəla|كارثة,مصيبة,نكبة
yıkım|dağıntı,viranəlik|دمار,خراب,تدمير
çöküş|süqut,çöküş,iflas|انهيار,سقوط
yükseliş|yüksəliş,artım|صعود,ارتفاع,نهوض
düşüş|düşüş,azalma,eniş|هبوط,انخفاض,تراجع
artış|artım,artma|زيادة,ارتفاع,ازدياد
azalma,azalış|azalma,enmə|انخفاض,تراجع,نقصان
büyüme|artım,böyümə,inkişaf|نمو,ازدياد
gelişme|inkişaf,hadisə|تطور,تنمية,تطورات,مستجدات
gelişim|inkişaf|تطور,نمو
ilerleme|irəliləyiş,tərəqqi|تقدم,تطور
gerileme|geriləmə,tənəzzül|تراجع,تقهقر
duraklama|durğunluq,fasilə|توقف,ركود
canlanma|canlanma|انتعاش
toparlanma|bərpa,canlanma|تعاف,انتعاش
iyileşme|yaxşılaşma,sağalma|تحسن,تعاف,شفاء
kötüleşme|pisləşmə|تدهور
bozulma|pozulma,korlanma|تدهور,تلف,خلل
değişim|dəyişiklik,dəyişim|تغيير,تغير,تحول
yenilik|yenilik,innovasiya|تجديد,ابتكار,جديد
yenilenme|yenilənmə|تجدد,تجديد
atılım|irəliyə addım,sıçrayış,nailiyyət|انطلاقة,نقلة,إنجاز
hamle|həmlə,addım|خطوة,تحرك,حركة
girişim|təşəbbüs,cəhd|مبادرة,محاولة,مشروع
teşebbüs|təşəbbüs,cəhd|محاولة,مبادرة
gayret,çaba|səy,cəhd,qeyrət|جهد,جهود,سعي
emek|əmək,zəhmət|جهد,عمل,كد
kazanım|qazanc,nailiyyət|مكسب,مكاسب,مكتسبات
kazanç|qazanc,mənfəət|ربح,كسب,مكسب
hezimet|ağır məğlubiyyət|هزيمة نكراء
üstünlük|üstünlük|تفوق,ميزة,أفضلية
eksiklik,noksan|çatışmazlıq,nöqsan|نقص,قصور,عيب
kusur|qüsur,nöqsan|عيب,خلل,تقصير
hata,yanlış|səhv,xəta,yanlışlıq|خطأ,أخطاء,غلط
hile|hiylə,fırıldaq|خدعة,حيلة,غش
tuzak|tələ|فخ,كمين
entrika|intriqa,fitnə|مكيدة,دسيسة
gizem|sirr,müəmma|لغز,غموض
muamma,bilmece|müəmma,tapmaca|لغز,ألغاز
belirsizlik|qeyri-müəyyənlik|غموض,عدم يقين,ضبابية
netlik,açıklık|aydınlıq,dəqiqlik|وضوح,صراحة
kesinlik|dəqiqlik,qətilik|يقين,دقة
doğruluk|düzgünlük,dəqiqlik|صحة,دقة,صدق
yanlışlık|yanlışlıq,səhv|خطأ
hakikat,gerçek|həqiqət,gerçək|حقيقة,حقائق,واقع
gerçekler|həqiqətlər,faktlar|حقائق,وقائع
olgu|fakt,hadisə|حقيقة,ظاهرة,واقعة
fenomen|fenomen,hadisə|ظاهرة
işaret|işarə,əlamət|إشارة,علامة,دلالة
belirti|əlamət,simptom|علامة,عرض,أعراض
ipucu|ipucu,iz|دليل,خيط,مؤشر
anlam|məna,anlam|معنى,معان,دلالة
kapsam|əhatə,çərçivə,miqyas|نطاق,إطار
alan|sahə,ərazi|مجال,ساحة,منطقة,مجالات
saha|sahə,meydan|ميدان,ساحة,مجال
çevre|ətraf,mühit,dairə|محيط,بيئة,أوساط
ortam|mühit,şərait|بيئة,أجواء
atmosfer|atmosfer,ab-hava|جو,أجواء
iklim|iqlim,mühit|مناخ
zemin|zəmin,əsas|أرضية,أساس
düzlem|müstəvi|مستوى,صعيد
oran,nispet|nisbət,faiz|نسبة,معدل,نسب
denge|tarazlıq,balans|توازن,اتزان
dengesizlik|tarazsızlıq,disbalans|اختلال,عدم توازن
eşitlik|bərabərlik|مساواة,تعادل
eşitsizlik|bərabərsizlik|عدم مساواة,تفاوت
adaletsizlik,haksızlık|ədalətsizlik,haqsızlıq|ظلم,جور,غياب العدالة
ayrıcalık|imtiyaz,güzəşt|امتياز,ميزة
yetki|səlahiyyət,ixtiyar|صلاحية,سلطة,صلاحيات
güç,kuvvet|güc,qüvvə|قوة,طاقة,قوى
kudret|qüdrət|قدرة,قوة
iktidarsızlık,acizlik|acizlik|عجز
zayıflık,zaaf|zəiflik|ضعف,نقطة ضعف
dayanıklılık|davamlılıq,dözümlülük|صمود,متانة,قدرة على التحمل
direnç|müqavimət,dözüm|مقاومة,صمود
esneklik|çeviklik,elastiklik|مرونة
hız,sürat|sürət|سرعة
ivme|təcil,təkan|زخم,تسارع
yön|istiqamət,yön,cəhət|اتجاه,جهة,وجهة
yönelim,eğilim|meyl,tendensiya,yönəliş|اتجاه,ميل,توجه,نزعة
moda,trend|moda,trend|موضة,اتجاه
etken|amil,səbəb|عامل,سبب
gerekçe|əsas,əsaslandırma,səbəb|مبرر,ذريعة,حجة,مبررات
bahane|bəhanə|ذريعة,عذر,حجة
mazeret|üzr,bəhanə|عذر
amaç,gaye|məqsəd,qayə|هدف,غاية,غرض,أهداف
ülkü,ideal|ideal,ülkü|مثل أعلى,مثال
vizyon|vizyon,baxış,dünyagörüşü|رؤية,رؤى
misyon|missiya,vəzifə|مهمة,رسالة,بعثة
taktik|taktika|تكتيك,خطة
plan|plan|خطة,مخطط,خطط
tasarı|layihə|مشروع,مشروع قانون
kurgu|qurğu,montaj,uydurma|حبكة,مونتاج,خيال
düzen|nizam,qayda,quruluş|نظام,ترتيب
nizam|nizam,qayda-qanun|نظام
disiplin|intizam,nizam-intizam|انضباط,نظام
uyum|uyğunluq,ahəng,uzlaşma|انسجام,وئام,تناغم,توافق
ahenk|ahəng,harmoniya|انسجام,تناغم
uyumsuzluk|uyğunsuzluq|عدم توافق,تنافر
bütünlük|bütövlük|وحدة,سلامة,تكامل
beraberlik|birlik,bərabərlik|وحدة,ترابط,تعادل
dayanışma|həmrəylik|تضامن,تكاتف
yardımlaşma|qarşılıqlı yardım,yardımlaşma|تعاون,تكافل
paylaşım|paylaşım,bölgü|مشاركة,تقاسم,منشور
iş bölümü|iş bölgüsü,əmək bölgüsü|تقسيم العمل
katılım|iştirak,qatılım|مشاركة,حضور,انضمام
katılımcılık|iştirakçılıq|تشاركية
çeşitlilik|müxtəliflik|تنوع,تعددية
çoğulculuk|plüralizm,çoxluq|تعددية
farklılık|fərq,fərqlilik|اختلاف,فرق,اختلافات,فوارق
yakınlık|yaxınlıq|تقارب
uzaklık,mesafe|uzaqlıq,məsafə|مسافة
genişlik|genişlik,en|اتساع,عرض,سعة
yoğunluk|sıxlıq,intensivlik,qatılıq|كثافة,شدة
büyüklük|böyüklük,həcm,ölçü|حجم,عظمة
küçüklük|kiçiklik|صغر
fazlalık|artıqlıq,izafi|زيادة,فائض
azlık|azlıq|قلة
bolluk|bolluq|وفرة,رخاء
kıtlık|qıtlıq,çatışmazlıq|ندرة,شح,قحط
yokluk|yoxluq,olmama|غياب,عدم,فقر
varlık|varlıq,mövcudluq|وجود,كيان,أصول
var oluş,varoluş|varlıq,mövcudluq|وجود
varoluşsal|varoluş,ekzistensial|وجودي
aidiyet|mənsubiyyət,aidiyyət|انتماء
köken|köken,mənşə,kök|أصل,جذور,منشأ
yarın|sabah,gələcək|غد,غدا
ebediyet,sonsuzluk|əbədiyyət,sonsuzluq|أبدية,خلود
ölümsüzlük|ölümsüzlük|خلود
özgürlük|azadlıq,sərbəstlik|حرية,تحرر
esaret|əsarət,əsirlik|أسر,عبودية
kölelik|köləlik,quldarlıq|عبودية,رق,استعباد
zulüm|zülm|ظلم,اضطهاد,جور
baskı|təzyiq,basqı|ضغط,قمع,اضطهاد
zorbalık|zorakılıq,zorbalıq,bullinq|استبداد,تنمر
istibdat|istibdad|استبداد
ayrımcılık|ayrı-seçkilik,diskriminasiya|تمييز,تفرقة
önyargı|qərəz,ön mühakimə|تحيز,حكم مسبق,أحكام مسبقة
kalıp yargı|stereotip|صورة نمطية,قوالب نمطية
hoşgörüsüzlük|dözümsüzlük|تعصب,عدم تسامح
bağnazlık|fanatizm,təəssübkeşlik|تعصب,تزمت
fanatizm|fanatizm|تعصب
aşırılık|ifratçılıq,radikallıq|تطرف,غلو
radikalleşme|radikallaşma|تطرف,تشدد
ılımlılık|mötədillik|اعتدال
tarafsızlık|tərəfsizlik,bitərəflik,neytrallıq|حياد,حيادية,نزاهة
nesnellik|obyektivlik|موضوعية
hesap verebilirlik|hesabatlılıq|مساءلة,محاسبة
açıklık|açıqlıq,aydınlıq|انفتاح,صراحة,وضوح
saldırganlık|aqressivlik,təcavüzkarlıq|عدوانية
şiddet|zorakılıq,şiddət|عنف,شدة
vahşet|vəhşilik,vəhşət|وحشية,همجية
barbarlık|barbarlıq|همجية,بربرية
acımasızlık|amansızlıq,qəddarlıq|قسوة,وحشية
gaddarlık|qəddarlıq|قسوة
uygulama|tətbiq,praktika|تطبيق,ممارسة,تنفيذ
pratik|praktika,təcrübə|ممارسة,تطبيق,عملي
terim|termin|مصطلح,مصطلحات
deyim|ifadə,deyim|تعبير,مصطلح
söylem|söylədiyi,ritorika,diskurs|خطاب,خطابات
retorik|ritorika|خطاب,بلاغة
konu,mevzu|mövzu,məsələ|موضوع,قضية,مواضيع
husus|məsələ,xüsus|أمر,مسألة,شأن
mesele|məsələ,problem|مسألة,قضية,قضايا
dava|dava,iş,məslək|قضية,دعوى
nokta|nöqtə,məqam|نقطة,نقاط
başlık|başlıq,maddə|عنوان,بند
emsal|bənzər,presedent|سابقة,مثيل
ders|dərs,ibrət|درس,عبرة
birikim|yığım,təcrübə,bilik|تراكم,رصيد,خبرة
uzmanlık|ixtisas,mütəxəssislik,ekspertiza|خبرة,تخصص,اختصاص
ustalık|ustalıq,məharət|براعة,إتقان
yeterlilik|səriştə,kifayətlik|كفاءة,أهلية
kabiliyet|qabiliyyət,bacarıq|قدرة,موهبة
yetersizlik|yetərsizlik,çatışmazlıq|عدم كفاية,قصور
israf|israf,bədxərclik|إسراف,هدر,تبذير
tasarruf|qənaət,yığım|توفير,ادخار,تقشف
bereket|bərəkət,bolluq|بركة,خير
yoksulluk,fakirlik|yoxsulluq,kasıblıq|فقر
sefalet|səfalət|بؤس,فقر مدقع
zenginlik,servet|zənginlik,sərvət,var-dövlət|ثروة,غنى,ثراء
lüks|lüks,dəbdəbə|ترف,رفاهية,فاخر
konfor|komfort,rahatlıq|راحة,رفاهية
kolaylık|asanlıq,rahatlıq|سهولة,تسهيلات
avantaj|üstünlük,avantaj|ميزة,أفضلية,مزايا
dezavantaj|çatışmazlıq,mənfi cəhət|عيب,مساوئ
fayda,yarar|fayda,xeyir,mənfəət|فائدة,منفعة,فوائد
menfaat|mənafe,maraq|مصلحة,منفعة
karşılık|qarşılıq,əvəz,cavab|مقابل,رد
ödül|mükafat,ödül|مكافأة,جائزة
ceza|cəza,cərimə|عقوبة,عقاب,جزاء
bedel|bədəl,əvəz|ثمن,مقابل,بدل
`;
