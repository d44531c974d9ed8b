// Contradictions between language pairs: tr-az says that a1 is s1, tr-ar says that r1 is s1, but az-ar joins a1 with r2.
// One of the three is wrong, and nobody sees it who looks at one pair at a time. All three are flagged.

import type { Finding, Flag } from './types.js';

/** Which segments of which documents a group joins. */
export interface GroupMembers {
  readonly id: string;
  readonly source: DocumentMembers;
  readonly target: DocumentMembers;
}

export interface DocumentMembers {
  readonly document: string;
  /** Segment ids, unique over all documents. */
  readonly segments: readonly string[];
}

/** Flags of all groups of a collection that take part in a contradiction, each group once. Linear in links. */
export function checkContradictions(groups: readonly GroupMembers[]): readonly Flag[] {
  const linked = groups.filter(({ source, target }) => source.segments.length > 0 && target.segments.length > 0);
  if (new Set(linked.flatMap(({ source, target }) => [source.document, target.document])).size < 3) return [];
  const bySegment = indexBySegment(linked);
  const against = new Map<string, Set<string>>();
  for (const group of linked) {
    for (const triangle of brokenTriangles(group, bySegment)) {
      for (const one of triangle) {
        const others = against.get(one) ?? new Set<string>();
        against.set(one, others);
        for (const other of triangle) if (other !== one) others.add(other);
      }
    }
  }
  return [...against].map(([groupId, others]) => toFlag(groupId, others.size));
}

type SegmentIndex = ReadonlyMap<string, readonly GroupMembers[]>;

function indexBySegment(groups: readonly GroupMembers[]): SegmentIndex {
  const index = new Map<string, GroupMembers[]>();
  for (const group of groups) {
    for (const segment of [...group.source.segments, ...group.target.segments]) {
      const known = index.get(segment);
      if (known === undefined) index.set(segment, [group]);
      else known.push(group);
    }
  }
  return index;
}

/** The groups that hold one of some segments, each once. Most groups join one sentence with one. */
function groupsAt(segments: readonly string[], bySegment: SegmentIndex): readonly GroupMembers[] {
  if (segments.length === 1) return bySegment.get(segments[0]!) ?? [];
  return [...new Set(segments.flatMap((segment) => bySegment.get(segment) ?? []))];
}

/**
 * Triangles through `group` (between documents A and B) that do not close: a group A-C shares a segment of A, and the
 * groups B-C of the segments of B lead to other segments of C. Where B-C has no group yet, nothing is contradicted.
 */
function brokenTriangles(group: GroupMembers, bySegment: SegmentIndex): readonly (readonly string[])[] {
  const broken: (readonly string[])[] = [];
  for (const near of [group.source, group.target]) {
    const far = near === group.source ? group.target : group.source;
    const opposite = groupsAt(far.segments, bySegment);
    for (const neighbour of groupsAt(near.segments, bySegment)) {
      const third = otherEnd(neighbour, near.document);
      if (third === null || third.document === far.document) continue;
      const closing = opposite.filter((one) => otherEnd(one, far.document)?.document === third.document);
      const closes = closing.some((one) =>
        otherEnd(one, far.document)!.segments.some((segment) => third.segments.includes(segment)),
      );
      if (!closes) for (const one of closing) broken.push([group.id, neighbour.id, one.id]);
    }
  }
  return broken;
}

function otherEnd({ source, target }: GroupMembers, document: string): DocumentMembers | null {
  if (source.document === document) return target;
  return target.document === document ? source : null;
}

function toFlag(groupId: string, others: number): Flag {
  const finding: Finding = { message: { key: 'check.contradiction', params: { others } }, source: [], target: [] };
  return { groupId, code: 'contradiction', severity: 'warning', nextStep: 'compare', ...finding };
}
