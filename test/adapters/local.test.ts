import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { localAdapter } from '../../adapters/local/index.ts';
import type { IncomingMessage } from '../../src/conversation/chat-adapter.ts';
import type { Reply } from '../../src/domain/reply.ts';

/** Types the lines into a chat that repeats what it hears. */
async function chatting(typed: string) {
  const heard: IncomingMessage[] = [];
  const output = new PassThrough();
  const input = new PassThrough();
  input.end(typed);
  const adapter = localAdapter({
    input,
    output,
    render: (reply: Reply) => `<${reply.summary}>`,
    greeting: 'Hello there.',
  });
  await adapter.run(async (message) => {
    heard.push(message);
    return { language: 'en', summary: `you said ${message.text}`, blocks: [] };
  });
  return { heard, shown: String(output.read() ?? '') };
}

describe('the local chat', () => {
  it('greets once, then answers line by line', async () => {
    const { heard, shown } = await chatting('who visited KT?\nwhen?\n');
    expect(heard.map((m) => m.text)).toEqual(['who visited KT?', 'when?']);
    expect(shown.match(/Hello there\./g)).toHaveLength(1);
    expect(shown).toContain('<you said who visited KT?>');
    expect(shown.indexOf('<you said who')).toBeLessThan(shown.indexOf('<you said when?>'));
  });

  it('is one thread, so that "when?" keeps its subject', async () => {
    const { heard } = await chatting('who visited KT?\nwhen?\n');
    expect(new Set(heard.map((m) => m.thread)).size).toBe(1);
  });

  it.each(['quit', '/quit', 'exit', ' bye ', 'Q', '종료', '끝'])(
    'ends at “%s” and asks nobody about it',
    async (word) => {
      const { heard } = await chatting(`one\n${word}\ntwo\n`);
      expect(heard.map((m) => m.text)).toEqual(['one']);
    },
  );

  it('takes a question that only holds such a word for a question', async () => {
    const { heard } = await chatting('did Orange quit the deal?\n');
    expect(heard).toHaveLength(1);
  });

  it('passes over empty lines', async () => {
    const { heard } = await chatting('\n   \n\tone\n\n');
    expect(heard.map((m) => m.text.trim())).toEqual(['one']);
  });

  it('ends with its input, though the last line has no line feed', async () => {
    const { heard } = await chatting('한국어 질문');
    expect(heard.map((m) => m.text)).toEqual(['한국어 질문']);
  });

  it('ends when it is stopped from outside, while it waits for a line that never comes', async () => {
    const stop = new AbortController();
    const input = new PassThrough();
    const chat = localAdapter({
      input,
      output: new PassThrough(),
      render: () => '',
      greeting: '',
      signal: stop.signal,
    }).run(async () => ({ language: 'en', summary: '', blocks: [] }));
    setImmediate(() => stop.abort());
    await expect(chat).resolves.toBeUndefined();
  });
});
