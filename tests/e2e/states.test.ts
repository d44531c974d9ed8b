// Every state a page can be in is fit for everybody: by axe in both directions, enlarged, without motion, in forced colours.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW_FILTERS } from '../../align/groups/row-filter.js';
import { listBitexts } from '../../db/bitexts.js';
import { listDocuments } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { split } from '../../server/services/splitting.js';
import { launchBrowser, startServer } from '../support/browser.js';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let [small, untouched] = [0, 0];

beforeAll(async () => {
  server = await startServer({ seeds: false });
  const text = (word: string) => Array.from({ length: 9 }, (_, i) => `${word} ${i + 1} burada.`).join(' ');
  const make = (title: string) => {
    const pivot = { language: 'tr', title: 'Haber', text: text('Cümle') };
    const versions = [
      { language: 'ar', title: 'خبر', text: 'الجملة الأولى هنا. الجملة الثانية هنا. الجملة الثالثة هنا.' },
    ];
    return createCollection(server.db, { title, pivot, versions }, { now: server.now(), split });
  };
  [small, untouched] = [await make('Small'), await make('Untouched')];
  const documents = await listDocuments(server.db, small);
  const [tr, ar] = await Promise.all(
    documents.map(async (d) => (await listSegments(server.db, [d.id])).map((s) => s.id)),
  );
  const columns = documents.map((d) => d.id).join(',');
  const at = (path: string) => `/collections/${small}/${path}`;
  const send = (path: string, values: Record<string, string | number | number[]>) =>
    server.post(path, { columns, ...values });
  await send(at('links'), { segment: [tr![0]!, ar![1]!] });
  await send(at('links'), { segment: [tr![5]!, ar![0]!] });
  await send(at('no-counterparts'), { segment: [ar![2]!], reason: 'absent' });
  await send(at('bookmarks'), { segment: [tr![7]!] });
  const [bitext] = await listBitexts(server.db, small);
  const [, second] = await listGroups(server.db, bitext!.id);
  await send(`/groups/${second!.id}/rejection`, {});
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(server.origin + path);
    await page.waitForLoadState('load');
    await act(page);
  } finally {
    await context.close();
  }
}

/** A 409 as a page without script, or in the rows, gets it. */
async function refused(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('news')?.remove());
  const confirm = page.locator('.group.confirmed [data-act=unconfirm]').first();
  const path = (await confirm.getAttribute('formaction')) ?? '';
  await server.post(path, { _method: 'delete' });
  await server.post(path, {});
  await confirm.click();
  await page.locator('#conflict dl').waitFor();
}

describe('axe finds nothing', () => {
  const open = (selector: string) => (page: Page) => page.locator(selector).first().click();
  const nothing = async () => {};
  const states: readonly (readonly [string, () => string, (page: Page) => Promise<void>])[] = [
    ...ROW_FILTERS.filter((name) => name !== 'found').map(
      (name) => [`filter: ${name}`, () => `/collections/${small}?show=${name}`, nothing] as const,
    ),
    ['finding', () => `/collections/${small}?show=found&find=burada`, nothing],
    ['finding nothing', () => `/collections/${small}?show=found&find=zzz`, nothing],
    ['the menu open', () => `/collections/${small}`, open('.more summary')],
    [
      'the keys and settings open',
      () => `/collections/${small}`,
      async (page) => {
        await open('#keys summary')(page);
        await open('#settings summary')(page);
      },
    ],
    ['the name open', () => `/collections/${small}`, open('.person summary')],
    ['a fold open', () => `/collections/${small}`, open('.fold button')],
    [
      'the editor open',
      () => `/collections/${small}`,
      async (page) => {
        await page.locator('#rows input[name=segment]').first().focus();
        await page.keyboard.press('e');
        await page.locator('#editor-text').waitFor();
      },
    ],
    ['a change refused', () => `/collections/${small}`, refused],
    ['the queue done', () => `/collections/${untouched}/queue`, nothing],
    ['ribbons', () => `/collections/${small}/ribbons`, nothing],
    ['rejected groups', () => `/collections/${small}/rejections`, nothing],
    ['nothing rejected', () => `/collections/${untouched}/rejections`, nothing],
    ['an error', () => '/collections/999', nothing],
  ];
  // Everything in both languages takes two minutes: npm run test:states. Otherwise every third state, by turns.
  const all = process.env.HIZA_STATES === 'all';
  const chosen = states.flatMap((state, i) =>
    ['en', 'ar']
      .filter((_, side) => all || (i % 3 === 0 && (i / 3) % 2 === side))
      .map((locale) => [state[0], locale, state] as const),
  );
  test.each(chosen)('%s, in %s', { timeout: 30_000 }, async (_name, locale, [, path, act]) => {
    await visit(path(), { locale }, async (page) => {
      await act(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.html)
              .join(' ')
              .slice(0, 300)}`,
        ),
      ).toEqual([]);
    });
  });
});

describe('the workbench', () => {
  const paths = () => [`/collections/${small}`, `/collections/${small}/queue`, `/collections/${small}/ribbons`];
  const isWhole = (page: Page) =>
    page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      // Buttons whose words do not fit are cut off, or run into their neighbours.
      cut: [...document.querySelectorAll<HTMLElement>('button, .button, summary')]
        .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
        .map((e) => e.textContent),
    }));
  test('holds at 200 % zoom: a window of 640 by 360', async () => {
    for (const locale of ['en', 'ar']) {
      for (const path of paths()) {
        await visit(path, { locale, viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, async (page) => {
          expect(await isWhole(page), path).toEqual({ wide: 0, cut: [] });
        });
      }
    }
  });
  test('holds with letters twice as large', async () => {
    for (const path of paths()) {
      await visit(path, { locale: 'tr', viewport: { width: 1280, height: 720 } }, async (page) => {
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await isWhole(page), path).toEqual({ wide: 0, cut: [] });
      });
    }
  });
  test('moves nothing for those who do not want motion', async () => {
    for (const path of paths()) {
      await visit(path, { reducedMotion: 'reduce' }, async (page) => {
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((element) => {
              const { transitionDuration, transitionProperty, animationName, scrollBehavior } =
                getComputedStyle(element);
              const moves = transitionProperty !== 'none' && transitionDuration.split(', ').some((d) => d !== '0s');
              return moves || animationName !== 'none' || scrollBehavior === 'smooth';
            }).length,
        );
        expect(moving, path).toBe(0);
      });
    }
  });
  test('keeps its shapes and the focus where colours are forced', async () => {
    await visit(`/collections/${small}`, { forcedColors: 'active' }, async (page) => {
      const styles = await page.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        document.querySelector<HTMLInputElement>('.group.confirmed input')?.focus();
        return {
          confirmed: of('.group.confirmed').borderInlineStartStyle,
          free: of('.block.free').borderInlineStartStyle,
          none: of('.group.none').borderInlineStartStyle,
          focus: of('.segment:has(:focus)').outlineStyle,
        };
      });
      expect(styles).toEqual({ confirmed: 'solid', free: 'dotted', none: 'double', focus: 'solid' });
      await page.locator('.group.confirmed input').first().check();
      const chosen = await page
        .locator('.segment:has(:checked)')
        .first()
        .evaluate((e) => getComputedStyle(e).outlineStyle);
      expect(chosen).not.toBe('none');
    });
  });
});
