import { INTERFACE_LANGUAGES } from '../messages/catalogue.js';
import { messagesOf } from '../messages/index.js';
import type { Ui } from '../ui.js';
import type { RowModel, WorkbenchModel } from './model.js';
import { RowItem } from './row.js';

/** So many unaligned sentences in a row are worth a line of their own. */
export const FOLD_FROM = 4;

const canFold = (row: RowModel): boolean =>
  row.state === 'free' && row.cells.every((cell) => cell.blocks.every((b) => b.segments.every((s) => !s.bookmarked)));

/**
 * Rows one by one, and long runs of unaligned ones as lists. Nothing is folded in a filtered view, which shows what was
 * asked for, nor where there is nothing but unaligned sentences.
 */
export function folded({ rows, filter }: Pick<WorkbenchModel, 'rows' | 'filter'>): readonly (RowModel | RowModel[])[] {
  if (filter.show !== 'all' || rows.every((row) => row.state === 'free')) return rows;
  const parts: (RowModel | RowModel[])[] = [];
  let run: RowModel[] = [];
  const close = () => {
    if (run.length >= FOLD_FROM) parts.push(run);
    else parts.push(...run);
    run = [];
  };
  for (const row of rows) {
    if (canFold(row)) run.push(row);
    else {
      close();
      parts.push(row);
    }
  }
  close();
  return parts;
}

/** A run of unaligned rows under one quiet line. */
export function Fold({ ui, rows }: { ui: Ui; rows: readonly RowModel[] }) {
  return (
    <li class="fold">
      <details>
        <summary>{ui.t('fold.line', { count: rows.length })}</summary>
        <ol class="rows">
          {rows.map((row) => (
            <RowItem ui={ui} row={row} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** What the browser needs to fold by itself: the line in all its plural forms. */
export function FoldTemplate({ ui }: { ui: Ui }) {
  const language = INTERFACE_LANGUAGES.find((one) => one === ui.language) ?? 'en';
  const message = messagesOf(language)['fold.line'];
  const forms = typeof message === 'string' ? { other: message } : message;
  return (
    <template id="fold-line" data-from={FOLD_FROM} data-none={ui.t('fold.none')} data-forms={JSON.stringify(forms)} />
  );
}
