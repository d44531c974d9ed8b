import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer } from '../support/browser.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let page: Page;
const problems: string[] = [];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  page = await browser.newPage({ locale: 'en' });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const sentence = (n: number) => page.locator('.cell.lead .segment').nth(n);
const textOf = async (n: number) => (await sentence(n).locator('.text').textContent()) ?? '';
const live = () => page.locator('#live').textContent();

test('a sentence is split at the caret, joined again, corrected and given back, with the keyboard alone', async () => {
  await page.goto(`${server.origin}/collections/2`);
  await sentence(3).locator('input').focus();
  const whole = await textOf(3);
  const next = await textOf(4);
  const caret = whole.indexOf(' ', whole.length / 2);

  await page.keyboard.press('e');
  await page
    .locator('#editor-text')
    .evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), caret);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(4)).toBe(whole.slice(caret).trim());
  expect(await textOf(3)).toBe(whole.slice(0, caret));
  expect(await page.locator('#editor').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    await sentence(3).locator('input').getAttribute('id'),
  );

  await page.keyboard.press('j');
  await expect.poll(() => textOf(3)).toBe(whole);
  expect(await textOf(4)).toBe(next);

  await page.keyboard.press('e');
  await page.locator('#editor-text').fill('A corrected sentence.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => textOf(3)).toBe('A corrected sentence.');
  expect(await sentence(3).locator('.mark').textContent()).toBe('corrected');

  await page.keyboard.press('z');
  await expect.poll(() => textOf(3)).toBe(whole);
  await page.keyboard.press('z');
  await expect.poll(() => textOf(4)).toBe(whole.slice(caret).trim());
  await page.keyboard.press('z');
  await expect.poll(() => textOf(4)).toBe(next);
  expect(await live()).toContain('Done');
  expect(problems).toEqual([]);
});

test('a double click opens the editor where it fell; Escape leads back', async () => {
  await page.goto(`${server.origin}/collections/2`);
  await sentence(3)
    .locator('.text')
    .dblclick({ position: { x: 60, y: 8 } });
  const caret = () => page.locator('#editor-text').evaluate((field: HTMLTextAreaElement) => field.selectionStart);
  await expect.poll(caret).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('#editor').count()).toBe(0);
  expect(problems).toEqual([]);
});
