import type { Ui } from '../ui.js';
import type { FigureTable } from './tables.js';

export interface Figure {
  readonly about?: string;
  readonly table: FigureTable;
  /** SVG. */
  readonly chart: string;
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
  const { about, table, chart, open = false } = figure;
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
          <details open={open}>
            <summary>{ui.t('quality.table')}</summary>
            <DataTable caption={`${title} ${pair}`} table={table} />
          </details>
        </>
      )}
    </section>
  );
}

/** A table that scrolls in its own frame, by keyboard too, where the screen is narrow. */
export function DataTable({ caption, table }: { caption: string; table: FigureTable }) {
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
                <Cell text={first} href={table.links?.[row]?.[0]} />
              </th>
              {rest.map((cell, column) => (
                <td>
                  <Cell text={cell} href={table.links?.[row]?.[column + 1]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a cell says; a link to the groups it counts, where there are any. */
function Cell({ text, href }: { text: string; href?: string | undefined }) {
  return <bdi>{href === undefined || text === '0' ? text : <a href={href}>{text}</a>}</bdi>;
}
