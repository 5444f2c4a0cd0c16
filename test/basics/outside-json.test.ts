import { describe, expect, it } from 'vitest';
import { isRecord, parsedJson } from '../../src/basics/outside-json.ts';

describe('JSON from outside', () => {
  it('is what it holds, and undefined where it is broken', () => {
    expect(parsedJson('{"port": 8}')).toEqual({ port: 8 });
    expect(parsedJson('null')).toBeNull();
    expect(parsedJson('{"port": 8')).toBeUndefined();
  });

  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['{}', false],
    [undefined, false],
  ])('%j is a record: %s', (value, is) => {
    expect(isRecord(value)).toBe(is);
  });
});
