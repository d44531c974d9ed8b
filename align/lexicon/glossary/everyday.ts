/** Everyday life: house, food, clothes, shopping, animals, nature, weather, city, transport, objects, as `tr|az|ar` lines; our own work. */
export const everyday: string = `
ev|ev|بيت,منزل,بيوت,منازل
konut|mənzil,ev,yaşayış evi|سكن,مسكن,مساكن
daire|mənzil,dairə|شقة,دائرة
apartman|bina,çoxmərtəbəli bina|عمارة,مبنى سكني
bina|bina|مبنى,بناية,مبان,مباني
oda|otaq,otağ|غرفة,غرف
mutfak,mutfağ|mətbəx|مطبخ
banyo|hamam,vanna otağı|حمام
tuvalet|tualet|مرحاض,دورة مياه
yatak odası|yataq otağı|غرفة نوم
oturma odası|qonaq otağı|غرفة جلوس
salon|zal,salon|صالة,قاعة
koridor|dəhliz|ممر,ممرات
balkon|balkon,eyvan|شرفة
bahçe|bağ,bağça,həyət|حديقة,حدائق
çatı|dam|سقف,سطح
duvar|divar|جدار,حائط,جدران
kapı|qapı|باب,أبواب
pencere|pəncərə|نافذة,شباك,نوافذ
merdiven|pilləkən|سلم,درج
asansör|lift|مصعد
kat|mərtəbə|طابق,طوابق
zemin|döşəmə,zəmin|أرضية,أرض
bodrum|zirzəmi|قبو
garaj|qaraj|كراج,مرآب
mobilya|mebel|أثاث
masa|masa,stol|طاولة,مائدة
sandalye|stul|كرسي,كراسي
koltuk,koltuğ|kreslo|مقعد,كنبة
yatak,yatağ|yataq,çarpayı|سرير,فراش
yastık,yastığ|yastıq|وسادة
battaniye|adyal,yorğan|بطانية
dolap,dolab|şkaf,dolab|خزانة
ayna|güzgü|مرآة
lamba|lampa|مصباح
anahtar|açar|مفتاح,مفاتيح
kilit,kilid|qıfıl,kilid|قفل
saat|saat|ساعة
buzdolabı|soyuducu|ثلاجة
fırın|soba,çörək zavodu,fırın|فرن,مخبز
ocak,ocağ|ocaq,qaz plitəsi|موقد
çamaşır makinesi|paltaryuyan maşın|غسالة
bıçak,bıçağ|bıçaq,bıçağ|سكين,سكاكين
çatal|çəngəl|شوكة
kaşık,kaşığ|qaşıq|ملعقة
tabak,tabağ|boşqab|طبق,صحن
bardak,bardağ|stəkan|كوب,كأس
fincan|fincan|فنجان
şişe|şüşə,butulka|زجاجة,زجاجات
kutu|qutu|صندوق,علبة
çanta|çanta|حقيبة,حقائب
torba,poşet|torba,kisə,paket|كيس,أكياس
bavul|çamadan|حقيبة سفر
kağıt,kâğıt,kağıd|kağız|ورق,ورقة,أوراق
kalem|qələm|قلم,أقلام
defter|dəftər|دفتر
mektup,mektub|məktub|رسالة,رسائل,خطاب
zarf|zərf|ظرف,مغلف
posta|poçt|بريد
bayrak,bayrağ|bayraq,bayrağ|علم,راية,أعلام
çadır|çadır|خيمة,خيام
ip|ip,kəndir|حبل,حبال
çivi|mismar|مسمار
çekiç,çekic|çəkic|مطرقة
ateş|od,atəş,ocaq|نار
duman|tüstü,duman|دخان
kül|kül|رماد
toz|toz|غبار
çöp|zibil,tullantı|قمامة,نفايات
oyuncak,oyuncağ|oyuncaq|لعبة,ألعاب
hediye,armağan|hədiyyə|هدية,هدايا
yemek,yemeğ|yemək,xörək|طعام,طبق,أكل,وجبة
yiyecek,gıda|qida,ərzaq|غذاء,طعام,أغذية,مواد غذائية
öğün|öğün,yemək|وجبة,وجبات
kahvaltı|səhər yeməyi|فطور,إفطار
öğle yemeği|nahar|غداء
akşam yemeği|şam yeməyi|عشاء
iftar|iftar|إفطار
sofra|süfrə|مائدة
ekmek,ekmeğ|çörək,çörəy|خبز
un|un|طحين,دقيق
buğday|buğda|قمح
arpa|arpa|شعير
mısır|qarğıdalı|ذرة
pirinç,pirinc|düyü|أرز
pilav|plov|أرز,بيلاف
makarna|makaron|معكرونة,مكرونة
çorba|şorba|حساء,شوربة
salata|salat|سلطة
et|ət|لحم,لحوم
sığır eti|mal əti|لحم البقر
kuzu|quzu|خروف,حمل
tavuk,tavuğ|toyuq,toyuğ|دجاج,دجاجة
balık,balığ|balıq,balığ|سمك,أسماك
yumurta|yumurta|بيض,بيضة
süt,süd|süd|حليب,لبن
peynir|pendir|جبن,جبنة
yoğurt,yoğurd|qatıq,yoqurt|لبن,زبادي
tereyağı|kərə yağı|زبدة
yağ|yağ|زيت,دهن
zeytin|zeytun|زيتون
zeytinyağı|zeytun yağı|زيت الزيتون
tuz|duz|ملح
şeker|şəkər,qənd|سكر
bal|bal|عسل
baharat|ədviyyat|توابل,بهارات
biber|bibər,istiot|فلفل
sebze|tərəvəz|خضار,خضروات
meyve|meyvə|فاكهة,فواكه
elma|alma|تفاح,تفاحة
armut,armud|armud|كمثرى,إجاص
üzüm|üzüm|عنب
portakal|portağal|برتقال
limon|limon|ليمون
muz|banan|موز
kiraz|gilas|كرز
çilek,çileğ|çiyələk|فراولة
karpuz|qarpız|بطيخ
kavun|qovun|شمام
nar|nar|رمان
incir|əncir|تين
hurma|xurma|تمر,تمور
ceviz|qoz|جوز
fındık,fındığ|fındıq|بندق
fıstık|fıstıq,püstə|فستق,فول سوداني
domates|pomidor|طماطم,بندورة
salatalık,salatalığ|xiyar|خيار
patates|kartof|بطاطا,بطاطس
soğan|soğan|بصل
sarımsak,sarımsağ|sarımsaq|ثوم
havuç,havuc|kök,yerkökü|جزر
fasulye|lobya|فاصوليا
mercimek,mercimeğ|mərci|عدس
pamuk,pamuğ|pambıq,pambığ|قطن
tütün|tütün|تبغ
su|su|ماء,مياه
içme suyu|içməli su|مياه الشرب,ماء الشرب
çay|çay|شاي
kahve|qəhvə,kofe|قهوة,بن
şarap,şarab|şərab|نبيذ,خمر
bira|pivə|بيرة,جعة
içki|içki|مشروب,كحول
içecek,içeceğ|içki|مشروب,مشروبات
meyve suyu|meyvə şirəsi|عصير
çikolata|şokolad|شوكولاتة,شوكولا
dondurma|dondurma|آيس كريم,مثلجات
pasta,kek|tort,keks|كعكة,كعك
tatlı|şirniyyat|حلوى,حلويات
restoran,lokanta|restoran|مطعم,مطاعم
kafe|kafe|مقهى,مقاه
otel|otel,mehmanxana|فندق,فنادق
mutfak kültürü|mətbəx mədəniyyəti|ثقافة الطهي,مطبخ
giysi,kıyafet,elbise|paltar,geyim,libas|ملابس,ثوب,زي,ثياب
gömlek,gömleğ|köynək|قميص,قمصان
pantolon|şalvar|بنطلون,سروال
etek,eteğ|yubka,ətək|تنورة
ceket|pencək,gödəkçə|سترة,جاكيت
palto,mont|palto|معطف
ayakkabı|ayaqqabı|حذاء,أحذية
çorap,çorab|corab|جورب,جوارب
şapka|şapka,papaq|قبعة
başörtüsü|baş örtüyü,hicab|حجاب,غطاء الرأس
kravat|qalstuk|ربطة عنق
eldiven|əlcək|قفاز,قفازات
gözlük,gözlüğ|eynək|نظارة,نظارات
yüzük,yüzüğ|üzük|خاتم
mücevher|cəvahirat,zinət əşyası|مجوهرات,جوهرة
elmas|almaz,brilyant|ماس,ألماس
kumaş|parça|قماش,أقمشة
ipek,ipeğ|ipək|حرير
yün|yun|صوف
deri|dəri|جلد,جلود
alışveriş|alış-veriş|تسوق
alışveriş merkezi|ticarət mərkəzi,alış-veriş mərkəzi|مركز تسوق,مركز تجاري,مول
mağaza,dükkan,dükkân|mağaza,dükan|متجر,محل,دكان,متاجر
market,süpermarket|market,supermarket|سوبرماركت,متجر
pazar,çarşı|bazar,çarşı|سوق,أسواق
fiyat|qiymət|سعر,أسعار,ثمن
indirim|endirim|تخفيض,خصم,تخفيضات
para|pul|مال,نقود,أموال
nakit,nakid|nağd,nağd pul|نقد,نقدا
cüzdan|pul kisəsi,cüzdan|محفظة
kredi kartı|kredit kartı|بطاقة ائتمان
fatura|faktura,qəbz|فاتورة,فواتير
kira|kirayə,icarə|إيجار,أجرة
mal|mal|سلعة,بضاعة,بضائع,سلع
ürün|məhsul|منتج,محصول,منتجات
marka|marka,brend|علامة تجارية,ماركة
hayvan|heyvan|حيوان,حيوانات
köpek,köpeğ|it,köpək|كلب,كلاب
kedi|pişik|قطة,قط,قطط
at|at|حصان,خيل,خيول
eşek,eşeğ|eşşək|حمار
inek,ineğ|inək|بقرة,أبقار
koyun|qoyun|خروف,أغنام,غنم
keçi|keçi|ماعز
deve|dəvə|جمل,إبل
domuz|donuz|خنزير,خنازير
kuş|quş|طائر,طيور
güvercin|göyərçin|حمامة,حمام
kartal|qartal|نسر,عقاب
horoz|xoruz|ديك
ördek,ördeğ|ördək|بطة,بط
aslan|aslan,şir|أسد,أسود
kaplan|pələng|نمر,نمور
fil|fil|فيل,فيلة
ayı|ayı|دب,دببة
kurt,kurd|qurd,canavar|ذئب,ذئاب
tilki|tülkü|ثعلب
tavşan|dovşan|أرنب
maymun|meymun|قرد,قردة
panda|panda|باندا
yılan|ilan|أفعى,ثعبان
kaplumbağa|tısbağa|سلحفاة
timsah|timsah|تمساح
kurbağa|qurbağa|ضفدع
fare|siçan|فأر,فئران
yarasa|yarasa|خفاش,خفافيش
köpekbalığı|köpək balığı,akula|قرش,سمكة قرش
balina|balina|حوت,حيتان
yunus|delfin|دلفين
böcek,böceğ|böcək,həşərat|حشرة,حشرات
arı|arı|نحلة,نحل
karınca|qarışqa|نملة,نمل
sinek,sineğ|milçək|ذبابة
sivrisinek,sivrisineğ|ağcaqanad|بعوضة,بعوض
örümcek,örümceğ|hörümçək|عنكبوت
kelebek,kelebeğ|kəpənək|فراشة
hayvanat bahçesi|zoopark|حديقة الحيوان,حديقة حيوانات
bitki|bitki|نبات,نباتات
ağaç,ağac|ağac|شجرة,شجر,أشجار
orman|meşə|غابة,غابات
çiçek,çiçeğ|çiçək,gül|زهرة,زهور,ورد
gül|qızılgül,gül|وردة,ورد
yaprak,yaprağ|yarpaq|ورقة,أوراق
dal|budaq|غصن,فرع
kök|kök|جذر,جذور
tohum|toxum|بذرة,بذور
ot,çim|ot,çəmən|عشب
odun,ahşap|odun,ağac,taxta|خشب,حطب
doğa|təbiət|طبيعة
dağ|dağ|جبل,جبال
tepe|təpə|تل,تلة,تلال
vadi|vadi,dərə|واد,وادي
ova|düzən,düzənlik|سهل,سهول
çöl|səhra,çöl|صحراء
deniz|dəniz|بحر,بحار
okyanus|okean|محيط,محيطات
göl|göl|بحيرة,بحيرات
nehir,nehr,ırmak,ırmağ|çay|نهر,أنهار
dere|dərə,çay|جدول,واد
ada|ada|جزيرة,جزر
yarımada|yarımada|شبه جزيرة
kıyı,sahil|sahil|ساحل,شاطئ,سواحل
plaj,kumsal|çimərlik|شاطئ
kum|qum|رمل,رمال
taş|daş|حجر,حجارة,صخر
kaya|qaya|صخرة,صخور
toprak,toprağ|torpaq,torpağ|تربة,أرض,تراب,أراض
çamur|palçıq|طين,وحل
mağara|mağara|كهف,كهوف
maden|mədən,filiz|منجم,معدن,مناجم,معادن
gökyüzü,gök|göy,səma|سماء
hava|hava|هواء,جو,طقس
hava durumu|hava,hava proqnozu|حالة الطقس,طقس
iklim|iqlim|مناخ
yağmur|yağış|مطر,أمطار
kar|qar|ثلج,ثلوج
dolu|dolu|برد
rüzgar,rüzgâr|külək|ريح,رياح
fırtına|fırtına,tufan|عاصفة,عواصف
şimşek,şimşeğ,yıldırım|ildırım,şimşək|برق,صاعقة
gök gürültüsü|göy gurultusu|رعد
sis|duman|ضباب
don|şaxta,don|صقيع
buz|buz|جليد,ثلج
sıcaklık,sıcaklığ|temperatur,istilik,isti|حرارة,درجة حرارة
soğuk,soğuğ|soyuq,soyuğ|برد,برودة
gölge|kölgə|ظل,ظلال
ışık,ışığ|işıq,işığ|ضوء,نور,أضواء
karanlık,karanlığ|qaranlıq,qaranlığ|ظلام
gökkuşağı|göy qurşağı|قوس قزح
şehir,şehr,kent|şəhər|مدينة,مدن
başkent|paytaxt|عاصمة
kasaba|qəsəbə|بلدة,بلدات
köy|kənd|قرية,قرى
köylü|kəndli|قروي,فلاح
mahalle|məhəllə|حي,أحياء
semt|məhəllə,rayon|حي
ilçe|rayon,ilçə|قضاء,مقاطعة
banliyö|şəhərətrafı|ضاحية,ضواح
sokak,sokağ|küçə|شارع,شوارع
cadde|küçə,prospekt|شارع,جادة
meydan|meydan|ساحة,ميدان,ساحات
park|park|حديقة,متنزه
köprü|körpü|جسر,جسور
tünel|tunel|نفق,أنفاق
kule|qüllə|برج,أبراج
saray|saray|قصر,قصور
kale|qala|قلعة,حصن
kaldırım|səki|رصيف
kavşak,kavşağ|yolayrıcı,kəsişmə|تقاطع,مفترق
trafik,trafiğ|trafik,yol hərəkəti,tıxac|مرور,حركة المرور
trafik kazası|yol-nəqliyyat hadisəsi,avtomobil qəzası|حادث مروري,حادث سير
kaza|qəza|حادث,حوادث
yol|yol|طريق,طرق
otoyol,karayolu|avtomobil yolu,magistral,avtoban|طريق سريع,طريق بري
araba,otomobil|avtomobil,maşın|سيارة,سيارات
araç,arac|nəqliyyat vasitəsi,avtomobil|مركبة,مركبات,عربة
otobüs|avtobus|حافلة,باص,حافلات
minibüs|mikroavtobus|حافلة صغيرة,ميني باص
taksi|taksi|سيارة أجرة,تاكسي
kamyon|yük maşını,yük avtomobili|شاحنة,شاحنات
traktör|traktor|جرار
tren|qatar|قطار,قطارات
demiryolu|dəmir yolu|سكة حديد,سكك حديدية
hızlı tren|sürətli qatar|قطار سريع,قطار فائق السرعة
metro|metro|مترو
tramvay|tramvay|ترام
istasyon|stansiya,vağzal|محطة,محطات
durak,durağ|dayanacaq|موقف
uçak,uçağ|təyyarə|طائرة,طائرات
helikopter|helikopter,vertolyot|مروحية,هليكوبتر,طائرة مروحية
havaalanı,havalimanı|hava limanı,aeroport|مطار,مطارات
havayolu,hava yolları|hava yolları,aviaşirkət|خطوط جوية,شركة طيران
uçuş|uçuş,reys|رحلة,رحلة جوية,طيران
pist|uçuş-enmə zolağı|مدرج
gemi|gəmi|سفينة,سفن
tekne,bot|qayıq,bot|قارب,زورق,قوارب
feribot|bərə|عبارة
yat|yaxta|يخت
denizaltı|sualtı qayıq|غواصة
liman|liman|ميناء,مرفأ,موانئ
bisiklet|velosiped|دراجة
tekerlek,tekerleğ|təkər|عجلة,إطار
benzin|benzin|بنزين
dizel,mazot|dizel|ديزل,مازوت
benzin istasyonu|yanacaqdoldurma məntəqəsi|محطة وقود
ulaşım,taşımacılık|nəqliyyat,daşıma|نقل,مواصلات
toplu taşıma|ictimai nəqliyyat|نقل عام,وسائل النقل العام
seyahat|səyahət|سفر,رحلة,أسفار
yolculuk,yolculuğ|səfər,səyahət|رحلة,سفر
gezi|gəzinti,səfər,ekskursiya|جولة,رحلة
tatil|tətil,istirahət,məzuniyyət|عطلة,إجازة,عطل
turizm|turizm|سياحة
tur|tur|جولة
bilet|bilet|تذكرة,تذاكر
pasaport|pasport|جواز سفر,جوازات السفر
vize|viza|تأشيرة,تأشيرات
bagaj|baqaj|أمتعة
rezervasyon|rezervasiya,sifariş|حجز
harita|xəritə|خريطة,خرائط
adres|ünvan,adres|عنوان,عناوين
elektrik kesintisi|elektrik kəsilməsi,işıqların kəsilməsi|انقطاع الكهرباء,انقطاع التيار
doğal gaz,doğalgaz|təbii qaz|غاز طبيعي,الغاز الطبيعي
boru|boru|أنبوب,أنابيب
kablo|kabel|كابل,سلك
altyapı|infrastruktur|بنية تحتية,البنية التحتية
fabrika|fabrik,zavod|مصنع,مصانع
depo|anbar|مستودع,مخزن
ofis|ofis|مكتب,مكاتب
büro|büro|مكتب
tarla|tarla,əkin sahəsi|حقل,حقول
çiftlik,çiftliğ|ferma,təsərrüfat|مزرعة,مزارع
hasat,hasad|məhsul yığımı,biçin|حصاد
sulama|suvarma|ري
baraj|su anbarı,bənd|سد,سدود
kuyu|quyu|بئر,آبار
çeşme|çeşmə,bulaq|نافورة,نبع
havuz|hovuz|مسبح,بركة,حوض
spor salonu|idman zalı|صالة رياضية
oyun|oyun|لعبة,ألعاب
kumar|qumar|قمار
piyango|lotereya|يانصيب
eğlence|əyləncə|ترفيه,تسلية
parti|ziyafət,şənlik|حفلة
banka|bank|بنك,مصرف,بنوك
polis karakolu|polis bölməsi,polis məntəqəsi|مركز الشرطة,مخفر
itfaiye|yanğınsöndürmə,yanğınsöndürənlər|إطفاء,فرق الإطفاء
sigara|siqaret|سيجارة,سجائر
sabun|sabun|صابون
koku|qoku,iy|رائحة
ses|səs|صوت
gürültü|səs-küy,gurultu|ضجيج,ضوضاء
renk,reng|rəng|لون,ألوان
çizgi|xətt,cizgi|خط,خطوط
nokta|nöqtə|نقطة,نقاط
daire,çember|dairə,çevrə|دائرة
köşe|künc|زاوية,ركن
kenar|kənar|حافة,طرف
orta|orta|وسط,منتصف
delik,deliğ|dəlik,deşik|ثقب,فتحة
yüzey|səth|سطح
dip,dib|dib|قاع
ağ|tor,şəbəkə|شبكة
zincir|zəncir|سلسلة,سلاسل
paket|paket,bağlama|حزمة,طرد
yük|yük|حمولة,شحنة,عبء
konteyner|konteyner|حاوية,حاويات
`;
