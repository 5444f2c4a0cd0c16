// Deals told from the other side: who wins, leases, takes over or sells to whom; and those who only stand beside.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const read = (text: string, title: string | null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published }).filter(
    ({ modality }) => modality === 'happened' || modality === 'past',
  );
const told = (text: string, title: string | null = null) =>
  read(text, title).map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('who is given part of a network', () => {
  const lead = 'Telstra will rebuild its network. ';

  it.each([
    [
      'Ericsson has been given the masts in two regions. The rest goes to Nokia.',
      ['contract | Telstra + Ericsson', 'contract | Telstra + Nokia'],
    ],
    [
      'Ericsson was given the sites in Perth, and Nokia won Sydney and Hobart.',
      ['contract | Telstra + Ericsson', 'contract | Telstra + Nokia'],
    ],
    ['The core went to Oracle, which will host it.', ['contract | Telstra + Oracle']],
    ['Ericsson was given a loan by the state.', []],
    ['The prize goes to Nokia.', []],
    ['Nokia won praise for it.', []],
    ['The work was handed to nobody yet, Nokia said.', []],
  ])('has it from whom the text is about: %s', (text, expected) => {
    expect(told(lead + text, 'Telstra rebuilds')).toEqual(expected);
  });

  it('has a contract from those just told of as partners', () => {
    const text =
      'Orange and KT have signed an agreement on a cable. The supply contract has been awarded to Nokia, which makes it in Calais.';
    expect(told(text)).toEqual(['agreement | Orange S.A. + KT', 'contract | Orange S.A. + KT + Nokia']);
  });
});

describe('a deal in the words of the other side', () => {
  it.each([
    ['Cellnex completed the disposal of six halls in Poland to Equinix.', ['acquisition | Cellnex + Equinix']],
    ['Telia is handing over its networks in the north to Elisa.', ['acquisition | Telia + Elisa']],
    [
      'Telia has agreed to sell the masts of its Finnish operator DNA to Cellnex.',
      ['acquisition | Telia + DNA + Cellnex'],
    ],
    ['KDDI agreed last May to lease 4 MW of batteries from Samsung SDI.', ['contract | KDDI + Samsung SDI']],
    ['Elisa is to replace its Chinese radios with Nokia gear.', []],
    ['Elisa is replacing its Chinese radios with Nokia gear.', ['contract | Elisa + Nokia']],
    ['Elisa agreed to buy capacity from Telia’s Lumogrid for an assistant.', ['contract | Elisa + Lumogrid']],
    ['Telia paid 20 million euros in May for new shares in Nokia.', ['investment | Telia + Nokia']],
    ['KB국민은행의 알뜰폰 서비스 리브엠이 KT와 망 임대 계약을 맺었다.', ['contract | KB Financial Group + KT']],
    [
      '필리핀 스마트 커뮤니케이션스는 라쿠텐 심포니와 공급 계약을 맺었다.',
      ['contract | Smart Communications + Rakuten Symphony'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('no deal', () => {
  it.each([
    '지난해 8월 시작된 입찰에는 삼성전자와 노키아가 참여했다.',
    'KDDI와 소프트뱅크가 잇따라 문을 열었고 가입자가 늘었다.',
    '한 주간지는 지난 5일 KT와 노키아가 합작사를 설립한다고 보도했다.',
    'The firm that bought two fibre pairs is Oracle, according to a filing with the watchdog Ofcom.',
    'Vodacom and MTN are rivals. An offer was dropped after the takeover panel objected to the two companies.',
    'Telstra said that demand for GPUs rose after it bought GPUs from abroad.',
    'Telia, as regulator Traficom knows, has invested in masts.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is in a heading with a date to come but the one below it', () => {
    const text = '◆ 신한은행, KT와 손을 잡아 내년 6월 내놓는다\n신한은행은 지난 3월 KT와 사업 협약을 체결했다.';
    expect(told(text)).toEqual(['agreement | Shinhan Financial Group + KT']);
  });
});

describe('what a deal is worth and when it was', () => {
  it.each([
    ['KT는 노키아와 공급 계약을 체결했다. 금액은 287억원으로 작년 매출의 11%에 해당한다.', '287억원'],
    ['KT는 노키아와 상용 계약에 서명했다. KT는 선급금 2500만 달러를 내고, 매출은 반씩 나눈다.', '2500만 달러'],
    ['KT and Nokia signed a supply contract. The contract is valued at OMR 23 million.', 'OMR 23 million'],
    ['KT와 노키아는 공급 계약을 맺었다. 작년 매출은 3조원이다.', undefined],
  ])('%s', (text, value) => {
    expect(read(text, null)[0]?.value?.value.asWritten).toBe(value);
  });

  it('is of the year before where the sentence goes on to what is to come', () => {
    const [stage] = read('LG CNS는 10월 30일 KT와 필터 납품에 합의했고, 내년 2월부터 공장으로 보낸다.', null);
    expect(stage?.dates.map(({ value }) => `${value.means} ${value.value}`)).toContain('signed 2024-10-30');
  });
});
