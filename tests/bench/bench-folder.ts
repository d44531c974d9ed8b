// A bench folder: `manifest.json` lists `{pair, level, doc, src, tgt, gold}`. `pair` is two language tags (`tr-ar`), `src`
// and `tgt` are files of one sentence a line, `gold` is a list of `[[source indices], [target indices]]`, from 0.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentPair } from '../../align/align.js';
import type { Bead } from '../../align/types.js';

/** `a` or `b`: every second document by name, with all its language pairs and levels on the same side. */
export type Half = 'a' | 'b' | 'all';

export interface BenchDocument extends DocumentPair {
  /** `tr-ar`. */
  readonly pair: string;
  /** How the texts were made ragged: `clean`, `nm`, `gaps`, `comparable`. */
  readonly level: string;
  readonly name: string;
  readonly half: 'a' | 'b';
  readonly gold: readonly Bead[];
}

interface ManifestEntry {
  readonly pair: string;
  readonly level: string;
  readonly doc: string;
  readonly src: string;
  readonly tgt: string;
  readonly gold: string;
}

export function readBenchFolder(folder: string): BenchDocument[] {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const entries = JSON.parse(read('manifest.json')) as readonly ManifestEntry[];
  const names = [...new Set(entries.map((entry) => entry.doc))].sort();
  return entries.map(({ pair, level, doc, src, tgt, gold }) => {
    const [sourceLanguage = '', targetLanguage = ''] = pair.split('-');
    const beads = JSON.parse(read(gold)) as readonly (readonly [readonly number[], readonly number[]])[];
    return {
      pair,
      level,
      name: doc,
      half: names.indexOf(doc) % 2 === 0 ? 'a' : 'b',
      source: { language: sourceLanguage, sentences: linesOf(read(src)) },
      target: { language: targetLanguage, sentences: linesOf(read(tgt)) },
      gold: beads.map(([source, target]) => ({ source, target })),
    };
  });
}

export const isHalf = (text: string): text is Half => text === 'a' || text === 'b' || text === 'all';

export const inHalf = (document: { readonly half: 'a' | 'b' }, half: Half): boolean =>
  half === 'all' || document.half === half;

function linesOf(text: string): string[] {
  const body = text.replace(/\n$/, '');
  return body === '' ? [] : body.split('\n');
}
