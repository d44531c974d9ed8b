// How the alignment of a collection differs between two moments of its history.
import { type Difference, type DifferenceKind, difference, kindOf } from '../../align/groups/difference.js';
import { type Group, segmentsOf } from '../../align/groups/group.js';
import type { SegmentState } from '../../align/groups/state.js';
import { type HistorySpan, netGroupChanges, netSegmentChanges, segmentsAt } from '../../db/history.js';
import type { Db } from '../../db/open.js';

/** The most places a page shows; all are counted. */
export const MAX_PLACES = 200;

/** One group at one moment, in the words it had then. */
export interface GroupThen {
  readonly group: Group;
  readonly source: readonly SegmentState[];
  readonly target: readonly SegmentState[];
}

export interface Place {
  readonly kind: DifferenceKind;
  readonly bitextId: number;
  readonly before: readonly GroupThen[];
  readonly after: readonly GroupThen[];
}

/** A text that reads otherwise, or is cut otherwise; null where it was not there. */
export interface TextDifference {
  readonly before: SegmentState | null;
  readonly after: SegmentState | null;
}

export interface Differences {
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** The first MAX_PLACES, in the order of the texts. */
  readonly places: readonly Place[];
  readonly texts: readonly TextDifference[];
}

/** Everything that is otherwise after `toId` than it was after `afterId`. */
export async function differencesBetween(db: Db, span: HistorySpan): Promise<Differences> {
  const all = difference(await netGroupChanges(db, span));
  const counts = { added: 0, removed: 0, decided: 0, changed: 0 };
  for (const one of all) counts[kindOf(one)]++;
  const idsOf = (groups: readonly Group[]) => groups.flatMap(segmentsOf);
  const then = await segmentsAt(db, span.afterId, idsOf(all.flatMap(({ before }) => before)));
  const now = await segmentsAt(db, span.toId, idsOf(all.flatMap(({ after }) => after)));
  const first = ({ before, after }: Difference) =>
    Math.min(
      ...idsOf(before).map((id) => then.get(id)?.start ?? 0),
      ...idsOf(after).map((id) => now.get(id)?.start ?? 0),
    );
  const ordered = [...all].sort((a, b) => a.bitextId - b.bitextId || first(a) - first(b)).slice(0, MAX_PLACES);
  const places = ordered.map((one) => ({
    kind: kindOf(one),
    bitextId: one.bitextId,
    before: one.before.map((group) => inWords(group, then)),
    after: one.after.map((group) => inWords(group, now)),
  }));
  const texts = (await netSegmentChanges(db, span))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ before, after }) => ({ before, after }));
  return { counts, places, texts: texts.slice(0, MAX_PLACES) };
}

function inWords(group: Group, segments: ReadonlyMap<number, SegmentState>): GroupThen {
  const side = (ids: readonly number[]) => ids.flatMap((id) => segments.get(id) ?? []);
  return { group, source: side(group.source), target: side(group.target) };
}
