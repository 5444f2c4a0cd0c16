/** Reply → one Slack message: blocks and the words of its notification. Pure; the reply was split before. */
import type { Button } from '@slack/web-api';
import type { Reply, ReplyAction, ReplyBlock } from '../../src/domain/reply.ts';
import { actions, type Block, button, cut, section, small } from './blocks.ts';
import { limits } from './limits.ts';
import { bullet, claimLine, disagreementLines, type Links, linksOf, oneLine, quoteLine, sourceLine } from './lines.ts';
import { bold, channelLink, mrkdwn } from './mrkdwn.ts';
import { escaped } from './words-in.ts';
import { wordsTable } from './words-table.ts';

export interface SlackMessageBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Slack's ids of uploaded pictures; one without stands there as its words. */
export type Pictures = ReadonlyMap<ReplyBlock, string>;

/** `private`: only the asker sees it, so it offers to be shared. */
export function renderMessage(
  reply: Reply,
  audience: 'all' | 'private',
  pictures: Pictures = new Map(),
): SlackMessageBody {
  const blocks = renderBlocks(reply, pictures);
  return {
    text: escaped(cut(reply.summary || firstWords(reply), limits.fallbackText)),
    blocks: [...blocks, ...renderActions(reply, audience)].slice(0, limits.blocksInMessage),
  };
}

/** Without buttons: for views, which have room for their own. */
export function renderBlocks(reply: Reply, pictures: Pictures = new Map()): readonly Block[] {
  const links = linksOf(reply);
  // Under an answer a button opens its quotes; what has none shows them, as does what claims nothing.
  const showQuotes = reply.answerId === undefined || !reply.blocks.some((block) => block.kind === 'claim');
  return reply.blocks.flatMap((block, at) => {
    if (block.kind === 'actions') return actionRow(block, `say-${at}`);
    const file = pictures.get(block);
    return block.kind === 'picture' && file !== undefined
      ? picture(file, block.alt)
      : renderBlock(block, links, showQuotes, reply.language);
  });
}

/** The claims alone, each as its blocks: what is shown of an answer while the rest is written. */
export function renderClaims(soFar: Reply): readonly (readonly Block[])[] {
  const links = linksOf(soFar);
  return soFar.blocks.flatMap((block) => (block.kind === 'claim' ? [section(claimLine(block, links))] : []));
}

function picture(id: string, alt: string): readonly Block[] {
  return [{ type: 'image', slack_file: { id }, alt_text: cut(alt, limits.altText) }];
}

function renderBlock(
  block: Exclude<ReplyBlock, { kind: 'actions' }>,
  links: Links,
  showQuotes: boolean,
  language: 'en' | 'ko',
): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return section(block.text.length <= limits.headerText ? bold(oneLine(block.text)) : mrkdwn(block.text));
    case 'text':
      return section(`${channelLink(block.conversation)}${mrkdwn(block.text)}`);
    case 'notice':
      return small(mrkdwn(block.text));
    case 'claim':
      return section(claimLine(block, links));
    case 'disagreement':
      return [{ type: 'divider' }, ...section(...disagreementLines(block, links, language))];
    case 'picture':
      return small(mrkdwn(block.alt));
    case 'list':
      return section(bold(block.heading), ...block.items.map((item) => bullet(mrkdwn(item))));
    case 'sources':
      return showQuotes
        ? section(bold(block.heading), ...block.sources.flatMap((one) => [sourceLine(one, links), quoteLine(one)]))
        : small(bold(block.heading), ...block.sources.map((one) => sourceLine(one, links)));
  }
}

/** A row without buttons is no block to Slack. */
function actionRow({ actions: wanted }: Extract<ReplyBlock, { kind: 'actions' }>, id: string): readonly Block[] {
  const buttons = wanted.filter(fits).map(actionButton);
  return buttons.length === 0 ? [] : [actions(id, buttons)];
}

/** Half an address leads nowhere, and half a command is another one. */
function fits(action: ReplyAction): boolean {
  switch (action.kind) {
    case 'say':
      return action.says.length <= limits.buttonValue;
    case 'form':
      return formValue(action).length <= limits.buttonValue;
    case 'open':
      return action.url.length <= limits.url;
  }
}

function formValue({ form, about }: Extract<ReplyAction, { kind: 'form' }>): string {
  return JSON.stringify([form, about]);
}

/** What it says or opens stands in its value: checked, when it is pressed, like anything a person types. */
function actionButton(action: ReplyAction, at: number): Button {
  switch (action.kind) {
    case 'say':
      return { ...button(`say:${at}`, action.label, action.says), ...(action.primary ? { style: 'primary' } : {}) };
    case 'form':
      return button(`form:${at}`, action.label, formValue(action));
    case 'open':
      return { ...button(`open:${at}`, action.label, '-'), url: action.url };
  }
}

function renderActions({ answerId, language }: Reply, audience: 'all' | 'private'): readonly Block[] {
  if (answerId === undefined) return [];
  const say = wordsTable[language];
  const buttons = [
    ...(audience === 'private' ? [button('share', say.share, answerId)] : []),
    button('quotes', say.showQuotes, answerId),
    button('forward', say.forward, answerId),
    button('wrong', say.wrong, answerId),
  ];
  return [actions('answer', buttons), feedback(answerId, say.good, say.bad)];
}

function feedback(answerId: string, good: string, bad: string): Block {
  const choice = (text: string, value: string) => ({
    text: { type: 'plain_text' as const, text },
    value,
    accessibility_label: text,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'rate',
        positive_button: choice(good, `good ${answerId}`),
        negative_button: choice(bad, `bad ${answerId}`),
      },
    ],
  };
}

function firstWords(reply: Reply): string {
  for (const block of reply.blocks) {
    if ('text' in block && block.text !== '') return block.text;
    if ('heading' in block) return block.heading;
  }
  return 'Pactwire';
}
