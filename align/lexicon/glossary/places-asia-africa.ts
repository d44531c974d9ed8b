// Demonyms, peoples, islands and the cities of Asia and Africa in Turkish, Azerbaijani and Arabic; our own work.
export const placesAsiaAfrica: string = `
Belaruslu|belaruslu,belarus|بيلاروسي
Moldovalı|moldovalı|مولدوفي
Nepalli|nepallı|نيبالي
Bangladeşli|banqladeşli|بنغلاديشي,بنغلادشي
Sri Lankalı|şri-lankalı|سريلانكي
Moğol|monqol|منغولي,مغول
Vietnamlı|vyetnamlı|فيتنامي
Taylandlı|taylandlı|تايلاندي
Tayvanlı|tayvanlı|تايواني
Filipinli|filippinli|فلبيني
Singapurlu|sinqapurlu|سنغافوري
Avustralya|Avstraliya|أستراليا,الأسترالي
Yeni Zelandalı|yeni zelandiyalı|نيوزيلندي
Bahreynli|bəhreynli|بحريني
Ummanlı|omanlı|عماني
Moritanyalı|mavritaniyalı|موريتاني
Kenyalı|keniyalı|كيني
Ugandalı|uqandalı|أوغندي
Ruandalı|ruandalı|رواندي
Kongolu|konqolu|كونغولي
Çadlı|çadlı|تشادي
Nijerli|nigerli|نيجري
Malili|malili|مالي
Senegalli|seneqallı|سنغالي
Ganalı|qanalı|غاني
Kamerunlu|kamerunlu|كاميروني
Angolalı|anqolalı|أنغولي
Güney Afrikalı|cənubi afrikalı,CAR vətəndaşı|جنوب أفريقي,جنوب إفريقي
Güney Afrika Cumhuriyeti|Cənubi Afrika Respublikası,CAR|جمهورية جنوب أفريقيا
Güney Koreli|cənubi koreyalı|كوري جنوبي
Kuzey Koreli|şimali koreyalı|كوري شمالي
Sloven|sloven|سلوفيني
Slovak|slovak|سلوفاكي
Çek|çex|تشيكي
Makedon|makedon|مقدوني
Karadağlı|monteneqrolu|مونتينيغري,الجبل الأسود
Kosovalı|kosovolu|كوسوفي
Estonyalı,Eston|eston|إستوني
Letonyalı|latviyalı,latış|لاتفي
Litvanyalı|litvalı|ليتواني
İzlandalı|islandiyalı|آيسلندي
Maltalı|maltalı|مالطي
Kolombiyalı|kolumbiyalı|كولومبي
Venezuelalı|venesuelalı|فنزويلي
Perulu|perulu|بيروفي
Şilili|çilili|تشيلي
Bolivyalı|boliviyalı|بوليفي
Ekvadorlu|ekvadorlu|إكوادوري
Uruguaylı|uruqvaylı|أوروغوياني
Paraguaylı|paraqvaylı|باراغواياني
Haitili|haitili|هايتي
Jamaikalı|yamaykalı|جامايكي
Panamalı|panamalı|بنمي
Galli|uelsli|ويلزي
Londralı|londonlu|لندني
Parisli|parisli|باريسي
New Yorklu|nyu-yorklu|نيويوركي
Teksaslı|texaslı|من تكساس
Kaliforniyalı|kaliforniyalı|من كاليفورنيا
Gazzeli|qəzzalı|غزي,من غزة
Kırımlı|krımlı|من القرم
Kırım Tatarı|Krım tatarı|تتار القرم
Osetyalı,Oset|osetin|أوسيتي
Abhaz|abxaz|أبخازي
Dağıstanlı|dağıstanlı|داغستاني
Karabağlı|qarabağlı|من قره باغ
Bakülü|bakılı|من باكو
Balkan|balkan|بلقاني
Baltık ülkeleri|Baltikyanı ölkələr|دول البلطيق
Akdenizli|aralıq dənizi|متوسطي
İskandinav|skandinav|إسكندنافي
Latin Amerikalı|latın amerikalı|أمريكي لاتيني
Orta Doğulu|yaxın şərqli|شرق أوسطي
Afrikalı Amerikalı|afroamerikalı|أمريكي من أصل أفريقي,أفرو أمريكي
Berberi|bərbər|أمازيغي,بربري
Ezidi,Yezidi|yezidi|إيزيدي,يزيدي
Kıpti|qibti,kopt|قبطي,أقباط
Dürzi|druz|درزي,دروز
Maruni|maroni|ماروني
Bedevi|bədəvi|بدوي,بدو
Rohingya|rohinca|روهينغا,الروهينغا
Eskimo|eskimos|إسكيمو
Kızılderili|qızıldərili,hindu|هندي أحمر,الهنود الحمر
Aborjin|aborigen|سكان أصليون
Roman,Çingene|qaraçı,roma|غجري,غجر
Germen|german|جرماني
Kelt|kelt|سلتي
Anglosakson|anqlosakson|أنغلوسكسوني
Türkmenistanlı|türkmənistanlı|تركماني
Uzak Doğulu|uzaq şərqli|من الشرق الأقصى
Seyşeller|Seyşel adaları|سيشل
Cape Verde,Yeşil Burun Adaları|Kabo-Verde|الرأس الأخضر
Sao Tome|San-Tome|ساو تومي
Ekvator Ginesi|Ekvatorial Qvineya|غينيا الاستوائية
Gine-Bissau|Qvineya-Bisau|غينيا بيساو
Lesotho|Lesoto|ليسوتو
Esvatini,Svaziland|Esvatini|إسواتيني,سوازيلاند
Papua Yeni Gine|Papua-Yeni Qvineya|بابوا غينيا الجديدة
Fiji|Fici|فيجي
Samoa|Samoa|ساموا
Tonga|Tonqa|تونغا
Vanuatu|Vanuatu|فانواتو
Solomon Adaları|Solomon adaları|جزر سليمان
Doğu Timor|Şərqi Timor|تيمور الشرقية
Tuvalu|Tuvalu|توفالو
Palau|Palau|بالاو
Makao|Makao|ماكاو
Bahamalar|Baham adaları|جزر البهاما,البهاما
Barbados|Barbados|باربادوس
Trinidad ve Tobago|Trinidad və Tobaqo|ترينيداد وتوباغو
Guyana|Qayana|غيانا
Surinam|Surinam|سورينام
Belize|Beliz|بليز
Grenada|Qrenada|غرينادا
San Marino|San-Marino|سان مارينو
Lihtenştayn|Lixtenşteyn|ليختنشتاين
Cebelitarık|Cəbəllütariq|جبل طارق
Cebelitarık Boğazı|Cəbəllütariq boğazı|مضيق جبل طارق
Faroe Adaları|Farer adaları|جزر فارو
Kanarya Adaları|Kanar adaları|جزر الكناري
Azor Adaları|Azor adaları|جزر الأزور
Balear Adaları|Balear adaları|جزر البليار
Mayorka|Mayorka|مايوركا
İbiza|İbitsa|إيبيزا
Falkland Adaları|Folklend adaları|جزر فوكلاند
Kuril Adaları|Kuril adaları|جزر الكوريل
Bermuda|Bermud adaları|برمودا
Guam|Quam|غوام
Okinava|Okinava|أوكيناوا
Hokkaido|Hokkaydo|هوكايدو
Java,Cava|Yava|جاوة
Sumatra|Sumatra|سومطرة
Borneo|Borneo,Kalimantan|بورنيو
Bali|Bali|بالي
Lombok|Lombok|لومبوك
Sulavesi|Sulavesi|سولاويسي
Mindanao|Mindanao|مينداناو
Açe|Açe|آتشيه
Tazmanya|Tasmaniya|تسمانيا
Queensland|Kvinslend|كوينزلاند
Victoria eyaleti|Viktoriya ştatı|ولاية فيكتوريا
Yeni Güney Galler|Yeni Cənubi Uels|نيو ساوث ويلز
Brisbane|Brisben|بريزبين
Perth|Pert|بيرث
Adelaide|Adelaida|أديلايد
Auckland|Oklend|أوكلاند
Wellington|Vellinqton|ويلينغتون
Christchurch|Kraystçörç|كرايستشيرش
Osaka|Osaka|أوساكا
Kyoto|Kioto|كيوتو
Nagazaki|Naqasaki|ناغازاكي
Busan|Pusan|بوسان
Shenzhen|Şençjen|شنتشن
Guangzhou|Quançjou|قوانغتشو,غوانزو
Chongqing|Çunsin|تشونغتشينغ
Urumçi|Urumçi|أورومتشي
Hubei|Hubey|هوبي
Kalküta,Kolkata|Kalkutta|كلكتا,كالكوتا
Bengaluru,Bangalor|Banqalor|بنغالور,بنغالورو
Haydarabad|Heydərabad|حيدر آباد
Chennai|Çennay|تشيناي
Gucerat|Qucarat|غوجارات
Pencap|Pəncab|البنجاب,بنجاب
Kerala|Kerala|كيرالا
Racastan|Racastan|راجستان
Ravalpindi|Ravalpindi|راولبندي
Keta,Ketta|Kvetta|كويتا
Belucistan|Bəlucistan|بلوشستان
Hayber|Xeybər|خيبر
Mezar-ı Şerif|Məzari-Şərif|مزار شريف
Celalabad|Cəlalabad|جلال آباد
Helmand|Hilmənd|هلمند
Kunduz|Qunduz|قندوز
Badahşan|Bədəxşan|بدخشان
Fergana|Fərqanə|فرغانة
Hive|Xivə|خيوة
Oş|Oş|أوش
Nukus|Nukus|نوكوس
Aktau|Aktau|أكتاو
Çimkent|Çimkənd|شيمكنت
Türkistan|Türküstan|تركستان
Baykonur|Baykonur|بايكونور
Ahvaz|Əhvaz|الأهواز,أهواز
Kirmanşah|Kirmanşah|كرمانشاه
Urmiye|Urmiya|أرومية
Buşehr|Buşehr|بوشهر
Natanz|Natanz|نطنز
Fordo|Fordo|فوردو
Bender Abbas|Bəndər-Abbas|بندر عباس
Zahidan|Zahedan|زاهدان
Kirman|Kirman|كرمان
Duhok|Duhok|دهوك
Ninova|Neynəva|نينوى
Anbar|Ənbar|الأنبار
Ramadi|Ramadi|الرمادي
Tikrit|Tikrit|تكريت
Samarra|Samarra|سامراء
Diyala|Diyalə|ديالى
Sincar|Sincar|سنجار
Tuzhurmatu|Tuzxurmatu|طوز خورماتو
Telafer|Təl-Əfər|تلعفر
Halepçe|Hələbcə|حلبجة
Kandil|Qəndil|قنديل
Ayn el-Arap,Kobani|Kobani|عين العرب,كوباني
Resulayn|Rəsulayn|رأس العين
Tel Abyad|Təll-Əbyad|تل أبيض
Münbiç|Mənbic|منبج
Azez|Azaz|أعزاز
Cerablus|Cərablus|جرابلس
El Bab|Əl-Bab|الباب
Kamışlı|Qamışlı|القامشلي
Haseke|Hasəkə|الحسكة
Palmira,Tedmür|Palmira|تدمر
Tartus|Tartus|طرطوس
Süveyda|Suveyda|السويداء
Dera|Dəra|درعا
Kuneytra|Quneytrə|القنيطرة
Doğu Guta|Şərqi Quta|الغوطة الشرقية,الغوطة
Serakib|Səraqib|سراقب
Maret en-Numan|Məərrət-ən-Numan|معرة النعمان
Bekaa|Beqaa|البقاع
Sayda|Sayda|صيدا
Sur|Sur|صور
Baalbek|Bəəlbək|بعلبك
Güney Lübnan|Cənubi Livan|جنوب لبنان
Akabe|Əqəbə|العقبة
Zerka|Zərqa|الزرقاء
Eriha|Yerixon|أريحا
El Halil,Hebron|Xəlil,Hebron|الخليل
Han Yunus|Xan-Yunis|خان يونس
Cibaliye,Cebaliye|Cəbaliya|جباليا
Beyt Lahiya|Beyt-Lahiya|بيت لاهيا
Deyr el-Belah|Deyr-əl-Bələh|دير البلح
Şeyh Cerrah|Şeyx-Cərrah|الشيخ جراح
Doğu Kudüs|Şərqi Qüds|القدس الشرقية
Eilat|Eylat|إيلات
Aşkelon|Aşkelon|عسقلان
Negev|Neqev|النقب
Celile|Qalileya|الجليل
Dammam|Dəmmam|الدمام
Neom|Neom|نيوم
Tebük|Təbuk|تبوك
Abha|Əbha|أبها
Taif|Taif|الطائف
Şarja,Şarika|Şarca|الشارقة
Acman|Acman|عجمان
Salala|Salala|صلالة
Taiz|Taiz|تعز
Marib|Mərib|مأرب
Hadramut|Hədrəmut|حضرموت
Sokotra|Sokotra|سقطرى
Saada|Səədə|صعدة
Giza|Giza|الجيزة
Luksor|Luksor|الأقصر
Asvan|Asvan|أسوان
İsmailiye|İsmailiyyə|الإسماعيلية
Port Said|Port-Səid|بورسعيد
Sirte|Sirt|سرت
Misrata|Misrata|مصراتة
Derne|Dərnə|درنة
Tobruk|Tobruk|طبرق
Sebha|Səbha|سبها
Fizan|Fəzzan|فزان
Sfaks|Sfaks|صفاقس
Susa|Susə|سوسة
Kayrevan|Qeyrəvan|القيروان
Oran|Oran|وهران
Konstantin şehri|Konstantina|قسنطينة
Marakeş|Mərakeş|مراكش
Fes|Fəs|فاس
Tanca|Tanjer|طنجة
Agadir|Aqadir|أغادير
Omdurman|Ümmdürman|أم درمان
Port Sudan|Port-Sudan|بورتسودان
Faşir|Faşir|الفاشر
Cuba|Cuba|جوبا
Kordofan|Kordofan|كردفان
Hargeysa|Harqeysa|هرجيسا
Somaliland|Somalilend|أرض الصومال,صوماليلاند
Tigray|Tiqray|تيغراي
Mombasa|Mombasa|مومباسا
Darüsselam|Dar-əs-Salam|دار السلام
Zanzibar|Zənzibar|زنجبار
Goma|Qoma|غوما
Kigali|Kiqali|كيغالي
Lusaka|Lusaka|لوساكا
Harare|Harare|هراري
Maputo|Maputu|مابوتو
Luanda|Luanda|لواندا
Vindhuk|Vindhuk|ويندهوك
Gaborone|Qaborone|غابورون
Durban|Durban|ديربان
Antananarivo|Antananarivu|أنتاناناريفو
Accra|Akkra|أكرا
Abidjan|Abican|أبيدجان
Lome|Lome|لومي
Niamey|Niamey|نيامي
Vagadugu|Uaqaduqu|واغادوغو
Encemine|Ncamena|نجامينا
`;
