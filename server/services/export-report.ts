import type { SelectionRule } from '../../align/formats/select.js';
import type { ExportHeader } from '../../align/formats/unit.js';
import type { ExportRun } from './export-files.js';

const RULES: Readonly<Record<SelectionRule, string>> = {
  status: 'because of their status',
  kind: 'because they were partial or whole, which was not asked for',
  confidence: 'because the aligner was less sure than was asked for',
  'one-sided': 'because they say that a sentence has no counterpart',
  duplicate: 'because the same pair of texts is in the file already',
};

/** What is in a file, in plain words: figures are those of the file, so it can be made only after the file. */
export function exportReport(header: ExportHeader, { options, tally, problems }: ExportRun): string {
  const { statuses = ['confirmed'], minConfidence = null } = options.selection;
  const lines = [
    `${header.collection}: ${header.documents.source} (${header.pair.source}) – ${header.documents.target} (${header.pair.target})`,
    `Made by ${header.program.name} ${header.program.version} at ${header.createdAt}.`,
    '',
    `${tally.kept} units are in the file. Asked for: ${statuses.join(', ')}${minConfidence === null ? '' : `, confidence at least ${minConfidence}`}.`,
    `Texts are ${options.text === 'original' ? 'as they stood in the documents' : 'as corrected by people'}.`,
  ];
  for (const [rule, count] of Object.entries(tally.left)) {
    if (count > 0) lines.push(`${count} groups were left out ${RULES[rule as SelectionRule]}.`);
  }
  const first = problems.first.map(({ message }) => `- ${message}`);
  if (first.length > 0) lines.push('', `The file could not hold everything (${problems.count()} times):`, ...first);
  return `${lines.join('\n')}\n`;
}
