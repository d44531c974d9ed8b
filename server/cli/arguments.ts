import { parseArgs } from 'node:util';

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

/** Reads options strictly: an unknown one is an error that names it. @throws UsageError */
export function readArguments<S extends Readonly<Record<string, OptionSpec>>>(argv: readonly string[], options: S) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A positive whole number. @throws UsageError naming the option */
export function positive(text: string | undefined, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new UsageError(`${option} needs a whole number, such as 1.`);
  return value;
}

/** One of a few words. @throws UsageError naming the option and the words */
export function oneOf<T extends string>(text: string, option: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (!found) throw new UsageError(`${option} is one of: ${words.join(', ')}.`);
  return found;
}
