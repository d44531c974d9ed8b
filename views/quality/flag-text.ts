import type { CheckCode, Flag } from '../../align/quality/checks/types.js';
import { isMessageKey, type Translate } from '../messages/index.js';

/** What a flag says and which step it offers, in the language of the translator. */
export function flagText(
  t: Translate,
  { message, nextStep }: Pick<Flag, 'message' | 'nextStep'>,
): { readonly message: string; readonly next: string } {
  const { key, params } = message;
  const quoted = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, isolated(value)]));
  return { message: isMessageKey(key) ? t(key, quoted) : key, next: t(`check.next.${nextStep}`) };
}

/** A flag as forms name it, `numbers:1f0c…`; null before it was ever checked under its fingerprint. */
export const flagName = ({
  code,
  fingerprint,
}: {
  readonly code: CheckCode;
  readonly fingerprint: string;
}): string | null => (fingerprint === '' ? null : `${code}:${fingerprint}`);

/** What is quoted from a text keeps its own direction inside the sentence; numbers stay what they are. */
const isolated = (value: string | number) => (typeof value === 'string' ? `\u2068${value}\u2069` : value);

/** The name of a check. */
export const checkName = (t: Translate, code: CheckCode): string => t(`check.code.${code}`);
