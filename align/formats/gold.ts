// Gold sets as JSON (see quality/gold.ts). A set names segments by index, from 0, and goes with exactly its documents.
import type { Certainty, GoldBead, GoldDocument, GoldSet } from '../quality/gold.js';
import type { Problem } from '../types.js';
import type { ExportHeader, ExportUnit } from './unit.js';
import type { UnitWriter } from './writer.js';

const FORMAT = 'hiza-gold';

/** What the units alone do not tell about a gold document. */
export interface GoldAbout {
  /** From 1; a correction makes a new version. */
  readonly version: number;
  readonly sourceSegments: number | null;
  readonly targetSegments: number | null;
  readonly sourceHash: string | null;
  readonly targetHash: string | null;
}

/** The reference bead that a decided unit makes: a whole one is sure, a partial one possible. */
function beadOf(unit: ExportUnit): GoldBead {
  return {
    source: unit.source.map((segment) => segment.number - 1),
    target: unit.target.map((segment) => segment.number - 1),
    certainty: unit.kind === 'full' ? 'sure' : 'possible',
  };
}

/** The reference that a set of decided units makes. */
export function goldOf(header: ExportHeader, units: Iterable<ExportUnit>, about: GoldAbout): GoldSet {
  const document: GoldDocument = { ...documentOf(header, about), beads: [...units].map(beadOf) };
  return { ...setOf(header, about), documents: [document] };
}

function setOf(header: ExportHeader, { version }: GoldAbout): Omit<GoldSet, 'documents'> {
  return { name: header.collection, version, frozenAt: header.createdAt };
}

function documentOf(header: ExportHeader, { version: _, ...counts }: GoldAbout): Omit<GoldDocument, 'beads'> {
  const { source: sourceLanguage, target: targetLanguage } = header.pair;
  const name = `${header.documents.source} – ${header.documents.target}`;
  return { name, sourceLanguage, targetLanguage, ...counts };
}

/** Writes a gold file of one document, unit by unit. */
export function goldWriter(header: ExportHeader, about: GoldAbout): UnitWriter {
  let separator = '\n';
  return {
    begin: () => beginSet(setOf(header, about)) + beginDocument(documentOf(header, about)),
    unit(unit) {
      const bead = `${separator}${JSON.stringify(beadOf(unit))}`;
      separator = ',\n';
      return bead;
    },
    end: () => END_DOCUMENT + END_SET,
  };
}

/** The chunks of a gold file: JSON, a bead a line, so that two versions can be compared line by line. */
export function* writeGold({ documents, ...set }: GoldSet): Generator<string> {
  yield beginSet(set);
  for (const [i, { beads, ...about }] of documents.entries()) {
    yield (i === 0 ? '' : ',') + beginDocument(about);
    yield beads.map((bead) => `\n${JSON.stringify(bead)}`).join(',');
    yield END_DOCUMENT;
  }
  yield END_SET;
}

function beginSet({ name, version, frozenAt }: Omit<GoldSet, 'documents'>): string {
  return `${JSON.stringify({ format: FORMAT, name, version, frozenAt }).slice(0, -1)},"documents":[`;
}

function beginDocument(about: Omit<GoldDocument, 'beads'>): string {
  return `\n${JSON.stringify(about).slice(0, -1)},"beads":[`;
}

const END_DOCUMENT = '\n]}';
const END_SET = '\n]}\n';

/**
 * Reads a gold file, or a bare list of links `[[[0],[0,1]],…]` as it is usual in benchmarks (all sure). `gold` is null
 * where the file is neither.
 */
export function readGold(text: string): { readonly gold: GoldSet | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refuse = (code: string, message: string) => {
    problems.push({ line: null, code, message });
    return { gold: null, problems };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('invalid-json', 'This file is not JSON.');
  }
  if (Array.isArray(value)) return { gold: bareGold(readBeads(value, problems)), problems };
  if (!isObject(value) || value.format !== FORMAT || !Array.isArray(value.documents)) {
    return refuse('no-gold', 'This JSON is neither a gold set nor a list of links like [[[0],[0,1]]].');
  }
  const documents = value.documents.filter(isObject).map((document) => readDocument(document, problems));
  const version = count(value.version) ?? 1;
  return { gold: { name: word(value.name) ?? '', version, frozenAt: word(value.frozenAt), documents }, problems };
}

function readDocument(value: Json, problems: Problem[]): GoldDocument {
  return {
    name: word(value.name) ?? '',
    sourceLanguage: word(value.sourceLanguage) ?? 'und',
    targetLanguage: word(value.targetLanguage) ?? 'und',
    beads: readBeads(Array.isArray(value.beads) ? value.beads : [], problems),
    sourceSegments: count(value.sourceSegments),
    targetSegments: count(value.targetSegments),
    sourceHash: word(value.sourceHash),
    targetHash: word(value.targetHash),
  };
}

function bareGold(beads: readonly GoldBead[]): GoldSet {
  const unknown = { sourceSegments: null, targetSegments: null, sourceHash: null, targetHash: null };
  const document = { name: '', sourceLanguage: 'und', targetLanguage: 'und', beads, ...unknown };
  return { name: '', version: 1, frozenAt: null, documents: [document] };
}

function readBeads(values: readonly unknown[], problems: Problem[]): GoldBead[] {
  return values.flatMap((value, i) => {
    const bead = readBead(value);
    if (bead !== null) return [bead];
    const message = `Link ${i + 1} is no pair of lists of sentence numbers; it was left out.`;
    problems.push({ line: null, code: 'no-link', message });
    return [];
  });
}

function readBead(value: unknown): GoldBead | null {
  const [source, target, certainty] = Array.isArray(value)
    ? [value[0], value[1], 'sure']
    : isObject(value)
      ? [value.source, value.target, value.certainty]
      : [];
  if (!isIndices(source) || !isIndices(target) || !isCertainty(certainty)) return null;
  return { source, target, certainty };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIndices(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}

function isCertainty(value: unknown): value is Certainty {
  return value === 'sure' || value === 'possible';
}

function word(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function count(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
