/** "1,200 existing sites and 350 new ones", "no more than 12": of several figures those qualified as the question has it. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import type { Fact } from './fact.ts';

interface Qualifier {
  readonly asked: RegExp;
  /** Right before the figure, or in its noun group before it. */
  readonly before: RegExp;
  /** Right behind it, or in its noun group behind it. */
  readonly behind: RegExp;
}

const nounGroup = '^[\\d,.]*(?: [\\w-]+){0,2} ';
const adjective = (english: string, korean: string): Qualifier => ({
  asked: new RegExp(`\\b(?:${english})\\b|(?<![가-힣])(?:${korean})`, 'iu'),
  before: new RegExp(
    `\\b(?:${english}) (?:[\\w-]+ )?$|(?<![가-힣])(?:${korean})(?:[가-힣]{0,6} )?[가-힣]{0,6} ?$`,
    'iu',
  ),
  behind: new RegExp(`${nounGroup}?(?:${english})\\b|^ ?(?:의 )?(?:${korean}) `, 'iu'),
});

const qualifiers: readonly Qualifier[] = [
  {
    asked: /최대(?!주주)|상한|\b(?:maximum|max|at most|no more than|upper limit)\b/iu,
    before: /(?:\b(?:no more than|not more than|at most|up to|maximum(?: of)?|as many as|as much as)|최대) $/iu,
    behind: /^ ?(?:이하|or less|at most)/iu,
  },
  {
    asked: /최소(?!화)|\b(?:minimum|at least)\b/iu,
    before: /(?:\b(?:at least|no less than|no fewer than|minimum(?: of)?)|최소) $/iu,
    behind: /^ ?(?:이상|or more)/iu,
  },
  adjective('new|newly', '신규|새로?'),
  adjective('existing|current|present', '기존|현재'),
  adjective('additional|extra|further', '추가'),
  adjective('remaining|left', '나머지|남은'),
];

/** "72 MW, with an option on a further 36": what comes on top is asked for by words for it, and not without. */
const onTop =
  /(?:\b(?:a further|another|an additional|an extra|options? (?:on|for))|추가로?) (?:[A-Z]{0,3}[$€£₩] ?)?$/iu;
const asksOnTop = /\b(?:further|another|additional\w*|extra|more(?! than)|options?|on top|again)\b|추가|더 |옵션/iu;
/** Another clause has figures of its own: "30 million is their own; another 80 million is borrowed", "lost another 2,000". */
const ofItsOwn = /;|\banother \S*$/iu;

/** All of them where none or each is qualified so. */
export function asQualified(all: readonly Fact[], { sentence }: Coverage, { text, shape }: Question): readonly Fact[] {
  if (all.length < 2 || shape !== 'single') return all;
  const ahead = ({ start }: Fact) => sentence.text.slice(0, start - sentence.start);
  const asksMore = asksOnTop.test(text);
  const first = all.filter((fact) => {
    const more = onTop.test(ahead(fact));
    return asksMore ? more : !more || ofItsOwn.test(ahead(fact));
  });
  const facts = first.length > 0 ? first : all;
  const asked = qualifiers.find((one) => one.asked.test(text) && facts.some((fact) => isSo(fact, one, sentence)));
  return asked === undefined ? facts : facts.filter((fact) => isSo(fact, asked, sentence));
}

/** Whether it is qualified in its own part of the sentence. */
function isSo({ start, end }: Fact, { before, behind }: Qualifier, { text, start: from }: Sentence): boolean {
  // A fact holds words that bound it: "no more than 12".
  const figure = start - from + /^[^\d]*/.exec(text.slice(start - from, end - from))![0].length;
  const ahead = text
    .slice(0, figure)
    .split(/[,;:]|\d/)
    .at(-1)!;
  const [after, next] = [figure, end - from].map((at) => text.slice(at).split(/[,;:](?!\d)| and |(?<=[과와]) /)[0]!);
  return before.test(ahead) || behind.test(after!) || behind.test(next!);
}
