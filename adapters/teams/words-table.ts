/** The fixed words on buttons, cards and notices, in both languages. */
import type { ProposalKind } from '../../src/domain/opinion.ts';

interface Words {
  readonly showQuotes: string;
  readonly inContext: string;
  readonly forward: string;
  readonly forwardLabel: string;
  readonly wrong: string;
  readonly refresh: string;
  readonly send: string;
  readonly whatIsWrong: string;
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  readonly whichSentence: string;
  readonly whatIsRight: string;
  readonly whatIsRightHint: string;
  readonly thanks: string;
  readonly gone: string;
  readonly formGone: string;
  readonly sent: (command: string) => string;
  readonly differ: (about: string) => string;
  /** What stands in a message's place until its content is there; it stays where the content had to go elsewhere. */
  readonly placeholder: string;
  /** What stands where a message was taken back. */
  readonly withdrawn: string;
  /** Over an answer that is being written. */
  readonly writing: string;
}

export const wordsTable: Readonly<Record<'en' | 'ko', Words>> = {
  en: {
    showQuotes: 'Quotes',
    inContext: 'In context',
    forward: 'Forward',
    forwardLabel: 'Copy this line',
    wrong: 'Wrong?',
    refresh: 'Refresh',
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
    formGone: 'This form is no longer there. Type “help” to see what can be set.',
    sent: (command) => `Sent: ${command}`,
    differ: (about) => `Sources differ on ${about}`,
    placeholder: 'One moment… (should this line stay, the message stands elsewhere in this conversation)',
    withdrawn: 'This message was taken back.',
    writing: 'Checking the quotes…',
  },
  ko: {
    showQuotes: '인용문',
    inContext: '앞뒤 문맥',
    forward: '전달용 문장',
    forwardLabel: '이 문장을 복사하세요',
    wrong: '틀렸나요?',
    refresh: '새로 고침',
    send: '보내기',
    whatIsWrong: '틀린 점',
    kinds: { 'wrong-fact': '사실이 틀림', 'wrong-source': '출처가 틀림', 'out-of-date': '오래된 내용' },
    whichSentence: '해당 문장',
    whatIsRight: '올바른 내용',
    whatIsRightHint: '사실, 주소, 날짜 등 도움이 되는 내용',
    thanks: '감사합니다. 제안으로 보관되며, 관리자가 이 라이브러리의 모든 사용자를 위해 반영할 수 있습니다.',
    gone: '이 답변은 더 이상 보관되어 있지 않습니다. 다시 질문하면 새 답변에 인용문이 붙습니다.',
    formGone: '이 양식은 더 이상 없습니다. “도움말”을 입력하면 설정할 수 있는 것을 볼 수 있습니다.',
    sent: (command) => `보냄: ${command}`,
    differ: (about) => `출처마다 다름: ${about}`,
    placeholder: '잠시만요… (이 줄이 그대로 남아 있다면 메시지는 이 대화의 다른 곳에 있습니다)',
    withdrawn: '이 메시지는 취소되었습니다.',
    writing: '인용문을 확인하는 중…',
  },
};
