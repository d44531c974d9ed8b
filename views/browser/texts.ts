// The sentence editor under the hands: Enter splits at the caret, Ctrl+Enter saves, Escape closes.

const editor = () => document.getElementById('editor');
const field = () => document.getElementById('editor-text') as HTMLTextAreaElement | null;

/** Whether there is an unsaved correction in the editor. */
const isDirty = (): boolean => {
  const text = field();
  return text !== null && text.value !== text.defaultValue;
};

function press(edit: string): void {
  const button = editor()?.querySelector<HTMLButtonElement>(`[data-edit=${edit}]`);
  button?.form?.requestSubmit(button);
}

/** Closes the editor; the cursor goes back to the sentence. */
export function closeEditor(): void {
  const id = editor()?.dataset.segment;
  document.getElementById('dock')?.replaceChildren();
  document.getElementById(`choice-${id}`)?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.target !== field() || event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    if (document.getElementById('dock')) closeEditor();
  }
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
  event.preventDefault();
  press(event.ctrlKey || event.metaKey ? 'save' : 'split');
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('[data-edit]') as HTMLElement | null;
  if (button?.dataset.edit === 'close') closeEditor();
});

// The caret goes with every form that has an editor in it.
document.addEventListener(
  'submit',
  (event) => {
    const caret = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[name=caret]');
    if (caret) caret.value = String(field()?.selectionStart ?? '');
  },
  true,
);

addEventListener('beforeunload', (event) => {
  if (isDirty() && document.getElementById('dock')) event.preventDefault();
});

if (!document.getElementById('dock')) field()?.focus();
