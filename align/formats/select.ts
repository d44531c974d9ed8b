// Which units go into a file, and how many each rule left out: what a person is told before the download.
import { type ExportUnit, sideText, type UnitKind, type UnitStatus } from './unit.js';

export interface Selection {
  /** Default: confirmed only. */
  readonly statuses?: readonly UnitStatus[];
  /** Units below it stay out; also those whose confidence is unknown. What a person confirmed always passes. */
  readonly minConfidence?: number | null;
  /** Default: both. */
  readonly kinds?: readonly UnitKind[];
  /** Leaves out a unit whose two texts have been there before. */
  readonly deduplicate?: boolean;
  /** Keeps units whose one side is empty ("no counterpart"). Default: false. */
  readonly oneSided?: boolean;
}

export const SELECTION_RULES = ['one-sided', 'status', 'kind', 'confidence', 'duplicate'] as const;
export type SelectionRule = (typeof SELECTION_RULES)[number];

/** Filled while the units run through. A unit counts for the first rule that leaves it out. */
export interface Tally {
  kept: number;
  readonly left: Record<SelectionRule, number>;
}

export function newTally(): Tally {
  return { kept: 0, left: { 'one-sided': 0, status: 0, kind: 0, confidence: 0, duplicate: 0 } };
}

/** The units that the selection keeps, in their order; `tally` counts along. */
export function* selectUnits(
  units: Iterable<ExportUnit>,
  selection: Selection,
  tally: Tally = newTally(),
): Generator<ExportUnit> {
  const keeps = selector(selection, tally);
  for (const unit of units) if (keeps(unit)) yield unit;
}

/** The test behind `selectUnits`, for units that come one by one; it remembers what it saw. */
export function selector(selection: Selection, tally: Tally = newTally()): (unit: ExportUnit) => boolean {
  const seen = new Set<number>();
  return (unit) => {
    const rule = ruleAgainst(unit, selection) ?? duplicateRule(unit, selection, seen);
    if (rule === null) tally.kept += 1;
    else tally.left[rule] += 1;
    return rule === null;
  };
}

function ruleAgainst(unit: ExportUnit, selection: Selection): SelectionRule | null {
  const { statuses = ['confirmed'], kinds = ['full', 'partial'], minConfidence = null, oneSided = false } = selection;
  if (!oneSided && (unit.source.length === 0 || unit.target.length === 0)) return 'one-sided';
  if (!statuses.includes(unit.status)) return 'status';
  if (!kinds.includes(unit.kind)) return 'kind';
  if (minConfidence !== null && unit.status !== 'confirmed' && (unit.confidence ?? -1) < minConfidence) {
    return 'confidence';
  }
  return null;
}

function duplicateRule(unit: ExportUnit, selection: Selection, seen: Set<number>): SelectionRule | null {
  if (selection.deduplicate !== true) return null;
  const key = hash53(`${sideText(unit.source)}\0${sideText(unit.target)}`);
  if (seen.has(key)) return 'duplicate';
  seen.add(key);
  return null;
}

/**
 * 53 bits of a text: a set of such numbers takes a tenth of the memory of the texts. Among a million units, the
 * chance that two different ones fall together is 1 in 18,000.
 */
function hash53(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 0) * 2_097_152 + (low >>> 11);
}
