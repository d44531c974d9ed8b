import type { EvidenceKind } from '../../align/types.js';
import type { Ui } from '../ui.js';
import type { GroupModel } from './model.js';

/** The kinds of evidence that stand in the text, in the order in which they are counted. */
const IN_TEXT = ['number', 'date', 'name', 'cognate', 'word'] as const satisfies readonly EvidenceKind[];

/** What speaks for a group and cannot be marked in the text, and how much of the rest there is. */
export function Chips({ ui, group }: { ui: Ui; group: GroupModel }) {
  const counted = IN_TEXT.flatMap((kind) => {
    const count = group.evidence.filter((k) => k === kind).length;
    return count > 0 ? [ui.t(`evidence.${kind}`, { count })] : [];
  });
  const length = group.lengthRatio === null ? [] : [ui.t('evidence.length', { ratio: ui.ratio(group.lengthRatio) })];
  return (
    <>
      {group.against.map((language) => (
        <span class="chip against">{ui.t('evidence.against', { language })}</span>
      ))}
      {group.through.map((language) => (
        <span class="chip through">{ui.t('evidence.through', { language })}</span>
      ))}
      {[...counted, ...length].map((words) => (
        <span class="chip">{words}</span>
      ))}
    </>
  );
}
