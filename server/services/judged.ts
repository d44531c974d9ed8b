// What samples say of the aligner's confidence: the newest verdict on each group, as it stood when it was drawn.
import type { Judgement } from '../../db/samples.js';

/** A judged group that had a confidence when it was drawn. */
export interface Judged extends Judgement {
  readonly confidence: number;
  readonly verdict: NonNullable<Judgement['verdict']>;
  readonly judgedAt: string;
}

/**
 * The newest verdict on each group that had a confidence when it was drawn, in the order of the groups. Who was drawn
 * twice counts once. What was taken apart or changed since still counts: it is what was judged wrong that people take
 * apart, so leaving it out would make the aligner look better than it is.
 */
export function newestVerdicts(judgements: readonly Judgement[]): readonly Judged[] {
  const newest = new Map<number, Judged>();
  for (const one of judgements) {
    if (!isJudged(one)) continue;
    const known = newest.get(one.groupId);
    if (!known || known.judgedAt <= one.judgedAt) newest.set(one.groupId, one);
  }
  return [...newest.values()].sort((a, b) => a.groupId - b.groupId);
}

const isJudged = (one: Judgement): one is Judged =>
  one.confidence !== null && one.verdict !== null && one.judgedAt !== null;
