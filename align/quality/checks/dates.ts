// Dates that differ. A date is answered by one of the same month whose day and year do not speak against it; where the
// other side names no month at all, its numbers may still show that the same day is meant.

import type { DateMention } from '../../text/quantities.js';
import { groupQuantities, type Placed, placesOf, quote, type SideQuantities } from './quantities-of.js';
import type { CheckedGroup, Finding, GroupCheck } from './types.js';

export const datesCheck: GroupCheck = { code: 'dates', severity: 'error', scope: 'group', nextStep: 'edit', run };

function run(group: CheckedGroup): readonly Finding[] {
  if (group.source.sentences.length === 0 || group.target.sentences.length === 0) return [];
  const { source, target } = groupQuantities(group);
  if (source.dates.length + target.dates.length === 0) return [];
  const sourcePlaces = placesOf(unanswered(source, target));
  const targetPlaces = placesOf(unanswered(target, source));
  if (sourcePlaces.length + targetPlaces.length === 0) return [];
  const params = { source: quote(group.source, sourcePlaces), target: quote(group.target, targetPlaces) };
  const key = params.source === '' ? 'onlyTarget' : params.target === '' ? 'onlySource' : 'differ';
  return [{ message: { key: `check.dates.${key}`, params }, source: sourcePlaces, target: targetPlaces }];
}

function unanswered(asking: SideQuantities, answering: SideQuantities): readonly Placed<DateMention>[] {
  return asking.dates.filter((date) => !isAnswered(date, answering));
}

function isAnswered(date: DateMention, { dates, months, numbers }: SideQuantities): boolean {
  if (dates.some((other) => agree(date, other))) return true;
  const values = new Set(numbers.flatMap((mention) => mention.readings));
  const parts = [...date.days, ...(date.year === null ? [] : [date.year])].map(String);
  const allThere = parts.every((part) => values.has(part));
  return allThere && (months.includes(date.month) || (months.length === 0 && dates.length === 0));
}

function agree(a: DateMention, b: DateMention): boolean {
  const sameDays = a.days.length === 0 || b.days.length === 0 || a.days.some((day) => b.days.includes(day));
  return a.month === b.month && sameDays && (a.year === null || b.year === null || a.year === b.year);
}
