import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBitexts } from '../../db/bitexts.js';
import { listCollections } from '../../db/collections.js';
import { launchBrowser, startServer } from '../support/browser.js';

// The whole review as people do it, each in a browser of their own: two annotators, the adjudicator's keys, gold,
// evaluation, a sample judged by keys, the line that says what can be claimed.

let browser: Browser;
let app: Awaited<ReturnType<typeof startServer>>;
let collectionId = 0;
let bitextId = 0;

beforeAll(async () => {
  [browser, app] = [await launchBrowser(), await startServer()];
  for (const { id } of await listCollections(app.db)) {
    const bitexts = await listBitexts(app.db, id);
    if (bitexts.length > 1) [collectionId, bitextId] = [id, bitexts[0]!.id];
  }
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function person(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  await page.goto(app.origin);
  await page.locator('details.person summary').click();
  await page.locator('details.person input[name=name]').fill(name);
  await page.locator('details.person button').click();
  await page.waitForLoadState();
  return { context, page };
}

/** Opens the copy from the page of the round, links sentences under the own name, and says that it is done. */
async function annotate(page: Page, round: string, pairs: readonly (readonly [number, number])[]): Promise<void> {
  await page.goto(app.origin + round);
  await page.getByRole('link', { name: 'Open my copy' }).click();
  await page.waitForLoadState();
  const copy = Number(/collections\/(\d+)/.exec(page.url())![1]);
  for (const [from, to] of pairs) {
    const [bitext] = await listBitexts(app.db, copy);
    const segments = await Promise.all(
      [bitext!.sourceDocumentId, bitext!.targetDocumentId].map((document) =>
        app.db.selectFrom('segment').select('id').where('document_id', '=', document).orderBy('start_offset').execute(),
      ),
    );
    const columns = `${bitext!.sourceDocumentId},${bitext!.targetDocumentId}`;
    const form = `columns=${columns}&segment=${segments[0]![from]!.id}&segment=${segments[1]![to]!.id}`;
    const status = await page.evaluate(
      async ([path, body]) => (await fetch(path!, { method: 'POST', body: new URLSearchParams(body!) })).status,
      [`/collections/${copy}/links`, form],
    );
    expect(status).toBe(200);
  }
  await page.goto(app.origin + round);
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.waitForLoadState();
}

describe('a review from end to end', () => {
  let round = '';

  test('two people annotate without seeing each other, then the differences are decided by one key each', async () => {
    const lead = await person('Zeynep');
    await lead.page.goto(`${app.origin}/bitexts/${bitextId}/evaluation`);
    await lead.page.locator('input[name=first]').fill('Ayşe');
    await lead.page.locator('input[name=second]').fill('Leyla');
    await lead.page.locator('form[action$="/annotation-rounds"] button').click();
    await lead.page.waitForURL(/annotation-rounds/);
    round = new URL(lead.page.url()).pathname;
    expect(await lead.page.getByRole('link', { name: 'Open my copy' }).count()).toBe(0);

    const [ayse, leyla] = [await person('Ayşe'), await person('Leyla')];
    await annotate(ayse.page, round, [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 4],
    ]);
    expect(await ayse.page.locator('.difference').count()).toBe(0);
    await annotate(leyla.page, round, [
      [0, 0],
      [1, 2],
      [2, 3],
      [4, 5],
    ]);

    await lead.page.goto(app.origin + round);
    const open = lead.page.locator('.difference.open');
    // Both versions stand beside each other, wide enough to read.
    for (const side of await lead.page.locator('.difference .side .text').all()) {
      expect((await side.boundingBox())?.width).toBeGreaterThan(200);
    }
    const differences = await open.count();
    expect(differences).toBeGreaterThanOrEqual(2);
    for (let left = differences; left > 0; left -= 1) {
      const next = lead.page.waitForURL(/#next$/).then(() => lead.page.waitForLoadState());
      await lead.page.keyboard.press(left % 3 === 0 ? 'n' : left % 3 === 1 ? 'a' : 'b');
      await next;
      await expect.poll(() => open.count()).toBe(left - 1);
    }
    for (const { context } of [lead, ayse, leyla]) await context.close();
  }, 60_000);

  test('gold, evaluation with a comparison, a confusion that opens its place, and a sample judged by keys', async () => {
    const { page, context } = await person('Zeynep');
    await page.goto(app.origin + round);
    await page.locator('input[name=name][maxlength="100"]').fill('gold');
    await page.locator('form[action$="/gold"] button').click();
    await page.waitForURL(/evaluation\?gold=/);
    expect(await page.locator('main').innerText()).toMatch(/strict F1 0\.\d{3}|strict F1/i);
    const values = await page
      .locator('select[name=system] option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const copies = values.filter((value) => value.startsWith('copy:'));
    await page.locator('select[name=system]').selectOption(copies[0]!);
    await page.locator('select[name=against]').selectOption(copies[1]!);
    await page.locator('form[method=get] button').first().click();
    await page.waitForURL(/against=copy/);
    expect(await page.locator('main').innerText()).toContain('p = ');
    await page.locator('.confusions a').first().click();
    await page.waitForURL(/#segment-\d+$/);
    expect(new URL(page.url()).pathname).toBe(`/collections/${collectionId}`);

    const segments = await app.db.selectFrom('segment').select(['id', 'document_id']).orderBy('start_offset').execute();
    const [bitext] = await listBitexts(app.db, collectionId);
    const side = (document: number) => segments.filter((one) => one.document_id === document).map(({ id }) => id);
    const [source, target] = [side(bitext!.sourceDocumentId), side(bitext!.targetDocumentId)];
    for (let index = 0; index < 4; index += 1) {
      await app.post(
        `/collections/${collectionId}/links`,
        {
          columns: `${bitext!.sourceDocumentId},${bitext!.targetDocumentId}`,
          segment: [source[index]!, target[index]!],
        },
        false,
      );
    }
    await page.goto(`${app.origin}/collections/${collectionId}/quality`);
    await page.locator(`form[action="/collections/${collectionId}/samples"] input[name=size]`).fill('4');
    await page.locator(`form[action="/collections/${collectionId}/samples"] button`).click();
    await page.waitForURL(/samples/);
    for (let left = 4; left > 0; left -= 1) {
      expect(await page.locator('main').innerText()).not.toMatch(/confidence:|confirmed by/i);
      await page.keyboard.press(left === 4 ? 'w' : 'r');
      await page.getByText(left === 1 ? 'All judged' : `${6 - left} of 4`).waitFor();
      await page.waitForLoadState();
    }
    await page.goto(`${app.origin}/collections/${collectionId}/quality`);
    expect(await page.locator('.claim').first().innerText()).toMatch(
      /Estimated 30%–95% of the 4 confirmed pairs of all languages are correct \(sample of 4,/,
    );
    await context.close();
  }, 60_000);
});
