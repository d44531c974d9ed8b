// XLIFF 2.1 (OASIS): one file a pair, one unit with one segment for each of ours. What we know beside the texts
// stands in the metadata module, which tools that do not know it must keep.
import type { LanguageTag } from '../types.js';
import { clean, cleanUnit } from './characters.js';
import { formatPositions } from './positions.js';
import { type ExportHeader, type ExportUnit, sideText, type UnitStatus, type WriteOptions } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';
import { attributes, escapeText } from './xml.js';

/** The state of a segment, as far as XLIFF has a word for it. */
const STATES: Readonly<Record<UnitStatus, string>> = {
  suggested: 'translated',
  needs_review: 'translated',
  confirmed: 'reviewed',
  rejected: 'initial',
};

/** The chunks of an XLIFF file. Units with an empty side are left out and reported (`one-sided`). */
export function writeXliff(
  header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: WriteOptions = {},
): Generator<string> {
  return writeUnits(xliffWriter(header, options), units);
}

/** The writer behind `writeXliff`. */
export function xliffWriter(header: ExportHeader, { provenance = true, report }: WriteOptions = {}): UnitWriter {
  let count = 0;
  return {
    begin: () => fileStart(header, provenance),
    unit(raw) {
      const unit = cleanUnit(raw, 'xml', report);
      if (unit.source.length > 0 && unit.target.length > 0) {
        count += 1;
        return xliffUnit(unit, count, provenance);
      }
      const message = `Unit ${unit.id} has no counterpart, and is left out: XLIFF holds pairs only.`;
      report?.({ unit: unit.id, line: null, code: 'one-sided', message });
      return '';
    },
    end: () => '  </file>\n</xliff>\n',
  };
}

function fileStart(header: ExportHeader, provenance: boolean): string {
  const root = attributes({
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    version: '2.1',
    srcLang: languageTag(header.pair.source),
    trgLang: languageTag(header.pair.target),
  });
  const original = clean(header.documents.source, 'xml');
  const about = metadata('    ', {
    collection: clean(header.collection, 'xml'),
    'source-document': provenance ? original : null,
    'target-document': provenance ? clean(header.documents.target, 'xml') : null,
    'created-at': header.createdAt,
    program: clean(`${header.program.name} ${header.program.version}`, 'xml'),
  });
  const file = attributes({ id: 'f1', original: provenance ? original : null, 'xml:space': 'preserve' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n  <file${file}>\n${about}`;
}

function xliffUnit(unit: ExportUnit, count: number, provenance: boolean): string {
  const note = unit.note === null ? '' : `      <notes><note>${escapeText(unit.note)}</note></notes>\n`;
  const about = metadata('      ', {
    status: unit.status,
    kind: unit.kind,
    origin: unit.origin,
    confidence: unit.confidence === null ? null : String(unit.confidence),
    'decided-by': unit.decidedBy,
    'decided-at': unit.decidedAt,
    'source-positions': formatPositions(unit.source),
    'target-positions': formatPositions(unit.target),
  });
  const state = provenance ? ` state="${STATES[unit.status]}"` : '';
  return `    <unit id="u${count}"${attributes({ name: unit.id })}>
${provenance ? about : ''}${note}      <segment${state}>
        <source>${escapeText(sideText(unit.source))}</source>
        <target>${escapeText(sideText(unit.target))}</target>
      </segment>
    </unit>
`;
}

/** Name of the group of metadata that is ours. */
export const METADATA_CATEGORY = 'hiza';

function metadata(indent: string, values: Readonly<Record<string, string | null>>): string {
  let metas = '';
  for (const [type, value] of Object.entries(values)) {
    if (value !== null) metas += `${indent}    <mda:meta type="${type}">${escapeText(value)}</mda:meta>\n`;
  }
  const group = `${indent}  <mda:metaGroup category="${METADATA_CATEGORY}">\n${metas}${indent}  </mda:metaGroup>\n`;
  return `${indent}<mda:metadata>\n${group}${indent}</mda:metadata>\n`;
}

function languageTag(tag: LanguageTag): string {
  return tag.replaceAll('_', '-');
}
