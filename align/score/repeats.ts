// Sentences of one document that say the same again: a quotation in a crosshead, a lead told once more at the end. Where
// one of them corresponds to a sentence of the other document, so may the other.
import { memo } from '../memo.js';
import type { Repeat } from '../search/crossing.js';
import type { AnalysedSide } from './analyse.js';
import type { Informativeness } from './hits.js';

/** Sentences that have less in common say different things. */
const LEAST_SHARE = 0.2;
/** Only sentences that have a word in common which so few others have are compared: a quotation shares its rarest words. */
const MAX_SENTENCES_PER_STEM = 12;
/** So many sentences are remembered. */
const KEPT_SENTENCES = 1 << 14;

/** A document by its stems and numbers. */
interface Stems {
  /** By sentence its stems, without repetition. */
  readonly of: (sentence: number) => readonly number[];
  /** By stem, what it tells and in which sentences it stands. */
  readonly nats: Float64Array;
  readonly sentences: readonly (readonly number[])[];
}

/** A document, and what its words tell. */
interface Informed {
  readonly side: AnalysedSide;
  readonly info: Informativeness;
}

function stemsOf({ side, info }: Informed): Stems {
  const ids = new Map<string, number>();
  const stemOfType = Int32Array.from(side.types, ({ stem, value }) => {
    if (stem === '' && value === null) return -1;
    const key = value === null ? stem : `=${value}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const of = (sentence: number): readonly number[] => {
    const found = new Set<number>();
    for (let at = side.firstUnit[sentence]!; at < side.firstUnit[sentence + 1]!; at++) {
      const stem = stemOfType[side.unitType[at]!]!;
      if (stem >= 0) found.add(stem);
    }
    return [...found];
  };
  const nats = new Float64Array(ids.size).fill(Number.POSITIVE_INFINITY);
  stemOfType.forEach((stem, type) => {
    if (stem >= 0) nats[stem] = Math.min(nats[stem]!, info.ownNats[type]!);
  });
  const sentences = Array.from(nats, (): number[] => []);
  for (let sentence = 0; sentence < side.sentenceCount; sentence++)
    for (const stem of of(sentence)) sentences[stem]!.push(sentence);
  return { of, nats, sentences };
}

/**
 * Finds for a sentence those of the same document that repeat it, ascending. Copies to the letter are not among them: a
 * title in every part of a page says nothing new (`AnalysedSide.firstAlike`).
 */
export function repeatFinder(document: Informed): (sentence: number) => readonly Repeat[] {
  let known: Stems | null = null;
  const { firstAlike } = document.side;
  return memo(KEPT_SENTENCES, (sentence) => {
    known ??= stemsOf(document);
    const { of, nats, sentences } = known;
    const told = (stems: readonly number[]): number => stems.reduce((sum, stem) => sum + nats[stem]!, 0);
    const mine = of(sentence);
    const have = new Set(mine);
    const near = new Set(
      mine.flatMap((stem) => (sentences[stem]!.length <= MAX_SENTENCES_PER_STEM ? sentences[stem]! : [])),
    );
    return [...near]
      .filter((index) => firstAlike[index] !== firstAlike[sentence])
      .sort((a, b) => a - b)
      .flatMap((index): Repeat[] => {
        const others = of(index);
        const share = told(others.filter((stem) => have.has(stem))) / Math.min(told(mine), told(others));
        return share >= LEAST_SHARE ? [{ index, share }] : [];
      });
  });
}
