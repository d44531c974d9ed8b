import type { NoCounterpartReason } from '../../align/groups/group.js';
import type { CheckCode } from '../../align/quality/checks/types.js';
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { checkName } from './flag-text.js';
import type { StoredFlagText } from './flagged-text.js';
import { FlaggedText } from './flagged-text.js';
import { Key } from './key.js';

export interface ListedGroup {
  readonly id: number;
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: 'suggested' | 'confirmed' | 'needs_review' | 'rejected';
  /** Of a decision that there is no counterpart. */
  readonly reason: NoCounterpartReason | null;
  readonly flags: readonly StoredFlagText[];
  readonly decidedBy: string | null;
  /** The reader did not decide it, or works alone. */
  readonly mayReview: boolean;
  readonly verdict: { readonly verdict: 'accepted' | 'returned'; readonly reviewer: string } | null;
  readonly comments: readonly { readonly author: string; readonly body: string; readonly createdAt: string }[];
}

export interface GroupListProps {
  readonly ui: Ui;
  readonly collection: { readonly id: number; readonly title: string };
  readonly code: CheckCode | null;
  /** Words of a comment that were looked for. */
  readonly words: string;
  /** How many fit the filter; `groups` are the first of them. */
  readonly total: number;
  readonly groups: readonly ListedGroup[];
  /** How many sentences of a text they hold, where one is asked for. */
  readonly sentences: { readonly title: string; readonly count: number } | null;
  /** Where flags are asked for: whether those in order are listed, and how many groups there are of either state. */
  readonly flags: { readonly inOrder: boolean; readonly total: number; readonly others: number } | null;
  /** Groups are listed by what reviewers said of them: a verdict takes one off the list. */
  readonly byReview: boolean;
  /** The newest change that the page shows. */
  readonly seen: number;
}

/** What the keys do, beside J and K: the words on the controls that have them. */
const KEYS = [
  ['j', 'groups.next'],
  ['k', 'groups.previous'],
  ['a', 'review.accept'],
  ['r', 'review.return'],
  ['c', 'comment.body'],
  ['i', 'dismiss.act'],
  ['o', 'flags.open'],
] as const;

/** Groups that a mark of the quality page stands for: what is doubtful, where it stands, what to do next, who said what. */
export function GroupListPage(props: GroupListProps) {
  const { ui, collection, code, words, total, groups, sentences, flags, byReview, seen } = props;
  const title =
    code === null
      ? ui.t('groups.title', { title: collection.title })
      : ui.t('flags.title', { check: checkName(ui.t, code) });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collection.id}/quality`}>{ui.t('quality.link')}</a>
        <a href={`/collections/${collection.id}`}>{ui.t('quality.back')}</a>
      </div>
      <form class="actions" method="get" action={`/collections/${collection.id}/groups`}>
        <label>
          {ui.t('column.check')}{' '}
          <select name="code" data-submits>
            <option value="any">{ui.t('flags.all')}</option>
            {CHECK_CODES.map((one) => (
              <option value={one} selected={one === code}>
                {checkName(ui.t, one)}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="submit">{ui.t('groups.filter')}</button>
      </form>
      <form class="actions" method="get" action={`/collections/${collection.id}/groups`}>
        <label>
          {ui.t('comment.search')} <input type="search" name="words" value={words} maxlength={200} />
        </label>{' '}
        <button type="submit">{ui.t('comment.find')}</button>{' '}
        <a href={`/collections/${collection.id}/groups?commented=1`}>{ui.t('comment.all')}</a>
      </form>
      <p role="status">
        {ui.t('groups.count', { count: total })} {sentences === null ? null : ui.t('groups.sentences', sentences)}{' '}
        {groups.length < total ? ui.t('groups.shown', { shown: groups.length }) : null}
      </p>
      {flags === null ? null : <FlagCounts ui={ui} flags={flags} />}
      {groups.length === 0 ? null : (
        <p class="quiet needs-script keys-line">
          {KEYS.map(([sign, message]) => (
            <span>
              <kbd dir="ltr">{sign.toUpperCase()}</kbd> {ui.t(message)}
            </span>
          ))}
        </p>
      )}
      <ol class="flagged">
        {groups.map((group, index) => (
          <GroupItem
            ui={ui}
            collectionId={collection.id}
            group={group}
            seen={seen}
            // Where a decision takes the group off the list, the reader goes on with the next.
            goOn={{
              code,
              leaves: flags === null ? null : flags.inOrder ? 'open' : 'in-order',
              byReview,
              next: groups[index + 1]?.id,
            }}
          />
        ))}
      </ol>
    </Layout>
  );
}

/** How many groups wait and how many are in order, and the way to the others. */
function FlagCounts({ ui, flags }: { ui: Ui; flags: NonNullable<GroupListProps['flags']> }) {
  const [open, inOrder] = flags.inOrder ? [flags.others, flags.total] : [flags.total, flags.others];
  const [path = '', query] = ui.here.split('?', 2);
  const there = new URLSearchParams(query);
  if (flags.inOrder) there.delete('dismissed');
  else there.set('dismissed', '1');
  return (
    <p class="actions">
      <span>{ui.t('dismiss.counts', { open, inOrder })}</span>
      {flags.others > 0 || flags.inOrder ? (
        <a href={`${path}?${there}`}>
          {ui.t(flags.inOrder ? 'dismiss.show-open' : 'dismiss.show', { count: flags.others })}
        </a>
      ) : null}
    </p>
  );
}

/** Where the next step is taken: beside the other groups with the same flag, or in the texts with the group in focus. */
const nextPath = (collectionId: number, groupId: number, { code, nextStep }: ListedGroup['flags'][number]): string =>
  nextStep === 'compare' ? `/collections/${collectionId}/groups?code=${code}` : `/groups/${groupId}/place`;

const groupState = (ui: Ui, { status, reason }: ListedGroup): string =>
  reason === null ? ui.t(`status.${status}`) : `${ui.t('column.none')} (${ui.t(`reason.${reason}`)})`;

interface ItemProps {
  readonly ui: Ui;
  readonly collectionId: number;
  readonly group: ListedGroup;
  readonly seen: number;
  readonly goOn: {
    /** The check that is listed; null: all. */
    readonly code: CheckCode | null;
    /** A group without a flag left in the state listed leaves the list; null: none leaves it. */
    readonly leaves: 'open' | 'in-order' | null;
    /** A verdict takes it off the list. */
    readonly byReview: boolean;
    readonly next: number | undefined;
  };
}

function GroupItem({ ui, collectionId, group, seen, goOn }: ItemProps) {
  const open = group.flags.filter((flag) => flag.inOrder === null);
  const marked = open.length > 0 ? open : group.flags;
  return (
    <li class="flagged-group" id={`group-${group.id}`} tabindex={-1} data-item>
      <p class="quiet">
        <bdi dir="ltr">{group.pair}</bdi> · {ui.t('column.group')} {group.id} · {groupState(ui, group)}{' '}
        {group.decidedBy === null ? null : <bdi>{`(${ui.t('review.decided-by', { name: group.decidedBy })})`}</bdi>} ·{' '}
        {group.verdict === null ? null : (
          <bdi>{`${ui.t('review.by', { verdict: ui.t(`review.said-${group.verdict.verdict}`), name: group.verdict.reviewer })} · `}</bdi>
        )}
        <a href={`/groups/${group.id}/place`} data-key="o" aria-keyshortcuts="O">
          {ui.t('flags.open')} <Key sign="o" />
        </a>
      </p>
      <FlaggedText
        language={group.sourceLanguage}
        sentences={group.source}
        spans={marked.flatMap((flag) => flag.source)}
      />
      <FlaggedText
        language={group.targetLanguage}
        sentences={group.target}
        spans={marked.flatMap((flag) => flag.target)}
      />
      <ul class="reasons">
        {open.map((flag, index) => (
          <li class={`flag ${flag.severity}`}>
            <strong>{checkName(ui.t, flag.code)}</strong>: <bdi>{flag.message}</bdi> —{' '}
            <a href={nextPath(collectionId, group.id, flag)}>{flag.next}</a>
            <FlagForm ui={ui} group={group} flag={flag} seen={seen} goOn={goOn} isFirst={index === 0} />
          </li>
        ))}
        {group.flags.map((flag) =>
          flag.inOrder === null ? null : (
            <li class="flag in-order">
              <strong>{checkName(ui.t, flag.code)}</strong>: <bdi>{flag.message}</bdi> —{' '}
              <bdi>{inOrderText(ui, flag.inOrder)}</bdi>
              <FlagForm ui={ui} group={group} flag={flag} seen={seen} goOn={goOn} isFirst={false} />
            </li>
          ),
        )}
      </ul>
      {group.comments.map((comment) => (
        <p class="comment">
          <bdi>{comment.author}</bdi>, <time datetime={comment.createdAt}>{ui.dateTime(comment.createdAt)}</time>:{' '}
          <bdi>{comment.body}</bdi>
        </p>
      ))}
      <form class="actions" method="post" action={`/groups/${group.id}/comments`}>
        <input type="hidden" name="back" value={ui.here} />
        {goOn.byReview && goOn.next !== undefined ? <input type="hidden" name="next" value={goOn.next} /> : null}
        <label class="comment-field">
          <span class="quiet">
            {ui.t('comment.body')} <Key sign="c" />
          </span>
          <input
            type="text"
            name="body"
            required
            maxlength={2000}
            dir="auto"
            aria-label={ui.t('comment.label', { group: String(group.id) })}
            data-key="c"
            aria-keyshortcuts="C"
          />
        </label>
        <button type="submit">{ui.t('comment.add')}</button>
        {group.status === 'confirmed' && group.mayReview ? (
          <>
            <button
              type="submit"
              formaction={`/groups/${group.id}/review`}
              name="verdict"
              value="returned"
              data-key="r"
              aria-keyshortcuts="R"
            >
              {ui.t('review.return')} <Key sign="r" />
            </button>
            <button
              type="submit"
              formaction={`/groups/${group.id}/review`}
              name="verdict"
              value="accepted"
              formnovalidate
              data-key="a"
              aria-keyshortcuts="A"
            >
              {ui.t('review.accept')} <Key sign="a" />
            </button>
          </>
        ) : null}
      </form>
      {group.status === 'confirmed' && !group.mayReview ? <p class="quiet">{ui.t('review.own')}</p> : null}
    </li>
  );
}

function inOrderText(ui: Ui, { person, at, reason }: NonNullable<StoredFlagText['inOrder']>): string {
  const said = { name: `\u2068${person}\u2069`, date: ui.dateTime(at) };
  return reason === ''
    ? ui.t('dismiss.by', said)
    : ui.t('dismiss.by-because', { ...said, reason: `\u2068${reason}\u2069` });
}

interface FlagFormProps extends Omit<ItemProps, 'collectionId'> {
  readonly flag: StoredFlagText;
  /** The first open flag of the group has the key. */
  readonly isFirst: boolean;
}

/** Says that a flag is in order, with a reason if there is one to tell; or takes that back. */
function FlagForm({ ui, group, flag, seen, goOn, isFirst }: FlagFormProps) {
  if (flag.name === null) return null;
  const check = checkName(ui.t, flag.code);
  const isOpen = flag.inOrder === null;
  return (
    <form class="flag-form" method="post" action={`/groups/${group.id}/dismissals`}>
      <input type="hidden" name="flag" value={flag.name} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="back" value={`${ui.here}#group-${nextGroup(group, flag, goOn)}`} />
      {isOpen ? (
        <input
          type="text"
          name="reason"
          maxlength={500}
          placeholder={ui.t('dismiss.reason')}
          aria-label={ui.t('dismiss.reason-label', { check })}
        />
      ) : (
        <input type="hidden" name="_method" value="delete" />
      )}
      <button
        type="submit"
        aria-label={ui.t(isOpen ? 'dismiss.act-label' : 'dismiss.again-label', { check })}
        data-key={isFirst ? 'i' : undefined}
        aria-keyshortcuts={isFirst ? 'I' : undefined}
      >
        {ui.t(isOpen ? 'dismiss.act' : 'dismiss.again')} {isFirst ? <Key sign="i" /> : null}
      </button>
    </form>
  );
}

/** The group to go on with: this one, unless the decision on its flag takes it off the list. */
function nextGroup(
  { id, flags }: ListedGroup,
  flag: StoredFlagText,
  { code, leaves, next }: ItemProps['goOn'],
): number {
  const others = flags.filter((one) => one !== flag && (code === null || one.code === code));
  const stays = leaves === 'in-order' ? others.some((one) => one.inOrder === null) : leaves === null;
  return stays ? id : (next ?? id);
}
