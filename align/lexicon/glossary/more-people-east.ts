// Given names and surnames of Turkey, Azerbaijan, the Arab world, Russia and the Caucasus, and full names of well-known people in Turkish, Azerbaijani and Arabic; our own work.
export const morePeopleEast: string = `
Abdülkadir|Əbdülqadir|عبد القادر
Abdülhamid|Əbdülhəmid|عبد الحميد
Abdülmecid|Əbdülməcid|عبد المجيد
Abdüllatif|Əbdüllətif|عبد اللطيف
Abdülkerim|Əbdülkərim|عبد الكريم
Abdülfettah|Əbdülfəttah|عبد الفتاح
Abdülmelik|Əbdülməlik|عبد الملك
Abdülvahid|Əbdülvahid|عبد الواحد
Abdulnasır|Əbdülnasir|عبد الناصر
Abdurrezzak|Əbdürrəzzaq|عبد الرزاق
Abdülhalık|Əbdülxaliq|عبد الخالق
Abdulselam|Əbdülsəlam|عبد السلام
Abdulhadi|Əbdülhadi|عبد الهادي
Abdulgani|Əbdülqəni|عبد الغني
Abdulcebbar|Əbdülcabbar|عبد الجبار
Abdulmuttalib|Əbdülmüttəlib|عبد المطلب
Adnan|Ədnan|عدنان
Afif|Əfif|عفيف
Alaaddin|Ələddin|علاء الدين
Ala|Əla|علاء
Amir|Amir|عامر,أمير
Ammar|Əmmar|عمار
Amr|Əmr|عمرو
Asım|Asim|عاصم
Asma,Esma|Əsma|أسماء
Aşraf|Əşrəf|أشرف
Atıf|Atif|عاطف
Avni|Avni|عوني
Ayman,Eymen|Eymən|أيمن
Azmi|Əzmi|عزمي
Azra|Əzra|عذراء
Bahaddin,Bahaeddin|Bəhaəddin|بهاء الدين
Basim|Basim|باسم
Bedreddin|Bədrəddin|بدر الدين
Bedir,Bedr|Bədr|بدر
Bekir|Bəkir|بكر
Burhaneddin|Bürhanəddin|برهان الدين
Büşra|Büşra|بشرى
Celal|Cəlal|جلال
Celaleddin|Cəlaləddin|جلال الدين
Cemil|Cəmil|جميل
Cemile|Cəmilə|جميلة
Cevdet|Cövdət|جودت
Dalia|Dalia|داليا
Derviş|Dərviş|درويش
Ebu Bekir|Əbu Bəkr|أبو بكر
Ebu Ali|Əbu Əli|أبو علي
Ebu Mazen|Əbu Mazen|أبو مازن
Ebu Ubeyde|Əbu Übeydə|أبو عبيدة
Edhem,Ethem|Ədhəm|أدهم
Enes|Ənəs|أنس
Esat|Əsəd|أسعد
Fadi|Fadi|فادي
Fadıl|Fazil|فاضل
Fazıl|Fazil|فاضل
Fahri|Fəxri|فخري
Faik|Faiq|فائق
Faris|Faris|فارس
Fayez|Faiz|فايز
Fehmi|Fəhmi|فهمي
Feridun|Fəridun|فريدون
Ferit,Ferid|Fərid|فريد
Feride|Fəridə|فريدة
Fethi|Fəthi|فتحي
Fevzi|Fövzi|فوزي
Fikret|Fikrət|فكرت
Firas|Firas|فراس
Fuat,Fuad|Fuad|فؤاد
Gazi|Qazi|غازي
Gassan|Qəssan|غسان
Habib|Həbib|حبيب
Hadice|Xədicə|خديجة
Haldun|Xəldun|خلدون
Halime|Həlimə|حليمة
Haluk|Xaluq|خلوق
Hamdi|Həmdi|حمدي
Hanan|Hənan|حنان
Hani|Hani|هاني
Haris|Haris|حارث
Hatem|Hatəm|حاتم
Haşim|Haşim|هاشم
Hayri|Xeyri|خيري
Hayreddin,Hayrettin|Xeyrəddin|خير الدين
Haysam,Heysem|Heysəm|هيثم
Hikmet|Hikmət|حكمت
Hilal|Hilal|هلال
Hişam|Hişam|هشام
Hoda,Hüda|Hüda|هدى
Husam,Hüsam|Hüsam|حسام
Hüsameddin|Hüsaməddin|حسام الدين
Imad,İmad|İmad|عماد
İhsan|Ehsan|إحسان
İkbal|İqbal|إقبال
İman|İman|إيمان
İrfan|İrfan|عرفان
İsmet|İsmət|عصمت
İsra|İsra|إسراء
İssam,İsam|İsam|عصام
İzzeddin,İzzettin|İzzəddin|عز الدين
İzzet|İzzət|عزت
Kadir|Qədir|قادر
Kadri|Qədri|قدري
Kamil|Kamil|كامل
Kazım|Kazım|كاظم
Kamal|Kamal|كمال
Kerime|Kərimə|كريمة
Latif|Lətif|لطيف
Latife|Lətifə|لطيفة
Lina|Lina|لينا
Lütfi|Lütfi|لطفي
Mahir|Mahir|ماهر
Macid|Macid|ماجد
Mansur|Mansur|منصور
Mazin|Mazen|مازن
Mecdi|Məcdi|مجدي
Mecid|Məcid|مجيد
Medhat,Mithat|Midhət|مدحت
Mesud,Mesut|Məsud|مسعود
Muaz|Müaz|معاذ
Muhsin|Möhsün|محسن
Muhyiddin|Mühyiddin|محيي الدين
Munir,Münir|Münir|منير
Murtaza|Murtuza|مرتضى
Muin|Müin|معين
Mustafa Kazımi|Mustafa Kazimi|مصطفى الكاظمي
Mutlu|Mutlu|موتلو
Muzaffer|Müzəffər|مظفر
Mücahid,Mücahit|Mücahid|مجاهد
Müslim|Müslüm|مسلم
Nabil|Nəbil|نبيل
Nadia,Nadya|Nadiya|نادية,ناديا
Nail|Nail|نائل
Nasrin|Nəsrin|نسرين
Nebih|Nəbih|نبيه
Necib,Necip|Nəcib|نجيب
Necibullah|Nəcibulla|نجيب الله
Necla|Nəcla|نجلاء
Nevin|Nevin|نيفين
Nihad,Nihat|Nihad|نهاد
Nizamettin|Nizaməddin|نظام الدين
Nimet|Nemət|نعمة
Nuri|Nuri|نوري
Nureddin,Nurettin|Nurəddin|نور الدين
Numan|Numan|نعمان
Osama|Üsamə|أسامة
Rafet|Rəfət|رأفت
Ragıp|Raqib|راغب
Raid|Raid|رائد
Rami|Rami|رامي
Rasim|Rasim|راسم
Rania|Rania|رانيا
Rauf|Rauf|رؤوف
Refik|Rəfiq|رفيق
Reşad,Reşat|Rəşad|رشاد
Reşid,Reşit|Rəşid|رشيد
Rüştü|Rüşdi|رشدي
Saadet|Səadət|سعادة
Sabah|Sabah|صباح
Sabir|Sabir|صابر
Sabri|Səbri|صبري
Sadi|Sədi|سعدي
Safa|Səfa|صفاء
Safiye|Səfiyyə|صفية
Saida|Səidə|سعيدة
Saleh|Saleh|صالح
Samir,Semir|Samir|سمير
Sami|Sami|سامي
Samiha|Samihə|سميحة
Sana|Səna|سناء
Seyfeddin,Seyfettin|Seyfəddin|سيف الدين
Seyf|Seyf|سيف
Selma|Səlma|سلمى
Semih|Səmih|سميح
Serrac|Sərrac|سراج
Sevda|Sevda|سودا
Suad|Suad|سعاد
Suheyl|Süheyl|سهيل
Sühayla|Süheyla|سهيلة
Şadi|Şadi|شادي
Şakir|Şakir|شاكر
Şemsettin|Şəmsəddin|شمس الدين
Şerife|Şərifə|شريفة
Şirin|Şirin|شيرين
Şükrü|Şükrü|شكري
Tahir|Tahir|طاهر
Talal|Talal|طلال
Talib|Talib|طالب
Tamer|Tamer|تامر
Tevfik|Tofiq|توفيق
Ubeyde|Übeydə|عبيدة
Usman|Osman|عثمان
Vahid,Vahit|Vahid|وحيد
Vail|Vail|وائل
Yahya|Yəhya|يحيى
Yezid|Yezid|يزيد
Zahir|Zahir|زاهر
Zahra,Zehra|Zəhra|زهراء
Zekeriya|Zəkəriyyə|زكريا
Zeyd|Zeyd|زيد
Zübeyr|Zübeyr|الزبير
Züheyr|Züheyr|زهير
Aybek|Aybək|أيبك
Ayhan|Ayxan|أيهان
Aykut|Aykut|أيكوت
Aylin|Aylin|أيلين
Aysel|Aysel|أيسل
Aytaç|Aytac|أيتاج
Azer|Azər|آذر
Barış|Barış|باريش
Batuhan|Batuxan|باتوهان
Berat|Bərat|برات
Berk|Bərk|بيرك
Bora|Bora|بورا
Burak|Burak|بوراك
Burcu|Burcu|بورجو
Bülent|Bülənd|بولنت
Can|Can|جان
Cem|Cəm|جيم
Cenk|Cenk|جنك
Cüneyt|Cüneyd|جنيد
Çağatay|Çağatay|تشاغاتاي
Çağlar|Çağlar|تشاغلار
Çiğdem|Çiğdem|تشيدم
Deniz|Dəniz|دنيز
Devlet|Dövlət|دولت
Devrim|Devrim|دفريم
Dilek|Dilək|ديليك
Ebru|Ebru|إبرو
Ece|Ece|إيجه
Ege|Ege|إيغه
Elvan|Elvan|إلفان
Emre|Əmrə|إمره
Engin|Engin|أنغين
Ercan|Ərcan|أرجان
Erdal|Ərdal|أردال
Eren|Ərən|أرن
Ergün|Ərgün|أرغون
Erkan|Ərkan|أركان
Ertuğrul|Ərtoğrul|أرطغرل
Esra|Esra|إسراء
Evren|Evren|أفرين
Fahrettin|Fəxrəddin|فخر الدين
Ferhat|Fərhad|فرهاد
Gizem|Gizem|غيزم
Gökhan|Gökxan|غوكهان
Gülay|Gülay|غولاي
Gülşen|Gülşən|غولشن
Hande|Xəndə|هاندا
Hülya|Hülya|هوليا
Hümeyra|Hümeyra|حميراء
İlhan|İlhan|إلهان
İlker|İlkər|إيلكر
İpek|İpək|إيبيك
Kaan|Kaan|كان
Kenan|Kənan|كنعان
Koray|Koray|كوراي
Levent|Ləvənd|لفنت
Mert|Mərd|ميرت
Metin|Metin|متين
Nazım|Nazim|ناظم
Necati|Nicati|نجاتي
Necdet|Necdet|نجدت
Necmettin|Nəcməddin|نجم الدين
Nihal|Nihal|نهال
Nilüfer|Nilufər|نيلوفر
Numan Kurtulmuş|Numan Kurtulmuş|نعمان قورتولموش
Oğuz|Oğuz|أوغوز
Oğuzhan|Oğuzxan|أوغوزهان
Okan|Okan|أوكان
Oktay|Oktay|أوكتاي
Onur|Onur|أونور
Ozan|Ozan|أوزان
Ömer Çelik|Ömər Çelik|عمر تشيليك
Özlem|Özlem|أوزلم
Pelin|Pelin|بيلين
Polat|Polad|بولات
Rauf Denktaş|Rauf Denktaş|رؤوف دنكتاش
Selahattin|Səlahəddin|صلاح الدين
Selçuk|Səlcuq|سلجوق
Selin|Selin|سيلين
Sinan|Sinan|سنان
Serap|Sərab|سراب
Serkan|Sərkan|سركان
Seda|Seda|سيدا
Sevgi|Sevgi|سيفغي
Sezen|Sezen|سيزن
Suat|Suad|سعاد
Süheyl|Süheyl|سهيل
Şebnem|Şəbnəm|شبنم
Taner|Tanər|تانر
Tansu|Tansu|تانسو
Tarkan|Tarkan|تاركان
Tolga|Tolqa|تولغا
Tuncay|Tuncay|تونجاي
Turgut|Turqut|تورغوت
Türkan|Türkan|توركان
Uğur|Uğur|أوغور
Umut|Ümid|أوموت
Ümit|Ümid|أوميت
Vedat|Vədat|ودات
Volkan|Volkan|فولكان
Yaşar|Yaşar|يشار
Yiğit|Yigid|ييغيت
Zafer|Zəfər|ظفر
Zülfü|Zülfü|زولفو
Anar|Anar|أنار
Arif|Arif|عارف
Araz|Araz|أراز
Elçin|Elçin|إلتشين
Elmar|Elmar|إلمار
Elnur|Elnur|إلنور
Elşad|Elşad|إلشاد
Emil|Emil|إميل
Eldar|Eldar|إلدار
Etibar|Etibar|اعتبار
Farid|Fərid|فريد
Ferhad|Fərhad|فرهاد
Hikmet Hacıyev|Hikmət Hacıyev|حكمت حاجييف
Ceyhun Bayramov|Ceyhun Bayramov|جيهون بيراموف
Zakir|Zakir|ذاكر
Zakir Hasanov|Zakir Həsənov|ذاكر حسنوف
Muhtar Babayev|Muxtar Babayev|مختار باباييف
Babayev|Babayev|باباييف
Caferov|Cəfərov|جعفروف
Cabbarov|Cabbarov|جباروف
Ahmedov|Əhmədov|أحمدوف
Askerov|Əsgərov|عسكروف
Bağırov|Bağırov|باغيروف
Gasımov|Qasımov|قاسموف
Gurbanov|Qurbanov|قربانوف
İbrahimov|İbrahimov|إبراهيموف
Mustafayev|Mustafayev|مصطفاييف
Nagıyev|Nağıyev|ناغييف
Novruzov|Novruzov|نوروزوف
Orucov|Orucov|أوروجوف
Rzayev|Rzayev|رضاييف
Sadıgov|Sadıqov|صادقوف
Süleymanov|Süleymanov|سليمانوف
Şahbazov|Şahbazov|شهبازوف
Velliyev,Veliyev|Vəliyev|ولييف
Yusufov|Yusifov|يوسفوف
Kasımov|Qasımov|قاسموف
Kasımcomart|Qasım-Jomart|قاسم جومارت
Şavkat|Şavkat|شوكت
Emomali|Emoməli|إمام علي
Gurbanguli|Qurbanqulu|قربان قولي
Atambayev|Atambayev|أتامباييف
Bakiyev|Bakıyev|باقييف
Anatoli|Anatoli|أناتولي
Anastasia,Anastasiya|Anastasiya|أناستازيا
Arkadi|Arkadi|أركادي
Boris Yeltsin|Boris Yeltsin|بوريس يلتسين
Denis|Denis|دينيس
Evgeni,Yevgeni|Yevgeni|يفغيني
Georgi|Georgi|جورجي
Grigori|Qriqori|غريغوري
İlya|İlya|إيليا
İrina|İrina|إيرينا
Kirill|Kirill|كيريل
Ksenia|Kseniya|كسينيا
Larisa|Larisa|لاريسا
Lev|Lev|ليف
Ludmila|Lyudmila|لودميلا
Maksim|Maksim|مكسيم
Marat|Marat|مارات
Margarita Simonyan|Marqarita Simonyan|مارغريتا سيمونيان
Nikita|Nikita|نيكيتا
Petro Poroşenko|Petro Poroşenko|بيترو بوروشينكو
Roman|Roman|رومان
Ruslan|Ruslan|رسلان
Sofiya|Sofiya|صوفيا
Stanislav|Stanislav|ستانيسلاف
Vadim|Vadim|فاديم
Valentina|Valentina|فالنتينا
Valeri|Valeri|فاليري
Vasili|Vasili|فاسيلي
Viktoria|Viktoriya|فيكتوريا
Vitali|Vitali|فيتالي
Vladislav|Vladislav|فلاديسلاف
Vyaçeslav|Vyaçeslav|فياتشيسلاف
Yulia|Yuliya|يوليا
Timoşenko|Timoşenko|تيموشينكو
Zalujni|Zalujnı|زالوجني
Sırski|Sırski|سيرسكي
Yermak|Yermak|يرماك
Sibiga|Sibiqa|سيبيغا
Umerov|Umerov|عمروف
Belousov|Belousov|بيلوسوف
Gerasimov|Gerasimov|غيراسيموف
Surovikin|Surovikin|سوروفيكين
Patruşev|Patruşev|باتروشيف
Nebenzya|Nebenzya|نيبينزيا
Ryabkov|Ryabkov|ريابكوف
Bogdanov|Boqdanov|بوغدانوف
Uşakov|Uşakov|أوشاكوف
Volodin|Volodin|فولودين
Matviyenko|Matviyenko|ماتفيينكو
Nemtsov|Nemtsov|نيمتسوف
Hodorkovski|Xodorkovski|خودوركوفسكي
Skripal|Skripal|سكريبال
Litvinenko|Litvinenko|ليتفينينكو
Tihanovskaya|Tixanovskaya|تيخانوفسكايا
Armen|Armen|أرمين
Ararat|Ararat|أرارات
Gagik|Qaqik|غاغيك
Vahan|Vahan|فاهان
Robert Koçaryan|Robert Köçəryan|روبرت كوتشاريان
Serj Sarkisyan|Serj Sarkisyan|سيرج سركيسيان
Grigoryan|Qriqoryan|غريغوريان
Vardanyan|Vardanyan|فاردانيان
Harutyunyan|Arutyunyan|هاروتيونيان
İrakli|İrakli|إيراكلي
Zurabişvili|Zurabişvili|زورابيشفيلي
Mihail Saakaşvili|Mixail Saakaşvili|ميخائيل ساكاشفيلي
İvanişvili|İvanişvili|إيفانيشفيلي
Benjamin Netanyahu|Benyamin Netanyahu|بنيامين نتنياهو
Yoav|Yoav|يوآف
Yair|Yair|يائير
Avigdor|Aviqdor|أفيغدور
Ehud|Ehud|إيهود
Ehud Olmert|Ehud Olmert|إيهود أولمرت
Ehud Barak|Ehud Barak|إيهود باراك
Ariel|Ariel|أرييل
İzak|İshaq|إسحاق
Moşe|Moşe|موشيه
Golda Meir|Qolda Meir|غولدا مائير
Katz|Kats|كاتس
Hagari|Hagari|هاغاري
Halevi|Halevi|هاليفي
İsmail Heniyye|İsmayıl Həniyyə|إسماعيل هنية
Yahya Sinvar|Yəhya Sinvar|يحيى السنوار
Hasan Nasrallah|Həsən Nəsrullah|حسن نصر الله
Naim Kasım|Naim Qasim|نعيم قاسم
Muhammed Deyf|Məhəmməd Deyf|محمد الضيف
Salih Aruri|Saleh əl-Aruri|صالح العاروري
Kasım Süleymani|Qasim Süleymani|قاسم سليماني
Ali Hamaney|Əli Xamenei|علي خامنئي
İbrahim Reisi|İbrahim Rəisi|إبراهيم رئيسي
Mesud Pezeşkiyan|Məsud Pezeşkian|مسعود بزشكيان
Abbas Arakçi|Abbas Əraqçi|عباس عراقجي
Cevad Zarif|Cavad Zərif|جواد ظريف
Mehsa Emini|Məhsa Əmini|مهسا أميني
Beşşar Esad|Bəşşar Əsəd|بشار الأسد
Ahmed Şara|Əhməd Şaraa|أحمد الشرع
Mazlum Abdi|Məzlum Abdi|مظلوم عبدي
Muhammed Mursi|Məhəmməd Mursi|محمد مرسي
Abdülfettah es-Sisi|Əbdülfəttah əs-Sisi|عبد الفتاح السيسي
Halife Hafter|Xəlifə Həftər|خليفة حفتر
Abdulhamid Dibeybe|Əbdülhəmid Dibeybə|عبد الحميد الدبيبة
Kays Said|Qeys Səid|قيس سعيد
Abdülmecid Tebbun|Əbdülməcid Təbbun|عبد المجيد تبون
Kral Selman|Kral Salman|الملك سلمان
Kral Abdullah|Kral Abdulla|الملك عبد الله
Kral Charles|Kral Çarlz|الملك تشارلز
Kraliçe Elizabeth|Kraliça Elizabet|الملكة إليزابيث
Prens William|Şahzadə Uilyam|الأمير وليام
Prens Harry|Şahzadə Harri|الأمير هاري
Prens Andrew|Şahzadə Endrü|الأمير أندرو
Prens Philip|Şahzadə Filip|الأمير فيليب
Saad Hariri|Səəd Hariri|سعد الحريري
Mişel Avn,Michel Aoun|Mişel Aun|ميشال عون
Joseph Avn|Cozef Aun|جوزيف عون
Velid Canbolat|Vəlid Canbulat|وليد جنبلاط
Samir Caca|Samir Caca|سمير جعجع
Sudani Muhammed Şiya|Məhəmməd Şiya əs-Sudani|محمد شياع السوداني
Berhem Salih|Bərhəm Saleh|برهم صالح
Mesud Barzani|Məsud Bərzani|مسعود بارزاني
Neçirvan Barzani|Neçirvan Bərzani|نيجيرفان بارزاني
Abdullah Öcalan|Abdulla Öcalan|عبد الله أوجلان
Fethullah Gülen|Fətullah Gülən|فتح الله غولن
Recep Tayyip Erdoğan|Rəcəb Tayyib Ərdoğan|رجب طيب أردوغان
İlham Aliyev|İlham Əliyev|إلهام علييف
Haydar Aliyev|Heydər Əliyev|حيدر علييف
Nikol Paşinyan|Nikol Paşinyan|نيكول باشينيان
Vladimir Putin|Vladimir Putin|فلاديمير بوتين
Sergey Lavrov|Sergey Lavrov|سيرغي لافروف
Donald Trump|Donald Tramp|دونالد ترامب
Joe Biden|Co Bayden|جو بايدن
Kamala Harris|Kamala Harris|كامالا هاريس
Marco Rubio|Marko Rubio|ماركو روبيو
Antony Blinken|Entoni Blinken|أنتوني بلينكن
Barack Obama|Barak Obama|باراك أوباما
Hillary Clinton|Hillari Klinton|هيلاري كلينتون
Emmanuel Macron|Emmanuel Makron|إيمانويل ماكرون
Angela Merkel|Angela Merkel|أنغيلا ميركل
Olaf Scholz|Olaf Şolts|أولاف شولتس
Boris Johnson|Boris Conson|بوريس جونسون
Rishi Sunak|Rişi Sunak|ريشي سوناك
Keir Starmer|Kir Starmer|كير ستارمر
Theresa May|Tereza Mey|تيريزا ماي
Jeremy Corbyn|Ceremi Korbin|جيريمي كوربين
Giorgia Meloni|Corca Meloni|جورجيا ميلوني
Pedro Sanchez|Pedro Sançes|بيدرو سانشيز
Antonio Guterres|Antoniu Quterreş|أنطونيو غوتيريش
Jens Stoltenberg|Yens Stoltenberq|ينس ستولتنبرغ
Mark Rutte|Mark Rütte|مارك روته
Charles Michel|Şarl Mişel|شارل ميشيل
Volodimir Zelenskiy|Volodimir Zelenski|فولوديمير زيلينسكي
Narendra Modi|Narendra Modi|ناريندرا مودي
İmran Han|İmran Xan|عمران خان
Şahbaz Şerif|Şahbaz Şərif|شهباز شريف
Aung San Su Çi|Aun San Su Çji|أونغ سان سو تشي
Elon Musk|İlon Mask|إيلون ماسك
Mark Zuckerberg|Mark Zukerberq|مارك زوكربيرغ
Bill Gates|Bill Qeyts|بيل غيتس
Jeff Bezos|Ceff Bezos|جيف بيزوس
Papa Francis,Papa Franciscus|Papa Fransisk|البابا فرنسيس
Papa Leo|Papa Leo|البابا ليو
Dalay Lama|Dalay Lama|الدالاي لاما
Rahibe Teresa|Ana Tereza|الأم تيريزا
Nelson Mandela|Nelson Mandela|نيلسون مانديلا
Lionel Messi|Lionel Messi|ليونيل ميسي
Cristiano Ronaldo|Kriştianu Ronaldu|كريستيانو رونالدو
Muhammed Salah|Məhəmməd Salah|محمد صلاح
`;
