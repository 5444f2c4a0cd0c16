import { describe, expect, it } from 'vitest';
import { digests } from '../../digests/index.ts';
import { readDigest } from '../../src/conversation/digest-grammar.ts';
import { steep } from '../growth.ts';

const read = (text: string) => {
  const command = readDigest(text, digests);
  if (command === null) return null;
  const { typedIn: _typedIn, ...said } = command;
  return said;
};
const weekly = { verb: 'set', digest: 'weekly' };

describe('a digest command', () => {
  it.each([
    ['digest weekly monday 09:00 Asia/Seoul', { ...weekly, day: 1, time: '09:00', zone: 'Asia/Seoul' }],
    ['Digest weekly Mon 9am asia/seoul en', { ...weekly, day: 1, time: '09:00', zone: 'Asia/Seoul', language: 'en' }],
    ['digest weekly on Fridays at 5:30 pm, London', { ...weekly, day: 5, time: '17:30', zone: 'Europe/London' }],
    ['digest friday 8am', { ...weekly, day: 5, time: '08:00' }],
    ['digest daily 07:45 KST', { verb: 'set', digest: 'daily', time: '07:45', zone: 'Asia/Seoul' }],
    ['digest monthly 15th noon', { verb: 'set', digest: 'monthly', day: 15, time: '12:00' }],
    [
      'digest weekly companies KT, SKT topics 5G, AI empty: silent',
      { ...weekly, companies: ['KT', 'SKT'], topics: ['5G', 'AI'], empty: 'silent' },
    ],
    ['digest weekly companies all', { ...weekly, companies: [] }],
    ['다이제스트 매주 월요일 09:00', { ...weekly, day: 1, time: '09:00' }],
    [
      '다이제스트 매주 금요일 오후 3시 반 서울 한국어',
      { ...weekly, day: 5, time: '15:30', zone: 'Asia/Seoul', language: 'ko' },
    ],
    ['다이제스트 매일 아침 8시에', { verb: 'set', digest: 'daily', time: '08:00' }],
    [
      '다이제스트 매월 1일 9시 회사 KT, SK텔레콤',
      { verb: 'set', digest: 'monthly', day: 1, time: '09:00', companies: ['KT', 'SK텔레콤'] },
    ],
    ['digest', { verb: 'status', digest: null, id: null }],
    ['digest off', { verb: 'off', digest: null, id: null }],
    ['digest pause weekly', { verb: 'pause', digest: 'weekly', id: null }],
    ['digest skip the next one', { verb: 'skip', digest: null, id: null }],
    ['digest resume d_0123abcd', { verb: 'resume', digest: null, id: 'd_0123abcd' }],
    ['digest undo dc_0123abcd', { verb: 'undo', change: 'dc_0123abcd' }],
    ['digest preview monthly', { verb: 'preview', digest: 'monthly', id: null }],
    ['다이제스트 일시 중지', { verb: 'pause', digest: null, id: null }],
    ['다이제스트 건너뛰기 weekly', { verb: 'skip', digest: 'weekly', id: null }],
    ['다이제스트 지금 보내기', { verb: 'now', digest: null, id: null }],
  ])('“%s” is understood', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['digest weekly * * * * *', 'word'],
    ['digest weekly 0 0 30 2 *', 'word'],
    ['digest weekly monday 09:00 Mars/X', 'zone'],
    ['digest weekly monday 25:00', 'time'],
    ['digest weekly 13pm', 'time'],
    ['digest weekly 15th', 'day'],
    ['digest weekly monday 09:00; DROP TABLE digests', 'word'],
  ])('71: “%s” is not guessed at (%s)', (text, because) => {
    expect(read(text)).toMatchObject({ verb: 'unclear', because });
  });

  it.each([
    'What is in the weekly digest?',
    'digest what KT did',
    'digestive biscuits',
    'weekly digest of KT',
    'a'.repeat(5000),
  ])('“%s” is a question', (text) => expect(read(text)).toBeNull());

  it('takes work that grows with a hostile text, not with its square', async () => {
    expect(await steep((text) => readDigest(`digest weekly ${text}`, digests), ['1', ':', '1:'])).toEqual([]);
    expect(await steep((text) => readDigest(`digest ${text}`, digests), ['companies '])).toEqual([]);
  });
});
