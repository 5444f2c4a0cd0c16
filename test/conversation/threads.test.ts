import { describe, expect, it } from 'vitest';
import { remember, type Thread, turnBefore } from '../../src/conversation/threads.ts';
import { asked } from '../doubles/asking.ts';

const turns = (count: number): Thread =>
  Array.from({ length: count }, (_, i) => asked(`Who visited KT in ${2000 + i}?`)).reduce<Thread>(remember, []);

describe('what a thread remembers', () => {
  it('has nothing before its first turn', () => {
    expect(turnBefore([])).toBeNull();
  });

  it('is what was asked last', () => {
    expect(turnBefore(turns(3))?.text).toBe('Who visited KT in 2002?');
  });

  it('is at most six turns, the newest', () => {
    const thread = turns(9);
    expect(thread.map((q) => q.text.slice(-5))).toEqual(['2003?', '2004?', '2005?', '2006?', '2007?', '2008?']);
  });

  it('is not changed by remembering: a thread is written anew', () => {
    const thread = turns(2);
    remember(thread, asked('when?'));
    expect(thread).toHaveLength(2);
  });
});
