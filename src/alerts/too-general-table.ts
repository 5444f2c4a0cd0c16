/**
 * Words that are no name by themselves: whoever follows one would hear of everything. Source: the trade's own words for
 * firms and deals in both languages, and what the product calls things.
 */
export const tooGeneral: ReadonlySet<string> = new Set(
  `company companies firm firms corporation corp inc ltd operator operators carrier carriers telco telcos telecom telecoms
  vendor vendors partner partners partnership partnerships deal deals agreement agreements contract contracts mou mous
  memorandum investment investments acquisition launch news article articles market markets industry business service
  services customer customers technology tech mobile network networks digital global national international group
  holdings startup startups government ministry university everything anything something nothing all any none everyone
  ceo cto chairman president press release report reports today tomorrow yesterday week month year
  기업 회사 업체 통신사 통신 이통사 사업자 제휴 협력 협약 계약 양해각서 투자 인수 출시 뉴스 기사 시장 산업 사업 서비스
  고객 기술 모바일 네트워크 디지털 글로벌 그룹 스타트업 정부 부처 대학 대학교 전체 모두 전부 아무거나 대표 회장 사장
  오늘 내일 어제 이번주 올해`.split(/\s+/),
);
