// The same original translated in different ways. Often right, sometimes the trace of a slip; a terminologist wants to
// see it either way.

import { fingerprint } from '../fingerprint.js';
import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, Finding, PairCheck } from './types.js';
import { comparable, isEmptySide } from './words.js';

export const repeatedCheck: PairCheck = { code: 'repeated', severity: 'note', scope: 'pair', nextStep: 'compare', run };

function run(
  groups: readonly CheckedGroup[],
  { minRepeatedWords }: CheckOptions,
  sourceKeys: readonly string[],
): readonly (Finding & { readonly groupId: string })[] {
  return bySource(groups, sourceKeys, minRepeatedWords).flatMap((same) => {
    const translations = new Set(same.map((group) => comparable(group.target)));
    if (translations.size < 2) return [];
    const params = { times: same.length, translations: translations.size };
    return same.map(({ id }) => ({ groupId: id, message: { key: 'check.repeated', params }, source: [], target: [] }));
  });
}

/** Stands for the source of a group: groups whose sources count as the same have the same, 16 hexadecimal digits. */
export const sourceKey = ({ source }: CheckedGroup): string => fingerprint([comparable(source)]);

/** Groups with text on both sides that have the same source; only sources that occur twice and are long enough. */
function bySource(
  groups: readonly CheckedGroup[],
  sourceKeys: readonly string[],
  minWords: number,
): readonly (readonly CheckedGroup[])[] {
  const found = new Map<string, CheckedGroup[]>();
  groups.forEach((group, index) => {
    if (isEmptySide(group.source) || isEmptySide(group.target)) return;
    const key = sourceKeys[index]!;
    const same = found.get(key);
    if (same === undefined) found.set(key, [group]);
    else same.push(group);
  });
  return [...found.values()].filter(
    (same) => same.length > 1 && comparable(same[0]!.source).split(' ').length >= minWords,
  );
}
