/** A brief as a reply: one company's names, latest stages, partners and stories, or the timeline of several. */

import type { Citation } from '../domain/answer.ts';
import type { CompanyBrief, StageOf, Timeline } from '../domain/brief.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import { type Lang, sayDates, sayKind } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { stageLine } from './forward-line.ts';

const heads = {
  en: {
    names: 'Also called',
    latest: 'Latest stages',
    partners: 'Partners',
    stories: 'Stories',
    nothing: (name: string) => `The ledger holds no partnership of ${name}.`,
    records: (count: number) => (count === 1 ? '1 record' : `${count} records`),
    articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    more: 'Older ones are in `pactwire partnerships --company`.',
    untitled: '(no title)',
  },
  ko: {
    names: '다른 이름',
    latest: '최근 단계',
    partners: '파트너',
    stories: '기사 묶음',
    nothing: (name: string) => `원장에 ${name}의 제휴가 없습니다.`,
    records: (count: number) => `기록 ${count}건`,
    articles: (count: number) => `기사 ${count}건`,
    more: '이전 제휴는 `pactwire partnerships --company`로 볼 수 있습니다.',
    untitled: '(제목 없음)',
  },
} as const;

const NAMES_SHOWN = 12;

export function companyBriefReply(brief: CompanyBrief, language: Lang): Reply {
  const say = heads[language];
  const { company, latest, partners, stories, more } = brief;
  const known = [
    company.name,
    ...(company.kind ? [company.kind] : []),
    ...(company.country ? [company.country] : []),
  ].join(' · ');
  const names = company.names.filter((name) => name !== company.name).slice(0, NAMES_SHOWN);
  const shown = numbered(latest);
  const blocks: ReplyBlock[] = [
    { kind: 'heading', text: known },
    ...(latest.length === 0
      ? [notice(say.nothing(company.name))]
      : [{ kind: 'heading' as const, text: say.latest }, ...shown.blocks(language)]),
    ...(more ? [notice(say.more)] : []),
    ...(partners.length > 0
      ? [
          list(
            say.partners,
            partners.map(
              (one) =>
                `${one.name} – ${say.records(one.partnerships)} – ${sayKind(one.latest, language)}, ${sayDates(one.latest, language)}`,
            ),
          ),
        ]
      : []),
    ...(names.length > 0 ? [list(say.names, [names.join(', ')])] : []),
    ...(stories.length > 0
      ? [
          list(
            say.stories,
            stories.map((one) => `${one.title ?? say.untitled} – ${one.sourceNote} – ${say.articles(one.articles)}`),
          ),
        ]
      : []),
    ...shown.sources(language),
  ];
  return { language, summary: known, blocks };
}

export function timelineReply({ parties, stages }: Timeline, language: Lang): Reply {
  const names = parties.map(({ name }) => name).join(' × ');
  const shown = numbered(stages);
  const none = stages.length === 0 ? [notice(heads[language].nothing(names))] : [];
  return {
    language,
    summary: names,
    blocks: [{ kind: 'text', text: names }, ...none, ...shown.blocks(language), ...shown.sources(language)],
  };
}

function list(heading: string, items: readonly string[]): ReplyBlock {
  return { kind: 'list', heading, items };
}

function notice(text: string): ReplyBlock {
  return { kind: 'notice', text };
}

/** One claim a stage, with the sentence that tells it; the sources numbered through. */
function numbered(stages: readonly StageOf[]) {
  const sources: Citation[] = [];
  const claims = stages.map(({ record, stage }) => {
    const told = stage.evidence.filter(({ field }) => field === 'stage');
    const citations = told.map((citation) => {
      const known = sources.findIndex((one) => one.articleId === citation.articleId && one.start === citation.start);
      return known >= 0 ? known + 1 : sources.push(citation);
    });
    return { record, stage, citations };
  });
  return {
    blocks: (language: Lang) =>
      claims.map(
        ({ record, stage, citations }): ReplyBlock => ({
          kind: 'claim',
          text: stageLine(record, stage, language),
          citations,
          remark: null,
        }),
      ),
    sources: (language: Lang): ReplyBlock[] =>
      sources.length === 0
        ? []
        : [
            {
              kind: 'sources',
              heading: ledgerWords[language].sources,
              sources: sources.map(({ title, sourceNote: note, quote, url }, i) => ({
                n: i + 1,
                title,
                note,
                quote,
                url,
              })),
            },
          ],
  };
}
