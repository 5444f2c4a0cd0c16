/** Keeps what was answered, for `explain`, without making anybody wait: a few answers a write, the last at the end. */
import type { Log } from '../basics/log.ts';
import type { Answer } from '../domain/answer.ts';

interface Given {
  readonly id: string;
  readonly at: string;
  readonly question: string;
  readonly answer: Answer;
  readonly trace: unknown;
}

export interface AnswerKeeper {
  save(answers: readonly Given[]): Promise<void>;
  keepNewest(most: number): Promise<void>;
}

export interface AnswerLog {
  add(given: Given): Promise<void>;
  flush(): Promise<void>;
}

/** One fsync carries so many. */
const ANSWERS_A_WRITE = 64;
/** About 50 MB; who asks more wants the last ones explained. */
const ANSWERS_KEPT = 10_000;
const WRITES_BETWEEN_CLEANINGS = 16;

export function openAnswerLog(keeper: () => Promise<AnswerKeeper>, log: Log): AnswerLog {
  let waiting: Given[] = [];
  let writes = 0;
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      const store = await keeper();
      await store.save(batch);
      writes += 1;
      if (writes % WRITES_BETWEEN_CLEANINGS === 0) await store.keepNewest(ANSWERS_KEPT);
    } catch (error) {
      // An answer that cannot be kept was given all the same.
      log.warn('answers could not be kept for explain', { error, answers: batch.length });
    }
  };
  return {
    async add(given) {
      waiting.push(given);
      if (waiting.length >= ANSWERS_A_WRITE) await flush();
    },
    flush,
  };
}
