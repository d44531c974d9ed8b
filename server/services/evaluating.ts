// Gold against the groups of a pair: the same computation as `hiza evaluate`.

import { readGold } from '../../align/formats/gold.js';
import type { Group } from '../../align/groups/group.js';
import {
  type Comparison,
  compare,
  type EvaluatedDocument,
  type Evaluation,
  evaluate,
} from '../../align/quality/evaluate.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import type { GoldSet } from '../../align/quality/gold.js';
import { signature } from '../../align/quality/signature.js';
import type { Bead } from '../../align/types.js';
import { findBitext } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { findDocument } from '../../db/documents.js';
import { findGold, insertGold, listGoldBeads } from '../../db/gold-sets.js';
import type { Db } from '../../db/open.js';
import { InvalidInput, NotFound } from '../errors.js';
import { VERSION } from '../version.js';
import { confirmedBeads, finishedCopies } from './annotating.js';

/** Which groups are scored: all live ones, the confirmed, the aligner's undecided suggestions, what one person confirmed, or an annotator's copy. */
export type ScoredSystem = 'all' | 'confirmed' | 'suggested' | `by:${string}` | `copy:${number}`;

const RESAMPLES = 1000;
const SEED = 1;

export interface Evaluated {
  readonly documents: readonly EvaluatedDocument[];
  readonly evaluation: Evaluation;
  readonly signature: string;
}

/** Scores the groups of the gold's own bitext as they stand now. @throws NotFound */
export async function evaluateAgainst(db: Db, goldId: number, system: ScoredSystem): Promise<Evaluated> {
  const gold = await findGold(db, goldId);
  if (!gold) throw new NotFound('no-such-gold', 'There is no such gold set.');
  const beads = await listGoldBeads(db, goldId);
  const name = `${gold.name} v${gold.version}`;
  const documents = [{ name, gold: beads, system: await beadsOf(db, gold.bitextId, system) }];
  return {
    documents,
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

/** How sure it is that the first system is better than the second, strictly and laxly. */
export function compareSystems(first: Evaluated, second: Evaluated): Readonly<Record<'strict' | 'lax', Comparison>> {
  const at = (level: 'strict' | 'lax') => compare(first.documents, second.documents, level, { seed: SEED });
  return { strict: at('strict'), lax: at('lax') };
}

/** What a system says: groups of the bitext, or the copy of an annotator whose round is over. */
async function beadsOf(db: Db, bitextId: number, system: ScoredSystem): Promise<readonly Bead[]> {
  if (!system.startsWith('copy:')) {
    const { groups } = await confirmedBeads(db, bitextId);
    return groups.filter((group) => isScored(group, system)).map(({ bead }) => bead);
  }
  const copy = (await finishedCopies(db, bitextId)).find((one) => `copy:${one.bitextId}` === system);
  if (!copy) throw new NotFound('no-such-copy', 'There is no such annotation, or somebody still works on it.');
  return (await confirmedBeads(db, copy.bitextId)).beads;
}

function isScored({ status, decidedBy }: Pick<Group, 'status' | 'decidedBy'>, system: ScoredSystem): boolean {
  if (system.startsWith('by:')) return status === 'confirmed' && decidedBy === system.slice(3);
  return status !== 'rejected' && (system === 'all' || status === system);
}

/**
 * Takes in a gold set made elsewhere for the texts of a bitext, frozen as the next version of its name.
 * @throws InvalidInput where it is no gold set, is of several documents, or names sentences that are not there
 */
export async function importGold(
  db: Db,
  {
    bitextId,
    text,
    actor,
    now,
  }: { readonly bitextId: number; readonly text: string; readonly actor: string; readonly now: string },
): Promise<number> {
  const { gold, problems } = readGold(text);
  const [document, ...others] = gold?.documents ?? [];
  if (!gold || !document || others.length > 0) {
    const why = problems[0]?.message ?? 'It holds several documents; take one file for each.';
    throw new InvalidInput('no-gold', `This file cannot serve as a gold set. ${why}`);
  }
  const { source, target } = await confirmedBeads(db, bitextId);
  const fits = document.beads.every(
    (bead) =>
      bead.source.every((index) => index < source.length) && bead.target.every((index) => index < target.length),
  );
  if (!fits) throw new InvalidInput('gold-other-texts', 'This gold set names sentences that these texts do not have.');
  const imported = {
    bitextId,
    name: gold.name || 'imported',
    sourceSegments: source.length,
    targetSegments: target.length,
    sourceHash: fingerprint(source.map((segment) => segment.text)),
    targetHash: fingerprint(target.map((segment) => segment.text)),
    frozenBy: actor,
    frozenAt: now,
  };
  if (document.sourceHash !== null && document.sourceHash !== imported.sourceHash) {
    throw new InvalidInput('gold-other-texts', 'This gold set was made on other texts: their fingerprints differ.');
  }
  return db.transaction().execute((trx) => insertGold(trx, imported, document.beads));
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
