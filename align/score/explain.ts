// Why a bead was proposed: the words that matched, where they stand, and what they weigh.
import type { AlignSide, Bead, Evidence, EvidenceKind, Span } from '../types.js';
import { weightsFor } from './bead-model.js';
import { backwardRow, type Comparison, forwardRow } from './features.js';
import { HIT } from './matches.js';

const kindOf = (hit: number): { readonly kind: EvidenceKind; readonly sign: string } => {
  if (hit === HIT.number) return { kind: 'number', sign: '=' };
  if (hit === HIT.name) return { kind: 'name', sign: '~' };
  if (hit === HIT.cognate) return { kind: 'cognate', sign: '~' };
  return { kind: 'word', sign: '=' };
};

/** At most so many pieces of evidence, the weightiest. */
const MOST = 8;

type Place = Span & { readonly sentence: number };

/** The matched words of a bead, weightiest first. Offsets refer to the sentences as given. */
export function explain(comparison: Comparison, source: AlignSide, target: AlignSide, bead: Bead): Evidence[] {
  const weights = weightsFor(comparison).bead;
  const found = new Map<string, { hit: number; nats: number; source: Place; target: Place }>();
  const placeOf = (side: Comparison['source'], sentence: number, type: number): Place | undefined => {
    const unit = side.sentences[sentence]!.units.find((each) => each.type === type);
    return unit === undefined ? undefined : { sentence, start: unit.start, end: unit.end };
  };
  for (const i of bead.source) {
    for (const j of bead.target) {
      const hits = forwardRow(comparison, i).get(j);
      const back = backwardRow(comparison, j).get(i);
      if (hits === undefined || back === undefined) continue;
      for (let k = 0; k < hits.unit.length; k++) {
        const unit = comparison.source.sentences[i]!.units[hits.unit[k]!]!;
        const other = placeOf(comparison.target, j, hits.other[k]!);
        if (other === undefined) continue;
        const nats =
          hits.strength[k]! *
          comparison.sourceInfo.hitNats[unit.type]! *
          (0.2 + Math.max(0, weights[Math.min(hits.kind[k]!, HIT.word)]!));
        const key = `${unit.type}:${hits.other[k]!}`;
        if (nats > (found.get(key)?.nats ?? 0.3)) {
          found.set(key, {
            hit: hits.kind[k]!,
            nats,
            source: { sentence: i, start: unit.start, end: unit.end },
            target: other,
          });
        }
      }
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.nats - a.nats ||
        a.source.sentence - b.source.sentence ||
        a.source.start - b.source.start ||
        a.target.start - b.target.start,
    )
    .slice(0, MOST)
    .map((each) => {
      const { kind, sign } = kindOf(each.hit);
      const left = source.sentences[each.source.sentence]!.slice(each.source.start, each.source.end);
      const right = target.sentences[each.target.sentence]!.slice(each.target.start, each.target.end);
      return {
        kind,
        label: `${left} ${sign} ${right}`,
        weightNats: each.nats,
        source: [each.source],
        target: [each.target],
      };
    });
}
