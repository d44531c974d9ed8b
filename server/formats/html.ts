// A saved web page -> the text of its article: no menus, no share buttons, no "read also".
import type { Problem } from '../../align/types.js';
import { blocksOf, type HtmlBlock, isHidden } from './html-blocks.js';
import { attributeOf, elementsIn, type HtmlElement, HtmlRefused, isElement, parseHtml, textOf } from './html-tree.js';

/** A document taken out of another format. `text` has a block a line, blank lines between, marks as in Markdown. */
export interface ExtractedText {
  readonly text: string;
  readonly title: string | null;
  /** What the page says of itself (`<html lang>`). */
  readonly language: string | null;
  readonly problems: readonly Problem[];
}

/**
 * The main text of a page. A page that cannot be read gives an empty text and one problem.
 *
 *     '<nav>Menü</nav><article><h1>Başlık</h1><p>Bir.</p></article>' -> { text: '# Başlık\n\nBir.\n', … }
 */
export function readHtml(html: string): ExtractedText {
  return guarded(html, (root) => {
    // Where the names of classes mislead (a wrapper called "has-sidebar"), the tags alone have to do.
    const named = mainText(root, isFurniture);
    const text = named.length < MIN_ARTICLE_CHARS ? mainText(root, isFurnitureByTag) : named;
    return { text, title: titleOf(root), language: attributeOf(root, 'lang'), problems: [] };
  });
}

type Test = (element: HtmlElement) => boolean;

/** Shorter than this, an element is a teaser, not the article. */
const MIN_ARTICLE_CHARS = 140;

function mainText(root: HtmlElement, isAside: Test): string {
  const elements = elementsIn(root, isAside);
  const main = mainElement(elements, isAside);
  const body = textOfBlocks(blocksOf(main, isAside).filter(isProse));
  return withHeading(body, elements, main);
}

/** All the text of a piece of HTML, nothing taken for furniture: what another program made of a document. */
export function readHtmlFragment(html: string): ExtractedText {
  return guarded(html, (root) => {
    const text = textOfBlocks(blocksOf(root, isHidden));
    return { text, title: titleOf(root), language: null, problems: [] };
  });
}

function guarded(html: string, read: (root: HtmlElement) => ExtractedText): ExtractedText {
  try {
    return read(parseHtml(html));
  } catch (error) {
    if (!(error instanceof HtmlRefused)) throw error;
    const message = 'This page is built of more elements than any text is; it was not read.';
    return { text: '', title: null, language: null, problems: [{ line: null, code: error.code, message }] };
  }
}

function textOfBlocks(blocks: readonly HtmlBlock[]): string {
  return blocks.map((block) => `${block.text}\n`).join('\n');
}

/**
 * The element that holds the article: the `<article>` (or `<main>`) with most text, else the one whose own paragraphs
 * hold most, else the body.
 */
function mainElement(elements: readonly HtmlElement[], isAside: Test): HtmlElement {
  const proseChars = (element: HtmlElement) =>
    blocksOf(element, isAside).reduce((sum, block) => sum + block.text.length - block.linkedChars, 0);
  // Outermost ones only (an article inside another is a comment), so that no text is measured twice.
  const named = (test: Test) =>
    longest(
      elements.filter((each) => test(each) && !isWithin(each, test)),
      proseChars,
    );
  return (
    named((element) => attributeOf(element, 'itemprop') === 'articleBody') ??
    named((element) => element.tagName === 'article') ??
    named((element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main') ??
    densest(elements)
  );
}

function longest(elements: readonly HtmlElement[], chars: (element: HtmlElement) => number): HtmlElement | null {
  let best: HtmlElement | null = null;
  let bestChars = MIN_ARTICLE_CHARS - 1;
  for (const element of elements) {
    const its = chars(element);
    if (its > bestChars) [best, bestChars] = [element, its];
  }
  return best;
}

/** The element whose paragraphs (children, not deeper) hold more than half of what all paragraphs hold. */
function densest(elements: readonly HtmlElement[]): HtmlElement {
  const body = elements.find((element) => element.tagName === 'body') ?? (elements[0] as HtmlElement);
  const own = (element: HtmlElement) =>
    element.childNodes.reduce(
      (sum, child) => sum + (isElement(child) && child.tagName === 'p' ? textOf(child).trim().length : 0),
      0,
    );
  const all = elements.reduce((sum, element) => sum + own(element), 0);
  const best = longest(elements, own);
  return best !== null && own(best) * 2 > all ? best : body;
}

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu']);
/** Words in `class` and `id` that web editors use for what is not the article. Whole words between - and _ . */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|share|sharing|social|related|comments?|respond|cookies?|consent|newsletter|subscribe|promo|advert|advertisement|ads?|banner|popup|modal|pagination|pager|tags|taglist|print|skip|toolbar|footer|masthead)(?:$|[\s_-])/i;

function isFurniture(element: HtmlElement): boolean {
  if (isFurnitureByTag(element)) return true;
  if (/^(?:html|body|article|main)$/.test(element.tagName)) return false;
  return FURNITURE_NAMES.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}

function isFurnitureByTag(element: HtmlElement): boolean {
  if (isHidden(element) || FURNITURE_TAGS.has(element.tagName)) return true;
  if (FURNITURE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  // The header of a page is furniture, the header of an article holds its title.
  return element.tagName === 'header' && !isWithin(element, (parent) => /^(?:article|main)$/.test(parent.tagName));
}

function isWithin(element: HtmlElement, test: (parent: HtmlElement) => boolean): boolean {
  for (let parent = element.parentNode; parent !== null && isElement(parent); parent = parent.parentNode) {
    if (test(parent)) return true;
  }
  return false;
}

/** A block that is mostly links is a list of other pages, unless it is a sentence. */
function isProse(block: HtmlBlock): boolean {
  return block.linkedChars * 2 < block.text.length || /[.!?؟…]["”»)]*$/.test(block.text) || block.text.startsWith('#');
}

/** The headline may stand above the element of the article. */
function withHeading(body: string, elements: readonly HtmlElement[], main: HtmlElement): string {
  const headings = elements.filter((element) => element.tagName === 'h1');
  const heading = headings[0];
  if (heading === undefined || headings.length > 1 || isWithin(heading, (parent) => parent === main)) return body;
  const text = textOf(heading).replaceAll(/\s+/g, ' ').trim();
  return text === '' || body.includes(text) ? body : `# ${text}\n\n${body}`;
}

function titleOf(root: HtmlElement): string | null {
  const elements = elementsIn(root);
  const meta = elements.find((element) => attributeOf(element, 'property') === 'og:title');
  const heading = elements.find((element) => element.tagName === 'h1');
  const title = elements.find((element) => element.tagName === 'title');
  const candidates = [meta && attributeOf(meta, 'content'), heading && textOf(heading), title && textOf(title)];
  const texts = candidates.map((text) => text?.replaceAll(/\s+/g, ' ').trim());
  return texts.find((text) => text !== undefined && text !== '') ?? null;
}
