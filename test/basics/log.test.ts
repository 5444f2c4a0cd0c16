import { describe, expect, it } from 'vitest';
import { createLog, type LogLevel } from '../../src/basics/log.ts';

function logged(
  level: LogLevel,
  write: (log: ReturnType<typeof createLog>) => void,
): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, (line) => lines.push(line)));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('writes one JSON line an event from its level on', () => {
    const lines = logged('warn', (log) => {
      log.debug('a');
      log.info('b');
      log.warn('c', { n: 1 });
      log.error('d');
    });
    expect(lines).toMatchObject([
      { level: 'warn', msg: 'c', n: 1 },
      { level: 'error', msg: 'd' },
    ]);
  });

  it('tells an error with its chain of causes', () => {
    const [line] = logged('info', (log) =>
      log.error('failed', { error: new Error('a', { cause: new TypeError('b') }) }),
    );
    expect(line).toMatchObject({ error: { name: 'Error', message: 'a', cause: { name: 'TypeError', message: 'b' } } });
  });

  it('writes no secret, by the name of its field or by its shape', () => {
    const lines = logged('info', (log) => {
      log.info('fields', { token: 'one', headers: { authorization: 'two' } });
      log.info('shapes xoxb-three and Bearer four.five', { url: 'postgres://me:six@db/x', key: 'sk-seven-eight-nine' });
      log.error('causes', { error: new Error('refused', { cause: new Error('for xapp-ten at https://u:eleven@h/') }) });
    });
    const text = JSON.stringify(lines);
    for (const secret of ['one"', 'two', 'three', 'four', 'six', 'seven', 'ten', 'eleven'])
      expect(text).not.toContain(secret);
    expect(text).toContain('[secret]');
  });
});
