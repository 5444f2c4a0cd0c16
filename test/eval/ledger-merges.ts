// Deals of the same parties in near months, made in many wordings: which of them the ledger takes for one by mistake.
import type { Article } from '../../src/domain/article.ts';
import { dealsOf } from '../../src/ledger/deals.ts';
import { type Mark, markOf } from '../../src/ledger/mark.ts';
import { publicationDate } from '../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../src/library/partnerships/partnerships.ts';
import { percent, type Share } from './tally.ts';

const pairs = [
  ['SK Telecom', 'Nokia', 'SK텔레콤', '노키아'],
  ['KT', 'Ericsson', 'KT', '에릭슨'],
  ['LG Uplus', 'Microsoft', 'LG유플러스', '마이크로소프트'],
  ['Vodafone', 'Samsung Electronics', '보다폰', '삼성전자'],
  ['Singtel', 'NVIDIA', '싱텔', '엔비디아'],
  ['Deutsche Telekom', 'Qualcomm', '도이치텔레콤', '퀄컴'],
] as const;
/** Subjects of different families, English and Korean. */
const subjects = [
  ['network slicing', '네트워크 슬라이싱'],
  ['data centres', '데이터센터'],
  ['satellite links', '위성통신'],
  ['a smart factory', '스마트팩토리'],
  ['connected cars', '커넥티드카'],
  ['quantum encryption', '양자암호'],
  ['a large language model', '거대언어모델'],
  ['6G research', '6G 연구'],
] as const;
const kinds = [
  ['a memorandum of understanding', '양해각서'],
  ['a contract', '계약'],
  ['an agreement', '협약'],
] as const;

interface Deal {
  readonly pair: number;
  readonly subject: number;
  readonly kind: number;
  /** Days since 2024. */
  readonly day: number;
}

const DAY_MS = 86_400_000;
const dateOf = (day: number) => new Date(Date.UTC(2024, 0, 1) + day * DAY_MS);
const months = 'January February March April May June July August September October November December'.split(' ');

function englishText({ pair, subject, kind, day }: Deal, told: number): string {
  const [a, b] = pairs[pair]!;
  const date = dateOf(day);
  const when = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const [about, paper] = [subjects[subject]![0], kinds[kind]![0]];
  return told === 0
    ? `${a} and ${b} signed ${paper} on ${about} on ${when}. Engineers of both will meet every month.`
    : `${a} has signed ${paper} with ${b}. It covers ${about} and was signed on ${when}, a spokeswoman said.`;
}

function koreanText({ pair, subject, kind, day }: Deal): string {
  const [, , a, b] = pairs[pair]!;
  const date = dateOf(day);
  const when = `${date.getUTCFullYear()}년 ${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일`;
  return `${a}와 ${b}가 ${when} ${subjects[subject]![1]} ${kinds[kind]![1]}을 체결했다. 양사는 매달 실무 회의를 연다.`;
}

/** The same deal as three outlets tell it, the days after. */
function tellings(deal: Deal, name: string): Mark[] {
  const texts = [englishText(deal, 0), englishText(deal, 1), koreanText(deal)];
  return texts.flatMap((text, at) => {
    const published = publicationDate(
      dateOf(deal.day + 1 + at)
        .toISOString()
        .slice(0, 10),
      'made',
      new Date('2026-07-01'),
    );
    const language = at === 2 ? ('ko' as const) : ('en' as const);
    const article = { id: `a_${name}${at}`, text, published } satisfies Pick<Article, 'id' | 'text' | 'published'>;
    return readPartnerships({ title: null, text, language, published }).map((reading, no) =>
      markOf(article, no, reading),
    );
  });
}

/** Pairs of different deals: of another subject weeks apart, or of the same subject and kind months apart. */
function* different(): Generator<readonly [Deal, Deal]> {
  for (const [pair] of pairs.entries()) {
    for (const [subject] of subjects.entries()) {
      for (const [kind] of kinds.entries()) {
        const deal = { pair, subject, kind, day: 40 + ((pair * 97 + subject * 31 + kind * 13) % 300) };
        for (const [at, days] of [3, 11, 26, 44, 75].entries())
          yield [
            deal,
            {
              ...deal,
              subject: (subject + 1 + at) % subjects.length,
              kind: (kind + at) % kinds.length,
              day: deal.day + days,
            },
          ];
        for (const days of [130, 200, 330]) yield [deal, { ...deal, day: deal.day + days }];
      }
    }
  }
}

export interface MergeFigures {
  /** Tellings of one deal that are in one record. */
  readonly joined: Share;
  /** Pairs of tellings of different deals that are in one record. */
  readonly falseMerges: Share;
}

/** @param step every so many of the cases: all take half a minute. */
export function mergeFigures(step = 1): MergeFigures {
  const joined = { of: 0, good: 0 };
  const falseMerges = { of: 0, good: 0 };
  let made = 0;
  for (const [one, other] of different()) {
    made += 1;
    if (made % step > 0) continue;
    const [left, right] = [tellings(one, `${made}x`), tellings(other, `${made}y`)];
    const record = recordsOf([...left, ...right]);
    const together = (a: Mark, b: Mark) => record.get(a) === record.get(b);
    for (const a of left) for (const b of right) count(falseMerges, together(a, b));
    for (const [i, a] of left.entries()) for (const b of left.slice(i + 1)) count(joined, together(a, b));
  }
  return { joined, falseMerges };
}

export function mergeLines(step: number): string {
  const { joined, falseMerges } = mergeFigures(step);
  return [
    `ledger · tellings of one made deal joined ${percent(joined)} (${joined.good}/${joined.of})`,
    `ledger · made deals falsely one (aim < 1 %) ${percent(falseMerges)} (${falseMerges.good}/${falseMerges.of})`,
  ].join('\n');
}

function recordsOf(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  return new Map(
    dealsOf(marks).flatMap((deal, at) => deal.flatMap((stage) => stage.marks.map((mark) => [mark, at] as const))),
  );
}

function count(share: { of: number; good: number }, good: boolean): void {
  share.of += 1;
  if (good) share.good += 1;
}
