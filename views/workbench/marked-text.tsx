import type { TextMark } from '../../align/groups/marks.js';
import { direction } from '../../align/text/direction.js';

/** How many colours marks take turns in; the index tells apart what shares one. */
const COLOURS = 6;

interface Props {
  readonly language: string;
  readonly marks: readonly TextMark[];
  readonly children: string;
}

/** A person's text in its own language and direction, with what it has in common with its counterparts. */
export function MarkedText({ language, marks, children: text }: Props) {
  const parts = [];
  let at = 0;
  for (const { start, end, index, kind } of marks) {
    parts.push(text.slice(at, start));
    parts.push(
      <mark class={`m${(index - 1) % COLOURS}`} data-m={index} data-kind={kind}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <span class="text" lang={language} dir={direction(language)}>
      {parts}
      {text.slice(at)}
    </span>
  );
}
