import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertBitext, listBitexts } from '../../../db/bitexts.js';
import { forgetChecked } from '../../../db/checked-groups.js';
import { markPairsDue } from '../../../db/compared-groups.js';
import { listDocuments } from '../../../db/documents.js';
import { listFlags } from '../../../db/flags.js';
import { listGroups } from '../../../db/groups.js';
import { check, setCheckOptions } from '../../../server/services/checking.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;

const LANGUAGES = ['tr', 'az', 'ar'] as const;
/** Few, so that sources repeat; with a number, a name and a quotation that runs on. */
const TEXTS = ['Toplantıya 17 kişi geldi.', 'Toplantıya 18 kişi geldi!', '"Geldik.', 'Gördük."', 'Ankara'];

/** What a person does; numbers choose among what is there. */
const action = fc.record({
  what: fc.constantFrom(
    'link',
    'link',
    'link',
    'link',
    'link',
    'confirm',
    'confirm',
    'reject',
    'none',
    'correct',
    'correct',
    'undo',
  ),
  first: fc.nat(20),
  second: fc.nat(20),
  skip: fc.nat(2),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function perform(bench: Bench, { what, first, second, skip }: Action): Promise<void> {
  const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;
  const sides = LANGUAGES.filter((_, at) => at !== skip);
  const groups = (
    await Promise.all((await listBitexts(bench.db, bench.collectionId)).map(({ id }) => listGroups(bench.db, id)))
  ).flat();
  if (what === 'link') {
    const segment = [
      pick(bench.segments[sides[0]!].slice(0, 3), first),
      pick(bench.segments[sides[1]!].slice(0, 3), second),
    ];
    const columns = bench.columns.split(',').filter((_, at) => at !== skip);
    await bench.gesture(bench.at('links'), { segment, columns: columns.join(',') });
  } else if (what === 'none') {
    await bench.gesture(bench.at('no-counterparts'), {
      segment: pick(bench.segments[sides[0]!], first),
      reason: 'absent',
    });
  } else if (what === 'correct') {
    await bench.gesture(`/segments/${pick(bench.segments[sides[0]!], first)}/correction`, {
      text: pick(TEXTS, second),
    });
  } else if (what === 'undo') {
    await bench.gesture(bench.at('undos'));
  } else if (groups.length > 0) {
    const { id } = pick(groups, first);
    if (what === 'reject') await bench.gesture(`/groups/${id}/rejection`);
    else await bench.gesture(`/groups/${id}/confirmation`, second % 2 === 0 ? {} : { _method: 'delete' });
  }
}

/** Every flag of the collection, one line each. */
async function flagLines(bench: Bench): Promise<readonly string[]> {
  const flags = await listFlags(bench.db, bench.collectionId, { inOrder: true, limit: 10_000 });
  return flags
    .map(({ groupId, code, message, source, target }) => JSON.stringify([code, groupId, message, source, target]))
    .sort();
}

/** A check of everything; `meanwhile` happens when it has begun, and before its flags are stored. */
async function checkAnew(bench: Bench, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
  await forgetChecked(bench.db, bench.collectionId);
  const bitexts = await listBitexts(bench.db, bench.collectionId);
  await markPairsDue(
    bench.db,
    bitexts.map(({ id }) => id),
  );
  const job = await check(bench.services, bench.collectionId, 'local');
  await meanwhile();
  expect((await bench.jobs.wait(job.id))?.status).toBe('done');
}

const STRICT = { minFastConfirmations: 2, fastConfirmationMs: 4000, minRepeatedWords: 1 };

/** A third pair beside the two of the original, and sentences of it that repeat. */
async function prepare(bench: Bench): Promise<void> {
  const [, az, ar] = await listDocuments(bench.db, bench.collectionId);
  const { collectionId } = bench;
  await insertBitext(bench.db, { collectionId, sourceDocumentId: az!.id, targetDocumentId: ar!.id });
  for (const [at, text] of [0, 0, 2, 3, 0].entries()) {
    await bench.gesture(`/segments/${bench.segments.tr[at]}/correction`, { text: TEXTS[text]! });
  }
}

describe('flags after changes', () => {
  it('are those of a check of everything, flag by flag', async () => {
    const found = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
        const bench = await smallWorkbench();
        try {
          await prepare(bench);
          await setCheckOptions(bench.db, bench.collectionId, STRICT);
          await checkAnew(bench);
          for (const [at, one] of actions.entries()) {
            await perform(bench, one);
            if (at % 10 !== 9) continue;
            const atOnce = await flagLines(bench);
            await checkAnew(bench);
            expect(atOnce).toEqual(await flagLines(bench));
            for (const line of atOnce) found.add(JSON.parse(line)[0]);
          }
        } finally {
          await bench.close();
        }
      }),
      { numRuns: 12, seed: 11 },
    );
    // A test that saw nothing would say nothing.
    for (const code of ['numbers', 'brackets', 'repeated', 'fast', 'contradiction', 'changed']) {
      expect([...found], code).toContain(code);
    }
  }, 120_000);

  it('are right where texts and groups change while a check is under way', async () => {
    let unlike = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 12, maxLength: 30 }), async (actions) => {
        const bench = await smallWorkbench();
        try {
          await prepare(bench);
          await setCheckOptions(bench.db, bench.collectionId, STRICT);
          for (const one of actions.slice(0, -4)) await perform(bench, one);
          await checkAnew(bench);
          const before = await flagLines(bench);
          await checkAnew(bench, async () => {
            for (const one of actions.slice(-4)) await perform(bench, one);
          });
          const after = await flagLines(bench);
          await checkAnew(bench);
          expect(after).toEqual(await flagLines(bench));
          if (after.join() !== before.join()) unlike += 1;
        } finally {
          await bench.close();
        }
      }),
      { numRuns: 15, seed: 4 },
    );
    expect(unlike).toBeGreaterThan(5);
  }, 120_000);

  it('go by the settings, also where they change while a check is under way', async () => {
    const bench = await smallWorkbench();
    await prepare(bench);
    await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
    const codes = async () => (await flagLines(bench)).map((line) => JSON.parse(line)[0]);
    expect(await codes()).toContain('numbers');
    await checkAnew(bench, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50)); // read, and on its way to the thread, which needs longer
      await setCheckOptions(bench.db, bench.collectionId, { disabled: ['numbers'] });
    });
    expect(await codes()).toContain('numbers');
    const job = await check(bench.services, bench.collectionId, 'local');
    await bench.jobs.wait(job.id);
    expect(await codes()).not.toContain('numbers');
    await bench.close();
  });
});
