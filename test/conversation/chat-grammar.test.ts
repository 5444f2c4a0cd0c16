import { describe, expect, it } from 'vitest';
import { type FindNames, readChat } from '../../src/conversation/chat-grammar.ts';
import { steep } from '../growth.ts';

/** A grammar's company table of four; one of them is a company only where nothing else stands. */
const find: FindNames = (text) =>
  text === 'Orange'
    ? [{ start: 0, end: 6 }]
    : [...text.matchAll(/SK Telecom|SKT|KT|Microsoft|마이크로소프트/gi)].map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
      }));
const read = (text: string) => readChat(text, find);

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
    expect(read(text)).toEqual({ kind: 'command', command: 'help', companies: [], language });
  });

  it.each([
    ['partners KT', 'partners', ['KT']],
    ['Partners of SK Telecom?', 'partners', ['SK Telecom']],
    ['KT 파트너', 'partners', ['KT']],
    ['협력사 KT', 'partners', ['KT']],
    ['timeline SKT Microsoft', 'timeline', ['SKT', 'Microsoft']],
    ['timeline Orange SKT', 'timeline', ['Orange', 'SKT']],
    ['timeline SKT Orange', 'timeline', ['SKT', 'Orange']],
    ['timeline SKT and Microsoft', 'timeline', ['SKT', 'Microsoft']],
    ['history KT, SKT × Microsoft', 'timeline', ['KT', 'SKT', 'Microsoft']],
    ['SKT와 마이크로소프트 연표', 'timeline', ['SKT', '마이크로소프트']],
  ])('reads “%s” as %s of %j', (text, command, companies) => {
    expect(read(text)).toMatchObject({ kind: 'command', command, companies });
  });

  it.each(['KT', ' sk telecom ', '마이크로소프트'])('reads “%s” as a company', (text) => {
    expect(read(text)).toEqual({ kind: 'company', company: text.trim() });
  });

  it.each(['hlep', 'helpp', 'hep', 'hwlp', 'helo', 'command', '도움맗', 'partner', 'tiemline'])(
    'asks back about “%s”',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'mistyped', typed: text });
    },
  );

  it('offers the word that was nearly typed', () => {
    expect(read('hlep')).toMatchObject({ nearest: 'help', language: 'en' });
    expect(read('도움맗')).toMatchObject({ nearest: '도움말', language: 'ko' });
  });

  it.each([
    'help me find who signed with KT',
    "add up KT's deals",
    'KT and SKT',
    'SKT?',
    'helo?',
    'what did KT sign',
    'partners KT signed with in 2019',
    'partners',
    'timeline KT',
    'timeline of the 5G launch',
    'history of KT in Spain',
    '도움이 되는 제휴는?',
    'x',
    '',
    'commandments',
  ])('takes “%s” for a question', (text) => {
    expect(read(text)).toEqual({ kind: 'question', text });
  });

  it('reads a text of any length, in work that does not grow with its square', async () => {
    expect(read('help '.repeat(200_000))).toMatchObject({ kind: 'question' });
    expect(await steep(read, ['help '])).toEqual([]);
  });
});
