import type { Kysely, Migration } from 'kysely';

/** What a second person said of a confirmed group. It holds for the revision it was said of, and for no later one. */
export const verdicts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('review_verdict')
      .addColumn('group_id', 'integer', (c) =>
        c.primaryKey().notNull().references('alignment_group.id').onDelete('cascade'),
      )
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('reviewer', 'text', (c) => c.notNull())
      .addColumn('reviewed_at', 'text', (c) => c.notNull())
      .execute();
  },
};
