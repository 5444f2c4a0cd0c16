/** Nouns that a question asks for by name, and the kind of answer each wants: "체결된 해는?", "어떤 회사", "갯수는". */
import type { AnswerType } from './question.ts';

/** Nouns of firms and other bodies, of which a question may ask 어디 or 누구. */
export const organisations =
  /(?:회사|기업|업체|통신사|이통사|사업자|제조사|개발사|공급사|방송사|신문사|언론사|언론|매체|시공사|건설사|은행|증권사|투자사|기관|연구소|협회|재단|단체|컨소시엄|스타트업|법인|자회사|계열사|협력사|경쟁사|고객사|주관사|운영사|당국|부처|위원회)$/u;

/** The first row whose pattern the noun ends with decides. */
export const koreanAskedNouns: readonly (readonly [AnswerType, RegExp])[] = [
  ['date', /^(?:해|날|때|년도|연도|날짜|일자|시기|시점|일시|시대)$|(?:년도|연도|날짜|일자|시기|시점)$/u],
  [
    'date',
    /(?:방문|체결|발표|출시|개최|서명|계약|설립|시작|종료|공개|회동|개소|개통|착공|준공|완공|발간|취임|마감|만료|상용화|인수|합병|출범|도입|조인|발매|개봉|창립|지급|시행)일$/u,
  ],
  ['count', /^(?:수|숫자|갯수|개수|인원|인원수|머릿수|층수|횟수|나이|순위)$|[가-힣](?:숫자|갯수|개수|인원수|횟수)$/u],
  ['duration', /^(?:기간|소요 ?시간|형량)$|(?:계약|시범|사업|공사|건설|약정|임대) ?기간$/u],
  ['percent', /(?:률|(?<!환|세)율|비중|점유율|비율)$/u],
  [
    'money',
    /(?:[가-힣]액|대금|[가-힣]료|사업비|투자비|공사비|운영비|영업손실|순손실|수익|추징금|과징금|벌금|등록금|연봉|몸값|계약금|출자금|투자금|지원금|보조금)$/u,
  ],
  [
    'person',
    /^(?:사람|인물|이|분|자|주인공)$|(?:책임자|담당자|창업자|설립자|개발자|작성자|후보자|당선자|감독|배우|가수|선수|디자이너|작곡가|작가|교수|총리|수상|국왕|왕비|황제|후보)$/u,
  ],
  ['company', organisations],
  ['place', /^(?:나라|국가|도시|지역|장소|위치|소재지|지명|고장)$|(?:개최지|출생지|촬영지|소재지|발상지)$/u],
];

/** A noun said in full wants something else than any figure that the question mentions beside it. */
export const figureTypes: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'quantity', 'duration', 'count']);
