import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBitexts } from '../../db/bitexts.js';
import { listCollections } from '../../db/collections.js';
import { listGroups } from '../../db/groups.js';
import { suggest } from '../../server/services/suggesting.js';
import { launchBrowser, startServer } from '../support/browser.js';

// The pages of the quality review in a real browser: wide in English, narrow in Arabic.

let browser: Browser;
let app: Awaited<ReturnType<typeof startServer>>;
const paths: Record<string, string> = {};

beforeAll(async () => {
  [browser, app] = [await launchBrowser(), await startServer()];
  let collectionId = 0;
  for (const { id } of await listCollections(app.db)) {
    if ((await listBitexts(app.db, id)).length > 1) collectionId = id;
  }
  const bitextId = (await listBitexts(app.db, collectionId))[0]!.id;
  await app.jobs.wait((await suggest(app.services, { bitextId, actor: 'local' })).id);
  for (const { id } of await app.db.selectFrom('job').select('id').execute()) await app.jobs.wait(id);
  for (const { id } of await listGroups(app.db, bitextId)) await app.post(`/groups/${id}/confirmation`, {}, false);
  const sample = await app.post(`/bitexts/${bitextId}/samples`, { size: 3 }, false);
  const round = await app.post(`/bitexts/${bitextId}/annotation-rounds`, { first: 'Ayşe', second: 'Leyla' }, false);
  for (const annotator of ['Ayşe', 'Leyla'])
    await app.post(`${round.headers.get('location')}/completion`, { annotator }, false);
  await app.post(`${round.headers.get('location')}/gold`, { name: 'demo' }, false);
  paths.quality = `/collections/${collectionId}/quality`;
  paths.settings = `/collections/${collectionId}/check-settings`;
  paths.groups = `/collections/${collectionId}/groups?code=any`;
  paths.sample = sample.headers.get('location')!;
  paths.round = round.headers.get('location')!;
  paths.evaluation = `/bitexts/${bitextId}/evaluation`;
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each([
  ['en', 1200],
  ['ar', 360],
])('in %s, %i pixels wide', (locale, width) => {
  test.each(['quality', 'settings', 'groups', 'sample', 'round', 'evaluation'])(
    'the page %s is whole and accessible',
    async (name) => {
      const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(app.origin + paths[name]);
      const root = page.locator('html');
      expect(await root.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
