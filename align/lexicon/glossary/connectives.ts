// Connectives, adverbial phrases, phrases of time and degree in Turkish, Azerbaijani and Arabic; our own work.
export const connectives: string = `
bir an önce,en kısa sürede,bir an evvel|tezliklə,bir an öncə,ən qısa zamanda|في أقرب وقت,بأسرع وقت,في أسرع وقت
en kısa zamanda|ən qısa zamanda,ən qısa müddətdə,tezliklə|في أقرب وقت ممكن,في أقرب وقت
mümkün olduğunca,olabildiğince|mümkün qədər,imkan daxilində|قدر الإمكان,بقدر الإمكان,قدر المستطاع
elden geldiğince|bacardıqca,əldən gəldiyi qədər|قدر الإمكان
ne pahasına olursa olsun|nəyin bahasına olursa olsun,hər necə olursa olsun|بأي ثمن,مهما كان الثمن
her şeye rağmen|hər şeyə rəğmən,hər şeyə baxmayaraq|رغم كل شيء,رغم كل ذلك
ne olursa olsun|nə olursa olsun|مهما كان,مهما حدث,أيا كان
nasıl olursa olsun|necə olursa olsun|كيفما كان,مهما كان
kim olursa olsun|kim olursa olsun|أيا كان,كائنا من كان
nerede olursa olsun|harada olursa olsun|أينما كان,أينما
her nasılsa|nədənsə,necəsə|بطريقة ما
her nedense|nədənsə|لسبب ما
her nerede|harada olsa|أينما,حيثما
her kim|hər kim|كل من,أي شخص
her yerde,her yanda|hər yerdə,hər tərəfdə|في كل مكان,في كل أنحاء
hiçbir yerde|heç yerdə,heç bir yerdə|في أي مكان
hiçbir şekilde|heç bir şəkildə,heç cür,qətiyyən|بأي شكل من الأشكال,بأي حال,إطلاقا
hiçbir zaman|heç vaxt,heç zaman|أبدا,لم يسبق
katiyen,kesinlikle|qətiyyən,əsla|قطعا,إطلاقا,بتاتا
bir bakıma|bir baxımdan,müəyyən mənada|بمعنى ما,من ناحية ما
bir anlamda|bir mənada,müəyyən mənada|بمعنى ما,بشكل ما
diğer bir deyişle,başka bir ifadeyle|başqa sözlə,başqa sözlə desək|بعبارة أخرى,بمعنى آخر
kısaca söylemek gerekirse|qısaca desək,qısası|باختصار,بإيجاز
açıkçası|açığı,düzünü desək|بصراحة,في الحقيقة
doğrusu|düzü,doğrusu|في الحقيقة,الحق
gerçek şu ki|həqiqət budur ki,əslində|الحقيقة هي,الواقع أن
aslına bakılırsa|əslinə qalanda,əslində|في الحقيقة,في الواقع
görüldüğü gibi,görüldüğü üzere|göründüyü kimi|كما نرى,كما هو واضح
belirtildiği gibi|qeyd olunduğu kimi,göstərildiyi kimi|كما ذكر,كما ورد
yukarıda bahsedilen|yuxarıda qeyd olunan,yuxarıda deyilən|المذكور أعلاه
söylendiğine göre|deyilənə görə|يقال,وفقا لما قيل
bildirildiğine göre,aktarıldığına göre|bildirildiyinə görə,verilən məlumata görə,xəbər verildiyi kimi|وفقا لما ذكر,أفيد,بحسب التقارير
elde edilen bilgiye göre|əldə olunan məlumata görə,əldə edilən məlumatlara görə|وفقا للمعلومات,بحسب المعلومات
haberlere göre|xəbərlərə görə|بحسب تقارير,وفقا لتقارير
uzmanlara göre|mütəxəssislərə görə,ekspertlərə görə|وفقا للخبراء,بحسب خبراء
verilere göre|məlumatlara görə,göstəricilərə əsasən|وفقا للبيانات,بحسب البيانات
rapora göre|hesabata görə,hesabata əsasən|وفقا للتقرير,بحسب التقرير
açıklamaya göre|açıqlamaya görə,bəyanata əsasən|بحسب البيان,وفقا للبيان
yasaya göre,kanuna göre|qanuna görə,qanuna əsasən|وفقا للقانون,بموجب القانون
anayasaya göre|konstitusiyaya görə,konstitusiyaya əsasən|وفقا للدستور,بموجب الدستور
ona göre|ona görə,onun fikrincə|برأيه,في رأيه,وفقا له
bana kalırsa,benim görüşüme göre|mənə qalsa,mənim fikrimcə|في رأيي,برأيي,من وجهة نظري
görüşüne göre|fikrincə,fikrinə görə|برأي,في رأي
bu doğrultuda|bu istiqamətdə|في هذا الاتجاه,في هذا الصدد
bu yönde|bu istiqamətdə|في هذا الاتجاه
bu anlamda|bu mənada|بهذا المعنى
bu açıdan,bu bakımdan|bu baxımdan,bu nöqteyi-nəzərdən|من هذه الناحية,من هذا المنطلق
bu itibarla|bu səbəbdən|من هذا المنطلق,وعليه
bu sayede|bunun sayəsində,beləliklə|بفضل ذلك,بهذه الطريقة
bu suretle|bununla,beləliklə|بذلك,وبهذا
bu gibi|bu kimi,belə|مثل هذا,مثل هذه
bu tip,böylesi|bu tip,bu cür,belə|مثل هذا,من هذا النوع,هكذا
bu kadar|bu qədər|هذا القدر,إلى هذا الحد
o kadar|o qədər|إلى هذا الحد,لدرجة
öyle ki|belə ki,elə ki|لدرجة أن,حتى إن
öyleyse,o halda|elə isə,onda,o halda|إذن,في هذه الحالة,إذا
aksi halde|əks halda,əks təqdirdə|وإلا,خلاف ذلك,في حال عدم
tersine,bilakis|əksinə|بالعكس,على العكس,بل
aksine|əksinə|على العكس,بخلاف,خلافا
bunun aksine|bunun əksinə|على عكس ذلك,خلافا لذلك
farklı olarak|fərqli olaraq|على خلاف,بخلاف,على عكس
bundan başka|bundan başqa,bundan əlavə|فضلا عن ذلك,إضافة إلى ذلك,علاوة على ذلك
buna ek olarak,buna ilaveten|buna əlavə olaraq,bundan əlavə|بالإضافة إلى ذلك,إضافة إلى ذلك,علاوة على ذلك
ek olarak,ilaveten|əlavə olaraq|بالإضافة,إضافة,علاوة
üstüne üstlük|üstəlik,bir də|علاوة على ذلك,فوق ذلك
bir de|bir də,həm də|وأيضا,كذلك
hem de|həm də|وأيضا,بل
keza|eləcə də,habelə|كذلك,أيضا
benzer şekilde,aynı şekilde|eyni şəkildə,eynilə,oxşar şəkildə|بالمثل,وبالمثل,بنفس الطريقة,كذلك
aynı biçimde|eyni qaydada,eyni cür|بنفس الطريقة
başta olmak üzere|başda olmaqla,ilk növbədə|وفي مقدمتها,وعلى رأسها,لا سيما
dahil olmak üzere|daxil olmaqla|بما في ذلك,بما فيها,بمن فيهم
hariç olmak üzere|istisna olmaqla|باستثناء,ما عدا
toplamda|ümumilikdə,cəmi|إجمالا,في المجموع,بإجمالي
genel anlamda|ümumi mənada,ümumilikdə|بشكل عام,بوجه عام,عموما
genel itibarıyla|ümumilikdə,əsasən|عموما,بشكل عام
büyük oranda,büyük çapta|böyük ölçüdə,əsasən,xeyli dərəcədə|إلى حد كبير,بشكل كبير,بدرجة كبيرة
önemli ölçüde,kayda değer ölçüde|əhəmiyyətli dərəcədə,xeyli,nəzərəçarpacaq dərəcədə|بشكل كبير,بشكل ملحوظ,إلى حد كبير
belirgin şekilde|nəzərəçarpacaq dərəcədə,açıq-aydın|بشكل ملحوظ,بوضوح
ciddi şekilde|ciddi şəkildə|بشكل خطير,بجدية,بشكل جدي
etkin şekilde,etkili bir şekilde|effektiv şəkildə,səmərəli şəkildə|بشكل فعال,بفعالية
başarılı bir şekilde|uğurla,müvəffəqiyyətlə|بنجاح,بشكل ناجح
resmi olarak|rəsmi olaraq,rəsmi şəkildə|رسميا,بشكل رسمي
hızlı bir şekilde|sürətlə,tez bir zamanda|بسرعة,بشكل سريع
kademeli olarak,aşamalı olarak|mərhələli şəkildə,tədricən|تدريجيا,بشكل تدريجي
düzenli olarak|müntəzəm olaraq,mütəmadi|بانتظام,بشكل منتظم,دوريا
sürekli olarak,devamlı|daim,davamlı olaraq,mütəmadi|باستمرار,بشكل مستمر,دائما
geçici olarak|müvəqqəti olaraq|مؤقتا,بشكل مؤقت
kalıcı olarak|daimi olaraq,həmişəlik|بشكل دائم,نهائيا
otomatik olarak|avtomatik olaraq|تلقائيا,بشكل تلقائي,آليا
gönüllü olarak|könüllü olaraq,könüllü surətdə|طوعا,طوعيا
zorla|zorla,güclə|بالقوة,قسرا,عنوة
ortak olarak|birgə,birlikdə|بشكل مشترك,معا
karşılıklı olarak|qarşılıqlı olaraq|بشكل متبادل,بالمثل
doğal olarak,tabiatıyla|təbii olaraq,təbii ki|بشكل طبيعي,طبيعيا,بطبيعة الحال
normalde|normalda,adətən|عادة,في العادة
genelde|adətən,ümumiyyətlə|عادة,غالبا
çoğu zaman|çox vaxt,əksər hallarda|في معظم الأحيان,غالبا
bazen,kimi zaman|bəzən,hərdən|أحيانا,في بعض الأحيان
arada bir,arada sırada|arabir,hərdən,hərdənbir|من حين لآخر,بين الحين والآخر
zaman içinde,zamanla|zamanla,vaxt keçdikcə|مع مرور الوقت,بمرور الوقت,مع الزمن
gün geçtikçe|gün keçdikcə,getdikcə|يوما بعد يوم,مع مرور الأيام
yavaş yavaş|yavaş-yavaş,tədricən|تدريجيا,شيئا فشيئا,ببطء
adım adım|addım-addım,mərhələ-mərhələ|خطوة بخطوة,تدريجيا
baştan sona|başdan-ayağa,əvvəldən axıra qədər|من البداية إلى النهاية
başından beri|əvvəldən,başlanğıcdan|منذ البداية
en başından|ən əvvəldən,lap başdan|منذ البداية,من البداية
ilk günden|ilk gündən|منذ اليوم الأول
ilk bakışta|ilk baxışdan|للوهلة الأولى,من النظرة الأولى
ilk etapta,ilk aşamada|ilk mərhələdə,ilkin mərhələdə|في المرحلة الأولى,بداية
ilk olarak|ilk olaraq,ilk növbədə|أولا,للمرة الأولى,في البداية
ikinci olarak|ikincisi,ikinci olaraq|ثانيا
üçüncü olarak|üçüncüsü|ثالثا
son olarak|son olaraq,nəhayət|أخيرا,ختاما,في الختام
son günlerde|son günlər,son günlərdə|في الأيام الأخيرة
son yıllarda|son illər,son illərdə|في السنوات الأخيرة,خلال السنوات الأخيرة
son dönemde|son dövrdə,son vaxtlar|في الفترة الأخيرة,في الآونة الأخيرة,مؤخرا
son haftalarda|son həftələr|في الأسابيع الأخيرة
son aylarda|son aylar|في الأشهر الأخيرة
geçenlerde,yakın zamanda|bu yaxınlarda,yaxın zamanda|مؤخرا,قبل فترة قصيرة,قريبا
kısa süre önce|bir müddət əvvəl,bu yaxınlarda|قبل فترة قصيرة,مؤخرا,قبل وقت قصير
kısa süre sonra|qısa müddət sonra,az sonra|بعد فترة وجيزة,بعد وقت قصير
kısa sürede,kısa zamanda|qısa müddətdə,qısa zamanda|في وقت قصير,خلال فترة قصيرة
çok geçmeden|çox keçmədən|بعد فترة وجيزة,لم يمض وقت طويل
az önce,biraz önce,demin|bir az əvvəl,indicə,bayaq|قبل قليل,للتو
az sonra,birazdan|bir azdan,az sonra|بعد قليل
uzun zaman önce|çoxdan,uzun zaman əvvəl|منذ زمن طويل,منذ وقت طويل
uzun süre|uzun müddət,uzun zaman|لفترة طويلة,وقتا طويلا,مدة طويلة
uzun yıllar|uzun illər|سنوات طويلة,لسنوات طويلة
bir süre|bir müddət|لفترة,لبعض الوقت,فترة
bir süredir|bir müddətdir|منذ فترة
bir süre önce|bir müddət əvvəl|قبل فترة,منذ فترة
bir süre sonra|bir müddət sonra|بعد فترة,بعد مدة
o günden bu yana|o vaxtdan bəri,həmin gündən|منذ ذلك الحين,منذ ذلك اليوم
o zamandan beri,o tarihten bu yana|o vaxtdan bəri,o zamandan|منذ ذلك الحين,منذ ذلك الوقت
o zamana kadar|o vaxta qədər|حتى ذلك الحين
o dönemde|o dövrdə|في تلك الفترة,آنذاك,في ذلك الوقت
o sırada,o esnada|o vaxt,həmin vaxt,o zaman|في ذلك الوقت,آنذاك,حينها
o gün|o gün,həmin gün|ذلك اليوم,في ذلك اليوم
o yıl|o il,həmin il|ذلك العام,في ذلك العام
aynı gün|eyni gün,elə həmin gün|في اليوم نفسه,نفس اليوم
aynı anda|eyni anda,eyni vaxtda|في الوقت نفسه,في آن واحد,في نفس الوقت
aynı yıl|eyni il,həmin il|في العام نفسه,نفس العام
aynı dönemde|eyni dövrdə|في الفترة نفسها,الفترة ذاتها
günün birinde,bir gün|bir gün,günlərin bir günü|يوما ما,ذات يوم,في يوم من الأيام
bir gece|bir gecə|ذات ليلة
bir zamanlar|bir zamanlar,vaxtilə,nə vaxtsa|ذات مرة,في يوم من الأيام,سابقا
vaktiyle|vaxtilə|في السابق,ذات يوم
önceden beri,öteden beri|əvvəldən,əzəldən|منذ القدم,منذ البداية
eskisi gibi|əvvəlki kimi|كما كان,كما في السابق
her zamanki gibi|həmişəki kimi|كالعادة,كما هو الحال دائما
gerektiğinde,gerekirse|lazım gələrsə,lazım gəldikdə,gərək olarsa|عند الضرورة,إذا لزم الأمر,عند الحاجة
mümkünse|mümkünsə|إن أمكن,إذا أمكن
gerekmedikçe|lazım olmadıqca|ما لم يلزم
sürece|müddətcə,nə qədər ki|طالما,ما دام
olduğu sürece|olduğu müddətcə|ما دام,طالما
oldukça,hayli,epeyce,bir hayli|xeyli,olduqca,kifayət qədər|إلى حد كبير,جدا,للغاية
son derece,fevkalade,gayet|son dərəcə,olduqca,həddindən artıq|للغاية,جدا,في غاية
fazlasıyla|artıqlaması ilə,həddindən çox|بشكل مفرط,كثيرا,أكثر من اللازم
aşırı derecede|həddindən artıq,hədsiz dərəcədə|بشكل مفرط,للغاية,مفرط
inanılmaz derecede|inanılmaz dərəcədə|بشكل لا يصدق
yeteri kadar,yeterince|kifayət qədər,yetərincə|بما فيه الكفاية,ما يكفي,كفاية
bir miktar,bir parça,biraz|bir qədər,bir az,azacıq|قليلا,بعض الشيء,قدر من
en azından,hiç olmazsa|ən azı,heç olmasa|على الأقل
en fazla,en çok|ən çox,maksimum|على الأكثر,كحد أقصى
aşağı yukarı|təxminən,təqribən|تقريبا,نحو
takriben,tahminen|təxminən,təqribən|تقريبا,حوالي
az çok|az-çox|إلى حد ما,تقريبا
az kalsın,az daha|az qala,az qalsın|كاد,أوشك
neredeyse,handiyse|demək olar ki,az qala|تقريبا,كاد,يكاد
sadece,salt,sırf|yalnız,təkcə,ancaq|فقط,مجرد,وحده
yalnız değil|tək deyil|ليس وحيدا,ليس فقط
sadece değil,yalnızca değil|təkcə deyil,yalnız deyil|ليس فقط,لا يقتصر
ister istemez|istər-istəməz|شاء أم أبى,حتما
gibi görünüyor|kimi görünür|يبدو
öyle görünüyor ki|belə görünür ki,görünür|يبدو أن,على ما يبدو
anlaşılan,anlaşılan o ki|görünür,belə başa düşülür ki|يبدو,من الواضح
belli ki|bəlli ki,məlumdur ki,aydındır ki|من الواضح,واضح أن
açıktır ki|aydındır ki|من الواضح
şüphe yok ki|şübhə yoxdur ki,şübhəsiz|لا شك,مما لا شك فيه
hiç şüphesiz,hiç kuşkusuz|heç şübhəsiz,şübhə yoxdur|بلا شك,دون شك,لا شك
elbette ki,tabii ki|əlbəttə ki,təbii ki|بالطبع,بالتأكيد,طبعا
muhakkak|mütləq,hökmən|حتما,بالتأكيد,لا بد
herhalde,belki de|yəqin ki,güman ki,bəlkə də|ربما,على الأرجح,لعل
büyük ihtimalle,büyük olasılıkla|böyük ehtimalla,çox güman ki|على الأرجح,من المرجح,باحتمال كبير
olur da|birdən,olmaya|ربما,لو
nitekim|necə ki,belə ki,doğrudan da|وبالفعل,كما أن
yoksa,değilse|yoxsa,əks halda|وإلا,أم
meğerki|əgər,yalnız|إلا إذا
olmadıkça|olmadıqca,olmayınca|ما لم,إلا إذا
her ne olursa olsun|nə olursa olsun|مهما يكن,على أي حال
zaten,nitekim|onsuz da,artıq|أصلا,بالفعل
artık,bundan sonra|artıq,bundan sonra|من الآن فصاعدا,لم يعد,بعد الآن
şu andan itibaren|bu andan etibarən,indidən|من الآن فصاعدا,اعتبارا من الآن
şimdiden|indidən|من الآن,مسبقا
şimdilerde|indi,indilərdə|حاليا,هذه الأيام
şu sıralar,bu günlerde|bu günlər,hazırda|هذه الأيام,حاليا
hâlihazırda,halihazırda,halen|hazırda,hal-hazırda,indi|حاليا,في الوقت الراهن,الآن
günümüzde|dövrümüzdə,günümüzdə,hazırda|في يومنا هذا,في عصرنا,حاليا
bugüne dek|bu günə qədər,bu günədək|حتى اليوم,حتى الآن
şimdiye dek|indiyədək,indiyə qədər|حتى الآن,إلى الآن
öncesinde|əvvəl,öncəsində|قبل,قبيل
hemen önce|dərhal əvvəl,bir az əvvəl|قبيل,قبل مباشرة
hemen sonra,hemen ardından|dərhal sonra,ardınca|بعد ذلك مباشرة,عقب,فور
peş peşe,art arda,arka arkaya|ardıcıl,dalbadal,bir-birinin ardınca|على التوالي,متتالية,تباعا
üst üste|üst-üstə,dalbadal,ardıcıl|على التوالي,متتال
ardı ardına|bir-birinin ardınca|تباعا,الواحد تلو الآخر
birbiri ardına|bir-birinin ardınca|الواحد تلو الآخر
sırayla,sırasıyla|sıra ilə,növbə ilə|على التوالي,بالتناوب,بالترتيب
tek tek,birer birer|tək-tək,bir-bir|واحدا تلو الآخر,واحدا واحدا
teker teker|bir-bir,tək-tək|واحدا واحدا
el birliğiyle|əlbir,birgə,əl-ələ verib|معا,يدا بيد
hep birlikte,hep beraber|hamılıqla,birlikdə,hamımız bir yerdə|معا,جميعا,سويا
hep bir ağızdan|bir ağızdan|بصوت واحد
bir ağızdan|bir ağızdan|بصوت واحد
kendi aralarında|öz aralarında|فيما بينهم
birbirlerine|bir-birlərinə|بعضهم البعض,لبعضهم
birbirinden|bir-birindən|بعضها عن بعض
birbiriyle|bir-biri ilə|مع بعضهم,مع بعضها البعض
baş başa|baş-başa,təkbətək|على انفراد
bire bir,birebir|təkbətək,eynilə|واحد لواحد,وجها لوجه
karşı karşıya|üz-üzə,qarşı-qarşıya|وجها لوجه,في مواجهة
karşı karşıya kal-|üz-üzə qal-,qarşılaş-|واجه,يواجه,تواجه,مواجهة
karşı karşıya gel-|qarşı-qarşıya gəl-,üz-üzə gəl-|واجه,التقى وجها لوجه
ile ilgili,ile alakalı|ilə bağlı,ilə əlaqədar,barədə|بشأن,فيما يتعلق,بخصوص,متعلق
bununla ilgili|bununla bağlı,bu barədə|في هذا الشأن,بهذا الخصوص
konuyla ilgili|mövzu ilə bağlı,məsələ ilə bağlı|بهذا الشأن,حول الموضوع,بشأن الموضوع
hakkında konuş-|haqqında danış-,barədə danış-|تحدث عن,يتحدث عن
itibarıyla,itibariyle|etibarilə,etibarı ilə|اعتبارا من,حتى
bugün itibarıyla|bu gün etibarilə,bu günə olan məlumata görə|حتى اليوم,اعتبارا من اليوم
dayanarak|əsaslanaraq,əsasən|استنادا,بناء على
bağlı olarak|asılı olaraq,bağlı olaraq|حسب,تبعا,اعتمادا
paralel olarak|paralel olaraq|بالتوازي,بالتزامن
eş zamanlı olarak,eş zamanlı|eyni vaxtda,sinxron,paralel|بشكل متزامن,متزامن,بالتزامن
atfen|istinadən,istinad edərək|نقلا عن,استنادا
yönelik olarak|yönəlik,istiqamətində|بهدف,تجاه
dolayısı ile|buna görə də|وبالتالي,لذلك
nedenlerden ötürü|səbəblərə görə|لأسباب
güvenlik nedeniyle|təhlükəsizlik səbəbi ilə,təhlükəsizlik məqsədilə|لأسباب أمنية
çeşitli nedenlerle|müxtəlif səbəblərdən|لأسباب مختلفة
hangi nedenle|hansı səbəbdən,niyə|لأي سبب,لماذا
ne için|nə üçün|لماذا,من أجل ماذا
kimin için|kimin üçün|لمن
ne zamandan beri|nə vaxtdan|منذ متى
ne zamana kadar|nə vaxta qədər|إلى متى,حتى متى
ne şekilde|necə,nə şəkildə|كيف,بأي شكل
ne denli|nə qədər,nə dərəcədə|كم,مدى
ne dereceye kadar|nə dərəcədə|إلى أي مدى
hangisi|hansı,hansısı|أي,أيهما
kaç tane|neçə,neçə dənə|كم,عدد
kaç kişi|neçə nəfər|كم شخصا
kaçıncı|neçənci|رقم كم
kimileri,bazıları|bəziləri,kimiləri|بعضهم,البعض
bir kısmı|bir hissəsi,bir qismi|جزء,بعض,قسم
büyük kısmı,büyük bölümü|böyük hissəsi,əksər hissəsi|معظم,الجزء الأكبر
çoğunluğu|əksəriyyəti,çoxu|معظم,غالبية
tamamı|hamısı,tamamı|كل,كامل,جميع
yarısı|yarısı|نصف
hiçbiri|heç biri|لا أحد,أي منهم
öbürü,öteki|o biri,digəri|الآخر,الأخرى
diğerleri|digərləri,başqaları|الآخرون,الآخرين
başkaları|başqaları|آخرون,الآخرين
her ikisi|hər ikisi|كلاهما,كلا
kimsenin|heç kimin,heç kəsin|أحد
bir başkası|başqası,bir başqası|شخص آخر,آخر
aynısı|eynisi,eyni|نفسه,ذاته
gitgide,giderek|getdikcə,gedərək|تدريجيا,بشكل متزايد,أكثر فأكثر
daha da|daha da|أكثر,أكثر فأكثر
bilerek veya bilmeyerek|bilərəkdən və ya bilmədən|بقصد أو بغير قصد
istemeden|istəmədən|عن غير قصد
farkında olmadan|fərqində olmadan,fərqinə varmadan|دون أن يدرك,بلا وعي
ayrım yapmadan,ayrım gözetmeksizin|fərq qoymadan|دون تمييز
gecikmeksizin,vakit kaybetmeden|gecikmədən,vaxt itirmədən|دون تأخير,بلا تأخير
tereddütsüz,tereddüt etmeden|tərəddüd etmədən,tərəddüdsüz|دون تردد,بلا تردد
şartsız,koşulsuz|şərtsiz,qeyd-şərtsiz|غير مشروط,دون شروط,بلا شروط
karşılıksız|əvəzsiz,təmənnasız|دون مقابل,مجانا
kesintisiz|fasiləsiz,kəsintisiz|دون انقطاع,متواصل,بلا انقطاع
aralıksız|aramsız,fasiləsiz|دون توقف,متواصل,بلا توقف
nedensiz,sebepsiz|səbəbsiz|بلا سبب,دون سبب
izinsiz|icazəsiz|دون إذن,غير مرخص
habersiz|xəbərsiz|دون علم,دون إشعار
yüzde yüz|yüzdə yüz|مئة بالمئة,مائة في المئة
kelimenin tam anlamıyla|sözün əsl mənasında,sözün tam mənasında|بكل معنى الكلمة,بمعنى الكلمة
her anlamda,her yönüyle|hər mənada,hər cəhətdən|بكل معنى,من جميع النواحي
bütün yönleriyle|bütün tərəfləri ilə,hərtərəfli|من جميع جوانبه,بجميع جوانبه
tüm dünyada|bütün dünyada|في جميع أنحاء العالم,في العالم أجمع
dünyanın dört bir yanında|dünyanın dörd bir yanında,dünyanın hər yerində|في جميع أنحاء العالم,في كل أنحاء العالم
ülkenin dört bir yanında|ölkənin hər yerində,ölkənin dörd bir tərəfində|في جميع أنحاء البلاد
ülke çapında|ölkə üzrə,ölkə miqyasında|على مستوى البلاد,في عموم البلاد,في أنحاء البلاد
uluslararası alanda|beynəlxalq aləmdə,beynəlxalq müstəvidə,beynəlxalq sahədə|على الساحة الدولية,على الصعيد الدولي
bölgesel düzeyde|regional səviyyədə|على المستوى الإقليمي
en üst düzeyde|ən yüksək səviyyədə|على أعلى مستوى,أعلى المستويات
üst düzey|yüksək səviyyəli,ali səviyyəli,yüksək vəzifəli|رفيع المستوى,كبير,كبار
alt düzey|aşağı səviyyəli|منخفض المستوى
yüksek düzeyde|yüksək səviyyədə|رفيع المستوى,على مستوى عال
her düzeyde|hər səviyyədə,bütün səviyyələrdə|على جميع المستويات,على كل المستويات
bu seviyede|bu səviyyədə|على هذا المستوى
günden itibaren|gündən etibarən|منذ يوم,اعتبارا من يوم
yıldan yıla|ildən-ilə|عاما بعد عام,سنة بعد سنة
nesilden nesile|nəsildən-nəslə|من جيل إلى جيل,جيلا بعد جيل
baştan aşağı|başdan-ayağa|من الرأس إلى القدم
içten dışa|içdən bayıra|من الداخل إلى الخارج
yukarıdan aşağıya|yuxarıdan aşağıya|من أعلى إلى أسفل
gece gündüz|gecə-gündüz|ليل نهار,ليلا ونهارا
sabah akşam|səhər-axşam|صباح مساء
yaz kış|yay-qış|صيفا وشتاء
er ya da geç,er geç|gec-tez|عاجلا أم آجلا
iyi kötü|pis-yaxşı|بشكل أو بآخر
irili ufaklı|irili-xırdalı|كبيرة وصغيرة
az ya da çok|az və ya çox|كثيرا أو قليلا
şöyle böyle|bir təhər,belə-belə|بين بين,نوعا ما
olup biten|olub-bitən,baş verən|ما يجري,ما يحدث
bir sonraki|növbəti|التالي,القادم,المقبل
bir önceki|əvvəlki,bir əvvəlki|السابق
sonraki gün|növbəti gün,ertəsi gün|اليوم التالي
önceki yıl|əvvəlki il,ötən il|العام السابق,العام الماضي
geçen yılın aynı dönemi|ötən ilin eyni dövrü,keçən ilin müvafiq dövrü|الفترة نفسها من العام الماضي,الفترة ذاتها من العام الماضي
yılın ilk yarısı|ilin birinci yarısı|النصف الأول من العام
yılın başından bu yana|ilin əvvəlindən|منذ بداية العام,منذ مطلع العام
ay başında|ayın əvvəlində|في بداية الشهر,مطلع الشهر
yılın sonuna kadar|ilin sonuna qədər,ilin sonunadək|حتى نهاية العام,بحلول نهاية العام
hafta başında|həftənin əvvəlində|مطلع الأسبوع,في بداية الأسبوع
günün erken saatlerinde,sabahın erken saatlerinde|səhər tezdən,səhər saatlarında|في ساعات الصباح الباكر,في الصباح الباكر
gece saatlerinde|gecə saatlarında|خلال الليل,ليلا
akşam saatlerinde|axşam saatlarında|مساء,في ساعات المساء
yerel saatle|yerli vaxtla|بالتوقيت المحلي
Türkiye saatiyle|Türkiyə vaxtı ilə|بتوقيت تركيا
7 gün 24 saat|həftənin 7 günü,günün 24 saatı|على مدار الساعة
günde|gündə|يوميا,في اليوم
haftada|həftədə|أسبوعيا,في الأسبوع
ayda|ayda|شهريا,في الشهر
yılda|ildə|سنويا,في السنة
saatte|saatda|في الساعة
kişi başı|adambaşına,hər nəfərə|للفرد,لكل شخص
adam başı|adambaşına|للشخص الواحد
tane başına|hər birinə|للقطعة
`;
