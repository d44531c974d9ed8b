import type { Kysely, Migration } from 'kysely';

// What the checks found.
export const flags: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Derived from the groups and thrown away when they change; `checked_group` says which state was looked at.
    await db.schema
      .createTable('flag')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('group_id', 'integer', (c) => c.notNull().references('alignment_group.id').onDelete('cascade'))
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('severity', 'text', (c) => c.notNull())
      .addColumn('next_step', 'text', (c) => c.notNull())
      .addColumn('message_key', 'text', (c) => c.notNull())
      .addColumn('params', 'text', (c) => c.notNull())
      .addColumn('source_spans', 'text', (c) => c.notNull())
      .addColumn('target_spans', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('flag_by_bitext').on('flag').columns(['bitext_id', 'code']).execute();
    await db.schema.createIndex('flag_by_group').on('flag').column('group_id').execute();

    await db.schema
      .createTable('checked_group')
      .addColumn('group_id', 'integer', (c) =>
        c.primaryKey().notNull().references('alignment_group.id').onDelete('cascade'),
      )
      .addColumn('revision', 'integer', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('check_setting')
      .addColumn('collection_id', 'integer', (c) =>
        c.primaryKey().notNull().references('collection.id').onDelete('cascade'),
      )
      .addColumn('options', 'text', (c) => c.notNull())
      .execute();
  },
};
