// Suggestions renew themselves around a decision. Real texts and the real aligner, in the thread that stays.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBitexts } from '../../../db/bitexts.js';
import { latestChangeId, nextToUndo } from '../../../db/changes.js';
import { listDocuments } from '../../../db/documents.js';
import { listGroups } from '../../../db/groups.js';
import { insertRun } from '../../../db/runs.js';
import { listSegments } from '../../../db/segments.js';
import { createCollection } from '../../../server/services/collections.js';
import { split } from '../../../server/services/splitting.js';
import { type TestApp, testApp } from '../../support/app.js';

const TR = `Bakan Ankara'da konuştu. Toplantı 12 Mart 2024'te İstanbul'da yapıldı. Türkiye 45 milyon dolar yardım gönderdi.
Cumhurbaşkanı Erdoğan Bakü'yü ziyaret etti. Depremde 130 kişi öldü. Okullar 9 Eylül'de açıldı.`;
const AZ = `Nazir Ankarada danışdı. Görüş 12 mart 2024-cü ildə İstanbulda keçirildi. Türkiyə 45 milyon dollar yardım göndərdi.
Prezident Ərdoğan Bakıya səfər etdi. Zəlzələdə 130 nəfər öldü. Məktəblər 9 sentyabrda açıldı.`;

let app: TestApp;
let collectionId: number;
let bitextId: number;
let [tr, az]: number[][] = [];
beforeEach(async () => {
  app = await testApp({ seeds: false });
  const input = {
    title: 'Small',
    pivot: { language: 'tr', title: 'tr', text: TR },
    versions: [{ language: 'az', title: 'az', text: AZ }],
  };
  collectionId = await createCollection(app.db, input, { now: app.now(), split });
  bitextId = (await listBitexts(app.db, collectionId))[0]!.id;
  const documents = await listDocuments(app.db, collectionId);
  [tr, az] = await Promise.all(documents.map(async (d) => (await listSegments(app.db, [d.id])).map((s) => s.id)));
});
afterEach(() => app.close());

/** A run has been made; its suggestions, if any, are gone. */
const afterRun = () => insertRun(app.db, { bitextId, recipe: 'comparable', settings: {}, now: app.now() });
const groups = () => listGroups(app.db, bitextId);
const pairs = async (status = 'suggested') =>
  (await groups()).filter((g) => g.status === status).map((g) => [g.source, g.target]);
const seen = () => latestChangeId(app.db, collectionId);
async function act(path: string, values: Parameters<TestApp['post']>[1] = {}, headers: Record<string, string> = {}) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ hand: '', seen: await seen(), ...values }))
    for (const v of [value].flat()) body.append(name, String(v));
  const response = await app.request(path, { method: 'POST', body, htmx: true, headers });
  await app.jobs.quiet();
  return response;
}
const link = (segment: number[], more = {}) => act(`/collections/${collectionId}/links`, { segment, ...more });

describe('after a decision', () => {
  test('the sentences around it get suggestions by themselves, in nobody’s undo', async () => {
    await afterRun();
    await link([tr![0]!, az![0]!]);
    expect(await pairs()).toContainEqual([[tr![1]], [az![1]]]);
    expect((await pairs('confirmed')).length).toBe(1);
    expect((await nextToUndo(app.db, collectionId, 'local'))?.edits[0]?.type).toBe('link');
  });
  test('nothing is suggested where nobody has ever asked for suggestions', async () => {
    await link([tr![0]!, az![0]!]);
    expect(await pairs()).toEqual([]);
  });
  test('nothing is suggested where the person has switched it off', async () => {
    await afterRun();
    const set = await app.post('/preferences', { density: 'compact' }, false);
    const cookie = set.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect(cookie).toContain('hiza-refresh=off');
    await act(`/collections/${collectionId}/links`, { segment: [tr![0]!, az![0]!] }, { cookie });
    expect(await pairs()).toEqual([]);
  });
  test('what is under the hands stays free, and a rejected or unlinked pair is not proposed again', async () => {
    await afterRun();
    await link([tr![0]!, az![0]!], { hand: `${tr![1]},${az![1]}` });
    expect((await pairs()).flat(2)).not.toContain(tr![1]);
    await link([tr![5]!, az![5]!]);
    const one = (await groups()).find((g) => g.source[0] === tr![1]);
    expect(one?.status).toBe('suggested');
    await act(`/groups/${one!.id}/rejection`);
    expect(await pairs()).not.toContainEqual([one!.source, one!.target]);
    const other = (await groups()).find((g) => g.status === 'suggested')!;
    await act(`/groups/${other.id}`, { _method: 'delete' });
    await link([tr![0]!, az![0]!]);
    expect(await pairs()).not.toContainEqual([other.source, other.target]);
    expect(await pairs('rejected')).toEqual([[one!.source, one!.target]]);
  });
  test('decided groups stay as they are, and undo gives back what a new suggestion took the place of', async () => {
    await afterRun();
    await link([tr![0]!, az![5]!]); // wrong, but decided
    const decided = (await groups()).filter((g) => g.status === 'confirmed');
    await link([tr![3]!, az![3]!]);
    expect((await groups()).filter((g) => decided.some((d) => d.id === g.id))).toEqual(decided);
    const wrong = decided[0]!;
    await act(`/groups/${wrong.id}/rejection`);
    expect((await pairs()).flat(2)).toEqual(expect.arrayContaining([tr![5], az![5]]));
    expect((await act(`/collections/${collectionId}/undos`)).status).toBe(200);
    expect((await groups()).find((g) => g.id === wrong.id)).toMatchObject({ status: 'confirmed', target: [az![5]] });
    expect((await pairs()).flat(2)).not.toContain(az![5]);
  });
  test('several decisions at once are gathered, and every page hears of what is new', async () => {
    await afterRun();
    const at = await seen();
    const send = (segment: number[]) => app.post(`/collections/${collectionId}/links`, { segment, hand: '', seen: at });
    const answers = await Promise.all([0, 2, 4].map((i) => send([tr![i]!, az![i]!])));
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200]);
    await app.jobs.quiet();
    expect(await pairs()).toEqual(expect.arrayContaining([1, 3, 5].map((i) => [[tr![i]], [az![i]]])));
  });
});
