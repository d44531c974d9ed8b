import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentText, listDocuments } from '../../../db/documents.js';
import { groupIdsHolding } from '../../../db/groups.js';
import { listSegments } from '../../../db/segments.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const [TR, AZ] = [0, 1];
const documentIds = async () => (await listDocuments(bench.db, bench.collectionId)).map((d) => d.id);
const read = async (document: number) => {
  const segments = await listSegments(bench.db, [(await documentIds())[document]!]);
  return segments.map((s) => [s.id, s.text, s.corrected] as const);
};
const texts = async (document: number) => (await read(document)).map(([, text]) => text);
const at = (id: number, path: string) => `/segments/${id}/${path}`;
const splitFirst = (caret = 8, extra = {}) =>
  bench.gesture(at(bench.segments.tr[0]!, 'parts'), { text: 'Birinci cümle.', caret, ...extra });

describe('splitting a sentence', () => {
  test('keeps its groups in every bitext, and says of confirmed ones that they changed', async () => {
    const { tr, az, ar } = bench.segments;
    await bench.link(tr[0]!, az[0]!, ar[0]!);
    const response = await splitFirst();
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('changed since confirmed');
    const [first, second] = await read(TR);
    expect([first, second]).toEqual([
      [tr[0], 'Birinci', false],
      [expect.any(Number), 'cümle.', false],
    ]);
    for (const name of ['az', 'ar'] as const) {
      expect(await bench.groups(name)).toMatchObject([
        { source: [tr[0], second?.[0]], status: 'confirmed', changedSince: true },
      ]);
    }
  });

  test('touches no other group', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[1]!, az[1]!);
    const before = await bench.groups('az');
    await splitFirst();
    expect(await bench.groups('az')).toEqual(before);
  });

  test('sends the numbers of what stands below, not the rows', async () => {
    const { tr } = bench.segments;
    const html = await (await splitFirst()).text();
    expect(html).toContain(`segment-${tr[1]}=3;`);
    expect(html).toContain(`row-${tr[2]}=Row `);
    expect(html).not.toContain(`id="row-${tr[2]}"`);
  });

  test('is undone and redone; the id comes back', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const [segments, groups] = [await read(TR), await bench.groups('az')];
    await splitFirst();
    const after = await read(TR);
    expect((await bench.gesture(bench.at('undos'))).status).toBe(200);
    expect(await read(TR)).toEqual(segments);
    expect((await bench.groups('az')).map(({ revision: _, ...g }) => g)).toEqual(
      groups.map(({ revision: _, ...g }) => g),
    );
    expect((await bench.gesture(bench.at('redos'))).status).toBe(200);
    expect(await read(TR)).toEqual(after);
    expect((await bench.groups('az'))[0]?.source).toHaveLength(2);
  });

  test('takes a correction made in the same gesture with it', async () => {
    await bench.gesture(at(bench.segments.tr[0]!, 'parts'), { text: 'Birinci güzel cümle!', caret: 14 });
    expect((await read(TR)).slice(0, 2)).toEqual([
      [bench.segments.tr[0], 'Birinci güzel', true],
      [expect.any(Number), 'cümle!', true],
    ]);
  });

  test('without script goes by the chosen word, and leads back to the row', async () => {
    const values = { text: 'Birinci cümle.', caret: '', place: 8 };
    const response = await bench.gesture(at(bench.segments.tr[0]!, 'parts'), values, false);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain(`#row-${bench.segments.tr[0]}`);
    expect((await texts(TR)).slice(0, 2)).toEqual(['Birinci', 'cümle.']);
  });

  test('at the end of a sentence is refused with what to do', async () => {
    const response = await splitFirst(14);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Put the caret between two words');
  });

  test('of what another changed meanwhile is refused: 409, and nothing is written', async () => {
    const seen = await bench.seen();
    await bench.gesture(at(bench.segments.tr[0]!, 'correction'), { text: 'Başka cümle.' });
    const response = await splitFirst(8, { seen });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Başka cümle.');
    expect((await texts(TR)).length).toBe(5);
  });
});

describe('joining sentences', () => {
  test('one with the next: the first id stays, the groups of both become one', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    await bench.link(tr[1]!, az[1]!);
    expect((await bench.gesture(at(tr[0]!, 'junction'))).status).toBe(200);
    expect((await read(TR))[0]).toEqual([tr[0], 'Birinci cümle. İkinci cümle.', false]);
    expect(await bench.groups('az')).toMatchObject([{ source: [tr[0]], target: [az[0], az[1]], changedSince: true }]);
    await bench.gesture(bench.at('undos'));
    expect((await bench.groups('az')).map((g) => [g.source, g.target])).toEqual([
      [[tr[0]], [az[0]]],
      [[tr[1]], [az[1]]],
    ]);
    expect((await read(TR))[1]).toEqual([tr[1], 'İkinci cümle.', false]);
  });

  test('several chosen neighbours at once; strangers are refused', async () => {
    const { tr, az } = bench.segments;
    expect((await bench.gesture(bench.at('junctions'), { segment: tr.slice(1, 4) })).status).toBe(200);
    expect((await texts(TR)).length).toBe(3);
    expect((await bench.gesture(bench.at('junctions'), { segment: [tr[0]!, tr[4]!] })).status).toBe(409);
    expect((await bench.gesture(bench.at('junctions'), { segment: [tr[0]!, az[0]!] })).status).toBe(422);
    expect((await bench.gesture(at(tr[4]!, 'junction'))).status).toBe(422);
  });

  test('keeps what was rejected with the text it was about', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[1]!, az[1]!);
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group?.id}/rejection`);
    await bench.gesture(at(tr[0]!, 'junction'));
    expect(await bench.groups('az')).toMatchObject([{ source: [tr[0]], target: [az[1]], status: 'rejected' }]);
    expect(await groupIdsHolding(bench.db, [tr[1]!])).toEqual([]);
  });
});

describe('correcting a sentence', () => {
  test('keeps the original beside it, which can be given back', async () => {
    const id = bench.segments.az[0]!;
    await bench.gesture(at(id, 'correction'), { text: ' Birinci  cümlə. ' });
    expect((await read(AZ))[0]).toEqual([id, 'Birinci  cümlə.', true]);
    const editor = await (await bench.request(`/segments/${id}`, { htmx: true })).text();
    expect(editor).toContain('Birinci cümlədir.');
    await bench.gesture(at(id, 'correction'), { _method: 'delete' });
    expect((await read(AZ))[0]).toEqual([id, 'Birinci cümlədir.', false]);
  });

  test('answers with the one row that reads otherwise', async () => {
    const response = await bench.gesture(at(bench.segments.tr[1]!, 'correction'), { text: 'Yeni cümle.' });
    const html = await response.text();
    expect(html.match(/<li id="row-/g)).toHaveLength(1);
    expect(html).toContain('Yeni cümle.');
  });

  test('refuses an empty sentence and one that reads the same', async () => {
    const id = bench.segments.tr[0]!;
    expect((await bench.gesture(at(id, 'correction'), { text: '  ' })).status).toBe(422);
    expect((await bench.gesture(at(id, 'correction'), { text: 'Birinci cümle.\r\n' })).status).toBe(422);
  });

  test('undo is refused once another has built on it', async () => {
    const { tr, az } = bench.segments;
    await bench.gesture(at(tr[0]!, 'correction'), { text: 'Yeni cümle.' });
    const { undo } = await import('../../../server/services/history.js');
    const { link } = await import('../../../server/services/linking.js');
    const by = (actor: string) => ({ collectionId: bench.collectionId, actor, now: bench.now(), seen: null });
    await link(bench.db, by('ayşe'), { segmentIds: [tr[0]!, az[0]!], bitextIds: [bench.bitexts.az] });
    await expect(undo(bench.db, by('local'))).rejects.toMatchObject({ status: 409 });
  });
});

describe('cutting a paragraph anew', () => {
  test('is shown first, and done when asked for', async () => {
    const { tr } = bench.segments;
    const page = await (await bench.request(`/segments/${tr[0]}/paragraph?way=whole`)).text();
    expect(page).toContain('Birinci cümle. İkinci cümle. Üçüncü cümle. Dördüncü cümle. Beşinci cümle.');
    expect((await texts(TR)).length).toBe(5);
    await bench.gesture(at(tr[0]!, 'paragraph'), { way: 'whole' });
    expect((await texts(TR)).length).toBe(1);
    await bench.gesture(at(tr[0]!, 'paragraph'), { way: 'sentences' });
    expect((await texts(TR)).length).toBe(5);
    expect((await read(TR))[0]?.[0]).toBe(tr[0]);
  });
  test('that is cut like that already is not recorded', async () => {
    const response = await bench.gesture(at(bench.segments.tr[0]!, 'paragraph'), { way: 'sentences' });
    expect(response.status).toBe(422);
    expect(await bench.seen()).toBe(0);
  });
});

describe('the page of a document', () => {
  test('holds its text exactly as it came, whatever was corrected, split or joined', async () => {
    await splitFirst();
    await bench.gesture(at(bench.segments.tr[1]!, 'correction'), { text: 'Yeni cümle.' });
    await bench.gesture(at(bench.segments.tr[2]!, 'junction'));
    const [id] = await documentIds();
    const html = await (await bench.request(`/documents/${id}`)).text();
    const shown = html
      .replace(/^[\s\S]*<div class="document[^>]*>/, '')
      .replace(/<\/div>[\s\S]*$/, '')
      .replace(/<span class="piece-number">\d+<\/span>/g, '')
      .replace(/<span class="correction">[\s\S]*?<\/ins><\/span>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(shown).toBe(await documentText(bench.db, id!));
    expect(html).toContain('<ins>Yeni cümle.</ins>');
  });
  test('that is not there is a 404', async () => {
    expect((await bench.request('/documents/99')).status).toBe(404);
    expect((await bench.request('/segments/999')).status).toBe(404);
  });
});
