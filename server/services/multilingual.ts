// All languages of a collection in one TMX: units joined over its pairs of texts (DESIGN, section 3).
import { type MultilingualUnit, writeMultilingualTmx } from '../../align/formats/tmx-multilingual.js';
import type { ExportHeader, ExportSegment, UnitStatus, WriteOptions } from '../../align/formats/unit.js';
import { type Group, isOneSided } from '../../align/groups/group.js';
import { units } from '../../align/groups/units.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { type DocumentSummary, listDocuments } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { NotFound } from '../errors.js';
import { VERSION } from '../version.js';
import { fileStem } from './export-files.js';

export interface MultilingualExport {
  readonly header: ExportHeader;
  /** Says that it is multilingual: many tools take the second language for the translation, whatever it is. */
  readonly fileName: string;
  readonly units: readonly MultilingualUnit[];
}

/** Reads a collection for a multilingual TMX. A unit stands in the order of its first sentence. @throws NotFound */
export async function prepareMultilingual(
  db: Db,
  collectionId: number,
  { statuses, now }: { readonly statuses: readonly UnitStatus[]; readonly now: string },
): Promise<MultilingualExport> {
  const collection = await findCollection(db, collectionId);
  const documents = await listDocuments(db, collectionId);
  const [pivot] = documents;
  if (!collection || !pivot) throw new NotFound('no-such-collection', `There is no collection ${collectionId}.`);
  const bitexts = new Map((await listBitexts(db, collectionId)).map((bitext) => [bitext.id, bitext]));
  const groups = new Map<number, Group>();
  for (const id of bitexts.keys()) {
    const chosen = (await listGroups(db, id)).filter((g) => statuses.includes(g.status) && !isOneSided(g));
    for (const group of chosen) groups.set(group.id, group);
  }
  const places = await segmentPlaces(db, documents);
  const found = units(groups.values()).map((unit): MultilingualUnit & { readonly order: number } => {
    const members = unit.groupIds.flatMap((id) => groups.get(id) ?? []);
    const ids = [...unit.segmentIds].sort((a, b) => a - b);
    return {
      id: `hiza-unit-${ids[0]}`,
      order: Math.min(...ids.flatMap((id) => places.get(id)?.order ?? [])),
      texts: documents.map((document) => textOf(document, ids, places)),
      pairs: members.map((group) => pairOf(group, bitexts, documents)),
      note: null,
    };
  });
  const header = {
    collection: collection.title,
    pair: { source: pivot.language, target: '' },
    documents: { source: pivot.title, target: '' },
    createdAt: now,
    program: { name: 'Hiza', version: VERSION },
  };
  const languages = documents.slice(1).map((document) => document.language);
  const stem = fileStem({ ...header, pair: { source: pivot.language, target: languages.join('-') } });
  return { header, fileName: `${stem}.multilingual.tmx`, units: found.sort((a, b) => a.order - b.order) };
}

export function writeMultilingual(prepared: MultilingualExport, options: WriteOptions = {}): Iterable<string> {
  return writeMultilingualTmx(prepared.header, prepared.units, options);
}

interface Place {
  readonly documentId: number;
  /** Over all documents: those of the pivot come first. */
  readonly order: number;
  readonly segment: ExportSegment;
}

async function segmentPlaces(db: Db, documents: readonly DocumentSummary[]): Promise<ReadonlyMap<number, Place>> {
  const places = new Map<number, Place>();
  for (const { id: documentId } of documents) {
    const segments = await listSegments(db, [documentId]);
    for (const [i, { id, start, end, text }] of segments.entries()) {
      places.set(id, { documentId, order: places.size, segment: { number: i + 1, start, end, text } });
    }
  }
  return places;
}

function textOf(document: DocumentSummary, ids: readonly number[], places: ReadonlyMap<number, Place>) {
  const segments = ids.flatMap((id) => {
    const place = places.get(id);
    return place?.documentId === document.id ? [place.segment] : [];
  });
  segments.sort((a, b) => a.number - b.number);
  return { language: document.language, document: document.title, segments };
}

function pairOf(group: Group, bitexts: ReadonlyMap<number, Bitext>, documents: readonly DocumentSummary[]) {
  const bitext = bitexts.get(group.bitextId);
  const language = (id: number | undefined) => documents.find((document) => document.id === id)?.language ?? 'und';
  return {
    source: language(bitext?.sourceDocumentId),
    target: language(bitext?.targetDocumentId),
    status: group.status,
    confidence: group.confidence,
  };
}
