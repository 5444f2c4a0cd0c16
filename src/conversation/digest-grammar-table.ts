/** The words of digest commands, in both languages. */

export type DigestVerbWord = 'status' | 'off' | 'pause' | 'resume' | 'skip' | 'now' | 'preview' | 'undo' | 'change';

export const prefixes = ['digests', 'digest', '다이제스트'] as const;

/** In small letters, without spaces in Korean: spaces there are a matter of taste. */
export const verbWords: Readonly<Record<DigestVerbWord, readonly string[]>> = {
  status: ['status', 'list', 'show', '상태', '목록', '설정'],
  off: ['off', 'stop', 'remove', 'delete', '끄기', '꺼', '해제', '중지', '삭제'],
  pause: ['pause', 'hold', '일시중지', '일시정지', '멈춤', '보류'],
  resume: ['resume', 'on', 'continue', 'unpause', '재개', '켜기', '다시'],
  skip: ['skip', '건너뛰기', '건너뛰어', '건너뜀'],
  now: ['now', 'send', '지금', '보내기', '즉시'],
  preview: ['preview', '미리보기'],
  undo: ['undo', 'revert', '되돌리기', '취소', '실행취소'],
  change: ['change', 'edit', 'settings', 'setup', '변경', '바꾸기'],
};

/** Politeness and joints: they say nothing by themselves. */
export const fillers = new Set(
  'the next one this please at on every each in of for to a set it post me us here and about time zone timezone around morning week weeks 다음 다음회 회 이번 에 마다 매 시간대 좀 해줘 여기 기준 로 으로 시간'.split(
    ' ',
  ),
);

/** Monday is 1. The first English and the first Korean word are how it is said. */
export const weekdayWords: readonly (readonly string[])[] = [
  ['monday', '월요일', 'mondays', 'mon', '월'],
  ['tuesday', '화요일', 'tuesdays', 'tue', 'tues', '화'],
  ['wednesday', '수요일', 'wednesdays', 'wed', '수'],
  ['thursday', '목요일', 'thursdays', 'thu', 'thur', 'thurs', '목'],
  ['friday', '금요일', 'fridays', 'fri', '금'],
  ['saturday', '토요일', 'saturdays', 'sat', '토'],
  ['sunday', '일요일', 'sundays', 'sun', '일'],
];

export const languageWords: Readonly<Record<'en' | 'ko', readonly string[]>> = {
  en: ['en', 'english', '영어', '영어로', '영문'],
  ko: ['ko', 'kr', 'korean', '한국어', '한국어로', '한글', '국문'],
};

/** What people say for a zone beside its IANA name or the city in it. */
export const zoneWords: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  kst: 'Asia/Seoul',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  cet: 'Europe/Paris',
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
  서울: 'Asia/Seoul',
  한국시간: 'Asia/Seoul',
  한국: 'Asia/Seoul',
  korea: 'Asia/Seoul',
  도쿄: 'Asia/Tokyo',
  싱가포르: 'Asia/Singapore',
  런던: 'Europe/London',
  파리: 'Europe/Paris',
  베를린: 'Europe/Berlin',
  뉴욕: 'America/New_York',
};

export const emptyWords: Readonly<Record<'say' | 'silent', readonly string[]>> = {
  say: ['say', 'tell', '알림', '알려줘', '말하기'],
  silent: ['silent', 'silence', 'quiet', '조용히', '침묵', '생략'],
};

/** Where a list goes back to everything. */
export const everythingWords = new Set(['none', 'all', 'any', 'everything', '-', '모두', '전체', '없음']);
