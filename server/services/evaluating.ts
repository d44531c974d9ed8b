// Gold against the groups of a pair: the same computation as `hiza evaluate`.
import { type Evaluation, evaluate } from '../../align/quality/evaluate.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import type { GoldSet } from '../../align/quality/gold.js';
import { signature } from '../../align/quality/signature.js';
import { findBitext } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { findDocument } from '../../db/documents.js';
import { findGold, listGoldBeads } from '../../db/gold-sets.js';
import type { Db } from '../../db/open.js';
import { NotFound } from '../errors.js';
import { VERSION } from '../version.js';
import { confirmedBeads } from './annotating.js';

/** Which groups are scored: all live ones, the confirmed, or the aligner's undecided suggestions. */
export type ScoredSystem = 'all' | 'confirmed' | 'suggested';

const RESAMPLES = 1000;
const SEED = 1;

/** Scores the groups of the gold's own bitext as they stand now. @throws NotFound */
export async function evaluateAgainst(
  db: Db,
  goldId: number,
  system: ScoredSystem,
): Promise<{ readonly evaluation: Evaluation; readonly signature: string }> {
  const gold = await findGold(db, goldId);
  if (!gold) throw new NotFound('no-such-gold', 'There is no such gold set.');
  const beads = await listGoldBeads(db, goldId);
  const { groups } = await confirmedBeads(db, gold.bitextId);
  const scored = groups.filter(({ status }) => status !== 'rejected' && (system === 'all' || status === system));
  const name = `${gold.name} v${gold.version}`;
  const documents = [{ name, gold: beads, system: scored.map(({ bead }) => bead) }];
  return {
    evaluation: evaluate(documents, { seed: SEED, resamples: RESAMPLES }),
    signature: signature({
      measure: 'strict+lax+aer',
      version: VERSION,
      options: { nulls: 'left-out', resamples: RESAMPLES, system },
      seed: SEED,
      documents: 1,
      data: fingerprint([name, JSON.stringify(beads)]),
    }),
  };
}

/** A gold set as it leaves the program. @throws NotFound */
export async function goldFile(db: Db, goldId: number): Promise<GoldSet> {
  const gold = await findGold(db, goldId);
  const bitext = gold && (await findBitext(db, gold.bitextId));
  const collection = bitext && (await findCollection(db, bitext.collectionId));
  const source = bitext && (await findDocument(db, bitext.sourceDocumentId));
  const target = bitext && (await findDocument(db, bitext.targetDocumentId));
  if (!gold || !collection || !source || !target) throw new NotFound('no-such-gold', 'There is no such gold set.');
  const { name, version, frozenAt, sourceSegments, targetSegments, sourceHash, targetHash } = gold;
  const document = {
    name: `${collection.title} ${source.language}-${target.language}`,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    sourceSegments,
    targetSegments,
    sourceHash,
    targetHash,
    beads: await listGoldBeads(db, goldId),
  };
  return { name, version, frozenAt, documents: [document] };
}
