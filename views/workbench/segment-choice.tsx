import { direction } from '../../align/text/direction.js';
import type { Ui } from '../ui.js';
import { MarkedText } from './marked-text.js';
import type { ColumnModel, SegmentModel } from './model.js';

interface Props {
  readonly ui: Ui;
  readonly column: ColumnModel;
  readonly segment: SegmentModel;
  /** Where the sentence can be moved within; null: nowhere from here. */
  readonly bitextId: number | null;
}

/** A sentence that can be chosen (a check box) and moved to the group above or below. */
export function SegmentChoice({ ui, column, segment, bitextId }: Props) {
  const move = (direction: 'up' | 'down') => `${segment.id}:${bitextId}:${direction}`;
  return (
    <div
      class={`segment${segment.crossing ? ' crossing' : ''}`}
      id={`segment-${segment.id}`}
      dir={direction(column.language)}
    >
      <label>
        <input type="checkbox" name="segment" value={segment.id} id={`choice-${segment.id}`} autocomplete="off" />
        <span class="segment-number">{ui.number(segment.number)}</span>{' '}
        <MarkedText language={column.language} marks={segment.marks} hits={segment.hits}>
          {segment.text}
        </MarkedText>
      </label>
      {segment.corrected ? <span class="mark">{ui.t('texts.corrected')}</span> : null}
      {segment.bookmarked ? <span class="mark bookmark">{ui.t('workbench.bookmarked')}</span> : null}
      {segment.crossing ? <span class="mark">{ui.t('workbench.crossing')}</span> : null}
      <span class="moves">
        {bitextId === null ? null : (
          <>
            <MoveButton ui={ui} value={move('up')} direction="up" number={segment.number} />
            <MoveButton ui={ui} value={move('down')} direction="down" number={segment.number} />
          </>
        )}
        <a class="edit" href={`/segments/${segment.id}`} data-act="edit" title={ui.t('texts.edit')}>
          <span aria-hidden="true">✎</span>
          <span class="hidden">{`${ui.t('texts.edit')} ${ui.number(segment.number)}`}</span>
        </a>
      </span>
    </div>
  );
}

interface MoveProps {
  readonly ui: Ui;
  readonly value: string;
  readonly direction: 'up' | 'down';
  readonly number: number;
}

function MoveButton({ ui, value, direction, number }: MoveProps) {
  const name = ui.t(direction === 'up' ? 'group.up' : 'group.down');
  return (
    <button type="submit" formaction="/moves" name="move" value={value} data-act={direction} title={name}>
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
      <span class="hidden">{`${name} ${ui.number(number)}`}</span>
    </button>
  );
}
