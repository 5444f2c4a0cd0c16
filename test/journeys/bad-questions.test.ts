import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { pactwire } from '../program.ts';
import { sampleLibrary } from '../sample-library.ts';

let data = '';
beforeAll(async () => {
  data = await sampleLibrary();
});

const ask = (...args: readonly string[]) => pactwire(['ask', '--data', data, ...args]);

describe('ask, given no proper question', () => {
  it.each([
    ['nothing', []],
    ['an empty question', ['']],
    ['spaces and invisible characters', [' \u200b\u202e\t ']],
    ['a question of 100 KB', ['5G '.repeat(34_000)]],
    ['two ways at once', ['who?', '--questions', 'x.jsonl']],
    ['a file that is not there', ['--questions', '/nowhere/q.jsonl']],
    ['a day that does not exist', ['who?', '--as-of', '2024-02-31']],
    ['a language it does not speak', ['who?', '--lang', 'fr']],
    ['an option it does not have', ['who?', '--loud']],
  ])('takes %s for bad arguments, in one sentence', async (_what, args) => {
    const run = await ask(...args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).not.toMatch(/\n\s+at |\{"level"/);
    expect(run.err.length).toBeLessThan(300);
  });

  it('answers a question full of invisible characters as if they were not there', async () => {
    const plain = await ask('--json', 'How many founding members does the AI-RAN Alliance have?');
    const odd = await ask('--json', 'How\u200b many \u202efounding members\u0007 does the AI-RAN\ufeff Alliance have?');
    const { id: _id, tookMs: _tookMs, ...answer } = JSON.parse(plain.out);
    expect(answer.citations ?? answer.nearest).not.toEqual([]);
    expect(JSON.parse(odd.out)).toMatchObject(answer);
  });

  it('says that a library is empty, and the two ways to fill it', async () => {
    const run = await pactwire(['ask', '--data', join(temporaryFolder(), 'empty'), 'who?']);
    expect(run.err).toContain('pactwire add');
    expect(run.err).toContain('pactwire sample');
  });
});

describe('a batch of questions', () => {
  it('answers the good lines, names the bad ones, keeps follow-ups on their subject', async () => {
    const file = join(temporaryFolder(), 'q.jsonl');
    const lines = [
      { id: 'a', text: 'How many founding members does the AI-RAN Alliance have?' },
      { id: 'b', text: 'When was it launched?', followsUp: 'a' },
      { id: 'c', text: 'And who?', followsUp: 'never-asked' },
      { id: 'd', text: 'x'.repeat(5_000) },
      { text: 'no id' },
    ].map((line) => JSON.stringify(line));
    writeFileSync(file, `${lines.join('\n')}\n{broken\n\n"text"\n`);
    const run = await ask('--questions', file);
    expect(run.code).toBe(1);
    const answers = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ questionId }) => questionId)).toEqual(['a', 'b']);
    expect(JSON.stringify(answers[1])).toContain('AI-RAN');
    for (const line of [3, 4, 5, 6, 8]) expect(run.err).toContain(`Line ${line} `);
  });

  it('of 100,000 lines does not pile up in memory', async () => {
    const file = join(temporaryFolder(), 'q.jsonl');
    // All but a hundred are refused without searching: what is tested is the stream, not the search.
    const lines = Array.from({ length: 100_000 }, (_, i) =>
      i % 1000 === 0 ? `{"id":"${i}","text":"Who founded the alliance number ${i}?"}` : `{"id":"${i}","text":" "}`,
    );
    writeFileSync(file, lines.join('\n'));
    const run = await pactwire(['ask', '--data', data, '--questions', file], {
      nodeOptions: ['--max-old-space-size=96'],
    });
    expect(run.out.trim().split('\n')).toHaveLength(100);
    expect(run.code).toBe(1);
  });
});

describe('search, given no proper query', () => {
  it.each([
    ['nothing', []],
    ['a limit of none', ['5G', '--limit', '0']],
    ['a limit in words', ['5G', '--limit', 'ten']],
  ])('takes %s for bad arguments', async (_what, args) => {
    const run = await pactwire(['search', '--data', data, ...args]);
    expect(run.code).toBe(2);
  });
});
