// Long runs of unaligned sentences under one quiet line each. Without script the server folds them by itself; here rows
// stay in one list, so that what changes finds its place, and are only hidden.

const OPEN_KEY = 'hiza-folds';
const template = document.getElementById('fold-line') as HTMLTemplateElement | null;
const forms = JSON.parse(template?.dataset.forms ?? '{}') as Record<string, string>;
const from = Number(template?.dataset.from ?? 4);
const plural = new Intl.PluralRules(document.documentElement.lang);
const number = new Intl.NumberFormat(document.documentElement.lang);
const isFiltered = document.querySelector<HTMLInputElement>('#gestures input[name=show]')?.value !== 'all';

interface Fold {
  readonly line: HTMLElement;
  /** Ids of the rows that may be hidden. */
  ids: string[];
  open: boolean;
}

let folds: Fold[] = [];

const key = `${OPEN_KEY}-${location.pathname}`;
/** Rows whose fold was opened, remembered in this browser; `*`: all. */
const opened = new Set<string>(readOpened());

function readOpened(): string[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
  } catch {
    return [];
  }
}
const remember = () => localStorage.setItem(key, JSON.stringify([...opened]));

const list = () => document.getElementById('rows');
const rowsIn = () => [...(list()?.querySelectorAll<HTMLElement>(':scope > .row') ?? [])];
const isFree = (row: Element) =>
  row instanceof HTMLElement && row.dataset.state === 'free' && !row.querySelector('.bookmark');
const asked = () => (location.hash === '' ? null : document.getElementById(location.hash.slice(1)));
/** What is chosen, in hand or asked for is never hidden. */
const isHeld = (row: Element) =>
  row.contains(document.activeElement) ||
  row.querySelector('input[name=segment]:checked') !== null ||
  row.contains(asked());

/** The server's folds become plain rows again. */
function unwrap(): void {
  for (const fold of document.querySelectorAll('#rows > .fold')) {
    fold.replaceWith(...fold.querySelectorAll('.row'));
  }
  folds = [];
}

function makeFold(run: readonly HTMLElement[]): Fold {
  const line = document.createElement('li');
  line.className = 'fold';
  line.id = `fold-${run[0]?.id}`; // a line with a name of its own is not mistaken for a new row when rows are swapped
  const button = document.createElement('button');
  button.type = 'button';
  const none = document.createElement('button');
  none.type = 'button';
  none.className = 'fold-none';
  none.textContent = template?.dataset.none ?? '';
  line.append(button, none);
  const ids = run.map((row) => row.id);
  const fold: Fold = { line, ids, open: opened.has('*') || ids.some((id) => opened.has(id)) };
  button.addEventListener('click', () => toggle(fold));
  none.addEventListener('click', () => {
    if (chooseFold(line)) (document.querySelector('[data-gesture=none]') as HTMLButtonElement | null)?.click();
  });
  run[0]?.before(line);
  return fold;
}

/** A swap may have taken a line away, or made a row of it. */
const isLine = (line: HTMLElement) => line.isConnected && line.className === 'fold';

/** Shows a fold as it is; one that has nothing left to hide goes. */
function draw(fold: Fold): boolean {
  const rows = fold.ids.flatMap((id) => document.getElementById(id) ?? []).filter(isFree);
  fold.ids = rows.map((row) => row.id);
  if (rows.length === 0 || !isLine(fold.line)) {
    for (const row of rows) row.hidden = false;
    if (isLine(fold.line)) fold.line.remove();
    return false;
  }
  for (const row of rows) row.hidden = !fold.open && !isHeld(row);
  const button = fold.line.firstElementChild as HTMLButtonElement;
  const words = forms[plural.select(rows.length)] ?? forms.other ?? '';
  button.textContent = words.replace('{count}', number.format(rows.length));
  button.setAttribute('aria-expanded', String(fold.open));
  return true;
}

function toggle(fold: Fold, open = !fold.open): void {
  fold.open = open;
  for (const id of fold.ids) {
    if (open) opened.add(id);
    else opened.delete(id);
  }
  if (!open) opened.delete('*');
  remember();
  draw(fold);
}

/** Folds everything anew: after loading, and when all rows came. */
function foldAll(): void {
  unwrap();
  const all = rowsIn();
  if (isFiltered || all.every(isFree)) return;
  let run: HTMLElement[] = [];
  const close = () => {
    if (run.length >= from) folds.push(makeFold(run));
    run = [];
  };
  for (const row of all) {
    if (isFree(row)) run.push(row);
    else close();
  }
  close();
  folds = folds.filter(draw);
}

/** Opens all folds; closes them where all are open. */
export function toggleFolds(): void {
  if (folds.length === 0) return;
  const open = folds.some((fold) => !fold.open);
  for (const fold of folds) toggle(fold, open);
  if (open) opened.add('*');
  remember();
}

/** Chooses all sentences that a line stands for. @returns whether there are any */
export function chooseFold(line: Element): boolean {
  const fold = folds.find((one) => one.line === line);
  const boxes = fold?.ids.flatMap((id) => [
    ...(document.getElementById(id)?.querySelectorAll<HTMLInputElement>('input[name=segment]') ?? []),
  ]);
  for (const box of boxes ?? []) box.checked = true;
  return (boxes?.length ?? 0) > 0;
}

/** Opens the fold that hides an element, so that it can be gone to. */
export function reveal(element: Element): void {
  const row = element.closest<HTMLElement>('.row');
  const fold = row?.hidden ? folds.find(({ ids }) => ids.includes(row.id)) : undefined;
  if (fold) toggle(fold, true);
}

let drawn = list();
let hadGroups = !rowsIn().every(isFree);
// What was in sight stays in sight: a change only shows what is no longer unaligned. New suggestions fold anew.
document.addEventListener('htmx:after:swap', () => {
  const lost = folds.length > 0 && folds.every(({ line }) => !isLine(line));
  const hasGroups = !rowsIn().every(isFree);
  if (lost || list() !== drawn || (hasGroups && !hadGroups)) foldAll();
  else folds = folds.filter(draw);
  drawn = list();
  hadGroups = hasGroups;
});

foldAll();
