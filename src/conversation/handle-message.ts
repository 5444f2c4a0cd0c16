/** One message in, one reply out: a command where it is one, otherwise a question about the articles. */
import type { Answer } from '../domain/answer.ts';
import type { Reply } from '../domain/reply.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import type { IncomingMessage } from './chat-adapter.ts';
import { readChat } from './chat-grammar.ts';
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

export async function handleMessage(message: IncomingMessage, deps: MessageDeps): Promise<Reply> {
  const intent = readChat(message.text);
  switch (intent.kind) {
    case 'command':
      return helpReply(intent.language);
    case 'mistyped':
      return mistypedReply(intent.typed, intent.nearest, intent.language);
    case 'question':
      return answer(intent.text, message.thread, deps);
  }
}

async function answer(text: string, key: string, deps: MessageDeps): Promise<Reply> {
  const before = await deps.threads.read(key);
  const { answer, thread } = await deps.ask(text, before);
  await deps.threads.write(key, thread);
  return answerReply(answer, deps.today());
}

function mistypedReply(typed: string, nearest: string, language: 'en' | 'ko'): Reply {
  const text =
    language === 'ko'
      ? `“${typed}” 명령은 없습니다. 혹시 “${nearest}”인가요?`
      : `There is no command “${typed}”. Did you mean “${nearest}”?`;
  return { language, summary: text, blocks: [{ kind: 'text', text }] };
}
