import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';

export interface KnowledgeEntry {
  readonly id: number;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly title: string;
  readonly file: string;
  readonly termCount: number;
  readonly passageCount: number;
  readonly actor: string;
  readonly createdAt: string;
  readonly removedAt: string | null;
  readonly removedBy: string | null;
  readonly examples: readonly { readonly source: string; readonly target: string }[];
}

/** What was brought in to teach the aligner: how much, from which file; out of use and back with one button. */
export function KnowledgePage({ ui, entries }: { readonly ui: Ui; readonly entries: readonly KnowledgeEntry[] }) {
  return (
    <Layout ui={ui} title={ui.t('knowledge.title')} page="page-knowledge">
      <div class="page-head">
        <h1>{ui.t('knowledge.title')}</h1>
        <p class="actions">
          <a class="button" href="/imports/new?into=knowledge">
            {ui.t('knowledge.add')}
          </a>
        </p>
      </div>
      <p>{ui.t('knowledge.intro')}</p>
      {entries.length === 0 ? <p class="empty">{ui.t('knowledge.empty')}</p> : null}
      <ul class="collections">
        {entries.map((entry) => (
          <Entry ui={ui} entry={entry} />
        ))}
      </ul>
    </Layout>
  );
}

function Entry({ ui, entry }: { readonly ui: Ui; readonly entry: KnowledgeEntry }) {
  const { id, sourceLanguage, targetLanguage, removedAt } = entry;
  const [from, to] = [ui.languageName(sourceLanguage), ui.languageName(targetLanguage)];
  return (
    <li class="collection">
      <h2>
        <bdi>{entry.title}</bdi>{' '}
        <span class="quiet">
          {from} – {to}
        </span>
      </h2>
      <p>
        {entry.termCount > 0 ? ui.t('knowledge.terms', { count: entry.termCount }) : null}
        {entry.termCount > 0 && entry.passageCount > 0 ? ' · ' : null}
        {entry.passageCount > 0 ? ui.t('knowledge.passages', { count: entry.passageCount }) : null}{' '}
        <span class="quiet">
          <bdi>
            {ui.t('knowledge.from', { file: entry.file, actor: entry.actor, date: entry.createdAt.slice(0, 10) })}
          </bdi>
        </span>
      </p>
      <details>
        <summary>{ui.t('knowledge.examples')}</summary>
        <table class="samples">
          <tbody>
            {entry.examples.map(({ source, target }) => (
              <tr>
                <td>
                  <Text language={sourceLanguage}>{source}</Text>
                </td>
                <td>
                  <Text language={targetLanguage}>{target}</Text>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {removedAt === null ? null : (
        <p class="note" role="status">
          {ui.t('knowledge.removed', { actor: entry.removedBy ?? '' })}
        </p>
      )}
      <form class="actions" method="post" action={`/knowledge/${id}/removal`}>
        {removedAt === null ? null : <input type="hidden" name="_method" value="delete" />}
        <button type="submit">{ui.t(removedAt === null ? 'knowledge.remove' : 'knowledge.restore')}</button>
      </form>
    </li>
  );
}
