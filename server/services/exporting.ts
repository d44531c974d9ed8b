// Exports: what a person is told before the download, and the file itself, made while it is read.
import { newTally, type Selection, selector, type Tally } from '../../align/formats/select.js';
import type { ExportHeader, ExportSegment, ExportUnit, UnitProblem } from '../../align/formats/unit.js';
import type { UnitWriter } from '../../align/formats/writer.js';
import { checkGroup } from '../../align/quality/checks/index.js';
import { type Bitext, findBitext } from '../../db/bitexts.js';
import { uncheckedIds } from '../../db/checked-groups.js';
import { findCollection } from '../../db/collections.js';
import { type Document, documentText, findDocument } from '../../db/documents.js';
import { countGroups, countOneSided, countSegments, segmentStarts } from '../../db/exports.js';
import { currentFlags } from '../../db/flags.js';
import { type ExportedGroup, type ExportedSegment, groupPages } from '../../db/group-pages.js';
import type { Db } from '../../db/open.js';
import { NotFound } from '../errors.js';
import { VERSION } from '../version.js';
import { checkOptions } from './checking.js';

/** What goes into a file, and how. */
export interface ExportOptions {
  readonly selection: Selection;
  /** Who decided and when, confidence, documents, positions. */
  readonly provenance: boolean;
  /** The sentences as they read now, or as they stood in the document that was imported. */
  readonly text: 'corrected' | 'original';
}

/** A bitext that was asked for, with the heading of every file of it. */
export interface ExportSource {
  readonly bitext: Bitext;
  readonly header: ExportHeader;
  readonly source: Document;
  readonly target: Document;
}

/** What a person is told before the download. */
export interface ExportCounts {
  readonly units: number;
  /** Groups left out, each by the first rule that applies. The rejected hold nothing any more and are not counted. */
  readonly leftByStatus: number;
  readonly leftByKind: number;
  readonly leftByConfidence: number;
  /** "No counterpart" decisions. */
  readonly leftWithoutCounterpart: number;
  /** Segments in no group. */
  readonly leftFree: number;
}

/** Finds a bitext and what stands in the heading of its files. @throws NotFound */
export async function openExport(db: Db, bitextId: number, now: string): Promise<ExportSource> {
  const bitext = await findBitext(db, bitextId);
  const source = bitext && (await findDocument(db, bitext.sourceDocumentId));
  const target = bitext && (await findDocument(db, bitext.targetDocumentId));
  const collection = bitext && (await findCollection(db, bitext.collectionId));
  if (!bitext || !source || !target || !collection) {
    throw new NotFound('no-such-bitext', 'This pair of texts is not there any more. Choose one from the library.');
  }
  const header = {
    collection: collection.title,
    pair: { source: source.language, target: target.language },
    documents: { source: source.title, target: target.title },
    createdAt: now,
    program: { name: 'Hiza', version: VERSION },
  };
  return { bitext, header, source, target };
}

/** Counts without reading a single text. Duplicates are known only once the file is made. */
export async function countExport(db: Db, { bitext }: ExportSource, selection: Selection): Promise<ExportCounts> {
  const { statuses = ['confirmed'], kinds = ['full', 'partial'], minConfidence = null, oneSided = false } = selection;
  const counts = { units: 0, leftByStatus: 0, leftByKind: 0, leftByConfidence: 0, leftWithoutCounterpart: 0 };
  for (const group of await countGroups(db, bitext.id, minConfidence ?? 0)) {
    if (group.oneSided && !oneSided) counts.leftWithoutCounterpart += group.count;
    else if (!statuses.includes(group.status)) counts.leftByStatus += group.count;
    else if (!kinds.includes(group.kind)) counts.leftByKind += group.count;
    else if (minConfidence !== null && group.status !== 'confirmed' && group.doubtful) {
      counts.leftByConfidence += group.count;
    } else counts.units += group.count;
  }
  const segments = await countSegments(db, bitext);
  return { ...counts, leftFree: segments.all - segments.grouped };
}

/** The units of a bitext in the order of its source, a page at a time; `tally` counts along. */
export async function* unitPages(
  db: Db,
  source: ExportSource,
  what: Pick<ExportOptions, 'selection' | 'text'>,
  tally?: Tally,
): AsyncGenerator<readonly ExportUnit[]> {
  for await (const page of selectedPages(db, source, what, tally)) yield page.map(({ unit }) => unit);
}

interface SelectedGroup {
  readonly groupId: number;
  readonly unit: ExportUnit;
}

async function* selectedPages(
  db: Db,
  { bitext }: ExportSource,
  { selection, text }: Pick<ExportOptions, 'selection' | 'text'>,
  tally: Tally = newTally(),
): AsyncGenerator<readonly SelectedGroup[]> {
  const keeps = selector(selection, tally);
  const starts = {
    source: await segmentStarts(db, bitext.sourceDocumentId),
    target: await segmentStarts(db, bitext.targetDocumentId),
  };
  const numberOf = { source: numbering(starts.source), target: numbering(starts.target) };
  const original = text === 'original' ? await originals(db, bitext) : null;
  const oneSided = selection.oneSided === true;
  for await (const page of groupPages(db, bitext, { starts, withoutSource: oneSided })) {
    const wanted = oneSided ? page : page.filter((group) => group.reason === null);
    yield wanted
      .map((group) => ({ groupId: group.id, unit: toUnit(group, bitext.id, numberOf, original) }))
      .filter(({ unit }) => keeps(unit));
  }
  // Those without a source were not even read.
  if (!oneSided) tally.left['one-sided'] += await countOneSided(db, bitext.id);
}

type Sides<T> = { readonly source: T; readonly target: T };

/** Number (from 1) of the segment that begins at an offset. */
function numbering(starts: Int32Array): (start: number) => number {
  return (start) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

async function originals(db: Db, bitext: Bitext): Promise<Sides<string>> {
  const source = (await documentText(db, bitext.sourceDocumentId)) ?? '';
  return { source, target: (await documentText(db, bitext.targetDocumentId)) ?? '' };
}

function toUnit(
  group: ExportedGroup,
  bitextId: number,
  numberOf: Sides<(start: number) => number>,
  original: Sides<string> | null,
): ExportUnit {
  const side = (name: 'source' | 'target'): ExportSegment[] =>
    group[name].map(({ start, end, text, corrected }: ExportedSegment) => ({
      number: numberOf[name](start),
      start,
      end,
      text: corrected && original !== null ? original[name].slice(start, end) : text,
    }));
  const { status, kind, origin, confidence, decidedBy, decidedAt } = group;
  const about = { status, kind, origin, confidence, decidedBy, decidedAt, note: group.reason };
  return { id: `hiza-${bitextId}-${group.id}`, source: side('source'), target: side('target'), ...about };
}

/** The chunks of one file: units are read while it is written, so that memory stays as it is. */
export async function* writeUnitPages(
  writer: UnitWriter,
  pages: AsyncIterable<readonly ExportUnit[]>,
): AsyncGenerator<string> {
  yield writer.begin();
  for await (const page of pages) {
    let chunk = '';
    for (const unit of page) chunk += writer.unit(unit);
    if (chunk !== '') yield chunk;
  }
  yield writer.end();
}

/** Units that the quality checks are run over before a download; more would keep the person waiting. */
const CHECKED_UNITS = 1_000;

/**
 * How many of the first units that would go in have something wrong with them that nobody found in order: by the flags the
 * collection has, and by the checks of a single group, as the collection sets them, where one was not checked yet.
 */
export async function countWarnings(
  db: Db,
  source: ExportSource,
  selection: Selection,
): Promise<{ readonly checked: number; readonly warned: number }> {
  const { bitext, header } = source;
  const options = await checkOptions(db, bitext.collectionId);
  const unchecked = await uncheckedIds(db, bitext.id);
  let [checked, warned] = [0, 0];
  for await (const page of selectedPages(db, source, { selection, text: 'corrected' })) {
    const groups = page.slice(0, CHECKED_UNITS - checked);
    const flags = await currentFlags(
      db,
      groups.map(({ groupId }) => groupId),
    );
    for (const { groupId, unit } of groups) {
      const found = unchecked.has(groupId)
        ? checkGroup(toCheck(unit, header.pair), null, options)
        : (flags.get(groupId) ?? []).filter(({ inOrder }) => inOrder === null);
      checked += 1;
      if (found.some(({ severity }) => severity !== 'note')) warned += 1;
    }
    if (checked >= CHECKED_UNITS) break;
  }
  return { checked, warned };
}

function toCheck(unit: ExportUnit, pair: ExportHeader['pair']) {
  const side = (name: 'source' | 'target') => ({
    language: pair[name],
    sentences: unit[name].map((segment) => segment.text),
  });
  const { id, status, decidedBy, decidedAt } = unit;
  const about = { id, status, decidedBy, decidedAt, changedSinceDecision: false, changeId: null };
  return { ...about, source: side('source'), target: side('target') };
}

/** Collects what a file could not hold: a few in full, the rest as a number. */
export interface ProblemLog {
  readonly report: (problem: UnitProblem) => void;
  readonly first: readonly UnitProblem[];
  readonly count: () => number;
}

/** Problems told in full. */
const TOLD_PROBLEMS = 1_000;

export function problemLog(): ProblemLog {
  const first: UnitProblem[] = [];
  let count = 0;
  const report = (problem: UnitProblem) => {
    count += 1;
    if (first.length < TOLD_PROBLEMS) first.push(problem);
  };
  return { report, first, count: () => count };
}
