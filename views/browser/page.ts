// Small helps on ordinary pages: a choice that takes effect at once. Without script the button beside it does the same.

document.documentElement.classList.add('scripted');
document.addEventListener('change', (event) => {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-submits]')) return;
  (target as HTMLSelectElement | HTMLInputElement).form?.requestSubmit();
});

// Single keys of a page of decisions (A, B, N; R, W), by the place of the key, so that they work on an Arabic keyboard too.
// On a list of items they act on the one in focus, and J and K go from one to the next. Who switched the keys of the
// workbench off has none here either.
const currentItem = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-item]') ??
  document.querySelector<HTMLElement>('[data-item]:target');

function goTo(item: HTMLElement | null | undefined): void {
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

/** Moves over the items, from the first where none is in focus. False: there are none, or it is another key. */
function moves(key: string): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const step = { j: 1, k: -1 }[key];
  if (step === undefined || items.length === 0) return false;
  const item = currentItem();
  goTo(item === null ? items[0] : items[items.indexOf(item) + step]);
  return true;
}

/** Presses the control of a key, or goes to it where it takes text. False: there is none. */
function presses(key: string): boolean {
  const place = document.querySelector('[data-item]') === null ? document : currentItem();
  const control = place?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (control?.matches('input')) control.focus();
  else control?.click();
  return control !== null && control !== undefined;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if ((event.target as HTMLElement).matches('input, textarea, select, [contenteditable]')) {
    if (event.key === 'Escape') currentItem()?.focus();
    return;
  }
  if (localStorage.getItem('hiza-keys') === 'off') return;
  const key = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  if (key !== undefined && (moves(key) || presses(key))) event.preventDefault();
});
