/** An answer as one line to paste into a mail: what it says, how far it goes, where it comes from. */
import type { Reply, ReplyBlock, SourceLine } from '../domain/reply.ts';

const heads = {
  en: { one: 'Source', many: 'Sources', differ: 'Sources differ on' },
  ko: { one: '출처', many: '출처', differ: '출처마다 다름:' },
};

export function forwardLine(reply: Reply): string {
  const say = heads[reply.language];
  const said = reply.blocks.flatMap((block) => saidIn(block, say.differ));
  const sources = reply.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  const named = [...new Set(sources.map(nameOf))];
  const head = named.length === 1 ? say.one : say.many;
  return [...said, ...(named.length === 0 ? [] : [`${head}: ${named.join('; ')}`])]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function saidIn(block: ReplyBlock, differ: string): readonly string[] {
  switch (block.kind) {
    case 'claim':
      return [block.remark === null ? block.text : `${block.text.replace(/[.。]$/, '')} (${block.remark}).`];
    case 'heading':
    case 'text':
    case 'notice':
      return [block.text];
    case 'disagreement':
      return [`${differ} ${block.about}: ${block.values.map(({ value }) => value).join(' / ')}.`];
    default:
      return [];
  }
}

/** Numbers mean nothing outside the message: each source by its name and, where it has one, its address. */
function nameOf({ note, url }: SourceLine): string {
  return url === null ? note : `${note} ${url}`;
}
