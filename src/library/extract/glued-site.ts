// The site's name glued to the end of its headline ("… leaves the quayHarbour Wire"), where another line of the page's
// edges has the name alone, or in front of a mark.
import { type Draft, isParagraph } from './draft.ts';
import { isOutletName, outlet } from './formed-outlets.ts';

/** What sets a name apart from the rest of its line. */
const marks = /\s{2,9}|\s?[|>›»·•©ⓒ<[\]()]\s?| [–—-] |: |, /u;
/** Names shorter than this end words by chance. */
const SHORTEST = 3;

/** A host's ending: the name in front of it may follow the headline behind a space, in small letters. */
const hostEnding = /\.(?:com|net|org|co\.kr|kr|de)$/;

/** Between the headline and the name. */
const mark = /\s?[|–—:·<-]?\s?$/;

/** The headline without the name, and the name where it was glued. */
export function cutGluedSite(draft: Draft): void {
  const { title } = draft;
  if (title === null) return;
  const name = namesAtEdges(draft, title).find((one) => title.length - one.length >= 10 && isGlued(title, one));
  if (name === undefined) return;
  const bare = name.replace(hostEnding, '');
  draft.title = title.slice(0, -bare.length).replace(mark, '');
  draft.publisher ??= outlet(bare);
}

function isGlued(title: string, name: string): boolean {
  const bare = name.replace(hostEnding, '');
  if (!title.endsWith(bare)) return false;
  const before = title.at(-bare.length - 1) ?? '';
  if (before !== ' ') return !/[-'’&]/.test(before);
  return hostEnding.test(name) || isOutletName(name) || /[|–—:·<-] $/.test(title.slice(0, -bare.length));
}

/** Longest first: of "Harbour Wire" and "Wire" the whole name. */
function namesAtEdges({ lines }: Draft, title: string): string[] {
  const own = title.slice(0, 12);
  const edges = [...lines.slice(0, 6), ...lines.slice(-5)].filter(
    ({ text }) => text.length < 160 && !isParagraph(text) && !text.includes(own),
  );
  const parts = edges.flatMap(({ text }) => text.split(marks));
  return parts.filter((part) => part.length >= SHORTEST && part.length <= 40).sort((a, b) => b.length - a.length);
}
