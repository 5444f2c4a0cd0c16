/** What the chat says of digests, in both languages. */
import type { DigestVerb, Language, Timing } from '../domain/digest.ts';
import { weekdayWords } from './digest-grammar-table.ts';

const name = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

function ordinal(day: number): string {
  const suffix = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

/** Seen by the reader: a platform's id of somebody else says nothing to them. */
export type SetBy = 'reader' | 'other' | 'program';

const settersEn: Readonly<Record<SetBy, string>> = { reader: 'you', other: 'another member', program: 'Pactwire' };
const settersKo: Readonly<Record<SetBy, string>> = { reader: '본인이', other: '다른 구성원이', program: 'Pactwire가' };

const verbsEn: Readonly<Record<DigestVerb, string>> = {
  set: 'set',
  off: 'turned off',
  pause: 'paused',
  resume: 'resumed',
  skip: 'skipped once',
  undo: 'undone',
  gone: 'paused',
};
const verbsKo: Readonly<Record<DigestVerb, string>> = {
  set: '설정',
  off: '끔',
  pause: '일시 중지',
  resume: '재개',
  skip: '한 번 건너뜀',
  undo: '되돌림',
  gone: '일시 중지',
};

export const digestWords = {
  en: {
    rhythm: ({ every, day, time, zone }: Timing) =>
      ({
        day: `every day at ${time} (${zone})`,
        week: `every ${name(weekdayWords[(day ?? 1) - 1]![0]!)} at ${time} (${zone})`,
        month: `${day === 31 ? 'on the last day' : `on the ${ordinal(day ?? 1)}`} of each month at ${time} (${zone})`,
      })[every],
    languages: { en: 'in English', ko: 'in Korean' } satisfies Record<Language, string>,
    about: (names: string) => `only about ${names}`,
    silent: 'silent where a period brings nothing',
    set: (title: string, rhythm: string, more: string, here: boolean) =>
      `${title}: posted ${here ? 'here ' : ''}${rhythm}, ${more}.`,
    next: (when: string) => `Next: ${when}.`,
    reaches: (people: number) => `This conversation has ${people.toLocaleString('en-US')} members.`,
    unchanged: 'Nothing was changed.',
    off: (title: string) => `${title} is off: nothing more of it is posted here.`,
    paused: (title: string) => `${title} is paused until somebody says “digest resume”.`,
    resumed: (title: string) => `${title} goes on.`,
    skipped: (title: string, when: string) => `${title}: the one of ${when} is left out.`,
    undone: (title: string) => `Undone. ${title}:`,
    posted: (title: string) => `${title} is on its way.`,
    nothingSet: 'No digest is set here. Write, for example: digest weekly monday 09:00 Asia/Seoul',
    noSuch: 'There is no such digest here. “digest” lists what is set.',
    noChange: 'There is no such change, or it was changed again since.',
    guest: 'Guests may ask anything; digests are set by members of the workspace.',
    notYours: 'Only a steward, or who set it, may change a digest of another channel.',
    unknownPerson: 'I could not find out who you are here, so I changed nothing. Please try again in a minute.',
    busy: 'Somebody else changed this digest at the same moment. Please look at it and say it again.',
    unclear: {
      word: (word: string) => `I did not understand “${word}”, so nothing was changed.`,
      zone: (word: string) => `I know no time zone “${word}”, so nothing was changed.`,
      time: (word: string) => `“${word}” is no time of day, so nothing was changed.`,
      day: () => 'A daily digest has no day, a weekly one a weekday, a monthly one a date; nothing was changed.',
      digest: (word: string) => `There is no digest “${word}”.`,
    },
    example: 'Write it like: digest weekly monday 09:00 Asia/Seoul en',
    unknownTopic: (word: string) => `I know no topic “${word}”, so nothing was changed.`,
    tooMany: 'At most 20 companies and 20 topics, please; nothing was changed.',
    heading: 'Digests',
    states: { on: '', paused: 'paused', off: 'off' },
    setBy: (by: SetBy, verb: DigestVerb, at: string) => `${verbsEn[verb]} by ${settersEn[by]} on ${at}`,
    buttons: {
      undo: 'Undo',
      preview: 'Preview',
      change: 'Change…',
      pause: 'Pause',
      resume: 'Resume',
      set: 'Set a digest…',
    },
    says: { undo: 'digest undo', preview: 'digest preview', pause: 'digest pause', resume: 'digest resume' },
    help: [
      'digest weekly monday 09:00 Asia/Seoul – posts the week here (also daily, monthly; companies KT, SKT; topics 5G; empty: silent)',
      'digest preview, digest now, digest skip, digest pause, digest off, digest undo; “digest” shows what is set',
    ],
    form: {
      title: 'Digest',
      submit: 'Set',
      close: 'Close',
      digest: 'Which',
      day: 'Day',
      time: 'Time',
      zone: 'Time zone',
      zoneHint: 'Such as Asia/Seoul, or a city',
      language: 'Language',
      english: 'English',
      korean: '한국어',
      companies: 'Only these companies',
      topics: 'Only these topics',
      listHint: 'Separated by commas; empty for all',
      empty: 'When there is nothing new',
      say: 'Say so in one line',
      silent: 'Stay silent',
      badZone: 'I know no such time zone. Write it like Asia/Seoul.',
      badTime: 'Write it like 09:00.',
    },
    date: (day: number) => (day === 31 ? 'last day of the month' : `${ordinal(day)} of the month`),
    weekday: (day: number) => name(weekdayWords[day - 1]![0]!),
  },
  ko: {
    rhythm: ({ every, day, time, zone }: Timing) =>
      ({
        day: `매일 ${time} (${zone})`,
        week: `매주 ${weekdayWords[(day ?? 1) - 1]![1]} ${time} (${zone})`,
        month: `매월 ${day === 31 ? '말일' : `${day ?? 1}일`} ${time} (${zone})`,
      })[every],
    languages: { en: '영어', ko: '한국어' } satisfies Record<Language, string>,
    about: (names: string) => `${names}만`,
    silent: '새 소식이 없으면 조용히',
    set: (title: string, rhythm: string, more: string, here: boolean) =>
      `${title}: ${rhythm}에 ${here ? '여기에 ' : ''}올립니다(${more}).`,
    next: (when: string) => `다음: ${when}.`,
    reaches: (people: number) => `이 대화의 구성원은 ${people.toLocaleString('ko-KR')}명입니다.`,
    unchanged: '바뀐 것이 없습니다.',
    off: (title: string) => `${title}: 껐습니다. 더 이상 여기에 올리지 않습니다.`,
    paused: (title: string) => `${title}: 일시 중지했습니다. “다이제스트 재개”로 다시 시작합니다.`,
    resumed: (title: string) => `${title}: 다시 시작합니다.`,
    skipped: (title: string, when: string) => `${title}: ${when} 회를 건너뜁니다.`,
    undone: (title: string) => `되돌렸습니다. ${title}:`,
    posted: (title: string) => `${title}: 곧 올립니다.`,
    nothingSet: '여기에는 설정된 다이제스트가 없습니다. 예: 다이제스트 매주 월요일 09:00',
    noSuch: '그런 다이제스트가 없습니다. “다이제스트”로 목록을 볼 수 있습니다.',
    noChange: '그런 변경이 없거나 그 뒤에 다시 바뀌었습니다.',
    guest: '게스트는 질문만 할 수 있습니다. 다이제스트는 워크스페이스 구성원이 설정합니다.',
    notYours: '다른 채널의 다이제스트는 관리자나 설정한 사람만 바꿀 수 있습니다.',
    unknownPerson: '누구신지 확인하지 못해 아무것도 바꾸지 않았습니다. 잠시 후 다시 시도해 주세요.',
    busy: '같은 순간에 다른 사람이 이 다이제스트를 바꿨습니다. 확인하고 다시 말씀해 주세요.',
    unclear: {
      word: (word: string) => `“${word}”을(를) 이해하지 못해 아무것도 바꾸지 않았습니다.`,
      zone: (word: string) => `“${word}” 시간대를 알지 못해 아무것도 바꾸지 않았습니다.`,
      time: (word: string) => `“${word}”은(는) 시각이 아니어서 아무것도 바꾸지 않았습니다.`,
      day: () => '일간은 요일이 없고, 주간은 요일, 월간은 날짜가 필요합니다. 아무것도 바꾸지 않았습니다.',
      digest: (word: string) => `“${word}” 다이제스트는 없습니다.`,
    },
    example: '예: 다이제스트 매주 월요일 09:00 Asia/Seoul',
    unknownTopic: (word: string) => `“${word}” 주제를 알지 못해 아무것도 바꾸지 않았습니다.`,
    tooMany: '회사와 주제는 각각 20개까지입니다. 아무것도 바꾸지 않았습니다.',
    heading: '다이제스트',
    states: { on: '', paused: '일시 중지', off: '꺼짐' },
    setBy: (by: SetBy, verb: DigestVerb, at: string) => `${at} ${settersKo[by]} ${verbsKo[verb]}`,
    buttons: {
      undo: '되돌리기',
      preview: '미리보기',
      change: '변경…',
      pause: '일시 중지',
      resume: '재개',
      set: '다이제스트 설정…',
    },
    says: {
      undo: '다이제스트 되돌리기',
      preview: '다이제스트 미리보기',
      pause: '다이제스트 일시중지',
      resume: '다이제스트 재개',
    },
    help: [
      '다이제스트 매주 월요일 09:00 – 한 주의 소식을 여기에 올립니다(매일, 매월; 회사 KT, SKT; 주제 5G; 없으면 조용히)',
      '다이제스트 미리보기, 지금, 건너뛰기, 일시중지, 끄기, 되돌리기; “다이제스트”는 설정을 보여 줍니다',
    ],
    form: {
      title: '다이제스트',
      submit: '설정',
      close: '닫기',
      digest: '종류',
      day: '요일 또는 날짜',
      time: '시각',
      zone: '시간대',
      zoneHint: '예: Asia/Seoul 또는 도시 이름',
      language: '언어',
      english: 'English',
      korean: '한국어',
      companies: '이 회사만',
      topics: '이 주제만',
      listHint: '쉼표로 구분, 비우면 전체',
      empty: '새 소식이 없을 때',
      say: '한 줄로 알림',
      silent: '조용히',
      badZone: '그런 시간대를 알지 못합니다. 예: Asia/Seoul',
      badTime: '예: 09:00',
    },
    date: (day: number) => (day === 31 ? '매월 말일' : `매월 ${day}일`),
    weekday: (day: number) => weekdayWords[day - 1]![1]!,
  },
} as const;
