import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { THRESHOLDS } from '../../align/quality/checks/thresholds.js';
import { findCheckOptions } from '../../db/check-settings.js';
import { listDocuments } from '../../db/documents.js';
import { listSegments } from '../../db/segments.js';
import { launchBrowser, startServer } from '../support/browser.js';

// Flags and the settings of their checks, in Arabic, in a real browser.

let browser: Browser;
let app: Awaited<ReturnType<typeof startServer>>;
const COLLECTION = 2;

beforeAll(async () => {
  [browser, app] = [await launchBrowser(), await startServer()];
  const [original, version] = await listDocuments(app.db, COLLECTION);
  const first = async (documentId: number) => (await listSegments(app.db, [documentId]))[0]!.id;
  const [source, target] = [await first(original!.id), await first(version!.id)];
  await app.post(`/segments/${source}/correction`, { text: 'Toplantıya 17 kişi geldi.' });
  await app.post(`/segments/${target}/correction`, { text: 'حضر الاجتماع 18 شخصًا.' });
  await app.post(`/collections/${COLLECTION}/links`, { segment: [source, target] });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('a flag is found in order with a reason, goes from an open workbench by itself, and is opened again', {
  timeout: 60_000,
}, async () => {
  const context = await browser.newContext({ locale: 'ar', viewport: { width: 1300, height: 900 } });
  const [workbench, list] = [await context.newPage(), await context.newPage()];
  await workbench.goto(`${app.origin}/collections/${COLLECTION}`);
  await workbench.locator('.flag.error').waitFor();
  await list.goto(`${app.origin}/collections/${COLLECTION}/groups?code=numbers`);
  await list.getByRole('textbox', { name: 'الأعداد: لماذا هو سليم (اختياري)' }).fill('اختلف المصدران');
  await list.keyboard.press('Enter');
  await list.getByText('مفتوح: 0، سليم: 1').waitFor();
  expect(await list.locator('.flagged-group').count()).toBe(0);
  await workbench.getByText('إشارة واحدة عُدّت سليمة').waitFor();
  expect(await workbench.locator('.flag.error').count()).toBe(0);

  await list.getByRole('link', { name: 'أظهر ما عُدّ سليمًا (1)' }).click();
  await list.locator('.flag.in-order').waitFor();
  expect(await list.locator('.flag.in-order').textContent()).toContain('اختلف المصدران');
  expect((await new AxeBuilder({ page: list }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await list.getByRole('button', { name: 'الأعداد: أعد فتحه' }).click();
  await list.getByText('مفتوح: 1، سليم: 0').waitFor();
  await workbench.locator('.flag.error').waitFor();
  // In the workbench the flag has a button of its own.
  await workbench.getByRole('button', { name: 'الأعداد: سليم' }).click();
  await workbench.getByText('إشارة واحدة عُدّت سليمة').waitFor();
  await context.close();
});

test('a whole review with keys: from group to group, comment, return, accept, and what is settled leaves the list', {
  timeout: 60_000,
}, async () => {
  const collection = 1;
  const documents = await listDocuments(app.db, collection);
  const [original = [], version = []] = await Promise.all(
    documents.slice(0, 2).map(async ({ id }) => (await listSegments(app.db, [id])).map((one) => one.id)),
  );
  for (const at of [0, 1, 2]) {
    await app.post(`/collections/${collection}/links`, { segment: [original[at]!, version[at]!] });
  }
  const context = await browser.newContext({ viewport: { width: 1300, height: 500 } });
  const page = await context.newPage();
  await page.goto(`${app.origin}/collections/${collection}/groups?review=owed`);
  const { keyboard } = page;
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const groups = page.locator('.flagged-group');
  const ids = await groups.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(3);
  await keyboard.press('a'); // with no group in focus it does nothing
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  expect(await focused()).toBe(ids[1]);
  expect(await page.locator('.flagged-group kbd:visible').count()).toBeGreaterThan(3);
  await keyboard.press('r'); // to return it something must be said
  await keyboard.type('r');
  await keyboard.press('Escape');
  expect(await focused()).toBe(ids[1]);
  const gone = (id: string | undefined) => page.locator(`[id="${id}"]`).waitFor({ state: 'detached' });
  await keyboard.press('r');
  await gone(ids[1]);
  expect(await focused()).toBe(ids[2]);
  await keyboard.press('k');
  await keyboard.press('a');
  await gone(ids[0]);
  expect([await focused(), await groups.count()]).toEqual([ids[2], 1]);
  await keyboard.press('c');
  await keyboard.type('Bakılsın.');
  await keyboard.press('Enter');
  await page.getByText('Bakılsın.').waitFor();
  expect(await focused()).toBe(ids[2]);
  await page.goto(`${app.origin}/collections/${collection}/groups?review=returned`);
  expect(await groups.evaluateAll((all) => all.map(({ id }) => id))).toEqual([ids[1]]);
  await context.close();
});

test('settings say beside the field what is wrong, keep what was typed and are saved by Enter, without script too', {
  timeout: 60_000,
}, async () => {
  const context = await browser.newContext({ locale: 'ar', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.origin}/collections/${COLLECTION}/check-settings`);
  for (const { name } of THRESHOLDS) {
    const described = (await page.locator(`#${name}`).getAttribute('aria-describedby'))!.split(' ');
    for (const id of described) expect(await page.locator(`#${id}`).count(), id).toBe(1);
    expect(await page.locator(`label[for=${name}]`).textContent()).not.toBe('');
  }
  await page.locator('#minMissingNames').fill('كثير');
  await page.locator('#minSchwas').fill('٥');
  await page.locator('#minSchwas').press('Enter');
  const wrong = page.locator('#minMissingNames');
  expect([await wrong.inputValue(), await wrong.getAttribute('aria-invalid')]).toEqual(['كثير', 'true']);
  expect(await page.locator('#minMissingNames-error').textContent()).toMatch(/من (1|١) إلى (20|٢٠)/);
  expect(await page.locator('#minSchwas').inputValue()).toBe('٥');
  await page.getByRole('alert').getByRole('link').click();
  await page.getByRole('button', { name: /: الأسماء الغائبة$/ }).click();
  expect(await page.locator('#minMissingNames').inputValue()).toBe('3');
  expect(await findCheckOptions(app.db, COLLECTION)).toEqual({ minSchwas: 5 });
  await context.close();
});
