// From two annotations to one gold set: what both say is agreed; every difference is decided by a third look.

import type { Bead } from '../types.js';
import { beadKey, isLinked, uniqueBeads } from './beads.js';
import { type Confusion, confusions } from './confusions.js';
import type { GoldBead } from './gold.js';

/** Beads of both annotators that share segments and are not the same. */
export interface Difference {
  /** Names it by its beads: `0:0;1:1|0,1:0`; the same annotations give the same names. */
  readonly name: string;
  readonly kind: Confusion['kind'];
  readonly first: readonly Bead[];
  readonly second: readonly Bead[];
}

export interface SideBySide {
  readonly agreed: readonly Bead[];
  /** In reading order. */
  readonly differences: readonly Difference[];
}

/** Compares two annotations of one bitext. Beads with an empty side are no links and are left out. */
export function compareAnnotations(first: readonly Bead[], second: readonly Bead[]): SideBySide {
  const inSecond = new Set(second.map(beadKey));
  return {
    agreed: uniqueBeads(first).filter((bead) => isLinked(bead) && inSecond.has(beadKey(bead))),
    differences: confusions(first, second).map(({ kind, gold, system }) => ({
      name: `${gold.map(beadKey).join(';')}|${system.map(beadKey).join(';')}`,
      kind,
      first: gold,
      second: system,
    })),
  };
}

export type AdjudicationChoice = 'first' | 'second' | 'neither';

/**
 * The gold that follows: what was agreed or chosen is sure; both sides of what nobody has decided yet are possible, as
 * Och & Ney (2003) made S from agreement and P from all that was proposed. `neither` leaves nothing.
 */
export function goldFrom(
  { agreed, differences }: SideBySide,
  choices: ReadonlyMap<string, AdjudicationChoice>,
): readonly GoldBead[] {
  const sure = agreed.map((bead): GoldBead => ({ ...bead, certainty: 'sure' }));
  const decided = differences.flatMap(({ name, first, second }): readonly GoldBead[] => {
    const choice = choices.get(name);
    if (choice === 'neither') return [];
    if (choice === undefined)
      return uniqueBeads([...first, ...second]).map((bead) => ({ ...bead, certainty: 'possible' }));
    return (choice === 'first' ? first : second).map((bead) => ({ ...bead, certainty: 'sure' }));
  });
  return [...sure, ...decided].sort((a, b) => a.source[0]! - b.source[0]! || a.target[0]! - b.target[0]!);
}
