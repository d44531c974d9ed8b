// Files that are almost right: what people and machines do to a good file, and then some.
import fc from 'fast-check';

/** One thing done to a text at a place in [0, 1): characters taken out, something put in. */
const mutation = (dictionary: readonly string[]) =>
  fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...dictionary), fc.string({ unit: 'binary', maxLength: 5 })),
  });

/** One of the good files, with up to six mutations; now and then nothing but noise. */
export function damaged(good: readonly string[], dictionary: readonly string[]): fc.Arbitrary<string> {
  const mutated = fc
    .tuple(fc.constantFrom(...good), fc.array(mutation(dictionary), { maxLength: 6 }))
    .map(([file, mutations]) => {
      let text = file;
      for (const { at, remove, insert } of mutations) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + insert + text.slice(place + remove);
      }
      return text;
    });
  const noise = fc.array(fc.constantFrom(...dictionary), { maxLength: 30 }).map((words) => words.join(''));
  return fc.oneof({ weight: 9, arbitrary: mutated }, { weight: 1, arbitrary: noise });
}

export const XML_WORDS = [
  ...['<', '>', '</', '/>', '&', '&amp;', '&#0;', '&#x10FFFF;', '&x;', ']]>', '<![CDATA[', '<!--', '-->', '<?', '?>'],
  ...['<!DOCTYPE tmx>', '<tu>', '</tu>', '<tuv xml:lang="tr">', '</tuv>', '<seg>', '</seg>', '<ph>', '</ph>', '<sub>'],
  ...['<unit id="1">', '<segment>', '<source>', '</source>', '<target>', '<target/>', '<cp hex="0000"/>', '<link/>'],
  ...[
    '<s id="1">',
    '</s>',
    'xtargets="1;2"',
    'target="#a #b"',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\r',
    '\u0000',
    '\ufffe',
    '\ud800',
  ],
];

export const TABLE_WORDS = [
  ...['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '\ufeff', '=1+1', "'=1", "''-", '\\', '\\n', '\\t', '\u0000'],
  ...['source', 'target', 'tr', 'ar', 'id', '1:0-4', '1:0-99/3', '0.5', 'NaN', '-1', 'confirmed', '{', '}', '[', ']'],
  ...[
    '{"source":',
    '"segments":[{}]',
    '"translation":{"tr":1}',
    'null',
    '1e999',
    '__proto__',
    ' ~~~ ',
    '[0,1]:[2]',
    ':',
  ],
];

export const HTML_WORDS = [
  ...['<div>', '</div>', '<p>', '<b>', '<i>', '<a href=x>', '<table>', '<tr>', '<td>', '<template>', '<svg>', '<math>'],
  ...['<select>', '<option>', '<frameset>', '<plaintext>', '<script>', '</script>', '<!--', '-->', '<![CDATA[', '<br>'],
  ...[
    '<article>',
    '<main>',
    '<h1>',
    '<li>',
    '<pre>',
    '\n',
    '&nbsp',
    '&#x0;',
    '&#55296;',
    ' class="share"',
    ' hidden',
    '"',
    '<',
  ],
];
