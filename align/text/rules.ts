// The rules of one language, gathered for the splitter. Everything here is data; the decisions are in boundary.ts.

import type { LanguageTag } from '../types.js';
import { abbreviationTables } from './abbreviations.js';

export interface SplitRules {
  /** For lower-casing: `tr` and `az` know İ and ı. */
  readonly locale: string;
  /** Abbreviations that lead to something; lower case, without the last stop. */
  readonly leading: ReadonlySet<string>;
  /** As `leading`, but only where the word begins with a capital. Lower case here. */
  readonly leadingCapitalised: ReadonlySet<string>;
  /** Abbreviations that may close a sentence. */
  readonly trailing: ReadonlySet<string>;
  /** Words that, with a capital, stand at the beginning of a sentence and hardly anywhere else. Lower case. */
  readonly starters: ReadonlySet<string>;
  /** `2.` means "second": Turkish, German and others. */
  readonly ordinalStop: boolean;
  /** What is counted by ordinals: `9. Zirve…`; matched as a beginning of the next word. Lower case. */
  readonly ordinalNouns: readonly string[];
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
    وكان وكانت وقد ولقد ولكن لكن لكنه لكنها كما ثم هذا هذه ذلك تلك هناك وهذا وهذه وذلك وتلك وهو وهي وهم إن إنه إنها وإن وفي ومن وعلى ولم ولا ولن وما
    أما وأما لذلك ولذلك لهذا ولهذا بعد وبعد قبل وقبل عندما وعندما بينما حيث إذا وإذا لقد قد سوف لم لن
  `),
  en: words(`
    the this that these those he she it they we you his her its their our but and however moreover furthermore therefore thus then
    there here when while where why what who how if although because since after before in on at by for from with as not now yet so
  `),
  de: words(
    'der die das dies diese dieser er sie es wir ihr aber doch und jedoch außerdem daher dann dort hier wenn als weil obwohl nach vor in im auf mit nun so auch',
  ),
};

const ORDINAL_NOUNS: Readonly<Record<string, readonly string[]>> = {
  tr: words(`
    madde fıkra bent bend fasıl zirve dönem yıl yüzyıl asır kolordu ordu tümen tugay alay tabur bölük filo cumhurbaşkan başbakan başkan bölge sınıf ulusal uluslararası
    olağan dünya genel daire cadde sokak ağır asliye icra noter kat bölüm cilt hafta gün tur lig kongre kurultay oturum birleşim toplantı konferans sempozyum
    festival fuar kez kere defa aşama etap derece çeyrek dakika saat sayfa satır sıra grup kuruluş baskı sayı uluslar hava kara deniz jandarma piyade hukuk ceza idare
    geleneksel türk büyük abdülhamid abdülhamit mahmud mahmut mehmed mehmet murad murat selim süleyman bayezid beyazıt osman ahmed ahmet mustafa ramses henri louis philip nikolay petro katerina elizabeth kılıçarslan keyhüsrev
    köprü boğaz parti meclis yasama kalkınma beş üst alt
  `),
  az: words(`
    maddə bənd fəsil zirvə dövr il əsr ordu korpus prezident nazir qurultay sessiya iclas toplantı konfrans beynəlxalq ümumi dünya mərtəbə sinif kurs dərəcə mərhələ
    gün həftə dəqiqə səhifə qrup çağırış festival yubiley nəşr cild hissə fevral yanvar mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
  `),
};

const AMOUNT_WORDS: Readonly<Record<string, readonly string[]>> = {
  tr: words(`
    sayısı sayı sayıları toplam toplamı toplamda oranı oran yüzde nüfusu nüfus tutarı fiyatı bedeli yaşı yaş puanı puan skoru skor notu numarası numara adedi adet miktarı
    sonucu sonuç rakamı rakam değeri kodu ortalaması ortalama cevap cevabı yanıt eşittir eder yaklaşık sadece yalnızca tam en az çok hızı sıcaklığı uzunluğu boyu kilosu no
  `),
  az: words(`
    sayı say cəmi cəmisi ümumilikdə faiz faizi nisbəti əhalisi qiyməti yaşı bal balı xalı hesabı nömrəsi nömrə miqdarı nəticəsi rəqəmi dəyəri kodu təxminən yalnız təqribən cavab bərabərdir
  `),
  de: words('anzahl zahl insgesamt prozent beträgt nummer alter'),
};

const SAYING_VERBS = words(`
  قال قالت قالوا يقول تقول سأل سألت سأله سألها سألته يسأل تسأل أجاب أجابت أجابه أجابته رد ردت رد صاح صاحت هتف هتفت صرخ صرخت همس همست
  تساءل تساءلت أضاف أضافت تابع تابعت أوضح أوضحت أكد أكدت صرح صرحت ذكر ذكرت أعلن أعلنت كتب كتبت نادى نادت أردف علق علقت حسب بحسب وفق وفقا هكذا كذلك كما
`);

function languageKey(language: LanguageTag): string {
  const parts = language.toLowerCase().split('-');
  const primary = parts[0] ?? '';
  return primary === 'az' && parts.includes('cyrl')
    ? 'az-Cyrl'
    : primary === 'az' && parts.includes('arab')
      ? 'azb'
      : primary;
}

/** az-Cyrl keeps ordinals and the like of az; azb, fa and ur share the sentence beginnings of no list but their own. */
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
  const primary = key.slice(0, key.indexOf('-') < 0 ? undefined : key.indexOf('-'));
  const locale = primary === 'tr' || primary === 'az' ? primary : 'und';
  const tables = abbreviationTables(key);
  const leading = tables.flatMap((table) => table.leading);
  const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
  const lower = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => word.toLocaleLowerCase(locale)));
  return {
    locale,
    leading: lower(leading.filter((word) => !isCapitalised(word))),
    leadingCapitalised: lower(leading.filter(isCapitalised)),
    trailing: lower(tables.flatMap((table) => table.trailing)),
    starters: new Set(STARTERS[primary] ?? []),
    ordinalStop: ORDINAL_LANGUAGES.has(primary),
    ordinalNouns: ORDINAL_NOUNS[primary] ?? [],
    amountWords: new Set(AMOUNT_WORDS[primary] ?? []),
    sayingVerbs: new Set(SAYING_VERBS),
  };
}
