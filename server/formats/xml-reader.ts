// A streaming, wary XML parser under the readers of TMX, XLIFF and TEI. Nothing outside the file is ever read: saxes
// resolves neither external nor declared entities; what it takes for granted (depth, length) is bounded here.
import { SaxesParser } from 'saxes';
import { problemAt, type Reader, type ReadItem } from '../../align/formats/read.js';

/** What a format does with the pieces. Names come without namespace prefix, attributes with (`xml:lang`). */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  /** Called after the last tag, unless the file broke off. */
  end?(): void;
}

/** Where a handler puts what it read, and learns where it is. */
export interface XmlOutput {
  emit(item: ReadItem): void;
  /** Line of the file, from 1. */
  line(): number;
  /** Elements that are open, the innermost last; an element is its own last at `open` and at `close`. */
  readonly path: readonly string[];
  /** Ends the reading: the rest of the file cannot be what was asked for. */
  stop(code: string, message: string): never;
}

/** No format read here nests deeper than a dozen. */
const MAX_DEPTH = 100;
/** Between two tags; nobody's sentence. saxes needs some 30 bytes for each character of an unfinished comment. */
const MAX_TEXT_CHARS = 2_000_000;

/** Thrown inside to leave the parser; never leaves this file. */
class Stop extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Broken XML ends the reading with one problem; what was read before stays read. */
export function xmlReader(makeHandler: (output: XmlOutput) => XmlHandler): Reader {
  let items: ReadItem[] = [];
  let stopped = false;
  let charsSinceTag = 0;
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: false as const });
  const output: XmlOutput = {
    emit: (item) => items.push(item),
    line: () => parser.line,
    path,
    stop: (code, message) => {
      throw new Stop(code, message);
    },
  };
  const handler = makeHandler(output);

  parser.on('error', (error) => output.stop('not-well-formed', sentence(error.message)));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      output.stop('entities', 'The file declares entities of its own; these are not read.');
  });
  parser.on('opentag', (tag) => {
    charsSinceTag = 0;
    path.push(local(tag.name));
    if (path.length > MAX_DEPTH) output.stop('too-deep', `Elements are nested more than ${MAX_DEPTH} deep.`);
    handler.open(local(tag.name), tag.attributes);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', (tag) => {
    charsSinceTag = 0;
    handler.close(local(tag.name));
    path.pop();
  });

  const guarded = (work: () => void): readonly ReadItem[] => {
    if (stopped) return [];
    try {
      work();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      stopped = true;
      items.push(problemAt(parser.line, error.code, error.message));
    }
    const ready = items;
    items = [];
    return ready;
  };

  return {
    push: (chunk) =>
      guarded(() => {
        // Small pieces, so that no text grows unseen while the parser waits for its end.
        for (let at = 0; at < chunk.length; at += 65_536) {
          const piece = chunk.slice(at, at + 65_536);
          charsSinceTag += piece.length;
          parser.write(piece);
          if (charsSinceTag > MAX_TEXT_CHARS) output.stop('too-long', 'A text or tag is longer than any sentence.');
        }
      }),
    end: () =>
      guarded(() => {
        parser.close();
        handler.end?.();
      }),
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** saxes says `12:5: unclosed tag: seg`; the line stands elsewhere already. */
function sentence(message: string): string {
  return `The XML is broken here: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}. The rest was not read.`;
}
