// What a second look at a neighbourhood changes among its suggestions: as little as it can, so that nothing on the page
// moves without a reason.
import type { Bead } from '../types.js';
import { segmentsOf } from './group.js';

/** A surer reading must be this much surer before another gives way to it: the same pair looked at twice differs by less. */
const SURER_BY = 0.1;

type Judged = Bead & { readonly confidence: number | null };

/** Whether two beads hold the same, in whatever order. */
export const beadKey = ({ source, target }: Bead): string =>
  `${[...source].sort((a, b) => a - b)}:${[...target].sort((a, b) => a - b)}`;

/**
 * Compares the suggestions that stand with those found now.
 * @param standing those that may give way; one that was not found again stays unless a surer one claims its sentences
 * @returns ids of those that give way, and what is new; disjoint beads in, disjoint beads out
 * @example standing 1:1 at 0.5, found 1:2 at 0.8 -> it gives way; found 1:2 at 0.55 -> nothing changes
 */
export function renewal<S extends Judged & { readonly id: number }, F extends Judged>(
  standing: readonly S[],
  found: readonly F[],
): { readonly replaces: readonly number[]; readonly added: readonly F[] } {
  const known = new Set(standing.map(beadKey));
  const holder = new Map(standing.flatMap((group) => segmentsOf(group).map((id) => [id, group] as const)));
  const replaces = new Set<number>();
  const added: F[] = [];
  for (const bead of found) {
    if (known.has(beadKey(bead))) continue;
    const rivals = segmentsOf(bead).flatMap((id) => holder.get(id) ?? []);
    if (rivals.some((rival) => (bead.confidence ?? 0) < (rival.confidence ?? 0) + SURER_BY)) continue;
    for (const rival of rivals) replaces.add(rival.id);
    added.push(bead);
  }
  return { replaces: [...replaces], added };
}
