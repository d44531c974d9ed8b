// Edits of the texts themselves. All of them are one thing: other segments in the place of neighbouring ones. Groups
// follow the text they held, so that nothing is lost (DESIGN, section 3).
import { type Draft, EditError, noSuchSegment, put, putSegment, remove } from './draft.js';
import { type Group, isLive, isOneSided, segmentsOf } from './group.js';
import type { Piece, SegmentState } from './state.js';

/** What a person does to a text; the types differ in name only, for the history. */
export const TEXT_EDIT_TYPES = ['split', 'join', 'correct', 'restore-original', 'resegment'] as const;
export type TextEditType = (typeof TEXT_EDIT_TYPES)[number];

/** Puts `pieces` in the place of the neighbouring segments `replaced`, both in document order. Ids that stay are kept. */
export interface TextEdit {
  readonly type: TextEditType;
  readonly replaced: readonly number[];
  readonly pieces: readonly Piece[];
}

export const isTextEdit = (edit: { readonly type: string }): edit is TextEdit =>
  (TEXT_EDIT_TYPES as readonly string[]).includes(edit.type);

/**
 * Makes a text edit. A group holds every piece that covers text it held before; where one piece covers text of two live
 * groups of a bitext, they become one. Confirmed groups stay confirmed but say "changed since".
 * @throws EditError `no-such-segment` `other-document` `not-neighbours` `text-lost`
 */
export function editText(draft: Draft, edit: TextEdit): void {
  const replaced = edit.replaced.map((id) => segmentOf(draft, id));
  checkPieces(draft, edit, replaced);
  const heirs = new Map(edit.replaced.map((id, i) => [id, heirsOf(replaced[i] as SegmentState, edit.pieces)]));
  if ([...heirs.values()].some((ids) => ids.length === 0)) {
    throw new EditError('text-lost', 'A sentence would be lost. Reload the page and try again.');
  }
  const held = [...draft.groups.values()].filter((group) => segmentsOf(group).some((id) => heirs.has(id)));
  for (const group of held) remove(draft, group.id);
  for (const id of edit.replaced) putSegment(draft, id, null);
  for (const { segmentId, ...segment } of edit.pieces) putSegment(draft, segmentId, segment);
  const inherit = (ids: readonly number[]) => [...new Set(ids.flatMap((id) => heirs.get(id) ?? [id]))];
  const heirGroups = held.map((g) => reread({ ...g, source: inherit(g.source), target: inherit(g.target) }));
  for (const group of heirGroups.filter((g) => !isLive(g))) put(draft, group);
  for (const group of united(heirGroups.filter(isLive))) put(draft, group);
}

function segmentOf(draft: Draft, id: number): SegmentState {
  const segment = draft.segments.get(id);
  if (!segment) throw noSuchSegment();
  return segment;
}

/** Pieces keep to the document and the stretch of text of what they replace, and no other segment stands there. */
function checkPieces(draft: Draft, edit: TextEdit, replaced: readonly SegmentState[]): void {
  const [first, last] = [replaced[0], replaced.at(-1)];
  if (!first || !last || edit.pieces.length === 0) throw new EditError('nothing-chosen', 'Choose a sentence first.');
  const stretch = { documentId: first.documentId, start: first.start, end: last.end };
  const inside = (s: SegmentState) =>
    s.documentId === stretch.documentId && s.start >= stretch.start && s.end <= stretch.end;
  if (!replaced.every(inside) || !edit.pieces.every(inside)) {
    throw new EditError('other-document', 'These sentences do not stand side by side in one text.');
  }
  if (!isAscending(replaced) || !isAscending(edit.pieces)) {
    throw new EditError('not-neighbours', 'These sentences do not stand in the order of their text.');
  }
  for (const [id, segment] of draft.segments) {
    if (!edit.replaced.includes(id) && inside(segment)) {
      throw new EditError('not-neighbours', 'Another sentence stands between these two.');
    }
  }
  const taken = edit.pieces.some((p) => draft.segments.has(p.segmentId) && !edit.replaced.includes(p.segmentId));
  if (taken) throw new EditError('not-neighbours', 'The id of a new sentence is taken.');
}

const isAscending = (spans: readonly SegmentState[]): boolean =>
  spans.every((span, i) => span.start < span.end && (i === 0 || (spans[i - 1] as SegmentState).end <= span.start));

const heirsOf = (segment: SegmentState, pieces: readonly Piece[]): readonly number[] =>
  pieces.filter((p) => p.start < segment.end && segment.start < p.end).map((p) => p.segmentId);

/** A group whose text changed: what the machine thought of it no longer holds, and people should look again. */
const reread = (group: Group): Group => ({
  ...group,
  confidence: null,
  evidence: [],
  changedSince: group.status === 'confirmed',
});

/** Groups of a bitext that hold the same segment become one; the decided one, else the first, keeps its id. */
function united(groups: readonly Group[]): readonly Group[] {
  let result: Group[] = [];
  for (const group of groups) {
    const meets = result.filter((g) => g.bitextId === group.bitextId && sharesSegment(g, group));
    result = [...result.filter((g) => !meets.includes(g)), meets.reduce(unite, group)];
  }
  return result;
}

const sharesSegment = (a: Group, b: Group): boolean =>
  a.source.some((id) => b.source.includes(id)) || a.target.some((id) => b.target.includes(id));

function unite(a: Group, b: Group): Group {
  const keeper = [b, a].sort((x, y) => rank(y) - rank(x) || x.id - y.id)[0] as Group;
  const source = [...new Set([...a.source, ...b.source])];
  const target = [...new Set([...a.target, ...b.target])];
  const kind = a.kind === 'partial' || b.kind === 'partial' ? 'partial' : 'full';
  // The machine does not own what people shaped: a run must not sweep a united group away.
  return { ...keeper, source, target, kind, origin: a.origin === b.origin ? a.origin : 'manual' };
}

/** A link outweighs "no counterpart", a decision a suggestion. */
const rank = (group: Group): number => (isOneSided(group) ? 0 : 2) + (group.status === 'confirmed' ? 1 : 0);
