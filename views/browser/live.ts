// What others change comes by itself, and what to do when two hands met.

import { historyIn, seenIn, seenNow } from './news.js';
import { renumber } from './numbers.js';

const form = document.getElementById('gestures') as HTMLFormElement;

/** Sends once more what was refused because somebody else was quicker. */
export function applyAgain(): void {
  const button = document.querySelector<HTMLButtonElement>('#conflict [data-gesture=again]');
  button?.form?.requestSubmit(button);
}

/** Lets the others' state be. @returns whether the focus was lost with it */
export function leaveConflict(): boolean {
  const box = document.getElementById('conflict');
  const inside = box?.contains(document.activeElement) ?? false;
  box?.replaceChildren();
  return inside;
}

document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('#conflict [data-gesture=leave]')) leaveConflict();
});

// Answers and news may overtake one another on their way. Each says which change it shows (`seen`) and, where it brings
// only the rows that differ, from which (`data-base`). What does not fit the page is followed by everything anew.

let isBehind = false;
let numbers: string | undefined;

interface Swap extends Event {
  readonly detail: {
    readonly ctx?: { readonly sourceElement?: Element; readonly response?: { readonly status?: number } };
  };
}

document.addEventListener('htmx:before:swap', (event) => {
  const { ctx } = (event as Swap).detail;
  // What was asked for again is done: an editor that still holds it would only show what was.
  if (ctx?.sourceElement?.closest('#conflict') && (ctx.response?.status ?? 500) < 300) {
    document.getElementById('dock')?.replaceChildren();
  }
  const history = historyIn(event);
  if (!history) return;
  const seen = seenIn(history);
  const { base } = history.dataset;
  numbers = history.dataset.numbers;
  isBehind = seen < seenNow() || (base !== undefined && Number(base) !== seenNow());
});

document.addEventListener('htmx:after:swap', () => {
  if (numbers && !isBehind) renumber(numbers);
  numbers = undefined;
  if (!isBehind) return;
  isBehind = false;
  const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
  const view = new URLSearchParams({ columns: field('columns'), from: field('from') });
  void htmx.ajax('GET', `${form.action.replace(/\/links$/, '/rows')}?${view}`, { target: '#live', swap: 'none' });
});
