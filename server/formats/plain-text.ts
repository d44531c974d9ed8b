// What can be said of a file at its first sight, without loading anything that knows encodings or formats.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** `utf-8`, `utf-16le` or `utf-16be` where the first bytes say so. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The first bytes of formats that people take for text: zip (docx, odt, xlsx), PDF, old Office, PNG, JPEG, gzip. */
const SIGNATURES = ['PK\x03\x04', '%PDF-', '\xd0\xcf\x11\xe0', '\x89PNG', '\xff\xd8\xff', '\x1f\x8b'];

/** A known signature, or a NUL, which no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.some((signature) => head.startsWith(signature)) || bytes.includes(0);
}

/** The text of bytes that are UTF-8 from end to end, or null. */
export function strictly(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

/** Names of Word documents. */
export const WORD = /\.docx$/i;

export function looksLikeHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
}

/** The text of a file that is plain UTF-8 without a byte order mark, as most are; null where it takes a closer look. */
export function plainText(name: string, bytes: Uint8Array): string | null {
  if (WORD.test(name) || byteOrderMark(bytes) !== null || looksBinary(bytes)) return null;
  const text = strictly(bytes);
  return text === null || looksLikeHtml(name, text) ? null : text;
}
