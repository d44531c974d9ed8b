// Film, music, literature, art, famous people and sights in Turkish, Azerbaijani and Arabic; our own work.
export const cultureStageScreen: string = `
filmin yönetmeni|filmin rejissoru|مخرج الفيلم
filmde|filmdə|في الفيلم
film festivali|film festivalı,kinofestival|مهرجان سينمائي,مهرجان أفلام
film yapımcısı|film prodüseri,kinoprodüser|منتج أفلام
film müziği|film musiqisi|موسيقى تصويرية
film yıldızı|kino ulduzu|نجم سينمائي
film endüstrisi|kino sənayesi|صناعة السينما
kısa film|qısametrajlı film|فيلم قصير
uzun metraj|tammetrajlı|فيلم طويل
korku filmi|qorxu filmi|فيلم رعب
aksiyon filmi|döyüş filmi,ekşn|فيلم حركة
bilim kurgu filmi|elmi-fantastik film|فيلم خيال علمي
süper kahraman|superqəhrəman|بطل خارق,خارقون
vizyona gir-|ekranlara çıx-|عرض في دور السينما,بدأ عرضه
gişe rekoru|kassa rekordu|رقم قياسي في شباك التذاكر
gişe hasılatı|kassa gəliri|إيرادات شباك التذاكر
prömiyer|premyera|عرض أول,العرض الأول
gala|qala,premyera|عرض أول,حفل
çekim|çəkiliş|تصوير
çekimler|çəkilişlər|تصوير
set ekibi|çəkiliş qrupu|طاقم التصوير
kadın oyuncu|aktrisa|ممثلة
başrol oyuncusu|baş rol ifaçısı|بطل الفيلم
rol al-|rol al-,çəkil-|شارك في بطولة,مثل دور
canlandır-|canlandır-|جسد,يجسد,تجسد
karakter|obraz,personaj,xarakter|شخصية
kötü adam|mənfi obraz|شرير
senaryo yaz-|ssenari yaz-|كتب سيناريو
dublaj|dublyaj|دبلجة
sezon finali|mövsümün finalı|نهاية الموسم
bölüm|seriya,bölüm,hissə|حلقة,جزء,فصل
yeni bölüm|yeni bölüm,yeni seriya|حلقة جديدة
reyting|reytinq|نسبة مشاهدة
televizyon programı|televiziya proqramı,veriliş|برنامج تلفزيوني
televizyon dizisi|serial|مسلسل تلفزيوني
televizyon yayını|televiziya yayımı|بث تلفزيوني
talk show|tok-şou|برنامج حواري
haber bülteni|xəbər buraxılışı|نشرة أخبار
sunuculuk|aparıcılıq|تقديم
sun-|təqdim et-,apar-|قدم,يقدم
yarışma programı|müsabiqə verilişi|برنامج مسابقات
gerçeklik şovu,reality|realiti-şou|تلفزيون الواقع
komedyen|komediyaçı,yumorist|كوميدي
stand-up|stend-ap|ستاند أب
palyaço|təlxək,kloun|مهرج
sirk|sirk|سيرك
sihirbaz|sehrbaz,illüzionist|ساحر
gösteri|şou,tamaşa,nümayiş|عرض,استعراض
sahne al-|səhnəyə çıx-|اعتلى المسرح,قدم عرضا
sahneye çık-|səhnəyə çıx-|صعد إلى المسرح
sahne arkası|səhnəarxası|كواليس
kulis|kulis|كواليس
tiyatro oyunu|teatr tamaşası,pyes|مسرحية
oyun yazarı|dramaturq|كاتب مسرحي
opera sanatçısı|opera müğənnisi|مغني أوبرا
senfoni|simfoniya|سيمفونية
senfoni orkestrası|simfonik orkestr|أوركسترا سيمفونية
mugam|muğam|مقام,موغام
aşık|aşıq|شاعر شعبي
tar|tar|تار
kemençe|kamança|كمنجة
zurna|zurna|مزمار
ney|ney|ناي
arp|arfa|قيثارة
çello|violonçel|تشيلو
trompet|truba|بوق
saksafon|saksofon|ساكسفون
bateri|zərb alətləri|طبول
akustik|akustik|صوتي
nota|not|نوتة
melodi,ezgi|melodiya|لحن,أنغام
ritim|ritm|إيقاع
söz|söz|كلمات
şarkı sözleri|mahnının sözləri|كلمات الأغنية
klip|klip|فيديو كليب
single|sinql|أغنية منفردة
plak|val,plastinka|أسطوانة
müzik grubu|musiqi qrupu|فرقة موسيقية
müzik endüstrisi|musiqi sənayesi|صناعة الموسيقى
müzik ödülleri|musiqi mükafatları|جوائز موسيقية
pop yıldızı|pop ulduzu|نجم بوب
hip hop|hip-hop|هيب هوب
rapçi|repçi|مغني راب
solist|solist|مغن منفرد
vokal|vokal|غناء
konser salonu|konsert zalı|قاعة حفلات
biletler|biletlər|تذاكر
bilet sat-|bilet sat-|باع تذاكر
bilet al-|bilet al-|اشترى تذكرة
seyirciler|tamaşaçılar|جماهير,المتفرجين,المشاهدين
hayranlar|pərəstişkarlar|معجبون,المعجبين
hayran kitlesi|pərəstişkar kütləsi|قاعدة جماهيرية
imza günü|imza günü|حفل توقيع
çok satan|ən çox satılan,bestseller|الأكثر مبيعا
en çok satan|ən çox satılan|الأكثر مبيعا
roman yazarı|roman müəllifi|روائي
polisiye|detektiv|بوليسي,رواية بوليسية
deneme|esse|مقال
eleştirmen|tənqidçi|ناقد,نقاد
edebiyat ödülü|ədəbiyyat mükafatı|جائزة أدبية
Nobel Edebiyat Ödülü|ədəbiyyat üzrə Nobel mükafatı|جائزة نوبل للآداب
Booker|Buker|بوكر
Pulitzer|Pulitser|بوليتزر
BAFTA|BAFTA|بافتا
Tony Ödülleri|Toni mükafatı|جوائز توني
Golden Globe|Qızıl qlobus|غولدن غلوب
Altın Portakal|Qızıl portağal|البرتقالة الذهبية
Altın Ayı|Qızıl ayı|الدب الذهبي
Altın Aslan|Qızıl şir|الأسد الذهبي
Venedik Film Festivali|Venesiya film festivalı|مهرجان البندقية السينمائي
Berlin Film Festivali|Berlin film festivalı|مهرجان برلين السينمائي
Sundance|Sandens|ساندانس
Marvel|Marvel|مارفل
Disney filmi|Disney filmi|فيلم ديزني
Warner Bros|Uorner Bros|وارنر براذرز
Universal|Universal|يونيفرسال
Paramount|Paramount|باراماونت
Pixar|Piksar|بيكسار
HBO|HBO|إتش بي أو
Star Wars,Yıldız Savaşları|Ulduz müharibələri|حرب النجوم
Game of Thrones,Taht Oyunları|Taxt oyunları|صراع العروش
Harry Potter|Harri Potter|هاري بوتر
James Bond|Ceyms Bond|جيمس بوند
Avengers,Yenilmezler|Qisasçılar|المنتقمون
Batman|Betmen|باتمان
Superman|Supermen|سوبرمان
Spider-Man,Örümcek Adam|Hörümçək adam|سبايدرمان,الرجل العنكبوت
Titanik|Titanik|تايتانيك
Avatar|Avatar|أفاتار
Joker|Coker|جوكر
Barbie|Barbi|باربي
Oppenheimer|Oppenheymer|أوبنهايمر
Beatles|Bitlz|البيتلز
Rolling Stones|Rollinq Stounz|رولينغ ستونز
Madonna|Madonna|مادونا
Rihanna|Rihanna|ريهانا
Taylor Swift|Teylor Svift|تايلور سويفت
Swift|Svift|سويفت
Lady Gaga|Ledi Qaqa|ليدي غاغا
Adele|Adel|أديل
Shakira|Şakira|شاكيرا
Eminem|Eminem|إيمينيم
Kanye West|Kanye Uest|كانييه ويست
Jay-Z|Cey-Z|جاي زي
Michael Jackson|Maykl Cekson|مايكل جاكسون
Elvis Presley|Elvis Presli|إلفيس بريسلي
Elton John|Elton Con|إلتون جون
David Bowie|Devid Boui|ديفيد بوي
Bob Dylan|Bob Dilan|بوب ديلان
Freddie Mercury|Freddi Merkyuri|فريدي ميركوري
Justin Bieber|Castin Biber|جاستن بيبر
Ed Sheeran|Ed Şiran|إد شيران
BTS|BTS|بي تي إس
Ümmü Gülsüm|Ümmü Gülsüm|أم كلثوم
Feyruz|Feyruz|فيروز
Umm Kulthum|Ümmü Gülsüm|أم كلثوم
Tom Cruise|Tom Kruz|توم كروز
Tom Hanks|Tom Henks|توم هانكس
Brad Pitt|Bred Pitt|براد بيت
Angelina Jolie|Ancelina Coli|أنجلينا جولي
Jolie|Coli|جولي
Johnny Depp|Conni Depp|جوني ديب
Depp|Depp|ديب
Robert De Niro|Robert De Niro|روبرت دي نيرو
De Niro|De Niro|دي نيرو
Al Pacino|Al Paçino|آل باتشينو
George Clooney|Corc Kluni|جورج كلوني
Clooney|Kluni|كلوني
Leonardo DiCaprio|Leonardo Di Kaprio|ليوناردو دي كابريو
Meryl Streep|Meril Strip|ميريل ستريب
Scarlett Johansson|Skarlett Yohansson|سكارليت جوهانسون
Will Smith|Uill Smit|ويل سميث
Keanu Reeves|Kianu Rivz|كيانو ريفز
Harvey Weinstein|Harvi Vaynşteyn|هارفي واينستين
Woody Allen|Vudi Allen|وودي آلن
Polanski|Polanski|بولانسكي
Scorsese|Skorseze|سكورسيزي
Tarantino|Tarantino|تارانتينو
Nolan|Nolan|نولان
Hitchcock|Hiçkok|هيتشكوك
Kubrick|Kubrik|كوبريك
Oprah Winfrey|Opra Uinfri|أوبرا وينفري
Kim Kardashian|Kim Kardaşyan|كيم كارداشيان
Meghan Markle|Meqan Markl|ميغان ماركل
Markle|Markl|ماركل
Kate Middleton|Keyt Middlton|كيت ميدلتون
Agatha Christie|Aqata Kristi|أغاثا كريستي
Hemingway|Heminquey|همنغواي
Orwell|Oruell|أورويل
Dickens|Dikkens|ديكنز
Goethe|Höte|غوته
Kafka|Kafka|كافكا
Balzac|Balzak|بلزاك
Camus|Kamü|كامو
Sartre|Sartr|سارتر
Cervantes|Servantes|سرفانتس
Dante|Dante|دانتي
Çehov|Çexov|تشيخوف
Gogol|Qoqol|غوغول
Gorki|Qorki|غوركي
Marquez|Markes|ماركيز
Necip Mahfuz|Nəcib Məhfuz|نجيب محفوظ
Mahmud Derviş|Mahmud Dərviş|محمود درويش
Nizar Kabbani|Nizar Qəbbani|نزار قباني
Halil Cibran|Xəlil Cübran|جبران خليل جبران
Yaşar Kemal|Yaşar Kamal|يشار كمال
Nazım Hikmet|Nazim Hikmət|ناظم حكمت
Orhan Pamuk|Orxan Pamuk|أورهان باموق
Elif Şafak|Elif Şafak|أليف شافاك
Mehmet Akif Ersoy|Mehmet Akif Ərsoy|محمد عاكف أرصوي
Mimar Sinan|Memar Sinan|معمار سنان
Nizami Gencevi|Nizami Gəncəvi|نظامي الكنجوي
Üzeyir Hacıbeyli|Üzeyir Hacıbəyli|عزير حاجي بيلي
İbn Sina|İbn Sina|ابن سينا
İbn Haldun|İbn Xəldun|ابن خلدون
Farabi|Fərabi|الفارابي
Gazali|Qəzali|الغزالي
Platon,Eflatun|Platon,Əflatun|أفلاطون
Aristoteles,Aristo|Aristotel,Ərəstu|أرسطو
Sokrates|Sokrat|سقراط
Sezar|Sezar|قيصر
Kleopatra|Kleopatra|كليوباترا
Kristof Kolomb|Xristofor Kolumb|كريستوفر كولومبوس
Leonardo da Vinci|Leonardo da Vinçi|ليوناردو دافنشي
Mikelanjelo|Mikelancelo|مايكل أنجلو
Van Gogh|Van Qoq|فان غوخ
Rembrandt|Rembrandt|رامبرانت
Monet|Mone|مونيه
Dali|Dali|دالي
Warhol|Uorhol|وارهول
Banksy|Benksi|بانكسي
Mona Lisa|Mona Liza|الموناليزا
Bach|Bax|باخ
Vivaldi|Vivaldi|فيفالدي
Chopin|Şopen|شوبان
Çaykovski|Çaykovski|تشايكوفسكي
Verdi|Verdi|فيردي
Galileo|Qaliley|غاليليو
Kopernik|Kopernik|كوبرنيكوس
Edison|Edison|إديسون
Stephen Hawking|Stiven Hokinq|ستيفن هوكينغ
Marie Curie|Mariya Küri|ماري كوري
Pasteur|Paster|باستور
Kolomb|Kolumb|كولومبوس
Gagarin|Qaqarin|غاغارين
Neil Armstrong|Nil Armstronq|نيل أرمسترونغ
Gandi|Mahatma Qandi|غاندي,المهاتما غاندي
Martin Luther King|Martin Lüter Kinq|مارتن لوثر كينغ
Malcolm X|Malkolm İks|مالكولم إكس
Che Guevara|Çe Gevara|تشي غيفارا
Mussolini|Mussolini|موسوليني
Pol Pot|Pol Pot|بول بوت
Tito|Tito|تيتو
Miloşeviç|Miloşeviç|ميلوسيفيتش
Karaciç|Karaciç|كاراديتش
Mladiç|Mladiç|ملاديتش
Çavuşesku|Çauşesku|تشاوشيسكو
Kruşçev|Xruşşov|خروتشوف
Brejnev|Brejnev|بريجنيف
Troçki|Trotski|تروتسكي
Çar Nikolay|çar Nikolay|القيصر نيكولاي
Fatih Sultan Mehmet|Fateh Sultan Mehmet|السلطان محمد الفاتح
Kanuni Sultan Süleyman|Sultan Süleyman Qanuni|سليمان القانوني
Abdülhamid Han|Sultan Əbdülhəmid|السلطان عبد الحميد
Şah İsmail|Şah İsmayıl|الشاه إسماعيل
Nadir Şah|Nadir şah|نادر شاه
Cengiz Han|Çingiz xan|جنكيز خان
Hülagü|Hülakü|هولاكو
Emir Timur|Əmir Teymur|تيمورلنك
Selahaddin Eyyubi|Səlahəddin Əyyubi|صلاح الدين الأيوبي
moda haftası|moda həftəsi|أسبوع الموضة
moda tasarımcısı|moda dizayneri,modelyer|مصمم أزياء
magazin|maqazin|مجلة,أخبار المشاهير
paparazzi|paparatsi|باباراتزي
ünlü isim|məşhur ad|شخصية مشهورة
ünlü şarkıcı|məşhur müğənni|مغن مشهور,المطرب الشهير
ünlü oyuncu|məşhur aktyor|ممثل مشهور,الممثل الشهير
hayatını anlatan|həyatından bəhs edən|يروي حياة
sanat galerisi|sənət qalereyası|معرض فني
sanat dünyası|sənət aləmi|عالم الفن
modern sanat|müasir incəsənət|فن حديث
tablo|rəsm əsəri|لوحة فنية
yağlı boya|yağlı boya|زيتي,لوحة زيتية
portre|portret|بورتريه,صورة شخصية
grafiti|qraffiti|غرافيتي
karikatür|karikatura|كاريكاتير
çizgi roman|komiks|قصص مصورة
çizer|rəssam|رسام
hat sanatı|xəttatlıq|فن الخط
minyatür|miniatür|منمنمة
ebru|ebru|فن الإبرو
çini|kaşı,çini|خزف
seramik|keramika|سيراميك,خزف
mozaik|mozaika|فسيفساء
müze müdürü|muzey direktoru|مدير المتحف
müzesi|muzeyi|متحف
Louvre,Luvr|Luvr|اللوفر
Topkapı Sarayı|Topqapı sarayı|قصر توب كابي
Dolmabahçe|Dolmabağça|دولمة بهجة
Buckingham Sarayı|Bukinqem sarayı|قصر باكنغهام
Elysee Sarayı,Elize Sarayı|Yelisey sarayı|قصر الإليزيه
Notre Dame|Notr-Dam|نوتردام
Big Ben|Biq Ben|بيغ بن
Kolezyum|Kolizey|الكولوسيوم
Akropol|Akropol|الأكروبوليس
Tac Mahal|Tac-Mahal|تاج محل
Çin Seddi|Çin səddi|سور الصين العظيم
Göbeklitepe|Göbəklitəpə|غوبكلي تبه
Efes|Efes|أفسس
Truva|Troya|طروادة
Petra|Petra|البتراء
Babil|Babil|بابل
Sultanahmet Camii|Sultanəhməd məscidi|جامع السلطان أحمد
`;
