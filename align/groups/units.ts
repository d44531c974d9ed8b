/** What a unit needs to know of a group: its segments on both sides. */
export interface UnitMember {
  readonly id: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Segments of two or more languages joined through groups of several bitexts. */
export interface Unit {
  readonly segmentIds: readonly number[];
  readonly groupIds: readonly number[];
}

/**
 * The units of a set of groups: connected components over shared segments (DESIGN, section 3). Groups in, units out,
 * in the order in which the groups come; segments in the order in which they are met.
 * @example units([{id: 1, source: [10], target: [20]}, {id: 2, source: [10], target: [30, 31]}])
 *   // [{segmentIds: [10, 20, 30, 31], groupIds: [1, 2]}]
 */
export function units(groups: Iterable<UnitMember>): readonly Unit[] {
  const parent = new Map<number, number>();
  const find = (id: number): number => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = parent.get(at) as number;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const members = [...groups];
  for (const { source, target } of members) {
    const ids = [...source, ...target];
    for (const id of ids) if (!parent.has(id)) parent.set(id, id);
    for (const id of ids) parent.set(find(id), find(ids[0] as number));
  }
  const found = new Map<number, { segmentIds: number[]; groupIds: number[] }>();
  for (const { id, source, target } of members) {
    const first = source[0] ?? target[0];
    if (first === undefined) continue;
    const root = find(first);
    if (!found.has(root)) found.set(root, { segmentIds: [], groupIds: [] });
    found.get(root)?.groupIds.push(id);
  }
  for (const id of parent.keys()) found.get(find(id))?.segmentIds.push(id);
  return [...found.values()];
}
