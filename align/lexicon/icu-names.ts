// Made by scripts/icu-names.mjs with ICU 78.2 (CLDR 48.0); not to be edited by hand.
// The names are from the Unicode Common Locale Data Repository, Copyright (c) 1991-2024 Unicode, Inc., under the Unicode
// License v3 (https://www.unicode.org/license.txt). Lines: tr|az|ar.
export const icuNames = `\
ABD Küçük Harici Adaları|ABŞ-a bağlı kiçik adacıqlar|جزر الولايات المتحدة النائية
ABD Virjin Adaları|ABŞ Virgin adaları|جزر فيرجن الأمريكية
ABD doları|ABŞ Dolları|دولار أمريكي
Abhazca|abxaz|الأبخازية
Afar|afar|الأفارية
Afganistan afganisi|Əfqanıstan Əfqanisi|أفغاني
Afganistan|Əfqanıstan|أفغانستان
Afrikaanca|afrikaans|الأفريقانية
Akan|akan|الأكانية
Almanca|alman|الألمانية
Almanya|Almaniya|ألمانيا
Amerika Birleşik Devletleri|Amerika Birləşmiş Ştatları|الولايات المتحدة
Amerikan Samoası|Amerika Samoası|ساموا الأمريكية
Amharca|amhar|الأمهرية
Andorra|Andorra|أندورا
Angola kvanzası|Anqola Kvanzası|كوانزا أنغولي
Angola|Anqola|أنغولا
Anguilla|Angilya|أنغويلا
Antarktika|Antarktika|أنتاركتيكا
Antigua ve Barbuda|Antiqua və Barbuda|أنتيغوا وبربودا
Aragonca|araqon|الأراغونية
Aralık|dekabr|ديسمبر,كانون الأول
Arapça|ərəb|العربية
Arayanice|bxoçpuri|البهوجبورية
Arjantin pesosu|Argentina Pesosu|بيزو أرجنتيني
Arjantin|Argentina|الأرجنتين
Arnavutluk leki|Albaniya Leki|ليك ألباني
Arnavutluk|Albaniya|ألبانيا
Arnavutça|alban|الألبانية
Aruba florini|Aruba Florini|فلورن أروبي
Aruba|Aruba|أروبا
Ascension Adası|Askenson adası|جزيرة أسينشيون
Assamca|assam|الأسامية
Avar dili|avar|الأوارية
Avestçe|avestan|الأفستية
Avrupa Birliği|Avropa Birliyi|الاتحاد الأوروبي
Avustralya doları|Avstraliya Dolları|دولار أسترالي
Avustralya|Avstraliya|أستراليا
Avusturya|Avstriya|النمسا
Aymara|aymara|الأيمارا
Azerbaycan dili|azərbaycan|الأذربيجانية
Azerbaycan manatı|Azərbaycan Manatı|مانات أذربيجان
Azerbaycan|Azərbaycan|أذربيجان
Ağustos|avqust|أغسطس,آب,أوت
Bahama doları|Baham Dolları|دولار باهامي
Bahamalar|Baham adaları|جزر البهاما
Bahreyn dinarı|Bəhreyn Dinarı|دينار بحريني
Bahreyn|Bəhreyn|البحرين
Bambara|bambara|البامبارا
Bangladeş takası|Banqladeş Takası|تاكا بنغلاديشي
Bangladeş|Banqladeş|بنغلاديش
Barbados doları|Barbados Dolları|دولار بربادوسي
Barbados|Barbados|بربادوس
Baskça|bask|الباسكية
Batı Afrika CFA frangı|Fil Dişi Sahili Frankı|فرنك غرب أفريقي
Batı Frizcesi|qərbi friz|الفريزيان
Batı Sahra|Qərbi Saxara|الصحراء الغربية
Başkırtça|başqırd|الباشكيرية
Belarus rublesi|Belarus Rublu|روبل بيلاروسي
Belarus|Belarus|بيلاروس
Belarusça|belarus|البيلاروسية
Belize doları|Beliz Dolları|دولار بليزي
Belize|Beliz|بليز
Belçika|Belçika|بلجيكا
Bengalce|benqal|البنغالية
Benin|Benin|بنين
Bermuda doları|Bermuda Dolları|دولار برمودي
Bermuda|Bermud adaları|برمودا
Bilinmeyen Bölge|Naməlum Region|منطقة غير معروفة
Birleşik Arap Emirlikleri dirhemi|Birləşmiş Ərəb Əmirlikləri Dirhəmi|درهم إماراتي
Birleşik Arap Emirlikleri|Birləşmiş Ərəb Əmirlikləri|الإمارات العربية المتحدة
Birleşik Krallık|Birləşmiş Krallıq|المملكة المتحدة
Birleşmiş Milletler|Birləşmiş Millətlər Təşkilatı|الأمم المتحدة
Birman dili|birman|البورمية
Bislama|bislama|البيسلامية
Bolivya bolivyanosu|Boliviya Bolivianosu|بوليفيانو بوليفي
Bolivya|Boliviya|بوليفيا
Bosna-Hersek|Bosniya və Herseqovina|البوسنة والهرسك
Botsvana pulası|Botsvana Pulası|بولا بتسواني
Botsvana|Botsvana|بوتسوانا
Bouvet Adası|Buve adası|جزيرة بوفيه
Boşnakça|bosniya|البوسنية
Bretonca|breton|البريتونية
Brezilya reali|Braziliya Realı|ريال برازيلي
Brezilya|Braziliya|البرازيل
Britanya Hint Okyanusu Toprakları|Britaniyanın Hind Okeanı Ərazisi|الإقليم البريطاني في المحيط الهندي
Britanya Virjin Adaları|Britaniyanın Virgin adaları|جزر فيرجن البريطانية
Brunei doları|Bruney Dolları|دولار بروناي
Brunei|Bruney|بروناي
Bulgar levası|Bolqarıstan Levi|ليف بلغاري
Bulgarca|bolqar|البلغارية
Bulgaristan|Bolqarıstan|بلغاريا
Burkina Faso|Burkina Faso|بوركينا فاسو
Burundi frangı|Burundi Frankı|فرنك بروندي
Burundi|Burundi|بوروندي
Butan ngultrumu|Butan Nqultrumu|نولتوم بوتاني
Butan|Butan|بوتان
CFP frangı|Fransız Polineziyası Frankı|فرنك سي إف بي
Cabo Verde|Kabo-Verde|الرأس الأخضر
Cape Verde esküdosu|Kape Verde Eskudosu|اسكودو الرأس الأخضر
Cava dili|yava|الجاوية
Cayman Adaları doları|Kayman Adaları Dolları|دولار جزر كيمن
Cayman Adaları|Kayman adaları|جزر كايمان
Cebelitarık lirası|Cəbəli-Tariq Funtu|جنيه جبل طارق
Cebelitarık|Cəbəllütariq|جبل طارق
Ceuta ve Melilla|Seuta və Melilya|سيوتا وميليلا
Cezayir dinarı|Əlcəzair Dinarı|دينار جزائري
Cezayir|Əlcəzair|الجزائر
Christmas Adası|Milad adası|جزيرة كريسماس
Cibuti frangı|Cibuti Frankı|فرنك جيبوتي
Cibuti|Cibuti|جيبوتي
Clipperton Adası|Klipperton adası|جزيرة كليبيرتون
Cocos Adaları|Kokos adaları|جزر كوكوس
Cook Adaları|Kuk adaları|جزر كوك
Cumartesi|şənbə|السبت
Cuma|cümə|الجمعة
Curaçao|Kurasao|كوراساو
Côte d’Ivoire|Kotd’ivuar|ساحل العاج
Danca|danimarka|الدانمركية
Danimarka kronu|Danimarka Kronu|كرونة دنماركية
Danimarka|Danimarka|الدانمرك
Diego Garcia|Dieqo Qarsiya|دييغو غارسيا
Divehi dili|maldiv|المالديفية
Dominik Cumhuriyeti|Dominikan Respublikası|جمهورية الدومينيكان
Dominik pesosu|Dominika Pesosu|بيزو الدومنيكان
Dominika|Dominika|دومينيكا
Doğu Karayip doları|Şərqi Karib Dolları|دولار شرق الكاريبي
Dzongkha|dzonqxa|دزونكا
Ekim|oktyabr|أكتوبر,تشرين الأول
Ekvador|Ekvador|الإكوادور
Ekvator Ginesi|Ekvatorial Qvineya|غينيا الاستوائية
El Salvador Kolonu|El Salvador kolonu|كولون سلفادوري
El Salvador|Salvador|السلفادور
Endonezce|indoneziya|الإندونيسية
Endonezya rupisi|İndoneziya Rupisi|روبية إندونيسية
Endonezya|İndoneziya|إندونيسيا
Eritre nakfası|Eritreya Nakfası|ناكفا أريتري
Eritre|Eritreya|إريتريا
Ermenice|erməni|الأرمنية
Ermenistan dramı|Ermənistan Dramı|درام أرميني
Ermenistan|Ermənistan|أرمينيا
Esperanto|esperanto|الإسبرانتو
Estonca|eston|الإستونية
Estonya|Estoniya|إستونيا
Esvatini|Esvatini|إسواتيني
Etiyopya birri|Efiopiya Bırrı|بير أثيوبي
Etiyopya|Efiopiya|إثيوبيا
Euro Bölgesi|Avrozona|منطقة اليورو
Euro|Avro|يورو
Eylül|sentyabr|سبتمبر,أيلول
Falkland Adaları lirası|Folklend Adaları Funtu|جنيه جزر فوكلاند
Falkland Adaları|Folklend adaları|جزر فوكلاند
Faroe Adaları|Farer adaları|جزر فارو
Faroe dili|farer|الفاروية
Farsça|fars|الفارسية
Fas dirhemi|Mərakeş Dirhəmi|درهم مغربي
Felemenkçe|holland|الهولندية
Fiji dili|fici|الفيجية
Fiji doları|Fici Dolları|دولار فيجي
Fiji|Fici|فيجي
Filipince|filippin|الفلبينية
Filipinler pesosu|Filippin Pesosu|بيزو فلبيني
Filipinler|Filippin|الفلبين
Filistin Bölgeleri|Fələstin Əraziləri|الأراضي الفلسطينية
Finlandiya|Finlandiya|فنلندا
Fransa|Fransa|فرنسا
Fransız Guyanası|Fransa Qvianası|غويانا الفرنسية
Fransız Güney Toprakları|Fransanın Cənub Əraziləri|الأقاليم الجنوبية الفرنسية
Fransız Polinezyası|Fransa Polineziyası|بولينيزيا الفرنسية
Fransızca|fransız|الفرنسية
Fula dili|fula|الفولانية
Gabon|Qabon|الغابون
Galce|uels|الويلزية
Galiçyaca|qalisiya|الجاليكية
Gambiya dalasisi|Qambiya Dalasisi|دلاسي غامبي
Gambiya|Qambiya|غامبيا
Gana sedisi|Qana Sedisi|سيدي غانا
Gana|Qana|غانا
Ganda|qanda|الغاندا
Gine frangı|Qvineya Frankı|فرنك غينيا
Gine-Bissau|Qvineya-Bisau|غينيا بيساو
Gine|Qvineya|غينيا
Grenada|Qrenada|غرينادا
Grönland dili|kalaallisut|الكالاليست
Grönland|Qrenlandiya|غرينلاند
Guadeloupe|Qvadelupa|غوادلوب
Guam|Quam|غوام
Guarani dili|quarani|الغوارانية
Guatemala quetzalı|Qvatemala Küetzalı|كوتزال غواتيمالا
Guatemala|Qvatemala|غواتيمالا
Guernsey|Gernsi|غيرنزي
Guyana doları|Qayana Dolları|دولار غيانا
Guyana|Qayana|غيانا
Güceratça|qucarat|الغوجاراتية
Güney Afrika randı|Cənubi Afrika Randı|راند جنوب أفريقيا
Güney Afrika|Cənub Afrika|جنوب أفريقيا
Güney Georgia ve Güney Sandwich Adaları|Cənubi Corciya və Cənubi Sendviç adaları|جورجيا الجنوبية وجزر ساندويتش الجنوبية
Güney Kore wonu|Cənubi Koreya Vonu|وون كوريا الجنوبية
Güney Kore|Cənubi Koreya|كوريا الجنوبية
Güney Ndebele|cənubi ndebele|النديبيل الجنوبي
Güney Sotho dili|sesoto|السوتو الجنوبية
Güney Sudan lirası|Cənubi Sudan Funtu|جنيه جنوب السودان
Güney Sudan|Cənubi Sudan|جنوب السودان
Gürcistan larisi|Gürcüstan Larisi|لارى جورجي
Gürcistan|Gürcüstan|جورجيا
Gürcüce|gürcü|الجورجية
Haiti Kreyolu|haiti kreol|الكريولية الهايتية
Haiti gurdu|Haiti Qourdu|جوردى هايتي
Haiti|Haiti|هايتي
Hausa dili|hausa|الهوسا
Haziran|iyun|يونيو,حزيران,جوان
Heard Adası ve McDonald Adaları|Herd və Makdonald adaları|جزيرة هيرد وجزر ماكدونالد
Herero dili|herero|الهيريرو
Hindistan rupisi|Hindistan Rupisi|روبية هندي
Hindistan|Hindistan|الهند
Hintçe|hind|الهندية
Hiri Motu|hiri motu|الهيري موتو
Hollanda Antilleri guldeni|Niderland Antilyası Gilderi|غيلدر أنتيلي هولندي
Hollanda|Niderland|هولندا
Honduras lempirası|Honduras Lempirası|ليمبيرا هنداروس
Honduras|Honduras|هندوراس
Hong Kong doları|Honq Konq Dolları|دولار هونغ كونغ
Hırvatistan kunası|Xorvatiya Kunası|كونا كرواتي
Hırvatistan|Xorvatiya|كرواتيا
Hırvatça|xorvat|الكرواتية
Interlingue|interlinqve|الإنترلينج
Irak dinarı|İraq Dinarı|دينار عراقي
Irak|İraq|العراق
Jamaika doları|Yamayka Dolları|دولار جامايكي
Jamaika|Yamayka|جامايكا
Japon yeni|Yaponiya Yeni|ين ياباني
Japonca|yapon|اليابانية
Japonya|Yaponiya|اليابان
Jersey|Cersi|جيرسي
Kamboçya rieli|Kamboca Rieli|رييال كمبودي
Kamboçya|Kamboca|كمبوديا
Kamerun|Kamerun|الكاميرون
Kanada doları|Kanada Dolları|دولار كندي
Kanada|Kanada|كندا
Kanarya Adaları|Kanar adaları|جزر الكناري
Kannada dili|kannada|الكانادا
Kanuri dili|kanuri|الكانوري
Karadağ|Monteneqro|الجبل الأسود
Karayip Hollandası|Karib Niderlandı|هولندا الكاريبية
Karayip guldeni|Karib gilderi|غيلدر كاريبي
Kasım|noyabr|نوفمبر,تشرين الثاني
Katalanca|katalan|الكتالانية
Katar riyali|Qatar Rialı|ريال قطري
Kazakistan tengesi|Qazaxıstan Tengesi|تينغ كازاخستاني
Kazakistan|Qazaxıstan|كازاخستان
Kazakça|qazax|الكازاخستانية
Kenya şilini|Keniya Şillinqi|شلن كينيي
Kenya|Keniya|كينيا
Kernevekçe|korn|الكورنية
Keçuva dili|keçua|كيشوا
Keşmir dili|kəşmir|الكشميرية
Khmer dili|kxmer|الخميرية
Kikuyu|kikuyu|الكيكيو
Kilise Slavcası|slavyan|سلافية كنسية
Kinyarwanda|kinyarvanda|الكينيارواندا
Kiribati|Kiribati|كيريباتي
Kirundi|rundi|الرندي
Kolombiya pesosu|Kolumbiya Pesosu|بيزو كولومبي
Kolombiya|Kolumbiya|كولومبيا
Komi|komi|الكومي
Komorlar frangı|Komor Frankı|فرنك جزر القمر
Komorlar|Komor adaları|جزر القمر
Kongo - Brazavil|Konqo - Brazzavil|الكونغو - برازافيل
Kongo - Kinşasa|Konqo - Kinşasa|الكونغو - كينشاسا
Kongo dili|konqo|الكونغو
Kongo frangı|Konqo Frankı|فرنك كونغولي
Konvertibl Bosna Hersek markı|Bosniya-Herseqovina Markası|مارك البوسنة والهرسك قابل للتحويل
Konvertibl Küba pesosu|Kuba Çevrilən Pesosu|بيزو كوبي قابل للتحويل
Korece|koreya|الكورية
Korsikaca|korsika|الكورسيكية
Kosova|Kosovo|كوسوفو
Kosta Rika kolonu|Kosta Rika Kolonu|كولن كوستاريكي
Kosta Rika|Kosta Rika|كوستاريكا
Kuanyama|kuanyama|كوانياما
Kuveyt dinarı|Küveyt Dinarı|دينار كويتي
Kuveyt|Küveyt|الكويت
Kuzey Kore wonu|Şimali Koreya Vonu|وون كوريا الشمالية
Kuzey Kore|Şimali Koreya|كوريا الشمالية
Kuzey Laponcası|şimali sami|سامي الشمالية
Kuzey Makedonya|Şimali Makedoniya|مقدونيا الشمالية
Kuzey Mariana Adaları|Şimali Marian adaları|جزر ماريانا الشمالية
Kuzey Ndebele|şimali ndebele|النديبيل الشمالية
Küba pesosu|Kuba Pesosu|بيزو كوبي
Küba|Kuba|كوبا
Kürtçe|kürd|الكردية
Kıbrıs|Kipr|قبرص
Kırgızca|qırğız|القيرغيزية
Kırgızistan somu|Qırğızıstan Somu|سوم قيرغستاني
Kırgızistan|Qırğızıstan|قيرغيزستان
Lao dili|laos|اللاوية
Laos kipi|Laos Kipi|كيب لاوسي
Laos|Laos|لاوس
Latince|latın|اللاتينية
Lehçe|polyak|البولندية
Lesotho lotisi|Lesoto Lotisi|لوتي ليسوتو
Lesotho|Lesoto|ليسوتو
Letonca|latış|اللاتفية
Letonya|Latviya|لاتفيا
Liberya doları|Liberiya Dolları|دولار ليبيري
Liberya|Liberiya|ليبيريا
Libya dinarı|Liviya Dinarı|دينار ليبي
Libya|Liviya|ليبيا
Liechtenstein|Lixtenşteyn|ليختنشتاين
Limburgca|limburq|الليمبورغية
Lingala|linqala|اللينجالا
Litvanca|litva|الليتوانية
Litvanya|Litva|ليتوانيا
Luba-Katanga|luba-katanqa|اللوبا كاتانغا
Lübnan lirası|Livan Funtu|جنيه لبناني
Lübnan|Livan|لبنان
Lüksemburgca|lüksemburq|اللكسمبورغية
Lüksemburg|Lüksemburq|لوكسمبورغ
Macar forinti|Macarıstan Forinti|فورينت هنغاري
Macarca|macar|الهنغارية
Macaristan|Macarıstan|هنغاريا
Madagaskar ariarisi|Madaqaskar Ariarisi|أرياري مدغشقر
Madagaskar|Madaqaskar|مدغشقر
Makao patakası|Makao Patakası|باتاكا ماكاوي
Makedonca|makedon|المقدونية
Makedonya dinarı|Makedoniya Dinarı|دينار مقدوني
Malavi kvaçası|Malavi Kvaçası|كواشا مالاوي
Malavi|Malavi|ملاوي
Malayalam dili|malayalam|المالايالامية
Malayca|malay|الماليزية
Maldiv rufiyaası|Maldiv Rufiyası|روفيه جزر المالديف
Maldivler|Maldiv adaları|جزر المالديف
Malezya ringgiti|Malayziya Ringiti|رينغيت ماليزي
Malezya|Malayziya|ماليزيا
Malgaşça|malaqas|الملغاشي
Mali|Mali|مالي
Maltaca|malta|المالطية
Malta|Malta|مالطا
Man Adası|Men adası|جزيرة مان
Man dili|manks|المنكية
Maori dili|māori|الماورية
Marathi dili|marathi|الماراثية
Marshall Adaları dili|marşal|المارشالية
Marshall Adaları|Marşal adaları|جزر مارشال
Martinik|Martinik|جزر المارتينيك
Mart|mart|مارس,آذار
Mauritius rupisi|Mavriki Rupisi|روبية موريشيوسية
Mauritius|Mavriki|موريشيوس
Mayotte|Mayot|مايوت
Mayıs|may|مايو,أيار,ماي
Meksika pesosu|Meksika Pesosu|بيزو مكسيكي
Meksika|Meksika|المكسيك
Mikronezya|Mikroneziya|ميكرونيزيا
Moldova leyi|Moldova Leyi|ليو مولدوفي
Moldova|Moldova|مولدوفا
Monako|Monako|موناكو
Montserrat|Monserat|مونتسرات
Moritanya ugiyası|Mavritaniya Ugiyası|أوقية موريتانية
Moritanya|Mavritaniya|موريتانيا
Mozambik metikali|Mozambik Metikalı|متكال موزمبيقي
Mozambik|Mozambik|موزمبيق
Moğolca|monqol|المنغولية
Moğolistan tugriki|Monqoliya Tuqriki|توغروغ منغولي
Moğolistan|Monqolustan|منغوليا
Myanmar kyatı|Myanma Kiyatı|كيات ميانمار
Myanmar|Myanma|ميانمار
Mısır lirası|Misir Funtu|جنيه مصري
Namibya doları|Namibiya Dolları|دولار ناميبي
Namibya|Namibiya|ناميبيا
Nauru dili|nauru|النورو
Nauru|Nauru|ناورو
Navaho dili|navayo|النافاجو
Ndonga|ndonqa|الندونجا
Nepal rupisi|Nepal Rupisi|روبية نيبالي
Nepalce|nepal|النيبالية
Nepal|Nepal|نيبال
Nijerya nairası|Nigeriya Nairası|نايرا نيجيري
Nijerya|Nigeriya|نيجيريا
Nijer|Niger|النيجر
Nikaragua kordobası|Nikaraqua Kordobası|قرطبة نيكاراغوا
Nikaragua|Nikaraqua|نيكاراغوا
Nisan|aprel|أبريل,نيسان,أفريل
Niue|Niue|نيوي
Norfolk Adası|Norfolk adası|جزيرة نورفولك
Norveç kronu|Norveç Kronu|كرونة نرويجية
Norveç|Norveç|النرويج
Norveççe Bokmål|bokmal norveç|النرويجية بوكمال
Norveççe Nynorsk|nünorsk norveç|النرويجية نينورسك
Norveççe|norveç|النرويجية
Nyanja|nyanca|النيانجا
Ocak|yanvar|يناير,كانون الثاني,جانفي
Ojibva dili|ocibva|الأوجيبوا
Oksitan dili|oksitan|الأوكسيتانية
Oriya dili|odiya|الأورية
Oromo dili|oromo|الأورومية
Orta Afrika CFA frangı|Kamerun Frankı|فرنك وسط أفريقي
Orta Afrika Cumhuriyeti|Mərkəzi Afrika Respublikası|جمهورية أفريقيا الوسطى
Osetçe|osetin|الأوسيتيك
Pakistan rupisi|Pakistan Rupisi|روبية باكستاني
Pakistan|Pakistan|باكستان
Palau|Palau|بالاو
Pali|pali|البالية
Panama balboası|Panama Balboası|بالبوا بنمي
Panama|Panama|بنما
Papua Yeni Gine kinası|Papua Yeni Qvineya Kinası|كينا بابوا غينيا الجديدة
Papua Yeni Gine|Papua-Yeni Qvineya|بابوا غينيا الجديدة
Paraguay guaranisi|Paraqvay Quaranisi|غواراني باراغواي
Paraguay|Paraqvay|باراغواي
Pazartesi|bazar ertəsi|الاثنين
Pazar|bazar|الأحد
Pencapça|pəncab|البنجابية
Peru solü|Peru Solu|سول بيروفي
Peru|Peru|بيرو
Perşembe|cümə axşamı|الخميس
Peştuca|puştu|البشتو
Pitcairn Adaları|Pitkern adaları|جزر بيتكيرن
Polonya zlotisi|Polşa Zlotısı|زلوتي بولندي
Polonya|Polşa|بولندا
Portekizce|portuqal|البرتغالية
Portekiz|Portuqaliya|البرتغال
Porto Riko|Puerto Riko|بورتوريكو
Psödo Aksanlar|Psevdo-Aksent|لكنات تجريبية غير أصلية
Psödo Bidi|Psevdo-Bidi|لكنات تجريبية ثنائية الاتجاه
Reunion|Reyunyon|روينيون
Romanya|Rumıniya|رومانيا
Romanşça|romanş|الرومانشية
Romen leyi|Rumıniya Leyi|ليو روماني
Ruanda frangı|Ruanda Frankı|فرنك رواندي
Ruanda|Ruanda|رواندا
Rumence|rumın|الرومانية
Rus rublesi|Rusiya Rublu|روبل روسي
Rusya|Rusiya|روسيا
Saint Barthelemy|Sent-Bartelemi|سان بارتليمي
Saint Helena lirası|Müqəddəs Yelena Funtu|جنيه سانت هيلين
Saint Helena|Müqəddəs Yelena|سانت هيلينا
Saint Kitts ve Nevis|Sent-Kits və Nevis|سانت كيتس ونيفيس
Saint Lucia|Sent-Lusiya|سانت لوسيا
Saint Martin|Sent Martin|سان مارتن
Saint Pierre ve Miquelon|Müqəddəs Pyer və Mikelon|سان بيير ومكويلون
Saint Vincent ve Grenadinler|Sent-Vinsent və Qrenadinlər|سانت فنسنت وجزر غرينادين
Salı|çərşənbə axşamı|الثلاثاء
Samoa dili|samoa|الساموائية
Samoa talası|Samoa Talası|تالا ساموا
Samoa|Samoa|ساموا
San Marino|San-Marino|سان مارينو
Sango|sanqo|السانجو
Sanskrit|sanskrit|السنسكريتية
Sao Tome ve Principe dobrası|San Tom və Prinsip Dobrası|دوبرا ساو تومي وبرينسيبي
Sao Tome ve Principe|San-Tome və Prinsipi|ساو تومي وبرينسيبي
Sardunya dili|sardin|السردينية
Sark|sark dialekti|سارك
Senegal|Seneqal|السنغال
Setsvana|svana|التسوانية
Seyşeller rupisi|Seyşel Rupisi|روبية سيشيلية
Seyşeller|Seyşel adaları|سيشل
Sichuan Yi|siçuan yi|السيتشيون يي
Sierra Leone leonesi|Sierra Leon Leonu|ليون سيراليوني
Sierra Leone leonesi|Sierra Leon Leonu|ليون سيراليوني - 1964-2022
Sierra Leone|Syerra-Leone|سيراليون
Sindhi dili|sindhi|السندية
Singapur doları|Sinqapur Dolları|دولار سنغافوري
Singapur|Sinqapur|سنغافورة
Sinhali dili|sinhala|السنهالية
Sint Maarten|Sint-Marten|سانت مارتن
Sisvati|svati|السواتي
Slovakya|Slovakiya|سلوفاكيا
Slovakça|slovak|السلوفاكية
Slovence|sloven|السلوفانية
Slovenya|Sloveniya|سلوفينيا
Solomon Adaları doları|Solomon Adaları Dolları|دولار جزر سليمان
Solomon Adaları|Solomon adaları|جزر سليمان
Somali şilini|Somali Şillinqi|شلن صومالي
Somalice|somali|الصومالية
Somali|Somali|الصومال
Sri Lanka rupisi|Şri Lanka Rupisi|روبية سريلانكية
Sri Lanka|Şri-Lanka|سريلانكا
Sudan lirası|Sudan Funtu|جنيه سوداني
Sudan|Sudan|السودان
Sunda dili|sundan|السوندانية
Surinam doları|Surinam Dolları|دولار سورينامي
Surinam|Surinam|سورينام
Suriye lirası|Suriya Funtu|ليرة سورية
Suriye|Suriya|سوريا
Suudi Arabistan riyali|Səudiyyə Riyalı|ريال سعودي
Suudi Arabistan|Səudiyyə Ərəbistanı|المملكة العربية السعودية
Svahili dili|suahili|السواحلية
Svalbard ve Jan Mayen|Svalbard və Yan-Mayen|سفالبارد وجان ماين
Svaziland lilangenisi|Svazilend Lilangenini|ليلانجيني سوازيلندي
Sırbistan|Serbiya|صربيا
Sırp dinarı|Serbiya Dinarı|دينار صربي
Sırpça|serb|الصربية
Tacikistan somonisi|Tacikistan Somonisi|سوموني طاجيكستاني
Tacikistan|Tacikistan|طاجيكستان
Tacikçe|tacik|الطاجيكية
Tahiti dili|taxiti|التاهيتية
Tamilce|tamil|التاميلية
Tanzanya şilini|Tanzaniya Şillinqi|شلن تنزاني
Tanzanya|Tanzaniya|تنزانيا
Tatarca|tatar|التترية
Tayland bahtı|Tayland Batı|باخت تايلاندي
Tayland|Tailand|تايلاند
Tayvan|Tayvan|تايوان
Telugu dili|teluqu|التيلوغوية
Temmuz|iyul|يوليو,تموز,جويلية
Tibetçe|tibet|التبتية
Tigrinya dili|tiqrin|التغرينية
Timor-Leste|Şərqi Timor|تيمور - ليشتي
Togo|Toqo|توغو
Tokelau|Tokelau|توكيلاو
Tonga dili|tonqa|التونغية
Tonga paʻangası|Tonqa Panqası|بانغا تونغا
Tonga|Tonqa|تونغا
Trinidad ve Tobago doları|Trinidad və Tobaqo Dolları|دولار ترينداد وتوباغو
Trinidad ve Tobago|Trinidad və Tobaqo|ترينيداد وتوباغو
Tristan da Cunha|Tristan da Kunya|تريستان دا كونا
Tsonga|sonqa|السونجا
Tunus dinarı|Tunis Dinarı|دينار تونسي
Tunus|Tunis|تونس
Turks ve Caicos Adaları|Törks və Kaykos adaları|جزر توركس وكايكوس
Tuvalu|Tuvalu|توفالو
Türk lirası|Türkiyə Lirəsi|ليرة تركية
Türkiye|Türkiyə|تركيا
Türkmence|türkmən|التركمانية
Türkmenistan manatı|Türkmənistan Manatı|مانات تركمانستان
Türkmenistan|Türkmənistan|تركمانستان
Türkçe|türk|التركية
Uganda şilini|Uqanda Şillinqi|شلن أوغندي
Uganda|Uqanda|أوغندا
Ukrayna grivnası|Ukrayna Qrivnası|هريفنيا أوكراني
Ukraynaca|ukrayna|الأوكرانية
Ukrayna|Ukrayna|أوكرانيا
Umman riyali|Oman Rialı|ريال عماني
Umman|Oman|عُمان
Urduca|urdu|الأوردية
Uruguay pesosu|Uruqvay Pesosu|بيزو اوروغواي
Uruguay|Uruqvay|أورغواي
Uygurca|uyğur|الأويغورية
Uzak Okyanusya|Uzaq Okeaniya|أوقيانوسيا النائية
Valonca|valun|الولونية
Vanuatu vatusu|Vanuatu Vatusu|فاتو فانواتو
Vanuatu|Vanuatu|فانواتو
Vatikan|Vatikan|الفاتيكان
Venda dili|venda|الفيندا
Venezuela bolivarı|Venesuela Bolivarı|بوليفار فنزويلي
Venezuela|Venesuela|فنزويلا
Vietnam dongu|Vyetnam Donqu|دونج فيتنامي
Vietnamca|vyetnam|الفيتنامية
Vietnam|Vyetnam|فيتنام
Volapük|volapük|لغة الفولابوك
Volofça|volof|الولوفية
Wallis ve Futuna|Uollis və Futuna|جزر والس وفوتونا
Yemen riyali|Yəmən Rialı|ريال يمني
Yemen|Yəmən|اليمن
Yeni Kaledonya|Yeni Kaledoniya|كاليدونيا الجديدة
Yeni Tayvan doları|Tayvan Yeni Dolları|دولار تايواني
Yeni Zelanda doları|Yeni Zelandiya Dolları|دولار نيوزيلندي
Yeni Zelanda|Yeni Zelandiya|نيوزيلندا
Yeni İsrail şekeli|İsrail Yeni Şekeli|شيكل إسرائيلي جديد
Yidiş|idiş|اليديشية
Yorubaca|yoruba|اليوروبا
Yunanca|yunan|اليونانية
Yunanistan|Yunanıstan|اليونان
Zambiya kvaçası|Zambiya Kvaçası|كواشا زامبي
Zambiya|Zambiya|زامبيا
Zhuangca|çjuan|الزهيونج
Zimbabve Doları|Zimbabve Dolları|دولار زمبابوي 2009
Zimbabve altını|Zimbabve Qızılı|ذهب زيمبابوي
Zimbabve|Zimbabve|زيمبابوي
Zosa dili|xosa|الخوسا
Zuluca|zulu|الزولو
Åland Adaları|Aland adaları|جزر آلاند
Çamorro dili|çamoro|التشامورو
Çarşamba|çərşənbə|الأربعاء
Çek korunası|Çexiya Korunası|كرونة تشيكية
Çekya|Çexiya|التشيك
Çeçence|çeçen|الشيشانية
Çin Hong Kong ÖİB|Honq Konq Xüsusi İnzibati Rayonu Çin|هونغ كونغ الصينية
Çin Makao ÖİB|Makao XİR Çin|منطقة ماكاو الإدارية الخاصة
Çin yuanı|Çin Yuanı|يوان صيني
Çuvaşça|çuvaş|التشوفاشي
Özbekistan somu|Özbəkistan Somu|سوم أوزبكستاني
Özbekistan|Özbəkistan|أوزبكستان
Özbekçe|özbək|الأوزبكية
Ürdün dinarı|İordaniya Dinarı|دينار أردني
Ürdün|İordaniya|الأردن
İbo dili|iqbo|الإيجبو
İbranice|ivrit|العبرية
İngiliz sterlini|Britaniya Funtu|جنيه إسترليني
İngilizce|ingilis|الإنجليزية
İnterlingua|interlinqua|اللّغة الوسيطة
İnuktitut dili|inuktitut|الإينكتيتت
İnyupikçe|inupiaq|الإينبياك
İran riyali|İran Rialı|ريال إيراني
İran|İran|إيران
İrlandaca|irland|الأيرلندية
İrlanda|İrlandiya|أيرلندا
İskoç Gaelcesi|Şotlandiya keltcəsi|الغيلية الأسكتلندية
İspanya|İspaniya|إسبانيا
İspanyolca|ispan|الإسبانية
İsrail|İsrail|إسرائيل
İsveç kronu|İsveç Kronu|كرونة سويدية
İsveç|İsveç|السويد
İsveççe|isveç|السويدية
İsviçre frangı|İsveçrə Frankı|فرنك سويسري
İsviçre|İsveçrə|سويسرا
İtalyanca|italyan|الإيطالية
İtalya|İtaliya|إيطاليا
İzlanda kronu|İslandiya Kronu|كرونة أيسلندية
İzlandaca|island|الأيسلندية
İzlanda|İslandiya|آيسلندا
Şili pesosu|Çili Pesosu|بيزو تشيلي
Şili|Çili|تشيلي
Şona dili|şona|الشونا
Şubat|fevral|فبراير,شباط,فيفري
`;
