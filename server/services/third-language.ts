import { type Group, isLive } from '../../align/groups/group.js';
import type { PivotPair } from '../../align/types.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { findGroupIdsAt, findGroups, listGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';

/** A pair of segments and how sure it is that they belong together. */
interface SegmentLink {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/**
 * What the other texts of a collection say about a bitext: where a sentence of the source and one of the target are
 * both aligned with the same sentence of a third text, both steps together.
 * @param indexOf the place of a segment in its document, from 0
 * @param sourceIds where only a stretch is looked at: the segments of the source in it
 */
export async function thirdLanguagePairs(
  db: Db,
  bitext: Bitext,
  indexOf: (segmentId: number) => number | undefined,
  sourceIds?: readonly number[],
): Promise<readonly PivotPair[]> {
  const { sourceDocumentId: source, targetDocumentId: target } = bitext;
  const others = (await listBitexts(db, bitext.collectionId)).filter((b) => b.id !== bitext.id);
  const between = (a: number, b: number) =>
    others.find(
      (t) =>
        [t.sourceDocumentId, t.targetDocumentId].includes(a) && [t.sourceDocumentId, t.targetDocumentId].includes(b),
    );
  const thirds = new Set(others.flatMap((b) => [b.sourceDocumentId, b.targetDocumentId]));
  const best = new Map<string, PivotPair>();
  for (const third of thirds) {
    const first = third === source || third === target ? undefined : between(source, third);
    const second = first && between(third, target);
    if (!first || !second) continue;
    const outwards = await linksFrom(db, first, source, sourceIds);
    const onwards = new Map<number, SegmentLink[]>();
    for (const link of await linksFrom(db, second, third, sourceIds && outwards.map((link) => link.to)))
      onwards.set(link.from, [...(onwards.get(link.from) ?? []), link]);
    for (const link of outwards) {
      for (const next of onwards.get(link.to) ?? []) {
        const pair = { source: indexOf(link.from), target: indexOf(next.to) };
        const probability = link.probability * next.probability;
        const key = `${pair.source}:${pair.target}`;
        if (pair.source === undefined || pair.target === undefined) continue;
        if (probability > (best.get(key)?.probability ?? 0))
          best.set(key, { source: pair.source, target: pair.target, probability });
      }
    }
  }
  return [...best.values()];
}

/** All links of a bitext, or those of some segments, read from one of its documents to the other. */
async function linksFrom(
  db: Db,
  bitext: Bitext,
  documentId: number,
  segmentIds?: readonly number[],
): Promise<readonly SegmentLink[]> {
  const forwards = bitext.sourceDocumentId === documentId;
  const groups = segmentIds
    ? await findGroups(db, await findGroupIdsAt(db, [bitext.id], segmentIds))
    : await listGroups(db, bitext.id);
  return groups.filter(isLive).flatMap((group) => {
    const [from, to] = forwards ? [group.source, group.target] : [group.target, group.source];
    return from.flatMap((a) => to.map((b) => ({ from: a, to: b, probability: probabilityOf(group) })));
  });
}

const probabilityOf = (group: Group): number => (group.status === 'confirmed' ? 1 : (group.confidence ?? 0.5));
