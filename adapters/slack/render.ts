/** Reply → one Slack message: blocks and the words of its notification. Pure; the reply was split before. */
import type { Reply, ReplyBlock, SourceLine } from '../../src/domain/reply.ts';
import {
  actions,
  aside,
  type Block,
  bullets,
  button,
  cut,
  type Inline,
  line,
  link,
  quoted,
  rich,
  words,
} from './blocks.ts';
import { limits } from './limits.ts';
import { linkTo } from './text-fragment.ts';
import { escaped } from './words-in.ts';
import { wordsTable } from './words-table.ts';

export interface SlackMessageBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** `private`: only the asker sees it, so it offers to be shared. */
export function renderMessage(reply: Reply, audience: 'all' | 'private'): SlackMessageBody {
  const blocks = renderBlocks(reply);
  return {
    text: escaped(cut(reply.summary || firstWords(reply), limits.fallbackText)),
    blocks: [...blocks, ...renderActions(reply, audience)].slice(0, limits.blocksInMessage),
  };
}

/** Without buttons: for views, which have room for their own. */
export function renderBlocks(reply: Reply): readonly Block[] {
  const links = linksOf(reply);
  // Where nothing is claimed, the quotes are all that there is to read.
  const showQuotes = !reply.blocks.some((block) => block.kind === 'claim');
  return reply.blocks.flatMap((block) => renderBlock(block, links, showQuotes, reply.language));
}

type Links = ReadonlyMap<number, string>;

function renderBlock(block: ReplyBlock, links: Links, showQuotes: boolean, language: 'en' | 'ko'): readonly Block[] {
  switch (block.kind) {
    case 'text':
      return rich(line(words(block.text)));
    case 'notice':
      return aside(block.text);
    case 'claim':
      return rich(line(...claimLine(block, links)));
    case 'disagreement':
      return [
        { type: 'divider' },
        ...rich(
          line(words(disagreementHeading(block, language), { bold: true })),
          bullets(block.values.map((one) => line(words(one.value), ...numbers(one.citations, links)))),
        ),
      ];
    case 'list':
      return rich(line(words(block.heading, { bold: true })), bullets(block.items.map((item) => line(words(item)))));
    case 'sources':
      return rich(...sourceElements(block, links, showQuotes));
  }
}

/** Lines of one section: Slack sets no break of its own between two sections. */
function sourceElements({ heading, sources }: Extract<ReplyBlock, { kind: 'sources' }>, links: Links, quotes: boolean) {
  const title = words(heading, { bold: true });
  if (!quotes) return [line(title, ...sources.flatMap((source) => [words('\n'), ...sourceLine(source, links)]))];
  return sources.flatMap((source, at) => [
    line(...(at === 0 ? [title, words('\n')] : []), ...sourceLine(source, links)),
    quoted(cut(source.quote, limits.shownQuote)),
  ]);
}

function claimLine(block: Extract<ReplyBlock, { kind: 'claim' }>, links: Links): readonly Inline[] {
  const remark = block.remark === null ? [] : [words(` (${block.remark})`, { italic: true })];
  return [words(block.text), ...remark, ...numbers(block.citations, links)];
}

function disagreementHeading({ about, note }: Extract<ReplyBlock, { kind: 'disagreement' }>, language: 'en' | 'ko') {
  const head = language === 'ko' ? `출처마다 다름: ${about}` : `Sources differ on ${about}`;
  return note === null ? head : `${head} (${note})`;
}

/** " [1] [2]", each opening its source at the quoted sentence where it has an address. */
function numbers(citations: readonly number[], links: Links): readonly Inline[] {
  return citations.flatMap((n) => {
    const url = links.get(n);
    return [words(' '), url === undefined ? words(`[${n}]`) : link(`[${n}]`, url)];
  });
}

/** "[1] Title – publisher, date (host)"; the title, or what stands for it, is the link. */
function sourceLine({ n, title, note }: SourceLine, links: Links): readonly Inline[] {
  const address = links.get(n);
  const linked = (text: string): Inline => (address === undefined ? words(text) : link(text, address));
  const host = address === undefined ? [] : [words(` (${new URL(address).host})`)];
  const shown = cut(title ?? '', limits.sourceTitle);
  const said = cut(note, limits.sourceNote);
  const named = shown === '' ? [linked(said)] : [linked(shown), words(` – ${said}`)];
  return [words(`[${n}] `), ...named, ...host];
}

function linksOf(reply: Reply): Links {
  const links = new Map<number, string>();
  for (const block of reply.blocks) {
    if (block.kind !== 'sources') continue;
    for (const { n, url, quote } of block.sources) {
      const address = linkTo(url, quote);
      if (address !== null) links.set(n, address);
    }
  }
  return links;
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
