// The quantities of a whole side, with the sentence each stands in.

import { type DateMention, type NumberMention, quantities } from '../../text/quantities.js';
import type { CheckedGroup, CheckedSide, SentenceSpan } from './types.js';

export type Placed<T> = T & { readonly sentence: number };

export interface SideQuantities {
  readonly numbers: readonly Placed<NumberMention>[];
  readonly dates: readonly Placed<DateMention>[];
  readonly months: readonly number[];
}

export interface GroupQuantities {
  readonly source: SideQuantities;
  readonly target: SideQuantities;
}

const REMEMBERED = new WeakMap<CheckedGroup, GroupQuantities>();

/** Both sides' quantities. Several checks ask for them, so they are read once per group value. */
export function groupQuantities(group: CheckedGroup): GroupQuantities {
  const known = REMEMBERED.get(group);
  if (known !== undefined) return known;
  const read = { source: sideQuantities(group.source), target: sideQuantities(group.target) };
  REMEMBERED.set(group, read);
  return read;
}

function sideQuantities({ language, sentences }: CheckedSide): SideQuantities {
  const read = sentences.map((text) => quantities(text, language));
  return {
    numbers: read.flatMap((one, sentence) => one.numbers.map((mention) => ({ ...mention, sentence }))),
    dates: read.flatMap((one, sentence) => one.dates.map((mention) => ({ ...mention, sentence }))),
    months: read.flatMap((one) => one.months),
  };
}

/** The places of mentions, without what else is known of them. */
export function placesOf(mentions: readonly SentenceSpan[]): readonly SentenceSpan[] {
  return mentions.map(({ sentence, start, end }) => ({ sentence, start, end }));
}

/** What stands at places, as a list to show: `2017, 12`. */
export function quote(side: CheckedSide, places: readonly SentenceSpan[]): string {
  return places.map(({ sentence, start, end }) => side.sentences[sentence]?.slice(start, end) ?? '').join(', ');
}
