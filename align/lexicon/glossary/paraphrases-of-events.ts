/** Paraphrases of news prose, one meaning a line: what happens, begins, grows and ends; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfEvents: string = `
başla-,başlangıç,start al-,başlama,yola koyul-,ilk adımı at-,başlangıc|başla-,başlan-,başlanğıc,start götür-,start ver-,ilk addım at-|بدأ,يبدأ,بدأت,تبدأ,بدء,بداية,انطلق,انطلقت,ينطلق,انطلاق,شرع,استهل
başlat-,hayata geçir-,startını ver-,düğmeye bas-,girişimde bulun-,ilk adımı at-|başlat-,start ver-,işə sal-,təşəbbüs göstər-,başlanğıc qoy-,təşəbbüsü ilə çıxış et-,təşəbbüsü ilə çıxış ed-|أطلق,يطلق,تطلق,أطلقت,إطلاق,دشن,دشنت,تدشين,بادر,إعطاء إشارة الانطلاق
devam et-,sür-,süregel-,sürdür-,devamında,devam ettir-,kesintisiz,devam ed-|davam et-,davam etdir-,davamlı,fasiləsiz,davamında,davam ed-|استمر,يستمر,تستمر,استمرت,استمرار,تواصل,يتواصل,تتواصل,واصل,يواصل,مواصلة,متواصل
sona er-,son bul-,nihayete er-,sonlan-,noktalan-,tamamlan-|başa çat-,sona çat-,yekunlaş-,qurtar-,sona yet-|انتهى,انتهت,ينتهي,تنتهي,انتهاء,اختتم,اختتمت,نهاية,انقضى,انقضاء
son ver-,sonlandır-,sona erdir-,bitir-,nokta koy-,noktala-|son qoy-,sona çatdır-,bitir-,başa vur-,nöqtə qoy-,yekun vur-|أنهى,ينهي,أنهت,تنهي,إنهاء,وضع حدا,وضع حد,وضع نهاية
tamamla-,bitir-,sonuçlandır-,ikmal et-,tamamına er-,tamamlanma,ikmal ed-|tamamla-,başa çatdır-,yekunlaşdır-,bitir-,yekun vur-,tamamlanma|أكمل,يكمل,أكملت,إكمال,استكمل,استكمال,أتم,إتمام,أنجز,إنجاز,اكتمل,اكتمال
dur-,durdur-,durma noktasına gel-,duraksa-,kesil-,durduruldu|dayan-,dayandır-,dayandırıl-,kəsil-,dayanma|توقف,يتوقف,تتوقف,توقفت,أوقف,يوقف,أوقفت,إيقاف,وقف,كف عن
askıya al-,ara ver-,geçici olarak durdur-,dondur-,askıya alma|müvəqqəti dayandır-,dondur-,ara ver-,fasilə ver-|علق,يعلق,علقت,تعليق,جمد,تجميد,أوقف مؤقتا,إيقاف مؤقت,معلق
kesintiye uğra-,kesil-,sekteye uğra-,aksama,kesinti,inkıtaya uğra-|kəsil-,fasilə yaran-,pozul-,fasilə,kəsinti|انقطع,انقطعت,ينقطع,انقطاع,تعطل,تعطلت,قاطع,توقف مفاجئ
yeniden başla-,yeniden başlat-,kaldığı yerden devam et-,tekrar başla-,yeniden faaliyete geç-,kaldığı yerden devam ed-|yenidən başla-,bərpa et-,bərpa olun-,yenidən başlat-,təzədən başla-,bərpa ed-|استأنف,يستأنف,تستأنف,استأنفت,استئناف,عاد للعمل,عاد إلى العمل,معاودة,عاود
yürürlüğe gir-,geçerli ol-,uygulamaya gir-,yürürlük,yürürlüğe konul-,yürürlüğ|qüvvəyə min-,hüquqi qüvvə qazan-,tətbiqinə başlan-,qüvvədə ol-|دخل حيز التنفيذ,دخول حيز التنفيذ,يدخل حيز التنفيذ,دخل حيز النفاذ,سريان,سرى مفعوله,يسري,نفاذ
faaliyete geç-,devreye gir-,devreye al-,hizmete gir-,işletmeye al-|fəaliyyətə başla-,işə düş-,istifadəyə veril-,istismara veril-,işə sal-|دخل الخدمة,بدأ العمل,بدء التشغيل,تشغيل,وضع في الخدمة,دخول الخدمة,باشر العمل,باشر نشاطه
devreden çık-,devre dışı kal-,hizmet dışı kal-,çalışmaz hale gel-,arızalan-|sıradan çıx-,işləməz hala düş-,istismardan çıxarıl-,nasaz ol-|خرج عن الخدمة,خرجت عن الخدمة,خروج عن الخدمة,تعطل,تعطلت,توقف عن العمل,أصيب بعطل
meydana gel-,vuku bul-,gerçekleş-,yaşan-,cereyan et-,ortaya çık-,vukua gel-,cereyan ed-|baş ver-,meydana gəl-,yaşan-,vaqe ol-,cərəyan et-,qeydə alın-,cərəyan ed-|حدث,حدثت,يحدث,وقع,وقعت,يقع,وقوع,حدوث,جرى,جرت,حصل,طرأ
düzenlen-,yapıl-,gerçekleştiril-,icra edil-,tertip edil-,tertiplen-,gerçekleş-|keçiril-,təşkil olun-,baş tut-,gerçəkləş-,təşkil edil-,icra olun-|عقد,عقدت,انعقد,انعقدت,انعقاد,أقيم,أقيمت,تقام,إقامة,نظم,جرى,جرت
ev sahipliği yap-,ağırla-,ev sahibi ol-,ev sahipliği,konuk et-,konuk ed-|ev sahibliyi et-,qəbul et-,ev sahibliyi,ev sahibi ol-,qonaq et-,ev sahibliyi ed-,qəbul ed-,qonaq ed-|استضاف,يستضيف,تستضيف,استضافت,استضافة,احتضن,تحتضن,احتضان,مستضيف
ortaya çık-,belir-,doğ-,gün yüzüne çık-,su yüzüne çık-,zuhur et-,zuhur ed-|üzə çıx-,ortaya çıx-,meydana çıx-,yaran-,aşkara çıx-,zühur et-,zühur ed-|ظهر,يظهر,ظهرت,ظهور,برز,برزت,بروز,نشأ,نشأت,نشوء,طفا على السطح
patlak ver-,baş göster-,alevlen-,çıkan,aniden başla-|alovlan-,baş qaldır-,partla-,alovlanma,birdən başlan-|اندلع,اندلعت,يندلع,اندلاع,نشب,نشبت,نشوب,انفجر,تفجر
tekrarla-,tekrarlan-,yinele-,yinelen-,tekerrür et-,tekrar,tekerrür ed-|təkrarla-,təkrarlan-,təkrar et-,təkrar olun-,təkrar,təkrar ed-|تكرر,يتكرر,تكررت,تكرار,كرر,يكرر,أعاد الكرة,متكرر
hadise,olay,vaka,vakıa,yaşananlar,gelişme|hadisə,olay,baş verənlər,əhvalat|حادث,حادثة,حوادث,أحداث,واقعة,وقائع,حدث,مجريات
gelişme,seyir,gidişat,gelişim,süreç,sürec|inkişaf,gedişat,proses,hadisələrin gedişi,irəliləyiş|تطور,تطورات,مجريات,مسار,سير الأحداث,مستجدات
arifesinde,öncesinde,eşiğinde,hemen öncesi|ərəfəsində,öncəsi,astanasında,qabağı|عشية,قبيل,على أعتاب,على مشارف
sırasında,esnasında,boyunca,süresince,zarfında|zamanı,əsnasında,ərzində,boyunca,müddətində|خلال,أثناء,طوال,طيلة,على مدار,على مدى
sonrasında,ardından,akabinde,hemen sonra,peşinden,müteakiben|ardınca,dərhal sonra,ardından,sonrasında|عقب,في أعقاب,إثر,على إثر,على الأثر
aynı anda,eş zamanlı,aynı zamanda,eş zamanlı olarak,paralel olarak|eyni vaxtda,eyni zamanda,paralel olaraq,sinxron|بالتزامن,تزامن,تزامنا,تزامنت,في الوقت نفسه,في الوقت ذاته,في آن واحد,بالتوازي
denk gel-,aynı güne rastla-,tesadüf et-,çakış-,rast gel-,tesadüf ed-|təsadüf et-,üst-üstə düş-,eyni vaxta düş-,təsadüf ed-|صادف,يصادف,تصادف,تزامن,يتزامن,تزامنت,توافق
art-,artış göster-,artış,yüksel-,çoğal-,yükseliş,artış kaydet-,tırman-|art-,artım,yüksəl-,çoxal-,yüksəliş,artım müşahidə olun-|ارتفع,يرتفع,ارتفعت,ترتفع,ارتفاع,زاد,زادت,يزداد,ازداد,زيادة,تزايد,تنامى
artır-,yükselt-,çoğalt-,arttır-,zam yap-,yukarı çek-|artır-,yüksəlt-,çoxalt-,qaldır-,bahalaşdır-|رفع,يرفع,ترفع,رفعت,زاد,زيادة,ضاعف,عزز
azal-,düş-,gerile-,düşüş göster-,azalış,düşüş,gerileme,eksil-|azal-,enmə,azalma,aşağı düş-,geriləmə,əskil-|انخفض,ينخفض,انخفضت,انخفاض,تراجع,يتراجع,تراجعت,هبط,هبوط,تناقص,تقلص
azalt-,düşür-,kıs-,indir-,asgariye indir-,eksilt-,kısıntıya git-|azalt-,aşağı sal-,endir-,ixtisar et-,minimuma endir-,ixtisar ed-|خفض,يخفض,خفضت,تخفيض,قلص,يقلص,تقليص,قلل,تقليل,خفف,الحد من,حد من
hızla art-,fırla-,tavan yap-,rekor artış,sert yüksel-,zirve yap-|kəskin art-,sürətlə art-,rekord artım,sıçrayışla art-,zirvəyə çat-|قفز,قفزت,قفزة,ارتفاع حاد,زيادة حادة,ارتفاع قياسي,طفرة,صعود حاد
sert düş-,çakıl-,dibe vur-,sert düşüş,çöküş|kəskin düş-,kəskin azal-,kəskin ucuzlaş-,çökmə,kəskin enmə|هوى,هوت,انهار,انهارت,انهيار,هبوط حاد,انخفاض حاد,تراجع حاد,تهاوى
iki katına çık-,ikiye katla-,katlan-,katlanarak art-,kat kat art-|iki dəfə art-,ikiqat art-,dəfələrlə art-,qat-qat art-|تضاعف,يتضاعف,تضاعفت,تضاعف عدد,ضاعف,ضاعفت,مضاعفة,أضعاف
üzerine çık-,geride bırak-,aşkın,sınırı geç-|ötüb keç-,yüksək ol-,çox ol-|تجاوز,يتجاوز,تجاوزت,تتجاوز,تخطى,تخطت,فاق,فاقت,يفوق,تفوق,يزيد على,أكثر من
ulaş-,eriş-,seviyesine çık-,yakala-,düzeyine gel-|yüksəl-,səviyyəsinə çat-,nail ol-,həddinə çat-,çatıb|بلغ,بلغت,يبلغ,تبلغ,بلوغ,وصل إلى,وصلت إلى,يصل إلى,تصل إلى
altında kal-,altına in-,gerisinde kal-,az ol-|aşağı ol-,aşağı düş-,geridə qal-,az ol-|أقل من,دون مستوى,ما دون,لم يبلغ,تدنى,تدني
büyü-,genişle-,büyüme,büyüme kaydet-,irileş-|böyü-,genişlən-,artım,böyümə,iriləş-|نما,نمت,ينمو,تنمو,نمو,كبر,توسع,توسعت
küçül-,daral-,küçülme,daralma,büzül-|kiçil-,daral-,kiçilmə,daralma,sıxıl-|انكمش,ينكمش,انكمشت,انكماش,تقلص,تقلصت,تضاءل,تضاؤل,ضاق
sabit kal-,değişme-,aynı kal-,istikrarlı seyret-,yerinde say-|sabit qal-,dəyişməz qal-,dəyişmə-,stabil qal-,yerində say-|استقر,استقرت,يستقر,تستقر,استقرار,لم يتغير,ثبت,ثابت,ظل ثابتا,دون تغيير
dalgalan-,dalgalanma,inişli çıkışlı,iniş çıkış,değişkenlik göster-|dalğalan-,tərəddüd et-,dəyişkənlik,enib-qalx-,qeyri-sabit,dəyişkənliy,tərəddüd ed-|تذبذب,يتذبذب,تذبذبت,تقلب,تقلبات,تأرجح,تأرجحت,متقلب
rekor kır-,rekor,tüm zamanların en yükseği,rekor seviye,rekor düzey|rekord qır-,rekord,ən yüksək göstərici,rekord səviyyə,rekord vur-|سجل رقما قياسيا,رقم قياسي,قياسي,قياسية,حطم الرقم القياسي,أعلى مستوى,مستوى قياسي
en yüksek seviyeye ulaş-,zirveye çık-,doruğa ulaş-,zirve,doruk,doruğ|zirvəyə çat-,pik həddə çat-,zirvə,ən yüksək həddə çat-|بلغ ذروته,ذروة,بلغت ذروتها,أوج,قمة,أعلى مستوياته
toplam olarak ulaş-,toplamda,toplam,tutarında,baliğ ol-|ümumilikdə,cəmi,ümumi,təşkil et-,ümumi məbləği,təşkil ed-|إجمالي,إجمالا,مجموع,المجموع,بلغ مجموع,بإجمالي,في المجمل
oluştur-,teşkil et-,meydana getir-,tekabül et-,teşkil ed-,tekabül ed-|təşkil et-,əmələ gətir-,ibarət ol-,payına düş-,təşkil ed-|يشكل,تشكل,شكلت,تشكيل,يمثل,تمثل,مثلت
yeterli ol-,yet-,kâfi gel-,yeterli,yeterince|kifayət et-,bəs et-,yetər,kifayət qədər,yetərli,yetərincə,kifayət ed-,bəs ed-|كفى,يكفي,تكفي,كاف,كافية,بما يكفي,كفاية
yetersiz kal-,yetme-,kâfi gelme-,yetersizlik,eksiklik,noksan,yetersizliğ,eksikliğ|kifayət etmə-,bəs etmə-,çatışmazlıq,yetərsiz,qeyri-kafi,çatışma-,çatışmazlığ|قصور,نقص,غير كاف,غير كافية,لا يكفي,لا تكفي,عدم كفاية,عجز
eksik ol-,eksiklik,açık,kıtlık,noksanlık,yokluk,sıkıntı,eksikliğ,açığ,kıtlığ,noksanlığ,yokluğ|çatışmazlıq,əskiklik,qıtlıq,kəsir,yoxluq,çatışmazlığ,əskikliy,qıtlığ,yoxluğ|نقص,نواقص,ندرة,عجز,افتقار,يفتقر,تفتقر,غياب
sürdür-,muhafaza et-,korun-,halinde kal-,muhafaza ed-|saxla-,qoru-,olaraq qal-,qorunub saxlan-|بقي,يبقى,بقيت,تبقى,بقاء,ظلت,يظل,لا يزال,لا تزال,ما زال,ما زالت
hâlâ,halen,henüz,bugün bile,günümüzde de|hələ,hələ də,indi də,hələlik,bu gün də|لا يزال,لا تزال,ما زال,ما زالت,حتى الآن,حتى اليوم,إلى الآن,لغاية الآن
geride kalan,arta kalan,kalıntı,bakiye,kalan,geri kalan|qalan,yerdə qalan,qalıq,qalmış,artıq qalan,qalığ|المتبقي,المتبقية,متبق,بقية,بقايا,ما تبقى
geride bırak-,ardında bırak-,miras bırak-,arkasında bırak-|geridə qoy-,ardınca qoy-,arxada qoy-,miras qoy-|ترك,تركت,يترك,خلف,خلفت,ترك وراءه,خلف وراءه,تاركا
mahsur kal-,sıkışıp kal-,kapana kısıl-,mahsur,sıkış-|mühasirədə qal-,ilişib qal-,tələyə düş-,köməksiz qal-,sıxılıb qal-|علق,عالق,عالقون,عالقين,محاصر,محاصرون,محاصرين,حوصر,تقطعت بهم السبل
maruz kal-,uğra-,hedefi ol-,muhatap ol-,başına gel-|məruz qal-,uğra-,düçar ol-,hədəfi ol-,üzləş-|تعرض,يتعرض,تعرضت,تتعرض,تعرض لهجوم,أصيب,لحق به,لحقت,مني
değiş-,değişikliğe uğra-,değişim,değişiklik,farklılaş-,dönüşüm,değişikliğ|dəyiş-,dəyişikliyə məruz qal-,dəyişiklik,dəyişmə,fərqlən-,dəyişikliy|تغير,يتغير,تتغير,تغيرت,تغيير,تغييرات,تبدل,تبدلت,تحول,تحولات,اختلف
değiştir-,değişiklik yap-,değişikliğe git-,tadil et-,revize et-,tadil ed-,revize ed-|dəyişdir-,dəyişiklik et-,düzəliş et-,əvəz et-,dəyişiklik apar-,dəyişiklik ed-,düzəliş ed-,əvəz ed-|يغير,غيرت,تغيير,عدل,يعدل,تعديل,تعديلات,تبديل,أدخل تعديلات
dönüş-,haline gel-,şekline bürün-,dönüşüm,evril-|çevril-,halına gəl-,halını al-,çevrilmə|تحول إلى,تحولت إلى,يتحول إلى,أصبح,أصبحت,بات,باتت,صار,صارت,غدا
dönüştür-,haline getir-,çevir-,tahvil et-,tahvil ed-|çevir-,halına gətir-,döndər-,transformasiya et-,transformasiya ed-|يحول,حولت,تحويل,جعل,جعلت
yerine geç-,yerini al-,ikame et-,halef ol-,değiştiril-,ikame ed-|yerinə keç-,yerini tut-,əvəz et-,əvəzlə-,əvəzinə gəl-,əvəz ed-|حل محل,حلت محل,يحل محل,استبدل,استبدلت,استبدال,خلف,خلفا,بديل
düzelt-,tashih et-,düzeltme yap-,doğrula-,hatayı gider-,tashih ed-|düzəlt-,düzəliş et-,islah et-,səhvi aradan qaldır-,korrektə et-,düzəliş ed-,islah ed-,korrektə ed-|صحح,يصحح,صححت,تصحيح,تصويب,عدل,تدارك
uyarla-,uyum sağla-,ayak uydur-,uyum,intibak et-,adapte ol-,intibak ed-|uyğunlaş-,uyğunlaşdır-,adaptasiya ol-,uyğunlaşma,ayaq uydur-|تكيف,يتكيف,تكيفت,تأقلم,يتأقلم,مواءمة,ملاءمة,تكييف
güncelle-,yenile-,yenilen-,modernize et-,modernleştir-,çağdaşlaştır-,modernize ed-|yenilə-,yenilən-,müasirləşdir-,modernləşdir-,aktuallaşdır-|حدث,يحدث,تحديث,جدد,يجدد,تجديد,عصرن,تطوير,تحديثات
dönüm noktası,milat,kırılma noktası,eşik,eşiğ|dönüş nöqtəsi,dönüş,mühüm mərhələ,dönüm nöqtəsi,həlledici an|نقطة تحول,منعطف,منعطفا,مفترق طرق,علامة فارقة,محطة مفصلية
geçiş yap-,geçiş,intikal et-,geçiş süreci,intikal ed-|keçid et-,keçid,keçid dövrü,keçid ed-|انتقل,انتقال,ينتقل,انتقلت,مرحلة انتقالية,المرحلة الانتقالية,تحول
aşama,evre,safha,merhale,etap,dönem|mərhələ,etap,dövr,faza,pillə|مرحلة,مراحل,طور,أطوار,فترة,حقبة
neden ol-,sebep ol-,yol aç-,sebebiyet ver-,beraberinde getir-,doğur-,mal ol-|səbəb ol-,gətirib çıxar-,yol aç-,doğur-,nəticələn-,bais ol-|تسبب,تسببت,يتسبب,سبب,سببت,أدى إلى,أدت إلى,يؤدي إلى,أسفر عن,أسفرت عن,أفضى إلى,نجم عنه
kaynaklan-,ileri gel-,doğ-,nedeniyle ol-,kaynaklı|qaynaqlan-,irəli gəl-,nəticəsi ol-,səbəbindən yaran-,doğ-|نجم عن,ناجم عن,ناجمة عن,ينجم,نتج عن,ناتج عن,ناتجة عن,يعود إلى,يرجع إلى,نابع
nedeniyle,yüzünden,dolayısıyla,sebebiyle,ötürü,dolayı,gerekçesiyle|səbəbindən,ucbatından,üzündən,səbəbilə|بسبب,جراء,من جراء,نتيجة,بفعل,نظرا,إثر,على خلفية
sonucunda,neticesinde,sonucu,sonuç olarak,neticede|nəticəsində,nəticədə,nəticə etibarilə,sonunda|نتيجة,نتيجة لذلك,أسفر عن,أسفرت,في المحصلة,بالنتيجة,ما أدى
tetikle-,kışkırt-,körükle-,alevlendir-,ateşle-,harekete geçir-|tətiklə-,alovlandır-,qızışdır-,təhrik et-,hərəkətə gətir-,təhrik ed-|أثار,أثارت,يثير,تثير,إثارة,أجج,تأجيج,أشعل,أشعلت,فجر,حرض,أوقد
uyandır-,doğur-,yarat-,tepki topla-,infial yarat-|doğur-,oyat-,yarat-,səbəb ol-,əks-səda doğur-|أثار,أثارت,يثير,تثير,ولد,خلق,استدعى,قوبل
önle-,engelle-,mani ol-,önüne geç-,engel ol-,önlem al-,meydan verme-|qarşısını al-,mane ol-,əngəllə-,önlə-,imkan vermə-,yol vermə-|منع,يمنع,تمنع,منعت,حال دون,حالت دون,يحول دون,الحيلولة دون,تجنب,درء,وقاية,تفادي
engelle-,köstekle-,zorlaştır-,sekte vur-,ayak bağı ol-,baltala-,sabote et-,sabote ed-|mane ol-,əngəl törət-,çətinləşdir-,maneçilik törət-,pozmağa çalış-|عرقل,يعرقل,تعرقل,عرقلت,عرقلة,أعاق,يعيق,تعيق,إعاقة,عطل,تعطيل,قوض
engel,mani,köstek,ket,bariyer,kösteğ|maneə,əngəl,sədd,baryer,maneçilik,maneçiliy|عائق,عوائق,عقبة,عقبات,حاجز,حواجز,معوقات,عراقيل,مانع,موانع
izin ver-,müsaade et-,imkan tanı-,olanak tanı-,cevaz ver-,yol ver-,onay ver-,müsaade ed-|icazə ver-,imkan ver-,izn ver-,imkan yarat-,yol ver-|سمح,يسمح,تسمح,سمحت,السماح,أتاح,يتيح,تتيح,إتاحة,أجاز,رخص,أذن
mümkün kıl-,olanak sağla-,imkan sağla-,fırsat ver-,imkan sun-|imkan yarat-,mümkün et-,şərait yarat-,fürsət ver-,imkan ver-,mümkün ed-|مكن,يمكن من,تمكين,أتاح,يتيح,تتيح,أتاح الفرصة,أتاحت,هيأ,وفر فرصة
yasakla-,men et-,yasak getir-,yasak koy-,yasak,yasağ,men ed-|qadağan et-,qadağa qoy-,yasaq et-,qadağa,yasaqla-,qadağan ed-,yasaq ed-|حظر,يحظر,تحظر,حظرت,منع,حرم,تحريم,محظور,محظورة,حجر
kısıtla-,sınırla-,sınırlandır-,kısıtlama getir-,tahdit et-,kısıtlama,tahdit ed-|məhdudlaşdır-,məhdudiyyət qoy-,məhdudiyyət,məhdudlaşma|قيد,يقيد,تقييد,قيود,حد من,يحد من,الحد من,حصر,قصر على,تضييق
yasağı kaldır-,kısıtlamayı kaldır-,serbest bırak-,gevşet-|götür-,aradan qaldır-,qadağanı götür-,ləğv et-,yumşalt-,ləğv ed-|رفع,رفع الحظر,رفع القيود,إلغاء القيود,خفف,تخفيف القيود,رفعت
zorla-,mecbur et-,zorunda bırak-,mecbur bırak-,dayat-,icbar et-,mecbur ed-,icbar ed-|məcbur et-,vadar et-,məcburiyyət qarşısında qoy-,zorla-,məcbur ed-,vadar ed-|أجبر,يجبر,أجبرت,إجبار,أرغم,يرغم,أرغمت,إرغام,اضطر,إكراه,ألزم,فرض على
zorunda kal-,mecbur kal-,mecbur ol-,mecburiyetinde kal-|məcbur ol-,məcbur qal-,məcburiyyətində qal-,vadar ol-|اضطر,اضطرت,يضطر,تضطر,مضطر,اضطرار,وجد نفسه مجبرا,أجبر على,أرغم على
yardım et-,yardımcı ol-,yardım eli uzat-,yardımda bulun-,imdadına yetiş-,yardım,muavenet,yardım ed-|kömək et-,yardım et-,yardım göstər-,köməklik göstər-,əl tut-,yardım əlini uzat-,kömək,köməy,kömək ed-,yardım ed-|ساعد,يساعد,تساعد,ساعدت,مساعدة,مساعدات,أعان,إعانة,معونة,مد يد العون,أغاث,إغاثة
destekle-,destek ver-,arka çık-,destek ol-,yanında yer al-,destek,sahip çık-,desteğ|dəstəklə-,dəstək ver-,dəstək ol-,yanında ol-,dəstək,arxa dur-,müdafiə et-,dəstəy,müdafiə ed-|دعم,يدعم,تدعم,دعمت,ساند,يساند,مساندة,أيد,يؤيد,تأييد,وقف إلى جانب,مؤازرة
katkı sağla-,katkıda bulun-,katkı sun-,katkı,payı ol-,katkı ver-|töhfə ver-,xidmət et-,pay ver-,töhfə,öz payını ver-,xidmət ed-|ساهم,يساهم,تساهم,ساهمت,مساهمة,مساهمات,أسهم,يسهم,تسهم,إسهام,إسهامات
teşvik et-,özendir-,yüreklendir-,cesaretlendir-,teşvik,motive et-,teşvik ed-,motive ed-|təşviq et-,həvəsləndir-,ruhlandır-,stimullaşdır-,təşviq,cəsarətləndir-,təşviq ed-|شجع,يشجع,تشجع,شجعت,تشجيع,حفز,يحفز,تحفيز,حوافز,دفع إلى
kolaylaştır-,kolaylık sağla-,basitleştir-,kolaylık göster-|asanlaşdır-,yüngülləşdir-,sadələşdir-,asanlıq yarat-|سهل,يسهل,تسهيل,تسهيلات,يسر,تيسير,بسط,تبسيط
zorlaştır-,güçleştir-,zorluk çıkar-,güçlük yarat-|çətinləşdir-,ağırlaşdır-,çətinlik yarat-,çətinlik törət-|صعب,يصعب,تصعيب,عقد,تعقيد,زاد صعوبة,زاد من صعوبة
sağla-,temin et-,tedarik et-,sun-,karşıla-,tedarik,temin ed-,tedarik ed-|təmin et-,təqdim et-,təchiz et-,qarşıla-,tədarük et-,təminat,təmin ed-,təqdim ed-,təchiz ed-,tədarük ed-|وفر,يوفر,توفر,وفرت,توفير,أمن,يؤمن,تأمين,زود,تزويد,قدم,إمداد
donat-,teçhiz et-,teçhizatla donat-,techiz et-,teçhiz ed-,techiz ed-|təchiz et-,silahlandır-,avadanlıqla təmin et-,donat-,təchiz ed-,avadanlıqla təmin ed-|جهز,يجهز,تجهيز,تجهيزات,زود,تزويد,مجهز,مزود
koru-,muhafaza et-,himaye et-,kolla-,koruma altına al-,sakın-,koruma,muhafaza ed-,himaye ed-|qoru-,mühafizə et-,himayə et-,müdafiə et-,mühafizə,qorun-,mühafizə ed-,himayə ed-,müdafiə ed-|حمى,يحمي,تحمي,حماية,صان,صون,صيانة,حافظ على,الحفاظ على,وقى,وقاية
savun-,müdafaa et-,savunma,kendini savun-,arka çık-,müdafaa ed-|müdafiə et-,qoru-,müdafiə,özünü müdafiə,müdafiə olun-,müdafiə ed-|دافع,يدافع,تدافع,دافعت,دفاع,الدفاع عن,الذود عن,ذاد عن
güvence altına al-,garanti et-,teminat ver-,garanti ver-,güvence ver-,teminat,garanti ed-|zəmanət ver-,təminat ver-,qarantiya ver-,təmin et-,zəmanət,təmin ed-|ضمن,يضمن,تضمن,ضمان,ضمانات,كفل,يكفل,تكفل,كفالة,ضمانة
işbirliği yap-,iş birliği,ortak çalış-,el ele ver-,işbirliği|əməkdaşlıq et-,əməkdaşlıq,birgə çalış-,birgə fəaliyyət,əməkdaşlığ,əməkdaşlıq ed-|تعاون,يتعاون,تتعاون,تعاونت,عمل مشترك,شراكة,تضافر الجهود,تكاتف
dayanışma,omuz omuza,birlik,kenetlen-,yardımlaşma,birliğ|həmrəylik,çiyin-çiyinə,birlik,yumruq kimi birləş-,həmrəyliy,birliy|تضامن,تضامنا,يتضامن,تكاتف,تلاحم,تكافل,تآزر
kurtar-,kurtarma,hayatını kurtar-,sağ çıkar-,kurtarıl-|xilas et-,qurtar-,xilasetmə,həyatını xilas et-,sağ çıxarıl-,xilas ed-,həyatını xilas ed-|أنقذ,ينقذ,أنقذت,إنقاذ,خلص,تخليص,انتشل,إنقاذ حياة
kurtul-,sağ kurtul-,hayatta kal-,sağ çık-,canını kurtar-,atlat-|xilas ol-,qurtul-,sağ qal-,salamat qal-,canını qurtar-|نجا,نجت,ينجو,نجاة,ناج,ناجون,ناجين,بقي على قيد الحياة,أفلت,تخلص من
tahliye et-,boşalt-,güvenli bölgeye taşı-,tahliye,tahliye edil-,tahliye ed-|təxliyə et-,boşalt-,təhlükəsiz yerə köçür-,təxliyə,çıxarıl-,təxliyə ed-|أجلى,أجلت,يجلي,إجلاء,أخلى,أخلت,إخلاء,ترحيل,نقل إلى مكان آمن
kaçın-,sakın-,uzak dur-,imtina et-,çekin-,geri dur-,imtina ed-|çəkin-,yayın-,uzaq dur-,imtina et-,uzaq ol-,imtina ed-|تجنب,يتجنب,تتجنب,تفادى,تفادي,امتنع,يمتنع,امتناع,ابتعد,نأى بنفسه,أحجم
önlem al-,tedbir al-,önlem,tedbir,tedbirli davran-|tədbir gör-,tədbir,ehtiyat tədbiri,qabaqlayıcı tədbir,tədbirlər həyata keçir-|اتخذ إجراءات,اتخاذ إجراءات,إجراء,إجراءات,تدابير,تدبير,احتياطات,اتخذ تدابير,إجراءات وقائية
takdim et-,bahşet-,bahşed-,armağan et-,hediye et-,verdi,verildi,takdim ed-,armağan ed-,hediye ed-|təqdim et-,bəxş et-,hədiyyə et-,ərməğan et-,verib,verilib,təqdim ed-,bəxş ed-,hədiyyə ed-,ərməğan ed-|أعطى,يعطي,أعطت,إعطاء,منح,يمنح,منحت,قدم,تقديم,وهب,أهدى
teslim et-,devret-,devred-,elden ver-,tevdi et-,teslim ed-,tevdi ed-|təhvil ver-,təslim et-,ötür-,təqdim et-,təslim ed-,təqdim ed-|سلم,يسلم,سلمت,تسليم,أعطى,نقل إلى,أودع
teslim al-,devral-,tesellüm et-,kabul et-,tesellüm ed-,kabul ed-|təhvil al-,qəbul et-,təhvil götür-,qəbul edil-,qəbul ed-|تسلم,تسلمت,يتسلم,استلم,استلام,يستلم,تلقى
teslim ol-,silah bırak-,pes et-,boyun eğ-,pes ed-|təslim ol-,silahı yerə qoy-,baş əy-,məğlubiyyəti qəbul et-,məğlubiyyəti qəbul ed-|استسلم,يستسلم,استسلمت,استسلام,سلم نفسه,ألقى السلاح,رضخ,خضع
kavuş-,elde et-,edin-,kazan-,sahip ol-,ele geçir-,temin et-,elde ed-,temin ed-|əldə et-,qazan-,sahib ol-,yiyələn-,nail ol-,ələ gətir-,əldə ed-|حصل على,حصلت على,يحصل على,الحصول على,نال,نالت,ينال,نيل,حاز,كسب,اكتسب,ظفر
kaybet-,kaybed-,yitir-,kayıp,mahrum kal-,elinden kaçır-,kayba uğra-|itir-,itki,məhrum ol-,əldən ver-,itkiyə məruz qal-|خسر,يخسر,خسرت,تخسر,خسارة,خسائر,فقد,يفقد,فقدت,فقدان,تكبد خسائر
mahrum et-,yoksun bırak-,mahrum bırak-,elinden al-,mahrum ed-|məhrum et-,əlindən al-,məhrum qoy-,məhrumiyyət,məhrum ed-|حرم,يحرم,حرمت,حرمان,جرد,تجريد,سلب,انتزع,سحب منه
kazanç,getiri,kâr,gelir,fayda,kazanc|qazanc,gəlir,mənfəət,fayda,xeyir|مكسب,مكاسب,ربح,أرباح,عائد,عوائد,عائدات,فائدة,فوائد
fayda sağla-,yararlan-,faydalan-,istifade et-,nemalan-,yarar gör-,istifade ed-|faydalan-,istifadə et-,bəhrələn-,yararlan-,xeyir gör-,istifadə ed-|استفاد,يستفيد,تستفيد,استفادت,استفادة,انتفع,انتفاع,مستفيد,مستفيدون
zarar ver-,hasar ver-,tahrip et-,zarara uğrat-,zedele-,halel getir-,tahrip ed-|zərər vur-,ziyan vur-,xələl gətir-,zərər yetir-,xəsarət yetir-|أضر,يضر,تضر,أضرت,إضرار,الإضرار,ألحق ضررا,ألحق أضرارا,ألحقت أضرارا,إلحاق الضرر
zarar gör-,hasar gör-,zarara uğra-,hasar al-,zayiat ver-,hasara uğra-|zərər çək-,ziyan çək-,zərər gör-,ziyana düş-,zədələn-|تضرر,تضررت,يتضرر,متضرر,متضررة,متضررون,متضررين,لحقت به أضرار,تكبد
zarar,hasar,ziyan,tahribat,kayıp,zayiat|zərər,ziyan,dağıntı,itki,xəsarət|ضرر,أضرار,خسارة,خسائر,دمار,تلفيات,أذى
kurban ver-,kayıp ver-,can kaybı yaşa-,zayiat ver-,telefat ver-|itki ver-,qurban ver-,itkiyə məruz qal-,tələfat ver-|تكبد خسائر,خسائر بشرية,سقوط ضحايا,سقط ضحايا,خسائر في الأرواح,فقد أرواحا
ödül al-,ödüle layık görül-,ödül kazan-,ödülün sahibi ol-|mükafat al-,mükafata layiq görül-,mükafat qazan-,mükafatın sahibi ol-|فاز بجائزة,نال جائزة,حصل على جائزة,حاز على جائزة,حصد جائزة
bağışla-,bağış yap-,hibe et-,bağışta bulun-,bağış,hibe ed-|bağışla-,ianə et-,ianə ver-,hədiyyə et-,ianə,ianə ed-,hədiyyə ed-|تبرع,تبرعت,يتبرع,تبرعات,وهب,هبة,منحة,تبرع بمبلغ
tahsis et-,ayır-,pay ayır-,özgüle-,tahsisat,tahsis ed-|ayır-,təxsis et-,ayrıl-,vəsait ayır-,təxsis ed-|خصص,يخصص,تخصص,خصصت,تخصيص,رصد,رصدت,رصد مبلغ,أفرد
dağıt-,paylaştır-,tevzi et-,dağıtım yap-,dağıtım,tevzi ed-|payla-,paylan-,bölüşdür-,paylanma,paylama|وزع,يوزع,توزع,وزعت,توزيع,قسم,تقسيم
paylaş-,bölüş-,ortak ol-,pay et-,pay al-,pay ed-|paylaş-,bölüş-,şərik ol-,bölüşdür-|تقاسم,يتقاسم,تشارك,شارك,مشاركة,اقتسم,تشاطر
harca-,sarf et-,harcama yap-,masraf,harcama,gider,sarf ed-|xərclə-,sərf et-,xərc çək-,xərc,məsrəf,sərf ed-|أنفق,ينفق,أنفقت,إنفاق,نفقات,صرف,مصروفات,مصاريف,تكاليف
mal ol-,maliyet,bedel,tutar,masraf|başa gəl-,xərc,dəyər,maya dəyəri,məbləğ|كلف,يكلف,كلفت,كلفة,تكلفة,تكاليف,قيمة,ثمن
ödeme yap-,öde-,tediye et-,para yatır-,ödeme,tediye ed-|ödə-,ödəniş et-,ödəniş,pul ver-,köçürmə et-,ödəniş ed-,köçürmə ed-|دفع,يدفع,تدفع,دفعت,سدد,تسديد,سداد,صرف مبلغ
geri ver-,iade et-,geri gönder-,iade,iade ed-|geri qaytar-,qaytar-,qaytarıl-,iadə et-,iadə ed-|أعاد,يعيد,أعادت,إعادة,إرجاع,أرجع,استرداد
geri al-,yeniden ele geçir-,kurtar-,geri kazan-|geri al-,geri qaytar-,azad et-,yenidən ələ keçir-,azad ed-|استعاد,يستعيد,استعادت,تستعيد,استعادة,استرد,استرداد,استرجع,استرجاع
ödünç al-,borç al-,kredi çek-,borçlan-|borc al-,kredit götür-,kredit al-,borclan-|اقترض,يقترض,اقترضت,اقتراض,استدان,استدانة,قرض,قروض
gönder-,yolla-,sevk et-,ilet-,irsal et-,gönderil-,sevk ed-,irsal ed-|göndər-,yolla-,göndəril-,yola sal-,ünvanla-|أرسل,يرسل,ترسل,أرسلت,إرسال,بعث,بعثت,يبعث,أوفد,إيفاد,وجه
sevk et-,konuşlandır-,görevlendir-,sevkiyat,yığ-,sevk ed-|cəlb et-,yerləşdir-,göndər-,yönəlt-,yeridil-,cəlb ed-|نشر,نشرت,ينشر,دفع بتعزيزات,أرسل تعزيزات,حشد,حشدت,حشود,انتشار
getir-,alıp getir-,beraberinde getir-,getirt-|gətir-,gətiril-,özü ilə gətir-,gətirt-|جلب,يجلب,جلبت,أحضر,يحضر,إحضار,استقدم
götür-,kaldırıl-,nakledil-,naklet-,sevk edil-,ulaştır-|aparıl-,çatdırıl-,çatdır-,yerləşdiril-|نقل,ينقل,نقلت,نقل إلى,نقلوا,اقتاد,اقتيد,أخذ إلى
taşı-,naklet-,nakled-,taşımacılık,nakil,nakliye,taşımacılığ|daşı-,nəql et-,daşıma,köçür-,nəqliyyat,nəql ed-|نقل,ينقل,تنقل,نقلت,حمل,يحمل,شحن,نقليات
ulaştır-,ilet-,teslim et-,aktar-,ulaştırıl-,teslim ed-|çatdır-,çatdırıl-,ötür-,təhvil ver-,yetir-|أوصل,يوصل,إيصال,توصيل,سلم,تسليم,نقل,أبلغ
aktar-,devret-,transfer et-,havale et-,aktarım,transfer ed-,havale ed-|köçür-,ötür-,transfer et-,təhvil ver-,ötürmə,transfer ed-|تحويل,تحويلات,نقل,أحال,إحالة,ترحيل
uzaklaştır-,kov-,ihraç et-,çıkar-,kapı dışarı et-,ihraç ed-,kapı dışarı ed-|uzaqlaşdır-,qov-,çıxar-,xaric et-,kənarlaşdır-,xaric ed-|أبعد,إبعاد,طرد,يطرد,طردت,أخرج,إخراج,استبعد,استبعاد,أقصى,إقصاء
gider-,ortadan kaldır-,bertaraf et-,izale et-,yok et-,bertaraf ed-,izale ed-,yok ed-|aradan qaldır-,yox et-,bərtərəf et-,ləğv et-,yox ed-,bərtərəf ed-,ləğv ed-|أزال,يزيل,إزالة,قضى على,القضاء على,بدد,تبديد,تخلص من,إنهاء
ele geçir-,zapt et-,el koy-,kontrolü ele al-,gasp et-,işgal et-,zapt ed-,gasp ed-,işgal ed-|ələ keçir-,zəbt et-,nəzarətə götür-,işğal et-,zəbt ed-,işğal ed-|استولى,يستولي,استولت,استيلاء,سيطر,يسيطر,سيطرت,سيطرة,بسط سيطرته,احتل
el koy-,müsadere et-,haczet-,ele geçiril-,haczed-,müsadere ed-|müsadirə et-,götürül-,həbs qoy-,aşkar edilib götür-,müsadirə ed-|صادر,صادرت,مصادرة,حجز,ضبط,ضبطت,ضبط كمية,وضع يده
yakala-,ele geçir-,yakalan-,gözaltına al-,kıskıvrak yakala-|yaxala-,ələ keçir-,tutul-,saxla-,yaxalan-,saxlanıl-|قبض على,ألقي القبض,ألقى القبض,إلقاء القبض,ضبط,أمسك,اعتقل,توقيف
geri çek-,geri çekil-,çekilme,çekilme kararı al-|geri çək-,çıxar-,geri çəkil-,çəkilmə|انسحب,ينسحب,انسحبت,تنسحب,انسحاب,سحب,يسحب,سحبت,تراجع
topla-,bir araya getir-,derle-,biriktir-,toparla-|topla-,bir araya gətir-,yığ-,cəmlə-,toplan-|جمع,يجمع,جمعت,تجمع,تجميع,حشد,لملم
toplan-,bir araya gel-,buluş-,içtima et-,içtima ed-|toplan-,bir araya gəl-,yığış-,görüş-,yığıl-|اجتمع,يجتمع,اجتمعت,اجتماع,تجمع,تجمعوا,احتشد,احتشدت,التقى,التأم
ekle-,ilave et-,ilave,ilave ed-|əlavə et-,qat-,artır-,əlavə,əlavə ed-|أضاف,يضيف,أضافت,تضيف,إضافة,ألحق,ضم إلى
çıkar-,listeden çıkar-,hariç tut-,dışında bırak-,eleme|çıxar-,istisna et-,xaric et-,siyahıdan çıxar-,kənarda qoy-,istisna ed-,xaric ed-|استثنى,استثناء,استبعد,استبعاد,شطب,حذف,أخرج من,أقصى
yerleştir-,koy-,konumlandır-,yerleş-,konuşlandır-|yerləşdir-,yerləş-,qoyul-,qərarlaş-,yerləşdiril-|وضع,يضع,وضعت,موضع,نصب,ركب,أسكن,تموضع
kur-,monte et-,yerleştir-,tesis et-,kurulum,monte ed-,tesis ed-|quraşdır-,qur-,yerləşdir-,montaj et-,quraşdırma,montaj ed-|ركب,تركيب,نصب,نصبت,نصب أجهزة,أقام,تثبيت
fırlat-,ateşle-,yörüngeye gönder-,fırlatma|burax-,buraxılış,orbitə çıxar-,orbitə buraxıl-|أطلق,يطلق,أطلقت,إطلاق,قذف,رمى,ألقى
ayrıl-,terk et-,terk ed-,uzaklaş-,yola çık-,ayrılma|tərk et-,ayrıl-,uzaqlaş-,yola düş-,yola çıx-,tərk ed-|غادر,يغادر,تغادر,غادرت,مغادرة,ترك,تركت,رحل,رحيل,خرج من,فارق
yola çık-,hareket et-,yol al-,kalkış yap-,hareket ed-|yola düş-,yola çıx-,yollan-,hərəkət et-,üz tut-,hərəkət ed-|انطلق,انطلقت,توجه,توجهت,يتوجه,سافر,غادر إلى,أقلع,شد الرحال
git-,gid-,ziyarete git-,yönel-,rotasını çevir-|yollan-,üz tut-,istiqamət götür-,səfər et-,səfər ed-|ذهب,يذهب,ذهبت,توجه,توجهت,يتوجه,سافر,قصد,اتجه
geri dön-,avdet et-,dönüş yap-,yurda dön-,dönüş,avdet ed-|qayıt-,qayıd-,geri qayıt-,geri dön-,qayıdış|عاد,يعود,عادت,تعود,عودة,رجع,رجوع,عودته
ulaş-,vasıl ol-,intikal et-,varış,varış yap-,intikal ed-|yetiş-,gəliş,vasil ol-,gəlib çat-,gəlib çıx-|وصل,يصل,وصلت,تصل,وصول,قدم إلى,وفد
giriş yap-,içeri gir-,dahil ol-,giriş|daxil ol-,giriş et-,içəri keç-,giriş,giriş ed-|دخل,يدخل,دخلت,تدخل,دخول,ولج,ولوج,دلف
sız-,içeri sız-,nüfuz et-,sızma,nüfuz ed-|sız-,nüfuz et-,soxul-,daxil ol-,nüfuz ed-|تسلل,يتسلل,تسللت,تسرب,تسريب,اختراق,توغل,تغلغل
geçiş yap-,kat et-,katet-,kat ed-|keçid et-,qət et-,keçid ed-,qət ed-|يعبر,عبرت,عبور,اجتاز,اجتياز,مرور
yaklaş-,yakınlaş-,yanaş-,sokul-,yakınlaşma|yaxınlaş-,yanaş-,yaxınlaşma,yaxına gəl-,yanaşma|اقترب,يقترب,اقتربت,اقتراب,دنا,قارب,تقارب
uzaklaş-,mesafe koy-,açıl-,mesafe al-|uzaqlaş-,aralan-,məsafə saxla-,uzaqlaşma|ابتعد,يبتعد,ابتعدت,ابتعاد,تباعد,نأى,النأي
kaç-,firar et-,sıvış-,kaçıp git-,firar,firar ed-|qaç-,qaçıb get-,fərar et-,aradan çıx-,qaçış,fərar ed-|هرب,هربت,يهرب,هروب,فرار,فرت,لاذ بالفرار,هارب
sığın-,iltica et-,barın-,sığınma talep et-,iltica ed-,sığınma talep ed-|sığın-,pənah apar-,sığınacaq istə-,daldalan-|لجأ,يلجأ,لجأت,لجوء,احتمى,طلب اللجوء,آوى
göç et-,göçmek zorunda kal-,yerinden ol-,yerinden edil-,göç,göç ed-|köç-,köç et-,məcburi köçkün,miqrasiya et-,yurd-yuvasından didərgin düş-,köç ed-,miqrasiya ed-|هاجر,يهاجر,هجرة,نزح,نزحت,ينزح,نزوح,هجر,تهجير,ارتحل
taşın-,yer değiştir-,yerleş-,nakil|köç-,köçürül-,yerini dəyiş-,məskunlaş-|انتقل,ينتقل,انتقلت,انتقال,نزح,نقل مقره,استقر في
iniş yap-,yere in-,zorunlu iniş,iniş|eniş et-,məcburi eniş,eniş,yerə en-,eniş ed-|هبط,يهبط,هبطت,هبوط,نزل,هبوط اضطراري
kalk-,havalan-,kalkış yap-,kalkış,havaya yüksel-|havaya qalx-,havalan-,qalxış,uçuş et-,havaya yüksəl-,uçuş ed-|أقلع,يقلع,أقلعت,إقلاع,حلق,تحليق,طار
dolaş-,gez-,tur at-,gezin-,gezi|gəz-,dolaş-,gəziş-,gəzinti,səyahət et-,səyahət ed-|تجول,يتجول,تجولت,جولة,جولات,طاف,تنقل
ilerle-,mesafe al-,yol kat et-,ilerleme kaydet-,ilerleme,yol al-,yol kat ed-|irəlilə-,irəliləyiş,irəli get-,irəliləyiş əldə et-,yol qət et-,irəliləyiş əldə ed-,yol qət ed-|تقدم,يتقدم,تقدمت,أحرز تقدما,إحراز تقدم,تقدما,قطع شوطا,مضى قدما
geride kal-,geri kal-,gerisine düş-,yetişeme-|geridə qal-,geri qal-,dala qal-,çatma-|تخلف,يتخلف,تخلفت,تأخر,تأخرت,تقهقر,تراجع
izle-,takip et-,peşine düş-,takip,kovala-,takip ed-|izlə-,təqib et-,ardınca düş-,izinə düş-,təqib,təqib ed-|لاحق,يلاحق,ملاحقة,طارد,مطاردة,تعقب,تتبع,اقتفى
eşlik et-,refakat et-,beraberinde bulun-,yanında bulun-,refakat,eşlik ed-,refakat ed-|müşayiət et-,yanında ol-,müşayiət olun-,yoldaşlıq et-,müşayiət ed-,yoldaşlıq ed-|رافق,يرافق,ترافق,رافقت,مرافقة,برفقة,صاحب,اصطحب,بصحبة
karşıla-,karşılama,ağırla-,kabul et-,kabul ed-|qarşıla-,qarşılanma,qəbul et-,qarşılan-,qəbul ed-|استقبل,يستقبل,تستقبل,استقبلت,استقبال,رحب,كان في استقباله,استقبله
uğurla-,yolcu et-,veda et-,uğurlama,yolcu ed-,veda ed-|yola sal-,vidalaş-,yola salın-,xudahafizləş-|ودع,يودع,ودعت,توديع,وداع,شيع,كان في وداعه
dışarı çık-,çıkış yap-,çıkış,çıkıp git-,dışarıya çık-|bayıra çıx-,çölə çıx-,çıxıb get-,çıxış et-,kənara çıx-,çıxış ed-|خرج,يخرج,خرجت,تخرج,خروج,غادر,مغادرة
hizmete aç-,açılışını yap-,açılış,açılışı gerçekleştir-,kapılarını aç-|açıl-,açılışı ol-,istifadəyə ver-,açılış,qapılarını aç-|افتتح,يفتتح,تفتتح,افتتحت,افتتاح,دشن,دشنت,تدشين,فتح أبوابه
kapat-,kapan-,kapısına kilit vur-,kapatıl-,kapanış,faaliyetini durdur-|bağla-,bağlan-,qapat-,qapısına qıfıl vur-,bağlanma,fəaliyyətini dayandır-|أغلق,يغلق,تغلق,أغلقت,إغلاق,أقفل,إقفال,أوصد
ulaşıma kapan-,trafiğe kapan-,kapalı,geçişe kapat-|hərəkətə bağlan-,bağlı,gediş-gəliş dayandırıl-,hərəkət məhdudlaşdır-|مغلق,مغلقة,أغلق أمام,إغلاق الطريق,قطع الطريق,انقطاع حركة السير
kapanış,kapanış töreni,bitiş,final|bağlanış,bağlanış mərasimi,yekun,final|ختام,اختتام,الختامية,ختامي,حفل الختام,اختتم,اختتمت
inşa et-,inşa ed-,dik-,bina et-,inşaat,yapım,bina ed-|tik-,inşa et-,tikil-,ucalt-,tikinti,inşaat,inşa ed-|بنى,يبني,بنت,تبني,بناء,شيد,يشيد,تشييد,أنشأ,إنشاء,أقام,عمار
kur-,tesis et-,ihdas et-,oluştur-,kuruluş,temelini at-,vücuda getir-,tesis ed-,ihdas ed-|qur-,təsis et-,yarat-,yaradıl-,əsasını qoy-,təsis olun-,təsis ed-|أسس,يؤسس,أسست,تأسيس,تأسس,تأسست,أنشأ,أنشئ,إنشاء,أقام,إقامة
temel at-,temel atma töreni,temeli atıl-,temelini at-|təməlini qoy-,təməlqoyma mərasimi,təməli qoyul-,bünövrəsini qoy-|وضع حجر الأساس,حجر الأساس,إرساء حجر الأساس,وضع اللبنة الأولى
yık-,yıkıl-,yerle bir et-,tahrip et-,imha et-,yok et-,harap et-,yıkım,yerle bir ed-,tahrip ed-,imha ed-,yok ed-|dağıt-,məhv et-,yerlə yeksan et-,uçur-,darmadağın et-,viran et-,dağıntı,məhv ed-,yerlə yeksan ed-,darmadağın ed-,viran ed-|دمر,يدمر,دمرت,تدمير,دمار,هدم,يهدم,هدمت,خرب,تخريب,سوى بالأرض,محا
çök-,yıkıl-,göç-,çökme,çöküntü,göçük,göçüğ|çök-,uçul-,çökmə,uçqun|انهار,ينهار,انهارت,تنهار,انهيار,تهدم,تداعى,سقط سقف
parçala-,dağıt-,bölün-,param parça et-,parçalan-,param parça ed-|parçala-,parçalan-,dağıl-,tikə-tikə et-,bölün-,tikə-tikə ed-|حطم,تحطيم,تحطم,مزق,تمزيق,فتت,تفتت,تفكك,تفكيك,تجزئة
imha et-,ortadan kaldır-,yok et-,etkisiz hale getir-,bertaraf et-,imha ed-,yok ed-,bertaraf ed-|məhv et-,zərərsizləşdir-,yox et-,sıradan çıxar-,aradan götür-,məhv ed-,yox ed-|أباد,إبادة,قضى على,القضاء على,تصفية,حيد,تحييد,إتلاف,أتلف
yok ol-,ortadan kalk-,nesli tüken-,silin-,sona er-,kaybol-|yox ol-,məhv ol-,nəsli kəsil-,aradan qalx-,silin-|اندثر,اندثار,زال,زوال,اختفى,انقرض,انقراض,تلاشى,اضمحل
tamir et-,onar-,onarım,tamirat,bakım yap-,arızayı gider-,tamir ed-|təmir et-,bərpa et-,təmir,düzəlt-,nasazlığı aradan qaldır-,təmir ed-,bərpa ed-|أصلح,يصلح,أصلحت,إصلاح,تصليح,صيانة,ترميم,إصلاح الأعطال
onarıp yenile-,restore et-,restorasyon,yenileme,aslına uygun onar-,restore ed-|bərpa et-,restavrasiya et-,restavrasiya,yenidən qur-,əsaslı təmir et-,bərpa ed-,restavrasiya ed-,əsaslı təmir ed-|رمم,ترمم,ترميم,رممت,جدد,تجديد,إعادة تأهيل,إعادة ترميم
yeniden inşa et-,imar et-,yeniden imar,yeniden yapılan-,yeniden ayağa kaldır-,yeniden inşa ed-,imar ed-|yenidən qur-,bərpa et-,yenidənqurma,bərpa-quruculuq,abadlaşdır-,bərpa ed-|أعاد بناء,إعادة بناء,إعادة إعمار,إعمار,أعاد إعمار,إعادة الإعمار,إعادة هيكلة
üret-,imal et-,üretim,imalat,imal ed-|istehsal et-,istehsal,hazırla-,buraxılış,istehsal ed-|أنتج,ينتج,تنتج,أنتجت,إنتاج,صنع,تصنيع,صناعة
hazırla-,hazırlık yap-,hazırlan-,hazırlık,hazırlığ|hazırla-,hazırlaş-,hazırlıq gör-,hazırlıq,hazırlığ|أعد,يعد,إعداد,استعد,يستعد,تستعد,استعداد,استعدادات,حضر,تحضير,تحضيرات,تجهيز
geliştir-,ilerlet-,kalkındır-,gelişim,kalkınma|inkişaf etdir-,təkmilləşdir-,irəli apar-,inkişaf|طور,يطور,تطور,طورت,تطوير,نمى,تنمية,ارتقى,الارتقاء
tasarla-,dizayn et-,tasarım,projelendir-,kurgula-,dizayn ed-|layihələndir-,dizayn et-,tərtib et-,layihə,dizayn,dizayn ed-,tərtib ed-|صمم,يصمم,صممت,تصميم,تصاميم,وضع تصورا,خطط
icat et-,buluş,keşfet-,ilk kez geliştir-,icat ed-|ixtira et-,ixtira,kəşf et-,yarat-,ixtira ed-,kəşf ed-|اخترع,يخترع,اختراع,اختراعات,ابتكر,يبتكر,ابتكار,ابتكارات
yarat-,meydana getir-,ortaya koy-,vücuda getir-|yarat-,meydana gətir-,ortaya qoy-,ərsəyə gətir-|خلق,يخلق,خلقت,أوجد,إيجاد,ابتدع,أبدع,استحدث
düzenle-,organize et-,tertip et-,tertiple-,gerçekleştir-,organizasyon,organize ed-,tertip ed-|təşkil et-,keçir-,təşkilatçılıq et-,təşkil olun-,gerçəkləşdir-,təşkil ed-,təşkilatçılıq ed-|نظم,ينظم,تنظم,نظمت,تنظيم,أقام,أقامت,عقد,أشرف على تنظيم
planla-,plan yap-,tasarla-,program yap-,öngör-,plan,planlama|planlaşdır-,nəzərdə tut-,plan qur-,plan,planlaşdırma|خطط,يخطط,تخطط,خططت,تخطيط,خطة,يعتزم,من المقرر,مخطط
niyetlen-,niyetinde ol-,niyeti ol-,tasarla-,kararlı ol-,niyet|niyyətində ol-,fikrində ol-,niyyət et-,istə-,niyyət,niyyət ed-|اعتزم,يعتزم,تعتزم,نوى,ينوي,تنوي,عزم,نية,نوايا,عازم
hedefle-,amaçla-,amacı taşı-,gaye edin-,hedef koy-,hedeflen-|məqsəd qoy-,hədəflə-,hədəf qoy-,qarşıya məqsəd qoy-,məqsədi daşı-|هدف,يهدف,تهدف,استهدف,يستهدف,تستهدف,رمى إلى,يرمي إلى,ترمي,يسعى إلى,بهدف
amaç,amac,hedef,gaye,maksat,maksad,erek,murat,ereğ|məqsəd,hədəf,qayə,amal,məram|هدف,أهداف,غاية,غايات,غرض,أغراض,مقصد,مرام,مبتغى
amacıyla,hedefiyle,maksadıyla,niyetiyle,amacı doğrultusunda|məqsədilə,məqsədi ilə,ötrü,niyyəti ilə,məqsədi güd-|بهدف,بغية,بغرض,من أجل,لغرض,سعيا إلى,قصد,رغبة في
hedef al-,hedefine koy-,hedef seç-,hedef göster-,nişan al-|hədəf al-,hədəfə al-,nişan al-,hədəf seç-|استهدف,يستهدف,تستهدف,استهدفت,استهداف,صوب نحو,جعل هدفا,مستهدف
çalış-,çabala-,gayret et-,çaba göster-,uğraş-,gayret göster-,didin-,çaba sarf et-,gayret ed-,çaba sarf ed-|çalış-,səy göstər-,cəhd et-,can at-,əlləş-,səylər göstər-,cəhd ed-|سعى,يسعى,تسعى,سعت,سعي,بذل جهودا,يبذل جهودا,بذل جهود,جاهد,اجتهد,جهد
çaba,gayret,uğraş,emek,efor,mesai,emeğ|səy,cəhd,zəhmət,əmək,təlaş,əməy|جهد,جهود,مسعى,مساع,مساعي,مجهود
teşebbüs et-,girişimde bulun-,kalkış-,dene-,yelten-,girişim,teşebbüs,teşebbüs ed-|cəhd et-,cəhd göstər-,təşəbbüs et-,sına-,cəhd,cəhd ed-,təşəbbüs ed-|حاول,يحاول,تحاول,حاولت,محاولة,محاولات,شرع في,جرب
girişim,inisiyatif,teşebbüs,ön ayak olma,girişimcilik,girişimciliğ|təşəbbüs,təşəbbüskar,təşəbbüslə çıxış,təşəbbüs irəli sür-|مبادرة,مبادرات,بادرة,بادر,تحرك,مسعى
test et-,sına-,deneme,dene-,tecrübe et-,sınama,test ed-,tecrübe ed-|sınaqdan keçir-,sına-,sınaq,yoxla-,test et-,test,sınağ,test ed-|اختبر,يختبر,اختبار,اختبارات,تجربة,تجارب,جرب,تجريب
mücadele et-,savaş ver-,boğuş-,mücadele ver-,mücadele,uğraş ver-,mücadele ed-|mübarizə apar-,mübarizə et-,çarpış-,mübarizə,mübarizlik göstər-,mübarizə ed-|كافح,يكافح,مكافحة,كفاح,ناضل,نضال,حارب,محاربة,تصدى,التصدي,جابه
başar-,başarılı ol-,muvaffak ol-,üstesinden gel-,başarı,muvaffakiyet,başarıya ulaş-|bacar-,nail ol-,müvəffəq ol-,uğur qazan-,uğur,müvəffəqiyyət,uğur əldə et-,uğur əldə ed-|نجح,ينجح,نجحت,تنجح,نجاح,نجاحات,أفلح,تمكن من,تمكنت من,توفيق,حقق نجاحا,استطاع
gerçekleştir-,elde et-,başarıya imza at-,imza at-,başarı kaydet-,elde ed-|nail ol-,əldə et-,imza at-,uğura imza at-,reallaşdır-,əldə ed-|حقق,يحقق,تحقق,حققت,تحقيق,أحرز,أحرزت,إحراز,سجل,أنجز
kazanım,başarı,kazanç,eser,kazanc|nailiyyət,uğur,qazanım,müvəffəqiyyət|إنجاز,إنجازات,مكسب,مكاسب,منجز,منجزات,نجاح
başarısız ol-,başarama-,başarısızlığa uğra-,sonuçsuz kal-,fiyaskoyla sonuçlan-,akamete uğra-,başarısızlık,başarısızlığ|uğursuzluğa düçar ol-,bacarma-,nəticəsiz qal-,uğursuz ol-,iflasa uğra-,uğursuzluq,alınma-,uğursuzluğ|فشل,يفشل,فشلت,تفشل,إخفاق,أخفق,أخفقت,عجز عن,لم ينجح,باء بالفشل,تعثر,تعذر
boşa çıkar-,akamete uğrat-,engelle-,suya düşür-,bozguna uğrat-|boşa çıxar-,puça çıxar-,qarşısını al-,iflasa uğrat-|أحبط,يحبط,أحبطت,إحباط,أفشل,إفشال,أجهض,إجهاض,تبديد
karar ver-,kararlaştır-,karar al-,kararına var-,hükmet-,karara bağla-,karar|qərar ver-,qərara al-,qərarlaşdır-,qərar qəbul et-,qərara gəl-,qərar,qərar qəbul ed-|قرر,يقرر,تقرر,قررت,قرار,قرارات,اتخذ قرارا,اتخاذ قرار,حسم,بت في,صدر قرار
seç-,tercih et-,yeğle-,seçim yap-,tercih,seçenek,seçeneğ,tercih ed-|seç-,üstünlük ver-,tərcih et-,seçim et-,seçim,tərcih ed-,seçim ed-|اختار,يختار,تختار,اختارت,اختيار,فضل,يفضل,آثر,انتقى,انتقاء
seçenek,alternatif,şık,tercih,çare,seçeneğ|variant,alternativ,seçim,çıxış yolu|خيار,خيارات,بديل,بدائل,حل بديل
vazgeç-,cay-,geri adım at-,feragat et-,bırak-,fikrini değiştir-,feragat ed-|imtina et-,əl çək-,vaz keç-,geri addım at-,fikrindən daşın-,imtina ed-|تخلى عن,تخلت عن,يتخلى,التخلي عن,عدل عن,تراجع عن,تنازل عن,أقلع عن,صرف النظر
reddet-,redded-,geri çevir-,kabul etme-,ret,karşı çık-|rədd et-,geri çevir-,qəbul etmə-,rədd cavabı ver-,imtina et-,rədd ed-,imtina ed-|رفض,يرفض,ترفض,رفضت,أبى,رد الطلب,عارض,لم يقبل,امتنع
kabul et-,onayla-,rıza göster-,razı ol-,evet de-,benimse-,kabul ed-|qəbul et-,razılaş-,razılıq ver-,təsdiq et-,razı ol-,qəbul ed-,təsdiq ed-|يقبل,تقبل,وافق,يوافق,توافق,وافقت,موافقة,أقر,إقرار,اعتمد,رضي
ihtiyaç duy-,gereksinim duy-,muhtaç ol-,ihtiyacı ol-,gereksinim,ihtiyaç,ihtiyac|ehtiyac duy-,ehtiyacı ol-,möhtac ol-,tələbat,ehtiyac|احتاج,يحتاج,تحتاج,احتياج,احتياجات,بحاجة إلى,حاجة,حاجات,في أمس الحاجة,متطلبات
gerek-,gerekli,lazım,şart,zorunlu,elzem,gereklilik,gerekliliğ|lazım,gərək,vacib,zəruri,mütləq,zərurət,gərəy,mütləğ|وجب,يجب,ينبغي,لزم,يلزم,ضروري,ضرورية,ضرورة,لا بد,يتعين,يتوجب
gerektir-,icap ettir-,zorunlu kıl-,talep et-,gerekli kıl-,talep ed-|tələb et-,zəruri et-,labüd et-,tələb olun-,tələb ed-,zəruri ed-,labüd ed-|تطلب,يتطلب,تتطلب,تطلبت,استلزم,يستلزم,اقتضى,يقتضي,تقتضي,استدعى,يستدعي,استوجب
kullan-,yararlan-,faydalan-,istimal et-,kullanım,istimal ed-|istifadə et-,işlət-,yararlan-,istifadə,tətbiq et-,istifadə ed-,tətbiq ed-|استخدم,يستخدم,تستخدم,استخدمت,استخدام,استعمل,يستعمل,استعمال,لجأ إلى,وظف,استعان
istismar et-,suistimal et-,kötüye kullan-,sömür-,istismar ed-,suistimal ed-|sui-istifadə et-,istismar et-,pis məqsədlə istifadə et-,sui-istifadə,sui-istifadə ed-,istismar ed-,pis məqsədlə istifadə ed-|استغل,يستغل,تستغل,استغلال,أساء استخدام,إساءة استخدام,إساءة استعمال
tüket-,harca-,tüketim,sarf et-,sarf ed-|istehlak et-,sərf et-,istehlak,işlət-,istehlak ed-,sərf ed-|استهلك,يستهلك,تستهلك,استهلاك,استنزف,استنزاف
tüken-,sonu gel-,stokları tüken-,tükenme|tükən-,qurtar-,sonu çat-,tükənmə,ehtiyatı bit-|نفد,نفدت,ينفد,نفاد,استنفد,نضب,نضوب,انتهى مخزون
tasarruf et-,tasarruf sağla-,tasarruf,birikim,tasarruf ed-|qənaət et-,yığım,qənaət,yığ-,qənaət ed-|وفر,توفير,ادخر,ادخار,مدخرات,اقتصد,ترشيد
katıl-,iştirak et-,yer al-,hazır bulun-,katılım sağla-,katılım,iştirak,iştirak ed-|iştirak et-,qatıl-,qoşul-,iştirak,yer al-,hazır ol-,iştirak ed-|شارك,يشارك,تشارك,شاركت,مشاركة,حضر,يحضر,حضرت,حضور,اشترك,بمشاركة
üye ol-,dahil ol-,saflarına katıl-,bünyesine katıl-,katılım|üzv ol-,qoşul-,daxil ol-,sıralarına qoşul-,üzvlük,üzvlüy|انضم,ينضم,تنضم,انضمت,انضمام,التحق,يلتحق,التحاق,انخرط,انخراط,عضوية
katılımcı,iştirakçı,hazır bulunanlar,konuk,davetli,konuğ|iştirakçı,qonaq,dəvətli,qatılanlar,qonağ|مشارك,مشاركون,مشاركين,حاضرون,حضور,حاضرين,مدعوون,ضيوف
birleş-,birleştir-,bir araya gel-,tek çatı altında topla-,kaynaş-,birleşme|birləş-,birləşdir-,bir araya gəl-,vahid çətir altında,birləşmə|اتحد,اتحاد,توحد,وحد,يوحد,توحيد,اندمج,اندماج,دمج,التحم
ayır-,ayrıştır-,birbirinden ayır-,tefrik et-,ayrım yap-,tefrik ed-|ayır-,bir-birindən ayır-,fərqləndir-,təcrid et-,təcrid ed-|فصل,يفصل,تفصل,فصلت,فرق,تفريق,عزل,تمييز
ayrıl-,bağını kopar-,boşan-,ayrılık,ayrılığ|ayrıl-,əlaqəni kəs-,ayrılıq,ayrılma,ayrılığ|انفصل,ينفصل,انفصلت,انفصال,افترق,فراق,انشق,انشقاق,قطع علاقاته
böl-,bölün-,parçala-,taksim et-,bölünme,taksim ed-|böl-,bölün-,parçala-,bölünmə,təqsim et-,təqsim ed-|قسم,يقسم,قسمت,تقسيم,انقسم,انقسمت,انقسام,انقسامات,جزأ,تجزئة
bağla-,ilişkilendir-,irtibatlandır-,bağlantı kur-|bağla-,əlaqələndir-,birləşdir-,əlaqə qur-|ربط,يربط,تربط,ربطت,وصل,صلة,ارتباط
tecrit et-,izole et-,yalıtım,yalnızlaştır-,tecrit ed-,izole ed-|təcrid et-,izolyasiya et-,təklə-,təcridetmə,təcrid ed-,izolyasiya ed-|عزل,يعزل,عزلت,عزلة,فرض عزلة,عزل عن,حجر
tespit et-,rastla-,saptan-,ele geç-,bulun-,tespit ed-|aşkar et-,aşkarla-,rast gəl-,tapıl-,aşkar ed-|وجد,وجدت,عثر على,عثرت على,العثور على,عثر,اكتشف,وقع على
tespit et-,belirle-,sapta-,ortaya çıkar-,teşhis et-,saptama,tespit ed-,teşhis ed-|müəyyən et-,aşkar et-,təsbit et-,müəyyənləşdir-,aşkarla-,müəyyən ed-,aşkar ed-,təsbit ed-|حدد,يحدد,تحديد,رصد,يرصد,رصدت,كشف,تبين,تعرف على,تشخيص
keşfet-,keşfed-,keşif,ortaya çıkar-,gün ışığına çıkar-|kəşf et-,kəşf,aşkar et-,üzə çıxar-,kəşf ed-,aşkar ed-|اكتشف,يكتشف,اكتشفت,اكتشاف,اكتشافات,كشف عن,عثر على
ara-,peşinde ol-,araştır-,arama,arayışında ol-|axtar-,axtarış,axtarışa çıx-,arzusunda ol-,axtarışında ol-|بحث عن,يبحث عن,البحث عن,بحثا عن,فتش,تفتيش,تحرى,نشد,سعى وراء
arama çalışması,arama kurtarma,arama faaliyeti,arama|axtarış işləri,axtarış-xilasetmə,axtarış,axtarış tədbirləri|عمليات البحث,عملية بحث,البحث والإنقاذ,بحث,تمشيط
araştır-,incele-,soruştur-,tetkik et-,araştırma,inceleme,irdele-,tetkik ed-|araşdır-,tədqiq et-,araşdırma,öyrən-,araşdırıl-,tədqiqat,tədqiq ed-|حقق في,بحث,يبحث,درس,يدرس,دراسة,دراسات,تقصى,تحر,فحص,استقصاء,تدقيق
gözden geçir-,değerlendir-,ele al-,masaya yatır-,incele-,mütalaa et-,mütalaa ed-|nəzərdən keçir-,müzakirə et-,qiymətləndir-,baxış keçir-,təhlil et-,müzakirə ed-,təhlil ed-|استعرض,يستعرض,استعرضت,استعراض,بحث,ناقش,مناقشة,تناول,تناولت,راجع,مراجعة,نظر في
denetle-,kontrol et-,denetim,teftiş et-,gözetle-,kontrol ed-,teftiş ed-|yoxla-,nəzarət et-,yoxlama,təftiş et-,yoxlanıl-,nəzarət,nəzarət ed-,təftiş ed-|راقب,يراقب,مراقبة,رقابة,فحص,تفتيش,أشرف,إشراف,تدقيق,تحقق من
şahit ol-,tanık ol-,müşahede et-,müşahede ed-|şahidi ol-,şahid ol-,müşahidə et-,müşahidə ed-|رأى,يرى,رأت,شهد,يشهد,شهدت,تشهد,شاهد,عاين,أبصر
izle-,seyret-,seyred-,takip et-,gözlemle-,seyir,takip ed-|izlə-,seyr et-,tamaşa et-,müşahidə et-,seyr ed-,tamaşa ed-,müşahidə ed-|شاهد,يشاهد,مشاهدة,تابع,يتابع,متابعة,تفرج,راقب
gözlemle-,gözlen-,gözle görül-,müşahede et-,gözlem,göze çarp-,müşahede ed-|müşahidə et-,müşahidə olun-,diqqəti çək-,gözə çarp-,müşahidə,müşahidə ed-|لاحظ,يلاحظ,لوحظ,ملاحظة,رصد,رصدت,مراقبة,لفت الانتباه
göster-,ortaya koy-,gözler önüne ser-,sergile-,kanıtla-,teşhir et-,teşhir ed-|göstər-,ortaya qoy-,nümayiş etdir-,üzə çıxar-,sübut et-,sübut ed-|أظهر,يظهر,أظهرت,تظهر,إظهار,أبرز,أبرزت,كشف,كشفت,عكس,تعكس
sergile-,teşhir et-,sergi,görücüye çık-,vitrine çıkar-,teşhir ed-|nümayiş etdir-,sərgilə-,sərgi,sərgilən-,nümayiş olun-|عرض,يعرض,تعرض,عرضت,معرض,معارض,معروضات,استعراض
kanıtla-,ispatla-,ispat et-,doğrula-,tasdik et-,kanıt,ispat ed-,tasdik ed-|sübut et-,isbat et-,təsdiq et-,sübut,təsdiqlə-,sübut ed-,isbat ed-,təsdiq ed-|أثبت,يثبت,تثبت,أثبتت,إثبات,برهن,برهان,أكد,دليل,أدلة
işaret et-,göstergesi ol-,delalet et-,işareti ol-,gösterge,işaret ed-,delalet ed-|göstəricisi ol-,işarə et-,dəlalət et-,göstərici,əlamət,işarə ed-,dəlalət ed-|دل على,يدل على,تدل على,دلت,دلالة,مؤشر,مؤشرات,أشار إلى,يشير إلى,تشير إلى,إشارة
ifşa et-,açığa çıkar-,deşifre et-,gün yüzüne çıkar-,faş et-,ortaya çıkar-,ifşa ed-,deşifre ed-,faş ed-|ifşa et-,üzə çıxar-,aşkara çıxar-,faş et-,açıqla-,ifşa ed-,faş ed-|كشف,يكشف,تكشف,كشفت,فضح,يفضح,فضحت,أماط اللثام,أزاح الستار,إفشاء,كشف النقاب
gizle-,sakla-,ört bas et-,örtbas et-,üstünü ört-,gizli tut-,ört bas ed-,örtbas ed-|gizlət-,gizlə-,saxla-,ört-basdır et-,gizli saxla-,pərdələ-,ört-basdır ed-|أخفى,يخفي,أخفت,إخفاء,ستر,تستر,كتم,تكتم,حجب,خبأ
kaybol-,ortadan kaybol-,kayıplara karış-,izini kaybettir-,haber alınama-,kayıp|yoxa çıx-,itkin düş-,xəbər alınma-,izi it-,itkin|اختفى,يختفي,اختفت,اختفاء,فقد أثره,مفقود,مفقودة,مفقودون,مفقودين,فقد الاتصال
dikkat çek-,ilgi çek-,göze çarp-,ilgi odağı ol-,dikkatleri üzerine çek-|diqqət çək-,diqqəti cəlb et-,maraq doğur-,diqqət mərkəzində ol-,diqqəti cəlb ed-|لفت الانتباه,لفت الأنظار,لفتت الأنظار,جذب,جذبت,يجذب,استقطب,أثار الاهتمام,استرعى الانتباه
cezbet-,cezbed-,kendine çek-,cazip,ilgi gör-,çekilme kararı al-|cəlb et-,cəlbedici,özünə cəlb et-,maraq göstər-,cəlb ed-,özünə cəlb ed-|جذب,يجذب,تجذب,جذبت,اجتذب,استقطب,تستقطب,استقطاب,جاذبية
odaklan-,yoğunlaş-,ağırlık ver-,merkezine al-,odak,odağ|fokuslan-,diqqəti yönəlt-,cəmləş-,mərkəzində dayan-,cəmlən-|ركز,يركز,تركز,ركزت,تركيز,انصب,تمحور,تمحورت,تكثيف الاهتمام
vurgula-,altını çiz-,önemle belirt-,üzerinde dur-,vurgu yap-|vurğula-,altını cız-,xüsusi qeyd et-,diqqətə çatdır-,üzərində dayan-,xüsusi qeyd ed-|شدد على,يشدد على,شددت على,أكد على,أكد,نوه,أبرز,سلط الضوء
haberdar ol-,bilgi sahibi ol-,malumatı ol-,bilgisi ol-|xəbərdar ol-,məlumatı ol-,agah ol-,xəbəri ol-|عرف,يعرف,تعرف,معرفة,علم,يعلم,أدرك,على علم,على دراية
öğren-,haber al-,bilgi edin-,anla-,öğrenil-|öyrən-,xəbər tut-,məlumat al-,mənimsə-|تعلم,يتعلم,تعلمت,علم,علمت,اطلع على,عرف,اطلاع
öğret-,eğit-,ders ver-,eğitim ver-,yetiştir-|öyrət-,təlim keç-,dərs de-,tədris et-,yetişdir-,tədris ed-|علم,يعلم,تعليم,درس,تدريس,درب,تدريب,لقن,تلقين
anla-,kavra-,idrak et-,farkına var-,anlayış,idrak ed-|anla-,başa düş-,dərk et-,qavra-,fərqinə var-,dərk ed-|فهم,يفهم,فهمت,أدرك,يدرك,إدراك,استوعب,استيعاب,وعى,تفهم
unut-,aklından çık-,hafızalardan silin-,unutul-|unut-,yadından çıx-,yaddan çıxar-,unudul-,yaddaşlardan silin-|نسي,ينسى,تنسى,نسيان,طواه النسيان,غاب عن
hatırla-,hatırlan-,anımsa-,aklına gel-,hafıza|xatırla-,yada sal-,yadına düş-,xatırlan-,yaddaş|تذكر,يتذكر,تتذكر,استذكر,استحضر,ذاكرة,ذكرى
hatırlat-,anımsat-,hatırlatmada bulun-,hatırlatma|xatırlat-,yada sal-,yadına sal-,xatırlatma|ذكر,يذكر,تذكير,مذكرا,ذكرت,أعاد إلى الأذهان
tanı-,aşina ol-,tanış-,tanınma|tanı-,tanış ol-,bələd ol-,tanın-|عرف,تعرف على,يتعرف,التعرف على,تعارف
düşün-,kanaatinde ol-,fikrinde ol-,inan-,görüşünde ol-,san-|düşün-,fikirləş-,hesab et-,zənn et-,qənaətində ol-,fikrində ol-,hesab ed-,zənn ed-|فكر,يفكر,رأى,يرى,ترى,يظن,اعتقد,يعتقد,تعتقد,اعتبر,يعتبر
tahmin et-,kestir-,tahminde bulun-,öngör-,tahmin,öngörü,tahmin ed-|təxmin et-,proqnozlaşdır-,ehtimal et-,proqnoz,öncədən gör-,təxmin ed-,ehtimal ed-|توقع,يتوقع,تتوقع,توقعت,توقعات,تنبأ,تنبؤ,قدر,تقديرات,رجح,ترجيح,تكهن
bekle-,beklen-,ümit et-,beklenti,bekleniyor,ümit ed-|gözlə-,gözlənil-,gözlənti,ümid et-,gözlənilir,ümid ed-|توقع,يتوقع,من المتوقع,متوقع,متوقعة,من المنتظر,من المرتقب,المرتقب,ينتظر,ترقب
umut et-,ümit et-,temenni et-,dile-,umud-,umut,umut ed-,ümit ed-,temenni ed-|ümid et-,ümidvar ol-,arzula-,arzu et-,dilə-,ümid,ümid ed-,arzu ed-|أمل,يأمل,تأمل,آمال,تمنى,يتمنى,أعرب عن أمله,رجا,تطلع,يتطلع
iste-,arzu et-,arzula-,istek,niyetli ol-,arzu,isteğ,arzu ed-|istə-,arzu et-,arzula-,istək,arzu,istəy,arzu ed-|أراد,يريد,تريد,إرادة,رغب,يرغب,ترغب,رغبة,شاء
talep et-,iste-,talepte bulun-,istem,talep,ricada bulun-,talep ed-|tələb et-,istə-,xahiş et-,tələb,müraciət et-,tələb ed-,xahiş ed-,müraciət ed-|طالب,يطالب,تطالب,طالبت,مطالبة,مطالب,طلب,يطلب,طلبت,التمس,ناشد
sonucuna var-,çıkarımda bulun-,kanaatine var-,kanısına var-|qənaətinə gəl-,nəticə çıxar-,nəticəsinə gəl-,qənaət|استنتج,يستنتج,استنتاج,خلص إلى,خلصت إلى,توصل إلى,توصلت إلى,استخلص
hesapla-,hesap et-,hesaba kat-,hesaplama,hesap ed-|hesabla-,hesab apar-,hesablama,hesaba al-|احتسب,احتساب,حساب,أحصى,إحصاء
dikkate al-,göz önünde bulundur-,göz önüne al-,hesaba kat-,gözet-|nəzərə al-,diqqətə al-,hesaba al-,nəzərdə saxla-|أخذ بعين الاعتبار,أخذ في الاعتبار,مع مراعاة,راعى,مراعاة,وضع في الحسبان,نظرا
göz ardı et-,görmezden gel-,ihmal et-,kulak ardı et-,önemseme-,yok say-,göz ardı ed-,ihmal ed-,kulak ardı ed-|məhəl qoyma-,göz yum-,etinasızlıq göstər-,diqqətdən kənarda saxla-,saymazlıq,nəzərə alma-,saymazlığ|تجاهل,يتجاهل,تجاهلت,أهمل,إهمال,غض الطرف,تغاضى,غض النظر,ضرب عرض الحائط
güven-,itimat et-,güven duy-,inan-,güven,itimat,itimat ed-|etibar et-,inan-,güvən-,etimad göstər-,etimad,inam,etibar ed-|وثق,يثق,تثق,ثقة,اعتماد,ائتمن,صدق
kuşku duy-,şüphe et-,şüphelen-,kuşkulan-,şüphe,kuşku,şüphe ed-|şübhələn-,şübhə et-,şübhə,tərəddüd et-,şübhə altına al-,şübhə ed-,tərəddüd ed-|يشك,شكوك,شكك,يشكك,تشكيك,اشتبه,اشتباه,ارتاب,ريبة
bekle-,beklemede kal-,bekleyiş,beklet-,sıra bekle-|gözlə-,gözləmədə qal-,intizarında ol-,gözləmə,intizar|انتظر,ينتظر,تنتظر,انتظرت,انتظار,ترقب,بانتظار,في انتظار,تريث
acele et-,ivedilikle,çabuk davran-,hızlan-,telaş et-,acele ed-,telaş ed-|tələs-,tez ol-,tələsik,təcili,sürətlən-,tələsiy|أسرع,يسرع,سارع,يسارع,تسارع,عجل,استعجل,استعجال,هرع,هرعت,بادر
hızlandır-,ivme kazandır-,sürat ver-,hız ver-,hız kazandır-|sürətləndir-,sürət ver-,tezləşdir-,təkan ver-|سرع,يسرع,تسريع,عجل,تعجيل,أعطى دفعة,دفعة قوية,وتيرة أسرع,زخم
hız kazan-,hızlan-,ivme kazan-,ivme|sürətlən-,vüsət al-,sürət götür-,intensivləş-|تسارع,يتسارع,تتسارع,تسارعت,اكتسب زخما,زخم,وتيرة متسارعة
yavaşla-,ağırlaş-,yavaşlat-,hız kes-,yavaşlama|yavaşı-,ləngi-,zəiflə-,sürəti azal-,yavaşıma|تباطأ,يتباطأ,تباطأت,تباطؤ,أبطأ,إبطاء,بطء,بطيء
gecik-,rötar yap-,geç kal-,gecikme,rötar,sark-|gecik-,yuban-,ləngi-,gecikmə,yubanma|تأخر,يتأخر,تأخرت,تأخير,تأخيرات,تخلف عن موعده,أبطأ
geciktir-,oyala-,sürüncemede bırak-,uzat-,savsakla-|gecikdir-,ləngit-,yubat-,uzat-,süründürməçilik,süründürməçiliy|أخر,يؤخر,تأخير,ماطل,يماطل,مماطلة,تسويف,عرقل,تلكأ
ertele-,tehir et-,ileri bir tarihe al-,ertelen-,sonraya bırak-,erteleme,tehir ed-|təxirə sal-,təxirə salın-,başqa vaxta keçir-,sonraya saxla-|يؤجل,أجلت,تأجيل,تأجل,تأجلت,أرجأ,يرجئ,أرجأت,إرجاء,ترحيل
iptal et-,iptal edil-,yürürlükten kaldır-,feshet-,lağvet-,feshed-,lağved-,ilga et-,geçersiz kıl-,iptal,iptal ed-,ilga ed-|ləğv et-,ləğv olun-,ləğv edil-,qüvvədən sal-,qüvvədən düş-,ləğv,ləğv ed-|ألغى,يلغي,ألغت,تلغي,إلغاء,ألغي,ألغيت,أبطل,إبطال,فسخ,شطب,ملغى
uzat-,süresini uzat-,temdit et-,uzatıl-,uzatma,temdit ed-|uzat-,müddətini uzat-,uzadıl-,vaxtını uzat-|مدد,يمدد,مددت,تمديد,تمدد,أطال,إطالة,تجديد
aniden,birdenbire,ansızın,beklenmedik şekilde,apansız|qəfil,birdən,gözlənilmədən,qəflətən,ani|فجأة,بشكل مفاجئ,مفاجئ,مفاجئة,على نحو مفاجئ,بغتة,على حين غرة,مباغت
derhal,hemen,acilen,vakit kaybetmeden,ivedilikle,anında|dərhal,təcili,tezliklə,vaxt itirmədən,o andaca,təxirəsalınmadan|فورا,فور,على الفور,حالا,بشكل عاجل,عاجلا,من دون تأخير,دون تأخير,فوري
giderek,gittikçe,zamanla,kademeli olarak,aşamalı,yavaş yavaş,tedricen|getdikcə,tədricən,zamanla,mərhələli,yavaş-yavaş,pillə-pillə|تدريجيا,بشكل تدريجي,شيئا فشيئا,رويدا رويدا,على مراحل,مع مرور الوقت,تدريجي
son tarih,son gün,süre doluyor,süresi dol-,sona erme tarihi|son tarix,son müddət,müddəti bit-,vaxtı bit-|الموعد النهائي,موعد نهائي,انتهاء المهلة,مهلة,آخر موعد,انتهت المدة
uygula-,hayata geçir-,yürüt-,tatbik et-,icra et-,uygulama,gerçekleştir-,tatbik ed-,icra ed-|tətbiq et-,həyata keçir-,icra et-,reallaşdır-,tətbiq,gerçəkləşdir-,tətbiq ed-,icra ed-|نفذ,ينفذ,تنفذ,نفذت,تنفيذ,طبق,يطبق,تطبيق,إعمال,أجرى,إجراء
yerine getir-,ifa et-,gereğini yap-,üstlen-,eda et-,ifa ed-,eda ed-|yerinə yetir-,icra et-,ifa et-,əməl et-,icra ed-,ifa ed-,əməl ed-|أدى,يؤدي,أداء,وفى,الوفاء,أوفى,نفذ,إيفاء
üstlen-,sorumluluk al-,yüklen-,deruhte et-,omuzla-,üzerine al-,deruhte ed-|öhdəsinə götür-,üzərinə götür-,məsuliyyəti öz üzərinə götür-,boynuna götür-|تولى,يتولى,تولت,تحمل,يتحمل,تحمل المسؤولية,اضطلع,يضطلع,تكفل,تبنى
taahhüt et-,söz ver-,vaat et-,vaad et-,taahhütte bulun-,vaat,taahhüt ed-,vaat ed-,vaad ed-|öhdəlik götür-,söz ver-,vəd et-,vəd ver-,vəd,vəd ed-|تعهد,يتعهد,تعهدت,تعهدات,يعد,وعود,التزم,التزام,قطع وعدا
riayet et-,bağlı kal-,uyul-,uyum göster-,riayet ed-|əməl et-,riayət et-,sadiq qal-,əməl olun-,əməl ed-,riayət ed-|التزم,يلتزم,تلتزم,التزام,تقيد,التقيد,امتثل,امتثال,احترم,راعى
ihlal et-,çiğne-,aykırı davran-,uyma-,ihlal,ihlal ed-|poz-,pozul-,əməl etmə-,zidd hərəkət et-,pozuntu,zidd hərəkət ed-|انتهك,ينتهك,تنتهك,انتهاك,انتهاكات,خرق,يخرق,خروقات,خالف,مخالفة,مخالفات,تجاوز
göreve başla-,göreve gel-,görevi devral-,koltuğa otur-|vəzifəyə başla-,vəzifəyə təyin olun-,vəzifəsinin icrasına başla-,vəzifəyə gəl-|تولى منصبه,تولي منصب,تسلم مهامه,باشر مهامه,تولى مهام,تسلم منصبه,مباشرة مهامه
görevlendir-,ata-,tayin et-,vazifelendir-,görev ver-,atama,tayin ed-|təyin et-,vəzifələndir-,təyin olun-,tapşır-,təyinat,təyin ed-|عين,يعين,عينت,تعيين,كلف,يكلف,تكليف,انتدب,سمى
yönet-,idare et-,başında bulun-,yönetim,liderlik et-,idare ed-,liderlik ed-|idarə et-,rəhbərlik et-,başçılıq et-,idarəetmə,rəhbərlik,rəhbərliy,idarə ed-,rəhbərlik ed-,başçılıq ed-|أدار,يدير,تدير,إدارة,قاد,يقود,قيادة,ترأس,أشرف,إشراف
başkanlık et-,başkanlığında,öncülük et-,riyaset et-,önderlik et-,başkanlık ed-,öncülük ed-,riyaset ed-,önderlik ed-|sədrlik et-,sədrliyi ilə,rəhbərliyi ilə,başçılıq et-,öndərlik et-,sədrlik ed-,başçılıq ed-,öndərlik ed-|ترأس,يترأس,ترأست,رئاسة,برئاسة,تزعم,بقيادة,قاد
yönlendir-,yönelt-,rehberlik et-,kılavuzluk et-,kanalize et-,rehberlik ed-,kılavuzluk ed-,kanalize ed-|yönləndir-,yönəlt-,istiqamətləndir-,yol göstər-|وجه,يوجه,توجيه,وجهت,أرشد,إرشاد,قاد
koordine et-,eşgüdüm,eş güdüm sağla-,koordinasyon,koordine ed-|koordinasiya et-,əlaqələndir-,koordinasiya,uzlaşdır-,koordinasiya ed-|نسق,ينسق,تنسيق,تنسق,بالتنسيق مع,مواءمة
düzenleme yap-,düzenle-,tanzim et-,regüle et-,düzenleme,tanzim ed-,regüle ed-|tənzimlə-,nizamla-,tənzimləmə,qaydaya sal-|نظم,ينظم,تنظيم,ضبط,رتب,ترتيب,تنظيمي
harekete geç-,adım at-,aksiyon al-,seferber ol-,eyleme geç-|hərəkətə keç-,addım at-,səfərbər ol-,fəaliyyətə keç-|تحرك,يتحرك,تحركت,خطوة,خطوات,اتخذ خطوات,اتخاذ خطوات,تعبأ,بادر
seferber et-,seferber ed-,seferber ol-,harekete geçir-,seferberlik,seferberliğ|səfərbər et-,səfərbər ol-,hərəkətə gətir-,səfərbərlik,cəlb et-,səfərbərliy,səfərbər ed-,cəlb ed-|عبأ,تعبئة,حشد,يحشد,حشدت,استنفر,استنفار,استنفرت,سخر,تسخير
müdahale et-,müdahalede bulun-,karış-,el at-,müdahale,müdahale ed-|müdaxilə et-,qarış-,müdaxilə,əl at-,müdaxilə ed-|تدخل,يتدخل,تتدخل,تدخلت,تدخلات,التدخل,تدخل سريع
güçlendir-,pekiştir-,takviye et-,kuvvetlendir-,sağlamlaştır-,tahkim et-,takviye ed-,tahkim ed-|gücləndir-,möhkəmləndir-,qüvvətləndir-,möhkəmlət-,möhkəmləndirmə|عزز,يعزز,تعزز,عززت,تعزيز,تقوية,رسخ,ترسيخ,وطد,توطيد,دعم
güçlen-,kuvvetlen-,pekiş-,güç kazan-|güclən-,möhkəmlən-,qüvvətlən-,güc topla-|تعزز,تعززت,يتعزز,ازداد قوة,اشتد,اشتدت,توطد,توطدت,ترسخ
zayıflat-,güçten düşür-,sars-,aşındır-,baltala-,yıprat-|zəiflət-,sarsıt-,gücdən sal-,laxlat-|أضعف,يضعف,تضعف,أضعفت,إضعاف,قوض,يقوض,تقويض,أنهك,إنهاك,زعزع,زعزعة
zayıfla-,güç kaybet-,güçten düş-,kuvvetten düş-,zayıflama|zəiflə-,gücdən düş-,gücünü itir-,zəifləmə|ضعف,يضعف,ضعفت,وهن,فقد قوته,تراجع,انحسر,خارت قواه
genişlet-,yaygınlaştır-,kapsamını genişlet-,büyüt-,genişletme|genişləndir-,yay-,əhatə dairəsini genişləndir-,böyüt-,genişləndirmə|وسع,يوسع,توسيع,وسعت,توسعة,عمم,تعميم,زيادة نطاق,توسيع نطاق
genişle-,yayıl-,yaygınlaş-,büyü-,genişleme|genişlən-,yayıl-,geniş vüsət al-,böyü-,genişlənmə|توسع,يتوسع,توسعت,اتسع,يتسع,اتساع,انتشر,امتد,تمدد
yayıl-,sirayet et-,dağıl-,yayılma,sirayet ed-|yayıl-,sirayət et-,geniş yayıl-,yayılma,sirayət ed-|انتشر,ينتشر,تنتشر,انتشرت,انتشار,تفشى,تفشي,شاع,ذاع,امتد
yay-,yaygınlaştır-,dağıt-,saç-,neşret-|yay-,yayımla-,səp-,təbliğ et-,təbliğ ed-|نشر,ينشر,تنشر,نشرت,يبث,روج,ترويج,إشاعة,عمم
uzan-,kadar uzan-,kapla-,yayıl-|uzan-,qədər uzan-,əhatə et-,yayıl-,əhatə ed-|امتد,يمتد,تمتد,امتدت,امتداد,طال,شمل
iyileştir-,geliştir-,düzelt-,ıslah et-,iyileştirme,kalitesini artır-,ıslah ed-|yaxşılaşdır-,təkmilləşdir-,islah et-,yaxşılaşdırma,keyfiyyətini artır-,islah ed-|حسن,يحسن,تحسين,حسنت,طور,تطوير,الارتقاء,إصلاح,تحسينات
iyileş-,düzel-,toparlan-,iyiye git-,iyileşme|yaxşılaş-,düzəl-,özünə gəl-,sağal-,yaxşılaşma|تحسن,يتحسن,تتحسن,تحسنت,تعافى,يتعافى,تعاف,التعافي,انتعش,انتعاش
kötüleş-,bozul-,fenalaş-,kötüye git-,ağırlaş-,kötüleşme|pisləş-,ağırlaş-,korlan-,pisə doğru get-,pisləşmə|تدهور,يتدهور,تتدهور,تدهورت,ساء,ساءت,يسوء,تفاقم,تفاقمت,تردى,تردي
şiddetlen-,tırman-,derinleş-,kızış-,vahimleş-,yoğunlaş-|kəskinləş-,şiddətlən-,dərinləş-,qızış-,güclən-|تصاعد,يتصاعد,تصاعدت,تصعيد,اشتد,اشتدت,احتدم,احتدمت,تفاقم,تأزم,استفحل
tırmandır-,gerginliği artır-,kızıştır-,ağırlaştır-,derinleştir-|gərginləşdir-,gərginliyi artır-,kəskinləşdir-,ağırlaşdır-,dərinləşdir-|صعد,تصعيد,صعدت,فاقم,يفاقم,أجج,زاد من حدة,زاد الطين بلة,تأزيم
yatış-,sakinleş-,yumuşa-,tansiyon düş-,sükunete kavuş-|səngi-,sakitləş-,yumşal-,gərginlik azal-|هدأ,يهدأ,هدأت,هدوء,انحسر,خفت حدة,انفراج,استتب
yatıştır-,sakinleştir-,yumuşat-,gerginliği düşür-,teskin et-,teskin ed-|sakitləşdir-,yumşalt-,gərginliyi azalt-,sakitlik yarat-|هدأ,تهدئة,خفف,تخفيف,خفض التصعيد,خفض التوتر,احتواء,طمأن
hafiflet-,azalt-,dindir-,yükünü hafiflet-|yüngülləşdir-,azalt-,yumşalt-,yükünü azalt-|خفف,يخفف,تخفف,تخفيف,حد من,لطف,تلطيف,تسكين
yoğunlaştır-,artır-,sıklaştır-,yoğunluk kazandır-,yoğun|intensivləşdir-,artır-,gücləndir-,sıxlaşdır-|كثف,يكثف,تكثف,كثفت,تكثيف,مكثف,مكثفة,ضاعف جهوده
derinleştir-,ileri taşı-,ileriye taşı-,perçinle-|dərinləşdir-,daha irəli apar-,inkişaf etdir-,möhkəmləndir-|عمق,يعمق,تعميق,ارتقى,الارتقاء,دفع قدما,وطد
dengele-,denge sağla-,istikrara kavuş-,dengeye getir-,denge|tarazlaşdır-,balans yarat-,sabitləşdir-,tarazlıq,tarazlığ|وازن,يوازن,توازن,موازنة,استقرار,تحقيق التوازن
eşitle-,denk,eşit,aynı düzeye getir-|bərabərləşdir-,bərabər,tən,eyni səviyyəyə gətir-|ساوى,يساوي,تساوى,مساواة,متساو,متساوية,تعادل
içer-,kapsa-,ihtiva et-,barındır-,içine al-,içeril-,dahil et-,ihtiva ed-,dahil ed-|əhatə et-,ehtiva et-,daxil et-,özündə cəmləşdir-,özündə ehtiva et-,əhatə ed-,ehtiva ed-,daxil ed-,özündə ehtiva ed-|شمل,يشمل,تشمل,شملت,تضمن,يتضمن,تتضمن,تضمنت,احتوى,يحتوي,اشتمل
arasında yer al-,aralarında bulun-,dahil ol-,içinde yer al-,bulun-|sırasında ol-,aralarında ol-,daxil ol-,siyahısında yer al-|من بين,من ضمن,من بينهم,بينهم,من بينها,بما في ذلك,بمن فيهم,بما فيها
oluş-,ibaret ol-,meydana gel-,müteşekkil|ibarət ol-,təşkil olun-,ibarətdir,əmələ gəl-|تألف,يتألف,تتألف,تكون من,يتكون,تتكون,مكون من,مكونة,مؤلف من,مؤلفة
bağlı ol-,bağımlı ol-,dayan-,tabi ol-,bağlı|asılı ol-,bağlı ol-,söykən-,asılılıq,tabe ol-,asılılığ|توقف على,يتوقف على,تتوقف على,اعتمد على,يعتمد على,تعتمد على,رهن,مرهون,مرتبط,منوط
dayan-,temel al-,esas al-,istinat et-,yaslan-,dayandır-,istinat ed-|əsaslan-,söykən-,istinad et-,əsas götür-,istinad ed-|استند,يستند,تستند,استنادا,استناد,ارتكز,يرتكز,بناء على,قائم على,مبني على
ait ol-,mensup ol-,bağlı bulun-,tabi|məxsus ol-,aid ol-,məxsus,mənsub ol-|انتمى,ينتمي,تنتمي,انتماء,تابع,تابعة,يعود,تعود,عائد
sahip ol-,elinde bulundur-,malik ol-,mülkiyetinde ol-,sahib|malik ol-,sahib ol-,əlində saxla-,sahibi ol-|امتلك,يمتلك,تمتلك,يملك,تملك,يتمتع,تتمتع,حاز,لديه,لديها,بحوزته
ilgili ol-,ilgilendir-,ilişkin,hakkında,dair,alakalı,yönelik,yöneliğ|aid ol-,əlaqədar,bağlı,haqqında,dair,barədə|تعلق,يتعلق,تتعلق,متعلق,متعلقة,بشأن,بخصوص,إزاء,فيما يخص,يخص
bağlantılı,ilişkili,alakalı,irtibatlı,bağ,ilişki|əlaqəli,bağlı,əlaqə,münasibət,rabitə|مرتبط,مرتبطة,على صلة,ذو صلة,ذات صلة,صلة,علاقة,علاقات,ارتباط,روابط
kapsamında,çerçevesinde,dahilinde,bünyesinde,bağlamında|çərçivəsində,daxilində,kontekstində,əhatəsində,tərkibində|في إطار,ضمن,في سياق,في نطاق,في ضوء
uyarınca,gereğince,doğrultusunda,mucibince,istinaden|uyğun olaraq,müvafiq olaraq,mucibincə|بموجب,وفقا,وفق,طبقا,بمقتضى,بحسب,تماشيا
uygun ol-,örtüş-,bağdaş-,mutabık,uyumlu,mutabığ|uyğun ol-,uyğun gəl-,üst-üstə düş-,uzlaş-,uyğun|توافق,يتوافق,تتوافق,يتماشى,تتماشى,انسجم,ينسجم,منسجم,ملائم,مناسب,تطابق
aykırı ol-,çeliş-,ters düş-,bağdaşma-,çelişki|zidd ol-,ziddiyyət təşkil et-,uyğun gəlmə-,ziddiyyət,tərs düş-,ziddiyyət təşkil ed-|تعارض,يتعارض,تتعارض,تناقض,يتناقض,متناقض,خالف,مخالف,مناف,يتنافى,تضارب
farklı ol-,ayrış-,değişik,farklılık göster-,değişiğ|fərqlən-,fərqli ol-,seçil-,fərq,müxtəlif|اختلف,يختلف,تختلف,اختلاف,تباين,يتباين,فرق,فروق,مختلف,مختلفة,مغاير
benze-,andır-,benzer,benzerlik göster-,aynı türden|oxşa-,bənzə-,oxşar,bənzər,oxşarlıq,oxşarlığ|شبه,يشبه,تشبه,تشابه,مشابه,مشابهة,مماثل,مماثلة,شبيه,على غرار
karşılaştır-,kıyasla-,mukayese et-,kıyas,karşılaştırma,mukayese ed-|müqayisə et-,tutuşdur-,müqayisə,qarşılaşdır-,müqayisə ed-|قارن,يقارن,مقارنة,مقارنات,بالمقارنة مع,قياسا
temsil et-,simgele-,sembolize et-,sembolü ol-,temsil,temsil ed-,sembolize ed-|təmsil et-,simvolu ol-,rəmzi ol-,təcəssüm etdir-,təmsil,təmsil ed-|يمثل,تمثل,مثلت,تمثيل,جسد,يجسد,رمز,يرمز,ترمز
yansıt-,yansıma,aksettir-,göster-,ayna tut-|əks etdir-,əksi,göstər-,təcəssüm etdir-|عكس,يعكس,تعكس,عكست,انعكاس,انعكس,جسد,تجسيد
anlamına gel-,demek ol-,ifade et-,manasına gel-,ifade ed-|demək ol-,mənasına gəl-,ifadə et-,anlamına gəl-,ifadə ed-|عنى,يعني,تعني,بمعنى,معناه,يدل على,ينم عن
kabul edil-,addet-,addedil-,nitelendir-,olarak gör-|sayıl-,hesab et-,hesab olun-,dəyərləndir-,qəbul et-,hesab ed-,qəbul ed-|يعد,تعد,اعتبر,يعتبر,تعتبر,اعتبرت,وصف,يصف,ينظر إليه
adlandır-,nitele-,nitelendir-,isim ver-,ad ver-,tanımla-|adlandır-,ad ver-,xarakterizə et-,səciyyələndir-,xarakterizə ed-|وصف,يصف,وصفت,وصفه,سمى,يسمى,أطلق عليه,لقب,نعت
etkile-,tesir et-,etki et-,etkisi altına al-,etki,nüfuz,tesir,tesir ed-,etki ed-|təsir et-,təsir göstər-,təsirinə al-,təsir,nüfuz,təsir ed-|أثر,يؤثر,تؤثر,أثرت,تأثير,تأثيرات,آثار,انعكس على,مؤثر,طال
etkilen-,etkisinde kal-,nasibini al-,etki altında kal-|təsirlən-,təsirinə məruz qal-,təsiri altına düş-,təsir altında qal-|تأثر,يتأثر,تتأثر,تأثرت,متأثر,متأثرة,طاله,تضرر
tehdit et-,tehdid,tehlikeye at-,tehlike oluştur-,tehdit oluştur-,gözdağı ver-,tehdit savur-,tehdit,tehdit ed-|təhdid et-,hədələ-,təhlükə yarat-,hədə-qorxu gəl-,təhdid,təhlükə altına al-,təhdid ed-|هدد,يهدد,تهدد,هددت,تهديد,تهديدات,توعد,يتوعد,شكل خطرا,وعيد,عرض للخطر
tehlikeye at-,riske at-,tehlikeye düşür-,riske sok-|təhlükəyə at-,risk altına qoy-,riskə at-,təhlükə altına qoy-|عرض للخطر,تعريض للخطر,خاطر,مخاطرة,جازف,مجازفة,غامر
karşılaş-,yüz yüze kal-,karşı karşıya kal-,yüzleş-,yüz yüze gel-|üzləş-,qarşılaş-,üz-üzə qal-,qarşı-qarşıya qal-,rastlaş-|واجه,يواجه,تواجه,واجهت,مواجهة,صادف,لاقى,اصطدم
üstesinden gel-,atlat-,hakkından gel-,alt et-,alt ed-|öhdəsindən gəl-,aradan qaldır-,dəf et-,üstün gəl-,dəf ed-|تغلب على,يتغلب على,التغلب على,تجاوز,تخطى,تخطي,اجتاز,تذليل,ذلل
baş et-,başa çık-,mücadele et-,göğüs ger-,baş ed-,mücadele ed-|başa çıx-,bacar-,öhdəsindən gəl-,sinə gər-|تعامل مع,يتعامل مع,التعامل مع,تصدى,يتصدى,التصدي,مواجهة,جابه,معالجة
çöz-,çözüme kavuştur-,hallet-,halled-,çözüm,çözüm bul-,sonuca bağla-|həll et-,həllini tap-,yoluna qoy-,həll olun-,həll yolu,çözüm,həll ed-|يحل,حلول,تسوية,عالج,يعالج,معالجة,إيجاد حل,حسم
çıkmaza gir-,tıkan-,kilitlen-,çıkmaz,açmaz|dalana dirən-,çıxılmaz vəziyyətə düş-,tıxan-,dalan|طريق مسدود,وصل إلى طريق مسدود,جمود,مأزق,انسداد,تعثر,تعثرت
karşı çık-,itiraz et-,muhalefet et-,direnç göster-,itiraz,itiraz ed-,muhalefet ed-|qarşı çıx-,etiraz et-,əleyhinə ol-,müqavimət göstər-,etiraz,etiraz ed-|عارض,يعارض,تعارض,عارضت,معارضة,اعترض,يعترض,اعتراض,احتج,ناهض,رفض
diren-,karşı koy-,mukavemet et-,direniş göster-,dayan-,direniş,mukavemet ed-|müqavimət göstər-,qarşı dur-,dözüm göstər-,müqavimət,dirən-|قاوم,يقاوم,تقاوم,مقاومة,صمد,صمود,تصدى,التصدي
dayan-,katlan-,tahammül et-,sabret-,sabred-,tahammül ed-|döz-,tab gətir-,dözüm,qatlaş-,səbir et-,səbir ed-|تحمل,يتحمل,تحملت,صبر,احتمل,كابد,قاسى,عانى
acı çek-,ıstırap çek-,sıkıntı çek-,muzdarip ol-,çile çek-,mağdur ol-|əziyyət çək-,əzab çək-,iztirab çək-,çətinlik çək-,zülm çək-|عانى,يعاني,تعاني,عانت,معاناة,قاسى,كابد,تألم
sınavdan geç-,badire atlat-,zor günler geçir-,zor bir dönemden geç-|sınaqdan keç-,çətin günlər yaşa-,çətin dövr keçir-,ağır günlər yaşa-|مر بظروف صعبة,يمر بمرحلة صعبة,مر بأزمة,محنة,أوقات عصيبة,ظروف صعبة
karşılık ver-,misilleme yap-,mukabelede bulun-,yanıt ver-,cevap ver-|cavab ver-,qarşılıq ver-,cavab tədbiri gör-,cavab zərbəsi|يرد,ترد,ردت,ردا على,استجاب,استجابة,بالمثل,انتقم,رد فعل
kutla-,kutlama yap-,coşkuyla kutla-,kutlama|qeyd et-,bayram et-,təntənə ilə qeyd olun-,bayram şənliyi,qeyd olun-,qeyd ed-,bayram ed-|احتفل,يحتفل,تحتفل,احتفلت,احتفال,احتفالات,احتفى,احتفاء,أحيا
tebrik et-,kutla-,kutlu olsun,tebrik mesajı,tebrik,tebrik ed-|təbrik et-,təbrik məktubu,təbrikini çatdır-,təbrik,mübarək olsun,təbrik ed-|هنأ,يهنئ,هنأت,تهنئة,تهاني,بارك,مهنئا,برقية تهنئة
yâd et-,yad et-,anma töreni,anıl-,anma,yâd ed-,yad ed-|yad et-,xatirəsini yad et-,anım mərasimi,xatirəsi anıl-,yad ed-,xatirəsini yad ed-|أحيا ذكرى,إحياء ذكرى,إحياء الذكرى,استذكر,تأبين,خلد ذكرى,تخليد
yıl dönümü,yıldönümü,jübile,kuruluş yıl dönümü|ildönümü,il dönümü,yubiley,ildönümü münasibətilə|ذكرى,الذكرى السنوية,ذكرى سنوية,ذكرى مرور,يوبيل
vesilesiyle,münasebetiyle,dolayısıyla,sebebiyle|münasibətilə,münasibəti ilə,şərəfinə,xatirinə|بمناسبة,لمناسبة,في ذكرى,احتفاء
tören,merasim,kutlama,resepsiyon|mərasim,tədbir,tören,şənlik,şənliy|مراسم,حفل,احتفال,احتفالية,مراسيم
onuruna,şerefine,anısına,hatırasına|şərəfinə,xatirəsinə,adına,ehtiramına|تكريما,على شرف,تخليدا,إحياء لذكرى
başvur-,müracaat et-,başvuru yap-,başvuru,müracaat,müracaat ed-|müraciət et-,müraciət,baş vur-,ərizə ver-,müraciət ed-|تقدم بطلب,طلب,لجأ إلى,راجع,التماس,تقديم طلب
kaydet-,kaydol-,kayda geç-,tescil et-,kayıt,tescil ed-|qeydə al-,qeydiyyata al-,qeydə alın-,qeydiyyat,yazıl-|سجل,يسجل,تسجل,سجلت,تسجيل,قيد,توثيق
ilk kez,ilk defa,ilk kere,tarihinde ilk|ilk dəfə,ilk kərə,tarixində ilk,birinci dəfə|للمرة الأولى,لأول مرة,أول مرة,الأول من نوعه,الأولى من نوعها,غير مسبوق
yeniden,tekrar,bir kez daha,bir daha,yine|yenidən,təkrar,bir daha,yenə,təzədən|مجددا,من جديد,مرة أخرى,ثانية,مرة ثانية
ön planda,öne çık-,ön plana çık-,sivril-,başı çek-|önə çıx-,ön plana çıx-,seçil-,fərqlən-,başda gəl-|برز,يبرز,برزت,تصدر,يتصدر,تصدرت,تميز,في المقدمة,في الصدارة
rol oyna-,rol al-,rol üstlen-,etkin ol-,rol|rol oyna-,rolu ol-,iştirakı ol-,rol|لعب دورا,يلعب دورا,تلعب دورا,أدى دورا,يؤدي دورا,دور,أدوار
fırsat,imkan,olanak,şans,olanağ|fürsət,imkan,şans,imkanlar|فرصة,فرص,إمكانية,إمكانيات
başta olmak üzere,özellikle,bilhassa,öncelikle,ağırlıklı olarak|başda olmaqla,xüsusilə,xüsusən,ilk növbədə|لا سيما,خصوصا,خاصة,بالأخص,على وجه الخصوص,على رأسها,في مقدمتها,بالدرجة الأولى
`;
