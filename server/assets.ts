// Static files: a closed list, so that no path from outside ever reaches the disk.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Context } from './context.js';
import { ROOT } from './root.js';

const require = createRequire(join(ROOT, 'package.json'));
const packageFile = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';
const plex = (file: string) => packageFile('@fontsource/ibm-plex-sans', `files/ibm-plex-sans-${file}.woff2`);
const plexArabic = (weight: number) =>
  packageFile('@fontsource/ibm-plex-sans-arabic', `files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`);

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  'hiza.css': { path: join(ROOT, 'views/styles/hiza.css'), type: CSS },
  'instrument.css': { path: join(ROOT, 'views/styles/instrument.css'), type: CSS },
  'favicon.svg': { path: join(ROOT, 'views/styles/favicon.svg'), type: 'image/svg+xml' },
  'htmx.js': { path: packageFile('htmx.org', 'dist/htmx.min.js'), type: JS },
  'hx-sse.js': { path: packageFile('htmx.org', 'dist/ext/hx-sse.min.js'), type: JS },
  'page.js': { path: join(ROOT, 'dist/views/browser/page.js'), type: JS },
  'keys.js': { path: join(ROOT, 'dist/views/browser/keys.js'), type: JS },
  'queue.js': { path: join(ROOT, 'dist/views/browser/queue.js'), type: JS },
  'ribbons.js': { path: join(ROOT, 'dist/views/browser/ribbons.js'), type: JS },
  'suggesting.js': { path: join(ROOT, 'dist/views/browser/suggesting.js'), type: JS },
  'folds.js': { path: join(ROOT, 'dist/views/browser/folds.js'), type: JS },
  'marks.js': { path: join(ROOT, 'dist/views/browser/marks.js'), type: JS },
  'live.js': { path: join(ROOT, 'dist/views/browser/live.js'), type: JS },
  'news.js': { path: join(ROOT, 'dist/views/browser/news.js'), type: JS },
  'numbers.js': { path: join(ROOT, 'dist/views/browser/numbers.js'), type: JS },
  'texts.js': { path: join(ROOT, 'dist/views/browser/texts.js'), type: JS },
  'workbench.js': { path: join(ROOT, 'dist/views/browser/workbench.js'), type: JS },
  'latin-400.woff2': { path: plex('latin-400-normal'), type: 'font/woff2' },
  'latin-600.woff2': { path: plex('latin-600-normal'), type: 'font/woff2' },
  'latin-ext-400.woff2': { path: plex('latin-ext-400-normal'), type: 'font/woff2' },
  'latin-ext-600.woff2': { path: plex('latin-ext-600-normal'), type: 'font/woff2' },
  'arabic-400.woff2': { path: plexArabic(400), type: 'font/woff2' },
  'arabic-600.woff2': { path: plexArabic(600), type: 'font/woff2' },
};

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly version: string;
}

const loaded = new Map<string, Asset>();

function load(name: string): Asset | null {
  const known = loaded.get(name);
  if (known) return known;
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!file) return null;
  const body = readFileSync(file.path);
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const asset = { body, type: file.type, version };
  loaded.set(name, asset);
  return asset;
}

/** The path of an asset with the version of its content, which a browser may keep for ever. */
export const assetPath = (name: string): string => `/assets/${name}?v=${load(name)?.version ?? ''}`;

/** Answers `GET /assets/:name`. */
export function serveAsset(c: Context): Response {
  const asset = load(c.req.param('name') ?? '');
  if (!asset) return c.notFound() as unknown as Response;
  const exact = c.req.query('v') === asset.version;
  c.header('Content-Type', asset.type);
  c.header('Cache-Control', exact ? 'public, max-age=31536000, immutable' : 'no-cache');
  return c.body(new Uint8Array(asset.body));
}
