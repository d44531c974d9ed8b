// Where a system and the gold differ, as places a person can go to: beads of both sides that share segments are taken
// together, so that one mistake is one entry and not three.

import type { Bead } from '../types.js';
import { beadKey, isLinked, uniqueBeads } from './beads.js';

/**
 * `missed`: only the gold has beads here. `spurious`: only the system has.
 * `merged`: the system covers several gold beads with one. `split`: the other way round.
 * `extended` / `shortened`: one bead each; the system's holds more / less. `shifted`: anything else.
 */
export type ConfusionKind = 'missed' | 'spurious' | 'merged' | 'split' | 'extended' | 'shortened' | 'shifted';

export interface Confusion {
  readonly kind: ConfusionKind;
  readonly gold: readonly Bead[];
  readonly system: readonly Bead[];
}

/** Every disagreement of one document, in order of its first segment. Beads with an empty side are left out. */
export function confusions(gold: readonly Bead[], system: readonly Bead[]): readonly Confusion[] {
  const goldKeys = new Set(gold.map(beadKey));
  const systemKeys = new Set(system.map(beadKey));
  const wrongGold = uniqueBeads(gold).filter((bead) => isLinked(bead) && !systemKeys.has(beadKey(bead)));
  const wrongSystem = uniqueBeads(system).filter((bead) => isLinked(bead) && !goldKeys.has(beadKey(bead)));
  return components(wrongGold, wrongSystem)
    .map((part) => ({ kind: kindOf(part.gold, part.system), ...part }))
    .sort((a, b) => firstSegment(a) - firstSegment(b));
}

interface Component {
  readonly gold: Bead[];
  readonly system: Bead[];
}

/** Connected components of beads over shared segments (source segments `s0`, target segments `t0`). */
function components(gold: readonly Bead[], system: readonly Bead[]): readonly Component[] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    const up = parent.get(node) ?? node;
    if (up === node) return node;
    const root = find(up);
    parent.set(node, root);
    return root;
  };
  for (const bead of [...gold, ...system]) {
    const [first, ...rest] = segmentNames(bead);
    for (const other of rest) parent.set(find(other), find(first as string));
  }
  const byRoot = new Map<string, Component>();
  const partOf = (bead: Bead): Component => {
    const root = find(segmentNames(bead)[0] as string);
    const part = byRoot.get(root) ?? { gold: [], system: [] };
    byRoot.set(root, part);
    return part;
  };
  for (const bead of gold) partOf(bead).gold.push(bead);
  for (const bead of system) partOf(bead).system.push(bead);
  return [...byRoot.values()];
}

function kindOf(gold: readonly Bead[], system: readonly Bead[]): ConfusionKind {
  if (system.length === 0) return 'missed';
  if (gold.length === 0) return 'spurious';
  if (system.length === 1 && gold.length > 1 && gold.every((bead) => holds(system[0] as Bead, bead))) return 'merged';
  if (gold.length === 1 && system.length > 1 && system.every((bead) => holds(gold[0] as Bead, bead))) return 'split';
  if (gold.length === 1 && system.length === 1) {
    if (holds(system[0] as Bead, gold[0] as Bead)) return 'extended';
    if (holds(gold[0] as Bead, system[0] as Bead)) return 'shortened';
  }
  return 'shifted';
}

function holds(outer: Bead, inner: Bead): boolean {
  return inner.source.every((id) => outer.source.includes(id)) && inner.target.every((id) => outer.target.includes(id));
}

function segmentNames(bead: Bead): readonly string[] {
  return [...bead.source.map((id) => `s${id}`), ...bead.target.map((id) => `t${id}`)];
}

function firstSegment({ gold, system }: Confusion): number {
  return Math.min(...[...gold, ...system].flatMap((bead) => bead.source));
}
