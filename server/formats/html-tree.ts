// Parses HTML with bounds, and the few questions the readers ask a node.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Browsers stop nesting here, too. Below it, the parser's time stays linear in the length of the file. */
const MAX_DEPTH = 512;
/** A long book has a tenth of it. */
const MAX_ELEMENTS = 200_000;

/** Why a page was not parsed: `too-deep` or `too-many-elements`. */
export class HtmlRefused extends Error {
  readonly code: 'too-deep' | 'too-many-elements';
  constructor(code: HtmlRefused['code']) {
    super(code);
    this.code = code;
  }
}

/** The root element. Throws `HtmlRefused` for what no page is like; nothing is fetched, no script is run. */
export function parseHtml(html: string): HtmlElement {
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...about) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new HtmlRefused('too-many-elements');
      return defaultTreeAdapter.createElement(...about);
    },
    onItemPush() {
      depth += 1;
      if (depth > MAX_DEPTH) throw new HtmlRefused('too-deep');
    },
    onItemPop() {
      depth -= 1;
    },
  };
  const document = parse(html, { treeAdapter });
  return document.childNodes.find(isElement) as HtmlElement;
}

export function isElement(node: DefaultTreeAdapterMap['node']): node is HtmlElement {
  return 'tagName' in node;
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The element and all below it, in document order; what `skip` names is left out with all that is in it. */
export function elementsIn(root: HtmlElement, skip: (element: HtmlElement) => boolean = () => false): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (skip(element)) continue;
    found.push(element);
    // A stack: the last child goes in first. No spread, a page may have 200,000 of them.
    for (const child of element.childNodes.toReversed()) if (isElement(child)) waiting.push(child);
  }
  return found;
}

/** The text of an element, white space as it is. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
