/** Conjunctions, postpositions, adverbs, quantifiers, question words and discourse markers as `tr|az|ar` lines; our own work. */
export const functionWords: string = `
ancak,fakat,ama|ancaq,lakin,amma,fəqət|لكن,ولكن,غير أن,إلا أن,بيد أن
çünkü,zira|çünki,zira|لأن,لأنه,لأنها,فإن,حيث إن
ve|və|و
veya,ya da,yahut|və ya,yaxud,ya da|أو
hem|həm,həm də|كلا,معا,سواء
ayrıca,üstelik|bundan başqa,həmçinin,üstəlik|علاوة على ذلك,بالإضافة,إضافة إلى ذلك,فضلا عن ذلك,كما
dahası|üstəlik,daha da|علاوة على ذلك,بل,والأكثر من ذلك
bunun yanı sıra,bunun yanında|bununla yanaşı,bununla bərabər|إلى جانب ذلك,بالإضافة إلى ذلك,علاوة على ذلك
yanı sıra|yanaşı,bərabər|إلى جانب,فضلا عن,علاوة على
dolayısıyla,bu nedenle,bu yüzden|buna görə,ona görə də,bu səbəbdən,odur ki|لذلك,لذا,وبالتالي,ولهذا,ولهذا السبب
böylece,böylelikle|beləliklə,beləcə|وهكذا,بالتالي,وبذلك,بهذا
sonuç olarak|nəticə etibarilə,nəticədə|نتيجة لذلك,في النتيجة,بالتالي,ختاما
sonunda,nihayet|sonda,nəhayət,axırda|أخيرا,في النهاية,في نهاية المطاف
bununla birlikte,bununla beraber|bununla belə,bununla birlikdə|ومع ذلك,مع ذلك,رغم ذلك
buna rağmen,yine de|buna baxmayaraq,yenə də|رغم ذلك,على الرغم من ذلك,ومع ذلك
rağmen,karşın|baxmayaraq,rəğmən|رغم,على الرغم,بالرغم
oysa,oysaki,halbuki|halbuki,isə|بينما,في حين,مع أن
aksine,tam tersine|əksinə,tam əksinə|على العكس,بل,خلافا
aksi takdirde,yoksa|əks halda,yoxsa|وإلا,خلاف ذلك
öte yandan,diğer taraftan,diğer yandan|digər tərəfdən,o biri tərəfdən|من ناحية أخرى,من جهة أخرى,في المقابل
bir yandan,bir taraftan|bir tərəfdən|من ناحية,من جهة
örneğin,mesela|məsələn,misal üçün|مثلا,على سبيل المثال
yani|yəni|أي,يعني
başka bir deyişle|başqa sözlə|بعبارة أخرى,بمعنى آخر
kısacası,özetle|qısası,bir sözlə|باختصار,بإيجاز
genel olarak,genellikle|ümumilikdə,adətən,ümumiyyətlə|عموما,بشكل عام,عادة
özellikle,bilhassa|xüsusilə,xüsusən|خاصة,خصوصا,لا سيما,وبخاصة
başta|başda,ilk növbədə|في مقدمة,على رأس
aslında,esasen|əslində,əsasən|في الواقع,في الحقيقة,أصلا
gerçekten|həqiqətən,doğrudan da,gerçəkdən|حقا,فعلا,بالفعل
tabii,elbette|əlbəttə,təbii ki|بالطبع,طبعا,بالتأكيد
kesinlikle,mutlaka|mütləq,qətiyyən,şübhəsiz|بالتأكيد,حتما,قطعا
kuşkusuz,şüphesiz|şübhəsiz,sözsüz|بلا شك,لا شك,من دون شك
belki|bəlkə|ربما,لعل,قد
muhtemelen,galiba|ehtimal ki,yəqin ki,güman ki,deyəsən|ربما,على الأرجح,من المحتمل
eğer,şayet|əgər,şayət|إذا,إن,لو
takdirde|təqdirdə,halda|في حال,في حالة
keşke|kaş,kaş ki|ليت,يا ليت
sanki,adeta|sanki,elə bil|كأن,كأنما,وكأن
ise|isə|أما
için|üçün|من أجل,كي,لكي
üzere|üzrə,üçün|بغية,على وشك,من أجل
ile,birlikte,beraber|ilə,birlikdə,bərabər|مع,معا,برفقة,سويا
olmadan|olmadan|بدون,دون,من دون
gibi|kimi,tək|مثل,كما
kadar,dek,değin|qədər,dək,kimi|حتى,إلى,نحو
göre|görə,əsasən|وفقا,بحسب,حسب,طبقا,وفق
uyarınca,gereğince|uyğun olaraq,əsasən,müvafiq olaraq|بموجب,وفقا,عملا
karşı|qarşı|ضد,تجاه,مقابل
doğru|doğru|نحو,باتجاه
sonra|sonra|بعد,بعدما,ثم
önce|əvvəl,qabaq|قبل
beri,bu yana|bəri|منذ,مذ
itibaren|etibarən,başlayaraq|اعتبارا من,ابتداء من,منذ
boyunca|boyunca,ərzində,boyu|طوال,على مدى,على طول,خلال
sırasında,esnasında|zamanı,əsnasında,ərzində|خلال,أثناء
içinde|içində,daxilində,ərzində|في,داخل,ضمن,في غضون
içerisinde|içərisində,ərzində|داخل,في غضون,ضمن
içeri,içeride|içəri,daxildə|داخل,في الداخل
dışında|xaricində,başqa,kənarda|خارج,باستثناء,عدا
dışarı,dışarıda|çöl,bayır,xaric|خارج,في الخارج
hariç|istisna olmaqla,xaric|باستثناء,ما عدا,عدا,إلا
dahil|daxil,o cümlədən|بما في ذلك,بمن فيهم,شاملا,ضمن
aralarında|aralarında,o cümlədən|من بينهم,بينهم,من بينها
arasında|arasında|بين,ما بين
üzerinde,üstünde|üzərində,üstündə|على,فوق
üzerine|üzərinə,üzrə,barədə|على,إثر,حول
altında|altında|تحت
önünde|önündə,qarşısında,qabağında|أمام,قدام
arkasında,ardında|arxasında,ardında|خلف,وراء
ardından,sonrasında,akabinde|ardınca,sonra,dalınca|عقب,إثر,بعد,في أعقاب
yanında|yanında|بجانب,إلى جانب,عند,بجوار
karşısında|qarşısında,müqabilində|أمام,مقابل,في مواجهة
yakınında|yaxınlığında|قرب,بالقرب
çevresinde,etrafında|ətrafında|حول,في محيط
ortasında|ortasında|وسط,في منتصف
hakkında|haqqında,barədə,barəsində|حول,عن,بشأن
ilgili,ilişkin|əlaqədar,bağlı,dair|متعلق,يتعلق,بخصوص,بشأن,المتعلقة
konusunda|mövzusunda,məsələsində,barədə|بشأن,بخصوص,حول,في مسألة
dair|dair,aid|بشأن,عن,حول
yönelik|yönəlik,yönəlmiş|موجه,الرامية,يهدف,نحو
nedeniyle,yüzünden,sebebiyle|səbəbindən,görə,ucbatından|بسبب,نتيجة,جراء
sayesinde|sayəsində|بفضل
dolayı,ötürü|görə,ötrü,dolayı|بسبب,نتيجة,نظرا
aracılığıyla,vasıtasıyla,yoluyla|vasitəsilə,yolu ilə|عبر,من خلال,عن طريق,بواسطة
tarafından|tərəfindən|من قبل,على يد,من جانب
yerine|yerinə,əvəzinə|بدلا,بدل,عوضا
adına|adına,adından|باسم,نيابة
açısından,bakımından|baxımından,nöqteyi-nəzərindən|من حيث,من ناحية,من وجهة نظر
kapsamında,çerçevesinde|çərçivəsində,əsasında|في إطار,ضمن,في سياق
bağlamında|kontekstində|في سياق
amacıyla|məqsədilə|بهدف,بغية,من أجل
olarak|olaraq,kimi|بوصفه,باعتباره
oldukça|olduqca,xeyli,kifayət qədər|للغاية,إلى حد كبير,جدا
çok|çox|كثيرا,جدا,كثير
pek|o qədər də,çox|كثيرا,جدا
en|ən|الأكثر,أكثر
daha|daha|أكثر,بعد
daha fazla,daha çok|daha çox,daha artıq|أكثر,مزيد,المزيد
daha az|daha az|أقل
fazla|artıq,çox|أكثر من,زيادة,زائد
az|az|قليل,قلة
biraz|bir az,azca,bir qədər|قليلا,بعض الشيء
çoğu|əksəriyyəti,çoxu|معظم,أغلب,غالبية
çoğunlukla|əsasən,əksərən|غالبا,في الغالب,معظم
birçok,pek çok,çok sayıda|bir çox,bir sıra,çoxsaylı,çoxlu|كثير من,العديد,عديد,عدد كبير
bazı,kimi|bəzi,kimi|بعض
birkaç|bir neçə|بضع,بضعة,عدة,عدد من
çeşitli|müxtəlif,cürbəcür|مختلف,متنوع
bütün,tüm|bütün,hamı|كل,جميع,كافة
hepsi,herkes|hamısı,hamı,hər kəs|الجميع,كلهم,جميعا
her|hər|كل
her biri|hər biri|كل منهم,كل واحد
her iki|hər iki|كلا,كلتا,كلاهما
ikisi|ikisi|كلاهما,الاثنان
hiç|heç|أبدا,قط,مطلقا
hiçbir|heç bir|أي,لا أحد
hiç kimse|heç kim,heç kəs|لا أحد,أحد
hiçbir şey|heç nə,heç bir şey|لا شيء,أي شيء
hiçbir zaman,asla|heç vaxt,heç zaman,əsla|أبدا,قط,على الإطلاق
bir şey|bir şey,nəsə|شيء,شيئا
birisi,biri|kimsə,biri|أحدهم,شخص ما,أحد
başka|başqa,ayrı|آخر,أخرى,غير
diğer,öteki|digər,o biri|آخر,أخرى,الآخرين
aynı|eyni|نفس,ذات
kendi,kendisi|öz,özü|نفس,ذات
birbiri|bir-biri|بعضهم البعض,بعضنا البعض,بعضها
sadece,yalnızca,yalnız|yalnız,təkcə,sadəcə,ancaq|فقط,مجرد,إلا,فحسب
bile,dahi|belə,hətta|حتى
hatta|hətta|حتى,بل
en az,en azından|ən azı,heç olmasa,azı|على الأقل,ما لا يقل
en fazla,en çok|ən çox,maksimum|على الأكثر,الأكثر
yaklaşık|təxminən,təqribən|حوالي,نحو,قرابة,زهاء,تقريبا
civarında|civarında,ətrafında|حوالي,نحو,في حدود
neredeyse,hemen hemen|demək olar ki,az qala|تقريبا,يكاد
tam|tam,düz|تماما,بالضبط
tamamen,tümüyle,bütünüyle|tamamilə,bütünlüklə|تماما,بالكامل,كليا,كلية
kısmen|qismən|جزئيا
yeterince|kifayət qədər,yetərincə|بما فيه الكفاية,كفاية
giderek,gittikçe|getdikcə,tədricən|تدريجيا,شيئا فشيئا,بشكل متزايد
hızla|sürətlə|بسرعة,سريعا
aniden,birden,birdenbire|qəflətən,birdən,birdən-birə|فجأة,على حين غرة
hemen,derhal|dərhal,o dəqiqə,təcili|فورا,على الفور,حالا
acilen|təcili|بشكل عاجل,عاجلا
şimdi,şu anda|indi,hazırda,bu anda|الآن,حاليا,في الوقت الراهن
şimdiye kadar,bugüne kadar|indiyədək,bu günə qədər,indiyə qədər|حتى الآن,إلى الآن,لغاية الآن
şimdilik|hələlik|حاليا,في الوقت الحالي,مؤقتا
artık|artıq,daha|لم يعد,بعد الآن,أصبح
hâlâ,hala,halen,henüz|hələ,hələ də,hələlik|لا يزال,ما زال,ما يزال,بعد,حتى الآن
zaten|onsuz da,zatən,artıq|أصلا,بالفعل
yine,tekrar,yeniden|yenə,təkrar,yenidən|مرة أخرى,مجددا,من جديد,ثانية
bir kez daha|bir daha|مرة أخرى,مرة ثانية
önceden|əvvəlcədən,qabaqcadan|مسبقا,سابقا
daha önce|daha əvvəl,əvvəllər|سابقا,في السابق,من قبل
daha sonra|daha sonra,sonradan|في وقت لاحق,لاحقا,فيما بعد,بعد ذلك
bundan sonra|bundan sonra|بعد ذلك,من الآن فصاعدا
ilk önce,öncelikle|ilk öncə,ilk növbədə,əvvəlcə|أولا,في البداية,قبل كل شيء
her şeyden önce|hər şeydən əvvəl|قبل كل شيء,أولا وقبل كل شيء
başlangıçta|əvvəlcə,başlanğıcda|في البداية,بادئ الأمر
ilk kez,ilk defa|ilk dəfə|لأول مرة,للمرة الأولى,أول مرة
son kez|son dəfə|آخر مرة,للمرة الأخيرة
aynı zamanda|eyni zamanda|في الوقت نفسه,في الوقت ذاته,أيضا
bu arada,bu sırada|bu arada,bu zaman,bu əsnada|في غضون ذلك,وفي هذه الأثناء,في الأثناء
bu çerçevede,bu kapsamda|bu çərçivədə,bununla əlaqədar|في هذا الإطار,في هذا السياق
bu bağlamda|bu kontekstdə,bu baxımdan|في هذا السياق,في هذا الصدد
bu konuda|bu barədə,bu mövzuda|في هذا الشأن,بهذا الشأن,في هذا الصدد
bu şekilde|bu şəkildə,bu cür|بهذا الشكل,بهذه الطريقة,هكذا
bu durumda|bu halda,bu vəziyyətdə|في هذه الحالة
bu nedenden|bu səbəbdən|لهذا السبب
ne yazık ki,maalesef|təəssüf ki,çox təəssüf|للأسف,لسوء الحظ,مع الأسف
neyse ki,iyi ki|xoşbəxtlikdən,yaxşı ki|لحسن الحظ
açıkça|açıqca,aydın şəkildə|بوضوح,صراحة,علنا
görünüşe göre|göründüyü kimi,görünür|على ما يبدو,يبدو
iddiaya göre|iddiaya görə,guya|يزعم,يقال,بحسب الادعاءات
sözde|guya,qondarma|المزعوم,ما يسمى,كما يزعم
hep,daima,her zaman|həmişə,daim,hər zaman|دائما,على الدوام
sürekli|daim,sürəkli,fasiləsiz|باستمرار,مستمر,بشكل دائم
zaman zaman,bazen,ara sıra|zaman-zaman,bəzən,hərdən|أحيانا,من وقت لآخر,في بعض الأحيان
sık sık,sıkça|tez-tez|كثيرا ما,غالبا,مرارا
nadiren|nadir hallarda|نادرا
iken,sırada|ikən,zaman,vaxt|بينما,عندما,حين
zaman,vakit|zaman,vaxt|عندما,وقت,حين,لما
o zaman|o zaman,onda|حينئذ,عندئذ,آنذاك,وقتها
nasıl|necə|كيف
neden,niçin,niye|niyə,nə üçün,nədən|لماذا,لم
nerede|harada|أين
nereye|haraya,hara|إلى أين
nereden|haradan|من أين
ne zaman|nə vaxt,nə zaman,haçan|متى
kim|kim|من
hangi|hansı|أي,أية
kaç|neçə|كم
ne kadar|nə qədər|كم,مدى,مهما
ne olursa olsun|nə olursa olsun|مهما كان,مهما يكن
nasıl ki|necə ki|كما
olduğu gibi|olduğu kimi|كما هو,كما كان
burada|burada|هنا
orada,şurada|orada|هناك
burası|bura|هنا,هذا المكان
bu|bu|هذا,هذه
şu,o|həmin,o|ذلك,تلك
bunlar|bunlar|هؤلاء,هذه
onlar|onlar|هم,أولئك
böyle,bu tür|belə,bu cür,bu kimi|مثل هذا,كهذا,هكذا
öyle,şöyle|elə,belə|كذلك,هكذا
söz konusu|sözügedən,söhbət gedən|المذكور,المعني,المشار إليه
adı geçen|adı çəkilən|المذكور,المشار إليه
aşağıdaki|aşağıdakı|التالي,الآتي,التالية
yukarıdaki|yuxarıdakı|المذكور أعلاه,أعلاه
ben|mən|أنا
sen|sən|أنت
biz|biz|نحن
siz|siz|أنتم
evet|bəli,hə|نعم,أجل
hayır|xeyr,yox|لا,كلا
değil|deyil|ليس,ليست,غير
var|var|يوجد,هناك,ثمة
yok|yoxdur,yox|لا يوجد,ليس هناك
lazım,gerek|lazım,gərək|يجب,ينبغي,لازم
mümkün|mümkün|ممكن,من الممكن,يمكن
imkânsız,imkansız|mümkünsüz,qeyri-mümkün|مستحيل,غير ممكن
zorunda|məcburiyyətində,məcbur|مضطر,يجب,ملزم
rağmen ki,her ne kadar|hərçənd,nə qədər olsa da|وإن,رغم أن,مع أن
meğer,meğerse|sən demə,məgər|تبين أن,اتضح أن
ta ki|ta ki|حتى,إلى أن
tek başına|təkbaşına,tək|وحده,بمفرده
kendi başına|öz başına|بنفسه,من تلقاء نفسه
bir|bir|واحد,أحد
beraberinde|bərabərində,yanında|معه,برفقته
nazaran,kıyasla|nisbətən,müqayisədə|مقارنة,بالمقارنة,قياسا
nispeten|nisbətən|نسبيا
özellikle de|xüsusilə də|وخاصة,لا سيما
dışarıdan|kənardan,çöldən|من الخارج
yukarı|yuxarı|أعلى,فوق
aşağı|aşağı|أسفل,تحت
ileri|irəli|إلى الأمام,قدما
geri|geri|إلى الوراء,عودة,خلف
öte,ötesinde|kənar,o tayında|ما وراء,أبعد
uzun süredir,uzun zamandır|uzun müddətdir,çoxdan|منذ وقت طويل,منذ فترة طويلة,منذ زمن
kısa sürede|qısa müddətdə,qısa zamanda|في وقت قصير,خلال فترة قصيرة
bir an önce|bir an əvvəl,tezliklə|في أقرب وقت,بأسرع وقت
en kısa zamanda,en kısa sürede|ən qısa zamanda,tezliklə|في أقرب وقت ممكن,قريبا
yakında|tezliklə,bu yaxınlarda|قريبا,عما قريب
son zamanlarda,geçtiğimiz günlerde|son zamanlar,son vaxtlar,bu günlərdə|مؤخرا,في الآونة الأخيرة,أخيرا
eskiden|əvvəllər,keçmişdə|سابقا,في الماضي
ileride,gelecekte|gələcəkdə,irəlidə|في المستقبل,مستقبلا
bazı durumlarda|bəzi hallarda|في بعض الحالات,في بعض الأحيان
her durumda,her halükarda|hər halda,istənilən halda|على أي حال,في كل الأحوال
hiç değilse|heç olmasa|على الأقل
sanıldığı gibi|zənn edildiyi kimi|كما يعتقد,كما يظن
bilindiği gibi,bilindiği üzere|məlum olduğu kimi,bilindiyi kimi|كما هو معروف,كما هو معلوم
buna göre|buna görə,bununla əsasən|وبناء على ذلك,وفقا لذلك,وعليه
buna karşılık|bunun müqabilində,əvəzində|في المقابل,بالمقابل
karşılığında|müqabilində,əvəzində,qarşılığında|مقابل,لقاء
bunun için|bunun üçün|لهذا,من أجل ذلك,لهذا الغرض
bunun üzerine|bunun üzərinə,bundan sonra|على إثر ذلك,عندئذ
bundan dolayı|buna görə,bundan ötrü|لذلك,بسبب ذلك
ne var ki,gelgelelim|lakin,ancaq|غير أن,إلا أن,بيد أن
hâliyle,doğal olarak|təbii olaraq,təbii ki|بطبيعة الحال,طبيعيا
resmen|rəsmən,rəsmi olaraq|رسميا,بشكل رسمي
doğrudan,doğrudan doğruya|birbaşa,bilavasitə|مباشرة,بشكل مباشر
dolaylı olarak|dolayı yolla,dolayısı ilə|بشكل غير مباشر
karşılıklı|qarşılıqlı|متبادل,بشكل متبادل
ayrı ayrı|ayrı-ayrı,ayrıca|كل على حدة,بشكل منفصل
bizzat|şəxsən,bizzat|شخصيا,بنفسه
bilerek,kasten|bilərəkdən,qəsdən|عمدا,عن قصد,متعمدا
yanlışlıkla|səhvən,səhvlə|عن طريق الخطأ,خطأ
gizlice|gizlicə,gizli|سرا,خفية
başarıyla|uğurla,müvəffəqiyyətlə|بنجاح
kolayca,kolaylıkla|asanlıqla|بسهولة
zorla|zorla,güclə|بالقوة,قسرا
birlikte|birgə,birlikdə|معا,سويا,مشترك
ortaklaşa|birgə,müştərək|بشكل مشترك,بالاشتراك
son derece|son dərəcə|للغاية,إلى أقصى حد
iyice|yaxşıca,lap|تماما,جيدا
büyük ölçüde|böyük ölçüdə,əsasən|إلى حد كبير,بشكل كبير
bir ölçüde,bir dereceye kadar|müəyyən dərəcədə,bir qədər|إلى حد ما
`;
