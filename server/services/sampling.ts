// Sample review: draw confirmed groups at random, to be judged blind (judging.ts), so that it can be said how much of the
// corpus is right.
import { stratifiedSample } from '../../align/quality/sampling.js';
import { seededRandom } from '../../align/quality/seeded-random.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { listCheckedGroups } from '../../db/checked-groups.js';
import { findDocument } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { listConfidences } from '../../db/quality.js';
import { insertSample, type Judgement } from '../../db/samples.js';
import { InvalidInput } from '../errors.js';
import { requireBitext } from './required.js';

export const DEFAULT_SAMPLE_SIZE = 100;
export const MAX_SAMPLE_SIZE = 2_000;
const CONFIDENCE_STRATA = 5;

export interface SampleRequest {
  /** One bitext, or all of a collection. */
  readonly from: { readonly bitextId: number } | { readonly collectionId: number };
  readonly size: number;
  readonly seed: number;
  readonly actor: string;
  readonly now: string;
}

/**
 * Draws confirmed groups, stratified by confidence and by bitext, that is by the two documents: each stratum has its
 * share of the sample. The same groups and seed give the same sample.
 * @throws InvalidInput `nothing-confirmed`; NotFound
 */
export async function drawSample(db: Db, { from, size, seed, actor, now }: SampleRequest): Promise<number> {
  const bitexts = await bitextsOf(db, from);
  const population = (await Promise.all(bitexts.map((bitext) => confirmedOf(db, bitext)))).flat();
  const [first] = bitexts;
  if (!first || population.length === 0) {
    throw new InvalidInput(
      'nothing-confirmed',
      'Nothing is confirmed here yet. Confirm some groups, then draw a sample.',
    );
  }
  const stratumOf = ({ bitextId, confidence }: Drawn) => `${bitextId}:${stratum(confidence)}`;
  const drawn = stratifiedSample(population, stratumOf, size, seededRandom(seed));
  const sample = {
    bitextId: first.id,
    overCollection: 'collectionId' in from,
    seed,
    population: population.length,
    createdBy: actor,
    createdAt: now,
  };
  return db.transaction().execute((trx) => insertSample(trx, sample, drawn));
}

type Drawn = Pick<Judgement, 'groupId' | 'bitextId' | 'confidence' | 'sourceText' | 'targetText'>;

async function bitextsOf(db: Db, from: SampleRequest['from']): Promise<readonly Bitext[]> {
  if ('collectionId' in from) return listBitexts(db, from.collectionId);
  const bitext = await requireBitext(db, from.bitextId);
  return [bitext];
}

async function confirmedOf(db: Db, bitext: Bitext): Promise<readonly Drawn[]> {
  const source = (await findDocument(db, bitext.sourceDocumentId))?.language ?? 'und';
  const target = (await findDocument(db, bitext.targetDocumentId))?.language ?? 'und';
  const confidences = await listConfidences(db, bitext.id);
  const groups = await listCheckedGroups(db, bitext.id, { source, target });
  return groups
    .filter(({ group }) => group.status === 'confirmed')
    .map(({ id, group }) => ({
      groupId: id,
      bitextId: bitext.id,
      confidence: confidences.get(id) ?? null,
      sourceText: group.source.sentences.join(' '),
      targetText: group.target.sentences.join(' '),
    }));
}

/** Made by hand, or one fifth of the range. */
function stratum(confidence: number | null): string {
  return confidence === null
    ? 'none'
    : String(Math.min(CONFIDENCE_STRATA - 1, Math.floor(confidence * CONFIDENCE_STRATA)));
}
