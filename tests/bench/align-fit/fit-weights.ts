// All weights of the aligner, from the documents of a bench folder. No chance is involved: the same documents give the
// same weights. `clean`, `nm` and `gaps` teach the monotone model; `comparable`, and sets made from `clean`
// (made-documents.ts), teach pairs, rounds and growth; summaries, long texts and unrelated ones the latter two.
import type { PairWeights, WEIGHTS } from '../../../align/score/weights.js';
import { abridgedDocuments } from '../abridged/abridged-documents.js';
import type { BenchDocument } from '../bench-folder.js';
import { drawComparable, longDocuments, makeJoined, unrelatedDocuments } from './made-documents.js';
import type { Missing } from './missing.js';
import { fitMonotone, monotoneExamples } from './monotone-fit.js';
import { fitPairs, pairExample } from './pair-fit.js';

export type ScriptKind = keyof typeof WEIGHTS;
export type AllWeights = Readonly<Record<ScriptKind, PairWeights>>;

const MONOTONE_LEVELS = ['clean', 'nm', 'gaps'];
/** Share of the sentences that are cut in the made documents: a set without, a set with. */
const CUT_SHARES = [0, 0.6];
/** Draws of each of these two sets, and of comparable documents without joined sentences. */
const JOINED_DRAWS = 4;
const COMPARABLE_DRAWS = 8;
/** Draws of summaries of every difficulty. */
const SUMMARY_DRAWS = 3;
/** Articles that are strung together in the long documents, and on each side of the unrelated ones. */
const LONG_ARTICLES = [3, 8, 22];
const UNRELATED_ARTICLES = [1, 2, 3, 4];

/** One set of weights for languages of one script, one for two; what is missing is left out of every example. */
export function fitWeights(
  documents: readonly BenchDocument[],
  log: (line: string) => void,
  missing: Missing = {},
): AllWeights {
  const ofKind = (kind: ScriptKind): PairWeights =>
    fitKind(
      documents.filter((document) => scriptKindOf(document) === kind),
      (line) => log(`${kind}: ${line}`),
      missing,
    );
  return { sameScript: ofKind('sameScript'), crossScript: ofKind('crossScript') };
}

function scriptKindOf({ source, target }: BenchDocument): ScriptKind {
  return (source.language === 'ar') === (target.language === 'ar') ? 'sameScript' : 'crossScript';
}

function fitKind(documents: readonly BenchDocument[], log: (line: string) => void, missing: Missing): PairWeights {
  const { bead, shapes } = fitMonotone(
    documents
      .filter(({ level }) => MONOTONE_LEVELS.includes(level))
      .flatMap((document) => monotoneExamples(document, missing)),
    log,
  );
  const ofLevel = (wanted: string): readonly BenchDocument[] => documents.filter(({ level }) => level === wanted);
  const draws = (count: number, make: (document: BenchDocument, draw: number) => BenchDocument): BenchDocument[] =>
    Array.from({ length: count }, (_, draw) => ofLevel('clean').map((document) => make(document, draw))).flat();
  const joined = CUT_SHARES.flatMap((share) =>
    draws(JOINED_DRAWS, (document, draw) => makeJoined(document, share, draw)),
  );
  const drawn = draws(COMPARABLE_DRAWS, drawComparable);
  const translations = [...ofLevel('comparable'), ...joined, ...drawn];
  const clean = ofLevel('clean');
  const others = [
    ...abridgedDocuments(clean, SUMMARY_DRAWS),
    ...LONG_ARTICLES.flatMap((count) => longDocuments(clean, count)),
    ...UNRELATED_ARTICLES.flatMap((count) => unrelatedDocuments(clean, count)),
  ];
  const examples = (made: readonly BenchDocument[]) => made.map((document) => pairExample(document, missing));
  const { pair, rounds, growth } = fitPairs(examples(translations), examples(others), log, missing);
  return {
    bead: rounded(bead),
    shapes: rounded(shapes),
    pair: rounded(pair),
    rounds: rounds.map(rounded),
    growth: rounded(growth),
  };
}

/** Three decimals; no negative zero. */
function rounded(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Number(weight.toFixed(3)) + 0);
}
