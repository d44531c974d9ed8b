// Body, illness, medicine and care in Turkish, Azerbaijani and Arabic; our own work.
export const bodyHealthMedicine: string = `
doku|toxuma|نسيج,أنسجة
sıvı kaybı|maye itkisi|فقدان السوائل,جفاف
ısı|istilik,hərarət|حرارة,سخونة
ısıt-|isit-,qızdır-|سخن,يسخن,دفأ
ısın-|isin-,qızış-|سخن,ارتفعت حرارته,احتر
ısınma|istiləşmə,isinmə|احترار,تسخين,تدفئة
yavru|bala|صغير,جرو,أشبال
meme|döş,süd vəzi|ثدي,صدر
memeli|məməli|ثديي,ثدييات
kalp krizi|ürək tutması,infarkt|نوبة قلبية,أزمة قلبية,سكتة قلبية
felçli|iflic olmuş|مشلول
koma|koma|غيبوبة
baygın|huşsuz,bayğın|مغمى عليه,فاقد الوعي
bayıl-|bayıl-,huşunu itir-|أغمي عليه,فقد الوعي
bilincini kaybet-|huşunu itir-|فقد وعيه,فقد الوعي
bilinçli|şüurlu|واع,واعي,مدرك
sendrom|sindrom|متلازمة,متلازمات
enfekte|yoluxmuş|مصاب,ملوث
enfeksiyon|infeksiya|عدوى,التهاب,إصابات
enfeksiyon kap-|yolux-,infeksiya qap-|أصيب بعدوى
bulaş-|yolux-,bulaş-,keç-|انتقلت العدوى,ينتقل,انتقل,لوث
bulaştır-|yoluxdur-,bulaşdır-|نقل العدوى,لوث
bulaşıcı|yoluxucu|معد,معدية,سار
bulaşıcı hastalık|yoluxucu xəstəlik|مرض معد,أمراض معدية,الأمراض المعدية
salgın|epidemiya,pandemiya|وباء,جائحة,تفش,أوبئة
kuluçka süresi|inkubasiya dövrü|فترة الحضانة
teşhis|diaqnoz,təşxis|تشخيص
teşhis et-|diaqnoz qoy-,müəyyən et-|شخص,يشخص,تشخيص,حدد
tanı koy-|diaqnoz qoy-|شخص,تشخيص
ameliyat et-|əməliyyat et-|أجرى عملية
ameliyathane|əməliyyat otağı|غرفة العمليات
cerrah|cərrah|جراح,جراحون,جراحين
cerrahi|cərrahi|جراحي,جراحية
anestezi|anesteziya,keyləşdirmə|تخدير
pansuman|sarğı|تضميد,ضماد
sargı|sarğı|ضمادة
yaralı|yaralı|جريح,جرحى,مصاب,مصابون,مصابين
yaralan-|yaralan-|أصيب,يصاب,جرح,إصابة
yaralanma|yaralanma,xəsarət|إصابة,جرح,إصابات
ağır yaralı|ağır yaralı|مصاب بجروح خطيرة,إصابة بليغة,جروح بالغة
yanık|yanıq|حرق,حروق,محترق
kırık|sınıq,qırıq|كسر,مكسور,كسور
çıkık|çıxıq|خلع
kan grubu|qan qrupu|فصيلة الدم
kan nakli|qan köçürmə|نقل الدم
kan bağışı|qan vermə,qan bağışı|تبرع بالدم,التبرع بالدم
kan basıncı,tansiyon|qan təzyiqi,təzyiq|ضغط الدم
hipertansiyon|hipertoniya,yüksək təzyiq|ارتفاع ضغط الدم
şeker hastalığı,diyabet|şəkərli diabet,şəkər xəstəliyi|السكري,مرض السكري,داء السكري
diyabet hastası|diabet xəstəsi|مريض السكري,مصاب بالسكري
insülin|insulin|أنسولين,إنسولين
hormon|hormon|هرمون,هرمونات
testosteron|testosteron|تستوستيرون
östrojen|estrogen|إستروجين
bağışıklık sistemi|immun sistemi|جهاز المناعة,الجهاز المناعي
antikor|antitel|أجسام مضادة,جسم مضاد
aşıla-|peyvənd et-,vaksinasiya et-|لقح,طعم,تطعيم
aşı ol-|peyvənd olun-|تلقى اللقاح,تطعم
hap|həb|حبة,أقراص,حبوب
tablet|tablet,planşet|قرص,جهاز لوحي,أقراص
iğne|iynə|إبرة,حقنة,إبر
şırınga|şpris|حقنة,محقنة
enjekte et-|yerit-,inyeksiya et-|حقن,يحقن
enjeksiyon|inyeksiya,iynə|حقن,حقنة
reçete|resept|وصفة طبية,وصفة
eczacı|əczaçı|صيدلي,صيادلة
aspirin|aspirin|أسبرين
terapi|terapiya,müalicə|علاج,معالجة
terapist|terapevt|معالج
psikoterapi|psixoterapiya|علاج نفسي
psikolog|psixoloq|طبيب نفسي,أخصائي نفسي,عالم نفس
psikolojik|psixoloji|نفسي,نفسية
psikiyatri|psixiatriya|طب نفسي
rehabilitasyon|reabilitasiya|إعادة تأهيل,تأهيل
fizik tedavi|fizioterapiya|علاج طبيعي,العلاج الطبيعي
tedavi gör-|müalicə al-,müalicə olun-|تلقى العلاج,يتلقى العلاج,تعالج
tedavi et-|müalicə et-|عالج,يعالج,تعالج,معالجة
tedavi edil-|müalicə olun-|عولج,يعالج
taburcu et-|evə burax-,xəstəxanadan çıxar-|خرج من المستشفى,أخرج من المستشفى
taburcu|xəstəxanadan çıxan|مغادرة المستشفى
hastaneye kaldır-|xəstəxanaya apar-|نقل إلى المستشفى
hastaneye kaldırıl-|xəstəxanaya aparıl-,xəstəxanaya yerləşdiril-|نقل إلى المستشفى,نقلوا إلى المستشفى,أدخل المستشفى
acil servis|təcili yardım şöbəsi|قسم الطوارئ,طوارئ
ambulans|təcili yardım maşını,ambulans|سيارة إسعاف,سيارات الإسعاف,إسعاف
ilk yardım|ilk yardım,ilkin tibbi yardım|إسعافات أولية,الإسعافات الأولية
sağlık ekibi|tibbi briqada,həkim briqadası|طاقم طبي,فريق طبي,فرق الإسعاف
sağlık görevlisi|tibb işçisi|مسعف,مسعفون,عامل صحي
sağlık çalışanı|tibb işçisi,səhiyyə işçisi|عامل صحي,العاملين في القطاع الصحي,كوادر طبية
başhekim|baş həkim|كبير الأطباء
uzman doktor|mütəxəssis həkim|طبيب مختص,طبيب أخصائي
diş hekimi|stomatoloq,diş həkimi|طبيب أسنان
veteriner|baytar|طبيب بيطري,بيطري
laboratuvar,laboratuar|laboratoriya|مختبر,معمل,مختبرات
röntgen|rentgen|أشعة سينية,الأشعة
tomografi|tomoqrafiya|تصوير مقطعي
ultrason|ultrasəs,USM|موجات فوق صوتية
test sonucu|test nəticəsi|نتيجة الاختبار,نتيجة الفحص
pozitif çık-|müsbət çıx-|جاءت إيجابية
otopsi|yarma,məhkəmə-tibbi ekspertiza|تشريح الجثة,تشريح
naaş|nəş,cənazə|جثمان,جثة,جثامين
cenaze|cənazə,dəfn|جنازة,جنازات,تشييع
cenaze töreni|dəfn mərasimi|مراسم تشييع,مراسم جنازة,جنازة
morg|morq|مشرحة
mezar|qəbir,məzar|قبر,مقبرة,قبور
toplu mezar|kütləvi məzarlıq|مقبرة جماعية,مقابر جماعية
defnet-,defned-|dəfn et-,torpağa tapşır-|دفن,يدفن
defnedil-|dəfn edil-,dəfn olun-|دفن,ووري الثرى
göm-|basdır-,göm-|دفن,يدفن
gömül-|basdırıl-,gömül-|دفن,دفنت
taziye|başsağlığı,təziyə|تعزية,تعازي,عزاء
başsağlığı dile-|başsağlığı ver-,başsağlığı dilə-|قدم التعازي,عزى,أعرب عن تعازيه
yas tut-|yas saxla-,matəm saxla-|حد,حزن
ulusal yas|ümummilli matəm|حداد وطني,الحداد الوطني
anma töreni|anım mərasimi|مراسم إحياء ذكرى,حفل تأبين
hayatını kaybet-|həyatını itir-,həlak ol-,vəfat et-|لقي مصرعه,لقي حتفه,توفي,فقد حياته,لقوا حتفهم
yaşamını yitir-|həyatını itir-,həlak ol-,vəfat et-|لقي مصرعه,لقي حتفه,توفي,فارق الحياة
can ver-|can ver-,öl-|لقي حتفه,مات
vefat et-|vəfat et-|توفي,توفيت,وافته المنية
vefat|vəfat|وفاة,وفيات
ölüm|ölüm|موت,وفاة,مقتل
ölümcül|ölümcül|مميت,قاتل,مميتة,فتاك
ölü sayısı|ölənlərin sayı,ölü sayı|عدد القتلى,حصيلة القتلى,عدد الوفيات,حصيلة الوفيات
can kaybı|insan itkisi,ölüm|خسائر في الأرواح,وفاة,خسائر بشرية
can güvenliği|can təhlükəsizliyi|سلامة الأرواح
yaşam süresi|ömür uzunluğu,yaşama müddəti|متوسط العمر,العمر المتوقع
doğum|doğum,doğuş|ولادة,ميلاد,مواليد
doğurganlık|doğurqanlıq|خصوبة,إنجاب
doğur-|doğ-,dünyaya gətir-|ولدت,أنجب,أنجبت,ولد
gebe|hamilə,boğaz|حامل
kısır|sonsuz,qısır|عقيم
tüp bebek|süni mayalanma|طفل أنابيب,أطفال الأنابيب
döllenme|mayalanma|تلقيح,إخصاب
sperm|sperma|حيوان منوي,نطفة
kromozom|xromosom|كروموسوم,صبغي
hücre|hüceyrə,kamera|خلية,خلايا,زنزانة
kök hücre|kök hüceyrə|خلية جذعية,خلايا جذعية,الخلايا الجذعية
mutasyon|mutasiya|طفرة,طفرات,تحور
mutant|mutant|متحور,متحول
bakteri|bakteriya|بكتيريا,جراثيم
mikrop|mikrob|جرثومة,ميكروب
mikroorganizma|mikroorqanizm|كائن دقيق,كائنات دقيقة
parazit|parazit|طفيلي,طفيليات
kanserojen|xərçəng yaradan,kanserogen|مسرطن
lösemi|leykemiya,qan xərçəngi|سرطان الدم,لوكيميا
ışın tedavisi|şüa terapiyası|علاج إشعاعي
bronşit|bronxit|التهاب القصبات
zatürre|sətəlcəm,pnevmoniya|التهاب رئوي,ذات الرئة
verem,tüberküloz|vərəm|سل,السل
grip|qrip|إنفلونزا,أنفلونزا
domuz gribi|donuz qripi|إنفلونزا الخنازير
nezle|soyuqdəymə,zökəm|زكام,رشح
ateş|qızdırma,atəş,od|حمى,نار,حرارة
yüksek ateş|yüksək hərarət|حمى شديدة,حرارة عالية
mide bulantısı|ürəkbulanma|غثيان
bulantı|bulantı,ürəkbulanma|غثيان
kus-|qus-,qaytar-|تقيأ,استفرغ
ishal|ishal|إسهال
kabızlık|qəbizlik|إمساك
alerjik|allergik|تحسسي,حساسية
iltihap,iltihab|iltihab|التهاب
ülser|xora|قرحة
fıtık|yırtıq|فتق
veba|taun,vəba|طاعون
su çiçeği|suçiçəyi|جدري الماء
çocuk felci|poliomielit,uşaq iflici|شلل الأطفال
kuduz|quduzluq|داء الكلب,سعار
siroz|sirroz|تليف الكبد
akciğer|ağciyər|رئة,رئتين,رئات
ciğer|ciyər|كبد,رئة
safra kesesi|öd kisəsi|مرارة
prostat|prostat|بروستات
rahim,rahm|uşaqlıq,rəhim|رحم
yumurtalık|yumurtalıq|مبيض
damar|damar|وعاء دموي,شريان,عرق,أوعية
kalp damar|ürək-damar|القلب والأوعية الدموية
kardiyovasküler|ürək-damar|قلبي وعائي
sinir sistemi|sinir sistemi|الجهاز العصبي
omurilik|onurğa beyni|النخاع الشوكي
eklem|oynaq|مفصل,مفاصل
boğaz|boğaz|حلق,مضيق,حنجرة
göbek|göbək,qarın|بطن,سرة
kalça|omba,yanbız|ورك,خاصرة
kıç|arxa|مؤخرة
avuç|ovuc|كف,قبضة
göz yaşı,gözyaşı|göz yaşı|دمع,دموع
ten|dəri,bədən|بشرة,جلد
cilt|dəri,cild|جلد,مجلد,بشرة
bez|vəzi|غدة
zihin,zihn|zehin,ağıl|ذهن,عقل,أذهان
zihniyet|zehniyyət,düşüncə tərzi|عقلية,ذهنية
refleks|refleks|رد فعل,منعكس
uykusuzluk|yuxusuzluq|أرق
horla-|xorulda-|شخر
nefes darlığı|tənginəfəslik|ضيق التنفس
solunum cihazı|tənəffüs cihazı|جهاز تنفس
iştah|iştaha|شهية
şişman|kök,gombul|بدين,سمين
kilo|kilo,çəki|كيلو,وزن
kilo ver-|arıqla-,çəki at-|فقد وزنا,خسارة الوزن
diyet|pəhriz,dieta|حمية,نظام غذائي
yetersiz beslenme|natamam qidalanma|سوء تغذية,سوء التغذية
besin|qida|غذاء,مواد غذائية,أغذية
mineral|mineral|معدن,معادن,معدني
karbonhidrat|karbohidrat|كربوهيدرات
yağ|yağ|دهن,زيت,دهون
kalori|kalori|سعرة حرارية,سعرات
alkollü|alkoqollu,içkili|كحولي,مخمور
ayyaş|əyyaş|سكير
nikotin|nikotin|نيكوتين
tiryaki|tiryəki|مدمن
uyuşturucu bağımlısı|narkotik aludəçisi|مدمن مخدرات
esrar|marixuana,sirr|حشيش,ماريجوانا,أسرار
haşhaş|xaşxaş|خشخاش
dezenfekte et-|dezinfeksiya et-|عقم,تعقيم
hijyen|gigiyena|نظافة,صحة
hijyenik|gigiyenik|صحي,نظيف
steril|steril|معقم
maske|maska|قناع,كمامة,أقنعة,كمامات
sosyal mesafe|sosial məsafə|تباعد اجتماعي,التباعد الاجتماعي
`;
