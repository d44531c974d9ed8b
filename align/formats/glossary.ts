// Glossaries in plain lines: `tr|az|ar`, one concept a line, alternatives separated by commas, as the built-in one is
// written. A first line of language tags says the columns; `#` begins a remark.
import type { LanguageTag } from '../types.js';
import { lineSplitter } from './lines.js';
import { problemAt, type Reader, type ReadItem, textFrom, unitFrom } from './read.js';

const DEFAULT_COLUMNS: readonly LanguageTag[] = ['tr', 'az', 'ar'];
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/** More alternatives of a field than this are no alternatives. */
const MAX_ALTERNATIVES = 6;

/**
 * Reads a glossary: every line becomes the units of its alternatives.
 *
 *     'tr|az\ngündem,ajanda|gündəm' -> gündem = gündəm, ajanda = gündəm
 */
export function glossaryReader(languages?: { readonly source: LanguageTag; readonly target: LanguageTag }): Reader {
  const lines = lineSplitter();
  let columns: readonly LanguageTag[] = languages ? [languages.source, languages.target] : DEFAULT_COLUMNS;
  let number = 0;
  let begun = false;

  const read = (line: string): ReadItem[] => {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '' || text.startsWith('#')) return [];
    const fields = text.split('|').map((field) => field.trim());
    const isHeading = !begun && fields.length > 1 && fields.every((field) => TAG.test(field));
    begun = true;
    if (isHeading) {
      columns = fields;
      return [];
    }
    if (fields.length < 2 || fields.length > columns.length) {
      const message = `A line has ${columns.length} terms (${columns.join('|')}); this one has ${fields.length}.`;
      return [problemAt(number, 'wrong-number-of-terms', message)];
    }
    return rowsOf(fields.map(alternativesOf)).map((row) => ({
      unit: unitFrom(
        number,
        null,
        row.flatMap((term, i) => (term === '' ? [] : [textFrom(term, { language: columns[i] ?? null })])),
        {},
      ),
    }));
  };
  return {
    push: (chunk) => lines.push(chunk).flatMap(read),
    end: () => lines.end().flatMap(read),
  };
}

/** `gel-` is a stem: the hyphen is not part of it. */
const alternativesOf = (field: string): readonly string[] =>
  field
    .split(',')
    .map((term) => term.trim().replace(/-$/, ''))
    .slice(0, MAX_ALTERNATIVES);

/** As many rows as the longest field has alternatives; the others repeat their first. */
function rowsOf(fields: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const length = Math.max(...fields.map((field) => field.length));
  return Array.from({ length }, (_, i) => fields.map((field) => field[i] ?? field[0] ?? ''));
}
