import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../views/messages/catalogue.js';
import { messagesOf } from '../../views/messages/index.js';

const root = join(import.meta.dirname, '../..');
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return name === 'messages' ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(join(root, path), 'utf8')] : [];
  });
const code = ['align', 'db', 'server', 'views'].flatMap(sources).join('\n');
const english = messagesOf('en');
const keys = Object.keys(english) as (keyof typeof english)[];
/** Keys put together at run time, such as `status.${status}`: what stands before the first brace. */
const prefixes = [...code.matchAll(/[`']([a-z][\w-]*\.[\w.-]*)\$\{/g)].map((m) => m[1] as string);
const forms = (message: (typeof english)[keyof typeof english]) =>
  typeof message === 'string' ? { other: message } : message;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);

describe('the message catalogues', () => {
  test('hold no key that nothing uses', () => {
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !prefixes.some((p) => key.startsWith(p)),
    );
    expect(unused).toEqual([]);
  });
  test('have each key in one area only, so that none hides another', () => {
    const folder = join(root, 'views/messages');
    const found = readdirSync(folder).flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...new Set([...text.matchAll(/^ {4}'([^']+)':/gm)].map((m) => m[1] as string))];
    });
    expect(found.length).toBe(keys.length);
    expect(found.filter((key, at) => found.indexOf(key) !== at)).toEqual([]);
  });
  for (const language of INTERFACE_LANGUAGES) {
    const messages = messagesOf(language);
    test(`in ${language} say everything, with the placeholders of the English`, () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
      for (const key of keys) {
        const known = new Set(Object.values(forms(english[key])).flatMap(placeholders));
        const all = forms(messages[key]);
        const used = new Set(Object.values(all).flatMap(placeholders));
        expect(
          [...used].filter((name) => !known.has(name)),
          key,
        ).toEqual([]);
        // One, two and none may be words; the general form names everything.
        const missing = [...known].filter((name) => !placeholders(all.other).includes(name));
        expect(missing, `${language} ${key}`).toEqual([]);
      }
    });
    test(`in ${language} use the plural categories of the language and no others`, () => {
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
      for (const key of keys) {
        const message = messages[key];
        if (typeof message === 'string') continue;
        expect(
          Object.keys(message).filter((category) => !known.includes(category)),
          `${language} ${key}`,
        ).toEqual([]);
      }
    });
  }
});
