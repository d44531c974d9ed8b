// Ribbons under the hands: bands are drawn only where a column is in sight, counterparts come into sight with the focus,
// and links are made by picking or dragging.
import { listen } from './keys.js';
import { historyIn, seenIn, seenNow } from './news.js';
import './page.js';

interface Ribbon {
  readonly id: number;
  readonly status: string;
  readonly crossing: 0 | 1;
  readonly of: readonly number[];
}
interface Column {
  readonly element: HTMLElement;
  readonly segments: readonly HTMLElement[];
  /** Where each segment begins and ends within the scrolled column, in pixels. */
  tops: number[];
  bottoms: number[];
}

const form = document.getElementById('gestures') as HTMLFormElement;
const frame = form.querySelector('.ribbon-columns') as HTMLElement;
const svg = form.querySelector('.curves') as SVGSVGElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const columns: readonly Column[] = [...frame.querySelectorAll<HTMLElement>('.ribbon-column')].map((element) => ({
  element,
  segments: [...element.querySelectorAll<HTMLElement>('.ribbon-segment')],
  tops: [],
  bottoms: [],
}));
/** Segment id to its column and its place there. */
const placeOf = new Map<number, { readonly column: number; readonly at: number }>();
columns.forEach(({ segments }, column) => {
  segments.forEach((segment, at) => {
    placeOf.set(idOf(segment), { column, at });
  });
});

let ribbons: readonly Ribbon[] = [];
let ribbonsOf = new Map<number, Ribbon[]>();
let litId: number | null = null;

function idOf(segment: Element): number {
  return Number(segment.id.slice('segment-'.length));
}

/** Takes in the groups as the server sees them. */
function read(): void {
  ribbons = JSON.parse(document.getElementById('history')?.dataset.ribbons ?? '[]') as Ribbon[];
  ribbonsOf = new Map();
  for (const ribbon of ribbons) {
    for (const id of ribbon.of) ribbonsOf.set(id, [...(ribbonsOf.get(id) ?? []), ribbon]);
  }
}

/** Measures once; scrolling changes nothing of it. */
function measure(): void {
  for (const column of columns) {
    column.tops = column.segments.map((s) => s.offsetTop);
    column.bottoms = column.segments.map((s) => s.offsetTop + s.offsetHeight);
  }
}

/** The first place whose bottom lies below a height. */
function firstBelow(bottoms: readonly number[], height: number): number {
  let [low, high] = [0, bottoms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bottoms[middle] as number) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The groups of which something is in sight. */
function inSight(): ReadonlySet<Ribbon> {
  const found = new Set<Ribbon>();
  for (const { element, segments, tops, bottoms } of columns) {
    const end = element.scrollTop + element.clientHeight;
    for (let i = firstBelow(bottoms, element.scrollTop); i < segments.length && (tops[i] as number) < end; i++) {
      for (const ribbon of ribbonsOf.get(idOf(segments[i] as HTMLElement)) ?? []) found.add(ribbon);
    }
  }
  return found;
}

interface Edge {
  readonly top: number;
  readonly bottom: number;
}

/** The stretches of a column that a group covers, neighbours as one, in pixels of the frame. */
function stretches(column: number, ribbon: Ribbon): readonly Edge[] {
  const { element, tops, bottoms } = columns[column] as Column;
  const places = ribbon.of.flatMap((id) => {
    const place = placeOf.get(id);
    return place?.column === column ? [place.at] : [];
  });
  places.sort((a, b) => a - b);
  const offset = element.offsetTop - element.scrollTop;
  const clamp = (y: number) =>
    Math.max(element.offsetTop - 8, Math.min(element.offsetTop + element.clientHeight + 8, y));
  const found: { first: number; last: number }[] = [];
  for (const at of places) {
    const run = found.at(-1);
    if (run && run.last === at - 1) run.last = at;
    else found.push({ first: at, last: at });
  }
  return found.map(({ first, last }) => ({
    top: clamp((tops[first] as number) + offset),
    bottom: clamp((bottoms[last] as number) + offset),
  }));
}

function band(from: Edge, to: Edge, x1: number, x2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${from.top}C${middle} ${from.top} ${middle} ${to.top} ${x2} ${to.top}L${x2} ${to.bottom}C${middle} ${to.bottom} ${middle} ${from.bottom} ${x1} ${from.bottom}Z`;
}

/** Draws the bands between neighbouring columns, of what is in sight only. */
function draw(): void {
  const start = performance.now();
  const visible = inSight();
  const lit = new Set(litId === null ? [] : (ribbonsOf.get(litId) ?? []));
  const paths: SVGPathElement[] = [];
  for (let left = 0; left + 1 < columns.length; left++) {
    const [a, b] = [(columns[left] as Column).element, (columns[left + 1] as Column).element];
    const forward = a.offsetLeft < b.offsetLeft;
    const x1 = forward ? a.offsetLeft + a.offsetWidth : a.offsetLeft;
    const x2 = forward ? b.offsetLeft : b.offsetLeft + b.offsetWidth;
    for (const ribbon of visible) {
      const d = stretches(left, ribbon).flatMap((from) =>
        stretches(left + 1, ribbon).map((to) => band(from, to, x1, x2)),
      );
      if (d.length === 0) continue;
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d.join(''));
      path.setAttribute(
        'class',
        `band ${ribbon.status}${ribbon.crossing ? ' crossing' : ''}${lit.has(ribbon) ? ' lit' : ''}`,
      );
      paths.push(path);
    }
  }
  svg.replaceChildren(...paths);
  performance.clearMeasures('ribbons');
  performance.measure('ribbons', { start, end: performance.now() });
}

let asked = false;
function drawSoon(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

/** Lights a segment with all its counterparts; where asked, scrolls them beside it. */
function light(id: number | null, scroll: boolean): void {
  litId = id;
  for (const other of frame.querySelectorAll('.ribbon-segment.lit')) other.classList.remove('lit');
  const groups = id === null ? [] : (ribbonsOf.get(id) ?? []);
  const ids = new Set(groups.flatMap((ribbon) => ribbon.of));
  for (const one of ids) document.getElementById(`segment-${one}`)?.classList.add('lit');
  if (scroll && id !== null) bringBeside(id, [...ids]);
  drawSoon();
}

/** Scrolls every other column so that the first counterpart stands beside the segment, unless it is in sight. */
function bringBeside(id: number, ids: readonly number[]): void {
  const own = placeOf.get(id);
  if (!own) return;
  const mine = columns[own.column] as Column;
  const height = (mine.tops[own.at] as number) - mine.element.scrollTop;
  columns.forEach(({ element, tops, bottoms }, column) => {
    const first = Math.min(
      ...ids.flatMap((one) => (placeOf.get(one)?.column === column ? [placeOf.get(one)?.at ?? 0] : [])),
    );
    if (column === own.column || !Number.isFinite(first)) return;
    const [top, bottom] = [tops[first] as number, bottoms[first] as number];
    if (top >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight) return;
    element.scrollTo({ top: top - height, behavior: calm.matches ? 'auto' : 'smooth' });
  });
}

const segmentAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest<HTMLElement>('.ribbon-segment') ?? null;
const boxOf = (segment: Element | null | undefined) => segment?.querySelector<HTMLInputElement>('input') ?? null;
const picked = () => [...frame.querySelectorAll<HTMLInputElement>('input:checked')];

/** The group the buttons act on: the undecided one of the lit segment first. */
function groupInHand(): Ribbon | undefined {
  const groups = litId === null ? [] : (ribbonsOf.get(litId) ?? []);
  return groups.find((g) => g.status !== 'confirmed') ?? groups[0];
}

const button = (act: string) => form.querySelector<HTMLButtonElement>(`[data-act=${act}], [data-gesture=${act}]`);

/** The buttons act on the group in hand. */
function aim(): void {
  const group = groupInHand();
  for (const [act, path] of [
    ['confirm', 'confirmation'],
    ['reject', 'rejection'],
  ] as const) {
    const target = button(act);
    if (!target) continue;
    target.disabled = !group || (act === 'confirm' && group.status === 'confirmed');
    if (group) target.setAttribute('formaction', `/groups/${group.id}/${path}`);
  }
}

frame.addEventListener('focusin', (event) => {
  const segment = segmentAt(event.target);
  if (!segment) return;
  // One tab stop a column: the sentence the focus was on last.
  const beside = segment.parentElement?.querySelectorAll<HTMLInputElement>('input[tabindex="0"]') ?? [];
  for (const other of beside) other.tabIndex = -1;
  (boxOf(segment) as HTMLInputElement).tabIndex = 0;
  light(idOf(segment), true);
  aim();
});

/** Hovering lights at once; counterparts out of sight come when the pointer rests. */
let resting: ReturnType<typeof setTimeout> | undefined;
frame.addEventListener('pointerover', (event) => {
  clearTimeout(resting);
  const segment = segmentAt(event.target);
  if (!segment || dragged) return;
  light(idOf(segment), false);
  aim();
  resting = setTimeout(() => light(idOf(segment), true), 700);
});
frame.addEventListener('pointerleave', () => clearTimeout(resting));

function press(act: string): void {
  const control = button(act);
  if (control && !control.disabled) form.requestSubmit(control);
}

function current(): { column: number; at: number } | undefined {
  const segment = segmentAt(document.activeElement);
  return segment ? placeOf.get(idOf(segment)) : undefined;
}

function focusOn(column: number, at: number): void {
  const segment = columns[column]?.segments[at];
  boxOf(segment)?.focus({ preventScroll: true });
  segment?.scrollIntoView({ block: 'nearest' });
}

const screenOrder = () =>
  columns
    .map((_, i) => i)
    .sort((a, b) => (columns[a] as Column).element.offsetLeft - (columns[b] as Column).element.offsetLeft);

/** To the column beside: to the counterpart where there is one, else to what stands at the same height. */
function goAcross(step: number): void {
  const place = current();
  if (!place) return focusOn(0, 0);
  const order = screenOrder();
  const column = order[order.indexOf(place.column) + step];
  if (column === undefined) return;
  const own = columns[place.column] as Column;
  const id = idOf(own.segments[place.at] as HTMLElement);
  const ids = (ribbonsOf.get(id) ?? []).flatMap((ribbon) => ribbon.of);
  const counterpart = ids.map((one) => placeOf.get(one)).find((p) => p?.column === column);
  const { element, bottoms } = columns[column] as Column;
  const height = (own.tops[place.at] as number) - own.element.scrollTop + element.scrollTop;
  focusOn(column, counterpart?.at ?? Math.min(bottoms.length - 1, firstBelow(bottoms, height)));
}

const STEPS: Readonly<Record<string, () => void>> = {
  ArrowUp: () => focusOn(current()?.column ?? 0, Math.max(0, (current()?.at ?? 0) - 1)),
  ArrowDown: () => focusOn(current()?.column ?? 0, (current()?.at ?? -1) + 1),
  ArrowLeft: () => goAcross(-1),
  ArrowRight: () => goAcross(1),
};

/** The next segment of this column, below the focus, whose group waits for a decision. */
function next(): void {
  const { column, at } = current() ?? { column: 0, at: -1 };
  const { segments } = columns[column] as Column;
  const order = [...segments.keys()].map((i) => (i + at + 1) % segments.length);
  const open = order.find((i) =>
    (ribbonsOf.get(idOf(segments[i] as HTMLElement)) ?? []).some((r) => r.status !== 'confirmed'),
  );
  if (open !== undefined) focusOn(column, open);
}

const columnsPicked = () => new Set(picked().map((box) => segmentAt(box)?.parentElement)).size;

listen({
  move: (code) => STEPS[code]?.(),
  enter: () => press(columnsPicked() > 1 ? 'link' : 'confirm'),
  link: () => press('link'),
  reject: () => press('reject'),
  undo: () => press('undo'),
  redo: () => press('redo'),
  next,
  escape: () => form.reset(),
});

// Dragging from a number to a sentence of another text links the two.
let dragged: HTMLElement | null = null;
let thread: SVGPathElement | null = null;

frame.addEventListener('pointerdown', (event) => {
  const grip = (event.target as Element).closest('.segment-number');
  if (!grip || event.button !== 0) return;
  event.preventDefault();
  dragged = segmentAt(grip);
  thread = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  thread.setAttribute('class', 'thread');
});
document.addEventListener('pointermove', (event) => {
  if (!dragged || !thread) return;
  const [box, frameBox] = [dragged.getBoundingClientRect(), svg.getBoundingClientRect()];
  const target = document.elementFromPoint(event.clientX, event.clientY);
  const to = segmentAt(target)?.parentElement === dragged.parentElement ? null : segmentAt(target);
  for (const other of frame.querySelectorAll('.aimed')) if (other !== to) other.classList.remove('aimed');
  to?.classList.add('aimed');
  const from = event.clientX > box.left + box.width / 2 ? box.right : box.left;
  const y = box.top + box.height / 2 - frameBox.top;
  thread.setAttribute(
    'd',
    `M${from - frameBox.left} ${y}L${event.clientX - frameBox.left} ${event.clientY - frameBox.top}`,
  );
  if (!thread.isConnected) svg.append(thread);
});
document.addEventListener('pointerup', () => {
  const to = frame.querySelector<HTMLElement>('.aimed');
  const boxes = [boxOf(dragged), boxOf(to)];
  to?.classList.remove('aimed');
  thread?.remove();
  if (dragged && to) {
    form.reset();
    for (const box of boxes) if (box) box.checked = true;
    press('link');
  }
  dragged = null;
  thread = null;
});

for (const { element } of columns) element.addEventListener('scroll', drawSoon, { passive: true });
new ResizeObserver(() => {
  measure();
  drawSoon();
}).observe(frame);

// An answer may come after news of what was done later: then the groups are asked for once more.
let isBehind = false;
document.addEventListener('htmx:before:swap', (event) => {
  const history = historyIn(event);
  if (history) isBehind = seenIn(history) < seenNow();
});

document.addEventListener('htmx:after:swap', () => {
  if (isBehind) {
    isBehind = false;
    void htmx.ajax('GET', location.href, { target: '#history', swap: 'outerMorph', select: '#history' });
  }
  read();
  light(litId, false);
  aim();
});
form.addEventListener('htmx:before:swap', (event) => {
  const { ctx } = (event as CustomEvent<{ ctx?: { response?: { status?: number } } }>).detail;
  if ((ctx?.response?.status ?? 500) < 300) for (const box of picked()) box.checked = false;
});

read();
measure();
draw();
for (const { segments } of columns) {
  segments.forEach((segment, i) => {
    (boxOf(segment) as HTMLInputElement).tabIndex = i === 0 ? 0 : -1;
  });
}
focusOn(columns.length === 3 ? 1 : 0, 0);
