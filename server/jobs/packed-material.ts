// What was read, on its way back from a worker. It is copied on the main thread, and copying costs by the object: so the
// groups travel as a few long lists of numbers, and become objects again when they are written, some hundreds at a time.
import type { Material, MaterialGroup } from '../../align/formats/material.js';
import { UNIT_KINDS, UNIT_STATUSES } from '../../align/formats/unit.js';
import type { AlignedMaterial } from '../formats/read-material.js';

export interface PackedMaterial extends Omit<Material, 'groups'> {
  readonly count: number;
  /** Five numbers a group: version, source from and to, target from and to. */
  readonly places: Int32Array;
  /** Place in the list of words, from 1; 0: not said. Four a group: status, kind, decided by, decided at. */
  readonly words: Int32Array;
  /** NaN: not said. */
  readonly confidences: Float64Array;
  readonly names: readonly string[];
}

export type PackedAligned = Omit<AlignedMaterial, 'material'> & { readonly material: PackedMaterial | null };

export function packMaterial({ groups, ...rest }: Material): PackedMaterial {
  const count = groups.length;
  const places = new Int32Array(5 * count);
  const words = new Int32Array(4 * count);
  const confidences = new Float64Array(count);
  const numbers = new Map<string, number>();
  const number = (name: string | null): number => {
    if (name === null) return 0;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size + 1);
    return numbers.size;
  };
  for (const [i, group] of groups.slice(0, count).entries()) {
    const { version, source, target, status, kind, confidence, decidedBy, decidedAt } = group;
    places.set([version, ...source, ...target], 5 * i);
    const known = [
      status === null ? 0 : UNIT_STATUSES.indexOf(status) + 1,
      kind === null ? 0 : UNIT_KINDS.indexOf(kind) + 1,
    ];
    words.set([...known, number(decidedBy), number(decidedAt)], 4 * i);
    confidences[i] = confidence ?? Number.NaN;
  }
  return { ...rest, count, places, words, confidences, names: [...numbers.keys()] };
}

export function unpackMaterial(packed: PackedMaterial): Material {
  const { count, places, words, confidences, names, ...rest } = packed;
  const group = (i: number): MaterialGroup => {
    const [version = 0, sourceFrom = 0, sourceTo = 0, targetFrom = 0, targetTo = 0] = places.subarray(5 * i, 5 * i + 5);
    const [status = 0, kind = 0, by = 0, at = 0] = words.subarray(4 * i, 4 * i + 4);
    const confidence = confidences[i] as number;
    return {
      version,
      source: [sourceFrom, sourceTo],
      target: [targetFrom, targetTo],
      status: UNIT_STATUSES[status - 1] ?? null,
      kind: UNIT_KINDS[kind - 1] ?? null,
      confidence: Number.isNaN(confidence) ? null : confidence,
      decidedBy: names[by - 1] ?? null,
      decidedAt: names[at - 1] ?? null,
    };
  };
  const slice = (from: number, to: number) => {
    const last = Math.min(to, count);
    return Array.from({ length: Math.max(0, last - from) }, (_, i) => group(from + i));
  };
  return { ...rest, groups: { length: count, slice } };
}
