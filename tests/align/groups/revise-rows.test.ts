import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviseRows } from '../../../align/groups/revise-rows.js';
import { layOutRows, type RowLayout } from '../../../align/groups/rows.js';
import type { UnitMember } from '../../../align/groups/units.js';

const said = ({ rows, crossing, cuts }: RowLayout) => ({
  rows,
  crossing: [...crossing].sort((a, b) => a - b),
  cuts: [...cuts],
});

/** Columns of segments and groups between the first and the others, as they stand before and after an edit. */
interface State {
  readonly columns: readonly (readonly number[])[];
  readonly groups: ReadonlyMap<number, UnitMember>;
}
/** An edit, in numbers that fit whatever the state is. */
interface Move {
  readonly kind: 'link' | 'unlink' | 'insert' | 'remove';
  readonly column: number;
  readonly at: number;
  readonly near: number;
  readonly size: number;
}

const segmentsOf = (group: UnitMember | undefined) => [...(group?.source ?? []), ...(group?.target ?? [])];

/** Makes an edit: as in the database, a segment stands in one group of a bitext. Ids of new things are `fresh`. */
function edited({ columns, groups }: State, move: Move, fresh: number) {
  const [lead = [], ...others] = columns;
  const other = others[move.column % others.length] ?? [];
  const now = new Map(groups);
  const touched = new Set<number>();
  const changed = new Set<number>();
  const drop = (id: number) => {
    for (const segment of segmentsOf(now.get(id))) touched.add(segment);
    changed.add(id);
    now.delete(id);
  };
  if (move.kind === 'link' && lead.length > 0 && other.length > 0) {
    const at = move.at % lead.length;
    const source = lead.slice(at, at + move.size);
    const place = Math.min(other.length - 1, Math.max(0, at + move.near));
    const target = other.slice(place, place + 1 + (move.near & 1));
    const taken = (g: UnitMember) => g.target.some((id) => other.includes(id)) || g.target.length === 0;
    for (const g of groups.values()) {
      if (taken(g) && segmentsOf(g).some((id) => source.includes(id) || target.includes(id))) drop(g.id);
    }
    for (const id of [...source, ...target]) touched.add(id);
    changed.add(fresh);
    now.set(fresh, { id: fresh, source, target });
  }
  const ids = [...groups.keys()];
  if (move.kind === 'unlink' && ids.length > 0) drop(ids[move.at % ids.length] as number);
  const own = columns[move.column % columns.length] ?? [];
  const at = move.at % (own.length + 1);
  let after = columns;
  if (move.kind === 'insert') {
    touched.add(fresh);
    after = columns.map((c) => (c === own ? [...c.slice(0, at), fresh, ...c.slice(at)] : c));
  }
  const gone = own[at];
  if (move.kind === 'remove' && gone !== undefined) {
    for (const g of groups.values()) if (segmentsOf(g).includes(gone)) drop(g.id);
    touched.add(gone);
    after = columns.map((c) => (c === own ? c.filter((id) => id !== gone) : c));
  }
  return { state: { columns: after, groups: now }, groupIds: [...changed], segmentIds: touched };
}

const column = (first: number, length: number) => Array.from({ length }, (_, i) => first + i);
const ladder = (columns: readonly (readonly number[])[]): State['groups'] => {
  const [lead = [], ...others] = columns;
  const groups = others.flatMap((ids, c) =>
    ids.flatMap((id, i) =>
      lead[i] === undefined || i % 7 === 6 ? [] : [{ id: (c + 1) * 100 + i, source: [lead[i]], target: [id] }],
    ),
  );
  return new Map(groups.map((g) => [g.id, g]));
};
const start = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 3 })
  .map((lengths) => lengths.map((length, i) => column((i + 1) * 1000, length)));
const move = fc.record({
  kind: fc.constantFrom<Move['kind']>('link', 'link', 'unlink', 'insert', 'remove'),
  column: fc.nat(2),
  at: fc.nat(40),
  near: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) }, fc.integer({ min: -30, max: 30 })),
  size: fc.integer({ min: 0, max: 2 }),
});

describe('a layout brought forward', () => {
  test('is the layout from scratch, whatever was edited', () => {
    fc.assert(
      fc.property(
        start,
        fc.boolean(),
        fc.array(move, { maxLength: 12 }),
        fc.nat(3),
        (columns, joined, moves, together) => {
          let state: State = { columns, groups: joined ? ladder(columns) : new Map() };
          let layout = layOutRows(state.columns, state.groups.values());
          let groupIds: number[] = [];
          let segmentIds = new Set<number>();
          moves.forEach((one, i) => {
            const done = edited(state, one, 10_000 + i);
            state = done.state;
            groupIds = [...groupIds, ...done.groupIds];
            segmentIds = new Set([...segmentIds, ...done.segmentIds]);
            if (i % (together + 1) > 0) return; // several edits at once have to be taken in too
            layout = reviseRows(layout, { ...state, groupIds, segmentIds });
            [groupIds, segmentIds] = [[], new Set()];
            expect(said(layout)).toEqual(said(layOutRows(state.columns, [...state.groups.values()].reverse())));
          });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('lays out anew only what stands between the nearest rows that hold', () => {
    const columns = [column(1000, 1000), column(2000, 1000)];
    const state: State = { columns, groups: ladder(columns) };
    const known = layOutRows(columns, state.groups.values());
    const done = edited(state, { kind: 'link', column: 0, at: 500, near: 2, size: 1 }, 9999);
    const now = reviseRows(known, { ...done.state, ...done });
    const same = now.rows.filter((row) => known.rows.includes(row)).length;
    expect(now.rows.length - same).toBeLessThan(12);
    expect(same).toBeGreaterThan(980);
  });
});
