import { direction } from '../../align/text/direction.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { Chips } from '../workbench/chips.js';
import { statusText } from '../workbench/group-block.js';
import { MarkedText } from '../workbench/marked-text.js';
import type { CardModel, ContextSentence, SideModel } from './model.js';

/** One group in its surroundings: two sentences before and after it on each side. */
export function Card({ ui, card }: { ui: Ui; card: CardModel }) {
  const status = statusText(ui, card.group);
  return (
    <article
      class={`card ${card.group.status}`}
      data-group={card.group.id}
      data-segments={card.sides.flatMap((side) => side.segments.map((s) => s.id)).join(' ')}
      aria-label={ui.t('group.label', { pair: card.group.pair, status })}
    >
      <div class="card-sides">
        {card.sides.map((side) => (
          <Side ui={ui} side={side} />
        ))}
      </div>
      <p class="group-foot">
        <bdi class="tag">{card.group.pair}</bdi>
        <span class="status">{status}</span>
        {card.group.changedSince ? <span class="mark">{ui.t('status.changed')}</span> : null}
        <span class="chips">
          <Chips ui={ui} group={card.group} />
        </span>
      </p>
    </article>
  );
}

function Side({ ui, side }: { ui: Ui; side: SideModel }) {
  const { language } = side.column;
  return (
    <div class="side" dir={direction(language)}>
      {side.before.map((sentence) => (
        <Context ui={ui} sentence={sentence} language={language} />
      ))}
      {side.segments.map((segment) => (
        <p class="sentence">
          <span class="segment-number">{ui.number(segment.number)}</span>{' '}
          <MarkedText language={language} marks={segment.marks}>
            {segment.text}
          </MarkedText>
        </p>
      ))}
      {side.after.map((sentence) => (
        <Context ui={ui} sentence={sentence} language={language} />
      ))}
    </div>
  );
}

function Context({ ui, sentence, language }: { ui: Ui; sentence: ContextSentence; language: string }) {
  return (
    <p class="context">
      <span class="segment-number">{ui.number(sentence.number)}</span> <Text language={language}>{sentence.text}</Text>
    </p>
  );
}
