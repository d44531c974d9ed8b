// How the time to align grows with the length of the texts: `node tests/bench/align-speed.mjs SRC TGT SRC-LANG TGT-LANG [SIZES]`.
// The two files hold one sentence a line, line by line translations; longer texts are made by repeating them with a
// running number. Prints seconds, the time a sentence relative to the smallest size, and the share found right.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { align } from '../../dist/align/align.js';

const [sourceFile, targetFile, sourceLanguage, targetLanguage, sizes = '300,1000,3000,10000'] = process.argv.slice(2);
if (targetLanguage === undefined) {
  console.error('usage: node tests/bench/align-speed.mjs SRC TGT SRC-LANG TGT-LANG [300,1000,...]');
  process.exit(2);
}
const lines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n');
const grown = (base, size) =>
  Array.from({ length: size }, (_, k) => (k < base.length ? base[k] : `${base[k % base.length]} ${100_000 + k * 7}`));

const source = lines(sourceFile);
const target = lines(targetFile);
align(
  { language: sourceLanguage, sentences: source.slice(0, 50) },
  { language: targetLanguage, sentences: target.slice(0, 50) },
);
let unit;
console.log('sentences   seconds   relative   right   MB');
for (const size of sizes.split(',').map(Number)) {
  const from = performance.now();
  const { suggestions } = align(
    { language: sourceLanguage, sentences: grown(source, size) },
    { language: targetLanguage, sentences: grown(target, size) },
  );
  const seconds = (performance.now() - from) / 1000;
  unit ??= seconds / size;
  const right = suggestions.filter((each) => `${each.source}` === `${each.target}`).length / size;
  const megabytes = process.memoryUsage().rss / 1e6;
  console.log(
    `${String(size).padStart(9)} ${seconds.toFixed(2).padStart(9)} ${(seconds / size / unit).toFixed(2).padStart(10)} ${right.toFixed(3).padStart(7)} ${megabytes.toFixed(0).padStart(4)}`,
  );
}
