/** The words of the front page in both languages. */

interface FrontPageWords {
  readonly what: string;
  readonly libraryHeading: string;
  readonly articles: (count: number) => string;
  readonly latest: (date: string) => string;
  readonly lastAdded: (date: string) => string;
  readonly sampleOnly: string;
  readonly partnershipsHeading: string;
  readonly articlesHeading: string;
  readonly askHeading: string;
  readonly ask: readonly string[];
  readonly welcome: Readonly<Record<'slack' | 'teams', readonly [string, string, string]>>;
  readonly about: (company: string) => string;
  readonly between: (one: string, other: string) => string;
  readonly help: string;
}

export const frontPageWords: Readonly<Record<'en' | 'ko', FrontPageWords>> = {
  en: {
    what: 'Pactwire answers questions about 5G and AI partnerships from the articles in this library. Every sentence rests on a quote you can open; where the library is silent, it says so.',
    libraryHeading: 'The library holds',
    articles: (count) => `${count} article${count === 1 ? '' : 's'}`,
    latest: (date) => `newest publication: ${date}`,
    lastAdded: (date) => `last article added: ${date}`,
    sampleOnly: 'These are sample briefs. They disappear as soon as the first real article is added.',
    partnershipsHeading: 'Newest partnerships',
    articlesHeading: 'Newest articles',
    askHeading: 'How to ask',
    ask: [
      'In a channel: mention @Pactwire with your question. The answer comes in the thread, and follow-ups there need no mention.',
      'Here, under Messages: just write.',
      'Only for your eyes, anywhere: /brief and the question.',
      'A company on one page: /brief KT. Also: /brief partners KT, /brief timeline SKT Microsoft, /brief help.',
      'About a message: its menu, then “Ask Pactwire about this”.',
    ],
    welcome: {
      slack: [
        'Hello. I answer questions about 5G and AI partnerships from this workspace’s library, every sentence with its source.',
        'To ask: mention me with your question and I answer in the thread. Only for you: /brief and the question.',
        'To stop me: remove me from this channel (/remove). Until then I speak only when mentioned, or in a thread that I answered in.',
      ],
      teams: [
        'Hello. I answer questions about 5G and AI partnerships from this organisation’s library, every sentence with its source.',
        'To ask: write here, or mention me in a channel or group chat and I answer in the thread. A company’s name brings its brief; “help” says what else I can do.',
        'I speak only when asked, and post nothing else unless somebody sets it up here. To stop me: remove the app from this chat or team (…, Manage apps).',
      ],
    },
    about: (company) => `What is the latest on ${company}?`,
    between: (one, other) => `What did ${one} and ${other} agree on?`,
    help: 'help',
  },
  ko: {
    what: 'Pactwire는 이 라이브러리의 기사에 근거해 5G·AI 제휴에 관한 질문에 답합니다. 모든 문장은 열어 볼 수 있는 인용문에 근거하며, 내용이 없으면 없다고 말합니다.',
    libraryHeading: '라이브러리 현황',
    articles: (count) => `기사 ${count}건`,
    latest: (date) => `가장 최근 발행: ${date}`,
    lastAdded: (date) => `마지막 추가: ${date}`,
    sampleOnly: '지금은 예시 브리핑만 있습니다. 실제 기사가 추가되면 사라집니다.',
    partnershipsHeading: '최근 제휴',
    articlesHeading: '최신 기사',
    askHeading: '질문하는 방법',
    ask: [
      '채널에서: @Pactwire를 멘션하고 질문하세요. 스레드에 답하며, 같은 스레드의 후속 질문에는 멘션이 필요 없습니다.',
      '여기 ‘메시지’ 탭에서는 그냥 쓰면 됩니다.',
      '나만 볼 답변은 어디서나: /brief 다음에 질문.',
      '회사 한눈에 보기: /brief KT. 또한 /brief partners KT, /brief timeline SKT Microsoft, /brief 도움말.',
      '메시지에 대해서는: 메시지 메뉴에서 “Ask Pactwire about this”.',
    ],
    welcome: {
      slack: [
        '안녕하세요. 이 워크스페이스의 라이브러리에 근거해 5G·AI 제휴에 관한 질문에 답합니다. 모든 문장에 출처가 붙습니다.',
        '질문하려면 저를 멘션하세요. 스레드에 답합니다. 나만 보려면 /brief 다음에 질문을 쓰세요.',
        '멈추려면 이 채널에서 저를 내보내세요(/remove). 그 전에는 멘션되거나 제가 답한 스레드에서만 말합니다.',
      ],
      teams: [
        '안녕하세요. 이 조직의 라이브러리에 근거해 5G·AI 제휴에 관한 질문에 답합니다. 모든 문장에 출처가 붙습니다.',
        '질문하려면 여기에 쓰거나 채널·그룹 채팅에서 저를 멘션하세요. 스레드에 답합니다. 회사 이름만 쓰면 브리핑을, “도움말”을 쓰면 다른 기능을 보여 드립니다.',
        '질문받을 때만 말하며, 누군가 여기에 설정하지 않는 한 다른 글은 올리지 않습니다. 멈추려면 이 채팅이나 팀에서 앱을 제거하세요(…, 앱 관리).',
      ],
    },
    about: (company) => `${company}의 최근 소식은?`,
    between: (one, other) => `${one}와(과) ${other}는 무엇에 합의했나?`,
    help: '도움말',
  },
};
