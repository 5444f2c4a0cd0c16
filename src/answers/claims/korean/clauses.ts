/** A Korean sentence as clauses: in each the words with the particles that say what they do in it. */
import { koreanStem } from '../../words/korean-stem.ts';

export type Part = 'subject' | 'object' | 'with' | 'of' | 'other' | 'bare';

export interface KoreanWord {
  readonly text: string;
  readonly bare: string;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly words: readonly KoreanWord[];
  /** With what stands before its last word and belongs to it; that of the clause before where it has none. */
  readonly subject: readonly KoreanWord[];
  readonly start: number;
  readonly end: number;
}

const parts: readonly (readonly [Part, RegExp])[] = [
  ['subject', /^(.+?)(?:께서|측은|측이|은|는|이|가)$/],
  ['object', /^(.+?)(?:을|를)$/],
  ['with', /^(.+?)(?:과의|와의|이랑|랑|과|와)$/],
  ['of', /^(.+?)의$/],
  ['other', /^(.+?)(?:에게서|에게|에서는|에서|에는|에도|에|으로부터|로부터|으로는|으로|로|부터|까지|보다)$/],
];

const joins =
  /(?:[했됐었았였렸혔졌하되이한](?:고|며|으며|지만|는데|으나|나|면서|으면서)|다(?:며|면서|고)|[은는](?:데|반면)|으나|지만|면서)[,"”’]*$/;

export function clausesOf(text: string): Clause[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: written, index }) => wordOf(written, index));
  const found: Clause[] = [];
  let from = 0;
  for (const [n, word] of words.entries()) {
    const isLast = n === words.length - 1;
    if (!isLast && !isJoint(word)) continue;
    const own = words.slice(from, n + 1);
    found.push({
      words: own,
      subject: subjectOf(own) ?? found.at(-1)?.subject ?? [],
      start: own[0]!.start,
      end: own.at(-1)!.end,
    });
    from = n + 1;
  }
  return found;
}

function isJoint({ text }: KoreanWord): boolean {
  if (/[다요까][.!?]["”’]*$/.test(text)) return true;
  if (!joins.test(text)) return false;
  const bare = text.replace(/[^가-힣]+$/, '');
  return koreanStem(bare).verbal || /[했됐었았였렸혔졌](?:고|며|으며|지만|는데|으나|으면서)$/.test(bare);
}

function wordOf(written: string, start: number): KoreanWord {
  const clear = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%)]+$/gu, '').replace(/\([^)]*\)/g, '');
  for (const [part, pattern] of parts) {
    const bare = pattern.exec(clear)?.[1];
    if (bare !== undefined && isNoun(clear, bare))
      return { text: written, bare, part, start, end: start + written.length };
  }
  return { text: written, bare: clear, part: 'bare', start, end: start + written.length };
}

/** 있는 and 하는 end like a topic and are verbs. */
function isNoun(word: string, bare: string): boolean {
  return !/(?:하|되|있|없|않|했|됐|었|았|이|받|맡|늘|높|낮)는$|[한된할될인]$/.test(word) && bare.length > 0;
}

/** All that is marked as one ("A사는 매출이"), each with the nouns before it that no particle sets apart. */
function subjectOf(words: readonly KoreanWord[]): readonly KoreanWord[] | null {
  const found = words.flatMap(({ part }, at) => {
    if (part !== 'subject') return [];
    let from = at;
    while (
      from > 0 &&
      /^(?:bare|of|with)$/.test(words[from - 1]!.part) &&
      !/[한된할될던는은]$|,$/.test(words[from - 1]!.text)
    )
      from--;
    return words.slice(from, at + 1);
  });
  return found.length > 0 ? found : null;
}
