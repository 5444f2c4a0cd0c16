import { describe, expect, it } from 'vitest';
import { asked } from '../../doubles/asking.ts';

const said = (text: string) => asked(text).concepts.map((c) => c.text);

describe('A name in both scripts', () => {
  it('is asked for once, either way', () => {
    const { concepts } = asked('도라무(Doramu) 대표는 누구인가');
    expect(concepts.map((c) => c.text)).toEqual(['도라무', '대표']);
    expect(concepts[0]!.forms.flatMap((f) => f.parts)).toEqual(expect.arrayContaining(['도라무', 'doramu']));
  });

  it('is one word each way, the nearest first', () => {
    expect(said('when did Kora Mobile (코라 모바일) start')).toEqual(expect.arrayContaining(['Kora', 'mobile']));
    expect(said('when did Kora Mobile (코라 모바일) start')).not.toContain('코라');
  });

  it('leaves a remark of the same script alone', () => {
    expect(said('who leads Doramu (the robot maker)?')).toEqual(expect.arrayContaining(['Doramu', 'robot', 'maker']));
  });
});
