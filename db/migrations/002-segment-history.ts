import type { Kysely, Migration } from 'kysely';

/** Texts become part of the history, and the installation gets settings of its own (the key that signs names). */
export const segmentHistory: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // The change that touched the segment last; 0: as it was split at first.
    await db.schema
      .alterTable('segment')
      .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();

    await db.schema
      .createTable('change_segment')
      .addColumn('change_id', 'integer', (c) => c.notNull().references('change.id').onDelete('cascade'))
      .addColumn('segment_id', 'integer', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .addPrimaryKeyConstraint('change_segment_once', ['change_id', 'segment_id'])
      .execute();
    await db.schema.createIndex('change_segment_by_segment').on('change_segment').column('segment_id').execute();

    await db.schema
      .createTable('setting')
      .addColumn('name', 'text', (c) => c.primaryKey().notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
  },
};
