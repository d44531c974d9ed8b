// `hiza align`: two text files in, suggestions out; with --jobs, many pairs in one process, which learn from each other.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { alignPairs } from '../../align/align-pairs.js';
import { DEFAULT_MIN_CONFIDENCE } from '../../align/confidence.js';
import type { Glossary } from '../../align/lexicon/glossary.js';
import type { Alignment, AlignOptions, AlignSide, LanguageTag, RecipeName } from '../../align/types.js';
import { InvalidInput } from '../errors.js';
import { plainText } from '../formats/plain-text.js';
import { preparedGlossary } from '../prepared-glossary.js';
import { oneOf, readArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';

const RECIPES: readonly RecipeName[] = ['auto', 'parallel', 'comparable', 'gale-church'];
const FORMATS = ['links', 'json', 'tsv'] as const;
type Format = (typeof FORMATS)[number];

interface Settings {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly encoding?: string;
  readonly recipe: RecipeName;
  readonly minConfidence: number;
  readonly format: Format;
  readonly explain: boolean;
}

interface TextSide extends AlignSide {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** One sentence a line; a final line break ends the last line. */
function readLines(text: string, language: LanguageTag): TextSide {
  const body = text.replace(/\r?\n$/, '');
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of body === '' ? [] : body.split('\n')) {
    spans.push({ start, end: start + line.replace(/\r$/, '').length });
    start += line.length + 1;
  }
  return { language, spans, sentences: spans.map((span) => body.slice(span.start, span.end)) };
}

/** `0:1,2:0.9300`: indices from 0, then the confidence. */
const writeLinks = ({ suggestions }: Alignment): string =>
  suggestions
    .map(({ source, target, confidence }) => `${source.join(',')}:${target.join(',')}:${confidence.toFixed(4)}\n`)
    .join('');

function render(alignment: Alignment, source: TextSide, target: TextSide, format: Format): string {
  if (format === 'links') return writeLinks(alignment);
  if (format === 'tsv') {
    const text = (side: TextSide, indices: readonly number[]): string =>
      indices.map((index) => side.sentences[index]!.replace(/\s+/g, ' ')).join(' ');
    return alignment.suggestions
      .map((each) => `${each.confidence.toFixed(4)}\t${text(source, each.source)}\t${text(target, each.target)}\n`)
      .join('');
  }
  return `${JSON.stringify({ recipe: alignment.recipe, source: source.spans, target: target.spans, groups: alignment.suggestions })}\n`;
}

/** @throws UsageError */
function settingsOf(values: ReturnType<typeof readOptions>['values']): Settings {
  const { 'source-lang': sourceLanguage, 'target-lang': targetLanguage, encoding } = values;
  if (!sourceLanguage || !targetLanguage)
    throw new UsageError('say which languages: --source-lang and --target-lang, such as tr and az.');
  const format = oneOf(values.format ?? 'links', '--format', FORMATS);
  const minConfidence = Number(values['min-confidence'] ?? DEFAULT_MIN_CONFIDENCE);
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new UsageError('--min-confidence is a number from 0 to 1.');
  return {
    sourceLanguage,
    targetLanguage,
    ...(encoding === undefined ? {} : { encoding }),
    recipe: oneOf(values.recipe ?? 'auto', '--recipe', RECIPES),
    minConfidence,
    format,
    explain: format === 'json',
  };
}

/** Plain text, by the rules for splitting, which are loaded for this only. */
async function readPlain(text: string, language: LanguageTag): Promise<TextSide> {
  const { splitSentences } = await import('../../align/text/sentences.js');
  const spans = splitSentences(text, language);
  return { language, spans, sentences: spans.map((span) => text.slice(span.start, span.end)) };
}

/** The text of a file; what reads anything but plain UTF-8, and says what is wrong, is loaded for that only. @throws InvalidInput */
async function readText(file: string, io: Io, encoding?: string): Promise<string> {
  const bytes = encoding === undefined && file !== '-' ? await readFile(file).catch(() => null) : null;
  const plain = bytes === null ? null : plainText(basename(file), bytes);
  return plain ?? (await import('./read-file.js')).readTextFile(file, io, encoding);
}

interface Source {
  readonly file: string;
  readonly language: LanguageTag;
  readonly lines: boolean;
}

/** @throws InvalidInput */
async function readSide({ file, language, lines }: Source, { encoding }: Settings, io: Io): Promise<TextSide> {
  const text = await readText(file, io, encoding);
  return lines ? readLines(text, language) : readPlain(text, language);
}

/** Lines of source term<TAB>target term; what has no two terms is passed over. @throws InvalidInput */
async function readTerms(file: string | undefined, io: Io): Promise<(readonly [string, string])[]> {
  if (file === undefined) return [];
  const rows = (await readText(file, io)).split(/\r?\n/).map((line) => line.split('\t'));
  return rows.flatMap(([source, target]): (readonly [string, string])[] =>
    source && target ? [[source, target]] : [],
  );
}

/** The built-in dictionary as the build left it, or made from its texts: of the two languages. */
const generalGlossary = async ({ sourceLanguage, targetLanguage }: Settings): Promise<Glossary> =>
  preparedGlossary([sourceLanguage, targetLanguage]) ??
  (await import('../../align/lexicon/built-in.js')).builtInGlossary();

interface JobRow {
  readonly source: string;
  readonly target: string;
  readonly out: string;
}

/** Lines of source<TAB>target<TAB>output file. @throws InvalidInput */
async function readJobs(file: string, io: Io): Promise<readonly JobRow[]> {
  const lines = (await readText(file, io)).split(/\r?\n/);
  return lines.flatMap((line, at): JobRow[] => {
    if (line.trim() === '') return [];
    const [source, target, out] = line.split('\t').map((field) => field.trim());
    if (source && target && out) return [{ source, target, out }];
    const needed = 'source, target and output file are needed, with a tab between them';
    throw new InvalidInput('jobs', `${file}, line ${at + 1}: ${needed}.`);
  });
}

type WithTerms = Settings & Required<Pick<AlignOptions, 'terms'>>;

async function runJobs(file: string, settings: WithTerms, io: Io): Promise<number> {
  const { sourceLanguage, targetLanguage } = settings;
  const jobs: { source: TextSide; target: TextSide; out: string }[] = [];
  for (const { source, target, out } of await readJobs(file, io)) {
    jobs.push({
      source: await readSide({ file: source, language: sourceLanguage, lines: true }, settings, io),
      target: await readSide({ file: target, language: targetLanguage, lines: true }, settings, io),
      out,
    });
  }
  const alignments = alignPairs(await generalGlossary(settings), jobs, settings);
  let lost = 0;
  for (const [at, { source, target, out }] of jobs.entries()) {
    // One that cannot be written takes no other with it.
    await writeFile(out, render(alignments[at]!, source, target, settings.format)).catch((error: Error) => {
      io.stderr(`${out}: could not be written (${error.message}).\n`);
      lost++;
    });
  }
  return lost > 0 ? 1 : 0;
}

const readOptions = (argv: readonly string[]) =>
  readArguments(argv, {
    'source-lang': { type: 'string' },
    'target-lang': { type: 'string' },
    recipe: { type: 'string' },
    glossary: { type: 'string' },
    'min-confidence': { type: 'string' },
    format: { type: 'string' },
    encoding: { type: 'string' },
    jobs: { type: 'string' },
    lines: { type: 'boolean' },
  });

/** Runs the command with the arguments after `align`; returns the exit status. @throws UsageError, InvalidInput */
export async function runAlign(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv);
  const settings = { ...settingsOf(values), terms: await readTerms(values.glossary, io) };
  const [sourceFile, targetFile, ...others] = positionals;
  if (values.jobs !== undefined) {
    if (sourceFile !== undefined) throw new UsageError('--jobs takes no further files.');
    return runJobs(values.jobs, settings, io);
  }
  if (sourceFile === undefined || targetFile === undefined || others.length > 0)
    throw new UsageError('two files are needed, SRC and TGT.');
  const { sourceLanguage, targetLanguage } = settings;
  const lines = values.lines === true;
  const source = await readSide({ file: sourceFile, language: sourceLanguage, lines }, settings, io);
  const target = await readSide({ file: targetFile, language: targetLanguage, lines }, settings, io);
  const [alignment] = alignPairs(await generalGlossary(settings), [{ source, target }], settings);
  io.stdout(render(alignment!, source, target, settings.format));
  return 0;
}
