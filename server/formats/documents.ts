// A file of one document, whatever it is -> its text.
import type { Problem } from '../../align/types.js';
import { decodeText, REFUSALS } from './decode.js';
import { looksLikeHtml, WORD } from './plain-text.js';

export interface DocumentFile {
  /** Empty where the file was refused; then the first problem says why. */
  readonly text: string;
  /** What the file calls itself, where it does. */
  readonly title: string | null;
  readonly language: string | null;
  readonly encoding: string | null;
  readonly guessed: boolean;
  readonly problems: readonly Problem[];
}

/** Names of files that can be read as one document. */
export const DOCUMENT_EXTENSIONS = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'docx'] as const;

/** Reads plain text, Markdown, HTML (main text) or DOCX, told apart by their names and first bytes. */
export async function readDocumentFile(name: string, bytes: Uint8Array, encoding?: string): Promise<DocumentFile> {
  if (WORD.test(name)) {
    const { readDocx } = await import('./docx.js'); // heavy, and seldom needed: not at start
    return { ...(await readDocx(bytes)), encoding: null, guessed: false };
  }
  const decoded = decodeText(bytes, encoding);
  const { text, guessed, problems } = decoded;
  if (isRefused(problems) || !looksLikeHtml(name, text)) {
    return { text, title: null, language: null, encoding: decoded.encoding, guessed, problems };
  }
  const { readHtml } = await import('./html.js');
  const page = readHtml(text);
  return { ...page, encoding: decoded.encoding, guessed, problems: [...problems, ...page.problems] };
}

/** Why a file gave no text; null where it did, or where it is simply empty. */
export function refusalOf({ text, problems }: DocumentFile): Problem | null {
  return text === '' ? (problems[0] ?? null) : null;
}

/** Whether there is no text to go on with. */
export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some((problem) => REFUSALS.has(problem.code));
}
