import { listBitexts } from '../../db/bitexts.js';
import { listDocuments } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { changeGroups } from '../../server/services/change.js';
import { createCollection } from '../../server/services/collections.js';
import { split } from '../../server/services/splitting.js';

/** A collection of two texts of so many sentences, with a suggestion for each pair, a few of them crossing. */
export async function longCollection(db: Db, now: string, sentences: number): Promise<number> {
  const text = (word: string) =>
    Array.from({ length: sentences }, (_, i) => `${word} ${i + 1} burada durur.`).join('\n\n');
  const document = (language: string, word: string) => ({ language, title: language, text: text(word) });
  const input = { title: 'Long', pivot: document('tr', 'Cümle'), versions: [document('az', 'Cümlə')] };
  const collectionId = await createCollection(db, input, { now, split });
  const [source, target] = await Promise.all(
    (await listDocuments(db, collectionId)).map((d) => listSegments(db, [d.id])),
  );
  const [bitext] = await listBitexts(db, collectionId);
  const suggestions = (source ?? []).map((segment, i) => ({
    groupId: 1_000_000 + i,
    source: [segment.id],
    // Every fiftieth stands ten places further on, and the other way round.
    target: [target?.[i % 50 === 0 ? i + 10 : i % 50 === 10 ? i - 10 : i]?.id ?? segment.id],
    kind: 'full' as const,
    confidence: 0.5 + ((i * 37) % 50) / 100,
    evidence: [],
  }));
  const edit = { type: 'suggest' as const, bitextId: bitext?.id ?? 0, runId: 1, suggestions };
  await changeGroups(db, { collectionId, actor: 'aligner', now, seen: null }, async () => ({ edits: [edit] }));
  return collectionId;
}
