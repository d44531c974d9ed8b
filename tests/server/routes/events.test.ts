import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
const open: AbortController[] = [];
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(async () => {
  for (const controller of open.splice(0)) controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await bench.close();
});

/** Listens as a page does. `next` waits for a message and gives it whole. */
async function listen(query: string, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  open.push(controller);
  const response = await bench.request(bench.at(`events?columns=${bench.columns}&${query}`), {
    signal: controller.signal,
    headers,
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  // A read that came too late for one call is the first of the next.
  let reading: ReturnType<NonNullable<typeof reader>['read']> | undefined;
  const next = async (timeoutMs = 3000): Promise<string | null> => {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), timeoutMs));
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const message = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (message.includes('data:')) return message;
        continue;
      }
      reading ??= reader?.read();
      const chunk = await Promise.race([reading, late]);
      if (!chunk || chunk.done) return null;
      reading = undefined;
      buffer += decoder.decode(chunk.value, { stream: true });
    }
  };
  return { response, next };
}

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const named = async (name: string) => cookieOf(await bench.post('/preferences', { name }, false));

describe('the stream of changes', () => {
  test('brings the rows that others changed, with who and what, and what the page has seen now', async () => {
    const { tr, az } = bench.segments;
    const page = await listen('seen=0&client=mine');
    expect(page.response.headers.get('content-type')).toContain('text/event-stream');
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!], client: 'theirs' });
    const message = await page.next();
    expect(message).toContain('local: sentences linked.');
    expect(message).toContain(`id="row-${tr[0]}"`);
    expect(message).toContain('name="seen" value="1"');
    expect(message).toMatch(/^id: 1$/m);
    expect(message).not.toContain(`id="row-${tr[3]}"`);
  });

  test('says nothing of the page’s own changes, but leaves none out that came between', async () => {
    const { tr, az } = bench.segments;
    const page = await listen('seen=0&client=mine');
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!], client: 'mine' });
    expect(await page.next(300)).toBeNull();
    await bench.gesture(bench.at('links'), { segment: [tr[1]!, az[1]!], client: 'theirs' });
    const message = await page.next();
    expect(message).toContain(`id="row-${tr[1]}"`);
    expect(message).not.toContain(`id="row-${tr[0]}"`);
  });

  test('gives a page that comes back what it missed', async () => {
    const { tr, az } = bench.segments;
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!], client: 'theirs' });
    const page = await listen('seen=0&client=mine', { 'last-event-id': '0' });
    expect(await page.next()).toContain('id="rows"');
    const current = await listen('seen=0&client=other', { 'last-event-id': '1' });
    expect(await current.next(200)).toBeNull();
  });

  test('tells of a run of the aligner in the line of its job, and nowhere else', async () => {
    const page = await listen('seen=0&client=mine');
    await bench.gesture(`/bitexts/${bench.bitexts.az}/runs`, { client: 'theirs' });
    const message = await page.next(20_000);
    expect(message).toContain('class="block group suggested"');
    expect(message).toMatch(/id="job-\d+"><span role="status">Suggest(ing|ed) tr–az/);
    expect(message).not.toContain('local:');
  }, 30_000);

  test('brings ribbons all groups, and says where sentences were changed', async () => {
    const { tr, az } = bench.segments;
    const page = await listen('seen=0&client=mine&view=ribbons');
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!], client: 'theirs' });
    const linked = await page.next();
    expect(linked).toContain('data-ribbons');
    expect(linked).toContain('local: sentences linked.');
    expect(linked).not.toContain('texts-news');
    await bench.gesture(`/segments/${tr[0]}/correction`, { text: 'Yeni cümle.', client: 'theirs' });
    expect(await page.next()).toContain('texts-news');
    await bench.gesture(bench.at('undos'), { client: 'mine' });
    expect(await page.next(300)).toBeNull();
  });

  test('brings the queue how far all have come and what was touched, never another card', async () => {
    const { tr, az } = bench.segments;
    const page = await listen('seen=0&client=mine&view=queue');
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!], client: 'theirs' });
    const message = await page.next();
    const [group] = await bench.groups('az');
    expect(message).toContain('1 of 1 groups decided');
    expect(message).toContain(`data-groups="${group?.id}"`);
    expect(message).not.toContain('class="card');
  });

  test('tells of what another process writes into the same database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hiza-events-'));
    await bench.close();
    bench = await smallWorkbench({ path: join(folder, 'shared.sqlite') });
    const { tr, az } = bench.segments;
    const page = await listen('seen=0&client=mine');
    await bench.gesture(bench.at('links'), { segment: [tr[1]!, az[1]!], client: 'mine' });
    expect(await page.next(200)).toBeNull();
    const other = await testApp({ path: join(folder, 'shared.sqlite'), seeds: false });
    const { columns } = bench;
    await other.post(bench.at('links'), { columns, from: 0, seen: 1, segment: [tr[0]!, az[0]!], client: 'theirs' });
    const message = await page.next();
    expect(message).toContain('local: sentences linked.');
    expect(message).toContain(`id="row-${tr[0]}"`);
    expect(message).not.toContain(`id="row-${tr[4]}"`);
    expect(await page.next(700)).toBeNull(); // once, and nothing of the page’s own change
    await other.close();
  });

  test('of a collection that is not there is a 404', async () => {
    expect((await bench.request('/collections/99/events')).status).toBe(404);
  });
});

describe('a name', () => {
  test('stands under what a person does, and undo is of one’s own', async () => {
    const { tr, az } = bench.segments;
    const cookie = await named(' Ayşe\u202e  Yılmaz ');
    const body = new URLSearchParams({ columns: bench.columns, segment: String(tr[0]), seen: '0' });
    body.append('segment', String(az[0]));
    await bench.request(bench.at('links'), { method: 'POST', body, headers: { cookie }, htmx: true });
    expect(await bench.groups('az')).toMatchObject([{ decidedBy: 'Ayşe Yılmaz' }]);
    expect((await bench.gesture(bench.at('undos'))).status).toBe(404);
  });

  test('that nobody signed counts for nothing', async () => {
    const cookie = await named('Ayşe');
    const page = async (cookie: string) => (await bench.request('/', { headers: { cookie } })).text();
    expect(await page(cookie)).toContain('<bdi>Ayşe</bdi>');
    const forged = cookie.replace(/=.*?\./, `=${encodeURIComponent('Fatma')}.`);
    expect(forged).not.toBe(cookie);
    expect(await page(forged)).not.toContain('Fatma');
  });
});

describe('a conflict', () => {
  test('shows both states, and applies the person’s change again when asked', async () => {
    const { tr, az } = bench.segments;
    await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[0]!] });
    const late = await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[1]!], seen: 0, client: 'mine' });
    expect(late.status).toBe(409);
    const html = await late.text();
    const box = html.slice(html.indexOf('<div id="conflict"'));
    expect(box).toContain('local was quicker: sentences linked.');
    expect(box).toContain('Birinci cümlədir.');
    const fields = [...box.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]);
    expect(fields).toContainEqual(['seen', '1']);
    const action = /<form method="post" action="([^"]+)"/.exec(box)?.[1];
    const again = await bench.request(action!, { method: 'POST', body: new URLSearchParams(fields), htmx: true });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('<div id="conflict"></div>');
    expect((await bench.groups('az')).map((g) => [g.source, g.target])).toEqual([[[tr[0]], [az[1]]]]);
  });

  test('over a correction shows the text that was wanted', async () => {
    const id = bench.segments.tr[0]!;
    await bench.gesture(`/segments/${id}/correction`, { text: 'Onların cümlesi.' });
    const late = await bench.gesture(`/segments/${id}/correction`, { text: 'Benim cümlem.', seen: 0 });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Onların cümlesi.');
    expect(html).toContain('<q dir="auto">Benim cümlem.</q>');
  });

  test('over a confirmation that was taken back goes out as the same kind of request', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const [group] = await bench.groups('az');
    const late = await bench.gesture(`/groups/${group?.id}/confirmation`, { _method: 'delete', seen: 0 });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('name="_method" value="delete"');
  });
});
