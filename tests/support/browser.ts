import { existsSync } from 'node:fs';
import { serve } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { type TestApp, testApp } from './app.js';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A real browser: the Chromium that came with the packages on Linux x64, an installed one elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = packaged ? await chromium.executablePath() : INSTALLED.find(existsSync);
  if (!executablePath) throw new Error('No browser found. Install Chrome or Chromium.');
  // The package's own arguments run everything in one process, which dies with the first closed window.
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'], headless: true });
}

/** The server on a free port of this machine. */
export async function startServer(options: Parameters<typeof testApp>[0] = {}): Promise<TestApp & { origin: string }> {
  const app = await testApp(options);
  const server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const close = async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await app.close();
  };
  return { ...app, close, origin: `http://127.0.0.1:${address.port}` };
}

/** Puts the focus on the sentence of that number in a column of the rows; a folded run opens for it. */
export const focusSentence = (page: Page, column: number, number: number): Promise<void> =>
  page.evaluate(
    ([c, n]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>(`[data-column="${c}"] input[name=segment]`)];
      const box = boxes.find((one) => one.nextElementSibling?.textContent === String(n));
      for (const line of document.querySelectorAll<HTMLElement>('.fold [aria-expanded=false]'))
        if (box?.closest('.row')?.matches('[hidden]')) line.click();
      box?.focus();
    },
    [column, number] as const,
  );
