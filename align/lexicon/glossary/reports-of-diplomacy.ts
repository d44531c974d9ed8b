/** How newsrooms put the same fact, one meaning a line: visits, summits, agreements and statements; as `tr|az|ar` lines; our own work. */
export const reportsOfDiplomacy: string = `
resmi ziyaret,ziyaret,temas,gezi,resmi temas|rəsmi səfər,səfər,ziyarət,işgüzar səfər,rəsmi ziyarət|زيارة رسمية,زيارة,جولة,زيارة عمل,الزيارة الرسمية
ziyaret et-,ziyaret ed-,ziyarette bulun-,ziyaret gerçekleştir-,temaslarda bulun-,konuk ol-|səfər et-,səfərə gəl-,səfərdə ol-,ziyarət et-,səfəri baş tut-,səfərini həyata keçir-|زار,يزور,تزور,أجرى زيارة,يقوم بزيارة,قام بزيارة
ülkeye gel-,ulaş-,iniş yap-,varış,vardı,ülkeye ulaş-|səfərə gəl-,enib,gəliş,ölkəyə gəl-,vasil ol-,gəlib|وصل,يصل,وصول,حل,حط,تصل
havalimanında karşıla-,karşılan-,karşılama,resmi törenle karşıla-,tören düzenle-|qarşıla-,qarşılan-,qarşılanma,qarşılanma mərasimi,təntənəli qarşılan-,rəsmi qarşılan-|استقبل,يستقبل,استقبال,مراسم استقبال,كان في استقباله,تستقبل
tören kıtası,şeref kıtası,muhafız alayı,kıta,tören kıtasını selamla-|fəxri qarovul,qarovul,fəxri qarovul dəstəsi,qarovul rəisi,dəstə|حرس الشرف,ثلة,استعرض حرس,طابور الشرف,تشكيلة
milli marş,marşlar çalın-,istiklal marşı,milli marşlar,marş|dövlət himni,himn,himnlər səslən-,himnlər səsləndiril-,dövlət himnləri|النشيد الوطني,نشيدين,النشيدان الوطنيان,السلام الوطني,عزف النشيدين
baş başa görüşme,ikili görüşme,baş başa görüş-,birebir görüşme,görüşme|təkbətək görüş,görüş,ikitərəfli görüş,məhdud tərkibdə görüş,təkbətək görüşüb|لقاء ثنائي,اجتماع ثنائي,لقاء منفرد,لقاء,جلسة مباحثات,مباحثات ثنائية
heyetler arası görüşme,heyet,heyetler,geniş katılımlı toplantı,heyetlerarası|geniş tərkibdə görüş,nümayəndə heyəti,heyət,geniş tərkibdə,nümayəndə heyətləri|جلسة موسعة,وفد,وفود,مباحثات موسعة,اجتماع موسع,وفدي البلدين
cumhurbaşkanı,devlet başkanı,lider,başkan,ülke lideri|prezident,dövlət başçısı,lider,ölkə başçısı,ölkə rəhbəri|رئيس الجمهورية,رئيس الدولة,زعيم,رئيس,قائد
dışişleri bakanı,bakan,mevkidaş,dışişleri bakanlığı,muhatap|xarici işlər naziri,nazir,həmkar,xarici siyasət idarəsi,hökumət üzvü|وزير الخارجية,وزير,نظير,كبير الدبلوماسيين,رئيس الدبلوماسية
başbakan,hükümet başkanı,başbakanlık,kabine başkanı|baş nazir,hökumət başçısı,nazirlər kabinetinin sədri,kabinet başçısı|رئيس الوزراء,رئيس الحكومة,الوزير الأول,رئيس مجلس الوزراء
eşlik et-,eşlik ed-,refakat et-,refakat ed-,beraberindeki heyet,beraberinde|müşayiət et-,müşayiət ed-,müşayiət olun-,müşayiəti ilə,müşayiət edən|يرافق,رافق,برفقة,مرافق,الوفد المرافق,ترافق
davet,davetli,davet üzerine,daveti üzerine,davet et-,davet ed-|dəvət,dəvəti ilə,dəvət olun-,dəvət et-,dəvət ed-|دعوة,بدعوة,دعا,تلبية لدعوة,وجه دعوة
ikili ilişkiler,ilişkiler,karşılıklı ilişkiler,iki ülke ilişkileri,münasebetler|ikitərəfli münasibətlər,münasibətlər,əlaqələr,ikitərəfli əlaqələr,qarşılıqlı əlaqələr|العلاقات الثنائية,علاقات,العلاقات بين البلدين,روابط,سبل التعاون
ele al-,ele alın-,görüş-,görüşül-,değerlendir-,masaya yatır-,konuş-|müzakirə et-,müzakirə ed-,müzakirə olun-,müzakirə edil-,nəzərdən keçir-,fikir mübadiləsi|بحث,يبحث,ناقش,يناقش,تناول,تباحث,استعرض,بحثا
çelenk bırak-,çelenk koy-,anıtı ziyaret,anıt,saygı duruşu|əklil qoy-,əklil önünə qoy-,gül dəstəsi qoy-,ehtiramla yad et-,məzarı ziyarət,abidə|وضع إكليل,إكليل زهور,إكليل,النصب التذكاري,ضريح
ziyaret kapsamında,ziyaret çerçevesinde,ziyaret sırasında,temaslar kapsamında,program,ziyaret programı|səfər çərçivəsində,səfər zamanı,səfər müddətində,səfər proqramı,proqram|خلال الزيارة,في إطار زيارة,ضمن زيارة,برنامج الزيارة,على هامش
iki günlük,iki gün sürecek,2 günlük,iki günlük ziyaret|ikigünlük,iki gün davam,2 günlük,iki günlük səfər|تستمر يومين,يومين,لمدة يومين,تستغرق يومين
ayrıl-,ülkesine dön-,uğurla-,uğurlan-,ziyaretini tamamla-|yola salın-,yola sal-,səfəri başa çat-,ölkədən get-,ölkədən ged-,vətənə qayıt-|غادر,يغادر,مغادرة,اختتم زيارته,عاد,توديع,ودع
zirve,liderler zirvesi,devlet başkanları zirvesi,zirve toplantısı,doruk|sammit,zirvə görüşü,zirvə toplantısı,liderlər sammiti,dövlət başçılarının toplantısı|قمة,مؤتمر القمة,اجتماع القمة,قمة القادة
teşkilat,örgüt,birlik,bölgesel kuruluş,kuruluş|təşkilat,birlik,regional təşkilat,beynəlxalq təşkilat,qurum|منظمة,هيئة,اتحاد,تكتل,تجمع إقليمي
üye ülke,üye devlet,üyeler,üye,üye ülkeler|üzv ölkə,üzv dövlət,üzvlər,üzv,üzv ölkələr|الدول الأعضاء,دولة عضو,أعضاء,عضو,البلدان الأعضاء
gözlemci,gözlemci üye,gözlemci statüsü,gözlemci ülke|müşahidəçi,müşahidəçi statusu,müşahidəçi üzv,müşahidəçi ölkə|مراقب,صفة مراقب,عضو مراقب,بصفة مراقب
ev sahipliği yap-,ev sahipliği,ev sahibi,düzenlen-,düzenle-,ağırla-|ev sahibliyi et-,ev sahibliyi ed-,ev sahibi,keçiril-,təşkil olun-,qəbul et-|استضاف,يستضيف,تستضيف,استضافة,مضيف,تحتضن
dönem başkanlığı,dönem başkanı,başkanlığı devral-,başkanlık,devret-|sədrlik,sədrliyi qəbul,sədrliyi təhvil,sədrlik et-,sədr|الرئاسة الدورية,رئاسة,تسلم الرئاسة,تولى رئاسة,رئيس الدورة
sonuç bildirgesi,bildiri,bildirge,ortak bildiri,deklarasyon|bəyannamə,birgə bəyannamə,yekun sənəd,yekun bəyannamə,kommünike,deklarasiya|بيان ختامي,إعلان,البيان الختامي,بيان مشترك,وثيقة ختامية
kabul et-,kabul edil-,onayla-,onaylan-,benimse-,benimsen-|qəbul et-,qəbul ed-,qəbul olun-,qəbul edil-,təsdiqlə-,təsdiqlən-,təsdiq edil-|اعتمد,يعتمد,اعتماد,أقر,تبنى,صادق
aile fotoğrafı,fotoğraf,toplu fotoğraf,hatıra fotoğrafı,poz ver-|ailəvi foto,foto,birgə foto,xatirə fotosu,foto çəkdir-|صورة جماعية,صورة تذكارية,صورة,التقطوا صورة
bir araya gel-,toplan-,buluş-,toplantı,liderler buluş-|bir araya gəl-,toplaş-,yığış-,toplantı,görüş-|اجتمع,يجتمع,التقى,التأم,تجتمع,اجتماع
gündem,gündem maddesi,başlıklar,konular,gündemde|gündəlik,gündəliyə daxil,gündəlikdə duran,mövzular,məsələlər|جدول الأعمال,أجندة,ملفات,قضايا,جدول أعمال
bölgesel iş birliği,iş birliği,işbirliği,dayanışma,entegrasyon|regional əməkdaşlıq,əməkdaşlıq,həmrəylik,inteqrasiya,qarşılıqlı fəaliyyət|التعاون الإقليمي,تعاون,تضامن,تكامل,شراكة
kurucu,kuruluş anlaşması,kurul-,kurucu ülkeler,tesis edil-|təsisçi,yaradıl-,təsis edil-,qurucu,əsası qoyul-|مؤسس,تأسست,تأسيس,إنشاء,الدول المؤسسة
bir sonraki zirve,gelecek zirve,gelecek yıl,önümüzdeki,gelecek toplantı|növbəti sammit,növbəti,növbəti zirvə,gələn il,növbəti görüş|القمة المقبلة,القمة القادمة,مقبل,قادم,الدورة المقبلة
zirveye katıl-,iştirak et-,katıl-,hazır bulun-,yer al-|sammitdə iştirak,iştirak et-,iştirak ed-,qatıl-,iştirakçı|شارك,يشارك,مشاركة,حضر,تشارك
olağanüstü zirve,olağanüstü toplantı,acil toplantı,gayriresmi zirve|fövqəladə sammit,növbədənkənar iclas,təcili toplantı,qeyri-rəsmi zirvə|قمة طارئة,قمة استثنائية,طارئ,استثنائي,اجتماع عاجل
bakanlar konseyi,bakanlar toplantısı,dışişleri bakanları toplantısı,konsey,konsey toplantısı|nazirlər şurası,şura,nazirlər görüşü,şuranın iclası,nazirlərin iclası|مجلس الوزراء,المجلس الوزاري,مجلس وزراء الخارجية,اجتماع وزاري,مجلس
toplantı,oturum,dönem toplantısı,olağan toplantı,toplantısı düzenlen-|iclas,toplantı,sessiya,növbəti iclas,iclası keçiril-|اجتماع,دورة,جلسة,الدورة العادية,اجتماع دوري
başkanlık et-,başkanlık ed-,başkanlığında,yönet-,başkanlığını yap-|sədrlik et-,sədrlik ed-,sədrliyi ilə,rəhbərlik et-,sədrliyi altında|ترأس,يترأس,برئاسة,رأس,ترؤس
toplantı başla-,açıl-,açılış,başla-,açılışını yap-|işə başla-,açıl-,açılış,başlayıb,açılışı ol-|انطلقت,انطلاق,افتتاح,بدأت,افتتح,تنطلق
toplantı sona er-,sona er-,tamamlan-,bit-,kapanış|başa çat-,sona çat-,yekunlaş-,bit-,bağlanış|اختتم,اختتام,انتهى,ختام,اختتمت,اختتمت أعمال
karar al-,karar alın-,kararlaştır-,kararlaştırıl-,karara bağla-,karar|qərar qəbul,qərara al-,qərara alın-,qərarlaşdır-,qərar ver-,qərar|قرر,يقرر,قرار,قرارات,اتخذ قرارا,تقرر
karar tasarısı,taslak,tasarı,teklif,öneri|qətnamə layihəsi,layihə,qərar layihəsi,təklif,sənəd layihəsi|مشروع قرار,مسودة,مقترح,مشروع,اقتراح
oy birliği,oy birliğiyle,oybirliği,ittifakla,mutabakatla|yekdilliklə,konsensus,yekdil,hamılıqla,səs birliyi|بالإجماع,إجماع,توافق,بالتوافق
veto et-,veto,karşı çık-,reddet-,engelle-|veto,veto et-,etiraz et-,rədd et-,bloklan-,əleyhinə çıx-|فيتو,حق النقض,نقض,عارض,رفض,عرقل
bakan yardımcısı,müsteşar,üst düzey yetkili,yetkililer,temsilci|nazir müavini,yüksək vəzifəli,rəsmi şəxs,rəsmilər,nümayəndə|نائب الوزير,وكيل الوزارة,كبار المسؤولين,مسؤول,ممثل
eylem planı,yol haritası,plan,program,strateji belge|fəaliyyət planı,yol xəritəsi,plan,proqram,strategiya|خطة عمل,خارطة طريق,خطة,برنامج,استراتيجية
çalışma grubu,komite,komisyon,karma komisyon,alt komite|işçi qrupu,komitə,komissiya,birgə komissiya,hökumətlərarası komissiya|لجنة,فريق عمل,مجموعة عمل,لجنة مشتركة,لجان
bütçe,katkı payı,fon,mali kaynak,finansman|büdcə,üzvlük haqqı,fond,maliyyə vəsaiti,maliyyələşmə|ميزانية,موازنة,صندوق,تمويل,مساهمات
genel sekreter,teşkilat genel sekreteri,sekreter,genel sekreterlik,sekretarya|baş katib,baş katibi,katiblik,təşkilatın baş katibi|الأمين العام,أمين عام,أمين,الأمانة العامة,أمانة
konuşma yap-,konuştu,hitap et-,hitap ed-,konuşma,hitap|çıxış et-,çıxış ed-,çıxış,nitq,müraciət et-,nitq söylə-|ألقى كلمة,كلمة,خطاب,خاطب,تحدث,في كلمته
açılış konuşması,açılışta konuş-,konuşmasında,açılış hitabı|açılış nitqi,giriş nitqi,giriş sözü,açılışda çıxış,çıxışında|كلمة افتتاحية,الكلمة الافتتاحية,خطاب الافتتاح,في افتتاح
vurgula-,vurguladı,altını çiz-,dikkati çek-,dikkat çek-,işaret et-|vurğula-,qeyd et-,qeyd ed-,xüsusi vurğula-,diqqətə çatdır-,diqqət çək-|أكد,يؤكد,شدد,أشار,لفت,مؤكدا,مشددا
çağrıda bulun-,çağrı yap-,çağır-,davet et-,çağrı|çağırış et-,çağır-,çağırış,səslə-,müraciət et-|دعا,يدعو,دعوة,ناشد,حث,طالب
rapor sun-,rapor,faaliyet raporu,bilgi ver-,sunum yap-|hesabat,hesabat təqdim,hesabat ver-,məlumat ver-,təqdimat|تقرير,قدم تقريرا,أحاط,عرض,إحاطة
teşekkür et-,teşekkür ed-,şükran,minnettarlık,takdir et-|təşəkkür et-,təşəkkür ed-,minnətdarlıq,təşəkkürünü bildir-,minnətdarlığını bildir-|شكر,يشكر,أعرب عن شكره,امتنان,ثمن,تقدير
birlik ve beraberlik,birlik,dayanışma,ortak hareket,beraberlik|birlik,həmrəylik,birgə fəaliyyət,vəhdət,birgəlik|وحدة,تضامن,تكاتف,وحدة الصف,العمل المشترك
göreve başla-,göreve seçil-,göreve atan-,görevi devral-,seçil-|vəzifəyə başla-,vəzifəyə seçil-,vəzifəyə təyin,vəzifəsinin icrasına,seçil-|تولى منصبه,انتخب,عين,تسلم مهامه,تعيين
görev süresi,dönem,görev dönemi,süresi dol-,süre|səlahiyyət müddəti,müddət,vəzifə müddəti,fəaliyyət müddəti,dövr|ولاية,مدة ولايته,فترة,مدة,انتهاء ولايته
tehdit,meydan okuma,sınama,zorluk,risk|təhdid,çağırış,təhlükə,çətinlik,sınaq|تحديات,تهديد,مخاطر,صعوبات,تهديدات
barış ve istikrar,istikrar,barış,güvenlik,huzur|sülh və sabitlik,sabitlik,sülh,təhlükəsizlik,əmin-amanlıq|السلام والاستقرار,استقرار,سلام,أمن,سلم
reform,yeniden yapılanma,yapısal değişiklik,modernize et-,güncelle-|islahat,yenidən qurul-,struktur dəyişikliyi,modernləşdir-,təkmilləşdir-|إصلاح,إصلاحات,إعادة هيكلة,تطوير,تحديث
işaret et-,dile getir-,ifade et-,ifade ed-,belirt-,kaydet-|bildir-,söylə-,qeyd et-,ifadə et-,vurğula-,deyib|أوضح,أضاف,ذكر,صرح,أفاد,أعرب
ortak değerler,ortak miras,ortak tarih,kültürel bağ,ortak kültür,köken|ortaq dəyərlər,ortaq irs,ortaq tarix,mədəni bağlar,ortaq köklər,soykök|القيم المشتركة,التراث المشترك,التاريخ المشترك,روابط ثقافية,جذور
kutla-,tebrik et-,tebrik ed-,tebrik mesajı,kutlama mesajı,tebrik|təbrik et-,təbrik ed-,təbrik məktubu,təbrik ünvanla-,təbrik,təbrik göndər-|هنأ,يهنئ,تهنئة,برقية تهنئة,تهاني,رسالة تهنئة
mesaj gönder-,mesaj yayımla-,mektup gönder-,telgraf,mesaj,paylaşımda bulun-|məktub göndər-,məktub ünvanla-,teleqram,müraciət ünvanla-,məktub,paylaşım et-|بعث برقية,رسالة,برقية,وجه رسالة,أرسل رسالة
yıl dönümü,yıldönümü,sene-i devriye,kuruluş yıl dönümü,yıl dönümü dolayısıyla|ildönümü,ilin tamam,ildönümü münasibətilə,yubiley,ili tamam|ذكرى,الذكرى السنوية,مناسبة,بمناسبة الذكرى,عيد
milli gün,bağımsızlık günü,cumhuriyet bayramı,ulusal gün,bayram|milli gün,müstəqillik günü,respublika günü,milli bayram,bayram|اليوم الوطني,عيد الاستقلال,العيد الوطني,يوم الاستقلال,عيد
diplomatik ilişkilerin kurulması,diplomatik ilişkiler,diplomatik,ilişkilerin tesisi,ilişki kur-|diplomatik əlaqələrin qurulması,diplomatik münasibətlər,diplomatik əlaqələr,diplomatik,əlaqələrin qurulması|العلاقات الدبلوماسية,إقامة العلاقات,تأسيس العلاقات,دبلوماسية
seçim zaferi,yeniden seçil-,seçimi kazan-,seçil-,galip|seçkidə qələbə,yenidən seçil-,seçkidə qalib,seçil-,qələbə|فوزه,إعادة انتخابه,انتخابه,فوز,انتخاب
dost ve kardeş,kardeş ülke,dost ülke,kardeş,kardeşlik|dost və qardaş,qardaş ölkə,dost ölkə,qardaş,qardaşlıq|شقيق,صديق,شقيقة,الدول الشقيقة,أخوة
dostluk,dostluk bağları,dostluk ve kardeşlik,kardeşlik bağları,dostane|dostluq,dostluq telləri,dostluq və qardaşlıq,qardaşlıq telləri,dostcasına|صداقة,روابط الصداقة,أواصر الأخوة,علاقات أخوية,ودية
başarı dile-,temenni et-,dilekte bulun-,esenlik,refah dile-,iyi dilekler|uğurlar arzula-,arzula-,arzu et-,xoş arzular,əmin-amanlıq arzula-,firavanlıq|تمنى,متمنيا,تمنيات,أطيب التمنيات,موفور الصحة,دوام التقدم
halk adına,şahsım adına,kendi adına,milletim adına,halkımız,ülkem adına|xalqı adından,öz adımdan,şəxsən öz,xalqım adından,xalqımız|باسم الشعب,باسمي,أصالة عن,نيابة عن,أصالة
kutlama,tören,etkinlik,resepsiyon,kutlan-|bayram tədbiri,mərasim,tədbir,rəsmi qəbul,qeyd olun-,qeyd edil-|احتفال,حفل,فعالية,حفل استقبال,احتفالات
köklü ilişkiler,tarihi bağlar,köklü,tarihi dostluk,kadim|tarixi əlaqələr,köklü münasibətlər,tarixi dostluq,qədim,tarixi köklər|علاقات تاريخية,روابط تاريخية,راسخة,متجذرة,عريقة
bağımsızlığını tanı-,tanı-,ilk tanıyan,bağımsızlığı tanı-,tanıma|müstəqilliyini tanı-,tanı-,ilk tanıyan,tanınma,müstəqilliyin tanınması|اعترف,اعتراف,اعترفت باستقلال,أول دولة,الاعتراف باستقلال
stratejik ortaklık,müttefiklik,stratejik,müttefik,ortaklık|strateji tərəfdaşlıq,müttəfiqlik,strateji,müttəfiq,tərəfdaşlıq|شراكة استراتيجية,تحالف,شريك,حليف,شراكة
anlaşma imzala-,imzala-,imzalan-,imza at-,imzalanması,imza|müqavilə imzala-,imzala-,imzalan-,imza at-,sazişə imza,imzalanma|وقع,يوقع,توقيع,وقعت اتفاقية,أبرم,إبرام
anlaşma,mutabakat,sözleşme,antlaşma,protokol|saziş,razılaşma,müqavilə,protokol,sənəd|اتفاق,اتفاقية,معاهدة,بروتوكول,اتفاقيات
mutabakat zaptı,mutabakat muhtırası,niyet beyanı,mutabakat,iyi niyet|anlaşma memorandumu,memorandum,niyyət protokolu,niyyət bəyannaməsi,qarşılıqlı anlaşma|مذكرة تفاهم,مذكرة,مذكرات تفاهم,إعلان نوايا,خطاب نوايا
imza töreni,törende,tören düzenle-,imzalar,imza|imzalanma mərasimi,mərasimdə,sənədlərin imzalanması,imzalanma,mərasim|مراسم التوقيع,حفل توقيع,مراسم,توقيع,شهد التوقيع
huzurunda,nezaretinde,tanıklık et-,liderlerin huzurunda,şahit|iştirakı ilə,şahidliyi ilə,prezidentlərin iştirakı,hüzurunda,iştirakında|بحضور,في حضور,شهد,حضر,برعاية
yürürlüğe gir-,yürürlük,yürürlüğe koy-,geçerli,uygulamaya gir-|qüvvəyə min-,qüvvəyə gir-,qüvvədə,tətbiq olun-,qüvvəyə minmə|دخل حيز التنفيذ,سريان,سار,حيز التنفيذ,يدخل حيز,يسري
onay,meclis onayı,onayla-,onaylan-,iç onay süreci|ratifikasiya,təsdiq,ratifikasiya et-,ratifikasiya edil-,təsdiqlən-,parlament təsdiqi|تصديق,مصادقة,صادق,المصادقة على,موافقة البرلمان
kapsa-,içer-,öngör-,düzenle-,kapsamında|əhatə et-,əhatə ed-,nəzərdə tut-,daxil et-,ehtiva et-|يشمل,تشمل,يتضمن,تنص,ينص,تضمن
alanında iş birliği,alanında,iş birliğini öngör-,iş birliği anlaşması,alan|sahəsində əməkdaşlıq,sahəsində,əməkdaşlığa dair,əməkdaşlıq haqqında,sahə|في مجال,التعاون في,مجالات,مجال,اتفاقية تعاون
ticaret hacmi,ticaret,karşılıklı ticaret,dış ticaret,ikili ticaret|ticarət dövriyyəsi,ticarət,əmtəə dövriyyəsi,xarici ticarət,qarşılıqlı ticarət|حجم التبادل التجاري,التبادل التجاري,تجارة,حجم التجارة,التجارة الثنائية
milyar dolar hedef,hedef,hedefle-,ticaret hedefi,çıkarmayı hedefle-|milyard dollara çatdır-,hədəf,hədəflə-,çatdırmaq,çatdırılması nəzərdə|هدف,يستهدف,رفع حجم,الوصول إلى,نسعى إلى
yatırım,sermaye,yatırım yap-,yatırımcı,yatırımlar|investisiya,sərmayə,sərmayə yatır-,investor,investisiyalar|استثمار,استثمارات,مستثمر,استثمر,رؤوس أموال
enerji iş birliği,enerji,doğal gaz,elektrik,enerji alanı|enerji əməkdaşlığı,enerji,təbii qaz,elektrik enerjisi,energetika|طاقة,التعاون في الطاقة,غاز طبيعي,كهرباء,مجال الطاقة
savunma sanayisi,savunma,askeri iş birliği,savunma anlaşması,askeri|müdafiə sənayesi,müdafiə,hərbi əməkdaşlıq,hərbi-texniki əməkdaşlıq,hərbi|دفاع,الصناعات الدفاعية,التعاون العسكري,عسكري,اتفاقية دفاعية
ortak basın toplantısı,basın toplantısı,brifing,ortak basın açıklaması,basın konferansı|birgə mətbuat konfransı,mətbuat konfransı,brifinq,mətbuata bəyanat,birgə brifinq|مؤتمر صحفي مشترك,مؤتمر صحفي,مؤتمر صحافي,صحفي,تصريحات مشتركة
basın mensupları,gazeteciler,basın,medya mensupları,muhabirler|jurnalistlər,mətbuat nümayəndələri,media nümayəndələri,mətbuat,müxbirlər|صحفيون,صحافيين,وسائل الإعلام,صحفيين,إعلاميين
soruları yanıtla-,soruya yanıt,yanıtla-,cevapla-,soru üzerine|sualları cavablandır-,sualına cavab,cavablandır-,suallara cavab,cavab ver-|ردا على سؤال,أجاب,رد,أسئلة الصحفيين,إجابة
açıklama yap-,açıklamada bulun-,açıkla-,beyanat,demeç|bəyanat ver-,açıqlama ver-,açıqla-,bəyanat,açıqlama|صرح,أدلى بتصريح,تصريح,تصريحات,أعلن
görüşmenin ardından,görüşme sonrası,toplantı sonrasında,görüşmelerin ardından,görüşmeden sonra|görüşdən sonra,danışıqlardan sonra,görüşün ardından,görüşün yekununda,danışıqların yekunu|عقب اللقاء,بعد المباحثات,عقب محادثات,ختام,اختتام
verimli,yapıcı,faydalı,olumlu,samimi|səmərəli,konstruktiv,faydalı,müsbət,səmimi|مثمر,بناء,مفيد,إيجابي,صريح,مثمرة
görüş birliği,mutabık kal-,anlaş-,mutabakata var-,hemfikir,uzlaş-|razılığa gəl-,razılaş-,razılıq əldə,fikir birliyi,həmfikir|اتفق,يتفق,توافق,اتفقا,تطابق,اتفق الجانبان
memnuniyet,memnuniyetini dile getir-,memnun,memnuniyet duy-,hoşnut|məmnunluq,məmnunluqla qeyd,məmnun,məmnunluq ifadə,razı|ارتياح,أعرب عن سعادته,سعادة,مسرور,رحب
karşılıklı saygı,eşit ortaklık,saygı,çıkar,karşılıklı çıkar|qarşılıqlı hörmət,bərabərhüquqlu,hörmət,maraq,qarşılıqlı maraq|الاحترام المتبادل,احترام,المصالح المشتركة,مصلحة,المصلحة المتبادلة
ilişkileri geliştir-,derinleştir-,güçlendir-,ileri taşı-,pekiştir-|əlaqələri inkişaf etdir-,dərinləşdir-,gücləndir-,möhkəmləndir-,genişləndir-|تعزيز,عزز,تطوير,توطيد,توسيع,دفع العلاقات,يعزز
bölgesel gelişmeler,bölgesel konular,küresel konular,uluslararası gelişmeler,gelişmeler|regional məsələlər,qlobal məsələlər,beynəlxalq məsələlər,regionda proseslər,hadisələr|القضايا الإقليمية,التطورات الإقليمية,مستجدات,قضايا دولية,تطورات
anlaşmazlık,görüş ayrılığı,ihtilaf,fikir ayrılığı,uyuşmazlık|fikir ayrılığı,ixtilaf,mübahisə,anlaşılmazlıq,fikir müxtəlifliyi|خلاف,خلافات,نزاع,تباين,نقاط الخلاف
ortak açıklama metni,ortak bildiri,bildiri,müşterek açıklama,açıklamanın metni|birgə bəyanat,kommünike,birgə kommünike,birgə bəyannamə,bəyanatın mətni|بيان مشترك,بيان,نص البيان,إعلان مشترك
telefonda görüş-,telefon görüşmesi,telefonla görüş-,telefonla ara-,telefon diplomasisi|telefonla danış-,telefon danışığı,telefon söhbəti,telefonla əlaqə,zəng et-|اتصال هاتفي,هاتف,مكالمة هاتفية,محادثة هاتفية,اتصل هاتفيا,مهاتفة
telefon görüşmesi gerçekleştir-,görüşme gerçekleş-,görüşme yap-,görüşme,görüşme yapıl-|telefon danışığı ol-,telefon danışığı aparıl-,zəng ed-,zəng et-,danışıq|أجرى اتصالا,تلقى اتصالا,أجريا,اتصال,جرى خلال الاتصال
görüşmede,görüşme sırasında,telefon görüşmesinde,görüşme esnasında|söhbət zamanı,danışıq zamanı,telefon danışığında,söhbət əsnasında,danışıqda|خلال الاتصال,خلال المكالمة,أثناء الاتصال,في الاتصال
iletişim başkanlığı,cumhurbaşkanlığı,sözcü,basın ofisi,başkanlık ofisi|prezidentin mətbuat xidməti,prezident administrasiyası,mətbuat katibi,mətbuat xidməti|رئاسة,مكتب الرئيس,دائرة الاتصال,متحدث باسم,المكتب الصحفي
açıklamaya göre,yapılan açıklamada,açıklamada belirtil-,yazılı açıklama,duyur-|məlumata görə,verilən məlumat,açıqlamaya görə,məlumat yayıl-,bildiril-|وفق بيان,بحسب بيان,ذكر بيان,في بيان,بيان
fikir alışverişi,görüş alışverişi,görüş teatisi,istişare,istişare et-|fikir mübadiləsi,fikir mübadiləsi apar-,məsləhətləşmə,məsləhətləş-,fikirlər|تبادل وجهات النظر,تبادل الآراء,تشاور,مشاورات,تبادلا
geçmiş olsun,geçmiş olsun dile-,taziye,üzüntü,başsağlığı|başsağlığı,başsağlığı ver-,kədər,hüznlə,təəssüf|تعاز,تعزية,مواساة,عزى,أعرب عن حزنه
gerilimi azalt-,tansiyonu düşür-,gerginliğin azaltılması,itidal,gerilim|gərginliyi azalt-,gərginliyin azaldılması,deeskalasiya,təmkin,gərginlik|خفض التصعيد,تهدئة,ضبط النفس,تخفيف التوتر,توتر
temasları sürdür-,temasta kal-,temasın sürdürülmesi,diyaloğu sürdür-,irtibat|təmasları davam etdir-,əlaqə saxla-,dialoqu davam,təmas,əlaqədə qal-|مواصلة التواصل,استمرار الاتصالات,مواصلة الحوار,تواصل,مواصلة التنسيق
bayramını kutla-,bayram tebriki,bayramlaş-,tebrikleş-,kutlama|bayramını təbrik,bayram təbriki,təbrik et-,təbriklər,təbrik|تهنئة بالعيد,تبادلا التهاني,هنأ,تهاني,معايدة
liderler,iki lider,devlet başkanları,cumhurbaşkanları,taraflar|liderlər,iki lider,dövlət başçıları,prezidentlər,tərəflər|زعيمان,رئيسان,قائدان,رئيسين,جانبان,طرفان
yüz yüze görüşme,buluşma,yüz yüze görüş-,görüşme planla-,buluş-|üzbəüz görüş,şəxsi görüş,görüş planlaşdır-,görüşün təşkili,görüş|لقاء مباشر,لقاء وجها,لقاء مرتقب,لقاء,لقاء شخصي
saat süren,görüşme sür-,dakika sür-,sürdü,saat sürdü|uzun sürən,saat davam,davam edib,dəqiqə davam,çəkib|استمر,استغرق,دام,استمرت,استغرقت
kına-,kınadı,şiddetle kına-,lanetle-,kınama,telin et-|pislə-,qına-,kəskin pislə-,qətiyyətlə pislə-,lənətlə-,pisləmə|أدان,يدين,تدين,إدانة,استنكر,ندد,شجب
dışişleri bakanlığı,bakanlık,dışişleri,hariciye,bakanlıktan|xarici işlər nazirliyi,nazirlik,xarici siyasət idarəsi,diplomatik idarə|وزارة الخارجية,وزارة خارجية,خارجية,وزارة
yazılı açıklama,açıklama yayımla-,açıklama yap-,bildiri yayımla-,açıklama|bəyanat yay-,bəyanat ver-,açıqlama yay-,bəyanatla çıxış,bəyanat|أصدرت بيانا,بيان,أصدر,في بيان,تصريح صحفي
bakanlık sözcüsü,sözcü,dışişleri sözcüsü,resmi sözcü|mətbuat katibi,sözçü,rəsmi nümayəndə,nazirliyin sözçüsü|المتحدث باسم,متحدث,ناطق,الناطق الرسمي,متحدثة
hain saldırı,terör saldırısı,menfur saldırı,saldırı,terör eylemi|terror hücumu,terror aktı,hücum,xain hücum,təcavüz|هجوم إرهابي,هجوم,اعتداء,الهجوم الغادر,عمل إرهابي
uluslararası hukukun ihlali,uluslararası hukuk,ihlal et-,aykırı,ihlal,hukuka aykırı|beynəlxalq hüququn pozulması,beynəlxalq hüquq,zidd,pozuntu|انتهاك القانون الدولي,القانون الدولي,انتهاك,خرق,مخالف,انتهاكات
kabul edilemez,asla kabul et-,reddet-,kabul etmiyor,ret|qəbuledilməz,yolverilməz,rədd et-,rədd ed-,rədd olun-|غير مقبول,مرفوض,رفض,يرفض,ترفض,رفض قاطع
provokasyon,tahrik,kışkırtma,kışkırtıcı,provokatif|təxribat,provokasiya,təxribatçı,qıcıqlandırıcı,təxribat xarakterli|استفزاز,استفزازي,تحريض,استفزازات,استفزازية
protesto et-,tepki göster-,tepki,nota ver-,protesto notası|etiraz et-,etiraz ed-,etiraz,nota ver-,etiraz notası|احتج,احتجاج,مذكرة احتجاج,اعترض,اعتراض
yok hükmünde,geçersiz,hükümsüz,hukuken geçersiz,tanımıyor|etibarsız,hüquqi qüvvəsi olmayan,qanunsuz,heç bir hüquqi,tanınmır|باطل,لاغ,غير شرعي,لا أساس قانوني,لاغية
iddia,asılsız,mesnetsiz,gerçek dışı,iftira|iddia,əsassız,həqiqətə uyğun olmayan,böhtan,qərəzli|مزاعم,ادعاءات,لا أساس لها,باطلة,افتراء
uluslararası toplum,dünya kamuoyu,uluslararası camia,kamuoyu|beynəlxalq ictimaiyyət,dünya ictimaiyyəti,beynəlxalq birlik,dünya birliyi,ictimaiyyət|المجتمع الدولي,الأسرة الدولية,الرأي العام العالمي,دولي
sorumluluk,sorumlular,hesap ver-,adalete teslim,cezalandırıl-|məsuliyyət,məsuliyyətə cəlb,təqsirkarlar,cəzalandırıl-,cavab ver-|مسؤولية,محاسبة,مساءلة,معاقبة,تقديم المسؤولين
işgalci,işgal,işgal et-,işgal ed-,ilhak|işğalçı,işğal,işğal et-,işğal ed-,ilhaq|احتلال,محتل,احتل,ضم,قوات الاحتلال
sivilleri hedef al-,siviller,sivil halk,masum,sivil kayıp|mülki şəxsləri hədəf,mülki əhali,mülki şəxslər,günahsız,dinc sakinlər|استهداف المدنيين,مدنيين,أبرياء,السكان المدنيين,مدنيون
kutsal mekan,kutsal değerler,kutsal,ibadethane,kutsallık|müqəddəs məkan,müqəddəs,dini abidə,ibadətgah,müqəddəs dəyərlər|مقدسات,أماكن مقدسة,مسجد,حرمة,مقدس
son ver-,durdur-,derhal durdur-,vazgeç-,sonlandır-|son qoy-,dayandır-,dərhal dayandır-,əl çək-,dayandırıl-|وقف,وقف فوري,إنهاء,أوقف,كف,الوقف الفوري
destekle-,destek ver-,destek,yanında,arkasında dur-,destek açıkla-|dəstəklə-,dəstək ver-,dəstək,yanında ol-,dəstək ifadə,müdafiə et-|دعم,يدعم,تدعم,أيد,تأييد,مساند,مساندة
yanındayız,yanında yer al-,yanında ol-,yanında dur-,dayanışma içinde|yanındadır,yanında ol-,həmrəydir,həmrəylik,həmrəylik nümayiş|تضامن,وقوف إلى جانب,يقف إلى جانب,تضامنها,تقف
toprak bütünlüğü,egemenlik,egemenliği,toprak bütünlüğüne saygı,siyasi birlik|ərazi bütövlüyü,suverenlik,suverenliyi,ərazi bütövlüyünə hörmət,sərhədlərin toxunulmazlığı|وحدة الأراضي,سلامة أراضي,سيادة,السلامة الإقليمية,وحدة وسلامة
haklı dava,haklı mücadele,haklı,davasına destek,meşru|haqq işi,haqlı mübarizə,haqlı,haqq səs,qanuni|قضية عادلة,حق مشروع,حقوق مشروعة,مشروع,عادل
meşru müdafaa,meşru müdafaa hakkı,kendini savun-,savunma hakkı,savunma|özünümüdafiə,özünümüdafiə hüququ,özünü müdafiə,özünü müdafiə hüququ,müdafiə|الدفاع عن النفس,حق الدفاع,دفاع مشروع,دفاع
memnuniyetle karşıla-,olumlu karşıla-,memnuniyet,hoş karşıla-,takdirle karşıla-|alqışla-,müsbət qarşıla-,razılıqla qarşıla-,təqdir et-,məmnunluqla qarşıla-|رحب,يرحب,ترحيب,ترحب,رحبت,مرحبا
terörle mücadele,terör örgütü,terörizm,terör,terörist|terrorizmlə mübarizə,terror təşkilatı,terrorizm,terror,terrorçu|مكافحة الإرهاب,إرهاب,تنظيم إرهابي,إرهابي,إرهابيين
kardeş halk,kardeş millet,halk,millet,dost halk|qardaş xalq,xalq,millət,dost xalq,qardaş xalqlar|الشعب الشقيق,شعب,شعوب,الشعب الصديق,أمة
kalıcı barış,adil barış,kalıcı çözüm,sürdürülebilir barış,barış|davamlı sülh,ədalətli sülh,dayanıqlı sülh,qalıcı həll,sülh|سلام دائم,سلام عادل,حل دائم,سلام شامل,سلام
içişlerine karışma,müdahale,dış müdahale,içişlerine müdahale,müdahale et-|daxili işlərə qarışma,müdaxilə,kənar müdaxilə,daxili işlərinə müdaxilə,müdaxilə et-|التدخل في الشؤون,تدخل,الشؤون الداخلية,تدخلات خارجية,تدخلات
devam edecek,sürdür-,desteğini sürdür-,desteğe devam,kararlı|davam etdir-,dəstəyini davam,davam etdiril-,qətiyyətli,əzmkar|مواصلة,واصل,مواصلة الدعم,ستواصل,استمرار
meşru hükümet,meşru yönetim,demokratik düzen,anayasal düzen,meşruiyet|qanuni hökumət,legitim hakimiyyət,demokratik quruluş,konstitusiya quruluşu,legitimlik|الحكومة الشرعية,شرعية,النظام الدستوري,حكومة منتخبة
yeniden imar,yeniden inşa,imar,onarım,kalkınma|yenidənqurma,bərpa,bərpa işləri,quruculuq,inkişaf|إعادة إعمار,إعمار,إعادة بناء,ترميم,تنمية
taziye,başsağlığı,taziye mesajı,başsağlığı dile-,başsağlığı mesajı,taziyelerini ilet-|başsağlığı,başsağlığı ver-,hüznlə başsağlığı,başsağlığı məktubu,başsağlığı dilə-|تعزية,تعاز,برقية تعزية,عزى,يعزي,قدم تعازيه,عزاء
derin üzüntü,üzüntü duy-,üzüntü,üzül-,teessür,keder|dərin kədər,kədərlən-,kədər,hüzn,kədərləndir-,sarsıl-|حزن عميق,بالغ الحزن,أسى,حزن,أسف,ألم
hayatını kaybed-,hayatını kaybet-,öl-,yaşamını yitir-,can ver-,ölü|həlak ol-,öl-,həyatını itir-,vəfat et-,can ver-,ölən|قتلى,ضحايا,لقوا مصرعهم,مصرع,وفاة,توفي,مقتل
yaralı,yaralan-,yaralandı,yaralılar,yaralanan|yaralı,yaralan-,xəsarət al-,yaralanan,yaralılar|جرحى,مصابين,إصابة,جريح,مصاب,أصيب
acil şifa dile-,şifa,acil şifalar,geçmiş olsun,sağlık dile-|şəfa arzula-,tezliklə sağal-,sağalma,şəfa dilə-,tez şəfa|الشفاء العاجل,شفاء,تمنى الشفاء,الشفاء للمصابين,بالشفاء
rahmet dile-,rahmet,allah'tan rahmet,yakınlarına sabır,sabır|rəhmət dilə-,rəhmət,allahdan rəhmət,səbir dilə-,səbir|رحمة,الصبر والسلوان,مغفرة,تغمد
yakınları,aileler,hayatını kaybedenlerin yakınları,kurban aileleri,aile|yaxınları,ailələr,həlak olanların ailələri,doğmaları,ailə|ذوي الضحايا,أسر الضحايا,عائلات,أسر,أهالي
deprem,sarsıntı,yer sarsıntısı,şiddetli deprem,afet|zəlzələ,təkan,yeraltı təkan,güclü zəlzələ,fəlakət|زلزال,هزة أرضية,زلازل,زلزال مدمر,كارثة
sel,su baskını,taşkın,sel felaketi,şiddetli yağış|daşqın,sel,subasma,sel fəlakəti,güclü yağış|فيضانات,سيول,فيضان,سيل,أمطار غزيرة
yangın,orman yangını,alevler,yangın felaketi,alev|yanğın,meşə yanğını,alov,yanğın hadisəsi,yanğınlar|حريق,حرائق,حرائق الغابات,نيران,ألسنة اللهب
uçak kazası,uçağın düşmesi,uçak düş-,kaza kırım,uçak|təyyarə qəzası,təyyarənin qəzaya uğraması,qəzaya uğra-,aviaqəza,təyyarə|تحطم طائرة,سقوط طائرة,حادث الطائرة,تحطم,طائرة
maden kazası,göçük,maden patlaması,maden faciası,maden|şaxta qəzası,uçqun,şaxtada partlayış,mədən faciəsi,şaxta|انهيار منجم,حادث منجم,انفجار منجم,منجم
yardıma hazır,yardıma hazırız,her türlü yardım,destek vermeye hazır,yardım teklifi|köməyə hazır,kömək göstərməyə hazır,hər cür dəstək,yardıma hazır,hazır olduq|استعداد لتقديم المساعدة,استعداد,مستعد,تقديم الدعم,مد يد العون
felaket,afet,facia,trajedi,yıkım|fəlakət,faciə,təbii fəlakət,bədbəxt hadisə,dağıntı|كارثة,مأساة,فاجعة,نكبة,دمار
ulusal yas,yas ilan,yas,bayraklar yarıya,yarıya indir-|milli matəm,matəm elan,matəm,bayraqlar endiril-,matəm günü|حداد وطني,حداد,إعلان الحداد,تنكيس الأعلام,تنكيس
acısını paylaş-,kederini paylaş-,acı,acılarını paylaşıyor,yüreğimiz|kədərini bölüş-,dərdinə şərik,kədərinizə şərik,ağrı,acı|يشاطر,تشاطر,مشاركة الأحزان,مواساة,يشارك الأحزان
büyükelçi,elçi,diplomat,misyon şefi,diplomatik temsilci|səfir,diplomat,diplomatik nümayəndə,səlahiyyətli səfir,missiya rəhbəri|سفير,دبلوماسي,رئيس البعثة,ممثل دبلوماسي,سفراء
bakanlığa çağır-,bakanlığa çağrıl-,dışişlerine çağrıl-,çağrıl-,dışişlerine çağır-|nazirliyə çağır-,nazirliyə çağırıl-,xin-ə çağırıl-,çağırıl-,dəvət olun-|استدعى,استدعت,استدعاء,استدعاء السفير,يستدعي,تستدعي
nota,nota ver-,protesto notası,nota verildi,kınama ilet-|nota,nota təqdim,nota ver-,etiraz notası,etiraz bildir-|مذكرة احتجاج,مذكرة,سلمته مذكرة,احتجاج رسمي,مذكرة دبلوماسية
maslahatgüzar,büyükelçi vekili,geçici maslahatgüzar,müsteşar|müvəqqəti işlər vəkili,işlər vəkili,səfir əvəzi,müşavir|القائم بالأعمال,قائم بالأعمال,القائم بأعمال,نائب السفير
güven mektubu,itimatname,güven mektubunu sun-,güven mektubu takdim,itimatnamesini sun-|etimadnamə,etimadnaməsini təqdim,etimadnamənin təqdimi,etimadnaməsini qəbul,etimadnamənin surəti|أوراق اعتماد,أوراق اعتماده,قدم أوراق,خطاب اعتماد,كتاب اعتماد
kabul et-,kabul ed-,huzura kabul,ağırla-,kabulü|qəbul et-,qəbul ed-,qəbul,qəbul edib,görüş keçir-|استقبل,يستقبل,استقبال,تسلم,تقبل
geri çağır-,geri çağrıl-,istişare için çağır-,merkeze çağır-,geri çek-|geri çağır-,geri çağırıl-,məsləhətləşmə üçün çağır-,məsləhətləşməyə çağırıl-|استدعاء للتشاور,سحب السفير,سحب,استدعت سفيرها,للتشاور
sınır dışı et-,istenmeyen kişi,persona non grata,istenmeyen adam,kov-,sınır dışı edil-|ölkədən çıxarıl-,arzuolunmaz şəxs,persona non qrata,ölkədən çıxar-,xaric et-|طرد,شخص غير مرغوب,غير مرغوب فيه,طردت,ترحيل,إبعاد
büyükelçilik,elçilik,diplomatik misyon,temsilcilik,büyükelçilik binası|səfirlik,diplomatik missiya,diplomatik nümayəndəlik,nümayəndəlik,səfirliyin binası|سفارة,بعثة دبلوماسية,ممثلية,مقر السفارة,مبنى السفارة
konsolosluk,başkonsolosluk,konsolos,başkonsolos,fahri konsolosluk|konsulluq,baş konsulluq,konsul,baş konsul,fəxri konsulluq|قنصلية,القنصلية العامة,قنصل,القنصل العام,قنصليات
atan-,ata-,büyükelçi atan-,görevlendiril-,atama|təyin edil-,təyin olun-,səfir təyin,təyin et-,təyinat|عين,تعيين,تعيين سفير,عينت,كلف
akredite,göreve başla-,görevi başla-,akredite edil-,görevlendir-|akkreditə olun-,akkreditə,fəaliyyətə başla-,diplomatik fəaliyyət,akkreditasiya|معتمد,اعتماد,اعتمد,المعتمد لدى,معتمدين
diplomatik kriz,gerginlik,gerilim,ilişkiler geril-,kriz|diplomatik böhran,gərginlik,münasibətlər gərginləş-,böhran,gərginləşmə|أزمة دبلوماسية,توتر,أزمة,تدهور العلاقات,توتر العلاقات
ilişkileri kes-,diplomatik ilişkileri kes-,kopar-,askıya al-,ilişkiler kesil-|əlaqələri kəs-,diplomatik əlaqələri kəs-,münasibətləri dondur-,əlaqələr kəsil-,qır-|قطع العلاقات,قطع,قطعت علاقاتها,تعليق العلاقات,قطيعة
normalleşme,ilişkilerin normalleşmesi,normalleştir-,yeniden kur-,ilişkileri onar-|normallaşma,münasibətlərin normallaşması,normallaşdır-,bərpa et-,əlaqələrin bərpası|تطبيع,استئناف العلاقات,تطبيع العلاقات,استعادة العلاقات,عودة العلاقات
rahatsızlığı ilet-,rahatsızlık,tepkiyi ilet-,endişe ilet-,rahatsızlığını dile getir-|narazılığını bildir-,narazılıq,etirazını çatdır-,narahatlığını ifadə,etirazını bildir-|استياء,أبلغ استياء,أعرب عن استياء,امتعاض,انزعاج
yeniden aç-,büyükelçiliği aç-,açılış,açıldı,faaliyete geç-|yenidən açıl-,səfirliyin açılışı,açılış,açıldı,fəaliyyətə başla-|إعادة فتح,افتتاح السفارة,افتتاح,فتح السفارة,أعادت فتح
görev süresini tamamla-,görevi sona er-,veda ziyareti,veda,ayrılan büyükelçi|fəaliyyətini başa vur-,fəaliyyəti başa çat-,vida görüşü,vida,diplomatik fəaliyyəti başa|انتهاء مهامه,زيارة وداعية,وداع,انتهاء فترة عمله,توديع
ateşkes,silah bırakma,ateşkes anlaşması,çatışmaların durması,ateşkes ilan|atəşkəs,atəşin dayandırılması,atəşkəs razılaşması,atəşkəs rejimi,döyüşlərin dayandırılması|وقف إطلاق النار,هدنة,وقف القتال,اتفاق هدنة,وقف الأعمال العدائية,تهدئة
barış görüşmeleri,müzakere,görüşmeler,barış müzakereleri,barış süreci|sülh danışıqları,danışıqlar,müzakirələr,sülh prosesi,danışıqlar prosesi|محادثات السلام,مفاوضات,محادثات,مباحثات السلام,عملية السلام,تفاوض
arabulucu,arabuluculuk,ara bul-,arabuluculuk yap-,kolaylaştırıcı|vasitəçi,vasitəçilik,vasitəçilik et-,vasitəçilik ed-,vasitəçiliyi ilə|وساطة,وسيط,توسط,بوساطة,وسطاء,يتوسط
barış anlaşması,barış antlaşması,nihai anlaşma,antlaşma,anlaşmaya var-,anlaşma sağla-|sülh sazişi,sülh müqaviləsi,yekun razılaşma,razılaşma,razılığa gəl-,razılıq əldə olun-|اتفاق سلام,اتفاقية سلام,معاهدة سلام,توصل إلى اتفاق,اتفاق نهائي,معاهدة
müzakere masası,masaya otur-,görüşmelere başla-,müzakerelere dön-,müzakereler|danışıqlar masası,danışıqlara başla-,danışıqlara qayıt-,masaya otur-,danışıqlar|طاولة المفاوضات,استئناف المفاوضات,مفاوضات,العودة إلى المفاوضات,طاولة الحوار
tarafların temsilcileri,taraflar,müzakereci,müzakere heyeti,müzakereciler|tərəflərin nümayəndələri,tərəflər,danışıqlar aparan,danışıqlar heyəti,tərəf|أطراف,طرفا النزاع,مفاوض,وفد التفاوض,مفاوضون,مفاوضين
görüşme turu,tur,ikinci tur,yeni tur,raunt|danışıqların raundu,raund,ikinci raund,növbəti raund,mərhələ|جولة,جولة جديدة,جولة ثانية,جولة محادثات,جولات
ateşkesi ihlal,ihlal et-,ihlal edil-,ihlal ed-|atəşkəsi poz-,atəşkəsin pozulması,pozul-,atəşkəs pozul-|خرق الهدنة,خرق,انتهاك,خروقات,انتهك,انتهاك وقف
ihlalleri gözlemle-,gözlemci,izleme mekanizması,denetle-,gözlem heyeti|müşahidə missiyası,müşahidəçi,monitorinq,nəzarət mexanizmi,monitorinq mexanizmi|مراقبون,مراقبة,آلية مراقبة,بعثة مراقبة,رصد
esir takası,esir değişimi,esir,serbest bırakıl-,takas,mahkum takası|əsir mübadiləsi,əsirlərin dəyişdirilməsi,əsir,azad edil-,azad olun-,mübadilə|تبادل الأسرى,أسرى,صفقة تبادل,إطلاق سراح,إفراج,تبادل أسرى
rehine,rehineler,alıkonul-,esir tutul-,rehinelerin serbest|girov,girovlar,əsir saxlanıl-,saxlanıl-,girovların azad|رهائن,محتجزين,رهينة,محتجزون,إطلاق الرهائن
çekil-,asker çek-,geri çekilme,çekilme,birliklerini çek-|çəkil-,qoşunları çıxar-,geri çəkilmə,qoşunların çıxarılması,geri çəkil-|انسحاب,انسحب,ينسحب,سحب قوات,تراجع,سحب القوات
çatışma,çatışmalar,silahlı çatışma,savaş,sıcak çatışma|döyüş,toqquşma,silahlı münaqişə,müharibə,münaqişə|نزاع,صراع,حرب,قتال,اشتباكات,معارك
çözüm,siyasi çözüm,barışçıl çözüm,diplomatik çözüm,çöz-,çözül-|həll,siyasi həll,sülh yolu,diplomatik yol,həll et-,həll olun-|حل,حل سياسي,تسوية,حل سلمي,تسوية سلمية
görüşmeler çık-,tıkan-,tıkanma,sonuçsuz kal-,anlaşma sağlanama-,başarısız|dalana dirən-,nəticəsiz qal-,nəticə verməyib,razılıq əldə olunmayıb,uğursuz|تعثر,تعثرت,جمود,طريق مسدود,فشل,انهيار المفاوضات
ilerleme,ilerleme kaydet-,mesafe al-,ilerleme sağla-,gelişme|irəliləyiş,irəliləyiş əldə,tərəqqi,irəlilə-,müsbət nəticə|تقدم,إحراز تقدم,أحرز,انفراجة,تقدم ملموس
özel temsilci,temsilci,özel elçi,özel temsilcisi,elçi|xüsusi nümayəndə,nümayəndə,xüsusi elçi,xüsusi nümayəndəsi,emissar|مبعوث,المبعوث الخاص,موفد,ممثل خاص,مبعوث خاص
garantör,garanti,güvence,garantör ülke,güvenlik garantisi|zamin,təminat,qarant,təhlükəsizlik təminatı,zəmanət|ضمانات,ضامن,ضمان,ضمانات أمنية,الدول الضامنة
koşul,şart,ön koşul,ön şart,talep|şərt,ilkin şərt,tələb,şərtlər,ön şərt|شرط,شروط,شروط مسبقة,مطالب,اشتراط
barış gücü,barış koruma,barış gücü askerleri,barışı koruma gücü,mavi bereliler|sülhməramlı,sülhməramlılar,sülhməramlı qüvvələr,sülhməramlı kontingent,sülhməramlı missiya|قوات حفظ السلام,حفظ السلام,قوة حفظ,القبعات الزرق,قوات أممية
sınır tespiti,sınır belirleme,delimitasyon,sınırların belirlenmesi,sınır çizme|delimitasiya,sərhədlərin müəyyənləşdirilməsi,demarkasiya,sərhədin delimitasiyası,sərhəd müəyyənləş-|ترسيم الحدود,ترسيم,تحديد الحدود,تعيين الحدود,رسم الحدود
sınır hattı,sınır çizgisi,sınır,hudut,sınır boyu|sərhəd xətti,sərhəd,dövlət sərhədi,sərhədboyu,hüdud|خط الحدود,حدود,الحدود المشتركة,الشريط الحدودي,حدودي
sınır kapısı,gümrük kapısı,geçiş noktası,sınır geçişi,kapı,hudut kapısı|sərhəd-keçid məntəqəsi,keçid məntəqəsi,sərhəd qapısı,gömrük postu,buraxılış məntəqəsi|معبر حدودي,معبر,منفذ حدودي,منفذ,نقطة عبور,بوابة
kapıyı aç-,açıl-,geçişlere aç-,yeniden açıl-,hizmete gir-,hizmete açıl-|açıl-,yenidən açıl-,istifadəyə veril-,fəaliyyətə başla-,açılışı ol-|فتح,افتتح,افتتاح,إعادة فتح,فتح المعبر,يفتتح
kapat-,kapatıl-,geçişe kapat-,trafiğe kapatıl-,kapalı|bağla-,bağlan-,bağlanıl-,bağlı,qapalı|أغلق,إغلاق,أغلقت,مغلق,يغلق
direk,sınır direği,sınır taşı,sınır işareti,direkler|dirək,sərhəd dirəyi,sərhəd nişanı,sərhəd dirəkləri,dirəklər|عمود حدودي,علامات حدودية,علامة,أعمدة,نصب
sınır komisyonu,ortak komisyon,sınır heyeti,komisyon,uzmanlar|sərhəd komissiyası,dövlət komissiyası,birgə komissiya,komissiya,ekspert qrupları|لجنة الحدود,لجنة مشتركة,لجنة ترسيم,خبراء,لجنة
sınır anlaşması,sınır protokolü,protokol,sınır belgesi,sınır sözleşmesi|sərhəd sazişi,sərhəd haqqında müqavilə,protokol,sərhəd sənədi,sərhədə dair|اتفاق الحدود,اتفاقية حدودية,معاهدة الحدود,بروتوكول
köy,köyler,yerleşim yeri,iade edilen köy,iade|kənd,kəndlər,yaşayış məntəqəsi,qaytarılan kənd,qaytarıl-|قرية,قرى,بلدة,بلدات,إعادة
sınır muhafızı,sınır birlikleri,hudut,sınır güvenlik,sınır muhafızları|sərhədçi,sərhəd xidməti,sərhəd qoşunları,sərhədçilər,dövlət sərhəd|حرس الحدود,قوات الحدود,حراس الحدود,جنود,حارس
geçiş yap-,geç-,geçiş,giriş çıkış,yolcu geçişi|keç-,keçid,giriş-çıxış,sərhədi keç-,sərnişin keçidi|عبور,عبر,يعبر,مرور,دخول وخروج
tır,kamyon,yük aracı,tırlar,tır kuyruğu|tır,yük maşını,yük avtomobili,tırlar,yük avtomobilləri|شاحنة,شاحنات,قافلة شاحنات,حافلات الشحن
gümrük,gümrük kontrolü,gümrük işlemleri,pasaport kontrolü,işlem|gömrük,gömrük nəzarəti,gömrük rəsmiləşdirilməsi,pasport nəzarəti,rəsmiləşdirmə|جمارك,جمركي,إجراءات جمركية,تفتيش,تخليص
tarihi adım,önemli adım,dönüm noktası,tarihi an,tarihi,kilometre taşı|tarixi addım,mühüm addım,dönüş nöqtəsi,tarixi hadisə,tarixi|خطوة تاريخية,خطوة مهمة,نقطة تحول,لحظة تاريخية,تاريخي
ulaştırma koridoru,koridor,ulaşım koridoru,ticaret koridoru,güzergah,transit hat|nəqliyyat dəhlizi,dəhliz,ticarət dəhlizi,marşrut,tranzit yolu|ممر النقل,ممر,ممر تجاري,طريق,خط عبور,ممرات
orta koridor,hazar geçişli,doğu batı koridoru,kuşak yol,ipek yolu|orta dəhliz,transxəzər,şərq-qərb dəhlizi,ipək yolu,kəmər|الممر الأوسط,طريق الحرير,ممر عبر قزوين,الحزام والطريق
yük taşımacılığı,taşımacılık,yük,kargo,nakliye,lojistik|yükdaşıma,yükdaşımalar,yük,daşıma,logistika,yüklərin daşınması|نقل البضائع,شحن,بضائع,لوجستية,نقل,الخدمات اللوجستية
demir yolu,demiryolu,tren yolu,ray,demir yolu hattı,tren|dəmir yolu,dəmiryol,dəmir yolu xətti,qatar,reys|سكة حديد,سكك حديدية,خط سكة,قطار,السكك الحديدية
kara yolu,karayolu,otoyol,yol,otoban|avtomobil yolu,magistral,yol,avtomagistral,şose|طريق بري,طريق سريع,بري,طرق برية
liman,deniz limanı,deniz taşımacılığı,gemi,feribot|liman,dəniz limanı,dəniz daşımaları,gəmi,bərə|ميناء,موانئ,نقل بحري,سفينة,عبارة
transit,transit geçiş,transit taşıma,transit ülke,transit ticaret|tranzit,tranzit daşıma,tranzit ölkə,tranzit keçid,tranzit imkanlar|عبور,ترانزيت,نقل العبور,تجارة العبور
taşıma süresi,süreyi kısalt-,kısal-,zaman tasarrufu,daha kısa|daşınma müddəti,vaxtı qısalt-,qısal-,vaxta qənaət,daha qısa|تقليص المدة,اختصار الوقت,زمن النقل,يقلص,تقصير
tarife,gümrük vergisi,vergi muafiyeti,indirim,gümrük indirimi|tarif,gömrük rüsumu,vergi güzəşti,endirim,tarif güzəşti|تعرفة,رسوم جمركية,إعفاء ضريبي,تخفيض,رسوم
altyapı,altyapı projesi,inşaat,yapım,ulaştırma projesi|infrastruktur,infrastruktur layihəsi,tikinti,inşa,nəqliyyat layihəsi|بنية تحتية,مشروع بنية تحتية,إنشاء,بناء,مشاريع النقل
bağlantısallık,bağlantı,ulaşım bağlantısı,bağla-,birbirine bağla-|bağlantılılıq,bağlantı,nəqliyyat əlaqələri,birləşdir-,bir-birinə bağla-|ربط,ترابط,يربط,تربط,الربط البري
kapasite,taşıma kapasitesi,milyon ton,yük hacmi,yıllık kapasite|tutum,buraxılış qabiliyyəti,milyon ton,yük həcmi,illik gücü|طاقة استيعابية,قدرة,مليون طن,حجم البضائع,سعة
ulaştırma bakanı,ulaştırma bakanlığı,ulaştırma,altyapı bakanı,ulaştırma bakanları|nəqliyyat naziri,nəqliyyat nazirliyi,nəqliyyat,nəqliyyat nazirləri|وزير النقل,وزير المواصلات,وزارة النقل,وزراء النقل,مواصلات
boru hattı,doğal gaz hattı,petrol boru hattı,gaz hattı,boru|boru kəməri,qaz kəməri,neft kəməri,kəmər,qaz xətti|خط أنابيب,أنابيب,خط الغاز,خط النفط,خطوط الأنابيب
ihracat,ihraç et-,ihracatçı,dış satım,ihraç edil-|ixrac,ixrac et-,ixracatçı,ixracat,ixrac olun-|صادرات,تصدير,صدر,صادر,يصدر
ithalat,ithal et-,ithal ed-,dış alım,ithal edil-|idxal,idxal et-,idxal ed-,idxalat,idxal olun-|واردات,استيراد,استورد,مستورد,يستورد
serbest ticaret,serbest ticaret anlaşması,tercihli ticaret,serbest bölge,gümrüksüz|azad ticarət,azad ticarət sazişi,preferensial ticarət,azad zona,rüsumsuz|تجارة حرة,منطقة تجارة حرة,اتفاقية تجارة,التجارة الحرة,تجارة تفضيلية
insani yardım,yardım,yardım malzemesi,yardımlar,insani destek|humanitar yardım,yardım,humanitar yük,yardım ləvazimatı,humanitar dəstək|مساعدات إنسانية,مساعدات,معونات,إغاثة,مواد إغاثية,دعم إنساني
yardım gönder-,gönderil-,yola çık-,ulaştır-,ulaştırıl-,sevk edil-,yardım gönderil-|yardım göndər-,göndəril-,yola salın-,çatdır-,çatdırıl-,yola düş-|أرسل,إرسال,ترسل,أرسلت مساعدات,إيصال,تسيير,أوفد
yardım uçağı,kargo uçağı,askeri kargo uçağı,nakliye uçağı,uçak|yardım təyyarəsi,yük təyyarəsi,hərbi nəqliyyat təyyarəsi,xüsusi reys,təyyarə|طائرة مساعدات,طائرة شحن,طائرة إغاثة,طائرة عسكرية,طائرة
yardım konvoyu,konvoy,tır konvoyu,yardım tırları,yardım gemisi|karvan,yardım karvanı,humanitar karvan,yük maşınları,yardım tırları|قافلة مساعدات,قافلة,قوافل,شاحنات المساعدات,سفينة مساعدات
çadır,barınma,konteyner,battaniye,barınma malzemesi|çadır,sığınacaq,konteyner,yorğan,ədyal|خيام,مأوى,إيواء,بطانيات,خيمة
gıda,gıda kolisi,gıda yardımı,erzak,temel gıda|ərzaq,ərzaq yardımı,qida,qida məhsulları,ərzaq paketi|غذاء,مواد غذائية,مساعدات غذائية,طرود غذائية,سلال غذائية
ilaç,tıbbi malzeme,tıbbi yardım,medikal malzeme,tıbbi ekipman|dərman,tibbi ləvazimat,tibbi yardım,dərman preparatları,tibbi avadanlıq|أدوية,مستلزمات طبية,مساعدات طبية,معدات طبية,دواء
arama kurtarma ekibi,kurtarma ekibi,ekip,arama kurtarma,kurtarma ekipleri|axtarış-xilasetmə,xilasedici,xilasetmə qrupu,xilasedicilər,xilasetmə dəstəsi|فرق البحث والإنقاذ,فريق إنقاذ,منقذون,فرق الإنقاذ,إنقاذ
ton yardım,ton malzeme,ton,ton insani yardım,tonluk|ton yardım,ton yük,ton,ton humanitar yardım,tonluq|طن,أطنان,طنا,طن مساعدات,طنا من المساعدات
dağıt-,dağıtıl-,dağıtım,teslim et-,teslim edil-,ulaştır-|payla-,paylan-,paylanıl-,təhvil veril-,təqdim edil-,çatdırıl-|وزع,توزيع,يوزع,تسليم,سلم,توزع
ihtiyaç sahipleri,muhtaç,mağdur,afetzede,depremzede,ihtiyaç sahibi|ehtiyacı olanlar,ehtiyac sahibləri,zərərçəkən,zərərçəkmiş,fəlakətdən əziyyət|محتاجين,متضررين,منكوبين,متضررون,المتضررين من
yardım kuruluşu,vakıf,dernek,kızılay,sivil toplum kuruluşu,insani yardım vakfı|yardım təşkilatı,fond,xeyriyyə təşkilatı,qızıl aypara,qeyri-hökumət təşkilatı|منظمة إغاثية,جمعية خيرية,الهلال الأحمر,مؤسسة خيرية,منظمة إنسانية
hibe,mali yardım,maddi destek,bağış,bağışla-|qrant,maliyyə yardımı,maddi yardım,ianə,bağışla-|منحة,مساعدة مالية,تبرع,دعم مالي,هبة
talimat,talimatıyla,talimatı üzerine,talimat ver-,emriyle|göstəriş,tapşırığı ilə,tapşırığına əsasən,tapşırıq ver-,sərəncamı ilə|توجيهات,بتوجيه,تعليمات,أوعز,بتوجيهات
insani kriz,kıtlık,açlık,insani felaket,insani durum|humanitar böhran,aclıq,qıtlıq,humanitar fəlakət,humanitar vəziyyət|أزمة إنسانية,مجاعة,جوع,كارثة إنسانية,الوضع الإنساني
insani koridor,yardım koridoru,yardım girişi,insani erişim,erişim|humanitar dəhliz,yardım dəhlizi,yardımın buraxılması,yardımların girişi,dəhliz|ممر إنساني,ممرات إنسانية,دخول المساعدات,إدخال المساعدات,ممر
sahra hastanesi,gezici hastane,mobil hastane,sağlık ekibi,doktor|səhra hospitalı,mobil hospital,tibb heyəti,həkim briqadası,həkim|مستشفى ميداني,فريق طبي,طاقم طبي,أطباء,مستشفى
mülteci,sığınmacı,yerinden edilmiş,göçmen,mülteciler|qaçqın,məcburi köçkün,sığınacaq axtaran,miqrant,qaçqınlar|لاجئين,نازحين,لاجئ,طالبي اللجوء,نازح,مهجرين
yaptırım,yaptırımlar,yaptırım kararı,kısıtlama,ambargo|sanksiya,sanksiyalar,sanksiya qərarı,məhdudiyyət,embarqo|عقوبات,عقوبة,حظر,قيود,إجراءات عقابية
yaptırım uygula-,yaptırım getir-,yaptırım listesine al-,yaptırım uygulan-,ambargo uygula-|sanksiya tətbiq,sanksiya qoy-,sanksiya siyahısına sal-,sanksiyalar tətbiq olun-,sanksiya tətbiq edil-|فرض عقوبات,فرضت,يفرض,أدرج,إدراج,فرض
yaptırım paketi,yeni paket,yeni yaptırımlar,ek yaptırım,paket|sanksiya paketi,yeni paket,yeni sanksiyalar,əlavə sanksiyalar,paket|حزمة عقوبات,حزمة,عقوبات جديدة,عقوبات إضافية
kaldır-,kaldırıl-,yaptırımları kaldır-,yaptırımların kaldırılması,hafiflet-,gevşet-|götür-,götürül-,sanksiyaları ləğv et-,sanksiyaların ləğvi,ləğv edil-,yumşalt-,aradan qaldırıl-|رفع العقوبات,رفع,إلغاء,تخفيف,رفعت,ألغى,تخفيف العقوبات
mal varlığını dondur-,varlıkları dondur-,dondurulan varlık,dondurul-,varlıklarını dondur-|aktivləri dondur-,aktivlərin dondurulması,dondurulmuş aktivlər,dondurul-,əmlakını dondur-|تجميد الأصول,تجميد,أصول مجمدة,جمد,تجميد أموال
kara liste,yaptırım listesi,listeye eklen-,listeye al-,liste|qara siyahı,sanksiya siyahısı,siyahıya salın-,siyahıya daxil,siyahı|القائمة السوداء,قائمة العقوبات,أدرج,لائحة,إدراج,قائمة
seyahat yasağı,giriş yasağı,ülkeye giriş yasağı,yasak,giriş yasağı getir-|səyahət qadağası,giriş qadağası,ölkəyə giriş qadağası,qadağa,girişi qadağan|حظر السفر,منع السفر,حظر دخول,حظر,منع من الدخول
hazine bakanlığı,yaptırım dairesi,hazine,dış varlıklar,maliye|maliyyə nazirliyi,xəzinədarlıq,maliyyə idarəsi,maliyyə|وزارة الخزانة,خزانة,وزارة المالية,مكتب مراقبة الأصول
petrol ihracatı,petrol satışı,petrol,ham petrol,petrol ambargosu|neft ixracı,neft satışı,neft,xam neft,neft embarqosu|صادرات النفط,نفط,بيع النفط,نفط خام,مبيعات النفط
banka,bankacılık,mali kurum,finans kuruluşu,bankalar|bank,bank sektoru,maliyyə qurumu,maliyyə təşkilatı,banklar|مصرف,بنك,مصارف,مؤسسة مالية,القطاع المصرفي
şirket,kuruluş,firma,tüzel kişi,kurum|şirkət,müəssisə,firma,hüquqi şəxs,təşkilat|شركة,كيان,كيانات,مؤسسة,شركات
kişi,şahıs,gerçek kişi,kişiler,birey|şəxs,fiziki şəxs,fərd,şəxslər|فرد,أفراد,شخص,أشخاص
misilleme,karşılık ver-,karşı adım,karşı tedbir,cevap ver-|cavab tədbiri,qarşılıq ver-,cavab addımı,adekvat cavab,cavab ver-|رد,إجراءات مضادة,رد بالمثل,انتقام,رد انتقامي
silah ambargosu,silah satışı yasağı,ihracat yasağı,ambargo|silah embarqosu,silah satışına qadağa,ixrac qadağası,embarqo|حظر الأسلحة,حظر توريد,حظر بيع الأسلحة,حظر التصدير
ekonomik baskı,baskı,baskıyı artır-,azami baskı,baskı uygula-|iqtisadi təzyiq,təzyiq,təzyiqi artır-,maksimum təzyiq,təzyiq göstər-|ضغوط اقتصادية,ضغط,ضغوط,الضغط الأقصى,تشديد الضغط
muafiyet,istisna,yaptırım muafiyeti,geçici muafiyet,muaf|güzəşt,istisna,sanksiyalardan azad,müvəqqəti lisenziya,azad edil-|إعفاء,استثناء,إعفاءات,ترخيص عام,إعفاء مؤقت
uzat-,süresini uzat-,uzatıl-,uzatma,yaptırımları uzat-|uzat-,müddətini uzat-,uzadıl-,uzadılması,sanksiyaları uzat-|تمديد,مدد,يمدد,تجديد,جدد,تمديد العقوبات
oylama,oyla-,oylan-,oylamaya sun-,oy ver-|səsvermə,səsə qoy-,səsə qoyul-,səs ver-,səsvermə keçiril-|تصويت,صوت,يصوت,صوتت,اقتراع
lehte oy,kabul oyu,evet oyu,oyla kabul,lehinde|lehinə səs,lehinə səs ver-,səslə qəbul,müsbət səs,lehinə|صوت لصالح,أيدت,مؤيد,لصالح,بأغلبية
karşı oy,ret oyu,hayır oyu,aleyhte oy,aleyhinde|əleyhinə səs,əleyhinə səs ver-,əleyhinə,əks səs,əleyhdar|صوت ضد,عارضت,معارض,ضد القرار,رفضت
çekimser,çekimser kal-,çekimser oy,oy kullanma-|bitərəf qal-,bitərəf,səsvermədən yayın-,səsvermədə bitərəf|امتناع,امتنع,امتنعت,ممتنع,امتناع عن التصويت
genel kurul,bm genel kurulu,genel kurul oturumu,kurul|baş assambleya,bmt baş assambleyası,assambleya,baş assambleyanın sessiyası|الجمعية العامة,جمعية عامة,اجتماعات الجمعية,جمعية
güvenlik konseyi,bmgk,konsey,güvenlik konseyi toplantısı|təhlükəsizlik şurası,bmt tş,şura,təhlükəsizlik şurasının iclası|مجلس الأمن,مجلس الأمن الدولي,مجلس,جلسة مجلس
karar,karar tasarısı,önerge,tavsiye kararı,karar metni|qətnamə,qətnamə layihəsi,qərar,sənəd,qətnamənin mətni|قرار,مشروع قرار,قرارات,نص القرار
daimi temsilci,bm daimi temsilcisi,temsilci,büyükelçi|daimi nümayəndə,daimi nümayəndəsi,nümayəndə,səfir|مندوب,المندوب الدائم,مندوب دائم,ممثل دائم,سفير
daimi üye,beş daimi üye,daimi üyeler,daimi,daimi üyelik|daimi üzv,beş daimi üzv,daimi üzvlər,daimi,daimi üzvlük|عضو دائم,الأعضاء الدائمين,دائم العضوية,العضوية الدائمة,دائم
geçici üye,geçici üyelik,geçici üyeliğe seçil-,üyeliğe seçil-,üyelik|qeyri-daimi üzv,qeyri-daimi üzvlük,üzvlüyə seçil-,üzvlük|عضو غير دائم,مقعد غير دائم,عضوية غير دائمة,مقعد
acil oturum,olağanüstü oturum,acil toplantı,özel oturum,olağanüstü|təcili iclas,fövqəladə sessiya,fövqəladə iclas,xüsusi sessiya,fövqəladə|جلسة طارئة,اجتماع طارئ,جلسة عاجلة,طارئ,دورة استثنائية
kürsü,kürsüden hitap,genel kurula hitap,hitap,konuşma|kürsü,tribuna,assambleyada çıxış,çıxış,nitq|منبر,خطاب أمام,كلمته أمام,خطاب,كلمة
reform çağrısı,bm reformu,konseyin reformu,reform|bmt-də islahat,islahat çağırışı,şurada islahat,islahatlar|إصلاح مجلس الأمن,إصلاح الأمم المتحدة,إصلاح,إصلاح المنظمة
tam üyelik,üyelik,üyeliğe kabul,üyelik başvurusu,üye ol-|tamhüquqlu üzvlük,üzvlük,üzvlüyə qəbul,üzvlük müraciəti,üzv ol-|عضوية كاملة,عضوية,انضمام,طلب العضوية,انضم
salonu terk et-,salonu terk ed-,salondan ayrıl-,protesto,terk et-|zalı tərk et-,zalı tərk ed-,zaldan çıx-,etiraz aksiyası,tərk et-|مغادرة القاعة,غادر القاعة,انسحب,انسحاب الوفود,احتجاج
genel görüşme,genel görüşmeler,görüşmelere katıl-,oturumda konuş-,oturum|ümumi müzakirə,ümumi debat,debat,müzakirələrdə çıxış,sessiya|المناقشة العامة,النقاش العام,مداولات,جلسة نقاش
bağlayıcı,bağlayıcılığı,hukuken bağlayıcı,uyulması zorunlu|məcburi,hüquqi məcburi,məcburi xarakterli,icrası məcburi|ملزم,ملزمة,ملزم قانونا,إلزامي
gençlik,genç,gençler,delikanlı,gençlik temsilcileri|gənclik,gənc,gənclər,gənclər nümayəndələri,gənc nəsil|شباب,شاب,شبان,شبيبة,الجيل الشاب
gençlik forumu,forum,gençlik kampı,kamp,gençlik zirvesi|gənclər forumu,forum,gənclər düşərgəsi,düşərgə,gənclər sammiti|منتدى الشباب,منتدى,مخيم شبابي,معسكر,ملتقى
türk dünyası,türk devletleri,türk halkları,türk cumhuriyetleri,soydaş|türk dünyası,türk dövlətləri,türk xalqları,türkdilli ölkələr,türkdilli|العالم التركي,الدول التركية,الشعوب التركية,الدول الناطقة بالتركية
kültür başkenti,başkent,başkent ilan edil-,kültür başkenti ilan,başkent seçil-|mədəniyyət paytaxtı,paytaxt,paytaxt elan edil-,mədəniyyət paytaxtı elan,paytaxt seçil-|عاصمة الثقافة,عاصمة ثقافية,أعلنت عاصمة,عاصمة
kültür günleri,kültür haftası,festival,şenlik,kültür etkinlikleri|mədəniyyət günləri,mədəniyyət həftəsi,festival,şənlik,mədəni tədbirlər|أيام ثقافية,أسبوع ثقافي,مهرجان,فعاليات ثقافية
sergi,sergi aç-,sergilen-,fotoğraf sergisi,resim sergisi|sərgi,sərgi açıl-,nümayiş olun-,foto sərgisi,rəsm sərgisi|معرض,عرض,معروضات,معرض صور,معرض فني
konser,konser ver-,sahne al-,halk dansları,dinleti|konsert,konsert proqramı,çıxış et-,rəqs kollektivi,konsert ver-|حفل موسيقي,حفل,أمسية,رقصات شعبية,حفلات
burs,öğrenci bursu,burs ver-,burslu,eğitim bursu|təqaüd,tələbə təqaüdü,təqaüd proqramı,təqaüdçü,təqaüd ver-|منحة دراسية,منح دراسية,منح,بعثة دراسية
öğrenci değişimi,değişim programı,öğrenci,öğrenciler,akademik değişim|tələbə mübadiləsi,mübadilə proqramı,tələbə,tələbələr,akademik mübadilə|تبادل الطلاب,برنامج تبادل,طلاب,طالب,التبادل الأكاديمي
üniversite,yükseköğretim kurumu,üniversiteler,rektör,fakülte|universitet,ali təhsil müəssisəsi,universitetlər,rektor,fakültə|جامعة,جامعات,مؤسسة تعليمية,تعليم عال,كلية
eğitim iş birliği,eğitim,eğitim alanında,öğretim,eğitim bakanı|təhsil əməkdaşlığı,təhsil,təhsil sahəsində,tədris,təhsil naziri|تعليم,التعاون التعليمي,مجال التعليم,تربية,وزير التعليم
ortak alfabe,alfabe,latin alfabesi,34 harf,ortak dil|ortaq əlifba,əlifba,latın əlifbası,34 hərf,ortaq dil|أبجدية مشتركة,أبجدية,الأبجدية اللاتينية,لغة مشتركة
ders kitabı,ortak tarih kitabı,müfredat,kitap,kitab|dərslik,ortaq tarix dərsliyi,tədris proqramı,kitab,dərs vəsaiti|كتاب مدرسي,مناهج,كتاب,مناهج دراسية,كتب
diploma,denklik,diplomaların tanınması,diploma denkliği,tanın-|diplom,diplomların tanınması,tanınma,diplomların nostrifikasiyası,tanın-|شهادة,معادلة الشهادات,الاعتراف بالشهادات,شهادات,دبلوم
kültür mirası,kültürel miras,somut olmayan miras,miras,tarihi eser|mədəni irs,qeyri-maddi irs,irs,tarixi abidə,mədəniyyət abidəsi|تراث ثقافي,تراث,التراث غير المادي,موروث,إرث
kültür bakanı,turizm bakanı,kültür bakanlığı,kültür bakanları,kültür|mədəniyyət naziri,mədəniyyət nazirliyi,mədəniyyət nazirləri,mədəniyyət|وزير الثقافة,وزارة الثقافة,وزراء الثقافة,ثقافة
spor,spor müsabakası,oyunlar,göçebe oyunları,turnuva|idman,idman yarışı,oyunlar,köçəri oyunları,turnir|رياضة,ألعاب,بطولة,مسابقة رياضية,ألعاب البدو
dil kursu,dil eğitimi,dil öğretimi,kurs,dil merkezi|dil kursu,dil tədrisi,dilin öyrədilməsi,kurs,dil mərkəzi|دورة لغة,تعليم اللغة,دورات,تدريس اللغة
sempozyum,konferans,kongre,panel,çalıştay,seminer|simpozium,konfrans,konqres,panel,seminar|ندوة,مؤتمر,ورشة,ملتقى,منتدى
ödül,ödüllendir-,madalya,ödül ver-,nişan,takdim et-|mükafat,mükafatlandır-,medal,təltif et-,orden,təltif olun-|جائزة,وسام,كرم,تكريم,ميدالية,منح
film haftası,film gösterimi,sinema,belgesel,film|film həftəsi,film nümayişi,kino,sənədli film,film|أسبوع أفلام,عرض فيلم,سينما,وثائقي,فيلم
vize muafiyeti,vizesiz,vizesiz seyahat,vize serbestisi,vizelerin kaldırılması,vizesiz giriş|vizasız,vizasız rejim,vizasız gediş-gəliş,vizadan azad,vizaların ləğvi|إعفاء من التأشيرة,بدون تأشيرة,إلغاء التأشيرات,دون تأشيرة,إعفاء التأشيرة
vize,vize başvurusu,vize al-,vize işlemi,vize ver-|viza,viza müraciəti,viza al-,viza prosesi,viza ver-|تأشيرة,تأشيرات,طلب تأشيرة,فيزا,تأشيرة دخول
kimlikle seyahat,kimlik kartı,pasaportsuz,kimlik,kimlikle geçiş|şəxsiyyət vəsiqəsi,şəxsiyyət vəsiqəsi ilə,pasportsuz,vəsiqə,vəsiqə ilə səyahət|بطاقة الهوية,بالهوية,هوية,دون جواز,بطاقات الهوية
pasaport,seyahat belgesi,diplomatik pasaport,umuma mahsus,hususi pasaport|pasport,səyahət sənədi,diplomatik pasport,ümumvətəndaş pasportu,xidməti pasport|جواز سفر,جوازات,وثيقة سفر,جواز دبلوماسي,جوازات السفر
vatandaş,yurttaş,vatandaşlar,ülke vatandaşı,uyruklu|vətəndaş,vətəndaşlar,ölkə vətəndaşı,vətəndaşı olan,təbəə|مواطن,مواطنون,مواطنين,رعايا,مواطني
düzensiz göç,kaçak göç,göç,yasa dışı göç,göç akını,düzensiz göçmen|qeyri-qanuni miqrasiya,miqrasiya,qanunsuz miqrasiya,miqrant axını,qanunsuz miqrant|هجرة غير شرعية,هجرة,هجرة غير نظامية,تدفق المهاجرين,مهاجرين
geri kabul,geri gönder-,geri kabul anlaşması,iade et-,geri gönderil-,sınır dışı|readmissiya,geri qaytar-,geri qəbul,readmissiya sazişi,geri göndəril-,deportasiya|إعادة قبول,إعادة المهاجرين,ترحيل,إعادة,رحل,اتفاقية إعادة
gönüllü dönüş,geri dönüş,evlerine dön-,ülkelerine dön-,geri dön-|könüllü qayıdış,geri qayıdış,qayıd-,evlərinə qayıt-,vətənə qayıdış|عودة طوعية,عودة,عاد,عودة اللاجئين,العودة الطوعية
göç anlaşması,göç mutabakatı,göç iş birliği,göç protokolü,göç|miqrasiya sazişi,miqrasiya razılaşması,miqrasiya əməkdaşlığı,miqrasiya paktı,miqrasiya|اتفاق الهجرة,اتفاقية الهجرة,ميثاق الهجرة,هجرة
göç idaresi,göç idaresi başkanlığı,göç kurumu,göç dairesi,göç|miqrasiya xidməti,dövlət miqrasiya xidməti,miqrasiya orqanları,miqrasiya|إدارة الهجرة,دائرة الهجرة,سلطات الهجرة,هجرة
oturma izni,ikamet,ikamet izni,oturum izni,ikamet tezkeresi|yaşama icazəsi,müvəqqəti yaşama,daimi yaşama,yaşayış icazəsi,yaşamaq icazəsi|إقامة,تصريح إقامة,رخصة إقامة,بطاقة إقامة
iş gücü,işçi,işçi göçü,mevsimlik işçi,göçmen işçi|işçi qüvvəsi,işçi,əmək miqrasiyası,mövsümi işçi,əmək miqrantı|عمالة,عمال,يد عاملة,عمال موسميين,العمالة الوافدة
kalış,günü aşmayan,gün kal-,kalış süresi,ikamet süresi|qalma,gün qal-,qalma müddəti,gündən artıq,gün müddətində|بقاء,مدة الإقامة,مدة لا تتجاوز,إقامة
turist,turizm,seyahat et-,seyahat ed-,ziyaretçi|turist,turizm,səyahət et-,səyahət ed-,ziyarətçi|سائح,سياح,سياحة,سافر,زائر,سفر
kolaylaştır-,kolaylık,vize kolaylığı,kolaylaştırıl-,basitleştir-|asanlaşdır-,sadələşdir-,viza rejiminin sadələşdirilməsi,sadələşdiril-,asanlaşdırıl-|تسهيل,تسهيلات,سهل,تبسيط,تسهيل التأشيرات
sıkılaştır-,kısıtla-,sınırla-,kısıtlama getir-,sertleştir-,sıkılaştırıl-|sərtləşdir-,məhdudlaşdır-,məhdudiyyət qoy-,sərtləşdiril-,məhdudlaşdırıl-|تشديد,شدد,تقييد,قيود,قيد,تقييد الدخول
insan kaçakçılığı,göçmen kaçakçılığı,kaçakçı,insan ticareti,organizatör|insan alveri,qaçaqmalçılıq,insan qaçaqmalçılığı,miqrant qaçaqmalçılığı,qaçaqmalçı|تهريب البشر,مهربين,الاتجار بالبشر,تهريب المهاجرين,مهرب
iltica,sığınma,iltica başvurusu,sığınma talebi,sığınma hakkı|sığınacaq,sığınacaq müraciəti,sığınacaq hüququ,sığınacaq tələbi|لجوء,طلب لجوء,حق اللجوء,طلبات اللجوء
elektronik vize,e-vize,çevrim içi vize,kapıda vize,dijital vize|elektron viza,e-viza,onlayn viza,asan viza,hava limanında viza|تأشيرة إلكترونية,تأشيرة عند الوصول,التأشيرة الإلكترونية,فيزا إلكترونية
tahliye et-,tahliye edil-,tahliye,ülkelerine getir-,tahliye uçuşu|təxliyə et-,təxliyə olun-,təxliyə,vətənə gətiril-,çarter reysi|إجلاء,أجلى,أجلت,إعادة رعايا,رحلة إجلاء
yarından itibaren,itibarıyla,tarihinden itibaren,geçerli olacak,başlayacak|sabahdan etibarən,etibarən,tarixindən etibarən,qüvvədə olacaq,başlayacaq|اعتبارا من,ابتداء من,يبدأ,بدءا من,سيبدأ
karşılıklılık,karşılıklı,karşılıklı olarak,mütekabiliyet,mütekabiliyet esası|qarşılıqlılıq,qarşılıqlı,qarşılıqlı surətdə,qarşılıqlılıq prinsipi,paritet|المعاملة بالمثل,متبادل,بشكل متبادل,تبادل,بالمثل
çalışma ziyareti,günübirlik ziyaret,kısa ziyaret,ziyaret,iş ziyareti|işgüzar səfər,səfər,qısamüddətli səfər,birgünlük səfər|زيارة عمل,زيارة قصيرة,زيارة خاطفة,زيارة
devlet ziyareti,ziyaret,resmi devlet ziyareti,ilk ziyaret,resmi ziyaret|dövlət səfəri,səfər,rəsmi dövlət səfəri,ilk səfər,rəsmi səfər|زيارة دولة,زيارة,زيارة رسمية,أول زيارة
akşam yemeği,resmi yemek,ziyafet,onuruna yemek,yemek ver-|rəsmi ziyafət,ziyafət,rəsmi şam yeməyi,şərəfinə ziyafət|مأدبة عشاء,مأدبة,عشاء,عشاء عمل,مأدبة رسمية
saray,külliye,cumhurbaşkanlığı külliyesi,başkanlık sarayı,konut|saray,iqamətgah,prezident sarayı,prezident iqamətgahı,rəsmi iqamətgah|قصر,القصر الرئاسي,المجمع الرئاسي,قصر الرئاسة,مقر إقامة
hediye,hediye et-,hediye ver-,takdim et-,hediye takdim|hədiyyə,hədiyyə et-,hədiyyə təqdim,bağışla-,hədiyyə ver-|هدية,أهدى,هدايا,قدم هدية,إهداء
üst düzey,en üst düzey,yüksek düzeyli,üst düzeyde,zirve|yüksək səviyyəli,yüksək səviyyədə,ali səviyyə,yüksəksəviyyəli|رفيع المستوى,على مستوى رفيع,رفيعة المستوى,رفيع
iş adamları,iş insanları,girişimci,iş çevreleri,iş dünyası|iş adamları,sahibkar,iş dairələri,sahibkarlar,biznes nümayəndələri|رجال الأعمال,مجتمع الأعمال,رجال أعمال,مستثمرين
yüksek düzeyli konsey,iş birliği konseyi,hükümetler arası komisyon,karma ekonomik komisyon,konsey|yüksək səviyyəli şura,strateji əməkdaşlıq şurası,hökumətlərarası komissiya,şura|المجلس الاستراتيجي,مجلس التعاون الاستراتيجي,اللجنة المشتركة,مجلس رفيع المستوى
parlamento,meclis,meclis başkanı,parlamento başkanı,milletvekili|parlament,milli məclis,parlament sədri,spiker,deputat|برلمان,مجلس النواب,رئيس البرلمان,نائب,نواب
dışişleri bakanları,bakanlar,mevkidaşlar,diplomasi şefleri|xarici işlər nazirləri,nazirlər,həmkarlar,xarici siyasət rəhbərləri|وزراء الخارجية,وزراء,وزراء خارجية,نظراء
aksakallar heyeti,aksakallar,aksakallar konseyi,ihtiyar heyeti|ağsaqqallar şurası,ağsaqqallar,ağsaqqal,ağsaqqallar heyəti|مجلس الحكماء,حكماء,مجلس حكماء,هيئة الحكماء
güvenlik önlemi,güvenlik tedbirleri,tedbir,yoğun güvenlik,önlem al-|təhlükəsizlik tədbirləri,tədbir,gücləndirilmiş rejim,tədbir gör-,gücləndirilmiş təhlükəsizlik|إجراءات أمنية,تدابير أمنية,أمن مشدد,تدابير
dijitalleşme,dijital dönüşüm,yapay zeka,teknoloji,dijital|rəqəmsallaşma,rəqəmsal transformasiya,süni intellekt,texnologiya,rəqəmsal|رقمنة,التحول الرقمي,ذكاء اصطناعي,تكنولوجيا,رقمي
iklim değişikliği,iklim,çevre,yeşil enerji,yeşil dönüşüm|iqlim dəyişikliyi,iqlim,ətraf mühit,yaşıl enerji,yaşıl keçid|تغير المناخ,مناخ,بيئة,طاقة خضراء,التغير المناخي
kurumsallaşma,kurumsal yapı,güçlenme,kurumsal kapasite,etkinliğini artır-|institusional inkişaf,qurumsal,güclənmə,təşkilatın güclənməsi,nüfuzunu artır-|تعزيز دور المنظمة,بناء مؤسسي,مؤسسي,تقوية
taslakları görüş-,hazırlık toplantısı,hazırlık,hazırlık çalışmaları,hazırlan-|hazırlıq iclası,hazırlıq görüşü,hazırlıq,hazırlıq işləri,hazırlan-|اجتماع تحضيري,تحضيرات,تحضيري,تحضير,استعدادات
ortak tutum,ortak duruş,tek ses,ortak pozisyon,tutum|ortaq mövqe,vahid mövqe,mövqe,birgə mövqe,həmrəy mövqe|موقف موحد,موقف مشترك,صوت واحد,توحيد المواقف,موقف
koordinasyon,eş güdüm,eşgüdüm,uyum,koordine et-|koordinasiya,əlaqələndirmə,uzlaşdırma,əlaqələndir-,uyğunlaşdır-|تنسيق,نسق,التنسيق المشترك,ينسق,منسق
başlat-,başlatıl-,hayata geçir-,hayata geçiril-,uygula-|başlat-,icrasına başla-,həyata keçir-,həyata keçiril-,icra et-|إطلاق,أطلق,تنفيذ,نفذ,تطبيق,ينفذ
proje,ortak proje,projeler,girişim,inisiyatif|layihə,birgə layihə,layihələr,təşəbbüs,birgə təşəbbüs|مشروع,مشاريع مشتركة,مشاريع,مبادرة,مبادرات
ekonomik iş birliği,ekonomi,ekonomik,ekonomik ilişkiler,ekonomik bağlar|iqtisadi əməkdaşlıq,iqtisadiyyat,iqtisadi,iqtisadi əlaqələr,iqtisadi münasibətlər|التعاون الاقتصادي,اقتصاد,اقتصادي,علاقات اقتصادية,العلاقات الاقتصادية
öncelik,öncelikli,öncelikler,önem ver-,önem atfet-|prioritet,üstünlük,prioritetlər,əhəmiyyət ver-,önəm ver-|أولوية,أولويات,أهمية,إيلاء أهمية,أولوية قصوى
sivil toplum,diaspora,diasporası,soydaş,yurt dışındaki vatandaş|vətəndaş cəmiyyəti,diaspor,soydaş,həmvətən,xaricdə yaşayan|جالية,مغتربين,شتات,المجتمع المدني
acı haber,haberi üzüntüyle,derin üzüntüyle öğren-,üzüntüyle karşıla-,üzüntüyle|xəbəri bizi sarsıt-,kədər hissi ilə,xəbərdən kədərlən-,xəbəri kədərləndir-,kədərlən-|تلقى نبأ,ببالغ الحزن,بحزن عميق,تلقينا,نبأ
can kaybı,ölü sayısı,kayıp,can kayıpları,bilanço|insan itkisi,ölənlərin sayı,itki,itkilər,həlak olanların sayı|خسائر في الأرواح,حصيلة القتلى,خسائر بشرية,حصيلة,عدد الضحايا
hasar,maddi hasar,yıkım,zarar,tahribat|ziyan,maddi ziyan,dağıntı,zərər,dağıntılar|أضرار,خسائر مادية,دمار,ضرر,تدمير
taziye defteri,taziye defterini imzala-,defteri imzala-,taziye,başsağlığı ziyareti|başsağlığı kitabı,kitaba ürək sözləri,matəm kitabı,başsağlığı,xatirə kitabı|دفتر العزاء,سجل التعازي,وقع سجل,كتاب التعازي
cenaze töreni,cenaze,defnedil-,toprağa veril-,son yolculuk|dəfn mərasimi,dəfn,dəfn olun-,dəfn edil-,torpağa tapşırıl-,son mənzil|جنازة,تشييع,مراسم الدفن,دفن,شيع,تشييع جثمان
cesaret,metanet,direnç,dayan-,ayakta dur-|dözüm,mətanət,dözümlülük,dözüm dilə-,səbir|صمود,ثبات,شجاعة,تجاوز المحنة,صبر
helikopter kazası,helikopterin düşmesi,helikopter,sert iniş,helikopter düş-|helikopter qəzası,helikopterin qəzaya uğraması,helikopter,vertolyot,sərt eniş|تحطم مروحية,سقوط مروحية,مروحية,هليكوبتر,حادث المروحية
saldırıda öl-,saldırı sonucu,saldırıda hayatını,terör kurbanı,kurban|hücum nəticəsində,terror nəticəsində,terror qurbanı,hücumda həlak,qurban|جراء الهجوم,ضحايا الهجوم,ضحية,أسفر الهجوم
endişe,endişe duy-,kaygı,derin endişe,endişeyle takip,kaygıyla karşıla-|narahatlıq,narahat ol-,narahatlıq ifadə,dərin narahatlıq,narahatlıqla izlə-|قلق,أعرب عن قلقه,قلق بالغ,مخاوف,يساوره القلق
yakından takip,takip et-,takip ed-,yakından izle-,izle-|yaxından izlə-,diqqətlə izlə-,izlə-,diqqətdə saxla-,izlən-|متابعة,تتابع,يتابع عن كثب,تابع,ترقب
itidal çağrısı,itidal,sağduyu,sakin ol-,sağduyu çağrısı|təmkin çağırışı,təmkin,təmkinli,sağlam düşüncə,təmkin göstər-|ضبط النفس,التحلي بضبط النفس,حكمة,تهدئة,التحلي بالحكمة
tırmandır-,tırman-,gerilimi tırmandır-,tırmanış,gerginliği artır-|gərginləşdir-,gərginləş-,gərginliyi artır-,eskalasiya,gərginliyin artması|تصعيد,صعد,تصاعد,تصعيد خطير,يصعد
seyahat uyarısı,uyar-,uyarıda bulun-,seyahat etmeme,vatandaşları uyar-|səfər xəbərdarlığı,xəbərdarlıq et-,xəbərdar et-,səfərdən çəkin-,tövsiyə et-|تحذير سفر,حذر,تحذير,يحذر,عدم السفر
çifte standart,ikiyüzlülük,taraflı,önyargılı,tek taraflı|ikili standart,ikiüzlülük,qərəzli,birtərəfli,tərəfkeş|معايير مزدوجة,ازدواجية المعايير,نفاق,منحاز,انحياز
soykırım,katliam,savaş suçu,insanlık suçu,insanlığa karşı suç|soyqırımı,qətliam,müharibə cinayəti,insanlığa qarşı cinayət,kütləvi qırğın|إبادة جماعية,مجزرة,جرائم حرب,إبادة,جريمة ضد الإنسانية
füze saldırısı,hava saldırısı,bombardıman,bombala-,vur-|raket hücumu,hava zərbəsi,bombardman,bombala-,vur-,zərbə endir-|قصف,غارة جوية,هجوم صاروخي,قصف جوي,غارات,ضربات
yerleşim birimi,yasa dışı yerleşim,yerleşim,yerleşimci,konut inşası|yaşayış məntəqələri,qanunsuz məskunlaşma,məskunlaşma,məskunlaşan,məskən|استيطان,مستوطنات,مستوطنين,استيطاني,وحدات استيطانية
bağımsız devlet,iki devletli çözüm,devlet kurulması,iki devlet,devletleşme|müstəqil dövlət,iki dövlətli həll,dövlətin yaradılması,iki dövlət,dövlətçilik|دولة مستقلة,حل الدولتين,إقامة دولة,قيام دولة
devlet olarak tanı-,resmen tanı-,tanıma kararı,tanıdığını açıkla-,tanı-|dövlət kimi tanı-,rəsmən tanı-,tanıma qərarı,tanıdığını elan,tanı-|الاعتراف بدولة,اعترفت رسميا,اعتراف,يعترف,تعترف,اعترف
geçici ateşkes,insani ara,insani ateşkes,geçici ara,ara ver-|müvəqqəti atəşkəs,humanitar fasilə,humanitar atəşkəs,fasilə,müvəqqəti dayandır-|هدنة مؤقتة,هدنة إنسانية,وقف مؤقت,هدنة,توقف إنساني
ateşkesi uzat-,ateşkesin uzatılması,süreyi uzat-,uzatıl-,uzatma|atəşkəsi uzat-,atəşkəsin uzadılması,uzadıl-,vaxtı uzat-,uzadılma|تمديد الهدنة,تمديد وقف,مدد,تمديد,يمدد
görüşme,gizli görüşme,temas,görüşme trafiği,temaslar|danışıqlar,gizli danışıqlar,təmas,təmaslar|محادثات,محادثات سرية,اتصالات,لقاءات
çerçeve anlaşması,ilke anlaşması,prensip anlaşması,ön anlaşma,mutabakat|çərçivə sazişi,prinsipial razılıq,ilkin razılaşma,çərçivə razılaşması,razılaşma|اتفاق إطاري,اتفاق مبدئي,اتفاق أولي,إطار اتفاق
parafe et-,parafe edil-,paraf,paraflan-,metni parafla-|paraflan-,parafla-,paraf et-,paraflanma,mətni parafla-|توقيع بالأحرف الأولى,بالأحرف الأولى,وقع بالأحرف,الأحرف الأولى
silah bırak-,silahsızlan-,silahsızlanma,silahları teslim,fesih|silahı yerə qoy-,tərksilah,tərksilah et-,silahları təhvil,silahsızlaşdırma|نزع السلاح,إلقاء السلاح,تسليم السلاح,تسليم الأسلحة,حل نفسه
mayın,mayın temizle-,mayın haritası,mayından arındır-,mayınlı|mina,minatəmizləmə,mina xəritəsi,minalardan təmizlə-,minalanmış|ألغام,لغم,إزالة الألغام,خرائط الألغام,نزع الألغام
müttefik,müttefikler,koalisyon,ittifak,ortaklar|müttəfiq,müttəfiqlər,koalisiya,ittifaq,tərəfdaşlar|حلفاء,حليف,تحالف,ائتلاف,شركاء
teklif sun-,teklif et-,teklif ed-,öneride bulun-,öner-,plan sun-|təklif irəli sür-,təklif et-,təklif ed-,təklif ver-,plan təqdim,təklif|اقترح,مقترح,عرض,قدم مقترحا,طرح,يقترح
tarafları uzlaştır-,uzlaşı,uzlaştır-,barıştır-,barış-|tərəfləri barışdır-,barışıq,barışdır-,razılaşdır-,barış-|مصالحة,تقريب وجهات النظر,صلح,تصالح,تقريب
hat üzerinde,güzergah üzerinde,rota,güzergah|xətt üzrə,marşrut üzrə,marşrut,xətt,istiqamət|مسار,خط,طريق,على طول,مسارات
ilk tren,ilk sefer,ilk yük treni,deneme seferi,seferler|ilk qatar,ilk reys,ilk yük qatarı,sınaq reysi,reys|أول قطار,أول رحلة,رحلة تجريبية,رحلة
blok tren,konteyner treni,konteyner,yük treni,vagon|blok qatar,konteyner qatarı,konteyner,yük qatarı,vaqon|قطار حاويات,حاويات,حاوية,قطار بضائع,عربة
doğrudan uçuş,uçak seferi,uçuşlar başla-,direkt sefer,sefer|birbaşa uçuş,aviareys,uçuşlar başla-,birbaşa reys,reys|رحلات مباشرة,رحلة جوية,رحلات جوية,خط جوي,طيران مباشر
hava sahası,hava sahasını kapat-,uçuşa kapat-,uçuşlara kapatıl-,uçuş yasağı,uçuşlar|hava məkanı,hava məkanını bağla-,uçuşlara bağlan-,uçuşlar,uçuşlar üçün bağla-|المجال الجوي,مجال جوي,أجواء,إغلاق الأجواء
birlikte aç-,kurdele kes-,açılış töreni,törenle açıl-,açılışı yapıl-|lenti kəs-,açılış mərasimi,rəmzi lent,təntənəli açılış,açılışı keçiril-|قص الشريط,حفل افتتاح,مراسم افتتاح,دشن,تدشين
köprü,köprü inşa,yeni köprü,köprüsü,viyadük|körpü,körpünün tikintisi,yeni körpü,körpüsü,estakada|جسر,بناء جسر,جسور,قنطرة
nehir,su paylaşımı,akarsu,su kaynakları,su|su bölgüsü,su ehtiyatları,sərhəd çayı,su|نهر,تقاسم المياه,موارد مائية,مياه,أنهار
toprak takası,arazi değişimi,toprak değişimi,arazi,toprak|ərazi mübadiləsi,torpaq mübadiləsi,ərazi,torpaq,torpaq sahəsi|تبادل أراض,أراض,أرض,مساحة,تبادل الأراضي
deniz yetki alanı,kıta sahanlığı,münhasır ekonomik bölge,karasuları,deniz sınırı|dəniz sərhədi,kontinental şelf,iqtisadi zona,ərazi suları,şelf|الحدود البحرية,الجرف القاري,منطقة اقتصادية,مياه إقليمية
sınır çatışması,sınırda çatışma,sınır gerginliği,sınır olayı,çatışma|sərhəd toqquşması,sərhəddə atışma,sərhəd gərginliyi,sərhəd insidenti,toqquşma|اشتباكات حدودية,نزاع حدودي,توتر حدودي,اشتباكات
yardım kampanyası,kampanya,bağış kampanyası,bağış topla-,yardım topla-|yardım kampaniyası,kampaniya,ianə kampaniyası,ianə topla-,yardım aksiyası|حملة تبرعات,حملة,جمع التبرعات,حملة إغاثة
jeneratör,ısıtıcı,elektrik jeneratörü,hijyen kiti,ekipman|generator,qızdırıcı,elektrik generatoru,gigiyena dəsti,avadanlıq|مولدات,مولد كهربائي,مدافئ,معدات,حقائب صحية
taahhüt et-,taahhüt ed-,taahhütte bulun-,vaat et-,söz ver-,taahhüt|öhdəlik götür-,vəd et-,vəd ed-,söz ver-,öhdəlik|تعهد,يتعهد,تعهدات,وعد,التزم,التزام
bağışçılar konferansı,donör,bağışçı ülkeler,bağışçı,donörler|donorlar konfransı,donor,donor ölkələr,donorlar,ianəçi|مؤتمر المانحين,مانحين,دول مانحة,متبرعين
afet yönetimi,afet ve acil,acil durum,afet bakanlığı,afet|fövqəladə hallar,fövqəladə hallar nazirliyi,fövqəladə vəziyyət,mülki müdafiə,fəlakət|إدارة الكوارث,هيئة الطوارئ,طوارئ,الدفاع المدني
yangın söndürme uçağı,söndürme uçağı,itfaiye ekibi,itfaiyeci,yangın uçağı|yanğınsöndürən təyyarə,yanğınsöndürən helikopter,amfibiya təyyarə,yanğınsöndürən,yanğınsöndürənlər|طائرة إطفاء,طائرات إطفاء,إطفاء,رجال الإطفاء,طواقم الإطفاء
okul,okul inşa,okul aç-,eğitim kurumu,okullar|məktəb,məktəb inşa,məktəb tikil-,təhsil müəssisəsi,məktəblər|مدرسة,بناء مدرسة,مدارس,مؤسسة تعليمية
siyasi istişareler,dışişleri istişareleri,siyasi istişare,istişare toplantısı,istişareler|siyasi məsləhətləşmələr,siyasi konsultasiya,məsləhətləşmə,konsultasiyalar|مشاورات سياسية,مشاورات,تشاور سياسي,جلسة مشاورات
onur konuğu,davetli ülke,misafir,konuk,konuk ülke|fəxri qonaq,dəvətli ölkə,qonaq,qonaq ölkə|ضيف شرف,ضيف,ضيوف,ضيفة الشرف
anma töreni,anıl-,anma,şehitleri an-,saygıyla anıl-|anım mərasimi,yad edil-,yad et-,yad olun-,anma mərasimi,anılıb|إحياء ذكرى,مراسم إحياء,تأبين,أحيا,ذكرى
zafer,zafer günü,kurtuluş,zaferi kutla-,zafer yıl dönümü|zəfər,zəfər günü,qələbə,qurtuluş,zəfər günü münasibətilə|نصر,يوم النصر,انتصار,عيد النصر,تحرير
doğum günü,doğum gününü kutla-,yaş günü,doğum günü mesajı,doğum|ad günü,doğum günü,ad gününü təbrik,anadan olma,yubiley|عيد ميلاد,عيد ميلاده,بعيد ميلاد,ميلاد
nişan tak-,devlet nişanı,nişan,madalya ver-,onur nişanı|orden,ordenlə təltif,dövlət mükafatı,ordeni ilə,ali orden|وسام,قلد,تقليد,وسام الدولة,منح وسام
göreve gelmesi,yemin töreni,yemin et-,yemin ed-,yemin|andiçmə mərasimi,and iç-,vəzifəyə gəl-,andiçmə,inauqurasiya|مراسم التنصيب,أدى اليمين,تنصيب,اليمين الدستورية,تولى الرئاسة
`;
