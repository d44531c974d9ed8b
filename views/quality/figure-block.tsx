import type { Ui } from '../ui.js';
import type { LegendEntry } from './charts.js';
import type { Cell, FigureTable } from './tables.js';

export interface Figure {
  readonly about?: string;
  readonly table: FigureTable;
  /** SVG. */
  readonly chart: string;
  /** What its colours stand for, where there are several. */
  readonly legend?: readonly LegendEntry[];
  /** Takes the whole width, with its table open. */
  readonly open?: boolean;
}

interface Props {
  readonly ui: Ui;
  readonly id: string;
  readonly title: string;
  readonly pair: string;
  readonly figure: Figure;
}

/** One measure of one pair, named by both, so that a list of headings tells them apart. */
export function FigureBlock({ ui, id, title, pair, figure }: Props) {
  const { about, table, chart, legend = [], open = false } = figure;
  const empty = table.rows.length === 0;
  return (
    <section class={open && !empty ? 'figure wide' : 'figure'}>
      <h3 id={id}>
        {title} <bdi dir="ltr">{pair}</bdi>
      </h3>
      {empty ? <p class="quiet">{ui.t('quality.nothing')}</p> : null}
      {empty || about === undefined ? null : <p class="quiet">{about}</p>}
      {empty ? null : (
        <>
          <div dangerouslySetInnerHTML={{ __html: chart }} />
          <Legend entries={legend} />
          <details open={open}>
            <summary>{ui.t('quality.table')}</summary>
            <DataTable ui={ui} caption={`${title} ${pair}`} table={table} />
          </details>
        </>
      )}
    </section>
  );
}

/** The colours of a chart in words; a screen reader hears them at the marks. */
function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="legend" aria-hidden="true">
      {entries.map(({ series, label }) => (
        <li>
          <span class={`swatch series-${series}`} /> {label}
        </li>
      ))}
    </ul>
  );
}

/** A table that scrolls in its own frame, by keyboard too, where the screen is narrow. */
export function DataTable({ ui, caption, table }: { ui: Ui; caption: string; table: FigureTable }) {
  return (
    <section class="scroll" tabindex={0} aria-label={caption}>
      <table class="data">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...rest], row) => (
            <tr>
              <th scope="row">
                <CellText ui={ui} cell={first} href={table.links?.[row]?.[0]} />
              </th>
              {rest.map((cell, column) => (
                <td>
                  <CellText ui={ui} cell={cell} href={table.links?.[row]?.[column + 1]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly ui: Ui;
  readonly cell: Cell;
  readonly href?: string | undefined;
}

/** What a cell says; a link to what it counts, where there is anything. */
function CellText({ ui, cell, href }: CellProps) {
  const text = typeof cell === 'object' ? cell.shown : typeof cell === 'number' ? ui.number(cell) : cell;
  return <bdi>{href === undefined || cell === 0 ? text : <a href={href}>{text}</a>}</bdi>;
}
