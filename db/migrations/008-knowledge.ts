import type { Kysely, Migration } from 'kysely';

/**
 * Knowledge that people brought in: term pairs and translated passages that belong to no collection, but teach the
 * aligner the words of a pair of languages. A mark for collections that an import has not finished, which nobody sees.
 * And an index that holds all an export asks of a membership.
 */
export const knowledge: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('knowledge')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('source_language', 'text', (c) => c.notNull())
      .addColumn('target_language', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('file', 'text', (c) => c.notNull())
      .addColumn('term_count', 'integer', (c) => c.notNull())
      .addColumn('passage_count', 'integer', (c) => c.notNull())
      // Words learned from the passages, as JSON; null where there are only terms.
      .addColumn('lexicon', 'text')
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      // Taken away, and by whom; it can be put back.
      .addColumn('removed_at', 'text')
      .addColumn('removed_by', 'text')
      .execute();

    await db.schema
      .createTable('knowledge_pair')
      .addColumn('knowledge_id', 'integer', (c) => c.notNull().references('knowledge.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('target', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('knowledge_pair_once', ['knowledge_id', 'position'])
      .execute();

    await db.schema
      .alterTable('collection')
      .addColumn('incomplete', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();

    await db.schema.dropIndex('group_segment_by_group').execute();
    await db.schema
      .createIndex('group_segment_by_group')
      .on('group_segment')
      .columns(['group_id', 'side', 'segment_id'])
      .execute();
  },
};
