// Between the database and the aligner: the engine knows sentences by index, groups know segments by id.
import type { SuggestedGroup } from '../../align/groups/edits.js';
import type { Group, GroupEvidence } from '../../align/groups/group.js';
import type { AlignSide, Bead, Evidence, Suggestion } from '../../align/types.js';
import type { Segment } from '../../db/segments.js';

/** The sentences of one side that a run looks at: all of a document, or a stretch of it. */
export interface SideTexts {
  readonly language: string;
  readonly segments: readonly Pick<Segment, 'id' | 'text'>[];
}

/** Both sides as the engine sees them, and the way there and back. */
export interface BoundSides {
  readonly source: AlignSide;
  readonly target: AlignSide;
  /** The place of a segment on its side, from 0. */
  readonly indexOf: (segmentId: number) => number | undefined;
  /** A group by indices; segments outside the sides are left out. */
  readonly beadOf: (group: Pick<Group, 'source' | 'target'>) => Bead;
  readonly bind: (suggestion: Suggestion, groupId: number) => SuggestedGroup;
}

export function bindSides(source: SideTexts, target: SideTexts): BoundSides {
  const indices = [source, target].map((side) => new Map(side.segments.map((s, i) => [s.id, i])));
  const [inSource, inTarget] = indices as [Map<number, number>, Map<number, number>];
  const ids = (side: SideTexts, wanted: readonly number[]) => wanted.flatMap((i) => side.segments[i]?.id ?? []);
  return {
    source: sideOf(source),
    target: sideOf(target),
    indexOf: (id) => inSource.get(id) ?? inTarget.get(id),
    beadOf: (group) => ({
      source: group.source.flatMap((id) => inSource.get(id) ?? []),
      target: group.target.flatMap((id) => inTarget.get(id) ?? []),
    }),
    bind: (suggestion, groupId) => ({
      groupId,
      source: ids(source, suggestion.source),
      target: ids(target, suggestion.target),
      kind: suggestion.kind,
      confidence: suggestion.confidence,
      evidence: suggestion.evidence.map((e) => bindEvidence(e, source, target)),
    }),
  };
}

const sideOf = ({ language, segments }: SideTexts): AlignSide => ({
  language,
  sentences: segments.map((s) => s.text),
});

/** Evidence speaks of sentences by index; stored evidence speaks of segments. */
function bindEvidence(evidence: Evidence, source: SideTexts, target: SideTexts): GroupEvidence {
  const bind = (spans: Evidence['source'], { segments }: SideTexts) =>
    spans.flatMap(({ sentence, start, end }) => {
      const segment = segments[sentence];
      return segment ? [{ segmentId: segment.id, start, end }] : [];
    });
  const { kind, label, weightNats } = evidence;
  return { kind, label, weightNats, source: bind(evidence.source, source), target: bind(evidence.target, target) };
}
