// Confirmations faster than anybody reads: many in a row, by one person, each within a second of the one before. Groups
// confirmed together in one deliberate stroke were confirmed at the same instant, and count as one confirmation.

import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, Finding, PairCheck } from './types.js';

export const fastCheck: PairCheck = { code: 'fast', severity: 'note', scope: 'pair', nextStep: 'review', run };

function run(
  groups: readonly CheckedGroup[],
  { minFastConfirmations, fastConfirmationMs }: CheckOptions,
): readonly (Finding & { readonly groupId: string })[] {
  return [...strokesByPerson(groups).values()]
    .flatMap((strokes) => runs(strokes, fastConfirmationMs))
    .filter((strokes) => strokes.length >= minFastConfirmations)
    .flatMap((strokes) => {
      const params = { count: strokes.length, seconds: seconds(strokes) };
      const message = { key: 'check.fast', params };
      return strokes.flatMap((stroke) => stroke.ids.map((groupId) => ({ groupId, message, source: [], target: [] })));
    });
}

/** One act of confirming: usually one group, several when they share a change. */
interface Stroke {
  readonly atMs: number;
  readonly ids: string[];
}

function strokesByPerson(groups: readonly CheckedGroup[]): ReadonlyMap<string, readonly Stroke[]> {
  const people = new Map<string, Map<string, Stroke>>();
  for (const { id, status, decidedBy, decidedAt } of groups) {
    if (status !== 'confirmed' || decidedBy === null || decidedAt === null) continue;
    const strokes = people.get(decidedBy) ?? new Map<string, Stroke>();
    people.set(decidedBy, strokes);
    const stroke = strokes.get(decidedAt);
    if (stroke === undefined) strokes.set(decidedAt, { atMs: Date.parse(decidedAt), ids: [id] });
    else stroke.ids.push(id);
  }
  return new Map([...people].map(([who, strokes]) => [who, [...strokes.values()].sort((a, b) => a.atMs - b.atMs)]));
}

/** Cuts strokes in order of time where a pause is long enough. */
function runs(strokes: readonly Stroke[], pauseMs: number): readonly (readonly Stroke[])[] {
  const found: Stroke[][] = [];
  let previous: Stroke | null = null;
  for (const stroke of strokes) {
    if (previous !== null && stroke.atMs - previous.atMs < pauseMs) found.at(-1)!.push(stroke);
    else found.push([stroke]);
    previous = stroke;
  }
  return found;
}

function seconds(strokes: readonly Stroke[]): string {
  return ((strokes.at(-1)!.atMs - strokes[0]!.atMs) / 1000).toFixed(1);
}
