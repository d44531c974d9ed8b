import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/formats/decode.js';

const TURKISH =
  'Cumhurbaşkanı, İstanbul’da düzenlenen toplantıda ışığın önemini ve çağdaş eğitimi anlattı. Şöyle dedi: ğüşiöç.';
const ARABIC = 'قال الرئيس في كلمته أمام المجلس إن التعاون بين البلدين سيستمر في جميع المجالات خلال الأعوام المقبلة.';
const CYRILLIC = 'Президент выступил перед собранием и рассказал о сотрудничестве двух стран в последние годы.';

/** Node decodes these encodings but writes none of them: look every character up in the 128 upper places. */
function encode(text: string, encoding: string): Uint8Array {
  const upper = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
  return Uint8Array.from([...text], (c) => (c < '\x80' ? c.charCodeAt(0) : 128 + upper.indexOf(c)));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array, encoding?: string) =>
  decodeText(bytes, encoding).problems.map((problem) => problem.code);

describe('decodeText', () => {
  it('reads UTF-8 as it is, line ends and all', () => {
    expect(decodeText(utf8(`${TURKISH}\r\n${ARABIC}`))).toEqual({
      text: `${TURKISH}\r\n${ARABIC}`,
      encoding: 'utf-8',
      guessed: false,
      bom: false,
      problems: [],
    });
  });

  it('takes byte order marks off and believes them', () => {
    expect(decodeText(utf8(`\ufeff${TURKISH}`))).toMatchObject({ text: TURKISH, encoding: 'utf-8', bom: true });
    const little = Buffer.from(`\ufeff${ARABIC}`, 'utf16le');
    expect(decodeText(little)).toMatchObject({ text: ARABIC, encoding: 'utf-16le', bom: true, problems: [] });
    expect(decodeText(Buffer.from(little).swap16())).toMatchObject({ text: ARABIC, encoding: 'utf-16be', bom: true });
  });

  it.each([
    ['windows-1254', TURKISH],
    ['windows-1256', ARABIC],
    ['windows-1251', CYRILLIC],
  ])('recognises %s, converts it and says so', (encoding, text) => {
    const decoded = decodeText(encode(text, encoding));
    expect(decoded).toMatchObject({ text, encoding, guessed: true });
    expect(decoded.problems).toMatchObject([{ code: 'encoding-guessed' }]);
    expect(decoded.problems[0]?.message).toContain(encoding);
  });

  it('recognises the encoding of a file whose first page is plain ASCII', () => {
    const bytes = Buffer.concat([Buffer.from('English first. '.repeat(9_000)), encode(ARABIC, 'windows-1256')]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'windows-1256' });
  });

  it('takes the encoding that a person chose', () => {
    const bytes = encode('Işık ığ', 'iso-8859-9');
    expect(decodeText(bytes, 'iso-8859-9')).toMatchObject({ text: 'Işık ığ', guessed: false, problems: [] });
    expect(decodeText(encode(ARABIC, 'windows-1256'), 'WINDOWS-1256')).toMatchObject({ text: ARABIC });
  });

  it('believes what XML and HTML say of themselves, unless they are UTF-8 after all', () => {
    const xml = '<?xml version="1.0" encoding="windows-1256"?><a>';
    expect(decodeText(encode(`${xml}علم`, 'windows-1256'))).toMatchObject({ text: `${xml}علم`, guessed: false });
    const html = '<html><meta charset="iso-8859-9">';
    expect(decodeText(encode(`${html}ığ`, 'iso-8859-9'))).toMatchObject({ text: `${html}ığ`, encoding: 'iso-8859-9' });
    expect(decodeText(utf8(`${html}ığ`))).toMatchObject({ text: `${html}ığ`, encoding: 'utf-8' });
  });

  it('keeps damaged UTF-8 for UTF-8, and names the line of the damage', () => {
    const bytes = Buffer.concat([utf8(`${TURKISH}\n${ARABIC}\n`), Buffer.from([0xd8]), utf8(`\n${TURKISH}`)]);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.problems).toMatchObject([{ code: 'broken-characters', line: 3 }]);
  });

  it.each([
    ['a zip', Buffer.from('PK\x03\x04rest')],
    ['a PDF', Buffer.from('%PDF-1.7 rest')],
    ['a text with NUL', Buffer.from('text\0text')],
    ['UTF-16 without mark', Buffer.from(TURKISH, 'utf16le')],
  ])('refuses %s', (_, bytes) => {
    expect(codes(bytes)).toEqual(['binary-file']);
    expect(decodeText(bytes).text).toBe('');
  });

  it('refuses a binary file even where an encoding was chosen, and an encoding nobody knows', () => {
    expect(codes(Buffer.from('a\0b'), 'windows-1254')).toEqual(['binary-file']);
    expect(codes(utf8('a'), 'klingon')).toEqual(['unknown-encoding']);
  });

  it('reads nothing from nothing', () => {
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', problems: [] });
  });
});
