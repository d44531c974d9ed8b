// What the texts of one unit have in common, as marks in the text: the same index on every side, in every language.
import type { EvidenceKind, Span } from '../types.js';
import type { GroupEvidence, SegmentSpan } from './group.js';

/** A stretch of a segment's text that answers stretches elsewhere with the same index. */
export interface TextMark extends Span {
  /** From 1, in reading order of the first text. */
  readonly index: number;
  readonly kind: EvidenceKind;
}

/** What a mark needs to know of a text: it still reads as the aligner saw it, and where its dates stand. */
export interface MarkedText {
  readonly text: string;
  readonly dates: readonly Span[];
}

interface Cluster {
  kind: EvidenceKind;
  readonly spans: SegmentSpan[];
}

/**
 * Marks for the segments of one unit, by segment id, ascending and disjoint. Evidence that overlaps anywhere becomes
 * one mark: `11`, `Ocak` and `2022` inside a date, or `Türk` inside `Türk Devletleri`. Evidence whose words no longer
 * stand where they stood (the text was corrected) is left out.
 * @param order segment ids in reading order, the leading text first: decides the indices
 */
export function marksOf(
  evidence: readonly GroupEvidence[],
  order: readonly number[],
  texts: ReadonlyMap<number, MarkedText>,
): ReadonlyMap<number, readonly TextMark[]> {
  const place = new Map(order.map((id, i) => [id, i]));
  const clusters = merge(evidence.flatMap((e) => clusterOf(e, place, texts)));
  const compare = (a: SegmentSpan, b: SegmentSpan) =>
    (place.get(a.segmentId) ?? 0) - (place.get(b.segmentId) ?? 0) || a.start - b.start;
  const firsts = clusters.map((c) => ({ c, first: [...c.spans].sort(compare)[0] as SegmentSpan }));
  firsts.sort((a, b) => compare(a.first, b.first));
  const marks = new Map<number, TextMark[]>();
  firsts.forEach(({ c }, i) => {
    for (const { segmentId, start, end } of joined(c.spans)) {
      const list = marks.get(segmentId) ?? [];
      list.push({ start, end, index: i + 1, kind: c.kind });
      marks.set(segmentId, list);
    }
  });
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start);
  return marks;
}

/** One piece of evidence as a cluster of its own; none where a side is missing or reads otherwise now. */
function clusterOf(
  evidence: GroupEvidence,
  place: ReadonlyMap<number, number>,
  texts: ReadonlyMap<number, MarkedText>,
): Cluster[] {
  let kind = evidence.kind;
  const bind = (spans: readonly SegmentSpan[]) =>
    spans.flatMap((span) => {
      const known = place.has(span.segmentId) ? texts.get(span.segmentId) : undefined;
      const words = known?.text.slice(span.start, span.end) ?? '';
      if (!known || words === '' || !evidence.label.includes(words)) return [];
      const date = known.dates.find((d) => d.start < span.end && span.start < d.end);
      if (!date) return [span];
      kind = 'date';
      const start = Math.min(date.start, span.start);
      return [{ segmentId: span.segmentId, start, end: Math.max(date.end, span.end) }];
    });
  const [source, target] = [bind(evidence.source), bind(evidence.target)];
  return source.length > 0 && target.length > 0 ? [{ kind, spans: [...source, ...target] }] : [];
}

/** Joins clusters that overlap in any segment, until none do. The heaviest evidence comes first and gives its kind. */
function merge(clusters: readonly Cluster[]): readonly Cluster[] {
  let result: Cluster[] = [];
  for (const cluster of clusters) {
    const [touching, apart] = [result.filter((c) => overlaps(c, cluster)), result.filter((c) => !overlaps(c, cluster))];
    const all = [...touching, cluster];
    const kind = all.some((c) => c.kind === 'date') ? 'date' : (all[0] as Cluster).kind;
    result = [...apart, { kind, spans: all.flatMap((c) => c.spans) }];
  }
  return result;
}

const overlaps = (a: Cluster, b: Cluster): boolean =>
  a.spans.some((s) => b.spans.some((t) => s.segmentId === t.segmentId && s.start < t.end && t.start < s.end));

/** The spans of a cluster with those that overlap made one. */
function joined(spans: readonly SegmentSpan[]): readonly SegmentSpan[] {
  const sorted = [...spans].sort((a, b) => a.segmentId - b.segmentId || a.start - b.start);
  const result: SegmentSpan[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && last.segmentId === span.segmentId && span.start < last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}
