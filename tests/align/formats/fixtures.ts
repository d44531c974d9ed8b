// Units to write and read: two that look like the real thing, and generators of every text that has ever hurt.
import fc from 'fast-check';
import type { ExportHeader, ExportSegment, ExportUnit } from '../../../align/formats/unit.js';

export const header: ExportHeader = {
  collection: 'Amreyev’in konuşması',
  pair: { source: 'tr', target: 'ar' },
  documents: { source: '000 tr.md', target: '004 ar.md' },
  createdAt: '2026-11-23T18:05:25.000Z',
  program: { name: 'Hiza', version: '0.1.0' },
};

export const unit: ExportUnit = {
  id: 'g1',
  source: [{ number: 1, start: 0, end: 12, text: '– Hoş geldin' }],
  target: [
    { number: 1, start: 0, end: 6, text: 'مرحباً' },
    { number: 3, start: 20, end: 24, text: 'بكم!' },
  ],
  status: 'confirmed',
  kind: 'full',
  origin: 'manual',
  confidence: 0.97,
  decidedBy: 'Leylâ',
  decidedAt: '2026-11-20T08:00:00Z',
  note: 'Bir "not" & bir <etiket>.',
};

/** Whatever a text can hold: all of Unicode, and often what breaks formats. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...['"', "'", ',', ';', '\t', '\n', '\r', '\r\n', ' ', '\u00a0', '\\', '\\n', '=', '-', '+', '@', '|'],
      ),
      fc.constantFrom(...[']]>', '<b>', '&amp;', '&#13;', '<!--', '<?x?>', '{', '~~~', '/']),
      fc.constantFrom(
        ...['\u200e', '\u200f', '\u202b', '\u2066', '\u2069', '\u061c', '\u0640', '\u2028', '\u0085', '\ufeff'],
      ),
      fc.constantFrom(...['e\u0301', 'ə̈', '\ud83d\ude00', '\ud835\udd4f', 'İ', 'ı', 'لآ', '٣', '“', '«']),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Text that both UTF-8 and XML 1.0 can hold. */
export const holdableText = anyText.map((text) =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, ''),
);

const segments = (text: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<ExportSegment[]> =>
  fc.array(
    fc
      .record({ number: fc.integer({ min: 1, max: 99_999 }), start: fc.nat(1_000_000), extra: fc.nat(40), text })
      .map(({ number, start, extra, text: value }): ExportSegment => {
        // Most segments are as long as their range; a corrected one is not.
        const end = start + (extra > 30 ? extra : value.length);
        return { number, start, end, text: value };
      }),
    { minLength, maxLength: 3 },
  );

const absentOr = (text: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  text.map((value) => (value === '' ? null : value));

const isoTime = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Units made of such texts; `minSegments: 1` fills both sides. */
export const unitsOf = (text: fc.Arbitrary<string>, minSegments = 1): fc.Arbitrary<ExportUnit[]> =>
  fc.array(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      source: segments(text, minSegments),
      target: segments(text, minSegments),
      status: fc.constantFrom('suggested', 'confirmed', 'needs_review', 'rejected'),
      kind: fc.constantFrom('full', 'partial'),
      origin: fc.constantFrom('auto', 'manual', 'import'),
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
      decidedBy: absentOr(text),
      decidedAt: fc.option(isoTime),
      note: absentOr(text),
    }),
    { maxLength: 4 },
  );
