// Sample review: draw confirmed groups at random, judge them blind, and say how much of the corpus is right.
import { stratifiedSample } from '../../align/quality/sampling.js';
import { seededRandom } from '../../align/quality/seeded-random.js';
import { findBitext } from '../../db/bitexts.js';
import { listCheckedGroups } from '../../db/checked-groups.js';
import { findDocument } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { listConfidences } from '../../db/quality.js';
import { findSample, insertSample, listJudgements, type Verdict, writeVerdict } from '../../db/samples.js';
import { InvalidInput, NotFound } from '../errors.js';

export const DEFAULT_SAMPLE_SIZE = 100;
const CONFIDENCE_STRATA = 5;

/**
 * Draws confirmed groups of a bitext, stratified by confidence. A bitext is one pair of documents, so the strata of a
 * sample never mix documents. The same groups and seed give the same sample.
 * @throws InvalidInput `nothing-confirmed`
 */
export async function drawSample(
  db: Db,
  request: {
    readonly bitextId: number;
    readonly size: number;
    readonly seed: number;
    readonly actor: string;
    readonly now: string;
  },
): Promise<number> {
  const { bitextId, size, seed, actor, now } = request;
  const bitext = await findBitext(db, bitextId);
  const source = bitext && (await findDocument(db, bitext.sourceDocumentId));
  const target = bitext && (await findDocument(db, bitext.targetDocumentId));
  if (!source || !target) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  const groups = await listCheckedGroups(db, bitextId, { source: source.language, target: target.language });
  const confirmed = groups.filter(({ group }) => group.status === 'confirmed');
  if (confirmed.length === 0) {
    throw new InvalidInput(
      'nothing-confirmed',
      'Nothing is confirmed in this pair yet. Confirm some groups, then draw a sample.',
    );
  }
  const confidences = await listConfidences(db, bitextId);
  const stratumOf = ({ id }: { readonly id: number }) => stratum(confidences.get(id) ?? null);
  const drawn = stratifiedSample(confirmed, stratumOf, size, seededRandom(seed)).map(({ id, group }) => ({
    groupId: id,
    confidence: confidences.get(id) ?? null,
    sourceText: group.source.sentences.join(' '),
    targetText: group.target.sentences.join(' '),
  }));
  const sample = { bitextId, seed, population: confirmed.length, createdBy: actor, createdAt: now };
  return db.transaction().execute((trx) => insertSample(trx, sample, drawn));
}

/** Made by hand, or one fifth of the range. */
function stratum(confidence: number | null): string {
  return confidence === null
    ? 'none'
    : String(Math.min(CONFIDENCE_STRATA - 1, Math.floor(confidence * CONFIDENCE_STRATA)));
}

/** Writes one verdict; judging again replaces it. @throws NotFound */
export async function judge(
  db: Db,
  place: { readonly sampleId: number; readonly position: number },
  judged: { readonly verdict: Verdict; readonly by: string; readonly at: string },
): Promise<void> {
  const sample = await findSample(db, place.sampleId);
  const found = sample && (await listJudgements(db, [sample.id])).some((one) => one.position === place.position);
  if (!found) throw new NotFound('no-such-sample', 'There is no such sample. Draw one on the quality page.');
  await writeVerdict(db, place, judged);
}
