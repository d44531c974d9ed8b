// What docs/formats.md does not name does not exist; what it names does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALIGNED_FORMATS, ENCODINGS } from '../../align/formats/names.js';
import { ALIGNED_OPTIONS } from '../../server/cli/import-aligned.js';
import { DOCUMENT_EXTENSIONS } from '../../server/formats/documents.js';
import { EXPORT_FORMATS } from '../../views/export/export-page.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
const [, documents = '', aligned = '', out = ''] = page.split(/^## /m);
const rowsOf = (section: string) => [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);

test('every format of aligned material has its row, and no other', () => {
  expect(rowsOf(aligned)).toEqual([...ALIGNED_FORMATS]);
});

test('every export format has its row, and no other', () => {
  expect(rowsOf(out).sort()).toEqual([...EXPORT_FORMATS, 'tmx-multilingual'].sort());
});

test.each(Object.keys(ALIGNED_OPTIONS))('the option --%s of the import is named', (option) => {
  expect(aligned).toContain(`--${option}`);
});

test.each([
  'status',
  'min-confidence',
  'kind',
  'text',
  'deduplicate',
  'one-sided',
  'no-provenance',
  'report',
  'no-report',
])('the option --%s of the export is named', (option) => {
  expect(out).toContain(`--${option}`);
  expect(readFileSync(join(import.meta.dirname, '../../server/cli/export.ts'), 'utf8')).toContain(option);
});

test.each([...ENCODINGS])('the encoding %s is named', (encoding) => {
  expect(documents.toLowerCase()).toContain(encoding);
});

test.each(DOCUMENT_EXTENSIONS.filter((extension) => !['markdown', 'xhtml'].includes(extension)))(
  'documents ending in .%s are named',
  (extension) => {
    expect(documents).toContain(`.${extension}`);
  },
);
