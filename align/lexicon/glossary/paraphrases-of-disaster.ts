/** Paraphrases of news prose, one meaning a line: disasters, rescue and health; as `tr|az|ar` lines; our own work. */
export const paraphrasesOfDisaster: string = `
hayatını kaybet-,hayatını kaybed-,yaşamını yitir-,can ver-,vefat et-,vefat ed-,can kaybı,ölüm,hayatından ol-,yaşama veda et-|həlak ol-,həyatını itir-,vəfat et-,vəfat ed-,dünyasını dəyiş-,canını itir-,ölüm,həyatla vidalaş-|لقي حتفه,لقوا حتفهم,توفي,توفيت,وفاة,مصرع,لقي مصرعه,لقوا مصرعهم,مات,قضى نحبه,فارق الحياة,فقد حياته
öldür-,canına kıy-,katlet-,katled-,canını al-,cinayet|öldür-,qətlə yetir-,canına qəsd et-,həyatına son qoy-,qətl|قتل,يقتل,اغتال,أجهز على,أزهق روح,قتلت,جريمة قتل
ölü sayısı,can kaybı,ölenlerin sayısı,hayatını kaybedenlerin sayısı,ölü bilançosu,can kaybının bilançosu|ölənlərin sayı,həlak olanların sayı,ölü sayı,itki sayı,həyatını itirənlərin sayı,qurbanların sayı|حصيلة القتلى,عدد القتلى,عدد الوفيات,حصيلة الضحايا,حصيلة الوفيات,عدد الضحايا,أعداد القتلى
ölü sayısı yükseldi,can kaybı arttı,bilanço ağırlaş-,ölü sayısı çıktı,can kaybı yüksel-|ölənlərin sayı artdı,həlak olanların sayı yüksəldi,qurbanların sayı çatdı,ölü sayı artıb|ارتفاع حصيلة,ارتفعت حصيلة,ارتفاع عدد القتلى,ارتفع عدد الضحايا,ارتفاع عدد الوفيات,زيادة عدد القتلى
ölümüne yol aç-,ölümüne neden ol-,can al-,canına mal ol-,ölümüne sebep ol-,hayatına mal ol-|ölümünə səbəb ol-,həyatına son qoy-,can al-,ölümlə nəticələn-,həyatı bahasına başa gəl-,ölümünə gətirib çıxar-|أودى بحياة,أودت بحياة,أسفر عن مقتل,أسفرت عن مقتل,تسبب في وفاة,أدى إلى مقتل,أدت إلى مصرع,راح ضحيته,حصد أرواح,حصدت أرواح
ölümcül,öldürücü,ölümle sonuçlanan,kanlı,can alıcı|ölümcül,öldürücü,ölümlə nəticələnən,məhvedici|مميت,قاتل,فتاك,القاتلة,المميتة,دام,دموي
olay yerinde öl-,olay yerinde hayatını kaybet-,olay yerinde can ver-,olay yerinde yaşamını yitir-|hadisə yerində öl-,hadisə yerində keçin-,yerindəcə öl-,hadisə yerində həlak ol-|توفي في الحال,توفي على الفور,لقي حتفه على الفور,مات في موقع الحادث,توفي في مكان الحادث
hastanede öl-,kaldırıldığı hastanede hayatını kaybet-,tedavi gördüğü hastanede vefat et-,tüm müdahalelere rağmen kurtarılama-,hastanede yaşamını yitir-|xəstəxanada öl-,aparıldığı xəstəxanada keçin-,xəstəxanada vəfat et-,həkimlərin səyinə baxmayaraq xilas etmək mümkün olma-|توفي في المستشفى,متأثرا بجراحه,متأثرا بإصابته,متأثرين بجراحهم,فارق الحياة في المستشفى,توفي متأثرا
ceset,cenaze,naaş,cansız beden,ölü beden,cesed|meyit,cəsəd,cənazə,nəş,ölü|جثة,جثث,جثمان,جثامين,رفات,أشلاء,جثته
cesedi bulun-,cansız bedenine ulaş-,cesedi çıkarıl-,ölü bulun-,naaşına ulaş-,ölü olarak bulun-|meyiti tapıl-,meyiti aşkarlan-,cəsədi tapıl-,ölü tapıl-,meyiti çıxarıl-,meyiti aşkar edil-|انتشال جثة,العثور على جثة,عثر على جثة,عثر عليه ميتا,انتشلت جثث,انتشال جثث,انتشال جثامين
ölüm nedeni,ölüm sebebi,kesin ölüm nedeni,ölümünün sebebi|ölümün səbəbi,ölüm səbəbi,dəqiq ölüm səbəbi,ölümünün səbəbləri|سبب الوفاة,أسباب الوفاة,سبب وفاته,ملابسات الوفاة
otopsi,adli tıp incelemesi,ölü muayenesi,adli inceleme|məhkəmə-tibb ekspertizası,meyitin yarılması,autopsiya,məhkəmə-tibbi ekspertiza|تشريح,تشريح الجثة,الطب الشرعي,فحص الطب الشرعي,الطب العدلي,الصفة التشريحية
morg,cenaze morgu,hastane morgu|morq,meyitxana,xəstəxana morqu|مشرحة,ثلاجة الموتى,ثلاجات الموتى,المشرحة,بيت الموتى
kimlik tespiti,kimliği belirlen-,kimliği tespit edil-,teşhis edil-,kimlik belirleme|şəxsiyyəti müəyyənləşdiril-,kimliyi müəyyən edil-,kimliyi bəlli ol-,tanın-,şəxsiyyətinin müəyyən edilməsi|تحديد هوية,التعرف على هوية,تحديد هويات,التعرف على الجثث,تم التعرف على,كشف هوية,هوية الضحايا
kimliği belirsiz,kimliği bilinmeyen,kimliği tespit edilemeyen,kimliği belirlenemeyen|naməlum,kimliyi bəlli olmayan,şəxsiyyəti müəyyən edilməyən,şəxsiyyəti məlum olmayan|مجهول الهوية,مجهولة الهوية,مجهولي الهوية,لم تعرف هويته,غير معروف الهوية
intihar et-,intihar,canına kıy-,yaşamına son ver-,hayatına son ver-,kendini öldür-|intihar et-,intihar,özünü öldür-,canına qıy-,həyatına son qoy-,özünə qəsd|انتحر,انتحار,ينتحر,وضع حدا لحياته,أنهى حياته,أقدم على الانتحار,انتحرت
boğul-,boğularak öl-,suda boğul-,suya kapıl-,boğulma|boğul-,suda boğul-,suda batıb öl-,bat-,boğulma|غرق,غرقا,يغرق,غرقى,غريق,غرقت,مات غرقا
dumandan zehirlen-,dumandan etkilen-,karbonmonoksit zehirlenmesi,gazdan zehirlen-,sobadan zehirlen-|dəm qazından zəhərlən-,dəm qazı,tüstüdən zəhərlən-,qazdan zəhərlən-,dəm qazından boğul-|اختناق,اختنق,التسمم بالغاز,استنشاق الدخان,التسمم بأول أكسيد الكربون,اختناقا,حالات اختناق
zehirlen-,zehirlenme,gıda zehirlenmesi,besin zehirlenmesi,zehirlenme vakası|zəhərlən-,zəhərlənmə,qida zəhərlənməsi,qida zəhərlənmələri|تسمم,تسمم غذائي,التسمم الغذائي,حالات تسمم,تسممت,تسمموا
donarak öl-,don-,soğuktan öl-,hipotermi,soğuktan don-|donaraq öl-,don-,soyuqdan öl-,donub öl-,soyuqdan don-|تجمد,تجمدا,ماتوا من البرد,مات بردا,انخفاض حرارة الجسم,تجمد حتى الموت
açlıktan öl-,açlık,kıtlık,açlık tehlikesi,açlıkla karşı karşıya|acından öl-,aclıq,qıtlıq,aclıq təhlükəsi,aclıqdan öl-|المجاعة,مجاعة,جوع,الموت جوعا,خطر المجاعة,تجويع,مات جوعا
kurban,mağdur,hayatını kaybedenler,ölenler,can kayıpları|qurban,zərərçəkən,həlak olanlar,ölənlər,dünyasını dəyişənlər|ضحية,ضحايا,الضحايا,قتلى,القتلى,المتوفين,الوفيات,ضحاياه
şehit,şehit ol-,şehit düş-,şehid,şehadet|şəhid,şəhid ol-,şəhidlik,şəhadət|شهيد,شهداء,استشهد,استشهاد,استشهدت,ارتقى شهيدا,ارتقاء,استشهدوا
yaşamını yitiren,merhum,rahmetli,ölen kişi,müteveffa,merhume|mərhum,rəhmətlik,vəfat edən,dünyasını dəyişən,həyatını itirmiş|الراحل,الفقيد,المتوفى,المرحوم,الفقيدة,الراحلة,المغفور له
yakınını kaybet-,yakınlarını yitir-,ailesini kaybet-,yetim kal-,öksüz kal-|yaxınını itir-,yaxınlarını itir-,ailəsini itir-,yetim qal-|فقد أقاربه,فقدوا ذويهم,فقدان أحبائهم,تيتم,فقد عائلته,أيتام,يتيم
mağdur yakınları,ölenlerin yakınları,kurbanların aileleri,aileler,acılı aile,acılı yakınları|zərərçəkənlərin yaxınları,həlak olanların ailələri,qurbanların ailələri,ölənlərin yaxınları|أهالي الضحايا,ذوي الضحايا,عائلات الضحايا,أسر الضحايا,أسر القتلى,ذويهم,عائلات القتلى
eceliyle öl-,doğal ölüm,doğal nedenlerle öl-,yaşlılıktan öl-|öz əcəli ilə öl-,təbii ölüm,təbii səbəbdən öl-,qocalıqdan öl-|وفاة طبيعية,لأسباب طبيعية,توفي بشكل طبيعي,الموت الطبيعي
hastalıktan öl-,hastalığına yenik düş-,uzun süredir hasta,yakalandığı hastalıktan kurtulama-|xəstəlikdən öl-,uzunsürən xəstəlikdən sonra,ağır xəstəlikdən vəfat et-,xəstəliyə məğlub ol-|بعد صراع مع المرض,بعد معاناة مع المرض,إثر مرض عضال,بعد مرض طويل,توفي إثر مرض
kalp krizi,enfarktüs,kalp krizi geçir-,kalbi dur-,kalp durması|infarkt,ürək tutması,ürəyi dayan-,infarkt keçir-,ürək çatışmazlığı|نوبة قلبية,أزمة قلبية,سكتة قلبية,احتشاء,ذبحة صدرية,توقف القلب,جلطة قلبية
inme,felç,beyin kanaması,felç geçir-,inme geçir-|insult,iflic,beyin qanaması,insult keçir-,beyinə qansızma|سكتة دماغية,جلطة دماغية,نزيف في الدماغ,نزيف دماغي,شلل,جلطة في الدماغ
yaralan-,yaralı,yaralanma,yara al-,yaraland-|yaralan-,yaralı,xəsarət al-,yaralanma,xəsarət,bədən xəsarəti|أصيب,إصابة,جريح,جرحى,مصاب,مصابين,جرح,مصابون,أصيبت,أصيبوا,إصابات,مصابا
ağır yaralan-,ağır yaralı,durumu ağır,durumu kritik,hayati tehlikesi bulun-,hayati tehlikesi sür-|ağır yaralan-,ağır xəsarət,vəziyyəti ağır,vəziyyəti kritik,ağır yaralı,həyatı təhlükədə|إصابة خطيرة,إصابات خطيرة,إصابات بالغة,في حالة حرجة,حالته حرجة,بجروح خطيرة,جروح بليغة,حالته خطيرة,إصابته خطيرة
hafif yaralan-,hafif yaralı,hafif sıyrıklarla,küçük sıyrık,hafif yara|yüngül yaralan-,yüngül xəsarət,yüngül yaralı,yüngül zədə,cızıq|إصابات طفيفة,إصابة طفيفة,جروح طفيفة,إصابات بسيطة,إصابات خفيفة,خدوش
hayati tehlikesi yok,durumu iyi,sağlık durumu iyi,durumu stabil,hayati tehlikesi bulunma-,durumu istikrarlı|həyatı üçün təhlükə yoxdur,vəziyyəti stabil,vəziyyəti yaxşı,vəziyyəti qənaətbəxş,vəziyyəti sabit,həyati təhlükəsi yoxdur|حالته مستقرة,في حالة مستقرة,حالتهم مستقرة,وضعه مستقر,بصحة جيدة,لا خطر على حياته,حالة صحية جيدة
yaralı sayısı,yaralananların sayısı,yaralı bilançosu|yaralıların sayı,xəsarət alanların sayı,yaralananların sayı,yaralı sayı|عدد الجرحى,عدد المصابين,حصيلة الجرحى,عدد الإصابات,أعداد الجرحى,حصيلة المصابين
ölü ve yaralı,can kayıpları ve yaralılar,ölü yaralı sayısı,zayiat|ölən və yaralanan,ölən və xəsarət alan,ölü və yaralı,itki,tələfat|قتلى وجرحى,بين قتيل وجريح,القتلى والجرحى,قتلى ومصابين,ضحايا ومصابين,خسائر في الأرواح,خسائر بشرية
can kaybı yok,ölen ya da yaralanan yok,can kaybı yaşanma-,ölen yaralanan olma-,can ve mal kaybı olma-|xəsarət alan yoxdur,ölən və xəsarət alan olma-,itki yoxdur,heç kim xəsarət alma-,tələfat olma-|دون وقوع إصابات,دون خسائر بشرية,لا إصابات,لم ترد تقارير عن إصابات,لم يصب أحد,دون ضحايا,لم تقع إصابات,لا توجد خسائر
yara almadan kurtul-,burnu bile kanama-,sağ salim,burnu kanamadan,yarasız kurtul-|xəsarət almadan,burnu belə qanama-,sağ-salamat,salamat qurtul-,sağ qal-|نجا دون إصابات,سالما,سالمين,دون أن يصاب بأذى,لم يصب بأذى,بسلام
kırık,kemik kırığı,kolu kırıl-,bacağı kırıl-|sınıq,sümük sınığı,qolu sın-,qıçı sın-,ayağı sın-|كسر,كسور,كسر في الساق,كسر في الذراع,كسرت ساقه,كسور في العظام
yanık,yan-,yanıklar,vücudunda yanık,yanarak yaralan-|yanıq,yan-,bədən yanığı,yanıq xəsarəti,yanıqlar|حروق,حرق,بحروق,مصاب بحروق,إصابات بالحروق,أصيب بحروق
kanama,kan kaybı,iç kanama,kan kaybet-,kanama geçir-|qanaxma,qan itkisi,daxili qanaxma,qan itir-,qansızma|نزيف,نزيف داخلي,فقدان الدم,نزف,ينزف
kafa travması,başından yaralan-,beyin travması,kafasından yaralan-|kəllə-beyin travması,başından yaralan-,baş nahiyəsindən xəsarət,beyin silkələnməsi|إصابة في الرأس,إصابات في الرأس,ارتجاج,ارتجاج في الدماغ,إصابة دماغية
sakat kal-,engelli,sakat,özürlü,uzvunu kaybet-|əlil,şikəst,əlil ol-,şikəst qal-,fiziki məhdudiyyətli|معاق,إعاقة,معاقين,عاهة,إعاقات,ذوي الإعاقة,عجز دائم
bacağı kesil-,kolu kesil-,ampüte,ampütasyon,uzuv kaybı|ayağı kəsil-,qolu kəsil-,amputasiya,ampute olun-,ətrafını itir-|بتر,بترت,بتر ساقه,بتر الأطراف,مبتور,بتر أطرافه
bilincini kaybet-,baygın,bayıl-,bilinci kapalı,şuurunu kaybet-|huşunu itir-,huşsuz,bayıl-,özündən get-,ürəyi get-|فقد الوعي,فاقد الوعي,أغمي عليه,غائب عن الوعي,إغماء,فقدان الوعي
koma,komaya gir-,komada,bitkisel hayat,komadan çık-|koma,komaya düş-,komada,komadan ayıl-|غيبوبة,دخل في غيبوبة,في غيبوبة,الغيبوبة
şoka gir-,travma,travma geçir-,psikolojik travma,şok yaşa-|şoka düş-,travma,psixoloji travma,sarsıntı keçir-,şok vəziyyəti|صدمة,صدمة نفسية,صدمات نفسية,مصدوم,في حالة صدمة,صدمات
psikolojik destek,psikososyal destek,ruhsal destek,rehberlik hizmeti|psixoloji dəstək,psixoloji yardım,psixososial dəstək,psixoloji kömək|الدعم النفسي,دعم نفسي,المساندة النفسية,الدعم النفسي والاجتماعي,الرعاية النفسية
çarp-,altında kal-,araba çarp-,ezil-|maşın vur-,altında qal-,maşın altında qal-|دهس,صدم,دهسا,دهسته سيارة,صدمته سيارة,تدهس
düş-,yüksekten düş-,aşağı düş-,düşme sonucu|yıxıl-,hündürlükdən yıxıl-,hündürlükdən düş-,yıxılaraq|سقط,سقوط,سقط من علو,سقوط من ارتفاع,هوى,سقطت
elektrik çarp-,elektrik akımına kapıl-,akıma kapıl-,elektrik çarpması|elektrik cərəyanı vur-,cərəyan vur-,tok vur-,elektrik cərəyanı ilə zədələn-|صعق كهربائي,صعقة كهربائية,صعق بالكهرباء,تيار كهربائي,صعقا بالكهرباء
izdiham,ezilerek öl-,arbede,izdihamda ezil-,ezilme|basabas,izdiham,tapdalan-,sıxlıq,ayaq altında qal-|تدافع,التدافع,دهس بالأقدام,حادث تدافع,ازدحام شديد
kayıp,kayıplar,kaybol-,haber alınama-,kendisinden haber alınamayan,kayıplara karış-|itkin,itkin düş-,yoxa çıx-,xəbər alın-,itkinlər,itkin düşmüş|مفقود,مفقودين,مفقودون,في عداد المفقودين,فقد,اختفى,اختفاء,فقدان,فقد أثره
kayıp sayısı,kayıp kişi sayısı,kayıp olanların sayısı|itkinlərin sayı,itkin düşənlərin sayı,itkin sayı|عدد المفقودين,حصيلة المفقودين,أعداد المفقودين
arama kurtarma,arama ve kurtarma,arama kurtarma çalışmaları,kurtarma çalışması,kurtarma operasyonu,arama çalışmaları|axtarış-xilasetmə,axtarış xilasetmə işləri,xilasetmə işləri,xilasetmə əməliyyatı,axtarış işləri,axtarış-xilasetmə əməliyyatı|البحث والإنقاذ,عمليات البحث والإنقاذ,عمليات الإنقاذ,عملية إنقاذ,جهود الإنقاذ,عمليات البحث,أعمال الإنقاذ,أعمال البحث
kurtarma ekibi,arama kurtarma ekipleri,kurtarma ekipleri,kurtarıcı,kurtarma görevlisi|xilasedici,xilasedicilər,xilasetmə qrupu,axtarış-xilasetmə dəstəsi,xilasetmə heyəti|فرق الإنقاذ,رجال الإنقاذ,فريق إنقاذ,المنقذون,عمال الإنقاذ,طواقم الإنقاذ,المسعفين,منقذ
kurtar-,kurtarıl-,sağ kurtarıl-,canlı çıkarıl-,sağ çıkarıl-,kurtarma|xilas et-,xilas edil-,xilas ol-,sağ çıxarıl-,xilas,qurtar-,xilas ed-|أنقذ,إنقاذ,ينقذ,تم إنقاذ,أنقذت,انتشال أحياء,أنقذوا,إنقاذهم
kurtul-,sağ kal-,hayatta kal-,sağ kurtul-,ölümden dön-,sağ çık-|sağ qal-,xilas ol-,salamat qal-,ölümdən qayıt-,ölümdən qurtul-,həyatda qal-|نجا,نجاة,نجوا,ينجو,بقي على قيد الحياة,نجت,النجاة
kurtulan,hayatta kalan,sağ kalan,sağ kurtulan,felaketten kurtulan|sağ qalan,xilas olan,salamat qalan,xilas edilmiş|ناج,ناجين,الناجي,ناجون,الناجين,الناجون,الناجية
mucize kurtuluş,mucizevi şekilde,mucize eseri,mucize kurtul-|möcüzə,möcüzə nəticəsində,möcüzəli şəkildə,möcüzəvi xilas|بأعجوبة,معجزة,إنقاذ معجزة,نجا بأعجوبة,بمعجزة
enkaz altında kal-,göçük altında kal-,enkaz altında,yıkıntıların altında,mahsur kal-|dağıntılar altında qal-,uçqun altında qal-,dağıntı altında,qalıqların altında|تحت الأنقاض,تحت الركام,عالق تحت الأنقاض,عالقين تحت,محاصر تحت,محاصرين تحت الأنقاض,طمر تحت
enkaz,moloz,yıkıntı,enkaz yığını,kalıntı|dağıntı,qalıq,uçqun,xarabalıq,tikinti qalıqları|أنقاض,الأنقاض,ركام,حطام,الركام,الحطام,أطلال
enkaz kaldırma,moloz kaldır-,enkaz kaldırma çalışması,enkazın temizlenmesi,moloz temizliği|dağıntıların təmizlənməsi,dağıntıların təmizlənməsi işləri,dağıntıların götürülməsi,təmizləmə işləri|رفع الأنقاض,إزالة الأنقاض,إزالة الركام,رفع الركام,انتشال الأنقاض,تنظيف الأنقاض
enkazdan çıkar-,enkaz altından çıkar-,enkazdan kurtar-,enkazdan sağ çık-|dağıntılardan çıxar-,dağıntılar altından çıxar-,dağıntılardan xilas et-|انتشل من تحت الأنقاض,إخراج من تحت الأنقاض,انتشال من الأنقاض,انتشلوا,أخرج من تحت الركام,انتشال,انتشلت
mahsur kal-,mahsur,kapana kısıl-,sıkış-,içeride kal-|mühasirədə qal-,köməksiz vəziyyətdə qal-,sıxılıb qal-,içəridə qal-,tələyə düş-|عالق,عالقين,محاصر,محاصرين,علقوا,علق,محتجزين,عالقون,محاصرون
zamanla yarış,zamana karşı yarış,saatlerle yarış,kritik saatler|zamanla yarış,vaxtla yarış,zamanla mübarizə|سباق مع الزمن,في سباق مع الوقت,تسابق الزمن,يسابقون الزمن
umut azal-,umutlar tüken-,umutlar azal-,hayatta olma umudu,sağ bulma umudu|ümidlər azal-,ümid tükən-,ümidlər tükən-,sağ tapmaq ümidi|تضاؤل الآمال,تتضاءل الآمال,تضاءلت فرص,آمال العثور على ناجين,تلاشي الأمل,تضاؤل فرص
arama çalışmalarını sonlandır-,arama çalışmalarına son ver-,arama çalışmaları tamamlandı,arama çalışmalarına ara ver-|axtarış işləri dayandırıl-,axtarışlara son ver-,axtarışlar başa çat-,axtarış əməliyyatını dayandır-|إنهاء عمليات البحث,وقف عمليات البحث,تعليق عمليات البحث,انتهاء عمليات البحث,توقف البحث
arama çalışması sürüyor,aranıyor,arama çalışmaları devam ediyor,arama kurtarma sürüyor|axtarışlar davam edir,axtarılır,axtarış-xilasetmə işləri davam edir,axtarışlar aparılır|البحث مستمر,يتواصل البحث,تتواصل عمليات البحث,البحث جار,لا يزال البحث جاريا,تستمر عمليات الإنقاذ
arama köpeği,kurtarma köpeği,hassas burunlu köpek,özel eğitimli köpek|axtarış iti,xilasedici it,təlim görmüş it,kinoloji|كلاب الإنقاذ,الكلاب البوليسية,كلاب مدربة,كلاب البحث
dalgıç,dalgıçlar,su altı ekibi,kurbağa adam|dalğıc,dalğıclar,qəvvas,sualtı axtarış|غواص,غواصين,غواصون,الضفادع البشرية,فريق غوص,غطاسين
sahil güvenlik,sahil koruma,sahil güvenlik ekipleri|sahil mühafizə,sahil mühafizəsi,sahil xidməti|خفر السواحل,حرس السواحل,قوات خفر السواحل
itfaiye,itfaiyeci,itfaiye ekipleri,yangın söndürme ekibi,itfaiye eri|yanğınsöndürən,yanğınsöndürənlər,yanğın mühafizəsi,yanğınsöndürmə xidməti,yanğından mühafizə|رجال الإطفاء,فرق الإطفاء,الإطفاء,إطفائي,إطفائيين,المطافئ,رجل إطفاء,الإطفائية
afet ve acil durum,sivil savunma,acil durum yönetimi,afet yönetimi,acil durum bakanlığı|fövqəladə hallar,fövqəladə hallar nazirliyi,mülki müdafiə,fövqəladə halların idarə edilməsi|الدفاع المدني,الحماية المدنية,إدارة الكوارث,الطوارئ,إدارة الطوارئ,حالات الطوارئ,وزارة الطوارئ
ambulans,cankurtaran,ambulans sevk et-,sağlık ekibi|təcili yardım maşını,təcili yardım,təcili tibbi yardım,ambulans|سيارة إسعاف,سيارات الإسعاف,الإسعاف,إسعاف
sağlık görevlileri,sağlık ekipleri,acil tıp ekibi,paramedik,sağlık personeli|təcili yardım həkimləri,tibb işçiləri,həkim briqadası,tibbi heyət,tibb heyəti|مسعف,المسعفون,طواقم الإسعاف,فرق الإسعاف,المسعفين,الأطقم الطبية,طواقم طبية,الفرق الطبية
ilk yardım,ilk müdahale,ilk yardım yap-,ilk müdahalede bulun-|ilkin tibbi yardım,ilk yardım,ilk tibbi yardım,ilkin yardım|الإسعافات الأولية,إسعافات أولية,الإسعاف الأولي,تقديم الإسعافات
olay yerine sevk edil-,olay yerine git-,bölgeye sevk edil-,olay yerine gönderil-,bölgeye intikal et-,bölgeye yönlendiril-|hadisə yerinə cəlb olun-,hadisə yerinə göndəril-,hadisə yerinə gəl-,əraziyə cəlb edil-,hadisə yerinə yola düş-|هرعت إلى المكان,هرع إلى موقع,توجهت إلى مكان الحادث,انتقلت إلى موقع الحادث,أرسلت إلى موقع,انتشرت في موقع,إلى عين المكان
olay yeri,kaza yeri,olay mahalli,kazanın meydana geldiği yer,felaket bölgesi|hadisə yeri,qəza yeri,hadisənin baş verdiyi yer,qəza baş verən ərazi|موقع الحادث,مكان الحادث,مسرح الحادث,موقع التحطم,موقع الانفجار,مكان وقوع
ihbar al-,ihbar üzerine,çağrı üzerine,ihbarı değerlendiren,haber verilmesi üzerine|məlumat daxil ol-,məlumat əsasında,xəbər ver-,çağırış daxil ol-,məlumat alındıqdan sonra|تلقت بلاغا,بلاغ,بلاغا,إخطار,تلقى بلاغات,ورود بلاغ,تلقي نداء
yardım çağrısı,imdat çağrısı,acil çağrı,tehlike sinyali,acil yardım iste-|yardım çağırışı,kömək çağırışı,sos siqnalı,təhlükə siqnalı,imdad|نداء استغاثة,نداءات استغاثة,استغاثة,إشارة استغاثة,استنجد,طلب النجدة
gönüllü,gönüllüler,gönüllü ekip,gönüllü olarak|könüllü,könüllülər,könüllü qrup,könüllü olaraq|متطوع,متطوعين,متطوعون,تطوع,المتطوعة,فرق تطوعية
kahraman,kahramanca,fedakarlık,cesurca kurtar-,canını tehlikeye at-|qəhrəman,qəhrəmancasına,fədakarlıq,həyatını riskə at-,canını təhlükəyə at-|بطل,بطولي,تضحية,خاطر بحياته,بشجاعة,بطولة,ببسالة
tahliye et-,tahliye ed-,tahliye edil-,tahliye,boşaltıl-,boşalt-,tahliye işlemi|təxliyə et-,təxliyə ed-,təxliyə,təxliyə olun-,köçürül-,boşaldıl-,evakuasiya,təxliyə edil-|إجلاء,أجلت,إخلاء,أجلي,تم إجلاء,أخلت,يجلي,إجلاؤهم,أخلى,عملية إجلاء
tahliye emri,tahliye uyarısı,tahliye çağrısı,evlerini terk etmeleri istendi,evlerini boşaltmaları istendi|təxliyə əmri,təxliyə xəbərdarlığı,təxliyə çağırışı,evlərini tərk etməyə çağırıl-|أوامر إخلاء,أمر إخلاء,أوامر بالإخلاء,أوامر الإجلاء,إنذار بالإخلاء,طلب إخلاء,دعوة إلى مغادرة المنازل
evini terk et-,evlerini terk etmek zorunda kal-,yerinden ol-,yerinden edil-,evlerinden ol-,göç etmek zorunda kal-|evini tərk et-,evlərini tərk etmək məcburiyyətində qal-,didərgin düş-,məcburi köçkün ol-,yurdundan didərgin sal-|نزح,نزوح,نزحوا,فروا من منازلهم,شردت,تشريد,تهجير,اضطروا لمغادرة منازلهم,غادروا منازلهم,تشرد
yerinden edilmiş,yerlerinden edilenler,zorla yerinden edilmiş,iç göçmen|məcburi köçkün,didərgin,köçkünlər,qaçqın və köçkün|نازح,نازحين,النازحون,مشرد,مشردين,المهجرين,نازحون,مهجر
mülteci,sığınmacı,göçmen,mülteciler|qaçqın,sığınacaq axtaran,mühacir,miqrant|لاجئ,لاجئين,لاجئون,طالب لجوء,طالبي اللجوء,مهاجر,مهاجرين
evsiz kal-,evsiz,açıkta kal-,barınaksız,evsiz barksız|evsiz qal-,evsiz,evsiz-eşiksiz,çöldə qal-,açıq havada qal-|بلا مأوى,مشردين,دون مأوى,فقدوا منازلهم,أصبحوا بلا مأوى,في العراء,تشردوا
barınak,sığınak,geçici barınma,barınma merkezi,barınma,toplanma merkezi|sığınacaq,müvəqqəti sığınacaq,sığınacaq məntəqəsi,müvəqqəti yaşayış yeri,daldalanacaq|مأوى,ملجأ,مراكز إيواء,إيواء,ملاجئ,مركز إيواء,مآوي,سكن مؤقت
sığın-,sığınağa git-,barın-,korunaklı alana git-|sığın-,sığınacağa get-,daldalan-,pənah apar-|احتمى,لجأ,لجأوا,يحتمون,الاحتماء,لجوء,آوى
çadır kent,çadır,çadırkent,çadırda kal-|çadır şəhərciyi,çadır,çadırda yaşa-,çadır düşərgəsi|خيمة,خيام,مخيم,مخيمات,مدينة خيام,مخيم إيواء
konteyner kent,konteyner,prefabrik ev,konteyner ev|konteyner şəhərciyi,konteyner ev,modul ev,konteyner|منازل مسبقة الصنع,مساكن جاهزة,حاويات سكنية,كرفانات,بيوت جاهزة,منازل جاهزة
geceyi dışarıda geçir-,sokakta gecele-,geceyi sokakta geçir-,parklarda gecele-,arabada uyu-|gecəni çöldə keçir-,gecəni küçədə keçir-,küçədə gecələ-,açıq havada gecələ-|قضوا ليلتهم في العراء,باتوا في العراء,أمضوا الليل في الشوارع,المبيت في العراء,قضوا الليل خارج منازلهم
sokağa dökül-,kendini sokağa at-,sokağa fırla-,dışarı kaç-,evlerinden dışarı çık-|küçəyə çıx-,küçələrə axış-,evlərini tərk edib küçəyə,özünü çölə at-|هرعوا إلى الشوارع,خرجوا إلى الشوارع,فروا إلى الشوارع,نزلوا إلى الشوارع,الهروب إلى الشوارع
güvenli bölge,güvenli alan,güvenli yer,emniyetli bölge,güvenli alana taşı-|təhlükəsiz ərazi,təhlükəsiz yer,təhlükəsiz zona,təhlükəsiz yerə köçür-,təhlükəsiz bölgə|مكان آمن,مناطق آمنة,أماكن آمنة,منطقة آمنة,بر الأمان,ملاذ آمن
evine dön-,evlerine geri dön-,evlerine dönmelerine izin ver-,geri dönüş|evinə qayıt-,evlərinə qayıt-,geri qayıdış,evlərinə qayıtmağa icazə|العودة إلى منازلهم,عادوا إلى منازلهم,عودة السكان,عودة النازحين,السماح بالعودة
panik,paniğe kapıl-,korku ve panik,panik yaşa-,panik yarat-|panika,vahimə,çaxnaşma,təşvişə düş-,panikaya düş-,vahiməyə düş-|ذعر,هلع,حالة من الذعر,حالة هلع,الهلع,الذعر,رعب
korku yarat-,korkut-,korkuya neden ol-,endişe yarat-|qorxu yarat-,qorxut-,qorxuya səbəb ol-,narahatlıq yarat-|أثار الرعب,أثار الذعر,بث الخوف,أثار الهلع,أثار مخاوف
insani yardım,yardım malzemesi,insani yardım malzemesi,yardım paketi,acil yardım malzemesi|humanitar yardım,yardım ləvazimatı,insani yardım,humanitar yük,yardım bağlaması|المساعدات الإنسانية,مساعدات,مساعدات إغاثية,مواد إغاثة,إمدادات إنسانية,الإغاثة الإنسانية,مساعدة إنسانية,مساعدات إنسانية
yardım et-,yardım gönder-,yardımda bulun-,yardım ulaştır-,destek ver-,yardım sağla-,yardım eli uzat-,yardımına koş-|yardım et-,yardım göndər-,kömək et-,köməklik göstər-,yardım göstər-,yardım əlini uzat-,dəstək ver-,köməyə çat-|قدم مساعدة,تقديم المساعدة,أرسل مساعدات,إغاثة,تقديم الدعم,مد يد العون,إرسال مساعدات,تقديم العون,مساندة
yardım dağıt-,yardım dağıtımı,yardımların ulaştırılması,yardım teslim et-|yardım payla-,yardımların paylanması,yardımın çatdırılması,yardım paylanıl-|توزيع المساعدات,إيصال المساعدات,تسليم المساعدات,وزع مساعدات,توصيل المساعدات,توزيع الإغاثة
yardım tırı,yardım konvoyu,yardım kamyonu,yardım konvoyları,yardım uçağı|yardım karvanı,yardım yüklü maşın,humanitar karvan,yardım təyyarəsi,yardım maşınları|قافلة مساعدات,شاحنات المساعدات,قوافل الإغاثة,طائرة مساعدات,شاحنات الإغاثة,جسر جوي
yardım kuruluşu,insani yardım kuruluşu,yardım örgütü,hayır kurumu,yardım derneği|humanitar təşkilat,xeyriyyə təşkilatı,yardım təşkilatı,xeyriyyə fondu,xeyriyyə cəmiyyəti|منظمة إغاثة,منظمات إغاثية,منظمة إنسانية,وكالات الإغاثة,جمعية خيرية,منظمات إنسانية,مؤسسة خيرية
yardım görevlisi,insani yardım çalışanı,yardım çalışanları|yardım işçisi,humanitar işçi,humanitar təşkilat əməkdaşı|عمال الإغاثة,عامل إغاثة,العاملين في المجال الإنساني,موظفي الإغاثة,عاملي الإغاثة
yardım çağrısı yap-,uluslararası yardım iste-,yardım talep et-,acil yardım çağrısı,yardım iste-|yardım istə-,beynəlxalq yardım istə-,yardım üçün müraciət et-,yardım çağırışı et-|ناشد,طلب المساعدة,نداء للمساعدة,طلب مساعدة دولية,مناشدة,نداء عاجل,تناشد,ناشدت
bağış,bağış yap-,bağışta bulun-,bağışla-,yardım kampanyası,bağış kampanyası|ianə,ianə ver-,bağışla-,ianə kampaniyası,yardım kampaniyası,xeyriyyə kampaniyası|تبرع,تبرعات,تبرعت,التبرع,حملة تبرعات,جمع تبرعات,منحة
bağışçı,bağışçılar,hayırsever,donör|ianəçi,donor,xeyriyyəçi,xeyirxah|متبرع,متبرعين,مانح,مانحين,فاعل خير,محسنين,الجهات المانحة
insani kriz,insani felaket,insanlık dramı,insani dram,insani trajedi|humanitar böhran,humanitar fəlakət,insani böhran,insanlıq faciəsi|أزمة إنسانية,كارثة إنسانية,مأساة إنسانية,الأزمة الإنسانية,الوضع الإنساني
temel ihtiyaç,ihtiyaç malzemesi,zorunlu ihtiyaçlar,acil ihtiyaçlar,ihtiyaçlarını karşıla-|ilkin tələbat malları,zəruri ehtiyac,əsas tələbat,zəruri ləvazimat,ehtiyaclarını ödə-|الاحتياجات الأساسية,المواد الأساسية,مستلزمات أساسية,احتياجات عاجلة,المستلزمات,تلبية احتياجات
gıda yardımı,gıda kolisi,erzak,gıda malzemesi,kumanya,yiyecek|ərzaq yardımı,ərzaq,ərzaq bağlaması,qida yardımı,ərzaq məhsulları|مساعدات غذائية,مواد غذائية,طرود غذائية,سلال غذائية,المؤن,إمدادات غذائية
battaniye,yatak,kışlık giysi,giyecek,ısıtıcı|ədyal,yorğan-döşək,isti geyim,qızdırıcı,döşək|بطانيات,بطانية,أغطية,فراش,ملابس شتوية,مدافئ,فرش
içme suyu,temiz su,su tedariki,içilebilir su,temiz içme suyu|içməli su,təmiz su,su təchizatı,içməyə yararlı su|مياه الشرب,المياه الصالحة للشرب,مياه نظيفة,مياه شرب,ماء صالح للشرب
sıcak yemek,sıcak yemek dağıt-,aşevi,seyyar mutfak,mobil mutfak|isti yemək,isti yemək payla-,səyyar mətbəx,yemək paylan-|وجبات ساخنة,وجبات,مطبخ متنقل,مطبخ ميداني,طعام ساخن
uluslararası yardım,dış yardım,yabancı ekipler,yurt dışından yardım|beynəlxalq yardım,xarici yardım,xarici xilasedicilər,xaricdən yardım|المساعدات الدولية,مساعدات خارجية,فرق أجنبية,الدعم الدولي,المساعدات الخارجية,معونات دولية
tazminat,tazminat öde-,zararı karşıla-,zararı tazmin et-,mağduriyetin giderilmesi|kompensasiya,təzminat,kompensasiya ödə-,zərəri ödə-,ziyanı qarşıla-|تعويض,تعويضات,دفع تعويضات,تعويض المتضررين,صرف تعويضات,جبر الضرر
nakit yardım,maddi destek,para yardımı,mali yardım,kira yardımı|maddi yardım,nağd yardım,birdəfəlik yardım,pul yardımı,maliyyə yardımı|مساعدة مالية,دعم مالي,مساعدات نقدية,إعانة مالية,معونة مالية,إعانات
afetzede,felaketzede,depremzede,mağdurlar,etkilenenler,selzede|zərərçəkən,fəlakətdən zərər çəkən,zəlzələdən zərər çəkən,zərər görən,zərər çəkənlər|منكوب,منكوبين,متضرر,متضررين,المتضررون,المنكوبون,متضررو الزلزال,المتضررة
afet bölgesi,felaket bölgesi,afetten etkilenen bölge,deprem bölgesi,etkilenen bölgeler|fəlakət bölgəsi,fəlakət zonası,zəlzələ bölgəsi,zərər çəkən ərazi,zərər çəkmiş rayonlar|المناطق المنكوبة,منطقة منكوبة,المناطق المتضررة,منطقة الكارثة,المنطقة المتضررة,مناطق الزلزال
afet bölgesi ilan et-,olağanüstü hal ilan et-,acil durum ilan et-,felaket ilan et-,ohal ilan et-|fövqəladə vəziyyət elan et-,fəlakət zonası elan et-,fövqəladə hal elan et-,fövqəladə rejim|إعلان حالة الطوارئ,أعلنت حالة الطوارئ,أعلن حالة الطوارئ,إعلان منطقة منكوبة,فرض حالة الطوارئ,حالة الطوارئ,حالة طوارئ
seferber ol-,seferberlik,seferber et-,tüm imkanlarıyla,teyakkuza geç-,seferber edil-|səfərbər ol-,səfərbərlik,səfərbər edil-,bütün imkanlar,səfərbər et-|استنفار,استنفرت,تعبئة,حشد,تسخير كل الإمكانات,تجنيد,تعبئة الموارد
dayanışma,dayanışma göster-,yanında ol-,kenetlen-,destek mesajı|həmrəylik,həmrəylik göstər-,yanında ol-,birlik nümayiş etdir-|تضامن,تضامنه,وقوف إلى جانب,متضامن,تضامنهم,وقوفها إلى جانب,تكاتف,يتضامن
kriz masası,kriz merkezi,kriz masası kur-,acil durum merkezi,koordinasyon merkezi|böhran qərargahı,qərargah yarat-,operativ qərargah,əməliyyat qərargahı,koordinasiya mərkəzi|خلية أزمة,خلية الأزمة,غرفة عمليات,غرفة طوارئ,مركز التنسيق,مركز الأزمات,لجنة الطوارئ
deprem,zelzele,yer sarsıntısı,sarsıntı|zəlzələ,yeraltı təkan,yer titrəməsi,təkan|زلزال,هزة أرضية,زلازل,هزات أرضية,هزة,الزلزال
depremle sarsıl-,deprem meydana gel-,deprem ol-,deprem vur-,sarsıl-|zəlzələ baş ver-,zəlzələ qeydə alın-,zəlzələ ol-,silkələn-,zəlzələ vur-|ضرب زلزال,وقع زلزال,هز زلزال,زلزال يضرب,ضربت هزة أرضية,زلزال هز,وقوع زلزال
büyüklüğünde,şiddetinde,büyüklük,deprem büyüklüğü,richter ölçeği,magnitüd|maqnitudası,bal gücündə,maqnituda,zəlzələnin gücü,rixter şkalası,ballıq|بقوة,بقوة درجات,درجات على مقياس ريختر,شدة الزلزال,قوة الزلزال,بلغت قوته,على مقياس ريختر,درجة على مقياس
artçı,artçı sarsıntı,artçı deprem,artçı şok|afterşok,təkrar təkan,zəlzələdən sonrakı təkan,təkrari təkanlar|هزة ارتدادية,هزات ارتدادية,توابع الزلزال,الهزات الارتدادية,هزة تابعة
merkez üssü,depremin merkezi,odak noktası,depremin merkez üssü|episentr,zəlzələnin episentri,zəlzələ ocağı,zəlzələnin mərkəzi|مركز الزلزال,بؤرة الزلزال,مركزه,مركز الهزة,كان مركزه
derinlik,yerin kilometre derinliğinde,derinliğinde,odak derinliği|dərinlik,kilometr dərinlikdə,dərinliyində,ocağın dərinliyi|على عمق,عمق,بعمق,عمق الزلزال
hissedil-,çevre illerde hissedil-,sarsıntı hissedildi,depremi hisset-|hiss olun-,hiss edil-,təkanlar hiss edilib,zəlzələ hiss olundu|شعر به,شعر بها,شعر السكان,أحس به,شعر بالزلزال
fay hattı,fay,aktif fay,kırık hattı|tektonik qırılma,qırılma xətti,fay xətti,seysmik zona|صدع,خط الصدع,فالق,صدوع,الفالق,صفائح تكتونية
sismik hareketlilik,deprem bilimci,sismolog,deprem uzmanı,sismoloji|seysmoloq,seysmik aktivlik,seysmologiya,seysmoloji xidmət,seysmoloji|زلازل,علماء الزلازل,رصد الزلازل,نشاط زلزالي,خبير الزلازل,المعهد الجيولوجي,نشاطا زلزاليا
tsunami,dev dalga,tsunami uyarısı,dev dalgalar|sunami,nəhəng dalğa,sunami xəbərdarlığı,nəhəng dalğalar|تسونامي,أمواج مد عاتية,موجات تسونامي,تحذير من تسونامي,أمواج عاتية,مد بحري
yanardağ,volkan,yanardağ patlaması,lav püskürt-,volkanik patlama|vulkan,vulkan püskürməsi,püskür-,lava püskürt-,vulkan oyan-|بركان,ثوران بركان,براكين,ثوران بركاني,ثار بركان,حمم بركانية,انفجار بركاني
volkanik kül,kül bulutu,lav,kül ve duman|vulkanik kül,kül buludu,lava,kül sütunu|رماد بركاني,سحابة رماد,الحمم,سحب الرماد,الرماد البركاني
heyelan,toprak kayması,göçük,toprak kay-,çamur seli|sürüşmə,torpaq sürüşməsi,torpaq uçqunu,palçıq axını,torpaq sürüş-|انهيار أرضي,انزلاق تربة,انهيارات أرضية,انزلاق التربة,انزلاقات أرضية,انهيارات طينية,انهيار طيني
obruk,çökme,yol çök-,zemin çökmesi,toprak çök-|çökmə,yol çök-,torpaq çökməsi,çökəklik,qrunt çökməsi|هبوط أرضي,حفرة انهدامية,انخساف,حفرة ضخمة,خسف أرضي,هبوط الأرض
kaya düşmesi,kaya düş-,taş düşmesi,kaya parçası|qaya uçqunu,daş uçqunu,qaya parçası,daş qop-|تساقط صخور,انهيار صخري,صخور متساقطة,سقوط صخور,كتل صخرية
afet,felaket,doğal afet,facia,yıkım,tabii afet|fəlakət,təbii fəlakət,bədbəxt hadisə,faciə,təbii afət|كارثة,كوارث,كارثة طبيعية,الكوارث الطبيعية,فاجعة,مأساة,نكبة
asrın felaketi,yüzyılın felaketi,en büyük felaket,en kötü felaket,en ölümcül felaket|əsrin fəlakəti,ən böyük fəlakət,ən dağıdıcı fəlakət,ən ağır fəlakət|كارثة القرن,أسوأ كارثة,أكبر كارثة,الأسوأ منذ عقود,الأكثر دموية
depreme dayanıklı,dayanıklı bina,sağlam yapı,deprem yönetmeliği|zəlzələyə davamlı,davamlı bina,seysmik davamlılıq,zəlzələyə dayanıqlı|مقاوم للزلازل,مقاومة للزلازل,أبنية مقاومة,معايير البناء,كود البناء
sel,su baskını,taşkın,sel felaketi,sel baskını,sel suları|daşqın,sel,su basqını,sel suları,sel daşqını,subasma|فيضان,سيول,فيضانات,سيل,السيول,طوفان,فيضانات مفاجئة,الفيضان
su bas-,su altında kal-,sular altında kal-,sele teslim ol-,suya gömül-,selde sürüklen-|su bas-,su altında qal-,suyun altında qal-,sel bas-,sel apar-|غمرت,غمرت المياه,اجتاحت السيول,غرقت,غمر,مغمورة بالمياه,جرفت السيول,إغراق
nehir taş-,dere yatağından taş-,ırmağın taşması,taş-,dere taş-|çay daş-,çay məcrasından çıx-,çayların daşması,məcrasından çıx-|فاض النهر,فاضت الأنهار,ارتفاع منسوب النهر,فيضان نهر,خرج النهر عن مجراه
su seviyesi,su seviyesi yüksel-,nehir seviyesi,suların yükselmesi|suyun səviyyəsi,suyun səviyyəsi qalx-,su səviyyəsi,suyun səviyyəsi artdı|منسوب المياه,ارتفاع منسوب المياه,مستوى المياه,مناسيب المياه,منسوب النهر
su çekil-,sular çekil-,suların çekilmesi,su tahliyesi|su çəkil-,sular çəkil-,suların çəkilməsi,suyun kənarlaşdırılması|انحسار المياه,تراجع المياه,انحسرت المياه,شفط المياه,تصريف المياه
baraj yıkıl-,baraj çöktü,baraj patla-,baraj,barajın çökmesi|bənd dağıl-,bəndin dağılması,bənd uç-,bənd|انهيار سد,انهيار السد,السد,سدود,انهار السد
sele kapıl-,sel sularına kapıl-,akıntıya kapıl-,suda sürüklen-,sürüklen-|selə düş-,sel apar-,axına düş-,su apar-,sel suları apar-|جرفته السيول,جرفت المياه,جرفته المياه,جرفهم التيار,جرف,جرفت
yangın,alev,yangın çık-,ateş al-,tutuş-,alev al-|yanğın,alov,yanğın baş ver-,od tut-,alış-,alovlan-|حريق,حرائق,اندلع حريق,نيران,نشب حريق,شب حريق,اندلاع حريق,اشتعال,اشتعلت,ألسنة اللهب,اندلعت النيران
orman yangını,orman yangınları,ormanlık alanda çıkan yangın,arazi yangını|meşə yanğını,meşə yanğınları,meşəlik ərazidə yanğın,çöl yanğını|حرائق الغابات,حريق غابات,حرائق غابات,حرائق الأحراج,حرائق برية
yangını söndür-,söndür-,söndürme çalışması,yangını kontrol altına al-,yangına müdahale et-,yangın söndürüldü,kontrol altına alın-|yanğını söndür-,söndür-,yanğınsöndürmə,yanğının qarşısını al-,yanğını nəzarətə götür-,söndürül-,lokallaşdırıl-|إخماد,إطفاء,السيطرة على الحريق,أخمد,إخماد الحريق,إخماد النيران,أطفأ,السيطرة على النيران,مكافحة الحريق,مكافحة النيران
yangın yayıl-,alevler yayıl-,alevler sar-,sıçra-,kısa sürede büyü-,alevlere teslim ol-|yanğın yayıl-,alov bürü-,alovlar ətrafa yayıl-,yanğın genişlən-,alov keç-|انتشار الحريق,امتداد النيران,انتشرت النيران,امتد الحريق,اتسع نطاق الحريق,التهمت النيران,امتدت النيران
yan-,kül ol-,yanarak kül ol-,küle dön-,alevlere teslim ol-,yanıp kül ol-|yan-,yanıb kül ol-,tamamilə yan-,külə dön-|احترق,التهمت النيران,أتى الحريق على,أتت النيران,احتراق,تفحم,احترقت,التهم الحريق
yanarak öl-,yanarak can ver-,diri diri yan-,kömürleş-|yanaraq öl-,diri-diri yan-,yanıb öl-,kömürləş-|احترقوا حتى الموت,تفحمت الجثث,متفحمة,مات حرقا,حرقا,أحرق حيا
duman,yoğun duman,duman yüksel-,kara duman|tüstü,qatı tüstü,tüstü qalx-,qara tüstü|دخان,دخان كثيف,أعمدة الدخان,تصاعد الدخان,سحب الدخان,أدخنة
yangın söndürme uçağı,söndürme helikopteri,havadan müdahale,havadan söndürme|yanğınsöndürən təyyarə,yanğınsöndürmə helikopteri,havadan söndür-,amfibiya təyyarə|طائرات الإطفاء,طائرة إطفاء,مروحيات الإطفاء,طائرات إخماد الحرائق
kundakla-,kundaklama,kundakçı,kasten yangın çıkar-,kasıtlı yangın,ateşe ver-|qəsdən yandır-,yanğın törət-,qəsdən yanğın törədilməsi,od vur-,yandır-|إضرام النار,حريق متعمد,أضرم النار,إحراق متعمد,أحرق عمدا,إشعال حرائق,مفتعل
elektrik kontağı,kısa devre,elektrik kaçağı,elektrik arızası|qısa qapanma,qısaqapanma,elektrik naqilləri,elektrik nasazlığı|تماس كهربائي,ماس كهربائي,عطل كهربائي,التماس الكهربائي,خلل كهربائي
patlama,infilak et-,patla-,infilak,patlat-|partlayış,partla-,partlat-,infilaq|انفجار,انفجر,انفجارات,تفجير,انفجرت,دوي انفجار
gaz kaçağı,gaz sızıntısı,doğalgaz patlaması,gaz sıkışması,grizu patlaması|qaz sızması,qaz partlayışı,təbii qaz partlayışı,metan partlayışı|تسرب غاز,تسرب الغاز,انفجار غاز,انفجار أنبوبة غاز,غاز الميثان
sızıntı,kimyasal sızıntı,sız-,petrol sızıntısı|sızma,kimyəvi sızma,sız-,neft sızması,axıntı|تسرب,تسرب كيميائي,تسرب نفطي,تسريب,تسربت,بقعة نفط
radyasyon,nükleer sızıntı,radyoaktif,nükleer kaza,radyasyon sızıntısı|radiasiya,nüvə qəzası,radioaktiv,radiasiya sızması|إشعاع,تسرب إشعاعي,مشع,كارثة نووية,حادث نووي,إشعاعات,الإشعاعي
mayın,mayın patlaması,mayına bas-,mayın temizleme|mina,mina partlayışı,minaya düş-,mina təmizləmə,minaya bas-|لغم,ألغام,انفجار لغم,إزالة الألغام,نزع الألغام
çığ,çığ düş-,çığ altında kal-,çığ felaketi|qar uçqunu,qar uçqunu düş-,qar uçqunu altında qal-,uçqun|انهيار ثلجي,انهيارات ثلجية,الانهيار الثلجي,انهيار جليدي,طمرهم الثلج
maden kazası,maden faciası,maden çökmesi,maden ocağında göçük,maden patlaması|mədən qəzası,şaxta qəzası,mədəndə uçqun,şaxtada partlayış,mədən faciəsi|حادث منجم,انهيار منجم,كارثة منجم,انفجار منجم,حادثة المنجم
maden,maden ocağı,kömür ocağı,kömür madeni|mədən,şaxta,kömür şaxtası,kömür mədəni|منجم,مناجم,منجم فحم,منجم الفحم,مناجم الفحم
madenci,maden işçisi,madenciler,maden emekçisi|şaxtaçı,mədənçi,mədən işçisi,şaxtaçılar|عامل منجم,عمال المناجم,عمال منجم,عمال مناجم,المنجميون
iş kazası,iş cinayeti,iş güvenliği,çalışırken öl-|istehsalat qəzası,bədbəxt istehsalat hadisəsi,əməyin təhlükəsizliyi,istehsalatda bədbəxt hadisə|حادث عمل,حوادث العمل,إصابات العمل,السلامة المهنية,سلامة العمال
dağcı,tırmanışçı,dağcılar,dağda mahsur kal-|alpinist,dağçı,alpinistlər,dağda qal-|متسلق,متسلقين,متسلقو الجبال,متسلق جبال,متسلقون
kaza,kaza geçir-,kaza yap-,kaza meydana gel-,kazaya karış-|qəza,qəzaya uğra-,qəza törət-,qəza baş ver-,bədbəxt hadisə|حادث,حادثة,حوادث,وقع حادث,وقوع حادث,تعرض لحادث
trafik kazası,trafik kazaları,araç kazası,karayolu kazası|yol qəzası,yol-nəqliyyat hadisəsi,avtomobil qəzası,avtoqəza,yol nəqliyyat hadisəsi|حادث سير,حادث مروري,حوادث السير,حوادث مرورية,حادث طريق,حوادث الطرق,حوادث المرور,حادث مرور
zincirleme kaza,zincirleme trafik kazası,araçlar birbirine gir-,çok sayıda aracın karıştığı|zəncirvari qəza,zəncirvari yol qəzası,çoxsaylı avtomobilin toqquşması|حادث تصادم متسلسل,تصادم متعدد,تصادم جماعي,حادث سير متسلسل,تصادم عدة سيارات
çarpış-,çarpışma,kafa kafaya çarpış-,birbirine çarp-,tosla-,çarp-|toqquş-,toqquşma,üz-üzə toqquş-,çırpıl-,dəy-|اصطدام,تصادم,اصطدم,اصطدمت,تصادمت,ارتطم,ارتطام,ارتطمت,وجها لوجه
devril-,takla at-,yan yat-,araç devrildi|çevril-,maşının aşması,aşıb,aşması|انقلاب,انقلب,انقلبت,انقلاب حافلة,انقلاب سيارة,تدهورت,تدهور
uçuruma yuvarlan-,şarampole yuvarlan-,uçuruma düş-,şarampole devril-,dereye uç-|uçuruma yuvarlan-,dərəyə yuvarlan-,dərəyə düş-,uçuruma düş-,yoldan çıxaraq|سقوط في واد,هوت في واد,سقطت في منحدر,سقوط حافلة في واد,انزلقت إلى واد,سقط في هاوية,تدحرجت
kontrolden çık-,direksiyon hakimiyetini kaybet-,kontrolünü yitir-,sürücünün kontrolünü kaybettiği|idarəetməni itir-,idarəetmədən çıx-,sükanı idarə edə bilmə-,nəzarətdən çıx-|فقد السيطرة,فقدان السيطرة,خرجت عن السيطرة,فقد السائق السيطرة,فقدان التحكم
raydan çık-,trenin raydan çıkması,vagonlar devril-|relsdən çıx-,qatarın relsdən çıxması,vaqonlar aş-|خروج قطار عن مساره,خرج عن مساره,انحراف قطار,خروج القطار عن القضبان,خرج القطار عن القضبان,خروج عن السكة
tren kazası,tren faciası,trenlerin çarpışması,demiryolu kazası|qatar qəzası,dəmir yolu qəzası,qatarların toqquşması,qatar faciəsi|حادث قطار,تصادم قطارين,اصطدام قطارين,كارثة قطار,حوادث القطارات,حادث القطار
otobüs kazası,yolcu otobüsü,yolcu otobüsü devrildi,midibüs kazası|avtobus qəzası,sərnişin avtobusu,avtobus aş-,mikroavtobus qəzası|حادث حافلة,حافلة ركاب,انقلاب حافلة,حادث باص,حافلة نقل,حافلات
araç,otomobil,araba,motorlu taşıt,taşıt|avtomobil,maşın,nəqliyyat vasitəsi,minik avtomobili|سيارة,سيارات,مركبة,مركبات,عربة,عربات
sürücü,şoför,direksiyondaki,araç sürücüsü|sürücü,şofer,sükan arxasında,nəqliyyat vasitəsini idarə edən|سائق,سائقين,قائد السيارة,السائق,قائد المركبة
yaya,yayaya çarp-,yayalar,karşıdan karşıya geçen|piyada,piyadanı vur-,piyadalar,yolu keçən piyada|مشاة,المارة,عابر,أحد المارة,عابري الطريق
aşırı hız,hız yap-,hız sınırı,süratli araç,aşırı sürat|yüksək sürət,sürət həddi,sürəti aş-,sürət həddini aşma|السرعة الزائدة,سرعة مفرطة,تجاوز السرعة,السرعة المفرطة,السرعة القصوى
alkollü araç kullan-,alkollü sürücü,sarhoş sürücü,alkollü|sərxoş sürücü,spirtli içki qəbul edib,sərxoş halda maşın sür-,sərxoş vəziyyətdə|القيادة تحت تأثير الكحول,سائق مخمور,مخمور,تحت تأثير الكحول,ثمل
uçak kazası,uçak düş-,uçağın düşmesi,yere çakıl-,düşen uçak,uçak faciası|təyyarə qəzası,təyyarə qəzaya uğra-,təyyarənin düşməsi,aviaqəza,qəzaya uğrayan təyyarə|تحطم طائرة,سقوط طائرة,تحطمت الطائرة,حادث طائرة,تحطم,الطائرة المنكوبة,تحطمت,سقطت الطائرة
helikopter düş-,helikopter kazası,helikopterin düşmesi|helikopter qəzası,helikopter qəzaya uğra-,vertolyot qəzası,vertolyotun düşməsi|تحطم مروحية,سقوط مروحية,تحطم مروحية عسكرية,تحطم طائرة هليكوبتر,حادث المروحية
acil iniş,zorunlu iniş,acil iniş yap-,mecburi iniş|təcili eniş,məcburi eniş,qəza enişi,məcburi eniş et-|هبوط اضطراري,هبوطا اضطراريا,هبطت اضطراريا,الهبوط الاضطراري,هبوط طارئ
radardan kaybol-,radardan çık-,temas kesil-,irtibat kesil-,bağlantı kop-|radardan it-,radarlardan yoxa çıx-,əlaqə kəsil-,əlaqə itiril-|اختفت عن الرادار,اختفى من الرادار,فقد الاتصال,انقطع الاتصال,فقدان الاتصال,اختفت من شاشات الرادار
kara kutu,uçuş kayıt cihazı,kara kutular,ses kayıt cihazı|qara qutu,uçuş məlumatlarını qeyd edən qurğu,səs yazma qurğusu,qara qutular|الصندوق الأسود,الصندوقين الأسودين,مسجل بيانات الرحلة,مسجل الصوت,الصناديق السوداء
yolcu,yolcular,uçakta bulunan,içindekiler,araçta bulunan|sərnişin,sərnişinlər,göyərtəsində olan,içərisində olan,bortda olan|راكب,ركاب,مسافر,مسافرين,على متن,على متنها,كان على متنها
mürettebat,uçuş ekibi,mürettebat üyesi,gemi personeli|heyət,ekipaj,heyət üzvü,ekipaj üzvləri|طاقم,أفراد الطاقم,طاقم الطائرة,طاقم السفينة,بحارة
enkazı bulun-,uçağın enkazı,enkaza ulaş-,uçağın enkazına ulaşıldı|təyyarənin qalıqları,qalıqları tapıl-,qəza qalıqları,qalıqlarına çat-|حطام الطائرة,العثور على حطام,عثر على حطام,أجزاء من الحطام
gemi kazası,gemi bat-,bat-,tekne faciası,geminin batması,alabora ol-|gəmi qəzası,gəmi bat-,qayıq çevril-,gəminin batması,qayıq bat-|غرق سفينة,غرق عبارة,غرق مركب,انقلاب قارب,غرق قارب,غرقت السفينة,انقلب القارب,غرق زورق
tekne,bot,şişme bot,göçmen teknesi,lastik bot|qayıq,kater,rezin qayıq,miqrant qayığı|قارب,قوارب,زورق,مركب,زوارق,قارب مطاطي,مراكب
gemi,feribot,yük gemisi,tanker|gəmi,bərə,yük gəmisi,tanker|سفينة,سفن,عبارة,ناقلة,باخرة,سفينة شحن
yol kapan-,ulaşıma kapan-,trafiğe kapan-,yol ulaşıma kapandı,trafiğe kapatıl-|yol bağlan-,yollar bağlanıb,hərəkət məhdudlaşdırıl-,hərəkətə bağlan-,hərəkət iflic ol-|إغلاق الطريق,إغلاق الطرق,قطع الطريق,انقطاع الطرق,أغلقت الطرق,توقف حركة المرور,شل حركة
yol açıl-,trafiğe açıl-,ulaşıma açıl-,yolu açma çalışması|yol açıl-,hərəkət bərpa edil-,yol hərəkəti bərpa olun-,hərəkətə açıl-|إعادة فتح الطريق,فتح الطريق,استئناف حركة المرور,فتح الطرق
uçuş iptal,sefer iptal edil-,seferler iptal,uçuşlar iptal edildi,uçuşlar ertelen-,seferler aksa-|reyslər ləğv edil-,uçuşlar ləğv olun-,reyslər təxirə salın-,reyslərin gecikməsi|إلغاء رحلات,إلغاء الرحلات,تأجيل الرحلات,ألغيت الرحلات,تعليق الرحلات,تأخير الرحلات
ulaşım aksa-,ulaşım felç ol-,hayat felç ol-,hayatı olumsuz etkile-,ulaşımda aksama|nəqliyyat iflic ol-,hərəkətdə çətinlik yarat-,həyat iflic ol-,hərəkət çətinləş-|تعطل حركة النقل,شل الحركة,اضطراب حركة السير,تعطلت الحركة,إرباك حركة,توقف حركة النقل
hasar,zarar,hasar gör-,zarar gör-,hasara uğra-,tahrip ol-,zarar ver-|ziyan,zərər,zərər çək-,ziyan dəy-,zədələn-,zərər gör-,zərər dəy-,zərər vur-|ضرر,أضرار,تضرر,تضررت,لحقت أضرار,أضرار مادية,إلحاق أضرار,خسائر,أضر
maddi hasar,maddi zarar,mal kaybı,ekonomik kayıp,maddi kayıp|maddi ziyan,maddi zərər,iqtisadi itki,dəymiş ziyan,maddi itki|خسائر مادية,أضرار مادية,خسائر اقتصادية,الخسائر الاقتصادية,خسائر مالية
ağır hasar,büyük hasar,büyük yıkım,büyük zarar,ciddi hasar,geniş çaplı hasar|ciddi ziyan,böyük dağıntı,ağır zədə,güclü ziyan,ciddi dağıntı,böyük ziyan|أضرار جسيمة,أضرار كبيرة,دمار واسع,أضرار بالغة,دمار هائل,خسائر فادحة,أضرار فادحة
yıkıl-,çök-,göç-,yerle bir ol-,çökme,yıkılma,yıkılan bina|dağıl-,çök-,yerlə yeksan ol-,uçma,dağılma,uçub|انهار,انهيار,انهارت,تهدم,تهدمت,ينهار,سقوط مبنى,تداعى
yık-,tahrip et-,tahrip ed-,yerle bir et-,harap et-,viran et-,yıkım,tahribat,haritadan sil-|dağıt-,məhv et-,məhv ed-,viran qoy-,yerlə yeksan et-,dağıntı,xarabalığa çevir-|دمر,تدمير,دمار,دمرت,يدمر,خراب,سوى بالأرض,هدم,تخريب,سوت بالأرض
yıkıcı,tahrip edici,yıkıcı etki|dağıdıcı,məhvedici,viranedici,dağıdıcı qüvvə|مدمر,مدمرة,كارثي,عنيف,كارثية,عنيفة
bina,yapı,apartman,konut,binalar|bina,tikili,yaşayış binası|مبنى,مبان,بناية,بنايات,أبنية,عمارة,عمارات,المباني
ev hasar gör-,evler yıkıl-,evler zarar gör-,evler kullanılamaz hale gel-|evlərə ziyan dəy-,evlər dağıl-,evlər zədələn-,yaşamaq üçün yararsız|تضررت منازل,دمرت منازل,انهيار منازل,منازل متضررة,تدمير منازل,تضرر منازل
hasar tespit,hasar tespiti,hasar tespit çalışması,zarar tespiti|ziyanın müəyyənləşdirilməsi,dəymiş ziyanın qiymətləndirilməsi,zərərin müəyyən edilməsi,ziyanın hesablanması|تقييم الأضرار,حصر الأضرار,تقدير الأضرار,تقييم حجم الأضرار,معاينة الأضرار
çatlak,duvar çatla-,yarık,çatla-,duvarında çatlak|çat,çatla-,yarıq,divarlarda çat,çatlar|شقوق,تشققات,تصدع,تصدعات,تشقق
çatı uç-,çatılar uç-,ağaç devril-,ağaçlar kökünden sökül-|dam uç-,damı qop-,ağac aş-,ağaclar aş-,dam örtüyünü qopar-|اقتلاع الأشجار,اقتلعت الأسقف,سقوط أشجار,تطاير أسطح,اقتلعت الأشجار,اقتلاع أسقف
çatı çök-,tavan çök-,çatının çökmesi,tavan göçmesi|dam uç-,dam çök-,tavan uç-,tavanın uçması|انهيار سقف,سقوط سقف,انهار السقف,انهيار السقف
köprü çök-,köprü yıkıl-,köprünün çökmesi|körpü uç-,körpünün uçması,körpü dağıl-|انهيار جسر,انهار الجسر,سقوط جسر,انهيار كوبري,انهيار الجسر
elektrik kesil-,elektrik kesintisi,elektriksiz kal-,karanlığa gömül-,elektrikler kesildi|işıq kəsil-,elektrik enerjisinin verilməsi dayandırıl-,işıqsız qal-,elektriksiz qal-,elektrik kəsintisi|انقطاع الكهرباء,انقطاع التيار الكهربائي,بدون كهرباء,انقطعت الكهرباء,دون كهرباء,قطع الكهرباء,انقطاع التيار
iletişim kesil-,haberleşme kesil-,telefon hatları kesil-,şebeke çök-|rabitə kəsil-,rabitə pozul-,telefon xətləri kəsil-,əlaqə kəsil-|انقطاع الاتصالات,انقطعت الاتصالات,تعطل الاتصالات,انقطاع الإنترنت
su kesil-,doğalgaz kesil-,susuz kal-,su kesintisi|su kəsil-,qaz kəsil-,susuz qal-,suyun verilməsi dayandırıl-|انقطاع المياه,انقطاع الماء,قطع المياه,دون ماء
altyapı,altyapı hasarı,altyapının çökmesi,altyapı tesisleri|infrastruktur,infrastruktura ziyan,infrastruktur obyektləri|البنية التحتية,البنى التحتية,أضرار في البنية التحتية,مرافق البنية
bağlantı kesil-,köyler mahsur,ulaşılamayan bölgeler,dünyayla bağlantısı kesil-,ulaşım sağlanama-|əlaqəsi kəsil-,kəndlərlə əlaqə kəsil-,ucqar kəndlər,gediş-gəliş kəsil-|معزولة,عزل قرى,قرى معزولة,انقطعت عن العالم,يصعب الوصول إليها,عزلت
ekinler zarar gör-,tarım arazileri,ekili alanlar zarar gör-,hayvan telef ol-,telef ol-|əkin sahələri,məhsula ziyan dəy-,heyvan tələf ol-,tələf ol-,əkinlər məhv ol-|أراض زراعية,محاصيل,تلف المحاصيل,نفوق,نفوق الماشية,نفقت,مواش
kullanılamaz hale gel-,hurdaya dön-,kullanılamaz,işlevsiz|yararsız hala düş-,istifadəyə yararsız,metal yığınına çevril-,qəzalı vəziyyət|غير صالح للاستعمال,خارج الخدمة,غير صالحة للسكن,تحول إلى خردة,آيل للسقوط,آيلة للسقوط
bölgeyi vur-,etkisi altına al-,etkili ol-,kasıp kavur-|bölgəni vur-,təsiri altına al-,təsir göstər-,bürü-|ضرب,اجتاح,تجتاح,اجتاحت,ضربت,يضرب,عصف,تضرب
etkilen-,olumsuz etkilen-,etkilenen kişi,etkile-|təsirlən-,təsirə məruz qal-,mənfi təsir et-,zərər çək-|تأثر,تضرر,متأثر,تأثرت,متضرر,المتأثرة
nedeni,sebebi,yol aç-,neden ol-,sebep ol-,kaynaklan-|səbəbi,səbəb ol-,gətirib çıxar-,nəticəsində,qaynaqlan-,yol aç-|سبب,أسباب,تسبب,أدى إلى,أدت إلى,تسببت,ناجم عن,ناجمة عن,نجم عن,ناتج عن
sonucunda,neticesinde,nedeniyle,yüzünden,dolayısıyla,sonucu|nəticəsində,səbəbindən,səbəbilə,ucbatından,üzündən|نتيجة,جراء,بسبب,إثر,من جراء,على إثر,بفعل,على خلفية
meydana gel-,gerçekleş-,yaşan-,vuku bul-,ortaya çık-|baş ver-,yaşan-,meydana gəl-,qeydə alın-,vaqe ol-|وقع,حدث,وقوع,حدوث,وقعت,حصل,يقع
soruşturma,soruşturma başlat-,soruşturma açıl-,inceleme başlat-,tahkikat|istintaq,araşdırma,araşdırma aparıl-,cinayət işi başlan-,cinayət işi qaldır-,istintaqa başlan-|تحقيق,تحقيقات,فتح تحقيق,باشرت التحقيق,فتحت تحقيقا,بدأ التحقيق,إجراء تحقيق,تحقيقا
kazanın nedeni,kaza nedeni araştırılıyor,nedeni henüz bilinmiyor,çıkış nedeni|qəzanın səbəbi,səbəbi araşdırılır,səbəb hələ məlum deyil,səbəbi müəyyənləşdirilir|أسباب الحادث,سبب الحادث,ملابسات الحادث,لم يعرف سبب,أسباب الحريق,لم تتضح الأسباب,ظروف الحادث,معرفة أسباب
ihmal,kusur,ihmalkarlık,dikkatsizlik,tedbirsizlik|səhlənkarlıq,ehtiyatsızlıq,laqeydlik,diqqətsizlik,etinasızlıq|إهمال,تقصير,تهاون,الإهمال,تقاعس,لامبالاة
insan hatası,pilotaj hatası,sürücü hatası,insan kaynaklı|insan səhvi,insan amili,pilot səhvi,sürücü səhvi|خطأ بشري,أخطاء بشرية,العامل البشري,خطأ الطيار
teknik arıza,arıza,teknik sorun,mekanik arıza,arızalan-|texniki nasazlıq,nasazlıq,texniki problem,xarab ol-,sıradan çıx-|عطل فني,خلل فني,عطل تقني,أعطال,خلل تقني,عطل ميكانيكي,عطل,مشكلة فنية
sabotaj,kasıt,kasten,kasıtlı|təxribat,qəsdən,qərəzli,diversiya|تخريب,متعمد,عمدا,عمل تخريبي,بشكل متعمد
kaçak yapı,imara aykırı,mevzuata aykırı,kalitesiz malzeme,imar affı|qanunsuz tikili,qanunsuz tikinti,keyfiyyətsiz material,normalara uyğun olmayan|بناء عشوائي,مخالفة للبناء,البناء المخالف,مبان غير مرخصة,مواد رديئة,البناء العشوائي
müteahhit,yüklenici,inşaat firması,yapı sahibi|podratçı,tikinti şirkəti,müteəhhid,sifarişçi|مقاول,مقاولين,شركة البناء,المقاولون,متعهد البناء
gözaltına al-,sorumlular gözaltına alındı,tutuklan-,sorumlular yakalan-|saxlanıl-,həbs edil-,təqsirkarlar saxlanıldı,tutul-|اعتقال,توقيف,أوقف,اعتقلت,احتجاز,القبض على,اعتقل
sorumlu tut-,sorumluluğu üstlen-,suçla-,kusurlu bul-|məsuliyyət daşı-,məsuliyyətə cəlb et-,günahlandır-,təqsirli bil-|حمل المسؤولية,تحميل المسؤولية,محاسبة المسؤولين,اتهم,مساءلة,اتهام
istifa et-,istifa,görevden alın-,görevinden ayrıl-,azledil-|istefa ver-,istefa,vəzifəsindən azad edil-,vəzifədən uzaqlaşdırıl-,işdən çıxarıl-|استقال,استقالة,أقيل,إقالة,إعفاء من منصبه,أقال,عزل
uzman ekip,bilirkişi,teknik heyet,bilirkişi raporu|ekspert,ekspertiza,texniki ekspert,ekspert rəyi|خبير,خبراء,لجنة فنية,فريق خبراء,تقرير الخبراء
görgü tanığı,tanık,görgü tanıkları,şahit|şahid,hadisənin şahidi,gözü ilə görən,şahidlər|شاهد عيان,شهود عيان,شهود,شاهد,الشهود
ilk belirlemelere göre,ilk bilgilere göre,ilk tespitlere göre,ön inceleme|ilkin məlumata görə,ilkin məlumata əsasən,ilkin araşdırmaya görə,ilkin ehtimala görə|وفق معلومات أولية,حسب التقديرات الأولية,المعلومات الأولية,تحقيقات أولية,بحسب حصيلة أولية,حصيلة أولية
endişe ediliyor,korkuluyor,artmasından endişe ediliyor,artabileceği,yükselmesinden korkuluyor|ehtimal olunur,narahatlıq var,artacağı gözlənilir,arta biləcəyi,artmasından ehtiyat edilir|يخشى,مخاوف من ارتفاع,مرشحة للارتفاع,قابلة للارتفاع,تخشى السلطات,مرشح للارتفاع,يتوقع ارتفاع
hükümet yetkilileri,yerel yetkililer,resmi makamlar,yetkili makamlar,yetkililer|yerli səlahiyyətlilər,rəsmi qurumlar,səlahiyyətli şəxslər,aidiyyəti qurumlar,hakimiyyət orqanları|السلطات,السلطات المحلية,الجهات المختصة,مسؤولون محليون,الجهات المعنية,السلطات المختصة
uyarı,uyar-,ikaz,ikaz et-,ikaz ed-,uyarıda bulun-,ikazda bulun-|xəbərdarlıq,xəbərdarlıq et-,xəbərdarlıq ed-,xəbərdar et-,xəbərdar ed-|حذر,تحذير,تحذيرات,يحذر,إنذار,حذرت,تحذر,تنبيه,نبه
erken uyarı sistemi,erken uyarı,uyarı sistemi,ikaz sistemi|erkən xəbərdarlıq sistemi,xəbərdarlıq sistemi,vaxtından əvvəl xəbərdarlıq,erkən xəbərdarlıq|نظام إنذار مبكر,الإنذار المبكر,نظام الإنذار,أنظمة الإنذار المبكر,نظام تحذير
alarm ver-,alarma geç-,kırmızı alarm,alarm seviyesi,teyakkuz,en yüksek alarm|həyəcan siqnalı,həyəcan təbili,qırmızı xəbərdarlıq,narıncı xəbərdarlıq,təhlükə səviyyəsi|حالة تأهب,تأهب,أعلى مستوى تأهب,إنذار أحمر,رفع حالة التأهب,التأهب القصوى,تأهب قصوى
turuncu kod,sarı kod,kırmızı kod,renkli uyarı,meteorolojik uyarı|narıncı xəbərdarlıq,sarı xəbərdarlıq,qırmızı xəbərdarlıq,hava xəbərdarlığı|إنذار برتقالي,تحذير برتقالي,الإنذار الأصفر,اللون البرتقالي,تنبيه جوي,نشرة إنذارية
siren,sirenler çal-,siren sesi,alarm zili|siren,sirenlər səslən-,həyəcan siqnalı səslən-,siren səsi|صفارات الإنذار,صفارة إنذار,دوت صفارات,أطلقت صفارات
tedbir,önlem,önlem al-,tedbir al-,önlemleri artır-|tədbir,tədbir gör-,qabaqlayıcı tədbir,ehtiyat tədbiri,tədbirlər görül-|إجراءات,تدابير,اتخذ تدابير,اتخاذ إجراءات,إجراءات احترازية,إجراءات وقائية,تدابير احترازية
dikkatli ol-,tedbirli ol-,dikkatli olun,dikkatli olunması istendi,ihtiyatlı ol-|ehtiyatlı ol-,diqqətli ol-,ehtiyatlı olmaq tövsiyə edil-,ehtiyatlılıq|توخي الحذر,الحذر,أخذ الحيطة,الحيطة والحذر,اليقظة,يقظة
evden çıkma-,zorunlu olmadıkça dışarı çıkma-,evde kal-,evde kalın çağrısı,dışarı çıkmamaları istendi|evdən çıxma-,evdə qal-,zərurət olmadan çölə çıxma-,evdə qalmağa çağır-|البقاء في المنازل,عدم الخروج,ملازمة المنازل,الزموا منازلكم,عدم مغادرة المنازل,التزام المنازل
söylentilere itibar etme-,asılsız haberlere inanma-,resmi açıklamaları dikkate al-,dezenformasyon|şayiələrə inanma-,əsassız məlumatlara inanma-,rəsmi məlumatlara istinad et-,dezinformasiya|عدم الانسياق وراء الشائعات,شائعات,تجنب الشائعات,الاعتماد على المصادر الرسمية,إشاعات
okullar tatil edil-,eğitime ara ver-,okullar kapan-,eğitime ara verildi|dərslər dayandırıl-,məktəblər bağlan-,dərslər ləğv edil-,tədris dayandırıl-|تعليق الدراسة,تعطيل الدراسة,إغلاق المدارس,تعليق الدروس,أغلقت المدارس,تعطيل المدارس
tehlike,tehdit,risk,tehlike arz et-,tehlike oluştur-|təhlükə,təhdid,risk,təhlükə yarat-,təhlükəli|خطر,أخطار,مخاطر,تهديد,يشكل خطرا,خطير,يهدد
risk altında,tehlike altında,risk altındaki bölge,tehlikede,riskli bölge|risk altında,təhlükə altında,təhlükədə,risk zonası,risk qrupu|معرض للخطر,معرضون للخطر,في خطر,مهدد,مناطق الخطر,عرضة للخطر,المعرضة
güvenlik şeridi,çevre güvenliği,bölge kordon altına alındı,güvenlik çemberi|ərazi mühasirəyə alın-,ərazi nəzarətə götürül-,təhlükəsizlik zolağı,ərazi bağlan-|طوق أمني,طوقت المنطقة,تطويق المكان,فرض طوق,طوقت الشرطة
tatbikat,deprem tatbikatı,yangın tatbikatı,tahliye tatbikatı|təlim,məşq,təxliyə təlimi,zəlzələ təlimi,təlim-məşq|تدريب,مناورة,تدريبات,تمرين,تدريب على الإخلاء,تمارين,محاكاة
afete hazırlık,afetlere karşı hazırlıklı ol-,hazırlıklı ol-,risk azaltma|fəlakətə hazırlıq,hazır ol-,fövqəladə hallara hazırlıq,risklərin azaldılması|التأهب للكوارث,الاستعداد للكوارث,الحد من مخاطر الكوارث,جاهزية,الاستعداد,الجهوزية
normale dön-,hayat normale dön-,normalleş-,eski haline dön-|normala qayıt-,həyat normallaş-,normallaş-,əvvəlki vəziyyətinə qayıt-|عودة الحياة إلى طبيعتها,عادت الحياة,عودة إلى طبيعتها,عاد إلى طبيعته,استعادة الحياة الطبيعية
kontrol altında,durum kontrol altında,vaziyete hakim|nəzarət altında,vəziyyət nəzarət altındadır,nəzarətdədir|تحت السيطرة,الوضع تحت السيطرة,مسيطر عليه,السيطرة على الوضع
hava durumu,hava tahmini,hava koşulları,hava şartları,meteorolojik koşullar|hava proqnozu,hava şəraiti,hava,meteoroloji şərait,sinoptik vəziyyət|الطقس,حالة الطقس,الأحوال الجوية,توقعات الطقس,النشرة الجوية,الظروف الجوية,حالة الجو
kötü hava koşulları,olumsuz hava şartları,elverişsiz hava,hava muhalefeti,hava şartları elverişsiz|əlverişsiz hava şəraiti,pis hava,qeyri-sabit hava,pis hava şəraiti,kəskin hava|سوء الأحوال الجوية,الأحوال الجوية السيئة,سوء الطقس,طقس سيئ,تقلبات جوية,رداءة الطقس,ظروف جوية قاسية,طقس قاس
meteoroloji,meteoroloji müdürlüğü,hava tahmin uzmanı,meteoroloji uzmanı|hidrometeorologiya,sinoptik,meteorologiya,milli hidrometeorologiya xidməti,meteoroloq|الأرصاد الجوية,هيئة الأرصاد,خبير الأرصاد,مصلحة الأرصاد,الرصد الجوي,دائرة الأرصاد
yağmur,yağış,sağanak,yağmur yağ-,yağışlı,sağanak yağış|yağış,leysan,yağmur,yağış yağ-,yağıntı,yağmurlu|مطر,أمطار,هطول أمطار,زخات,تساقط أمطار,ممطر,ماطر,زخات مطر
şiddetli yağış,aşırı yağış,kuvvetli yağış,sağanak yağmur,yoğun yağış,sağanak yağışlar|güclü yağış,leysan yağışı,intensiv yağış,sel xarakterli yağış,şiddətli yağış|أمطار غزيرة,أمطار طوفانية,الأمطار الغزيرة,هطول غزير,أمطار شديدة,تساقطات مطرية,أمطار موسمية
kar,kar yağışı,kar yağ-,karla kaplan-,yoğun kar|qar,qar yağ-,qar yağması,qar örtüyü,güclü qar|ثلج,ثلوج,تساقط الثلوج,تساقط ثلوج,الثلوج,كثيفة ثلوج
kar fırtınası,tipi,tipi fırtınası,kar ve tipi|çovğun,qar fırtınası,boran,şaxta və çovğun|عاصفة ثلجية,عواصف ثلجية,العاصفة الثلجية,زوابع ثلجية
fırtına,bora,fırtına çık-,şiddetli fırtına|fırtına,tufan,tufan qop-,güclü külək|عاصفة,عواصف,زوبعة,العاصفة,هبوب عاصفة
kasırga,tayfun,tropikal fırtına,siklon,hurikan|qasırğa,tayfun,tropik fırtına,siklon|إعصار,أعاصير,تيفون,عاصفة استوائية,إعصار مداري,عاصفة مدارية
hortum,tornado,hortum çık-|tornado,burulğan,qasırğa,hortum|زوبعة,إعصار قمعي,أعاصير قمعية,تورنادو,زوابع
rüzgar,şiddetli rüzgar,kuvvetli rüzgar,rüzgarın hızı,rüzgar es-|külək,güclü külək,küləyin sürəti,külək əs-,şimal küləyi|رياح,رياح قوية,رياح عاتية,سرعة الرياح,رياح شديدة,الرياح,هبوب رياح
dolu,dolu yağ-,dolu yağışı|dolu,dolu düş-,dolu yağ-,dolu yağması|حبات برد,حبات البرد,تساقط البرد,عاصفة برد
yıldırım düş-,yıldırım,yıldırım çarp-,şimşek,gök gürültülü|ildırım vur-,ildırım,şimşək çax-,ildırım düş-,göy gurultusu|صاعقة,صواعق,برق,ضربته صاعقة,البرق,رعدية,صواعق رعدية
sis,yoğun sis,görüş mesafesi,puslu|duman,sıx duman,görünüş məsafəsi,dumanlı,çən|ضباب,ضباب كثيف,مدى الرؤية,انعدام الرؤية,ضبابي,انخفاض الرؤية
don,buzlanma,buz,gizli buzlanma,zirai don|şaxta,buz bağlama,buzlaşma,buz,don vurma|صقيع,جليد,انجماد,تشكل الصقيع,تشكل الجليد
soğuk hava dalgası,dondurucu soğuk,soğuk hava,soğuklar,soğuk hava dalgası etkisi|soyuq hava axını,şaxtalı hava,soyuqlar,kəskin soyuq,soyuq hava kütləsi|موجة برد,موجة صقيع,برد قارس,البرد القارس,موجة باردة,طقس بارد,البرد الشديد
sıcak hava dalgası,aşırı sıcak,kavurucu sıcak,sıcaklar,bunaltıcı sıcak|isti hava dalğası,anomal isti,bürkü,kəskin isti,qızmar isti,istilər|موجة حر,موجة حارة,الحر الشديد,حرارة شديدة,موجات الحر,القيظ,حر شديد
sıcaklık,hava sıcaklığı,derece,sıcaklık derecesi,termometre|temperatur,havanın temperaturu,dərəcə isti,hərarət,termometr|درجة الحرارة,درجات الحرارة,حرارة,درجة مئوية,مقياس الحرارة
sıcaklık düş-,hava soğu-,sıcaklık azal-,serinle-|temperatur enəcək,temperatur aşağı düş-,hava soyu-,soyuqlaş-|انخفاض درجات الحرارة,تنخفض الحرارة,هبوط الحرارة,انخفاض الحرارة,تدني درجات الحرارة
sıcaklık art-,hava ısın-,sıcaklık yüksel-,ısın-|temperatur yüksəl-,hava isin-,hava istiləş-,temperatur artacaq|ارتفاع درجات الحرارة,ارتفاع الحرارة,ترتفع الحرارة,ارتفعت درجات الحرارة
sıcaklık rekoru,rekor sıcaklık,mevsim normalleri,mevsim normallerinin üzerinde|rekord temperatur,iqlim norması,temperatur rekordu,normadan yüksək|درجات حرارة قياسية,مستويات قياسية,حرارة قياسية,المعدلات الموسمية,معدلاتها الطبيعية
kuraklık,kurak,susuzluk,su kıtlığı,yağış azlığı|quraqlıq,susuzluq,su qıtlığı,quraq keçən,su çatışmazlığı|جفاف,شح المياه,قحط,ندرة المياه,نقص المياه,الجفاف,شح الأمطار
iklim değişikliği,küresel ısınma,iklim krizi,iklimin değişmesi|iqlim dəyişikliyi,qlobal istiləşmə,iqlim böhranı,iqlimin dəyişməsi|التغير المناخي,تغير المناخ,الاحتباس الحراري,التغيرات المناخية,أزمة المناخ
toz fırtınası,kum fırtınası,toz bulutu,toz taşınımı|toz fırtınası,qum fırtınası,toz dumanı,tozlu külək|عاصفة رملية,عاصفة ترابية,غبار,العاصفة الترابية,عواصف رملية,موجة غبار
hava kirliliği,hava kalitesi,kirli hava,duman kirliliği|hava çirkliliyi,havanın çirklənməsi,havanın keyfiyyəti,çirkli hava|تلوث الهواء,جودة الهواء,الهواء الملوث,تلوث
bulutlu,parçalı bulutlu,çok bulutlu,kapalı hava|buludlu,dəyişkən buludlu,tutqun,az buludlu|غائم,غائم جزئيا,سحب,ملبد بالغيوم,غيوم
dev dalga,yüksek dalgalar,denizde fırtına,dalga boyu|dalğanın hündürlüyü,güclü dalğa,dənizdə tufan,hündür dalğalar|أمواج عالية,ارتفاع الأمواج,هيجان البحر,اضطراب البحر,بحر هائج
buzul,buzul erimesi,buzulların erimesi,kutup buzulları|buzlaq,buzlaqların əriməsi,buzlaq əri-,buz laylarının əriməsi|الأنهار الجليدية,ذوبان الجليد,نهر جليدي,ذوبان الأنهار الجليدية,كتلة جليدية
kar küreme,kar temizleme,yol tuzlama,karla mücadele|qarın təmizlənməsi,qartəmizləyən,yolların təmizlənməsi,duzlama|إزالة الثلوج,جرف الثلوج,كاسحات الثلوج,فتح الطرق المغلقة بالثلوج
hastane,hastahane,sağlık kuruluşu,sağlık merkezi,klinik,tıp merkezi|xəstəxana,klinika,tibb müəssisəsi,tibb mərkəzi,səhiyyə müəssisəsi|مستشفى,مستشفيات,مشفى,مشاف,مركز صحي,عيادة,مركز طبي,مصحة
hastaneye kaldırıl-,hastaneye götürül-,hastaneye yatırıl-,hastaneye sevk edil-,hastaneye nakledil-|xəstəxanaya çatdırıl-,xəstəxanaya yerləşdiril-,xəstəxanaya aparıl-,hospitalizasiya olun-,xəstəxanaya köçürül-|نقل إلى المستشفى,نقلوا إلى المستشفى,أدخل المستشفى,دخل المستشفى,نقل المصابين إلى,نقلت إلى مستشفى,إدخاله المستشفى,نقل إلى مستشفيات
taburcu ol-,taburcu edil-,hastaneden çık-,hastaneden ayrıl-|evə buraxıl-,xəstəxanadan çıx-,evə yazıl-,xəstəxanadan buraxıl-|خرج من المستشفى,غادر المستشفى,مغادرة المستشفى,خروجه من المستشفى,غادرت المستشفى
tedavi,tedavi et-,tedavi ed-,tedavi gör-,tedavi altına alın-,tedavisi sür-|müalicə,müalicə et-,müalicə ed-,müalicə al-,müalicə olun-,müalicəsi davam et-|علاج,معالجة,يعالج,تلقي العلاج,يتلقى العلاج,عولج,مداواة,العلاج
yoğun bakım,yoğun bakım ünitesi,yoğun bakıma kaldırıl-,entübe|reanimasiya,reanimasiya şöbəsi,intensiv terapiya,reanimasiyaya yerləşdiril-|العناية المركزة,وحدة العناية المركزة,العناية المشددة,الإنعاش,العناية الفائقة,غرفة العناية
acil servis,acil,acil bölümü|təcili yardım şöbəsi,qəbul şöbəsi,təxirəsalınmaz yardım|قسم الطوارئ,غرفة الطوارئ,قسم الاستعجالات,المستعجلات
solunum cihazı,ventilatör,oksijen tüpü,suni solunum|süni nəfəs aparatı,ventilyator,oksigen balonu,süni tənəffüs|جهاز تنفس صناعي,أجهزة التنفس,أسطوانات الأكسجين,تنفس اصطناعي,أكسجين
ameliyat,ameliyat ol-,operasyon geçir-,cerrahi müdahale,ameliyata alın-|əməliyyat olun-,cərrahi əməliyyat,cərrahi müdaxilə,əməliyyat keçir-,cərrahiyyə əməliyyatı|عملية جراحية,جراحة,خضع لعملية,عمليات جراحية,تدخل جراحي,أجريت له عملية,خضع لجراحة
organ nakli,organ bağışı,böbrek nakli,karaciğer nakli|orqan köçürülməsi,orqan transplantasiyası,böyrək nəqli,donor orqan|زراعة الأعضاء,زرع أعضاء,التبرع بالأعضاء,زراعة كلى,نقل أعضاء
kan bağışı,kan bağışla-,kan ihtiyacı,kan ver-|qanvermə,qan ver-,donor qanı,qan ehtiyacı,qanvermə aksiyası|التبرع بالدم,تبرع بالدم,بنك الدم,حملة تبرع بالدم,نقل الدم
doktor,hekim,tabip,uzman doktor,doktorlar|həkim,doktor,təbib,mütəxəssis həkim,həkimlər|طبيب,أطباء,دكتور,الطبيب المعالج,طبيبة
cerrah,operatör doktor,beyin cerrahı,cerrahlar|cərrah,cərrah həkim,neyrocərrah,cərrahlar|جراح,جراحين,طبيب جراح,جراحون
hemşire,ebe,sağlık memuru,hemşireler|tibb bacısı,şəfqət bacısı,orta tibb işçisi,mama|ممرض,ممرضة,ممرضات,ممرضين,تمريض,قابلة
sağlık çalışanı,sağlık personeli,tıbbi personel,sağlıkçı,sağlık emekçisi|tibb işçisi,səhiyyə işçisi,tibb heyəti,tibbi personal,həkim heyəti|العاملين الصحيين,الطواقم الطبية,العاملين في القطاع الصحي,الكوادر الطبية,عاملون صحيون,الأطقم الصحية
hasta,hastalar,hasta yatır-,tedavi gören|xəstə,pasiyent,xəstələr,pasiyentlər,müalicə alan|مريض,مرضى,المرضى,المريض,مريضة
hastalık,rahatsızlık,hastalan-,hastalığa yakalan-,illet|xəstəlik,xəstələn-,naxoşluq,xəstəliyə tutul-|مرض,أمراض,داء,علة,اعتلال,وعكة,إصابة بمرض,أصيب بمرض
sağlık durumu,sağlık sorunu,sağlığı kötüleş-,sağlık sorunları|səhhəti,sağlamlıq durumu,səhhəti pisləş-,səhhətində problem,sağlamlıq problemi|الحالة الصحية,الوضع الصحي,حالته الصحية,تدهور صحته,تدهورت حالته,مشاكل صحية,وعكة صحية
rahatsızlan-,fenalaş-,fenalık geçir-,aniden rahatsızlan-|səhhəti pisləş-,halı pisləş-,özünü pis hiss et-,xəstələn-,qəfil halı pisləş-|وعكة صحية,تعرض لوعكة,تدهورت صحته,أصيب بوعكة,شعر بتوعك,توعك
iyileş-,şifa bul-,sağlığına kavuş-,iyileşme,atlat-|sağal-,şəfa tap-,yaxşılaş-,sağalma,sağlamlığına qovuş-|شفي,شفاء,تعافى,تعاف,تماثل للشفاء,تعافي,المتعافين,تحسن حالته
acil şifalar dile-,şifa dile-,geçmiş olsun,geçmiş olsun dileğinde bulun-,yaralılara acil şifalar|şəfa dilə-,sağalma arzula-,yaralılara şəfa dilə-,tezliklə sağalmasını arzula-|الشفاء العاجل,تمنى الشفاء,متمنيا الشفاء,تمنى الشفاء العاجل للمصابين,بالشفاء العاجل,دعا بالشفاء
sağlık bakanlığı,sağlık bakanı,sağlık müdürlüğü,sağlık makamları|səhiyyə nazirliyi,səhiyyə naziri,səhiyyə idarəsi,səhiyyə orqanları|وزارة الصحة,وزير الصحة,وزيرة الصحة,السلطات الصحية,مديرية الصحة
sağlık sistemi,sağlık hizmeti,sağlık sektörü,sağlık hizmetleri|səhiyyə sistemi,tibbi xidmət,səhiyyə sahəsi,səhiyyə xidmətləri|النظام الصحي,الرعاية الصحية,القطاع الصحي,الخدمات الصحية,المنظومة الصحية,الرعاية الطبية
sağlık sisteminin çökmesi,hastaneler dol-,hastaneler yetersiz kal-,doluluk oranı,yatak kapasitesi|xəstəxanalar dol-,səhiyyə sisteminin çökməsi,çarpayı sayı,çarpayı çatışmazlığı|انهيار النظام الصحي,انهيار المنظومة الصحية,اكتظاظ المستشفيات,نقص الأسرة,امتلأت المستشفيات,أسرة المستشفيات
sahra hastanesi,seyyar hastane,mobil hastane,sahra hastanesi kur-|səhra hospitalı,səyyar xəstəxana,modul xəstəxana,hərbi səhra hospitalı|مستشفى ميداني,مستشفيات ميدانية,المستشفى الميداني,مشفى ميداني,مستشفى متنقل
tıbbi malzeme,tıbbi ekipman,tıbbi cihaz,sağlık malzemesi,tıbbi sarf malzemesi|tibbi avadanlıq,tibbi ləvazimat,tibbi cihaz,tibbi vasitələr|معدات طبية,مستلزمات طبية,أجهزة طبية,لوازم طبية,إمدادات طبية,تجهيزات طبية
ilaç,ilaçlar,eczane ürünü,tıbbi ilaç,ilac|dərman,dərman vasitəsi,preparat,dərman preparatı|دواء,أدوية,عقار,عقاقير,الأدوية,عقاقير طبية
teşhis,tanı,teşhis et-,tanı koy-,teşhis konul-|diaqnoz,diaqnoz qoy-,diaqnostika,diaqnoz qoyul-|تشخيص,تشخيص إصابته,شخصت إصابته,تشخيصه
belirti,semptom,bulgu,hastalık belirtileri,belirti göster-|simptom,əlamət,xəstəliyin əlamətləri,simptomlar|أعراض,علامات,أعراض المرض,ظهرت عليه أعراض
ateş,yüksek ateş,öksürük,nefes darlığı,baş ağrısı|qızdırma,yüksək hərarət,öskürək,təngnəfəslik,baş ağrısı|حمى,ارتفاع حرارة,سعال,ضيق التنفس,صعوبة في التنفس,صداع
tahlil,tıbbi tetkik,sağlık kontrolü,muayene,check-up,tetkik|analiz,tibbi müayinə,müayinə,müayinədən keç-,sağlamlıq yoxlaması|فحص,فحوص,فحوصات طبية,تحاليل,كشف طبي,الفحص الطبي,فحوص طبية
kanser,tümör,kanser hastası,onkoloji|xərçəng,onkoloji xəstəlik,bədxassəli şiş|سرطان,ورم,أورام,السرطان,مرضى السرطان,ورم خبيث
şeker hastalığı,diyabet,şeker hastası,diyabetik|şəkərli diabet,diabet,şəkər xəstəliyi,diabet xəstəsi|سكري,مرض السكري,السكري,داء السكري,مرضى السكري
kalp hastalığı,kalp damar hastalığı,kalp rahatsızlığı,kardiyoloji|ürək xəstəliyi,ürək-damar xəstəliyi,ürək-damar,kardiologiya|أمراض القلب,مرض القلب,أمراض القلب والأوعية الدموية,القلب والشرايين
ruh sağlığı,depresyon,psikolojik sorun,akıl sağlığı,ruhsal bozukluk|psixi sağlamlıq,depressiya,psixoloji problem,ruhi pozuntu|الصحة النفسية,اكتئاب,الاكتئاب,اضطرابات نفسية,الصحة العقلية,أمراض نفسية
yetersiz beslenme,beslenme yetersizliği,kötü beslenme,malnütrisyon|qidalanma çatışmazlığı,pis qidalanma,qida çatışmazlığı,qeyri-kafi qidalanma|سوء التغذية,نقص التغذية,سوء تغذية,سوء التغذية الحاد
doğum,doğum yap-,dünyaya gel-,doğum oranı,dünyaya getir-|doğuş,doğum,dünyaya gəl-,doğ-,dünyaya gətir-|ولادة,أنجبت,وضعت مولودها,ولد,إنجاب,مواليد
bebek ölümü,anne ölümü,bebek ölüm oranı,anne ölümleri|körpə ölümü,ana ölümü,uşaq ölümü,körpə ölümü göstəricisi|وفيات الرضع,وفيات الأطفال,وفيات الأمهات,وفيات المواليد
zatürre,pnömoni,akciğer enfeksiyonu,akciğer iltihabı|pnevmoniya,sətəlcəm,ağciyər iltihabı,ağciyər infeksiyası|التهاب رئوي,الالتهاب الرئوي,ذات الرئة,التهاب الرئة,التهاب الرئتين
salgın,epidemi,salgın hastalık,pandemi,küresel salgın|epidemiya,pandemiya,yoluxucu xəstəlik,xəstəlik yayılması,qlobal epidemiya|وباء,جائحة,أوبئة,تفشي وباء,الجائحة,الوباء,وبائي
koronavirüs,yeni tip koronavirüs,koronavirüs salgını,kovid,corona|koronavirus,yeni növ koronavirus,koronavirus infeksiyası,koronavirus pandemiyası,kovid|فيروس كورونا,كورونا المستجد,كورونا,كوفيد,فيروس كورونا المستجد
salgının yayılması,yayıl-,hızla yayıl-,bulaşma hızı,yayılım|yayıl-,virusun yayılması,sürətlə yayıl-,yayılma sürəti,yayılması|تفشي,انتشار,تفشى,تفش,انتشار الفيروس,سرعة الانتشار,تفشي المرض,ينتشر
salgını önle-,yayılmasını engelle-,salgınla mücadele,salgını kontrol altına al-,yayılmasının önüne geç-|epidemiyanın qarşısını al-,yayılmasının qarşısını al-,epidemiya ilə mübarizə,pandemiya ilə mübarizə|احتواء الوباء,مكافحة الوباء,الحد من انتشار,احتواء تفشي,منع انتشار,مكافحة الجائحة,احتواء الفيروس,التصدي للوباء
virüse yakalan-,enfekte ol-,bulaş-,hastalık kap-,testi pozitif çık-,pozitif vaka|yolux-,virusa yolux-,infeksiyaya yolux-,testi müsbət çıx-,yoluxma|أصيب بالفيروس,عدوى,إصابة بالفيروس,ثبتت إصابته,مصاب بالفيروس,نتيجة إيجابية,إصابته بفيروس,التقاط العدوى,أصيبوا بالفيروس
vaka,yeni vaka,vaka sayısı,olgu,günlük vaka|yoluxma halı,yeni yoluxma,yoluxanların sayı,yoluxma faktı,hadisə sayı|إصابات جديدة,حالة إصابة,عدد الإصابات,حالات الإصابة,إصابة جديدة,حالات مؤكدة,الإصابات
vaka artışı,vaka sayısının artması,vakalarda artış,vakalar tırman-|yoluxma sayının artması,yoluxma hallarının artması,yoluxanların sayı artdı|ارتفاع الإصابات,تزايد الإصابات,زيادة عدد الإصابات,ارتفاع عدد الإصابات,تصاعد الإصابات
vakaların azalması,vaka sayısı düş-,salgının gerilemesi,vakalarda düşüş|yoluxmanın azalması,yoluxma sayı azal-,pandemiyanın zəifləməsi|تراجع الإصابات,انخفاض الإصابات,انحسار الوباء,انخفاض عدد الإصابات,تراجع عدد الإصابات
bulaşıcı,bulaşıcı hastalık,bulaştırıcı,enfeksiyon hastalığı,enfeksiyon|yoluxucu,infeksion,yoluxucu xəstəlik,infeksion xəstəlik,infeksiya|معد,أمراض معدية,المرض المعدي,عدوى,الأمراض المعدية,الأمراض السارية
virüs,mikrop,bakteri,patojen|virus,mikrob,bakteriya,törədici|فيروس,فيروسات,جرثومة,بكتيريا,جراثيم
varyant,mutasyon,mutasyona uğra-,yeni tür,mutant|variant,mutasiya,yeni ştamm,mutasiyaya uğra-,ştamm|متحور,متحورات,سلالة,سلالات,طفرة,سلالة جديدة,تحور
karantina,karantinaya al-,tecrit,izolasyon,karantina altına al-,izole et-|karantin,karantinə al-,təcrid,təcrid et-,özünütəcrid,təcrid olun-|حجر صحي,عزل,الحجر الصحي,عزل صحي,حجر منزلي,عزل ذاتي,الحجر,محجور
sokağa çıkma yasağı,sokağa çıkma kısıtlaması,kapanma,tam kapanma,kısıtlama|komendant saatı,sərt karantin rejimi,küçəyə çıxmaq qadağası,qapanma,məhdudiyyət|حظر تجول,حظر التجول,إغلاق عام,إغلاق شامل,حظر التجوال,الإغلاق,قيود,حجر شامل
kısıtlamaların kaldırılması,normalleşme,kısıtlamaları gevşet-,kademeli normalleşme|məhdudiyyətlərin aradan qaldırılması,karantin rejiminin yumşaldılması,məhdudiyyətlərin yumşaldılması|تخفيف القيود,رفع القيود,رفع الحجر,تخفيف الإجراءات,إعادة الفتح,رفع إجراءات العزل
maske,maske tak-,maske zorunluluğu,koruyucu maske|maska,maska tax-,tibbi maska,maskadan istifadə,qoruyucu maska|كمامة,كمامات,قناع,ارتداء الكمامة,أقنعة واقية,وضع الكمامة
sosyal mesafe,fiziksel mesafe,sosyal mesafe kuralı|sosial məsafə,məsafə saxla-,fiziki məsafə|التباعد الاجتماعي,مسافة التباعد,التباعد الجسدي,المسافة الآمنة
hijyen,dezenfekte et-,dezenfeksiyon,el yıkama,temizlik|gigiyena,dezinfeksiya,dezinfeksiya et-,əlləri yu-,dezinfeksiya işləri|نظافة,تعقيم,تطهير,غسل اليدين,مطهر,النظافة
aşı,aşı dozu,aşılar,koruyucu aşı|peyvənd,vaksin,peyvənd dozası,vaksinlər|لقاح,لقاحات,تطعيم,مصل,جرعات اللقاح
aşıla-,aşı ol-,aşılama,aşı yap-,aşı kampanyası,aşılan-|peyvənd olun-,vaksinasiya,vaksin vurdur-,vaksinasiya prosesi,peyvənd et-,vaksinasiya olun-|تلقيح,تطعيم,حملة تطعيم,تلقى اللقاح,تلقي اللقاح,حملة التلقيح,تحصين,حملة تلقيح
doz,ilk doz,ikinci doz,hatırlatma dozu,takviye doz|doza,birinci doza,ikinci doza,buster doza,gücləndirici doza|جرعة,جرعات,الجرعة الأولى,الجرعة الثانية,جرعة معززة,جرعة تنشيطية
aşı karşıtlığı,aşı karşıtı,aşı tereddüdü,aşıya karşı|peyvənd əleyhdarı,vaksin əleyhinə,vaksindən imtina|معارضو اللقاح,رفض اللقاح,مناهضو التطعيم,التردد في تلقي اللقاح
yan etki,yan etkiler,olumsuz etki,istenmeyen etki|yan təsir,əlavə təsir,fəsad,əks təsir|آثار جانبية,أعراض جانبية,الآثار الجانبية,مضاعفات
komplikasyon,hastalığın ilerlemesi,ağırlaş-,kötüleş-|ağırlaşma,fəsadlaşma,ağırlaş-,pisləş-|مضاعفات,تدهور,تفاقم,تفاقم المرض,ساءت حالته
klinik deney,aşı denemesi,klinik çalışma,ilaç denemesi|klinik sınaq,vaksin sınağı,klinik tədqiqat,sınaqdan keçiril-|تجارب سريرية,التجارب السريرية,تجربة سريرية,اختبارات سريرية
acil kullanım onayı,kullanım onayı,ruhsat ver-,onay ver-|təcili istifadəyə icazə,istifadəsinə icazə ver-,qeydiyyatdan keçir-,təsdiqlə-|ترخيص طارئ,الاستخدام الطارئ,إجازة استخدام,موافقة على استخدام,ترخيص
test,tanı testi,test yap-,test yaptır-|test,test olun-,test götür-,testdən keç-|فحص,اختبار,اختبارات,فحوص كورونا,مسحة,إجراء فحص
temaslı,temas et-,temaslı takibi,yakın temas|təmasda olan,təmasda ol-,kontaktda olan,yaxın təmas|مخالط,مخالطين,المخالطون,مخالطة,تتبع المخالطين
bağışıklık,bağışıklık sistemi,antikor,sürü bağışıklığı|immunitet,immun sistemi,anticisim,kollektiv immunitet|مناعة,جهاز مناعي,أجسام مضادة,مناعة القطيع,المناعة الجماعية
grip,nezle,mevsimsel grip,influenza,soğuk algınlığı|qrip,zökəm,mövsümi qrip,soyuqdəymə,kəskin respirator|إنفلونزا,زكام,الإنفلونزا الموسمية,نزلة برد,نزلات البرد
kolera,ishal,kolera salgını,su kaynaklı hastalık|vəba,ishal,vəba epidemiyası,su ilə yoluxan|كوليرا,إسهال,وباء الكوليرا,تفشي الكوليرا
kuş gribi,domuz gribi,hayvan hastalığı,şap hastalığı|quş qripi,donuz qripi,heyvan xəstəliyi,dabaq xəstəliyi|إنفلونزا الطيور,إنفلونزا الخنازير,الحمى القلاعية,أمراض حيوانية
maymun çiçeği,çiçek hastalığı,kızamık,suçiçeği|meymun çiçəyi,çiçək xəstəliyi,qızılca,su çiçəyi|جدري القردة,جدري,حصبة,الحصبة,جدري الماء
verem,tüberküloz,verem hastası|vərəm,vərəm xəstəliyi,tüberkuloz|السل,مرض السل,داء السل,الدرن
sıtma,sivrisinek,sıtma hastalığı,dang humması|malyariya,ağcaqanad,sitma,denge qızdırması|ملاريا,بعوض,حمى الضنك,مرض الملاريا
çocuk felci,felç hastalığı,çocuk felci aşısı|poliomielit,uşaq iflici,poliomielit peyvəndi|شلل الأطفال,لقاح شلل الأطفال,التطعيم ضد شلل الأطفال
aids,hiv virüsü,hiv taşıyıcısı|qiçs,hiv virusu,hiv infeksiyası,hiv-ə yoluxmuş|الإيدز,فيروس نقص المناعة,نقص المناعة المكتسب,مرض الإيدز
kuduz,ısır-,hayvan saldırısı,köpek saldırısı|quduzluq,dişlə-,heyvan hücumu,it dişləməsi|داء الكلب,عضه,سعار,هجوم كلب,عضة كلب
ikinci dalga,salgının dalgası,yeni dalga|ikinci dalğa,yeni dalğa,pandemiyanın dalğası|موجة ثانية,موجة جديدة,موجة وبائية,الموجة الثانية
bilim kurulu,bilim kurulu üyesi,sağlık uzmanları,halk sağlığı uzmanı,epidemiyolog|operativ qərargah,tibb ekspertləri,epidemioloq,infeksionist,səhiyyə mütəxəssisi|اللجنة العلمية,خبراء الصحة,خبير الأوبئة,علماء الأوبئة,خبراء الصحة العامة
halk sağlığı,toplum sağlığı,kamu sağlığı,genel sağlık|ictimai sağlamlıq,ictimai səhiyyə,əhalinin sağlamlığı,xalqın sağlamlığı|الصحة العامة,صحة المواطنين,صحة السكان,الصحة العمومية
küresel acil durum,uluslararası halk sağlığı acil durumu,pandemi ilan et-|beynəlxalq fövqəladə vəziyyət,qlobal fövqəladə hal,pandemiya elan et-|حالة طوارئ صحية,طوارئ صحية عالمية,طوارئ صحية دولية,إعلان الجائحة
yas,matem,yas tut-,yas ilan et-,milli yas,ulusal yas|matəm,yas,matəm saxla-,ümummilli matəm,matəm elan et-,yas saxla-|حداد,الحداد الوطني,إعلان الحداد,حدادا,أعلن الحداد,حداد وطني,حداد عام,الحداد العام
taziye,başsağlığı,başsağlığı dile-,taziyelerini ilet-,taziyede bulun-,taziye mesajı|başsağlığı,başsağlığı ver-,hüznlə başsağlığı,başsağlığı məktubu,təəziyə,başsağlığı dilə-|تعازي,تعزية,عزى,قدم تعازيه,تعازيه,تقديم العزاء,واجب العزاء,برقية تعزية,العزاء,مواساة,معزيا
derin üzüntü,üzüntü,üzüntü duy-,acı,keder,büyük üzüntü,üzüntüyle|dərin kədər,kədər,kədərlən-,üzüntü,hüzn,təəssüf hissi|حزن,حزن عميق,أسى,بالغ الحزن,الحزن الشديد,ببالغ الأسى,حزنه العميق
acısını paylaş-,kederini paylaş-,acılarına ortak ol-,acısını yürekten paylaş-|kədərini bölüş-,dərdinə şərik ol-,kədərinə şərik ol-,ağrısını bölüş-|مشاطرة الأحزان,شاطر,يشاطر,مشاركة الألم,يتقاسم الألم,مواساة
cenaze töreni,cenaze,cenaze namazı,defin töreni,uğurlama töreni|dəfn mərasimi,cənazə mərasimi,vida mərasimi,cənazə namazı,vidalaşma mərasimi,dəfn|جنازة,مراسم تشييع,تشييع,صلاة الجنازة,جنائز,مراسم الدفن,مراسم الجنازة,تشييع جثمان
toprağa veril-,defnedil-,gömül-,son yolculuğuna uğurlan-,ebediyete uğurlan-,defin|dəfn olun-,torpağa tapşırıl-,basdırıl-,son mənzilə yola salın-,dəfn edil-|دفن,ووري الثرى,تشييع,وري جثمانه الثرى,شيع,شيعت,مثواه الأخير,مواراة,شيع إلى مثواه
mezarlık,mezar,kabir,mezarlığa defnet-,kabristan|qəbiristanlıq,məzar,qəbir,məzarlıq,məzarıstan|مقبرة,قبر,مقابر,قبور,ضريح,المقبرة
toplu mezar,toplu gömü,toplu mezarlık|kütləvi məzarlıq,kütləvi dəfn,kollektiv məzarlıq|مقبرة جماعية,مقابر جماعية,المقابر الجماعية,دفن جماعي
allah rahmet eylesin,rahmet dile-,allah'tan rahmet,mekanı cennet olsun,ruhu şad olsun|allah rəhmət eləsin,rəhmət dilə-,ruhu şad olsun,məkanı cənnət olsun|رحمه الله,تغمده الله بواسع رحمته,الرحمة للضحايا,الرحمة والمغفرة,رحمهم الله,يتغمد,داعيا بالرحمة,بواسع رحمته
anma töreni,anma,anıl-,anma günü,yad et-|anım mərasimi,anma mərasimi,yad et-,xatirəsi anıl-,anım günü,yad edil-,ehtiramla yad et-|إحياء ذكرى,ذكرى,مراسم تأبين,تأبين,حفل تأبين,أحيا ذكرى,تخليد ذكرى,تحيي ذكرى
saygı duruşu,saygı duruşunda bulun-,dakikalık saygı duruşu|bir dəqiqəlik sükut,sükutla yad et-,xatirəsi sükutla anıl-,sükut dəqiqəsi|دقيقة صمت,الوقوف دقيقة صمت,دقيقة حداد,وقفوا دقيقة صمت
bayraklar yarıya indirildi,bayraklar yarıya in-,bayrakların yarıya indirilmesi|bayraqlar endirildi,dövlət bayraqları endirilir,bayraqların yarıya endirilməsi|تنكيس الأعلام,نكست الأعلام,تنكيس العلم,الأعلام منكسة
çelenk bırak-,çiçek bırak-,mum yak-,karanfil bırak-|əklil qoy-,gül dəstəsi qoy-,gül düz-,şam yandır-,çiçək qoy-|وضع إكليل,إكليل زهور,وضع الزهور,إضاءة الشموع,باقات زهور,أكاليل,إيقاد الشموع
anıt,anma anıtı,anıt mezar,abide|abidə,xatirə abidəsi,memorial,xatirə kompleksi|نصب تذكاري,النصب,ضريح,النصب التذكاري
ağla-,gözyaşı dök-,gözyaşlarına boğul-,gözyaşlarıyla|ağla-,göz yaşı tök-,göz yaşlarına boğul-,göz yaşı içində|بكى,ذرف الدموع,دموع,بكاء,انهار باكيا,انهمرت الدموع,باكيا
yıl dönümü,ölüm yıl dönümü,yıldönümü,sene-i devriye,depremin yıl dönümü|ildönümü,ölümünün ildönümü,faciənin ildönümü,il tamam olur|ذكرى سنوية,الذكرى السنوية,ذكرى وفاة,الذكرى,ذكرى الكارثة,الذكرى الأولى
vefat haberi,ölüm haberi,vefatını duyur-,acı haber|vəfat xəbəri,ölüm xəbəri,acı xəbər,kədərli xəbər|نبأ وفاة,خبر وفاة,نعى,نعت,نعي,ينعى,تنعى,النبأ المحزن
yürekleri dağla-,yürek yak-,yürek burk-,yasa boğ-|ürəkləri dağla-,ürək ağrıdan,hüznə qərq et-,yasa batır-,kədərə qərq et-|فجع,مفجع,أدمى القلوب,خيم الحزن,هز المشاعر,فجعت
taziye ziyareti,taziye evi,taziye çadırı,ailesini ziyaret et-|yas mərasimi,yas yeri,hüzr yeri,ailəsini ziyarət et-|بيت عزاء,خيمة عزاء,مجلس عزاء,زيارة تعزية,مجالس العزاء
yeniden inşa,yeniden inşa et-,yeniden yapılandır-,yeniden imar,yeniden yapım,inşa çalışması|yenidən qur-,bərpa,yenidənqurma,yenidən tik-,bərpa-quruculuq,yenidən tikil-,quruculuq işləri|إعادة إعمار,إعادة بناء,إعادة الإعمار,إعمار,أعاد بناء,إعادة تأهيل,تعمير
onar-,tamir et-,tamir ed-,onarım,tadilat,tamirat|təmir et-,təmir ed-,təmir,bərpa et-,təmir-bərpa,təmir işləri|إصلاح,ترميم,صيانة,رمم,أصلح,ترميمات,تصليح
konut inşa et-,kalıcı konut,afet konutu,konut teslim et-,evleri teslim et-|evlər tik-,daimi yaşayış,yaşayış binası tik-,evlərin təhvil verilməsi,evləri təhvil ver-|بناء مساكن,وحدات سكنية,مساكن دائمة,تسليم المنازل,تسليم المساكن,بناء منازل
kentsel dönüşüm,riskli bina,bina güçlendirme,güçlendir-,riskli yapı|sökülməsi nəzərdə tutulan bina,qəzalı bina,gücləndirmə,möhkəmləndir-,seysmik gücləndirmə|تدعيم المباني,تحديث حضري,تعزيز المباني,مبان متهالكة,تقوية المباني,التجديد الحضري
yıkım çalışması,binanın yıkılması,kontrollü yıkım,hasarlı binaların yıkımı|söküntü işləri,binanın sökülməsi,sökülmə,sökül-|هدم,هدم المباني,عمليات هدم,أعمال الهدم,إزالة المباني
yaraları sar-,yaraların sarılması,toparlan-,ayağa kalk-,kendine gel-|yaraları sağalt-,yaraların sarılması,özünə gəl-,dirçəl-,ayağa qalx-|تضميد الجراح,تعاف,تجاوز آثار,نهوض,التعافي,لملمة الجراح,تجاوز المحنة
ortadan kaldır-,afetin etkilerini gider-,sonuçlarını gider-,izlerini sil-|aradan qaldır-,fəlakətin nəticələrini aradan qaldır-,fəsadlarını aradan qaldır-,nəticələrini aradan qaldır-|إزالة آثار,معالجة آثار,التغلب على تداعيات,إزالة مخلفات,تجاوز تداعيات
maliyet,tahmini maliyet,yeniden inşa maliyeti|xərc,təxmini xərc,bərpa xərcləri|تكلفة,كلفة,تكاليف,تكلفة إعادة الإعمار,فاتورة
`;
