// `hiza align`: two text files in, suggestions out; with --jobs, many pairs in one process, which learn from each other.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { alignPairs } from '../../align/align-pairs.js';
import { DEFAULT_MIN_CONFIDENCE } from '../../align/confidence.js';
import type { Glossary } from '../../align/lexicon/glossary.js';
import type { Alignment, AlignOptions, AlignSide, LanguageTag, RecipeName } from '../../align/types.js';
import { preparedGlossary } from '../prepared-glossary.js';
import type { Io } from './io.js';

const RECIPES: readonly RecipeName[] = ['auto', 'parallel', 'comparable', 'gale-church'];
const FORMATS = ['links', 'json', 'tsv'] as const;
type Format = (typeof FORMATS)[number];

export const ALIGN_USAGE = `hiza align SRC TGT --source-lang tr --target-lang az [options]
hiza align --jobs FILE --source-lang tr --target-lang az [options]

  --source-lang, --target-lang TAG  the languages, as BCP 47 tags
  --lines                 one sentence a line; otherwise plain text is split into sentences
  --jobs FILE             lines of source<TAB>target<TAB>output file, one sentence a line; the pairs learn from each other
  --recipe NAME           auto (default), parallel, comparable, gale-church
  --glossary FILE         lines of source term<TAB>target term
  --min-confidence P      leave out suggestions below this; default ${DEFAULT_MIN_CONFIDENCE}
  --format NAME           links (default), json, tsv
`;

interface Settings {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
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

function settingsOf(values: Readonly<Record<string, string | boolean | undefined>>): Settings | string {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const sourceLanguage = text('source-lang');
  const targetLanguage = text('target-lang');
  if (sourceLanguage === undefined || targetLanguage === undefined)
    return 'Say which languages: --source-lang and --target-lang.';
  const recipe = RECIPES.find((name) => name === (text('recipe') ?? 'auto'));
  if (recipe === undefined) return `Unknown recipe ${text('recipe')}: use ${RECIPES.join(', ')}.`;
  const format = FORMATS.find((name) => name === (text('format') ?? 'links'));
  if (format === undefined) return `Unknown format ${text('format')}: use ${FORMATS.join(', ')}.`;
  const minConfidence = Number(text('min-confidence') ?? DEFAULT_MIN_CONFIDENCE);
  if (!(minConfidence >= 0 && minConfidence <= 1)) return '--min-confidence is a number from 0 to 1.';
  return { sourceLanguage, targetLanguage, recipe, minConfidence, format, explain: format === 'json' };
}

/** Plain text, by the rules for splitting, which are loaded for this only. */
async function readPlain(text: string, language: LanguageTag): Promise<TextSide> {
  const { splitSentences } = await import('../../align/text/sentences.js');
  const spans = splitSentences(text, language);
  return { language, spans, sentences: spans.map((span) => text.slice(span.start, span.end)) };
}

async function readSide(file: string, language: LanguageTag, lines: boolean): Promise<TextSide> {
  const text = await readFile(file, 'utf8');
  return lines ? readLines(text, language) : readPlain(text, language);
}

/** Lines of source term<TAB>target term; what has no two terms is passed over. */
async function readTerms(file: string | undefined): Promise<(readonly [string, string])[]> {
  if (file === undefined) return [];
  const rows = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.split('\t'));
  return rows.flatMap(([source, target]): (readonly [string, string])[] =>
    source && target ? [[source, target]] : [],
  );
}

/** The built-in dictionary as the build left it, or made from its texts: of the two languages. */
const generalGlossary = async ({ sourceLanguage, targetLanguage }: Settings): Promise<Glossary> =>
  preparedGlossary([sourceLanguage, targetLanguage]) ??
  (await import('../../align/lexicon/built-in.js')).builtInGlossary();

async function runJobs(file: string, settings: Settings & Pick<AlignOptions, 'terms'>): Promise<number> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const jobs: { source: TextSide; target: TextSide; out: string }[] = [];
  for (const row of rows) {
    const [source, target, out] = row.split('\t') as [string, string, string];
    jobs.push({
      source: await readSide(source, settings.sourceLanguage, true),
      target: await readSide(target, settings.targetLanguage, true),
      out,
    });
  }
  const alignments = alignPairs(await generalGlossary(settings), jobs, settings);
  for (const [at, job] of jobs.entries())
    await writeFile(job.out, render(alignments[at]!, job.source, job.target, settings.format));
  return 0;
}

/** Runs the command with the arguments after `align`; returns the exit status: 0 done, 2 wrong usage. */
export async function runAlign(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      'source-lang': { type: 'string' },
      'target-lang': { type: 'string' },
      recipe: { type: 'string' },
      glossary: { type: 'string' },
      'min-confidence': { type: 'string' },
      format: { type: 'string' },
      jobs: { type: 'string' },
      lines: { type: 'boolean' },
    },
  });
  const settings = settingsOf(values);
  if (typeof settings === 'string') {
    io.stderr(`${settings}\n\n${ALIGN_USAGE}`);
    return 2;
  }
  const terms = await readTerms(values.glossary);
  if (values.jobs !== undefined) return runJobs(values.jobs, { ...settings, terms });
  const [sourceFile, targetFile] = positionals;
  if (sourceFile === undefined || targetFile === undefined) {
    io.stderr(ALIGN_USAGE);
    return 2;
  }
  const source = await readSide(sourceFile, settings.sourceLanguage, values.lines === true);
  const target = await readSide(targetFile, settings.targetLanguage, values.lines === true);
  const [alignment] = alignPairs(await generalGlossary(settings), [{ source, target }], { ...settings, terms });
  io.stdout(render(alignment!, source, target, settings.format));
  return 0;
}
