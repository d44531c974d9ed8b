// Bytes -> text. Strict UTF-8 first, then a byte order mark, then a guess, which is always said and can be overruled.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import { ENCODINGS } from '../../align/formats/names.js';
import type { Problem } from '../../align/types.js';
import { byteOrderMark, looksBinary, strictly } from './plain-text.js';

export interface DecodedText {
  /** Without byte order mark; line ends as they were. Empty where the bytes were refused. */
  readonly text: string;
  readonly encoding: string;
  /** The encoding stands nowhere in the file: it was guessed from the bytes. */
  readonly guessed: boolean;
  /** The file began with a byte order mark. */
  readonly bom: boolean;
  readonly problems: readonly Problem[];
}

/** Problems after which there is no text to go on with. */
export const REFUSALS: ReadonlySet<string> = new Set(['binary-file', 'unknown-encoding']);

/**
 * Decodes a whole file. Never throws: what cannot be text is a problem of `REFUSALS`; a guess is `encoding-guessed`,
 * and bytes that fit no character are `broken-characters`, with the line of the first.
 *
 *     decodeText(bytes of 'Işık' in windows-1254) -> { text: 'Işık', encoding: 'windows-1254', guessed: true, … }
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const mark = byteOrderMark(bytes);
  if (encoding === undefined && mark === null && looksBinary(bytes)) return refusal(BINARY);
  if (encoding !== undefined) return decodeAs(bytes, encoding.toLowerCase(), mark);
  if (mark !== null) return decodeAs(bytes, mark, mark);
  const strict = strictly(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', guessed: false, bom: false, problems: [] };
  const declared = declaredEncoding(bytes);
  if (declared !== null) return decodeAs(bytes, declared, null);
  if (isDamagedUtf8(bytes)) return decodeAs(bytes, 'utf-8', null);
  const guess = guessEncoding(bytes);
  const decoded = decodeAs(bytes, guess, null);
  return { ...decoded, guessed: true, problems: [guessed(guess), ...decoded.problems] };
}

/** What XML (`encoding="…"`) or HTML (`charset=…`) says of itself, where it is an encoding that can be read. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  const label =
    /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(head)?.[1] ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1];
  const known = ENCODINGS.find((encoding) => encoding === label?.toLowerCase());
  // Those bytes are no UTF-8, whatever the file says.
  return known === undefined || known.startsWith('utf') ? null : known;
}

function decodeAs(bytes: Uint8Array, encoding: string, mark: string | null): DecodedText {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    return refusal(unknownEncoding(encoding));
  }
  const text = decoder.decode(bytes);
  // A chosen single-byte encoding decodes anything, a picture too.
  if (text.includes('\0')) return refusal(BINARY);
  const broken = text.indexOf('\ufffd');
  const problems = broken < 0 ? [] : [brokenCharacters(text, broken, encoding)];
  return { text, encoding, guessed: false, bom: mark === encoding, problems };
}

/** Bytes decoded at once where a file is read as it goes. */
const CHUNK_BYTES = 65_536;

/**
 * The text of a file in pieces, where that can be said beforehand: UTF-8 from end to end, and no NUL. A text of a hundred
 * megabytes never stands in memory as a whole then. Null: decode it as a whole, and see what is wrong with it.
 */
export function utf8Chunks(bytes: Uint8Array, encoding?: string): Iterable<string> | null {
  if (encoding !== undefined && encoding !== 'utf-8') return null;
  const mark = byteOrderMark(bytes);
  if ((mark !== null && mark !== 'utf-8') || looksBinary(bytes) || !isUtf8(bytes)) return null;
  return {
    *[Symbol.iterator]() {
      const decoder = new TextDecoder('utf-8');
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        yield decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
      }
      yield decoder.decode();
    },
  };
}

/** UTF-8 with a few bytes spoilt (a file cut in the middle of a letter) is still UTF-8, not another encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const foreign = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return foreign > 20 * broken;
}

const GUESSES: Readonly<Record<string, string>> = {
  'windows-1254': 'windows-1254',
  'ISO-8859-9': 'windows-1254',
  'windows-1256': 'windows-1256',
  'windows-1251': 'windows-1251',
};

/** Bytes of the file that the guess is made from. */
const SAMPLE_BYTES = 65_536;

/**
 * The likeliest of the encodings met in this field. Those it does not know differ from windows-1254 in a few letters
 * (windows-1252, iso-8859-1) or do not occur.
 */
function guessEncoding(bytes: Uint8Array): string {
  const firstForeign = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  const sample = bytes.subarray(Math.max(0, firstForeign - 500), firstForeign + SAMPLE_BYTES);
  const best = analyse(sample).find((match) => match.name in GUESSES);
  return best === undefined ? 'windows-1254' : (GUESSES[best.name] as string);
}

const BINARY: Problem = {
  line: null,
  code: 'binary-file',
  message: 'This is not a text file. Save it as plain text, HTML or DOCX, and try again.',
};

function refusal(problem: Problem): DecodedText {
  return { text: '', encoding: 'binary', guessed: false, bom: false, problems: [problem] };
}

function unknownEncoding(encoding: string): Problem {
  const message = `There is no encoding “${encoding}” here. Choose one of: ${ENCODINGS.join(', ')}.`;
  return { line: null, code: 'unknown-encoding', message };
}

function guessed(encoding: string): Problem {
  const message = `The file is not UTF-8; it was read as ${encoding}. If letters look wrong, choose another encoding.`;
  return { line: null, code: 'encoding-guessed', message };
}

function brokenCharacters(text: string, first: number, encoding: string): Problem {
  const line = text.slice(0, first).split('\n').length;
  const count = text.split('\ufffd').length - 1;
  const message = `${count} characters are no ${encoding}, and stand as “\ufffd”; the first is in line ${line}.`;
  return { line, code: 'broken-characters', message };
}
