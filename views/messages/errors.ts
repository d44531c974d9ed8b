import { catalogue } from './catalogue.js';

/** Errors by their code: `error.` + the stable code of a UserError. The English text of the error serves where a code is not here. */
export const errors = catalogue({
  en: {
    'error.title': 'That did not work',
    'error.reload': 'Show the page as it is now',
    'error.not-found': 'There is no such page. Start again from the library.',
    'error.bug':
      'Something went wrong inside Hiza; nothing was half done. Try again; if it happens again, report this number: {id}.',
    'error.stale':
      'This was changed by {actor} after you last saw it. It is shown as it is now; choose again if you still want your change.',
    'error.one-sided-link': 'Choose at least one sentence in two of the texts, then link.',
    'error.nothing-chosen': 'Choose at least one sentence first.',
    'error.no-neighbour': 'There is no sentence in that direction to move to.',
    'error.nothing-to-undo': 'There is nothing to undo.',
    'error.nothing-to-redo': 'There is nothing to redo.',
    'error.no-such-group': 'This group is not there any more. It is shown as it is now.',
    'error.segment-taken': 'A sentence of this group stands in another group by now.',
    'error.title-missing': 'Give the collection a title.',
    'error.versions-missing': 'Add at least one version to align the original with.',
    'error.document-empty': 'This text is empty. Paste it or choose a file.',
    'error.language-unknown':
      'Say which language this text is in: tr, az, ar, or another language tag such as fa or az-Cyrl.',
  },
  tr: {
    'error.title': 'Olmadı',
    'error.reload': 'Sayfayı şimdiki hâliyle göster',
    'error.not-found': 'Böyle bir sayfa yok. Kitaplıktan yeniden başlayın.',
    'error.bug':
      'Hiza içinde bir hata oldu; hiçbir şey yarım kalmadı. Yeniden deneyin; yinelenirse şu numarayı bildirin: {id}.',
    'error.stale':
      'Siz gördükten sonra {actor} bunu değiştirdi. Şimdiki hâli gösteriliyor; hâlâ istiyorsanız yeniden seçin.',
    'error.one-sided-link': 'Metinlerin en az ikisinden birer cümle seçin, sonra bağlayın.',
    'error.nothing-chosen': 'Önce en az bir cümle seçin.',
    'error.no-neighbour': 'O yönde taşınacak bir cümle yok.',
    'error.nothing-to-undo': 'Geri alınacak bir şey yok.',
    'error.nothing-to-redo': 'Yinelenecek bir şey yok.',
    'error.no-such-group': 'Bu grup artık yok. Şimdiki hâli gösteriliyor.',
    'error.segment-taken': 'Bu grubun bir cümlesi artık başka bir grupta.',
    'error.title-missing': 'Derlemeye bir başlık verin.',
    'error.versions-missing': 'Özgün metinle hizalanacak en az bir çeviri ekleyin.',
    'error.document-empty': 'Bu metin boş. Yapıştırın ya da bir dosya seçin.',
    'error.language-unknown': 'Bu metnin dilini belirtin: tr, az, ar ya da fa, az-Cyrl gibi bir dil etiketi.',
  },
  az: {
    'error.title': 'Alınmadı',
    'error.reload': 'Səhifəni indiki halı ilə göstər',
    'error.not-found': 'Belə səhifə yoxdur. Kitabxanadan yenidən başlayın.',
    'error.bug':
      'Hiza daxilində xəta baş verdi; heç nə yarımçıq qalmadı. Yenidən cəhd edin; təkrarlansa bu nömrəni bildirin: {id}.',
    'error.stale':
      'Siz gördükdən sonra bunu {actor} dəyişib. İndiki halı göstərilir; hələ istəyirsinizsə, yenidən seçin.',
    'error.one-sided-link': 'Mətnlərin ən azı ikisindən bir cümlə seçin, sonra bağlayın.',
    'error.nothing-chosen': 'Əvvəlcə ən azı bir cümlə seçin.',
    'error.no-neighbour': 'O istiqamətdə köçürüləcək cümlə yoxdur.',
    'error.nothing-to-undo': 'Geri alınacaq bir şey yoxdur.',
    'error.nothing-to-redo': 'Təkrar ediləcək bir şey yoxdur.',
    'error.no-such-group': 'Bu qrup artıq yoxdur. İndiki halı göstərilir.',
    'error.segment-taken': 'Bu qrupun bir cümləsi artıq başqa qrupdadır.',
    'error.title-missing': 'Topluya başlıq verin.',
    'error.versions-missing': 'Orijinalla uyğunlaşdırmaq üçün ən azı bir tərcümə əlavə edin.',
    'error.document-empty': 'Bu mətn boşdur. Yapışdırın və ya fayl seçin.',
    'error.language-unknown': 'Bu mətnin dilini bildirin: tr, az, ar və ya fa, az-Cyrl kimi dil etiketi.',
  },
  ar: {
    'error.title': 'لم ينجح ذلك',
    'error.reload': 'أظهر الصفحة كما هي الآن',
    'error.not-found': 'لا توجد صفحة كهذه. ابدأ من المكتبة.',
    'error.bug': 'حدث خطأ داخل Hiza ولم يبقَ شيء نصف منجز. أعد المحاولة، فإن تكرر فأبلغ عن هذا الرقم: {id}.',
    'error.stale': 'غيّر {actor} هذا بعد أن رأيته. يظهر الآن كما هو؛ اختر من جديد إن كنت لا تزال تريد تغييرك.',
    'error.one-sided-link': 'اختر جملة واحدة على الأقل من نصين ثم اربط.',
    'error.nothing-chosen': 'اختر جملة واحدة على الأقل أولًا.',
    'error.no-neighbour': 'لا جملة في ذلك الاتجاه يُنقل إليها.',
    'error.nothing-to-undo': 'لا شيء للتراجع عنه.',
    'error.nothing-to-redo': 'لا شيء لإعادته.',
    'error.no-such-group': 'لم تعد هذه المجموعة موجودة. تظهر الحال كما هي الآن.',
    'error.segment-taken': 'جملة من هذه المجموعة صارت في مجموعة أخرى.',
    'error.title-missing': 'أعطِ المجموعة عنوانًا.',
    'error.versions-missing': 'أضف نسخة واحدة على الأقل لمحاذاتها مع الأصل.',
    'error.document-empty': 'هذا النص فارغ. الصقه أو اختر ملفًا.',
    'error.language-unknown': 'اذكر لغة هذا النص: tr أو az أو ar أو وسمًا آخر مثل fa أو az-Cyrl.',
  },
});
