// Web pages repeat their title in every part. A copy must not take away what the first had.
import { expect, test } from 'vitest';
import { align } from '../../../align/align.js';

const TURKISH = [
  'Bakanlar Bakü’de enerji işbirliğini görüştü',
  'Toplantıya beş ülkenin temsilcileri katıldı.',
  'Görüşmede doğal gaz fiyatları ele alındı.',
  'Hava bugün güneşli olacak.',
  'Yeni stadyum gelecek yıl açılacak.',
];
const AZERBAIJANI = [
  'Stadionun tikintisi davam edir, açılış gələn ildir.',
  'Yağış gözlənilmir.',
  'Nazirlər Bakıda enerji əməkdaşlığını müzakirə ediblər',
  'İclasda beş ölkənin nümayəndələri iştirak ediblər.',
];
const run = (sentences: readonly string[]) =>
  align({ language: 'tr', sentences }, { language: 'az', sentences: AZERBAIJANI }, { recipe: 'comparable' });

test('a title that stands in the text ten times is aligned as surely as one that stands there once', () => {
  const title = TURKISH[0]!;
  const once = run(TURKISH).suggestions.find((s) => s.source.includes(0));
  expect(once?.target).toEqual([2]);
  const repeated = [...TURKISH, ...Array.from({ length: 9 }, () => title)];
  const isTitle = (index: number) => repeated[index] === title;
  const found = run(repeated).suggestions.filter((s) => s.source.some(isTitle));
  expect(found.map((s) => s.target)).toEqual([[2]]);
  expect(found[0]!.confidence).toBeGreaterThan(once!.confidence - 0.1);
});
