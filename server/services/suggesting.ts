import type { Group, GroupEvidence } from '../../align/groups/group.js';
import { isAnchor, isLive } from '../../align/groups/group.js';
import { REJECTED_WEIGHT } from '../../align/lexicon/learned.js';
import type { Alignment, AlignSide, Bead, Evidence, RecipeName, Suggestion } from '../../align/types.js';
import { type Bitext, findBitext } from '../../db/bitexts.js';
import { findDocument } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import type { Job } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { decidedPassages } from '../../db/passages.js';
import { insertRun } from '../../db/runs.js';
import { listSegments, type Segment } from '../../db/segments.js';
import type { Services } from '../context.js';
import { NotFound } from '../errors.js';
import { inWorker } from '../jobs/in-worker.js';
import { VERSION } from '../version.js';
import { changeGroups } from './change.js';
import { check } from './checking.js';
import { thirdLanguagePairs } from './third-language.js';

export interface SuggestRequest {
  readonly bitextId: number;
  readonly actor: string;
  readonly recipe?: RecipeName;
}

/**
 * Queues a run of the aligner over a bitext. When it is done, its suggestions replace the undecided ones in one change;
 * what people decided stays, and what they rejected is not proposed again.
 */
export async function suggest(services: Services, request: SuggestRequest): Promise<Job> {
  const { db, jobs, now } = services;
  const bitext = await findBitext(db, request.bitextId);
  if (!bitext) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  const { id: bitextId, collectionId } = bitext;
  const options = { recipe: request.recipe ?? ('auto' as const) };
  const task = await taskOf(db, bitext, options);
  return jobs.add<Alignment>({
    kind: 'suggest',
    collectionId,
    bitextId,
    actor: request.actor,
    start: (onProgress) => inWorker('align', task.input, onProgress),
    finish: async (alignment) => {
      const change = { collectionId, actor: request.actor, now: now(), seen: null };
      await changeGroups(db, change, async (trx) => {
        const settings = { ...options, recipe: alignment.recipe, version: VERSION };
        const runId = await insertRun(trx, { bitextId, recipe: alignment.recipe, settings, now: now() });
        const first = await takeIds(trx, 'alignment_group', Math.max(1, alignment.suggestions.length));
        const suggestions = alignment.suggestions.map((s, i) => task.bind(s, first + i));
        return { edits: [{ type: 'suggest', bitextId, runId, suggestions }] };
      });
      // New suggestions come with what the checks say about them.
      await check(services, collectionId, request.actor);
      return String(alignment.suggestions.length);
    },
  });
}

/** What a run is given, and how its indices become segment ids again. */
async function taskOf(db: Db, bitext: Bitext, options: { recipe: RecipeName }) {
  const source = await sideOf(db, bitext.sourceDocumentId);
  const target = await sideOf(db, bitext.targetDocumentId);
  const groups = await listGroups(db, bitext.id);
  const indices = [source, target].map((side) => new Map(side.segments.map((s, i) => [s.id, i])));
  const beadOf = (group: Group): Bead => ({
    source: group.source.flatMap((id) => indices[0]?.get(id) ?? []),
    target: group.target.flatMap((id) => indices[1]?.get(id) ?? []),
  });
  const anchors = groups.filter((g) => isAnchor(g) && isLive(g)).map(beadOf);
  const rejected = groups.filter((g) => !isLive(g)).map(beadOf);
  const pivot = await thirdLanguagePairs(db, bitext, (id) => indices[0]?.get(id) ?? indices[1]?.get(id));
  const languages = { source: source.side.language, target: target.side.language };
  const passages = await decidedPassages(db, languages, REJECTED_WEIGHT);
  const known = { ...options, anchors, rejected, pivot };
  const bind = (suggestion: Suggestion, groupId: number) => ({
    groupId,
    source: suggestion.source.flatMap((i) => source.segments[i]?.id ?? []),
    target: suggestion.target.flatMap((i) => target.segments[i]?.id ?? []),
    kind: suggestion.kind,
    confidence: suggestion.confidence,
    evidence: suggestion.evidence.map((e) => bindEvidence(e, source.segments, target.segments)),
  });
  return { input: { source: source.side, target: target.side, options: known, passages }, bind };
}

async function sideOf(db: Db, documentId: number): Promise<{ side: AlignSide; segments: readonly Segment[] }> {
  const document = await findDocument(db, documentId);
  const segments = await listSegments(db, [documentId]);
  return { side: { language: document?.language ?? 'und', sentences: segments.map((s) => s.text) }, segments };
}

/** Evidence speaks of sentences by index; stored evidence speaks of segments. */
function bindEvidence(evidence: Evidence, source: readonly Segment[], target: readonly Segment[]): GroupEvidence {
  const bind = (spans: Evidence['source'], segments: readonly Segment[]) =>
    spans.flatMap(({ sentence, start, end }) => {
      const segment = segments[sentence];
      return segment ? [{ segmentId: segment.id, start, end }] : [];
    });
  const { kind, label, weightNats } = evidence;
  return { kind, label, weightNats, source: bind(evidence.source, source), target: bind(evidence.target, target) };
}
