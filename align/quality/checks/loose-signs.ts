// Quotes and brackets that find no partner. A quotation may run over several sentences, so a sign without a partner in
// its own sentence is looked for in those nearby, before it counts as loose.
//
// What a sign does is read from where it stands, not from its shape: ” opens in one country and closes in another, and
// typists of Arabic set « and » both ways. Single quotes are no signs here: nearly all are apostrophes (`Ankara'da`).

import type { Span } from '../../types.js';
import type { CheckedGroup } from './types.js';

export type SignKind = 'round' | 'square' | 'curly' | 'quotes';

export interface LooseSign extends Span {
  readonly kind: SignKind;
}

/**
 * How many sentences a quotation may run on. Of half a of the development sets: with 3 a fifth more false alarms (3.7 in a
 * hundred groups in place of 3.0), with 20 nothing changes beyond a hundredth (`npm run bench:checks`).
 */
export const SIGN_REACH = 10;

type Role = 'opens' | 'closes' | 'either';

interface Sign extends LooseSign {
  readonly role: Role;
}

const HAS_SIGN = /["“”„‟«»()[\]{}]|''/;
const SIGN = /["“”„‟«»()[\]{}]|''/g;
const BRACKETS: Readonly<Record<string, readonly [SignKind, Role]>> = {
  '(': ['round', 'opens'],
  ')': ['round', 'closes'],
  '[': ['square', 'opens'],
  ']': ['square', 'closes'],
  '{': ['curly', 'opens'],
  '}': ['curly', 'closes'],
};
const KINDS: readonly SignKind[] = ['round', 'square', 'curly', 'quotes'];

/** The loose signs of a group, sentence by sentence. Few groups have any. */
export interface GroupLoose {
  readonly id: string;
  readonly source: readonly (readonly LooseSign[])[];
  readonly target: readonly (readonly LooseSign[])[];
}

/** The group with what is loose in it; left out: nothing is. */
export function withLoose(group: CheckedGroup, loose?: GroupLoose): CheckedGroup {
  const { source, target } = group;
  return {
    ...group,
    source: { ...source, loose: loose?.source ?? [] },
    target: { ...target, loose: loose?.target ?? [] },
  };
}

/** Whether a text holds anything this file speaks of. */
export const hasSign = (text: string): boolean => HAS_SIGN.test(text);

/**
 * The loose signs of each of some sentences that follow one another in a document: `['"A.', 'B." (C']` -> `[[], [the
 * bracket]]`. That of a sentence depends on no sentence farther off than SIGN_REACH. Linear.
 */
export function looseSigns(sentences: readonly string[]): readonly (readonly LooseSign[])[] {
  const loose = sentences.map((): LooseSign[] => []);
  const open = sentences.map((text) => (hasSign(text) ? unpaired(text) : []));
  for (const kind of KINDS) {
    const queue = open.flatMap((signs, sentence) =>
      signs.filter((sign) => sign.kind === kind).map((sign) => ({ sign, sentence })),
    );
    queue.forEach(({ sign, sentence }, index) => {
      const isNear = (other: { readonly sentence: number } | undefined) =>
        other !== undefined && Math.abs(other.sentence - sentence) <= SIGN_REACH;
      const [before, after] = [queue[index - 1], queue[index + 1]];
      const isPaired =
        (isNear(after) && sign.role !== 'closes' && after!.sign.role !== 'opens') ||
        (isNear(before) && sign.role !== 'opens' && before!.sign.role !== 'closes');
      if (!isPaired) loose[sentence]!.push({ start: sign.start, end: sign.end, kind });
    });
  }
  return loose.map((signs) => signs.sort((a, b) => a.start - b.start));
}

/** Signs of one sentence without a partner in it, in order. */
function unpaired(text: string): readonly Sign[] {
  const pending: Record<SignKind, Sign[]> = { round: [], square: [], curly: [], quotes: [] };
  const closing: Sign[] = [];
  for (const match of text.matchAll(SIGN)) {
    const sign = readSign(text, match.index, match[0], (kind) => pending[kind].length > 0);
    if (sign === null) continue;
    const waiting = pending[sign.kind];
    if (sign.role === 'opens') waiting.push(sign);
    else if (waiting.length > 0) waiting.pop();
    else closing.push(sign);
  }
  pending.quotes = withoutTwos(pending.quotes);
  const left = [...closing.filter(({ kind }) => kind !== 'quotes'), ...withoutTwos(closing.filter(isQuote))];
  return [...left, ...KINDS.flatMap((kind) => pending[kind])].sort((a, b) => a.start - b.start);
}

const isQuote = ({ kind }: Sign): boolean => kind === 'quotes';

/** Two that do the same, with nothing between, are one quotation with the space on the wrong side of a sign (`dedi" Gel"`). */
const withoutTwos = (signs: readonly Sign[]): Sign[] => signs.slice(0, signs.length % 2);

/** What a sign is and does; null where it is none: a list number, an emoticon, an inch. */
function readSign(text: string, start: number, sign: string, isOpen: (kind: SignKind) => boolean): Sign | null {
  const end = start + sign.length;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  const bracket = BRACKETS[sign];
  if (bracket === undefined) {
    const role = quoteRole(before, after, sign, isOpen('quotes'));
    return role && { start, end, kind: 'quotes', role };
  }
  const [kind, role] = bracket;
  if (kind === 'round' && isNoBracket(before, sign, after, isOpen(kind))) return null;
  return { start, end, kind, role };
}

/** Characters on either side that tell what a sign does. */
const NEARBY = 8;

/** `1)`, `a)`, `iv)` number a list; `:)` and `;-(` are faces. */
const NUMBERING = /(?:^|[\s:;,،؛])(?:\p{L}|\p{Nd}{1,3}|[ivx]{1,4})$/u;
const FACE = /[:;=]-?$/;

function isNoBracket(before: string, sign: string, after: string, isOpen: boolean): boolean {
  if (sign === ')') return !isOpen && (NUMBERING.test(before) || FACE.test(before));
  return FACE.test(before) && /^(?:\s|$)/.test(after);
}

/** Behind these, and before those, there is room: the sign does not hang on a word there. */
const ROOM_BEFORE = /(?:^|[\s([{—–\-/…])$/;
const ROOM_AFTER = /^(?:$|[\s)\]}.,;:!?…،؛؟۔—–\-/])/;

function quoteRole(before: string, after: string, sign: string, isOpen: boolean): Role | null {
  const [roomBefore, roomAfter] = [ROOM_BEFORE.test(before), ROOM_AFTER.test(after)];
  if (roomBefore && !roomAfter) return 'opens';
  if (!roomBefore && !isOpen && sign === '"' && /\p{Nd}$/u.test(before)) return roomAfter ? null : 'opens';
  if (!roomBefore && roomAfter) return 'closes';
  // Hanging on words at both ends (`"Hiza"nın`, `dedi:"Gel`), or at neither.
  if (!roomBefore && before.endsWith(':')) return 'opens';
  if (isOpen) return 'closes';
  if (before.trim() === '' && after.trim() === '') return 'either';
  if (/^[\s\p{P}]*$/u.test(after)) return 'closes';
  if (before.trim() === '' || '“„‟«'.includes(sign)) return 'opens';
  return '”»'.includes(sign) && !roomBefore ? 'closes' : roomBefore ? 'opens' : 'either';
}
