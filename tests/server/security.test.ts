import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.js';
import { type TestApp, testApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

describe('who may talk to the server', () => {
  test('a foreign Host header is refused', async () => {
    expect((await app.request('/', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await app.request('/', { headers: { host: '127.0.0.1:3000' } })).status).toBe(200);
    expect((await app.request('/assets/hiza.css', { headers: { host: 'evil.example' } })).status).toBe(421);
  });
  test('a form sent from another origin is refused', async () => {
    const send = (origin: string) =>
      app.request('/collections/1/undos', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'columns=',
      });
    expect((await send('http://evil.example')).status).toBe(403);
    expect((await send('http://localhost')).status).toBe(404); // nothing to undo: it was let in
  });
  test('another address than loopback needs a password, which is then asked for', async () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(ConfigError);
    const locked = await testApp({ seeds: false, env: { HOST: '0.0.0.0', HIZA_PASSWORD: 'gül' } });
    const knock = (password: string) =>
      locked.request('/', { headers: { authorization: `Basic ${Buffer.from(`ben:${password}`).toString('base64')}` } });
    expect((await locked.request('/')).status).toBe(401);
    expect((await knock('gul')).status).toBe(401);
    expect((await knock('gül')).status).toBe(200);
    await locked.close();
  });
});

describe('what the pages may do', () => {
  test('only what comes from our own files: no inline script, no inline style', async () => {
    for (const path of ['/', '/collections/new', '/collections/1', '/bitexts/1/export', '/nowhere']) {
      const response = await app.request(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      const html = await response.text();
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
      expect(html, path).toMatch(/^<!doctype html><html lang="en" dir="ltr">.*<title>[^<]+<\/title>.*rel="icon"/s);
    }
  });
  test('assets are a closed list, and may be kept for ever by their version', async () => {
    const html = await (await app.request('/')).text();
    const [path = ''] = /\/assets\/hiza\.css\?v=\w+/.exec(html) ?? [];
    const css = await app.request(path);
    expect(css.headers.get('cache-control')).toContain('immutable');
    for (const name of ['..%2Fpackage.json', 'package.json', '__proto__', 'constructor']) {
      expect((await app.request(`/assets/${name}`)).status, name).toBe(404);
    }
  });
  test('the language cookie leads back to our own pages only', async () => {
    const choose = async (back: string) =>
      (await app.post('/preferences', { language: 'ar', back })).headers.get('location');
    expect(await choose('/collections/1?from=0')).toBe('/collections/1?from=0');
    for (const foreign of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      expect(await choose(foreign)).toBe('/');
    }
  });
});

describe('whatever is asked', () => {
  test('what is not there answers 404 with a page that leads on', async () => {
    for (const path of ['/nowhere', '/collections/99', '/bitexts/99/export']) {
      const response = await app.request(path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain('href="/"');
    }
  });
  test('what makes no sense answers 422', async () => {
    for (const path of [
      '/collections/x',
      '/collections/1?columns=a',
      '/collections/1?columns=1',
      '/bitexts/1/export?format=exe',
    ]) {
      expect((await app.request(path)).status, path).toBe(422);
    }
  });
  test('more than the server takes at once answers 413', async () => {
    const headers = { 'content-length': String(65 * 1024 * 1024), 'content-type': 'text/plain' };
    const response = await app.request('/collections', { method: 'POST', headers, body: 'x' });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('64 MB');
  });
});
