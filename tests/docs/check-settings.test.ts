import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THRESHOLDS } from '../../align/quality/checks/thresholds.js';
import { uiOf } from '../../views/ui.js';

test('docs/quality.md has the table of all thresholds, as the program has them', () => {
  const { t } = uiOf('en');
  const rows = THRESHOLDS.map(({ name, check, unit, default: usual, min, max }) => {
    const what = `${t(`threshold.${name}`)}. ${t(`threshold.${name}.help`)}`;
    return `| ${check} | \`${name}\` | ${what} | ${usual} | ${min}–${max} | ${t(`settings.unit.${unit}`)} |`;
  });
  const page = readFileSync(join(import.meta.dirname, '../../docs/quality.md'), 'utf8');
  const table = page.split('\n').filter((line) => /^\| \w+ \| `/.test(line));
  expect(table).toEqual(rows);
});
