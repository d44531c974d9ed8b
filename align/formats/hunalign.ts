// hunalign's two outputs. The ladder is a list of rungs `source<TAB>target<TAB>quality`: what stands between two rungs
// belongs together. With --text, each line holds the two texts instead, sentences of one side joined with ` ~~~ `.
import type { LanguageTag } from '../types.js';
import { lineSplitter } from './lines.js';
import type { ReadLink, ReadLinks } from './links.js';
import { problemAt, type Reader, type ReadItem, textOfSentences, unitFrom } from './read.js';

/**
 * The links of a ladder. Rungs of an empty stretch on either side become links with an empty side.
 *
 *     '0\t0\t1.2\n2\t1\t0.3\n3\t2\t0' -> [0,1]:[0], [2]:[1]
 */
export function readLadder(text: string): ReadLinks {
  const splitter = lineSplitter();
  const links: ReadLink[] = [];
  const problems: { line: number; code: string; message: string }[] = [];
  let last: readonly [number, number] | null = null;
  [...splitter.push(text), ...splitter.end()].forEach((raw, i) => {
    if (raw.trim() === '') return;
    const rung = parseRung(raw);
    if (rung === null || (last !== null && !follows(last, rung))) {
      const message = 'This line is no rung after the one before it; it was left out.';
      problems.push({ line: i + 1, code: 'no-rung', message });
      return;
    }
    if (last !== null) {
      const link = { source: range(last[0], rung[0]), target: range(last[1], rung[1]) };
      links.push({ line: i, ...link, confidence: null, status: null });
    }
    last = rung;
  });
  return { links, problems };
}

function parseRung(line: string): readonly [number, number] | null {
  const match = /^(\d{1,9})\t(\d{1,9})(?:\t\S+)?\s*$/.exec(line);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

/** A step may not go down, nor over more sentences than any unit has. */
const MAX_STEP = 10_000;

function follows(last: readonly [number, number], next: readonly [number, number]): boolean {
  const [down, right] = [next[0] - last[0], next[1] - last[1]];
  return down >= 0 && right >= 0 && down + right > 0 && down <= MAX_STEP && right <= MAX_STEP;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Reads hunalign's text output. */
export function hunalignTextReader(pair?: { readonly source: LanguageTag; readonly target: LanguageTag }): Reader {
  const splitter = lineSplitter();
  let line = 0;
  const side = (text: string, language: LanguageTag | undefined) => {
    const sentences = text.split(' ~~~ ').filter((sentence) => sentence.trim() !== '');
    return textOfSentences(sentences, language ?? null);
  };
  const read = (lines: readonly string[]): ReadItem[] =>
    lines.flatMap((raw): ReadItem[] => {
      line += 1;
      const cells = raw.split('\t');
      if (raw.trim() === '') return [];
      if (cells.length < 2 || cells.length > 3) {
        return [
          problemAt(line, 'wrong-number-of-cells', 'This line has not two texts and a quality; it was left out.'),
        ];
      }
      const texts = [side(cells[0] as string, pair?.source), side(cells[1] as string, pair?.target)];
      return [{ unit: unitFrom(line, null, texts, {}) }];
    });
  return { push: (chunk) => read(splitter.push(chunk)), end: () => read(splitter.end()) };
}
