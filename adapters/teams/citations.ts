/** The label that an answer is made by a machine, and what its numbers cite: one entity, or Teams refuses the message. */
import { linkTo } from '../../src/basics/text-fragment.ts';
import type { Reply, SourceLine } from '../../src/domain/reply.ts';
import { cut } from './card-parts.ts';
import { limits } from './limits.ts';

/** @param text the message's own: a citation that it does not number is refused. */
export function aiEntity(reply: Reply, text: string): object {
  const numbered = sourcesOf(reply).filter(({ n }) => text.includes(`[${n}]`));
  const cited = [...new Map(numbered.map((source) => [source.n, source])).values()].slice(0, limits.citations);
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    additionalType: ['AIGeneratedContent'],
    ...(cited.length === 0 ? {} : { citation: cited.map(claimOf) }),
  };
}

export function sourcesOf({ blocks }: Reply): readonly SourceLine[] {
  return blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
}

/** Without an address it is named by its note instead. */
function claimOf({ n, title, note, quote, url }: SourceLine): object {
  const address = linkTo(url, quote);
  return {
    '@type': 'Claim',
    position: n,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(title ?? note, limits.citationName) || `[${n}]`,
      abstract: cut(quote, limits.citationAbstract) || cut(note, limits.citationAbstract) || `[${n}]`,
      ...(address === null ? {} : { url: address }),
    },
  };
}
