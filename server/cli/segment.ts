import { splitSentences } from '../../align/text/sentences.js';
import { checkLanguage } from '../services/collections.js';
import { oneOf, readArguments, UsageError } from './arguments.js';
import { readTextFile } from './read-file.js';
import type { Command } from './run.js';

/** `hiza segment`: the sentences of a text, one a line, or as JSON with offsets in UTF-16 code units. */
export const segment: Command = async (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    lang: { type: 'string' },
    format: { type: 'string' },
    encoding: { type: 'string' },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.lang) throw new UsageError('one FILE and --lang are needed.');
  const format = oneOf(values.format ?? 'lines', '--format', ['lines', 'json']);
  const language = checkLanguage(values.lang);
  const text = await readTextFile(file, io, values.encoding);
  const segments = splitSentences(text, language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
  if (format === 'json') io.stdout(`${JSON.stringify(segments)}\n`);
  // A line break inside a sentence (a title over several lines) becomes a space: a line is a sentence here.
  else for (const s of segments) io.stdout(`${s.text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ')}\n`);
  return 0;
};
