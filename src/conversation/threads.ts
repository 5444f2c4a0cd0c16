/** What a thread remembers of its turns, so that "when?" keeps its subject. */
import type { Question } from '../answers/question/question.ts';

/** The last turns' questions, oldest first. */
export type Thread = readonly Question[];

/** Older turns say little about what "it" is now. */
const TURNS_KEPT = 6;

export function remember(thread: Thread, question: Question): Thread {
  return [...thread, question].slice(-TURNS_KEPT);
}

export function turnBefore(thread: Thread): Question | null {
  return thread.at(-1) ?? null;
}
