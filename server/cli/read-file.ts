import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput } from '../errors.js';
import { readDocumentFile, refusalOf } from '../formats/documents.js';
import type { Io } from './io.js';

/**
 * Reads the text of a file: plain, Markdown, HTML or DOCX; for `-`, standard input. A guessed encoding is said on
 * stderr. @throws InvalidInput
 */
export async function readTextFile(path: string, io: Io, encoding?: string): Promise<string> {
  const [name, bytes] = path === '-' ? ['-', await io.stdin()] : [basename(path), await readBytes(path)];
  const file = await readDocumentFile(name, bytes, encoding);
  const refusal = refusalOf(file);
  if (refusal) throw new InvalidInput(refusal.code, `${path}: ${refusal.message}`);
  if (file.guessed) io.stderr(`${path}: read as ${file.encoding}; it is not UTF-8.\n`);
  return file.text;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

/** The bytes of a file. @throws InvalidInput */
export function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = WHY_NOT[error.code ?? ''] ?? error.message;
    throw new InvalidInput('file', `${path}: ${why}.`);
  });
}
