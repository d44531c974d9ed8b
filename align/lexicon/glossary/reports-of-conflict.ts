/** How newsrooms put the same fact, one meaning a line: attacks, war and the army; as `tr|az|ar` lines; our own work. */
export const reportsOfConflict: string = `
bombalı saldırı,bomba saldırısı,patlama,bombalı eylem,terör saldırısı,infilak|bombalı hücum,partlayış,terror aktı,terror hücumu,bomba partlayışı,partlat-,partladıl-|هجوم بقنبلة,تفجير,انفجار,هجوم تفجيري,اعتداء إرهابي,عملية تفجير
pazar,pazar yeri,çarşı,semt pazarı,kalabalık pazar|bazar,yarmarka,bazar meydanı,alver yeri|سوق,سوق شعبي,سوق مزدحم,أسواق,سوقا,السوق المزدحم
bomba yüklü araç,bombalı araç,bomba yüklü otomobil,patlayıcı yüklü kamyon,bombalı kamyonet,bombalı otomobil|minalanmış avtomobil,bomba yüklü avtomobil,partlayıcı doldurulmuş maşın,minalanmış maşın,minalı avtomobil|سيارة مفخخة,مفخخة,سيارة ملغومة,شاحنة مفخخة,مركبة محملة بالمتفجرات,مفخخات,ملغومة
el yapımı patlayıcı,patlayıcı düzenek,bomba düzeneği,patlayıcı,bomba,ev yapımı bomba|əldəqayırma bomba,partlayıcı qurğu,partlayıcı,bomba,əldəqayırma partlayıcı|عبوة ناسفة,قنبلة,متفجرات,عبوة محلية الصنع,عبوات,جهاز متفجر
yerleştir-,yerleştiril-,gizle-,gizlen-,bırakıl-,park edil-,tuzaklan-|yerləşdir-,yerləşdiril-,gizlədil-,qoyul-,qoyulmuş,basdırıl-,saxlanıl-|زرع,زرعت,مزروعة,وضع,موضوعة,مخبأة,مركونة,زرعها
patla-,patlat-,infilak et-,patlatıl-,infilak ettir-,havaya uçur-|partla-,partlat-,partladıl-,işə düş-,partlayış baş ver-,partlayış törət-|انفجر,انفجرت,تنفجر,فجر,تفجير,انفجار,دوى انفجار
uzaktan kumandalı,uzaktan kumanda,uzaktan patlatıl-,kumanda,uzaktan|məsafədən idarə olunan,uzaqdan idarə,məsafədən partladıl-,uzaqdan,pult|عن بعد,جهاز تحكم,بجهاز تحكم,تحكم عن بعد,لاسلكيا,فجرت عن بعد
alışveriş yapanlar,siviller,müşteriler,esnaf,vatandaşlar,seyyar satıcılar,pazarcılar|alıcılar,mülki şəxslər,satıcılar,vətəndaşlar,müştərilər,dinc sakinlər|متسوقون,متسوقين,مدنيون,مدنيين,باعة,مواطنين,زبائن
öl-,hayatını kaybet-,can ver-,ölü,yaşamını yitir-,can kaybı,can kayıpları|öl-,həlak ol-,həyatını itir-,ölən,həlak olan,ölü,can ver-|قتل,مقتل,قتلوا,لقوا مصرعهم,قتلى,قتيل,مصرع,ضحايا
yarala-,yaralan-,yaralı,ağır yaralı,durumu ağır,kritik durumda|yaralan-,yaralı,xəsarət al-,ağır yaralı,vəziyyəti ağır,vəziyyəti kritik|أصيب,إصابة,جرحى,جريح,مصابون,مصابين,حالة حرجة,إصابات
hastaneye kaldır-,hastaneye kaldırıl-,tedavi altına al-,hastane,ambulans,tedavi,sağlık ekipleri|xəstəxanaya yerləşdir-,xəstəxanaya çatdırıl-,hospitallaşdır-,xəstəxana,müalicə,təcili yardım|نقل إلى المستشفى,مستشفى,مستشفيات,نقلوا,سيارات الإسعاف,إسعاف,علاج
saldırıyı üstlen-,üstlen-,sorumluluğu üstlen-,sorumluluk,üstlenen olma-|üzərinə götür-,məsuliyyət,boynuna al-,öz üzərinə götür-,məsuliyyəti öz üzərinə,üstlən-|تبنى,تبنت,تبني,أعلنت مسؤوليتها,مسؤولية,إعلان المسؤولية,تتبنى
dükkan,dükkân,tezgah,tezgâh,iş yeri,işyerleri,mağaza|dükan,mağaza,köşk,obyekt,ticarət obyekti,piştaxta|محل,محلات,محال تجارية,متجر,متاجر,بسطات,أكشاك
can kaybının artması,ölü sayısı art-,ölü sayısı,bilanço,bilanço ağırlaş-,ölenlerin sayısı|ölənlərin sayı,ölənlərin sayı art-,həlak olanların sayı,qurbanların sayı,ölü sayı,həlak olan|حصيلة,ارتفاع حصيلة,ارتفعت حصيلة,عدد القتلى,حصيلة القتلى,ارتفع عدد
olay yerini çevrele-,güvenlik şeridi,kordon,girişler kapatıl-,kordon altına al-,abluka|əraziyə nəzarət,mühasirəyə al-,ərazi bağlan-,kordon,əraziyə giriş bağlan-,təcrid et-|طوق,طوقت,طوق أمني,تطويق,أغلقت,فرض طوق,إغلاق
intihar saldırısı,canlı bomba,canlı bomba saldırısı,intihar eylemi,bombalı intihar,intihar bombası|intihar hücumu,kamikadze hücumu,özünü partlatma,canlı bomba,intiharçı hücumu,kamikadze,intiharçı|هجوم انتحاري,تفجير انتحاري,عملية انتحارية,انتحاري,اعتداء انتحاري,تفجيرات انتحارية
intihar bombacısı,canlı bomba,intihar saldırganı,saldırgan,terörist,eylemci|kamikadze,intiharçı,terrorçu,intiharçı terrorçu,hücumçu,hücum edən şəxs|انتحاري,انتحاريان,انتحاريين,مهاجم,المفجر الانتحاري,منفذ الهجوم,إرهابي
karakol,kontrol noktası,askeri nokta,güvenlik noktası,üs bölgesi,askeri üs,kışla|nəzarət-buraxılış məntəqəsi,hərbi post,nəzarət məntəqəsi,hərbi baza,hərbi hissə,post,baza|نقطة تفتيش,حاجز,موقع عسكري,نقطة عسكرية,ثكنة,معسكر,قاعدة عسكرية,مركز أمني
kendini patlat-,üzerindeki bombayı patlat-,kendini havaya uçur-,patlat-,patlatma|özünü partlat-,üzərindəki bombanı partlat-,partlat-,bombanı işə sal-,partlatma|فجر نفسه,تفجير نفسه,فجر,حزامه الناسف,يفجر نفسه,تفجير
bomba yeleği,intihar yeleği,canlı bomba yeleği,yelek,bombalı kemer,patlayıcı kemer,kemer|intihar kəməri,partlayıcı kəmər,jilet,kəmər,partlayıcı jilet|حزام ناسف,سترة ناسفة,أحزمة ناسفة,سترة مفخخة,ناسف,حزام متفجر,أحزمة
bariyere çarp-,çarp-,karakola gir-,içeri dal-,dal-,aracıyla dal-|çırp-,maneəyə çırp-,içəri gir-,postun üzərinə sür-,avtomobili sür-,soxul-|صدم,اقتحم,اقتحام,اصطدم,صدمت,اقتحمت,قاد سيارة
asker,güvenlik görevlisi,güvenlik güçleri,güvenlik gücü,personel,er,nöbetçi|hərbçi,əsgər,hərbi qulluqçu,təhlükəsizlik əməkdaşı,mühafizəçi,keşikçi|جندي,جنود,عسكري,عسكريين,عناصر الأمن,قوات الأمن,أفراد الجيش,حراس
şehit ol-,şehit,şehit düş-,öldür-,öldürül-,hayatını kaybet-,öl-|şəhid ol-,həlak ol-,öldürül-,həyatını itir-,şəhid,öl-|استشهد,استشهاد,قتل,مقتل,شهداء,لقي مصرعه,قتلوا
silahlı saldırı,ateş aç-,silahlı baskın,baskın,ateşli çatışma,kurşunla-,tara-|silahlı hücum,atəş aç-,basqın,silahlı basqın,atışma,güllələ-|هجوم مسلح,أطلق النار,إطلاق نار,إطلاق النار,فتحوا النار,اقتحام مسلح,رصاص,أطلقوا
yerle bir ol-,çök-,yıkıl-,enkaz,bina çök-,hasar,ağır hasar|dağıl-,çök-,uç-,dağıntı,bina uç-,ciddi ziyan,ziyan|انهار,انهيار,دمر,تدمير,أنقاض,دمار,أضرار جسيمة,تهدم
militan,terörist,örgüt üyesi,silahlı örgüt,terör örgütü,isyancı,cihatçı|yaraqlı,terrorçu,terror təşkilatı,qruplaşma üzvü,silahlı,qruplaşma|مسلح,مسلحون,إرهابي,متشددون,تنظيم إرهابي,جماعة مسلحة,متطرفون,متمردون
püskürt-,püskürtül-,saldırıyı engelle-,önle-,bertaraf et-,savuştur-,boşa çıkar-|dəf et-,dəf edil-,qarşısını al-,hücumun qarşısını al-,dəf olun-,önlə-,püskürt-|صد,تصدى,تصدت,إحباط,أحبط,أحبطت,صدت,التصدي
kına-,lanetle-,kınama,şiddetle kına-,tepki|qına-,pislə-,kəskin qına-,lənətlə-,qınama,etiraz|أدان,إدانة,استنكر,ندد,تنديد,استنكار,أدانت,نددت
başsağlığı,taziye,başsağlığı dile-,taziye mesajı,baş sağlığı,başsağlığı mesajı|başsağlığı,başsağlığı ver-,hüznlə başsağlığı,təziyə,kədərini bölüş-|تعاز,تعازي,التعازي,مواساة,عزاء,تعزية,عزى
operasyon başlat-,operasyon,arama tarama,takip,peşine düş-,kovalamaca|əməliyyat başla-,əməliyyat,axtarış,təqib,axtarış tədbirləri,təqib et-|عملية تمشيط,تمشيط,ملاحقة,مطاردة,عملية أمنية,بحث,تعقب
hava saldırısı,hava harekatı,bombardıman,hava bombardımanı,hava akını,saldırı|hava hücumu,hava zərbəsi,bombardman,zərbə,aviazərbə,aviasiya zərbəsi|غارة,غارة جوية,غارات,قصف جوي,ضربة جوية,ضربات جوية,قصف
savaş uçağı,savaş uçakları,jet,jetler,uçak,avcı uçağı|döyüş təyyarəsi,qırıcı təyyarə,hərbi təyyarə,təyyarə,qırıcı,aviasiya|طائرة حربية,طائرات حربية,مقاتلات,مقاتلة,طيران,سلاح الجو,طائرات
bombala-,bombalan-,vur-,vurul-,hedef al-,hedef alın-,bomba yağdır-|bombala-,bombalan-,vur-,vurul-,hədəfə al-,zərbə endir-,bombardman et-|قصف,قصفت,استهدف,استهدفت,استهداف,تقصف,أغارت,ضربت
füze,roket,güdümlü bomba,füzeler,bomba|raket,mərmi,bomba,idarə olunan bomba,raketlər|صاروخ,صواريخ,قذيفة,قذائف,قنبلة,قنابل,صاروخي
ev,konut,mesken,bina,apartman,yerleşim yeri,mahalle|ev,yaşayış evi,bina,yaşayış binası,yaşayış massivi,mənzil|منزل,منازل,بيت,مبنى سكني,مبنى,مبان,حي سكني,شقة
enkaz,moloz,yıkıntı,enkaz altında,enkaz altında kal-,göçük|dağıntı,dağıntılar altında,uçqun,dağıntılar,dağıntı altında qal-,xarabalıq|أنقاض,ركام,تحت الأنقاض,تحت الركام,حطام,الأنقاض
enkazdan çıkar-,kurtar-,ceset çıkar-,cansız beden,çıkarıl-,cesetler|dağıntılar altından çıxar-,çıxarıl-,xilas et-,meyit çıxar-,cəsəd,meyitlər|انتشال,انتشلت,انتشل,جثث,جثة,إخراج,انتشال جثث
arama kurtarma,kurtarma ekipleri,sivil savunma,ekipler,kurtarma çalışması,kurtarma,kurtar-|axtarış-xilasetmə,xilasedicilər,mülki müdafiə,xilasetmə işləri,xilasetmə qrupu|فرق الإنقاذ,دفاع مدني,الدفاع المدني,إنقاذ,طواقم الإسعاف,منقذون,بحث وإنقاذ
çocuk,çocuklar,kadın ve çocuk,kız çocuğu,bebek,minikler|uşaq,uşaqlar,azyaşlı,körpə,qadın və uşaq,azyaşlılar|أطفال,طفل,طفلة,نساء وأطفال,رضيع,أطفالا,رضع
sivil,siviller,sivil kayıp,sivil can kaybı,masum insanlar,masum|mülki şəxs,dinc sakin,mülki əhali,dinc əhali,mülki,günahsız insanlar,mülkilər,günahsız|مدني,مدنيون,مدنيين,ضحايا مدنيون,أبرياء,سكان مدنيين
okul,sığınma merkezi,barınma merkezi,okullar,okula sığınan|məktəb,sığınacaq,sığınacaq mərkəzi,məktəbə sığınan|مدرسة,مركز إيواء,ملجأ,مدرسة تؤوي,مدارس,مراكز إيواء
yerinden edilmiş,yerinden edilenler,göçmen,mülteci,sığınmacı,zorla yerinden|qaçqın,məcburi köçkün,köçkün,didərgin,yurdundan didərgin|نازح,نازحون,نازحين,مهجرون,لاجئون,نازحة,مشردون
hastane,sağlık merkezi,sağlık tesisi,klinik,sağlık kuruluşu|xəstəxana,tibb mərkəzi,klinika,tibb müəssisəsi,səhiyyə ocağı|مستشفى,مشفى,مركز صحي,مستشفيات,عيادة,منشأة صحية
komutan öldürüldü,üst düzey,suikast,öldürüldü,saha komutanı,elebaşı,etkisiz hale getir-|komandir öldürüldü,yüksək rütbəli,sui-qəsd,sahə komandiri,öldürül-,zərərsizləşdir-,məhv edil-|اغتيال,قيادي,قائد ميداني,اغتال,تصفية,قائد بارز,مسؤول عسكري
tahliye çağrısı,tahliye emri,bölgeyi terk et-,tahliye uyarısı,uyarı,uyar-,uyarı yap-|xəbərdarlıq et-,təxliyə çağırışı,təxliyə əmri,ərazini tərk et-,xəbərdarlıq,xəbərdar et-,təxliyə|إنذار,أوامر إخلاء,إنذار بالإخلاء,تحذير,إخلاء
sivilleri hedef al-,katliam,kıyım,vahşet,kırım|qətliam,qırğın,vəhşilik,mülki əhalini hədəf,qırğın törət-|مجزرة,مذبحة,استهداف المدنيين,مجازر,مذابح
drone,dron,insansız hava aracı,İHA,SİHA,kamikaze drone,insansız hava araçları|dron,PUA,pilotsuz uçuş aparatı,kamikadze dron,pilotsuz təyyarə,pilotsuz|مسيرة,طائرة مسيرة,طائرات مسيرة,مسيرات,طائرة بدون طيار,درون,مسيرة انتحارية
rafineri,petrol rafinerisi,petrol tesisi,petrol işleme,enerji tesisi,akaryakıt tesisi,petrokimya tesisi|neftayırma zavodu,NEZ,neft emalı,emal zavodu,neft obyekti,enerji obyekti,emal müəssisəsi|مصفاة,مصفاة نفط,مصفاة تكرير,منشأة نفطية,مصاف,معمل تكرير
petrol deposu,akaryakıt deposu,yakıt deposu,depo,tank,petrol tankı|neft anbarı,yanacaq anbarı,çən,neft bazası,yanacaq çəni,rezervuar|مستودع نفط,مستودع وقود,خزان,خزانات,مستودع,صهاريج,خزان وقود
yangın çık-,alev al-,yan-,alevler,tutuş-,alevlere teslim ol-,yangın|yanğın baş ver-,alovlan-,yan-,yanğın,alışıb yan-,alov,od tut-|حريق,حرائق,اندلع حريق,اندلاع حريق,اشتعلت,اشتعال,نيران,احترق
yangını söndür-,söndürül-,kontrol altına al-,itfaiye,müdahale et-,itfaiye ekipleri|yanğını söndür-,söndürül-,nəzarətə götür-,yanğınsöndürən,lokallaşdır-,lokallaşdırıl-|إخماد,إطفاء,أخمد,سيطرة على الحريق,رجال الإطفاء,إخماد الحريق,السيطرة على
düşür-,düşürül-,etkisiz hale getir-,imha et-,imha edil-,önle-,önlen-|vurul-,sal-,zərərsizləşdir-,məhv et-,məhv edil-,vur-,neytrallaşdır-|أسقط,إسقاط,أسقطت,اعترض,اعتراض,دمر,تدمير,اعترضت
hava savunma,hava savunma sistemi,hava savunma unsurları,savunma sistemleri,füze savunma,savunma|hava hücumundan müdafiə,HHM,HHM sistemi,müdafiə sistemi,HHM vasitələri|دفاع جوي,دفاعات جوية,دفاعات,منظومة دفاع,الدفاع الجوي,أنظمة الدفاع
parça düş-,enkaz düş-,parçaları düş-,dron parçaları,şarapnel,parçalar,enkaz|qəlpə düş-,dron qalıqları,qalıqlar düş-,qəlpə,qalıqları,qalıqlar|حطام,شظايا,سقوط حطام,سقوط شظايا,حطام المسيرات,شظية
üretim durdur-,üretim durdu,faaliyete ara ver-,durdurul-,askıya al-,kapat-|istehsal dayandırıl-,dayandır-,fəaliyyəti dayandırıl-,dayan-,iş dayandır-,bağlan-|توقف,توقف الإنتاج,تعليق,علق,إغلاق,أوقف,تعطل,توقفت
hasar gör-,zarar gör-,hasar,maddi hasar,tahrip ol-,hasar meydana gel-,hasarlan-,tahribat|zədələn-,ziyan dəy-,zərər,maddi ziyan,ziyan gör-,dağıntıya məruz qal-,zərər gör-|تضرر,تضررت,أضرار,أضرار مادية,خسائر,لحقت أضرار,خسائر مادية
petrol fiyatı,petrol fiyatları,fiyat art-,varil fiyatı,varil,pahalan-|neft qiyməti,neftin qiyməti,qiymət art-,bahalaş-,barel|أسعار النفط,سعر البرميل,برميل,سعر النفط,أسعار الخام
gece saldırısı,gece boyunca,gece saatlerinde,geceleyin,gece,geçen gece,geceleri|gecə hücumu,gecə boyu,gecə saatlarında,gecə vaxtı,gecə,ötən gecə,gecələr|ليلا,خلال الليل,ليلة,الليلة الماضية,طوال الليل,هجوم ليلي
enerji altyapısı,altyapı,enerji tesisleri,elektrik santrali,altyapı tesisleri,santral,trafo|enerji infrastrukturu,infrastruktur,enerji obyektləri,elektrik stansiyası,infrastruktur obyektləri,stansiya,yarımstansiya|بنية تحتية,البنية التحتية,منشآت الطاقة,محطة كهرباء,منشآت,محطات
vali,bölge valisi,bölge yönetimi,valilik,bölge başkanı|qubernator,vilayət qubernatoru,region rəhbəri,vali,vilayət rəhbəri|حاكم,حاكم المنطقة,محافظ,حاكم الإقليم,محافظ المنطقة
duman yüksel-,kara duman,siyah duman,duman bulutu,dumanlar,duman|tüstü yüksəl-,qara tüstü,tüstü buludu,tüstü,qatı tüstü,duman|دخان,تصاعد دخان,أعمدة دخان,دخان كثيف,سحب دخان,أدخنة
uçuşları durdur-,uçuş kısıtlaması,havalimanı kapatıl-,uçuşlar,kapatıl-,uçuşlar durdurul-|uçuşlar dayandırıl-,uçuş məhdudiyyəti,hava limanı bağlan-,reyslər,aeroport bağlan-,reys|تعليق الرحلات,إغلاق المطار,توقف الرحلات,رحلات,علقت الرحلات
sınır çatışması,sınırda çatışma,çatışma,silahlı çatışma,sıcak temas,çatış-,çatışmalar|sərhəd toqquşması,sərhəddə toqquşma,toqquşma,atışma,silahlı insident|اشتباك حدودي,اشتباكات,اشتباك,مواجهات,مناوشات,اشتباكات حدودية
sınır,sınır hattı,sınır bölgesi,hudut,sınır şeridi,kontrol hattı|sərhəd,sərhəd xətti,sərhədyanı ərazi,sərhəd zolağı,nəzarət xətti,sərhədyanı|حدود,شريط حدودي,منطقة حدودية,حدودي,خط المراقبة,حدودية
sınır muhafızı,sınır birliği,hudut birliği,sınır askerleri,sınır polisi,sınır görevlisi,muhafız,sınır muhafızları|sərhədçi,sərhəd qoşunları,sərhəd mühafizəsi,sərhəd xidməti,sərhəd polisi,sərhədçilər|حرس الحدود,قوات حدودية,حارس حدود,حراس الحدود,شرطة الحدود,جنود الحدود,الحرس الحدودي
karşılıklı ateş,ateş aç-,çatış-,çatışma çık-,ateş teatisi,karşılıklı ateş aç-,çatışma|atəş aç-,qarşılıqlı atəş,atışma baş ver-,toqquş-,atışma,atəşə tut-|تبادل إطلاق النار,تبادل النيران,اشتبكت,اندلعت اشتباكات,إطلاق نار,اشتباك,اشتباكات
top atışı,topçu ateşi,havan,ağır silah,havan topu,obüs,top ateşi|artilleriya atəşi,artilleriya,minaatan,iriçaplı silah,haubitsa,top atəşi|قصف مدفعي,مدفعية,هاون,أسلحة ثقيلة,قذائف هاون,مدافع
topçu ateşine tut-,ateş altına al-,topa tut-,bombardımana tut-,bombala-,bombardıman|atəşə tut-,artilleriya atəşinə tut-,gülləbaran et-,bombala-,atəş altına al-,bombardman|قصف,قصفت,تعرضت للقصف,قصف بالمدفعية,تعرض لقصف,يقصف
provokasyon,tahrik,kışkırtma,provoke et-,saldırgan eylem,provokatif|təxribat,təxribat törət-,qıcıqlandırma,fitnəkarlıq,provokasiya,təcavüzkar əməl|استفزاز,استفزازات,استفزازي,تصعيد,عمل عدواني,أعمال استفزازية
suçla-,suçlama,karşılıklı suçlama,sorumlu tut-,itham et-,birbirini suçla-|ittiham et-,ittiham,qarşılıqlı ittiham,məsul tut-,günahlandır-,bir-birini ittiham|اتهم,اتهام,تبادل الاتهامات,اتهمت,حملت مسؤولية,اتهامات,تتهم
sınırı geç-,sınırı ihlal et-,sınır ihlali,sız-,sızma,sızma girişimi|sərhədi keç-,sərhədi poz-,sərhəd pozuntusu,keçmə cəhdi,sızma cəhdi,sızma,keçmə|اختراق الحدود,تسلل,محاولة تسلل,عبور الحدود,تسللوا,اخترقت,توغل
karşılık ver-,misilleme,karşı ateş,karşılık veril-,misliyle karşılık,yanıt ver-,misilleme yap-,yanıt|cavab atəşi,cavab ver-,cavab tədbiri,cavab zərbəsi,adekvat cavab,qarşılıq ver-,cavab,əks-hücum|رد,انتقام,ردت,رد مماثل,ترد,ردا,مصادر النيران
tansiyonu düşür-,gerilimi azalt-,itidal çağrısı,sükunet,sağduyu,gerginliği azalt-|gərginliyi azalt-,təmkin,deeskalasiya,gərginliyi azaltma,təmkinli ol-,sakitləşdir-|تهدئة,خفض التصعيد,ضبط النفس,خفض التوتر,تهدئة الأوضاع,نزع فتيل,هدوء,تهدئة التوتر
tırman-,gerginlik art-,tırmanma,gerilim,gerginlik,şiddetlen-|gərginləş-,gərginlik art-,eskalasiya,gərginlik,kəskinləş-,şiddətlən-|تصعيد,تصاعد,توتر,تصاعد التوتر,تفاقم,توترات,تصاعدت
mevzi,siper,askeri mevzi,karşı mevzi,nokta,mevziler|mövqe,səngər,hərbi mövqe,döyüş mövqeyi,post,mövqelər|موقع,مواقع,خندق,تحصينات,موقع عسكري,مواقع عسكرية
sınır kapısı kapatıl-,sınır kapısı,geçiş kapısı,kapıyı kapat-,geçişler durdur-,kapı,kapat-|sərhəd keçid məntəqəsi,keçid bağlan-,sərhəd bağlan-,keçid məntəqəsi,keçid,məntəqə|معبر,معبر حدودي,إغلاق المعبر,إغلاق الحدود,أغلقت الحدود,معابر
takviye,takviye gönder-,sevkiyat,asker sevk et-,yığınak,konuşlandır-,sevk edil-|əlavə qüvvə,qüvvə göndər-,yerləşdir-,qoşun toplan-,əlavə qüvvələr,yeridil-|تعزيزات,تعزيزات عسكرية,نشر قوات,حشد,حشود,نشرت,إرسال تعزيزات
ateşkes ihlali,ateşkesi ihlal et-,ateşkesi boz-,ateşkesin ihlali,ihlal,ihlal edil-,ihlaller|atəşkəsin pozulması,atəşkəs rejimini poz-,atəşkəsi poz-,pozuntu,pozul-,atəşkəs pozuntusu|خرق الهدنة,خرق,خروقات,انتهاك,انتهاك الهدنة,انتهاكات
ateşkes,ateşkes anlaşması,silahların susması,geçici ateşkes,insani ara,mütareke|atəşkəs,atəşkəs razılaşması,atəşkəs rejimi,barışıq,müvəqqəti atəşkəs,humanitar fasilə|هدنة,وقف إطلاق النار,وقف النار,اتفاق الهدنة,هدنة إنسانية,وقف القتال,تهدئة
ateşkes yürürlüğe gir-,yürürlüğe gir-,ateşkes başla-,uygulamaya gir-,uygulan-|qüvvəyə min-,atəşkəs başla-,tətbiq olun-,qüvvəyə minib,qüvvədədir|دخل حيز التنفيذ,سريان,دخول الهدنة,بدء سريان,حيز التنفيذ,يسري
ateşkese uy-,ateşkese bağlı kal-,riayet et-,bağlılık,uy-,ateşkese riayet|atəşkəsə əməl et-,riayət et-,riayət olun-,əməl olun-,riayət,sadiqlik|التزام,الالتزام بالهدنة,احترام الهدنة,التزم,تلتزم,التقيد,احترام
ateşkes çök-,ateşkes sona er-,anlaşma bozul-,çök-,ateşkesin çökmesi,bozul-|atəşkəs pozul-,razılaşma pozul-,atəşkəs başa çat-,pozul-,iflasa uğra-,süqut et-|انهيار الهدنة,انهيار,انهار,انتهاء الهدنة,انهارت,تنهار
ateşkes uzatıl-,uzat-,uzatma,süre uzatımı,ateşkesin uzatılması|atəşkəs uzadıl-,uzadıl-,müddəti uzadıl-,atəşkəsin uzadılması,uzat-|تمديد الهدنة,تمديد,مدد,تمديد الاتفاق,مددت,يمدد
arabulucu,arabuluculuk,arabulucular,ara bulucu,arabulucu ülkeler|vasitəçi,vasitəçilik,vasitəçilər,vasitəçi ölkələr,vasitəçi dövlət|وسيط,وساطة,وسطاء,وسيطا,دول وسيطة,الدول الوسيطة
gözlemci,gözlem misyonu,gözlem gücü,izleme mekanizması,denetleme,gözlemciler|müşahidəçi,müşahidə missiyası,monitorinq missiyası,monitorinq mexanizmi,nəzarət missiyası,müşahidəçilər|مراقب,مراقبون,بعثة مراقبة,آلية مراقبة,مراقبة,مراقبين
ateş aç-,hedef al-,silahla vur-,ateş altına al-,kurşunla-,ateşe tut-,kurşun|atəş aç-,atəşə tut-,hədəfə al-,gülləbaran et-,gülləyə tut-,atəşə məruz qal-,güllələ-,gülləbaran|أطلق النار,أطلقت النار,إطلاق نار,فتح النار,نيران,فتحت النار,رصاص
keskin nişancı,nişancı,keskin nişancı tüfeği,nişancılar,sniper|snayper,snayperçi,snayper atəşi,snayper tüfəngi,atıcı|قناص,قناصة,برصاص قناص,قنص,بنادق قنص,قناصون
ateşkesten bu yana,ateşkesten beri,ateşkesin başlamasından,ateşkesten,ateşkesin ardından|atəşkəsdən bəri,atəşkəs başlayandan,atəşkəsdən,atəşkəsdən sonra|منذ الهدنة,منذ وقف إطلاق,منذ سريان,منذ الاتفاق,بعد الهدنة
ihlal sayısı,günlük ihlal,kez ihlal,defa ihlal,ihlaller,ihlal|pozuntu sayı,dəfə pozub,dəfə pozul-,pozuntu halı,pozuntular,pozuntu|عدد الخروقات,خروقات يومية,مئات الخروقات,خرقا,خروقات,خرق
savunma bakanlığı,bakanlık,genelkurmay,askeri sözcü,ordu sözcüsü,ordu|müdafiə nazirliyi,MN,nazirlik,baş qərargah,ordu sözçüsü,hərbi sözçü|وزارة الدفاع,الجيش,متحدث عسكري,هيئة الأركان,ناطق عسكري,وزارة
yalanla-,iddiayı reddet-,reddet-,asılsız,gerçek dışı,inkar et-,doğru değil|təkzib et-,yalan,əsassız,inkar et-,rədd et-,həqiqətə uyğun deyil,yalandır|نفى,نفت,نفي,نفيا,كذب,مزاعم,عار عن الصحة,ينفي
müzakere,görüşme,ateşkes görüşmesi,barış görüşmeleri,masaya otur-,müzakere masası|danışıqlar,müzakirə,atəşkəs danışıqları,sülh danışıqları,danışıqlar aparıl-|مفاوضات,محادثات,محادثات السلام,مباحثات,تفاوض,طاولة المفاوضات
askeri operasyon,operasyon,harekat,harekât,terör operasyonu,askeri harekat,sınır ötesi operasyon|hərbi əməliyyat,əməliyyat,antiterror əməliyyatı,xüsusi əməliyyat,antiterror tədbirləri,xüsusi əməliyyatlar,antiterror|عملية عسكرية,عملية,حملة,حملة عسكرية,عملية أمنية,عملية مكافحة الإرهاب,عمليات
etkisiz hale getir-,etkisiz hale getiril-,öldür-,öldürül-,ölü ele geçiril-,imha edil-,bertaraf edil-|zərərsizləşdir-,zərərsizləşdiril-,məhv et-,məhv edil-,öldürül-,öldür-|تحييد,قتل,مقتل,القضاء على,تصفية,حيدت,قتلت,قضت على
sığınak,mağara,saklanma yeri,barınak,barınma alanı,inler,yer altı sığınağı|sığınacaq,mağara,gizləndiyi yer,yuva,gizli yer,bunker|مخبأ,مخابئ,كهف,كهوف,أوكار,وكر,مغارة,ملاذ
mühimmat,silah ve mühimmat,silah,cephane,ele geçirilen silah|silah-sursat,sursat,silah,döyüş sursatı,hərbi sursat,tapılmış silah|ذخيرة,ذخائر,أسلحة,سلاح,أسلحة وذخائر,عتاد,معدات
ele geçir-,ele geçiril-,bulun-,el konul-,el koy-,ele geçen,müsadere|ələ keçir-,ələ keçiril-,aşkarlan-,tapıl-,götürül-,müsadirə edil-,aşkar olun-|ضبط,ضبطت,مصادرة,عثر,العثور,الاستيلاء,صادرت
terör yuvası,kamp,terör kampı,karargah,örgüt kampı,eğitim kampı|düşərgə,terror yuvası,terrorçu düşərgəsi,qərargah,terror düşərgəsi,təlim düşərgəsi|معسكر,معسكر تدريب,معقل,معاقل,مقر,مقار,معسكرات
teslim ol-,teslim,silah bırak-,silahını bırak-,teslim olmaya ikna,teslimiyet|təslim ol-,silahı yerə qoy-,təslim,könüllü təslim,silahı təhvil ver-,təslim olan|استسلم,استسلام,ألقى سلاحه,سلم نفسه,استسلموا,تسليم السلاح
yakala-,yakalan-,gözaltına al-,gözaltına alın-,sağ ele geçir-,tutuklan-,tutukla-|tutul-,saxlanıl-,ələ keçiril-,həbs edil-,yaxalan-,əsir götür-,saxla-|اعتقل,اعتقال,اعتقلت,القبض,توقيف,ألقي القبض,أسر,أوقف
terörle mücadele,mücadele,terör örgütüyle mücadele,terörün kökünü kurut-,terör|terrorla mübarizə,terrorizmə qarşı mübarizə,mübarizə,terrorizm,antiterror|مكافحة الإرهاب,محاربة الإرهاب,مكافحة,حرب على الإرهاب,مواجهة الإرهاب,إرهاب
arama tarama faaliyeti,tarama,arama,bölgede arama,temizle-,temizlik operasyonu,temizlen-|axtarış əməliyyatı,axtarış,təmizləmə,təmizlə-,təmizlən-,baxış keçir-|تمشيط,مسح,تطهير,بحث,عملية تطهير,عمليات تمشيط,تفتيش
helikopter,saldırı helikopteri,taarruz helikopteri,askeri helikopter,helikopterler|helikopter,vertolyot,döyüş helikopteri,hücum helikopteri,hərbi helikopter|مروحية,مروحيات,هليكوبتر,طائرة مروحية,مروحية عسكرية,طوافة
özel kuvvetler,komando,özel harekat,jandarma,özel birlik,komandolar|xüsusi təyinatlı,xüsusi təyinatlılar,komando,XTQ,xüsusi qüvvələr,jandarma|قوات خاصة,كوماندوز,وحدات خاصة,قوات النخبة,وحدة خاصة,الدرك
dağlık alan,dağlık bölge,dağ,ormanlık alan,dağlık|dağlıq ərazi,dağlıq bölgə,meşəlik ərazi,dağ,meşəlik|منطقة جبلية,جبال,جبلية,مناطق وعرة,جبل,تضاريس جبلية
kuşat-,kuşatıl-,çember,çembere al-,çevrele-,abluka altına al-,abluka|mühasirə,mühasirəyə al-,blokada,blokadaya al-,əhatə et-,mühasirədə|حصار,حاصر,تطويق,محاصرة,طوق,حاصرت,محاصر
destek sağla-,yardım ve yataklık,yatakçı,işbirlikçi,lojistik destek,örgüte yardım|dəstək ver-,yardım göstər-,əlbir,havadar,yardım et-|دعم لوجستي,متعاونون,دعم,إيواء,متواطئون,مساعدة
sınır ötesi,komşu ülke topraklarında,sınırın ötesi,sınırötesi|sərhədin o tayında,qonşu ölkə ərazisi,sərhədarxası,transsərhəd,sərhədarası|عبر الحدود,خارج الحدود,عابر للحدود,عابرة للحدود
şehit asker,şehit,şehit düş-,şehit ol-,şehadet,şehit edil-,can ver-|şəhid əsgər,şəhid,şəhid ol-,həlak ol-,şəhidlik,canını fəda et-,həlak olmuş|شهيد,استشهد,استشهاد,شهداء,الجندي الشهيد,مقتل جندي,قضى
cenaze,cenaze töreni,cenaze namazı,uğurlama töreni,cenaze merasimi,uğurlama|dəfn mərasimi,dəfn,cənazə,vida mərasimi,son mənzil,matəm mərasimi,cənazə namazı|جنازة,تشييع,مراسم تشييع,تشييع جثمان,صلاة الجنازة,مراسم الدفن,جنازة عسكرية
toprağa ver-,toprağa veril-,defnet-,defned-,defnedil-,gömül-|torpağa tapşır-,torpağa tapşırıl-,dəfn et-,dəfn edil-,dəfn olun-,basdırıl-,dəfn,dəfn olunub|ووري الثرى,دفن,وري الثرى,مواراة الثرى,دفنه,يوارى الثرى
son yolculuğuna uğurla-,uğurla-,uğurlan-,son görev,vedalaş-,veda et-|yola salın-,son mənzilə uğurla-,vidalaş-,vida et-,yola sal-,vidalaşma|شيع,شيعت,وداع,تشييع,ودع,شيعوا,مثواه الأخير
naaş,cenaze,tabut,naaşı,cansız beden,cenazesi|nəş,cənazə,tabut,meyit,cəsəd|جثمان,نعش,جثة,رفات,جثامين,تابوت
şehitlik,şehit mezarlığı,şehitlikte,mezarlık,kabir,mezar,şehir mezarlığı|şəhidlər xiyabanı,qəbiristanlıq,məzarlıq,məzar,qəbir,fəxri xiyaban|مقبرة,مقبرة الشهداء,مقابر,قبر,مدفن,مقبرة عسكرية
şehit ailesi,şehidin ailesi,baba ocağı,aile,yakınlar,baba evi,ailesine acı haber|şəhid ailəsi,şəhidin ailəsi,ata evi,ailə,yaxınları,doğmaları,valideynlər|ذوو الشهيد,أسرة الشهيد,عائلة الشهيد,أهل,أسرة,عائلة,ذويه,أقارب
acı haber,şehadet haberi,kara haber,acı haberi ver-,ölüm haberi,şehadet,haberi|acı xəbər,qara xəbər,şəhidlik xəbəri,ölüm xəbəri,şəhidlik,xəbəri|نبأ الاستشهاد,نبأ,خبر استشهاد,خبر مقتل,أبلغت عائلته,نعى
gözyaşı,ağla-,gözyaşı dök-,feryat,ağıt yak-,feryat et-,gözyaşlarıyla|göz yaşı,ağla-,göz yaşı tök-,fəryad,ağı de-,göz yaşları|دموع,بكى,بكاء,عويل,انهمرت الدموع,نحيب,بكوا
er,asker,mehmetçik,uzman er,sözleşmeli er,onbaşı,piyade er|əsgər,hərbçi,sıravi,hərbi qulluqçu,müddətli hərbi,sıravi əsgər|جندي,مجند,عسكري,عنصر,فرد,جنديا
subay,rütbeli,teğmen,üsteğmen,astsubay,rütbeli asker|zabit,leytenant,baş leytenant,rütbəli,gizir,zabit heyəti|ضابط,ملازم,ملازم أول,ضابط صف,رتبة,ضابطا
tüm müdahalelere rağmen,kurtarılama-,yaşamını yitir-,hastanede,yaralı olarak,yaşam mücadelesi|aldığı yaralardan,bütün səylərə baxmayaraq,xilas etmək olma-,xəstəxanada,yaralarından,keçin-|متأثرا بجراحه,متأثرا,توفي متأثرا,متأثرين بجراحهم,فارق الحياة,توفي
devlet erkanı,protokol,askeri erkan,resmi tören,erkan|dövlət rəsmiləri,rəsmilər,nümayəndələr,dövlət nümayəndələri,rəsmi şəxslər|مسؤولون,كبار المسؤولين,قادة عسكريون,شخصيات رسمية
taziye,taziye ziyareti,başsağlığı,sabır dile-,taziyede bulun-|başsağlığı,təziyə,başsağlığı ver-,hüzn mərasimi,səbir dilə-,təsəlli ver-|تعزية,عزاء,تعازي,واجب العزاء,مواساة,قدم التعازي
şeref nöbeti,saygı atışı,saygı duruşu,tören mangası,askeri tören,selam dur-,saygı nöbeti|fəxri qarovul,yaylım atəşi,bir dəqiqəlik sükut,fəxri atəş,hərbi mərasim,salamlama,qarovul|حرس الشرف,إطلاق الرصاص تحية,مراسم عسكرية,دقيقة صمت,تحية عسكرية,تحية
bayraklarla donat-,bayrak as-,dev bayrak,bayrak,bayraklar|bayraqlarla bəzə-,bayraq as-,bayraq,üçrəngli bayraq,bayraqlar,dövlət bayrağı|علم,أعلام,رفع العلم,راية,العلم الوطني,رايات
esir takası,esir değişimi,takas,mahkum takası,tutuklu takası,esir değiş tokuşu,değiş tokuş|əsir mübadiləsi,mübadilə,əsirlərin mübadiləsi,əsir dəyişimi,məhbus mübadiləsi,mübadilədə|تبادل الأسرى,تبادل أسرى,صفقة تبادل,تبادل,تبادل السجناء,تبادل المحتجزين,مبادلة
esir,savaş esiri,tutuklu,tutsak,mahkum,esirler|əsir,hərbi əsir,məhbus,saxlanılan şəxs,əsirlər,tutulan|أسير,أسرى,أسير حرب,سجين,سجناء,معتقل,معتقلين
takas et-,takas edil-,değiş tokuş,takas yap-,takas,değişim|mübadilə et-,mübadilə edil-,mübadilə,dəyiş-,dəyişdir-,dəyişdiril-|تبادل,تبادلت,مبادلة,تبادلا,مقايضة,يتبادل
serbest bırak-,serbest bırakıl-,salıver-,salıveril-,özgürlüğüne kavuş-,tahliye edil-|azad et-,azad edil-,azad olun-,sərbəst burax-,buraxıl-,azadlığa çıx-,azadlığa burax-,azadlıq|أطلق سراح,إطلاق سراح,إفراج,أفرج,أفرجت,تحرير,الإفراج عن
teslim et-,teslim edil-,iade et-,iade edil-,teslim,gönderil-|təhvil ver-,təhvil veril-,qaytar-,qaytarıl-,göndəril-,verilib|تسليم,سلم,سلمت,إعادة,أعاد,أعادت,سلموا
cesetlerin takası,naaş,ceset iadesi,cenazelerin teslimi,cesetler,cenaze|cəsədlərin mübadiləsi,nəş,cəsəd,meyitlərin qaytarılması,cəsədlər,qalıqlar,nəşlər|تبادل الجثامين,جثامين,رفات,جثث,تسليم الجثامين,جثة
aracılık,arabuluculuk,arabuluculuğuyla,aracılığıyla,arabuluculuğunda,ara bul-|vasitəçilik,vasitəçiliyi ilə,vasitəçiliyi nəticəsində,vasitəçi ol-,vasitəçi|وساطة,بوساطة,برعاية,وسيط,جهود الوساطة,توسط
otobüs,otobüslerle,araçlarla,getiril-,nakledil-,taşın-|avtobus,avtobusla,gətiril-,daşın-,aparıl-,çatdırıl-|حافلة,حافلات,نقل,نقلوا,وصلت حافلات,نقلتهم
kızılhaç,uluslararası kızılhaç komitesi,ICRC,kızılhaç komitesi|qırmızı xaç,qırmızı xaç komitəsi,BQXK,beynəlxalq qırmızı xaç,xaç|صليب أحمر,الصليب الأحمر,اللجنة الدولية للصليب,الصليب,اللجنة الدولية
karşılık,karşılığında,karşılığında serbest,bire karşı,mukabilinde,mukabil|əvəzində,qarşılığında,müqabilində,əvəzinə,müqabil|مقابل,في مقابل,نظير,لقاء,بالمقابل
liste,isim listesi,esir listesi,isimler,adlar,listeler|siyahı,əsirlərin siyahısı,adlar,adların siyahısı,siyahılar|قائمة,قوائم,قائمة أسماء,أسماء الأسرى,كشوف,لوائح
sağlık kontrolünden geç-,muayene,sağlık durumu,sağlık kontrolü,muayeneden|tibbi müayinə,müayinədən keç-,səhhət,sağlamlıq vəziyyəti,müayinə,yoxlanış|فحوص طبية,فحوصات,كشف طبي,حالة صحية,فحص,رعاية طبية
kucakla-,sarıl-,aileleriyle buluş-,buluş-,kavuş-,hasret gider-,ailesine kavuş-|qucaqla-,qovuş-,ailəsinə qovuş-,görüş-,ailələri ilə görüş-,doğmalarına qovuş-|عانق,لم شمل,عناق,احتضن,التقى,لقاء الأهل
vatana dön-,ülkesine dön-,dön-,eve dön-,yurda dön-,memleketine dön-|vətənə qayıt-,qayıt-,evə qayıt-,vətənə dön-,qaytarıl-,vətənə gətiril-|عاد,عودة,عادوا,عودة إلى الوطن,عادوا إلى,يعود
müebbet,müebbet hapis,ömür boyu,ömür boyu hapis,müebbetlik|ömürlük,ömürlük həbs,ömürlük azadlıqdan,ömürlük məhkum,ömürlük cəza,ömürlüklər|مؤبد,مؤبدات,سجن مؤبد,مدى الحياة,أحكام مؤبدة,محكومون بالمؤبد
tur,ilk tur,aşama,ilk aşama,parti,grup,kafile|mərhələ,ilk mərhələ,partiya,qrup,raund,dəstə|دفعة,دفعات,مرحلة,مرحلة أولى,دفعة أولى,جولة
rehine,rehineler,rehin alınan,esir,alıkonulan,kaçırılan|girov,girovlar,girov götürülən,əsir,saxlanılan,qaçırılan|رهينة,رهائن,محتجز,محتجزين,مختطف,مخطوفين,أسرى
rehineler serbest,rehine kurtar-,kurtarıl-,serbest bırakıl-,kurtar-,hürriyetine kavuş-|girovlar azad,azad edil-,xilas edil-,azad et-,xilas et-,azadlığına qovuş-,azadlıq|تحرير رهائن,تحرير,إفراج عن,أفرج عن,إنقاذ رهائن,حررت,محررة
kurtarma operasyonu,baskın,operasyonla kurtar-,özel operasyon,operasyon,kurtarma harekatı|xilasetmə əməliyyatı,əməliyyat,xüsusi əməliyyat,azadetmə əməliyyatı,reyd|عملية إنقاذ,عملية تحرير,مداهمة,عملية خاصة,إنزال,اقتحام
rehine al-,rehin al-,rehin tut-,alıkoy-,alıkonul-,rehin alın-|girov götür-,girov saxla-,saxlanıl-,saxla-,girov götürül-,əsir saxla-|احتجز,احتجاز,احتجاز رهائن,احتجزوا,أخذ رهائن,يحتجز
fidye,fidye öde-,fidye karşılığı,kurtarma bedeli,fidye ödenmesi,kurtulmalık|fidyə,pul qarşılığında,fidyə ödə-,ödəniş,girov pulu,xilas pulu|فدية,دفع فدية,مقابل فدية,فديات,مبلغ مالي
esaret,esarette geçir-,tutsaklık,esaret altında,esarette|əsarət,əsirlik,əsirlikdə,girovluqda,girovluq,əsir|أسر,في الأسر,احتجاز,فترة الاحتجاز,يوما من الاحتجاز,محتجز
sağ salim,sağlıklı,sağ,zarar görmeden,sağ salim kurtar-,güvende|sağ-salamat,sağ,sağlam,salamat,təhlükəsiz,zərər görmədən|سالما,سالمين,بصحة جيدة,سالمة,أحياء,على قيد الحياة
havalimanında karşıla-,karşıla-,karşılan-,törenle karşılan-,karşılama töreni|qarşılan-,qarşıla-,qarşılanma,təntənəylə qarşılan-,qarşılanma mərasimi|استقبل,استقبال,استقبلوا,استقبلت,مراسم استقبال
aileler,rehine yakınları,rehine aileleri,yakınları,aile fertleri|ailələr,girovların yaxınları,yaxınları,girovların ailələri,qohumları|عائلات,عائلات الرهائن,أهالي,أقارب,ذوي المحتجزين,عائلات المحتجزين
teslim et-,devir,teslim töreni,teslimat,teslim,teslim edil-|təhvil ver-,təhvil mərasimi,təhvil,təhvil veril-,təhvil-təslim,verilmə|تسليم,سلمت,تسليم المحتجزين,مراسم التسليم,سلموا,تسلم
çifte vatandaş,yabancı uyruklu,yabancı vatandaş,uyruklu,yabancı,vatandaşlık|ikili vətəndaş,xarici vətəndaş,əcnəbi,ikili vətəndaşlıq,xarici,vətəndaşlıq|مزدوج الجنسية,أجنبي,جنسية مزدوجة,أجانب,حامل الجنسية,مزدوجي الجنسية
protesto,gösteri,hükümete baskı,yürüyüş,oturma eylemi,eylem|etiraz,nümayiş,etiraz aksiyası,yürüş,hökumətə təzyiq,aksiya|احتجاج,مظاهرة,تظاهرة,اعتصام,مسيرة,مظاهرات,ضغط على الحكومة
pazarlık,müzakere,görüşmeler,anlaşma sağla-,anlaşmaya var-,mutabakat|danışıqlar,bazarlıq,razılıq əldə et-,müzakirələr,razılaşma,anlaşma|مفاوضات,صفقة,مساومة,توصل إلى اتفاق,اتفاق,تفاهم
son rehine,kalan rehineler,geriye kalan,kalanlar,rehinelerin tamamı,sonuncusu|son girov,qalan girovlar,yerdə qalan,qalanlar,qalan əsirlər,sonuncu|آخر رهينة,الرهائن المتبقون,الباقين,متبقين,من تبقى,آخر الرهائن
gazeteci,muhabir,basın mensubu,foto muhabiri,gazeteciler,medya çalışanı|jurnalist,müxbir,media nümayəndəsi,fotomüxbir,jurnalistlər,reportyor|صحفي,صحفيين,مراسل,إعلامي,صحفية,مصور صحفي
memnuniyet,memnuniyetle karşıla-,sevinç,sevindirici|məmnunluq,məmnunluqla qarşıla-,sevinc,sevindirici|ترحيب,رحب,رحبت,سعادة,فرحة
kaçır-,kaçırıl-,alıkoy-,kaçırma,zorla götür-,adam kaçır-,silahlı kaçırma|qaçır-,qaçırıl-,oğurla-,oğurlan-,zorla apar-,oğurluq,adam oğurluğu|خطف,اختطاف,اختطف,اختطفوا,مختطفون,عملية خطف,خطفوا,اختطفت
yabancı,yabancı uyruklu,yabancı uyruklular,yabancılar,turist,yabancı vatandaşlar|əcnəbi,xarici,xarici vətəndaş,əcnəbilər,turist,xaricilər|أجنبي,أجانب,رعايا أجانب,سائح,سياح,أجنبية,رعايا
işçi,işçiler,çalışan,çalışanlar,inşaat işçisi,emekçi|işçi,fəhlə,əməkdaş,işçilər,inşaatçı,fəhlələr|عامل,عمال,موظف,موظفين,عاملين,عمالة
maden,maden sahası,maden ocağı,altın madeni,madenler|mədən,mədən sahəsi,qızıl mədəni,mədənlər,şaxta|منجم,مناجم,منجم ذهب,موقع المنجم,تعدين
silahlı kişiler,silahlı saldırgan,kimliği belirsiz,silahlı grup,çete,saldırganlar|silahlı şəxslər,naməlum şəxslər,silahlı qrup,bandit,quldur,hücum edənlər|مسلحون,مسلحين,مجهولون,عصابة,جماعة مسلحة,مجموعة مسلحة,قطاع طرق
fidye iste-,fidye talebi,para iste-,fidye,milyon dolar fidye,talep et-,fidyeci|pul tələb et-,fidyə tələb et-,fidyə,tələb et-,pul istə-,pul|فدية,طلب فدية,طالبوا بفدية,طلبوا فدية,مطالبة بفدية,فدى
elçilik,büyükelçilik,konsolosluk,diplomatik temsilcilik,dış temsilcilik,konsoloslar|səfirlik,konsulluq,diplomatik nümayəndəlik,baş konsulluq,səfir|سفارة,قنصلية,بعثة دبلوماسية,سفير,سفارات
dışişleri bakanlığı,dışişleri,dışişleri sözcüsü,hariciye,dışişleri bakanı|xarici işlər nazirliyi,XİN,xarici işlər naziri,nazirlik,XİN sözçüsü|وزارة الخارجية,خارجية,وزير الخارجية,متحدث باسم الخارجية
araca saldır-,pusu,pusu kur-,yol kes-,konvoya saldır-,yolunu kes-,pusuya düşür-,baskın|pusu qur-,pusu,yolu kəs-,avtomobilə hücum,karvana hücum,pusuya düş-,basqın|كمين,نصب كمينا,اعترضوا,قطع الطريق,هاجموا,موكب,هجوم على
bilinmeyen yere götür-,bilinmeyen bir yere,götürül-,meçhul yer,meçhul,bilinmeyen|naməlum yerə apar-,naməlum istiqamətə,aparıl-,naməlum yer,naməlum|جهة مجهولة,إلى جهة مجهولة,اقتادوا,اقتادوهم,مكان مجهول
arama çalışması,arama,geniş çaplı arama,arama faaliyeti,aramalar,aran-|axtarış,axtarış işləri,axtarış tədbirləri,genişmiqyaslı axtarış,axtarıl-,axtarışlar|بحث,عملية بحث,جهود البحث,عمليات البحث,عمليات بحث
öldürül-,infaz et-,infaz edil-,öldür-,başı kesil-,idam et-|öldürül-,qətlə yetiril-,edam et-,edam edil-,qətlə yetir-,başı kəsil-,qətl|قتل,إعدام,قتلوا,أعدم,أعدموا,تصفية,ذبح
kaçırılan,rehineler,kayıp kişiler,kayıp,kaçırılan kişi,mağdurlar|qaçırılan,oğurlanan,girovlar,itkin düşən,itkin,qaçırılan şəxs|مخطوف,مختطف,مخطوفين,مختطفين,مفقودين,ضحايا الخطف
seyahat uyarısı,vatandaşlarını uyar-,uyarı,terk et çağrısı,seyahatten kaçın-,seyahat tavsiyesi,uyar-|səfər xəbərdarlığı,xəbərdarlıq et-,vətəndaşlarını xəbərdar,səyahətdən çəkin-,səfər tövsiyəsi,xəbərdarlıq|تحذير من السفر,تحذير سفر,دعت رعاياها,حذرت رعاياها,تجنب السفر,تحذير
telefonla ara-,iletişime geç-,irtibat,temas kur-,ara-,bağlantı|zəng et-,əlaqə saxla-,əlaqə,təmas qur-,əlaqəyə keç-|اتصال,اتصل,تواصل,اتصل الخاطفون
kaçıranlar,kaçıran kişiler,fidyeciler,kaçırma çetesi,kaçıran|adam oğruları,qaçıran şəxslər,girov götürənlər,quldurlar,qaçıranlar|خاطف,خاطفون,خاطفين,عصابة الخطف,خاطفوهم
gemi,kargo gemisi,ticari gemi,yük gemisi,kuru yük gemisi,konteyner gemisi,tekne|gəmi,yük gəmisi,ticarət gəmisi,quru yük gəmisi,konteyner gəmisi|سفينة,سفينة شحن,سفينة تجارية,سفن,سفينة حاويات,باخرة,بواخر
tanker,petrol tankeri,ham petrol tankeri,akaryakıt tankeri,tankerler|tanker,neft tankeri,yanacaq tankeri,tankerlər,xam neft tankeri|ناقلة,ناقلة نفط,ناقلات,ناقلات النفط,ناقلة وقود,ناقلة مواد
gemiye saldırı,saldırıya uğra-,saldırı düzenle-,gemiye saldır-,hedef al-,vurul-,saldırı|gəmiyə hücum,hücuma məruz qal-,hücum et-,hədəfə al-,zərbə endir-,vurul-,hücum|استهداف سفينة,هجوم على سفينة,استهدفت,تعرضت لهجوم,هاجموا,ضربت,استهداف
gemiye çık-,gemiyi ele geçir-,el koy-,kaçır-,alıkoy-,gemiyi kaçır-|gəmiyə çıx-,gəmini ələ keçir-,qaçır-,saxla-,gəmini saxla-,qaçırıl-|احتجاز سفينة,استولى,استيلاء,احتجزت,خطف,صعدوا على متن,اقتحموا
deniz korsanı,korsan,korsanlar,korsanlık,silahlı korsan,korsan saldırısı|dəniz qulduru,pirat,dəniz quldurları,piratlar,piratçılıq,quldur|قرصان,قراصنة,قرصنة,قراصنة بحر,القرصنة البحرية,هجوم قراصنة
mürettebat,gemi mürettebatı,denizci,gemi personeli,tayfa,gemi çalışanı,denizciler|ekipaj,gəmi heyəti,dənizçi,heyət üzvü,heyət,dənizçilər|طاقم,طاقم السفينة,بحار,بحارة,أفراد الطاقم,بحارين
kaptan,gemi kaptanı,kaptanı,süvari,gemi süvarisi|kapitan,gəmi kapitanı,kapitanı,gəminin kapitanı|قبطان,ربان,قبطان السفينة,ربان السفينة
batma,bat-,batırıl-,batır-,sulara gömül-,batış|batma,bat-,batırıl-,batır-,suya qərq ol-,qərq|غرق,غرقت,إغراق,أغرق,أغرقت,تغرق,غارقة
gövde hasarı,hasar gör-,hasar,hafif hasar,yara al-,hasarlan-|gövdəsi zədələn-,zədələn-,ziyan,yüngül ziyan,xəsarət,zədə|أضرار,تضرر,تضررت,أضرار طفيفة,ثقب,ضرر
deniz mili,mil,deniz mili açık,açığında,açıklarında,kıyıdan|dəniz mili,mil,açıqlarında,açığında,sahildən,sahilə yaxın|ميل بحري,ميل,قبالة,قبالة سواحل,قبالة السواحل,على بعد
boğaz,su yolu,deniz yolu,deniz geçidi,nakliye rotası,suyolu|boğaz,su yolu,dəniz yolu,keçid,dəniz marşrutu,dəniz keçidi|مضيق,ممر مائي,ممر بحري,طريق بحري,ممر ملاحي,المجرى الملاحي
savaş gemisi,fırkateyn,muhrip,askeri gemi,donanma gemisi,deniz kuvvetleri,donanma|hərbi gəmi,freqat,esmines,hərbi dəniz qüvvələri,donanma,HDQ|سفينة حربية,فرقاطة,مدمرة,بحرية,أسطول,القوات البحرية,بارجة
imdat çağrısı,yardım çağrısı,acil durum çağrısı,tehlike sinyali,imdat,SOS|imdad siqnalı,yardım siqnalı,fəlakət siqnalı,təhlükə siqnalı,imdad,SOS|نداء استغاثة,استغاثة,طلب النجدة,إشارة استغاثة,نداء طوارئ,استغاثت
deniz ticareti,deniz taşımacılığı,denizcilik,nakliye,seyrüsefer,gemi trafiği|dəniz ticarəti,dəniz daşımaları,gəmiçilik,gəmi hərəkəti,dənizçilik,daşımalar|ملاحة,شحن بحري,نقل بحري,الملاحة البحرية,حركة السفن,شحن
bayraklı,bayrağı taşıyan,bayrak taşıyan,bandıralı,bayraklı gemi|bayraqlı,bayrağı altında,bayraq altında üzən,bayraqlı gəmi,bayrağıyla|ترفع علم,ترفع العلم,رافعة علم,تحمل علم,علم,رايتها
rota değiştir-,güzergah değiştir-,rotasını değiştir-,rota,yön değiştir-,güzergah|marşrutu dəyiş-,istiqaməti dəyiş-,istiqamətini dəyiş-,marşrut,yolunu dəyiş-|تغيير مسار,تحويل مسار,غيرت مسارها,مسارها,تغير مسارها,تحويل
sürat teknesi,hücumbot,küçük tekne,silahlı tekne,bot,sürat motoru|sürətli qayıq,motorlu qayıq,kater,silahlı qayıq,qayıq,qayıqlar|زورق,زوارق,زورق سريع,قارب,قوارب
silah kaçakçılığı,kaçak silah,kaçakçılık,yasa dışı silah,kaçak|silah qaçaqmalçılığı,qaçaqmalçılıq,qanunsuz silah,qaçaqmal silah,qanunsuz silah dövriyyəsi,qaçaqmal|تهريب أسلحة,تهريب,تهريب السلاح,أسلحة مهربة,أسلحة غير قانونية,مهربة,مهرب
ele geçir-,ele geçiril-,el koy-,el konul-,yakala-,yakalan-,müsadere et-|ələ keçir-,ələ keçiril-,müsadirə et-,müsadirə edil-,aşkar et-,aşkarlan-,saxla-|ضبط,ضبطت,صادر,مصادرة,صودرت,حجز,مضبوطات,صادرت
liman,limanda,konteyner limanı,gümrük limanı,rıhtım,liman terminali|liman,dəniz limanı,konteyner limanı,terminal,körpü,beynəlxalq liman|ميناء,مرفأ,ميناء الحاويات,رصيف,موانئ,محطة الحاويات
gümrük,gümrük muhafaza,gümrük ekipleri,gümrük memuru,gümrük yetkilileri,gümrük muhafaza ekipleri,gümrükçü|gömrük,gömrük komitəsi,gömrük orqanları,gömrükçü,gömrük əməkdaşları|جمارك,سلطات الجمارك,الجمارك,جمركي,رجال الجمارك,ضباط الجمارك
konteyner,yük,kargo,konteynerler,sevkiyat,nakliye konteyneri|konteyner,yük,yük partiyası,konteynerlər,göndəriş,yükgöndərmə|حاوية,حاويات,شحنة,شحنات,حمولة,بضائع
tabanca,tüfek,ateşli silah,silah,otomatik silah,kalaşnikof|tapança,tüfəng,odlu silah,silah,avtomat,avtomat silah|مسدس,مسدسات,بندقية,بنادق,أسلحة نارية,سلاح ناري
mermi,fişek,mühimmat,cephane,şarjör,kurşun|patron,güllə,sursat,döyüş sursatı,daraq,mərmi|ذخيرة,ذخائر,طلقات,رصاص,مخازن,خراطيش
gizli bölme,zula,gizlen-,sakla-,gizlenmiş,saklan-|gizli yer,gizlədil-,gizlət-,gizlədilmiş,gizli bölmə,saxlanıl-|مخبأة,مخبأ,إخفاء,أخفيت,تجويف,مخفية
gizlice sok-,yurda sok-,ülkeye sok-,sokmaya çalış-,kaçır-,kaçak yollarla,kaçırıl-|gizli keçir-,ölkəyə gətir-,keçirməyə cəhd,qaçaqmalçılıq yolu,keçiril-,gətiril-,qaçaqmal|تهريب,إدخال,محاولة تهريب,هربت,محاولة إدخال,مهربة
x-ray,röntgen,x-ray cihazı,tarama cihazı,tarama,tara-|rentgen,rentgen cihazı,skaner,yoxlama cihazı,skan,skan et-|جهاز أشعة,أشعة سينية,ماسح ضوئي,فحص بالأشعة,الأشعة,ماسح,جهاز كشف
arama yap-,aranan,denetim,aramada,kontrol,denetle-|axtarış apar-,yoxlama,yoxla-,baxış keçir-,yoxlama zamanı,yoxlanıl-|تفتيش,فحص,تفتيش السفينة,فتشت,عملية تفتيش,رقابة
şüpheli,zanlı,sanık,kaçakçı,gözaltına alınan,şüpheliler|şübhəli,şübhəli şəxs,təqsirləndirilən,qaçaqmalçı,saxlanılan,şübhəlilər|مشتبه,مشتبه به,متهم,مهرب,مهربون,مشتبه بهم,مهربين
silah ambargosu,ambargo,ambargoyu ihlal,ambargo ihlali,yasak,silah yasağı|silah embarqosu,embarqo,embarqonu poz-,embarqonun pozulması,qadağa,silah qadağası|حظر السلاح,حظر,حظر أسلحة,خرق الحظر,حظر الأسلحة,حظر التسلح
menşei,menşeli,çıkış noktası,hareket eden,gelen gemi,yola çıkan|mənşə,mənşəli,çıxış nöqtəsi,yola düşən,gələn gəmi|قادمة من,مصدرها,بلد المنشأ,آتية من,قادمة,مصدر الشحنة
varış noktası,hedef ülke,varış limanı,gitmekte olan,varış yeri,gidiyor,adresi|təyinat yeri,təyinat limanı,təyinat ölkəsi,ünvanı,təyinat,istiqamətlənən|وجهة,متجهة إلى,كانت متجهة,في طريقها إلى,وجهتها,متجهة
istihbarat,ihbar,istihbarat bilgisi,alınan bilgi,ihbar üzerine,bilgi|kəşfiyyat,məlumat,daxil olmuş məlumat,əldə edilmiş məlumat,əməliyyat məlumatı|معلومات استخباراتية,بلاغ,إخبارية,معلومات,استخبارات,بناء على معلومات
askeri tatbikat,tatbikat,manevra,tatbikatlar|hərbi təlim,təlim,təlimlər,manevr,hərbi təlimlər|مناورة,مناورات,تدريب عسكري,مناورات عسكرية,تدريبات,تمرين,تمرين عسكري
deniz tatbikatı,donanma tatbikatı,deniz manevrası,tatbikat,manevra,manevralar|dəniz təlimi,donanma təlimi,hərbi dəniz təlimi,dəniz manevrləri,təlim,manevr|مناورات بحرية,مناورة بحرية,تدريب بحري,تمرين بحري,مناورات,مناورة
tatbikata katıl-,katıl-,iştirak et-,yer al-,katılım,katılımıyla|təlimə qatıl-,iştirak et-,qoşul-,iştirakı ilə,iştirak,cəlb olun-|شارك,مشاركة,تشارك,بمشاركة,يشارك,انخرط,مشاركون
gerçek mühimmat,gerçek mermi,gerçek atış,canlı atış,atışlı,gerçek mermili,atışlar|döyüş atışı,döyüş atışlı,real sursat,həqiqi mərmi,atış,döyüş atışları,atışlar|ذخيرة حية,بالذخيرة الحية,رماية حية,رماية,الرمايات
hedef vur-,hedefi imha et-,imha edil-,tam isabet,vurul-,başarıyla vur-,isabet|hədəfi vur-,hədəfi məhv et-,məhv edil-,dəqiq vur-,hədəf vurul-,vurul-,sərrast|إصابة الأهداف,دمر,أصاب الهدف,تدمير,إصابة,أصابت أهدافها
savaşa hazırlık,hazırlık seviyesi,harbe hazırlık,muharebe hazırlığı,hazırlık,kabiliyet|döyüş hazırlığı,hazırlıq səviyyəsi,döyüş qabiliyyəti,hazırlıq,qabiliyyət,döyüşə hazır|جاهزية,جاهزية قتالية,استعداد,رفع الجاهزية,تأهب,جهوزية
birlikte çalışabilirlik,koordinasyon,iş birliği,müşterek,ortak çalışma,uyum|qarşılıqlı fəaliyyət,koordinasiya,əməkdaşlıq,birgə,uzlaşma,qarşılıqlı əlaqə|تنسيق,تعاون,عمل مشترك,مشترك,توافق,قدرة على العمل
senaryo,tatbikat senaryosu,senaryo gereği,senaryosuna göre,kurgu|ssenari,təlim ssenarisi,ssenariyə əsasən,təlimin planı,plan|سيناريو,سيناريوهات,فرضية,وفق السيناريو,محاكاة
asker,personel,askeri personel,binlerce asker,askerler,katılımcı personel|hərbçi,şəxsi heyət,hərbi qulluqçu,minlərlə hərbçi,hərbi personal,hərbçilər|جندي,جنود,عسكري,آلاف الجنود,أفراد,عسكريين
tank,zırhlı araç,zırhlı,zırhlı muharebe aracı,zırhlılar,zırhlı personel taşıyıcı|tank,zirehli texnika,zirehli maşın,döyüş maşını,BTR,hərbi texnika|دبابة,دبابات,آليات,مدرعات,مدرعة,عربات مدرعة,مركبات مدرعة
paraşütçü,hava indirme,paraşüt,indirme birliği,paraşütle atla-|desant,paraşütçü,hava-desant,desantçı,paraşüt,paraşütlə tullan-|مظلي,مظليون,إنزال جوي,مظلة,قفز مظلي,إنزال
savaş gemisi,fırkateyn,korvet,donanma gemisi,deniz unsuru,gemiler|hərbi gəmi,freqat,korvet,donanma gəmisi,gəmi,gəmilər|سفينة حربية,فرقاطة,كورفيت,قطع بحرية,سفن,سفن حربية
balistik füze denemesi,füze denemesi,test atışı,füze fırlat-,fırlatma,fırlat-,fırlatıl-|raket sınağı,ballistik raket sınağı,buraxılış,raket at-,raket buraxılışı,sınaq|تجربة صاروخية,إطلاق صاروخ,تجربة صاروخ,اختبار صاروخي,أطلقت صاروخا,إطلاق,صاروخية
tehdit,provokasyon,provokatif,tehdit olarak,kışkırtıcı,gözdağı|təhdid,təhdid kimi,təxribat xarakterli,hədə,təxribat,hədələ-|تهديد,استفزازي,تهديدا,اعتبرتها استفزازا,استفزاز,استفزازية
sona er-,tamamlan-,bitti,kapanış,sona erdi,bit-|başa çat-,yekunlaş-,tamamlan-,bitib,sona çat-|انتهت,اختتام,اختتمت,ختام,انتهاء,أنهى
başla-,başlat-,başlatıl-,start ver-,start,start al-|başla-,başlan-,start ver-,start,keçirilməyə başla-|بدأ,انطلقت,انطلاق,بدء,انطلق,تبدأ
gözlemci,seçkin gözlemci,yerinde izle-,yabancı ataşe,gözlemciler,seçkin gözlemciler,askeri ataşe|müşahidəçi,müşahidə et-,hərbi attaşe,attaşe,müşahidəçilər,hərbi müşahidəçi|مراقب,ملحق عسكري,ملحقون عسكريون,مراقبون,مراقبين,ملحق
savunma sanayi,savunma sanayii,savunma endüstrisi,silah sanayi,harp sanayi,silah endüstrisi|müdafiə sənayesi,hərbi sənaye,silah sənayesi,hərbi-sənaye kompleksi,hərbi istehsalat|صناعات دفاعية,الصناعات الدفاعية,صناعة عسكرية,صناعات عسكرية,صناعة السلاح,تسلح,تصنيع
silah alımı,satın al-,silah tedariki,tedarik,tedarik et-,satın alma,alım|silah alışı,satın al-,silah tədarükü,tədarük,tədarük et-,al-,alış|شراء أسلحة,شراء,صفقة,اقتناء,تزود,صفقة تسليح,اشترى
silah satışı,silah sat-,satış,satışı onayla-,ihraç et-,ihracat,silah ihracatı|silah satışı,silah sat-,satış,ixrac et-,ixrac,silah ixracı,satıl-|بيع أسلحة,صفقة أسلحة,بيع,مبيعات أسلحة,صادرات,تصدير,صادرات السلاح
sözleşme imzala-,sözleşme,anlaşma imzala-,sipariş ver-,sipariş,imza,kontrat|müqavilə imzala-,müqavilə,saziş imzala-,sifariş ver-,sifariş,imzalan-,kontrakt|عقد,وقع عقدا,اتفاقية,اتفاق,طلبية,توقيع,أبرم
teslimat,teslim et-,teslim edil-,ilk teslimat,sevk edil-,teslim|təhvil ver-,təhvil veril-,çatdırıl-,çatdırılma,ilk partiya,təslimat|تسليم,توريد,تسلم,تسلمت,أول دفعة,سلمت,توريدات
savaş uçağı,jet,avcı uçağı,muharip uçak,savaş jeti,jetler|döyüş təyyarəsi,qırıcı,qırıcı təyyarə,qırıcılar,hərbi təyyarə|مقاتلة,طائرة مقاتلة,طائرة حربية,مقاتلات,طائرات مقاتلة,طائرات حربية
hava savunma sistemi,füze savunma sistemi,füze kalkanı,hava savunma,batarya,bataryalar|hava hücumundan müdafiə,HHM sistemi,zenit-raket kompleksi,raket əleyhinə müdafiə,HHM,ZRK|منظومة دفاع جوي,نظام دفاع,دفاع صاروخي,بطارية,منظومة صواريخ,منظومات
yerli üretim,milli,yerli ve milli,üret-,üretil-,yerli imkanlarla,seri üretim|yerli istehsal,milli istehsal,istehsal et-,istehsal olun-,yerli imkanlar,istehsal|إنتاج محلي,محلي الصنع,تصنيع,صناعة محلية,إنتاج,توطين,تصنيع محلي
savunma bütçesi,savunma harcamaları,askeri harcama,askeri bütçe,bütçe,harcama|müdafiə büdcəsi,müdafiə xərcləri,hərbi xərclər,hərbi büdcə,büdcə,xərc|ميزانية الدفاع,إنفاق عسكري,الإنفاق الدفاعي,نفقات عسكرية,ميزانية,موازنة
tutar,değer,bedel,değerinde,milyar dolarlık,toplam tutar|məbləğ,dəyər,dəyərində,milyard dollarlıq,ümumi məbləğ,qiymət|قيمة,بقيمة,مبلغ,مليارات الدولارات,قيمتها,تكلفة
test et-,deneme,test,ilk uçuş,test uçuşu,atış testi,denen-|sınaqdan keçir-,sınaq,test,ilk uçuş,sınaq uçuşu,sınaqdan keçiril-|اختبار,تجربة,أول رحلة,رحلة تجريبية,اختبر,تجارب
fuar,savunma fuarı,sergi,sergile-,sergilen-,tanıt-,tanıtıl-|sərgi,müdafiə sərgisi,nümayiş etdir-,sərgilən-,təqdim et-,təqdim olun-|معرض,معرض دفاعي,عرض,عرضت,كشف,كشف النقاب,معرض الدفاع
envanter,envantere gir-,orduya katıl-,hizmete gir-,envantere dahil,envanterine kat-,hizmete alın-|silahlanma,silahlanmaya daxil,silahlanmaya qəbul,istifadəyə veril-,ordunun sərəncamına,arsenal|ترسانة,دخل الخدمة,دخول الخدمة,انضم إلى,أسطول,دخلت الخدمة
şirket,savunma şirketi,firma,üretici,üretici firma,sanayi şirketi|şirkət,müdafiə şirkəti,firma,istehsalçı,istehsalçı şirkət,müəssisə|شركة,شركات الدفاع,مصنع,منتج,شركة دفاعية,شركة مصنعة
silah ambargosu,ihracat yasağı,satış yasağı,ihracat kısıtlaması,ambargo,kısıtlama|silah embarqosu,ixrac qadağası,satış qadağası,məhdudiyyət,embarqo|حظر السلاح,حظر تصدير,حظر,قيود التصدير,قيود
ortak üretim,teknoloji transferi,iş birliği,ortak proje,lisanslı üretim,ortaklık,işbirliği|birgə istehsal,texnologiya transferi,əməkdaşlıq,birgə layihə,lisenziyalı istehsal,tərəfdaşlıq|تصنيع مشترك,نقل التكنولوجيا,تعاون,مشروع مشترك,نقل التقنية,إنتاج مشترك,شراكة
mayın temizle-,mayın temizliği,mayın temizleme,mayınlardan arındır-,temizlen-,arındır-,mayınsız|minatəmizləmə,mina təmizlə-,minalardan təmizlə-,təmizlən-,minadan təmizləmə,minasızlaşdır-|إزالة الألغام,نزع الألغام,إزالة,تطهير الألغام,تطهير,نزع
mayın,kara mayını,antipersonel mayın,tanksavar mayını,mayınlar,anti personel|mina,piyada əleyhinə mina,tank əleyhinə mina,minalar,torpaq minası|لغم,ألغام,لغم أرضي,ألغام أرضية,ألغام مضادة,لغم مضاد
patlamamış mühimmat,patlamamış bomba,patlamamış,patlayıcı kalıntısı,harp kalıntısı,mühimmat|partlamamış sursat,partlamamış hərbi sursat,PHS,partlamamış bomba,partlamamış,hərbi sursat|ذخائر غير منفجرة,مخلفات الحرب,مخلفات,غير منفجرة,ذخيرة,قنبلة غير منفجرة
mayına bas-,mayın patla-,mayına çarp-,mayın patlaması,mayın kazası,mayın,infilak|minaya düş-,mina partla-,mina partlaması,minaya çıx-,mina hadisəsi,mina,minanı bas-|انفجار لغم,داس على لغم,انفجر لغم,بانفجار لغم,دهس لغم,لغم,بلغم
mayınlı alan,mayın tarlası,mayınlı bölge,mayınlı arazi,mayınlı,mayınlanmış|minalanmış ərazi,mina sahəsi,minalı ərazi,minalanmış,minalı,minalı zona|حقل ألغام,حقول ألغام,منطقة ملغومة,ملغم,ملغومة,حقول الألغام
mayın döşe-,mayın yerleştir-,mayınla-,döşenen mayın,mayınlan-,döşe-|mina basdır-,minala-,mina yerləşdir-,basdırıl-,minalan-,basdırılmış|زرع ألغام,زرع,زرعت,زراعة الألغام,تلغيم,ملغم
imha et-,imha edil-,etkisiz hale getir-,etkisizleştir-,imha,kontrollü imha|məhv et-,məhv edil-,zərərsizləşdir-,zərərsizləşdiril-,ləğv et-,utilizasiya|تدمير,إتلاف,تفكيك,دمرت,أتلفت,إبطال مفعول,تعطيل
mayın uzmanı,mayıncı,imha uzmanı,bomba imha,istihkamcı,mayın ekibi|minaaxtaran,minatəmizləyən,mina mütəxəssisi,istehkamçı,sapyor,minatəmizləyici|خبير ألغام,نازع ألغام,فريق إزالة,خبراء المتفجرات,نازعو الألغام,مهندس عسكري
mayın haritası,mayın haritaları,harita,haritalar,mayın kayıtları|mina xəritəsi,minaların xəritəsi,xəritə,formulyar,xəritələr|خريطة الألغام,خرائط الألغام,خرائط,خريطة,سجلات الألغام
mayın temizleme ajansı,ajans,kurum,mayın eylem merkezi,mayın faaliyet merkezi|minatəmizləmə agentliyi,agentlik,qurum,mina mərkəzi|وكالة,مركز الألغام,هيئة,برنامج نزع الألغام,وكالة نزع الألغام
hektar,metrekare,dönüm,kilometrekare,hektarlık,hektarlık alan|hektar,kvadratmetr,kvadratkilometr,hektar ərazi,hektarlıq|هكتار,متر مربع,مساحة,كيلومتر مربع,أمتار مربعة,مساحات
uzuv kaybet-,bacağını kaybet-,ayağı kop-,uzvunu kaybet-,sakat kal-,sakatlan-,ampute|ayağını itir-,ətrafını itir-,ayağı qop-,ətraf itkisi,şikəst qal-,amputasiya,şikəst|بتر,فقد ساقه,بترت,فقد أطرافه,إعاقة,بتر ساقه
çoban,çiftçi,köylü,hayvan otlat-,köylüler,çobanlar,hayvancılık|çoban,fermer,kənd sakini,mal otar-,kəndlilər,kəndli,çobanlar|راع,مزارع,قروي,رعاة,مزارعون,يرعى
güvenli,güvenli hale getir-,arındırıl-,kullanıma aç-,emniyetli,tehlikesiz|təhlükəsiz,təhlükəsizliyi təmin,istifadəyə ver-,təmizlənib,təhlükəsiz hala|آمن,تأمين,آمنة,تسليم الأراضي,صالح للاستخدام
yeniden yerleş-,geri dön-,göçmenlerin dönüşü,yerleştirme,yerleşim,dönüş|yenidən yerləş-,məskunlaş-,qayıdış,böyük qayıdış,köçürül-,qayıt-|عودة,عودة النازحين,إعادة توطين,عودة السكان,توطين,رجوع
dedektör,mayın detektörü,metal dedektörü,detektör,arama cihazı|detektor,metal axtaran,mina axtaran,metalaxtaran,axtarış cihazı|كاشف,أجهزة كشف,كاشف معادن,كاشفات,جهاز كشف
darbe,darbe girişimi,askeri darbe,kalkışma,darbe teşebbüsü,başarısız darbe,hükümet darbesi|dövlət çevrilişi,çevriliş,çevriliş cəhdi,hərbi çevriliş,qiyam,uğursuz çevriliş|انقلاب,محاولة انقلاب,انقلاب عسكري,انقلابية,انقلاب فاشل,تمرد,محاولة انقلابية
darbeci,darbeciler,isyancı asker,cuntacı,darbe yanlısı,asi asker|çevrilişçi,qiyamçı,çevrilişçilər,xunta,qiyamçılar,qiyamçı hərbçilər|انقلابي,انقلابيون,متمرد,متمردون,عسكريون متمردون,انقلابيين
yönetime el koy-,iktidarı ele geçir-,ele geçir-,el koydu,yönetimi devir-,devir-,devril-|hakimiyyəti ələ keçir-,hakimiyyəti devir-,ələ keçir-,devir-,devril-,hakimiyyətdən sal-|استولى على السلطة,استيلاء,أطاح,إطاحة,سيطر,إطاحة بالرئيس,سيطروا
cunta,askeri cunta,askeri yönetim,askeri konsey,cuntacılar,geçiş konseyi|xunta,hərbi xunta,hərbi rejim,hərbi şura,xuntaçılar,keçid şurası|مجلس عسكري,المجلس العسكري,حكم عسكري,مجلس انتقالي,عسكر,طغمة
anayasayı askıya al-,askıya al-,meclisi feshet-,hükümeti feshet-,feshet-,feshed-,feshedil-,lağvet-|konstitusiyanı dayandır-,parlamenti burax-,hökuməti burax-,ləğv et-,ləğv edil-,dayandırıl-|تعليق الدستور,حل البرلمان,حل الحكومة,علق,تعليق,حل,علقت
sokağa çıkma yasağı,yasak,olağanüstü hal,OHAL,sıkıyönetim,sokak yasağı|komendant saatı,fövqəladə vəziyyət,hərbi vəziyyət,qadağa,komendant|حظر التجول,حظر تجول,حالة طوارئ,حالة الطوارئ,حظر,طوارئ
cumhurbaşkanı,devlet başkanı,lider,başkan,cumhurbaşkanlığı|prezident,dövlət başçısı,lider,ölkə başçısı,rəhbər|رئيس,رئيس الدولة,زعيم,رئيس الجمهورية,رئيس البلاد
devlet televizyonu,televizyon,canlı yayın,televizyondan okun-,ekran|dövlət televiziyası,televiziya,canlı yayım,televiziya ilə,efir|تلفزيون رسمي,التلفزيون الرسمي,بيان متلفز,تلفزيون,متلفز,بث مباشر
silah sesleri,silah sesi,ateş sesleri,silah sesleri duyul-,silah,kurşun sesleri|atəş səsləri,atəş səsi,silah səsi,səslər eşidil-,atışma,səslər|إطلاق نار,أصوات الرصاص,دوي إطلاق,سماع إطلاق,طلقات,رصاص
başkanlık sarayı,saray,cumhurbaşkanlığı sarayı,cumhurbaşkanlığı,köşk|prezident sarayı,saray,prezident iqamətgahı,iqamətgah,prezident administrasiyası|قصر رئاسي,القصر الرئاسي,قصر الرئاسة,رئاسة,مقر الرئاسة,قصر
girişimi bastır-,bastır-,bastırıl-,püskürtül-,başarısız ol-,önlen-,boşa çıkar-|qarşısı alın-,yatırıl-,yatır-,baş tutma-,uğursuz ol-,dəf edil-,uğursuzluğa uğra-|إحباط,إفشال,أحبط,أفشل,فشل,تصدي,فشلت,قمع
gözaltında,ev hapsi,alıkonul-,gözaltına alın-,tutuklan-,tutul-|həbsdə,ev dustaqlığı,saxlanıl-,həbs edil-,tutul-,həbs|إقامة جبرية,احتجاز,محتجز,اعتقال,تحت الإقامة الجبرية,اعتقل
darbeyi kına-,kına-,kınama,anayasal düzen,anayasal düzene dön-,reddet-,kabul edilemez|çevrilişi pislə-,qına-,pislə-,konstitusiya quruluşu,qınama,qəbuledilməz|إدانة,رفض,النظام الدستوري,ندد,أدان,شجب,أدانت
geçiş süreci,geçiş dönemi,geçiş,geçici yönetim,geçici hükümet,sivil yönetime dön-|keçid dövrü,keçid mərhələsi,keçid,müvəqqəti hökumət,müvəqqəti rəhbərlik,mülki idarəçilik|مرحلة انتقالية,فترة انتقالية,انتقال ديمقراطي,انتقالية,حكومة انتقالية,انتقال
destek gösterisi,sokağa dökül-,kutlama,destek yürüyüşü,sokağa çık-,kutla-|dəstək aksiyası,küçələrə çıx-,sevinc,küçələrə axış-,dəstək yürüşü,sevinc nümayişi|مظاهرات مؤيدة,خرج الناس,احتفال,تأييد,احتفالات,نزلوا إلى الشوارع
sınırları kapat-,sınırlar kapatıl-,havalimanı kapatıl-,hava sahası kapat-,kapan-,kapatıl-|sərhədlər bağlan-,sərhədləri bağla-,hava məkanı bağlan-,bağlan-,bağla-|إغلاق المطار,إغلاق الحدود,أغلقت الحدود,إغلاق,أغلقت,أغلق
tahliye et-,tahliye edil-,tahliye,tahliyeler,çıkarıl-,boşaltıl-,tahliye operasyonu|təxliyə et-,təxliyə edil-,təxliyə,çıxarıl-,köçürül-,təxliyə olun-|إجلاء,إخلاء,أجلت,أجلي,ترحيل,عملية إجلاء,عمليات إجلاء,تجلي
insani koridor,güvenli koridor,koridor,tahliye koridoru,insani geçiş,koridorlar|humanitar dəhliz,təhlükəsiz dəhliz,dəhliz,təxliyə dəhlizi,yaşıl dəhliz,dəhlizlər|ممر إنساني,ممر آمن,ممرات آمنة,ممر,ممرات إنسانية,ممرات
kaç-,kaçan,evlerini terk et-,terk et-,göç et-,yerinden ol-,evlerinden ol-|qaç-,qaçan,evlərini tərk et-,tərk et-,köç-,didərgin düş-,yurdunu tərk et-|فر,فروا,نزح,نزوح,هرب,غادروا,تركوا منازلهم,هربوا
mülteci kampı,kamp,çadır kent,barınma merkezi,sığınak,toplanma merkezi|qaçqın düşərgəsi,düşərgə,çadır şəhərciyi,sığınacaq,yerləşdirmə mərkəzi|مخيم,مخيمات,مراكز إيواء,مخيم لاجئين,إيواء,ملاجئ
otobüs konvoyu,konvoy,otobüs,tahliye aracı,otobüsler,araç konvoyu|avtobus karvanı,karvan,avtobus,maşın karvanı,avtobuslar,kolon|قافلة,قافلة حافلات,حافلات,حافلة,قوافل,موكب
uçak,askeri uçak,tahliye uçağı,kargo uçağı,uçuş,uçaklar|təyyarə,hərbi təyyarə,çarter reysi,reys,nəqliyyat təyyarəsi,xüsusi reys|طائرة,طائرة عسكرية,طائرات,رحلة إجلاء,رحلات,طائرة نقل
vatandaşlarını getir-,vatandaşlarını çıkar-,vatandaşlarını tahliye,yurttaşlar,vatandaş,yurttaş|vətəndaşlarını çıxar-,vətəndaşlarını təxliyə,vətəndaş,həmvətən,vətəndaşlar|رعايا,مواطنون,مواطنيها,رعاياها,إجلاء رعاياها,مواطنين
yaşlı,yaşlılar,ileri yaştaki,yaşlı insanlar,ihtiyar|yaşlı,ahıl,yaşlılar,ahıllar,yaşlı insanlar|مسنون,مسن,كبار السن,مسنين,عجوز,عجزة
insani yardım,yardım,yardım malzemesi,insani malzeme,yardımlar,insani destek|humanitar yardım,yardım,humanitar dəstək,yardım ləvazimatı,yardımlar|مساعدات إنسانية,مساعدات,إغاثة,معونات,مواد إغاثية,مساعدة
açlık,gıda kıtlığı,kıtlık,açlık krizi,yiyecek sıkıntısı,aç kal-|aclıq,ərzaq qıtlığı,qida çatışmazlığı,qıtlıq,ərzaq çatışmazlığı,ac qal-|مجاعة,جوع,نقص الغذاء,شح الغذاء,سوء التغذية,تجويع
insani kriz,insani felaket,insani durum,insani trajedi,felaket,dram|humanitar böhran,humanitar fəlakət,humanitar vəziyyət,fəlakət,faciə|أزمة إنسانية,كارثة إنسانية,وضع إنساني,كارثة,مأساة,أوضاع إنسانية
tahliye emri,tahliye çağrısı,zorunlu tahliye,tahliye uyarısı,tahliye talimatı,boşaltın,uyarı|təxliyə əmri,təxliyə çağırışı,məcburi təxliyə,təxliyə göstərişi,xəbərdarlıq,boşaldın|أمر إخلاء,أوامر إخلاء,إنذار إخلاء,إخلاء قسري,دعوة للإخلاء,إنذارات,إنذار
savaş bölgesi,çatışma bölgesi,cephe hattı,cephe,sıcak bölge,çatışma alanı,cepheler|müharibə zonası,münaqişə zonası,cəbhə xətti,cəbhə,döyüş zonası,cəbhələr|منطقة حرب,منطقة نزاع,خط المواجهة,جبهة,مناطق القتال,جبهات
mahsur kal-,mahsur,sıkışıp kal-,mahsur kalan,kuşatma altında,sıkış-|qapanıb qal-,mühasirədə qal-,ilişib qal-,mahsur qal-,mühasirədə,blokadada|عالق,عالقون,عالقين,محاصر,محاصرون,محاصرين,تقطعت بهم
mülteci akını,göç dalgası,göç,yerinden edilme,sığınmacı akını,göçler|qaçqın axını,köç,köç dalğası,miqrasiya,kütləvi köç,didərginlik|موجة نزوح,نزوح,لجوء,موجات لجوء,تهجير,هجرة
binlerce kişi,binlerce,on binlerce,binlerce insan,binlercesi|minlərlə insan,minlərlə,minlərlə nəfər,on minlərlə,minlərcə|آلاف,عشرات الآلاف,آلاف المدنيين,آلاف الأشخاص,الآلاف
çekil-,geri çekil-,çekilme,ordunun çekilmesi,çekilmeye başla-,geri çekilme,çekildi|çəkil-,geri çəkil-,qoşunların çəkilməsi,çıxarıl-,çıx-,geri çəkilmə|انسحب,انسحاب,انسحبت,تراجع,انسحاب القوات,ينسحب,تنسحب,انسحابها
terk et-,boşalt-,terk edil-,bırak-,kenti terk et-,boşaltıl-|tərk et-,boşalt-,tərk edil-,buraxıl-,şəhəri tərk et-,burax-|أخلى,إخلاء,غادر,غادرت,ترك,مغادرة,تخلى
birlik,asker,kuvvet,birlikler,işgalci güç,askeri birlik,ordu|bölmə,qoşun,qüvvə,hərbi hissə,birləşmə,qoşunlar,ordu|قوات,وحدات,جيش,وحدات عسكرية,فرقة,لواء,قوة
kasaba,kent,şehir,ilçe,yerleşim yeri,şehir merkezi|qəsəbə,şəhər,rayon,yaşayış məntəqəsi,şəhər mərkəzi,şəhərcik|بلدة,مدينة,ناحية,بلدات,مدن,مركز المدينة
ele geçir-,kontrolü al-,kontrol altına al-,kontrolü ele al-,geri al-,kurtar-,kontrol|ələ keçir-,nəzarətə götür-,azad et-,geri al-,nəzarəti ələ al-,nəzarət|سيطرت,سيطرة,استعاد,استعادة,تحرير,سيطر,حرر,استولت
bayrak çek-,bayrağı dalgalandır-,bayrak dik-,bayrak kaldır-,bayrak,bayrağı,bayraklar|bayraq qaldır-,bayraq sanc-,bayraq ucalt-,bayraq,bayraq dalğalan-,bayrağı|رفع العلم,رفعوا العلم,علم,راية,ترفع العلم,رفع راية
mevziye çekil-,daha elverişli mevzi,savunma hattı,savunma mevzisi,mevzi,mevziler|mövqeyə çəkil-,əlverişli mövqe,müdafiə xətti,müdafiə mövqeyi,mövqe,mövqelər|مواقع جديدة,خطوط دفاعية,خط دفاع,مواقع دفاعية,مواقع أكثر ملاءمة,مواقع,خطوط
taktik geri çekilme,taktik çekilme,düzenli çekilme,planlı çekilme,taktik,yeniden konuşlan-|taktiki geri çəkilmə,taktiki çəkilmə,planlı çəkilmə,taktiki,yenidən yerləşdirmə,yerdəyişmə|انسحاب تكتيكي,انسحاب منظم,تكتيكي,تراجع تكتيكي,إعادة تموضع,تموضع
düş-,kentin düşmesi,düşmesi,işgal edil-,işgal et-,işgal|işğal olun-,işğal et-,süqut et-,süqut,işğal edil-,şəhərin süqutu|سقط,سقوط,سقطت,احتل,احتلال,سقوط المدينة,احتلت
kuşatma altında,kuşatıl-,kuşat-,kuşatma,çembere al-,çember|mühasirəyə düş-,mühasirə,mühasirəyə al-,mühasirəyə alın-,mühasirədə,dövrəyə al-|حصار,حاصر,محاصرة,محاصر,تطويق,طوق
ilerle-,ilerleme,ilerleyiş,ilerlemeye devam et-,taarruz,ileri harekat|irəlilə-,irəliləyiş,hücum,irəliləmə,hücum et-,irəliləməyə davam|تقدم,تقدمت,زحف,هجوم,يتقدم,هجوم بري
direniş,direnç,karşı koy-,savun-,savunma,mukavemet|müqavimət,müqavimət göstər-,müdafiə et-,müdafiə,qarşı çıx-|مقاومة,تصدي,دفاع,صمود,قاوم,مقاومة شرسة
mühimmat sıkıntısı,asker yetersizliği,yıpran-,mühimmat eksikliği,yetersizlik,tüken-|sursat çatışmazlığı,əsgər çatışmazlığı,qüvvə çatışmazlığı,tükən-,çatışmazlıq,çatış-|نقص الذخيرة,نقص القوات,استنزاف,شح الذخيرة,نقص العتاد,نقص
yıkılmış,harabeye dön-,harap,tahrip,harap ol-,yerle bir|dağıdıl-,xarabalığa çevril-,xaraba,dağıdılmış,yerlə yeksan,dağıl-|دمار,مدمرة,خراب,أنقاض,دمرت,أنقاض وخراب,تحولت إلى أنقاض
halk,sakin,kent sakinleri,siviller,yerel halk,kasaba halkı|sakin,əhali,şəhər sakinləri,mülki əhali,yerli sakinlər,camaat|سكان,أهالي,مدنيون,سكان المدينة,أهالي البلدة,مواطنون
geri dön-,evlerine dön-,eve dönüş,dönüş,yerinden edilmişlerin dönüşü,dönen|geri qayıt-,evlərinə qayıt-,evə qayıt-,qayıdış,qayıdan,köçkünlərin qayıdışı|عودة,عادوا,عودة النازحين,عودة إلى منازلهم,رجوع,يعودون
anlaşma uyarınca,anlaşma kapsamında,anlaşma gereği,mutabakat uyarınca,uyarınca,gereğince|razılaşmaya əsasən,razılaşma çərçivəsində,razılığa uyğun,razılaşmaya uyğun,əsasən,uyğun olaraq|بموجب الاتفاق,وفق الاتفاق,بموجب اتفاق,وفقا للاتفاق,تنفيذا للاتفاق,بموجب
savaş suçu,savaş suçları,insanlığa karşı suç,insanlık suçu,soykırım,suç işle-,suçlar|müharibə cinayəti,müharibə cinayətləri,insanlığa qarşı cinayət,soyqırımı,soyqırım,cinayət|جرائم حرب,جريمة حرب,جرائم ضد الإنسانية,إبادة,إبادة جماعية,جرائم
rapor,raporu yayımla-,rapor yayımla-,raporda,yayımlanan rapor,inceleme raporu|hesabat,hesabat açıqla-,hesabatda,məruzə,hesabat dərc et-,yayımlanan hesabat|تقرير,تقارير,أصدر تقريرا,نشر تقرير,تقرير جديد,ذكر التقرير
soruşturma,soruşturma başlat-,inceleme,araştır-,soruştur-,soruşturma yürüt-|araşdırma,istintaq,istintaq başla-,təhqiqat,araşdır-,araşdırma apar-|تحقيق,فتح تحقيق,تحقيقات,يحقق,تقصي,حقق,تحري
komisyon,heyet,bağımsız komisyon,soruşturma heyeti,uzmanlar,bağımsız heyet|komissiya,heyət,müstəqil komissiya,ekspertlər,araşdırma heyəti,ekspert qrupu|لجنة,لجنة مستقلة,خبراء,هيئة,لجنة دولية,بعثة تقصي
insan hakları örgütü,insan hakları kuruluşu,hak örgütü,hak savunucusu,aktivist,örgütler|insan hüquqları təşkilatı,hüquq müdafiə təşkilatı,hüquq müdafiəçisi,təşkilatlar,hüquqşünas|منظمة حقوقية,منظمات حقوقية,حقوق الإنسان,حقوقيون,حقوقية,منظمات
uluslararası ceza mahkemesi,UCM,uluslararası mahkeme,ceza mahkemesi,mahkeme,divan|beynəlxalq cinayət məhkəməsi,BCM,beynəlxalq məhkəmə,cinayət məhkəməsi,məhkəmə,tribunal|المحكمة الجنائية,الجنائية الدولية,محكمة دولية,محكمة,جنائية,محاكم
savcı,başsavcı,savcılık,savcılar,iddia makamı|prokuror,baş prokuror,prokurorluq,məhkəmə prokuroru,ittiham tərəfi|مدعي عام,المدعي العام,نيابة,مدع عام,ادعاء,المدعي
tutuklama emri,yakalama kararı,tutuklama kararı,yakalama emri,tutuklama,tutuklan-|həbs orderi,həbs qərarı,order,həbs barədə order,həbs,tutulma|مذكرة اعتقال,مذكرة توقيف,مذكرات توقيف,أمر اعتقال,مذكرات اعتقال,توقيف,مذكرة
toplu mezar,toplu mezarlar,mezar,toplu gömüt,kalıntılar|kütləvi məzarlıq,kütləvi qəbir,məzar,kütləvi məzar,insan qalıqları,qalıqlar|مقبرة جماعية,مقابر جماعية,رفات,قبر جماعي,بقايا بشرية,مقبرة
işkence,kötü muamele,işkence yap-,işkence gör-,dayak,insanlık dışı muamele|işgəncə,pis rəftar,işgəncə ver-,işgəncəyə məruz qal-,qeyri-insani rəftar,döyül-|تعذيب,سوء معاملة,معاملة سيئة,ضرب,تنكيل,معاملة لاإنسانية
yargısız infaz,infaz,keyfi öldürme,infaz et-,kurşuna diz-,infaz edil-,infazlar|məhkəməsiz edam,edam,özbaşına öldürmə,güllələ-,güllələn-,edam edil-|إعدام ميداني,إعدام خارج القضاء,إعدامات,إعدام,قتل خارج القانون,تصفية
cinsel şiddet,tecavüz,cinsel saldırı,cinsel istismar,tecavüz et-,istismar|cinsi zorakılıq,zorlama,cinsi hücum,zorla-,cinsi istismar,zorakılıq|اغتصاب,عنف جنسي,اعتداء جنسي,اغتصبت,اعتداءات جنسية,اغتصب
delil,kanıt,bulgular,kanıt topla-,delil topla-,belge,belgele-|dəlil,sübut,sübut topla-,tapıntılar,sənəd,sənədləşdir-,faktlar|أدلة,دليل,إثبات,توثيق,وثق,جمع الأدلة,قرائن
tanık,görgü tanığı,tanık ifadesi,tanıklık,tanıklar,görgü tanıkları|şahid,şahid ifadəsi,şahidlər,şahidlik,hadisə şahidi|شاهد,شهود,شهادة,شهادات,شهود عيان,شاهد عيان
sorumlu tut-,hesap ver-,hesap sor-,yargılan-,yargıla-,hesap verebilirlik,cezalandır-|məsuliyyətə cəlb et-,cəzalandır-,məhkəmə qarşısına,mühakimə et-,hesab ver-,məsuliyyət|محاسبة,مساءلة,محاكمة,معاقبة,مقاضاة,محاكمات,يحاسب
savaş hukuku,uluslararası insancıl hukuk,uluslararası hukuk,insancıl hukuk,hukuk,hukuka aykırı|beynəlxalq humanitar hüquq,beynəlxalq hüquq,humanitar hüquq,hüquq,hüquqa zidd,hüquq normaları|قانون دولي,القانون الدولي,قانون إنساني,القانون الدولي الإنساني,قوانين الحرب,قانون
ihlal,ihlaller,ihlal et-,insan hakları ihlali,hak ihlali,ağır ihlal|pozuntu,pozuntular,poz-,insan hüquqlarının pozulması,hüquq pozuntusu,kobud pozuntu|انتهاك,انتهاكات,تجاوزات,انتهاكات حقوق,انتهك,انتهاكات جسيمة
`;
