import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditError } from '../../../align/groups/draft.js';
import { apply, type Edit } from '../../../align/groups/edits.js';
import { violations } from '../../../align/groups/invariants.js';
import type { EditState } from '../../../align/groups/state.js';
import { expectUndone, type Step, tryApply } from './replay.js';

// Document 1 (segments 1-6) is the pivot; 2 (11-16) and 3 (21-26) are its versions; bitexts 100 and 200.
const segmentAt = (documentId: number, i: number) => ({
  documentId,
  start: i * 100,
  end: i * 100 + 10,
  text: `sentence ${i}`,
  corrected: false,
});
const segments = new Map(
  [1, 2, 3].flatMap((documentId) =>
    [1, 2, 3, 4, 5, 6].map((i) => [(documentId - 1) * 10 + i, segmentAt(documentId, i)] as const),
  ),
);
const bitexts = new Map([
  [100, { sourceDocumentId: 1, targetDocumentId: 2 }],
  [200, { sourceDocumentId: 1, targetDocumentId: 3 }],
]);
const empty: EditState = { bitexts, segments, groups: new Map() };
let changeId = 0;
const by = () => ({ actor: 'ayşe', now: '2026-01-01T00:00:00.000Z', changeId: ++changeId });
const run = (state: EditState, ...edits: Edit[]): EditState => edits.reduce((s, e) => apply(s, e, by()).state, state);
const link = (groupId: number, source: number[], target: number[], bitextId = 100): Edit => ({
  type: 'link',
  bitextId,
  groupId,
  source,
  target,
});
const group = (state: EditState, id: number) => state.groups.get(id);
const suggestion = (groupId: number, source: number[], target: number[]) => ({
  groupId,
  source,
  target,
  kind: 'full' as const,
  confidence: 0.7,
  evidence: [],
});

describe('linking', () => {
  test('joins sentences that are neither adjacent nor in order, as a decision of the person', () => {
    const state = run(empty, link(1, [5, 2], [16, 11]));
    expect(group(state, 1)).toMatchObject({
      source: [2, 5],
      target: [11, 16],
      status: 'confirmed',
      origin: 'manual',
      decidedBy: 'ayşe',
    });
  });
  test('takes the sentences out of the groups they stood in, and dissolves what is left with one side', () => {
    const state = run(empty, link(1, [1], [11]), link(2, [2, 3], [12]), link(3, [1], [12]));
    expect(group(state, 1)).toBeUndefined();
    expect(group(state, 2)).toBeUndefined();
    expect(group(state, 3)).toMatchObject({ source: [1], target: [12] });
  });
  test('lets a group grow into the selection and keep its id', () => {
    const state = run(empty, link(1, [1], [11]), link(2, [1, 2], [11]));
    expect([...state.groups.keys()]).toEqual([1]);
    expect(group(state, 1)).toMatchObject({ source: [1, 2], target: [11] });
  });
  test('of just the sentences of a suggestion confirms it and keeps its evidence', () => {
    const suggested = run(empty, { type: 'suggest', bitextId: 100, runId: 1, suggestions: [suggestion(1, [1], [11])] });
    expect(group(run(suggested, link(2, [1], [11])), 1)).toMatchObject({
      status: 'confirmed',
      origin: 'auto',
      confidence: 0.7,
    });
  });
  test('refuses a link with an empty side, and a sentence of another document', () => {
    expect(() => run(empty, link(1, [1], []))).toThrow(EditError);
    expect(() => run(empty, link(1, [1], [21]))).toThrow(/does not belong/);
    expect(() => run(empty, link(1, [11], [1]))).toThrow(/other side/);
  });
  test('in one bitext leaves the groups of another alone', () => {
    const state = run(empty, link(1, [1], [11]), link(2, [1, 2], [21], 200));
    expect(group(state, 1)).toMatchObject({ source: [1] });
  });
});

describe('moving', () => {
  test('takes a sentence from one group into another; a suggested group becomes the person’s but stays undecided', () => {
    const suggested = run(empty, {
      type: 'suggest',
      bitextId: 100,
      runId: 1,
      suggestions: [suggestion(1, [1], [11, 12]), suggestion(2, [2], [13])],
    });
    const state = run(suggested, { type: 'move', bitextId: 100, segmentId: 12, toGroupId: 2, partnerId: null });
    expect(group(state, 1)).toMatchObject({ target: [11], status: 'suggested', confidence: null });
    expect(group(state, 2)).toMatchObject({
      target: [12, 13],
      status: 'suggested',
      origin: 'manual',
      confidence: null,
    });
  });
  test('makes a new group where the neighbour stands free', () => {
    const state = run(empty, link(1, [1], [11, 12]), {
      type: 'move',
      bitextId: 100,
      segmentId: 12,
      toGroupId: 9,
      partnerId: 2,
    });
    expect(group(state, 9)).toMatchObject({ source: [2], target: [12] });
  });
});

describe('deciding', () => {
  test('a rejected group gives its sentences free and is not proposed again', () => {
    const suggested = run(empty, { type: 'suggest', bitextId: 100, runId: 1, suggestions: [suggestion(1, [1], [11])] });
    const rejected = run(suggested, { type: 'reject', groupIds: [1] });
    const again = run(rejected, {
      type: 'suggest',
      bitextId: 100,
      runId: 2,
      suggestions: [suggestion(2, [1], [11]), suggestion(3, [2], [12])],
    });
    expect([...again.groups.keys()]).toEqual([1, 3]);
    expect(() => run(again, link(4, [1], [12]), { type: 'unreject', groupIds: [1] })).toThrow(/another group/);
  });
  test('to confirm what was rejected brings it back: suggestions give way, decisions do not', () => {
    const suggested = run(empty, { type: 'suggest', bitextId: 100, runId: 1, suggestions: [suggestion(1, [1], [11])] });
    const rejected = run(suggested, { type: 'reject', groupIds: [1] });
    const other = { type: 'suggest' as const, bitextId: 100, runId: 2, suggestions: [suggestion(3, [1], [12])] };
    const back = run(rejected, other, { type: 'confirm', groupIds: [1] });
    expect([...back.groups.values()].map(({ id, status }) => [id, status])).toEqual([[1, 'confirmed']]);
    expect(() => run(rejected, link(4, [1], [12]), { type: 'confirm', groupIds: [1] })).toThrow(/another group/);
  });
  test('a run replaces suggestions and leaves alone what people decided or shaped', () => {
    const first = run(empty, {
      type: 'suggest',
      bitextId: 100,
      runId: 1,
      suggestions: [suggestion(1, [1], [11]), suggestion(2, [2], [12])],
    });
    const decided = run(first, { type: 'confirm', groupIds: [1] }, link(5, [3], [13]));
    const second = run(decided, {
      type: 'suggest',
      bitextId: 100,
      runId: 2,
      suggestions: [suggestion(6, [1], [12]), suggestion(7, [4], [12])],
    });
    expect([...second.groups.keys()].sort()).toEqual([1, 5, 7]);
  });
  test('“no counterpart” is a one-sided group with a reason, and goes when it is taken back', () => {
    const left = run(empty, {
      type: 'leave-unaligned',
      bitextId: 100,
      segments: [{ groupId: 1, segmentId: 12 }],
      reason: 'furniture',
    });
    expect(group(left, 1)).toMatchObject({ source: [], target: [12], status: 'confirmed', reason: 'furniture' });
    expect(run(left, { type: 'unconfirm', groupIds: [1] }).groups.size).toBe(0);
  });
});

// Any sequence of edits, sensible or not.
const segment = (documentId: number) => fc.integer({ min: 1, max: 6 }).map((i) => (documentId - 1) * 10 + i);
const anyEdit: fc.Arbitrary<Edit> = fc.constantFrom(100, 200).chain((bitextId) => {
  const source = segment(1);
  const target = segment(bitextId === 100 ? 2 : 3);
  const groupId = fc.integer({ min: 1, max: 12 });
  const groupIds = fc.array(groupId, { minLength: 1, maxLength: 2 });
  const some = (of: fc.Arbitrary<number>) => fc.uniqueArray(of, { minLength: 0, maxLength: 3 });
  const bead = fc.record({
    groupId,
    source: some(source),
    target: some(target),
    kind: fc.constant('full' as const),
    confidence: fc.constant(0.5),
    evidence: fc.constant([]),
  });
  return fc.oneof(
    fc.record({
      type: fc.constant('link' as const),
      bitextId: fc.constant(bitextId),
      groupId,
      source: some(source),
      target: some(target),
    }),
    fc.record({
      type: fc.constantFrom(
        'unlink' as const,
        'confirm' as const,
        'unconfirm' as const,
        'return' as const,
        'reject' as const,
        'unreject' as const,
      ),
      groupIds,
    }),
    fc.record({
      type: fc.constant('arrange' as const),
      bitextId: fc.constant(bitextId),
      shapes: fc.uniqueArray(fc.record({ groupId, source: some(source), target: some(target) }), {
        maxLength: 3,
        selector: (shape) => shape.groupId,
      }),
    }),
    fc.record({
      type: fc.constant('detach' as const),
      bitextId: fc.constant(bitextId),
      segmentIds: some(fc.oneof(source, target)),
    }),
    fc.record({
      type: fc.constant('move' as const),
      bitextId: fc.constant(bitextId),
      segmentId: fc.oneof(source, target),
      toGroupId: groupId,
      partnerId: fc.oneof(fc.constant(null), source, target),
    }),
    fc.record({
      type: fc.constant('leave-unaligned' as const),
      bitextId: fc.constant(bitextId),
      segments: fc.array(fc.record({ groupId, segmentId: fc.oneof(source, target) }), { maxLength: 2 }),
      reason: fc.constant('absent' as const),
    }),
    fc.record({
      type: fc.constant('suggest' as const),
      bitextId: fc.constant(bitextId),
      runId: fc.constant(1),
      suggestions: fc.array(
        bead.filter((b) => b.source.length > 0 && b.target.length > 0),
        { maxLength: 3 },
      ),
    }),
  );
});
describe('any sequence of edits', () => {
  test('breaks no invariant, and undoing it backwards gives back every state', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
        let state = empty;
        const steps: Step[] = [];
        for (const edit of edits) {
          const applied = tryApply(state, () => edit, by);
          if (!applied) continue;
          expect(violations(applied.state)).toEqual([]);
          steps.push({ before: state, inverse: applied.inverse });
          state = applied.state;
        }
        expectUndone(steps, state, by);
      }),
      { numRuns: 300 },
    );
  });
});
