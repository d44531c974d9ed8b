import type { TextMark } from '../../align/groups/marks.js';
import { direction } from '../../align/text/direction.js';
import type { Span } from '../../align/types.js';

/** How many colours marks take turns in; the index tells apart what shares one. */
const COLOURS = 6;

interface Props {
  readonly language: string;
  readonly marks: readonly TextMark[];
  /** Where what was looked for stands; shown instead of the marks. */
  readonly hits?: readonly Span[];
  readonly children: string;
}

/** A person's text in its own language and direction, with what it has in common with its counterparts. */
export function MarkedText({ language, marks, hits = [], children: text }: Props) {
  const parts = [];
  let at = 0;
  for (const span of hits.length > 0 ? hits : marks) {
    parts.push(text.slice(at, span.start));
    parts.push(mark(span, text.slice(span.start, span.end)));
    at = span.end;
  }
  return (
    <span class="text" lang={language} dir={direction(language)}>
      {parts}
      {text.slice(at)}
    </span>
  );
}

const mark = (span: Span | TextMark, words: string) =>
  'index' in span ? (
    <mark class={`m${(span.index - 1) % COLOURS}`} data-m={span.index} data-kind={span.kind}>
      {words}
    </mark>
  ) : (
    <mark class="hit">{words}</mark>
  );
