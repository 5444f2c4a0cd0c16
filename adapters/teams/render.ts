/** Reply → one message of Teams. Pure; the reply was split before. */
import type { Place } from '../../src/domain/arrival.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../../src/domain/reply.ts';
import { answerCard } from './answer-card.ts';
import { actionSet, attachmentOf, type Card, card, cut, execute, line, type Part, run, toggle } from './card-parts.ts';
import { aiEntity } from './citations.ts';
import { limits } from './limits.ts';
import { lastActions, quoteIds, renderBlocks } from './render-card.ts';
import { isSaid } from './split.ts';
import { boldMarkdown, markdown } from './text-out.ts';
import { wordsTable } from './words-table.ts';

/** Plain activity JSON, without where it goes. */
export interface TeamsMessage {
  readonly type: 'message';
  /** For notifications. */
  readonly summary: string;
  readonly text?: string;
  readonly textFormat?: 'markdown';
  readonly attachments?: readonly object[];
  readonly entities?: readonly object[];
  readonly channelData?: object;
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly object[] };
}

/** An answer is text with numbered citations, its sources a card under it; a few plain lines are text; all else is a card. */
export function renderMessage(reply: Reply, kind: Place['kind']): TeamsMessage {
  const summary = cut(reply.summary, limits.summary) || cut(firstWords(reply), limits.summary) || 'Pactwire';
  if (reply.answerId !== undefined) return renderAnswer(reply, summary);
  return plainMessage(reply, summary, kind) ?? { type: 'message', summary, ...cardMessage(reply) };
}

/** Words and card are two messages: Teams would make two of one, and then refuse to change it. */
function renderAnswer(reply: Reply, summary: string): TeamsMessage {
  if (!reply.blocks.some(isSaid)) return { type: 'message', summary, attachments: [attachmentOf(answerCard(reply))] };
  const text = textOf(reply) || markdown(summary);
  return {
    type: 'message',
    summary,
    text,
    textFormat: 'markdown',
    entities: [aiEntity(reply, text)],
    channelData: { feedbackLoop: { type: 'default' } },
  };
}

function cardMessage(reply: Reply): Pick<TeamsMessage, 'attachments' | 'entities'> {
  const told = reply.blocks.some(({ kind }) => kind === 'claim' || kind === 'sources');
  return { attachments: [attachmentOf(replyCard(reply))], ...(told ? { entities: [aiEntity(reply, '')] } : {}) };
}

/** Also what takes its place when it is asked for again. */
export function replyCard(reply: Reply): Card {
  const { rest: blocks, buttons } = lastActions(reply.blocks);
  const [first, ...rest] = blocks;
  const folded = reply.blocks.some(({ kind }) => kind === 'claim');
  const view = { reply, folded: false, context: new Map() };
  const head: readonly Part[] =
    first?.kind === 'text' && rest.length > 0 && first.text.length <= HEAD
      ? line([run(first.text, { weight: 'Bolder', size: 'Medium' })])
      : renderBlocks(first === undefined ? [] : [first], view);
  const ids = folded ? quoteIds(reply) : [];
  const quotes = ids.length === 0 ? [] : [toggle(wordsTable[reply.language].showQuotes, ids)];
  const again =
    reply.again === undefined ? [] : [execute(wordsTable[reply.language].refresh, 'again', { says: reply.again })];
  return card([...head, ...renderBlocks(rest, { ...view, folded }), ...actionSet([...quotes, ...again, ...buttons])]);
}

/** A title, and no more. */
const HEAD = 120;

/** Few plain lines need no card; in a chat with one person the questions they suggest stand over the keyboard. */
function plainMessage(reply: Reply, summary: string, kind: Place['kind']): TeamsMessage | null {
  const last = reply.blocks.at(-1);
  const actions = last?.kind === 'actions' ? last.actions.filter((one) => one.kind === 'say') : [];
  const lines = last?.kind === 'actions' ? reply.blocks.slice(0, -1) : reply.blocks;
  if (lines.some(({ kind: of }) => of !== 'heading' && of !== 'text' && of !== 'notice')) return null;
  if (last?.kind === 'actions' && !canSuggest(last.actions, kind)) return null;
  return {
    type: 'message',
    summary,
    text: textOf({ ...reply, blocks: lines }) || markdown(summary),
    textFormat: 'markdown',
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions: actions.map(suggestion) } }),
  };
}

function canSuggest(actions: readonly ReplyAction[], kind: Place['kind']): boolean {
  return kind === 'personal' && actions.length <= limits.suggestions && actions.every((one) => one.kind === 'say');
}

function suggestion(action: ReplyAction): object {
  const says = action.kind === 'say' ? action.says : action.label;
  return { type: 'imBack', title: cut(action.label, limits.buttonText), value: says };
}

export function textOf(reply: Reply): string {
  return reply.blocks.flatMap((block) => paragraphOf(block, reply)).join('\n\n');
}

function paragraphOf(block: ReplyBlock, { language }: Reply): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [boldMarkdown(block.text)];
    case 'text':
    case 'notice':
      return [markdown(block.text)];
    case 'claim': {
      const remark = block.remark === null ? '' : ` (${markdown(block.remark)})`;
      return [`${markdown(block.text)}${remark}${numbered(block.citations)}`];
    }
    case 'disagreement': {
      const { about, note, values } = block;
      const head = boldMarkdown(wordsTable[language].differ(note === null ? about : `${about} (${note})`));
      const lines = values.map(({ value, citations }) => `- ${markdown(value)}${numbered(citations)}`);
      return [[head, '', ...lines].join('\n')];
    }
    default:
      return [];
  }
}

function numbered(citations: readonly number[]): string {
  return citations.map((n) => ` [${n}]`).join('');
}

function firstWords(reply: Reply): string {
  for (const block of reply.blocks) {
    if ('text' in block && block.text !== '') return block.text;
    if ('heading' in block) return block.heading;
  }
  return '';
}
