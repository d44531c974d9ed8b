// The workbench under the hands: keys move a cursor over the check boxes and press the buttons that are there anyway.
import { chooseFold, reveal, toggleFolds } from './folds.js';
import { listen, toggleHelp } from './keys.js';
import { applyAgain, leaveConflict } from './live.js';
import { nextMark } from './marks.js';
import { goneToSuggestions, isFromHere, suggestByNextRecipe } from './suggesting.js';
import { closeEditor } from './texts.js';

const form = document.getElementById('gestures') as HTMLFormElement;
const rtl = document.documentElement.dir === 'rtl';
/** The sentence the hands are on, so that it is found again after its row was drawn anew. */
let cursorId: string | null = null;
let cursorRow = 0;
let cursorColumn = 0;

const boxes = (scope: ParentNode = form) => [...scope.querySelectorAll<HTMLInputElement>('input[name=segment]')];
/** Rows in sight, and the lines that stand for those folded away. */
const rows = () => [...form.querySelectorAll<HTMLElement>('#rows > :is(.row, .fold):not([hidden])')];
const rowOf = (element: Element | null) => element?.closest<HTMLElement>('.row, .fold') ?? null;
const columnOf = (element: Element | null) => Number(element?.closest<HTMLElement>('.cell')?.dataset.column ?? 0);

function current(): HTMLInputElement | null {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement && active.name === 'segment') return active;
  return cursorId ? (document.getElementById(cursorId) as HTMLInputElement | null) : null;
}

function focusOn(box: HTMLElement | null | undefined): void {
  if (!box) return;
  reveal(box);
  box.focus({ preventScroll: true });
  (rowOf(box) ?? box).scrollIntoView({ block: 'nearest' });
}

/** One tab stop for all sentences: the one under the cursor. */
form.addEventListener('focusin', (event) => {
  const box = event.target as HTMLInputElement;
  if (box.name !== 'segment') return;
  cursorId = box.id;
  cursorColumn = columnOf(box);
  cursorRow = rows().indexOf(rowOf(box) as HTMLElement);
  for (const other of form.querySelectorAll<HTMLInputElement>('input[name=segment][tabindex="0"]')) other.tabIndex = -1;
  box.tabIndex = 0;
});

/** The sentence in a column at or beyond a row, or the line of a fold. */
function boxFrom(start: number, step: number, column: number): HTMLElement | null {
  const all = rows();
  for (let i = start; i >= 0 && i < all.length; i += step) {
    const row = all[i] as HTMLElement;
    const line = row.querySelector<HTMLElement>(':scope > button');
    if (line) return line;
    const inColumn = boxes(row).filter((box) => columnOf(box) === column);
    const any = inColumn.length > 0 ? inColumn : boxes(row);
    const found = step > 0 ? any[0] : any.at(-1);
    if (found) return found;
  }
  return null;
}

function goVertically(step: number): void {
  const line = document.activeElement?.closest<HTMLElement>('.fold');
  if (line) return focusOn(boxFrom(rows().indexOf(line) + step, step, cursorColumn));
  const box = current();
  if (!box) return focusOn(boxes()[0]);
  const cell = box.closest('.cell') as HTMLElement;
  const beside = boxes(cell);
  const next = beside[beside.indexOf(box) + step];
  focusOn(next ?? boxFrom(rows().indexOf(rowOf(box) as HTMLElement) + step, step, columnOf(box)));
}

function goHorizontally(step: number): void {
  const box = current();
  const row = rowOf(box);
  if (!box || !row) return focusOn(boxes()[0]);
  const columns = [...new Set(boxes(row).map(columnOf))];
  const column = columns[columns.indexOf(columnOf(box)) + step];
  focusOn(boxes(row).find((other) => columnOf(other) === column));
}

/** The next row after the cursor with a suggestion to decide; from the top where there is none below. */
function nextOpen(): HTMLInputElement | null {
  const all = rows();
  const order = [...all.slice(cursorRow + 1), ...all.slice(0, cursorRow + 1)];
  const row = order.find((r) => r.dataset.state === 'open');
  return row ? (boxes(row)[0] ?? null) : null;
}

/** The first suggestion to decide; after "from here" the first from the cursor on. */
function firstOpen(): HTMLInputElement | null {
  cursorRow = isFromHere() ? cursorRow - 1 : -1;
  return nextOpen();
}

// What the hands are on, and where they go next, is not changed under them.
form.addEventListener('submit', () => {
  const field = document.getElementById('hand') as HTMLInputElement | null;
  const near = [...boxes(rowOf(current()) ?? document.createElement('p')), ...chosen(), ...boxesOf(nextOpen())];
  if (field) field.value = [...new Set(near.map((box) => box.value))].join(',');
});
const boxesOf = (box: Element | null) => (box ? boxes(rowOf(box) ?? form) : []);

const press = (selector: string, scope: ParentNode = form): boolean => {
  const button = scope.querySelector<HTMLButtonElement>(selector);
  if (!button || button.disabled) return false;
  form.requestSubmit(button);
  return true;
};

/** The group under the cursor: that of the sentence, or in the leading column the first of the row that fits. */
function groupUnder(selector: string): Element | null {
  const box = current();
  const own = box?.closest('.group');
  if (own) return own.querySelector(selector) ? own : null;
  return [...(rowOf(box)?.querySelectorAll('.group') ?? [])].find((group) => group.querySelector(selector)) ?? null;
}

const pressInGroup = (act: string): boolean => {
  const group = groupUnder(`[data-act=${act}]`);
  return group ? press(`[data-act=${act}]`, group) : false;
};

const chosen = () => boxes().filter((box) => box.checked);

let goOnAfterSwap = false;

/** Links what is chosen in two columns; else confirms the group under the cursor and goes to the next one to decide. */
function enter(): void {
  if (new Set(chosen().map(columnOf)).size > 1) {
    press('[data-gesture=link]');
    return;
  }
  if (pressInGroup('confirm')) goOnAfterSwap = true;
  else focusOn(nextOpen());
}

/** Acts on what is chosen; with nothing chosen, on the sentence under the cursor. */
function withChoice(selector: string): void {
  const box = current();
  if (chosen().length === 0 && box) box.checked = true;
  press(selector);
}

function clear(): void {
  for (const box of chosen()) box.checked = false;
}

function pressMove(direction: 'up' | 'down'): void {
  const segment = current()?.closest('.segment');
  if (segment) press(`[data-act=${direction}]`, segment);
}

/** Opens the text of a sentence below the rows, the caret at an offset of it. */
async function openEditor(box: HTMLInputElement | null, caret = 0): Promise<void> {
  const link = box?.closest('.segment')?.querySelector<HTMLAnchorElement>('[data-act=edit]');
  if (!link) return;
  await htmx.ajax('GET', link.href, { target: '#dock', swap: 'innerHTML' });
  const field = document.getElementById('editor-text') as HTMLTextAreaElement | null;
  field?.focus();
  field?.setSelectionRange(caret, caret);
}

form.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('[data-act=edit]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openEditor(link.closest('.segment')?.querySelector('input') ?? null);
});

// A double click opens the editor with the caret where it fell.
form.addEventListener('dblclick', (event) => {
  const text = (event.target as Element).closest('.segment .text');
  if (!text) return;
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
  let caret = 0;
  if (range && text.contains(range.startContainer)) {
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    caret = before.toString().length;
  }
  void openEditor(text.closest('.segment')?.querySelector('input') ?? null, caret);
});

const STEPS: Readonly<Record<string, () => void>> = {
  ArrowUp: () => goVertically(-1),
  ArrowDown: () => goVertically(1),
  ArrowLeft: () => goHorizontally(rtl ? 1 : -1),
  ArrowRight: () => goHorizontally(rtl ? -1 : 1),
};

const backToText = () => focusOn(current());
listen(
  {
    move: (code) => STEPS[code]?.(),
    enter,
    link: () => press('[data-gesture=link]'),
    unlink: () => pressInGroup('unlink'),
    reject: () => pressInGroup('reject'),
    none: () => {
      const line = document.activeElement?.closest('.fold');
      if (line) chooseFold(line);
      withChoice('[data-gesture=none]');
    },
    up: () => pressMove('up'),
    down: () => pressMove('down'),
    undo: () => press('[data-gesture=undo]'),
    redo: () => press('[data-gesture=redo]'),
    next: () => focusOn(nextOpen()),
    edit: () => void openEditor(current()),
    join: () => withChoice('[data-gesture=join]'),
    merge: () => withChoice('[data-gesture=merge]'),
    divide: () => withChoice('[data-gesture=divide]'),
    swap: () => withChoice('[data-gesture=swap]'),
    'shift-down': () => withChoice('[data-gesture=shift-down]'),
    'shift-up': () => withChoice('[data-gesture=shift-up]'),
    'confirm-above': () => withChoice('[data-gesture=confirm-above]'),
    'from-here': () => withChoice('[data-gesture=from-here]'),
    recipe: () => suggestByNextRecipe(columnOf(current())),
    folds: toggleFolds,
    bookmark: () => withChoice('[data-gesture=bookmark]'),
    find: () => document.getElementById('find')?.focus(),
    word: () => announce(nextMark(current()?.closest('.segment') ?? form)),
    again: applyAgain,
    escape: () => {
      clear();
      if (leaveConflict()) backToText();
    },
  },
  backToText,
);

/** Says something in the live region. */
function announce(words: string): void {
  const live = document.getElementById('live');
  if (live) live.textContent = words;
}

form.querySelector('[data-gesture=help]')?.addEventListener('click', () => {
  if (!toggleHelp()) backToText();
});

/** The menu of further gestures closes when one was used, when the focus goes elsewhere, and by Escape. */
const menu = form.querySelector<HTMLDetailsElement>('.more');
menu?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('button')) menu.open = false;
});
menu?.addEventListener('focusout', (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget as Node)) menu.open = false;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  event.preventDefault(); // it closes the menu, and leaves what is chosen
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

// After a change: nothing stays chosen that was acted on, and the cursor is where it was.
document.addEventListener('htmx:after:swap', () => {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (goOnAfterSwap) {
    goOnAfterSwap = false;
    focusOn(nextOpen() ?? current());
  } else if (goneToSuggestions()) {
    focusOn(firstOpen());
  } else if (lost && cursorId) {
    focusOn((document.getElementById(cursorId) as HTMLInputElement | null) ?? boxFrom(Math.max(0, cursorRow), 1, 0));
  }
});
form.addEventListener('htmx:before:swap', (event) => {
  const status = (event as CustomEvent<{ ctx?: { response?: { status?: number }; request?: { method?: string } } }>)
    .detail.ctx;
  if (status?.request?.method !== 'POST' || (status.response?.status ?? 500) >= 300) return;
  clear();
  if (document.activeElement?.closest('#editor')) closeEditor();
});

focusOn(location.hash ? boxes(document.querySelector(location.hash) ?? form)[0] : (nextOpen() ?? boxes()[0]));
