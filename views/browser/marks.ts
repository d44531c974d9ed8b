// A word under the pointer, or under the caret of a reader's finger, lights its counterparts in the same row.

const scopeOf = (mark: Element) => mark.closest('.row, .card, .ribbon');
let lit: readonly Element[] = [];

function light(mark: Element | null): void {
  for (const other of lit) other.classList.remove('lit');
  const index = mark?.getAttribute('data-m');
  lit = index ? [...(scopeOf(mark as Element)?.querySelectorAll(`mark[data-m="${index}"]`) ?? [])] : [];
  for (const other of lit) other.classList.add('lit');
}

const markAt = (event: Event) => (event.target as Element).closest?.('mark[data-m]') ?? null;
document.addEventListener('pointerover', (event) => light(markAt(event)));

/**
 * Lights the mark after the lit one in the sentence in hand, round and round: what the pointer does, by key.
 * @returns the words on all sides, for the live region
 */
export function nextMark(sentence: Element): string {
  const marks = [...sentence.querySelectorAll('mark[data-m]')];
  const at = marks.findIndex((mark) => lit.includes(mark));
  light(marks[(at + 1) % Math.max(1, marks.length)] ?? null);
  return lit.map((mark) => mark.textContent ?? '').join(' = ');
}
