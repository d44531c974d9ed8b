// All weights of the aligner, from the documents of a bench folder. No chance is involved: the same documents give the
// same weights. `clean`, `nm` and `gaps` teach the monotone model; `comparable`, and sets made from `clean`
// (made-documents.ts), teach what translated texts are worth, news of one event (../reported) what retold ones are.
import { type ComparableWeights, type PairWeights, WEIGHTS } from '../../../align/score/weights.js';
import type { BenchDocument } from '../bench-folder.js';
import { takeWeights } from '../take-weights.js';
import { AS_DECIDED, certaintyCases, fitCertainty, surenessCases } from './certainty-fit.js';
import {
  drawComparable,
  longDocuments,
  makeJoined,
  paddedDocuments,
  strangeDocuments,
  thinOut,
  unrelatedDocuments,
} from './made-documents.js';
import type { Missing } from './missing.js';
import { fitMonotone, monotoneExamples } from './monotone-fit.js';
import { type ComparableFit, fitComparable, fitKind, type KindOfExamples, pairExample } from './pair-fit.js';

export type ScriptKind = keyof typeof WEIGHTS;
export type AllWeights = Readonly<Record<ScriptKind, PairWeights>>;

const MONOTONE_LEVELS = ['clean', 'nm', 'gaps'];
/** Of news of one event, by how much corresponds (../reported). */
const REPORTED_LEVELS = ['dense', 'middle', 'sparse'];
/** Articles of the bench folder that tell of one event (../reported): few, and the only ones that people wrote. */
const ARTICLE_LEVEL = 'article';
/** Shares of their groups that are torn apart in further copies of them: real reports have less in common. */
const THIN_SHARES = [0.4, 0.7, 0.9];
/** The same of those beside which more is told. */
const PADDED_THIN_SHARE = 0.5;
/** So many other events stand beside each event, of which nothing corresponds. */
const STRANGERS = 2;
/** Share of the sentences that are cut in the made documents: a set without, a set with. */
const CUT_SHARES = [0, 0.6];
/** Draws of each of these two sets, and of comparable documents without joined sentences. */
const JOINED_DRAWS = 4;
const COMPARABLE_DRAWS = 8;
/** Articles that are strung together in the long documents, and on each side of the unrelated ones. */
const LONG_ARTICLES = [3, 8, 22];
const UNRELATED_ARTICLES = [1, 2, 3, 4];
/** Articles on each side of the unrelated documents that teach how sure the monotone search may be. */
const UNRELATED_SURENESS = 3;

/** One set of weights for languages of one script, one for two; what is missing is left out of every example. */
export function fitWeights(
  documents: readonly BenchDocument[],
  log: (line: string) => void,
  missing: Missing = {},
): AllWeights {
  const ofKind = (kind: ScriptKind): PairWeights =>
    fitScripts(
      documents.filter((document) => scriptKindOf(document) === kind),
      (line) => log(`${kind}: ${line}`),
      missing,
    );
  return { sameScript: ofKind('sameScript'), crossScript: ofKind('crossScript') };
}

export const SCRIPT_KINDS: readonly ScriptKind[] = ['sameScript', 'crossScript'];

export function scriptKindOf({ source, target }: BenchDocument): ScriptKind {
  return (source.language === 'ar') === (target.language === 'ar') ? 'sameScript' : 'crossScript';
}

function fitScripts(documents: readonly BenchDocument[], log: (line: string) => void, missing: Missing): PairWeights {
  const monotone = documents
    .filter(({ level }) => MONOTONE_LEVELS.includes(level))
    .flatMap((document) => monotoneExamples(document, missing));
  const { bead, shapes } = fitMonotone(monotone, log);
  const ofLevel = (wanted: string): readonly BenchDocument[] => documents.filter(({ level }) => level === wanted);
  const draws = (count: number, make: (document: BenchDocument, draw: number) => BenchDocument): BenchDocument[] =>
    Array.from({ length: count }, (_, draw) => ofLevel('clean').map((document) => make(document, draw))).flat();
  const joined = CUT_SHARES.flatMap((share) =>
    draws(JOINED_DRAWS, (document, draw) => makeJoined(document, share, draw)),
  );
  const drawn = draws(COMPARABLE_DRAWS, drawComparable);
  const clean = ofLevel('clean');
  const examples = (made: readonly BenchDocument[]) => made.map((document) => pairExample(document, missing));
  const translations = examples([...ofLevel('comparable'), ...joined, ...drawn]);
  const reported = documents.filter(({ level }) => REPORTED_LEVELS.includes(level));
  const thin = THIN_SHARES.flatMap((share) => reported.map((document) => thinOut(document, share, 0)));
  const padded = [...paddedDocuments(reported, ['source']), ...paddedDocuments(reported, ['target'])];
  const reports = examples([
    ...reported,
    ...ofLevel(ARTICLE_LEVEL),
    ...thin,
    ...padded,
    ...padded.map((document) => thinOut(document, PADDED_THIN_SHARE, 1)),
    ...paddedDocuments(reported, ['source', 'target']),
  ]);
  const strange = strangeDocuments(reported, STRANGERS);
  const long = examples(LONG_ARTICLES.flatMap((count) => longDocuments(clean, count)));
  const unrelated = examples(UNRELATED_ARTICLES.flatMap((count) => unrelatedDocuments(clean, count)));
  const ofTranslations: KindOfExamples = { own: translations, others: [...long, ...unrelated] };
  const ofReports: KindOfExamples = {
    own: reports,
    others: [...unrelated, ...examples([...strange, ...paddedDocuments(strange, ['source', 'target'])])],
  };
  const fitOf = (kind: string, examples: KindOfExamples): ComparableFit =>
    fitComparable(examples, (line) => log(`${kind}: ${line}`), missing);
  const translated = fitOf('translated', ofTranslations);
  const retold = fitOf('retold', ofReports);
  // Which kind texts are of, and how sure a bead is, must be learned from texts that the other weights have not seen.
  const partsOf = (kind: string, { own, others }: KindOfExamples) =>
    inTwo(own).map(([seen, unseen]) => ({ examples: unseen, fit: fitOf(`${kind} in part`, { own: seen, others }) }));
  const translatedParts = partsOf('translated', ofTranslations);
  const retoldParts = partsOf('retold', ofReports);
  const kind = fitKind(
    [
      ...translatedParts.map(({ examples, fit }) => ({ examples, translated: fit, retold })),
      { examples: long, translated, retold },
    ],
    retoldParts.map(({ examples, fit }) => ({ examples, translated, retold: fit })),
  );
  const weights: PairWeights = {
    bead: rounded(bead),
    shapes: rounded(shapes),
    sureness: [],
    translated: roundedAll(translated),
    retold: roundedAll(retold),
    kind: rounded(kind),
  };
  // Texts of all kinds: what `parallel` says of texts that it does not suit is to be believed as little as it deserves.
  const anyTexts = [...documents, ...unrelatedDocuments(clean, UNRELATED_SURENESS)].map((document) => ({ document }));
  const sureness = inTwo(anyTexts).map(([seen, unseen]) => {
    const names = new Set(seen.map(({ document }) => document.name));
    const fit = fitMonotone(
      monotone.filter(({ document }) => names.has(document.name)),
      (line) => log(`in part: ${line}`),
    );
    const own = { ...weights, bead: rounded(fit.bead), shapes: rounded(fit.shapes) };
    takeWeights({ ...WEIGHTS, [scriptKindOf(documents[0]!)]: own });
    return surenessCases(
      unseen.map(({ document }) => document),
      missing,
    );
  });
  const certain = (kind: 'translated' | 'retold', parts: ReturnType<typeof partsOf>): ComparableWeights => {
    const cases = parts.map(({ examples, fit }) => {
      takeWeights({ ...WEIGHTS, [scriptKindOf(documents[0]!)]: { ...weights, [kind]: roundedAll(fit) } });
      return certaintyCases(
        examples.map(({ document }) => document),
        missing,
      );
    });
    return { ...weights[kind], certainty: rounded(fitCertainty(cases)) };
  };
  return {
    ...weights,
    sureness: rounded(fitCertainty(sureness)),
    translated: certain('translated', translatedParts),
    retold: certain('retold', retoldParts),
  };
}

/** The examples in two parts, either one beside the other: documents of one name, copies of one another, stay together. */
function inTwo<E extends { readonly document: BenchDocument }>(
  examples: readonly E[],
): readonly (readonly [seen: E[], unseen: E[]])[] {
  const names = [...new Set(examples.map(({ document }) => document.name))].sort();
  const odd = new Set(names.filter((_, at) => at % 2 === 1));
  const part = (isOdd: boolean): E[] => examples.filter(({ document }) => odd.has(document.name) === isOdd);
  return [
    [part(false), part(true)],
    [part(true), part(false)],
  ];
}

const roundedAll = ({ pair, rounds, growth, joinRate }: ComparableFit): ComparableWeights => ({
  pair: rounded(pair),
  rounds: rounds.map(rounded),
  growth: rounded(growth),
  joinRate: Number(joinRate.toFixed(3)),
  certainty: AS_DECIDED,
});

/** Three decimals; no negative zero. */
function rounded(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Number(weight.toFixed(3)) + 0);
}
