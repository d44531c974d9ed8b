import { checkName, flagName, flagText } from '../quality/flag-text.js';
import type { Ui } from '../ui.js';
import { Chips } from './chips.js';
import type { ColumnModel, GroupModel, SegmentModel } from './model.js';
import { SegmentChoice } from './segment-choice.js';

interface Props {
  readonly ui: Ui;
  readonly column: ColumnModel;
  readonly group: GroupModel;
  readonly segments: readonly SegmentModel[];
}

/** The part of a group that stands in one column, with its status (shape, word and colour) and what can be done. */
export function GroupBlock({ ui, column, group, segments }: Props) {
  const status = statusText(ui, group);
  return (
    <div
      class={`block group ${group.reason ? 'none' : group.status}`}
      id={`group-${group.id}`}
      data-group={group.id}
      role="group"
      aria-label={ui.t('group.label', { pair: group.pair, status })}
    >
      {segments.map((segment) => (
        <SegmentChoice ui={ui} column={column} segment={segment} bitextId={group.bitextId} />
      ))}
      <div class="group-foot">
        <span class="status">{status}</span>
        {group.changedSince ? <span class="mark">{ui.t('status.changed')}</span> : null}
        {group.leadNumbers.length > 0 ? (
          <span class="mark" dir="ltr">{`↔ ${group.leadNumbers.map(ui.number).join(', ')}`}</span>
        ) : null}
        <span class="chips">
          <Chips ui={ui} group={group} />
        </span>
        <Flags ui={ui} group={group} />
        <span class="group-actions">
          <GroupActions ui={ui} group={group} status={status} />
        </span>
      </div>
    </div>
  );
}

/** Why the checks doubt a group, and what to do about it. */
function Flags({ ui, group }: { ui: Ui; group: GroupModel }) {
  const { flags, flagsInOrder } = group;
  if (flags.length + flagsInOrder === 0) return null;
  return (
    <ul class="reasons">
      {flags.map((flag) => {
        const { message, next } = flagText(ui.t, flag);
        return (
          <li class={`flag ${flag.severity}`}>
            <strong>{checkName(ui.t, flag.code)}</strong>: <bdi>{message}</bdi> <span class="quiet">{next}</span>{' '}
            <DismissButton ui={ui} groupId={group.id} flag={flag} />
          </li>
        );
      })}
      {flagsInOrder === 0 ? null : (
        <li class="flag in-order">
          <a href={`/groups/${group.id}/flags`}>{ui.t('dismiss.some', { count: flagsInOrder })}</a>
        </li>
      )}
    </ul>
  );
}

/** A gesture: sends what the person sees. */
function DismissButton({ ui, groupId, flag }: { ui: Ui; groupId: number; flag: GroupModel['flags'][number] }) {
  const name = flagName(flag);
  if (name === null) return null;
  return (
    <span class="group-actions">
      <button
        type="submit"
        formaction={`/groups/${groupId}/dismissals`}
        name="flag"
        value={name}
        aria-label={ui.t('dismiss.act-label', { check: checkName(ui.t, flag.code) })}
      >
        {ui.t('dismiss.act')}
      </button>
    </span>
  );
}

function GroupActions({ ui, group, status }: { ui: Ui; group: GroupModel; status: string }) {
  const confirmation = `/groups/${group.id}/confirmation`;
  const name = (action: string) => `${action}: ${group.pair}, ${status}`;
  const confirm = ui.t('group.confirm');
  const unconfirm = ui.t('group.unconfirm');
  const reject = ui.t('group.reject');
  const unlink = ui.t('group.unlink');
  if (group.reason) {
    return (
      <button
        type="submit"
        formaction={confirmation}
        name="_method"
        value="delete"
        data-act="unlink"
        aria-label={name(unlink)}
      >
        {unlink}
      </button>
    );
  }
  return (
    <>
      {group.status === 'confirmed' && !group.changedSince ? (
        <button
          type="submit"
          formaction={confirmation}
          name="_method"
          value="delete"
          data-act="unconfirm"
          aria-label={name(unconfirm)}
        >
          {unconfirm}
        </button>
      ) : (
        <button type="submit" formaction={confirmation} data-act="confirm" aria-label={name(confirm)}>
          {confirm}
        </button>
      )}
      <button type="submit" formaction={`/groups/${group.id}/rejection`} data-act="reject" aria-label={name(reject)}>
        {reject}
      </button>
      <button
        type="submit"
        formaction={`/groups/${group.id}`}
        name="_method"
        value="delete"
        data-act="unlink"
        aria-label={name(unlink)}
      >
        {unlink}
      </button>
    </>
  );
}

/** The status of a group in words; a suggestion says how sure it is. */
export function statusText(ui: Ui, group: GroupModel): string {
  if (group.reason) return ui.t('status.none', { reason: ui.t(`reason.${group.reason}`) });
  const status = ui.t(`status.${group.status}`);
  if (group.status === 'confirmed' || group.confidence === null) return status;
  return `${status}, ${ui.t('group.confidence', { percent: ui.percent(group.confidence) })}`;
}
