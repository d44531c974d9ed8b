// Screenshots of every page in the four interface languages: `npm run screens [folder]`. For people to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES } from '../../views/messages/catalogue.js';
import { launchBrowser, startServer } from '../support/browser.js';
import { reviewedCollection } from '../support/reviewed.js';

const folder = process.argv[2] ?? 'out/screens';
const WIDTHS = [1400, 360];
const PAGES: Readonly<Record<string, string>> = {
  library: '/',
  new: '/collections/new',
  workbench: '/collections/1',
  two: '/collections/2',
  queue: '/collections/1/queue',
  ribbons: '/collections/1/ribbons',
  confirmations: '/collections/1/confirmations?above=0.6',
  unaligned: '/collections/1?show=unaligned',
  export: '/bitexts/1/export?format=tmx&status=suggested',
  document: '/documents/3',
  sentence: '/segments/5',
  paragraph: '/segments/5/paragraph?way=whole',
  knowledge: '/knowledge',
  import: '/imports/new?into=knowledge',
  about: '/collections/1/about',
  quality: '/collections/1/quality',
  settings: '/collections/1/check-settings',
  flagged: '/collections/1/groups?code=any',
  history: '/collections/1/history',
  differences: '/collections/1/differences?from=1&to=3',
  missing: '/nowhere',
};

mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await launchBrowser();
for (const id of [1, 2, 3]) {
  await server.post(`/bitexts/${id}/runs`, {});
  await server.jobs.wait(id);
}
const pages = { ...PAGES, ...(await reviewedCollection(server)).pages };
for (const language of INTERFACE_LANGUAGES) {
  for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
    const context = await browser.newContext({ colorScheme, locale: language });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    page.on('pageerror', (error) => console.error(error));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(server.origin + path);
        await page.waitForLoadState('load'); // the stream of others' changes never ends
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}-${language}-${colorScheme}-${width}.png`) });
      }
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`screenshots in ${folder}`);
