/** Puts questions to a library in memory, with a clock that stands and ids that count. */
import { type Asked, answerQuestion, type Told } from '../../src/answers/answer-question.ts';
import type { Question } from '../../src/answers/question/question.ts';
import { understand } from '../../src/answers/question/understand.ts';
import type { Answer, Answered, NoEvidence } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import { anArticle } from './article.ts';
import { handClock } from './clock.ts';
import { shelfOf } from './shelf.ts';

/** The day on which every question of these tests is asked. */
export const TODAY = '2026-01-05';

export function asked(text: string): Question {
  return understand(text, { today: TODAY });
}

export async function tell(question: string | Asked, ...articles: readonly Article[]): Promise<Told> {
  let ids = 0;
  return answerQuestion(typeof question === 'string' ? { text: question } : question, {
    search: shelfOf(...articles),
    articles: shelfOf(...articles),
    // What the articles say is tested here; the ledger's answers are tested with the ledger.
    ledger: { async *partnerships() {} },
    clock: handClock(`${TODAY}T09:00:00.000Z`),
    newId: () => String(++ids).padStart(12, '0'),
  });
}

/** The answer, which must be one with claims. */
export async function answered(question: string | Asked, ...articles: readonly Article[]): Promise<Answered> {
  const { answer } = await tell(question, ...articles);
  if (answer.kind !== 'answered') throw new Error(`expected claims, got ${JSON.stringify(answer)}`);
  return answer;
}

/** The first claim of what one article alone answers. */
export async function lead(question: string, text: string): Promise<string> {
  const language = /[가-힣]/u.test(text) ? 'ko' : 'en';
  const article = anArticle({ title: language === 'ko' ? '소식' : 'News', text, language });
  return (await answered(question, article)).claims[0]!.text;
}

/** The answer, which must say that nothing answers. */
export async function refused(question: string | Asked, ...articles: readonly Article[]): Promise<NoEvidence> {
  const { answer } = await tell(question, ...articles);
  if (answer.kind !== 'no-evidence') throw new Error(`expected no evidence, got ${inWords(answer)}`);
  return answer;
}

/** What an answer says, for looking at in a test. */
export function inWords(answer: Answer): string {
  if (answer.kind === 'unclear') return `? ${answer.ask}`;
  if (answer.kind === 'no-evidence') return `none: ${answer.missing}`;
  return answer.claims.map((claim) => claim.text).join('\n');
}

/** A conversation: each question with the one before it as its turn before. */
export async function talk(questions: readonly string[], ...articles: readonly Article[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let before: Question | undefined;
  for (const text of questions) {
    const told = await tell({ text, ...(before ? { before } : {}) }, ...articles);
    before = told.question;
    answers.push(told.answer);
  }
  return answers;
}
