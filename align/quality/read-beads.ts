// Beads from outside, for evaluation: a gold set of ours, a bare JSON list, or one link a line in vecalign's notation or
// in ours (`0,1:2:0.93`).

import { readGold } from '../formats/gold.js';
import { readVecalign } from '../formats/vecalign.js';
import type { Problem } from '../types.js';
import type { GoldDocument } from './gold.js';

export interface ReadBeads {
  /** Several where the file is a gold set of several documents. */
  readonly documents: readonly GoldDocument[];
  readonly problems: readonly Problem[];
}

/** Reads beads; everything is sure unless the file says otherwise. `name` is used where the file has no names. */
export function readBeads(text: string, name: string): ReadBeads {
  // `[[0],[1]]` a line is JSON as well to the eye, but a list of links begins with two brackets more than a link line.
  if (/^\s*(?:\{|\[\s*\[\s*\[|\[\s*\])/.test(text)) {
    const { gold, problems } = readGold(text);
    const documents = gold?.documents.map((document) => ({ ...document, name: document.name || name })) ?? [];
    return { documents, problems };
  }
  const { links, problems } = readVecalign(text.split('\n').map(bracketed).join('\n'));
  const beads = links.map(({ source, target }) => ({ source, target, certainty: 'sure' as const }));
  const unknown = { sourceSegments: null, targetSegments: null, sourceHash: null, targetHash: null };
  return { documents: [{ name, sourceLanguage: 'und', targetLanguage: 'und', beads, ...unknown }], problems };
}

/** `0,1:2:0.9` -> `[0,1]:[2]:0.9`; everything else stays as it is. */
function bracketed(line: string): string {
  const match = /^\s*([\d,\s]*):([\d,\s]*)((?::.*)?)$/.exec(line);
  return match === null ? line : `[${match[1]}]:[${match[2]}]${match[3]}`;
}
