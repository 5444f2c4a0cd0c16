/** The fixed words of what can be done with an answer, on every platform, in both languages. */
import type { ProposalKind } from '../domain/opinion.ts';

export interface AnswerWords {
  readonly forward: string;
  readonly forwardLabel: string;
  readonly wrong: string;
  readonly send: string;
  readonly whatIsWrong: string;
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  readonly whichSentence: string;
  readonly whatIsRight: string;
  readonly whatIsRightHint: string;
  readonly thanks: string;
  readonly gone: string;
}

export const answerWords: Readonly<Record<'en' | 'ko', AnswerWords>> = {
  en: {
    forward: 'Forward',
    forwardLabel: 'Copy this line',
    wrong: 'Wrong?',
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
  },
  ko: {
    forward: '전달용 문장',
    forwardLabel: '이 문장을 복사하세요',
    wrong: '틀렸나요?',
    send: '보내기',
    whatIsWrong: '틀린 점',
    kinds: { 'wrong-fact': '사실이 틀림', 'wrong-source': '출처가 틀림', 'out-of-date': '오래된 내용' },
    whichSentence: '해당 문장',
    whatIsRight: '올바른 내용',
    whatIsRightHint: '사실, 주소, 날짜 등 도움이 되는 내용',
    thanks: '감사합니다. 제안으로 보관되며, 관리자가 이 라이브러리의 모든 사용자를 위해 반영할 수 있습니다.',
    gone: '이 답변은 더 이상 보관되어 있지 않습니다. 다시 질문하면 새 답변에 인용문이 붙습니다.',
  },
};
