// Stand-off alignment as InterText writes and reads it: one XML file a document, every sentence an `<s>` with an id,
// and one file of links. `xtargets` names the sentences of `toDoc` first, then those of `fromDoc`: in InterText the
// left-hand text is `toDoc`, so that is our source.
import type { LanguageTag } from '../types.js';
import { clean } from './characters.js';
import { gather } from './chunks.js';
import type { ExportHeader, ExportSegment, ExportUnit } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';
import { attributes, escapeText } from './xml.js';

/**
 * The chunks of the file of links; ids are the numbers of the sentences.
 *
 *     sentences 1 and 2 with 3, confirmed -> "<link type='2-1' xtargets='1 2;3' status='man'/>"
 */
export function writeTeiLinks(header: ExportHeader, units: Iterable<ExportUnit>): Generator<string> {
  return writeUnits(teiLinksWriter(header), units);
}

/** The writer behind `writeTeiLinks`. */
export function teiLinksWriter(header: ExportHeader): UnitWriter {
  const documents = attributes({
    toDoc: clean(header.documents.source, 'xml'),
    fromDoc: clean(header.documents.target, 'xml'),
  });
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<linkGrp${documents}>\n`,
    unit({ source, target, status }) {
      const link = attributes({
        type: `${source.length}-${target.length}`,
        xtargets: `${ids(source)};${ids(target)}`,
        status: status === 'confirmed' ? 'man' : 'auto',
      });
      return `<link${link}/>\n`;
    },
    end: () => '</linkGrp>\n',
  };
}

function ids(segments: readonly ExportSegment[]): string {
  return segments.map((segment) => segment.number).join(' ');
}

/** The chunks of one document for the links to point into: TEI P5, a sentence an `<s>`. */
export function writeTeiDocument(
  title: string,
  language: LanguageTag,
  segments: Iterable<ExportSegment>,
): Generator<string> {
  return gather(documentPieces(title, language, segments));
}

function* documentPieces(title: string, language: LanguageTag, segments: Iterable<ExportSegment>): Generator<string> {
  const about = `<fileDesc><titleStmt><title>${escapeText(clean(title, 'xml'))}</title></titleStmt>`;
  const source = '<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"${attributes({ 'xml:lang': clean(language, 'xml') })}>
<teiHeader>${about}${source}</teiHeader>
<text><body><p>
`;
  for (const { number, text } of segments) yield `<s id="${number}">${escapeText(clean(text, 'xml'))}</s>\n`;
  yield '</p></body></text>\n</TEI>\n';
}
