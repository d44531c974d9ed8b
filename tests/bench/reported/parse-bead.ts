import type { Bead } from '../../../align/types.js';

/** `3,4:5` -> sentences 2 and 3 of the source, 4 of the target. */
export function parseBead(line: string): Bead {
  const [source = [], target = []] = line.split(':').map((side) => side.split(',').map((number) => Number(number) - 1));
  return { source, target };
}
