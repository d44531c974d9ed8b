/** Frequent concrete and organisational nouns that fit no single domain, as `tr|az|ar` lines; our own work. */
export const generalNouns: string = `
kart|kart|بطاقة,بطاقات
görüntü|görüntü,təsvir,kadr|صورة,مشهد,لقطات,صور
boyut|ölçü,boyut,miqyas|بعد,حجم,أبعاد
sahip,sahib|sahib|صاحب,مالك,أصحاب
kesim|kəsim,təbəqə|شريحة,قطاع,فئة
kitle|kütlə|كتلة,جماهير
marş|marş,himn|نشيد,مسيرة
ekip,ekib|komanda,heyət,qrup|فريق,طاقم,فرق
dilekçe|ərizə|عريضة,التماس
tutanak,tutanağ|protokol|محضر,محاضر
temenni|arzu,təmənna|تمنيات,أمنية
telefon görüşmesi|telefon danışığı,telefonla danışıq|مكالمة هاتفية,اتصال هاتفي
sokağa çıkma yasağı|komendant saatı,küçəyə çıxma qadağası|حظر تجول,حظر التجول
sahiplik,mülkiyet|mülkiyyət,sahiblik|ملكية
örgütlenme|təşkilatlanma|تنظيم
yetersizlik|çatışmazlıq|نقص,قصور
başvuru|müraciət,ərizə|طلب,تقديم
form|forma,blank|استمارة,نموذج
yardım kampanyası|yardım kampaniyası|حملة مساعدات
mekanizma|mexanizm|آلية,آليات
altyapı|infrastruktur|بنية تحتية
tesis|obyekt,müəssisə,qurğu|منشأة,مرفق,منشآت,مرافق
ekipman,teçhizat|avadanlıq,təchizat|معدات,تجهيزات
malzeme,materyal|material,ləvazimat|مواد,مادة,لوازم
hammadde|xammal|مواد خام,مادة أولية
parça|hissə,parça|قطعة,جزء
kategori|kateqoriya|فئة,صنف
dizi,seri|sıra,seriya|سلسلة
tablo,çizelge|cədvəl|جدول
grafik,grafiğ|qrafik|رسم بياني
istatistik,istatistiğ|statistika|إحصاء,إحصائيات,إحصاءات
anket|sorğu,anket|استبيان,استطلاع
gösterge|göstərici|مؤشر,مؤشرات
işaret|işarə,nişan|علامة,إشارة
iz|iz|أثر,آثار
kod|kod|رمز,شيفرة
simge,sembol|simvol,rəmz|رمز,رموز
logo|loqo|شعار
seans|seans|جلسة
randevu|görüş,randevu|موعد
gezinti|gəzinti|نزهة
yarıçap|radius|نصف قطر
hat,hatt|xətt|خط,خطوط
şerit,şerid|zolaq,lent|شريط
blok,bloğ|blok|كتلة
bölge|bölgə,region,zona|منطقة,إقليم,مناطق
kuşak|qurşaq,nəsil|حزام
koridor|dəhliz,koridor|ممر
rota,güzergah,güzergâh|marşrut|مسار,طريق
kapı|qapı|باب,بوابة
geçit,geçid|keçid|معبر,ممر
kontrol noktası|nəzarət məntəqəsi,buraxılış məntəqəsi|نقطة تفتيش,حاجز
karargah,karargâh|qərargah|مقر,قيادة
genel merkez|mərkəzi ofis,baş qərargah|المقر الرئيسي,مقر
şube|filial,şöbə|فرع,فروع
departman|departament,şöbə|قسم,إدارة
birim|vahid,bölmə|وحدة,وحدات
görev süresi|səlahiyyət müddəti,vəzifə müddəti|ولاية,مدة الولاية
makam|məqam,vəzifə,orqan|منصب,مقام,سلطة
pozisyon|mövqe,vəzifə|منصب,موقع
rütbe|rütbə|رتبة,رتب
özgeçmiş|tərcümeyi-hal,CV|سيرة ذاتية
biyografi|bioqrafiya,tərcümeyi-hal|سيرة
doküman|sənəd|وثيقة,مستند
arşiv|arxiv|أرشيف
sertifika|sertifikat|شهادة
ruhsat,lisans|lisenziya,icazə|رخصة,ترخيص
ehliyet|sürücülük vəsiqəsi|رخصة قيادة
imtiyaz|imtiyaz,güzəşt|امتياز,امتيازات
ayrıcalık,ayrıcalığ|imtiyaz,üstünlük|امتياز
kota|kvota|حصة
pay|pay,hissə|حصة,نصيب
hisse|səhm,hissə|سهم,حصة,أسهم
katman|təbəqə,qat|طبقة
kuyruk,kuyruğ|növbə,quyruq|طابور,ذيل
yığın|yığın,kütlə|كومة
akım|axın,cərəyan|تيار
akış|axın|تدفق
dalgalanma|dalğalanma,tərəddüd|تذبذب,تقلب
patlak ver-|başla-,alovlan-|اندلع,يندلع,تندلع,اندلاع
çağdaşlaşma|müasirləşmə|تحديث
etkileşim|qarşılıqlı təsir|تفاعل
karışıklık,karışıklığ,kargaşa,kaos|qarışıqlıq,xaos|فوضى,اضطراب
skandal|qalmaqal,skandal|فضيحة
söylenti,dedikodu|şayiə,dedi-qodu|شائعة,شائعات
komplo|sui-qəsd,fitnə|مؤامرة
provokasyon|təxribat|استفزاز
kışkırtma|təxribat,qızışdırma|تحريض,استفزاز
kutuplaşma|qütbləşmə|استقطاب
boşluk,boşluğ|boşluq|فراغ,فجوة
uçurum|uçurum|هوة,هاوية
çıkmaz|dalan,çıxılmaz vəziyyət|طريق مسدود,مأزق
dönüm noktası|dönüş nöqtəsi|نقطة تحول
öncü|öncül,aparıcı|رائد,طليعي
rekortmen|rekordçu|صاحب الرقم القياسي
zirve|zirvə,sammit|قمة
doruk,doruğ|zirvə|ذروة
çöküş|çöküş,süqut|انهيار,سقوط
doğuş|doğuluş,yaranma|نشأة,ولادة
çözülme|dağılma|تفكك
yükümlü|öhdəlikli,borclu|ملتزم,مكلف
ağırlık merkezi|ağırlıq mərkəzi|مركز الثقل
yüz yüze|üz-üzə|وجها لوجه
ev ödevi|ev tapşırığı|واجب منزلي
macera|macəra|مغامرة
gösteriş|təmtəraq,nümayiş|استعراض
özveri,fedakarlık,fedakârlık|fədakarlıq|تضحية,تفان
sadakat|sədaqət|ولاء,إخلاص
intikam|qisas,intiqam|انتقام,ثأر
kıskançlık|paxıllıq,qısqanclıq|غيرة,حسد
cömertlik|səxavət|كرم,سخاء
tevazu|təvazökarlıq|تواضع
bilgelik|müdriklik|حكمة
adaletsizlik|ədalətsizlik|ظلم
haksızlık|haqsızlıq|ظلم,إجحاف
usulsüzlük|qanunsuzluq,pozuntu|مخالفة,تجاوزات
dolandırıcılık,dolandırıcılığ|dələduzluq|احتيال,نصب
sahtecilik|saxtakarlıq|تزوير
soygun|quldurluq,soyğun|سطو,سرقة
yangın|yanğın|حريق,حرائق
deprem|zəlzələ|زلزال,زلازل
sel|sel,daşqın|سيل,سيول,فيضان
hasar|ziyan,zərər|أضرار,ضرر
kurtarma|xilasetmə|إنقاذ
enkaz|dağıntı,uçqun|أنقاض,حطام
afet|fəlakət,təbii fəlakət|كارثة,كوارث
`;
