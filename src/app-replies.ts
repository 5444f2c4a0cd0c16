/** Wires what people read: an answer as plain text, and the chat of this terminal. */
import { localAdapter } from '../adapters/local/index.ts';
import type { Asker } from './app-answers.ts';
import { isoDate, systemClock } from './basics/clock.ts';
import { handleMessage, type MessageDeps } from './conversation/handle-message.ts';
import type { Thread } from './conversation/threads.ts';
import type { Answer } from './domain/answer.ts';
import type { Terminal } from './house.ts';
import { answerReply } from './replies/answer-reply.ts';
import { helpReply } from './replies/help-reply.ts';
import { plainText } from './replies/plain-text.ts';

const today = (): string => isoDate(systemClock.now());

export function answerText(answer: Answer): string {
  return plainText(answerReply(answer, today()));
}

export async function chat(terminal: Terminal, asker: Asker, signal: AbortSignal): Promise<void> {
  const greeting = plainText(helpReply('en'));
  const adapter = localAdapter({ ...terminal, render: plainText, greeting, signal });
  const deps: MessageDeps = {
    ask: async (text, thread) => {
      const asked = await asker.ask({ text, thread });
      return { answer: asked.answer, thread: asked.thread as Thread };
    },
    threads: threadsOfThisChat(),
    today,
  };
  await adapter.run((message) => handleMessage(message, deps));
}

/** A terminal chat ends with its process, and so does its memory. */
function threadsOfThisChat(): MessageDeps['threads'] {
  const threads = new Map<string, Thread>();
  return {
    read: async (key) => threads.get(key) ?? [],
    write: async (key, thread) => void threads.set(key, thread),
  };
}
