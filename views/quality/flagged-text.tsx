import type { CheckCode, NextStep, SentenceSpan, Severity } from '../../align/quality/checks/types.js';
import { direction } from '../../align/text/direction.js';

/** A flag in the reader's language, with the places it speaks of. */
export interface StoredFlagText {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly message: string;
  readonly nextStep: NextStep;
  /** The next step in words. */
  readonly next: string;
  readonly source: readonly SentenceSpan[];
  readonly target: readonly SentenceSpan[];
  /** Names the flag in a form: its check and fingerprint; null: it cannot be named before the next check. */
  readonly name: string | null;
  /** Who found it in order, when and why (empty: no reason given); null: it is open. */
  readonly inOrder: { readonly person: string; readonly at: string; readonly reason: string } | null;
}

interface Props {
  readonly language: string;
  readonly sentences: readonly string[];
  readonly spans: readonly SentenceSpan[];
}

/** Sentences with the doubtful places marked. */
export function FlaggedText({ language, sentences, spans }: Props) {
  return (
    <p class="text" lang={language} dir={direction(language)}>
      {sentences.map((text, sentence) => (
        <>
          {pieces(
            text,
            spans.filter((span) => span.sentence === sentence),
          ).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}{' '}
        </>
      ))}
    </p>
  );
}

/** Cuts a text at the borders of spans; overlapping spans are one mark. */
export function pieces(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false });
    if (end > at) found.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}
