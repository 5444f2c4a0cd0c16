/** Made-up news of the size and mixture of the real thing: about 2.3 kB each, half of it Korean, no two alike. */
import type { Acquired } from '../../src/library/acquire/acquired.ts';

const companies = [
  'KT',
  'SK Telecom',
  'LG U+',
  'Nokia',
  'Ericsson',
  'Samsung Electronics',
  'NTT Docomo',
  'Orange',
  'Verizon',
  'Telefonica',
];
const companiesKo = [
  '케이티',
  'SK텔레콤',
  'LG유플러스',
  '노키아',
  '에릭슨',
  '삼성전자',
  '엔티티도코모',
  '오렌지',
  '버라이즌',
  '텔레포니카',
];
const words =
  'network trial antenna agreement engineers customers latency factory hospital robot camera stadium port harbour licence coverage spectrum edge cloud model training data centre research laboratory roaming satellite vehicle road city school energy grid bank payment game music film device chip module sensor platform service market export standard release'.split(
    ' ',
  );
const wordsKo =
  '통신망 시험 안테나 협약 연구진 고객 지연 공장 병원 로봇 카메라 경기장 항만 면허 주파수 구름 모형 학습 자료 연구소 위성 차량 도로 도시 학교 전력 은행 결제 놀이 음악 영화 단말 반도체 모듈 감지기 서비스 시장 수출 표준 공개'.split(
    ' ',
  );

/** The same seed gives the same articles. */
export async function* syntheticArticles(seed: number, count: number): AsyncGenerator<Acquired> {
  for (let n = 0; n < count; n += 1) yield syntheticArticle(seed, n);
}

export function syntheticArticle(seed: number, n: number): Acquired {
  const random = randomOf(seed * 100_003 + n);
  const korean = n % 2 === 1;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const [one, other] = [pick(korean ? companiesKo : companies), pick(korean ? companiesKo : companies)];
  const serial = `${seed}-${n}`;
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2_500) * 86_400_000).toISOString().slice(0, 10);
  const title = korean
    ? `${one}, ${other}와 ${pick(wordsKo)} 협력 ${serial}`
    : `${one} and ${other} agree on ${pick(words)} ${serial}`;
  const sentence = () => (korean ? sentenceKo(one, other, random, pick) : sentenceEn(one, other, random, pick));
  let content = `${sentence()} (${serial})`;
  for (let k = 0; content.length < (korean ? 1_150 : 2_300); k += 1)
    content += (k % 4 === 3 ? '\n\n' : ' ') + sentence();
  const stated = {
    url: `https://news.example/${serial}`,
    title,
    publisher: 'Example News',
    author: null,
    publishedAt: day,
    language: null,
  };
  const document = {
    source: `synthetic.jsonl#${n}`,
    externalId: serial,
    body: { kind: 'text', content },
    stated,
  } as const;
  return { kind: 'document', document };
}

type Pick = <T>(from: readonly T[]) => T;

function sentenceEn(one: string, other: string, random: () => number, pick: Pick): string {
  const middle = Array.from({ length: 8 + Math.floor(random() * 6) }, () => pick(words)).join(' ');
  return `${pick([one, other])} said its ${middle} would reach ${Math.floor(random() * 9_000)} ${pick(words)}.`;
}

function sentenceKo(one: string, other: string, random: () => number, pick: Pick): string {
  const middle = Array.from({ length: 5 + Math.floor(random() * 4) }, () => pick(wordsKo)).join(' ');
  return `${pick([one, other])}는 ${middle}을 ${Math.floor(random() * 9_000)}곳에 두겠다고 밝혔다.`;
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
