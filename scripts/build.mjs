// Compiles the program to dist/. With --if-stale it does so only when a source is newer than the last build,
// so that the command line starts at once.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.built');

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.(tsx?|json)$/.test(path) ? stat.mtimeMs : 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const sources = ['align', 'db', 'views', 'server', 'seeds', 'tsconfig.json', 'package-lock.json'].map((n) =>
  join(root, n),
);
const stale = () => !existsSync(stamp) || Math.max(...sources.map(newest)) > statSync(stamp).mtimeMs;

if (!process.argv.includes('--if-stale') || stale()) {
  const started = new Date();
  rmSync(join(root, 'dist', 'glossary'), { recursive: true, force: true });
  for (const project of ['tsconfig.json', 'views/browser/tsconfig.json']) {
    const run = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, project)],
      { stdio: ['ignore', 2, 2] },
    );
    if (run.status !== 0) process.exit(run.status ?? 1);
  }
  const { writePreparedGlossary } = await import('../dist/server/prepared-glossary.js');
  const { builtInGlossary } = await import('../dist/align/lexicon/built-in.js');
  writePreparedGlossary(builtInGlossary());
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
