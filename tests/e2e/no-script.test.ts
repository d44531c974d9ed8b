// The whole main job in a browser that runs no script.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer } from '../support/browser.js';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('without script a person makes a collection, links, undoes and exports', { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'tr-TR' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/collections/new`);
  await page.getByLabel('Derlemenin başlığı').fill('Betiksiz');
  await page.locator('[name="pivot.text"]').fill('Bakan konuştu. Toplantı İstanbul’da yapıldı.');
  await page.locator('[name="version-0.text"]').fill('Nazir danışdı. Görüş Bakıda keçirildi.');
  await page.getByRole('button', { name: 'Derlemeyi oluştur' }).click();
  await page.waitForURL(/collections\/3/);

  await page.locator('#rows [data-column="0"] input[name=segment]').first().check();
  await page.locator('#rows [data-column="1"] input[name=segment]').first().check();
  await page.getByRole('button', { name: 'Seçilenleri bağla' }).click();
  expect(await page.locator('.group.confirmed').count()).toBe(1);
  await page.getByRole('button', { name: 'Geri al' }).click();
  expect(await page.locator('.group.confirmed').count()).toBe(0);
  await page.getByRole('button', { name: 'Yinele' }).click();
  expect(await page.locator('.group.confirmed').count()).toBe(1);

  await page
    .getByRole('link', { name: /dışa aktar/i })
    .first()
    .click();
  expect(await page.locator('.counts').textContent()).toContain('1 birim giriyor.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'İndir' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Betiksiz_tr-az_.*\.tmx$/);

  // Long runs of unaligned sentences are folded, open by a click, and their sentences can be linked over a distance.
  await page.goto(`${server.origin}/collections/2`);
  const box = (column: number, at: number) =>
    page.locator(`#rows [data-column="${column}"] input[name=segment]`).nth(at);
  await box(0, 20).check();
  await box(1, 2).check();
  await page.getByRole('button', { name: 'Seçilenleri bağla' }).click();
  const lines = page.locator('.fold summary');
  expect(await lines.count()).toBeGreaterThan(1);
  expect(await lines.first().textContent()).toMatch(/^\d+ hizalanmamış cümle$/);
  expect(await box(0, 0).isVisible()).toBe(false);
  await lines.first().click();
  await lines.last().click();
  await box(0, 0).check();
  await page.locator('#rows [data-column="1"] input[name=segment]').last().check();
  await page.getByRole('button', { name: 'Seçilenleri bağla' }).click();
  expect(await page.locator('.group.confirmed').count()).toBe(2);

  // Somebody else is quicker: both states are shown, and one button applies again what was chosen.
  const chosen = page.locator('.group.confirmed').first();
  const unlink = chosen.locator('[data-act=unlink]');
  const path = (await unlink.getAttribute('formaction')) ?? '';
  await server.post(`${path}/confirmation`, { _method: 'delete' });
  await page.locator('#rows [data-column="0"] input[name=segment]').first().check();
  await chosen.locator('input[name=segment]').first().check();
  await page.getByRole('button', { name: 'Seçilenleri bağla' }).click();
  expect(await page.locator('#conflict dl').textContent()).toContain('cümleler bağlandı');
  await page.getByRole('button', { name: 'Benimkini yine uygula' }).click();
  await page.waitForURL(/collections\/2/);
  expect(await page.locator('.group.confirmed').count()).toBe(2);
  await context.close();
});
