import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../align/text/sentences.js';

const FOLDER = new URL('../../../seeds/', import.meta.url);

interface Manifest {
  readonly key: string;
  readonly documents: readonly { readonly file: string; readonly language: string; readonly role: string }[];
}

const manifest = JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')) as readonly Manifest[];
const read = (file: string): string => readFileSync(new URL(`documents/${file}`, FOLDER), 'utf8');

/** Segments counted by reading the documents sentence by sentence. */
const COUNTED: Readonly<Record<string, number>> = {
  '000_f2ef593a435e9b5c.txt': 48,
  '001_16433d72b4ce02e2.txt': 46,
  '002_1c342e4e4e7efbfb.txt': 31,
  '003_48153fb67386aec9.txt': 23,
  '004_899b091fd3059ab5.txt': 16,
};

describe('the demo documents', () => {
  const documents = manifest.flatMap((collection) => collection.documents);

  it('are five, each with a language, one pivot a collection', () => {
    expect(documents.map((document) => document.file).sort()).toEqual(Object.keys(COUNTED).sort());
    for (const collection of manifest) {
      expect(
        collection.documents
          .map((document) => document.role)
          .sort()
          .reverse(),
      ).toContain('pivot');
    }
  });

  it.each(Object.entries(COUNTED))('%s splits into %d segments', (file, count) => {
    const language = documents.find((document) => document.file === file)!.language;
    expect(splitSentences(read(file), language)).toHaveLength(count);
  });
});
