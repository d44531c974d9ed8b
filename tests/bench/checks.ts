// How good are the checks? Plants one mistake at a time into good groups and counts how many are caught, and how often
// untouched groups are flagged, apart for the two halves of the documents: whatever was chosen, was chosen on half a. The
// data stay outside the project: hand in a folder with `manifest.json` (see bench-folder.ts).
//   npm run bench:checks -- FOLDER [seed]

import { checkContradictions, type GroupMembers } from '../../align/quality/checks/contradictions.js';
import { checkGroup, checkPair } from '../../align/quality/checks/index.js';
import { SIGN_REACH } from '../../align/quality/checks/loose-signs.js';
import type { CheckCode, CheckedGroup, LengthProfile } from '../../align/quality/checks/types.js';
import { type Random, randomIndex, seededRandom } from '../../align/quality/seeded-random.js';
import { type CheckedDocument, type CheckedPair, readCorpus, sideReader } from './check-corpus.js';
import { PLANTERS, type Planter, TEXT_PLANTERS, type TextPlanter } from './planted-mistakes.js';

interface Count {
  readonly planted: number;
  readonly caught: number;
}

/** What came of one mistake in one direction and half. */
interface Row extends Count {
  readonly code: CheckCode;
  readonly name: string;
  readonly half: 'a' | 'b';
  readonly direction: string;
}

function report(folder: string, seed: number): void {
  for (const level of ['clean', 'nm']) {
    const pairs = readCorpus(folder, level);
    const rows = pairs.flatMap((pair) => rowsOf(pair, seed));
    if (level === 'clean') rows.push(...contradictionRows(pairs));
    const alarms = alarmsOf(pairs);
    const groups = (half: 'a' | 'b') =>
      pairs.filter((pair) => pair.half === half).flatMap((pair) => pair.groups).length;
    console.log(`\n${level}: ${groups('a')} good groups in half a, ${groups('b')} in half b\n`);
    console.log('| check | mistake | planted a / b | caught a / b | half b: tr-az / tr-ar / az-ar |');
    console.log('| --- | --- | ---: | ---: | ---: |');
    for (const { code, name } of uniqueMistakes(rows)) {
      const own = rows.filter((row) => row.code === code && row.name === name);
      const [a, b] = [sum(own.filter(({ half }) => half === 'a')), sum(own.filter(({ half }) => half === 'b'))];
      const byPair = PAIRS.map((pair) =>
        share(sum(own.filter((row) => row.half === 'b' && isOf(pair, row.direction)))),
      );
      console.log(
        `| ${code} | ${name} | ${a.planted} / ${b.planted} | ${share(a)} / ${share(b)} | ${byPair.join(' / ')} |`,
      );
    }
    console.log('\n| check | flags per 100 good groups a / b | half b: tr-az / tr-ar / az-ar |');
    console.log('| --- | ---: | ---: |');
    for (const code of [...new Set(rows.map((row) => row.code))]) {
      const byPair = PAIRS.map((pair) => alarms(code, 'b', (direction) => isOf(pair, direction)).toFixed(2));
      const [a, b] = [alarms(code, 'a').toFixed(2), alarms(code, 'b').toFixed(2)];
      console.log(`| ${code} | ${a} / ${b} | ${byPair.join(' / ')} |`);
    }
  }
}

const PAIRS = ['tr-az', 'tr-ar', 'az-ar'] as const;
const isOf = (pair: string, direction: string) =>
  direction === pair || direction.split('-').reverse().join('-') === pair;

const sum = (counts: readonly Count[]): Count => ({
  planted: counts.reduce((total, { planted }) => total + planted, 0),
  caught: counts.reduce((total, { caught }) => total + caught, 0),
});

const share = ({ planted, caught }: Count): string => (planted === 0 ? '-' : (caught / planted).toFixed(3));

function uniqueMistakes(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [`${row.code} ${row.name}`, row])).values()];
}

function rowsOf(pair: CheckedPair, seed: number): readonly Row[] {
  const { half, direction } = pair;
  const planted = PLANTERS.map((planter) => ({ ...planter, count: plantAll(pair, planter, seededRandom(seed)) }));
  const inTexts = TEXT_PLANTERS.map((planter) => ({
    ...planter,
    count: plantInTexts(pair, planter, seededRandom(seed)),
  }));
  const compared = [
    {
      code: 'repeated' as const,
      name: 'a source that stands elsewhere, translated otherwise',
      count: repeatSources(pair),
    },
    { code: 'changed' as const, name: 'a text edited after it was confirmed', count: changeConfirmed(pair) },
    {
      code: 'fast' as const,
      name: 'five to twenty confirmed at 0.2 to 0.9 s',
      count: confirmFast(pair, seededRandom(seed)),
    },
  ];
  return [...planted, ...inTexts, ...compared].map(({ code, name, count }) => ({
    code,
    name,
    half,
    direction,
    ...count,
  }));
}

/** Flags per 100 good groups, of one half and some directions. */
function alarmsOf(
  pairs: readonly CheckedPair[],
): (code: CheckCode, half: 'a' | 'b', among?: (direction: string) => boolean) => number {
  const contradicted = membersOf(pairs);
  const counts = pairs.map(({ groups, profile, half, direction }) => {
    const known = new Set(groups.map(({ id }) => id));
    const paced = groups.map((group, index) => confirmedAt(group, index * READING_MS));
    const flags = [
      ...groups.flatMap((group) => checkGroup(group, profile)),
      ...checkPair(paced),
      ...contradicted.filter(({ groupId }) => known.has(groupId)),
    ];
    const flagged = new Set(flags.map(({ code, groupId }) => `${code} ${groupId}`));
    return { half, direction, groups: groups.length, codes: [...flagged].map((one) => one.split(' ')[0]) };
  });
  return (code, half, among = () => true) => {
    const own = counts.filter((one) => one.half === half && among(one.direction));
    const hits = own.flatMap(({ codes }) => codes.filter((one) => one === code)).length;
    return (100 * hits) / own.reduce((total, { groups }) => total + groups, 0);
  };
}

// --- one group, or one text ------------------------------------------------------------------------------------------

function plantAll({ groups, profile }: CheckedPair, planter: Planter, random: Random): Count {
  const wrong = groups.flatMap((group) => planter.plant(group, random, groups) ?? []);
  return { planted: wrong.length, caught: wrong.filter((group) => isFlagged(group, profile, planter.code)).length };
}

const isFlagged = (group: CheckedGroup, profile: LengthProfile | null, code: CheckCode): boolean =>
  checkGroup(group, profile).some((flag) => flag.code === code);

function plantInTexts({ documents, profile }: CheckedPair, planter: TextPlanter, random: Random): Count {
  return sum(
    documents.flatMap((document) =>
      document.target.sentences.flatMap((text, index) => {
        const wrong = planter.plant(text, random);
        if (wrong === null || !document.beads.some(({ target }) => target.includes(index))) return [];
        return [{ planted: 1, caught: isCaught(document, index, wrong, planter.code, profile) ? 1 : 0 }];
      }),
    ),
  );
}

/** Whether the group is flagged, or newly one in reach: a quotation that is never closed is marked where it opens. */
function isCaught(
  { target, beads, groups }: CheckedDocument,
  index: number,
  wrong: string,
  code: CheckCode,
  profile: LengthProfile | null,
): boolean {
  const sideOf = sideReader({ language: target.language, sentences: target.sentences.with(index, wrong) });
  return beads.some((bead, at) => {
    const isHere = bead.target.includes(index);
    if (!isHere && bead.target.every((other) => Math.abs(other - index) > SIGN_REACH)) return false;
    const group = groups[at]!;
    if (!isFlagged({ ...group, target: sideOf(bead.target) }, profile, code)) return false;
    return isHere || !isFlagged(group, profile, code);
  });
}

// --- groups compared with each other ---------------------------------------------------------------------------------

/** One source after another is put in the place of the next, whose translation stays. */
function repeatSources({ groups }: CheckedPair): Count {
  let caught = 0;
  const long = groups.filter(({ source }) => source.sentences.join(' ').split(' ').length >= 5);
  for (let index = 0; index + 1 < long.length; index += 1) {
    const [first, second] = [long[index]!, { ...long[index + 1]!, source: long[index]!.source }];
    if (checkPair([first, second]).filter(({ code }) => code === 'repeated').length === 2) caught += 1;
  }
  return { planted: long.length - 1, caught };
}

function changeConfirmed({ groups, profile }: CheckedPair): Count {
  const changed = groups.map((group) => ({ ...group, status: 'confirmed' as const, changedSinceDecision: true }));
  return { planted: changed.length, caught: changed.filter((group) => isFlagged(group, profile, 'changed')).length };
}

/** Somebody who reads: one confirmation in four seconds. */
const READING_MS = 4000;

/** Among readers' confirmations one burst in a hundred groups. */
function confirmFast({ groups }: CheckedPair, random: Random): Count {
  let [atMs, planted, inBurst] = [0, 0, 0];
  const fast = new Set<string>();
  const confirmed = groups.map((group, index) => {
    if (index % 100 === 50) inBurst = 5 + randomIndex(random, 16);
    // The first of a burst follows a pause like any other.
    atMs += inBurst > 0 && index % 100 !== 50 ? 200 + randomIndex(random, 700) : READING_MS;
    if (inBurst > 0) {
      inBurst -= 1;
      planted += 1;
      fast.add(group.id);
    }
    return confirmedAt(group, atMs);
  });
  const flagged = checkPair(confirmed).filter(({ code, groupId }) => code === 'fast' && fast.has(groupId));
  return { planted, caught: flagged.length };
}

function confirmedAt(group: CheckedGroup, atMs: number): CheckedGroup {
  const decidedAt = new Date(Date.UTC(2026, 0, 1) + atMs).toISOString();
  return { ...group, status: 'confirmed', decidedBy: 'reader', decidedAt };
}

/** In one of three language pairs the targets of two neighbours change places. */
function contradictionRows(pairs: readonly CheckedPair[]): readonly Row[] {
  return (['a', 'b'] as const).flatMap((half) => {
    const own = pairs.filter((pair) => pair.half === half);
    return PAIRS.map((direction) => {
      const pair = own.find((one) => one.direction === direction);
      const counts = (pair?.documents ?? []).map(({ name }) => swapNeighbours(linksOf(own, name), direction));
      const what = 'targets of two neighbours exchanged in one of three pairs';
      return { code: 'contradiction' as const, name: what, half, direction, ...sum(counts) };
    });
  });
}

function swapNeighbours(links: readonly GroupMembers[], direction: string): Count {
  const places = links.flatMap(({ id }, at) => (id.startsWith(direction) ? [at] : [])).slice(0, -1);
  const caught = places.filter((at) => {
    const [one, two] = [links[at]!, links[at + 1]!];
    const wrong = links.with(at, { ...one, target: two.target }).with(at + 1, { ...two, target: one.target });
    const flagged = new Set(checkContradictions(wrong).map(({ groupId }) => groupId));
    return flagged.has(one.id) && flagged.has(two.id);
  });
  return { planted: places.length, caught: caught.length };
}

const membersOf = (pairs: readonly CheckedPair[]) => {
  const names = new Set(pairs.flatMap(({ documents }) => documents.map(({ name }) => name)));
  return [...names].flatMap((name) => checkContradictions(linksOf(pairs, name)));
};

/** The groups of the three pairs of one document, whose sentences are the same in all of them at the level `clean`. */
function linksOf(pairs: readonly CheckedPair[], name: string): readonly GroupMembers[] {
  return pairs
    .filter(({ direction }) => PAIRS.some((pair) => pair === direction))
    .flatMap(({ direction, documents }) =>
      documents
        .filter((document) => document.name === name)
        .flatMap(({ beads, groups }) => {
          const [source, target] = direction.split('-') as [string, string];
          const side = (document: string, indices: readonly number[]) => ({
            document,
            segments: indices.map((index) => `${document}${index}`),
          });
          return beads.map((bead, at) => ({
            id: groups[at]!.id,
            source: side(source, bead.source),
            target: side(target, bead.target),
          }));
        }),
    );
}

const [folder, seed = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench:checks -- FOLDER [seed]');
report(folder, Number(seed));
