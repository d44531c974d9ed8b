// Words for people's character, moods and conduct in Turkish, Azerbaijani and Arabic; our own work.
export const characterAndConduct: string = `
layık|layiq|جدير,يستحق,لائق
layık gör-|layiq gör-,layiq bil-|اعتبر جديرا,منح
liyakat|ləyaqət|جدارة,كفاءة,استحقاق
mağlup|məğlub|مهزوم,خاسر,مهزومة
mağlup et-|məğlub et-|هزم,يهزم,تغلب
mağlup ol-|məğlub ol-,uduz-|هزم,خسر,يخسر
mağlubiyet|məğlubiyyət|هزيمة,خسارة,هزائم
meşgul|məşğul|مشغول,منشغل,مشغولة
meşgul et-|məşğul et-|شغل,يشغل,أشغل
razı|razı|راض,موافق
razı ol-|razı ol-,razılaş-|رضي,يرضى,وافق,قبل
razı et-|razı sal-,yola gətir-|أقنع,يقنع,أرضى
ikna ol-|inan-,razı ol-|اقتنع,يقتنع
mecbur|məcbur|مضطر,مجبر,ملزم
mecbur et-,mecbur bırak-|məcbur et-|أجبر,يجبر,أرغم,ألزم
mecburen|məcburən,məcburiyyətdən|مضطرا,قسرا,اضطرارا
mecburiyet|məcburiyyət|اضطرار,إلزام
tereddüt|tərəddüd|تردد
tereddüt et-|tərəddüd et-|تردد,يتردد,تتردد
tedirgin|narahat,təşvişli|قلق,قلقون,متوتر
tedirginlik|narahatlıq,təşviş|قلق,توتر,توجس
endişelen-|narahat ol-,təşvişə düş-|قلق,يقلق
hemfikir|həmfikir|متفق,متفقون,متفقين
hemfikir ol-|həmfikir ol-,razı ol-|اتفق,يتفق,توافق
mahrum|məhrum|محروم,محرومة,محرومون
mahrum et-,mahrum bırak-|məhrum et-|حرم,يحرم,حرمان
mahrumiyet|məhrumiyyət|حرمان
mazlum|məzlum|مظلوم,مظلومون,مظلومين
mağdur|zərərçəkmiş,qurban|متضرر,ضحية,متضررون,مظلوم
mağduriyet|zərərçəkmə,mağduriyyət|ضرر,مظلومية,معاناة
hoşnut|məmnun,razı|راض,مسرور
hoşnutsuz|narazı|مستاء,غير راض,ساخط
hoşnutsuzluk|narazılıq|استياء,سخط,عدم رضا
memnun|məmnun,razı|مسرور,راض,سعيد
memnuniyet|məmnuniyyət,məmnunluq|سرور,رضا,ارتياح
memnuniyetle|məmnuniyyətlə|بكل سرور,بسرور,بارتياح
pişman|peşman|نادم,نادمون
hoşgörülü|dözümlü,tolerant|متسامح
tolerans|tolerantlıq,dözümlülük|تسامح
müsamaha|güzəşt,müsamihə|تسامح,تساهل
nezaket|nəzakət|لطف,أدب,مجاملة
nazik|nəzakətli,nazik|لطيف,مهذب,رقيق
kaba|kobud|فظ,خشن,غليظ
kibar|kibar,nəzakətli|مهذب,لطيف
terbiye|tərbiyə|تربية,تأديب
terbiyesiz|tərbiyəsiz|قليل الأدب,وقح
küstah|həyasız,sırtıq|وقح,متغطرس
küstahlık|həyasızlıq|وقاحة,غطرسة
kibir,kibr|təkəbbür|غرور,تكبر,كبر
kibirli|təkəbbürlü|متكبر,مغرور
mütevazı,mütevazi|təvazökar|متواضع,متواضعة
alçakgönüllü|təvazökar|متواضع
cömert|səxavətli,əliaçıq|كريم,سخي
cimri|xəsis,simic|بخيل
açgözlü|acgöz,tamahkar|جشع,طماع
bencillik|eqoizm,xudbinlik|أنانية
kıskanç|qısqanc,paxıl|غيور,حسود
tembel|tənbəl|كسول,كسلان
tembellik|tənbəllik|كسل
titiz|səliqəli,diqqətli,tələbkar|دقيق,مدقق,حريص
titizlikle|diqqətlə,ciddi şəkildə|بدقة,بحرص,بعناية
dürüstlük|dürüstlük,vicdanlılıq|نزاهة,صدق,أمانة
samimi|səmimi|صادق,مخلص,ودي,حميم
samimiyet|səmimiyyət|إخلاص,صدق,ود
içten|ürəkdən,səmimi|من القلب,مخلص
vicdan|vicdan|ضمير,ضمائر
vicdanlı|vicdanlı|صاحب ضمير,ذو ضمير
vicdansız|vicdansız|عديم الضمير
merhamet|mərhəmət,rəhm|رحمة,شفقة,رأفة
merhametli|mərhəmətli,rəhmli|رحيم,رؤوف
acımasız|amansız,rəhmsiz|قاس,وحشي,بلا رحمة,عديم الرحمة
acımasızca|amansızcasına,rəhmsizcə|بلا رحمة,بوحشية,بقسوة
insafsız|insafsız|بلا رحمة,ظالم
gaddar|qəddar|قاس,غاشم,جائر
gaddarlık|qəddarlıq|قسوة,وحشية
zalim|zalım|ظالم,ظالمون,ظالمين,طاغية
zulüm,zulm|zülm|ظلم,اضطهاد,جور
zulmet-,zulmed-|zülm et-|ظلم,يظلم,اضطهد
barbar|barbar,vəhşi|بربري,همجي,برابرة
barbarlık|barbarlıq,vəhşilik|همجية,بربرية,وحشية
vahşi|vəhşi|وحشي,متوحش,بري,همجي
vahşet|vəhşilik,vəhşət|وحشية,فظاعة,همجية
vahşice|vəhşicəsinə|بوحشية
canavar|canavar,qurd,vəhşi|وحش,وحوش
canice|canicəsinə,vəhşicəsinə|بوحشية,إجرامي
hunharca|qəddarcasına|بوحشية
alçak|alçaq|منخفض,حقير,دنيء,جبان
alçakça|alçaqcasına|بدناءة,جبان,غادر
namussuz|namussuz|عديم الشرف
şerefsiz|şərəfsiz|عديم الشرف,حقير
şerefli|şərəfli|شريف,مشرف
onur|şərəf,ləyaqət,qürur|شرف,كرامة,فخر
onurlu|şərəfli,ləyaqətli|مشرف,كريم
onursal|fəxri|فخري,فخرية
haysiyet|heysiyyət,ləyaqət|كرامة,عزة
itibar|nüfuz,hörmət,etibar|سمعة,هيبة,اعتبار
itibarlı|nüfuzlu,hörmətli|مرموق,محترم
itibarsızlaştır-|nüfuzdan sal-,gözdən sal-|شوه سمعة,تشويه سمعة
saygınlık|nüfuz,hörmət|هيبة,مكانة,احترام
prestij|nüfuz,prestij|هيبة,مكانة,سمعة
prestijli|nüfuzlu,prestijli|مرموق,مرموقة
rezil|rəzil,biabırçı|مخز,مخزي,فاضح
rezalet|rəzalət,biabırçılıq|فضيحة,عار,مهزلة
skandal|qalmaqal,skandal|فضيحة,فضائح
utanç|utanc,xəcalət|عار,خجل,خزي
utanç verici|utancverici,biabırçı|مخجل,مخز,مشين
utan-|utan-|خجل,يخجل,استحيا
utanmaz|utanmaz,həyasız|وقح,بلا خجل
ayıp|ayıb|عيب,عار
iğrenç|iyrənc|مقرف,مقزز,شنيع,بغيض
iğrençlik|iyrənclik|قذارة,شناعة
pis|çirkli,pis|قذر,وسخ
pislik|çirkab,murdarlıq,pislik|قذارة,أوساخ,نجاسة
berbat|bərbad,çox pis|سيئ جدا,فظيع,مريع
feci|faciəvi,dəhşətli|مأساوي,مروع,فظيع
müthiş|möhtəşəm,dəhşətli,əla|رائع,هائل,مذهل,رهيب
muhteşem|möhtəşəm,əzəmətli|رائع,مهيب,فخم
muazzam|nəhəng,möhtəşəm,əzəmətli|هائل,ضخم,عظيم
şahane|şahanə,əla|رائع,بديع
harika|əla,möhtəşəm,gözəl|رائع,مدهش,عجيب
harikulade|fövqəladə gözəl,heyrətamiz|رائع,بديع
mükemmel|mükəmməl,əla|ممتاز,مثالي,كامل
kusursuz|qüsursuz,nöqsansız|بلا عيوب,كامل,متقن
nefis|ləzzətli,nəfis|لذيذ,نفيس,رائع
enfes|çox ləzzətli,əla|لذيذ,رائع
efsanevi|əfsanəvi|أسطوري
esrarengiz|sirli,əsrarəngiz|غامض,غامضة
gizemli|sirli,müəmmalı|غامض,غامضة
mucizevi|möcüzəvi|معجز,إعجازي,معجزة
nostalji|nostalji|حنين,نوستالجيا
naif|sadəlövh|ساذج
saf|saf,təmiz,sadəlövh|نقي,صاف,ساذج
cahil|cahil,nadan|جاهل,جهلة
cahillik,cehalet|cahillik,cəhalət,nadanlıq|جهل,جهالة
ahmak|axmaq|أحمق,حمقى,غبي
aptal|axmaq,səfeh|غبي,أحمق,أغبياء
aptalca|axmaqcasına|غباء,سخيف
salak|axmaq,səfeh|أحمق,غبي,أبله
saçma|cəfəng,mənasız|سخيف,هراء,عبثي
saçmala-|cəfəngiyyat danış-|هذى,يهذي
abes|mənasız,əbəs|عبث,عبثي
absürd|absurd,mənasız|عبثي,سخيف
mantık|məntiq|منطق
rasyonel|rasional|عقلاني,رشيد
akıllı|ağıllı|ذكي,عاقل,أذكياء
kurnaz|hiyləgər,bic|ماكر,داهية
sinsi|sinsi,məkrli|خبيث,ماكر
hain|xain|خائن,خونة,غادر
hainlik|xainlik,xəyanət|خيانة,غدر
hilekar|hiyləgər,fırıldaqçı|مخادع,محتال
sahtekar|saxtakar|مزور,محتال,مخادع
yalancı|yalançı|كاذب,كذاب
ikiyüzlü|ikiüzlü|منافق,مزدوج
ikiyüzlülük|ikiüzlülük|نفاق,ازدواجية
fanatik|fanatik|متعصب,متطرف,متعصبون
saldırgan|təcavüzkar,aqressiv,hücumçu|عدواني,مهاجم,معتد
agresif|aqressiv|عدواني
asabi|əsəbi|عصبي
öfkeli|qəzəbli,hirsli|غاضب,غاضبون,غاضبة
kızgın|hirsli,qızğın|غاضب,ساخط
sinirli|əsəbi,hirsli|متوتر,غاضب,عصبي
sinirlen-|əsəbiləş-,hirslən-|غضب,يغضب,انفعل
hırçın|hirsli,dalaşqan|شرس,عنيف
hırs|hərislik,ehtiras,iddia|طموح,حرص,جشع
hırslı|iddialı,həris|طموح,طماع
azim,azm|əzm|عزم,عزيمة,إصرار
azimli|əzmli|مثابر,عازم
kararlılık|qətiyyət,əzm|عزم,تصميم,إصرار
inatçı|inadkar,tərs|عنيد
inat|inad|عناد
inatla|inadla,inadkarlıqla|بعناد,بإصرار
sabır,səbr,sabr|səbir,səbr|صبر
sabırsız|səbirsiz|نافد الصبر,قليل الصبر
sabırsızlıkla|səbirsizliklə|بفارغ الصبر
sabret-,sabred-|səbir et-,döz-|صبر,يصبر
sakin|sakit|هادئ,هادئة,ساكن
uslu|sakit,ağıllı|هادئ,مؤدب
yaramaz|dəcəl,nadinc|شقي,مشاغب
tatlı|şirin|حلو,لطيف,حلوى
sevimli|sevimli,istəkli|محبوب,لطيف,ظريف
şık|şıq,zərif|أنيق,أنيقة
zarif|zərif|أنيق,رشيق,رقيق
zarafet|zəriflik|أناقة,رقة
süslü|bəzəkli|مزين,مزخرف
çıplak|çılpaq|عار,عاري,عارية
çırılçıplak|lüt-üryan|عار تماما
yalın|sadə,yalın|بسيط,مجرد
yalınayak|ayaqyalın|حافي القدمين,حافيا
sade|sadə|بسيط,بسيطة
sıradan|adi,sıravi|عادي,عادية
sıradışı,sıra dışı|qeyri-adi|غير عادي,استثنائي,غير عادية
olağan|adi,normal|عادي,معتاد
olağanüstü|fövqəladə,qeyri-adi|استثنائي,غير عادي,طارئ,خارق
acayip|qəribə,əcaib|غريب,عجيب
tuhaf|qəribə|غريب,غريبة
garip|qərib,qəribə|غريب,غريبة
şaşkın|çaşqın,təəccüblü|مندهش,حائر,مذهول
şaşkınlık|çaşqınlıq,təəccüb|دهشة,ذهول,استغراب
hayret|heyrət|دهشة,عجب,ذهول
hayran|heyran,pərəstişkar|معجب,معجبون,معجبين
hayranlık|heyranlıq|إعجاب
gönülsüz|könülsüz,istəksiz|غير راغب,متردد,مكره
isteksiz|istəksiz,həvəssiz|غير راغب,متردد
istekli|həvəsli,istəkli|راغب,متحمس
hevesli|həvəsli|متحمس,راغب
heves|həvəs|رغبة,حماس
coşku|coşqu,ruh yüksəkliyi|حماس,فرح,حماسة
coşkulu|coşqulu|حماسي,متحمس
neşe|nəşə,şənlik|فرح,مرح,بهجة
neşeli|nəşəli,şən|مرح,فرح
keyif,keyf|kef,zövq,keyif|متعة,مزاج,سرور
keyifli|kefi kök,xoş,zövqlü|ممتع,مسرور
keyfi|özbaşına,keyfi|تعسفي,اعتباطي,تعسفية
hüzün,hüzn|kədər,hüzn|حزن,أسى
hüzünlü|kədərli,qəmgin|حزين,كئيب
kasvetli|qaranlıq,qəmgin|كئيب,قاتم
hazin|hüznlü,kədərli|حزين,محزن
mahzun|məhzun,qəmgin|حزين
perişan|pərişan|بائس,منهار,مشتت
zavallı|zavallı,yazıq|مسكين,بائس
umutsuz|ümidsiz|يائس,ميؤوس
hayal kırıklığı|məyusluq,xəyal qırıqlığı|خيبة أمل,خيبة الأمل,إحباط
hayal kırıklığına uğra-|məyus ol-|أصيب بخيبة أمل,خاب أمل
bıkkınlık|bezginlik,usanc|ملل,سأم,ضجر
bık-|bez-,usan-|مل,سئم,ضجر
usan-|usan-,bez-|مل,سئم
bitkin|taqətsiz,yorğun,üzgün|منهك,مرهق
çalışkan|çalışqan,zəhmətkeş|مجتهد,نشيط
yetenekli|istedadlı,bacarıqlı|موهوب,موهوبون,قدير
marifet|məharət,mərifət|مهارة,براعة
vasıflı|ixtisaslı,keyfiyyətli|مؤهل,ماهر
vasıf,vasfı|vəsf,keyfiyyət|صفة,وصف,أوصاف
kalifiye|ixtisaslı,kvalifikasiyalı|مؤهل,ماهر
deneyimli|təcrübəli|خبير,ذو خبرة,متمرس
deneyimsiz|təcrübəsiz|قليل الخبرة,عديم الخبرة
acemi|naşı,təcrübəsiz|مبتدئ,قليل الخبرة
usta|usta,mahir|ماهر,خبير,معلم
ustaca|ustalıqla,məharətlə|ببراعة,بمهارة
dahi|dahi|عبقري,عباقرة
deha|deha,dahilik|عبقرية,نبوغ
karizmatik|xarizmatik|كاريزمي,ذو كاريزما
karizma|xarizma|كاريزما
muktedir|qadir,gücü çatan|قادر,مقتدر
aciz|aciz|عاجز
cüret|cürət|جرأة
cüret et-|cürət et-|تجرأ,يتجرأ
korkak|qorxaq|جبان,جبناء
korkusuz|qorxmaz|شجاع,جريء
yiğit|igid|بطل,شجاع
kahramanca|qəhrəmancasına|ببطولة,بطولي
`;
