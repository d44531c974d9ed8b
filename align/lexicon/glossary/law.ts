// Crime, courts, trials, rights, punishments and the language of contracts in Turkish, Azerbaijani and Arabic; our own work.
export const law: string = `
hukuk,hukuğ|hüquq|قانون,حقوق
hukuki|hüquqi|قانوني,حقوقي
hukukçu|hüquqşünas|حقوقي,قانوني
hukukun üstünlüğü|qanunun aliliyi|سيادة القانون
kanun,yasa|qanun|قانون,قوانين
kanuni,yasal|qanuni|قانوني,شرعي
yasa dışı,kanunsuz,illegal|qanunsuz,qeyri-qanuni|غير قانوني,غير شرعي
mevzuat|qanunvericilik|تشريع,تشريعات
yönetmelik,yönetmeliğ|qayda,əsasnamə|لائحة,نظام
tüzük,tüzüğ|nizamnamə|نظام أساسي,لائحة
anayasa mahkemesi|konstitusiya məhkəməsi|المحكمة الدستورية
yüksek mahkeme|ali məhkəmə|المحكمة العليا
yüce divan|ali məhkəmə|المحكمة العليا
temyiz mahkemesi|apellyasiya məhkəməsi|محكمة الاستئناف
temyiz|apellyasiya,kassasiya|استئناف,طعن
Yargıtay|Kassasiya Məhkəməsi,Ali Məhkəmə|محكمة النقض,محكمة التمييز
Danıştay|Dövlət Şurası|مجلس الدولة
mahkeme|məhkəmə|محكمة,محاكم
mahkeme salonu|məhkəmə zalı|قاعة المحكمة
Uluslararası Adalet Divanı|Beynəlxalq Ədalət Məhkəməsi|محكمة العدل الدولية
Uluslararası Ceza Mahkemesi|Beynəlxalq Cinayət Məhkəməsi|المحكمة الجنائية الدولية
Avrupa İnsan Hakları Mahkemesi,AİHM|Avropa İnsan Hüquqları Məhkəməsi|المحكمة الأوروبية لحقوق الإنسان
yargı|məhkəmə,ədalət mühakiməsi|قضاء,سلطة قضائية
yargı bağımsızlığı|məhkəmə müstəqilliyi|استقلال القضاء
yargıla-|mühakimə et-|حاكم,يحاكم,تحاكم,محاكمة
yargılama|mühakimə,məhkəmə prosesi|محاكمة
yargıç,yargıc,hakim|hakim|قاض,قاضي,قضاة
savcı|prokuror|مدع عام,المدعي العام,وكيل النيابة
savcılık,savcılığ|prokurorluq|نيابة,النيابة العامة,ادعاء عام
başsavcı|baş prokuror|المدعي العام,النائب العام
baro|vəkillər kollegiyası|نقابة المحامين
noter|notarius|كاتب العدل
jüri|münsiflər heyəti|هيئة محلفين,محلف
tanık,tanığ,şahit,şahid|şahid|شاهد,شهود
tanıklık|şahidlik,ifadə|شهادة
bilirkişi|ekspert|خبير
dava|iş,iddia,məhkəmə işi|قضية,دعوى,قضايا,دعاوى
dava aç-|məhkəməyə ver-,iddia qaldır-|رفع دعوى,قاضى,يقاضي,تقاضي
davacı|iddiaçı|مدع,مدعي
davalı|cavabdeh|مدعى عليه
duruşma|məhkəmə iclası|جلسة,جلسة محاكمة
ifade|ifadə|إفادة,شهادة,أقوال
sanık,sanığ|təqsirləndirilən,müttəhim|متهم,متهمون
zanlı,şüpheli|şübhəli,şübhəli şəxs|مشتبه به,مشتبه
suçlu|günahkar,cinayətkar,təqsirkar|مجرم,مذنب,مدان
suçsuz,masum|günahsız,təqsirsiz|بريء,أبرياء
masumiyet|günahsızlıq|براءة
suç|cinayət,günah|جريمة,جرائم,ذنب
suç işle-|cinayət törət-|ارتكب جريمة,ارتكب,يرتكب,ترتكب
suç ortağı|cinayət ortağı|شريك في الجريمة
suç duyurusu|cinayət şikayəti|بلاغ,شكوى جنائية
suçlama|ittiham|اتهام,تهمة,اتهامات,تهم
itham|ittiham|اتهام
iddianame|ittiham aktı|لائحة اتهام
şikayet|şikayət|شكوى,شكاوى
şikayetçi|şikayətçi|مشتك,شاك
soruşturma|istintaq,araşdırma|تحقيق,تحقيقات
kovuşturma|cinayət təqibi|ملاحقة,ملاحقة قضائية
müfettiş|müfəttiş,müstəntiq|محقق,مفتش
dedektif|detektiv|محقق
sorgu|sorğu,dindirilmə|استجواب
sorgula-|sorğula-,dindir-|استجوب,يستجوب,تستجوب,استجواب
ipucu|ipucu,iz|خيط,دليل
parmak izi|barmaq izi|بصمة,بصمات
adli|məhkəmə,ədli|قضائي,عدلي,جنائي
adli tıp|məhkəmə tibbi|طب شرعي,الطب الشرعي
otopsi|yarılma,məhkəmə-tibbi ekspertiza|تشريح
tutuklama,tutukla-|həbs,həbs et-|اعتقال,اعتقل,يعتقل,تعتقل,توقيف
tutuklu|həbsdə olan,məhbus|معتقل,معتقلون,موقوف
tutukluluk|həbs|اعتقال,توقيف
gözaltına al-|saxla-,həbs et-|احتجز,يحتجز,تحتجز,احتجاز,أوقف,اعتقل
tutuklama emri,yakalama kararı|həbs qərarı,həbs orderi|مذكرة توقيف,مذكرة اعتقال,أمر اعتقال
arama emri|axtarış orderi|أمر تفتيش
arama|axtarış|تفتيش,بحث
aranan|axtarışda olan|مطلوب
hapis,haps|həbs|سجن,حبس
hapishane,cezaevi|həbsxana|سجن,سجون
hapis cezası|həbs cəzası|عقوبة السجن,السجن
müebbet,müebbet hapis|ömürlük həbs|سجن مؤبد,السجن المؤبد,مؤبد
mahkum,hükümlü|məhkum,məhbus|سجين,محكوم,سجناء
mahkumiyet|məhkumluq|إدانة
mahkum et-|məhkum et-|أدان,حكم على,يحكم
hücre|kamera,hücrə|زنزانة,خلية
gardiyan|həbsxana nəzarətçisi|حارس السجن,سجان
idam|edam|إعدام
idam cezası,ölüm cezası|ölüm cəzası,edam cəzası|عقوبة الإعدام,حكم الإعدام
idam et-|edam et-|أعدم,يعدم,تعدم
ceza|cəza|عقوبة,عقوبات,عقاب,جزاء
para cezası|cərimə|غرامة,غرامات
cezai|cinayət,cəza|جنائي,جزائي
ceza kanunu|cinayət məcəlləsi|قانون العقوبات
medeni kanun|mülki məcəllə|القانون المدني
medeni|mülki|مدني
karar|qərar|قرار,حكم
hüküm|hökm|حكم,أحكام
beraat|bəraət|براءة,تبرئة
beraat et-|bəraət al-|برئ,تبرئة
tahliye|azadlığa buraxılma|إفراج,إخلاء سبيل
serbest bırak-|azad et-,azadlığa burax-|أفرج,يفرج,تفرج,إفراج,أطلق سراح,إطلاق سراح
kefalet|girov,zəmanət|كفالة
af|əfv,amnistiya|عفو
genel af|amnistiya,ümumi əfv|عفو عام
affet-|əfv et-,bağışla-|عفا,يعفو,تعفو,غفر
iade|ekstradisiya,qaytarılma|تسليم,إعادة
iade et-|təhvil ver-,qaytar-|سلم,أعاد,يعيد,تعيد
firari|qaçaq,axtarışda olan|فار,هارب
kaçak,kaçağ|qaçaq,qanunsuz|هارب,مهرب,غير شرعي
hırsız|oğru|لص,لصوص,سارق
hırsızlık,hırsızlığ|oğurluq|سرقة
çal-|oğurla-,çal-|سرق,يسرق,تسرق,سرقة
soygun|soyğun,qarət|سطو,سرقة
soy-|soy-,qarət et-|سلب,نهب
yağma|talan,qarət|نهب,سلب
gasp|qəsb,soyğunçuluq|سلب,اغتصاب
dolandırıcı|fırıldaqçı|محتال
dolandırıcılık,dolandırıcılığ|fırıldaqçılıq,dələduzluq|احتيال,نصب
sahtecilik,sahteciliğ|saxtakarlıq|تزوير
sahte|saxta|مزور,مزيف,وهمي
zimmet|mənimsəmə|اختلاس
kara para aklama|çirkli pulların yuyulması|غسل الأموال,غسيل الأموال
vergi kaçakçılığı|vergidən yayınma|تهرب ضريبي
şantaj|şantaj|ابتزاز
haraç,harac|xərac,rüşvət|إتاوة,ابتزاز
kasten|qəsdən|عمدا,متعمد
kurban,mağdur|qurban,zərərçəkmiş|ضحية,ضحايا
taciz|təcavüz,təhqir|تحرش
cinsel saldırı|cinsi təcavüz|اعتداء جنسي
istismar|istismar,sui-istifadə|استغلال,إساءة
hakaret|təhqir|إهانة,إساءة
iftira|böhtan|افتراء,تشهير
nefret|nifrət|كراهية
hak,hakk|haqq,hüquq|حق,حقوق
haklar|hüquqlar|حقوق
temel haklar|əsas hüquqlar|حقوق أساسية
oy hakkı|səsvermə hüququ|حق التصويت
özgürlük,özgürlüğ|azadlıq|حرية,حريات
basın özgürlüğü|mətbuat azadlığı|حرية الصحافة
din özgürlüğü|din azadlığı,dini etiqad azadlığı|حرية الدين,الحرية الدينية
toplanma özgürlüğü|sərbəst toplaşma azadlığı|حرية التجمع
aktivist|fəal,aktivist|ناشط,نشطاء
insan hakları savunucusu|hüquq müdafiəçisi|مدافع عن حقوق الإنسان
adil|ədalətli|عادل,منصف
adil yargılama|ədalətli məhkəmə|محاكمة عادلة
adaletsizlik,adaletsizliğ|ədalətsizlik|ظلم
zulüm,zulm|zülm|ظلم,اضطهاد
zalim|zalım|ظالم
ihlal|pozulma,pozuntu|انتهاك,انتهاكات,خرق,مخالفة
insan hakları ihlali|insan hüquqlarının pozulması|انتهاكات حقوق الإنسان,انتهاك حقوق الإنسان
kölelik,köleliğ|köləlik|عبودية,رق
köle|qul,kölə|عبد,عبيد,رقيق
sorumluluk,sorumluluğ|məsuliyyət|مسؤولية
hesap ver-|hesabat ver-,cavab ver-|مساءلة,محاسبة
hesap verebilirlik|hesabatlılıq|مساءلة
dokunulmazlık,dokunulmazlığ|toxunulmazlıq|حصانة
cezasızlık|cəzasızlıq|إفلات من العقاب
tazminat|kompensasiya,təzminat|تعويض,تعويضات
tazmin et-|kompensasiya et-,əvəzini ödə-|عوض,يعوض,تعوض,تعويض
uzlaştırma|barışdırma|مصالحة,توفيق
tahkim|arbitraj|تحكيم
hakem|arbitr,hakim|محكم,حكم
evlilik,evliliğ|nikah,evlilik|زواج
nikah|nikah|نكاح,عقد قران
velayet|himayə,qəyyumluq|حضانة,وصاية
vasi|qəyyum|وصي
vasiyet|vəsiyyət|وصية
miras|miras,irs|ميراث,إرث
mirasçı|vərəsə,varis|وريث,ورثة
mülkiyet|mülkiyyət|ملكية
mülk|mülk|ملك,ممتلكات
fikri mülkiyet|əqli mülkiyyət|ملكية فكرية
telif hakkı|müəllif hüququ|حقوق النشر,حقوق المؤلف
gizlilik,gizliliğ|məxfilik|سرية,خصوصية
kişisel veri|fərdi məlumat,şəxsi məlumat|بيانات شخصية
sözleşme|müqavilə|عقد,عقود,اتفاقية
mukavele|müqavilə|عقد
sözleşmenin tarafı|müqavilə tərəfi|طرف متعاقد
iş sözleşmesi|əmək müqaviləsi|عقد عمل
kira sözleşmesi|icarə müqaviləsi|عقد إيجار
satış sözleşmesi|alqı-satqı müqaviləsi|عقد بيع
taraf|tərəf|طرف,أطراف
fesih,fesh|ləğv,xitam|فسخ,إنهاء
feshet-|ləğv et-,xitam ver-,pozul-|فسخ,يفسخ,تفسخ,أنهى
madde|maddə|مادة,مواد
fıkra|bənd,hissə|فقرة
bent,bend|bənd|بند,بنود
şart,koşul|şərt|شرط,شروط
hükümler|müddəalar|أحكام
kapsam|əhatə dairəsi|نطاق
tanımlar|anlayışlar,təriflər|تعريفات
süre|müddət|مدة,فترة
geçerli|etibarlı,qüvvədə olan|صالح,ساري,نافذ
geçersiz|etibarsız|باطل,لاغ
bağlayıcı|məcburi,bağlayıcı|ملزم
zorunlu,mecburi|məcburi,vacib|إلزامي,إجباري,واجب
zorunluluk,zorunluluğ|məcburiyyət,zərurət|ضرورة,إلزام
yükümlü|öhdəlikli,borclu|ملزم,ملتزم
mücbir sebep|fors-major|قوة قاهرة
ihtar,ihtarname|xəbərdarlıq,bildiriş|إنذار,إخطار
bildirim,tebligat|bildiriş|إشعار,إخطار,تبليغ
onay|təsdiq,razılıq|موافقة,تصديق
rıza|razılıq|رضا,موافقة
izin|icazə|إذن,تصريح
vekalet,vekaletname|etibarnamə,vəkalət|وكالة,توكيل
imza|imza|توقيع
mühür|möhür|ختم
belge|sənəd|وثيقة,مستند,وثائق,مستندات
evrak|sənəd|أوراق,مستندات
dosya|dosye,qovluq,fayl|ملف,ملفات
nüsha|nüsxə|نسخة,نسخ
suret,kopya|surət,kopya|نسخة,صورة
asıl|əsl|أصل,أصلي
resmi gazete|rəsmi qəzet|الجريدة الرسمية
yetkili mahkeme|səlahiyyətli məhkəmə|المحكمة المختصة
yargı yetkisi|yurisdiksiya|اختصاص,ولاية قضائية
uyarınca,gereğince|uyğun olaraq,əsasən|بموجب,وفقا
gizli bilgi|məxfi məlumat|معلومات سرية
zamanaşımı|iddia müddəti|تقادم
usul|prosedur,qayda|إجراء,أصول
prosedür|prosedur|إجراء,إجراءات
itiraf|etiraf|اعتراف
günah|günah|ذنب,خطيئة
kaza|qəza|حادث
fetva|fətva|فتوى
yemin et-|and iç-|أقسم,يقسم,تقسم,حلف
kara liste|qara siyahı|قائمة سوداء
kırmızı bülten|qırmızı bülleten|نشرة حمراء
Interpol|İnterpol|إنتربول,الإنتربول
denetimli serbestlik|şərti azadlıq,probasiya|إفراج مشروط
ev hapsi|ev dustaqlığı|إقامة جبرية,الإقامة الجبرية
ıslah|islah|إصلاح
reşit|yetkinlik yaşına çatmış|راشد,بالغ
reşit olmayan|yetkinlik yaşına çatmayan|قاصر
eroin|heroin|هيروين
kokain|kokain|كوكايين
esrar|həşiş,marixuana|حشيش
`;
