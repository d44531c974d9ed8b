import { type Group, isAnchor, isLive } from '../../align/groups/group.js';
import { REJECTED_WEIGHT } from '../../align/lexicon/learned.js';
import type { Alignment, Bead, RecipeName } from '../../align/types.js';
import type { Bitext } from '../../db/bitexts.js';
import { findDocument } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import type { Job } from '../../db/jobs.js';
import { taughtAbout } from '../../db/knowledge.js';
import type { Db } from '../../db/open.js';
import { decidedPassages } from '../../db/passages.js';
import { insertRun } from '../../db/runs.js';
import { listSegments } from '../../db/segments.js';
import type { Services } from '../context.js';
import { InvalidInput } from '../errors.js';
import { inWorker } from '../jobs/in-worker.js';
import { VERSION } from '../version.js';
import { type BoundSides, bindSides, type SideTexts } from './aligner-sides.js';
import { changeGroups } from './change.js';
import { check } from './checking.js';
import { warmUp } from './refreshing.js';
import { requireBitext } from './required.js';
import { thirdLanguagePairs } from './third-language.js';

export interface SuggestRequest {
  readonly bitextId: number;
  readonly actor: string;
  readonly recipe?: RecipeName;
  /** Suggests anew from this sentence on, in the order of its text; everything before it stays untouched. */
  readonly fromSegmentId?: number | null;
}

/**
 * Queues a run of the aligner over a bitext. When it is done, its suggestions replace the undecided ones in one change;
 * what people decided stays, and what they rejected is not proposed again.
 */
export async function suggest(services: Services, request: SuggestRequest): Promise<Job> {
  const { db, jobs, now } = services;
  const bitext = await requireBitext(db, request.bitextId);
  const { id: bitextId, collectionId } = bitext;
  const options = { recipe: request.recipe ?? ('auto' as const) };
  const task = await taskOf(db, bitext, options, request.fromSegmentId ?? null);
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
        const replaces = task.replaces ? { replaces: task.replaces } : {};
        return { edits: [{ type: 'suggest', bitextId, runId, suggestions, ...replaces }] };
      });
      warmUp(services, bitext);
      // New suggestions come with what the checks say about them.
      await check(services, collectionId, request.actor);
      return String(alignment.suggestions.length);
    },
  });
}

/** What a run is given, how its indices become segment ids again, and which suggestions give way to it. */
async function taskOf(db: Db, bitext: Bitext, options: { recipe: RecipeName }, fromSegmentId: number | null) {
  const [source, target] = [await textsOf(db, bitext.sourceDocumentId), await textsOf(db, bitext.targetDocumentId)];
  const sides = bindSides(source, target);
  const groups = await listGroups(db, bitext.id);
  const part = partFrom(sides, source, fromSegmentId);
  const open = groups.filter((g) => isLive(g) && !isAnchor(g));
  const replaces = part ? open.filter((g) => !part.isBefore(g)).map((g) => g.id) : undefined;
  const stays = (g: Group) => isLive(g) && (isAnchor(g) || (part?.isBefore(g) ?? false));
  const anchors = [...groups.filter(stays).map(sides.beadOf), ...(part?.closed ?? [])];
  const rejected = groups.filter((g) => !isLive(g)).map(sides.beadOf);
  const pivot = await thirdLanguagePairs(db, bitext, sides.indexOf);
  const languages = { source: source.language, target: target.language };
  const passages = await decidedPassages(db, languages, REJECTED_WEIGHT);
  const taught = await taughtAbout(db, languages);
  const known = { ...options, anchors, rejected, pivot, ...(part ? { fromSource: part.fromSource } : {}) };
  return {
    input: { source: sides.source, target: sides.target, options: known, passages, taught },
    bind: sides.bind,
    replaces,
  };
}

async function textsOf(db: Db, documentId: number): Promise<SideTexts> {
  const document = await findDocument(db, documentId);
  return { language: document?.language ?? 'und', segments: await listSegments(db, [documentId]) };
}

/** What "from here" leaves alone: everything before a sentence, in the order of the text that holds it. */
interface Part {
  readonly fromSource: number;
  /** Sentences of the target that are not looked at, as beads without counterpart. */
  readonly closed: readonly Bead[];
  readonly isBefore: (group: Group) => boolean;
}

/** @throws InvalidInput where the sentence belongs to neither text */
function partFrom(sides: BoundSides, source: SideTexts, segmentId: number | null): Part | null {
  if (segmentId === null) return null;
  const from = sides.indexOf(segmentId);
  if (from === undefined) {
    throw new InvalidInput('other-document', 'The sentence does not belong to this pair of texts.');
  }
  const inSource = source.segments[from]?.id === segmentId;
  return {
    fromSource: inSource ? from : 0,
    closed: inSource ? [] : Array.from({ length: from }, (_, i) => ({ source: [], target: [i] })),
    isBefore: (group) => {
      const bead = sides.beadOf(group);
      return (inSource ? bead.source : bead.target).some((i) => i < from);
    },
  };
}
