// Whether the page of a long document keeps what it no longer needs: the heap after a collection of garbage and the nodes
// alive, in a real Chromium, at the start, in the middle and at the end of jumps and of edits.
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';

const WINDOW = 100;
const EDITS = 200;

/** What is alive in the page once nothing can be collected any more. Nodes count those that hang nowhere, too. */
async function alive(cdp: CDPSession): Promise<string> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
  const heapMb = (of('JSHeapUsedSize') / 1024 / 1024).toFixed(2);
  return `heap ${heapMb} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners`;
}

/** Presses a key and waits for the answer of the server. */
async function gesture(page: Page, key: string): Promise<void> {
  const answer = page.waitForResponse((r) => r.request().method() === 'POST', { timeout: 10_000 });
  await page.keyboard.press(key);
  await (await answer).finished();
}

/** Chooses the sentence of a row in each column, the second one row further down. */
const choose = (page: Page, row: number) =>
  page.evaluate((at) => {
    const [lead, other] = [0, 1].map((column) => `[data-column="${column}"] input[name=segment]`);
    const first = document.querySelectorAll<HTMLInputElement>(lead ?? '')[at];
    const second = document.querySelectorAll<HTMLInputElement>(other ?? '')[at + 1];
    for (const box of [first, second]) if (box) box.checked = true;
    first?.focus();
  }, row);

/** Jumps through all windows, scrolling down each; then links and takes back on one page. Prints what is alive. */
export async function browserMemory(server: { readonly origin: string }, of: { path: string; rows: number }) {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ locale: 'en' })).newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const windows = Math.floor(of.rows / WINDOW);
    for (let i = 0; i <= windows; i++) {
      await page.goto(`${server.origin}${of.path}&from=${i * WINDOW}`, { waitUntil: 'load' });
      await page.mouse.wheel(0, 20_000);
      if (i === 0 || i === windows >> 1 || i === windows) console.log(`window ${i + 1}: ${await alive(cdp)}`);
    }
    await page.goto(`${server.origin}${of.path}&from=${WINDOW}`, { waitUntil: 'load' });
    for (let i = 0; i <= EDITS; i += 2) {
      if (i === 20 || i === EDITS >> 1 || i === EDITS) console.log(`after ${i} edits: ${await alive(cdp)}`);
      await choose(page, i % 60);
      await gesture(page, 'l');
      await gesture(page, 'z');
    }
  } finally {
    await browser.close();
  }
}
