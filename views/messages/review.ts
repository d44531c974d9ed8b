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
  },
});
