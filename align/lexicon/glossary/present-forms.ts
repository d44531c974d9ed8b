// Frequent verbs as they stand in sentences, present and future, in Turkish, Azerbaijani and Arabic; our own work.
export const presentForms: string = `
geliyor|gəlir|يأتي,تأتي,يأتون
gidiyor|gedir|يذهب,تذهب,يتجه
veriyor|verir|يعطي,تعطي,يمنح,يقدم
alıyor|alır|يأخذ,يتلقى,يحصل
ediyor|edir|يفعل,يقوم,تقوم
oluyor|olur|يكون,يصبح,تصبح,يحدث
kalıyor|qalır|يبقى,تبقى,يظل
çıkıyor|çıxır|يخرج,تخرج,يظهر
giriyor|girir,daxil olur|يدخل
geçiyor|keçir|يمر,تمر,يعبر
başlıyor|başlayır|يبدأ,تبدأ
bitiyor|bitir,başa çatır|ينتهي,تنتهي
bekliyor|gözləyir|ينتظر,تنتظر,يتوقع
bekleniyor|gözlənilir|يتوقع,من المتوقع,ينتظر
planlıyor|planlaşdırır|يخطط,تخطط,يعتزم
planlanıyor|planlaşdırılır,nəzərdə tutulur|من المقرر,يخطط
çalışıyor|çalışır,işləyir|يعمل,تعمل,يحاول,يسعى
istiyor|istəyir|يريد,تريد,يرغب
biliyor|bilir|يعرف,تعرف,يعلم
düşünüyor|düşünür,fikirləşir|يعتقد,تعتقد,يفكر
inanıyor|inanır|يؤمن,يعتقد
görüyor|görür|يرى,ترى
görülüyor|görünür,müşahidə olunur|يرى,يظهر,يلاحظ
görünüyor|görünür|يبدو,تبدو,يظهر
gösteriyor|göstərir|يظهر,تظهر,يبين,يشير
belirtiyor|bildirir,qeyd edir|يشير,تشير,يذكر
açıklıyor|açıqlayır,izah edir|يوضح,يعلن,يشرح
anlatıyor|danışır,izah edir|يحكي,يروي,تروي,يشرح
konuşuyor|danışır|يتحدث,تتحدث,يتكلم
yazıyor|yazır|يكتب,تكتب
okuyor|oxuyur|يقرأ,تقرأ,يدرس
yaşıyor|yaşayır|يعيش,تعيش,يقيم
yaşanıyor|yaşanır,baş verir|يحدث,يشهد,تشهد
bulunuyor|yerləşir,olur|يوجد,توجد,يقع,تقع
yer alıyor|yer alır|يقع,يضم,يحتل
sürüyor|davam edir|يستمر,تستمر,يتواصل,متواصلة
sürdürüyor|davam etdirir|يواصل,تواصل
artıyor|artır|يزداد,تزداد,يتزايد,يرتفع
azalıyor|azalır|ينخفض,تنخفض,يتراجع
büyüyor|böyüyür,artır|ينمو,تنمو
düşüyor|düşür,azalır|يسقط,ينخفض,تنخفض
yükseliyor|yüksəlir|يرتفع,ترتفع
değişiyor|dəyişir|يتغير,تتغير
gelişiyor|inkişaf edir|يتطور,تتطور
dönüyor|qayıdır,dönür|يعود,تعود
ulaşıyor|çatır|يصل,تصل,يبلغ
buluyor|tapır|يجد,تجد
arıyor|axtarır|يبحث,تبحث
kullanıyor|istifadə edir|يستخدم,تستخدم
kullanılıyor|istifadə olunur|يستخدم,تستخدم
yapılıyor|edilir,aparılır,keçirilir|يجرى,يتم,تجرى
ediliyor|edilir,olunur|يتم
veriliyor|verilir|يعطى,يمنح
alınıyor|alınır|يؤخذ
söyleniyor|deyilir|يقال
tutuluyor|tutulur,saxlanılır|يحتجز
taşıyor|daşıyır|يحمل,تحمل,ينقل
sağlıyor|təmin edir|يوفر,توفر,يضمن
sunuyor|təqdim edir,təklif edir|يقدم,تقدم,يعرض
içeriyor|daxildir,əhatə edir|يتضمن,تتضمن,يشمل
kapsıyor|əhatə edir|يشمل,تشمل,يغطي
oluşturuyor|təşkil edir,yaradır|يشكل,تشكل
oluşuyor|ibarətdir,yaranır|يتكون,تتكون,يتألف
gerektiriyor|tələb edir|يتطلب,تتطلب
gerekiyor|lazımdır,gərəkdir|يجب,ينبغي,يتعين
destekliyor|dəstəkləyir|يدعم,تدعم,يؤيد
karşı çıkıyor|qarşı çıxır|يعارض,تعارض
suçluyor|günahlandırır,ittiham edir|يتهم,تتهم
eleştiriyor|tənqid edir|ينتقد,تنتقد
savunuyor|müdafiə edir|يدافع,يدافعون
koruyor|qoruyur|يحمي,تحمي
hedefliyor|hədəfləyir|يهدف,تهدف,يستهدف
amaçlıyor|məqsəd güdür|يهدف,تهدف
öngörüyor|nəzərdə tutur|يتوقع,ينص
umuyor|ümid edir|يأمل,تأمل
hissediyor|hiss edir|يشعر,تشعر
seviyor|sevir|يحب,تحب
korkuyor|qorxur|يخاف,يخشى,تخشى
ölüyor|ölür|يموت,تموت
öldürüyor|öldürür|يقتل,تقتل
kazanıyor|qazanır|يفوز,يكسب,يربح
kaybediyor|itirir,uduzur|يخسر,يفقد
oynuyor|oynayır|يلعب,تلعب
izliyor|izləyir,baxır|يتابع,يشاهد,تتابع
takip ediyor|izləyir,təqib edir|يتابع,تتابع
bakıyor|baxır|ينظر,تنظر
duruyor|durur,dayanır|يقف,تقف
oturuyor|oturur,yaşayır|يجلس,يسكن
soruyor|soruşur|يسأل,تسأل
cevap veriyor|cavab verir|يجيب,يرد
anlıyor|anlayır,başa düşür|يفهم,يدرك
öğreniyor|öyrənir|يتعلم,تتعلم
değerlendiriyor|qiymətləndirir|يقيم,تقيم
tartışıyor|müzakirə edir|يناقش,تناقش
reddediyor|rədd edir|يرفض,ترفض
kabul ediyor|qəbul edir|يقبل,تقبل,يعترف
ilerliyor|irəliləyir|يتقدم
yöneliyor|yönəlir|يتجه,تتجه
dayanıyor|dayanır,əsaslanır|يستند,تستند,يصمد
uyarıyor|xəbərdarlıq edir|يحذر,تحذر
çağırıyor|çağırır|يدعو,تدعو
ekliyor|əlavə edir|يضيف,تضيف
hatırlatıyor|xatırladır|يذكر,تذكر
vurguluyor|vurğulayır|يؤكد,تؤكد,يشدد
taşınıyor|köçür,daşınır|ينتقل
yayılıyor|yayılır|ينتشر,تنتشر
etkiliyor|təsir edir|يؤثر,تؤثر
satıyor|satır|يبيع,تبيع
satılıyor|satılır|يباع,تباع
üretiyor|istehsal edir|ينتج,تنتج
ödüyor|ödəyir|يدفع,تدفع
harcıyor|xərcləyir|ينفق,تنفق
hazırlıyor|hazırlayır|يعد,تعد
hazırlanıyor|hazırlaşır,hazırlanır|يستعد,تستعد
yönetiyor|idarə edir|يدير,تدير,يقود
temsil ediyor|təmsil edir|يمثل,تمثل
toplanıyor|toplanır,yığılır|يجتمع,تجتمع
buluşuyor|görüşür|يلتقي,تلتقي
katılıyor|iştirak edir,qatılır|يشارك,تشارك,يحضر
deniyor|deyilir,cəhd edir|يقال,يحاول
deneyecek|cəhd edəcək|سيحاول
gelecek|gələcək|القادم,المقبل,سيأتي
gidecek|gedəcək|سيذهب
verecek|verəcək|سيعطي,سيمنح,سيقدم
alacak|alacaq|سيأخذ,سيحصل
edecek|edəcək|سيفعل,سيقوم
kalacak|qalacaq|سيبقى
çıkacak|çıxacaq|سيخرج
başlayacak|başlayacaq|سيبدأ,ستبدأ
yapılacak|ediləcək,keçiriləcək|سيتم,ستجرى
verilecek|veriləcək|سيمنح,ستمنح
açılacak|açılacaq|سيفتح,سيفتتح
katılacak|iştirak edəcək,qatılacaq|سيشارك,ستشارك
görüşecek|görüşəcək|سيلتقي
açıklayacak|açıqlayacaq|سيعلن
açıklanacak|açıqlanacaq,elan olunacaq|سيعلن,سيتم الإعلان
artacak|artacaq|سيزداد,سيرتفع
ulaşacak|çatacaq|سيصل,سيبلغ
değişecek|dəyişəcək|سيتغير
göreceğiz|görəcəyik|سنرى
yoktur,yok|yoxdur|لا يوجد,ليس هناك,لا توجد
vardır,var|vardır,var|يوجد,هناك,توجد
değildir|deyil,deyildir|ليست
`;
