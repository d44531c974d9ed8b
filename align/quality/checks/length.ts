// A side much longer or shorter than this language pair's other groups lead one to expect: a sign of a sentence too many,
// a sentence missing, or a wrong pair. What is usual is measured on the data at hand (pair-profile.ts), not assumed.

import { lengthDeviation } from '../pair-profile.js';
import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, Finding, GroupCheck, LengthProfile } from './types.js';

export const lengthCheck: GroupCheck = {
  code: 'length',
  severity: 'warning',
  scope: 'group',
  looksAround: true,
  nextStep: 'regroup',
  run,
};

function run(group: CheckedGroup, options: CheckOptions, profile: LengthProfile | null): readonly Finding[] {
  if (profile === null || profile.groups < options.minProfileGroups) return [];
  const deviation = lengthDeviation(group, profile);
  if (deviation === null || Math.abs(deviation) <= options.maxLengthDeviation) return [];
  const key = deviation > 0 ? 'check.length.targetLong' : 'check.length.targetShort';
  return [{ message: { key, params: { deviations: Math.abs(deviation).toFixed(1) } }, source: [], target: [] }];
}
