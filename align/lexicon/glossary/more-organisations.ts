// More organisations, ministries, armed groups, parties, newspapers and English loans in Turkish, Azerbaijani and Arabic; our own work.
export const moreOrganisations: string = `
Dünya Sağlık Asamblesi|Dünya Səhiyyə Assambleyası|جمعية الصحة العالمية
BM İnsan Hakları Ofisi|BMT İnsan Hüquqları Ofisi|مكتب حقوق الإنسان
BM Mülteciler Yüksek Komiserliği|BMT Qaçqınlar üzrə Ali Komissarlığı|المفوضية السامية لشؤون اللاجئين,مفوضية اللاجئين
İnsan Hakları Yüksek Komiseri|İnsan Hüquqları üzrə Ali Komissar|المفوض السامي لحقوق الإنسان
BM Kalkınma Programı|BMT İnkişaf Proqramı|برنامج الأمم المتحدة الإنمائي
BM Çocuklara Yardım Fonu|BMT Uşaq Fondu|منظمة الأمم المتحدة للطفولة,اليونيسف
BM Nüfus Fonu|BMT Əhali Fondu|صندوق الأمم المتحدة للسكان
BM Çevre Programı|BMT Ətraf Mühit Proqramı|برنامج الأمم المتحدة للبيئة
BM Barış Gücü|BMT sülhməramlı qüvvələri|قوات حفظ السلام الأممية,اليونيفيل
UNIFIL|UNIFIL|اليونيفيل,يونيفيل
Dünya Gıda Programı|Dünya Ərzaq Proqramı|برنامج الأغذية العالمي,برنامج الغذاء العالمي
Kimyasal Silahların Yasaklanması Örgütü,OPCW|Kimyəvi Silahların Qadağan Olunması Təşkilatı|منظمة حظر الأسلحة الكيميائية
Uluslararası Sivil Havacılık Örgütü|Beynəlxalq Mülki Aviasiya Təşkilatı|المنظمة الدولية للطيران المدني,إيكاو
Uluslararası Denizcilik Örgütü|Beynəlxalq Dəniz Təşkilatı|المنظمة البحرية الدولية
Uluslararası Telekomünikasyon Birliği|Beynəlxalq Telekommunikasiya İttifaqı|الاتحاد الدولي للاتصالات
Uluslararası Finans Kurumu|Beynəlxalq Maliyyə Korporasiyası|مؤسسة التمويل الدولية
Asya Altyapı Yatırım Bankası|Asiya İnfrastruktur İnvestisiya Bankı|البنك الآسيوي للاستثمار في البنية التحتية
Avrupa Yatırım Bankası|Avropa İnvestisiya Bankı|بنك الاستثمار الأوروبي
İslam Dünyası|İslam dünyası,müsəlman aləmi|العالم الإسلامي
Dünya Kızılhaç Federasyonu,Kızılhaç ve Kızılay|Qızıl Xaç və Qızıl Aypara|الصليب الأحمر والهلال الأحمر
Suriye İnsan Hakları Gözlemevi|Suriya İnsan Hüquqlarının Monitorinqi Mərkəzi|المرصد السوري لحقوق الإنسان,المرصد السوري
Save the Children|Save the Children|أنقذوا الأطفال
Oxfam|Oksfam|أوكسفام
Transparency International,Uluslararası Şeffaflık Örgütü|Transparency International|منظمة الشفافية الدولية
Freedom House|Freedom House,Fridom Haus|فريدم هاوس
Human Rights Watch|Human Rights Watch,Hüman Rayts Voç|هيومن رايتس ووتش
Amnesty International|Amnesty International|منظمة العفو الدولية
Bellingcat|Bellinqket|بيلينغكات
Oxford Ekonomi|Oxford Economics|أوكسفورد إيكونوميكس
Chatham House|Çatam Haus|تشاتام هاوس
Carnegie|Karnegi|كارنيغي
Brookings|Brukinqs|بروكينغز
RAND|RAND|راند
Pew|Pyu|بيو
Gallup|Qallup|غالوب
MIT Üniversitesi|Massaçusets Texnologiya İnstitutu|معهد ماساتشوستس للتكنولوجيا
Harvard Üniversitesi|Harvard Universiteti|جامعة هارفارد
Stanford Üniversitesi|Stenford Universiteti|جامعة ستانفورد
Yale Üniversitesi|Yel Universiteti|جامعة ييل
Johns Hopkins|Cons Hopkins|جونز هوبكنز
Londra Ekonomi Okulu|London İqtisadiyyat Məktəbi|كلية لندن للاقتصاد
Kaliforniya Üniversitesi|Kaliforniya Universiteti|جامعة كاليفورنيا
King's College|Kinqs Kollec|كينغز كوليدج
ODTÜ,Orta Doğu Teknik Üniversitesi|Orta Doğu Texniki Universiteti|جامعة الشرق الأوسط التقنية
Hacettepe Üniversitesi|Hacəttəpə Universiteti|جامعة حجة تبه
Marmara Üniversitesi|Mərmərə Universiteti|جامعة مرمرة
Hazine ve Maliye Bakanlığı|Xəzinə və Maliyyə Nazirliyi|وزارة الخزانة والمالية
Milli Savunma Bakanlığı,MSB|Milli Müdafiə Nazirliyi|وزارة الدفاع الوطني,وزارة الدفاع
Enerji ve Tabii Kaynaklar Bakanlığı|Energetika və Təbii Ehtiyatlar Nazirliyi|وزارة الطاقة والموارد الطبيعية
Ulaştırma ve Altyapı Bakanlığı|Nəqliyyat və İnfrastruktur Nazirliyi|وزارة النقل والبنية التحتية
Çalışma ve Sosyal Güvenlik Bakanlığı|Əmək və Sosial Təminat Nazirliyi|وزارة العمل والضمان الاجتماعي
Dijital Kalkınma ve Ulaştırma Bakanlığı|Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi|وزارة التنمية الرقمية والنقل
Çalışma ve Halkın Sosyal Korunması Bakanlığı|Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi|وزارة العمل والحماية الاجتماعية
Devlet Gümrük Komitesi|Dövlət Gömrük Komitəsi|لجنة الجمارك الحكومية
Devlet Sınır Servisi|Dövlət Sərhəd Xidməti|خدمة الحدود الحكومية
Devlet İstatistik Komitesi|Dövlət Statistika Komitəsi|لجنة الإحصاء الحكومية
Azerbaycan Merkez Bankası|Azərbaycan Mərkəzi Bankı|البنك المركزي الأذربيجاني
Mayın Temizleme Ajansı,ANAMA|Minatəmizləmə Agentliyi,ANAMA|وكالة إزالة الألغام
Devlet Petrol Fonu|Dövlət Neft Fondu|صندوق النفط الحكومي
Milli Meclis Başkanı|Milli Məclisin sədri|رئيس المجلس الوطني,رئيسة البرلمان
Adalet Divanı|Ədalət Məhkəməsi|محكمة العدل
Avrupa Adalet Divanı|Avropa Ədalət Məhkəməsi|محكمة العدل الأوروبية
Yüksek Mahkeme yargıcı|Ali Məhkəmənin hakimi|قاضي المحكمة العليا
Ulusal Güvenlik Konseyi|Milli Təhlükəsizlik Şurası|مجلس الأمن القومي
Ulusal Güvenlik Ajansı,NSA|Milli Təhlükəsizlik Agentliyi|وكالة الأمن القومي
Federal Soruşturma Bürosu|Federal Təhqiqatlar Bürosu,FTB|مكتب التحقيقات الفيدرالي,مكتب التحقيقات الاتحادي
Merkezi İstihbarat Teşkilatı|Mərkəzi Kəşfiyyat İdarəsi,MKİ|وكالة المخابرات المركزية,وكالة الاستخبارات المركزية
Ulusal İstihbarat|Milli Kəşfiyyat|الاستخبارات الوطنية
askeri istihbarat|hərbi kəşfiyyat|استخبارات عسكرية
istihbarat servisi,istihbarat teşkilatı|kəşfiyyat xidməti,kəşfiyyat orqanı|جهاز استخبارات,جهاز مخابرات
istihbarat raporu|kəşfiyyat hesabatı|تقرير استخباراتي
MI5|MI5|إم آي 5
MI6|MI6|إم آي 6
Scotland Yard|Skotland-Yard|سكوتلاند يارد
Gizli Servis|Gizli Xidmət,Məxfi Xidmət|جهاز الخدمة السرية,الخدمة السرية
Hazine Bakanlığı|Xəzinədarlıq,Maliyyə Nazirliyi|وزارة الخزانة
Dışişleri Bakanlığı Sözcüsü|Xarici İşlər Nazirliyinin sözçüsü|المتحدث باسم وزارة الخارجية,المتحدثة باسم وزارة الخارجية
Beyaz Saray Sözcüsü|Ağ evin sözçüsü|المتحدث باسم البيت الأبيض,المتحدثة باسم البيت الأبيض
Kremlin Sözcüsü|Kremlin sözçüsü,Kreml sözçüsü|المتحدث باسم الكرملين
Pentagon Sözcüsü|Pentaqonun sözçüsü|المتحدث باسم البنتاغون
ordu sözcüsü|ordu sözçüsü|المتحدث باسم الجيش
polis sözcüsü|polisin sözçüsü|متحدث باسم الشرطة
AB Dış Politika Şefi|Aİ-nin xarici siyasət rəhbəri|مسؤول السياسة الخارجية في الاتحاد الأوروبي
AB Konseyi|Avropa İttifaqı Şurası|مجلس الاتحاد الأوروبي,المجلس الأوروبي
Gıda ve İlaç Dairesi,FDA|Ərzaq və Dərman İdarəsi|إدارة الغذاء والدواء
Hastalık Kontrol ve Önleme Merkezi,CDC|Xəstəliklərə Nəzarət və Qarşısının Alınması Mərkəzi|مراكز مكافحة الأمراض والوقاية منها
Avrupa İlaç Ajansı,EMA|Avropa Dərman Agentliyi|وكالة الأدوية الأوروبية
Ulusal Sağlık Servisi,NHS|Milli Səhiyyə Xidməti|هيئة الخدمات الصحية الوطنية
Jeoloji Araştırmalar Merkezi,USGS|Geoloji Xidmət|هيئة المسح الجيولوجي
Ulusal Hava Servisi|Milli Hava Xidməti|هيئة الأرصاد الجوية الوطنية
Ulusal Kasırga Merkezi|Milli Qasırğa Mərkəzi|المركز الوطني للأعاصير
Federal Havacılık Dairesi,FAA|Federal Aviasiya İdarəsi|إدارة الطيران الاتحادية,إدارة الطيران الفيدرالية
Ulusal Ulaşım Güvenliği Kurulu|Milli Nəqliyyat Təhlükəsizliyi Şurası|المجلس الوطني لسلامة النقل
Kandilli Rasathanesi|Kandilli Rəsədxanası|مرصد قنديلي
Sahil Güvenlik Komutanlığı|Sahil Təhlükəsizliyi Komandanlığı|قيادة خفر السواحل
Ulusal Muhafız|Milli Qvardiya|الحرس الوطني
Cumhuriyet Muhafızları|Respublika Qvardiyası|الحرس الجمهوري
Deniz Piyadeleri|dəniz piyadaları|مشاة البحرية,المارينز
Hava Kuvvetleri|Hərbi Hava Qüvvələri|القوات الجوية,سلاح الجو
Deniz Kuvvetleri|Hərbi Dəniz Qüvvələri|القوات البحرية,البحرية
Kara Kuvvetleri|Quru Qoşunları|القوات البرية
Halk Seferberlik Güçleri|Xalq Səfərbərlik Qüvvələri|قوات الحشد الشعبي,الحشد الشعبي
Peşmerge|peşmərgə|البيشمركة,بيشمركة
Hızlı Destek Kuvvetleri|Təcili Dəstək Qüvvələri|قوات الدعم السريع
Ulusal Mutabakat Hükümeti|Milli Razılıq Hökuməti|حكومة الوفاق الوطني
Heyet Tahrir eş-Şam|Heyət Təhrir əş-Şam|هيئة تحرير الشام
El Nusra|Ən-Nüsra|جبهة النصرة,النصرة
İslam Devleti|İslam Dövləti,İŞİD|تنظيم الدولة الإسلامية,الدولة الإسلامية,داعش
Kassam Tugayları|Qəssam briqadaları|كتائب القسام
İslami Direniş|İslami müqavimət|المقاومة الإسلامية
Ensarullah|Ənsarullah|أنصار الله
Ku Klux Klan|Ku-Kluks-Klan|كو كلوكس كلان
ETA|ETA|إيتا
IRA|İRA|الجيش الجمهوري الأيرلندي
FARC|FARC|فارك
Tamil Kaplanları|Tamil pələngləri|نمور التاميل
Sinn Fein|Şinn Feyn|شين فين
İskoç Ulusal Partisi,SNP|Şotlandiya Milli Partiyası|الحزب الوطني الاسكتلندي
Likud|Likud|الليكود
Almanya için Alternatif,AfD|Almaniya üçün Alternativ|البديل من أجل ألمانيا
Hristiyan Demokrat Birlik,CDU|Xristian Demokrat İttifaqı|الاتحاد الديمقراطي المسيحي
Sosyal Demokrat Parti,SPD|Sosial Demokrat Partiyası|الحزب الديمقراطي الاجتماعي
Çay Partisi|Çay Partiyası|حزب الشاي
Liberal Demokratlar|Liberal Demokratlar|الديمقراطيون الأحرار
Bharatiya Janata Partisi,BJP|Bharatiya Canata Partiyası|حزب بهاراتيا جاناتا
Afrika Ulusal Kongresi,ANC|Afrika Milli Konqresi|المؤتمر الوطني الأفريقي
Birleşik Rusya|Vahid Rusiya|روسيا الموحدة
Baas Partisi|BƏƏS partiyası|حزب البعث
Halk Meclisi|Xalq Məclisi|مجلس الشعب
Şura Meclisi|Şura Məclisi|مجلس الشورى
Danışma Meclisi|Məşvərət Məclisi|مجلس الشورى
Temsilciler Meclisi Başkanı|Nümayəndələr Palatasının sədri|رئيس مجلس النواب,رئيسة مجلس النواب
Daily Mail|Deyli Meyl|ديلي ميل
Daily Telegraph,The Telegraph|Teleqraf,Deyli Teleqraf|ديلي تلغراف,التلغراف
Independent|İndependent|الإندبندنت,إندبندنت
Mirror|Mirror|ميرور
The Sun|San|ذا صن
USA Today|USA Today|يو إس إيه توداي
Los Angeles Times|Los-Anceles Tayms|لوس أنجلوس تايمز
Boston Globe|Boston Qloub|بوسطن غلوب
Newsweek|Nyusvik|نيوزويك
Time dergisi|Taym jurnalı|مجلة تايم
The New Yorker|Nyu-Yorker|نيويوركر
Forbes|Forbs|فوربس
Vogue|Voq|فوغ
Rolling Stone dergisi|Rollinq Stoun|رولينغ ستون
Playboy|Pleyboy|بلاي بوي
People dergisi|Pipl|بيبول
Foreign Policy|Forin Polisi|فورين بوليسي
Foreign Affairs|Forin Affers|فورين أفيرز
Nature dergisi|Neyçer|مجلة نيتشر,نيتشر
Science dergisi|Sayns|مجلة ساينس,ساينس
Lancet|Lanset|لانسيت
National Geographic|Neşnl Ceoqrafik|ناشيونال جيوغرافيك
CBS|CBS|سي بي إس
NBC|NBC|إن بي سي
ABC News|ABC|إيه بي سي
MSNBC|MSNBC|إم إس إن بي سي
CNBC|CNBC|سي إن بي سي
NPR|NPR|إن بي آر
Axios|Aksios|أكسيوس
BuzzFeed|BuzzFeed|بازفيد
HuffPost|HaffPost|هافبوست
Le Figaro|Fiqaro|لوفيغارو
Liberation|Liberasyon|ليبراسيون
Die Welt|Velt|دي فيلت
Bild|Bild|بيلد
Die Zeit|Tsayt|دي تسايت
Süddeutsche Zeitung|Züddoyçe Tsaytunq|زود دويتشه تسايتونغ
dpa|DPA|وكالة الأنباء الألمانية
El Pais|El Pais|الباييس
Corriere della Sera|Korriere della Sera|كورييري ديلا سيرا
La Repubblica|Repubblika|لا ريبوبليكا
ANSA|ANSA|وكالة أنسا
Kommersant|Kommersant|كوميرسانت
İzvestiya|İzvestiya|إزفيستيا
Pravda|Pravda|برافدا
Global Times|Qlobal Tayms|غلوبال تايمز
South China Morning Post|Saut Çayna Morninq Post|ساوث تشاينا مورنينغ بوست
Yonhap|Yonhap|يونهاب
Kyodo|Kiodo|كيودو
NHK|NHK|إن إتش كيه
Times of Israel|Tayms of İsrael|تايمز أوف إسرائيل
Jerusalem Post|Cerusalem Post|جيروزاليم بوست
Maariv|Maariv|معاريف
Asharq Al-Awsat|Əş-Şərq əl-Əvsat|الشرق الأوسط
Al Arabiya|Əl-Ərəbiyyə|العربية
Sky News Arabia|Sky News Arabia|سكاي نيوز عربية
Nahar|Nəhar|النهار
El Hayat|Əl-Həyat|الحياة
Milliyet|Milliyyət|ملييت
Cumhuriyet gazetesi|Cümhuriyyət qəzeti|صحيفة جمهوريت
Yeni Şafak|Yeni Şafak|يني شفق
Sözcü gazetesi|Sözçü qəzeti|صحيفة سوزجو
Habertürk|Habertürk|خبر ترك
NTV|NTV|إن تي في
CNN Türk|CNN Türk|سي إن إن تورك
TRT Arabi|TRT Ərəbi|تي آر تي عربي
Trend haber ajansı|Trend agentliyi|وكالة ترند
APA|APA|وكالة آبا
Report haber ajansı|Report İnformasiya Agentliyi|وكالة ريبورت
Turan|Turan|وكالة توران
AzTV|AzTV|قناة أذربيجان
Kamu Televizyonu|İctimai Televiziya|التلفزيون العام
Black Lives Matter|Black Lives Matter|حياة السود مهمة
MeToo|MeToo|أنا أيضا
brifing|brifinq|إحاطة,إيجاز
lobi|lobbi|لوبي,جماعة ضغط
lobi faaliyeti|lobbiçilik|أنشطة لوبي
lobici|lobbiçi|عضو لوبي
stres testi|stress testi|اختبار تحمل
kokteyl|kokteyl|كوكتيل
trend|trend|اتجاه,تريند
viral ol-|viral ol-|انتشر على نطاق واسع
fenomen|fenomen|ظاهرة,مؤثر
influencer|inflüenser|مؤثر,مؤثرون
blogger|bloqer|مدون
youtuber|yutuber|يوتيوبر
selfie,özçekim|selfi|سيلفي
troll|trol|ذباب إلكتروني,متصيد
spam|spam|بريد مزعج
stok takibi|ehtiyat uçotu|جرد
check-in|qeydiyyat|تسجيل الوصول
fast food|fast-fud|وجبات سريعة
süpermodel|supermodel|عارضة أزياء شهيرة
hostel|hostel|نزل
villa|villa|فيلا
bungalov|bunqalo|بنغل
kulüp|klub|ناد,ملهى
bar|bar|حانة,بار
gece kulübü|gecə klubu|ملهى ليلي
disko|diskoteka|ديسكو
kazino|kazino|كازينو
poker|poker|بوكر
bowling|boulinq|بولينغ
jakuzi|cakuzi|جاكوزي
sauna|sauna|ساونا
masaj|masaj|تدليك,مساج
yoga|yoqa|يوغا
pilates|pilates|بيلاتس
fitness|fitnes|لياقة
karaoke|karaoke|كاريوكي
`;
