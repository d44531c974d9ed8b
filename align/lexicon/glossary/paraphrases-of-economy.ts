/** Paraphrases of news prose, one meaning a line: economy, energy and transport; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfEconomy: string = `
ekonomi büyü-,ekonomik büyüme,büyüme kaydet-,ekonomi genişle-,büyüme hızı,büyüme oranı|iqtisadiyyat böyü-,iqtisadi artım,iqtisadi yüksəliş,iqtisadi böyümə,artım tempi,iqtisadiyyat genişlən-|نمو اقتصادي,النمو الاقتصادي,نما الاقتصاد,ينمو الاقتصاد,معدل النمو,نسبة النمو,توسع الاقتصاد,انتعاش اقتصادي
ekonomi küçül-,daral-,daralma,küçülme,durgunluk,resesyon,ekonomik yavaşlama|iqtisadiyyat kiçil-,iqtisadi geriləmə,durğunluq,resessiya,tənəzzül,iqtisadi zəifləmə|انكماش,انكمش,ينكمش,ركود,كساد,تباطؤ الاقتصاد,تراجع النمو,ركود اقتصادي
art-,yüksel-,çoğal-,tırman-,artış göster-,artış kaydet-,artış,yükseliş,yukarı yönlü|art-,yüksəl-,çoxal-,qalx-,artım qeydə alın-,artım,artış,yüksəliş,yüksəlmə|ارتفع,يرتفع,ترتفع,ارتفاع,زاد,ازداد,يزداد,زيادة,ازدياد,صعد,صعود,تزايد
azal-,düş-,gerile-,düşüş göster-,düşüş yaşa-,düşüş,azalma,gerileme,değer yitir-|azal-,düş-,enmə,gerilə-,aşağı düş-,azalma,düşüş,geriləmə,enib,eniş|انخفض,ينخفض,انخفاض,تراجع,يتراجع,هبط,هبوط,نزل,تدنى,تناقص,انحسر
artır-,yükselt-,çoğalt-,yükseğe çıkar-,yukarı çek-,katla-,artırılma,artırma|artır-,yüksəlt-,çoxalt-,qaldır-,yuxarı qaldır-,artırılma,artırılması|زاد,زيادة,رفع,يرفع,ترفع,ضاعف,مضاعفة,زيادة في,رفعت
azalt-,düşür-,indir-,kıs-,kısıntıya git-,aşağı çek-,kesinti yap-,eksilt-|azalt-,aşağı sal-,endir-,ixtisar et-,ixtisar ed-,aşağı endir-,kəs-,azaldılma|خفض,يخفض,خفضت,تخفيض,تقليص,قلص,يقلص,قلل,تقليل,الحد من,إنقاص
hızla art-,fırla-,sıçra-,tavan yap-,patlama yap-,uçuşa geç-,rekor kır-,sıçrama|kəskin art-,sürətlə art-,sıçrayış,kəskin bahalaş-,rekord vur-,kəskin yüksəl-|قفز,قفزت,قفزة,طفرة,ارتفاع حاد,ارتفع بشكل حاد,ارتفاع كبير,تسارع,ارتفع بشدة
çakıl-,dibe vur-,sert düş-,tepetaklak ol-,çöküş,serbest düşüş,çök-,sert düşüş|kəskin düş-,kəskin azal-,kəskin ucuzlaş-,çöküş,iflic ol-,dibə düş-,çök-|انهار,ينهار,انهيار,هوى,تهاوى,هبوط حاد,تراجع حاد,انخفاض حاد,تدهور,سقوط حر
zam,zam yap-,zamlan-,fiyat artışı,zam gel-,pahalan-,pahalılaş-,fiyatlar yüksel-,fiyatlar art-|bahalaş-,bahalaşma,qiymət artımı,qiyməti qalx-,qiymət qaldır-,qiymət art-,qiymətlər bahalaşıb,bahalaşdır-|ارتفاع الأسعار,زيادة الأسعار,غلاء,رفع الأسعار,ارتفعت الأسعار,زيادة الثمن,ارتفاع أسعار,زيادة في سعر
ucuzla-,fiyatlar düş-,indirim,fiyat düşüşü,fiyat indirimi,ucuzlama,indirim yap-|ucuzlaş-,ucuzlaşma,qiyməti düş-,endirim,qiymətin enməsi,qiymətlər aşağı düş-,endirim et-|انخفاض الأسعار,تراجع الأسعار,خفض الأسعار,تخفيضات,خصم,خصومات,رخص,هبوط الأسعار,حسم
hayat pahalılığı,yaşam maliyeti,geçim sıkıntısı,geçim derdi,geçim maliyeti,pahalılık|bahalıq,yaşayış xərcləri,yaşayış dəyəri,dolanışıq çətinliyi,güzəran çətinliyi,həyat bahalığı|غلاء المعيشة,تكلفة المعيشة,تكاليف المعيشة,أعباء المعيشة,الغلاء,ضائقة معيشية,أزمة معيشية
enflasyon,yıllık enflasyon,tüketici fiyatları,tüfe,fiyat endeksi,enflasyonist,enflasyon oranı|inflyasiya,illik inflyasiya,istehlak qiymətləri,istehlak qiymətləri indeksi,qiymət indeksi,inflyasiya səviyyəsi|تضخم,التضخم,معدل التضخم,نسبة التضخم,أسعار المستهلكين,مؤشر أسعار المستهلكين,تضخم سنوي,الضغوط التضخمية
çekirdek enflasyon,üretici fiyatları,üfe,toptan fiyat,üretici fiyat endeksi|əsas inflyasiya,baza inflyasiya,istehsalçı qiymətləri,topdansatış qiyməti,istehsalçı qiymət indeksi|التضخم الأساسي,أسعار المنتجين,مؤشر أسعار المنتجين,أسعار الجملة
politika faizi,faiz oranı,gösterge faiz,faiz,faiz haddi,borçlanma faizi|uçot dərəcəsi,faiz dərəcəsi,faiz,əsas faiz dərəcəsi,uçot faizi,baza faizi|سعر الفائدة,أسعار الفائدة,معدل الفائدة,معدلات الفائدة,الفائدة,سعر الفائدة الرئيسي,نسبة الفائدة
faiz artır-,faiz artırımı,faizi yükselt-,faiz artışı,parasal sıkılaştırma,sıkı para politikası|faizi artır-,faiz dərəcəsini qaldır-,faiz artımı,uçot dərəcəsini artır-,sərt pul siyasəti,pul siyasətini sərtləşdir-|رفع الفائدة,رفع أسعار الفائدة,زيادة الفائدة,زيادة أسعار الفائدة,تشديد نقدي,تشديد السياسة النقدية,رفع سعر الفائدة
faiz indir-,faiz indirimi,faizi düşür-,faiz düşüşü,parasal gevşeme,gevşek para politikası|faizi azalt-,faiz dərəcəsini endir-,uçot dərəcəsini aşağı sal-,faiz endirimi,pul siyasətini yumşalt-,faizi aşağı sal-|خفض الفائدة,خفض أسعار الفائدة,تخفيض الفائدة,تيسير نقدي,تيسير السياسة النقدية,تيسير كمي,خفض سعر الفائدة
faizi sabit tut-,faizi değiştirme-,faizde değişikliğe gitme-,pas geç-,sabit bırak-|faizi sabit saxla-,faiz dərəcəsini dəyişmə-,dəyişməz saxla-,sabit saxlayıb,dəyişməz qal-|أبقى على الفائدة,أبقى أسعار الفائدة,تثبيت الفائدة,تثبيت أسعار الفائدة,دون تغيير,الإبقاء على سعر الفائدة
merkez bankası,para otoritesi,para politikası kurulu,banka yönetimi|mərkəzi bank,milli bank,pul tənzimləyicisi,bankın idarə heyəti|البنك المركزي,المصرف المركزي,بنك مركزي,السلطة النقدية,لجنة السياسة النقدية,مصرف مركزي,البنوك المركزية
para politikası,parasal politika,para arzı,parasal|pul siyasəti,monetar siyasət,pul kredit siyasəti,pul kütləsi,monetar|السياسة النقدية,سياسة نقدية,المعروض النقدي,الكتلة النقدية,نقدي,السياسات النقدية
maliye politikası,mali politika,mali disiplin,kamu maliyesi,bütçe disiplini|fiskal siyasət,maliyyə siyasəti,büdcə intizamı,maliyyə intizamı,dövlət maliyyəsi|السياسة المالية,السياسات المالية,الانضباط المالي,المالية العامة,مالية الدولة
döviz kuru,kur,parite,dolar kuru,kur seviyesi,döviz fiyatı|məzənnə,valyuta məzənnəsi,valyuta kursu,dollar kursu,kurs,rəsmi məzənnə|سعر الصرف,أسعار الصرف,سعر صرف,أسعار العملات,سعر العملة,سعر الدولار
değer kaybet-,değer yitir-,değer kaybı,erime,değersizleş-,değerini yitir-,eri-|ucuzlaş-,dəyərdən düş-,dəyərini itir-,dəyər itkisi,qiymətdən düş-,dəyərsizləş-|فقد قيمته,فقدت قيمتها,تراجع قيمة,انخفاض قيمة,خسر من قيمته,تدهور العملة,هبوط العملة,خسارة القيمة,تدني قيمة
değer kazan-,güçlen-,değerlen-,değer kazanımı,prim yap-,değer artışı|bahalaş-,dəyər qazan-,möhkəmlən-,güclən-,dəyəri art-,dəyər artımı|ارتفعت قيمته,ارتفاع قيمة,صعود العملة,تعزز,تحسنت قيمة,تحسن سعر
devalüasyon,devalüe et-,devalüe ed-,para biriminin değerini düşür-,kur ayarlaması|devalvasiya,devalvasiya et-,pul vahidini ucuzlaşdır-,milli valyutanı ucuzlaşdır-|تخفيض العملة,خفض قيمة العملة,تخفيض قيمة العملة,تعويم العملة,تعويم,تخفيض سعر الصرف
para birimi,ulusal para,yerel para,milli para,yerli para birimi|pul vahidi,milli valyuta,yerli valyuta,milli pul,valyuta|العملة,عملة,العملة الوطنية,العملة المحلية,عملات,العملات,وحدة نقدية
döviz,yabancı para,döviz rezervi,dış para,sert para|xarici valyuta,valyuta ehtiyatı,dönərli valyuta,əcnəbi valyuta|العملة الصعبة,العملات الأجنبية,النقد الأجنبي,عملة أجنبية,قطع أجنبي,العملة الأجنبية,عملات صعبة
döviz rezervleri,rezervler,altın rezervi,merkez bankası rezervleri,brüt rezerv|valyuta ehtiyatları,qızıl ehtiyatı,strateji valyuta ehtiyatları,rezervlər,ehtiyatlar|احتياطيات النقد الأجنبي,الاحتياطي النقدي,احتياطي العملات,احتياطيات,احتياطي الذهب,الاحتياطيات الأجنبية,احتياطي
gayri safi yurt içi hasıla,gsyh,milli gelir,gayrisafi milli hasıla,gayrisafi yurtiçi hasıla,ulusal gelir|ümumi daxili məhsul,üdm,milli gəlir,ümumi milli məhsul|الناتج المحلي الإجمالي,إجمالي الناتج المحلي,الناتج القومي,الدخل القومي,الناتج المحلي,ناتج محلي
kişi başına gelir,kişi başına milli gelir,kişi başı gelir|adambaşına gəlir,adambaşına düşən gəlir,əhalinin hər nəfərinə düşən|دخل الفرد,نصيب الفرد,متوسط دخل الفرد,حصة الفرد
ekonomik kriz,mali kriz,ekonomik bunalım,ekonomik buhran,kriz,ekonomik çöküş|iqtisadi böhran,maliyyə böhranı,böhran,iqtisadi çöküş,iqtisadi çətinlik|أزمة اقتصادية,الأزمة الاقتصادية,أزمة مالية,الأزمة المالية,انهيار اقتصادي,أزمة نقدية,ضائقة اقتصادية
toparlan-,iyileş-,düzel-,canlan-,ekonomik toparlanma,canlanma,toparlanma sürecine gir-,kendine gel-|bərpa olun-,dirçəl-,canlan-,yaxşılaş-,dirçəliş,bərpa,canlanma|تعافى,يتعافى,تعافي,تعاف,انتعش,ينتعش,انتعاش,تحسن,يتحسن,استعاد عافيته,نهوض
ekonomik istikrar,makroekonomik istikrar,fiyat istikrarı,finansal istikrar,istikrar|iqtisadi sabitlik,makroiqtisadi sabitlik,qiymət sabitliyi,maliyyə sabitliyi,sabitlik|استقرار اقتصادي,الاستقرار الاقتصادي,استقرار الأسعار,الاستقرار المالي,استقرار الاقتصاد الكلي
ekonomik reform,yapısal reform,reform paketi,reform programı,yapısal dönüşüm|iqtisadi islahat,struktur islahatı,islahatlar paketi,islahat proqramı,iqtisadi islahatlar|إصلاح اقتصادي,إصلاحات اقتصادية,الإصلاحات الهيكلية,إصلاحات هيكلية,برنامج الإصلاح,حزمة إصلاحات
kalkınma,kalkın-,ekonomik kalkınma,gelişme,geliş-,gelişim|inkişaf,inkişaf et-,inkişaf ed-,iqtisadi inkişaf,tərəqqi,irəliləyiş|تنمية,التنمية,تطور,تنموي,إنماء,نماء,تطوير,التنمية الاقتصادية
sürdürülebilir kalkınma,sürdürülebilirlik,kalıcı kalkınma|dayanıqlı inkişaf,davamlı inkişaf,dayanıqlılıq|التنمية المستدامة,تنمية مستدامة,الاستدامة
kalkınma planı,beş yıllık plan,kalkınma programı,orta vadeli program,ekonomik program|inkişaf planı,inkişaf proqramı,beşillik plan,sosial iqtisadi inkişaf strategiyası,dövlət proqramı,strateji yol xəritəsi|خطة تنموية,خطة التنمية,خطة خمسية,برنامج تنموي,برنامج اقتصادي,رؤية اقتصادية
gelişmekte olan ülkeler,yükselen ekonomiler,yükselen piyasalar,gelişen ekonomiler|inkişaf etməkdə olan ölkələr,inkişafda olan ölkələr,yüksələn bazarlar,yeni iqtisadiyyatlar|الدول النامية,البلدان النامية,الاقتصادات الناشئة,الأسواق الناشئة,اقتصادات صاعدة,الاقتصادات النامية
beklenti,tahmin,öngörü,öngör-,tahmin et-,tahmin ed-,projeksiyon,beklen-|proqnoz,proqnozlaşdır-,gözlənti,ehtimal,gözlənil-,proqnoz ver-,təxmin|توقع,يتوقع,توقعات,تتوقع,توقعت,تنبؤ,تنبؤات,تقديرات,مرتقب,متوقع,من المتوقع
tahmini yükselt-,beklentiyi yukarı çek-,tahmini revize et-,tahmini güncelle-,revizyon|proqnozu artır-,proqnozu yaxşılaşdır-,proqnozu dəyiş-,proqnozu yenilə-,yenidən baxış|رفع توقعاته,رفع توقعات,رفعت توقعاتها,عدل توقعاته,خفض توقعاته,خفضت توقعاتها,مراجعة التوقعات,تعديل التوقعات
yüzde,oran,oranında,nispet,yüzde puan|faiz,nisbət,faiz bəndi,faizi,nisbətində|في المئة,بالمئة,في المائة,بالمائة,نسبة,بنسبة,نقطة مئوية
geçen yılın aynı dönemi,geçen yıla göre,yıllık bazda,bir önceki yıla kıyasla,bir yıl önceki|ötən ilin eyni dövrü,keçən ilin müvafiq dövrü,ötən illə müqayisədə,illik müqayisədə,əvvəlki illə müqayisədə|مقارنة بالعام الماضي,على أساس سنوي,الفترة نفسها من العام الماضي,الفترة ذاتها من العام الماضي,مقارنة بالعام السابق,الفترة المماثلة
çeyrek,üç aylık dönem,çeyreklik,yılın ilk çeyreği|rüb,rüblük,kvartal,ilin birinci rübü|ربع,الربع الأول,ربع سنوي,فصلي,الفصل الأول
ortalama,ortalama olarak,vasati,ortalaması|orta,orta hesabla,ortalama,orta göstərici|متوسط,معدل,في المتوسط,المتوسط,معدل وسطي
en yüksek seviye,rekor seviye,tarihi zirve,zirve,rekor,tüm zamanların en yükseği|ən yüksək səviyyə,rekord səviyyə,tarixi maksimum,pik,rekord həddə,zirvə|أعلى مستوى,مستوى قياسي,مستويات قياسية,رقم قياسي,ذروة,أعلى مستوياته,قياسي
en düşük seviye,dip,tarihi dip,taban,son yılların en düşüğü|ən aşağı səviyyə,minimum,tarixi minimum,ən aşağı həddə,dib|أدنى مستوى,أدنى مستوياته,أدنى مستوياتها,أدنى معدل,أقل مستوى,القاع
dalgalan-,dalgalanma,oynaklık,inişli çıkışlı,iniş çıkış,istikrarsızlık|dəyişkənlik,tərəddüd,dalğalanma,enib qalxma,qeyri sabitlik,volatillik|تقلب,تقلبات,تذبذب,تذبذبات,يتقلب,متقلب,عدم استقرار
ekonomist,iktisatçı,ekonomi uzmanı,analist,piyasa uzmanı|iqtisadçı,iqtisadçı ekspert,analitik,iqtisad mütəxəssisi,bazar eksperti|اقتصادي,خبير اقتصادي,خبراء اقتصاديون,محلل,محللون,محللين,اقتصاديون,اقتصاديين
gösterge,ekonomik gösterge,veri,rakam,istatistik,endeks|göstərici,iqtisadi göstərici,məlumat,rəqəm,statistika,indeks|مؤشر,مؤشرات,بيانات,أرقام,إحصاءات,إحصائيات,معطيات
istatistik kurumu,istatistik ofisi,istatistik dairesi,resmi istatistikler|statistika komitəsi,statistika idarəsi,rəsmi statistika,dövlət statistika|مكتب الإحصاء,هيئة الإحصاء,جهاز الإحصاء,معهد الإحصاء,مركز الإحصاء,إحصاءات رسمية,دائرة الإحصاء
kayıt dışı ekonomi,kara para,yer altı ekonomisi,karaborsa|kölgə iqtisadiyyatı,qara bazar,gizli iqtisadiyyat,qeyri rəsmi iqtisadiyyat|الاقتصاد غير الرسمي,اقتصاد الظل,السوق السوداء,السوق الموازية,اقتصاد خفي
ekonomik yük,mali yük,külfet,ağır fatura,yük getir-|maliyyə yükü,iqtisadi yük,ağır yük,əlavə xərc yarat-|عبء,أعباء,عبء مالي,أعباء مالية,كلفة باهظة,أثقل كاهل,يثقل كاهل
alım gücü,satın alma gücü,tüketici gücü|alıcılıq qabiliyyəti,alıcılıq gücü,alış qabiliyyəti|القدرة الشرائية,القوة الشرائية,قدرة شرائية
ihracat,ihraç et-,ihraç ed-,dış satım,ihraç,yurt dışına sat-,dış satış|ixrac,ixrac et-,ixrac ed-,ixracat,xaricə sat-,ixrac olun-|تصدير,صدر,يصدر,صادرات,الصادرات,مصدرة,بيع إلى الخارج
ithalat,ithal et-,ithal ed-,dış alım,ithal,yurt dışından al-|idxal,idxal et-,idxal ed-,idxal olun-,xaricdən al-,xaricdən gətir-|استيراد,استورد,يستورد,تستورد,واردات,الواردات,مستورد,مستوردة
ihracatçı,ihracatçı firma,ihraç eden ülke|ixracatçı,ixracatçılar,ixrac edən ölkə,ixracçı|مصدرون,مصدرين,الدول المصدرة,جهة مصدرة,المصدرين
ithalatçı,ithalatçı firma,ithal eden ülke|idxalçı,idxalatçı,idxal edən ölkə|مستوردون,مستوردين,الدول المستوردة,جهات مستوردة,المستوردين
ticaret,ticari ilişki,ticari,alışveriş,ticaret yap-|ticarət,ticarət əlaqələri,ticari,alver,alqı satqı,ticarət et-|تجارة,التجارة,تجاري,تجارية,علاقات تجارية,التجاري,متاجرة
ticaret hacmi,ikili ticaret,ticaret hacmini artır-,dış ticaret hacmi,karşılıklı ticaret|ticarət dövriyyəsi,əmtəə dövriyyəsi,ticarət həcmi,ikitərəfli ticarət,qarşılıqlı ticarət,xarici ticarət dövriyyəsi|حجم التجارة,التبادل التجاري,حجم التبادل التجاري,المبادلات التجارية,التجارة الثنائية,التبادلات التجارية
dış ticaret açığı,ticaret açığı,cari açık,cari işlemler açığı|ticarət kəsiri,xarici ticarət kəsiri,cari əməliyyatlar kəsiri,mənfi saldo,ticarət defisiti|العجز التجاري,عجز تجاري,عجز الميزان التجاري,عجز الحساب الجاري,عجز الميزان
dış ticaret fazlası,ticaret fazlası,cari fazla|müsbət saldo,ticarət profisiti,müsbət ticarət balansı|فائض تجاري,الفائض التجاري,فائض الميزان التجاري,فائض الحساب الجاري
ticaret dengesi,dış ticaret dengesi,ödemeler dengesi|ticarət balansı,xarici ticarət balansı,tədiyyə balansı|الميزان التجاري,ميزان المدفوعات,ميزان التجارة
ticaret savaşı,ticari gerilim,ticaret anlaşmazlığı,tarife savaşı|ticarət müharibəsi,ticarət gərginliyi,tarif müharibəsi,ticarət mübahisəsi|حرب تجارية,الحرب التجارية,نزاع تجاري,توتر تجاري,حرب الرسوم,خلاف تجاري
gümrük vergisi,gümrük tarifesi,ek vergi,tarife,gümrük resmi,ek gümrük vergisi|gömrük rüsumu,gömrük tarifi,idxal rüsumu,əlavə rüsum,rüsum,tarif|رسوم جمركية,الرسوم الجمركية,تعرفة جمركية,تعرفات جمركية,تعريفة,رسوم,رسوما جمركية,ضرائب جمركية
gümrük kapısı,sınır kapısı,gümrük noktası,geçiş noktası|gömrük məntəqəsi,sərhəd keçid məntəqəsi,buraxılış məntəqəsi,gömrük postu|معبر حدودي,معابر حدودية,المنفذ الحدودي,منافذ حدودية,نقطة جمركية,منفذ جمركي,المعبر
gümrük,gümrük idaresi,gümrük müdürlüğü,gümrük görevlileri|gömrük,gömrük komitəsi,gömrük idarəsi,gömrük əməkdaşları|جمارك,الجمارك,جمركي,مصلحة الجمارك,هيئة الجمارك,سلطات الجمارك
serbest ticaret anlaşması,ticaret anlaşması,tercihli ticaret,ticaret sözleşmesi|azad ticarət sazişi,sərbəst ticarət müqaviləsi,ticarət sazişi,preferensial ticarət|اتفاقية التجارة الحرة,اتفاق تجارة حرة,اتفاق تجاري,اتفاقية تجارية,الاتفاق التجاري
serbest bölge,serbest ticaret bölgesi,özel ekonomik bölge,sanayi bölgesi|azad iqtisadi zona,sərbəst ticarət zonası,xüsusi iqtisadi zona,sənaye zonası,sənaye parkı|منطقة حرة,منطقة تجارة حرة,منطقة اقتصادية خاصة,مناطق حرة,منطقة صناعية
gümrük birliği,ortak pazar,ekonomik birlik|gömrük ittifaqı,ümumi bazar,iqtisadi ittifaq,iqtisadi birlik|اتحاد جمركي,الاتحاد الجمركي,سوق مشتركة,اتحاد اقتصادي
ekonomik yaptırım,yaptırım uygula-,yaptırım,ambargo,müeyyide,kısıtlayıcı önlem,yaptırım getir-|iqtisadi sanksiya,sanksiya tətbiq et-,sanksiya,embarqo,məhdudlaşdırıcı tədbir,sanksiya qoy-|عقوبات اقتصادية,فرض عقوبات,عقوبات,العقوبات,حظر,حصار اقتصادي,تدابير تقييدية,إجراءات عقابية
yaptırımları kaldır-,yaptırımların kaldırılması,ambargoyu kaldır-,yaptırımları gevşet-,muafiyet|sanksiyaları ləğv et-,sanksiyaları götür-,sanksiyaların ləğvi,embarqonu götür-,sanksiyaları yumşalt-|رفع العقوبات,رفع الحظر,إلغاء العقوبات,تخفيف العقوبات,إعفاء من العقوبات,رفعت العقوبات
ihracat yasağı,ihracatı yasakla-,ihracatı durdur-,dış satım yasağı|ixraca qadağa,ixrac qadağası,ixracı qadağan et-,ixracı dayandır-|حظر التصدير,حظر تصدير,منع تصدير,وقف التصدير,وقف صادرات,حظر الصادرات
boykot,boykot et-,boykot ed-,boykot çağrısı,almama çağrısı|boykot,boykot et-,boykot ed-,boykot çağırışı,imtina kampaniyası|مقاطعة,قاطع,يقاطع,حملة مقاطعة,مقاطعة المنتجات,مقاطعة البضائع
mal,ürün,eşya,emtia,meta|mal,məhsul,əmtəə,məmulat|بضاعة,بضائع,البضائع,سلعة,سلع,السلع,منتج,منتجات,منتوج
hammadde,ham madde,ara malı,girdi|xammal,xam maddə,ilkin material|مواد خام,المواد الخام,المواد الأولية,مواد أولية,مدخلات الإنتاج
değerli maden,altın fiyatları,ons altın,külçe altın,altın|qiymətli metal,qızılın qiyməti,qızıl,unsiya,qızıl külçəsi|معدن نفيس,المعادن النفيسة,سعر الذهب,أسعار الذهب,الذهب,أونصة,سبائك ذهب,أوقية
tedarik zinciri,tedarik,arz zinciri,ikmal,tedarik et-,tedarik ed-|təchizat zənciri,tədarük zənciri,təchizat,tədarük,təmin et-|سلسلة التوريد,سلاسل التوريد,سلاسل الإمداد,توريد,إمداد,إمدادات,الإمدادات,تموين
tedarikçi,sağlayıcı,sağlayıcı firma,yüklenici tedarikçi|təchizatçı,tədarükçü,təminatçı|مورد,موردون,موردين,المورد,مزود,مزودي,مزودون
sevkiyat,sevk et-,sevk ed-,nakliyat,gönder-,teslimat,mal sevki|göndərmə,yola sal-,daşınma,yük göndər-,çatdırılma|شحن,شحنة,شحنات,إرسال,نقل البضائع,تسليم,إرسالية,توصيل
talep,istek,rağbet,talep gör-,ilgi gör-|tələb,tələbat,tələb olun-|طلب,الطلب,إقبال,الإقبال,طلبات
arz,arz ve talep,piyasaya sür-,piyasaya arz|təklif,tələb və təklif,bazara çıxar-,bazar təklifi|عرض,العرض,العرض والطلب,المعروض,طرح في السوق,طرح في الأسواق
sat-,satış,satışa çıkar-,satışa sun-,elden çıkar-,pazarla-|sat-,satış,satışa çıxar-,satışa ver-,satıl-|باع,يبيع,بيع,مبيعات,المبيعات,بيعت,طرح للبيع,تسويق
satın al-,satın alma,alım,satın alın-,alım yap-|satın al-,alış,alqı,satınalma,satın alın-|اشترى,يشتري,شراء,مشتريات,اقتناء,اقتنى,ابتاع,شراؤها
müşteri,alıcı,tüketici,tüketiciler|müştəri,alıcı,istehlakçı,istehlakçılar|زبون,زبائن,عميل,عملاء,مشتر,مشترون,مستهلك,مستهلكين,المستهلكون
satıcı,esnaf,tüccar,tacir,dükkan sahibi,iş yeri sahibi|satıcı,tacir,alverçi,dükan sahibi,mağaza sahibi,ticarətçi|بائع,باعة,تاجر,تجار,التجار,أصحاب المحال,أصحاب المحلات,بائعين
pazar,piyasa,iç pazar,iç piyasa,dünya piyasası|bazar,daxili bazar,dünya bazarı,bazarlar|سوق,الأسواق,أسواق,السوق المحلية,السوق العالمية,الأسواق العالمية
tüketim,tüket-,tüketici harcamaları,harcama|istehlak,istehlak et-,istehlak ed-,sərfiyyat|استهلاك,استهلك,يستهلك,الاستهلاك,إنفاق استهلاكي
kota,kontenjan,miktar sınırı,kota koy-|kvota,limit,kvota qoy-,miqdar həddi|حصة,حصص,نظام الحصص,كوتا,سقف الكمية
mağaza,dükkan,market,süpermarket,alışveriş merkezi,bakkal|mağaza,dükan,market,supermarket,ticarət mərkəzi|متجر,متاجر,محل,محال,محلات,دكان,سوبرماركت,مركز تجاري,مركز تسوق
perakende satış,perakende,perakendeci|pərakəndə satış,pərakəndə ticarət,pərakəndəçi|مبيعات التجزئة,تجارة التجزئة,التجزئة,بيع بالتجزئة,بالمفرق
sahte ürün,taklit mal,kaçak mal,kalpazanlık,sahte para|saxta məhsul,qaçaqmal,saxta mal,saxta pul,saxtalaşdırılmış|بضاعة مقلدة,بضائع مهربة,سلع مقلدة,بضائع مغشوشة,تزوير العملة,عملة مزورة
karaborsacılık,stokçuluk,stokla-,istifçilik,fahiş fiyat,fırsatçılık|möhtəkirlik,süni qiymət artımı,süni bahalaşma,stoklaşdırma,alverçilik|احتكار,محتكر,محتكرين,تخزين السلع,مضاربة,مضاربات,رفع مصطنع للأسعار,جشع التجار
rekabet,rekabet et-,rekabet ed-,yarış,rekabet gücü,rekabetçi|rəqabət,rəqabət apar-,yarış,rəqabət qabiliyyəti,rəqabətədavamlı|منافسة,تنافس,نافس,ينافس,القدرة التنافسية,تنافسية,تنافسي
tekel,tekelleşme,tekelci,antitröst|inhisar,inhisarçılıq,monopoliya,antiinhisar|احتكار,احتكاري,الاحتكار,مكافحة الاحتكار,منع الاحتكار
borsa,hisse senedi piyasası,menkul kıymetler borsası,sermaye piyasası|birja,fond birjası,fond bazarı,qiymətli kağızlar bazarı,kapital bazarı|بورصة,البورصة,سوق الأسهم,أسواق الأسهم,سوق الأوراق المالية,سوق المال,أسواق المال
hisse senedi,hisse,pay,hisseler|səhm,səhmlər,qiymətli kağız,pay|سهم,أسهم,الأسهم,أوراق مالية,حصة
hissedar,pay sahibi,ortak,hisse sahibi|səhmdar,pay sahibi,payçı,səhmdarlar|مساهم,مساهمون,مساهمين,المساهمين,حملة الأسهم
günü yükselişle kapat-,yükselişle tamamla-,değer kazanarak kapan-,primle kapan-|yüksəlişlə bağla-,artımla başa vur-,günü artımla bağla-|أغلق على ارتفاع,أغلقت على ارتفاع,أنهى التداولات مرتفعا,إغلاق مرتفع,ارتفع عند الإغلاق
günü düşüşle kapat-,düşüşle tamamla-,kayıpla kapan-,ekside kapat-|enişlə bağla-,azalma ilə başa vur-,günü ucuzlaşma ilə bağla-|أغلق على انخفاض,أغلقت على تراجع,أنهى التداولات منخفضا,إغلاق منخفض,تراجع عند الإغلاق
işlem gör-,alıcı bul-,satıl-,işlem,el değiştir-|ticarət olun-,satıl-,əqd,alqı satqı|تداول,يتداول,تداولات,التداول,جرى تداوله,تعاملات,التعاملات
halka arz,halka açıl-,halka açılma|kütləvi təklif,ilkin kütləvi təklif,birjaya çıx-,səhmləri açıq satışa çıxar-|طرح عام,اكتتاب عام,الطرح العام,طرح أولي,إدراج في البورصة,طرح للاكتتاب
tahvil,bono,devlet tahvili,hazine bonosu,eurobond|istiqraz,istiqraz vərəqəsi,dövlət istiqrazı,xəzinə notu,avrobond|سندات,سند,السندات الحكومية,سندات الخزانة,أذون الخزانة,أذونات,صكوك
kripto para,sanal para,dijital para,kripto varlık|kriptovalyuta,rəqəmsal valyuta,virtual valyuta,rəqəmsal pul|عملة مشفرة,العملات المشفرة,عملات رقمية,العملات الرقمية,عملة افتراضية,الأصول الرقمية
kredi,borç para,ödünç,kredi ver-,kredi sağla-,borç ver-,finansman sağla-|kredit,borc,kredit ver-,borc ver-,kredit ayır-,ssuda|قرض,قروض,القروض,إقراض,أقرض,ائتمان,تسليف,منح قرضا,تسهيلات ائتمانية
kredi çek-,borçlan-,borç al-,kredi al-,borçlanma|kredit götür-,borc al-,kredit al-,borclan-,borc götür-|اقترض,يقترض,اقتراض,استدان,استدانة,حصل على قرض,الحصول على قرض
borç,borçlu,dış borç,kamu borcu,devlet borcu,borç yükü|borc,xarici borc,dövlət borcu,borc yükü,borclu|دين,ديون,الديون,الدين العام,الدين الخارجي,مديونية,المديونية,الدين الحكومي
borç öde-,geri öde-,borcunu kapat-,borç ödemesi,geri ödeme,itfa|borc ödə-,borcu qaytar-,geri ödə-,borcun ödənilməsi,borcu bağla-|سدد,يسدد,سداد,تسديد,سداد الديون,تسديد القرض,وفى بديونه,دفع الدين,رد القرض
borcu yapılandır-,borç yapılandırma,borç erteleme,borcu ertele-,yeniden yapılandırma|borcun restrukturizasiyası,borcu restrukturizasiya et-,borcun təxirə salınması,borcu yenidən qurma|إعادة هيكلة الديون,إعادة جدولة الديون,جدولة الديون,إعادة هيكلة,تأجيل سداد الديون
borcu sil-,borç affı,borç silme|borcu sil-,borcun silinməsi,borcu bağışla-,borcdan azad et-|إلغاء الديون,شطب الديون,إسقاط الديون,إعفاء من الديون,أعفى من الدين
temerrüt,temerrüde düş-,ödeyeme-,ödeme aczi,ödeme güçlüğü|defolt,defolta düş-,ödəmə qabiliyyətini itir-,borcu ödəyə bilmə-|تخلف عن السداد,التخلف عن السداد,تعثر,تعثر عن السداد,عجز عن السداد,عجزت عن سداد
iflas et-,iflas ed-,bat-,iflas bayrağını çek-,konkordato ilan et-,iflas,batık,iflasın eşiği|iflas et-,müflis ol-,müflisləş-,iflasa uğra-,iflas,bat-,müflisləşmə|أفلس,إفلاس,أفلست,يفلس,أشهر إفلاسه,إعلان الإفلاس,مفلس,الإفلاس
banka,bankacılık sektörü,bankacılık,finans kuruluşu,kredi kuruluşu|bank,bank sektoru,bankçılıq,maliyyə qurumu,kredit təşkilatı|بنك,بنوك,مصرف,مصارف,المصارف,القطاع المصرفي,مصرفي,مؤسسة مالية
mevduat,tasarruf,birikim,banka hesabı,vadeli hesap|əmanət,depozit,yığım,bank hesabı,qənaət|وديعة,ودائع,الودائع,مدخرات,ادخار,حساب مصرفي,حساب بنكي
mudi,hesap sahibi,tasarruf sahibi,mevduat sahibi|əmanətçi,hesab sahibi,depozit sahibi|مودع,مودعون,مودعين,المودعين,أصحاب الودائع
para çek-,nakit çek-,nakit çekim,bankamatik,atm|pul çıxar-,nağdlaşdır-,nağd pul çıxar-,bankomat|سحب الأموال,سحب النقود,سحب نقدي,صراف آلي,الصراف الآلي
nakit,nakit para,peşin,likidite,nakit akışı|nağd,nağd pul,likvidlik,nağd ödəniş|نقدا,نقد,سيولة,السيولة,أموال نقدية,نقود
nakitsiz ödeme,elektronik ödeme,dijital ödeme,kartlı ödeme|nağdsız ödəniş,elektron ödəniş,rəqəmsal ödəniş,kartla ödəniş|الدفع الإلكتروني,دفع إلكتروني,مدفوعات رقمية,مدفوعات إلكترونية,الدفع الرقمي,الدفع بالبطاقة
para transferi,havale,havale et-,işçi dövizi,para gönder-|pul köçürməsi,köçürmə,pul baratı,vəsait köçür-,pul göndər-|حوالة,حوالات,تحويل أموال,تحويلات مالية,تحويلات,تحويلات المغتربين,تحويلات العاملين
para akla-,kara para aklama,aklama|pulların yuyulması,çirkli pulların yuyulması,qara pulların yuyulması,pul yuma|غسل الأموال,غسيل الأموال,تبييض الأموال,غسيل أموال
varlıkları dondur-,mal varlığını dondur-,hesapları bloke et-,bloke,dondurulan varlıklar|aktivləri dondur-,hesabları dondur-,əmlakı dondur-,hesabları blokla-,dondurulmuş aktivlər|تجميد الأصول,تجميد أموال,تجميد أرصدة,تجميد حسابات,الأصول المجمدة,الأموال المجمدة,جمد أصول
varlık,mal varlığı,servet,mülk|aktiv,əmlak,sərvət,var dövlət,mülk|أصول,الأصول,ثروة,ثروات,ممتلكات,موجودات
sermaye,ana para,öz sermaye,sermaye artırımı|kapital,sərmayə,nizamnamə kapitalı,öz kapitalı|رأس مال,رأس المال,رؤوس الأموال,رؤوس أموال,رأسمال
sermaye kaçışı,sermaye çıkışı,yatırımcı kaçışı|kapital axını,kapitalın xaricə axını,sərmayənin qaçması|هروب رؤوس الأموال,خروج رؤوس الأموال,هروب الاستثمارات,نزوح رؤوس الأموال
finansman,finanse et-,finanse ed-,kaynak sağla-,fonla-,mali kaynak,finansman sağla-|maliyyələşdir-,maliyyələşmə,maliyyə ayır-,vəsait ayır-,maliyyə mənbəyi|تمويل,يمول,تمول,ممول,موارد مالية,مصادر تمويل
fon,kaynak,mali kaynak,ödenek|fond,vəsait,maliyyə vəsaiti,ayırma|صندوق,صناديق,أموال,مخصصات,اعتمادات,موارد
varlık fonu,ulusal varlık fonu,devlet fonu|suveren fond,dövlət neft fondu,rifah fondu,suveren sərvət fondu|صندوق سيادي,صندوق الثروة السيادي,الصندوق السيادي,صناديق سيادية
mali destek,mali yardım,parasal yardım,maddi yardım,finansal destek|maliyyə yardımı,maliyyə dəstəyi,maddi yardım,pul yardımı|دعم مالي,مساعدة مالية,مساعدات مالية,معونة,معونات,إعانة مالية,مساندة مالية
hibe,bağış,karşılıksız yardım,bağışla-|qrant,bağış,ianə,əvəzsiz yardım,təmənnasız yardım|منحة,منح,هبة,هبات,تبرع,تبرعات
kurtarma paketi,kurtarma planı,destek paketi,teşvik paketi,yardım paketi|xilas paketi,dəstək paketi,stimul paketi,yardım paketi|حزمة إنقاذ,خطة إنقاذ,حزمة مساعدات,حزمة دعم,حزمة تحفيز,برنامج إنقاذ
teşvik,teşvik et-,teşvik ed-,özendir-,özendirme,vergi teşviki|təşviq,təşviq et-,təşviq ed-,həvəsləndir-,stimullaşdır-,stimul|تحفيز,حفز,يحفز,حوافز,تشجيع,شجع,يشجع,حافز
not ver-,kredi notu,kredi derecelendirme,derecelendirme kuruluşu,notunu düşür-,notunu yükselt-|kredit reytinqi,reytinq,reytinq agentliyi,reytinqi artır-,reytinqi endir-|تصنيف ائتماني,التصنيف الائتماني,وكالة التصنيف,وكالات التصنيف,خفض التصنيف,رفع التصنيف
sigorta,sigortala-,sigorta poliçesi,sigorta şirketi|sığorta,sığortala-,sığorta şirkəti,sığorta polisi|تأمين,شركة تأمين,شركات التأمين,التأمين,تغطية تأمينية
risk,mali risk,risk primi,riskli|risk,maliyyə riski,təhlükə,riskli|خطر,مخاطر,مخاطرة,المخاطر المالية,مجازفة
bağışçılar,donörler,bağışçı ülkeler,donör ülkeler|donorlar,donor ölkələr,bağış edən ölkələr|مانح,مانحون,مانحين,الجهات المانحة,الدول المانحة
ücret,bedel,harç,ödenen tutar|haqq,ödəniş,rüsum,bədəl|رسم,رسوم,بدل,مقابل مالي
öde-,ödeme yap-,ödeme,ödeme gerçekleştir-|ödə-,ödəniş et-,ödəniş,pul ver-,ödənil-|دفع,يدفع,دفعات,سدد,يسدد,مدفوعات
maliyet,mal ol-,masraf,gider,harcama,maliyetli|xərc,məsrəf,başa gəl-,maya dəyəri|كلفة,تكلفة,تكاليف,كلف,يكلف,نفقات,مصاريف,مصروفات
fiyat,fiyat etiketi,satış fiyatı|qiymət,dəyər,satış qiyməti|سعر,أسعار,ثمن,أثمان,تسعيرة
fiyat belirle-,tavan fiyat,fiyat tavanı,taban fiyat,narh|qiymət müəyyən et-,tavan qiymət,qiymət həddi,minimum qiymət,qiymətqoyma|تسعير,حدد السعر,سقف السعر,سقف الأسعار,سقف سعري,سعر أدنى,تحديد الأسعار
değerinde,değeri,tutarında,tutarındaki|dəyərində,məbləğində,dəyəri,həcmində|بقيمة,تبلغ قيمته,بمبلغ,قيمتها,قيمته,تقدر قيمته
bütçe,devlet bütçesi,merkezi bütçe,bütçe tasarısı,bütçe kanunu|büdcə,dövlət büdcəsi,büdcə layihəsi,büdcə qanunu,büdcə zərfi|ميزانية,الميزانية,موازنة,الموازنة,مشروع الموازنة,قانون الموازنة,الموازنة العامة,ميزانيات
bütçe açığı,açık ver-,mali açık,bütçe dengesi|büdcə kəsiri,kəsir,büdcə defisiti,maliyyə kəsiri|عجز الميزانية,عجز الموازنة,العجز المالي,عجز مالي,العجز
bütçe fazlası,fazla ver-,mali fazla|büdcə profisiti,artıqlıq,profisit|فائض الميزانية,فائض مالي,فائض الموازنة,الفائض
kaynak ayır-,ödenek ayır-,bütçe ayır-,tahsis et-,tahsis ed-,pay ayır-|vəsait ayır-,büdcədən ayır-,ayrıl-,təxsis et-,pul ayır-|خصص,يخصص,تخصيص,رصد,رصدت,مخصصات,تخصيص مبلغ
kamu harcamaları,devlet harcamaları,bütçe giderleri,harcama|dövlət xərcləri,büdcə xərcləri,dövlətin xərcləri,xərcləmə|الإنفاق العام,الإنفاق الحكومي,نفقات الدولة,النفقات العامة,إنفاق,أنفق,ينفق
gelir,kazanç,hasılat,getiri,bütçe gelirleri,irat|gəlir,qazanc,mədaxil,büdcə gəlirləri|دخل,إيراد,إيرادات,الإيرادات,عائد,عائدات,العائدات,مداخيل,مردود,كسب
harca-,sarf et-,harcama yap-,para dök-,harcan-|xərclə-,sərf et-,sərf ed-,xərc çək-,pul xərclə-|أنفق,ينفق,إنفاق,أنفقت
tasarruf et-,tasarruf tedbirleri,kemer sıkma,kemer sıkma politikası,kısıntı,tasarrufa git-|qənaət et-,qənaət tədbirləri,kəmərləri sıx-,xərclərin azaldılması,qənaət rejimi|تقشف,إجراءات تقشفية,التقشف,ترشيد الإنفاق,ترشيد,خفض النفقات,شد الأحزمة,سياسة التقشف
israf,savurganlık,israf et-,çarçur et-,heba et-|israf,israfçılıq,israf et-,bədxərclik,havaya sovur-|هدر,إهدار,أهدر,تبذير,إسراف,تبديد,هدر المال العام
vergi,vergilendir-,vergi getir-,vergi koy-,vergi al-|vergi,vergiyə cəlb et-,vergi tut-,vergi qoy-,vergitutma|ضريبة,ضرائب,الضرائب,ضريبي,فرض ضريبة,فرض ضرائب,جباية
vergi artışı,vergileri artır-,vergi zammı,vergi yükü|vergi artımı,vergiləri artır-,verginin qaldırılması,vergi yükü|زيادة الضرائب,رفع الضرائب,رفع الضريبة,عبء ضريبي,الأعباء الضريبية
vergi indirimi,vergi muafiyeti,vergiden muaf tut-,vergi istisnası,vergi kolaylığı|vergi güzəşti,vergidən azad et-,vergi endirimi,vergi azadolması,vergi imtiyazı|إعفاء ضريبي,إعفاءات ضريبية,خفض الضرائب,تخفيض الضرائب,تخفيضات ضريبية,معفى من الضرائب
vergi kaçır-,vergi kaçakçılığı,vergi kaçırma|vergidən yayın-,vergidən yayınma,vergi cinayəti|تهرب ضريبي,التهرب الضريبي,التهرب من الضرائب,تهرب من دفع الضرائب
vergi mükellefi,vergi ödeyen,vergi borçlusu|vergi ödəyicisi,vergi ödəyən,vergi borclusu|دافع الضرائب,دافعو الضرائب,دافعي الضرائب,مكلف ضريبي,المكلفين
vergi dairesi,maliye,vergi idaresi,gelir idaresi|vergi idarəsi,vergi orqanı,dövlət vergi xidməti,vergi xidməti|مصلحة الضرائب,إدارة الضرائب,هيئة الضرائب,السلطات الضريبية,دائرة الضرائب
sübvansiyon,devlet desteği,sübvanse et-,destekleme,destekleme ödemesi|subsidiya,dövlət dəstəyi,subsidiya ver-,subsidiyalaşdırma,dotasiya|دعم حكومي,إعانات,إعانة,الدعم الحكومي,دعم الأسعار,مدعوم,السلع المدعومة,دعم السلع
desteği kaldır-,sübvansiyonu kaldır-,sübvansiyonu kes-,desteği azalt-|subsidiyanı ləğv et-,subsidiyanı azalt-,dəstəyi kəs-|رفع الدعم,إلغاء الدعم,خفض الدعم,تقليص الدعم,رفع الدعم عن
maliye bakanı,maliye bakanlığı,hazine bakanlığı,hazine ve maliye bakanı|maliyyə naziri,maliyyə nazirliyi,xəzinədarlıq|وزير المالية,وزارة المالية,وزيرة المالية,وزارة الخزانة,وزير الخزانة
ekonomi bakanı,ekonomi bakanlığı,ticaret bakanı,ticaret bakanlığı|iqtisadiyyat naziri,iqtisadiyyat nazirliyi,ticarət naziri,iqtisadi inkişaf naziri|وزير الاقتصاد,وزارة الاقتصاد,وزير التجارة,وزارة التجارة,وزارة التموين
hazine,devlet hazinesi,devlet kasası,devlet kasasına gir-|xəzinə,dövlət xəzinəsi,dövlət büdcəsinə daxil ol-|خزينة,الخزينة,خزانة,خزينة الدولة,الخزانة العامة
özelleştir-,özelleştirme,özel sektöre devret-,satışa çıkar-|özəlləşdir-,özəlləşdirmə,özəl sektora ver-,hərraca çıxar-|خصخصة,خصخص,تخصيص الشركات,الخصخصة,خوصصة,بيع الشركات الحكومية
kamulaştır-,millileştir-,devletleştir-,el koy-,millileştirme|milliləşdir-,dövlət mülkiyyətinə keçir-,dövlətləşdir-,milliləşdirmə|تأميم,أمم,يؤمم,استملاك,مصادرة,نزع الملكية
özel sektör,özel girişim,özel teşebbüs,iş dünyası|özəl sektor,özəl müəssisə,biznes dairələri,iş dünyası|القطاع الخاص,مؤسسات خاصة,قطاع الأعمال
kayıp,mali kayıp,zarar,ekonomik zarar,ekonomik kayıp|itki,maliyyə itkisi,zərər,iqtisadi zərər,ziyan|خسارة,خسائر,خسائر مالية,خسائر اقتصادية,ضرر مالي,أضرار مالية
tazminat,tazmin et-,zararı karşıla-,zararı öde-,zararın giderilmesi|kompensasiya,təzminat,zərəri ödə-,dəymiş ziyanı ödə-,zərərin ödənilməsi|تعويض,تعويضات,عوض,يعوض,دفع تعويضات,تعويض المتضررين,جبر الضرر
denetim,denetle-,mali denetim,teftiş,sayıştay|audit,yoxlama,yoxla-,maliyyə nəzarəti,hesablama palatası|رقابة مالية,تدقيق,تدقيق مالي,مراقبة,تفتيش,ديوان المحاسبة,مراجعة الحسابات
yolsuzluk,zimmet,zimmetine geçir-,rüşvet,usulsüzlük|korrupsiya,mənimsə-,mənimsəmə,rüşvət,rüşvətxorluq|فساد,الفساد,اختلاس,اختلس,رشوة,رشاوى,فساد مالي,مخالفات مالية
dolandırıcılık,dolandır-,sahtekarlık,sahtecilik|dələduzluq,aldat-,fırıldaqçılıq,saxtakarlıq|احتيال,نصب,احتال,تزوير,نصب واحتيال
şirket,firma,işletme,kuruluş,ticari kuruluş|şirkət,firma,müəssisə,biznes qurumu|شركة,شركات,مؤسسة,مؤسسات,منشأة,منشآت
iş adamı,iş insanı,iş kadını,girişimci,sanayici,patron|iş adamı,sahibkar,biznesmen,sənayeçi,iş xadimi|رجل أعمال,رجال أعمال,رجال الأعمال,سيدة أعمال,مستثمر,رائد أعمال,رواد الأعمال,صناعي
girişimcilik,girişim,start up,yeni girişim|sahibkarlıq,startap,yeni biznes,biznes təşəbbüsü|ريادة الأعمال,شركة ناشئة,شركات ناشئة,مشروع ناشئ,المبادرة الحرة
küçük ve orta ölçekli işletmeler,kobi,küçük işletme|kiçik və orta biznes,kob,kiçik və orta sahibkarlıq,kiçik müəssisə|المؤسسات الصغيرة والمتوسطة,المشروعات الصغيرة,الشركات الصغيرة والمتوسطة,المشاريع الصغيرة,منشآت صغيرة
ticaret odası,sanayi odası,iş konseyi,esnaf odası|ticarət palatası,sənaye palatası,sahibkarlar konfederasiyası,biznes şurası|غرفة التجارة,غرفة تجارية,غرف التجارة,غرفة الصناعة,مجلس الأعمال
iş forumu,ekonomi forumu,yatırım forumu,ekonomi zirvesi|biznes forumu,iqtisadi forum,investisiya forumu,iqtisadi sammit|منتدى اقتصادي,منتدى الأعمال,ملتقى الأعمال,منتدى الاستثمار,قمة اقتصادية
icra kurulu başkanı,üst yönetici,ceo,genel müdür,şirket yöneticisi|baş icraçı direktor,baş direktor,icraçı direktor,şirkət rəhbəri|رئيس تنفيذي,الرئيس التنفيذي,المدير التنفيذي,مدير عام,المدير العام,رئيس الشركة
yönetim kurulu,yönetim kurulu başkanı,yönetim kurulu üyesi|idarə heyəti,direktorlar şurası,müşahidə şurası,idarə heyətinin sədri|مجلس الإدارة,مجلس إدارة,رئيس مجلس الإدارة,عضو مجلس الإدارة
bağlı şirket,yan kuruluş,iştirak,alt şirket,şube|törəmə şirkət,törəmə müəssisə,filial,asılı şirkət|شركة تابعة,شركات تابعة,فرع,فروع,الشركة الأم
birleş-,şirket birleşmesi,devral-,devralma,bünyesine kat-|birləş-,şirkətlərin birləşməsi,devral-,əldə et-|اندماج,اندمج,استحواذ,استحوذ,الاستحواذ على,دمج,صفقة استحواذ
çok uluslu şirket,küresel şirket,dev şirket,holding,sanayi devi|transmilli şirkət,çoxmillətli şirkət,nəhəng şirkət,holdinq|شركة متعددة الجنسيات,شركة عملاقة,شركات عالمية,شركة عالمية,مجموعة قابضة,عملاق
kar et-,kar,kazanç,kar elde et-,net kar,karlı,kar aç-|mənfəət,gəlir,qazanc,xalis mənfəət,mənfəət əldə et-,gəlirli|ربح,أرباح,الأرباح,صافي الربح,أرباحا,حقق أرباحا,مربح,صافي أرباح,مكاسب
zarar et-,zarar açıkla-,zarara uğra-,zararla kapat-|zərər et-,ziyana düş-,zərərə uğra-,zərərlə işlə-|خسر,يخسر,تكبد خسائر,تكبدت خسائر,مني بخسائر,سجل خسائر,خسارة
ciro,iş hacmi,satış geliri|dövriyyə,satış həcmi,satış gəliri|رقم المعاملات,حجم الأعمال,إيرادات المبيعات,حجم المبيعات
yatırım,yatırım yap-,sermaye yatır-,para yatır-|investisiya,sərmayə,investisiya qoy-,sərmayə qoy-,kapital qoyuluşu,sərmayə yatır-|استثمار,استثمارات,استثمر,يستثمر,الاستثمارات,ضخ أموال,توظيف الأموال
yabancı yatırım,doğrudan yatırım,doğrudan yabancı yatırım,dış yatırım|xarici investisiya,birbaşa investisiya,birbaşa xarici investisiya,xarici sərmayə|استثمار أجنبي,استثمارات أجنبية,الاستثمار الأجنبي المباشر,استثمارات خارجية
yatırımcı,yatırımcılar,sermayedar|investor,sərmayəçi,sərmayədar,investisiya qoyan|مستثمر,مستثمرون,مستثمرين,المستثمرين,ممول
yatırım çek-,yatırımcı çek-,sermaye çek-,yatırım ortamı|investisiya cəlb et-,sərmayə cəlb et-,investor cəlb et-,investisiya mühiti,investisiya iqlimi|جذب الاستثمارات,استقطاب الاستثمارات,جذب المستثمرين,مناخ الاستثمار,بيئة الاستثمار,استقطاب رؤوس الأموال
iş birliği,ekonomik iş birliği,işbirliği yap-,ortak çalış-|əməkdaşlıq,iqtisadi əməkdaşlıq,əməkdaşlıq et-,əməkdaşlıq ed-,birgə çalış-|تعاون,التعاون,تعاون اقتصادي,التعاون الاقتصادي,تعاونت,عمل مشترك,شراكة
ortaklık,ortak girişim,stratejik ortaklık,ortak|tərəfdaşlıq,birgə müəssisə,strateji tərəfdaşlıq,tərəfdaş,şərik|شراكة,مشروع مشترك,شريك,شركاء,شراكة استراتيجية,مشاركة
sözleşme imzala-,anlaşma imzala-,mutabakat zaptı imzala-,imza at-,sözleşme yap-,kontrat|müqavilə imzala-,müqavilə bağla-,saziş imzala-,anlaşma memorandumu imzala-,kontrakt,imza at-|وقع عقدا,توقيع عقد,وقع اتفاقية,توقيع اتفاقية,إبرام عقد,أبرم,أبرمت,إبرام اتفاق,مذكرة تفاهم
sözleşme,kontrat,mukavele,anlaşma|müqavilə,kontrakt,saziş,razılaşma|عقد,عقود,اتفاق,اتفاقية,صفقة,صفقات
sözleşmeyi feshet-,sözleşmeyi iptal et-,anlaşmayı boz-,fesih|müqaviləni ləğv et-,müqaviləyə xitam ver-,müqaviləni poz-|فسخ العقد,إلغاء العقد,فسخ,إنهاء العقد,ألغى العقد,إلغاء الصفقة
ihale,ihaleye çık-,ihale aç-,teklif ver-,ihaleyi kazan-,eksiltme|tender,tender keçir-,müsabiqə,hərrac,tenderi qazan-,tender elan et-|مناقصة,مناقصات,عطاء,عطاءات,طرح مناقصة,فاز بالمناقصة,مزايدة,مزاد
proje,proje başlat-,yatırım projesi,altyapı projesi|layihə,layihəyə başla-,investisiya layihəsi,infrastruktur layihəsi|مشروع,مشاريع,مشروعات,المشاريع,مشروع استثماري
projeyi hayata geçir-,projeyi uygula-,gerçekleştir-,uygulamaya koy-,yürüt-|layihəni həyata keçir-,icra et-,gerçəkləşdir-,reallaşdır-,tətbiq et-|تنفيذ المشروع,نفذ,ينفذ,إنجاز المشروع,أنجز,تطبيق,تنفيذ المشاريع
tamamla-,bitir-,sona erdir-,tamamlan-,sonuçlandır-|tamamla-,başa çatdır-,başa vur-,yekunlaşdır-,bitir-,başa çat-|أنجز,إنجاز,اكتمل,استكمال,إتمام,إكمال,أتم,أكمل,الانتهاء من,انتهى
hizmete gir-,hizmete aç-,faaliyete geç-,devreye gir-,devreye al-,işletmeye al-,kullanıma aç-|istifadəyə veril-,istifadəyə ver-,fəaliyyətə başla-,işə düş-,istismara veril-,işə salın-|دخل الخدمة,دخل حيز الخدمة,تشغيل,بدء التشغيل,وضع في الخدمة,بدأ العمل,دشن,دخل حيز التشغيل
açılışını yap-,açılış töreni,açıl-,kurdele kes-,açılışı gerçekleştir-,resmi açılış|açılışı ol-,açılış mərasimi,açıl-,açılışını et-,lent kəs-,açılış keçiril-|افتتح,يفتتح,افتتاح,حفل افتتاح,دشن,يدشن,تدشين,قص الشريط
temel at-,temelini at-,temel atma töreni,inşaata başla-|təməlini qoy-,təməli qoyul-,təməlqoyma mərasimi,tikintiyə başla-,bünövrəsini qoy-|وضع حجر الأساس,حجر الأساس,أرسى حجر الأساس,إرساء حجر الأساس,بدء البناء
kur-,kuruluş,tesis et-,tesis ed-,oluştur-,kurul-|yarat-,qur-,təsis et-,təsis ed-,yaradıl-,təşkil et-|أنشأ,إنشاء,تأسيس,أسس,يؤسس,إقامة,أقام,تشكيل,استحداث
kapat-,kapan-,faaliyetini durdur-,kepenk indir-,kapısına kilit vur-,kapatılma|bağla-,bağlan-,fəaliyyətini dayandır-,bağlanma,qapısına qıfıl vur-|أغلق,إغلاق,أغلقت,أقفل,إقفال,وقف نشاط,أوقف نشاطه,تعليق العمل,أوصد أبوابه
fabrika,tesis,imalathane,sanayi tesisi,üretim tesisi|fabrik,zavod,müəssisə,kombinat,istehsal müəssisəsi,sənaye müəssisəsi|مصنع,مصانع,معمل,معامل,منشأة صناعية,منشأة,ورشة,وحدة إنتاج
üret-,üretim,imal et-,imal ed-,imalat,yapım,üretim yap-|istehsal,istehsal et-,istehsal ed-,hazırla-,istehsal olun-|أنتج,ينتج,إنتاج,تصنيع,صنع,يصنع,صناعة,منتج
üretici,imalatçı,üretici firma,yapımcı firma|istehsalçı,istehsalçı şirkət,istehsal edən|منتج,منتجون,منتجين,المنتجين,شركة مصنعة,الشركات المصنعة
sanayi,endüstri,sanayi sektörü,sanayileşme|sənaye,sənaye sahəsi,sənaye sektoru,sənayeləşmə|صناعة,صناعات,صناعي,القطاع الصناعي,الصناعة,تصنيع
üretimi durdur-,üretime ara ver-,üretim durdu,çalışmaları durdur-|istehsalı dayandır-,istehsala fasilə ver-,istehsal dayanıb,işi dayandır-|وقف الإنتاج,توقف الإنتاج,تعليق الإنتاج,أوقف الإنتاج,إيقاف الإنتاج
kapasite,üretim kapasitesi,tam kapasite,yıllık kapasite|güc,istehsal gücü,tutum,illik güc,tam güc|طاقة إنتاجية,الطاقة الإنتاجية,القدرة الإنتاجية,سعة,طاقة استيعابية,قدرة
verimlilik,verim,verimli,etkinlik,üretkenlik|səmərəlilik,məhsuldarlıq,effektivlik,səmərəli,məhsuldar|إنتاجية,كفاءة,فعالية,مردودية,جدوى,نجاعة
yerli üretim,yerli ve milli,yerlileştirme,yerli malı|yerli istehsal,milli istehsal,yerli məhsul,lokallaşdırma|إنتاج محلي,الإنتاج المحلي,صناعة محلية,منتج محلي,توطين الصناعة,صناعة وطنية
otomotiv,otomobil üretimi,araba üreticisi,otomobil sanayisi|avtomobil sənayesi,avtomobil istehsalı,avtomobil istehsalçısı|صناعة السيارات,قطاع السيارات,شركات السيارات,مصنع سيارات,صانع السيارات
elektrikli araç,elektrikli otomobil,elektrikli araba,hibrit araç|elektromobil,elektrikli avtomobil,elektrikli nəqliyyat vasitəsi,hibrid avtomobil|سيارة كهربائية,سيارات كهربائية,السيارات الكهربائية,مركبة كهربائية,مركبات كهربائية,سيارة هجينة
demir çelik,çelik sanayisi,metalurji,çelik|metallurgiya,polad,qara metallurgiya,dəmir polad|حديد وصلب,الحديد والصلب,الصلب,صناعة الصلب,فولاذ
tekstil,hazır giyim,konfeksiyon,dokuma|toxuculuq,tekstil,hazır geyim,tikiş sənayesi|نسيج,منسوجات,الغزل والنسيج,ملابس جاهزة,صناعة النسيج
madencilik,maden,maden ocağı,maden çıkar-,kömür ocağı|mədən,mədənçilik,şaxta,filiz,mədən hasilatı|تعدين,منجم,مناجم,قطاع التعدين,استخراج المعادن,منجم فحم
nadir toprak elementleri,kritik mineraller,maden yatağı,mineral kaynaklar|nadir torpaq elementləri,kritik minerallar,faydalı qazıntı,mineral ehtiyatlar|معادن نادرة,المعادن النادرة,الأتربة النادرة,معادن حيوية,ثروات معدنية,الثروات المعدنية
savunma sanayisi,silah sanayisi,savunma sanayii,askeri sanayi|müdafiə sənayesi,silah sənayesi,hərbi sənaye,hərbi sənaye kompleksi|الصناعات الدفاعية,صناعات دفاعية,الصناعة العسكرية,صناعات عسكرية,صناعة الأسلحة
fuar,sergi,ticaret fuarı,uluslararası fuar|sərgi,yarmarka,beynəlxalq sərgi,ticarət yarmarkası|معرض,معارض,معرض تجاري,المعرض الدولي
fikri mülkiyet,patent,telif hakkı,marka tescili|əqli mülkiyyət,patent,müəllif hüququ,əmtəə nişanı|ملكية فكرية,الملكية الفكرية,براءة اختراع,براءات اختراع,حقوق الملكية,علامة تجارية
lisans,ruhsat,izin belgesi,lisans ver-,ruhsatlandır-|lisenziya,icazə,lisenziya ver-,icazə sənədi|رخصة,ترخيص,تراخيص,رخص,منح ترخيصا,تصريح
ruhsat iptali,lisansı iptal et-,ruhsatını al-,lisans iptali|lisenziyanı ləğv et-,lisenziyası ləğv olun-,icazəni geri al-|سحب الترخيص,إلغاء الترخيص,سحب رخصة,إلغاء ترخيص
para cezası,ceza kes-,idari para cezası,cezaya çarptır-|cərimə,cərimələ-,cərimə et-,inzibati cərimə,pul cəriməsi|غرامة,غرامات,غرامة مالية,غرم,تغريم,فرض غرامة
işsizlik,işsiz,işsizlik oranı,işsiz kal-|işsizlik,işsiz,işsizlik səviyyəsi,işsiz qal-|بطالة,البطالة,معدل البطالة,نسبة البطالة,عاطل,عاطلون عن العمل,عاطلين عن العمل
istihdam,iş imkanı,istihdam et-,istihdam ed-,iş olanağı,iş sahası|məşğulluq,iş yeri,işlə təmin et-,iş imkanı,işə düzəlt-|توظيف,التوظيف,تشغيل,فرص عمل,فرصة عمل,وظائف,وظف,عمالة
istihdam yarat-,iş yarat-,istihdam sağla-,yeni iş imkanları sağla-,iş kapısı aç-|iş yeri yarat-,yeni iş yerləri aç-,məşğulluğu təmin et-,iş yerləri açıl-|خلق فرص عمل,خلق وظائف,توفير فرص عمل,إيجاد فرص عمل,استحداث وظائف,توفير وظائف
işten çıkar-,işine son ver-,işten at-,kapının önüne koy-,işten çıkarma,iş akdini feshet-|işdən çıxar-,işdən azad et-,ixtisar et-,işdən qov-,işçi ixtisarı,ixtisara düş-|سرح,تسريح,تسريح العمال,فصل,فصل من العمل,طرد من العمل,الاستغناء عن,تسريح موظفين,إقالة
işini kaybet-,işinden ol-,işsiz kal-,işini yitir-|işini itir-,işsiz qal-,iş yerini itir-,işindən ol-|فقد عمله,فقد وظيفته,فقدوا وظائفهم,خسر وظيفته,فقدان الوظائف,خسارة وظائف
işe al-,personel alımı,göreve al-,işçi al-,istihdam et-|işə götür-,işə qəbul et-,işə düzəlt-,kadr götür-|وظف,يوظف,تعيين,توظيف,استقدام عمالة,استخدام
işçi,çalışan,emekçi,amele,personel,eleman|işçi,əməkçi,əməkdaş,fəhlə,zəhmətkeş,personal|عامل,عمال,العمال,عاملون,عاملين,العاملين,موظف,موظفون,موظفين,شغيلة
memur,kamu çalışanı,kamu görevlisi,devlet memuru|dövlət qulluqçusu,məmur,dövlət işçisi,büdcə işçisi|موظف حكومي,موظفو الدولة,موظفي الدولة,الموظفين الحكوميين,موظفو القطاع العام,موظفي القطاع العام
iş gücü,işgücü,çalışan nüfus,insan kaynağı,iş gücü piyasası|işçi qüvvəsi,əmək qabiliyyətli əhali,insan resursu,əmək bazarı|قوة عاملة,القوى العاملة,اليد العاملة,أيد عاملة,عمالة,سوق العمل,الموارد البشرية
işveren,patron,işyeri sahibi,işveren temsilcisi|işəgötürən,müəssisə sahibi,iş sahibi|رب العمل,أرباب العمل,أصحاب العمل,صاحب العمل,أرباب الأعمال
maaş,ücret,aylık,yevmiye,gündelik|maaş,əməkhaqqı,aylıq,əmək haqqı,məvacib|راتب,رواتب,الرواتب,أجر,أجور,الأجور,مرتب,مرتبات,معاش
maaş zammı,ücret artışı,maaşlara zam,ücretleri artır-,maaş artışı|maaş artımı,əməkhaqqı artımı,maaşları artır-,maaşların qaldırılması|زيادة الرواتب,رفع الرواتب,زيادة الأجور,رفع الأجور,زيادة المرتبات,زيادات في الأجور
asgari ücret,taban ücret,en düşük ücret|minimum əməkhaqqı,minimum aylıq əməkhaqqı,minimum maaş|الحد الأدنى للأجور,الحد الأدنى للأجر,الحد الأدنى للرواتب,أدنى أجر
maaşların ödenmemesi,ödenmeyen ücretler,maaş alama-,geciken maaş|ödənilməmiş maaşlar,maaş ala bilmə-,maaşı gecikdir-,əməkhaqqı borcu|رواتب متأخرة,تأخر الرواتب,عدم صرف الرواتب,متأخرات,مستحقات متأخرة,عدم دفع الأجور,أجور متأخرة
ikramiye,prim,ek ödeme,ödül|mükafat,əlavə ödəniş,bonus,premiya|مكافأة,مكافآت,علاوة,علاوات,منحة
emekli maaşı,emekli aylığı,emeklilik,emekli ödemesi|pensiya,təqaüd,pensiya ödənişi,əmək pensiyası|معاش,معاشات,راتب تقاعدي,معاش التقاعد,رواتب المتقاعدين,معاشات التقاعد
emekli,emekli ol-,emekliler,emekliye ayrıl-|pensiyaçı,təqaüdçü,pensiyaya çıx-,təqaüdə çıx-|متقاعد,متقاعدون,متقاعدين,المتقاعدين,تقاعد,أصحاب المعاشات
emeklilik yaşı,emeklilik reformu,emeklilik sistemi|pensiya yaşı,pensiya islahatı,pensiya sistemi,təqaüd yaşı|سن التقاعد,إصلاح التقاعد,إصلاح نظام التقاعد,نظام التقاعد,نظام المعاشات
sosyal güvenlik,sosyal sigorta,sosyal güvence|sosial müdafiə,sosial sığorta,sosial təminat|ضمان اجتماعي,الضمان الاجتماعي,تأمينات اجتماعية,التأمينات الاجتماعية,حماية اجتماعية
sosyal yardım,sosyal destek,yardım ödemesi,yardım parası|sosial yardım,müavinət,sosial ödəniş,ünvanlı sosial yardım|مساعدة اجتماعية,مساعدات اجتماعية,إعانات اجتماعية,إعانة,دعم اجتماعي,مخصصات اجتماعية
yoksulluk,fakirlik,yoksul,yoksulluk sınırı,sefalet,yoksulluk içinde|yoxsulluq,kasıbçılıq,yoxsul,kasıb,yoxsulluq həddi,səfalət|فقر,الفقر,فقير,فقراء,خط الفقر,تحت خط الفقر,عوز,بؤس
dar gelirli,düşük gelirli,yoksul kesim,ihtiyaç sahibi,muhtaç|az gəlirli,aztəminatlı,aztəminatlı ailə,ehtiyacı olan,imkansız ailə|محدودي الدخل,ذوي الدخل المحدود,أصحاب الدخل المحدود,الأسر المحتاجة,معوزون,محتاجين,الفئات الهشة
zengin,varlıklı,servet sahibi,milyarder,milyoner|varlı,zəngin,imkanlı,milyarder,milyonçu|غني,أغنياء,ثري,أثرياء,ملياردير,مليونير,أصحاب الثروات
grev,grev yap-,greve git-,iş bırak-,iş bırakma eylemi,iş yavaşlat-,genel grev|tətil,tətil et-,tətilə başla-,işi dayandır-,ümumi tətil,iş buraxma|إضراب,أضرب,يضرب,أضربوا,إضراب عام,توقف عن العمل,دخل في إضراب,وقف العمل
grevci,grevdeki işçi,grev yapan|tətilçi,tətil edən,tətildə olan işçi|مضرب,مضربون,مضربين,المضربين,عمال مضربون
grevi sonlandır-,grevi bitir-,greve son ver-,grevi askıya al-|tətili dayandır-,tətilə son qoy-,tətili bitir-,tətili təxirə sal-|إنهاء الإضراب,تعليق الإضراب,فك الإضراب,أنهى الإضراب,علق الإضراب,وقف الإضراب
sendika,işçi sendikası,konfederasyon,sendikalar,meslek örgütü|həmkarlar ittifaqı,həmkarlar təşkilatı,konfederasiya,sendika|نقابة,نقابات,نقابة عمالية,اتحاد العمال,النقابات العمالية,اتحاد الشغل,نقابي
toplu sözleşme,toplu iş sözleşmesi,toplu pazarlık|kollektiv müqavilə,kollektiv danışıqlar,kollektiv saziş|اتفاقية جماعية,عقد جماعي,مفاوضة جماعية,مفاوضات جماعية
çalışma koşulları,çalışma şartları,iş koşulları,işçi hakları|iş şəraiti,əmək şəraiti,əmək hüquqları,işçi hüquqları|ظروف العمل,شروط العمل,حقوق العمال,حقوق العاملين,أوضاع العمال
iş kanunu,çalışma yasası,iş yasası|əmək məcəlləsi,əmək qanunvericiliyi,əmək qanunu|قانون العمل,مدونة الشغل,تشريعات العمل,قانون الشغل
çalışma saatleri,mesai,mesai saati,fazla mesai,vardiya|iş saatı,iş vaxtı,iş qrafiki,növbə,əlavə iş saatı|ساعات العمل,دوام,ساعات الدوام,وقت العمل,ساعات إضافية,مناوبة
iş kazası,işyeri kazası,iş cinayeti,iş güvenliği|istehsalat qəzası,iş qəzası,bədbəxt hadisə,əməyin mühafizəsi|حادث عمل,حوادث العمل,إصابة عمل,إصابات العمل,السلامة المهنية
göçmen işçi,yabancı işçi,kaçak işçi,mevsimlik işçi|miqrant işçi,əmək miqrantı,xarici işçi,qeyri leqal işçi,mövsümi işçi|عمال مهاجرون,عمالة وافدة,العمالة الأجنبية,عامل أجنبي,عمال وافدون,عمالة موسمية
çocuk işçi,çocuk işçiliği,çocuk emeği|uşaq əməyi,işləyən uşaq,uşaq işçi|عمالة الأطفال,تشغيل الأطفال,عمل الأطفال
meslek,uzmanlık,zanaat|peşə,ixtisas,sənət|مهنة,مهن,حرفة,حرف,اختصاص
mesleki eğitim,meslek kursu,mesleki beceri,beceri kazandır-|peşə təhsili,peşə hazırlığı,peşə kursu,bacarıq|تدريب مهني,التدريب المهني,تعليم مهني,تكوين مهني,تأهيل مهني,مهارات
esnaf eylemi,kepenk kapat-,kepenk kapatma|dükanları bağla-,etiraz olaraq bağla-,satıcıların etirazı|إغلاق المحال,إغلاق المتاجر,إضراب التجار,أغلقوا متاجرهم
petrol,ham petrol,petrol ürünleri,siyah altın|neft,xam neft,neft məhsulları,qara qızıl|نفط,النفط,نفطي,نفطية,خام,النفط الخام,بترول,الذهب الأسود,منتجات نفطية
petrol fiyatları,varil fiyatı,brent petrol,ham petrol fiyatı|neftin qiyməti,neft qiymətləri,bir barel neft,brent markalı neft|أسعار النفط,سعر النفط,سعر البرميل,خام برنت,العقود الآجلة للنفط,سعر خام
varil,günlük varil,varil petrol|barel,gündəlik barel,barrel|برميل,براميل,برميل يوميا,برميل في اليوم
petrol üretimi,petrol çıkar-,petrol çıkarma,üretim kotası|neft hasilatı,neft çıxarılması,neft hasil et-,hasilat|إنتاج النفط,استخراج النفط,الإنتاج النفطي,ضخ النفط,إنتاج الخام
üretimi kıs-,üretim kesintisi,üretimi azalt-,petrol üretimini düşür-,arz kesintisi|hasilatı azalt-,istehsalı azalt-,hasilatın azaldılması,hasilat məhdudiyyəti|خفض الإنتاج,تخفيض الإنتاج,خفض إنتاج النفط,تخفيضات الإنتاج,تقليص الإنتاج
petrol sahası,petrol kuyusu,petrol yatağı,petrol rezervi|neft yatağı,neft quyusu,neft mədəni,neft ehtiyatı|حقل نفط,حقول النفط,حقل نفطي,بئر نفط,آبار النفط,حقول نفطية,احتياطي نفطي,احتياطيات النفط
doğal gaz,doğalgaz,gaz,mavi yakıt|təbii qaz,qaz,mavi yanacaq|غاز طبيعي,الغاز الطبيعي,الغاز,غاز
sıvılaştırılmış doğal gaz,lng,sıvılaştırılmış gaz,sıvı gaz|mayeləşdirilmiş təbii qaz,mayeləşdirilmiş qaz,maye qaz|غاز طبيعي مسال,الغاز المسال,الغاز الطبيعي المسال,غاز مسال
gaz sahası,doğal gaz yatağı,gaz rezervi,gaz keşfi|qaz yatağı,qaz ehtiyatı,qaz kondensat yatağı,qaz kəşfi|حقل غاز,حقول الغاز,حقل للغاز,احتياطي الغاز,احتياطيات الغاز,اكتشاف غاز
rezerv bul-,petrol keşfet-,keşif,yatak bul-,yeni kaynak keşfi|yataq kəşf et-,yataq aşkar et-,yeni ehtiyat tap-,kəşf|اكتشف,اكتشاف,اكتشافات,عثر على احتياطي,كشف نفطي,اكتشاف حقل
sondaj,sondaj yap-,arama çalışması,arama,delme,sondaj gemisi|qazma,qazma işləri,kəşfiyyat,kəşfiyyat işləri,quyu qaz-|تنقيب,التنقيب,حفر,أعمال الحفر,استكشاف,أعمال التنقيب,حفر بئر,سفينة تنقيب
petrol boru hattı,doğal gaz boru hattı,boru hattı,iletim hattı|neft kəməri,qaz kəməri,boru kəməri,neft boru kəməri,ixrac kəməri|خط أنابيب,خطوط الأنابيب,خط أنابيب النفط,خط أنابيب الغاز,أنبوب الغاز,أنابيب,أنبوب النفط
petrol akışı,gaz akışı,sevkiyatı durdur-,gaz sevkiyatı,vanaları kapat-,gaz arzı|neft nəqli,qaz nəqli,qaz tədarükü,qazın verilməsi,qazı kəs-,ötürülmə|تدفق النفط,تدفق الغاز,إمدادات الغاز,ضخ الغاز,قطع الغاز,تدفقات الغاز,إمدادات النفط,وقف الضخ
rafineri,petrol rafinerisi,arıtım tesisi,petrokimya tesisi|neft emalı zavodu,neftayırma zavodu,emal zavodu,neft kimya kompleksi|مصفاة,مصفاة نفط,مصافي,مصافي النفط,تكرير,تكرير النفط,مجمع بتروكيماويات
tanker,petrol tankeri,akaryakıt tankeri,petrol gemisi|tanker,neft tankeri,yanacaq tankeri,neft daşıyan gəmi|ناقلة نفط,ناقلات النفط,ناقلة,ناقلات,صهريج,صهاريج,ناقلة وقود
akaryakıt,yakıt,benzin,motorin,mazot,dizel|yanacaq,benzin,dizel,dizel yanacağı,mazut|وقود,الوقود,بنزين,البنزين,مازوت,ديزل,السولار,محروقات,المحروقات
akaryakıt istasyonu,benzin istasyonu,benzinlik,benzinci|yanacaqdoldurma məntəqəsi,benzin doldurma stansiyası,yanacaqdoldurma stansiyası|محطة وقود,محطات الوقود,محطة بنزين,محطة محروقات,محطات البنزين
yakıt sıkıntısı,yakıt kıtlığı,akaryakıt krizi,yakıt krizi|yanacaq çatışmazlığı,yanacaq qıtlığı,yanacaq böhranı,benzin qıtlığı|أزمة وقود,نقص الوقود,شح الوقود,أزمة محروقات,أزمة البنزين,نفاد الوقود
enerji,enerji sektörü,enerji kaynakları,enerji kaynağı|enerji,enerji sektoru,energetika,enerji resursları,enerji mənbəyi|طاقة,الطاقة,قطاع الطاقة,مصادر الطاقة,موارد الطاقة
enerji krizi,enerji sıkıntısı,enerji açığı,enerji darboğazı|enerji böhranı,enerji çatışmazlığı,enerji qıtlığı|أزمة الطاقة,أزمة طاقة,نقص الطاقة,شح الطاقة
enerji güvenliği,arz güvenliği,enerji arz güvenliği|enerji təhlükəsizliyi,təchizat təhlükəsizliyi,enerji təminatı|أمن الطاقة,أمن الإمدادات,تأمين إمدادات الطاقة
enerji bakanı,enerji bakanlığı,petrol bakanı,petrol bakanlığı|energetika naziri,energetika nazirliyi,neft naziri,neft nazirliyi|وزير الطاقة,وزارة الطاقة,وزير النفط,وزارة النفط,وزير البترول,وزارة البترول
enerji bağımlılığı,dışa bağımlılık,bağımlılığı azalt-,enerjide bağımlı|enerji asılılığı,xaricdən asılılıq,asılılığı azalt-,asılı|اعتماد على,الاعتماد على,تبعية,تقليل الاعتماد على,خفض الاعتماد,تبعية اقتصادية
kaynak çeşitlendirme,çeşitlendir-,çeşitliliği sağla-,ekonomik çeşitlilik|şaxələndir-,diversifikasiya,mənbələri şaxələndir-,iqtisadiyyatın şaxələndirilməsi|تنويع,تنويع المصادر,تنويع الاقتصاد,تنويع مصادر الدخل
yenilenebilir enerji,temiz enerji,yeşil enerji,alternatif enerji|bərpa olunan enerji,təmiz enerji,yaşıl enerji,alternativ enerji|الطاقة المتجددة,طاقة متجددة,طاقة نظيفة,الطاقة النظيفة,طاقة خضراء,طاقة بديلة
güneş enerjisi,güneş paneli,güneş santrali|günəş enerjisi,günəş paneli,günəş elektrik stansiyası|طاقة شمسية,الطاقة الشمسية,ألواح شمسية,الألواح الشمسية,محطة شمسية
rüzgar enerjisi,rüzgar santrali,rüzgar türbini|külək enerjisi,külək elektrik stansiyası,külək turbini|طاقة الرياح,مزرعة رياح,مزارع الرياح,توربينات الرياح
nükleer enerji,nükleer santral,nükleer güç santrali,reaktör|nüvə enerjisi,atom enerjisi,atom elektrik stansiyası,nüvə stansiyası,reaktor|طاقة نووية,الطاقة النووية,محطة نووية,محطة للطاقة النووية,مفاعل,مفاعل نووي,مفاعلات
hidroelektrik,hidroelektrik santral,hes|su elektrik stansiyası,hidroelektrik,hidroelektrik stansiya|محطة كهرومائية,الطاقة المائية,طاقة كهرومائية,توليد كهرومائي
baraj,su bendi,baraj gölü|bənd,su anbarı,su bəndi|سدود,السد,خزان مائي
termik santral,doğal gaz santrali,kömür santrali,elektrik santrali,enerji santrali|istilik elektrik stansiyası,elektrik stansiyası,kömür stansiyası|محطة كهرباء,محطة توليد,محطات توليد الكهرباء,محطة طاقة,محطات الطاقة,محطة حرارية
kömür,linyit,taş kömürü|kömür,daş kömür,qonur kömür|فحم,الفحم,فحم حجري,الفحم الحجري
hidrojen,yeşil hidrojen,hidrojen enerjisi|hidrogen,yaşıl hidrogen,hidrogen enerjisi|هيدروجين,الهيدروجين,الهيدروجين الأخضر
elektrik,elektrik enerjisi,cereyan,elektrik akımı|elektrik,elektrik enerjisi,işıq,cərəyan|كهرباء,الكهرباء,طاقة كهربائية,تيار كهربائي,التيار الكهربائي,كهربائي
elektrik kesintisi,elektriksiz kal-,elektrikler kesil-,karanlığa gömül-,karanlıkta kal-,elektrik arızası|işıqlar sön-,elektrik kəsintisi,işıqsız qal-,elektriksiz qal-,elektrik enerjisinin kəsilməsi,işıq kəsil-|انقطاع الكهرباء,انقطاع التيار الكهربائي,انقطاع التيار,انقطعت الكهرباء,قطع الكهرباء,ظلام دامس,دون كهرباء,غرقت في الظلام,تقنين الكهرباء
elektrik şebekesi,enerji şebekesi,iletim hattı,dağıtım şebekesi,enerji nakil hattı|elektrik şəbəkəsi,enerji sistemi,elektrik verilişi xətti,paylayıcı şəbəkə|شبكة الكهرباء,الشبكة الكهربائية,خطوط الكهرباء,خط نقل الكهرباء,خطوط النقل,شبكة توزيع,ربط كهربائي
elektrik üret-,elektrik üretimi,enerji üretimi|elektrik enerjisi istehsalı,elektrik istehsal et-,enerji istehsalı|توليد الكهرباء,إنتاج الكهرباء,توليد الطاقة,ولد الكهرباء
elektrik faturası,fatura,abone,elektrik tarifesi|elektrik haqqı,işıq pulu,kommunal haqq,abonent,tarif|فاتورة,فواتير,فاتورة الكهرباء,مشترك,مشتركين,تعرفة الكهرباء
su kesintisi,susuz kal-,su sıkıntısı,sular kesil-,su kıtlığı|suyun kəsilməsi,susuz qal-,su çatışmazlığı,su qıtlığı,su kəsintisi|انقطاع المياه,قطع المياه,شح المياه,نقص المياه,أزمة مياه,ندرة المياه
içme suyu,su şebekesi,su arıtma,su temini|içməli su,su təchizatı,su xətti,su təmizləmə|مياه الشرب,مياه صالحة للشرب,شبكة المياه,تحلية المياه,إمدادات المياه
yeraltı kaynakları,doğal kaynaklar,yer altı zenginlikleri,doğal zenginlik|təbii sərvətlər,təbii ehtiyatlar,yeraltı sərvətlər,təbii resurslar|موارد طبيعية,الموارد الطبيعية,ثروات طبيعية,الثروات الباطنية,ثروات باطنية
karbon emisyonu,sera gazı,karbon salımı,emisyonları azalt-|karbon emissiyası,istixana qazı,karbon tullantısı,emissiyaları azalt-|انبعاثات الكربون,انبعاثات,غازات الدفيئة,الانبعاثات الكربونية,خفض الانبعاثات,غازات الاحتباس الحراري
fosil yakıt,hidrokarbon,hidrokarbon kaynakları|qalıq yanacaq,faydalı yanacaq,karbohidrogen,karbohidrogen ehtiyatları|وقود أحفوري,الوقود الأحفوري,هيدروكربونات,المحروقات,مواد هيدروكربونية
ulaştırma,ulaşım,ulaştırma sektörü,taşımacılık|nəqliyyat,nəqliyyat sektoru,daşımalar,gediş gəliş|نقل,النقل,مواصلات,المواصلات,قطاع النقل
taşı-,nakliye,taşıma,nakil,nakliyat,nakletme|daşı-,daşıma,nəql et-,nəql ed-,nəqliyyat,daşınma|نقل,ينقل,تنقل,نقلت,شحن
yük taşımacılığı,kargo,yük,navlun,lojistik|yük daşımaları,yükdaşıma,karqo,yük,logistika|شحن,الشحن,بضائع,حمولة,نقل البضائع,لوجستي,لوجستية,الخدمات اللوجستية
yolcu,yolcu taşı-,yolcular|sərnişin,sərnişin daşı-,sərnişinlər,yolçu|راكب,ركاب,مسافر,مسافرون,مسافرين,الركاب
demir yolu,demiryolu,demir yolu hattı,tren yolu,raylı sistem|dəmir yolu,dəmiryol,dəmir yolu xətti,qatar xətti|سكة حديد,السكك الحديدية,سكك حديد,خط سكة حديد,السكة الحديدية,خط حديدي
tren,hızlı tren,yük treni,yolcu treni,lokomotif,vagon|qatar,sürət qatarı,yük qatarı,sərnişin qatarı,lokomotiv,vaqon|قطار,قطارات,قطار سريع,قطار فائق السرعة,قاطرة,عربة قطار,عربات
tren seferi,tren istasyonu,gar|qatar reysi,dəmiryol vağzalı,stansiya,vağzal|رحلة قطار,محطة القطار,محطة قطارات,محطة السكك الحديدية
metro,yer altı treni,tramvay,hafif raylı sistem|metro,metropoliten,tramvay,yeraltı qatar|مترو,مترو الأنفاق,قطار الأنفاق,ترام,ترامواي
toplu taşıma,toplu ulaşım,otobüs,minibüs,belediye otobüsü|ictimai nəqliyyat,avtobus,mikroavtobus,sərnişin avtobusu|نقل عام,النقل العام,وسائل النقل العام,حافلة,حافلات,باص,باصات,النقل الجماعي
otoyol,kara yolu,karayolu,otoban,çevre yolu|avtomobil yolu,magistral,avtomagistral,şosse|طريق,طرق,طريق سريع,الطريق السريع,طريق سيار,طرقات,طريق بري
yolu trafiğe kapat-,ulaşıma kapan-,trafiğe kapatıl-,yol kapan-|yol bağlan-,hərəkət məhdudlaşdırıl-,yol hərəkətə bağlan-,yolu bağla-|إغلاق الطريق,أغلق الطريق,قطع الطريق,إغلاق طرق,قطع الطرق,إغلاق أمام حركة المرور
yolu ulaşıma aç-,trafiğe aç-,yol açıl-|yolu hərəkətə aç-,yol açıl-,hərəkət bərpa olun-|فتح الطريق,إعادة فتح الطريق,فتح أمام حركة السير,فتحت الطريق
trafik,trafik sıkışıklığı,trafik yoğunluğu,araç kuyruğu|yol hərəkəti,tıxac,sıxlıq,nəqliyyat sıxlığı|حركة المرور,حركة السير,ازدحام,ازدحام مروري,اختناق مروري,زحمة السير,مرور
trafik kazası,araç kazası,çarpış-,kaza yap-,yol kazası|yol qəzası,yol nəqliyyat hadisəsi,avtomobil qəzası,toqquş-,qəzaya uğra-|حادث سير,حادث مروري,حوادث السير,حوادث المرور,تصادم,حادث طرق,اصطدام
tren kazası,raydan çık-,tren faciası|qatar qəzası,relsdən çıx-,qatar toqquşması|حادث قطار,خروج قطار عن القضبان,انحراف قطار,خرج عن مساره,تصادم قطارين
araç,taşıt,otomobil,araba,binek araç|nəqliyyat vasitəsi,avtomobil,maşın,minik maşını|سيارة,سيارات,مركبة,مركبات,آلية,آليات,عربة
kamyon,tır,çekici,yük kamyonu|yük maşını,tır,yük avtomobili,treyler|شاحنة,شاحنات,الشاحنات,مقطورة
sürücü,şoför,sürücüler,kamyoncu|sürücü,şofer,maşın sürən,yük maşını sürücüsü|سائق,سائقون,سائقين,السائقين,سواق
köprü,viyadük,üst geçit,asma köprü|körpü,estakada,yolötürücü,asma körpü|جسر,جسور,كوبري,كباري,جسر معلق
tünel,alt geçit,kara yolu tüneli|tunel,yeraltı keçid,avtomobil tuneli|نفق,أنفاق,نفق بري
havalimanı,havaalanı,hava limanı,hava meydanı|hava limanı,aeroport,beynəlxalq hava limanı|مطار,مطارات,المطار الدولي,مطار دولي
uçuş,uçak seferi,hava yolu seferi|reys,uçuş,aviareys,təyyarə reysi|رحلة,رحلات,رحلة جوية,رحلات جوية,الرحلات الجوية
uçuşları iptal et-,sefer iptali,uçuşları durdur-,seferleri askıya al-,uçuşlar iptal edil-|reysləri ləğv et-,uçuşları dayandır-,reys ləğv olun-,uçuşlar ləğv edil-,reyslərin təxirə salınması|إلغاء الرحلات,إلغاء رحلات جوية,ألغيت الرحلات,تعليق الرحلات,علقت رحلاتها,وقف الرحلات,تعليق رحلاتها الجوية
uçuşlara başla-,doğrudan uçuş,direkt uçuş,seferleri yeniden başlat-,karşılıklı uçuş|uçuşlara başla-,birbaşa uçuş,birbaşa reys,uçuşları bərpa et-|استئناف الرحلات,استئناف الرحلات الجوية,رحلات مباشرة,رحلة مباشرة,تسيير رحلات,استأنفت رحلاتها
hava yolu şirketi,havayolu,hava yolları,havacılık şirketi|aviaşirkət,hava yolları,aviadaşıyıcı,havayolu şirkəti|شركة طيران,شركات الطيران,خطوط جوية,الخطوط الجوية,ناقل جوي,ناقلة جوية
sivil havacılık,havacılık,havacılık sektörü|mülki aviasiya,aviasiya,aviasiya sektoru|طيران مدني,الطيران المدني,الطيران,قطاع الطيران,الملاحة الجوية
uçak,yolcu uçağı,kargo uçağı,jet|təyyarə,sərnişin təyyarəsi,yük təyyarəsi,hava gəmisi|طائرة,طائرات,طائرة ركاب,طائرة شحن
hava sahasını kapat-,hava sahası,hava sahası kapatıl-|hava məkanını bağla-,hava məkanı,hava sahəsi|مجال جوي,المجال الجوي,إغلاق المجال الجوي,أجواء,الأجواء
zorunlu iniş,acil iniş,inişe geç-,iniş yap-|məcburi eniş,qəza enişi,eniş et-,təcili eniş|هبوط اضطراري,هبط اضطراريا,هبوط,هبط
havalan-,kalkış,kalkış yap-,pistten kalk-|havaya qalx-,uçuşa qalx-,havalan-,qalxış|إقلاع,أقلع,أقلعت,يقلع,الإقلاع
rötar,gecik-,gecikme,aksama,aksa-|gecikmə,gecik-,ləngimə,ləngi-,təxirə düş-|تأخر,تأخير,تأخيرات,تأخرت,تعطل,تعطيل,اضطراب الرحلات
liman,iskele,rıhtım,deniz limanı,konteyner limanı|liman,dəniz limanı,körpü,konteyner terminalı,yanalma körpüsü|ميناء,موانئ,الموانئ,مرفأ,مرافئ,رصيف,محطة حاويات
gemi,yük gemisi,kuru yük gemisi,ticari gemi,tekne|gəmi,yük gəmisi,quru yük gəmisi,ticarət gəmisi|سفينة,سفن,سفينة شحن,سفن تجارية,باخرة,بواخر,مركب
deniz taşımacılığı,deniz ticareti,denizcilik,deniz trafiği|dəniz daşımaları,dəniz nəqliyyatı,gəmiçilik,dəniz ticarəti|نقل بحري,النقل البحري,ملاحة,الملاحة البحرية,ملاحة بحرية,الشحن البحري,التجارة البحرية
deniz yolu,su yolu,kanal,geçit|dəniz yolu,su yolu,kanal|ممر مائي,ممرات مائية,قناة,طريق بحري,ممر ملاحي
konteyner,konteyner gemisi,yük konteyneri|konteyner,konteyner gəmisi,yük konteyneri|حاوية,حاويات,سفينة حاويات
gemi karaya otur-,karaya oturma,gemi bat-,batık gemi|gəmi saya otur-,saya oturma,gəmi bat-,batan gəmi|جنوح,جنحت السفينة,جنوح سفينة,غرق السفينة,غرقت
feribot,vapur,yolcu gemisi|bərə,gəmi bərəsi,sərnişin gəmisi|عبارة,عبارات,سفينة ركاب
ulaşım koridoru,ticaret koridoru,orta koridor,ticaret yolu,koridor|nəqliyyat dəhlizi,orta dəhliz,ticarət yolu,dəhliz,nəqliyyat marşrutu|ممر تجاري,ممر النقل,ممر اقتصادي,طريق تجاري,ممر,طرق التجارة,ممرات النقل
transit,transit geçiş,transit ülke,transit yük|tranzit,tranzit keçid,tranzit ölkə,tranzit yük|عبور,ترانزيت,دولة عبور,مرور عابر,تجارة العبور
güzergah,rota,yol hattı|marşrut,xətt,istiqamət|مسار,مسارات,خط سير
bağlantı,bağlantısallık,birbirine bağla-|əlaqə,bağlantı,birləşdir-,əlaqələndir-,bağlılıq|ربط,يربط,تربط,ترابط,الربط
bilet,bilet fiyatları,uçak bileti,bilet satışı|bilet,bilet qiymətləri,aviabilet,bilet satışı|تذكرة,تذاكر,أسعار التذاكر,تذاكر السفر,تذكرة طيران
inşa et-,inşa ed-,inşaat,yapım,inşa,bina et-|tik-,tikinti,inşa et-,inşa ed-,inşaat,ucalt-,inşası|بناء,بنى,يبني,تشييد,شيد,يشيد,إنشاء,إنشاءات,أشغال البناء
yapım çalışmaları,inşaat çalışması,şantiye,inşaat alanı|tikinti işləri,inşaat işləri,tikinti meydançası,tikinti sahəsi|أعمال البناء,أعمال الإنشاء,ورشة بناء,موقع البناء,أشغال,أعمال التشييد
müteahhit,yüklenici firma,inşaat şirketi,yüklenici|podratçı,tikinti şirkəti,inşaat şirkəti,podratçı şirkət|مقاول,مقاولون,مقاولين,شركة مقاولات,شركة إنشاءات,المقاولات
yeniden inşa,yeniden imar,imar et-,imar,yeniden yapılandırma|yenidənqurma,bərpa,bərpa işləri,yenidən qur-,abadlaşdır-|إعادة إعمار,إعادة الإعمار,إعمار,إعادة البناء,إعادة بناء,تعمير
onar-,tamir et-,tamir ed-,onarım,bakım,restore et-,restorasyon,yenileme çalışması|təmir et-,təmir,bərpa et-,bərpa işləri,əsaslı təmir,yenilə-|إصلاح,أصلح,ترميم,رمم,صيانة,تصليح,تجديد,أعمال الصيانة
altyapı,alt yapı,altyapı yatırımı,altyapı hizmetleri|infrastruktur,kommunikasiya xətləri,infrastruktur layihəsi|بنية تحتية,البنية التحتية,البنى التحتية,البنية الأساسية,بنى تحتية,مرافق
konut,mesken,daire,apartman dairesi,toplu konut|mənzil,yaşayış evi,yaşayış binası,yaşayış kompleksi|مسكن,مساكن,سكن,وحدة سكنية,وحدات سكنية,شقة,شقق,منازل,إسكان
konut fiyatları,ev fiyatları,gayrimenkul,emlak,taşınmaz|mənzil qiymətləri,evlərin qiyməti,daşınmaz əmlak,əmlak|عقار,عقارات,العقارات,القطاع العقاري,أسعار العقارات,أسعار المنازل,السوق العقارية
kira,kiracı,kirala-,kira artışı,ev sahibi|kirayə,icarə,kirayəçi,kirayəyə ver-,icarəyə götür-,ev sahibi|إيجار,إيجارات,استأجر,استئجار,مستأجر,تأجير,مؤجر,أجرة السكن
konut kredisi,ipotek,mortgage,ipotekli|ipoteka,ipoteka krediti,mənzil krediti|رهن عقاري,الرهن العقاري,قرض عقاري,قروض عقارية,قرض سكني
kentsel dönüşüm,şehir planlaması,kent planlaması,imar planı|şəhərsalma,şəhərin yenidən qurulması,baş plan,şəhər planlaması|تخطيط عمراني,التخطيط العمراني,تطوير حضري,تجديد حضري,تنمية عمرانية
gökdelen,kule,çok katlı bina,yüksek bina|göydələn,qüllə,çoxmərtəbəli bina,hündür bina|برج,أبراج,ناطحة سحاب,ناطحات سحاب,مبنى متعدد الطوابق
arsa,arazi,parsel,toprak|torpaq sahəsi,torpaq,həyətyanı sahə|قطعة أرض,أراض,أراضي,عقار
yıkım,yık-,yıkıl-,yıkım kararı,yerle bir et-|sök-,söküntü,sökül-,sökülmə,dağıdıl-|هدم,يهدم,هدمت,إزالة,تهديم,أوامر هدم
turizm,turizm sektörü,turistik,seyahat sektörü|turizm,turizm sektoru,turistik,səyahət|سياحة,السياحة,سياحي,سياحية,القطاع السياحي
turist,ziyaretçi,tatilci,gezgin,yabancı ziyaretçi|turist,ziyarətçi,səyahətçi,qonaq,əcnəbi turist|سائح,سياح,السياح,زائر,زوار,الزوار,زائرين,مصطاف,سائحين
turist ağırla-,ziyaretçi ağırla-,turist gel-,konuk et-,turist akını|turist qəbul et-,turist gəl-,qonaq qəbul et-,turist axını|استقبل سائحا,استقبل السياح,استقبال السياح,توافد السياح,تدفق السياح,استقطب زوارا
turizm geliri,turizm kazancı,turizmden elde edilen gelir|turizm gəliri,turizmdən gəlir,turizmdən əldə olunan gəlir|عائدات السياحة,إيرادات السياحة,الإيرادات السياحية,مداخيل السياحة
otel,konaklama tesisi,konaklama,pansiyon,tatil köyü|otel,mehmanxana,hotel,istirahət mərkəzi,qonaq evi|فندق,فنادق,منتجع,منتجعات,نزل,منشأة فندقية
tatil,tatil yap-,dinlenme|istirahət,tətil,məzuniyyət,istirahət et-|إجازة,عطلة,عطل,استجمام,عطلة صيفية,اصطياف
seyahat et-,seyahat,yolculuk,gezi,yolculuk yap-|səyahət,səyahət et-,səfər et-,gəzinti,yola çıx-|سفر,سافر,يسافر,رحلة,جولة,ترحال
seyahat acentesi,tur operatörü,turizm acentesi,tur şirketi|turizm şirkəti,tur operator,turoperator,səyahət agentliyi|وكالة سفر,وكالات السفر,شركة سياحة,مكتب سياحة,منظم رحلات
vize,vize muafiyeti,vizesiz seyahat,vize kolaylığı|viza,vizasız rejim,vizasız gediş gəliş,viza güzəşti,viza rejimi|تأشيرة,تأشيرات,فيزا,إعفاء من التأشيرة,تأشيرة دخول,دون تأشيرة
plaj,sahil,kumsal,kıyı|çimərlik,sahil,qumsallıq,dəniz kənarı|شاطئ,شواطئ,ساحل,سواحل
lokanta,restoran,kafe,yeme içme mekanı|restoran,kafe,yeməkxana,iaşə obyekti|مطعم,مطاعم,مقهى,مقاه,مقاهي
tarım,ziraat,tarımsal,tarım sektörü,çiftçilik|kənd təsərrüfatı,əkinçilik,aqrar,aqrar sektor,təsərrüfat|زراعة,الزراعة,زراعي,زراعية,القطاع الزراعي,فلاحة,فلاحي
çiftçi,tarım üreticisi,köylü,ekici,rençber|fermer,əkinçi,kəndli,kənd təsərrüfatı istehsalçısı|مزارع,مزارعون,مزارعين,المزارعين,فلاح,فلاحون,فلاحين
çiftlik,tarım işletmesi,tarla,ekili alan|ferma,təsərrüfat,fermer təsərrüfatı,tarla,əkin sahəsi|مزرعة,مزارع,حقل,حقول,أراض زراعية,أراضي زراعية,بستان
ekim,dik-,yetiştir-,ekim yap-,tarımını yap-|əkin,becər-,yetişdir-,əkmə,səpin|زرع,يزرع,زراعة,غرس,بذر,استزراع
hasat,hasat et-,hasat ed-,ürün topla-,biç-,derim|yığım,məhsul yığımı,biçin,məhsul topla-,taxıl biçini|حصاد,حصد,يحصد,جني,موسم الحصاد,جني المحاصيل,قطاف
mahsul,ürün,rekolte,tarım ürünü,tarımsal ürün|məhsul,kənd təsərrüfatı məhsulu,bar,məhsuldarlıq|محصول,محاصيل,المحاصيل,منتجات زراعية,منتج زراعي,غلة,غلال
tahıl,hububat,buğday,arpa|taxıl,dənli bitkilər,buğda,arpa|حبوب,الحبوب,قمح,القمح,شعير,غلال
ekmek,fırın,ekmek fiyatı|çörək,çörəkxana,çörəyin qiyməti|خبز,الخبز,دقيق,طحين,مخبز,مخابز,أفران,رغيف
sulama,sula-,sulama suyu,sulama kanalı|suvarma,suvar-,suvarma suyu,suvarma kanalı|الري,سقي,مياه الري,قناة ري,سقاية
gübre,suni gübre,zirai ilaç,tarım ilacı|gübrə,mineral gübrə,pestisid,dərman preparatı|سماد,أسمدة,الأسمدة,مبيدات,مبيدات زراعية
kuraklık,kurak,yağışsızlık,yağış yetersizliği,susuzluk|quraqlıq,quraq,yağıntısızlıq,susuzluq|جفاف,الجفاف,قحط,قلة الأمطار,شح الأمطار,انحباس الأمطار
hayvancılık,besicilik,çiftlik hayvanı,büyükbaş,küçükbaş|heyvandarlıq,maldarlıq,iribuynuzlu,xırdabuynuzlu,mal qara|ثروة حيوانية,الثروة الحيوانية,تربية المواشي,مواش,ماشية,تربية الحيوانات,أبقار وأغنام
balıkçılık,balık avı,balıkçı,balık tut-|balıqçılıq,balıq ovu,balıqçı,balıq tut-|صيد الأسماك,صيد,صياد,صيادون,صيادين,الصيد البحري
meyve sebze,yaş meyve,sebze,meyve|meyvə tərəvəz,meyvə,tərəvəz,bostan məhsulları|خضروات,خضراوات,فواكه,خضار,الفواكه والخضروات
gıda,yiyecek,besin,gıda ürünü,gıda maddesi|ərzaq,qida,qida məhsulu,ərzaq məhsulu|غذاء,أغذية,مواد غذائية,المواد الغذائية,طعام,منتجات غذائية,أطعمة
gıda fiyatları,gıda enflasyonu,mutfak enflasyonu,temel gıda fiyatı|ərzaq qiymətləri,qida qiymətləri,ərzaq inflyasiyası,ərzağın bahalaşması|أسعار الغذاء,أسعار المواد الغذائية,أسعار الأغذية,تضخم أسعار الغذاء,أسعار السلع الغذائية
temel ihtiyaç maddeleri,temel gıda,temel tüketim malları,zorunlu ihtiyaç|ilkin tələbat malları,əsas ərzaq məhsulları,zəruri tələbat malları,gündəlik tələbat malları|سلع أساسية,السلع الأساسية,مواد أساسية,المواد التموينية,احتياجات أساسية,مستلزمات أساسية,السلع التموينية
gıda güvenliği,gıda güvencesi,gıda arz güvenliği|ərzaq təhlükəsizliyi,qida təhlükəsizliyi,ərzaq təminatı|أمن غذائي,الأمن الغذائي,سلامة الغذاء,انعدام الأمن الغذائي
açlık,kıtlık,açlık tehlikesi,açlıktan öl-,yetersiz beslenme,gıda krizi|aclıq,qıtlıq,aclıq təhlükəsi,aclıqdan öl-,qida çatışmazlığı,ərzaq böhranı|جوع,مجاعة,المجاعة,الجوع,سوء التغذية,أزمة غذاء,أزمة غذائية,تجويع
tahıl anlaşması,tahıl koridoru,tahıl sevkiyatı,tahıl ihracatı|taxıl sazişi,taxıl dəhlizi,taxıl ixracı,taxıl daşınması|اتفاق الحبوب,اتفاقية الحبوب,ممر الحبوب,تصدير الحبوب,صادرات الحبوب
eksiklik,yetersizlik,açık,sıkıntı,darlık|çatışmazlıq,qıtlıq,çatışma-,kəsir,defisit|نقص,عجز,قلة,ندرة,افتقار
stok,depo,ambar,silo,stoklar,depola-|ehtiyat,anbar,depo,stok,saxlama,elevator|مخزون,مخزونات,مستودع,مستودعات,مخزن,مخازن,تخزين,صوامع
tarım bakanı,tarım bakanlığı,tarım ve orman bakanlığı|kənd təsərrüfatı naziri,kənd təsərrüfatı nazirliyi,aqrar nazir|وزير الزراعة,وزارة الزراعة,وزير الفلاحة,وزارة الفلاحة
kendi kendine yet-,kendi kendine yeterlilik,yeterli üretim|özünütəminetmə,özünü təmin et-,özünü təminat|اكتفاء ذاتي,الاكتفاء الذاتي,تحقيق الاكتفاء الذاتي
teknoloji,teknolojik,ileri teknoloji,yüksek teknoloji|texnologiya,texnoloji,yüksək texnologiya,qabaqcıl texnologiya|تكنولوجيا,التكنولوجيا,تقنية,تقنيات,تكنولوجي,تقني,تقنيات متقدمة
teknoloji şirketi,teknoloji devi,bilişim şirketi,yazılım şirketi|texnologiya şirkəti,texnoloji nəhəng,texnologiya nəhəngi,proqram təminatı şirkəti|شركة تكنولوجيا,شركات التكنولوجيا,عملاق التكنولوجيا,عمالقة التكنولوجيا,شركة تقنية,شركات التقنية
yapay zeka,yapay zekâ,üretken yapay zeka,makine öğrenmesi|süni intellekt,süni zəka,generativ süni intellekt,maşın öyrənməsi|ذكاء اصطناعي,الذكاء الاصطناعي,الذكاء الاصطناعي التوليدي,تعلم الآلة
sohbet robotu,yapay zeka modeli,dil modeli,sohbet botu|çatbot,süni intellekt modeli,dil modeli,söhbət botu|روبوت محادثة,روبوت الدردشة,برنامج دردشة,نموذج ذكاء اصطناعي,نموذج لغوي
robot,otomasyon,insansı robot,otomatikleş-|robot,avtomatlaşdırma,humanoid robot,avtomatlaşdır-|روبوت,روبوتات,أتمتة,إنسان آلي,الأتمتة
dijitalleş-,dijital dönüşüm,dijital,dijitalleşme,dijital ekonomi|rəqəmsallaş-,rəqəmsal transformasiya,rəqəmsal,rəqəmsallaşma,rəqəmsal iqtisadiyyat|رقمنة,تحول رقمي,التحول الرقمي,رقمي,رقمية,اقتصاد رقمي,الاقتصاد الرقمي
yenilik,inovasyon,buluş,icat,icat et-,yenilikçi|yenilik,innovasiya,ixtira,ixtira et-,innovativ|ابتكار,ابتكارات,اختراع,اختراعات,ابتكر,اخترع,مبتكر
geliştir-,tasarla-,ar ge,araştırma geliştirme,geliştiril-|inkişaf etdir-,işləyib hazırla-,tədqiqat və inkişaf,təkmilləşdir-|طور,يطور,تطوير,بحث وتطوير,البحث والتطوير,صمم,تصميم
internet,genel ağ,internet erişimi,internet bağlantısı|internet,internet şəbəkəsi,internet əlaqəsi,internetə çıxış|إنترنت,الإنترنت,شبكة الإنترنت,الشبكة العنكبوتية,خدمة الإنترنت,اتصال بالإنترنت
internet kesintisi,interneti kes-,erişim engeli,erişime engelle-,internet kısıtlaması|internet kəsintisi,interneti kəs-,interneti məhdudlaşdır-,girişi blokla-,bloklanma|قطع الإنترنت,انقطاع الإنترنت,حجب,حجب المواقع,انقطاع خدمة الإنترنت,تعطيل الإنترنت
sosyal medya,sosyal ağ,sosyal paylaşım sitesi,sosyal medya platformu|sosial media,sosial şəbəkə,sosial platforma,sosial şəbəkələr|مواقع التواصل الاجتماعي,وسائل التواصل الاجتماعي,شبكات التواصل,منصات التواصل,التواصل الاجتماعي,شبكة اجتماعية
uygulama,mobil uygulama,yazılım,program|tətbiq,mobil tətbiq,proqram təminatı,proqram|تطبيق,تطبيقات,برنامج,برمجيات,برمجية,تطبيق إلكتروني
platform,dijital platform,çevrimiçi platform,internet sitesi|platforma,rəqəmsal platforma,onlayn platforma,internet saytı|منصة,منصات,منصة رقمية,موقع إلكتروني,مواقع إلكترونية
çevrimiçi,internet üzerinden,online,elektronik ortamda,sanal ortamda|onlayn,internet üzərindən,elektron qaydada,virtual|عبر الإنترنت,إلكتروني,إلكترونيا,افتراضي,على الإنترنت,عن بعد
e ticaret,elektronik ticaret,internetten alışveriş,internet alışverişi|elektron ticarət,onlayn ticarət,onlayn alışveriş,internet mağazası|تجارة إلكترونية,التجارة الإلكترونية,تسوق إلكتروني,التسوق عبر الإنترنت,متجر إلكتروني
cep telefonu,akıllı telefon,mobil telefon,telefon|mobil telefon,smartfon,ağıllı telefon,telefon|هاتف,هواتف,هاتف محمول,هاتف ذكي,هواتف ذكية,الهاتف الجوال,جوال,الهواتف المحمولة
bilgisayar,dizüstü bilgisayar,bilişim,bilgi teknolojileri|kompüter,noutbuk,informasiya texnologiyaları|حاسوب,حواسيب,كمبيوتر,حاسب آلي,حاسوب محمول,معلوماتية,أجهزة الكمبيوتر
çip,yarı iletken,mikroçip,işlemci|çip,yarımkeçirici,mikroçip,mikrosxem,prosessor|رقاقة,رقائق,أشباه الموصلات,شريحة,شرائح,الرقائق الإلكترونية,معالج
veri merkezi,bulut bilişim,sunucu,bulut|data mərkəz,məlumat mərkəzi,bulud texnologiyası,server|مركز بيانات,مراكز البيانات,حوسبة سحابية,الحوسبة السحابية,خادم,خوادم
kişisel veri,veri sızıntısı,veri ihlali,veri güvenliği,kişisel bilgi|şəxsi məlumat,məlumat sızması,fərdi məlumat,məlumatların təhlükəsizliyi|بيانات شخصية,البيانات الشخصية,تسريب البيانات,تسرب بيانات,معلومات شخصية,خصوصية,أمن البيانات
siber saldırı,bilgisayar korsanı,hackle-,siber korsan,sanal saldırı|kiberhücum,haker,haker hücumu,kibercinayətkar,sındır-|هجوم إلكتروني,هجمات إلكترونية,هجوم سيبراني,هجمات سيبرانية,قرصنة,قراصنة,اختراق إلكتروني,هاكر
siber güvenlik,bilgi güvenliği,internet güvenliği|kibertəhlükəsizlik,informasiya təhlükəsizliyi,kiber müdafiə|أمن سيبراني,الأمن السيبراني,أمن إلكتروني,أمن المعلومات
telekomünikasyon,haberleşme,iletişim,telekom|telekommunikasiya,rabitə,kommunikasiya,telekom|اتصالات,الاتصالات,قطاع الاتصالات,شركة اتصالات,تواصل
iletişim hatları kesil-,telefon hatları,hat kesintisi,haberleşme kesintisi|rabitə kəsil-,telefon xətləri,rabitə kəsintisi,əlaqə kəsil-|انقطاع الاتصالات,قطع الاتصالات,خطوط الهاتف,انقطعت الاتصالات
uydu,haberleşme uydusu,uzaya fırlat-,uydu fırlatma|peyk,rabitə peyki,orbitə çıxar-,peyk burax-|قمر صناعي,أقمار صناعية,الأقمار الصناعية,قمر اصطناعي,أقمار اصطناعية,إطلاق قمر
uzay,uzay aracı,roket fırlat-,uzay mekiği,uzay istasyonu|kosmos,kosmik gəmi,raket burax-,kosmik aparat,kosmik stansiya|فضاء,الفضاء,مركبة فضائية,إطلاق صاروخ,محطة الفضاء,سفينة فضائية
astronot,uzay insanı,kozmonot,uzay yolcusu|astronavt,kosmonavt,kosmik səyyah|رائد فضاء,رواد فضاء,رواد الفضاء
fiber optik,geniş bant,beşinci nesil,baz istasyonu|fiber optik,genişzolaqlı,beşinci nəsil,baza stansiyası|ألياف بصرية,الألياف الضوئية,النطاق العريض,الجيل الخامس,أبراج الاتصالات
kullanıcı,internet kullanıcısı,kullanıcılar,uygulama kullanıcısı|istifadəçi,internet istifadəçisi,istifadəçilər,platforma istifadəçisi|مستخدم,مستخدمون,مستخدمين,المستخدمين,رواد مواقع التواصل
güncelleme,sürüm,güncelle-,yeni sürüm|yeniləmə,versiya,yenilə-,yeni versiya|تحديث,تحديثات,إصدار,نسخة
arıza,teknik arıza,bozul-,teknik aksaklık,teknik sorun|nasazlıq,texniki nasazlıq,xarab ol-,sıradan çıx-,texniki problem|عطل,أعطال,عطل فني,خلل,خلل فني,تعطل,مشكلة فنية,خلل تقني
tanıt-,piyasaya sür-,lansman,görücüye çık-,tanıtım,satışa sun-|təqdim et-,təqdim ed-,bazara çıxar-,təqdimat,satışa çıxar-|كشف عن,أطلق,إطلاق,الكشف عن,تدشين
`;
