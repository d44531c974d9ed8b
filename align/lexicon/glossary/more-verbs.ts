// General verbs that translators render freely, as stems with a trailing hyphen, in Turkish, Azerbaijani and Arabic; our own work.
export const moreVerbs: string = `
ilet-|çatdır-,ötür-,göndər-|نقل,ينقل,أبلغ,يبلغ,تبلغ,إبلاغ,أوصل,يوصل,توصل
iletil-|çatdırıl-,ötürül-|نقل,ينقل,أبلغ,وصل
an-|xatırla-,yad et-,an-|ذكر,يذكر,استذكر,يستذكر,تستذكر,استحضر,أحيا ذكرى
anımsa-|xatırla-,yada sal-|تذكر,يتذكر,تتذكر,استذكر,ذكرى
anımsat-|xatırlat-,yada sal-|ذكر,يذكر,تذكير
alış-|alış-,öyrəş-,vərdiş et-|اعتاد,يعتاد,تعتاد,تعود,يتعود,تتعود,اعتياد
alıştır-|alışdır-,öyrəşdir-|عود,يعود,تعود,تعويد
alkışla-|alqışla-,əl çal-|صفق,يصفق,تصفق,تصفيق,هلل
ağırlaş-|ağırlaş-,pisləş-|تفاقم,يتفاقم,تتفاقم,ثقل,ساء,تدهور
ağırlaştır-|ağırlaşdır-|فاقم,يفاقم,تفاقم,شدد,تشديد
akıt-|axıt-|أسال,صب,ضخ,يضخ,تضخ
aldan-|aldan-|انخدع,ينخدع,تنخدع,خدع
alevlen-|alovlan-,qızış-|اشتعل,يشتعل,تشتعل,اندلع,تأجج,يتأجج,تتأجج
arındır-|təmizlə-,arındır-|طهر,يطهر,تطهر,تطهير
aş-|aş-,keç-,ötüb keç-|تجاوز,يتجاوز,تتجاوز,تخطى,يتخطى,تتخطى,فاق
aşın-|aşın-,köhnəl-|تآكل,يتآكل,تتآكل
atlat-|dəf et-,aşıb keç-,öhdəsindən gəl-|تجاوز,يتجاوز,تتجاوز,تخطى,اجتاز
aydınlan-|aydınlaş-,işıqlan-|اتضح,يتضح,تتضح,استنار
ayaklan-|ayağa qalx-,üsyan et-|ثار,يثور,تثور,انتفض,ينتفض,تنتفض,انتفاضة
azarla-|danla-,tənbeh et-|وبخ,يوبخ,توبخ,توبيخ,أنب
bağdaş-|uzlaş-,uyğun gəl-|انسجم,ينسجم,تنسجم,توافق,توفيق
bahset-,bahsed-|bəhs et-,danış-,söz aç-|تحدث,يتحدث,تتحدث,ذكر,يذكر,تطرق,يتطرق,تتطرق
söz et-|söz aç-,danış-,bəhs et-|تحدث,يتحدث,تتحدث,تطرق,يتطرق,تتطرق,ذكر
değin-|toxun-,bəhs et-|تطرق,يتطرق,تتطرق,أشار,يشير,تشير,تناول,يتناول,تتناول
barın-|sığın-,daldalan-|أوى,يأوي,تأوي,لجأ,احتمى,مأوى
barındır-|sığındır-,özündə cəmləşdir-,ehtiva et-|آوى,يؤوي,تؤوي,إيواء,ضم,يضم,تضم,احتضن
barış-|barış-,sülh bağla-|تصالح,يتصالح,تتصالح,مصالحة,صلح
bastır-|yatır-,boğ-,basdır-|قمع,يقمع,تقمع,أخمد,يخمد,تخمد,كبت
batır-|batır-|أغرق,يغرق,تغرق,إغراق
bayıl-|huşunu itir-,bayıl-|أغمي,إغماء,فقد الوعي
becer-|bacar-|استطاع,يستطيع,تستطيع,تمكن,يتمكن,تتمكن,أفلح
belgele-|sənədləşdir-|وثق,يوثق,توثق,توثيق
belir-|görün-,ortaya çıx-|ظهر,يظهر,تظهر,لاح,برز
beslen-|qidalan-|تغذى,يتغذى,تتغذى,تغذية
boya-|boya-,rənglə-|صبغ,دهن,طلى,يطلي,تطلي,طلاء
boyun eğ-|boyun əy-,tabe ol-|خضع,يخضع,تخضع,خضوع,رضخ,رضوخ
bölün-|bölün-,parçalan-|انقسم,ينقسم,تنقسم,انقسام,قسم
bulaştır-|yoluxdur-,bulaşdır-|نقل العدوى,لطخ,ورط
bük-|bük-,əy-|لوى,ثنى,طوى
bürün-|bürün-|تلفع,ارتدى,اتشح,يتشح,تتشح
büyüle-|ovsunla-,valeh et-|سحر,يسحر,تسحر,فتن,أبهر
canlan-|canlan-|انتعش,ينتعش,تنتعش,انتعاش,نشط
caydır-|çəkindir-,fikrindən daşındır-|ردع,يردع,تردع,ثنى,يثني,تثني
cezbet-,cezbed-|cəlb et-,özünə çək-|جذب,يجذب,تجذب,اجتذب,استقطب,يستقطب,تستقطب
çağrıştır-|xatırlat-,yada sal-|استحضر,ذكر,يذكر,أوحى,يوحي,توحي
çalın-|oğurlan-,çalın-|سرق,يسرق,تسرق
çatla-|çatla-,çat ver-|تشقق,يتشقق,تتشقق,تصدع,انشق
çekin-|çəkin-,utan-|تردد,يتردد,تتردد,امتنع,يمتنع,تمتنع,تحفظ,خجل
çekiş-|çəkiş-,mübahisə et-|تنازع,يتنازع,تتنازع,تنافس,تجاذب
çeliş-|zidd ol-,ziddiyyət təşkil et-|تناقض,يتناقض,تتناقض,تعارض,يتعارض,تتعارض
çıldır-|dəli ol-|جن,يجن,تجن,جنون
çırpın-|çırpın-|تخبط,يتخبط,تتخبط,رفرف
çürü-|çürü-|تعفن,يتعفن,تتعفن,فسد
çürüt-|təkzib et-,çürüt-|دحض,يدحض,تدحض,فند,يفند,تفند,تفنيد
dal-|dal-,cum-,baş vur-|غاص,يغوص,تغوص,غطس,انغمس
dalgalan-|dalğalan-|رفرف,يرفرف,ترفرف,تموج,تذبذب
damgala-|damğala-|وصم,يصم,تصم,وسم,وصمة
daral-|daral-|ضاق,يضيق,تضيق,تقلص,يتقلص,تتقلص,انكماش
daralt-|daralt-|ضيق,يضيق,تضيق,قلص,تضييق
dayat-|qəbul etdir-,zorla qəbul etdir-,tətbiq et-|فرض,يفرض,تفرض
değ-|dəy-,toxun-|لامس,مس,يمس,تمس,استحق
del-|del-,deş-|ثقب,يثقب,تثقب,خرق,اخترق
depola-|anbarda saxla-,saxla-|خزن,يخزن,تخزن,تخزين
desteklen-|dəstəklən-|دعم,يدعم,تدعم,حظي بدعم
devral-|təhvil al-,qəbul et-,öz üzərinə götür-|تسلم,يتسلم,تتسلم,تولى,استلم,استحوذ,استحواذ
dışla-|kənarlaşdır-,təcrid et-,istisna et-|أقصى,يقصي,تقصي,إقصاء,استبعد,يستبعد,تستبعد,نبذ
dik-|tik-,ək-,əkdir-|غرس,نصب,خاط,زرع
dilen-|dilən-|تسول,يتسول,تتسول
dindir-|sakitləşdir-,dindir-|سكن,يسكن,تسكن,خفف
dinlen-|dincəl-,istirahət et-|استراح,يستريح,تستريح,ارتاح,راحة,استراحة
diril-|diril-,canlan-|بعث,عاد إلى الحياة,نهض
doğra-|doğra-|قطع,يقطع,تقطع,تقطيع
doğrult-|doğrult-,düzəlt-,tuşla-|صوب,يصوب,تصوب,قوم,عدل
dolan-|dolan-,gəz-|تجول,يتجول,تتجول,دار,لف
dolandır-|aldat-,dələduzluq et-|احتال,يحتال,تحتال,احتيال,نصب
don-|don-|تجمد,يتجمد,تتجمد,جمد
dondur-|dondur-|جمد,يجمد,تجمد,تجميد
donat-|təchiz et-,bəzə-|زود,يزود,تزود,تزويد,جهز,تجهيز
doy-|doy-|شبع,يشبع,تشبع
doyur-|doyur-,yedizdir-|أطعم,يطعم,تطعم,أشبع,إطعام
dök-|tök-|صب,يصب,تصب,سكب,أراق
dökül-|tökül-|انسكب,تساقط,يتساقط,تتساقط,تدفق,يتدفق,تتدفق
döşe-|döşə-|فرش,رصف,مد
dövüş-|döyüş-,vuruş-,dalaş-|تقاتل,يتقاتل,تتقاتل,تعارك,قتال
durakla-|dayan-,duruxsun-|توقف,يتوقف,تتوقف,تردد
düşle-|xəyal et-,arzula-|حلم,يحلم,تحلم,تخيل
düzel-|düzəl-,yaxşılaş-|تحسن,يتحسن,تتحسن,استقام,صلح
eğ-|əy-|حنى,أمال,ثنى
eğil-|əyil-|انحنى,ينحني,تنحني,مال,يميل,تميل
eğit-|öyrət-,təlim keç-,tərbiyə et-|درب,يدرب,علم,يعلم,تدريب,تربية
eğitil-|təlim keç-,təhsil al-|تدرب,يتدرب,تتدرب,تلقى تدريبا
ek-|ək-|زرع,يزرع,تزرع,بذر,زراعة
eksil-|əskil-,azal-|نقص,ينقص,تنقص,قل
emret-,emred-|əmr et-,əmr ver-|أمر,يأمر,تأمر,أوامر
eriş-|çat-,yetiş-,nail ol-,giriş əldə et-|وصل,يصل,تصل,بلغ,نال,نفاذ
erit-|ərit-|أذاب,يذيب,تذيب,صهر,إذابة
es-|əs-|هب,يهب,تهب,هبوب
esinlen-|ilhamlan-,ilham al-|استلهم,يستلهم,تستلهم,استوحى,استلهام
esirge-|əsirgə-|بخل,ضن,حمى
etiketle-|etiketlə-,damğala-|وسم,صنف
evlat edin-|övladlığa götür-|تبنى طفلا,تبني
evril-|çevril-,təkamül et-|تطور,يتطور,تتطور,تحول
ez-|əz-|سحق,يسحق,تسحق,دهس,داس
ezberle-|əzbərlə-,əzbər öyrən-|حفظ,يحفظ,تحفظ
feda et-|fəda et-,qurban ver-|ضحى,يضحي,تضحي,تضحية,فدى
fısılda-|pıçılda-|همس,يهمس,تهمس
fışkır-|fışqır-|انبثق,ينبثق,تنبثق,تدفق,نبع
frenle-|əylə-,tormozla-,cilovla-|كبح,يكبح,تكبح,فرمل
geciktir-|gecikdir-,ləngit-,yubat-|أخر,يؤخر,تؤخر,تأخير,عطل
geçin-|dolan-,keçin-|تدبر,كسب عيشه,عاش
geçiştir-|keçişdir-|تجاهل,مرر,تهرب
genelle-|ümumiləşdir-|عمم,يعمم,تعمم,تعميم
geril-|gərginləş-,gəril-|توتر,يتوتر,تتوتر,تأزم
geride kal-|geridə qal-,arxada qal-|تخلف,يتخلف,تتخلف,بقي في الخلف
gevşe-|boşal-,yumşal-|استرخى,ارتخى,تراخى,تراخ
gevşet-|boşalt-,yumşalt-|خفف,يخفف,تخفف,أرخى,تخفيف
giriş-|giriş-,başla-|أقدم,شرع,يشرع,تشرع
giyin-|geyin-|لبس,يلبس,تلبس,ارتدى
göğüs ger-|sinə gər-,müqavimət göstər-|تصدى,يتصدى,تتصدى,صمد
gömül-|basdırıl-,dəfn olun-|دفن,يدفن,تدفن
gözet-|gözlə-,nəzərə al-,qoru-|راعى,يراعي,تراعي,حرص
gözetle-|müşahidə et-,izlə-,güd-|راقب,يراقب,تراقب,تجسس,مراقبة
gözlemle-|müşahidə et-|لاحظ,يلاحظ,تلاحظ,رصد,يرصد,ترصد,راقب
gözük-|görün-,gözə dəy-|بدا,يبدو,تبدو,ظهر
gurur duy-|qürur duy-,fəxr et-|فخر,يفخر,تفخر,افتخر,يفتخر,تفتخر,اعتز,يعتز,تعتز
güçleş-|çətinləş-|صعب,يصعب,تصعب
haberdar et-|xəbərdar et-,məlumat ver-|أعلم,أخبر,يخبر,تخبر,أبلغ
haberdar ol-|xəbərdar ol-,xəbər tut-|علم,يعلم,اطلع,دراية
hafifle-|yüngülləş-,azal-|خف,يخف,تخف
hafiflet-|yüngülləşdir-,azalt-|خفف,يخفف,تخفف,تخفيف
hallet-,halled-|həll et-|حل,يحل,تحل,سوى
hareketlen-|hərəkətə gəl-,canlan-|تحرك,يتحرك,تتحرك,نشط
hastalan-|xəstələn-|مرض,يمرض,تمرض
hazmet-,hazmed-|həzm et-|هضم,يهضم,تهضم
heyecanlan-|həyəcanlan-|تحمس,يتحمس,تتحمس,انفعل
hırpala-|incit-,döy-|أساء,ضرب,عنف
hissettir-|hiss etdir-|أشعر,جعله يشعر
hükmet-,hükmed-|hökm et-,hökm sür-,qərar ver-|حكم,يحكم,قضى,يقضي,تقضي
hüküm giy-|məhkum olun-|أدين,إدانة,حكم عليه
hüküm sür-|hökm sür-|ساد,يسود,تسود,حكم,سائد
ısın-|isin-,qız-|سخن,دفئ,يدفأ,تدفأ,تدفئة,احترار
ısır-|dişlə-,sanc-|عض,يعض,تعض,لدغ,عضة
ısmarla-|sifariş et-,sifariş ver-|طلب,يطلب,أوصى
ilerlet-|irəlilət-,inkişaf etdir-|دفع قدما,طور,قدم
incel-|incəl-|رق,نحف
incit-|incit-,xətrinə dəy-|آذى,يؤذي,تؤذي,جرح,أذى
indirge-|azalt-,endir-|اختزل,يختزل,تختزل,خفض
işaretle-|işarələ-,qeyd et-|أشر,وضع علامة,علم
işlet-|işlət-,istismar et-,idarə et-|شغل,يشغل,تشغل,تشغيل,أدار
kabar-|qabar-,şiş-,art-|تورم,انتفخ,تضخم
kabullen-|qəbul et-,qəbullan-|تقبل,يتقبل,تتقبل,سلم
kaçırıl-|qaçırıl-,oğurlan-|خطف,اختطف,يختطف,تختطف
kana-|qana-|نزف,ينزف,تنزف,نزيف
kapış-|qapış-,toqquş-|تنازع,تشابك,تخاطف
kaptır-|qapdır-,əldən ver-|فقد,خسر
karala-|qarala-,ləkələ-|شوه,يشوه,تشوه,سود
karar-|qaral-|اسود,أظلم
karart-|qaralt-|عتم,يعتم,تعتم,سود
karış-|qarış-,müdaxilə et-|تدخل,يتدخل,تتدخل,اختلط,يختلط,تختلط
karıştır-|qarışdır-|خلط,يخلط,تخلط,مزج,أثار
kaşı-|qaşı-|حك
kat et-|qət et-,keç-|قطع,يقطع,تقطع,قطع شوطا
katlet-,katled-|qətlə yetir-,öldür-|قتل,يقتل,تقتل,ذبح
kavga et-|dava et-,dalaş-,savaş-|تشاجر,يتشاجر,تتشاجر,تعارك,شجار
kay-|sürüş-|انزلق,ينزلق,تنزلق,زحف
kaydır-|sürüşdür-|حرك,نقل,زحزح
kaynaş-|qaynayıb-qarış-,qovuş-|اندمج,يندمج,تندمج,انصهر,تآلف
kesil-|kəsil-|انقطع,ينقطع,تنقطع,قطع
kesintiye uğra-|kəsintiyə uğra-,fasilə yaran-|انقطع,ينقطع,تنقطع,توقف
kesiş-|kəsiş-|تقاطع,يتقاطع,تتقاطع
kesinleş-|dəqiqləş-,qətiləş-|تأكد,يتأكد,تتأكد,حسم
keyif al-,zevk al-|zövq al-,həzz al-|استمتع,يستمتع,تستمتع,تلذذ
keyfini çıkar-,tadını çıkar-|həzz al-,ləzzət al-|استمتع,يستمتع,تستمتع
kıpırda-|tərpən-,qımıldan-|تحرك,يتحرك,تتحرك
kıl-|et-,qıl-|جعل,يجعل,تجعل,أدى
kırp-|qırx-,qırp-|قص,جز,رمش
kıskan-|qısqan-,paxıllıq et-|غار,يغار,تغار,حسد
kışkırt-|qızışdır-,təhrik et-,fitnəkarlıq et-|حرض,يحرض,تحرض,استفز,يستفز,تستفز,أثار
kıy-|qıy-,qəsd et-|قتل,أزهق
kıyasla-|müqayisə et-|قارن,يقارن,تقارن,قياس
kızar-|qızar-|احمر,خجل
kızıştır-|qızışdır-,alovlandır-|أجج,يؤجج,تؤجج,أشعل,تأجيج
kilitle-|kilidlə-,qıfılla-|أقفل,يقفل,تقفل,قفل,أغلق
kirlen-|çirklən-|تلوث,يتلوث,تتلوث,اتسخ
kirlet-|çirkləndir-,bulaşdır-|لوث,يلوث,تلوث,تلويث
kok-|iy ver-,qoxu-|فاح,انبعثت رائحة
kokla-|iylə-,qoxula-|شم,يشم,تشم
konakla-|gecələ-,qal-,yerləş-|أقام,يقيم,تقيم,نزل,مبيت
kon-|qon-|حط,يحط,تحط
kop-|qop-,qırıl-|انقطع,انفصل,ينفصل,تنفصل,نشب
kopar-|qopar-,üz-|قطع,اقتلع,انتزع,ينتزع,تنتزع
kopyala-|kopyala-,üzünü çıxar-,köçür-|نسخ,ينسخ,تنسخ,قلد
korkut-|qorxut-|أخاف,يخيف,تخيف,أرعب,تخويف
kovala-|qovala-,təqib et-,qov-|طارد,يطارد,تطارد,لاحق,مطاردة
kovul-|qovul-|طرد,يطرد,تطرد,فصل
körükle-|körüklə-,qızışdır-,alovlandır-|أجج,يؤجج,تؤجج,غذى,يغذي,أذكى
kundakla-|qəsdən yandır-|أضرم النار,أحرق عمدا
kurgula-|quraşdır-,uydur-|نسج,تخيل,صمم
kuru-|quru-|جف,يجف,تجف,يبس,تبس
kurut-|qurut-|جفف,يجفف,تجفف,تجفيف
kus-|qus-,qayt et-|تقيأ,يتقيأ,تتقيأ,قيء
küs-|küs-,inci-|زعل,خاصم
küçült-|kiçilt-|صغر,يصغر,تصغر,قلص
kutuplaş-|qütbləş-|استقطب,انقسم
lekele-|ləkələ-|لطخ,يلطخ,تلطخ,لوث,شوه
mahrum et-,yoksun bırak-|məhrum et-|حرم,يحرم,تحرم,حرمان
mahrum kal-,yoksun kal-|məhrum qal-,məhrum ol-|حرم,حرمان
mahvet-,mahved-|məhv et-,korla-|دمر,يدمر,تدمر,أهلك,أفسد
mahvol-|məhv ol-|هلك,يهلك,تهلك,دمر
mağdur et-|zərər vur-,mağdur et-|ظلم,أضر,تضرر
miras bırak-|miras qoy-,irs qoy-|أورث,ترك إرثا
modernleştir-|müasirləşdir-,modernləşdir-|حدث,يحدث,تحديث
muhafaza et-|qoruyub saxla-,mühafizə et-|حافظ,يحافظ,تحافظ,صان,يصون,تصون,حفاظ
müjdele-|müjdələ-,müjdə ver-|بشر,يبشر,تبشر,بشرى
naklet-,nakled-|nəql et-,köçür-,ötür-|نقل,ينقل
nefes al-|nəfəs al-|تنفس,يتنفس,تتنفس
okşa-|oxşa-,tumarla-,sığalla-|داعب,لاطف
okut-|oxut-|درس,يدرس,تدرس,علم
olgunlaş-|yetkinləş-,yetiş-|نضج,ينضج,تنضج,نضوج
onurlandır-|şərəfləndir-,hörmət göstər-|شرف,يشرف,تشرف,كرم,يكرم,تكرم,تكريم
oyala-|yubat-,başını qat-|ألهى,يلهي,تلهي,ماطل,مماطلة
oyalan-|yuban-,ləngi-|تلكأ,أضاع الوقت
oynat-|oynat-|حرك,لعب,شغل
ödün ver-|güzəştə get-|تنازل,يتنازل,تتنازل,قدم تنازلات
öksür-|öskür-|سعل,يسعل,تسعل,سعال
öncülük et-|öncüllük et-,liderlik et-,rəhbərlik et-|قاد,يقود,تقود,تصدر,ريادة
önderlik et-|rəhbərlik et-,öndərlik et-|قاد,يقود,تقود,تزعم,قيادة
önem ver-|əhəmiyyət ver-,önəm ver-|أولى أهمية,يولي,تولي,اهتم,يهتم,تهتم
önem taşı-|əhəmiyyət daşı-,önəm daşı-|يكتسب أهمية,حمل أهمية,مهم
önemse-|önəmsə-,əhəmiyyət ver-|اهتم,يهتم,تهتم,بال
öp-|öp-|يقبل,تقبل,قبلة
örgütle-|təşkil et-,təşkilatlandır-|نظم,ينظم,تنظم
örgütlen-|təşkilatlan-|تنظم,ينتظم,تنتظم
örtbas et-|ört-basdır et-|تستر,يتستر,تتستر,طمس
örtüş-|üst-üstə düş-,uyğun gəl-|تطابق,يتطابق,تتطابق,توافق
ötele-|təxirə sal-,ötür-|يؤجل,تؤجل,أرجأ
özelleştir-|özəlləşdir-|خصخص,خصخصة
özendir-|həvəsləndir-|شجع,رغب,حفز
özetle-|xülasə et-,ümumiləşdir-|لخص,يلخص,تلخص,تلخيص
parçala-|parçala-|مزق,يمزق,تمزق,فتت,قطع
parçalan-|parçalan-|تمزق,تفكك,يتفكك,تتفكك,تحطم
pazarla-|bazara çıxar-,sat-|سوق,يسوق,تسوق,تسويق
pazarlık et-|sövdələş-,bazarlıq et-|ساوم,يساوم,تساوم,تفاوض,مساومة
pekiştir-|möhkəmləndir-,gücləndir-|عزز,يعزز,رسخ,يرسخ,ترسخ,توطيد,وطد
pişman ol-|peşman ol-|ندم,يندم,تندم
püskürt-|geri oturt-,dəf et-,püskürt-|صد,يصد,تصد,دحر
rahatla-|rahatlaş-,rahatlan-|ارتاح,يرتاح,ترتاح,استراح,ارتياح
rahatlat-|rahatlat-,yüngülləşdir-|أراح,يريح,تريح,طمأن
rahatsız et-|narahat et-|أزعج,يزعج,تزعج,إزعاج,ضايق
rahatsız ol-|narahat ol-|انزعج,ينزعج,تنزعج,استاء
raporla-|hesabat ver-|أبلغ,قدم تقريرا
razı ol-|razı ol-,razılaş-|رضي,يرضى,ترضى,وافق
rehberlik et-|bələdçilik et-,yol göstər-|أرشد,يرشد,ترشد,وجه,إرشاد
rekor kır-|rekord qır-,rekord vur-|حطم رقما قياسيا,تحطيم
riske at-|riskə at-,təhlükəyə at-|خاطر,يخاطر,تخاطر,عرض للخطر,جازف
saç-|saç-,səp-|نثر,نشر
sahiplen-|sahib çıx-,sahiblən-|تبنى,امتلك,احتضن
sahip çık-|sahib çıx-|تبنى,احتضن,صان,دافع
sahnele-|səhnələşdir-,səhnəyə qoy-|عرض,قدم مسرحية,أخرج
sakatlan-|zədələn-,zədə al-,şikəst ol-|أصيب,إصابة
sakinleş-|sakitləş-|هدأ,يهدأ,تهدأ,هدوء
sakinleştir-|sakitləşdir-|هدأ,يهدئ,تهدئ,تهدئة
sal-|sal-,burax-|أطلق,ترك
salıver-|buraxıl-,azad et-|أطلق سراح,أفرج
sallan-|yırğalan-,sallan-,ləngər vur-|تأرجح,يتأرجح,تتأرجح,اهتز,يهتز,تهتز
sap-|sap-,yayın-|انحرف,ينحرف,تنحرف,حاد,انحراف
saptır-|yayındır-,azdır-|حرف,يحرف,تحرف,ضلل
sapta-,saptan-|müəyyən et-,aşkar et-,müəyyənləşdir-|حدد,يحدد,تحدد,رصد,يرصد,ترصد,كشف
sarar-|saral-|اصفر,شحب
savrul-|sovrul-|تطاير,تبعثر,اندفع
savur-|sovur-,səpələ-|نثر,أطلق,بذر
saygı duy-|hörmət et-,hörmət bəslə-|احترم,يحترم,تحترم,احترام
saygı göster-|hörmət göstər-,hörmətlə yanaş-|احترم,يحترم,تحترم,احترام
sergile-|nümayiş etdir-,sərgilə-|عرض,يعرض,تعرض,أبدى,يبدي,تبدي,أظهر,قدم
sergilen-|nümayiş etdiril-,sərgilən-|عرض,يعرض,تعرض
sertleş-|sərtləş-|تصلب,يتصلب,تتصلب,اشتد,تشدد
sertleştir-|sərtləşdir-|شدد,يشدد,تشديد
seslendir-|səsləndir-,dilə gətir-,ifa et-|أدى,يؤدي,تؤدي,أطلق
sez-|sez-,hiss et-,duy-|أحس,يحس,تحس,شعر,استشعر
sık-|sıx-|عصر,ضغط,أطلق,شد
sıkıl-|darıx-,sıxıl-|يمل,تمل,سئم,ضجر
sıkılaştır-|sərtləşdir-,sıxlaşdır-,gücləndir-|شدد,يشدد,تشديد
sıkıştır-|sıxışdır-,sıx-|ضغط,يضغط,تضغط,ضيق,حشر
sırala-|sırala-,sadala-|رتب,يرتب,ترتب,عدد,سرد
sıralan-|sıralan-,düzül-|اصطف,يصطف,تصطف,ترتب,احتل
sıyrıl-|sıyrıl-|تملص,تخلص,انسل
sızlan-|gileylən-,şikayətlən-|تذمر,يتذمر,تتذمر,اشتكى
silahlan-|silahlan-|تسلح,يتسلح,تتسلح
silahlandır-|silahlandır-|سلح,يسلح,تسلح,تسليح
sindir-|həzm et-,ram et-|هضم,أرهب
sok-|sox-,sal-,yerit-|أدخل,يدخل,لدغ,زج
sol-|sol-|ذبل,بهت
sonlandır-|sona çatdır-,bitir-,başa vur-|أنهى,ينهي,تنهي,إنهاء
sorun yaşa-|problem yaşa-,problemlə üzləş-|عانى مشكلة,واجه مشكلة,يواجه,تواجه
sorumluluk al-|məsuliyyət götür-|تحمل المسؤولية,تولى
sorumluluk üstlen-|məsuliyyəti öz üzərinə götür-|تحمل المسؤولية,تبنى
soy-|soy-,talan et-|سلب,قشر,سطا
soyun-|soyun-|خلع,تعرى
soyutla-|təcrid et-|عزل,يعزل,تعزل,جرد
sök-|sök-|فك,يفك,تفك,نزع,تفكيك
sömür-|istismar et-,sömür-|استغل,يستغل,تستغل,استغلال
sön-|sön-|انطفأ,ينطفئ,تنطفئ,خمد,يخمد,تخمد
sula-|sula-,suvar-|سقى,يسقي,تسقي,روى,ري
sunul-|təqdim olun-,təklif olun-|قدم,يقدم,عرض
suikast düzenle-|sui-qəsd təşkil et-|اغتال,يغتال,تغتال,اغتيال
sürdürül-|davam etdiril-|استمر,يستمر,تستمر,تواصل,يتواصل,تتواصل
sürgün et-|sürgün et-|نفى,ينفي,تنفي,نفي,أبعد
sürüklen-|sürüklən-|انجر,ينجر,تنجر,انجرف,انزلق
sürükle-|sürüklə-|جر,يجر,تجر,سحب,قاد
süsle-|bəzə-,süslə-|زين,يزين,تزين,تزيين,زخرف
şart koş-|şərt qoy-,şərt kimi irəli sür-|اشترط,يشترط,تشترط,اشتراط
şekillen-|formalaş-,şəkillən-|تشكل,يتشكل,تتشكل,تبلور,يتبلور,تتبلور
şekillendir-|formalaşdır-,şəkilləndir-|شكل,يشكل,صاغ,يصوغ,تصوغ
şikayet et-,yakın-|şikayət et-,gileylən-|شكا,يشكو,تشكو,اشتكى,يشتكي,تشتكي,شكوى
şiş-|şiş-|انتفخ,تورم,ينتفخ,تنتفخ
şok ol-|şok ol-,şoka düş-|صدم,صدمة
şükret-|şükür et-|شكر,يشكر,تشكر,حمد
tahammül et-|döz-,dözüm göstər-|تحمل,يتحمل,تتحمل,أطاق,احتمل
tahsis et-,ayır-|ayır-,təxsis et-|خصص,يخصص,تخصص,تخصيص,رصد
tak-|tax-|ركب,علق,ارتدى
takıl-|ilişib qal-,ilişdir-|علق,تعثر
tanış-|tanış ol-|تعرف,يتعرف,تتعرف,تعارف
tanıştır-|tanış et-|عرف,يعرف,تعريف,قدم
tanıklık et-|şahidlik et-,şahid ol-|شهد,يشهد,تشهد,شهادة
tara-|tara-,skan et-,yoxla-,daraq çək-|مسح,يمسح,تمسح,مشط,فتش
tasarla-|layihələndir-,dizayn et-,planlaşdır-|صمم,يصمم,تصمم,تصميم,خطط
taş-|daş-|فاض,يفيض,تفيض,فيضان
tat-|dad-,dadına bax-|ذاق,يذوق,تذوق
tatmin et-|qane et-,razı sal-,məmnun et-|أرضى,يرضي,ترضي,أقنع
tavır al-|mövqe tut-,münasibət bildir-|اتخذ موقفا,موقف
tazele-|təzələ-|جدد,يجدد,أنعش
tekrarlan-|təkrarlan-,təkrar olun-|تكرر,يتكرر,تتكرر
telaşlan-|təlaşlan-,həyəcan keçir-|انزعج,ارتبك,قلق
tepki ver-|reaksiya ver-,münasibət bildir-|رد,يرد,ترد,تفاعل,يتفاعل,تتفاعل
terle-|tərlə-|تعرق,عرق
tersine çevir-,tersine dön-|tərsinə çevir-|عكس,قلب رأسا على عقب,انعكس
tetikle-|tətiklə-,təkan ver-,səbəb ol-,işə sal-|أثار,يثير,تثير,أشعل,فجر,حفز,يحفز,تحفز
tıka-|tıxa-,bağla-|سد,يسد,تسد,انسداد
tıkan-|tıxan-,dalana diren-|انسد,تعثر,يتعثر,تتعثر,انسداد
tokatla-|sillə vur-,şillələ-|صفع,يصفع,تصفع
toparla-|topla-,yığışdır-|جمع,رتب,لملم
toparlan-|özünə gəl-,bərpa olun-,toparlan-|تعافى,يتعافى,تتعافى,انتعش,تعاف,تماسك
tüken-|tükən-,qurtar-|نفد,ينفد,تنفد,نفاد,استنفد
tükür-|tüpür-|بصق
türe-|törə-,əmələ gəl-,yaran-|نشأ,اشتق,ظهر
uçur-|uçur-,partlat-|طير,نسف,أطار
uğurla-|yola sal-|ودع,يودع,تودع,توديع,شيع
uğra-|uğra-,baş çək-,məruz qal-|تعرض,يتعرض,تتعرض,مر,عرج
umursa-|vecinə al-,əhəmiyyət ver-|بالى,يبالي,تبالي,اكترث,يكترث,تكترث
umutlan-|ümidlən-|تفاءل,أمل
utan-|utan-,xəcalət çək-|خجل,يخجل,تخجل,استحى
uyarla-|uyğunlaşdır-|يكيف,تكيف,اقتبس,تكييف
uydur-|uydur-,uyğunlaşdır-|لفق,اختلق
uygun bul-,uygun gör-|uyğun gör-,məqsədəuyğun hesab et-|رأى مناسبا,استحسن,وافق
uzlaştır-|barışdır-,uzlaşdır-|يوفق,توفق,صالح,توفيق
üfle-|üfür-,üflə-|نفخ,ينفخ,تنفخ
ürk-|hürk-,qorx-|جفل,خاف,ذعر
üşü-|üşü-|برد,شعر بالبرد
üzerinde dur-|üzərində dayan-|توقف عند,ركز,شدد
vergilendir-|vergi tut-,vergiyə cəlb et-|فرض ضريبة
vurul-|vurul-|أصيب بطلق ناري,قتل رميا,ضرب
yadırga-|yadırğa-,qəribsə-|استغرب,يستغرب,تستغرب
yağ-|yağ-|هطل,يهطل,تهطل,تساقط,هطول
yağdır-|yağdır-|أمطر,يمطر,تمطر,انهال
yağmala-|talan et-,qarət et-|نهب,ينهب,تنهب,سلب
yaklaştır-|yaxınlaşdır-|يقرب,تقرب,تقريب
yakış-|yaraş-,yaxış-|لاق,يليق,تليق,ناسب
yala-|yala-|لعق
yalıt-|izolə et-,təcrid et-|عزل,يعزل,تعزل
yanaş-|yanaş-,yaxınlaş-|اقترب,دنا,رسا
yanıl-|yanıl-,səhv et-|أخطأ,يخطئ,تخطئ,غلط
yanılt-|yanılt-,çaşdır-,aldat-|ضلل,يضلل,تضلل,خدع,تضليل
yansı-|əks olun-,yansı-|انعكس,ينعكس,تنعكس,انعكاس
yapılandır-|qur-,strukturlaşdır-|هيكل,هيكلة,نظم
yeniden yapılandır-|yenidən qur-,restrukturizasiya et-|أعاد هيكلة,إعادة هيكلة
yapış-|yapış-|التصق,يلتصق,تلتصق,تمسك
yaptır-|etdir-,tikdir-|جعل,كلف
yaratıl-|yaradıl-,yaran-|خلق,أنشئ,نشأ
yas tut-|yas saxla-,matəm saxla-|أعلن الحداد,ندب
yaşat-|yaşat-|أحيا,أبقى,خلد
yaşlan-|yaşlan-,qocal-|شاخ,يشيخ,تشيخ,شيخوخة,تقدم في السن
yatır-|yatır-,qoy-,ödə-|أودع,يودع,تودع,إيداع,استثمر
yaygınlaş-|genişlən-,yayıl-,geniş vüsət al-|شاع,انتشر,ينتشر,تنتشر
yaygınlaştır-|yay-,genişləndir-,kütləviləşdir-|عمم,يعمم,تعمم,نشر,تعميم
yeltken-|cəhd et-,yeltən-|حاول,تجرأ
yenilen-|yeniləş-,yenilən-|تجدد,يتجدد,تتجدد
yetiş-|yetiş-,çat-,böyü-|نشأ,نضج,لحق,يلحق,تلحق,أدرك
yıl-|yıl-,qorx-|استسلم
yıldır-|qorxut-,bezdir-|أرهب,يرهب,ترهب,أثنى
yıpran-|yıpran-,köhnəl-,taqətdən düş-|اهترأ,بلي,استنزف,أنهك
yıprat-|yıprat-,taqətdən sal-,gözdən sal-|أنهك,ينهك,تنهك,استنزف,يستنزف,تستنزف,استنزاف
yırt-|cır-|مزق,يمزق,تمزق
yokla-|yoxla-,yoxlama apar-|تفقد,يتفقد,تتفقد,فحص
yol göster-|yol göstər-,istiqamət ver-|أرشد,يرشد,ترشد,دل
yorul-|yorul-|تعب,يتعب,تتعب,أرهق
yor-|yor-|أتعب,يتعب,تتعب,أرهق,يرهق,ترهق
yön ver-|yön ver-,istiqamət ver-|وجه,يوجه,رسم مسار
yönetil-|idarə olun-|أدير,يدار,تدار,حكم
yumuşa-|yumşal-|لان,يلين,تلين,خف
yumuşat-|yumşalt-|خفف,يخفف,تخفف,لين,تليين
yut-|ud-|ابتلع,يبتلع,تبتلع,بلع
yuvarlan-|yuvarlan-,diyirlən-|تدحرج,يتدحرج,تتدحرج
yücelt-|ucalt-,uca tut-|مجد,يمجد,تمجد
yüklen-|yüklən-,götür-|تحمل,حمل,يحمل
yürütül-|aparıl-,həyata keçiril-|أجري,يجري,تجري,نفذ
yüreklendir-|ürəkləndir-,cəsarətləndir-|شجع,يشجع,تشجع,حفز
yüzleş-|üzləş-,qarşılaş-|واجه,يواجه,تواجه,مواجهة
zedele-|zədələ-,xələl gətir-|أضر,يضر,تضر,خدش,مس
zenginleş-|zənginləş-,varlan-|أثرى,اغتنى
zenginleştir-|zənginləşdir-|أغنى,يغني,تغني,أثرى,تخصيب
zıpla-|hoppan-,tullan-|قفز,يقفز,تقفز,نط
zorunlu kıl-|məcburi et-,məcbur et-|ألزم,يلزم,تلزم,أوجب,يحتم,تحتم,فرض
`;
