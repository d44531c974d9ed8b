// Offices, orders, papers and procedures as news names them, in Turkish, Azerbaijani and Arabic; our own work.
export const workOfOffices: string = `
serbest|sərbəst,azad|حر,أحرار,حرة,طليق
serbest bırak-|azad et-,sərbəst burax-|أفرج عن,أطلق سراح,يطلق سراح,إطلاق سراح,إفراج,الإفراج عن,أخلى سبيل,إخلاء سبيل
serbest bırakıl-|azad edil-,sərbəst buraxıl-|أفرج عنه,أطلق سراحه,أطلق سراحهم,أفرج عنهم,أخلي سبيله,الإفراج عنه,إطلاق سراحه
serbest kal-|azad ol-,sərbəst qal-|أطلق سراحه,أفرج عنه,تحرر
serbest piyasa|azad bazar,sərbəst bazar|سوق حرة,السوق الحرة
serbest ticaret|azad ticarət,sərbəst ticarət|تجارة حرة,التجارة الحرة
serbest dolaşım|sərbəst hərəkət|حرية التنقل,تنقل حر
serbestçe|sərbəst,azad şəkildə|بحرية
serbestlik,serbesti|sərbəstlik,azadlıq|حرية,تحرر
serbestleştir-|sərbəstləşdir-,liberallaşdır-|حرر,يحرر,تحرير
direktör|direktor,müdir|مدير,مدراء,مديرون
direktörlük|direktorluq,müdiriyyət|إدارة,مديرية
direktif|direktiv,göstəriş,təlimat|توجيه,توجيهات,تعليمات,أمر
talimat|göstəriş,təlimat,tapşırıq|تعليمات,أوامر,توجيهات,تعليمة,إيعاز
talimat ver-|göstəriş ver-,tapşırıq ver-|أوعز,يوعز,أمر,يأمر,أصدر تعليمات,وجه,أصدر أوامر
emir,emr|əmr,fərman|أمر,أوامر
emret-,emred-|əmr et-,buyur-|أمر,يأمر,تأمر,أوعز
emir ver-|əmr ver-|أصدر أمرا,أصدر أوامر,أمر,يأمر
emri altında|əmri altında,tabeliyində|تحت إمرة,تحت قيادة
buyruk|buyruq,əmr|أمر,أوامر,مرسوم
ferman|fərman|فرمان,مرسوم,فرمانات
bünye|bünyə,tərkib,struktur|بنية,كيان,هيكل
bünyesinde|nəzdində,tərkibində,bünyəsində|ضمن,في إطار,تابع,تابعة
nezdinde|nəzdində,yanında|لدى,عند
mensup|mənsub,üzv|منتسب,منتسبون,منتسبين,منتم,عضو,أعضاء,أفراد
mensubiyet|mənsubiyyət|انتماء,انتساب
sefer|səfər,reys|رحلة,رحلات,حملة
seferber|səfərbər|معبأ,مجند
seferber et-|səfərbər et-|عبأ,يعبئ,حشد,يحشد,تعبئة,سخر,يسخر
seferberlik|səfərbərlik|تعبئة,تعبئة عامة,نفير
ertesi|ertəsi,növbəti|التالي,تالي,اليوم التالي
ertesi gün|ertəsi gün,növbəti gün,sabahısı gün|في اليوم التالي,اليوم التالي
komuta|komandanlıq,komanda|قيادة,إمرة
komuta et-|komandanlıq et-,komanda ver-|قاد,يقود,تقود,قيادة
hazine|xəzinə,xəzinədarlıq|خزانة,خزينة,كنز,كنوز
Hazine ve Maliye Bakanlığı|Xəzinədarlıq və Maliyyə Nazirliyi|وزارة الخزانة والمالية
divan|divan,şura|ديوان,محكمة
delege|nümayəndə,delegat|مندوب,مندوبون,مندوبين
delegasyon|nümayəndə heyəti,delegasiya|وفد,وفود
karakol|polis bölməsi,polis məntəqəsi,qarovul|مخفر,مركز شرطة,قسم شرطة,مخافر
vilayet|vilayət,əyalət|ولاية,محافظة,ولايات,محافظات
müdahil|müdaxilə edən,qarışan|متدخل,متورط
müdahil ol-|müdaxilə et-,qarış-|تدخل,يتدخل,تتدخل,تورط
tasfiye|ləğv,təsfiyə,təmizləmə|تصفية,تصفيات,تطهير
tasfiye et-|ləğv et-,təsfiyə et-,təmizlə-|صفى,يصفي,تصفية
muhafaza|mühafizə,qoruma|حفظ,صون,محافظة,حماية
muhafaza et-|qoru-,mühafizə et-,saxla-|حافظ,يحافظ,تحافظ,صان,يصون,حفظ
muhafız|mühafizəçi,keşikçi|حارس,حراس,حرس
nöbet|növbə,növbətçilik,keşik|نوبة,مناوبة,حراسة,نوبات
nöbet tut-|növbə çək-,keşik çək-|ناوب,حرس,يحرس
nöbetçi|növbətçi,keşikçi|مناوب,حارس,خفير,حراس
ikamet|yaşayış,iqamət|إقامة,سكن
ikamet et-|yaşa-,məskunlaş-|أقام,يقيم,تقيم,سكن,يسكن
ikamet izni,oturma izni|yaşayış icazəsi|تصريح إقامة,إذن إقامة,رخصة إقامة
ikametgah|yaşayış yeri,iqamətgah|محل إقامة,مقر إقامة,مسكن
irtibat|əlaqə,rabitə|اتصال,ارتباط,تواصل
irtibata geç-|əlaqəyə keç-,əlaqə saxla-|تواصل,يتواصل,اتصل
irtibat bürosu|əlaqələndirmə bürosu|مكتب اتصال,مكتب ارتباط
müsaade|icazə,müsaidə|إذن,سماح,إذنا
müsaade et-|icazə ver-,imkan ver-|سمح,يسمح,تسمح,أذن,يأذن
müsait|müsait,əlverişli,uyğun|ملائم,مناسب,متاح
istisna|istisna|استثناء,استثناءات
istisnasız|istisnasız|بلا استثناء,دون استثناء,بدون استثناء
muafiyet|azadolma,güzəşt,istisna|إعفاء,إعفاءات,استثناء
muaf|azad,azad edilmiş|معفى,معفي,مستثنى
muaf tut-|azad et-|أعفى,يعفي,تعفي,استثنى
muamele|rəftar,davranış,muamilə|معاملة,معاملات,تعامل
kötü muamele|pis rəftar,qeyri-insani rəftar|سوء معاملة,سوء المعاملة
imha|məhv,məhvetmə|تدمير,إتلاف,إبادة
imha et-|məhv et-,yox et-|دمر,يدمر,تدمر,أتلف,يتلف,أباد
imha edil-|məhv edil-|دمر,أتلف,أبيد,تدمير
koordinasyon|koordinasiya,əlaqələndirmə|تنسيق
koordinatör|koordinator,əlaqələndirici|منسق,منسقون,منسقة
koordine et-|əlaqələndir-,koordinasiya et-|نسق,ينسق,تنسق,تنسيق
koordinat|koordinat|إحداثية,إحداثيات
teşkil et-|təşkil et-|شكل,يشكل,تشكل,كون
temin et-|təmin et-,əldə et-|وفر,يوفر,توفر,أمن,يؤمن
temin|təmin,təminat|تأمين,توفير
talep üzerine|tələb əsasında,xahişi ilə|بناء على طلب,عند الطلب
rehin|girov,əsir|رهن,رهينة,محتجز
rehin al-|girov götür-|احتجز رهائن,أخذ رهائن,احتجاز رهائن,احتجز,يحتجز
rehin tut-|girov saxla-|احتجز,يحتجز,تحتجز
sürgün|sürgün|منفى,نفي,مهجر,منفي
sürgün et-|sürgün et-|نفى,ينفي,رحل
sürgün edil-|sürgün edil-|نفي,رحل,أبعد
hitap|xitab,müraciət|خطاب,مخاطبة
hitap et-|müraciət et-,xitab et-|خاطب,يخاطب,تخاطب,ألقى كلمة,توجه
hitaben|müraciətlə,xitabən|مخاطبا,موجها كلامه
siyasal|siyasi|سياسي
perspektif|perspektiv,baxış|منظور,رؤية,آفاق,أفق
konsept|konsepsiya,konsept|مفهوم,مفاهيم,تصور
referans|istinad,referans|مرجع,مراجع,مرجعية,إشارة
istinaden|istinadən,əsasən|استنادا,بالاستناد
istikamet|istiqamət,səmt|اتجاه,وجهة
nezaret|nəzarət|إشراف,رقابة,وزارة
nezarethane|müvəqqəti saxlama təcridxanası,saxlama yeri|غرفة توقيف,مكان احتجاز,زنزانة
nezaret et-|nəzarət et-|أشرف,يشرف,راقب
teftiş|təftiş,yoxlama|تفتيش,تدقيق
müfettiş|müfəttiş,inspektor|مفتش,مفتشون,مفتشين
müsteşar|müsteşar,nazir müavini,müşavir|وكيل وزارة,وكيل الوزارة,مستشار
müşavir|müşavir,məsləhətçi|مستشار,مستشارون,مستشارين
müşavirlik|müşavirlik,məsləhət|استشارة,مستشارية
eş başkan,eşbaşkan|həmsədr|رئيس مشارك,الرئيس المشارك,رئيسة مشاركة
raportör|məruzəçi|مقرر,المقرر,مقررة
komiser|komissar,müfəttiş|مفوض,مفوضة,مفوضون
karar mercii|qərar orqanı|جهة القرار
merci|orqan,instansiya|مرجع,جهة,مراجع
mütevelli heyeti|qəyyumlar şurası|مجلس أمناء
kayyum,kayyım|qəyyum|وصي,حارس قضائي,قيم
vekalet|vəkalət,etibarnamə|وكالة,توكيل,نيابة
vekaleten|əvəz olaraq,müvəqqəti|بالوكالة,بالنيابة
atama|təyinat,təyin|تعيين,تعيينات
tayin|təyinat,təyin|تعيين,نقل
tayin et-|təyin et-|عين,يعين,تعيين,حدد,يحدد
tayin edil-|təyin edil-,təyin olun-|عين,يعين
terfi|yüksəliş,vəzifə artımı|ترقية,ترقيات
terfi et-|yüksəl-,vəzifəsi artırıl-|ترقى,رقي
terfi ettir-|vəzifəsini artır-,irəli çək-|رقى,يرقي
azil,azl|vəzifədən azad etmə,azad edilmə|عزل,إقالة
azlet-,azled-|vəzifədən azad et-,vəzifədən götür-|عزل,يعزل,أقال,يقيل
kıdem|staj,kıdem|أقدمية
kıdemli|baş,böyük,təcrübəli|كبير,أقدم,كبار,رفيع
makam|vəzifə,məqam|مقام,منصب,جهة,سلطات
kademe|pillə,mərhələ|مستوى,درجة,مرحلة
kademeli|mərhələli,pilləli|تدريجي,مرحلي
kademeli olarak|tədricən,mərhələli şəkildə|تدريجيا,بشكل تدريجي,على مراحل
aşama aşama|mərhələ-mərhələ,tədricən|تدريجيا,مرحلة بعد مرحلة
beyan|bəyan,bəyanat|بيان,إعلان,تصريح
beyan et-|bəyan et-,bildir-|أعلن,يعلن,صرح,يصرح
beyanat|bəyanat,açıqlama|تصريح,تصريحات,بيان
beyanname|bəyannamə|إعلان,إقرار,بيان
takdim et-|təqdim et-|قدم,يقدم,تقديم
takdim|təqdim,təqdimat|تقديم,عرض
sunum|təqdimat,prezentasiya|عرض,تقديم,عروض
emanet|əmanət|أمانة,وديعة,أمانات
icra|icra|تنفيذ,إجراء
icra et-|icra et-,yerinə yetir-|نفذ,ينفذ,أجرى
icraat|icraat,iş|إنجاز,إنجازات,إجراءات,أعمال
icra kurulu|icra heyəti,idarə heyəti|مجلس تنفيذي,المجلس التنفيذي
icra kurulu başkanı|icraçı direktor,idarə heyətinin sədri|رئيس تنفيذي,الرئيس التنفيذي
ihtisas|ixtisas|اختصاص,تخصص
intikal|keçid,intiqal|انتقال
intikal et-|keç-,intiqal et-|انتقل,ينتقل
tebliğ|bildiriş,təbliğ|تبليغ,بلاغ,إبلاغ,إخطار
tebliğ et-|bildir-,çatdır-|بلغ,أبلغ,يبلغ
tasdik|təsdiq|تصديق,مصادقة
tasdik et-|təsdiq et-|صدق,يصدق,صادق,يصادق
akreditasyon|akkreditasiya|اعتماد,اعتمادات
akredite|akkreditə|معتمد,معتمدة
tescil|qeydiyyat,təsbit|تسجيل
tescil et-|qeydə al-,təsdiqlə-|سجل,يسجل
tescilli|qeydə alınmış,təsdiqli|مسجل,مسجلة
telif hakkı|müəllif hüququ|حقوق النشر,حق المؤلف,حقوق التأليف
tüzel kişi|hüquqi şəxs|شخص اعتباري,شخصية اعتبارية
tüzel kişilik|hüquqi şəxs|شخصية اعتبارية,كيان قانوني
tüzük|nizamnamə,əsasnamə|نظام أساسي,لائحة,نظام داخلي
yönerge|təlimat,göstəriş|توجيه,تعليمات,توجيهات
genelge|sərəncam,təlimat,dövlət qərarı|تعميم,منشور
dilekçe|ərizə|عريضة,التماس,عرائض,طلب
evrak|sənəd,kağız|أوراق,وثائق,مستندات
tutanak|protokol,akt|محضر,محاضر
mutabakat|razılaşma,razılıq|توافق,تفاهم,اتفاق
mutabakat zaptı,mutabakat muhtırası|anlaşma memorandumu,anlaşma protokolu|مذكرة تفاهم
muhtıra|memorandum,nota|مذكرة,مذكرات
nota|nota|مذكرة احتجاج,مذكرة دبلوماسية
nota ver-|nota ver-|قدم مذكرة احتجاج
müktesebat|qanunvericilik,müktəsəbat|مكتسبات,تشريعات
müeyyide|sanksiya,məcburi tədbir|عقوبة,عقوبات,جزاء
zabıt,zapt|protokol,zəbt|محضر,ضبط
zapt et-|zəbt et-,ələ keçir-|استولى,يستولي,سيطر
el koy-|müsadirə et-,əl qoy-,ələ keçir-|صادر,يصادر,تصادر,مصادرة,وضع يده,استولى
müsadere|müsadirə|مصادرة,مصادرات
haciz,hacz|həbs qoyma,haciz|حجز,حجوزات
tahkikat|təhqiqat,istintaq|تحقيق,تحقيقات
tetkik|tədqiq,araşdırma|تدقيق,فحص,دراسة
tahlil|təhlil,analiz|تحليل,تحاليل
muayene|müayinə|فحص,كشف,معاينة
muayene et-|müayinə et-|فحص,يفحص,عاين
talan|talan,qarət|نهب,سلب
talan et-|talan et-,qarət et-|نهب,ينهب,نهبوا,سلب
iskan|məskunlaşma,yerləşdirmə|إسكان,إيواء
feragat|imtina,fəraqət|تنازل,تنازلات
feragat et-|imtina et-,əl çək-|تنازل,يتنازل,تخلى
iptal|ləğv|إلغاء,إبطال
iptal et-|ləğv et-|ألغى,يلغي,تلغي,أبطل
iptal edil-|ləğv edil-,ləğv olun-|ألغي,ألغيت,يلغى
fesih,fesh|ləğv,pozulma,buraxılma|فسخ,حل,إنهاء
feshet-,feshed-|ləğv et-,pozmaq,burax-|فسخ,يفسخ,حل,يحل,أنهى
tahrik|təhrik,qıcıqlandırma|تحريض,استفزاز,إثارة
tahrik et-|təhrik et-,qızışdır-|حرض,يحرض,استفز,يستفز,أثار
müracaat|müraciət|طلب,مراجعة,تقدم بطلب,طلبات
müracaat et-|müraciət et-|راجع,يراجع,تقدم,لجأ,يلجأ
kontenjan|kvota,yer sayı|حصة,حصص,كوتا
kota|kvota|حصة,حصص,كوتا
tahsis|ayırma,təxsis|تخصيص
tahsil|təhsil,yığım|تحصيل,تعليم
tahsil et-|yığ-,topla-|حصل,يحصل,جبى
telafi|əvəz,kompensasiya,telafi|تعويض,تدارك
telafi et-|əvəzini çıx-,kompensasiya et-|عوض,يعوض,تدارك
entegre|inteqrasiya olunmuş,inteqrə|مدمج,متكامل,مندمج
entegre et-|inteqrasiya et-|دمج,يدمج,دمجت
entegre ol-|inteqrasiya olun-|اندمج,يندمج,تندمج
adapte ol-|uyğunlaş-,adaptasiya ol-|تأقلم,يتأقلم,تكيف,يتكيف
adaptasyon|adaptasiya,uyğunlaşma|تكيف,تأقلم
restore et-|bərpa et-,restavrasiya et-|رمم,يرمم,ترميم
restorasyon|bərpa,restavrasiya|ترميم
revize et-|yenidən bax-,düzəliş et-|عدل,يعدل,راجع,نقح
revizyon|reviziya,düzəliş,yenidən baxma|مراجعة,تنقيح,تعديل
dizayn|dizayn|تصميم,تصاميم
motive et-|həvəsləndir-,motivasiya et-|حفز,يحفز,تحفيز
motivasyon|motivasiya,həvəs|حافز,دافع,تحفيز,دوافع
manipüle et-|manipulyasiya et-|تلاعب,يتلاعب
manipülasyon|manipulyasiya|تلاعب,تلاعبات
sabote et-|sabotaj et-,təxribat et-|خرب,يخرب,أفشل
sabotaj|sabotaj,təxribat|تخريب
empoze et-|məcbur et-,təlqin et-|فرض,يفرض
dayat-|diktə et-,məcbur et-,qəbul etdir-|فرض,يفرض,تفرض,أملى,يملي
dayatma|diktə,məcburetmə|فرض,إملاء,إملاءات
dikta|diktə|إملاء,إملاءات
dikte et-|diktə et-|أملى,يملي,تملي
lanse et-|təqdim et-,bazara çıxar-|أطلق,طرح,روج
lansman|təqdimat,təqdimetmə|إطلاق,تدشين
promosyon|promosyon,təşviqat|ترويج,عرض ترويجي,حوافز
modifiye|dəyişdirilmiş,modifikasiya olunmuş|معدل,معدلة
konsolide et-|birləşdir-,möhkəmləndir-|عزز,وحد,دمج
konsorsiyum|konsorsium|كونسورتيوم,تحالف شركات,ائتلاف
kooperatif|kooperativ|تعاونية,جمعية تعاونية,تعاونيات
müessese|müəssisə,təsisat|مؤسسة,مؤسسات,منشأة
kurultay|qurultay|مؤتمر عام,مؤتمر,مجلس
sempozyum|simpozium|ندوة,ندوات
panel|panel|ندوة,حلقة نقاش,جلسة حوارية
çalıştay|seminar,vorkşop|ورشة عمل,ورشات عمل,ورش عمل
telekonferans|telekonfrans|مؤتمر عبر الهاتف
bülten|bülleten|نشرة,نشرات
broşür|broşür,kitabça|كتيب,منشور,كتيبات
kılavuz|bələdçi,təlimat|دليل,مرشد,أدلة
katalog|kataloq|كتالوج,فهرس,دليل
envanter|inventar|جرد,مخزون
veri tabanı,veritabanı|məlumat bazası,verilənlər bazası|قاعدة بيانات,قواعد بيانات
abone|abunəçi,abunə|مشترك,مشتركون,مشتركين
abonelik|abunə,abunəlik|اشتراك,اشتراكات
modül|modul|وحدة,وحدات
kapsül|kapsul|كبسولة,كبسولات
versiyon|versiya,variant|نسخة,إصدار,نسخ
fonksiyon|funksiya|وظيفة,وظائف,دالة
şebeke|şəbəkə|شبكة,شبكات
portal|portal|بوابة,بوابات
profil|profil|ملف شخصي,لمحة,ملف
mail,e-posta|meyl,e-poçt,elektron poçt|بريد إلكتروني,رسالة إلكترونية,البريد الإلكتروني,إيميل
posta|poçt|بريد,مراسلات
kargo|karqo,yük|شحن,شحنة,طرد
paket|paket,bağlama|حزمة,طرد,حزم,باقة
`;
