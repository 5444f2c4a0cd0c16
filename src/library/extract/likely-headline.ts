// Which of the lines above the text is its headline: the first whose words the text takes up again. Menus, sections and the
// site's name are passed over, whatever they are called.
import { type Draft, headlineLike, isParagraph, isWide, kept, type Line } from './draft.ts';
import { stemsOf, takenUp } from './taken-up.ts';

/** A head of more lines than this is none. */
const HEAD = 16;
/** So much of the text is read for the words that come again. */
const READ = 3_000;
/** The least that must come again: two words, and two fifths of the line. Chosen on the pages of `fresh11` and `fresh12`. */
const [LEAST_WORDS, LEAST_SHARE] = [2, 0.4];

/** A name has no more words than this. */
const NAME = 3;

export interface LikelyHeadline {
  readonly line: Line;
  /** The line without the trail in front of it. */
  readonly text: string;
}

export function likelyHeadline(draft: Draft): LikelyHeadline | null {
  const lines = kept(draft);
  const first = lines.findIndex((line) => isParagraph(line.text));
  if (first < 1 || first > HEAD) return null;
  const below = lines.slice(first).map((line) => line.text);
  const text = stemsOf(below.join('\n').slice(0, READ));
  const found = lines.slice(0, first).flatMap((line) => {
    const headline = withoutTrail(line.text);
    const taken = takenUp(headline, text);
    const likely = couldHead(headline) && taken.again >= LEAST_WORDS && taken.again >= taken.words * LEAST_SHARE;
    return likely ? [{ line, text: headline, ...taken }] : [];
  });
  // Above it the firm whose page it is may stand, which the text names too.
  return found.find(({ words, again }) => words > NAME || found.every((other) => other.again < again * 2)) ?? null;
}

/** "속초(강원)=한가람 기자": its place and name come again where the text begins. */
const byline = /(?:^|[=\s])[가-힣]{2,4} ?(?:기자|특파원)$/;

/** A row of items is a menu, and what ends like a sentence is a caption or the first sentence itself. */
function couldHead(text: string): boolean {
  return (
    headlineLike(text) &&
    !isWide(text) &&
    !byline.test(text) &&
    text.split(/ [|·•/] /).every((part, _, all) => all.length < 3 || part.length > 24)
  );
}

/** "Front page > Results > A headline": the last page of the trail. */
function withoutTrail(text: string): string {
  const pages = text.split(/ ?[>›»] ?/);
  return pages.length > 1 && pages.slice(0, -1).every((page) => page.length <= 40) ? (pages.at(-1) ?? text) : text;
}
