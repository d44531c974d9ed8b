import type { Ui } from '../ui.js';
import type { OpenSample } from './model.js';
import { OwedLine } from './owed-judgements.js';

interface SampleProps {
  readonly ui: Ui;
  readonly openSample: OpenSample | null;
  readonly action: string;
  /** Over all pairs. */
  readonly over?: boolean;
}

/** Goes on with the sample that is open, or draws one. */
export function SampleActions({ ui, openSample, action, over = false }: SampleProps) {
  return (
    <div class="actions">
      {openSample === null ? null : <OpenSampleLine ui={ui} sample={openSample} />}
      <form class="actions" method="post" action={action}>
        <label>
          {ui.t('sample.size')} <input type="number" name="size" value="100" min="1" max="2000" required />
        </label>
        <button type="submit">{ui.t(over ? 'quality.sample-all' : 'quality.sample-new')}</button>
      </form>
    </div>
  );
}

/** The way into the sample that is open, for who may judge something in it, and what others owe. */
function OpenSampleLine({ ui, sample }: { ui: Ui; sample: OpenSample }) {
  const { id, left, byPerson } = sample;
  // A newcomer had a hand in nothing.
  const mine = byPerson.find(({ name }) => name === ui.actor)?.count ?? left;
  return (
    <div class="open-sample">
      <a class={mine > 0 ? 'button primary' : undefined} href={`/samples/${id}`}>
        {mine > 0 ? ui.t('quality.sample-go-on', { count: mine }) : ui.t('sample.nothing-mine', { count: left })}
      </a>
      <OwedLine ui={ui} owed={sample} />
    </div>
  );
}
