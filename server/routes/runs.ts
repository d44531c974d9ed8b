import { z } from 'zod';
import { findSegments } from '../../db/segments.js';
import { RECIPE_CHOICES } from '../../views/workbench/pairs.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { parse, pathId, readGesture } from '../input.js';
import { asksForPartials, backTo } from '../respond.js';
import { requireBitext } from '../services/required.js';
import { suggest } from '../services/suggesting.js';
import { openView } from '../services/workbench.js';
import { jobPartials, workbenchPath } from './jobs.js';

const wanted = z.object({ recipe: z.enum(RECIPE_CHOICES).catch('auto') });

/** `POST /bitexts/:id/runs` with `recipe=auto`: starts the aligner in the background. */
export async function create(c: Context): Promise<Response> {
  const services = c.get('services');
  const bitextId = pathId(c);
  const gesture = await readGesture(c);
  const { recipe } = parse(wanted, await c.req.parseBody());
  const bitext = await requireBitext(services.db, bitextId);
  await suggest(services, { bitextId, actor: c.get('ui').actor, recipe });
  if (!asksForPartials(c)) return backTo(c, workbenchPath(bitext.collectionId, gesture));
  return jobPartials(c, bitext.collectionId, gesture);
}

/**
 * `POST /collections/:id/runs` with a chosen sentence: suggests anew from there on, in every shown pair the sentence
 * belongs to.
 */
export async function createFromHere(c: Context): Promise<Response> {
  const services = c.get('services');
  const collectionId = pathId(c);
  const gesture = await readGesture(c);
  const { recipe } = parse(wanted, await c.req.parseBody());
  const [fromSegmentId] = gesture.segment;
  if (fromSegmentId === undefined) {
    throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
  }
  const view = await openView(services.db, collectionId, gesture.columns, gesture.from, gesture);
  const [segment] = await findSegments(services.db, [fromSegmentId]);
  const concerned = view.bitexts.filter((b) =>
    [b.sourceDocumentId, b.targetDocumentId].includes(segment?.documentId ?? 0),
  );
  if (concerned.length === 0) {
    throw new InvalidInput('no-such-segment', 'A chosen sentence does not exist. Reload the page and choose again.');
  }
  for (const { id: bitextId } of concerned) {
    await suggest(services, { bitextId, actor: c.get('ui').actor, recipe, fromSegmentId });
  }
  if (!asksForPartials(c)) return backTo(c, workbenchPath(collectionId, gesture));
  return jobPartials(c, collectionId, gesture);
}
