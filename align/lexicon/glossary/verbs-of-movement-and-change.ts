// Verbs of change, movement and handling with their passives and causatives, in Turkish, Azerbaijani and Arabic; our own work.
export const verbsOfMovementAndChange: string = `
davran-|davran-,rəftar et-|تصرف,يتصرف,تتصرف,تعامل,يتعامل
derinleş-|dərinləş-|تعمق,يتعمق,تتعمق,تفاقم
derinleştir-|dərinləşdir-|عمق,يعمق,تعمق,تعميق
yakınlaş-|yaxınlaş-|تقارب,يتقارب,اقترب,يقترب
yakınlaştır-|yaxınlaşdır-|قرب,يقرب,تقريب
uzaklaştır-|uzaqlaşdır-,kənarlaşdır-|أبعد,يبعد,إبعاد
zorlaş-|çətinləş-|صعب,يصعب,ازداد صعوبة,تعقد
zorlaştır-|çətinləşdir-|صعب,يصعب,تصعب,عرقل,تصعيب
kolaylaş-|asanlaş-|سهل,يسهل,أصبح أسهل
netleş-|dəqiqləş-,aydınlaş-|اتضح,يتضح,تتضح,تبلور
netleştir-|dəqiqləşdir-,aydınlaşdır-|وضح,أوضح,حدد
belirginleş-|aydınlaş-,nəzərəçarpan ol-|برز,يبرز,اتضح
hesaplaş-|haqq-hesab çək-,hesablaş-|صفى الحساب,حاسب,تصفية حسابات
hesaplaşma|hesablaşma,haqq-hesab|تصفية حسابات,محاسبة,مواجهة
uzmanlaş-|ixtisaslaş-|تخصص,يتخصص
sağlamlaştır-|möhkəmləndir-,sağlamlaşdır-|عزز,يعزز,متن,رسخ
demokratikleş-|demokratikləş-|تحول ديمقراطي,دمقرطة
sanayileş-|sənayeləş-|تصنيع,صنع
kentleşme,şehirleşme|urbanizasiya,şəhərləşmə|تحضر,تمدن,عمران
küreselleş-|qloballaş-|تعولم,عولمة
küreselleşme,globalleşme|qloballaşma|عولمة
liberalleşme|liberallaşma|تحرير,لبرلة
radikalleş-|radikallaş-|تطرف,تشدد
özdeşleş-|eyniləş-,eyniləşdiril-|ارتبط,تماهى
yabancılaş-|yadlaş-,özgələş-|اغترب,تغرب,اغتراب
yoksullaş-|yoxsullaş-,kasıblaş-|افتقر,إفقار
zenginleş-|zənginləş-,varlan-|اغتنى,ثري,أثرى
zenginleştir-|zənginləşdir-|أثرى,يثري,إثراء,خصب,تخصيب
uranyum zenginleştirme|uran zənginləşdirmə|تخصيب اليورانيوم
yoksullaştır-|yoxsullaşdır-|أفقر,إفقار
yozlaş-|pozul-,cırlaş-|فسد,يفسد,انحط,فساد
meşrulaştır-|qanuniləşdir-,leqitimləşdir-|شرعن,يشرعن,إضفاء الشرعية,برر
yasallaş-|qanuniləş-|تقنن,أصبح قانونيا
yasallaştır-|qanuniləşdir-|قنن,تقنين,شرع
dijitalleş-|rəqəmsallaş-|رقمنة,تحول رقمي
istikrarsızlaştır-|sabitliyini poz-,qeyri-sabitləşdir-|زعزع,يزعزع استقرار,زعزعة استقرار
devletleştir-|dövlətləşdir-,milliləşdir-|أمم,يؤمم,تأميم
kamulaştır-|milliləşdir-,dövlət ehtiyacı üçün al-|أمم,استملك,نزع ملكية,استملاك
özelleştir-|özəlləşdir-|خصخص,يخصخص,خصخصة
iyileş-|yaxşılaş-,sağal-|تحسن,يتحسن,تعافى,يتعافى,شفي
büyü-|böyü-,art-|كبر,نما,ينمو,تنمو,توسع
küçül-|kiçil-,azal-|انكمش,ينكمش,تقلص,صغر
küçült-|kiçilt-,azalt-|صغر,قلص,يقلص
genişle-|genişlən-|توسع,يتوسع,تتوسع,اتسع
genişlet-|genişləndir-|وسع,يوسع,توسع,توسيع
daral-|daral-|ضاق,يضيق,انكمش,تقلص
yavaşla-|yavaşı-,ləngi-|تباطأ,يتباطأ,تتباطأ,أبطأ
yavaşlat-|yavaşıt-,ləngit-|أبطأ,يبطئ,إبطاء
hızlan-|sürətlən-|تسارع,يتسارع,تتسارع,أسرع
hızlandır-|sürətləndir-|سرع,يسرع,تسرع,عجل,تسريع
durgunlaş-|durğunlaş-|ركد,يركد,ركود
sertleş-|sərtləş-,kəskinləş-|اشتد,تصلب,تشدد
yumuşat-|yumşalt-|لطف,خفف,يخفف,تخفيف
güçlen-|güclən-,möhkəmlən-|تقوى,قوي,تعزز,يتعزز
zayıfla-|zəiflə-,arıqla-|ضعف,يضعف,تضعف,نحف
karmaşıklaş-|mürəkkəbləş-|تعقد,يتعقد
basitleştir-|sadələşdir-|بسط,يبسط,تبسيط
yenile-|yenilə-,təzələ-|جدد,يجدد,تجدد,حدث,تجديد
yenilen-|yenilən-,təzələn-|تجدد,يتجدد,جدد
yinele-|təkrarla-,təkrar et-|كرر,يكرر,تكرر,جدد,تكرار
yaygınlaş-|yayıl-,geniş yayıl-|انتشر,ينتشر,شاع
yaygınlaştır-|yay-,genişləndir-|نشر,ينشر,عمم,تعميم
yoğunlaş-|cəmləş-,intensivləş-|تركز,يتركز,تتركز,تكثف
yoğunlaştır-|gücləndir-,intensivləşdir-|كثف,يكثف,تكثف,تكثيف
birleş-|birləş-|اتحد,يتحد,توحد,يتوحد,اندمج
birleştir-|birləşdir-|وحد,يوحد,توحد,جمع,دمج
ayrış-|ayrıl-,parçalan-|انفصل,تفكك,ينفصل
ayrıştır-|ayır-,parçala-|فرق,فصل,يفصل
parçala-|parçala-,dağıt-|مزق,يمزق,حطم,فكك
dağıl-|dağıl-,yayıl-|تفرق,يتفرق,انهار,تفكك,تشتت
dağıt-|dağıt-,payla-|وزع,يوزع,توزع,فرق,توزيع,تفريق
dağıtıl-|paylan-,dağıdıl-|وزع,توزع,تفريق
topla-|topla-,yığ-|جمع,يجمع,تجمع,جمعت
toplan-|toplan-,yığış-|اجتمع,يجتمع,تجمع,يتجمع,التأم,انعقد
yığ-|yığ-,topla-|كدس,حشد,جمع
yığıl-|yığıl-|تكدس,تراكم,يتراكم
birik-|yığıl-,toplan-|تراكم,يتراكم,تتراكم,تجمع
biriktir-|yığ-,topla-|ادخر,يدخر,جمع,راكم
sars-|sarsıt-,silkələ-|هز,يهز,تهز,زعزع
sarsıl-|sarsıl-|اهتز,يهتز,تزعزع
salla-|silkələ-,yellə-|هز,يهز,لوح,يلوح,أرجح
sallan-|silkələn-,yellən-|اهتز,يهتز,تأرجح
titre-|titrə-,əs-|ارتجف,يرتجف,ارتعش,اهتز
devir-,devr-|devir-,aşır-|أطاح,يطيح,أسقط,قلب,الإطاحة
devril-|devril-,aş-|انقلب,ينقلب,انقلبت,سقط
yuvarla-|yuvarla-,diyirlət-|دحرج
fırla-|fırla-,sıçra-,atıl-|قفز,انطلق,ارتفع
fırlat-|fırlat-,at-|قذف,يقذف,أطلق,رمى
fırlatıl-|fırladıl-,buraxıl-|أطلق,قذف
sıçra-|sıçra-,tullan-,atıl-|قفز,يقفز,تقفز,وثب
sıçrama|sıçrayış|قفزة,وثبة,قفزات
zıpla-|tullan-,atılıb düş-|قفز,يقفز,وثب
atla-|tullan-,atıl-,hoppan-|قفز,يقفز,وثب
koştur-|qaçır-,tələs-|هرع,ركض
koş-|qaç-|ركض,يركض,تركض,جرى,عدا
kaçın-|çəkin-,qaçın-|تجنب,يتجنب,تتجنب,تفادى,امتنع
kaçır-|qaçır-,oğurla-|خطف,يخطف,اختطف,فوت,تهريب,اختطاف
kaçırıl-|qaçırıl-,oğurlan-|اختطف,خطف,اختطاف
sürükle-|sürüklə-,sürü-|جر,يجر,سحب
sürüklen-|sürüklən-|انجر,ينجر,انجرف,ينجرف
çek-|çək-,dart-|سحب,يسحب,جر,شد
bastır-|bas-,basdır-,yatır-|ضغط,قمع,يقمع
sıkış-|sıxış-,ilişib qal-|انحشر,علق,انضغط
sıkıştır-|sıxışdır-|ضغط,حشر,ضايق
gevşe-|boşal-,yumşal-|استرخى,يسترخي,تراخى
boşalt-|boşalt-|أفرغ,يفرغ,أخلى,يخلي,إخلاء,إفراغ
boşaltıl-|boşaldıl-|أخلي,أخليت,إخلاء,أفرغ
boşal-|boşal-|فرغ,يفرغ,خلا
doldur-|doldur-|ملأ,يملأ,تملأ,عبأ,ملء
kur-|qur-,yarat-,təsis et-|أسس,يؤسس,أنشأ,شكل
kurul-|qurul-,yaradıl-,təsis edil-|تأسس,أسس,أنشئ,تشكل
kuşat-|mühasirəyə al-,əhatə et-|حاصر,يحاصر,تحاصر,طوق,حصار
kuşatıl-|mühasirəyə alın-|حوصر,محاصر,طوق
sar-|sar-,bük-,bürü-|لف,يلف,أحاط,ضمد
çevrele-|əhatə et-,dövrələ-|أحاط,يحيط,تحيط
çevrili|əhatə olunmuş|محاط,محاطة
kapla-|örtmək,bürü-,əhatə et-|غطى,يغطي,تغطي,شمل
kaplı|örtülü|مغطى,مغطاة
kapıl-|qapıl-|انجرف,انساق,استسلم
kap-|qap-|خطف,انتزع
ört-|ört-|غطى,يغطي,ستر
örtbas et-|ört-basdır et-,malala-|تستر,يتستر,طمس,التستر
sakla-|gizlət-,saxla-|أخفى,يخفي,خبأ,احتفظ
saklı|gizli,saxlı|مخفي,محفوظ,مخبأ
gizle-|gizlət-|أخفى,يخفي,كتم,إخفاء
gizlen-|gizlən-|اختبأ,تخفى,يختبئ
açığa çık-|üzə çıx-,aşkara çıx-|انكشف,ظهر,كشف
açığa çıkar-|üzə çıxar-,aşkara çıxar-|كشف,يكشف,فضح
açığa al-|vəzifəsindən kənarlaşdır-|أوقف عن العمل,كف اليد
ifşa et-|ifşa et-|فضح,يفضح,كشف,يكشف
deşifre et-|deşifrə et-,aç-|فك شفرة,كشف
seyret-,seyred-|seyr et-,izlə-,bax-|شاهد,يشاهد,تفرج,يتفرج
seyirci|tamaşaçı|متفرج,متفرجون,متفرجين,جمهور,مشاهد
irdele-|araşdır-,təhlil et-|بحث,يبحث,حلل,تناول
deş-|deş-|ثقب,فتح
delik|deşik|ثقب,ثقوب,فتحة
oy-|oy-|نحت,حفر
kazı|qazıntı|حفر,تنقيب,حفريات,تنقيبات
kazın-|qaşı-,qaz-|حك,كشط
yıkıl-|uçul-,dağıl-,yıxıl-|انهار,ينهار,هدم,سقط
yık-|yıx-,uçur-,dağıt-,sök-|هدم,يهدم,تهدم,دمر
yıkım|dağıntı,uçurulma,yıxım|هدم,دمار,خراب
sök-|sök-|فكك,خلع,نزع
sökül-|sökül-|فكك,خلع,أزيل
onar-|təmir et-,bərpa et-|أصلح,يصلح,رمم,إصلاح
onarım|təmir,bərpa|إصلاح,ترميم,صيانة
tamir et-|təmir et-|أصلح,يصلح,إصلاح
tamir|təmir|إصلاح,تصليح
boz-|poz-,xarab et-|أفسد,يفسد,خرب,خرق
bozul-|pozul-,xarab ol-|فسد,تعطل,يتعطل,اختل
kırıl-|qırıl-,sın-|انكسر,ينكسر,تكسر
yırtıl-|cırıl-|تمزق,يتمزق
ez-|əz-,tapdala-|سحق,يسحق,دهس,داس
ezil-|əzil-|سحق,دهس,انسحق
ezici|əzici,sarsıdıcı|ساحق,ساحقة
ezici çoğunluk|mütləq çoxluq,böyük çoxluq|أغلبية ساحقة,الأغلبية الساحقة
çiğne-|çeynə-,tapdala-,poz-|مضغ,داس,انتهك,خرق
buruş-|qırış-,büzüş-|تجعد
düzelt-|düzəlt-,islah et-|صحح,يصحح,تصحح,أصلح,تصحيح
düzenle-|təşkil et-,düzənlə-,keçir-|نظم,ينظم,تنظم,رتب,تنظيم
düzenlen-|təşkil olun-,keçiril-|نظم,ينظم,أقيم,تنظم
diz-|düz-|صف,رتب
dizil-|düzül-|اصطف,يصطف
sıralan-|sıralan-,düzül-|اصطف,ترتب,توالى
karış-|qarış-|اختلط,يختلط,تدخل,تورط
karıştır-|qarışdır-|خلط,يخلط,مزج,أربك
kat-|qat-,əlavə et-|أضاف,خلط
eklen-|əlavə olun-,əlavə edil-|أضيف,يضاف,تضاف
çıkar-|çıxar-|أخرج,يخرج,استخرج,أزال
çıkarıl-|çıxarıl-|أخرج,استخرج,طرد
eksilt-|əskilt-,azalt-|أنقص,ينقص,قلل
uza-|uzan-|طال,يطول,امتد
uzat-|uzat-|مدد,يمدد,أطال,مد,تمديد
uzatıl-|uzadıl-|مدد,تمديد,مددت
kısalt-|qısalt-,ixtisar et-|قصر,يقصر,اختصر,تقصير
kısal-|qısal-|قصر,يقصر
kısıt|məhdudiyyət|قيد,قيود,تقييد
kısıtlı|məhdud|محدود,مقيد,محدودة
kısıntı|məhdudlaşdırma,ixtisar|تقليص,خفض,اقتطاع
kesinti|kəsinti,fasilə|انقطاع,قطع,اقتطاع,انقطاعات
elektrik kesintisi|elektrik kəsintisi,işığın kəsilməsi|انقطاع الكهرباء,انقطاع التيار الكهربائي
kesil-|kəsil-,dayan-|انقطع,ينقطع,قطع
kesintiye uğra-|fasiləyə uğra-,kəsil-|انقطع,تعطل
alıkoy-|saxla-,tutub saxla-,mane ol-|احتجز,يحتجز,منع,أعاق
alıkon-,alıkonul-|saxlanıl-,tutulub saxlanıl-|احتجز,محتجز,احتجاز
oyala-|yubat-,başını qat-|ماطل,يماطل,شغل,ألهى
oyalan-|yuban-,ləngi-|تلكأ,تباطأ
ertelen-|təxirə salın-|أجل,يؤجل,تأجل,تأجيل
beklet-|gözlət-|جعل ينتظر,أخر
sürdür-|davam etdir-|واصل,يواصل,تواصل,استمر
sürdürül-|davam etdiril-|تواصل,يستمر,استمرار
devam ettir-|davam etdir-|واصل,يواصل,تابع,استمر
devret-,devred-|təhvil ver-,ötür-|سلم,يسلم,نقل,تنازل
devir,devr|dövr,dövrə,təhvil|دور,دورة,عصر,تسليم
döndür-|döndər-,fırlat-|أدار,دور,أعاد
dönüş-|çevril-,dön-|تحول,يتحول,تتحول
dönüştür-|çevir-,dönüşdür-|حول,يحول,تحول,تحويل
dönüştürül-|çevril-|حول,تحول,تحويل
çevril-|çevril-|تحول,يتحول,ترجم,انقلب
çevir-|çevir-,döndər-,tərcümə et-|حول,يحول,ترجم,أدار,قلب
yönel-|yönəl-,istiqamətlən-|توجه,يتوجه,اتجه,يتجه
yönelt-|yönəlt-,istiqamətləndir-|وجه,يوجه,توجه,توجيه
yönlendir-|yönləndir-,istiqamətləndir-|وجه,يوجه,توجيه,حول
yönet-|idarə et-,rəhbərlik et-|أدار,يدير,تدير,حكم,قاد
yönetil-|idarə olun-,idarə edil-|يدار,تدار,يحكم
izle-|izlə-|تابع,يتابع,شاهد,راقب,تتبع
izlen-|izlən-|شوهد,توبع,يشاهد
rastla-|rast gəl-,qarşılaş-|صادف,يصادف,التقى
rastlan-|rast gəlin-|صودف,يصادف,لوحظ
denk gel-|təsadüf et-,rast gəl-,düş-|صادف,يصادف,توافق
denk|bərabər,ekvivalent,tay|مكافئ,معادل,مساو,مواز
denklem|tənlik|معادلة,معادلات
eşdeğer|ekvivalent,bərabər|معادل,مكافئ,مساو
eşleş-|uyğunlaş-,cütləş-|تطابق,يتطابق
eşleştir-|uyğunlaşdır-,uyuşdur-|طابق,وفق,مطابقة
çakış-|üst-üstə düş-,toqquş-|تزامن,تعارض,تداخل
çatış-|toqquş-,ziddiyyət təşkil et-|اشتبك,تعارض,تصادم
kıyasla-|müqayisə et-|قارن,يقارن,تقارن,مقارنة
karşılaştır-|müqayisə et-,tutuşdur-|قارن,يقارن,مقارنة
andır-|xatırlat-,bənzə-,oxşa-|أشبه,يشبه,ذكر
özen göster-|diqqət yetir-,diqqətlə yanaş-|حرص,اعتنى,أولى عناية
özenle|diqqətlə,səliqə ilə|بعناية
üret-|istehsal et-,yarat-,hazırla-|أنتج,ينتج,تنتج,إنتاج
üretil-|istehsal olun-,istehsal edil-|أنتج,ينتج,صنع
tüket-|istehlak et-,tükət-,istifadə et-|استهلك,يستهلك,تستهلك,استنفد
tüken-|tükən-,bit-|نفد,ينفد,استنفد
harca-|xərclə-,sərf et-|أنفق,ينفق,صرف,يصرف
sarf et-|sərf et-,xərclə-|أنفق,بذل,يبذل
israf et-|israf et-|أسرف,بذر,هدر,بدد
tasarruf|qənaət,tasarruf|ادخار,توفير,مدخرات
tasarruf et-|qənaət et-|وفر,يوفر,ادخر
`;
