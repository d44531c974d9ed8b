import { type Kysely, type Migration, sql } from 'kysely';

// Figures that are kept instead of counted anew, so that the quality page of a hundred thousand groups opens at once;
// what waits for the checks; and what samples over a whole collection and blind annotation need.
export const qualityFigures: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createTallies(db);
    await fillTallies(db);
    await replaceChecked(db);

    // The first and the last group of a bitext, without reading those between.
    await db.schema.createIndex('group_in_bitext').on('alignment_group').columns(['bitext_id', 'id']).execute();

    // What is usual in a pair, as the checks measured it last.
    await db.schema
      .createTable('pair_profile')
      .addColumn('bitext_id', 'integer', (c) => c.primaryKey().notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('median_log_ratio', 'double precision', (c) => c.notNull())
      .addColumn('spread', 'double precision', (c) => c.notNull())
      .addColumn('groups', 'integer', (c) => c.notNull())
      .execute();

    // 1: drawn from all bitexts of the collection that `bitext_id` belongs to.
    await db.schema
      .alterTable('review_sample')
      .addColumn('over_collection', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('judgement').addColumn('bitext_id', 'integer').execute();
    await sql`update judgement set bitext_id = (select bitext_id from review_sample where id = sample_id)`.execute(db);

    // When the annotator said that the work is done; until both have, nobody else sees it.
    await db.schema.alterTable('annotation').addColumn('done_at', 'text').execute();
    // Rounds begun before were open to all.
    await sql`update annotation set done_at = (select created_at from annotation_round where id = round_id)`.execute(
      db,
    );
  },
};

async function createTallies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('type_tally')
    .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('no_counterpart', 'integer', (c) => c.notNull())
    .addColumn('sources', 'integer', (c) => c.notNull())
    .addColumn('targets', 'integer', (c) => c.notNull())
    .addColumn('groups', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('type_tally_once', ['bitext_id', 'status', 'no_counterpart', 'sources', 'targets'])
    .execute();
  await db.schema
    .createTable('confidence_tally')
    .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('bin', 'integer', (c) => c.notNull())
    .addColumn('groups', 'integer', (c) => c.notNull())
    .addColumn('confidence_sum', 'double precision', (c) => c.notNull())
    .addColumn('confidence_squared_sum', 'double precision', (c) => c.notNull())
    .addPrimaryKeyConstraint('confidence_tally_once', ['bitext_id', 'status', 'bin'])
    .execute();
  await db.schema
    .createTable('day_tally')
    .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('groups', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('day_tally_once', ['bitext_id', 'day'])
    .execute();
}

async function fillTallies(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into type_tally (bitext_id, status, no_counterpart, sources, targets, groups)
    select g.bitext_id, g.status, case when g.reason is null then 0 else 1 end, m.sources, m.targets, count(*)
    from (
      select group_id, sum(case when side = 'source' then 1 else 0 end) as sources,
        sum(case when side = 'source' then 0 else 1 end) as targets
      from group_segment group by group_id
    ) as m join alignment_group as g on g.id = m.group_id
    group by g.bitext_id, g.status, case when g.reason is null then 0 else 1 end, m.sources, m.targets`.execute(db);
  // Nine comparisons instead of a cast: databases do not agree on how a cast rounds.
  const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => sql`(case when confidence >= ${n / 10} then 1 else 0 end)`);
  await sql`
    insert into confidence_tally (bitext_id, status, bin, groups, confidence_sum, confidence_squared_sum)
    select bitext_id, status, bin, count(*), sum(confidence), sum(confidence * confidence)
    from (select bitext_id, status, confidence, ${sql.join(tenths, sql` + `)} as bin
      from alignment_group where confidence is not null) as binned
    group by bitext_id, status, bin`.execute(db);
  await sql`
    insert into day_tally (bitext_id, day, groups)
    select bitext_id, substr(decided_at, 1, 10), count(*) from alignment_group
    where decided_at is not null group by bitext_id, substr(decided_at, 1, 10)`.execute(db);
}

/** Nearly everything is checked nearly always, so what is not is listed, instead of what is. */
async function replaceChecked(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unchecked_group')
    .addColumn('group_id', 'integer', (c) =>
      c.primaryKey().notNull().references('alignment_group.id').onDelete('cascade'),
    )
    .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('unchecked_by_bitext').on('unchecked_group').column('bitext_id').execute();
  await sql`
    insert into unchecked_group (group_id, bitext_id)
    select g.id, g.bitext_id from alignment_group as g left join checked_group as k on k.group_id = g.id
    where g.status != 'rejected' and g.reason is null and (k.revision is null or k.revision != g.revision)`.execute(db);
  await db.schema.dropTable('checked_group').execute();
  await db.schema.dropIndex('flag_by_bitext').execute();
  await db.schema.createIndex('flag_by_check').on('flag').columns(['bitext_id', 'code', 'group_id']).execute();
}
