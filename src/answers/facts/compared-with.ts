/** "노키아와 맺은 9조원 계약 다음으로 크다": the figure is of what something is only compared with. */
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';

const compared =
  /^(?: ?(?:규모|짜리|어치|상당))?(?:의|을|를|에)? ?(?:[가-힣]+ ){0,3}?[가-힣]*(?:[에데] 이어|에 이은|다음으로|다음가는|에 버금|보다 (?:많|크|큰|적|작|높|낮))/u;
/** "40억 달러(5조원)짜리 노키아 계약": whose deal it is stands between the figure and the deal. */
const beside = /^ ?(?:\([^()]{1,30}\)|\))? ?(?:짜리|규모의?|상당의?) $/u;
/** As far behind a figure as the comparison ends, in characters. */
const REACH = 40;

/** Those of firms that were asked about: a deal with somebody else is not the one asked for. */
export function withoutCompared<T extends Fact>(facts: readonly T[], { sentence, covered }: Coverage): readonly T[] {
  const asked = new Set(
    covered.flatMap(({ concept: { companyIds, affiliateIds } }) => [...companyIds, ...affiliateIds]),
  );
  const { text, start, mentions } = sentence;
  const isOther = (fact: Fact) => {
    const before = mentions.filter((m) => !m.viaProduct && m.end <= fact.start);
    return before.length > 0 && before.every((m) => !asked.has(m.companyId));
  };
  if (asked.size === 0) return facts;
  return facts.filter((fact) => {
    const behind = text.slice(fact.end - start, fact.end - start + REACH);
    const next = mentions.find(
      (m) => m.start >= fact.end && beside.test(text.slice(fact.end - start, m.start - start)),
    );
    return !(compared.test(behind) && isOther(fact)) && (next === undefined || asked.has(next.companyId));
  });
}
