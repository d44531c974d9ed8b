/** Frequent general verbs (stems with a trailing hyphen) as `tr|az|ar` lines; our own work. */
export const commonVerbs: string = `
gel-|gəl-|جاء,يأتي,مجيء,أتى,قدم,قادم
git-,gid-|get-,ged-|ذهب,يذهب,ذهاب,توجه
ver-|ver-|أعطى,يعطي,إعطاء,منح,يمنح
al-|al-|أخذ,يأخذ,تلقى,يتلقى,حصل
yap-|et-,elə-|فعل,يفعل,قام,يقوم,أجرى,يجري,عمل
et-,ed-|et-,ed-|فعل,يفعل,قام
ol-|ol-|كان,يكون,أصبح,يصبح,صار
başla-|başla-|بدأ,يبدأ,بدء,بداية,شرع
başlat-|başlat-,başla-|أطلق,يطلق,إطلاق,بدأ,دشن
bit-|bit-,qurtar-,başa çat-|انتهى,ينتهي,انتهاء
bitir-|bitir-,başa çatdır-|أنهى,ينهي,إنهاء,اختتم
sona er-|başa çat-,sona çat-|انتهى,ينتهي,انتهاء
son ver-|son qoy-,son ver-|أنهى,ينهي,وضع حد,إنهاء
aç-|aç-|فتح,يفتح,افتتح,يفتتح,افتتاح
açıl-|açıl-|انفتح,افتتح,فتح
kapat-|bağla-,qapat-|أغلق,يغلق,إغلاق
kapan-|bağlan-,qapan-|أغلق,انغلق,إغلاق
kazan-|qazan-,ud-|فاز,يفوز,فوز,كسب,ربح
kaybet-,yitir-|itir-,uduz-|خسر,يخسر,خسارة,فقد,يفقد,فقدان
yen-|məğlub et-,ud-,qalib gəl-|هزم,يهزم,تغلب,هزيمة
yenil-|məğlub ol-,uduz-|هزم,خسر,انهزم,هزيمة
öldür-|öldür-,qətlə yetir-|قتل,يقتل,اغتال
öl-|öl-,vəfat et-|مات,يموت,موت,توفي
hayatını kaybet-,yaşamını yitir-|həyatını itir-,həlak ol-|لقي حتفه,لقي مصرعه,فقد حياته,توفي
doğ-|doğul-,anadan ol-|ولد,يولد,ولادة
doğur-|doğ-,doğur-|أنجب,ينجب,ولدت,إنجاب
yaşa-|yaşa-|عاش,يعيش,عيش,سكن,يسكن
bul-|tap-|وجد,يجد,عثر,يعثر,عثور,إيجاد
bulun-|tapıl-,ol-|وجد,عثر,يقع
ara-|axtar-|بحث,يبحث,فتش
göster-|göstər-|أظهر,يظهر,إظهار,بين,عرض,يعرض
gör-|gör-|رأى,يرى,رؤية,شاهد,يشاهد
görün-|görün-|ظهر,يظهر,بدا,يبدو,ظهور
bak-|bax-|نظر,ينظر,نظرة
izle-|izlə-,bax-|تابع,يتابع,متابعة,شاهد,يشاهد,راقب
dinle-|dinlə-,qulaq as-|استمع,يستمع,استماع,أصغى
duy-|eşit-,duy-|سمع,يسمع,سماع
işit-|eşit-|سمع,يسمع,سماع
hisset-,hissed-|hiss et-,hiss ed-|شعر,يشعر,شعور,أحس
dokun-|toxun-|لمس,يلمس
inşa et-|inşa et-,tik-|بنى,يبني,بناء,شيد,تشييد
kur-|qur-,yarat-|أسس,يؤسس,تأسيس,أقام,أنشأ,ينشئ
kurul-|qurul-,yaradıl-|تأسس,أنشئ,تأسيس
oluştur-|yarat-,formalaşdır-,təşkil et-|شكل,يشكل,تشكيل,أنشأ,كون
oluş-|yaran-,əmələ gəl-|تشكل,يتشكل,تكون,يتكون,نشأ
yarat-|yarat-|خلق,يخلق,أوجد,إبداع
üret-|istehsal et-,hasil et-|أنتج,ينتج,إنتاج
geliştir-|inkişaf etdir-,təkmilləşdir-|طور,يطور,تطوير,نمى
geliş-|inkişaf et-|تطور,يتطور,نما
büyü-|böyü-,art-|نما,ينمو,نمو,كبر,يكبر
büyüt-|böyüt-|ربى,كبر,وسع,تكبير
küçül-|kiçil-|صغر,تقلص,يتقلص,انكماش
kullan-|istifadə et-,işlət-|استخدم,يستخدم,استخدام,استعمل,يستعمل,استعمال
yararlan-,faydalan-|yararlan-,faydalan-|استفاد,يستفيد,استفادة
art-|art-,çoxal-|ازداد,يزداد,زيادة,تزايد,ارتفع
artır-|artır-,yüksəlt-|زاد,يزيد,زيادة,رفع
azal-|azal-|انخفض,ينخفض,انخفاض,تراجع,قل
azalt-|azalt-|خفض,يخفض,تخفيض,قلل,تقليل
düş-|düş-|سقط,يسقط,سقوط,انخفض,هبط
düşür-|düşür-,endir-,sal-|أسقط,يسقط,إسقاط,خفض
yüksel-|yüksəl-,qalx-|ارتفع,يرتفع,ارتفاع,صعد
yükselt-|yüksəlt-,qaldır-|رفع,يرفع
değiş-|dəyiş-|تغير,يتغير
değiştir-|dəyiş-,dəyişdir-|غير,يغير,تغيير,بدل,استبدل
dönüş-|çevril-|تحول,يتحول
dönüştür-|çevir-,dəyişdir-|حول,يحول,تحويل
yardım et-|kömək et-,yardım et-|ساعد,يساعد,مساعدة,أعان
destekle-|dəstəklə-,dəstək ver-|دعم,يدعم,أيد,يؤيد,تأييد
dön-|qayıt-,dön-|عاد,يعود,عودة,رجع,يرجع
geri dön-|geri qayıt-|عاد,يعود,عودة,رجع
döndür-|qaytar-,döndər-|أعاد,أدار,يدير
gönder-|göndər-|أرسل,يرسل,إرسال,بعث
yolla-|yolla-,göndər-|أرسل,يرسل,إرسال
getir-|gətir-|أحضر,يحضر,جلب,يجلب
götür-|apar-,götür-|أخذ,نقل,حمل,اصطحب
taşı-|daşı-,apar-|حمل,يحمل,نقل,ينقل
taşın-|köç-,daşın-|انتقل,ينتقل,انتقال
kal-|qal-|بقي,يبقى,بقاء,ظل
bırak-|burax-,qoy-,tərk et-|ترك,يترك
ayrıl-|ayrıl-,tərk et-|غادر,يغادر,مغادرة,انفصل,انفصال
terk et-|tərk et-|غادر,يغادر,مغادرة,ترك,هجر
çık-|çıx-|خرج,يخرج,خروج
çıkar-|çıxar-|أخرج,يخرج,إخراج,استخرج
gir-|gir-,daxil ol-|دخل,يدخل,دخول
geç-|keç-|مر,يمر,مرور,عبر,يعبر,عبور
geçir-|keçir-|قضى,يقضي,أمضى,يمضي
var-,ulaş-|çat-,yetiş-|وصل,يصل,وصول,بلغ
ulaştır-|çatdır-|أوصل,إيصال
yaklaş-|yaxınlaş-|اقترب,يقترب,اقتراب
uzaklaş-|uzaqlaş-|ابتعد,يبتعد,ابتعاد
kaç-|qaç-|هرب,يهرب,هروب,فر,فرار
kaçın-|çəkin-,qaç-|تجنب,يتجنب
koş-|qaç-|ركض,يركض,جرى
yürü-|yeri-,addımla-|مشى,يمشي,سار,يسير,مشي
dur-|dur-,dayan-|توقف,يتوقف,وقف
durdur-|dayandır-|أوقف,يوقف,إيقاف,وقف
devam et-|davam et-|استمر,يستمر,استمرار,واصل,يواصل,مواصلة
sürdür-|davam etdir-|واصل,يواصل,مواصلة,تابع
sür-|davam et-,sür-|استمر,دام,قاد
otur-|otur-|جلس,يجلس,جلوس
kalk-|qalx-,dur-|قام,نهض,ينهض
kaldır-|qaldır-,götür-|رفع,يرفع,أزال,إزالة
koy-|qoy-|وضع,يضع
yerleştir-|yerləşdir-|وضع,يضع,ركب
yerleş-|yerləş-|استقر,استوطن,استقرار
tut-|tut-,saxla-|أمسك,يمسك,مسك
yakala-|tut-,yaxala-|قبض,يقبض,أمسك,ضبط
at-|at-|رمى,يرمي,ألقى,يلقي,رمي
vur-|vur-|ضرب,يضرب,أصاب
çarp-|çırpıl-,toqquş-|اصطدم,يصطدم,صدم
kır-|qır-,sındır-|كسر,يكسر,حطم
kırıl-|sın-,qırıl-|انكسر,كسر
kes-|kəs-|قطع,يقطع
böl-|böl-|قسم,يقسم,تقسيم
birleş-|birləş-|اتحد,يتحد,اتحاد,اندمج
birleştir-|birləşdir-|وحد,يوحد,توحيد,دمج
ayır-|ayır-|فصل,يفصل,خصص
bağla-|bağla-|ربط,يربط
bağlan-|bağlan-,qoşul-|ارتبط,اتصل,يتصل
katıl-|qatıl-,iştirak et-,qoşul-|شارك,يشارك,مشاركة,انضم,ينضم,انضمام,حضر
kat-|qat-,əlavə et-|أضاف,يضيف,إضافة
ekle-|əlavə et-|أضاف,يضيف,إضافة
seç-|seç-|اختار,يختار,اختيار,انتخب,ينتخب
seçil-|seçil-|اختير,انتخب
belirle-|müəyyən et-,təyin et-|حدد,يحدد,تحديد
hazırla-|hazırla-|أعد,يعد,إعداد,حضر,جهز
hazırlan-|hazırlaş-,hazırlan-|استعد,يستعد,استعداد,أعد,إعداد
düzenle-|təşkil et-,keçir-|نظم,ينظم,تنظيم
düzenlen-|təşkil olun-,keçiril-|أقيم,يقام,نظم,عقد
gerçekleş-|baş tut-,həyata keç-,gerçəkləş-|تحقق,يتحقق,جرى,حدث
gerçekleştir-|həyata keçir-,gerçəkləşdir-|حقق,يحقق,تحقيق,نفذ,أجرى
uygula-|tətbiq et-|طبق,يطبق,تطبيق,نفذ,ينفذ,تنفيذ
başar-|bacar-,müvəffəq ol-|نجح,ينجح,نجاح,تمكن
başarısız ol-|uğursuz ol-|فشل,يفشل
elde et-|əldə et-|حصل,يحصل,حصول,حقق
sağla-|təmin et-|وفر,يوفر,توفير,ضمن,يضمن
sahip ol-|sahib ol-,malik ol-|امتلك,يمتلك,امتلاك,ملك
sun-|təqdim et-,təklif et-|قدم,يقدم,تقديم,عرض
iste-|istə-|أراد,يريد,إرادة,رغب
talep et-|tələb et-|طالب,يطالب,مطالبة,طلب
rica et-|xahiş et-|رجا,طلب,يرجو,رجاء
bekle-|gözlə-|انتظر,ينتظر,انتظار,توقع,يتوقع
um-|um-,ümid et-|أمل,يأمل,رجا
düşün-|düşün-,fikirləş-|فكر,يفكر,تفكير,اعتقد
inan-|inan-|آمن,يؤمن,إيمان,صدق,اعتقد
san-|san-,zənn et-,güman et-|ظن,يظن
bil-|bil-|عرف,يعرف,معرفة,علم,يعلم
tanı-|tanı-|عرف,تعرف,اعترف,يعرف
anla-|başa düş-,anla-|فهم,يفهم,أدرك
kavra-|anla-,dərk et-|أدرك,يدرك,إدراك,استوعب
hatırla-|xatırla-,yada sal-|تذكر,يتذكر
unut-|unut-,yaddan çıxar-|نسي,ينسى,نسيان
öğren-|öyrən-|تعلم,يتعلم,علم
öğret-|öyrət-|علم,يعلم,تعليم
oku-|oxu-|قرأ,يقرأ,قراءة,درس
yaz-|yaz-|كتب,يكتب,كتابة
çiz-|çək-,cız-|رسم,يرسم
say-|say-,hesabla-|عد,يعد,اعتبر
hesapla-|hesabla-|حسب,يحسب,حساب
ölç-|ölç-|قاس,يقيس,قياس
karşılaştır-|müqayisə et-|قارن,يقارن,مقارنة
incele-|araşdır-,nəzərdən keçir-|درس,يدرس,فحص,بحث
araştır-|araşdır-,tədqiq et-|بحث,يبحث,درس,تحرى
dene-|yoxla-,sına-,cəhd et-|جرب,يجرب,تجربة,حاول
çalış-|çalış-,işlə-|عمل,يعمل,حاول,يحاول
uğraş-|uğraş-,məşğul ol-|اشتغل,انشغل,سعى
çabala-|çalış-,səy göstər-|سعى,يسعى,بذل جهدا
sev-|sev-|أحب,يحب,حب
nefret et-|nifrət et-|كره,يكره,كراهية
kork-|qorx-|خاف,يخاف,خوف,خشي,يخشى
endişelen-|narahat ol-|قلق,يقلق
sevin-|sevin-|فرح,يفرح
üzül-|kədərlən-,üzül-,məyus ol-|حزن,يحزن,أسف
ağla-|ağla-|بكى,يبكي,بكاء
gül-|gül-|ضحك,يضحك
gülümse-|gülümsə-|ابتسم,يبتسم,ابتسامة
kız-|hirslən-,qəzəblən-|غضب,يغضب
bağır-|bağır-,qışqır-|صرخ,يصرخ,صراخ
sus-|sus-|سكت,يسكت,سكوت,صمت
uyu-|yat-,yuxula-|نام,ينام,نوم
uyan-|oyan-|استيقظ,يستيقظ,استيقاظ
uyandır-|oyat-,oyandır-|أيقظ,إيقاظ
ye-,yi-|ye-|أكل,يأكل,تناول
iç-|iç-|شرب,يشرب
pişir-|bişir-|طبخ,يطبخ,طهى
giy-|gey-,geyin-|ارتدى,يرتدي,ارتداء,لبس
yıka-|yu-|غسل,يغسل
temizle-|təmizlə-|نظف,ينظف,تنظيف
sat-|sat-|باع,يبيع,بيع
satın al-|satın al-,al-|اشترى,يشتري,شراء
öde-|ödə-|دفع,يدفع,سدد
harca-|xərclə-|أنفق,ينفق,إنفاق,صرف
biriktir-|yığ-,topla-|ادخر,جمع
topla-|topla-,yığ-|جمع,يجمع
toplan-|toplan-,yığıl-|اجتمع,يجتمع,تجمع
dağıt-|payla-,dağıt-|وزع,يوزع,توزيع,فرق
dağıl-|dağıl-|تفرق,انهار,تفكك
paylaş-|paylaş-,bölüş-|شارك,تقاسم,نشر
koru-|qoru-,müdafiə et-|حمى,يحمي,حماية,حافظ
korun-|qorun-|احتمى,حماية
savun-|müdafiə et-|دافع,يدافع,دفاع
saldır-|hücum et-,basqın et-|هاجم,يهاجم,هجوم,اعتدى
kurtar-|xilas et-,qurtar-|أنقذ,ينقذ,إنقاذ
kurtul-|qurtul-,xilas ol-|نجا,ينجو,نجاة,تخلص
yarala-|yarala-|جرح,يجرح,أصاب
yaralan-|yaralan-|أصيب,جرح,إصابة
yok et-|məhv et-|دمر,يدمر,تدمير,أباد,قضى
yık-|yıx-,sök-|هدم,يهدم
yıkıl-|yıxıl-,uç-,dağıl-|انهار,ينهار,انهيار,تهدم
çök-|çök-,uç-|انهار,ينهار,انهيار
yan-|yan-|احترق,يحترق,احتراق,اشتعل
yak-|yandır-|أحرق,يحرق,حرق,إحراق,أشعل
patla-|partla-|انفجر,ينفجر,انفجار
zarar ver-|zərər ver-,ziyan vur-|أضر,يضر,ألحق ضررا,إضرار
zarar gör-|zərər gör-,ziyan çək-|تضرر,يتضرر
etkile-|təsir et-,təsir göstər-|أثر,يؤثر,تأثير
etkilen-|təsirlən-|تأثر,يتأثر
neden ol-,yol aç-|səbəb ol-,gətirib çıxar-|سبب,يسبب,تسبب,أدى,يؤدي
engelle-|maneə törət-,əngəllə-,qarşısını al-|منع,يمنع,عرقل,حال
önle-|qarşısını al-,önlə-|منع,يمنع,تفادى
yasakla-|qadağan et-|حظر,يحظر,منع
izin ver-|icazə ver-|سمح,يسمح,سماح,أذن
zorla-|məcbur et-|أجبر,يجبر,إجبار,أرغم
zorlan-|çətinlik çək-|واجه صعوبة,عانى
teşvik et-|təşviq et-,həvəsləndir-|شجع,يشجع,تشجيع,حث
ikna et-|inandır-,razı sal-|أقنع,يقنع,إقناع
karar ver-|qərar ver-,qərara gəl-|قرر,يقرر,قرار
kabul et-|qəbul et-|قبل,يقبل,قبول,وافق,اعترف
reddet-,redded-|rədd et-,imtina et-|رفض,يرفض
onayla-|təsdiq et-,bəyən-|وافق,يوافق,موافقة,صادق,أقر
uzlaş-,anlaş-|razılaş-,anlaş-|اتفق,يتفق,اتفاق,توافق
çöz-|həll et-|حل,يحل
çözül-|həll olun-|حل,انحل
karşılaş-|qarşılaş-,rastlaş-|واجه,يواجه,مواجهة,التقى
karşıla-|qarşıla-|استقبل,يستقبل,استقبال,لبى
buluş-|görüş-|التقى,يلتقي,لقاء
görüş-|görüş-|التقى,يلتقي,لقاء,بحث
ziyaret et-|ziyarət et-,səfər et-|زار,يزور,زيارة
davet et-|dəvət et-|دعا,يدعو,دعوة
selamla-|salamla-|حيا,يحيي,تحية
kutla-|təbrik et-,qeyd et-|هنأ,يهنئ,احتفل,يحتفل,احتفال,تهنئة
teşekkür et-|təşəkkür et-|شكر,يشكر
özür dile-|üzr istə-|اعتذر,يعتذر,اعتذار
affet-,affed-|bağışla-,əfv et-|غفر,سامح,عفا,عفو
cezalandır-|cəzalandır-|عاقب,يعاقب,معاقبة
ödüllendir-|mükafatlandır-|كافأ,يكافئ,مكافأة
oyna-|oyna-|لعب,يلعب
eğlen-|əylən-|استمتع,تسلى,لهو
dans et-|rəqs et-,oyna-|رقص,يرقص
şarkı söyle-|mahnı oxu-|غنى,يغني,غناء
çal-|çal-,oğurla-|عزف,يعزف,سرق,يسرق
yönet-|idarə et-,yönəlt-|أدار,يدير,إدارة,قاد,حكم
yönel-|yönəl-|توجه,اتجه,يتجه
yönlendir-|yönləndir-,istiqamətləndir-|وجه,يوجه,توجيه
kontrol et-,denetle-|nəzarət et-,yoxla-|سيطر,راقب,يراقب,فحص,رقابة
izin al-|icazə al-|حصل على إذن,استأذن
güven-|güvən-,etibar et-|وثق,يثق,ثقة
şüphelen-|şübhələn-|شك,يشك,اشتبه
temsil et-|təmsil et-|مثل,يمثل,تمثيل
içer-|əhatə et-,daxil et-|تضمن,يتضمن,شمل,يشمل,احتوى
kapsa-|əhatə et-|شمل,يشمل,غطى,يغطي
ait ol-|aid ol-,məxsus ol-|انتمى,ينتمي,يخص,عائد
gerek-|gərək-,lazım ol-|وجب,يجب,لزم,احتاج
gerektir-|tələb et-|تطلب,يتطلب,استلزم
ihtiyaç duy-|ehtiyac duy-|احتاج,يحتاج,احتياج
hak et-|haqq et-,layiq ol-|استحق,يستحق,استحقاق
yet-|bəs et-,yet-,çat-|كفى,يكفي
benze-|bənzə-,oxşa-|شبه,يشبه,تشابه
uy-|uy-,uyğun gəl-,riayət et-|ناسب,التزم,امتثل
uyum sağla-|uyğunlaş-|تكيف,يتكيف,تأقلم
ilgilen-|maraqlan-,məşğul ol-|اهتم,يهتم,اهتمام
ilgilendir-|maraqlandır-,aid ol-|هم,يهم,يعني
odaklan-|fokuslan-,diqqət yetir-,diqqətini cəmlə-|ركز,يركز,تركيز
vurgula-|vurğula-|أكد,شدد,يشدد,تأكيد
ilerle-|irəlilə-|تقدم,يتقدم
gerile-|gerilə-|تراجع,يتراجع
hızlandır-|sürətləndir-|سرع,يسرع,تسريع
hızlan-|sürətlən-|تسارع,يتسارع
yavaşla-|yavaşla-|تباطأ,يتباطأ,تباطؤ
yavaşlat-|yavaşlat-,ləngit-|أبطأ,إبطاء
ertele-|təxirə sal-|أجل,يؤجل,تأجيل
gecik-|gecik-,yuban-|تأخر,يتأخر
iptal et-|ləğv et-|ألغى,يلغي,إلغاء
kaldırıl-|ləğv edil-,götürül-,aparıl-|ألغي,رفع,إلغاء,نقل
yenile-|yenilə-,təzələ-|جدد,يجدد,تجديد
onar-|təmir et-,bərpa et-|أصلح,يصلح,إصلاح
iyileş-|yaxşılaş-,sağal-|تحسن,يتحسن,شفي,تعافى
iyileştir-|yaxşılaşdır-,sağalt-|حسن,يحسن,تحسين
kötüleş-|pisləş-|ساء,يسوء,تدهور,يتدهور
güçlendir-|gücləndir-,möhkəmləndir-|عزز,يعزز,تعزيز,قوى
güçlen-|güclən-,möhkəmlən-|قوي,تعزز
zayıfla-|zəiflə-|ضعف,يضعف
zayıflat-|zəiflət-|أضعف,يضعف,إضعاف
genişle-|genişlən-|توسع,يتوسع
genişlet-|genişləndir-|وسع,يوسع,توسيع
sınırla-,kısıtla-|məhdudlaşdır-|حد,يحد,قيد,يقيد,تقييد
kısalt-|qısalt-|قصر,تقصير,اختصر
uzat-|uzat-|مدد,يمدد,تمديد,أطال
uzan-|uzan-|امتد,يمتد,امتداد,استلقى
yay-|yay-|نشر,ينشر
yayıl-|yayıl-|انتشر,ينتشر,انتشار
yayımla-,yayınla-|yayımla-,dərc et-,nəşr et-|نشر,ينشر,بث,يبث
gizle-,sakla-|gizlət-,saxla-|أخفى,يخفي,إخفاء
saklan-|gizlən-,saxlan-|اختبأ,يختبئ,اختباء
keşfet-,keşfed-|kəşf et-|اكتشف,يكتشف,اكتشاف
fark et-|fərq et-,sez-,hiss et-|لاحظ,يلاحظ,ملاحظة
ortaya çık-|ortaya çıx-,meydana çıx-,üzə çıx-|ظهر,يظهر,ظهور,برز
ortaya çıkar-|üzə çıxar-,aşkar et-|كشف,يكشف
ortaya koy-|ortaya qoy-|أظهر,طرح,بين
yer al-|yer al-,yer tut-|شغل,ورد,تضمن,شارك
meydana gel-|baş ver-,meydana gəl-|حدث,يحدث,حدوث,وقع
yaşan-|yaşan-,baş ver-|حدث,شهد,وقع
kaybol-|yox ol-,it-|اختفى,يختفي,اختفاء,فقد,ضاع
yok ol-|yox ol-,məhv ol-|اختفى,زال,اندثر
bırakıl-|buraxıl-,qoyul-|ترك,أطلق
boşalt-|boşalt-,təxliyə et-|أخلى,يخلي,إخلاء,أفرغ
doldur-|doldur-|ملأ,يملأ,ملء
dol-|dol-|امتلأ,يمتلئ
ak-|ax-|سال,يسيل,تدفق,جرى
ayarla-|tənzimlə-,qur-|ضبط,رتب
uç-|uç-|طار,يطير,طيران,حلق
in-|en-,düş-|نزل,ينزل,هبط,يهبط,هبوط
indir-|endir-|أنزل,حمل,خفض
bin-|min-|ركب,يركب,ركوب
tırman-|dırman-,qalx-|تسلق,يتسلق
atla-|tullan-,atlan-|قفز,يقفز
yüz-|üz-|سبح,يسبح,سباحة
bat-|bat-|غرق,يغرق,غروب
boğul-|boğul-|غرق,اختنق
çek-|çək-|سحب,يسحب,جذب
çekil-|çəkil-,geri çəkil-|انسحب,ينسحب,انسحاب,تنحى
it-|itələ-|دفع,يدفع
bas-|bas-|ضغط,يضغط
as-|as-|علق,يعلق,شنق
sar-|sar-,bürü-|لف,أحاط
çevir-|çevir-|أدار,ترجم,حول
çevrele-|əhatə et-|أحاط,يحيط,طوق
kuşat-|mühasirəyə al-|حاصر,يحاصر,حصار
ele al-|nəzərdən keçir-,müzakirə et-|تناول,يتناول,بحث
ele geçir-|ələ keçir-|استولى,يستولي,استيلاء,سيطر
teslim et-|təhvil ver-,təslim et-|سلم,يسلم,تسليم
teslim ol-|təslim ol-|استسلم,يستسلم,استسلام
devret-,devred-|təhvil ver-,ötür-|سلم,نقل,تنازل
üstlen-|öz üzərinə götür-,üstlən-|تولى,يتولى,تحمل,يتحمل
görevlendir-|vəzifələndir-,tapşır-|كلف,يكلف,تكليف
ata-|təyin et-|عين,يعين,تعيين
istifa et-|istefa ver-|استقال,يستقيل,استقالة
kov-|qov-|طرد,يطرد
evlen-|evlən-,ailə qur-|تزوج,يتزوج,زواج
boşan-|boşan-|طلق,يطلق,طلاق
dayan-|dayan-,söykən-,əsaslan-|استند,يستند,صمد,تحمل
katlan-|döz-,qatlaş-|تحمل,يتحمل,احتمل
sabret-,sabred-|səbr et-|صبر,يصبر
diren-|müqavimət göstər-,dirən-|قاوم,يقاوم,مقاومة
mücadele et-|mübarizə apar-|كافح,يكافح,مكافحة,ناضل
savaş-|savaş-,vuruş-,döyüş-|حارب,يحارب,قاتل,يقاتل
çatış-|toqquş-,döyüş-|اشتبك,يشتبك,تصادم
yarış-|yarış-|تنافس,يتنافس,تسابق
tehdit et-|təhdid et-,hədələ-|هدد,يهدد,تهديد
suçla-|günahlandır-,ittiham et-|اتهم,يتهم,اتهام
eleştir-|tənqid et-|انتقد,ينتقد,انتقاد
öv-|təriflə-,öy-|مدح,يمدح,أشاد
kına-|qına-,pislə-|أدان,يدين,إدانة
öner-|təklif et-,tövsiyə et-|اقترح,يقترح,اقتراح,أوصى
tavsiye et-|tövsiyə et-,məsləhət gör-|أوصى,يوصي,توصية,نصح
çağır-|çağır-|دعا,يدعو,دعوة,نادى
sor-|soruş-|سأل,يسأل,سؤال
yanıtla-,cevapla-|cavablandır-,cavab ver-|أجاب,يجيب,إجابة,رد
konuş-|danış-|تحدث,يتحدث,تكلم,يتكلم,حديث
anlat-|danış-,izah et-|حكى,روى,يروي,شرح
sayıl-|sayıl-|اعتبر,يعتبر
değerlendir-|qiymətləndir-,dəyərləndir-|قيم,يقيم,تقييم,استغل
tartış-|müzakirə et-,mübahisə et-|ناقش,يناقش,نقاش,جادل
planla-|planlaşdır-|خطط,يخطط,تخطيط
amaçla-,hedefle-|məqsəd qoy-,hədəflə-|استهدف,يستهدف,هدف,يهدف
tamamla-|tamamla-,başa vur-|أكمل,يكمل,إكمال,استكمل,أتم
eşlik et-|müşayiət et-|رافق,يرافق,مرافقة
takip et-|izlə-,təqib et-|تابع,يتابع,متابعة,لاحق,تبع
rastla-|rast gəl-|صادف,التقى
tercih et-|üstünlük ver-,tərcih et-|فضل,يفضل,تفضيل
vazgeç-|imtina et-,vaz keç-,əl çək-|تخلى,يتخلى,تراجع,عدل
ihlal et-|poz-|انتهك,ينتهك,انتهاك,خرق
boz-|poz-|أفسد,خرب,نقض
bozul-|pozul-,xarab ol-|فسد,تعطل,اختل
sarsıl-|sarsıl-|اهتز,يهتز
salla-|yellə-,silkələ-|هز,يهز,لوح
titre-|titrə-,əs-|ارتجف,ارتعش
kapla-|ört-,bürü-|غطى,يغطي
ört-|ört-|غطى,ستر
sıkış-|sıxış-|انحشر,علق
sık-|sıx-|عصر,ضغط
sız-|sız-|تسرب,يتسرب,تسلل
taş-|daş-|فاض,يفيض
döv-|döy-|ضرب,يضرب
işgal et-|işğal et-|احتل,يحتل,احتلال
istila et-|istila et-|غزا,يغزو,غزو
fethet-,fethed-|fəth et-|فتح,غزا
kurban et-|qurban ver-|ضحى,يضحي,تضحية
göm-|dəfn et-,basdır-|دفن,يدفن
kaz-|qaz-|حفر,يحفر
dik-|ək-,tik-|زرع,غرس,خاط
ek-|ək-|زرع,يزرع,زراعة
yetiştir-|yetişdir-,becər-|ربى,زرع,درب
besle-|bəslə-,yemlə-|أطعم,غذى,تغذية
avla-|ovla-|صاد,يصطاد,صيد
ısıt-|isit-,qızdır-|سخن,تسخين,دفأ
soğu-|soyu-|برد,يبرد
don-|don-|تجمد,يتجمد
eri-|əri-|ذاب,يذوب,ذوبان
kuru-|quru-|جف,يجف,جفاف
parla-|parla-|لمع,يلمع,تألق
işle-|işlə-,emal et-|عالج,شغل,معالجة
çalıştır-|işlət-,işə sal-|شغل,يشغل,تشغيل
yükle-|yüklə-|حمل,يحمل,تحميل
kaydet-,kayded-|qeyd et-,yaddaşa yaz-|سجل,يسجل,تسجيل
sil-|sil-|مسح,حذف,يحذف
bağışla-|bağışla-,ianə et-|تبرع,يتبرع,وهب
borçlan-|borclan-|استدان,اقترض
kirala-|kirayələ-,icarəyə götür-|استأجر,يستأجر,استئجار,أجر
imzala-|imzala-|وقع,يوقع,توقيع
feshet-,feshed-|ləğv et-,xitam ver-|فسخ,يفسخ,حل
bildir-|bildir-,xəbər ver-|أخطر,أبلغ,يبلغ,إبلاغ
yükümlü ol-|öhdəlik daşı-,borclu ol-|التزم,يلتزم,التزام
sorumlu ol-|məsuliyyət daşı-,cavabdeh ol-|مسؤول,تحمل المسؤولية
hedef al-|hədəf al-|استهدف,يستهدف,استهداف
dikkat çek-|diqqət çək-,diqqəti cəlb et-|لفت,يلفت,لفت الانتباه
dile getir-|dilə gətir-,ifadə et-|عبر,يعبر,أعرب,تعبير
göz önünde bulundur-|nəzərə al-|أخذ بعين الاعتبار,راعى
göz ardı et-|göz ardı et-,nəzərə almamaq|تجاهل,يتجاهل
hayal et-|xəyal et-,təsəvvür et-|تخيل,يتخيل,حلم
tahmin et-|təxmin et-,proqnozlaşdır-|توقع,يتوقع,قدر,تنبأ,خمن
ispatla-,kanıtla-|sübut et-,isbat et-|أثبت,يثبت,إثبات
doğrula-|doğrula-,təsdiqlə-|أكد,تحقق,تأكيد
hata yap-|səhv et-|أخطأ,يخطئ,خطأ
şaşır-|təəccüblən-,çaş-|تفاجأ,اندهش,دهشة
cesaret et-|cəsarət et-|جرؤ,تجرأ
söz ver-|söz ver-,vəd et-|وعد,يعد,تعهد,يتعهد
rol oyna-|rol oyna-|لعب دورا,أدى دورا
göç et-|köç et-,miqrasiya et-|هاجر,يهاجر,هجرة,نزح
sığın-|sığın-|لجأ,يلجأ,لجوء
seyahat et-|səyahət et-|سافر,يسافر,سفر
yolculuk et-|səfər et-,yol get-|سافر,رحل
katkıda bulun-|töhfə ver-|ساهم,يساهم,أسهم,يسهم,مساهمة,إسهام
işbirliği yap-|əməkdaşlıq et-|تعاون,يتعاون
müdahale et-|müdaxilə et-|تدخل,يتدخل
tepki göster-|reaksiya ver-|رد,رد فعل,تفاعل
acı çek-|əziyyət çək-,acı çək-|عانى,يعاني,معاناة,تألم
merak et-|maraqlan-,merak et-|تساءل,فضول
hoşlan-|xoşlan-,bəyən-|أعجب,أحب,إعجاب
beğen-|bəyən-|أعجب,يعجب,إعجاب
özle-|darıx-,həsrət çək-|اشتاق,يشتاق,شوق
hedefe ulaş-|hədəfə çat-,məqsədə çat-|حقق الهدف,بلوغ الهدف
yürürlüğe gir-|qüvvəyə min-|دخل حيز التنفيذ,سرى,يسري,سريان
adlandır-|adlandır-|سمى,يسمي,أطلق,وصف
nitele-|adlandır-,xarakterizə et-|وصف,يصف
simgele-|simvolizə et-|رمز,يرمز
yansıt-|əks etdir-|عكس,يعكس,انعكاس
test et-|test et-,sınaqdan keçir-|اختبر,يختبر,اختبار
düzelt-|düzəlt-|صحح,يصحح,تصحيح,أصلح
çoğal-|çoxal-|تكاثر,تزايد
aş-|aş-,keç-|تجاوز,يتجاوز,تخطى
geride bırak-|geridə qoy-|تجاوز,تفوق
başvur-|müraciət et-|تقدم بطلب,لجأ,تقديم
yerine getir-|yerinə yetir-,icra et-|نفذ,ينفذ,وفى,أدى
yaralı kurtul-|yaralı qurtul-|نجا,ناجون
veril-|veril-|منح,أعطي,يمنح
alın-|alın-,götürül-|أخذ,اتخذ
yapıl-|edil-,görül-|أجري,تم,جرى
edil-|edil-,olun-|تم,يتم,جرى
olun-|olun-|تم,يتم
tutul-|tutul-,saxlanıl-|احتجز,اعتقل
öldürül-|öldürül-,qətlə yetiril-|قتل,مقتل,اغتيل
getiril-|gətiril-|جلب,نقل,أحضر
götürül-|aparıl-|نقل,أخذ
hastaneye kaldırıl-|xəstəxanaya yerləşdiril-,xəstəxanaya aparıl-|نقل إلى المستشفى,أدخل المستشفى
gönderil-|göndəril-|أرسل,إرسال
kullanıl-|istifadə edil-,istifadə olun-|استخدم,يستخدم,مستخدم
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
uyar-|xəbərdar et-|حذر,يحذر,تحذير
hatırlat-|xatırlat-|ذكر,يذكر,تذكير
teklif et-|təklif et-|اقترح,عرض,اقتراح
garanti et-|zəmanət ver-|ضمن,يضمن,ضمان
sınıflandır-|təsnif et-|صنف,تصنيف
yoğunlaş-|intensivləş-,sıxlaş-|تكثف,تركز
yoğunlaştır-|intensivləşdir-|كثف,يكثف,تكثيف
çeşitlendir-|şaxələndir-|نوع,تنويع
kolaylaştır-|asanlaşdır-|سهل,يسهل,تسهيل
zorlaştır-|çətinləşdir-|صعب,تعقيد
basitleştir-|sadələşdir-|بسط,تبسيط
özgürleştir-|azad et-|حرر,تحرير
serbest bırak-|azad et-,sərbəst burax-|أفرج,يفرج,إفراج,أطلق سراح
serbest bırakıl-|azad edil-,sərbəst buraxıl-|أفرج عنه,أطلق سراحه,إفراج
hapset-,hapsed-|həbs et-|سجن,حبس
tutukla-|həbs et-|اعتقل,يعتقل,اعتقال
kaçır-|qaçır-,oğurla-|خطف,يختطف,اختطاف
zehirle-|zəhərlə-|سمم,تسميم
aldat-,kandır-|aldat-|خدع,يخدع,خداع
ihanet et-|xəyanət et-|خان,يخون,خيانة
intikam al-|intiqam al-,qisas al-|انتقم,ينتقم,انتقام
alay et-|lağa qoy-,ələ sal-|سخر,يسخر,سخرية
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
