// What a run of digits and separators may mean. The same figure is written 150.000, 150,000, 150 000 and ١٥٠٬٠٠٠, and
// 20.30 is a decimal or half past eight; so a numeral has readings, and two numerals agree when they share one.

/** ٤ and ۴ -> 4, ٫ -> `,` and ٬ -> `.`; every character keeps its place, so offsets stay true. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹٫٬]/g, (sign) =>
    sign === '٫' ? ',' : sign === '٬' ? '.' : String(sign.charCodeAt(0) & 15),
  );
}

/** Readings are short strings so that sets can hold them: numbers as `1500`, times of day as `8:30` on a 12-hour clock. */
export type Reading = string;

export function numberReading(value: number): Reading {
  if (Number.isInteger(value) && value < 1e12) return String(value);
  // Twelve significant digits: 1.1 * 1000000 is not exactly 1100000 in binary arithmetic.
  return String(Number(value.toPrecision(12)));
}

/** `1.500` -> 1500, 1.5; `3,5` -> 3.5; `20.30` -> 20.3, 8:30. Digits must be western. Empty for `3:1` and `2.0.1`. */
export function numeralReadings(numeral: string): readonly Reading[] {
  if (/^\d+$/.test(numeral)) return [numberReading(Number(numeral))];
  const compact = numeral.replace(/[\s\u00a0\u202f]/g, '.');
  const values: number[] = [];
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(compact)) values.push(Number(compact.replace(/[.,]/g, '')));
  else if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(compact)) values.push(decimal(compact.replace(/\./g, '')));
  else if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(compact)) values.push(decimal(compact.replace(/,/g, '')));
  // Nobody writes three zeros behind a decimal sign: 15.000 is fifteen thousand.
  if (/^\d+[.,](?!000$)\d+$/.test(compact)) values.push(decimal(compact));
  return [...new Set([...values.map(numberReading), ...timeReadings(compact)])];
}

/** True of `3:1`, `10/2` and `2.0.1`, which are several numbers and no single one. */
export function isSeveral(numeral: string): boolean {
  return numeralReadings(numeral).length === 0;
}

function decimal(numeral: string): number {
  return Number(numeral.replace(',', '.'));
}

/** `20:30` -> `8:30`; on the hour the bare hour is a reading as well, since `8 مساءً` writes it so. */
function timeReadings(numeral: string): readonly Reading[] {
  const match = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(numeral);
  if (match === null) return [];
  const hour = Number(match[1]);
  const minute = match[2] as string;
  const onTheHour = minute === '00' ? [numberReading(hour), numberReading(hour % 12)] : [];
  return [`${hour % 12}:${minute}`, ...onTheHour];
}
