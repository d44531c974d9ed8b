import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/formats/docx.js';
import { documentXml, docxOf, docxParts, zipOf } from './docx-file.js';

/** Alone, each takes under two seconds; machines that run tests are busy. */
const PATIENCE_MS = 8_000;

const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const refusal = async (bytes: Buffer) => {
  const started = performance.now();
  const { text, problems } = await readDocx(bytes);
  expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  expect(text).toBe('');
  return problems[0]?.code;
};

describe('readDocx', () => {
  it('reads headings, paragraphs, line breaks, lists and tables, right-to-left as well', async () => {
    const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
    const body = [
      paragraph('Başlık', heading),
      '<w:p><w:r><w:t>Bir.</w:t><w:br/><w:t>İki.</w:t></w:r></w:p>',
      `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>مرحباً بكم.</w:t></w:r></w:p>`,
      `<w:tbl><w:tr><w:tc>${paragraph('Sol')}</w:tc><w:tc>${paragraph('يمين')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const { text, problems } = await readDocx(docxOf(body));
    expect(problems).toEqual([]);
    expect(text.split('\n\n').map((block) => block.trim())).toEqual([
      '# Başlık',
      'Bir.',
      'İki.',
      'مرحباً بكم.',
      'Sol',
      'يمين',
    ]);
  });

  it('refuses a package that says it is large, and one that lies about it', async () => {
    const honest = zipOf([...docxParts(''), { name: 'word/media/a.bin', data: Buffer.alloc(100_000_000) }]);
    expect(await refusal(honest)).toBe('zip-too-large');
    const lying = zipOf([...docxParts(''), { name: 'word/media/a.bin', data: Buffer.alloc(100_000_000), claims: 10 }]);
    expect(await refusal(lying)).toBe('zip-too-large');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'word\\..\\x', 'C:/x', 'word/document.xml'])(
    'refuses a part named %s',
    async (name) => {
      expect(await refusal(zipOf([...docxParts(''), { name, data: Buffer.from('x') }]))).toBe('zip-path');
    },
  );

  it('refuses passwords, other zips, and files cut off on the way', async () => {
    const parts = docxParts(paragraph('x'));
    expect(await refusal(zipOf(parts.map((part) => ({ ...part, encrypted: true }))))).toBe('zip-encrypted');
    expect(await refusal(zipOf([{ name: 'a.txt', data: Buffer.from('x') }]))).toBe('no-zip');
    expect(await refusal(zipOf(parts).subarray(0, 900))).toBe('no-zip');
    expect(await refusal(Buffer.from('PK'))).toBe('no-zip');
  });

  it('refuses entities, endless depth and broken XML inside', async () => {
    const withDocument = (xml: string) =>
      zipOf(
        docxParts('').map((part) => (part.name === 'word/document.xml' ? { ...part, data: Buffer.from(xml) } : part)),
      );
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentXml(paragraph('&b;'))}`;
    expect(await refusal(withDocument(bomb))).toBe('no-zip');
    expect(await refusal(withDocument(documentXml('<w:sdt>'.repeat(200_000))))).toBe('no-zip');
    expect(await refusal(withDocument('<w:document'))).toBe('no-zip');
    expect(await refusal(withDocument('<other/>'))).toBe('broken-docx');
  });
});
