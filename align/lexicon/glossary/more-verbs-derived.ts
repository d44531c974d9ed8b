// Participles, verbal nouns and what one does to oneself in Turkish, Azerbaijani and Arabic; our own work.
export const moreVerbsDerived: string = `
gerçekleştiril-|həyata keçiril-,keçiril-|نفذ,أجري,تم تنفيذ,جرى
düzenlenen|keçirilən,təşkil edilən|المنعقد,أقيم,نظم,المقام
düzenlenecek|keçiriləcək|سيعقد,سيقام,المقرر عقده
yapılan|edilən,keçirilən,aparılan|أجري,جرى,المبذول
yapılacak|ediləcək,keçiriləcək|سيجرى,سيتم
edilen|edilən,olunan|تم
bulunan|olan,yerləşən|الموجود,الواقع,الكائن
olan|olan|الذي,التي
gelen|gələn|القادم,الآتي,الوافد
giden|gedən|الذاهب,المتجه
kalan|qalan|الباقي,المتبقي
alan|alan|الحاصل على
veren|verən|المانح
yaşayan|yaşayan|يعيش,المقيم,القاطن
çalışan|çalışan,işləyən|العامل,يعمل
ölen|ölən|المتوفى,القتيل
öldürülen|öldürülən,qətlə yetirilən|المقتول,القتيل
yaralanan|yaralanan|المصاب,الجريح
katılan|iştirak edən,qatılan|المشارك,الحاضر
katılanlar|iştirakçılar,qatılanlar|المشاركون,الحاضرون,الحضور
söylenen|deyilən|ما يقال,المقال
bilinen|tanınan,məlum olan|المعروف
bilinmeyen|naməlum,məlum olmayan|مجهول,غير معروف
kullanılan|istifadə olunan|المستخدم,المستعمل
üretilen|istehsal olunan|المنتج
hazırlanan|hazırlanan|المعد
kurulan|qurulan,yaradılan|المنشأ,المؤسس
oluşan|ibarət,yaranan|المكون,المتكون,مؤلف
artan|artan|المتزايد,المتصاعد
azalan|azalan|المتناقص
yükselen|yüksələn,artan|الصاعد,المرتفع
düşen|düşən,enən|الساقط,المنخفض
büyüyen|böyüyən|المتنامي
gelişen|inkişaf edən|المتطور,النامي
değişen|dəyişən|المتغير
süren|davam edən,çəkən|استمر,المستمر
yer alan|yer alan,yerləşən|الواقع,الوارد
meydana gelen|baş verən|الذي وقع,الحاصل
ortaya çıkan|ortaya çıxan|الناشئ,الذي ظهر
gerçekleşen|baş tutan,baş verən|الذي جرى,الحاصل
yayımlanan,yayınlanan|dərc olunan,yayımlanan|المنشور,الصادر
imzalanan|imzalanan|الموقع
alınan|alınan|المتخذ,المأخوذ
verilen|verilən|الممنوح,المعطى
istenen|istənilən,tələb olunan|المطلوب,المرغوب
planlanan|planlaşdırılan|المخطط له,المقرر
seçilen|seçilən|المنتخب,المختار
atanan|təyin edilən|المعين
tutuklanan|həbs edilən,həbs olunan|المعتقل,الموقوف
gözaltına alınan|saxlanılan,tutulan|المحتجز,الموقوف
suçlanan|günahlandırılan,ittiham edilən|المتهم
kaybolan|itən,yoxa çıxan|المفقود,المختفي
yıkılan|dağılan,uçan|المنهار,المهدم
çalınan|oğurlanan|المسروق
satılan|satılan|المباع
kapatılan|bağlanan|المغلق
açılan|açılan|المفتوح,المفتتح
etkilenen|təsirlənən,zərər çəkən|المتأثر,المتضرر
sahip olan|sahib olan,malik olan|الذي يملك,صاحب
ilişkin|dair,aid,bağlı|متعلق,بشأن
dayalı|əsaslanan|القائم على,المبني على
yönelik|yönəlmiş,yönəlik|الموجه,الرامي,يهدف
bağlı olan|bağlı olan,tabe olan|التابع,المرتبط
karşı olan|qarşı olan,əleyhinə olan|المعارض
desteklenen|dəstəklənən|المدعوم
gerçekleştirilen|həyata keçirilən|المنفذ,الذي أجري
başlatılan|başladılan|الذي أطلق,المنطلق
devam etme|davam etmə,davam|استمرار,مواصلة
artırma|artırma,artırılma|زيادة,رفع
azaltma|azaltma,azaldılma|تقليل,خفض,الحد
güçlendirme|gücləndirmə,möhkəmləndirmə|تعزيز,تقوية
geliştirme|inkişaf etdirmə,təkmilləşdirmə|تطوير,تنمية
koruma|qoruma,mühafizə,müdafiə|حماية,صون,حفاظ
önleme|qarşısının alınması,önləmə|منع,وقاية,الحيلولة
engelleme|maneçilik,əngəlləmə|عرقلة,منع
destekleme|dəstəkləmə|دعم,مساندة
düzenleme|tənzimləmə,təşkil|تنظيم,لائحة,ترتيب
inceleme|araşdırma,yoxlama,nəzərdən keçirmə|فحص,دراسة,مراجعة
belirleme|müəyyənləşdirmə|تحديد
sağlama|təmin etmə,təminat|توفير,ضمان
kazanma|qazanma|كسب,فوز
kaybetme|itirmə|خسارة,فقدان
kullanma|istifadə etmə|استخدام
yararlanma|faydalanma|استفادة
öğrenme|öyrənmə|تعلم
öğretme|öyrətmə|تعليم
okuma|oxuma,mütaliə|قراءة
yazma|yazma|كتابة
konuşma|danışma,nitq,çıxış|حديث,كلمة,خطاب,تحدث
dinleme|dinləmə|استماع
anlama|anlama,başa düşmə|فهم
bilme|bilmə|معرفة
düşünme|düşünmə|تفكير
görme|görmə|رؤية,بصر
buluşma|görüş|لقاء,اجتماع
katılma|qoşulma,iştirak etmə|انضمام,مشاركة
ayrılma|ayrılma,çıxma|انفصال,مغادرة,خروج
dönme|qayıtma|عودة
gitme|getmə|ذهاب,رحيل
gelme|gəlmə,gəliş|مجيء,قدوم
kalma|qalma|بقاء
çıkma|çıxma|خروج
girme|girmə,daxilolma|دخول
geçme|keçmə|عبور,مرور
açma|açma|فتح
kapama|bağlama|إغلاق
verme|vermə|إعطاء,منح,تقديم
alma|alma|أخذ,تلقي,الحصول
satma|satma|بيع
yapma|etmə,yapma|عمل,قيام,صنع
olma|olma|أن يكون,كون
ölme|ölmə|موت
öldürme|öldürmə,qətl|قتل
yaşama|yaşama|عيش
sürme|davam etmə|استمرار,قيادة
durma|dayanma|توقف
durdurma|dayandırma|وقف,إيقاف
başlama|başlama|بدء,بداية
başlatma|başlatma|إطلاق,بدء
bitirme|bitirmə|إنهاء
çekme|çəkmə|سحب
itme|itələmə|دفع
taşıma|daşıma|نقل,حمل
gönderme|göndərmə|إرسال
toplama|toplama,yığma|جمع
dağıtma|paylama,dağıtma|توزيع,تفريق
arama|axtarma,axtarış|بحث
bulma|tapma|إيجاد,عثور
seçme|seçmə|اختيار
değiştirme|dəyişdirmə|تغيير,استبدال
kurma|qurma,yaratma|إنشاء,تأسيس,إقامة
yıkma|dağıtma,sökmə|هدم
yakma|yandırma|حرق,إحراق
kesme|kəsmə|قطع
birleştirme|birləşdirmə|توحيد,دمج
ayırma|ayırma|فصل,تمييز
paylaşma|paylaşma,bölüşmə|تقاسم,مشاركة
tanıma|tanıma|معرفة,اعتراف
tanıtma|tanıtma|تعريف,ترويج
tanıtım|təqdimat,tanıtım|ترويج,تعريف,تقديم
hatırlama|xatırlama|تذكر
unutma|unutma|نسيان
sevme|sevmə|محبة,حب
korkma|qorxma|خوف
ağlama|ağlama|بكاء
gülme|gülmə,gülüş|ضحك
uyuma|yatma|نوم
yeme|yemə|أكل
içme|içmə|شرب
yemek pişir-,yemek yap-|yemək bişir-,xörək hazırla-|طبخ,أعد الطعام
yemek ye-|yemək ye-|تناول الطعام,أكل
su iç-|su iç-|شرب الماء
çay iç-|çay iç-|شرب الشاي
ödüllendirilen|mükafatlandırılan|المكرم
karşılaşılan|qarşılaşılan|التي واجهت,المواجه
gelir getiren|gəlir gətirən|مدر للدخل
para kaybet-|pul itir-|خسر المال
iş bul-|iş tap-|وجد عملا,العثور على عمل
iş ara-|iş axtar-|بحث عن عمل
işini kaybet-|işini itir-|فقد وظيفته,فقد عمله
evini kaybet-|evini itir-|فقد منزله
yakınlarını kaybet-|yaxınlarını itir-|فقد أحباءه,فقد أقاربه
umut ver-|ümid ver-|منح الأمل,أعطى أملا
zaman tanı-,süre tanı-|vaxt ver-|منح مهلة,أمهل
süre doldu|müddət bitdi|انتهت المهلة
süre ver-|müddət ver-|منح مهلة
süresi dol-|müddəti bit-|انتهت مدته
tarih belirle-|tarix müəyyən et-|حدد موعدا
zaman gerek-|vaxt lazımdır|يحتاج وقتا
saat kaçta|saat neçədə|في أي ساعة
sabah erken|səhər tezdən|في الصباح الباكر
gece geç saatlerde|gecə gec saatlarda|في وقت متأخر من الليل
günün sonunda|günün sonunda|في نهاية المطاف,في نهاية اليوم
en nihayetinde|nəhayət,son nəticədə|في نهاية المطاف,أخيرا
son tahlilde|son nəticədə|في التحليل الأخير,في نهاية المطاف
son kertede|son həddə|في آخر المطاف
her halükarda,her hâlükârda|hər bir halda,istənilən halda|على أي حال,في كل الأحوال
eninde sonunda|gec-tez,axırda|عاجلا أم آجلا,في النهاية
kendi payına|öz payına|من جانبه
kendi adına|öz adından|من جانبه,باسمه
kendi açısından|öz nöqteyi-nəzərindən|من جهته,من وجهة نظره
kendi kendine|öz-özünə|بنفسه,لنفسه
kendi başına|təkbaşına,özbaşına|بمفرده,وحده
kendi ülkesi|öz ölkəsi|بلده,بلاده
kendi halkı|öz xalqı|شعبه
kendini savun-|özünü müdafiə et-|دافع عن نفسه,الدفاع عن النفس
kendini öldür-|özünü öldür-|قتل نفسه,انتحر
kendini patlat-|özünü partlat-|فجر نفسه
kendini göster-|özünü göstər-|أظهر نفسه,تجلى
kendine güven-|özünə güvən-|وثق بنفسه
kendine gel-|özünə gəl-|استعاد وعيه
kendinden emin|özünə əmin|واثق من نفسه
kendiliğinden|özbaşına,öz-özünə|تلقائيا,من تلقاء نفسه
içinde bulunduğumuz|içində olduğumuz|الذي نحن فيه,الحالي
içinde bulunduğu|içində olduğu,düşdüyü|الذي يمر به
göz önünde|göz önündə|على مرأى
gözler önünde|gözlər önündə|أمام الأنظار
kamera karşısına geç-|kamera qarşısına keç-|وقف أمام الكاميرا
kameraya yakalan-|kameraya düş-|رصدته الكاميرا
kameralara yansı-|kameralara düş-|رصدته الكاميرات
objektife yansı-|obyektivə düş-|التقطته العدسات
kayıt altına al-|qeydə al-|سجل,وثق
kayıt cihazı|qeydiyyat cihazı|جهاز تسجيل
ses kaydı|səs yazısı|تسجيل صوتي
görüntü kaydı|görüntü yazısı|تسجيل مصور
görüntüler|görüntülər,kadrlar|صور,مشاهد,لقطات
görüntülerde|görüntülərdə|في المشاهد,في اللقطات,في الصور
`;
