import { findJob } from '../../db/jobs.js';
import { Jobs } from '../../views/workbench/jobs.js';
import { Partial, WorkbenchPartials } from '../../views/workbench/partials.js';
import { viewQuery } from '../../views/workbench/workbench-page.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { type Place, parse, pathId, place, readGesture } from '../input.js';
import { asksForPartials, backTo } from '../respond.js';
import { openView } from '../services/workbench.js';
import { workbenchModel } from '../workbench-model.js';

/** `GET /collections/:id/jobs`: how the jobs of a collection stand; with all rows once they are done. */
export async function list(c: Context): Promise<Response> {
  const gesture = parse(place, c.req.query());
  if (!asksForPartials(c)) return backTo(c, workbenchPath(pathId(c), gesture));
  return jobPartials(c, pathId(c), gesture);
}

/** `DELETE /jobs/:id`: cancels a job. */
export async function cancel(c: Context): Promise<Response> {
  const { db, jobs } = c.get('services');
  const job = await findJob(db, pathId(c));
  if (!job?.collectionId) throw new NotFound('no-such-job', 'There is no such job.');
  const gesture = await readGesture(c);
  jobs.cancel(job.id);
  await jobs.wait(job.id);
  if (!asksForPartials(c)) return backTo(c, workbenchPath(job.collectionId, gesture));
  return jobPartials(c, job.collectionId, gesture);
}

/** The workbench at a place. */
export const workbenchPath = (collectionId: number, { columns, from }: Pick<Place, 'columns' | 'from'>): string =>
  `/collections/${collectionId}?columns=${columns.join(',')}&from=${from}`;

/** The jobs as they stand; once none is under way, everything a job may have changed. */
export async function jobPartials(
  c: Context,
  collectionId: number,
  { columns, from, ...filter }: Place,
): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const view = await openView(db, collectionId, columns, from, filter);
  const model = await workbenchModel(db, ui, view);
  const busy = model.jobs.some((job) => job.status === 'running' || job.status === 'waiting');
  const jobs = <Jobs ui={ui} collectionId={collectionId} jobs={model.jobs} view={viewQuery(model)} />;
  if (busy) {
    const partial = (
      <Partial target="#jobs" swap="outerMorph">
        {jobs}
      </Partial>
    );
    return c.html(String(partial));
  }
  // The line of each job says how it ended.
  return c.html(String(<WorkbenchPartials ui={ui} model={model} update={{ kind: 'all' }} message="" />));
}
