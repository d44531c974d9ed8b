import type { Kysely, Migration } from 'kysely';

// What people say about quality: comments, judgements of samples, double annotation, gold.
export const review: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('comment')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('group_id', 'integer', (c) => c.notNull().references('alignment_group.id').onDelete('cascade'))
      .addColumn('author', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('comment_by_group').on('comment').column('group_id').execute();

    await db.schema
      .createTable('review_sample')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('seed', 'integer', (c) => c.notNull())
      .addColumn('population', 'integer', (c) => c.notNull())
      .addColumn('created_by', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    // The texts as they were drawn are kept, so that a judgement stays true when the group changes or goes.
    await db.schema
      .createTable('judgement')
      .addColumn('sample_id', 'integer', (c) => c.notNull().references('review_sample.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('group_id', 'integer', (c) => c.notNull())
      .addColumn('confidence', 'double precision')
      .addColumn('source_text', 'text', (c) => c.notNull())
      .addColumn('target_text', 'text', (c) => c.notNull())
      .addColumn('verdict', 'text')
      .addColumn('judged_by', 'text')
      .addColumn('judged_at', 'text')
      .addPrimaryKeyConstraint('judgement_once', ['sample_id', 'position'])
      .execute();

    // Each annotator aligns a copy of the two documents in a collection of their own, so that nobody sees the other.
    await db.schema
      .createTable('annotation_round')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('created_by', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('annotation')
      .addColumn('round_id', 'integer', (c) => c.notNull().references('annotation_round.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('annotator', 'text', (c) => c.notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('annotation_once', ['round_id', 'position'])
      .execute();
    await db.schema
      .createTable('adjudication')
      .addColumn('round_id', 'integer', (c) => c.notNull().references('annotation_round.id').onDelete('cascade'))
      .addColumn('difference', 'text', (c) => c.notNull())
      .addColumn('choice', 'text', (c) => c.notNull())
      .addColumn('decided_by', 'text', (c) => c.notNull())
      .addColumn('decided_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('adjudication_once', ['round_id', 'difference'])
      .execute();

    await db.schema
      .createTable('gold_set')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('source_segments', 'integer')
      .addColumn('target_segments', 'integer')
      .addColumn('source_hash', 'text')
      .addColumn('target_hash', 'text')
      .addColumn('frozen_by', 'text', (c) => c.notNull())
      .addColumn('frozen_at', 'text', (c) => c.notNull())
      .addUniqueConstraint('gold_set_version', ['bitext_id', 'name', 'version'])
      .execute();
    await db.schema
      .createTable('gold_group')
      .addColumn('gold_set_id', 'integer', (c) => c.notNull().references('gold_set.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('target', 'text', (c) => c.notNull())
      .addColumn('certainty', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('gold_group_once', ['gold_set_id', 'position'])
      .execute();
  },
};
