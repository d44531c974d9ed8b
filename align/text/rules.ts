// The rules of one language, gathered for the splitter. Everything here is data; the decisions are in boundary.ts.

import type { LanguageTag } from '../types.js';
import { type AbbreviationTable, abbreviationTables } from './abbreviations.js';

export interface SplitRules {
  /** For lower-casing: `tr` and `az` know İ and ı. */
  readonly locale: string;
  /** Abbreviations that lead to something; lower case, without the last stop. */
  readonly leading: ReadonlySet<string>;
  /** As `leading`, but only where the word begins with a capital. Lower case here. */
  readonly leadingCapitalised: ReadonlySet<string>;
  /** Abbreviations only before a number. Lower case. */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that may close a sentence. */
  readonly trailing: ReadonlySet<string>;
  /** Words that, with a capital, stand at the beginning of a sentence and hardly anywhere else. Lower case. */
  readonly starters: ReadonlySet<string>;
  /** `2.` means "second": Turkish, German and others. */
  readonly ordinalStop: boolean;
  /** A number behind such a word is an amount, not an ordinal: "sayısı 15.". Lower case. */
  readonly amountWords: ReadonlySet<string>;
  /** Verbs of saying that go on after a closed quotation in scripts without case: «…» قال. */
  readonly sayingVerbs: ReadonlySet<string>;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const ORDINAL_LANGUAGES = new Set(
  words('tr az tk uz gag crh de da no nb nn fi et lv hu cs sk pl sl hr sr bs is fo lb hsb dsb'),
);

const STARTERS: Readonly<Record<string, readonly string[]>> = {
  tr: words(`
    bu bunu buna bunun bunlar bunlara bunların bunları bundan bununla şu şunu şunlar o onu ona onun onlar onların ondan
    ancak ama fakat lakin oysa oysaki halbuki ayrıca üstelik çünkü zira böylece böylelikle dolayısıyla nitekim kaldı yoksa
    daha sonra ardından önce şimdi artık bugün dün yarın peki evet hayır işte yine hâlâ hala henüz hemen
    ben bana benim biz bize bizim sen sana senin siz size sizin kendisi kimse herkes
    ne nasıl neden niçin niye nerede kim hangi eğer şayet hem hiç hatta bile her bir bazı bazıları birçok çoğu böyle öyle şöyle
    diğer öte konuşmasında açıklamada açıklamasında toplantıda toplantının bunun söz konuyla konuya yapılan
  `),
  az: words(`
    bu bunu buna bunun bunlar bunları bunların bundan bununla o onu ona onun onlar onların ondan
    lakin amma ancaq fəqət halbuki həmçinin bundan əlavə çünki beləliklə belə elə həm hətta daha sonra əvvəl indi artıq bugün dünən sabah
    bəli xeyr yox yenə hələ mən mənə mənim biz bizə bizim sən sənə sənin siz sizə sizin hər heç kim nə necə niyə harada hansı əgər
    bir bəzi bəziləri çoxu digər ayrıca üstəlik ona görə həmin öz özü isə onda ardınca
  `),
  ar: words(`
    وقال وقالت وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وذكر وذكرت وأعلن وأعلنت وصرح وتابع وأفاد وأفادت ولفت ونوه
    وكان وكانت وقد ولقد ولكن لكن لكنه لكنها كما ثم هذا هذه ذلك تلك هناك وهذا وهذه وذلك وتلك وهو وهي وهم وإن وفي ومن وعلى ولم ولا ولن وما
    أما وأما لذلك ولذلك لهذا ولهذا وبعد وقبل عندما وعندما بينما إذا وإذا لقد
  `),
  en: words(`
    the this that these those he she it they we you his her its their our but and however moreover furthermore therefore thus then
    there here when while where why what who how if although because since after before in on at by for from with as not now yet so
  `),
  de: words(
    'der die das dies diese dieser er sie es wir ihr aber doch und jedoch außerdem daher dann dort hier wenn als weil obwohl nach vor in im auf mit nun so auch',
  ),
};

const AMOUNT_WORDS: Readonly<Record<string, readonly string[]>> = {
  tr: words(`
    sayısı sayı sayıları toplam toplamı toplamda oranı oran yüzde nüfusu nüfus tutarı fiyatı bedeli yaşı yaş puanı puan skoru skor notu numarası numara adedi adet miktarı
    sonucu sonuç rakamı rakam değeri kodu ortalaması ortalama cevap cevabı yanıt eşittir eder yaklaşık sadece yalnızca tam en az çok hızı sıcaklığı uzunluğu boyu kilosu no
    madde bölüm ek bent fıkra kısım fazla mevcudu kapasitesi saat saati sayfa sf s oda daire kanal md m c şek tel cilt ek
  `),
  az: words(`
    sayı say cəmi cəmisi ümumilikdə faiz faizi nisbəti əhalisi qiyməti yaşı bal balı xalı hesabı nömrəsi nömrə miqdarı nəticəsi rəqəmi dəyəri kodu təxminən yalnız təqribən cavab bərabərdir
    maddə bənd fəsil əlavə artıq saat səhifə səh s m c k b küç mən nöm cild cədv şək otaq
  `),
  de: words('anzahl zahl insgesamt prozent beträgt nummer alter'),
};

/** Arabic verbs of saying with the endings of the third person and of "him", "her", "me", "us". */
const SAYING_STEMS = words(`
  قال يقول تقول سأل يسأل تسأل تساءل أجاب يجيب رد صاح هتف صرخ همس أضاف تابع أوضح أكد صرح كتب نادى أردف علق تمتم تنهد استفسر
  تعجب استطرد
`);
const SAYING_ENDINGS = ['', 'ت', 'وا', 'ا', 'ه', 'ها', 'هم', 'ني', 'نا', 'ته', 'تها', 'تهم', 'تني', 'تنا'];
const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...SAYING_STEMS.flatMap((stem) => SAYING_ENDINGS.map((ending) => stem + ending)),
  ...words('قلت قلنا سألت أجبت حسب بحسب وفق وفقا هكذا كذلك كما'),
]);

function languageKey(language: LanguageTag): string {
  const parts = language.toLowerCase().split('-');
  const primary = parts[0] ?? '';
  return primary === 'az' && parts.includes('cyrl')
    ? 'az-Cyrl'
    : primary === 'az' && parts.includes('arab')
      ? 'azb'
      : primary;
}

const cache = new Map<string, SplitRules>();

/** The rules for a language tag; unknown languages get the general ones. 'az-Latn' -> those of Azerbaijani. */
export function splitRules(language: LanguageTag): SplitRules {
  const key = languageKey(language);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const rules = buildRules(key);
  if (cache.size < 64) cache.set(key, rules);
  return rules;
}

function buildRules(key: string): SplitRules {
  const primary = key.split('-')[0]!;
  const locale = primary === 'tr' || primary === 'az' ? primary : 'und';
  const { leading, trailing } = mergeTables(abbreviationTables(key));
  const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
  const lower = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => word.toLocaleLowerCase(locale)));
  return {
    locale,
    leading: lower(leading.filter((word) => !isCapitalised(word))),
    leadingCapitalised: lower(leading.filter(isCapitalised)),
    numbered: lower(abbreviationTables(key).flatMap((table) => table.numbered ?? [])),
    trailing: lower(trailing),
    starters: new Set(STARTERS[primary] ?? []),
    ordinalStop: ORDINAL_LANGUAGES.has(primary),
    amountWords: new Set(AMOUNT_WORDS[primary] ?? []),
    sayingVerbs: SAYING_VERBS,
  };
}

/** An earlier table outweighs a later one: Turkish "ltd." leads to "Şti.", whatever it does in English. */
function mergeTables(tables: readonly AbbreviationTable[]): { leading: string[]; trailing: string[] } {
  const leading: string[] = [];
  const trailing: string[] = [];
  const seen = new Set<string>();
  for (const table of tables) {
    leading.push(...table.leading.filter((word) => !seen.has(word)));
    trailing.push(...table.trailing.filter((word) => !seen.has(word)));
    for (const word of [...table.leading, ...table.trailing]) seen.add(word);
  }
  return { leading, trailing };
}
