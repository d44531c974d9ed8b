// Who tells news again rounds: `412 packets` are `more than 400`, `23,480` `about 23 thousand`, `4,000` `thousands`.

/** Smaller numbers are not rounded. */
const LEAST = 20;
/** What a rounded number may be off by, as a share of the exact one. */
const FARTHEST = 0.12;
/** Whole numbers in this range are mostly years, which nobody rounds. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

const isRounded = (value: number): boolean =>
  value >= LEAST && !(value >= FIRST_YEAR && value <= LAST_YEAR && Number.isInteger(value));

/** 10, 100, 1000, ... : the place of the first digit. */
const firstPlace = (value: number): number => 10 ** Math.floor(Math.log10(value) + 1e-9);

/** Does the number look rounded: one digit or two, then zeros? */
export const isRound = (value: number): boolean => isRounded(value) && (value * 10) % firstPlace(value) === 0;

/** The numbers that others may make of this one, to one digit and to two, down and to the nearest: 412 -> 400, 410. */
export function roundingsOf(value: number): readonly number[] {
  if (!isRounded(value)) return [];
  const found = new Set<number>();
  for (const unit of [firstPlace(value), firstPlace(value) / 10])
    for (const steps of [Math.floor(value / unit), Math.round(value / unit)])
      found.add(Number((steps * unit).toPrecision(6)));
  return [...found].filter((each) => each !== value && Math.abs(each - value) <= FARTHEST * value);
}

/** Words that tell no more than the magnitude, normalised; of tens, hundreds, thousands and millions. */
const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    10: 'onlarca onlarla عشرات العشرات بالعشرات',
    100: 'yüzlerce yüzlərlə yüzlərcə مئات المئات بالمئات',
    1000: 'binlerce minlərlə minlərcə الاف الالاف بالالاف',
    1000000: 'milyonlarca milyonlarla ملايين الملايين بالملايين',
  }).flatMap(([magnitude, words]) => words.split(' ').map((word): [string, number] => [word, Number(magnitude)])),
);

const MAGNITUDES: readonly number[] = [...new Set(VAGUE.values())];

/** `thousands` -> 1000, given the normalised word; undefined for other words. */
export const vagueMagnitude = (form: string): number | undefined => VAGUE.get(form);

/** The magnitude that such a word may stand for the number with: 4,000 -> 1000; null if none. */
export function magnitudeOf(value: number): number | null {
  for (const magnitude of MAGNITUDES) if (value >= 2 * magnitude && value < 20 * magnitude) return magnitude;
  return null;
}
