/** People, family, ages, professions, body and life events as `tr|az|ar` lines; our own work. */
export const peopleFamily: string = `
insan,insanlar|insan,adam|إنسان,ناس,بشر
kişi|nəfər,şəxs,kişi|شخص,أشخاص,فرد
şahıs,şahs|şəxs|شخص,أشخاص
birey|fərd|فرد,أفراد
kimse|kimsə,heç kim|أحد
halk|xalq,camaat|شعب,الناس,شعوب
millet,ulus|millət|أمة,شعب,أمم
vatandaş,yurttaş|vətəndaş|مواطن,مواطنون,مواطنين
sakin|sakin|ساكن,سكان
nüfus|əhali|سكان
adam,erkek,erkeğ|kişi,adam|رجل,رجال,ذكر
kadın|qadın|امرأة,نساء,سيدة,المرأة
kız|qız|فتاة,بنت,فتيات,بنات
oğlan|oğlan|صبي,فتى,ولد
çocuk,çocuğ|uşaq,uşağ|طفل,أطفال,ولد,أولاد
bebek,bebeğ|körpə|رضيع,طفل رضيع,رضع
genç,genc|gənc|شاب,شباب
gençlik,gençliğ|gənclik|شباب
ergen|yeniyetmə|مراهق,مراهقون
yetişkin|yetkin,böyük|بالغ,بالغون,راشد
yaşlı|yaşlı,qoca|مسن,مسنون,كبار السن
çocukluk,çocukluğ|uşaqlıq|طفولة
yaş|yaş|عمر,سن
aile|ailə|عائلة,أسرة,أسر,عائلات
anne,ana|ana|أم,والدة,أمهات
baba|ata|أب,والد,آباء
ebeveyn,anne baba|valideyn,ata-ana|والدان,والدين,أبوين
oğul,oğl|oğul,oğl|ابن,أبناء,نجل
kız evlat|qız,qız övladı|ابنة,بنات
evlat,evlad|övlad|ولد,أولاد,أبناء
kardeş,erkek kardeş|qardaş|أخ,شقيق,إخوة,أشقاء
kız kardeş|bacı|أخت,شقيقة,أخوات
ağabey,abi|böyük qardaş|الأخ الأكبر,أخ
abla|böyük bacı|الأخت الكبرى,أخت
ikiz|əkiz|توأم,توأمان
dede,büyükbaba|baba,ulu baba|جد,أجداد
büyükanne,nine|nənə|جدة,جدات
torun|nəvə|حفيد,أحفاد
amca|əmi|عم,أعمام
dayı|dayı|خال,أخوال
hala|bibi|عمة
teyze|xala|خالة
kuzen|əmioğlu,xalaoğlu,əmiuşağı|ابن عم,ابن عمه
yeğen|bacıoğlu,qardaşoğlu|ابن أخ,ابن شقيق
eş|həyat yoldaşı,ər,arvad|زوج,زوجة,قرين,أزواج
koca|ər|زوج
karı|arvad|زوجة
gelin|gəlin|عروس,كنة
damat,damad|bəy,kürəkən|عريس,صهر
kayınpeder|qaynata|حما,والد الزوجة
kayınvalide|qaynana|حماة
nişanlı|nişanlı|خطيب,خطيبة
dul|dul|أرمل,أرملة
yetim,öksüz|yetim|يتيم,أيتام
akraba|qohum|قريب,أقارب
ata,atalar|ulu baba,əcdad|أسلاف,أجداد
soy|soy,nəsil|نسل,سلالة
kuşak,kuşağ|nəsil|جيل
komşu|qonşu|جار,جيران
arkadaş|dost,yoldaş|صديق,رفيق,أصدقاء
sevgili|sevgili|حبيب,حبيبة
misafir,konuk,konuğ|qonaq,qonağ|ضيف,ضيوف
ev sahibi|ev sahibi|مضيف,صاحب البيت
yabancı|xarici,yad|أجنبي,غريب,أجانب
düğün|toy|عرس,زفاف,حفل زفاف
evlilik,evliliğ|evlilik,nikah|زواج
nikah,nikâh|nikah|عقد قران,نكاح
nişan|nişan|خطوبة
boşanma|boşanma|طلاق
doğum|doğum|ولادة,ميلاد
ölüm,vefat|ölüm,vəfat|وفاة,موت
cenaze|dəfn,cənazə|جنازة
cenaze töreni|dəfn mərasimi|مراسم الجنازة,تشييع
mezar|məzar,qəbir|قبر,قبور
mezarlık,mezarlığ|qəbiristanlıq,məzarlıq|مقبرة,مقابر
emeklilik,emekliliğ|təqaüd,pensiya|تقاعد
emekli|təqaüdçü,pensiyaçı|متقاعد,متقاعدون
kariyer|karyera|مسيرة مهنية,مسيرة
meslek,mesleğ|peşə,ixtisas|مهنة,مهن
iş|iş|عمل,وظيفة,شغل
işçi|işçi,fəhlə|عامل,عمال
çalışan|işçi,əməkdaş|موظف,عامل,عاملون
memur|məmur|موظف حكومي,موظف
personel|heyət,personal,işçi heyəti|موظفون,طاقم,أفراد
işveren|işəgötürən|صاحب عمل,رب عمل
işsiz|işsiz|عاطل,عاطلون
müdür|müdir,direktor|مدير,مدراء
yönetici|rəhbər,menecer|مدير,مسؤول,إداري
patron|patron,sahibkar|رب العمل,صاحب
başkan|başçı,sədr,prezident|رئيس,رؤساء
lider|lider|زعيم,قائد,زعماء,قادة
önder|öndər,rəhbər|قائد,زعيم
üye|üzv|عضو,أعضاء
sözcü|sözçü,nümayəndə|ناطق,متحدث
temsilci|nümayəndə,təmsilçi|ممثل,مندوب,ممثلون
danışman|müşavir,məsləhətçi|مستشار,مستشارون
sekreter|katib|سكرتير,أمين
asistan|köməkçi,assistent|مساعد
yardımcı|köməkçi,müavin|مساعد,نائب
uzman|mütəxəssis,ekspert|خبير,خبراء,أخصائي
doktor,hekim|həkim,doktor|طبيب,أطباء,دكتور
hemşire|tibb bacısı|ممرضة,ممرض,ممرضات
cerrah|cərrah|جراح
diş hekimi,dişçi|diş həkimi|طبيب أسنان
eczacı|əczaçı,aptekçi|صيدلي
veteriner|baytar|بيطري
öğretmen|müəllim|معلم,مدرس,معلمون
profesör|professor|بروفيسور,أستاذ
akademisyen|akademik,alim|أكاديمي
öğrenci|tələbə,şagird|طالب,طلاب,تلميذ
bilim insanı,bilim adamı|alim|عالم,علماء
araştırmacı|tədqiqatçı,araşdırmaçı|باحث,باحثون
mühendis|mühəndis|مهندس,مهندسون
mimar|memar|معماري,مهندس معماري
avukat|vəkil|محام,محامي,محامون
hakim,hâkim,yargıç|hakim|قاض,قاضي,قضاة
savcı|prokuror|مدع عام,المدعي العام
polis|polis|شرطي,شرطة
asker|əsgər,hərbçi|جندي,جنود,عسكري
subay|zabit|ضابط,ضباط
general|general|جنرال,لواء
komutan|komandir,komandan|قائد,قادة
itfaiyeci|yanğınsöndürən|رجل إطفاء,رجال الإطفاء
pilot|pilot|طيار,طيارون
kaptan|kapitan|قبطان,قائد
denizci|dənizçi|بحار
şoför,sürücü|sürücü|سائق,سائقون
çiftçi|fermer,əkinçi|مزارع,فلاح,مزارعون
çoban|çoban|راعي,راع
balıkçı|balıqçı|صياد,صيادون
madenci|mədənçi|عامل منجم,عمال المناجم
inşaatçı|inşaatçı,tikintiçi|بناء
marangoz|dülgər,xarrat|نجار
terzi|dərzi|خياط
berber,kuaför|bərbər|حلاق
aşçı|aşpaz|طباخ,طاه
garson|ofisiant|نادل
kasap|qəssab|جزار,قصاب
fırıncı|çörəkçi|خباز
esnaf|sənətkar,xırda sahibkar|حرفي,أصحاب المحلات
tüccar,tacir|tacir|تاجر,تجار
iş adamı,işadamı,iş insanı|iş adamı,biznesmen|رجل أعمال,رجال أعمال
girişimci|sahibkar|رائد أعمال,رواد أعمال
yatırımcı|investor,sərmayəçi|مستثمر,مستثمرون
bankacı|bankir|مصرفي
müşteri|müştəri|زبون,عميل,عملاء,زبائن
tüketici|istehlakçı|مستهلك,مستهلكون
satıcı|satıcı|بائع,باعة
alıcı|alıcı|مشتر,مشتري,مشترون
kiracı|kirayəçi,kirayənişin|مستأجر
gazeteci|jurnalist|صحفي,صحافي,صحفيون
muhabir|müxbir|مراسل,مراسلون
yazar|yazıçı,müəllif|كاتب,مؤلف,كتاب
şair|şair|شاعر,شعراء
sanatçı|sənətçi,incəsənət xadimi|فنان,فنانون
ressam|rəssam|رسام,رسامون
şarkıcı|müğənni|مغن,مغني,مطرب,مغنية
müzisyen|musiqiçi|موسيقي,موسيقيون
oyuncu,aktör|aktyor,oyunçu|ممثل,لاعب,ممثلون
aktris|aktrisa|ممثلة
yönetmen|rejissor|مخرج,مخرجون
yapımcı|prodüser|منتج
fotoğrafçı|fotoqraf|مصور
sporcu|idmançı|رياضي,رياضيون
futbolcu|futbolçu|لاعب كرة قدم,لاعب
tercüman,çevirmen|tərcüməçi|مترجم,مترجمون
rehber|bələdçi|مرشد,دليل
turist|turist|سائح,سياح
yolcu|sərnişin|راكب,مسافر,ركاب
göçmen|miqrant,mühacir|مهاجر,مهاجرون
mülteci|qaçqın|لاجئ,لاجئون
kahraman|qəhrəman|بطل,أبطال
kurban|qurban|ضحية,ضحايا
şehit,şehid|şəhid|شهيد,شهداء
tanık,tanığ,şahit|şahid|شاهد,شهود
görgü tanığı|şahid,hadisə şahidi|شاهد عيان,شهود عيان
hırsız|oğru|لص,سارق,لصوص
katil|qatil|قاتل,قتلة
mahkum,mahkûm,tutuklu|məhbus,məhkum|سجين,سجناء,محكوم
esir|əsir|أسير,أسرى
rehine|girov|رهينة,رهائن
köle|qul,kölə|عبد,عبيد
kral|kral|ملك,ملوك
kraliçe|kraliça|ملكة
prens|şahzadə,prins|أمير,أمراء
prenses|şahzadə,prinses|أميرة
sultan,padişah|sultan,padşah|سلطان,سلاطين
imparator|imperator|إمبراطور
halife|xəlifə|خليفة
papa|Roma papası,papa|البابا,بابا
piskopos,rahip|yepiskop,keşiş|أسقف,راهب
imam|imam|إمام,أئمة
peygamber|peyğəmbər|نبي,رسول,أنبياء
bay,bey|cənab,bəy|السيد,سيد
bayan,hanım|xanım|السيدة,سيدة
efendi|əfəndi|أفندي,سيد
vücut,vücud,beden|bədən,vücud|جسم,جسد,أجسام
baş,kafa|baş|رأس,رؤوس
yüz|üz|وجه,وجوه
göz|göz|عين,عيون
kulak,kulağ|qulaq,qulağ|أذن,آذان
burun,burn|burun,burn|أنف
ağız,ağz|ağız,ağz|فم
dudak,dudağ|dodaq|شفة,شفاه
diş|diş|سن,أسنان
dil|dil|لسان,لغة,لغات
saç|saç|شعر
sakal|saqqal|لحية
bıyık|bığ|شارب
boyun,boyn|boyun,boyn|رقبة,عنق
boğaz|boğaz|حلق,حنجرة
omuz|çiyin|كتف,أكتاف
kol|qol|ذراع,أذرع
el|əl|يد,أيدي,أياد
parmak,parmağ|barmaq,barmağ|إصبع,أصابع
tırnak|dırnaq|ظفر,أظافر
göğüs,göğs|sinə,döş|صدر
sırt|kürək,bel|ظهر
bel|bel|خصر
karın,karn|qarın,qarn|بطن
bacak,bacağ|ayaq,qıç|ساق,رجل
ayak,ayağ|ayaq,ayağ|قدم,أقدام
diz|diz|ركبة,ركب
kemik,kemiğ|sümük,sümüy|عظم,عظام
kas|əzələ|عضلة,عضلات
deri,cilt|dəri|جلد,بشرة
kan|qan|دم,دماء
kalp,kalb,yürek|ürək,qəlb|قلب,قلوب
beyin,beyn|beyin,beyn|دماغ,مخ
akciğer|ağciyər|رئة,رئتين
karaciğer|qaraciyər|كبد
böbrek,böbreğ|böyrək|كلية,كلى
mide|mədə|معدة
bağırsak|bağırsaq|أمعاء
sinir|sinir,əsəb|عصب,أعصاب
hücre|hüceyrə|خلية,خلايا
ses|səs|صوت,أصوات
nefes|nəfəs|نفس,تنفس
gözyaşı|göz yaşı|دمعة,دموع
ter|tər|عرق
uyku|yuxu|نوم
can|can|روح,نفس
ömür,ömr|ömür,ömr|عمر
cinsiyet|cins,cinsiyyət|جنس,نوع الجنس
erkeklik|kişilik|رجولة
annelik|analıq|أمومة
babalık|atalıq|أبوة
hamile|hamilə|حامل,حوامل
hamilelik,gebelik|hamiləlik|حمل
doğum yeri|doğum yeri|مكان الولادة
memleket|vətən,məmləkət|بلد,موطن
vatan,yurt|vətən,yurd|وطن,أوطان
soyadı,soyad|soyad,familiya|لقب,اسم العائلة
takma ad,lakap|ləqəb|لقب,كنية
kalabalık,kalabalığ|izdiham,kütlə|حشد,حشود,جموع
topluluk,topluluğ|icma,toplum,birlik|مجتمع,جماعة,جالية
azınlık,azınlığ|azlıq|أقلية,أقليات
çoğunluk,çoğunluğ|çoxluq,əksəriyyət|أغلبية,غالبية
seyirci,izleyici|tamaşaçı|مشاهد,متفرج,جمهور
dinleyici|dinləyici|مستمع,مستمعون
okur,okuyucu|oxucu|قارئ,قراء
katılımcı|iştirakçı|مشارك,مشاركون
gönüllü|könüllü|متطوع,متطوعون
destekçi,taraftar|tərəfdar,dəstəkçi|مؤيد,مشجع,أنصار
rakip,rakib|rəqib|منافس,خصم,منافسون
ortak,ortağ|ortaq,tərəfdaş|شريك,شركاء
müttefik|müttəfiq|حليف,حلفاء
meslektaş|həmkar|زميل,زملاء,نظير
mirasçı,varis|varis|وريث,ورثة
kurucu|qurucu,təsisçi|مؤسس,مؤسسون
selef,önceki|sələf|سلف
halef|xələf|خلف,خليفة
aday|namizəd|مرشح,مرشحون
seçmen|seçici|ناخب,ناخبون
işkadını,iş kadını|iş qadını|سيدة أعمال
ev hanımı|evdar qadın|ربة منزل,ربة بيت
bakıcı|baxıcı,dayə|مربية,راعي
hizmetçi|xidmətçi|خادم,خادمة
bekçi|gözətçi|حارس
koruma|mühafizəçi|حارس شخصي,حراس
astronot|astronavt|رائد فضاء,رواد فضاء
filozof|filosof|فيلسوف,فلاسفة
tarihçi|tarixçi|مؤرخ,مؤرخون
ekonomist,iktisatçı|iqtisadçı|اقتصادي,خبير اقتصادي
psikolog|psixoloq|طبيب نفسي,أخصائي نفسي
sanayici|sənayeçi|صناعي
müfettiş|müfəttiş|مفتش,مفتشون
müteahhit|podratçı|مقاول,مقاولون
`;
