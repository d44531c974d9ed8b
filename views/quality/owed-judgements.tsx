import type { Ui } from '../ui.js';
import type { OwedJudgements } from './model.js';

/** What is still to be judged of a sample, and by whom it can be: `8 pairs are still to be judged. Who may judge how many: Leyla: 5, Zeynep: 8.` */
export function OwedLine({ ui, owed }: { ui: Ui; owed: OwedJudgements }) {
  const judges = owed.byPerson.filter(({ count }) => count > 0);
  return (
    <p class="quiet owed">
      {ui.t('sample.owed', { count: owed.left })} {judges.length > 0 ? ui.t('sample.owed-by') : null}
      {judges.map(({ name, count }, index) => (
        <>
          {index === 0 ? ' ' : ui.t('list.comma')}
          <bdi>{name}</bdi>: {ui.number(count)}
        </>
      ))}
      {judges.length > 0 ? '.' : null} {owed.byNobody > 0 ? ui.t('sample.owed-nobody', { count: owed.byNobody }) : null}
    </p>
  );
}
