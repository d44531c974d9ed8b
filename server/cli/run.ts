import { UsageError } from './arguments.js';
import type { Io } from './io.js';

export type Env = Readonly<Record<string, string | undefined>>;
export type Command = (argv: readonly string[], io: Io, env: Env) => Promise<number>;

/** Every command, loaded only when it is called: the command line starts at once. */
const COMMANDS: Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>> = {
  serve: { help: 'start the workbench (PORT, HOST, HIZA_DB)', load: async () => (await import('./serve.js')).serve },
  collections: {
    help: 'list the collections  [--format text|json]',
    load: async () => (await import('./collections.js')).collections,
  },
  import: {
    help: 'make a collection  --title T --pivot tr:FILE --version az:FILE … [--lines] [--encoding E]  or  --aligned FILE [--format tmx] [--source-text FILE] [--target-text FILE] [--source-lang tr --target-lang az] [--source-column C --target-column C] [--encoding E] [--status confirmed] [--title T] [--preview] [--knowledge-only] [--into COLLECTION --pair tr-az]',
    load: async () => (await import('./import.js')).importCollection,
  },
  knowledge: {
    help: 'list what teaches the aligner  [--remove ID] [--restore ID] [--format text|json]',
    load: async () => (await import('./knowledge.js')).knowledge,
  },
  segment: {
    help: 'split a text into sentences  FILE --lang tr [--encoding E] [--format lines|json]',
    load: async () => (await import('./segment.js')).segment,
  },
  align: {
    help: 'align two texts, or many that learn from each other  SRC TGT | --jobs FILE (lines of SRC<TAB>TGT<TAB>OUT, one sentence a line)  --source-lang tr --target-lang az [--lines] [--encoding E] [--recipe auto|parallel|comparable|gale-church] [--glossary FILE (lines of TERM<TAB>TERM)] [--min-confidence 0.1] [--format links|json|tsv]',
    load: async () => (await import('./align.js')).runAlign,
  },
  suggest: {
    help: 'run the aligner  --collection 1 [--pair tr-az]',
    load: async () => (await import('./suggest.js')).suggestPairs,
  },
  evaluate: {
    help: 'score beads against gold  --gold FILE|DIR --system FILE|DIR [--system FILE|DIR] [--nulls left-out|in-precision|implied] [--seed 1] [--format text|json|csv]',
    load: async () => (await import('./evaluate.js')).evaluateFiles,
  },
  check: {
    help: 'look for doubtful groups  --collection 1 [--code numbers,dates] [--in-order] [--format text|json|csv] [--settings FILE] [--set minMissingNames=2 …] [--disable fast] [--enable fast] [--show-settings]',
    load: async () => (await import('./check.js')).checkCollection,
  },
  export: {
    help: 'write a corpus  --collection 1 --pair tr-az --format tmx|xliff|csv|csv-excel|tsv|jsonl|moses|tei|links|gold|tmx-multilingual [--status confirmed,suggested] [--min-confidence 0.5] [--kind full|partial] [--text original] [--deduplicate] [--one-sided] [--no-provenance] [--out FILE] [--report FILE] [--no-report]',
    load: async () => (await import('./export.js')).exportPair,
  },
};

const USAGE = `hiza: a translation-alignment workbench

  hiza COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { help }]) => `  ${name.padEnd(12)} ${help}`)
  .join('\n')}

FILE may be - for standard input; --out - is standard output.
Settings come from the environment: PORT, HOST, HIZA_DB, HIZA_PASSWORD, HIZA_HOSTS.
Exit codes: 0 done, 1 could not be done, 2 not understood.
`;

/** Runs one command line. Never throws; what went wrong is said on stderr. */
export async function run(argv: readonly string[], io: Io, env: Env): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    (name === '' ? io.stderr : io.stdout)(USAGE);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    io.stderr(`hiza: there is no command “${name}”.\n\n${USAGE}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(`hiza ${name}: ${command.help}\n`);
    return 0;
  }
  try {
    return await (await command.load())(rest, io, env);
  } catch (error) {
    return explain(error, name, command.help, io);
  }
}

function explain(error: unknown, name: string, help: string, io: Io): number {
  if (error instanceof UsageError) {
    io.stderr(`hiza ${name}: ${error.message}\nusage: hiza ${name}: ${help}\n`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr(`hiza ${name}: ${message}\n`);
  return 1;
}
