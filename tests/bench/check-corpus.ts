// Good groups to plant mistakes into: the beads of a bench folder's gold, in both directions, so that mistakes stand in
// every language.
import { looseSigns } from '../../align/quality/checks/loose-signs.js';
import type { CheckedGroup, CheckedSide, LengthProfile } from '../../align/quality/checks/types.js';
import { lengthProfile } from '../../align/quality/pair-profile.js';
import type { AlignSide, Bead } from '../../align/types.js';
import { type BenchDocument, readBenchFolder } from './bench-folder.js';

/** The groups of one document in one direction. */
export interface CheckedDocument {
  readonly name: string;
  readonly half: 'a' | 'b';
  /** `tr-ar`; turned round: `ar-tr`. */
  readonly direction: string;
  readonly target: AlignSide;
  readonly beads: readonly Bead[];
  /** In the order of the beads. */
  readonly groups: readonly CheckedGroup[];
}

/** All documents of one direction and one half, and what is usual among them. */
export interface CheckedPair {
  readonly direction: string;
  readonly half: 'a' | 'b';
  readonly documents: readonly CheckedDocument[];
  readonly groups: readonly CheckedGroup[];
  readonly profile: LengthProfile | null;
}

export function readCorpus(folder: string, level: string): readonly CheckedPair[] {
  const documents = readBenchFolder(folder)
    .filter((document) => document.level === level)
    .flatMap((document) => [document, turnRound(document)])
    .map(toChecked);
  const keys = [...new Set(documents.map(keyOf))];
  return keys.map((key) => {
    const own = documents.filter((document) => keyOf(document) === key);
    const groups = own.flatMap((document) => document.groups);
    return { direction: own[0]!.direction, half: own[0]!.half, documents: own, groups, profile: lengthProfile(groups) };
  });
}

const keyOf = ({ direction, half }: CheckedDocument): string => `${direction} ${half}`;

function turnRound(document: BenchDocument): BenchDocument {
  return {
    ...document,
    pair: document.pair.split('-').reverse().join('-'),
    source: document.target,
    target: document.source,
    gold: document.gold.map(({ source, target }) => ({ source: target, target: source })),
  };
}

function toChecked({ name, half, pair, source, target, gold }: BenchDocument): CheckedDocument {
  const beads = gold.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const [sources, targets] = [sideReader(source), sideReader(target)];
  const groups = beads.map((bead, index) => ({
    id: `${pair}:${name}:${index}`,
    source: sources(bead.source),
    target: targets(bead.target),
    status: 'suggested' as const,
    changedSinceDecision: false,
    decidedBy: null,
    decidedAt: null,
  }));
  return { name, half, direction: pair, target, beads, groups };
}

/** Makes sides of one document: sentences by index, and which of their signs are loose in it. */
export function sideReader({ language, sentences }: AlignSide): (indices: readonly number[]) => CheckedSide {
  const loose = looseSigns(sentences);
  return (indices) => ({
    language,
    sentences: indices.map((index) => sentences[index]!),
    loose: indices.map((index) => loose[index]!),
  });
}
