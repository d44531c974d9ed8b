import { Text } from '../text.js';
import type { Ui } from '../ui.js';

/** A change that came too late: what is there now, what was wanted, and the form that asks for it again. */
export interface ConflictModel {
  readonly actor: string;
  /** What the other did, in words. */
  readonly theirs: string;
  /** What the person wanted, in words. */
  readonly mine: string;
  /** Sentences as they stand now, each with its language. */
  readonly now: readonly { readonly language: string; readonly text: string }[];
  /** The text of a correction that was not made. */
  readonly wanted: string | null;
  /** Sends the same again; `null`: it makes no sense any more. */
  readonly again: { readonly action: string; readonly fields: readonly (readonly [string, string])[] } | null;
}

/** Stands above the rows after a 409; empty and unseen otherwise. One key (R) applies the person's change again. */
export function ConflictBox(props: {
  ui: Ui;
  conflict: ConflictModel | null;
  /** On a page of its own, after a plain form: the answer is a page again. */
  plain?: boolean;
}) {
  const { ui, conflict, plain = false } = props;
  if (!conflict) return <div id="conflict" />;
  const { actor, theirs, mine, now, wanted, again } = conflict;
  return (
    <div id="conflict" class="conflict" role="group" aria-label={ui.t('people.now')}>
      <p class="error">{ui.t('people.conflict', { actor, what: theirs })}</p>
      <dl>
        <dt>{ui.t('people.now')}</dt>
        <dd>
          {now.map(({ language, text }) => (
            <Text language={language}>{text}</Text>
          ))}
        </dd>
        <dt>{ui.t('people.yours')}</dt>
        <dd>
          {mine} {wanted === null ? null : <q dir="auto">{wanted}</q>}
        </dd>
      </dl>
      {again ? (
        <form
          method="post"
          action={again.action}
          {...(plain ? {} : { 'hx-boost': 'true', 'hx-push-url': 'false', 'hx-target': '#live', 'hx-swap': 'none' })}
          class="again"
        >
          {again.fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="primary" type="submit" data-gesture="again" aria-keyshortcuts="R">
            {ui.t('people.again')}
          </button>
          {plain ? null : (
            <>
              <button type="button" data-gesture="leave">
                {ui.t('people.leave')}
              </button>
              <span class="quiet">{ui.t('people.again-key')}</span>
            </>
          )}
        </form>
      ) : null}
    </div>
  );
}
