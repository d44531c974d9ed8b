import type { MessageKey } from '../messages/index.js';
import type { ViewName } from './view-tabs.js';

/** Something a key does. What the browser modules listen to is read from here, by way of the page. */
export interface KeyAction {
  readonly action: string;
  /** `KeyboardEvent.code`s: the place on the keyboard, so that letters work in an Arabic or Cyrillic layout too. */
  readonly codes: readonly string[];
  readonly message: MessageKey;
  readonly views: readonly ViewName[];
  /** Arrows and Escape stay what they are. */
  readonly fixed?: true;
}

const ALL = ['rows', 'ribbons', 'queue'] as const;
const TEXT = ['rows', 'ribbons'] as const;
const ROWS = ['rows'] as const;
const QUEUE = ['queue'] as const;

/** The keys of the workbench as they are listened to, shown and documented. A person can bind them anew. */
export const KEYS: readonly KeyAction[] = [
  {
    action: 'move',
    codes: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    message: 'keys.arrows',
    views: TEXT,
    fixed: true,
  },
  { action: 'choose', codes: ['Space'], message: 'keys.space', views: TEXT, fixed: true },
  { action: 'enter', codes: ['Enter', 'NumpadEnter'], message: 'keys.enter', views: TEXT },
  { action: 'confirm', codes: ['Enter', 'NumpadEnter'], message: 'keys.confirm-next', views: QUEUE },
  { action: 'link', codes: ['KeyL'], message: 'keys.link', views: TEXT },
  { action: 'merge', codes: ['KeyM'], message: 'keys.merge', views: ROWS },
  { action: 'divide', codes: ['KeyG'], message: 'keys.divide', views: ROWS },
  { action: 'swap', codes: ['KeyT'], message: 'keys.swap', views: ROWS },
  { action: 'shift-down', codes: ['BracketRight'], message: 'keys.shift-down', views: ROWS },
  { action: 'shift-up', codes: ['BracketLeft'], message: 'keys.shift-up', views: ROWS },
  { action: 'up', codes: ['KeyW'], message: 'keys.up', views: ROWS },
  { action: 'down', codes: ['KeyS'], message: 'keys.down', views: ROWS },
  { action: 'unlink', codes: ['Backspace'], message: 'keys.unlink', views: ROWS },
  { action: 'reject', codes: ['KeyX'], message: 'keys.reject', views: ALL },
  { action: 'none', codes: ['KeyN'], message: 'keys.none', views: ROWS },
  { action: 'confirm-above', codes: ['KeyA'], message: 'keys.confirm-above', views: ROWS },
  { action: 'from-here', codes: ['KeyH'], message: 'keys.from-here', views: ROWS },
  { action: 'recipe', codes: ['KeyC'], message: 'keys.recipe', views: ROWS },
  { action: 'folds', codes: ['KeyO'], message: 'keys.folds', views: ROWS },
  { action: 'bookmark', codes: ['KeyB'], message: 'keys.bookmark', views: ROWS },
  { action: 'next', codes: ['KeyD'], message: 'keys.next', views: TEXT },
  { action: 'word', codes: ['KeyV'], message: 'keys.word', views: ROWS },
  { action: 'find', codes: ['Slash', 'KeyF'], message: 'keys.find', views: ROWS },
  { action: 'edit', codes: ['KeyE'], message: 'keys.edit', views: ROWS },
  { action: 'again', codes: ['KeyR'], message: 'keys.again', views: ROWS },
  { action: 'join', codes: ['KeyJ'], message: 'keys.join', views: ROWS },
  { action: 'edit', codes: ['KeyE'], message: 'keys.to-rows', views: QUEUE },
  { action: 'skip', codes: ['KeyS'], message: 'keys.skip', views: QUEUE },
  { action: 'undo', codes: ['KeyZ'], message: 'keys.undo', views: ALL },
  { action: 'redo', codes: ['KeyY'], message: 'keys.redo', views: TEXT },
  { action: 'escape', codes: ['Escape'], message: 'keys.escape', views: TEXT, fixed: true },
];

const SIGNS: Readonly<Record<string, string>> = {
  ...{ ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' },
  ...{ BracketLeft: '[', BracketRight: ']', Slash: '/', NumpadEnter: '' },
};

/** The sign on a key: `KeyL` -> `L`; empty for a double that need not be shown. */
export const keySign = (code: string): string => SIGNS[code] ?? code.replace(/^(Key|Digit)/, '');
