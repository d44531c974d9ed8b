import type { LexiconData } from '../align/lexicon/lexicon-data.js';
import { mirrorLexiconData } from '../align/lexicon/lexicon-data.js';
import { sameWritten, type Taught } from '../align/lexicon/taught.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { KnowledgePairRow, KnowledgeRow } from './schema.js';

export interface Knowledge {
  readonly id: number;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly title: string;
  readonly file: string;
  readonly termCount: number;
  readonly passageCount: number;
  readonly actor: string;
  readonly createdAt: string;
  /** Null while it is used. */
  readonly removedAt: string | null;
  readonly removedBy: string | null;
}

const toKnowledge = (row: Omit<KnowledgeRow, 'lexicon'>): Knowledge => ({
  id: row.id,
  sourceLanguage: row.source_language,
  targetLanguage: row.target_language,
  title: row.title,
  file: row.file,
  termCount: row.term_count,
  passageCount: row.passage_count,
  actor: row.actor,
  createdAt: row.created_at,
  removedAt: row.removed_at,
  removedBy: row.removed_by,
});

const COLUMNS = [
  'id',
  'source_language',
  'target_language',
  'title',
  'file',
  'term_count',
  'passage_count',
  'actor',
  'created_at',
  'removed_at',
  'removed_by',
] as const;

export interface NewKnowledge
  extends Pick<Knowledge, 'sourceLanguage' | 'targetLanguage' | 'title' | 'file' | 'passageCount' | 'actor'> {
  readonly terms: readonly (readonly [string, string])[];
  readonly examples: readonly (readonly [string, string])[];
  readonly lexicon: LexiconData | null;
  readonly now: string;
}

export async function insertKnowledge(db: Db, knowledge: NewKnowledge): Promise<number> {
  const id = await takeIds(db, 'knowledge');
  const { terms, examples, lexicon } = knowledge;
  const row: KnowledgeRow = {
    id,
    source_language: knowledge.sourceLanguage,
    target_language: knowledge.targetLanguage,
    title: knowledge.title,
    file: knowledge.file,
    term_count: terms.length,
    passage_count: knowledge.passageCount,
    lexicon: lexicon === null ? null : JSON.stringify(lexicon),
    actor: knowledge.actor,
    created_at: knowledge.now,
    removed_at: null,
    removed_by: null,
  };
  await db.insertInto('knowledge').values(row).execute();
  const pairs = [
    ...terms.map((pair) => ['term', pair] as const),
    ...examples.map((pair) => ['passage', pair] as const),
  ];
  const rows: KnowledgePairRow[] = pairs.map(([kind, [source, target]], position) => ({
    knowledge_id: id,
    position,
    kind,
    source,
    target,
  }));
  for (const batch of batches(rows)) await db.insertInto('knowledge_pair').values(batch).execute();
  return id;
}

/** All knowledge, the newest first; what was taken away as well. */
export async function listKnowledge(db: Db): Promise<readonly Knowledge[]> {
  const rows = await db.selectFrom('knowledge').select(COLUMNS).orderBy('id', 'desc').execute();
  return rows.map(toKnowledge);
}

export async function findKnowledge(db: Db, id: number): Promise<Knowledge | null> {
  const row = await db.selectFrom('knowledge').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? toKnowledge(row) : null;
}

/** The first pairs of one, in the order of its file. */
export async function knowledgePairs(db: Db, id: number, limit: number) {
  return db
    .selectFrom('knowledge_pair')
    .select(['kind', 'source', 'target'])
    .where('knowledge_id', '=', id)
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** Takes knowledge out of use, or (`null`) puts it back. */
export async function markRemoved(
  db: Db,
  id: number,
  removed: { readonly at: string; readonly by: string } | null,
): Promise<void> {
  await db
    .updateTable('knowledge')
    .set({ removed_at: removed?.at ?? null, removed_by: removed?.by ?? null })
    .where('id', '=', id)
    .execute();
}

/** What is taught about two languages, in whatever region, whichever of them its files had first. */
export async function taughtAbout(
  db: Db,
  { source, target }: { readonly source: string; readonly target: string },
): Promise<Taught> {
  const all = await db
    .selectFrom('knowledge')
    .select(['id', 'source_language as from', 'target_language as to'])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  const terms: (readonly [string, string])[] = [];
  const lexicons: LexiconData[] = [];
  for (const { id, from, to } of all) {
    const same = sameWritten(from, source) && sameWritten(to, target);
    if (!same && !(sameWritten(from, target) && sameWritten(to, source))) continue;
    const pairs = await db
      .selectFrom('knowledge_pair')
      .select(['source', 'target'])
      .where('knowledge_id', '=', id)
      .where('kind', '=', 'term')
      .orderBy('position')
      .execute();
    for (const pair of pairs) terms.push(same ? [pair.source, pair.target] : [pair.target, pair.source]);
    const row = await db.selectFrom('knowledge').select('lexicon').where('id', '=', id).executeTakeFirst();
    if (!row?.lexicon) continue;
    const data = JSON.parse(row.lexicon) as LexiconData;
    lexicons.push(same ? data : mirrorLexiconData(data));
  }
  return { terms, lexicons };
}
