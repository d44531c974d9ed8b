/** Health and science: medicine, illness, research, space, technology, the internet, as `tr|az|ar` lines; our own work. */
export const healthScience: string = `
sağlık,sağlığ|səhiyyə,sağlamlıq,sağlıq|صحة
tıp,tıbb|tibb|طب
hastalık,hastalığ|xəstəlik|مرض,أمراض
hastane|xəstəxana|مستشفى,مستشفيات
klinik,kliniğ|klinika|عيادة,عيادات
sağlık merkezi|sağlamlıq mərkəzi,tibb mərkəzi|مركز صحي,مراكز صحية
ambulans|təcili yardım,ambulans|سيارة إسعاف,إسعاف
acil servis|təcili tibbi yardım,təcili yardım şöbəsi|قسم الطوارئ,الطوارئ
yoğun bakım|reanimasiya|العناية المركزة,العناية المشددة
ameliyat|əməliyyat,cərrahi əməliyyat|عملية جراحية,جراحة
tedavi|müalicə|علاج,معالجة
tedavi gör-|müalicə al-|تلقى العلاج,يتلقى العلاج
teşhis,tanı|diaqnoz|تشخيص
ilaç,ilac|dərman,dərman preparatı|دواء,عقار,أدوية
reçete|resept|وصفة طبية
eczane|aptek,əczaxana|صيدلية,صيدليات
aşı|vaksin,peyvənd|لقاح,تطعيم,لقاحات
aşılama|vaksinasiya,peyvəndləmə|تطعيم,تلقيح
aşılan-|peyvənd olun-,vaksin vurdur-|تلقى اللقاح,تطعيم
doz|doza|جرعة,جرعات
virüs|virus|فيروس,فيروسات
koronavirüs,korona virüs|koronavirus|كورونا,فيروس كورونا
Kovid-19,Covid-19|COVİD-19,kovid|كوفيد-19,كوفيد
salgın|epidemiya,pandemiya|وباء,تفش,جائحة
pandemi|pandemiya|جائحة,وباء
bulaşıcı|yoluxucu|معد,معدي
bulaş-|yolux-,keç-|أصاب بالعدوى,انتقل,عدوى
enfeksiyon|infeksiya|عدوى,التهاب
bakteri|bakteriya|بكتيريا,جرثومة
mikrop,mikrob|mikrob|ميكروب,جراثيم
bağışıklık,bağışıklığ|immunitet|مناعة
antikor|anticisim|أجسام مضادة
karantina|karantin|حجر صحي,الحجر الصحي
maske|maska|كمامة,قناع,كمامات
sosyal mesafe|sosial məsafə|تباعد اجتماعي
vaka|yoluxma halı,hal|حالة,إصابة,حالات
test|test|فحص,اختبار
pozitif|müsbət,pozitiv|إيجابي
negatif|mənfi,neqativ|سلبي
semptom,belirti|simptom,əlamət|عرض,أعراض
ateş|qızdırma,hərarət|حمى,حرارة
öksürük,öksürüğ|öskürək|سعال
ağrı|ağrı|ألم,آلام,وجع
baş ağrısı|baş ağrısı|صداع
nezle,soğuk algınlığı|soyuqdəymə,zökəm|زكام,نزلة برد
grip,grib|qrip|إنفلونزا,انفلونزا
zatürre|sətəlcəm,pnevmoniya|التهاب رئوي
kanser|xərçəng|سرطان
tümör|şiş|ورم,أورام
kalp krizi|infarkt,ürək tutması|نوبة قلبية,أزمة قلبية
felç,felc,inme|iflic,insult|شلل,سكتة دماغية,جلطة
tansiyon|təzyiq,qan təzyiqi|ضغط الدم
diyabet,şeker hastalığı|diabet,şəkərli diabet|سكري,مرض السكري
astım|astma|ربو
alerji|allergiya|حساسية
AIDS|QİÇS|إيدز,الإيدز
HIV|HİV|فيروس نقص المناعة,الإيدز
sıtma|malyariya|ملاريا
kolera|vəba|كوليرا
verem,tüberküloz|vərəm|سل
kızamık|qızılca|حصبة
çocuk felci|poliomielit|شلل الأطفال
Ebola|Ebola|إيبولا
kuduz|quduzluq|داء الكلب
depresyon|depressiya|اكتئاب
stres|stress|توتر,ضغط نفسي,إجهاد
demans|demensiya|خرف
Alzheimer|Alzheymer|ألزهايمر,الزهايمر
obezite|piylənmə|سمنة,بدانة
diyet|pəhriz,dieta|حمية
beslenme|qidalanma|تغذية
vitamin|vitamin|فيتامين,فيتامينات
protein|zülal,protein|بروتين
kolesterol|xolesterin|كوليسترول
antibiyotik,antibiyotiğ|antibiotik|مضاد حيوي,مضادات حيوية
sigara|siqaret|سيجارة,تدخين,سجائر
alkol|alkoqol,spirt|كحول
uyuşturucu|narkotik|مخدرات,مخدر
bağımlılık,bağımlılığ|asılılıq|إدمان
zehir,zehr|zəhər|سم,سموم
zehirlenme|zəhərlənmə|تسمم
yara|yara|جرح,جروح
yanık,yanığ|yanıq|حرق,حروق
kırık,kırığ|sınıq|كسر,كسور
organ nakli|orqan köçürülməsi|زراعة الأعضاء,زرع الأعضاء
organ|orqan|عضو,أعضاء
kan bağışı|qan verilməsi,donorluq|تبرع بالدم
sağlık çalışanı|səhiyyə işçisi,tibb işçisi|عامل صحي,العاملين الصحيين
Dünya Sağlık Örgütü|Ümumdünya Səhiyyə Təşkilatı|منظمة الصحة العالمية
Sağlık Bakanlığı|Səhiyyə Nazirliyi|وزارة الصحة
sağlık bakanı|səhiyyə naziri|وزير الصحة
sağlık sigortası|tibbi sığorta|تأمين صحي
ilk yardım|ilk yardım|إسعافات أولية
iyileşme|sağalma|شفاء,تعاف
kürtaj|abort|إجهاض
ölüm oranı|ölüm nisbəti|معدل الوفيات
yaşam süresi|ömür müddəti|متوسط العمر
gen|gen|جين,جينات,مورثة
genetik,genetiğ|genetik,genetika|وراثي,جيني,علم الوراثة
DNA|DNT|الحمض النووي
klon|klon|استنساخ,نسخة
kök hücre|kök hüceyrə|خلايا جذعية
embriyo|embrion,rüşeym|جنين
bilim|elm|علم,علوم
bilim insanı,bilim adamı|alim,elm adamı|عالم,علماء
araştırma|tədqiqat,araşdırma|بحث,دراسة,أبحاث,بحوث
araştırmacı|tədqiqatçı|باحث,باحثون
çalışma|tədqiqat,iş,çalışma|دراسة,عمل,دراسات
laboratuvar|laboratoriya|مختبر,معمل,مختبرات
deney|təcrübə,eksperiment|تجربة,تجارب
teori,kuram|nəzəriyyə|نظرية,نظريات
hipotez|hipotez|فرضية
formül|düstur|صيغة,معادلة
fizik,fiziğ|fizika|فيزياء
kimya|kimya|كيمياء
biyoloji|biologiya|أحياء,علم الأحياء
matematik,matematiğ|riyaziyyat|رياضيات
astronomi,gökbilim|astronomiya|علم الفلك,فلك
jeoloji|geologiya|جيولوجيا
arkeoloji|arxeologiya|علم الآثار,آثار
arkeolog|arxeoloq|عالم آثار
psikoloji|psixologiya|علم النفس
felsefe|fəlsəfə|فلسفة
sosyoloji|sosiologiya|علم الاجتماع
coğrafya|coğrafiya|جغرافيا
Nobel Ödülü|Nobel mükafatı|جائزة نوبل
atom|atom|ذرة,ذرات
molekül|molekul|جزيء,جزيئات
elektron|elektron|إلكترون
çekirdek,çekirdeğ|nüvə|نواة,نوى
enerji|enerji|طاقة
nükleer enerji|nüvə enerjisi|الطاقة النووية
nükleer santral|atom elektrik stansiyası,AES|محطة نووية,مفاعل نووي
radyasyon|radiasiya|إشعاع
reaktör|reaktor|مفاعل,مفاعلات
uranyum|uran|يورانيوم
oksijen|oksigen|أوكسجين,أكسجين
hidrojen|hidrogen|هيدروجين
karbon|karbon|كربون
karbondioksit|karbon qazı,karbon dioksid|ثاني أكسيد الكربون
metan|metan|ميثان
helyum|helium|هيليوم
demir|dəmir|حديد
çelik,çeliğ|polad|فولاذ,صلب
bakır|mis|نحاس
alüminyum|alüminium|ألمنيوم,ألومنيوم
lityum|litium|ليثيوم
kömür|kömür|فحم
plastik,plastiğ|plastik,plastmas|بلاستيك
cam|şüşə|زجاج
uzay|kosmos,fəza|فضاء
uzay aracı|kosmik gəmi,kosmik aparat|مركبة فضائية,مركبة
uzay istasyonu|kosmik stansiya|محطة الفضاء,محطة فضائية
uzay mekiği|kosmik şattl|مكوك فضائي
uydu|peyk|قمر صناعي,أقمار صناعية
roket|raket|صاروخ,صواريخ
fırlat-|burax-,fırlat-|أطلق,يطلق,تطلق,إطلاق
yörünge|orbit|مدار
astronot|astronavt,kosmonavt|رائد فضاء,رواد فضاء
gezegen|planet|كوكب,كواكب
yıldız|ulduz|نجم,نجوم
güneş|günəş|شمس,الشمس
dünya,yerküre|dünya,yer kürəsi|الأرض,كوكب الأرض
mars|mars|المريخ
venüs|venera|الزهرة
jüpiter|yupiter|المشتري
satürn|saturn|زحل
galaksi|qalaktika|مجرة,مجرات
evren,kâinat|kainat|كون,الكون
kara delik|qara dəlik|ثقب أسود
asteroit,asteroid|asteroid|كويكب
göktaşı,meteor|meteor,meteorit|نيزك,نيازك
teleskop|teleskop|تلسكوب
güneş tutulması|günəş tutulması|كسوف الشمس
ay tutulması|ay tutulması|خسوف القمر
NASA|NASA|ناسا
atmosfer|atmosfer|غلاف جوي
yerçekimi|cazibə qüvvəsi|جاذبية
ışık,ışığ|işıq|ضوء,نور
dalga|dalğa|موجة,أمواج
ışın|şüa|شعاع,أشعة
lazer|lazer|ليزر
mıknatıs|maqnit|مغناطيس
teknoloji|texnologiya|تكنولوجيا,تقنية
teknik,tekniğ|texnika,texniki|تقنية,تقني
mühendislik,mühendisliğ|mühəndislik|هندسة
bilgisayar|kompüter|حاسوب,كمبيوتر,حواسيب
dizüstü bilgisayar|noutbuk|حاسوب محمول
tablet|planşet|جهاز لوحي
telefon|telefon|هاتف,هواتف
cep telefonu|mobil telefon|هاتف محمول,هاتف نقال,جوال
akıllı telefon|smartfon,ağıllı telefon|هاتف ذكي,هواتف ذكية
internet|internet|إنترنت,الإنترنت,انترنت
internet sitesi,web sitesi|veb-sayt,internet saytı,sayt|موقع إلكتروني,موقع,الموقع الإلكتروني
site|sayt|موقع,مواقع
ağ|şəbəkə|شبكة,شبكات
çevrimiçi,online|onlayn|عبر الإنترنت,على الإنترنت
sosyal medya|sosial media,sosial şəbəkə|وسائل التواصل الاجتماعي,مواقع التواصل الاجتماعي
sosyal ağ|sosial şəbəkə|شبكة اجتماعية,شبكات التواصل
paylaşım|paylaşım|منشور,تدوينة,مشاركة
takipçi|izləyici|متابع,متابعون
kullanıcı|istifadəçi|مستخدم,مستخدمون
hesap,hesab|hesab|حساب,حسابات
şifre,parola|şifrə,parol|كلمة مرور,كلمة السر
e-posta,eposta|e-poçt,elektron poçt|بريد إلكتروني,البريد الإلكتروني
blog|bloq|مدونة
video|video|فيديو,مقطع فيديو
fotoğraf|foto,fotoşəkil|صورة,صور
uygulama|tətbiq|تطبيق,تطبيقات
yazılım|proqram təminatı|برمجيات,برنامج
donanım|avadanlıq,aparat təminatı|عتاد,معدات
programcı|proqramçı|مبرمج
veri|məlumat,verilənlər|بيانات
veri tabanı|məlumat bazası|قاعدة بيانات
yapay zeka,yapay zekâ|süni intellekt|الذكاء الاصطناعي,ذكاء اصطناعي
robot|robot|روبوت,إنسان آلي,روبوتات
algoritma|alqoritm|خوارزمية
siber|kiber|سيبراني,إلكتروني
siber saldırı|kiberhücum|هجوم إلكتروني,هجوم سيبراني
siber güvenlik|kibertəhlükəsizlik|الأمن السيبراني,أمن إلكتروني
hacker,bilgisayar korsanı|haker|قرصان,قراصنة,مخترق
yonga,çip|çip|رقاقة,شريحة,رقائق
ekran|ekran|شاشة,شاشات
klavye|klaviatura|لوحة المفاتيح
yazıcı|printer|طابعة
kamera|kamera|كاميرا,كاميرات
pil,batarya|batareya|بطارية,بطاريات
elektrik,elektriğ|elektrik|كهرباء
elektrikli araç|elektrikli avtomobil,elektromobil|سيارة كهربائية
insansız hava aracı,İHA|pilotsuz uçuş aparatı,PUA,dron|طائرة بدون طيار,طائرة مسيرة,مسيرة
drone|dron|طائرة مسيرة,درون
makine|maşın,dəzgah|آلة,ماكينة,آلات
motor|mühərrik,motor|محرك,محركات
cihaz|cihaz,qurğu|جهاز,أجهزة
sensör|sensor|مستشعر,حساس
sunucu|server|خادم
bulut|bulud|سحابة,غيوم
dosya|fayl|ملف,ملفات
bağlantı|bağlantı,link|رابط,اتصال
arama motoru|axtarış sistemi|محرك بحث
şirket|şirkət|شركة
Google|Google,Quql|غوغل,جوجل
Facebook|Facebook,Feysbuk|فيسبوك,فايسبوك
Twitter|Twitter,Tvitter|تويتر
Instagram|Instagram,İnstaqram|إنستغرام,انستغرام
YouTube|YouTube,Yutub|يوتيوب
WhatsApp|WhatsApp,Vatsap|واتساب
Telegram|Telegram,Teleqram|تلغرام,تليغرام
TikTok|TikTok|تيك توك
Microsoft|Microsoft,Maykrosoft|مايكروسوفت
Apple|Apple,Epl|آبل,أبل
Amazon|Amazon|أمازون
Samsung|Samsung|سامسونغ,سامسونج
Huawei|Huawei|هواوي
Wikipedia,Vikipedi|Vikipediya|ويكيبيديا
evrim|təkamül|تطور,نظرية التطور
tür|növ|نوع,أنواع
soyu tükenmiş|nəsli kəsilmiş|منقرض
fosil|fosil,qalıq|أحفورة,أحفوري
dinozor|dinozavr|ديناصور,ديناصورات
ekosistem|ekosistem|نظام بيئي,نظم بيئية
biyoçeşitlilik|biomüxtəliflik|تنوع بيولوجي,التنوع الحيوي
ozon|ozon|أوزون
kutup,kutb|qütb|قطب,قطبي
buzul|buzlaq|نهر جليدي,أنهار جليدية
sıcaklık,sıcaklığ|temperatur,istilik|حرارة,درجة الحرارة
basınç,basınc|təzyiq|ضغط
keşif|kəşf|اكتشاف,اكتشافات
icat|ixtira|اختراع
patent|patent|براءة اختراع
bilim kurgu|elmi fantastika|خيال علمي
rüzgar enerjisi|külək enerjisi|طاقة الرياح
güneş enerjisi|günəş enerjisi|الطاقة الشمسية
güneş paneli|günəş paneli|لوح شمسي,ألواح شمسية
yakıt,yakıd|yanacaq|وقود
biyoteknoloji|biotexnologiya|تكنولوجيا حيوية
nanoteknoloji|nanotexnologiya|تكنولوجيا النانو
telekomünikasyon|telekommunikasiya|اتصالات
iletişim|rabitə,kommunikasiya,ünsiyyət|اتصال,تواصل,اتصالات
sinyal|siqnal|إشارة,إشارات
anten|antena|هوائي
radar|radar|رادار
frekans|tezlik|تردد
fiber optik|fiber-optik|ألياف ضوئية,ألياف بصرية
geniş bant|genişzolaqlı|نطاق عريض
çerez|kuki|ملفات تعريف الارتباط,كوكيز
dezenformasyon|dezinformasiya|تضليل,معلومات مضللة
yalan haber,sahte haber|yalan xəbər,saxta xəbər|أخبار كاذبة,أخبار زائفة
sansür|senzura|رقابة
kripto para|kriptovalyuta|عملة مشفرة,عملات مشفرة,عملة رقمية
bitcoin|bitkoin|بيتكوين
`;
