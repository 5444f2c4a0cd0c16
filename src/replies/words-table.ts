/** The fixed words of replies in both languages. */
import { sayIsoDate } from '../text/say-date.ts';

interface Searched {
  readonly articles: number;
  readonly latest: string | null;
}

export const words = {
  en: {
    sources: 'Sources',
    type: (what: string) => `type “${what}”`,
    nearest: 'Nearest',
    disagree: (about: string) => `Sources differ on ${about}`,
    accordingTo: (who: string) => `according to ${who.replace(/^The (?=\p{Ll})/u, 'the ')}`,
    ourTranslation: 'our translation; the original is quoted below',
    quoted: 'the article’s own words',
    asOf: (date: string) => `as of ${sayIsoDate(date, 'en')}`,
    nothingOn: (what: string) => `The library has nothing on: ${what}.`,
    noEvidence: (missing: string, { articles, latest }: Searched) =>
      `The library has nothing that answers this (not found: “${missing}”; searched ${articles} article${articles === 1 ? '' : 's'}${latest ? `, none later than ${sayIsoDate(latest, 'en')}` : ''}).`,
  },
  ko: {
    sources: '출처',
    type: (what: string) => `“${what}” 입력`,
    nearest: '가장 가까운 내용',
    disagree: (about: string) => `출처마다 다름: ${about}`,
    accordingTo: (who: string) => `${who}에 따르면`,
    ourTranslation: '자체 번역, 원문은 아래 인용',
    quoted: '기사 원문 그대로',
    asOf: (date: string) => `${sayIsoDate(date, 'ko')} 기준`,
    nothingOn: (what: string) => `라이브러리에 ${what}에 관한 내용이 없습니다.`,
    noEvidence: (missing: string, { articles, latest }: Searched) =>
      `라이브러리에 이 질문에 답하는 내용이 없습니다(찾지 못함: ‘${missing}’; 기사 ${articles}건 검색${latest ? `, 가장 최근 ${sayIsoDate(latest, 'ko')}` : ''}).`,
  },
} as const;
