import { readFile } from 'node:fs/promises';
import { InvalidInput } from '../errors.js';
import { decodeText, REFUSALS } from '../formats/decode.js';
import type { Io } from './io.js';

/** Reads a text file (or, for `-`, standard input). A guessed encoding is said on stderr. @throws InvalidInput */
export async function readTextFile(path: string, io: Io): Promise<string> {
  if (path === '-') return io.stdin();
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new InvalidInput('file', `${path}: ${why}.`);
  });
  const { text, encoding, guessed, problems } = decodeText(bytes);
  const refused = problems.find((problem) => REFUSALS.has(problem.code));
  if (refused) throw new InvalidInput(refused.code, `${path}: ${refused.message}`);
  if (guessed) io.stderr(`${path}: read as ${encoding}; it is not UTF-8.\n`);
  return text;
}
