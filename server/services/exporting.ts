import { type CsvProfile, writeCsv } from '../../align/formats/csv.js';
import { writeTmx } from '../../align/formats/tmx.js';
import type { ExportHeader, ExportSegment, ExportUnit, UnitProblem, UnitStatus } from '../../align/formats/unit.js';
import { type Group, isOneSided, segmentsOf } from '../../align/groups/group.js';
import { findBitext } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { type Document, findDocument } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { NotFound } from '../errors.js';
import { VERSION } from '../version.js';

export type ExportFormat = 'tmx' | 'csv' | 'csv-excel';

/** A bitext made ready to leave: what goes in, and how much stays out by which rule. */
export interface PreparedExport {
  readonly header: ExportHeader;
  readonly collectionId: number;
  readonly source: Document;
  readonly target: Document;
  readonly units: readonly ExportUnit[];
  readonly counts: {
    readonly units: number;
    /** Groups whose status was not asked for; rejected ones are not counted, since they hold nothing any more. */
    readonly leftByStatus: number;
    /** Segments with a "no counterpart" decision. */
    readonly leftWithoutCounterpart: number;
    /** Segments in no group. */
    readonly leftFree: number;
  };
}

/** Reads a bitext for export. Units stand in the order of the source document. @throws NotFound */
export async function prepareExport(
  db: Db,
  bitextId: number,
  { statuses, now }: { readonly statuses: readonly UnitStatus[]; readonly now: string },
): Promise<PreparedExport> {
  const bitext = await findBitext(db, bitextId);
  const source = bitext && (await findDocument(db, bitext.sourceDocumentId));
  const target = bitext && (await findDocument(db, bitext.targetDocumentId));
  const collection = bitext && (await findCollection(db, bitext.collectionId));
  if (!source || !target || !collection) {
    throw new NotFound('no-such-bitext', 'This pair of texts is not there any more. Choose one from the library.');
  }
  const segments = await numbered(db, [source.id, target.id]);
  const live = (await listGroups(db, bitextId)).filter((g) => g.status !== 'rejected');
  const pairs = live.filter((g) => !isOneSided(g));
  const chosen = pairs.filter((g) => statuses.includes(g.status));
  const position = (g: Group) => segments.get(g.source[0] ?? 0)?.number ?? 0;
  chosen.sort((a, b) => position(a) - position(b));
  const grouped = live.reduce((n, g) => n + segmentsOf(g).length, 0);
  return {
    header: {
      collection: collection.title,
      pair: { source: source.language, target: target.language },
      documents: { source: source.title, target: target.title },
      createdAt: now,
      program: { name: 'Hiza', version: VERSION },
    },
    collectionId: collection.id,
    source,
    target,
    units: chosen.map((group) => unitOf(group, segments)),
    counts: {
      units: chosen.length,
      leftByStatus: pairs.length - chosen.length,
      leftWithoutCounterpart: live.filter(isOneSided).reduce((n, g) => n + segmentsOf(g).length, 0),
      leftFree: segments.size - grouped,
    },
  };
}

async function numbered(db: Db, documentIds: readonly number[]): Promise<ReadonlyMap<number, ExportSegment>> {
  const counts = new Map<number, number>();
  const segments = new Map<number, ExportSegment>();
  for (const { id, documentId, start, end, text } of await listSegments(db, documentIds)) {
    const number = (counts.get(documentId) ?? 0) + 1;
    counts.set(documentId, number);
    segments.set(id, { number, start, end, text });
  }
  return segments;
}

function unitOf(group: Group, segments: ReadonlyMap<number, ExportSegment>): ExportUnit {
  const side = (ids: readonly number[]) => ids.flatMap((id) => segments.get(id) ?? []);
  const { status, kind, origin, confidence, decidedBy, decidedAt } = group;
  const facts = { status, kind, origin, confidence, decidedBy, decidedAt, note: null };
  return { id: `hiza-${group.bitextId}-${group.id}`, source: side(group.source), target: side(group.target), ...facts };
}

/** Writes a prepared export in a format, in chunks. */
export function writeExport(
  prepared: PreparedExport,
  format: ExportFormat,
  report?: (problem: UnitProblem) => void,
): Iterable<string> {
  if (format === 'tmx') return writeTmx(prepared.header, prepared.units, { report });
  const profile: CsvProfile = format === 'csv-excel' ? 'excel' : 'plain';
  return writeCsv(prepared.header, prepared.units, { profile, report });
}

/** The name of an exported file, in ASCII: `collection_tr-az_2026-11-23.tmx`. */
export function exportFileName(header: ExportHeader, format: ExportFormat): string {
  const title = header.collection
    .replace(/[ıİəƏğĞşŞçÇöÖüÜ]/g, (letter) => ASCII[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const extension = format === 'tmx' ? 'tmx' : 'csv';
  const pair = `${header.pair.source}-${header.pair.target}`;
  return `${title || 'collection'}_${pair}_${header.createdAt.slice(0, 10)}.${extension}`;
}

const ASCII: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'I',
  ə: 'e',
  Ə: 'E',
  ğ: 'g',
  Ğ: 'G',
  ş: 's',
  Ş: 'S',
  ç: 'c',
  Ç: 'C',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
};
