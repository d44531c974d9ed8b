// International relations, treaties, summits, statements and protocol in Turkish, Azerbaijani and Arabic; our own work.
export const diplomacy: string = `
diplomasi|diplomatiya|دبلوماسية,ديبلوماسية
diplomatik|diplomatik|دبلوماسي,ديبلوماسي
diplomat|diplomat|دبلوماسي,دبلوماسيون
büyükelçi|səfir|سفير,سفراء
büyükelçilik,büyükelçiliğ|səfirlik|سفارة,سفارات
elçi|elçi|مبعوث,رسول
elçilik|elçilik,səfirlik|سفارة
konsolos|konsul|قنصل
konsolosluk,konsolosluğ|konsulluq|قنصلية
başkonsolosluk,başkonsolosluğ|baş konsulluq|قنصلية عامة
maslahatgüzar|müvəqqəti işlər vəkili|قائم بالأعمال
ataşe|attaşe|ملحق
özel temsilci|xüsusi nümayəndə|ممثل خاص,مبعوث خاص
özel elçi|xüsusi elçi|مبعوث خاص
daimi temsilci|daimi nümayəndə|ممثل دائم,مندوب دائم
yüksek temsilci|ali nümayəndə|ممثل أعلى,ممثل سام
temsilcilik|nümayəndəlik|ممثلية,بعثة
misyon|missiya,nümayəndəlik|بعثة,مهمة
ilişkiler|əlaqələr,münasibətlər|علاقات
ikili ilişkiler|ikitərəfli əlaqələr,ikitərəfli münasibətlər|علاقات ثنائية
uluslararası ilişkiler|beynəlxalq münasibətlər,beynəlxalq əlaqələr|علاقات دولية
diplomatik ilişkiler|diplomatik əlaqələr|علاقات دبلوماسية
dostane|dostcasına,dostluq|ودي
kardeşlik,kardeşliğ|qardaşlıq|أخوة,أخوي
kardeş|qardaş|أخ,إخوة,أشقاء,شقيق
kardeş ülke|qardaş ölkə|دولة شقيقة,بلد شقيق
tek millet iki devlet|bir millət iki dövlət|أمة واحدة في دولتين,شعب واحد في دولتين
müttefiklik|müttəfiqlik|تحالف
ittifak|ittifaq|تحالف,حلف
ortak,ortağ|tərəfdaş,ortaq,şərik|شريك,شركاء,مشترك
ortaklık,ortaklığ|tərəfdaşlıq,ortaqlıq|شراكة
stratejik ortaklık|strateji tərəfdaşlıq|شراكة استراتيجية
müşterek|müştərək,birgə|مشترك
komşu|qonşu|جار,جيران,مجاور
iş birliği,işbirliği|əməkdaşlıq|تعاون
iş birliği yap-|əməkdaşlıq et-|تعاون,يتعاون,تتعاون
üçlü|üçtərəfli|ثلاثي
dörtlü|dördtərəfli|رباعي
çok taraflı|çoxtərəfli|متعدد الأطراف
taraf|tərəf|طرف,أطراف,جانب
tarafsız|bitərəf,tərəfsiz|محايد
tarafsızlık,tarafsızlığ|bitərəflik,neytrallıq|حياد
bağlantısız|qoşulmayan|غير منحاز
Bağlantısızlar Hareketi|Qoşulmama Hərəkatı|حركة عدم الانحياز
arabulucu|vasitəçi|وسيط,وسطاء
arabuluculuk,arabuluculuğ|vasitəçilik|وساطة
garantör|qarant,zamin|ضامن
görüşme|görüş,danışıq|لقاء,محادثات,مباحثات
baş başa görüşme|təkbətək görüş|لقاء ثنائي مغلق,اجتماع ثنائي
heyetler arası görüşme|geniş tərkibdə görüş,nümayəndə heyətləri arasında görüş|اجتماع موسع,محادثات بين الوفود
telefon görüşmesi|telefon danışığı|مكالمة هاتفية,اتصال هاتفي
telefonda görüş-|telefonla danış-|اتصل هاتفيا,أجرى اتصالا هاتفيا
ikili görüşme|ikitərəfli görüş|لقاء ثنائي,محادثات ثنائية
müzakere|danışıq,müzakirə|مفاوضات,تفاوض,محادثات
barış görüşmeleri|sülh danışıqları|محادثات السلام,مفاوضات السلام
barış süreci|sülh prosesi|عملية السلام
barış anlaşması,barış antlaşması|sülh sazişi,sülh müqaviləsi|اتفاق سلام,معاهدة سلام,اتفاقية سلام
diyalog,diyaloğ|dialoq|حوار
istişare|məsləhətləşmə|مشاورات,تشاور
zirve|sammit,zirvə toplantısı|قمة,قمم
liderler zirvesi|liderlərin zirvə görüşü|قمة القادة
konferans|konfrans|مؤتمر,مؤتمرات
forum|forum|منتدى
panel|panel|ندوة
seminer|seminar|ندوة
çalıştay|seminar|ورشة عمل
toplantı|iclas,toplantı,görüş|اجتماع,اجتماعات
olağanüstü toplantı|fövqəladə iclas|اجتماع طارئ,جلسة طارئة
acil toplantı|təcili iclas|اجتماع طارئ,اجتماع عاجل
kapalı oturum|qapalı iclas|جلسة مغلقة
ortak basın toplantısı|birgə mətbuat konfransı|مؤتمر صحفي مشترك
basın açıklaması|mətbuata açıqlama|بيان صحفي,تصريح صحفي
açıklama|açıqlama,bəyanat|تصريح,تصريحات,بيان
yazılı açıklama|yazılı açıqlama|بيان مكتوب,بيان
bildiri|bəyannamə,bəyanat|بيان,إعلان
ortak bildiri|birgə bəyanat,birgə bəyannamə|بيان مشترك
sonuç bildirgesi|yekun bəyannamə|بيان ختامي
bildirge,beyanname|bəyannamə|إعلان,بيان
deklarasyon|bəyannamə,deklarasiya|إعلان
demeç,beyanat|bəyanat|تصريح,تصريحات
üçlü bildiri|üçtərəfli bəyanat|بيان ثلاثي
Şuşa Beyannamesi|Şuşa Bəyannaməsi|إعلان شوشا
anlaşma,antlaşma|saziş,müqavilə,razılaşma|اتفاق,اتفاقية,اتفاقات
sözleşme|müqavilə,konvensiya|عقد,اتفاقية,عقود
konvansiyon|konvensiya|اتفاقية
protokol|protokol|بروتوكول
mutabakat|razılaşma,anlaşma|توافق,تفاهم
mutabakat zaptı,mutabakat muhtırası|anlaşma memorandumu|مذكرة تفاهم
memorandum|memorandum|مذكرة
muhtıra|memorandum,nota|مذكرة
nota|nota|مذكرة احتجاج,مذكرة
taslak,taslağ|layihə|مسودة,مشروع
karar tasarısı|qətnamə layihəsi|مشروع قرار
karar|qərar,qətnamə|قرار,قرارات
madde|maddə,bənd|مادة,مواد,بند
hüküm|müddəa,hökm|حكم,أحكام
ek|əlavə|ملحق
yürürlük,yürürlüğ|qüvvə|نفاذ,سريان
yürürlüğe gir-|qüvvəyə min-|دخل حيز التنفيذ,دخول حيز التنفيذ
onayla-|ratifikasiya et-,təsdiq et-|صادق,مصادقة,تصديق
imza töreni|imzalanma mərasimi|مراسم التوقيع,حفل توقيع
taraflar|tərəflər|أطراف,طرفان,طرفين
ilkeli|prinsipial|مبدئي
yol haritası|yol xəritəsi|خارطة طريق,خريطة طريق
süreç|proses|عملية,مسار
normalleşme|normallaşma|تطبيع
normalleştir-|normallaşdır-|طبع,تطبيع
çözüm|həll|حل,حلول,تسوية
siyasi çözüm|siyasi həll|حل سياسي,تسوية سياسية
barışçıl|sülh,dinc|سلمي
barışçıl çözüm|sülh yolu ilə həll|حل سلمي,تسوية سلمية
iki devletli çözüm|iki dövlətli həll|حل الدولتين
anlaşmazlık,anlaşmazlığ,ihtilaf|mübahisə,fikir ayrılığı|خلاف,خلافات,نزاع
uyuşmazlık,uyuşmazlığ|mübahisə,ixtilaf|نزاع,نزاعات,خلاف
mesele|məsələ|مسألة,مسائل,قضية
konu|mövzu,məsələ|موضوع,مواضيع,قضية
Filistin davası|Fələstin məsələsi|القضية الفلسطينية
Kıbrıs sorunu|Kipr problemi|القضية القبرصية,قضية قبرص
Karabağ sorunu|Qarabağ münaqişəsi,Dağlıq Qarabağ münaqişəsi|نزاع قره باغ,قضية قره باغ
imkan,olanak|imkan|إمكانية,إمكان,فرصة
girişim|təşəbbüs|مبادرة,مبادرات
inisiyatif|təşəbbüs|مبادرة
tedbir,önlem|tədbir|إجراء,إجراءات,تدابير
tutum,tavır|mövqe,münasibət|موقف,مواقف
pozisyon,duruş|mövqe|موقف
görüş|fikir,rəy,nöqteyi-nəzər|رأي,آراء,وجهة نظر
görüş alışverişi|fikir mübadiləsi|تبادل وجهات النظر,تبادل الآراء
menfaat,çıkar|maraq,mənafe|مصلحة,مصالح
ortak çıkarlar|ortaq maraqlar|مصالح مشتركة
karşılıklı saygı|qarşılıqlı hörmət|احترام متبادل
güven|etimad,inam|ثقة
iyi niyet|xoş niyyət,xoşməramlı|حسن نية
kararlılık,kararlılığ|qətiyyət|عزم,تصميم
kararlı|qətiyyətli,qərarlı|مصمم,عازم
taviz,ödün|güzəşt|تنازل,تنازلات
uzlaşma|kompromis,barışıq|تسوية,مصالحة,توافق
barışma|barışıq|مصالحة
müdahale|müdaxilə|تدخل
içişlerine müdahale|daxili işlərə qarışma,daxili işlərə müdaxilə|التدخل في الشؤون الداخلية
yaptırım|sanksiya|عقوبة,عقوبات
ambargo|embarqo|حظر
izolasyon|təcrid|عزلة,عزل
tecrit|təcrid|عزل
kırmızı çizgi|qırmızı xətt|خط أحمر,خطوط حمراء
ültimatom|ultimatum|إنذار
persona non grata,istenmeyen kişi|arzuolunmaz şəxs,persona non-qrata|شخص غير مرغوب فيه
sınır dışı et-|ölkədən çıxar-,deportasiya et-|طرد,يطرد,تطرد,ترحيل,رحل
üyelik başvurusu|üzvlük müraciəti|طلب عضوية
gözlemci üye|müşahidəçi üzv|عضو مراقب
tam üyelik|tamhüquqlu üzvlük|عضوية كاملة
üye devlet,üye ülke|üzv dövlət,üzv ölkə|دولة عضو,دول أعضاء,الدول الأعضاء
daimi üye|daimi üzv|عضو دائم
dönem başkanlığı|sədrlik|رئاسة دورية
genişleme|genişlənmə|توسع,توسيع
bütünleşme,entegrasyon|inteqrasiya|تكامل,اندماج
tanıma|tanınma|اعتراف
bağlılık,bağlılığ|sadiqlik,bağlılıq|التزام,ولاء
uluslararası toplum|beynəlxalq ictimaiyyət,beynəlxalq birlik|مجتمع دولي,المجتمع الدولي
uluslararası hukuk|beynəlxalq hüquq|قانون دولي,القانون الدولي
dış politika|xarici siyasət|سياسة خارجية
iç politika|daxili siyasət|سياسة داخلية
dış|xarici,çöl|خارجي
iç|daxili,iç|داخلي
jeopolitik|geosiyasi|جيوسياسي
jeostratejik|geostrateji|جيوستراتيجي
bölgesel iş birliği|regional əməkdaşlıq|تعاون إقليمي
güç dengesi|qüvvələr balansı|توازن القوى,ميزان القوى
süper güç|supergüc|قوة عظمى
büyük güç|böyük dövlət,böyük güc|قوة كبرى,قوى كبرى
nüfuz|nüfuz,təsir|نفوذ
itibar|nüfuz,etibar|سمعة,هيبة
ziyaret|səfər,ziyarət|زيارة,زيارات
resmi ziyaret|rəsmi səfər|زيارة رسمية
çalışma ziyareti|işgüzar səfər|زيارة عمل
resmi temas|rəsmi görüş|اتصال رسمي
temas|təmas,əlaqə|اتصال,اتصالات,تواصل
tur|tur,səfər|جولة
karşılama töreni|qarşılanma mərasimi|مراسم استقبال
resmi tören|rəsmi mərasim|مراسم رسمية
resepsiyon|qəbul,ziyafət|حفل استقبال
kabul|qəbul|استقبال
akşam yemeği|şam yeməyi,rəsmi ziyafət|عشاء,مأدبة عشاء
misafir,konuk,konuğ|qonaq|ضيف,ضيوف
misafirperverlik|qonaqpərvərlik|ضيافة,كرم الضيافة
ev sahibi|ev sahibi|مضيف
mevkidaş|həmkar|نظير,نظراء
meslektaş|həmkar|زميل,زملاء
muhatap,muhatab|həmsöhbət,qarşı tərəf|محاور,نظير
Sayın|cənab,hörmətli|السيد,معالي,فخامة
Majeste|Əlahəzrət|جلالة,صاحب الجلالة
Ekselansları|Zati-aliləri,əlahəzrət|فخامة,سعادة,معالي
değerli|hörmətli,dəyərli,əziz|عزيز,محترم,كريم
saygıdeğer|hörmətli,möhtərəm|محترم,موقر
hanımefendiler ve beyefendiler|xanımlar və cənablar|السيدات والسادة,سيداتي وسادتي
hoş geldiniz|xoş gəlmisiniz|أهلا وسهلا,مرحبا
tebrik mektubu|təbrik məktubu|رسالة تهنئة
taziye mesajı|başsağlığı məktubu|رسالة تعزية
minnet,minnettarlık|minnətdarlıq|امتنان
memnuniyet|məmnunluq|ارتياح,سرور
endişe|narahatlıq|قلق,مخاوف
derin endişe|dərin narahatlıq|قلق عميق,قلق بالغ
kınama|qınama,pisləmə|إدانة,استنكار
itidal,sağduyu|təmkin,soyuqqanlılıq|ضبط النفس,اعتدال
itidal çağrısı|təmkinə çağırış|دعوة لضبط النفس
yatıştır-|sakitləşdir-|هدأ,تهدئة
insani kriz|humanitar böhran|أزمة إنسانية
yardım|yardım,kömək|مساعدة,مساعدات,معونة,إغاثة
destek|dəstək|دعم,مساندة
sürdürülebilir kalkınma|davamlı inkişaf,dayanıqlı inkişaf|تنمية مستدامة
iklim değişikliği|iqlim dəyişikliyi|تغير المناخ,التغير المناخي
nükleer anlaşma|nüvə sazişi,nüvə razılaşması|اتفاق نووي,الاتفاق النووي
nükleer program|nüvə proqramı|برنامج نووي,البرنامج النووي
Paris Anlaşması|Paris sazişi|اتفاق باريس,اتفاقية باريس
Montrö|Montrö|مونترو
Lozan Antlaşması|Lozanna müqaviləsi|معاهدة لوزان
Astana süreci|Astana prosesi|مسار أستانا,عملية أستانا
Minsk Grubu|Minsk qrupu|مجموعة مينسك
Güvenlik Konseyi|Təhlükəsizlik Şurası|مجلس الأمن
Cenevre Sözleşmesi|Cenevrə Konvensiyası|اتفاقية جنيف
misyon şefi|missiya rəhbəri|رئيس البعثة
dışişleri bakan yardımcısı|xarici işlər nazirinin müavini|نائب وزير الخارجية
ziyaretçi|ziyarətçi,qonaq|زائر,زوار
etkinlik,etkinliğ|tədbir,fəaliyyət|فعالية,فعاليات
yıl dönümü,yıldönümü|ildönümü|ذكرى,الذكرى السنوية
kutlama|təbrik,bayram|احتفال,احتفالات
miras|irs,miras|إرث,تراث
ortak tarih|ortaq tarix|تاريخ مشترك
medeniyet,uygarlık,uygarlığ|sivilizasiya,mədəniyyət|حضارة,حضارات
medeniyetler ittifakı|sivilizasiyalar alyansı|تحالف الحضارات
kıta sahanlığı|kontinental şelf|جرف قاري
münhasır ekonomik bölge|müstəsna iqtisadi zona|منطقة اقتصادية خالصة
deniz yetki alanı|dəniz yurisdiksiya zonası|منطقة صلاحية بحرية
toprak|torpaq,ərazi|أرض,أراض,أراضي,تربة
statü|status|وضع,مكانة
statüko|status-kvo|وضع راهن,الوضع القائم
manda|mandat|انتداب
vesayet|qəyyumluq|وصاية
`;
