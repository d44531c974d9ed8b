import { type Kysely, type Migration, sql } from 'kysely';

// What lets the checks that compare groups look only at those that a change concerns.
export const pairChecks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // `group_id` refers to nothing: of a group that is gone it must still be known whom it was compared with.
    await db.schema
      .createTable('source_key')
      .addColumn('group_id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('source_key', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('group_by_source').on('source_key').columns(['bitext_id', 'source_key']).execute();
    await db.schema
      .createIndex('group_by_decision')
      .on('alignment_group')
      .columns(['bitext_id', 'decided_by', 'decided_at'])
      .execute();
    await db.schema
      .createTable('pair_due')
      .addColumn('bitext_id', 'integer', (c) => c.primaryKey().notNull().references('bitext.id').onDelete('cascade'))
      .execute();
    await sql`insert into pair_due (bitext_id) select id from bitext`.execute(db);
  },
};
