/** The fixed words on buttons, views and notices, in both languages. */
import type { ProposalKind } from '../../src/domain/opinion.ts';

interface Words {
  readonly showQuotes: string;
  readonly forward: string;
  readonly wrong: string;
  readonly share: string;
  readonly good: string;
  readonly bad: string;
  readonly quotesTitle: string;
  readonly wrongTitle: string;
  readonly forwardLabel: string;
  readonly done: string;
  readonly close: string;
  readonly send: string;
  readonly whatIsWrong: string;
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  readonly whichSentence: string;
  readonly whatIsRight: string;
  readonly whatIsRightHint: string;
  readonly thanks: string;
  readonly gone: string;
  readonly formGone: string;
  /** What stands where a message was that Slack does not let us delete. */
  readonly withdrawn: string;
  /** On what is left of an answer that was begun twice. */
  readonly interrupted: string;
  /** Slack puts the bot's name before it. */
  readonly status: string;
  readonly working: readonly string[];
  readonly promptsTitle: string;
}

export const wordsTable: Readonly<Record<'en' | 'ko', Words>> = {
  en: {
    showQuotes: 'Show quotes',
    forward: 'Forward',
    wrong: 'Wrong?',
    share: 'Share in channel',
    good: 'Good answer',
    bad: 'Bad answer',
    quotesTitle: 'Quotes',
    wrongTitle: 'What is wrong?',
    forwardLabel: 'Copy this line',
    done: 'Done',
    close: 'Close',
    send: 'Send',
    whatIsWrong: 'What is wrong',
    kinds: {
      'wrong-fact': 'A fact is wrong',
      'wrong-source': 'The source is wrong',
      'out-of-date': 'It is out of date',
    },
    whichSentence: 'In this sentence',
    whatIsRight: 'What would be right',
    whatIsRightHint: 'A fact, an address, a date: whatever helps',
    thanks: 'Thank you. It is kept as a proposal; a steward can apply it for everybody who uses this library.',
    gone: 'This answer is no longer kept. Ask again and the new one has its quotes.',
    formGone: 'This form cannot be filled in here any more. Ask for it again.',
    withdrawn: 'This post was withdrawn.',
    interrupted: 'Interrupted; the answer is in this thread.',
    status: 'is reading the articles…',
    working: ['Reading the articles…', 'Checking the quotes…'],
    promptsTitle: 'Ask about the library',
  },
  ko: {
    showQuotes: '인용문 보기',
    forward: '전달용 문장',
    wrong: '틀렸나요?',
    share: '채널에 공유',
    good: '좋은 답변',
    bad: '나쁜 답변',
    quotesTitle: '인용문',
    wrongTitle: '무엇이 틀렸나요?',
    forwardLabel: '이 문장을 복사하세요',
    done: '완료',
    close: '닫기',
    send: '보내기',
    whatIsWrong: '틀린 점',
    kinds: { 'wrong-fact': '사실이 틀림', 'wrong-source': '출처가 틀림', 'out-of-date': '오래된 내용' },
    whichSentence: '해당 문장',
    whatIsRight: '올바른 내용',
    whatIsRightHint: '사실, 주소, 날짜 등 도움이 되는 내용',
    thanks: '감사합니다. 제안으로 보관되며, 관리자가 이 라이브러리의 모든 사용자를 위해 반영할 수 있습니다.',
    gone: '이 답변은 더 이상 보관되어 있지 않습니다. 다시 질문하면 새 답변에 인용문이 붙습니다.',
    formGone: '이 양식은 더 이상 여기서 작성할 수 없습니다. 다시 요청해 주세요.',
    withdrawn: '이 게시물은 철회되었습니다.',
    interrupted: '중단됨. 답변은 이 스레드에 있습니다.',
    status: '기사를 읽는 중…',
    working: ['기사를 읽는 중…', '인용문을 확인하는 중…'],
    promptsTitle: '라이브러리에 질문하기',
  },
};
