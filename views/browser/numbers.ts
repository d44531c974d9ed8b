// Rows and sentences that stay what they are, but under another number: only the numbers are written anew.

/** Writes numbers: `row-12=Row 57;segment-812=60`, as the server says them (`views/workbench/partials.tsx`). */
export function renumber(numbers: string): void {
  for (const part of numbers.split(';')) {
    const [id = '', text = ''] = part.split('=');
    const element = document.getElementById(id);
    if (id.startsWith('row-')) element?.setAttribute('aria-label', text);
    else if (element) renumberSegment(element, text);
  }
}

/** The number stands before the sentence, and ends the names of its buttons. */
function renumberSegment(segment: HTMLElement, number: string): void {
  const shown = segment.querySelector('.segment-number');
  if (shown) shown.textContent = number;
  for (const name of segment.querySelectorAll('.moves .hidden')) {
    name.textContent = (name.textContent ?? '').replace(/\S+$/, number);
  }
}
