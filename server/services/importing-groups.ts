// Aligned material for texts that are there: links by the numbers of sentences, everything else by what the sentences say.
// What people decided stays; suggestions in the way give way. One undoable change.

import type { ReadLink } from '../../align/formats/links.js';
import type { Material } from '../../align/formats/material.js';
import type { UnitStatus } from '../../align/formats/unit.js';
import { type Group, isAnchor, isLive, segmentsOf } from '../../align/groups/group.js';
import type { Problem } from '../../align/types.js';
import { findBitext } from '../../db/bitexts.js';
import { findDocument } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import type { Job } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { listSegments, type Segment } from '../../db/segments.js';
import type { Services } from '../context.js';
import { InvalidInput } from '../errors.js';
import { type AlignedRequest, readLinks } from '../formats/aligned.js';
import type { MaterialPreview } from '../formats/read-material.js';
import { changeGroups } from './change.js';
import { type ImportRequest, readInThread, usable } from './importing.js';
import { requireBitext } from './required.js';

export interface IntoTexts extends Omit<ImportRequest, 'title'> {
  readonly bitextId: number;
}

/** A group as indices of sentences on both sides, from 0. */
interface Found {
  readonly confidence?: number | null;
  readonly status?: UnitStatus | null;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly decidedBy?: string | null;
  readonly decidedAt?: string | null;
}

/** Queues the import. The message of the finished job is the id of the collection. @throws NotFound */
export async function importIntoTexts(services: Services, file: AlignedRequest, request: IntoTexts): Promise<Job> {
  const { db, jobs } = services;
  const bitext = await requireBitext(db, request.bitextId);
  return jobs.add<Material | readonly ReadLink[]>({
    kind: 'import',
    collectionId: null,
    bitextId: null,
    actor: request.actor,
    start: (onProgress) => {
      const links = readLinks(file);
      if (links !== null) return { result: Promise.resolve(links.links), cancel: () => {} };
      const { result, cancel } = readInThread(file, onProgress);
      return { result: result.then(usable), cancel };
    },
    finish: async (read) => {
      await placeGroups(services, read, request);
      return String(bitext.collectionId);
    },
  });
}

/** What links say of two texts that are there, before anything is stored; null for a format that brings its texts. */
export async function previewLinks(db: Db, file: AlignedRequest, bitextId: number): Promise<MaterialPreview | null> {
  const read = readLinks(file);
  const bitext = read === null ? null : await findBitext(db, bitextId);
  if (read === null || bitext === null) return null;
  const ids = [bitext.sourceDocumentId, bitext.targetDocumentId];
  const texts = await Promise.all(ids.map((id) => listSegments(db, [id])));
  const documents = await Promise.all(
    ids.map(async (id, i) => {
      const document = await findDocument(db, id);
      const [language, title] = [document?.language ?? 'und', document?.title ?? null];
      return { language, title, sentences: texts[i]?.length ?? 0 };
    }),
  );
  const says = (side: number, indices: readonly number[]) =>
    indices.map((index) => texts[side]?.[index]?.text ?? '…').join(' ');
  const { links, problems } = read;
  return {
    format: file.format ?? null,
    encoding: file.encoding ?? 'utf-8',
    units: links.length,
    documents,
    groups: links.length,
    samples: links.slice(0, SAMPLES).map(({ source, target }) => [says(0, source), says(1, target)]),
    problems: problems.slice(0, SAMPLES),
    problemCount: problems.length,
  };
}

const SAMPLES = 10;

/**
 * Puts groups between two texts that are there, as one change.
 * @returns how many, and what found no place
 * @throws InvalidInput where none did
 */
export async function placeGroups(
  { db, now }: Pick<Services, 'db' | 'now'>,
  read: Material | readonly ReadLink[],
  { bitextId, status, actor }: IntoTexts,
): Promise<{ readonly placed: number; readonly problems: readonly Problem[] }> {
  const bitext = await requireBitext(db, bitextId);
  const sides = {
    source: await listSegments(db, [bitext.sourceDocumentId]),
    target: await listSegments(db, [bitext.targetDocumentId]),
  };
  const found = 'documents' in read ? foundByText(read, sides) : read;
  const problems: Problem[] = [];
  let placed = 0;
  const at = now();
  const change = { collectionId: bitext.collectionId, actor, now: at, seen: null };
  await changeGroups(db, change, async (trx, changeId) => {
    const { fits, inTheWay, left } = await whatFits(trx, bitextId, found, sides);
    problems.push(...left);
    if (fits.length === 0) throw nothingFits(left[0]);
    placed = fits.length;
    const first = await takeIds(trx, 'alignment_group', fits.length);
    const made = fits.map(({ group, source, target }, i) => {
      const own = group.status ?? status;
      const decided = own !== 'suggested';
      return {
        groupId: first + i,
        group: {
          ...{ id: first + i, bitextId, source, target, status: own, kind: 'full', origin: 'import' },
          ...{ confidence: group.confidence ?? null, evidence: [], reason: null, runId: null },
          decidedBy: decided ? (group.decidedBy ?? actor) : null,
          decidedAt: decided ? (group.decidedAt ?? at) : null,
          changedSince: false,
          revision: changeId,
        } as const satisfies Group,
      };
    });
    const gone = inTheWay.map((groupId) => ({ groupId, group: null }));
    return { edits: [{ type: 'restore', groups: [...gone, ...made] }] };
  });
  return { placed, problems };
}

const nothingFits = (first: Problem | undefined) =>
  new InvalidInput(
    'nothing-fits',
    `Nothing in this file belongs to these two texts.${first === undefined ? '' : ` ${first.message}`}`,
    { field: 'file' },
  );

type Sides = Readonly<Record<'source' | 'target', readonly Segment[]>>;

/** The groups whose sentences are there and free, and the suggestions that have to go for them. */
async function whatFits(trx: Db, bitextId: number, found: readonly Found[], sides: Sides) {
  const holder = new Map<number, Group>();
  for (const group of await listGroups(trx, bitextId)) {
    if (isLive(group)) for (const id of segmentsOf(group)) holder.set(id, group);
  }
  const taken = new Set<number>();
  const inTheWay = new Set<number>();
  const left: Problem[] = [];
  const leave = (at: number, code: string, why: string) => {
    left.push({ line: null, code, message: `Group ${at + 1} of the file ${why}; it was left out.` });
    return [];
  };
  const fits = found.flatMap((group, at) => {
    const idsOf = (side: 'source' | 'target') => group[side].flatMap((index) => sides[side][index]?.id ?? []);
    const [source, target] = [idsOf('source'), idsOf('target')];
    const all = [...source, ...target];
    if (source.length < group.source.length || target.length < group.target.length) {
      return leave(at, 'no-such-sentence', 'has a sentence that is not in these texts');
    }
    if (source.length === 0 || target.length === 0) return [];
    const holders = all.flatMap((id) => holder.get(id) ?? []);
    if (holders.some(isAnchor) || all.some((id) => taken.has(id))) {
      return leave(at, 'segment-taken', 'holds a sentence that stands in another group already');
    }
    for (const id of all) taken.add(id);
    for (const { id } of holders) inTheWay.add(id);
    return [{ group, source, target }];
  });
  return { fits, inTheWay: [...inTheWay], left };
}

/** Material that knows no numbers: its sentences are looked for in the texts, each after the one before, then anywhere. */
function foundByText({ documents, groups }: Material, { source, target }: Sides): readonly Found[] {
  const [from, ...versions] = documents;
  const places = [
    from ? sentencePlaces(from, source) : [],
    ...versions.map((version) => sentencePlaces(version, target)),
  ];
  return groups.slice(0, groups.length).map((group) => {
    const of = (document: number, [start, end]: readonly [number, number]) =>
      Array.from({ length: end - start }, (_, i) => places[document]?.[start + i] ?? NOWHERE).flat();
    const { status, confidence, decidedBy, decidedAt } = group;
    const known = { status, confidence, decidedBy, decidedAt };
    return { source: of(0, group.source), target: of(group.version, group.target), ...known };
  });
}

/** The place of a sentence that the texts do not hold. */
const NOWHERE: readonly number[] = [-1];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** For each sentence of the material the sentences of the text that say the same, in a row. */
function sentencePlaces(document: Material['documents'][number], segments: readonly Segment[]) {
  const startAt = new Map<number, number>();
  let text = '';
  for (const [i, segment] of segments.entries()) {
    startAt.set(text.length, i);
    text += `${plain(segment.text)} `;
  }
  startAt.set(text.length, segments.length);
  const find = (sentence: string, after: number): readonly number[] | null => {
    for (let at = text.indexOf(`${sentence} `, after); at >= 0; at = text.indexOf(`${sentence} `, at + 1)) {
      const [first, end] = [startAt.get(at), startAt.get(at + sentence.length + 1)];
      if (first !== undefined && end !== undefined) return Array.from({ length: end - first }, (_, i) => first + i);
    }
    return null;
  };
  let cursor = 0;
  const offsetOf = new Map([...startAt].map(([offset, index]) => [index, offset]));
  const { text: all, offsets } = document;
  return Array.from({ length: offsets.length / 2 }, (_, i) => {
    const sentence = plain(all.slice(offsets[2 * i], offsets[2 * i + 1]));
    const place = find(sentence, cursor) ?? find(sentence, 0) ?? NOWHERE;
    const last = place.at(-1) ?? -1;
    if (last >= 0) cursor = offsetOf.get(last + 1) ?? cursor;
    return place;
  });
}
