import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/library/extract/extract-text.ts';

const read = (raw: string) => extractText(raw, { now: new Date('2026-07-01'), statedTitle: null, given: false });

describe('the headline of a page', () => {
  it('is no byline, though its place is named again in the text', () => {
    const raw = [
      '"쉬는 서버가 밤에 번다"…한누리 물결망 소장',
      '망타임즈 > 특집',
      '속초(강원)=한가람 기자',
      '승인 2026.03.05 08:30',
      '',
      '5일 속초 대포항 앞 강원 전시장에서 만난 물결망 소장은 무선망 상용화 일정을 처음으로 공개했다. 그는 올해 안에 강원도 해안에 기지국 스무 곳을 세우겠다고 말했다.',
      '',
      '속초 시민에게는 내년부터 서비스를 연다고 했다. 한가람 시장도 자리를 함께했으며 물결망은 사람을 더 뽑는다.',
    ].join('\n');
    expect(read(raw).title).toContain('쉬는 서버가 밤에 번다');
  });
});
