import { Layout } from '../layout.js';
import { pairName, Text } from '../text.js';
import type { Ui } from '../ui.js';

export const EXPORT_FORMATS = [
  'tmx',
  'xliff',
  'csv',
  'csv-excel',
  'tsv',
  'jsonl',
  'moses',
  'tei',
  'links',
  'gold',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const EXPORT_STATUSES = ['confirmed', 'suggested', 'needs_review'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

const EXPORT_KINDS = ['all', 'full', 'partial'] as const;
const EXPORT_TEXTS = ['corrected', 'original'] as const;

export interface ExportPageProps {
  readonly ui: Ui;
  readonly bitextId: number;
  readonly collection: { readonly id: number; readonly title: string };
  readonly source: { readonly language: string; readonly title: string };
  readonly target: { readonly language: string; readonly title: string };
  readonly choice: {
    readonly status: readonly ExportStatus[];
    readonly format: ExportFormat;
    readonly kind: (typeof EXPORT_KINDS)[number];
    /** In percent. */
    readonly confidence: number | null;
    readonly text: (typeof EXPORT_TEXTS)[number];
    readonly provenance: boolean;
    readonly deduplicate: boolean;
    readonly onesided: boolean;
  };
  readonly counts: {
    readonly units: number;
    readonly leftByStatus: number;
    readonly leftByKind: number;
    readonly leftByConfidence: number;
    readonly leftWithoutCounterpart: number;
    readonly leftFree: number;
  };
  /** Of the first units that go in, how many a quality check warns of. */
  readonly warnings: { readonly checked: number; readonly warned: number };
}

/** What goes into a file and what does not, before it is made. */
export function ExportPage(props: ExportPageProps) {
  const { ui, bitextId, collection, source, target, counts } = props;
  const pair = pairName(source.language, target.language);
  return (
    <Layout ui={ui} title={ui.t('export.title', { pair })} page="page-export">
      <h1>{ui.t('export.title', { pair })}</h1>
      <p>
        <bdi>{collection.title}</bdi>: <Text language={source.language}>{source.title}</Text> —{' '}
        <Text language={target.language}>{target.title}</Text>
      </p>
      <form class="stack" method="get" action={`/bitexts/${bitextId}/export`}>
        <Choices {...props} />
        <Counts {...props} />
        <p class="actions">
          <button
            class="primary"
            type="submit"
            formaction={`/bitexts/${bitextId}/export/file`}
            disabled={counts.units === 0}
          >
            {ui.t('export.download')}
          </button>
          <button type="submit">{ui.t('export.preview')}</button>
          <button class="quiet-button" type="submit" formaction={`/bitexts/${bitextId}/export/report`}>
            {ui.t('export.report')}
          </button>
          <a href={`/collections/${collection.id}`}>{ui.t('export.back')}</a>
        </p>
      </form>
      <p>
        <a href={multilingualPath(props)} download>
          {ui.t('export.multilingual')}
        </a>
      </p>
    </Layout>
  );
}

function multilingualPath({ collection, choice }: ExportPageProps): string {
  const statuses = choice.status.map((status) => `&status=${status}`).join('');
  return `/collections/${collection.id}/multilingual?format=tmx&provenance=yes${statuses}`;
}

function Choices({ ui, choice }: ExportPageProps) {
  return (
    <>
      <fieldset>
        <legend>{ui.t('export.statuses')}</legend>
        {EXPORT_STATUSES.map((status) => (
          <label class="check">
            <input type="checkbox" name="status" value={status} checked={choice.status.includes(status)} data-submits />{' '}
            {ui.t(`status.${status}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{ui.t('export.format')}</legend>
        {EXPORT_FORMATS.map((name) => (
          <label class="check">
            <input type="radio" name="format" value={name} checked={name === choice.format} /> {ui.t(`export.${name}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{ui.t('export.options')}</legend>
        <label class="field">
          <span>{ui.t('export.confidence')}</span>
          <input type="number" name="confidence" min={0} max={100} value={choice.confidence ?? ''} dir="ltr" />
        </label>
        <label class="field">
          <span>{ui.t('export.kind')}</span>
          <select name="kind">
            {EXPORT_KINDS.map((kind) => (
              <option value={kind} selected={kind === choice.kind}>
                {ui.t(`export.kind-${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{ui.t('export.text')}</span>
          <select name="text">
            {EXPORT_TEXTS.map((text) => (
              <option value={text} selected={text === choice.text}>
                {ui.t(`export.text-${text}`)}
              </option>
            ))}
          </select>
        </label>
        <Check ui={ui} name="provenance" checked={choice.provenance} />
        <Check ui={ui} name="deduplicate" checked={choice.deduplicate} />
        <Check ui={ui} name="onesided" checked={choice.onesided} />
      </fieldset>
    </>
  );
}

function Check({ ui, name, checked }: { ui: Ui; name: 'provenance' | 'deduplicate' | 'onesided'; checked: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name={name} value="yes" checked={checked} /> {ui.t(`export.${name}`)}
    </label>
  );
}

function Counts({ ui, counts, warnings }: ExportPageProps) {
  const left = [
    ['export.left-status', counts.leftByStatus],
    ['export.left-kind', counts.leftByKind],
    ['export.left-confidence', counts.leftByConfidence],
    ['export.left-empty', counts.leftWithoutCounterpart],
    ['export.left-free', counts.leftFree],
  ] as const;
  return (
    <section class="counts" aria-live="polite">
      <p class="strong">{ui.t('export.count', { count: counts.units })}</p>
      {left.map(([key, count]) => (count > 0 ? <p>{ui.t(key, { count })}</p> : null))}
      {counts.units === 0 ? <p class="note">{ui.t('export.nothing')}</p> : null}
      {warnings.warned > 0 ? (
        <p class="note">{ui.t('export.warned', { count: warnings.warned, checked: warnings.checked })}</p>
      ) : null}
    </section>
  );
}
