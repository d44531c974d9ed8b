import { isLive, isOneSided, segmentsOf } from './group.js';
import type { EditState } from './state.js';

/**
 * What must hold of every state, said as sentences about what does not. Empty: all is well.
 * SQLite enforces the first by its primary key; property tests enforce all.
 */
export function violations(state: EditState): readonly string[] {
  const found: string[] = [];
  const holders = new Map<string, number>();
  for (const group of state.groups.values()) {
    const bitext = state.bitexts.get(group.bitextId);
    if (!bitext) found.push(`group ${group.id} belongs to no bitext`);
    if (segmentsOf(group).length === 0) found.push(`group ${group.id} is empty`);
    if (isOneSided(group) !== (group.reason !== null))
      found.push(`group ${group.id} is one-sided without a reason, or has one in vain`);
    const documents = [
      ...group.source.map((s) => [s, bitext?.sourceDocumentId]),
      ...group.target.map((s) => [s, bitext?.targetDocumentId]),
    ];
    for (const [segmentId, documentId] of documents) {
      if (state.segments.get(segmentId as number)?.documentId !== documentId)
        found.push(`group ${group.id} holds a foreign segment`);
    }
    if (!isLive(group)) continue;
    for (const segmentId of segmentsOf(group)) {
      const key = `${group.bitextId}:${segmentId}`;
      const holder = holders.get(key);
      if (holder !== undefined) found.push(`segment ${segmentId} stands in groups ${holder} and ${group.id}`);
      holders.set(key, group.id);
    }
  }
  return [...found, ...segmentViolations(state)];
}

/** Segments of one document are disjoint, and hold at least one code unit each. */
function segmentViolations(state: EditState): readonly string[] {
  const found: string[] = [];
  const ordered = [...state.segments].sort(([, a], [, b]) => a.documentId - b.documentId || a.start - b.start);
  ordered.forEach(([id, segment], i) => {
    const [nextId, next] = ordered[i + 1] ?? [];
    if (segment.start >= segment.end || segment.text === '') found.push(`segment ${id} is empty`);
    if (next?.documentId === segment.documentId && next.start < segment.end)
      found.push(`segments ${id} and ${nextId} overlap`);
  });
  return found;
}
