// The queue under the hands: keys press the buttons that are there anyway, and the focus stays where it is.
import { listen } from './keys.js';
import './marks.js';
import './news.js';

const form = document.getElementById('gestures') as HTMLFormElement;
let waiting = false;

function press(act: string): void {
  const control = form.querySelector<HTMLElement>(`[data-act=${act}]`);
  if (waiting || !control || (control as HTMLButtonElement).disabled) return;
  if (control instanceof HTMLAnchorElement) return control.click();
  waiting = true;
  form.requestSubmit(control as HTMLButtonElement);
}

listen({
  confirm: () => press('confirm'),
  reject: () => press('reject'),
  edit: () => press('edit'),
  skip: () => press('skip'),
  undo: () => press('undo'),
});

/** Shows what others did to the very card, or where there is none to work on. Other news tell nothing here. */
function showNews(): void {
  const card = form.querySelector<HTMLElement>('.card');
  const own = new Set([`g${card?.dataset.group}`, ...(card?.dataset.segments ?? '').split(' ').map((id) => `s${id}`)]);
  const notes = [...form.querySelectorAll<HTMLElement>('#card-news .note')];
  const concerns = ({ dataset }: HTMLElement) =>
    (dataset.groups ?? '').split(' ').some((id) => own.has(`g${id}`)) ||
    (dataset.segments ?? '').split(' ').some((id) => id !== '' && own.has(`s${id}`));
  const last = notes.filter((note) => !card || concerns(note)).at(-1);
  for (const note of notes) {
    if (note === last) note.hidden = false;
    else note.remove();
  }
}

/** After an answer the next card is under the same key, and a reader hears it. */
function settle(): void {
  waiting = false;
  form.querySelector<HTMLElement>('[data-act=confirm]')?.focus({ preventScroll: true });
}
let answered = false;
form.addEventListener('htmx:before:swap', () => {
  answered = true;
});
document.addEventListener('htmx:after:swap', () => {
  showNews();
  if (answered) settle();
  answered = false;
});
document.addEventListener('htmx:error', settle);
settle();
