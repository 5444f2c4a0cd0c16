// Whom "it", "its agreement" and "the Finnish vendor" stand for, and who only stands where a party would.
import { describe, expect, it } from 'vitest';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const told = (text: string, title: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published: null, publisher: null })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

const ofKpn = 'KPN has cut its prices. KPN also closed 40 shops, and KPN wants to close more.';

describe('whom the head of a sentence stands for', () => {
  it.each([
    [
      'Proximus has been bolder. Its agreement with Cohere, announced in May, covers resale only.',
      'agreement | Proximus + Cohere',
    ],
    ['Mavenir was never cheap. Its contract with Turkcell runs until 2029.', 'contract | Mavenir + Turkcell'],
    [
      'Turkcell builds no halls. The Istanbul-based operator rents space from Equinix and sells it on.',
      'contract | Turkcell + Equinix',
    ],
    [
      'Nokia slipped to second place. The Espoo-based vendor has renewed its agreement with Swisscom.',
      'agreement | Nokia + Swisscom',
    ],
    [
      'Optus had a quiet quarter. It is also in talks with Ericsson about masts, Mr Lund said.',
      'talks | Optus + Ericsson',
    ],
  ])('is whom the sentence before is about: %s', (text, expected) => {
    expect(told(`${ofKpn} ${text}`)).toEqual([expected]);
  });

  it.each([
    'Quillmere owns no satellites. The Dubai-based group rents capacity from SES and sells it on.',
    'Quillmere has been bolder. Its agreement with Cohere, announced in May, covers resale only.',
  ])('is nobody where that is a firm that nobody knows: %s', (text) => {
    expect(told(`${ofKpn} ${text}`)).toEqual([]);
  });

  it('is the firm of the title where the sentence before only mentions another', () => {
    const text =
      'Telstra said profit rose. Telstra shares fell. Telstra cut jobs. Microsoft was quoted as a customer. The company also signed a contract with Ciena.';
    expect(told(text, 'Telstra profit rises')).toEqual(['contract | Telstra + Ciena']);
  });
});

describe('who stands where a party would', () => {
  it.each([
    'A start-up in Graz rents halls from Equinix and from Digital Realty.',
    'A laboratory in Turin works closely with Nokia and with Ericsson.',
    'Ericsson has not won the contract of Turkcell; the auction was cancelled on 3 May.',
    '비용을 둘러싼 KT와 노키아의 이견은 여전하다.',
    'KT가 라오스에서, SK텔레콤이 몽골에서 각각 새 고객을 찾고 있다.',
    '장비는 에릭슨이 유력하지만 LG유플러스와 계약이 이뤄진 단계는 아니다.',
    '노키아에서 10년을 일하고 2021년 KT로 옮긴 그를 지난 3일 만났다.',
    '에릭슨을 거쳐 SK텔레콤에 온 한도윤 상무를 지난주 판교에서 만났다.',
  ])('is none of a deal: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is the rival that the sentence begins with', () => {
    expect(told('Rival Telia has signed a contract with Dell.')).toEqual(['contract | Telia + Dell']);
  });

  it('is a person, whatever the sentence says of firms', () => {
    const text = 'Optus had a quiet quarter. It is also in talks with Japan’s Fujitsu, Mr Lund said, and gave no date.';
    expect(told(text)).toEqual(['talks | Optus + Fujitsu']);
  });

  it('is who the sentence before speaks of, though that one ends before a small letter', () => {
    expect(told('KT는 "서두르지 않는다"고 했다. e&는 지난달 시스코와 클라우드 구축 계약을 맺었다.')).toEqual([
      'contract | e& + Cisco',
    ]);
  });
});
