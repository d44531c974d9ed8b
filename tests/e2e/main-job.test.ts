// The main job by keyboard, in a real browser, from opening the page to reading the downloaded TMX back.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focusSentence, launchBrowser, startServer } from '../support/browser.js';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const live = () => page.locator('#live');
const count = (selector: string) => page.locator(selector).count();
/** Presses a key and waits until the page has taken in the answer. */
async function press(key: string, expected: string | RegExp = /Done/): Promise<void> {
  await page.evaluate(() => document.getElementById('live')?.replaceChildren());
  await page.keyboard.press(key);
  await expect.poll(() => live().textContent(), { timeout: 5000 }).toMatch(expected);
}
const focusOn = (column: number, number: number) => focusSentence(page, column, number);

/** The source and target texts of every unit. */
function readTmx(xml: string): string[][] {
  const units: string[][] = [];
  let text: string | null = null;
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name }) => {
    if (name === 'tu') units.push([]);
    if (name === 'seg') text = '';
  });
  parser.on('text', (part) => {
    if (text !== null) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'seg') return;
    units.at(-1)?.push(text ?? '');
    text = null;
  });
  parser.write(xml).close();
  return units;
}

describe('the main job', () => {
  test('by keyboard alone, from the library to a TMX', { timeout: 90_000 }, async () => {
    await page.goto(server.origin);
    await page
      .getByRole('link', { name: 'Align: Amreyev’s address' })
      .or(page.getByRole('link', { name: /Align: Amreyev/ }))
      .press('Enter');
    await page.waitForSelector('#rows .row');
    expect(await page.locator('#rows .cell[data-column="2"] .text').first().getAttribute('dir')).toBe('rtl');

    await page.getByRole('button', { name: /Suggest tr–az/ }).press('Enter');
    await expect
      .poll(() => page.locator('#jobs').textContent(), { timeout: 30_000 })
      .toMatch(/Suggested tr–az: \d+ group/);
    const suggested = await count('.group.suggested');
    expect(suggested).toBeGreaterThan(0);

    // Enter confirms and goes on to the next one to decide.
    const state = () => page.evaluate(() => document.activeElement?.closest('.row')?.getAttribute('data-state'));
    const row = () => page.evaluate(() => document.activeElement?.closest('.row')?.id);
    // The cursor stands at the first suggestion by itself.
    await expect.poll(row).toBe(await page.locator('.row[data-state=open]').first().getAttribute('id'));
    expect(await page.locator('#pairs').textContent()).toMatch(/last: (parallel|comparable) texts/);
    await press('Enter');
    expect(await count('.group.confirmed')).toBe(1);
    if (suggested > 1) expect(await state()).toBe('open');

    // Two sentences that are not neighbours: choose, choose, link.
    await focusOn(0, 40);
    await page.keyboard.press('Space');
    await focusOn(1, 29);
    await page.keyboard.press('Space');
    await press('l');
    expect(await count('.group.confirmed')).toBe(2);

    // No counterpart, undo, redo; the focus is never lost.
    await focusOn(0, 48);
    await press('n');
    expect(await count('.group.none')).toBeGreaterThan(0);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(await focused()).toBe('segment');
    await press('z');
    expect(await count('.group.none')).toBe(0);
    await press('y');
    expect(await count('.group.none')).toBeGreaterThan(0);
    expect(await focused()).toBe('segment');

    await page.getByRole('link', { name: /Export tr–az/ }).press('Enter');
    await page.waitForSelector('.counts');
    expect(await page.locator('.counts').textContent()).toContain('2 units go in.');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).press('Enter');
    const units = readTmx(readFileSync(await (await download).path(), 'utf8'));
    expect(units).toHaveLength(2);
    for (const unit of units) expect(unit.every((side) => side.length > 0)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('a reload shows what was done, and undo still works after a restart of the page', async () => {
    await page.goto(`${server.origin}/collections/1`);
    expect(await count('.group.confirmed')).toBe(2);
    await press('z');
    await expect.poll(() => count('.group.none')).toBe(0);
  });
});

describe('accessibility', () => {
  const pages = [
    '/',
    '/collections/new',
    '/collections/1',
    '/collections/2',
    '/bitexts/1/export',
    '/imports/new',
    '/nowhere',
  ];
  test.each(pages)('axe finds nothing on %s, in English and in Arabic', { timeout: 60_000 }, async (path) => {
    for (const locale of ['en-GB', 'ar']) {
      const context = await browser.newContext({ locale });
      const visit = await context.newPage();
      await visit.goto(server.origin + path);
      const { violations } = await new AxeBuilder({ page: visit }).analyze();
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .slice(0, 3)
              .map((n) => n.html)
              .join(' ')}`,
        ),
        locale,
      ).toEqual([]);
      await context.close();
    }
  });
  test('nothing is wider than a page of 360 px', { timeout: 60_000 }, async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of pages) {
      await page.goto(server.origin + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
});
