// What an analyst asks of unseen articles, and what must never be forwarded: written from reading answers, not code.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, tell } from '../doubles/asking.ts';

const stakes = anArticle({
  publisher: 'Daily Wire',
  published: '2024-11-05',
  text: 'Orange is in early talks to acquire a minority stake in French satellite start-up Univity, according to people familiar with the matter. No decision has been taken.',
});
const ended = anArticle({
  publisher: 'Daily Wire',
  published: '2025-01-20',
  text: 'Rakuten Symphony and Cloudflight have ended their open RAN joint venture. "Both sides agreed that market conditions had changed," a spokeswoman said. The venture, based in Vienna, was to have employed 120 engineers by the end of 2024. It had employed nine.',
});
const survey = anArticle({
  publisher: 'Daily Wire',
  published: '2025-05-02',
  text: 'In our survey of 82 carriers, 61 percent said that they had at least one agreement with a hyperscaler, but only 9 percent could name revenue from it. In 2022 we wrote that Swisscom might buy a Microsoft reseller; it did not.',
});
const venture = anArticle({
  publisher: 'Daily Wire',
  published: '2025-09-09',
  text: 'Telstra has no plans to set up another joint venture after the A$700 million one it agreed with Accenture in February, chief executive Vicki Brady told investors. Accenture holds 60 per cent of that venture and Telstra the rest. Brady also ruled out selling a stake in InfraCo Fixed.',
});
const region = anArticle({
  publisher: 'Daily Wire',
  published: '2025-11-12',
  text: "Turkcell announced a partnership with Google Cloud. Turkcell will invest $1 billion in data centres by 2032, while Google's share brings the total to $3 billion, said CEO Ali Taha Koç.",
});
const factory = anArticle({
  publisher: 'Daily Wire',
  published: '2025-11-04',
  text: "Deutsche Telekom and NVIDIA today unveiled plans for one of Europe's largest AI factories. The Industrial AI Cloud, a project worth 1 billion euros, is to go live in the first quarter of 2026 in a data centre in Munich. The project raises Germany's AI computing capacity by around 50 percent.",
});
const prices = anArticle({
  publisher: '하루통신',
  published: '2024-06-13',
  text: 'SK텔레콤이 퍼플렉시티에 1000만달러를 투자한다. SK텔레콤 고객은 1년간 퍼플렉시티 프로 버전을 무료로 쓸 수 있다. 연 29만원 상당이다.',
});
const people = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-11',
  text: 'The core replaces equipment of a rival, said Jari Collin, chief technology officer of Telia Finland. LG Uplus and Google Cloud signed a memorandum in Barcelona on 26 February. The signing was attended by Hong Beom-sik, chief executive of LG Uplus, and Thomas Kurian, chief executive of Google Cloud.',
});
const offer = anArticle({
  publisher: 'Daily Wire',
  published: '2024-04-15',
  text: 'Singtel has denied that it was about to sell Optus to Brookfield for A$18 billion. "There is no impending deal," the group said.',
});
const merger = anArticle({
  publisher: 'Daily Wire',
  published: '2025-06-02',
  text: "Vodafone Group and CK Hutchison on Monday completed the merger of their British mobile operations, creating the country's biggest operator with 27 million customers. VodafoneThree, in which Vodafone holds 51% and CK Hutchison 49%, will invest 11 billion pounds in its network.",
});
const chips = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-20',
  text: "SoftBank Group said on Wednesday it would acquire U.S. chip designer Ampere Computing for $6.5 billion in cash. Oracle and Carlyle, the start-up's main backers, will sell their stakes. Fabrika, founded in 2021, raised 80 billion won in March from KDB and Korelya Capital.",
});
const radio = anArticle({
  publisher: 'Daily Wire',
  published: '2024-05-14',
  text: "Norway's Telenor has picked Ericsson to modernise its radio network. Under the four-year deal, valued at about NOK 3.5 billion, Ericsson will replace Huawei equipment at some 7,000 sites.",
});
const ceremony = anArticle({
  publisher: '하루통신',
  published: '2025-08-21',
  text: 'KT는 21일 서울 광화문 사옥에서 뉴타닉스와 전략적 파트너십을 체결했다고 밝혔다. 이날 행사에는 안창용 KT 엔터프라이즈부문장과 제이 투세스 뉴타닉스 아시아태평양 총괄이 참석했다.',
});
const merged = anArticle({
  publisher: '하루통신',
  published: '2024-08-18',
  text: '리벨리온과 사피온코리아가 합병 본계약을 체결했다고 18일 밝혔다. 합병 비율은 1대 2.4다. 두 회사는 연내 합병을 마무리한다는 계획이다.',
});
const plant = anArticle({
  publisher: '하루통신',
  published: '2025-10-31',
  text: "SK그룹은 엔비디아 GPU 5만장 이상을 들여와 'AI 팩토리'를 짓기로 했다. 완공 목표는 2027년이다.",
});
const results = anArticle({
  publisher: 'Daily Wire',
  published: '2025-07-18',
  text: "Telia's second-quarter core profit rose 5.2% to 8.1 billion crowns, beating forecasts. The company repeated its outlook.",
});
const signers = anArticle({
  publisher: 'Daily Wire',
  published: '2025-09-30',
  text: 'Nokia and du announced a collaboration on private 5G. The memorandum was exchanged at GITEX. Samer Makkawi signed for Nokia and Fahad Al Hassawi for du.',
});
const purchase = anArticle({
  publisher: 'Daily Wire',
  published: '2026-01-20',
  text: 'Verizon on Tuesday completed its $20 billion purchase of Frontier Communications. KakaoBank has taken a 10 percent stake in Superbank for 114 billion won. Swisscom closed the acquisition of Vodafone Italia on Dec. 31 for 8 billion euros and will merge it with Fastweb.',
});
const renewal = anArticle({
  publisher: '하루통신',
  published: '2024-12-05',
  text: 'LG유플러스가 아마존웹서비스(AWS)와 클라우드 공급 계약을 3년 연장했다. 계약금은 2100억원이다. 두 회사는 2022년 12월 처음 계약했다.',
});
const programme = anArticle({
  publisher: 'Daily Wire',
  published: '2024-10-16',
  text: "Indonesia's Telkomsel and Huawei renewed their joint innovation programme. Under the new phase the partners will set up an AI training centre in Jakarta with an initial budget of Rp 150 billion.",
});
const left = anArticle({
  publisher: '하루통신',
  published: '2025-01-09',
  text: '정부의 GPU 확보 사업에 지원한 컨소시엄에서 KT가 탈퇴했다. KT 관계자는 "조건이 맞지 않았다"고 설명했다. 빈자리는 카카오가 채운다.',
});
const london = anArticle({
  publisher: '하루통신',
  published: '2019-03-01',
  text: '황창규 KT 회장이 28일(현지시간) 영국 런던 BT센터를 찾아 필립 얀센 BT 최고경영자와 만났다.',
});
const cooling = anArticle({
  publisher: '하루통신',
  published: '2025-06-10',
  text: 'LG유플러스는 파주 데이터센터의 냉각 시스템 공급사로 LG전자를 선정했다. 계약 규모는 약 600억원으로 알려졌다.',
});
const investor = anArticle({
  publisher: '하루통신',
  published: '2023-08-13',
  text: 'SK텔레콤이 앤트로픽에 1억달러(약 1300억원)를 투자한다. SK텔레콤은 13일 이 같은 내용의 파트너십을 앤트로픽과 맺었다고 발표했다.',
});
const all = [
  signers,
  purchase,
  renewal,
  programme,
  left,
  london,
  cooling,
  investor,
  offer,
  merger,
  chips,
  radio,
  ceremony,
  merged,
  plant,
  results,
  stakes,
  ended,
  survey,
  venture,
  region,
  factory,
  prices,
  people,
];

const told = async (question: string) => inWords((await tell(question, ...all)).answer);

describe('an analyst', () => {
  it('never reads yes where there are only talks', async () => {
    expect(await told('Is Orange buying Univity?')).not.toMatch(/^Yes/);
  });
  it('is told of both halves of a question by the articles of one event', async () => {
    const visit = anArticle({
      publisher: 'Daily Wire',
      published: '2019-05-20',
      text: 'KT was visited on Friday by Alexey Kornya, chief executive of MTS.',
    });
    const conference = anArticle({
      publisher: '하루통신',
      published: '2024-10-10',
      text: 'KT는 10월 10일 기자간담회를 열고 클라우드에 투자한다고 밝혔다. 공공과 금융 기관이 쓸 수 있는 서비스를 만든다.',
    });
    const said = inWords((await tell('Who visited KT, and when?', visit, conference)).answer);
    expect(said).toMatch(/Kornya.*17 May 2019/s);
    expect(said).not.toMatch(/기관|October/);
  });
  it('never reads yes where it was denied', async () => {
    expect(await told('Will Singtel sell Optus?')).not.toMatch(/^Yes/);
  });
  it('is told of one event by its own article alone', async () => {
    expect(await told('When will the SK AI factory be finished?')).not.toMatch(/연내/);
  });
  it.each([
    ['Who signed the memorandum between Nokia and du?', /Samer Makkawi.*Fahad Al Hassawi/s],
    ['How much did KakaoBank pay for its stake in Superbank?', /114 billion won/],
    ['How much did Swisscom pay for Vodafone Italia?', /8 billion euros/],
    ['LG유플러스와 AWS 계약은 얼마이고 몇 년인가?', /2100억원/],
    ['When did LG Uplus first sign with AWS?', /December 2022/],
    ['What is the budget of the AI training centre in Jakarta?', /Rp 150 billion/],
    ['KT는 왜 컨소시엄에서 나갔나?', /조건이 맞지 않았다/],
    ['황창규 회장은 런던에서 누구를 만났나?', /필립 얀센/],
    ['How much is the LG Electronics cooling contract?', /60 billion won/],
    ['앤트로픽에 SKT가 투자한 금액과 날짜는?', /1억달러/],
    ['What stake does CK Hutchison hold in VodafoneThree?', /^49%/],
    ['How much did SoftBank pay for Ampere?', /\$6\.5 billion/],
    ["Who are Ampere's main backers?", /Oracle.*Carlyle/s],
    ['When was Fabrika founded?', /^2021/],
    ["How much is Telenor's contract with Ericsson worth?", /NOK 3\.5 billion/],
    ['KT와 뉴타닉스 행사에 누가 참석했나?', /안창용.*제이 투세스/s],
    ['리벨리온과 사피온 합병 비율은?', /1대 2\.4/],
    ["How much did Telia's profit rise?", /5\.2%/],
    ['How many engineers did the Rakuten-Cloudflight venture actually employ?', /nine/],
    ['What share of carriers could name revenue from hyperscaler deals?', /^9 ?(?:%|percent)/],
    ['Did Swisscom buy a Microsoft reseller?', /^No/],
    ['Who owns 60 percent of the Telstra Accenture venture?', /^Accenture/],
    ['What is the total investment of Turkcell and Google Cloud?', /\$3 billion/],
    ['도이치텔레콤과 엔비디아 프로젝트 규모는?', /10억 유로|1 billion euros/],
    ['Where will the Deutsche Telekom Nvidia AI cloud be and when does it go live?', /Munich/],
    ['Who attended the signing between LG Uplus and Google Cloud?', /Hong Beom-sik.*Thomas Kurian/s],
    ['Who is CTO of Telia Finland?', /Jari Collin/],
  ])('is told: %s', async (question, expected) => {
    expect(await told(question)).toMatch(expected);
  });
});
