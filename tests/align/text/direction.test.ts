import { expect, it } from 'vitest';
import { direction } from '../../../align/text/direction.js';

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['azb', 'rtl'],
  ['az', 'ltr'],
  ['az-Cyrl', 'ltr'],
  ['az-Arab', 'rtl'],
  ['az-IR', 'rtl'],
  ['az-Latn-IR', 'ltr'],
  ['tr', 'ltr'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['he', 'rtl'],
  ['ug', 'rtl'],
  ['ckb', 'rtl'],
  ['ku', 'ltr'],
  ['AR', 'rtl'],
  ['', 'ltr'],
  ['xx-yy', 'ltr'],
])('%s is written %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});
