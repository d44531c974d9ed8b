/** How newsrooms put the same fact, one meaning a line: sport, culture, science and technology; as `tr|az|ar` lines; our own work. */
export const reportsOfCulture: string = `
futbol maçı,karşılaşma,müsabaka,maç,mücadele,90 dakika|futbol oyunu,qarşılaşma,görüş,matç,oyun,90 dəqiqə|مباراة,لقاء,مواجهة,مباريات,نزال كروي
galip gel-,yen-,mağlup et-,galibiyet,kazan-,üç puan,galip ayrıl-|qalib gəl-,məğlub et-,ud-,qələbə,üstün gəl-,üç xal,qələbə qazan-|فاز,يفوز,تفوز,فوز,انتصر,انتصار,تغلب,هزم,ثلاث نقاط
yenil-,mağlup ol-,mağlubiyet,kaybet-,kaybed-,yenilgi,boyun eğ-|məğlub ol-,uduz-,məğlubiyyət,uduzdu,məğlub durum,məğlubiyyətə uğra-|خسر,يخسر,تخسر,خسارة,هزيمة,انهزم,سقط أمام
berabere kal-,beraberlik,yenişeme-,berabere,birer puan,puanları paylaş-|heç-heçə,bərabərə,bir xal,heç-heçə ilə,xalları bölüş-,bərabərlik|تعادل,يتعادل,تتعادل,نقطة واحدة,تقاسم النقاط,متعادلين
gol at-,ağları havalandır-,golü kaydet-,gol,golünü attı,fileleri havalandır-,skoru değiştir-,sayı,skor|qol vur-,qol,topu qapıya,fərqlən-,qol müəllifi,hesabı aç-|سجل,يسجل,هدف,أحرز,هز الشباك,أهداف,تسجيل,افتتح التسجيل
hakem,maçın hakemi,orta hakem,düdük,karşılaşmayı yöneten|hakim,baş hakim,referi,fit,oyunu idarə edən|حكم,حكم المباراة,صافرة,حكم الساحة,طاقم التحكيم
penaltı,beyaz nokta,penaltı atışı,11 metre,penaltıdan|penalti,11 metrlik,penalti zərbəsi,cərimə zərbəsi,onbirmetrlik,penaltidən|ركلة جزاء,ضربة جزاء,بلنتي,علامة الجزاء,نقطة الجزاء,جزائية
kırmızı kart,oyundan atıl-,ihraç,10 kişi kal-,kırmızı kartla,oyun dışı,atıl-|qırmızı vərəqə,meydandan qovul-,10 nəfər,azlıqda qal-,qovul-,meydandan uzaqlaşdırıl-,qovuldu|بطاقة حمراء,طرد,مطرود,البطاقة الحمراء,عشرة لاعبين,نقص عددي
teknik direktör,hoca,antrenör,çalıştırıcı,teknik adam|baş məşqçi,məşqçi,çalışdırıcı,mütəxəssis,yığmanın məşqçisi|مدرب,المدير الفني,مدير فني,مدربون,مدربين,الجهاز الفني
taraftar,seyirci,tribün,futbolsever,destekçi|azarkeş,tamaşaçı,tribuna,futbolsevər,pərəstişkar|مشجع,جماهير,جمهور,مشجعين,مشجعون,أنصار,مدرجات,متفرجين
stat,stadyum,saha,arena,stadında|stadion,meydan,arena,stadionda,futbol meydançası|ملعب,استاد,ملاعب,إستاد,أرضية الملعب,ستاد
finale yüksel-,tur atla-,üst tur,turu geç-,final bileti,adını yazdır-,tırman-,finalist|finala yüksəl-,növbəti mərhələ,vəsiqə qazan-,mərhələni keç-,finala vəsiqə,adla-,yüksəl-|تأهل,يتأهل,تتأهل,صعد,بلغ النهائي,بطاقة التأهل,عبور,الدور المقبل
elen-,veda et-,turnuvaya veda,saf dışı,kupa dışı,eleme|mübarizəni dayandır-,turnirlə vidalaş-,kənarda qal-,ələn-,mübarizədən kənar,vidalaş-|ودع,يودع,خروج,أقصي,إقصاء,وداع,خرج من,غادر البطولة
şampiyon ol-,kupayı kaldır-,şampiyonluk,şampiyon,kupanın sahibi,kupayı kazan-|çempion ol-,kuboku qazan-,çempionluq,çempion,kubokun sahibi,titul|توج,بطل,لقب,تتويج,كأس,أحرز اللقب,حصد اللقب,رفع الكأس
puan tablosu,liderlik,lider,zirve,ilk sıra,puan cetveli|turnir cədvəli,lider,birinci yer,zirvə,liderlik,ilk pillə|صدارة,متصدر,ترتيب,المركز الأول,تصدر,جدول الترتيب,يتصدر
ilk yarı,devre,ilk 45 dakika,birinci yarı,birinci devre,devrede|birinci hissə,ilk hissə,ilk 45 dəqiqə,hissə,birinci hissədə,hissədə|الشوط الأول,شوط,نصف أول,أول 45
uzatma,uzatma dakikaları,uzatmalar,120 dakika,ilave süre,eklenen|əlavə vaxt,əlavə dəqiqə,əlavə hissə,120 dəqiqə,əlavə olunmuş,əlavələr,əlavədə|الوقت الإضافي,وقت بدل,بدل الضائع,أشواط إضافية,شوطين إضافيين,تمديد,إضافي
kaleci,file bekçisi,eldiven,kurtarış,kalesinde|qapıçı,qapısı,seyv,qolkiper,qapını qoru-|حارس,حارس المرمى,مرمى,حراسة,تصدى,حراس
forvet,golcü,santrfor,hücum oyuncusu,yıldız futbolcu|hücumçu,bombardir,forvard,qolçu,ulduz futbolçu|مهاجم,هداف,رأس حربة,نجم,مهاجمين,لاعب هجوم
milli takım,ay-yıldızlılar,ulusal takım,milliler,ekip|milli komanda,yığma,millimiz,seçmə,komanda|منتخب,المنتخب الوطني,الفريق الوطني,منتخبات,فريق
transfer et-,kadrosuna kat-,imzala-,sözleşme imzala-,renklerine bağla-,transfer,anlaş-|transfer et-,heyətinə qat-,imzala-,müqavilə imzala-,sıralarına qat-,transfer,razılaş-|تعاقد,ضم,يضم,وقع,صفقة,انتقال,التعاقد مع,توقيع عقد,انضم
yeni takım,kulüp,kulübü,takım,yeni ekip|yeni klub,klub,klubu,komanda,yeni komanda|نادي,ناد,فريق,أندية,فريقه الجديد
sözleşme,mukavele,kontrat,anlaşma,imza|müqavilə,kontrakt,saziş,razılaşma,imza|عقد,تعاقد,اتفاق,عقود,توقيع
bonservis,bonservis bedeli,transfer ücreti,transfer bedeli,milyon avro,ödeyecek|transfer məbləği,transfer haqqı,transfer qiyməti,milyon avro,transfer üçün,ödəyəcək,qiymət,məbləğ|قيمة الصفقة,مبلغ الانتقال,رسوم انتقال,مليون يورو,مقابل مالي,قيمة الانتقال,بدل انتقال,مبلغ,رسوم
sezon sonuna kadar,yıllık sözleşme,süreli,sezonluk,mukavele|mövsümün sonuna,illik müqavilə,müddətli,mövsümlük|حتى نهاية,عقد طويل,ممتد,لمدة موسم,لسنوات
kiralık,kiralan-,kirala-,kiralık olarak,satın alma opsiyonu|icarə,icarə əsasında,icarəyə götür-,icarəyə ver-,icarə müqaviləsi,icarədə,icarədən|إعارة,معار,أعار,استعار,على سبيل الإعارة,خيار الشراء
sağlık kontrolü,sağlık testi,muayene,sağlık kontrolünden,tıbbi test,test,kontrolden|tibbi müayinə,müayinə,tibbi yoxlama,tibbi test,müayinədən keç-,müayinədən,test|فحص طبي,الفحص الطبي,فحوصات,الكشف الطبي,فحوص,اختبارات طبية
ayrıl-,veda et-,yollarını ayır-,sözleşmeyi feshet-,sözleşmeyi fesh,ayrılık,yollar ayrıl-|ayrıl-,vidalaş-,yollarını ayır-,müqaviləni ləğv,tərk et-,müqaviləyə xitam,yollar ayrıl-|غادر,رحل,رحيل,فسخ العقد,يرحل,مغادرة,انفصل,إنهاء التعاقد,ترك
görevine son ver-,gönder-,kov-,görevden al-,görevden alın-,istifa et-,işine son|istefaya göndər-,vəzifəsindən azad,işdən çıxar-,kənarlaşdır-,uzaqlaşdır-,istefa ver-|أقال,إقالة,أقيل,يقيل,استغنى,إعفاء,أعفى,استقال
göreve getir-,takımın başına,yeni teknik direktör,yeni hoca,göreve başla-,atan-,getiril-|təyin et-,təyin olun-,yeni baş məşqçi,yeni məşqçi,işə başla-,komandanı çalışdır-,çalışdır-,məşqçi|تعيين,عين,مدرب جديد,تولى تدريب,يتولى,خلفا,قيادة الفريق
resmen açıkla-,duyur-,resmi açıklama,resmi site,kulüpten açıklama,resmen duyur-,açıkla-,açıklama|rəsmən açıqla-,elan et-,rəsmi açıqlama,rəsmi sayt,klubun saytı,rəsmən elan,açıqla-,açıqlama|أعلن رسميا,أعلن,إعلان,بيان رسمي,يعلن,رسميا,الموقع الرسمي
forma giy-,oyna-,formasını giy-,forma,takımda oyna-,ter dök-|çıxış et-,oyna-,formasını gey-,forma,şərəfini qoru-,heyətində çıxış|لعب,يلعب,قميص,ارتدى قميص,دافع عن,خاض,حمل ألوان
kulüp başkanı,başkan,yönetim,yönetim kurulu,kulüp yönetimi|klub prezidenti,prezident,rəhbərlik,idarə heyəti,klubun rəhbərliyi|رئيس النادي,إدارة النادي,مجلس الإدارة,إدارة,رئيس,مسيري النادي
serbest oyuncu,bedelsiz,bonservissiz,boşta,sözleşmesi bit-,sözleşmesi sona|azad agent,pulsuz,ödənişsiz,müqaviləsi bit-,müqavilə müddəti,müqaviləsi başa|لاعب حر,مجانا,صفقة حرة,انتهاء عقده,انتقال حر,دون مقابل
güreşçi,milli güreşçi,pehlivan,sporcu,güreşçimiz|güləşçi,pəhləvan,idmançı,güləşçimiz,yığmanın güləşçisi|مصارع,مصارعين,لاعب المصارعة,رياضي,بطل المصارعة
halterci,milli halterci,halter,sporcu,halter sporcusu|ağırlıqqaldıran,ağır atlet,ştanqçı,ağır atletika,idmançı|رباع,رباعة,رفع الأثقال,رباعين,أثقال,لاعب الأثقال
kilo,sıklet,kiloda,kategori,siklet|çəki,çəki dərəcəsi,kiloqram,çəkidə,kateqoriya|وزن,فئة وزن,كيلوغرام,كغ,أوزان,كلغ,فئة
altın madalya,birincilik,altın,şampiyonluk,birinci ol-,birinciliği|qızıl medal,birinci yer,qızıl,çempion,qalib,fəxri kürsünün yüksək|ميدالية ذهبية,ذهبية,ذهب,المركز الأول,الميدالية الذهبية
gümüş madalya,gümüş,ikinci ol-,ikincilik,gümüşü|gümüş medal,gümüş,gümüşü,ikinci yer,gümüşə|فضية,ميدالية فضية,المركز الثاني,وصيف,فضة
bronz madalya,bronz,üçüncü ol-,üçüncülük,üçüncü sıra|bürünc medal,bürünc,üçüncü yer,üçüncü pillə,bürünc mükafatçı,bürüncə|برونزية,ميدالية برونزية,المركز الثالث,برونز,ثالث الترتيب
dünya rekoru,rekor kır-,rekor,yeni rekor,rekorunu egale,rekortmen,rekoru|dünya rekordu,rekord vur-,rekord,rekordu təzələ-,rekord müəyyənləşdir-,rekordçu,rekordu|رقم قياسي,الرقم القياسي,حطم الرقم,رقما قياسيا,قياسي,سجل رقما
rakip,rakibini,rakibi,karşısındaki,rakibine|rəqib,rəqibi,rəqibini,qarşı tərəf,rəqibinə|خصم,منافس,منافسه,غريم,خصمه,منافسين
tuşla yen-,tuş,sayı üstünlüğü,teknik üstünlük,puan üstünlüğü,tuşla,tuşlayarak,üstünlükle|xalis qələbə,təmiz qələbə,xal üstünlüyü,texniki üstünlük,kürəyini yerə,xalla üstün,üstünlüklə,xalis|لمس الأكتاف,لمسة الكتفين,تفوق فني,بالنقاط,التفوق التقني,فارق النقاط,تثبيت,بالتفوق
Avrupa şampiyonası,şampiyona,turnuva,organizasyon,kıta şampiyonası|Avropa çempionatı,çempionat,turnir,birincilik,yarış,qitə çempionatı|بطولة أوروبا,بطولة,بطولات,دورة,منافسات,البطولة القارية
takım halinde,takım sıralaması,takım birinciliği,madalya sıralaması,takım puanı,klasman|komanda hesabı,komanda hesabında,komanda sıralaması,medal sıralaması,ümumkomanda,hesabda|ترتيب الفرق,الترتيب العام,حسب الفرق,جدول الميداليات,ترتيب المنتخبات,فرق,ترتيب
doping,doping testi,yasaklı madde,dopingli,men cezası|dopinq,dopinq testi,qadağan olunmuş,dopinq qaydası,diskvalifikasiya|منشطات,فحص المنشطات,مواد محظورة,تعاطي المنشطات,إيقاف
yarı final,yarı finalde,son dört,yarıfinal,dörtlü final,yarıfinalde,yarıfinalist|yarımfinal,yarımfinalda,son dörd,1/2 final,dördlər finalı|نصف النهائي,المربع الذهبي,نصف نهائي,الدور قبل,قبل النهائي,الأدوار النهائية,مربع,دور الأربعة
voleybol,filenin sultanları,voleybol takımı,voleybolcu,milli voleybolcu|voleybol,voleybol komandası,voleybolçu,voleybol yığması,voleybolçular|كرة الطائرة,الكرة الطائرة,طائرة,منتخب الطائرة,فريق الطائرة,لاعبات الطائرة
basketbol,basketbolcu,potada,basketbol takımı,12 dev adam|basketbol,basketbolçu,basketbol komandası,basketbol yığması|كرة السلة,سلة,فريق السلة,منتخب السلة,لاعب السلة,لاعبي السلة,سلوي
set,sette,setleri,seti al-,3-0,set sayısı|set,setdə,partiya,hissə,seti qazan-,3:0|شوط,أشواط,مجموعة,مجموعات,الشوط الثالث,ثلاثة أشواط
final maçı,final,finalde,final karşılaşması,şampiyonluk maçı|final oyunu,final,finalda,final qarşılaşması,həlledici oyun|نهائي,المباراة النهائية,اللقاء النهائي,مباراة اللقب,نهائي البطولة
sayı,sayı kaydet-,skor,sayı üret-|xal,xal topla-,hesab,xalla,xal qazan-|نقطة,نقاط,سجل,رصيد,نتيجة,أحرز نقاط
periyot,çeyrek,periyotta,çeyrekte|dörddəbir,rüb,period,dörddəbirdə,rübdə|ربع,فترة,أرباع,الربع الأول,الربع الأخير
en değerli oyuncu,MVP,maçın yıldızı,yıldızı,en iyi oyuncu|ən dəyərli oyunçu,MVP,oyunun ulduzu,ən yaxşı oyunçu,ən faydalı oyunçu,ulduz|أفضل لاعب,أفضل لاعبة,الأكثر قيمة,نجم المباراة,رجل المباراة,نجمة,أفضل,نجم
kaptan,takım kaptanı,kaptanı,pazubandı|kapitan,komandanın kapitanı,kapitanı,kapitan sarğısı|قائد الفريق,قائد,كابتن,قائدة,شارة القيادة
kupa töreni,ödül töreni,madalya töreni,kupa seremonisi,madalyaları takıl-,kupasını al-,seremoni,tören|mükafatlandırma mərasimi,mükafatlandırma,medallar təqdim,kubok təqdim,təltif mərasimi,mükafatlandırıldı|مراسم التتويج,حفل التتويج,منصة التتويج,تسليم الكأس,تقليد الميداليات,تتويج
kutla-,tebrik et-,kutlama mesajı,tebrik mesajı,tebrik telefonu,tebrik|təbrik et-,təbrik,təbrik məktubu,təbrik ünvanla-,təbrik mesajı,təbriklər|هنأ,تهنئة,يهنئ,تهاني,برقية تهنئة,بارك,مهنئا
üst üste ikinci,üst üste,arka arkaya,peş peşe,unvanını koru-,ardı ardına,üstüste,artarda|ardıcıl ikinci,ardıcıl,dalbadal,üst-üstə,titulunu qoru-|على التوالي,تواليا,للمرة الثانية,متتالية,متتال,حافظ على اللقب
yenilgisiz,namağlup,mağlup olmadan,kaybetmeden,yenilgi yüzü görme-|məğlubiyyətsiz,uduzmadan,məğlub olmadan,itkisiz,xal itirmədən|دون هزيمة,بلا هزيمة,بدون خسارة,سجل خال,لم يهزم,العلامة الكاملة,منتصرا
tarihi başarı,tarihinde ilk,tarih yaz-,tarihi zafer,ilk kez,tarihe geç-,tarihi,tarihinde|tarixi uğur,tarixində ilk,tarix yaz-,tarixi qələbə,ilk dəfə,tarixə düş-,tarixi,tarixində|إنجاز تاريخي,لأول مرة,في تاريخه,تاريخي,انتصار تاريخي,سابقة,دخل التاريخ,تاريخيا
satranç,satranç turnuvası,satranç şampiyonası,satrançta,satranç müsabakası|şahmat,şahmat turniri,şahmat yarışı,şahmat çempionatı,şahmatda|شطرنج,بطولة الشطرنج,دورة الشطرنج,منافسات الشطرنج,رقعة الشطرنج
satranççı,büyükusta,büyük usta,satranç ustası,satranç oyuncusu|şahmatçı,qrossmeyster,beynəlxalq qrossmeyster,usta,şahmat ustası|لاعب الشطرنج,أستاذ دولي,غراند ماستر,أستاذ كبير,لاعب شطرنج,أستاذة,شطرنجي
dünya şampiyonu,dünya şampiyonluğu,şampiyonluk unvanı,unvan,taç|dünya çempionu,dünya çempionluğu,çempion titulu,titul,tac|بطل العالم,بطولة العالم,لقب عالمي,اللقب العالمي,تاج,بطلة العالم,بطل
hamle,hamlede,hamle yap-,mat et-,hamle sonunda|gediş,gedişdə,gediş et-,mat et-,gedişdən sonra|نقلة,حركة,نقلات,كش مات,حركات
tur,etap,turda,raund,tur sonunda|tur,dövrə,turda,raund,turdan sonra|جولة,جولات,دور,مرحلة
puan topla-,yarım puan,puanla,puana ulaş-,hanesine puan,puan|xal topla-,yarım xal,xalla,aktivində xal,xala çat-,xal|رصيد,نقطة,نصف نقطة,نقاط,رفع رصيده,جمع نقاط
genç yetenek,dahi,genç satranççı,harika çocuk,en genç isim,yetenek|gənc istedad,vunderkind,gənc şahmatçı,dahi,ən gənc,istedad|موهبة,معجزة,طفل معجزة,موهوب,أصغر لاعب,لاعب شاب
tie-break,eşitlik bozma,ek oyun,ilave maç,eşitlik durumunda,eşitlik,tie-breakte|tay-brek,əlavə oyun,xal bərabərliyi,əlavə partiya,tay-brekdə|شوط فاصل,كسر التعادل,مباراة فاصلة,جولة فاصلة,فاصلة,مباريات فاصلة,فاصل
federasyon,federasyonu,satranç federasyonu,uluslararası federasyon,federasyon başkanı|federasiya,federasiyası,şahmat federasiyası,beynəlxalq federasiya,federasiya prezidenti|اتحاد,الاتحاد الدولي,اتحاد الشطرنج,رئيس الاتحاد,اتحادية,الجامعة الملكية
aday turnuvası,eleme turnuvası,adaylar turnuvası,aday belirleme,unvan maçı,adaylar|namizədlər turniri,seçmə turnir,iddiaçılar turniri,namizədlər,iddiaçı|دورة المرشحين,مرشحين,تصفيات,متحدي,بطولة المرشحين
hile,hile yap-,kopya,hile iddiası,hile suçlaması|hiylə,fırıldaq,qayda pozuntusu,saxtakarlıq,kömək almaq|غش,الغش,احتيال,مزاعم غش,اتهام بالغش,تلاعب
reyting puanı,dünya sıralaması,sıralama,reyting,sırada yer al-|reytinq,reytinq xalı,dünya reytinqi,sıralama,reytinq cədvəli|تصنيف,التصنيف العالمي,تصنيف اللاعبين,ترتيب عالمي,مصنف,مصنفة
atlet,atletizm,milli atlet,koşucu,atletler|atlet,atletika,yüngül atletika,qaçışçı,yüngül atlet|عداء,ألعاب القوى,عداءة,رياضي,عدائين,أم الألعاب
koş-,koşu,100 metre,sprint,yarışı,maraton|qaç-,qaçış,100 metr,sprint,məsafə,marafon|سباق,عدو,100 متر,ركض,سباق السرعة,ماراثون,جرى
olimpiyat oyunları,olimpiyat,olimpiyatlar,olimpik|Olimpiya Oyunları,olimpiada,Olimpiya,olimpiadada|الألعاب الأولمبية,أولمبياد,أولمبي,دورة الألعاب,أولمبية
madalya kazan-,madalya al-,kürsüye çık-,madalya,podyum,madalyanın sahibi|medal qazan-,medal al-,fəxri kürsü,medal,mükafatçı,medala sahib çıx-|ميدالية,أحرز ميدالية,حصد,ميداليات,صعد المنصة,نال ميدالية,منصة التتويج,أحرز
derece,saniye,süre,dakika,derecesiyle,zaman|nəticə,saniyə,vaxt,dəqiqə,nəticəsi ilə,göstərici|زمن,توقيت,ثانية,بزمن,زمنا قدره,وقت
olimpiyat şampiyonu,olimpik şampiyon,olimpiyat birincisi,altın madalyalı,şampiyon sporcu,altın,şampiyonu|Olimpiya çempionu,Olimpiya qalibi,qızıl medalçı,olimpiada çempionu,çempion idmançı,çempionu,qızılçı|البطل الأولمبي,بطل أولمبي,بطلة أولمبية,ذهبي,حامل الذهبية,صاحب الذهبية,أولمبي,بطلة
açılış töreni,açılış seremonisi,açılış,meşale,olimpiyat meşalesi|açılış mərasimi,açılış,məşəl,Olimpiya məşəli,təntənəli açılış|حفل الافتتاح,افتتاح,مراسم الافتتاح,شعلة,الشعلة الأولمبية
kapanış töreni,kapanış,sona er-,kapanış seremonisi,son gün,kapandı,sonlandı|bağlanış mərasimi,bağlanış,başa çat-,yekunlaş-,son gün|حفل الختام,ختام,اختتم,حفل ختامي,اختتام,تختتم,إسدال الستار
ev sahipliği yap-,ev sahibi,düzenle-,ev sahipliği,düzenlen-|ev sahibliyi et-,ev sahibi,keçir-,ev sahibliyi,təşkil et-,keçiril-|استضاف,استضافة,يستضيف,تستضيف,مضيف,نظم,تنظيم,احتضن
kafile,delegasyon,milli takım kafilesi,olimpiyat takımı,sporcu kafilesi|heyət,nümayəndə heyəti,Olimpiya komandası,idmançı heyəti,idmançılar|بعثة,وفد,وفد رياضي,البعثة الأولمبية,وفود
paralimpik,paralimpik oyunları,engelli sporcu,paralimpik sporcu,bedensel engelli,paralimpiyat,engelli|paralimpiya,Paralimpiya Oyunları,paralimpiyaçı,fiziki qüsurlu,paraatlet,paralimpik|بارالمبي,بارالمبية,الألعاب البارالمبية,ذوي الإعاقة,بارالمبياد,ذوي الاحتياجات,بارالمبيين
diskalifiye et-,diskalifiye edil-,diskalifiye,ihraç edil-,yarış dışı,men edil-,men,ihraç|diskvalifikasiya et-,diskvalifikasiya,yarışdan kənarlaşdırıl-,kənarlaşdırıl-,cəzalandırıl-|استبعد,استبعاد,أقصي,إقصاء,شطب,حرمان,استبعدت
sakatlan-,sakatlık,sakatlığı,yaralan-,sahalardan uzak,sakat|zədələn-,zədə,xəsarət al-,zədəsi,meydanlardan uzaq,travma|إصابة,أصيب,إصابته,مصاب,أصيبت,يغيب,غياب
yarış,grand prix,motor yarışı,etap,ralli,otomobil yarışı|yarış,qran-pri,avtomobil yarışı,mərhələ,ralli,avtoyarış|سباق,جائزة كبرى,سباق السيارات,الجائزة الكبرى,رالي,جولة,سباقات
pilot,sürücü,yarış pilotu,yarışçı,pilotu|pilot,sürücü,yarışçı,avtoyarışçı,pilotu|سائق,متسابق,سائقين,دراج,سائقي
birinci sırada tamamla-,yarışı kazan-,birinci gel-,damalı bayrak,zafere ulaş-,kazanan,birinci,zafer|yarışın qalibi,birinci ol-,finişə birinci,qalib gəl-,yarışı udan,birinci yer,qalib,birinci|فاز بالسباق,أحرز السباق,المركز الأول,عبر خط,فوز,فاز بجائزة,فائز
pole pozisyonu,ilk cep,pole,ilk sıradan başla-,sıralama turları,pole pozisyonunda,polden|pol-pozisiya,ilk pozisiya,pol,birinci sıradan,təsnifat yürüşü,pol-pozisiyada|الانطلاق الأول,قطب الانطلاق,مركز الانطلاق,الخط الأول,التجارب التأهيلية,التجارب الرسمية,صدارة,قطب
pist,parkur,yarış pisti,sokak pisti,pistte|trek,trass,yarış trası,şəhər halqası,trasda|حلبة,مضمار,حلبة الشوارع,مسار
takım,yarış takımı,ekip,yapımcılar,takımlar şampiyonası|komanda,yarış komandası,konstruktorlar,komandası,konstruktorlar kuboku|فريق,فريق السباق,صانعين,فرق,بطولة الصانعين
tur,turda,tur zamanı,en hızlı tur,turluk|dövrə,dövrədə,dövrə vaxtı,ən sürətli dövrə,dövrəlik|لفة,لفات,أسرع لفة,زمن اللفة,دورة
kaza yap-,kaza,spin at-,bariyerlere çarp-,yarış dışı kal-,çarpış-|qəzaya düş-,qəza,toqquş-,maneəyə çırpıl-,yarışdan kənar,divara çırpıl-|حادث,تصادم,اصطدم,حوادث,خرج عن,اصطدام,انسحب
lastik,pit stop,pite gir-,lastik değiştir-,pit|təkər,pit-stop,pit,təkər dəyiş-,şin|إطار,إطارات,توقف الصيانة,وقفة الصيانة,صيانة,تغيير الإطارات
dünya şampiyonası,sezon,genel klasman,pilotlar şampiyonası,klasman,sezonu|dünya çempionatı,mövsüm,ümumi təsnifat,pilotlar təsnifatı,fərdi hesab,çempionat,reytinq|بطولة العالم,موسم,الترتيب العام,بطولة السائقين,ترتيب السائقين,موسمها,ترتيب
motosiklet,motor,motosikletçi,motosiklet pilotu,motor sporları|motosiklet,motosikletçi,moto,motosiklet yarışı,motoidman|دراجة نارية,دراجات نارية,دراج,الدراجات النارية,رياضة المحركات,دراجين
formula 1,formula yarışı,f1,formula,formula pilotu|formula 1,formula yarışı,f1,formula,formula pilotu|فورمولا 1,فورمولا,فورمولا واحد,سباقات الفورمولا,الفئة الأولى
motor arızası,teknik arıza,arıza,yarışı bırak-,mekanik sorun,çekil-,çekilme,terk|texniki nasazlıq,nasazlıq,mühərrik nasazlığı,yarışı dayandır-,mexaniki problem,yarışdan çıx-,yarışı tərk,imtina|عطل فني,عطل,انسحب,انسحاب,مشكلة ميكانيكية,عطل ميكانيكي,أعطال
saniye fark,farkla önde,saniye önünde,farkla birinci,fark,farkla,saniyeyle|saniyə fərq,saniyə irəlidə,fərqlə,fərqlə qalib,saniyə öndə,fərq,saniyəlik|بفارق,ثانية أمام,فارق,متقدما على,بفارق ثانية,ثوان
dağcı,tırmanışçı,dağcılar,doğa yürüyüşçüsü,dağcı grubu|alpinist,dağçı,dırmanan,alpinistlər,turist qrupu|متسلق,متسلقين,متسلق جبال,متسلقون,هواة التسلق,متسلقة
zirveye tırman-,zirveye ulaş-,tırmanış,zirve yap-,zirveye çık-,tırman-|zirvəyə qalx-,zirvəni fəth,zirvəyə çat-,dırman-,yüksəliş,fəth et-|تسلق,بلغ القمة,وصل إلى,يتسلق,صعود,اعتلى,قمة
zirve,doruk,dağın zirvesi,dünyanın çatısı,yüksek dağ|zirvə,dağın zirvəsi,dünyanın damı,uca dağ,yüksəklik|قمة,ذروة,قمم,سقف العالم,أعلى قمة,جبل
çığ,çığ altında kal-,çığ düş-,kar kütlesi,çığa kapıl-|qar uçqunu,uçqun,uçqun altında,qar altında,uçquna düş-|انهيار ثلجي,انهيارات ثلجية,طمر,ثلوج,انهيار جليدي,تحت الثلوج
kaybol-,haber alınama-,mahsur kal-,kayıp,irtibat kesil-,yolunu kaybet-|itkin düş-,xəbər alınma-,köməksiz qal-,itkin,əlaqə kəsil-,yoxa çıx-,itən|فقد,مفقود,فقدان,انقطع الاتصال,عالق,مفقودين,ضل,علق
kurtarma ekibi,arama kurtarma,kurtarma çalışması,kurtarıl-,ekip sevk,kurtarma,ekipler|xilasedici,axtarış-xilasetmə,axtarış,xilas edil-,xilasetmə qrupu,xilas olun-,xilas|فرق الإنقاذ,بحث وإنقاذ,إنقاذ,رجال الإنقاذ,عملية إنقاذ,أنقذ,عمليات البحث
helikopter,hava desteği,helikopterle,kurtarma helikopteri,havadan arama|helikopter,vertolyot,helikopterlə,havadan axtarış,xilasedici helikopter|مروحية,طائرة مروحية,مروحيات,هليكوبتر,مروحية إنقاذ,جوا
düş-,uçuruma düş-,kayalıklardan düş-,dengesini kaybet-,düşerek,düşme|yıxıl-,uçuruma yıxıl-,qayadan yıxıl-,müvazinətini itir-,dərəyə düş-,yıxılma|سقط,سقوط,هوى,سقط من,انزلق,انزلاق,هاوية
ceset,cansız beden,cenaze,cenazesi ulaş-,cesedine ulaş-,cansız bedenine|meyit,cəsəd,cənazə,meyiti tapıl-,cəsədi aşkar,nəşi|جثة,جثمان,جثث,جثته,العثور على,جثامين,رفات
kötü hava,olumsuz hava,tipi,fırtına,yoğun kar,hava şartları|pis hava,əlverişsiz hava,çovğun,boran,güclü qar,hava şəraiti|سوء الأحوال,أحوال جوية,عاصفة ثلجية,عاصفة,طقس سيئ,ثلوج كثيفة,طقس
kamp,ana kamp,kamp alanı,konaklama,kamp kur-|düşərgə,baza düşərgəsi,əsas düşərgə,çadır,düşərgə sal-|معسكر,مخيم,مخيم القاعدة,خيمة,معسكر القاعدة
oksijen,oksijen tüpü,oksijensiz,yüksek irtifa,oksijen yetersizliği|oksigen,oksigen balonu,oksigensiz,yüksək hündürlük,oksigen çatışmazlığı|أكسجين,أوكسجين,أسطوانة أكسجين,نقص الأكسجين,الارتفاعات العالية,أكسجين إضافي
hipotermi,donarak öl-,don-,soğuk ısırığı,donma tehlikesi|hipotermiya,donaraq öl-,don-,donvurma,donma təhlükəsi|انخفاض الحرارة,تجمد,قضمة الصقيع,البرد القارس,تجمدا,متجمد
rehber,dağ rehberi,şerpa,kılavuz|bələdçi,dağ bələdçisi,şerpa,bələdçilik et-|مرشد,مرشد جبلي,شيربا,دليل,مرشدين,مرافق
metre yükseklik,rakım,irtifa,metrelik,yükseklikte|metr hündürlük,hündürlük,yüksəklik,metrlik,hündürlükdə|متر ارتفاع,ارتفاع,علو,مترا,على ارتفاع,ارتفاعه
film festivali,festival,sinema festivali,film haftası,festivalde|film festivalı,kinofestival,festival,kino festivalı,festivalda|مهرجان سينمائي,مهرجان,مهرجان الفيلم,مهرجان السينما,فعاليات المهرجان
ödül al-,ödüle layık görül-,ödül kazan-,ödülün sahibi,ödül,ödüllendiril-|mükafat al-,mükafata layiq görül-,mükafat qazan-,mükafatın sahibi,mükafat,mükafatlandırıl-,təltif olun-|جائزة,نال جائزة,حصد,فاز بجائزة,حصل على,جوائز,حاز,توج
yönetmen,film yönetmeni,sinemacı,yönettiği,yönetmenliğini|rejissor,film rejissoru,kinorejissor,rejissoru,çəkdiyi|مخرج,مخرجة,سينمائي,إخراج,مخرجين,من إخراج
oyuncu,aktör,aktris,başrol,sinema oyuncusu,sanatçı|aktyor,aktrisa,baş rol,kino aktyoru,rol alan,sənətçi|ممثل,ممثلة,بطولة,نجم,فنان,نجمة,بطل الفيلم
en iyi film,büyük ödül,film ödülü,birincilik,ödülü|ən yaxşı film,baş mükafat,qran-pri,film mükafatı,qalib,mükafatı|أفضل فيلم,الجائزة الكبرى,جائزة أفضل,جائزة,جائزة الفيلم,فائز
gösterim,gala,prömiyer,gösteril-,ilk gösterim,beyaz perde|nümayiş,premyera,göstəriş,nümayiş olun-,ilk nümayiş,təqdimat|عرض,عرض أول,العرض العالمي,يعرض,عرض الفيلم,عروض,شاشة
jüri,jüri başkanı,jüri üyesi,seçici kurul,değerlendirme kurulu,jüride,kurul|münsiflər heyəti,jüri,jüri sədri,münsif,jüri üzvü|لجنة التحكيم,محكمين,رئيس اللجنة,هيئة التحكيم,لجنة,محكم
aday göster-,aday,adaylık,aday gösteril-,kısa liste|namizəd göstər-,namizəd,nominasiya,nominant,qısa siyahı|ترشيح,مرشح,رشح,ترشيحات,ترشح,القائمة القصيرة,مرشحة
kırmızı halı,kırmızı halıda,yıldızlar geçidi,ünlü isimler,halıda,halı|qırmızı xalça,qırmızı xalı,xalçada,ulduzlar,məşhur simalar,ulduz|السجادة الحمراء,سجادة حمراء,نجوم,مشاهير,نجوم السينما,حضور النجوم
ödül töreni,ödül gecesi,tören,törende,törenle sahiplerini|mükafatlandırma mərasimi,mərasim,mükafat gecəsi,mərasimdə,təqdimetmə mərasimi|حفل توزيع,حفل الجوائز,مراسم,توزيع الجوائز,حفل,تسليم الجوائز
senaryo,senarist,senaryosunu,en iyi senaryo,kaleme al-|ssenari,ssenarist,ssenarisini,ən yaxşı ssenari,ssenari müəllifi|سيناريو,سيناريست,كاتب السيناريو,أفضل سيناريو,تأليف,نص
yarışma bölümü,ana yarışma,yarışma filmi,yarış-,yarışan film,yarışma,yarışmada|müsabiqə proqramı,əsas müsabiqə,müsabiqə,yarış-,müsabiqə filmi,müsabiqədə|المسابقة الرسمية,مسابقة,يتنافس,منافسة,فئة,تتنافس
gişe,hasılat,vizyona gir-,gişe rekoru,bilet satışı,sinema salonu|kassa,kassa gəliri,ekranlara çıx-,kassa rekordu,bilet satışı,kinoteatr|إيرادات,شباك التذاكر,دور العرض,إيرادات الفيلم,صالات السينما,حقق إيرادات,عائدات
kitap fuarı,fuar,kitap şenliği,kitap günleri,yayıncılık fuarı,kitap,kitab|kitab sərgisi,sərgi-yarmarka,kitab yarmarkası,yarmarka,kitab festivalı,kitab günləri|معرض الكتاب,معرض,معرض كتاب,معرض للكتاب,كتاب,معرض النشر
yazar,edebiyatçı,romancı,kalem sahibi,şair,müellif|yazıçı,ədib,romançı,müəllif,şair,qələm sahibi|كاتب,أديب,روائي,مؤلف,شاعر,كاتبة,روائية,أدباء
roman,eser,kitap,kitab,romanı,eseriyle,yapıt|roman,əsər,kitab,romanı,əsəri ilə,nəsr əsəri|رواية,عمل,كتاب,روايته,مؤلف,عمل أدبي,روايات
edebiyat ödülü,kitap ödülü,roman ödülü,edebiyat,ödülün sahibi,edebi ödül,ödülü|ədəbiyyat mükafatı,ədəbi mükafat,kitab mükafatı,mükafat,mükafatın laureatı,ədəbiyyat|جائزة أدبية,جائزة الأدب,جائزة الرواية,الجائزة الأدبية,أدب,جائزة,جوائز أدبية
yayınevi,yayıncı,basım evi,yayın kuruluşu,yayıncılık,yayınevleri|nəşriyyat,naşir,nəşriyyat evi,nəşr edən,nəşriyyatlar,nəşriyyatçı|دار نشر,ناشر,دور النشر,ناشرين,دار النشر,ناشرون
stant aç-,stant,katılımcı,stand,stantta,yerini al-|stend,pavilyon,stend qur-,iştirakçı,stenddə,təmsil olun-|جناح,أجنحة,مشارك,عارض,جناحها,عارضين,منصة
imza günü,kitap imzala-,imza etkinliği,okurlarla buluş-,söyleşi,imza|imza günü,kitab imzala-,imza mərasimi,oxucularla görüş,söhbət,imzala-|توقيع كتاب,حفل توقيع,توقيع,لقاء القراء,وقع كتابه,توقيعات
okur,kitapsever,ziyaretçi,okuyucu,kitapseverler,ziyaretçi akını|oxucu,kitabsevər,ziyarətçi,oxucular,kitab həvəskarı,oxucu kütləsi|قارئ,قراء,زوار,محبي الكتاب,زائر,جمهور القراء,عشاق القراءة
çeviri,tercüme,çevril-,Türkçeye çevril-,çevirmen|tərcümə,tərcümə edil-,tərcümə olun-,dilinə çevril-,tərcüməçi|ترجمة,ترجم,مترجم,ترجمات,نقل إلى,مترجمة,ترجمت
yayımlan-,basıl-,raflarda yerini al-,okurla buluş-,piyasaya çık-|nəşr olun-,çap olun-,nəşr edil-,işıq üzü gör-,oxuculara təqdim,çapdan çıx-,nəşr,çap|صدر,نشر,صدور,طبع,يصدر,صدرت,إصدار,طباعة
kısa liste,finalist,finale kal-,aday kitap,liste|qısa siyahı,finalçı,finala çıx-,namizəd kitab,siyahı|القائمة القصيرة,وصل إلى,مرشحة,نهائية,المرشحة للجائزة,قائمة
onur konuğu,konuk ülke,onur konuğu ülke,fuarın konuğu,konuk|fəxri qonaq,qonaq ölkə,sərginin qonağı,şərəfli qonaq,qonaq|ضيف الشرف,ضيف شرف,ضيفة الشرف,دولة ضيف,ضيف المعرض,ضيف
panel,konferans,söyleşi,oturum,kültürel etkinlik,atölye|panel,konfrans,söhbət,sessiya,mədəni tədbir,ustad dərsi,dəyirmi masa|ندوة,ندوات,محاضرة,جلسة,فعالية ثقافية,ورشة,جلسات حوارية
kapılarını aç-,başla-,ziyarete açıl-,açıl-,fuar başla-|qapılarını aç-,işə başla-,ziyarətçilərə açıl-,açıl-,start götür-,başlandı,açılış|فتح أبوابه,انطلق,افتتح,انطلقت,يفتح أبوابه,انطلاق,افتتاح
para ödülü,dolar ödül,nakit ödül,ödül tutarı,dolarlık,ödülü|pul mükafatı,dollar mükafat,nağd mükafat,mükafat məbləği,dollarlıq,məbləğ|جائزة مالية,مكافأة مالية,قيمة الجائزة,مبلغ مالي,مكافأة,بقيمة
çocuk kitabı,çocuk edebiyatı,çocuk yayını,çocuklara yönelik,masal,çocuklara|uşaq kitabı,uşaq ədəbiyyatı,uşaq nəşri,uşaqlar üçün,nağıl,uşaqlara|كتب الأطفال,أدب الطفل,قصص الأطفال,كتاب الطفل,للأطفال,أدب الأطفال,طفل
konser,konser ver-,dinleti,sahne al-,sahneye çık-,müzik ziyafeti|konsert,konsert ver-,konsert proqramı,səhnəyə çıx-,çıxış et-,musiqi gecəsi,konserti,konsertdə|حفل,حفلة,حفل غنائي,أحيا حفلا,حفلات,أحيت,أمسية موسيقية,حفل موسيقي
şarkıcı,sanatçı,solist,ses sanatçısı,müzisyen,popçu|müğənni,ifaçı,sənətçi,solist,xanəndə,musiqiçi|مغن,مغنية,فنان,مطرب,فنانة,مطربة,موسيقي,مغني
müzik festivali,festival,müzik etkinliği,caz festivali,müzik şöleni,şenlik|musiqi festivalı,festival,musiqi bayramı,caz festivalı,musiqi tədbiri,bayram|مهرجان موسيقي,مهرجان,مهرجان الموسيقى,مهرجان الجاز,مهرجان غنائي,تظاهرة موسيقية
seslendir-,söyle-,icra et-,yorumla-,seslendiril-,şarkı söyle-|ifa et-,oxu-,səsləndir-,ifa olun-,səsləndiril-,mahnı oxu-|غنى,عزف,أدى,يغني,قدم,أداء,غنت,قدمت
seyirci,dinleyici,izleyici,müziksever,hayran,sanatsever|tamaşaçı,dinləyici,musiqisevər,pərəstişkar,sənətsevər,fanat|جمهور,متفرج,معجبين,عشاق الموسيقى,حاضرين,جماهير,محبي الموسيقى
bilet,biletleri tüken-,kapalı gişe,bilet satışı,yok sat-,biletler,satış|bilet,biletlər tükən-,anşlaq,bilet satışı,biletlər satıl-|تذكرة,تذاكر,نفدت التذاكر,بيع التذاكر,تذاكر الحفل,نفاد
alkış,ayakta alkışla-,alkışlan-,alkış topla-,yoğun ilgi,büyük beğeni|alqış,ayaq üstə alqışla-,alqışlarla qarşılan-,alqışlan-,böyük maraq,sürəkli alqış|تصفيق,صفق,تصفيق حار,تفاعل,إعجاب,إقبال,نال إعجاب
şarkı,eser,parça,türkü,ezgi,beste|mahnı,əsər,musiqi parçası,xalq mahnısı,bəstə,kompozisiya|أغنية,أغان,مقطوعة,أغاني,لحن,معزوفة,أعمال موسيقية
sahne,konser salonu,açık hava tiyatrosu,konser alanı,opera binası,salon,salonu|səhnə,konsert salonu,saray,konsert meydanı,açıq səma altında,opera teatrı|مسرح,قاعة,خشبة المسرح,دار الأوبرا,قاعة الحفلات,مسرح مفتوح
albüm,yeni albüm,single,tekli,albümü çıkar-|albom,yeni albom,sinql,mahnı toplusu,albom çıxar-|ألبوم,ألبومه الجديد,أغنية منفردة,ألبومات,أسطوانة,إصدار غنائي
besteci,bestekar,müzik yazarı,kompozitör,bestelediği|bəstəkar,musiqi müəllifi,kompozitor,bəstələdiyi,musiqisini yazan|ملحن,موسيقار,مؤلف موسيقي,مؤلف الموسيقى,ألحان,ملحنين
halk müziği,geleneksel müzik,türkü,folklor,halk oyunları|xalq musiqisi,milli musiqi,muğam,folklor,xalq rəqsləri|موسيقى شعبية,موسيقى تقليدية,فولكلور,تراث موسيقي,فنون شعبية,رقصات شعبية,تراثية
anma konseri,anısına,anma gecesi,saygı konseri,anısına düzenle-,anma,anısı|xatirə konserti,xatirəsinə həsr,xatirə gecəsi,xatirə axşamı,anım gecəsi,anım,xatirə|حفل تأبين,تكريما,أمسية تكريمية,ذكرى رحيل,إحياء ذكرى,تخليدا,تأبين
müze,müzesi,müze kompleksi,müzede,sergi salonu|muzey,muzeyi,muzey kompleksi,muzeydə,sərgi zalı|متحف,متاحف,مجمع متحفي,صالة عرض,قاعة العرض
sergi,resim sergisi,sergi aç-,fotoğraf sergisi,sergide|sərgi,rəsm sərgisi,sərgi aç-,fotosərgi,ekspozisiya|معرض,معرض فني,معرض صور,معارض,معرض تشكيلي
açıl-,açılışı yapıl-,ziyarete açıl-,hizmete gir-,açılış,kapılarını aç-|açıl-,açılışı ol-,ziyarətçilərin ixtiyarına,istifadəyə veril-,açılış,qapılarını aç-|افتتح,افتتاح,يفتتح,فتح أبوابه,تدشين,دشن,افتتحت,إعادة افتتاح
sergilen-,sergile-,ziyaretçilerle buluş-,teşhir,beğeniye sunul-,görücüye çık-|nümayiş olun-,sərgilən-,nümayiş etdir-,təqdim olun-,sərgidə yer,baxışa təqdim,nümayişi|عرض,يعرض,معروض,عرضت,تعرض,معروضات,عرض القطع
eser,koleksiyon,parça,sergilenen eser,tarihi eser,obje|eksponat,əsər,kolleksiya,nümunə,tarixi əşya,sərgilənən əsər|قطعة,مقتنيات,تحفة,قطع,مجموعة,قطع أثرية,أعمال فنية,تحف
ressam,sanatçı,heykeltıraş,fotoğrafçı,sanatçının|rəssam,sənətkar,heykəltəraş,fotoqraf,fırça ustası|فنان تشكيلي,رسام,نحات,فنان,مصور,فنانين,فنانون
tablo,resim,yağlı boya,resimler,sanat eseri|tablo,rəsm,yağlı boya,rəsm əsəri,sənət əsəri,rəsmlər|لوحة,لوحات,رسم,لوحة زيتية,عمل فني,رسومات
ziyaretçi,ziyaretçi sayısı,sanatsever,turist,kişi ziyaret,gez-|ziyarətçi,ziyarətçi sayı,sənətsevər,turist,nəfər ziyarət,qonaq|زائر,زوار,عدد الزوار,سياح,استقبل,زيارة,محبي الفن
müze müdürü,küratör,direktör,müze yetkilisi,müze yönetimi|muzeyin direktoru,kurator,direktor,muzey rəsmisi,muzey rəhbərliyi|مدير المتحف,أمين المتحف,قيم المعرض,مديرة المتحف,إدارة المتحف,القائمون على,مدير,قيم
tanıt-,tanıtım,tanıtıl-,bilgi ver-,bilgilendir-|təqdim et-,təqdimat,tanıt-,məlumat ver-,məlumatlandır-|تعريف,عرف,شرح,تقديم,قدم شرحا,معلومات
soygun,çalın-,müze soygunu,hırsızlık,çalınan eser,mücevher hırsızlığı|oğurluq,oğurlan-,muzey oğurluğu,soyğunçuluq,oğurlanan əsər,qarət|سرقة,سرق,مسروق,سطو,سرقة المتحف,لصوص,سرقت
iade et-,iade edil-,geri getir-,geri getiril-,ülkesine dön-,kaçırılan eser,iade,iadesi|qaytar-,qaytarıl-,geri qaytarıl-,vətənə qaytar-,ölkəyə gətiril-,oğurlanan əşya|استعادة,إعادة,استرداد,استعاد,استرجع,أعاد,قطع مهربة
arkeolog,kazı ekibi,arkeologlar,bilim insanı,kazı başkanı,araştırmacı|arxeoloq,arxeoloji ekspedisiya,arxeoloqlar,alim,ekspedisiya rəhbəri,tədqiqatçı|عالم آثار,علماء الآثار,أثري,بعثة أثرية,أثريون,منقبين,باحث
kazı,arkeolojik kazı,kazı çalışması,kazılarda,kazı alanı,sondaj|qazıntı,arxeoloji qazıntı,qazıntı işləri,qazıntılar zamanı,qazıntı sahəsi,qazıntılarda,qazıntılar|حفريات,تنقيب,أعمال الحفر,حفائر,تنقيبات,أعمال التنقيب,حفر
bulun-,ortaya çıkarıl-,gün yüzüne çıkarıl-,keşfedil-,keşfet-,tespit edil-,gün ışığına|tapıl-,aşkar edil-,üzə çıxarıl-,kəşf olun-,aşkarlan-,aşkar olun-|اكتشف,عثر,كشف,اكتشاف,عثور,عثرت,اكتشفت,الكشف عن
mezar,lahit,nekropol,kaya mezarı,mezarlık,oda mezar|qəbir,sərdabə,nekropol,kurqan,qəbiristanlıq,qədim qəbir|قبر,مقبرة,تابوت,مقابر,مدفن,نواويس,قبور,توابيت
iskelet,kemik,insan kalıntısı,kafatası,fosil,kalıntı|skelet,sümük,insan qalıqları,kəllə,fosil,qalıq|هيكل عظمي,عظام,رفات,جمجمة,بقايا بشرية,أحفورة,هياكل عظمية
heykel,büst,heykelcik,kabartma,figür,heykel başı|heykəl,büst,heykəlcik,qabartma,fiqur,barelyef|تمثال,تماثيل,نحت,منحوتة,تمثال نصفي,منحوتات
sikke,altın sikke,gümüş sikke,define,hazine|sikkə,qızıl sikkə,gümüş sikkə,dəfinə,xəzinə|عملة,عملات,عملات ذهبية,مسكوكات,كنز,عملة ذهبية,نقود
seramik,çömlek,kap,çanak çömlek,küp,amfora|keramika,saxsı,qab,saxsı qab,küp,gil qab|فخار,أوان,خزف,أواني فخارية,جرة,جرار,فخاريات
antik kent,ören yeri,höyük,antik yerleşim,kalıntı,yerleşim yeri|qədim şəhər,qədim yaşayış,şəhər yeri,arxeoloji abidə,xarabalıq,yaşayış məskəni,şəhərgah,məskən|مدينة أثرية,موقع أثري,مدينة قديمة,أطلال,تل أثري,مستوطنة,آثار مدينة
yıl öncesine ait,milattan önce,dönemine ait,yüzyıla ait,bin yıllık,yüzyıl|il əvvələ aid,eramızdan əvvəl,dövrünə aid,əsrə aid,min illik,əsr|يعود تاريخه,قبل الميلاد,يعود إلى,عام مضت,تعود إلى,قرن,عصر
yazıt,kitabe,kil tablet,çivi yazısı,tablet,hiyeroglif|kitabə,yazı,gil lövhə,mixi yazı,lövhə,heroqlif|نقش,نقوش,لوح طيني,كتابة مسمارية,ألواح,هيروغليفية,كتابات
tapınak,sunak,kutsal alan,tapınak kalıntısı,mabet,mabed|məbəd,qurbangah,müqəddəs yer,ziyarətgah,məbəd qalıqları|معبد,معابد,مذبح,مكان مقدس,بقايا معبد,مزار
tarihçe,döneme ışık tut-,ışık tut-,tarihe ışık,önemli bilgi,bilgi sağla-,aydınlat-,ipucu|tarixə işıq sal-,işıq sal-,mühüm məlumat,məlumat ver-,tarixi öyrən-,işıqlandır-,mənbə|يلقي الضوء,تسليط الضوء,يكشف,معلومات مهمة,أسرار,يسلط الضوء
koruma altına al-,koruma altına alın-,müzeye kaldırıl-,müzeye teslim,koruma,müzeye götür-,koru-,muhafaza|mühafizəyə götürül-,qorun-,muzeyə təhvil,muzeyə verildi,mühafizə,muzeyə təqdim|حفظ,نقل إلى,حماية,سلمت إلى,صون,حفظها في,ترميم
kaçak kazı,define arayan,kaçakçılık,tarihi eser kaçakçılığı,defineci|qanunsuz qazıntı,xəzinə axtaran,qaçaqmalçılıq,tarixi abidə qaçaqmalçılığı,dəfinə axtaran,dəfinə,qanunsuz|تنقيب غير,تهريب الآثار,حفر غير,مهربين,تهريب,لصوص الآثار
restorasyon,restore et-,restore edil-,onarım,yenileme,onarıl-|bərpa,bərpa et-,bərpa edil-,restavrasiya,təmir,yenidən qurul-|ترميم,رمم,إعادة ترميم,صيانة,تجديد,إعادة تأهيل,يرمم,ترميمات
cami,tarihi cami,ibadethane,ulu cami,cami kompleksi|məscid,tarixi məscid,ibadətgah,cümə məscidi,məscid kompleksi|مسجد,جامع,مساجد,مسجد تاريخي,بيت الله
saray,köşk,kasır,tarihi bina,konak,saray kompleksi|saray,köşk,imarət,tarixi bina,malikanə,saray kompleksi|قصر,قصور,مبنى تاريخي,سراي,قصر تاريخي,مجمع القصر
ibadete açıl-,yeniden açıl-,yeniden ibadete,kapılarını aç-,ziyarete açıl-,açılış,ibadete|ibadətə açıl-,yenidən açıl-,dindarların istifadəsinə,istifadəyə veril-,ziyarətə açıl-,açılış,ibadətə|أعيد افتتاحه,إعادة افتتاح,افتتح,فتح أمام,إعادة فتح,استقبل المصلين,افتتاح
aslına uygun,orijinal,eski ihtişam,aslına sadık,özgün,aslına|ilkin görkəm,əvvəlki görkəm,orijinal,əslinə uyğun,tarixi siması,ilkin,əslinə|شكله الأصلي,حالته الأصلية,أصلي,طابعه الأصلي,رونقه,هيئته الأصلية
kültür mirası,tarihi miras,ecdat yadigarı,tarihi eser,kültür varlığı,miras,mirası|mədəni irs,tarixi irs,tarixi abidə,memarlıq abidəsi,mədəniyyət abidəsi,irs,abidə|تراث,تراث ثقافي,إرث,معلم تاريخي,إرث تاريخي,معلم أثري
yüzyılda yapıl-,inşa edil-,asırlık,yaptırıl-,inşa ettir-|əsrdə tikil-,inşa edil-,ucaldıl-,çoxəsrlik,tikdiril-,inşa olun-|شيد,بني,بناه,يعود بناؤه,شيدت,تشييد
mimar,mimari,mimari özellik,uzman,restoratör,usta|memar,memarlıq,memarlıq xüsusiyyəti,mütəxəssis,bərpaçı,usta|مهندس معماري,معماري,عمارة,خبير ترميم,مرمم,حرفيين,مرممين
deprem hasarı,hasar gör-,ağır hasar,yıkıl-,tahrip ol-,harap|zədələn-,zərər gör-,dağıdıl-,uçul-,ziyan dəy-,baxımsız|تضرر,أضرار,دمر,تهدم,متهالك,دمار,تصدع
finanse et-,finansman,maliyet,bütçe,kaynak aktar-,mali destek|maliyyələşdir-,maliyyə,xərc,büdcə,vəsait ayır-,maliyyə dəstəyi|تمويل,مول,تكلفة,ميزانية,دعم مالي,بكلفة,كلفة
vakıf,vakıflar müdürlüğü,kültür bakanlığı,koruma kurulu,kalkınma ajansı,vakıflar,bakanlık|vəqf,fond,mədəniyyət nazirliyi,dövlət xidməti,abidələrin mühafizəsi|وقف,أوقاف,وزارة الثقافة,دائرة الأوقاف,وزارة الأوقاف,هيئة الآثار
süsleme,çini,kalem işi,bezeme,ahşap işçiliği,süslemeler|bəzək,kaşı,naxış,ornament,ağac oyma,naxışlar|زخرفة,زخارف,خزف,نقوش,نقش,زخارف خشبية
çalışmalar tamamlan-,tamamlan-,sona er-,bitiril-,bitir-,biten çalışma|işlər başa çat-,tamamlan-,yekunlaş-,bitiril-,başa çatdırıl-,sona çat-|اكتمل,انتهت الأعمال,استكمال,إنجاز,انتهى,أنجز,اكتمال
kararname,talimat,proje,proje kapsamında,koruma projesi,restorasyon projesi|sərəncam,tapşırıq,layihə,layihə çərçivəsində,qorunma layihəsi,bərpa layihəsi|مشروع,مشروع ترميم,قرار,في إطار,خطة,توجيهات
dünya mirası,miras listesi,dünya mirası listesi,kalıcı liste,dünya kültür mirası,miras,listesi|ümumdünya irs,irs siyahısı,dünya irsi,ümumdünya irsi siyahısı,dünya mədəni irsi,siyahı,irsi|التراث العالمي,قائمة التراث,تراث عالمي,لائحة التراث,التراث الإنساني,تراث الإنسانية,تراث,قائمة
listeye alın-,kaydedil-,listeye gir-,tescillen-,tescil edil-,listeye ekle-|siyahıya daxil,siyahıya salın-,qeydə alın-,daxil edil-,siyahıya düş-,əlavə olun-,siyahıya,qeydiyyat|أدرج,إدراج,أدرجت,تسجيل,إدراجه,ضم إلى,مدرج,سجلت
aday,geçici liste,aday dosya,adaylık başvurusu,başvur-,aday göster-|namizəd,ilkin siyahı,nominasiya faylı,müraciət,namizədlik,müraciət et-|ملف الترشيح,ترشيح,قائمة مؤقتة,رشح,القائمة التمهيدية,طلب
somut olmayan,kültürel miras,yaşayan miras,somut olmayan miras,gelenek,miras|qeyri-maddi,mədəni irs,qeyri-maddi mədəni,qeyri-maddi irs,ənənə,ənənəvi|غير المادي,تراث غير,التراث الثقافي,تراث حي,تراث لامادي,تقليد,تراث,لامادي
komite,komite toplantısı,oturum,hükümetlerarası komite,miras komitesi|komitə,komitənin sessiyası,sessiya,hökumətlərarası komitə,irs komitəsi|لجنة,لجنة التراث,دورة,اللجنة الحكومية,اجتماع اللجنة,جلسة
tehlike altında,tehlike altındaki,yok olma tehlikesi,risk altında,tehdit altında,tehlikede,tehdit|təhlükə altında,təhlükədə olan,yox olma təhlükəsi,risk altında,itmə təhlükəsi,təhlükədə,təhdid|معرض للخطر,مهدد,خطر,تحت التهديد,التراث المهدد,مهددة بالاندثار
evrensel değer,üstün değer,insanlığın ortak,ortak miras,eşsiz,benzersiz,evrensel|universal dəyər,ümumbəşəri dəyər,bəşəriyyətin ortaq,ortaq irs,bənzərsiz,universal|قيمة عالمية,قيمة استثنائية,إرث إنساني,فريد,قيمة فريدة,تراث مشترك,استثنائية,فريدة
el sanatı,zanaat,dokuma,geleneksel sanat,halıcılık|əl işi,sənətkarlıq,toxuculuq,ənənəvi sənət,xalçaçılıq|حرفة,حرف يدوية,صناعة تقليدية,فن تقليدي,نسيج,حرف تقليدية
mutfak,yemek,yemek kültürü,geleneksel lezzet,gastronomi|mətbəx,yemək,yemək mədəniyyəti,milli yemək,qastronomiya|مطبخ,طبق,أكلة,أطباق تقليدية,أكلات شعبية,فن الطهي
tarihi kent,eski şehir,tarihi merkez,kent merkezi,kent|tarixi şəhər,köhnə şəhər,tarixi mərkəz,şəhər|مدينة تاريخية,المدينة القديمة,مركز تاريخي,البلدة القديمة,مدينة,تاريخية
ortak başvuru,çok uluslu dosya,ortak dosya,birlikte başvur-,ortaklaşa,birlikte|birgə müraciət,çoxmillətli fayl,ortaq fayl,birgə təqdim,birgə nominasiya,birgə|ملف مشترك,ترشيح مشترك,ملف عربي,مشترك,بالتعاون مع,طلب مشترك
memnuniyetle karşıla-,gurur duy-,sevinç,gurur,gurur kaynağı|məmnunluqla qarşıla-,fəxr et-,sevinc,qürur,qürur mənbəyi,qürurverici|رحب,ترحيب,فخر,اعتزاز,فخور,ابتهاج
uydu,haberleşme uydusu,gözlem uydusu,uzay aracı,yerli uydu,uydusu,uyduyu|peyk,rabitə peyki,müşahidə peyki,kosmik aparat,süni peyk,telekommunikasiya peyki,peyki,sputnik|قمر صناعي,أقمار صناعية,قمر اصطناعي,ساتل,مركبة فضائية,قمر اتصالات,قمر,سواتل
fırlat-,fırlatıl-,uzaya gönder-,uzaya gönderil-,fırlatma,uzaya yolla-|buraxıl-,orbitə çıxarıl-,kosmosa göndər-,buraxılış,orbitə burax-,kosmosa göndəril-|أطلق,إطلاق,يطلق,انطلق,أطلقت,إرسال,أرسل
roket,fırlatma aracı,taşıyıcı roket,roketle,uzay roketi|raket,daşıyıcı raket,raket-daşıyıcı,raketlə,kosmik raket|صاروخ,صاروخ حامل,صواريخ,صاروخ فضائي,صاروخ ناقل
uzay üssü,fırlatma rampası,uzay merkezi,fırlatma merkezi,kozmodrom,rampadan|kosmodrom,buraxılış meydançası,kosmik mərkəz,buraxılış kompleksi,kosmik baza,meydançasından,bazası|قاعدة فضائية,منصة الإطلاق,مركز الفضاء,قاعدة الإطلاق,مركز الإطلاق,محطة فضاء,قاعدة,منصة
yörüngeye yerleş-,yörüngeye otur-,yörünge,yörüngeye yerleştir-,yörüngesine ulaş-,yörüngede|orbitə yerləş-,orbitə çıxarıl-,orbit,orbitə yerləşdiril-,orbitinə çat-,orbitdə|مدار,وضع في,دخل المدار,مداره,مدارها,مدارات
uzay ajansı,uzay kurumu,uzay idaresi,uzay şirketi,uzay programı,ajans,ajansı|kosmik agentlik,kosmos agentliyi,kosmik şirkət,kosmik proqram,agentlik,agentliyi|وكالة الفضاء,وكالة فضاء,هيئة الفضاء,شركة فضائية,برنامج الفضاء,الإدارة الفضائية,وكالة
astronot,kozmonot,uzay yolcusu,mürettebat,taykonot|astronavt,kosmonavt,kosmik səyyah,ekipaj,taykonavt|رائد فضاء,رواد فضاء,رواد الفضاء,طاقم,رائدة فضاء,ملاح فضاء,رواد
uzay istasyonu,istasyon,uluslararası uzay,kenetlen-,istasyona ulaş-|kosmik stansiya,stansiya,beynəlxalq kosmik,birləş-,stansiyaya çat-|محطة الفضاء,المحطة الفضائية,محطة فضائية,التحام,المحطة الدولية,التحم
başarısız ol-,infilak et-,patla-,fırlatma başarısız,arıza,düş-|uğursuz ol-,partla-,uğursuzluq,buraxılış uğursuz,qəzaya uğra-,nasazlıq|فشل,انفجر,إخفاق,أخفق,فشل الإطلاق,تحطم,عطل
ertelen-,fırlatma ertelen-,teknik aksaklık,hava koşulları,erteleme,geri sayım durdur-,aksaklık|təxirə salın-,texniki problem,hava şəraiti,buraxılış təxirə,təxirə sal-,təxir,nasazlıq|تأجيل,أرجئ,تأجل,خلل فني,أحوال جوية,إرجاء,أجلت
sinyal al-,ilk sinyal,haberleş-,bağlantı kurul-,veri al-,sinyal,sinyaller|siqnal al-,ilk siqnal,əlaqə qurul-,rabitə yaradıl-,məlumat al-,siqnal,siqnallar|إشارة,استقبال إشارة,أول إشارة,إشارات,اتصال,تلقى إشارة
aya iniş,ay yüzeyi,ay görevi,aya in-,ay modülü|aya enmə,ayın səthi,ay missiyası,aya en-,ay modulu|قمر,سطح القمر,هبوط على,مهمة قمرية,مركبة هبوط,الهبوط القمري,قمرية,قمري
görev süresi,görev ömrü,yıl hizmet,görev yap-,hizmet ver-,ömür,süre|xidmət müddəti,istismar müddəti,il xidmət,fəaliyyət göstər-,istifadə müddəti,müddət|عمر افتراضي,مدة المهمة,يعمل لمدة,العمر التشغيلي,مهمة تستمر
yeryüzü gözlemi,görüntüle-,görüntü,çözünürlük,görüntü aktar-,yer gözlem|yer səthi,müşahidə,görüntü,təsvir,şəkil ötür-,ayırdetmə|مراقبة الأرض,رصد الأرض,صور,صور فضائية,دقة عالية,تصوير,استشعار
dünyaya dön-,iniş yap-,kapsül,atmosfere gir-,denize in-,dönüş|yerə qayıt-,eniş et-,kapsul,atmosferə daxil,okeana en-,qayıdış|عاد إلى,عودة,كبسولة,هبط,هبوط,دخول الغلاف,عادت
bilim insanı,araştırmacı,uzman,bilim adamı,bilim insanları,araştırma ekibi|alim,tədqiqatçı,mütəxəssis,alimlər,elm adamı,tədqiqat qrupu|علماء,عالم,باحث,باحثون,باحثين,خبراء,فريق بحثي,فريق علمي
keşfet-,keşif,keşfed-,bul-,buluş,ortaya çıkar-,keşfedil-|kəşf et-,kəşf,tap-,aşkar et-,ixtira,kəşf olun-|اكتشف,اكتشاف,كشف,توصل,اكتشفوا,رصد,يكتشف
araştırma,çalışma,inceleme,bilimsel araştırma,araştırmaya göre,çalışmada|tədqiqat,araşdırma,elmi tədqiqat,tədqiqata görə,tədqiqatda|دراسة,بحث,أبحاث,دراسة حديثة,دراسة جديدة,بحث علمي,دراسات
dergide yayımlan-,yayımlanan makale,bilimsel dergi,makale,dergisinde yayınlan-,yayın|jurnalda dərc,dərc olunan məqalə,elmi jurnal,məqalə,jurnalında çap,nəşr|نشرت في,مجلة علمية,دورية,مجلة,نشر في,ورقة بحثية,مقال علمي
gezegen,öte gezegen,gök cismi,gezegeni,dünya benzeri|planet,ekzoplanet,göy cismi,planeti,yerə bənzər|كوكب,كوكب خارجي,جرم سماوي,كواكب,كوكبا
tür,canlı türü,yeni tür,endemik,bitki türü,türü keşfet-|növ,canlı növü,yeni növ,endemik,bitki növü,növü aşkar|نوع,نوع جديد,فصيلة,أنواع,كائن,سلالة,نوعا جديدا
fosil,dinozor,fosilleş-,kalıntı,milyon yıllık|fosil,dinozavr,daşlaşmış qalıq,qalıq,milyon illik|أحفورة,ديناصور,متحجرة,حفرية,أحافير,متحجرات,مليون سنة
deney,laboratuvar,laboratuvar testi,test et-,deney yap-,test|təcrübə,laboratoriya,laborator sınaq,sına-,eksperiment,test|تجربة,مختبر,تجارب,اختبار,تجارب مخبرية,مختبرات,معمل
teleskop,gözlemevi,uzay teleskobu,radyo teleskop,gözlem,gözlemle-|teleskop,rəsədxana,kosmik teleskop,radioteleskop,müşahidə,müşahidə et-|تلسكوب,مرصد,تلسكوب فضائي,رصد,مراصد,منظار
nobel,nobel ödülü,ödüle layık,nobel kazan-,nobelli|nobel,nobel mükafatı,mükafata layiq,nobel laureatı,laureat|نوبل,جائزة نوبل,فاز بنوبل,حائز,حائزين,حائزة
gen,DNA,genetik,genom,dna analizi,kalıtım|gen,DNT,genetik,genom,dnt analizi,irsiyyət|جين,جينات,حمض نووي,جينية,الحمض النووي,وراثية,جينوم
üniversite,enstitü,araştırma merkezi,akademi,üniversitesinden|universitet,institut,tədqiqat mərkəzi,akademiya,elmi mərkəz|جامعة,معهد,مركز أبحاث,أكاديمية,مركز بحثي,مركز البحوث
yöntem,teknik,metot,metod,teknoloji,geliştirilen yöntem|üsul,texnika,metod,texnologiya,metodika,hazırlanan üsul|طريقة,تقنية,أسلوب,منهج,طرق,تقنيات,وسيلة
kanıt,bulgu,kanıtla-,delil,bulguya ulaş-|sübut,nəticə,sübut et-,dəlil,tapıntı|دليل,نتائج,أدلة,بيانات,إثبات,أثبت,أظهرت
ilk kez,tarihte ilk,dünyada ilk,bir ilk,ilk defa,ilkti|ilk dəfə,tarixdə ilk,dünyada ilk,ilk dəfə olaraq,bir ilkə,ilki,ilkdir|لأول مرة,للمرة الأولى,الأول من,سابقة,أول مرة,هو الأول
aşı,aşılama,aşı ol-,aşılan-,doz,aşı kampanyası|vaksin,peyvənd,vaksinasiya,peyvənd olun-,doza,peyvənd kampaniyası|لقاح,تطعيم,تلقيح,جرعة,لقاحات,حملة تطعيم,جرعات
ilaç,tedavi,yeni tedavi,terapi,ilaç tedavisi,deva|dərman,müalicə,yeni müalicə,terapiya,dərman preparatı,preparat|دواء,علاج,عقار,أدوية,علاج جديد,عقاقير,علاجات
hasta,hastalar,tedavi gören,gönüllü,denek,hastada|xəstə,xəstələr,müalicə alan,könüllü,pasiyent,xəstədə|مريض,مرضى,مصاب,متطوع,مصابين,متطوعين,مصابون
klinik deney,klinik araştırma,faz çalışması,faz 3,insan deneyi,klinik,faz,klinikte|klinik sınaq,klinik tədqiqat,sınaq mərhələsi,üçüncü faza,insan sınağı,klinik,faza,klinikada|تجارب سريرية,تجربة سريرية,سريري,المرحلة الثالثة,سريرية,تجارب إكلينيكية
onayla-,onay,ruhsat,kullanım izni,onaylan-,acil kullanım|təsdiq et-,təsdiq,lisenziya,istifadə icazəsi,təsdiqlən-,təcili istifadə|اعتمد,موافقة,ترخيص,رخصة,إجازة,وافقت,استخدام طارئ,مصادقة
etkili,etkinlik,etki oranı,koruma sağla-,yüzde etkili,etkinlik oranı|effektiv,effektivlik,təsirli,qoruma,faiz effektiv,səmərəlilik|فعال,فعالية,نسبة فعالية,فاعلية,فعالة,نجاعة,حماية
yan etki,yan etkileri,güvenli,güvenlilik,olumsuz etki|yan təsir,yan təsirləri,təhlükəsiz,təhlükəsizlik,mənfi təsir,əlavə təsir|آثار جانبية,أعراض جانبية,مضاعفات,آمن,سلامة,مأمون
kanser,tümör,onkoloji,kanserli,kanser hücresi|xərçəng,şiş,onkologiya,xərçəngli,bədxassəli şiş,onkoloji|سرطان,ورم,أورام,سرطاني,خلايا سرطانية,سرطانية
ameliyat,operasyon,cerrahi,cerrah,ameliyat et-,ameliyat edil-|əməliyyat,cərrahi əməliyyat,cərrah,əməliyyat et-,əməliyyat olun-,cərrahiyyə|عملية جراحية,جراحة,جراح,جراحي,عملية,جراحين
nakil,organ nakli,böbrek nakli,kalp nakli,naklet-,nakled-,nakledil-|transplantasiya,orqan köçürülməsi,böyrək köçürülməsi,köçürül-,orqan nəqli|زراعة,زراعة الأعضاء,زرع,زراعة كلى,نقل الأعضاء,زراعة القلب
iyileş-,sağlığına kavuş-,iyileşme,şifa bul-,taburcu ol-|sağal-,sağlamlığına qovuş-,sağalma,şəfa tap-,evə buraxıl-|تعافى,شفاء,تماثل للشفاء,شفي,تعاف,تعافي,غادر المستشفى
doktor,hekim,uzman doktor,profesör,tıp uzmanı|həkim,doktor,mütəxəssis həkim,professor,tibb mütəxəssisi|طبيب,أطباء,دكتور,أخصائي,طبيبة,بروفيسور
çığır aç-,umut ol-,devrim niteliğinde,umut verici,dönüm noktası,büyük adım,devrim,çığır,dönüm|inqilabi,ümid ver-,ümidverici,dönüş nöqtəsi,böyük addım,yeni dövr|إنجاز طبي,أمل,واعد,ثورة,اختراق علمي,نقلة نوعية,يبعث الأمل
üret-,seri üretim,üretil-,yerli aşı,ilaç firması,ilaç şirketi|istehsal et-,kütləvi istehsal,istehsal olun-,yerli vaksin,əczaçılıq şirkəti,istehsal,istehsalı|إنتاج,تصنيع,أنتج,شركة أدوية,إنتاج محلي,ينتج,تنتج
tanı,teşhis,erken tanı,teşhis et-,erken teşhis,tanı koy-|diaqnoz,diaqnostika,erkən diaqnoz,diaqnoz qoy-,aşkarlanma|تشخيص,شخص,تشخيص مبكر,الكشف المبكر,كشف,تشخيصه
teknoloji devi,teknoloji şirketi,firma,yazılım şirketi,üretici,şirket|texnologiya nəhəngi,texnologiya şirkəti,firma,proqram şirkəti,istehsalçı,şirkət|عملاق التكنولوجيا,شركة تكنولوجيا,شركة,عملاقة التكنولوجيا,شركة تقنية,مصنع
tanıt-,tanıtıl-,tanıtım,lansman,görücüye çık-,duyur-|təqdim et-,təqdim olun-,təqdimat,ictimaiyyətə təqdim,elan et-,nümayiş etdir-,təqdimetmə|كشف,كشف عن,أطلق,إطلاق,قدم,أعلن عن,كشفت,أزاح الستار,تدشين
akıllı telefon,telefon,cep telefonu,yeni model,telefon modeli,cihaz|smartfon,telefon,mobil telefon,yeni model,telefon modeli,cihaz|هاتف ذكي,هاتف,جوال,هواتف ذكية,هاتف محمول,هواتف,جهاز
işlemci,çip,yonga,mikroçip,yarı iletken,ekran kartı|prosessor,çip,mikrosxem,mikroçip,yarımkeçirici,videokart|معالج,شريحة,رقاقة,رقائق,شرائح,أشباه الموصلات,معالجات
satışa sunul-,piyasaya sür-,satışa çık-,piyasaya çık-,satış,ön sipariş,satışa|satışa çıxarıl-,bazara çıxarıl-,satışa çıx-,satış,öncədən sifariş,bazara təqdim,satışa|طرح,طرح في,يطرح,متاح للبيع,أسواق,مبيعات,حجز مسبق,طرحت
fiyat,fiyatı açıkla-,dolardan başlayan,fiyat etiketi,satış fiyatı,fiyatı|qiymət,qiyməti açıqla-,dollardan başlayan,satış qiyməti,başlanğıc qiymət,qiyməti|سعر,أسعار,سعره,يبدأ من,بسعر,ثمن
güncelleme,yazılım,yeni sürüm,işletim sistemi,güncelle-|yeniləmə,proqram təminatı,yeni versiya,əməliyyat sistemi,yenilənmə|تحديث,إصدار جديد,نظام تشغيل,برمجيات,نسخة جديدة,تحديثات
uygulama,platform,mobil uygulama,yazılım,sosyal medya platformu|tətbiq,platforma,mobil tətbiq,proqram,sosial şəbəkə platforması|تطبيق,منصة,تطبيقات,برنامج,تطبيق هاتفي,منصة رقمية
özellik,yenilik,donat-,donatıl-,teknik özellik,özelliğe sahip|xüsusiyyət,yenilik,təchiz olun-,texniki göstərici,funksiya|ميزة,مواصفات,خاصية,مزود,ميزات,مزايا,خصائص
CEO,üst yönetici,icra kurulu başkanı,kurucu|icraçı direktor,baş direktor,şirkətin rəhbəri,təsisçi,qurucu,CEO|الرئيس التنفيذي,رئيس الشركة,مؤسس,مدير تنفيذي,المدير التنفيذي,مؤسسها
hisse,borsa değeri,piyasa değeri,hisseleri yüksel-,milyar dolar,hisseleri,borsa|səhm,birja dəyəri,bazar dəyəri,səhmləri bahalaş-,milyard dollar,səhmləri,birja|سهم,أسهم,قيمة سوقية,القيمة السوقية,مليار دولار,أسهمها
etkinlik,lansman etkinliği,fuar,teknoloji fuarı,geliştirici konferansı|tədbir,təqdimat mərasimi,sərgi,texnologiya sərgisi,tərtibatçı konfransı|مؤتمر,فعالية,معرض,معرض تقني,مؤتمر المطورين,حدث
robot,insansı robot,otonom robot,robotik,robot köpek|robot,insanabənzər robot,avtonom robot,robototexnika,humanoid|روبوت,روبوتات,إنسان آلي,روبوت بشري,آلي
rakip şirket,rekabet,rakip,pazar payı,rekabet et-|rəqib şirkət,rəqabət,rəqib,bazar payı,rəqabət apar-|شركة منافسة,منافسة,منافس,حصة سوقية,تنافس,منافسين
yapay zeka,yapay zekâ,üretken yapay zeka,YZ,makine öğrenmesi|süni intellekt,Sİ,generativ süni intellekt,maşın öyrənməsi,AI|ذكاء اصطناعي,الذكاء الاصطناعي,ذكاء توليدي,التعلم الآلي,الذكاء التوليدي
sohbet robotu,chatbot,yapay zeka modeli,dil modeli,büyük dil modeli,asistan|söhbət botu,çatbot,süni intellekt modeli,dil modeli,böyük dil modeli,köməkçi|روبوت دردشة,روبوت محادثة,نموذج لغوي,روبوتات الدردشة,مساعد رقمي,نموذج
düzenleme,yasal düzenleme,düzenle-,kural,denetim,regülasyon|tənzimləmə,hüquqi tənzimləmə,tənzimlə-,qayda,nəzarət,tənzimlənmə|تنظيم,تنظيم قانوني,قواعد,ضوابط,رقابة,تشريع,لوائح
yasa tasarısı,yasa,kanun,kanun teklifi,mevzuat,yasal çerçeve|qanun layihəsi,qanun,qanunvericilik,hüquqi baza,normativ akt,qanun təklifi|مشروع قانون,قانون,تشريع,قوانين,إطار قانوني,تشريعات
kabul edil-,onaylan-,yasalaş-,yürürlüğe gir-,oylamada kabul|qəbul edil-,təsdiqlən-,qüvvəyə min-,qəbul olun-,səsvermədə qəbul,qəbul,təsdiq|أقر,إقرار,صادق,اعتمد,دخل حيز,موافقة,أقرت
deepfake,sahte görüntü,sahte içerik,manipüle edil-,sahte video,sahte|dipfeyk,saxta görüntü,saxta məzmun,saxta video,manipulyasiya|تزييف عميق,التزييف العميق,محتوى مزيف,فيديوهات مزيفة,مزيف,مفبرك
telif hakkı,fikri mülkiyet,telif,telif ihlali,izinsiz kullan-,izinsiz|müəllif hüququ,müəlliflik hüququ,əqli mülkiyyət,icazəsiz istifadə,hüquq pozuntusu,müəlliflik,icazəsiz|حقوق النشر,ملكية فكرية,حقوق الملكية,حقوق المؤلف,دون إذن,انتهاك حقوق,حقوق,انتهاك
kişisel veri,veri gizliliği,gizlilik,veri koruma,mahremiyet|fərdi məlumat,şəxsi məlumat,məxfilik,məlumatların qorunması,məlumat təhlükəsizliği,məxfi|بيانات شخصية,خصوصية,حماية البيانات,البيانات الشخصية,خصوصية المستخدمين
etik,etik ilke,sorumlu kullanım,şeffaflık,hesap verebilirlik|etika,etik prinsip,məsuliyyətli istifadə,şəffaflıq,hesabatlılıq|أخلاقي,أخلاقيات,شفافية,استخدام مسؤول,مبادئ أخلاقية,مساءلة
risk,tehdit,tehlike,uyar-,tehlikeli,risk oluştur-|risk,təhdid,təhlükə,xəbərdarlıq et-,təhlükəli,təhlükə yarat-|خطر,مخاطر,تهديد,حذر,تحذير,يشكل خطرا,تهديدات
işsizlik,iş kaybı,istihdam,işini kaybet-,işten çıkar-,işten çıkarıl-|işsizlik,iş itkisi,məşğulluq,işini itir-,işdən çıxarıl-,ixtisar|بطالة,فقدان الوظائف,وظائف,تسريح,فقدان العمل,تسريح موظفين
yatırım,veri merkezi,yatırım yap-,milyar dolarlık,altyapı yatırımı,yatırımcı,yatırımı|investisiya,data mərkəzi,sərmayə,investisiya yatır-,milyard dollarlıq,məlumat mərkəzi|استثمار,مركز بيانات,استثمارات,مراكز البيانات,ضخ استثمارات,يستثمر
yasakla-,kısıtla-,yasak,erişimi engelle-,engel,yasaklan-|qadağan et-,məhdudlaşdır-,qadağa,girişi əngəllə-,məhdudiyyət,qadağan olun-|حظر,حظرت,قيود,منع,تقييد,حجب,يحظر
para cezası,ceza kes-,yaptırım,ceza,para cezası ver-,cezalandır-|cərimə,cərimə et-,sanksiya,cəza,cərimə tətbiq,cərimələn-|غرامة,غرامات,عقوبة,غرامة مالية,عقوبات,تغريم,غرم
dava aç-,dava,mahkeme,soruşturma,şikayet,dava edil-|iddia qaldır-,iddia,məhkəmə,araşdırma,şikayət,məhkəməyə ver-|رفع دعوى,دعوى,دعوى قضائية,محكمة,مقاضاة,تحقيق,شكوى
zirve,yapay zeka zirvesi,uluslararası zirve,küresel zirve,konferans|sammit,süni intellekt sammiti,beynəlxalq sammit,qlobal sammit,konfrans|قمة,قمة الذكاء,قمة دولية,مؤتمر,قمة عالمية
algoritma,veri seti,eğit-,eğitil-,model eğit-,eğitim verisi|alqoritm,məlumat bazası,öyrət-,təlim,modeli öyrət-,təlim məlumatı|خوارزمية,خوارزميات,تدريب,بيانات التدريب,تدريب النماذج,قاعدة بيانات
küresel iş birliği,uluslararası iş birliği,ortak çerçeve,küresel düzenleme,ortak kural,iş birliği|qlobal əməkdaşlıq,beynəlxalq əməkdaşlıq,ortaq çərçivə,qlobal tənzimləmə,ortaq qayda,əməkdaşlıq|تعاون دولي,إطار مشترك,تعاون عالمي,حوكمة,تنظيم عالمي,قواعد مشتركة,تعاون
strateji,eylem planı,ulusal strateji,yol haritası,strateji belgesi,stratejisi|strategiya,fəaliyyət planı,milli strategiya,yol xəritəsi,strategiya sənədi,strategiyası|استراتيجية,خطة عمل,استراتيجية وطنية,خارطة طريق,إستراتيجية
kullanıcı,milyon kullanıcı,abone,kullanıcı sayısı,tüketici|istifadəçi,milyon istifadəçi,abunəçi,istifadəçi sayı,istehlakçı|مستخدم,مستخدمين,مليون مستخدم,مشترك,عدد المستخدمين,مستهلك
geliştir-,geliştiril-,geliştirici,yazılımcı,mühendis,tasarla-|hazırla-,işlənib hazırlan-,tərtibatçı,proqramçı,mühəndis,inkişaf etdir-|طور,تطوير,مطور,مهندس,طورت,يطور,مطورين
çocukların korunması,yaş sınırı,ebeveyn denetimi,çocuk güvenliği,yaş doğrulama|uşaqların qorunması,yaş həddi,valideyn nəzarəti,uşaq təhlükəsizliyi,yaş məhdudiyyəti|حماية الأطفال,حد أدنى,رقابة أبوية,سلامة الأطفال,قاصرين,التحقق من العمر
devre arası,soyunma odası,devre,ilk yarı sonucu|fasilə,fasiləyə,hissələrarası fasilə,birinci hissənin sonu|استراحة,بين الشوطين,نهاية الشوط,غرف الملابس
transfer dönemi,transfer sezonu,transfer,transferler,transfer tahtası|transfer pəncərəsi,transfer dövrü,transfer mövsümü,transfer,transferlər|سوق الانتقالات,انتقالات,ميركاتو,فترة الانتقالات,نافذة الانتقالات
güreş,güreşte,güreş şampiyonası,minder,güreş müsabakası|güləş,güləşdə,xalça,güləş çempionatı,güləş yarışı|مصارعة,بساط,بطولة المصارعة,منافسات المصارعة
serbest güreş,serbest stil,serbest,serbest güreşçi,serbestte|sərbəst güləş,sərbəst üsul,sərbəst,sərbəstçi,sərbəst güləşçi|المصارعة الحرة,مصارعة حرة,حرة,الأسلوب الحر
grekoromen,grekoromen güreş,grekoromen stil,grekoromende,grekoromenci|yunan-Roma,yunan-Roma güləşi,klassik güləş,yunan-Roma güləşçisi,romaçı|المصارعة الرومانية,رومانية,اليونانية الرومانية,الأسلوب الروماني
silkme,silkmede,silkme kategorisi,silkmede kaldır-|təkan,təkanla,təkan hərəkəti,itələmə|نتر,رفعة النتر,رفع النتر,مسابقة النتر
koparma,koparmada,koparma kategorisi,koparmada kaldır-|qoparma,birdən qaldırma,qoparmada,qoparma hərəkəti|خطف,رفعة الخطف,رفع الخطف,مسابقة الخطف
toplamda,toplam,kaldırarak,toplam kilo,kaldır-,kaldırış|ümumilikdə,cəmdə,qaldıraraq,ikili mübarizə,qaldır-,ikimübarizlik|مجموع,رفع,رفعة,إجمالي,رفعات
beyazlarla,beyaz taş,beyaz taşlarla,beyazlar|ağlarla,ağ fiqur,ağ fiqurlarla,ağlar|بالأبيض,القطع البيضاء,أبيض,بالقطع البيضاء
siyahlarla,siyah taş,siyah taşlarla,siyahlar|qaralarla,qara fiqur,qara fiqurlarla,qaralar|بالأسود,القطع السوداء,أسود,بالقطع السوداء
hızlı satranç,hızlı,hızlı tempo,rapid,hızlı turnuva|rapid,sürətli şahmat,rapiddə,rapid turnir,sürətli|الشطرنج السريع,شطرنج سريع,سريع,رابيد
yıldırım satranç,blitz,yıldırım,yıldırım turnuvası|blits,ildırımsürətli,blits turnir,blitsdə,ildırımsürətli şahmat|الشطرنج الخاطف,شطرنج خاطف,خاطف,بليتز
uzun atlama,uzun atlamacı,uzun atlamada,atlayış|uzunluğa tullanma,uzunluğa tullan-,uzununa tullanma,tullanma|الوثب الطويل,وثب طويل,وثبة,القفز الطويل,وثب
yüksek atlama,yüksek atlamacı,yüksek atlamada,atlayış|hündürlüyə tullanma,hündürlüyə tullan-,hündürlük,tullanma|الوثب العالي,وثب عال,القفز العالي,وثبة,وثب
üç adım,üç adım atlama,adım atlama,atlayış,üçadım|üçtəkanla,üç təkanla,təkanla tullanma,üçtəkan|الوثب الثلاثي,الوثبة الثلاثية,القفز الثلاثي,وثب,وثبة
sırıkla atlama,sırıkçı,sırıkla,sırıkla yüksek atlama|şüvüllə,şüvüllə tullanma,şüvülçü,şüvüllə hündürlüyə|القفز بالزانة,زانة,قفز بالزانة,بالزانة
gülle,gülle atma,güllede,gülleci|nüvə,nüvə itələmə,nüvəitələmə,nüvə itələyən|دفع الجلة,جلة,رمي الجلة,رامي الجلة
disk atma,disk,diskte,diskçi|disk,disk atma,diskatma,disk tullama|رمي القرص,قرص,رامي القرص,قذف القرص
cirit atma,cirit,ciritte,ciritçi|nizə,nizə atma,nizəatma,nizə tullama|رمي الرمح,رمح,رامي الرمح,قذف الرمح
çekiç atma,çekiç,çekiçte,çekiççi|çəkic,çəkic atma,çəkicatma,çəkic tullama|رمي المطرقة,مطرقة,إطاحة المطرقة,رامي المطرقة
kırmızı bayrak,durduruldu,yarış durdur-,yarış durdurul-,kırmızı bayrakla,yarışa ara,durdurul-,durdur-|qırmızı bayraq,dayandırıldı,yarış dayandırıl-,yarışı saxla-,qırmızı bayraqla,dayandırıl-,dayandır-|علم أحمر,العلم الأحمر,إيقاف السباق,توقف السباق,راية حمراء,توقف,أوقف
güvenlik aracı,sanal güvenlik aracı,güvenlik otomobili,safety car,pace car|təhlükəsizlik avtomobili,təhlükəsizlik maşını,virtual təhlükəsizlik,safety car|سيارة الأمان,أمان,سيارة أمان,سيارة السلامة
belgesel,belgesel film,dokümanter,belgeselci,belgeselde|sənədli film,sənədli,sənədli lent,televiziya filmi,sənədlilər|وثائقي,فيلم وثائقي,وثائقية,أفلام وثائقية
kısa film,kısa metraj,kısa metrajlı,kısametraj|qısametrajlı,qısametrajlı film,qısa film,qısametraj|فيلم قصير,أفلام قصيرة,قصير,قصيرة,الأفلام القصيرة
film,yapım,sinema filmi,uzun metraj,filmi,sinema eseri|film,ekran əsəri,bədii film,tammetrajlı,lent,kinolent|فيلم,أفلام,عمل سينمائي,شريط,فيلم روائي
onur ödülü,yaşam boyu başarı,emek ödülü,onurlandırıl-,onurlandır-|fəxri mükafat,fəxri diplom,sənətə töhfə,ömürlük nailiyyət,təltif olun-,təltif,şərəfləndir-|جائزة تكريمية,تكريم,إنجاز العمر,جائزة فخرية,كرم,تكرم,مكرم
iptal edil-,iptal et-,iptal,konser iptal,yapılma-,iptali|ləğv edil-,ləğv olun-,ləğv,konsert ləğv,baş tutma-,ləğvi|ألغي,إلغاء,ألغى,ألغيت,ملغى,إلغاء الحفل
ertelen-,ertele-,ileri tarihe,erteleme,başka tarihe|təxirə salın-,təxirə sal-,təxir,başqa tarixə,sonraya saxla-,gecikdiril-|تأجيل,أجل,تأجل,أرجئ,إرجاء,تأجلت,موعد لاحق
piyanist,piyano,piyano resitali,piyano sanatçısı,piyanoda|pianoçu,piano,fortepiano,pianoçunun,piano resitalı|عازف البيانو,بيانو,عازفة البيانو,عازف بيانو
kemancı,keman,keman sanatçısı,keman virtüözü,kemanda|skripkaçı,skripka,skripka ustası,violin,skripkada|عازف الكمان,كمان,عازفة الكمان,كمنجة
şef,orkestra şefi,yönetiminde,maestro,yönet-|dirijor,baş dirijor,dirijorluğu,maestro,idarəsi ilə|قائد الأوركسترا,مايسترو,بقيادة,قاد الفرقة
koro,korosu,çocuk korosu,koro şefi,koristler|xor,xoru,xor kapellası,xor kollektivi,kapella|جوقة,كورال,كورس,فرقة إنشاد,منشدين
orkestra,senfoni orkestrası,filarmoni,senfoni,oda orkestrası,topluluk|orkestr,simfonik orkestr,filarmoniya,kamera orkestri,kollektiv|أوركسترا,فرقة,سيمفونية,أوركسترا سيمفونية,فرقة موسيقية
mozaik,taban mozaiği,mozaikler,mozaik döşeme,mozaikli|mozaika,döşəmə mozaikası,mozaik,mozaikalar,mozaik döşəmə|فسيفساء,لوحة فسيفساء,أرضية فسيفساء,فسيفسائية,لوحات فسيفساء
fresk,duvar resmi,freskler,duvar resimleri,resimli duvar|freska,divar rəsmi,freskalar,divar təsviri,divar rəsmləri|جدارية,رسوم جدارية,جداريات,لوحات جدارية,فريسكو,لوحة جدارية
minare,minaresi,şerefe,minareler,minarenin|minarə,minarəsi,minarələr,güldəstə|مئذنة,منارة,مآذن,صومعة,مئذنته
kubbe,kubbesi,kubbeler,kubbeli,ana kubbe|günbəz,günbəzi,günbəzlər,günbəzli,baş günbəz|قبة,قباب,قبته,القبة الرئيسية
mihrap,minber,mihrabı,mihrab,ibadet alanı|mehrab,minbər,mehrabı,ibadət zalı|محراب,منبر,محرابه,قاعة الصلاة
avlu,revak,avlusu,bahçe,iç avlu|həyət,eyvan,həyəti,bağ,daxili həyət|صحن,رواق,فناء,باحة,أروقة,ساحة
virüs,viral,virüsü,virüs enfeksiyonu,virütik|virus,viral,virusu,virus infeksiyası,yoluxma|فيروس,فيروسات,فيروسي,عدوى فيروسية,حمة
bakteri,mikrop,antibiyotik,bakteriyel,dirençli bakteri,bakteriler|bakteriya,mikrob,antibiotik,bakterial,davamlı bakteriya,bakteriyalar|بكتيريا,جرثومة,جراثيم,مضاد حيوي,بكتيرية,مضادات حيوية
salgın,pandemi,bulaşıcı hastalık,epidemi,salgın hastalık,vaka artışı|epidemiya,pandemiya,yoluxucu xəstəlik,yoluxma,xəstəliyin yayılması|وباء,جائحة,تفش,تفشي,مرض معد,أوبئة,انتشار المرض
ekran,inç ekran,ekranlı,ekranı,katlanabilir ekran,OLED|ekran,düym ekran,ekranlı,ekranı,qatlanan ekran,OLED|شاشة,بوصة,شاشات,شاشته,شاشة قابلة
kamera,megapiksel,kameralı,arka kamera,kamerası,lens|kamera,meqapiksel,kameralı,arxa kamera,kamerası,linza|كاميرا,ميغابكسل,كاميرات,كاميرا خلفية,عدسة,تصوير
batarya,pil,pil ömrü,batarya kapasitesi,şarj,hızlı şarj|batareya,akkumulyator,batareya ömrü,batareya tutumu,adapter,sürətli şarj|بطارية,شحن,عمر البطارية,شحن سريع,بطاريات
elektrikli araç,elektrikli otomobil,elektrikli,elektrikli araba,elektrikli SUV,batarya elektrikli,elektromobil|elektromobil,elektrikli avtomobil,elektrikli,elektrikli maşın,elektrik mühərrikli|سيارة كهربائية,مركبة كهربائية,سيارات كهربائية,كهربائية,مركبات كهربائية,بالكهرباء
otonom araç,sürücüsüz,otonom,sürücüsüz araç,otonom sürüş,robotaksi|pilotsuz,sürücüsüz,avtonom,sürücüsüz avtomobil,avtonom idarəetmə,robotaksi|سيارة ذاتية,ذاتية القيادة,بدون سائق,القيادة الذاتية,روبوتاكسي,ذاتيا
milli park,park,parkı,koruma alanı,milli parkı|milli park,qoruq,parkı,qorunan ərazi,dövlət qoruğu|حديقة وطنية,محمية,محميات,منتزه وطني,محمية طبيعية,الحديقة الوطنية
doğal alan,doğal miras,biyosfer,jeopark,doğa harikası|təbii ərazi,təbii irs,biosfer,geopark,təbiət abidəsi|تراث طبيعي,موقع طبيعي,طبيعي,محيط حيوي,معلم طبيعي,جيوبارك
kalıcı sergi,daimi sergi,kalıcı,sürekli sergi,daimi|daimi sərgi,daimi ekspozisiya,daimi,əsas ekspozisiya,ekspozisiya|معرض دائم,عرض دائم,دائم,العرض الدائم,المعرض الدائم,دائمة
açık kalacak,gezilebilecek,tarihine kadar,görülebilecek,sürecek,ay boyunca|davam edəcək,açıq olacaq,ayınadək,tarixinədək,sürəcək|يستمر,يتواصل,تستمر,مفتوح,حتى نهاية,ويستمر المعرض
taşınmaz,sit alanı,tescilli yapı,anıt,tarihi yapı,anıtsal yapı|abidə,tarixi tikili,qoruq,memarlıq nümunəsi,tarixi abidə,tikili|معلم,موقع أثري,مبنى أثري,نصب,معالم,صرح,بناية تاريخية
listede yer al-,listesinde,miras sayısı,listedeki,kayıtlı|siyahıda yer al-,siyahısında,abidə sayı,siyahıdakı,qeydə alınmış|مدرجة,قائمة,ضمن القائمة,مسجلة,على القائمة
koruma,korunma,koru-,sahip çık-,yaşat-,gelecek nesillere|qorunma,mühafizə,qoru-,yaşat-,sahib çıx-,gələcək nəsillərə|حماية,صون,حفظ,الحفاظ على,يصون,الأجيال القادمة,المحافظة على
voleybolcu,oyuncu,pasör,smaçör,libero,milli voleybolcu|voleybolçu,oyunçu,pasör,hücumçu,libero,yığma üzvü|لاعب,لاعبة,ضارب,ليبرو,لاعبة الطائرة,لاعبات
sayı farkı,farkla,farklı kazan-,ezici üstünlük,rahat galibiyet,ezici|xal fərqi,fərqlə,böyük fərqlə,böyük hesabla,inamlı qələbə,darmadağın,inamlı|فارق,بفارق,فارق كبير,نتيجة كبيرة,فوز عريض,فوز كاسح
geriden gel-,geri dönüş,skoru çevir-,maçı çevir-,öne geç-,üstünlüğü yakala-,toparlan-|geridən gəl-,geri dönüş,hesabı dəyiş-,qabağa düş-,hesabı bərabərləşdir-,irəli çıx-|قلب النتيجة,عودة,عاد,قلب تأخره,ريمونتادا,تقدم
maç sonu,maçın ardından,basın toplantısında,maçtan sonra,karşılaşma sonrası|oyundan sonra,mətbuat konfransında,oyunun ardınca,matçdan sonra,görüşdən sonra|عقب المباراة,بعد المباراة,مؤتمر صحفي,عقب اللقاء,بعد اللقاء
antrenman,idman,çalışma,hazırlık,kamp,hazırlıklarını sürdür-|məşq,hazırlıq,toplanış,məşq prosesi,təlim-məşq,hazırlaş-|تدريبات,استعداد,تحضيرات,معسكر,تدريب,يستعد,تمارين
kura,kura çekimi,eşleş-,eşleşme,gruplar belli,rakip ol-|püşk,püşkatma,qruplar müəyyən,rəqib ol-,qarşılaş-,püşkatmada|قرعة,سحب القرعة,مجموعات,مواجهة,أوقعت القرعة
VAR sistemi,video hakem,hakem kararı,VAR incelemesi,iptal edilen gol,ofsayt|VAR sistemi,videohakim,hakim qərarı,qol sayılma-,ofsayd,oyundankənar|تقنية الفيديو,حكم الفيديو,تسلل,هدف ملغى,قرار الحكم,الفار,إلغاء هدف
`;
