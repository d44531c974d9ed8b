// TMX 1.4 (LISA/ETSI GS LIS 002): one bilingual file per pair, source first.
//
// CAT tools are stricter than the standard: OmegaT checks header attributes and dates, wants `note` and `prop` before
// the first `tuv`, and splits units again whose segtype is `paragraph`. What is written here passes.
import type { LanguageTag } from '../types.js';
import { clean, cleanUnit } from './characters.js';
import { formatPositions } from './positions.js';
import { toTmxDate } from './tmx-date.js';
import { type ExportHeader, type ExportSegment, type ExportUnit, sideText, type WriteOptions } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';
import { attributes, escapeAttribute, escapeText } from './xml.js';

/**
 * The chunks of a TMX file. Units with an empty side have no place in a translation memory: they are left out and
 * reported (`one-sided`).
 *
 *     writeTmx(header, [unit]) -> '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">…</tmx>\n'
 */
export function writeTmx(
  header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: WriteOptions = {},
): Generator<string> {
  return writeUnits(tmxWriter(header, options), units);
}

/** The writer behind `writeTmx`. */
export function tmxWriter(header: ExportHeader, { provenance = true, report }: WriteOptions = {}): UnitWriter {
  const { source, target } = header.documents;
  const documents = [prop('x-source-document', source), prop('x-target-document', target)];
  const props = [
    prop('x-collection', header.collection),
    prop('x-target-language', hyphenated(header.pair.target)),
    ...(provenance ? documents : []),
  ];
  const parts = unitParts(header, provenance);
  return {
    begin: () => tmxHeader(header, header.pair.source, props),
    unit(unit) {
      if (unit.source.length > 0 && unit.target.length > 0) {
        return translationUnit(parts, cleanUnit(unit, 'xml', report));
      }
      const message = `Unit ${unit.id} has no counterpart, and is left out: a translation memory holds pairs only.`;
      report?.({ unit: unit.id, line: null, code: 'one-sided', message });
      return '';
    },
    end: () => TMX_END,
  };
}

export const TMX_END = '  </body>\n</tmx>\n';

/** Everything up to the first unit. `sourceLanguage` may be `*all*` in a file of many languages. */
export function tmxHeader(header: ExportHeader, sourceLanguage: LanguageTag, props: readonly string[]): string {
  const declared = attributes({
    creationtool: clean(header.program.name, 'xml'),
    creationtoolversion: clean(header.program.version, 'xml'),
    segtype: 'sentence',
    'o-tmf': clean(header.program.name, 'xml'),
    adminlang: 'en',
    srclang: hyphenated(sourceLanguage),
    datatype: 'plaintext',
    creationdate: toTmxDate(header.createdAt),
  });
  const lines = props.map((line) => `    ${line}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${declared}>\n${lines}  </header>\n  <body>\n`;
}

/** How the pieces of a unit are written that stay the same from unit to unit, or mostly do. */
interface UnitParts {
  readonly source: (segments: readonly ExportSegment[]) => string;
  readonly target: (segments: readonly ExportSegment[]) => string;
  readonly about: (unit: ExportUnit) => { readonly attributes: string; readonly props: string };
}

function unitParts({ pair }: ExportHeader, provenance: boolean): UnitParts {
  const none = { attributes: '', props: '' };
  let last: ExportUnit | null = null;
  let written = none;
  return {
    source: variantWriter(pair.source, provenance),
    target: variantWriter(pair.target, provenance),
    about(unit) {
      if (!provenance) return none;
      // Units that were decided together say the same; writing it a million times takes longer than looking.
      if (last === null || !decidedAlike(last, unit)) {
        written = { attributes: changeAttributes(unit), props: unitProps(unit) };
        last = unit;
      }
      return written;
    },
  };
}

const decidedAlike = (a: ExportUnit, b: ExportUnit): boolean =>
  a.status === b.status &&
  a.kind === b.kind &&
  a.origin === b.origin &&
  a.confidence === b.confidence &&
  a.decidedAt === b.decidedAt &&
  a.decidedBy === b.decidedBy;

function translationUnit(parts: UnitParts, unit: ExportUnit): string {
  // Where a unit says nothing, the `sentence` of the header holds.
  const segtype = unit.source.length > 1 || unit.target.length > 1 ? ' segtype="block"' : '';
  const note = unit.note === null ? '' : `      <note>${escapeText(unit.note)}</note>\n`;
  const { attributes: about, props } = parts.about(unit);
  const texts = parts.source(unit.source) + parts.target(unit.target);
  return `    <tu tuid="${escapeAttribute(unit.id)}"${segtype}${about}>\n${note}${props}${texts}    </tu>\n`;
}

function changeAttributes({ decidedAt, decidedBy }: ExportUnit): string {
  const date = decidedAt === null ? null : toTmxDate(decidedAt);
  const changedate = date === null ? '' : ` changedate="${date}"`;
  return decidedBy === null ? changedate : `${changedate} changeid="${escapeAttribute(decidedBy)}"`;
}

function unitProps({ status, kind, origin, confidence, decidedAt }: ExportUnit): string {
  const sure = confidence === null ? '' : `      <prop type="x-confidence">${confidence}</prop>\n`;
  return `      <prop type="x-status">${status}</prop>
      <prop type="x-kind">${kind}</prop>
      <prop type="x-origin">${origin}</prop>
${sure}${decidedAtProp(decidedAt)}`;
}

/** TMX dates end at the second; a time that is finer (or foreign) stands in a property as well. */
function decidedAtProp(decidedAt: string | null): string {
  if (decidedAt === null) return '';
  // `2026-11-20T08:00:00Z` is as long as a time without fractions can be.
  return decidedAt.length === 20 && toTmxDate(decidedAt) !== null ? '' : `      ${prop('x-decided-at', decidedAt)}\n`;
}

/** One language of a unit. */
export function variant(language: LanguageTag, segments: readonly ExportSegment[], provenance: boolean): string {
  return variantWriter(language, provenance)(segments);
}

function variantWriter(language: LanguageTag, provenance: boolean): (segments: readonly ExportSegment[]) => string {
  const begin = `      <tuv xml:lang="${hyphenated(language)}">`;
  const text = (segments: readonly ExportSegment[]) => `<seg>${escapeText(sideText(segments))}</seg></tuv>\n`;
  if (!provenance) return (segments) => begin + text(segments);
  const positions = `${begin}<prop type="x-positions">`;
  return (segments) => `${positions}${formatPositions(segments)}</prop>${text(segments)}`;
}

export function prop(type: `x-${string}`, value: string): string {
  return `<prop type="${type}">${escapeText(clean(value, 'xml'))}</prop>`;
}

/** BCP 47 joins subtags with a hyphen; CAT tools take `az_AZ` for another language than `az-AZ`. */
function hyphenated(tag: LanguageTag): string {
  return /^[A-Za-z0-9-]*$/.test(tag) ? tag : tag.replaceAll('_', '-').replaceAll(/[^A-Za-z0-9*-]/g, '');
}
