// What makes a flag the flag that a person looked at: the check, what it says, and the texts it says it of. When any of
// that changes it is another flag, and what was said of the old one does not hold for it.

import { fingerprint } from '../fingerprint.js';
import type { Flag } from './types.js';

/** A short name for a flag of a group with these texts, 16 hexadecimal digits; the same for the same, always. */
export function flagFingerprint(
  { code, message }: Pick<Flag, 'code' | 'message'>,
  texts: { readonly source: string; readonly target: string },
): string {
  const params = Object.entries(message.params).map(([name, value]) => `${name}=${value}`);
  return fingerprint([code, message.key, String(params.length), ...params.sort(), texts.source, texts.target]);
}
