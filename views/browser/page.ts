// Small helps on ordinary pages: a choice that takes effect at once. Without script the button beside it does the same.

document.documentElement.classList.add('scripted');
document.addEventListener('change', (event) => {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-submits]')) return;
  (target as HTMLSelectElement | HTMLInputElement).form?.requestSubmit();
});

// Single keys of a page of decisions: A, B, N; R, W. By the place of the key, so that they work on an Arabic keyboard too.
// Who switched the keys of the workbench off has none here either.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if ((event.target as HTMLElement).matches('input, textarea, select, [contenteditable]')) return;
  if (localStorage.getItem('hiza-keys') === 'off') return;
  const key = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const button = key ? document.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`) : null;
  if (!button) return;
  event.preventDefault();
  button.click();
});
