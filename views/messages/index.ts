import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Message } from './catalogue.js';
import { checkSettings } from './check-settings.js';
import { checks } from './checks.js';
import { common } from './common.js';
import { dismissals } from './dismissals.js';
import { errors } from './errors.js';
import { evidence } from './evidence.js';
import { exports } from './exports.js';
import { history } from './history.js';
import { imports } from './imports.js';
import { instrument } from './instrument.js';
import { judging } from './judging.js';
import { knowledge } from './knowledge.js';
import { library } from './library.js';
import { people } from './people.js';
import { quality } from './quality.js';
import { queue } from './queue.js';
import { review } from './review.js';
import { texts } from './texts.js';
import { tools } from './tools.js';
import { verdicts } from './verdicts.js';
import { workbench } from './workbench.js';

const AREAS = [
  common,
  library,
  workbench,
  evidence,
  queue,
  tools,
  exports,
  errors,
  checks,
  checkSettings,
  dismissals,
  quality,
  texts,
  imports,
  knowledge,
  people,
  instrument,
  history,
  review,
  judging,
  verdicts,
] as const;

type Area = (typeof AREAS)[number];
/** Every key of every area; a misspelt key does not compile. */
export type MessageKey = { [A in Area as string]: keyof A['en'] }[string];

/** All messages of one language. */
export function messagesOf(language: InterfaceLanguage): Readonly<Record<MessageKey, Message>> {
  return Object.assign({}, ...AREAS.map((area) => area[language])) as Record<MessageKey, Message>;
}

const ALL = Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, messagesOf(language)])) as Record<
  InterfaceLanguage,
  Readonly<Record<MessageKey, Message>>
>;

export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: Params) => string;

/** The translator of an interface language. Numbers in placeholders are written as the language writes them. */
export function translator(language: InterfaceLanguage): Translate {
  const messages = ALL[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, params = {}) => {
    const message = messages[key];
    const text =
      typeof message === 'string' ? message : (message[plural.select(Number(params.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
}

/** Whether a key exists, for keys that are put together at run time (`error.` + code). */
export const isMessageKey = (key: string): key is MessageKey => key in ALL.en;
