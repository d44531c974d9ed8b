// A sitting of a hundred decisions in the queue: how long until the next card, in the server and before the eyes.

import { launchBrowser, startServer } from '../support/browser.js';
import { longCollection } from '../support/long.js';

const DECISIONS = 100;
const GROUPS = 2000;

/** Times of two sittings over 2,000 groups, in milliseconds: answers of the server, and from the key to the painted card. */
export async function queueSessions(): Promise<{ readonly serverMs: number[]; readonly browserMs: number[] }> {
  const server = await startServer({ seeds: false });
  const browser = await launchBrowser();
  try {
    const collectionId = await longCollection(server.db, server.now(), GROUPS);
    const path = `/collections/${collectionId}/queue`;
    let html = await (await server.request(path)).text();
    const columns = /name="columns" value="([\d,]+)"/.exec(html)?.[1] ?? '';
    const serverMs: number[] = [];
    for (let i = 0; i < DECISIONS; i++) {
      const id = /groups\/(\d+)\/confirmation/.exec(html)?.[1];
      const started = performance.now();
      html = await (await server.post(`/groups/${id}/confirmation`, { columns, view: 'queue' })).text();
      serverMs.push(performance.now() - started);
    }
    const page = await (await browser.newContext({ locale: 'en' })).newPage();
    await page.goto(server.origin + path, { waitUntil: 'load' });
    await page.evaluate(() => {
      let pressedMs = 0;
      let shown = document.querySelector<HTMLElement>('.card')?.dataset.group;
      document.addEventListener(
        'keydown',
        () => {
          pressedMs = performance.now();
        },
        true,
      );
      new MutationObserver(() => {
        const now = document.querySelector<HTMLElement>('.card')?.dataset.group;
        if (now === shown) return;
        shown = now;
        // After the next frame it is painted.
        requestAnimationFrame(() => setTimeout(() => performance.measure('card', { start: pressedMs })));
      }).observe(document.getElementById('gestures') as HTMLElement, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    for (let i = 1; i <= DECISIONS; i++) {
      await page.keyboard.press(i % 5 === 0 ? 'x' : 'Enter');
      await page.waitForFunction((n) => performance.getEntriesByName('card').length >= n, i, { polling: 5 });
    }
    const browserMs = await page.evaluate(() => performance.getEntriesByName('card').map((entry) => entry.duration));
    return { serverMs, browserMs };
  } finally {
    await browser.close();
    await server.close();
  }
}
