import { sentenceLines } from '../../align/formats/plain.js';
import { splitSentences } from '../../align/text/sentences.js';
import { inWorker } from '../jobs/in-worker.js';
import type { Splitter } from './collections.js';

/** Texts longer than this are split in a thread of their own: they take over 100 ms. */
const INLINE_CHARS = 200_000;

/** Splits a text into sentences without holding up the server. */
export const split: Splitter = async (text, language) =>
  text.length <= INLINE_CHARS ? splitSentences(text, language) : inWorker('split', { text, language }).result;

/** For texts that come with one sentence a line, and must not be split again. */
export const splitLines: Splitter = async (text) => sentenceLines(text);
