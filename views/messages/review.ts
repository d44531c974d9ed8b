import { catalogue } from './catalogue.js';

/** Samples over all pairs, independent annotation, comparing systems, and the lists behind the marks. */
export const review = catalogue({
  en: {
    'quality.overall': 'The whole collection',
    'quality.overall-claim':
      'Estimated {low}–{high} of the {population} confirmed pairs of all languages are correct (sample of {judged}, {date}).',
    'quality.overall-none':
      'Nothing can be claimed yet about the whole collection: draw a sample over all pairs of texts and judge it.',
    'quality.sample-all': 'Draw a sample over all pairs',
    'sample.title-all': 'Sample review of all pairs',
    'comment.search': 'Find in comments',
    'comment.find': 'Find',
    'comment.all': 'All groups with comments',
    'round.blind':
      'Two people align these texts, each alone on a copy. Neither sees the other’s work, nor does anybody else, until both say that they are done; then both are compared, and neither copy changes any more.',
    'round.honest':
      'Each opens Hiza under the name given here. A name is no password: it keeps people from seeing by accident what would spoil the measure, not one who takes another’s name.',
    'round.done': 'done',
    'round.working': 'at work',
    'round.mine': 'Open my copy',
    'round.finish': 'I am done',
    'round.finish-for': 'End the work of {name}',
    'round.under-way': 'Two people are annotating this pair independently',
    'evaluation.against': 'Compare with',
    'evaluation.against-none': 'nothing else',
    'evaluation.copy': 'independent annotation of {name}',
    'evaluation.comparison': 'The two compared',
    'evaluation.differs-strict':
      'Strict F1 differs by {difference} from the second ({second}): p = {p}; the first is better in {share} of the resamples of {units} stretches.',
    'evaluation.differs-lax':
      'Lax F1 differs by {difference} from the second ({second}): p = {p}; the first is better in {share} of the resamples of {units} stretches.',
    'evaluation.comparison-about':
      'Paired approximate randomisation and paired bootstrap, 1,000 trials each, over stretches of the text that no group crosses. Below p = 0.05 the difference is hardly chance.',
    'review.own': 'You confirmed this yourself; somebody else reviews it.',
  },
  tr: {
    'quality.overall': 'Derlemenin tümü',
    'quality.overall-claim':
      'Bütün dillerdeki {population} onaylı çiftin tahminen {low}–{high} kadarı doğru ({judged} çiftlik örneklem, {date}).',
    'quality.overall-none':
      'Derlemenin tümü için henüz bir şey söylenemez: bütün metin çiftlerinden bir örneklem çekip değerlendirin.',
    'quality.sample-all': 'Bütün çiftlerden örneklem çek',
    'sample.title-all': 'Bütün çiftlerin örneklem incelemesi',
    'comment.search': 'Yorumlarda ara',
    'comment.find': 'Bul',
    'comment.all': 'Yorumlu bütün gruplar',
    'round.blind':
      'Bu metinleri iki kişi, her biri kendi kopyasında tek başına hizalar. İkisi de bittiğini söyleyene kadar ne birbirlerinin işini görürler ne de başkası görür; sonra ikisi karşılaştırılır ve kopyalar artık değişmez.',
    'round.honest':
      'Herkes Hiza’yı burada verilen adla açar. Ad parola değildir: ölçümü bozacak şeyin yanlışlıkla görülmesini önler, başkasının adını alanı değil.',
    'round.done': 'bitirdi',
    'round.working': 'çalışıyor',
    'round.mine': 'Kopyamı aç',
    'round.finish': 'Bitirdim',
    'round.finish-for': '{name} için bitir',
    'round.under-way': 'İki kişi bu çifti birbirinden bağımsız işaretliyor',
    'evaluation.against': 'Karşılaştır',
    'evaluation.against-none': 'başka bir şeyle değil',
    'evaluation.copy': '{name} adlı kişinin bağımsız işi',
    'evaluation.comparison': 'İkisinin karşılaştırması',
    'evaluation.differs-strict':
      'Katı F1 ikincisinden ({second}) {difference} farklı: p = {p}; {units} parçanın yeniden örneklemelerinde {share} oranında birincisi daha iyi.',
    'evaluation.differs-lax':
      'Gevşek F1 ikincisinden ({second}) {difference} farklı: p = {p}; {units} parçanın yeniden örneklemelerinde {share} oranında birincisi daha iyi.',
    'evaluation.comparison-about':
      'Hiçbir grubun aşmadığı metin parçaları üzerinde eşli yaklaşık rastgeleleştirme ve eşli bootstrap, her biri 1.000 deneme. p = 0,05 altında fark rastlantı sayılmaz.',
    'review.own': 'Bunu siz onayladınız; gözden geçirmek bir başkasının işi.',
  },
  az: {
    'quality.overall': 'Bütün kolleksiya',
    'quality.overall-claim':
      'Bütün dillər üzrə təsdiqlənmiş {population} cütün təxminən {low}–{high} qədəri düzgündür ({judged} cütlük seçmə, {date}).',
    'quality.overall-none':
      'Bütün kolleksiya haqqında hələ heç nə demək olmaz: bütün mətn cütlərindən seçmə götürüb qiymətləndirin.',
    'quality.sample-all': 'Bütün cütlərdən seçmə götür',
    'sample.title-all': 'Bütün cütlərin seçmə yoxlaması',
    'comment.search': 'Şərhlərdə axtar',
    'comment.find': 'Tap',
    'comment.all': 'Şərhi olan bütün qruplar',
    'round.blind':
      'Bu mətnləri iki nəfər, hər biri öz surətində təkbaşına uyğunlaşdırır. Hər ikisi bitirdiyini deyənə qədər nə bir-birinin işini görürlər, nə də başqası görür; sonra ikisi müqayisə olunur və surətlər daha dəyişmir.',
    'round.honest':
      'Hər kəs Hiza-nı burada verilən adla açır. Ad parol deyil: ölçməni poza biləcək şeyin təsadüfən görülməsinin qarşısını alır, başqasının adını götürənin yox.',
    'round.done': 'bitirib',
    'round.working': 'işləyir',
    'round.mine': 'Surətimi aç',
    'round.finish': 'Bitirdim',
    'round.finish-for': '{name} üçün bitir',
    'round.under-way': 'İki nəfər bu cütü bir-birindən asılı olmadan işarələyir',
    'evaluation.against': 'Müqayisə et',
    'evaluation.against-none': 'başqası ilə yox',
    'evaluation.copy': '{name} adlı şəxsin müstəqil işi',
    'evaluation.comparison': 'İkisinin müqayisəsi',
    'evaluation.differs-strict':
      'Sərt F1 ikincidən ({second}) {difference} fərqlənir: p = {p}; {units} parçanın təkrar seçmələrində {share} halda birinci daha yaxşıdır.',
    'evaluation.differs-lax':
      'Yumşaq F1 ikincidən ({second}) {difference} fərqlənir: p = {p}; {units} parçanın təkrar seçmələrində {share} halda birinci daha yaxşıdır.',
    'evaluation.comparison-about':
      'Heç bir qrupun keçmədiyi mətn parçaları üzrə cüt təxmini təsadüfiləşdirmə və cüt bootstrap, hər biri 1.000 sınaq. p = 0,05-dən aşağı olanda fərq təsadüf sayılmır.',
    'review.own': 'Bunu özünüz təsdiqləmisiniz; yoxlamaq başqasının işidir.',
  },
  ar: {
    'quality.overall': 'المجموعة كلها',
    'quality.overall-claim':
      'يُقدَّر أن {low}–{high} من {population} زوجًا مؤكدًا في كل اللغات صحيحة (عينة من {judged}، {date}).',
    'quality.overall-none': 'لا يمكن قول شيء بعد عن المجموعة كلها: اسحب عينة من كل أزواج النصوص واحكم عليها.',
    'quality.sample-all': 'اسحب عينة من كل الأزواج',
    'sample.title-all': 'مراجعة عينة من كل الأزواج',
    'comment.search': 'البحث في التعليقات',
    'comment.find': 'ابحث',
    'comment.all': 'كل المجموعات التي عليها تعليقات',
    'round.blind':
      'يحاذي شخصان هذين النصين، كلٌّ منهما وحده على نسخته. لا يرى أحدهما عمل الآخر ولا يراه غيرهما حتى يقول كلاهما إنه انتهى؛ ثم يُقارَن العملان ولا تتغير النسختان بعد ذلك.',
    'round.honest':
      'يفتح كلٌّ منهما Hiza بالاسم المذكور هنا. الاسم ليس كلمة سر: فهو يمنع أن يُرى سهوًا ما يفسد القياس، ولا يمنع من يتخذ اسم غيره.',
    'round.done': 'انتهى',
    'round.working': 'يعمل',
    'round.mine': 'افتح نسختي',
    'round.finish': 'انتهيت',
    'round.finish-for': 'إنهاء عمل {name}',
    'round.under-way': 'يعمل شخصان على هذا الزوج كلٌّ منهما مستقلًا',
    'evaluation.against': 'قارن مع',
    'evaluation.against-none': 'لا شيء آخر',
    'evaluation.copy': 'عمل {name} المستقل',
    'evaluation.comparison': 'المقارنة بينهما',
    'evaluation.differs-strict':
      'يختلف F1 الصارم بمقدار {difference} عن الثاني ({second}): ‏p = {p}؛ الأول أفضل في {share} من عينات {units} مقطعًا.',
    'evaluation.differs-lax':
      'يختلف F1 المرن بمقدار {difference} عن الثاني ({second}): ‏p = {p}؛ الأول أفضل في {share} من عينات {units} مقطعًا.',
    'evaluation.comparison-about':
      'اختبار العشوأة التقريبي المزدوج والبوتستراب المزدوج، 1000 محاولة لكلٍّ منهما، على مقاطع من النص لا تتجاوزها أي مجموعة. إذا كانت p أقل من 0.05 فيُستبعد أن يكون الفرق صدفة.',
    'review.own': 'أنت من أكّد هذا، فالمراجعة لغيرك.',
  },
});
