import type { Ui } from '../ui.js';
import { GroupBlock } from './group-block.js';
import type { BlockModel, CellModel, RowModel } from './model.js';
import { SegmentChoice } from './segment-choice.js';

/** One row: what belongs together, a cell per text. Its id is `row-` and the segment that names it. */
export function RowItem({ ui, row }: { ui: Ui; row: RowModel }) {
  return (
    <li
      id={`row-${row.key}`}
      class={`row row-${row.kind} columns-${row.cells.length}`}
      data-state={row.state}
      aria-label={ui.t('workbench.row', { number: row.number })}
    >
      {row.cells.map((cell) => (
        <Cell ui={ui} row={row} cell={cell} />
      ))}
      {row.place ? (
        <a class="to-context" href={row.place}>
          {ui.t('filter.place')}
          <span class="hidden">{` ${ui.t('workbench.row', { number: row.number })}`}</span>
        </a>
      ) : null}
    </li>
  );
}

function Cell({ ui, row, cell }: { ui: Ui; row: RowModel; cell: CellModel }) {
  const leads = cell.column.index === 0;
  const empty = cell.blocks.length === 0;
  return (
    <div class={`cell${leads ? ' lead' : ''}${empty ? ' empty-cell' : ''}`} data-column={cell.column.index}>
      {cell.blocks.map((block) => (
        <Block ui={ui} cell={cell} block={block} />
      ))}
      {leads && row.home ? (
        <a class="elsewhere" href={`#row-${row.home.key}`}>
          {ui.t('workbench.elsewhere', { number: row.home.number })}
        </a>
      ) : null}
      {empty && !leads && row.kind !== 'elsewhere' && (row.cells[0]?.blocks.length ?? 0) > 0 ? (
        <span class="quiet">{ui.t('status.free')}</span>
      ) : null}
    </div>
  );
}

function Block({ ui, cell, block }: { ui: Ui; cell: CellModel; block: BlockModel }) {
  if (block.group) return <GroupBlock ui={ui} column={cell.column} group={block.group} segments={block.segments} />;
  const free = cell.column.index > 0;
  return (
    <div class={free ? 'block free' : 'block'}>
      {block.segments.map((segment) => (
        <SegmentChoice ui={ui} column={cell.column} segment={segment} bitextId={cell.column.bitextId} />
      ))}
      {free ? <span class="quiet">{ui.t('status.free')}</span> : null}
    </div>
  );
}
