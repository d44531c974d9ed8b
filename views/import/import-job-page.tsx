import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';

export interface ImportJob {
  readonly id: number;
  readonly status: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
}

/** How far an import is. Asks again by itself; without script, by its link. */
export function ImportJobPage({ ui, job }: { ui: Ui; job: ImportJob }) {
  const here = `/imports/${job.id}`;
  const busy = job.status === 'running' || job.status === 'waiting';
  const poll = busy
    ? {
        'hx-get': here,
        'hx-trigger': 'every 500ms',
        'hx-select': '#import-job',
        'hx-target': '#import-job',
        'hx-swap': 'outerHTML',
      }
    : {};
  return (
    <Layout ui={ui} title={ui.t('import.title')} page="page-import">
      <h1>{ui.t('import.title')}</h1>
      <div id="import-job" class="stack" {...poll}>
        <p role="status">{ui.t(busy ? busyText(job.phase) : `import.${job.status as Ended}`)}</p>
        {job.status === 'failed' && job.message ? (
          <p class="error" lang="en" dir="ltr">
            {job.message}
          </p>
        ) : null}
        {busy ? (
          <>
            <progress
              max={Math.max(1, job.total)}
              value={job.total > 0 ? job.done : undefined}
              aria-label={ui.t('import.running')}
            />
            <form class="actions" method="post" action={here}>
              <input type="hidden" name="_method" value="delete" />
              <button type="submit">{ui.t('job.cancel')}</button>
              <a href={here}>{ui.t('import.refresh')}</a>
            </form>
          </>
        ) : (
          <p class="actions">
            {job.status === 'done' ? <a href={pathOf(job)}>{ui.t('library.open')}</a> : null}
            <a href="/imports/new">{ui.t('import.another')}</a>
          </p>
        )}
      </div>
    </Layout>
  );
}

type Ended = Exclude<ImportJob['status'], 'waiting' | 'running'>;

function busyText(phase: string) {
  if (phase === 'learn') return 'knowledge.learning';
  return phase === 'write' ? 'import.writing' : 'import.running';
}

/** Where a finished import leads: its message is the id of a collection, or `knowledge`. */
export const pathOf = ({ message }: Pick<ImportJob, 'message'>): string =>
  message === 'knowledge' ? '/knowledge' : `/collections/${message}`;
