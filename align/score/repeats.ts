// Sentences of one document that say the same again: a quotation in a crosshead, a lead told once more at the end. Where
// one of them corresponds to a sentence of the other document, so may the other.
import { memo } from '../memo.js';
import type { Repeat } from '../search/crossing.js';
import type { Informed } from './hits.js';

/** Sentences that have less in common say different things. */
const LEAST_SHARE = 0.2;
/** Only sentences that have a word in common which so few others have are compared: a quotation shares its rarest words. */
const MAX_SENTENCES_PER_STEM = 12;
/** So many sentences are remembered. */
const KEPT_SENTENCES = 1 << 14;

/** A document by its stems and numbers. */
interface Stems {
  /** By sentence its stems, without repetition, and what they tell together. */
  readonly of: readonly (readonly number[])[];
  readonly told: Float64Array;
  /** By stem, what it tells and in which sentences it stands. */
  readonly nats: Float64Array;
  readonly sentences: readonly (readonly number[])[];
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
  const nats = new Float64Array(ids.size).fill(Number.POSITIVE_INFINITY);
  stemOfType.forEach((stem, type) => {
    if (stem >= 0) nats[stem] = Math.min(nats[stem]!, info.ownNats[type]!);
  });
  const sentences = Array.from(nats, (): number[] => []);
  const told = new Float64Array(side.sentenceCount);
  const of = Array.from(told, (_, sentence) => {
    const found: number[] = [];
    for (let at = side.firstUnit[sentence]!; at < side.firstUnit[sentence + 1]!; at++) {
      const stem = stemOfType[side.unitType[at]!]!;
      if (stem < 0 || sentences[stem]!.at(-1) === sentence) continue;
      sentences[stem]!.push(sentence);
      found.push(stem);
      told[sentence]! += nats[stem]!;
    }
    return found;
  });
  return { of, told, nats, sentences };
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
    const { of, told, nats, sentences } = known;
    const mine = of[sentence]!;
    const near = new Set(
      mine.flatMap((stem) => (sentences[stem]!.length <= MAX_SENTENCES_PER_STEM ? sentences[stem]! : [])),
    );
    return [...near]
      .filter((index) => firstAlike[index] !== firstAlike[sentence])
      .sort((a, b) => a - b)
      .flatMap((index): Repeat[] => {
        let shared = 0;
        for (const stem of of[index]!) if (mine.includes(stem)) shared += nats[stem]!;
        const share = shared / Math.min(told[sentence]!, told[index]!);
        return share >= LEAST_SHARE ? [{ index, share }] : [];
      });
  });
}
