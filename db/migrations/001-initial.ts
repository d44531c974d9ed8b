import type { Kysely, Migration } from 'kysely';

// Plain Kysely only, so that the same migration runs on PostgreSQL: explicit ids, ISO times as text, JSON as text.
export const initial: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('collection')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('seed_key', 'text', (c) => c.unique())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('updated_at', 'text', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('document')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('collection_id', 'integer', (c) => c.notNull().references('collection.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('source', 'text')
      .addColumn('dated', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addUniqueConstraint('document_position', ['collection_id', 'position'])
      .addUniqueConstraint('document_in_collection', ['id', 'collection_id'])
      .execute();

    await db.schema
      .createTable('segment')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('document_id', 'integer', (c) => c.notNull().references('document.id').onDelete('cascade'))
      .addColumn('start_offset', 'integer', (c) => c.notNull())
      .addColumn('end_offset', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('corrected', 'integer', (c) => c.notNull().defaultTo(0))
      .addUniqueConstraint('segment_start', ['document_id', 'start_offset'])
      .execute();

    // Both documents of a bitext belong to its collection, by composite foreign keys.
    await db.schema
      .createTable('bitext')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('collection_id', 'integer', (c) => c.notNull())
      .addColumn('source_document_id', 'integer', (c) => c.notNull())
      .addColumn('target_document_id', 'integer', (c) => c.notNull())
      .addUniqueConstraint('bitext_documents', ['source_document_id', 'target_document_id'])
      .addForeignKeyConstraint(
        'bitext_source',
        ['source_document_id', 'collection_id'],
        'document',
        ['id', 'collection_id'],
        (c) => c.onDelete('cascade'),
      )
      .addForeignKeyConstraint(
        'bitext_target',
        ['target_document_id', 'collection_id'],
        'document',
        ['id', 'collection_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();

    await db.schema
      .createTable('run')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('recipe', 'text', (c) => c.notNull())
      .addColumn('settings', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('alignment_group')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('bitext_id', 'integer', (c) => c.notNull().references('bitext.id').onDelete('cascade'))
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('confidence', 'double precision')
      .addColumn('evidence', 'text', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('run_id', 'integer')
      .addColumn('decided_by', 'text')
      .addColumn('decided_at', 'text')
      .addColumn('changed_since', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addUniqueConstraint('group_in_bitext', ['id', 'bitext_id'])
      .execute();
    await db.schema.createIndex('group_by_bitext').on('alignment_group').columns(['bitext_id', 'status']).execute();

    // A segment is in at most one live group per bitext, and a group cannot leave its bitext.
    await db.schema
      .createTable('group_segment')
      .addColumn('bitext_id', 'integer', (c) => c.notNull())
      .addColumn('segment_id', 'integer', (c) => c.notNull().references('segment.id').onDelete('cascade'))
      .addColumn('group_id', 'integer', (c) => c.notNull())
      .addColumn('side', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('group_segment_once', ['bitext_id', 'segment_id'])
      .addForeignKeyConstraint(
        'group_segment_group',
        ['group_id', 'bitext_id'],
        'alignment_group',
        ['id', 'bitext_id'],
        (c) => c.onDelete('cascade'),
      )
      .execute();
    await db.schema.createIndex('group_segment_by_group').on('group_segment').column('group_id').execute();
    await db.schema.createIndex('group_segment_by_segment').on('group_segment').column('segment_id').execute();

    await db.schema
      .createTable('rejected_segment')
      .addColumn('group_id', 'integer', (c) => c.notNull().references('alignment_group.id').onDelete('cascade'))
      .addColumn('segment_id', 'integer', (c) => c.notNull().references('segment.id').onDelete('cascade'))
      .addColumn('side', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('rejected_segment_once', ['group_id', 'segment_id'])
      .execute();
    await db.schema.createIndex('rejected_segment_by_segment').on('rejected_segment').column('segment_id').execute();

    await db.schema
      .createTable('change')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('collection_id', 'integer', (c) => c.notNull().references('collection.id').onDelete('cascade'))
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('edits', 'text', (c) => c.notNull())
      .addColumn('undoes_change_id', 'integer')
      .addColumn('undone_by_change_id', 'integer')
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('change_by_collection').on('change').columns(['collection_id', 'id']).execute();

    await db.schema
      .createTable('change_group')
      .addColumn('change_id', 'integer', (c) => c.notNull().references('change.id').onDelete('cascade'))
      .addColumn('group_id', 'integer', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .addPrimaryKeyConstraint('change_group_once', ['change_id', 'group_id'])
      .execute();
    await db.schema.createIndex('change_group_by_group').on('change_group').column('group_id').execute();

    await db.schema
      .createTable('job')
      .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('collection_id', 'integer', (c) => c.references('collection.id').onDelete('cascade'))
      .addColumn('bitext_id', 'integer', (c) => c.references('bitext.id').onDelete('cascade'))
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('phase', 'text', (c) => c.notNull())
      .addColumn('done', 'integer', (c) => c.notNull())
      .addColumn('total', 'integer', (c) => c.notNull())
      .addColumn('message', 'text')
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('updated_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('job_by_collection').on('job').columns(['collection_id', 'id']).execute();

    await db.schema
      .createTable('sequence')
      .addColumn('name', 'text', (c) => c.primaryKey().notNull())
      .addColumn('next_id', 'integer', (c) => c.notNull())
      .execute();
  },
};
