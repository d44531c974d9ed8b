// A sentence as an editor shortens it: whole clauses go first, then words. Nothing here knows grammar: clauses are cut
// at marks and at the commonest conjunctions, which is enough to make texts that are ragged in the right places.
import { type Random, randomIndex } from '../../../align/quality/seeded-random.js';

/** Where a clause ends: after a mark, or before a conjunction (in Arabic also one that is written to its word). */
const CLAUSE_BORDER =
  /(?<=[,;:،؛])\s+|\s+[–—-]\s+|\s+(?=(?:ve|ama|ancak|fakat|çünkü|və|amma|lakin|ancaq|çünki|لكن|ولكن|بينما|حيث|لأن|كما)\s)|\s+(?=و\p{L}{4})/u;
/** A clause shorter than this goes with the one before it; and what is left of a sentence is no shorter. */
const MIN_WORDS = 4;
const CLOSING_MARKS = /[\s.!?؟…,;:،؛"”»’')]+$/u;

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** `Bakan geldi, basına konuştu ve gitti.` -> its clauses, each of at least four words where there are as many. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  for (const part of text.split(CLAUSE_BORDER)) {
    const last = clauses.length - 1;
    if (last >= 0 && (wordsOf(part).length < MIN_WORDS || wordsOf(clauses[last]!).length < MIN_WORDS)) {
      clauses[last] = `${clauses[last]} ${part}`;
    } else clauses.push(part);
  }
  return clauses;
}

export interface Abridgement {
  /** Share of the words to keep when clauses are dropped, in (0, 1]. */
  readonly keep: number;
  /** Chance that a word of what is kept goes too. */
  readonly wordLoss: number;
}

/** The sentence with clauses dropped until no more than the share is left, and single words besides. */
export function abridge(text: string, { keep, wordLoss }: Abridgement, random: Random): string {
  const clauses = clausesOf(text);
  const wanted = Math.max(MIN_WORDS, keep * wordsOf(text).length);
  const count = (): number => clauses.reduce((sum, clause) => sum + wordsOf(clause).length, 0);
  while (clauses.length > 1 && count() > wanted) clauses.splice(randomIndex(random, clauses.length), 1);
  const words = clauses.flatMap(wordsOf);
  const kept = words.filter(() => random() >= wordLoss);
  return (kept.length < MIN_WORDS ? words : kept).join(' ');
}

/** Several sentences as one: their closing marks become commas. */
export function mergeSentences(texts: readonly string[]): string {
  return texts.map((text, at) => (at < texts.length - 1 ? text.replace(CLOSING_MARKS, '') : text)).join(', ');
}
