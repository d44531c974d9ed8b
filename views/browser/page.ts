// Small helps on ordinary pages: a choice that takes effect at once. Without script the button beside it does the same.

document.documentElement.classList.add('scripted');
document.addEventListener('change', (event) => {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-submits]')) return;
  (target as HTMLSelectElement | HTMLInputElement).form?.requestSubmit();
});
