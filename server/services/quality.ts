// The figures of the quality page, from what the database holds.
import { fingerprint } from '../../align/quality/fingerprint.js';
import { judgementsToHalve, quantile, wilsonInterval } from '../../align/quality/intervals.js';
import { binIndex, type Judged, reliability } from '../../align/quality/reliability.js';
import { signature } from '../../align/quality/signature.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { countUnchecked } from '../../db/checked-groups.js';
import { findCollection } from '../../db/collections.js';
import { type DocumentSummary, listDocuments } from '../../db/documents.js';
import { countFlags, listFlags } from '../../db/flags.js';
import { latestJobs } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { countSegmentStates, type GroupFigures, listGroupFigures, type SegmentState } from '../../db/quality.js';
import { type Judgement, listJudgements, listSamples, type ReviewSample } from '../../db/samples.js';
import type {
  CoverageRow,
  Estimate,
  HistogramBin,
  LengthPoint,
  PairQuality,
  QualityModel,
} from '../../views/quality/model.js';
import { pairName } from '../../views/text.js';
import { NotFound } from '../errors.js';
import { VERSION } from '../version.js';
import { latestAgreement } from './annotating.js';

const BINS = 10;
/** More points would be a black cloud; flagged ones are always drawn. */
const MAX_POINTS = 600;
const MAX_FLAGS = 100_000;

/** Everything the quality page of a collection shows. @throws NotFound */
export async function qualityOf(db: Db, collectionId: number): Promise<QualityModel> {
  const collection = await findCollection(db, collectionId);
  if (!collection)
    throw new NotFound('no-such-collection', 'There is no such collection. Choose one from the library.');
  const facts = await factsOf(db, collectionId);
  const pairs: PairQuality[] = [];
  for (const bitext of await listBitexts(db, collectionId)) {
    pairs.push(pairQuality(bitext, facts, await latestAgreement(db, bitext.id)));
  }
  const jobs = await latestJobs(db, collectionId);
  const data = fingerprint([
    String(await latestChangeId(db, collectionId)),
    JSON.stringify(pairs.map((p) => p.estimate)),
  ]);
  return {
    collection: { id: collection.id, title: collection.title },
    pairs,
    unchecked: await countUnchecked(db, collectionId),
    checking: jobs.some((job) => job.kind === 'check' && (job.status === 'waiting' || job.status === 'running')),
    signature: signature({ measure: 'quality', version: VERSION, options: { collection: collectionId }, data }),
  };
}

interface Facts {
  readonly documents: ReadonlyMap<number, DocumentSummary>;
  readonly states: readonly SegmentState[];
  readonly groups: readonly GroupFigures[];
  readonly flagged: ReadonlySet<number>;
  readonly flagCounts: Awaited<ReturnType<typeof countFlags>>;
  readonly samples: readonly ReviewSample[];
  readonly judgements: readonly Judgement[];
}

async function factsOf(db: Db, collectionId: number): Promise<Facts> {
  const samples = await listSamples(db, collectionId);
  return {
    documents: new Map((await listDocuments(db, collectionId)).map((document) => [document.id, document])),
    states: await countSegmentStates(db, collectionId),
    groups: await listGroupFigures(db, collectionId),
    flagged: new Set(
      (await listFlags(db, collectionId, { code: 'length', limit: MAX_FLAGS })).map((flag) => flag.groupId),
    ),
    flagCounts: await countFlags(db, collectionId),
    samples,
    judgements: await listJudgements(
      db,
      samples.map((sample) => sample.id),
    ),
  };
}

function pairQuality(bitext: Bitext, facts: Facts, agreement: PairQuality['agreement']): PairQuality {
  const source = facts.documents.get(bitext.sourceDocumentId) as DocumentSummary;
  const target = facts.documents.get(bitext.targetDocumentId) as DocumentSummary;
  const groups = facts.groups.filter((group) => group.bitextId === bitext.id);
  const live = groups.filter((group) => group.status !== 'rejected');
  const samples = facts.samples.filter((sample) => sample.bitextId === bitext.id);
  return {
    bitextId: bitext.id,
    pair: pairName(source.language, target.language),
    sourceLanguage: source.language,
    targetLanguage: target.language,
    coverage: [source, target].map((document) => coverageOf(document, bitext, facts.states)),
    histogram: histogramOf(groups),
    reliability: reliability(judgedOf(samples, groups, facts.judgements), BINS),
    types: typesOf(live),
    lengths: pointsOf(live, facts.flagged),
    usualRatio: usualRatio(live),
    flags: facts.flagCounts
      .filter((count) => count.bitextId === bitext.id)
      .map(({ code, groups: count }) => ({ code, groups: count }))
      .sort((a, b) => b.groups - a.groups),
    pace: paceOf(groups),
    estimate: estimateOf(samples, facts.judgements),
    openSample: openSampleOf(samples, facts.judgements),
    agreement,
  };
}

function coverageOf(document: DocumentSummary, bitext: Bitext, states: readonly SegmentState[]): CoverageRow {
  const mine = states.filter((state) => state.bitextId === bitext.id && state.documentId === document.id);
  const count = (holds: (state: SegmentState) => boolean) =>
    mine.filter(holds).reduce((sum, state) => sum + state.segments, 0);
  const inGroups = count(() => true);
  return {
    title: document.title,
    language: document.language,
    confirmed: count((state) => state.status === 'confirmed' && !state.noCounterpart),
    none: count((state) => state.noCounterpart),
    suggested: count((state) => state.status === 'suggested' && !state.noCounterpart),
    review: count((state) => state.status === 'needs_review' && !state.noCounterpart),
    free: Math.max(0, document.segmentCount - inGroups),
    total: document.segmentCount,
  };
}

function histogramOf(groups: readonly GroupFigures[]): readonly HistogramBin[] {
  const bins = Array.from({ length: BINS }, (_, index) => ({
    from: index / BINS,
    to: (index + 1) / BINS,
    confirmed: 0,
    open: 0,
    rejected: 0,
  }));
  for (const { confidence, status } of groups) {
    if (confidence === null) continue;
    const bin = bins[binIndex(confidence, BINS)]!;
    bin[status === 'confirmed' || status === 'rejected' ? status : 'open'] += 1;
  }
  return bins;
}

/** Judgements of samples where there are any with a confidence; else what people confirmed and rejected. */
function judgedOf(
  samples: readonly ReviewSample[],
  groups: readonly GroupFigures[],
  judgements: readonly Judgement[],
): readonly Judged[] {
  const ids = new Set(samples.map((sample) => sample.id));
  const judged = judgements.flatMap(({ sampleId, confidence, verdict }) =>
    ids.has(sampleId) && confidence !== null && verdict !== null ? [{ confidence, correct: verdict === 'right' }] : [],
  );
  if (judged.length > 0) return judged;
  return groups.flatMap(({ confidence, status }) =>
    confidence !== null && (status === 'confirmed' || status === 'rejected')
      ? [{ confidence, correct: status === 'confirmed' }]
      : [],
  );
}

function typesOf(groups: readonly GroupFigures[]): PairQuality['types'] {
  const counts = countBy(groups.map((group) => `${group.sourceSegments}:${group.targetSegments}`));
  return counts
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** Every flagged group, and of the others as many as can be told apart, evenly spread. */
function pointsOf(groups: readonly GroupFigures[], flagged: ReadonlySet<number>): readonly LengthPoint[] {
  const point = ({ id, sourceChars, targetChars }: GroupFigures): LengthPoint => ({
    groupId: id,
    sourceChars,
    targetChars,
    flagged: flagged.has(id),
  });
  const step = Math.max(1, Math.ceil(groups.length / MAX_POINTS));
  return groups.filter(({ id }, index) => index % step === 0 || flagged.has(id)).map(point);
}

function usualRatio(groups: readonly GroupFigures[]): number | null {
  const ratios = groups.flatMap(({ sourceChars, targetChars }) => (sourceChars > 0 ? [targetChars / sourceChars] : []));
  if (ratios.length === 0) return null;
  return quantile(
    ratios.sort((a, b) => a - b),
    0.5,
  );
}

function paceOf(groups: readonly GroupFigures[]): PairQuality['pace'] {
  const days = groups.flatMap(({ decidedAt }) => (decidedAt === null ? [] : [decidedAt.slice(0, 10)]));
  return countBy(days)
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What the newest sample with judgements says. Samples are not pooled: each was drawn from its own population. */
function estimateOf(samples: readonly ReviewSample[], judgements: readonly Judgement[]): Estimate | null {
  for (const sample of [...samples].reverse()) {
    const judged = judgements.filter(({ sampleId, verdict }) => sampleId === sample.id && verdict !== null);
    if (judged.length === 0) continue;
    const right = judged.filter(({ verdict }) => verdict === 'right').length;
    return {
      right,
      judged: judged.length,
      population: sample.population,
      interval: wilsonInterval(right, judged.length),
      moreToHalve: judgementsToHalve(right, judged.length),
      drawnAt: sample.createdAt,
    };
  }
  return null;
}

function openSampleOf(samples: readonly ReviewSample[], judgements: readonly Judgement[]): PairQuality['openSample'] {
  for (const { id } of [...samples].reverse()) {
    const left = judgements.filter(({ sampleId, verdict }) => sampleId === id && verdict === null).length;
    if (left > 0) return { id, left };
  }
  return null;
}

function countBy(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}
