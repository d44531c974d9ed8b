import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRounds } from '../../../db/annotations.js';
import { findBitext } from '../../../db/bitexts.js';
import { findCollection } from '../../../db/collections.js';
import { listDocuments } from '../../../db/documents.js';
import { listGroups } from '../../../db/groups.js';
import { decidedPassages } from '../../../db/passages.js';
import { listSegments } from '../../../db/segments.js';
import { smallWorkbench } from '../../support/workbench.js';

// Two people align the same texts independently: until both are done, neither sees anything of the other's work.

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
let roundId: number;
let ayse: { readonly cookie: string };
let leyla: { readonly cookie: string };
/** What there is of Ayşe's copy. */
let hers: { collectionId: number; bitextId: number; title: string; groupId: number; segment: number; columns: string };

beforeAll(async () => {
  bench = await smallWorkbench();
  [ayse, leyla] = [await bench.as('Ayşe'), await bench.as('Leyla')];
  const started = await bench.post(
    `/bitexts/${bench.bitexts.az}/annotation-rounds`,
    { first: 'Ayşe', second: 'Leyla' },
    false,
  );
  roundId = Number(started.headers.get('location')!.split('/').at(-1));
  const [first] = (await listRounds(bench.db, bench.bitexts.az))[0]!.annotations;
  const { collectionId } = (await findBitext(bench.db, first!.bitextId))!;
  const documents = await listDocuments(bench.db, collectionId);
  const [source, target] = [
    (await listSegments(bench.db, [documents[0]!.id]))[0]!.id,
    (await listSegments(bench.db, [documents[1]!.id]))[0]!.id,
  ];
  const columns = documents.map(({ id }) => id).join(',');
  const linked = await bench.post(
    `/collections/${collectionId}/links`,
    { columns, segment: [source, target] },
    false,
    ayse,
  );
  expect(linked.status).toBe(303);
  const [group] = await listGroups(bench.db, first!.bitextId);
  const { title } = (await findCollection(bench.db, collectionId))!;
  hers = { collectionId, bitextId: first!.bitextId, title, groupId: group!.id, segment: source, columns };
});
afterAll(() => bench.close());

const status = async (path: string, headers: Record<string, string>) => (await bench.request(path, { headers })).status;

describe('while both annotators work', () => {
  it('the copy stands in the library of its annotator only', async () => {
    const library = async (headers: Record<string, string>) => (await bench.request('/', { headers })).text();
    expect(await library(ayse)).toContain(hers.title);
    expect(await library(leyla)).not.toContain(hers.title);
    expect(await library({})).not.toContain(hers.title);
  });

  it('no address leads into it: pages, live changes, history, search, export, single things', async () => {
    const { collectionId: c, bitextId: b, groupId: g, segment: s, columns } = hers;
    const document = columns.split(',')[0];
    const paths = [
      ...['', '/queue', '/ribbons', '/quality', '/quality/file.csv', '/groups?code=any', '/jobs', '/confirmations'].map(
        (page) => `/collections/${c}${page}`,
      ),
      ...[`/events?columns=${columns}`, `/rows?columns=${columns}`, '?find=c%C3%BCmle', '/history'].map(
        (page) => `/collections/${c}${page}`,
      ),
      ...[`/bitexts/${b}/export`, `/bitexts/${b}/export/file?format=tmx`, `/bitexts/${b}/evaluation`],
      ...[`/documents/${document}`, `/segments/${s}`, `/groups/${g}/place`],
    ];
    for (const path of paths) expect(await status(path, leyla), path).toBe(404);
    expect(await status(`/collections/${c}`, ayse)).toBe(200);
    expect(await (await bench.request(`/collections/${c}`, { headers: leyla })).text()).toContain('independently');
  });

  it('nothing is written in it by another, by whatever door', async () => {
    const { bitextId, segment, groupId, collectionId, columns } = hers;
    const moved = await bench.post('/moves', { columns, move: `${segment}:${bitextId}:down` }, false, leyla);
    const linked = await bench.post(`/collections/${collectionId}/links`, { columns, segment }, false, leyla);
    const rejected = await bench.post(`/groups/${groupId}/rejection`, {}, false, leyla);
    expect([moved.status, linked.status, rejected.status]).toEqual([404, 404, 404]);
    expect(await listGroups(bench.db, bitextId)).toMatchObject([{ id: groupId, status: 'confirmed' }]);
  });

  it('it does not teach the aligner, which would whisper it to the other', async () => {
    expect(await decidedPassages(bench.db, { source: 'tr', target: 'az' }, -0.5)).toEqual([]);
  });

  it('nothing is compared, frozen or told of the agreement, also to the one who started it', async () => {
    const page = await (await bench.request(`/annotation-rounds/${roundId}`)).text();
    expect(page).toContain('until both say that they are done');
    expect(page).not.toMatch(/κ|Birinci/);
    const decided = await bench.post(
      `/annotation-rounds/${roundId}/adjudications`,
      { difference: '0:0|', choice: 'first' },
      false,
    );
    const frozen = await bench.post(`/annotation-rounds/${roundId}/gold`, { name: 'early' }, false);
    expect([decided.status, frozen.status]).toEqual([409, 409]);
    expect(await (await bench.request(`/collections/${bench.collectionId}/quality`)).text()).not.toContain('κ');
  });

  it('only the annotator says when it is done, or who started the round and does not annotate', async () => {
    const done = (annotator: string, headers: Record<string, string>) =>
      bench.post(`/annotation-rounds/${roundId}/completion`, { annotator }, false, headers);
    expect((await done('Ayşe', leyla)).status).toBe(409);
    expect((await done('Ayşe', ayse)).status).toBe(303);
    expect(await status(`/collections/${hers.collectionId}`, leyla)).toBe(404);
    expect((await done('Leyla', {})).status).toBe(303);
  });
});

describe('when both are done', () => {
  it('both copies are open to all, and change no more, not even by their annotator', async () => {
    expect(await status(`/collections/${hers.collectionId}`, leyla)).toBe(200);
    expect(await (await bench.request(`/annotation-rounds/${roundId}`)).text()).toContain('κ');
    const rejected = await bench.post(`/groups/${hers.groupId}/rejection`, {}, false, ayse);
    expect(rejected.status).toBe(409);
  });
});
