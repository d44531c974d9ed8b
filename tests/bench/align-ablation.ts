// npm run bench:ablation -- BENCH_DIR [--half a|b] [--only NAME,...]: what each kind of evidence is worth. For every
// part the weights are fitted without it on the other half, and the half named (default a) is aligned without it. Prints
// strict F1, macro over the pairs, all documents of a pair and level in one call; and F1 over links of the news and the
// press of one event (reported/), one document at a time. Takes some ten minutes a part: `--only` shares them out.
import { parseArgs } from 'node:util';
import { align, alignBatch } from '../../align/align.js';
import { addLinkCounts, countLinks, linkScores, NO_LINKS } from '../../align/quality/aer.js';
import { countBeads, scoresOf, sumCounts } from '../../align/quality/precision-recall.js';
import { FEATURES } from '../../align/score/features.js';
import { GROWTH_FEATURES } from '../../align/score/growth.js';
import { ROUND_FEATURES } from '../../align/search/crossing.js';
import { fitDocuments } from './align-fit/fit-documents.js';
import { fitWeights } from './align-fit/fit-weights.js';
import type { Missing } from './align-fit/missing.js';
import { type BenchDocument, readBenchFolder } from './bench-folder.js';
import { reportedDocuments } from './reported/read-reported.js';
import { takeWeights } from './take-weights.js';

const columns = (names: readonly string[], ...starts: readonly string[]): number[] =>
  names.flatMap((name, at) => (starts.some((start) => name.startsWith(start)) ? [at] : []));

const PARTS: Readonly<Record<string, Missing>> = {
  nothing: {},
  glossary: { matches: ['word'] },
  thesaurus: { matches: ['topic'] },
  'names and cognates': { matches: ['name', 'cognate'] },
  numbers: { matches: ['number'] },
  'words learned from the batch': { matches: ['learned'] },
  'words not found': { features: columns(FEATURES, 'miss:', 'coverage:') },
  'words near each other': { features: columns(FEATURES, 'hits:near', 'hits:together') },
  length: { features: columns(FEATURES, 'length:') },
  punctuation: { features: columns(FEATURES, 'mark:') },
  neighbours: { rounds: columns(ROUND_FEATURES, 'next', 'near', 'edge', 'against') },
  rivals: { rounds: columns(ROUND_FEATURES, 'rivals:') },
  'what is said again': {
    rounds: columns(ROUND_FEATURES, 'repeats'),
    growth: columns(GROWTH_FEATURES, 'repeats'),
  },
  'joining in comparable texts': { joining: true },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'a' }, only: { type: 'string' } },
});
const [folder] = positionals;
const { half } = values;
if (folder === undefined || (half !== 'a' && half !== 'b')) {
  console.error('usage: npm run bench:ablation -- BENCH_DIR [--half a|b] [--only NAME,...]');
  process.exit(2);
}
const inOwnHalf = (document: BenchDocument): boolean => document.half === half;
const translated = readBenchFolder(folder);
const held = translated.filter(inOwnHalf);
const sets = ['news', 'press'] as const;
const others = fitDocuments(folder).filter((document) => !inOwnHalf(document));
const levels = [...new Set(held.map(({ level }) => level))];
const pairs = [...new Set(held.map(({ pair }) => pair))];
const wanted = values.only?.split(',') ?? Object.keys(PARTS);

console.log(`${'without'.padEnd(32)}${[...levels, ...sets].map((level) => level.padStart(12)).join('')}`);
for (const [name, missing] of Object.entries(PARTS)) {
  if (!wanted.includes(name)) continue;
  const weights = fitWeights(others, () => undefined, missing);
  takeWeights(weights);
  const scores = levels.map((level) => {
    const ofLevel = held.filter((document) => document.level === level);
    const sum = pairs.reduce(
      (total, pair) =>
        total +
        strictF1(
          ofLevel.filter((each) => each.pair === pair),
          missing,
        ),
      0,
    );
    return (100 * sum) / pairs.length;
  });
  for (const set of sets) scores.push(100 * linksF1(reportedDocuments(set).filter(inOwnHalf), missing));
  console.log(`${name.padEnd(32)}${scores.map((score) => score.toFixed(1).padStart(12)).join('')}`);
}

function strictF1(own: readonly BenchDocument[], { matches = [] }: Missing): number {
  const alignments = alignBatch(own, { without: matches });
  return scoresOf(sumCounts(own.map(({ gold }, at) => countBeads(gold, alignments[at]!.suggestions)))).strict.f1;
}

/** All links of the gold are sure, so that F1 is what the alignment error rate leaves. */
function linksF1(own: readonly BenchDocument[], { matches = [] }: Missing): number {
  const counts = own.map(({ source, target, gold }) =>
    countLinks(
      gold.map((bead) => ({ ...bead, certainty: 'sure' as const })),
      align(source, target, { without: matches }).suggestions,
    ),
  );
  return 1 - linkScores(counts.reduce(addLinkCounts, NO_LINKS)).aer!;
}
