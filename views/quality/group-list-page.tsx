import type { CheckCode } from '../../align/quality/checks/types.js';
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { checkName } from './flag-text.js';
import type { StoredFlagText } from './flagged-text.js';
import { FlaggedText } from './flagged-text.js';

export interface ListedGroup {
  readonly id: number;
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: 'suggested' | 'confirmed' | 'needs_review' | 'rejected';
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
}

/** Groups that a mark of the quality page stands for: what is doubtful, where it stands, what to do next, who said what. */
export function GroupListPage({ ui, collection, code, words, total, groups }: GroupListProps) {
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
      <p role="status">{ui.t('groups.count', { count: total, shown: groups.length })}</p>
      <ol class="flagged">
        {groups.map((group) => (
          <GroupItem ui={ui} collectionId={collection.id} group={group} />
        ))}
      </ol>
    </Layout>
  );
}

/** Where the next step is taken: beside the other groups with the same flag, or in the texts with the group in focus. */
const nextPath = (collectionId: number, groupId: number, { code, nextStep }: ListedGroup['flags'][number]): string =>
  nextStep === 'compare' ? `/collections/${collectionId}/groups?code=${code}` : `/groups/${groupId}/place`;

function GroupItem({ ui, collectionId, group }: { ui: Ui; collectionId: number; group: ListedGroup }) {
  return (
    <li class="flagged-group" id={`group-${group.id}`}>
      <p class="quiet">
        <bdi dir="ltr">{group.pair}</bdi> · {ui.t('column.group')} {group.id} · {ui.t(`status.${group.status}`)}{' '}
        {group.decidedBy === null ? null : <bdi>{`(${ui.t('review.decided-by', { name: group.decidedBy })})`}</bdi>} ·{' '}
        {group.verdict === null ? null : (
          <bdi>{`${ui.t('review.by', { verdict: ui.t(`review.said-${group.verdict.verdict}`), name: group.verdict.reviewer })} · `}</bdi>
        )}
        <a href={`/groups/${group.id}/place`}>{ui.t('flags.open')}</a>
      </p>
      <FlaggedText
        language={group.sourceLanguage}
        sentences={group.source}
        spans={group.flags.flatMap((flag) => flag.source)}
      />
      <FlaggedText
        language={group.targetLanguage}
        sentences={group.target}
        spans={group.flags.flatMap((flag) => flag.target)}
      />
      <ul class="reasons">
        {group.flags.map((flag) => (
          <li class={`flag ${flag.severity}`}>
            <strong>{checkName(ui.t, flag.code)}</strong>: <bdi>{flag.message}</bdi> —{' '}
            <a href={nextPath(collectionId, group.id, flag)}>{flag.next}</a>
          </li>
        ))}
      </ul>
      {group.comments.map((comment) => (
        <p class="comment">
          <bdi>{comment.author}</bdi>, <time datetime={comment.createdAt}>{ui.dateTime(comment.createdAt)}</time>:{' '}
          <bdi>{comment.body}</bdi>
        </p>
      ))}
      <form class="actions" method="post" action={`/groups/${group.id}/comments`}>
        <input type="hidden" name="back" value={ui.here} />
        <input
          type="text"
          name="body"
          required
          maxlength={2000}
          aria-label={ui.t('comment.label', { group: String(group.id) })}
        />
        <button type="submit">{ui.t('comment.add')}</button>
        {group.status === 'confirmed' && group.mayReview ? (
          <>
            <button type="submit" formaction={`/groups/${group.id}/review`} name="verdict" value="returned">
              {ui.t('review.return')}
            </button>
            <button
              type="submit"
              formaction={`/groups/${group.id}/review`}
              name="verdict"
              value="accepted"
              formnovalidate
            >
              {ui.t('review.accept')}
            </button>
          </>
        ) : null}
      </form>
      {group.status === 'confirmed' && !group.mayReview ? <p class="quiet">{ui.t('review.own')}</p> : null}
    </li>
  );
}
