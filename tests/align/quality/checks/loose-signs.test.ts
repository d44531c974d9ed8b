import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseSigns, SIGN_REACH } from '../../../../align/quality/checks/loose-signs.js';

/** What is loose in each sentence, in order. */
const loose = (...sentences: string[]) =>
  looseSigns(sentences).map((signs, at) => signs.map(({ start, end }) => sentences[at]!.slice(start, end)).join(' '));

describe('loose signs', () => {
  it('are those without a partner in their sentence or in those nearby', () => {
    expect(loose('"Geldim" dedi (dün).')).toEqual(['']);
    expect(loose('Geldi (dün.')).toEqual(['(']);
    expect(loose('"Geldim.', 'Gördüm."')).toEqual(['', '']);
    expect(loose('"Geldim.', 'Gördüm."', 'Yendim." [')).toEqual(['', '', '" [']);
    expect(loose('"Geldim.', ...Array<string>(SIGN_REACH).fill('Ve.'), 'Gördüm."')).toEqual([
      '"',
      ...Array<string>(SIGN_REACH).fill(''),
      '"',
    ]);
  });

  it('are read by where they stand, whichever sign a typist takes', () => {
    expect(loose('قال: »نحن هنا« اليوم.')).toEqual(['']);
    expect(loose('„Gəldim“ dedi, ”gördüm” dedi, «yendim» dedi.')).toEqual(['']);
    expect(loose("Ankara'da 'ev' var, dedi.")).toEqual(['']);
  });

  it('are no list numbers and no faces', () => {
    expect(loose('1) Birinci', 'a) ilk', 'iv) son', 'Sağ ol :)', '٣) ثالثا')).toEqual(['', '', '', '', '']);
  });

  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    "''",
    ' ',
    '\u00a0',
    '\u200f',
    'ə',
    'e\u0301',
    'س',
    '😀',
    '1',
    '.',
    ':',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('cover exactly one sign each, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (sentences) => {
        looseSigns(sentences).forEach((signs, at) => {
          for (const { start, end } of signs)
            expect(sentences[at]!.slice(start, end)).toMatch(/^(?:["“”„‟«»()[\]{}]|'')$/);
        });
      }),
    );
  });

  it('depend on no sentence out of reach', () => {
    const many = fc.array(text, { minLength: 2 * SIGN_REACH + 1, maxLength: 2 * SIGN_REACH + 8 });
    fc.assert(
      fc.property(many, (sentences) => {
        const whole = looseSigns(sentences);
        sentences.forEach((_, at) => {
          const first = Math.max(0, at - SIGN_REACH);
          const near = looseSigns(sentences.slice(first, at + SIGN_REACH + 1));
          expect(near[at - first]).toEqual(whole[at]);
        });
      }),
    );
  });
});
