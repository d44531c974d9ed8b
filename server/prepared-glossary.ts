// The built-in dictionary as the build leaves it in dist/glossary, ready to be looked up in: reading it takes 2 ms, loading
// its texts 25 and making it from them 50 a language. The build takes the old one away before it compiles and writes the new
// one after, so that what is there was made of these texts by this code. From sources there is none.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Glossary, packGlossary, unpackGlossary } from '../align/lexicon/glossary.js';
import { primaryLanguage } from '../align/text/normalise.js';
import type { LanguageTag } from '../align/types.js';

const FOLDER = join(import.meta.dirname, '..', 'glossary');
/** Written last, and names what else there is. */
const CONTENTS = join(FOLDER, 'contents.json');

interface Contents extends Pick<Glossary, 'size' | 'functionWords' | 'firstTopic' | 'languages'> {}

const indexFile = (primary: string): string => join(FOLDER, `${primary}.index`);

function readIndex(primary: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(indexFile(primary));
  const whole = byteOffset === 0 && byteLength === buffer.byteLength;
  return (whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}

/**
 * The dictionary of the build, all its languages or those that are wanted; undefined where nothing was built, or not all
 * of it can be read.
 */
export function preparedGlossary(wanted?: readonly LanguageTag[]): Glossary | undefined {
  try {
    const { languages, ...numbers } = JSON.parse(readFileSync(CONTENTS, 'utf8')) as Contents;
    const primaries = wanted?.map(primaryLanguage);
    const read = languages.filter((each) => primaries === undefined || primaries.includes(each));
    return unpackGlossary({ ...numbers, indexes: Object.fromEntries(read.map((each) => [each, readIndex(each)])) });
  } catch {
    return undefined;
  }
}

/** Writes the dictionary; the build calls it. */
export function writePreparedGlossary(glossary: Glossary): void {
  const { indexes, ...numbers } = packGlossary(glossary);
  mkdirSync(FOLDER, { recursive: true });
  for (const [primary, index] of Object.entries(indexes)) writeFileSync(indexFile(primary), Buffer.from(index));
  writeFileSync(CONTENTS, JSON.stringify({ ...numbers, languages: Object.keys(indexes) } satisfies Contents));
}
