import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { SentenceModel } from './model.js';
import { SentenceEditor } from './sentence-editor.js';

/** One sentence on a page of its own: what the editor below the rows shows, for those without script. */
export function SentencePage({ ui, sentence, seen }: { ui: Ui; sentence: SentenceModel; seen: number }) {
  const { document } = sentence;
  return (
    <Layout
      ui={ui}
      title={ui.t('texts.sentence', { number: sentence.number })}
      page="page-texts"
      scripts={['texts.js']}
    >
      <h1>{ui.t('texts.edit')}</h1>
      <p>
        <Text language={document.language}>{document.title}</Text>
      </p>
      <form method="post" action={`/segments/${sentence.id}/correction`}>
        <input type="hidden" name="seen" value={seen} />
        <SentenceEditor ui={ui} sentence={sentence} />
      </form>
      <p>
        <a href={`/collections/${document.collectionId}`}>{ui.t('texts.back')}</a>
      </p>
    </Layout>
  );
}
