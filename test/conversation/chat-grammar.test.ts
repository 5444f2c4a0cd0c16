import { describe, expect, it } from 'vitest';
import { readChat } from '../../src/conversation/chat-grammar.ts';

describe('the grammar of the chat', () => {
  it.each([
    ['help', 'en'],
    ['  HELP ', 'en'],
    ['help!', 'en'],
    ['?', 'en'],
    ['도움말', 'ko'],
    ['사용법', 'ko'],
    // Typed on a Mac: decomposed Hangul.
    ['도움말'.normalize('NFD'), 'ko'],
  ])('reads “%s” as help', (text, language) => {
    expect(readChat(text)).toEqual({ kind: 'command', command: 'help', argument: '', language });
  });

  it.each(['hlep', 'helpp', 'hep', 'hwlp', 'helo', 'command', '도움맗'])('asks back about “%s”', (text) => {
    expect(readChat(text)).toMatchObject({ kind: 'mistyped', typed: text });
  });

  it('offers the word that was nearly typed', () => {
    expect(readChat('hlep')).toMatchObject({ nearest: 'help', language: 'en' });
    expect(readChat('도움맗')).toMatchObject({ nearest: '도움말', language: 'ko' });
  });

  it.each([
    'help me find who signed with KT',
    "add up KT's deals",
    'KT',
    'SKT?',
    'helo?',
    'what did KT sign',
    '도움이 되는 제휴는?',
    'x',
    '',
    'commandments',
  ])('takes “%s” for a question', (text) => {
    expect(readChat(text)).toEqual({ kind: 'question', text });
  });

  it('reads a text of any length at once', () => {
    const began = performance.now();
    expect(readChat(`${'help '.repeat(200_000)}`)).toMatchObject({ kind: 'question' });
    expect(performance.now() - began).toBeLessThan(500);
  });
});
