import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../../../align/quality/checks/types.js';
import { type Annotation, listRounds } from '../../../db/annotations.js';
import { findBitext, listBitexts } from '../../../db/bitexts.js';
import { listCollections } from '../../../db/collections.js';
import { countFlags } from '../../../db/flags.js';
import { listGold } from '../../../db/gold-sets.js';
import { listGroups } from '../../../db/groups.js';
import { listJudgements, listSamples } from '../../../db/samples.js';
import { listSegments } from '../../../db/segments.js';
import { run } from '../../../server/cli/run.js';
import { confirmedBeads } from '../../../server/services/annotating.js';
import { setCheckOptions } from '../../../server/services/checking.js';
import { suggest } from '../../../server/services/suggesting.js';
import { type TestApp, testApp } from '../../support/app.js';

// Two annotators, adjudication, gold, evaluation of the aligner, sample review, report: on a demo collection, through
// the pages a person would use.

let app: TestApp;
let collectionId: number;
let bitextId: number;

beforeAll(async () => {
  app = await testApp();
  // The demo with three languages: its Turkish and Azerbaijani texts report the same speech.
  for (const { id } of await listCollections(app.db)) {
    const bitexts = await listBitexts(app.db, id);
    if (bitexts.length > 1) [collectionId, bitextId] = [id, bitexts[0]!.id];
  }
  const job = await suggest(app.services, { bitextId, actor: 'local' });
  expect((await app.jobs.wait(job.id))?.status).toBe('done');
}, 60_000);

afterAll(() => app.close());

/** Follows the redirect after a form and returns the page it leads to. */
async function submit(
  path: string,
  values: Parameters<TestApp['post']>[1],
): Promise<{ location: string; html: string }> {
  const response = await app.post(path, values, false);
  expect(response.status, await response.clone().text()).toBe(303);
  const location = response.headers.get('location')!;
  return { location, html: await (await app.request(location.replace(/#.*/, ''))).text() };
}

/** Links segments of the annotator's own copy by their numbers, under the annotator's name, and says that it is done. */
async function annotate(
  roundId: number,
  copy: Annotation,
  beads: readonly (readonly [number, number])[],
): Promise<void> {
  const bitext = (await findBitext(app.db, copy.bitextId))!;
  const me = await app.as(copy.annotator);
  const source = await listSegments(app.db, [bitext.sourceDocumentId]);
  const target = await listSegments(app.db, [bitext.targetDocumentId]);
  const columns = `${bitext.sourceDocumentId},${bitext.targetDocumentId}`;
  for (const [from, to] of beads) {
    const segment = [source[from]!.id, target[to]!.id];
    const response = await app.post(`/collections/${bitext.collectionId}/links`, { columns, segment }, false, me);
    expect(response.status).toBe(303);
  }
  const done = `/annotation-rounds/${roundId}/completion`;
  expect((await app.post(done, { annotator: copy.annotator }, false, me)).status).toBe(303);
}

describe('the way from two annotators to a report', () => {
  let roundId: number;
  let goldId: number;

  it('begins with a copy of the texts for each annotator, with the same sentences and no groups', async () => {
    const { location, html } = await submit(`/bitexts/${bitextId}/annotation-rounds`, {
      first: 'Ayşe',
      second: 'Leyla',
    });
    roundId = Number(location.split('/').at(-1));
    expect(html).toContain('Ayşe');
    const original = await confirmedBeads(app.db, bitextId);
    const [round] = await listRounds(app.db, bitextId);
    for (const { bitextId: copy } of round!.annotations) {
      const copied = await confirmedBeads(app.db, copy);
      expect(copied.groups).toEqual([]);
      expect(copied.source.map(({ text }) => text)).toEqual(original.source.map(({ text }) => text));
      expect(copied.target.map(({ start }) => start)).toEqual(original.target.map(({ start }) => start));
    }
  });

  it('refuses one person as both annotators', async () => {
    const response = await app.post(`/bitexts/${bitextId}/annotation-rounds`, { first: 'Ayşe', second: 'Ayşe' }, false);
    expect(response.status).toBe(422);
  });

  it('compares what both did, and says the agreement with its candidates', async () => {
    const [first, second] = (await listRounds(app.db, bitextId))[0]!.annotations;
    await annotate(roundId, first!, [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    await annotate(roundId, second!, [
      [0, 0],
      [1, 1],
      [2, 3],
    ]);
    const html = await (await app.request(`/annotation-rounds/${roundId}`)).text();
    expect(html).toContain('2 groups on which both agree');
    expect(html).toMatch(/κ 0\.\d{3} over [\d,]+ possible links/);
    expect(html).toContain('One difference, 1 to decide');
  });

  it('decides a difference with one press, and takes no difference that is none', async () => {
    const html = await (await app.request(`/annotation-rounds/${roundId}`)).text();
    const difference = /name="difference" value="([^"]+)"/.exec(html)![1]!;
    const decided = await submit(`/annotation-rounds/${roundId}/adjudications`, { difference, choice: 'first' });
    expect(decided.html).toContain('One difference, 0 to decide');
    const stale = await app.post(
      `/annotation-rounds/${roundId}/adjudications`,
      { difference: '9:9|', choice: 'first' },
      false,
    );
    expect(stale.status).toBe(404);
  });

  it('freezes a gold set in versions', async () => {
    const { location } = await submit(`/annotation-rounds/${roundId}/gold`, { name: 'demo' });
    goldId = Number(new URL(location, 'http://localhost').searchParams.get('gold'));
    await submit(`/annotation-rounds/${roundId}/gold`, { name: 'demo' });
    expect((await listGold(app.db, bitextId)).map(({ name, version }) => [name, version])).toEqual([
      ['demo', 1],
      ['demo', 2],
    ]);
    const file = await (await app.request(`/gold-sets/${goldId}/file`)).json();
    expect(file.documents[0].beads).toEqual(
      [0, 1, 2, 3].map((index) => ({ source: [index], target: [index], certainty: 'sure' })),
    );
  });

  it('scores the aligner against it, the same on the page and on the command line', async () => {
    const html = await (await app.request(`/bitexts/${bitextId}/evaluation?gold=${goldId}&system=all`)).text();
    const shown = /strict F1 (\d\.\d{3})/.exec(html)![1];
    const { writeFile, mkdtemp } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const folder = await mkdtemp(join(tmpdir(), 'hiza-'));
    const links = (await confirmedBeads(app.db, bitextId)).groups.map(({ bead }) => `${bead.source}:${bead.target}`);
    await writeFile(join(folder, 'gold.json'), await (await app.request(`/gold-sets/${goldId}/file`)).text());
    await writeFile(join(folder, 'system.links'), links.join('\n'));
    const out: (string | Uint8Array)[] = [];
    const io = {
      stdout: (text: string | Uint8Array) => void out.push(text),
      stderr: () => {},
      stdin: async () => new Uint8Array(),
    };
    const argv = ['evaluate', '--gold', join(folder, 'gold.json'), '--system', join(folder, 'system.links')];
    expect(await run(argv, io, {})).toBe(0);
    expect(Number(/strict F1 (\d\.\d{4})/.exec(out.join(''))![1]).toFixed(3)).toBe(shown);
  });

  it('compares two systems with a paired test, an annotator with the aligner', async () => {
    const [first] = (await listRounds(app.db, bitextId))[0]!.annotations;
    const address = `/bitexts/${bitextId}/evaluation?gold=${goldId}&system=copy:${first!.bitextId}`;
    const html = await (await app.request(`${address}&against=all`)).text();
    expect(html).toMatch(/Strict F1 differs by [+−]\d\.\d{3} from the second \(\d\.\d{3}\): p = [01]\.\d{3};/);
    expect(await (await app.request(`${address}&against=`)).text()).not.toContain('differs by');
    const same = await (await app.request(`${address}&against=copy:${first!.bitextId}`)).text();
    expect(same).toContain('differs by +0.000 from the second (1.000): p = 1.000');
  });

  it('takes in a gold set made elsewhere, and refuses one of other texts', async () => {
    const upload = async (gold: unknown) => {
      const body = new FormData();
      body.append('file', new File([JSON.stringify(gold)], 'gold.json'));
      return app.request(`/bitexts/${bitextId}/gold-sets`, { method: 'POST', body, redirect: 'manual' });
    };
    expect((await upload([[[0], [0]]])).status).toBe(303);
    expect((await listGold(app.db, bitextId)).at(-1)).toMatchObject({ name: 'imported', version: 1 });
    expect((await upload([[[9999], [0]]])).status).toBe(422);
    expect((await upload({ no: 'gold' })).status).toBe(422);
  });

  it('draws a sample of what is confirmed, the same for the same seed, and hides confidence and status', async () => {
    const empty = await app.post(`/bitexts/${bitextId}/samples`, { size: 3 }, false);
    expect(empty.status).toBe(422);
    const groups = (await listGroups(app.db, bitextId)).filter(
      (group) => group.source.length > 0 && group.target.length > 0,
    );
    // Four are confirmed, three suggested ones and one made by hand, however many the aligner suggests.
    for (const { id } of groups.slice(0, 3)) await app.post(`/groups/${id}/confirmation`, {}, false);
    const bitext = (await listBitexts(app.db, collectionId)).find(({ id }) => id === bitextId)!;
    const grouped = new Set(groups.flatMap(({ source, target }) => [...source, ...target]));
    const free = async (documentId: number) =>
      (await listSegments(app.db, [documentId])).findLast(({ id }) => !grouped.has(id))!.id;
    const segment = [await free(bitext.sourceDocumentId), await free(bitext.targetDocumentId)];
    const columns = `${bitext.sourceDocumentId},${bitext.targetDocumentId}`;
    expect((await app.post(`/collections/${collectionId}/links`, { columns, segment }, false)).status).toBe(303);
    const { html } = await submit(`/bitexts/${bitextId}/samples`, { size: 3, seed: 7 });
    expect(html).toContain('1 of 3');
    expect(html).not.toMatch(/confidence \d|confirmed</);
    await submit(`/bitexts/${bitextId}/samples`, { size: 3, seed: 7 });
    const samples = await listSamples(app.db, collectionId);
    const [first, second] = await Promise.all(samples.map(({ id }) => listJudgements(app.db, [id])));
    expect(first!.map(({ groupId }) => groupId)).toEqual(second!.map(({ groupId }) => groupId));
    expect(new Set(first!.map(({ groupId }) => groupId)).size).toBe(3);
  });

  it('estimates the precision of the corpus from the judgements, with an interval', async () => {
    const sample = (await listSamples(app.db, collectionId)).at(-1)!;
    let html = '';
    for (let position = 0; position < 3; position += 1) {
      const verdict = position === 0 ? 'wrong' : 'right';
      html = (await submit(`/samples/${sample.id}/judgements`, { position, verdict })).html;
    }
    // Wilson, 2 of 3: 0.2077 to 0.9385.
    expect(html).toContain('Correct: 2 of 3; 95% interval 21%–94%');
  });

  it('flags a wrong decision at once: a sentence with a date beside one without', async () => {
    const other = (await listBitexts(app.db, collectionId)).find(({ id }) => id !== bitextId)!;
    const source = (await listSegments(app.db, [other.sourceDocumentId])).find(({ text }) => /\d/.test(text))!;
    const target = (await listSegments(app.db, [other.targetDocumentId])).findLast(({ text }) => !/\d/.test(text))!;
    const columns = `${other.sourceDocumentId},${other.targetDocumentId}`;
    const link = { columns, segment: [source.id, target.id] };
    expect((await app.post(`/collections/${collectionId}/links`, link, false)).status).toBe(303);
    expect((await countFlags(app.db, collectionId)).map(({ code }) => code)).toContain('dates');
  });

  it('leads from every mark and every row of its table to the groups it counts', async () => {
    const html = await (await app.request(`/collections/${collectionId}/quality`)).text();
    const links = [...html.matchAll(/href="(\/collections\/\d+\/groups\?[^"]+)"/g)].map((match) =>
      match[1]!.replaceAll('&amp;', '&'),
    );
    for (const query of ['type=', 'day=', 'code=', 'from=', 'group=', 'status=', 'review=']) {
      const link = links.find((one) => one.includes(query));
      expect(link, query).toBeDefined();
      expect((await app.request(link!)).status, link).toBe(200);
    }
    expect(html.match(/<svg/g)!.length).toBe(
      html.match(/<details[^>]*><summary>[^<]+<\/summary><section class="scroll"/g)!.length,
    );
    const type = /<bdi>1:1<\/bdi><\/th><td><bdi><a href=[^>]*type=1%3A1[^>]*>(\d+)/.exec(html)![1];
    const list = await (await app.request(links.find((one) => one.includes('type=1%3A1'))!)).text();
    expect(list.match(/ id="group-/g)).toHaveLength(Number(type));
  });

  it('ends in a page that says what can be claimed, and exports as HTML and CSV', async () => {
    const response = await app.request(`/collections/${collectionId}/quality`);
    const html = await response.text();
    expect(html).toMatch(/Estimated 21%–94% of the \d+ confirmed .+ pairs are correct \(sample of 3,/);
    expect(html).toContain('The one pair that is left would settle it');
    expect(html).toMatch(/<svg[^>]+aria-labelledby="confidence-/);
    expect(html).not.toMatch(/ style="|<style/);
    const csv = await (await app.request(`/collections/${collectionId}/quality/file.csv`)).text();
    expect(csv).toContain('coverage,');
    expect(csv).toMatch(/signature,,quality\|/);
    const file = await (await app.request(`/collections/${collectionId}/quality/file.html`)).text();
    expect(file).not.toMatch(/(?:href|src)="(?!#)/);
    // Away from the page, every colour of a chart and of its legend must come from the file itself.
    for (const [, series] of file.matchAll(/class="[^"]*\b(series-\d)\b/g))
      expect(file).toContain(`.swatch.${series}{`);
    expect(file).toContain('class="swatch');
  });
});

describe('the checks of a collection', () => {
  const staleText = 'since the last check';
  const qualityPage = async () => (await app.request(`/collections/${collectionId}/quality`)).text();

  it('run by themselves behind a run of the aligner, and at once over what a person changes', async () => {
    await settled();
    expect(await qualityPage()).not.toContain(staleText);
    const [group] = await listGroups(app.db, bitextId);
    await app.post(`/groups/${group!.id}/confirmation`, { _method: 'delete' }, false);
    expect(await qualityPage()).not.toContain(staleText);
  });

  it('look again at everything when their options change', async () => {
    await setCheckOptions(app.db, collectionId, { disabled: [...CHECK_CODES] });
    expect(await qualityPage()).toContain(staleText);
    expect((await app.post(`/collections/${collectionId}/checks`, {}, false)).status).toBe(303);
    await settled();
    expect(await countFlags(app.db, collectionId)).toEqual([]);
    await setCheckOptions(app.db, collectionId, {});
    await app.post(`/collections/${collectionId}/checks`, {}, false);
    await settled();
    expect(await countFlags(app.db, collectionId)).not.toEqual([]);
  });

  it('stand on the group in the workbench, with the reason and the next step', async () => {
    const html = await (await app.request(`/collections/${collectionId}`)).text();
    expect(html).toMatch(/<li class="flag (?:error|warning|note)"><strong>[^<]+<\/strong>/);
  });

  it('say why each group is doubtful, mark the place, offer the next step and lead there', async () => {
    const html = await (await app.request(`/collections/${collectionId}/groups?code=any`)).text();
    expect(html).toContain('class="flagged-group"');
    expect(html).toMatch(
      /<strong>[^<]+<\/strong>: <bdi>[^<]+<\/bdi> — <a href="\/(?:groups\/\d+\/place|collections\/\d+\/groups\?code=\w+)">[^<]+<\/a>/,
    );
    const place = await app.request(/\/groups\/\d+\/place/.exec(html)![0], { redirect: 'manual' });
    expect(place.headers.get('location')).toMatch(/^\/collections\/\d+\?columns=\d+,\d+&from=\d+#segment-\d+$/);
  });

  it('keep comments with the group', async () => {
    const [group] = await listGroups(app.db, bitextId);
    const back = `/collections/${collectionId}/groups?group=${group!.id}`;
    const { html } = await submit(`/groups/${group!.id}/comments`, { body: 'Tarihe <bakılsın>', back });
    expect(html).toContain('Tarihe &lt;bakılsın&gt;');
  });

  async function settled(): Promise<void> {
    const jobs = await app.db.selectFrom('job').select('id').execute();
    for (const { id } of jobs) await app.jobs.wait(id);
  }
});
