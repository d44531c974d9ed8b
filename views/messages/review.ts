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
  },
});
