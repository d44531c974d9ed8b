// How long the checks and the quality page take on a big collection: 100,000 groups of made-up Turkish and Azerbaijani
// news sentences in a database in memory; beside it what SQLite takes to count the same, with nothing kept.
//   npm run bench:quality [groups] [pairs]   (1 pair of texts or 3 that close a triangle; the checks run in the compiled worker)

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import { type Random, randomIndex, seededRandom } from '../../align/quality/seeded-random.js';
import { type Bitext, insertBitext, listBitexts } from '../../db/bitexts.js';
import { listDocuments } from '../../db/documents.js';
import { writeGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { testApp } from '../support/app.js';

const WORDS = {
  tr: 'bakan toplantıda yaptığı açıklamada ülkenin ekonomik durumunun geçen yıla göre iyileştiğini ve ihracatın arttığını söyledi Ankara Kazakistan Tokayev'.split(
    ' ',
  ),
  az: 'nazir iclasda verdiyi açıqlamada ölkənin iqtisadi vəziyyətinin keçən ilə nisbətən yaxşılaşdığını və ixracın artdığını söylədi Ankara Qazaxıstan Tokayev'.split(
    ' ',
  ),
};

const count = Number(process.argv[2] ?? 100_000);
const pairs = process.argv[3] === '3' ? 3 : 1;
const app = await testApp({ seeds: false });
const collectionId = await makeCollection(Math.ceil(count / pairs));
const pauses = monitorEventLoopDelay({ resolution: 5 });
pauses.enable();
await time('check everything', () => check());
await new Promise((resolve) => setTimeout(resolve, 20)); // what came last is to be seen, too
pauses.disable();
console.log(`the longest a request waited meanwhile: ${Math.round(pauses.max / 1e6)} ms`);
const page = () => app.request(`/collections/${collectionId}/quality`);
await time('open the quality page, the very first request', page);
await median('open the quality page again', page);
await median('list the groups behind a mark', () => app.request(`/collections/${collectionId}/groups?code=any`));
await median('bare SQL: count groups by state, type, confidence, day', countAll);
const [group] = await app.db.selectFrom('alignment_group').select('id').limit(1).execute();
await app.request(`/groups/${group!.id}/confirmation`, { method: 'POST', body: new URLSearchParams() });
await time('check after one change', () => check());
await time('open the quality page after a change', page);
await app.close();

async function check(): Promise<void> {
  await app.post(`/collections/${collectionId}/checks`, {}, false);
  for (const { id } of await app.db.selectFrom('job').select('id').execute()) await app.jobs.wait(id);
}

/** The middle of nine. */
async function median(what: string, act: () => unknown): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const startMs = performance.now();
    await act();
    taken.push(performance.now() - startMs);
  }
  console.log(`${what}: ${Math.round(taken.sort((a, b) => a - b)[4]!)} ms (median of 9)`);
}

/** What the page would have to count if no figures were kept. */
async function countAll(): Promise<void> {
  await sql`select g.status, m.n, count(*) from (select group_id, count(*) as n from group_segment group by group_id) as m
    join alignment_group as g on g.id = m.group_id group by g.status, m.n`.execute(app.db);
  await sql`select status, round(confidence, 1), count(*) from alignment_group group by 1, 2`.execute(app.db);
  await sql`select substr(decided_at, 1, 10), count(*) from alignment_group group by 1`.execute(app.db);
}

async function time(what: string, act: () => unknown): Promise<void> {
  const startMs = performance.now();
  await act();
  console.log(`${what}: ${Math.round(performance.now() - startMs)} ms`);
}

async function makeCollection(groups: number): Promise<number> {
  const random = seededRandom(1);
  const lines = { tr: [] as string[], az: [] as string[], other: [] as string[] };
  for (let index = 0; index < groups; index += 1) {
    const number = randomIndex(random, 10) < 2 ? ` ${randomIndex(random, 900)}` : '';
    lines.tr.push(sentence('tr', random) + number);
    lines.az.push(sentence('az', random) + number);
    lines.other.push(sentence('az', random) + number);
  }
  const document = (language: 'tr' | 'az') => ({ language, title: language, text: lines[language].join('\n') });
  const split = async (text: string) => spansOfLines(text);
  const third = pairs === 3 ? [{ ...document('az'), title: 'az 2', text: lines.other.join('\n') }] : [];
  const input = { title: 'big', pivot: document('tr'), versions: [document('az'), ...third] };
  const id = await createCollection(app.db, input, { now: app.now(), split });
  const [, ...versions] = await listDocuments(app.db, id);
  if (versions.length === 2) {
    const [sourceDocumentId, targetDocumentId] = versions.map((one) => one.id) as [number, number];
    await insertBitext(app.db, { collectionId: id, sourceDocumentId, targetDocumentId });
  }
  for (const bitext of await listBitexts(app.db, id)) await linkAll(bitext, groups, random);
  return id;
}

/** Links every sentence with the one in the same place. */
async function linkAll(bitext: Bitext, groups: number, random: Random): Promise<void> {
  const source = await listSegments(app.db, [bitext.sourceDocumentId]);
  const target = await listSegments(app.db, [bitext.targetDocumentId]);
  const first = await takeIds(app.db, 'alignment_group', groups);
  const made = source.map((segment, index) => ({
    groupId: first + index,
    before: null,
    after: {
      id: first + index,
      bitextId: bitext.id,
      source: [segment.id],
      target: [target[index]!.id],
      status: 'suggested' as const,
      kind: 'full' as const,
      origin: 'auto' as const,
      confidence: random(),
      evidence: [],
      reason: null,
      runId: null,
      decidedBy: null,
      decidedAt: null,
      changedSince: false,
      revision: 1,
    },
  }));
  await app.db.transaction().execute((trx) => writeGroups(trx, made));
}

function sentence(language: 'tr' | 'az', random: Random): string {
  const words = Array.from({ length: 5 + randomIndex(random, 4) }, () => WORDS[language][randomIndex(random, 17)]);
  return `${words.join(' ')}.`;
}

function spansOfLines(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
}
