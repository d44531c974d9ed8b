import { RESEGMENT_WAYS, type ResegmentWay } from '../../align/groups/text-plans.js';
import { direction } from '../../align/text/direction.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { SentenceModel } from './model.js';

interface Props {
  readonly ui: Ui;
  readonly sentence: SentenceModel;
  readonly seen: number;
  readonly way: ResegmentWay;
  readonly now: readonly string[];
  /** `null`: as it is. */
  readonly proposed: readonly string[] | null;
}

/** How the paragraph around a sentence is cut, and how it could be. Nothing happens before it is asked for. */
export function ParagraphPage({ ui, sentence, seen, way, now, proposed }: Props) {
  const { id, document } = sentence;
  const path = `/segments/${id}/paragraph`;
  return (
    <Layout ui={ui} title={ui.t('texts.paragraph')} page="page-texts">
      <h1>{ui.t('texts.paragraph')}</h1>
      <p>
        <Text language={document.language}>{document.title}</Text>
      </p>
      <form method="get" action={path}>
        <fieldset class="ways">
          <legend>{ui.t('texts.way')}</legend>
          {RESEGMENT_WAYS.map((one) => (
            <label class="check">
              <input type="radio" name="way" value={one} checked={one === way} autocomplete="off" data-submits />{' '}
              {ui.t(`texts.way.${one}`)}
            </label>
          ))}
          <button type="submit">{ui.t('texts.preview')}</button>
        </fieldset>
      </form>
      <div class="cuts">
        <Cut ui={ui} name={ui.t('texts.now')} language={document.language} sentences={now} />
        <Cut ui={ui} name={ui.t('texts.proposed')} language={document.language} sentences={proposed} />
      </div>
      <p class="quiet">{ui.t('texts.kept')}</p>
      <form method="post" action={path}>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="way" value={way} />
        <button class="primary" type="submit" disabled={proposed === null}>
          {ui.t('texts.apply')}
        </button>{' '}
        <a href={`/collections/${document.collectionId}`}>{ui.t('texts.back')}</a>
      </form>
    </Layout>
  );
}

function Cut(props: { ui: Ui; name: string; language: string; sentences: readonly string[] | null }) {
  const { ui, name, language, sentences } = props;
  return (
    <section class="cut">
      <h2>{name}</h2>
      {sentences === null ? <p class="quiet">{ui.t('texts.same')}</p> : null}
      <ol dir={direction(language)}>
        {(sentences ?? []).map((text) => (
          <li>
            <Text language={language}>{text}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
