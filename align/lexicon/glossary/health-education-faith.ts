// Medicine, school, university and religion in Turkish, Azerbaijani and Arabic; our own work.
export const healthEducationFaith: string = `
sağlık sistemi|səhiyyə sistemi|نظام صحي,النظام الصحي
sağlık hizmetleri|tibbi xidmətlər,səhiyyə xidmətləri|خدمات صحية,الرعاية الصحية
sağlık sorunu|sağlamlıq problemi|مشكلة صحية
sağlık durumu|səhhəti,sağlamlıq vəziyyəti|حالة صحية,الوضع الصحي
sağlık yetkilileri|səhiyyə rəsmiləri|مسؤولو الصحة,السلطات الصحية
sağlık uzmanı|səhiyyə mütəxəssisi|خبير صحي
sağlıkçı|tibb işçisi|عامل صحي,كوادر صحية
sağlık çalışanları|tibb işçiləri|عاملون في القطاع الصحي,الكوادر الطبية
sağlıklı beslenme|sağlam qidalanma|تغذية صحية
sağlıklı yaşam|sağlam həyat|حياة صحية
halk sağlığı|ictimai sağlamlıq|صحة عامة,الصحة العامة
ruh sağlığı,akıl sağlığı|psixi sağlamlıq|صحة نفسية,الصحة العقلية,الصحة النفسية
ruhsal hastalık|ruhi xəstəlik,psixi xəstəlik|مرض نفسي
akıl hastanesi|ruhi xəstəliklər xəstəxanası|مستشفى الأمراض العقلية
depresyona gir-|depressiyaya düş-|أصيب بالاكتئاب
kaygı bozukluğu|təşviş pozuntusu|اضطراب القلق
travma|travma|صدمة,إصابة
otizm|autizm|توحد
down sendromu|daun sindromu|متلازمة داون
parkinson|parkinson|باركنسون
epilepsi|epilepsiya|صرع
migren|miqren|صداع نصفي
felç geçir-|iflic ol-,insult keçir-|أصيب بجلطة,أصيب بالشلل
felçli|iflic|مشلول
kalp hastalığı|ürək xəstəliyi|مرض القلب,أمراض القلب
kalp krizi geçir-|infarkt keçir-|أصيب بنوبة قلبية
kalp damar|ürək-damar|قلبي وعائي
yüksek tansiyon|yüksək təzyiq,hipertoniya|ارتفاع ضغط الدم
kan basıncı|qan təzyiqi|ضغط الدم
kan testi|qan analizi|فحص دم,اختبار دم
kan nakli|qan köçürülməsi|نقل دم
kan şekeri|qanda şəkər|سكر الدم
kan ver-|qan ver-|تبرع بالدم
kan kaybı|qan itkisi|فقدان الدم
kanama|qanaxma|نزيف
beyin kanaması|beyin qanaması|نزيف دماغي
beyin ölümü|beyin ölümü|موت دماغي
beyin tümörü|beyin şişi|ورم دماغي
meme kanseri|döş xərçəngi,süd vəzi xərçəngi|سرطان الثدي
akciğer kanseri|ağciyər xərçəngi|سرطان الرئة
prostat kanseri|prostat xərçəngi|سرطان البروستاتا
cilt kanseri|dəri xərçəngi|سرطان الجلد
lösemi|leykoz|سرطان الدم,لوكيميا
kemoterapi|kimyəvi terapiya,kimyaterapiya|علاج كيميائي
radyoterapi|şüa terapiyası|علاج إشعاعي
kansere yakalan-|xərçəngə tutul-|أصيب بالسرطان
kanser hastası|xərçəng xəstəsi|مريض سرطان,مرضى السرطان
böbrek nakli|böyrək köçürülməsi,böyrək nəqli|زراعة كلى
karaciğer nakli|qaraciyər köçürülməsi|زراعة كبد
kalp nakli|ürək nəqli|زراعة قلب
kök hücre tedavisi|kök hüceyrə müalicəsi|علاج بالخلايا الجذعية
tüp bebek|süni mayalanma|أطفال الأنابيب
kısırlık|sonsuzluq|عقم
düşük yap-|uşaq sal-|أجهضت,إجهاض
sezaryen|qeysəriyyə|ولادة قيصرية
doğum kontrolü|doğuşa nəzarət,kontrasepsiya|تحديد النسل,منع الحمل
doğum yap-|doğuş et-,dünyaya uşaq gətir-|أنجبت,وضعت مولودا
doğumevi|doğum evi|مستشفى ولادة
ebe|mama|قابلة
erken doğum|vaxtından əvvəl doğuş|ولادة مبكرة
emzir-|əmizdir-|أرضع,رضاعة
anne sütü|ana südü|حليب الأم
çocuk doktoru|uşaq həkimi,pediatr|طبيب أطفال
göz doktoru|göz həkimi|طبيب عيون
cerrahi|cərrahi|جراحي,جراحة
estetik ameliyat|plastik əməliyyat|عملية تجميل
narkoz|narkoz|تخدير
acil tıp|təcili tibb|طب الطوارئ
ilaç tedavisi|dərman müalicəsi|علاج دوائي
ilaç kullan-,ilaç al-|dərman qəbul et-|تناول الدواء
ağrı kesici|ağrıkəsici|مسكن,مسكنات
antidepresan|antidepressant|مضاد للاكتئاب
hap|həb|حبة,حبوب
tablet ilaç|tablet|قرص
şurup|şərbət|شراب
merhem|məlhəm|مرهم
iğne ol-|iynə vurdur-|أخذ حقنة
şırınga|şpris|حقنة
enjeksiyon|inyeksiya,iynə|حقن
serum|serum,sistem|مصل
solunum|tənəffüs|تنفس,تنفسي
solunum cihazı|tənəffüs aparatı|جهاز تنفس
solunum yolu|tənəffüs yolu|جهاز تنفسي
nefes darlığı|təngnəfəslik|ضيق تنفس
ateşi çık-,ateşlen-|qızdırması qalx-|ارتفعت حرارته
yüksek ateş|yüksək qızdırma|حمى,حرارة مرتفعة
grip ol-|qrip ol-|أصيب بالإنفلونزا
virüs kap-|virusa yolux-|أصيب بالفيروس,التقط الفيروس
virüse yakalan-|virusa yolux-|أصيب بالفيروس
koronavirüs salgını|koronavirus pandemiyası|تفشي فيروس كورونا,جائحة كورونا
salgın hastalık|yoluxucu xəstəlik,epidemiya|مرض معد,وباء
bulaşıcı hastalık|yoluxucu xəstəlik|مرض معد,أمراض معدية
vaka sayısı|yoluxma sayı|عدد الحالات,عدد الإصابات
yeni vaka|yeni yoluxma|حالة جديدة,إصابة جديدة
test sonucu|test nəticəsi|نتيجة الفحص
testi pozitif çık-|testi pozitiv çıx-|ثبتت إصابته,جاءت نتيجة فحصه إيجابية
aşı kampanyası|vaksinasiya kampaniyası|حملة تطعيم
aşı karşıtı|vaksin əleyhdarı|مناهض للقاحات
aşı dozu|vaksin dozası|جرعة لقاح
ikinci doz|ikinci doza|الجرعة الثانية
karantinaya al-|karantinə al-|أخضع للحجر
karantinada|karantində|في الحجر الصحي
maske tak-|maska tax-|ارتدى كمامة
mesafe kuralı|məsafə qaydası|قاعدة التباعد
çiçek hastalığı|çiçək xəstəliyi|جدري
maymun çiçeği|meymun çiçəyi|جدري القردة
suçiçeği|su çiçəyi|جدري الماء
kızamıkçık|məxmərək|حصبة ألمانية
hepatit|hepatit|التهاب الكبد
menenjit|meningit|التهاب السحايا
sarılık|sarılıq|يرقان
tifo|tif,qarın yatalağı|تيفوئيد
veba|taun|طاعون
cüzzam|cüzam|جذام
frengi|sifilis|زهري
zika|zika|زيكا
alerjik|allergik|تحسسي
burkul-|burxul-|التوى
dikiş|tikiş|غرزة,خياطة
bandaj|sarğı|ضمادة
alçı|gips|جبس
tekerlekli sandalye|əlil arabası|كرسي متحرك
koltuk değneği|qoltuqağacı|عكاز
protez|protez|طرف صناعي
görme engelli|gözdən əlil,görmə məhdudiyyətli|كفيف,ضعيف البصر
işitme engelli|eşitmə məhdudiyyətli|أصم,ضعاف السمع
engelli birey|əlilliyi olan şəxs|شخص ذو إعاقة,ذوو الإعاقة
özel ihtiyaç|xüsusi ehtiyac|احتياجات خاصة
bağımlılık tedavisi|asılılıq müalicəsi|علاج الإدمان
sigara iç-|siqaret çək-|دخن,يدخن,تدخن,تدخين
sigarayı bırak-|siqareti tərgit-|أقلع عن التدخين
elektronik sigara|elektron siqaret|سيجارة إلكترونية
alkol bağımlısı|alkoqol asılısı|مدمن كحول
aşırı doz|həddindən artıq doza|جرعة زائدة
obez|piylənmiş|بدين
kilo fazlası|artıq çəki|زيادة الوزن
kalori|kalori|سعرة حرارية
yetersiz beslenme|qida çatışmazlığı|سوء تغذية
gıda zehirlenmesi|qida zəhərlənməsi|تسمم غذائي
vücut sıcaklığı|bədən temperaturu|حرارة الجسم
yan etkiler|yan təsirlər|آثار جانبية,أعراض جانبية
hasta yakını|xəstə yaxını|ذوو المريض
hasta hakları|xəstə hüquqları|حقوق المرضى
bebek ölümü|körpə ölümü|وفيات الرضع
yaşam beklentisi|gözlənilən ömür müddəti|متوسط العمر المتوقع
okula git-|məktəbə get-|ذهب إلى المدرسة
okul yılı|tədris ili|عام دراسي
okul müdürü|məktəb direktoru|مدير مدرسة
okul çağı|məktəb yaşı|سن المدرسة
okul saldırısı|məktəbə hücum|هجوم على مدرسة
okullar|məktəblər|مدارس
devlet okulu|dövlət məktəbi|مدرسة حكومية
özel okul|özəl məktəb|مدرسة خاصة
yatılı okul|internat məktəbi|مدرسة داخلية
imam hatip|imam-xətib məktəbi|مدرسة الأئمة والخطباء
meslek lisesi|peşə liseyi|ثانوية مهنية
meslek yüksekokulu|ali peşə məktəbi|معهد مهني
mesleki eğitim|peşə təhsili|تعليم مهني,تدريب مهني
uzaktan eğitim|distant təhsil,məsafədən təhsil|تعليم عن بعد
eğitim sistemi|təhsil sistemi|نظام تعليمي
eğitim ver-|təhsil ver-,təlim keç-|علم,درب
eğitim al-,eğitim gör-|təhsil al-|تلقى تعليما,درس,يدرس,تدرس
eğitim hayatı|təhsil həyatı|حياة تعليمية
zorunlu eğitim|icbari təhsil|تعليم إلزامي
üniversite öğrencisi|universitet tələbəsi,tələbə|طالب جامعي
lise öğrencisi|lisey şagirdi|طالب ثانوية
üniversite sınavı|universitet imtahanı|امتحان الجامعة
üniversite mezunu|universitet məzunu|خريج جامعة
yüksek lisans öğrencisi|magistrant|طالب ماجستير
doktora öğrencisi|doktorant|طالب دكتوراه
öğretim üyesi|müəllim,professor-müəllim heyəti|عضو هيئة تدريس,أستاذ جامعي
öğretim görevlisi|müəllim|محاضر
doçent|dosent|أستاذ مشارك
yardımcı doçent|dosent əvəzi|أستاذ مساعد
akademisyenler|akademiklər,alimlər|أكاديميون
öğretmenler|müəllimlər|معلمون,المعلمين
öğrenciler|tələbələr,şagirdlər|طلاب,الطلبة,تلاميذ
sınıf arkadaşı|sinif yoldaşı|زميل صف
yurt|yataqxana|سكن طلابي
öğrenci yurdu|tələbə yataqxanası|سكن طلابي
burslu|təqaüdlü|حاصل على منحة
kayıt yaptırma|qeydiyyat|تسجيل
ders kitabı|dərslik|كتاب مدرسي,كتب مدرسية
ders saati|dərs saatı|حصة دراسية
yaz okulu|yay məktəbi|مدرسة صيفية
kara tahta|yazı taxtası|سبورة
silgi|pozan|ممحاة
cetvel|xətkeş|مسطرة
sınavı geç-|imtahandan keç-|نجح في الامتحان
sınıfta kal-|sinifdə qal-|رسب
devamsızlık|dərsdən yayınma,davamiyyətsizlik|غياب
kopya çek-|köçür-,şparqalka istifadə et-|غش
dil öğren-|dil öyrən-|تعلم لغة
ikinci dil|ikinci dil|لغة ثانية
lehçe,şive|ləhcə,şivə|لهجة
aksan|aksent|لكنة
dil bilgisi|qrammatika|قواعد اللغة
sözlü|şifahi|شفهي
yazılı|yazılı|خطي,مكتوب
sözcü|söz sahibi|ناطق
sesli|səsli|صوتي
telaffuz|tələffüz|نطق
deyiş|deyim|قول
atasözleri|atalar sözləri|أمثال
cuma namazı|cümə namazı|صلاة الجمعة
bayram namazı|bayram namazı|صلاة العيد
teravih|təravih|تراويح
ezan|azan|أذان
hutbe|xütbə|خطبة
vaaz|moizə|موعظة,وعظ
vaiz|vaiz|واعظ
abdest|dəstəmaz|وضوء
kıble|qiblə|قبلة
secde|səcdə|سجود
sure|surə|سورة
ayet|ayə|آية,آيات
hadis|hədis|حديث نبوي,أحاديث
sünnet|sünnə|سنة
fıkıh|fiqh|فقه
tefsir|təfsir|تفسير
tasavvuf|təsəvvüf|تصوف
sufi|sufi|صوفي
tekke|təkkə|تكية
medrese|mədrəsə|مدرسة دينية
hafız|hafiz|حافظ القرآن
ümmet|ümmət|أمة
gayrimüslim|qeyri-müsəlman|غير مسلم
kafir|kafir|كافر
şirk|şirk|شرك
tövbe|tövbə|توبة
sevap|savab|ثواب
ahiret|axirət|آخرة
kıyamet|qiyamət|قيامة
cin|cin|جن
sahabe|səhabə|صحابة
ehlibeyt|əhli-beyt|أهل البيت
ayetullah|ayətullah|آية الله
kadı|qazı|قاض شرعي
Hz. Muhammed|Məhəmməd peyğəmbər,Həzrəti Məhəmməd|النبي محمد
Hz. Ali|Həzrəti Əli|الإمام علي
Hz. İsa|İsa peyğəmbər,İsa Məsih|عيسى,المسيح
İsa Mesih|İsa Məsih|يسوع المسيح,المسيح
Meryem Ana|Məryəm ana|مريم العذراء
Mekke ve Medine|Məkkə və Mədinə|مكة والمدينة
hacı|hacı|حاج,حجاج
hac ibadeti|həcc ibadəti|مناسك الحج
umreye git-|ümrəyə get-|اعتمر
kurban kes-|qurban kəs-|ذبح أضحية
zekat ver-|zəkat ver-|أخرج الزكاة
sadaka|sədəqə|صدقة
Kadir Gecesi|Qədr gecəsi|ليلة القدر
Mevlit Kandili|Mövlud|المولد النبوي
Aşure|Aşura|عاشوراء
başpiskopos|arxiyepiskop|رئيس أساقفة
kardinal|kardinal|كاردينال
papaz|keşiş|قس,كاهن
keşiş|rahib|راهب
vaftiz et-|xaç suyuna çək-|عمد
ilahi|ilahi|ترنيمة,إلهي
ayin düzenle-|ayin keçir-|أقام قداسا
Katolik Kilisesi|Katolik kilsəsi|الكنيسة الكاثوليكية
Ortodoks Kilisesi|Pravoslav kilsəsi|الكنيسة الأرثوذكسية
Evanjelik|yevangelist|إنجيلي
Mormon|mormon|مورموني
Yehova Şahitleri|Yehova şahidləri|شهود يهوه
Budizm|buddizm|بوذية
Hinduizm|hinduizm|هندوسية
Sih|sikx|سيخي,سيخ
Zerdüşt|zərdüşti|زرادشتي
Bahai|bəhai|بهائي
Şabat|şənbə günü,Şabat|السبت
Hanuka|Hanuka|حانوكا
Yom Kippur|Yom-Kippur|يوم الغفران
Ağlama Duvarı|Ağlama divarı|حائط البراق,حائط المبكى
Tapınak Tepesi|Məbəd dağı|جبل الهيكل,الحرم القدسي
Kubbetüs Sahra|Qübbət-əs-Səxra|قبة الصخرة
Noel Baba|Şaxta baba,Santa Klaus|بابا نويل
Noel ağacı|yolka,Milad yolkası|شجرة عيد الميلاد
`;
