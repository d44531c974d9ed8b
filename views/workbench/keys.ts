import type { MessageKey } from '../messages/index.js';

/** The keys of the workbench as they are shown and documented: what the browser script listens to. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly message: MessageKey }[] = [
  { keys: ['↑', '↓', '←', '→'], message: 'keys.arrows' },
  { keys: ['Space'], message: 'keys.space' },
  { keys: ['Enter'], message: 'keys.enter' },
  { keys: ['L'], message: 'keys.link' },
  { keys: ['Backspace'], message: 'keys.unlink' },
  { keys: ['X'], message: 'keys.reject' },
  { keys: ['N'], message: 'keys.none' },
  { keys: ['W'], message: 'keys.up' },
  { keys: ['S'], message: 'keys.down' },
  { keys: ['E'], message: 'keys.edit' },
  { keys: ['J'], message: 'keys.join' },
  { keys: ['Z'], message: 'keys.undo' },
  { keys: ['Y'], message: 'keys.redo' },
  { keys: ['D'], message: 'keys.next' },
  { keys: ['Esc'], message: 'keys.escape' },
  { keys: ['?'], message: 'keys.help' },
];
