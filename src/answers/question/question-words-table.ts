/** Words of questions that say little or nothing of what is wanted. */

/** Words of a question that carry nothing to look for. */
export const englishStopWords = new Set(
  `since a an the of in on at by for from to with about into over under between among as and or nor but if so than that this these those there here
  is are was were be been being am do does did done doing has have had having can could will would shall should may might must
  who whom whose which what when where why how whether i me my we us our you your he him his she her it its they them their
  tell give show list name please know say said says find get got any some all each every both either many much more most
  long often ever still already yet also too just only again then now not no does't don't didn't isn't what's who's
  according article articles news report reported reports mention mentioned source sources library let compare comparison versus vs
  difference between there's up out off per happen happened happening get gets getting given gave give come came go went make made take took
  gonna wanna gotta kinda sorta hey btw fyi thx thanks cheers asap pls plz anybody anyone till roughly approx finally eventually whereabouts abouts mr mrs ms dr`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of a question too; in names of firms they may stand ("Through Technologies"). */
export const englishPrepositions = new Set(
  'without within through against across toward towards amid despite via upon onto itself themselves'.split(' '),
);

/** Content words so common in this field that they narrow little; wanted, but never alone a reason to refuse. */
export const englishGeneric = new Set(
  `guy guys bloke chap lady lot folks fellow stuff bit bits count tally somebody someone else inside
  company companies firm firms operator operators carrier carriers telco telcos telecom vendor vendors partner partners business businesses
  executive executives official officials person people group country countries city year month day date time place name number amount total
  area areas field fields thing things kind type role part way detail details information topic topics side sides new big large main key major
  latest recent recently first current currently really exactly specific korean south global world international foreign overseas local plan plans
  technology technologies service services product products project projects deal deals event involve involved include included including use used
  percentage percent reason various different other another together same before after during since next step like liked love promise promised
  sum total going caused guidance money cash original edition korean-language english-language want wanted think describe described  learn learned hear heard call called refer feel
  manager managers until site sites location locations venue venues province provinces dollars dollar euro euros usd krw boss bosses exec execs spokesman spokeswoman spokesperson official quoted names figure figures really length already set meaning meant stand definition title job position everything anything one ones  cover covered respond happen planned supposed actually far ago etc re regarding concerning about
  statement statements comment comments view opinion quote quotes status update updates progress situation background context summary overview`
    .split(/\s+/)
    .filter(Boolean),
);

export const koreanStopWords = new Set(
  `쪽에서 쪽은 측에서 그럼 그러면 그래서 그렇다면 무엇 뭐 뭘 무슨 어떤 어느 어디 언제 누가 누구 누굴 누군 왜 어떻게 얼마 얼마나 몇 며칠 몇몇 것 거 게 건 걸 수 때 등 및 또는 그리고 그 이 저 그것 이것 저것 좀 다 모두 전부 각각
  와의 과의 으로의 에서의 되지 못했나 못했나요 점을 점은 점이 지금 지금까지 짜리인가요 건 건가 한달 한달에 하루 매달 매월 매년 연간 월간 건가요 건지 소문 소문이 중이라는 중인가요 중인지 짜리 짜리인가 알려줘 알려주세요 알려 줘 주세요 설명 설명해줘 말해줘 나열 나열해줘 정리 정리해줘 보여줘 대해 대해서 대한 관해 관련 관한 따르면 의하면 기사 기사에 뉴스 보도 자료 라이브러리 나온 나오는 있는 있나 있나요 있어
  있습니까 없나요 인가 인가요 입니까 이야 뭐야 무엇인가 무엇인가요 뭔가요 누구인가요 누구야 누구인가 언제야 언제인가 언제인가요 어디야 어디인가 어디인가요 얼마야 얼마인가 얼마인가요 됐나 되나 하나 했나 했나요 했어 했습니까 했는가 한 하는 할 해 된 되는 될 돼
  비교 비교해줘 차이 차이는 중 중에 중에서 위해 위한 통해 통한 함께 같이 서로 및 더 가장 제일 약 총 모든 여러 맞나 맞아 맞나요 사실인가 사실`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of a question too; in a text they are parts of what is said. */
export const koreanFillers = new Set(
  '두고 놓고 둘러싸고 쪽에선 쪽에서는 쪽이 쪽을 데가 데는 데를 데서 있게 라는 이라는 라고 거기 거기서 거긴 그곳 하게 제일 임'.split(
    ' ',
  ),
);

export const koreanGeneric = new Set(
  `직책 직위 직함 직급 회사 기업 통신사 이통사 업체 사업자 파트너 기업들 회사들 업계 임원 관계자 사람 나라 국가 도시 장소 이름 날짜 연도 시기 시점 금액 규모 분야 영역 내용 부분 종류 역할 방식 방법 이유 배경 계획 서비스 제품 기술 사업 프로젝트
  최근 현재 당시 올해 세계 글로벌 해외 외국 국내 한국 주요 새로운 다른 여러 포함 이용 사용 개수 숫자 비율 정도 협력 양사 기준 이번 각자 상대 상대방 양쪽 한쪽 본인 타사 쪽 연내 이상 이하 미만 정확히 애초 기한 시한 예정일 일자 소재지 위치 명칭 엔화 원화 한화 대비 돈 몫 값`
    .split(/\s+/)
    .filter(Boolean),
);

/** Bound nouns and counters with whatever ending: "것은", "명인가요", "개나". They carry nothing to look for. */
export const koreanBoundWord =
  /^(?:날|뜻|해)(?:은|는|이|이야|인가요?|인지|이죠?|이지|이에요|인가|이고|짜|을|를)?$|^(?:어디|언제|누구|누가|무엇|뭐|왜|얼마|어느|어떤|무슨|어떻게|며칠|몇)\S{0,3}$|^얼마(?:짜리|씩|나)\S{0,5}$|^(?:년|개월|달|주|일)?짜리\S{0,4}$|^(?:왔|온|오|갔|간|있|없|했|됐|되|주)(?:나|나요|어|니|는|은|을|다|었나|었어|었나요|지|지요|죠|네|대|습니까)?$|^(?:것|거|수|때|등|곳|명|편|개|건|대|년|월|달|일|원|번|차례|개국|달러|퍼센트|프로|씩|분|개사|사|중)(?:씩)?(?:은|는|이|가|을|를|에|의|도|로|으로|이나|나|만|인가|인가요|입니까|이야|야|인지|이지|지|에서|까지|부터|이었나|였나|이었나요|였나요|이고|인데)?$/u;

/** What follows a figure belongs to it: "3월말", "2단계", "6A호는". */
export const koreanAfterFigure =
  /^(?:월말|월초|월|년말|년초|년도|년|일자|일|분기|단계|차|호기|호|위|대|개월|주년|주|세대|시간|시|분|초|인치|회)(?:까지|부터|에서|에는|에|은|는|이|가|을|를|의|도|로|으로|말|초)?$/u;
