import { direction } from '../../align/text/direction.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { SentenceModel } from './model.js';

/** All that can be done to one sentence. Stands in a form: on a page of its own, or below the rows of the workbench. */
export function SentenceEditor({ ui, sentence }: { ui: Ui; sentence: SentenceModel }) {
  const { id, document } = sentence;
  const at = (path: string) => `/segments/${id}/${path}`;
  const name = ui.t('texts.sentence', { number: sentence.number });
  return (
    <section class="editor" id="editor" aria-label={name} data-segment={id}>
      <label class="quiet" for="editor-text">
        <span class="tag">{document.language}</span> {name}
      </label>
      <textarea
        class="text"
        id="editor-text"
        name="text"
        rows={Math.min(8, 2 + Math.floor(sentence.text.length / 90))}
        lang={document.language}
        dir={direction(document.language)}
        autocomplete="off"
        aria-describedby="editor-keys"
      >
        {sentence.text}
      </textarea>
      {sentence.corrected ? (
        <p class="editor-original">
          <span class="quiet">{ui.t('texts.original')}</span>{' '}
          <Text language={document.language}>{sentence.original}</Text>
        </p>
      ) : null}
      <input type="hidden" name="caret" value="" />
      <div class="editor-actions">
        <button class="primary" type="submit" formaction={at('correction')} data-edit="save">
          {ui.t('texts.save')}
        </button>
        <button class="needs-script" type="submit" formaction={at('parts')} data-edit="split">
          {ui.t('texts.split')}
        </button>
        <SplitPlaces ui={ui} sentence={sentence} />
        <button type="submit" formaction={at('junction')} data-edit="join">
          {ui.t('texts.join')}
        </button>
        {sentence.corrected ? (
          <button type="submit" formaction={at('correction')} name="_method" value="delete" data-edit="restore">
            {ui.t('texts.restore')}
          </button>
        ) : null}
        <a href={at('paragraph')}>{ui.t('texts.paragraph')}</a>
        <a href={documentPath(sentence)}>{ui.t('texts.document')}</a>
        <button type="button" class="needs-script" data-edit="close">
          {ui.t('texts.close')}
        </button>
      </div>
      <p class="quiet needs-script" id="editor-keys">
        {ui.t('texts.keys')}
      </p>
    </section>
  );
}

/** Without script the caret is nowhere: the place to split at is chosen by the word after it. */
function SplitPlaces({ ui, sentence }: { ui: Ui; sentence: SentenceModel }) {
  const words = [...sentence.text.matchAll(/\s+(\S+)/g)];
  if (words.length === 0) return null;
  return (
    <span class="joined without-script">
      <button type="submit" formaction={`/segments/${sentence.id}/parts`}>
        {ui.t('texts.split-before')}
      </button>
      <select name="place" aria-label={ui.t('texts.split-before')} lang={sentence.document.language} autocomplete="off">
        {words.map((word) => (
          <option value={word.index + word[0].length - (word[1] ?? '').length}>{word[1]}</option>
        ))}
      </select>
    </span>
  );
}

/** How many sentences one page of a document shows. */
export const DOCUMENT_WINDOW = 300;

/** The page of the document where a sentence is shown. */
export const documentPath = ({ id, number, document }: SentenceModel): string =>
  `/documents/${document.id}?from=${Math.floor((number - 1) / DOCUMENT_WINDOW) * DOCUMENT_WINDOW}#segment-${id}`;
