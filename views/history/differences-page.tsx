import type { DifferenceKind } from '../../align/groups/difference.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { DifferencesModel, GroupThenModel, PlaceModel, Worded } from './model.js';

const KINDS: readonly DifferenceKind[] = ['added', 'removed', 'decided', 'changed'];

/** Two moments of an alignment side by side: only what differs, each place in the words it had then. */
export function DifferencesPage({ ui, model }: { ui: Ui; model: DifferencesModel }) {
  const { collection, counts, places, texts, only } = model;
  const title = ui.t('difference.title', { title: collection.title });
  const total = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <Layout ui={ui} title={title} page="page-history">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collection.id}/history`}>{ui.t('difference.history')}</a>
        <a href={`/collections/${collection.id}`}>{ui.t('quality.back')}</a>
      </div>
      <p role="status">
        {only === null
          ? ui.t('difference.span', { from: String(model.from), to: String(model.to) })
          : ui.t('difference.one', { id: String(only.id), actor: only.actor, what: only.did.map(ui.did).join(', ') })}
        {' · '}
        {KINDS.filter((kind) => counts[kind] > 0)
          .map((kind) => `${ui.number(counts[kind])} ${ui.t(`difference.${kind}`)}`)
          .join(' · ')}
        {total === 0 && texts.length === 0 ? ui.t('difference.none') : null}
      </p>
      {places.length < total ? <p>{ui.t('difference.shown', { shown: places.length, count: total })}</p> : null}
      <ol class="places">
        {places.map((place) => (
          <PlaceItem ui={ui} place={place} />
        ))}
      </ol>
      {texts.length === 0 ? null : (
        <section>
          <h2>{ui.t('difference.texts')}</h2>
          <ol class="places">
            {texts.map(({ before, after }) => (
              <li class="place">
                <Side ui={ui} name={ui.t('difference.then')}>
                  {before === null ? ui.t('difference.nothing') : <Sentences list={[before]} />}
                </Side>
                <Side ui={ui} name={ui.t('difference.now')}>
                  {after === null ? ui.t('difference.nothing') : <Sentences list={[after]} />}
                </Side>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

function PlaceItem({ ui, place }: { ui: Ui; place: PlaceModel }) {
  return (
    <li class="place">
      <p class="quiet">
        <bdi dir="ltr">{place.pair}</bdi> · {ui.t(`difference.${place.kind}`)}
        {place.groupId === null ? null : (
          <>
            {' · '}
            <a href={`/groups/${place.groupId}/place`}>{ui.t('flags.open')}</a>
          </>
        )}
      </p>
      <Side ui={ui} name={ui.t('difference.then')}>
        <Groups ui={ui} groups={place.before} />
      </Side>
      <Side ui={ui} name={ui.t('difference.now')}>
        <Groups ui={ui} groups={place.after} />
      </Side>
    </li>
  );
}

function Side({ name, children }: { ui: Ui; name: string; children: unknown }) {
  return (
    <div class="moment" role="group" aria-label={name}>
      <span class="quiet">{name}</span>
      {children}
    </div>
  );
}

function Groups({ ui, groups }: { ui: Ui; groups: readonly GroupThenModel[] }) {
  if (groups.length === 0) return <p class="quiet">{ui.t('difference.nothing')}</p>;
  return (
    <>
      {groups.map(({ status, source, target }) => (
        <div class={`then ${status}`}>
          <span class="quiet">{ui.t(`status.${status}`)}</span>
          <Sentences list={source} />
          <Sentences list={target} />
          {source.length === 0 || target.length === 0 ? (
            <span class="quiet">{ui.t('difference.no-counterpart')}</span>
          ) : null}
        </div>
      ))}
    </>
  );
}

function Sentences({ list }: { list: readonly Worded[] }) {
  return (
    <>
      {list.map(({ language, text }) => (
        <Text class="sentence" language={language}>
          {text}
        </Text>
      ))}
    </>
  );
}
