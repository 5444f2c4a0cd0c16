import { describe, expect, it } from 'vitest';
import { changedAcross, untranslatedWords } from '../../../src/answers/claims/across.ts';
import { koreanFaults } from '../../../src/answers/claims/korean/agreement.ts';

describe('A Korean claim', () => {
  it.each([
    ['한빛은 새솔과 협약을 맺었고 누리는 장비를 공급한다.', '누리는 장비를 공급한다.'],
    ['한빛은 2분기 매출이 5% 늘었다고 밝혔다.', '한빛의 2분기 매출은 5% 늘었다.'],
    ['한빛은 새솔과 협약을 맺었다.', '한빛과 새솔은 협약을 맺었다.'],
  ])('keeps to its source: %s', (source, claim) => {
    expect(koreanFaults(claim, source)).toEqual([]);
  });

  it.each([
    ['another subject', '한빛은 협약을 맺었고 누리는 장비를 공급한다.', '한빛은 장비를 공급한다.'],
    ['a trial as a service', '한빛은 부산에서 시범 서비스를 시작했다.', '한빛은 부산에서 서비스를 시작했다.'],
    ['some as all', '한빛은 일부 지점을 닫는다.', '한빛은 지점을 닫는다.'],
    ['a word added', '한빛은 장비를 공급한다.', '한빛은 장비를 단독으로 공급한다.'],
  ])('is refused for %s', (_what, source, claim) => {
    expect(koreanFaults(claim, source)).not.toEqual([]);
  });
});

describe('A translation', () => {
  it('has the words that the glossary knows', () => {
    const source = '한빛은 부산에서 장비 공급 계약을 맺었다.';
    expect(untranslatedWords('Hanbit signed an equipment supply contract.', 'en', source, [])).toEqual([]);
    expect(untranslatedWords('Hanbit bought a data centre.', 'en', source, [])).not.toEqual([]);
  });

  it('keeps what is only tried, or only part', () => {
    expect(changedAcross('Hanbit opened shops.', 'en', '한빛은 일부 매장을 열었다.')).not.toEqual([]);
    expect(changedAcross('Hanbit opened some shops.', 'en', '한빛은 일부 매장을 열었다.')).toEqual([]);
    expect(changedAcross('Hanbit started a pilot service.', 'en', '한빛은 서비스를 시작했다.')).not.toEqual([]);
  });
});
