import { catalogue } from './catalogue.js';

/** Lists behind the marks of the quality page: verdicts of samples, groups, sentences without counterpart. */
export const verdicts = catalogue({
  en: {
    'verdicts.title': 'What samples said of {pair}',
    'verdicts.about':
      'Each group once, by the newest verdict on it, with its texts as they stood when it was drawn; also groups that were taken apart since.',
    'verdicts.count': { one: 'one judged group', other: '{count} judged groups' },
    'verdicts.gone': 'taken apart since',
    'groups.shown': 'The first {shown} are shown.',
    'groups.next': 'Next group',
    'groups.previous': 'Previous group',
    'groups.sentences': {
      one: 'They hold one sentence of “{title}”.',
      other: 'They hold {count} sentences of “{title}”.',
    },
    'comment.body': 'Comment',
  },
  tr: {
    'verdicts.title': '{pair} için örneklemlerin dediği',
    'verdicts.about':
      'Her grup bir kez, en yeni kararla ve örnekleme girdiği andaki metinleriyle; sonradan çözülmüş gruplar da.',
    'verdicts.count': { other: 'değerlendirilmiş {count} grup' },
    'verdicts.gone': 'sonradan çözülmüş',
    'groups.shown': 'İlk {shown} tanesi gösteriliyor.',
    'groups.next': 'Sonraki grup',
    'groups.previous': 'Önceki grup',
    'groups.sentences': { other: 'İçlerinde “{title}” metninden {count} cümle var.' },
    'comment.body': 'Yorum',
  },
  az: {
    'verdicts.title': 'Seçmələr {pair} haqqında nə deyir',
    'verdicts.about':
      'Hər qrup bir dəfə, ən yeni qərarla və seçməyə düşdüyü andakı mətnləri ilə; sonradan ayrılmış qruplar da.',
    'verdicts.count': { other: 'qiymətləndirilmiş {count} qrup' },
    'verdicts.gone': 'sonradan ayrılıb',
    'groups.shown': 'İlk {shown} qrup göstərilir.',
    'groups.next': 'Növbəti qrup',
    'groups.previous': 'Əvvəlki qrup',
    'groups.sentences': { other: 'Onlarda “{title}” mətnindən {count} cümlə var.' },
    'comment.body': 'Şərh',
  },
  ar: {
    'verdicts.title': 'ما قالته العينات عن {pair}',
    'verdicts.about': 'كل مجموعة مرة واحدة، بأحدث حكم عليها وبنصوصها كما كانت حين سُحبت؛ ومنها ما فُكّ بعد ذلك.',
    'verdicts.count': {
      zero: 'لا مجموعات محكوم عليها',
      one: 'مجموعة واحدة محكوم عليها',
      two: 'مجموعتان محكوم عليهما',
      few: '{count} مجموعات محكوم عليها',
      many: '{count} مجموعة محكوم عليها',
      other: '{count} مجموعة محكوم عليها',
    },
    'verdicts.gone': 'فُكّت بعد ذلك',
    'groups.shown': 'يظهر أول {shown} منها.',
    'groups.next': 'المجموعة التالية',
    'groups.previous': 'المجموعة السابقة',
    'groups.sentences': {
      zero: 'ليس فيها جمل من «{title}».',
      one: 'فيها جملة واحدة من «{title}».',
      two: 'فيها جملتان من «{title}».',
      few: 'فيها {count} جمل من «{title}».',
      many: 'فيها {count} جملة من «{title}».',
      other: 'فيها {count} جملة من «{title}».',
    },
    'comment.body': 'تعليق',
  },
});
