import { describe, expect, it } from 'vitest';
import { type CompanyDesk, handleMessage, type MessageDeps } from '../../src/conversation/handle-message.ts';
import { remember, type Thread, turnBefore } from '../../src/conversation/threads.ts';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { anArticle } from '../doubles/article.ts';
import { TODAY, tell } from '../doubles/asking.ts';

const article = anArticle({
  title: 'Orange chief visits SK Telecom',
  publisher: 'Daily Wire',
  published: '2023-06-02',
  text: 'Christel Heydemann, CEO of Orange, visited SK Telecom in Seoul on 1 June 2023.',
});

/** The door with a library of one article behind it and threads kept in memory. */
function door(companies?: CompanyDesk) {
  const threads = new Map<string, Thread>();
  const questions: string[] = [];
  const deps: MessageDeps = {
    async ask(text, thread) {
      questions.push(text);
      const before = turnBefore(thread);
      const { answer, question } = await tell({ text, ...(before ? { before } : {}) }, article);
      return { answer, thread: remember(thread, question) };
    },
    threads: {
      read: async (key) => threads.get(key) ?? [],
      write: async (key, thread) => void threads.set(key, thread),
    },
    today: () => TODAY,
    ...(companies ? { companies } : {}),
  };
  const say = async (text: string, thread = 'one') => plainText(await handleMessage({ text, thread }, deps), 500);
  return { say, questions, threads };
}

describe('a message', () => {
  it('that asks something is answered with its source', async () => {
    const said = await door().say('Who visited SK Telecom?');
    expect(said).toMatch(/^Christel Heydemann, CEO of Orange/);
    expect(said).toContain('[1] Orange chief visits SK Telecom – Daily Wire, 2 Jun 2023');
  });

  it('that asks for help gets it, in the language of the word, and nothing is searched', async () => {
    const { say, questions } = door();
    expect(await say('help')).toContain('Try:');
    expect(await say('도움말')).toContain('예시:');
    expect(questions).toEqual([]);
  });

  it('with a slip in a command is asked back about, in the language of the command', async () => {
    const { say, questions } = door();
    expect(await say('hlep')).toBe('There is no command “hlep”. Did you mean “help”?');
    expect(await say('도움맗')).toBe('“도움맗” 명령은 없습니다. 혹시 “도움말”인가요?');
    expect(questions).toEqual([]);
  });

  it('that leans on the turn before is answered with its subject', async () => {
    const { say } = door();
    await say('Who visited SK Telecom?');
    expect(await say('when?')).toMatch(/^1 June 2023/);
  });

  it('in another thread does not inherit anything', async () => {
    const { say } = door();
    await say('Who visited SK Telecom?', 'one');
    expect(await say('when?', 'two')).toBe('Which company, deal or topic is this about?');
  });

  it('that is a command leaves what the thread speaks of alone', async () => {
    const { say, threads } = door();
    await say('Who visited SK Telecom?');
    await say('help');
    expect(threads.get('one')).toHaveLength(1);
    expect(await say('when?')).toMatch(/^1 June 2023/);
  });

  it.each(['SK Telecom', 'SK텔레콤', 'partners SK Telecom'])(
    'that leans on the brief “%s” is about its company',
    async (text) => {
      const company = { id: 'c_sk-telecom', name: 'SK Telecom', kind: null, country: null, names: [], nameKo: null };
      const brief = { company, latest: [], partners: [], stories: [], more: false };
      const { say } = door({
        find: (named) => findCompanies(named, { anyCase: true }),
        brief: async () => brief as never,
        timeline: async () => [] as never,
      });
      await say(text);
      expect(await say('who visited?')).toMatch(/^Christel Heydemann/);
    },
  );
});
