// Synthetic articles from word lists of our own: the same seed gives the same articles. Half of them are Korean.

export interface MadeArticle {
  readonly externalId: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly text: string;
}

const companies = [
  ['SK Telecom', 'SK텔레콤'],
  ['KT', 'KT'],
  ['LG Uplus', 'LG유플러스'],
  ['Nokia', '노키아'],
  ['Ericsson', '에릭슨'],
  ['Samsung Electronics', '삼성전자'],
  ['NVIDIA', '엔비디아'],
  ['Qualcomm', '퀄컴'],
  ['Vodafone', '보다폰'],
  ['Orange', '오랑주'],
  ['Singtel', '싱텔'],
  ['NTT Docomo', 'NTT도코모'],
  ['Microsoft', '마이크로소프트'],
  ['Telefonica', '텔레포니카'],
  ['Intel', '인텔'],
] as const;
const topics = [
  ['private 5G networks', '5G 특화망'],
  ['edge computing', '엣지 컴퓨팅'],
  ['an AI data centre', 'AI 데이터센터'],
  ['network slicing', '네트워크 슬라이싱'],
  ['a telecom language model', '통신 언어모델'],
  ['Open RAN', '오픈랜'],
  ['satellite links', '위성 통신'],
  ['smart factories', '스마트 공장'],
  ['robots for hospitals', '병원 로봇'],
  ['6G research', '6G 연구'],
] as const;
const places = [
  ['Seoul', '서울'],
  ['Busan', '부산'],
  ['Barcelona', '바르셀로나'],
  ['Helsinki', '헬싱키'],
  ['Singapore', '싱가포르'],
  ['Dallas', '댈러스'],
] as const;
const kinds = [
  ['a memorandum of understanding', '양해각서'],
  ['a supply contract', '공급 계약'],
  ['a joint venture', '합작법인 설립 계약'],
  ['a research agreement', '공동 연구 협약'],
] as const;
const english =
  `engineers customers spectrum capacity latency software regulators investors handsets towers trial rollout
licence platform devices partners subscribers revenue margin quarter vendors chips cloud coverage rural urban traffic energy
security standards roaming pricing bundle video games maps vehicles drones ports mines grids hospitals schools`.split(
    /\s+/,
  );
const korean =
  `기술 고객 주파수 용량 지연 소프트웨어 규제 투자자 단말 기지국 시험 구축 면허 플랫폼 장비 협력사 가입자 매출 이익 분기
공급사 반도체 클라우드 커버리지 농촌 도심 트래픽 에너지 보안 표준 로밍 요금 결합상품 영상 게임 지도 차량 드론 항만 광산 전력망 병원 학교`.split(
    /\s+/,
  );

/** mulberry32: small, even, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About 2.3 kB of text each, as news of this field has. */
export function* madeArticles(count: number, seed = 1): Generator<MadeArticle> {
  const next = random(seed);
  for (let i = 0; i < count; i += 1) yield makeArticle(i, next);
}

function makeArticle(i: number, next: () => number): MadeArticle {
  const language = i % 2;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const number = (most: number): number => 1 + Math.floor(next() * most);
  const [one, two] = [pick(companies)[language], pick(companies)[language]];
  const [topic, place, kind] = [pick(topics)[language], pick(places)[language], pick(kinds)[language]];
  const day = new Date(Date.UTC(2019 + Math.floor(next() * 6), Math.floor(next() * 12), number(28)));
  const published = day.toISOString().slice(0, 10);
  const words = language === 0 ? english : korean;
  const filler = (): string =>
    language === 0
      ? `The ${pick(words)} of ${one} and the ${pick(words)} of ${two} will use ${number(900)} ${pick(words)} for ${pick(words)}, ${pick(words)} and ${pick(words)}.`
      : `${one}의 ${pick(words)}와 ${two}의 ${pick(words)}는 ${pick(words)}, ${pick(words)}에 ${number(900)}개의 ${pick(words)}를 쓴다고 밝혔다.`;
  const lead =
    language === 0
      ? `${one} and ${two} signed ${kind} on ${topic} in ${place} on ${published}. It is worth $${number(900)} million and runs for ${number(9)} years.`
      : `${one}과 ${two}가 ${published} ${place}에서 ${topic} 분야 ${kind}를 맺었다. 규모는 ${number(900)}억원이고 기간은 ${number(9)}년이다.`;
  const paragraphs = Array.from({ length: 6 }, () => [filler(), filler(), filler()].join(' '));
  const title = language === 0 ? `${one} and ${two} agree on ${topic} (${i})` : `${one}·${two}, ${topic} 손잡다 (${i})`;
  const text = [lead, ...paragraphs].join('\n\n');
  return { externalId: `made-${i}`, title, publisher: `Made Daily ${i % 7}`, publishedAt: published, text };
}
