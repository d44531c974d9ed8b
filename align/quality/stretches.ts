// A single document as many small ones, so that chance can be judged within it. Beads that share a segment, of the gold or
// of any system, stand in one stretch; so every bead is counted within its stretch exactly as in the whole, and the counts
// of the stretches add up to those of the document.

import type { Bead } from '../types.js';

/** Divides lists of beads over the same two texts alike: for each stretch, in reading order, its part of each list. */
export function stretches<L extends readonly (readonly Bead[])[]>(lists: L): readonly L[] {
  const parent = new Map<string, string>();
  const rootOf = (segment: string): string => {
    let root = segment;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const all = lists.flat();
  for (const bead of all) {
    const [first, ...others] = segmentsOf(bead);
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      const [one, two] = [rootOf(first), parent.has(other) ? rootOf(other) : other];
      parent.set(two, one);
      if (!parent.has(other)) parent.set(other, one);
    }
  }
  const found = new Map<string, Bead[][]>();
  lists.forEach((list, index) => {
    for (const bead of list) {
      const [first] = segmentsOf(bead);
      if (first === undefined) continue;
      const root = rootOf(first);
      const stretch = found.get(root) ?? lists.map(() => []);
      found.set(root, stretch);
      stretch[index]!.push(bead);
    }
  });
  return [...found.values()] as unknown as readonly L[];
}

const segmentsOf = ({ source, target }: Bead): readonly string[] => [
  ...source.map((index) => `s${index}`),
  ...target.map((index) => `t${index}`),
];
