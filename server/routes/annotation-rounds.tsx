import { z } from 'zod';
import { agreement } from '../../align/quality/agreement.js';
import type { AnnotationRound } from '../../db/annotations.js';
import { findBitext } from '../../db/bitexts.js';
import { OpenRoundPage } from '../../views/quality/open-round-page.js';
import { RoundPage } from '../../views/quality/round-page.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import {
  adjudicate,
  completeAnnotation,
  freezeGold,
  isOver,
  openRound,
  requireRound,
  startRound,
} from '../services/annotating.js';
import { bitextFacts } from '../services/bitext-facts.js';

const name = z.string().trim().min(1).max(60);

/** `POST /bitexts/:id/annotation-rounds` with `first` and `second`: gives the pair to two people. */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { first, second } = parse(z.object({ first: name, second: name }), await c.req.parseBody());
  const request = { bitextId: pathId(c), annotators: [first, second] as const, actor: c.get('ui').actor, now: now() };
  return backTo(c, `/annotation-rounds/${await startRound(db, request)}`);
}

/** `GET /annotation-rounds/:id`: who still works; when both are done, both annotations side by side. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const found = await requireRound(db, pathId(c));
  if (!isOver(found)) return showOpen(c, found);
  const state = await openRound(db, found.id);
  const { round, choices, agreed, differences, annotation, sourceTexts, targetTexts } = state;
  const { collectionId, pair, source, target } = await bitextFacts(db, round.bitextId);
  const annotators = [];
  for (const one of round.annotations) {
    annotators.push({ name: one.annotator, collectionId: (await findBitext(db, one.bitextId))?.collectionId ?? 0 });
  }
  const { kappa, candidates, scores } = agreement([annotation]);
  const figures = {
    kappa: kappa === null ? '–' : kappa.toFixed(3),
    candidates,
    strict: scores.strict.f1.toFixed(3),
    lax: scores.lax.f1.toFixed(3),
  };
  const view = (
    <RoundPage
      ui={c.get('ui')}
      roundId={round.id}
      collectionId={collectionId}
      bitextId={round.bitextId}
      pair={pair}
      sourceLanguage={source.language}
      targetLanguage={target.language}
      annotators={annotators}
      agreed={agreed}
      differences={differences.map((one) => ({ ...one, choice: choices.get(one.name) ?? null }))}
      sourceTexts={sourceTexts}
      targetTexts={targetTexts}
      agreement={figures}
    />
  );
  return page(c, view);
}

async function showOpen(c: Context, round: AnnotationRound): Promise<Response> {
  const { db } = c.get('services');
  const { collectionId, pair } = await bitextFacts(db, round.bitextId);
  const annotators = [];
  for (const { annotator, bitextId, doneAt } of round.annotations) {
    const copy = (await findBitext(db, bitextId))?.collectionId ?? 0;
    annotators.push({ name: annotator, collectionId: copy, done: doneAt !== null });
  }
  const { id: roundId, createdBy } = round;
  return page(c, <OpenRoundPage ui={c.get('ui')} {...{ roundId, collectionId, pair, annotators, createdBy }} />);
}

/** `POST /annotation-rounds/:id/completion` with `annotator`: says that the work is done. */
export async function complete(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const roundId = pathId(c);
  const { annotator } = parse(z.object({ annotator: name }), await c.req.parseBody());
  await completeAnnotation(db, roundId, { annotator, actor: c.get('ui').actor, now: now() });
  return backTo(c, `/annotation-rounds/${roundId}`);
}

const decision = z.object({ difference: z.string().min(1), choice: z.enum(['first', 'second', 'neither']) });

/** `POST /annotation-rounds/:id/adjudications` with `difference` and `choice`. */
export async function decide(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const roundId = pathId(c);
  const { difference, choice } = parse(decision, await c.req.parseBody());
  await adjudicate(db, roundId, { difference, choice, by: c.get('ui').actor, at: now() });
  return backTo(c, `/annotation-rounds/${roundId}#next`);
}

/** `POST /annotation-rounds/:id/gold` with `name`: freezes the outcome. */
export async function freeze(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { name: goldName } = parse(z.object({ name: z.string().trim().min(1).max(100) }), await c.req.parseBody());
  const { round } = await openRound(db, pathId(c));
  const goldId = await freezeGold(db, round.id, { name: goldName, actor: c.get('ui').actor, now: now() });
  return backTo(c, `/bitexts/${round.bitextId}/evaluation?gold=${goldId}`);
}
