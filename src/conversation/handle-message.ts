/** One message in, one reply out: a command where it is one, otherwise a question about the articles. */
import type { Answer } from '../domain/answer.ts';
import type { Reply } from '../domain/reply.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import { hasHangul } from '../text/korean.ts';
import type { IncomingMessage } from './chat-adapter.ts';
import type { Thread } from './threads.ts';

export interface MessageDeps {
  readonly ask: (text: string, thread: Thread) => Promise<{ readonly answer: Answer; readonly thread: Thread }>;
  readonly threads: ThreadMemory;
  /** ISO date. */
  readonly today: () => string;
}

export interface ThreadMemory {
  read(key: string): Promise<Thread>;
  write(key: string, thread: Thread): Promise<void>;
}

const helpWords = /^(?:help|\?|도움말|도움)$/i;

export async function handleMessage(message: IncomingMessage, deps: MessageDeps): Promise<Reply> {
  const text = message.text.trim();
  if (helpWords.test(text)) return helpReply(hasHangul(text) ? 'ko' : 'en');
  const before = await deps.threads.read(message.thread);
  const { answer, thread } = await deps.ask(text, before);
  await deps.threads.write(message.thread, thread);
  return answerReply(answer, deps.today());
}
