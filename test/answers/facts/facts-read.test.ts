// What is read out of a sentence where no table knows the name: places, people and years, and what no longer holds.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { asAsked } from '../../../src/answers/facts/as-asked.ts';
import { englishPlaces } from '../../../src/answers/facts/english-places.ts';
import { factsOf } from '../../../src/answers/facts/facts-of.ts';
import { koreanPlaces } from '../../../src/answers/facts/korean-places.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';
import { steep } from '../../growth.ts';

/** The likeliest fact of the only sentence. */
const fact = (question: string, text: string): string | undefined => facts(question, text)[0];

/** The likeliest first. */
function facts(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  const coverage = coverSentence(bound.concepts, evidence, evidence.sentences[0]!);
  const read = asAsked(factsOf(bound.answerType, coverage), coverage, bound);
  return read.map(({ start, end }) => text.slice(start, end));
}

describe('a place', () => {
  it.each([
    [
      'Where will Orange put the servers?',
      'Orange will put the servers in a former paper mill.',
      'a former paper mill',
    ],
    [
      'Where does Orange offer the plan?',
      'Orange offers the plan in West Bengal, starting with 500 farmers.',
      'West Bengal',
    ],
    ['오렌지는 어디에 5G망을 까나?', '오렌지는 라메르 산업단지에 5G망을 깐다.', '라메르 산업단지'],
    ['오렌지 공장은 어디에 있나?', '오렌지 공장은 해온시 다미동에 있다.', '해온시 다미동'],
    ['Where does Orange keep the data?', 'Orange keeps the data in Alvar de Henara, near Lund.', 'Alvar de Henara'],
    ['Where is the site of Orange?', 'The Orange site is in Stoke-on-Mere, on a hill.', 'Stoke-on-Mere'],
    ['오렌지는 어디에 센터를 여나?', '오렌지는 스웨덴 스톡홀름 인근 시스모에 센터를 연다.', '시스모'],
    ['합작사 본사는 어디에 두나?', '오렌지와 KT의 합작사 본사는 다르메에 두기로 했다.', '다르메'],
    ['오렌지는 어디에서 장비를 시험했나?', '오렌지는 6월 룬델에서 장비를 시험했다.', '룬델'],
    ['Where will Orange put the chips?', 'The Bern-based Orange has a Veldal data centre.', 'Veldal data centre'],
    ['Where do the Orange cards go?', 'The first Orange cards go to Pune in March.', 'Pune'],
    ['오렌지는 어디에서 시험했나?', '업계에 따르면 오렌지는 지난 반년 동안 그라츠에서 치른 시험을 마쳤다.', '그라츠'],
    [
      '오렌지는 어디에 시험실을 두나?',
      '오렌지는 이시카와현 하쿠이에 있는 연구동에 시험실을 둔다.',
      '이시카와현 하쿠이',
    ],
    ['오렌지는 어디에 기지를 두나?', '오렌지의 새 기지는 전남 고흥에 들어선다.', '전남 고흥'],
    ['오렌지는 어디에서 망을 시험하나?', '오렌지는 가나가와현 미우라에서 망을 시험한다.', '가나가와현 미우라'],
    [
      '오렌지는 어디에 센터를 짓나?',
      '오렌지는 두르마 경제특구(DEZ)에 60메가와트(MW)급 센터를 짓는다.',
      '두르마 경제특구',
    ],
    ['오렌지는 어디에서 학습하나?', '학습 장소는 오렌지의 방플리 캠퍼스입니다.', '방플리 캠퍼스'],
    ['오렌지가 장비를 검증한 항구는 어디인가?', '오렌지는 핀란드 오울루항에서 장비를 검증했다.', '핀란드 오울루항'],
    [
      'Where does Orange run the models?',
      'Orange runs the models in Pont-de-Marle, in Normandy.',
      'Pont-de-Marle, in Normandy',
    ],
    ['오렌지가 첫 기지국을 켜는 곳은 어디인가?', '오렌지는 올해 10월 수누에서 첫 기지국을 켠다.', '수누'],
    ['오렌지 부품은 어디로 가나?', '오렌지는 부품을 조립해 루마르 공장으로 보낸다.', '루마르 공장'],
    ['오렌지는 어디에 기지국을 까나?', '오렌지는 가람과 함께 대구 공장에 기지국을 깐다.', '대구 공장'],
    ['가람 축제가 열린 도시는?', '가람 축제는 부산에서 처음 열렸고 이후 대구와 광주에서 열렸다.', '부산'],
  ])('“%s” is told by what puts something there: %s', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });
});

describe('no place', () => {
  it.each([
    ['Where is Orange opening a site?', 'Orange has named the chief officer of Nubis for the site.'],
    ['오렌지는 어디에서 시험하나?', '오렌지는 벽에 붙이면 시험할 수 있다고 공시를 냈다.'],
    ['오렌지는 어디에서 시험하나?', '오렌지는 이 공장에서 시험하는 방식에서 앞선다.'],
  ])('“%s” is told by “%s”', (question, text) => {
    expect(fact(question, text)).toBeUndefined();
  });
});

describe('several places', () => {
  it('are each read', () => {
    const text = 'Orange built an AI data centre in Veldal, Kelmo, Tarndo and Osmer.';
    // Which comes first is for the table; a list tells them in their order.
    expect(new Set(facts('In which cities did Orange build?', text))).toEqual(
      new Set(['Veldal, Kelmo', 'Tarndo', 'Osmer']),
    );
  });
});

describe('a person', () => {
  it.each([
    ['회견에 누가 나왔나?', '회견에는 네트워크 부문 전무 마루야마 신타 씨가 나왔다.', '마루야마 신타'],
    ['사업을 소개한 사람은 누구인가?', '가람 회장 이가라시 마코토는 사업을 소개했다.', '이가라시 마코토'],
    ['행사에 누가 왔나?', '행사에는 오렌지 대표 응우옌 반 히엡 등 40명이 왔다.', '응우옌 반 히엡'],
    ['KT에서는 누가 왔나?', '행사에는 한서진 노키아 전무와 KT 인프라 담당 마루야마 신타 씨가 왔다.', '마루야마 신타'],
    ['행사에 누가 왔나?', '행사에는 아르준 메타 지오 부사장이 왔다.', '아르준 메타'],
  ])('“%s” is told by the office beside the name: %s', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it.each([
    ['Who is the chief data officer of Globe?', '“Yes,” said Anton Reyes, Globe’s chief data officer.', 'Anton Reyes'],
    ['Who is the chief data officer of Globe?', '“Yes,” said Anton Reyes, Globe’s chief executive.', undefined],
    ['Who is the head of network at Nokia?', 'Nokia’s network director, Simon Okello, agreed.', 'Simon Okello'],
    ['Who runs the Nokia unit?', 'Nokia put the unit under Ann Keane, its chief executive.', 'Ann Keane'],
    ['Who runs Nokia?', 'Guests were Ann Keane, chairman of Nokia, and a mayor.', 'Ann Keane'],
    ['Who runs the Nokia unit?', 'KDDI runs lines for the Nokia unit.', undefined],
    ['노키아 기술지원센터장은 누구인가?', '노키아 조현우 상무가 서명했다.', undefined],
    ['노키아 대표는 누구인가?', '한서진 대표와 아베베 타미르 노키아 대표가 서명했다.', '아베베 타미르'],
  ])('“%s” holds the whole office at that company: %s', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it('is whoever is made it, whatever else he is', () => {
    const text = '가람 이사회는 다니엘 모르 최고재무책임자(CFO)를 최고경영자로 선임했다.';
    expect(fact('가람의 최고경영자는 누구인가?', text)).toContain('다니엘 모르');
  });
});

describe('who does what only firms do', () => {
  it.each([
    ['Who supplies the antennas of Orange?', 'She saw the antennas of Orange with Ann Keane, its chief.', undefined],
    ['누가 오렌지에 안테나를 납품하나?', '한서진 대표는 오렌지 안테나를 가리켰다.', undefined],
    [
      'Who led the series B of Orange?',
      'Ann Keane, chief executive of Orange, closed a series B led by Nokia.',
      'Nokia',
    ],
    [
      'Who said of Orange that nobody builds roads?',
      'Ann Keane, head of Orange, told KT: "Nobody builds roads."',
      'Ann Keane',
    ],
  ])('“%s” in “%s” is %s', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });
});

describe('a firm that opens its sentence', () => {
  it('is one by what it does', () => {
    expect(fact('Who is buying the towers of Orange?', 'Veskarn agreed on Friday to buy 90 towers from Orange.')).toBe(
      'Veskarn',
    );
  });
});

describe('a company that no table has', () => {
  it.each([
    ['노키아와 협약을 맺은 회사는?', '노키아는 우즈베키스탄 유젤과 5G 양해각서를 맺었다.', '유젤'],
    ['노키아가 고객으로 꼽은 기관은?', '노키아는 첫 손님으로 노르웨이 교통부를 꼽았다.', '교통부'],
    ['노키아가 만난 대만 통신사', '노키아는 싱텔, 중화텔레콤과 만났다.', '중화텔레콤'],
    ['With which Swiss operator does Nokia talk?', '노키아는 스위스콤과 얘기하고 있다.', '스위스콤'],
    ['Which vendor did KDDI replace by Nokia?', 'KDDI는 후지쓰 대신 노키아를 택했다.', '후지쓰'],
    ['어느 대학이 노키아 인력을 키우나?', '노키아는 가람대학교와 함께 인력을 키운다.', '가람대학교'],
    ['어느 회사가 노키아와 계약을 맺었나?', '노키아는 AI 기업 G42 산하 코어42와 계약을 맺었다.', '코어42'],
    ['Who makes the cameras of Nokia?', 'Nokia has hired Sheffield start-up Quaylo to make cameras.', 'Quaylo'],
  ])('“%s” is told by what stands beside it: %s', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it.each([
    ['오렌지를 누가 부인했나?', '계약을 맺었다는 오렌지 소문이 있다.'],
    ['누가 오렌지의 필름을 만드나?', '오렌지의 필름은 우리가 만든다.'],
    ['누가 오렌지의 칩을 만드나?', '오렌지의 칩은 공장이 만든다.'],
    ['오렌지의 파트너는 누구인가?', '오렌지의 파트너는 아직 정하지 않았다.'],
    ['오렌지가 고른 회사는 어디인가?', '오렌지 측은 “사실무근”이라고 했다.'],
    ['오렌지가 파는 회사 제품은 어디 거야?', '오렌지는 ‘AI폰’을 판다.'],
    ['Which company buys from Orange?', 'Orange sells GPUs to Californians, SIM-swap checks and AI-RAN radios.'],
    ['카발로가 만난 사람', 'In May he met Rosa Cavallo at her yard.'],
    ['오렌지 쪽에서 발언한 사람은?', '오렌지의 경험이 본보기가 될 것이라는 취지로 말했다.'],
    ['Which company supplies Orange?', '"Chips will decide it," Orange said.'],
    ['Which company supplies Orange?', 'Orange opens sites in Tarvo, Kelmi and Osdal.'],
  ])('“%s”: what is no name is no company in “%s”', (question, text) => {
    expect(fact(question, text)).toBeUndefined();
  });

  it.each([
    ['Which company is the biggest customer of Orange?', 'Sole: BBQV is the biggest customer of Orange.', 'BBQV'],
    ['Which bank lends to Orange?', 'The money comes to Orange from Bank Mandola.', 'Bank Mandola'],
    ['Which company follows Orange?', '"Cheap," said Ann Keane of Marlow Brokers on Orange.', 'Marlow Brokers'],
    ['오렌지를 쓰는 회사는?', '오렌지를 쓰는 곳은 HJT뿐이다.', 'HJT'],
  ])('“%s” has the whole name in “%s”', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it('is no person by his surname and no sum of money', () => {
    const text = 'Orange, said Tremain, buys the network for RM310. Oliver Tremain, CEO of Nokia, smiled.';
    expect(fact('Which company sells the network to Orange?', text)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['When was Orange founded?', 'Orange was founded in 1876 by two brothers.', '1876'],
    ['In what year was the canal finished?', 'The canal was finished in 1911 and widened in 1964.', '1911'],
    ['In what year was the mill sold?', 'In 1862, the mill was sold to a rope maker.', '1862'],
    ['가람대교가 완공된 해는?', '가람대교는 1871년 착공해 1875년 완공되었다.', '1875년'],
  ])('“%s” may lie long back', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it('is the one that holds where another was moved', () => {
    const text = 'The Orange trial was moved from May 2024 to June 2024.';
    expect(fact('When does the Orange trial start?', text)).toBe('June 2024');
  });
});

describe('who reports something', () => {
  const text = 'Nokia supplies KT with antennas, the newspaper Veldan Ledger wrote on Monday.';

  it('is no party to it', () => {
    expect(fact('Which company supplies KT with antennas?', text)).toBe('Nokia');
    expect(fact('Which company supplies KT and Nokia with antennas?', text)).toBeUndefined();
  });

  it('is the answer where the report is asked for', () => {
    expect(fact('Who reported the order of KT?', text)).toBe('Veldan Ledger');
  });
});

it('places are read in work that grows with a hostile text, not with its square', async () => {
  expect(await steep(englishPlaces, ['A-', 'in Ab, ', 'the Ab Ab ', 'near Ab and '])).toEqual([]);
  expect(await steep(koreanPlaces, ['가에 ', '본사는 가 ', '서울 인근 ', '가나다에서 '])).toEqual([]);
});

describe('a company', () => {
  it('is not where it comes from', () => {
    const text = 'Orange met Halden, a Southeast Asian platform business as well as Singtel.';
    expect(facts('Which companies did Orange meet?', text)).not.toContain('Southeast Asian');
  });
});
