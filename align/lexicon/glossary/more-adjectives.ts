// More adjectives and adverbs, the -li, -siz and -ki kinds among them, in Turkish, Azerbaijani and Arabic; our own work.
export const moreAdjectives: string = `
acılı|kədərli,ağrılı|حزين,مفجوع,حار
acınası|acınacaqlı|مثير للشفقة,بائس
acil olmayan|təcili olmayan|غير عاجل
adaletli|ədalətli|عادل
affedilmez|bağışlanmaz|لا يغتفر
ağırbaşlı|ağırtəbiətli,təmkinli|رزين,وقور
ahlaki|əxlaqi,mənəvi|أخلاقي
ahlaksız|əxlaqsız|غير أخلاقي,فاسد
akademik|akademik|أكاديمي
akıcı|axıcı,səlis|سلس,طليق
akılcı|rasional,ağıllı|عقلاني
akıl almaz|ağlasığmaz|لا يصدق,لا يعقل
akılsız|ağılsız|أحمق,غبي
alakalı|əlaqəli,aid|ذو صلة,متعلق
alakasız|əlaqəsiz,aidiyyəti olmayan|غير ذي صلة
alışılmadık,alışılmamış|qeyri-adi,adət edilməmiş|غير مألوف,غير معتاد
alışılmış|adi,adət edilmiş|معتاد,مألوف
amansız|amansız|لا هوادة,شرس,قاس
anlamlı|mənalı,əhəmiyyətli|ذو معنى,معبر,ملموس
anlamsız|mənasız|بلا معنى,عديم المعنى,عبثي
anlaşılır|anlaşıqlı,aydın|مفهوم,واضح
anlaşılmaz|anlaşılmaz|غير مفهوم,مبهم
apaçık|aşkar,açıq-aydın|واضح تماما,جلي
arkadaşça|dostcasına|ودي
asılsız|əsassız|لا أساس له,باطل,عار عن الصحة
asıl|əsl,əsas|أصلي,أساسي,حقيقي
asırlık|əsrlik,çoxəsrlik|عمره قرن,عريق
atıl|boş qalan,fəaliyyətsiz|معطل,خامل
ayrı|ayrı|منفصل,مختلف
ayrık|ayrı|متفرق
ayrılmaz|ayrılmaz|لا يتجزأ
aynen|eynilə|تماما,كما هو
aykırı|zidd|مخالف,مناقض
bağlayıcı olmayan|məcburi olmayan|غير ملزم
bariz|bariz,aşkar|واضح,جلي
barışçı|sülhsevər|مسالم,محب للسلام
basmakalıp|şablon|نمطي
baskıcı|repressiv,təzyiqçi|قمعي
baskın|dominant,üstün|مهيمن,سائد
becerikli|bacarıqlı|ماهر,حاذق
beklenmeyen|gözlənilməyən|غير متوقع
bencil|eqoist,xudbin|أناني
bereketli|bərəkətli,məhsuldar|خصب,مبارك
bilgili|bilikli,məlumatlı|مطلع,عالم,واسع المعرفة
bilinçli|şüurlu,bilərəkdən|واع,مدرك,متعمد
bilinçsiz|şüursuz|غير واع,فاقد الوعي
birincil|birinci dərəcəli,ilkin|أولي,رئيسي
ikincil|ikinci dərəcəli|ثانوي
birleşik|birləşmiş,vahid|متحد,موحد
bitkin|taqətsiz,yorğun|منهك,مرهق
bitmeyen|bitməyən,tükənməz|لا ينتهي
boyun eğmez|boyun əyməz|لا يخضع
bozuk|xarab,pozulmuş,korlanmış|معطل,فاسد,معطوب
bulanık|bulanıq|عكر,ضبابي
bunaltıcı|boğucu,üzücü|خانق,شديد
bunalımlı|böhranlı|مأزوم
bürokratik|bürokratik|بيروقراطي
bütüncül|bütöv,kompleks|شامل,متكامل
büyüleyici|füsunkar,valehedici|ساحر,خلاب
cana yakın|mehriban|ودود
canice|vəhşicəsinə|وحشي
cazip,cazibeli|cəlbedici|جذاب,مغر
cesaretli|cəsarətli|شجاع,جريء
cesur|cəsur,igid|شجاع,جريء
cimri|xəsis|بخيل
çağ dışı|dövrdən geri qalmış|متخلف,عفا عليه الزمن
çalışkan|çalışqan,işgüzar|مجتهد,نشيط
çarpıcı|diqqətçəkən,təsirli|لافت,مذهل,صارخ
çaresiz|çarəsiz,əlacsız|عاجز,يائس
çekici|cəlbedici|جذاب
çekingen|utancaq,çəkingən|خجول,متحفظ
çekişmeli|gərgin,mübahisəli|متنازع,محتدم
çelişkili|ziddiyyətli|متناقض,متضارب
çevik|çevik,cəld|رشيق,سريع
çılgın|dəli,çılğın|مجنون
çocuksu,çocukça|uşaqcasına|طفولي,صبياني
çoğulcu|plüralist|تعددي
çok boyutlu|çoxşaxəli,çoxölçülü|متعدد الأبعاد
çok yönlü|çoxtərəfli,hərtərəfli,çoxşaxəli|متعدد الجوانب
çok katlı|çoxmərtəbəli|متعدد الطوابق
çürük|çürük|فاسد,متعفن
dağınık|dağınıq,səliqəsiz|مبعثر,متفرق
dakik|dəqiq,punktual|دقيق
dalgın|fikirli,dalğın|شارد
darmadağın|darmadağın|محطم,مبعثر
dayanaksız|əsassız|لا أساس له
dayanılmaz|dözülməz|لا يطاق,لا يحتمل
dayanıklı|davamlı,dözümlü|متين,صامد,مقاوم
değersiz|dəyərsiz|عديم القيمة
değişken|dəyişkən|متغير,متقلب
değişmez|dəyişməz|ثابت,لا يتغير
deli|dəli|مجنون
denenmiş|sınanmış|مجرب
dengeli|tarazlı,balanslı|متوازن
dengesiz|tarazsız|غير متوازن,مختل
derinlemesine|dərindən,ətraflı|معمق,متعمق
destekleyici|dəstəkləyici|داعم
devasa,dev|nəhəng|ضخم,عملاق,هائل
dış kaynaklı|xarici mənşəli|خارجي المصدر
dışa dönük|ekstravert,xaricə yönəlmiş|منفتح
dikkate değer|diqqətəlayiq|جدير بالاهتمام,ملحوظ
dinamik|dinamik|ديناميكي,حيوي
dinç|gümrah|نشيط
doğuştan|anadangəlmə|خلقي,فطري
dolaylı|dolayı,dolayısı ilə|غير مباشر
dolaysız|birbaşa|مباشر
doymak bilmez|doymaz|لا يشبع
duygusal|emosional,həssas|عاطفي,انفعالي
duyarlı,hassas|həssas|حساس
duyarsız|laqeyd,duyğusuz|غير مبال,عديم الإحساس
dünyevi|dünyəvi|دنيوي
düşünceli|fikirli,qayğıkeş|متأمل,مراع
düzenli|müntəzəm,nizamlı|منتظم,منظم,مرتب
düzensiz|nizamsız,qeyri-müntəzəm|غير منتظم,غير نظامي
düzgün|düzgün,səliqəli|سليم,صحيح
edilgen|passiv|سلبي
eğitsel|tədris,təhsil|تعليمي,تربوي
eğlenceli|əyləncəli|ممتع,مسل
ek|əlavə|إضافي,ملحق
eksiksiz|tam,qüsursuz,nöqsansız|كامل,تام
elverişli|əlverişli|ملائم,مناسب,موات
elverişsiz|əlverişsiz|غير ملائم,غير موات
en önde gelen|qabaqcıl,aparıcı|أبرز
önde gelen|tanınmış,aparıcı,qabaqcıl|بارز,أبرز,رائد
engelsiz|maneəsiz|دون عوائق
enerjik|enerjili|نشيط,حيوي
erişilebilir|əlçatan|ميسر,سهل الوصول
erişilemez|əlçatmaz|بعيد المنال
esaslı|əsaslı,köklü|جوهري,أساسي
esnek|elastik,çevik|مرن
etkileyici|təsirli,heyrətamiz|مثير للإعجاب,مؤثر
etkisiz|təsirsiz,səmərəsiz|غير فعال,عديم التأثير
etkin|fəal,səmərəli,effektiv|فعال,نشط
fahiş|həddindən artıq,fahiş|فاحش,باهظ
faydasız,yararsız|faydasız,yararsız|عديم الفائدة,غير مجد
fazladan|artıq,əlavə|إضافي
fena|pis|سيئ,رديء
fevkalade|fövqəladə|استثنائي,رائع
fiili|faktiki,real|فعلي
fiilen|faktiki olaraq,əslində|فعليا,عمليا
geçimsiz|yola getməz|مشاكس
geleceğe yönelik|gələcəyə yönəlik|مستقبلي
gelişigüzel|gəlişigözəl,təsadüfi|عشوائي,اعتباطي
gelişmemiş|inkişaf etməmiş|متخلف,غير متطور
gelişkin|inkişaf etmiş|متطور
genel geçer|ümumi qəbul olunmuş|سائد
geniş çaplı,geniş kapsamlı|genişmiqyaslı,geniş miqyaslı|واسع النطاق,واسع
büyük çaplı,büyük ölçekli|irimiqyaslı,böyük miqyaslı|واسع النطاق,كبير
küçük çaplı|kiçik miqyaslı|محدود,صغير النطاق
gereksiz|lazımsız,gərəksiz|غير ضروري,لا داعي له
gerçek dışı|həqiqətə uyğun olmayan,qeyri-real|غير واقعي,غير صحيح
gerçekçi|realist,real|واقعي
gerçekleşmesi mümkün|reallaşması mümkün|قابل للتحقيق
geri kalmış|geridə qalmış|متخلف,متأخر
gizemli|sirli,müəmmalı|غامض
göreceli,göreli|nisbi|نسبي
görkemli|möhtəşəm,əzəmətli|مهيب,فخم,رائع
görsel|vizual,görüntülü|بصري,مرئي
görünmez|görünməz|غير مرئي,خفي
görünür|görünən|مرئي,ظاهر
gösterişli|təmtəraqlı|فخم,باهر
gururlu|qürurlu,məğrur|فخور,معتز
güçsüz|gücsüz,zəif|ضعيف,عاجز
güler yüzlü|gülərüz|بشوش
gülünç|gülünc,məzhəkəli|مضحك,سخيف
güvenilmez|etibarsız|غير موثوق
güvensiz|təhlükəsiz olmayan,inamsız|غير آمن
haklı|haqlı|محق,مبرر,على حق
hararetli|hərarətli,qızğın|حام,محتدم,حماسي
hareketli|hərəkətli,canlı|متحرك,نشط
hareketsiz|hərəkətsiz|ساكن,جامد,بلا حراك
hatalı|səhv,qüsurlu|خاطئ,معيب
hatasız|səhvsiz,qüsursuz|بلا أخطاء
hayal ürünü|xəyal məhsulu|خيالي
hayali|xəyali|خيالي,وهمي
hayatî,yaşamsal|həyati|حيوي,مصيري
hayırsever|xeyriyyəçi|محسن,خيري
heybetli|heybətli,əzəmətli|مهيب
heyecan verici|həyəcanlandırıcı,həyəcan verici|مثير,حماسي
hukuk dışı|qeyri-qanuni,hüquqdankənar|خارج القانون,غير قانوني
ısrarlı|israrlı,inadkar|مصر,ملح
içler acısı|acınacaqlı|مزر,يرثى له
içten|səmimi,ürəkdən|صادق,من القلب
ideal|ideal|مثالي
iddialı|iddialı|طموح,جريء
ihtişamlı|möhtəşəm,təmtəraqlı|فخم,باهر
ihtiyatlı,temkinli|ehtiyatlı|حذر,متحفظ
ihtiyaç sahibi,muhtaç|ehtiyacı olan,möhtac|محتاج,محتاجون
ileri görüşlü|uzaqgörən|بعيد النظر
ilerici|mütərəqqi,tərəqqipərvər|تقدمي
ilham verici|ilhamverici|ملهم
ilkel|ibtidai,primitiv|بدائي
inanılması güç|inanılması çətin|يصعب تصديقه
inatçı|inadkar|عنيد
insanlık dışı|qeyri-insani|غير إنساني,لاإنساني
istisnai|istisna,müstəsna|استثنائي
işlevsel|funksional|وظيفي,عملي
kaba kuvvet|kobud güc|قوة غاشمة
kaçınılmaz|qaçılmaz,labüd|حتمي,لا مفر منه
kalabalık|qələbəlik,sıx,izdiham|مزدحم,مكتظ,حشد
kanuna aykırı|qanuna zidd|مخالف للقانون
kararsız|qərarsız,tərəddüdlü|متردد,غير حاسم
karma|qarışıq|مختلط
karmaşık,karışık|mürəkkəb,qarışıq|معقد,مركب
karşıt,zıt|zidd,əks|معاكس,مضاد,معارض
kasıtlı|qəsdən,bilərəkdən|متعمد,مقصود
kasti|qəsdən|متعمد
katı|sərt,qatı,bərk|صارم,متشدد,صلب
kavgacı|davakar|مشاكس
kayıp|itkin,itmiş|مفقود,ضائع
kayıtsız|laqeyd,biganə|غير مبال,لا مبال
kayıtlı|qeydiyyatda olan|مسجل
kazançlı|qazanclı,gəlirli|مربح
kırılgan|kövrək,həssas|هش
kısmi|qismən|جزئي
kıymetli|qiymətli,dəyərli|ثمين,قيم,عزيز
kıt|qıt,az|شحيح,نادر
kıvrak|çevik|رشيق
kibirli|təkəbbürlü,lovğa|متغطرس,مغرور
kitlesel|kütləvi|جماعي,جماهيري
klasik|klassik,ənənəvi|كلاسيكي,تقليدي
kolektif|kollektiv|جماعي,مشترك
koruyucu|qoruyucu,mühafizə edən|واق,وقائي,حام
köklü|köklü,əsaslı|جذري,عريق,متجذر
köhne|köhnə|بال,متهالك
kurumsal|institusional,korporativ|مؤسسي,مؤسساتي
kuşkulu|şübhəli|مشكوك فيه,متشكك
kusursuz|qüsursuz|لا تشوبه شائبة,مثالي,خال من العيوب
lüzumsuz|lüzumsuz,lazımsız|غير ضروري
mağrur|məğrur|متكبر,معتز
makul|məqbul,ağlabatan|معقول,منطقي
manidar|mənidar,mənalı|ذو مغزى
mantıklı|məntiqli|منطقي,معقول
mantıksız|məntiqsiz|غير منطقي
mantıksal|məntiqi|منطقي
masraflı|xərcli,bahalı|مكلف
mazlum|məzlum|مظلوم
merhametsiz|mərhəmətsiz|عديم الرحمة,قاس
merhametli|mərhəmətli,rəhmli|رحيم
minimal|minimal|أدنى
muazzam|möhtəşəm,nəhəng|هائل,عظيم,ضخم
muğlak|müəmmalı,qeyri-müəyyən|غامض,مبهم
mutabık|razı,uyğun|متفق
mutat|adi,mütəmadi|معتاد
münferit|tək,münfərid|منفرد,معزول,فردي
mütevazı|təvazökar|متواضع
müthiş|müdhiş,əla|رائع,هائل,مذهل
nafile|nahaq,boş|عبثا,دون جدوى
namuslu|namuslu,vicdanlı|شريف,نزيه
nankör|nankor|جاحد
nazik|nəzakətli,incə|لطيف,مهذب
nesnel|obyektiv|موضوعي
niteliksiz|keyfiyyətsiz,ixtisassız|غير مؤهل
nitelikli|keyfiyyətli,ixtisaslı|مؤهل,ذو جودة
olanaksız|qeyri-mümkün,imkansız|مستحيل
olgun|yetkin,yetişmiş|ناضج
onarılamaz|bərpaolunmaz|لا يمكن إصلاحه
onurlu|şərəfli,ləyaqətli|شريف,مشرف
organik|üzvi,orqanik|عضوي
otoriter|avtoritar|سلطوي,استبدادي
öldürücü|öldürücü,ölümcül|قاتل,فتاك
ölçülü|ölçülü|معتدل,متزن
önceden belirlenmiş|əvvəlcədən müəyyən edilmiş|محدد مسبقا
önlenebilir|qarşısı alına bilən|يمكن الوقاية منه,يمكن تجنبه
öngörülemez|proqnozlaşdırıla bilməyən|لا يمكن التنبؤ به
öngörülen|nəzərdə tutulan|متوقع,منصوص عليه
örnek niteliğinde|nümunəvi|نموذجي,مثالي
örtülü|örtülü,gizli|مغطى,ضمني
öznel|subyektiv|ذاتي
özgün|orijinal,özünəməxsus|أصيل,أصلي,فريد
özverili|fədakar|متفان
paniklemiş|çaşqın|مذعور
paramparça|parça-parça|ممزق,متناثر
pratik|praktik|عملي
prestijli|nüfuzlu,prestijli|مرموق
rahat|rahat|مريح,مرتاح
rahatsız edici|narahatedici|مزعج
rakipsiz|rəqibsiz|لا منافس له
rastgele|təsadüfi|عشوائي
rutin|adi,rutin|روتيني
sabit|sabit,daimi|ثابت
saçma|cəfəng,mənasız|سخيف,عبثي
sade|sadə|بسيط
sadık|sadiq,vəfalı|مخلص,وفي
sahici|həqiqi,əsl|حقيقي
sağlıksız|sağlamlığa zərərli,xəstə|غير صحي
sakıncalı|arzuolunmaz,zərərli|غير مرغوب,محذور
saldırgan|aqressiv,təcavüzkar|عدواني,معتد
samimi|səmimi|صادق,مخلص,ودي
sanal|virtual|افتراضي
sarsıcı|sarsıdıcı|صادم,مزلزل
savunmasız|müdafiəsiz,həssas|أعزل,ضعيف,هش
saygın|hörmətli,nüfuzlu|محترم,مرموق
saygılı|hörmətcil,ədəbli|مهذب,محترم
saygısız|hörmətsiz|غير محترم,وقح
sayısız|saysız-hesabsız,saysız|لا تحصى,عديد
seçkin|seçkin,görkəmli|نخبة,متميز,بارز
sembolik|simvolik,rəmzi|رمزي
sessiz|səssiz,sakit|صامت,هادئ
sınırsız|hədsiz,sərhədsiz,limitsiz|غير محدود,بلا حدود
sıkı|sıx,ciddi,bərk|صارم,وثيق,مشدد
sıra dışı|qeyri-adi,fövqəladə|غير عادي,استثنائي
sıradan|adi,sıravi|عادي
sistematik,sistemli|sistemli|منهجي,ممنهج,منظم
sorumsuz|məsuliyyətsiz|غير مسؤول
sorunlu|problemli|إشكالي,متعثر
sorunsuz|problemsiz|دون مشاكل,سلس
söz konusu|sözügedən,haqqında söhbət gedən|المذكور,المعني
sürekli|daimi,fasiləsiz|مستمر,دائم
sürdürülemez|dayanıqsız|غير مستدام,لا يمكن استمراره
şaibeli|şübhəli,ləkəli|مشبوه
şanslı|şanslı,bəxtli|محظوظ
şanssız|bəxtsiz,uğursuz|سيئ الحظ
şaşkın|çaşqın,heyrətli|مندهش,مرتبك,حائر
şeffaf|şəffaf|شفاف
şüpheci|skeptik|متشكك
tahmini|təxmini|تقديري,تقريبي
takdire şayan|təqdirəlayiq|جدير بالثناء
talihsiz|bədbəxt,uğursuz|مؤسف,تعيس
tanınmış|tanınmış,məşhur|معروف,بارز,شهير
tanıdık|tanış|مألوف,معروف
tartışmalı|mübahisəli|مثير للجدل,متنازع عليه,جدلي
tartışmasız|mübahisəsiz,danılmaz|بلا منازع,لا جدال فيه
tatmin edici|qənaətbəxş|مرض,مقنع
tecrübesiz|təcrübəsiz|عديم الخبرة
tedbirli|ehtiyatlı|محتاط,حذر
tek taraflı|birtərəfli|أحادي الجانب,من جانب واحد
tehlikesiz|təhlükəsiz|غير خطير
tekil|tək|مفرد
tekrarlanan|təkrarlanan|متكرر
temelsiz|əsassız|لا أساس له
teorik|nəzəri|نظري
ters|tərs,əks|معاكس,عكسي
tutarlı|ardıcıl,tutarlı|متسق,متماسك
tutarsız|ziddiyyətli,uyğunsuz|متناقض,غير متسق
tutkulu|ehtiraslı,coşqun|شغوف
tutucu|mühafizəkar|محافظ
ufak tefek|xırda,kiçik|صغير
uluslarüstü|millətlərüstü|فوق وطني
umut dolu|ümid dolu|مفعم بالأمل
umutlu|ümidli|متفائل,آمل
umutsuz|ümidsiz|يائس
usta|usta,mahir|ماهر,محترف
utangaç|utancaq|خجول
uygunsuz|uyğun olmayan|غير لائق,غير مناسب
uyumlu|uyğun,ahəngdar|منسجم,متوافق,متناغم
uyumsuz|uyğun gəlməyən|غير متوافق
uzaktan|uzaqdan,məsafədən|عن بعد
uzlaşmaz|barışmaz|متعنت,لا يقبل التسوية
üretken|məhsuldar|منتج
ücra|ucqar|ناء,بعيد
üzüntülü|kədərli,qəmgin|حزين
vahim|ağır,vahiməli|خطير,وخيم
vahşi|vəhşi|وحشي,بري,متوحش
vazgeçilmez|əvəzolunmaz,zəruri|لا غنى عنه
verimsiz|səmərəsiz,məhsulsuz|غير منتج,غير فعال
yabancı uyruklu|xarici vətəndaş,əcnəbi|أجنبي,من جنسية أجنبية
yadsınamaz|danılmaz|لا يمكن إنكاره
yakışıklı|yaraşıqlı|وسيم
yalancı|yalançı|كاذب
yanıltıcı|yanıldıcı,çaşdırıcı|مضلل
yanlı|qərəzli,tərəfli|منحاز
yanlış|səhv,yanlış|خاطئ,غير صحيح
yaratıcı|yaradıcı|مبدع,إبداعي,خلاق
yavaş|yavaş,asta|بطيء
yenilikçi|yenilikçi,innovativ|مبتكر,مبدع
yenilmez|məğlubedilməz|لا يقهر
yersiz|yersiz|في غير محله
yetersiz|yetərsiz,qeyri-kafi|غير كاف
yetişmiş|yetişmiş|متمرس
yetkisiz|səlahiyyətsiz|غير مخول,غير مصرح
yıkıcı|dağıdıcı|مدمر,هدام
yıllanmış|köhnə|معتق
yorucu|yorucu|متعب,مرهق
yönetsel|idari|إداري
yürekten|ürəkdən|من القلب,من صميم القلب
yürürlükteki|qüvvədə olan|ساري المفعول,المعمول به
zahmetli|zəhmətli|شاق,مضن
zalim|zalım|ظالم,مستبد
zararsız|zərərsiz|غير ضار
zaruri|zəruri|ضروري
zayıf|zəif,arıq|ضعيف,نحيف
zoraki|məcburi,zoraki|قسري
zorlu|çətin|صعب,شاق,عسير
zorba|zorba,zorakı|مستبد,متنمر
içindeki|içindəki,daxilindəki|الموجود في,داخل
üzerindeki|üzərindəki|الموجود على
arasındaki|arasındakı|بين,القائم بين
altındaki|altındakı|تحت,الواقع تحت
önündeki|qarşısındakı,önündəki|أمام
yanındaki|yanındakı|بجانب,المجاور
karşısındaki|qarşısındakı|المقابل,أمام
sonundaki|sonundakı|في نهاية
başındaki|başındakı|على رأس
çevresindeki|ətrafındakı|المحيط,حول
dışındaki|xaricindəki,kənarındakı|خارج
hakkındaki|haqqındakı,barəsindəki|حول,بشأن
konusundaki|mövzusundakı,ilə bağlı|بشأن,حول
ülkedeki|ölkədəki|في البلاد
dünyadaki|dünyadakı|في العالم
bölgedeki|bölgədəki,regiondakı|في المنطقة
kentteki,şehirdeki|şəhərdəki|في المدينة
bugünkü|bugünkü,indiki|الحالي,اليوم
dünkü|dünənki|أمس
yarınki|sabahkı|الغد
geçen yılki|keçənilki,ötənilki|العام الماضي
bu yılki|builki,bu ilki|هذا العام
o zamanki|o zamankı,o vaxtkı|آنذاك,في ذلك الوقت
şimdiki|indiki,hazırkı|الحالي
mevcut|mövcud,hazırkı|حالي,موجود,قائم
önceki|əvvəlki,öncəki|سابق
sabahki|səhərki|صباح
akşamki|axşamkı|مساء
başkanlığındaki|başçılığı ilə,rəhbərliyi altında|برئاسة
liderliğindeki|liderliyindəki,rəhbərliyi ilə|بقيادة
öncülüğündeki|rəhbərliyi ilə|بقيادة
destekli|dəstəkli,dəstəklədiyi|مدعوم
merkezli|mərkəzli,qərargahı yerləşən|مقره,مقرها
kaynaklı|qaynaqlanan,mənşəli|ناجم,مصدره
yanlısı,taraftarı|tərəfdarı,yönlü|مؤيد,موال
karşıtı|əleyhdarı,əleyhinə|مناهض,معاد
odaklı|mərkəzli,yönümlü|مرتكز,يركز
amaçlı|məqsədli|بغرض,لغرض
türünden|tipli,növündən|من نوع
`;
