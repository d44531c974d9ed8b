// TMX with more than two languages in a unit. It is legal, and an extra: many tools take the second variant for the
// translation whatever its language is, so the file must be called what it is.
import type { LanguageTag } from '../types.js';
import { clean } from './characters.js';
import { gather } from './chunks.js';
import { prop, TMX_END, tmxHeader, variant } from './tmx.js';
import type { ExportHeader, ExportSegment, UnitProblem, UnitStatus, WriteOptions } from './unit.js';
import { attributes, escapeText } from './xml.js';

/** What joins two languages of a unit: the decision belongs to the pair, not to the unit. */
export interface MultilingualPair {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly status: UnitStatus;
  readonly confidence: number | null;
}

export interface MultilingualUnit {
  readonly id: string;
  /** Pivot first; languages may repeat. */
  readonly texts: readonly {
    readonly language: LanguageTag;
    readonly document: string;
    readonly segments: readonly ExportSegment[];
  }[];
  readonly pairs: readonly MultilingualPair[];
  readonly note: string | null;
}

/** The chunks of a multilingual TMX. Languages without text are left out; a unit with fewer than two is reported. */
export function writeMultilingualTmx(
  header: ExportHeader,
  units: Iterable<MultilingualUnit>,
  options: WriteOptions = {},
): Generator<string> {
  return gather(pieces(header, units, options));
}

function* pieces(header: ExportHeader, units: Iterable<MultilingualUnit>, options: WriteOptions): Generator<string> {
  yield tmxHeader(header, header.pair.source, [prop('x-collection', header.collection)]);
  for (const unit of units) {
    const texts = unit.texts.filter((text) => text.segments.length > 0);
    if (texts.length >= 2) yield translationUnit({ ...unit, texts }, options);
    else options.report?.(problem(unit.id, 'one-sided', `Unit ${unit.id} has one language only, and is left out.`));
  }
  yield TMX_END;
}

function translationUnit(unit: MultilingualUnit, options: WriteOptions): string {
  const provenance = options.provenance ?? true;
  const cleaned = (text: string): string =>
    clean(text, 'xml', (name) => {
      const message = `${name} was removed from unit ${unit.id}: this format cannot hold it.`;
      options.report?.(problem(unit.id, 'character-removed', message));
    });
  const note = unit.note === null ? '' : `      <note>${escapeText(cleaned(unit.note))}</note>\n`;
  const pairs = provenance ? unit.pairs.map(pairProps).join('') : '';
  const variants = unit.texts.map(({ language, segments }) => {
    const clear = segments.map((segment) => ({ ...segment, text: cleaned(segment.text) }));
    return variant(language, clear, provenance);
  });
  const segtype = unit.texts.some((text) => text.segments.length > 1) ? 'block' : null;
  return `    <tu${attributes({ tuid: cleaned(unit.id), segtype })}>\n${note}${pairs}${variants.join('')}    </tu>\n`;
}

function pairProps({ source, target, status, confidence }: MultilingualPair): string {
  const pair = `${source}-${target}`.toLowerCase() as Lowercase<string>;
  const sure = confidence === null ? '' : `      ${prop(`x-confidence-${pair}`, String(confidence))}\n`;
  return `      ${prop(`x-status-${pair}`, status)}\n${sure}`;
}

function problem(unit: string, code: string, message: string): UnitProblem {
  return { unit, line: null, code, message };
}
