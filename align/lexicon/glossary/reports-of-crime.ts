/** How newsrooms put the same fact, one meaning a line: crime, courts, protests and strikes; as `tr|az|ar` lines; our own work. */
export const reportsOfCrime: string = `
cinayet,öldürme,katletme,adam öldürme,cana kıyma,kasten öldürme|qətl,cinayət,adam öldürmə,qəsdən adam öldürmə,qətlə yetirmə,canına qəsd|قتل,جريمة قتل,اغتيال,مقتل,إزهاق روح,القتل العمد
öldür-,katlet-,katled-,canına kıy-,hayatına son ver-,cinayet işle-|öldür-,qətlə yetir-,qətl törət-,canına qıy-,həyatına son qoy-,qətl,öldürmə|قتل,يقتل,أقدم على قتل,أجهز على,أودى بحياة,أردى,أزهق روح
öldürül-,katledil-,cinayete kurban git-,cinayete kurban gid-,ölü bulun-,yaşamını yitir-|öldürül-,qətlə yetiril-,qətlin qurbanı ol-,ölü tapıl-,meyiti tapıl-,qətl,öldürülmə|قتل,قتلت,لقي حتفه,لقيت حتفها,لقي مصرعه,عثر عليه مقتولا,راح ضحية
zanlı,şüpheli,katil zanlısı,cinayet zanlısı,fail,saldırgan|şübhəli,şübhəli bilinən,qatil,təqsirləndirilən şəxs,cinayətkar,zənnli|مشتبه به,المشتبه به,متهم,جاني,قاتل,المشتبه فيه,فاعل
yakalan-,gözaltına alın-,ele geçiril-,kıskıvrak yakalan-,polise teslim ol-,enselen-|saxlanıl-,yaxalan-,tutul-,ələ keç-,polis tərəfindən tutul-,zərərsizləşdiril-|اعتقل,أوقف,توقيف,القبض على,إلقاء القبض,ضبط,اعتقال,احتجز
tutuklan-,cezaevine gönderil-,cezaevine konul-,tutuklama kararı,hapse atıl-,tutuklama|həbs edil-,həbs olun-,həbs qətimkan tədbiri,istintaq təcridxanası,təcridxanaya göndəril-,həbs,həbsxana|حبس,الحبس الاحتياطي,سجن,أودع السجن,إيداعه السجن,أمر بحبسه,احتجاز
bıçakla-,bıçaklan-,bıçak darbesi,bıçaklı saldırı,bıçakla saldır-,kesici alet|bıçaqla-,bıçaqlan-,bıçaq zərbəsi,bıçaq xəsarəti,kəsici alət,bıçaqlı hücum|طعن,طعنا,طعنات,هجوم بسكين,سلاح أبيض,أداة حادة,بسكين
silahla vur-,ateş et-,ateş aç-,kurşunla-,tabancayla vur-,vurul-|güllələ-,güllələn-,atəş aç-,silahla vur-,odlu silah,atəşə tut-|أطلق النار,إطلاق نار,رصاص,رميا بالرصاص,أعيرة نارية,طلقات نارية,بطلق ناري,عيارات
ceset,cansız beden,ölü beden,cenaze,naaş|meyit,cəsəd,cansız bədən,cənazə,nəş|جثة,جثث,جثمان,رفات,جسد هامد
otopsi,adli tıp,adli tıp kurumu,ölüm nedeni,adli inceleme,patolog|yarılma,məhkəmə tibbi,məhkəmə tibb ekspertizası,ölümün səbəbi,ekspertiza,meyitin müayinəsi|تشريح,الطب الشرعي,تشريح الجثة,سبب الوفاة,طبيب شرعي,الطبيب الشرعي,مشرحة
cinayet masası,polis ekipleri,cinayet büro,emniyet,polis,dedektif|cinayət axtarışı,polis əməkdaşları,əməliyyatçılar,polis,istintaq qrupu,müstəntiq|شرطة,مباحث,محققون,المباحث الجنائية,الأجهزة الأمنية,رجال الأمن
tartışma,kavga,husumet,anlaşmazlık,ağız dalaşı,husumetli|mübahisə,dava,münaqişə,ədavət,söz davası,şəxsi münasibət|مشاجرة,خلاف,شجار,مشادة,مشادة كلامية,نزاع,خلافات
suçunu itiraf et-,suçunu itiraf ed-,itiraf,suçunu kabul et-,cinayeti üstlen-,itirafta bulun-,itiraflar|etiraf et-,etiraf,əməlini etiraf et-,təqsirini boynuna al-,boynuna al-,etirafı|اعترف,اعترافات,أقر,اعترف بجريمته,أقر بارتكاب,اعتراف,يعترف
olay yeri,cinayet mahalli,olay yeri inceleme,suç mahalli,olayın yaşandığı yer,incelemeler,mahal|hadisə yeri,cinayət yeri,hadisə yerinə baxış,qətl yeri,baxış,qətl|مسرح الجريمة,موقع الجريمة,مكان الحادث,معاينة,مكان الجريمة,موقع الحادث,موقع
cinayet silahı,suç aleti,cinayette kullanılan silah,silah,alet|cinayət aləti,qətl aləti,cinayətdə istifadə olunan,silah,alət|أداة الجريمة,سلاح الجريمة,السلاح المستخدم,أداة,سلاح
silahlı soygun,soygun,gasp,banka soygunu,silahlı gasp,hırsızlık|silahlı soyğun,soyğunçuluq,quldurluq,silahlı basqın,bank soyğunu,qarət|سطو مسلح,سطو,سرقة,عملية سطو,سلب,نهب,سرقة بالإكراه
soy-,soyul-,gasp et-,gasp ed-,soygun yap-,yağmala-|soy-,soyul-,qarət et-,qarət edil-,soyğun et-,quldurluq et-,talan et-|سطا,سطوا,سرق,سرقوا,نهب,سلب,استولى,سرقت
soyguncu,gaspçı,hırsız,silahlı kişi,maskeli kişi,soyguncular|soyğunçu,quldur,oğru,silahlı şəxs,maskalı şəxs,quldurlar|لص,لصوص,سارق,مسلحون,ملثمون,مسلح,عصابة,جناة
kar maskeli,maskeli,yüzü maskeli,yüzleri kapalı,yüzünü gizleyen,maske,maskeliler|maskalı,üzü maskalı,üzünü örtən,maska taxmış,üzübağlı|ملثم,ملثمون,ملثمين,مقنع,مقنعون,يرتدون أقنعة
kuyumcu,kuyumcu dükkanı,mücevher mağazası,sarraf,mücevherci|zərgərlik mağazası,zərgər,zərgərlik dükanı,zinət mağazası,zərgərxana|محل مجوهرات,متجر مجوهرات,محل ذهب,صائغ,صاغة,متجر للمجوهرات
banka şubesi,banka,şube,banka veznesi|bank filialı,bank,filial,bank şöbəsi|فرع بنك,مصرف,بنك,فرع مصرف
silah zoruyla,silahla tehdit,silah doğrult-,silah çek-,tehdit et-,tehdit ed-,silahla,tehdit|silah gücünə,silahla hədələ-,hədələ-,silah tuşla-,qorxut-,hədə-qorxu|تحت تهديد السلاح,هدد,تهديد,هددوا,شهروا السلاح,بقوة السلاح,أشهر السلاح
rehin al-,rehin alın-,rehine,rehin tut-,alıkoy-,alıkonul-|girov götür-,girovluq,girov saxla-,girov,əsir götür-|احتجز رهائن,رهينة,رهائن,احتجاز رهائن,احتجز,احتجاز
para,nakit,nakit para,ziynet,altın,mücevherat|pul,nağd pul,nağd vəsait,qızıl,zinət əşyaları,daş-qaş|أموال,نقود,مبلغ مالي,مجوهرات,ذهب,مبالغ نقدية,أموال نقدية
kaç-,kaçtı,olay yerinden uzaklaş-,izini kaybettir-,kayıplara karış-,firar et-|qaç-,hadisə yerindən qaç-,aradan çıx-,gizlən-,uzaqlaş-,izini itir-|فر,فروا,لاذ بالفرار,لاذوا بالفرار,هرب,هربوا,تمكن من الفرار
kaçış aracı,otomobil,çalıntı araç,kaçtıkları araç,araç|avtomobil,oğurlanmış maşın,qaçdıqları maşın,minik avtomobili,maşın|سيارة,سيارة مسروقة,مركبة,سيارة الهروب
güvenlik kamerası,kamera görüntüleri,kameraya yansı-,güvenlik kameraları,görüntüler incelen-,kameralar,görüntüler|müşahidə kamerası,təhlükəsizlik kamerası,kamera görüntüləri,kameraya düş-,videogörüntü,kameralar,görüntülər|كاميرات المراقبة,كاميرا مراقبة,تسجيلات الكاميرات,كاميرات,مقطع مصور,تسجيلات
kovalamaca,takip,polis takibi,peşine düş-,kovala-,takibe al-|təqib,polis təqibi,təqib et-,qov-,izinə düş-,arxasınca düş-|مطاردة,ملاحقة,طارد,طاردت,لاحقت,تعقب
çatışma,silahlı çatışma,karşılıklı ateş,çatış-,ateş açıldı|atışma,silahlı atışma,qarşılıqlı atəş,silahlı toqquşma,atəş açıl-,qarşıdurma|تبادل إطلاق النار,اشتباك,اشتباك مسلح,تبادل لإطلاق النار,اشتبك
çalışan,kasiyer,veznedar,güvenlik görevlisi,özel güvenlik,görevli|işçi,kassir,mühafizəçi,mühafizə xidməti,əməkdaş,satıcı|موظف,أمين الصندوق,حارس,حارس أمن,عامل,حراس
uyuşturucu,uyuşturucu madde,narkotik,zehir,uyuşturucular|narkotik,narkotik vasitə,narkotik maddə,psixotrop maddə,narkotiklər|مخدرات,مواد مخدرة,مخدر,المواد المخدرة,سموم
ele geçiril-,ele geçir-,el konul-,el koy-,yakalan-,yakala-|aşkarlan-,götürül-,aşkar edil-,müsadirə olun-,ələ keçiril-,tapıl-|ضبط,ضبطت,مصادرة,صادرت,عثر,ضبطوا,حجز
uyuşturucu operasyonu,narkotik operasyonu,zehir tacirlerine operasyon,baskın,narkotik ekipleri,operasyon|narkotik əməliyyatı,narkotiklərə qarşı əməliyyat,əməliyyat,reyd,narkotiklərlə mübarizə|عملية لمكافحة المخدرات,مكافحة المخدرات,مداهمة,حملة أمنية,عملية أمنية,مداهمات
uyuşturucu kaçakçısı,uyuşturucu taciri,zehir taciri,torbacı,uyuşturucu satıcısı,kurye|narkotacir,narkotik satıcısı,narkokuryer,narkotik qaçaqmalçısı,kuryer|مهرب مخدرات,تاجر مخدرات,مروج مخدرات,تجار المخدرات,مهربين,مروجين,مهرب
kaçakçılık,uyuşturucu kaçakçılığı,uyuşturucu ticareti,zehir ticareti,sevkiyat|qaçaqmalçılıq,narkotik qaçaqmalçılığı,narkotik ticarəti,narkotrafik,narkotik dövriyyəsi|تهريب,تهريب المخدرات,الاتجار بالمخدرات,تجارة المخدرات,ترويج
esrar,kenevir,marihuana,skunk,hint keneviri|marixuana,həşiş,çətənə,anaşa,hind çətənəsi|حشيش,ماريجوانا,قنب,القنب الهندي,بانغو
uyuşturucu hap,hap,captagon hap,sentetik ecza,ecstasy|həb,psixotrop həb,kaptaqon,ekstazi,narkotik həb|حبة مخدرة,حبوب,أقراص مخدرة,كبتاغون,حبة كبتاغون,أقراص
kilogram,kilo,ton,miktarda,kilosu|kiloqram,kilo,ton,miqdarda,çəkidə|كيلوغرام,كيلوغراما,كلغ,طن,أطنان,كمية,كيلو
gizlen-,zulala-,saklan-,gizlenmiş halde,zula,gizli bölme|gizlədil-,gizlət-,saxlanıl-,gizli bölmə,gizləd-,gizlədilmiş|مخبأة,أخفيت,إخفاء,خبأ,مخبأ,داخل مخبأ,أخفى
tır,kamyon,dorse,çekici,yük aracı|yük maşını,yük avtomobili,qoşqu,tır,furqon|شاحنة,شاحنات,مقطورة,سيارة شحن
narkotik köpeği,dedektör köpek,hassas burunlu köpek,X-ray cihazı,narkotik dedektör,köpek,dedektör|xidməti it,kinoloq,iyaxtaran it,rentgen,rentgen cihazı|كلاب بوليسية,كلب بوليسي,كلاب مدربة,جهاز الأشعة,أجهزة الكشف,كلاب,أشعة
uyuşturucu kullanımı,bağımlı,madde bağımlısı,kullanıcı,bağımlılık|narkoman,narkotik istifadəçisi,narkomaniya,asılılıq,narkotik aludəçisi,aludəçi|تعاطي,مدمن,متعاطي,إدمان,تعاطي المخدرات,مدمنين
kartel,uyuşturucu karteli,uyuşturucu baronu,uyuşturucu çetesi,şebeke|kartel,narkokartel,narkobaron,narkoşəbəkə,mütəşəkkil dəstə|كارتل,عصابة مخدرات,بارون مخدرات,شبكة,عصابات المخدرات,شبكة تهريب
piyasa değeri,piyasa değeri milyon,sokak değeri,değerinde,değeri|bazar dəyəri,dəyərində,qiymətləndiril-,dəyəri,ümumi dəyəri|القيمة السوقية,بقيمة,تقدر قيمتها,قيمتها,تبلغ قيمتها
imha edil-,yakılarak imha,imha et-,yok edil-,imha,yakıl-|məhv edil-,yandırıl-,məhv et-,yandırılaraq məhv,zərərsizləşdiril-|إتلاف,أتلفت,حرق,تدمير,أحرقت
sınır kapısı,gümrük,gümrük muhafaza,gümrük ekipleri,liman|sərhəd-buraxılış məntəqəsi,gömrük,gömrük postu,gömrük əməkdaşları,liman|معبر حدودي,جمارك,منفذ حدودي,ميناء,منفذ جمركي
göçmen kaçakçılığı,insan kaçakçılığı,insan ticareti,göçmen kaçırma,kaçakçılık,göçmen|miqrant qaçaqmalçılığı,insan alveri,insan qaçaqmalçılığı,qanunsuz miqrasiya,insan ticarəti,qaçaqmalçılıq,miqrasiya|تهريب المهاجرين,تهريب البشر,الاتجار بالبشر,تهريب مهاجرين,تهريب أشخاص,تهريب,اتجار
düzensiz göçmen,kaçak göçmen,göçmen,sığınmacı,mülteci,düzensiz göçmenler|qanunsuz miqrant,qeyri-qanuni miqrant,miqrant,qaçqın,sığınacaq axtaran,miqrantlar|مهاجر غير نظامي,مهاجرون,مهاجرين,لاجئ,لاجئين,طالبي لجوء,مهاجرين غير شرعيين
göçmen kaçakçısı,insan kaçakçısı,organizatör,insan taciri,kaçakçı|insan taciri,insan alverçisi,qaçaqmalçı,təşkilatçı,insan qaçaqmalçısı|مهرب بشر,مهربين,مهرب,مهربي البشر,تجار البشر,مهربو البشر
lastik bot,şişme bot,bot,tekne,fiber tekne|rezin qayıq,şişmə qayıq,qayıq,gəmi,bot|قارب مطاطي,قارب,زورق,قوارب,زوارق,مركب
yasa dışı yollarla,kaçak yollarla,yasa dışı geçiş,izinsiz giriş,yasa dışı,kaçak,yasadışı|qanunsuz yolla,qeyri-qanuni,qanunsuz keçid,icazəsiz keçid,qanunsuz|بطريقة غير شرعية,بصورة غير قانونية,تسلل,بشكل غير قانوني,دخول غير قانوني,عبور غير شرعي,خلسة
sınırı geç-,sınırdan geç-,geçmeye çalış-,sınır ihlali,karşıya geç-,geçiş,sınırdan|sərhədi keç-,sərhədi poz-,keçməyə çalış-,sərhəd pozuntusu,sərhəddən keç-,keçid,sərhəddən|عبور الحدود,عبر الحدود,اجتياز الحدود,تسلل,عبور,اجتاز
kamyon kasasında,minibüs,kamyonet,dorse,panelvan,kapalı kasa|mikroavtobus,yük maşını,furqon,qoşqu,avtofurqon|شاحنة,حافلة صغيرة,شاحنة صغيرة,مقطورة,شاحنة مبردة
havasızlıktan öl-,boğularak öl-,havasız kal-,boğul-,oksijensizlik|havasızlıqdan öl-,boğul-,boğularaq öl-,oksigen çatışmazlığı,boğulma|اختناق,اختنق,مات اختناقا,قضوا اختناقا,نقص الأكسجين,ماتوا خنقا
sınır dışı edil-,sınır dışı et-,geri gönder-,geri gönderil-,ülkesine gönderil-,deport,iade|deportasiya,deportasiya edil-,ölkədən çıxarıl-,geri göndəril-,ölkəsinə qaytarıl-,deport edil-,deportasiyası|ترحيل,رحل,ترحيلهم,إبعاد,أعيدوا,إعادة إلى بلدانهم
geri gönderme merkezi,barınma merkezi,kabul merkezi,kamp,merkez,mülteci kampı|miqrant mərkəzi,düşərgə,qaçqın düşərgəsi,saxlama mərkəzi,sığınacaq|مركز ترحيل,مركز احتجاز,مخيم,مركز إيواء,مركز استقبال,مخيم لاجئين,ملجأ
sahil güvenlik,sahil güvenlik ekipleri,kıyı emniyeti,deniz polisi,sahil,devriye|sahil mühafizəsi,sahil mühafizə xidməti,dəniz polisi,sahil mühafizə gəmisi,sahil mühafizəçiləri,sahil mühafizə,mühafizəçilər,sərhədçilər|خفر السواحل,حرس السواحل,حرس الحدود البحري,دورية بحرية,القوات البحرية,دورية,بحرية
umut yolculuğu,ölüm yolculuğu,tehlikeli yolculuk,göç rotası,göç yolu,yolculuk,rota|ölüm səfəri,təhlükəli səfər,miqrasiya marşrutu,miqrant yolu,təhlükəli yol,səfər,marşrut|رحلة محفوفة بالمخاطر,طريق الهجرة,رحلة الموت,مسار الهجرة,قوارب الموت,رحلة,مسار
kişi başı,para karşılığı,kişi başına bin,ücret karşılığı,para al-,ücret,karşılığında|adambaşına,pul müqabilində,ödəniş müqabilində,pul al-,hər nəfərdən,müqabilində|مقابل مبلغ,مقابل المال,مبالغ مالية,لقاء مبالغ,عن كل شخص,تقاضى,لقاء
kurtarıl-,kurtar-,kurtarma operasyonu,karaya çıkarıl-,sağ kurtarıl-|xilas edil-,xilas et-,xilas olun-,xilasetmə əməliyyatı,sahilə çıxarıl-,xilasetmə,xilasedici|إنقاذ,أنقذ,أنقذت,عملية إنقاذ,انتشل,تم إنقاذهم
alabora ol-,bat-,su al-,tekne faciası,sulara gömül-,alabora,batan|çevril-,aş-,bat-,gəmi faciəsi,su al-|انقلاب,غرق,انقلب,غرقت,انقلاب قارب,غرق مركب
dolandırıcılık,nitelikli dolandırıcılık,sahtekarlık,vurgun,dolandırma|dələduzluq,fırıldaqçılıq,saxtakarlıq,aldatma,kələkbazlıq|احتيال,نصب,عملية احتيال,غش,خداع,النصب والاحتيال
dolandırıcı,sahtekar,üçkağıtçı,dolandırıcılar,vurguncu|dələduz,fırıldaqçı,dələduzlar,saxtakar,kələkbaz|محتال,نصاب,محتالون,محتالين,نصابين
dolandırıcılık şebekesi,çete,suç örgütü,şebeke,suç şebekesi,örgüt|dələduzluq şəbəkəsi,cinayətkar dəstə,mütəşəkkil dəstə,cinayətkar qrup,şəbəkə,dəstə|شبكة احتيال,عصابة,شبكة إجرامية,تنظيم إجرامي,شبكة,تشكيل عصابي
dolandır-,dolandırıl-,kandır-,kandırıl-,tuzağa düşür-,vurgun yap-|aldat-,aldadıl-,dələduzluq et-,pulunu ələ keçir-,tora sal-,tələyə sal-|احتال,احتالوا,خدع,نصب,استدرج,وقع ضحية,خداع
çökert-,çökertil-,deşifre edil-,ortaya çıkarıl-,operasyon düzenlen-,baskın yapıl-|ifşa edil-,ifşa olun-,zərərsizləşdiril-,ifşa et-,üstü açıl-,əməliyyat keçiril-,ifşa,əməliyyat|تفكيك,فككت,إسقاط,كشف,أطاحت,ضبط,أطاح
mağdur,dolandırılanlar,kurban,zarar gören,mağdurlar,şikayetçi|zərərçəkmiş,aldadılanlar,qurban,zərərçəkənlər,zərər çəkən,şikayətçi|ضحية,ضحايا,متضرر,متضررين,المجني عليهم,متضررون
saadet zinciri,ponzi,titan zinciri,ponzi sistemi,sahte yatırım,piramit|maliyyə piramidası,piramida,ponzi,saxta investisiya,ponzi sxemi|مخطط بونزي,الهرم المالي,احتيال هرمي,استثمار وهمي,تسويق هرمي,مخطط هرمي,بونزي,هرمي
yüksek kâr vaadi,yüksek kazanç,kâr vaadi,kazanç vaadi,kolay kazanç,vaadi,kazanç|yüksək gəlir,gəlir vədi,yüksək qazanc vədi,asan qazanc,qazanc vəd et-,vəd,qazanc|أرباح وهمية,أرباح كبيرة,وعود بأرباح,عوائد مرتفعة,أرباح مرتفعة,وعدهم بأرباح,أرباح,عوائد
çağrı merkezi,telefonla dolandırıcılık,sahte çağrı merkezi,telefonla ara-,kendilerini polis,telefonla,arayarak|çağrı mərkəzi,telefon dələduzluğu,saxta zəng mərkəzi,telefonla zəng,zəng et-,telefonla,zəng|مركز اتصال,احتيال هاتفي,مراكز الاتصال,مكالمات هاتفية,انتحال صفة,هاتفيا,مكالمات
sahte belge,sahte evrak,sahte kimlik,sahte pasaport,sahte,sahtecilik|saxta sənəd,saxta şəxsiyyət vəsiqəsi,saxta pasport,saxta,saxtalaşdırılmış sənəd,saxtalaşdırma|وثائق مزورة,مستندات مزورة,هوية مزورة,جواز مزور,أوراق مزورة,مزورة,مزيفة
banka hesabı,hesap,hesaplara bloke,IBAN,hesaba aktarıl-,havale|bank hesabı,hesab,hesaba köçürül-,köçürmə,bank kartı|حساب مصرفي,حسابات,حساب بنكي,تحويل,تحويلات مالية,حسابات بنكية
kara para aklama,kara para,aklama,suç geliri,mal varlığını aklama,aklanması|çirkli pulların yuyulması,pul yuma,çirkli pul,qara pul,pulların yuyulması,pulyuma,yuyulma|غسل الأموال,غسيل الأموال,تبييض الأموال,أموال قذرة,غسل أموال,تبييض,غسل
el konul-,el koy-,tedbir konul-,bloke,müsadere,dondurul-|əmlakına həbs qoyul-,həbs qoyul-,müsadirə edil-,hesabı dondurul-,əmlakı müsadirə,müsadirə,dondurul-|مصادرة الأموال,تجميد,الحجز على أموال,تجميد الأصول,حجز,مصادرة
eş zamanlı operasyon,şafak operasyonu,baskın,adreslere baskın,ilde operasyon,operasyon|eyni vaxtda əməliyyat,əməliyyat,reyd,xüsusi əməliyyat,ünvanlara baxış|عملية متزامنة,مداهمات,مداهمة,حملة مداهمات,عمليات متزامنة
vurgun,haksız kazanç,milyonluk vurgun,yasa dışı kazanç,haksız menfaat,menfaat|qanunsuz gəlir,qanunsuz qazanc,mənimsəmə,külli miqdarda,haqsız qazanc,qazanc|أرباح غير مشروعة,مكاسب غير مشروعة,كسب غير مشروع,الاستيلاء على أموال,استولوا,استيلاء
siber saldırı,hacker saldırısı,bilgisayar korsanlığı,elektronik saldırı,siber korsanlık,siber,korsanlık|kiberhücum,haker hücumu,kiber hücum,kibercinayət,kibertəhdid|هجوم إلكتروني,هجوم سيبراني,اختراق,قرصنة,هجمات سيبرانية,هجمة إلكترونية,القرصنة الإلكترونية
hacker,bilgisayar korsanı,siber korsan,siber saldırgan,korsan,korsanlar|haker,kibercinayətkar,hakerlər,kiberquldur,haker qrupu|قراصنة,مخترق,متسلل,هاكرز,قراصنة الإنترنت,مخترقين,مجموعة قرصنة
hackle-,hacklen-,sız-,ele geçir-,sistemlere sız-,erişim sağla-|hakla-,sındırıl-,daxil ol-,ələ keçir-,sistemə daxil ol-,sistemə müdaxilə|اخترق,تسلل,قرصن,تعرض للاختراق,اختراق,اختراق أنظمة
fidye yazılımı,fidye virüsü,zararlı yazılım,kötü amaçlı yazılım,virüs,yazılım|fidyə proqramı,zərərli proqram,fidyə virusu,zərərverici proqram,virus,fidyə|برنامج فدية,برامج الفدية,برمجية خبيثة,برمجيات خبيثة,فيروس,فيروس الفدية,خبيثة
fidye iste-,fidye talep et-,fidye,para talep et-,fidye talebi,şantaj|fidyə tələb et-,fidyə istə-,fidyə,pul tələb et-,fidyə tələbi,şantaj|طلب فدية,فدية,دفع فدية,طالبوا بفدية,مطالبة بفدية,ابتزاز
bitcoin,kripto para,kripto varlık,dijital para,sanal para,kripto|bitkoin,kriptovalyuta,kripto pul,rəqəmsal pul,virtual valyuta|بيتكوين,عملات مشفرة,عملة مشفرة,عملة رقمية,عملات رقمية,مشفرة
sistem çök-,hizmet dışı kal-,devre dışı kal-,çök-,erişilemez hale gel-,hizmet aksa-,arıza|sistem çök-,sıradan çıx-,iflic ol-,işləmə-,əlçatmaz ol-,fəaliyyəti dayan-,çökmə,nasazlıq|تعطل,توقف,شلل,خرج عن الخدمة,تعطلت أنظمة,انقطاع الخدمة,تعطيل
bilgisayar ağı,bilişim sistemi,bilgi işlem,sunucu,ağ,bilgisayar sistemi|kompüter şəbəkəsi,informasiya sistemi,server,şəbəkə,kompüter sistemi|شبكة حاسوب,أنظمة معلومات,خوادم,خادم,شبكات,أنظمة الكمبيوتر
web sitesi,internet sitesi,site,internet sayfası,resmi site,web|vebsayt,internet saytı,sayt,internet səhifəsi,rəsmi sayt|موقع إلكتروني,موقع,موقع الإنترنت,الموقع الرسمي,مواقع إلكترونية,مواقع
DDoS saldırısı,hizmet engelleme,DDoS,yoğun trafik,servis dışı bırakma,erişilemez|DDoS hücumu,DDoS,xidmətdən imtina,DDoS-hücum,süni yüklənmə|هجوم حجب الخدمة,حجب الخدمة,هجمات حجب الخدمة,الحرمان من الخدمة,تعطيل الخدمة,إغراق,تعطيل
güvenlik açığı,açık,zafiyet,siber zafiyet,güvenlik zafiyeti|təhlükəsizlik boşluğu,boşluq,zəiflik,təhlükəsizlik çatışmazlığı,açıq|ثغرة أمنية,ثغرة,ثغرات,نقطة ضعف,ثغرات أمنية
güncelleme,yama,güvenlik güncellemesi,yazılım güncellemesi,güvenlik yaması|yeniləmə,yenilənmə,təhlükəsizlik yeniləməsi,proqram yeniləməsi,yamaq|تحديث,تصحيح أمني,تحديث أمني,تحديثات,رقعة أمنية
siber güvenlik,siber güvenlik uzmanı,bilgi güvenliği,siber savunma,siber güvenlik şirketi,siber,bilişim|kibertəhlükəsizlik,kibertəhlükəsizlik mütəxəssisi,informasiya təhlükəsizliyi,kibermüdafiə,kiber təhlükəsizlik|أمن سيبراني,الأمن السيبراني,الأمن الإلكتروني,خبراء الأمن السيبراني,أمن المعلومات,الأمن المعلوماتي,سيبراني,سيبرانية
üstlen-,saldırıyı üstlen-,sorumluluğu üstlen-,sorumluluk üstlen-,arkasında ol-,sorumluluk|məsuliyyəti üzərinə götür-,üzərinə götür-,öhdəsinə götür-,məsuliyyət götür-,arxasında dur-,məsuliyyət,üstlən-|تبنى,تبنت,أعلن مسؤوليته,أعلنت مسؤوليتها,تبني,مسؤولية الهجوم
oltalama,kimlik avı,sahte e-posta,phishing,sahte bağlantı|fişinq,saxta e-poçt,saxta keçid,saxta elektron məktub,phishing|تصيد احتيالي,تصيد,رسائل احتيالية,رسائل تصيد,بريد إلكتروني مزيف,روابط خبيثة,احتيالية
veri sızıntısı,veri ihlali,sızıntı,bilgi sızıntısı,veri çalınması,verilerin çalınması,ihlal|məlumat sızması,məlumatların sızması,sızma,məlumat oğurluğu,məlumat sızıntısı,məlumatların oğurlanması,oğurlanma|تسريب بيانات,تسرب بيانات,تسريب,خرق بيانات,سرقة بيانات,اختراق البيانات,انتهاك البيانات,تسرب
sızdırıl-,sızdır-,sız-,ifşa edil-,açığa çık-,internete düş-|sızdırıl-,sızdır-,sız-,yayıl-,üzə çıx-,internetə sız-|تسرب,سرب,تسربت,سربت,نشرت,كشفت,مسربة
kişisel veri,kişisel bilgi,müşteri bilgileri,kullanıcı verileri,kimlik bilgileri,özel bilgi,veriler,bilgiler|şəxsi məlumat,fərdi məlumat,müştəri məlumatları,istifadəçi məlumatları,şəxsiyyət məlumatları,məlumatlar,verilənlər|بيانات شخصية,معلومات شخصية,بيانات العملاء,بيانات المستخدمين,معلومات خاصة,بيانات,معلومات
kullanıcı,müşteri,abone,hesap sahibi,kullanıcılar|istifadəçi,müştəri,abunəçi,hesab sahibi,abonent|مستخدم,مستخدمين,عميل,عملاء,زبائن,مشترك,مشتركين
şifre,parola,giriş bilgileri,kullanıcı adı,oturum bilgileri|parol,şifrə,giriş məlumatları,istifadəçi adı,hesab məlumatları|كلمة مرور,كلمات المرور,كلمة السر,رموز,رمز,بيانات الدخول
kredi kartı bilgileri,banka bilgileri,ödeme bilgileri,kart bilgileri,finansal bilgi,kart,kredi|kredit kartı məlumatları,bank məlumatları,ödəniş məlumatları,kart məlumatları,maliyyə məlumatı,kart,bank kartı,rekvizit|بطاقات الائتمان,بيانات بطاقات,بيانات مصرفية,بيانات بنكية,معلومات مالية,بطاقات,مصرفية
gizli belge,belge,gizli yazışma,gizli evrak,çok gizli,evrak|məxfi sənəd,sənəd,gizli sənəd,məxfi yazışma,tam məxfi,məxfi|وثائق سرية,وثيقة,وثائق,مستندات سرية,سرية للغاية,وثائق مسربة
karanlık ağ,dark web,internette satışa sunul-,satışa çıkarıl-,forum,darkweb|qaranlıq şəbəkə,dark web,internetdə satışa çıxarıl-,satışa çıxarıl-,darkveb,forum|الإنترنت المظلم,الويب المظلم,عرضت للبيع,للبيع,الشبكة المظلمة,منتدى
ihlalden etkilen-,etkilen-,etkilenen kişi,etkilenen müşteri,verileri çalınan,mağdur|təsirlən-,sızmadan təsirlən-,təsirə məruz qal-,məlumatları oğurlanan,zərərçəkən|تأثر,متضررين,تضرر,متأثرين,طال,شمل التسريب
veri koruma kurumu,kişisel verileri koruma,düzenleyici kurum,denetim kurumu,düzenleyici,denetçi|məlumatların qorunması,nəzarət orqanı,tənzimləyici qurum,tənzimləyici,nəzarət qurumu,nəzarətçi|هيئة حماية البيانات,حماية البيانات,الجهات التنظيمية,هيئة تنظيمية,مفوضية حماية البيانات,منظم,مفوضية
gizlilik,mahremiyet,özel hayatın gizliliği,veri gizliliği,gizlilik ihlali|məxfilik,şəxsi həyatın toxunulmazlığı,məlumatların məxfiliyi,gizlilik,məxfiliyin pozulması|خصوصية,انتهاك الخصوصية,سرية البيانات,خصوصية المستخدمين,سرية
para cezası,idari para cezası,ceza kes-,para cezasına çarptırıl-,ceza uygula-,ceza,cezalandırıl-|cərimə,inzibati cərimə,cərimələn-,cərimə edil-,cərimə tətbiq|غرامة,غرامة مالية,تغريم,غرم,فرض غرامة,غرمت
özür dile-,özür,üzgün olduğunu,özür mektubu,pişmanlık dile-,pişmanlık|üzr istə-,üzrxahlıq,üzrxahlıq et-,təəssüf bildir-,peşmançılıq|اعتذر,اعتذار,اعتذرت,يعتذر,قدم اعتذاره,تأسف
yetkisiz erişim,izinsiz erişim,izinsiz giriş,yetkisiz kişi,yasa dışı erişim,sızma,erişim|icazəsiz giriş,icazəsiz daxilolma,qanunsuz giriş,icazəsiz müdaxilə,səlahiyyətsiz giriş,müdaxilə,giriş|وصول غير مصرح,دخول غير مصرح,وصول غير مشروع,دخول غير قانوني,النفاذ غير المصرح,تسلل,اختراق
yolsuzluk,rüşvet,görevi kötüye kullanma,usulsüzlük,zimmet,irtikap|korrupsiya,rüşvət,rüşvətxorluq,vəzifədən sui-istifadə,qanunsuzluq,mənimsəmə|فساد,رشوة,رشاوى,استغلال المنصب,اختلاس,استغلال النفوذ,كسب غير مشروع
rüşvet al-,rüşvet,komisyon al-,rüşvet iste-,avanta|rüşvət al-,rüşvət,rüşvətalma,rüşvət tələb et-,qanunsuz pul|تلقي رشوة,تلقى رشاوى,رشوة,تقاضي رشوة,رشاوى,عمولة,عمولات
zimmetine geçir-,zimmet,kamu parasını çal-,kamu kaynaklarını,devleti zarara uğrat-,kamu zararı,yolsuzluk|mənimsə-,mənimsəmə,dövlət vəsaiti,israf et-,dövlətə ziyan,büdcə vəsaiti|اختلاس,اختلس,إهدار المال العام,تبديد,المال العام,اختلاس أموال,اختلاس المال العام
yargılan-,hakim karşısına çık-,mahkemeye çık-,duruşma,yargılama,dava|mühakimə olun-,məhkəmə qarşısına çıx-,məhkəmə prosesi,məhkəmə iclası,məhkəmə,məhkəmə araşdırması,mühakimə|محاكمة,حوكم,مثل أمام المحكمة,مثول,جلسة,مثل أمام القضاء,يحاكم
sanık,yargılanan,davalı,sanıklar,sanık sandalyesi|təqsirləndirilən,müttəhim,təqsirləndirilən şəxs,müqəssir,təqsirləndirilənlər|متهم,متهمين,المدعى عليه,قفص الاتهام,ظنين
suçlama,itham,iddia,isnat,suçlan-,itham edil-|ittiham,ittiham olun-,iddia,təqsirləndiril-,ittiham edil-|اتهام,تهمة,تهم,اتهامات,متهم,مزاعم,اتهم
savcı,savcılık,başsavcılık,cumhuriyet savcısı,iddia makamı|prokuror,prokurorluq,baş prokurorluq,dövlət ittihamçısı,ittiham tərəfi|مدعي عام,نيابة عامة,نيابة,المدعي العام,ادعاء,وكيل النيابة,الادعاء العام
iddianame,iddianame hazırlan-,iddianame kabul edil-,dava açıl-,dava aç-,dava|ittiham aktı,ittiham aktı hazırlan-,ittihamnamə,cinayət işi açıl-,cinayət işi başlan-,ittiham|لائحة اتهام,لائحة الاتهام,قرار الاتهام,وجهت اتهامات,إحالة إلى المحكمة,رفع دعوى,اتهام,لائحة
duruşma,celse,mahkeme salonu,duruşma salonu,oturum|məhkəmə iclası,iclas,məhkəmə zalı,məhkəmə prosesi,proses|جلسة,جلسات,قاعة المحكمة,جلسة محاكمة,جلسة استماع
avukat,savunma avukatı,müdafi,vekil,avukatlar|vəkil,müdafiəçi,müdafiə tərəfi,vəkillər,hüquq müdafiəçisi|محامي,محام,هيئة الدفاع,دفاع,محامين,وكيل
tanık,şahit,tanık ifadesi,tanıklık et-,ifade ver-|şahid,şahid ifadəsi,şahidlik et-,ifadə ver-,şahidlər|شاهد,شهود,شهادة,أدلى بشهادته,إفادة,شهادات
suçlamaları reddet-,suçlamaları redded-,suçsuz olduğunu,inkar et-,masum olduğunu,yalanla-,reddet-|ittihamları rədd et-,təqsirini inkar et-,günahsız olduğunu,inkar et-,təkzib et-,təkzib,inkar|نفى,ينفي,نفى التهم,أنكر,براءته,أنكر التهم,نفى الاتهامات
eski bakan,eski başkan,üst düzey yetkili,bürokrat,kamu görevlisi,yetkili|keçmiş nazir,sabiq nazir,eks-nazir,yüksək vəzifəli,vəzifəli şəxs,məmur|وزير سابق,الوزير السابق,مسؤول سابق,مسؤول رفيع,مسؤولين,موظف حكومي,مسؤول
ihaleye fesat,ihale usulsüzlüğü,ihale yolsuzluğu,ihale,ihaleye fesat karıştırma,fesat|tenderdə saxtakarlıq,tender,tender qanunsuzluğu,satınalma,dövlət satınalması|التلاعب بالمناقصات,مناقصة,مناقصات,مخالفات في العقود,صفقات مشبوهة,عقود مشبوهة
dokunulmazlık,yasama dokunulmazlığı,dokunulmazlığı kaldırıl-,dokunulmazlığının kaldırılması,masuniyet|toxunulmazlıq,deputat toxunulmazlığı,toxunulmazlığına xitam,immunitet,toxunulmazlığından məhrum|حصانة,رفع الحصانة,الحصانة البرلمانية,رفع حصانته,حصانة برلمانية,حصانته
görevden alın-,görevden uzaklaştırıl-,açığa alın-,görevden al-,azledil-,görevden|vəzifədən azad edil-,işdən çıxarıl-,vəzifəsindən çıxarıl-,işdən azad edil-,kənarlaşdırıl-,kənarlaşdırılma|إقالة,أقيل,عزل,أعفي من منصبه,إعفاء,أقال
karar,hüküm,mahkeme kararı,yargı kararı,ilam|hökm,qərar,məhkəmə qərarı,məhkəmənin hökmü,qətnamə|حكم,قرار,حكم قضائي,أحكام,قرار المحكمة,حكم المحكمة
mahkum edil-,hüküm giy-,ceza al-,cezaya çarptırıl-,mahkumiyet,mahkum,cezalandırıl-|məhkum edil-,məhkum olun-,cəza al-,cəzalandırıl-,azadlıqdan məhrum edil-,hökm oxun-,məhkum|أدين,حكم عليه,قضت المحكمة,إدانة,عوقب,حكمت,أدانت
hapis cezası,hapis,yıl hapis,ceza,mahkumiyet|həbs cəzası,azadlıqdan məhrum etmə,il həbs,cəza,məhkumluq|سجن,عقوبة السجن,حبس,السجن سنوات,حكم بالسجن
müebbet,müebbet hapis,ömür boyu hapis,ağırlaştırılmış müebbet,müebbet hapis cezası,ağırlaştırılmış|ömürlük həbs,ömürlük azadlıqdan məhrum,ömürlük,ömürlük həbs cəzası,ömürboyu|سجن مؤبد,السجن المؤبد,مؤبد,السجن مدى الحياة,مدى الحياة,مؤبدا
idam,idam cezası,ölüm cezası,idam edil-,idam kararı,infaz edil-,infaz|edam,ölüm cəzası,edam cəzası,edam edil-,ölüm hökmü,edam olun-,asıl-|إعدام,عقوبة الإعدام,حكم الإعدام,أعدم,حكم بالإعدام,نفذ الإعدام
beraat et-,beraat ed-,beraat,aklan-,suçsuz bulun-,beraat kararı|bəraət al-,bəraət,bəraət qazan-,günahsız sayıl-,təqsirsiz bilin-,bəraət veril-,bəraətverici|براءة,برأت,تبرئة,برئ,حكم بالبراءة,برأته المحكمة
temyiz,istinaf,itiraz,temyize git-,temyize başvur-,itiraz et-|apellyasiya,kassasiya,apellyasiya şikayəti,şikayət ver-,hökmdən şikayət,etiraz et-|استئناف,طعن,استأنف,الطعن بالحكم,نقض,تقدم باستئناف,طعون
istinaf mahkemesi,temyiz mahkemesi,yargıtay,üst mahkeme,bölge adliye mahkemesi,istinaf|apellyasiya məhkəməsi,kassasiya məhkəməsi,ali məhkəmə,yuxarı instansiya,apellyasiya instansiyası,apellyasiya,kassasiya|محكمة الاستئناف,محكمة التمييز,محكمة النقض,محكمة التعقيب,محكمة أعلى,استئناف,تمييز
kararı boz-,bozul-,iptal et-,kararı kaldır-,iptal edil-,hükmü boz-,bozma|ləğv et-,ləğv edil-,hökmü ləğv et-,qərarı ləğv et-,qüvvədən düş-,ləğv,etibarsız|ألغى,إلغاء,ألغت,نقض,أبطل,نقضت الحكم,إلغاء الحكم
onan-,onayla-,kararı ona-,onama,hükmü ona-,kesinleş-|qüvvədə saxla-,qüvvədə saxlanıl-,təsdiqlə-,dəyişdirilmə-,qüvvədə qal-,qanuni qüvvəyə min-|أيدت,تأييد,أيد,ثبتت,أيدت الحكم,صادقت,حكم نهائي
hakim,yargıç,mahkeme heyeti,mahkeme başkanı,heyet|hakim,məhkəmə heyəti,məhkəmə kollegiyası,sədrlik edən hakim,hakimlər|قاض,قاضي,قضاة,هيئة المحكمة,رئيس المحكمة
mahkeme,ağır ceza mahkemesi,yargı,adliye,asliye ceza mahkemesi|məhkəmə,ağır cinayətlər məhkəməsi,şəhər məhkəməsi,rayon məhkəməsi,məhkəmə sistemi,ədliyyə|محكمة,قضاء,محكمة الجنايات,المحكمة الجنائية,محكمة جنائية
tahliye edil-,tahliye,serbest bırakıl-,salıveril-,serbest kal-,cezaevinden çık-|azadlığa buraxıl-,azad edil-,azadlığa çıx-,sərbəst buraxıl-,həbsdən çıx-,azad,azadlıq|أفرج عنه,إفراج,أطلق سراحه,إطلاق سراح,إخلاء سبيل,الإفراج عنه,سراح
kefalet,kefaletle serbest,adli kontrol,adli kontrol şartı,kefaletle tahliye,tutuksuz yargılan-,kefaletle|girov müqabilində,girov,girovla,ev dustaqlığı,polis nəzarəti|كفالة,بكفالة,إفراج بكفالة,كفالة مالية,الرقابة القضائية,إفراج مشروط
cezası indiril-,ceza indirimi,indirim,cezası düşürül-,hafiflet-,iyi hal indirimi|cəzası azaldıl-,cəzanın azaldılması,yüngülləşdir-,cəzanı yüngülləşdir-,azaldıl-|تخفيف العقوبة,خفض,تخفيض,خفف الحكم,تخفيف الحكم,خفضت
ertelen-,duruşma ertelen-,ileri bir tarihe,ertele-,duruşmayı ertele-|təxirə salın-,təyin edil-,növbəti iclas,təxirə sal-,başqa vaxta,təxir,yubadıl-|تأجيل,أجل,أجلت,أرجأت,إرجاء,تأجيل الجلسة
tazminat,tazminata mahkum,tazminat öde-,manevi tazminat,maddi tazminat,zararı karşıla-,telafi|təzminat,kompensasiya,təzminat ödə-,mənəvi ziyan,ziyanın ödənilməsi|تعويض,تعويضات,دفع تعويض,تعويض مالي,تعويضا
cezaevi,hapishane,cezaevinden,tutukevi,ceza infaz kurumu,kapalı cezaevi|həbsxana,cəzaçəkmə müəssisəsi,türmə,təcridxana,islah müəssisəsi|سجن,سجون,معتقل,مؤسسة عقابية,السجن المركزي,مؤسسة إصلاحية
mahkum,hükümlü,tutuklu,mahpus,firari mahkum|məhbus,məhkum,dustaq,qaçan məhbus,həbsdə olan|سجين,سجناء,نزيل,نزلاء,معتقل,معتقلين,مساجين
firar,kaçış,cezaevinden kaçış,firar et-,firar ed-,hapishaneden kaç-|qaçış,həbsxanadan qaçış,həbsxanadan qaç-,qaçma,məhbusların qaçması|هروب,فرار,هروب من السجن,هرب من السجن,فر من السجن,عملية فرار,هروب جماعي
firari,kaçak,aranan kişi,firariler,aranan,kaçan mahkum|qaçaq,axtarışda olan,qaçan məhbus,axtarılan şəxs,qaçqın məhbus,qaçan|هارب,فار,فارين,مطلوب,هاربين,السجناء الفارين
gardiyan,infaz koruma memuru,cezaevi görevlisi,koruma memuru,cezaevi personeli,görevli|nəzarətçi,həbsxana nəzarətçisi,mühafizəçi,həbsxana işçisi,gözətçi|حارس السجن,حراس,سجان,حراس السجن,حارس,سجانين
tünel kaz-,tünel,duvarı del-,delik aç-,parmaklıkları kes-,delik|tunel qaz-,tunel,divarı del-,lağım,dəlik aç-,barmaqlıqları kəs-|حفر نفق,نفق,أنفاق,حفرة,ثقب في الجدار,قص القضبان
cezaevi baskını,cezaevine saldırı,cezaevini bas-,silahlı baskın,baskın,saldırı|həbsxanaya basqın,həbsxanaya hücum,silahlı basqın,basqın,hücum et-,hücum|اقتحام السجن,هجوم على سجن,اقتحم,هجوم مسلح,اقتحام
isyan,cezaevi isyanı,ayaklanma,mahkumlar ayaklan-,isyan çıkar-|qiyam,həbsxana qiyamı,üsyan,iğtişaş,qiyam qaldır-|تمرد,أعمال شغب,عصيان,شغب,تمرد في السجن
arama çalışması,insan avı,geniş çaplı arama,arama başlat-,operasyon başlatıl-,aran-,arama|axtarış,axtarış tədbirləri,genişmiqyaslı axtarış,axtarışa başla-,axtarış əməliyyatı,axtarıl-|عملية بحث,مطاردة,ملاحقة,حملة بحث,بحث واسع,عمليات البحث,حملة تمشيط
yeniden yakalan-,tekrar yakalan-,yakalan-,ele geçiril-,cezaevine geri,enselen-|yenidən tutul-,yaxalan-,təkrar saxlanıl-,ələ keç-,yenidən həbs,tutul-|أعيد اعتقاله,إعادة القبض,أعيد القبض,قبض عليه,القبض على الهاربين,ألقي القبض,اعتقل,قبض
teslim ol-,kendiliğinden teslim,polise teslim ol-,teslim olma,kendi isteğiyle,teslim,teslimiyet|təslim ol-,könüllü təslim,polisə təslim ol-,özü gəl-,təslim olma,təslim,könüllü|سلم نفسه,استسلم,سلموا أنفسهم,تسليم نفسه,استسلام
kontrol noktası,yol kontrolü,yollar kapatıl-,arama noktası,barikat,kontrol|yoxlama məntəqəsi,yol nəzarəti,yollar bağlan-,post,yollarda post,yoxlama|حاجز,حواجز,نقطة تفتيش,نقاط تفتيش,حاجز تفتيش,إغلاق الطرق
helikopter,drone,insansız hava aracı,helikopter destekli,hava desteği|helikopter,dron,pilotsuz uçuş aparatı,helikopterlə,vertolyot|مروحية,طائرة مسيرة,مروحيات,طائرات مسيرة,هليكوبتر
ihmal,güvenlik zafiyeti,güvenlik açığı,ihmali olan,kusur|səhlənkarlıq,ehtiyatsızlıq,laqeydlik,təhlükəsizlik boşluğu,nöqsan|إهمال,تقصير,ثغرة أمنية,خلل أمني,تقصير أمني
ödül,başına ödül,para ödülü,ödül kon-,ödül vaat et-,mükafat|mükafat,pul mükafatı,mükafat vəd et-,mükafat təyin,mükafatlandır-|مكافأة,مكافأة مالية,رصدت مكافأة,مكافآت
iade,suçlu iadesi,suçluların iadesi,sınır dışı,iade işlemi,teslim|ekstradisiya,ekstradisiya edilmə,təhvil verilmə,cinayətkarların verilməsi,ölkəyə gətirilmə,təhvil,verilmə|تسليم,تسليم المطلوبين,تسليم المجرمين,ترحيل,تسلم
iade edil-,iade et-,teslim edil-,teslim et-,ülkeye getiril-,iade,teslim|ekstradisiya edil-,ekstradisiya olun-,təhvil veril-,ölkəyə gətiril-,təhvil ver-,ekstradisiya,təhvil|سلم,تسليم,سلمت,رحل,تسلمت,جرى تسليمه,سلمته
iade talebi,iadesini iste-,iadesini talep et-,iade dosyası,talepname,talep|ekstradisiya sorğusu,ekstradisiya tələbi,verilməsini istə-,təhvil verilməsini tələb,sorğu göndər-,sorğu,müraciət|طلب تسليم,طالبت بتسليمه,طلب التسليم,المطالبة بتسليم,ملف التسليم,طلب,طالبت
kırmızı bülten,kırmızı bültenle aran-,uluslararası arama,difüzyon mesajı,bülten,arama|qırmızı bülleten,beynəlxalq axtarış,qırmızı bildiriş,beynəlxalq axtarışda,bülleten,axtarışda|نشرة حمراء,النشرة الحمراء,نشرة,مذكرة دولية,ملاحق دوليا,ملاحق
yakalama kararı,tutuklama emri,gözaltı kararı,yakalama emri,arama kararı,emir,karar|həbs qərarı,həbs orderi,axtarış elan edil-,tutulma qərarı,order,qərar|مذكرة توقيف,مذكرة اعتقال,أمر اعتقال,أمر توقيف,مذكرة قبض,مذكرة,توقيف
aran-,aranan,hakkında arama kararı,firari,aranıyor-|axtarıl-,axtarışda olan,axtarış elan olun-,qaçaq,axtarışda ol-|مطلوب,مطلوبا,مطلوبين,ملاحق,فار من العدالة,هارب
uçakla getiril-,uçak,özel uçak,havalimanına getiril-,uçağa bindiril-,uçuşla|təyyarə ilə,təyyarə,xüsusi təyyarə,hava limanına gətiril-,təyyarəyə mindiril-,aviareyslə|طائرة,طائرة خاصة,نقل جوا,على متن طائرة,وصل المطار,جوا
ikili anlaşma,iade anlaşması,suçluların iadesi anlaşması,adli yardımlaşma,adli iş birliği,anlaşma,sözleşme|ikitərəfli müqavilə,ekstradisiya müqaviləsi,hüquqi yardım,ikitərəfli saziş,hüquqi əməkdaşlıq,müqavilə,saziş|اتفاقية تسليم,معاهدة تسليم,اتفاقية ثنائية,تعاون قضائي,معاهدة,التعاون القضائي,اتفاقية
adalet bakanlığı,adalet bakanı,adli makam,adliye,yargı|ədliyyə nazirliyi,ədliyyə naziri,ədliyyə,ədliyyə orqanları,hüquq-mühafizə|وزارة العدل,وزير العدل,السلطات القضائية,قضاء,عدل
iade talebini reddet-,reddedil-,iadesini reddet-,ret,iadesine ret|sorğunu rədd et-,rədd edil-,ekstradisiyadan imtina,rədd cavabı,rədd et-,imtina,rədd|رفض,رفضت,رفض التسليم,رفض طلب,رفض تسليمه,ترفض
iadesine karar,iadesi onaylan-,iade kararı,iadesini onayla-,iadeye onay,iade,onay|ekstradisiyaya razılıq,ekstradisiya qərarı,verilməsinə qərar,ekstradisiyanı təsdiqlə-,təsdiqlə-,razılıq|وافق على تسليمه,الموافقة على تسليم,أمر بتسليمه,قرار التسليم,صادق,أجازت تسليمه,وافق
işkence riski,işkence görme,kötü muamele,işkence,eziyet|işgəncə riski,işgəncəyə məruz,pis rəftar,işgəncə,əzab|خطر التعذيب,التعرض للتعذيب,سوء المعاملة,تعذيب,تنكيل
siyasi sığınma,sığınma talebi,iltica,sığınma başvurusu,iltica talebi,sığınma|siyasi sığınacaq,sığınacaq,sığınacaq istə-,sığınacaq müraciəti,siyasi mühacir,mühacirət|لجوء سياسي,طلب لجوء,لجوء,اللجوء السياسي,طالب لجوء,لاجئا
savaş suçu,insanlığa karşı suç,soykırım,savaş suçlusu,insanlık suçu,insanlık|müharibə cinayəti,insanlığa qarşı cinayət,soyqırımı,hərbi cinayət,hərbi cinayətkar,soyqırım|جرائم حرب,جرائم ضد الإنسانية,إبادة جماعية,مجرم حرب,جريمة حرب,إبادة,جرائم
protesto,gösteri,eylem,miting,yürüyüş,protesto gösterisi|etiraz,etiraz aksiyası,aksiya,mitinq,yürüş,nümayiş|احتجاج,مظاهرة,تظاهرة,مسيرة,احتجاجات,وقفة احتجاجية,مظاهرات
gösterici,protestocu,eylemci,göstericiler,protesto edenler|etirazçı,nümayişçi,aksiya iştirakçısı,fəal,etirazçılar|متظاهر,متظاهرون,محتج,محتجون,محتجين,متظاهرين,ناشط
protesto et-,protesto ed-,sokağa çık-,sokağa dökül-,gösteri düzenle-,yürü-,protesto|etiraz et-,küçələrə çıx-,küçəyə çıx-,aksiya keçir-,nümayiş keçir-,yürüş keçir-,etiraz,nümayiş|احتج,تظاهر,خرج إلى الشوارع,نزل إلى الشوارع,تظاهروا,خرجوا,احتجوا
toplan-,bir araya gel-,meydanda toplan-,bir araya gelen,toplanan kalabalık,kalabalık|toplaş-,bir araya gəl-,meydana toplaş-,yığış-,toplaşan insanlar|تجمع,احتشد,تجمعوا,تجمهر,احتشاد,حشد,حشود
binlerce kişi,on binlerce,kalabalık,binlerce gösterici,kitle|minlərlə insan,on minlərlə,izdiham,minlərlə etirazçı,kütlə|آلاف,عشرات الآلاف,حشود,آلاف المتظاهرين,جموع
slogan at-,slogan,pankart taşı-,döviz taşı-,pankart aç-,pankart|şüar səsləndir-,şüar,plakat,plakat qaldır-,şüarlar|هتف,هتافات,شعارات,لافتات,رددوا شعارات,رفعوا لافتات,هتفوا
polis müdahalesi,müdahale et-,müdahale ed-,dağıt-,polis müdahale,zor kullan-,müdahale|polisin müdaxiləsi,müdaxilə et-,dağıt-,güc tətbiq et-,zor tətbiq,polis müdaxilə,müdaxilə|تدخل الشرطة,تدخلت,فرقت,تفريق,فرق,استخدام القوة,تفريق المتظاهرين,فض
biber gazı,göz yaşartıcı gaz,gaz,gaz bombası,gaz kapsülü,gazlı|gözyaşardıcı qaz,bibər qazı,qaz,gözyaşardıcı,qaz qumbarası|غاز مسيل للدموع,الغاز المسيل للدموع,قنابل الغاز,قنابل مسيلة للدموع,رذاذ الفلفل,قنابل غاز,غاز,مسيل
tazyikli su,toma,su sıkma,tazyikli suyla,toma aracı,tazyikli|su şırnağı,suvuran maşın,su topu,sulu maşın,su vur-,suvuran,şırnaq|خراطيم المياه,مدافع المياه,خراطيم مياه,رش المياه,مدافع مياه,مياه,خراطيم
plastik mermi,kauçuk mermi,mermi,cop,coplu,ses bombası|rezin güllə,plastik güllə,dəyənək,səs qumbarası,rezin dəyənək,güllə|رصاص مطاطي,الرصاص المطاطي,هراوات,قنابل صوتية,طلقات مطاطية,مطاطي
arbede,çatışma,izdiham,arbede çıkar-,karşı karşıya gel-,arbede yaşan-|qarşıdurma,toqquşma,insident,toqquş-,arbede,itələşmə|اشتباكات,مواجهات,صدامات,اشتبك,اشتباك,مصادمات,تدافع
polis barikatı,barikat,kordon,barikat kur-,güvenlik önlemi|polis kordonu,barrikada,kordon,sədd,barrikada qur-|حاجز أمني,حواجز,طوق أمني,متاريس,إجراءات أمنية
taş at-,molotof,havai fişek,taş,molotofkokteyli,polise taş|daş at-,molotov,daş,daş atıl-,yandırıcı şüşə,petarda|رشق بالحجارة,حجارة,زجاجات حارقة,ألعاب نارية,رشقوا,رشق
çevik kuvvet,toplumsal olay polisi,polis ekipleri,güvenlik güçleri,polis,emniyet|çevik polis,xüsusi təyinatlılar,polis qüvvələri,təhlükəsizlik qüvvələri,polis,təhlükəsizlik|شرطة مكافحة الشغب,مكافحة الشغب,قوات الأمن,شرطة,قوات مكافحة الشغب,أمن
gözaltı,gözaltına alın-,gözaltına al-,gözaltılar,gözaltı sayısı|saxlanılma,saxlanıl-,tutul-,polis bölməsinə aparıl-,nəzarətə götürül-|توقيف,اعتقال,أوقف,توقيفات,اعتقالات,اعتقلت,أوقفت
istifa,istifaya çağır-,hükümet istifa,istifasını iste-,görevi bırak-,çekil-|istefa,istefaya çağır-,hökumətin istefası,istefasını tələb et-,istefa tələbi,getməsini|استقالة,رحيل,تنحي,طالبوا باستقالة,إسقاط الحكومة,استقالة الحكومة
izinsiz gösteri,izinsiz yürüyüş,yasa dışı gösteri,kanunsuz eylem,yasaklanan,izinsiz|icazəsiz aksiya,icazəsiz mitinq,qanunsuz aksiya,icazəsiz yürüş,razılaşdırılmamış,icazəsiz|مظاهرة غير مرخصة,تظاهرة غير مرخص,بدون ترخيص,غير مرخصة,تجمع غير قانوني,محظورة,مرخص
grev,iş bırakma,iş yavaşlatma,genel grev,grev kararı,iş bırakma eylemi,eylem|tətil,iş dayandırma,ümumi tətil,tətil aksiyası,tətil qərarı,aksiya|إضراب,إضراب عام,توقف عن العمل,إضرابات
greve git-,greve gid-,iş bırak-,grev başlat-,greve çık-,grev yap-,grev,grevdeki|tətilə başla-,tətil et-,işi dayandır-,tətilə çıx-,tətil keçir-,iş dayandır-,tətil,tətilçi|أضرب,أضربوا,بدأ إضرابا,نفذ إضرابا,دخلوا في إضراب,توقفوا عن العمل,ينفذون إضرابا
işçi,çalışan,emekçi,personel,grevci|işçi,əməkdaş,zəhmətkeş,tətilçi,personal|عامل,عمال,موظف,موظفون,مضربون,عاملين,موظفين
öğretmen,eğitim çalışanı,eğitimci,eğitim emekçisi,öğretmenler|müəllim,təhsil işçisi,pedaqoq,müəllimlər,təhsil işçiləri|معلم,معلمون,مدرس,معلمين,مدرسين,أساتذة
sendika,işçi sendikası,konfederasyon,sendikalar,sendika temsilcisi|həmkarlar ittifaqı,həmkarlar təşkilatı,konfederasiya,sindikat,həmkarlar|نقابة,نقابات,اتحاد العمال,نقابة العمال,اتحاد نقابات,نقابي
ücret artışı,zam,maaş zammı,ücret zammı,zam talebi,artış|maaş artımı,əməkhaqqının artırılması,maaşların artırılması,əməkhaqqı artımı,maaş artımı tələbi,artım,əməkhaqqı|زيادة الأجور,زيادة الرواتب,رفع الأجور,رفع الرواتب,زيادات,زيادة رواتب,أجور
maaş,ücret,aylık,maaşların ödenmemesi,ödenmeyen maaş|əməkhaqqı,maaş,aylıq,əmək haqqı,ödənilməyən maaş|راتب,رواتب,أجر,أجور,رواتب متأخرة,مستحقات
çalışma koşulları,çalışma şartları,iş koşulları,koşullar,şartlar|iş şəraiti,əmək şəraiti,şərait,əməyin mühafizəsi,şərtlər|ظروف العمل,ظروف,أوضاع,أوضاع العمل,تحسين ظروف العمل,ظروف عمل
toplu sözleşme,toplu iş sözleşmesi,toplu görüşme,müzakere,pazarlık|kollektiv müqavilə,kollektiv saziş,danışıqlar,müzakirə,kollektiv danışıqlar|مفاوضات,اتفاق جماعي,عقد جماعي,مفاوضة جماعية,محادثات
işveren,patron,şirket yönetimi,fabrika yönetimi,işverenler|işəgötürən,müəssisə rəhbərliyi,şirkət rəhbərliyi,sahibkar,işəgötürənlər|أصحاب العمل,رب العمل,إدارة الشركة,أرباب العمل,صاحب العمل,إدارة,مشغلين
anlaşma sağlan-,anlaşmaya var-,uzlaş-,uzlaşma,anlaş-,mutabakat|razılığa gəl-,razılıq əldə edil-,razılaş-,razılaşma,anlaşma|اتفاق,توصل إلى اتفاق,اتفقت,تسوية,تفاهم,توصلت
grevi sonlandır-,grevi bitir-,grev sona er-,greve son ver-,işbaşı yap-,iş başı,işbaşı,sonlandır-|tətili dayandır-,tətil başa çat-,tətilə son qoy-,işə qayıt-,tətili bitir-,sonlandır-,qayıt-|إنهاء الإضراب,تعليق الإضراب,علق الإضراب,انتهى الإضراب,العودة إلى العمل,فك الإضراب,تعليق,إنهاء
üretim dur-,üretim durdu,üretim aksa-,fabrika dur-,üretimi durdur-,üretim,durdurul-|istehsal dayan-,istehsal dayandırıl-,zavod dayan-,istehsalı dayandır-,fəaliyyət dayan-,istehsal,dayan-|توقف الإنتاج,توقف,شل,تعطل الإنتاج,شلل,وقف الإنتاج
okullar kapalı,dersler yapılma-,dersler iptal,okullar tatil,derslere girme-,kapalı,dersler|məktəblər bağlı,dərslər keçirilmə-,dərslər dayandırıl-,dərslər ləğv,tədris dayandırıl-,bağlı,dərslər|إغلاق المدارس,تعليق الدراسة,توقف الدراسة,تعطيل الدراسة,مدارس مغلقة,تعليق الدروس,دراسة,مدارس
hayat pahalılığı,enflasyon,geçim sıkıntısı,fiyat artışı,alım gücü,pahalılık|bahalaşma,inflyasiya,həyat bahalığı,qiymət artımı,alıcılıq qabiliyyəti|غلاء المعيشة,تضخم,ارتفاع الأسعار,غلاء,القدرة الشرائية,تكاليف المعيشة
işten çıkarıl-,işten çıkar-,işten atıl-,toplu işten çıkarma,işine son veril-,kov-,çıkarma|işdən çıxarıl-,ixtisar edil-,ixtisar,işdən azad edil-,kütləvi ixtisar,qov-|تسريح,فصل,طرد,تسريح عمال,فصل من العمل,فصلوا
havalimanı,havaalanı,terminal,uluslararası havalimanı,hava limanı|hava limanı,aeroport,terminal,beynəlxalq hava limanı,hava limanları|مطار,مطارات,مطار دولي,محطة الركاب
uçuş iptal,sefer iptal,uçuşlar iptal edil-,iptal edil-,seferler iptal,uçuşları iptal et-,iptal,kaldırıl-|reys ləğv,reyslər ləğv edil-,uçuşlar ləğv edil-,ləğv edil-,ləğv olun-,uçuşun ləğvi,ləğv,dayandırıl-|إلغاء رحلات,ألغيت,إلغاء,ألغت,رحلات ملغاة,إلغاء الرحلات,إلغاء مئات الرحلات
rötar,gecikme,sefer gecikmesi,gecik-,rötar yap-,ertelen-|gecikmə,gecik-,yubanma,reyslər gecik-,gecikmələr,təxirə salın-|تأخير,تأخر,تأجيل,تأخيرات,تأخر رحلات,تأخير الرحلات
yolcu,seyahat eden,mahsur kalan yolcu,yolcular,havalimanında bekleyen|sərnişin,səyahətçi,sərnişinlər,gözləyən sərnişin,yolda qalan|مسافر,مسافرين,راكب,ركاب,مسافرون,مسافرين عالقين
kabin ekibi,kabin memuru,hostes,kabin görevlisi,kabin personeli,mürettebat|kabin heyəti,bortbələdçi,stüardessa,ekipaj,stüard|طاقم الطائرة,مضيف,مضيفين,مضيفات,أطقم الضيافة
yer hizmetleri,yer hizmetleri çalışanı,bagaj görevlisi,güvenlik görevlisi,havalimanı personeli,bagaj,handling|yerüstü xidmət,yerüstü xidmət işçisi,baqaj işçisi,təhlükəsizlik işçisi,aeroport işçisi,baqaj,yerüstü|خدمات أرضية,عمال المطار,موظفو المطار,مناولة الأمتعة,موظفي الأمن,الخدمات الأرضية,أمتعة,أرضية
hava trafik kontrolörü,hava trafik kontrolü,kule,hava trafik,kontrolör|hava hərəkəti dispetçeri,aviadispetçer,dispetçer,hava hərəkəti,uçuşların idarə olunması|مراقب جوي,مراقبو الحركة الجوية,مراقبة جوية,الحركة الجوية,برج المراقبة,مراقبي الملاحة الجوية,مراقبين,ملاحة
hava yolu şirketi,havayolu,hava yolları,hava yolu,havayolu şirketi,havacılık|aviaşirkət,hava yolları,aviadaşıyıcı,aviasiya şirkəti,hava yolu şirkəti|شركة طيران,خطوط جوية,شركات الطيران,الخطوط الجوية,ناقلة جوية,طيران,ناقلة
tren seferi,tren,demiryolu,raylı ulaşım,demir yolu|qatar,dəmir yolu,qatar reysi,dəmiryol nəqliyyatı,qatarların hərəkəti,dəmiryol|قطار,قطارات,سكك حديدية,السكك الحديدية,سكك الحديد
makinist,demiryolu işçisi,demiryolu çalışanı,tren görevlisi,vatman|maşinist,dəmiryolçu,dəmiryol işçisi,qatar işçisi,bələdçi|سائق قطار,سائقو القطارات,عمال السكك الحديدية,سائقي القطارات,عمال القطارات,سائقين,سكك
ulaşım felç,felç ol-,ulaşım aksa-,aksama,hayat dur-,ulaşım dur-,felç|nəqliyyat iflic,iflic ol-,hərəkət dayan-,fasilə,iflic vəziyyət,iflic|شلل,شلت,اضطراب,تعطل,شل حركة,اضطرابات,شلل حركة النقل
toplu taşıma,toplu ulaşım,kent içi ulaşım,ulaşım,taşımacılık|ictimai nəqliyyat,şəhər nəqliyyatı,nəqliyyat,sərnişindaşıma,şəhərdaxili nəqliyyat|نقل عام,النقل العام,وسائل النقل,مواصلات,نقل
uyarı grevi,saatlik grev,günlük grev,kısa süreli grev,uyarı eylemi,uyarı,günlük|xəbərdarlıq tətili,saatlıq tətil,günlük tətil,bir günlük tətil,qısamüddətli tətil,xəbərdarlıq,saatlıq|إضراب تحذيري,إضراب تحذيريا,إضراب ليوم,إضراب لساعات,توقف تحذيري,تحذيري,ليوم
asgari hizmet,sınırlı sayıda sefer,seferler azaltıl-,azaltılmış sefer,acil uçuş,sınırlı,azaltıl-|məhdud sayda reys,minimum xidmət,azaldılmış reys,reyslərin azaldılması,məhdud xidmət,məhdud,azaldıl-|خدمة دنيا,عدد محدود,تقليص الرحلات,خدمات محدودة,رحلات محدودة,محدودة,تقليص
uçuş,sefer,uçuş seferi,tarifeli sefer,uçuşlar|uçuş,reys,uçuşlar,aviareys,reyslər|رحلة,رحلات,رحلات جوية,رحلة جوية,الرحلات المجدولة
taraftar,futbol taraftarı,tribün,holigan,fanatik,taraftar grubu|azarkeş,futbol azarkeşi,fanat,azarkeşlər,xuliqan,azarkeş qrupu|مشجع,مشجعون,مشجعين,جمهور,جماهير,أنصار,مشاغبين,أنصار الفريق
kavga,olay çık-,taraftar kavgası,olaylar,arbede,meydan kavgası|dava,kütləvi dava,azarkeş davası,insident,toqquşma,iğtişaş|شجار,أعمال عنف,شغب,عراك,اشتباكات,أعمال شغب,أحداث عنف
sahaya gir-,sahaya in-,sahayı istila,saha işgali,sahaya atla-,sahaya,istila|meydançaya daxil ol-,meydana gir-,meydançaya axış-,meydançaya çıx-,meydançaya soxul-,meydançaya,soxul-|اقتحام الملعب,نزول الجماهير,اقتحموا الملعب,اقتحم,اجتاحوا,نزلوا إلى الملعب,اقتحام
stadyum,stat,saha,tribünler,stadyumda|stadion,arena,tribuna,meydança,stadionda|ملعب,ملاعب,استاد,مدرجات,ستاد
maç,karşılaşma,müsabaka,derbi,final maçı|oyun,matç,qarşılaşma,görüş,derbi,final|مباراة,لقاء,مواجهة,ديربي,مباراة كرة القدم,نهائي
izdiham,ezilme,ezilerek öl-,kalabalıkta ezil-,panik|izdiham,basabas,tapdalanma,tapdalan-,çaxnaşma,panika|تدافع,دهس,سحق,حادث تدافع,ذعر,تزاحم
meşale yak-,meşale,havai fişek,yabancı madde at-,sis bombası,fişek|məşəl yandır-,məşəl,pirotexnika,fişəng,petarda,əşya at-|شماريخ,ألعاب نارية,قذف,مقذوفات,إشعال شماريخ,زجاجات
hakem,orta hakem,hakem kararı,hakeme saldırı,hakemler|hakim,baş hakim,referi,hakimin qərarı,hakimlər|حكم,حكم المباراة,قرار الحكم,حكام
oyuncu,futbolcu,takım,futbolcular,oyuncular|oyunçu,futbolçu,komanda,futbolçular,oyunçular|لاعب,لاعبين,فريق,لاعبون,لاعبو الفريق
araçları ateşe ver-,ateşe ver-,ateşe veril-,yak-,yakıl-,kundakla-|maşınları yandır-,yandır-,yandırıl-,od vur-,od vurul-,alışdır-|أحرق,أضرم النار,إحراق,حرق,إضرام النار,أحرقوا,أضرموا
vitrin kır-,dükkanları yağmala-,yağma,yağmala-,camları kır-,tahrip et-|vitrinləri sındır-,mağazaları talan et-,talan,qarət et-,şüşələri sındır-,dağıt-|تحطيم واجهات,نهب,تخريب,نهب متاجر,تكسير,أعمال تخريب,تحطيم
seyircisiz oyna-,seyircisiz,saha kapatma,seyirci yasağı,deplasman yasağı,tribün kapatma,yasak|tamaşaçısız,azarkeşsiz,tamaşaçısız keçiril-,azarkeşlərsiz oyun,meydançadan məhrum|بدون جمهور,بلا جمهور,منع الجماهير,دون جمهور,مدرجات خالية,إغلاق الملعب,جمهور,خالية
ceza,disiplin cezası,puan silme,men cezası,disiplin kurulu,yaptırım|cəza,intizam cəzası,xal silmə,intizam komitəsi,oyundankənar|عقوبة,عقوبات,خصم نقاط,إيقاف,لجنة الانضباط,عقوبات تأديبية
maç yarıda kal-,maç durdurul-,maç tatil edil-,ertelen-,maçı durdur-,durdurul-|oyun dayandırıl-,oyun yarımçıq qal-,matç dayandırıl-,təxirə salın-,oyunu dayandır-,dayandırıl-,yarımçıq|توقفت المباراة,إيقاف المباراة,تعليق المباراة,تأجيل المباراة,ألغيت المباراة,توقف,تعليق
futbol federasyonu,federasyon,futbol birliği,kulüp,lig yönetimi|futbol federasiyası,federasiya,futbol assosiasiyası,klub,peşəkar futbol liqası|اتحاد كرة القدم,اتحاد,اتحاد الكرة,نادي,رابطة الدوري
yüksek mahkeme,anayasa mahkemesi,yargıtay,federal mahkeme,danıştay|ali məhkəmə,konstitusiya məhkəməsi,ali instansiya,plenum,kollegiya|المحكمة العليا,المحكمة الدستورية,محكمة عليا,المحكمة الاتحادية,المجلس الدستوري,عليا,دستورية
yasayı iptal et-,iptal et-,iptal edil-,yürürlükten kaldır-,geçersiz say-,iptal kararı,iptal,geçersiz|qanunu ləğv et-,ləğv et-,ləğv edil-,qüvvədən düş-,etibarsız say-,qüvvədən sal-,ləğv,etibarsız|أبطل,ألغت,إلغاء القانون,إبطال,ألغى,إلغاء,أبطلت
anayasaya aykırı,anayasaya aykırılık,anayasaya aykırı bul-,anayasal değil,anayasa ihlali,aykırı,aykırılık|konstitusiyaya zidd,konstitusiyaya uyğun olmayan,konstitusiyaya zidd hesab,qeyri-konstitusion,konstitusiyanın pozulması,zidd,ziddiyyət|غير دستوري,مخالف للدستور,عدم دستورية,غير دستورية,مخالفة الدستور,يتعارض مع الدستور,لادستوري,يتعارض
yasa,kanun,düzenleme,yasal düzenleme,mevzuat|qanun,normativ akt,qanunvericilik,hüquqi akt,qanunvericilik aktı|قانون,قوانين,تشريع,تشريعات,نص قانوني
yürütmeyi durdurma,yürütmesini durdur-,askıya al-,askıya alın-,geçici olarak durdur-,askıya,durdur-|icranı dayandır-,icrası dayandırıl-,müvəqqəti dayandır-,qüvvəsini dayandır-,dayandırıl-,dayandır-|وقف التنفيذ,تعليق,علقت,تجميد,وقف العمل,تعليق العمل
oy çokluğu,oya karşı,çoğunluk,çoğunlukla,karşı oyla|səs çoxluğu,səs çoxluğu ilə,səsə qarşı,çoxluq,çoxluqla|أغلبية,بأغلبية,أغلبية الأصوات,غالبية
karşı oy,muhalefet şerhi,karşı görüş,şerh,muhalif|xüsusi rəy,əleyhinə səs,fərqli rəy,əks rəy,əleyhinə,etiraz|رأي مخالف,معارض,اعترض,القضاة المعارضون,رأي معارض
başvuru,iptal davası,bireysel başvuru,dilekçe,dava aç-|müraciət,iddia,şikayət,iddia ərizəsi,konstitusiya şikayəti|طعن,دعوى,التماس,شكوى,طعون,دعوى قضائية
reddet-,redded-,reddedil-,başvuruyu reddet-,ret kararı|rədd et-,rədd edil-,müraciəti rədd et-,təmin etmə-,iddianı rədd et-,rədd,imtina|رفض,رفضت,رد,رفض الطعن,رفض الالتماس,ردت
gerekçeli karar,gerekçe,kararın gerekçesi,karar metni,gerekçesinde|əsaslandırılmış qərar,əsaslandırma,qərarın mətni,qərarda göstəril-,qərarın əsasları,əsas|حيثيات,حيثيات الحكم,نص الحكم,تعليل,مبررات
emsal karar,içtihat,emsal,tarihi karar,dönüm noktası|presedent,tarixi qərar,məhkəmə təcrübəsi,presedent qərar,dönüş nöqtəsi,tarixi|سابقة قضائية,سابقة,قرار تاريخي,حكم تاريخي,اجتهاد قضائي,تاريخي
yürürlüğe gir-,yürürlük,resmi gazete,yürürlüğe girme,yürürlükte|qüvvəyə min-,qüvvə,qüvvəyə minmə,qüvvədə olan,rəsmi dərc,qüvvəyə|دخل حيز التنفيذ,حيز التنفيذ,سريان,سار,يسري,الجريدة الرسمية,نافذ
temel hak,hak ve özgürlük,anayasal hak,temel özgürlük,haklar,özgürlükler|əsas hüquq,hüquq və azadlıq,konstitusion hüquq,əsas azadlıqlar,hüquqlar,azadlıqlar|حقوق أساسية,حقوق,حقوق وحريات,حق دستوري,حريات,الحريات الأساسية
kürtaj,gebeliğin sonlandırılması,kürtaj hakkı,gebelik|abort,hamiləliyin dayandırılması,abort hüququ,hamiləliyin süni dayandırılması,hamiləlik|إجهاض,حق الإجهاض,إنهاء الحمل,حمل,عمليات الإجهاض
yargı reformu,yargı düzenlemesi,yargı paketi,hukuk reformu,yargı değişikliği,reform,düzenleme|məhkəmə islahatı,məhkəmə-hüquq islahatı,hüquqi islahat,ədliyyə islahatı,islahat,ədliyyə|إصلاح القضاء,إصلاحات قضائية,تعديلات قضائية,الإصلاح القضائي,إصلاح,إصلاحات
gazeteci,muhabir,basın mensubu,basın çalışanı,haberci,foto muhabiri|jurnalist,müxbir,media nümayəndəsi,media işçisi,reportyor,fotojurnalist|صحفي,صحفيون,مراسل,إعلامي,صحافي,صحفيين,مصور صحفي
basın özgürlüğü,ifade özgürlüğü,medya özgürlüğü,düşünce özgürlüğü,haber alma,özgürlük,basın|mətbuat azadlığı,söz azadlığı,ifadə azadlığı,media azadlığı,fikir azadlığı,azadlıq,mətbuat|حرية الصحافة,حرية التعبير,حرية الإعلام,حرية الرأي,الحريات الصحفية,حرية,صحافة
gazeteci gözaltında,gözaltına alın-,alıkonul-,tutuklan-,tutuklu gazeteci|jurnalist saxlanıl-,saxlanıl-,tutul-,həbs edil-,həbsdəki jurnalist|اعتقال صحفي,احتجاز صحفي,توقيف صحفي,اعتقل,احتجز,أوقف,صحفيين معتقلين
sansür,yayın yasağı,erişim engeli,engelle-,yasakla-,baskı|senzura,yayım qadağası,giriş məhdudlaşdırıl-,bloklan-,qadağan et-,təzyiq|رقابة,حجب,منع النشر,حظر,تقييد,قمع,حظر نشر
medya kuruluşu,yayın organı,basın kuruluşu,yayın kuruluşu,medya,basın|media qurumu,media orqanı,mətbuat orqanı,media,mətbuat|وسيلة إعلام,مؤسسة إعلامية,وسائل إعلام,صحافة,إعلام
casusluk,ajanlık,casuslukla suçla-,casusluk suçlaması,gizli bilgi|casusluq,agentlik,casusluqda ittiham,casusluq ittihamı,məxfi məlumat|تجسس,جاسوس,تهمة التجسس,تخابر,عميل
yalan haber,dezenformasyon,yanıltıcı bilgi,asılsız haber,halkı yanıltıcı,yalan|yalan xəbər,dezinformasiya,yanlış məlumat,əsassız məlumat,feyk xəbər,feyk|أخبار كاذبة,معلومات مضللة,نشر أخبار كاذبة,شائعات,أخبار زائفة,تضليل
hakaret,cumhurbaşkanına hakaret,hakaret suçu,karalama,iftira|təhqir,prezidenti təhqir,böhtan,ləkələmə,təhqir et-|إهانة,إهانة الرئيس,تشهير,قذف,ازدراء,سب
basın örgütü,gazeteciler cemiyeti,gazeteciler birliği,gazeteci örgütleri,cemiyet,meslek örgütü,sendika|jurnalist təşkilatı,jurnalistlər birliyi,jurnalistlər ittifaqı,media təşkilatı,birlik,təşkilat|منظمة صحفية,نقابة الصحفيين,اتحاد الصحفيين,حماية الصحفيين,نقابة,منظمة
derhal serbest bırak-,serbest bırakılma,serbest bırakılmasını iste-,serbest bırakma çağrısı,salıver-,serbest|dərhal azad et-,azad edilmə,azadlığa buraxılma,azad olunma,azad,azadlığa|الإفراج الفوري,الإفراج عن,إطلاق سراح,طالبت بالإفراج,إفراج,الإفراج عنه فورا,سراح
gazeteciye saldırı,darp edil-,saldırıya uğra-,saldır-,darbedil-|jurnalistə hücum,döyül-,hücuma məruz qal-,hücum et-,zorakılığa məruz qal-,döyülmə|اعتداء على صحفي,اعتدى,تعرض للضرب,اعتداء,تعرض لاعتداء
basın kartı,akreditasyon,çalışma izni,akreditasyon iptal,basın akreditasyonu,kart|jurnalist vəsiqəsi,akkreditasiya,iş icazəsi,akkreditasiyanın ləğvi,mətbuat vəsiqəsi,vəsiqə|بطاقة صحفية,اعتماد,ترخيص,سحب الاعتماد,إلغاء الاعتماد,تصريح العمل
büro baskını,ofis aran-,arama yapıl-,baskın yap-,ofisini bas-,baskın,arama|ofisdə axtarış,axtarış aparıl-,basqın et-,redaksiyada axtarış,ofisə basqın,basqın,axtarış|مداهمة مكتب,تفتيش,داهمت,اقتحام مكتب,دهم,مداهمة
haber,makale,köşe yazısı,haber dosyası,yazı|xəbər,məqalə,yazı,köşə yazısı,reportaj|خبر,مقال,تقرير,تقرير صحفي,مقالات
ifadesi alın-,sorgulan-,sorgu,sorguya çek-,ifade ver-|ifadəsi alın-,dindiril-,sorğu-sual,dindirilmə,ifadə ver-,istintaqa çağırıl-|استجواب,تحقيق,استجوب,خضع للتحقيق,إفادة,حقق معه
vergi kaçırma,vergi kaçakçılığı,vergi kaçır-,vergi usulsüzlüğü,vergi suçu,vergi kaçağı,kaçakçılık,vergi|vergidən yayınma,vergi cinayəti,vergidən yayın-,vergi yayındırma,vergi qanunsuzluğu,yayınma,vergidən|تهرب ضريبي,التهرب الضريبي,تهرب من الضرائب,احتيال ضريبي,الغش الضريبي,تهرب,تهربه
vergi,gelir vergisi,vergi borcu,kurumlar vergisi,vergi ödemesi,vergilendirme|vergi,gəlir vergisi,vergi borcu,mənfəət vergisi,vergi ödənişi,vergitutma|ضريبة,ضرائب,ضريبة الدخل,رسوم,مستحقات ضريبية
vergi dairesi,maliye,vergi idaresi,gelir idaresi,maliye bakanlığı,hazine|vergi xidməti,vergi orqanı,dövlət vergi xidməti,vergi idarəsi,maliyyə nazirliyi,vergi,xəzinə|مصلحة الضرائب,سلطات الضرائب,إدارة الضرائب,وزارة المالية,دائرة الضرائب,هيئة الضرائب,ضرائب,خزانة
vergi denetimi,vergi incelemesi,denetim,müfettiş,vergi müfettişi|vergi yoxlaması,vergi auditi,yoxlama,müfəttiş,vergi müfəttişi|تدقيق ضريبي,تفتيش ضريبي,تدقيق,مفتش,مراجعة ضريبية
gelirini gizle-,beyan etme-,eksik beyan,gizle-,kayıt dışı,gelir gizleme,saklan-,sakla-|gəlirini gizlət-,bəyan etmə-,gizlət-,gizləd-,uçotdan kənar,gəliri gizlətmə|إخفاء دخل,أخفى,إخفاء,لم يصرح,إخفاء أرباح,إخفاء أموال
sahte fatura,naylon fatura,fatura,sahte fatura düzenle-,muhasebe hilesi,naylon|saxta faktura,saxta qaimə,qaimə-faktura,qondarma faktura,saxta hesab-faktura,qaimə|فواتير مزورة,فواتير وهمية,فاتورة,تزوير فواتير,فواتير زائفة,فواتير
vergi cenneti,offshore,offshore hesap,paravan şirket,paravan|ofşor,vergi cənnəti,ofşor hesab,ofşor şirkət,ofşor zona,ofşorlar|ملاذ ضريبي,ملاذات ضريبية,شركة وهمية,حسابات خارجية,أوفشور,شركات صورية,ملاذات
ceza öde-,vergi cezası,para cezası,borcunu öde-,gecikme faizi,ceza,öde-|cərimə ödə-,vergi cəriməsi,maliyyə sanksiyası,borcu ödə-,cərimə,ödə-|دفع غرامة,غرامة,غرامات,تسديد,غرامة ضريبية,تسوية
uzlaşma,savcılıkla anlaş-,anlaşmaya var-,uzlaş-,mahkeme dışı anlaşma|razılaşma,prokurorluqla razılaş-,razılığa gəl-,barışıq,məhkəmədənkənar razılaşma|تسوية,صفقة,اتفاق مع الادعاء,تسوية قضائية,اتفاق تسوية,توصل إلى تسوية
milyonluk,milyonlarca,milyon euro,milyon avro,milyonlar|milyonluq,milyonlarla,milyon avro,milyonlar|ملايين,ملايين الدولارات,بملايين,مليون
ertelenmiş hapis,hapis cezası ertelen-,ertelenen ceza,tecil edil-,şartlı ceza,ertelen-,şartlı|şərti cəza,şərti məhkum,şərti həbs,cəzası şərti,sınaq müddəti,şərti,sınaq|سجن موقوف,مع وقف التنفيذ,موقوف التنفيذ,وقف تنفيذ العقوبة,موقوفة,موقوف
iş adamı,iş insanı,milyarder,şirket sahibi,patron|iş adamı,biznesmen,milyarder,şirkət sahibi,sahibkar|رجل أعمال,رجل الأعمال,ملياردير,مالك شركة,رجال أعمال,مستثمر
mali suç,mali polis,mali suçlarla mücadele,mali soruşturma,ekonomik suç,mali,ekonomik|maliyyə cinayəti,iqtisadi cinayət,maliyyə araşdırması,iqtisadi cinayətlərə qarşı,maliyyə polisi,maliyyə,iqtisadi|جرائم مالية,جريمة اقتصادية,الجرائم الاقتصادية,الشرطة المالية,تحقيق مالي,مالية,اقتصادية
şöhretli,ünlü,ünlü isim,tanınmış,yıldız|məşhur,tanınmış,şöhrətli,ulduz,məşhur sima|شهير,نجم,مشهور,معروف,نجمة,مشاهير
tarihi eser,eski eser,arkeolojik eser,kültür varlığı,antik eser,eser,tarihi|tarixi əsər,qədim əşya,arxeoloji tapıntı,mədəniyyət nümunəsi,antik əşya,artefakt,əsər|آثار,قطعة أثرية,قطع أثرية,تحف,مقتنيات أثرية,كنوز أثرية
tablo,resim,sanat eseri,yağlı boya tablo,başyapıt|tablo,rəsm,rəsm əsəri,sənət əsəri,şah əsər|لوحة,لوحات,لوحة فنية,عمل فني,أعمال فنية,تحفة
heykel,büst,heykelcik,mermer heykel,bronz heykel|heykəl,büst,heykəlcik,mərmər heykəl,bürünc heykəl|تمثال,تماثيل,منحوتة,منحوتات,تمثال برونزي
müze,sanat galerisi,galeri,sergi,müze yönetimi|muzey,rəsm qalereyası,qalereya,sərgi,muzey rəhbərliyi|متحف,متاحف,معرض,صالة عرض,إدارة المتحف
çalın-,çal-,hırsızlık,müze soygunu,sanat hırsızlığı|oğurlan-,oğurla-,oğurluq,muzey soyğunu,muzeydən oğurluq|سرق,سرقت,سرقة,سطو,سرقة متحف,سرقة لوحة,مسروقة
tarihi eser kaçakçılığı,eser kaçakçılığı,kültür varlığı kaçakçılığı,yurt dışına kaçırıl-,kaçırıl-,kaçakçılık|əsər qaçaqmalçılığı,tarixi əsər qaçaqmalçılığı,xaricə aparıl-,ölkədən çıxarıl-,qanunsuz aparıl-,qaçaqmalçılıq,aparıl-|تهريب الآثار,تهريب آثار,هربت,الاتجار بالآثار,تهريب,مهربة
iade edil-,geri getiril-,iade et-,ülkesine dön-,yurda dön-,iade,dönüş|qaytarıl-,geri qaytarıl-,təhvil veril-,vətənə qaytarıl-,qaytar-,geri ver-|استعادة,إعادة,أعيدت,استرداد,استعادت,استرجاع,أعادت,استردت
bulun-,ele geçiril-,ortaya çık-,yıllar sonra bulun-,ele geçir-,tespit|tapıl-,aşkarlan-,üzə çıx-,ələ keçiril-,illər sonra tapıl-|عثر,عثور,عثر عليها,ضبط,اكتشاف,عثرت
sahte tablo,taklit,sahte eser,replika,kopya|saxta tablo,saxta əsər,replika,surət,kopya|لوحة مزيفة,تقليد,مزيفة,نسخة,عمل مزور
müzayede,açık artırma,müzayede evi,açık artırmayla,satışa sunul-,mezat|hərrac,auksion,hərrac evi,satışa çıxarıl-,hərraca çıxarıl-|مزاد,مزاد علني,دار مزادات,مزادات,عرض للبيع
koleksiyoner,koleksiyoncu,özel koleksiyon,koleksiyon,sanat tüccarı|kolleksioner,kolleksiyaçı,şəxsi kolleksiya,kolleksiya,sənət alverçisi|جامع تحف,مجموعة خاصة,هواة الجمع,مجموعة,تاجر آثار,جامع لوحات,تاجر,مقتني
kaçak kazı,define avcısı,kazı,define arayan,kaçak kazı yap-,defineci|qanunsuz qazıntı,dəfinə axtaran,qazıntı,xəzinə axtaran,icazəsiz qazıntı,dəfinə|تنقيب غير قانوني,حفر غير مشروع,تنقيب,الحفر خلسة,باحثون عن كنوز,لصوص الآثار,حفر
kültür bakanlığı,kültür bakanı,turizm bakanlığı,kültür,bakanlık|mədəniyyət nazirliyi,mədəniyyət naziri,mədəniyyət qurumu,mədəniyyət,nazirlik|وزارة الثقافة,وزير الثقافة,وزارة الآثار,هيئة الآثار,ثقافة,وزارة
paha biçilemez,değerinde,değer biçil-,milyonluk,paha biçilmez|qiymətsiz,dəyərində,qiymətləndiril-,milyonluq,misilsiz|لا تقدر بثمن,بقيمة,تقدر قيمتها,نفيسة,ثمينة
mücevher,taç,elmas,kraliyet mücevherleri,kolye|zinət əşyası,tac,almaz,kral zinət əşyaları,daş-qaş,brilyant|مجوهرات,تاج,ألماس,مجوهرات ملكية,جواهر,حلي
teslim töreni,tören,iade töreni,imza töreni,teslim edil-,teslim|təhvil-təslim mərasimi,mərasim,təhvil mərasimi,təqdimat mərasimi,təhvil veril-,təqdimat|مراسم التسليم,مراسم,حفل التسليم,حفل تسليم,مراسم تسليم,احتفال
kayıp çocuk,kaybolan çocuk,küçük çocuk,kayıp kız,kayıp,küçük kız,kaybolan|itkin uşaq,itən uşaq,azyaşlı,itkin düşən uşaq,itkin,azyaşlı uşaq|طفل مفقود,طفلة مفقودة,الطفل المفقود,مفقود,مفقودة,الطفلة المختفية
kaybol-,kayıplara karış-,haber alınama-,kendisinden haber alınamayan,ortadan kaybol-,kayboldu|itkin düş-,yoxa çıx-,xəbər alınmayan,itmə,xəbər alınma-,yoxa|اختفى,فقد,اختفاء,فقدان,اختفت,فقدت,انقطعت أخباره
kayıp ihbarı,kayıp başvurusu,jandarmaya haber ver-,polise haber ver-,ihbar et-,ihbar,başvuru|itkin müraciəti,polisə müraciət,polisə xəbər ver-,məlumat ver-,müraciət et-,müraciət,məlumat|بلاغ اختفاء,أبلغ الشرطة,بلاغ,أبلغت,أبلغ عن اختفائه,إبلاغ الشرطة
arama çalışmaları,arama kurtarma,aran-,arama,arama çalışması|axtarış işləri,axtarış-xilasetmə,axtarıl-,axtarış,axtarış tədbirləri|عمليات البحث,بحث,البحث والإنقاذ,جهود البحث,أعمال البحث,عملية بحث,تمشيط
arama ekipleri,arama kurtarma,jandarma,gönüllü,dalgıç,kurtarma ekibi|axtarış qrupu,xilasedici,könüllü,dalğıc,xilasetmə qrupu,xilasetmə|فرق البحث,فرق الإنقاذ,متطوعين,غواصين,الدفاع المدني,متطوعون
iz takip köpeği,iz köpeği,köpekler,arama köpeği,hassas burunlu,köpek|iz axtaran it,xidməti it,itlər,axtarış iti,kinoloji xidmət,kinoloq|كلاب مدربة,كلاب الأثر,كلاب بوليسية,كلب بوليسي,كلاب البحث,كلاب,كلب
termal kamera,drone,insansız hava aracı,helikopter,termal dron|termal kamera,dron,pilotsuz uçuş aparatı,helikopter,istilik kamerası|كاميرات حرارية,طائرة مسيرة,طائرات مسيرة,مروحية,كاميرا حرارية,درون
ormanlık alan,dere yatağı,arazi,kırsal alan,dağlık alan,orman|meşəlik ərazi,çay yatağı,ərazi,meşə,dağlıq ərazi|غابة,منطقة حرجية,مجرى نهر,مناطق وعرة,أحراش,منطقة جبلية
kuyu,kuyuya düş-,su kuyusu,sondaj kuyusu,sondaj|quyu,quyuya düş-,su quyusu,artezian quyusu,artezian|بئر,آبار,سقط في بئر,بئر ارتوازية,جب
sağ bulun-,sağ salim,bulundu,sağ salim bulun-,sağ olarak,hayatta|sağ tapıl-,sağ-salamat,tapıldı,sağ-salamat tapıl-,sağ olaraq|عثر عليه حيا,سالما,على قيد الحياة,بصحة جيدة,سالمة,العثور عليه حيا
cansız bedeni bulun-,ölü bulun-,cesedi bulun-,acı haber,cansız bedenine ulaşıl-,cesedi,cenazesi|meyiti tapıl-,ölü tapıl-,cəsədi tapıl-,cansız bədəni tapıl-,acı xəbər,meyiti,cəsədi|عثر على جثته,عثر عليه ميتا,العثور على جثة,جثته,جثة هامدة,جثتها,جثة
kaçırıl-,kaçır-,çocuk kaçırma,kaçırılma,alıkonul-,kaçırma|qaçırıl-,oğurlan-,uşaq oğurluğu,qaçırılma,uşaq qaçırma,girov saxlanıl-|خطف,اختطاف,اختطف,خطف طفل,مخطوف,اختطفت
aile,anne baba,anne,baba,acılı aile,yakınları|ailə,valideyn,ana,ata,yaxınları,ata-ana|عائلة,أسرة,والدان,أم,أب,ذويه,والدة,أهالي
en son görül-,son görüldüğü,son kez,son görüntü,görül-,görüntülen-|son dəfə görün-,sonuncu dəfə,son görüntü,son görüldüyü yer,axırıncı dəfə,sonuncu,görün-|شوهد آخر مرة,آخر مرة,آخر ظهور,شوهدت آخر مرة,المرة الأخيرة,شوهد,ظهوره
oyun oynarken,evinin önünde,oynamak için,evden çık-,parkta,oynarken|oynayarkən,evin qarşısında,oynamaq üçün,evdən çıx-,həyətdə,parkda|أثناء اللعب,أمام منزله,يلعب,خرج من المنزل,كان يلعب,لعب
hastaneye kaldırıl-,sağlık kontrolü,sağlık durumu iyi,kontrolden geçiril-,hastaneye götürül-,hastane,muayene|xəstəxanaya yerləşdiril-,tibbi müayinə,səhhəti yaxşı,müayinə olun-,xəstəxanaya çatdırıl-,xəstəxana,müayinə|نقل إلى المستشفى,مستشفى,فحوص طبية,بصحة جيدة,فحص طبي,فحوص
umutlu bekleyiş,umutlar tüken-,umut,seferber ol-,seferberlik|ümid,ümidlər tükən-,səfərbər ol-,ümidli gözlənti,səfərbərlik|أمل,آمال,تضاءلت الآمال,استنفار,ترقب
metamfetamin,kristal meth,met,sentetik uyuşturucu,sentetik|metamfetamin,kristal,pat,sintetik narkotik,metamfetamin maddəsi|ميثامفيتامين,شبو,كريستال,مخدر الشبو
kokain,koka,kokain maddesi,kokain sevkiyatı,toz kokain|kokain,kokain maddəsi,kokain partiyası,toz|كوكايين,كوكا,مخدر الكوكايين,شحنة كوكايين
para nakil aracı,zırhlı araç,nakliye,nakil aracı,zırhlı,para nakil|inkassasiya maşını,inkassator,inkassasiya,zirehli maşın|سيارة نقل أموال,عربة نقل أموال,سيارة مصفحة,مصفحة,مصفح
pilot,kaptan pilot,kokpit ekibi,kaptan,uçuş personeli|pilot,kapitan,uçuş heyəti,təyyarəçi|طيار,طيارين,طيارون,قائد الطائرة,ربان
oy birliği,oybirliği,oybirliğiyle,oy birliğiyle,ittifakla|yekdilliklə,yekdil,yekdil qərar,bütün hakimlər|إجماع,إجماعا,إجماع الأصوات,إجماع القضاة
`;
