import type { CheckCode, Flag } from '../../align/quality/checks/types.js';
import { isMessageKey, type Translate } from '../messages/index.js';

/** What a flag says and which step it offers, in the language of the translator. */
export function flagText(
  t: Translate,
  { message, nextStep }: Pick<Flag, 'message' | 'nextStep'>,
): { readonly message: string; readonly next: string } {
  const { key, params } = message;
  return { message: isMessageKey(key) ? t(key, params) : key, next: t(`check.next.${nextStep}`) };
}

/** The name of a check. */
export const checkName = (t: Translate, code: CheckCode): string => t(`check.code.${code}`);
