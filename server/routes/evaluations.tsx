import { z } from 'zod';
import { writeGold } from '../../align/formats/gold.js';
import type { Bead } from '../../align/types.js';
import { listGold } from '../../db/gold-sets.js';
import { listDeciders } from '../../db/verdicts.js';
import { EvaluationPage, SYSTEMS } from '../../views/quality/evaluation-page.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { id, parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { confirmedBeads, finishedCopies } from '../services/annotating.js';
import { bitextFacts } from '../services/bitext-facts.js';
import { compareSystems, evaluateAgainst, goldFile, importGold } from '../services/evaluating.js';

const system = z.union([
  z.enum(SYSTEMS),
  z.templateLiteral(['by:', z.string()]),
  z.templateLiteral(['copy:', z.number().int()]),
]);
const query = z.object({
  gold: id.optional(),
  system: system.default('all'),
  /** A second system to compare the first with. */
  against: z.union([system, z.literal('').transform(() => undefined)]).optional(),
});

/** `GET /bitexts/:id/evaluation?gold=&system=&against=`: the groups of a pair against a gold set of it. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const bitextId = pathId(c);
  const { gold, system: scored, against } = parse(query, c.req.query());
  const { collectionId, pair, source, target } = await bitextFacts(db, bitextId);
  const golds = await listGold(db, bitextId);
  const goldId = golds.find((one) => one.id === gold)?.id ?? golds.at(-1)?.id ?? null;
  const result = goldId === null ? null : await evaluateAgainst(db, goldId, scored);
  const other = goldId === null || against === undefined ? null : await evaluateAgainst(db, goldId, against);
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
      system={scored}
      people={await listDeciders(db, bitextId)}
      result={result}
      against={against ?? null}
      other={other}
      comparison={result && other && compareSystems(result, other)}
      copies={await finishedCopies(db, bitextId)}
      sourceTexts={texts.source.map(({ text }) => text)}
      targetTexts={texts.target.map(({ text }) => text)}
      placeOf={placeOf}
    />
  );
  return page(c, view);
}

/** `POST /bitexts/:id/gold-sets` with a `file`: a gold set made elsewhere. */
export async function upload(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const bitextId = pathId(c);
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) {
    throw new InvalidInput('gold-missing', 'Choose a gold set: a JSON file that Hiza or another aligner has written.');
  }
  const goldId = await importGold(db, { bitextId, text: await file.text(), actor: c.get('ui').actor, now: now() });
  return backTo(c, `/bitexts/${bitextId}/evaluation?gold=${goldId}`);
}

/** `GET /gold-sets/:id/file`: a gold set as JSON, readable by `hiza evaluate`. */
export async function download(c: Context): Promise<Response> {
  const goldId = pathId(c);
  const gold = await goldFile(c.get('services').db, goldId);
  c.header('Content-Type', 'application/json; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="gold-${goldId}-v${gold.version}.json"`);
  return c.body([...writeGold(gold)].join(''));
}
