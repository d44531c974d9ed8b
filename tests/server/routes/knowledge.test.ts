import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBitexts } from '../../../db/bitexts.js';
import { listCollections } from '../../../db/collections.js';
import { listGroups } from '../../../db/groups.js';
import { listKnowledge, taughtAbout } from '../../../db/knowledge.js';
import { createCollection } from '../../../server/services/collections.js';
import { splitLines } from '../../../server/services/splitting.js';
import { suggest } from '../../../server/services/suggesting.js';
import { type TestApp, testApp } from '../../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp({ seeds: false });
});
afterEach(() => app.close());

/** Brings a file in through the form, and waits. */
async function learn(name: string, text: string, values: Record<string, string> = {}) {
  const body = new FormData();
  body.append('file', new File([text], name));
  body.append('into', 'knowledge');
  for (const [key, value] of Object.entries(values)) body.append(key, value);
  const response = await app.request('/imports', { method: 'POST', body, redirect: 'manual' });
  expect(response.status, await response.clone().text()).toBe(303);
  const path = response.headers.get('location') ?? '';
  const job = await app.jobs.wait(Number(path.split('/').at(-1)));
  const led = await app.request(path, { redirect: 'manual' });
  return { job, location: led.headers.get('location') };
}
const page = async () => (await app.request('/knowledge')).text();

// Words that no dictionary knows, in another order on the other side: only knowledge can tell which is which.
const TR = ['Zorbik kalandı bugün.', 'Pelvan türdü bugün.', 'Mukrat sövdü bugün.', 'Dırgal yendi bugün.'];
const AZ = ['Xülfan etmişdi.', 'Qəstar olmuşdu.', 'Vıncar getmişdi.', 'Şərtəl gəlmişdi.'];
const GLOSSARY = '# deneme\ntr|az\nzorbik|qəstar\npelvan|şərtəl\nmukrat|xülfan\ndırgal|vıncar\n';

async function suggestions(tr: readonly string[] = TR, az: readonly string[] = AZ): Promise<string[]> {
  const { db, now } = app;
  const document = (language: string, lines: readonly string[]) => ({
    language,
    title: language,
    text: lines.join('\n'),
  });
  const input = { title: 'Uydurma', pivot: document('tr', tr), versions: [document('az', az)] };
  const id = await createCollection(db, input, { now: now(), split: splitLines });
  const [bitext] = await listBitexts(db, id);
  const job = await suggest(app.services, { bitextId: bitext?.id ?? 0, actor: 'a', recipe: 'comparable' });
  expect(await app.jobs.wait(job.id)).toMatchObject({ status: 'done' });
  const first = await app.db.selectFrom('segment').select('id').orderBy('id', 'desc').limit(8).execute();
  const base = Math.min(...first.map((row) => row.id));
  return (await listGroups(db, bitext?.id ?? 0))
    .map(({ source, target }) => `${source.map((s) => s - base)}:${target.map((t) => t - base - 4)}`)
    .sort();
}

describe('knowledge only', () => {
  test('a glossary changes what is suggested, until it is taken out of use, and again once it is put back', async () => {
    const before = await suggestions();
    const known = ['0:1', '1:3', '2:0', '3:2'];
    expect(before).not.toEqual(known);
    expect(await learn('terimler.txt', GLOSSARY)).toMatchObject({ job: { status: 'done' }, location: '/knowledge' });
    expect(await suggestions()).toEqual(known);
    expect((await app.post('/knowledge/1/removal', {}, false)).status).toBe(303);
    expect(await page()).toContain('Out of use');
    expect(await suggestions()).toEqual(before);
    await app.request('/knowledge/1/removal', { method: 'DELETE' });
    expect(await suggestions()).toEqual(known);
  });

  test('a translation memory teaches words from its sentences, for both directions', async () => {
    const pairs = [
      ['Zorbik', 'qəstar'],
      ['Pelvan', 'şərtəl'],
      ['Mukrat', 'xülfan'],
      ['Dırgal', 'vıncar'],
    ] as const;
    const rows = Array.from({ length: 40 }, (_, i) => {
      const [a, b] = [pairs[i % 4]!, pairs[(i + 1 + (i >> 2)) % 4]!];
      return `Orada hep ${b[1]} və ${a[1]} görünür.,Burada her gün ${a[0]} ile ${b[0]} görüldü.\n`;
    });
    const tr = [
      'Zorbik ile Pelvan kalandı.',
      'Pelvan ile Mukrat türdü.',
      'Mukrat ile Dırgal sövdü.',
      'Dırgal ile Zorbik yendi.',
    ];
    const az = [
      'Xülfan və vıncar etmişdi.',
      'Qəstar və şərtəl olmuşdu.',
      'Vıncar və qəstar getmişdi.',
      'Şərtəl və xülfan gəlmişdi.',
    ];
    const before = await suggestions(tr, az);
    await learn('bellek.csv', `az,tr\n${rows.join('')}`);
    expect(await listKnowledge(app.db)).toMatchObject([{ sourceLanguage: 'az', termCount: 0, passageCount: 40 }]);
    const after = await suggestions(tr, az);
    const right = (found: readonly string[]) => found.filter((each) => ['0:1', '1:3', '2:0', '3:2'].includes(each));
    expect(right(after).length).toBeGreaterThan(right(before).length);
    expect(right(after)).toEqual(after);
  });

  test('shows what there is, how much and from which file, and adds no documents', async () => {
    await learn('üç dil.txt', 'gündem,ajanda|gündəm|جدول الأعمال\nbarış|sülh|سلام\n');
    const html = await page();
    expect(html).toContain('3 terms');
    expect(html).toContain('üç dil.txt');
    expect(html).toContain('جدول الأعمال');
    expect(await listKnowledge(app.db)).toMatchObject([
      { sourceLanguage: 'az', targetLanguage: 'ar', termCount: 2 },
      { sourceLanguage: 'tr', targetLanguage: 'ar', termCount: 3 },
      { sourceLanguage: 'tr', targetLanguage: 'az', termCount: 3 },
    ]);
    expect(await listCollections(app.db)).toEqual([]);
  });

  test('counts for a language in whatever region, but not in another script', async () => {
    await learn('a.csv', 'Zorbik,qəstar\n', { 'source-language': 'tr-TR', 'target-language': 'az-Latn' });
    await learn('b.csv', 'Zorbik,qəstar\n', { 'source-language': 'tr-TR', 'target-language': 'az-AZ' });
    expect((await taughtAbout(app.db, { source: 'az', target: 'tr' })).terms).toEqual([['qəstar', 'Zorbik']]);
    expect((await taughtAbout(app.db, { source: 'az-Cyrl', target: 'tr' })).terms).toEqual([]);
  });

  test('takes a table of two columns without names when the languages are said', async () => {
    await learn('terimler.csv', 'su,su\nateş,od\n', { 'source-language': 'tr', 'target-language': 'az' });
    expect(await listKnowledge(app.db)).toMatchObject([{ sourceLanguage: 'tr', termCount: 2 }]);
  });

  test('of a file that teaches nothing fails with its reason', async () => {
    const { job } = await learn('boş.csv', 'a,b,c\n');
    expect(job).toMatchObject({ status: 'failed' });
    expect(job?.message).toContain('No aligned sentences were found');
  });
});
