// Cities and regions of Europe, Russia, the Caucasus, Turkey and America, rivers, seas and straits in Turkish, Azerbaijani and Arabic; our own work.
export const placesEuropeAmerica: string = `
Yaunde|Yaunde|ياوندي
Freetown|Fritaun|فريتاون
Monrovia|Monroviya|مونروفيا
Konakri|Konakri|كوناكري
Kano|Kano|كانو
Timbuktu|Timbuktu|تمبكتو
Nuakşot|Nuakşot|نواكشوط
Larnaka|Larnaka|لارنكا
Girne|Girnə|كيرينيا,غيرنه
Gazimağusa,Mağusa|Maqosa|فاماغوستا,ماغوسا
Maraş bölgesi|Maraş bölgəsi|منطقة مرعش
Pire|Pirey|بيريوس
Midilli|Lesbos|ليسبوس
Rodos|Rodos|رودس
Sakız Adası|Xios adası|خيوس
Batı Trakya|Qərbi Trakya|تراقيا الغربية
Filibe,Plovdiv|Plovdiv|بلوفديف
Varna|Varna|فارنا
Burgas|Burqas|بورغاس
Köstence|Konstansa|كونستانتا
Novi Sad|Novi-Sad|نوفي ساد
Niş|Niş|نيش
Mostar|Mostar|موستار
Banja Luka|Banya-Luka|بانيا لوكا
Sırp Cumhuriyeti|Serb Respublikası|جمهورية صرب البوسنة
Mitroviça|Mitrovitsa|ميتروفيتسا
Prizren|Prizren|بريزرن
Split|Split|سبليت
Dubrovnik|Dubrovnik|دوبروفنيك
Gdansk|Qdansk|غدانسك
Poznan|Poznan|بوزنان
Lublin|Lyublin|لوبلين
Auschwitz|Osvensim|أوشفيتز
Brno|Brno|برنو
Salzburg|Zaltsburq|سالزبورغ
Graz|Qrats|غراتس
Innsbruck|İnsbruk|إنسبروك
Basel|Bazel|بازل
Lugano|Luqano|لوغانو
Stuttgart|Ştutqart|شتوتغارت
Düsseldorf|Düsseldorf|دوسلدورف
Dortmund|Dortmund|دورتموند
Leipzig|Leypsiq|لايبزيغ
Dresden|Drezden|دريسدن
Nürnberg|Nürnberq|نورنبرغ
Hannover|Hannover|هانوفر
Bremen|Bremen|بريمن
Essen|Essen|إيسن
Potsdam|Potsdam|بوتسدام
Heidelberg|Heydelberq|هايدلبرغ
Wolfsburg|Volfsburq|فولفسبورغ
Ramstein|Ramşteyn|رامشتاين
Saksonya|Saksoniya|ساكسونيا
Bordo,Bordeaux|Bordo|بوردو
Toulouse|Tuluza|تولوز
Lille|Lill|ليل
Nantes|Nant|نانت
Montpellier|Monpelye|مونبلييه
Cannes|Kann|كان
Calais|Kale|كاليه
Normandiya|Normandiya|نورماندي
Brötanya|Bretan|بريتاني
Versay|Versal|فرساي
Antibes|Antib|أنتيب
Cenova|Genuya|جنوة
Bolonya|Bolonya|بولونيا
Palermo|Palermo|باليرمو
Verona|Verona|فيرونا
Trieste|Triyest|ترييستي
Piza|Piza|بيزا
Bergamo|Berqamo|بيرغامو
Lombardiya|Lombardiya|لومبارديا
Toskana|Toskana|توسكانا
Lampedusa|Lampeduza|لامبيدوزا
Bilbao|Bilbao|بلباو
Malaga|Malaqa|مالقة
Granada,Gırnata|Qranada|غرناطة
Kurtuba,Cordoba|Kordova|قرطبة
Zaragoza|Saraqosa|سرقسطة
Bask|bask|الباسك,باسكي
Bask bölgesi|Bask ölkəsi|إقليم الباسك
Porto şehri|Portu|بورتو
Madeira|Madeyra|ماديرا
Leeds|Lids|ليدز
Sheffield|Şeffild|شيفيلد
Bristol|Bristol|بريستول
Nottingham|Nottinqem|نوتنغهام
Newcastle|Nyukasl|نيوكاسل
Leicester|Lester|ليستر
Southampton|Sauthempton|ساوثهامبتون
Brighton|Brayton|برايتون
Coventry|Koventri|كوفنتري
Plymouth|Plimut|بليموث
Portsmouth|Portsmut|بورتسموث
Salisbury|Solsberi|سالزبوري
Windsor|Vindzor|وندسور
Westminster|Vestminster|وستمنستر
Downing Street|Daunınq Strit|داونينغ ستريت
Heathrow|Hitrou|هيثرو
Aberdeen|Aberdin|أبردين
Cork|Kork|كورك
Gent|Gent|غنت
Bruges,Brugge|Brügge|بروج
Eindhoven|Eyndhoven|آيندهوفن
Utrecht|Utrext|أوتريخت
Maastricht|Maastrixt|ماستريخت
Aarhus|Orhus|آرهوس
Bergen|Bergen|بيرغن
Trondheim|Tronheym|تروندهايم
Göteborg|Göteborq|غوتنبرغ
Malmö|Malmö|مالمو
Uppsala|Upsala|أوبسالا
Turku|Turku|توركو
Tampere|Tampere|تامبيري
Kaunas|Kaunas|كاوناس
Kaliningrad|Kalininqrad|كالينينغراد
Brest|Brest|بريست
Gomel|Qomel|غوميل
Dnipro,Dnepropetrovsk|Dnepr,Dnepropetrovsk|دنيبرو,دنيبروبيتروفسك
Bahmut|Baxmut|باخموت
Avdiyivka|Avdiyivka|أفدييفكا
Sumi|Sumı|سومي
Mikolayiv,Nikolayev|Nikolayev|ميكولايف,نيكولاييف
Sivastopol|Sevastopol|سيفاستوبول
Yalta|Yalta|يالطا
Buça|Buça|بوتشا
Pokrovsk|Pokrovsk|بوكروفسك
Transdinyester|Dnestryanı|ترانسنيستريا
Gagavuz|Qaqauz|غاغاوز
Rostov|Rostov|روستوف
Krasnodar|Krasnodar|كراسنودار
Volgograd|Volqoqrad|فولغوغراد
Grozni|Qroznı|غروزني
Mahaçkale|Mahaçqala|محج قلعة,محاتشكالا
Yekaterinburg|Yekaterinburq|يكاترينبورغ
Novosibirsk|Novosibirsk|نوفوسيبيرسك
Nijni Novgorod|Nijni-Novqorod|نيجني نوفغورود
Samara|Samara|سامارا
Ufa|Ufa|أوفا
Çelyabinsk|Çelyabinsk|تشيليابينسك
Omsk|Omsk|أومسك
Tomsk|Tomsk|تومسك
İrkutsk|İrkutsk|إيركوتسك
Yakutsk|Yakutsk|ياكوتسك
Murmansk|Murmansk|مورمانسك
Sahalin|Saxalin|ساخالين
Kamçatka|Kamçatka|كامتشاتكا
Başkurdistan|Başqırdıstan|باشكورتوستان
İnguşetya|İnquşetiya|إنغوشيتيا
Kuzey Kafkasya|Şimali Qafqaz|شمال القوقاز
Beslan|Beslan|بيسلان
Gümrü|Gümrü|غيومري
Zugdidi|Zuqdidi|زوغديدي
Suhumi|Suxumi|سوخومي
Tshinvali|Tsxinvali|تسخينفالي
Acara,Acaristan|Acarıstan,Acariya|أجاريا
Mingeçevir|Mingəçevir|مينغاتشيفير
Şamahı|Şamaxı|شماخي
Şeki|Şəki|شكي
Lenkeran|Lənkəran|لنكران
Guba|Quba|قوبا
Gebele|Qəbələ|قبالا
Cebrayıl|Cəbrayıl|جبرائيل
Zengilan|Zəngilan|زنغيلان
Kubatlı|Qubadlı|قوبادلي
Hocavend|Xocavənd|خوجاوند
Terter|Tərtər|ترتر
Tovuz|Tovuz|توفوز
Gazah|Qazax|قازاخ
Berde|Bərdə|بردة
Alat|Ələt|آلات
Abşeron|Abşeron|أبشيرون
Sakarya|Sakarya|سكاريا
Kocaeli|Kocaeli|قوجه إيلي
Tekirdağ|Təkirdağ|تكيرداغ
Balıkesir|Balıkəsir|باليكسير
Manisa|Manisa|مانيسا
Denizli|Dənizli|دنيزلي
Muğla|Muğla|موغلا
Isparta|İsparta|إسبارطة
Afyonkarahisar|Afyonqarahisar|أفيون قره حصار
Kütahya|Kütahya|كوتاهيا
Bolu|Bolu|بولو
Zonguldak|Zonquldaq|زونغولداك
Kastamonu|Kastamonu|قسطموني
Sinop|Sinop|سينوب
Ordu|Ordu|أوردو
Giresun|Giresun|غيرسون
Rize|Rizə|ريزة
Artvin|Artvin|أرتفين
Ardahan|Ərdəhan|أردهان
Iğdır|İğdır|إغدير
Van|Van|وان
Hakkari|Həkkari|هكاري
Şırnak|Şırnak|شرناق
Siirt|Siirt|سيرت
Batman|Batman|باتمان
Bitlis|Bitlis|بتليس
Elazığ|Elazığ|إيلازيغ
Tunceli|Tuncəli|تونجلي
Bingöl|Bingöl|بينغول
Erzincan|Ərzincan|أرزينجان
Sivas|Sivas|سيواس
Tokat|Tokat|توقات
Amasya|Amasya|أماسيا
Çorum|Çorum|تشوروم
Yozgat|Yozqat|يوزغات
Kırşehir|Kırşəhər|قرشهير
Nevşehir|Nevşəhər|نوشهير
Kapadokya|Kapadokya|كبادوكيا
Aksaray|Aksaray|آق سراي
Niğde|Niğdə|نيدا
Karaman|Karaman|كرمان
Osmaniye|Osmaniyə|عثمانية
Adıyaman|Adıyaman|أديامان
Kilis|Kilis|كلس
İskenderun|İsgəndərun|إسكندرون
Reyhanlı|Reyhanlı|الريحانية
Antakya|Antakya|أنطاكية
Alanya|Alanya|ألانيا
Marmaris|Marmaris|مرمريس
Fethiye|Fəthiyyə|فتحية
Üsküdar|Üsküdar|أسكودار
Kadıköy|Kadıköy|قاضي كوي
Beyoğlu|Bəyoğlu|بيوغلو
Sultanahmet|Sultanəhməd|السلطان أحمد
Eminönü|Eminönü|أمينونو
Galata Köprüsü|Qalata körpüsü|جسر غلطة
Sacramento|Sakramento|ساكرامنتو
Portland|Portlend|بورتلاند
Oakland|Oklend şəhəri|أوكلاند
San Jose|San-Xose|سان خوسيه
San Antonio|San-Antonio|سان أنطونيو
El Paso|El-Paso|إل باسو
Charlotte|Şarlott|شارلوت
Charleston|Çarlston|تشارلستون
Charlottesville|Şarlottsvill|شارلوتسفيل
Nashville|Neşvill|ناشفيل
Memphis|Memfis|ممفيس
Cleveland|Klivlend|كليفلاند
Cincinnati|Sinsinnati|سينسيناتي
Milwaukee|Miluoki|ميلووكي
Pittsburgh|Pitsburq|بيتسبرغ
Indianapolis|İndianapolis|إنديانابوليس
St. Louis|Sent-Luis|سانت لويس
Kansas City|Kanzas-Siti|كانساس سيتي
Salt Lake City|Solt-Leyk-Siti|سولت ليك سيتي
Honolulu|Honolulu|هونولولو
Anchorage|Ankoric|أنكوراج
Tampa|Tampa|تامبا
Jacksonville|Ceksonvill|جاكسونفيل
Fort Lauderdale|Fort-Loderdeyl|فورت لودرديل
Queens|Kvins|كوينز
Bronx|Bronks|برونكس
Harlem|Harlem|هارلم
Long Island|Lonq-Aylend|لونغ آيلاند
Rhode Island|Rod-Aylend|رود آيلاند
Kuzey Dakota|Şimali Dakota|داكوتا الشمالية
Güney Dakota|Cənubi Dakota|داكوتا الجنوبية
Batı Virginia|Qərbi Virciniya|فرجينيا الغربية,ويست فرجينيا
Kolombiya Bölgesi|Kolumbiya dairəsi|مقاطعة كولومبيا
Silikon Vadisi|Silikon vadisi|وادي السيليكون
Capitol,Kongre binası|Kapitoli,Konqres binası|الكابيتول,مبنى الكابيتول
Times Meydanı|Tayms-skver|تايمز سكوير
Central Park|Mərkəzi park|سنترال بارك
Özgürlük Heykeli|Azadlıq heykəli|تمثال الحرية
Mar-a-Lago|Mar-a-Laqo|مارالاغو
Calgary|Kalqari|كالغاري
Edmonton|Edmonton|إدمونتون
Ontario|Ontario|أونتاريو
Alberta|Alberta|ألبرتا
Tijuana|Tixuana|تيخوانا
Guadalajara|Qvadalaxara|غوادالاخارا
Medellin|Medelyin|ميديلين
Cali|Kali|كالي
Quito|Kito|كيتو
La Paz|La-Pas|لاباز
Asuncion|Asunsyon|أسونسيون
Brasilia|Brazilia|برازيليا
Salvador|Salvador|سلفادور
San Salvador|San-Salvador|سان سلفادور
Tegucigalpa|Tequsiqalpa|تيغوسيغالبا
Managua|Manaqua|ماناغوا
Santo Domingo|Santo-Dominqo|سانتو دومينغو
Port-au-Prince|Port-o-Prens|بورت أو برانس
Kingston|Kinqston|كينغستون
Patagonya|Pataqoniya|باتاغونيا
And Dağları|And dağları|جبال الأنديز,الأنديز
Kafkas Dağları|Qafqaz dağları|جبال القوقاز
Ural Dağları|Ural dağları|جبال الأورال
Kilimanjaro|Kilimancaro|كليمنجارو
Etna|Etna|إتنا
Vezüv|Vezuvi|فيزوف
Fuji|Fudzi|فوجي
Mont Blanc|Monblan|مون بلان
Gobi Çölü|Qobi səhrası|صحراء غوبي
Hindukuş|Hindukuş|هندوكوش
Mekong|Mekonq|ميكونغ
Ganj|Qanq|الغانج
İndus|Hind çayı|السند
Yangtze|Yantszı|يانغتسي
Dinyeper|Dnepr|دنيبر
Dinyester|Dnestr|دنيستر
Don nehri|Don çayı|نهر الدون
Sen Nehri|Sena çayı|نهر السين
Thames|Temza|التايمز,نهر التايمز
Ürdün Nehri,Şeria Nehri|İordan çayı|نهر الأردن
Litani|Litani|الليطاني
Asi Nehri|Asi çayı|نهر العاصي
Mississippi Nehri|Missisipi çayı|نهر المسيسيبي
Kongo Nehri|Konqo çayı|نهر الكونغو
Nijer Nehri|Niger çayı|نهر النيجر
Rönesans Barajı,Hedasi Barajı|Əl-Nəhda bəndi|سد النهضة
Aral Gölü|Aral gölü|بحر آرال
Van Gölü|Van gölü|بحيرة وان
Baykal Gölü|Baykal gölü|بحيرة بايكال
Urmiye Gölü|Urmiya gölü|بحيرة أرومية
Çad Gölü|Çad gölü|بحيرة تشاد
Taberiye Gölü|Tiberiada gölü|بحيرة طبريا
Bengal Körfezi|Benqal körfəzi|خليج البنغال
Meksika Körfezi|Meksika körfəzi|خليج المكسيك
Aden Körfezi|Ədən körfəzi|خليج عدن
Umman Denizi|Oman dənizi|بحر عمان
Umman Körfezi|Oman körfəzi|خليج عمان
Arap Denizi|Ərəbistan dənizi|بحر العرب
Japon Denizi|Yapon dənizi|بحر اليابان
Doğu Çin Denizi|Şərqi Çin dənizi|بحر الصين الشرقي
Sarı Deniz|Sarı dəniz|البحر الأصفر
Karayipler,Karayip|Karib|الكاريبي,كاريبي
Karayip Denizi|Karib dənizi|البحر الكاريبي
Tayvan Boğazı|Tayvan boğazı|مضيق تايوان
Kerç Boğazı|Kerç boğazı|مضيق كيرتش
Bering Boğazı|Berinq boğazı|مضيق بيرنغ
Malakka Boğazı|Malakka boğazı|مضيق ملقا
Kuzey Buz Denizi|Şimal Buzlu okeanı|المحيط المتجمد الشمالي
Güney Kutbu|Cənub qütbü|القطب الجنوبي
Kuzey Yarım Küre|Şimal yarımkürəsi|نصف الكرة الشمالي
Güney Yarım Küre|Cənub yarımkürəsi|نصف الكرة الجنوبي
Ekvator|ekvator|خط الاستواء
Afrika Boynuzu|Afrika Buynuzu|القرن الأفريقي,القرن الإفريقي
Sahra Altı Afrika|Saxaradan cənub Afrika|أفريقيا جنوب الصحراء
Mağrip|Məğrib|المغرب العربي,مغاربي
Levant|Levant|بلاد الشام,المشرق
İber Yarımadası|Pireney yarımadası|شبه الجزيرة الإيبيرية
Kore Yarımadası|Koreya yarımadası|شبه الجزيرة الكورية
Sina Yarımadası|Sinay yarımadası|شبه جزيرة سيناء
Kırım Yarımadası|Krım yarımadası|شبه جزيرة القرم
Abşeron Yarımadası|Abşeron yarımadası|شبه جزيرة أبشيرون
Asya-Pasifik|Asiya-Sakit okean|آسيا والمحيط الهادئ
Hint-Pasifik|Hind-Sakit okean|المحيطين الهندي والهادئ
Doğu Bloku|Şərq bloku|الكتلة الشرقية
Berlin Duvarı|Berlin divarı|جدار برلين
`;
