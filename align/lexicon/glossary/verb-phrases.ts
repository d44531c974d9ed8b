// Verbs with a noun (to hold a meeting, to take a step) as stems with a trailing hyphen, in Turkish, Azerbaijani and Arabic; our own work.
export const verbPhrases: string = `
hayata geçir-|həyata keçir-,gerçəkləşdir-|نفذ,ينفذ,تنفيذ,وضع موضع التنفيذ,حقق
hayata geç-|həyata keç-,reallaş-|تحقق,يتحقق,تتحقق,دخل حيز التنفيذ
gündeme getir-|gündəmə gətir-,gündəliyə gətir-,qaldır-|طرح,يطرح,تطرح,أثار,يثير,تثير,وضع على جدول الأعمال
gündeme gel-|gündəmə gəl-,müzakirə mövzusu ol-|طرح,أثير,برز
görev yap-|vəzifəsində çalış-,işlə-,xidmət et-|شغل منصب,عمل,يعمل,تعمل,تولى,خدم
görev al-|vəzifə tut-,iştirak et-|تولى,يتولى,تتولى,شارك
göreve başla-|vəzifəyə başla-,işə başla-|تولى مهامه,باشر مهامه,تسلم مهامه
göreve gel-|vəzifəyə gəl-,vəzifəyə başla-|تولى المنصب,تولى السلطة
görevden uzaklaştır-|vəzifəsindən kənarlaşdır-,vəzifədən uzaqlaşdır-|أوقف عن العمل,إيقاف عن العمل,عزل,أقال
görevi bırak-|vəzifəni tərk et-,vəzifədən get-|ترك منصبه,تنحى,يتنحى,تتنحى
görevi devral-|vəzifəni təhvil al-|تسلم المنصب,تولى المنصب
görevine son ver-|vəzifəsinə xitam ver-,işdən çıxar-|أنهى مهام,إنهاء مهام,أقال
işten çıkar-,işine son ver-|işdən çıxar-,işdən qov-|سرح,يسرح,تسرح,تسريح,فصل,طرد
işten ayrıl-|işdən çıx-,işdən ayrıl-|ترك العمل,استقال
işe al-|işə götür-,işə qəbul et-|وظف,يوظف,توظف,توظيف
işe başla-|işə başla-|بدأ العمل,باشر
işe yara-|işə yara-|نفع,ينفع,تنفع,أفاد,جدوى
işgal altında|işğal altında|محتل,تحت الاحتلال
söz al-|söz al-|أخذ الكلمة,تحدث
söz sahibi ol-|söz sahibi ol-|له كلمة,صاحب قرار
yürürlükten kaldır-|ləğv et-,qüvvədən sal-|ألغى,يلغي,تلغي,إلغاء,أبطل
yürürlüğe koy-|qüvvəyə mindir-,tətbiq et-|أدخل حيز التنفيذ,طبق
yürürlükte ol-|qüvvədə ol-|سار,ساري المفعول
yer ver-|yer ver-,yer ayır-|أفسح المجال,أورد,خصص
yer bul-|yer tap-,yer al-|وجد مكانا,ورد
dikkate al-|nəzərə al-,diqqətə al-|أخذ في الاعتبار,أخذ بعين الاعتبار,راعى,مراعاة
göz önüne al-,göz önünde tut-|nəzərə al-,göz önünə al-|أخذ في الاعتبار,أخذ بعين الاعتبار,بالنظر
hesaba kat-|hesaba qat-,nəzərə al-|حسب حساب,أخذ في الحسبان
gözden geçir-|gözdən keçir-,nəzərdən keçir-|راجع,يراجع,مراجعة,استعرض,يستعرض,تستعرض
gözden kaçır-|gözdən qaçır-|غفل,يغفل,تغفل,غاب عن
gözden düş-|gözdən düş-|فقد مكانته
gözler önüne ser-|gözlər önünə sər-,üzə çıxar-|كشف,يكشف,تكشف,أظهر,يبرز,تبرز
göze al-|gözə al-|خاطر,يخاطر,تخاطر,جازف
göze çarp-|gözə çarp-,diqqəti cəlb et-|لفت النظر,برز,لافت
göz at-|göz at-,nəzər sal-|ألقى نظرة
göz dik-|göz dik-|طمع,يطمع,تطمع
bir araya getir-|bir araya gətir-,bir yerə topla-|جمع,يجمع
baş göster-|baş qaldır-,yaran-|ظهر,نشأ,طرأ
baş et-,başa çık-|bacar-,öhdəsindən gəl-|تعامل,يتعامل,تتعامل,تغلب,يتغلب,تتغلب,مواجهة
üstesinden gel-|öhdəsindən gəl-,dəf et-|تغلب,يتغلب,تتغلب,تجاوز,يتجاوز,تتجاوز
altından kalk-|öhdəsindən gəl-|تحمل,تغلب
yola çık-|yola çıx-,yola düş-|انطلق,ينطلق,تنطلق,انطلاق,غادر
yola koyul-|yola düş-|انطلق,مضى
yoldan çık-|yoldan çıx-|خرج عن الطريق,انحرف
hız kazan-|sürət qazan-,vüsət al-,sürətlən-|تسارع,يتسارع,تتسارع,اكتسب زخما
ivme kazan-|təkan al-,sürət qazan-|اكتسب زخما,تسارع
ivme kazandır-|təkan ver-|أعطى زخما,دفع
son bul-|sona çat-,başa çat-|انتهى,ينتهي,تنتهي
son noktayı koy-|son nöqtə qoy-|حسم,وضع حدا
sonuca ulaş-|nəticəyə gəl-,nəticə əldə et-|توصل إلى نتيجة
sonuca var-|nəticəyə gəl-|استنتج,يستنتج,تستنتج,خلص,توصل
sonuç al-|nəticə al-|حصل على نتيجة,نتيجة
anlaşmaya var-|razılığa gəl-,razılaş-|توصل إلى اتفاق,اتفق,يتفق,تتفق
anlaşma sağla-|razılıq əldə et-|توصل إلى اتفاق,أبرم اتفاقا
anlaşma imzala-|saziş imzala-,müqavilə imzala-|وقع اتفاقا,وقع اتفاقية,توقيع اتفاق
mutabık kal-,mutabakata var-|razılığa gəl-,razılaş-|اتفق,يتفق,تتفق,توصل إلى اتفاق
uzlaşıya var-|razılığa gəl-,konsensus əldə et-|توصل إلى توافق,توافق
adım at-|addım at-|خطا خطوة,اتخذ خطوة,خطوة,خطوات
geri adım at-|geri addım at-,geri çəkil-|تراجع,يتراجع,تتراجع
önlem al-,tedbir al-|tədbir gör-,tədbir al-|اتخذ إجراءات,اتخذ تدابير,اتخاذ إجراءات
rol üstlen-|rol öz üzərinə götür-,rol oyna-|تولى دور,اضطلع بدور,دور
katkı sağla-,katkı sun-,katkı ver-|töhfə ver-,töhvə ver-|ساهم,يساهم,تساهم,مساهمة,أسهم,يسهم,تسهم,إسهام
umudunu yitir-,umudunu kaybet-|ümidini itir-|فقد الأمل,يئس,تئس
umut besle-|ümid bəslə-|عقد الآمال,أمل
risk al-|risk et-|خاطر,جازف,مجازفة
pay al-|pay al-|نال نصيبا,حصة
ders çıkar-|dərs çıxar-,nəticə çıxar-|استخلص الدروس,عبرة,تعلم
ders ver-|dərs ver-,dərs de-|درس,يدرس,تدرس,أعطى درسا
sınav ver-|imtahan ver-|اجتاز امتحانا
anlam taşı-|məna daşı-|حمل معنى,يعني,تعني
anlam ver-|məna ver-|فسر,فهم
anlam kazan-|məna kəsb et-|اكتسب معنى
değer ver-|dəyər ver-,qiymət ver-|قدر,يقدر,تقدر,ثمن,يثمن,تثمن
değer kaybet-|dəyərdən düş-,ucuzlaş-|انخفضت قيمته,فقد قيمته,تراجع
değer kazan-|dəyər qazan-,bahalaş-|ارتفعت قيمته,ارتفع
destek ver-|dəstək ver-,dəstəklə-|قدم الدعم,دعم,يدعم,تدعم
destek ol-|dəstək ol-,yardımçı ol-|ساند,يساند,تساند,دعم
destek al-|dəstək al-|تلقى الدعم,حظي بدعم
destek çağrısı|dəstək çağırışı|دعوة للدعم
yardımda bulun-|yardım göstər-,kömək et-|قدم مساعدة,ساعد
yardım iste-|kömək istə-,yardım istə-|طلب المساعدة,طلب العون
yardım sağla-|yardım göstər-|قدم مساعدات,توفير مساعدات
yardıma koş-|köməyə tələs-|هب للمساعدة,سارع
yardımcı ol-|kömək ol-,yardımçı ol-|ساعد,يساعد,تساعد,أعان
açıklamada bulun-,açıklama yap-|açıqlama ver-,bəyanat ver-|أدلى بتصريح,أدلى ببيان,صرح,يصرح,تصرح,تصريح
açıklama iste-|izahat istə-,açıqlama tələb et-|طلب توضيحا,طلب تفسيرا
konuşma yap-|nitq söylə-,çıxış et-|ألقى كلمة,ألقى خطابا,إلقاء كلمة
demeç ver-|müsahibə ver-,bəyanat ver-|أدلى بتصريح,صرح
mesaj ver-|mesaj ver-,ismarıc ver-|وجه رسالة,رسالة
mesaj gönder-|mesaj göndər-|بعث برسالة,أرسل رسالة
mektup gönder-|məktub göndər-,məktub ünvanla-|أرسل رسالة,بعث برسالة,وجه رسالة
bilgi al-|məlumat al-|حصل على معلومات,استقى معلومات
bilgi paylaş-|məlumat paylaş-|تبادل المعلومات,شارك معلومات
görüşme yap-|görüş keçir-,danışıqlar apar-|أجرى محادثات,أجرى مباحثات,التقى
görüşmelerde bulun-|görüşlər keçir-,danışıqlar apar-|أجرى محادثات,أجرى مباحثات
müzakere yürüt-|danışıqlar apar-,müzakirələr apar-|أجرى مفاوضات,تفاوض
toplantı yap-|iclas keçir-,toplantı keçir-|عقد اجتماعا,اجتمع
toplantı düzenle-|iclas keçir-,toplantı təşkil et-|عقد اجتماعا,نظم اجتماعا
basın toplantısı düzenle-|mətbuat konfransı keçir-,brifinq keçir-|عقد مؤتمرا صحفيا
bir araya topla-|bir yerə topla-|جمع
temasta bulun-|təmaslarda ol-,görüşlər keçir-|أجرى اتصالات,أجرى لقاءات
temas kur-|əlaqə qur-,təmas qur-|أجرى اتصالا,تواصل,اتصل
iletişim kur-,irtibat kur-,irtibata geç-|əlaqə saxla-,ünsiyyət qur-|تواصل,يتواصل,تتواصل,اتصل
ilişki kur-|əlaqə qur-,münasibət qur-|أقام علاقة,إقامة علاقات
dostluk kur-|dostluq et-,dostlaş-|صادق,أقام صداقة
bağ kur-|əlaqə qur-,bağlantı qur-|ربط,أقام صلة
ziyarette bulun-|səfər et-,səfərdə ol-|زار,يزور,تزور,قام بزيارة
ziyaret gerçekleştir-|səfər həyata keçir-,səfər et-|أجرى زيارة,قام بزيارة,زار
seyahate çık-|səyahətə çıx-,səfərə çıx-|سافر,يسافر,تسافر,سفر
tatile çık-|məzuniyyətə çıx-,istirahətə get-|ذهب في عطلة,إجازة
girişimde bulun-|təşəbbüs göstər-,cəhd göstər-|بادر,يبادر,تبادر,مبادرة,سعى
teklifte bulun-|təklif ver-,təklif et-|اقترح,يقترح,تقترح,عرض,قدم عرضا
tavsiyede bulun-|tövsiyə et-,məsləhət ver-|أوصى,نصح,ينصح,تنصح,قدم توصية
talepte bulun-|tələb et-,xahiş et-|طلب,يطلب,طالب
başvuruda bulun-|müraciət et-,ərizə ver-|قدم طلبا,تقدم بطلب,تقديم طلب
itirazda bulun-|etiraz et-,şikayət ver-|اعترض,يعترض,تعترض,طعن
suç duyurusunda bulun-|şikayət ver-,cinayət işi üçün müraciət et-|قدم بلاغا,رفع شكوى,شكوى جنائية
iddiada bulun-|iddia et-,iddia irəli sür-|ادعى,يدعي,تدعي,زعم,يزعم,تزعم
faaliyette bulun-,faaliyet göster-|fəaliyyət göstər-|نشط,ينشط,تنشط,مارس نشاط,عمل
faaliyete geç-|fəaliyyətə başla-|بدأ العمل,باشر العمل
paylaşımda bulun-|paylaşım et-|نشر,كتب,تدوينة
ev sahipliği et-|ev sahibliyi et-|استضاف,يستضيف,تستضيف
hizmet sun-|xidmət göstər-|قدم خدمات,تقديم خدمات
hizmete gir-,hizmete açıl-|istifadəyə veril-,istifadəyə açıl-|دخل الخدمة,افتتح
hizmete sun-|istifadəyə ver-|وضع في الخدمة,افتتح
kullanıma açıl-,kullanıma sunul-|istifadəyə veril-|أتيح للاستخدام,فتح
istifade et-|istifadə et-,faydalan-|استفاد,يستفيد,تستفيد,استغل
fayda sağla-|fayda ver-,fayda gətir-|أفاد,يفيد,تفيد,حقق فائدة
avantaj sağla-|üstünlük ver-|منح ميزة,ميزة
kâr et-,kazanç sağla-|qazanc əldə et-,mənfəət götür-|ربح,يربح,تربح,حقق أرباحا
zarar et-|zərər et-,ziyana düş-|خسر,تكبد خسائر
kayıp ver-|itki ver-|تكبد خسائر,خسر
bedel öde-|bədəl ödə-,əvəzini ver-|دفع الثمن,يدفع ثمن
borç ver-|borc ver-|أقرض,يقرض,تقرض,قرض
borç al-|borc al-,borc götür-|اقترض,يقترض,تقترض,استدان
kredi ver-|kredit ver-|أقرض,منح قرضا
kredi çek-,kredi al-|kredit götür-|اقترض,أخذ قرضا
vergi öde-|vergi ödə-|دفع الضرائب
vergi koy-|vergi tətbiq et-,rüsum tətbiq et-|فرض ضريبة,فرض رسوم
zam yap-|qiymət artır-,bahalaşdır-|رفع الأسعار,زيادة
zam gel-|bahalaş-,artım ol-|ارتفع سعر,زيادة
ceza ver-|cəza ver-,cərimə et-|عاقب,فرض عقوبة,حكم
ceza al-|cəza al-,cəzalandırıl-|عوقب,حكم عليه,نال عقوبة
para cezasına çarptır-|cərimələ-,cərimə et-|غرم,يغرم,تغرم,غرامة مالية,تغريم
hapis cezasına çarptır-|həbs cəzasına məhkum et-,həbs cəzası ver-|حكم بالسجن,سجن
cezaya çarptır-|cəzaya məhkum et-|حكم على,عاقب
ömür boyu hapis|ömürlük həbs|سجن مؤبد,السجن مدى الحياة
yargı önüne çıkar-|məhkəmə qarşısına çıxar-|قدم للمحاكمة,إحالة إلى القضاء
hakim karşısına çık-|məhkəmə qarşısına çıx-|مثل أمام القاضي,مثل أمام المحكمة
mahkemeye çıkar-|məhkəməyə çıxar-|أحال إلى المحكمة,مثل أمام المحكمة
mahkemeye ver-|məhkəməyə ver-|قاضى,رفع دعوى,يقاضي,تقاضي
tutuklanarak|həbs edilərək|اعتقل,وسجن
serbest kal-|azadlığa çıx-,azad olun-|أطلق سراحه,أفرج عنه
gözaltında tut-|saxla-,həbsdə saxla-|احتجز,يحتجز,تحتجز,احتجاز
gözaltına alın-|saxlanıl-,tutul-,nəzarətə götürül-|اعتقل,احتجز,أوقف,اعتقال
ele verme-,ihbar et-|xəbər ver-,donos ver-|أبلغ عن,بلاغ,وشى
soruşturma başlat-,soruşturma aç-|istintaq başlat-,cinayət işi aç-,araşdırma başlat-|فتح تحقيقا,فتح تحقيق,بدأ تحقيقا
soruşturma yürüt-|istintaq apar-,araşdırma apar-|أجرى تحقيقا,يحقق
inceleme başlat-|araşdırma başlat-|فتح تحقيقا,بدأ تحقيقا
inceleme yap-|araşdırma apar-,yoxlama apar-|أجرى تحقيقا,فحص,تفقد
incelemelerde bulun-|yoxlamalar apar-,tanış ol-|تفقد,يتفقد,تتفقد,اطلع
araştırma yap-|tədqiqat apar-,araşdırma apar-|أجرى بحثا,أجرى دراسة,أجرى أبحاثا
anket yap-|sorğu keçir-|أجرى استطلاعا
deney yap-|təcrübə apar-,eksperiment keçir-|أجرى تجربة,تجارب
test yap-|test apar-,sınaq keçir-|أجرى اختبارا,اختبار,فحص
ameliyat et-|əməliyyat et-|أجرى عملية جراحية
ameliyat ol-|əməliyyat olun-|خضع لعملية جراحية,أجريت له عملية
tedavi altına al-|müalicəyə götür-,müalicə et-|تلقى العلاج,نقل للعلاج
kontrol altına al-|nəzarət altına al-,nəzarətə götür-|سيطر على,سيطرة,أخضع للسيطرة
kontrolden çık-|nəzarətdən çıx-|خرج عن السيطرة
kontrolü kaybet-|idarəetməni itir-,nəzarəti itir-|فقد السيطرة
kontrolü ele al-|nəzarəti ələ al-|سيطر,تولى زمام الأمور
güvence altına al-|təminat altına al-,zəmanət ver-|يضمن,أمن
baskı altında|təzyiq altında|تحت الضغط,تحت ضغط
baskı yap-,baskı uygula-|təzyiq göstər-,təzyiq et-|ضغط,يضغط,تضغط,مارس ضغوطا
baskıyı artır-|təzyiqi artır-|زاد الضغط,شدد الضغط
tehlike oluştur-|təhlükə yarat-,təhlükə törət-|شكل خطرا,يشكل خطرا
tehdit oluştur-|təhdid yarat-,təhlükə yarat-|شكل تهديدا,يشكل تهديدا
tehlikeye at-|təhlükəyə at-,təhlükəyə sal-|عرض للخطر,يعرض للخطر,هدد
sorun oluştur-|problem yarat-|شكل مشكلة
engel oluştur-|maneə yarat-|شكل عائقا,عرقل
engel çıkar-|maneə törət-|وضع عراقيل,عرقل
fırsat ver-|fürsət ver-,imkan ver-,şans ver-|أتاح الفرصة,منح فرصة
fırsat yakala-|fürsət ələ keçir-,imkan əldə et-|اغتنم الفرصة
fırsat bul-|fürsət tap-,imkan tap-|وجد فرصة,أتيحت له الفرصة
fırsat tanı-|imkan yarat-,fürsət ver-|أتاح فرصة
fırsatı kaçır-|fürsəti əldən ver-|فوت الفرصة,أضاع الفرصة
imkan sağla-,olanak sağla-,imkan tanı-|imkan ver-,imkan yarat-,şərait yarat-|أتاح,يتيح,تتيح,مكن,إتاحة
zemin oluştur-|zəmin yarat-|شكل أساسا,أرسى أساسا
ortam yarat-|mühit yarat-,şərait yarat-|هيأ,خلق بيئة,تهيئة
ortaya at-|ortaya at-,irəli sür-|طرح,يطرح,تطرح,زعم
ortadan kaldır-|aradan qaldır-,ləğv et-,məhv et-|أزال,يزيل,تزيل,إزالة,قضى على,القضاء على
ortadan kaybol-|yoxa çıx-|اختفى,اختفاء
sona erdir-,bitir-|sona çatdır-,son qoy-|أنهى,ينهي,تنهي,إنهاء,وضع حدا
el koy-|müsadirə et-,əl qoy-|صادر,يصادر,تصادر,مصادرة,استولى
el çek-|əl çək-|كف,تخلى
el uzat-|əl uzat-|مد يد العون
ele geçiril-|ələ keçiril-,aşkar edil-|ضبط,استولى
elinde bulundur-,elinde tut-|əlində saxla-,malik ol-|امتلك,احتفظ,يحتفظ,تحتفظ
elden çıkar-|əldən çıxar-,sat-|تخلص,باع
elinden gel-|əlindən gəl-|بوسعه,في وسع
elinden geleni yap-|əlindən gələni et-|بذل قصارى جهده,بذل كل ما في وسعه
gayret göster-,gayret sarf et-|səy göstər-,cəhd göstər-|بذل جهدا,بذل جهود
çaba harca-,çaba sarf et-|səy göstər-,səy sərf et-|بذل جهدا,بذل جهودا,يبذل,تبذل
sabır göster-|səbir göstər-|تحلى بالصبر
dikkat et-|diqqət et-,fikir ver-|انتبه,ينتبه,تنتبه,احترس,حذر
dikkatini çek-|diqqətini çək-,diqqətini cəlb et-|لفت انتباه,جذب انتباه
özen göster-|diqqət yetir-,xüsusi diqqət göstər-|حرص,يحرص,تحرص,اعتنى
ilgi göster-|maraq göstər-|أبدى اهتماما,اهتم
ilgi duy-|maraq duy-,maraqlan-|اهتم,مهتم
ilgi çek-|maraq doğur-,maraq çək-|أثار الاهتمام,جذب الاهتمام
ilgi gör-|maraqla qarşılan-,maraq gör-|لقي اهتماما,حظي باهتمام
kabul gör-|qəbul olun-|لقي قبولا,حظي بقبول
tepki çek-|etiraz doğur-,reaksiya doğur-,narazılığa səbəb ol-|أثار ردود فعل,أثار غضب,أثار انتقادات
tepki topla-|tənqidlərə səbəb ol-|أثار استياء,قوبل بانتقادات
eleştiri al-|tənqid olun-,tənqidə məruz qal-|تعرض لانتقادات,انتقد
beğeni topla-|bəyənil-,rəğbət qazan-|نال إعجاب,حظي بإعجاب
öfke uyandır-|qəzəb doğur-|أثار غضب,أثار الغضب
endişe duy-|narahatlıq duy-,narahat ol-|أعرب عن قلقه,قلق,يقلق,تقلق
endişe yarat-|narahatlıq yarat-,narahatlıq doğur-|أثار قلقا,أثار المخاوف
üzüntü duy-|kədərlən-,üzüntü keçir-|حزن,أسف,شعر بالحزن
üzüntüsünü dile getir-|üzüntüsünü bildir-,kədərini ifadə et-|أعرب عن حزنه,عبر عن أسفه
memnuniyet duy-|məmnunluq duy-,məmnun ol-|سر,أعرب عن سروره,يسعد,تسعد
memnuniyetini dile getir-|məmnunluğunu bildir-,məmnunluğunu ifadə et-|أعرب عن سروره,أعرب عن ارتياحه
şüphe duy-,kuşku duy-|şübhə et-,şübhələn-|شك,يشك,تشك,شكك
merak uyandır-|maraq oyat-|أثار الفضول
heyecan duy-|həyəcan duy-|شعر بالحماس,متحمس
korkuya kapıl-|qorxuya düş-|انتابه الخوف
paniğe kapıl-|çaxnaşmaya düş-,panikaya düş-|أصيب بالذعر,هلع
yanılgıya düş-|yanılqıya düş-|وقع في خطأ
hataya düş-|səhvə yol ver-|وقع في الخطأ,أخطأ
tuzağa düş-|tələyə düş-|وقع في الفخ
zor durumda kal-|çətin vəziyyətdə qal-|وجد نفسه في موقف صعب
zor durumda|çətin vəziyyətdə|في وضع صعب,موقف صعب
zorunda kal-,mecbur kal-|məcbur qal-,məcbur ol-|اضطر,يضطر,تضطر,أجبر,أرغم
maruz kal-|məruz qal-|تعرض,يتعرض,تتعرض
maruz bırak-|məruz qoy-|عرض,يعرض,تعرض,تعريض
sessiz kal-|səssiz qal-,susmağa üstünlük ver-|التزم الصمت,صمت
kayıtsız kal-|biganə qal-,laqeyd qal-|لم يبال,لامبالاة,تجاهل
tarafsız kal-|neytral qal-,bitərəf qal-|بقي محايدا,حياد
bağlı kal-|sadiq qal-|التزم,يلتزم,تلتزم,بقي وفيا,تمسك
sadık kal-|sadiq qal-|بقي وفيا,ظل مخلصا
gizli kal-|gizli qal-|بقي سرا
geç kal-|gecik-|تأخر,يتأخر,تتأخر
aç kal-|ac qal-|جاع,جوع
hamile kal-|hamilə qal-|حملت,حمل
geriye kal-|geriyə qal-,qal-|بقي,تبقى,متبق
hayal kırıklığına uğra-|xəyal qırıqlığına uğra-,məyus ol-|خاب أمله,أصيب بخيبة أمل,خيبة أمل
hayal kırıklığına uğrat-|məyus et-|خيب أمل,خذل
saldırıya uğra-|hücuma məruz qal-|تعرض لهجوم
zarara uğra-|zərərə düş-,ziyana uğra-|تكبد خسائر,تضرر
hasara uğra-|zədələn-,zərər gör-|تضرر,لحقت به أضرار
bozguna uğra-|məğlubiyyətə uğra-|مني بهزيمة,هزم
yenilgiye uğra-|məğlubiyyətə uğra-,məğlub ol-|مني بهزيمة,هزم,خسر
yenilgiye uğrat-|məğlub et-,məğlubiyyətə uğrat-|هزم,ألحق هزيمة
değişikliğe uğra-|dəyişikliyə məruz qal-,dəyiş-|تغير,طرأ عليه تغيير
iflas et-|müflis ol-,iflas et-|أفلس,يفلس,تفلس,إفلاس
ilan edil-|elan edil-,elan olun-|أعلن,يعلن,تعلن,إعلان
kabul ettir-|qəbul etdir-|فرض
işaret ver-|işarə ver-,siqnal ver-|أعطى إشارة,أشار
talimat ver-|göstəriş ver-,tapşırıq ver-|أصدر تعليمات,أوعز,يوعز,توعز
emir ver-|əmr ver-|أصدر أمرا,أمر
güvence ver-|təminat ver-,zəmanət ver-|قدم ضمانات,طمأن,تعهد
garanti ver-|zəmanət ver-,təminat ver-|قدم ضمانات
taahhütte bulun-|öhdəlik götür-|تعهد,يتعهد,تتعهد,التزم
cevap al-,yanıt al-|cavab al-|تلقى ردا,حصل على جواب
yanıt ver-,cevap ver-|cavab ver-,cavablandır-|رد,يرد,ترد,أجاب,يجيب,تجيب,استجاب,يستجيب,تستجيب
tepkisiz kal-|reaksiya vermə-|لم يرد
söz hakkı|söz haqqı|حق الكلام
sözünü tut-|sözünü tut-,sözünün üstündə dur-|وفى بوعده,يفي بوعده
sözünü kes-|sözünü kəs-|قاطع
söze gir-|sözə başla-|دخل في الحديث
örnek ver-|misal gətir-,nümunə gətir-|ضرب مثلا,أعطى مثالا
örnek ol-|nümunə ol-|كان قدوة,قدوة,مثال يحتذى
örnek göster-|nümunə göstər-,misal göstər-|ضرب مثلا
örnek al-|nümunə götür-|اقتدى,يقتدي,تقتدي
isim koy-|ad qoy-,ad ver-|سمى,أطلق اسما
adını al-|adını götür-,adını al-|سمي,استمد اسمه
adını duyur-|adını duyur-,tanın-|اشتهر,ذاع صيته
adından söz ettir-|adından söz etdir-|اشتهر,ذاع صيته
ön ayak ol-|təşəbbüskar ol-,vəsilə ol-|بادر,ساعد
vesile ol-|vəsilə ol-,səbəb ol-|كان سببا,مناسبة
yararlı ol-,faydalı ol-|faydalı ol-,yararlı ol-|أفاد,نفع
etkili ol-|təsirli ol-,effektiv ol-,təsir göstər-|أثر,كان فعالا,فعال
etkisi altında|təsiri altında|تحت تأثير
etkisini göster-|təsirini göstər-|ظهر تأثيره,أثر
etkisini yitir-|təsirini itir-|فقد تأثيره
hakim ol-|hakim ol-,yiyələn-|سيطر,ساد,هيمن,يهيمن,تهيمن
dahil ol-|daxil ol-,qoşul-|انضم,دخل,اندرج
dahil et-|daxil et-,əlavə et-|أدرج,يدرج,إدراج,ضم
hariç tut-|istisna et-|استثنى,يستثني,تستثني,استثناء
pay ayır-|pay ayır-|خصص حصة
kaynak ayır-|vəsait ayır-|خصص موارد
zaman ayır-,vakit ayır-|vaxt ayır-|خصص وقتا
vakit geçir-,zaman geçir-|vaxt keçir-|قضى وقتا,أمضى وقتا
vakit kaybet-,zaman kaybet-|vaxt itir-|أضاع الوقت,إضاعة الوقت
zaman al-,vakit al-|vaxt al-,vaxt apar-|استغرق,يستغرق,تستغرق,أخذ وقتا
zaman kazan-|vaxt qazan-|كسب الوقت
hazırlık yap-|hazırlıq gör-|استعد,أعد العدة,استعدادات
hazır bulun-|hazır ol-,iştirak et-|حضر,تواجد
hazır ol-|hazır ol-|استعد,مستعد,جاهز
hazırlığını tamamla-|hazırlığını başa çatdır-|أكمل استعداداته
sıra gel-|növbə çat-,sıra gəl-|حان دور
sırada bekle-,kuyruğa gir-|növbədə gözlə-,növbəyə dur-|انتظر في الطابور,وقف في الطابور
sıkıntı yaşa-|çətinlik yaşa-,əziyyət çək-|عانى,يعاني,تعاني,معاناة
sıkıntı çek-|əziyyət çək-,sıxıntı çək-|عانى,يعاني,تعاني
acı ver-|ağrı ver-,acı ver-|آلم,أوجع,مؤلم
can ver-,can çekiş-|can ver-,canını tapşır-|لفظ أنفاسه,مات
canını kurtar-|canını qurtar-|نجا بحياته,نجا
canına kıy-|canına qıy-,canına qəsd et-|انتحر,أنهى حياته
hayatını feda et-|həyatını qurban ver-,canını fəda et-|ضحى بحياته
hayatını sürdür-|həyatını davam etdir-|واصل حياته
hayata veda et-,hayata gözlerini yum-|həyatla vidalaş-,dünyasını dəyiş-|فارق الحياة,توفي
hayata tutun-|həyata tutun-|تشبث بالحياة
hayata döndür-|həyata qaytar-|أعاد إلى الحياة
dünyaya gel-|dünyaya gəl-,anadan ol-|ولد,أبصر النور
yaşamına son ver-|həyatına son qoy-|أنهى حياته,انتحر
yaş günü|ad günü|عيد ميلاد
yaşını doldur-|yaşı tamam ol-|بلغ من العمر,أتم عامه
son nefesini ver-|son nəfəsini ver-|لفظ أنفاسه الأخيرة
şehit ol-,şehit düş-|şəhid ol-|استشهد,يستشهد,تستشهد,استشهاد
şehit et-|şəhid et-|قتل,استشهد
yas ilan et-|matəm elan et-|أعلن الحداد
toprağa ver-,defnedil-|torpağa tapşır-,dəfn et-|وارى الثرى,ووري الثرى,دفن
taburcu ol-,taburcu edil-|xəstəxanadan çıx-,evə buraxıl-|خرج من المستشفى,غادر المستشفى
hastaneye yatır-|xəstəxanaya yerləşdir-|أدخل المستشفى,دخول المستشفى
komaya gir-|komaya düş-|دخل في غيبوبة
şifa dile-|şəfa dilə-|تمنى الشفاء
muayene et-|müayinə et-|فحص,يفحص,تفحص
aşı ol-|peyvənd olun-,vaksin vurdur-|تلقى اللقاح,تطعيم
spor yap-|idmanla məşğul ol-,idman et-|مارس الرياضة
yürüyüş yap-|yürüş et-,gəzinti et-,yürüş keçir-|نظم مسيرة,سار,تنزه
gösteri yap-|nümayiş keçir-,aksiya keçir-|تظاهر,يتظاهر,تتظاهر,نظم مظاهرة
gösteri düzenle-|nümayiş keçir-,aksiya təşkil et-|نظم مظاهرة,تظاهر
eylem yap-|aksiya keçir-|نظم احتجاجا,احتج
greve git-,grev yap-|tətil et-,tətilə çıx-|أضرب,يضرب,تضرب,إضراب
sokağa dökül-,sokağa çık-|küçəyə çıx-,küçələrə axış-|نزل إلى الشوارع,خرج إلى الشوارع
darbe yap-|çevriliş et-|قام بانقلاب,انقلاب
darbe vur-|zərbə vur-|وجه ضربة,ضرب
oy kullan-|səs ver-,səsvermədə iştirak et-|أدلى بصوته,صوت,يصوت,تصوت,اقترع
oy birliğiyle|yekdilliklə,birsəslə|بالإجماع
oy çokluğuyla|səs çoxluğu ilə|بالأغلبية,بأغلبية الأصوات
aday ol-|namizəd ol-,namizədliyini irəli sür-|ترشح,يترشح,تترشح,رشح نفسه
adaylığını koy-|namizədliyini ver-,namizədliyini irəli sür-|ترشح,رشح نفسه,أعلن ترشحه
göreve seçil-|vəzifəyə seçil-|انتخب لمنصب
iktidara gel-|hakimiyyətə gəl-|وصل إلى السلطة,تولى الحكم
iktidarı ele geçir-|hakimiyyəti ələ keçir-|استولى على السلطة
iktidardan düş-|hakimiyyətdən düş-,hakimiyyətdən get-|سقط من السلطة,فقد السلطة
hükümeti kur-|hökuməti qur-,hökuməti formalaşdır-|شكل الحكومة,تشكيل الحكومة
yemin töreni|andiçmə mərasimi|مراسم أداء اليمين,حفل التنصيب
ant iç-|and iç-|أدى اليمين,أقسم
savaş ilan et-|müharibə elan et-|أعلن الحرب
savaş aç-|müharibəyə başla-|شن حربا
ateş kes-|atəşi dayandır-|أوقف إطلاق النار
ateşe ver-|yandır-,od vur-|أضرم النار,أحرق
ateşe tut-|atəşə tut-|أطلق النار,قصف
ateş altında|atəş altında|تحت النار
saldırı düzenle-|hücum təşkil et-,hücum et-|شن هجوما,نفذ هجوما,هاجم
saldırıya geç-|hücuma keç-|شن هجوما,انتقل إلى الهجوم
operasyon düzenle-|əməliyyat keçir-|نفذ عملية,شن عملية
baskın düzenle-,baskın yap-|basqın et-,reyd keçir-|داهم,يداهم,تداهم,مداهمة,شن مداهمة
hava saldırısı düzenle-|hava hücumu təşkil et-,havadan zərbə endir-|شن غارة جوية,غارات جوية
hedef haline gel-|hədəfə çevril-|أصبح هدفا
haline gel-|halına gəl-,çevril-|أصبح,يصبح,تصبح,تحول,بات
haline getir-|halına gətir-,çevir-|جعل,يجعل,تجعل
vaziyette bulun-|vəziyyətdə ol-|كان في وضع
yanında yer al-|yanında yer al-|وقف إلى جانب
yanında ol-|yanında ol-|وقف إلى جانب,يقف إلى جانب
arkasında dur-|arxasında dur-|وقف خلف,دعم
karşısında yer al-|qarşısında yer al-|عارض,وقف ضد
taraf ol-|tərəf ol-|كان طرفا
taraf tut-|tərəf tut-|انحاز,ينحاز,تنحاز,انحياز
yan çiz-|boyun qaçır-|تهرب,يتهرب,تتهرب
baş tacı|baş tacı|تاج الرأس
başı çek-|başda gəl-,öndə get-|تصدر,يتصدر,تتصدر,قاد
başına gel-|başına gəl-|حدث له,تولى
başını belaya sok-|başını bəlaya sal-|ورط نفسه
başından geç-|başından keç-|مر به
başrolü oyna-|baş rolu oyna-|لعب دور البطولة
başrolde|baş rolda|بطولة
ayak bas-|ayaq bas-|وطئت قدمه,وطئ
ayakta dur-|ayaqda dur-|وقف,صمد
ayağa kalk-|ayağa qalx-,ayağa dur-|نهض,وقف,قام
yüz tut-|üz tut-|بدأ,أوشك
yüz çevir-|üz çevir-|أعرض,تخلى
yüzüstü bırak-|yarı yolda qoy-|خذل,تخلى
dile düş-|dilə düş-|أصبح حديث الناس
kulak ver-|qulaq as-|أصغى,استمع,أنصت
kulak asma-|qulaq asma-|لم يأبه
gönül ver-|könül ver-|وهب قلبه,أحب
kalbini kır-|qəlbini qır-|كسر قلبه
akla gel-|ağla gəl-,yada düş-|خطر بالبال,يتبادر إلى الذهن
aklına gel-|ağlına gəl-|خطر بباله
akılda tut-|yadda saxla-|تذكر,حفظ
iz sür-|iz sür-,izləri izlə-|تتبع,يتتبع,تتتبع,اقتفى
izini sür-|izinə düş-|تعقب,يتعقب,تتعقب
izlenim bırak-|təəssürat yarat-|ترك انطباعا,انطباع
poz ver-|poz ver-|وقف لالتقاط الصور
fotoğraf çek-|şəkil çək-,foto çək-|التقط صورة,صور,تصوير
fotoğraf çektir-|şəkil çəkdir-|التقط صورة تذكارية
film çek-|film çək-|صور فيلما,أخرج فيلما
imza at-,imza koy-|imza at-,imzala-|وقع,يوقع,توقيع
imza atıl-,imzalan-|imzalan-|وقع,تم توقيع,توقيع
temel atıl-|təməli qoyul-|وضع حجر الأساس
kurdele kes-|lent kəs-|قص الشريط
çelenk bırak-,çelenk koy-|əklil qoy-|وضع إكليلا من الزهور,إكليل
el salla-|əl yellə-,əl elə-|لوح بيده
telefon et-,telefonla ara-|telefon et-,zəng et-,zəng vur-|اتصل هاتفيا,هاتف,اتصال هاتفي
randevu al-|görüş təyin et-,növbə götür-|حجز موعدا,موعد
kayıt yaptır-,kayıt ol-|qeydiyyatdan keç-|سجل,تسجيل,يسجل,تسجل
kayda geç-|qeydə alın-|سجل
kayda değer|qeydə layiq,diqqətəlayiq|جدير بالذكر,ملحوظ,يستحق الذكر
yerinden et-|yerindən et-,didərgin sal-|شرد,هجر,تهجير,تشريد
evini terk et-|evini tərk et-|ترك منزله,نزح,نزوح
ülkeyi terk et-|ölkəni tərk et-|غادر البلاد,مغادرة البلاد
ülkeye giriş yap-|ölkəyə daxil ol-,ölkəyə giriş et-|دخل البلاد
giriş yap-|giriş et-,daxil ol-|دخل,يدخل
çıkış yap-|çıxış et-,start götür-|خرج,انطلق
iniş yap-|eniş et-|هبط,يهبط,تهبط,هبوط
kalkış yap-|qalx-,uçuş et-|أقلع,يقلع,تقلع,إقلاع
mola ver-|fasilə ver-|توقف,استراح
hız kes-|sürəti azalt-|خفف السرعة
direksiyon başında|sükan arxasında|خلف المقود
yön değiştir-|istiqamətini dəyiş-|غير اتجاهه
yol kat et-|yol qət et-|قطع شوطا,قطع مسافة
mesafe kat et-|məsafə qət et-,irəliləyiş əldə et-|قطع شوطا,أحرز تقدما
ilerleme kaydet-|irəliləyiş əldə et-,tərəqqi et-|أحرز تقدما,حقق تقدما,تقدم
başarı elde et-|uğur əldə et-,uğur qazan-|حقق نجاحا,أحرز نجاحا
başarıya ulaş-|uğura nail ol-|نجح,حقق النجاح
zafer kazan-|zəfər qazan-,qələbə qazan-|انتصر,حقق نصرا,فاز
galip gel-,galibiyet al-|qalib gəl-,qələbə qazan-|فاز,تغلب,انتصر
mağlup ol-|məğlub ol-,uduz-|خسر,هزم
mağlup et-|məğlub et-,qalib gəl-|هزم,تغلب,فاز على
ödül al-,ödül kazan-|mükafat al-,mükafat qazan-|حصل على جائزة,نال جائزة,فاز بجائزة
ödül ver-|mükafat ver-,mükafatlandır-|منح جائزة,كرم
ödüle layık görül-|mükafata layiq görül-|نال جائزة,منح جائزة
birinci ol-|birinci ol-|حل أولا,احتل المركز الأول
birinci sırada|birinci sırada,birinci yerdə|في المرتبة الأولى,في المركز الأول
ilk sırada|ilk sırada,birinci yerdə|في المقدمة,في المرتبة الأولى
üst sırada|yuxarı sırada|في مرتبة متقدمة
sıralamada yer al-|sıralamada yer al-|احتل مرتبة
puan topla-,puan al-|xal topla-,xal qazan-|جمع نقاط,حصد نقاط
maç kazan-|oyunu qazan-,matçı ud-|فاز بالمباراة
gol kaydet-|qol vur-|سجل هدفا,أحرز هدفا
gol ye-|qol burax-|استقبل هدفا,استقبلت شباكه
öne geç-|önə keç-,irəli çıx-|تقدم,تصدر
geriye düş-|geriyə düş-,geridə qal-|تأخر
beraberliği sağla-,eşitliği sağla-|hesabı bərabərləşdir-|أدرك التعادل,عادل النتيجة
`;
