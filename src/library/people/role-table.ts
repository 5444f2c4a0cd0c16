/**
 * Roles as `English = Korean = other English forms; … = other Korean forms; …`, the first two being how we say them.
 * Sources: company registers and annual reports of Korean groups in both languages.
 */
const roleLines = `
CEO = 최고경영자 = chief executive officer; chief executive; Chief Executive Officer = CEO; 대표이사; 대표; 대표이사 사장; 각자대표; 공동대표; 최고경영책임자; 대표집행임원
president = 사장 = President = 총재
chairman = 회장 = chair; chairwoman; chairperson; Chairman; board chairman; executive chairman; Executive Chairman; chairman of the board = 의장; 이사회 의장; 위원장
vice chairman = 부회장 = deputy chairman; Vice Chairman = -
executive vice president = 부사장 = EVP; Executive Vice President; corporate executive vice president = 수석부사장
senior vice president = 전무 = SVP; Senior Vice President; corporate senior vice president = 전무이사
vice president = 상무 = VP; Vice President; corporate vice president = 상무이사; 상무보
CTO = 최고기술책임자 = chief technology officer; chief technical officer; Chief Technology Officer; technology chief = CTO; 기술총괄
CFO = 최고재무책임자 = chief financial officer; chief finance officer; finance director; finance chief; Chief Financial Officer = CFO; 재무총괄
COO = 최고운영책임자 = chief operating officer; Chief Operating Officer; operations chief = COO
CSO = 최고전략책임자 = chief strategy officer; Chief Strategy Officer; strategy chief = CSO; 전략총괄
CIO = 최고정보책임자 = chief information officer; Chief Information Officer = CIO; 최고투자책임자
CMO = 최고마케팅책임자 = chief marketing officer; Chief Marketing Officer; marketing chief = CMO
CPO = 최고제품책임자 = chief product officer; Chief Product Officer = CPO; 최고개인정보보호책임자
CISO = 정보보호최고책임자 = chief information security officer; chief security officer = CISO; 최고정보보호책임자
CDO = 최고디지털책임자 = chief digital officer; chief data officer; chief development officer = CDO; 최고데이터책임자; 최고개발책임자
CCO = 최고커머셜책임자 = chief commercial officer; chief customer officer; chief content officer; chief communications officer = CCO
CBO = 최고사업책임자 = chief business officer = CBO
CRO = 최고매출책임자 = chief revenue officer; chief risk officer = CRO
chief AI officer = 최고AI책임자 = CAIO; Chief AI Officer = CAIO
chief network officer = 최고네트워크책임자 = Chief Network Officer = -
CHRO = 최고인사책임자 = chief human resources officer; chief people officer; HR chief = CHRO
general counsel = 최고법무책임자 = chief legal officer; General Counsel; legal chief = CLO
chief innovation officer = 최고혁신책임자 = - = -
chief scientist = 수석과학자 = Chief Scientist; chief research officer; chief science officer = 최고연구책임자; 최고과학책임자; 수석 과학자
chief analyst = 수석애널리스트 = principal analyst; lead analyst; senior analyst; research director = 수석 애널리스트
analyst = 애널리스트 = Analyst = 분석가; 연구위원; 수석연구원
managing director = 전무이사 = Managing Director; MD = 매니징디렉터
general manager = 총경리 = General Manager; deputy general manager; Deputy General Manager; country manager; GM = 부총경리; 총괄매니저; 지사장; 법인장; 지역총괄; 지사 대표
head = 본부장 = Head; global head; group head; division head; deputy head; chief; boss = 부문장; 센터장; 실장; 단장; 그룹장; 사업부장; 총괄; 담당; 부장; 팀장; 랩장; 소장; 총괄사장; 본부 담당; 사업단장; 부서장; 지역본부장; 추진단장; 부본부장; 부소장; 파트장; 지점장; 공장장; 처장; 책임자
executive = 총괄임원 = Executive; senior executive; group executive; Group Executive; telecoms executive = -
director = 이사 = Director; executive director; senior director; Executive Director = 디렉터; 사내이사; 사외이사; 등기이사
board member = 이사회 구성원 = member of the board; Board member = -
founder = 창업자 = Founder; co-founder; cofounder; Co-founder; Co-Founder = 설립자; 공동창업자; 창립자; 공동 창업자; 공동설립자
owner = 소유주 = Owner = 오너
partner = 파트너 = managing partner; general partner = -
spokesperson = 대변인 = spokesman; spokeswoman; Spokesperson = 홍보실장
manager = 매니저 = project manager; product manager; senior manager = 프로젝트매니저; 책임; 선임; 과장; 차장; 수석
engineer = 엔지니어 = chief engineer; lead engineer; distinguished engineer = 수석엔지니어
professor = 교수 = Professor; Prof.; associate professor; assistant professor = 석좌교수; 명예교수; 부교수; 조교수
researcher = 연구원 = research fellow; senior researcher = 책임연구원; 선임연구원
holder of a doctorate = 박사 = - = -
dean = 학장 = Dean = 학부장
university president = 총장 = chancellor; vice chancellor; provost = 부총장
institute president = 원장 = - = 이사장; 연구원장; 연구소장; 협회장; 학회장; 조합장; 회장단
minister = 장관 = Minister; Science Minister; ICT Minister = -
vice minister = 차관 = Vice Minister; deputy minister = 제1차관; 제2차관; 차관보
prime minister = 총리 = Prime Minister = 국무총리
national president = 대통령 = - = 대통령실장
commissioner = 집행위원 = Commissioner; European Commissioner; FCC Chairman = 상임위원; 위원
secretary-general = 사무총장 = secretary general; Secretary-General; Secretary General; director general; Director General; director-general = 사무국장; 총국장
secretary = 비서관 = Secretary; undersecretary = 수석비서관; 정책실장
ambassador = 대사 = Ambassador = 주한대사; 총영사
mayor = 시장 = Mayor = 부시장; 구청장; 군수
governor = 지사 = Governor = 도지사
lawmaker = 의원 = senator; congressman; congresswoman; Senator; lawmaker = 국회의원
chief of staff = 비서실장 = - = -
bank president = 행장 = - = 은행장; 부행장
deputy governor = 부총재 = vice governor; Deputy Governor = -
union leader = 노조위원장 = union representative; union rep; union secretary; shop steward = 노조 위원장; 노조 지부장; 지부장
adviser = 고문 = advisor; senior adviser; senior advisor = 자문위원
economist = 이코노미스트 = chief economist; senior economist = 수석이코노미스트
consultant = 컨설턴트 = - = -
lawyer = 변호사 = - = 대표변호사
official = 관계자 = - = 국장; 정책국장; 심의관; 정책관; 서기관
leader = 리더 = team leader; practice lead; tech lead = 팀리더; 사업리더
`;

export interface RoleRow {
  readonly english: string;
  readonly korean: string;
  readonly englishForms: readonly string[];
  readonly koreanForms: readonly string[];
}

const forms = (cell: string): readonly string[] => (cell === '-' ? [] : cell.split('; '));

export const roles: readonly RoleRow[] = roleLines
  .trim()
  .split('\n')
  .map((line) => {
    const [english, korean, others, otherKorean] = line.split(' = ') as [string, string, string, string];
    return { english, korean, englishForms: [english, ...forms(others)], koreanForms: [korean, ...forms(otherKorean)] };
  });

/** The surnames that nearly all Koreans have, and rare ones that news names (statistics office census 2015). */
export const koreanSurnames: ReadonlySet<string> = new Set([
  ...'김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나류진지엄채원천방공현함변염여추도소석선설마길연위표명왕옥인맹탁금반라육모어은편용봉빈피갈범복좌팽목',
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
]);

/**
 * How places of work end that stand between a name and a role: "오민석 다솜증권 연구원", "카를 헤닝 기술담당 이사". Firms by their
 * trade are in the table of organisations.
 */
export const workplaceEndings =
  /(?:담당|총괄|부문|본부|사업부|사업단|센터|그룹|팀|실|랩|[가-힣]{2}대|대학|리서치|자문|법인|노조|네트웍스|텔레콤|통신|[가-힣]{2}부)$/;

/** First syllables of Mandarin surnames as the rules for foreign words spell them (국립국어원 외래어 표기법). */
export const mandarinSurnames: ReadonlySet<string> = new Set(
  '왕 리 장 류 천 양 황 자오 우 저우 쉬 쑨 마 주 후 궈 허 린 가오 뤄 정 량 셰 쑹 탕 덩 한 펑 차오 쩡 톈 샤오 둥 판 위안 위 쑤 예 뤼 웨이 딩 런 선 야오 루 레이 허우 쉐 옌 두 다이 샤 중 팡 스 랴오 쩌우 슝 하오 쿵 캉 마오 추 인 첸'.split(
    ' ',
  ),
);
/** Syllables that no Korean name and few other words have. */
export const mandarinSyllables = /[쉐펑쥔옌훙즈젠룽둥궈톈쑹셰쩡쑤뤼뤄밍칭싱핑빙량융취쉬챵잉링톄쯔쩌하오샤웨이]/;

/** Syllables of given names: readings of the characters allowed in names (대법원 인명용 한자표), and common native ones. */
export const givenNameSyllables: ReadonlySet<string> = new Set(
  '가강건겸경계고곤공관광교구국권규균근금기길나남내노다단달담대덕도동두득라란람래량려련령로록룡루류륜률름리린림마만말명모목무문미민박반방배백번범법벽변별병보복본봉부분비빈빛사산삼상새샘서석선설섭성세소솔송수숙순술슬승시식신실심아안애야양어언업여연열염엽영예오옥온완왕용우욱운울웅원월위유육윤율융은을음응의이익인일임자작잔장재전점정제조종주준중지직진집차찬참창채척천철청체초총추춘출충치칠타탁태택토통판평표풍필하학한함합항해행향허헌혁현협형혜호혼홍화환활황회획효후훈휘휴흔흠흥희늘빛결봄',
);

/** First names of one syllable that stand before a foreign surname; other single syllables there are no names. */
export const shortForeignNames: ReadonlySet<string> = new Set(
  '폴 빌 팀 잭 존 짐 밥 톰 샘 켄 론 닉 벤 맥 딘 제 켈 마 첸 리 황 쿡 루 앤 진 잔 한 칼 롭 롤 댄 돈 덕 휴 맷 팻 필 래 렌 레 셰 슈 얀 옌 웨 위 장 주 추 하 허 호 쉬 왕 우 순 탄 탕 응 팜 판 딘 렉 릭 믹 빅 섀 숀 션 스 젠 젭 조 쥴 짱 천 크 테 톈 트 틸 페 펭 프 피 헨 힐'.split(
    ' ',
  ),
);

/** How words end that stand before a role and are no names: verbs, offices, schools, firms by their trade. */
export const notNameEndings =
  /(?:다고|라고|냐고|자고|을까|ㄹ까|는지|은지|지만|했던|하는|되는|있는|않은|없는|같은|한다|된다|적인|에서|으로|에게|까지|부터|라는|이라며|라며|위해|통해|대한|따르면|업체|기업|회사|그룹|부문|본부|센터|사업부|담당|부처|협회|학회|재단|대학|외대|여대|공대|의대|법대|시대|분야|건설|실업|상사|산업|전자|제약|은행|증권|물산|식품|부동산|법원|병원|학원|유치원|연구원|칼리지|국세청|경찰청|음식점|편의점|가맹점|매장|주민|보건|중고차|장난감|베스트|새누리당|민주당|한국당|정의당|공화당|노동당|출신|소속|만에|번째|가량|여명)$/;

/** Words before a role that are no names: what kind of role it is, or whose. */
export const notNames: ReadonlySet<string> = new Set(
  '신임 전임 전 현 당시 공동 각자 수석 글로벌 주요 해외 국내 양사 이날 이번 한국 미국 일본 중국 네트워크 기술 전략 사업 경영 재무 연구 마케팅 디지털 인프라 대외협력 홍보 신사업 기업 법인 고객 서비스 부문 본부 센터 그룹 총괄 부사장 사장 회장 부회장 대표 전무 상무 이사 최고 지난 올해 최근 또한 특히 한편 이어 이에 앞서 함께 같은 모든 여러 다른 관련 업계 정부 통신사 이통사 이통3사 담당 창업자 겸 및 등 대표이사 의장 이사회 임원 사내 사외 등기 정보통신 과학기술 이동통신 미디어 모바일 클라우드 데이터 플랫폼 인공지능 에너지 솔루션 엔터프라이즈 커스터머 컨슈머 코퍼레이트 유무선 상품 영업 인사 지원 개발 아시아 유럽 북미 아태 지역 서울 부산 카운터파트 상대 자회사 계열사 모회사 협력사 관계사 스타트업 벤처 은행 증권 전자 자동차 이동 신규 주한 차기 후보 내정자 임직원 전직 현직 각사 각국 국제 세계 전국 중앙 대통령실 방송통신 정보보호 사이버 보안 직후 이후 이전 사이 동안 위성 우주 반도체 로봇 모빌리티 미래 혁신 성장 투자 금융 법무 감사 재정 정책 협력 상생 동반 육성 경제 산업 교육 의료 연구개발'.split(
    ' ',
  ),
);

/** Capitalised English words that begin no name. */
export const notEnglishNames: ReadonlySet<string> = new Set(
  'The A An In On At By For From With As After Before During Korean South North Chinese Japanese American Russian Global Group Its His Her Their Our This That These Those He She They We It And But Or While When Meanwhile However According Also Both Senior Executive Vice Chief Managing General Deputy President Chairman Director Head Minister Company Corporate Regional Asia Europe Africa Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Network Networks Technology Digital Cloud Business Enterprise Mobile Telecom Telecommunications Wireless Services Solutions Systems Labs Strategy Marketing Product Products Officer Board Office Department Ministry University Institute Association Commission Inc Corp Ltd Mr Mrs Ms Dr Prof Sir Former New Founder Co-founder Read Author Photo Image Source Credit Editor Reporter Staff'.split(
    ' ',
  ),
);
