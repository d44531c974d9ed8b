import { z } from 'zod';
import { wilsonInterval } from '../../align/quality/intervals.js';
import { findSample, listJudgements } from '../../db/samples.js';
import { SamplePage } from '../../views/quality/sample-page.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { bitextFacts } from '../services/bitext-facts.js';
import { DEFAULT_SAMPLE_SIZE, drawSample, judge, type SampleRequest } from '../services/sampling.js';

const size = z.coerce.number().int().min(1).max(2000);
const request = z.object({
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
  const drawnAt = now();
  const seed = wanted.seed ?? (Date.parse(drawnAt) % 0xffff_ffff) + 1;
  const actor = c.get('ui').actor;
  return backTo(c, `/samples/${await drawSample(db, { from, size: wanted.size, seed, actor, now: drawnAt })}`);
}

/** `GET /samples/:id`: the next pair to judge, or what came out. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const sample = await findSample(db, pathId(c));
  if (!sample) throw new NotFound('no-such-sample', 'There is no such sample. Draw one on the quality page.');
  const judgements = await listJudgements(db, [sample.id]);
  const next = judgements.find((one) => one.verdict === null);
  const { collectionId, pair, source, target } = await bitextFacts(db, next?.bitextId ?? sample.bitextId);
  const judged = judgements.filter((one) => one.verdict !== null).length;
  const right = judgements.filter((one) => one.verdict === 'right').length;
  const props = {
    sampleId: sample.id,
    collectionId,
    pair: sample.overCollection && !next ? null : pair,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    total: judgements.length,
    next: next ? { position: next.position, source: next.sourceText, target: next.targetText } : null,
    estimate: next || judged === 0 ? null : { right, judged, interval: wilsonInterval(right, judged) },
  };
  return page(c, <SamplePage ui={c.get('ui')} {...props} />);
}

const verdict = z.object({ position: z.coerce.number().int().min(0), verdict: z.enum(['right', 'wrong']) });

/** `POST /samples/:id/judgements` with `position` and `verdict`. */
export async function createJudgement(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const sampleId = pathId(c);
  const { position, verdict: said } = parse(verdict, await c.req.parseBody());
  await judge(db, { sampleId, position }, { verdict: said, by: c.get('ui').actor, at: now() });
  return backTo(c, `/samples/${sampleId}`);
}
