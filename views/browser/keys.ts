// Single keys: which does what is read from the help on the page, and from what the person bound anew in this browser.

const BINDINGS_KEY = 'hiza-bindings';
const ENABLED_KEY = 'hiza-keys';

const help = document.getElementById('keys') as HTMLDetailsElement;
const enabledBox = document.getElementById('keys-enabled') as HTMLInputElement;
const lines = () => [...help.querySelectorAll<HTMLElement>('[data-action]')];
const sign = (code: string) => code.replace(/^(Key|Digit)/, '');

/** What was bound anew, action to code; damaged storage counts as nothing. */
function bound(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(BINDINGS_KEY) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** The codes of every action on this page: its own, unless bound anew; a code taken by another action is lost to it. */
function bindings(): Map<string, string> {
  const mine = bound();
  const actionOf = new Map<string, string>();
  for (const line of lines()) {
    const action = line.dataset.action as string;
    if (mine[action]) continue;
    for (const code of line.dataset.codes?.split(' ') ?? []) actionOf.set(code, action);
  }
  for (const line of lines()) {
    const code = mine[line.dataset.action as string];
    if (code) actionOf.set(code, line.dataset.action as string);
  }
  return actionOf;
}

let actionOf = bindings();

/** Shows the keys as they are bound now. */
function show(): void {
  actionOf = bindings();
  for (const line of lines()) {
    const button = line.querySelector<HTMLButtonElement>('[data-rebind]');
    if (!button) continue;
    const code = bound()[line.dataset.action as string];
    if (!code) continue;
    const kbd = document.createElement('kbd');
    kbd.textContent = sign(code);
    button.replaceChildren(kbd);
    button.setAttribute('aria-label', `${sign(code)}: ${line.querySelector('dd')?.textContent ?? ''}`);
  }
}

let rebinding: HTMLElement | null = null;

help.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-rebind]');
  if (!button) return;
  rebinding = button.closest<HTMLElement>('[data-action]');
  button.textContent = help.dataset.prompt ?? '';
});
document.getElementById('keys-reset')?.addEventListener('click', () => {
  localStorage.removeItem(BINDINGS_KEY);
  location.reload();
});

/** The next key is the new one; Escape leaves things as they were. Modifiers alone are no key. */
function rebind(event: KeyboardEvent): void {
  if (/^(Shift|Control|Alt|Meta)/.test(event.code)) return;
  event.preventDefault();
  const action = rebinding?.dataset.action as string;
  rebinding = null;
  const fixed = event.code === 'Escape' || event.code === 'Tab' || event.code.startsWith('Arrow');
  if (!fixed) localStorage.setItem(BINDINGS_KEY, JSON.stringify({ ...bound(), [action]: event.code }));
  if (fixed) location.reload();
  else show();
}

export function toggleHelp(): boolean {
  help.open = !help.open;
  if (help.open) help.querySelector('summary')?.focus();
  return help.open;
}

const takesText = (element: Element | null): boolean =>
  element?.matches('input:not([type=checkbox]), textarea, select, [contenteditable]') ?? false;

/**
 * Listens for single keys, unless they are switched off, a text field has the focus, or a modifier is down.
 * @param actions what to do, by the name of the action; moving is told which arrow
 * @param afterHelp called when the help was closed again
 */
export function listen(actions: Readonly<Record<string, (code: string) => void>>, afterHelp?: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (rebinding) return rebind(event);
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const active = document.activeElement;
    if (takesText(active) || !enabledBox.checked) return;
    if (event.key === '?') {
      event.preventDefault();
      if (!toggleHelp()) afterHelp?.();
      return;
    }
    const action = actionOf.get(event.code);
    const act = action === undefined ? undefined : actions[action];
    if (!act || event.shiftKey) return;
    // Buttons and links keep their own Enter, but for those that are the action.
    const own = active?.matches('button, a, summary') && active.getAttribute('data-act') !== action;
    if (event.code === 'Enter' && own) return;
    event.preventDefault();
    act(event.code);
  });
}

enabledBox.checked = localStorage.getItem(ENABLED_KEY) !== 'off';
enabledBox.addEventListener('change', () => localStorage.setItem(ENABLED_KEY, enabledBox.checked ? 'on' : 'off'));
show();
