/** Wires what answers a message: commands, questions, the ledger, and the desk behind the buttons of an answer. */

import { isoDate } from '../basics/clock.ts';
import { grouped } from '../basics/grouped.ts';
import type { Asking, ChatDesk, MailAdapter } from '../conversation/chat-adapter.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { forwardLine } from '../conversation/forward-line.ts';
import { type CompanyDesk, handleMessage, lookUp } from '../conversation/handle-message.ts';
import { citationsOf, quotesInContext } from '../conversation/quotes-in-context.ts';
import type { Thread } from '../conversation/threads.ts';
import type { Answer } from '../domain/answer.ts';
import type { Arrival } from '../domain/arrival.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { ShowSoFar } from '../domain/live-message.ts';
import type { Reply } from '../domain/reply.ts';
import { companiesTyped } from '../library/companies/companies.ts';
import { answerReply, soFarReply } from '../replies/answer-reply.ts';
import { type AnswerStore, type GivenAnswer, openAnswerStore } from '../storage/answer-store.ts';
import { openOpinionStore } from '../storage/opinion-store.ts';
import { openThreadStore } from '../storage/thread-store.ts';
import { wireAsking } from './answers.ts';
import type { MailParts } from './mail-parts.ts';

/** Each workspace has its own answers and its own memory of threads. */
export function wireAnswers(parts: MailParts, asking: AskerOf) {
  const { database, search, shelf, ledger, clock, features = [], written = null } = parts;
  const today = (): string => isoDate(clock.now());
  const opinions = openOpinionStore(database);
  const answersOf = (workspace: WorkspaceId) => openAnswerStore(database, workspace);
  const savers = new Map<WorkspaceId, (given: GivenAnswer) => Promise<void>>();
  /** Kept before it is said: its buttons speak of it. */
  const save = (workspace: WorkspaceId, given: GivenAnswer): Promise<void> => {
    const saver = savers.get(workspace) ?? saveGrouped(answersOf(workspace));
    savers.set(workspace, saver);
    return saver(given);
  };
  const stored = async (workspace: WorkspaceId, id: string) => (await answersOf(workspace).find(id))?.answer ?? null;

  const companies: CompanyDesk = {
    find: companiesTyped,
    brief: ledger.brief,
    timeline: ledger.timeline,
  };

  async function handle(arrival: Arrival, show: ShowSoFar): Promise<Reply> {
    const { workspace, thread: key, text } = arrival;
    const who = asking(arrival);
    const threads = openThreadStore(database, workspace);
    const log = { add: (given: GivenAnswer) => save(workspace, given), flush: async () => undefined };
    const deals = async () => (await import('./ledger.ts')).openLedger(database, shelf);
    const asker = wireAsking(search, shelf, log, deals, written, workspace);
    let given: Answer | null = null;
    const reply = await handleMessage(
      { text, thread: key, workspace, ...(who ? { asking: who } : {}) },
      {
        async ask(question, thread) {
          const asked = await asker.ask({
            text: question,
            thread,
            by: arrival.by,
            ...(show ? { show: (soFar) => show(soFarReply(soFar, today())) } : {}),
          });
          given = asked.answer;
          return { answer: asked.answer, thread: asked.thread as Thread };
        },
        threads: {
          read: async (of) => (await threads.turns(of, clock.now())) as Thread,
          write: (of, thread) => threads.append(of, thread.at(-1), clock.now()),
        },
        today,
        features,
        companies,
      },
    );
    return given === null ? reply : withAnswer(reply, given);
  }

  const desk: Pick<ChatDesk, 'replyOf' | 'quotesOf' | 'lookUp' | 'rate' | 'propose'> = {
    async replyOf(workspace, id) {
      const answer = await stored(workspace, id);
      return answer === null ? null : withAnswer(answerReply(answer, today()), answer);
    },
    async quotesOf(workspace, id) {
      const answer = await stored(workspace, id);
      if (answer === null) return null;
      const articles = await shelf.articles(citationsOf(answer).map(({ articleId }) => articleId));
      return quotesInContext(answer, new Map(articles.map((article) => [article.id, article])));
    },
    lookUp: (text) => lookUp(text, companies),
    async rate(rating) {
      if ((await stored(rating.workspace, rating.answer)) === null) return;
      await opinions.rate(rating, clock.now().toISOString());
    },
    propose: (proposal) => opinions.propose(proposal, clock.now().toISOString()),
  };
  return { desk, handle };
}

export type AskerOf = (arrival: Arrival) => Asking | null;

/** The platform is asked who it is only where a command wants to know. */
export function askingOf(
  { workspace, by, place, gestureKey }: Arrival,
  adapter: MailAdapter | undefined,
): Asking | null {
  if (adapter === undefined || by === '') return null;
  return {
    workspace,
    by,
    place,
    gesture: gestureKey,
    person: () => adapter.person(workspace, by, place),
    audience: () => adapter.audience(workspace, place),
  };
}

export function formsOf(features: readonly ChatFeature[]): Pick<ChatDesk, 'form' | 'submitted'> {
  return {
    async form(form, about, who, language) {
      for (const feature of features) {
        const found = await feature.form(form, about, who, language);
        if (found !== null) return found;
      }
      return null;
    },
    submitted(form, about, values, language) {
      for (const feature of features) {
        const submitted = feature.submitted(form, about, values, language);
        if (submitted !== null) return submitted;
      }
      return { kind: 'faults', faults: {} };
    },
  };
}

/** Cleaned up now and then, so that the library does not grow with every question. */
const ANSWERS_KEPT = 10_000;
const WRITES_BETWEEN_CLEANINGS = 200;

function saveGrouped(store: AnswerStore): (given: GivenAnswer) => Promise<void> {
  let writes = 0;
  return grouped(async (given: readonly GivenAnswer[]) => {
    await store.save(given);
    writes += 1;
    if (writes % WRITES_BETWEEN_CLEANINGS === 0) await store.keepNewest(ANSWERS_KEPT);
    return given.map(() => undefined);
  });
}

/** Buttons only where there is something to open. */
function withAnswer(reply: Reply, answer: Answer): Reply {
  if (citationsOf(answer).length === 0) return reply;
  return { ...reply, answerId: answer.id, forward: reply.forward ?? forwardLine(reply) };
}
