/** The parts of an article: its head, and what stands below each sub-headline, as the shape of the lines shows them. */

export interface Line {
  readonly text: string;
  readonly paragraph: number;
}

export interface Parts {
  /** Number of the section of each sentence; 0 for the head and what no sub-headline stands above. */
  readonly sections: readonly number[];
  /** By section number, the sentence that is its sub-headline; section 0 has none. */
  readonly heads: readonly (number | null)[];
  /** Sentences before the text begins: headlines, bylines, captions. */
  readonly opening: number;
}

/** Lines that may stand above the first sentence of the text. */
const LONGEST_OPENING = 12;
/** Shorter than this a first sentence may be a caption. */
const BODY = { latin: 60, hangul: 25 } as const;
const ends = /(?:[.!?。]|[”"’'」』])$/u;

export function partsOfArticle(lines: readonly Line[]): Parts {
  const opening = openingOf(lines);
  const runIn = runInHeads(lines, opening);
  const heads: (number | null)[] = [null];
  const sections = lines.map(({ text }, at) => {
    const head = at >= opening ? isSubHeadline(text) && tells(lines, at) : at === opening - 1 && marked.test(text);
    if (head || runIn.has(at)) heads.push(at);
    return heads.length - 1;
  });
  return { sections, heads, opening };
}

function openingOf(lines: readonly Line[]): number {
  const first = lines.slice(0, LONGEST_OPENING).findIndex(({ text }) => isBody(text));
  return Math.max(first, 0);
}

function isBody(text: string): boolean {
  const least = /[가-힣]/.test(text) ? BODY.hangul : BODY.latin;
  return text.length >= least && ends.test(text.trim()) && !marked.test(text) && !/[|>]|^By /.test(text);
}

const marked = /^(?:[◇◆■□●○▶▷★☆#①②③④⑤⑥⑦⑧⑨⑩]|\d{1,2}[.)] \S)/u;

/** Marked with a sign, or short and without a full stop. */
function isSubHeadline(text: string): boolean {
  if (marked.test(text)) return text.length < 120;
  return text.length < 70 && !/[.!?。…"”’)\]:;,]$|[다요죠음함됨]$/u.test(text.trim()) && /\p{L}/u.test(text);
}

/** Something is told below it; a line among links and addresses is no sub-headline. */
function tells(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 3).some(({ text }) => ends.test(text.trim()) && text.length > 20);
}

const LEAST_RUN_IN = 3;
/** "ETHIOPIA.", "What about standards?", "LG유플러스(중립).": the first words of a paragraph, cut off. */
const runInHead = /^(?:[\p{Lu}\d][\p{Lu}\d\s,&'’/-]{3,60}\.|[\p{Lu}][\p{L}\d\s&'’"“”().-]{2,50}\.)$/u;
const verbal =
  / (?:is|are|was|were|has|have|had|will|would|can|could|may|said|says|did|do|does|took|won|gave|made|came) /;

/** An article of items, each of whose paragraphs says first in a few words what it is about. */
function runInHeads(lines: readonly Line[], opening: number): ReadonlySet<number> {
  const found = lines.flatMap(({ text, paragraph }, at) => {
    const before = lines[at - 1];
    const first = at >= opening - 1 && before?.paragraph !== paragraph && !before?.text.endsWith('?');
    const goesOn = lines[at + 1]?.paragraph === paragraph;
    return first && goesOn && runInHead.test(text) && !verbal.test(text) && text.split(' ').length <= 8 ? [at] : [];
  });
  return new Set(found.length >= LEAST_RUN_IN ? found : []);
}
