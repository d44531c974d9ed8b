// What a person is told who came too late: both states, and how to ask again.
import { isLive, segmentsOf } from '../align/groups/group.js';
import { didOf, findChange } from '../db/changes.js';
import { listDocuments } from '../db/documents.js';
import { findGroups, groupIdsHolding } from '../db/groups.js';
import type { Db } from '../db/open.js';
import { findSegments } from '../db/segments.js';
import type { ConflictModel } from '../views/workbench/conflict.js';
import type { Context } from './context.js';
import type { Conflict } from './errors.js';
import type { Gesture } from './input.js';

/** How many sentences a conflict shows at most. */
const MAX_SENTENCES = 6;

/** Only what was refused because the page was stale can be asked for again. */
export async function conflictModel(
  c: Context,
  conflict: Conflict,
  { collectionId, gesture, seen }: { readonly collectionId: number; readonly gesture: Gesture; readonly seen: number },
): Promise<ConflictModel | null> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const did = gestureName(c.req.method, c.req.path);
  if (conflict.code !== 'stale' || did === null) return null;
  const change = await findChange(db, Number(conflict.data.changeId));
  const form = await c.req.parseBody({ all: true });
  const fields = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().flatMap((v) => (typeof v === 'string' ? [[name, v] as const] : [])),
  );
  const kept = fields.filter(([name]) => name !== 'seen' && name !== '_method');
  const method = c.req.method === 'DELETE' ? [['_method', 'delete'] as const] : [];
  return {
    actor: String(conflict.data.actor ?? ''),
    theirs: (change ? didOf(change) : ['other']).map(ui.did).join(', '),
    mine: ui.did(did),
    wanted: did === 'correct' || did === 'split' ? String(form.text ?? '') : null,
    now: await sentencesNow(db, collectionId, await concerned(db, c.req.path, gesture)),
    again: { action: c.req.path, fields: [...kept, ...method, ['seen', String(seen)]] },
  };
}

const GESTURES: readonly (readonly [method: string, path: RegExp, did: string])[] = [
  ['POST', /\/links$/, 'link'],
  ['POST', /\/detachments$/, 'detach'],
  ['POST', /\/no-counterparts$/, 'leave-unaligned'],
  ['POST', /\/moves$/, 'move'],
  ['POST', /\/confirmation$/, 'confirm'],
  ['DELETE', /\/confirmation$/, 'unconfirm'],
  ['POST', /\/rejection$/, 'reject'],
  ['DELETE', /\/rejection$/, 'unreject'],
  ['DELETE', /\/groups\/\d+$/, 'unlink'],
  ['POST', /\/dismissals$/, 'dismiss'],
  ['DELETE', /\/dismissals$/, 'dismiss'],
  ['POST', /\/parts$/, 'split'],
  ['POST', /\/junctions?$/, 'join'],
  ['POST', /\/correction$/, 'correct'],
  ['DELETE', /\/correction$/, 'restore-original'],
  ['POST', /\/paragraph$/, 'resegment'],
];

/** What a request wanted, as the type of its edit; null for undo and redo, which cannot be asked for again. */
function gestureName(method: string, path: string): string | null {
  if (/\/(undos|redos)$/.test(path)) return null;
  return GESTURES.find(([m, pattern]) => m === method && pattern.test(path))?.[2] ?? 'other';
}

/** The segments a request was about. */
async function concerned(db: Db, path: string, gesture: Gesture): Promise<readonly number[]> {
  const named = /\/(groups|segments)\/(\d+)/.exec(path);
  if (named?.[1] === 'segments') return [Number(named[2])];
  if (named) return (await findGroups(db, [Number(named[2])])).flatMap(segmentsOf);
  const moved = Number(gesture.move.split(':')[0]);
  return moved > 0 ? [moved] : gesture.segment;
}

/** These sentences and those they are grouped with now, in the order of the texts. */
async function sentencesNow(db: Db, collectionId: number, segmentIds: readonly number[]) {
  const groups = (await findGroups(db, await groupIdsHolding(db, segmentIds))).filter(isLive);
  const ids = [...new Set([...segmentIds, ...groups.flatMap(segmentsOf)])].slice(0, MAX_SENTENCES);
  const documents = await listDocuments(db, collectionId);
  const position = (documentId: number) => documents.findIndex((d) => d.id === documentId);
  const found = [...(await findSegments(db, ids))].filter((s) => position(s.documentId) >= 0);
  found.sort((a, b) => position(a.documentId) - position(b.documentId) || a.start - b.start);
  return found.map((s) => ({ language: documents[position(s.documentId)]?.language ?? 'und', text: s.text }));
}
