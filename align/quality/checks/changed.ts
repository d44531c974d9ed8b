// Confirmed, and then a text in it was edited or its sentences were split or joined: what was confirmed is not what stands
// there now.

import type { CheckedGroup, Finding, GroupCheck } from './types.js';

export const changedCheck: GroupCheck = {
  code: 'changed',
  severity: 'warning',
  scope: 'group',
  nextStep: 'reconfirm',
  run,
};

function run({ status, changedSinceDecision }: CheckedGroup): readonly Finding[] {
  if (status !== 'confirmed' || !changedSinceDecision) return [];
  return [{ message: { key: 'check.changed', params: {} }, source: [], target: [] }];
}
