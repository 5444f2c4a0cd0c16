/** The fixed words on buttons, cards and notices, in both languages. */
import { type AnswerWords, answerWords } from '../../src/replies/answer-words-table.ts';

interface Words extends AnswerWords {
  readonly showQuotes: string;
  readonly inContext: string;
  readonly refresh: string;
  readonly formGone: string;
  readonly sent: (command: string) => string;
  readonly differ: (about: string) => string;
  /** What stands in a message's place until its content is there; it stays where the content had to go elsewhere. */
  readonly placeholder: string;
  /** What stands where a message was taken back. */
  readonly withdrawn: string;
  /** What stands where only a part of an answer was shown. */
  readonly interrupted: string;
  /** Over an answer that is being written. */
  readonly writing: string;
}

export const wordsTable: Readonly<Record<'en' | 'ko', Words>> = {
  en: {
    ...answerWords.en,
    showQuotes: 'Quotes',
    inContext: 'In context',
    refresh: 'Refresh',
    formGone: 'This form is no longer there. Type “help” to see what can be set.',
    sent: (command) => `Sent: ${command}`,
    differ: (about) => `Sources differ on ${about}`,
    placeholder: 'One moment… (should this line stay, the message stands elsewhere in this conversation)',
    withdrawn: 'This message was taken back.',
    interrupted: 'Interrupted; the whole answer is below.',
    writing: 'Checking the quotes…',
  },
  ko: {
    ...answerWords.ko,
    showQuotes: '인용문',
    inContext: '앞뒤 문맥',
    refresh: '새로 고침',
    formGone: '이 양식은 더 이상 없습니다. “도움말”을 입력하면 설정할 수 있는 것을 볼 수 있습니다.',
    sent: (command) => `보냄: ${command}`,
    differ: (about) => `출처마다 다름: ${about}`,
    placeholder: '잠시만요… (이 줄이 그대로 남아 있다면 메시지는 이 대화의 다른 곳에 있습니다)',
    withdrawn: '이 메시지는 취소되었습니다.',
    interrupted: '중단됨. 전체 답변은 아래에 있습니다.',
    writing: '인용문을 확인하는 중…',
  },
};
