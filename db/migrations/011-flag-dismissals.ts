import { type Kysely, type Migration, sql } from 'kysely';

// Flags that a person looked at and found in order.
export const flagDismissals: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // The name of the flag as it stands, see align/quality/checks/flag-fingerprint.ts; '' until it is checked again.
    await db.schema
      .alterTable('flag')
      .addColumn('fingerprint', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await sql`
      insert into unchecked_group (group_id, bitext_id)
      select distinct f.group_id, f.bitext_id from flag as f
      where f.group_id not in (select group_id from unchecked_group)`.execute(db);

    // `group_id` refers to nothing: a group that was taken apart and comes back by undo finds its dismissals again.
    await db.schema
      .createTable('flag_dismissal')
      .addColumn('group_id', 'integer', (c) => c.notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('fingerprint', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('flag_dismissal_once', ['group_id', 'code', 'fingerprint'])
      .execute();
    await db.schema.createIndex('dismissal_by_bitext').on('flag_dismissal').column('bitext_id').execute();
  },
};
