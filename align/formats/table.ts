// Rows of cells -> units: what CSV, TSV and any other table have in common when they are read.
import type { LanguageTag } from '../types.js';
import { COLUMNS, type Column } from './columns.js';
import { problemAt, type ReadItem, textFrom, unitFrom } from './read.js';

export interface TableOptions {
  /** Which column of the file holds what: its name in the first row, or its number from 0. Ours need no mapping. */
  readonly mapping?: Partial<Readonly<Record<Column, string | number>>>;
  /** Languages of the two texts, where no column says it. */
  readonly languages?: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** The first row holds names. Default: true. */
  readonly named?: boolean;
}

/** More columns than this is no table of sentences. */
export const MAX_COLUMNS = 200;

/** Takes the rows of a file in order; false from `healthy` means that the rest cannot be read. */
export interface TableReader {
  row(cells: readonly string[], line: number): ReadItem[];
  healthy(): boolean;
}

export function tableReader(options: TableOptions = {}): TableReader {
  let places: Places | null = null;
  let width = 0;
  let broken = false;

  const fail = (line: number, code: string, message: string): ReadItem[] => {
    broken = true;
    return [problemAt(line, code, message)];
  };

  return {
    healthy: () => !broken,
    row(cells, line) {
      if (broken) return [];
      if (cells.length > MAX_COLUMNS) {
        return fail(line, 'too-many-columns', `A row has ${cells.length} columns; at most ${MAX_COLUMNS} are read.`);
      }
      if (places !== null) return [unitOrProblem(cells, line, places, width, options)];
      width = cells.length;
      const names = (options.named ?? true) ? cells : cells.map(() => '');
      const found = findPlaces(names, options);
      if (found === null && isHeadless(cells, options)) {
        places = { source: 0, target: 1 };
        return [unitOrProblem(cells, line, places, width, options)];
      }
      if (found === null) return fail(line, 'no-text-columns', NO_TEXT_COLUMNS);
      places = found;
      return (options.named ?? true) ? [] : [unitOrProblem(cells, line, places, width, options)];
    },
  };
}

/** A glossary as people keep it: two columns, no names; the languages were said. */
const isHeadless = (cells: readonly string[], { languages, mapping }: TableOptions): boolean =>
  cells.length === 2 && languages !== undefined && mapping === undefined;

const NO_TEXT_COLUMNS =
  'No columns “source” and “target” were found in the first row. Say which columns hold the two texts.';

type Places = Partial<Record<Column, number>> & { readonly languages?: readonly [LanguageTag, LanguageTag] };

/** Where each of our columns stands in the file. Two columns that are named after languages are texts, too. */
function findPlaces(names: readonly string[], options: TableOptions): Places | null {
  const plain = names.map((name) => name.trim().toLowerCase());
  const places: { -readonly [key in keyof Places]: Places[key] } = {};
  for (const column of COLUMNS) {
    const wanted = options.mapping?.[column] ?? column;
    const place = typeof wanted === 'number' ? wanted : plain.indexOf(wanted.trim().toLowerCase());
    if (place >= 0 && place < names.length) places[column] = place;
  }
  if (places.source !== undefined && places.target !== undefined) return places;
  const tags = plain.flatMap((name, place) =>
    /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/.test(name) && name !== 'id' ? [place] : [],
  );
  const [source, target] = tags;
  if (options.mapping !== undefined || source === undefined || target === undefined || tags.length !== 2) return null;
  // Where the languages were said, `su` and `od` are words.
  const said =
    options.languages && [options.languages.source, options.languages.target].map((tag) => tag.toLowerCase());
  if (said && !tags.every((place) => said.includes((plain[place] as string).replace('_', '-')))) return null;
  return { ...places, source, target, languages: [(names[source] as string).trim(), (names[target] as string).trim()] };
}

function unitOrProblem(
  cells: readonly string[],
  line: number,
  places: Places,
  width: number,
  options: TableOptions,
): ReadItem {
  if (cells.length !== width) {
    const message = `This row has ${cells.length} cells, the first row has ${width}; it was left out.`;
    return problemAt(line, 'wrong-number-of-cells', message);
  }
  const cell = (column: Column): string | undefined => {
    const place = places[column];
    return place === undefined ? undefined : cells[place];
  };
  const side = (name: 'source' | 'target', i: 0 | 1) =>
    textFrom(cell(name) ?? '', {
      language: cell(`${name}_language`) ?? options.languages?.[name] ?? places.languages?.[i] ?? null,
      document: cell(`${name}_document`) ?? null,
      positions: cell(`${name}_positions`) ?? null,
    });
  const words = {
    status: cell('status'),
    kind: cell('kind'),
    origin: cell('origin'),
    confidence: cell('confidence'),
    decidedBy: cell('decided_by'),
    decidedAt: cell('decided_at'),
    note: cell('note'),
  };
  return { unit: unitFrom(line, cell('id') || null, [side('source', 0), side('target', 1)], words) };
}
