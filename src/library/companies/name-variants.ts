// How else a name of the tables is typed: capitals spelled out in Korean, spaces and hyphens that come and go.
import { isHangulAt } from '../../text/korean.ts';

const letterNames: Readonly<Record<string, string>> = {
  A: '에이',
  B: '비',
  C: '씨',
  D: '디',
  E: '이',
  F: '에프',
  G: '지',
  H: '에이치',
  I: '아이',
  J: '제이',
  K: '케이',
  L: '엘',
  M: '엠',
  N: '엔',
  O: '오',
  P: '피',
  Q: '큐',
  R: '알',
  S: '에스',
  T: '티',
  U: '유',
  V: '브이',
  W: '더블유',
  X: '엑스',
  Y: '와이',
  Z: '제트',
};

/** The capitals an abbreviation begins with, as a count: 2 for SK하이닉스, 4 for TSMC, 0 for Nokia. */
export function leadingCapitals(name: string): number {
  let n = 0;
  while (n < name.length && name.charCodeAt(n) >= 65 && name.charCodeAt(n) <= 90) n++;
  return n;
}

/** Abbreviations as Korean reads them aloud: SK하이닉스 → 에스케이하이닉스, TSMC → 티에스엠씨. */
export function spelledOut(name: string, capitals: number): string | null {
  const rest = name.slice(capitals).trimStart();
  if (capitals < 2 || capitals > 4 || (rest === '' ? capitals === 2 : !isHangulAt(rest, 0))) return null;
  return [...name.slice(0, capitals)].map((letter) => letterNames[letter]).join('') + rest;
}

/** What is written apart from the name before it as often as not: a business, or a country. */
const apart =
  /^([가-힣]{2,})(텔레콤|모바일|클라우드|심포니|커뮤니케이션[즈스]?|네트웍스|네트워크스|일렉트로닉스|테크놀로지스?|인터내셔널|글로벌|디지털|플랫폼스|엔터프라이즈|홀딩스|스페이스|에너지|파이낸셜|인베스트먼트|파트너스|아프리카|중동아프리카|유럽|코리아|재팬|차이나|인디아|캐나다|호주|벨기에|루마니아|이집트|요르단|폴스카|노르웨이|덴마크|스웨덴|핀란드|에스토니아|스페인|이탈리아|독일|영국|칠레|콜롬비아|브라질|멕시코|페루|인도네시아|말레이시아|필리핀|베트남|태국|싱가포르|나이지리아|케냐|가나|튀르키예)$/;

/** 에티오텔레콤 is as often written 에티오 텔레콤. */
function apartBefore(name: string): string | null {
  const found = apart.exec(name);
  return found ? `${found[1]} ${found[2]}` : null;
}

/** Other ways the same name is commonly typed: without the space, with one after the capitals, without the hyphen. */
export function variants(name: string): readonly string[] {
  const capitals = leadingCapitals(name);
  const hangul = isHangulAt(name, name.length - 1);
  const spaced = name.includes(' ');
  const hyphened = !hangul && name.includes('-');
  const inTwo = hangul && !spaced ? apartBefore(name) : null;
  if (capitals < 2 && !hyphened && !(hangul && spaced) && inTwo === null) return [name];
  const all = inTwo === null ? [name] : [name, inTwo];
  if (hangul && spaced) all.push(name.replaceAll(' ', ''));
  if (capitals > 1 && isHangulAt(name, capitals)) all.push(`${name.slice(0, capitals)} ${name.slice(capitals)}`);
  if (hyphened) all.push(name.replaceAll('-', ' '));
  const spelled = spelledOut(name, capitals);
  if (spelled) all.push(spelled);
  return all;
}
