// How good are the checks? Plants one mistake at a time into good pairs and counts how many are caught, and how often the
// untouched pairs are flagged. The data stay outside the project: hand in a folder with `manifest.json` (a list of
// `{pair, level, src, tgt}`, one sentence a line, aligned line by line at the level `clean`).
//   npm run bench:checks -- FOLDER [seed]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGroup } from '../../align/quality/checks/index.js';
import { DEFAULT_CHECK_OPTIONS } from '../../align/quality/checks/thresholds.js';
import type { CheckCode, CheckedGroup, LengthProfile } from '../../align/quality/checks/types.js';
import { lengthProfile } from '../../align/quality/pair-profile.js';
import { type Random, randomIndex, seededRandom } from '../../align/quality/seeded-random.js';

type Corpus = ReadonlyMap<string, readonly CheckedGroup[]>;

/** Makes a mistake of one kind in a copy of a group, or null where the group offers no place for it. */
interface Planter {
  readonly name: string;
  readonly code: CheckCode;
  readonly plant: (group: CheckedGroup, random: Random, all: readonly CheckedGroup[]) => CheckedGroup | null;
}

const PLANTERS: readonly Planter[] = [
  { name: 'a digit of a number changed', code: 'numbers', plant: changeNumber },
  { name: 'a number left out', code: 'numbers', plant: dropNumber },
  { name: 'the month of a date changed', code: 'dates', plant: changeMonth },
  { name: 'the day of a date changed', code: 'dates', plant: changeDay },
  { name: 'target in the source language', code: 'language', plant: wrongLanguage },
  {
    name: 'source copied as target',
    code: 'identical',
    plant: (group) => withTarget(group, group.source.sentences[0]!),
  },
  { name: 'target of another sentence, source names three', code: 'names', plant: wrongPair },
  { name: 'target of punctuation only', code: 'empty', plant: (group) => withTarget(group, '— …') },
  { name: 'three sentences too many', code: 'length', plant: appendSentences },
  { name: 'a closing quote or bracket lost', code: 'brackets', plant: loseBracket },
  { name: 'half the target left untranslated', code: 'untranslated', plant: leaveUntranslated },
];

function report(corpus: Corpus, seedNumber: number): void {
  console.log('| check | mistake | planted | caught | false alarms per 100 good groups |');
  console.log('| --- | --- | ---: | ---: | ---: |');
  const alarms = falseAlarms(corpus);
  for (const planter of PLANTERS) {
    const { planted, caught } = plantAll(corpus, planter, seededRandom(seedNumber));
    const share = planted === 0 ? '-' : (caught / planted).toFixed(3);
    console.log(`| ${planter.code} | ${planter.name} | ${planted} | ${share} | ${alarms(planter.code).toFixed(2)} |`);
  }
}

function plantAll(corpus: Corpus, planter: Planter, random: Random): { planted: number; caught: number } {
  let planted = 0;
  let caught = 0;
  for (const groups of corpus.values()) {
    const profile = lengthProfile(groups);
    for (const group of groups) {
      const wrong = planter.plant(group, random, groups);
      if (wrong === null) continue;
      planted += 1;
      if (isFlagged(wrong, profile, planter.code)) caught += 1;
    }
  }
  return { planted, caught };
}

function falseAlarms(corpus: Corpus): (code: CheckCode) => number {
  const counts = new Map<CheckCode, number>();
  let total = 0;
  for (const groups of corpus.values()) {
    const profile = lengthProfile(groups);
    for (const group of groups) {
      total += 1;
      const flagged = new Set(checkGroup(group, profile, DEFAULT_CHECK_OPTIONS).map((flag) => flag.code));
      for (const code of flagged) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return (code) => (100 * (counts.get(code) ?? 0)) / total;
}

function isFlagged(group: CheckedGroup, profile: LengthProfile | null, code: CheckCode): boolean {
  return checkGroup(group, profile, DEFAULT_CHECK_OPTIONS).some((flag) => flag.code === code);
}

// --- mistakes --------------------------------------------------------------------------------------------------------

/** Numerals of two digits or more; of one digit only behind a space, so that no date or time is taken. */
const NUMERAL = /(?<![\d.,:/])(?:\d{2,}|(?<=\s)[3-9])(?![\d.,:/%]*\d)/g;
const MONTHS =
  /Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/g;

function changeNumber(group: CheckedGroup, random: Random): CheckedGroup | null {
  return replaceOne(group, numeralsOutsideDates(group), random, (numeral) => {
    const at = randomIndex(random, numeral.length);
    const digit = (Number(numeral[at]) + 1 + randomIndex(random, 8)) % 10;
    const changed = numeral.slice(0, at) + (digit === 0 && at === 0 ? 9 : digit) + numeral.slice(at + 1);
    return changed === numeral ? `${numeral}7` : changed;
  });
}

function dropNumber(group: CheckedGroup, random: Random): CheckedGroup | null {
  return replaceOne(group, numeralsOutsideDates(group), random, () => '');
}

function changeMonth(group: CheckedGroup, random: Random): CheckedGroup | null {
  const names = MONTHS.source.split('|');
  return replaceOne(group, datedMonths(group), random, (month) => {
    const at = names.indexOf(month);
    const first = at < 12 ? 0 : at < 23 ? 12 : 23;
    const count = first === 12 ? 11 : 12;
    return names[first + ((at - first + 1 + randomIndex(random, count - 1)) % count)]!;
  });
}

function changeDay(group: CheckedGroup, random: Random): CheckedGroup | null {
  const text = targetOf(group);
  const days = [...text.matchAll(/(?<!\d)\d{1,2}(?= \p{L})/gu)].filter((match) =>
    new RegExp(`^\\d+ (?:${MONTHS.source})`).test(text.slice(match.index)),
  );
  return replaceOne(group, days, random, (day) => String(1 + ((Number(day) + 3 + randomIndex(random, 20)) % 28)));
}

/** A sentence of the same collection in the language of the other side. */
function wrongLanguage(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup {
  return withTarget(group, all[randomIndex(random, all.length)]!.source.sentences[0]!);
}

/** Another sentence of the collection, where the source names at least three things inside the sentence. */
function wrongPair(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup | null {
  const names = group.source.sentences[0]!.match(/(?<=\p{Ll}[^.!?:"“”]* )\p{Lu}\p{L}{3,}/gu) ?? [];
  if (new Set(names).size < 3) return null;
  return withTarget(group, targetOf(all[randomIndex(random, all.length)]!));
}

function appendSentences(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup {
  const more = [1, 2, 3].map(() => targetOf(all[randomIndex(random, all.length)]!));
  return { ...group, target: { ...group.target, sentences: [...group.target.sentences, ...more] } };
}

function loseBracket(group: CheckedGroup, random: Random): CheckedGroup | null {
  return replaceOne(group, [...targetOf(group).matchAll(/[)\]”»"]/g)], random, () => '');
}

function leaveUntranslated(group: CheckedGroup): CheckedGroup | null {
  if (group.source.language === 'ar' || group.target.language === 'ar') return null;
  const [source, target] = [group.source.sentences[0]!.split(' '), targetOf(group).split(' ')];
  if (source.length < 12) return null;
  return withTarget(group, [...target.slice(0, target.length / 2), ...source.slice(source.length / 2)].join(' '));
}

function numeralsOutsideDates(group: CheckedGroup): readonly RegExpExecArray[] {
  const text = targetOf(group);
  return [...text.matchAll(NUMERAL)].filter((match) => {
    const around = text.slice(Math.max(0, match.index - 25), match.index + 30);
    return !new RegExp(MONTHS.source).test(around) && !/[A-Za-zÇĞİÖŞÜƏçğıöşüə]/.test(text[match.index - 1] ?? '');
  });
}

/** Months that stand beside a day or a year. */
function datedMonths(group: CheckedGroup): readonly RegExpExecArray[] {
  const text = targetOf(group);
  return [...text.matchAll(MONTHS)].filter((match) =>
    /\d\s$/.test(text.slice(Math.max(0, match.index - 2), match.index)),
  );
}

function replaceOne(
  group: CheckedGroup,
  places: readonly RegExpExecArray[],
  random: Random,
  change: (found: string) => string,
): CheckedGroup | null {
  const place = places[randomIndex(random, places.length)];
  if (place === undefined) return null;
  const text = targetOf(group);
  const end = place.index + place[0].length;
  return withTarget(group, text.slice(0, place.index) + change(place[0]) + text.slice(end));
}

function targetOf(group: CheckedGroup): string {
  return group.target.sentences[0]!;
}

function withTarget(group: CheckedGroup, text: string): CheckedGroup {
  return { ...group, target: { ...group.target, sentences: [text] } };
}

// --- data ------------------------------------------------------------------------------------------------------------

interface ManifestEntry {
  readonly pair: string;
  readonly level: string;
  readonly doc: string;
  readonly src: string;
  readonly tgt: string;
}

function readCorpus(from: string): Corpus {
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as readonly ManifestEntry[];
  const corpus = new Map<string, CheckedGroup[]>();
  for (const entry of manifest.filter(({ level }) => level === 'clean')) {
    const groups = readPair(from, entry);
    // Both directions, so that mistakes stand in every language.
    add(corpus, entry.pair, groups);
    add(corpus, entry.pair.split('-').reverse().join('-'), groups.map(turnRound));
  }
  return corpus;
}

function add(corpus: Map<string, CheckedGroup[]>, pair: string, groups: readonly CheckedGroup[]): void {
  corpus.set(pair, [...(corpus.get(pair) ?? []), ...groups]);
}

function turnRound(group: CheckedGroup): CheckedGroup {
  return { ...group, source: group.target, target: group.source };
}

function readPair(from: string, { pair, doc, src, tgt }: ManifestEntry): readonly CheckedGroup[] {
  const [sourceLanguage, targetLanguage] = pair.split('-') as [string, string];
  const targets = readLines(join(from, tgt));
  return readLines(join(from, src)).map((text, index) => ({
    id: `${pair}:${doc}:${index}`,
    source: { language: sourceLanguage, sentences: [text] },
    target: { language: targetLanguage, sentences: [targets[index]!] },
    status: 'suggested',
    changedSinceDecision: false,
    decidedBy: null,
    decidedAt: null,
    changeId: null,
  }));
}

function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
}

const [folder, seed = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench:checks -- FOLDER [seed]');
report(readCorpus(folder), Number(seed));
