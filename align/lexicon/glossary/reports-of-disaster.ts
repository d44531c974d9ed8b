/** How newsrooms put the same fact, one meaning a line: disasters and accidents; as `tr|az|ar` lines; our own work. */
export const reportsOfDisaster: string = `
deprem,zelzele,sarsıntı,yer sarsıntısı,sismik hareket|zəlzələ,yeraltı təkan,silkələnmə,təkan,seysmik hadisə|زلزال,هزة,هزة أرضية,زلازل,نشاط زلزالي,رجفة
sallan-,sarsıl-,sars-,beşik gibi sallan-,deprem meydana gel-,deprem ol-|silkələn-,silkələ-,titrə-,zəlzələ baş ver-,zəlzələ qeydə alın-,təkan qeydə alın-|هز,يهز,ضرب,تضرب,اهتزت,وقع زلزال,زلزال ضرب
büyüklüğünde,şiddetinde,büyüklük,büyüklüğ,şiddet,richter ölçeği|maqnituda,maqnitudalı,bal gücündə,gücündə,bal,rixter şkalası|قوته,بقوة,بلغت قوته,شدة,شدته,درجات,مقياس ريختر
merkez üssü,deprem merkezi,odak,üs,merkezi|episentr,episentri,zəlzələnin mərkəzi,zəlzələ ocağı,ocaq,ocağ|مركز الزلزال,مركزه,بؤرة,بؤرته,مركز الهزة
artçı,artçı sarsıntı,artçı deprem,ardçı,sonraki sarsıntı|afterşok,təkrar təkan,təkrar zəlzələ,sonrakı təkanlar,təkrari|ارتدادية,هزة ارتدادية,هزات ارتدادية,هزات لاحقة,توابع,ارتدادات
derinlik,derinliğinde,yerin altında,kilometre derinlik,derinliğ|dərinlik,dərinliyində,yerin altında,kilometr dərinlik,dərinliyi|عمق,عمقه,على عمق,أعماق,تحت سطح
enkaz,enkaz altı,göçük,göçüğ,moloz,yıkıntı,yıkıntılar altında|dağıntı,uçqun,dağıntılar altında,uçqun altında,xarabalıq,qalıqlar|أنقاض,تحت الأنقاض,ركام,حطام,تحت الركام,ردم
arama kurtarma,kurtarma ekibi,kurtarma ekipleri,kurtarıcı,kurtarma çalışması,afad ekipleri,kurtarıcılar,kurtarmacı|axtarış xilasetmə,xilasedici,xilasedicilər,xilasetmə qrupu,xilasetmə işləri,fhn əməkdaşları|فرق الإنقاذ,منقذون,إنقاذ,رجال الإنقاذ,عمال الإنقاذ,البحث والإنقاذ,مسعفون
enkazdan çıkar-,sağ çıkar-,sağ kurtar-,kurtarıl-,çıkarıl-,canlı çıkar-|dağıntılardan çıxar-,sağ çıxar-,xilas et-,xilas edil-,çıxarıl-,xilas olun-,xilas,xilasetmə|انتشال,انتشل,انتشلت,أنقذ,إنقاذ,أخرج,إخراج,أحياء
yıkıl-,çök-,yerle bir ol-,enkaza dön-,yık-,harabeye dön-|dağıl-,uç-,yerlə yeksan ol-,xarabalığa çevril-,çök-,uçub dağıl-|انهار,انهارت,ينهار,تهدم,دمر,تدمير,انهيار,دمار
hasar gör-,ağır hasar,çatla-,zarar gör-,hasarlı,çatlak|zədələn-,ziyan dəy-,çatla-,zərər çək-,qəzalı,çat|تضرر,تضررت,أضرار,تصدع,تصدعت,تشققات,لحقت أضرار
sokağa dökül-,dışarı çık-,panik yaşa-,kendini dışarı at-,paniğe kapıl-,kaçış-,panik|küçəyə çıx-,çölə çıx-,çaxnaşma,panika,evlərini tərk et-,vahimə,panikaya düş-|خرجوا,هرعوا,ذعر,هلع,فر السكان,إلى الشوارع,حالة ذعر
çadır,çadır kent,konteyner,geçici barınma,barınak,barınağ,barınma merkezi|çadır,çadır şəhərciyi,konteyner,müvəqqəti sığınacaq,sığınacaq,müvəqqəti yaşayış|خيام,خيمة,مأوى,مراكز إيواء,إيواء,ملاجئ مؤقتة,مخيمات
depremzede,evsiz kal-,evsiz,afetzede,açıkta kal-,mağdur|zəlzələdən zərərçəkən,evsiz qal-,evsiz,zərərçəkən,evsiz eşiksiz,zərərçəkmiş|مشردون,منكوبون,بلا مأوى,متضررون,تشريد,شردت,تشرد
fay,fay hattı,kırık,levha,tektonik,deprem kuşağı|qırılma,tektonik,qırılma xətti,plitə,seysmik zona,seysmik qurşaq|صدع,فالق,صفائح,تكتونية,خط الصدع,حزام زلزالي
tsunami,tsunami uyarısı,dev dalga,dev dalgalar,deniz kabarması,tsunamisi,tsunaminin|sunami,sunami xəbərdarlığı,nəhəng dalğa,nəhəng dalğalar,sunami təhlükəsi,sunaminin,sunamisi|تسونامي,أمواج مد,تحذير من تسونامي,موجات مد,موجات عاتية,مد بحري,المد,أمواج
sel,su baskını,taşkın,sel baskını,sel felaketi,sel suları|sel,daşqın,subasma,su basması,sel fəlakəti,sel suları|فيضان,فيضانات,سيول,سيل,طوفان,مياه السيول
sağanak,şiddetli yağış,sağanak yağış,yağmur,aşırı yağış,kuvvetli yağış,yağış|leysan,güclü yağış,yağış,yağıntı,leysan yağış,yağmur,intensiv yağış|أمطار غزيرة,أمطار,هطول,أمطار طوفانية,هطل,تساقطات,أمطار موسمية,مطر
taş-,yatağından taş-,yükselen sular,su seviyesi yüksel-,kabar-,yatağını aş-|daş-,məcrasından çıx-,sahillərini aş-,suyun səviyyəsi qalx-,məcrasından daş-,daşma|فاض,فاضت,فيضان,ارتفع منسوب,منسوب المياه,ارتفاع منسوب,خرج عن مجراه
su altında kal-,su bas-,sular altında,suya gömül-,göle dön-,sular altında kal-,baskın,baskını|su altında qal-,su bas-,suyun altında,su altında,gölə çevril-,subasma,qərq ol-,subasmalar|غمر,غمرت,غمرتها,مغمورة,تغمر,اجتاحت,اجتاح,غرقت
sele kapıl-,sürüklen-,akıntıya kapıl-,sular götür-,sürükle-,boğul-|selə düş-,sel apar-,axına düş-,su apar-,suya qərq ol-,boğul-,sürüklən-,apar-|جرفت,جرفته,جرفهم,جرف,تجرف,انجرف,غرقا
mahsur kal-,mahsur,kurtarılmayı bekle-,damlara çık-,çatıda bekle-,mahsur kalan,mahsurlar,kurtarılmayı|köməksiz qal-,mühasirədə qal-,çarəsiz qal-,dama qalx-,köməyə möhtac,damda qal-,mühasirədə,köməksiz,çarəsiz|محاصرون,عالقون,حاصرت,حوصر,محاصر,أسطح المنازل,علق,عالقين
tahliye,tahliye et-,tahliye edil-,boşalt-,boşaltıl-,güvenli bölge|təxliyə,təxliyə et-,təxliyə edil-,təxliyə olun-,köçürül-,boşaldıl-,təhlükəsiz yer|إجلاء,أجلت,أجلي,إخلاء,أخلت,ترحيل,نقلوا,مناطق آمنة
bot,botlarla,şişme bot,kayık,kayığ,sandal,tekne|qayıq,qayığ,qayıqlarla,rezin qayıq,şişmə qayıq,lodka|قوارب,قارب,زوارق,زوارق مطاطية,زورق,قوارب مطاطية
nehir,ırmak,ırmağ,dere,çay,akarsu|çay,çayın suyu,çayı,irmaq,dağ çayı|نهر,أنهار,مجرى,واد,أودية,مجاري الأنهار
baraj,bent,set,gölet,su bendi,setler|bənd,su anbarı,damba,bəndlər,su bəndi|سد,سدود,سداد,حواجز,خزان
baraj yıkıl-,set patla-,bent çök-,yıkılma,patlama,yarıl-|bənd dağıl-,damba uç-,bəndi yu-,dağılma,uçma,yarıl-|انهيار سد,انهار السد,انهيار,تصدع,انهيار السدود
metrekareye,kilogram yağış,yağış miktarı,milimetre,metrekareye düşen,yağmur miktarı|kvadratmetrə,yağıntının miqdarı,millimetr,aylıq norma,düşən yağıntı|مليمتر,ملم,كمية الأمطار,مليمترات,معدل هطول,كميات الأمطار
köprü,köprü yıkıl-,köprü çök-,köprüler,köprüyü sel,yıkılan köprü|körpü,körpü uç-,körpülər,körpü dağıl-,körpünü sel,uçan körpü|جسر,جسور,انهيار جسور,انهيار جسر,انهار جسر
ekili alan,tarım arazisi,tarla,ürün,mahsul,hasat,ekin|əkin sahəsi,əkin sahələri,tarla,məhsul,zəmi,biçənək,təsərrüfat|محاصيل,أراض زراعية,حقول,مزروعات,محصول,الأراضي الزراعية
bodrum,zemin kat,alt kat,ev ve işyeri,dükkan,ev|zirzəmi,birinci mərtəbə,alt mərtəbə,həyətyanı sahə,mağaza,ev|قبو,أقبية,طوابق سفلية,منازل,متاجر,طابق أرضي
salgın hastalık,bulaşıcı hastalık,kolera,salgın,hastalık,hastalığ|yoluxucu xəstəlik,infeksiya,vəba,epidemiya,xəstəlik|أوبئة,الكوليرا,أمراض معدية,كوليرا,أمراض
yangın,alev,ateş,yangın felaketi,alevler|yanğın,alov,od,yanğın hadisəsi,yanğın faktı|حريق,نيران,حرائق,لهب,ألسنة اللهب,نار
yangın çık-,tutuş-,alev al-,yan-,yanmaya başla-,alevler yüksel-,tutuştu|yanğın baş ver-,alış-,alovlan-,yan-,yanğın olub,od tut-,yanğın törən-|اندلع,اندلعت,شب,شبت,نشب,اشتعل,اندلاع,نشوب
kül ol-,yanıp kül,tamamen yan-,küle dön-,kullanılamaz hale,yandı,yandı kül,yan-,kavrul-|kül ol-,külə dön-,yanıb kül,tamamilə yan-,yararsız hala,yanıb məhv,yanıb,yan-,məhv ol-|احترق,احترقت,أتت النيران,تفحم,رماد,التهم,التهمت,احتراق
itfaiye,itfaiyeci,itfaiye ekipleri,itfaiye eri,itfaiye ekibi,yangın ekibi|yanğınsöndürən,yanğından mühafizə,yanğınsöndürənlər,yanğınsöndürmə qüvvələri,fhn,yanğınsöndürmə briqadası|إطفاء,رجال الإطفاء,إطفائيون,الدفاع المدني,فرق الإطفاء,إطفائي
söndür-,söndürül-,kontrol altına al-,kontrol altına alın-,müdahale et-,söndürme|söndür-,söndürül-,nəzarətə götür-,nəzarətə götürül-,lokallaşdır-,qarşısı alın-,söndürmə|إخماد,أخمد,أخمدت,سيطر,السيطرة,إطفاء,أطفأ,سيطرت
dumandan etkilen-,dumandan zehirlen-,duman,zehirlen-,dumandan boğul-,karbonmonoksit|tüstüdən zəhərlən-,zəhərlən-,tüstü,tüstüdən boğul-,dəm qazı,tüstülən-|اختناق,دخان,اختنق,استنشاق,اختنقوا,حالات اختناق,أدخنة
yanarak,yanık,yanığ,yanarak öl-,yanarak can ver-,yanmış ceset,vücudunda yanıklar|yanıq,yanığ,yanaraq,yanıb öl-,yanıq xəsarəti,yanmış meyit,bədən yanığı|حروق,متفحمة,حرقا,ماتوا حرقا,جثث متفحمة,إصابات بحروق
elektrik kontağı,kısa devre,elektrik arızası,elektrik,kontak,kontağ|qısaqapanma,elektrik naqilləri,qısa qapanma,elektrik xətti,naqil|تماس كهربائي,ماس كهربائي,خلل كهربائي,كهرباء,كهربائي
çatı,çatı katı,üst kat,dam,tavan|dam,damı,dam örtüyü,üst mərtəbə,çardaq,çardağ|سقف,سطح,طابق علوي,أسقف,سطح المبنى
fabrika,imalathane,atölye,tesis,işyeri,fabrika binası|fabrik,zavod,sex,emalatxana,müəssisə,istehsalat sahəsi|مصنع,معمل,ورشة,منشأة,مصانع,مشغل
depo,ambar,antrepo,hangar,depolama alanı|anbar,depo,anqar,anbarda,saxlama sahəsi|مستودع,مخزن,مستودعات,مخازن,عنبر
yangın merdiveni,acil çıkış,yangın çıkışı,çıkış kapısı,merdiven,çıkış|yanğın pilləkəni,ehtiyat çıxış,qəza çıxışı,çıxış qapısı,pilləkən,çıxış|مخرج,مخارج الطوارئ,مخارج,سلم الحريق,سلم
pencereden atla-,balkondan atla-,camdan atla-,atla-,kendini aşağı at-,pencere|pəncərədən tullan-,eyvandan tullan-,tullan-,özünü at-,pəncərədən atıl-,pəncərə|قفز,قفزوا,قفز من,نوافذ,ألقى بنفسه,يقفزون,من النافذة
kundaklama,kundakla-,kasıtlı yak-,ateşe ver-,kundakçı,kasten çıkar-|qəsdən yandır-,yandır-,od vur-,yandırma,qəsdən törədil-,yandırıl-|حريق متعمد,أضرم,إضرام,متعمد,أشعل,بفعل فاعل,عمدا
başka binalara sıçra-,sıçra-,yayıl-,sıçrama,çevreye yayıl-,büyü-|qonşu evlərə keç-,yayıl-,keç-,genişlən-,ətrafa yayıl-,böyü-|امتد,امتدت,انتشر,انتشرت,امتداد,توسع,طال
maddi hasar,zarar,maddi zarar,hasar oluş-,zarar ziyan,hasar,kayıp|maddi ziyan,ziyan,zərər,maddi zərər,dəymiş ziyan,zədə|أضرار مادية,خسائر,خسائر مادية,أضرار,أضرار جسيمة
itfaiye aracı,arazöz,merdivenli araç,tazyikli su,köpük,köpüğ|yanğınsöndürən maşın,yanğınsöndürən avtomobil,xüsusi texnika,su şırnağı,köpük,köpüy|سيارة إطفاء,سيارات الإطفاء,آليات,خراطيم المياه,رغوة,صهاريج
orman yangını,orman yangınları,makilik yangın,ağaçlık alan,ormanlık alan,çalılık,ormanlar|meşə yanğını,meşə yanğınları,meşə,meşəlik ərazi,kolluq,meşə zolağı|حرائق الغابات,حريق غابات,غابات,غابة,أحراش,حرائق أحراش
yayıl-,hızla yayıl-,genişle-,büyü-,ilerle-,rüzgarla yayıl-|yayıl-,sürətlə yayıl-,genişlən-,böyü-,irəlilə-,küləklə yayıl-|انتشر,انتشرت,تمدد,توسع,امتدت,سرعة انتشار,تنتشر
rüzgar,şiddetli rüzgar,kuvvetli rüzgar,rüzgarın etkisi,rüzgar hızı,rüzgarlı,esen rüzgar|külək,küləy,güclü külək,küləyin təsiri,küləyin sürəti,küləkli hava|رياح,ريح,رياح قوية,رياح شديدة,سرعة الرياح
hektar,dönüm,hektarlık alan,hektar alan,hektar orman|hektar,hektarlıq sahə,hektar ərazi,hektar meşə,hektarlarla|هكتار,هكتارات,هكتارا,دونم,فدان,مساحات
havadan müdahale,helikopter,yangın söndürme uçağı,uçak,uçağ,amfibik uçak,havadan|havadan söndürmə,helikopter,vertolyot,amfibiya təyyarə,təyyarə,havadan müdaxilə|طائرات,مروحيات,طائرات إطفاء,مروحية,من الجو,طائرة
köy boşaltıl-,köyler,yerleşim yeri,tahliye edilen,yerleşim yerleri,köy,mahalle|kənd köçürül-,kəndlər,yaşayış məntəqəsi,təxliyə edilən,yaşayış məntəqələri,kənd,qəsəbə|قرى,قرية,إخلاء قرى,بلدات,إجلاء سكان,مناطق سكنية
orman,ağaçlar,çam,ağaç,ağac,ormanlık|meşə,ağaclar,şam,ağac,meşəlik|غابات,أشجار,صنوبر,غابة,شجر
kuru ot,anız,kuru bitki,ot,çalı,kuraklık,kuraklığ|quru ot,küləş,kövşən,ot,kol,quraqlıq,quraqlığ|أعشاب جافة,أعشاب,جفاف,هشيم,نباتات جافة
soğutma çalışması,soğutma,soğut-,tamamen söndür-,yeniden alevlen-|soyutma işləri,soyutma,soyut-,tam söndürül-,söndürmə işləri|تبريد,أعمال التبريد,عمليات التبريد,إخماد نهائي,برد
kontrol altına alınama-,kontrolden çık-,kontrol edilemeyen,söndürülemedi,devam eden yangın,sönmeyen,söndürüleme-|nəzarətdən çıx-,qarşısı alınma-,davam edən yanğın,söndürülmə-,söndürülmür,nəzarətsiz|خرجت عن السيطرة,مستعرة,متواصلة,لم يخمد,خارج السيطرة,مشتعلة
piknik ateşi,sigara izmariti,izmarit,ihmal,dikkatsizlik,dikkatsizliğ,anız yakma|tonqal,siqaret kötüyü,siqaret,ehtiyatsızlıq,ehtiyatsızlığ,səhlənkarlıq,ot yandırma|إهمال,سيجارة,أعقاب سجائر,سيجارات,نار تخييم,تهاون
yanan evler,evler yan-,ev kül ol-,yakıp kül et-,yapılar,evler,konutlar|yanan evlər,evlər yan-,ev yan-,yandırıb külə döndər-,tikililər,evlər|منازل محترقة,التهمت المنازل,دمرت منازل,أحرقت,مبان
yüksek sıcaklık,sıcak hava,aşırı sıcak,kuru hava,sıcaklık,sıcaklığ,sıcaklar,sıcaklıklar|yüksək temperatur,isti hava,güclü isti,quru hava,istilər,temperatur,isti|حرارة مرتفعة,حر شديد,ارتفاع الحرارة,طقس حار,حرارة,حر
yangın ekipleri,orman ekipleri,orman işçisi,gönüllü,gönüllüler,orman muhafaza|meşəçi,meşəçilər,meşə mühafizəsi,könüllü,könüllülər,yanğınsöndürən qüvvələr|متطوعون,متطوع,فرق مكافحة الحرائق,حراس الغابات,عناصر الإطفاء,إطفائيين
duman bulutu,duman,hava kirliliği,is,gökyüzü duman|tüstü dumanı,tüstü,havanın çirklənməsi,his,duman,tüstü topası|سحب الدخان,دخان,دخان كثيف,أعمدة الدخان,غيمة دخان,أدخنة,ضباب دخاني
olağanüstü hal,afet bölgesi,yardım iste-,acil durum,yardım çağrısı,acil durum ilan,olağanüstü,seferberlik|fövqəladə vəziyyət,fövqəladə hal,fəlakət zonası,kömək istə-,fövqəladə rejim,yardım çağırışı,fövqəladə,səfərbərlik|حالة الطوارئ,منطقة منكوبة,طلبت المساعدة,طوارئ,أعلنت الطوارئ,استغاثة
fırtına,kasırga,tayfun,siklon,hortum,bora,tropik fırtına|fırtına,qasırğa,tufan,siklon,tayfun,tropik fırtına,burulğan|عاصفة,إعصار,أعاصير,عواصف,زوبعة,عاصفة استوائية,تيفون
vur-,vurdu,karaya ulaş-,karaya çık-,kıyıya vur-,etkili ol-,etkisi altına al-|vur-,sahilə çat-,sahilə çıx-,təsir et-,hücum çək-,bürü-,vurub|ضرب,ضربت,اجتاح,اجتاحت,وصل الإعصار,يضرب,بلغ اليابسة
kategori,saatte kilometre,hızı saatte,rüzgarın hızı,kategoriye yüksel-,hız|kateqoriya,saatda kilometr,küləyin sürəti,sürəti saatda,sürət,kateqoriyalı|الفئة,كيلومتر الساعة,سرعة,درجة,سرعتها,من الفئة
uç-,savur-,çatıları uçur-,çatısı uç-,uçur-,savrul-,çatı|uç-,uçur-,damını apar-,damı qopar-,dam örtüyü,qopar-|اقتلع,اقتلعت,أطاح,طار,تطاير,اقتلاع,أطاحت
ağaç devril-,ağaçlar devril-,ağaç kökün-,direk devril-,devril-,elektrik direği,ağaçlar,kökünden sökül-|ağac aş-,ağaclar aş-,ağac qırıl-,dirək aş-,aş-,aşır-|سقوط أشجار,أشجار,أعمدة,اقتلاع الأشجار,سقوط أعمدة,اقتلعت الأشجار
elektrik kesintisi,elektriksiz kal-,elektrik kes-,kesinti,karanlıkta kal-,elektriksiz|işığın kəsilməsi,işıqsız qal-,elektrik enerjisi kəsil-,enerji fasiləsi,işıqsız,qaranlıqda qal-,işıqlar,elektrik|انقطاع الكهرباء,انقطع التيار,ظلام,بلا كهرباء,انقطاع,دون كهرباء,التيار الكهربائي
uçuşlar iptal,seferler iptal,iptal edil-,ertelen-,uçuş,sefer,iptal|uçuşlar ləğv,reyslər ləğv,ləğv edil-,ləğv olun-,təxirə salın-,ləğv,reys|إلغاء رحلات,ألغيت,إلغاء,رحلات جوية,تعليق,تأجيل,ألغي
hava tahmini,meteoroloji,meteoroloji uyarısı,hava durumu,uyarı,sarı uyarı,tahmin|hava proqnozu,meteorologiya,hidrometeorologiya,sinoptik,xəbərdarlıq,xəbərdarlığ,proqnoz|أرصاد,الأرصاد الجوية,تحذير,تحذيرات,نشرة جوية,توقعات
okullar tatil,eğitime ara,tatil edil-,okullar kapan-,tatil,eğitim|məktəblər bağlan-,dərslər dayandırıl-,dərslər,tətil,məktəb,dərs ləğv|تعطيل المدارس,مدارس,تعليق الدراسة,إغلاق المدارس,عطلة
liman kapan-,gemi seferleri,feribot,vapur,deniz ulaşımı,deniz seferi|liman bağlan-,bərə,dəniz nəqliyyatı,gəmi reysləri,gəmi hərəkəti,liman|ميناء,موانئ,عبارات,إغلاق الموانئ,حركة السفن,عبارة
dalga boyu,dev dalgalar,dalga,kabaran deniz,metre dalga,dalgalar|dalğanın hündürlüyü,dalğalar,dalğa,dəniz dalğalan-,metrlik dalğa|أمواج عاتية,ارتفاع الموج,أمواج,موج,مد بحري
dolu,dolu yağışı,dolu yağ-,dolunun|dolu,dolu düş-,dolu yağ-,iri dolu,dolunun|برد,البرد,حبات البرد,تساقط البرد,عاصفة برد
yıldırım çarp-,yıldırım düş-,yıldırım,çarpılma,yıldırım isabet|ildırım vur-,ildırım düş-,ildırım vurması,ildırım,ildırımdan,şimşək|صاعقة,صعقته,صواعق,ضربته صاعقة,صاعق
yıkım,tahribat,yıkıcı,yık-,hasar,yerle bir,felaket|dağıntı,dağıdıcı,dağıt-,ziyan,yerlə yeksan,fəlakət|دمار,تدمير,دمر,مدمر,دمرت,خراب
kıyı,sahil,sahil kenti,kıyı bölgesi,kıyı şeridi,sahil şeridi|sahil,sahilyanı,sahil bölgəsi,sahil zonası,sahil zolağı|ساحل,سواحل,شاطئ,ساحلية,مناطق ساحلية
dindi,hız kes-,zayıfla-,etkisini yitir-,şiddetini kaybet-,etkisini kaybet-,sona er-|zəiflə-,səngi-,sakitləş-,gücünü itir-,təsirini itir-,dayan-|تراجع,ضعف,هدأ,انحسر,انحسار,خفت,تضعف
toprak kayması,heyelan,toprak kay-,çamur akması,kaya düşmesi,toprak göçü,çamur kayması,heyelanlar|sürüşmə,torpaq sürüşməsi,palçıq axını,torpaq uçqunu,sürüşmə hadisəsi,sürüşməsi,sel palçığı|انهيار أرضي,انزلاق,انزلاق التربة,انهيارات أرضية,انهيار طيني,انزلاقات,انهيار التربة
toprak altında kal-,çamura gömül-,göçük altında kal-,gömül-,altında kal-,toprak altı,gömülü,toprağa gömül-|torpaq altında qal-,palçıq altında qal-,basdırıl-,uçqun altında qal-,altında qal-,torpağın altı,basdırılıb,gömül-|طمر,طمرت,دفن,تحت التراب,طمروا,تحت الطين,مطمورة
çamur,balçık,balçığ,toprak,toprağ,kaya,moloz,çamur deryası|palçıq,palçığ,lil,torpaq,torpağ,qaya,daş qaya|طين,أوحال,تراب,وحل,صخور,حمأة,طينية
yamaç,yamac,dağ yamacı,tepe,dağlık bölge,yokuş,şev|yamac,dağ yamacı,təpə,dağlıq ərazi,yoxuş,dağətəyi|سفح,منحدر,تلة,سفوح,منطقة جبلية,منحدرات,جبل
yol kapan-,yol ulaşıma kapan-,yol çök-,ulaşım sağlanama-,kapanan yol,yol,ulaşıma,kapalı|yol bağlan-,yol çök-,yol dağıl-,yolun bağlanması,gediş gəliş dayan-,yol,yollar,bağlı|قطع الطريق,إغلاق الطريق,طريق,طرق مقطوعة,أغلقت الطريق,انسداد
yola kaya düş-,kaya,kaya parçası,kaya parçaları,taş,taş düş-,yuvarlan-|yola daş düş-,qaya parçası,qaya uç-,daş,qaya,yuvarlan-|صخرة,صخور,تساقط صخور,أحجار,حجارة,سقوط صخور
aşırı yağış,yağışlar,yağmur suları,yağış sonucu,zemin yumuşa-,yağmur|güclü yağış,yağışlar,leysan,yağış nəticəsində,torpağın yumşalması,yağış suları|أمطار,أمطار غزيرة,سيول,تشبع التربة,هطول
köy yok ol-,ev gömül-,evler yut-,evler,köy haritadan sil-,yok ol-,evleri,evlerin|kənd məhv,ev basdırıl-,evləri ud-,evləri,evlər,kənd yox ol-,məhv ol-|منازل,ابتلع,طمر منازل,ابتلعت,جرف منازل,محو
boşalt-,ev boşaltıl-,boşaltma,riskli bölge,tedbir,tahliye|boşalt-,evlər boşaldıl-,boşaldıl-,təhlükəli zona,köçür-,tədbir,təxliyə|إخلاء,إجلاء,أخليت,منطقة خطرة,أخلى,نقل السكان
kayıp,kayıplar,haber alınama-,kaybol-,kayıp kişi,ulaşılama-|itkin,itkin düş-,itkinlər,xəbər alınma-,itkin şəxs,itib|مفقود,مفقودون,فقد,في عداد المفقودين,مفقودين,فقدان
iş makinesi,kepçe,ekskavatör,dozer,iş makinası,kazma kürek|texnika,ekskavator,buldozer,traktor,ağır texnika,xüsusi texnika|جرافات,حفارات,آليات,جرافة,معدات ثقيلة,حفارة
maden,taş ocağı,açık maden,ocak,ocağ|mədən,karxana,daş karxanası,karyer|منجم,محجر,محاجر,كسارة,مناجم
jeolog,jeoloji,uzman,zemin etüdü,heyet,bilirkişi|geoloq,geoloji,mütəxəssis,ekspert,komissiya,geoloqlar|جيولوجي,خبراء,خبير,لجنة,جيولوجيون
köy sakini,köylü,köylüler,bölge sakinleri,sakinler,yöre halkı|kənd sakini,kəndli,kənd camaatı,bölgə sakinləri,sakinlər,yerli sakinlər|قرويون,سكان القرية,أهالي,سكان المنطقة,قروي,قرية
çığ,kar çığı,çığ düş-,kar kütlesi,çığ felaketi,kar kayması,çığın|uçqun,qar uçqunu,qar uçqunu düş-,qar kütləsi,qar sürüşməsi,marxal|انهيار ثلجي,انهيارات ثلجية,كتلة ثلجية,ثلجي,ثلوج,انهيار جليدي
çığ altında kal-,kar altında kal-,kara gömül-,gömül-,kar altı,gömülü,kara saplan-|uçqun altında qal-,qarın altında qal-,qar altında,altında qal-,basdırıl-,gömül-|طمرته الثلوج,تحت الثلوج,طمروا,دفن,مطمورة,طمر
dağcı,tırmanıcı,dağcılar,dağcılık,dağcı grubu,kayakçı|alpinist,dağçı,alpinistlər,dağçılar,xizəkçi,alpinizm|متسلق,متسلقون,متسلقي الجبال,متزلج,متزلجون,متسلقين
kayak merkezi,kayak pisti,kayak,kayağ,kayak tesisi,pist|xizək kurortu,xizək mərkəzi,xizək,xizəy,qış turizm mərkəzi,trassa|منتجع تزلج,تزلج,مركز تزلج,منتجع,مضمار
kar yağışı,kar,yoğun kar,kar fırtınası,tipi,yoğun kar yağışı|qar yağ-,qar,güclü qar,qar yağması,çovğun,qar fırtınası,boran|ثلوج,ثلج,تساقط الثلوج,عاصفة ثلجية,ثلوج كثيفة,ثلجية
yolda mahsur kal-,araçlar mahsur,yolda kal-,kara saplan-,mahsur,yolda mahsur,mahsurlar,saplan-|yolda qal-,maşınlar qal-,qarda qal-,qara bat-,yolda ilişib qal-,köməksiz qal-,ilişib,köməksiz|عالقون,علقت السيارات,محاصرون,احتجز,تقطعت بهم,علقوا,عالقة
kar temizleme,karla mücadele,kar küreme,yol aç-,kar temizle-,greyder,küreme|qar təmizləmə,qarı təmizlə-,qartəmizləyən,yolu aç-,qar kürü-,yol təmizlən-,təmizlən-|إزالة الثلوج,كاسحات,فتح الطرق,جرافات,كاسحة ثلوج,فتح الطريق
köy yolu kapan-,köy yolları,yollar kapan-,yol kapalı,ulaşıma kapalı,ulaşıma kapan-,kapalı,kapan-|kənd yolu bağlan-,kənd yolları,yollar bağlan-,yol bağlı,hərəkətə bağlan-,gediş gəliş,bağlı,bağlan-|إغلاق طرق,أغلقت,مقطوعة,طرق مقطوعة,قرى معزولة,قطع الطرق
don,buzlanma,buz,buzlan-,kaygan yol,gizli buzlanma|buzlaşma,buz,şaxta,don,buz bağla-,sürüşkən yol|جليد,صقيع,تجمد,انزلاق,تجلد,طرق زلقة
soğuk hava,dondurucu soğuk,soğuk,soğuğ,ayaz,sıfırın altında|soyuq hava,şaxta,soyuq,soyuğ,şaxtalı,sıfırdan aşağı|برد,برد قارس,صقيع,موجة برد,تحت الصفر,طقس بارد
donarak öl-,donma,donarak,hipotermi,soğuktan öl-,donup öl-|donaraq öl-,donma,donaraq,hipotermiya,soyuqdan öl-,donub öl-|تجمد,تجمدا,بردا,ماتوا بردا,من البرد,تجمدوا
kurtarma köpeği,arama köpeği,arama,köpekler,sondaj çubuğu,jak,arama kurtarma|xilasedici it,axtarış iti,axtarış,itlər,axtarış xilasetmə,xilasedicilər|كلاب,كلاب إنقاذ,بحث,كلاب مدربة,فرق البحث,إنقاذ
kar kalınlığı,santimetre kar,metre kar,kalınlık,kalınlığ,santim|qarın hündürlüyü,santimetr qar,metr qar,qalınlıq,qalınlığ,qar örtüyü|سماكة الثلوج,سنتيمتر,سنتيمترات,سمك,متر ثلج,سماكة
dağ evi,konaklama,kulübe,kamp,sığınak,sığınağ|dağ evi,daxma,düşərgə,sığınacaq,qalacaq,sığınacağ|كوخ,مخيم,ملجأ جبلي,مأوى,معسكر
kış lastiği,zincir,lastik,lastiğ,zincir tak-,kar lastiği|qış təkəri,zəncir,təkər,təkər zənciri,qış şinləri|سلاسل,إطارات,إطارات شتوية,سلاسل معدنية,إطار
kuraklık,kuraklığ,susuzluk,susuzluğ,su sıkıntısı,su kıtlığı,yağış azlığı|quraqlıq,quraqlığ,susuzluq,susuzluğ,su qıtlığı,su çatışmazlığı,yağıntının azlığı|جفاف,شح المياه,نقص المياه,ندرة المياه,قحط,شح,ندرة
baraj doluluk,doluluk oranı,su seviyesi,baraj gölü,seviye,doluluk|su anbarı,su səviyyəsi,doluluq,su ehtiyatı,səviyyə,su həcmi|منسوب,مستوى المياه,خزانات,سدود,مخزون المياه,خزان
kuru-,kuruma,suyu çekil-,su çekil-,kurumuş,su azal-|quru-,quruma,suyu çəkil-,suyu azal-,quruyub,su azal-|جف,جفت,جفاف,تجف,نضب,نضوب,انحسار المياه
su kesintisi,suyu kes-,su kesil-,kesinti,su verilme-,suyun kesilmesi,susuz,kesintiler|suyun kəsilməsi,suyu kəs-,su kəsil-,su verilmə-,fasilə,susuz qal-,susuz,kəsinti|انقطاع المياه,قطع المياه,انقطاع,انقطعت المياه,تقنين,قطع
tasarruf,su tasarrufu,tasarruf et-,tasarruflu,su kullanımı,israf etme-|qənaət,qənaət et-,suya qənaət,qənaətlə,sudan istifadə,israf etmə-|ترشيد,توفير,ترشيد الاستهلاك,ترشيد المياه,توفير المياه,اقتصاد
hasat kaybı,ürün kaybı,verim düş-,ürün azal-,rekolte düş-,verim,rekolte|məhsul itkisi,məhsuldarlıq düş-,məhsul azal-,məhsul məhv,məhsuldarlıq,məhsuldarlığ|خسائر المحاصيل,تلف المحاصيل,تراجع الإنتاج,محصول,إنتاجية,ضياع المحصول
çiftçi,üretici,tarımcı,köylü,çiftçiler,besici,hayvancı|fermer,əkinçi,kəndli,fermerlər,maldar,istehsalçı|مزارع,مزارعون,فلاح,فلاحون,مربو الماشية,رعاة
sulama,tarımsal sulama,sulama suyu,sula-,sulama kanalı,kuyu|suvarma,suvarma suyu,suvar-,suvarma kanalı,suvarma sistemi,quyu|ري,مياه الري,سقي,قنوات الري,آبار,ري الأراضي
yağmur duası,yağmur bekle-,yağış bekle-,duaya çık-,yağmur yağma-,yağmur,dua|yağış duası,yağış gözlə-,dua et-,yağış yağma-,dua,yağış,duası|استسقاء,صلاة الاستسقاء,انتظار المطر,انحباس المطر,صلاة
açlık,açlığ,kıtlık,kıtlığ,gıda krizi,açlık tehlikesi,gıda kıtlığı|aclıq,aclığ,qıtlıq,qıtlığ,ərzaq böhranı,aclıq təhlükəsi,ərzaq çatışmazlığı|مجاعة,جوع,أزمة غذاء,نقص الغذاء,أزمة غذائية,جياع
hayvan öl-,hayvanlar telef,telef ol-,hayvan kaybı,hayvan,telef|heyvan öl-,mal qara,tələf ol-,mal tələf,heyvan,mal|نفوق,ماشية,نفق,نفوق الماشية,مواشي,نفقت
iklim değişikliği,küresel ısınma,iklim,iklim krizi,iklim değişimi,iklimsel,ısınma|iqlim dəyişikliyi,qlobal istiləşmə,iqlim,iqlim böhranı,iqlim dəyişməsi,iqlimin,istiləşmə|تغير المناخ,احتباس حراري,مناخ,تغير مناخي,أزمة المناخ,الاحترار العالمي,مناخي,احترار
yağış azal-,yağış düşme-,yağışsız,yağış rejimi,yağışlar,yağmursuz|yağıntı azal-,yağış düşmə-,iqlim norması,yağışsız,yağmursuz|قلة الأمطار,تراجع الأمطار,انحسار الأمطار,انحباس,شح الأمطار,جفاف
yer altı suyu,kuyu,yeraltı,yeraltı suyu,su kaynağı,kaynak|yeraltı su,quyu,artezian,yeraltı sular,su mənbəyi,mənbə|مياه جوفية,آبار,بئر,جوفية,موارد مائية,مصادر المياه
tanker,su tankeri,tankerle su,su dağıt-,taşıma su,tankerler|su maşını,sisternə,su paylan-,su daşın-,su çəni,sisternlər,çən|صهاريج,صهريج,توزيع المياه,صهاريج المياه,شاحنات
sıcak hava dalgası,aşırı sıcak,sıcak dalgası,kavurucu sıcak,bunaltıcı sıcak,sıcaklar,sıcaklık dalgası,sıcaklığı,sıcağ|isti hava dalğası,isti dalğası,anomal istilər,bürkü,qızmar isti,isti,istilər,güclü istilər|موجة حر,موجة حارة,حر شديد,قيظ,حر,حرارة شديدة,موجات الحر
sıcaklık rekoru,rekor sıcaklık,rekor kır-,en yüksek,rekor,rekor seviye,rekoru|temperatur rekordu,rekord isti,rekord qır-,ən yüksək,rekord,rekord göstərici,rekordu|رقم قياسي,درجات قياسية,قياسية,حطم الرقم,أعلى درجة,قياسي
derece,santigrat,termometre,dereceyi gör-,dereceye çık-,dereceyi aş-,derece sıcaklık|dərəcə,selsi,termometr,dərəcəyə çat-,dərəcəyə qalx-,dərəcəni keç-,dərəcə isti|درجة مئوية,درجة,درجات,مئوية,درجة الحرارة,محرار
sıcak çarpması,güneş çarpması,sıcaktan,sıcaktan etkilen-,sıcak çarp-,sıcaktan bayıl-,sıcağın|istivurma,günvurma,istidən,isti vur-,gün vur-,istidən huşunu itir-|ضربة شمس,ضربات الشمس,ضربة حر,إنهاك حراري,إجهاد حراري,إعياء,إجهاد
sıcaktan öl-,sıcak nedeniyle,sıcağa bağlı ölüm,aşırı sıcaktan,hayatını kaybet-,sıcaktan,sıcaklardan|istidən öl-,isti səbəbindən,istiyə görə,həddindən artıq isti,dünyasını dəyiş-,istidən,istilərdən|وفيات الحر,بسبب الحر,توفي جراء الحر,وفيات,من شدة الحر,ضحايا
yaşlı,yaşlılar,kronik hasta,çocuklar,risk grubu,yaşlı kişi|yaşlı,yaşlılar,xroniki xəstə,uşaqlar,risk qrupu,ahıl,qoca|مسنون,كبار السن,مرضى,مسن,أطفال,فئات ضعيفة
klima,vantilatör,soğutma,klima kullanımı,klimalı,serinletici|kondisioner,ventilyator,sərinkeş,soyutma,kondisioner istifadəsi,soyuducu|مكيف,مكيفات,تبريد,مراوح,تكييف,أجهزة التكييف
elektrik tüketimi,elektrik talebi,enerji talebi,tüketim,rekor tüketim,talep,elektrik|elektrik sərfiyyatı,elektrik istehlakı,enerji tələbatı,sərfiyyat,istehlak|استهلاك الكهرباء,طلب,استهلاك,الطلب على الكهرباء,أحمال
gölge,serin yer,serinle-,serinlemek,denize gir-,plaj,havuz|kölgə,sərin yer,sərinlən-,dənizə gir-,çimərlik,hovuz,sərin|ظل,تبريد,شواطئ,مسبح,مسابح,أماكن باردة
su iç-,bol su,sıvı tüket-,sıvı,sıvı alımı,su,sular|su iç-,bol su,maye qəbul,maye,çoxlu su,su|شرب الماء,سوائل,شرب السوائل,الإكثار من السوائل,ماء
güneşe çıkma,öğle saatleri,güneş altında,güneşe maruz,güneş,öğle|çölə çıxma,günəşə çıxma,günorta saatları,günəş altında,günəş,günorta|التعرض للشمس,خروج,أشعة الشمس,ساعات الظهيرة,تجنب الشمس,شمس
mevsim normali,normalin üzerinde,ortalamanın üstünde,normaller,mevsim normalleri,ortalama|iqlim norması,normadan yüksək,normadan çox,norma,orta göstərici,normadan|معدل,معدلات,فوق المعدل,أعلى من المعتاد,المعدل الطبيعي
kırmızı alarm,kırmızı uyarı,alarm ver-,uyarı seviyesi,alarm,uyarı|qırmızı xəbərdarlıq,xəbərdarlıq səviyyəsi,həyəcan,xəbərdarlıq,qırmızı səviyyə|إنذار أحمر,إنذار,حالة تأهب,تحذير أحمر,تأهب,إنذارات
çalışma saati,mesai,işe ara ver-,çalışma saatleri,idari izin,mesai saatleri,çalışma|iş saatı,iş vaxtı,işə fasilə,iş saatları,iş rejimi,iş,növbə|ساعات العمل,دوام,وقف العمل,تقليص الدوام,العمل
nem,nemli hava,bunaltıcı,nem oranı,boğucu,nemli|rütubət,rütubətli hava,bürkülü,nisbi rütubət,boğucu,rütubətli|رطوبة,رطب,رطوبة عالية,خانق,نسبة الرطوبة
maden,maden ocağı,kömür ocağı,kömür madeni,ocak,ocağ,galeri|mədən,şaxta,kömür şaxtası,kömür mədəni,kömür hövzəsi,tunel|منجم,مناجم,منجم فحم,نفق,منجم للفحم,بئر
madenci,maden işçisi,madenciler,işçi,kömür işçisi,ocak işçisi|mədənçi,şaxtaçı,mədənçilər,şaxtaçılar,fəhlə,işçi|عامل منجم,عمال مناجم,عمال المنجم,عامل,منجميون,عمال
göçük,göçüğ,göçük meydana gel-,maden çök-,çökme,tavan çök-,göç-|uçqun,çökmə,uçqun baş ver-,mədən çök-,şaxta uç-,çök-,tavan çök-|انهيار,انهيار منجم,انهار المنجم,انهارت,انهيار نفق,انهيار السقف
grizu,grizu patlaması,metan,gaz patlaması,metan gazı,gaz sıkışması|metan,metan qazı,qaz partlayışı,metan partlayışı,qaz toplanması,partlayış|غاز الميثان,ميثان,انفجار غاز,غاز,انفجار الميثان,انفجار منجم
mahsur kal-,yerin altında kal-,mahsur kalan işçi,mahsur,ocakta kal-,madende mahsur,mahsurlar,madende|yerin altında qal-,uçqun altında qal-,şaxtada qal-,mədəndə qal-,tələdə qal-,çıxa bilmə-,tələdə,mədəndə,şaxtada|محاصر,محاصرون,عالقون,حوصر,علق,عالق,احتجزوا
yerin metre,yer altında,metre derinlik,yer altı,yeraltında,derinlikte|yerin altında,metr dərinlik,yeraltı,dərinlikdə,metr dərinliyində,dərinlik|تحت الأرض,عمق متر,عمق,أعماق,باطن الأرض
tahlisiye,tahlisiye ekipleri,kurtarma ekipleri,madenci kurtarma,ekipler,kurtarma timi|dağ mədən xilasediciləri,xilasedici,xilasetmə qrupu,xilasedicilər,qəza xilasetmə,briqada|فرق إنقاذ,منقذون,طواقم,رجال إنقاذ,طواقم الإنقاذ,إنقاذ
temas kur-,haber alınama-,ses al-,irtibat kur-,irtibat,temas,haberleşme|əlaqə saxla-,xəbər alınma-,səs gəl-,əlaqə yaradıl-,əlaqə,rabitə|اتصال,تواصل,انقطع الاتصال,اتصل,إشارات
tahlisiye kapsülü,delik aç-,sondaj,kuyu aç-,tünel kaz-,kapsül,kuyu|kapsul,deşik aç-,qazma,quyu qaz-,tunel qaz-,qazıntı,quyu|كبسولة,حفر,فتحة,بئر,حفر نفق,ثقب,آلة حفر
zehirli gaz,karbonmonoksit,gaz zehirlenmesi,gaz,zehirlen-,oksijensiz|zəhərli qaz,karbonmonoksid,dəm qazı,qazdan zəhərlənmə,qaz,zəhərlən-|غازات سامة,أول أكسيد الكربون,غاز سام,اختناق,تسمم,غازات
temiz hava,hava verme,havalandırma,oksijen,hava pompala-|təmiz hava,hava vur-,ventilyasiya,oksigen,havalandırma|تهوية,أكسجين,هواء,ضخ الهواء,نظام التهوية
vardiya,işbaşı,vardiyada,vardiya değişimi,çalışan,vardiyası|növbə,iş növbəsi,növbədə,növbə dəyişməsi,çalışan|وردية,نوبة,نوبة عمل,تبديل الوردية,عاملون
ruhsat,ruhsatsız,kaçak,kaçak ocak,izinsiz,kaçak maden|lisenziya,lisenziyasız,qanunsuz,qanunsuz mədən,icazəsiz,qeyri qanuni|ترخيص,غير مرخص,غير قانوني,دون ترخيص,غير شرعي,عشوائي
iş güvenliği,denetim,güvenlik önlemi,ihmal,iş sağlığı,önlem|əmək təhlükəsizliyi,yoxlama,təhlükəsizlik tədbiri,səhlənkarlıq,təhlükəsizlik qaydaları,əməyin mühafizəsi|سلامة,إجراءات السلامة,سلامة العمال,إهمال,تفتيش,شروط السلامة
aile bekle-,yakınları,yakınlarını bekle-,ocak başında,aileler,madenci yakınları|ailələr gözlə-,yaxınları,qohumları,ailələri,şaxtanın qarşısında,mədənçilərin ailələri|عائلات,أهالي,ذوو,أقارب,أسر العمال,ذويهم
doğalgaz patlaması,gaz patlaması,patlama,infilak,infilağ,tüp patlaması,lpg patlaması|qaz partlayışı,partlayış,partlama,qaz partlaması,qaz balonu partlayışı,mavi yanacaq partlayışı|انفجار غاز,انفجار,انفجار أسطوانة,انفجار أنبوب,انفجارات,تفجر
patla-,infilak et-,patlayan,havaya uç-,patlama meydana gel-,patlama yaşan-|partla-,partlayıb,partlayan,havaya sovrul-,partlayış baş ver-,partlayış olub|انفجر,انفجرت,ينفجر,وقع انفجار,تنفجر,دوى انفجار
tüp,mutfak tüpü,gaz tüpü,lpg tüpü,tüpgaz,piknik tüpü,tüp gaz|balon,qaz balonu,mətbəx qazı,maye qaz,qaz çəni,balon qazı,balonu,balonun|أسطوانة,قارورة,أنبوبة,أسطوانة غاز,قارورة غاز,جرة غاز,أنبوبة غاز
gaz sızıntısı,gaz kaçağı,sızıntı,gaz sız-,kaçak,kaçağ,doğalgaz kaçağı|qaz sızması,sızma,sızıntı,qaz sız-,qaz kaçağı,qaz sızıntısı|تسرب غاز,تسرب,تسريب,تسرب الغاز,تسربت,تسربات
doğalgaz,gaz,lpg,doğalgaz borusu,gaz hattı,boru hattı|təbii qaz,qaz,maye qaz,qaz xətti,qaz borusu,mavi yanacaq,qazı|غاز طبيعي,غاز,خط غاز,أنبوب غاز,غاز الطهي,بوتان
kombi,soba,ısıtıcı,kazan,şofben,buhar kazanı|kombi,soba,qızdırıcı,qazan,pilətə,peç,buxar qazanı|مدفأة,سخان,غلاية,موقد,سخانات,مرجل
cam kırıl-,camlar kırıl-,pencereler kırıl-,camları kır-,cam,pencere|şüşə sın-,şüşələr sın-,pəncərə sın-,şüşələri qır-,şüşə,pəncərə|تحطم زجاج,تهشم,زجاج,نوافذ,تحطمت النوافذ,تكسر
patlama sesi,gürültü,ses duyul-,büyük gürültü,patlama duyul-,güçlü patlama,patlamanın,patlama|partlayış səsi,gurultu,səs eşidil-,güclü səs,partlayış eşidil-,güclü partlayış,gurultusu,partlayış|دوي,دوي انفجار,صوت انفجار,سمع دوي,ضجيج,صوت
parçalan-,yıkıl-,duvar yıkıl-,tavan çök-,duvar,çök-,yan duvar|dağıl-,uç-,divar uç-,tavan çök-,divar,çök-,mərtəbə uç-|انهيار,تهدم,جدار,انهارت,سقف,انهار جزء
bina,apartman,ev,daire,mesken,konut,blok|bina,yaşayış binası,ev,mənzil,çoxmərtəbəli,yaşayış evi|مبنى,بناية,شقة,عمارة,منزل,مبان,شقق
daire sakinleri,apartman sakini,apartman sakinleri,bina sakinleri,kiracı,komşu|mənzil sakini,bina sakini,bina sakinləri,sakinlər,kirayəçi,qonşu|سكان المبنى,سكان,قاطنون,جيران,ساكنو,قاطنو
gaz kokusu,koku,koku duy-,kokusu,gaz koku|qaz qoxusu,iy,iy gəl-,qaz iyi,qoxu,qaz qoxu|رائحة غاز,رائحة,رائحة الغاز,شم رائحة,روائح
gazı kes-,gaz kesil-,doğalgaz kesil-,vana kapat-,gaz akışı,vana,doğalgaz|qazı kəs-,qaz kəsil-,qazın verilişi,qaz təchizatı,kran bağla-,qaz dayandırıl-,qaz,qazsız|قطع الغاز,قطع إمدادات,إغلاق صمام,إمدادات الغاز,أوقف الغاز,إمداد,قطع
dikkatsizlik,dikkatsizliğ,teknik arıza,arıza,usulsüz,ihmal|ehtiyatsızlıq,ehtiyatsızlığ,texniki nasazlıq,nasazlıq,qaydaların pozulması,səhlənkarlıq|إهمال,خلل فني,خلل,عطل,سوء استخدام,عطل تقني
bina çök-,çök-,yıkıl-,bina yıkıl-,bina çökmesi,çökme,bina çöktü|bina uç-,uç-,dağıl-,çök-,bina uçması,uçma,uçub|انهار مبنى,انهارت بناية,انهيار,انهار,تنهار,انهيار عمارة,ينهار
apartman,bina,katlı bina,çok katlı,blok,yapı,konut|bina,mərtəbəli bina,çoxmərtəbəli,yaşayış binası,tikili,inşaat,ev|عمارة,بناية,مبنى,طوابق,عقار,مبنى سكني,برج
katlı,kat,üç katlı,beş katlı,kattan oluş-,katı|mərtəbəli,mərtəbə,üçmərtəbəli,beşmərtəbəli,mərtəbədən ibarət,mərtəbəsi|طابق,طوابق,مؤلف من,من طوابق,أدوار,دور
enkaz altında,enkaz,enkaz altında kal-,göçük altında,yıkıntı,moloz|dağıntılar altında,dağıntı,uçqun altında,altında qal-,dağıntılar,uçqun|تحت الأنقاض,أنقاض,حطام,تحت الركام,ركام,ردم
mahsur kal-,altında kal-,sıkış-,enkazda kal-,hapsol-,mahsur|altında qal-,sıxılıb qal-,dağıntıda qal-,çıxa bilmə-,ilişib qal-,qalıb,ilişib|عالق,محاصرون,عالقون,علق,احتجز,محاصر
kaçak yapı,ruhsatsız,kaçak kat,izinsiz,projeye aykırı,kaçak bina,kaçak|qanunsuz tikili,icazəsiz,özbaşına tikili,əlavə mərtəbə,qanunsuz,layihəyə zidd|مخالف,دون ترخيص,غير مرخص,بناء مخالف,بناء عشوائي,مخالفة
eski bina,köhne,harap,çürük,riskli,hasarlı bina,yıkılma tehlikesi|köhnə bina,qəzalı,qəzalı bina,yararsız,təhlükəli,baxımsız|قديم,متهالك,متصدع,آيل للسقوط,متداعية,قديمة,مبنى متهالك
müteahhit,yüklenici,inşaat firması,inşaat şirketi,proje müdürü,yapı sahibi|podratçı,tikinti şirkəti,sahibkar,podratçı şirkət,inşaatçı,tikinti rəhbəri|مقاول,شركة بناء,مقاولون,شركة مقاولات,صاحب المبنى,مالك
inşaat,inşaat halindeki,şantiye,iskele,inşaat alanı,inşaat iskelesi|tikinti,tikilməkdə olan,tikinti sahəsi,iskele,inşaat,tikilən bina|قيد الإنشاء,بناء,موقع بناء,سقالة,سقالات,ورشة بناء
beton,kolon,kiriş,demir,duvar,kolon kes-,taşıyıcı|beton,sütun,tir,armatur,divar,sütun kəs-,dayaq,dayağ|خرسانة,أعمدة,جدران,أسمنت,أعمدة خرسانية,حديد
inşaat işçisi,işçi,usta,işçiler,kalıpçı,amele|inşaat fəhləsi,fəhlə,usta,fəhlələr,işçi,bənna|عمال بناء,عامل,عمال,عامل بناء,بناؤون
gece uykuda,uykuda yakalan-,uyurken,uykudayken,sabaha karşı,gece|yuxuda ikən,yuxuda,gecə saatları,yatarkən,səhərə yaxın,gecə|أثناء نومهم,نائمون,ليلا,نيام,فجرا
inceleme,soruşturma aç-,araştırma,soruşturma,soruşturma başlatıl-,inceleme başlat-|araşdırma,cinayət işi,araşdırma aparıl-,istintaq,araşdırma başla-,araşdırıl-|تحقيق,فتح تحقيق,تحقيقات,تحقق,باشرت التحقيق
sorumlu,gözaltına al-,gözaltına alın-,sorumlular,müteahhit tutuklan-,tutuklan-|məsul,saxlanıl-,həbs olun-,məsuliyyət daşıyan,tutul-,həbs edil-|توقيف,مسؤول,احتجاز,اعتقال,أوقف,القبض على
komşu binalar,boşaltıl-,çevre binalar,güvenlik nedeniyle,tedbir amaçlı,boşalt-|qonşu binalar,boşaldıl-,ətraf binalar,təhlükəsizlik məqsədi,tədbir məqsədi,köçürül-|مبان مجاورة,إخلاء,أخليت,مبنى مجاور,إخلاء المباني
trafik kazası,kaza,otobüs kazası,kamyon kazası,otomobil kazası,karayolu kazası,feci kaza,kazada|yol qəzası,qəza,avtobus qəzası,yol nəqliyyat hadisəsi,avtoqəza,ağır qəza,avtomobil qəzası|حادث سير,حادث مرور,حادث,حادثة,حادث حافلة,حادث مروري,حوادث
otobüs,yolcu otobüsü,minibüs,midibüs,servis,tur otobüsü|avtobus,sərnişin avtobusu,mikroavtobus,marşrut,turist avtobusu|حافلة,باص,حافلة ركاب,أوتوبيس,حافلات,سيارة ركاب,ميكروباص
kamyon,tır,kamyonet,çekici,treyler,ağır vasıta|yük maşını,yük avtomobili,tır,kamaz,qoşqulu,kamyon|شاحنة,شاحنات,مقطورة,صهريج,ناقلة,شاحنة ثقيلة,لوري
devril-,takla at-,şarampole devril-,yan yat-,şarampole yuvarlan-,yoldan çık-,yuvarlan-,takla|aş-,yolun kənarına aş-,aşdı,yoldan çıx-,çevril-,dərəyə yuvarlan-,dərəyə|انقلب,انقلبت,انقلاب,تدهور,تدهورت,خرج عن مساره,تنقلب
uçuruma yuvarlan-,uçuruma düş-,nehre uç-,dereye yuvarlan-,uçurum,uçuruma uç-,uç-,yuvarlan-|uçuruma yuvarlan-,dərəyə düş-,çaya düş-,dərəyə aş-,uçurum,uçuruma uç-,yuvarlan-,dərə|سقط في واد,سقوط,هوى,هاوية,سقطت في,واد سحيق,سقوط حافلة
çarpış-,kafa kafaya çarpış-,kafa kafaya,çarp-,çarpışma,birbirine gir-|toqquş-,baş başa toqquş-,üz üzə,çırpıl-,toqquşma,bir birinə dəy-|تصادم,اصطدم,اصطدمت,تصادمت,وجها لوجه,اصطدام,تصادما
arkadan çarp-,çarp-,bariyerlere çarp-,çarptı,direğe çarp-,duvara çarp-,çarpma|arxadan vur-,vur-,baryerə çırpıl-,dirəyə çırpıl-,çırpıl-,divara çırpıl-|صدم,صدمت,اصطدم,من الخلف,صدمته,دهس,ارتطم
sürücü,şoför,otobüs şoförü,kamyon şoförü,direksiyon başı,kaptan|sürücü,şofer,avtobus sürücüsü,yük maşını sürücüsü,sükan arxası,idarə edən|سائق,سائقون,سائق الحافلة,سائق الشاحنة,قائد الحافلة,السائق
yolcu,yolcular,içindekiler,yolcu sayısı,otobüsteki,taşınan|sərnişin,sərnişinlər,içindəkilər,avtobusda olan,sərnişin sayı|ركاب,راكب,مسافرون,مسافر,على متنها,على متنه
kontrolü kaybet-,direksiyon hakimiyeti,kontrolden çık-,hakimiyetini kaybet-,savrul-,fren patla-,kontrolünü|idarəetməni itir-,sükanı itir-,idarəni itir-,nəzarətdən çıx-,yoldan çıx-,əyləc tutma-,idarəetmə,sükan|فقدان السيطرة,فقد السيطرة,فقد السائق,خرجت عن,انحرف,انحرفت
aşırı hız,hız,hız sınırı,hız yap-,aşırı yük,hızlı,fren|yüksək sürət,sürət,sürət həddi,sürəti aş-,artıq yük,əyləc|سرعة زائدة,سرعة,سرعة مفرطة,حمولة زائدة,فرامل,مكابح
uykuya dal-,uyukla-,yorgun,uykusuz,uyuyakal-,dikkatsizlik,dikkatsizliğ|yuxula-,yuxuya get-,yorğun,yuxusuz,yorğunluq,diqqətsizlik,diqqətsizliy|نام السائق,إرهاق,غفا,نعاس,غفوة,تعب
zincirleme kaza,zincirleme,birbirine çarp-,onlarca araç,araçlar çarpış-,zincirlemeli|zəncirvari qəza,zəncirvari,bir birinə çırpıl-,onlarla maşın,zəncirvari toqquşma,zəncir|تصادم متسلسل,سلسلة تصادمات,متسلسل,تصادم متعدد,عدة سيارات,تصادمات
karayolu,otoyol,yol,anayol,köy yolu,otoban,çevre yolu|magistral,avtomobil yolu,yol,şose,magistral yol,şosse|طريق سريع,طريق,سريع,أوتوستراد,طرق,الطريق العام
viraj,virajı alama-,dönemeç,dönemec,keskin viraj,kavşak,kavşağ|döngə,dönəmədi,dönər,kəskin döngə,yol ayrıcı,yolayrıcı,kəsişmə|منعطف,منعطفات,منحنى,منعطف حاد,تقاطع
yaralı,yaralan-,yaralılar,ağır yaralan-,hafif yaralan-,yaralı yolcu|xəsarət al-,yaralan-,yaralı,yaralılar,ağır yaralan-,bədən xəsarəti|جريح,جرحى,مصاب,إصابات,مصابون,أصيب,أصيبوا
sağlık ekipleri,ambulans,olay yeri,hastaneye kaldır-,hastaneye kaldırıl-,acil servis,hastane|təcili yardım,ambulans,hadisə yeri,xəstəxanaya çatdırıl-,həkimlər,tibb briqadası|إسعاف,سيارات إسعاف,مسعفون,نقل إلى المستشفى,طواقم طبية,موقع الحادث
tren,yolcu treni,yük treni,hızlı tren,lokomotif,banliyö treni|qatar,sərnişin qatarı,yük qatarı,sürət qatarı,lokomotiv,elektrik qatarı|قطار,قطارات,قطار ركاب,قطار شحن,قاطرة,قطار سريع
raydan çık-,raydan çıkma,yoldan çık-,devril-,ray,raydan çıktı|relsdən çıx-,relsdən çıxma,relsdən çıxıb,aş-,rels,yoldan çıx-|خرج عن القضبان,خروج قطار,خرج عن مساره,انقلب,قضبان,خروج عن السكة,انحراف
çarpış-,iki tren çarpış-,kafa kafaya,tren çarpışması,çarpışma,çarp-|toqquş-,iki qatar toqquş-,üz üzə,qatarların toqquşması,toqquşma,çırpıl-|تصادم قطارين,اصطدام,تصادم,اصطدم,اصطدما,تصادما
vagon,tren vagonu,vagonlar,vagon devril-,yük vagonu,yolcu vagonu|vaqon,qatar vaqonu,vaqonlar,vaqon aş-,yük vaqonu,sərnişin vaqonu|عربة,عربات,مقطورة,عربات القطار,عربة ركاب
demiryolu,tren hattı,ray hattı,demir yolu,demiryolu hattı,raylar|dəmir yolu,dəmiryol,relslər,qatar xətti,dəmir yolu xətti,yol|سكة حديد,سكك حديدية,السكك الحديدية,خط السكة,خط حديدي,سكة,قضبان
hemzemin geçit,geçit,geçid,bariyer,geçitte çarp-,hemzemin,tren geçidi|keçid,dəmir yolu keçidi,şlaqbaum,keçiddə vur-,baryer,qatar keçidi|مزلقان,معبر,تقاطع,حاجز,معبر سكة,مزلقانات
makinist,makinistler,kondüktör,tren görevlisi,tren sürücüsü,personel|maşinist,maşinistlər,bələdçi,qatar işçisi,konduktor,qatar briqadası|سائق القطار,قائد القطار,سائق,طاقم القطار,مراقب
istasyon,gar,tren istasyonu,tren garı,peron,durak,durağ|stansiya,vağzal,dəmir yolu stansiyası,dəmir yolu vağzalı,perron,platforma|محطة,محطة قطارات,محطة القطار,رصيف,محطات
sinyalizasyon,sinyal hatası,makas,sinyal,hat hatası,makas hatası|siqnal,siqnalizasiya,yol dəyişdirici,siqnal səhvi,siqnal nasazlığı|إشارات,خطأ في الإشارات,إشارة,نظام الإشارات,تحويلة
tren kazası,tren faciası,demiryolu kazası,facia,kaza|qatar qəzası,qatar faciəsi,dəmir yolu qəzası,faciə,qəza|حادث قطار,كارثة قطار,حادثة قطار,فاجعة,حادث
sefer durdur-,seferler durdurul-,tren seferleri,sefer aksadı,hat kapan-,seferler,sefer|qatarların hərəkəti,hərəkət dayandırıl-,reyslər dayandırıl-,hərəkəti dayan-,gecik-,reyslər|توقف حركة القطارات,تعليق الرحلات,حركة القطارات,تعطلت,تعطل حركة,توقف
yolcu,yolcular,trendekiler,trende bulunan,sefer yapan,yolcu sayısı|sərnişin,sərnişinlər,qatarda olan,qatardakı,qatardakılar|ركاب,راكب,ركاب القطار,على متن القطار,مسافرون,مسافر
tankerli vagon,tanker,yakıt yüklü,kimyasal yüklü,yük,yakıt tankeri|sistern,çən,yanacaq yüklü,kimyəvi yük,yük,sistern vaqonu|صهريج,شحنة,محمل بالوقود,مواد كيميائية,حمولة,صهاريج
vinç,vinc,vagonları kaldır-,raylar onarıl-,onarım,enkaz kaldır-,onar-|kran,vaqonları qaldır-,yol bərpa,bərpa et-,təmir,bərpa işləri,təmir et-|رافعة,رافعات,إصلاح,رفع العربات,إزالة الحطام,صيانة
insan hatası,makinist hatası,hata,teknik hata,dikkatsizlik,dikkatsizliğ|insan səhvi,maşinistin səhvi,səhv,texniki səhv,insan amili,səhvi,səhlənkarlıq|خطأ بشري,خطأ,خلل فني,إهمال,عطل فني
uçak,uçağ,yolcu uçağı,tayyare,jet,havayolu uçağı,kargo uçağı|təyyarə,sərnişin təyyarəsi,hava gəmisi,layner,yük təyyarəsi|طائرة,طائرة ركاب,طائرات,طائرة شحن,طيارة,طائرة مدنية
düş-,düşme,uçak düş-,yere çakıl-,çakıl-,uçak düştü,kaza geçir-|düş-,qəzaya uğra-,təyyarə düş-,yerə çırpıl-,qəza,düşüb,yerə çaxıl-,hava gəmisi|تحطم,تحطمت,سقط,سقوط,سقطت,ارتطمت,هوت,تحطمها
acil iniş,zorunlu iniş,acil iniş yap-,inmek zorunda kal-,mecburi iniş,iniş yap-,zorunlu,iniş,mecburi|məcburi eniş,təcili eniş,qəza enişi,məcburi eniş et-,məcburi enib,enməli ol-,eniş,məcburi|هبوط اضطراري,هبطت اضطراريا,هبوط طارئ,اضطراري,اضطراريا,هبوط
pist,pistten çık-,pist dışına,havalimanı pisti,pist dışı,pisti,pistten|uçuş zolağı,enmə zolağı,zolaqdan çıx-,zolaq,zolağ,aeroport zolağı|مدرج,خرجت عن المدرج,مدرج المطار,مهبط,خرج عن المدرج,انزلقت
pilot,kaptan pilot,yardımcı pilot,uçuş ekibi,mürettebat,kabin ekibi|pilot,kapitan,köməkçi pilot,ekipaj,heyət,təyyarəçi|طيار,طاقم,قائد الطائرة,طيارون,مساعد الطيار,أفراد الطاقم
kule,radar,irtibat kesil-,radardan kaybol-,haberleşme kesil-,temas kesil-,irtibat|dispetçer,radar,əlaqə kəsil-,radardan it-,əlaqə it-,qüllə,rabitə|رادار,اختفت عن الرادار,فقدان الاتصال,برج المراقبة,انقطع الاتصال,فقد الاتصال,اختفت
enkaz,uçak enkazı,enkaza ulaşıl-,parçalar,kuyruk,kuyruğ,gövde|qalıqlar,təyyarənin qalıqları,qəza yeri,hissələr,quyruq,quyruğ,gövdə|حطام,حطام الطائرة,بقايا,أجزاء,ذيل,أشلاء
kara kutu,uçuş kaydı,kayıt cihazı,kara kutular,uçuş verileri,kutu,kutular|qara qutu,qara qutular,qeydiyyat cihazı,uçuş qeydləri,özüyazan,qutu|صندوق أسود,الصندوق الأسود,صندوقان أسودان,مسجل,بيانات الرحلة,مسجلات,صناديق
havalimanı,havaalanı,hava limanı,meydan,terminal,havaalanına|hava limanı,aeroport,beynəlxalq aeroport,hava limanına,terminal|مطار,مطار دولي,المطار,مطارات,صالة
kalkış,havalan-,kalkıştan sonra,kalkış yap-,havalandıktan sonra,kalk-|havaya qalx-,qalxış,havalan-,uçuşdan sonra,qalxandan sonra,qalxıb|إقلاع,أقلع,أقلعت,بعد إقلاعها,تقلع,مغادرة
teknik arıza,motor arızası,arıza,motor|texniki nasazlıq,mühərrik nasazlığı,nasazlıq,nasazlığ,mühərrik|عطل فني,عطل,محرك,خلل فني,خلل,أعطال
kuş çarp-,kuş sürüsü,motora kuş,kuş,kuşlar|quş çırpıl-,quş sürüsü,quş,quşlar,mühərrikə quş|طيور,اصطدام بطيور,طير,سرب طيور,ارتطام طيور
motor alev al-,kanadı yan-,havada alev al-,alev al-,duman çık-,alev,alevler|mühərrik alış-,mühərrik yan-,havada alış-,alış-,tüstü çıx-,alov|اشتعال,احترق المحرك,اشتعل,اشتعلت,دخان
helikopter,askeri helikopter,helikopter düş-,ambulans helikopter,kurtarma helikopteri,helikopteri,helikopterin|helikopter,vertolyot,hərbi helikopter,helikopter düş-,helikopter qəzası|مروحية,هليكوبتر,طوافة,مروحية عسكرية,تحطم مروحية,مروحيات
yolcular,mürettebat,uçaktakiler,yolcu ve mürettebat,yolcu,uçakta bulunan|sərnişinlər,heyət,təyyarədə olan,sərnişin və heyət,sərnişin,göyərtəsində|ركاب,راكب,على متنها,ركاب وأفراد الطاقم,كانوا على متنها
sağ kurtulan,kurtulan yok,kurtulama-,yolcular kurtul-,kurtul-,sağ çıkan|sağ qalan,xilas olan,sağ qalma-,xilas ol-,sağ çıx-,salamat qalan,xilas,salamat|ناجون,ناج,نجا,لا ناجين,نجوا,نجاة
savaş uçağı,askeri uçak,eğitim uçağı,jet,jeti,avcı uçağı,uçak,uçağ|döyüş təyyarəsi,hərbi təyyarə,qırıcı,təlim təyyarəsi,təyyarə|طائرة حربية,طائرة عسكرية,مقاتلة,حربية,طائرة تدريب
savunma bakanlığı,hava kuvvetleri,genelkurmay,ordu,ordusu|müdafiə nazirliyi,hərbi hava qüvvələri,ordu,hhq|وزارة الدفاع,سلاح الجو,الجيش,جيش,القوات الجوية
bat-,alabora ol-,gemi bat-,su al-,tekne bat-,sulara gömül-,devril-|bat-,aş-,gəmi bat-,su al-,qayıq bat-,çevril-,qərq ol-|غرق,غرقت,انقلب,انقلبت,يغرق,غرق مركب,جنوح
tekne,gemi,bot,feribot,yolcu gemisi,vapur,yük gemisi,gemi faciası|gəmi,qayıq,qayığ,bərə,sərnişin gəmisi,yük gəmisi,kater,yaxta|سفينة,قارب,مركب,عبارة,زورق,باخرة,سفينة شحن,زوارق
göçmen teknesi,göçmen,düzensiz göçmen,lastik bot,kaçak göçmen,mülteci|miqrant qayığı,miqrant,qeyri qanuni miqrant,miqrantlar,rezin qayıq,qaçqın|مهاجر,مهاجرون,قارب مهاجرين,مهاجرين,مهاجرون غير نظاميين,لاجئون
sahil güvenlik,sahil güvenlik ekipleri,sahil koruma,sahil güvenlik botu,güvenlik,güvenliğ,ekipler|sahil mühafizə,sahil mühafizəsi,sərhəd mühafizə,sahil qvardiyası,mühafizə,mühafizəsi|خفر السواحل,خفر,دوريات بحرية,حرس السواحل,البحرية
boğul-,boğulma,boğularak öl-,sularda boğul-,boğulan|boğul-,boğulma,boğularaq öl-,suda boğul-,boğulub|غرقا,غرق,ماتوا غرقا,غريق,غرقى,غرقوا
denizden çıkar-,ceset çıkar-,ceset,cesed,cenaze,cesetler|dənizdən çıxar-,meyit çıxar-,meyit,cəsəd,cəsədlər,nəş|انتشال,جثة,جثث,انتشلت,جثمان,انتشل
mürettebat,denizci,kaptan,gemi mürettebatı,tayfa,denizciler|heyət,dənizçi,kapitan,gəmi heyəti,ekipaj,dənizçilər|طاقم,بحارة,قبطان,بحار,طاقم السفينة,أفراد الطاقم
can yeleği,can simidi,can salı,can kurtaran,filika,can yelekleri,yelek,yeleğ|xilasedici jilet,xilasedici,xilasedici qayıq,xilasetmə vasitəsi,jilet|سترة نجاة,سترات نجاة,قوارب نجاة,طوق نجاة,سترات,أطواق
açıklarında,kıyı açıklarında,açıklar,kıyıdan uzak,açık deniz,deniz mili,denizde|sahil yaxınlığında,açıq dəniz,dənizdə,sahildən uzaq,dəniz mili,açıqlarında,sahildə|قبالة,قبالة سواحل,قبالة السواحل,عرض البحر,ميل بحري,مياه
aşırı yolcu,kapasitesinin üzerinde,aşırı yük,kapasite,fazla yolcu,kapasitesi|həddindən artıq sərnişin,artıq yük,tutumundan artıq,tutum,artıq sərnişin,tutumu|حمولة زائدة,فوق طاقته,حمولة,اكتظاظ,مكتظ,مكتظة
karaya otur-,kayalıklara çarp-,kayaya çarp-,sığ,karaya oturdu,kayalık,kayalığ|quruya otur-,saya otur-,qayalara çırpıl-,qayalıq,dayazda qal-,saya oturub,qaya|جنوح,جنحت,جنح,ارتطم بالصخور,اصطدم بصخور,تجنح
dalga,fırtınalı deniz,deniz dalgalı,fırtına,kötü hava,kötü hava koşulları|dalğa,fırtınalı dəniz,dəniz dalğalı,fırtına,pis hava,əlverişsiz hava|أمواج,هيجان البحر,طقس سيئ,عاصفة,بحر هائج,أمواج عالية
arama çalışması,arama kurtarma,dalgıç,dalgıc,dalgıç ekibi,arama,dalgıçlar|axtarış işləri,axtarış xilasetmə,dalğıc,dalğıc qrupu,axtarış,dalğıclar|بحث,غواصون,عمليات البحث,غواص,بحث وإنقاذ,غطاسون
tehlike sinyali,yardım çağrısı,sinyal,imdat,yardım iste-,imdat çağrısı|həyəcan siqnalı,kömək siqnalı,siqnal,imdad,sos,kömək istə-|نداء استغاثة,استغاثة,إشارة استغاثة,نداء,استغاث
liman,iskele,rıhtım,limandan ayrıl-,demirle-,limanı|liman,körpü,sahil,limandan çıx-,lövbər sal-,limanı|ميناء,رصيف,مرفأ,غادر الميناء,موانئ,مرسى
petrol sızıntısı,yakıt sızıntısı,petrol sız-,deniz kirliliği,sızıntı,petrol|neft sızması,yanacaq sızması,neft dağıl-,dənizin çirklənməsi,sızma,neft|تسرب نفط,تلوث,تسرب الوقود,تسرب,بقعة نفطية,تلوث البحر
yanardağ,volkan,volkanik dağ,yanardağı,volkanı|vulkan,vulkanı,yanardağ,vulkan dağı,palçıq vulkanı|بركان,براكين,جبل بركاني,بركاني,البركان
patla-,püskür-,faaliyete geç-,lav püskürt-,patlama,püskürme,harekete geç-|püskür-,oyan-,püskürmə,partla-,fəallaş-,lava püskürt-,aktivləş-|ثار,ثوران,ثورة بركان,انفجر,ثوران بركان,نشط,يثور,انفجار بركاني
kül bulutu,kül,kül püskürt-,volkanik kül,kül yağ-,kül bulutları,külleri|kül buludu,kül,vulkan külü,kül püskürt-,kül sütunu,kül yağ-,külü|رماد,رماد بركاني,سحابة رماد,سحب الرماد,سحابة بركانية,الرماد,رمادية
lav,lavlar,lav akıntısı,lav ak-,magma,lav akışı|lava,lavalar,lava axını,lava ax-,maqma,lava seli|حمم,حمم بركانية,لافا,تدفق الحمم,حمم بركان,صهارة
uçuşlar iptal,hava sahası,hava trafiği,uçuş,uçuşlar durdurul-,hava sahası kapatıl-,uçuşlar|uçuşlar ləğv,hava məkanı,uçuşlar dayandırıl-,hava hərəkəti,reyslər ləğv,reys,uçuşlar|إلغاء رحلات,مجال جوي,رحلات جوية,إغلاق المجال,حركة الطيران,حركة الملاحة,طيران,رحلات
tahliye,boşalt-,köyler boşaltıl-,yerinden edil-,tahliye edil-,evlerini terk et-|təxliyə,boşalt-,kəndlər boşaldıl-,köçürül-,təxliyə edil-,evlərini tərk et-|إجلاء,إخلاء,نزوح,فر,أجلي,أجلت,نزح
yanardağ krateri,krater,krater ağzı,ağız,ağz,zirve|vulkan krateri,krater,kraterin ağzı,ağız,ağz,zirvə|فوهة,فوهة البركان,فوهات,قمة,فوهة بركانية
alarm seviyesi,alarm,uyarı seviyesi,alarm durumu,en yüksek seviye,alarmı|təhlükə səviyyəsi,xəbərdarlıq səviyyəsi,həyəcan,səviyyəni yüksəlt-,ən yüksək səviyyə,xəbərdarlıq|مستوى الإنذار,إنذار,حالة تأهب,مستوى التأهب,رفع الإنذار,أعلى مستوى,تأهب
tehlike bölgesi,yasak bölge,güvenlik çemberi,kilometre yarıçap,kilometrelik alan,bölge,yarıçapında|təhlükə zonası,qadağan zonası,kilometr radius,kilometr radiusunda,təhlükəli zona,radiusda,radiusunda|منطقة خطر,شعاع كيلومتر,منطقة محظورة,منطقة خطرة,نطاق,دائرة قطرها,نطاقه
duman,kül ve duman,gaz,duman sütunu,gaz bulutu,toz,kükürt|tüstü,kül və tüstü,qaz,tüstü sütunu,toz,kükürd,qaz buludu|دخان,غازات,غبار,أعمدة دخان,كبريت,سحابة دخان
maske,maske tak-,maske dağıt-,maskeler|maska,maska tax-,maska paylan-,tibbi maska,maskalar|كمامات,أقنعة,قناع,كمامة
aktif,faal,faaliyet,faal yanardağ,aktif yanardağ,aktif volkan|fəal,aktiv,fəaliyyət,fəal vulkan,aktiv vulkan|نشط,نشاط,نشاط بركاني,نشطة,بركان نشط
volkanolog,yanardağ uzmanı,jeolog,bilim adamı,sismolog,gözlemevi|vulkanoloq,geoloq,alim,seysmoloq,mütəxəssis,rəsədxana|عالم براكين,علماء,جيولوجي,مرصد,خبراء البراكين,علماء الزلازل
lav nedeniyle,evler kül ol-,lav altında,ev lav altında,yol kapan-,lavlar evleri,lav,lavlar|lava altında,evlər məhv,lava evləri,yol bağlan-,evləri yandır-,lava,lavalar|دمرت الحمم,التهمت الحمم,غطت الحمم,منازل,طمرت الحمم,حمم
metre yüksek,metre yüksekliğe,yüksekliğe ulaş-,gökyüzüne yüksel-,yükseklik,yüksekliğ|metr hündürlük,metr hündürlüyə,hündürlüyə qalx-,göyə qalx-,hündürlük,hündürlüy|ارتفاع أمتار,ارتفاع,متر في السماء,كيلومترات,وصل ارتفاع,آلاف الأمتار
sızıntı,kimyasal sızıntı,sız-,sızma,kaçak,kaçağ,gaz sızıntısı|sızma,kimyəvi sızma,sız-,sızıntı,axıntı,qaz sızması|تسرب,تسرب كيميائي,تسريب,تسربت,انسكاب,تسرب مواد
kimyasal madde,kimyasal,zehirli madde,tehlikeli madde,zararlı madde,toksik|kimyəvi maddə,kimyəvi,zəhərli maddə,təhlükəli maddə,zərərli maddə,toksik|مواد كيميائية,كيماوية,مواد سامة,مواد خطرة,سامة,كيميائية
zehirli gaz,gaz,zehirli gazlar,gazı|zəhərli qaz,qaz,zəhərli qazlar,qazı|غاز سام,غازات سامة,غاز,غازات
amonyak,amonyağ,amonyak gazı,amonyak sızıntısı|ammonyak,ammonyakı,ammonyak qazı,ammonyak sızması|أمونيا,أمونياك,نشادر,غاز الأمونيا
klor,klor gazı,klor sızıntısı,klorlu|xlor,xlor qazı,xlor sızması,xlorlu|كلور,غاز الكلور,تسرب الكلور,الكلور
kirlilik,kirliliğ,kirlen-,çevre kirliliği,kirlet-,kirletici|çirklənmə,çirklən-,ekoloji çirklənmə,çirkləndir-,çirkləndirici|تلوث,ملوث,تلويث,تلوث بيئي,لوث,لوثت,ملوثات
nehre dök-,nehre karış-,denize dökül-,dere kirlen-,suya karış-,suya sız-,nehir,nehri,dök-|çaya axıdıl-,çaya tökül-,dənizə axıdıl-,çay çirklən-,suya qarış-,suya sız-,çay,axıdıl-,tökül-|تسربت إلى النهر,ألقيت في النهر,انسكب,تسرب إلى المياه,اختلطت,صب,نهر
petrol,ham petrol,akaryakıt,yakıt,petrol döküntüsü,mazot|neft,xam neft,yanacaq,yanacağ,neft ləkəsi,mazut|نفط,نفط خام,وقود,بقعة نفط,مازوت,بقعة نفطية
toplu balık ölümü,balık ölümü,balık ölümleri,balıklar öl-,balık,balığ|balıqların kütləvi,balıq tələf,balıqlar öl-,balıq tələfatı,balıq,balığ|نفوق الأسماك,نفوق جماعي,نفقت الأسماك,أسماك نافقة,أسماك,نفوق
fabrika atığı,atık,atığ,sanayi atığı,atık su,kanalizasyon,atıklar|zavod tullantısı,tullantı,sənaye tullantısı,çirkab,kanalizasiya,tullantılar|نفايات,مخلفات,مياه صرف,نفايات صناعية,صرف صحي,مخلفات صناعية
maruz kal-,zehirlen-,etkilen-,zehirlenme,gazdan etkilen-,maruz kalan|məruz qal-,zəhərlən-,təsirlən-,zəhərlənmə,qazdan zəhərlən-|تعرض,تعرضوا,تسمم,استنشق,تسمموا,استنشاق
nefes darlığı,solunum sorunu,göz yanması,mide bulantısı,nefes al-,öksürük,öksür-,nefes|tənəffüs çətinliyi,nəfəs çatışmazlığı,göz yanması,ürəkbulanma,boğul-,öskürək|ضيق تنفس,صعوبة تنفس,سعال,غثيان,تهيج العين,حالات اختناق
tahliye,evden çıkma,evlerden çıkma,pencere kapat-,evde kal-,evlerinizde kalın,evlerinden|təxliyə,evdən çıxma,pəncərə bağla-,evdə qal-,sakinlər köçürül-,sakinlər|إخلاء,إغلاق النوافذ,البقاء في المنازل,إجلاء,ملازمة المنازل
temizlik,temizleme çalışması,temizle-,arıtma,arıt-,temizlik çalışması|təmizlik,təmizləmə işləri,təmizlə-,təmizlən-,zərərsizləşdir-,zərərsizləşdirmə|تنظيف,عمليات تنظيف,تطهير,إزالة التلوث,نظف,معالجة
özel kıyafet,koruyucu giysi,kbrn,kbrn ekipleri,gaz maskesi,maske|xüsusi geyim,qoruyucu geyim,qaz maskası,kbrn,əleyhqaz,mütəxəssislər,maska|ملابس واقية,أقنعة واقية,واق,قناع غاز,كمامات
çevre felaketi,çevre faciası,ekolojik felaket,doğa,çevre,felaket|ekoloji fəlakət,ekoloji faciə,ətraf mühit,təbiət,fəlakət,ekoloji|كارثة بيئية,بيئة,كارثة,كارثة إيكولوجية,أضرار بيئية,بيئي
para cezası,ceza kes-,idari para cezası,cezalandır-,ceza,ceza uygula-|cərimə,cərimə et-,inzibati cərimə,cərimələ-,cəzalandır-,cərimə olun-|غرامة,غرامات,غرم,تغريم,عقوبة,عقوبات
su numunesi,numune al-,analiz,numune,tahlil,örnek,örneğ|su nümunəsi,nümunə götür-,analiz,nümunə,laboratoriya,nümunələr|عينات,تحليل,فحص,عينة,أخذ عينات,تحاليل
gıda zehirlenmesi,zehirlen-,toplu zehirlenme,besin zehirlenmesi,zehirlenme,yemekten zehirlen-|qida zəhərlənməsi,zəhərlən-,kütləvi zəhərlənmə,zəhərlənmə,yeməkdən zəhərlən-,qidadan zəhərlən-|تسمم غذائي,تسمم,تسمموا,تسمم جماعي,حالات تسمم,تسممات
mide bulantısı,kusma,ishal,karın ağrısı,kus-,bulantı|ürəkbulanma,qusma,ishal,qarın ağrısı,qus-,mədə ağrısı|غثيان,قيء,تقيؤ,إسهال,آلام في البطن,مغص
rahatsızlan-,fenalaş-,hastalan-,şikayetiyle,rahatsızlık,rahatsızlığ|xəstələn-,narahat ol-,şikayəti ilə,halı pisləş-,narahatlıq,pis hiss et-|شكوا,أعراض,وعكة,اشتكوا,شعروا,ظهرت أعراض
hastaneye başvur-,hastaneye kaldırıl-,tedavi altına al-,tedavi altına alın-,hastaneye götür-,hastane,hastaneye,tedavi|xəstəxanaya müraciət,xəstəxanaya çatdırıl-,müalicəyə götür-,xəstəxanaya yerləşdir-,hospitalizə olun-,xəstəxana,müalicə|نقلوا إلى المستشفى,أدخلوا المستشفى,مستشفى,تلقوا العلاج,إسعافهم,علاج
yemekhane,okul yemekhanesi,kantin,lokanta,restoran,yemek firması,yemek şirketi|yeməkxana,məktəb yeməkxanası,bufet,kafe,restoran,aşxana|مطعم,مقصف,كافتيريا,مطاعم,مطبخ,شركة تغذية
yemek,yedikleri yemek,yiyecek,yiyeceğ,gıda|yemək,yeməy,yedikləri yemək,qida,ərzaq|طعام,وجبة,وجبات,غذاء,تناول,أطعمة,أكل
öğrenci,öğrenciler,okuldaki öğrenci,yurtta kalan,talebe|şagird,tələbə,tələbələr,şagirdlər,məktəbli|طلاب,تلاميذ,طالب,تلميذ,طلبة,طالبات
düğün,düğünde,düğün yemeği,davetli,davetliler,düğün töreni|toy,toyda,toy məclisi,toy mərasimi,qonaq,qonağ|عرس,حفل زفاف,زفاف,وليمة,مدعوون,عرسا
alkol zehirlenmesi,sahte içki,metil alkol,metanol,sahte alkol,kaçak içki,metil,içki,içkiden|spirt zəhərlənməsi,saxta içki,metil spirti,metanol,saxta spirt,qanunsuz içki,spirt|خمور مغشوشة,ميثانول,كحول مغشوش,كحول الميثيل,مغشوش,مشروب مغشوش
salmonella,bakteri,mikrop,mikrob,bakteri bulaş-|salmonella,bakteriya,mikrob,bakterioloji|سالمونيلا,سالمونيللا,بكتيريا,جراثيم,بكتيري
bozuk gıda,bozuk,bozulmuş,bayat,tarihi geçmiş,bozul-|xarab qida,xarab,xarab olmuş,köhnəlmiş,vaxtı keçmiş,korlan-|طعام فاسد,فاسد,فاسدة,منتهية الصلاحية,أغذية فاسدة
mantar zehirlenmesi,mantar,mantardan zehirlen-,zehirli mantar,yabani mantar,mantardan|göbələk zəhərlənməsi,göbələk,göbələy,göbələkdən zəhərlən-,zəhərli göbələk|فطر سام,فطر,تسمم بالفطر,فطريات
numune,numune al-,analiz,tahlil,inceleme,laboratuvar|nümunə,nümunə götür-,analiz,yoxlama,laboratoriya,ekspertiza|عينات,تحليل,فحص,مختبر,عينة,فحوصات
taburcu,taburcu ol-,taburcu edil-,ayakta tedavi,sağlık durumu,iyi durumda,tedavi|evə buraxıl-,evə yazıl-,ambulator müalicə,vəziyyəti yaxşı,vəziyyəti kafi,müalicə,sağal-|خرجوا من المستشفى,مستقرة,غادروا المستشفى,حالتهم مستقرة,حالة جيدة,تعافوا
gözaltı,gözaltına al-,gözaltına alın-,işletmeci,işletmeyi kapat-,mühürle-|saxlanıl-,tutul-,sahibkar,obyekt bağlan-,möhürlə-,fəaliyyəti dayandırıl-|إغلاق,توقيف,صاحب المطعم,أوقف,إغلاق المطعم,احتجاز
su zehirlenmesi,kirli su,içme suyu,suyun kirlen-,şebeke suyu,su,suyu,sudan|su zəhərlənməsi,çirkli su,içməli su,suyun çirklən-,su xətti,su,sudan|مياه ملوثة,تلوث المياه,مياه الشرب,ماء ملوث,ملوثة,ماء
salgın,salgın hastalık,epidemi,pandemi,bulaşıcı hastalık,salgını|epidemiya,pandemiya,yoluxucu xəstəlik,xəstəliyin yayılması,infeksiya,yoluxma|وباء,تفشي,جائحة,أوبئة,تفش,مرض معد,وبائي
virüs,mikrop,virüsü,bakteri,koronavirüs,enfeksiyon,hastalık|virus,virusu,mikrob,bakteriya,koronavirus,infeksiya,xəstəlik|فيروس,فيروسات,بكتيريا,عدوى,كورونا,مرض,ميكروب
bulaş-,yayıl-,salgın yayıl-,bulaşma,yayılma,hızla yayıl-|yolux-,yayıl-,keç-,yoluxma,yayılma,sürətlə yayıl-|تفشي,انتشر,ينتقل,انتقال,انتشار,تفشى,ينتشر
vaka,vaka sayısı,vaka görül-,hasta sayısı,yeni vaka,vakalar|yoluxma halı,yoluxan,xəstə sayı,hal,yeni hal,yoluxma faktı|إصابات,حالات إصابة,إصابة,مصابون,حالات,عدد الإصابات
aşı,aşıla-,aşılama,aşılan-,aşı kampanyası,doz|peyvənd,vaksin,vaksinasiya,peyvənd et-,peyvənd olun-,doza|لقاح,تطعيم,لقاحات,تلقيح,جرعة,تطعيمات,حملة تطعيم
karantina,karantinaya al-,karantinaya alın-,tecrit,izolasyon,karantina altında|karantin,karantinə götür-,karantinə alın-,təcrid,karantin rejimi,karantin tətbiq|حجر صحي,حجر,عزل,إغلاق,عزل صحي,الحجر الصحي
kuş gribi,kuş gribi virüsü,kuş gribi salgını,gribi,gribin|quş qripi,quş qripi virusu,qripi,qripin|أنفلونزا الطيور,إنفلونزا الطيور,أنفلونزا,إنفلونزا
kızamık,kızamığ,kızamık vakası,kızamık salgını|qızılca,qızılca xəstəliyi,qızılcaya yolux-,qızılcadan|حصبة,الحصبة,وباء الحصبة,حالات حصبة
şap,şap hastalığı,şap virüsü,şapa|dabaq,dabağ,dabaq xəstəliyi,dabaq virusu|حمى قلاعية,الحمى القلاعية,قلاعية,القلاعية
ateş,öksürük,öksürüğ,yüksek ateş,ateşi çık-,ateşlen-|qızdırma,öskürək,öskürəy,yüksək hərarət,hərarət,qızdır-|حمى,سعال,حرارة,ارتفاع حرارة,كحة
itlaf,itlaf et-,itlaf edil-,telef et-,itlaf edilen,öldürül-|məhv et-,məhv edil-,quş məhv,tələf,öldürül-,tələf edil-|إعدام,إبادة,ذبح,أعدمت,التخلص من,أعدم
tavuk,tavuğ,kümes hayvanı,kanatlı,kanatlı hayvan,kümes|toyuq,toyuğ,ev quşu,quş,quşçuluq,quşçuluğ,quşçuluq təsərrüfatı|دواجن,دجاج,طيور,طيور داجنة,مزارع دواجن
hayvan pazarı,hayvan hareketi,hayvan pazarları kapatıl-,pazar,pazarlar,kapatıl-|heyvan bazarı,mal bazarı,heyvan daşınması,bazar,bazarlar,bağlan-|أسواق الماشية,سوق المواشي,سوق,أسواق,نقل الماشية
veteriner,veteriner hekim,veteriner ekipler,veterinerler|baytar,baytar həkim,baytarlıq,baytarlığ,baytarlıq xidməti,baytarlar|بيطري,طب بيطري,بيطريون,أطباء بيطريون,خدمات بيطرية,مصالح بيطرية
sağlık bakanlığı,bakanlık,bakanlığ,sağlık yetkilileri,sağlık müdürlüğü|səhiyyə nazirliyi,nazirlik,nazirliy,səhiyyə qurumları,səhiyyə|وزارة الصحة,السلطات الصحية,مسؤولو الصحة,الصحة,وزارة
öl-,hayatını kaybet-,ölüm,yaşamını yitir-,ölü sayısı,can kaybı|öl-,dünyasını dəyiş-,ölüm,vəfat et-,həyatını itir-,ölüm halı|توفي,توفوا,وفاة,وفيات,قضى,أودى,حصيلة الوفيات
kolera,kolera salgını,kolera vakası,koleradan|vəba,xolera,vəba epidemiyası,vəbadan,xolera epidemiyası|كوليرا,الكوليرا,وباء الكوليرا,بالكوليرا
belirti,semptom,bulgu,hastalık belirtisi,belirtiler,şikayet|simptom,əlamət,xəstəlik əlaməti,əlamətlər,şikayət|أعراض,علامات,أعراض المرض,ظهور أعراض,عوارض
test,testi pozitif çık-,pozitif,test sonucu,test yap-,pozitif çıkan|test,testi müsbət,müsbət,testin nəticəsi,test aparıl-,müsbət çıx-|فحص,فحوصات,نتيجة إيجابية,اختبار,إيجابية,تحليل,تأكدت إصابته
maske,mesafe,önlem,tedbir,kısıtlama,maske zorunluluğu|maska,məsafə,məhdudiyyət,tədbir,maska rejimi|كمامة,تباعد,قيود,إجراءات وقائية,تدابير,إجراءات
`;
