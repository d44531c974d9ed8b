import type { Edit } from './edits.js';
import { segmentsOf } from './group.js';
import { isTextEdit } from './text-edits.js';

/** What must be at hand to apply an edit: the ids it names. */
export interface Concerns {
  readonly bitextIds: readonly number[];
  readonly segmentIds: readonly number[];
  readonly groupIds: readonly number[];
  /** Bitexts of which all groups must be at hand. */
  readonly wholeBitextIds: readonly number[];
  /** Segments of which all groups must be at hand, in every bitext, rejected ones too: their place or text changes, say. */
  readonly rewrittenSegmentIds: readonly number[];
}

/** The ids that edits name, each once. */
export function concerns(edits: readonly Edit[]): Concerns {
  const bitexts = new Set<number>();
  const segments = new Set<number>();
  const groups = new Set<number>();
  const whole = new Set<number>();
  const rewritten = new Set<number>();
  for (const edit of edits) {
    if ('bitextId' in edit) bitexts.add(edit.bitextId);
    for (const id of segmentsNamed(edit)) segments.add(id);
    for (const id of groupsNamed(edit)) groups.add(id);
    if (edit.type === 'suggest' && !edit.replaces) whole.add(edit.bitextId);
    if (edit.type === 'suggest' && edit.replaces) for (const id of segmentsNamed(edit)) rewritten.add(id);
    if (isTextEdit(edit)) for (const id of segmentsNamed(edit)) rewritten.add(id);
    if (edit.type === 'restore') for (const { segmentId } of edit.segments ?? []) rewritten.add(segmentId);
    if (edit.type === 'restore') for (const { group } of edit.groups) if (group) bitexts.add(group.bitextId);
  }
  return {
    bitextIds: [...bitexts],
    segmentIds: [...segments],
    groupIds: [...groups],
    wholeBitextIds: [...whole],
    rewrittenSegmentIds: [...rewritten],
  };
}

function segmentsNamed(edit: Edit): readonly number[] {
  switch (edit.type) {
    case 'link':
      return segmentsOf(edit);
    case 'detach':
      return edit.segmentIds;
    case 'move':
      return edit.partnerId === null ? [edit.segmentId] : [edit.segmentId, edit.partnerId];
    case 'leave-unaligned':
      return edit.segments.map((s) => s.segmentId);
    case 'arrange':
      return edit.shapes.flatMap(segmentsOf);
    case 'suggest':
      return edit.suggestions.flatMap(segmentsOf);
    case 'restore':
      return [
        ...edit.groups.flatMap((g) => (g.group ? segmentsOf(g.group) : [])),
        ...(edit.segments ?? []).map((s) => s.segmentId),
      ];
    case 'split':
    case 'join':
    case 'correct':
    case 'restore-original':
    case 'resegment':
      return [...edit.replaced, ...edit.pieces.map((p) => p.segmentId)];
    default:
      return [];
  }
}

function groupsNamed(edit: Edit): readonly number[] {
  switch (edit.type) {
    case 'move':
      return [edit.toGroupId];
    case 'arrange':
      return edit.shapes.map((s) => s.groupId);
    case 'restore':
      return edit.groups.map((g) => g.groupId);
    case 'suggest':
      return edit.replaces ?? [];
    case 'unlink':
    case 'confirm':
    case 'unconfirm':
    case 'return':
    case 'reject':
    case 'unreject':
      return edit.groupIds;
    case 'dismiss':
      return [...edit.set, ...edit.cleared].map((flag) => flag.groupId);
    default:
      return [];
  }
}
