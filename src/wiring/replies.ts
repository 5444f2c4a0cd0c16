/** Wires what people read: an answer as plain text, and the chat of this terminal. */
import { localAdapter } from '../../adapters/local/index.ts';
import type { WordLead } from '../../digests/compose.ts';
import { isoDate, systemClock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { handleMessage, type MessageDeps } from '../conversation/handle-message.ts';
import type { Thread } from '../conversation/threads.ts';
import type { Answer } from '../domain/answer.ts';
import type { LedgerDesk, Terminal } from '../house.ts';
import { companiesTyped } from '../library/companies/companies.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import { plainText } from '../replies/plain-text.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import type { Asker } from './answers.ts';

const today = (): string => isoDate(systemClock.now());

export function answerText(answer: Answer): string {
  return plainText(answerReply(answer, today()));
}

export interface ChatParts {
  readonly asker: Asker;
  readonly database: () => Promise<Database>;
  readonly shelf: () => Promise<ArticleStore>;
  readonly sources: () => Promise<ChatFeature>;
  readonly ledger: () => Promise<Pick<LedgerDesk, 'brief' | 'timeline'>>;
  /** Null where no model is set up. */
  readonly word: WordLead | null;
  readonly log: Log;
}

export async function chat(terminal: Terminal, parts: ChatParts, signal: AbortSignal): Promise<void> {
  const { asker, log, word } = parts;
  const greeting = plainText(helpReply('en'));
  const adapter = localAdapter({ ...terminal, render: plainText, greeting, signal });
  const deps: MessageDeps = {
    ask: async (text, thread) => {
      const asked = await asker.ask({ text, thread });
      return { answer: asked.answer, thread: asked.thread as Thread };
    },
    threads: threadsOfThisChat(),
    today,
    companies: {
      find: companiesTyped,
      brief: async (company, language) => (await parts.ledger()).brief(company, language),
      timeline: async (companies, language) => (await parts.ledger()).timeline(companies, language),
    },
  };
  // While the greeting is read; the first question need not wait for the library to open.
  const open = async () => {
    const [database, shelf, local] = [await parts.database(), await parts.shelf(), await import('./local.ts')];
    const sources = await parts.sources();
    return local.openLocalRoom({ database, shelf, clock: systemClock, log, output: terminal.output, sources, word });
  };
  const opening = open().catch((error: unknown) => log.warn('the chat runs without digests and follows', { error }));
  await adapter.run(async (message) => {
    const opened = await opening;
    const more = opened ? { asking: opened.asking() } : {};
    return handleMessage({ ...message, ...more }, { ...deps, features: opened?.features ?? [] });
  });
  await (await opening)?.stop();
}

/** A terminal chat ends with its process, and so does its memory. */
function threadsOfThisChat(): MessageDeps['threads'] {
  const threads = new Map<string, Thread>();
  return {
    read: async (key) => threads.get(key) ?? [],
    write: async (key, thread) => void threads.set(key, thread),
  };
}
