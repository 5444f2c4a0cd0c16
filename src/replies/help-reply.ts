/** What the bot does and how to ask, in a few lines. */
import type { Reply } from '../domain/reply.ts';

const texts = {
  en: {
    text: 'I answer questions about the 5G and AI partnership news in this library. Every sentence comes with the quote it rests on; where the library is silent, I say so.',
    heading: 'Try',
    commandsHeading: 'Also',
    items: [
      'Who visited KT, and when?',
      'Is the Microsoft–SK Telecom memorandum binding?',
      'How many subscribers does MTS have?',
      'then simply: “and SK Telecom?” or “when?”',
    ],
  },
  ko: {
    text: '이 라이브러리에 있는 5G·AI 제휴 뉴스에 관한 질문에 답합니다. 모든 문장에는 근거 인용문이 붙고, 내용이 없으면 없다고 말합니다.',
    heading: '예시',
    commandsHeading: '그 밖에',
    items: [
      '누가 언제 KT를 방문했나?',
      'SK텔레콤과 마이크로소프트의 양해각서는 구속력이 있나?',
      'MTS 가입자는 몇 명인가?',
      '이어서: “SK텔레콤은?” 또는 “언제?”',
    ],
  },
} as const;

/** @param commands of what else the chat can do, one row each. */
export function helpReply(language: 'en' | 'ko', commands: readonly string[] = []): Reply {
  const { text, heading, items, commandsHeading } = texts[language];
  return {
    language,
    summary: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'list', heading, items },
      ...(commands.length === 0 ? [] : [{ kind: 'list' as const, heading: commandsHeading, items: commands }]),
    ],
  };
}
