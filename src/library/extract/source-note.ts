/** How a person reads a source. Where something is missing the note says so: never blank, never a guess. */
import type { Article } from '../../domain/article.ts';
import type { DateRecord } from '../../domain/date-record.ts';

type Noted = Pick<Article, 'source' | 'publisher' | 'published' | 'language' | 'addedAt' | 'sample' | 'basedOn'>;

const monthsShort = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function sourceNote(article: Noted, language: 'en' | 'ko'): string {
  if (article.sample)
    return language === 'en'
      ? `Sample: after ${article.basedOn ?? 'no named source'}`
      : `견본: 출처 ${article.basedOn ?? '미상'}`;
  const publisher = article.publisher;
  const date = article.published?.value ? shortDate(article.published, language) : null;
  if (publisher && date) return `${publisher}, ${date}`;
  return language === 'en' ? englishNote(article, publisher, date) : koreanNote(article, publisher, date);
}

function englishNote(article: Noted, publisher: string | null, date: string | null): string {
  const kind = { ko: 'Korean article', en: 'English article', other: 'Article', und: 'Article' }[article.language];
  const missing = publisher
    ? 'date not stated'
    : date
      ? `publisher not stated, ${date}`
      : 'publisher and date not stated';
  return `${publisher ?? kind}, ${missing} (file ${fileName(article.source)}, added ${shortIso(article.addedAt, 'en')})`;
}

function koreanNote(article: Noted, publisher: string | null, date: string | null): string {
  const kind = { ko: '한국어 기사', en: '영어 기사', other: '기사', und: '기사' }[article.language];
  const missing = publisher ? '날짜 미상' : date ? `매체 미상, ${date}` : '매체와 날짜 미상';
  return `${publisher ?? kind}, ${missing} (파일 ${fileName(article.source)}, ${shortIso(article.addedAt, 'ko')} 추가)`;
}

function fileName(source: string): string {
  const name = source.split(/[/\\]/).at(-1) || source;
  return name.length > 24 ? `${name.slice(0, 20)}…` : name;
}

function shortDate(date: DateRecord, language: 'en' | 'ko'): string {
  const said = shortIso(date.value!, language);
  if (date.basis !== 'inferred') return said;
  return language === 'en' ? `probably ${said}` : `${said} 추정`;
}

function shortIso(value: string, language: 'en' | 'ko'): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (language === 'ko')
    return [`${year}년`, month ? `${month}월` : '', day ? `${day}일` : ''].filter(Boolean).join(' ');
  return [day, month ? monthsShort[month - 1] : '', year].filter(Boolean).join(' ');
}
