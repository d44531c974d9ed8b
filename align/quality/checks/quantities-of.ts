// The quantities of a whole side, with the sentence each stands in.

import { type DateMention, NO_QUANTITIES, type NumberMention, quantities } from '../../text/quantities.js';
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

let latest: { readonly group: CheckedGroup; readonly read: GroupQuantities } | null = null;

/**
 * Both sides' quantities. Several checks ask for them one after the other, so those of the latest group are kept; a
 * WeakMap over all groups costs more in collecting garbage than reading twice.
 */
export function groupQuantities(group: CheckedGroup): GroupQuantities {
  if (latest?.group === group) return latest.read;
  const read = { source: sideQuantities(group.source), target: sideQuantities(group.target) };
  latest = { group, read };
  return read;
}

const NOTHING: SideQuantities = { numbers: [], dates: [], months: [] };

function sideQuantities({ language, sentences }: CheckedSide): SideQuantities {
  const read = sentences.map((text) => quantities(text, language));
  if (read.every((one) => one === NO_QUANTITIES)) return NOTHING;
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
