import { expect } from 'vitest';
import { EditError } from '../../../align/groups/draft.js';
import { apply, type Edit } from '../../../align/groups/edits.js';
import { sameContent } from '../../../align/groups/group.js';
import { type EditState, sameSegment } from '../../../align/groups/state.js';

type By = () => Parameters<typeof apply>[2];

/** Makes an edit and applies it; null where either cannot be done in this state. */
export function tryApply(state: EditState, edit: () => Edit, by: By): ReturnType<typeof apply> | null {
  try {
    return apply(state, edit(), by());
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** A step that was taken: the state before it, and the edit that takes it back. */
export interface Step {
  readonly before: EditState;
  readonly inverse: Edit;
}

/** Takes steps back, the last one first, and expects every state to come back with its segments and groups. */
export function expectUndone(steps: readonly Step[], last: EditState, by: By): void {
  let state = last;
  for (const { before, inverse } of [...steps].reverse()) {
    state = apply(state, inverse, by()).state;
    expect([...state.segments.keys()].sort()).toEqual([...before.segments.keys()].sort());
    for (const [id, s] of before.segments) expect(sameSegment(state.segments.get(id) ?? null, s)).toBe(true);
    expect([...state.groups.keys()].sort()).toEqual([...before.groups.keys()].sort());
    for (const [id, g] of before.groups) expect(sameContent(state.groups.get(id) ?? null, g)).toBe(true);
  }
}
