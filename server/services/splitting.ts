import { splitSentences } from '../../align/text/sentences.js';
import { inWorker } from '../jobs/in-worker.js';
import type { Splitter } from './collections.js';

/** Texts longer than this are split in a thread of their own: they take over 100 ms. */
const INLINE_CHARS = 200_000;

/** Splits a text into sentences without holding up the server. */
export const split: Splitter = async (text, language) =>
  text.length <= INLINE_CHARS ? splitSentences(text, language) : inWorker('split', { text, language }).result;
