import { z } from 'zod';
import { wilsonInterval } from '../../align/quality/intervals.js';
import { SamplePage } from '../../views/quality/sample-page.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { bitextFacts } from '../services/bitext-facts.js';
import { judge, openSample, takeBack } from '../services/judging.js';
import { DEFAULT_SAMPLE_SIZE, drawSample, MAX_SAMPLE_SIZE, type SampleRequest } from '../services/sampling.js';

const size = z.coerce.number().int().min(1).max(MAX_SAMPLE_SIZE).nullable().catch(null);
const request = z.object({
  /** Null: no number of groups. */
  size: size.default(DEFAULT_SAMPLE_SIZE),
  /** Left out: a new one for every sample, and it is written down with it. */
  seed: z.coerce.number().int().min(1).max(0xffff_ffff).optional(),
});

/** `POST /bitexts/:id/samples` with `size`: draws confirmed groups of a pair. */
export const create = (c: Context): Promise<Response> => draw(c, { bitextId: pathId(c) });

/** `POST /collections/:id/samples` with `size`: draws confirmed groups of all pairs. */
export const createOfCollection = (c: Context): Promise<Response> => draw(c, { collectionId: pathId(c) });

async function draw(c: Context, from: SampleRequest['from']): Promise<Response> {
  const { db, now } = c.get('services');
  const wanted = parse(request, await c.req.parseBody());
  if (wanted.size === null) {
    const told = `Say how many groups to draw: a whole number from 1 to ${MAX_SAMPLE_SIZE}.`;
    throw new InvalidInput('sample-size', told, { most: MAX_SAMPLE_SIZE });
  }
  const drawnAt = now();
  const seed = wanted.seed ?? (Date.parse(drawnAt) % 0xffff_ffff) + 1;
  const actor = c.get('ui').actor;
  return backTo(c, `/samples/${await drawSample(db, { from, size: wanted.size, seed, actor, now: drawnAt })}`);
}

/** `GET /samples/:id`: the next pair this person may judge, or what came out. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const { sample, judgements, next, mine, leftToOthers, owed, lastOwn } = await openSample(db, pathId(c), ui.actor);
  const { collectionId, pair, source, target } = await bitextFacts(db, next?.bitextId ?? sample.bitextId);
  const judged = judgements.filter((one) => one.verdict !== null).length;
  const right = judgements.filter((one) => one.verdict === 'right').length;
  const props = {
    sampleId: sample.id,
    collectionId,
    pair: sample.overCollection && !next ? null : pair,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    judged,
    mine,
    leftToOthers,
    owed,
    next: next && { position: next.position, source: next.sourceText, target: next.targetText },
    lastOwn: lastOwn?.position ?? null,
    estimate: owed.left > 0 || judged === 0 ? null : { right, judged, interval: wilsonInterval(right, judged) },
  };
  return page(c, <SamplePage ui={ui} {...props} />);
}

const position = z.coerce.number().int().min(0);
const verdict = z.object({ position, verdict: z.enum(['right', 'wrong']) });

/** `POST /samples/:id/judgements` with `position` and `verdict`. */
export async function createJudgement(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const sampleId = pathId(c);
  const { position: at, verdict: said } = parse(verdict, await c.req.parseBody());
  await judge(db, { sampleId, position: at }, { verdict: said, by: c.get('ui').actor, at: now() });
  return backTo(c, `/samples/${sampleId}`);
}

/** `DELETE /samples/:id/judgements` with `position`: takes one's own verdict back. */
export async function removeJudgement(c: Context): Promise<Response> {
  const sampleId = pathId(c);
  const { position: at } = parse(z.object({ position }), await c.req.parseBody());
  await takeBack(c.get('services').db, { sampleId, position: at }, c.get('ui').actor);
  return backTo(c, `/samples/${sampleId}`);
}
