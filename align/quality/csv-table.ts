// Tables of figures as CSV (RFC 4180), for the quality page and the command line.

import { csvCell } from '../formats/csv.js';

/** Records with CRLF line ends, the first one naming the columns. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
