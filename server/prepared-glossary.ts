// The built-in dictionary as the build leaves it in dist/glossary, ready to be looked up in: reading it takes 2 ms, making
// it 50 a language. A file is named after the text it was made from and the code that made it: one of another text or
// another version is never read. From sources, and where nothing was built, the dictionary is made from its texts.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_BLOCKS, BUILT_IN_LANGUAGES, builtInGlossary, lookForPrepared } from '../align/lexicon/knowledge.js';

const DIST = join(import.meta.dirname, '..');
const FOLDER = join(DIST, 'glossary');
/** The code that decides what an index holds. */
const CODE = ['lexicon/glossary.js', 'lexicon/word-index.js', 'text/tokenise.js', 'text/normalise.js'];

let origin: string | undefined;

/** The file of a language. @throws where there is no compiled code */
function fileOf(primary: string): string {
  if (origin === undefined) {
    const hash = createHash('sha1');
    for (const file of CODE) hash.update(readFileSync(join(DIST, 'align', file))).update('\0');
    for (const block of BUILT_IN_BLOCKS) hash.update(block, 'utf16le').update('\0');
    origin = hash.digest('hex');
  }
  return `${origin}.${primary}`;
}

function readPrepared(primary: string): ArrayBuffer | undefined {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(join(FOLDER, fileOf(primary)));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch {
    return undefined; // Not built, or not readable: it is made from the texts.
  }
}

/** From now on this thread takes the built-in dictionary from the build, where it is there. */
export const usePreparedGlossary = (): void => lookForPrepared(readPrepared);

/** Writes the files, each in one move, and removes those of an earlier build; the build calls it. */
export function writePreparedGlossary(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of BUILT_IN_LANGUAGES) {
    const draft = join(FOLDER, `draft.${process.pid}`);
    writeFileSync(draft, Buffer.from(builtInGlossary().indexOf(language)));
    renameSync(draft, join(FOLDER, fileOf(language)));
  }
  const current = new Set(BUILT_IN_LANGUAGES.map(fileOf));
  for (const name of readdirSync(FOLDER)) if (!current.has(name)) rmSync(join(FOLDER, name), { force: true });
}
