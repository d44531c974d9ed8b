// Three languages: whether the pairs of a collection agree with one another about a group.
import type { UnitMember } from './units.js';

/** A live group and the documents of its two sides. */
export interface PairedGroup extends UnitMember {
  readonly sourceDocumentId: number;
  readonly targetDocumentId: number;
}

/** What the other pairs say of a group, each by the document they lead through. */
export interface Concord {
  /** Documents through which the same sentences are joined: evidence for the group. */
  readonly through: readonly number[];
  /** Documents through which other sentences are joined instead: one of the three groups is wrong. */
  readonly against: readonly number[];
}

type Ends = { readonly document: number; readonly segments: readonly number[] };

/**
 * For every group between documents A and B the third documents C that confirm or contradict it: from its side in A
 * over a group A-C and a group C-B one arrives among its own segments of B, or among others of B only. Where one of the
 * two is missing nothing is said. Linear in the links. Only groups of which something is said are in the result.
 */
export function concords(groups: readonly PairedGroup[]): ReadonlyMap<number, Concord> {
  const bySegment = new Map<number, PairedGroup[]>();
  for (const group of groups) {
    if (group.source.length === 0 || group.target.length === 0) continue;
    for (const id of [...group.source, ...group.target]) {
      const list = bySegment.get(id);
      if (list) list.push(group);
      else bySegment.set(id, [group]);
    }
  }
  const from = (segments: readonly number[], document: number): readonly Ends[] =>
    [...new Set(segments.flatMap((id) => bySegment.get(id) ?? []))].map((g) => otherEnd(g, document));
  const result = new Map<number, Concord>();
  for (const group of groups) {
    const reached = new Map<number, Set<number>>();
    for (const middle of from(group.source, group.sourceDocumentId)) {
      if (middle.document === group.targetDocumentId) continue;
      for (const end of from(middle.segments, middle.document)) {
        if (end.document !== group.targetDocumentId) continue;
        const known = reached.get(middle.document) ?? new Set<number>();
        for (const id of end.segments) known.add(id);
        reached.set(middle.document, known);
      }
    }
    if (reached.size === 0) continue;
    const meets = (segments: ReadonlySet<number>) => group.target.some((id) => segments.has(id));
    const documents = [...reached];
    result.set(group.id, {
      through: documents.filter(([, segments]) => meets(segments)).map(([document]) => document),
      against: documents.filter(([, segments]) => !meets(segments)).map(([document]) => document),
    });
  }
  return result;
}

function otherEnd(group: PairedGroup, document: number): Ends {
  return group.sourceDocumentId === document
    ? { document: group.targetDocumentId, segments: group.target }
    : { document: group.sourceDocumentId, segments: group.source };
}
