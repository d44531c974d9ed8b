// npm run bench:align-speed -- BENCH_DIR [--pair tr-ar] [--runs 9] [--hunalign PATH] [--huge]: how fast `hiza align` is, as a
// person meets it: a process of its own, start-up included. Prints the time of 300 sentences, how time and memory grow with
// the length, and, with `--hunalign`, the ratio to that program (without a dictionary) on the same files in the same run.
// Seconds of the clock depend on what else the machine does: processor time and ratios are to be compared.
// The texts are the *clean* documents of the pair, one after the other; longer ones repeat them with a running number.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type BenchDocument, readBenchFolder } from './bench-folder.js';

const SHORT = 300;
const SIZES = [1_000, 2_000, 5_000, 10_000];
const HUGE = 50_000;
const COMPARED = 10_000;

interface Run {
  readonly seconds: number;
  /** User and system time of the process and its threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pair: { type: 'string', default: 'tr-ar' },
    runs: { type: 'string', default: '9' },
    hunalign: { type: 'string' },
    huge: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run bench:align-speed -- BENCH_DIR [--pair tr-ar] [--runs 9] [--hunalign PATH] [--huge]');
  process.exit(2);
}
const documents = readBenchFolder(folder).filter(({ pair, level }) => pair === values.pair && level === 'clean');
const work = mkdtempSync(join(tmpdir(), 'align-speed-'));
try {
  printShort();
  printGrowth();
  if (values.hunalign !== undefined) printRatio(resolve(values.hunalign));
} finally {
  rmSync(work, { recursive: true });
}

/** Writes one side of so many sentences, one a line; returns the file. */
function textFile(side: 'source' | 'target', size: number): string {
  const base = documents.flatMap((document: BenchDocument) => document[side].sentences);
  const line = (at: number): string => (at < base.length ? base[at]! : `${base[at % base.length]} ${100_000 + at * 7}`);
  const file = join(work, `${size}.${side}.txt`);
  writeFileSync(file, Array.from({ length: size }, (_, at) => `${line(at)}\n`).join(''));
  return file;
}

/** One run of `hiza align`; the links go to `links` in the work folder. The process itself says at its end what it took. */
function runHiza(size: number): Run {
  const [source, target] = values.pair.split('-') as [string, string];
  const report = 'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';
  const from = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      ...['--import', report, 'dist/server/cli/main.js', 'align', '--lines'],
      ...['--source-lang', source, '--target-lang', target, textFile('source', size), textFile('target', size)],
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - from) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  writeFileSync(join(work, 'links'), run.stdout);
  const used = JSON.parse(run.stderr) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakMegabytes: used.maxRSS / 1024,
  };
}

/** Share of the sentences that the latest run linked with their translation and nothing else. */
function shareRight(size: number): number {
  const lines = readFileSync(join(work, 'links'), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => /^(\d+):\1:/.test(line)).length / size;
}

/** Hunalign on the same files; processor time as the shell's `times` gives it for its children. It writes where it is started. */
function runHunalign(program: string, size: number): Omit<Run, 'peakMegabytes'> {
  const dictionary = join(work, 'empty.dic');
  writeFileSync(dictionary, '');
  const script = '"$0" "$1" "$2" "$3" > /dev/null 2>&1; times';
  const command = ['-c', script, program, dictionary, textFile('source', size), textFile('target', size)];
  const from = performance.now();
  const [, children = ''] = spawnSync('sh', command, { cwd: work, encoding: 'utf8' }).stdout.split('\n');
  const seconds = (performance.now() - from) / 1000;
  const used = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
  return { seconds, processorSeconds: used };
}

function printShort(): void {
  const runs = Array.from({ length: Number(values.runs) }, () => runHiza(SHORT));
  const spread = (value: (run: Run) => number): string => {
    const sorted = runs.map(value).sort((a, b) => a - b);
    return `least ${sorted[0]!.toFixed(2)} s, median ${sorted[sorted.length >> 1]!.toFixed(2)} s`;
  };
  console.log(`${SHORT} sentences on each side, ${values.pair}, start-up included, ${runs.length} runs:`);
  console.log(`  clock      ${spread((run) => run.seconds)}`);
  console.log(`  processor  ${spread((run) => run.processorSeconds)}`);
}

function printGrowth(): void {
  console.log('\nsentences   seconds   processor   a sentence, relative   right   peak MB');
  let unit: number | undefined;
  for (const size of values.huge ? [...SIZES, HUGE] : SIZES) {
    const { seconds, processorSeconds, peakMegabytes } = runHiza(size);
    unit ??= processorSeconds / size;
    const cells = [
      String(size).padStart(9),
      seconds.toFixed(2).padStart(9),
      processorSeconds.toFixed(2).padStart(11),
      (processorSeconds / size / unit).toFixed(2).padStart(22),
      shareRight(size).toFixed(3).padStart(7),
      peakMegabytes.toFixed(0).padStart(9),
    ];
    console.log(cells.join(' '));
  }
}

function printRatio(program: string): void {
  const rounds = Array.from({ length: 3 }, () => ({ theirs: runHunalign(program, COMPARED), ours: runHiza(COMPARED) }));
  console.log(`\n${COMPARED} sentences, least of 3 in turn:`);
  for (const [name, time] of [
    ['clock', (run: Omit<Run, 'peakMegabytes'>) => run.seconds],
    ['processor', (run: Omit<Run, 'peakMegabytes'>) => run.processorSeconds],
  ] as const) {
    const ours = Math.min(...rounds.map((round) => time(round.ours)));
    const theirs = Math.min(...rounds.map((round) => time(round.theirs)));
    const ratio = (ours / theirs).toFixed(2);
    console.log(
      `  ${name.padEnd(10)} hiza ${ours.toFixed(2)} s, hunalign ${theirs.toFixed(2)} s: ${ratio} times as much`,
    );
  }
}
