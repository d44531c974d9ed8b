// Whatever a request asks, it gets an answer that is meant: never a 500, never a way out of the house.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const IDS = ['1', '99999', 'abc', '%00', '..%2f..'];
const QUERIES = [
  '',
  '?from=1e9&columns=3,2,1,1',
  '?columns=99&show=found&find=(&regex=on',
  '?above=NaN&bitext=x&page=-1&since=x&before=0',
  '?format=zzz&status=confirmed&from=-5&to=x',
];
const FORMS = [
  '',
  'segment=1&segment=999999&columns=1,2&seen=0',
  'segment=abc&title=%00&verdict=x&text=%00&seen=zzz',
  'arrange=zz&segment=1&columns=1,2,3&back=//evil',
  'columns=1,2,3&segment=1&segment=60&seen=0&from=99999999&name=%F0%9F%92%A9',
];

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of the URL map but the stream, which does not end. */
const routes = (): readonly Route[] =>
  app.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/events') && path !== '/*');

describe('a request nobody meant', () => {
  test.each(IDS)('with the id %s is answered by a page that says so', async (id) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(routes().length).toBeGreaterThan(50);
    for (const { method, path } of routes()) {
      const at = path.replace(/:[a-z]+/g, id);
      for (const more of method === 'GET' ? QUERIES : FORMS) {
        const body = new URLSearchParams(more);
        if (method === 'DELETE') body.append('_method', 'delete');
        const response =
          method === 'GET'
            ? await app.request(at + more)
            : await app.request(at, { method: 'POST', body, redirect: 'manual' });
        expect(response.status, `${method} ${at} ${more} ${log.mock.lastCall}`).toBeLessThan(500);
        expect(response.headers.get('location') ?? '/', `${method} ${at}`).toMatch(/^\/(?!\/)/);
        await response.body?.cancel();
      }
    }
    log.mockRestore();
  });
});
