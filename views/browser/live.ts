// What others change comes by itself, and what to do when two hands met.

import { renumber } from './numbers.js';

const form = document.getElementById('gestures') as HTMLFormElement;

// The stream is asked for when all scripts have run: htmx may look at the page before its extension is there.
addEventListener('load', () => {
  const news = document.getElementById('news');
  if (!news?.dataset.events) return;
  news.setAttribute('hx-sse:connect', news.dataset.events);
  htmx.process(news);
});

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

const seenNow = () => Number((form.elements.namedItem('seen') as HTMLInputElement | null)?.value ?? 0);
let isBehind = false;
let numbers: string | undefined;

interface Swap extends Event {
  readonly detail: {
    readonly ctx?: { readonly sourceElement?: Element; readonly response?: { readonly status?: number } };
    readonly tasks?: readonly { readonly target: unknown; readonly fragment?: DocumentFragment }[];
  };
}

document.addEventListener('htmx:before:swap', (event) => {
  const { ctx, tasks = [] } = (event as Swap).detail;
  // What was asked for again is done: an editor that still holds it would only show what was.
  if (ctx?.sourceElement?.closest('#conflict') && (ctx.response?.status ?? 500) < 300) {
    document.getElementById('dock')?.replaceChildren();
  }
  const history = tasks.map((task) => task.fragment?.querySelector<HTMLElement>('#history')).find(Boolean);
  if (!history) return;
  const seen = Number(history.querySelector<HTMLInputElement>('input[name=seen]')?.value ?? 0);
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

// News of what the page shows already would only take it back.
document.addEventListener('htmx:sse:before:message', (event) => {
  const { message } = (event as CustomEvent<{ message: { id: string } }>).detail;
  if (Number(message.id) <= seenNow()) event.preventDefault();
});
