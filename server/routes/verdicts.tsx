import { z } from 'zod';
import { findGroups } from '../../db/groups.js';
import { listJudgements, listSamples } from '../../db/samples.js';
import { VerdictListPage } from '../../views/quality/verdict-list-page.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { page } from '../respond.js';
import { bitextFacts } from '../services/bitext-facts.js';
import { newestVerdicts } from '../services/judged.js';

const share = z.coerce.number().min(0).max(1);
const bin = z.object({ from: share.default(0), to: share.default(1) });

/** `GET /bitexts/:id/verdicts?from=0.8&to=0.9`: what samples said of groups with a confidence in a bin, half-open but for 1. */
export async function list(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const bitextId = pathId(c);
  const { from, to } = parse(bin, c.req.query());
  const { collectionId, pair, source, target } = await bitextFacts(db, bitextId);
  const samples = (await listSamples(db, collectionId)).map(({ id }) => id);
  const verdicts = newestVerdicts(
    (await listJudgements(db, samples)).filter((one) => one.bitextId === bitextId),
  ).filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  const there = await findGroups(
    db,
    verdicts.map(({ groupId }) => groupId),
  );
  const standing = new Set(there.map(({ id }) => id));
  return page(
    c,
    <VerdictListPage
      ui={c.get('ui')}
      collectionId={collectionId}
      pair={pair}
      sourceLanguage={source.language}
      targetLanguage={target.language}
      bin={{ from, to }}
      verdicts={verdicts.map((one) => ({ ...one, standing: standing.has(one.groupId) }))}
    />,
  );
}
