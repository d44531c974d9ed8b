// Three people edit one bitext at random, each in a browser of their own. What they were told was done must be done.
import type { Browser, Page, Request } from 'playwright-core';
import { violations } from '../../align/groups/invariants.js';
import { findBitext } from '../../db/bitexts.js';
import { listGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import type { startServer } from '../support/browser.js';

type Server = Awaited<ReturnType<typeof startServer>>;

export interface Outcome {
  /** Changes the pages were told were done. */
  readonly acknowledged: number;
  /** Changes in the history. */
  readonly recorded: number;
  readonly conflicts: number;
  readonly appliedAgain: number;
  readonly violations: readonly string[];
  /** What each page shows at the end. */
  readonly pages: readonly string[];
  /** What a page opened afterwards shows. */
  readonly fresh: string;
  readonly problems: readonly string[];
}

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ['Ayşe', 'Elvin', 'ليلى'] as const;

/** Lets three browsers edit collection 2 for so long, then waits until all is quiet. */
export async function threeBrowsers(browser: Browser, server: Server, durationMs: number): Promise<Outcome> {
  const path = `${server.origin}/collections/2`;
  const problems: string[] = [];
  const pages = await Promise.all(
    NAMES.map(async (name) => {
      const context = await browser.newContext({ locale: 'en' });
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(server.origin);
      await page.locator('.person summary').click();
      await page.locator('.person input[name=name]').fill(name);
      await page.locator('.person button').click();
      await page.goto(path);
      return page;
    }),
  );
  const counts = { conflicts: 0, appliedAgain: 0 };
  const told: Promise<boolean>[] = [];
  // A slow machine still answers the last gesture when nobody waits for it any more.
  const unanswered = new Set<Request>();
  const end = Date.now() + durationMs;
  await Promise.all(
    pages.map(async (page, i) => {
      const random = randomOf(i + 1);
      page.on('request', (request) => {
        if (request.method() === 'POST') unanswered.add(request);
      });
      page.on('requestfinished', (request) => unanswered.delete(request));
      page.on('requestfailed', (request) => unanswered.delete(request));
      page.on('response', (response) => {
        if (response.request().method() !== 'POST') return;
        if (response.status() === 200) told.push(response.text().then((html) => /Done: [1-9]/.test(html)));
        if (response.status() === 409) counts.conflicts++;
      });
      while (Date.now() < end) {
        if (await gesture(page, random)) counts.appliedAgain++;
      }
    }),
  );
  for (let i = 0; i < 100 && unanswered.size > 0; i++) await pages[0]?.waitForTimeout(100);
  const fresh = await (await browser.newContext({ locale: 'en' })).newPage();
  const look = async () => {
    await fresh.goto(path);
    return { wanted: await rowsOf(fresh), states: await Promise.all(pages.map(rowsOf)) };
  };
  let { wanted, states } = await look();
  for (let i = 0; i < 50 && states.some((state) => state !== wanted); i++) {
    await fresh.waitForTimeout(100);
    ({ wanted, states } = await look());
  }
  const recorded = await server.db
    .selectFrom('change')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('actor', 'in', NAMES)
    .executeTakeFirst();
  const acknowledged = (await Promise.all(told)).filter(Boolean).length;
  return {
    ...counts,
    acknowledged,
    recorded: Number(recorded?.n ?? 0),
    violations: await broken(server.db),
    pages: states,
    fresh: wanted,
    problems,
  };
}

/** What is written in the rows, and how the groups stand; what differs from person to person is left out. */
const rowsOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#rows > .row')]
      .map((row) => {
        const texts = [...row.querySelectorAll('.segment')].map(
          (s) =>
            `${s.id} ${s.querySelector('.segment-number')?.textContent} ${s.querySelector('.text')?.textContent} ${s.querySelector('.moves')?.textContent}`,
        );
        const states = [...row.querySelectorAll('.group')].map(
          (g) => `${g.id} ${g.querySelector('.status')?.textContent}`,
        );
        const home = row.querySelector('.elsewhere')?.textContent ?? '';
        return [row.id, row.getAttribute('aria-label'), row.getAttribute('data-state'), home, ...texts, ...states].join(
          ' | ',
        );
      })
      .join('\n'),
  );

const KEYS = ['l', 'l', 'l', 'Enter', 'Enter', 'x', 'n', 'j', 'Backspace', 'z', 'y', 'w', 's'] as const;

/** One gesture as a person makes it, and, where somebody was quicker, mostly the same again. @returns whether it was */
async function gesture(page: Page, random: () => number): Promise<boolean> {
  const pick = (n: number) => Math.floor(random() * n);
  // Among the first sentences only, so that hands meet.
  await page.evaluate(
    ([a, b]) => {
      const column = (n: number) => [
        ...document.querySelectorAll<HTMLInputElement>(`[data-column="${n}"] input[name=segment]`),
      ];
      const [left, right] = [column(0), column(1)];
      for (const box of [...left, ...right]) box.checked = false;
      const one = left[a % Math.min(12, left.length)];
      const other = right[b % Math.min(12, right.length)];
      if (one) one.checked = true;
      if (other) other.checked = true;
      one?.focus();
    },
    [pick(1000), pick(1000)] as const,
  );
  const key = KEYS[pick(KEYS.length)] ?? 'l';
  if (key === 'j') {
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('[data-column="1"] input:checked'))
        box.checked = false;
    });
  }
  const answered = page.waitForResponse((r) => r.request().method() === 'POST', { timeout: 500 }).catch(() => null);
  await page.keyboard.press(key);
  const response = await answered;
  if (response?.status() !== 409 || random() < 0.3) return false;
  const again = await page.locator('#conflict [data-gesture=again]').count();
  if (again === 0) return false;
  const second = page.waitForResponse((r) => r.request().method() === 'POST', { timeout: 500 }).catch(() => null);
  await page.keyboard.press('r');
  return (await second)?.status() === 200;
}

/** The invariants of groups and segments, over the whole bitext as it is stored. */
async function broken(db: Db): Promise<readonly string[]> {
  const row = await db.selectFrom('bitext').select('id').where('collection_id', '=', 2).executeTakeFirst();
  const bitext = row ? await findBitext(db, row.id) : null;
  if (!bitext) return ['no bitext'];
  const segments = await listSegments(db, [bitext.sourceDocumentId, bitext.targetDocumentId]);
  const groups = await listGroups(db, bitext.id);
  return violations({
    bitexts: new Map([[bitext.id, bitext]]),
    segments: new Map(segments.map((s) => [s.id, s])),
    groups: new Map(groups.map((g) => [g.id, g])),
  });
}
