// International organisations, companies, media houses, clubs and universities by their names in Turkish, Azerbaijani and Arabic; our own work.
export const organisations: string = `
Birleşmiş Milletler,BM|Birləşmiş Millətlər Təşkilatı,BMT|الأمم المتحدة
Birleşmiş Milletler Güvenlik Konseyi,BMGK|BMT Təhlükəsizlik Şurası|مجلس الأمن الدولي,مجلس الأمن التابع للأمم المتحدة
Birleşmiş Milletler Genel Kurulu,BM Genel Kurulu|BMT Baş Assambleyası|الجمعية العامة للأمم المتحدة,الجمعية العامة
Genel Kurul|Baş Assambleya|الجمعية العامة
BM Genel Sekreteri|BMT-nin baş katibi,BMT baş katibi|الأمين العام للأمم المتحدة
Birleşmiş Milletler Mülteciler Yüksek Komiserliği,BMMYK|BMT Qaçqınlar üzrə Ali Komissarlığı|المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية اللاجئين
İnsan Hakları Konseyi|İnsan Hüquqları Şurası|مجلس حقوق الإنسان
UNESCO|UNESCO,YUNESKO|اليونسكو,يونسكو
UNICEF|UNICEF,YUNİSEF|اليونيسف,يونيسف,يونيسيف
UNRWA|UNRWA|الأونروا,أونروا
Dünya Sağlık Örgütü,DSÖ|Ümumdünya Səhiyyə Təşkilatı,ÜST|منظمة الصحة العالمية
Dünya Gıda Programı|Dünya Ərzaq Proqramı,Ümumdünya Ərzaq Proqramı|برنامج الأغذية العالمي
Gıda ve Tarım Örgütü,FAO|Ərzaq və Kənd Təsərrüfatı Təşkilatı,FAO|منظمة الأغذية والزراعة,الفاو
Uluslararası Çalışma Örgütü,ILO|Beynəlxalq Əmək Təşkilatı|منظمة العمل الدولية
Uluslararası Atom Enerjisi Ajansı,UAEA|Atom Enerjisi üzrə Beynəlxalq Agentlik,MAQATE|الوكالة الدولية للطاقة الذرية
Uluslararası Para Fonu,IMF|Beynəlxalq Valyuta Fondu,BVF|صندوق النقد الدولي
Dünya Bankası|Dünya Bankı|البنك الدولي
Dünya Ticaret Örgütü,DTÖ|Ümumdünya Ticarət Təşkilatı,ÜTT|منظمة التجارة العالمية
Dünya Ekonomik Forumu|Dünya İqtisadi Forumu|المنتدى الاقتصادي العالمي
Kuzey Atlantik Antlaşması Örgütü,NATO|Şimali Atlantika Müqaviləsi Təşkilatı,NATO|حلف شمال الأطلسي,الناتو,ناتو
NATO Genel Sekreteri|NATO-nun baş katibi,NATO baş katibi|الأمين العام لحلف الناتو,أمين عام الناتو
Avrupa Birliği,AB|Avropa İttifaqı,Avropa Birliyi,Aİ|الاتحاد الأوروبي,الاتحاد الأوربي
Avrupa Komisyonu,AB Komisyonu|Avropa Komissiyası|المفوضية الأوروبية
Avrupa Parlamentosu,AP|Avropa Parlamenti|البرلمان الأوروبي
Avrupa Konseyi|Avropa Şurası|مجلس أوروبا,المجلس الأوروبي
Avrupa Merkez Bankası|Avropa Mərkəzi Bankı|البنك المركزي الأوروبي
Avrupa Konseyi Parlamenter Meclisi,AKPM|Avropa Şurası Parlament Assambleyası,AŞPA|الجمعية البرلمانية لمجلس أوروبا
Avrupa İmar ve Kalkınma Bankası|Avropa Yenidənqurma və İnkişaf Bankı|البنك الأوروبي لإعادة الإعمار والتنمية
Avrupa Siyasi Topluluğu|Avropa Siyasi Birliyi|المجموعة السياسية الأوروبية
Schengen|Şengen|شنغن
Brexit|Brexit,Breksit|بريكست
Avro Bölgesi|Avrozona|منطقة اليورو
Türk Devletleri Teşkilatı,TDT|Türk Dövlətləri Təşkilatı,TDT|منظمة الدول التركية
Türk Konseyi|Türk Şurası|المجلس التركي
TÜRKSOY|TÜRKSOY|توركسوي,تركسوي
TÜRKPA|TÜRKPA|توركبا
Uluslararası Türk Akademisi|Beynəlxalq Türk Akademiyası|الأكاديمية التركية الدولية
İslam İşbirliği Teşkilatı,İİT|İslam Əməkdaşlıq Təşkilatı,İƏT|منظمة التعاون الإسلامي
İslam Kalkınma Bankası|İslam İnkişaf Bankı|البنك الإسلامي للتنمية
Arap Birliği,Arap Ligi|Ərəb Dövlətləri Liqası,Ərəb Liqası|جامعة الدول العربية,الجامعة العربية
Körfez İşbirliği Konseyi|Körfəz Əməkdaşlıq Şurası|مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية
Afrika Birliği|Afrika İttifaqı,Afrika Birliyi|الاتحاد الأفريقي,الاتحاد الإفريقي
ECOWAS|ECOWAS,EKOVAS|إيكواس
Şanghay İşbirliği Örgütü,ŞİÖ|Şanxay Əməkdaşlıq Təşkilatı,ŞƏT|منظمة شنغهاي للتعاون
Bağımsız Devletler Topluluğu,BDT|Müstəqil Dövlətlər Birliyi,MDB|رابطة الدول المستقلة
Avrasya Ekonomik Birliği|Avrasiya İqtisadi İttifaqı|الاتحاد الاقتصادي الأوراسي
Kolektif Güvenlik Antlaşması Örgütü,KGAÖ|Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı,KTMT|منظمة معاهدة الأمن الجماعي
Avrupa Güvenlik ve İşbirliği Teşkilatı,AGİT|Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı,ATƏT|منظمة الأمن والتعاون في أوروبا
AGİT Minsk Grubu|ATƏT-in Minsk qrupu,Minsk qrupu|مجموعة مينسك
Ekonomik İşbirliği Teşkilatı,EİT|İqtisadi Əməkdaşlıq Təşkilatı,İƏT|منظمة التعاون الاقتصادي
Ekonomik İşbirliği ve Kalkınma Örgütü,OECD|İqtisadi Əməkdaşlıq və İnkişaf Təşkilatı,OECD|منظمة التعاون الاقتصادي والتنمية
Karadeniz Ekonomik İşbirliği,KEİ|Qara Dəniz İqtisadi Əməkdaşlıq Təşkilatı,QDİƏT|منظمة التعاون الاقتصادي للبحر الأسود
Petrol İhraç Eden Ülkeler Örgütü,OPEC|Neft İxrac Edən Ölkələr Təşkilatı,OPEC,OPEK|أوبك,منظمة الدول المصدرة للنفط
G20,G-20|G20,Böyük İyirmilik|مجموعة العشرين
G7,G-7|G7,Böyük Yeddilik|مجموعة السبع
BRICS|BRICS,BRİKS|بريكس
ASEAN|ASEAN|آسيان
D-8|D-8|مجموعة الثماني
Asya Kalkınma Bankası|Asiya İnkişaf Bankı|بنك التنمية الآسيوي
Uluslararası Enerji Ajansı|Beynəlxalq Enerji Agentliyi|وكالة الطاقة الدولية
Türk Kızılayı|Türk Qızıl Aypara Cəmiyyəti|الهلال الأحمر التركي
Uluslararası Kızılhaç Komitesi|Beynəlxalq Qızıl Xaç Komitəsi|اللجنة الدولية للصليب الأحمر
Sınır Tanımayan Doktorlar|Sərhədsiz Həkimlər|أطباء بلا حدود
Sınır Tanımayan Gazeteciler|Sərhədsiz Reportyorlar|مراسلون بلا حدود
Uluslararası Af Örgütü|Beynəlxalq Amnistiya Təşkilatı|منظمة العفو الدولية
İnsan Hakları İzleme Örgütü|Human Rights Watch|هيومن رايتس ووتش
Greenpeace|Qrinpis|غرينبيس,السلام الأخضر
Beyaz Baretliler,Beyaz Miğferler|Ağ dəbilqələr|الخوذ البيضاء
Filistin Kurtuluş Örgütü,FKÖ|Fələstin Azadlıq Təşkilatı|منظمة التحرير الفلسطينية
El Fetih,Fetih Hareketi|Əl-Fəth,Fəth hərəkatı|حركة فتح
Müslüman Kardeşler,İhvan|Müsəlman Qardaşlar|الإخوان المسلمون,الإخوان المسلمين
Türk İşbirliği ve Koordinasyon Ajansı,TİKA|Türk Əməkdaşlıq və Koordinasiya Agentliyi,TİKA|تيكا,وكالة التعاون والتنسيق التركية
Yunus Emre Enstitüsü|Yunus Əmrə İnstitutu|معهد يونس إمره
Diyanet İşleri Başkanlığı,Diyanet|Dəyanət İşləri Başqanlığı|رئاسة الشؤون الدينية
Türkiye Cumhuriyet Merkez Bankası,TCMB|Türkiyə Mərkəzi Bankı|البنك المركزي التركي
Türkiye İstatistik Kurumu,TÜİK|Türkiyə Statistika İnstitutu|هيئة الإحصاء التركية
İletişim Başkanlığı|Kommunikasiya İdarəsi|دائرة الاتصال
Milli Güvenlik Kurulu,MGK|Milli Təhlükəsizlik Şurası|مجلس الأمن القومي
Yüksek Seçim Kurulu,YSK|Ali Seçki Şurası,Ali Seçki Komissiyası|اللجنة العليا للانتخابات
Merkez Seçim Komisyonu|Mərkəzi Seçki Komissiyası,MSK|لجنة الانتخابات المركزية
Haydar Aliyev Vakfı|Heydər Əliyev Fondu|مؤسسة حيدر علييف
Azerbaycan Cumhuriyeti|Azərbaycan Respublikası|جمهورية أذربيجان
Türkiye Cumhuriyeti|Türkiyə Respublikası,Türkiyə Cümhuriyyəti|الجمهورية التركية,جمهورية تركيا
Kuzey Kıbrıs Türk Cumhuriyeti,KKTC|Şimali Kipr Türk Respublikası,ŞKTR|جمهورية شمال قبرص التركية
Rusya Federasyonu|Rusiya Federasiyası|روسيا الاتحادية,الاتحاد الروسي
Çin Halk Cumhuriyeti|Çin Xalq Respublikası|جمهورية الصين الشعبية
İran İslam Cumhuriyeti|İran İslam Respublikası|الجمهورية الإسلامية الإيرانية,جمهورية إيران الإسلامية
Mısır Arap Cumhuriyeti|Misir Ərəb Respublikası|جمهورية مصر العربية
Kraliyet Ailesi|kral ailəsi|العائلة المالكة,الأسرة المالكة
Dışişleri Komitesi|Xarici Əlaqələr Komitəsi|لجنة الشؤون الخارجية
Federal Rezerv,Fed|Federal Ehtiyat Sistemi,FED|الاحتياطي الفيدرالي,مجلس الاحتياطي الفيدرالي
Hazine Bakanlığı|Xəzinədarlıq|وزارة الخزانة
Adalet Bakanlığı|Ədliyyə Nazirliyi|وزارة العدل
Federal Güvenlik Servisi,FSB|Federal Təhlükəsizlik Xidməti,FTX|جهاز الأمن الفيدرالي
Devlet Güvenlik Servisi|Dövlət Təhlükəsizliyi Xidməti,DTX|جهاز أمن الدولة
Devlet Duması,Duma|Dövlət Duması,Duma|الدوما,مجلس الدوما
Knesset|Knesset|الكنيست
Bundestag|Bundestaq|البوندستاغ,بوندستاغ
Şura Konseyi|Şura Məclisi|مجلس الشورى
Uzmanlar Meclisi|Ekspertlər Şurası|مجلس خبراء القيادة
SpaceX|SpaceX|سبيس إكس
Avrupa Uzay Ajansı|Avropa Kosmik Agentliyi|وكالة الفضاء الأوروبية
Roskosmos|Roskosmos|روسكوسموس
Apple|Apple|آبل,أبل
Google|Google,Qugl|غوغل,جوجل
Meta|Meta|ميتا
Facebook|Facebook,Feysbuk|فيسبوك,فيس بوك
Instagram|Instagram,İnstaqram|إنستغرام,انستغرام,إنستجرام
X platformu|X platforması|منصة إكس
WhatsApp|WhatsApp,Vatsap|واتساب,واتس آب
Telegram|Telegram,Teleqram|تلغرام,تيليغرام,تليجرام
Netflix|Netflix|نتفليكس
WikiLeaks|WikiLeaks,Vikiliks|ويكيليكس
OpenAI|OpenAI|أوبن إيه آي
Nvidia|Nvidia|إنفيديا
Intel|Intel|إنتل
Huawei|Huawei,Huavey|هواوي
Nokia|Nokia|نوكيا
Sony|Sony,Soni|سوني
Tesla|Tesla|تسلا,تيسلا
Toyota|Toyota|تويوتا
Mercedes|Mercedes,Mersedes|مرسيدس
BMW|BMW|بي إم دبليو
Volkswagen|Volkswagen,Folksvagen|فولكس فاغن,فولكسفاغن
Renault|Renault,Reno|رينو
Boeing|Boeing,Boinq|بوينغ,بوينج
Airbus|Airbus|إيرباص
Lockheed Martin|Lockheed Martin|لوكهيد مارتن
Siemens|Siemens,Simens|سيمنز
Shell|Shell|شل
BP|BP|بي بي,بريتيش بتروليوم
Total|Total|توتال
ExxonMobil|ExxonMobil|إكسون موبيل
Gazprom|Qazprom|غازبروم
Rosneft|Rosneft|روسنفت
Lukoil|Lukoyl|لوك أويل
Rosatom|Rosatom|روساتوم
SOCAR|SOCAR|سوكار
BOTAŞ|BOTAŞ|بوتاش
TPAO|TPAO|شركة البترول التركية
Aramco|Aramco,Aramko|أرامكو
Türk Hava Yolları,THY|Türk Hava Yolları|الخطوط الجوية التركية,الخطوط التركية
Azerbaycan Hava Yolları,AZAL|Azərbaycan Hava Yolları,AZAL|الخطوط الجوية الأذربيجانية
Katar Hava Yolları|Qatar Airways|الخطوط القطرية,الخطوط الجوية القطرية
Lufthansa|Lufthansa|لوفتهانزا
Aselsan,ASELSAN|ASELSAN|أسيلسان
Baykar|Baykar|بايكار
ROKETSAN|ROKETSAN|روكيتسان
TUSAŞ|TUSAŞ|توساش
TOGG|TOGG|توغ
Turkcell|Turkcell|تركسل
Koç Holding|Koç Holdinq|مجموعة كوتش,كوتش القابضة
Ziraat Bankası|Ziraat Bank|بنك الزراعة
Pfizer|Pfizer,Pfayzer|فايزر
BioNTech|BioNTech|بيونتيك,بايونتيك
AstraZeneca|AstraZeneca|أسترازينيكا
Coca-Cola|Coca-Cola|كوكا كولا
McDonalds|McDonalds,Makdonalds|ماكدونالدز
Starbucks|Starbucks|ستاربكس
Moodys|Moodys|موديز
Standard and Poors|Standard and Poors|ستاندرد آند بورز
Fitch|Fitch|فيتش
JP Morgan|JP Morgan|جي بي مورغان
Goldman Sachs|Goldman Sachs|غولدمان ساكس
Anadolu Ajansı,AA|Anadolu Agentliyi|وكالة الأناضول,الأناضول
TRT|TRT|تي آر تي
TRT Haber|TRT Haber|تي آر تي خبر
TRT World|TRT World|تي آر تي وورلد
Azertac,AZERTAC|AZƏRTAC,Azərtac|أذرتاج
İHA,İhlas Haber Ajansı|İhlas Xəbər Agentliyi|وكالة إخلاص
Demirören|Dəmirörən|دميرأوران
Hürriyet|Hürriyyət|حرييت,صحيفة حرييت
Sabah gazetesi|Sabah qəzeti|صحيفة صباح
Reuters|Reuters,Röyters|رويترز
Associated Press|Associated Press,Assoşieyted Press|أسوشيتد برس,أسوشييتد برس
Agence France-Presse,AFP|Frans Press,AFP|فرانس برس,وكالة فرانس برس
Bloomberg|Bloomberg,Blumberq|بلومبرغ
BBC|BBC,Bi-Bi-Si|بي بي سي
CNN|CNN|سي إن إن
Fox News|Fox News|فوكس نيوز
Al Jazeera,El Cezire|Əl-Cəzirə|الجزيرة,قناة الجزيرة
El Arabiya|Əl-Ərəbiyyə|العربية,قناة العربية
Sky News|Sky News|سكاي نيوز
Deutsche Welle|Deutsche Welle,Doyçe Velle|دويتشه فيله
Euronews|Euronews|يورونيوز
Amerikanın Sesi|Amerikanın Səsi|صوت أمريكا
Azatlık Radyosu,Özgür Avrupa Radyosu|Azadlıq Radiosu|إذاعة الحرية,راديو أوروبا الحرة
New York Times|New York Times,Nyu-York Tayms|نيويورك تايمز
Washington Post|Washington Post,Vaşinqton Post|واشنطن بوست
Wall Street Journal|Wall Street Journal,Uoll Strit Jornal|وول ستريت جورنال
Financial Times|Financial Times|فايننشال تايمز
The Guardian,Guardian|The Guardian,Quardian|الغارديان,الجارديان
The Times|The Times,Tayms|التايمز
Time|Time,Taym|تايم,مجلة تايم
Economist|Economist|إيكونوميست,الإيكونوميست
Politico|Politico|بوليتيكو
Le Monde|Le Monde,Le Mond|لوموند
Der Spiegel,Spiegel|Spiegel,Şpigel|شبيغل,دير شبيغل
Bild gazetesi|Bild qəzeti|صحيفة بيلد
Haaretz|Haaretz,Haarets|هآرتس
Yediot Aharonot|Yediot Aharonot,Yediot Axronot|يديعوت أحرونوت
TASS|TASS|تاس
RIA Novosti|RİA Novosti|نوفوستي,ريا نوفوستي
Sputnik|Sputnik|سبوتنيك
Interfax|İnterfaks|إنترفاكس
Russia Today,RT|Russia Today,RT|روسيا اليوم
Şinhua,Xinhua|Sinxua|شينخوا
Tesnim|Təsnim|تسنيم
Fars Haber Ajansı|Fars xəbər agentliyi|وكالة فارس
IRNA|İRNA|إرنا
SANA|SANA|سانا
SPA,Suudi Arabistan Haber Ajansı|Səudiyyə Mətbuat Agentliyi|واس,وكالة الأنباء السعودية
WAFA|WAFA|وفا
Şarkul Avsat|Əş-Şərq əl-Əvsat|الشرق الأوسط
El Ahram|Əl-Əhram|الأهرام
FIFA|FİFA,FIFA|فيفا,الفيفا,الاتحاد الدولي لكرة القدم
Uluslararası Olimpiyat Komitesi|Beynəlxalq Olimpiya Komitəsi,BOK|اللجنة الأولمبية الدولية
Türkiye Futbol Federasyonu,TFF|Türkiyə Futbol Federasiyası|الاتحاد التركي لكرة القدم
Avrupa Ligi|Avropa Liqası|الدوري الأوروبي
Premier Lig|Premyer Liqa|الدوري الإنجليزي الممتاز,البريميرليغ
Süper Lig|Super Liqa|الدوري التركي الممتاز,السوبر ليغ
La Liga|La Liqa|الدوري الإسباني,الليغا
Serie A|A Seriyası|الدوري الإيطالي
Bundesliga|Bundesliqa|البوندسليغا,الدوري الألماني
Dünya Kupası|dünya kuboku,dünya çempionatı|كأس العالم
Avrupa Şampiyonası|Avropa çempionatı|بطولة أوروبا,كأس أمم أوروبا
Olimpiyat Oyunları,olimpiyat|Olimpiya Oyunları,olimpiada|الألعاب الأولمبية,أولمبياد,الأولمبياد
Formula 1|Formula 1|فورمولا 1
NBA|NBA|دوري كرة السلة الأمريكي
Galatasaray|Qalatasaray|غلطة سراي,غالاتاسراي
Fenerbahçe|Fənərbaxça|فنربخشة,فنربهتشه
Beşiktaş|Beşiktaş|بشكتاش
Başakşehir|Başakşəhər|باشاك شهير
Karabağ Ağdam|Qarabağ Ağdam|قره باغ أغدام
Neftçi|Neftçi|نفتشي
Inter|İnter|إنتر ميلان,إنتر
Bayern Münih|Bavariya Münhen,Bavariya|بايرن ميونخ,بايرن ميونيخ
Borussia Dortmund|Borussiya Dortmund|بوروسيا دورتموند
Paris Saint-Germain,PSG|Paris Sen-Jermen,PSJ|باريس سان جيرمان
Porto|Portu|بورتو
El Ehli|Əl-Əhli|الأهلي
Zamalek|Zamalek|الزمالك
El Hilal|Əl-Hilal|الهلال
El Nasr|Əl-Nəsr,Ən-Nəsr|النصر
Harvard|Harvard|هارفارد
Oxford Üniversitesi|Oksford Universiteti|جامعة أكسفورد,جامعة أوكسفورد
Cambridge Üniversitesi|Kembric Universiteti|جامعة كامبريدج
Yale|Yel|ييل
Stanford|Stenford|ستانفورد
Princeton|Prinston|برينستون
Columbia Üniversitesi|Kolumbiya Universiteti|جامعة كولومبيا
Sorbonne|Sorbonna|السوربون
El Ezher|Əl-Əzhər|الأزهر
Kahire Üniversitesi|Qahirə Universiteti|جامعة القاهرة
İstanbul Üniversitesi|İstanbul Universiteti|جامعة إسطنبول
Ankara Üniversitesi|Ankara Universiteti|جامعة أنقرة
Boğaziçi Üniversitesi|Boğaziçi Universiteti|جامعة البوسفور,جامعة بوغازيتشي
Bakü Devlet Üniversitesi|Bakı Dövlət Universiteti,BDU|جامعة باكو الحكومية
ADA Üniversitesi|ADA Universiteti|جامعة أدا
Moskova Devlet Üniversitesi|Moskva Dövlət Universiteti|جامعة موسكو الحكومية
Ayasofya|Ayasofya|آيا صوفيا
Mescid-i Aksa|Məscidi-Əqsa,Əl-Əqsa məscidi|المسجد الأقصى,الأقصى
Kabe|Kəbə|الكعبة
Kızıl Meydan|Qızıl Meydan|الساحة الحمراء
Taksim|Təqsim,Taksim|تقسيم
Tahrir Meydanı|Təhrir meydanı|ميدان التحرير
Eyfel Kulesi|Eyfel qülləsi|برج إيفل
Oscar|Oskar|الأوسكار,أوسكار
Nobel Barış Ödülü|Nobel Sülh Mükafatı|جائزة نوبل للسلام
Eurovision|Eurovision,Avroviziya|يوروفيجن
COP29|COP29|كوب 29
Expo|Expo|إكسبو
Teknofest|Texnofest,Teknofest|تكنوفيست
Antalya Diplomasi Forumu|Antalya Diplomatiya Forumu|منتدى أنطاليا الدبلوماسي
Münih Güvenlik Konferansı|Münhen Təhlükəsizlik Konfransı|مؤتمر ميونخ للأمن,مؤتمر ميونيخ للأمن
Davos Forumu|Davos Forumu|منتدى دافوس
Nükleer Silahların Yayılmasının Önlenmesi Antlaşması|Nüvə Silahının Yayılmaması Müqaviləsi|معاهدة حظر الانتشار النووي,معاهدة منع انتشار الأسلحة النووية
Avrupa İnsan Hakları Sözleşmesi|Avropa İnsan Hüquqları Konvensiyası|الاتفاقية الأوروبية لحقوق الإنسان
İnsan Hakları Evrensel Beyannamesi|Ümumdünya İnsan Hüquqları Bəyannaməsi|الإعلان العالمي لحقوق الإنسان
BM Şartı,Birleşmiş Milletler Şartı|BMT Nizamnaməsi|ميثاق الأمم المتحدة
İbrahim Anlaşmaları|İbrahim sazişləri|اتفاقيات إبراهيم,اتفاقات أبراهام
Oslo Anlaşması|Oslo sazişi|اتفاق أوسلو,اتفاقيات أوسلو
Alma-Ata Bildirisi|Alma-Ata Bəyannaməsi|إعلان ألما آتا
`;
