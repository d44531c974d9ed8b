// Reads TMX 1.1 to 1.4, our own and everybody's: `lang` as well as `xml:lang`, inline tags, 2 to n languages.
import { problemAt, type Reader, type ReadText, textFrom, type UnitWords, unitFrom } from '../../align/formats/read.js';
import { fromTmxDate } from '../../align/formats/tmx-date.js';
import { type InlineText, inlineText } from './inline.js';
import { type XmlHandler, type XmlOutput, xmlReader } from './xml-reader.js';

/** `sub` inside them is text of its own (a footnote, a title): it stays with the code it stands in. */
const OPAQUE = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

type Attributes = Readonly<Record<string, string>>;
type Props = Record<string, string>;

interface OpenUnit {
  readonly line: number;
  readonly attributes: Attributes;
  readonly props: Props;
  readonly notes: string[];
  readonly texts: ReadText[];
}

interface OpenVariant {
  readonly language: string | null;
  readonly props: Props;
  inline: InlineText;
}

/** Units as they stand, the language of the header's (or the unit's) `srclang` first. */
export function tmxReader(): Reader {
  return xmlReader(tmxHandler);
}

function tmxHandler(output: XmlOutput): XmlHandler {
  const headerProps: Props = {};
  let sourceLanguage = '';
  let unit: OpenUnit | null = null;
  let variant: OpenVariant | null = null;
  let inSegment = false;
  let words = '';
  let propType = '';

  const props = (): Props => variant?.props ?? unit?.props ?? headerProps;
  const closeVariant = (open: OpenVariant): void => {
    const document = documentOf(headerProps, open.language, sourceLanguage);
    const { text, codes } = open.inline.take();
    if (open.language === null) {
      output.emit(problemAt(output.line(), 'no-language', 'A text does not say its language; it was left out.'));
    } else {
      unit?.texts.push(
        textFrom(text, { language: open.language, document, positions: open.props['x-positions'] ?? null }, codes),
      );
    }
  };
  const closeUnit = (open: OpenUnit): void => {
    const { line, attributes, texts } = open;
    if (texts.length === 0) {
      output.emit(problemAt(line, 'empty-unit', 'This unit has no text; it was left out.'));
      return;
    }
    const sorted = sourceFirst(texts, attributes.srclang ?? sourceLanguage);
    output.emit({ unit: unitFrom(line, attributes.tuid ?? null, sorted, wordsOf(open)) });
  };

  return {
    open(name, attributes) {
      if (inSegment) variant?.inline.open(name, attributes);
      else if (output.path.length === 1 && name !== 'tmx') output.stop('no-tmx', 'This XML file is no TMX.');
      else if (name === 'header') sourceLanguage = attributes.srclang ?? '';
      else if (name === 'tu') unit = { line: output.line(), attributes, props: {}, notes: [], texts: [] };
      else if (name === 'tuv') variant = openVariant(attributes);
      else if (name === 'seg' && variant !== null) inSegment = true;
      else if (name === 'prop') propType = attributes.type ?? '';
      words = '';
    },
    text(text) {
      if (inSegment) variant?.inline.text(text);
      else words += text;
    },
    close(name) {
      if (inSegment && name !== 'seg') variant?.inline.close(name);
      else if (name === 'seg') inSegment = false;
      else if (name === 'prop') props()[propType] = words;
      else if (name === 'note') unit?.notes.push(words);
      else if (name === 'tuv' && variant !== null) {
        closeVariant(variant);
        variant = null;
      } else if (name === 'tu' && unit !== null) {
        closeUnit(unit);
        unit = null;
      }
      if (!inSegment) words = '';
    },
  };
}

function openVariant(attributes: Attributes): OpenVariant {
  const language = attributes['xml:lang'] ?? attributes.lang ?? null;
  return { language: language?.trim() || null, props: {}, inline: inlineText(OPAQUE) };
}

function wordsOf({ attributes, props, notes }: OpenUnit): UnitWords {
  return {
    status: props['x-status'],
    kind: props['x-kind'],
    origin: props['x-origin'],
    confidence: props['x-confidence'],
    decidedBy: attributes.changeid,
    decidedAt: props['x-decided-at'] ?? fromTmxDate(attributes.changedate ?? '') ?? undefined,
    note: notes.join('\n'),
  };
}

function sourceFirst(texts: readonly ReadText[], sourceLanguage: string): readonly ReadText[] {
  const at = texts.findIndex((text) => text.language?.toLowerCase() === sourceLanguage.toLowerCase());
  if (at <= 0) return texts;
  return [texts[at] as ReadText, ...texts.slice(0, at), ...texts.slice(at + 1)];
}

function documentOf(props: Props, language: string | null, sourceLanguage: string): string | null {
  const side = language?.toLowerCase() === sourceLanguage.toLowerCase() ? 'x-source-document' : 'x-target-document';
  return props[side] ?? null;
}
