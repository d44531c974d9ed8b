// Escaping for XML 1.0. What XML cannot hold at all is removed before (see characters.ts).

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Escapes text between tags. `>` too, for the sake of `]]>`; a bare return would be read back as a line feed. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (c) => TEXT_ESCAPES[c] as string) : text;
}

/** Escapes the value of an attribute in double quotes; line breaks and tabs, which a parser would turn into spaces, too. */
export function escapeAttribute(text: string): string {
  return /[&<>\r\n\t"]/.test(text) ? text.replace(/[&<>\r\n\t"]/g, (c) => ATTRIBUTE_ESCAPES[c] as string) : text;
}

/**
 * A start tag's attributes, those that are null left out.
 *
 *     attributes({ tuid: 'g1', changeid: null }) -> ' tuid="g1"'
 */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  let out = '';
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) out += ` ${name}="${escapeAttribute(value)}"`;
  }
  return out;
}
