/**
 * How a text shows that a name in no table is an organisation. Source: legal forms of company law (Inc., AG, ㈜) and how
 * the trade press introduces a firm ("startup X", "X(대표 …)").
 */
const list = (words: string): readonly string[] => words.split(' ');

/** Last words that make capitalised words a firm by themselves. */
export const legalForms = list(
  'Corp Corporation Inc Ltd Limited LLC plc PLC AG GmbH SpA NV BV Oyj ASA AB SE SAS Pte Sdn Bhd Co',
);

/** Last words that do so behind a word that is no common noun: "Acme Networks", not "Mobile Networks". */
export const firmNouns = list(
  'Telecom Telecoms Telecommunications Technologies Technology Networks Group Labs Mobile Communications Holdings Systems Wireless Semiconductor Semiconductors Robotics Ventures Electronics Broadband Motors Therapeutics Aerospace Software Bank Entertainment Pharma Biosciences Interactive Studios Cellular Telekom Télécom Satellite Space Microsystems',
);

/** Capitalised words that say nothing of which firm is meant. */
export const commonWords: ReadonlySet<string> = new Set(
  list(
    'Mobile Network Networks Cloud Digital Global National International Information Communication Communications Technology Technologies Wireless Smart New Next Advanced Core Data Edge Open Public Private Satellite Broadband Business Enterprise Industrial Internet Media Electronic Power Energy Software Systems System Space Social Security Quantum Virtual Autonomous Artificial Intelligence Machine Future Innovation Research Development Science Commercial Working Focus Study Task Joint Special Expert Technical Steering User Leading World First Second Third Fifth Generation Group Labs Bank Central Local Big Tech Web Voice Video Health Medical Financial Services Customer AI Sovereign Infrastructure Engineering Agreement Region Campus Compute Computing Capacity Strategic Factory Hub IT ICT IoT LTE APIs 5G 6G 4G 3G RAN TV VR AR XR ML DX B2B B2C API GPU CPU NPU US UK EU UN',
  ),
);

/** What a firm is called right before its name. */
export const firmWords =
  '(?:operator|carrier|telco|start-?up|chip ?maker|vendor|unicorn|(?:software|equipment|hardware|cloud|satellite|telecoms?|tech|technology|AI|chip|robotics|fintech|security|media|game|gaming|internet|e-commerce|semiconductor|drone|robot) (?:company|firm|provider|maker|developer|specialist|group|giant)|subsidiary|affiliate|joint venture)';

export const koreanFirmWords =
  '(?:스타트업|통신사업자|이동통신사업자|이동통신사|통신사|이통사|통신기업|팹리스|벤처기업|유니콘 기업|유니콘|자회사|합작사|합작법인|통신업체)';

/** Before a name in quotation marks or with its Latin spelling in brackets these are enough. */
export const koreanFirmWordsWeak =
  '(?:기업|업체|회사|제조사|개발사|운영사|전문기업|전문업체|협력사|계열사|솔루션사|플랫폼사)';

/** Korean words after which no name follows though a firm word stands before. */
export const notFirms: ReadonlySet<string> = new Set(
  list(
    '신임 전임 공동 각자 단독 초대 차기 당시 내정자 부회장 전무 상무 이사 수석 최고 부문 총괄 겸임 지역 아시아 유럽 북미 계약서 협약서 합의서 의향서 보도자료 면세점 연합체 협의체 가운데 중에서 중 관계자 대표 육성 투자 지원 생태계 협력 최초 최대 세계 국내 해외 글로벌 고객 가입자 직원 임원 경영진 모두 모임 전용 대상 등 및 들 간 사이 입장 규모 지분 설립 인수 매각 운영 서비스 기술 요금 요금제 망 장비 시장 경쟁 연합 협의체 단체 발굴 성장 창업 창업자 경진대회 프로그램 행사 공동 통해 위해 함께 처음 역시 모두가 각각 전체 일부 다수 여러 이번 지난 올해 최근 이날 현재 실적 매출 주가 노조 마케팅 전략 사업 사업자 부문 그룹 본사 법인 입주 선정 참여 참가 방문 출신 소속 연구소 개발자 담당자 담당 사장 회장 임직원 사이에 사이의 차원에서 차원의 대강당 강당 본관 내부에서 안팎에서 이름으로 가운데서 연구진 의료진 개발진 경영진 캐피탈사 보험사 카드사 증권사 한국 미국 일본 중국',
  ),
);
