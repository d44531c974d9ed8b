// What a search does with texts: as a person spells, or by a regular expression that is not allowed to run for ever.
import { runInNewContext } from 'node:vm';
import { fold, foldWithMap, originalSpan } from '../../align/text/fold.js';
import type { Span } from '../../align/types.js';

/** The longest a regular expression may take over all texts. Backtracking can be exponential. */
export const REGEX_LIMIT_MS = 250;

export interface Searched {
  readonly id: number;
  readonly text: string;
  readonly language: string;
}

export interface Wanted {
  readonly words: string;
  readonly regex: boolean;
}

/** Where something stands, by segment id; or why an expression is of no use. */
export type Findings = ReadonlyMap<number, readonly Span[]> | 'regex' | 'regex-slow';

/** Looks for words, whatever their case, hamza, vowel signs or ə/e; or for a regular expression (flags `iu`). */
export const findIn = (texts: readonly Searched[], { words, regex }: Wanted): Findings =>
  regex ? findRegex(texts, words) : findFolded(texts, words);

function findFolded(texts: readonly Searched[], words: string): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, readonly Span[]>();
  const needles = new Map<string, string>();
  for (const { id, text, language } of texts) {
    const needle = needles.get(language) ?? fold(words.trim(), language);
    needles.set(language, needle);
    if (needle === '') continue;
    const folded = foldWithMap(text, language);
    const spans: Span[] = [];
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
      spans.push(originalSpan(folded, { start: at, end: at + needle.length }));
    }
    if (spans.length > 0) found.set(id, spans);
  }
  return found;
}

/** Runs in a context of its own only because that can be given a time limit; the program there is ours. */
const PROGRAM = `JSON.stringify(texts.map((text) => Array.from(text.matchAll(new RegExp(pattern, 'giu')), (m) => [m.index, m.index + m[0].length]).filter(([a, b]) => b > a)))`;

function findRegex(texts: readonly Searched[], pattern: string): Findings {
  let json: string;
  try {
    const given = { texts: texts.map((t) => t.text), pattern };
    json = runInNewContext(PROGRAM, given, { timeout: REGEX_LIMIT_MS }) as string;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'regex-slow' : 'regex';
  }
  const spans = JSON.parse(json) as [number, number][][];
  const found = texts.map(({ id }, i) => [id, (spans[i] ?? []).map(([start, end]) => ({ start, end }))] as const);
  return new Map(found.filter(([, list]) => list.length > 0));
}
