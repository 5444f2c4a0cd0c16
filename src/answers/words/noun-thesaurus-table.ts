/** What analysts ask for and how articles express it: offices, relations of firms, sums, times, measures, things, reasons, places. Written from the language, not from any article. */
export const nounThesaurus = `
# People and offices
headquarters | head office | hq | based in | headquartered | 본사 | 본거지 | 소재 | 본부 | 둥지
founder | co-founder | cofounder | found | founding | set up | establish | 창업자 | 창립자 | 설립자 | 창업 | 창립 | 공동창업 | 세우다 | 차리다
ceo | chief executive | boss | president | managing director | top executive | head | 최고경영자 | 대표이사 | 사장 | 수장 | 대표
chairman | chairwoman | chair | chairperson | head of the board | preside | 회장 | 의장 | 이사회 의장 | 위원장
cfo | finance chief | chief financial officer | finance director | head of finance | 최고재무책임자 | 재무총괄 | 재무 책임자 | 재무 담당
cto | technology chief | chief technology officer | head of technology | technical director | 최고기술책임자 | 기술총괄 | 기술 책임자 | 기술 담당
coo | chief operating officer | operations chief | head of operations | 최고운영책임자 | 운영총괄 | 운영 책임자
ciso | security chief | chief information security officer | head of security | 최고정보보호책임자 | 정보보호 책임자 | 보안 책임자 | 보안총괄
chief ai officer | ai chief | head of ai | caio | 최고인공지능책임자 | AI총괄 | AI 책임자
spokesperson | spokesman | spokeswoman | press officer | press office | 대변인 | 홍보 담당 | 홍보팀 | 홍보실 | 관계자 | 공보
deputy | vice president | second in command | deputy head | vice chairman | 부사장 | 부대표 | 부회장 | 2인자 | 부본부장
minister | secretary of state | cabinet member | government minister | 장관 | 각료 | 국무위원
deputy minister | vice minister | junior minister | undersecretary | 차관 | 차관보 | 정무차관
president | head of state | 대통령 | 국가원수 | 국가수반
prime minister | premier | head of government | 총리 | 국무총리
mayor | city chief | head of the city | city hall | 시청 | 시장실
governor | provincial governor | head of the province | 도지사 | 주지사
lawmaker | member of parliament | mp | legislator | congressman | senator | 국회의원 | 의원 | 하원의원 | 상원의원
parliament | congress | national assembly | legislature | senate | 국회 | 의회 | 상원 | 하원 | 입법부
committee | panel | commission | task force | working group | 위원회 | 실무단 | 작업반 | 협의체 | 태스크포스 | 전담반
union representative | union leader | union official | shop steward | organised labour | trade union | 노조위원장 | 노조 대표 | 노조 간부 | 노조 | 노동조합 | 노조원 | 지부장
wage | salary | pay rise | remuneration | pay packet | 임금 | 월급 | 급여 | 연봉 | 봉급
bonus | incentive | performance pay | 성과급 | 상여금 | 보너스 | 인센티브 | 포상금
severance | redundancy pay | payoff | exit package | 퇴직금 | 위로금 | 퇴직 위로금 | 해고 수당
analyst | market watcher | research firm | observer | industry watcher | pundit | 애널리스트 | 분석가 | 연구원 | 시장조사업체 | 증권가 | 전문가
expert | specialist | authority on | veteran | guru | 전문가 | 전문인력 | 베테랑 | 권위자 | 전문 인력
adviser | advisor | consultant | advise | counsel | consultancy | 자문 | 고문 | 컨설턴트 | 컨설팅 | 조언 | 자문사
law firm | lawyer | attorney | solicitor | legal adviser | 로펌 | 법무법인 | 변호사 | 법률대리인 | 법률 자문
auditor | accountant | accounting firm | audit firm | 회계법인 | 감사인 | 회계사 | 회계감사
inspector | inspect | inspection | check | examine | 점검 | 검사 | 감독관 | 조사관 | 실사
successor | succeed | take over from | next chief | heir | replacement | 후임 | 후임자 | 후계자 | 차기 | 뒤를 잇다 | 이어받다 | 바통
predecessor | former | outgoing | previous holder | ex | 전임 | 전임자 | 전직 | 이전 대표 | 물러나다
interim | acting | caretaker | temporary | stopgap | provisional | 임시 | 직무대행 | 권한대행 | 대행 | 한시적 | 잠정
career | background | previously worked | come from | formerly | alumnus | 경력 | 이력 | 출신 | 몸담다 | 전직
tenure | term of office | time in office | stint | years in charge | 임기 | 재임 | 재직 | 재임 기간
independent director | outside director | board member | non-executive director | board seat | 사외이사 | 이사회 구성원 | 등기이사 | 이사 | 이사회
board | board of directors | directors | boardroom | 이사회 | 이사진 | 경영위원회
signatory | sign | signed by | put their name to | co-sign | party to | 서명자 | 서명국 | 당사자 | 서명 | 체결
negotiator | broker | mediator | go-between | intermediary | mediate | 중재 | 중개 | 협상가 | 협상단 | 중재자 | 주선 | 다리를 놓다
delegation | envoy | party of visitors | 대표단 | 사절단 | 방문단 | 사절 | 시찰단
organiser | organizer | organise | organize | host | put on | staged by | 주최 | 주관 | 주최측 | 개최 | 열다
sponsor | sponsorship | underwrite | patron | backer | title sponsor | 후원 | 후원사 | 협찬 | 스폰서 | 후원 기업
speaker | keynote | panelist | presenter | take the stage | lecture | 연사 | 기조연설 | 발표자 | 강연자 | 연설 | 강연 | 무대에 오르다
audience | crowd | spectator | viewer | attendee | 관객 | 관중 | 시청자 | 청중 | 관람객
participant | attendee | entrant | member | take part | enrol | 참가자 | 참여자 | 참석자 | 참가 | 참여 | 등록자
volunteer | unpaid helper | voluntary | 자원봉사 | 자원봉사자 | 봉사단 | 봉사
engineer | technician | technical staff | developer | programmer | 엔지니어 | 기술자 | 기술진 | 기술 인력 | 개발자
researcher | scientist | academic | scholar | research team | 연구원 | 연구자 | 과학자 | 연구진 | 연구팀 | 학자
professor | lecturer | academic | faculty | 교수 | 교수진 | 석학 | 강사
student | pupil | learner | undergraduate | schoolchild | schoolchildren | 학생 | 대학생 | 초등학생 | 중고생 | 수강생
trainee | intern | apprentice | graduate of the programme | 교육생 | 연수생 | 인턴 | 수습 | 훈련생 | 실습생
teacher | instructor | tutor | educator | 교사 | 강사 | 선생님 | 교원 | 지도자
doctor | physician | clinician | surgeon | medic | 의사 | 의료진 | 전문의 | 주치의 | 의료인
nurse | carer | caregiver | nursing staff | care worker | 간호사 | 간병인 | 요양보호사 | 돌봄 | 간호 인력
patient | sick person | hospitalised | in-patient | 환자 | 입원 환자 | 내원객 | 투병
resident | inhabitant | local people | villager | neighbour | neighbor | townspeople | 주민 | 거주자 | 마을 사람 | 지역민 | 이웃 | 시민
population | inhabitants | people live | residents | 인구 | 주민 수 | 거주 인구
household | family | dwelling | 가구 | 가정 | 세대 | 주택
elderly | senior | older people | pensioner | aged | old people | 노인 | 고령자 | 고령층 | 어르신 | 시니어 | 노년층
child | children | kid | minor | youngster | underage | 어린이 | 아동 | 아이들 | 미성년자 | 자녀 | 꼬마
young people | youth | teenager | young adult | 청년 | 청소년 | 젊은이 | 젊은 층
disabled | disability | impairment | 장애인 | 거동 불편
foreigner | foreign national | expatriate | overseas visitor | 외국인 | 해외 방문객 | 이방인
tourist | traveller | traveler | holidaymaker | visitor | sightseer | 관광객 | 여행객 | 여행자 | 방문객
farmer | grower | farm household | cultivator | 농민 | 농가 | 농부 | 농업인 | 재배자
soldier | troop | army | military | armed forces | 군인 | 장병 | 병사 | 육군 | 군대
police | law enforcement | investigator | detective | 경찰 | 경찰관 | 수사관 | 수사기관 | 수사대
firefighter | fire brigade | fire department | fire service | fire crew | 소방관 | 소방대 | 소방서 | 소방당국 | 소방청
driver | motorist | chauffeur | at the wheel | lorry driver | 운전자 | 운전사 | 운전기사 | 운전대
passenger | traveller | traveler | commuter | rider | flyer | 승객 | 탑승객 | 이용객 | 여객 | 탑승자
pilot | captain | aviator | 조종사 | 기장 | 파일럿
seafarer | sailor | crew | seaman | deckhand | 선원 | 승조원 | 뱃사람 | 선장
merchant | shopkeeper | trader | retailer | store owner | 소상공인 | 상인 | 자영업자 | 점주 | 가게 주인 | 가맹점
small and medium-sized | sme | small business | smaller firm | mid-sized | 중소기업 | 중견기업 | 중소 | 소기업 | 강소기업
startup | start-up | young company | fledgling | scale-up | venture | 스타트업 | 신생기업 | 벤처 | 창업기업 | 초기기업
unicorn | billion-dollar startup | 유니콘 | 유니콘 기업 | 데카콘
conglomerate | group | business group | chaebol | 대기업 | 그룹 | 재벌 | 복합기업 | 기업집단
multinational | global company | international group | 다국적 기업 | 글로벌 기업 | 해외 기업
state-owned | state-run | government-owned | public enterprise | nationalised | 국영 | 국유 | 공기업 | 공공기관 | 정부 소유
private | privately owned | private sector | unlisted | 민간 | 민영 | 사기업 | 비상장
charity | non-profit | nonprofit | ngo | foundation | aid group | 비영리 | 자선단체 | 시민단체 | 재단 | 구호단체
consumer group | watchdog group | campaigner | activist | advocacy group | civic group | 시민단체 | 소비자단체 | 시민사회 | 활동가 | 운동가
trade association | industry body | federation | lobby group | chamber of commerce | 협회 | 연합회 | 상공회의소
team | crew | squad | unit | 팀원 | 전담팀 | 전담조직 | 인력
department | division | business unit | section | arm | 부서 | 사업부 | 본부 | 부문 | 조직 | 사업본부
# Relations between firms
parent | parent company | owner | holding company | controlling shareholder | belong to | 모회사 | 모기업 | 지주회사 | 지주사 | 최대주주 | 산하
subsidiary | unit | arm | affiliate | wholly owned | offshoot | owned by | 자회사 | 계열사 | 산하 | 종속회사 | 손자회사 | 관계사
sister company | affiliate | same group | group company | 계열사 | 관계사 | 그룹사 | 자매회사
branch | local unit | regional office | overseas office | local subsidiary | outpost | 지사 | 지점 | 법인 | 현지법인 | 사무소 | 해외법인
spin-off | spin off | spun off | carve out | hive off | demerge | split off | 분사 | 분할 | 물적분할 | 인적분할 | 떼어내다
supplier | supply | provide | vendor | made by | come from | source from | 공급 | 공급사 | 납품 | 제공 | 협력사 | 납품업체
integrator | system integrator | integrate | prime contractor | put together | 구축 사업자 | 통합 사업자 | 시스템통합 | 주사업자 | 통합 구축 | 주관사업자
contractor | builder | construction firm | constructor | carry out the work | 시공사 | 시공 | 건설사 | 도급 | 공사 업체
subcontractor | subcontract | outsource | contract out | farm out | third-party supplier | 하도급 | 하청 | 협력업체 | 외주 | 하청업체 | 재하청
manufacturer | maker | manufacture | produce | producer | assemble | 제조사 | 제조업체 | 생산 | 제조 | 만들다 | 찍어내다
distributor | reseller | dealer | wholesaler | sales channel | distribution partner | 유통 | 총판 | 대리점 | 판매사 | 도매 | 유통업체
rival bidder | competing bid | other bidder | contender | runner-up | vie | lose out | 경쟁 입찰 | 경쟁자 | 경쟁사 | 탈락 | 제치다 | 겨루다 | 각축
preferred bidder | front runner | frontrunner | exclusive talks | preferred negotiator | 우선협상대상자 | 우선협상자 | 유력 후보 | 유력하다
shortlist | shortlisted | candidate | finalist | contender | 후보 | 후보군 | 최종 후보 | 숏리스트 | 적격후보 | 물망
rival | competitor | challenger | opponent | competition | compete with | 경쟁사 | 경쟁업체 | 라이벌 | 맞수 | 경쟁 상대 | 대항마
customer | client | buyer | patron | taker | 고객 | 고객사 | 구매자 | 수요처 | 발주처 | 손님
anchor customer | first customer | launch customer | main customer | anchor tenant | 첫 고객 | 주요 고객 | 핵심 고객 | 1호 고객 | 최대 고객
ordering party | place the order | commission | order from | client | procure | 발주처 | 발주 | 주문 | 발주사 | 의뢰 | 조달
tenant | lessee | rent | occupy | lease from | take space | 임차인 | 세입자 | 입주 | 입주사 | 임차 | 빌리다 | 세들다
landlord | lessor | property owner | site owner | lease out | let out | 임대인 | 건물주 | 땅주인 | 집주인 | 임대
lease | rent | rental | hire | leasing | 임대 | 임차 | 빌리다 | 렌트 | 대여 | 리스
end user | user | consumer | used by | final customer | 최종 사용자 | 실사용자 | 사용자 | 이용자 | 소비자 | 쓰다
licence holder | licensee | licensed operator | permit holder | hold a licence | licensed to | 면허 보유 | 사업권자 | 허가받다 | 면허권자 | 기간통신사업자 | 사업권
licensor | license out | grant a licence | let others use | 기술 이전 | 라이선스 제공 | 사용권 | 특허 사용
regulator | watchdog | competition authority | antitrust authority | oversight body | 규제당국 | 규제기관 | 감독당국 | 감독기관 | 공정위 | 방통위 | 금융당국
shareholder | investor | stockholder | hold shares | own shares | stakeholder | 주주 | 투자자 | 소액주주 | 대주주 | 주식 보유 | 지분 보유
lead investor | lead the round | led by | led the round | spearhead | 주도 | 이끌다 | 리드 투자자 | 앵커 투자자 | 주도적 | 투자 주도
venture capital | venture capitalist | vc | private equity | investment firm | fund manager | 벤처캐피털 | 투자사 | 사모펀드 | 벤처투자사 | 자산운용사 | 운용사
sovereign wealth fund | state fund | state investment fund | government fund | 국부펀드 | 국가 펀드
angel investor | seed investor | early backer | seed money | 엔젤투자자 | 초기 투자자 | 시드 투자 | 종잣돈
bank | lender | financier | creditor | syndicate | financial institution | 은행 | 대주단 | 채권단 | 금융기관 | 금융사 | 대출기관
insurer | insurance company | underwriter | insure | coverage policy | 보험사 | 보험회사 | 손보사 | 생보사 | 보험
stake | shareholding | holding | equity | 지분 | 지분율 | 주식 | 지분 보유
minority stake | minority interest | less than half | small stake | 소수 지분 | 일부 지분 | 소수지분
majority stake | controlling stake | control | majority owner | more than half | 51 percent | 경영권 | 지배 지분 | 과반 | 지배력 | 최대주주 | 지배권
joint venture | jv | jointly owned | co-owned | jointly set up | 합작법인 | 합작사 | 합작회사 | 합작 | 조인트벤처 | 공동 출자 | 공동 설립
consortium | alliance | coalition | grouping | member companies | band together | 컨소시엄 | 연합 | 연합체 | 동맹 | 얼라이언스 | 연합군 | 뭉치다
partner | ally | counterpart | other party | other side | collaborator | 파트너 | 협력사 | 상대방 | 제휴사 | 파트너사 | 우군
member | membership | signatory | belong to | join | participating company | 회원 | 회원사 | 참여사 | 가입 | 구성원 | 멤버 | 소속
acquirer | buyer | suitor | purchaser | take over | new owner | 인수자 | 인수 | 매수자 | 새 주인 | 사들이다 | 원매자
merger target | acquired company | takeover target | bought company | 피인수 | 인수 대상 | 피인수 기업 | 매물
plaintiff | claimant | complainant | sue | bring the case | file suit | 원고 | 고소인 | 소송을 내다 | 제소 | 고소 | 소를 제기
defendant | accused | respondent | be sued | 피고 | 피고인 | 피소 | 고소당하다
judge | court | tribunal | bench | jury | 법원 | 재판부 | 판사 | 법정 | 배심
prosecutor | prosecution | indict | public prosecutor | 검찰 | 기소 | 공소
inventor | invent | patent holder | devise | come up with | 발명가 | 발명 | 특허권자 | 고안 | 창안 | 만들어내다
hacker | attacker | cybercriminal | intruder | threat actor | 해커 | 공격자 | 해킹 조직 | 사이버 범죄 | 침입자
scammer | fraudster | fraud | scam | phishing | con artist | 사기범 | 사기 | 피싱 | 보이스피싱 | 스미싱 | 사기꾼
victim | affected | hit by | casualty | sufferer | 피해자 | 피해 | 당하다 | 희생자
beneficiary | benefit | recipient | gain from | helped by | 수혜자 | 혜택 | 수혜 | 덕을 보다 | 대상자 | 수혜주
# Sums of money
contract value | deal value | contract price | contract worth | deal size | order value | 계약금액 | 계약 규모 | 계약액 | 수주액 | 수주 금액 | 공급 금액
total cost | overall cost | project cost | price tag | bill | 총사업비 | 사업비 | 총비용 | 총공사비 | 공사비 | 소요 비용
purchase price | acquisition price | takeover price | consideration | sum paid | pay for | 인수가 | 인수 금액 | 매입가 | 매각 대금 | 인수 대금 | 매매대금
unit price | per unit | apiece | price per | 단가 | 개당 | 대당 | 건당
asking price | opening price | reserve price | floor price | starting bid | minimum price | 최저가 | 최저경쟁가격 | 시작가 | 호가 | 최저 입찰가
winning bid | highest bid | hammer price | top bid | successful bid | 낙찰가 | 낙찰 금액 | 최고가 | 낙찰액
offer price | tender offer | bid price | per share offer | 공개매수 | 공개매수가 | 제시가
fee | commission | charge | handling fee | service charge | 수수료 | 이용료 | 사용료 | 요금 | 대행료
subscription fee | monthly fee | monthly charge | per month | a month | 월정액 | 월 이용료 | 구독료 | 월 요금 | 다달이
licence fee | license fee | royalty | royalties | patent fee | usage fee | 로열티 | 기술료 | 특허료 | 사용료 | 라이선스 비용 | 저작권료
spectrum fee | frequency fee | price of the spectrum | paid for spectrum | 주파수 할당대가 | 할당대가 | 주파수 대금 | 전파사용료
network fee | network usage fee | fair share | interconnection fee | traffic charge | 망 사용료 | 망 이용대가 | 접속료 | 상호접속료
deposit | down payment | advance payment | upfront payment | paid up front | prepay | 선급금 | 계약금 | 선불 | 보증금 | 착수금 | 미리 내다
instalment | installment | tranche | in stages | staggered payment | pay in parts | 분할 | 할부 | 나눠 내다 | 중도금 | 분할 납부 | 회차
balance payment | remainder | final payment | rest of the money | 잔금 | 잔액 | 잔여
penalty | fine | sanction | penalise | punish | 과징금 | 벌금 | 과태료 | 제재금 | 제재 | 처벌 | 물다
contract penalty | liquidated damages | late fee | penalty for delay | forfeit | 위약금 | 지체상금 | 지연배상금 | 연체료 | 위약벌
break fee | breakup fee | termination fee | early termination charge | 위약금 | 해지 위약금 | 해약금 | 위약벌 | 중도 해지
compensation | compensate | damages | redress | make good | payout | 보상 | 배상 | 손해배상 | 보상금 | 배상금 | 물어주다
refund | reimburse | money back | repay | rebate | give back | 환불 | 환급 | 돌려주다 | 페이백 | 반환
settlement | settle | out of court | amicable | drop the suit | 합의금 | 화해 | 합의 | 소 취하
bounty | reward | prize money | prize pot | winnings | 포상금 | 상금 | 현상금
budget | set aside | earmark | allocate | appropriation | funds for | 예산 | 배정 | 편성 | 책정 | 재원 | 예산안
capex | capital expenditure | capital spending | investment spending | spending on networks | 설비투자 | 시설투자 | 자본적 지출 | 투자비 | 투자 지출 | 캐펙스
opex | operating cost | operating expense | running cost | cost to run | overhead | 운영비 | 영업비용 | 유지비 | 운용비 | 고정비
labour cost | labor cost | wage bill | payroll | personnel cost | staff cost | 인건비 | 급여비 | 노무비 | 인력 비용
marketing cost | advertising spend | promotion cost | sales cost | 마케팅비 | 광고비 | 판촉비 | 판매비 | 홍보비
r&d spending | research spending | research budget | development cost | 연구개발비 | 개발비 | 연구비 | 연구개발 투자
training cost | cost to train | compute cost | inference cost | cost per token | 학습 비용 | 훈련 비용 | 추론 비용 | 연산 비용
electricity bill | power bill | energy bill | electricity cost | energy cost | power price | 전기요금 | 전기료 | 전력비 | 전기세 | 전력요금
rent | rental fee | lease payment | ground rent | 임대료 | 임차료 | 월세 | 집세 | 대여료
funding round | fundraising | raise money | financing round | raise capital | 투자 유치 | 투자 라운드 | 자금 조달 | 투자금
investor money | backing | backed by | bankroll | put money in | cash injection | 투자금 | 투자 받다 | 뭉칫돈 | 자금 수혈 | 밑천
valuation | valued at | company worth | value put on | 기업가치 | 몸값 | 평가액 | 기업 가치 | 가치 평가
market capitalisation | market capitalization | market cap | market value | stock market value | worth on the stock market | 시가총액 | 시총 | 시장가치
market size | size of the market | worth globally | addressable market | 시장 규모 | 시장 크기 | 시장규모
revenue | turnover | sales | top line | income | takings | 매출 | 매출액 | 수익 | 벌다 | 외형 | 수입
service revenue | mobile revenue | wireless revenue | telecom revenue | 서비스 매출 | 무선 매출 | 통신 매출 | 이동통신 매출 | 무선사업 수익
operating profit | operating income | ebit | profit from operations | operating earnings | 영업이익 | 영업익 | 영업 흑자
ebitda | core earnings | earnings before interest | 상각전영업이익 | 에비타 | 상각 전 이익
net profit | net income | bottom line | profit after tax | earnings | 순이익 | 당기순이익 | 순익
profit | earn | in the black | profitable | money made | 이익 | 흑자 | 수익 | 벌어들이다 | 이윤
break even | breakeven | turn a profit | turn profitable | become profitable | in the black | swing to profit | 손익분기점 | 흑자 전환 | 흑자로 돌아서다 | 본전 | 턴어라운드
loss | deficit | in the red | lose money | loss-making | shortfall | 적자 | 손실 | 손해 | 영업손실 | 밑지다 | 순손실
swing to loss | turned to loss | fell into the red | slip into the red | 적자 전환 | 적자로 돌아서다 | 적자 | 손실 기록
write-down | write down | writedown | impairment | write off | write-off | 손상차손 | 상각 | 평가손실 | 감액 | 대손 | 손실 처리
one-off | one-time | exceptional item | non-recurring | special charge | 일회성 | 일시적 | 특별 손실 | 단발성
margin | profitability | operating margin | profit rate | return on sales | 이익률 | 영업이익률 | 마진 | 수익성 | 마진율
arpu | average revenue per user | revenue per user | spend per customer | 가입자당 평균매출 | 가입자당 매출 | 객단가 | 인당 매출
result | earnings | financial results | quarterly figures | performance | report card | 실적 | 성적표 | 경영실적 | 잠정실적 | 재무 성과
earnings call | conference call | results briefing | investor call | 컨퍼런스콜 | 실적 발표 | 콘퍼런스콜 | 기업설명회 | 실적설명회
guidance | outlook | forecast | full-year target | expectation | 가이던스 | 전망치 | 목표치 | 실적 전망 | 연간 전망 | 예상치
consensus | market expectation | analyst estimate | wall street forecast | 컨센서스 | 시장 전망치 | 시장 기대치 | 증권가 전망 | 시장 예상치
earnings surprise | beat expectations | exceed forecast | better than expected | top estimates | 어닝 서프라이즈 | 예상 상회 | 기대 이상 | 웃돌다 | 깜짝 실적
earnings shock | miss expectations | below forecast | worse than expected | fall short | 어닝 쇼크 | 예상 하회 | 기대 이하 | 밑돌다 | 못 미치다
dividend | payout | shareholder return | pay shareholders | distribution to shareholders | 배당 | 배당금 | 주주환원 | 주당 배당 | 현금배당
buyback | share repurchase | buy back shares | treasury shares | repurchase | 자사주 매입 | 자기주식 | 자사주 | 자사주 소각
debt | borrowing | liability | owe | indebted | loans | 부채 | 차입금 | 채무 | 차입 | 빚지다 | 빚을 지다
bond | debenture | note issue | corporate bond | green bond | debt sale | 채권 | 회사채 | 사채 | 녹색채권 | 채권 발행
loan | credit line | credit facility | syndicated loan | lend | borrow | 대출 | 융자 | 여신 | 빌리다 | 신용공여
interest rate | borrowing cost | 금리 | 이자 | 이자율 | 이율
credit rating | investment grade | creditworthiness | rating agency | 신용등급 | 신용평가 | 신용도 | 등급 | 신용평가사
collateral | secured by | security for | pledge | guarantee | guarantor | 담보 | 보증 | 지급보증 | 저당 | 담보로 맡기다
cash | liquidity | cash pile | cash on hand | cash reserve | 현금 | 현금성 자산 | 유동성 | 보유 현금 | 여유 자금
cash flow | free cash flow | cash generation | operating cash | 현금흐름 | 잉여현금흐름 | 현금 창출
asset | property | holdings | possession | estate | 자산 | 재산 | 부동산 | 보유 자산
convertible bond | convertible note | exchangeable bond | mezzanine | 전환사채 | 교환사채 | 신주인수권부사채 | 메자닌
ipo | initial public offering | go public | listing | float | flotation | stock market debut | 상장 | 기업공개 | 증시 입성 | 증시 데뷔
delist | delisting | go private | take private | leave the exchange | 상장폐지 | 상폐 | 비상장 전환 | 상장 폐지
stock exchange | bourse | listed on | stock market | 증시 | 거래소 | 증권시장
share price | stock price | stock | per share | 주가 | 주식 | 종가 | 주당 | 주식 가격
premium | markup | mark-up | over the market price | extra on top | 프리미엄 | 웃돈 | 할증 | 경영권 프리미엄
subsidy | grant | state aid | handout | government money | public money | 보조금 | 지원금 | 국고 | 국비 | 정부 지원 | 장려금
phone subsidy | handset subsidy | device subsidy | sales incentive | 공시지원금 | 단말기 지원금 | 판매장려금 | 단통법 | 보조금
tax | levy | duty | taxation | taxed | 세금 | 과세 | 조세 | 법인세 | 부과금 | 세율
tax break | tax credit | tax relief | tax exemption | tax cut | tax deduction | 세액공제 | 세제 혜택 | 감세 | 면세 | 세금 감면
tariff | customs duty | import duty | trade levy | import tax | 관세 | 수입세 | 상호관세 | 관세율
discount | price cut | reduced price | money off | cheaper | rebate | bargain | 할인 | 할인율 | 인하 | 깎다 | 저렴 | 싸다 | 에누리
price rise | price hike | raise prices | dearer | put up prices | 요금 인상 | 가격 인상 | 값을 올리다 | 인상 | 비싸지다
expensive | costly | pricey | high price | dear | steep | 비싸다 | 고가 | 값비싸다 | 고비용 | 부담스럽다
cheap | low-cost | affordable | inexpensive | bargain | 저렴 | 싸다 | 저가 | 저비용 | 알뜰 | 헐값 | 값싸다
free of charge | complimentary | at no cost | no extra charge | 무료 | 무상 | 공짜 | 추가 요금 없이 | 거저
voucher | coupon | gift card | 쿠폰 | 상품권 | 이용권 | 바우처 | 교환권 | 크레딧
price plan | tariff plan | rate plan | mobile plan | package | bundle | 요금제 | 요금 상품 | 결합상품 | 정액제 | 통신 요금
flat rate | unlimited | all you can use | unmetered | 무제한 | 정액 | 정액제 | 종량제 없이
pay as you go | prepaid | metered | usage-based | pay per use | 선불 | 종량제 | 쓴 만큼 | 사용량 기반 | 선불폰
currency | exchange rate | foreign exchange | forex | 환율 | 외환 | 환차익 | 환차손
cryptocurrency | crypto | digital coin | digital asset | 가상자산 | 암호화폐 | 가상화폐 | 코인
inflation | cost of living | consumer prices | rising prices | 물가 | 인플레이션 | 물가상승 | 생활비
economic effect | economic impact | ripple effect | knock-on effect | spillover | 경제효과 | 파급효과 | 경제적 효과 | 생산유발효과 | 낙수효과
return on investment | roi | payback | recoup | pay for itself | pay off | 투자수익률 | 투자 회수 | 회수 기간 | 본전 | 수지타산 | 투자 대비 효과
business model | monetise | monetize | way to earn | revenue source | income stream | 수익모델 | 수익원 | 수익화 | 먹거리 | 비즈니스 모델 | 돈벌이 | 캐시카우
bankruptcy | insolvency | insolvent | go bust | receivership | chapter 11 | collapse | 파산 | 부도 | 법정관리 | 회생절차 | 도산 | 망하다
unpaid | arrears | overdue | outstanding | default | in default | 미납 | 연체 | 체불 | 미지급 | 밀리다 | 채무불이행
bribe | kickback | bribery | graft | corruption | slush fund | 뇌물 | 리베이트 | 비리 | 금품 | 비자금 | 부패
embezzle | misappropriate | embezzlement | siphon off | breach of trust | 횡령 | 배임 | 빼돌리다 | 유용 | 착복
donation | donate | give away | gift | contribute | philanthropy | 기부 | 기부금 | 기증 | 성금 | 후원금 | 쾌척
import | bring in from abroad | bought abroad | imported | foreign-made | 수입산 | 외산 | 들여오다 | 해외 제품 | 수입품
order backlog | backlog | order book | outstanding orders | unfilled orders | 수주잔고 | 수주 잔량 | 밀린 주문 | 수주잔액
inventory | stockpile | stock on hand | unsold | surplus stock | 재고 | 재고자산 | 비축
shortage | scarcity | scarce | short supply | lack | run short | 부족 | 품귀 | 공급난 | 모자라다 | 품절 | 수급난
oversupply | glut | excess | surplus | overcapacity | 공급과잉 | 과잉 | 남아돌다 | 초과 공급 | 넘치다
demand | appetite | need for | popularity | take-up | 수요 | 인기 | 찾는 사람 | 구매 수요
# Time and schedule
term | duration | contract period | last for | 계약 기간 | 기간 | 존속 기간 | 유효기간 | 동안
long-term | multi-year | lasting | over the long run | 장기 | 다년 | 중장기 | 장기간 | 오랫동안 | 장기 계약
short-term | brief | temporary | near-term | 단기 | 일시적 | 한시적 | 당분간 | 임시 | 단기간
permanent | permanently | indefinite | indefinitely | without limit | 영구 | 무기한 | 상시 | 영원히 | 항구적
expiry | expire | run out | lapse | end date | valid until | 만료 | 만기 | 만료일 | 기한 | 종료일 | 끝나다 | 유효기간
renewal | renew | extend | extension | roll over | prolong | sign again | 연장 | 갱신 | 재계약 | 재연장 | 연장 계약
deadline | due date | cut-off | closing date | time limit | no later than | by the end of | 마감 | 기한 | 시한 | 마감일 | 데드라인 | 납기
grace period | transition period | breathing space | moratorium | phase-in | 유예기간 | 유예 | 계도기간 | 경과 기간 | 과도기
delay | late | overdue | behind schedule | slip | hold-up | setback | overrun | 지연 | 늦어지다 | 밀리다 | 차질 | 늦춰지다 | 연기 | 지체 | 지지부진
ahead of schedule | earlier than planned | early | bring forward | sooner | 앞당기다 | 조기 | 당초보다 빨리 | 조기 완공 | 서두르다
target date | target year | aim to finish | scheduled for | due in | slated for | planned for | set for | 목표 시점 | 목표 연도 | 예정일 | 예정 | 목표로 하다 | 시점
date | timing | 날짜 | 시기 | 시점 | 일시
schedule | timetable | timeline | roadmap | agenda | calendar | 일정 | 로드맵 | 일정표 | 시간표 | 스케줄
go-live | go live | launch date | switch-on | start of service | enter service | opening date | 개통 | 상용화 | 서비스 개시 | 출시일 | 가동 | 오픈 | 개시일
commercial launch | commercialise | commercialize | commercial service | commercial use | hit the market | 상용화 | 상용 서비스 | 상용 | 본격 판매 | 시판 | 출시
mass production | volume production | full-scale production | start producing | 양산 | 대량생산 | 대량 생산 | 생산 돌입 | 본격 생산
phase | stage | first phase | 단계 | 국면 | 1단계 | 2단계 | 페이즈
milestone | landmark | turning point | watershed | breakthrough | 이정표 | 분수령 | 전환점 | 획기적 | 금자탑 | 고비
first delivery | first shipment | initial delivery | first batch | first units | 첫 납품 | 초도 물량 | 첫 출하 | 1차 물량 | 초도품 | 첫 인도
delivery date | lead time | deliver by | handover | hand over | 납기 | 납품일 | 넘겨주다 | 인계
completion date | finish date | ready by | be completed | complete by | 완공일 | 준공일 | 완공 시점 | 완공 예정 | 준공 | 완료 시점
close the deal | complete the acquisition | transaction close | finalise | finalize | 거래 종결 | 인수 완료 | 딜 클로징 | 잔금 납입 | 마무리 | 종결
founding year | established in | founded in | set up in | since its founding | 설립 연도 | 창립 연도 | 창립 | 설립 | 창사 | 출범
anniversary | jubilee | years since | birthday | 주년 | 기념일 | 창립기념일 | 돌을 맞다 | 기념
first time | for the first time | first ever | debut | maiden | pioneering | 처음 | 최초 | 첫선 | 사상 처음 | 국내 최초 | 세계 최초
latest | most recent | newest | up to date | 최신 | 최근 | 가장 최근 | 직전 | 요즘
previous | earlier | prior | last time | past | former | 이전 | 지난번 | 종전 | 과거 | 기존 | 앞서 | 예전
upcoming | next | forthcoming | future | coming | 다음 | 향후 | 앞으로 | 차기 | 다가오다 | 오는 | 장차
soon | shortly | imminent | near future | before long | around the corner | 곧바로 | 조만간 | 머지않아 | 이르면 | 임박 | 코앞
immediately | at once | with immediate effect | right away | straight away | instantly | 즉시 | 즉각 | 곧바로 | 당장
gradually | step by step | in phases | phased | little by little | 단계적 | 점진적 | 차츰 | 순차적 | 점차 | 차례로
at the same time | simultaneous | concurrent | in parallel | 동시 | 동시에 | 병행 | 나란히
by the end of | by year-end | by the close of | 연말까지 | 말까지 | 연내 | 이내
by the middle of | mid-year | halfway through the year | 중순 | 중반 | 연중 | 한가운데
beginning of the year | start of the year | early this year | 연초 | 새해 | 신년
end of the year | year-end | late this year | 연말 | 세밑
first half | first six months | january to june | h1 | 상반기 | 전반기
second half | last six months | july to december | h2 | 하반기 | 후반기
quarter | three months | three-month | quarterly | 분기 | 3개월 | 분기별
first quarter | january to march | q1 | first three months | 1분기
second quarter | april to june | q2 | 2분기
third quarter | july to september | q3 | 3분기
fourth quarter | october to december | q4 | final quarter | 4분기
fiscal year | financial year | business year | full year | accounting year | 회계연도 | 사업연도 | 회계년도
decade | ten years | ten-year | 10-year | 10년 | 십년
half a year | six months | six-month | half-year | 6개월 | 반년 | 반기
one year | twelve months | 12 months | 1년 | 12개월
two weeks | fortnight | 14 days | 2주 | 보름
a day | daily | every day | per day | day-to-day | 매일 | 일일 | 하루에
a week | weekly | every week | per week | seven days | 매주 | 일주일 | 주간 | 주당 | 1주일
a month | monthly | every month | per month | 다달이 | 월별
a year | yearly | annual | annually | every year | per year | per annum | 연례 | 연평균
per second | every second | 초당 | 1초 | 1초에
per hour | an hour | hourly | every hour | 시간당 | 매시간 | 1시간에
per head | per capita | per person | apiece | 1인당 | 인당 | 한 사람당 | 한 명당
from a year earlier | compared with last year | same period last year | annual growth | yoy | 전년 대비 | 전년 동기 | 1년 전
from the previous quarter | compared with last quarter | sequential | qoq | 전분기 대비 | 직전 분기
this year | current year | so far this year | 올해 | 금년
last year | previous year | a year ago | a year earlier | 지난해 | 작년 | 전년 | 1년 전
next year | coming year | following year | a year from now | 내년 | 이듬해 | 명년
cumulative | in total | altogether | combined | 누적 | 누계 | 총합 | 통틀어
average | mean | on average | typically | median | 평균 | 평균적 | 중간값 | 대체로
around the clock | 24/7 | day and night | 24 hours | non-stop | round the clock | 24시간 | 밤낮 | 연중무휴 | 쉬지 않고 | 상시 | 하루 종일
real time | real-time | live | instant | instantaneous | 실시간 | 즉시 | 생중계 | 그때그때 | 즉각
dawn | early morning | small hours | at night | 새벽 | 심야 | 야간 | 한밤
summer | hot season | 여름 | 여름철 | 하계 | 한여름
winter | cold season | 겨울 | 겨울철 | 동계 | 한겨울
export | overseas sale | ship abroad | sell abroad | foreign sales | 수출 | 해외 판매 | 수출액 | 수출길 | 해외 수출
every two years | biennial | every other year | once in two years | 격년 | 2년에 한 번 | 2년에 한번
pension fund | institutional investor | institution | fund manager | 연기금 | 기관투자자 | 국민연금 | 기관
# Measures
capacity | maximum load | can handle | can hold | nameplate capacity | 용량 | 수용 규모 | 처리 능력 | 감당 | 수용 인원 | 설비 용량
power capacity | megawatt | gigawatt | mw | gw | 메가와트 | 기가와트 | 전력 용량 | 수전 용량 | 발전용량 | 설비용량
production capacity | output | units per year | throughput of the factory | annual production | 생산능력 | 생산량 | 생산 규모 | 캐파 | 연간 생산
throughput | data rate | bit rate | bandwidth | download speed | transmission speed | gigabits per second | mbps | gbps | 전송속도 | 대역폭 | 처리량 | 처리 속도 | 다운로드 속도 | 내려받기 속도
upload speed | uplink | upload | upstream | 업로드 | 업로드 속도 | 상향 | 올리기 속도
download | downlink | downstream | 다운로드 | 내려받다 | 하향 | 내려받기
latency | delay time | lag | response time | millisecond | ping | 지연시간 | 지연 시간 | 초저지연 | 저지연 | 응답 시간 | 밀리초 | 응답속도
speed | pace | velocity | quickness | rate of | 속도 | 속력 | 시속 | 빠르기
coverage | footprint | reach | service area | cover | population coverage | signal available | 커버리지 | 서비스 지역 | 권역 | 통화권 | 서비스 범위
dead zone | blind spot | no signal | not-spot | shadow area | poor reception | 음영지역 | 사각지대 | 안 터지다 | 불통 | 신호가 약하다 | 음영
nationwide | across the country | national | countrywide | whole country | 전국 | 전국망 | 방방곡곡 | 전국 단위 | 전국적
spectrum | frequency | airwaves | radio frequency | radio spectrum | 주파수 | 전파 | 스펙트럼 | 주파수 대역
band | frequency band | megahertz | gigahertz | mhz | ghz | 대역 | 메가헤르츠 | 기가헤르츠 | 주파수 대역 | 주파수대
bandwidth | block of spectrum | amount of spectrum | mhz of spectrum | 대역폭 | 주파수 폭 | 메가헤르츠폭
mid-band | midband | c-band | 3.5 ghz | 중대역 | 중저대역 | 중대역 주파수
low band | low-band | sub-1 ghz | 700 mhz | 저대역 | 저주파 | 황금주파수 | 저대역 주파수
mmwave | millimetre wave | millimeter wave | high band | 28 ghz | 밀리미터파 | 초고주파 | 고주파 | 28기가헤르츠
area | floor area | floor space | square metre | square meter | square feet | acre | hectare | 면적 | 연면적 | 부지 면적 | 제곱미터 | 평방미터 | 헥타르 | 건축면적
height | tall | storey | storeys | altitude | 높이 | 층수 | 층짜리
length | distance | kilometre | kilometer | route length | stretch | span | 길이 | 거리 | 총연장 | 구간 | 킬로미터
depth | deep | metres down | 깊이 | 수심 | 심도 | 깊다
weight | weigh | tonne | kilogram | heavy | mass | 무게 | 중량 | 무겁다 | 킬로그램
temperature | heat | celsius | degrees | hot | 온도 | 기온 | 섭씨 | 수온
range | radius | operating distance | flight distance | within range | 반경 | 사거리 | 도달 거리 | 범위 | 항속거리 | 주행거리
size | scale | dimension | magnitude | extent | 규모 | 크기 | 스케일 | 범위 | 덩치
number | quantity | volume | total number | tally | 개수 | 수량 | 대수 | 갯수 | 건수 | 숫자
amount of data | data volume | terabyte | petabyte | gigabyte | 데이터양 | 데이터 용량 | 테라바이트 | 페타바이트 | 기가바이트 | 데이터량
data traffic | traffic | data usage | network load | data consumption | mobile data | 트래픽 | 데이터 사용량 | 데이터 트래픽 | 통신량 | 데이터 소비
share | proportion | percentage | ratio | portion | fraction | account for | 비중 | 비율 | 점유율 | 차지 | 퍼센트
market share | share of the market | slice of the market | market position | hold of the market | 점유율 | 시장점유율 | 시장 비중 | 시장 지배력
ranking | rank | position | league table | top spot | 순위 | 랭킹 | 1위 | 선두 | 석차 | 등수 | 서열
first place | top | lead the market | market leader | leading position | 1위 | 선두 | 선두 주자 | 으뜸 | 최강자
second place | runner-up | second-largest | 2위 | 준우승 | 2등
last place | bottom | worst | lowest ranked | at the foot | 꼴찌 | 최하위 | 하위권 | 맨 아래
growth rate | annual growth | growth | compound annual | cagr | pace of growth | 성장률 | 증가율 | 연평균 성장 | 성장세 | 상승률 | 신장률
accuracy | precision | accurate | exactness | hit rate | correct answers | 정확도 | 정밀도 | 적중률 | 정답률 | 정확하다 | 맞히다
error rate | error | mistake | inaccuracy | false alarm | wrong | 오류율 | 오류 | 오차 | 실수 | 오답 | 오경보 | 틀리다 | 오작동
success rate | completion rate | pass rate | success | 성공률 | 합격률 | 완료율 | 달성률 | 성공
failure rate | defect rate | faulty | reject rate | failure | 불량률 | 실패율 | 고장률 | 불량 | 하자
detection rate | detect | spot | identify | pick up | recognise | 탐지율 | 탐지 | 감지 | 검출 | 찾아내다 | 인식률 | 식별
utilisation | utilization | usage rate | occupancy | load factor | 이용률 | 가동률 | 활용률 | 사용률 | 입주율
vacancy rate | vacant | empty | unoccupied | unlet | 공실률 | 공실 | 비어 있다 | 빈자리
adoption rate | penetration | take-up | uptake | proportion of households | 보급률 | 도입률 | 침투율 | 가입률 | 채택률 | 보급
churn | churn rate | customer loss | leave for a rival | cancel subscription | 해지율 | 이탈률 | 이탈 | 번호이동 | 갈아타다 | 해지
number portability | switch provider | port | change carrier | keep the number | 번호이동 | 통신사 이동 | 갈아타다 | 통신사를 옮기다
response rate | reply rate | answer rate | responded | 응답률 | 회신율 | 답변율 | 응답
satisfaction | customer satisfaction | happy with | approval rating | satisfied | 만족도 | 만족 | 고객만족 | 흡족 | 호평
complaint | grievance | dissatisfaction | customer complaint | gripe | 불만 | 민원 | 항의 | 불편 신고 | 고충 | 컴플레인
survey | poll | questionnaire | respondents | study of consumers | ask people | 설문 | 설문조사 | 여론조사 | 응답자 | 조사 결과 | 실태조사
score | points | grade | benchmark result | 점수 | 평점 | 득점 | 등급 | 성적 | 평가 점수 | 별점
benchmark | leaderboard | performance test | comparison test | yardstick | 벤치마크 | 성능 평가 | 리더보드 | 성능 시험 | 지표 | 비교 평가
performance | capability | processing power | computing power | ability | 성능 | 연산 능력 | 연산력 | 처리 능력 | 능력 | 퍼포먼스
efficiency | efficient | productivity | energy-saving | effective | 효율 | 효율성 | 생산성 | 고효율 | 능률 | 효율적
productivity | output per worker | labour productivity | work efficiency | 생산성 | 업무 효율 | 노동생산성 | 업무 능률
quality | call quality | service quality | reliability | standard of service | 품질 | 통화 품질 | 서비스 품질 | 통신 품질 | 신뢰성
reliability | stable | stability | dependable | uptime | availability | robust | 안정성 | 신뢰성 | 가용성 | 안정적 | 끊김 없이 | 무중단
lifespan | service life | life span | useful life | design life | last | 수명 | 내구연한 | 사용 연한 | 내구성 | 설계수명
battery life | running time | flight time | on a single charge | operating hours | 배터리 수명 | 사용 시간 | 비행시간 | 운용 시간 | 한 번 충전 | 가동 시간
number of employees | headcount | workforce | staff size | employ | payroll | 직원 수 | 임직원 수 | 인원 | 인력 규모 | 종업원 | 고용 인원 | 머릿수
number of subscribers | subscriber base | customer base | user base | subscription count | 가입자 수 | 이용자 수 | 고객 수 | 고객 기반 | 회선 수 | 가입자 규모
monthly active users | active users | daily users | mau | dau | use it every month | 월간 이용자 | 월간 활성 이용자 | 이용자 수 | 일간 이용자 | 순이용자 | 활성 사용자
visitor numbers | attendance | turnout | footfall | crowd size | 관람객 수 | 방문객 수 | 참석 인원 | 입장객 | 발길 | 참가 인원 | 인파
download count | installs | downloaded | number of downloads | 다운로드 수 | 내려받기 수 | 설치 수 | 누적 다운로드
page view | viewing figures | watched | 조회수 | 시청 | 시청률 | 시청자 수 | 조회
record | record high | all-time high | highest ever | best ever | unprecedented | 역대 최대 | 사상 최대 | 최고치 | 신기록 | 최고 기록 | 역대 최고 | 최대 기록
record low | lowest ever | all-time low | trough | 사상 최저 | 역대 최저 | 최저치 | 바닥
maximum | ceiling | upper limit | peak | cap | 최대 | 최대치 | 상한 | 한도 | 최고 | 정점 | 최대한
minimum | at least | no less than | floor | lower limit | 최소 | 최소한 | 하한 | 적어도 | 최저 | 이상
around | roughly | approximately | nearly | 대략 | 안팎 | 가량 | 정도 | 남짓 | 어림
exceed | above | surpass | upwards of | 이상 | 초과 | 넘다 | 웃돌다 | 넘어서다 | 상회
less than | below | fewer than | short of | 미만 | 이하 | 밑돌다 | 못 미치다 | 하회
half | 50 percent | fifty percent | 절반 | 50퍼센트 | 반절
majority | the bulk | largely | mainly | the lion's share | 대부분 | 대다수 | 과반 | 상당수 | 주로 | 태반
entire | whole | across the board | 전체 | 일체 | 온통 | 전면
part | portion | partly | partial | 일부 | 부분 | 부분적 | 일정 부분
various | multiple | diverse | 다수 | 복수 | 다양하다 | 각종
remaining | rest | remainder | left over | balance | 나머지 | 잔여 | 남다
gap | disparity | differ | distinction | discrepancy | 격차 | 간극 | 다르다 | 차별점 | 온도차
# Network and sites
network | telecom network | mobile network | grid | infrastructure | 네트워크 | 통신망 | 이동통신망 | 인프라 | 전산망 | 기반시설
base station | cell site | radio site | cell tower | mobile mast | gnodeb | transmitter | 기지국 | 무선국 | 송신소 | 국소 | 중계소
tower | mast | pole | pylon | steel tower | telecom tower | 철탑 | 통신탑 | 전신주 | 타워 | 송신탑
tower company | towerco | infrastructure company | tower operator | passive infrastructure | 타워 회사 | 통신탑 업체 | 인프라 회사 | 기지국 임대
antenna | aerial | array | dish | antennae | massive mimo | 안테나 | 공중선 | 접시안테나 | 다중안테나 | 배열안테나
repeater | booster | relay | small cell | femtocell | indoor cell | 중계기 | 스몰셀 | 펨토셀 | 중계 장치 | 소형 기지국
indoor coverage | in-building | inside buildings | distributed antenna | indoors | 인빌딩 | 실내 | 실내 중계기
radio access network | ran | radio network | radio equipment | base station equipment | radio unit | 무선접속망 | 무선망 | 무선 장비 | 기지국 장비 | 랜 장비
open ran | o-ran | open radio access | open interface | 오픈랜 | 개방형 무선접속망 | 개방형 기지국
core | core network | packet core | mobile core | heart of the network | backbone core | 코어 | 코어망 | 핵심망 | 코어 네트워크 | 교환기
edge | edge computing | mec | at the edge | close to the user | 엣지 | 에지 | 엣지 컴퓨팅 | 모바일 엣지 | 에지컴퓨팅
backbone | trunk line | long-haul | transport network | transmission network | 백본 | 간선망 | 전송망 | 기간망 | 장거리망
fixed line | landline | wireline | fixed network | home phone | 유선 | 유선망 | 집전화 | 유선전화 | 고정망
broadband | fixed broadband | home internet | high-speed internet | fibre broadband | 초고속인터넷 | 브로드밴드 | 광대역 | 인터넷 회선 | 기가인터넷
fixed wireless | fwa | wireless broadband | wireless home internet | 고정무선접속 | 고정형 무선 | 무선 인터넷 | 무선 가정용 인터넷
fibre | fiber | optical fibre | fiber optic | ftth | fibre to the home | optical cable | 광케이블 | 광섬유 | 광통신 | 광회선 | 댁내 광케이블 | 광망
copper | copper line | old wire | dsl | legacy line | 구리선 | 동케이블 | 구리망
cable | wire | cord | wiring | 케이블 | 전선 | 배선 | 선로
submarine cable | undersea cable | subsea cable | subsea | seabed cable | cable system | 해저케이블 | 해저 케이블 | 바닷속 케이블 | 해저 광케이블 | 바다 밑
fibre pair | fiber pair | strand of fibre | number of pairs | fibre strands | 광섬유 쌍 | 파이버 페어 | 광코어 | 광섬유 가닥
landing station | landing point | come ashore | cable landing | land in | shore end | 육양국 | 상륙국 | 육양 지점 | 상륙 지점 | 육지로 올라오다 | 양륙
cable ship | cable layer | laying vessel | cable-laying | repair ship | 케이블선 | 포설선 | 부설선 | 케이블 포설선 | 수리선
5g standalone | standalone | 5g sa | sa core | 단독모드 | 단독 규격 | 독립형
5g | fifth generation | 5g network | 5g service | 5세대 | 5G망 | 5세대 이동통신 | 오세대
4g | lte | fourth generation | 4세대 | 롱텀에볼루션 | 엘티이 | 4세대 이동통신
6g | sixth generation | next-generation network | next generation mobile | 6세대 | 차세대 이동통신 | 6세대 이동통신 | 차세대 통신
private network | private 5g | dedicated network | campus network | local 5g | 특화망 | 전용망 | 이음5G | 사설망 | 기업 전용망 | 프라이빗
network slicing | slice | virtual network | dedicated slice | 네트워크 슬라이싱 | 슬라이싱 | 가상망 | 슬라이스 | 망 분할
roaming | use abroad | overseas use | while travelling | national roaming | 로밍 | 해외 이용 | 공동 이용 | 해외여행 중
mvno | virtual operator | budget carrier | discount mobile brand | wholesale mobile | 알뜰폰 | 가상이동통신망 | 알뜰폰 사업자 | 별정통신 | 재판매 사업자
mobile operator | carrier | telco | network operator | phone company | wireless carrier | mno | 이동통신사 | 이통사 | 통신사 | 통신업체 | 통신 회사 | 이통3사 | 통신3사
internet provider | isp | internet service provider | internet company | 인터넷 사업자 | 인터넷서비스사업자 | 인터넷 회사 | 망 사업자
sim | sim card | subscriber identity | usim | 유심 | 심카드 | 유심칩
wi-fi | wifi | wireless lan | hotspot | wlan | 와이파이 | 무선랜 | 핫스팟 | 무선 인터넷
router | modem | gateway | home hub | 라우터 | 공유기 | 모뎀 | 게이트웨이 | 단말 장치
switch | switching equipment | switchgear | 교환기 | 스위치 | 교환 설비 | 전화국
emergency call | emergency number | 911 | 999 | disaster network | public safety network | 긴급전화 | 긴급 통화 | 119 신고 | 재난안전통신망 | 재난망 | 긴급구조
text message | sms | texting | message | rcs | short message | 문자 | 문자메시지 | 메시지 | 단문 | 알림톡
voice call | phone call | telephone | 통화 | 전화 | 음성통화 | 음성
spam | nuisance call | robocall | junk message | unwanted call | 스팸 | 불법 스팸 | 광고 문자 | 스팸전화 | 광고 전화
outage | blackout | service disruption | network failure | breakdown | go dark | 장애 | 먹통 | 불통 | 통신장애 | 서비스 중단 | 마비 | 끊기다 | 접속 장애
power cut | power outage | blackout | power failure | loss of power | 정전 | 단전 | 전력 차단 | 전원 차단
fire | blaze | burn | go up in flames | smoke | 화재 | 불이 나다 | 발화 | 화염 | 불길
repair | fix | restore | maintenance | mend | recovery | servicing | 복구 | 수리 | 보수 | 고치다 | 유지보수 | 정비 | 수선 | 되살리다
flood | inundation | submerged | heavy rain | torrential rain | 홍수 | 침수 | 폭우 | 물난리 | 집중호우
typhoon | storm | hurricane | gale | cyclone | 태풍 | 폭풍 | 강풍
earthquake | quake | tremor | seismic | 지진 | 여진 | 진동
natural disaster | disaster | calamity | catastrophe | 자연재해 | 재난 | 재해 | 천재지변
legacy network | old network | older generation | 구형 통신망 | 구세대 통신망 | 노후망
esim | embedded sim | digital sim | 이심 | 내장형 유심
set-top box | set-top | decoder | tv box | 셋톱박스 | 수신기
deaf | hard of hearing | hearing-impaired | hearing loss | 청각장애 | 농인 | 난청
blind | visually impaired | sight loss | low vision | 시각장애 | 시각장애인 | 저시력
# Space, devices and machines
satellite | spacecraft | low earth orbit | constellation | 위성 | 인공위성 | 저궤도 위성 | 통신위성 | 위성군 | 군집위성
orbit | altitude | circle the earth | 궤도 | 지구를 돌다
satellite launch | rocket | launch vehicle | lift off | blast off | put into orbit | 발사 | 발사체 | 로켓 | 쏘아 올리다 | 우주로
ground station | gateway station | earth station | teleport | satellite dish | 지상국 | 위성 지상국 | 관문국 | 게이트웨이 | 위성 안테나
direct to cell | direct-to-device | satellite to phone | d2d | phones via satellite | 위성 직접 통신 | 단말 직접 연결 | 위성통신 스마트폰 | 다이렉트 투 셀
satellite internet | satellite broadband | internet from space | satellite service | 위성인터넷 | 위성통신 | 위성 서비스 | 우주인터넷
terminal | user terminal | receiver | dish | 단말 | 단말기 | 수신기 | 터미널 | 수신 장치
handset | phone | smartphone | mobile phone | device | cellphone | 휴대폰 | 스마트폰 | 단말기 | 핸드폰 | 휴대전화 | 손전화
speaker | smart speaker | voice assistant device | ai speaker | 스피커 | AI 스피커 | 인공지능 스피커 | 음성 비서
television | tv | tv set | telly | 텔레비전 | 티브이
home appliance | household appliance | white goods | 가전 | 생활가전 | 가전제품
smart home | connected home | home automation | home network | 스마트홈 | 홈네트워크 | 사물인터넷 가전 | 지능형 홈
kiosk | ordering machine | self-service terminal | 키오스크 | 무인 주문기 | 무인 단말기
sensor | detector | gauge | measuring device | 센서 | 감지기 | 측정기 | 계측기 | 탐지기
meter | smart meter | metering | amr | 계량기 | 검침 | 원격검침 | 스마트미터 | 미터기
internet of things | iot | connected device | m2m | machine to machine | 사물인터넷 | 연결 기기 | 사물통신 | 사물지능통신
robot | humanoid | robotic arm | automaton | 로봇 | 휴머노이드 | 로봇팔 | 인간형 로봇
delivery robot | serving robot | robot waiter | indoor delivery | autonomous delivery | 배송로봇 | 서빙로봇 | 배달로봇 | 자율주행 로봇 | 나르다
robot dog | four-legged | quadruped | patrol robot | legged robot | 로봇개 | 사족보행 | 4족보행 | 순찰로봇 | 네발
drone | uav | unmanned aircraft | unmanned aerial vehicle | quadcopter | 드론 | 무인기 | 무인항공기 | 무인 비행체 | 무인비행장치
air taxi | flying taxi | urban air mobility | uam | evtol | advanced air mobility | 도심항공교통 | 에어택시 | 하늘을 나는 택시 | 도심항공모빌리티 | 플라잉카
camera | cctv | surveillance camera | video camera | webcam | lens | 카메라 | 폐쇄회로 | 감시카메라 | 영상 장비 | 촬영
video | footage | film | clip | moving image | 영상 | 동영상 | 화면 | 비디오 | 촬영물
photo | picture | photograph | snapshot | 사진 | 이미지 | 화상 | 찍다
vehicle | car | automobile | 차량 | 자동차
connected car | in-vehicle | infotainment | telematics | car software | software-defined vehicle | 커넥티드카 | 차량용 인포테인먼트 | 텔레매틱스 | 소프트웨어정의차량
self-driving | autonomous vehicle | driverless car | robotaxi | without a driver | 자율주행 | 무인차 | 로보택시 | 자율주행차 | 운전자 없이 | 무인 택시
electric vehicle | ev | electric car | battery car | 전기차 | 전기자동차 | 전동화
bus | shuttle | 버스 | 셔틀 | 시내버스
train | rail | railway | railroad | locomotive | high-speed train | 열차 | 기차 | 철도 | 고속철 | 전동차
aircraft | plane | airliner | jet | in-flight | airplane | 항공기 | 비행기 | 여객기 | 기내
ship | vessel | boat | freighter | 선박 | 화물선 | 함정
crane | quay crane | hoist | gantry | lifting gear | yard crane | 크레인 | 안벽 크레인 | 하역 장비 | 기중기 | 야드 크레인
forklift | agv | automated guided vehicle | transporter | conveyor | 지게차 | 무인운반차 | 운반 로봇 | 이송 장비 | 컨베이어
weapon | munition | defence system | 무기 | 무기체계 | 군수품
machine tool | production line | assembly line | manufacturing equipment | 생산라인 | 조립라인 | 공작기계 | 제조 설비 | 생산 설비 | 공정
# Computing and power
data centre | data center | datacenter | server farm | computing hub | hyperscale | dc | 데이터센터 | 전산센터 | 전산실 | 하이퍼스케일 | 서버실
server | rack | computer system | server rack | 서버 | 전산 장비 | 서버랙
supercomputer | high-performance computing | hpc | computing cluster | gpu cluster | 슈퍼컴퓨터 | 슈퍼컴 | 고성능컴퓨팅 | GPU 클러스터 | 초고성능
computing power | compute | computing capacity | computing resource | flops | 연산 자원 | 컴퓨팅 | 컴퓨팅 파워 | 연산력 | 컴퓨팅 자원 | 연산 인프라
chip | semiconductor | processor | silicon | integrated circuit | soc | 반도체 | 프로세서 | 칩셋 | 집적회로 | 시스템반도체
ai chip | ai accelerator | npu | ai processor | ai semiconductor | inference chip | AI 반도체 | 신경망처리장치 | AI 칩 | 인공지능 반도체 | AI 가속기
gpu | graphics card | graphics processor | accelerator | 그래픽처리장치 | 그래픽카드 | 가속기 | 지피유
packaging | chip packaging | advanced packaging | 패키징 | 후공정 | 첨단 패키징
storage | data storage | archive | disk | 저장장치 | 저장소 | 스토리지 | 보관 | 저장 | 디스크
cloud | cloud computing | cloud service | csp | hosted | public cloud | 클라우드 | 클라우드 서비스 | 공공 클라우드 | 클라우드 컴퓨팅
on-premises | on-premise | in-house system | own servers | 온프레미스 | 구축형 | 자체 서버 | 내부 서버 | 사내 서버
power supply | electricity supply | grid connection | power line | 전력 공급 | 전력망 | 수전 | 송전망 | 송전선 | 전력계통
electricity use | power consumption | energy use | energy consumption | draw power | power draw | 전력 사용량 | 전력 소비 | 전기 사용량 | 에너지 사용량 | 소비전력 | 전력소모
power plant | power station | generator | generate electricity | 발전소 | 발전기 | 발전 설비
nuclear | reactor | smr | small modular reactor | atomic power | 원전 | 원자력 | 원자로 | 소형모듈원자로 | 소형 원전
battery | energy storage | ess | cell pack | accumulator | backup battery | 배터리 | 이차전지 | 2차전지 | 에너지저장장치 | 축전지
backup power | emergency generator | diesel generator | standby power | 비상발전기 | 무정전전원장치 | 비상 전원 | 예비 전력 | 보조 전원
cooling | cool | chill | air conditioning | keep cool | heat removal | chiller | 냉각 | 냉방 | 식히다 | 열을 식히다 | 냉각기 | 쿨링
liquid cooling | immersion cooling | direct-to-chip | water cooling | submerge | coolant | 액체냉각 | 액침냉각 | 수냉식 | 냉각수 | 담그다 | 액랭
air cooling | outside air | air-cooled | free cooling | 공랭식 | 외기 | 외기 냉방 | 공기냉각 | 자연 냉방
waste heat | heat reuse | district heating | residual heat | exhaust heat | 폐열 | 폐열 재활용 | 지역난방 | 남는 열 | 배열
water use | water consumption | litres of water | water supply | 물 사용량 | 용수 | 수자원 | 공업용수 | 상수도 | 물 소비
power usage effectiveness | pue | energy efficiency ratio | efficiency rating | 전력효율지수 | 전력사용효율 | 에너지 효율 | 전력 효율
emission | carbon emission | greenhouse gas | co2 | carbon dioxide | carbon footprint | pollution | 탄소 배출 | 온실가스 | 배출량 | 이산화탄소 | 탄소발자국 | 탄소배출량
carbon neutral | net zero | climate target | decarbonise | zero emission | re100 | climate-neutral | 탄소중립 | 넷제로 | 탈탄소 | 무탄소 | 기후 목표
environment | environmental | eco-friendly | green | sustainable | climate | esg | 환경 | 친환경 | 지속가능 | 기후 | 녹색
noise | loud | hum | decibel | nuisance | 소음 | 시끄럽다 | 데시벨 | 소음 공해
electromagnetic wave | radiation | radio waves | emf | electromagnetic field | 전자파 | 전자기파 | 전자기장 | 방사선 | 전자파 유해성
waste | rubbish | garbage | recycling | recycle | e-waste | 폐기물 | 쓰레기 | 재활용 | 폐기 | 폐가전 | 분리수거
material | raw material | ingredient | rare earth | mineral | 원료 | 원자재 | 희토류 | 광물 | 자재 | 재료
component | part | spare part | module | subassembly | fitting | 부품 | 모듈 | 부속 | 구성품 | 예비 부품
equipment | gear | kit | apparatus | hardware | machinery | 장비 | 설비 | 기기 | 하드웨어 | 기자재 | 장치
facility | plant | premises | complex | installation | 시설 | 설비 | 단지 | 사업장 | 건물
# AI and software
model | ai model | foundation model | large language model | llm | generative model | 모델 | 언어모델 | 파운데이션 모델 | 거대언어모델 | 초거대 AI | 생성형 모델
small language model | slm | lightweight model | compact model | distilled | 소형언어모델 | 경량 모델 | 경량화 | 소형 모델 | 작은 모델
parameter | model size | billion parameters | 매개변수 | 파라미터 | 모델 크기 | 가중치 | 모델 규모
open source | open-source | open weight | open weights | freely available | publicly released | 오픈소스 | 공개형 | 개방형 | 오픈웨이트 | 공개 모델 | 소스 공개
data set | dataset | training data | corpus | learning material | labelled data | 데이터셋 | 학습데이터 | 말뭉치 | 학습 데이터 | 훈련 데이터 | 학습 자료
assistant | digital assistant | ai assistant | virtual assistant | copilot | helper | chatbot | 비서 | AI 비서 | 인공지능 비서 | 도우미 | 챗봇 | 코파일럿 | 조수
agent | ai agent | agentic | autonomous software | act on its own | software agent | 에이전트 | AI 에이전트 | 에이전틱 | 자율 에이전트 | 대리인
chatbot | conversational ai | chat service | talk to the machine | bot | 챗봇 | 대화형 | 대화형 AI | 채팅 상담 | 상담봇 | 콜봇
generative ai | genai | content generation | create images | produce text | 생성형 AI | 생성형 인공지능 | 생성형 | 생성 AI
artificial intelligence | ai | machine learning | deep learning | neural network | machine intelligence | 인공지능 | 머신러닝 | 딥러닝 | 기계학습 | 신경망
superintelligence | agi | artificial general intelligence | human-level | 범용인공지능 | 초지능 | 일반인공지능 | 인간 수준
physical ai | embodied ai | world model | robot brain | 피지컬 AI | 피지컬 인공지능 | 체화 | 월드 모델 | 로봇 두뇌
sovereign ai | home-grown model | national model | domestic model | own model | 소버린 AI | 독자 모델 | 국산 모델 | 자체 모델 | 독자 AI | AI 주권 | 토종
hallucination | made-up answer | false answer | invent facts | fabricate | wrong answer | nonsense | 환각 | 환각 현상 | 할루시네이션 | 거짓 답변 | 엉뚱한 답 | 지어내다 | 오답
deepfake | fake video | synthetic media | voice cloning | forged image | manipulated | 딥페이크 | 조작 영상 | 가짜 영상 | 허위 영상 | 음성 복제 | 변조
prompt | instruction | query | command | input text | 프롬프트 | 지시어 | 명령어 | 지시문 | 질의
token | tokens | tokens per second | token usage | 토큰 | 토큰 수 | 토큰당 | 토큰 사용량
retrieval | rag | retrieval-augmented | search and answer | look up documents | 검색증강 | 검색증강생성 | 문서 검색 | 찾아보다
training | train | teach a model | learn from | pre-training | fine-tune | 학습 | 훈련 | 사전학습 | 미세조정 | 파인튜닝 | 배우다 | 익히다
inference | run the model | serving | model execution | answer generation | 추론 | 모델 구동 | 서빙 | 추론용
reasoning | think through | chain of thought | logical thinking | deduce | 추론 | 사고 과정 | 논리적 | 추론 능력
language | tongue | korean-language | multilingual | speak | 언어 | 다국어 | 외국어 | 모국어 | 한국어
translation | translate | interpret | interpreter | interpreting | live translation | 번역 | 통역 | 통번역 | 동시통역
speech recognition | speech to text | transcribe | transcription | dictation | voice recognition | 음성인식 | 받아쓰기 | 받아 적다 | 음성 인식 | 녹취
voice | speech | spoken | text to speech | vocal | 음성 | 목소리 | 음성합성 | 육성 | 말소리
summary | summarise | summarize | digest | condense | sum up | 요약 | 간추리다 | 요지 | 줄거리
recommendation | recommend | personalised | personalized | tailored | customised | suggest | 추천 | 맞춤형 | 개인화 | 취향 | 맞춤
prediction | predict | forecast | foresee | predictive maintenance | anticipate | 예측 | 예지 | 예지보전 | 사전 감지 | 내다보다 | 예보
automation | automate | automatic | automatically | without human intervention | unmanned | robotise | 자동화 | 자동 | 무인화 | 사람 손 없이 | 무인 | 저절로
analysis | analyse | analyze | analytics | examine data | study data | 분석 | 해석 | 데이터 분석 | 진단 | 들여다보다
search | look for | query | search engine | look up | 검색 | 찾다 | 탐색 | 검색엔진 | 찾아보다 | 뒤지다
monitoring | monitor | watch | observe | surveillance | keep an eye on | track | oversee | 모니터링 | 감시 | 관찰 | 관제 | 지켜보다 | 추적 | 감독
control centre | control room | control tower | operations centre | command centre | noc | 관제센터 | 관제실 | 상황실 | 통제실 | 컨트롤타워 | 종합상황실
digital twin | virtual replica | simulation | simulate | virtual model | 디지털 트윈 | 가상 모형 | 시뮬레이션 | 모의실험 | 가상 복제
virtual reality | augmented reality | vr | ar | mixed reality | metaverse | xr | 가상현실 | 증강현실 | 메타버스 | 혼합현실 | 확장현실
software | program | application | code | 소프트웨어 | 프로그램 | 응용프로그램
app | mobile app | application | smartphone app | super app | 애플리케이션 | 모바일 앱 | 어플 | 앱으로 | 슈퍼앱
operating system | os | platform software | 운영체제 | 운영체계
marketplace | e-commerce | online shop | shopping mall | online market | 장터 | 온라인몰 | 쇼핑몰 | 전자상거래 | 이커머스
website | site | web page | homepage | portal | online | internet page | 누리집 | 홈페이지 | 웹사이트 | 포털 | 인터넷 사이트
browser | web browser | surf | 브라우저 | 웹브라우저
api | interface | open api | developer access | network api | 인터페이스 | 오픈API | 연동 | 응용프로그램 인터페이스 | 개방형 API
standard | specification | protocol | 3gpp | technical standard | 표준 | 규격 | 기준 | 프로토콜 | 국제표준 | 표준화
patent | intellectual property | ip | invention | patented | essential patent | 특허 | 지식재산 | 지재권 | 표준특허 | 특허권 | 지식재산권
copyright | rights holder | content rights | piracy | pirate | infringe | 저작권 | 저작물 | 판권 | 저작권자 | 무단 사용 | 불법 복제
version | release | edition | update | upgrade | 버전 | 판올림 | 업데이트 | 신형 | 업그레이드 | 개정판
feature | function | functionality | capability | option | 기능 | 특징 | 특성
encryption | encrypt | cipher | quantum-safe | cryptography | scramble | 암호화 | 암호 | 양자암호 | 암호통신 | 양자내성암호
quantum | quantum computer | qubit | quantum key distribution | quantum computing | 양자 | 양자컴퓨터 | 큐비트 | 양자컴퓨팅 | 양자기술 | 양자통신
security | cybersecurity | data protection | information security | safeguard | firewall | 보안 | 사이버보안 | 정보보호 | 정보보안 | 방화벽
breach | data leak | data breach | leak | stolen data | compromise | exposed | 유출 | 정보 유출 | 개인정보 유출 | 새나가다 | 탈취 | 침해사고 | 털리다
malware | virus | ransomware | malicious code | backdoor | trojan | 악성코드 | 랜섬웨어 | 바이러스 | 악성 프로그램 | 백도어
vulnerability | weakness | flaw | security hole | loophole | bug | weak point | 취약점 | 허점 | 결함 | 약점 | 구멍이 뚫리다 | 버그 | 보안 구멍
authentication | verify identity | identity check | log in | login | password | biometric | 인증 | 본인확인 | 본인인증 | 로그인 | 비밀번호 | 신원확인 | 생체인증
personal data | personal information | private data | privacy | customer data | sensitive data | 개인정보 | 고객정보 | 사생활 | 프라이버시 | 민감정보 | 신상정보
consent | permission | opt in | agree to | with the user's approval | 동의 | 허락 | 사전 동의 | 승낙
blockchain | distributed ledger | ledger | 블록체인 | 분산원장
payment | pay | mobile payment | wallet | checkout | fintech | 결제 | 간편결제 | 지갑 | 모바일 결제 | 송금 | 핀테크
streaming | ott | video service | streaming service | on demand | vod | 스트리밍 | 온라인동영상서비스 | 동영상 서비스 | 주문형 비디오 | 다시보기
content | programme | 콘텐츠 | 프로그램 | 작품 | 컨텐츠
game | gaming | esports | video game | gamer | 게임 | 이스포츠 | 게이머 | 게임사 | 모바일게임
music | song | album | artist | 음악 | 노래 | 음반 | 가수 | 아티스트
sport | match | tournament | league | championship | 스포츠 | 대회 | 리그 | 선수단 | 시합 | 구단
advertising | advertisement | ad | commercial | marketing | campaign | 광고 | 마케팅 | 홍보 | 캠페인 | 판촉
broadcasting | broadcaster | tv station | broadcast | 방송 | 방송사 | 방영 | 방송국 | 중계
newspaper | press | media | journalist | reporter | news outlet | publisher | 신문 | 언론 | 언론사 | 매체 | 기자 | 취재진
low earth orbit | leo | low orbit | low-orbit satellite | 저궤도 | 저궤도 위성
wearable | wearable device | smartwatch | worn on the body | 웨어러블 | 착용 기기 | 착용형 | 스마트워치
smart glasses | ar glasses | eyewear | ai glasses | 스마트글래스 | 스마트 안경 | AI 안경
laptop | notebook computer | portable computer | 노트북 | 랩톱 | 휴대용 컴퓨터
computer | pc | desktop | personal computer | 컴퓨터 | 데스크톱 | 피시
heavy equipment | heavy machinery | construction machine | excavator | digger | 중장비 | 건설기계 | 굴착기 | 포클레인
farm machine | agricultural machinery | tractor | farm equipment | 농기계 | 트랙터
subway | metro | underground railway | urban rail | 지하철 | 도시철도 | 전철 | 메트로
charging station | charger | charging point | recharge | 충전소 | 충전기 | 충전
memory | memory chip | dram | 메모리 | 메모리반도체 | 디램
hbm | high bandwidth memory | stacked memory | ai memory | 고대역폭메모리 | 고대역폭 메모리
foundry | contract chipmaker | contract manufacturing | fab | 파운드리 | 위탁생산 | 반도체 공장
process node | nanometre | nanometer | fine process | 나노미터 | 미세공정 | 나노 공정
substation | transformer | switchyard | 변전소 | 변압기 | 변전 시설
renewable energy | clean energy | green power | solar | solar power | 재생에너지 | 신재생 | 친환경 에너지 | 태양광
renewable energy | clean energy | wind power | wind farm | offshore wind | 재생에너지 | 신재생 | 풍력 | 해상풍력
gas | natural gas | lng | liquefied gas | 가스 | 천연가스 | 액화천연가스
fuel cell | hydrogen | hydrogen fuel cell | hydrogen power | 연료전지 | 수소 | 수소연료전지
screen | display | monitor | panel | billboard | 화면 | 디스플레이 | 스크린 | 전광판
concert | live show | gig | performance | 콘서트 | 공연 | 라이브 공연
film | movie | motion picture | 영화 | 영상물 | 필름
subtitle | caption | closed caption | captioning | 자막 | 자막 방송
pay tv | iptv | cable tv | subscription tv | 유료방송 | 인터넷TV | 케이블TV | 인터넷 텔레비전
app store | app market | application store | download shop | 앱스토어 | 앱마켓 | 앱 장터
# Why and how
purpose | aim | intended for | objective | meant to | 목적 | 취지 | 용도 | 목표 | 의도 | 노리다
reason | because | cause | due to | owing to | motive | 이유 | 까닭 | 원인 | 때문 | 배경 | 사유 | 탓에 | 왜냐하면
background | context | backdrop | against the backdrop | circumstance | 배경 | 맥락 | 사정 | 정황 | 여건 | 경위
condition | provided that | subject to | on condition | proviso | prerequisite | 조건 | 단서 | 전제 | 조건부 | 전제조건 | 요건
requirement | require | obligation | mandatory | compulsory | 의무 | 요건 | 필수 | 해야 | 요구사항 | 필요 | 의무화
exception | except | exempt | exclude | apart from | other than | carve-out | exemption | 예외 | 제외 | 면제 | 빼고 | 예외적 | 열외
risk | danger | threat | hazard | exposure | downside | peril | 위험 | 리스크 | 위협 | 위험성 | 불안 요소 | 위험 요인
concern | worry | fear | anxiety | misgiving | uneasy | apprehension | doubt | 우려 | 걱정 | 불안 | 염려 | 근심 | 노심초사
doubt | scepticism | skepticism | question mark | suspicion | unconvinced | sceptical | skeptical | 의문 | 회의적 | 의구심 | 의심 | 물음표 | 의혹
obstacle | hurdle | barrier | stumbling block | hindrance | bottleneck | snag | sticking point | 걸림돌 | 장애물 | 난관 | 장벽 | 병목 | 발목 | 암초 | 막히다
difficulty | problem | trouble | challenge | issue | hardship | struggle | tough | 어려움 | 문제 | 난제 | 과제 | 애로 | 곤란 | 고충 | 어렵다
criticism | criticise | criticize | slam | blast | lash out | condemn | come under fire | 비판 | 비난 | 지적 | 질타 | 쓴소리 | 도마에 오르다 | 뭇매 | 꼬집다
opposition | oppose | object | resist | backlash | push back against | protest | hostile | 반대 | 반발 | 저항 | 거부감 | 항의 | 맞서다 | 시위
controversy | dispute | argument | quarrel | conflict | clash | feud | contentious | 논란 | 분쟁 | 갈등 | 다툼 | 공방 | 논쟁 | 마찰 | 불협화음
advantage | benefit | merit | upside | strength | plus | edge over | strong point | 장점 | 이점 | 강점 | 혜택 | 이득 | 우위 | 좋은 점 | 메리트
benefit | help | helpful | advantage | useful | 혜택 | 도움 | 이익 | 효용 | 유익 | 돕다 | 이롭다 | 편익
drawback | disadvantage | weakness | shortcoming | downside | limitation | weak point | minus | 단점 | 약점 | 한계 | 한계점 | 결점 | 미흡 | 나쁜 점
effect | impact | influence | consequence | affect | repercussion | fallout | implication | 효과 | 영향 | 여파 | 파장 | 후폭풍 | 파급 | 미치다 | 타격
result | outcome | upshot | consequence | ended in | turn out | 결과 | 결말 | 귀결 | 결실
achievement | accomplishment | success | feat | attain | achieve | fruit | 성과 | 업적 | 쾌거 | 달성 | 이루다 | 결실 | 성취 | 거두다
lesson | learn from | takeaway | moral | insight | teach us | experience gained | 교훈 | 시사점 | 깨달음 | 배운 점 | 반면교사 | 타산지석 | 시사하다
next step | follow-up | subsequent step | way forward | later stage | 다음 단계 | 후속 조치 | 후속 | 향후 계획 | 앞으로 | 이후 일정 | 향후 과제
alternative | instead | other option | substitute | plan b | fallback | replace with | 대안 | 대체 | 대신 | 차선책 | 다른 방법 | 대체재 | 갈음하다
method | way | approach | technique | process | 방법 | 방식 | 수단 | 방안 | 절차 | 수법 | 기법 | 공법
procedure | process | formalities | steps | paperwork | due process | 절차 | 과정 | 수속 | 프로세스 | 단계 | 수순
countermeasure | remedy | response | solution | fix | measure against | action plan | 대책 | 대응 | 해결책 | 조치 | 방안 | 해법 | 처방 | 수습책 | 대응책
prevention | prevent | avoid | avert | forestall | stop from happening | ward off | 방지 | 예방 | 막다 | 재발 방지 | 미연에 | 사전 차단 | 피하다
plan | scheme | blueprint | proposal | intend | strategy | 계획 | 구상 | 방침 | 기획 | 청사진 | 복안 | 마스터플랜 | 추진 계획
strategy | strategic | approach | tactics | direction | game plan | policy | 전략 | 방향 | 전술 | 노선 | 비전 | 방침 | 작전
policy | government policy | measure | programme | initiative | 정책 | 시책 | 제도 | 방침 | 방책
principle | rule | guideline | code of conduct | norm | tenet | 원칙 | 규칙 | 지침 | 가이드라인 | 규범 | 강령 | 준칙
intention | willingness | resolve | determined | eager | 의지 | 의향 | 의사 | 각오 | 결의 | 뜻을 밝히다 | 포부 | 용의
opinion | view | stance | position | viewpoint | think | believe | standpoint | 의견 | 입장 | 견해 | 생각 | 시각 | 관점 | 주장 | 소견
claim | allege | assert | argue | contend | insist | maintain | accusation | 주장 | 제기 | 내세우다 | 강변 | 역설 | 호소
denial | deny | refute | reject the claim | rebut | groundless | dispute the claim | 부인 | 반박 | 사실무근 | 일축 | 해명 | 거짓
rumour | rumor | speculation | hearsay | reportedly | unconfirmed | 풍문 | 추측 | 루머 | 뜬소문 | 카더라 | 설이 나돌다 | 알려지다
fact | truth | reality | actual | true | in fact | 진실 | 실제 | 진상 | 실상 | 현실
evidence | proof | prove | basis | testimony | 증거 | 근거 | 입증 | 증명 | 증빙 | 뒷받침 | 물증
example | case | instance | for example | case study | precedent | 사례 | 예시 | 전례 | 선례 | 예를 들다 | 실례
relative to | in contrast | contrast | measured against | 대비 | 대조 | 견주다 | 반면 | 비하다
distinctive | unique | differentiate | stand out | special | set apart | 특징 | 차별화 | 독특하다 | 돋보이다 | 남다르다 | 특별 | 차별점
emphasis | stress | priority | focus | concentrate | centre on | 강조 | 중점 | 집중 | 우선 | 초점 | 주력 | 방점 | 무게를 두다
focus area | core business | main business | flagship | mainstay | core | specialise in | 주력 | 핵심 | 본업 | 주력 사업 | 대표 상품 | 주특기 | 간판
opportunity | chance | room for | potential | prospect | 기회 | 가능성 | 잠재력 | 여지 | 계기 | 발판 | 호기
possibility | likelihood | chance | probability | likely | potential | 가능성 | 확률 | 여지 | 개연성 | 공산이 크다
uncertainty | uncertain | unclear | unknown | unpredictable | undecided | 불확실성 | 불투명 | 미지수 | 불확실 | 안갯속 | 미정 | 오리무중
undisclosed | not disclosed | secret | confidential | withheld | not made public | behind closed doors | 비공개 | 미공개 | 기밀 | 비밀 | 극비 | 함구 | 공개하지 않다
responsibility | blame | liable | liability | accountable | at fault | 책임 | 탓하다 | 귀책 | 문책 | 과실 | 책임 소재
mistake | error | blunder | oversight | negligence | slip | human error | 실수 | 잘못 | 과실 | 착오 | 부주의 | 패착 | 오판 | 불찰
apology | apologise | apologize | sorry | regret | bow | 사과 | 사죄 | 유감 | 죄송하다 | 송구하다 | 머리를 숙이다 | 고개를 숙이다
praise | applaud | hail | welcome | commend | acclaim | favourable | 칭찬 | 환영 | 호평 | 극찬 | 반기다 | 찬사 | 치켜세우다
hope | wish | look forward to | expectation | optimistic | bright prospects | 기대 | 희망 | 바라다 | 낙관 | 기대감 | 소망
disappointment | disappoint | let down | dismay | frustrate | pity | 실망 | 아쉽다 | 기대에 못 미치다 | 허탈 | 낙담
trend | tendency | movement | direction | pattern | drift | wave | 추세 | 흐름 | 경향 | 동향 | 트렌드 | 바람이 불다 | 대세
change | shift | alteration | transformation | move away | 변화 | 변동 | 전환 | 달라지다 | 바뀌다 | 변혁 | 탈바꿈 | 변신
situation | state | status | condition | circumstances | current position | 상황 | 현황 | 상태 | 처지 | 형편 | 실태 | 현주소
progress | headway | advance | under way | proceed | ongoing | 진행 | 진척 | 진전 | 진행 상황 | 경과 | 공정률 | 한창 | 나아가다
completion rate | percent complete | progress of construction | 공정률 | 진척률 | 진행률 | 달성률 | 이행률
recovery | rebound | bounce back | pick up | revive | turnaround | recover | 회복 | 반등 | 되살아나다 | 재기 | 만회 | 부활 | 살아나다
slowdown | downturn | recession | slump | sluggish | stagnation | weak economy | 침체 | 둔화 | 불황 | 부진 | 정체 | 위축 | 경기 침체 | 주춤하다
boom | surge in demand | heyday | bumper | golden age | craze | frenzy | 호황 | 열풍 | 붐이 일다 | 활황 | 호조 | 대박 | 뜨겁다
bubble | overheated | overvalued | frothy | excessive optimism | hype | 거품 | 과열 | 고평가 | 버블 | 거품론
crisis | emergency | turmoil | predicament | distress | state of emergency | 위기 | 비상 | 비상사태 | 궁지 | 위기 상황 | 고비 | 비상경영
burden | strain | load | weigh on | pressure | onus | 부담 | 압박 | 짐이 되다 | 과부하 | 하중
effort | endeavour | endeavor | attempt | strive | try | work hard | push to | 노력 | 시도 | 애쓰다 | 힘쓰다 | 공들이다 | 안간힘 | 매진
# Papers and law
contract | agreement | deal | pact | accord | arrangement | treaty | 계약 | 협약 | 합의 | 협정 | 약정 | 조약 | 계약서
memorandum | mou | letter of intent | loi | preliminary agreement | non-binding agreement | 양해각서 | 업무협약 | 의향서 | 투자의향서 | 엠오유 | 협약서
main contract | definitive agreement | final contract | binding agreement | formal contract | 본계약 | 정식 계약 | 최종 계약 | 주식매매계약
framework agreement | master agreement | frame contract | umbrella deal | basic agreement | 기본계약 | 기본 협약 | 기본합의서 | 포괄 협약 | 기본협정
exclusive | exclusivity | sole | only supplier | single-source | monopoly on | 독점 | 단독 | 전속 | 독점권 | 독점적 | 단독 공급 | 유일하다
option | right to extend | optional | may be extended | choice | call option | put option | 선택권 | 옵션 | 추가 연장 | 콜옵션 | 풋옵션 | 우선매수권
clause | provision | stipulation | wording | fine print | 조항 | 조문 | 규정 | 문구 | 약관 | 계약 내용 | 단서 조항
right | entitlement | entitled | privilege | claim to | 권리 | 권한 | 권익 | 사용권 | 이용권
licence | license | permit | authorisation | authorization | concession | operating permit | 면허 | 허가 | 인허가 | 사업권 | 라이선스 | 허가증
certificate | certification | certified | accreditation | iso | seal of approval | qualify | 인증 | 인증서 | 자격증 | 인증마크 | 적합성 평가 | 증명서
registration | register | enrol | sign up | apply for | enlist | 등록 | 가입 | 신청 | 접수 | 등재 | 명부
application | apply | applicant | submit | request for approval | file for | 신청 | 지원서 | 접수 | 신청자 | 제출 | 출원 | 청구
document | paper | file | paperwork | written | 문서 | 서류 | 문건 | 서면 | 기록 | 서식
white paper | study | publication | paper | findings | survey report | 보고서 | 백서 | 논문 | 연구 보고서 | 자료집 | 리포트
statement | press release | announcement | communiqué | notice | official comment | 성명 | 보도자료 | 발표문 | 입장문 | 공지 | 담화 | 공고 | 안내문
filing | regulatory filing | disclosure | notice to the exchange | prospectus | 공시 | 신고서 | 증권신고서 | 사업보고서 | 투자설명서 | 전자공시
draft | bill | proposal | draft law | proposed rule | legislation | 초안 | 법안 | 법률안 | 개정안 | 제정안 | 발의 | 입법예고
law | act | legislation | statute | regulation | decree | legal | 법률 | 법령 | 규제 | 법안 | 시행령 | 제도 | 현행법 | 법규
regulation | rule | restriction | curb | control | red tape | limit | 규제 | 규정 | 제한 | 통제 | 단속 | 족쇄
deregulation | ease rules | relax the rules | lift restrictions | loosen | sandbox | exemption | 규제 완화 | 규제 샌드박스 | 규제 특례 | 규제 철폐 | 풀다 | 규제 개혁
violation | breach | infringe | infringement | break the law | illegal | unlawful | flout | 위반 | 위법 | 침해 | 불법 | 어기다 | 저촉 | 탈법
investigation | investigate | inquiry | look into | scrutiny | raid | examine | 조사 | 수사 | 진상조사 | 압수수색 | 내사 | 들여다보다 | 캐다 | 점검
lawsuit | litigation | suit | legal action | court case | legal battle | class action | legal dispute | 소송 | 법적 대응 | 법정 다툼 | 송사 | 집단소송 | 법적 분쟁 | 제소
ruling | verdict | judgment | judgement | court decision | sentence | decree | 판결 | 선고 | 평결 | 판시 | 재판 결과
appeal | challenge the ruling | contest | higher court | second instance | 항소 | 상고 | 불복 | 항고 | 이의신청 | 2심
injunction | court order | restraining order | suspend | stay of execution | 가처분 | 집행정지 | 금지명령 | 판매금지 | 효력정지
arbitration | tribunal | mediation | conciliation | dispute resolution | 중재 | 조정 | 분쟁조정 | 국제중재 | 중재재판
merger review | antitrust review | competition review | merger clearance | approval of the merger | 기업결합 심사 | 기업결합 | 결합 심사 | 합병 승인 | 독과점 심사
monopoly | dominance | dominant | antitrust | cartel | collusion | unfair competition | price-fixing | 독점 | 독과점 | 담합 | 지배적 지위 | 시장지배 | 불공정 | 짬짜미
national security | security threat | defence | espionage | spy | state secret | 국가안보 | 안보 | 국방 | 간첩 | 첩보 | 안보 위협 | 스파이
export control | sanction | embargo | export ban | blacklist | entity list | trade restriction | 수출통제 | 수출규제 | 제재 | 금수 | 거래제한 명단 | 블랙리스트 | 수출 제한
tender | bid | bidding | call for bids | invitation to tender | rfp | procurement | 입찰 | 공모 | 입찰 공고 | 제안요청서 | 조달 | 응찰 | 공개경쟁
auction | sealed bid | bidding war | bidding round | go under the hammer | 경매 | 공매 | 입찰 경쟁 | 호가 | 경매 방식
application round | open call | call for applications | contest | public invitation | 공모 | 공모전 | 모집 | 신청 접수 | 공개모집 | 지원자
due diligence | examination of the books | assessment | review | evaluation | 실사 | 평가 | 심사 | 사전 조사
vote | ballot | poll | referendum | cast | show of hands | 투표 | 표결 | 찬반투표 | 표를 던지다 | 의결
shareholders' meeting | shareholder meeting | annual general meeting | agm | general meeting | extraordinary meeting | 주주총회 | 주총 | 정기총회 | 임시주총 | 총회
hearing | public hearing | consultation | town hall | listen to opinions | 공청회 | 청문회 | 의견수렴 | 설명회 | 의견 청취 | 간담회
warranty | guarantee | assurance | after-sales service | service level | sla | 보증 | 품질보증 | 무상수리 | 사후 서비스 | 보장 | 애프터서비스
insurance | insured | compensation cover | 보험 | 보험금 | 보상 | 보험 가입 | 공제
feasibility study | preliminary study | viability | business case | 타당성 조사 | 예비타당성 | 사업성 검토 | 타당성
# Places
abroad | overseas | foreign | outside the country | international | other countries | beyond its borders | global | 해외 | 국외 | 외국 | 나라 밖 | 글로벌 | 국제 | 타국
domestic | within the country | home market | home-grown | 국내 | 자국 | 내수 | 우리나라 | 국산
local | regional | 현지 | 지역 | 지방 | 향토
global | worldwide | around the world | international | across the globe | world | 세계 | 전 세계 | 글로벌 | 국제 | 지구촌 | 세계적
country | nation | home country | nationality | 국가 | 나라 | 국적 | 모국
number of countries | presence in | operate in | spread across | 개국 | 진출국 | 진출 | 여러 나라 | 세계 각국
province | region | state | county | prefecture | district | municipality | 지방 | 지역 | 자치도 | 광역 | 관할
city | town | metropolis | urban | municipal | downtown | 도시 | 도심 | 시내 | 대도시 | 시가지 | 광역시
capital | capital city | seoul | metropolitan area | greater seoul | capital region | 수도권 | 서울 | 수도 | 경기권
outskirts | suburb | edge of the city | just outside | on the fringe | near the city | 외곽 | 교외 | 근교 | 변두리 | 인근
countryside | rural | village | remote area | farming village | outback | hinterland | 시골 | 농촌 | 농어촌 | 산간 | 오지 | 마을 | 벽지 | 도서산간
island | isle | archipelago | islet | 섬마을 | 섬에 | 섬으로 | 외딴섬 | 군도
mountain | hill | highland | summit of the mountain | slope | 산악 | 산속 | 고지대 | 언덕 | 봉우리 | 산지
sea | ocean | offshore | maritime | marine | at sea | 해상 | 해양 | 해역 | 대양 | 바다에 | 바다로 | 바닷
coast | shore | beach | seaside | waterfront | coastal | shoreline | 해안 | 해변 | 바닷가 | 연안 | 해안가 | 해수욕장
harbour | harbor | port | dock | quay | wharf | container terminal | pier | 항만 | 항구 | 부두 | 선착장 | 컨테이너 터미널 | 신항 | 접안
airport | air hub | runway | passenger terminal | airfield | 공항 | 활주로 | 국제공항 | 터미널 | 여객터미널 | 비행장
railway station | station | train station | subway station | 기차역 | 지하철역 | 정거장 | 승강장
road | highway | motorway | street | expressway | 도로 | 고속도로 | 국도 | 길거리 | 차도
tunnel | underground | subterranean | basement | below ground | 터널 | 지하 | 땅속 | 지하차도 | 굴속 | 지하공간
bridge | overpass | viaduct | 교량 | 다리를 건너다 | 대교 | 고가도로
river | stream | riverside | waterway | 하천 | 강가 | 강변 | 물길
border | frontier | cross-border | boundary | checkpoint | 국경 | 접경 | 국경 지역 | 휴전선
site | location | spot | plot of land | whereabouts | venue | 부지 | 장소 | 위치 | 현장 | 자리 | 소재지 | 입지
land | plot | lot | site for building | parcel | real estate | 부지 | 토지 | 용지 | 대지 | 땅을 | 택지 | 필지
campus | complex | compound | tech park | 캠퍼스 | 단지 | 교정 | 연구단지 | 사옥 | 클러스터
industrial park | industrial complex | industrial zone | estate | free zone | special economic zone | 산업단지 | 산단 | 공단 | 국가산단 | 공업단지 | 경제자유구역 | 특구
cluster | hub | centre of | valley | mecca | ecosystem | 클러스터 | 허브 | 거점 | 메카 | 중심지 | 밸리 | 집적단지
hub | foothold | outpost | bridgehead | centre of operations | 거점 | 허브 | 기지 | 교두보 | 전초기지 | 중심지
building | high-rise | skyscraper | premises | structure | 건물 | 빌딩 | 사옥 | 고층 | 청사 | 건축물
office | workplace | bureau | work space | desk | 사무실 | 사무소 | 오피스 | 일터 | 직장 | 집무실
laboratory | lab | research centre | research institute | r&d centre | research facility | 연구소 | 연구실 | 연구원 | 실험실 | 연구센터 | 연구시설
training centre | academy | school of ai | training facility | institute | bootcamp | 교육센터 | 교육원 | 연수원 | 아카데미 | 인재개발원 | 훈련소
experience zone | showroom | exhibition space | pop-up | pop-up store | gallery | experience centre | 체험관 | 전시관 | 쇼룸 | 팝업스토어 | 홍보관 | 체험존 | 전시장
venue | hall | convention centre | exhibition centre | held at | auditorium | arena | 행사장 | 개최지 | 회의장 | 전시장 | 컨벤션센터 | 장소 | 대회장 | 공연장
booth | stand | pavilion | stall | exhibit space | display area | 부스 | 전시 부스 | 전시관 | 부스를 차리다 | 가판대 | 전시 공간
stadium | arena | ballpark | sports ground | gymnasium | 경기장 | 야구장 | 축구장 | 구장 | 체육관 | 스타디움 | 월드컵경기장
museum | gallery | art museum | 박물관 | 미술관 | 갤러리
bookshop | archive | reading room | 도서관 | 서점 | 자료관 | 열람실 | 책방
hospital | clinic | medical centre | health centre | ward | operating theatre | healthcare provider | 병원 | 의료기관 | 의원 | 보건소 | 병동 | 수술실 | 의료원 | 응급실
school | classroom | 학교 | 교실 | 초등학교 | 교육기관 | 고등학교
nursery | day-care | childcare | kindergarten | preschool | 어린이집 | 보육 | 유치원
farm | orchard | greenhouse | smart farm | agriculture | crop | 농장 | 스마트팜 | 농가 | 비닐하우스 | 과수원 | 농사 | 작물 | 논밭
livestock | cattle | barn | 가축 | 축산 | 축사
fishery | fishing | fish farm | aquaculture | fishing ground | 어업 | 양식장 | 수산 | 어장 | 어선 | 조업
forest | woodland | forestry | 산림 | 숲에 | 임업 | 수목
mine | mining | pit | quarry | colliery | miner | 광산 | 채굴 | 탄광 | 광업 | 채석장 | 갱도 | 광부
factory | plant | mill | production site | manufacturing base | workshop | 공장 | 생산기지 | 제조 시설 | 사업장 | 작업장 | 생산시설
smart factory | automated factory | connected factory | intelligent plant | dark factory | 스마트팩토리 | 스마트공장 | 지능형 공장 | 자율 공장 | 무인 공장
steel mill | steelworks | steelmaker | blast furnace | smelter | steel | 제철소 | 철강 | 용광로 | 철강사 | 제강
shipyard | shipbuilder | shipbuilding | dry dock | yard | 조선소 | 조선사 | 조선업 | 도크 | 선박 건조 | 조선업체
warehouse | depot | distribution centre | logistics centre | fulfilment centre | storehouse | 창고 | 물류센터 | 물류창고 | 보관소 | 풀필먼트 | 집하장
logistics | delivery | shipping | freight | courier | parcel | transport | 물류 | 배송 | 택배 | 운송 | 화물 | 배달 | 운반 | 수송
supply chain | procurement | sourcing | chain of suppliers | value chain | 공급망 | 조달 | 밸류체인 | 가치사슬 | 서플라이 체인
construction site | building site | worksite | work site | scaffolding | 공사장 | 건설현장 | 현장 | 공사 현장 | 작업 현장
store | shop | outlet | retail | flagship store | dealer shop | 매장 | 점포 | 가게 | 상점 | 대리점 | 플래그십 | 유통점 | 직영점
department store | mall | shopping centre | shopping complex | 백화점 | 쇼핑몰 | 복합몰 | 아울렛 | 쇼핑센터
restaurant | cafe | coffee shop | eatery | diner | kitchen | food service | 식당 | 음식점 | 카페 | 커피숍 | 주방 | 외식 | 급식
hotel | resort | accommodation | lodging | guest room | hospitality | 호텔 | 리조트 | 숙박 | 객실 | 숙소 | 펜션
apartment | housing complex | residential | condominium | dwelling | 아파트 | 주택 | 공동주택 | 거주지 | 집합건물 | 살림집 | 오피스텔
bank branch | teller | branch window | atm | cash machine | 은행 지점 | 창구 | 영업점 | 현금인출기 | 은행 창구 | 현금지급기
power grid | grid | transmission line | electricity network | 전력망 | 송전망 | 계통 | 배전 | 송배전
theme park | amusement park | leisure | 테마파크 | 놀이공원 | 유원지 | 워터파크
prison | jail | detention | behind bars | inmate | 교도소 | 구치소 | 감옥 | 수감 | 재소자
military base | barracks | army camp | garrison | 군부대 | 부대 | 군기지 | 병영 | 사령부 | 초소
embassy | consulate | diplomatic mission | ambassador | diplomat | envoy | 대사관 | 영사관 | 외교관 | 공관 | 대사
street | alley | pavement | 골목 | 길가 | 골목길
floor | storey | ground floor | upstairs | 층에 | 지하층 | 지상층 | 상층
indoor | inside | interior | within the building | indoors | 실내 | 내부 | 안쪽 | 옥내
outdoor | outside | open air | outdoors | rooftop | 실외 | 야외 | 옥외 | 바깥 | 노천 | 옥상
near | nearby | adjacent | next to | neighbouring | beside | vicinity | 인근 | 근처 | 가까이 | 부근 | 주변 | 옆에 | 인접 | 곁에
online | on the internet | virtual | web-based | by video link | remotely | 온라인 | 비대면 | 화상 | 인터넷으로 | 원격 | 영상회의
face to face | offline | 대면 | 오프라인 | 직접 만나다 | 얼굴을 맞대다
# Events and gatherings
event | ceremony | occasion | gathering | 행사 | 이벤트 | 기념식 | 행사장 | 잔치 | 자리를 마련하다
conference | forum | symposium | seminar | convention | congress | 콘퍼런스 | 컨퍼런스 | 포럼 | 심포지엄 | 세미나 | 학술대회 | 총회 | 토론회
exhibition | trade show | fair | expo | trade fair | show floor | 전시회 | 박람회 | 엑스포 | 전람회 | 산업전
summit | summit meeting | leaders' meeting | bilateral talks | heads of state | 정상회담 | 정상회의 | 정상 간 만남 | 양자회담
press conference | briefing | news conference | press briefing | media event | 기자회견 | 간담회 | 기자간담회 | 브리핑 | 설명회
signing ceremony | agreement ceremony | 체결식 | 서명식 | 협약식 | 조인식 | 업무협약식
opening ceremony | inauguration | ribbon-cutting | inaugurate | official opening | 개소식 | 개관식 | 준공식 | 개통식 | 개막식 | 출범식 | 테이프를 끊다
groundbreaking ceremony | break ground | first shovel | start of construction | begin construction | 착공식 | 기공식 | 첫 삽 | 착공 | 기공 | 첫 삽을 뜨다
contest | competition | hackathon | tournament | 경진대회 | 대회 | 공모전 | 해커톤 | 경연 | 콘테스트
award | prize | honour | honor | trophy | medal | accolade | 수상 | 시상 | 훈장 | 트로피 | 상을 받다 | 표창 | 영예
winner | champion | laureate | prizewinner | first prize | 수상자 | 우승 | 우승자 | 우승팀 | 당선작 | 1등 | 승자 | 챔피언
interview | talk to reporters | sit-down | question and answer | told reporters | 인터뷰 | 대담 | 문답 | 질의응답 | 취재 | 기자와 만나다
visit | tour | trip | travel to | stop by | come to see | 방문 | 방한 | 순방 | 시찰 | 견학 | 출장 | 찾아가다 | 들르다 | 둘러보다
meeting | talks | get together | sit down | encounter | gathering | one-on-one | 회의 | 회동 | 면담 | 회담 | 미팅 | 만남 | 모임 | 마주 앉다
accident | crash | collision | incident | mishap | derail | disaster | 사고 | 충돌 | 사건 | 참사 | 추락 | 재해 | 탈선
death | die | dead | killed | fatality | fatal | lose their lives | pass away | 사망 | 숨지다 | 죽다 | 별세 | 희생 | 목숨을 잃다 | 사망자
injury | injured | hurt | wound | casualty | wounded | 부상 | 다치다 | 부상자 | 상해 | 인명 피해 | 중상
war | conflict | battle | invasion | fighting | combat | 전쟁 | 분쟁 | 전투 | 교전 | 침공 | 전장
election | ballot | vote | candidate | polling | 선거 | 대선 | 총선 | 유세 | 투표 | 공약
pandemic | epidemic | disease | virus | covid | infection | outbreak | 감염병 | 전염병 | 코로나 | 팬데믹 | 질병 | 바이러스 | 방역
theatre | theater | cinema | movie theatre | multiplex | 극장 | 영화관 | 상영관
heritage | cultural property | historic site | relic | 문화재 | 문화유산 | 유적 | 국가유산
harsh environment | extreme conditions | hostile conditions | polar | 극한 환경 | 극지 | 혹독하다
lake | reservoir | dam | body of water | 호수 | 저수지 | 수몰
drugmaker | pharmaceutical company | pharmaceutical | pharma | 제약사 | 제약 | 제약회사
drug | medicine | new drug | 의약품 | 신약 | 치료제 | 약물
university | college | higher education | campus | 대학 | 대학교 | 캠퍼스 | 종합대학
wildfire | forest fire | bushfire | blaze | 산불 | 산림 화재
oil refinery | refinery | oil company | oil refiner | 정유 | 정유사 | 정유공장
chemical plant | petrochemical | chemical company | chemicals maker | 석유화학 | 화학공장 | 화학회사
supermarket | mart | grocery | hypermarket | 마트 | 슈퍼마켓 | 대형마트 | 할인점
convenience store | corner shop | corner store | minimart | 편의점 | 구멍가게
zoo | animal park | aquarium | safari park | 동물원 | 수족관
test bed | testbed | proving ground | test site | trial site | 테스트베드 | 실증단지 | 시험장 | 실험장
# Trade, industry and people at work
industry | sector | field | business area | line of business | vertical | 산업 | 업종 | 분야 | 업계 | 부문 | 영역 | 계열
telecommunications | telecom | telecoms | communications | wireless industry | 통신 | 이동통신 | 정보통신 | 통신업 | 통신업계
finance | financial services | banking | brokerage | 금융 | 금융권 | 은행권 | 증권 | 금융업 | 증권사
healthcare | health care | medical | medicine | health | telehealth | digital health | 의료 | 헬스케어 | 보건 | 건강 | 원격의료 | 진료
education | teaching | learning | edtech | schooling | lesson | class | 교육 | 수업 | 강의 | 학습 | 교과 | 에듀테크 | 과외
public sector | government agency | public institution | local government | administration | civil service | 공공 | 공공기관 | 지자체 | 지방자치단체 | 행정 | 관공서 | 정부기관 | 공무원
defence | defense | military | armed forces | army | arms industry | 국방 | 방위산업 | 방산 | 군사 | 군용 | 육해공군
aviation | airline | air carrier | aerospace | flight | 항공 | 항공사 | 항공우주 | 항공업 | 비행
shipping | shipping line | maritime | ocean carrier | sea freight | 해운 | 해운사 | 선사 | 해상운송 | 해상 물류
carmaker | automaker | car manufacturer | auto industry | vehicle maker | 완성차 | 자동차 회사 | 완성차 업체 | 자동차업계 | 차량 제조사
chipmaker | semiconductor company | chip designer | fabless | memory maker | chip firm | 반도체 회사 | 반도체 기업 | 팹리스 | 반도체 업체 | 칩 제조사
big tech | tech giant | technology giant | internet giant | hyperscaler | silicon valley | 빅테크 | 거대 기술기업 | 공룡 | 거대 정보기술 | 하이퍼스케일러 | 실리콘밸리
equipment vendor | equipment maker | network vendor | gear maker | telecom supplier | 장비사 | 통신장비업체 | 장비업체 | 네트워크 장비사 | 통신장비
game company | game developer | game studio | publisher | game maker | 게임사 | 게임 개발사 | 퍼블리셔 | 게임업체
insurance company | insurer | life insurer | underwriting | 보험사 | 보험업 | 생명보험 | 손해보험
retailer | retail chain | supermarket chain | store chain | e-commerce firm | 유통업체 | 유통사 | 소매 | 이커머스 | 유통업계
builder | construction company | property developer | contractor | civil engineering | 건설사 | 건설업체 | 시행사 | 토목 | 시공사
utility | power company | electric company | energy supplier | electricity provider | 전력회사 | 한국전력 | 한전 | 발전사 | 전력 회사
job | employment | position | vacancy | post | work | role | 일자리 | 고용 | 직무 | 채용 | 자리 | 일감 | 취업
recruitment | hiring | recruit | new hires | intake | open recruitment | talent search | 채용 | 공채 | 신입 | 영입 | 구인 | 모집 | 뽑다
talent | skilled people | brainpower | gifted | human resources | workforce of the future | 인재 | 인력 | 우수 인력 | 두뇌 | 재원 | 고급 인력
personnel reshuffle | reshuffle | shake-up | reorganisation | reorganization | restructure | overhaul | 조직 개편 | 인사이동 | 물갈이 | 개편 | 임원 인사 | 쇄신
job cuts | layoffs | redundancies | lay off | downsizing | shed jobs | let go | pink slip | 감원 | 해고 | 정리해고 | 희망퇴직 | 명예퇴직 | 인력 감축 | 구조조정 | 내보내다
retirement | retire | pension | leave work | step back | 은퇴 | 정년 | 퇴직 | 정년퇴직 | 물러나다 | 명퇴
working hours | overtime | shift | work schedule | four-day week | flexible hours | 근무시간 | 근로시간 | 야근 | 교대 | 노동시간 | 주4일제 | 유연근무
remote work | telework | work from home | home working | hybrid work | 재택근무 | 원격근무 | 집에서 일하다 | 거점오피스 | 유연근무
safety | safe | accident prevention | protect workers | secure | hazard-free | 안전 | 안전성 | 산업안전 | 안전사고 예방 | 무사고
training programme | course | curriculum | lesson | workshop | education programme | 교육 과정 | 교육프로그램 | 강좌 | 커리큘럼 | 연수 | 수업 | 과정
support programme | assistance | aid | help | relief | back-up | 지원 | 지원책 | 도움 | 원조 | 구호 | 후원 | 돕다
cooperation | partnership | collaborate | alliance | tie-up | work together | team up | 협력 | 제휴 | 협업 | 파트너십 | 손을 맞잡다 | 공조 | 동맹 | 힘을 합치다 | 맞손
role | part | job | task | duty | function | responsible for | in charge of | 역할 | 담당 | 임무 | 소임 | 몫을 하다 | 맡다 | 분담 | 책무
division of roles | split the work | respective roles | 역할 분담 | 각자 | 나눠 맡다 | 분담
owner | proprietor | belong to | in the hands of | ownership | 소유주 | 소유 | 주인 | 오너 | 보유 | 갖고 있다
leader | head | chief | captain | figurehead | 리더 | 지도자 | 수장 | 책임자 | 이끌다 | 총수
team leader | project leader | manager | head of team | group leader | 팀장 | 실장 | 그룹장 | 담당 | 책임자 | 부장
head of business | division head | business chief | executive vice president | head of division | 사업부장 | 본부장 | 부문장 | 사업총괄
head of country | country manager | local head | regional president | korea chief | 지사장 | 법인장 | 한국 대표 | 지역 총괄 | 현지 대표 | 한국지사장
founding family | heir | family-owned | third generation | owner family | 오너 일가 | 총수 일가 | 창업주 일가 | 후계 | 3세 경영 | 재벌 3세
# Products and services
product | item | merchandise | lineup | 제품 | 상품 | 품목 | 물건 | 라인업 | 신제품
new product | new model | new release | newcomer | newly launched | latest model | 신제품 | 신작 | 신모델 | 새 모델 | 신형 | 신상품
prototype | mock-up | test version | sample | concept model | beta | 시제품 | 시험판 | 견본 | 프로토타입 | 샘플 | 시작품 | 베타
brand | known as | dubbed | 이름 | 명칭 | 브랜드 | 불리다 | 일컫다 | 상표 | 제품명 | 부르다
renaming | rename | rebrand | new name | change its name | formerly known as | 사명 변경 | 개명 | 이름을 바꾸다 | 새 이름 | 새 간판 | 리브랜딩
slogan | motto | catchphrase | tagline | under the banner of | theme | 슬로건 | 표어 | 구호 | 캐치프레이즈 | 주제 | 기치
logo | emblem | symbol | mascot | character | 로고 | 상징 | 마스코트 | 캐릭터 | 엠블럼
color | colour | shade | finish | hue | 색상 | 색깔 | 컬러 | 빛깔
design | shape | look | appearance | exterior | style | 디자인 | 모양 | 외관 | 생김새 | 외형 | 겉모습
specification | spec | detail | particulars | technical data | 사양 | 제원 | 스펙 | 상세 | 세부 내용
terms of the deal | details | scope | 주요 내용 | 계약 내용 | 골자 | 담기다 | 포함 | 범위 | 세부 내용
scope | range | extent | field of application | area covered | include | 범위 | 대상 | 포함 | 영역 | 적용 범위 | 망라
target customer | target group | aimed at | eligible | 대상 | 대상자 | 겨냥 | 타깃 | 수혜 대상 | 자격 | 공략 대상
eligibility | eligible | qualify | entitled | qualification | 자격 | 신청 자격 | 가입 대상 | 대상 | 자격 요건 | 지원 자격
use case | application | used for | use | 활용 사례 | 용도 | 쓰임새 | 활용처 | 적용 사례 | 활용 분야 | 쓰이다
key to success | secret | success factor | recipe | driver of growth | 비결 | 성공 요인 | 원동력 | 성장 동력 | 견인차 | 노하우 | 비법
expertise | experience | skill | knowledge | track record | 노하우 | 전문성 | 경험 | 역량 | 기술력 | 지식 | 실력 | 숙련
technology | tech | technique | engineering | innovation | 기술 | 테크 | 공학 | 신기술 | 첨단기술 | 기술력
original technology | proprietary | in-house | own technology | self-developed | home-made | 자체 개발 | 독자 기술 | 원천기술 | 자체 기술 | 독자 개발 | 손수
infrastructure | backbone facilities | public works | basic facilities | social overhead | 인프라 | 기반시설 | 사회간접자본 | 기반 시설 | 토대
ecosystem | environment | community | network of partners | biosphere | 생태계 | 커뮤니티 | 협력 체계 | 산업 생태계
enterprise | b2b | corporate customer | business customer | for companies | 기업용 | 기업고객 | 법인 고객 | 기업 간 거래 | 비투비 | 사업용
consumer product | b2c | retail customer | individual | personal | for consumers | 개인용 | 소비자용 | 개인 고객 | 일반 소비자 | 가정용
government project | national project | state project | public project | flagship project | 국책사업 | 국가사업 | 정부 과제 | 공공사업 | 국책과제 | 정부 사업
pilot project | trial | test run | field trial | beta test | demonstration project | 시범사업 | 실증사업 | 시범 운영 | 시운전 | 시험 운영 | 베타 테스트 | 실증
exit | withdrawal | pull out | withdraw | retreat | leave the market | abandon | 철수 | 퇴출 | 손을 떼다 | 발을 빼다 | 접다 | 빠져나가다 | 물러서다
entry | enter the market | market entry | move into | break into | foray | advance into | make inroads | 진출 | 진입 | 뛰어들다 | 발을 들이다 | 입성 | 뚫다 | 출사표
privatisation | privatization | privatise | privatize | sell off to private | 민영화 | 민간 매각 | 사유화 | 민간에 넘기다
nationalisation | nationalise | nationalize | take into state hands | state takeover | 국유화 | 국영화 | 공영화 | 정부가 인수
competition | rivalry | contest | battle | neck and neck | vie | 경쟁 | 각축 | 경합 | 다투다 | 대결 | 승부 | 쟁탈전 | 격전
leadership | initiative | upper hand | supremacy | hegemony | 주도권 | 패권 | 우위 | 선점 | 헤게모니 | 기선
dependence | depend on | rely on | reliance | dependent | at the mercy of | 의존 | 의존도 | 기대다 | 종속 | 의지
independence | self-reliance | self-sufficient | stand-alone | localise | localisation | 자립 | 국산화 | 독립 | 자급 | 홀로서기 | 자체 조달
diversification | diversify | spread risk | broaden | branch out | variety | 다각화 | 다변화 | 다양화 | 사업 확장 | 넓히다
integration | integrate | merge | combine | unify | consolidate | bring together | 통합 | 결합 | 합치다 | 일원화 | 융합 | 묶다 | 합병
separation | separate | split | break apart | divide | detach | 분리 | 분할 | 나누다 | 쪼개다 | 떼어내다 | 갈라지다
transfer | hand over | assign | cede | pass on | hand to | 이전 | 양도 | 넘기다 | 이관 | 이양 | 물려주다 | 승계
compatibility | compatible | interoperable | interoperability | 호환 | 호환성 | 연동 | 상호운용 | 맞물리다
customisation | customise | customize | tailor | bespoke | made to measure | adapt | 맞춤형 | 맞춤 | 특화 | 커스터마이징 | 최적화
modernisation | modernise | modernize | overhaul | upgrade | refurbish | renovate | replace old | 현대화 | 고도화 | 개선 | 개보수 | 노후 교체 | 리모델링 | 선진화
expansion | extend | enlarge | build more | add capacity | scale up | extension | 증설 | 확장 | 확대 | 확충 | 늘리다 | 넓히다 | 키우다
improvement | improve | enhance | better | upgrade | refine | 개선 | 향상 | 제고 | 좋아지다 | 나아지다 | 보완 | 끌어올리다
digital transformation | digitalisation | digitise | digitalise | go digital | dx | ai transformation | 디지털 전환 | 디지털화 | 전산화 | 인공지능 전환 | AI 전환 | 디엑스
convenience | convenient | easy | user-friendly | simple | hassle-free | handy | 편의 | 편리 | 간편 | 손쉽다 | 쉽다 | 편하다 | 용이
popularity | popular | well received | in demand | sell well | best-selling | favourite | 인기 | 호응 | 잘 팔리다 | 불티나다 | 흥행 | 베스트셀러 | 대세
target | goal | aim | ambition | objective | set its sights | aspire | 목표 | 지향 | 목표치 | 꿈꾸다 | 포부 | 달성 목표
quota | allocation | limit per | allotment | ration | 할당 | 배정 | 쿼터 | 할당량 | 배분 | 물량
first and only | only one | sole | unique | unrivalled | one and only | 유일 | 독보적 | 유일무이 | 하나뿐 | 오직
reference | proven elsewhere | previous order | track record | 구축 사례 | 도입 사례 | 레퍼런스 | 실적 보유 | 공급 이력 | 납품 실적
project name | codename | code name | code-named | programme name | 사업명 | 프로젝트명 | 코드명 | 과제명
oligopoly | three carriers | big three | three-way race | 과점 | 3강 | 3파전 | 삼파전
duopoly | two-horse race | top two | two-way race | 양강 | 2강 | 양분 | 양자 대결
`;
