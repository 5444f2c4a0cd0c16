/** The partners of one company, those it did most with first: a row each, with the latest stage and its date. */
import type { CompanyBrief } from '../domain/brief.ts';
import type { Reply } from '../domain/reply.ts';
import { type Lang, sayDates, sayKind } from '../text/say-stage.ts';

const heads = {
  en: {
    partners: (name: string) => `Partners of ${name}`,
    none: (name: string) => `The ledger holds no partnership of ${name}.`,
    records: (count: number) => (count === 1 ? '1 record' : `${count} records`),
  },
  ko: {
    partners: (name: string) => `${name}의 파트너`,
    none: (name: string) => `원장에 ${name}의 제휴가 없습니다.`,
    records: (count: number) => `기록 ${count}건`,
  },
} as const;

export function partnersReply({ company, partners }: CompanyBrief, language: Lang): Reply {
  const say = heads[language];
  if (partners.length === 0) {
    const text = say.none(company.name);
    return { language, summary: text, blocks: [{ kind: 'text', text }] };
  }
  const heading = say.partners(company.name);
  const items = partners.map(
    ({ name, partnerships, latest }) =>
      `${name} – ${sayKind(latest, language)}, ${sayDates(latest, language)} – ${say.records(partnerships)}`,
  );
  return { language, summary: `${heading}: ${items[0]}`, blocks: [{ kind: 'list', heading, items }] };
}
