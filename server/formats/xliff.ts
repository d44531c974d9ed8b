// Reads bilingual XLIFF 1.2 and 2.x. Every pair of source and target is a unit; a segment not translated yet is none.

import { problemAt, type Reader, textFrom, unitFrom } from '../../align/formats/read.js';
import { METADATA_CATEGORY } from '../../align/formats/xliff.js';
import { type InlineText, inlineText } from './inline.js';
import { type XmlHandler, type XmlOutput, xmlReader } from './xml-reader.js';

/** Elements of 1.2 that hold native code. In 2.x native code stands in attributes and in `originalData`. */
const OPAQUE = new Set(['bpt', 'ept', 'ph', 'it', 'sub']);
/** Parts of a unit that hold texts which are not its text: other people's translations, matches, skeletons. */
const ASIDE = new Set(['alt-trans', 'matches', 'glossary', 'skeleton', 'originalData', 'bin-unit', 'skl']);

type Attributes = Readonly<Record<string, string>>;

interface OpenUnit {
  readonly line: number;
  readonly id: string | null;
  readonly notes: string[];
  readonly metadata: Record<string, string>;
  segments: number;
}

export function xliffReader(): Reader {
  return xmlReader(xliffHandler);
}

function xliffHandler(output: XmlOutput): XmlHandler {
  let languages: { source: string | null; target: string | null } = { source: null, target: null };
  let fileMetadata: Record<string, string> = {};
  let original: string | null = null;
  let unit: OpenUnit | null = null;
  let source: InlineText | null = null;
  let target: InlineText | null = null;
  let segmented: InlineText | null = null;
  let current: InlineText | null = null;
  // The element of ASIDE that is open, as the length of the path to it.
  let asideDepth = 0;
  let ours = false;
  let metaType = '';
  let words = '';

  const emitPair = (line: number): void => {
    if (unit === null || source === null) return;
    const from = source.take();
    const to = target?.take();
    const pairs = segmentPairs(segmented?.take() ?? from, to);
    source = target = segmented = null;
    // Many tools write an empty target where there is none yet; we never do.
    if (to === undefined || (to.text === '' && unit.metadata['target-positions'] === undefined)) {
      output.emit(problemAt(line, 'not-translated', 'This segment has no target; it was left out.'));
      return;
    }
    if (pairs !== null) {
      for (const pair of pairs) {
        if (pair.target.text === '') {
          output.emit(problemAt(line, 'not-translated', 'This segment has no target; it was left out.'));
        } else emitTexts(unit, line, pair.source, pair.target);
      }
    } else emitTexts(unit, line, from, to);
  };

  const emitTexts = (unit: OpenUnit, line: number, from: TakenText, to: TakenText): void => {
    unit.segments += 1;
    const { metadata, notes } = unit;
    const side = (name: 'source' | 'target', text: TakenText) => {
      const positions = metadata[`${name}-positions`] ?? null;
      const document = fileMetadata[`${name}-document`] ?? (name === 'source' ? original : null);
      return textFrom(text.text, { language: languages[name], document, positions }, text.codes);
    };
    const id = unit.segments === 1 ? unit.id : `${unit.id}-${unit.segments}`;
    const about = { ...metadata, decidedBy: metadata['decided-by'], decidedAt: metadata['decided-at'] };
    output.emit({
      unit: unitFrom(line, id, [side('source', from), side('target', to)], { ...about, note: notes.join('\n') }),
    });
  };

  const openOutside = (name: string, attributes: Attributes): void => {
    if (output.path.length === 1 && name !== 'xliff') output.stop('no-xliff', 'This XML file is no XLIFF.');
    if (name === 'xliff') languages = languagesOf(attributes.srcLang, attributes.trgLang);
    else if (name === 'file') {
      original = attributes.original ?? null;
      fileMetadata = {};
      if (attributes['source-language'] !== undefined) {
        languages = languagesOf(attributes['source-language'], attributes['target-language']);
      }
    } else if (name === 'unit' || name === 'trans-unit') {
      // Our own id need not be an XML name, so it stands in `name`.
      const ownId = fileMetadata.program === undefined ? undefined : attributes.name;
      unit = { line: output.line(), id: ownId ?? attributes.id ?? null, notes: [], metadata: {}, segments: 0 };
    } else if (name === 'source' && unit !== null) current = source = inlineText(OPAQUE);
    else if (name === 'target' && unit !== null) current = target = inlineText(OPAQUE);
    else if (name === 'seg-source' && unit !== null) current = segmented = inlineText(OPAQUE);
    else if (name === 'metaGroup') ours = attributes.category === METADATA_CATEGORY;
    else if (name === 'meta') metaType = attributes.type ?? '';
    words = '';
  };

  const closeOutside = (name: string): void => {
    if (name === 'segment') emitPair(output.line());
    else if (name === 'ignorable') source = target = null;
    else if (name === 'trans-unit') {
      emitPair(unit?.line ?? output.line());
      unit = null;
    } else if (name === 'unit') unit = null;
    else if (name === 'note') unit?.notes.push(words);
    else if (name === 'meta' && ours) (unit?.metadata ?? fileMetadata)[metaType] = words;
    words = '';
  };

  return {
    open(name, attributes) {
      if (asideDepth > 0) return;
      if (current !== null) current.open(name, attributes);
      else if (ASIDE.has(name)) asideDepth = output.path.length;
      else openOutside(name, attributes);
    },
    text(text) {
      if (asideDepth > 0) return;
      if (current !== null) current.text(text);
      else words += text;
    },
    close(name) {
      if (asideDepth > 0) {
        if (output.path.length === asideDepth) asideDepth = 0;
      } else if (current !== null) {
        // These do not nest, so the name alone tells the end.
        if (name === 'source' || name === 'target' || name === 'seg-source') current = null;
        else current.close(name);
      } else closeOutside(name);
    },
  };
}

type TakenText = ReturnType<InlineText['take']>;

/**
 * The segments of a 1.2 unit that a CAT tool has cut into several (`<mrk mtype="seg" mid="1">` in `seg-source` and
 * `target`), paired by their names; null where it has not, or where the two sides name different ones.
 */
function segmentPairs(source: TakenText, target: TakenText | undefined) {
  const [from, to] = [markedSegments(source), target ? markedSegments(target) : new Map<string, TakenText>()];
  if (from.size === 0 || from.size !== to.size || [...from.keys()].some((name) => !to.has(name))) return null;
  return [...from].map(([name, text]) => ({ source: text, target: to.get(name) as TakenText }));
}

function markedSegments({ text, codes }: TakenText): Map<string, TakenText> {
  const found = new Map<string, TakenText>();
  // Marks of other kinds may stand inside and around; null for those.
  const open: ({ readonly name: string; readonly at: number } | null)[] = [];
  for (const { at, markup } of codes) {
    if (markup.startsWith('<mrk')) {
      const name = /\smtype="seg"/.test(markup) ? /\smid="([^"]*)"/.exec(markup)?.[1] : undefined;
      open.push(name === undefined ? null : { name, at });
    } else if (markup === '</mrk>') {
      const begun = open.pop();
      if (!begun) continue;
      const inside = codes.filter((code) => code.at >= begun.at && code.at <= at && !/^<\/?mrk/.test(code.markup));
      const moved = inside.map((code) => ({ ...code, at: code.at - begun.at }));
      found.set(begun.name, { text: text.slice(begun.at, at), codes: moved });
    }
  }
  return found;
}

function languagesOf(source: string | undefined, target: string | undefined) {
  return { source: source ?? null, target: target ?? null };
}
