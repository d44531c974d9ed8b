// Characters that a file cannot hold. They are removed, and whoever asked for the file is told from which unit.
import type { ExportSegment, ExportUnit, UnitProblem, WriteOptions } from './unit.js';

/** Half an astral character alone: no UTF-8 can hold it. */
const NOT_IN_UTF8 = /[\ud800-\udfff]/gu;
/** XML 1.0, production 2 (Char): neither controls but tab, line feed and return, nor surrogates, U+FFFE, U+FFFF. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

export type Medium = 'utf8' | 'xml';

const FORBIDDEN: Readonly<Record<Medium, RegExp>> = { utf8: NOT_IN_UTF8, xml: NOT_IN_XML };

/** The same without `u`: three times as quick, but it also stops at whole astral characters. A first look only. */
const SUSPECT: Readonly<Record<Medium, RegExp>> = {
  utf8: /[\ud800-\udfff]/,
  xml: /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/,
};

/** The text without what the medium cannot hold; each kind of character removed is told to `removed` (`U+0001`). */
export function clean(text: string, medium: Medium, removed?: (codePoint: string) => void): string {
  if (!SUSPECT[medium].test(text)) return text;
  return text.replace(FORBIDDEN[medium], (character) => {
    removed?.(nameOf(character));
    return '';
  });
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

const PLACES = {
  id: 'the name',
  source: 'the source text',
  target: 'the target text',
  note: 'the note',
  decidedBy: 'the reviewer',
};
type Place = keyof typeof PLACES;

/** The unit with every text cleaned for the medium; the very same object where nothing had to go. */
export function cleanUnit(unit: ExportUnit, medium: Medium, report: WriteOptions['report']): ExportUnit {
  if (!isSuspect(unit, SUSPECT[medium])) return unit;
  const cleanAt = (place: Place) => (text: string) =>
    clean(text, medium, (name) => report?.(removal(unit.id, name, place)));
  const id = cleanText(unit.id, cleanAt('id'));
  const source = cleanSegments(unit.source, cleanAt('source'));
  const target = cleanSegments(unit.target, cleanAt('target'));
  const note = cleanText(unit.note, cleanAt('note'));
  const decidedBy = cleanText(unit.decidedBy, cleanAt('decidedBy'));
  const same =
    id === unit.id &&
    source === unit.source &&
    target === unit.target &&
    note === unit.note &&
    decidedBy === unit.decidedBy;
  return same ? unit : { ...unit, id, source, target, note, decidedBy };
}

function isSuspect({ id, source, target, note, decidedBy }: ExportUnit, suspect: RegExp): boolean {
  if (suspect.test(id) || (note !== null && suspect.test(note))) return true;
  if (decidedBy !== null && suspect.test(decidedBy)) return true;
  return source.some(({ text }) => suspect.test(text)) || target.some(({ text }) => suspect.test(text));
}

function cleanText<T extends string | null>(text: T, cleaner: (text: string) => string): T {
  return (text === null ? null : cleaner(text)) as T;
}

function cleanSegments(
  segments: readonly ExportSegment[],
  cleaner: (text: string) => string,
): readonly ExportSegment[] {
  const cleaned = segments.map((segment) => {
    const text = cleaner(segment.text);
    return text === segment.text ? segment : { ...segment, text };
  });
  return cleaned.some((segment, i) => segment !== segments[i]) ? cleaned : segments;
}

function removal(unit: string, codePoint: string, place: Place): UnitProblem {
  const message = `${codePoint} was removed from ${PLACES[place]} of unit ${unit}: this format cannot hold it.`;
  return { unit, line: null, code: 'character-removed', message };
}
