/**
 * What companies, officials and things do in the news, in both languages: each row is one sense of a word, and says
 * roughly the same. A Korean word that ends in 다 is a verb and found in all its forms. A line with # heads those below
 * it. Written from the language, not from any article.
 */
export const newsSynonyms = `
# Offices
step down | resign | quit | leave | depart | departure | resignation | 물러나다 | 사임 | 사퇴 | 퇴임 | 퇴진 | 그만두다 | 떠나다
replace | succeed | take over | took over | successor | predecessor | replacement | 후임 | 전임 | 이어받다 | 교체 | 대체 | 갈아치우다
appoint | name | promote | appointment | take office | 선임 | 임명 | 내정 | 취임 | 발탁
hire | recruit | poach | 채용 | 뽑다 | 고용 | 충원
lay off | job cut | layoff | redundancy | dismiss | fire | 감원 | 해고 | 구조조정 | 희망퇴직 | 감축
in charge | responsible | handle | take on | look after | oversee | 맡다 | 담당 | 책임 | 전담 | 도맡다
lead | head | run | chief | led | 이끌다 | 총괄 | 대표 | 수장 | 책임자 | 지휘
executive | officer | manager | 임원 | 책임자 | 총괄 | 담당
# Beginnings and ends
complete | completion | finish | 완공 | 완료 | 마치다 | 마무리 | 끝내다 | 끝나다 | 준공 | 완성 | 종결
start | begin | beginning | launch | commence | kick off | open | 시작 | 개시 | 착수 | 돌입 | 개막 | 열다 | 출범
switch on | activate | turn on | go live | gone live | went live | put into operation | enter service | operational | commission | open | 가동 | 돌아가다 | 돌리다 | 켜다 | 개통 | 운영 | 문을 열다 | 개소
break ground | groundbreaking | construction | begin building | 착공 | 기공 | 첫 삽 | 짓다
break off | call off | collapse | fall through | fail | abandon | halt | shelve | 결렬 | 무산 | 깨지다 | 중단 | 포기 | 접다 | 불발 | 취소 | 철회 | 백지화
ready | 준비
available | usable | 쓰다 | 쓰이다 | 이용 | 사용
use | used for | serve | purpose | 쓰이다 | 쓰다 | 용도 | 활용 | 이용 | 사용
consumption | consume | usage | use up | burn | 사용량 | 소비량 | 소비 | 소모 | 쓰다 | 태우다
complete | completion | close | closing | finalise | finalize
expected | pencil in | pencilled in | due | slated | scheduled | anticipated | targeted
open | up and running | running | in service | come on stream | came on stream
announce | go public with | went public with | gone public with | made public | made known
sign | put their names to | put its name to | put his name to | put her name to | put their signatures | put pen to paper
arrange | line up | lined up | secure
expire | end | run until | run out | ran out | lapse | 만료 | 종료 | 끝나다
delay | postpone | push back | late | 연기 | 늦추다 | 미루다 | 지연 | 늦어지다
ban | prohibit | bar | block | forbid | outlaw | 금지 | 막다 | 차단 | 불허
exclude | exclusion | leave out | except | omit | drop | 제외 | 배제 | 빼다 | 빠지다
remove | removal | strip out | rip out | phase out | dismantle | 철거 | 제거 | 걷어내다 | 퇴출
close | shut | shut down | closure | 폐쇄 | 닫다 | 문 닫다 | 종료 | 폐업
region | 리전 | 지역
opening | open | 개소 | 개관 | 개장 | 개통 | 열다 | 문을 열다
# Deciding and allowing
approve | approval | clear | clearance | go-ahead | green light | nod | blessing | wave through | let through | permit | allow | licence | license | 승인 | 허가 | 인가 | 허용 | 통과 | 면허
condition | requirement | remedy | provided that | 조건 | 요건 | 단서
object | objection | oppose | opposition | protest | criticise | criticize | resist | 반대 | 반발 | 비판 | 이의 | 항의
support | back | endorse | favour | favor | 지지 | 지원 | 뒷받침 | 찬성
interested | interest | keen | attention | curious | 관심 | 흥미
warn | fear | worry | concern | risk | 경고 | 우려 | 걱정 | 위험
fine | penalty | penalise | sanction | 과징금 | 벌금 | 제재 | 과태료
sue | lawsuit | court | litigation | legal action | 소송 | 제소 | 고소 | 법원
propose | proposal | suggest | put forward | 제안 | 제의 | 건의
demand | ask | request | call for | urge | 요청 | 요구 | 촉구
decide | decision | determine | resolve | 결정 | 정하다 | 확정 | 의결
choose | pick | select | opt for | choice | favour | favor | prefer | 선택 | 선정 | 고르다 | 택하다 | 뽑다 | 낙점 | 뽑히다
depend | hinge | rest on | subject to | 달려 있다 | 전제 | 조건
rule out | exclude | deny | dismiss | 배제 | 부인 | 선을 긋다 | 일축 | 계획 없다
expect | forecast | predict | estimate | estimation | anticipate | projection | reckon | 예상 | 전망 | 내다보다 | 기대 | 추산 | 추정 | 관측 | 예측
confirm | confirmation | acknowledge | 확인 | 인정
explain | explanation | describe | set out | 설명 | 소개 | 풀이
present | show | showcase | unveil | exhibit | demonstrate | introduce | 공개 | 선보이다 | 소개 | 전시 | 시연 | 보여주다 | 내놓다
happen | occur | take place | took place | held | 열리다 | 발생 | 일어나다 | 개최
# Money
invest | investment | put | put in | put into | pour | inject | contribute | fund | finance | 투자 | 투자액 | 투자비 | 투자금 | 사업비 | 총사업비 | 투입 | 출자 | 부담 | 쏟다 | 들이다 | 들다 | 대다 | 내다 | 넣다 | 붓다
pay | payment | paid | money | cost | 지불 | 지급 | 대금 | 치르다 | 내다
spend | spending | expenditure | outlay | burn | 지출 | 쓰다 | 썼다 | 집행
raise | raised | fundraising | funding round | collect | 유치 | 투자 유치 | 조달 | 모으다
worth | value | valued at | amount | sum | price | 금액 | 가치 | 규모 | 액수
bear | shoulder | 부담
price | cost | charge | fee | rate | tariff | pay | paid | sell for | 가격 | 요금 | 비용 | 값
free | free of charge | no charge | without charge | gratis | 무료 | 공짜 | 무상
sell | sale | seller | dispose | divest | 팔다 | 판다 | 매각 | 판매 | 처분 | 넘기다
buy | purchase | acquire | acquisition | takeover | bought | 사다 | 사들이다 | 매입 | 인수 | 구매 | 구입
own | owner | ownership | hold | shareholder | stake | shareholding | belong | 소유 | 보유 | 지분 | 주인 | 주주 | 대주주 | 갖다
save | saving | cut | reduce | reduction | lower | bring down | 절감 | 절약 | 줄이다 | 낮추다 | 아끼다 | 감축
raise | go up | put up | increase | 인상 | 올리다 | 오르다
increase | raise | boost | grow | expand | growth | enlarge | 늘리다 | 늘다 | 높이다 | 키우다 | 증가 | 확대 | 올리다 | 증설 | 커지다 | 넓히다 | 확장
fall | decline | drop | slip | down | decrease | tumble | 하락 | 하락률 | 떨어지다 | 내리다 | 감소 | 줄다 | 급락
rise | gain | climb | jump | up | higher | surge | 오르다 | 상승 | 상승률 | 뛰다 | 급등
triple | threefold | three times | 3배 | 세 배
double | twofold | twice | 2배 | 두 배
revenue | turnover | turn over | sales | take in | 매출 | 매출액 | 수입
profit | earnings | net income | operating profit | 이익 | 순이익 | 영업이익 | 흑자
loss | lose | write-off | writedown | 손실 | 손해 | 적자
share | stock | share price | stock price | 주가 | 주식
investment | outlay | capex | capital expenditure
deal | transaction | 거래
sign | 계약했 | 계약한 | 계약하
# Making, moving, working
build | building | construct | construction | set up | establish | erect | 짓다 | 세우다 | 구축 | 건설 | 건립 | 조성 | 들어서다 | 설립 | 신설 | 만들다
install | installation | fit | mount | put | put up | deploy | deployment | roll out | 설치 | 구축 | 배치 | 깔다 | 들어가다 | 넣다 | 들여놓다
convert | conversion | migrate | migration | move | switch | shift | transfer | transition | 전환 | 이전 | 옮기다 | 바꾸다 | 이관 | 갈아타다
supply | supplier | deliver | delivery | provide | provider | vendor | equip | 공급 | 공급사 | 납품 | 제공 | 대다
adopt | adoption | use | introduce | deploy | implement | 도입 | 적용 | 활용 | 쓰다 | 채택 | 사용
operate | operator | run | manage | in charge of | 운영 | 관리 | 가동
choose | go with | went with | gone with | decide for | settle on | 택하다 | 고르다 | 선택 | 선정
cooperate | partner | work with | work together | team up | ally | alliance | join forces | 협력 | 제휴 | 손잡다 | 손을 잡다 | 파트너 | 협업 | 맞손 | 공조
join | participate | take part | took part | contribute | contributor | member | involve | have a role | have a part | 참여 | 합류 | 동참 | 가입 | 참가 | 관여 | 관계 | 무관
back | invest in | take part | took part | 참여 | 투자
attend | 참석 | 참가
meet | met | meeting | sit down | 만나다 | 회동 | 면담 | 회담 | 접견
discuss | discussion | talk | talks | negotiate | negotiation | speak to | speaking to | 논의 | 협의 | 협상 | 이야기하다 | 이야기 | 의논
announce | announcement | say | said | unveil | disclose | report | 발표 | 밝히다 | 공개 | 알리다 | 공시 | 전하다
agree | agreement | 합의 | 협약 | 약속 | 동의 | 뜻을 모으다
sign | signing | signature | signatory | ink | conclude | seal | 서명 | 체결 | 맺다 | 조인 | 사인
test | trial | pilot | try | experiment | proof of concept | poc | field test | 시험 | 실증 | 시범 | 테스트 | 검증 | 시범 적용 | 시범 서비스
train | training | teach | educate | learn | 교육 | 훈련 | 학습 | 가르치다 | 연수
develop | development | developer | design | create | make | 개발 | 설계 | 만들다 | 제작
publish | publication | release | 발간 | 펴내다 | 발행 | 출간
research | study | r&d | laboratory | lab | 연구 | 연구개발 | 공동 연구
resell | distribute | sell | market | 판매 | 유통 | 재판매
compete | competitor | rival | competition | 경쟁 | 경쟁사 | 라이벌 | 맞서다
bid | tender | take part in the tender | offer | compete | put in an offer | 입찰 | 응찰
win | award | secure | land | obtain | gain | 수주 | 따내다 | 확보 | 낙찰 | 선정
lose | miss out | lost out | 놓치다 | 잃다 | 탈락 | 밀리다
drop | dump | ditch | 버리다 | 빼다
connect | connection | link | attach | 연결 | 잇다 | 접속
house | host | accommodate | 들어서다 | 수용
locate | location | based | site | situated | 위치 | 자리하다 | 소재 | 장소
reach | reached | serve | cover | 도달 | 닿다
hack | breach | leak | cyberattack | 해킹 | 유출 | 침해 | 뚫리다
share | sharing | pool | 공유 | 나누다
joint | common | 공동
prepare | 준비
plan | intend | intention | 계획 | 방침 | 추진 | 예정
consider | weigh | explore | examine | study | look at | 검토 | 고려 | 저울질 | 살피다
aim | goal | target | purpose | objective | 목표 | 목적 | 노리다 | 겨냥
understand | recognise | recognize | grasp | 이해 | 알아듣다 | 알아보다 | 인식
bring | contribute | bring in | put in | provide | 맡다 | 제공 | 내놓다 | 대다
side by side | in parallel | parallel | at the same time | simultaneously | 동시에 | 나란히 | 병행
blame | fault | reason | cause | put down to | 탓 | 원인 | 때문
consolidate | consolidated | 연결 | 편입
crane | 크레인
remote control | remotely | remote | 원격조종 | 원격 제어 | 원격
autonomous | self-driving | driverless | 자율주행
shipyard | yard | 조선소
alarm | alert | warning | 경보 | 경고
change | modify | alter | revise | renegotiate | 변경 | 바꾸다 | 바뀌다 | 수정 | 개편 | 달라지다
protect | security | safe | safety | 보호 | 보안 | 안전 | 지키다
fail | failure | outage | fault | break down | error | 장애 | 고장 | 실패 | 오류 | 먹통
# Things of the trade
line | lines | connection | subscription | 회선 | 노선
cable | submarine cable | undersea cable | 케이블 | 해저케이블
island | 섬
attendance | visitor | attendee | turnout | came | 관람객 | 방문객 | 참석자 | 입장객
exhibitor | exhibit | booth | stand | 참가 업체 | 부스 | 출품 | 전시 업체
prize money | prize | reward | 상금 | 상
auction | bidding | sale of frequencies | 경매
lot | block | 블록 | 물건 | 구획
solar | solar panel | photovoltaic | 태양광
fisherman | fishermen | fisher | 어민
grant | subsidy | aid | 보조금 | 지원금
hall | pavilion | 홀 | 전시관
zone | district | 구역 | 지구
orbit | 궤도
idle | unused | spare | 유휴 | 남는
yearly | annual | annually | 연간 | 해마다 | 매년
monthly | 매월 | 매달
savings | save | saving | 절감액 | 절감 | 아끼다
part ways | split up | break up | separate | 갈라서다 | 결별 | 헤어지다
postpone | put off | push back | delay | 늦춰지다 | 늦추다 | 미뤄지다 | 미루다 | 연기
lay | laid | lay cable | 깔다 | 부설 | 포설
head | lead | run | in charge | 대표 | 맡다 | 이끌다 | 수장
share | stake | contribute | put in | 지분 | 내다 | 출자
normal | ordinary | usual | conventional | standard | regular | 일반 | 보통 | 기존
old | existing | current | previous | present | 기존 | 현재
biggest | largest | main | top | leading | no. 1 | number one | 최대 | 가장 큰 | 1위
cheap | cheaper | low-cost | less expensive | 싸다 | 저렴
fast | faster | quick | speedy | 빠르다 | 신속
heavy | weigh | weight | 무게 | 무겁다
temperature | heat | hot | degree | 온도 | 더위 | 열
drop | lose | go down | decrease | 줄다 | 감소 | 하락
finish | complete | done | be done | end | 끝나다 | 마치다 | 완료
gpu | graphics processor | graphics processing unit | graphics card | accelerator | 그래픽처리장치 | AI 가속기
chip | semiconductor | processor | silicon | 칩 | 반도체 | 프로세서
llm | large language model | language model | 거대언어모델 | 대형언어모델 | 언어모델
model | llm | large language model | 모델 | 언어모델
base station | cell | radio site | site | tower | mast | 기지국 | 무선국 | 국소
customer | subscriber | user | client | 가입자 | 고객 | 고객사 | 이용자 | 사용자
shipping company | shipping line | shipper | 선사 | 해운사
job | employ | hire | work | 일자리 | 고용 | 채용
employee | staff | worker | workforce | headcount | personnel | 직원 | 인력 | 임직원 | 인원
call centre | call center | contact centre | contact center | customer service | customer centre | 고객센터 | 콜센터 | 상담 | 컨택센터
agent | call centre worker | 상담사 | 상담원 | 에이전트
phone | handset | smartphone | mobile | device | terminal | 단말 | 단말기 | 휴대폰 | 스마트폰 | 휴대전화
shop | store | outlet | branch | 매장 | 대리점 | 점포 | 지점
electricity | power | energy | 전력 | 전기 | 에너지
cooling | cool | 냉각
spectrum | frequency | band | 주파수 | 대역
speed | fast | throughput | bit rate | 속도 | 전송속도 | 빠르다
capacity | size | 용량 | 규모 | 크기
area | 면적
length | long | distance | 길이 | 거리
quantity | volume | 수량 | 물량 | 개수 | 대수
result | outcome | output | fruit | 결과 | 결과물 | 성과
government | state | ministry | authority | official | 정부 | 당국 | 부처
regulator | watchdog | authority | agency | commission | 규제 | 규제기관 | 당국 | 위원회
union | labour union | labor union | 노조 | 노동조합
subsidiary | unit | arm | affiliate | division | 자회사 | 계열사 | 사업부
headquarters | head office | hq | head-office | 본사 | 사옥
contract length | contract period | contract term | duration | year | 계약 기간 | 기간 | 동안
quarter | three months | 분기
launch event | ceremony | 발표회 | 기념식 | 출범식 | 협약식
press conference | 간담회 | 기자회견
letter | memo | note | 편지 | 서한 | 메모
reason | cause | because | why | 이유 | 까닭 | 배경 | 때문 | 원인
valuation | valued | market value | 기업가치 | 몸값
lend | lending | loan | borrow | 빌리다 | 빌려주다 | 대출 | 융자
`;
