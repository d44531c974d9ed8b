import type { Bead } from '../../align/types.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { Key } from './key.js';

export interface RoundPageProps {
  readonly ui: Ui;
  readonly roundId: number;
  readonly collectionId: number;
  readonly bitextId: number;
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Each with the collection that holds their copy. */
  readonly annotators: readonly { readonly name: string; readonly collectionId: number }[];
  readonly agreed: readonly Bead[];
  readonly differences: readonly {
    readonly name: string;
    readonly first: readonly Bead[];
    readonly second: readonly Bead[];
    readonly choice: 'first' | 'second' | 'neither' | null;
  }[];
  readonly sourceTexts: readonly string[];
  readonly targetTexts: readonly string[];
  readonly agreement: {
    readonly kappa: string;
    readonly candidates: number;
    readonly strict: string;
    readonly lax: string;
  };
}

/** Two annotations side by side: agreements folded away, each difference decided with one key. */
export function RoundPage(props: RoundPageProps) {
  const { ui, roundId, collectionId, bitextId, pair, annotators, agreed, differences, agreement } = props;
  const left = differences.filter((difference) => difference.choice === null).length;
  const title = ui.t('round.title', { pair });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
        <a href={`/bitexts/${bitextId}/evaluation`}>{ui.t('evaluation.link')}</a>
      </div>
      <p class="actions">
        {annotators.map((annotator) => (
          <a href={`/collections/${annotator.collectionId}`}>{ui.t('round.open', { name: annotator.name })}</a>
        ))}
      </p>
      <p>{ui.t('quality.agreement-text', agreement)}</p>
      <details>
        <summary>{ui.t('round.agreed', { count: agreed.length })}</summary>
        <ol>
          {agreed.map((bead) => (
            <li>
              <BeadTexts {...props} bead={bead} />
            </li>
          ))}
        </ol>
      </details>
      <h2>{ui.t('round.differences', { count: differences.length, left })}</h2>
      {differences.map((difference, index) => (
        <DifferenceBlock
          {...props}
          difference={difference}
          first={index === differences.findIndex((d) => d.choice === null)}
        />
      ))}
      <form class="stack" method="post" action={`/annotation-rounds/${roundId}/gold`}>
        <p class="quiet">{ui.t('round.gold-about')}</p>
        <label>
          {ui.t('round.gold-name')} <input type="text" name="name" required maxlength={100} />
        </label>
        <button type="submit">{ui.t('round.gold')}</button>
      </form>
    </Layout>
  );
}

/** The access keys stand on the first difference that is open, so that one key decides and leads to the next. */
function DifferenceBlock(
  props: RoundPageProps & { difference: RoundPageProps['differences'][number]; first: boolean },
) {
  const { ui, roundId, annotators, difference, first } = props;
  const options = [
    {
      choice: 'first',
      beads: difference.first,
      label: ui.t('round.take', { name: annotators[0]?.name ?? 'A' }),
      key: 'a',
    },
    {
      choice: 'second',
      beads: difference.second,
      label: ui.t('round.take', { name: annotators[1]?.name ?? 'B' }),
      key: 'b',
    },
  ] as const;
  return (
    <form
      id={first ? 'next' : undefined}
      class={`difference ${difference.choice === null ? 'open' : 'decided'}`}
      method="post"
      action={`/annotation-rounds/${roundId}/adjudications`}
    >
      <input type="hidden" name="difference" value={difference.name} />
      <div class="sides">
        {options.map(({ choice, beads, label, key }) => (
          <div class="side">
            {beads.length === 0 ? (
              <p class="quiet">{ui.t('round.nothing')}</p>
            ) : (
              beads.map((bead) => <BeadTexts {...props} bead={bead} />)
            )}
            <button
              type="submit"
              name="choice"
              value={choice}
              accesskey={first ? key : undefined}
              data-key={first ? key : undefined}
              aria-pressed={difference.choice === choice ? 'true' : 'false'}
            >
              {label} {first ? <Key sign={key} /> : null}
            </button>
          </div>
        ))}
      </div>
      <button
        type="submit"
        name="choice"
        value="neither"
        accesskey={first ? 'n' : undefined}
        data-key={first ? 'n' : undefined}
        aria-pressed={difference.choice === 'neither' ? 'true' : 'false'}
      >
        {ui.t('round.neither')} {first ? <Key sign="n" /> : null}
      </button>
    </form>
  );
}

function BeadTexts({
  bead,
  sourceLanguage,
  targetLanguage,
  sourceTexts,
  targetTexts,
}: RoundPageProps & { bead: Bead }) {
  const join = (indices: readonly number[], texts: readonly string[]) =>
    indices.map((index) => `${index + 1}. ${texts[index] ?? ''}`).join(' ');
  return (
    <div class="bead">
      <Text language={sourceLanguage}>{join(bead.source, sourceTexts)}</Text>
      <Text language={targetLanguage}>{join(bead.target, targetTexts)}</Text>
    </div>
  );
}
