import type { GoldBead } from '../align/quality/gold.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { GoldGroupRow, GoldSetRow } from './quality-schema.js';

/** A frozen reference of one bitext; never changed, only followed by a new version. */
export interface StoredGold {
  readonly id: number;
  readonly bitextId: number;
  readonly name: string;
  readonly version: number;
  readonly sourceSegments: number | null;
  readonly targetSegments: number | null;
  readonly sourceHash: string | null;
  readonly targetHash: string | null;
  readonly frozenBy: string;
  readonly frozenAt: string;
}

const toGold = (row: GoldSetRow): StoredGold => ({
  id: row.id,
  bitextId: row.bitext_id,
  name: row.name,
  version: row.version,
  sourceSegments: row.source_segments,
  targetSegments: row.target_segments,
  sourceHash: row.source_hash,
  targetHash: row.target_hash,
  frozenBy: row.frozen_by,
  frozenAt: row.frozen_at,
});

const toBead = (row: GoldGroupRow): GoldBead => ({
  source: JSON.parse(row.source) as number[],
  target: JSON.parse(row.target) as number[],
  certainty: row.certainty,
});

export async function findGold(db: Db, id: number): Promise<StoredGold | null> {
  const row = await db.selectFrom('gold_set').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toGold(row) : null;
}

/** The gold sets of a bitext, oldest first. */
export async function listGold(db: Db, bitextId: number): Promise<readonly StoredGold[]> {
  const rows = await db.selectFrom('gold_set').selectAll().where('bitext_id', '=', bitextId).orderBy('id').execute();
  return rows.map(toGold);
}

export async function listGoldBeads(db: Db, goldSetId: number): Promise<readonly GoldBead[]> {
  const rows = await db
    .selectFrom('gold_group')
    .selectAll()
    .where('gold_set_id', '=', goldSetId)
    .orderBy('position')
    .execute();
  return rows.map(toBead);
}

/** Freezes beads as the next version of that name. Call it in a transaction. */
export async function insertGold(
  db: Db,
  gold: Omit<StoredGold, 'id' | 'version'>,
  beads: readonly GoldBead[],
): Promise<number> {
  const id = await takeIds(db, 'gold_set');
  const earlier = await db
    .selectFrom('gold_set')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('bitext_id', '=', gold.bitextId)
    .where('name', '=', gold.name)
    .executeTakeFirst();
  await db
    .insertInto('gold_set')
    .values({
      id,
      bitext_id: gold.bitextId,
      name: gold.name,
      version: Number(earlier?.version ?? 0) + 1,
      source_segments: gold.sourceSegments,
      target_segments: gold.targetSegments,
      source_hash: gold.sourceHash,
      target_hash: gold.targetHash,
      frozen_by: gold.frozenBy,
      frozen_at: gold.frozenAt,
    })
    .execute();
  const rows = beads.map(
    (bead, position): GoldGroupRow => ({
      gold_set_id: id,
      position,
      source: JSON.stringify(bead.source),
      target: JSON.stringify(bead.target),
      certainty: bead.certainty,
    }),
  );
  for (const batch of batches(rows)) await db.insertInto('gold_group').values(batch).execute();
  return id;
}
