import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listDocuments } from '../../../db/documents.js';
import { type Placing, type PlacingView, placingOf, readPlacing } from '../../../server/services/placing.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

async function viewOf(columns: number): Promise<PlacingView> {
  const documentIds = (await listDocuments(bench.db, bench.collectionId)).slice(0, columns).map((d) => d.id);
  const bitextIds = [bench.bitexts.az, bench.bitexts.ar].slice(0, columns - 1);
  return { collectionId: bench.collectionId, documentIds, bitextIds };
}
/** What a placing says, whatever order its maps were filled in. */
const said = (placing: Placing) => ({
  rows: placing.rows,
  cuts: [...placing.cuts],
  crossing: [...placing.crossing].sort((a, b) => a - b),
  heads: [...placing.heads].sort(([a], [b]) => a - b),
  members: [...placing.members].sort(([a], [b]) => a - b),
  numbers: [...placing.numbers].sort(([a], [b]) => a - b),
  revised: [...placing.revised].sort(([a], [b]) => a - b),
  starts: [...placing.starts].sort(([a], [b]) => a - b),
  rowIndex: [...placing.rowIndex],
  seen: placing.seen,
});

const KINDS = [
  'link',
  'link',
  'link3',
  'none',
  'detach',
  'confirm',
  'reject',
  'correct',
  'split',
  'join',
  'undo',
  'redo',
] as const;
const gesture = fc.record({ kind: fc.constantFrom(...KINDS), a: fc.nat(11), b: fc.nat(11), look: fc.boolean() });

describe('the placing of a view', () => {
  test('kept up with the history is the same as read whole, whatever was done', { timeout: 60_000 }, async () => {
    const views = [await viewOf(2), await viewOf(3)];
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 5, maxLength: 15 }), async (gestures) => {
        for (const { kind, a, b, look } of gestures) {
          const now = await readPlacing(bench.db, views[1] as PlacingView);
          const [tr = [], az = [], ar = []] = [...now.columns.values()];
          const one = tr[a % tr.length] as number;
          const other = az[b % az.length] as number;
          const third = ar[a % ar.length] as number;
          const group = [...now.heads.keys()][a % Math.max(1, now.heads.size)] ?? 0;
          const requests = {
            link: [bench.at('links'), { segment: [one, other] }],
            link3: [bench.at('links'), { segment: [one, other, third] }],
            none: [bench.at('no-counterparts'), { segment: [one] }],
            detach: [bench.at('detachments'), { segment: [one, other] }],
            confirm: [`/groups/${group}/confirmation`, {}],
            reject: [`/groups/${group}/rejection`, {}],
            correct: [`/segments/${one}/correction`, { text: `Yeni cümle ${a} ${b}.` }],
            split: [`/segments/${one}/parts`, { text: 'Bir başka cümle.', caret: 4 }],
            join: [`/segments/${one}/junction`, {}],
            undo: [bench.at('undos'), {}],
            redo: [bench.at('redos'), {}],
          } as const;
          const [path, values] = requests[kind];
          await bench.gesture(path, values as Parameters<Bench['gesture']>[1]);
          if (!look) continue; // several changes at once have to be kept up with too
          for (const view of views) {
            expect(said(await placingOf(bench.db, view))).toEqual(said(await readPlacing(bench.db, view)));
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('is the same object while nothing changes, and keeps its rows through a decision', async () => {
    const { tr, az } = bench.segments;
    const view = await viewOf(2);
    await bench.link(tr[0]!, az[0]!);
    const before = await placingOf(bench.db, view);
    expect(await placingOf(bench.db, view)).toBe(before);
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group?.id}/confirmation`, { _method: 'delete' });
    const after = await placingOf(bench.db, view);
    expect(after.rows).toBe(before.rows);
    expect(after.heads.get(group?.id ?? 0)?.status).toBe('suggested');
    expect(before.heads.get(group?.id ?? 0)?.status).toBe('confirmed');
  });
});
