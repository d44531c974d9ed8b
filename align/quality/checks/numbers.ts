// Numbers that stand on one side only. A numeral asks for its value on the other side; numerals, number words and parts
// of dates may answer. Small numbers in words ask only when both sides have one left over, because translators write them
// out or leave them out, and `altı`, `on` or `ست` have other meanings.

import type { NumberMention } from '../../text/quantities.js';
import { groupQuantities, type Placed, placesOf, quote, type SideQuantities } from './quantities-of.js';
import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, Finding, GroupCheck } from './types.js';

type Mention = Placed<NumberMention>;

export const numbersCheck: GroupCheck = { code: 'numbers', severity: 'error', scope: 'group', nextStep: 'edit', run };

function run(group: CheckedGroup, options: CheckOptions): readonly Finding[] {
  if (group.source.sentences.length === 0 || group.target.sentences.length === 0) return [];
  const { source, target } = groupQuantities(group);
  const inSource = unanswered(source, target, options);
  const inTarget = unanswered(target, source, options);
  const missing = (mention: Mention) => mention.certainty === 'numeral' || isTelling(mention, options);
  const wordsDiffer = inSource.length > 0 && inTarget.length > 0;
  const sourcePlaces = placesOf(wordsDiffer ? inSource : inSource.filter(missing));
  const targetPlaces = placesOf(wordsDiffer ? inTarget : inTarget.filter(missing));
  if (sourcePlaces.length + targetPlaces.length === 0) return [];
  const params = { source: quote(group.source, sourcePlaces), target: quote(group.target, targetPlaces) };
  const key = params.source === '' ? 'onlyTarget' : params.target === '' ? 'onlySource' : 'differ';
  return [{ message: { key: `check.numbers.${key}`, params }, source: sourcePlaces, target: targetPlaces }];
}

/** Numbers of one side that ask for a counterpart and find none on the other. */
function unanswered(
  asking: SideQuantities,
  answering: SideQuantities,
  { maxSmallNumber }: CheckOptions,
): readonly Mention[] {
  const asked = asking.numbers.filter((mention) => mention.certainty !== 'maybe' && !isSmall(mention, maxSmallNumber));
  if (asked.length === 0) return [];
  const answers = new Set(answering.numbers.flatMap((mention) => mention.readings));
  for (const date of answering.dates) {
    for (const part of [...date.days, date.year, date.month]) if (part !== null) answers.add(String(part));
  }
  return asked.filter(
    (mention) => !mention.readings.some((reading) => answers.has(reading) || sameYear(reading, answers)),
  );
}

/**
 * Written out, and yet no translator drops it: a percentage, or a number too large for a figure of speech. Smaller ones
 * are idioms as often as counts (`yedi cüce`, `beş on`), and are let pass alone.
 */
function isTelling({ certainty, kind, readings }: Mention, { minNumberInWords }: CheckOptions): boolean {
  return (
    certainty === 'word' && (kind === 'percent' || readings.every((reading) => Number(reading) >= minNumberInWords))
  );
}

/** One and two are articles, duals and "both" as often as numbers. */
function isSmall(mention: Mention, largest: number): boolean {
  return mention.readings.every((reading) => /^\d+$/.test(reading) && Number(reading) <= largest);
}

/** `90` for 1990 (`90'lar`), `19` for 2019 (`2018-19`). */
function sameYear(reading: string, answers: ReadonlySet<string>): boolean {
  if (!/^\d{1,2}$/.test(reading)) return /^(?:1\d|20)\d\d$/.test(reading) && answers.has(String(Number(reading) % 100));
  return ['18', '19', '20'].some((century) => answers.has(century + reading.padStart(2, '0')));
}
