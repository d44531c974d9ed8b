import { z } from 'zod';
import { writeGold } from '../../align/formats/gold.js';
import type { Bead } from '../../align/types.js';
import { listGold } from '../../db/gold-sets.js';
import { EvaluationPage, SYSTEMS } from '../../views/quality/evaluation-page.js';
import type { Context } from '../context.js';
import { id, parse, pathId } from '../input.js';
import { page } from '../respond.js';
import { confirmedBeads } from '../services/annotating.js';
import { bitextFacts } from '../services/bitext-facts.js';
import { evaluateAgainst, goldFile } from '../services/evaluating.js';

const query = z.object({ gold: id.optional(), system: z.enum(SYSTEMS).default('all') });

/** `GET /bitexts/:id/evaluation?gold=&system=`: the groups of a pair against a gold set of it. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const bitextId = pathId(c);
  const { gold, system } = parse(query, c.req.query());
  const { collectionId, pair, source, target } = await bitextFacts(db, bitextId);
  const golds = await listGold(db, bitextId);
  const goldId = golds.find((one) => one.id === gold)?.id ?? golds.at(-1)?.id ?? null;
  const result = goldId === null ? null : await evaluateAgainst(db, goldId, system);
  const texts = await confirmedBeads(db, bitextId);
  const placeOf = (bead: Bead) => {
    const segment = texts.source[bead.source[0] ?? -1];
    return segment ? `/bitexts/${bitextId}/segments/${segment.id}/place` : null;
  };
  const view = (
    <EvaluationPage
      ui={c.get('ui')}
      collectionId={collectionId}
      bitextId={bitextId}
      pair={pair}
      sourceLanguage={source.language}
      targetLanguage={target.language}
      golds={golds}
      goldId={goldId}
      system={system}
      result={result}
      sourceTexts={texts.source.map(({ text }) => text)}
      targetTexts={texts.target.map(({ text }) => text)}
      placeOf={placeOf}
    />
  );
  return page(c, view);
}

/** `GET /gold-sets/:id/file`: a gold set as JSON, readable by `hiza evaluate`. */
export async function download(c: Context): Promise<Response> {
  const goldId = pathId(c);
  const gold = await goldFile(c.get('services').db, goldId);
  c.header('Content-Type', 'application/json; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="gold-${goldId}-v${gold.version}.json"`);
  return c.body([...writeGold(gold)].join(''));
}
