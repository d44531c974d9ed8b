// The form in which texts and gold alignments of this folder are written: sections `== HEADING` of lines.
import type { Bead } from '../../../align/types.js';

/** What stands before the first section, and each section by its heading; empty lines are left out. */
export function sectionsOf(text: string): {
  readonly before: string;
  readonly sections: ReadonlyMap<string, string[]>;
} {
  const [before = '', ...parts] = text.split(/^== /m);
  const sections = parts.map((part): [string, string[]] => {
    const [heading = '', ...lines] = part.split('\n').filter((line) => line !== '');
    return [heading, lines];
  });
  return { before, sections: new Map(sections) };
}

/** `3,4:5` -> sentences 2 and 3 of the source, 4 of the target. */
export function parseBead(line: string): Bead {
  const [source = [], target = []] = line.split(':').map((side) => side.split(',').map((number) => Number(number) - 1));
  return { source, target };
}
