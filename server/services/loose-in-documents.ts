// What stands around the sentences of groups in their documents, for the check of quotes and brackets.
import { type GroupLoose, type LooseSign, looseSigns, SIGN_REACH } from '../../align/quality/checks/loose-signs.js';
import type { Bitext } from '../../db/bitexts.js';
import type { StoredCheckedGroup } from '../../db/checked-groups.js';
import type { Db } from '../../db/open.js';
import { segmentValues } from '../../db/segment-values.js';
import { segmentsAround } from '../../db/segments.js';

/** From so many groups on, or sentences between the first and the last, the whole document is read. */
const MOST_BETWEEN = 2_000;

/** What is loose in groups of a bitext; groups without any are left out. */
export type LooseReader = (
  bitext: Pick<Bitext, 'sourceDocumentId' | 'targetDocumentId'>,
  groups: readonly StoredCheckedGroup[],
) => Promise<readonly GroupLoose[]>;

/** Reads a document that it has to read whole only once, in however many bitexts it stands. */
export function looseReader(db: Db): LooseReader {
  const whole = new Map<number, LooseIn>();
  const looseIn = async (documentId: number, ids: readonly (readonly number[])[]): Promise<LooseIn> => {
    const near =
      ids.length > MOST_BETWEEN || whole.has(documentId) ? null : await looseAround(db, documentId, ids.flat());
    if (near !== null) return near;
    const loose = whole.get(documentId) ?? (await looseInAll(db, documentId));
    whole.set(documentId, loose);
    return loose;
  };
  return async ({ sourceDocumentId, targetDocumentId }, groups) => {
    if (groups.length === 0) return [];
    const inSource = await looseIn(
      sourceDocumentId,
      groups.map(({ sourceSegmentIds }) => sourceSegmentIds),
    );
    const inTarget = await looseIn(
      targetDocumentId,
      groups.map(({ targetSegmentIds }) => targetSegmentIds),
    );
    return groups
      .filter((one) => one.sourceSegmentIds.some(isKeyOf(inSource)) || one.targetSegmentIds.some(isKeyOf(inTarget)))
      .map(({ group, sourceSegmentIds, targetSegmentIds }) => ({
        id: group.id,
        source: sourceSegmentIds.map((id) => inSource.get(id) ?? []),
        target: targetSegmentIds.map((id) => inTarget.get(id) ?? []),
      }));
  };
}

/** By segment; only those with any. */
type LooseIn = ReadonlyMap<number, readonly LooseSign[]>;

const isKeyOf = (loose: LooseIn) => (id: number) => loose.has(id);

async function looseAround(db: Db, documentId: number, ids: readonly number[]): Promise<LooseIn | null> {
  const around = await segmentsAround(db, documentId, ids, { reach: SIGN_REACH, most: MOST_BETWEEN });
  return around && looseAmong(around);
}

async function looseInAll(db: Db, documentId: number): Promise<LooseIn> {
  const segments: { readonly id: number; readonly text: string }[] = [];
  for await (const page of segmentValues(db, documentId, ['id', 'text'])) {
    for (const [, id, text] of page) segments.push({ id: id as number, text: text as string });
  }
  return looseAmong(segments);
}

function looseAmong(segments: readonly { readonly id: number; readonly text: string }[]): LooseIn {
  const loose = looseSigns(segments.map(({ text }) => text));
  return new Map(segments.flatMap(({ id }, at) => (loose[at]!.length > 0 ? [[id, loose[at]!]] : [])));
}
