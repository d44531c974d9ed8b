// Why a bead was proposed: the words that matched, where they stand, and what they weigh.
import { strengthOfProbability } from '../lexicon/learned.js';
import type { AlignSide, Bead, Evidence, EvidenceKind, Span } from '../types.js';
import { weightsFor } from './bead-model.js';
import { type Comparison, HIT_FEATURE } from './features.js';
import { kindOf, natsOf, strengthOf, TRANSLATION, unitOf } from './hits.js';
import { HIT } from './match-keys.js';

function describe({ kind, strength }: Seen): { readonly kind: EvidenceKind; readonly sign: string } {
  if (kind === HIT.number) return { kind: 'number', sign: strength < 1 ? '≈' : '=' };
  if (kind === HIT.topic) return { kind: 'word', sign: '≈' };
  if (kind === HIT.name) return { kind: 'name', sign: '~' };
  if (kind === HIT.cognate) return { kind: 'cognate', sign: '~' };
  return { kind: 'word', sign: kind === HIT.word && strength < TRANSLATION ? '≈' : '=' };
}

/** At most so many pieces of evidence, the weightiest; and what is lighter than this is not worth a mark. */
const MOST = 8;
const LIGHTEST_NATS = 0.3;
/** Every nat of surprise counts this much through coverage and the root of all hits, beside the weight of its kind. */
const SHARED_WEIGHT = 0.2;

/** A translation that was learned is shown as one from this probability on; below it is one of several. */
const LEAST_LEARNED = strengthOfProbability(0.2);

type Place = Span & { readonly sentence: number };

interface Seen {
  readonly kind: number;
  readonly strength: number;
  readonly nats: number;
  readonly source: Place;
  readonly target: Place;
}

/** The unit of target sentence `j` that a source word matches best, the first of equals. */
function bestUnit({ target, forward }: Comparison, type: number, j: number): number {
  const { firstUnit, unitType } = target.side;
  let best = firstUnit[j]!;
  let strongest = 0;
  for (let at = firstUnit[j]!; at < firstUnit[j + 1]!; at++) {
    for (let match = forward.first[type]!; match < forward.first[type + 1]!; match++) {
      if (forward.type[match] !== unitType[at] || forward.strength[match]! <= strongest) continue;
      strongest = forward.strength[match]!;
      best = at;
    }
  }
  return best;
}

/** The matched words of one pair of sentences. */
function seenIn(comparison: Comparison, i: number, j: number): Seen[] {
  const { bead, retold } = weightsFor(comparison);
  const { side, info } = comparison.source;
  const other = comparison.target.side;
  const seen: Seen[] = [];
  for (const hit of comparison.hits(i, j).forward) {
    const unit = side.firstUnit[i]! + unitOf(hit);
    const type = side.unitType[unit]!;
    const best = bestUnit(comparison, type, j);
    const kind = kindOf(hit);
    // Words about the same topic are evidence in texts that tell in their own words, and only there.
    const weights = kind === HIT.topic ? retold.pair : bead;
    const weight = Math.max(0, weights[HIT_FEATURE[kind]!]!) + (kind === HIT.topic ? 0 : SHARED_WEIGHT);
    seen.push({
      kind,
      strength: strengthOf(hit),
      nats: natsOf(info, type, hit) * weight,
      source: { sentence: i, start: side.unitStart[unit]!, end: side.unitEnd[unit]! },
      target: { sentence: j, start: other.unitStart[best]!, end: other.unitEnd[best]! },
    });
  }
  return seen;
}

/** The matched words of a bead, weightiest first, no place twice. Offsets refer to the sentences as given. */
export function explain(comparison: Comparison, source: AlignSide, target: AlignSide, bead: Bead): Evidence[] {
  const taken = new Set<string>();
  const free = (side: string, place: Place): boolean => {
    const key = `${side}${place.sentence}:${place.start}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  return bead.source
    .flatMap((i) => bead.target.flatMap((j) => seenIn(comparison, i, j)))
    .filter(({ nats, kind, strength }) => nats >= LIGHTEST_NATS && (kind !== HIT.learned || strength >= LEAST_LEARNED))
    .sort((a, b) => b.nats - a.nats || a.source.sentence - b.source.sentence || a.source.start - b.source.start)
    .filter((seen) => free('source', seen.source) && free('target', seen.target))
    .slice(0, MOST)
    .map((seen) => {
      const { kind, sign } = describe(seen);
      const text = (side: AlignSide, place: Place): string =>
        side.sentences[place.sentence]!.slice(place.start, place.end);
      const label = `${text(source, seen.source)} ${sign} ${text(target, seen.target)}`;
      return { kind, label, weightNats: seen.nats, source: [seen.source], target: [seen.target] };
    });
}
