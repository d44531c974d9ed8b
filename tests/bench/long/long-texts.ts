// Two long texts with suggestions. They are made up: what counts is how many sentences there are.
import { findBitext } from '../../../db/bitexts.js';
import { takeIds } from '../../../db/ids.js';
import { listSegments } from '../../../db/segments.js';
import { changeGroups } from '../../../server/services/change.js';
import { createCollection } from '../../../server/services/collections.js';
import { split } from '../../../server/services/splitting.js';
import type { TestApp } from '../../support/app.js';

const WORDS = 'heyet toplantı görüşme bakan ülke karar anlaşma bölge yıl kalkınma güvenlik enerji ticaret halk'.split(
  ' ',
);
const sentence = (i: number, mark: string) => {
  const words = Array.from({ length: 9 + (i % 7) }, (_, k) => WORDS[(i * 7 + k * 5) % WORDS.length]);
  return `Sayı ${i + 1} ${mark} ${words.join(' ')}.`;
};

/**
 * A collection of two texts. Nine of ten sentences are suggested with the one at their place or, every tenth, with one a
 * little away: crossing.
 */
export async function longTexts({ db, now }: Pick<TestApp, 'db' | 'now'>, sentences: number) {
  const document = (language: string) => {
    const text = Array.from({ length: sentences }, (_, i) => sentence(i, language)).join('\n');
    return { language, title: language, text };
  };
  const input = { title: 'Long', pivot: document('tr'), versions: [document('az')] };
  const collectionId = await createCollection(db, input, { now: now(), split });
  const bitext = await findBitext(db, 1);
  if (!bitext) throw new Error('no bitext');
  const source = await listSegments(db, [bitext.sourceDocumentId]);
  const target = await listSegments(db, [bitext.targetDocumentId]);
  await changeGroups(db, { collectionId, actor: 'bench', now: now(), seen: null }, async (trx) => {
    const beads = source.flatMap((s, i) => {
      const other = target[i % 20 === 0 ? i + 1 : i % 20 === 1 ? i - 1 : i];
      return i % 10 === 9 || !other ? [] : [{ source: [s.id], target: [other.id] }];
    });
    const first = await takeIds(trx, 'alignment_group', beads.length);
    const evidence = [{ kind: 'word' as const, label: 'heyet = heyət', weightNats: 1.2, source: [], target: [] }];
    const rest = { kind: 'full' as const, confidence: 0.9, evidence };
    const suggestions = beads.map((bead, i) => ({ ...bead, groupId: first + i, ...rest }));
    return { edits: [{ type: 'suggest', bitextId: bitext.id, runId: 1, suggestions }] };
  });
  return { collectionId, bitext, source, target };
}
