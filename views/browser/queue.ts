// The queue under the hands: keys press the buttons that are there anyway, and the focus stays where it is.
import { listen } from './keys.js';
import './marks.js';

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

/** After a swap the next card is under the same key, and a reader hears it. */
function settle(): void {
  waiting = false;
  form.querySelector<HTMLElement>('[data-act=confirm]')?.focus({ preventScroll: true });
}
document.addEventListener('htmx:after:swap', settle);
document.addEventListener('htmx:error', settle);
settle();
