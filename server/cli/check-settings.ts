// What `hiza check` says about the settings of the checks. They are kept for the collection, as on its settings page.
import { type CheckOptions, type OptionProblem, readCheckOptions } from '../../align/quality/checks/thresholds.js';
import { CHECK_CODES, type CheckCode } from '../../align/quality/checks/types.js';
import { oneOf, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { readBytes } from './read-file.js';

interface SettingsArguments {
  readonly settings?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly disable?: string | undefined;
  readonly enable?: string | undefined;
}

/**
 * What the command line changes in the settings of the collection; null: nothing. A file of settings stands for all of
 * them, and what it leaves out is as by default. @throws UsageError
 */
export async function settingsChange(
  { settings, set = [], disable, enable }: SettingsArguments,
  io: Io,
): Promise<((now: CheckOptions) => Partial<CheckOptions>) | null> {
  if (settings === undefined && set.length === 0 && disable === undefined && enable === undefined) return null;
  const base = settings === undefined ? null : readSettings(await textOf(settings, io), settings);
  const single = known(Object.fromEntries(set.map((one) => one.split(/=(.*)/s, 2))));
  const [off, on] = [codesOf(disable, '--disable'), codesOf(enable, '--enable')];
  return (now) => {
    const from = base ?? now;
    const isOff = (code: CheckCode) => off.includes(code) || (from.disabled?.includes(code) && !on.includes(code));
    return { ...from, ...single, disabled: CHECK_CODES.filter(isOff) };
  };
}

const codesOf = (text: string | undefined, option: string): readonly CheckCode[] =>
  text === undefined ? [] : text.split(',').map((code) => oneOf(code, option, CHECK_CODES));

const textOf = async (path: string, io: Io): Promise<string> =>
  new TextDecoder().decode(path === '-' ? await io.stdin() : await readBytes(path));

function readSettings(text: string, path: string): Partial<CheckOptions> {
  try {
    return known(JSON.parse(text) as Record<string, unknown>);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} is not JSON, such as {"disabled": ["fast"], "minMissingNames": 2}.`);
  }
}

function known(data: Readonly<Record<string, unknown>>): Partial<CheckOptions> {
  const { options, problem } = readCheckOptions(data);
  if (problem !== null) throw new UsageError(problemText(problem));
  return options;
}

function problemText({ name, threshold }: OptionProblem): string {
  if (threshold !== null) {
    const { min, max, step } = threshold;
    return `${name} is a number from ${min} to ${max}, in steps of ${step}.`;
  }
  if (name === 'disabled') return `disabled is a list of: ${CHECK_CODES.join(', ')}.`;
  return `there is no setting “${name}”; --show-settings shows them all.`;
}
