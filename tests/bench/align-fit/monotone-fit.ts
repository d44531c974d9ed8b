// The weights of a bead in a monotone text: the path of the gold alignment is made as probable as can be among all paths
// (a semi-Markov conditional random field: Sarawagi and Cohen 2004). The gradient is what the gold path holds less what
// the search expects; it is followed by Adam (Kingma and Ba 2015), which needs no step size of its own for each weight.
import { FEATURE_COUNT, features } from '../../../align/score/features.js';
import { logRates, noShapes } from '../../../align/score/shape-rates.js';
import { buildLattice, countAlone, posteriors } from '../../../align/search/monotone.js';
import { FIRST_FULL_SHAPE, MIRROR, SHAPES, SOURCE_ALONE, TARGET_ALONE } from '../../../align/search/shapes.js';
import type { BenchDocument } from '../bench-folder.js';
import { compareDocument } from './compare-document.js';
import { goldPath, type Step } from './gold-path.js';
import { dot } from './logistic.js';
import { type Missing, masked } from './missing.js';

const EPOCHS = 40;
/** After this share of the epochs the steps become smaller. */
const COOL_FROM = 0.7;
const STEP = 0.1;
const COOL_STEP = 0.03;
const PENALTY = 0.02;
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.99;
/** Beads that begin further from the diagonal (as shares of the documents) are not looked at. */
const MAX_DRIFT = 0.6;
const MIN_POSTERIOR = 1e-4;
const PARAMETERS = FEATURE_COUNT + SHAPES.length;

/** A document with the features of every bead it may hold, computed once. */
export interface MonotoneExample {
  readonly document: BenchDocument;
  readonly path: readonly Step[];
  /** Row of the features of a bead in `rows`, by its place in the lattice; -1 where no bead may stand. */
  readonly rowOf: Int32Array;
  readonly rows: Float32Array;
}

/** Weights by FEATURES, and worth of the shapes beyond their rates, by SHAPES. */
export interface MonotoneWeights {
  readonly bead: Float64Array;
  readonly shapes: Float64Array;
}

const placeOf = ({ document }: Pick<MonotoneExample, 'document'>, { source, target, shape }: Step): number =>
  (source * (document.target.sentences.length + 1) + target) * SHAPES.length + shape;

const vectorAt = ({ rowOf, rows }: MonotoneExample, place: number): Float32Array | null => {
  const row = rowOf[place]!;
  return row < 0 ? null : rows.subarray(row * FEATURE_COUNT, (row + 1) * FEATURE_COUNT);
};

/** Nothing for a document whose gold alignment is no path of the search. */
export function monotoneExamples(document: BenchDocument, missing: Missing = {}): MonotoneExample[] {
  const path = goldPath(document);
  if (path === null) return [];
  const comparison = compareDocument(document, missing.matches);
  const n = document.source.sentences.length;
  const m = document.target.sentences.length;
  const rowOf = new Int32Array((n + 1) * (m + 1) * SHAPES.length).fill(-1);
  const vectors: Float64Array[] = [];
  for (let source = 0; source <= n; source++) {
    for (let target = 0; target <= m; target++) {
      if (Math.abs(source / n - target / m) > MAX_DRIFT) continue;
      for (let shape = FIRST_FULL_SHAPE; shape < SHAPES.length; shape++) {
        const each = SHAPES[shape]!;
        if (source + each.source > n || target + each.target > m) continue;
        rowOf[placeOf({ document }, { source, target, shape })] = vectors.length;
        const from = (at: number) => (offset: number) => at + offset;
        const members = each.sourceMembers.map(from(source));
        vectors.push(masked(features(comparison, members, each.targetMembers.map(from(target))), missing));
      }
    }
  }
  const rows = new Float32Array(vectors.length * FEATURE_COUNT);
  for (const [row, vector] of vectors.entries()) rows.set(vector, row * FEATURE_COUNT);
  const example = { document, path, rowOf, rows };
  const reachable = path.every((step) => step.shape < FIRST_FULL_SHAPE || rowOf[placeOf(example, step)]! >= 0);
  return reachable ? [example] : [];
}

/** ln of the rates of the shapes by pair and level, as counted in the gold of these documents. */
function ratesByBatch(examples: readonly MonotoneExample[]): ReadonlyMap<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  for (const { document, path } of examples) {
    const batch = batchOf(document);
    const count = counts.get(batch) ?? noShapes();
    for (const { shape } of path) count[shape]! += 1;
    counts.set(batch, count);
  }
  return new Map([...counts].map(([batch, count]) => [batch, logRates(count)]));
}

const batchOf = ({ pair, level }: BenchDocument): string => `${pair}/${level}`;

/** Adds (gold - expected) of one document to the gradient; returns ln of the probability of the gold path. */
function addGradient(example: MonotoneExample, theta: Float64Array, rates: Float64Array, gradient: Float64Array) {
  const { document, path } = example;
  const weights = theta.subarray(0, FEATURE_COUNT);
  const shapeNats = rates.map((rate, shape) => rate + theta[FEATURE_COUNT + shape]!);
  const score = (step: Step): number => {
    if (step.shape < FIRST_FULL_SHAPE) return 0;
    const vector = vectorAt(example, placeOf(example, step));
    return vector === null ? Number.NEGATIVE_INFINITY : dot(weights, vector);
  };
  const add = (step: Step, amount: number): void => {
    gradient[FEATURE_COUNT + step.shape]! += amount;
    const vector = vectorAt(example, placeOf(example, step));
    if (vector !== null) for (let f = 0; f < FEATURE_COUNT; f++) gradient[f]! += amount * vector[f]!;
  };
  const lattice = buildLattice({
    sourceCount: document.source.sentences.length,
    targetCount: document.target.sentences.length,
    scoreNats: (source, target, shape) => score({ source, target, shape }),
  });
  const { beads, logTotal } = posteriors(lattice, shapeNats, MIN_POSTERIOR);
  for (const step of path) add(step, 1);
  for (const bead of beads) add(bead, -bead.probability);
  const counts = noShapes();
  for (const { shape, probability } of beads) counts[shape]! += probability;
  countAlone(lattice, counts);
  for (const alone of [SOURCE_ALONE, TARGET_ALONE]) gradient[FEATURE_COUNT + alone]! -= counts[alone]!;
  return path.reduce((nats, step) => nats + score(step) + shapeNats[step.shape]!, -logTotal);
}

/** A shape and its mirror are worth the same. */
function tieMirrors(gradient: Float64Array): void {
  MIRROR.forEach((mirror, shape) => {
    if (mirror <= shape) return;
    const mean = (gradient[FEATURE_COUNT + shape]! + gradient[FEATURE_COUNT + mirror]!) / 2;
    gradient[FEATURE_COUNT + shape] = mean;
    gradient[FEATURE_COUNT + mirror] = mean;
  });
}

export function fitMonotone(examples: readonly MonotoneExample[], log: (line: string) => void): MonotoneWeights {
  const rates = ratesByBatch(examples);
  const theta = new Float64Array(PARAMETERS);
  const momentum = new Float64Array(PARAMETERS);
  const scale = new Float64Array(PARAMETERS);
  let logLikelihood = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = new Float64Array(PARAMETERS);
    logLikelihood = 0;
    for (const example of examples) {
      logLikelihood += addGradient(example, theta, rates.get(batchOf(example.document))!, gradient);
    }
    tieMirrors(gradient);
    const step = epoch > EPOCHS * COOL_FROM ? COOL_STEP : STEP;
    for (let k = 0; k < PARAMETERS; k++) {
      const slope = gradient[k]! / examples.length - PENALTY * theta[k]!;
      momentum[k] = MOMENTUM * momentum[k]! + (1 - MOMENTUM) * slope;
      scale[k] = SCALE_MEMORY * scale[k]! + (1 - SCALE_MEMORY) * slope * slope;
      const mean = momentum[k]! / (1 - MOMENTUM ** epoch);
      const root = Math.sqrt(scale[k]! / (1 - SCALE_MEMORY ** epoch));
      theta[k]! += (step * mean) / (root + 1e-8);
    }
  }
  log(`monotone: ${examples.length} documents, ${(logLikelihood / examples.length).toFixed(3)} nats a document`);
  return { bead: theta.slice(0, FEATURE_COUNT), shapes: theta.slice(FEATURE_COUNT) };
}
