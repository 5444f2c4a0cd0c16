/**
 * The card under the words of an answer: its sources, and what can be done with it. A message of its own, because Teams
 * makes two of one that has words and a card, and then refuses to change it. Everything folds within the card.
 */
import type { QuoteInContext } from '../../src/conversation/chat-adapter.ts';
import { proposalKinds } from '../../src/domain/opinion.ts';
import type { Reply } from '../../src/domain/reply.ts';
import {
  actionSet,
  type Card,
  card,
  container,
  cut,
  execute,
  line,
  type Part,
  paragraphs,
  run,
  toggle,
} from './card-parts.ts';
import { bytesOf, limits } from './limits.ts';
import { lastActions, quoteIds, renderBlocks } from './render-card.ts';
import { wordsTable } from './words-table.ts';

export interface AnswerView {
  /** Set where somebody opened the quotes in their surroundings. */
  readonly quotes?: readonly QuoteInContext[];
  /** A line that was not there before, such as thanks. */
  readonly notice?: string;
}

export const fields = { kind: 'wrong-kind', about: 'wrong-about', right: 'wrong-right' } as const;

export function answerCard(reply: Reply, view: AnswerView = {}): Card {
  const quotes = view.quotes ?? [];
  // Surroundings of the last ones go first where the card grows too large.
  for (let shown = quotes.length; shown > 0; shown--) {
    const full = cardWith(reply, view, quotes.slice(0, shown));
    if (bytesOf(full) <= limits.cardBytes) return full;
  }
  return cardWith(reply, view, []);
}

function cardWith(reply: Reply, view: AnswerView, quotes: readonly QuoteInContext[]): Card {
  const context = new Map(quotes.map((quote) => [quote.n, quote]));
  const { rest, buttons } = lastActions(reply.blocks);
  const body = renderBlocks(rest, { reply, folded: view.quotes === undefined, context });
  return card([...noticeOf(view), ...body, ...doings(reply, view, buttons)]);
}

function noticeOf({ notice }: AnswerView): readonly Part[] {
  return notice === undefined ? [] : [container(null, paragraphs(notice), { style: 'good' })];
}

/** Buttons only where there is an answer to do something with. */
function doings(reply: Reply, view: AnswerView, more: readonly Part[]): readonly Part[] {
  const { answerId, language } = reply;
  if (answerId === undefined) return actionSet(more);
  const say = wordsTable[language];
  const ids = quoteIds(reply);
  const done = view.notice !== undefined;
  return [
    ...actionSet([
      ...(ids.length === 0 ? [] : [toggle(say.showQuotes, ids)]),
      ...(ids.length === 0 || view.quotes !== undefined
        ? []
        : [execute(say.inContext, 'quotes', { answer: answerId })]),
      ...(reply.forward === undefined ? [] : [toggle(say.forward, ['forward'])]),
      ...(done ? [] : [toggle(say.wrong, ['wrong'])]),
      ...more,
    ]),
    ...(reply.forward === undefined ? [] : [forwardPart(reply.forward, say.forwardLabel)]),
    ...(done ? [] : [wrongPart(reply, answerId)]),
  ];
}

/** One line in a field, so that it can be picked up whole on any device. */
function forwardPart(forward: string, labelled: string): Part {
  const field = {
    type: 'Input.Text',
    id: 'forward-line',
    label: labelled,
    isMultiline: true,
    value: cut(forward, limits.forwardLine),
  };
  return container('forward', [field], { isVisible: false });
}

/** Filled in as far as we can: the person may only have to press the button. */
function wrongPart(reply: Reply, answerId: string): Part {
  const say = wordsTable[reply.language];
  return container(
    'wrong',
    [
      {
        type: 'Input.ChoiceSet',
        id: fields.kind,
        label: say.whatIsWrong,
        style: 'expanded',
        value: proposalKinds[0],
        choices: proposalKinds.map((kind) => ({ title: say.kinds[kind], value: kind })),
      },
      {
        type: 'Input.Text',
        id: fields.about,
        label: say.whichSentence,
        isMultiline: true,
        value: cut(reply.summary, 600),
      },
      {
        type: 'Input.Text',
        id: fields.right,
        label: say.whatIsRight,
        isMultiline: true,
        placeholder: say.whatIsRightHint,
        maxLength: limits.inputText,
      },
      ...actionSet([execute(say.send, 'wrong', { answer: answerId }, true)]),
    ],
    { isVisible: false, style: 'emphasis' },
  );
}

/** A card that only says something. */
export function noticeCard(title: string | null, text: string): Card {
  const head = title === null ? [] : line([run(title, { weight: 'Bolder', size: 'Medium' })]);
  return card([...head, ...paragraphs(text)]);
}
