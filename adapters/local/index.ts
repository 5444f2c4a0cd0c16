/** The local terminal chat: the whole product without an account. */
import { createInterface } from 'node:readline/promises';
import type { ChatAdapter } from '../../src/conversation/chat-adapter.ts';
import type { Reply } from '../../src/domain/reply.ts';

export interface LocalOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly render: (reply: Reply) => string;
  /** Said once, above the first prompt. */
  readonly greeting: string;
  readonly signal?: AbortSignal;
}

/** One terminal is one thread. */
const THREAD = 'terminal';
const leaving = /^\/?(?:quit|exit|bye|q|종료|끝)$/i;

export function localAdapter({ input, output, render, greeting, signal }: LocalOptions): ChatAdapter {
  return {
    name: 'local',
    async run(handle) {
      const lines = createInterface({ input, output, prompt: '> ', ...(signal ? { signal } : {}) });
      output.write(`${greeting}\n`);
      lines.prompt();
      for await (const line of lines) {
        if (leaving.test(line.trim())) break;
        if (line.trim() !== '') output.write(`\n${render(await handle({ text: line, thread: THREAD }))}\n\n`);
        lines.prompt();
      }
      lines.close();
    },
  };
}
