import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.js';
import { reviewedCollection } from '../../support/reviewed.js';

// Follows every link of the quality page of a collection with three pairs that is aligned and partly reviewed.

let app: TestApp;
let html = '';

beforeAll(async () => {
  app = await testApp({ seeds: false });
  const { pages } = await reviewedCollection(app);
  for (const path of [pages.quality!, pages['quality-one']!]) html += await (await app.request(path)).text();
}, 60_000);
afterAll(() => app.close());

interface Link {
  readonly href: string;
  /** What it says: the label of a mark, else its text. */
  readonly says: string;
}

const linksOf = (text: string): readonly Link[] =>
  [...text.matchAll(/<a [^>]*?href="([^"]+)"([^>]*)>([\s\S]*?)<\/a>/g)].map(([, href, attributes, content]) => ({
    href: href!.replaceAll('&amp;', '&'),
    says: /aria-label="([^"]*)"/.exec(attributes!)?.[1] ?? content!.replace(/<[^>]*>/g, ''),
  }));

/** The number that a mark states: the last in its words that is no percentage; NaN where it states none. */
const numberIn = (says: string): number =>
  Number(says.replace(/\bone\b/i, '1').match(/\d+(?![\d%])(?!.*\d)/)?.[0] ?? Number.NaN);

/** How many groups, sentences or rows the page behind a link lists. */
async function listed(href: string): Promise<number> {
  const text = await (await app.request(href)).text();
  if (href.includes('show=')) return Number(/class="filter-said">(\d+)/.exec(text)?.[1]);
  const sentences = /They hold (one|\d+) sentences? of/.exec(text)?.[1];
  if (sentences !== undefined) return sentences === 'one' ? 1 : Number(sentences);
  return (text.match(/ id="group-/g) ?? []).length;
}

describe('the quality page', () => {
  it('has no link that leads nowhere', async () => {
    const links = new Set(linksOf(html).map(({ href }) => href));
    expect(links.size).toBeGreaterThan(100);
    for (const href of links) {
      if (href.startsWith('#')) expect(html, href).toContain(` id="${href.slice(1)}"`);
      else {
        const answer = await app.request(href, { redirect: 'manual' });
        expect(answer.status, href).toBe(200);
      }
    }
  });

  it('leads from every number to a list of that many', async () => {
    const counted = linksOf(html).filter(
      ({ href }) => /\/groups\?|show=unaligned-first|\/verdicts\?/.test(href) && !/[?&]group=/.test(href),
    );
    const kinds = ['status=confirmed', 'status=needs_review', 'status=rejected', 'none=1', 'unaligned-first'];
    for (const kind of [
      ...kinds,
      'type=',
      'code=',
      'dismissed=1',
      'day=',
      '/verdicts?',
      'review=owed',
      'status=decided',
    ])
      expect(counted.filter(({ href }) => href.includes(kind)).length, kind).toBeGreaterThan(0);
    const wrong = [];
    for (const { href, says } of counted) {
      const [stated, found] = [numberIn(says), await listed(href)];
      if (stated !== found) wrong.push({ href, says, found });
    }
    expect(wrong).toEqual([]);
  });

  it('leads from every group of the scatter to that group', async () => {
    const points = linksOf(html).filter(({ href }) => /[?&]group=/.test(href));
    expect(points.length).toBeGreaterThan(20);
    for (const { href } of points) {
      const text = await (await app.request(href)).text();
      expect(text.match(/ id="group-\d+"/g), href).toEqual([` id="group-${/group=(\d+)/.exec(href)![1]}"`]);
    }
  });
});
