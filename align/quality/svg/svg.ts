// The few pieces all charts are made of. Charts are strings of SVG: pure, so that the page, the exported report and the
// documentation draw the same. No inline style (the Content-Security-Policy forbids it): colour comes from classes and
// `currentColor`. Every chart has a title and a description, and stands beside a table with the same figures.

/** Text safe inside an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
}

export interface ChartFrame {
  /** Names the chart to a screen reader. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** Unique on the page; `title` and `desc` are referred to by it. */
  readonly id: string;
  /** In user units, which are pixels until the page scales the chart. */
  readonly width: number;
  readonly height: number;
}

/**
 * The chart as an element with its title and description read out, scaled by its viewBox. With links inside it is a
 * group: what stands inside an `img` is hidden from screen readers.
 */
export function svgElement({ title, description, id, width, height }: ChartFrame, body: readonly string[]): string {
  const role = body.some((part) => part.startsWith('<a ')) ? 'group' : 'img';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${role}" class="chart"`,
    ` aria-labelledby="${escapeXml(id)}-title ${escapeXml(id)}-desc">`,
    `<title id="${escapeXml(id)}-title">${escapeXml(title)}</title>`,
    `<desc id="${escapeXml(id)}-desc">${escapeXml(description)}</desc>`,
    ...body,
    '</svg>',
  ].join('');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `element('rect', {x: 1, class: 'bar'})` -> `<rect x="1" class="bar"/>`; undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : (value as string))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, class: 'chart-label', fill: 'currentColor', ...attributes }, escapeXml(content));
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): string {
  return element('line', { x1, y1, x2, y2, class: className, stroke: 'currentColor' });
}

/** A mark that leads somewhere: wrapped in a link when there is one, with a title that a pointer and a reader find. */
export function mark(shape: string, label: string, href?: string): string {
  const titled = element('g', { class: 'chart-mark' }, `<title>${escapeXml(label)}</title>`, shape);
  return href === undefined ? titled : element('a', { href, 'aria-label': label }, titled);
}

/** Two decimals are finer than any screen; more would make the file larger and no sharper. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Maps `[from, to]` onto `[start, end]`; everything onto `start` when the domain has no width. */
export function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const width = to - from;
  return (value) => (width === 0 ? start : start + ((value - from) / width) * (end - start));
}

/** About `count` round values from 0 to at least `max`: 0, 50, 100 for 93; no closer than `smallest` to each other. */
export function ticks(max: number, { count = 4, smallest = 0 } = {}): readonly number[] {
  if (max <= 0) return [0];
  const rough = Math.max(max / count, smallest);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  const tickCount = Math.ceil(max / step);
  return Array.from({ length: tickCount + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}
