// HTML -> plain text, a block a line: headings and list items marked as in Markdown, table cells on lines of their own.
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './html-tree.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Nothing to read in them. */
const SILENT = new Set(
  (
    'audio button canvas embed head iframe input math noscript object option script select style svg template ' +
    'textarea video'
  ).split(' '),
);

/** A block of text, white space as a browser would show it. */
export interface HtmlBlock {
  readonly text: string;
  /** Characters of it that stand inside links. */
  readonly linkedChars: number;
}

/** The blocks of an element, in order. `skip` leaves an element below it out with all that is in it. */
export function blocksOf(root: HtmlElement, skip: (element: HtmlElement) => boolean): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let words = '';
  let linkedChars = 0;
  let mark = '';

  const flush = (): void => {
    for (const line of words.split('\n')) {
      const text = line.replaceAll(/[ \t\r\f]+/g, ' ').trim();
      if (text !== '') blocks.push({ text: `${mark}${text}`, linkedChars: Math.min(linkedChars, text.length) });
      if (text !== '') mark = '';
    }
    words = '';
    linkedChars = 0;
  };

  const walk = (node: HtmlNode, linked: boolean, preformatted: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      words += preformatted ? node.value : node.value.replaceAll(/[ \t\r\n\f]+/g, ' ');
      if (linked) linkedChars += node.value.trim().length;
      return;
    }
    if (!isElement(node) || SILENT.has(node.tagName) || (node !== root && skip(node))) return;
    if (node.tagName === 'br') words += '\n';
    const block = BLOCKS.has(node.tagName);
    if (block) flush();
    if (block) mark = markOf(node.tagName) ?? mark;
    for (const child of node.childNodes) {
      walk(child, linked || node.tagName === 'a', preformatted || node.tagName === 'pre');
    }
    if (block) flush();
    if (block && markOf(node.tagName) !== null) mark = '';
  };
  walk(root, false, false);
  flush();
  return blocks;
}

/** What stands before the first line of a block. */
function markOf(tagName: string): string | null {
  if (/^h[1-6]$/.test(tagName)) return `${'#'.repeat(Number(tagName[1]))} `;
  return tagName === 'li' ? '- ' : null;
}

/** Hidden from readers as well: no text of the document. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '');
}
