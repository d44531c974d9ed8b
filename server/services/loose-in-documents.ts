// What stands around the sentences of groups in their documents, for the check of quotes and brackets.
import { type LooseSign, looseSigns, SIGN_REACH } from '../../align/quality/checks/loose-signs.js';
import type { CheckedSide } from '../../align/quality/checks/types.js';
import type { Bitext } from '../../db/bitexts.js';
import type { StoredCheckedGroup } from '../../db/checked-groups.js';
import type { Db } from '../../db/open.js';
import { listSegments, segmentsAround } from '../../db/segments.js';

/** From so many sentences between the first and the last group on, the whole document is read. */
const MOST_BETWEEN = 2_000;

/** The same groups, each sentence with its loose signs. */
export async function withLooseSigns(
  db: Db,
  bitext: Pick<Bitext, 'sourceDocumentId' | 'targetDocumentId'>,
  groups: readonly StoredCheckedGroup[],
): Promise<readonly StoredCheckedGroup[]> {
  if (groups.length === 0) return groups;
  const [sources, targets] = [
    groups.flatMap(({ sourceSegmentIds }) => sourceSegmentIds),
    groups.flatMap(({ targetSegmentIds }) => targetSegmentIds),
  ];
  const inSource = await looseIn(db, bitext.sourceDocumentId, sources);
  const inTarget = await looseIn(db, bitext.targetDocumentId, targets);
  const side = (one: CheckedSide, ids: readonly number[], loose: LooseIn): CheckedSide => ({
    ...one,
    loose: ids.map((id) => loose.get(id) ?? []),
  });
  return groups.map((one) => ({
    ...one,
    group: {
      ...one.group,
      source: side(one.group.source, one.sourceSegmentIds, inSource),
      target: side(one.group.target, one.targetSegmentIds, inTarget),
    },
  }));
}

type LooseIn = ReadonlyMap<number, readonly LooseSign[]>;

async function looseIn(db: Db, documentId: number, ids: readonly number[]): Promise<LooseIn> {
  const around = await segmentsAround(db, documentId, ids, { reach: SIGN_REACH, most: MOST_BETWEEN });
  const segments = around ?? (await listSegments(db, [documentId]));
  const loose = looseSigns(segments.map(({ text }) => text));
  return new Map(segments.flatMap(({ id }, at) => (loose[at]!.length > 0 ? [[id, loose[at]!]] : [])));
}
