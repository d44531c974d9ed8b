// The verbs of news reports, speeches and meetings in Turkish, Azerbaijani and Arabic; our own work.
export const reportingVerbs: string = `
söyle-,dedi,diyor,demiş|söylə-,de-,dey-,bildir-|قال,يقول,تقول,قول,قائل,صرح,يصرح,تصرح,ذكر
açıkla-,açıklama|açıqla-,bildir-,açıqlama|أعلن,يعلن,تعلن,إعلان,صرح,يصرح,تصرح,تصريح,أوضح,يوضح,توضح,كشف
belirt-,kaydet-|bildir-,qeyd et-,qeyd,vurğula-,göstər-|ذكر,يذكر,أشار,يشير,تشير,إشارة,مشير,أوضح,يوضح,توضح,موضح,أفاد,لفت,أكد,بين
vurgula-,vurgu|vurğula-,vurğu,qeyd et-|أكد,يؤكد,تؤكد,تأكيد,مؤكد,شدد,يشدد,تشدد,تشديد,مشدد
ekle-,ilave et-,ilave|əlavə et-,əlavə|أضاف,يضيف,تضيف,إضافة,مضيف,أردف,تابع,استطرد
ilan et-,ilan,duyur-,duyuru|elan et-,elan|أعلن,يعلن,تعلن,إعلان,معلن
bildir-,bildirim|bildir-,xəbər ver-,məlumat ver-|أبلغ,يبلغ,تبلغ,إبلاغ,أفاد,يفيد,تفيد,إفادة
aktar-|çatdır-,nəql et-,bildir-|نقل,ينقل,تنقل,ناقل,أفاد,أوضح,ذكر
anlat-|danış-,izah et-|روى,يروي,تروي,رواية,حكى,يحكي,تحكي,شرح,يشرح,تشرح
konuş-,konuşma|danış-,çıxış,nitq|تحدث,يتحدث,تتحدث,حديث,تكلم,يتكلم,تتكلم,كلام
iddia et-,iddia|iddia et-,iddia|زعم,يزعم,تزعم,ادعى,يدعي,تدعي,ادعاء,مزاعم
öne sür-,ileri sür-|irəli sür-,iddia et-|زعم,يزعم,تزعم,طرح,يطرح,تطرح
savun-,savunma|müdafiə et-,müdafiə|دافع,يدافع,دفاع,مدافع
reddet-,ret,red|rədd et-,rədd,imtina|رفض,يرفض,ترفض,رافض
yalanla-,yalanlama,inkar|təkzib et-,təkzib,inkar|نفى,ينفي,تنفي,نفي,أنكر,ينكر,تنكر,إنكار,تكذيب
doğrula-,teyit et-,teyit|təsdiqlə-,təsdiq|أكد,يؤكد,تؤكد,تأكيد,تأكد
onayla-,onay|təsdiqlə-,təsdiq et-|وافق,يوافق,موافقة,صادق,يصادق,تصادق,مصادقة
kabul et-,kabul|qəbul et-,qəbul|قبل,يقبل,تقبل,قبول,وافق,موافقة
itiraf et-,itiraf|etiraf et-,etiraf|اعترف,يعترف,تعترف,اعتراف
söz ver-,vaat et-,vaat|söz ver-,vəd et-,vəd|وعد,يعد,تعد,وعود,تعهد,يتعهد,تتعهد
taahhüt et-,taahhüt|öhdəlik götür-,öhdəlik,təəhhüd|تعهد,يتعهد,تتعهد,تعهدات,التزام
çağrıda bulun-,çağrı|çağırış et-,çağırış,müraciət|دعا,يدعو,تدعو,دعوة,ناشد,يناشد,تناشد,مناشدة
çağır-|çağır-|دعا,يدعو,تدعو,دعوة,استدعى,يستدعي,تستدعي,نادى
davet et-,davet|dəvət et-,dəvət|دعا,يدعو,تدعو,دعوة,دعوات,مدعو
kına-,kınama|qına-,pislə-,pisləmə|أدان,يدين,تدين,إدانة,ندد,يندد,تندد,تنديد,استنكر
lanetle-,lanet|lənətlə-,lənət|لعن,يلعن,تلعن,لعنة,ندد
memnuniyetle karşıla-,memnuniyet|məmnunluqla qarşıla-,məmnunluq|رحب,يرحب,ترحب,ترحيب,ارتياح
karşıla-,karşılama|qarşıla-,qarşılama|استقبل,يستقبل,تستقبل,استقبال
kutla-,kutlama,tebrik et-,tebrik|təbrik et-,təbrik,qeyd et-|هنأ,يهنئ,تهنئ,تهنئة,تهاني,احتفل,يحتفل,تحتفل,احتفال
teşekkür et-,teşekkür|təşəkkür et-,təşəkkür,minnətdarlıq|شكر,يشكر,تشكر,شاكر,امتنان
özür dile-,özür|üzr istə-,üzr|اعتذر,يعتذر,تعتذر,اعتذار
eleştir-,eleştiri|tənqid et-,tənqid|انتقد,ينتقد,تنتقد,انتقاد,انتقادات,نقد
suçla-,suçlama|ittiham et-,günahlandır-,ittiham|اتهم,يتهم,تتهم,اتهام,اتهامات,متهم
öv-,övgü|təriflə-,tərif|أشاد,يشيد,تشيد,إشادة,مدح,يمدح,تمدح,ثناء
takdir et-,takdir|təqdir et-,təqdir|قدر,يقدر,تقدر,تقدير
uyar-,uyarı|xəbərdarlıq et-,xəbərdarlıq|حذر,يحذر,تحذر,تحذير,تحذيرات,محذر,أنذر,إنذار
tehdit et-,tehdit|hədələ-,təhdid et-,təhdid,hədə|هدد,يهدد,تهدد,تهديد,تهديدات
iste-,istek|istə-,istək,arzu|طلب,يطلب,أراد,يريد,تريد,رغبة
talep et-,talep|tələb et-,tələb|طالب,يطالب,تطالب,طلب,طلبات,مطالبة,مطالب
rica et-,rica|xahiş et-,xahiş|رجا,يرجو,ترجو,رجاء,التمس
öner-,öneri,teklif et-,teklif|təklif et-,təklif|اقترح,يقترح,تقترح,اقتراح,مقترح,عرض,يعرض,تعرض
tavsiye et-,tavsiye|tövsiyə et-,tövsiyə|أوصى,يوصي,توصي,توصية,توصيات,نصح
sor-,soru|soruş-,sual|سأل,يسأل,تسأل,سؤال,أسئلة
yanıtla-,cevapla-,yanıt,cevap,cevab|cavablandır-,cavab ver-,cavab|أجاب,يجيب,تجيب,إجابة,رد,يرد,ترد,جواب
karşılık ver-,karşılık|cavab ver-,qarşılıq|رد,يرد,ترد,ردود,قابل,مقابل
tepki göster-,tepki|reaksiya ver-,reaksiya,etiraz|رد فعل,ردود فعل,رد,استنكر
itiraz et-,itiraz|etiraz et-,etiraz|اعترض,يعترض,تعترض,اعتراض,احتج,يحتج,تحتج
protesto et-,protesto|etiraz et-,etiraz,aksiya|احتج,يحتج,تحتج,احتجاج,احتجاجات,محتج
destekle-,destek|dəstəklə-,dəstək|دعم,يدعم,تدعم,أيد,يؤيد,تؤيد,تأييد,مساندة
karşı çık-|qarşı çıx-,əleyhinə çıx-|عارض,يعارض,تعارض,معارضة
görüş-,görüşme|görüş-,görüş,danışıq|التقى,يلتقي,تلتقي,لقاء,لقاءات,محادثات,اجتمع
buluş-,buluşma|görüş-,görüş|التقى,يلتقي,تلتقي,لقاء
bir araya gel-|bir araya gəl-,toplaş-|اجتمع,يجتمع,تجتمع,اجتماع
toplan-,toplantı|toplan-,toplaş-,iclas,toplantı|اجتمع,يجتمع,تجتمع,اجتماع,اجتماعات
müzakere et-,müzakere|müzakirə et-,müzakirə,danışıqlar|تفاوض,يتفاوض,تتفاوض,مفاوضات,مفاوضة,ناقش
ele al-|müzakirə et-,nəzərdən keçir-|تناول,يتناول,تتناول,بحث,يبحث,تبحث,ناقش,يناقش,تناقش
tartış-,tartışma|müzakirə et-,mübahisə et-,mübahisə|ناقش,يناقش,تناقش,مناقشة,جدل,نقاش
değerlendir-,değerlendirme|qiymətləndir-,dəyərləndir-,qiymətləndirmə|قيم,يقيم,تقيم,تقييم,اعتبر
değin-|toxun-|تطرق,يتطرق,تتطرق,أشار,يشير,تشير
işaret et-,işaret|işarə et-,göstər-,işarə|أشار,يشير,تشير,إشارة
dikkat çek-,dikkat|diqqət çək-,diqqət,diqqətə çatdır-|لفت,يلفت,تلفت,لافت,انتباه,نوه,ينوه,تنوه,أشار
hatırla-|xatırla-|تذكر,يتذكر,تتذكر,ذكرى
unut-|unut-|نسي,ينسى,تنسى,نسيان
altını çiz-|vurğula-,altını cız-|شدد,يشدد,تشدد,أكد
dile getir-,ifade et-,ifade|ifadə et-,dilə gətir-,ifadə,bildir-|عبر,يعبر,تعبر,تعبير,معبر,أعرب,يعرب,تعرب,إعراب,معرب,قال,أفاد
yorumla-,yorum|şərh et-,şərh|علق,يعلق,تعلق,تعليق,تعليقات,تفسير
nitele-,nitelendir-|adlandır-,səciyyələndir-|وصف,يصف,تصف
tanımla-,tanım|təsvir et-,müəyyən et-,tərif|عرف,يعرف,تعريف,وصف,يصف,تصف
adlandır-|adlandır-|سمى,يسمي,تسمي,تسمية,أطلق
düşün-,düşünce|düşün-,düşüncə,fikir|فكر,يفكر,تفكر,تفكير,فكرة,ظن
inan-,inanç|inan-,inam,inanc|آمن,يؤمن,تؤمن,إيمان,اعتقد,يعتقد,تعتقد,اعتقاد
sanıyor,zannet-|zənn et-,güman et-|ظن,يظن,تظن,حسب,يحسب,تحسب
bil-|bil-|علم,يعلم,عرف,يعرف,معرفة
anla-|anla-,başa düş-|فهم,يفهم,تفهم,أدرك,يدرك,تدرك
öğren-|öyrən-|تعلم,يتعلم,تتعلم,علم,تعرف
gör-|gör-|رأى,يرى,ترى,رؤية
duy-,işit-|eşit-|سمع,يسمع,تسمع,سماع
dinle-|dinlə-,qulaq as-|استمع,يستمع,تستمع,استماع
izle-,takip et-,takip,takib|izlə-,təqib et-,təqib|تابع,يتابع,تتابع,متابعة,شاهد,يشاهد,تشاهد
göster-|göstər-|أظهر,يظهر,تظهر,إظهار,بين,يبين,عرض
kanıtla-,ispatla-,kanıt,ispat|sübut et-,sübut|أثبت,يثبت,تثبت,إثبات,برهن,دليل,أدلة
ortaya çık-|ortaya çıx-,üzə çıx-,aşkara çıx-|ظهر,يظهر,تظهر,ظهور,اتضح,تبين
ortaya koy-|ortaya qoy-|أظهر,طرح,يطرح,تطرح
ortaya çıkar-|aşkar et-,üzə çıxar-|كشف,يكشف,تكشف
açığa vur-,ifşa et-,ifşa|ifşa et-,ifşa|فضح,يفضح,تفضح,كشف
tespit et-,belirle-,tespit|müəyyən et-,müəyyənləşdir-,aşkar et-|حدد,يحدد,تحدد,تحديد,رصد
incele-,inceleme|araşdır-,incələ-,tədqiq et-|درس,يدرس,تدرس,دراسة,فحص,يفحص,تفحص
araştır-,araştırma|araşdır-,araşdırma,tədqiqat|بحث,يبحث,تبحث,أبحاث,بحوث,تحقيق
soruştur-,soruşturma|istintaq et-,araşdır-,istintaq|حقق,يحقق,تحقيق,تحقيقات
karar ver-,kararlaştır-,karar|qərar ver-,qərara al-,qərar|قرر,يقرر,تقرر,قرار,قرارات,مقرر
karar al-|qərar qəbul et-|اتخذ قرارا,اتخذ,يتخذ,تتخذ,اتخاذ
anlaş-,anlaşma|razılaş-,razılaşma,razılığa gəl-|اتفق,يتفق,تتفق,اتفاق,اتفاقات
uzlaş-,uzlaşma|razılığa gəl-,uzlaşma,güzəşt|توافق,يتوافق,تتوافق,تسوية,مصالحة
imzala-,imza|imzala-,imza|وقع,يوقع,توقيع,توقيعات
başla-,başlangıç|başla-,başlanğıc|بدأ,يبدأ,تبدأ,بدء,بداية,انطلق,ينطلق,تنطلق
başlat-|başlat-,başla-|أطلق,يطلق,تطلق,إطلاق,بدأ
sürdür-,devam et-,devam|davam etdir-,davam et-,davam|واصل,يواصل,مواصلة,استمر,يستمر,تستمر,استمرار
sür-|davam et-,sür-|استمر,يستمر,تستمر,استمرار,دام
bitir-,sona erdir-|bitir-,son qoy-,başa çatdır-|أنهى,ينهي,تنهي,إنهاء
bit-,sona er-|bit-,başa çat-,sona çat-|انتهى,ينتهي,تنتهي,انتهاء,نهاية
tamamla-|tamamla-,başa çatdır-|أكمل,يكمل,تكمل,إكمال,استكمل,إتمام
dur-|dayan-,dur-|توقف,يتوقف,تتوقف,وقف,يقف,تقف
engelle-,önle-,engel|mane ol-,qarşısını al-,əngəllə-,maneə|منع,يمنع,تمنع,عرقل,يعرقل,تعرقل,عرقلة
yasakla-,yasak|qadağan et-,qadağa|حظر,يحظر,تحظر,منع,يمنع,تمنع
izin ver-,izin|icazə ver-,icazə|سمح,يسمح,تسمح,سماح,إذن,أذن
düzenle-,düzenleme|təşkil et-,keçir-,təşkil|نظم,ينظم,تنظم,تنظيم,أقام
gerçekleştir-|həyata keçir-,gerçəkləşdir-|نفذ,ينفذ,تنفذ,تنفيذ,حقق,يحقق,أجرى,يجري,تجري
gerçekleş-|baş tut-,gerçəkləş-,reallaş-|تحقق,يتحقق,تتحقق,جرى,يجري,تجري,حدث
uygula-,uygulama|tətbiq et-,tətbiq|طبق,يطبق,تطبق,تطبيق,نفذ,ينفذ,تنفذ,تنفيذ
yürüt-|apar-,icra et-,yürüt-|أدار,يدير,تدير,إدارة,نفذ,تنفيذ
yap-|et-,elə-,gör-|فعل,يفعل,تفعل,قام,يقوم,تقوم,عمل,أجرى
gel-|gəl-|جاء,يجيء,تجيء,أتى,يأتي,تأتي,قدم,قادم
git-,gid-|get-,ged-|ذهب,يذهب,تذهب,ذهاب,توجه,يتوجه,تتوجه
ulaş-,ulaşım sağla-|çat-,yetiş-,nail ol-|وصل,يصل,تصل,وصول,بلغ,يبلغ,تبلغ
ayrıl-|ayrıl-,tərk et-|غادر,يغادر,تغادر,مغادرة,ترك
dön-|qayıt-,qayıd-,dön-|عاد,يعود,تعود,عودة,رجع
gönder-,yolla-|göndər-,yolla-|أرسل,يرسل,ترسل,إرسال,بعث,يبعث,تبعث
ver-|ver-|أعطى,يعطي,تعطي,إعطاء,منح,يمنح,تمنح,قدم
al-|al-,götür-|أخذ,يأخذ,تأخذ,تلقى,يتلقى,تتلقى,حصل
sun-|təqdim et-,sun-|قدم,يقدم,تقديم
kullan-,kullanım|istifadə et-,işlət-,istifadə|استخدم,يستخدم,تستخدم,استخدام,استعمال
koru-,koruma|qoru-,qorumaq,mühafizə|حمى,يحمي,تحمي,حماية,حفظ
yardım et-,yardım|kömək et-,yardım et-,kömək,yardım|ساعد,يساعد,تساعد,مساعدة,مساعدات
çalış-,çalışma|çalış-,işlə-,iş,çalışma|عمل,يعمل,تعمل,أعمال,سعى,يسعى,تسعى
çabala-,çaba,çaba göster-|cəhd et-,səy göstər-,səy,cəhd|سعى,يسعى,تسعى,سعي,جهد,جهود,مساع
dene-|sına-,cəhd et-|حاول,يحاول,تحاول,محاولة,جرب
planla-,plan|planlaşdır-,plan|خطط,يخطط,تخطط,تخطيط,خطة
hedefle-,amaçla-,hedef,amaç|məqsəd qoy-,hədəf,məqsəd|هدف,يهدف,تهدف,استهدف,أهداف,غاية
bekle-,beklenti|gözlə-,gözlənti|انتظر,ينتظر,تنتظر,انتظار,توقع,يتوقع,تتوقع
umut et-,umut,ümit,umud,umuyor|ümid et-,ümid|أمل,يأمل,تأمل,آمال,رجا,يرجو,ترجو
tahmin et-,tahmin|proqnozlaşdır-,təxmin et-,təxmin,proqnoz|توقع,يتوقع,تتوقع,توقعات,تقدير,تقديرات
öngör-|nəzərdə tut-,proqnozlaşdır-|توقع,نص على,تنبأ,يتنبأ,تتنبأ
katıl-,katılım|qatıl-,iştirak et-,qoşul-,iştirak|شارك,يشارك,تشارك,مشاركة,حضر,يحضر,انضم
yer al-|yer al-,iştirak et-|شارك,احتل,يحتل,تحتل
ziyaret et-,ziyaret|ziyarət et-,səfər et-,səfər,ziyarət|زار,يزور,تزور,زيارة,زيارات
ağırla-|qəbul et-,qonaq et-|استضاف,يستضيف,تستضيف,استضافة
temsil et-,temsil|təmsil et-,təmsil|مثل,يمثل,تمثل,تمثيل,ممثل
ata-,tayin et-,atama|təyin et-,təyinat,təyin|عين,يعين,تعين,تعيين
görevden al-|vəzifədən azad et-,işdən çıxar-|أقال,يقيل,تقيل,إقالة,عزل
istifa et-,istifa|istefa ver-,istefa|استقال,يستقيل,تستقيل,استقالة
seç-|seç-|اختار,يختار,تختار,اختيار,انتخب,ينتخب,تنتخب,انتخاب
oyla-,oy ver-,oylama|səs ver-,səsvermə|صوت,يصوت,تصوت,تصويت
kazan-|qazan-,qalib gəl-|فاز,يفوز,تفوز,فوز,كسب,يكسب,تكسب,ربح
kaybet-,yitir-,kayıp,kayb|itir-,uduz-,itki|خسر,يخسر,تخسر,خسارة,فقد,يفقد,تفقد,فقدان
yen-|məğlub et-,yen-|هزم,يهزم,تهزم,هزيمة,تغلب
art-,artış|art-,artım|ازداد,يزداد,تزداد,زيادة,ارتفع,يرتفع,ترتفع,ارتفاع
artır-|artır-|زاد,يزيد,تزيد,زيادة,رفع,يرفع,ترفع
azal-,azalış,düş-,düşüş|azal-,düş-,azalma|انخفض,ينخفض,تنخفض,انخفاض,تراجع,يتراجع,تتراجع
azalt-|azalt-|خفض,يخفض,تخفض,تخفيض,قلل,يقلل,تقلل,تقليل
büyü-,büyüme|böyü-,böyümə,artım|نما,ينمو,تنمو,نمو,كبر
güçlendir-|gücləndir-,möhkəmləndir-|عزز,يعزز,تعزيز,قوى,تقوية
geliştir-|inkişaf etdir-,təkmilləşdir-|طور,يطور,تطوير,تنمية,حسن,تحسين
geliş-,gelişme|inkişaf et-,inkişaf|تطور,يتطور,تتطور,تطورات,تنمية
değiştir-|dəyişdir-,dəyiş-|غير,يغير,تغيير
değiş-,değişiklik,değişim|dəyiş-,dəyişiklik|تغير,يتغير,تتغير,تغيرات,تغيير,تعديل
kur-,tesis et-|qur-,yarat-,təsis et-|أسس,يؤسس,تؤسس,تأسيس,أقام,يقيم,تقيم,إنشاء,أنشأ
yarat-,oluştur-|yarat-,təşkil et-,formalaşdır-|خلق,يخلق,تخلق,شكل,يشكل,تشكيل,أنشأ
oluş-|yaran-,formalaş-|تكون,يتكون,تتكون,تشكل
inşa et-,inşa|inşa et-,tik-,inşa|بنى,يبني,بناء
yayımla-,yayınla-,yayın|yay-,dərc et-,nəşr et-,nəşr,yayım|نشر,ينشر,تنشر,بث,يبث,تبث
yaz-,yazı|yaz-,yazı|كتب,يكتب,تكتب,كتابة
oku-|oxu-|قرأ,يقرأ,تقرأ,قراءة
paylaş-,paylaşım|paylaş-,bölüş-,paylaşım|شارك,يشارك,تشارك,مشاركة,نشر
kaldır-|ləğv et-,götür-,qaldır-|رفع,يرفع,ترفع,ألغى
iptal et-,iptal|ləğv et-,ləğv|ألغى,يلغي,تلغي,إلغاء
ertele-,erteleme|təxirə sal-,təxir|أجل,يؤجل,تؤجل,تأجيل
askıya al-|dayandır-|علق,يعلق,تعلق,تعليق
ihlal et-,ihlal|poz-,pozuntu|انتهك,ينتهك,تنتهك,انتهاك,انتهاكات,خرق
uy-|riayət et-,əməl et-,uyğun|التزم,يلتزم,تلتزم,التزام,امتثل,يمتثل,تمتثل,امتثال
çöz-,çözüm|həll et-,həll|حل,يحل,تحل,حلول
sorumlu tut-|məsuliyyət daşı-,məsul tut-|حمل,يحمل,مسؤولية
üstlen-|üzərinə götür-,öz üzərinə götür-|تولى,يتولى,تتولى,تبنى,يتبنى,تتبنى
hazırla-,hazırlık|hazırla-,hazırlıq|أعد,يعد,تعد,إعداد,حضر,تحضير
hazırlan-|hazırlaş-|استعد,يستعد,تستعد,استعداد
koordine et-,eşgüdüm|əlaqələndir-,koordinasiya|نسق,ينسق,تنسق,تنسيق
denetle-,denetim|nəzarət et-,yoxla-,nəzarət|أشرف,يشرف,تشرف,إشراف,رقابة,راقب,يراقب,تراقب
kontrol et-,kontrol|nəzarət et-,yoxla-,nəzarət|سيطر,يسيطر,تسيطر,سيطرة,تحكم
yönet-,yönetim|idarə et-,idarəçilik|أدار,يدير,تدير,إدارة,حكم
etkile-,etki|təsir et-,təsir|أثر,يؤثر,تؤثر,تأثير,تأثر,آثار
neden ol-,yol aç-|səbəb ol-,yol aç-|تسبب,يتسبب,تتسبب,أدى,يؤدي,تؤدي
yaşa-|yaşa-|عاش,يعيش,تعيش,عيش,حياة,شهد
öl-,hayatını kaybet-|öl-,həyatını itir-,vəfat et-|مات,يموت,تموت,موت,توفي,وفاة,لقي حتفه
doğ-|doğul-|ولد,يولد,تولد,ولادة,مولد
öldür-|öldür-,qətlə yetir-|قتل,يقتل,تقتل
yarala-,yaralan-|yarala-,yaralan-|أصاب,يصيب,تصيب,إصابة,جرح
saldır-,saldırı|hücum et-,hücum|هاجم,يهاجم,تهاجم,هجوم,هجمات,اعتدى
vur-|vur-,zərbə endir-|ضرب,يضرب,تضرب,قصف
düşür-|endir-,vur-|أسقط,يسقط,تسقط,إسقاط
kaç-|qaç-|هرب,يهرب,تهرب,هروب,فر,يفر,تفر,فرار
yakala-|yaxala-,tut-,saxla-|ألقى القبض,قبض,يقبض,تقبض,أمسك
tut-|tut-,saxla-|أمسك,يمسك,تمسك,احتجز
kurtar-|xilas et-,qurtar-|أنقذ,ينقذ,تنقذ,إنقاذ,حرر
ara-|axtar-|بحث,يبحث,تبحث,بحث عن,فتش,يفتش,تفتش
bul-|tap-|وجد,يجد,تجد,عثر,يعثر,تعثر,عثور
yerine getir-|yerinə yetir-|أوفى,يفي,تفي,أدى,يؤدي,تؤدي,نفذ,تنفيذ
say-|hesab et-,say-|اعتبر,يعتبر,تعتبر,عد,يعد,تعد
hesapla-|hesabla-|حسب,يحسب,تحسب,حساب,احتسب
içer-,kapsa-|əhatə et-,ehtiva et-|شمل,يشمل,تشمل,شمول,تضمن,يتضمن,تتضمن
gerektir-|tələb et-,gərək|تطلب,يتطلب,تتطلب,استلزم,اقتضى
iste-,arzu et-,dile-,dilek|arzula-,dilə-,arzu|تمنى,يتمنى,تتمنى,تمن,أمنية
ısrar et-,ısrar|israr et-,təkid et-,israr|أصر,يصر,تصر,إصرار
tekrarla-,yinele-,tekrar|təkrarla-,təkrar|كرر,يكرر,تكرر,تكرار,جدد,يجدد,تجدد,تجديد
yenile-|yenilə-|جدد,يجدد,تجدد,تجديد
endişelen-,endişe,kaygı|narahat ol-,narahatlıq|قلق,يقلق,تقلق,مخاوف
kork-,korku|qorx-,qorxu|خاف,يخاف,تخاف,خوف,خشي
sevin-,sevinç|sevin-,sevinc|فرح,يفرح,تفرح,سر
üzül-,üzüntü|kədərlən-,üzül-,kədər|حزن,يحزن,تحزن
başsağlığı dile-,başsağlığı,taziye|başsağlığı ver-,başsağlığı|عزى,يعزي,تعزي,تعزية,تعاز,تعازي
anıl-,anma|yad et-,anılma,anım|أحيا ذكرى,إحياء ذكرى,ذكرى,استذكر,يستذكر,تستذكر
öner-,aday göster-|namizəd göstər-,irəli sür-|رشح,يرشح,ترشيح
bağla-|bağla-,əlaqələndir-|ربط,يربط,تربط
bırak-|burax-,tərk et-|ترك,يترك,تترك,أطلق سراح,إفراج
boşalt-,tahliye et-|boşalt-,təxliyə et-|أخلى,يخلي,إخلاء,أجلى,إجلاء
taşı-|daşı-|حمل,يحمل,نقل,ينقل,تنقل
gir-,giriş|gir-,daxil ol-,giriş|دخل,يدخل,دخول
çık-,çıkış|çıx-,çıxış|خرج,يخرج,خروج
otur-|otur-,əyləş-|جلس,يجلس,تجلس,جلوس
kal-|qal-|بقي,يبقى,تبقى,بقاء,ظل,يظل,تظل,باق
ara ver-|fasilə ver-,ara ver-|توقف,استراحة
çek-|çək-|سحب,يسحب,تسحب
çekil-|çəkil-,geri çəkil-|انسحب,ينسحب,تنسحب,انسحاب
ilerle-,ilerleme|irəlilə-,irəliləyiş|تقدم,يتقدم,تتقدم
öğret-|öyrət-|علم,يعلم,تعليم,درس
kazandır-|qazandır-|أكسب,منح
ifade ver-|ifadə ver-|أدلى,شهادة,إفادة
tanı-|tanı-|اعترف,يعترف,تعترف,اعتراف,عرف
tanıt-,tanıtım|tanıt-,təqdimat|عرف,تعريف,قدم,تقديم
benimse-|mənimsə-,qəbul et-|تبنى,يتبنى,تتبنى,تبني,اعتمد
üret-,üretim|istehsal et-,istehsal|أنتج,ينتج,تنتج,إنتاج
sat-,satış|sat-,satış|باع,يبيع,تبيع,بيع,مبيعات
öde-,ödeme|ödə-,ödəniş|دفع,يدفع,تدفع,سدد,تسديد
harca-,harcama|xərclə-,xərc|أنفق,ينفق,تنفق,إنفاق,نفقات
yık-|dağıt-,uçur-|هدم,يهدم,دمر
yok et-|məhv et-|دمر,يدمر,تدمر,تدمير,أباد
zarar ver-,zarar|zərər vur-,ziyan vur-,zərər|أضر,يضر,تضر,إضرار,ضرر,أضرار
isim ver-,adını ver-|ad ver-,adlandır-|سمى,يسمي,تسمي,تسمية
yönelt-|yönəlt-,ünvanla-|وجه,يوجه,توجيه
seslen-,hitap et-|müraciət et-,səslən-|خاطب,يخاطب,تخاطب,خطاب
görüntüle-|görüntülə-,lentə al-|صور,يصور,تصور,تصوير
sızdır-|sızdır-|سرب,يسرب,تسريب
doğrulan-|təsdiqlən-|تأكد,يتأكد,تتأكد
ima et-,ima|işarə et-,eyham vur-|ألمح,يلمح,تلمح,تلميح
garanti et-,garanti|zəmanət ver-,təminat,zəmanət|ضمن,يضمن,ضمان,ضمانات
güven-,güven|güvən-,etibar et-,etimad|وثق,يثق,تثق,ثقة
kaygılan-|narahat ol-,təşvişə düş-|قلق,يقلق,تقلق
yetin-|kifayətlən-|اكتفى,يكتفي,تكتفي,اكتفاء
danış-,istişare|məsləhətləş-|تشاور,يتشاور,تتشاور,استشار,مشاورات
alıntıla-,atıfta bulun-,atıf|istinad et-,istinad|استشهد,نقلا عن,اقتبس,اقتباس
netleştir-,açıklık getir-|aydınlıq gətir-,dəqiqləşdir-|أوضح,يوضح,توضح,توضيح,إيضاح
bilgi ver-,bilgilendir-|məlumat ver-,məlumatlandır-|أطلع,يطلع,تطلع,إحاطة,قدم معلومات
bilgi|məlumat,bilgi|معلومة,معلومات,معرفة
görüş bildir-|fikir bildir-,rəy bildir-|أبدى رأيه,رأى,يرى,ترى
altını çizerek,vurgulayarak|vurğulayaraq,vurğulayıb|مشددا,مؤكدا,مشيرا
haber ver-,haber|xəbər ver-,xəbər|أخبر,يخبر,تخبر,خبر,أخبار
temin et-|təmin et-,əmin et-|طمأن,ضمن,يضمن,تأمين
yalvar-|yalvar-|توسل,يتوسل,تتوسل,تضرع
şaka yap-,şaka|zarafat et-,zarafat|مزح,يمزح,تمزح,مزاح
gül-,gülümse-|gül-,gülümsə-|ضحك,يضحك,تضحك,ابتسم,يبتسم,تبتسم
bağır-,haykır-|qışqır-,hayqır-|صرخ,يصرخ,تصرخ,صراخ,هتف,هتاف
sus-|sus-|سكت,يسكت,تسكت,صمت,يصمت,تصمت
kutsa-|müqəddəsləşdir-|قدس,بارك,يبارك,تبارك
ön plana çık-,öne çık-|ön plana çıx-,önə çıx-,seçil-|برز,يبرز,تبرز,بروز
bulun-|ol-,yerləş-|وجد,يوجد,توجد,تواجد,يتواجد,تتواجد
yerleş-|yerləş-,məskunlaş-|استقر,يستقر,تستقر,يقع,تقع,سكن
oluşturul-,kurul-|yaradıl-,qurul-|تأسس,يتأسس,تتأسس,أنشئ,تشكل
uzat-|uzat-|مدد,يمدد,تمدد,تمديد
kısalt-|qısalt-|قصر,اختصر,يختصر,تختصر,اختصار
zorlaştır-|çətinləşdir-|صعب,عقد,تصعيب
zorla-,mecbur et-|məcbur et-,vadar et-|أجبر,يجبر,تجبر,إجبار,أرغم
ikna et-,ikna|inandır-,razı sal-|أقنع,يقنع,تقنع,إقناع
teşvik et-|təşviq et-,həvəsləndir-|شجع,يشجع,تشجع,تشجيع,حفز
başar-,başarı|bacar-,nail ol-,uğur|نجح,ينجح,تنجح,نجاح,تمكن
başarısız ol-,başarısızlık|uğursuz ol-,uğursuzluq|فشل,يفشل,تفشل,إخفاق
kaçın-|çəkin-,qaç-|تجنب,يتجنب,تتجنب,امتنع
vazgeç-|əl çək-,imtina et-|تخلى,يتخلى,تتخلى,تراجع,تخلي
geri dön-|geri qayıt-,qayıt-|عاد,يعود,تعود,عودة,رجوع
hareket et-|hərəkət et-|تحرك,يتحرك,تتحرك,انطلق
yönel-|yönəl-|توجه,يتوجه,تتوجه,اتجه
uç-|uç-|طار,يطير,تطير,طيران
in-|en-,eniş et-|نزل,ينزل,تنزل,نزول,هبط
sarıl-,kucakla-|qucaqla-|عانق,يعانق,تعانق,احتضن
tokalaş-,el sıkış-|əl sıxış-,əl tut-|صافح,يصافح,تصافح,مصافحة
`;
