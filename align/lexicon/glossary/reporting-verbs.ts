// The verbs of news reports, speeches and meetings in Turkish, Azerbaijani and Arabic; our own work.
export const reportingVerbs: string = `
söyle-,dedi,diyor,demiş|söylə-,de-,dey-,bildir-|قال,يقول,قول,قائل,صرح,يصرح,ذكر
açıkla-,açıklama|açıqla-,bildir-,açıqlama|أعلن,يعلن,إعلان,صرح,يصرح,تصريح,أوضح,يوضح,كشف
belirt-,kaydet-|bildir-,qeyd et-,qeyd,vurğula-,göstər-|ذكر,يذكر,أشار,يشير,إشارة,مشير,أوضح,يوضح,موضح,أفاد,لفت,أكد,بين
vurgula-,vurgu|vurğula-,vurğu,qeyd et-|أكد,يؤكد,تأكيد,مؤكد,شدد,يشدد,تشديد,مشدد
ekle-,ilave et-,ilave|əlavə et-,əlavə|أضاف,يضيف,إضافة,مضيف,أردف,تابع,استطرد
ilan et-,ilan,duyur-,duyuru|elan et-,elan|أعلن,يعلن,إعلان,معلن
bildir-,bildirim|bildir-,xəbər ver-,məlumat ver-|أبلغ,يبلغ,إبلاغ,أفاد,يفيد,إفادة
aktar-|çatdır-,nəql et-,bildir-|نقل,ينقل,ناقل,أفاد,أوضح,ذكر
anlat-|danış-,izah et-|روى,يروي,رواية,حكى,يحكي,شرح,يشرح
konuş-,konuşma|danış-,çıxış,nitq|تحدث,يتحدث,حديث,تكلم,يتكلم,كلام
iddia et-,iddia|iddia et-,iddia|زعم,يزعم,ادعى,يدعي,ادعاء,مزاعم
öne sür-,ileri sür-|irəli sür-,iddia et-|زعم,يزعم,طرح,يطرح
savun-,savunma|müdafiə et-,müdafiə|دافع,يدافع,دفاع,مدافع
reddet-,ret,red|rədd et-,rədd,imtina|رفض,يرفض,رافض
yalanla-,yalanlama,inkar|təkzib et-,təkzib,inkar|نفى,ينفي,نفي,أنكر,ينكر,إنكار,تكذيب
doğrula-,teyit et-,teyit|təsdiqlə-,təsdiq|أكد,يؤكد,تأكيد,تأكد
onayla-,onay|təsdiqlə-,təsdiq et-|وافق,يوافق,موافقة,صادق,يصادق,مصادقة
kabul et-,kabul|qəbul et-,qəbul|قبل,يقبل,قبول,وافق,موافقة
itiraf et-,itiraf|etiraf et-,etiraf|اعترف,يعترف,اعتراف
söz ver-,vaat et-,vaat|söz ver-,vəd et-,vəd|وعد,يعد,وعود,تعهد,يتعهد
taahhüt et-,taahhüt|öhdəlik götür-,öhdəlik,təəhhüd|تعهد,يتعهد,تعهدات,التزام
çağrıda bulun-,çağrı|çağırış et-,çağırış,müraciət|دعا,يدعو,دعوة,ناشد,يناشد,مناشدة
çağır-|çağır-|دعا,يدعو,دعوة,استدعى,يستدعي,نادى
davet et-,davet|dəvət et-,dəvət|دعا,يدعو,دعوة,دعوات,مدعو
kına-,kınama|qına-,pislə-,pisləmə|أدان,يدين,إدانة,ندد,يندد,تنديد,استنكر
lanetle-,lanet|lənətlə-,lənət|لعن,يلعن,لعنة,ندد
memnuniyetle karşıla-,memnuniyet|məmnunluqla qarşıla-,məmnunluq|رحب,يرحب,ترحيب,ارتياح
karşıla-,karşılama|qarşıla-,qarşılama|استقبل,يستقبل,استقبال
kutla-,kutlama,tebrik et-,tebrik|təbrik et-,təbrik,qeyd et-|هنأ,يهنئ,تهنئة,تهاني,احتفل,يحتفل,احتفال
teşekkür et-,teşekkür|təşəkkür et-,təşəkkür,minnətdarlıq|شكر,يشكر,شاكر,امتنان
özür dile-,özür|üzr istə-,üzr|اعتذر,يعتذر,اعتذار
eleştir-,eleştiri|tənqid et-,tənqid|انتقد,ينتقد,انتقاد,انتقادات,نقد
suçla-,suçlama|ittiham et-,günahlandır-,ittiham|اتهم,يتهم,اتهام,اتهامات,متهم
öv-,övgü|təriflə-,tərif|أشاد,يشيد,إشادة,مدح,يمدح,ثناء
takdir et-,takdir|təqdir et-,təqdir|قدر,يقدر,تقدير
uyar-,uyarı|xəbərdarlıq et-,xəbərdarlıq|حذر,يحذر,تحذير,تحذيرات,محذر,أنذر,إنذار
tehdit et-,tehdit|hədələ-,təhdid et-,təhdid,hədə|هدد,يهدد,تهديد,تهديدات
iste-,istek|istə-,istək,arzu|طلب,يطلب,أراد,يريد,رغبة
talep et-,talep|tələb et-,tələb|طالب,يطالب,طلب,طلبات,مطالبة,مطالب
rica et-,rica|xahiş et-,xahiş|رجا,يرجو,رجاء,التمس
öner-,öneri,teklif et-,teklif|təklif et-,təklif|اقترح,يقترح,اقتراح,مقترح,عرض,يعرض
tavsiye et-,tavsiye|tövsiyə et-,tövsiyə|أوصى,يوصي,توصية,توصيات,نصح
sor-,soru|soruş-,sual|سأل,يسأل,سؤال,أسئلة
yanıtla-,cevapla-,yanıt,cevap,cevab|cavablandır-,cavab ver-,cavab|أجاب,يجيب,إجابة,رد,يرد,جواب
karşılık ver-,karşılık|cavab ver-,qarşılıq|رد,يرد,ردود,قابل,مقابل
tepki göster-,tepki|reaksiya ver-,reaksiya,etiraz|رد فعل,ردود فعل,رد,استنكر
itiraz et-,itiraz|etiraz et-,etiraz|اعترض,يعترض,اعتراض,احتج,يحتج
protesto et-,protesto|etiraz et-,etiraz,aksiya|احتج,يحتج,احتجاج,احتجاجات,محتج
destekle-,destek|dəstəklə-,dəstək|دعم,يدعم,أيد,يؤيد,تأييد,مساندة
karşı çık-|qarşı çıx-,əleyhinə çıx-|عارض,يعارض,معارضة
görüş-,görüşme|görüş-,görüş,danışıq|التقى,يلتقي,لقاء,لقاءات,محادثات,اجتمع
buluş-,buluşma|görüş-,görüş|التقى,يلتقي,لقاء
bir araya gel-|bir araya gəl-,toplaş-|اجتمع,يجتمع,اجتماع
toplan-,toplantı|toplan-,toplaş-,iclas,toplantı|اجتمع,يجتمع,اجتماع,اجتماعات
müzakere et-,müzakere|müzakirə et-,müzakirə,danışıqlar|تفاوض,يتفاوض,مفاوضات,مفاوضة,ناقش
ele al-|müzakirə et-,nəzərdən keçir-|تناول,يتناول,بحث,يبحث,ناقش,يناقش
tartış-,tartışma|müzakirə et-,mübahisə et-,mübahisə|ناقش,يناقش,مناقشة,جدل,نقاش
değerlendir-,değerlendirme|qiymətləndir-,dəyərləndir-,qiymətləndirmə|قيم,يقيم,تقييم,اعتبر
değin-|toxun-|تطرق,يتطرق,أشار,يشير
işaret et-,işaret|işarə et-,göstər-,işarə|أشار,يشير,إشارة
dikkat çek-,dikkat|diqqət çək-,diqqət,diqqətə çatdır-|لفت,يلفت,لافت,انتباه,نوه,ينوه,أشار
hatırlat-|xatırlat-|ذكر,يذكر,تذكير
hatırla-|xatırla-|تذكر,يتذكر,ذكرى
unut-|unut-|نسي,ينسى,نسيان
altını çiz-|vurğula-,altını cız-|شدد,يشدد,أكد
dile getir-,ifade et-,ifade|ifadə et-,dilə gətir-,ifadə,bildir-|عبر,يعبر,تعبير,معبر,أعرب,يعرب,إعراب,معرب,قال,أفاد
yorumla-,yorum|şərh et-,şərh|علق,يعلق,تعليق,تعليقات,تفسير
nitele-,nitelendir-|adlandır-,səciyyələndir-|وصف,يصف
tanımla-,tanım|təsvir et-,müəyyən et-,tərif|عرف,يعرف,تعريف,وصف,يصف
adlandır-|adlandır-|سمى,يسمي,تسمية,أطلق
düşün-,düşünce|düşün-,düşüncə,fikir|فكر,يفكر,تفكير,فكرة,ظن
inan-,inanç|inan-,inam,inanc|آمن,يؤمن,إيمان,اعتقد,يعتقد,اعتقاد
sanıyor,zannet-|zənn et-,güman et-|ظن,يظن,حسب,يحسب
bil-|bil-|علم,يعلم,عرف,يعرف,معرفة
anla-|anla-,başa düş-|فهم,يفهم,أدرك,يدرك
öğren-|öyrən-|تعلم,يتعلم,علم,تعرف
gör-|gör-|رأى,يرى,رؤية
duy-,işit-|eşit-|سمع,يسمع,سماع
dinle-|dinlə-,qulaq as-|استمع,يستمع,استماع
izle-,takip et-,takip,takib|izlə-,təqib et-,təqib|تابع,يتابع,متابعة,شاهد,يشاهد
göster-|göstər-|أظهر,يظهر,إظهار,بين,يبين,عرض
kanıtla-,ispatla-,kanıt,ispat|sübut et-,sübut|أثبت,يثبت,إثبات,برهن,دليل,أدلة
ortaya çık-|ortaya çıx-,üzə çıx-,aşkara çıx-|ظهر,يظهر,ظهور,اتضح,تبين
ortaya koy-|ortaya qoy-|أظهر,طرح,يطرح
ortaya çıkar-|aşkar et-,üzə çıxar-|كشف,يكشف
açığa vur-,ifşa et-,ifşa|ifşa et-,ifşa|فضح,يفضح,كشف
tespit et-,belirle-,tespit|müəyyən et-,müəyyənləşdir-,aşkar et-|حدد,يحدد,تحديد,رصد
incele-,inceleme|araşdır-,incələ-,tədqiq et-|درس,يدرس,دراسة,فحص,يفحص
araştır-,araştırma|araşdır-,araşdırma,tədqiqat|بحث,يبحث,أبحاث,بحوث,تحقيق
soruştur-,soruşturma|istintaq et-,araşdır-,istintaq|حقق,يحقق,تحقيق,تحقيقات
karar ver-,kararlaştır-,karar|qərar ver-,qərara al-,qərar|قرر,يقرر,قرار,قرارات,مقرر
karar al-|qərar qəbul et-|اتخذ قرارا,اتخذ,يتخذ,اتخاذ
anlaş-,anlaşma|razılaş-,razılaşma,razılığa gəl-|اتفق,يتفق,اتفاق,اتفاقات
uzlaş-,uzlaşma|razılığa gəl-,uzlaşma,güzəşt|توافق,يتوافق,تسوية,مصالحة
imzala-,imza|imzala-,imza|وقع,يوقع,توقيع,توقيعات
başla-,başlangıç|başla-,başlanğıc|بدأ,يبدأ,بدء,بداية,انطلق,ينطلق
başlat-|başlat-,başla-|أطلق,يطلق,إطلاق,بدأ
sürdür-,devam et-,devam|davam etdir-,davam et-,davam|واصل,يواصل,مواصلة,استمر,يستمر,استمرار
sür-|davam et-,sür-|استمر,يستمر,استمرار,دام
bitir-,sona erdir-|bitir-,son qoy-,başa çatdır-|أنهى,ينهي,إنهاء
bit-,sona er-|bit-,başa çat-,sona çat-|انتهى,ينتهي,انتهاء,نهاية
tamamla-|tamamla-,başa çatdır-|أكمل,يكمل,إكمال,استكمل,إتمام
durdur-|dayandır-|أوقف,يوقف,إيقاف,وقف
dur-|dayan-,dur-|توقف,يتوقف,وقف,يقف
engelle-,önle-,engel|mane ol-,qarşısını al-,əngəllə-,maneə|منع,يمنع,عرقل,يعرقل,عرقلة
yasakla-,yasak|qadağan et-,qadağa|حظر,يحظر,منع,يمنع
izin ver-,izin|icazə ver-,icazə|سمح,يسمح,سماح,إذن,أذن
düzenle-,düzenleme|təşkil et-,keçir-,təşkil|نظم,ينظم,تنظيم,أقام
gerçekleştir-|həyata keçir-,gerçəkləşdir-|نفذ,ينفذ,تنفيذ,حقق,يحقق,أجرى,يجري
gerçekleş-|baş tut-,gerçəkləş-,reallaş-|تحقق,يتحقق,جرى,يجري,حدث
uygula-,uygulama|tətbiq et-,tətbiq|طبق,يطبق,تطبيق,نفذ,ينفذ,تنفيذ
yürüt-|apar-,icra et-,yürüt-|أدار,يدير,إدارة,نفذ,تنفيذ
yap-|et-,elə-,gör-|فعل,يفعل,قام,يقوم,عمل,أجرى
ol-|ol-|كان,يكون,أصبح,يصبح,صار
gel-|gəl-|جاء,يجيء,أتى,يأتي,قدم,قادم
git-,gid-|get-,ged-|ذهب,يذهب,ذهاب,توجه,يتوجه
ulaş-,ulaşım sağla-|çat-,yetiş-,nail ol-|وصل,يصل,وصول,بلغ,يبلغ
ayrıl-|ayrıl-,tərk et-|غادر,يغادر,مغادرة,ترك
dön-|qayıt-,qayıd-,dön-|عاد,يعود,عودة,رجع
gönder-,yolla-|göndər-,yolla-|أرسل,يرسل,إرسال,بعث,يبعث
ver-|ver-|أعطى,يعطي,إعطاء,منح,يمنح,قدم
al-|al-,götür-|أخذ,يأخذ,تلقى,يتلقى,حصل
sun-|təqdim et-,sun-|قدم,يقدم,تقديم
sağla-|təmin et-|وفر,يوفر,توفير,ضمن,يضمن
kullan-,kullanım|istifadə et-,işlət-,istifadə|استخدم,يستخدم,استخدام,استعمال
koru-,koruma|qoru-,qorumaq,mühafizə|حمى,يحمي,حماية,حفظ
yardım et-,yardım|kömək et-,yardım et-,kömək,yardım|ساعد,يساعد,مساعدة,مساعدات
çalış-,çalışma|çalış-,işlə-,iş,çalışma|عمل,يعمل,أعمال,سعى,يسعى
çabala-,çaba,çaba göster-|cəhd et-,səy göstər-,səy,cəhd|سعى,يسعى,سعي,جهد,جهود,مساع
dene-|sına-,cəhd et-|حاول,يحاول,محاولة,جرب
planla-,plan|planlaşdır-,plan|خطط,يخطط,تخطيط,خطة
hedefle-,amaçla-,hedef,amaç|məqsəd qoy-,hədəf,məqsəd|هدف,يهدف,استهدف,أهداف,غاية
bekle-,beklenti|gözlə-,gözlənti|انتظر,ينتظر,انتظار,توقع,يتوقع
umut et-,umut,ümit,umud,umuyor|ümid et-,ümid|أمل,يأمل,آمال,رجا,يرجو
tahmin et-,tahmin|proqnozlaşdır-,təxmin et-,təxmin,proqnoz|توقع,يتوقع,توقعات,تقدير,تقديرات
öngör-|nəzərdə tut-,proqnozlaşdır-|توقع,نص على,تنبأ,يتنبأ
katıl-,katılım|qatıl-,iştirak et-,qoşul-,iştirak|شارك,يشارك,مشاركة,حضر,يحضر,انضم
yer al-|yer al-,iştirak et-|شارك,احتل,يحتل
ziyaret et-,ziyaret|ziyarət et-,səfər et-,səfər,ziyarət|زار,يزور,زيارة,زيارات
ağırla-|qəbul et-,qonaq et-|استضاف,يستضيف,استضافة
ev sahipliği yap-|ev sahibliyi et-|استضاف,يستضيف,استضافة
temsil et-,temsil|təmsil et-,təmsil|مثل,يمثل,تمثيل,ممثل
ata-,tayin et-,atama|təyin et-,təyinat,təyin|عين,يعين,تعيين
görevlendir-|vəzifələndir-,tapşır-|كلف,يكلف,تكليف
görevden al-|vəzifədən azad et-,işdən çıxar-|أقال,يقيل,إقالة,عزل
istifa et-,istifa|istefa ver-,istefa|استقال,يستقيل,استقالة
seç-|seç-|اختار,يختار,اختيار,انتخب,ينتخب,انتخاب
oyla-,oy ver-,oylama|səs ver-,səsvermə|صوت,يصوت,تصويت
kazan-|qazan-,qalib gəl-|فاز,يفوز,فوز,كسب,يكسب,ربح
kaybet-,yitir-,kayıp,kayb|itir-,uduz-,itki|خسر,يخسر,خسارة,فقد,يفقد,فقدان
yen-|məğlub et-,yen-|هزم,يهزم,هزيمة,تغلب
art-,artış|art-,artım|ازداد,يزداد,زيادة,ارتفع,يرتفع,ارتفاع
artır-|artır-|زاد,يزيد,زيادة,رفع,يرفع
azal-,azalış,düş-,düşüş|azal-,düş-,azalma|انخفض,ينخفض,انخفاض,تراجع,يتراجع
azalt-|azalt-|خفض,يخفض,تخفيض,قلل,يقلل,تقليل
yüksel-|yüksəl-,qalx-|ارتفع,يرتفع,ارتفاع,صعد
büyü-,büyüme|böyü-,böyümə,artım|نما,ينمو,نمو,كبر
güçlendir-|gücləndir-,möhkəmləndir-|عزز,يعزز,تعزيز,قوى,تقوية
zayıflat-|zəiflət-|أضعف,يضعف,إضعاف
geliştir-|inkişaf etdir-,təkmilləşdir-|طور,يطور,تطوير,تنمية,حسن,تحسين
geliş-,gelişme|inkişaf et-,inkişaf|تطور,يتطور,تطورات,تنمية
değiştir-|dəyişdir-,dəyiş-|غير,يغير,تغيير
değiş-,değişiklik,değişim|dəyiş-,dəyişiklik|تغير,يتغير,تغيرات,تغيير,تعديل
genişlet-|genişləndir-|وسع,يوسع,توسيع
kur-,tesis et-|qur-,yarat-,təsis et-|أسس,يؤسس,تأسيس,أقام,يقيم,إنشاء,أنشأ
yarat-,oluştur-|yarat-,təşkil et-,formalaşdır-|خلق,يخلق,شكل,يشكل,تشكيل,أنشأ
oluş-|yaran-,formalaş-|تكون,يتكون,تشكل
inşa et-,inşa|inşa et-,tik-,inşa|بنى,يبني,بناء
aç-|aç-|فتح,يفتح,افتتح,يفتتح,افتتاح
kapat-|bağla-,qapat-|أغلق,يغلق,إغلاق
yayımla-,yayınla-,yayın|yay-,dərc et-,nəşr et-,nəşr,yayım|نشر,ينشر,بث,يبث
yaz-,yazı|yaz-,yazı|كتب,يكتب,كتابة
oku-|oxu-|قرأ,يقرأ,قراءة
paylaş-,paylaşım|paylaş-,bölüş-,paylaşım|شارك,يشارك,مشاركة,نشر
kaldır-|ləğv et-,götür-,qaldır-|رفع,يرفع,ألغى
iptal et-,iptal|ləğv et-,ləğv|ألغى,يلغي,إلغاء
ertele-,erteleme|təxirə sal-,təxir|أجل,يؤجل,تأجيل
askıya al-|dayandır-|علق,يعلق,تعليق
ihlal et-,ihlal|poz-,pozuntu|انتهك,ينتهك,انتهاك,انتهاكات,خرق
uy-|riayət et-,əməl et-,uyğun|التزم,يلتزم,التزام,امتثل,يمتثل,امتثال
çöz-,çözüm|həll et-,həll|حل,يحل,حلول
sorumlu tut-|məsuliyyət daşı-,məsul tut-|حمل,يحمل,مسؤولية
üstlen-|üzərinə götür-,öz üzərinə götür-|تولى,يتولى,تبنى,يتبنى
hazırla-,hazırlık|hazırla-,hazırlıq|أعد,يعد,إعداد,حضر,تحضير
hazırlan-|hazırlaş-|استعد,يستعد,استعداد
koordine et-,eşgüdüm|əlaqələndir-,koordinasiya|نسق,ينسق,تنسيق
denetle-,denetim|nəzarət et-,yoxla-,nəzarət|أشرف,يشرف,إشراف,رقابة,راقب,يراقب
kontrol et-,kontrol|nəzarət et-,yoxla-,nəzarət|سيطر,يسيطر,سيطرة,تحكم
yönet-,yönetim|idarə et-,idarəçilik|أدار,يدير,إدارة,حكم
etkile-,etki|təsir et-,təsir|أثر,يؤثر,تأثير,تأثر,آثار
neden ol-,yol aç-|səbəb ol-,yol aç-|تسبب,يتسبب,أدى,يؤدي
yaşa-|yaşa-|عاش,يعيش,عيش,حياة,شهد
öl-,hayatını kaybet-|öl-,həyatını itir-,vəfat et-|مات,يموت,موت,توفي,وفاة,لقي حتفه
doğ-|doğul-|ولد,يولد,ولادة,مولد
öldür-|öldür-,qətlə yetir-|قتل,يقتل
yarala-,yaralan-|yarala-,yaralan-|أصاب,يصيب,إصابة,جرح
saldır-,saldırı|hücum et-,hücum|هاجم,يهاجم,هجوم,هجمات,اعتدى
vur-|vur-,zərbə endir-|ضرب,يضرب,قصف
düşür-|endir-,vur-|أسقط,يسقط,إسقاط
kaç-|qaç-|هرب,يهرب,هروب,فر,يفر,فرار
yakala-|yaxala-,tut-,saxla-|ألقى القبض,قبض,يقبض,أمسك
tut-|tut-,saxla-|أمسك,يمسك,احتجز
kurtar-|xilas et-,qurtar-|أنقذ,ينقذ,إنقاذ,حرر
ara-|axtar-|بحث,يبحث,بحث عن,فتش,يفتش
bul-|tap-|وجد,يجد,عثر,يعثر,عثور
yerine getir-|yerinə yetir-|أوفى,يفي,أدى,يؤدي,نفذ,تنفيذ
say-|hesab et-,say-|اعتبر,يعتبر,عد,يعد
hesapla-|hesabla-|حسب,يحسب,حساب,احتسب
karşılaştır-|müqayisə et-|قارن,يقارن,مقارنة
yararlan-,faydalan-|yararlan-,faydalan-|استفاد,يستفيد,استفادة
içer-,kapsa-|əhatə et-,ehtiva et-|شمل,يشمل,شمول,تضمن,يتضمن
gerektir-|tələb et-,gərək|تطلب,يتطلب,استلزم,اقتضى
iste-,arzu et-,dile-,dilek|arzula-,dilə-,arzu|تمنى,يتمنى,تمن,أمنية
ısrar et-,ısrar|israr et-,təkid et-,israr|أصر,يصر,إصرار
tekrarla-,yinele-,tekrar|təkrarla-,təkrar|كرر,يكرر,تكرار,جدد,يجدد,تجديد
yenile-|yenilə-|جدد,يجدد,تجديد
endişelen-,endişe,kaygı|narahat ol-,narahatlıq|قلق,يقلق,مخاوف
kork-,korku|qorx-,qorxu|خاف,يخاف,خوف,خشي
sevin-,sevinç|sevin-,sevinc|فرح,يفرح,سر
üzül-,üzüntü|kədərlən-,üzül-,kədər|حزن,يحزن
başsağlığı dile-,başsağlığı,taziye|başsağlığı ver-,başsağlığı|عزى,يعزي,تعزية,تعاز,تعازي
anıl-,anma|yad et-,anılma,anım|أحيا ذكرى,إحياء ذكرى,ذكرى,استذكر,يستذكر
öner-,aday göster-|namizəd göstər-,irəli sür-|رشح,يرشح,ترشيح
bağla-|bağla-,əlaqələndir-|ربط,يربط
bırak-|burax-,tərk et-|ترك,يترك,أطلق سراح,إفراج
boşalt-,tahliye et-|boşalt-,təxliyə et-|أخلى,يخلي,إخلاء,أجلى,إجلاء
taşı-|daşı-|حمل,يحمل,نقل,ينقل
geç-|keç-|مر,يمر,مرور,عبر,يعبر,عبور
gir-,giriş|gir-,daxil ol-,giriş|دخل,يدخل,دخول
çık-,çıkış|çıx-,çıxış|خرج,يخرج,خروج
otur-|otur-,əyləş-|جلس,يجلس,جلوس
kal-|qal-|بقي,يبقى,بقاء,ظل,يظل,باق
ara ver-|fasilə ver-,ara ver-|توقف,استراحة
çek-|çək-|سحب,يسحب
çekil-|çəkil-,geri çəkil-|انسحب,ينسحب,انسحاب
ilerle-,ilerleme|irəlilə-,irəliləyiş|تقدم,يتقدم
öğret-|öyrət-|علم,يعلم,تعليم,درس
kazandır-|qazandır-|أكسب,منح
ifade ver-|ifadə ver-|أدلى,شهادة,إفادة
tanı-|tanı-|اعترف,يعترف,اعتراف,عرف
tanıt-,tanıtım|tanıt-,təqdimat|عرف,تعريف,قدم,تقديم
benimse-|mənimsə-,qəbul et-|تبنى,يتبنى,تبني,اعتمد
üret-,üretim|istehsal et-,istehsal|أنتج,ينتج,إنتاج
sat-,satış|sat-,satış|باع,يبيع,بيع,مبيعات
satın al-|satın al-,al-|اشترى,يشتري,شراء
öde-,ödeme|ödə-,ödəniş|دفع,يدفع,سدد,تسديد
harca-,harcama|xərclə-,xərc|أنفق,ينفق,إنفاق,نفقات
topla-|topla-,yığ-|جمع,يجمع
dağıt-|payla-,dağıt-|وزع,يوزع,توزيع,فرق
yay-|yay-|نشر,ينشر
yık-|dağıt-,uçur-|هدم,يهدم,دمر
yok et-|məhv et-|دمر,يدمر,تدمير,أباد
zarar ver-,zarar|zərər vur-,ziyan vur-,zərər|أضر,يضر,إضرار,ضرر,أضرار
isim ver-,adını ver-|ad ver-,adlandır-|سمى,يسمي,تسمية
yönelt-|yönəlt-,ünvanla-|وجه,يوجه,توجيه
seslen-,hitap et-|müraciət et-,səslən-|خاطب,يخاطب,خطاب
görüntüle-|görüntülə-,lentə al-|صور,يصور,تصوير
sızdır-|sızdır-|سرب,يسرب,تسريب
doğrulan-|təsdiqlən-|تأكد,يتأكد
ima et-,ima|işarə et-,eyham vur-|ألمح,يلمح,تلميح
garanti et-,garanti|zəmanət ver-,təminat,zəmanət|ضمن,يضمن,ضمان,ضمانات
güven-,güven|güvən-,etibar et-,etimad|وثق,يثق,ثقة
kaygılan-|narahat ol-,təşvişə düş-|قلق,يقلق
yetin-|kifayətlən-|اكتفى,يكتفي,اكتفاء
danış-,istişare|məsləhətləş-|تشاور,يتشاور,استشار,مشاورات
alıntıla-,atıfta bulun-,atıf|istinad et-,istinad|استشهد,نقلا عن,اقتبس,اقتباس
netleştir-,açıklık getir-|aydınlıq gətir-,dəqiqləşdir-|أوضح,يوضح,توضيح,إيضاح
bilgi ver-,bilgilendir-|məlumat ver-,məlumatlandır-|أطلع,يطلع,إحاطة,قدم معلومات
bilgi|məlumat,bilgi|معلومة,معلومات,معرفة
görüş bildir-|fikir bildir-,rəy bildir-|أبدى رأيه,رأى,يرى
altını çizerek,vurgulayarak|vurğulayaraq,vurğulayıb|مشددا,مؤكدا,مشيرا
haber ver-,haber|xəbər ver-,xəbər|أخبر,يخبر,خبر,أخبار
temin et-|təmin et-,əmin et-|طمأن,ضمن,يضمن,تأمين
yalvar-|yalvar-|توسل,يتوسل,تضرع
şaka yap-,şaka|zarafat et-,zarafat|مزح,يمزح,مزاح
ağla-|ağla-|بكى,يبكي,بكاء
gül-,gülümse-|gül-,gülümsə-|ضحك,يضحك,ابتسم,يبتسم
bağır-,haykır-|qışqır-,hayqır-|صرخ,يصرخ,صراخ,هتف,هتاف
sus-|sus-|سكت,يسكت,صمت,يصمت
kutsa-|müqəddəsləşdir-|قدس,بارك,يبارك
ön plana çık-,öne çık-|ön plana çıx-,önə çıx-,seçil-|برز,يبرز,بروز
bulun-|ol-,yerləş-|وجد,يوجد,تواجد,يتواجد
yerleş-|yerləş-,məskunlaş-|استقر,يستقر,يقع,سكن
oluşturul-,kurul-|yaradıl-,qurul-|تأسس,يتأسس,أنشئ,تشكل
uzat-|uzat-|مدد,يمدد,تمديد
kısalt-|qısalt-|قصر,اختصر,يختصر,اختصار
hızlandır-|sürətləndir-|سرع,يسرع,تسريع
kolaylaştır-|asanlaşdır-|سهل,يسهل,تسهيل
zorlaştır-|çətinləşdir-|صعب,عقد,تصعيب
zorla-,mecbur et-|məcbur et-,vadar et-|أجبر,يجبر,إجبار,أرغم
ikna et-,ikna|inandır-,razı sal-|أقنع,يقنع,إقناع
teşvik et-|təşviq et-,həvəsləndir-|شجع,يشجع,تشجيع,حفز
başar-,başarı|bacar-,nail ol-,uğur|نجح,ينجح,نجاح,تمكن
başarısız ol-,başarısızlık|uğursuz ol-,uğursuzluq|فشل,يفشل,إخفاق
kaçın-|çəkin-,qaç-|تجنب,يتجنب,امتنع
vazgeç-|əl çək-,imtina et-|تخلى,يتخلى,تراجع,تخلي
geri dön-|geri qayıt-,qayıt-|عاد,يعود,عودة,رجوع
hareket et-|hərəkət et-|تحرك,يتحرك,انطلق
yönel-|yönəl-|توجه,يتوجه,اتجه
uç-|uç-|طار,يطير,طيران
in-|en-,eniş et-|نزل,ينزل,نزول,هبط
eşlik et-|müşayiət et-|رافق,يرافق,مرافقة
sarıl-,kucakla-|qucaqla-|عانق,يعانق,احتضن
tokalaş-,el sıkış-|əl sıxış-,əl tut-|صافح,يصافح,مصافحة
`;
