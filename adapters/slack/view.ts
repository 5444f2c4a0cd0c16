/** Views: App Home, the quotes of an answer, "Wrong?". Pure. */
import type { HomeView, InputBlock, ModalView } from '@slack/web-api';
import { cutText } from '../../src/basics/cut-text.ts';
import { linkTo } from '../../src/basics/text-fragment.ts';
import type { QuoteInContext } from '../../src/conversation/chat-adapter.ts';
import { type Proposal, type ProposalKind, proposalKinds } from '../../src/domain/opinion.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { type Block, cut, header, section, small } from './blocks.ts';
import { limits } from './limits.ts';
import { bold, mrkdwn, mrkdwnLink } from './mrkdwn.ts';
import { FORWARD_VIEW, WRONG_VIEW } from './received.ts';
import { renderBlocks } from './render.ts';
import { wordsTable } from './words-table.ts';

type Language = 'en' | 'ko';

export function homeView(home: Reply): HomeView {
  return { type: 'home', blocks: [...header('Pactwire'), ...renderBlocks(home)].slice(0, limits.blocksInView) };
}

/** Each quote in its surroundings, set apart from them, as the article has it. */
export function quotesView(quotes: readonly QuoteInContext[], language: Language): ModalView {
  const say = wordsTable[language];
  const blocks = quotes.flatMap((quote, at): readonly Block[] => [
    ...(at === 0 ? [] : [{ type: 'divider' } as const]),
    ...section(sourceHead(quote)),
    ...(quote.before === '' ? [] : small(`… ${mrkdwn(flowing(quote.before))}`)),
    ...section(...paragraphs(quote.quote).map((one) => `>${mrkdwn(one)}`)),
    ...(quote.after === '' ? [] : small(`${mrkdwn(flowing(quote.after))} …`)),
  ]);
  return modal(say.quotesTitle, say.close, blocks.slice(0, limits.blocksInView));
}

function sourceHead({ n, title, note, url, quote }: QuoteInContext): string {
  const address = linkTo(url, quote);
  const shown = cut(title ?? note, limits.sourceTitle);
  const name = address === null ? bold(shown) : mrkdwnLink(shown, address);
  return `[${n}] ${name}${title === null ? '' : ` – ${mrkdwn(cut(note, limits.sourceNote))}`}`;
}

/** The surroundings are there to be skimmed: their paragraphs run on. */
function flowing(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** A quote of several lines stays a quote in each of them. */
function paragraphs(quote: string): readonly string[] {
  return cutText(quote, limits.paragraph).flatMap((piece) => piece.split(/\n+/));
}

const fields = { kind: 'kind', about: 'about', right: 'right' } as const;

/** Filled in as far as we can: the person may only have to press the button. */
export function wrongView(answerId: string, reply: Reply, language: Language): ModalView {
  const say = wordsTable[language];
  const kinds = proposalKinds.map((kind) => ({
    text: { type: 'plain_text' as const, text: say.kinds[kind] },
    value: kind,
  }));
  const claims = reply.blocks.flatMap((block) => (block.kind === 'claim' ? [block.text] : []));
  const blocks: InputBlock[] = [
    input(fields.kind, say.whatIsWrong, {
      type: 'radio_buttons',
      action_id: fields.kind,
      options: kinds,
      initial_option: kinds[0]!,
    }),
    input(fields.about, say.whichSentence, {
      type: 'plain_text_input',
      action_id: fields.about,
      multiline: true,
      initial_value: cut(claims[0] ?? reply.summary, limits.inputText),
    }),
    {
      ...input(fields.right, say.whatIsRight, {
        type: 'plain_text_input',
        action_id: fields.right,
        multiline: true,
        max_length: limits.inputText,
        placeholder: { type: 'plain_text', text: say.whatIsRightHint },
      }),
      optional: true,
    },
  ];
  return {
    ...modal(say.wrongTitle, say.close, blocks),
    submit: { type: 'plain_text', text: cut(say.send, limits.viewTitle) },
    callback_id: WRONG_VIEW,
    private_metadata: answerId,
  };
}

/** One line in a field, so that it can be picked up whole on any device. */
export function forwardView(forward: string, language: Language): ModalView {
  const say = wordsTable[language];
  const block = input('line', say.forwardLabel, {
    type: 'plain_text_input',
    action_id: 'line',
    multiline: true,
    initial_value: cut(forward, limits.inputText),
  });
  return {
    ...modal(say.forward, say.close, [block]),
    submit: { type: 'plain_text', text: cut(say.done, limits.viewTitle) },
    callback_id: FORWARD_VIEW,
  };
}

/** What was sent in; null where it is not what our view asks for. */
export function readWrong(values: Readonly<Record<string, string>>): Pick<Proposal, 'kind' | 'about' | 'text'> | null {
  const kind = proposalKinds.find((one): one is ProposalKind => one === values[fields.kind]);
  if (kind === undefined) return null;
  const text = (field: string) => (values[field] ?? '').slice(0, limits.inputText);
  return { kind, about: text(fields.about), text: text(fields.right) };
}

export function noticeView(title: string, text: string, language: Language): ModalView {
  return modal(title, wordsTable[language].close, section(mrkdwn(text)));
}

export function modal(title: string, close: string, blocks: readonly Block[]): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: cut(title, limits.viewTitle) },
    close: { type: 'plain_text', text: cut(close, limits.viewTitle) },
    blocks: [...blocks],
  };
}

function input(id: string, label: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: id, label: { type: 'plain_text', text: label }, element };
}
