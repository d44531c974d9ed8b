/** Frequent general verbs (stems with a trailing hyphen) as `tr|az|ar` lines; our own work. */
export const commonVerbs: string = `
gel-|gəl-|جاء,يأتي,تأتي,مجيء,أتى,قدم,قادم
git-,gid-|get-,ged-|ذهب,يذهب,تذهب,ذهاب,توجه
ver-|ver-|أعطى,يعطي,تعطي,إعطاء,منح,يمنح,تمنح
al-|al-|أخذ,يأخذ,تأخذ,تلقى,يتلقى,تتلقى,حصل
yap-|et-,elə-|فعل,يفعل,تفعل,قام,يقوم,تقوم,أجرى,يجري,تجري,عمل
et-,ed-|et-,ed-|فعل,يفعل,تفعل,قام
ol-|ol-|كان,يكون,أصبح,يصبح,تصبح,صار
başla-|başla-|بدأ,يبدأ,تبدأ,بدء,بداية,شرع
başlat-|başlat-,başla-|أطلق,يطلق,تطلق,إطلاق,بدأ,دشن
bit-|bit-,qurtar-,başa çat-|انتهى,ينتهي,تنتهي,انتهاء
bitir-|bitir-,başa çatdır-|أنهى,ينهي,تنهي,إنهاء,اختتم
sona er-|başa çat-,sona çat-|انتهى,ينتهي,تنتهي,انتهاء
son ver-|son qoy-,son ver-|أنهى,ينهي,تنهي,وضع حد,إنهاء
aç-|aç-|فتح,يفتح,تفتح,افتتح,يفتتح,تفتتح,افتتاح
açıl-|açıl-|انفتح,افتتح,فتح
kapat-|bağla-,qapat-|أغلق,يغلق,تغلق,إغلاق
kapan-|bağlan-,qapan-|أغلق,انغلق,إغلاق
kazan-|qazan-,ud-|فاز,يفوز,تفوز,فوز,كسب,ربح
kaybet-,yitir-|itir-,uduz-|خسر,يخسر,تخسر,خسارة,فقد,يفقد,تفقد,فقدان
yen-|məğlub et-,ud-,qalib gəl-|هزم,يهزم,تهزم,تغلب,هزيمة
yenil-|məğlub ol-,uduz-|هزم,خسر,انهزم,هزيمة
öldür-|öldür-,qətlə yetir-|قتل,يقتل,تقتل,اغتال
öl-|öl-,vəfat et-|مات,يموت,تموت,موت,توفي
hayatını kaybet-,yaşamını yitir-|həyatını itir-,həlak ol-|لقي حتفه,لقي مصرعه,فقد حياته,توفي
doğ-|doğul-,anadan ol-|ولد,يولد,تولد,ولادة
doğur-|doğ-,doğur-|أنجب,ينجب,تنجب,ولدت,إنجاب
yaşa-|yaşa-|عاش,يعيش,تعيش,عيش,سكن,يسكن,تسكن
bul-|tap-|وجد,يجد,تجد,عثر,يعثر,تعثر,عثور,إيجاد
bulun-|tapıl-,ol-|وجد,عثر,يقع,تقع
ara-|axtar-|بحث,يبحث,تبحث,فتش
göster-|göstər-|أظهر,يظهر,تظهر,إظهار,بين,عرض,يعرض,تعرض
gör-|gör-|رأى,يرى,ترى,رؤية,شاهد,يشاهد,تشاهد
görün-|görün-|ظهر,يظهر,تظهر,بدا,يبدو,تبدو,ظهور
bak-|bax-|نظر,ينظر,تنظر,نظرة
izle-|izlə-,bax-|تابع,يتابع,تتابع,متابعة,شاهد,يشاهد,تشاهد,راقب
dinle-|dinlə-,qulaq as-|استمع,يستمع,تستمع,استماع,أصغى
duy-|eşit-,duy-|سمع,يسمع,تسمع,سماع
işit-|eşit-|سمع,يسمع,تسمع,سماع
hisset-,hissed-|hiss et-,hiss ed-|شعر,يشعر,تشعر,شعور,أحس
dokun-|toxun-|لمس,يلمس,تلمس
inşa et-|inşa et-,tik-|بنى,يبني,بناء,شيد,تشييد
kur-|qur-,yarat-|أسس,يؤسس,تؤسس,تأسيس,أقام,أنشأ,ينشئ,تنشئ
kurul-|qurul-,yaradıl-|تأسس,أنشئ,تأسيس
oluştur-|yarat-,formalaşdır-,təşkil et-|شكل,يشكل,تشكيل,أنشأ,كون
oluş-|yaran-,əmələ gəl-|تشكل,يتشكل,تتشكل,تكون,يتكون,تتكون,نشأ
yarat-|yarat-|خلق,يخلق,تخلق,أوجد,إبداع
üret-|istehsal et-,hasil et-|أنتج,ينتج,تنتج,إنتاج
geliştir-|inkişaf etdir-,təkmilləşdir-|طور,يطور,تطوير,نمى
geliş-|inkişaf et-|تطور,يتطور,تتطور,نما
büyü-|böyü-,art-|نما,ينمو,تنمو,نمو,كبر,يكبر,تكبر
büyüt-|böyüt-|ربى,كبر,وسع,تكبير
küçül-|kiçil-|صغر,تقلص,يتقلص,تتقلص,انكماش
kullan-|istifadə et-,işlət-|استخدم,يستخدم,تستخدم,استخدام,استعمل,يستعمل,تستعمل,استعمال
yararlan-,faydalan-|yararlan-,faydalan-|استفاد,يستفيد,تستفيد,استفادة
art-|art-,çoxal-|ازداد,يزداد,تزداد,زيادة,تزايد,ارتفع
artır-|artır-,yüksəlt-|زاد,يزيد,تزيد,زيادة,رفع
azal-|azal-|انخفض,ينخفض,تنخفض,انخفاض,تراجع,قل
azalt-|azalt-|خفض,يخفض,تخفض,تخفيض,قلل,تقليل
düş-|düş-|سقط,يسقط,تسقط,سقوط,انخفض,هبط
düşür-|düşür-,endir-,sal-|أسقط,يسقط,تسقط,إسقاط,خفض
yüksel-|yüksəl-,qalx-|ارتفع,يرتفع,ترتفع,ارتفاع,صعد
yükselt-|yüksəlt-,qaldır-|رفع,يرفع,ترفع
değiş-|dəyiş-|تغير,يتغير,تتغير
değiştir-|dəyiş-,dəyişdir-|غير,يغير,تغيير,بدل,استبدل
dönüş-|çevril-|تحول,يتحول,تتحول
dönüştür-|çevir-,dəyişdir-|حول,يحول,تحويل
yardım et-|kömək et-,yardım et-|ساعد,يساعد,تساعد,مساعدة,أعان
destekle-|dəstəklə-,dəstək ver-|دعم,يدعم,تدعم,أيد,يؤيد,تؤيد,تأييد
dön-|qayıt-,dön-|عاد,يعود,تعود,عودة,رجع,يرجع,ترجع
geri dön-|geri qayıt-|عاد,يعود,تعود,عودة,رجع
döndür-|qaytar-,döndər-|أعاد,أدار,يدير,تدير
gönder-|göndər-|أرسل,يرسل,ترسل,إرسال,بعث
yolla-|yolla-,göndər-|أرسل,يرسل,ترسل,إرسال
getir-|gətir-|أحضر,يحضر,جلب,يجلب,تجلب
götür-|apar-,götür-|أخذ,نقل,حمل,اصطحب
taşı-|daşı-,apar-|حمل,يحمل,نقل,ينقل,تنقل
taşın-|köç-,daşın-|انتقل,ينتقل,تنتقل,انتقال
kal-|qal-|بقي,يبقى,تبقى,بقاء,ظل
bırak-|burax-,qoy-,tərk et-|ترك,يترك,تترك
ayrıl-|ayrıl-,tərk et-|غادر,يغادر,تغادر,مغادرة,انفصل,انفصال
terk et-|tərk et-|غادر,يغادر,تغادر,مغادرة,ترك,هجر
çık-|çıx-|خرج,يخرج,خروج
çıkar-|çıxar-|أخرج,يخرج,إخراج,استخرج
gir-|gir-,daxil ol-|دخل,يدخل,دخول
geç-|keç-|مر,يمر,مرور,عبر,يعبر,تعبر,عبور
geçir-|keçir-|قضى,يقضي,تقضي,أمضى,يمضي,تمضي
var-,ulaş-|çat-,yetiş-|وصل,يصل,تصل,وصول,بلغ
ulaştır-|çatdır-|أوصل,إيصال
yaklaş-|yaxınlaş-|اقترب,يقترب,تقترب,اقتراب
uzaklaş-|uzaqlaş-|ابتعد,يبتعد,تبتعد,ابتعاد
kaç-|qaç-|هرب,يهرب,تهرب,هروب,فر,فرار
kaçın-|çəkin-,qaç-|تجنب,يتجنب,تتجنب
koş-|qaç-|ركض,يركض,تركض,جرى
yürü-|yeri-,addımla-|مشى,يمشي,تمشي,سار,يسير,تسير,مشي
dur-|dur-,dayan-|توقف,يتوقف,تتوقف,وقف
durdur-|dayandır-|أوقف,يوقف,إيقاف,وقف
devam et-|davam et-|استمر,يستمر,تستمر,استمرار,واصل,يواصل,مواصلة
sürdür-|davam etdir-|واصل,يواصل,مواصلة,تابع
sür-|davam et-,sür-|استمر,دام,قاد
otur-|otur-|جلس,يجلس,تجلس,جلوس
kalk-|qalx-,dur-|قام,نهض,ينهض,تنهض
kaldır-|qaldır-,götür-|رفع,يرفع,ترفع,أزال,إزالة
koy-|qoy-|وضع,يضع,تضع
yerleştir-|yerləşdir-|وضع,يضع,تضع,ركب
yerleş-|yerləş-|استقر,استوطن,استقرار
tut-|tut-,saxla-|أمسك,يمسك,تمسك,مسك
yakala-|tut-,yaxala-|قبض,يقبض,تقبض,أمسك,ضبط
at-|at-|رمى,يرمي,ترمي,ألقى,يلقي,تلقي,رمي
vur-|vur-|ضرب,يضرب,تضرب,أصاب
çarp-|çırpıl-,toqquş-|اصطدم,يصطدم,تصطدم,صدم
kır-|qır-,sındır-|كسر,يكسر,تكسر,حطم
kırıl-|sın-,qırıl-|انكسر,كسر
kes-|kəs-|قطع,يقطع,تقطع
böl-|böl-|قسم,يقسم,تقسم,تقسيم
birleş-|birləş-|اتحد,يتحد,تتحد,اتحاد,اندمج
birleştir-|birləşdir-|وحد,يوحد,توحد,توحيد,دمج
ayır-|ayır-|فصل,يفصل,تفصل,خصص
bağla-|bağla-|ربط,يربط,تربط
bağlan-|bağlan-,qoşul-|ارتبط,اتصل,يتصل,تتصل
katıl-|qatıl-,iştirak et-,qoşul-|شارك,يشارك,تشارك,مشاركة,انضم,ينضم,تنضم,انضمام,حضر
kat-|qat-,əlavə et-|أضاف,يضيف,تضيف,إضافة
ekle-|əlavə et-|أضاف,يضيف,تضيف,إضافة
seç-|seç-|اختار,يختار,تختار,اختيار,انتخب,ينتخب,تنتخب
seçil-|seçil-|اختير,انتخب
belirle-|müəyyən et-,təyin et-|حدد,يحدد,تحدد,تحديد
hazırla-|hazırla-|أعد,يعد,تعد,إعداد,حضر,جهز
hazırlan-|hazırlaş-,hazırlan-|استعد,يستعد,تستعد,استعداد,أعد,إعداد
düzenle-|təşkil et-,keçir-|نظم,ينظم,تنظم,تنظيم
düzenlen-|təşkil olun-,keçiril-|أقيم,يقام,تقام,نظم,عقد
gerçekleş-|baş tut-,həyata keç-,gerçəkləş-|تحقق,يتحقق,تتحقق,جرى,حدث
gerçekleştir-|həyata keçir-,gerçəkləşdir-|حقق,يحقق,تحقيق,نفذ,أجرى
uygula-|tətbiq et-|طبق,يطبق,تطبق,تطبيق,نفذ,ينفذ,تنفذ,تنفيذ
başar-|bacar-,müvəffəq ol-|نجح,ينجح,تنجح,نجاح,تمكن
başarısız ol-|uğursuz ol-|فشل,يفشل,تفشل
elde et-|əldə et-|حصل,يحصل,تحصل,حصول,حقق
sağla-|təmin et-|وفر,يوفر,توفر,توفير,ضمن,يضمن
sahip ol-|sahib ol-,malik ol-|امتلك,يمتلك,تمتلك,امتلاك,ملك
sun-|təqdim et-,təklif et-|قدم,يقدم,تقديم,عرض
iste-|istə-|أراد,يريد,تريد,إرادة,رغب
talep et-|tələb et-|طالب,يطالب,تطالب,مطالبة,طلب
rica et-|xahiş et-|رجا,طلب,يرجو,ترجو,رجاء
bekle-|gözlə-|انتظر,ينتظر,تنتظر,انتظار,توقع,يتوقع,تتوقع
um-|um-,ümid et-|أمل,يأمل,تأمل,رجا
düşün-|düşün-,fikirləş-|فكر,يفكر,تفكر,تفكير,اعتقد
inan-|inan-|آمن,يؤمن,تؤمن,إيمان,صدق,اعتقد
san-|san-,zənn et-,güman et-|ظن,يظن,تظن
bil-|bil-|عرف,يعرف,معرفة,علم,يعلم
tanı-|tanı-|عرف,تعرف,اعترف,يعرف
anla-|başa düş-,anla-|فهم,يفهم,تفهم,أدرك
kavra-|anla-,dərk et-|أدرك,يدرك,تدرك,إدراك,استوعب
hatırla-|xatırla-,yada sal-|تذكر,يتذكر,تتذكر
unut-|unut-,yaddan çıxar-|نسي,ينسى,تنسى,نسيان
öğren-|öyrən-|تعلم,يتعلم,تتعلم,علم
öğret-|öyrət-|علم,يعلم,تعليم
oku-|oxu-|قرأ,يقرأ,تقرأ,قراءة,درس
yaz-|yaz-|كتب,يكتب,تكتب,كتابة
çiz-|çək-,cız-|رسم,يرسم,ترسم
say-|say-,hesabla-|عد,يعد,تعد,اعتبر
hesapla-|hesabla-|حسب,يحسب,تحسب,حساب
ölç-|ölç-|قاس,يقيس,تقيس,قياس
karşılaştır-|müqayisə et-|قارن,يقارن,تقارن,مقارنة
incele-|araşdır-,nəzərdən keçir-|درس,يدرس,تدرس,فحص,بحث
araştır-|araşdır-,tədqiq et-|بحث,يبحث,تبحث,درس,تحرى
dene-|yoxla-,sına-,cəhd et-|جرب,يجرب,تجرب,تجربة,حاول
çalış-|çalış-,işlə-|عمل,يعمل,تعمل,حاول,يحاول,تحاول
uğraş-|uğraş-,məşğul ol-|اشتغل,انشغل,سعى
çabala-|çalış-,səy göstər-|سعى,يسعى,تسعى,بذل جهدا
sev-|sev-|أحب,يحب,تحب,حب
nefret et-|nifrət et-|كره,يكره,تكره,كراهية
kork-|qorx-|خاف,يخاف,تخاف,خوف,خشي,يخشى,تخشى
endişelen-|narahat ol-|قلق,يقلق,تقلق
sevin-|sevin-|فرح,يفرح,تفرح
üzül-|kədərlən-,üzül-,məyus ol-|حزن,يحزن,تحزن,أسف
ağla-|ağla-|بكى,يبكي,تبكي,بكاء
gül-|gül-|ضحك,يضحك,تضحك
gülümse-|gülümsə-|ابتسم,يبتسم,تبتسم,ابتسامة
kız-|hirslən-,qəzəblən-|غضب,يغضب,تغضب
bağır-|bağır-,qışqır-|صرخ,يصرخ,تصرخ,صراخ
sus-|sus-|سكت,يسكت,تسكت,سكوت,صمت
uyu-|yat-,yuxula-|نام,ينام,تنام,نوم
uyan-|oyan-|استيقظ,يستيقظ,تستيقظ,استيقاظ
uyandır-|oyat-,oyandır-|أيقظ,إيقاظ
ye-,yi-|ye-|أكل,يأكل,تأكل,تناول
iç-|iç-|شرب,يشرب,تشرب
pişir-|bişir-|طبخ,يطبخ,تطبخ,طهى
giy-|gey-,geyin-|ارتدى,يرتدي,ترتدي,ارتداء,لبس
yıka-|yu-|غسل,يغسل,تغسل
temizle-|təmizlə-|نظف,ينظف,تنظف,تنظيف
sat-|sat-|باع,يبيع,تبيع,بيع
satın al-|satın al-,al-|اشترى,يشتري,تشتري,شراء
öde-|ödə-|دفع,يدفع,تدفع,سدد
harca-|xərclə-|أنفق,ينفق,تنفق,إنفاق,صرف
biriktir-|yığ-,topla-|ادخر,جمع
topla-|topla-,yığ-|جمع,يجمع
toplan-|toplan-,yığıl-|اجتمع,يجتمع,تجتمع,تجمع
dağıt-|payla-,dağıt-|وزع,يوزع,توزع,توزيع,فرق
dağıl-|dağıl-|تفرق,انهار,تفكك
paylaş-|paylaş-,bölüş-|شارك,تقاسم,نشر
koru-|qoru-,müdafiə et-|حمى,يحمي,تحمي,حماية,حافظ
korun-|qorun-|احتمى,حماية
savun-|müdafiə et-|دافع,يدافع,دفاع
saldır-|hücum et-,basqın et-|هاجم,يهاجم,تهاجم,هجوم,اعتدى
kurtar-|xilas et-,qurtar-|أنقذ,ينقذ,تنقذ,إنقاذ
kurtul-|qurtul-,xilas ol-|نجا,ينجو,تنجو,نجاة,تخلص
yarala-|yarala-|جرح,يجرح,تجرح,أصاب
yaralan-|yaralan-|أصيب,جرح,إصابة
yok et-|məhv et-|دمر,يدمر,تدمر,تدمير,أباد,قضى
yık-|yıx-,sök-|هدم,يهدم
yıkıl-|yıxıl-,uç-,dağıl-|انهار,ينهار,تنهار,انهيار,تهدم
çök-|çök-,uç-|انهار,ينهار,تنهار,انهيار
yan-|yan-|احترق,يحترق,تحترق,احتراق,اشتعل
yak-|yandır-|أحرق,يحرق,تحرق,حرق,إحراق,أشعل
patla-|partla-|انفجر,ينفجر,تنفجر,انفجار
zarar ver-|zərər ver-,ziyan vur-|أضر,يضر,تضر,ألحق ضررا,إضرار
zarar gör-|zərər gör-,ziyan çək-|تضرر,يتضرر,تتضرر
etkile-|təsir et-,təsir göstər-|أثر,يؤثر,تؤثر,تأثير
etkilen-|təsirlən-|تأثر,يتأثر,تتأثر
neden ol-,yol aç-|səbəb ol-,gətirib çıxar-|سبب,يسبب,تسبب,أدى,يؤدي,تؤدي
engelle-|maneə törət-,əngəllə-,qarşısını al-|منع,يمنع,تمنع,عرقل,حال
önle-|qarşısını al-,önlə-|منع,يمنع,تمنع,تفادى
yasakla-|qadağan et-|حظر,يحظر,تحظر,منع
izin ver-|icazə ver-|سمح,يسمح,تسمح,سماح,أذن
zorla-|məcbur et-|أجبر,يجبر,تجبر,إجبار,أرغم
zorlan-|çətinlik çək-|واجه صعوبة,عانى
teşvik et-|təşviq et-,həvəsləndir-|شجع,يشجع,تشجع,تشجيع,حث
ikna et-|inandır-,razı sal-|أقنع,يقنع,تقنع,إقناع
karar ver-|qərar ver-,qərara gəl-|قرر,يقرر,تقرر,قرار
kabul et-|qəbul et-|قبل,يقبل,تقبل,قبول,وافق,اعترف
reddet-,redded-|rədd et-,imtina et-|رفض,يرفض,ترفض
onayla-|təsdiq et-,bəyən-|وافق,يوافق,موافقة,صادق,أقر
uzlaş-,anlaş-|razılaş-,anlaş-|اتفق,يتفق,تتفق,اتفاق,توافق
çöz-|həll et-|حل,يحل,تحل
çözül-|həll olun-|حل,انحل
karşılaş-|qarşılaş-,rastlaş-|واجه,يواجه,تواجه,مواجهة,التقى
karşıla-|qarşıla-|استقبل,يستقبل,تستقبل,استقبال,لبى
buluş-|görüş-|التقى,يلتقي,تلتقي,لقاء
görüş-|görüş-|التقى,يلتقي,تلتقي,لقاء,بحث
ziyaret et-|ziyarət et-,səfər et-|زار,يزور,تزور,زيارة
davet et-|dəvət et-|دعا,يدعو,تدعو,دعوة
selamla-|salamla-|حيا,يحيي,تحيي,تحية
kutla-|təbrik et-,qeyd et-|هنأ,يهنئ,تهنئ,احتفل,يحتفل,تحتفل,احتفال,تهنئة
teşekkür et-|təşəkkür et-|شكر,يشكر,تشكر
özür dile-|üzr istə-|اعتذر,يعتذر,تعتذر,اعتذار
affet-,affed-|bağışla-,əfv et-|غفر,سامح,عفا,عفو
cezalandır-|cəzalandır-|عاقب,يعاقب,تعاقب,معاقبة
ödüllendir-|mükafatlandır-|كافأ,يكافئ,تكافئ,مكافأة
oyna-|oyna-|لعب,يلعب,تلعب
eğlen-|əylən-|استمتع,تسلى,لهو
dans et-|rəqs et-,oyna-|رقص,يرقص,ترقص
şarkı söyle-|mahnı oxu-|غنى,يغني,تغني,غناء
çal-|çal-,oğurla-|عزف,يعزف,تعزف,سرق,يسرق,تسرق
yönet-|idarə et-,yönəlt-|أدار,يدير,تدير,إدارة,قاد,حكم
yönel-|yönəl-|توجه,اتجه,يتجه,تتجه
yönlendir-|yönləndir-,istiqamətləndir-|وجه,يوجه,توجيه
kontrol et-,denetle-|nəzarət et-,yoxla-|سيطر,راقب,يراقب,تراقب,فحص,رقابة
izin al-|icazə al-|حصل على إذن,استأذن
güven-|güvən-,etibar et-|وثق,يثق,تثق,ثقة
şüphelen-|şübhələn-|شك,يشك,تشك,اشتبه
temsil et-|təmsil et-|مثل,يمثل,تمثل,تمثيل
içer-|əhatə et-,daxil et-|تضمن,يتضمن,تتضمن,شمل,يشمل,تشمل,احتوى
kapsa-|əhatə et-|شمل,يشمل,تشمل,غطى,يغطي,تغطي
ait ol-|aid ol-,məxsus ol-|انتمى,ينتمي,تنتمي,يخص,تخص,عائد
gerek-|gərək-,lazım ol-|وجب,يجب,تجب,لزم,احتاج
gerektir-|tələb et-|تطلب,يتطلب,تتطلب,استلزم
ihtiyaç duy-|ehtiyac duy-|احتاج,يحتاج,تحتاج,احتياج
hak et-|haqq et-,layiq ol-|استحق,يستحق,تستحق,استحقاق
yet-|bəs et-,yet-,çat-|كفى,يكفي,تكفي
benze-|bənzə-,oxşa-|شبه,يشبه,تشبه,تشابه
uy-|uy-,uyğun gəl-,riayət et-|ناسب,التزم,امتثل
uyum sağla-|uyğunlaş-|تكيف,يتكيف,تتكيف,تأقلم
ilgilen-|maraqlan-,məşğul ol-|اهتم,يهتم,تهتم,اهتمام
ilgilendir-|maraqlandır-,aid ol-|هم,يهم,يعني,تعني
odaklan-|fokuslan-,diqqət yetir-,diqqətini cəmlə-|ركز,يركز,تركيز
vurgula-|vurğula-|أكد,شدد,يشدد,تشدد,تأكيد
ilerle-|irəlilə-|تقدم,يتقدم,تتقدم
gerile-|gerilə-|تراجع,يتراجع,تتراجع
hızlandır-|sürətləndir-|سرع,يسرع,تسرع,تسريع
hızlan-|sürətlən-|تسارع,يتسارع,تتسارع
yavaşla-|yavaşla-|تباطأ,يتباطأ,تتباطأ,تباطؤ
yavaşlat-|yavaşlat-,ləngit-|أبطأ,إبطاء
ertele-|təxirə sal-|أجل,يؤجل,تؤجل,تأجيل
gecik-|gecik-,yuban-|تأخر,يتأخر,تتأخر
iptal et-|ləğv et-|ألغى,يلغي,تلغي,إلغاء
kaldırıl-|ləğv edil-,götürül-,aparıl-|ألغي,رفع,إلغاء,نقل
yenile-|yenilə-,təzələ-|جدد,يجدد,تجدد,تجديد
onar-|təmir et-,bərpa et-|أصلح,يصلح,تصلح,إصلاح
iyileş-|yaxşılaş-,sağal-|تحسن,يتحسن,تتحسن,شفي,تعافى
iyileştir-|yaxşılaşdır-,sağalt-|حسن,يحسن,تحسين
kötüleş-|pisləş-|ساء,يسوء,تسوء,تدهور,يتدهور,تتدهور
güçlendir-|gücləndir-,möhkəmləndir-|عزز,يعزز,تعزيز,قوى
güçlen-|güclən-,möhkəmlən-|قوي,تعزز
zayıfla-|zəiflə-|ضعف,يضعف,تضعف
zayıflat-|zəiflət-|أضعف,يضعف,تضعف,إضعاف
genişle-|genişlən-|توسع,يتوسع,تتوسع
genişlet-|genişləndir-|وسع,يوسع,توسيع
sınırla-,kısıtla-|məhdudlaşdır-|حد,يحد,تحد,قيد,يقيد,تقيد,تقييد
kısalt-|qısalt-|قصر,تقصير,اختصر
uzat-|uzat-|مدد,يمدد,تمدد,تمديد,أطال
uzan-|uzan-|امتد,يمتد,تمتد,امتداد,استلقى
yay-|yay-|نشر,ينشر,تنشر
yayıl-|yayıl-|انتشر,ينتشر,تنتشر,انتشار
yayımla-,yayınla-|yayımla-,dərc et-,nəşr et-|نشر,ينشر,تنشر,بث,يبث,تبث
gizle-,sakla-|gizlət-,saxla-|أخفى,يخفي,تخفي,إخفاء
saklan-|gizlən-,saxlan-|اختبأ,يختبئ,تختبئ,اختباء
keşfet-,keşfed-|kəşf et-|اكتشف,يكتشف,تكتشف,اكتشاف
fark et-|fərq et-,sez-,hiss et-|لاحظ,يلاحظ,تلاحظ,ملاحظة
ortaya çık-|ortaya çıx-,meydana çıx-,üzə çıx-|ظهر,يظهر,تظهر,ظهور,برز
ortaya çıkar-|üzə çıxar-,aşkar et-|كشف,يكشف,تكشف
ortaya koy-|ortaya qoy-|أظهر,طرح,بين
yer al-|yer al-,yer tut-|شغل,ورد,تضمن,شارك
meydana gel-|baş ver-,meydana gəl-|حدث,يحدث,حدوث,وقع
yaşan-|yaşan-,baş ver-|حدث,شهد,وقع
kaybol-|yox ol-,it-|اختفى,يختفي,تختفي,اختفاء,فقد,ضاع
yok ol-|yox ol-,məhv ol-|اختفى,زال,اندثر
bırakıl-|buraxıl-,qoyul-|ترك,أطلق
boşalt-|boşalt-,təxliyə et-|أخلى,يخلي,إخلاء,أفرغ
doldur-|doldur-|ملأ,يملأ,تملأ,ملء
dol-|dol-|امتلأ,يمتلئ,تمتلئ
ak-|ax-|سال,يسيل,تسيل,تدفق,جرى
ayarla-|tənzimlə-,qur-|ضبط,رتب
uç-|uç-|طار,يطير,تطير,طيران,حلق
in-|en-,düş-|نزل,ينزل,تنزل,هبط,يهبط,تهبط,هبوط
indir-|endir-|أنزل,حمل,خفض
bin-|min-|ركب,يركب,تركب,ركوب
tırman-|dırman-,qalx-|تسلق,يتسلق,تتسلق
atla-|tullan-,atlan-|قفز,يقفز,تقفز
yüz-|üz-|سبح,يسبح,تسبح,سباحة
bat-|bat-|غرق,يغرق,تغرق,غروب
boğul-|boğul-|غرق,اختنق
çek-|çək-|سحب,يسحب,تسحب,جذب
çekil-|çəkil-,geri çəkil-|انسحب,ينسحب,تنسحب,انسحاب,تنحى
it-|itələ-|دفع,يدفع,تدفع
bas-|bas-|ضغط,يضغط,تضغط
as-|as-|علق,يعلق,تعلق,شنق
sar-|sar-,bürü-|لف,أحاط
çevir-|çevir-|أدار,ترجم,حول
çevrele-|əhatə et-|أحاط,يحيط,تحيط,طوق
kuşat-|mühasirəyə al-|حاصر,يحاصر,تحاصر,حصار
ele al-|nəzərdən keçir-,müzakirə et-|تناول,يتناول,تتناول,بحث
ele geçir-|ələ keçir-|استولى,يستولي,تستولي,استيلاء,سيطر
teslim et-|təhvil ver-,təslim et-|سلم,يسلم,تسلم,تسليم
teslim ol-|təslim ol-|استسلم,يستسلم,تستسلم,استسلام
devret-,devred-|təhvil ver-,ötür-|سلم,نقل,تنازل
üstlen-|öz üzərinə götür-,üstlən-|تولى,يتولى,تتولى,تحمل,يتحمل,تتحمل
görevlendir-|vəzifələndir-,tapşır-|كلف,يكلف,تكلف,تكليف
ata-|təyin et-|عين,يعين,تعين,تعيين
istifa et-|istefa ver-|استقال,يستقيل,تستقيل,استقالة
kov-|qov-|طرد,يطرد,تطرد
evlen-|evlən-,ailə qur-|تزوج,يتزوج,تتزوج,زواج
boşan-|boşan-|طلق,يطلق,تطلق,طلاق
dayan-|dayan-,söykən-,əsaslan-|استند,يستند,تستند,صمد,تحمل
katlan-|döz-,qatlaş-|تحمل,يتحمل,تتحمل,احتمل
sabret-,sabred-|səbr et-|صبر,يصبر,تصبر
diren-|müqavimət göstər-,dirən-|قاوم,يقاوم,تقاوم,مقاومة
mücadele et-|mübarizə apar-|كافح,يكافح,تكافح,مكافحة,ناضل
savaş-|savaş-,vuruş-,döyüş-|حارب,يحارب,تحارب,قاتل,يقاتل,تقاتل
çatış-|toqquş-,döyüş-|اشتبك,يشتبك,تشتبك,تصادم
yarış-|yarış-|تنافس,يتنافس,تتنافس,تسابق
tehdit et-|təhdid et-,hədələ-|هدد,يهدد,تهدد,تهديد
suçla-|günahlandır-,ittiham et-|اتهم,يتهم,تتهم,اتهام
eleştir-|tənqid et-|انتقد,ينتقد,تنتقد,انتقاد
öv-|təriflə-,öy-|مدح,يمدح,تمدح,أشاد
kına-|qına-,pislə-|أدان,يدين,تدين,إدانة
öner-|təklif et-,tövsiyə et-|اقترح,يقترح,تقترح,اقتراح,أوصى
tavsiye et-|tövsiyə et-,məsləhət gör-|أوصى,يوصي,توصي,توصية,نصح
çağır-|çağır-|دعا,يدعو,تدعو,دعوة,نادى
sor-|soruş-|سأل,يسأل,تسأل,سؤال
yanıtla-,cevapla-|cavablandır-,cavab ver-|أجاب,يجيب,تجيب,إجابة,رد
konuş-|danış-|تحدث,يتحدث,تتحدث,تكلم,يتكلم,تتكلم,حديث
anlat-|danış-,izah et-|حكى,روى,يروي,تروي,شرح
sayıl-|sayıl-|اعتبر,يعتبر,تعتبر
değerlendir-|qiymətləndir-,dəyərləndir-|قيم,يقيم,تقيم,تقييم,استغل
tartış-|müzakirə et-,mübahisə et-|ناقش,يناقش,تناقش,نقاش,جادل
planla-|planlaşdır-|خطط,يخطط,تخطط,تخطيط
amaçla-,hedefle-|məqsəd qoy-,hədəflə-|استهدف,يستهدف,تستهدف,هدف,يهدف,تهدف
tamamla-|tamamla-,başa vur-|أكمل,يكمل,تكمل,إكمال,استكمل,أتم
eşlik et-|müşayiət et-|رافق,يرافق,ترافق,مرافقة
takip et-|izlə-,təqib et-|تابع,يتابع,تتابع,متابعة,لاحق,تبع
rastla-|rast gəl-|صادف,التقى
tercih et-|üstünlük ver-,tərcih et-|فضل,يفضل,تفضل,تفضيل
vazgeç-|imtina et-,vaz keç-,əl çək-|تخلى,يتخلى,تتخلى,تراجع,عدل
ihlal et-|poz-|انتهك,ينتهك,تنتهك,انتهاك,خرق
boz-|poz-|أفسد,خرب,نقض
bozul-|pozul-,xarab ol-|فسد,تعطل,اختل
sarsıl-|sarsıl-|اهتز,يهتز,تهتز
salla-|yellə-,silkələ-|هز,يهز,تهز,لوح
titre-|titrə-,əs-|ارتجف,ارتعش
kapla-|ört-,bürü-|غطى,يغطي,تغطي
ört-|ört-|غطى,ستر
sıkış-|sıxış-|انحشر,علق
sık-|sıx-|عصر,ضغط
sız-|sız-|تسرب,يتسرب,تتسرب,تسلل
taş-|daş-|فاض,يفيض,تفيض
döv-|döy-|ضرب,يضرب,تضرب
işgal et-|işğal et-|احتل,يحتل,تحتل,احتلال
istila et-|istila et-|غزا,يغزو,تغزو,غزو
fethet-,fethed-|fəth et-|فتح,غزا
kurban et-|qurban ver-|ضحى,يضحي,تضحي,تضحية
göm-|dəfn et-,basdır-|دفن,يدفن,تدفن
kaz-|qaz-|حفر,يحفر,تحفر
dik-|ək-,tik-|زرع,غرس,خاط
ek-|ək-|زرع,يزرع,تزرع,زراعة
yetiştir-|yetişdir-,becər-|ربى,زرع,درب
besle-|bəslə-,yemlə-|أطعم,غذى,تغذية
avla-|ovla-|صاد,يصطاد,تصطاد,صيد
ısıt-|isit-,qızdır-|سخن,تسخين,دفأ
soğu-|soyu-|برد,يبرد,تبرد
don-|don-|تجمد,يتجمد,تتجمد
eri-|əri-|ذاب,يذوب,تذوب,ذوبان
kuru-|quru-|جف,يجف,تجف,جفاف
parla-|parla-|لمع,يلمع,تلمع,تألق
işle-|işlə-,emal et-|عالج,شغل,معالجة
çalıştır-|işlət-,işə sal-|شغل,يشغل,تشغل,تشغيل
yükle-|yüklə-|حمل,يحمل,تحميل
kaydet-,kayded-|qeyd et-,yaddaşa yaz-|سجل,يسجل,تسجل,تسجيل
sil-|sil-|مسح,حذف,يحذف,تحذف
bağışla-|bağışla-,ianə et-|تبرع,يتبرع,تتبرع,وهب
borçlan-|borclan-|استدان,اقترض
kirala-|kirayələ-,icarəyə götür-|استأجر,يستأجر,تستأجر,استئجار,أجر
imzala-|imzala-|وقع,يوقع,توقيع
feshet-,feshed-|ləğv et-,xitam ver-|فسخ,يفسخ,تفسخ,حل
bildir-|bildir-,xəbər ver-|أخطر,أبلغ,يبلغ,تبلغ,إبلاغ
yükümlü ol-|öhdəlik daşı-,borclu ol-|التزم,يلتزم,تلتزم,التزام
sorumlu ol-|məsuliyyət daşı-,cavabdeh ol-|مسؤول,تحمل المسؤولية
hedef al-|hədəf al-|استهدف,يستهدف,تستهدف,استهداف
dikkat çek-|diqqət çək-,diqqəti cəlb et-|لفت,يلفت,تلفت,لفت الانتباه
dile getir-|dilə gətir-,ifadə et-|عبر,يعبر,تعبر,أعرب,تعبير
göz önünde bulundur-|nəzərə al-|أخذ بعين الاعتبار,راعى
göz ardı et-|göz ardı et-,nəzərə almamaq|تجاهل,يتجاهل,تتجاهل
hayal et-|xəyal et-,təsəvvür et-|تخيل,يتخيل,تتخيل,حلم
tahmin et-|təxmin et-,proqnozlaşdır-|توقع,يتوقع,تتوقع,قدر,تنبأ,خمن
ispatla-,kanıtla-|sübut et-,isbat et-|أثبت,يثبت,تثبت,إثبات
doğrula-|doğrula-,təsdiqlə-|أكد,تحقق,تأكيد
hata yap-|səhv et-|أخطأ,يخطئ,تخطئ,خطأ
şaşır-|təəccüblən-,çaş-|تفاجأ,اندهش,دهشة
cesaret et-|cəsarət et-|جرؤ,تجرأ
söz ver-|söz ver-,vəd et-|وعد,يعد,تعد,تعهد,يتعهد,تتعهد
rol oyna-|rol oyna-|لعب دورا,أدى دورا
göç et-|köç et-,miqrasiya et-|هاجر,يهاجر,تهاجر,هجرة,نزح
sığın-|sığın-|لجأ,يلجأ,تلجأ,لجوء
seyahat et-|səyahət et-|سافر,يسافر,تسافر,سفر
yolculuk et-|səfər et-,yol get-|سافر,رحل
katkıda bulun-|töhfə ver-|ساهم,يساهم,تساهم,أسهم,يسهم,تسهم,مساهمة,إسهام
işbirliği yap-|əməkdaşlıq et-|تعاون,يتعاون,تتعاون
müdahale et-|müdaxilə et-|تدخل,يتدخل,تتدخل
tepki göster-|reaksiya ver-|رد,رد فعل,تفاعل
acı çek-|əziyyət çək-,acı çək-|عانى,يعاني,تعاني,معاناة,تألم
merak et-|maraqlan-,merak et-|تساءل,فضول
hoşlan-|xoşlan-,bəyən-|أعجب,أحب,إعجاب
beğen-|bəyən-|أعجب,يعجب,تعجب,إعجاب
özle-|darıx-,həsrət çək-|اشتاق,يشتاق,تشتاق,شوق
hedefe ulaş-|hədəfə çat-,məqsədə çat-|حقق الهدف,بلوغ الهدف
yürürlüğe gir-|qüvvəyə min-|دخل حيز التنفيذ,سرى,يسري,تسري,سريان
adlandır-|adlandır-|سمى,يسمي,تسمي,أطلق,وصف
nitele-|adlandır-,xarakterizə et-|وصف,يصف,تصف
simgele-|simvolizə et-|رمز,يرمز,ترمز
yansıt-|əks etdir-|عكس,يعكس,تعكس,انعكاس
test et-|test et-,sınaqdan keçir-|اختبر,يختبر,تختبر,اختبار
düzelt-|düzəlt-|صحح,يصحح,تصحح,تصحيح,أصلح
çoğal-|çoxal-|تكاثر,تزايد
aş-|aş-,keç-|تجاوز,يتجاوز,تتجاوز,تخطى
geride bırak-|geridə qoy-|تجاوز,تفوق
başvur-|müraciət et-|تقدم بطلب,لجأ,تقديم
yerine getir-|yerinə yetir-,icra et-|نفذ,ينفذ,تنفذ,وفى,أدى
yaralı kurtul-|yaralı qurtul-|نجا,ناجون
veril-|veril-|منح,أعطي,يمنح,تمنح
alın-|alın-,götürül-|أخذ,اتخذ
yapıl-|edil-,görül-|أجري,تم,جرى
edil-|edil-,olun-|تم,يتم,تتم,جرى
olun-|olun-|تم,يتم,تتم
tutul-|tutul-,saxlanıl-|احتجز,اعتقل
öldürül-|öldürül-,qətlə yetiril-|قتل,مقتل,اغتيل
getiril-|gətiril-|جلب,نقل,أحضر
götürül-|aparıl-|نقل,أخذ
hastaneye kaldırıl-|xəstəxanaya yerləşdiril-,xəstəxanaya aparıl-|نقل إلى المستشفى,أدخل المستشفى
gönderil-|göndəril-|أرسل,إرسال
kullanıl-|istifadə edil-,istifadə olun-|استخدم,يستخدم,تستخدم,مستخدم
bekleniyor,beklen-|gözlənilir,gözlənil-|من المتوقع,من المنتظر,متوقع
bulunuyor|yerləşir,var|يقع,يوجد
gerekiyor|lazımdır,gərəkdir|يجب,ينبغي
gerekli kıl-|zəruri et-|جعل ضروريا,استوجب
belirlen-|müəyyən edil-,təyin edil-|حدد,تحديد
görül-|görül-|شوهد,رئي
bilin-|bilin-,məlum ol-|عرف,معروف
anlaşıl-|anlaşıl-,məlum ol-|فهم,تبين,اتضح
duyul-|eşidil-|سمع
yazıl-|yazıl-|كتب
yayımlan-,yayınlan-|yayımlan-,dərc olun-,nəşr olun-|نشر,صدر,بث
tamamlan-|tamamlan-,başa çat-|اكتمل,أنجز,اكتمال
başlatıl-|başladıl-,başlanıl-|أطلق,بدأ
durdurul-|dayandırıl-|أوقف,توقف,وقف
engellen-|əngəllən-,qarşısı alın-|منع,حظر
yasaklan-|qadağan edil-,qadağan olun-|حظر,منع
kapatıl-|bağlan-,bağlanıl-|أغلق,إغلاق
yıkıl-,tahrip ol-|dağıl-,dağıdıl-|تهدم,دمر
hasar gör-|ziyan dəy-,zədələn-|تضرر,لحقت أضرار
uygulan-|tətbiq edil-,tətbiq olun-|طبق,تطبيق
imzalan-|imzalan-|وقع,توقيع
kabul edil-|qəbul edil-,qəbul olun-|قبل,اعتمد,أقر
onaylan-|təsdiqlən-,təsdiq olun-|أقر,صودق
reddedil-|rədd edil-|رفض
ele alın-|müzakirə edil-,nəzərdən keçiril-|نوقش,بحث
ertelen-|təxirə salın-|أجل,تأجيل
iptal edil-|ləğv edil-,ləğv olun-|ألغي,إلغاء
üretil-|istehsal olun-,istehsal edil-|أنتج,إنتاج
satıl-|satıl-|بيع
öden-|ödən-,ödənil-|دفع,سدد
temel at-|təməl qoy-,bünövrə qoy-|وضع حجر الأساس,أرسى
zemin hazırla-|zəmin hazırla-,zəmin yarat-|مهد,مهد الطريق
yol al-|yol get-|تقدم,قطع شوطا
yer değiştir-|yer dəyiş-|انتقل,غير مكانه
iz bırak-|iz qoy-|ترك أثرا
pes et-|təslim ol-,geri çəkil-|استسلم
ayak uydur-|ayaqlaş-,uyğunlaş-|واكب,مواكبة
el koy-|müsadirə et-,əl qoy-|صادر,مصادرة,استولى
göz yum-|göz yum-|غض الطرف,تغاضى
ders al-|dərs al-,ibrət götür-|استخلص العبر,تعلم درسا
sonuç ver-|nəticə ver-|أثمر,أتى بنتيجة
sonuçlan-|nəticələn-|أسفر,انتهى,أدى
kaynaklan-|qaynaqlan-,irəli gəl-|نجم,ناجم,نشأ
dayandır-|əsaslandır-|أسند,بنى
ilişkilendir-|əlaqələndir-|ربط
ayakta kal-|ayaqda qal-|صمد,بقي
hayatta kal-|sağ qal-|نجا,بقي على قيد الحياة,ناجون
can ver-|can ver-|لفظ أنفاسه,مات
can at-|can at-|تاق,سعى
canlandır-|canlandır-|أحيا,أنعش,إنعاش
güncelle-|yenilə-,güncəllə-|حدث,تحديث
dönüştürül-|çevril-|حول,تحول
aydınlat-|aydınlat-,işıqlandır-|أضاء,أوضح,إنارة
açıklığa kavuştur-|aydınlıq gətir-|أوضح,توضيح
kavuş-|qovuş-|بلغ,نال,التقى
ulaşıl-|çatıl-|تم التوصل,تحقق
uyar-|xəbərdar et-|حذر,يحذر,تحذر,تحذير
hatırlat-|xatırlat-|ذكر,يذكر,تذكير
teklif et-|təklif et-|اقترح,عرض,اقتراح
garanti et-|zəmanət ver-|ضمن,يضمن,ضمان
sınıflandır-|təsnif et-|صنف,تصنيف
yoğunlaş-|intensivləş-,sıxlaş-|تكثف,تركز
yoğunlaştır-|intensivləşdir-|كثف,يكثف,تكثيف
çeşitlendir-|şaxələndir-|نوع,تنويع
kolaylaştır-|asanlaşdır-|سهل,يسهل,تسهل,تسهيل
zorlaştır-|çətinləşdir-|صعب,تعقيد
basitleştir-|sadələşdir-|بسط,تبسيط
özgürleştir-|azad et-|حرر,تحرير
serbest bırak-|azad et-,sərbəst burax-|أفرج,يفرج,تفرج,إفراج,أطلق سراح
serbest bırakıl-|azad edil-,sərbəst buraxıl-|أفرج عنه,أطلق سراحه,إفراج
hapset-,hapsed-|həbs et-|سجن,حبس
tutukla-|həbs et-|اعتقل,يعتقل,تعتقل,اعتقال
kaçır-|qaçır-,oğurla-|خطف,يختطف,تختطف,اختطاف
zehirle-|zəhərlə-|سمم,تسميم
aldat-,kandır-|aldat-|خدع,يخدع,تخدع,خداع
ihanet et-|xəyanət et-|خان,يخون,تخون,خيانة
intikam al-|intiqam al-,qisas al-|انتقم,ينتقم,تنتقم,انتقام
alay et-|lağa qoy-,ələ sal-|سخر,يسخر,تسخر,سخرية
aşağıla-|alçalt-,təhqir et-|أهان,إهانة
hakaret et-|təhqir et-|أهان,شتم,إهانة
küçümse-|kiçimsə-,aşağıla-|استهان,قلل من شأن
abart-|şişirt-,mübaliğə et-|بالغ,مبالغة
varsay-|fərz et-,ehtimal et-|افترض,افتراض
sorgula-|sorğula-,sual altına al-|تساءل,شكك,استجوب
denk gel-|təsadüf et-,uyğun gəl-|صادف,توافق
kutsa-|xeyir-dua ver-|بارك
dua et-|dua et-|صلى,دعا
namaz kıl-|namaz qıl-|صلى,صلاة
oruç tut-|oruc tut-|صام,صيام
gez-|gəz-|تجول,زار
dolaş-|dolaş-,gəz-|تجول,طاف
kayna-|qayna-|غلى
kok-,koku-|qoxu-,iylən-|فاحت,رائحة
süpür-|süpür-|كنس
ütüle-|ütülə-|كوى
tamir et-|təmir et-|أصلح,إصلاح
park et-|park et-,parkla-|أوقف السيارة,ركن
`;
