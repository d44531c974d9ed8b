// Crime, police, courts, punishment and accidents in Turkish, Azerbaijani and Arabic; our own work.
export const crimeCourts: string = `
adam öldürme|qəsdən adamöldürmə,qətl|القتل,قتل عمد
taksirle öldürme|ehtiyatsızlıqdan adam öldürmə|القتل غير العمد,قتل خطأ
kasten öldürme|qəsdən adam öldürmə|قتل عمد,القتل العمد
cinayet işle-|cinayət törət-|ارتكب جريمة,يرتكب,ترتكب
cinayet şüphelisi|qətldə şübhəli bilinən|مشتبه به في القتل
cinayet silahı|cinayət silahı|سلاح الجريمة
cinayet masası|cinayət-axtarış şöbəsi|شعبة الجرائم
seri katil|serial qatil,seriyalı qatil|قاتل متسلسل
kiralık katil|sifarişli qatil,muzdlu qatil|قاتل مأجور
saldırgan|hücumçu,hücum edən|مهاجم,معتد,مهاجمون
silahlı saldırı|silahlı hücum|هجوم مسلح,إطلاق نار
silahlı saldırgan|silahlı şəxs,silahlı hücumçu|مسلح,مهاجم مسلح,مسلحون
silahlı soygun|silahlı soyğun,quldurluq|سطو مسلح
bıçakla-|bıçaqla-|طعن,يطعن,تطعن
bıçaklı saldırı|bıçaqlı hücum|هجوم بسكين,هجوم طعن,عملية طعن
bıçaklama|bıçaqlama|طعن
kurşunlama|güllələmə|إطلاق نار
toplu silahlı saldırı|kütləvi atışma|إطلاق نار جماعي
linç|linç|إعدام خارج القانون,شنق
darp|döyülmə,fiziki zorakılıq|ضرب,اعتداء
dayak|döymə,kötək|ضرب
dövül-|döyül-|تعرض للضرب
tecavüz et-|təcavüz et-,zorla-|اغتصب,يغتصب,تغتصب,اغتصاب
tecavüzcü|təcavüzkar,zorlayan|مغتصب
taciz et-|təqib et-,sataş-,taciz et-|تحرش,يتحرش,تتحرش
tacizci|tacizçi|متحرش
istismar et-|istismar et-,sui-istifadə et-|استغل,يستغل,تستغل,اعتدى
çocuk istismarı|uşaq istismarı|إساءة معاملة الأطفال,استغلال الأطفال
pedofili|pedofiliya|اعتداء جنسي على الأطفال,بيدوفيليا
fidye iste-|fidyə tələb et-,girov pulu istə-|طلب فدية
adam kaçırma|adam oğurluğu|خطف,اختطاف
kaçırılan|qaçırılan,oğurlanan|مخطوف,مختطف
rehin al-|girov götür-|احتجز رهائن,احتجاز رهائن
rehin alma|girov götürmə|احتجاز رهائن
kapkaç|qapqaç,qapıb-qaçma|نشل,خطف حقائب
yankesici|cibgir|نشال
çal-,aşır-|oğurla-,çal-|سرق,يسرق,تسرق
soy-,soygun yap-|soy-,qarət et-|سطا,سلب,نهب
soyguncu|soyğunçu,quldur|لص,قاطع طريق
haydut,eşkıya|quldur|قاطع طريق,لص
gangster|qanqster|رجل عصابات
çete lideri|dəstə başçısı|زعيم عصابة
suç örgütü|cinayətkar təşkilat,mütəşəkkil dəstə|منظمة إجرامية,تنظيم إجرامي
organize suç,örgütlü suç|mütəşəkkil cinayətkarlıq|جريمة منظمة,الجريمة المنظمة
kartel|kartel|كارتل,عصابة مخدرات
uyuşturucu satıcısı,torbacı|narkotik satıcısı|تاجر مخدرات
uyuşturucu baronu|narkobaron|بارون مخدرات
uyuşturucu madde|narkotik vasitə,narkotik maddə|مادة مخدرة,مواد مخدرة
uyuşturucu kullan-|narkotik istifadə et-|تعاطى المخدرات
uyuşturucu bağımlısı|narkoman|مدمن مخدرات
ele geçirilen|ələ keçirilən,aşkarlanan|مضبوط,المضبوطات
kaçak sigara|qaçaqmal siqaret|سجائر مهربة
kaçak mal|qaçaqmal|بضائع مهربة
kaçakçılık yap-|qaçaqmalçılıq et-|هرب,يهرب,تهرب
dolandırıl-|aldadıl-,dələduzluğa məruz qal-|تعرض للاحتيال
zimmete geçirme|mənimsəmə,israf|اختلاس
zimmetine geçir-|mənimsə-|اختلس,يختلس,تختلس
kara para|çirkli pul,qara pul|أموال غير مشروعة,مال قذر
kara para aklama|çirkli pulların yuyulması,pulların yuyulması|غسل أموال,تبييض أموال
vergi kaçır-|vergidən yayın-|تهرب من الضرائب,تهرب ضريبي
rüşvet al-|rüşvət al-|تلقى رشوة,ارتشى
rüşvet ver-|rüşvət ver-|رشا,دفع رشوة
yolsuzluk davası|korrupsiya işi|قضية فساد
yolsuzlukla mücadele|korrupsiyaya qarşı mübarizə|مكافحة الفساد
görevi kötüye kullan-|vəzifəsindən sui-istifadə et-|أساء استخدام المنصب
görevi kötüye kullanma|vəzifədən sui-istifadə|إساءة استخدام السلطة,سوء استخدام المنصب
yetki istismarı|səlahiyyətdən sui-istifadə|إساءة استخدام السلطة
sahte belge|saxta sənəd|وثيقة مزورة,وثائق مزورة
sahte pasaport|saxta pasport|جواز سفر مزور
sahte para|saxta pul|نقود مزيفة,عملة مزورة
taklit|təqlid,saxta|تقليد,مقلد,مزيف
şantaj yap-|şantaj et-|ابتز,يبتز,تبتز,ابتزاز
tehdit mesajı|hədə mesajı|رسالة تهديد
ölüm tehdidi|ölüm hədəsi,ölümlə hədələmə|تهديد بالقتل,تهديدات بالقتل
iftira at-|böhtan at-|افترى,يفتري,تفتري
hakaret davası|təhqir işi|دعوى إهانة
ihbar|xəbər,məlumat verilməsi|بلاغ,إخبار
ihbarcı|məlumat verən,xəbərçi|مبلغ,مخبر
muhbir|xəbərçi,donosçu|مخبر,مبلغ عن المخالفات
itirafçı|etirafçı|معترف,شاهد ملك
gizli tanık|gizli şahid|شاهد سري
tanık ifadesi|şahid ifadəsi|شهادة,أقوال الشهود
görgü şahidi|hadisənin şahidi|شاهد عيان,شهود عيان
suç aleti|cinayət aləti|أداة الجريمة
suç kaydı,sabıka|məhkumluq,cinayət keçmişi|سجل جنائي,سوابق
sabıkalı|əvvəllər məhkum olunmuş|صاحب سوابق
suçüstü|cinayət başında,başında yaxalanan|متلبسا,تلبس
suçunu itiraf et-|günahını etiraf et-,cinayətini etiraf et-|اعترف بجريمته,أقر بذنبه
suçu kabul et-|günahını boynuna al-|أقر بالذنب,اعترف بالذنب
suçlamaları reddet-|ittihamları rədd et-|نفى الاتهامات,نفى التهم
suçlu bul-|təqsirli bil-,günahkar bil-|أدان,يدين,تدين,إدانة
suçsuz bul-|günahsız bil-|برأ,تبرئة
suçlanan|ittiham olunan|متهم
beraat ettir-|bəraət ver-|برأ,يبرئ,تبرئ,تبرئة
yargılan-|mühakimə olun-|حوكم,يحاكم,تحاكم,محاكمة
hüküm ver-|hökm çıxar-,hökm ver-|أصدر حكما,حكم
hükmü boz-|hökmü ləğv et-|نقض الحكم
mahkeme kararı|məhkəmə qərarı|قرار المحكمة,حكم المحكمة,حكم قضائي
mahkeme başkanı|məhkəmə sədri,sədrlik edən hakim|رئيس المحكمة
duruşma salonu|məhkəmə zalı|قاعة المحكمة
ilk duruşma|ilk məhkəmə iclası|الجلسة الأولى
duruşmayı ertele-|məhkəmə prosesini təxirə sal-|أجل الجلسة
ağır ceza mahkemesi|ağır cinayətlər məhkəməsi|محكمة الجنايات
asliye mahkemesi|ilk instansiya məhkəməsi|المحكمة الابتدائية
istinaf mahkemesi|apellyasiya məhkəməsi|محكمة الاستئناف
Anayasa Mahkemesi,AYM|Konstitusiya Məhkəməsi|المحكمة الدستورية
idare mahkemesi|inzibati məhkəmə|محكمة إدارية
askeri mahkeme|hərbi məhkəmə|محكمة عسكرية
savaş suçları mahkemesi|hərbi cinayətlər məhkəməsi|محكمة جرائم الحرب
sulh ceza hakimliği|sülh cəza hakimliyi|محكمة صلح جزائية
nöbetçi mahkeme|növbətçi məhkəmə|محكمة مناوبة
jüri üyesi|andlı iclasçı,münsif|محلف,عضو هيئة محلفين
jüri|andlı iclasçılar,münsiflər heyəti|هيئة محلفين,لجنة تحكيم
cumhuriyet savcısı|respublika prokuroru|المدعي العام,مدع عام
cumhuriyet başsavcılığı|baş prokurorluq|النيابة العامة,مكتب المدعي العام
Başsavcılık|Baş Prokurorluq|النيابة العامة
özel savcı,özel yetkili savcı|xüsusi prokuror|مدع خاص,المحقق الخاص
savunma avukatı|müdafiə vəkili,vəkil|محامي الدفاع
avukat|vəkil,hüquqşünas|محام,محامي,محامون
hukuk bürosu|hüquq bürosu,vəkil bürosu|مكتب محاماة
hukuk mücadelesi|hüquqi mübarizə|معركة قانونية
hukuki süreç|hüquqi proses|إجراءات قانونية,مسار قانوني
yasal işlem|hüquqi tədbir,qanuni tədbir|إجراء قانوني,إجراءات قانونية
yasal süreç|hüquqi proses|عملية قانونية
yasal yollar|hüquqi yollar|سبل قانونية
dava süreci|məhkəmə prosesi|إجراءات الدعوى
toplu dava|kollektiv iddia|دعوى جماعية
tazminat davası|təzminat iddiası|دعوى تعويض
boşanma davası|boşanma işi|دعوى طلاق
velayet davası|qəyyumluq işi|دعوى حضانة
miras davası|miras işi|قضية ميراث
dava düş-|işə xitam veril-|سقطت الدعوى
takipsizlik|cinayət işinə xitam|حفظ التحقيق,عدم ملاحقة
kefaletle serbest bırak-|girov müqabilində azad et-|أفرج عنه بكفالة
kefaletle|girov müqabilində,zaminlə|بكفالة
adli kontrol|məhkəmə nəzarəti|رقابة قضائية
denetimli serbest|şərti azad|إفراج مشروط
şartlı tahliye|şərti azadlığa buraxma|إفراج مشروط
ertelenmiş ceza|şərti cəza|عقوبة مع وقف التنفيذ
hapis yat-|həbs yat-,cəza çək-|قضى عقوبة السجن
hapse at-|həbsə at-,həbsxanaya sal-|زج في السجن,سجن
hapse gir-|həbsə düş-|دخل السجن,سجن
hapisten çık-|həbsdən çıx-|خرج من السجن
mahpus|məhbus|سجين,نزيل
ömür boyu hapis cezası|ömürlük həbs cəzası|عقوبة السجن المؤبد
ağırlaştırılmış müebbet|ağırlaşdırılmış ömürlük həbs|السجن المؤبد المشدد
infaz|edam,cəzanın icrası|إعدام,تنفيذ
infaz et-|edam et-,icra et-|أعدم,يعدم,تعدم,نفذ
elektrikli sandalye|elektrik stulu|كرسي كهربائي
zehirli iğne|zəhərli iynə|حقنة مميتة
af ilan et-|amnistiya elan et-|أصدر عفوا
af yasası|amnistiya qanunu|قانون العفو
başkanlık affı|prezident əfvi|عفو رئاسي
iade talebi|ekstradisiya tələbi,geri qaytarılma tələbi|طلب تسليم
suçluların iadesi|cinayətkarların ekstradisiyası|تسليم المجرمين
Interpol kırmızı bülteni|İnterpolun qırmızı bülleteni|النشرة الحمراء
polis merkezi|polis məntəqəsi,polis bölməsi|مركز شرطة,قسم شرطة
polis ekibi|polis əməkdaşları|فريق شرطة,دورية شرطة
polis ekipleri|polis əməkdaşları|فرق الشرطة
polis müdürü|polis rəisi|قائد الشرطة,مدير الشرطة
polis şefi|polis rəisi|رئيس الشرطة,قائد الشرطة
emniyet genel müdürlüğü|Baş Polis İdarəsi,Təhlükəsizlik Baş İdarəsi|مديرية الأمن العام
emniyet güçleri|təhlükəsizlik qüvvələri,polis|قوات الأمن,قوى الأمن
emniyet müdürlüğü|polis idarəsi|مديرية الأمن
çevik kuvvet|çevik polis,çevik qüvvə|شرطة مكافحة الشغب
özel harekat|xüsusi təyinatlılar|قوات خاصة
özel tim|xüsusi dəstə|فرقة خاصة
trafik polisi|yol polisi|شرطة المرور
sahil güvenlik|sahil mühafizə|خفر السواحل
gümrük muhafaza|gömrük mühafizəsi|حرس الجمارك
polis şiddeti|polis zorakılığı|عنف الشرطة
polis baskını|polis reydi|مداهمة الشرطة
polis aracı|polis maşını|سيارة شرطة,مركبة شرطة
polis köpeği|polis iti|كلب بوليسي
polis kordonu|polis kordonu|طوق أمني
güvenlik kamerası|təhlükəsizlik kamerası,müşahidə kamerası|كاميرا مراقبة,كاميرات مراقبة
güvenlik şeridi|təhlükəsizlik lenti|شريط أمني
güvenlik önlemi,güvenlik tedbiri|təhlükəsizlik tədbiri|إجراء أمني,إجراءات أمنية,تدابير أمنية
güvenlik zafiyeti|təhlükəsizlik boşluğu|ثغرة أمنية
güvenlik kontrolü|təhlükəsizlik yoxlaması|تفتيش أمني
güvenlik kaynakları|təhlükəsizlik mənbələri|مصادر أمنية
güvenlik yetkilisi|təhlükəsizlik rəsmisi|مسؤول أمني
üst araması|şəxsi axtarış|تفتيش
ev araması|ev axtarışı|تفتيش منزل
arama yap-|axtarış apar-|فتش,أجرى تفتيشا,بحث
arama çalışması|axtarış işləri|أعمال البحث
kayıp ihbarı|itkin barədə məlumat|بلاغ عن فقدان
kayıp kişi|itkin şəxs|شخص مفقود,مفقودون
DNA testi|DNT testi,DNT analizi|فحص الحمض النووي,اختبار الحمض النووي
otopsi raporu|yarılma rəyi,otopsiya hesabatı|تقرير الطب الشرعي,تقرير التشريح
adli tıp kurumu|məhkəmə-tibbi ekspertiza|الطب الشرعي
adli tabip|məhkəmə-tibb eksperti|طبيب شرعي
ölüm nedeni|ölüm səbəbi|سبب الوفاة
ölü bulun-|ölü tapıl-|عثر عليه ميتا
cansız beden|cansız bədən,meyit|جثة هامدة,جثة
kanlı olay|qanlı hadisə|حادث دموي
ateşli silah|odlu silah|سلاح ناري,أسلحة نارية
kurşun yarası|güllə yarası|جرح طلق ناري
otomatik silah|avtomatik silah|سلاح آلي
av tüfeği|ov tüfəngi|بندقية صيد
mermi çekirdeği|güllə|رصاصة
boş kovan|boş gilizlər|فوارغ رصاص
silah ruhsatı|silah icazəsi|رخصة سلاح
bireysel silahlanma|fərdi silahlanma|حيازة السلاح الفردية
silah kontrolü|silaha nəzarət|السيطرة على السلاح,ضبط الأسلحة
silah kaçakçılığı|silah qaçaqmalçılığı|تهريب الأسلحة
silah ticareti|silah ticarəti|تجارة الأسلحة
silah sevkiyatı|silah göndərilməsi|شحنة أسلحة
silah satışı|silah satışı|مبيعات أسلحة,بيع الأسلحة
patlayıcı madde|partlayıcı maddə|مادة متفجرة,متفجرات
el yapımı patlayıcı|əldəqayırma partlayıcı|عبوة ناسفة,عبوات ناسفة
bomba ihbarı|bomba xəbərdarlığı,bomba xəbəri|بلاغ عن قنبلة,إنذار بوجود قنبلة
bomba imha|bomba zərərsizləşdirmə|إبطال القنابل,تفكيك القنابل
bomba yüklü araç|bomba yüklü avtomobil,minalanmış avtomobil|سيارة مفخخة
canlı bomba saldırısı|kamikadze hücumu,intihar hücumu|هجوم انتحاري,تفجير انتحاري
intihar yeleği|intihar kəməri|حزام ناسف
terör eylemi|terror aktı|عمل إرهابي
terör hücresi|terror hüceyrəsi|خلية إرهابية
terör finansmanı|terrorun maliyyələşdirilməsi|تمويل الإرهاب
terör propagandası|terror təbliğatı|دعاية إرهابية
terörle bağlantılı|terrorla əlaqəli|مرتبط بالإرهاب
terörist başı|terrorçu başı|زعيم الإرهابيين
terör eylemleri|terror aktları|أعمال إرهابية
terör yandaşı|terror tərəfdarı|مؤيد للإرهاب
yalnız kurt|tək canavar|ذئب منفرد
aşırılık yanlısı|ekstremist,ifratçı|متطرف,متطرفون
neo-nazi,neonazi|neonasist|نازي جديد,النازيون الجدد
beyaz üstünlükçü|ağ irqçi,ağların üstünlüyü tərəfdarı|المنادي بتفوق البيض,تفوق العرق الأبيض
beyaz üstünlüğü|ağ irqin üstünlüyü|تفوق العرق الأبيض,تفوق البيض
nefret suçu|nifrət cinayəti|جريمة كراهية,جرائم الكراهية
nefret grubu|nifrət qrupu|جماعة كراهية
ırkçı saldırı|irqçi hücum|هجوم عنصري,اعتداء عنصري
antisemitik|antisemit|معاد للسامية
kundakçı|qəsdən yandıran|مشعل حرائق
vandal|vandal|مخرب
vandalizm|vandalizm|تخريب
holigan|azğın fanat,xuliqan|مشاغب,هوليغان
serseri|sərsəri|متشرد,صعلوك
kabadayı|qoçu|بلطجي
bıçak çek-|bıçaq çıxar-|أشهر سكينا
kimlik hırsızlığı|şəxsiyyət oğurluğu|سرقة الهوية
siber suç|kibercinayət|جريمة إلكترونية,جرائم إلكترونية
bilgisayar korsanlığı|hakerlik|قرصنة إلكترونية,اختراق
veri ihlali|məlumat sızması|خرق بيانات,اختراق البيانات
telif ihlali|müəllif hüququnun pozulması|انتهاك حقوق النشر
korsan yayın|pirat yayım|بث مقرصن
trafik cezası|yol cəriməsi|مخالفة مرورية,غرامة مرورية
alkollü araç kullan-|sərxoş vəziyyətdə sürücülük et-|قاد تحت تأثير الكحول
alkollü sürücü|sərxoş sürücü|سائق مخمور
sarhoş|sərxoş|سكران,مخمور,ثمل
aşırı hız|sürət həddini aşma|سرعة زائدة,السرعة المفرطة
vur-kaç|vurub-qaçma|دهس وفرار
çarpıp kaç-|vurub qaç-|صدم وفر
kaza kurbanı|qəza qurbanı|ضحية حادث
kaza geçir-|qəza keçir-,qəzaya düş-|تعرض لحادث
kafa kafaya çarpış-|üz-üzə toqquş-|تصادم وجها لوجه
zincirleme kaza|zəncirvari qəza|تصادم متسلسل
şarampole yuvarlan-|yoldan çıxıb aş-|انقلب في واد
uçuruma yuvarlan-|uçuruma yuvarlan-|سقط في هاوية
araç takla at-|avtomobil aş-|انقلبت سيارة
araç kundaklama|avtomobil yandırma|إحراق سيارات
yayaya çarp-|piyadanı vur-|دهس,صدم مشاة
kamyon saldırısı|yük maşını ilə hücum|هجوم بشاحنة,دهس بشاحنة
yaralı kurtar-|yaralı xilas et-|أنقذ مصابا
hafif yaralan-|yüngül yaralan-|أصيب بجروح طفيفة
ağır yaralan-|ağır yaralan-|أصيب بجروح خطيرة,أصيب بجروح بالغة
hayati tehlike|həyati təhlükə|خطر على الحياة
durumu kritik|vəziyyəti kritik|حالته حرجة
durumu ağır|vəziyyəti ağır|حالته خطيرة
yaralılar|yaralılar|جرحى,مصابون,المصابين
ölenler|ölənlər,həlak olanlar|القتلى,الوفيات
kurbanlar|qurbanlar|ضحايا
mağdurlar|zərərçəkənlər|ضحايا,متضررون
mağdur aileleri|zərərçəkənlərin ailələri|أسر الضحايا,عائلات الضحايا
hayatta kalanlar|sağ qalanlar|ناجون,الناجين
kazazede|qəzaya düşən|ضحية حادث
`;
