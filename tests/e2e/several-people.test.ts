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
