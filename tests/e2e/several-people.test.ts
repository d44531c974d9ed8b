import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer } from '../support/browser.js';
import { threeBrowsers } from './three-browsers.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a change that came too late shows both states, and one key applies it again', async () => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage();
  await page.goto(`${server.origin}/collections/2`);
  await page.evaluate(() => document.getElementById('news')?.remove()); // this page hears nothing
  const sentence = page.locator('.cell.lead .segment').first();
  const id = await sentence.locator('input').getAttribute('value');
  await server.post(`/segments/${id}/correction`, { text: 'Theirs.' });
  await sentence.locator('input').focus();
  await page.keyboard.press('e');
  await page.locator('#editor-text').fill('Mine.');
  await page.keyboard.press('Control+Enter');
  await page.locator('#conflict form').waitFor();
  expect(await page.locator('#conflict dl').textContent()).toMatch(/Theirs\..*Mine\./);
  await sentence.locator('input').focus();
  await page.keyboard.press('r');
  await expect.poll(() => sentence.locator('.text').textContent()).toBe('Mine.');
  expect(await page.locator('#conflict form, #editor').count()).toBe(0);
  await server.post('/collections/2/undos', {});
  await page.context().close();
});

// A minute of it: npm run test:people
const DURATION_MS = Number(process.env.HIZA_PEOPLE_MS ?? 3000);

test(
  'three browsers edit one bitext at random: every acknowledged change is there, and all pages are equal',
  async () => {
    const outcome = await threeBrowsers(browser, server, DURATION_MS);
    const { acknowledged, recorded, conflicts, appliedAgain } = outcome;
    console.log(
      `${acknowledged} acknowledged, ${recorded} recorded, ${conflicts} conflicts, ${appliedAgain} applied again`,
    );
    expect(outcome.problems).toEqual([]);
    expect(outcome.violations).toEqual([]);
    expect(acknowledged).toBeGreaterThan(3);
    expect(recorded).toBe(acknowledged);
    for (const page of outcome.pages) expect(page).toBe(outcome.fresh);
  },
  DURATION_MS * 2 + 60_000,
);
