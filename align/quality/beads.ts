// Small shared ideas about beads: identity, type, the links they imply.

import type { Bead } from '../types.js';

/** Identity of a bead inside one bitext: `{source: [0, 1], target: [2]}` -> `0,1:2`. */
export function beadKey(bead: Bead): string {
  return `${bead.source.join(',')}:${bead.target.join(',')}`;
}

/** Its n:m type as it stands in tables: `{source: [0, 1], target: [2]}` -> `2:1`. */
export function beadType(bead: Bead): string {
  return `${bead.source.length}:${bead.target.length}`;
}

/** True when both sides hold a segment; a bead with an empty side says "no counterpart". */
export function isLinked(bead: Bead): boolean {
  return bead.source.length > 0 && bead.target.length > 0;
}

/** Each bead once, in order of first appearance; beads empty on both sides are dropped. */
export function uniqueBeads<B extends Bead>(beads: readonly B[]): readonly B[] {
  const byKey = new Map<string, B>();
  for (const bead of beads) {
    if (bead.source.length + bead.target.length === 0) continue;
    const key = beadKey(bead);
    if (!byKey.has(key)) byKey.set(key, bead);
  }
  return [...byKey.values()];
}

/** The segment-to-segment links that beads imply, as `source:target` keys: a 2:1 bead implies two. */
export function linkKeys(beads: readonly Bead[]): ReadonlySet<string> {
  const links = new Set<string>();
  for (const bead of beads) {
    for (const source of bead.source) for (const target of bead.target) links.add(`${source}:${target}`);
  }
  return links;
}
