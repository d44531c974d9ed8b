// DOCX -> text, by way of the HTML that mammoth makes of it (its raw text glues words together across line breaks).
import mammoth from 'mammoth';
import { type ExtractedText, readHtmlFragment } from './html.js';
import { xmlReader } from './xml-reader.js';
import { unpack, type ZipEntry, ZipRefused, zipEntries } from './zip.js';

/** Unpacked size of one XML part; mammoth builds a tree of it that takes many times as much. */
const MAX_PART_BYTES = 16_000_000;

/** The text of a Word document; one that cannot be read gives an empty text and one problem. */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedText> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    checkParts(buffer);
    const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS);
    return readHtmlFragment(withoutNoteMarks(value));
  } catch (error) {
    if (error instanceof ZipRefused) return refused(error.code, error.message);
    // mammoth throws plain errors at whatever is missing or odd inside.
    return refused('broken-docx', 'This Word document cannot be read. Open it in a word processor and save it anew.');
  }
}

const OPTIONS = {
  // Pictures have no text; their bytes would only fill the memory.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
};

function checkParts(buffer: Buffer): void {
  const entries = zipEntries(buffer);
  if (!entries.some((entry) => entry.name === '[Content_Types].xml')) {
    throw new ZipRefused('no-zip', 'This is a zip file, but no Word document.');
  }
  for (const entry of entries) checkPart(buffer, entry);
}

/** Unpacks every part once, under our own bounds: mammoth trusts what the package says about itself. */
function checkPart(buffer: Buffer, entry: ZipEntry): void {
  const part = unpack(buffer, entry);
  if (!/\.(?:xml|rels)$/i.test(entry.name)) return;
  if (part.length > MAX_PART_BYTES) {
    throw new ZipRefused('zip-too-large', `A part of the document is over ${MAX_PART_BYTES / 1e6} MB of XML.`);
  }
  const reader = xmlReader(() => ({ open() {}, text() {}, close() {} }));
  const [first] = [...reader.push(part.toString('utf8')), ...reader.end()];
  if (first !== undefined && 'problem' in first) throw new ZipRefused('no-zip', first.problem.message);
}

/** The marks of foot- and endnotes (`[1]`, `↑`) are no words of the text; the notes themselves stand at its end. */
function withoutNoteMarks(html: string): string {
  return html
    .replaceAll(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g, '')
    .replaceAll(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
}

function refused(code: string, message: string): ExtractedText {
  return { text: '', title: null, language: null, problems: [{ line: null, code, message }] };
}
