// Markup inside sentences: the text goes on, the codes are kept beside it.
import type { InlineCode } from '../../align/formats/read.js';
import { escapeText, attributes as xmlAttributes } from '../../align/formats/xml.js';

/** Gathers one `<seg>`, `<source>` or `<target>`. */
export interface InlineText {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  take(): { text: string; codes: InlineCode[] };
}

/**
 * `opaque` elements hold native code, not text: all of it is kept aside. The others (`hi`, `g`, `pc`, `mrk` …) hold
 * text: only their tags are.
 */
export function inlineText(opaque: ReadonlySet<string>): InlineText {
  let text = '';
  let markup = '';
  // How many opaque elements are open; at 0, text is text.
  let depth = 0;
  const codes: InlineCode[] = [];
  const keep = (): void => {
    codes.push({ at: text.length, markup });
    markup = '';
  };
  return {
    open(name, attributes) {
      if (name === 'cp') {
        text += characterOf(attributes.hex);
        return;
      }
      markup += `<${name}${xmlAttributes(attributes)}>`;
      if (opaque.has(name)) depth += 1;
      if (depth === 0) keep();
    },
    text(value) {
      if (depth > 0) markup += escapeText(value);
      else text += value;
    },
    close(name) {
      if (name === 'cp') return;
      markup += `</${name}>`;
      if (opaque.has(name)) depth -= 1;
      if (depth === 0) keep();
    },
    take: () => ({ text, codes }),
  };
}

/** XLIFF 2 writes characters that XML cannot hold as `<cp hex="0001"/>`. */
function characterOf(hex: string | undefined): string {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex ?? '') ? Number.parseInt(hex as string, 16) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
