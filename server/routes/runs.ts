import { findBitext } from '../../db/bitexts.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { pathId, readGesture } from '../input.js';
import { asksForPartials, backTo } from '../respond.js';
import { suggest } from '../services/suggesting.js';
import { jobPartials, workbenchPath } from './jobs.js';

/** `POST /bitexts/:id/runs`: starts the aligner in the background. */
export async function create(c: Context): Promise<Response> {
  const services = c.get('services');
  const bitextId = pathId(c);
  const gesture = await readGesture(c);
  const bitext = await findBitext(services.db, bitextId);
  if (!bitext) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  await suggest(services, { bitextId, actor: c.get('ui').actor });
  if (!asksForPartials(c)) return backTo(c, workbenchPath(bitext.collectionId, gesture));
  return jobPartials(c, bitext.collectionId, gesture);
}
