// A stop with no white space behind it: "geldi.Sonra" on the web, but also addresses, file names and T.C.nin.

import { isLetterKind, kindAt } from './characters.js';
import { isArabicConnective } from './connectives.js';
import { isStarter, type Lead, type Place, type Token } from './context.js';
import { isNumberToken } from './number-stops.js';
import type { SplitRules } from './rules.js';
import { DOMAIN_OR_FILE, isLeading } from './short-forms.js';
import type { Stop } from './stops.js';

/** "geldi.Sonra" is two sentences; "T.C.nin", "3.5", "site.com", "Rapor.Pdf" are not. */
export function endsGlued(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  const { text } = place;
  const closed = stop.closed > stop.end;
  if (lead.kind !== 'upper' && lead.kind !== 'caseless') return lead.dash;
  if (text[stop.next] === '-' && !closed && stop.kind === 'period' && !lead.quoted) return false;
  if (stop.kind !== 'period' && /[./=&]/u.test(token.text)) return false;
  if (stop.kind !== 'period') return stop.kind === 'strong' || lead.kind === 'upper' || !isArabicConnective(lead.word);
  if (closed && token.text.length <= 1) return true;
  if (isLeading(token, rules) || /[@/\\_]/u.test(token.text) || hasAtSignAhead(text, lead.end)) return false;
  if (DOMAIN_OR_FILE.has(lead.word)) return false;
  if (isNumberToken(token.text)) return endsGluedNumber(token, lead, rules);
  if (!/^[\p{L}\p{M}'’-]+$/u.test(token.text) && !closed) return false;
  return looksLikeNewSentence(text, token, lead, rules);
}

/** "2022.Sonra", and where the stop makes no ordinal "15.وقال"; never "2.Abdülhamid" or "1.Giriş". */
function endsGluedNumber(token: Token, lead: Lead, rules: SplitRules): boolean {
  if (token.atSentenceStart || lead.word.length < 2) return false;
  return !/^\p{Nd}{1,3}$/u.test(token.text) || (!rules.ordinalStop && lead.kind === 'caseless');
}

function looksLikeNewSentence(text: string, token: Token, lead: Lead, rules: SplitRules): boolean {
  const letters = [...token.key].length;
  const last = kindAt(text, token.start + token.text.length - 1);
  // A stop with a letter behind it once more is a host name or a chain of initials.
  const chained = text[lead.end] === '.' && isLetterKind(kindAt(text, lead.end + 1));
  const long = [...lead.word].length > 1 && !chained;
  if (lead.kind === 'caseless') return letters >= 3 && long;
  if (last === 'caseless') return letters >= 2 && long;
  if (last === 'lower')
    return letters >= 2 && (isStarter(text, lead, rules) || (long && kindAt(text, lead.start + 1) !== 'upper'));
  return letters >= 4 && long && kindAt(text, lead.start + 1) === 'upper';
}

function hasAtSignAhead(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + 64; i++) {
    const character = text[i]!;
    if (character === '@') return true;
    if (!/[\p{L}\p{N}._-]/u.test(character)) return false;
  }
  return false;
}
