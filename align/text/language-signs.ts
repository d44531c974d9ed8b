// What gives a language away: letters that only it uses, and words that are short, frequent and its own.

/** Signs of one language. Letters count for every occurrence, words for every whole word. */
export interface LanguageSigns {
  readonly language: string;
  /** Letters that hardly any other language of the same script uses; lower case. */
  readonly letters: string;
  /** Letters it shares with a few others; they count for less. */
  readonly shared: string;
  /** Letters it never uses but in foreign names; they count against it. */
  readonly never: string;
  /** Frequent words; lower case, as its own rules lower it. */
  readonly words: readonly string[];
}

const signs = (language: string, letters: string, shared: string, never: string, words: string): LanguageSigns => ({
  language,
  letters,
  shared,
  never,
  words: words.trim().split(/\s+/u),
});

export const LATIN: readonly LanguageSigns[] = [
  signs(
    'tr',
    '',
    'ğşıçöü',
    'əqxwñß',
    `
    ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ancak ne var en ise ama değil her ki olduğunu olduğu ben sen biz onun
    bunu şu mi mı mu mü tarafından dedi etti oldu olduğunu üzere ayrıca göre yeni ilk iki son büyük kendi arasında hem nasıl neden
    icin cok degil gore buyuk ayrica tarafindan oldugu oldugunu boyle soyle merhaba evet hayır teşekkür ediyorum geldi gitti değilim`,
  ),
  signs(
    'az',
    'ə',
    'ğşıçöüqx',
    'wñß',
    `
    və bu bir də da ki üçün ilə olan daha kimi sonra amma lakin deyil isə ən hər mən sən biz onun bunu olaraq edib olub etdi etmək haqqında
    görə yeni ilk iki böyük öz arasında həm necə nə niyə bəli xeyr çox yox salam təşəkkür edirəm gəldi getdi bildirib qeyd ölkə dövlət azərbaycan nazir
    ve ile ucun uchun kimi deyil olub edib etdi haqqinda gore boyuk oz hem nece beli xeyr cox chox yox men tesekkur edirem geldi olke dovlet ise her
    bildirdi bele hele indi eden olduqda oldugu azerbaycan baki`,
  ),
  signs(
    'en',
    '',
    'w',
    'ğşıəñ',
    'the of and to in is that for it was with as on be by this are from at have not or an which were had you we their has will they been can',
  ),
  signs(
    'de',
    'ß',
    'äöü',
    'ğşıə',
    'der die das und ist nicht ein eine zu den mit von dem im für auf sich auch als es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  ),
  signs(
    'fr',
    'œ',
    'éèêàçùâîôû',
    'ğşıə',
    'le la les de des et est un une du dans en que qui pour pas sur au avec ce il par plus ne se sont son mais ou cette nous vous être',
  ),
  signs(
    'es',
    '¿¡',
    'ñáéíóú',
    'ğşıə',
    'el la los las de y que en un una por con para es no se del al lo como más su pero sus este está también fue ha son',
  ),
  signs(
    'it',
    '',
    'àèéìòù',
    'ğşıə',
    'il la le di che un una per con non è del della dei in sono si da come anche alla nel più gli lo ma questo ha',
  ),
  signs(
    'pt',
    'ãõ',
    'áâàçéêíóôú',
    'ğşıə',
    'os as de que em um uma para com não por do da dos das no na se é mais como mas ao foi são',
  ),
  signs(
    'nl',
    '',
    'ë',
    'ğşıə',
    'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij dan nog naar door over wordt werd',
  ),
  signs(
    'pl',
    'łąęśźżń',
    'ćó',
    'ğşıə',
    'na do się nie że jest to o jak po co ale od za przez dla są być oraz tak może już',
  ),
  signs('ro', 'țș', 'ăâî', 'ğıə', 'și de la în cu pe nu este un o care din pentru că mai sunt ca dar fost le prin'),
  signs(
    'uz',
    '',
    'ʻʼ',
    'ğşıəçöüw',
    "va bilan uchun bu bir ham edi esa bo'lgan bo'lib bo'ldi yil haqida kerak emas qilish o'z o'zbekiston bo‘lgan bo‘lib o‘zbekiston o‘z keyin lekin uning men biz",
  ),
  signs(
    'tk',
    'ňýž',
    'äçöüş',
    'ğıəqvx',
    'we bu bir bilen üçin hem boýunça türkmenistanyň bolan bolup soň ýaly däl men biz onuň ýurdumyzyň hormatly',
  ),
  signs('ku', '', 'êîûçş', 'ğıəöüñ', 'û li ji ku di de bi ji bo ev ew jî na min me hate dike kir kurdî bû yên xwe'),
];

export const ARABIC: readonly LanguageSigns[] = [
  signs(
    'ar',
    '',
    'ةىإأؤئ',
    'پچژگکیۆێےہھٹڈڑںەې',
    'في من على إلى أن التي الذي عن هذا هذه مع ما لا لم كان قال بعد كما بين قد ذلك أو إن هو هي ثم وقال وفي ومن حتى كل لكن هل نعم اليوم',
  ),
  signs(
    'fa',
    '',
    'پچژگکی',
    'ةىۆێےہٹڈڑںە',
    'و در به از که این را با است برای آن یک تا هم بر بود شد خود می ها های کرد شده دارد باید اما یا نیز ما من او وی',
  ),
  signs(
    'azb',
    'ۆ',
    'پچگکی',
    'ةےہٹڈڑںێە',
    'بیر بو و ایله ده دا اوچون کیمی اولان دیر دور اولوب ائتدی سونرا داها منیم سنین اونون بیز سیز من سن نه هر چوخ یوخ وار آذربایجان تورک ایل ائدیب گلدیم گلدی هارداسان دی گوره ایچینده',
  ),
  signs('ur', 'ےٹڈڑںہھ', 'پچگکی', 'ةى', 'کے میں کی ہے سے اور کا کو پر نے یہ ہیں کہ ایک بھی تھا نہیں ہو اس وہ لیے'),
  signs('ckb', 'ێڵڕ', 'ۆەپچژگکی', 'ةىےہٹڈ', 'لە و بە بۆ کە ئەم لەگەڵ ئەو هەر دەکات بوو سەر'),
  signs('ug', 'ېۇۈۋ', 'ەۆپچژگڭ', 'ةےہ', 'ۋە بىلەن ئۈچۈن بۇ بىر ھەم'),
  signs('ps', 'ښځڅټډړۍ', 'پچژګیې', 'ةہے', 'د په او چې ته له دی کې سره'),
];

export const CYRILLIC: readonly LanguageSigns[] = [
  signs(
    'ru',
    '',
    'ыэё',
    'әғҝҹөүһјіїєґўқңҳђћљњџ',
    'и в не на что с по это как а но из к у за от для его так все он был было она они',
  ),
  signs(
    'az-Cyrl',
    'ҝҹ',
    'әғөүһј',
    'щюяэёйцьъіңқ',
    'вә бу бир дә да ки үчүн илә олан даһа кими сонра анҹаг дејил исә һәр мән сән биз онун',
  ),
  signs('kk', 'ұ', 'әғқңөүһі', 'ҝҹјїє', 'және бұл бір мен үшін де да бар емес осы деп болып'),
  signs('ky', '', 'ңөү', 'әғқҝҹјіһ', 'жана бул бир менен үчүн да деп бар эмес болгон'),
  signs('uz-Cyrl', 'ҳ', 'ўқғ', 'әҝҹөүңіы', 'ва бу бир билан учун ҳам эди эмас'),
  signs('tt', 'җ', 'әңөүһ', 'ҝҹјіқғ', 'һәм бу бер белән өчен дә да'),
  signs('uk', 'їєґ', 'і', 'ыэёәғҝўј', 'і в не на що з та до це як а але за від для його він було'),
  signs('be', 'ў', 'іыэё', 'иїєщ', 'і ў не на што з гэта як а але да ад'),
  signs('bg', '', 'ъ', 'ыэёіїј', 'и в не на че с за се от да е по са като това'),
  signs('sr', 'ђћ', 'јљњџ', 'ыэёйщъья', 'и у не на да се је за од су са као али'),
];

/** Scripts that one language owns among those one meets; the rest is left to the person. */
export const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
];
