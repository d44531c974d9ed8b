import { checkAll, checkGroup } from '../../../../align/quality/checks/index.js';
import { type CheckOptions, DEFAULT_CHECK_OPTIONS } from '../../../../align/quality/checks/thresholds.js';
import type { CheckCode, CheckedGroup, Flag } from '../../../../align/quality/checks/types.js';

/** `group('tr', 'Bir metin.', 'az', 'Bir mətn.')`, with whatever else matters to the test. */
export function group(
  sourceLanguage: string,
  source: string | readonly string[],
  targetLanguage: string,
  target: string | readonly string[],
  more: Partial<CheckedGroup> = {},
): CheckedGroup {
  const side = (language: string, text: string | readonly string[]) => ({
    language,
    sentences: typeof text === 'string' ? [text] : text,
  });
  return {
    id: 'g',
    source: side(sourceLanguage, source),
    target: side(targetLanguage, target),
    status: 'suggested',
    changedSinceDecision: false,
    decidedBy: null,
    decidedAt: null,
    ...more,
  };
}

/** Codes of the flags of one group, in order. */
export function codes(one: CheckedGroup, options: CheckOptions = DEFAULT_CHECK_OPTIONS): readonly CheckCode[] {
  return checkGroup(one, null, options).map((flag) => flag.code);
}

export function flagsOf(groups: readonly CheckedGroup[], code: CheckCode): readonly Flag[] {
  return checkAll(groups).filter((flag) => flag.code === code);
}

/** The words a flag marks on one side. */
export function marked(one: CheckedGroup, flag: Flag | undefined, side: 'source' | 'target'): readonly string[] {
  return (flag?.[side] ?? []).map(({ sentence, start, end }) => one[side].sentences[sentence]!.slice(start, end));
}
