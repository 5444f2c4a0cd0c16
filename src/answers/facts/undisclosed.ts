/** "… 시연했으나 상용 시점은 내놓지 않았다": what was asked for is withheld, and the figure or day beside it is of something else. */
import type { Coverage } from '../coverage.ts';
import type { AnswerType } from '../question/question.ts';
import type { Fact } from './fact.ts';

/** What is withheld, by what is asked for. */
const withheld: Partial<Record<AnswerType, string>> = {
  date: '시점|시기|일정|날짜|기한|일자',
  money: '금액|규모|가격|대금|액수|[가-힣]*비|비용|예산|자본금|매출',
  percent: '지분율|비율|지분|점유율|비중',
  count: '수|물량|수량|인원|규모|대수',
  duration: '기간|기한',
};
const silent =
  '(?:[^ .,]+ ){0,3}?(?:(?:밝히|공개하|공개되|알려지|정해지|정하|내놓|내놓고 있|제시하|전해지|언급하|확정되|확정하)지(?:는|도)? ?않|미정|비공개|(?:알려진|정해진|공개된) (?:바|것)(?:가|이|는|은)? ?없)';

const patterns = new Map(
  Object.entries(withheld).map(([type, nouns]) => [
    type,
    new RegExp(`(?<=^|[\\s·,])(?:${nouns})(?:은|는|을|를|이|가|도|에 대해서?는?) ${silent}`, 'u'),
  ]),
);

/** Where one statement ends and another begins. */
const bounds = /[.;]|(?<=[가-힣](?:으나|지만|는데|며|면서|고)),? |(?<=[가-힣]나), /gu;

/** All but those of another clause, where only what is withheld has a word of what was asked. */
export function withoutUndisclosed(facts: readonly Fact[], type: AnswerType, coverage: Coverage): readonly Fact[] {
  const { sentence, covered } = coverage;
  const found = facts.length === 0 ? null : (patterns.get(type)?.exec(sentence.text) ?? null);
  if (found === null) return facts;
  const ends = [...sentence.text.matchAll(bounds)].map(({ index }) => index + sentence.start);
  const clauseOf = (place: number) => ends.filter((end) => end < place).length;
  const [noun, own] = [found.index + sentence.start, clauseOf(found.index + sentence.start)];
  const meant = covered.filter(
    ({ concept: { kind }, places }) =>
      kind !== 'company' && kind !== 'generic' && places.some((at) => at !== noun && clauseOf(at) === own),
  );
  const isOther = ({ start }: Fact) =>
    clauseOf(start) !== own && meant.some(({ places }) => places.every((at) => clauseOf(at) !== clauseOf(start)));
  return facts.filter((fact) => !isOther(fact));
}
