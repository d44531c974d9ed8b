/** Countries and regions with their peoples and adjectives as `tr|az|ar` lines: `in Italy` and `Italian` tell the same; our own work. */
export const countriesAndPeoples: string = `
Türkiye,Türk|Türkiyə,türk,türkiyəli|تركيا,تركي,أتراك
Azerbaycan,Azerbaycanlı,Azeri|Azərbaycan,azərbaycanlı|أذربيجان,أذربيجاني,أذري
Ermenistan,Ermeni|Ermənistan,erməni|أرمينيا,أرميني,أرمني,أرمن
Gürcistan,Gürcü|Gürcüstan,gürcü|جورجيا,جورجي
Rusya,Rus|Rusiya,rus,rusiyalı|روسيا,روسي,روس
Ukrayna,Ukraynalı|Ukrayna,ukraynalı|أوكرانيا,أوكراني
Belarus,Belaruslu|Belarus,belaruslu|بيلاروسيا,بيلاروسي,روسيا البيضاء
Moldova,Moldovalı|Moldova,moldovalı|مولدوفا,مولدوفي
Kazakistan,Kazak|Qazaxıstan,qazax,qazaxıstanlı|كازاخستان,كازاخي,كازاخستاني,قازاخستان
Özbekistan,Özbek|Özbəkistan,özbək|أوزبكستان,أوزبكي,أوزبكستاني
Türkmenistan,Türkmen|Türkmənistan,türkmən|تركمانستان,تركماني
Kırgızistan,Kırgız|Qırğızıstan,qırğız|قرغيزستان,قرغيزي,قيرغيزستان,قيرغيزي
Tacikistan,Tacik|Tacikistan,tacik|طاجيكستان,طاجيكي
Macaristan,Macar|Macarıstan,macar|المجر,هنغاريا,مجري,هنغاري
İran,İranlı|İran,iranlı|إيران,إيراني
Irak,Iraklı|İraq,iraqlı|العراق,عراقي
Suriye,Suriyeli|Suriya,suriyalı|سوريا,سورية,سوري
Lübnan,Lübnanlı|Livan,livanlı|لبنان,لبناني
Ürdün,Ürdünlü|İordaniya,iordaniyalı|الأردن,أردني
Filistin,Filistinli|Fələstin,fələstinli|فلسطين,فلسطيني
İsrail,İsrailli|İsrail,israilli|إسرائيل,إسرائيلي
Mısır,Mısırlı|Misir,misirli|مصر,مصري
Suudi Arabistan,Suudi|Səudiyyə Ərəbistanı,səudiyyəli|السعودية,سعودي
Birleşik Arap Emirlikleri,BAE,Emirlik|Birləşmiş Ərəb Əmirlikləri,BƏƏ|الإمارات,إماراتي
Katar,Katarlı|Qətər,qətərli|قطر,قطري
Kuveyt,Kuveytli|Küveyt,küveytli|الكويت,كويتي
Bahreyn,Bahreynli|Bəhreyn,bəhreynli|البحرين,بحريني
Umman,Ummanlı|Oman,omanlı|سلطنة عمان,عماني
Yemen,Yemenli|Yəmən,yəmənli|اليمن,يمني
Libya,Libyalı|Liviya,liviyalı|ليبيا,ليبي
Tunus,Tunuslu|Tunis,tunisli|تونس,تونسي
Cezayir,Cezayirli|Əlcəzair,əlcəzairli|الجزائر,جزائري
Fas,Faslı|Mərakeş,mərakeşli|المغرب,مغربي,مغاربة
Moritanya,Moritanyalı|Mavritaniya,mavritaniyalı|موريتانيا,موريتاني
Sudan,Sudanlı|Sudan,sudanlı|السودان,سوداني
Somali,Somalili|Somali,somalili|الصومال,صومالي
Etiyopya,Etiyopyalı|Efiopiya,efiopiyalı|إثيوبيا,إثيوبي
Kenya,Kenyalı|Keniya,keniyalı|كينيا,كيني
Nijerya,Nijeryalı|Nigeriya,nigeriyalı|نيجيريا,نيجيري
Nijer,Nijerli|Niger,nigerli|النيجر,نيجري
Çad,Çadlı|Çad,çadlı|تشاد,تشادي
Mali,Malili|Mali,malili|مالي
Senegal,Senegalli|Seneqal,seneqallı|السنغال,سنغالي
Gana,Ganalı|Qana,qanalı|غانا,غاني
Fildişi Sahili|Kot-d'İvuar|ساحل العاج,كوت ديفوار,إيفواري
Kamerun,Kamerunlu|Kamerun,kamerunlu|الكاميرون,كاميروني
Gine,Gineli|Qvineya,qvineyalı|غينيا,غيني
Güney Afrika,Güney Afrikalı|Cənubi Afrika|جنوب أفريقيا,جنوب إفريقيا
Kongo,Kongolu|Konqo,konqolu|الكونغو,كونغولي
Ruanda,Ruandalı|Ruanda,ruandalı|رواندا,رواندي
Uganda,Ugandalı|Uqanda,uqandalı|أوغندا,أوغندي
Tanzanya,Tanzanyalı|Tanzaniya,tanzaniyalı|تنزانيا,تنزاني
Mozambik|Mozambik|موزمبيق,موزمبيقي
Amerika,Amerikan,Amerikalı,ABD,Amerika Birleşik Devletleri|Amerika,amerikan,amerikalı,ABŞ,Amerika Birləşmiş Ştatları|أمريكا,أمريكي,أميركا,أميركي,الولايات المتحدة
İngiltere,İngiliz,Birleşik Krallık,Britanya,Britanyalı|İngiltərə,ingilis,Böyük Britaniya,Birləşmiş Krallıq,britaniyalı|بريطانيا,بريطاني,إنجلترا,إنجليزي,المملكة المتحدة
Fransa,Fransız|Fransa,fransız|فرنسا,فرنسي
Almanya,Alman|Almaniya,alman|ألمانيا,ألماني,ألمان
İtalya,İtalyan|İtaliya,italyan,italiyalı|إيطاليا,إيطالي
İspanya,İspanyol|İspaniya,ispan,ispaniyalı|إسبانيا,إسباني
Portekiz,Portekizli|Portuqaliya,portuqaliyalı|البرتغال,برتغالي
Hollanda,Hollandalı|Hollandiya,Niderland,hollandiyalı|هولندا,هولندي
Belçika,Belçikalı|Belçika,belçikalı|بلجيكا,بلجيكي
İsviçre,İsviçreli|İsveçrə,isveçrəli|سويسرا,سويسري
Avusturya,Avusturyalı|Avstriya,avstriyalı|النمسا,نمساوي
Polonya,Polonyalı,Leh|Polşa,polşalı,polyak|بولندا,بولندي
Çekya,Çek,Çek Cumhuriyeti|Çexiya,çex|التشيك,تشيكي
Slovakya,Slovak|Slovakiya,slovak|سلوفاكيا,سلوفاكي
Slovenya,Sloven|Sloveniya,sloven|سلوفينيا,سلوفيني
Hırvatistan,Hırvat|Xorvatiya,xorvat|كرواتيا,كرواتي
Sırbistan,Sırp|Serbiya,serb|صربيا,صربي,صرب
Bosna Hersek,Bosna,Boşnak|Bosniya və Herseqovina,Bosniya,boşnak|البوسنة والهرسك,البوسنة,بوسني
Karadağ,Karadağlı|Monteneqro,Çernoqoriya|الجبل الأسود
Kosova,Kosovalı|Kosovo,kosovolu|كوسوفو,كوسوفي
Kuzey Makedonya,Makedonya,Makedon|Şimali Makedoniya,Makedoniya,makedoniyalı|مقدونيا الشمالية,مقدونيا,مقدوني
Arnavutluk,Arnavut|Albaniya,alban|ألبانيا,ألباني,ألبان
Yunanistan,Yunan|Yunanıstan,yunan|اليونان,يوناني
Bulgaristan,Bulgar|Bolqarıstan,bolqar|بلغاريا,بلغاري
Romanya,Rumen,Romanyalı|Rumıniya,rumın,rumıniyalı|رومانيا,روماني
Kıbrıs,Kıbrıslı,Güney Kıbrıs|Kipr,kiprli|قبرص,قبرصي
KKTC,Kuzey Kıbrıs Türk Cumhuriyeti,Kuzey Kıbrıs|Şimali Kipr,Şimali Kipr Türk Respublikası,ŞKTR|شمال قبرص,جمهورية شمال قبرص التركية,قبرص التركية
İsveç,İsveçli|İsveç,isveçli|السويد,سويدي
Norveç,Norveçli|Norveç,norveçli|النرويج,نرويجي
Danimarka,Danimarkalı|Danimarka,danimarkalı|الدنمارك,الدانمارك,دنماركي,دانماركي
Finlandiya,Finlandiyalı,Fin|Finlandiya,fin,finlandiyalı|فنلندا,فنلندي
İzlanda,İzlandalı|İslandiya,islandiyalı|آيسلندا,آيسلندي
İrlanda,İrlandalı|İrlandiya,irlandiyalı|أيرلندا,أيرلندي,إيرلندا
İskoçya,İskoç|Şotlandiya,şotland|اسكتلندا,اسكتلندي
Estonya,Estonyalı|Estoniya,estoniyalı|إستونيا,إستوني
Letonya,Letonyalı|Latviya,latviyalı|لاتفيا,لاتفي
Litvanya,Litvanyalı|Litva,litvalı|ليتوانيا,ليتواني
Malta,Maltalı|Malta,maltalı|مالطا,مالطي
Kanada,Kanadalı|Kanada,kanadalı|كندا,كندي
Meksika,Meksikalı|Meksika,meksikalı|المكسيك,مكسيكي
Küba,Kübalı|Kuba,kubalı|كوبا,كوبي
Haiti,Haitili|Haiti,haitili|هايتي
Venezuela,Venezuelalı|Venesuela,venesuelalı|فنزويلا,فنزويلي
Kolombiya,Kolombiyalı|Kolumbiya,kolumbiyalı|كولومبيا,كولومبي
Ekvador,Ekvadorlu|Ekvador,ekvadorlu|الإكوادور,إكوادوري
Peru,Perulu|Peru,perulu|بيرو,بيروفي
Bolivya,Bolivyalı|Boliviya,boliviyalı|بوليفيا,بوليفي
Brezilya,Brezilyalı|Braziliya,braziliyalı|البرازيل,برازيلي
Arjantin,Arjantinli|Argentina,argentinalı|الأرجنتين,أرجنتيني
Şili,Şilili|Çili,çilili|تشيلي
Uruguay|Uruqvay|الأوروغواي,أوروغواي
Çin,Çinli|Çin,çinli|الصين,صيني
Japonya,Japon|Yaponiya,yapon,yaponiyalı|اليابان,ياباني
Güney Kore,Güney Koreli|Cənubi Koreya|كوريا الجنوبية,كوري جنوبي
Kuzey Kore,Kuzey Koreli|Şimali Koreya,KXDR|كوريا الشمالية,كوري شمالي
Kore,Koreli|Koreya,koreyalı|كوريا,كوري
Tayvan,Tayvanlı|Tayvan,tayvanlı|تايوان,تايواني
Moğolistan,Moğol|Monqolustan,monqol|منغوليا,منغولي
Hindistan,Hint,Hintli|Hindistan,hind,hindistanlı|الهند,هندي,هنود
Pakistan,Pakistanlı|Pakistan,pakistanlı|باكستان,باكستاني
Afganistan,Afgan|Əfqanıstan,əfqan,əfqanıstanlı|أفغانستان,أفغاني,أفغان
Bangladeş,Bangladeşli|Banqladeş,banqladeşli|بنغلاديش,بنغلاديشي
Sri Lanka|Şri-Lanka|سريلانكا,سريلانكي
Nepal,Nepalli|Nepal,nepallı|نيبال,نيبالي
Myanmar,Myanmarlı|Myanma|ميانمار
Tayland,Taylandlı|Tailand,tailandlı|تايلاند,تايلاندي
Vietnam,Vietnamlı|Vyetnam,vyetnamlı|فيتنام,فيتنامي
Kamboçya|Kamboca|كمبوديا,كمبودي
Malezya,Malezyalı|Malayziya,malayziyalı|ماليزيا,ماليزي
Singapur,Singapurlu|Sinqapur,sinqapurlu|سنغافورة,سنغافوري
Endonezya,Endonezyalı|İndoneziya,indoneziyalı|إندونيسيا,إندونيسي
Filipinler,Filipinli|Filippin,filippinli|الفلبين,فلبيني
Avustralya,Avustralyalı|Avstraliya,avstraliyalı|أستراليا,أسترالي
Yeni Zelanda,Yeni Zelandalı|Yeni Zelandiya|نيوزيلندا,نيوزيلندي
Kürt|kürd|كردي,كردية,أكراد
Avrupa,Avrupalı|Avropa,avropalı|أوروبا,أوروبي
Asya,Asyalı|Asiya,asiyalı|آسيا,آسيوي
Afrika,Afrikalı|Afrika,afrikalı|أفريقيا,أفريقي,إفريقيا,إفريقي
Kafkasya,Kafkas|Qafqaz|القوقاز,قوقازي
Balkan,Balkanlar|Balkan|البلقان,بلقاني
Karabağ,Dağlık Karabağ|Qarabağ,Dağlıq Qarabağ|قره باغ,كاراباخ,قرة باغ,ناغورني كاراباخ
Orta Asya|Orta Asiya,Mərkəzi Asiya|آسيا الوسطى
Batı,Batılı|Qərb|الغرب,غربي
`;
