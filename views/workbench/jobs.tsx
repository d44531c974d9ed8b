import { phaseText, type Ui } from '../ui.js';
import type { JobModel } from './model.js';

/** The aligner's work on this collection. Asks again by itself while something is under way. */
export function Jobs({
  ui,
  collectionId,
  jobs,
  view,
}: {
  ui: Ui;
  collectionId: number;
  jobs: readonly JobModel[];
  view: string;
}) {
  const busy = jobs.some((job) => job.status === 'running' || job.status === 'waiting');
  const poll = busy
    ? { 'hx-get': `/collections/${collectionId}/jobs?${view}`, 'hx-trigger': 'every 500ms', 'hx-swap': 'none' }
    : {};
  return (
    <div id="jobs" class="jobs" {...poll}>
      {jobs.map((job) => (
        <JobLine ui={ui} job={job} />
      ))}
    </div>
  );
}

function JobLine({ ui, job }: { ui: Ui; job: JobModel }) {
  const busy = job.status === 'running' || job.status === 'waiting';
  const text = ui.t(`job.${job.status}`, {
    pair: job.pair,
    phase: phaseText(ui, job.phase),
    message: job.message ?? '',
  });
  return (
    <div class={`job ${job.status}`} id={`job-${job.id}`}>
      <span role="status">{text}</span>
      {busy ? (
        <>
          <progress max={Math.max(1, job.total)} value={job.total > 0 ? job.done : undefined} aria-label={text} />
          <button type="submit" formaction={`/jobs/${job.id}`} name="_method" value="delete">
            {ui.t('job.cancel')}
          </button>
        </>
      ) : null}
    </div>
  );
}
