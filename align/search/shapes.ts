// The shapes a bead may have in the monotone search: which of the next sentences of both sides belong to it.

export interface Shape {
  /** Offsets of the members from where the bead begins; a hole between them is a sentence that stands alone (a caption in mid-text). */
  readonly sourceMembers: readonly number[];
  readonly targetMembers: readonly number[];
  /** How many sentences it takes from each side, holes included. */
  readonly source: number;
  readonly target: number;
  /** How many of them are holes. */
  readonly sourceHoles: number;
  readonly targetHoles: number;
}

/** `11`, `101` -> members 0 1 and 0 2. */
function shape(source: string, target: string): Shape {
  const members = (mask: string): number[] => [...mask].flatMap((bit, offset) => (bit === '1' ? [offset] : []));
  const sourceMembers = members(source);
  const targetMembers = members(target);
  return {
    sourceMembers,
    targetMembers,
    source: source.length,
    target: target.length,
    sourceHoles: source === '0' ? 0 : source.length - sourceMembers.length,
    targetHoles: target === '0' ? 0 : target.length - targetMembers.length,
  };
}

/** The first two leave a sentence alone; each pair that follows `1-1` mirrors itself or its neighbour (see MIRROR). */
export const SHAPES: readonly Shape[] = [
  shape('0', ''),
  shape('', '0'),
  shape('1', '1'),
  shape('1', '11'),
  shape('11', '1'),
  shape('1', '111'),
  shape('111', '1'),
  shape('11', '11'),
  shape('11', '111'),
  shape('111', '11'),
  shape('111', '111'),
  shape('1', '101'),
  shape('101', '1'),
  shape('11', '101'),
  shape('101', '11'),
  shape('1', '1101'),
  shape('1101', '1'),
  shape('1', '1011'),
  shape('1011', '1'),
];
export const SOURCE_ALONE = 0;
export const TARGET_ALONE = 1;
export const ONE_TO_ONE = 2;
export const FIRST_FULL_SHAPE = ONE_TO_ONE;
/** The shapes with sentences on both sides, ascending. */
export const FULL_SHAPES: readonly number[] = SHAPES.map((_, shape) => shape).slice(FIRST_FULL_SHAPE);

/** For every shape the one with the sides swapped. */
export const MIRROR: readonly number[] = SHAPES.map(({ sourceMembers, targetMembers, source, target }) =>
  SHAPES.findIndex(
    (other) =>
      other.source === target &&
      other.target === source &&
      other.sourceMembers.join() === targetMembers.join() &&
      other.targetMembers.join() === sourceMembers.join(),
  ),
);

/** The shape without holes of so many sentences, or -1. */
export const compactShape = (source: number, target: number): number =>
  SHAPES.findIndex(
    (each) =>
      each.sourceMembers.length === source &&
      each.targetMembers.length === target &&
      each.sourceHoles + each.targetHoles === 0,
  );

/** The indices that a shape takes from a list of free sentences, beginning at `at`. */
export const membersAt = (list: readonly number[], at: number, offsets: readonly number[]): number[] =>
  offsets.map((offset) => list[at + offset]!);
