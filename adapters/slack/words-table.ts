/** The fixed words on buttons, views and notices, in both languages. */
import { type AnswerWords, answerWords } from '../../src/replies/answer-words-table.ts';

interface Words extends AnswerWords {
  readonly showQuotes: string;
  readonly share: string;
  readonly good: string;
  readonly bad: string;
  readonly quotesTitle: string;
  readonly wrongTitle: string;
  readonly done: string;
  readonly close: string;
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
    ...answerWords.en,
    showQuotes: 'Show quotes',
    share: 'Share in channel',
    good: 'Good answer',
    bad: 'Bad answer',
    quotesTitle: 'Quotes',
    wrongTitle: 'What is wrong?',
    done: 'Done',
    close: 'Close',
    formGone: 'This form cannot be filled in here any more. Ask for it again.',
    withdrawn: 'This post was withdrawn.',
    interrupted: 'Interrupted; the answer is in this thread.',
    status: 'is reading the articles…',
    working: ['Reading the articles…', 'Checking the quotes…'],
    promptsTitle: 'Ask about the library',
  },
  ko: {
    ...answerWords.ko,
    showQuotes: '인용문 보기',
    share: '채널에 공유',
    good: '좋은 답변',
    bad: '나쁜 답변',
    quotesTitle: '인용문',
    wrongTitle: '무엇이 틀렸나요?',
    done: '완료',
    close: '닫기',
    formGone: '이 양식은 더 이상 여기서 작성할 수 없습니다. 다시 요청해 주세요.',
    withdrawn: '이 게시물은 철회되었습니다.',
    interrupted: '중단됨. 답변은 이 스레드에 있습니다.',
    status: '기사를 읽는 중…',
    working: ['기사를 읽는 중…', '인용문을 확인하는 중…'],
    promptsTitle: '라이브러리에 질문하기',
  },
};
