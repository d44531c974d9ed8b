import { describe, expect, test } from 'vitest';
import { align } from '../../../align/align.js';
import { icuNames } from '../../../align/lexicon/icu-names.js';

const lines = icuNames.split('\n').filter((line) => line !== '');

describe('names from CLDR', () => {
  test('every line has all three languages, and none stands twice', () => {
    for (const line of lines) expect(line.split('|').filter((column) => column.trim() !== '')).toHaveLength(3);
    expect(new Set(lines).size).toBe(lines.length);
  });
  test('Arabic months have their Gregorian, Levantine and Maghrebi names', () => {
    expect(lines.find((line) => line.startsWith('Mayıs|'))).toBe('Mayıs|may|مايو,أيار,ماي');
  });
  test('a currency that no news names is recognised', () => {
    const { suggestions } = align(
      { language: 'tr', sentences: ['Ödeme Gambiya dalasisi ile yapılır.'] },
      { language: 'ar', sentences: ['الدفع بعملة دلاسي غامبي.'] },
      { recipe: 'parallel', minConfidence: 0 },
    );
    expect(suggestions[0]?.evidence.map(({ kind }) => kind)).toContain('word');
  });
});
