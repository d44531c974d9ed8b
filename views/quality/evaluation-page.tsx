import type { Confusion } from '../../align/quality/confusions.js';
import type { Comparison, Evaluation } from '../../align/quality/evaluate.js';
import { evaluationRows } from '../../align/quality/evaluation-report.js';
import type { Bead } from '../../align/types.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { DataTable } from './figure-block.js';
import type { FigureTable } from './tables.js';

export const SYSTEMS = ['all', 'confirmed', 'suggested'] as const;
export type System = (typeof SYSTEMS)[number];

export type ScoredName = System | `by:${string}` | `copy:${number}`;

export interface EvaluationPageProps {
  readonly ui: Ui;
  readonly collectionId: number;
  readonly bitextId: number;
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly golds: readonly { readonly id: number; readonly name: string; readonly version: number }[];
  readonly goldId: number | null;
  readonly system: ScoredName;
  /** The second system, where two are compared. */
  readonly against: ScoredName | null;
  readonly other: EvaluationPageProps['result'];
  readonly comparison: Readonly<Record<'strict' | 'lax', Comparison>> | null;
  /** Annotators' copies that are finished. */
  readonly copies: readonly { readonly annotator: string; readonly bitextId: number }[];
  /** Who confirmed groups of the pair. */
  readonly people: readonly string[];
  readonly result: { readonly evaluation: Evaluation; readonly signature: string } | null;
  readonly sourceTexts: readonly string[];
  readonly targetTexts: readonly string[];
  /** Leads from a segment of the source text to its place. */
  readonly placeOf: (bead: Bead) => string | null;
}

/** A gold set against the groups of a pair, and how to come by a gold set. */
export function EvaluationPage(props: EvaluationPageProps) {
  const { ui, collectionId, bitextId, pair, golds, goldId, system, result } = props;
  const title = ui.t('evaluation.title', { pair });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
      </div>
      <p class="quiet">{ui.t('evaluation.about')}</p>
      {golds.length === 0 ? <p>{ui.t('evaluation.none')}</p> : null}
      {golds.length === 0 ? null : (
        <form class="actions" method="get" action={`/bitexts/${bitextId}/evaluation`}>
          <label>
            {ui.t('evaluation.gold')}{' '}
            <select name="gold">
              {golds.map((gold) => (
                <option value={gold.id} selected={gold.id === goldId}>
                  {`${gold.name} v${gold.version}`}
                </option>
              ))}
            </select>
          </label>{' '}
          <label>
            {ui.t('evaluation.system')}{' '}
            <select name="system">
              <SystemOptions {...props} chosen={system} />
            </select>
          </label>{' '}
          <label>
            {ui.t('evaluation.against')}{' '}
            <select name="against">
              <option value="">{ui.t('evaluation.against-none')}</option>
              <SystemOptions {...props} chosen={props.against} />
            </select>
          </label>{' '}
          <button type="submit">{ui.t('evaluation.show')}</button>{' '}
          {goldId === null ? null : <a href={`/gold-sets/${goldId}/file`}>{ui.t('evaluation.gold-file')}</a>}
        </form>
      )}
      {result === null ? null : <Result {...props} result={result} />}
      <form class="stack" method="post" action={`/bitexts/${bitextId}/gold-sets`} enctype="multipart/form-data">
        <h2>{ui.t('evaluation.import')}</h2>
        <label>
          {ui.t('evaluation.gold-file')} <input type="file" name="file" accept=".json" required />
        </label>
        <button type="submit">{ui.t('evaluation.import')}</button>
      </form>
      <form class="stack" method="post" action={`/bitexts/${bitextId}/annotation-rounds`}>
        <h2>{ui.t('round.start')}</h2>
        <p class="quiet">{ui.t('round.start-about')}</p>
        <label>
          {ui.t('round.first')} <input type="text" name="first" required maxlength={60} />
        </label>
        <label>
          {ui.t('round.second')} <input type="text" name="second" required maxlength={60} />
        </label>
        <button type="submit">{ui.t('round.start')}</button>
      </form>
    </Layout>
  );
}

function SystemOptions({ ui, people, copies, chosen }: EvaluationPageProps & { chosen: ScoredName | null }) {
  const named = [
    ...SYSTEMS.map((value) => ({ value: value as ScoredName, label: ui.t(`evaluation.system-${value}`) })),
    ...people.map((name) => ({ value: `by:${name}` as const, label: ui.t('review.decided-by', { name }) })),
    ...copies.map(({ annotator, bitextId }) => ({
      value: `copy:${bitextId}` as const,
      label: ui.t('evaluation.copy', { name: annotator }),
    })),
  ];
  return (
    <>
      {named.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </>
  );
}

/** Two systems on the same gold: by how much they differ, and whether that may be chance. */
function ComparisonBlock({ ui, other, comparison }: EvaluationPageProps) {
  if (other === null || comparison === null) return null;
  return (
    <section>
      <h2>{ui.t('evaluation.comparison')}</h2>
      {(['strict', 'lax'] as const).map((level) => {
        const { difference, pValue, firstBetter, units } = comparison[level];
        return (
          <p class="claim">
            {ui.t(`evaluation.differs-${level}`, {
              difference: `${difference < 0 ? '−' : '+'}${ui.score(Math.abs(difference))}`,
              second: ui.score(other.evaluation.scores[level].f1),
              p: ui.score(pValue),
              share: ui.percent(firstBetter),
              units,
            })}
          </p>
        );
      })}
      <p class="quiet">{ui.t('evaluation.comparison-about')}</p>
      <p class="quiet">
        {ui.t('quality.signature')}: <code dir="ltr">{other.signature}</code>
      </p>
    </section>
  );
}

function Result(props: EvaluationPageProps & { result: NonNullable<EvaluationPageProps['result']> }) {
  const { ui, result } = props;
  const { scores, intervals, linkScores, documents } = result.evaluation;
  return (
    <section>
      <p class="claim">
        {ui.t('evaluation.interval', {
          strict: ui.score(scores.strict.f1),
          strictLow: ui.score(intervals.strictF1.low),
          strictHigh: ui.score(intervals.strictF1.high),
          lax: ui.score(scores.lax.f1),
          laxLow: ui.score(intervals.laxF1.low),
          laxHigh: ui.score(intervals.laxF1.high),
          aer: ui.score(linkScores.aer),
        })}
      </p>
      <ComparisonBlock {...props} />
      <DataTable ui={ui} caption={ui.t('evaluation.types')} table={scoreTable(ui, result.evaluation)} />
      <p class="quiet">
        {ui.t('quality.signature')}: <code dir="ltr">{result.signature}</code>
      </p>
      <h2>{ui.t('evaluation.confusions')}</h2>
      <ol class="confusions">
        {documents
          .flatMap((document) => document.confusions)
          .map((confusion) => (
            <ConfusionItem {...props} confusion={confusion} />
          ))}
      </ol>
    </section>
  );
}

/** All, each document and each n:m type, as the command line prints them, in the reader's words and figures. */
function scoreTable(ui: Ui, evaluation: Evaluation): FigureTable {
  const scopes = { all: ui.t('evaluation.all'), document: ui.t('column.document'), type: ui.t('column.type') };
  return {
    name: 'evaluation',
    head: [
      ui.t('evaluation.scope'),
      ui.t('evaluation.name'),
      ui.t('evaluation.gold'),
      ui.t('evaluation.system'),
      ...(['strict', 'lax'] as const).flatMap((level) =>
        ['P', 'R', 'F1'].map((measure) => ui.t(`evaluation.${level}`, { measure })),
      ),
      'AER',
    ],
    rows: evaluationRows(evaluation).map(({ scope, name, goldBeads, systemBeads, strict, lax, aer }) => [
      scopes[scope],
      name,
      goldBeads,
      systemBeads,
      ...[strict, lax].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(ui.score)),
      ui.score(aer),
    ]),
  };
}

function ConfusionItem(props: EvaluationPageProps & { confusion: Confusion }) {
  const { ui, confusion, placeOf } = props;
  const place = [...confusion.system, ...confusion.gold].map(placeOf).find((one) => one !== null) ?? null;
  return (
    <li>
      <strong>{ui.t(`evaluation.confusion.${confusion.kind}`)}</strong>{' '}
      {place === null ? null : <a href={place}>{ui.t('flags.open')}</a>}
      {[
        ...confusion.gold.map((bead) => ({ bead, gold: true })),
        ...confusion.system.map((bead) => ({ bead, gold: false })),
      ].map(({ bead, gold }) => (
        <div class="bead">
          <span class="quiet">{gold ? ui.t('evaluation.gold') : ui.t('evaluation.system')}</span>
          <Text language={props.sourceLanguage}>{textsAt(bead.source, props.sourceTexts)}</Text>
          <Text language={props.targetLanguage}>{textsAt(bead.target, props.targetTexts)}</Text>
        </div>
      ))}
    </li>
  );
}

function textsAt(indices: readonly number[], texts: readonly string[]): string {
  return indices.map((index) => texts[index] ?? '').join(' ');
}
