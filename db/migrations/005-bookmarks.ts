import type { Kysely, Migration } from 'kysely';

// Sentences a person wants to come back to. On the segment, since a group may be dissolved and made anew.
export const bookmarks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('bookmark')
      .addColumn('segment_id', 'integer', (c) => c.primaryKey().notNull().references('segment.id').onDelete('cascade'))
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
  },
};
