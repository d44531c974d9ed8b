// Groups on their way to a worker. What goes there is copied, and copying costs by the object: a few long lists of
// strings cost about a quarter of what a hundred thousand groups cost (0.2 s of processor time instead of 0.9).
import type { CheckedGroup, DecisionStatus } from '../../align/quality/checks/types.js';

export interface PackedGroups {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly ids: readonly string[];
  /** Sentences of a side, joined; no text holds the separator, since documents with it are refused. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly statuses: readonly DecisionStatus[];
  readonly changed: readonly boolean[];
  readonly decidedBy: readonly (string | null)[];
  readonly decidedAt: readonly (string | null)[];
}

const SEPARATOR = '\0';

/** Packs the groups of one bitext; all have the same languages and text on both sides. */
export function packGroups(groups: readonly CheckedGroup[]): PackedGroups {
  return {
    sourceLanguage: groups[0]?.source.language ?? 'und',
    targetLanguage: groups[0]?.target.language ?? 'und',
    ids: groups.map(({ id }) => id),
    sources: groups.map(({ source }) => source.sentences.join(SEPARATOR)),
    targets: groups.map(({ target }) => target.sentences.join(SEPARATOR)),
    statuses: groups.map(({ status }) => status),
    changed: groups.map(({ changedSinceDecision }) => changedSinceDecision),
    decidedBy: groups.map(({ decidedBy }) => decidedBy),
    decidedAt: groups.map(({ decidedAt }) => decidedAt),
  };
}

export function unpackGroups(packed: PackedGroups): readonly CheckedGroup[] {
  const side = (language: string, joined: string) => ({ language, sentences: joined.split(SEPARATOR) });
  return packed.ids.map((id, index) => ({
    id,
    source: side(packed.sourceLanguage, packed.sources[index]!),
    target: side(packed.targetLanguage, packed.targets[index]!),
    status: packed.statuses[index]!,
    changedSinceDecision: packed.changed[index]!,
    decidedBy: packed.decidedBy[index]!,
    decidedAt: packed.decidedAt[index]!,
  }));
}
