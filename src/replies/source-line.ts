// A citation as a line of the sources below a reply.
import type { Citation } from '../domain/answer.ts';
import type { SourceLine } from '../domain/reply.ts';

export function sourceLine({ n, title, sourceNote, quote, url }: Citation): SourceLine {
  return { n, title, note: sourceNote, quote, url };
}
