import type { Child } from 'hono/jsx';
import type { Ui } from '../ui.js';
import { ConflictBox, type ConflictModel } from './conflict.js';
import { Jobs } from './jobs.js';
import type { RowModel, WorkbenchModel } from './model.js';
import { Pairs } from './pairs.js';
import { RowItem } from './row.js';
import { HistoryTools } from './toolbar.js';
import { Rows, viewQuery, WindowLinks } from './workbench-page.js';

/** How the rows of the page differ from what they shall be. */
export type RowsUpdate =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'some';
      /** The newest change of the state it differs from. */
      readonly base: number;
      readonly changed: readonly RowModel[];
      readonly removed: readonly number[];
      /** Runs of new rows, each with the key of the row they follow; null: at the top. */
      readonly inserted: readonly { readonly after: number | null; readonly rows: readonly RowModel[] }[];
      readonly numbers: NumbersUpdate;
    };

/** Rows (by key) and segments that stay what they are under another number, from 1. */
export interface NumbersUpdate {
  readonly rows: readonly (readonly [key: number, number: number])[];
  readonly segments: readonly (readonly [id: number, number: number])[];
}

/** What answers a change: only the rows that differ, the history tools, and a sentence for the live region. */
export function WorkbenchPartials(props: {
  ui: Ui;
  model: WorkbenchModel;
  update: RowsUpdate;
  message: string;
  error?: boolean;
  /** `null`: there is none any more; left out: what stands there stays. */
  conflict?: ConflictModel | null;
}) {
  const { ui, model, update, message, error, conflict } = props;
  return (
    <>
      {update.kind === 'all' ? (
        <>
          <Partial target="#rows" swap="outerMorph">
            <Rows ui={ui} model={model} />
          </Partial>
          <Partial target="#pairs" swap="outerMorph">
            <Pairs ui={ui} model={model} />
          </Partial>
        </>
      ) : (
        <RowPartials ui={ui} update={update} />
      )}
      <Partial target="#history" swap="outerMorph">
        {update.kind === 'all' ? (
          <HistoryTools ui={ui} model={model} />
        ) : (
          <HistoryTools ui={ui} model={model} base={update.base} numbers={numbersText(ui, update.numbers)} />
        )}
      </Partial>
      <Partial target="#window" swap="outerMorph">
        <WindowLinks ui={ui} model={model} />
      </Partial>
      <Partial target="#jobs" swap="outerMorph">
        <Jobs ui={ui} collectionId={model.collection.id} jobs={model.jobs} view={viewQuery(model)} />
      </Partial>
      {conflict === undefined ? null : (
        <Partial target="#conflict" swap="outerMorph">
          <ConflictBox ui={ui} conflict={conflict} />
        </Partial>
      )}
      {message === '' ? null : (
        <Partial target="#live" swap="innerHTML">
          <span class={error ? 'error' : undefined}>{message}</span>
        </Partial>
      )}
    </>
  );
}

/** `row-12=Row 57;segment-812=60`: what the page writes in the places of these ids (`views/browser/numbers.ts`). */
function numbersText(ui: Ui, { rows, segments }: NumbersUpdate): string | undefined {
  const parts = [
    ...rows.map(([key, number]) => `row-${key}=${ui.t('workbench.row', { number })}`),
    ...segments.map(([id, number]) => `segment-${id}=${ui.number(number)}`),
  ];
  return parts.join(';') || undefined;
}

function RowPartials({ ui, update }: { ui: Ui; update: Extract<RowsUpdate, { kind: 'some' }> }) {
  return (
    <>
      {update.removed.map((key) => (
        <Partial target={`#row-${key}`} swap="delete">
          {''}
        </Partial>
      ))}
      {update.changed.map((row) => (
        <Partial target={`#row-${row.key}`} swap="outerMorph">
          <RowItem ui={ui} row={row} />
        </Partial>
      ))}
      {update.inserted.map(({ after, rows }) => (
        <Partial target={after === null ? '#rows' : `#row-${after}`} swap={after === null ? 'afterbegin' : 'afterend'}>
          {rows.map((row) => (
            <RowItem ui={ui} row={row} />
          ))}
        </Partial>
      ))}
    </>
  );
}

/** A fragment that htmx swaps where it says, whatever was asked for. */
export function Partial({ target, swap, children }: { target: string; swap: string; children: Child }) {
  return (
    <hx-partial hx-target={target} hx-swap={swap}>
      {children}
    </hx-partial>
  );
}
