/** The interface languages, in the order in which they are offered. */
export const INTERFACE_LANGUAGES = ['en', 'tr', 'az', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** A message: text with `{name}` placeholders, or one text per plural category of `{count}` (Intl.PluralRules). */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** One area of the interface in all languages. The compiler refuses a key that one of them lacks. */
export function catalogue<K extends string>(
  messages: Readonly<Record<InterfaceLanguage, Readonly<Record<K, Message>>>>,
): Readonly<Record<InterfaceLanguage, Readonly<Record<K, Message>>>> {
  return messages;
}
