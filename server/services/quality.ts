// The figures of the quality page, from what the database holds.
import { fingerprint } from '../../align/quality/fingerprint.js';
import { judgementsToHalve, quantile, wilsonInterval } from '../../align/quality/intervals.js';
import { reliability, reliabilityOf } from '../../align/quality/reliability.js';
import { signature } from '../../align/quality/signature.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { countUnchecked } from '../../db/checked-groups.js';
import { type DocumentSummary, listDocuments } from '../../db/documents.js';
import { countFlags, listFlags } from '../../db/flags.js';
import { latestJobs } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { findLengths, type GroupLengths, spreadGroupIds } from '../../db/quality.js';
import { type Judgement, listJudgements, listSamples, type ReviewSample } from '../../db/samples.js';
import {
  type ConfidenceTally,
  type DayTally,
  type GroupTally,
  listConfidenceTallies,
  listDayTallies,
  listTypeTallies,
} from '../../db/tallies.js';
import { countAccepted } from '../../db/verdicts.js';
import type { CoverageRow, Estimate, HistogramBin, PairQuality, QualityModel } from '../../views/quality/model.js';
import { pairName } from '../../views/text.js';
import { VERSION } from '../version.js';
import { latestAgreement, openRoundId } from './annotating.js';
import { newestVerdicts } from './judged.js';
import { owedOf } from './judging.js';
import { requireCollection } from './required.js';

const BINS = 10;
/** More points would be a black cloud; flagged ones are drawn besides, up to as many again. */
const MAX_POINTS = 600;

/** Everything the quality page of a collection shows. @throws NotFound */
export async function qualityOf(db: Db, collectionId: number): Promise<QualityModel> {
  const collection = await requireCollection(db, collectionId);
  const facts = await factsOf(db, collectionId);
  const pairs: PairQuality[] = [];
  for (const bitext of await listBitexts(db, collectionId)) {
    const agreement = await latestAgreement(db, bitext.id);
    const samples = facts.samples.filter((one) => one.bitextId === bitext.id && !one.overCollection);
    pairs.push({
      ...pairQuality(bitext, facts, agreement),
      openRoundId: await openRoundId(db, bitext.id),
      openSample: await openSampleOf(db, collectionId, samples, facts.judgements),
    });
  }
  const jobs = await latestJobs(db, collectionId);
  const overAll = facts.samples.filter(({ overCollection }) => overCollection);
  const estimate = estimateOf(overAll, facts.judgements);
  const data = fingerprint([
    String(await latestChangeId(db, collectionId)),
    JSON.stringify([...pairs.map((one) => one.estimate), estimate]),
  ]);
  return {
    collection: { id: collection.id, title: collection.title },
    pairs,
    estimate,
    openSample: await openSampleOf(db, collectionId, overAll, facts.judgements),
    unchecked: await countUnchecked(db, collectionId),
    checking: jobs.some((job) => job.kind === 'check' && (job.status === 'waiting' || job.status === 'running')),
    signature: signature({ measure: 'quality', version: VERSION, options: { collection: collectionId }, data }),
  };
}

interface Facts {
  readonly documents: ReadonlyMap<number, DocumentSummary>;
  readonly tallies: readonly GroupTally[];
  readonly confidences: readonly ConfidenceTally[];
  readonly days: readonly DayTally[];
  readonly lengths: readonly GroupLengths[];
  readonly flagged: ReadonlySet<number>;
  readonly flagCounts: Awaited<ReturnType<typeof countFlags>>;
  readonly samples: readonly ReviewSample[];
  readonly judgements: readonly Judgement[];
  readonly accepted: ReadonlyMap<number, number>;
}

async function factsOf(db: Db, collectionId: number): Promise<Facts> {
  const samples = await listSamples(db, collectionId);
  const ids = samples.map((sample) => sample.id);
  const lengthFlags = await listFlags(db, collectionId, { code: 'length', limit: MAX_POINTS });
  const flagged = new Set(lengthFlags.map(({ groupId }) => groupId));
  const bitexts = await listBitexts(db, collectionId);
  const spread = [];
  for (const { id } of bitexts) spread.push(...(await spreadGroupIds(db, id, Math.ceil(MAX_POINTS / bitexts.length))));
  return {
    tallies: await listTypeTallies(db, collectionId),
    confidences: await listConfidenceTallies(db, collectionId),
    days: await listDayTallies(db, collectionId),
    lengths: await findLengths(db, [...new Set([...spread, ...flagged])]),
    flagged,
    flagCounts: await countFlags(db, collectionId),
    documents: new Map((await listDocuments(db, collectionId)).map((document) => [document.id, document])),
    samples,
    judgements: await listJudgements(db, ids),
    accepted: await countAccepted(db, collectionId),
  };
}

function pairQuality(
  bitext: Bitext,
  facts: Facts,
  agreement: PairQuality['agreement'],
): Omit<PairQuality, 'openRoundId' | 'openSample'> {
  const source = facts.documents.get(bitext.sourceDocumentId) as DocumentSummary;
  const target = facts.documents.get(bitext.targetDocumentId) as DocumentSummary;
  const ofPair = <T extends { readonly bitextId: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.bitextId === bitext.id);
  const tallies = ofPair(facts.tallies);
  const confidences = ofPair(facts.confidences);
  const lengths = ofPair(facts.lengths);
  const samples = ofPair(facts.samples).filter(({ overCollection }) => !overCollection);
  return {
    bitextId: bitext.id,
    pair: pairName(source.language, target.language),
    sourceLanguage: source.language,
    targetLanguage: target.language,
    coverage: [
      coverageOf(source, tallies, ({ sourceSegments }) => sourceSegments),
      coverageOf(target, tallies, ({ targetSegments }) => targetSegments),
    ],
    histogram: histogramOf(confidences),
    ...reliabilityFrom(ofPair(facts.judgements), confidences),
    types: typesOf(tallies),
    lengths: lengths.map(({ id, sourceChars, targetChars }) => ({
      groupId: id,
      sourceChars,
      targetChars,
      flagged: facts.flagged.has(id),
    })),
    usualRatio: usualRatio(lengths),
    flags: ofPair(facts.flagCounts)
      .map(({ code, open, inOrder }) => ({ code, open, inOrder }))
      .sort((a, b) => b.open - a.open || b.inOrder - a.inOrder),
    pace: ofPair(facts.days).map(({ day, count }) => ({ day, count })),
    review: reviewOf(tallies, facts.accepted.get(bitext.id) ?? 0),
    estimate: estimateOf(samples, facts.judgements),
    agreement,
  };
}

/** Confirmed groups wait for a second person until they are accepted; those returned wait for the first. */
function reviewOf(tallies: readonly GroupTally[], accepted: number): PairQuality['review'] {
  const joined = (status: GroupTally['status']) =>
    tallies
      .filter((tally) => tally.status === status && !tally.noCounterpart)
      .reduce((sum, { groups }) => sum + groups, 0);
  return { owed: joined('confirmed') - accepted, accepted, returned: joined('needs_review') };
}

function coverageOf(
  document: DocumentSummary,
  tallies: readonly GroupTally[],
  segmentsOf: (tally: GroupTally) => number,
): CoverageRow {
  const count = (holds: (tally: GroupTally) => boolean) =>
    tallies.filter(holds).reduce((sum, tally) => sum + tally.groups * segmentsOf(tally), 0);
  const linked = (status: GroupTally['status']) => count((tally) => tally.status === status && !tally.noCounterpart);
  return {
    documentId: document.id,
    title: document.title,
    language: document.language,
    confirmed: linked('confirmed'),
    none: count((tally) => tally.noCounterpart),
    suggested: linked('suggested'),
    review: linked('needs_review'),
    free: Math.max(0, document.segmentCount - count(() => true)),
    total: document.segmentCount,
  };
}

function histogramOf(confidences: readonly ConfidenceTally[]): readonly HistogramBin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const inBin = confidences.filter(({ bin }) => bin === index);
    const count = (...statuses: readonly ConfidenceTally['status'][]) =>
      inBin.filter(({ status }) => statuses.includes(status)).reduce((sum, tally) => sum + tally.count, 0);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      confirmed: count('confirmed'),
      open: count('suggested', 'needs_review'),
      rejected: count('rejected'),
    };
  });
}

/** From judgements of samples where there are any with a confidence; else from what people confirmed and rejected. */
function reliabilityFrom(
  judgements: readonly Judgement[],
  confidences: readonly ConfidenceTally[],
): Pick<PairQuality, 'reliability' | 'reliabilityOf'> {
  const judged = newestVerdicts(judgements).map(({ confidence, verdict }) => ({
    confidence,
    correct: verdict === 'right',
  }));
  if (judged.length > 0) return { reliability: reliability(judged, BINS), reliabilityOf: 'samples' };
  const decided = reliabilityOf(
    confidences.flatMap(({ bin, status, count, confidenceSum, confidenceSquaredSum }) => {
      if (status === 'rejected')
        return [{ bin, count, correct: 0, confidenceSum, squaredErrorSum: confidenceSquaredSum }];
      if (status !== 'confirmed') return [];
      // Σ(1 - c)² = n - 2Σc + Σc²
      const squaredErrorSum = count - 2 * confidenceSum + confidenceSquaredSum;
      return [{ bin, count, correct: count, confidenceSum, squaredErrorSum }];
    }),
    BINS,
  );
  return { reliability: decided, reliabilityOf: 'decisions' };
}

function typesOf(tallies: readonly GroupTally[]): PairQuality['types'] {
  const counts = new Map<string, number>();
  for (const { noCounterpart, sourceSegments, targetSegments, groups } of tallies) {
    if (noCounterpart) continue;
    const type = `${sourceSegments}:${targetSegments}`;
    counts.set(type, (counts.get(type) ?? 0) + groups);
  }
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function usualRatio(lengths: readonly GroupLengths[]): number | null {
  const ratios = lengths.map(({ sourceChars, targetChars }) => targetChars / sourceChars);
  return ratios.length === 0
    ? null
    : quantile(
        ratios.sort((a, b) => a - b),
        0.5,
      );
}

/**
 * What the newest sample with judgements says. Samples are not pooled: each was drawn from its own population. Groups
 * stand in it in random order, so the first of them are a random sample too; what was judged behind one that still waits
 * is left out, because who judged passed over their own.
 */
function estimateOf(samples: readonly ReviewSample[], judgements: readonly Judgement[]): Estimate | null {
  for (const sample of [...samples].reverse()) {
    const drawn = judgements.filter(({ sampleId }) => sampleId === sample.id);
    const gap = drawn.findIndex(({ verdict }) => verdict === null);
    const judged = gap < 0 ? drawn : drawn.slice(0, gap);
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

/** The newest sample that is not judged to the end, with who may go on. */
async function openSampleOf(
  db: Db,
  collectionId: number,
  samples: readonly ReviewSample[],
  judgements: readonly Judgement[],
): Promise<PairQuality['openSample']> {
  for (const { id } of [...samples].reverse()) {
    const drawn = judgements.filter(({ sampleId }) => sampleId === id);
    if (drawn.some(({ verdict }) => verdict === null)) return { id, ...(await owedOf(db, collectionId, drawn)) };
  }
  return null;
}
