// Aligned material becomes a collection: read in a worker thread, written in parts, so that the server answers
// meanwhile; one undoable change; gone without a trace if it is cancelled or cut off.

import type { Material, MaterialDocument, MaterialGroup } from '../../align/formats/material.js';
import type { UnitStatus } from '../../align/formats/unit.js';
import type { Group } from '../../align/groups/group.js';
import type { Progress } from '../../align/types.js';
import { insertBitext } from '../../db/bitexts.js';
import { insertChange, insertGroupChanges } from '../../db/changes.js';
import { insertCollection } from '../../db/collections.js';
import { insertDocument } from '../../db/documents.js';
import { writeGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import { completeCollection, deleteCollection, incompleteCollections } from '../../db/imports.js';
import type { Job } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { insertSegments } from '../../db/segments.js';
import type { Services } from '../context.js';
import { InvalidInput } from '../errors.js';
import type { AlignedRequest } from '../formats/aligned.js';
import type { AlignedMaterial, MaterialPreview } from '../formats/read-material.js';
import { Cancelled, inWorker, type WorkerRun } from '../jobs/in-worker.js';
import { type PackedAligned, unpackMaterial } from '../jobs/packed-material.js';
import { checkLanguage, MAX_TITLE_CHARS } from './collections.js';

/** Rows of one transaction: some 15 ms. Smaller ones would spend their time waiting for the disk. */
const PART_GROUPS = 500;
const PART_SENTENCES = 2_000;

export interface ImportRequest {
  readonly title: string;
  /** For groups of which the file does not say it. */
  readonly status: Exclude<UnitStatus, 'rejected'>;
  readonly actor: string;
}

/** Files larger than this are read in a thread of their own: they take over 100 ms. */
const INLINE_BYTES = 500_000;

/** The readers and their packages, loaded when they are first needed. */
const reader = () => import('../formats/read-material.js');

/** What a person is shown before anything is stored. */
export function previewImport(file: AlignedRequest): Promise<MaterialPreview> {
  return isSmall(file) ? reader().then((r) => r.previewMaterial(file)) : inWorker('preview', file).result;
}

/** The bytes are handed over, not copied: nobody here needs them any more. */
function buffersOf({ file, source, target }: AlignedRequest): ArrayBuffer[] {
  return [file, source, target].flatMap((each) => (each ? [each.bytes.buffer as ArrayBuffer] : []));
}

function isSmall({ file, source, target }: AlignedRequest): boolean {
  return [file, source, target].reduce((sum, each) => sum + (each?.bytes.length ?? 0), 0) <= INLINE_BYTES;
}

/** Reads a file: small ones here, large ones in a thread of their own. */
export function readInThread(
  file: AlignedRequest,
  onProgress: (progress: Progress) => void,
): WorkerRun<AlignedMaterial> {
  return isSmall(file)
    ? { result: reader().then((r) => r.readMaterial(file)), cancel: () => {} }
    : unpacked(inWorker('read', file, onProgress, buffersOf(file)));
}

function unpacked({ result, cancel }: WorkerRun<PackedAligned>): WorkerRun<AlignedMaterial> {
  return { result: result.then((r) => ({ ...r, material: r.material && unpackMaterial(r.material) })), cancel };
}

/** Queues an import. The message of the finished job is the id of the collection. @throws InvalidInput */
export function importAligned(services: Services, file: AlignedRequest, request: ImportRequest): Promise<Job> {
  const checked = { ...request, title: checkTitle(request.title) };
  return services.jobs.add<number>({
    kind: 'import',
    collectionId: null,
    bitextId: null,
    actor: request.actor,
    start: (onProgress) => startImport(services, file, checked, onProgress),
    finish: async (collectionId) => String(collectionId),
  });
}

function checkTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed === '') throw new InvalidInput('title-missing', 'Give the collection a title.', { field: 'title' });
  return trimmed.slice(0, MAX_TITLE_CHARS);
}

function startImport(
  { db, now }: Services,
  file: AlignedRequest,
  request: ImportRequest,
  onProgress: (progress: Progress) => void,
): WorkerRun<number> {
  const reading = readInThread(file, onProgress);
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    reading.cancel();
  };
  const write = (found: AlignedMaterial) => {
    const stillWanted = (progress: Progress) => {
      if (cancelled) throw new Cancelled('cancelled');
      onProgress(progress);
    };
    return storeMaterial(db, usable(found), request, { now: now(), onProgress: stillWanted });
  };
  return { result: reading.result.then(write), cancel };
}

/** @throws InvalidInput where nothing in the file was of use; its sentence says why */
export function usable({ material, problems }: AlignedMaterial): Material {
  if (material !== null && material.groups.length > 0) return material;
  const why = problems[0] === undefined ? '' : ` ${problems[0].message}`;
  throw new InvalidInput('nothing-aligned', `No aligned sentences were found in this file.${why}`, { field: 'file' });
}

export interface StoreWatch {
  readonly now: string;
  /** Called between two parts; throwing from it takes everything back. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Stores material as a new collection, in parts. The first document is the pivot; all groups are one change.
 * @returns the id of the collection
 * @throws InvalidInput for a language that is none; whatever `onProgress` throws. Nothing stays then.
 */
export async function storeMaterial(
  db: Db,
  material: Material,
  { title, status, actor }: ImportRequest,
  { now, onProgress = () => {} }: StoreWatch,
): Promise<number> {
  const documents = material.documents.map((document) => ({ ...document, language: checkLanguage(document.language) }));
  const shell = await db.transaction().execute((trx) => insertShell(trx, { title, documents, actor, now }));
  const { collectionId, changeId, documentIds, bitextIds } = shell;
  try {
    const total = documents.reduce((sum, { offsets }) => sum + offsets.length / 2, 0) + material.groups.length;
    let done = 0;
    const step = async (count: number) => {
      done += count;
      onProgress({ phase: 'write', done, total });
      // Lets requests in that arrived meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
    };
    const segmentIds: Float64Array[] = [];
    for (const [i, document] of documents.entries()) {
      segmentIds.push(await insertSentences(db, documentIds[i] as number, document, step));
    }
    const decision = { status, actor, now, changeId };
    for (let from = 0; from < material.groups.length; from += PART_GROUPS) {
      const part = material.groups.slice(from, from + PART_GROUPS);
      await db.transaction().execute((trx) => insertGroups(trx, part, { bitextIds, segmentIds, ...decision }));
      await step(part.length);
    }
    await completeCollection(db, collectionId, now);
    return collectionId;
  } catch (error) {
    await deleteCollection(db, collectionId);
    throw error;
  }
}

interface Shell {
  readonly title: string;
  readonly documents: readonly MaterialDocument[];
  readonly actor: string;
  readonly now: string;
}

/** Collection, documents, bitexts and the change; no sentence yet, and nobody sees it. */
async function insertShell(trx: Db, { title, documents, actor, now }: Shell) {
  const collectionId = await insertCollection(trx, { title, seedKey: null, now, incomplete: true });
  const documentIds: number[] = [];
  for (const [position, { language, title: own, text }] of documents.entries()) {
    const role = position === 0 ? 'pivot' : 'version';
    const about = { collectionId, position, role, language, source: null, dated: null, now } as const;
    documentIds.push(await insertDocument(trx, { ...about, title: own ?? `${title} (${language})`, text }));
  }
  const bitextIds: number[] = [];
  for (const targetDocumentId of documentIds.slice(1)) {
    const bitext = { collectionId, sourceDocumentId: documentIds[0] as number, targetDocumentId };
    bitextIds.push((await insertBitext(trx, bitext)).id);
  }
  const changeId = await takeIds(trx, 'change');
  const change = { id: changeId, collectionId, actor, kind: 'edit', edits: [], undoesChangeId: null } as const;
  await insertChange(trx, { ...change, createdAt: now }, []);
  return { collectionId, changeId, documentIds, bitextIds };
}

/** @returns the ids of the sentences, in order */
async function insertSentences(
  db: Db,
  documentId: number,
  { text, offsets }: MaterialDocument,
  step: (count: number) => Promise<void>,
): Promise<Float64Array> {
  const count = offsets.length / 2;
  const ids = new Float64Array(count);
  for (let from = 0; from < count; from += PART_SENTENCES) {
    const length = Math.min(PART_SENTENCES, count - from);
    const spans = Array.from({ length }, (_, i) => ({
      start: offsets[2 * (from + i)] as number,
      end: offsets[2 * (from + i) + 1] as number,
    }));
    const first = await db.transaction().execute((trx) => insertSegments(trx, documentId, text, spans));
    for (let i = 0; i < length; i++) ids[from + i] = first + i;
    await step(length);
  }
  return ids;
}

interface GroupContext {
  readonly bitextIds: readonly number[];
  readonly segmentIds: readonly Float64Array[];
  readonly status: UnitStatus;
  readonly actor: string;
  readonly now: string;
  readonly changeId: number;
}

async function insertGroups(trx: Db, part: readonly MaterialGroup[], context: GroupContext): Promise<void> {
  const first = await takeIds(trx, 'alignment_group', part.length);
  const groups = part.map((group, i) => ({
    groupId: first + i,
    before: null,
    after: toGroup(first + i, group, context),
  }));
  await writeGroups(trx, groups);
  await insertGroupChanges(trx, context.changeId, groups);
}

function toGroup(id: number, group: MaterialGroup, context: GroupContext): Group {
  const ids = (document: number, [from, to]: readonly [number, number]) => [
    ...(context.segmentIds[document]?.subarray(from, to) ?? []),
  ];
  const status = group.status ?? context.status;
  const decided = status !== 'suggested';
  return {
    id,
    bitextId: context.bitextIds[group.version - 1] as number,
    source: ids(0, group.source),
    target: ids(group.version, group.target),
    status,
    kind: group.kind ?? 'full',
    origin: 'import',
    confidence: group.confidence,
    evidence: [],
    reason: null,
    runId: null,
    decidedBy: decided ? (group.decidedBy ?? context.actor) : null,
    decidedAt: decided ? (group.decidedAt ?? context.now) : null,
    changedSince: false,
    revision: context.changeId,
  };
}

/** After a crash: what an import had written so far is taken away. Call it at start. */
export async function dropUnfinishedImports(db: Db): Promise<void> {
  for (const collectionId of await incompleteCollections(db)) await deleteCollection(db, collectionId);
}
