// What a bead leaves to its neighbours: words that find nothing on its other side, and something in the sentence before or
// behind it. Where this is much, the border between two beads may stand in the wrong place.
import type { Bead } from '../types.js';
import { type ComparedSide, type Comparison, joinHits } from './features.js';
import { type Hits, kindOf, natsOf, unitOf } from './hits.js';
import { HIT } from './match-keys.js';

/** Nats that the words of a sentence find in another one, beyond what they find in their bead. Hits are sorted by unit. */
function natsBeyond({ side, info }: ComparedSide, index: number, inBead: Hits, outside: Hits): number {
  const start = side.firstUnit[index]!;
  let nats = 0;
  let at = 0;
  for (const hit of outside) {
    if (kindOf(hit) === HIT.topic) continue;
    const unit = unitOf(hit);
    const type = side.unitType[start + unit]!;
    while (at < inBead.length && unitOf(inBead[at]!) < unit) at++;
    const known = at < inBead.length && unitOf(inBead[at]!) === unit ? natsOf(info, type, inBead[at]!) : 0;
    nats += Math.max(0, natsOf(info, type, hit) - known);
  }
  return nats;
}

const around = (own: readonly number[], size: number): number[] =>
  [own[0]! - 1, own.at(-1)! + 1].filter((index) => index >= 0 && index < size);

/** Nats that the words of the one side and of the other find beyond the bead, the greater of both. */
export function beyondNats({ source, target, hits }: Comparison, bead: Bead): number {
  let [ofSource, ofTarget] = [0, 0];
  for (const i of bead.source) {
    const inBead = joinHits(bead.target.map((j) => hits(i, j).forward));
    for (const j of around(bead.target, target.side.sentenceCount))
      ofSource += natsBeyond(source, i, inBead, hits(i, j).forward);
  }
  for (const j of bead.target) {
    const inBead = joinHits(bead.source.map((i) => hits(i, j).backward));
    for (const i of around(bead.source, source.side.sentenceCount))
      ofTarget += natsBeyond(target, j, inBead, hits(i, j).backward);
  }
  return Math.max(ofSource, ofTarget);
}
