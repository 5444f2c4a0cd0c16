/** What one line of a message says, in Slack's markup: a claim with its numbers, a source, a quote. Pure. */
import { linkTo } from '../../src/basics/text-fragment.ts';
import type { Reply, ReplyBlock, SourceLine } from '../../src/domain/reply.ts';
import { cut } from './blocks.ts';
import { limits } from './limits.ts';
import { bold, mrkdwn, mrkdwnLink } from './mrkdwn.ts';

/** By the number of the source: where it leads. */
export type Links = ReadonlyMap<number, string>;

export function bullet(line: string): string {
  return line.trim() === '' ? '' : `•  ${line}`;
}

export function claimLine({ text, remark, citations }: Extract<ReplyBlock, { kind: 'claim' }>, links: Links): string {
  return `${mrkdwn(text)}${remark === null ? '' : ` (${mrkdwn(remark)})`}${numbers(citations, links)}`;
}

type Disagreement = Extract<ReplyBlock, { kind: 'disagreement' }>;

export function disagreementLines({ about, note, values }: Disagreement, links: Links, language: 'en' | 'ko') {
  const head = language === 'ko' ? `출처마다 다름: ${about}` : `Sources differ on ${about}`;
  return [
    bold(note === null ? head : `${head} (${note})`),
    ...values.map((one) => bullet(`${mrkdwn(one.value)}${numbers(one.citations, links)}`)),
  ];
}

/** " [1] [2]", each opening its source at the quoted sentence where it has an address. */
function numbers(citations: readonly number[], links: Links): string {
  return citations
    .map((n) => {
      const url = links.get(n);
      return ` ${url === undefined || url.length > limits.numberUrl ? `[${n}]` : mrkdwnLink(`[${n}]`, url)}`;
    })
    .join('');
}

/** "[1] Title – publisher, date (host)"; the title, or what stands for it, is the link. */
export function sourceLine({ n, title, note }: SourceLine, links: Links): string {
  const address = links.get(n);
  const linked = (text: string) => (address === undefined ? mrkdwn(text) : mrkdwnLink(text, address));
  const host = address === undefined ? '' : ` (${mrkdwn(new URL(address).host)})`;
  const shown = oneLine(cut(title ?? '', limits.sourceTitle));
  const said = oneLine(cut(note, limits.sourceNote));
  return `[${n}] ${shown === '' ? linked(said) : `${linked(shown)} – ${mrkdwn(said)}`}${host}`;
}

export function quoteLine({ quote }: SourceLine): string {
  const shown = oneLine(cut(quote, limits.shownQuote));
  return shown === '' ? '' : `>${mrkdwn(shown)}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function linksOf(reply: Reply): Links {
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
