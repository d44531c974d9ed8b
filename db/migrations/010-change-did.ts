import type { Kysely, Migration } from 'kysely';

// What a change did, beside its edits: the edits of one run of the aligner are megabytes, and a page of the history
// should not read them to say "suggestions made".
export const changeDid: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('change')
      .addColumn('did', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    const changes = db as Kysely<{ change: { id: number; kind: string; edits: string; did: string } }>;
    for (const { id, kind, edits } of await changes.selectFrom('change').select(['id', 'kind', 'edits']).execute()) {
      const types = (JSON.parse(edits) as readonly { readonly type: string }[]).map((edit) => edit.type);
      const did = kind !== 'edit' ? kind : types.length === 0 ? 'import' : [...new Set(types)].join(',');
      await changes.updateTable('change').set({ did }).where('id', '=', id).execute();
    }
  },
};
