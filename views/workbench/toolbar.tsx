import type { Child } from 'hono/jsx';
import { ARRANGEMENTS, type Arrangement } from '../../align/groups/arrangements.js';
import { NO_COUNTERPART_REASONS } from '../../align/groups/group.js';
import type { Ui } from '../ui.js';
import { KEYS, keySign } from './keys.js';
import type { WorkbenchModel } from './model.js';

/** What can be done with the chosen sentences, and undo. Stays in sight. */
export function Toolbar({ ui, model }: { ui: Ui; model: WorkbenchModel }) {
  const at = (path: string) => `/collections/${model.collection.id}/${path}`;
  return (
    <div class="toolbar">
      <div class="gestures" role="group" aria-label={ui.t('gesture.label')}>
        <button class="primary" type="submit" formaction={at('links')} data-gesture="link" aria-keyshortcuts="L">
          {ui.t('gesture.link')}
        </button>
        <span class="joined">
          <button type="submit" formaction={at('no-counterparts')} data-gesture="none" aria-keyshortcuts="N">
            {ui.t('gesture.none')}
          </button>
          <select name="reason" aria-label={ui.t('gesture.reason')} autocomplete="off">
            {NO_COUNTERPART_REASONS.map((reason) => (
              <option value={reason}>{ui.t(`reason.${reason}`)}</option>
            ))}
          </select>
        </span>
        <MoreGestures ui={ui} at={at} columns={model.columns.map((c) => c.documentId).join(',')} />
        <button type="reset" data-gesture="clear">
          {ui.t('gesture.clear')}
        </button>
      </div>
      <HistoryTools ui={ui} model={model} />
      <button type="button" class="needs-script" data-gesture="help" aria-keyshortcuts="?">
        {ui.t('workbench.keys')}
      </button>
    </div>
  );
}

/**
 * The gestures that are needed less often, in named groups. A disclosure, not an ARIA menu: Tab goes through plain
 * buttons, and it opens without script.
 */
function MoreGestures({ ui, at, columns }: { ui: Ui; at: (path: string) => string; columns: string }) {
  return (
    <details class="more">
      <summary class="button">{ui.t('gesture.more')}</summary>
      <div class="more-list">
        <MenuPart title={ui.t('menu.chosen')}>
          <button type="submit" formaction={at('detachments')} data-gesture="detach">
            {ui.t('gesture.unlink')}
          </button>
          <button type="submit" formaction={at('junctions')} data-gesture="join" aria-keyshortcuts="J">
            {ui.t('gesture.join')}
            <KeySign of="join" />
          </button>
          <button type="submit" formaction={at('bookmarks')} data-gesture="bookmark" aria-keyshortcuts="B">
            {ui.t('arrange.bookmark')}
            <KeySign of="bookmark" />
          </button>
        </MenuPart>
        <MenuPart title={ui.t('menu.groups')}>
          {ARRANGEMENTS.map((kind) => (
            <button
              type="submit"
              formaction={at('arrangements')}
              name="arrange"
              value={kind}
              data-gesture={kind}
              aria-keyshortcuts={ARRANGE_KEYS[kind]}
            >
              {ui.t(`arrange.${kind}`)}
              <KeySign of={kind} />
            </button>
          ))}
        </MenuPart>
        <MenuPart title={ui.t('menu.suggestions')}>
          <button type="submit" formaction={at('confirmations')} name="upto" value="" data-gesture="confirm-above">
            {ui.t('arrange.confirm-above')}
            <KeySign of="confirm-above" />
          </button>
          <button type="submit" formaction={at('runs')} data-gesture="from-here" aria-keyshortcuts="H">
            {ui.t('gesture.from-here')}
            <KeySign of="from-here" />
          </button>
          <a class="button" href={`${at('rejections')}?columns=${columns}`}>
            {ui.t('rejections.title')}
          </a>
        </MenuPart>
      </div>
    </details>
  );
}

function MenuPart({ title, children }: { title: string; children: Child }) {
  return (
    <div class="menu-part" role="group" aria-label={title}>
      <span class="quiet" aria-hidden="true">
        {title}
      </span>
      {children}
    </div>
  );
}

/** The key of a gesture, beside it in the menu. Where it was bound anew the help says so. */
function KeySign({ of }: { of: string }) {
  const code = KEYS.find((key) => key.action === of)?.codes[0];
  return code ? (
    <kbd aria-hidden="true" dir="ltr">
      {keySign(code)}
    </kbd>
  ) : null;
}

const ARRANGE_KEYS: Readonly<Record<Arrangement, string>> = {
  merge: 'M',
  divide: 'G',
  swap: 'T',
  'shift-down': ']',
  'shift-up': '[',
};

/** Undo, redo, progress, and what the page has seen: what every answer brings anew. */
export function HistoryTools(props: {
  ui: Ui;
  model: Omit<WorkbenchModel, 'rows' | 'documents'>;
  /** The change the page must show for this update to fit; left out: it fits any page. */
  base?: number | undefined;
  /** New numbers of rows and segments that are not drawn anew. */
  numbers?: string | undefined;
}) {
  const { ui, model, base, numbers } = props;
  const at = (path: string) => `/collections/${model.collection.id}/${path}`;
  const { decided, suggested, free } = model.progress;
  return (
    <div class="history" id="history" data-base={base} data-numbers={numbers}>
      <input type="hidden" name="seen" value={model.seen} />
      <button
        type="submit"
        formaction={at('undos')}
        disabled={!model.canUndo}
        data-gesture="undo"
        aria-keyshortcuts="Z"
      >
        {ui.t('workbench.undo')}
      </button>
      <button
        type="submit"
        formaction={at('redos')}
        disabled={!model.canRedo}
        data-gesture="redo"
        aria-keyshortcuts="Y"
      >
        {ui.t('workbench.redo')}
      </button>
      <span class="progress">{ui.t('workbench.progress', { decided, suggested, free })}</span>
    </div>
  );
}
