/** Wires asking: the question, what its thread remembers, and the log of what was answered. */
import type { AnswerLog } from '../answers/answer-log.ts';
import { type AnswerDeps, answerQuestion } from '../answers/answer-question.ts';
import type { Show } from '../answers/generative/stream.ts';
import { systemClock } from '../basics/clock.ts';
import { freshId } from '../basics/fresh-id.ts';
import { remember, type Thread, turnBefore } from '../conversation/threads.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { LedgerReader } from '../domain/ledger.ts';
import type { PassageSearch } from '../domain/ports.ts';
import type { Asked, Question } from '../house.ts';
import type { ArticleStore } from '../storage/article-store.ts';

export interface Asker {
  ask(question: Question & { readonly show?: Show }): Promise<Asked>;
}

/** What a model adds to answering, for whoever pays; `show` where somebody watches it being written. */
export type WithModel = (
  payer: {
    readonly workspace: WorkspaceId;
    readonly by: string | null;
  },
  show?: Show,
) => Promise<Partial<Pick<AnswerDeps, 'write' | 'queries' | 'search'>>>;

/** Opened by the first question that is one for the ledger: most are not, and it costs time to load. */
function lazyLedger(open: () => Promise<LedgerReader>): LedgerReader {
  return {
    async *partnerships(filter, language) {
      yield* (await open()).partnerships(filter, language);
    },
  };
}

export function wireAsking(
  search: PassageSearch,
  articles: ArticleStore,
  answers: AnswerLog,
  openLedger: () => Promise<LedgerReader>,
  /** Null where no model is set up. */
  written: WithModel | null = null,
  workspace: WorkspaceId = 'local',
): Asker {
  const ledger = lazyLedger(openLedger);
  const deps = { search, articles, ledger, clock: systemClock, newId: freshId };
  return {
    async ask({ text, lang, asOf, thread: given, noModel, by, show }) {
      // The House carries threads without looking into them.
      const thread = (given ?? []) as Thread;
      const before = turnBefore(thread);
      const told = await answerQuestion(
        { text, ...(lang ? { lang } : {}), ...(asOf ? { asOf } : {}), ...(before ? { before } : {}) },
        written === null || noModel ? deps : { ...deps, ...(await written({ workspace, by: by ?? null }, show)) },
      );
      const { answer, question, trace } = told;
      await answers.add({ id: answer.id, at: new Date().toISOString(), question: text, answer, trace });
      return { answer, thread: remember(thread, question) };
    },
  };
}
