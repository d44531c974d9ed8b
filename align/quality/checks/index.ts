// All checks, and how they are run: group checks again whenever a group changes, pair checks over the whole pair.

import { lengthProfile } from '../pair-profile.js';
import { bracketsCheck } from './brackets.js';
import { changedCheck } from './changed.js';
import { datesCheck } from './dates.js';
import { emptyCheck } from './empty.js';
import { fastCheck } from './fast.js';
import { identicalCheck } from './identical.js';
import { languageCheck } from './language.js';
import { lengthCheck } from './length.js';
import { namesCheck } from './names.js';
import { numbersCheck } from './numbers.js';
import { repeatedCheck, sourceKey } from './repeated.js';
import { type CheckOptions, DEFAULT_CHECK_OPTIONS } from './thresholds.js';
import type { Check, CheckCode, CheckedGroup, Finding, Flag, GroupCheck, LengthProfile, PairCheck } from './types.js';
import { untranslatedCheck } from './untranslated.js';

export const GROUP_CHECKS: readonly GroupCheck[] = [
  numbersCheck,
  datesCheck,
  namesCheck,
  languageCheck,
  identicalCheck,
  emptyCheck,
  lengthCheck,
  untranslatedCheck,
  changedCheck,
  bracketsCheck,
];

/** Those that cannot run before the whole pair was read. */
export const CHECKS_AROUND: readonly GroupCheck[] = GROUP_CHECKS.filter(({ looksAround }) => looksAround);

export const PAIR_CHECKS: readonly PairCheck[] = [repeatedCheck, fastCheck];

/** Flags of one group by the checks that need nothing but the group and what is usual in its pair; by all or by some. */
export function checkGroup(
  group: CheckedGroup,
  profile: LengthProfile | null,
  options: CheckOptions = DEFAULT_CHECK_OPTIONS,
  checks: readonly GroupCheck[] = GROUP_CHECKS,
): readonly Flag[] {
  const flags: Flag[] = [];
  for (const check of checks) {
    if (options.disabled.includes(check.code)) continue;
    for (const finding of check.run(group, options, profile)) flags.push(toFlag(check, group.id, finding));
  }
  return flags;
}

/** Flags of one group as `checkGroup` gives them for all checks at once. */
export const inOrderOfChecks = (flags: readonly Flag[]): readonly Flag[] =>
  GROUP_CHECKS.flatMap(({ code }) => flags.filter((flag) => flag.code === code));

/** What of the comparing checks is to be run, and what is known already. */
export interface PairScope {
  /** All where left out. */
  readonly only?: readonly CheckCode[];
  /** The `sourceKey` of each group. */
  readonly sourceKeys?: readonly string[];
}

/** Flags by the checks that compare groups with each other. */
export function checkPair(
  groups: readonly CheckedGroup[],
  options: CheckOptions = DEFAULT_CHECK_OPTIONS,
  { only, sourceKeys = groups.map(sourceKey) }: PairScope = {},
): readonly Flag[] {
  return PAIR_CHECKS.filter(isOn(options))
    .filter(({ code }) => only?.includes(code) ?? true)
    .flatMap((check) =>
      check.run(groups, options, sourceKeys).map(({ groupId, ...finding }) => toFlag(check, groupId, finding)),
    );
}

/** Everything at once: all groups of one language pair, with the profile measured on them. */
export function checkAll(
  groups: readonly CheckedGroup[],
  options: CheckOptions = DEFAULT_CHECK_OPTIONS,
): readonly Flag[] {
  const profile = lengthProfile(groups);
  return [...groups.flatMap((group) => checkGroup(group, profile, options)), ...checkPair(groups, options)];
}

function isOn({ disabled }: CheckOptions): (check: Check) => boolean {
  return (check) => !disabled.includes(check.code);
}

function toFlag(check: Check, groupId: string, finding: Finding): Flag {
  return { groupId, code: check.code, severity: check.severity, nextStep: check.nextStep, ...finding };
}
