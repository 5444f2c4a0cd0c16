/** A week of news that ends today, in our own words: what an edition has to tell, in both languages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from './days.ts';

interface News {
  readonly daysAgo: number;
  readonly publisher: string;
  readonly title: string;
  readonly text: (day: string) => string;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function inWords(day: string, language: 'en' | 'ko'): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'ko' ? `${year}년 ${month}월 ${date}일` : `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

const week: readonly News[] = [
  {
    daysAgo: 1,
    publisher: 'Signal Ledger',
    title: 'KT and Nokia sign memorandum on private 5G for ports',
    text: (day) =>
      `KT and Nokia signed a memorandum of understanding on private 5G for ports in Busan on ${inWords(day, 'en')}. The memorandum is not legally binding, the companies said.`,
  },
  {
    daysAgo: 2,
    publisher: 'Fjord Wire',
    title: 'Orange picks Ericsson for Open RAN in Spain',
    text: (day) =>
      `Orange signed a contract with Ericsson for Open RAN in Spain on ${inWords(day, 'en')}. The contract is worth $120 million over five years.`,
  },
  {
    daysAgo: 3,
    publisher: '네트워크매일',
    title: 'LG유플러스, AWS와 3000억원 규모 AI 데이터센터 계약',
    text: (day) =>
      `LG유플러스는 ${inWords(day, 'ko')} 아마존웹서비스(AWS)와 AI 데이터센터 구축 계약을 체결했다고 밝혔다. 계약 규모는 3000억원이다.`,
  },
  {
    daysAgo: 2,
    publisher: 'Gulf Exchange',
    title: 'stc visits SK Telecom to talk about AI agents',
    text: (day) =>
      `A delegation of stc visited SK Telecom in Seoul on ${inWords(day, 'en')} to discuss AI agents for call centres. Nothing was signed.`,
  },
  {
    daysAgo: 4,
    publisher: 'Island Telecom',
    title: 'Singtel launches satellite messages with Lynk Global',
    text: (day) =>
      `Singtel launched satellite messages together with Lynk Global on ${inWords(day, 'en')}, for fishermen far from the coast.`,
  },
  {
    daysAgo: 5,
    publisher: 'Fjord Wire',
    title: 'Why operators rent out their idle graphics chips',
    text: () =>
      'Operators in Japan rent out GPUs that idle at night to firms that train their own models. SoftBank says that half of its edge sites take part.',
  },
];

/** As a file that `add` reads. */
export function weekOfNews(folder: string): string {
  const file = join(folder, 'week.jsonl');
  const lines = week.map(({ daysAgo, publisher, title, text }, n) => {
    const day = isoDay(daysAgo);
    return JSON.stringify({ externalId: `w${n}`, publisher, title, text: text(day), publishedAt: day });
  });
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** One more, for an alert. */
export function oneMore(folder: string): string {
  const file = join(folder, 'more.jsonl');
  const day = isoDay(0);
  const title = 'Nokia and Telia to build 5G core together';
  const text = `Nokia signed an agreement with Telia on a 5G core network in Stockholm on ${inWords(day, 'en')}. It is worth 40 million euros, according to Telia.`;
  writeFileSync(
    file,
    JSON.stringify({ externalId: 'm1', publisher: 'Nordic Bandwidth', title, text, publishedAt: day }),
  );
  return file;
}
