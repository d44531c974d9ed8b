/** How newsrooms put the same fact, one meaning a line: what any report says; as `tr|az|ar` lines; our own work. */
export const reportsOfGeneral: string = `
yerel basın,yerel medya,bölge basını,yerel kaynak,yerel haber kanalı,yerel gazete,yerel|yerli media,yerli mətbuat,yerli KİV,yerli mənbə,yerli telekanal,yerli qəzet,yerli|وسائل إعلام محلية,الإعلام المحلي,الصحافة المحلية,مصادر محلية,صحف محلية,قنوات محلية,محلية,محلي
güvenlik kaynağı,güvenlik kaynakları,emniyet kaynakları,güvenlik yetkilisi,güvenlik güçleri,emniyet yetkilisi,güvenlikçi|təhlükəsizlik mənbəsi,təhlükəsizlik mənbələri,təhlükəsizlik orqanı,təhlükəsizlik qüvvələri,hüquq-mühafizə orqanı|مصدر أمني,مصادر أمنية,مسؤول أمني,الأجهزة الأمنية,جهات أمنية,السلطات الأمنية,أمني,أمنية
görgü tanığı,görgü tanıkları,olayı görenler,tanık,çevredeki vatandaş,şahit|şahid,hadisə şahidi,hadisə şahidləri,şahidlər,gözü ilə görən,ətrafdakı insanlar|شاهد عيان,شهود عيان,شهود,شاهد,شهادات,من شاهدوا الحادث
yetkili,yetkililer,resmi makam,resmi kaynak,hükümet yetkilisi,üst düzey yetkili|rəsmi,rəsmilər,rəsmi qurum,rəsmi mənbə,hökumət rəsmisi,yüksək rütbəli rəsmi,səlahiyyətli|مسؤول,مسؤولون,السلطات,مصدر رسمي,مسؤول حكومي,مسؤول رفيع,جهات رسمية
yazılı açıklama,yazılı bildiri,bildiri,açıklama metni,basın açıklaması,basın bülteni|yazılı açıqlama,yazılı bəyanat,bəyanat,mətbuat açıqlaması,press-reliz,yayılan məlumat|بيان,بيان مكتوب,بيان صحفي,بيان رسمي,تصريح مكتوب,نص البيان
sosyal medya hesabı,X hesabı,sosyal medya paylaşımı,X paylaşımı,paylaşım,paylaş-,tweet|sosial media hesabı,sosial şəbəkə,X hesabı,X hesabında,paylaşım,paylaş-,tvit|منصة إكس,حسابه على إكس,تغريدة,منشور,تدوينة,منصات التواصل,نشر على إكس,غرد
sözcü,basın sözcüsü,bakanlık sözcüsü,hükümet sözcüsü,sözcü vekili,sözcüsü|mətbuat katibi,sözçü,rəsmi nümayəndə,spiker,mətbuat xidmətinin rəhbəri,hökumət sözçüsü|متحدث,المتحدث باسم,ناطق,المتحدثة,الناطق الرسمي,متحدث حكومي
rapor,elde ettiği rapor,ulaştığı belge,belge,ele geçirdiği belge,raporu gören|hesabat,əldə etdiyi hesabat,əldə etdiyi sənəd,sənəd,hesabata istinadən,sənədləşmə|تقرير,حصلت على نسخة,وثيقة,وثائق,اطلعت عليه,تقرير حصلت عليه
açıkla-,açıklama yap-,duyur-,bildir-,beyan et-,beyan ed-,ilan et-,ilan ed-|açıqla-,açıqlama ver-,elan et-,elan ed-,bildir-,bəyan et-,bəyan ed-,məlumat ver-,bəyanat ver-|أعلن,يعلن,إعلان,أوضح,صرح,أفاد,كشف,أعلنت
söyle-,belirt-,ifade et-,ifade ed-,kaydet-,dile getir-,aktar-,ifadelerini kullan-|söylə-,bildir-,qeyd et-,qeyd ed-,dilə gətir-,ifadə et-,ifadə ed-,diqqətə çatdır-|ذكر,أفاد,صرح,أشار,أوضح,قالت,أضاف,يقول
vurgula-,altını çiz-,dikkat çek-,işaret et-,işaret ed-,üzerinde dur-,vurgu yap-|vurğula-,xüsusi vurğula-,diqqət çək-,diqqəti cəlb et-,diqqəti cəlb ed-,önə çək-,altını cız-,xüsusi qeyd et-,xüsusi qeyd ed-|شدد,أكد,يشدد,لفت,أبرز,نوه,ركز,التأكيد,مشددا
doğrula-,teyit et-,teyit ed-,teyit edil-,doğrulan-,kesinleş-,onayla-|təsdiqlə-,təsdiq et-,təsdiq ed-,təsdiqlən-,təsdiq olun-,dəqiqləş-,dəqiqləşdir-|أكد,تأكيد,أكدت,تأكد,مؤكدة,تثبت,ثبت
yalanla-,yalanlan-,reddet-,asılsız,gerçeği yansıtma-,iddiaları reddet-|təkzib et-,təkzib ed-,təkzib olun-,rədd et-,rədd ed-,əsassız,yalan|نفى,ينفي,نفت,نفي,كذب,لا أساس لها,غير صحيح,تكذيب,دحض
iddia et-,iddia ed-,iddia edil-,öne sür-,öne sürül-,ileri sür-,iddia|iddia et-,iddia ed-,iddia olun-,irəli sür-,iddia edil-,iddia|زعم,يزعم,ادعى,مزاعم,ادعاء,زعمت,يدعي,ادعاءات
adı açıklanmayan,ismini vermek istemeyen,adının gizli kalması,isminin açıklanmasını istemeyen,kimliği gizli,anonim,isimsiz|adının çəkilməsini istəməyən,adı açıqlanmayan,adını gizli saxlayan,anonim,anonim mənbə,adı çəkilməyən,adsız|طلب عدم الكشف,لم يكشف,رفض الكشف عن,فضل عدم ذكر,لم تسمه,مجهول,شريطة عدم الكشف
basın toplantısı,basın mensuplarına,gazetecilere açıklama,soruları yanıtla-,kameraların karşısına,ortak basın toplantısı,brifing|mətbuat konfransı,jurnalistlərə açıqlama,brifinq,suallarını cavablandır-,jurnalistlərə,birgə mətbuat konfransı,konfrans|مؤتمر صحفي,تصريحات للصحفيين,إفادة صحفية,أجاب عن أسئلة,صحفيين,مؤتمر صحفي مشترك,إحاطة
röportaj,mülakat,demeç,söyleşi,verdiği röportajda,demeç ver-,canlı yayında|müsahibə,müsahibəsində,açıqlamasında,müsahibə ver-,canlı efirdə,söhbət|مقابلة,حوار,حديث,لقاء صحفي,في مقابلة,مقابلة تلفزيونية,تصريح
haber ajansı,devlet ajansı,resmi haber ajansı,devlet televizyonu,ajansın haberi,yarı resmi ajans,ajans,ajansı|xəbər agentliyi,informasiya agentliyi,dövlət agentliyi,dövlət televiziyası,agentliyin məlumatı,rəsmi agentlik,agentlik,agentliyi|وكالة الأنباء,وكالة,التلفزيون الرسمي,وكالة الأنباء الرسمية,الإعلام الرسمي,التلفزيون الحكومي
haberine göre,haberinde,gazetenin haberi,haber yap-,yaz-,basına yansı-,gazete|xəbərinə görə,məlumatına görə,istinadən xəbər,xəbər ver-,məlumat yay-,mətbuata sız-,qəzet|بحسب,وفق,حسب,نقلت عن,أوردت,ذكرت صحيفة,أفادت صحيفة,وفقا
görüntü,video,kamera kaydı,güvenlik kamerası,kayda geç-,görüntülen-,kameraya yansı-,video kaydı|görüntü,video,videogörüntü,kamera yazısı,təhlükəsizlik kamerası,kadr,kameraya düş-,lentə alın-|مقطع فيديو,لقطات,مشاهد,تسجيل مصور,كاميرات المراقبة,فيديو,مقاطع مصورة
sosyal medyada yayıl-,gündem ol-,viral,paylaşım rekoru,çok konuşul-,gündeme otur-,yayıl-|sosial şəbəkələrdə yayıl-,viral,gündəmə gəl-,çox müzakirə olun-,gündəmi zəbt et-,gündəmi zəbt ed-,müzakirəyə səbəb,yayıl-|انتشر,تداول,متداول,تداوله ناشطون,انتشار واسع,تصدر,تداولت,رواد مواقع التواصل
istihbarat kaynakları,istihbarat raporu,istihbarat servisi,istihbarat teşkilatı,istihbarat bilgisi,istihbarat,istihbaratçı|kəşfiyyat mənbələri,kəşfiyyat məlumatı,kəşfiyyat xidməti,kəşfiyyat,kəşfiyyat idarəsi|مصادر استخباراتية,استخبارات,معلومات استخباراتية,تقرير استخباراتي,أجهزة الاستخبارات,مخابرات
diplomatik kaynak,diplomatik kaynaklar,diplomat,dışişleri kaynakları,büyükelçilik kaynakları,diplomatlar|diplomatik mənbə,diplomatik mənbələr,diplomat,xarici işlər mənbələri,səfirlik mənbələri,diplomatlar|مصدر دبلوماسي,مصادر دبلوماسية,دبلوماسي,دبلوماسيون,مصادر في الخارجية
tıbbi kaynak,sağlık kaynakları,hastane yetkilisi,hastane kaynakları,sağlık yetkilisi,başhekim,doktor,hekim|tibbi mənbə,səhiyyə mənbələri,xəstəxana rəsmisi,səhiyyə rəsmisi,baş həkim,xəstəxana mənbələri,həkim|مصدر طبي,مصادر طبية,مصادر صحية,مسؤول صحي,مصادر في المستشفى,مدير المستشفى,طبيب,أطباء
resmi verilere göre,resmi veri,istatistik,istatistik kurumu,açıklanan veri,rakam,veriler|rəsmi məlumata görə,rəsmi rəqəm,statistika,statistika komitəsi,açıqlanan göstərici,statistik göstərici,göstərici|بيانات رسمية,إحصاءات,بيانات,أرقام رسمية,إحصائية,معطيات رسمية,معطيات
anket,araştırma,kamuoyu yoklaması,ankete katılan,anket sonucu,kamuoyu araştırması|sorğu,rəy sorğusu,araşdırma,ictimai rəy sorğusu,sorğuda iştirak,sorğunun nəticəsi|استطلاع,استطلاع رأي,استطلاعات,استبيان,دراسة,مسح,المستطلعين
bilim insanı,araştırmacı,araştırma ekibi,uzman ekip,akademisyen,bilim adamı|alim,tədqiqatçı,tədqiqat qrupu,araşdırmaçı,mütəxəssis,akademik|باحث,باحثون,علماء,فريق بحثي,باحثين,أكاديميون
uzman,analist,gözlemci,yorumcu,siyaset bilimci,uzmanlar|ekspert,analitik,müşahidəçi,şərhçi,politoloq,mütəxəssis,ekspertlər|خبير,خبراء,محلل,محللون,مراقبون,متخصص,مختص,محللين
avukat,vekil,hukukçu,savunma avukatı,avukatı,müdafi|vəkil,müdafiəçi,hüquqşünas,vəkili,hüquqi nümayəndə|محام,محامي,محامون,دفاع,محاميه,محامية,هيئة الدفاع
insan hakları örgütü,sivil toplum kuruluşu,hak örgütü,STK,dernek,aktivist|insan haqları təşkilatı,qeyri-hökumət təşkilatı,QHT,hüquq müdafiəçisi,hüquq müdafiə təşkilatı,fəal|منظمة حقوقية,منظمات حقوقية,منظمة غير حكومية,ناشط,ناشطون,جمعية,حقوقيون,منظمات المجتمع المدني
nedeni henüz bilinme-,nedeni bilinmeyen,bilinmeyen nedenle,henüz belirlenemeyen,henüz belirleneme-,nedeni belirsiz,belirlenemeyen nedenle,bilinmeyen,belirsiz|səbəbi məlum deyil,səbəbi bəlli deyil,naməlum səbəbdən,hələlik məlum deyil,səbəbi araşdırıl-,müəyyən edilmə-,naməlum,bilinmə-|لم يعرف السبب,أسباب مجهولة,لم تتضح الأسباب,لأسباب غير معروفة,غير معروفة,لم تعرف أسبابه,لم يتضح بعد,مجهولة,غامضة
resmi açıklama yapılma-,henüz açıklama yapılma-,açıklama gelme-,yorum yapma-,yanıt verme-,sessiz kal-,yorum yapmaktan kaçın-,sessiz|rəsmi açıqlama verilmə-,açıqlama verilmə-,münasibət bildirmə-,şərh vermə-,rəsmi məlumat yoxdur,cavab vermə-,şərh verməkdən imtina,sus-,susqun|لم يصدر,لم يصدر تعليق,لم تعلق,دون تعليق,لم ترد,رفض التعليق,لم تعقب,لم يصدر تعقيب,صمت
ölü sayısının artmasından,sayının artabileceği,artmasından endişe,can kaybının artması,sayı yüksel-,artabilir|ölənlərin sayının artması,say arta bilər,artacağı ehtimal,sayının artacağı,artması ehtimalı,artacaq|مرشحة للارتفاع,قابلة للزيادة,مرشح للارتفاع,قد ترتفع,احتمال ارتفاع,يتوقع ارتفاع,مخاوف من ارتفاع,مرشحة
soruşturma sür-,soruşturma başlat-,soruşturma başlatıl-,inceleme sür-,inceleme başlat-,tahkikat,araştırıl-,soruşturma aç-|araşdırma aparıl-,istintaq get-,istintaq ged-,araşdırma başla-,istintaq başla-,araşdırıl-,istintaq,cinayət işi başla-|تحقيق,فتح تحقيق,يجري التحقيق,تحقيقات,بدأت التحقيقات,التحقيقات جارية,باشرت التحقيق,فتحت تحقيقا
kimliği açıklanma-,kimlik bilgisi,kimliği paylaşılma-,kimliği belirlenemeyen,kimliği tespit edilemeyen,isim verilme-|kimliyi açıqlanma-,şəxsiyyəti açıqlanma-,kimliyi məlum deyil,naməlum şəxs,şəxsiyyəti müəyyən edilmə-,adı açıqlanma-,naməlum|لم يكشف,هوية مجهولة,لم يذكر اسمه,لم تحدد هويته,مجهول,مجهولون,مجهولي الهوية
kimliği belirlen-,kimlik tespiti,kimliği tespit edil-,teşhis edil-,kimliği belli ol-,teşhis,tanın-|kimliyi müəyyən edil-,şəxsiyyəti müəyyənləşdiril-,kimliyi bəlli ol-,eyniləşdir-,tanın-,kimliyi məlum ol-,eyniləşdirmə|تحديد هوية,التعرف على,تعرف على هوية,حددت هوية,كشف هوية,تحديد الهوية,تعرف
ayrıntı verilme-,detay paylaşılma-,ayrıntıya girme-,ayrıntı açıklanma-,detay verme-,ayrıntı,detay|təfərrüat verilmə-,təfərrüat açıqlanma-,əlavə məlumat verilmə-,detal açıqlanma-,təfərrüata varma-,təfərrüat,detal|دون تفاصيل,لم يقدم تفاصيل,من دون تفاصيل,لم يذكر تفاصيل,لم تقدم تفاصيل,تفاصيل إضافية,دون مزيد,تفاصيل
ilk belirlemelere göre,ilk bilgilere göre,ilk tespit,ilk bulgu,ön inceleme,ilk bilgi,öncül|ilkin məlumata görə,ilkin araşdırma,ilkin məlumat,ilkin versiya,ilkin nəticə,ilkin hesablama,ilkin|معلومات أولية,حصيلة أولية,وفق المعلومات الأولية,تحقيقات أولية,النتائج الأولية,تقديرات أولية,أولي,أولية
üstlenen olma-,saldırıyı üstlen-,sorumluluğu üstlen-,sorumluluğunu üstlenme-,üstlen-|məsuliyyəti götür-,məsuliyyəti üzərinə,məsuliyyəti boynuna götür-,məsuliyyəti üstlən-,üstlən-|تبني,أعلن مسؤوليته,تبنت,لم تتبن,أعلنت مسؤوليتها,أي جهة مسؤوليتها,مسؤولية الهجوم
belirsizlik,belirsiz,belirsizliğini koru-,netlik kazanma-,muğlak,bilinmezlik,soru işareti|qeyri-müəyyənlik,qeyri-müəyyən,qaranlıq qal-,aydın deyil,sual işarəsi,aydınlıq yoxdur|غموض,عدم يقين,غامض,ضبابية,غير واضح,لم يتضح,عدم وضوح
tahmin edil-,tahmin et-,tahmin ed-,sanıl-,değerlendiril-,düşünül-,tahmin|ehtimal olun-,ehtimal edil-,təxmin edil-,güman edil-,güman olun-,proqnozlaşdır-,hesab olun-|يعتقد,يرجح,يقدر,تقدير,ترجيح,تقديرات,رجح,من المرجح
ihtimal,ihtimal üzerinde durul-,ihtimal dahilinde,olasılık,olası,muhtemel,olabileceği|ehtimal,mümkündür,mümkün,ehtimal ki,ola biləcəyi,versiya|احتمال,محتمل,احتمالات,يحتمل,محتملة,احتمالية,فرضية
şüphe,şüphe uyandır-,şüpheli,kuşku,kuşkulu,şaibeli|şübhə,şübhə doğur-,şübhəli,şübhələn-,şübhə yarat-|شك,شبهة,شكوك,مشبوه,ريبة,شبهات,مشبوهة,تشكيك
söylenti,spekülasyon,dedikodu,yanlış bilgi,dezenformasyon,yalan haber|şayiə,spekulyasiya,dedi-qodu,yalan məlumat,dezinformasiya,yalan xəbər|شائعة,شائعات,إشاعات,معلومات مضللة,أخبار كاذبة,تكهنات,تضليل
iletişim kopması,haber alınama-,irtibat kesil-,iletişim kesil-,ulaşılama-,bağlantı kop-,bağlantısızlık,kesinti|əlaqə kəsil-,xəbər alınma-,əlaqə yoxdur,xəbər yoxdur,əlaqə itiril-,əlaqə pozul-,əlaqəsizlik,rabitəsiz|انقطاع الاتصال,فقد الاتصال,انقطعت الاتصالات,فقدان الاتصال,تعذر الاتصال,انقطع الاتصال,انقطاع
ekip sevk edil-,ekip gönderil-,ekipler sevk edil-,olay yerine sevk,ekip yönlendiril-,ekip intikal,bölgeye sevk,ekipler|qüvvə cəlb olun-,hadisə yerinə yönəldil-,qüvvələr göndəril-,hadisə yerinə cəlb,ekipaj yönəldil-,briqada göndəril-,qüvvələr|إرسال فرق,هرعت,توجهت,أرسلت فرق,توجيه فرق,انتقلت,دفعت بفرق,فرق إنقاذ,فرق
sağlık ekibi,ambulans,acil yardım ekibi,112 ekipleri,sağlık görevlisi,acil servis,sağlıkçı|təcili tibbi yardım,təcili yardım briqadası,ambulans,həkim briqadası,tibb işçisi,təcili yardım,həkimlər|سيارات الإسعاف,إسعاف,طواقم طبية,فرق الإسعاف,مسعفون,طواقم الإسعاف,سيارة إسعاف
itfaiye,itfaiye ekibi,itfaiye eri,itfaiyeci,itfaiye ekipleri|yanğınsöndürən,yanğın mühafizə,yanğınsöndürmə briqadası,yanğınsöndürənlər|إطفاء,رجال الإطفاء,فرق الإطفاء,دفاع مدني,إطفائيون,الدفاع المدني,الحماية المدنية
arama kurtarma,kurtarma ekibi,kurtarma çalışması,arama çalışması,kurtarma operasyonu,kurtarma|axtarış-xilasetmə,xilasetmə işləri,xilasedici,xilasetmə əməliyyatı,axtarış işləri,xilasedicilər,xilasetmə|بحث وإنقاذ,عمليات الإنقاذ,فرق الإنقاذ,منقذون,إنقاذ,عمليات البحث,عمال الإنقاذ
güvenlik şeridi,kordon altına al-,çembere al-,çevre güvenliği,giriş çıkışlar kapatıl-,bölge kapatıl-,güvenlik önlemi,kordon|mühasirəyə al-,təhlükəsizlik zolağı,ərazi mühasirəyə,giriş-çıxış bağla-,ərazi bağlan-,mühafizəyə götür-,təhlükəsizlik tədbiri,mühasirə|طوق أمني,تطويق,طوقت,إغلاق المنطقة,طوق,أغلقت المنطقة,فرض طوقا
kriz masası,kriz merkezi,koordinasyon merkezi,kriz masası oluşturul-,kriz masası kurul-,koordinasyon masası,koordinasyon|qərargah,böhran qərargahı,operativ qərargah,əlaqələndirmə mərkəzi,qərargah yaradıl-,böhran mərkəzi|خلية أزمة,غرفة عمليات,غرفة طوارئ,مركز تنسيق,خلية الأزمة,مركز أزمات
acil toplantı,olağanüstü toplantı,acil oturum,olağanüstü toplan-,acil toplan-,kriz toplantısı,olağanüstü oturum,olağanüstü|təcili iclas,fövqəladə iclas,fövqəladə toplantı,təcili toplantı,təcili toplan-,fövqəladə sessiya,fövqəladə|اجتماع طارئ,جلسة طارئة,اجتماع عاجل,اجتماع استثنائي,جلسة استثنائية,قمة طارئة,جلسة عاجلة,طارئ,طارئة
heyet oluştur-,heyet gönder-,komisyon kur-,komisyon kurul-,heyet oluşturul-,özel ekip kurul-,heyet,komisyon|komissiya yarat-,komissiya yaradıl-,nümayəndə heyəti göndər-,işçi qrup yaradıl-,istintaq qrupu yaradıl-,xüsusi qrup,komissiya,heyət|تشكيل لجنة,شكل لجنة,تشكيل وفد,أرسل وفدا,لجنة تحقيق,شكلت لجنة,لجنة خاصة,لجنة,وفد
hastaneye kaldır-,hastaneye kaldırıl-,hastaneye sevk,hastaneye götürül-,tedavi altına alın-,hastaneye nakil,hastane,tedavi|xəstəxanaya çatdırıl-,xəstəxanaya yerləşdiril-,hospitallaşdırıl-,xəstəxanaya aparıl-,tibb müəssisəsinə,stasionara yerləşdiril-,xəstəxana,müalicə|نقل إلى المستشفى,نقلوا إلى المستشفى,إسعافهم,نقل المصابين,أدخل المستشفى,تلقي العلاج,نقلهم إلى المستشفى,مستشفى,علاج
ilk müdahale,müdahale et-,müdahale ed-,müdahale edil-,olay yerinde müdahale,müdahale|ilkin yardım,ilkin tibbi yardım,müdaxilə et-,müdaxilə ed-,müdaxilə,yerində yardım|تدخل,تدخلت,استجابة,إسعافات أولية,إسعافات,تعامل مع,تدخل فوري
tahliye et-,tahliye ed-,tahliye edil-,tahliye,boşaltıl-,boşalt-,güvenli bölgeye|təxliyə et-,təxliyə ed-,təxliyə edil-,təxliyə olun-,təxliyə,boşaldıl-,köçürül-,təhlükəsiz əraziyə|إجلاء,أجلي,إخلاء,أخليت,تم إجلاء,أجلت,يجلي,إخلاء المبنى
inceleme yap-,olay yeri incelemesi,delil topla-,inceleme,incelemede bulun-,keşif|baxış keçir-,hadisə yerinə baxış,sübut topla-,yoxlama,yoxlama apar-,müayinə|معاينة,جمع الأدلة,تفتيش,فحص,كشف,معاينة الموقع,رفع الأدلة
alarm ver-,alarma geç-,alarm durumu,teyakkuz,alarm,yüksek alarm,alarma geçir-|həyəcan siqnalı,hazır vəziyyət,həyəcan,ayıq-sayıqlıq,gücləndirilmiş rejim,hazır vəziyyətə gətir-|حالة تأهب,استنفار,إنذار,تأهب,حالة استنفار,رفع حالة التأهب,أقصى درجات التأهب
olağanüstü hal,OHAL,acil durum ilan,afet bölgesi,acil durum,olağanüstü durum|fövqəladə vəziyyət,fövqəladə hal,fövqəladə rejim,fəlakət zonası|حالة الطوارئ,طوارئ,حالة طوارئ,منطقة منكوبة,إعلان الطوارئ,أحكام الطوارئ
önlem al-,tedbir al-,tedbir alın-,önlem alın-,tedbir,önlem,önlemler artırıl-|tədbir gör-,tədbir görül-,tədbir,qabaqlayıcı tədbir,tədbirlər gücləndiril-,ehtiyat tədbiri|إجراءات,اتخذ إجراءات,تدابير,إجراءات احترازية,احتياطات,اتخاذ تدابير,إجراءات وقائية
ulaşıma kapatıl-,trafiğe kapatıl-,yol kapan-,trafiğe kapalı,ulaşıma kapan-,trafik dur-,yol kapatıl-,kapan-,kapalı|hərəkət məhdudlaşdırıl-,yol bağlan-,nəqliyyatın hərəkəti,hərəkət dayandırıl-,yol bağlıdır,gediş-gəliş məhdud,bağlan-,bağlı|إغلاق الطريق,أغلقت الطرق,قطع الطريق,حركة المرور,توقف حركة السير,شلل مروري,إغلاق طرق,إغلاق,مغلق
sefer iptali,seferler iptal edil-,uçuş iptali,uçuşlar durdurul-,sefer durdurul-,sefer iptal,iptaller|reys ləğvi,reys təxirə salın-,uçuş dayandırıl-,reyslər ləğv edil-,uçuşlar dayandırıl-|إلغاء رحلات,ألغيت رحلات,تعليق الرحلات,إلغاء الرحلات,توقف الرحلات,رحلات ملغاة,ملغاة
eğitime ara ver-,okullar tatil,okullar kapatıl-,dersler iptal,uzaktan eğitim,eğitime ara veril-,tatil|dərslər dayandırıl-,məktəblər bağlan-,tədris dayandırıl-,onlayn dərs,məsafədən təhsil,dərslər təxirə|تعطيل الدراسة,إغلاق المدارس,تعليق الدراسة,تعليق الدوام,تعطيل المدارس,إيقاف الدروس,تعطيل
seferberlik ilan et-,seferberlik ilan ed-,seferber ol-,seferber edil-,seferberlik,tüm imkanlar seferber,seferber|səfərbər et-,səfərbər ed-,səfərbər ol-,səfərbər edil-,səfərbərlik,bütün imkanlar səfərbər|تعبئة,استنفر,تسخير,حشد,سخرت,تسخير كل الإمكانات
üçte bir art-,üçte bir oranında,üçte birlik artış,üçte biri|üçdə bir art-,üçdə bir qədər,üçdə biri,təxminən üçdə bir|بمقدار الثلث,بنسبة الثلث,الثلث,ثلث,زاد بنحو الثلث
iki katına çık-,ikiye katlan-,iki katı,iki kat artış,iki misline,ikiye katla-,yüzde 100,iki kat|iki dəfə art-,ikiqat art-,ikiqat,iki dəfə çox,2 dəfə,ikiqat artım|تضاعف,مضاعفة,ضعفين,تضاعفت,يتضاعف,مرتين
üç katına çık-,üçe katlan-,üç kat,üç katı,üç misline,üçle-|üç dəfə art-,üçqat,üç dəfə çox,3 dəfə,üçqat art-|ثلاثة أضعاف,تضاعف ثلاث مرات,ثلاثة أمثال,ثلاث مرات,بثلاثة أضعاف
yarıya düş-,yarı yarıya,yarıya in-,yarısına gerile-,yüzde 50 azal-,yarı yarıya azal-,yarısı|yarıya en-,iki dəfə azal-,yarıbayarı,yarısına qədər,50 faiz azal-,yarıya qədər,yarısı|إلى النصف,بمقدار النصف,انخفض بنسبة النصف,النصف,تقلص إلى النصف,نصف
rekor seviye,rekor kır-,tarihi zirve,zamanların en yükseği,en yüksek seviye,rekor,zirveye çık-,rekora ulaş-|rekord səviyyə,rekord qır-,tarixi zirvə,ən yüksək səviyyə,rekord,tarixi maksimum,rekord vur-|مستوى قياسي,رقم قياسي,أعلى مستوى,قياسي,ذروة,قياسية,الأعلى على الإطلاق,أرقام قياسية
en düşük seviye,dip seviye,en düşük,dibe vur-,en düşük düzey,tarihi dip,dip|ən aşağı səviyyə,minimum,ən aşağı,tarixi minimum,ən aşağı hədd,dib|أدنى مستوى,مستوى متدن,أدنى مستوياته,أدنى,أقل مستوى,الأدنى منذ,مستويات متدنية
aş-,geç-,geride bırak-,üzerine çık-,üstüne çık-,sınırını aş-|keç-,aş-,ötüb keç-,üstələ-,həddini keç-,geridə qoy-|تجاوز,يتجاوز,تخطى,فاق,يفوق,زاد على,تجاوزت,تعدى,يزيد على
yaklaşık,civarında,takriben,aşağı yukarı,dolayında,dolaylarında|təxminən,təqribən,yaxın,ətrafında,civarında|نحو,حوالي,قرابة,ما يقارب,زهاء,تقريبا,يقارب
neredeyse,hemen hemen,bine yakın,tamamına yakın,adeta|demək olar,yaxın,minə yaxın,az qala|تقريبا,ما يقرب من,يقرب من,قرابة
en az,asgari,en azından,az değil,minimum|ən azı,azı,minimum,az deyil,ən azından|على الأقل,ما لا يقل,لا يقل عن,على أقل تقدير,أقله
en fazla,azami,en çok,maksimum,üst sınır,aşmayan|ən çoxu,maksimum,azami,ən çox,çox olmayan,yuxarı hədd|كحد أقصى,لا يتجاوز,على الأكثر,أقصى حد,حد أقصى,سقف
beklenenden fazla,beklentilerin üzerinde,tahminlerin üstünde,beklentiyi aş-,beklentilerin ötesinde,beklenenin üzerinde|gözləniləndən çox,gözləniləndən artıq,proqnozdan yüksək,gözləntiləri üstələ-,gözləniləndən yüksək|أكثر من المتوقع,فاق التوقعات,أعلى من المتوقع,تجاوز التوقعات,يفوق التوقعات,خلافا للتوقعات,فاق,تجاوز
beklentilerin altında,beklenenden az,beklenenden düşük,tahminlerin altında,beklentiyi karşılama-,zayıf|gözləniləndən az,gözləniləndən aşağı,proqnozdan aşağı,gözləntiləri doğrultma-,gözləntilərdən aşağı|أقل من المتوقع,دون التوقعات,أدنى من المتوقع,دون المتوقع,أقل من التوقعات,مخيبة
art-,artış,artış göster-,yüksel-,yükseliş,çoğal-,tırman-,artış kaydet-|art-,artım,çoxal-,yüksəl-,artma,yüksəliş,artım qeydə alın-|ارتفع,زاد,ارتفاع,زيادة,يرتفع,ازداد,تزايد,ارتفعت,تصاعد
azal-,azalma,düş-,düşüş,gerile-,gerileme,in-,düşüş göster-|azal-,azalma,aşağı düş-,geriləmə,en-,enmə,düş-,gerilə-|انخفض,تراجع,انخفاض,هبط,ينخفض,هبوط,تقلص,انخفضت,تراجعت
sert düşüş,çakıl-,hızla gerile-,sert gerile-,büyük düşüş,dibe vur-,ani düşüş,düşüş|kəskin azal-,kəskin eniş,sürətlə azal-,kəskin düş-,sürətlə en-,eniş|انخفاض حاد,هبوط حاد,تهاوى,تراجع حاد,انهار,هوى,انخفض بشدة
hızlı artış,fırla-,sıçra-,tavan yap-,keskin artış,sert yükseliş,patlama yaşa-|kəskin artım,sürətlə art-,kəskin art-,sıçrayış,kəskin yüksəl-,sürətli artım|ارتفاع حاد,قفز,قفزة,ارتفاع كبير,زيادة حادة,ارتفع بشدة,قفزت
değişme-,sabit kal-,aynı seviyede,sabit,değişiklik olma-,yerinde say-,yatay seyret-|dəyişmə-,sabit qal-,eyni səviyyədə,dəyişməz,sabit,dəyişiklik yoxdur|لم يتغير,استقر,ثابت,دون تغيير,استقرار,بقي عند,مستقر
toplam,toplamda,bütünüyle,genel toplam,tamamı,toplam sayı|ümumilikdə,cəmi,ümumi,cəmi sayı,ümumi sayı,bütövlükdə|إجمالي,مجموع,في المجموع,بلغ مجموع,الإجمالي,حصيلة
ulaş-,seviyesine ulaş-,eriş-,yüksel-|çat-,yüksəl-,səviyyəsinə çat-,təşkil et-,təşkil ed-|بلغ,وصل,يبلغ,بلغت,وصلت إلى,يصل إلى
oluştur-,teşkil et-,teşkil ed-,pay,payı,oranı|təşkil et-,təşkil ed-,pay,payı,payına düş-,nisbəti|يشكل,شكل,يمثل,حصة,تشكل,نسبة,يمثلون
yüzde,oran,oranında,yüzdelik,yüzdesi|faiz,faizi,faizlik,nisbət,faizə qədər|بالمئة,في المئة,نسبة,بالمائة,بنسبة,مئوية
çoğunluk,çoğu,büyük bölümü,büyük kısmı,ezici çoğunluk,yarıdan fazlası,çoğunluğu|əksəriyyət,əksəriyyəti,böyük hissəsi,çoxu,böyük əksəriyyət,yarıdan çoxu|غالبية,أغلبية,معظم,أكثر من نصف,أغلب,أكثرية,الغالبية العظمى
onlarca,çok sayıda,birçok,pek çok,onlarcası|onlarla,çoxsaylı,çoxlu,bir çox,onlarca|عشرات,عدد كبير,كثير من,العديد من,أعداد كبيرة
binlerce,on binlerce,binlercesi,binler,binlerce kişi|minlərlə,on minlərlə,minlərlə insan,minlər,minlərcə|آلاف,عشرات الآلاف,ألوف,الآلاف
az sayıda,birkaç,sınırlı sayıda,birkaçı,bir avuç,tek tük|az sayda,bir neçə,məhdud sayda,bir ovuc,bir neçəsi,tək-tük|عدد قليل,بضعة,عدد محدود,قلة,حفنة,عدد ضئيل
dörtte bir,çeyrek,dörtte biri,yüzde 25,çeyreği|dörddə bir,dörddə biri,25 faiz,rüb,dörddəbir|ربع,الربع,25 بالمئة,بمقدار الربع,25 في المئة
milyarlık,milyarlarca,milyar,milyarları|milyardlıq,milyardlarla,milyard,milyardlar|مليار,مليارات,بالمليارات,مليارا
ek,ilave,ek olarak,fazladan,ekstra,ilaveten|əlavə,əlavə olaraq,üstəlik,bundan başqa|إضافي,إضافة,إضافية,فضلا عن,علاوة على,بالإضافة
ortalama,ortalaması,ortalama olarak,vasati|orta hesabla,ortalama,orta göstərici,orta aylıq|متوسط,في المتوسط,معدل,بمتوسط,المعدل,وسطي
hedef,hedefle-,hedeflenen,hedef koy-,amaçla-,amaç,amacıyla|hədəf,hədəflə-,məqsəd,hədəf qoy-,nəzərdə tut-,məqsədilə|هدف,يهدف,يستهدف,أهداف,بهدف,تهدف,غاية,استهداف
aynı dönem,yılın aynı dönemi,bir önceki yıl,yıllık bazda,geçen yıla göre,yıllık|ilin eyni dövrü,müvafiq dövr,əvvəlki il,illik müqayisədə,illik,ötən illə müqayisədə|على أساس سنوي,الفترة نفسها,مقارنة بالعام الماضي,نفس الفترة,سنويا,الفترة ذاتها,العام السابق
sabahın erken saatleri,sabaha karşı,sabah saatleri,şafak vakti,gün ağarırken,sabahın ilk ışıkları,erken saatlerde,şafak,sabahleyin|səhər tezdən,səhər saatları,sübh çağı,səhərə yaxın,dan yeri,səhərin erkən saatları,sübh,səhər|في ساعة مبكرة,فجرا,فجر,الساعات الأولى,في وقت مبكر,صباح باكر,الصباح الباكر
gece boyunca,dün gece,gece saatleri,gece yarısı,gece,geceleyin,gece yarısından sonra|gecə ərzində,dünən gecə,gecə saatları,gecəyarısı,gecə,gecə boyu|ليل,الليلة الماضية,خلال الليل,منتصف الليل,ليلا,طوال الليل,ليلة أمس
öğle saatleri,öğlen,öğle vakti,gün ortası,öğleden sonra,öğle|günorta,günorta saatları,günün ortası,günortadan sonra,gündüz|ظهرا,بعد الظهر,منتصف النهار,وقت الظهيرة,ظهيرة
akşam saatleri,akşam,akşamüstü,akşamleyin,dün akşam,akşama doğru|axşam saatları,axşam,axşamüstü,axşam vaxtı,dünən axşam,axşama yaxın|مساء,مساء أمس,في المساء,المساء,ساعات المساء,عشية
bugün,bu sabah,gün içinde,bugünkü,bu akşam|bu gün,bu səhər,gün ərzində,bugünkü,bu axşam|اليوم,صباح اليوم,هذا اليوم,مساء اليوم,ظهر اليوم
dün,önceki gün,bir gün önce,dünkü,evvelsi gün|dünən,bir gün əvvəl,dünənki,bir gün öncə,ötən gün|أمس,يوم أمس,قبل يوم,بالأمس,اليوم السابق,قبلها بيوم,البارحة
ertesi gün,bir gün sonra,izleyen gün,yarın,bir sonraki gün|ertəsi gün,bir gün sonra,sabah,növbəti gün,səhəri gün|اليوم التالي,بعد يوم,غدا,في اليوم التالي,بعد يوم واحد
iki gün sonra,günler sonra,48 saat sonra,iki günün ardından,iki gün geç-,günler|iki gün sonra,günlər sonra,48 saat sonra,iki gün keç-,2 gün sonra,günlər|بعد يومين,بعد أيام,بعد 48 ساعة,يومان على,عقب يومين,يومين
yıl sonuna kadar,yıl sonu,bu yılın sonunda,yıl bitmeden,yıl bitiminde,yılsonu|ilin sonuna qədər,ilin sonu,ilin sonunadək,bu ilin sonunda,il bitməmiş,ilsonu|نهاية العام,بحلول نهاية العام,قبل نهاية العام,أواخر العام,نهاية السنة,نهاية العام الجاري
yılbaşından beri,yıl başından,yılın başından,yılbaşından bu yana,ocak ayından beri,yılbaşı|ilin əvvəlindən,ilin əvvəlindən bəri,bu ilin əvvəlindən,yanvardan bəri,il ərzində|منذ بداية العام,منذ مطلع العام,منذ بداية السنة,منذ يناير,بداية العام,يناير
yıl sonra ilk,ilk kez,ilk defa,bir ilk,tarihinde ilk,ilk olarak|il sonra ilk,ilk dəfə,ilk dəfə olaraq,tarixdə ilk,birinci dəfə,ilk|لأول مرة,للمرة الأولى,أول مرة,الأول من نوعه,الأولى من نوعها,سابقة
yeniden,bir kez daha,tekrar,yine,ikinci kez,bir daha|yenidən,bir daha,təkrar,yenə,ikinci dəfə,təkrarən|مجددا,مرة أخرى,من جديد,ثانية,للمرة الثانية,تكرارا
gelecek ay,önümüzdeki ay,bir sonraki ay,gelecek ayın,aybaşı,önümüzdeki|gələn ay,növbəti ay,qarşıdakı ay,gələn ayın|الشهر المقبل,الشهر القادم,الشهر التالي,مطلع الشهر المقبل
gelecek hafta,önümüzdeki hafta,haftaya,hafta başı,önümüzdeki günler,yakın zamanda,yakında|gələn həftə,növbəti həftə,qarşıdakı həftə,həftənin əvvəli,yaxın günlər,yaxın vaxtlar,tezliklə|الأسبوع المقبل,الأسبوع القادم,الأيام المقبلة,قريبا,مطلع الأسبوع,الأيام القليلة المقبلة
gelecek yıl,önümüzdeki yıl,seneye,bir sonraki yıl,önümüzdeki sene|gələn il,növbəti il,qarşıdakı il,gələcək il,növbəti ildə,gələnilki|العام المقبل,العام القادم,السنة المقبلة,العام التالي,السنة القادمة
geçen yıl,geçtiğimiz yıl,bir yıl önce,geçen sene,önceki yıl|ötən il,keçən il,bir il əvvəl,keçən ilin,ötən ilin,ötənilki,keçənilki|العام الماضي,قبل عام,السنة الماضية,العام المنصرم,العام الفائت
geçen ay,geçtiğimiz ay,bir ay önce,önceki ay,geçen ayın,geçtiğimiz|ötən ay,keçən ay,bir ay əvvəl,əvvəlki ay,keçən ayın|الشهر الماضي,قبل شهر,الشهر المنصرم,الشهر الفائت,الشهر السابق,منصرم
geçen hafta,geçtiğimiz hafta,bir hafta önce,önceki hafta,hafta başında|ötən həftə,keçən həftə,bir həftə əvvəl,əvvəlki həftə,həftənin əvvəlində,ötənhəftəki,keçənhəftəki|الأسبوع الماضي,قبل أسبوع,الأسبوع المنصرم,الأسبوع الفائت,الأسبوع السابق
sonbahar,güz,geçen sonbahar,sonbahar ayları,sonbaharda|payız,ötən payız,keçən payız,payız ayları,payız fəsli,payızda|خريف,الخريف الماضي,في الخريف,فصل الخريف,الخريف
ilkbahar,bahar,bahar ayları,ilkbaharda,baharda|yaz fəsli,bahar,yaz ayları,yazbaşı|ربيع,الربيع,في الربيع,فصل الربيع,الربيع المقبل
yaz ayları,yazın,yaz dönemi,yaz mevsimi|yay ayları,yay fəsli,yay mövsümü,yayın|صيف,الصيف,فصل الصيف,أشهر الصيف,موسم الصيف,صيفا
kış,kış ayları,kışın,kış mevsimi,kış dönemi|qış,qış ayları,qışda,qış fəsli,qış mövsümü|شتاء,فصل الشتاء,الشتاء,أشهر الشتاء,موسم الشتاء
hafta sonu,hafta sonunda,hafta sonları,cumartesi ve pazar,haftasonu|həftəsonu,həftə sonu,istirahət günləri,şənbə və bazar|عطلة نهاية الأسبوع,نهاية الأسبوع,يومي السبت والأحد,عطلة
eş zamanlı,aynı anda,aynı saatlerde,aynı zamanda,birlikte,paralel olarak,eşzamanlı|eyni vaxtda,eynizamanlı,eyni anda,paralel,paralel olaraq,eyni zamanda|بالتزامن,متزامن,في الوقت نفسه,تزامن,متزامنة,في آن واحد,بالتوازي
kısa süre sonra,hemen ardından,dakikalar sonra,çok geçmeden,hemen sonra,akabinde|qısa müddət sonra,dərhal sonra,dəqiqələr sonra,çox keçmədən,bundan dərhal sonra,az sonra,dərhal|بعد وقت قصير,بعد دقائق,بعد ذلك مباشرة,عقب ذلك,فور,على الفور
saatler sonra,birkaç saat sonra,saatler süren,saatlerce,saatler geçtikten|saatlar sonra,neçə saat sonra,saatlarla,saatlarla davam,saatlar keç-|بعد ساعات,لساعات,بعد ساعات قليلة,على مدى ساعات,عدة ساعات,استمر ساعات
son yıllarda,son dönemde,son zamanlarda,geçtiğimiz yıllarda,son günlerde|son illər,son dövrlər,son zamanlar,son illərdə,son günlər|في السنوات الأخيرة,مؤخرا,في الآونة الأخيرة,الفترة الأخيرة,خلال السنوات الأخيرة,حديثا
yıllardır,uzun yıllardır,uzun süredir,yıllar sonra,on yıllardır,uzun zamandır|illərdir,uzun illərdir,uzun müddətdir,illər sonra,onilliklərdir,çoxdan|منذ سنوات,منذ سنوات طويلة,منذ عقود,منذ زمن,لسنوات,طال أمده
yıl dönümü,yıldönümü,anma,sene-i devriye,kuruluş yıl dönümü|ildönümü,il tamam ol-,anım,ildönümündə,yubiley|ذكرى,الذكرى السنوية,ذكرى مرور,إحياء ذكرى,مرور عام
geçici,geçici olarak,bir süreliğine,süreli,muvakkat,kısa süreli|müvəqqəti,müvəqqəti olaraq,bir müddətlik,qısamüddətli,müddətli|مؤقت,مؤقتا,بشكل مؤقت,لفترة,بصورة مؤقتة,مؤقتة
süresiz,kalıcı,süresiz olarak,daimi,kalıcı olarak,belirsiz süre|müddətsiz,daimi,həmişəlik,qeyri-müəyyən müddət,davamlı|دائم,أجل غير مسمى,بشكل دائم,حتى إشعار آخر,غير محدد المدة,دائمة
hemen,derhal,anında,acilen,ivedilikle,gecikmeksizin,vakit kaybetmeden|dərhal,təcili,anında,vaxt itirmədən,yubanmadan,gecikmədən|فورا,على الفور,حالا,بشكل عاجل,فوري,عاجلا,دون تأخير
ülkenin güneyi,güney,güneyinde,güneyindeki,güney kesim,güney bölgesi|ölkənin cənubu,cənub,cənubunda,cənubi,cənub hissəsi,cənub bölgəsi|جنوب,جنوبي,جنوب البلاد,جنوبي البلاد,المنطقة الجنوبية,جنوبا
ülkenin kuzeyi,kuzey,kuzeyinde,kuzeyindeki,kuzey kesim,kuzey bölgesi|ölkənin şimalı,şimal,şimalında,şimali,şimal hissəsi,şimal bölgəsi|شمال,شمالي,شمال البلاد,شمالي البلاد,المنطقة الشمالية,شمالا
ülkenin doğusu,doğu,doğusunda,doğusundaki,doğu kesim,doğu bölgesi|ölkənin şərqi,şərq,şərqində,şərqi,şərq hissəsi,şərq bölgəsi|شرق,شرقي,شرق البلاد,شرقي البلاد,المنطقة الشرقية,شرقا
ülkenin batısı,batı,batısında,batısındaki,batı kesim,batı bölgesi|ölkənin qərbi,qərb,qərbində,qərbi,qərb hissəsi,qərb bölgəsi|غرب,غربي,غرب البلاد,غربي البلاد,المنطقة الغربية,غربا
başkent,başkentin yakınında,başkent yakınları,başkentte,başkentin çevresi,başkente yakın|paytaxt,paytaxtın yaxınlığı,paytaxt yaxınlığında,paytaxtda,paytaxta yaxın,paytaxtın ətrafı|عاصمة,العاصمة,قرب العاصمة,محيط العاصمة,بالعاصمة,في العاصمة,ضواحي العاصمة
şehir merkezi,kent merkezi,merkezde,şehrin merkezinde,kentin göbeğinde,merkezi meydan,merkez|şəhər mərkəzi,şəhərin mərkəzi,mərkəzdə,şəhərin mərkəzində,mərkəzi meydan,mərkəzi küçə,mərkəz|وسط المدينة,مركز المدينة,وسط,قلب المدينة,في وسط,قلب العاصمة
sınır,sınırda,sınır bölgesi,sınır hattı,hudut,sınır kapısı,sınır boyu|sərhəd,sərhəddə,sərhəd bölgəsi,sərhəd xətti,sərhədyanı,sərhəd-keçid məntəqəsi|حدود,حدودي,منطقة حدودية,شريط حدودي,على الحدود,معبر حدودي,المعبر,حدودية
sahil,kıyı,sahilinde,kıyısında,kıyı kesimi,sahil şeridi,açıklarında|sahil,sahilində,sahilyanı,sahil zolağı,dəniz kənarı,sahil şəhəri,sahil xətti|ساحل,سواحل,قبالة سواحل,شاطئ,ساحلي,شواطئ,ساحلية
banliyö,dış mahalle,çevre mahalle,kenar mahalle,varoş,şehir dışı|ətraf qəsəbə,şəhərətrafı,şəhər kənarı,qəsəbə,kənar məhəllə,şəhərətrafı ərazi|ضاحية,ضواحي,أطراف المدينة,مشارف,ضواح,حي شعبي
mahalle,semt,ilçe,bölge,muhit,mahallesi|məhəllə,rayon,qəsəbə,ərazi,bölgə,yaşayış massivi|حي,منطقة,أحياء,ناحية,مناطق
köy,kasaba,köyünde,kırsal,kırsal kesim,belde,yerleşim yeri|kənd,qəsəbə,kəndində,kənd yeri,yaşayış məntəqəsi,ucqar kənd|قرية,بلدة,ريف,قرى,بلدات,ريفية,مناطق ريفية
il,eyalet,vilayet,bölge,kent,ilinde|vilayət,əyalət,şəhər,region,mahal,bölgə|محافظة,ولاية,مقاطعة,إقليم,مدينة,المحافظة,مقاطعات
dağlık bölge,dağlık,dağlık arazi,yüksek kesim,dağ eteği,sarp arazi|dağlıq ərazi,dağlıq,dağ ətəyi,yüksək dağlıq,sıldırım ərazi,dağlıq zona|منطقة جبلية,جبلي,جبال,مرتفعات,تضاريس وعرة,جبلية,سفح
olay yeri,kaza yeri,olay mahalli,olayın yaşandığı yer,olayın olduğu yer,mahal|hadisə yeri,qəza yeri,hadisənin baş verdiyi,hadisənin yeri,olay yeri|موقع الحادث,مكان الحادث,مكان الواقعة,موقع,موقع الحادثة,مسرح الحادث,عين المكان
ülke genelinde,yurt genelinde,ülke çapında,tüm ülkede,dört bir yanında,81 ilde|ölkə üzrə,ölkə boyu,ölkə miqyasında,bütün ölkədə,hər yerində,ölkənin hər yeri,ümumrespublika|في جميع أنحاء,عموم البلاد,على مستوى البلاد,أرجاء البلاد,أنحاء البلاد,سائر أنحاء,أنحاء
yurt dışı,yabancı ülke,dışarıda,ülke dışında,yurt dışında,sınır ötesi,yurtdışı|xaric,xarici ölkə,ölkə xaricində,xaricdə,ölkə hüdudlarından kənar,hüdudlarından kənarda|خارج البلاد,خارج,الخارج,دولة أجنبية,بلدان أجنبية,بالخارج,خارجا
komşu ülke,komşu,bölge ülkesi,sınır komşusu,bölge ülkeleri,komşusu|qonşu ölkə,qonşu,region ölkəsi,qonşu dövlət,region ölkələri,qonşusu|دولة مجاورة,دول الجوار,جارة,بلد مجاور,مجاورة,دول المنطقة,المجاور
ev sahipliği yap-,ev sahibi,ev sahipliğinde,ağırla-,düzenlen-,ev sahipliği|ev sahibliyi et-,ev sahibliyi ed-,ev sahibi,ev sahibliyi,qəbul et-,qəbul ed-,keçiril-|استضاف,يستضيف,استضافة,مستضيف,تستضيف,مضيف,استضافت
yakınında,yakınlarında,civarında,çevresinde,yakınındaki,bitişiğinde,etrafında|yaxınlığında,yaxınlığı,ətrafında,həndəvərində,bitişiyində|قرب,بالقرب من,محيط,جوار,في محيط,بجوار,على مقربة
bölge sakini,bölge halkı,sakinler,mahalle sakini,vatandaş,halk,yöre halkı|sakin,bölgə sakini,yerli sakin,ərazi sakini,vətəndaş,yerli əhali,sakinlər|سكان,أهالي,سكان المنطقة,أهل المنطقة,مواطنون,قاطنون,سكان محليون
yolcu,yolcular,yolcusu,seyahat eden,içindekiler,uçaktaki|sərnişin,sərnişinlər,sərnişini,səyahət edən,içindəkilər,göyərtəsindəki|راكب,ركاب,مسافر,مسافرون,مسافرين,كانوا على متن,ركابا
aile,ailesi,yakınları,aile yakını,akraba,aileler|ailə,ailəsi,yaxınları,ailə üzvü,qohum,doğmaları|عائلة,أسرة,ذوي,أقارب,أهالي,عائلات,أسر
öğrenci,öğrenciler,talebe,okul çağındaki,üniversiteli,lise öğrencisi|şagird,tələbə,şagirdlər,tələbələr,məktəbli,məktəblilər|طالب,تلميذ,طلاب,تلاميذ,طلبة,تلامذة,طالبات
işçi,çalışan,emekçi,personel,işçiler,çalışanlar|işçi,fəhlə,əməkdaş,işçilər,çalışan,heyət|عامل,عمال,موظف,عاملون,موظفون,عاملين,عمالة
iş insanı,iş adamı,işveren,girişimci,iş dünyası,yatırımcı|iş adamı,sahibkar,biznesmen,işgüzar dairələr,işəgötürən,investor,iş adamları|رجل أعمال,رجال أعمال,مستثمر,مستثمرون,أوساط الأعمال,رائد أعمال,مستثمرين
turist,turistler,ziyaretçi,tatilci,yabancı turist,gezgin|turist,turistlər,səyyah,xarici turist,ziyarətçi,istirahət edən|سائح,سياح,زائر,سائحين,زوار,سياح أجانب
yaşlı,yaşlılar,emekli,yaşlı nüfus,ileri yaştaki,huzurevi sakini|yaşlı,yaşlılar,ahıl,pensiyaçı,təqaüdçü,ahıllar,yaşlı əhali|مسن,مسنون,كبار السن,كبير السن,متقاعد,مسنين,شيوخ
genç,gençler,genç kuşak,gençlik,ergen,delikanlı|gənc,gənclər,gənc nəsil,gənclik,yeniyetmə,yeniyetmələr|شاب,شباب,شبان,مراهق,جيل شاب,فتيان,يافعين
milletvekili,vekil,parlamenter,meclis üyesi,milletvekilleri,senatör|millət vəkili,deputat,parlament üzvü,deputatlar,senator|نائب,نواب,برلماني,عضو البرلمان,مشرعون,مشرعين,برلمانيون,سيناتور
iki lider,liderler,iki ülke liderleri,iki cumhurbaşkanı,devlet başkanları,taraflar|iki lider,liderlər,dövlət başçıları,iki prezident,iki ölkənin liderləri,tərəflər|الزعيمان,القائدان,الرئيسان,زعماء,زعيما البلدين,رئيسا البلدين,الجانبان
heyet,delegasyon,temsilciler heyeti,heyet üyeleri,beraberindeki heyet,heyetler|nümayəndə heyəti,heyət,heyətin üzvləri,nümayəndələr,nümayəndə heyətləri|وفد,بعثة,وفود,وفدا,أعضاء الوفد,الوفد المرافق,مبعوثون
mevkidaş,mevkidaşı,muhatabı,meslektaşı,mevkidaşıyla|həmkar,həmkarı,həmkarı ilə,qarşı tərəf,həmkarları|نظير,نظيره,نظيرته,نظيرها,نظراء,نظيريه
çocuk,çocuklar,küçük yaştaki,bebek,kız çocuğu,erkek çocuk,reşit olmayan|uşaq,uşaqlar,azyaşlı,körpə,yetkinlik yaşına çatmayan,azyaşlılar|طفل,أطفال,قاصر,طفلة,رضيع,صغار
kadın,kadınlar,genç kadın,hanım|qadın,qadınlar,xanım,gənc qadın|امرأة,نساء,سيدة,شابة,سيدات,النسوة
sivil,siviller,masum insan,sivil halk,sivil vatandaş|mülki şəxs,mülki əhali,dinc sakin,dinc əhali,mülki şəxslər,günahsız insan|مدني,مدنيون,مدنيين,أبرياء,سكان مدنيون,المدنيين
taraftar,destekçi,yandaş,sempatizan,destekçiler|tərəfdar,azarkeş,dəstəkçi,tərəfdarları,havadar,azarkeşlər|أنصار,مؤيد,مشجع,مناصرون,مؤيدون,جماهير,مشجعون
muhalif,muhalefet,karşıt,karşı çıkan,muhalefet partisi,muhalifler|müxalif,müxalifət,əleyhdar,müxalifət partiyası,əleyhinə olan,müxalifətçi|معارض,معارضة,معارضون,مناهض,أحزاب المعارضة,معارضين,مناوئ
üye,üyeler,mensup,mensubu,üye ülke,azası|üzv,üzvlər,mənsub,üzv ölkə,mənsubu,üzvləri|عضو,أعضاء,منتسب,دول أعضاء,منتسبون,العضوية
katılımcı,katılanlar,iştirakçı,davetli,konuk,katılımcılar|iştirakçı,iştirak edənlər,dəvətli,qonaq,iştirakçılar,qonaqlar|مشارك,مشاركون,حضور,مدعو,ضيوف,مشاركين,حاضرون
göçmen,sığınmacı,mülteci,düzensiz göçmen,kaçak göçmen,göçmenler|miqrant,qaçqın,sığınacaq axtaran,qanunsuz miqrant,mühacir,miqrantlar|مهاجر,لاجئ,مهاجرون,لاجئون,طالب لجوء,مهاجرين غير نظاميين,لاجئين
tüketici,müşteri,alıcı,kullanıcı,abone,müşteriler|istehlakçı,müştəri,alıcı,istifadəçi,abunəçi,müştərilər|مستهلك,زبون,عملاء,مستخدم,مشترك,مستهلكين,زبائن
hasta,hastalar,tedavi gören,hasta kişi,yatan hasta|xəstə,xəstələr,pasiyent,müalicə alan,müalicə olunan|مريض,مرضى,يتلقى العلاج,نزلاء المستشفى,مرضاه
çiftçi,üretici,köylü,tarım üreticisi,besici,çiftçiler|fermer,kəndli,istehsalçı,təsərrüfatçı,torpaq mülkiyyətçisi,fermerlər|مزارع,فلاح,مزارعون,فلاحون,منتج,مزارعين,فلاحين
kurban,mağdur,hayatını kaybeden,mağdurlar,zarar gören,kurbanlar|qurban,zərərçəkən,həlak olan,zərərçəkmiş,qurbanlar,zərər çəkən|ضحية,ضحايا,متضرر,متضررون,متضررين,قتلى
vatandaş,yurttaş,uyruklu,vatandaşı,uyruğundaki|vətəndaş,vətəndaşı,təbəə,həmvətən,vətəndaşları|مواطن,رعايا,مواطن يحمل جنسية,جنسية,مواطنين,من رعايا
lider,başkan,genel başkan,parti lideri,önder,reis|lider,sədr,başçı,partiya sədri,rəhbər,partiya lideri|زعيم,رئيس,قائد,رئيس الحزب,زعيم الحزب,زعيمة
temsilci,elçi,özel temsilci,temsilcisi,delege,özel elçi|nümayəndə,elçi,xüsusi nümayəndə,nümayəndəsi,xüsusi elçi,emissar|مبعوث,ممثل,مبعوث خاص,موفد,مندوب,المبعوث الخاص
yönetici,müdür,idareci,genel müdür,CEO,yönetim kurulu başkanı|rəhbər,direktor,müdir,idarə heyətinin sədri,baş direktor,icraçı direktor|مدير,رئيس تنفيذي,مسؤول إداري,مديرون,مدير عام,رئيس مجلس الإدارة
kamuoyu,toplum,halk,millet,kamuoyunda|ictimaiyyət,cəmiyyət,xalq,ictimai rəy,millət|رأي عام,الرأي العام,مجتمع,شعب,جمهور
önemli,kritik,hayati,mühim,kayda değer,büyük önem,önem taşı-|mühüm,vacib,əhəmiyyətli,kritik,həyati,böyük əhəmiyyət,önəmli|مهم,هام,حيوي,بالغ الأهمية,أهمية كبيرة,محوري,مهمة,حاسم
tarihi,tarihi nitelikte,dönüm noktası,tarihe geç-,milat,çığır açan,tarihi bir gün|tarixi,tarixi əhəmiyyətli,dönüş nöqtəsi,tarixə düş-,tarixi gün,yeni səhifə|تاريخي,تاريخية,نقطة تحول,منعطف,مفصلي,لحظة تاريخية,يدخل التاريخ
kabul edilemez,kabul edilemeyeceğini,asla kabul,kabul etmeyeceğiz,müsamaha gösterilme-,hoş görülemez|qəbuledilməz,qəbul edilə bilməz,yolverilməz,qəbul edilmə-,yol verilmə-,dözülməz|غير مقبول,مرفوض,لا يمكن قبوله,غير مقبولة,لا يقبل,لن نقبل,مرفوضة
endişe verici,kaygı verici,endişelendir-,ürkütücü,alarm verici,kaygılandır-|narahatedici,narahatlıq doğur-,təşviş doğur-,narahat et-,narahat ed-,həyəcan verici,narahatlıq yarat-|مقلق,مثير للقلق,يثير القلق,مقلقة,مدعاة للقلق,يبعث على القلق
umut verici,ümit verici,olumlu,umut vadet-,müspet,memnuniyet verici|ümidverici,ümidvar,müsbət,perspektivli,sevindirici|واعد,مبشر,إيجابي,مشجع,واعدة,يبعث على الأمل,إيجابية
yetersiz,yeterli değil,yeterli bulma-,yetme-,az bulun-,eksik|kifayət deyil,yetərsiz,kifayət etmə-,qeyri-kafi,yetərli deyil,az|غير كاف,غير كافية,لا يكفي,لا تكفي,قاصر,ناقص,ليس كافيا
başarılı,başarı,başarıyla,başarıya ulaş-,başarılı geç-,muvaffak|uğurlu,uğur,uğurla,müvəffəqiyyət,uğur qazan-,müvəffəqiyyətlə|ناجح,نجاح,بنجاح,ناجحة,تكلل بالنجاح,موفق
tartışmalı,tartışma yaratan,ihtilaflı,tepki çeken,polemik,tartışma konusu|mübahisəli,mübahisə doğuran,qalmaqallı,mübahisə mövzusu,etiraz doğuran|مثير للجدل,جدلي,مثيرة للجدل,خلافي,جدل,أثار جدلا
adil,adaletli,hakkaniyetli,eşit,hakça|ədalətli,haqq-ədalət,bərabər,ədalət,obyektiv|عادل,منصف,عادلة,عدالة,إنصاف,منصفة
haksız,adaletsiz,adil değil,haksızlık,adaletsizlik|ədalətsiz,haqsız,ədalətsizlik,haqsızlıq,ədalətli deyil|ظالم,غير عادل,جائر,مجحف,ظلم,إجحاف
yasa dışı,kanunsuz,hukuka aykırı,illegal,kanuna aykırı,kaçak,yasadışı|qanunsuz,qeyri-qanuni,qanuna zidd,hüquqa zidd,qanunazidd|غير قانوني,غير شرعي,مخالف للقانون,غير قانونية,غير شرعية,غير مشروع
yasal,hukuki,meşru,hukuka uygun,yasalara uygun,kanuni|qanuni,hüquqi,legitim,qanuna uyğun,leqal|قانوني,شرعي,مشروع,قانونية,شرعية,مشروعة
gerekli,gerek,zorunlu,şart,gereklilik,ihtiyaç var,elzem|zəruri,vacib,lazım,labüd,zərurət,ehtiyac var|ضروري,لازم,ضرورة,ضرورية,يجب,لا بد,واجب
imkansız,mümkün değil,olanaksız,olanak dışı,söz konusu değil,mümkün olmadığını|mümkün deyil,qeyri-mümkün,mümkünsüz,imkansız,söhbət gedə bilməz|مستحيل,غير ممكن,لا يمكن,يستحيل,غير وارد,مستحيلة,تعذر
erken,vaktinden önce,beklenenden erken,vaktinden evvel|erkən,vaxtından əvvəl,tez,növbədənkənar,vaxtından tez|مبكر,باكر,قبل الأوان,قبل موعده,مبكرة,سابق لأوانه
geç,gecikmeli,geç kal-,gecikme,gecik-,rötar,gecikmeyle|gec,gecik-,gecikmə,gecikməyə görə,yuban-,ləngi-|متأخر,تأخر,تأخير,تأخرت,متأخرة,يتأخر
zor,zorlu,çetin,zorluk,güçlük|çətin,ağır,çətinlik,müşkül,mürəkkəb,çətinliklər|صعب,عسير,شاق,صعوبة,صعبة,صعوبات,تحديات
tehlikeli,tehlike,riskli,tehdit oluştur-,risk taşı-,tehlike arz|təhlükəli,təhlükə,riskli,təhlükə yarat-,təhdid yarat-,risk daşı-|خطير,خطر,يشكل خطرا,محفوف بالمخاطر,خطورة,تهديد,خطيرة
güvenli,emniyetli,güvenlik,güvende,risksiz|təhlükəsiz,əmin-amanlıq,təhlükəsizlik,təhlükəsiz şəkildə,etibarlı|آمن,أمان,سلامة,آمنة,في مأمن
büyük,dev,devasa,muazzam,geniş çaplı,kapsamlı,büyük çaplı|böyük,nəhəng,irimiqyaslı,genişmiqyaslı,iri,geniş,böyükmiqyaslı|كبير,ضخم,هائل,واسع النطاق,ضخمة,كبيرة,عملاق
ciddi,ağır,vahim,büyük ölçüde,şiddetli,ciddi şekilde|ciddi,ağır,kəskin,şiddətli,vəxim,ciddi şəkildə|خطير,شديد,جسيم,فادح,بالغ,جدي,حاد,جسيمة
benzersiz,eşi görülmemiş,emsalsiz,görülmemiş,benzeri görülmemiş,eşsiz|misilsiz,görünməmiş,bənzərsiz,misli görünməmiş,unikal,təkrarsız|غير مسبوق,لا مثيل له,غير مسبوقة,فريد,لم يسبق,استثنائي
yapıcı,verimli,faydalı,üretken,yararlı|konstruktiv,məhsuldar,səmərəli,faydalı,müsbət,işgüzar|بناء,مثمر,مفيد,مثمرة,بناءة,إيجابية
haklı,doğru bul-,haklı bul-,isabetli,doğru karar|haqlı,düzgün,doğru,yerində,ədalətli,düzgün qərar|محق,صائب,صحيح,على حق,مبرر,قرار صائب
yanlış,hatalı,hata,yanlışlık,hata yap-,yanlış karar|səhv,yanlış,səhvən,səhv addım,xəta,səhv qərar|خطأ,خاطئ,غلط,خاطئة,هفوة,خطأ فادح
trajik,acı,feci,üzücü,elim,facia|faciəvi,ağır,acı,faciə,kədərli,dəhşətli|مأساوي,مأساة,مفجع,أليم,مروع,فاجعة,مأساوية
utanç verici,utanç,ayıp,rezalet,yüz karası,skandal|utancverici,ayıb,biabırçı,rüsvayçılıq,biabırçılıq,qalmaqal|مخز,عار,فضيحة,مشين,مخزية,معيب
barışçıl,barışçı,barış içinde,siyasi çözüm,barışçıl yolla,diplomatik yol|sülh yolu,dinc,sülhsevər,dinc yolla,siyasi həll,diplomatik yol|سلمي,سلميا,حل سلمي,طرق سلمية,حل سياسي,سلمية,سبل دبلوماسية
açık,şeffaf,net,açık bir şekilde,şeffaflık,açıkça|açıq,şəffaf,aydın,açıq şəkildə,şəffaflıq,açıq-aşkar|واضح,شفاف,شفافية,بوضوح,صريح,صراحة,واضحة
asıl,temel,başlıca,ana,esas,öncelikli|əsas,başlıca,ana,prioritet,fundamental|أساسي,رئيسي,رئيسية,أساسية,جوهري,أولوية
iste-,talep et-,talep ed-,talep edil-,talep,talepte bulun-,istek|istə-,tələb et-,tələb ed-,tələb olun-,tələb,xahiş et-,xahiş ed-,istək|طالب,يطالب,مطالبة,طلب,مطلب,طالبت,مطالب,يطلب
çağrıda bulun-,çağrı yap-,çağır-,çağrı,davet et-,davet ed-,çağrısı|çağırış et-,çağırış ed-,çağır-,çağırış,müraciət et-,müraciət ed-,dəvət et-,dəvət ed-,səslə-|دعا,دعوة,دعت,ناشد,يدعو,حث,حض,مناشدة,دعوات
reddet-,reddedil-,geri çevir-,geri çevril-,ret,kabul etme-,yanaşma-|rədd et-,rədd ed-,rədd edil-,imtina et-,imtina ed-,qəbul etmə-,razılaşma-|رفض,يرفض,رفضت,مرفوض,رافض,امتنع,رد,رافضا
kabul et-,kabul ed-,kabul edil-,onay ver-,razı ol-,rıza göster-,benimse-|qəbul et-,qəbul ed-,qəbul edil-,razılıq ver-,razılaş-,təsdiq et-,təsdiq ed-,qəbul olun-|وافق,قبول,موافقة,يوافق,وافقت,أقر,ارتضى
onayla-,onaylan-,onay,onayından geç-,tasdik et-,tasdik ed-,kabul edil-,oy birliğiyle|təsdiq et-,təsdiq ed-,təsdiqlə-,təsdiqlən-,təsdiq olun-,ratifikasiya,yekdilliklə|صادق,أقر,مصادقة,إقرار,يصادق,اعتمد,صدق,أجاز
anlaş-,anlaşma sağla-,anlaşmaya var-,mutabakata var-,uzlaş-,uzlaşı,mutabakat,anlaşma|razılığa gəl-,razılaş-,razılıq əldə et-,razılıq əldə ed-,anlaş-,razılaşma,razılıq,saziş|اتفق,اتفاق,توافق,توصل إلى اتفاق,اتفقا,تفاهم,اتفقت,تسوية
imzala-,imzalan-,imza at-,imza atıl-,imza töreni,imza|imzala-,imzalan-,imza at-,imza,imzalanma mərasimi|وقع,توقيع,وقعت,وقعا,يوقع,أبرم,إبرام,مراسم توقيع
ertele-,ertelen-,erteleme,ileri tarihe,sonraya bırak-,ertelendiğini,tehir et-,tehir ed-|təxirə sal-,təxirə salın-,təxir,başqa vaxta,gecikdir-,sonraya saxla-|تأجيل,أجل,أرجأ,تأجل,إرجاء,يؤجل,إلى موعد لاحق,أجلت
iptal et-,iptal ed-,iptal edil-,iptal,feshet-,vazgeç-|ləğv et-,ləğv ed-,ləğv edil-,ləğv,ləğv olun-,imtina et-,imtina ed-,aradan qaldır-|ألغى,إلغاء,ألغي,يلغي,ألغيت,ملغى,فسخ,ألغت
söz ver-,vaat et-,vaat ed-,vadet-,taahhüt et-,taahhüt ed-,vaat,taahhüt,güvence ver-|söz ver-,vəd et-,vəd ver-,vəd ed-,öhdəlik götür-,təminat ver-,vəd|تعهد,وعد,التزم,وعود,يتعهد,تعهدت,التزام,تعهدات
tehdit et-,tehdit ed-,tehdit,gözdağı ver-,tehdit savur-,tehditte bulun-,göz dağı|hədələ-,təhdid et-,təhdid ed-,hədə,təhdid,hədə-qorxu gəl-|هدد,تهديد,يهدد,توعد,تهديدات,هددت,وعيد,لوح
öner-,tavsiye et-,tavsiye ed-,öneri,tavsiye,öneril-,tavsiyede bulun-|təklif et-,təklif ed-,tövsiyə et-,tövsiyə ed-,tövsiyə,tövsiyə olun-,təklif,məsləhət gör-|أوصى,توصية,نصح,اقترح,يوصي,اقتراح,توصيات,نصيحة
teklif et-,teklif ed-,teklif,teklif sun-,teklif götür-,teklif edil-,teklif ver-|təklif et-,təklif ed-,təklif,təklif ver-,təklif irəli sür-,təklif olun-|عرض,اقترح,مقترح,يعرض,اقتراح,عرضت,مقترحات
izin ver-,izin veril-,izin,müsaade et-,müsaade ed-,izin çık-,ruhsat|icazə ver-,icazə veril-,icazə,imkan ver-,razılıq ver-,icazə al-|سمح,يسمح,إذن,السماح,ترخيص,أجاز,سمحت,تصريح
yasakla-,yasaklan-,yasak,yasak getir-,yasak getiril-,men et-,men ed-,engelle-|qadağan et-,qadağan ed-,qadağan olun-,qadağa,qadağa qoy-,qadağa qoyul-,yasaq|حظر,منع,يحظر,محظور,حظرت,ممنوع,حرم,منعت
destekle-,destek ver-,destek,destekçi,arka çık-,yanında ol-,desteğini sun-|dəstəklə-,dəstək ver-,dəstək,dəstək göstər-,yanında ol-,dəstəyini ifadə|دعم,يدعم,تأييد,أيد,يؤيد,مساندة,دعمت,ساند,مؤازرة
karşı çık-,karşı ol-,itiraz et-,itiraz ed-,muhalefet et-,muhalefet ed-,itiraz,karşı dur-|qarşı çıx-,əleyhinə ol-,etiraz et-,etiraz ed-,etiraz,əleyhinə çıx-,etirazını bildir-|عارض,معارضة,يعارض,اعتراض,اعترض,مناهضة,عارضت
eleştir-,eleştiri,eleştiril-,tepki göster-,yüklen-,eleştiri yönelt-|tənqid et-,tənqid ed-,tənqid,tənqid olun-,tənqidi fikir,tənqidə məruz qal-,irad tut-|انتقد,انتقاد,ينتقد,انتقادات,انتقدت,هاجم,نقد
suçla-,suçlama,suçlan-,itham et-,itham ed-,sorumlu tut-,suçlamada bulun-|ittiham et-,ittiham ed-,ittiham,ittiham olun-,günahlandır-,məsul hesab et-,məsul hesab ed-,ittiham irəli sür-|اتهم,اتهام,يتهم,اتهامات,حمل المسؤولية,متهم,اتهمت
kına-,kınama,şiddetle kına-,lanetle-,tel'in et-,tel'in ed-|pislə-,qına-,qınama,qətiyyətlə pislə-,lənətlə-,qətiyyətlə qına-|دان,أدان,إدانة,ندد,استنكر,تنديد,يدين,شجب,استنكار
uyar-,uyarı,uyarıda bulun-,uyarı yap-,ikaz et-,ikaz ed-,ikaz,dikkatli olun|xəbərdarlıq et-,xəbərdarlıq ed-,xəbərdarlıq,xəbərdar et-,xəbərdar ed-,xəbərdar edil-|حذر,تحذير,يحذر,تحذيرات,حذرت,نبه,إنذار,محذرا
kararlaştır-,karar ver-,karar al-,karar,karara var-,karar alın-,hükmet-|qərara al-,qərar ver-,qərar qəbul et-,qərar qəbul ed-,qərar,qərarlaşdır-,qərar qəbul edil-|قرر,قرار,يقرر,قررت,اتخذ قرارا,حسم,قرارات
vazgeç-,geri adım at-,geri çekil-,kararından dön-,rafa kaldır-|imtina et-,imtina ed-,vaz keç-,geri çəkil-,fikrindən daşın-,geri addım at-|تراجع,تخلى,عدل عن,انسحب,تراجع عن قراره,تنازل,انسحاب
ısrar et-,ısrar ed-,ısrarcı,ısrar,diret-,geri adım atma-|israr et-,israr ed-,təkid et-,israrlı,israr,təkid ed-|أصر,إصرار,يصر,تمسك,مصر,يتمسك,تشبث
zorla-,mecbur bırak-,zorunda kal-,mecbur kal-,baskı yap-,baskı|məcbur et-,məcbur ed-,məcbur qal-,məcburiyyət,təzyiq et-,təzyiq ed-,təzyiq göstər-,məcbur ol-|أجبر,اضطر,إجبار,ضغط,ضغوط,أرغم,يضطر,إرغام
katıl-,katılım,katılma,yer al-,iştirak et-,iştirak ed-,hazır bulun-|iştirak et-,iştirak ed-,qatıl-,iştirak,qoşul-,yer al-|شارك,حضر,مشاركة,يشارك,حضور,انضم,انضمام
davet et-,davet ed-,davet,davet edil-,davette bulun-|dəvət et-,dəvət ed-,dəvət,dəvət olun-,dəvət edil-,dəvəti ilə|دعا,دعوة,دعي,وجه دعوة,مدعو,بدعوة من
engelle-,engellen-,engel ol-,önle-,önüne geç-,mani ol-,engel|mane ol-,qarşısını al-,əngəllə-,maneə tör-,maneə,əngəl,maneçilik tör-|منع,عرقل,أعاق,عرقلة,يمنع,إعاقة,حال دون,عرقلت
teslim et-,teslim ed-,teslim edil-,iade et-,iade ed-,teslim,iade edil-|təhvil ver-,təhvil veril-,qaytar-,qaytarıl-,təhvil|سلم,تسليم,يسلم,إعادة,أعاد,سلمت,تسلم
uygula-,uygulan-,uygulama,hayata geçir-,hayata geçiril-,yerine getir-,icra et-,icra ed-|tətbiq et-,tətbiq ed-,tətbiq olun-,həyata keçir-,həyata keçiril-,icra et-,icra ed-,icra olun-|طبق,نفذ,تنفيذ,تطبيق,ينفذ,يطبق,نفذت,تفعيل
başla-,başlat-,başlatıl-,başlangıç,start ver-,start al-,başlama|başla-,başlan-,start götür-,başlanğıc,start ver-,başlanıl-|بدأ,يبدأ,انطلق,انطلاق,بداية,بدأت,انطلقت,شرع,باشر
sür-,devam et-,devam ed-,devam ettir-,sürdür-,devamı,devam edil-|davam et-,davam ed-,davam etdir-,sürdür-,davamı,davam etdiril-|استمر,تواصل,مستمر,يتواصل,يستمر,استمرار,متواصل,تستمر
son bul-,sona er-,bit-,bitir-,tamamlan-,sonlan-,nihayete er-|başa çat-,bit-,sona çat-,yekunlaş-,sona yet-,başa vur-,qurtar-|انتهى,اختتم,ينتهي,نهاية,انتهاء,ختام,انتهت,اختتام,اختتمت
ara veril-,kesintiye uğra-,yarıda kal-,durdurul-,askıya alın-,kesil-,ara ver-|fasilə veril-,dayandırıl-,yarımçıq qal-,kəsil-,fasilə ver-,dayan-,dondurul-|توقف,انقطع,تعليق,علق,قطع,توقفت,تعطل,انقطاع
yeniden başla-,kaldığı yerden,tekrar başla-,devam kararı,yeniden başlat-,kaldığı yerden devam|yenidən başla-,bərpa olun-,bərpa et-,bərpa ed-,bərpa edil-,davam etdiril-,təkrar başla-|استأنف,استئناف,يستأنف,تستأنف,عاد,استأنفت,معاودة
hızlan-,hızlandır-,ivme kazan-,hız kazan-,hız ver-,ivme|sürətlən-,sürətləndir-,sürət götür-,sürət ver-,intensivləş-,vüsət al-|تسارع,تسريع,يتسارع,سرع,تعجيل,متسارع,تسارعت,زخم
yavaşla-,yavaşlat-,hız kes-,yavaşlama,ivme kaybet-,durgunlaş-|zəiflə-,yavaşı-,ləngi-,sürətini azalt-,ləngit-,zəifləmə,səngi-|تباطأ,تباطؤ,يتباطأ,أبطأ,تباطأت,بطء,إبطاء
yayıl-,yayılma,sıçra-,genişle-,büyü-,sirayet et-,sirayet ed-,yaygınlaş-|yayıl-,genişlən-,sirayət et-,sirayət ed-,yayılma,böyü-,geniş vüsət al-|انتشر,امتد,انتشار,اتسع,ينتشر,امتدت,تفشى,توسع
önlen-,engellen-,önüne geçil-,bertaraf edil-,önle-,bertaraf et-,bertaraf ed-,savuştur-|qarşısı alın-,qarşısını al-,önlən-,dəf edil-,aradan qaldırıl-,zərərsizləşdiril-|إحباط,أحبط,تفادي,منع,تجنب,درء,أحبطت,تفادى
tamamla-,tamamlan-,bitiril-,tamamlanma,nihayete erdir-,sonuçlan-,neticelen-|tamamla-,tamamlan-,başa çatdır-,başa çatdırıl-,yekunlaşdır-,bitir-,nəticələn-|اكتمل,أنجز,إتمام,إنجاز,استكمال,أكمل,استكمل,أتم
başarısız ol-,başarısızlık,sonuç alınama-,fiyasko,başarısızlıkla sonuçlan-,sonuçsuz kal-|uğursuz ol-,uğursuzluq,nəticəsiz qal-,uğursuzluqla nəticələn-,iflasa uğra-,baş tutma-|فشل,إخفاق,أخفق,يفشل,فاشل,فشلت,تعثر,باءت بالفشل
başar-,başarıya ulaş-,başarı elde et-,başarı elde ed-,başarılı ol-,muvaffak ol-,üstesinden gel-|bacar-,nail ol-,uğur əldə et-,uğur əldə ed-,müvəffəq ol-,öhdəsindən gəl-,uğur qazan-|نجح,تمكن,ينجح,نجاح,أفلح,تمكنت,نجحت,استطاع
planla-,planlan-,plan,öngör-,öngörül-,planlandığını,tasarla-|planlaşdır-,planlaşdırıl-,plan,nəzərdə tut-,nəzərdə tutul-|يخطط,مخطط,خطة,من المقرر,تخطط,يعتزم,مقرر,خطط
bekle-,beklen-,beklenti,öngörül-,beklentisi|gözlə-,gözlənil-,gözlənti,ehtimal olun-,gözləntilər|يتوقع,متوقع,من المتوقع,توقعات,ينتظر,مرتقب,من المنتظر,يرتقب
ele al-,ele alın-,görüş-,görüşül-,müzakere et-,müzakere ed-,müzakere edil-,masaya yatır-,tartışıl-|müzakirə et-,müzakirə ed-,müzakirə olun-,müzakirə edil-,nəzərdən keçir-,toxunul-,müzakirəyə çıxarıl-|ناقش,بحث,مناقشة,يبحث,تباحث,نوقش,مباحثات,بحثا,تناول
daha önce de,daha önce görüşül-,önce gündeme gel-,geçmişte,önceden,evvelce|əvvəllər də,daha əvvəl müzakirə,əvvəllər,keçmişdə,öncədən,əvvəlcədən|سبق,سبق أن,في الماضي,سابقا,نوقش سابقا,فيما مضى
tekrarlan-,tekrarla-,yinelen-,yinele-,bir daha yaşan-,tekerrür,tekrar edil-|təkrarlan-,təkrarla-,təkrar olun-,yenilən-,təkrar baş ver-,təkrar et-,təkrar ed-|تكرر,تكرار,يتكرر,جدد,كرر,تكررت,تجدد,إعادة
düzenle-,düzenlen-,gerçekleştir-,gerçekleştiril-,yapıl-,organize et-,organize ed-,organize edil-|keçir-,keçiril-,təşkil et-,təşkil ed-,təşkil olun-,təşkil edil-,reallaşdır-,baş tut-|عقد,أقيم,نظم,تنظيم,يعقد,أقيمت,انعقد,تقام,إقامة
hazırla-,hazırlan-,hazırlık,hazırlık yap-,hazırlıklar sür-,hazırlığı|hazırla-,hazırlan-,hazırlıq,hazırlıq gör-,hazırlıq işləri,hazırlıq get-,hazırlıq ged-|استعد,يستعد,استعداد,تحضير,استعدادات,إعداد,تجهيز,تحضيرات
yaşan-,meydana gel-,gerçekleş-,vuku bul-,patlak ver-,baş göster-|baş ver-,yaşan-,qeydə alın-,meydana gəl-,törən-,baş qaldır-|وقع,حدث,حصل,جرى,شهد,وقعت,اندلع,يشهد
geliş-,gelişme,geliştir-,ilerleme,ilerle-,ilerleme kaydet-|inkişaf et-,inkişaf,inkişaf etdir-,irəliləyiş,irəlilə-,inkişaf ed-|تطور,تقدم,تطوير,تنمية,أحرز تقدما,يتطور,تطورات
değiş-,değişiklik,değiştir-,değişim,dönüşüm,değiştiril-|dəyiş-,dəyişiklik,dəyişdir-,dəyişmə,transformasiya,dəyişdiril-|تغير,تغيير,تعديل,تحول,تبدل,يغير,تعديلات
güçlendir-,güçlen-,pekiştir-,kuvvetlen-,takviye et-,takviye ed-,artır-|gücləndir-,güclən-,möhkəmləndir-,möhkəmlən-,artır-,gücləndiril-|تعزيز,عزز,تقوية,يعزز,ترسيخ,دعم,توطيد,تدعيم
zayıfla-,zayıflat-,güç kaybet-,zayıflama,zaafa uğra-,yıprat-|zəiflə-,zəiflət-,gücdən düş-,zəifləmə,zəifləndir-,gücünü itir-|ضعف,إضعاف,يضعف,وهن,أضعف,تضعف
kötüleş-,ağırlaş-,kötüye git-,kötüye gid-,fenalaş-,vahimleş-|pisləş-,ağırlaş-,pisə doğru,kəskinləş-,pisləşmə,çətinləş-|تدهور,ساء,تفاقم,ازداد سوءا,يتدهور,تدهورت,تردي,استفحال
iyileş-,iyileşme,düzel-,toparlan-,iyileştir-,iyiye git-,iyiye gid-|yaxşılaş-,yaxşılaşma,düzəl-,sağal-,yaxşılaşdır-,bərpa olun-|تحسن,تحسين,يتحسن,تعافى,انتعش,تعاف,تحسنت
tırman-,tırmanma,gerginlik art-,gerilim,gerginlik,alevlen-,kızış-|gərginləş-,gərginlik,gərginlik art-,eskalasiya,kəskinləş-,qızış-|تصعيد,توتر,تصاعد,يتصاعد,تفاقم,احتدم,تأجج,توترات
yatış-,gerginliği azalt-,durul-,sakinleş-,gerilimi düşür-,tansiyonu düşür-,normale dön-|səngi-,gərginliyi azalt-,sakitləş-,deeskalasiya,normallaş-,sabitləş-|تهدئة,خفض التصعيد,هدأ,خفف,نزع فتيل,خفض التوتر,هدوء
tamir et-,tamir ed-,onarıl-,onar-,onarım,yeniden inşa,yenilen-,bakım|təmir et-,təmir ed-,təmir olun-,bərpa et-,bərpa ed-,bərpa işləri,yenidən qur-,yenidənqurma,təmir|إصلاح,ترميم,صيانة,إعادة إعمار,أصلح,إعادة بناء,إعمار
kur-,kurul-,oluştur-,oluşturul-,tesis et-,tesis ed-,kuruluş,ihdas et-,ihdas ed-|yarat-,yaradıl-,qur-,qurul-,təsis et-,təsis ed-,təsis edil-,formalaşdır-|أسس,إنشاء,أنشأ,تأسيس,شكل,إقامة,تشكيل,تأسس
neden ol-,yol aç-,sebep ol-,sebebiyet ver-,neden,sebep,doğur-|səbəb ol-,gətirib çıxar-,səbəbiyyət ver-,səbəb,yol aç-,doğur-|تسبب,أدى إلى,سبب,يسبب,تسببت,نجم عن,أسفر,يؤدي
yüzünden,nedeniyle,sebebiyle,dolayısıyla,dolayı,ötürü,gerekçesiyle|səbəbindən,səbəbi ilə,üzündən,səbəbilə,ucbatından,əlaqədar|بسبب,نتيجة,جراء,إثر,نظرا,من جراء,على خلفية
sonucunda,sonuç,neticesinde,sonuçlan-,netice,sonuç olarak|nəticəsində,nəticə,nəticələn-,nəticədə,nəticə etibarilə,nəticələr|نتيجة,نتائج,حصيلة,نتج,أسفر عن,عواقب,محصلة
etki,etkile-,etkilen-,etkisi,tesir,etkisi altına al-|təsir,təsir et-,təsir ed-,təsir göstər-,təsirlən-,təsiri,təsirə məruz qal-|تأثير,أثر,يؤثر,تأثر,آثار,تداعيات,تأثرت,انعكاس
katkı sağla-,katkıda bulun-,katkı,katkı sun-,fayda sağla-,yarar sağla-|töhfə ver-,töhfə,fayda ver-,xidmət et-,xidmət ed-,öz töhfəsi,kömək et-,kömək ed-|ساهم,إسهام,مساهمة,يسهم,أسهم,يساهم,إسهامات
bağlı,bağlantılı,ilişkili,ilgili,irtibatlı|əlaqəli,bağlı,əlaqədar,aidiyyəti|مرتبط,متعلق,صلة,علاقة,ذات صلة,على صلة,مرتبطة
hata sonucu,insan hatası,ihmal,kusur,dikkatsizlik,tedbirsizlik|səhlənkarlıq,insan səhvi,ehtiyatsızlıq,məsuliyyətsizlik,insan faktoru,diqqətsizlik|إهمال,خطأ بشري,تقصير,تهاون,خطأ,غفلة,أخطاء بشرية
teknik arıza,arıza,teknik sorun,arızalan-,teknik aksaklık,bozul-|texniki nasazlıq,nasazlıq,texniki problem,texniki səbəb,xarab ol-,sıradan çıx-|عطل فني,خلل فني,عطل,خلل,أعطال,مشكلة فنية,أسباب فنية
hasar,zarar,maddi hasar,zarar gör-,hasar gör-,hasar meydana gel-,zarar ver-|ziyan,zərər,maddi ziyan,zərər dəy-,zədələn-,ziyan vur-,dağıntı|أضرار,ضرر,أضرار مادية,خسائر,تضرر,خسائر مادية,تضررت,تلف
can kaybı,ölü,hayatını kaybet-,yaşamını yitir-,öl-,can ver-,vefat et-,vefat ed-|ölü,həlak ol-,ölən,öl-,həyatını itir-,dünyasını dəyiş-,tələfat|قتيل,قتل,وفاة,مصرع,لقي حتفه,توفي,خسائر بشرية,لقوا حتفهم
yarala-,yaralan-,yaralı,yaralanma,yara al-,yaralılar|yaralan-,yaralı,xəsarət al-,yaralanan,xəsarət alan,bədən xəsarəti|أصيب,إصابة,جريح,جرحى,مصاب,جرح,إصابات,مصابين
kayıp,kaybol-,haber alınamayan,kayıplar,kayıp kişi,aran-|itkin,itkin düş-,itkinlər,xəbər alınmayan,yoxa çıx-,axtarıl-|مفقود,فقد,مفقودون,اختفى,في عداد المفقودين,مفقودين,فقدان
kurtarıl-,kurtar-,sağ kurtul-,sağ çıkarıl-,kurtul-,sağ olarak|xilas edil-,xilas et-,xilas ed-,xilas olun-,sağ qal-,xilas ol-,sağ çıxarıl-|إنقاذ,أنقذ,نجا,ناج,ناجون,أنقذت,انتشال أحياء
sorumlu,sorumluluk,mesul,sorumlular,sorumlusu,fail|məsul,məsuliyyət,cavabdeh,məsuliyyət daşı-,günahkar,məsuliyyətli|مسؤول عن,مسؤولية,مسؤولون عن,متسبب,مسؤوليات,مذنب
gerekçe,bahane,gerekçe göster-,sebep göster-,bahane et-,bahane ed-,gerekçesi|əsas,bəhanə,əsas gətir-,səbəb göstər-,bəhanə et-,bəhanə ed-,əsaslandır-|ذريعة,مبرر,حجة,بذريعة,بحجة,مبررات,تذرع
çözüm,çözüme kavuştur-,çöz-,çözül-,hallet-,çözüm bul-|həll,həll et-,həll olun-,həll yolu,həllini tap-,həll ed-|حل,تسوية,حلول,يحل,معالجة,إيجاد حل,حلحلة
sorun,kriz,mesele,problem,sıkıntı,sorunlar|problem,böhran,məsələ,çətinlik,problemlər,çətinliklər|مشكلة,أزمة,قضية,مشاكل,أزمات,معضلة,إشكال
felaket,afet,doğal afet,facia,yıkım,felaketler|fəlakət,təbii fəlakət,faciə,dağıntı,fəlakətlər,bəla|كارثة,كارثة طبيعية,فاجعة,كوارث,نكبة,كارثي
fırsat,imkan,olanak,şans,fırsat sun-,olanak sağla-|fürsət,imkan,şans,imkan yarat-,imkan ver-,şərait yarat-|فرصة,إمكانية,فرص,أتاح,يتيح,سانحة,إتاحة
kıyasla,karşılaştırıldığında,karşılaştırmalı,kıyaslandığında,oranla,nazaran|müqayisədə,nisbətən,nisbətdə,müqayisə et-,müqayisə ed-,müqayisə olun-,müqayisəli|مقارنة,قياسا,مقارنة مع,بالمقارنة,نسبة إلى
daha fazla,daha çok,daha yüksek,üstün,fazlası,daha büyük|daha çox,daha artıq,daha yüksək,üstün,daha böyük|أكثر من,أعلى من,أكبر من,أكثر,يفوق,أزيد من
daha az,daha düşük,daha küçük,altına in-,altında kal-,azı,altına|daha az,daha aşağı,daha kiçik,aşağı,az,altına en-|أقل من,أدنى من,أقل,أصغر
en büyük,dünyanın en büyüğü,en geniş,en kapsamlı,en büyüğü|ən böyük,dünyanın ən böyüyü,ən iri,ən genişmiqyaslı,ən geniş|أكبر,الأكبر,الأضخم,أضخم,الأكبر في العالم,الأوسع
en iyi,birinci,lider,ilk sırada,zirvede,birinci sırada|ən yaxşı,birinci,lider,ilk yerdə,birinci yer,zirvədə|الأفضل,أفضل,الأول,المرتبة الأولى,في الصدارة,متصدر,صدارة
en kötü,en ağır,yılların en kötüsü,en şiddetli,en büyük felaket|ən pis,ən ağır,illərin ən ağırı,ən şiddətli,ən dəhşətli|الأسوأ,أسوأ,الأعنف,الأشد,الأسوأ منذ,أعنف
benzer,benzeri,aynı şekilde,benzer şekilde,aynı|oxşar,bənzər,eyni şəkildə,eyni,analoji|مماثل,مشابه,شبيه,مماثلة,على غرار,مشابهة
farklı,değişik,farklılık,fark,ayrı|fərqli,müxtəlif,fərq,ayrı,fərqlən-|مختلف,مغاير,فرق,اختلاف,متباين,مختلفة,فارق
aksine,tersine,zıt,aksi|əksinə,əks,ziddinə,əksi,tərsinə|على عكس,خلافا,بالعكس,على النقيض,مخالف
eşit,denk,aynı düzeyde,başa baş,eşitlik,berabere|bərabər,eyni səviyyədə,başabaş,bərabərlik,eyni dərəcədə|متساو,مساو,متكافئ,يعادل,مساواة,يساوي,تعادل
ikinci sırada,ikinci,ardından gel-,takip ed-,izle-,ikinciliği|ikinci yerdə,ikinci,ardınca gəl-,izlə-,ikinci pillə,ikinciliyi|المرتبة الثانية,ثانيا,المركز الثاني,الثاني,تليها,يليه
öfke,öfkelen-,tepki,kızgınlık,infial,öfkeli,tepki çek-|qəzəb,qəzəblən-,hiddət,əsəbiləş-,hiddətlən-,qəzəbli,narazılıq|غضب,غاضب,استياء,سخط,أثار غضب,غاضبة,موجة غضب
sevinç,mutluluk,sevin-,coşku,kutla-,sevinçle karşıla-,mutlu|sevinc,xoşbəxtlik,sevin-,coşqu,qeyd et-,qeyd ed-,sevinclə qarşıla-|فرح,فرحة,ابتهاج,سعادة,احتفال,احتفل,بهجة,احتفالات
endişe,kaygı,endişelen-,endişe duy-,kaygı duy-,tedirginlik,endişeli,korku|narahatlıq,narahat ol-,təşviş,narahatçılıq,narahatlığını bildir-,həyəcan,qorxu|قلق,مخاوف,أعرب عن قلقه,خشية,قلقه,خوف,هواجس,قلقها
memnuniyet,memnun,memnuniyetle karşıla-,memnuniyet duy-,memnuniyetini dile getir-,hoşnut|məmnunluq,məmnun,razı qal-,məmnunluqla qarşıla-,məmnunluğunu bildir-,məmnuniyyət|ارتياح,رضا,رحب,ترحيب,سرور,أعرب عن ارتياحه,رحبت,سعيد
memnuniyetsizlik,hoşnutsuzluk,rahatsızlık,rahatsız,memnun değil,şikayet|narazılıq,narazı,narazılığını bildir-,şikayət,narahat,narazı qal-|استياء,امتعاض,عدم رضا,تذمر,مستاء,انزعاج,شكوى
teşekkür et-,teşekkür ed-,teşekkür,minnettar,şükran,minnet,teşekkürlerini ilet-|təşəkkür et-,təşəkkür ed-,təşəkkür,minnətdar,minnətdarlıq,təşəkkürünü bildir-|شكر,يشكر,امتنان,شكره,ممتن,توجه بالشكر,أعرب عن شكره,عرفان
özür dile-,özür,af dile-,özür mesajı,pişmanlık|üzr istə-,üzrxahlıq,üzr,üzrxahlıq et-,üzrxahlıq ed-,bağışlanma dilə-,peşmanlıq|اعتذار,اعتذر,يعتذر,اعتذاره,اعتذرت,قدم اعتذارا,أسف,ندم
başsağlığı dile-,taziye,başsağlığı,taziyelerini ilet-,taziye mesajı,baş sağlığı,rahmet dile-|başsağlığı ver-,başsağlığı,rəhmət dilə-,kədərini bölüş-|تعاز,تعازي,عزاء,قدم تعازيه,تعزية,عزى,مواساة,أعرب عن تعازيه
geçmiş olsun,acil şifa,acil şifalar,şifa dile-,geçmiş olsun dileği|şəfa arzula-,tezliklə sağalma,şəfa dilə-,şəfa,sağalmaq arzula-|الشفاء العاجل,تمنى الشفاء,شفاء,بالشفاء,تمنياته بالشفاء
kutla-,tebrik et-,tebrik ed-,tebrik,kutlama,tebrik mesajı,kutlama mesajı|təbrik et-,təbrik ed-,təbrik,təbrik məktubu,təbriklər,təbrik ünvanla-|هنأ,تهنئة,تهاني,يهنئ,بارك,تهانيه,هنأت
sessizlik,sessiz kal-,sessizliğini koru-,susku,tepkisiz kal-,sessizliğe bürün-|sükut,susqunluq,susqunluğunu qoru-,susqun qal-,səssiz qal-|صمت,سكوت,التزم الصمت,صامت,لاذ بالصمت,لزم الصمت
şok,şaşkınlık,şaşırt-,şoke ol-,şaşır-,hayret,şok etkisi|şok,çaşqınlıq,təəccüb,təəccübləndir-,şoka düş-,heyrət,heyrətləndir-|صدمة,دهشة,ذهول,مفاجأة,صدم,مفاجئ,استغراب
üzüntü,keder,acı,yas,üzül-,üzüntü duy-,büyük üzüntü|kədər,hüzn,acı,matəm,kədərlən-,dərin kədər,kədər hissi|حزن,أسى,ألم,حداد,أسف,حزن عميق,حزين
panik,paniğe kapıl-,korku,korkuya kapıl-,panik yaşan-,telaş|panika,vahimə,qorxu,vahiməyə düş-,panika yaşan-,təlaş|هلع,ذعر,خوف,رعب,حالة ذعر,حالة هلع,فزع
umut,umut et-,umut ed-,um-,ümit,ümit et-,ümit ed-,temenni et-,temenni ed-|ümid,ümid et-,ümidvar,ümid ed-,arzu et-,arzu ed-,arzula-,ümidini bildir-|أمل,يأمل,آمال,أعرب عن أمله,أملا,تمنى,نأمل,آملا
hayal kırıklığı,hüsran,hayal kırıklığı yarat-,düş kırıklığı,hayal kırıklığına uğra-|məyusluq,ümidsizlik,məyus ol-,xəyal qırıqlığı,məyus et-,məyus ed-,peşmançılıq|خيبة أمل,إحباط,خيبة,مخيب للآمال,محبط,أصيب بالإحباط
gurur,gurur duy-,onur,gururlan-,iftihar,övünç|qürur,qürur duy-,fəxr et-,fəxr ed-,şərəf,iftixar,qürurverici|فخر,اعتزاز,فخور,شرف,افتخار,يفتخر
öv-,övgü,takdir et-,takdir ed-,takdir,övgüyle söz et-,övgüyle söz ed-,övgü yağdır-|təriflə-,tərif,yüksək qiymətləndir-,təqdir et-,təqdir ed-,alqışla-|أشاد,إشادة,أثنى,مدح,تقدير,يشيد,ثناء,أشادت
dayanışma,destek mesajı,dayanışma içinde,yanındayız,destek açıklaması,birlik ve beraberlik|həmrəylik,dəstək mesajı,həmrəylik göstər-,yanındayıq,birlik|تضامن,يتضامن,تضامنه,مؤازرة,متضامن,وقوفه إلى جانب,تضامنها
sert tepki,tepki göster-,tepki ver-,tepki yağ-,karşılık ver-,yanıt ver-|sərt reaksiya,reaksiya ver-,cavab ver-,reaksiya,sərt cavab,etiraz bildir-|رد فعل,ردود فعل,رد,ردود فعل غاضبة,يرد,ردا على,رد شديد
protesto et-,protesto ed-,protesto,gösteri düzenle-,eylem yap-,yürüyüş,miting|etiraz aksiyası,etiraz et-,etiraz ed-,aksiya keçir-,aksiya,yürüş,mitinq,nümayiş|احتجاج,تظاهر,احتجاجات,مظاهرة,مظاهرات,احتج,مسيرة,وقفة احتجاجية
alkış,alkışla-,ayakta alkışla-,alkışlan-,alkış tut-|alqış,alqışla-,alqışlarla,ayaq üstə alqışla-,alqışlan-|تصفيق,صفق,صفقوا,تصفيق حار,وقوفا,هتاف
bir sonraki toplantı,gelecek toplantı,ikinci tur,yeni toplantı,sıradaki toplantı,gelecek oturum,tur|növbəti görüş,növbəti iclas,növbəti toplantı,ikinci raund,gələn görüş,növbəti raund,raund|الاجتماع المقبل,الجولة المقبلة,جولة جديدة,الاجتماع القادم,اجتماع مقبل,جولة ثانية,جولة
son tarih,süre dol-,son gün,süre,mühlet,süre tanı-,verilen süre|son tarix,müddət bit-,son gün,müddət,möhlət,vaxt ver-,son müddət|مهلة,موعد نهائي,أجل,انتهاء المهلة,الموعد النهائي,أمهل,آخر موعد
duruşma,dava,duruşma tarihi,hakim karşısına,mahkemeye çık-,yargılan-,duruşma günü|məhkəmə,məhkəmə iclası,proses,hakim qarşısına,məhkəmə prosesi,iş üzrə iclas,mühakimə olun-|جلسة,محاكمة,جلسة محاكمة,يمثل أمام المحكمة,مثل أمام,محكمة,جلسة استماع
maç,karşılaşma,müsabaka,mücadele,oyun,karşılaş-|oyun,matç,qarşılaşma,görüş,qarşılaş-,mübarizə|مباراة,مواجهة,لقاء,مباريات,يواجه,مواجهات
oylama,oy kullan-,oy ver-,oya sunul-,sandık,oylamaya git-,oylamaya gid-,oylan-|səsvermə,səs ver-,səsverməyə çıxarıl-,səsə qoyul-,seçki məntəqəsi,səsvermədə|تصويت,صوت,اقتراع,يصوت,تصويتا,أدلى بصوته,طرح للتصويت
yayımla-,yayımlan-,yayınlan-,yayın,neşret-,basıl-|dərc et-,dərc ed-,dərc olun-,nəşr olun-,yayımla-,yayımlan-,çap olun-,nəşr|نشر,ينشر,نشرت,منشور,إصدار,صدر,نشره
açılış,açıl-,açılışı yapıl-,hizmete gir-,hizmete açıl-,açılış töreni,törenle açıl-|açılış,açıl-,açılışı ol-,istifadəyə veril-,açılış mərasimi|افتتاح,افتتح,يفتتح,تدشين,دشن,حفل افتتاح,افتتاحه,تدشينه
yürürlüğe gir-,yürürlük,yürürlüğe giriş,geçerli ol-,devreye gir-,uygulamaya gir-|qüvvəyə min-,qüvvəyə minmə,tətbiq olunmağa,qüvvədədir,tətbiqinə başlan-,işə düş-|دخل حيز التنفيذ,يدخل حيز التنفيذ,حيز التنفيذ,سريان,بدء العمل,نفاذ,يسري,حيز النفاذ
ortaya çık-,ortaya çıkar-,anlaşıl-,tespit edil-,belirlen-,saptan-,gün yüzüne çık-|aşkar olun-,aşkarlan-,üzə çıx-,məlum ol-,müəyyən edil-,müəyyən olun-,ortaya çıx-|كشف,تبين,اتضح,اكتشف,ظهر,رصد,كشفت,تكشف
göster-,ortaya koy-,kanıtla-,gözler önüne ser-,ispatla-,göstergesi|göstər-,ortaya qoy-,sübut et-,sübut ed-,sübuta yetir-,göstəricisi,nümayiş etdir-|أظهر,أثبت,برهن,كشف,يظهر,دل على,يثبت
bul-,bulun-,ele geçiril-,keşfet-,keşfedil-,rastlan-|tap-,tapıl-,aşkar edil-,kəşf et-,kəşf ed-,kəşf edil-,aşkarlan-|عثر على,العثور على,اكتشاف,وجد,ضبط,اكتشف,عثرت
`;
