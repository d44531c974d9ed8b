// Countries with their nationality adjectives, cities, regions, seas and continents in Turkish, Azerbaijani and Arabic; our own work.
export const places: string = `
Türkiye|Türkiyə|تركيا
Türk|türk|تركي,أتراك
Azerbaycan|Azərbaycan|أذربيجان
Azerbaycanlı,Azeri|azərbaycanlı,azəri|أذربيجاني,أذري
Ermenistan|Ermənistan|أرمينيا
Ermeni|erməni|أرميني,أرمني,أرمن
Gürcistan|Gürcüstan|جورجيا
Gürcü|gürcü|جورجي
Rusya|Rusiya|روسيا
Rus|rus|روسي,روس
Ukrayna|Ukrayna|أوكرانيا
Ukraynalı|ukraynalı|أوكراني
Belarus|Belarus|بيلاروسيا,روسيا البيضاء
Moldova|Moldova|مولدوفا
Kazakistan|Qazaxıstan|كازاخستان
Kazak|qazax|كازاخي,كازاخستاني
Kırgızistan|Qırğızıstan|قيرغيزستان,قرغيزستان,قرغيزيا
Kırgız|qırğız|قرغيزي,قيرغيزي
Özbekistan|Özbəkistan|أوزبكستان
Özbek|özbək|أوزبكي
Türkmenistan|Türkmənistan|تركمانستان
Türkmen|türkmən|تركماني,تركمان
Tacikistan|Tacikistan|طاجيكستان
Tacik|tacik|طاجيكي
Afganistan|Əfqanıstan|أفغانستان
Afgan|əfqan|أفغاني,أفغان
Pakistan|Pakistan|باكستان
Pakistanlı|pakistanlı|باكستاني
Hindistan|Hindistan|الهند,هند
Hint,Hintli|hind,hindistanlı|هندي,هنود
Bangladeş|Banqladeş|بنغلاديش,بنجلادش
Sri Lanka|Şri-Lanka|سريلانكا
Nepal|Nepal|نيبال
Butan|Butan|بوتان
Maldivler|Maldiv|المالديف,جزر المالديف
Çin|Çin|الصين,صين
Çinli|çinli|صيني
Moğolistan|Monqolustan|منغوليا
Japonya|Yaponiya|اليابان,يابان
Japon|yapon|ياباني
Kore|Koreya|كوريا
Güney Kore|Cənubi Koreya|كوريا الجنوبية
Kuzey Kore|Şimali Koreya|كوريا الشمالية
Koreli|koreyalı|كوري
Tayvan|Tayvan|تايوان
Hong Kong|Honkonq|هونغ كونغ
Vietnam|Vyetnam|فيتنام
Tayland|Tailand,Taylənd|تايلاند,تايلند
Kamboçya|Kamboca|كمبوديا
Laos|Laos|لاوس
Myanmar|Myanma|ميانمار,بورما
Malezya|Malayziya|ماليزيا
Malezyalı|malayziyalı|ماليزي
Endonezya|İndoneziya|إندونيسيا
Endonezyalı|indoneziyalı|إندونيسي
Filipinler|Filippin|الفلبين,فلبين
Singapur|Sinqapur|سنغافورة
Brunei|Bruney|بروناي
Avustralya|Avstraliya|أستراليا
Avustralyalı|avstraliyalı|أسترالي
Yeni Zelanda|Yeni Zelandiya|نيوزيلندا
İran|İran|إيران
İranlı|iranlı|إيراني
Irak|İraq|العراق,عراق
Iraklı|iraqlı|عراقي
Suriye|Suriya|سوريا,سورية
Suriyeli|suriyalı|سوري
Lübnan|Livan|لبنان
Lübnanlı|livanlı|لبناني
Ürdün|İordaniya|الأردن,أردن
Ürdünlü|iordaniyalı|أردني
Filistin|Fələstin|فلسطين
Filistinli|fələstinli|فلسطيني
İsrail|İsrail|إسرائيل
İsrailli|israilli|إسرائيلي
Suudi Arabistan|Səudiyyə Ərəbistanı|السعودية,المملكة العربية السعودية
Suudi|səudiyyəli|سعودي
Kuveyt|Küveyt|الكويت,كويت
Kuveytli|küveytli|كويتي
Katar|Qətər|قطر
Katarlı|qətərli|قطري
Bahreyn|Bəhreyn|البحرين,بحرين
Birleşik Arap Emirlikleri,BAE|Birləşmiş Ərəb Əmirlikləri,BƏƏ|الإمارات,الإمارات العربية المتحدة
Emirlik|əmirlik|إمارة,إماراتي
Umman|Oman|عمان,سلطنة عمان
Yemen|Yəmən|اليمن,يمن
Yemenli|yəmənli|يمني
Mısır|Misir|مصر
Mısırlı|misirli|مصري
Libya|Liviya|ليبيا
Libyalı|liviyalı|ليبي
Tunus|Tunis|تونس
Tunuslu|tunisli|تونسي
Cezayir|Əlcəzair|الجزائر,جزائر
Cezayirli|əlcəzairli|جزائري
Fas|Mərakeş|المغرب,مغرب
Faslı|mərakeşli|مغربي
Moritanya|Mavritaniya|موريتانيا
Sudan|Sudan|السودان,سودان
Sudanlı|sudanlı|سوداني
Güney Sudan|Cənubi Sudan|جنوب السودان
Somali|Somali|الصومال,صومال
Somalili|somalili|صومالي
Cibuti|Cibuti|جيبوتي
Eritre|Eritreya|إريتريا
Etiyopya|Efiopiya|إثيوبيا
Etiyopyalı|efiopiyalı|إثيوبي
Kenya|Keniya|كينيا
Uganda|Uqanda|أوغندا
Tanzanya|Tanzaniya|تنزانيا
Ruanda|Ruanda|رواندا
Burundi|Burundi|بوروندي
Kongo|Konqo|الكونغو,كونغو
Demokratik Kongo Cumhuriyeti|Konqo Demokratik Respublikası|جمهورية الكونغو الديمقراطية
Orta Afrika Cumhuriyeti|Mərkəzi Afrika Respublikası|جمهورية أفريقيا الوسطى
Çad|Çad|تشاد
Nijer|Niger|النيجر,نيجر
Nijerya|Nigeriya|نيجيريا
Nijeryalı|nigeriyalı|نيجيري
Mali|Mali|مالي
Burkina Faso|Burkina-Faso|بوركينا فاسو
Senegal|Seneqal|السنغال,سنغال
Gambiya|Qambiya|غامبيا
Gine|Qvineya|غينيا
Sierra Leone|Syerra-Leone|سيراليون
Liberya|Liberiya|ليبيريا
Fildişi Sahili|Kot-d'İvuar|ساحل العاج,كوت ديفوار
Gana|Qana|غانا
Togo|Toqo|توغو
Benin|Benin|بنين
Kamerun|Kamerun|الكاميرون,كاميرون
Gabon|Qabon|الغابون,غابون
Angola|Anqola|أنغولا
Zambiya|Zambiya|زامبيا
Zimbabve|Zimbabve|زيمبابوي
Mozambik|Mozambik|موزمبيق
Malavi|Malavi|مالاوي
Namibya|Namibiya|ناميبيا
Botsvana|Botsvana|بوتسوانا
Güney Afrika|Cənubi Afrika|جنوب أفريقيا,جنوب إفريقيا
Madagaskar|Madaqaskar|مدغشقر
Mauritius|Mavriki|موريشيوس
Komorlar|Komor|جزر القمر
Kıbrıs|Kipr|قبرص
Kıbrıslı|kiprli|قبرصي
Kuzey Kıbrıs|Şimali Kipr|شمال قبرص,قبرص الشمالية
Yunanistan|Yunanıstan|اليونان,يونان
Yunan|yunan|يوناني
Bulgaristan|Bolqarıstan|بلغاريا
Bulgar|bolqar|بلغاري
Romanya|Rumıniya|رومانيا
Rumen|rumın|روماني
Macaristan|Macarıstan|المجر,مجر,هنغاريا
Macar|macar|مجري,هنغاري
Sırbistan|Serbiya|صربيا
Sırp|serb|صربي,صرب
Hırvatistan|Xorvatiya|كرواتيا
Hırvat|xorvat|كرواتي
Bosna Hersek|Bosniya və Herseqovina,Bosniya-Herseqovina|البوسنة والهرسك
Bosna|Bosniya|البوسنة,بوسنة
Boşnak|boşnaq|بوسني
Karadağ|Monteneqro|الجبل الأسود,مونتينيغرو
Kosova|Kosovo|كوسوفو
Arnavutluk|Albaniya|ألبانيا
Arnavut|alban|ألباني,ألبان
Kuzey Makedonya|Şimali Makedoniya|مقدونيا الشمالية
Makedonya|Makedoniya|مقدونيا
Slovenya|Sloveniya|سلوفينيا
Slovakya|Slovakiya|سلوفاكيا
Çekya,Çek Cumhuriyeti|Çexiya|التشيك,تشيك
Polonya|Polşa|بولندا
Polonyalı,Leh|polşalı,polyak|بولندي
Almanya|Almaniya|ألمانيا
Alman|alman|ألماني,ألمان
Avusturya|Avstriya|النمسا,نمسا
Avusturyalı|avstriyalı|نمساوي
İsviçre|İsveçrə|سويسرا
İsviçreli|isveçrəli|سويسري
Fransa|Fransa|فرنسا
Fransız|fransız|فرنسي
İtalya|İtaliya|إيطاليا
İtalyan|italyan|إيطالي
İspanya|İspaniya|إسبانيا
İspanyol|ispan|إسباني
Portekiz|Portuqaliya|البرتغال,برتغال
Portekizli|portuqaliyalı,portuqal|برتغالي
İngiltere|İngiltərə|إنجلترا,إنكلترا
İngiliz|ingilis|إنجليزي,إنكليزي,بريطاني
Birleşik Krallık|Birləşmiş Krallıq|المملكة المتحدة
Britanya|Britaniya|بريطانيا
İskoçya|Şotlandiya|اسكتلندا,إسكتلندا
İskoç|şotland|اسكتلندي
Galler|Uels|ويلز
Kuzey İrlanda|Şimali İrlandiya|أيرلندا الشمالية
İrlanda|İrlandiya|أيرلندا,إيرلندا
İrlandalı|irlandiyalı,irland|أيرلندي,إيرلندي
Hollanda|Niderland,Hollandiya|هولندا
Hollandalı|hollandiyalı,niderlandlı,holland|هولندي
Belçika|Belçika|بلجيكا
Belçikalı|belçikalı|بلجيكي
Lüksemburg|Lüksemburq|لوكسمبورغ
Danimarka|Danimarka|الدنمارك,دنمارك
Danimarkalı|danimarkalı|دنماركي
Norveç|Norveç|النرويج,نرويج
Norveçli|norveçli|نرويجي
İsveç|İsveç|السويد,سويد
İsveçli|isveçli|سويدي
Finlandiya|Finlandiya|فنلندا
Finli|fin|فنلندي
İzlanda|İslandiya|آيسلندا,أيسلندا
Estonya|Estoniya|إستونيا
Letonya|Latviya|لاتفيا
Litvanya|Litva|ليتوانيا
Malta|Malta|مالطا
Monako|Monako|موناكو
Andorra|Andorra|أندورا
Vatikan|Vatikan|الفاتيكان,فاتيكان
Grönland|Qrenlandiya|غرينلاند,جرينلاند
Amerika|Amerika|أمريكا,أميركا
Amerikalı,Amerikan|amerikalı,amerikan|أمريكي,أميركي
Amerika Birleşik Devletleri,Birleşik Devletler,ABD|Amerika Birləşmiş Ştatları,Birləşmiş Ştatlar,ABŞ|الولايات المتحدة,الولايات المتحدة الأمريكية,أمريكا
Kanada|Kanada|كندا
Kanadalı|kanadalı|كندي
Meksika|Meksika|المكسيك,مكسيك
Meksikalı|meksikalı|مكسيكي
Küba|Kuba|كوبا
Kübalı|kubalı|كوبي
Haiti|Haiti|هايتي
Dominik Cumhuriyeti|Dominikan Respublikası|جمهورية الدومينيكان
Jamaika|Yamayka|جامايكا
Porto Riko|Puerto-Riko|بورتوريكو
Guatemala|Qvatemala|غواتيمالا
Honduras|Honduras|هندوراس
El Salvador|Salvador|السلفادور
Nikaragua|Nikaraqua|نيكاراغوا
Kosta Rika|Kosta-Rika|كوستاريكا
Panama|Panama|بنما
Kolombiya|Kolumbiya|كولومبيا
Venezuela|Venesuela|فنزويلا
Ekvador|Ekvador|الإكوادور,إكوادور
Peru|Peru|بيرو
Bolivya|Boliviya|بوليفيا
Brezilya|Braziliya|البرازيل,برازيل
Brezilyalı|braziliyalı|برازيلي
Paraguay|Paraqvay|باراغواي
Uruguay|Uruqvay|أوروغواي
Arjantin|Argentina|الأرجنتين,أرجنتين
Arjantinli|argentinalı|أرجنتيني
Şili|Çili|تشيلي
Avrupa|Avropa|أوروبا,أوربا
Avrupalı|avropalı|أوروبي,أوربي
Asya|Asiya|آسيا
Asyalı|asiyalı|آسيوي
Afrika|Afrika|أفريقيا,إفريقيا
Afrikalı|afrikalı|أفريقي,إفريقي
Okyanusya|Okeaniya|أوقيانوسيا
Antarktika|Antarktida|القارة القطبية الجنوبية,أنتاركتيكا
Avrasya|Avrasiya|أوراسيا,أوراسي
Orta Doğu,Ortadoğu|Yaxın Şərq,Orta Şərq|الشرق الأوسط
Uzak Doğu|Uzaq Şərq|الشرق الأقصى
Orta Asya|Orta Asiya,Mərkəzi Asiya|آسيا الوسطى,وسط آسيا
Güney Asya|Cənubi Asiya|جنوب آسيا
Güneydoğu Asya|Cənub-Şərqi Asiya|جنوب شرق آسيا
Kuzey Afrika|Şimali Afrika|شمال أفريقيا,شمال إفريقيا
Kuzey Amerika|Şimali Amerika|أمريكا الشمالية
Latin Amerika|Latın Amerikası|أمريكا اللاتينية
Güney Amerika|Cənubi Amerika|أمريكا الجنوبية
Orta Amerika|Mərkəzi Amerika|أمريكا الوسطى
Doğu Avrupa|Şərqi Avropa|أوروبا الشرقية,شرق أوروبا
Batı Avrupa|Qərbi Avropa|أوروبا الغربية,غرب أوروبا
Arap|ərəb|عربي,عرب
Arap dünyası|ərəb dünyası|العالم العربي
Arap Yarımadası|Ərəbistan yarımadası|شبه الجزيرة العربية
Arabistan|Ərəbistan|العربية
Kürt,Kürd|kürd|كردي,أكراد,كرد
Fars|fars|فارسي,فرس
Tatar|tatar|تتري,تتار
Uygur|uyğur|أويغوري,أويغور,إيغور
Çeçen|çeçen|شيشاني,شيشان
Slav|slavyan|سلافي
Latin|latın|لاتيني
Balkanlar,Balkan|Balkan|البلقان,بلقان
Kafkasya,Kafkaslar|Qafqaz|القوقاز,قوقاز
Güney Kafkasya|Cənubi Qafqaz|جنوب القوقاز,القوقاز الجنوبي
İskandinavya|Skandinaviya|إسكندنافيا,اسكندنافيا
Baltık|Baltik|البلطيق,بلطيق
Anadolu|Anadolu|الأناضول,أناضول
Trakya|Trakya|تراقيا
Karabağ|Qarabağ|قره باغ,قرة باغ,كاراباخ
Dağlık Karabağ|Dağlıq Qarabağ|ناغورني قره باغ,ناغورنو كاراباخ
Zengezur|Zəngəzur|زنغزور,زنجزور
Nahçıvan|Naxçıvan|ناخيتشيفان,نخجوان
Abhazya|Abxaziya|أبخازيا
Güney Osetya|Cənubi Osetiya|أوسيتيا الجنوبية
Çeçenistan|Çeçenistan|الشيشان
Dağıstan|Dağıstan|داغستان
Tataristan|Tatarıstan|تتارستان
Kırım|Krım|القرم,شبه جزيرة القرم
Donbas|Donbas|دونباس
Donetsk|Donetsk|دونيتسك
Luhansk|Luqansk|لوغانسك,لوهانسك
Sibirya|Sibir|سيبيريا
Doğu Türkistan|Şərqi Türküstan|تركستان الشرقية
Sincan|Sincan,Sintszyan|شينجيانغ
Tibet|Tibet|التبت
Keşmir|Kəşmir|كشمير
Gazze|Qəzza|غزة
Gazze Şeridi|Qəzza zolağı|قطاع غزة
Batı Şeria|Qərb sahili,İordan çayının qərb sahili|الضفة الغربية
Golan Tepeleri|Colan təpələri|الجولان,مرتفعات الجولان,هضبة الجولان
Refah|Rəfah|رفح
Sina|Sinay|سيناء
Mezopotamya|Mesopotamiya|بلاد الرافدين
Hicaz|Hicaz|الحجاز
Darfur|Darfur|دارفور
Katalonya|Kataloniya|كتالونيا,كاتالونيا
Bavyera|Bavariya|بافاريا
Sicilya|Siciliya|صقلية
Sardinya|Sardiniya|سردينيا
Korsika|Korsika|كورسيكا
Girit|Krit|كريت
Endülüs|Əndəlüs|الأندلس
Ankara|Ankara|أنقرة
İstanbul|İstanbul|إسطنبول,اسطنبول
İzmir|İzmir|إزمير
Antalya|Antalya|أنطاليا
Bursa|Bursa|بورصة
Adana|Adana|أضنة
Konya|Konya|قونية
Gaziantep|Qaziantep|غازي عنتاب
Şanlıurfa|Şanlıurfa|شانلي أورفا,أورفة
Diyarbakır|Diyarbəkir|ديار بكر
Trabzon|Trabzon|طرابزون
Erzurum|Ərzurum|أرضروم
Kayseri|Kayseri|قيصري
Hatay|Hatay|هاتاي,هطاي
Kahramanmaraş|Qəhrəmanmaraş|كهرمان مرعش
Malatya|Malatya|ملاطية
Mersin|Mersin|مرسين
Mardin|Mardin|ماردين
Edirne|Ədirnə|أدرنة
Çanakkale|Çanaqqala|جناق قلعة
Samsun|Samsun|سامسون
Eskişehir|Əskişəhər|إسكي شهير
Kars|Qars|قارص
Bodrum|Bodrum|بودروم
Bakü|Bakı|باكو
Gence|Gəncə|غنجة,كنجة
Sumgayıt|Sumqayıt|سومقاييت
Şuşa|Şuşa|شوشا
Hankendi|Xankəndi|خانكندي
Laçın|Laçın|لاتشين
Ağdam|Ağdam|أغدام
Kelbecer|Kəlbəcər|كلبجار
Erivan|İrəvan,Yerevan|يريفان
Tiflis|Tbilisi|تبليسي
Batum|Batumi|باتومي
Astana|Astana|أستانا,آستانة
Almatı|Almatı|ألماتي
Bişkek|Bişkek|بيشكك
Taşkent|Daşkənd|طشقند
Semerkant,Semerkand|Səmərqənd|سمرقند
Buhara|Buxara|بخارى
Aşkabat|Aşqabad|عشق آباد,عشق أباد
Duşanbe|Düşənbə|دوشنبه,دوشنبة
Kabil|Kabil|كابول,كابل
Kandahar|Qəndəhar|قندهار
Herat|Herat|هرات
İslamabad|İslamabad|إسلام آباد,إسلام أباد
Karaçi|Kəraçi|كراتشي
Lahor|Lahor|لاهور
Peşaver|Peşəvər|بيشاور
Yeni Delhi|Yeni Dehli|نيودلهي
Delhi|Dehli|دلهي
Mumbai|Mumbay|مومباي
Dakka|Dəkkə|دكا
Kolombo|Kolombo|كولومبو
Katmandu|Katmandu|كاتماندو
Pekin|Pekin|بكين
Şanghay|Şanxay|شنغهاي,شانغهاي
Vuhan|Uhan|ووهان
Tokyo|Tokio|طوكيو
Hiroşima|Xirosima|هيروشيما
Seul|Seul|سيول,سول
Pyongyang|Pxenyan|بيونغ يانغ
Ulan Batur|Ulan-Bator|أولان باتور
Taipei|Taybey|تايبيه
Bangkok|Banqkok|بانكوك
Hanoi|Hanoy|هانوي
Kuala Lumpur|Kuala-Lumpur|كوالالمبور
Cakarta|Cakarta|جاكرتا
Manila|Manila|مانيلا
Canberra|Kanberra|كانبرا
Sidney|Sidney|سيدني
Melbourne|Melburn|ملبورن
Tahran|Tehran|طهران
Tebriz|Təbriz|تبريز
İsfahan|İsfahan|أصفهان
Meşhed|Məşhəd|مشهد
Kum|Qum|قم
Şiraz|Şiraz|شيراز
Erdebil|Ərdəbil|أردبيل
Bağdat,Bağdad|Bağdad|بغداد
Basra|Bəsrə|البصرة,بصرة
Musul|Mosul|الموصل,موصل
Kerkük|Kərkük|كركوك
Erbil|Ərbil|أربيل
Süleymaniye|Süleymaniyyə|السليمانية
Kerbela|Kərbəla|كربلاء
Necef|Nəcəf|النجف,نجف
Felluce|Fəllucə|الفلوجة
Şam|Dəməşq|دمشق
Halep|Hələb|حلب
Humus|Homs,Hums|حمص
Hama|Hama|حماة
İdlib|İdlib|إدلب
Lazkiye|Lazkiya|اللاذقية
Rakka|Rəqqa|الرقة
Deyrizor|Deyrəzzur,Deyr-əz-Zor|دير الزور
Afrin|Afrin|عفرين
Beyrut|Beyrut|بيروت
Trablus|Tripoli|طرابلس
Amman|Əmman|عمان
Kudüs|Qüds,Yerusəlim|القدس,قدس
Tel Aviv|Təl-Əviv|تل أبيب
Hayfa|Hayfa|حيفا
Ramallah|Ramallah|رام الله
Nablus|Nablus|نابلس
Cenin|Cenin|جنين
Beytüllahim|Beytləhm|بيت لحم
Riyad|Ər-Riyad,Riyad|الرياض,رياض
Cidde|Ciddə|جدة
Mekke|Məkkə|مكة,مكة المكرمة
Medine|Mədinə|المدينة المنورة
Doha|Doha|الدوحة,دوحة
Manama|Manama|المنامة,منامة
Abu Dabi|Əbu-Dabi,Abu-Dabi|أبوظبي,أبو ظبي
Dubai|Dubay|دبي
Maskat|Maskat|مسقط
Sana|Səna|صنعاء
Aden|Ədən|عدن
Hudeyde|Hudeydə|الحديدة
Kahire|Qahirə|القاهرة,قاهرة
İskenderiye|İsgəndəriyyə|الإسكندرية
Şarm el-Şeyh|Şarm-əl-Şeyx|شرم الشيخ
Bingazi|Benqazi|بنغازي
Rabat|Rabat|الرباط,رباط
Kazablanka|Kasablanka|الدار البيضاء
Hartum|Xartum|الخرطوم,خرطوم
Mogadişu|Moqadişo|مقديشو
Addis Ababa|Əddis-Əbəbə|أديس أبابا
Nairobi|Nayrobi|نيروبي
Kampala|Kampala|كمبالا
Abuja|Abuca|أبوجا
Lagos|Laqos|لاغوس
Dakar|Dakar|داكار
Bamako|Bamako|باماكو
Kinşasa|Kinşasa|كينشاسا
Pretoria|Pretoriya|بريتوريا
Johannesburg|Yohannesburq|جوهانسبرغ
Cape Town|Keyptaun|كيب تاون
Lefkoşa|Lefkoşa,Nikosiya|نيقوسيا
Atina|Afina|أثينا
Selanik|Saloniki|سالونيك,سلانيك
Sofya|Sofiya|صوفيا
Bükreş|Buxarest|بوخارست
Budapeşte|Budapeşt|بودابست
Belgrad|Belqrad|بلغراد
Zagreb|Zaqreb|زغرب
Saraybosna|Sarayevo|سراييفو
Srebrenitsa|Srebrenitsa|سربرنيتسا
Üsküp|Skopye|سكوبيه,سكوبي
Priştine|Priştina|بريشتينا
Tiran|Tirana|تيرانا
Podgoritsa|Podqoritsa|بودغوريتسا
Lübliyana|Lyublyana|ليوبليانا
Bratislava|Bratislava|براتيسلافا
Prag|Praqa|براغ
Varşova|Varşava|وارسو
Krakov|Krakov|كراكوف
Berlin|Berlin|برلين
Münih|Münhen|ميونخ,ميونيخ
Hamburg|Hamburq|هامبورغ
Frankfurt|Frankfurt|فرانكفورت
Köln|Köln|كولونيا,كولن
Bonn|Bonn|بون
Viyana|Vyana|فيينا
Bern|Bern|برن
Cenevre|Cenevrə|جنيف
Zürih|Sürix|زيورخ
Davos|Davos|دافوس
Lozan|Lozanna|لوزان
Paris|Paris|باريس
Marsilya|Marsel|مرسيليا
Lyon|Lion|ليون
Nice|Nitsa|نيس
Strazburg|Strasburq|ستراسبورغ
Roma|Roma|روما
Milano|Milan|ميلانو,ميلان
Napoli|Neapol|نابولي
Venedik|Venesiya|البندقية,فينيسيا
Torino|Turin|تورينو
Floransa|Florensiya|فلورنسا
Madrid|Madrid|مدريد
Barselona|Barselona|برشلونة
Valensiya|Valensiya|فالنسيا,بلنسية
Sevilla|Sevilya|إشبيلية
Lizbon|Lissabon|لشبونة
Londra|London|لندن
Manchester|Mançester|مانشستر
Birmingham|Birminqem|برمنغهام,برمنجهام
Oxford|Oksford|أكسفورد,أوكسفورد
Cambridge|Kembric|كامبريدج,كمبردج
Edinburgh|Edinburq|إدنبرة,أدنبرة
Glasgow|Qlazqo|غلاسكو,جلاسكو
Belfast|Belfast|بلفاست
Cardiff|Kardiff|كارديف
Dublin|Dublin|دبلن
Amsterdam|Amsterdam|أمستردام
Rotterdam|Rotterdam|روتردام
Lahey|Haaqa|لاهاي
Brüksel|Brüssel|بروكسل
Anvers|Antverpen|أنتويرب
Kopenhag|Kopenhagen|كوبنهاغن
Oslo|Oslo|أوسلو
Stockholm|Stokholm|ستوكهولم
Helsinki|Helsinki|هلسنكي
Reykjavik|Reykyavik|ريكيافيك
Tallinn|Tallin|تالين
Riga|Riqa|ريغا
Vilnius|Vilnüs|فيلنيوس
Minsk|Minsk|مينسك
Kişinev|Kişinyov|كيشيناو
Kiev|Kiyev|كييف
Harkiv|Xarkov,Xarkiv|خاركيف,خاركوف
Odesa,Odessa|Odessa|أوديسا
Lviv|Lvov,Lviv|لفيف
Mariupol|Mariupol|ماريوبول
Herson|Xerson|خيرسون
Zaporijya|Zaporojye|زابوريجيا,زابوروجيا
Moskova|Moskva|موسكو
Saint Petersburg,St. Petersburg|Sankt-Peterburq|سانت بطرسبرغ,سان بطرسبورغ
Kremlin|Kreml|الكرملين,كرملين
Kazan|Kazan|قازان
Soçi|Soçi|سوتشي
Kursk|Kursk|كورسك
Belgorod|Belqorod|بيلغورود
Vladivostok|Vladivostok|فلاديفوستوك
Washington|Vaşinqton|واشنطن
New York|Nyu-York|نيويورك
Los Angeles|Los-Anceles|لوس أنجلوس,لوس أنجليس
Chicago|Çikaqo|شيكاغو
Boston|Boston|بوسطن
San Francisco|San-Fransisko|سان فرانسيسكو
Seattle|Sietl|سياتل
Miami|Mayami|ميامي
Houston|Hyuston|هيوستن
Dallas|Dallas|دالاس
Atlanta|Atlanta|أتلانتا
Philadelphia|Filadelfiya|فيلادلفيا
Detroit|Detroyt|ديترويت
Las Vegas|Las-Veqas|لاس فيغاس
Denver|Denver|دنفر
Phoenix|Finiks|فينيكس
San Diego|San-Dieqo|سان دييغو
Orlando|Orlando|أورلاندو
Minneapolis|Minneapolis|مينيابوليس
Baltimore|Baltimor|بالتيمور
New Orleans|Yeni Orlean|نيو أورلينز
Manhattan|Manhetten|مانهاتن
Brooklyn|Bruklin|بروكلين
Wall Street|Uoll-Strit|وول ستريت
Camp David|Kemp-Devid|كامب ديفيد
Alabama|Alabama|ألاباما
Alaska|Alyaska|ألاسكا
Arizona|Arizona|أريزونا
Arkansas|Arkanzas|أركنساس
California,Kaliforniya|Kaliforniya|كاليفورنيا
Colorado|Kolorado|كولورادو
Connecticut|Konnektikut|كونيتيكت
Delaware|Delaver|ديلاوير
Florida|Florida|فلوريدا
Georgia|Corciya|جورجيا
Hawaii|Havay|هاواي
Idaho|Aydaho|أيداهو
Illinois|İllinoys|إلينوي
Indiana|İndiana|إنديانا
Iowa|Ayova|أيوا,آيوا
Kansas|Kanzas|كانساس
Kentucky|Kentukki|كنتاكي
Louisiana|Luiziana|لويزيانا
Maryland|Merilend|ماريلاند,ميريلاند
Massachusetts|Massaçusets|ماساتشوستس
Michigan|Miçiqan|ميشيغان
Minnesota|Minnesota|مينيسوتا
Mississippi|Missisipi|ميسيسيبي,مسيسيبي
Missouri|Missuri|ميزوري
Montana|Montana|مونتانا
Nebraska|Nebraska|نبراسكا
Nevada|Nevada|نيفادا
New Hampshire|Nyu-Hempşir|نيو هامبشاير
New Jersey|Nyu-Cersi|نيوجيرسي,نيو جيرسي
New Mexico|Nyu-Meksiko|نيو مكسيكو,نيومكسيكو
North Carolina,Kuzey Karolina|Şimali Karolina|كارولينا الشمالية,نورث كارولينا
South Carolina,Güney Karolina|Cənubi Karolina|كارولينا الجنوبية,ساوث كارولينا
Ohio|Ohayo|أوهايو
Oklahoma|Oklahoma|أوكلاهوما
Oregon|Oreqon|أوريغون
Pennsylvania|Pensilvaniya|بنسلفانيا
Tennessee|Tennessi|تينيسي
Texas,Teksas|Texas,Texas ştatı|تكساس
Utah|Yuta|يوتا
Vermont|Vermont|فيرمونت
Virginia|Virciniya|فرجينيا,فيرجينيا
Wisconsin|Viskonsin|ويسكونسن
Wyoming|Vayominq|وايومنغ
Ottawa|Ottava|أوتاوا
Toronto|Toronto|تورونتو
Montreal|Monreal|مونتريال
Vancouver|Vankuver|فانكوفر
Quebec|Kvebek|كيبيك
Meksiko|Mexiko|مكسيكو,مكسيكو سيتي
Havana|Havana|هافانا
Guantanamo|Quantanamo|غوانتانامو
Karakas|Karakas|كاراكاس
Bogota|Boqota|بوغوتا
Lima|Lima|ليما
Santiago|Santyaqo|سانتياغو
Buenos Aires|Buenos-Ayres|بوينس آيرس,بوينس آيريس
Rio de Janeiro|Rio-de-Janeyro|ريو دي جانيرو
Sao Paulo|San-Paulu|ساو باولو
Montevideo|Montevideo|مونتيفيديو
Akdeniz|Aralıq dənizi|البحر المتوسط,البحر الأبيض المتوسط
Doğu Akdeniz|Şərqi Aralıq dənizi|شرق المتوسط,شرق البحر المتوسط
Karadeniz|Qara dəniz|البحر الأسود
Ege Denizi,Ege|Egey dənizi,Egey|بحر إيجة,بحر إيجه,إيجة
Marmara|Mərmərə|مرمرة
Hazar Denizi,Hazar|Xəzər dənizi,Xəzər|بحر قزوين,قزوين
Azak Denizi|Azov dənizi|بحر آزوف
Kızıldeniz|Qırmızı dəniz|البحر الأحمر
Ölü Deniz,Lut Gölü|Ölü dəniz|البحر الميت
Adriyatik|Adriatik|البحر الأدرياتيكي,أدرياتيكي
Kuzey Denizi|Şimal dənizi|بحر الشمال
Baltık Denizi|Baltik dənizi|بحر البلطيق
Güney Çin Denizi|Cənubi Çin dənizi|بحر الصين الجنوبي
Basra Körfezi,İran Körfezi|İran körfəzi,Fars körfəzi|الخليج العربي,الخليج الفارسي
Körfez|körfəz|الخليج,خليج
Hürmüz Boğazı|Hörmüz boğazı|مضيق هرمز
İstanbul Boğazı,Boğaziçi|Bosfor|البوسفور
Çanakkale Boğazı|Dardanel|الدردنيل
Süveyş Kanalı|Süveyş kanalı|قناة السويس
Panama Kanalı|Panama kanalı|قناة بنما
Manş Denizi|La-Manş|بحر المانش,القناة الإنجليزية
Babülmendep|Babülməndəb|باب المندب
Atlas Okyanusu,Atlantik|Atlantik okean,Atlantik|المحيط الأطلسي,الأطلسي,أطلسي
Pasifik,Büyük Okyanus|Sakit okean|المحيط الهادئ,الهادئ
Hint Okyanusu|Hind okeanı|المحيط الهندي
Arktik|Arktika|القطب الشمالي
Nil|Nil|النيل,نهر النيل
Fırat|Fərat|الفرات
Dicle|Dəclə|دجلة
Tuna|Dunay|الدانوب
Ren|Reyn|الراين
Volga|Volqa|الفولغا
Aras|Araz|أراس
Kura|Kür|كورا
Amazon|Amazon|الأمازون
Ağrı Dağı|Ağrı dağı,Ararat|جبل أرارات
Everest|Everest|إيفرست
Himalayalar|Himalay|الهيمالايا
Alpler|Alp|جبال الألب,الألب
Toroslar|Toros|جبال طوروس,طوروس
Sahra|Saxara|الصحراء الكبرى
Batı Sahra|Qərbi Sahara,Qərbi Saxara|الصحراء الغربية
Sahel|Sahel|الساحل
Sovyetler Birliği,SSCB|Sovet İttifaqı,SSRİ|الاتحاد السوفيتي,الاتحاد السوفياتي
Sovyet|sovet|سوفيتي,سوفياتي
Yugoslavya|Yuqoslaviya|يوغوسلافيا
Çekoslovakya|Çexoslovakiya|تشيكوسلوفاكيا
Osmanlı|Osmanlı|عثماني
Osmanlı İmparatorluğu|Osmanlı imperiyası|الدولة العثمانية,الإمبراطورية العثمانية
Bizans|Bizans|بيزنطة,بيزنطي
İspanyolca|ispan dili|الإسبانية
İngilizce|ingilis dili,ingiliscə|الإنجليزية,الإنكليزية
Türkçe|türkcə,türk dili|التركية
Arapça|ərəbcə,ərəb dili|العربية
Rusça|rusca,rus dili|الروسية
Fransızca|fransızca,fransız dili|الفرنسية
Almanca|almanca,alman dili|الألمانية
Farsça|farsca,fars dili|الفارسية
Çince|çincə,çin dili|الصينية
Batı|Qərb|الغرب,غرب,غربي
Doğu|Şərq|الشرق,شرق,شرقي
Kuzey|Şimal|الشمال,شمال,شمالي
Güney|Cənub|الجنوب,جنوب,جنوبي
Maine|Men ştatı,Meyn|ولاية مين
Ankaralı|ankaralı|من أنقرة
İstanbullu|istanbullu|إسطنبولي
Lübnan Dağı|Livan dağı|جبل لبنان
Afganistanlı|əfqanıstanlı|أفغاني
Kıbrıs Türkü,Kıbrıs Türk|Kipr türkü,kiprli türk|قبارصة أتراك,القبارصة الأتراك
Kıbrıs Rum|Kipr yunanı,Cənubi Kipr|قبارصة يونانيون,القبارصة اليونانيون
Rum|rum,yunan|رومي,يوناني
Ahıska|Axısqa|الأهيسكا,مسخيت
Balkan ülkeleri|Balkan ölkələri|دول البلقان
Körfez ülkeleri|Körfəz ölkələri|دول الخليج
Arap ülkeleri|ərəb ölkələri|الدول العربية,دول عربية
İslam ülkeleri|İslam ölkələri|الدول الإسلامية,دول إسلامية
Avrupa ülkeleri|Avropa ölkələri|الدول الأوروبية,دول أوروبية
Batılı ülkeler|Qərb ölkələri|الدول الغربية,دول غربية
Batılı|qərbli|غربي
Doğulu|şərqli|شرقي
kuzeydoğu|şimal-şərq|شمال شرق,شمال شرقي
kuzeybatı|şimal-qərb|شمال غرب,شمال غربي
güneydoğu|cənub-şərq|جنوب شرق,جنوب شرقي
güneybatı|cənub-qərb|جنوب غرب,جنوب غربي
Güneydoğu Anadolu|Cənub-Şərqi Anadolu|جنوب شرق الأناضول
`;
