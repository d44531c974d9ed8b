import { Layout } from '../layout.js';
import { pairName, Text } from '../text.js';
import type { Ui } from '../ui.js';

export const EXPORT_FORMATS = ['tmx', 'csv', 'csv-excel'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const EXPORT_STATUSES = ['confirmed', 'suggested', 'needs_review'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

export interface ExportPageProps {
  readonly ui: Ui;
  readonly bitextId: number;
  readonly collection: { readonly id: number; readonly title: string };
  readonly source: { readonly language: string; readonly title: string };
  readonly target: { readonly language: string; readonly title: string };
  readonly statuses: readonly ExportStatus[];
  readonly format: ExportFormat;
  readonly counts: {
    readonly units: number;
    readonly leftByStatus: number;
    readonly leftWithoutCounterpart: number;
    readonly leftFree: number;
  };
}

/** What goes into a file and what does not, before it is made. */
export function ExportPage(props: ExportPageProps) {
  const { ui, bitextId, collection, source, target, statuses, format, counts } = props;
  const pair = pairName(source.language, target.language);
  return (
    <Layout ui={ui} title={ui.t('export.title', { pair })} page="page-export" scripts={['page.js']}>
      <h1>{ui.t('export.title', { pair })}</h1>
      <p>
        <bdi>{collection.title}</bdi>: <Text language={source.language}>{source.title}</Text> —{' '}
        <Text language={target.language}>{target.title}</Text>
      </p>
      <form class="stack" method="get" action={`/bitexts/${bitextId}/export`}>
        <fieldset>
          <legend>{ui.t('export.statuses')}</legend>
          {EXPORT_STATUSES.map((status) => (
            <label class="check">
              <input type="checkbox" name="status" value={status} checked={statuses.includes(status)} data-submits />{' '}
              {ui.t(`status.${status}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{ui.t('export.format')}</legend>
          {EXPORT_FORMATS.map((name) => (
            <label class="check">
              <input type="radio" name="format" value={name} checked={name === format} /> {ui.t(`export.${name}`)}
            </label>
          ))}
        </fieldset>
        <section class="counts" aria-live="polite">
          <p class="strong">{ui.t('export.count', { count: counts.units })}</p>
          <p>{ui.t('export.left-status', { count: counts.leftByStatus })}</p>
          <p>{ui.t('export.left-empty', { count: counts.leftWithoutCounterpart })}</p>
          <p>{ui.t('export.left-free', { count: counts.leftFree })}</p>
          {counts.units === 0 ? <p class="note">{ui.t('export.nothing')}</p> : null}
        </section>
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
          <a href={`/collections/${collection.id}`}>{ui.t('export.back')}</a>
        </p>
      </form>
    </Layout>
  );
}
