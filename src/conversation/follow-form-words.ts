/** The words of the forms of follows. Titles and buttons have at most 24 characters. */

const en = {
  followTitle: 'Follow',
  follow: 'Follow',
  save: 'Save',
  close: 'Cancel',
  subject: 'Company, two companies, or topic',
  subjectHint: 'KT – SKT × Microsoft – topic 6G',
  noSubject: 'Name a company, two companies, or a topic.',
  kinds: 'Stages',
  allKinds: 'all stages',
  mentions: 'Also when it is only mentioned?',
  partiesOnly: 'only where it is a party',
  mentionsToo: 'mentions too',
  where: 'Tell whom?',
  me: 'me, in a direct message',
  here: 'this channel',
  timingTitle: 'When to tell',
  pace: 'How',
  paces: { 'at-once': 'at once', hourly: 'bundled every hour', daily: 'bundled once a day' },
  daily: 'Daily bundle at',
  quiet: 'Quiet hours',
  quietNo: 'none',
  quietYes: 'as below',
  from: 'Quiet from',
  until: 'Quiet until',
  weekends: 'Weekends',
  weekendsNo: 'wait for Monday',
  weekendsYes: 'tell at weekends too',
  limit: 'Messages a day; the rest is bundled',
  noTime: 'A time such as 07:30.',
} as const;

type Words = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string
    ? string
    : Record<'at-once' | 'hourly' | 'daily', string>;
};

export const followFormWords: Readonly<Record<'en' | 'ko', Words>> = {
  en,
  ko: {
    followTitle: '팔로우',
    follow: '팔로우',
    save: '저장',
    close: '취소',
    subject: '회사, 두 회사 또는 주제',
    subjectHint: 'KT – SKT × 마이크로소프트 – 주제 6G',
    noSubject: '회사, 두 회사 또는 주제를 적어 주세요.',
    kinds: '단계',
    allKinds: '모든 단계',
    mentions: '언급만 되어도 알릴까요?',
    partiesOnly: '당사자일 때만',
    mentionsToo: '언급도',
    where: '누구에게 알릴까요?',
    me: '나에게 개인 메시지로',
    here: '이 채널에',
    timingTitle: '알림을 받을 때',
    pace: '방식',
    paces: { 'at-once': '즉시', hourly: '매시간 모아서', daily: '하루에 한 번 모아서' },
    daily: '하루 묶음 시각',
    quiet: '방해금지 시간',
    quietNo: '없음',
    quietYes: '아래와 같이',
    from: '방해금지 시작',
    until: '방해금지 끝',
    weekends: '주말',
    weekendsNo: '월요일까지 기다림',
    weekendsYes: '주말에도 알림',
    limit: '하루 메시지 수(나머지는 모아서)',
    noTime: '07:30처럼 적어 주세요.',
  },
};
