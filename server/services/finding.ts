// Finding in the texts, beside the thread that answers: long texts and regular expressions take a while.
import type { Span } from '../../align/types.js';
import { InvalidInput } from '../errors.js';
import { findInThread } from '../jobs/finder.js';
import { findIn, type Searched, type Wanted } from './find-in-texts.js';

/** Texts of so many characters together are looked through here for words: a few milliseconds. */
const INLINE_CHARS = 100_000;

/**
 * Where something stands, by segment id; segments without it are left out.
 * @param wanted words, found whatever their case, hamza, vowel signs or ə/e; or a regular expression (flags `iu`)
 * @throws InvalidInput `regex`, `regex-slow` where the expression is broken or too slow
 */
export async function find(texts: readonly Searched[], wanted: Wanted): Promise<ReadonlyMap<number, readonly Span[]>> {
  if (wanted.words.trim() === '' || texts.length === 0) return new Map();
  const chars = texts.reduce((n, { text }) => n + text.length, 0);
  const found = wanted.regex || chars > INLINE_CHARS ? await findInThread(texts, wanted) : findIn(texts, wanted);
  if (found === 'regex-slow') {
    throw new InvalidInput('regex-slow', 'This expression takes too long. Make it simpler.');
  }
  if (found === 'regex') {
    throw new InvalidInput('regex', 'This is not a regular expression. Check its brackets and signs.');
  }
  return found;
}
