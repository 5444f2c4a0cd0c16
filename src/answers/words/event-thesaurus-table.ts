/** What companies, people, regulators, networks, products and money do, in both languages. Written from the language, not from any article. */
export const eventThesaurus = `
# Dealing and agreeing
strike a deal | reach an agreement | shake hands | come to terms | conclude | finalise | finalize | clinch | close the deal | 타결 | 합의 | 성사 | 매듭짓다 | 체결
sign | ink | put pen to paper | formalise | formalize | signing ceremony | enter into | 서명 | 조인식 | 체결식 | 협약식 | 도장을 찍다 | 도장 찍다 | 맺다 | 사인
counterparty | partner | contract partner | opposite number | 상대방 | 계약 상대 | 거래 상대 | 파트너 | 협력사 | 거래처
renegotiate | reopen | rework | revise the terms | amend | amendment | rewrite | 재협상 | 재조정 | 조건 변경 | 변경 계약
extend | extension | renew | renewal | prolong | re-sign | recontract | roll over | 연장 | 갱신 | 재계약 | 재연장
terminate | termination | rescind | cancel | tear up | break the contract | end the contract | 해지 | 파기 | 해제 | 종료 | 깨다 | 계약 해지
breach | violate | violation | break the terms | infringe | contravene | break the law | 위반 | 어기다 | 불이행 | 저촉 | 위배
comply | compliance | abide by | adhere | follow the rules | meet the rules | conform | 준수 | 지키다 | 이행 | 부합
negotiate | negotiation | haggle | bargain | in talks | hold talks | at the table | sound out | 협상 | 교섭 | 조율 | 줄다리기 | 물밑 협상 | 타진 | 협의
stall | deadlock | impasse | stalemate | bogged down | standstill | no progress | 교착 | 표류 | 답보 | 난항 | 지지부진 | 공전 | 제자리걸음
break down | collapse | fall apart | fell apart | fall through | fell through | walk away | unravel | founder | 결렬 | 무산 | 불발 | 파탄 | 틀어지다 | 물 건너가다 | 깨지다
withdraw | withdrew | pull out | back out | drop out | pull back | opt out | bow out | 철수 | 철회 | 발을 빼다 | 손을 떼다 | 하차 | 이탈하다
exclusive | exclusively | sole | exclusivity | only supplier | single supplier | 독점 | 단독 | 전속 | 유일 | 배타적
non-exclusive | several suppliers | multiple vendors | multi-vendor | dual-source | second source | 비독점 | 복수 업체 | 멀티벤더 | 이원화
binding | legally binding | enforceable | oblige | obligation | bound by | 구속력 | 법적 구속력 | 의무 | 강제성 | 강제력
non-binding | preliminary | letter of intent | loi | term sheet | provisional | in principle | 비구속 | 구속력 없는 | 의향서 | 가계약 | 예비 합의 | 잠정 합의 | 투자의향서
framework agreement | master agreement | umbrella agreement | blanket order | frame contract | call-off | 기본계약 | 기본 협약 | 포괄 계약 | 단가계약 | 기본합의서
memorandum | mou | memorandum of understanding | letter of intent | cooperation agreement | 양해각서 | 업무협약 | 협약 | 의향서
follow-up | follow-on | second order | further order | additional order | repeat order | top up | 후속 | 추가 주문 | 추가 계약 | 추가 발주 | 재주문 | 후속 계약
pre-order | preorder | reserve | reservation | book in advance | advance order | 사전예약 | 사전 주문 | 예약 | 예약 판매 | 선주문
order | place an order | procure | procurement | purchase order | 주문 | 발주 | 조달 | 구매 | 의뢰
cancel an order | drop the order | cancelled order | order cancellation | 주문 취소 | 발주 취소 | 계약 취소 | 주문 철회
take effect | come into force | came into force | effective | enter into force | kick in | go into effect | apply from | 발효 | 시행 | 효력 | 효력 발생
expire | expiry | run out | ran out | lapse | come to an end | end of the contract | due to end | 만료 | 만기 | 종료 | 끝나다
subject to | conditional | contingent | condition precedent | on condition | provided that | hinge on | 조건부 | 전제 | 단서 | 선행조건 | 선결 조건
fulfil | fulfill | honour | honor | carry out | deliver on | keep the promise | implement | 이행 | 지키다 | 실천 | 완수 | 약속을 지키다
promise | pledge | vow | commit | commitment | undertake | undertaking | assure | guarantee | 약속 | 공약 | 다짐 | 서약 | 확약 | 공언 | 보장
guarantee | warrant | warranty | assure | underwrite | vouch | 보증 | 보장 | 담보 | 지급보증
mediate | mediation | arbitrate | arbitration | broker | go-between | intermediary | 중재 | 알선 | 주선 | 중개
join hands | partner up | ally with | tie up | collaborate | teamed up | co-operate | join forces | 손잡다 | 맞손 | 협업 | 제휴 | 의기투합 | 힘을 합치다 | 동맹 | 연대
consortium | alliance | coalition | grouping | joint bid | bidding group | syndicate | 컨소시엄 | 연합체 | 동맹 | 협의체 | 공동 수급
joint venture | jv | jointly owned | set up together | co-found | joint company | 합작 | 합작법인 | 합작사 | 공동 설립 | 조인트벤처 | 합작 투자
fall out | dispute | feud | clash | at odds | conflict | spat | disagree | 갈등 | 분쟁 | 마찰 | 다툼 | 충돌 | 불화 | 이견 | 공방
settle | settlement | reconcile | make peace | bury the hatchet | out of court | resolve the dispute | 합의 | 화해 | 타협 | 분쟁 해결 | 봉합
# Bidding and tenders
invite bids | call for tenders | put out to tender | tender notice | request for proposals | rfp | open a tender | solicit | 입찰 공고 | 공고 | 제안요청서 | 공모 | 입찰에 부치다 | 공개 입찰 | 제안 요청
bid | submit a bid | make an offer | put in a bid | throw its hat | contend | vie | enter the tender | 입찰 | 응찰 | 투찰 | 도전장 | 출사표 | 제안서 제출
win the tender | winning bidder | awarded the contract | win the contract | won the contract | clinch | secured | came out on top | 낙찰 | 낙찰자 | 수주 | 따내다 | 거머쥐다 | 사업권 | 확보 | 최종 선정
preferred bidder | preferred supplier | front-runner | preferred negotiator | shortlisted first | 우선협상대상자 | 우협 | 우선협상 | 우선 협상자
shortlist | shortlisted | finalist | longlist | whittle down | narrow down | down to the last | 최종 후보 | 후보군 | 압축 | 추리다 | 숏리스트 | 적격후보 | 본선
lose the bid | lose out | lost out | miss out | unsuccessful | eliminated | beaten | fail to win | passed over | 탈락 | 고배 | 놓치다 | 밀리다 | 쓴잔
outbid | highest bid | top the offer | higher offer | best price | 최고가 | 최고가 입찰 | 더 높은 가격 | 웃돈 | 높은 가격
lowest bid | low bid | lowest price | cheapest offer | undercut | underbid | 최저가 | 저가 입찰 | 저가 수주 | 최저가 입찰 | 헐값
no bidders | failed auction | without a bid | fail to attract bids | failed tender | rerun the tender | 유찰 | 무응찰 | 응찰자 없다 | 재입찰 | 재공고
auction | auction off | go under the hammer | put up for auction | spectrum auction | 경매 | 경매에 부치다 | 주파수 경매 | 공매
direct award | without a tender | no-bid | sole-source | negotiated contract | 수의계약 | 수의 계약 | 단독 계약 | 직접 계약
evaluate | evaluation | assess | assessment | score | appraise | 평가 | 심사 | 채점 | 심의
qualify | qualification | eligible | eligibility | entitled | meet the criteria | 자격 | 적격 | 요건 | 충족
disqualify | disqualified | ineligible | ruled out | barred from bidding | 실격 | 부적격 | 자격 박탈 | 자격 미달 | 탈락 | 참가 제한
collude | collusion | bid-rigging | cartel | price-fixing | rig | fix prices | 담합 | 입찰 담합 | 짬짜미 | 카르텔 | 가격 담합
apply | application | file | submit | lodge | filing | hand in | 신청 | 접수 | 제출 | 출원 | 응모 | 지원서
applicant | candidate | contender | hopeful | nominee | in the running | 후보 | 지원자 | 신청자 | 신청 업체 | 물망 | 응모자
# Supplying, shipping and making
supply | supplier | supplied by | provider | come from | made by | sourced from | vendor | deliver | 공급 | 납품 | 공급사 | 공급업체 | 제공 | 벤더
ship | shipment | shipping | dispatch | send out | deliver | delivery | 출하 | 선적 | 배송 | 출고 | 납품 | 발송 | 인도하다
export | exporter | ship abroad | sell overseas | sell abroad | exported | 수출 | 해외 판매 | 해외로 나가다 | 수출길 | 내보내다
import | importer | bring in from abroad | buy from abroad | imported | 수입 | 들여오다 | 들여온 | 반입 | 해외 조달
shortage | scarce | scarcity | lack | short of | run short | undersupply | in short supply | dearth | 부족 | 품귀 | 공급난 | 모자라다 | 품절 | 공급 부족
glut | oversupply | surplus | excess | overcapacity | pile up | 과잉 | 공급 과잉 | 남아돌다 | 넘치다 | 재고 누적 | 초과 공급
stock up | stockpile | hoard | inventory | pile up | lay in | 비축 | 재고 | 쌓아두다 | 사재기 | 물량 확보 | 쟁여두다
sell out | sold out | out of stock | snapped up | run out | 매진 | 완판 | 품절 | 동나다 | 다 팔리다 | 소진
manufacture | manufacturer | produce | production | maker | mass-produce | churn out | fabricate | turn out | 제조 | 생산 | 양산 | 만들다 | 제조사 | 찍어내다 | 생산업체
mass production | mass-produce | volume production | ramp up | full-scale production | series production | 양산 | 대량 생산 | 대량생산 | 본격 생산 | 양산 체제
assemble | assembly | put together | assembly line | final assembly | 조립 | 조립 라인
stop production | halt production | discontinue | end production | stop making | production halt | idle the plant | 생산 중단 | 단종 | 가동 중단 | 생산 종료 | 셧다운 | 조업 중단
design | designer | draw up | devise | architect | in-house design | 설계 | 디자인 | 고안 | 도안 | 설계자
customise | customize | tailor | tailor-made | bespoke | adapt | custom-built | personalise | personalize | 맞춤 | 맞춤형 | 커스터마이징 | 특화
localise | localize | domestically produced | made locally | home-grown | local content | indigenous | 국산화 | 현지화 | 국산 | 자체 생산 | 현지 생산 | 토종
recall | pull from the market | take back | withdraw the product | product recall | 리콜 | 회수 | 판매 중단 | 수거
defect | faulty | flaw | defective | bug | glitch | fault | malfunction | 결함 | 불량 | 하자 | 오류 | 버그 | 오작동
upgrade | update | refresh | modernise | modernize | overhaul | improve | enhance | revamp | 업그레이드 | 고도화 | 개선 | 현대화 | 업데이트 | 개편 | 향상
downgrade | scale down | worsen | deteriorate | degrade | degradation | 하향 | 악화 | 저하 | 나빠지다 | 격하
recycle | reuse | refurbish | second-hand | repurpose | 재활용 | 재사용 | 중고 | 리퍼 | 순환
# Building, installing, deploying
build | construct | put up | erect | under construction | lay the foundation | 건설 | 건립 | 세우다 | 짓다 | 들어서다 | 신축 | 시공 | 공사
construction firm | builder | contractor | main contractor | built by | general contractor | 시공사 | 건설사 | 시공 | 시공업체 | 도급 | 공사 맡다
subcontract | subcontractor | farm out | hand on the work | second-tier supplier | 하청 | 하도급 | 협력업체 | 재하청 | 외주
break ground | start of construction | turn the first sod | first shovel | begin construction | work begins | start building | 착공 | 기공식 | 첫 삽을 뜨다 | 첫 삽 | 공사 시작 | 삽을 뜨다 | 착공식
completion | completed | finish building | inaugurate | inauguration | built by the end | topping out | 완공 | 준공 | 준공식 | 낙성 | 완공식 | 다 짓다 | 공사 끝나다
install | set up | fit | fit out | put in place | mount | rig up | equip with | 설치 | 장착 | 탑재 | 달다 | 세팅 | 시공
dismantle | tear down | take down | demolish | scrap | decommission | uninstall | remove | 철거 | 해체 | 뜯어내다 | 걷어내다 | 허물다 | 폐기 | 떼어내다
roll out | rollout | deploy | deployment | introduce | spread | put into service | phase in | 도입 | 보급 | 확산 | 전개 | 배치 | 구축 | 깔다
nationwide | across the country | countrywide | all over the country | national rollout | 전국 | 전국망 | 방방곡곡 | 전국 확대 | 전국적
lay | laid | bury | run a cable | land the cable | cable laying | 부설 | 매설 | 포설 | 가설 | 깔다 | 묻다
landing | landing point | landing station | come ashore | 상륙 | 육양 | 육양국
dig | excavate | trench | civil works | 굴착 | 파다 | 터파기 | 토목 | 시추 | 굴삭
expand | expansion | scale up | enlarge | extend | broaden | widen | add capacity | build out | 증설 | 확장 | 확대 | 넓히다 | 늘리다 | 키우다 | 확충
densify | add sites | fill gaps | more base stations | small cell | 촘촘히 | 추가 구축 | 기지국 증설 | 음영지역 해소 | 조밀
strengthen | reinforce | shore up | beef up | bolster | step up | fortify | 강화 | 보강 | 다지다 | 굳히다 | 공고히 | 탄탄 | 두텁다
weaken | undermine | erode | dilute | lose ground | soften | 약화 | 약해지다 | 흔들리다 | 희석 | 잠식 | 위축 | 갉아먹다
accelerate | speed up | hasten | quicken | bring forward | fast-track | step up the pace | 가속화 | 앞당기다 | 서두르다 | 속도를 내다 | 박차 | 앞당겨지다 | 빨라지다
slow down | slow | decelerate | sluggish | lose momentum | lose steam | cool off | 둔화 | 주춤 | 부진 | 느려지다 | 더디다 | 지지부진 | 식다
delay | set back | setback | behind schedule | overdue | held up | drag on | 지연 | 늦어지다 | 차질 | 밀리다 | 지체 | 미뤄지다 | 연기 | 순연 | 늘어지다
on schedule | on time | on track | as planned | without delay | punctual | 예정대로 | 제때 | 순조롭다 | 차질 없이 | 계획대로 | 일정대로 | 기한 내
ahead of schedule | earlier than planned | ahead of time | early completion | bring forward | 조기 | 앞당기다 | 예정보다 빨리 | 조기 완공
deadline | due date | time limit | cut-off | closing date | target date | 마감 | 기한 | 시한 | 마감일 | 납기 | 데드라인 | 언제까지
schedule | timetable | timeline | roadmap | slated | 일정 | 시간표 | 로드맵 | 시기 | 스케줄 | 예정일
suspend | suspension | halt | pause | put on hold | freeze | interrupt | stop temporarily | 중단 | 보류 | 정지 | 멈추다 | 동결 | 일시 중단 | 유보 | 잠정 중단
resume | restart | reopen | pick up again | relaunch | reinstate | resumption | 재개 | 다시 시작 | 재가동 | 재개장 | 다시 열다
scrap | axe | ditch | shelve | drop the plan | abandon | give up | gave up | kill off | 폐기 | 백지화 | 접다 | 포기 | 철회 | 없던 일 | 취소
open | inaugurate | open its doors | opening ceremony | cut the ribbon | 개소 | 개관 | 개점 | 문을 열다 | 개소식 | 개원 | 개청 | 열다
close down | shut down | shutter | wind up | wound up | go out of business | shut its doors | cease operation | 폐쇄 | 폐업 | 문 닫다 | 문을 닫다 | 폐점 | 청산 | 영업 종료
relocate | move | moved to | move its headquarters | 이전 | 옮기다 | 이주 | 둥지 | 옮겨가다 | 이사하다
set foot | enter the market | foray | break into | market entry | venture into | expand into | make inroads | 진출 | 진입 | 뛰어들다 | 발을 들이다 | 입성 | 상륙 | 시장 진출 | 첫발
exit | leave the market | pull out of | withdraw from | quit the market | market exit | get out of | 철수 | 손 떼다 | 시장 철수 | 발을 빼다 | 접다
# Testing and proving
test | trial | try out | pilot | put to the test | test run | dry run | field trial | trial run | 시험 | 시범 | 시험 가동 | 시운전 | 파일럿 | 베타 | 테스트
verify | verification | validate | validation | prove | proof | check | confirm the performance | 검증 | 입증 | 증명 | 확인 | 실증 | 증빙
demonstrate | demo | demonstration | show off | live demo | 시연 | 실연 | 데모 | 보여주다 | 체험 | 선보이다
measure | measurement | gauge | benchmark | 측정 | 재다 | 계측 | 벤치마크 | 성능 평가
simulate | simulation | digital twin | virtual test | 시뮬레이션 | 모의 | 모의실험 | 디지털 트윈
succeed | success | successful | work out | pay off | pass the test | pull off | manage to | 성공 | 해내다 | 성공적 | 이뤄내다 | 결실
fail | failure | unsuccessful | flop | come to nothing | botch | miscarry | 실패 | 무산 | 불발 | 좌절 | 허사 | 물거품 | 성공하지 못하다
inspect | inspection | examine | audit | check up | look over | site inspection | 점검 | 검사 | 감사 | 실사 | 시찰 | 둘러보다 | 살피다
certify | certification | certificate | accredit | accreditation | certified | seal of approval | standard mark | 인증 | 인증서 | 공인 | 자격증 | 인증 획득
standardise | standardize | standardisation | standard | 표준 | 표준화 | 규격 | 표준 규격
record | set a record | record high | all-time high | best ever | new high | break the record | unprecedented | 기록 | 신기록 | 역대 최대 | 사상 최대 | 최고치 | 사상 최고 | 경신 | 최고 기록
world first | first ever | pioneer | first in the world | industry first | for the first time | first-of-its-kind | 세계 최초 | 최초 | 처음 | 국내 최초 | 업계 최초 | 첫 번째
# People coming and going
appoint | tap | promote | elevate | hand the job | put in charge | nominate | 선임 | 임명 | 내정 | 낙점 | 발탁 | 승진 | 지명 | 영입
take office | took office | take the helm | take up the post | become chief | sworn in | took over as | in the top job | 취임 | 취임식 | 부임 | 자리에 오르다 | 사령탑 | 지휘봉 | 키를 잡다
step down | stepped down | resign | bow out | stand down | quit | leave the post | vacate | give up the post | 사임 | 사퇴 | 물러나다 | 퇴진 | 자리에서 내려오다 | 사표 | 퇴임
retire | retirement | retiree | go into retirement | hang up | 은퇴 | 퇴직 | 정년 | 정년퇴직 | 퇴임
oust | fire | sack | dismiss | kick out | push out | unseat | forced out | 해임 | 경질 | 쫓겨나다 | 축출 | 해고 | 파면 | 잘리다 | 몰아내다
replace | successor | succeed | take over from | next chief | new head | succession | follow in the footsteps | 후임 | 후임자 | 뒤를 잇다 | 차기 | 승계 | 이어받다 | 바통 | 후계자
predecessor | former head | previous head | outgoing | ex-chief | former chief | 전임 | 전임자 | 선임자 | 전 대표 | 전직
acting | interim | caretaker | stand-in | temporary head | deputise | fill in for | 대행 | 직무대행 | 임시 | 권한대행 | 직무대리
reappoint | reappointment | serve another term | second term | stay on | re-elect | remain in office | 연임 | 재선임 | 중임 | 유임 | 재신임 | 자리를 지키다
term of office | tenure | term | in office since | 임기 | 재임 | 재직 | 임기 만료
hire | recruit | bring on board | recruitment | headhunt | staff up | new hire | 채용 | 영입 | 뽑다 | 모집 | 고용 | 충원 | 구인 | 신규 채용 | 스카우트
poach | lure away | hire away | headhunt | snatch | brain drain | jump ship | defect to | 스카우트 | 빼가다 | 영입 | 인력 유출 | 데려가다 | 이직 | 인재 유출
join | move to | come on board | land a job | 합류 | 입사 | 이직 | 자리를 옮기다 | 몸담다
worked at | career | background | used to work | formerly at | veteran of | previously at | 출신 | 경력 | 재직 | 이력 | 몸담다 | 거치다 | 근무
graduate | degree | studied | alumni | educated | alma mater | 졸업 | 학위 | 출신 | 전공 | 동문 | 학력
lay off | layoffs | job cuts | cut jobs | axe jobs | shed jobs | slash staff | trim the workforce | redundancies | downsize | 감원 | 정리해고 | 인력 감축 | 구조조정 | 해고 | 인원 감축
voluntary retirement | early retirement | voluntary redundancy | severance | buyout package | 희망퇴직 | 명예퇴직 | 명퇴 | 특별퇴직 | 퇴직금 | 위로금
restructure | restructuring | reorganise | reorganize | reorganisation | shake-up | overhaul | streamline | 구조조정 | 조직 개편 | 개편 | 재편 | 체질 개선 | 구조 개편 | 정비
reshuffle | personnel change | management change | annual appointments | management shake-up | 조직 개편 | 인사이동 | 물갈이 | 정기 인사 | 임원 인사 | 세대교체
create jobs | job creation | add jobs | new jobs | employment effect | hire people | 일자리 창출 | 고용 창출 | 일자리 | 고용 효과 | 신규 고용
reassign | redeploy | move staff | relocate staff | 전출 | 파견 | 전환배치 | 배치 | 발령 | 재배치
understaffed | short-staffed | labour shortage | labor shortage | lack of staff | talent shortage | staff shortage | 인력난 | 인력 부족 | 일손 부족 | 구인난 | 인재 부족 | 사람이 모자라다
strike | walkout | walk out | industrial action | stoppage | down tools | work stoppage | picket | 파업 | 총파업 | 쟁의 | 쟁의행위 | 태업 | 농성 | 작업 거부
rally | protest | take to the streets | 시위 | 집회 | 항의 | 농성 | 거리로 나서다 | 규탄
collective bargaining | wage talks | pay talks | wage deal | labour deal | wage negotiation | 임단협 | 임금협상 | 단체교섭 | 노사 합의 | 단체협약 | 임금 협상
salary | wage | pay | compensation | remuneration | paycheck | 급여 | 연봉 | 임금 | 월급 | 봉급
bonus | incentive | performance pay | stock option | reward staff | payout | 성과급 | 상여금 | 보너스 | 인센티브 | 스톡옵션 | 격려금
work from home | remote work | telework | hybrid work | home office | 재택근무 | 원격근무 | 재택 | 텔레워크 | 거점오피스
dispatch | send | sent | delegation | send a team | 파견 | 보내다 | 사절단 | 대표단 | 급파
die | died | death | pass away | passed away | killed | decease | fatal | 사망 | 별세 | 숨지다 | 타계 | 숨을 거두다 | 작고 | 죽다
injure | injured | hurt | wounded | casualty | injury | 부상 | 다치다 | 인명 피해 | 사상자 | 부상자
# Training people and models
train people | training course | upskill | reskill | teach | nurture | cultivate | bring up talent | 교육 | 양성 | 육성 | 연수 | 재교육 | 인재 양성 | 가르치다 | 키우다
train | pre-train | pretrain | train a model | learn | feed with | machine learning | training run | 학습 | 사전학습 | 훈련 | 익히다 | 학습시키다 | 배우다
fine-tune | fine-tuning | post-train | post-training | tune | adapt the model | distil | 미세조정 | 파인튜닝 | 추가 학습 | 사후학습 | 튜닝 | 후속 학습
training data | dataset | data set | corpus | learned from | trained on | training tokens | 학습 데이터 | 데이터셋 | 학습용 데이터 | 말뭉치 | 학습자료
infer | inference | serve the model | run the model | token generation | serving | 추론 | 서빙 | 구동
open source | open-source | open weight | publish the weights | release publicly | open weights | 오픈소스 | 개방 | 오픈 소스 | 소스 공개 | 가중치 공개
benchmark | score | rank | outperform | leaderboard | test result | 벤치마크 | 점수 | 순위 | 성능 | 성적 | 리더보드
hallucinate | hallucination | make things up | wrong answer | inaccurate answer | 환각 | 할루시네이션 | 오답 | 지어내다 | 거짓 답변
translate | translation | interpret | interpretation | interpreter | translator | speak other languages | 번역 | 통역 | 동시통역 | 통번역 | 번역기
summarise | summarize | summary | sum up | recap | digest | 요약 | 간추리다 | 요점 | 요약본
recognise | recognize | identify | detect | recognition | tell apart | 인식 | 식별 | 감지 | 판별 | 알아보다 | 탐지 | 알아채다
answer | reply | respond | response | 답변 | 답하다 | 대답 | 응답 | 회신
automate | automation | automatic | unmanned | hands-free | without human | robotise | 자동화 | 무인 | 무인화 | 사람 없이 | 자동으로
# Investing and raising money
invest | plough | plow | pump | spend on | put money into | splash out | bankroll | 투자 | 쏟아붓다 | 투입 | 쏟다 | 베팅 | 돈을 대다 | 집행 | 들이다
investor | backer | backed by | funded by | financier | venture capital | vc | 투자자 | 투자사 | 재무적 투자자 | 전략적 투자자 | 벤처캐피털 | 투자한 곳 | 출자자
raise funds | raise money | funding round | fundraise | fundraising | secure funding | attract investment | seed round | 투자 유치 | 자금 조달 | 조달 | 펀딩 | 시리즈 | 유치 | 모금 | 자금 확보
capital increase | rights issue | rights offering | issue shares | new shares | capital raising | share issue | 유상증자 | 증자 | 신주 발행 | 신주 | 제3자 배정 | 자본 확충
issue bonds | bond issue | bond sale | sell bonds | debt sale | 회사채 | 채권 발행 | 사채 | 채권 | 회사채 발행
borrow | loan | credit line | take out a loan | financing | syndicated loan | credit facility | debt financing | 차입 | 대출 | 융자 | 빌리다 | 신디케이트론 | 여신 | 돈을 빌리다
repay | pay back | redeem | redemption | pay off | pay down | settle the debt | 상환 | 갚다 | 변제 | 빚을 갚다 | 조기 상환
debt | owe | indebted | liability | borrowings | in debt | 부채 | 채무 | 차입금
finance | fund | bankroll | underwrite | sponsor | foot the bill | put up the money | 자금 지원 | 자금을 대다 | 재원 | 후원 | 부담 | 융통 | 돈을 내다
subsidise | subsidize | subsidy | grant | state aid | public funding | government support | 보조금 | 지원금 | 국비 | 정부 지원 | 장려금 | 지원사업
donate | donation | give away | charity | gift | hand over free | 기부 | 기탁 | 성금 | 기증 | 희사
sponsor | sponsorship | sponsored by | patron | naming rights | official partner | 후원 | 협찬 | 스폰서 | 후원사 | 공식 파트너
go public | listing | ipo | initial public offering | float | flotation | debut on the exchange | market debut | 상장 | 기업공개 | 공모 | 증시 입성 | 증시 데뷔 | 코스피 상장 | 나스닥 상장
delist | delisting | go private | taken private | leave the exchange | removed from the exchange | 상장폐지 | 상폐 | 자진 상장폐지 | 비상장 전환
dividend | pay out | payout | shareholder return | return to shareholders | 배당 | 배당금 | 주주환원 | 중간배당 | 분기배당
buy back | buyback | share repurchase | repurchase | cancel shares | retire shares | 자사주 | 자사주 매입 | 자사주 소각 | 소각 | 주식 되사다
allocate | allocation | allot | assign | earmark | set aside | appropriation | 배정 | 할당 | 책정 | 편성 | 배분 | 떼어놓다
budget | spending plan | planned spending | 예산 | 재원 | 사업비 | 예산안
bankrupt | bankruptcy | insolvent | insolvency | go bust | chapter 11 | receivership | go under | 파산 | 도산 | 부도 | 법정관리 | 회생절차 | 망하다 | 지급불능 | 회생
bail out | bailout | rescue package | lifeline | save from collapse | 구제 | 구제금융 | 긴급 자금 | 공적자금
# Buying, selling, merging, owning
acquire | snap up | swallow | buy out | buyout | take over | took over | 인수 | 사들이다 | 집어삼키다 | 품에 안다 | 품다 | 흡수 | 매수 | 인수합병 | 경영권 인수
merge | merger | combine | tie-up | unite | fuse | amalgamate | become one | m&a | 합병 | 통합 | 인수합병 | 합치다 | 한 회사 | 흡수합병 | 결합
sell off | divest | offload | unload | spin off and sell | dispose of | put up for sale | hive off | disposal | 매각 | 처분 | 팔아치우다 | 팔아넘기다 | 넘기다 | 매물 | 매도
spin off | spin-off | spinoff | demerge | demerger | carve out | split off | hive off | break up | 분사 | 분할 | 물적분할 | 인적분할 | 떼어내다 | 분리 | 쪼개다
stake | shareholding | percent owned | holding | own part of | equity stake | minority stake | 지분 | 지분율 | 지분 참여 | 소수 지분 | 보유 지분 | 주식
controlling stake | majority | majority owner | majority stake | largest shareholder | management control | 경영권 | 최대주주 | 대주주 | 과반 | 지배 지분 | 지배권
parent company | owned by | belong to | subsidiary of | holding company | parent | 모회사 | 지주회사 | 소속 | 계열 | 모기업 | 산하 | 자회사
set up a subsidiary | local unit | local subsidiary | incorporate | establish a company | corporate entity | 법인 설립 | 현지 법인 | 현지법인 | 자회사 설립 | 해외 법인 | 설립
lease | rent | leasing | hire out | landlord | lessor | let out | on lease | 임대 | 임차 | 빌리다 | 세 들다 | 대여 | 임대차 | 빌려주다
tenant | occupant | move in | occupy | anchor tenant | take up space | 입주 | 입주사 | 임차인
sale and leaseback | sell and lease back | leaseback | sell and rent | 세일앤리스백 | 매각 후 재임차 | 매각 후 임차 | 재임대
transfer | hand over | turn over | cede | pass on | assign | sign over | 양도 | 넘기다 | 이양 | 이관 | 양수도 | 넘어가다 | 이전
exchange | swap | barter | trade in | share swap | 교환 | 맞바꾸다 | 주식 교환 | 맞교환 | 스와프
due diligence | look at the books | examine the books | preliminary review | 실사 | 기업 실사 | 현장 실사 | 사전 검토
suitor | would-be buyer | potential buyer | interested buyer | bidder | takeover candidate | 인수 후보 | 인수 희망자 | 원매자 | 인수 의향 | 잠재적 인수자
# Paying and pricing
pay | shell out | fork out | cough up | remit | pay for | disburse | 지불 | 지급 | 납부 | 치르다 | 결제 | 돈을 내다 | 송금 | 내다
in advance | upfront | prepay | prepaid | down payment | deposit | advance payment | 선불 | 선급 | 계약금 | 선납 | 착수금 | 선지급 | 선급금
instalment | installment | in stages | staged payment | pay monthly | tranche | 할부 | 분납 | 분할 | 분할 납부 | 나눠 내다 | 단계별 지급
refund | reimburse | give back | money back | pay back customers | rebate | 환불 | 환급 | 돌려주다 | 반환 | 되돌려주다
compensate | compensation | damages | make good | indemnify | redress | 보상 | 배상 | 보상금 | 손해배상 | 배상금 | 물어주다
charge | levy | invoice | impose a fee | 부과 | 청구 | 징수 | 과금 | 매기다 | 물리다
royalty | licence fee | license fee | patent fee | usage fee | patent royalty | 로열티 | 사용료 | 특허료 | 라이선스료 | 기술료 | 이용료
commission | brokerage | handling fee | fee | 수수료 | 중개료 | 커미션
raise the price | price hike | price rise | put up prices | more expensive | increase the fee | dearer | hike | 인상 | 가격 인상 | 요금 인상 | 올리다 | 비싸지다 | 값을 올리다
cut the price | price cut | discount | lower prices | slash the price | cheaper | price reduction | mark down | 인하 | 할인 | 가격 인하 | 요금 인하 | 내리다 | 값을 내리다 | 싸지다 | 깎다
expensive | costly | pricey | dear | high price | overpriced | 비싸다 | 고가 | 값비싸다 | 비싼 가격 | 고비용
cost | amount to | total | add up to | run to | price tag | 들다 | 비용 | 소요 | 총액 | 달하다 | 금액 | 총사업비
exceed | surpass | outstrip | go beyond | in excess of | upwards of | pass the mark | 넘다 | 웃돌다 | 초과 | 상회 | 돌파 | 넘어서다 | 뛰어넘다
fall short | below | less than | miss the target | undershoot | not reach | fell short | short of | 미달 | 못 미치다 | 밑돌다 | 하회 | 미치지 못하다 | 이하 | 미만
reach | hit | amount to | attain | stand at | stood at | arrive at | 달하다 | 이르다 | 도달 | 기록 | 달성 | 찍다 | 다다르다
achieve | accomplish | attain | fulfil the goal | meet the target | hit the target | accomplishment | achievement | 달성 | 이루다 | 성취 | 목표 달성 | 이룩하다 | 거두다 | 성과
free of charge | complimentary | at no cost | for nothing | waive | no fee | on the house | 무료 | 공짜 | 무상 | 면제 | 거저 | 무상 제공
tax | levy | duty | tariff | customs | impose a tax | 세금 | 관세 | 과세 | 부과 | 세율 | 조세
tax break | tax relief | exempt | exemption | tax cut | tax credit | waive | 감세 | 세액공제 | 면세 | 감면 | 면제 | 세제 혜택 | 세금 감면
# Earning, growing, shrinking
earn | make money | turn a profit | profitable | bring in | rake in | monetise | monetize | 벌다 | 돈을 벌다 | 수익 | 벌어들이다 | 흑자 | 이익 | 수익화
return to profit | swing to profit | turnaround | back in the black | break even | out of the red | 흑자 전환 | 흑자전환 | 턴어라운드 | 손익분기점 | 흑자로 돌아서다
swing to a loss | in the red | loss-making | unprofitable | lose money | net loss | bleed cash | operating loss | 적자 | 적자 전환 | 손실 | 영업손실 | 순손실 | 밑지다 | 손해
write off | write down | impairment | impair | write-down | write-off | 손상차손 | 상각 | 대손 | 손실 처리 | 평가손실 | 감액
results | earnings | earnings report | financial results | quarterly results | report card | 실적 | 성적표 | 경영 실적 | 영업실적 | 실적 발표 | 어닝
grow | growth | expand | swell | gain | increase | on the rise | 성장 | 늘어나다 | 증가 | 커지다 | 불어나다 | 상승 | 성장세
soar | surge | jump | skyrocket | spike | leap | shoot up | balloon | 급증 | 급등 | 치솟다 | 폭증 | 껑충 | 뛰다 | 폭등 | 급성장
plunge | plummet | slump | tumble | nosedive | collapse | sank | slide | 급락 | 폭락 | 급감 | 곤두박질 | 추락 | 주저앉다 | 내리막 | 하락
shrink | shrank | decline | dwindle | diminish | fall | fell | drop | decrease | go down | 줄다 | 줄어들다 | 감소 | 축소 | 감소세 | 하락
recover | recovery | rebound | bounce back | pick up | rally | upturn | revive | get back on track | 회복 | 반등 | 살아나다 | 되살아나다 | 반등세 | 만회 | 회복세
stagnate | stagnant | flat | stand still | level off | plateau | unchanged | no change | hold steady | 정체 | 제자리 | 보합 | 변동 없다 | 횡보 | 그대로 | 답보
stable | steady | stabilise | stabilize | constant | keep up | maintain the level | 안정 | 안정적 | 꾸준 | 유지 | 안정화
volatile | fluctuate | swing | unstable | uncertain | uncertainty | up and down | 변동 | 불안정 | 등락 | 출렁이다 | 불확실 | 불확실성 | 요동
year-on-year | from a year earlier | compared with last year | from a year ago | yoy | than last year | annual growth | 전년 대비 | 전년동기 대비 | 작년보다 | 지난해보다 | 전년보다 | 1년 전보다
quarter-on-quarter | from the previous quarter | compared with last quarter | qoq | sequentially | 전분기 대비 | 직전 분기 | 전 분기보다 | 지난 분기보다
margin | profitability | markup | profit margin | operating margin | 마진 | 수익성 | 이익률 | 영업이익률 | 마진율
account for | make up | represent | share of | constitute | proportion | percentage | 차지 | 비중 | 비율 | 점유율
market leader | number one | dominate | dominant | top spot | lead the market | first place | largest player | 1위 | 선두 | 장악 | 시장 1위 | 독주 | 지배적 | 최대 업체 | 선도
rank | ranking | league table | rated | placed | 순위 | 랭킹 | 등수 | 등극 | 몇 위 | 서열
overtake | outpace | leapfrog | pull ahead | get ahead of | outdo | surpass | edge out | 추월 | 제치다 | 앞지르다 | 따돌리다 | 역전 | 앞서다 | 넘어서다
catch up | close the gap | narrow the gap | chase | keep pace | caught up | 따라잡다 | 추격 | 좁히다 | 뒤쫓다 | 격차 축소 | 따라가다
lag | fall behind | trail | left behind | behind rivals | lag behind | 뒤처지다 | 뒤지다 | 밀리다 | 열세 | 낙후 | 뒤떨어지다
forecast | predict | projection | outlook | foresee | expect | anticipate | guidance | 전망 | 예측 | 예상 | 내다보다 | 전망치 | 가이던스 | 점치다 | 예상치
beat expectations | exceed forecasts | better than expected | above forecast | above consensus | earnings surprise | 예상을 웃돌다 | 어닝 서프라이즈 | 기대 이상 | 예상보다 좋다 | 전망치 상회
miss expectations | worse than expected | disappoint | below forecast | earnings shock | disappointing | 어닝 쇼크 | 기대에 못 미치다 | 예상을 밑돌다 | 실망 | 기대 이하 | 전망치 하회
raise the forecast | lift its outlook | upgrade the forecast | revise up | raise guidance | 상향 | 상향 조정 | 높여 잡다 | 올려 잡다 | 전망 상향
cut the forecast | lower its outlook | revise down | profit warning | downgrade | lower guidance | 하향 | 하향 조정 | 낮춰 잡다 | 내려 잡다 | 전망 하향
estimate | estimated | put at | roughly | approximately | believed to be | calculate | ballpark | reckon | 추정 | 추산 | 추정치 | 어림 | 가늠 | 대략
add subscribers | gain customers | net additions | sign up | win customers | attract users | new subscribers | 순증 | 가입자 증가 | 신규 가입 | 유치 | 가입자 확보 | 고객 확보 | 끌어모으다
lose subscribers | churn | lose customers | defect | leave for a rival | defection | net loss of subscribers | drop-off | 이탈하다 | 순감 | 해지 | 가입자 감소 | 빠져나가다 | 떠나다 | 고객 이탈 | 가입자 이탈
sell well | popular | best-seller | in demand | bestseller | catch on | all the rage | 인기 | 잘 팔리다 | 흥행 | 불티나다 | 히트 | 호응 | 대박 | 돌풍
demand | appetite | call for | customer demand | 수요 | 니즈 | 구매 수요
cut costs | save money | cost-cutting | cost reduction | belt-tightening | economise | trim spending | austerity | 비용 절감 | 원가 절감 | 허리띠를 졸라매다 | 경비 절감 | 절감 | 긴축 | 비용을 줄이다
efficient | efficiency | productivity | streamline | optimise | optimize | optimisation | do more with less | 효율 | 효율화 | 최적화 | 생산성 | 효율성 | 효율적
waste | wasteful | squander | inefficient | burn through | throw away | 낭비 | 허비 | 비효율 | 날리다
diversify | diversification | broaden the business | branch out | new growth engine | new business | 다각화 | 다변화 | 신사업 | 신성장동력 | 사업 확장 | 새 먹거리 | 미래 먹거리
focus | concentrate | prioritise | prioritize | core business | zero in | emphasis | devote | double down | 집중 | 주력 | 초점 | 올인 | 핵심 | 전념 | 힘을 쏟다
# Covering, connecting, migrating
cover | coverage | footprint | blanket | reach | population coverage | served area | signal available | 커버리지 | 도달 범위 | 서비스 지역 | 커버 | 통신 범위 | 아우르다 | 닿다
dead zone | blind spot | no signal | no coverage | not spot | out of reach | coverage gap | unserved | 음영지역 | 사각지대 | 안 터지다 | 불통 | 통신 사각 | 신호 없다
connect | hook up | link up | plug in | interconnect | tie in | wire up | connected to | 연결 | 잇다 | 접속 | 연동 | 상호접속 | 이어지다
disconnect | cut off | sever | lose the connection | unplug | break the link | 끊기다 | 끊다 | 단절 | 두절 | 접속 끊김 | 불통
roam | roaming | use abroad | foreign network | visiting network | roaming agreement | 로밍 | 해외 이용 | 자동로밍 | 로밍 협정 | 해외에서 쓰다
backhaul | transmission link | transport network | trunk | carry traffic | backbone | 백홀 | 전송망 | 기간망 | 간선망 | 백본
migrate | migration | move over | switch over | cut over | transition | port | shift to the cloud | 이전 | 전환 | 이관 | 마이그레이션 | 옮기다 | 갈아타다 | 넘어가다 | 탈바꿈
replace | swap out | rip and replace | substitute | supersede | take the place | change out | swap | instead of | supplant | 교체 | 대체 | 바꾸다 | 대신 | 갈아엎다 | 대체재
switch off | turn off | sunset | phase out | retire the network | power down | switch-off | shut off | network sunset | 종료 | 서비스 종료 | 끄다 | 퇴출 | 중단 | 망 종료 | 셧다운
switch on | light up | go live | go on air | fire up | went live | come online | came online | start operating | power up | 가동 | 개통 | 켜다 | 상용화 | 온에어 | 작동
commercial launch | commercialise | commercialize | commercial service | go commercial | commercially available | on the market | 상용화 | 상용 서비스 | 상용 | 정식 출시 | 서비스 개시 | 시판
integrate | integration | embed | build in | built-in | combine | incorporate | fold into | unify | 통합 | 탑재 | 내장 | 결합 | 연동 | 접목 | 융합
compatible | interoperable | interoperability | work with | works together | interwork | plug into | 호환 | 상호운용 | 연동 | 호환성 | 상호운용성 | 맞물리다
support | handle | compatible with | cater for | can run | 지원 | 처리 | 대응 | 호환 | 감당 | 구동
virtualise | virtualize | software-based | cloud-native | softwarise | cloudify | virtual network | disaggregate | 가상화 | 소프트웨어화 | 클라우드화 | 클라우드 네이티브 | 소프트웨어 기반
transmit | send data | transfer data | carry data | transmission | 전송 | 송신 | 송수신 | 실어 나르다
upload | uplink | upstream | send up | 업로드 | 업링크 | 상향 속도
download | downlink | downstream | pull down | stream | 다운로드 | 내려받다 | 다운링크 | 하향 속도
store | archive | storage | hold data | 저장 | 보관 | 담다 | 적재 | 스토리지 | 쌓다
process | compute | crunch | calculate | number-crunching | computing | 처리 | 연산 | 계산 | 컴퓨팅
collect | harvest | scrape | crawl | amass | pull together | 수집 | 모으다 | 긁어모으다 | 크롤링 | 취합
analyse | analyze | analysis | study | break down | look into | examine | crunch data | analytics | 분석 | 해석 | 진단 | 따져보다 | 살펴보다 | 애널리틱스
monitor | watch | keep an eye on | surveil | observe | surveillance | oversee | supervise | 감시 | 모니터링 | 관제 | 지켜보다 | 관찰 | 추적 | 살피다 | 예의주시
track | trace | locate | tracking | pinpoint | find the position | 추적 | 위치 파악 | 쫓다 | 이력 추적 | 위치 추적 | 찾아내다
share the network | network sharing | share infrastructure | shared network | ran sharing | joint network | 망 공유 | 공동망 | 공동 구축 | 공동 이용 | 공용화 | 농어촌 공동망 | 네트워크 공유
wholesale | mvno | virtual operator | budget carrier | network rental | lease network | resell | 알뜰폰 | 망 도매 | 도매제공 | 도매 | 망 임대 | 가상이동통신망
# Licensing, certifying, outsourcing, operating, maintaining
license | licence | grant a licence | permit | concession | authorisation | authorization | franchise | 면허 | 인허가 | 허가 | 사업권 | 라이선스 | 허가증 | 사업 허가
patent | intellectual property | ip rights | file a patent | invention | hold patents | 특허 | 지식재산 | 특허권 | 출원 | 발명 | 지재권 | 특허 출원
cross-license | patent deal | license the technology | technology transfer | technology licensing | 기술이전 | 기술 이전 | 라이선스 계약 | 특허 계약 | 크로스 라이선스 | 교차 특허 | 기술 수출
use without permission | infringe | copy | pirate | plagiarise | infringement | imitate | counterfeit | 침해 | 도용 | 무단 사용 | 베끼다 | 무단 | 표절 | 복제 | 모방
outsource | contract out | farm out | entrust | delegate | hand over the running | outsourcing | managed service | 외주 | 위탁 | 아웃소싱 | 맡기다 | 위임 | 용역 | 도급
in-house | own development | internally developed | proprietary | self-developed | home-made | by itself | on its own | 자체 개발 | 자체 | 독자 개발 | 내재화 | 자력
operate | run | manage | administer | look after | day-to-day running | run by | operated by | 운영 | 운용 | 가동 | 굴리다 | 운영사 | 꾸리다
maintain | maintenance | upkeep | repair | look after | keep running | servicing | support contract | 유지보수 | 정비 | 보수 | 수리 | 손보다 | 점검
repair | fix | mend | patch | restore | put right | troubleshoot | solve the problem | 수리 | 고치다 | 복구 | 보수 | 패치 | 손보다 | 수선
warehouse | logistics | distribute | distribution | fulfil orders | stock keeping | 물류 | 유통 | 창고 | 배송 | 배급 | 물류센터
turnkey | end-to-end | one-stop | all in one | from start to finish | full package | 턴키 | 일괄 | 원스톱 | 일괄 수주 | 처음부터 끝까지 | 풀패키지 | 올인원
bundle | package | combined offer | together with | thrown in | bundled | combo | 결합 | 묶음 | 결합상품 | 패키지 | 번들 | 묶다 | 세트
# Courts and regulators
sue | take to court | file suit | file a lawsuit | lawsuit | legal action | plaintiff | legal battle | go to court | litigate | 소송 | 제소 | 고소 | 소를 제기하다 | 법정 다툼 | 법적 대응
accuse | allege | allegation | complain | complaint | point the finger | 주장 | 비난 | 고발 | 의혹 | 문제 삼다 | 혐의
indict | prosecute | charged with | prosecution | stand trial | put on trial | arraign | 기소 | 재판에 넘기다 | 구속기소 | 불구속기소 | 검찰 | 재판부
arrest | detain | jail | imprison | custody | behind bars | sentence | prison | 체포 | 수감 | 징역 | 실형 | 영장 | 구금 | 구속되다 | 구속영장
rule | ruling | verdict | judgment | judgement | court decision | sentence | 판결 | 선고 | 평결 | 판결문
win the case | win in court | court victory | prevail | ruled in favour | won the lawsuit | 승소 | 이기다 | 손을 들어주다
lose the case | lost in court | court defeat | ruled against | lost the lawsuit | 패소 | 기각 | 패배
appeal | challenge the ruling | higher court | go to appeal | take it further | 항소 | 상고 | 불복 | 항고 | 이의신청 | 상소
acquit | not guilty | innocent | exonerate | cleared of charges | drop the charges | 무죄 | 무혐의 | 혐의를 벗다 | 결백 | 불기소
guilty | convict | conviction | found guilty | plead guilty | 유죄 | 유죄 판결 | 혐의 인정 | 유죄 인정
fine | penalise | penalize | impose a penalty | punish | sanction | hit with | penalty | surcharge | 과징금 | 벌금 | 과태료 | 부과 | 제재 | 처벌 | 징계
investigate | investigation | probe | inquiry | look into | scrutinise | scrutinize | under scrutiny | inquire | 조사 | 수사 | 조사 착수 | 들여다보다 | 직권조사 | 현장조사 | 진상조사
raid | search and seizure | seize | confiscate | swoop | searched the offices | 압수수색 | 압수 | 급습 | 몰수 | 들이닥치다 | 강제수사
approve | give the nod | green light | give the go-ahead | sign off | rubber-stamp | give the all-clear | ratify | 승인 | 허가 | 가결 | 청신호 | 비준 | 허용
reject | turn down | refuse | veto | rebuff | spurn | turned down | disapprove | 거부 | 거절 | 기각 | 불허 | 부결 | 퇴짜 | 물리치다
block | thwart | stop the deal | prevent | obstruct | stand in the way | bar | stonewall | 저지 | 막다 | 차단 | 가로막다 | 제동 | 불허 | 방해 | 막아서다
ban | outlaw | prohibit | forbid | off limits | blacklist | not allowed | embargo | bar from | 금지 | 불허 | 금하다 | 블랙리스트 | 퇴출 | 사용 금지 | 금지령
lift the ban | unblock | remove restrictions | ease | relax | loosen | deregulate | deregulation | relaxation | 해제 | 완화 | 규제 완화 | 풀리다 | 규제 철폐 | 해금
restrict | limit | curb | constrain | rein in | restriction | clamp down | crack down | 제한 | 억제 | 상한 | 옥죄다 | 통제 | 단속
sanction | embargo | trade curb | export control | entity list | blacklist | export ban | 제재 | 수출 통제 | 수출통제 | 금수 | 블랙리스트 | 수출 규제 | 거래 제한
order | instruct | command | mandate | oblige | compel | 명령 | 지시 | 의무화 | 강제 | 시정명령 | 하도록 하다 | 명하다 | 요구
legislate | pass a law | bill | law | enact | legislation | statute | lawmaking | 입법 | 제정 | 법안 | 법률 | 개정안 | 특별법 | 법제화 | 기본법
regulate | regulation | rule | oversight | supervise | govern | rules on | 규제 | 규정 | 감독 | 규율 | 규칙 | 관리감독
abolish | repeal | scrap the rule | revoke | do away with | strike down | annul | nullify | invalidate | 폐지 | 철폐 | 없애다 | 무효 | 무효화 | 폐기
revoke the licence | strip of | withdraw the licence | take away | license revoked | 박탈 | 면허 취소 | 허가 취소 | 할당 취소 | 자격 취소 | 뺏다 | 회수
antitrust | competition law | monopoly | anticompetitive | abuse of dominance | unfair trade | monopolise | 독점 | 반독점 | 공정거래 | 불공정 | 불공정거래 | 시장지배적 지위 | 남용 | 독과점
review | merger review | screening | vet | assess | examine | deliberate | 심사 | 심의 | 검토 | 기업결합 심사 | 결합심사
vote | ballot | poll | vote in favour | pass a resolution | cast a vote | show of hands | 표결 | 투표 | 의결 | 찬반 | 가결 | 찬반투표
oppose | object | against | resist | push back | protest | speak out against | opposition | dissent | 반대 | 반발 | 저항 | 맞서다 | 항의 | 이의 제기 | 들고일어나다
support | endorse | in favour | stand behind | champion | advocate | approve of | rally behind | 지지 | 찬성 | 옹호 | 편들다 | 힘을 싣다 | 지원 사격 | 밀어주다
welcome | applaud | hail | praise | commend | thumbs up | laud | compliment | 환영 | 반기다 | 칭찬 | 호평 | 극찬 | 찬사 | 치켜세우다 | 높이 평가하다
criticise | criticize | condemn | lambast | find fault | denounce | under fire | criticism | 비판 | 비난 | 질타 | 규탄 | 꼬집다 | 쓴소리 | 혹평 | 도마에 오르다
lobby | push for | campaign | petition | appeal to | urge | call on | press for | 촉구 | 로비 | 건의 | 청원 | 호소 | 요구 | 압박 | 탄원
# Saying, confirming, denying
announce | unveil | make public | go public with | declare | proclaim | release a statement | made known | 발표 | 공표 | 선언 | 선포 | 공식화 | 공개 | 천명 | 밝히다
disclose | reveal | regulatory filing | make known | come clean | divulge | come to light | disclosure | 공시 | 공개 | 드러나다 | 털어놓다 | 알려지다 | 밝혀지다 | 드러내다
keep secret | undisclosed | not disclosed | withhold | confidential | under wraps | decline to say | 비공개 | 밝히지 않다 | 비밀 | 함구 | 대외비 | 숨기다 | 알려지지 않다 | 기밀
leak | tip off | let slip | leaked | anonymous source | rumour | rumor | reportedly | speculation | 설이 돌다 | 루머 | 소식통 | 익명 | 추측
confirm | verify | acknowledge | admit | concede | own up | officially say | corroborate | confirmation | 확인 | 인정 | 시인 | 공식 확인 | 사실로 드러나다 | 공식화
deny | denial | refute | not true | reject the report | groundless | unfounded | rebut | quash | 부인 | 반박 | 사실무근 | 사실이 아니다 | 일축 | 근거 없다 | 선을 긋다
correct | correction | retract | erratum | set the record straight | clarify | misreport | 정정 | 바로잡다 | 정정보도 | 수정 | 오보
clarify | explain | account for | spell out | elaborate | set out | shed light | explanation | make clear | 해명 | 명확히 | 소명 | 풀어 말하다 | 밝히다 | 부연
apologise | apologize | apology | sorry | regret | beg pardon | 사과 | 사죄 | 유감 | 사과문 | 고개를 숙이다 | 머리를 숙이다 | 죄송
warn | caution | alert | sound the alarm | raise concerns | flag | admonish | red flag | warning | 경고 | 경종 | 주의 | 우려 | 경계 | 경보
worry | fear | concern | anxious | uneasy | nervous | misgiving | doubt | apprehension | 우려 | 걱정 | 불안 | 염려 | 근심 | 두려움 | 불안감
hope | wish | look forward | optimistic | hopeful | expect | upbeat | 기대 | 희망 | 바라다 | 낙관 | 소망 | 기대감
pessimistic | gloomy | downbeat | doubt | sceptical | skeptical | bearish | 비관 | 회의적 | 의문 | 어둡다 | 의심 | 부정적
blame | put down to | because of | due to | owing to | caused by | stem from | result from | root cause | 원인 | 때문 | 기인 | 비롯되다 | 책임을 돌리다 | 유발 | 빚어지다
thanks to | on the back of | driven by | helped by | buoyed by | fuelled by | boosted by | 덕분 | 힘입다 | 덕택 | 견인 | 호조
emphasise | emphasize | stress | underline | underscore | highlight | point out | insist | make a point | 강조 | 역설 | 힘주어 말하다 | 부각 | 거듭 밝히다 | 방점 | 강변
refer to | cite | quote | touch on | point to | allude | 언급 | 거론 | 인용 | 꺼내다 | 지목 | 거명
claim | assert | argue | insist | contend | allege | 주장 | 내세우다 | 단언 | 강변
comment | remark | statement | response | reaction | respond | official position | 논평 | 발언 | 입장 | 반응 | 코멘트 | 입장문 | 성명 | 의견
no comment | decline to comment | refuse to comment | silent | did not respond | not answer | stay quiet | 노코멘트 | 답변 거부 | 언급을 피하다 | 묵묵부답 | 말을 아끼다 | 침묵 | 확인해 줄 수 없다
propose | put forward | suggest | moot | offer | pitch | proposal | 제안 | 제의 | 제시 | 건의 | 내놓다 | 발의 | 제안서
recommend | advise | advice | suggest | counsel | consult | recommendation | 권고 | 조언 | 추천 | 자문 | 컨설팅 | 권하다 | 권장
notify | inform | give notice | send a letter | brief | notice | 통보 | 알리다 | 고지 | 통지 | 안내 | 공지 | 전달 | 귀띔
write about | story | news report | news outlet | 전하다 | 외신 | 따르다
publish | release | bring out | put out | print | post | publication | 발간 | 발행 | 게재 | 펴내다 | 출간 | 싣다 | 게시
interview | sit down with | talk to reporters | speak to reporters | told reporters | press conference | media briefing | 인터뷰 | 기자회견 | 간담회 | 기자간담회 | 대담 | 기자들과 만나다 | 브리핑
survey | poll | questionnaire | ask consumers | respondents | opinion poll | study | 설문 | 설문조사 | 여론조사 | 응답자 | 실태조사
advertise | ad | promote | promotion | marketing | campaign | publicise | publicity | 광고 | 홍보 | 마케팅 | 캠페인 | 판촉 | 프로모션
mislead | deceive | exaggerate | false advertising | overstate | dupe | cheat | 속이다 | 기만 | 과장 | 허위 | 과장광고 | 거짓 | 부풀리다 | 눈속임
# Planning and deciding
plan | intend | aim to | set to | be going to | plan to | look to | scheduled to | slated | 계획 | 예정 | 방침 | 구상 | 추진 | 작정
consider | mull | weigh | contemplate | think about | explore | ponder | eye | under review | 검토 | 고민 | 저울질 | 고려 | 모색 | 숙고 | 생각 중
decide | make up its mind | resolve | opt | settle on | conclude | determine | final decision | 결정 | 결심 | 결단 | 확정 | 정하다 | 가닥 | 결론 | 택하다
undecided | not yet decided | pending | up in the air | unclear | open question | tbd | to be decided | 미정 | 정해지지 않다 | 불투명 | 미지수 | 아직 정하지 않다 | 유동적 | 미확정
change its mind | reverse | u-turn | backtrack | reconsider | rethink | about-face | walk back | 번복 | 재검토 | 뒤집다 | 입장 선회 | 돌아서다 | 말을 바꾸다 | 선회 | 유턴
choose | pick | opt for | select | plump for | settle on | favour | single out | 선정 | 선택 | 낙점 | 고르다 | 택하다 | 지정 | 점찍다 | 채택
designate | named as | nominate | earmark | label | assign | classify | 지정 | 지목 | 선정 | 분류 | 명명 | 낙점
strategy | strategic | vision | blueprint | master plan | game plan | direction | 전략 | 비전 | 청사진 | 구상 | 방안 | 마스터플랜 | 밑그림 | 방향
draw up | map out | prepare | lay out | formulate | work out | put together | craft | draft | 마련 | 수립 | 짜다 | 작성 | 입안 | 초안 | 준비
push ahead | press ahead | go ahead | proceed | pursue | move forward | forge ahead | drive forward | 추진 | 강행 | 밀어붙이다 | 진행 | 나아가다 | 속행 | 밀고 나가다
begin | get under way | kick off | embark | get going | commence | start work | begun | began | 착수 | 시작 | 돌입 | 개시 | 첫발 | 시동 | 본격화
under way | underway | ongoing | in progress | in the works | being built | in the middle of | 진행 | 추진 중 | 한창 | 진행 중 | 작업 중
end | finish | wrap up | wind down | bring to an end | finalise | round off | ended | 마무리 | 종결 | 끝내다 | 매듭 | 마치다 | 막을 내리다 | 종료 | 일단락
continue | keep on | carry on | persist | maintain | keep doing | sustain | 계속 | 이어가다 | 지속 | 이어지다 | 거듭 | 존속
gradually | step by step | in phases | phased | in stages | little by little | incremental | 단계적 | 점진적 | 순차적 | 차례로 | 차츰 | 단계별 | 순차
priority | first of all | top of the agenda | take precedence | prioritise | 우선 | 최우선 | 우선순위 | 먼저
first step | initial phase | first phase | phase one | first stage | opening phase | 1단계 | 1차 | 첫 단계 | 첫걸음
# Failing, hacking, recovering
outage | go down | went down | network failure | service disruption | knocked out | disruption | 장애 | 먹통 | 불통 | 통신장애 | 서비스 중단 | 두절 | 마비 | 접속 장애 | 멈추다
power cut | blackout | power outage | power failure | lose power | no electricity | 정전 | 단전 | 블랙아웃 | 전력 중단 | 전기 끊기다 | 전원 차단
paralyse | paralyze | cripple | bring to a halt | grind to a halt | knock out | 마비 | 멈춰 서다 | 올스톱 | 먹통 | 마비시키다
crash | freeze | stop working | error | malfunction | out of order | not work | 고장 | 오류 | 오작동 | 멈추다 | 망가지다
damage | harm | destroy | wreck | ruin | devastate | destruction | 피해 | 손상 | 파손 | 훼손 | 망가뜨리다 | 파괴 | 타격 | 손해 | 절단
fire | blaze | catch fire | burn down | go up in flames | burn | burnt | flames | 화재 | 불이 나다 | 불나다 | 불타다 | 소실 | 전소 | 발화
accident | incident | mishap | crash | disaster | 사고 | 사태 | 사건 | 재난 | 참사 | 재해
restore | recover | get back up | back to normal | put right | reconnect | restoration | back online | fixed | 복구 | 정상화 | 회복 | 복원 | 되살리다 | 원상복구 | 재개통
hack | hacker | cyberattack | cyber attack | break into | intrusion | infiltrate | malware | attack | 해킹 | 뚫리다 | 침입 | 사이버 공격 | 악성코드 | 공격
leak | data breach | data leak | stolen data | spill | personal data leaked | exposed | data theft | 유출 | 정보 유출 | 새다 | 털리다 | 개인정보 유출 | 새어 나가다 | 탈취 | 정보 침해
ransom | ransomware | extort | extortion | blackmail | hold hostage | 랜섬웨어 | 협박 | 갈취 | 금품 요구
scam | fraud | phishing | swindle | smishing | defraud | voice phishing | cheat | rip off | 사기 | 피싱 | 보이스피싱 | 스미싱 | 속이다 | 사칭 | 금융사기
spy | espionage | eavesdrop | wiretap | intercept | snoop | snooping | 도청 | 스파이 | 감청 | 첩보 | 엿듣다 | 간첩 | 산업스파이 | 염탐
steal | stole | stolen | theft | thief | rob | embezzle | misappropriate | pilfer | 훔치다 | 절도 | 도난 | 탈취 | 횡령 | 빼돌리다 | 도둑
sabotage | cut the cable | sever | vandalise | deliberate damage | tamper | vandalism | 파괴 | 절단 | 훼손 | 사보타주 | 고의 | 자르다 | 방해 공작
spam | junk | unwanted call | robocall | nuisance call | junk text | 스팸 | 광고 문자 | 스팸문자 | 불법 문자 | 스팸전화
protect | defend | guard | safeguard | shield | secure | fend off | defence | defense | fortify | 방어 | 보호 | 막다 | 지키다 | 보안 | 방호
prevent | avert | head off | forestall | prevention | stop happening again | recurrence | precaution | 방지 | 예방 | 막다 | 재발 방지 | 미연에 방지하다 | 사전 차단
encrypt | encryption | scramble | cipher | cryptography | quantum-safe | 암호화 | 양자암호 | 암호통신 | 내성암호
authenticate | log in | login | verify identity | identification | sign in | authentication | 인증 | 본인확인 | 로그인 | 신원 확인 | 본인 인증 | 비밀번호
evacuate | flee | escape | take shelter | get out | 대피 | 탈출 | 피난 | 대피소
respond | react | tackle | deal with | cope | countermeasure | handle the crisis | action against | 대응 | 대처 | 조치 | 대책 | 수습 | 맞대응
solve | resolve | overcome | fix | work out | get around | clear up | iron out | solution | 해결 | 풀다 | 극복 | 해소 | 타개 | 풀어내다 | 해법
struggle | face difficulties | in trouble | ailing | beleaguered | hardship | hurdle | obstacle | 고전 | 어려움 | 난관 | 시달리다 | 곤경 | 애먹다 | 걸림돌 | 난항
burden | strain | pressure | weigh on | squeeze | 부담 | 압박 | 짐 되다 | 압력 | 짓누르다
overload | congest | congestion | overwhelmed | traffic jam | saturate | clog | swamp | 과부하 | 혼잡 | 폭주 | 포화 | 폭증 | 병목
affect | impact | influence | consequence | fallout | effect | knock-on | repercussion | ripple | 영향 | 여파 | 파장 | 타격 | 후폭풍 | 파급 | 미치다
victim | affected | hit by | suffer | customers affected | those hit | 피해자 | 피해 | 피해 고객 | 입다 | 영향을 받다 | 피해 규모
# Events: exhibiting, visiting, hosting
exhibit | showcase | on show | put on show | set up a booth | exhibition | have a stand | 전시 | 출품 | 선보이다 | 부스 | 전시회 | 뽐내다 | 전시관 | 부스를 차리다
hold | held | take place | took place | organise | organize | put on | convene | 개최 | 열리다 | 열다 | 주최 | 벌이다 | 치르다
host | organiser | organizer | organised by | hosted by | run the event | put on by | organized by | 주최 | 주관 | 주최 측 | 개최국 | 주관사 | 주최자
host city | venue | held at | held in | location of the event | 개최지 | 장소 | 행사장 | 개최 도시 | 열리다 | 회의장 | 어디서
attend | turn up | show up | took part | present at | in attendance | on hand | delegate | 참석 | 참관 | 자리하다 | 참가 | 배석 | 모이다 | 얼굴을 비치다
attract visitors | crowd | visitors | turnout | flock | attendance | throng | 관람객 | 방문객 | 인파 | 몰리다 | 다녀가다 | 참관객 | 발길 | 모이다
visit | travel to | fly to | tour | go to see | drop by | make a trip | business trip | 방문 | 찾다 | 출장 | 순방 | 방한 | 들르다 | 둘러보다 | 찾아가다
invite | invitation | ask to come | guest | invited | 초청 | 부르다 | 모시다 | 초빙 | 초청장 | 초대받다 | 초대장
arrive | land | touch down | enter the country | arrival | 도착 | 입국 | 방한 | 상륙 | 다다르다
leave | depart | set off | fly out | leave the country | departure | head for | 출국 | 떠나다 | 출발 | 향하다 | 출국길
meet | get together | sit down with | hold a meeting | come face to face | one-on-one | met with | 회동 | 만나다 | 면담 | 회담 | 만찬 | 마주 앉다 | 독대 | 접견 | 머리를 맞대다
summit | leaders meet | top-level talks | leaders meeting | heads of state | 정상회담 | 정상회의 | 서밋 | 수뇌 회담 | 양국 정상
speak | give a speech | keynote | deliver a speech | take the stage | speaker | took the stage | presenter | lecture | 기조연설 | 연설 | 연사 | 강연 | 무대에 오르다 | 연단
chair | preside | moderate | moderator | host the panel | chaired by | lead the discussion | preside over | 좌장 | 사회자 | 주재 | 의장 | 위원장 | 사회를 보다
panel | panellist | panelist | discussion | roundtable | round table | forum | discuss | 토론 | 패널 | 토론자 | 좌담회 | 토론회 | 간담회 | 대담 | 포럼
award | win a prize | honour | prize | accolade | receive an award | medal | trophy | pick up an award | 수상 | 상 받다 | 표창 | 시상 | 영예 | 상을 받다 | 수여
celebrate | mark | anniversary | commemorate | founding day | ceremony | 기념 | 기념식 | 축하 | 창립 | 주년 | 기리다 | 창립기념일
conference | congress | convention | trade fair | trade show | expo | symposium | seminar | 콘퍼런스 | 컨퍼런스 | 박람회 | 전시회 | 학회 | 세미나 | 심포지엄 | 엑스포
competition | contest | hackathon | tournament | compete | 대회 | 공모전 | 경진대회 | 해커톤 | 챌린지 | 경연 | 겨루다
register | sign up | enrol | enroll | book a place | admission | ticket | entry | 등록 | 신청 | 접수 | 참가 신청 | 입장권 | 입장료
call off the event | cancel the event | not go ahead | event cancelled | scrapped | 행사 취소 | 무산 | 열리지 않다 | 개최 취소
# Launching products and rockets
launch | bring to market | put on sale | hit the shelves | come out | came out | go on sale | debut | 출시 | 내놓다 | 선보이다 | 발매 | 판매 시작 | 데뷔 | 첫선 | 시판
unveil | take the wraps off | first look | reveal | preview | show off | make its debut | 공개 | 선보이다 | 첫 공개 | 베일을 벗다 | 첫선 | 언팩 | 최초 공개 | 모습을 드러내다
discontinue | withdraw from sale | stop selling | pull the product | axe | end the service | kill | end of sale | 단종 | 판매 중단 | 판매 종료 | 서비스 종료 | 접다 | 중단 | 종료
launch | lift off | liftoff | blast off | send into orbit | put into orbit | rocket launch | send into space | shoot into space | 발사 | 쏘아 올리다 | 쏘다 | 쏘아올리다 | 띄우다 | 궤도에 올리다
rocket | launch vehicle | launcher | booster | carrier rocket | spacecraft | launched on | 로켓 | 발사체 | 추진체 | 우주선 | 우주발사체
launch site | launch pad | spaceport | cosmodrome | launched from | space centre | space center | lift off from | 발사장 | 발사대 | 우주센터 | 우주기지 | 발사 장소
put into orbit | orbit | enter orbit | reach orbit | inserted | deployed in orbit | low earth orbit | circling | 궤도 진입 | 안착 | 궤도 | 저궤도 | 정지궤도 | 궤도에 오르다
failed launch | explode | blow up | lost the rocket | launch failure | break apart | 발사 실패 | 폭발 | 터지다 | 추락 | 공중분해 | 산산조각
satellite | constellation | spacecraft | satellites in orbit | low-orbit satellite | satellite network | 위성 | 인공위성 | 저궤도위성 | 위성군 | 군집위성 | 위성통신 | 저궤도 위성
deorbit | re-enter | burn up | fall back to earth | retire the satellite | crash to earth | 추락 | 재진입 | 소각 | 궤도 이탈 | 수명 종료 | 대기권
fly | flight | take off | airborne | flying | in the air | 비행 | 날다 | 이륙 | 운항
drive | steer | driving | autonomous driving | behind the wheel | go on the road | 주행 | 운전 | 운행 | 몰다 | 자율주행
dock | berth | moor | call at a port | port | harbour | harbor | 정박 | 입항 | 접안 | 항구 | 항만 | 부두
sail | set sail | voyage | leave port | ship route | cross the sea | 출항 | 항해 | 운항 | 항로 | 바다를 건너다
# Developing and changing
develop | work on | engineer | come up with | build in-house | invent | cook up | co-develop | developed by | 개발 | 고안 | 만들어내다 | 연구개발 | 발명 | 개발사 | 제작
jointly develop | co-develop | develop together | joint development | joint research | co-create | build together | 공동 개발 | 공동개발 | 공동 연구 | 함께 개발 | 협업 | 공동 제작
transform | transformation | reinvent | turn into | evolve | makeover | reborn | convert | remake | 변신 | 탈바꿈 | 거듭나다 | 혁신 | 변모 | 진화 | 도약
rename | rebrand | change its name | new name | formerly known as | renamed | 사명 변경 | 개명 | 이름을 바꾸다 | 간판을 바꾸다 | 옛 이름 | 리브랜딩
innovate | innovation | breakthrough | groundbreaking | revolutionise | revolutionize | state-of-the-art | cutting-edge | 혁신 | 획기적 | 돌파구 | 첨단 | 최첨단 | 혁신적
improve | enhance | boost | raise quality | make better | polish | refine | improvement | 개선 | 향상 | 나아지다 | 높이다 | 좋아지다 | 끌어올리다 | 제고 | 개량
reduce | cut | slash | trim | curtail | lower | pare | scale back | halve | 감축 | 줄이다 | 축소 | 낮추다 | 삭감 | 덜다 | 절반으로 줄다
shorten | cut the time | quicker | take less time | time-saving | reduce the time | 단축 | 줄이다 | 시간 절약 | 빨라지다 | 앞당기다 | 짧아지다
eliminate | get rid of | do away with | remove | wipe out | eradicate | delete | erase | 제거 | 없애다 | 삭제 | 퇴출 | 지우다 | 근절 | 말소
add | additional | extra | top up | supplement | 추가 | 더하다 | 보태다 | 덧붙이다 | 보완
supplement | complement | make up for | fill the gap | cover the shortfall | complementary | 보완 | 메우다 | 채우다 | 보충 | 벌충
contribute | play a part | help | role | be instrumental | lend a hand | chip in | assist | 기여 | 이바지 | 역할 | 도움 | 돕다 | 공헌 | 일조 | 거들다
enable | make possible | make it possible | help users | empower | open the way | 가능하게 하다 | 길을 열다 | 가능해지다
simplify | make easier | ease | user-friendly | convenient | convenience | easy to use | streamlined | 간소화 | 쉽다 | 편리 | 단순화 | 간편 | 손쉽다 | 간단
feature | function | capability | equipped with | come with | functionality | 기능 | 특징 | 갖추다 | 탑재 | 장착
adopt | take up | embrace | switch to | put to use | apply | introduce | go with | take-up | uptake | 도입 | 채택 | 적용 | 받아들이다 | 활용
popularise | spread | catch on | widespread | penetration | adoption rate | mainstream | go mainstream | 보급 | 확산 | 대중화 | 퍼지다 | 보급률 | 일반화 | 번지다
consolidate | centralise | centralize | bring together | pool | concentrate | put under one roof | merge into one | 통합 | 일원화 | 모으다 | 집결 | 결집 | 한데 모으다 | 집약
separate | split | divide | break into | detach | decouple | segregate | 분리 | 나누다 | 쪼개다 | 분할 | 갈라지다 | 떼다 | 구분
obsolete | outdated | old-fashioned | ageing | aging | legacy | end-of-life | worn out | 노후 | 낡다 | 구형 | 오래되다 | 노후화 | 구식 | 수명 다하다
# Who takes part and what it is about
main contractor | lead contractor | prime contractor | project leader | lead company | in the lead | 주관사 | 주사업자 | 대표사 | 주관기관 | 주계약자
participating company | participant | taking part | line-up | involved firms | members of the consortium | 참여사 | 참여 기업 | 참가사 | 참여 업체 | 회원사
leave the consortium | leave the alliance | break away | quit the group | exit the venture | 컨소시엄 탈퇴 | 탈퇴 | 이탈하다 | 빠져나오다 | 하차
responsible for | role | part played | takes care of | task | job of | 역할 | 담당 | 맡다 | 몫을 하다 | 임무 | 역할 분담
customer | client | buyer | ordered by | end user | commissioned by | 고객사 | 발주처 | 수요처 | 구매자 | 주문한 곳 | 발주사 | 거래처
rival | competitor | opponent | challenger | compete with | contend with | vie with | 경쟁사 | 경쟁자 | 맞수 | 라이벌 | 경쟁업체 | 적수 | 맞붙다
compete | battle | race | fight for | head to head | rivalry | jostle | contest | 경쟁 | 각축 | 격돌 | 맞붙다 | 겨루다 | 승부 | 쟁탈전 | 경합
go it alone | independently | single-handed | on its own | without a partner | solo | 단독 | 독자적 | 혼자 | 독자 추진
jointly | together | in tandem | side by side | hand in hand | co-lead | 공동 | 공동으로 | 나란히 | 손잡고
for the first time | first ever | debut | never before | maiden | first such | 처음 | 최초 | 첫선 | 사상 처음 | 첫 사례
once more | for the second time | anew | another time | 다시 | 또다시 | 재차 | 두 번째 | 거듭
last time | most recent | latest | previous occasion | recently | 최근 | 지난번 | 가장 최근 | 요즘
# Money, amounts and terms of a deal
deal value | contract value | worth | contract size | amount of the contract | deal size | 계약 금액 | 계약금액 | 계약 규모 | 계약액 | 수주액 | 수주 금액 | 거래액 | 공급 금액
purchase price | takeover price | acquisition price | bought for | paid for the purchase | price paid | sale price | 인수가 | 인수 금액 | 매각가 | 인수 대금 | 매입가 | 인수가격 | 매각 대금
investment size | amount invested | money invested | investment volume | 투자 규모 | 투자액 | 투자금액 | 투자금 | 출자금 | 투자 금액
order backlog | backlog | order book | outstanding orders | 수주 잔고 | 수주잔고 | 수주 잔액 | 일감 | 밀린 주문
market size | size of the market | market worth | market volume | 시장 규모 | 시장규모 | 시장 크기 | 시장 가치
cash | liquidity | cash pile | cash flow | reserves | cash on hand | 현금 | 유동성 | 현금흐름 | 현금성 자산 | 보유 현금
share price rises | stock gains | shares jumped | stock climbs | shares rise | share price jump | 주가 상승 | 주가 급등 | 주가가 오르다 | 강세 | 상한가
share price falls | stock drops | shares fell | shares slid | stock slump | share price drop | 주가 하락 | 주가 급락 | 주가가 떨어지다 | 약세 | 하한가
foreign investment | overseas investor | foreign ownership | foreign capital | foreign stake | 외국인 투자 | 외국인 지분 | 외국 자본 | 해외 자본 | 외자 유치 | 외자
privatise | privatize | privatisation | state-owned sell-off | sell the state stake | 민영화 | 정부 지분 매각 | 민간 매각 | 민간 이양
nationalise | nationalize | take into state ownership | state takeover | renationalise | 국유화 | 국영화 | 공영화 | 정부 인수
insure | insurance | underwrite | policy cover | insured | insurer | 보험 | 보험사 | 보험 가입 | 보장 보험
inherit | inheritance | estate | bequeath | inherited | 상속 | 물려받다 | 유산 | 승계 | 상속세
minimum | at least | not less than | floor | no fewer than | 최소 | 적어도 | 최저 | 하한 | 최소한
maximum | ceiling | upper limit | 최대 | 많아야 | 한도 | 최고 한도
doubled | twofold | twice as many | two times | double | two-fold | 2배 | 두 배 | 갑절 | 배로 늘다 | 곱절
halve | cut in half | by half | half as much | fifty percent | 절반 | 반토막 | 반으로
gap | disparity | 격차 | 간극 | 편차 | 차이점 | 차이가 나다
# Service, customers, calls
subscribe | sign up | join up | open an account | become a customer | take out a plan | 가입 | 신청 | 구독 | 개통
unsubscribe | cancel the subscription | close the account | terminate the plan | opt out | 해지 | 탈퇴 | 구독 취소 | 가입 해지 | 해약
switch carrier | number portability | change operator | change provider | port the number | move carrier | 번호이동 | 통신사 변경 | 통신사 이동 | 갈아타다 | 통신사를 옮기다
offer a plan | tariff plan | rate plan | phone plan | data plan | pricing plan | 요금제 | 요금 상품 | 정액제 | 데이터 요금제
complain | complaint | dissatisfied | grievance | customer complaint | unhappy | 불만 | 민원 | 불편 | 불만 접수
satisfied | satisfaction | happy with | customer satisfaction | content with | 만족 | 만족도 | 흡족 | 고객 만족
queue | waiting list | line up | long wait | waiting time | 줄 서다 | 대기자 | 대기열 | 기다리다 | 대기 시간
give away | handout | freebie | gift | promotional gift | for free | 경품 | 사은품 | 증정 | 무료 제공 | 나눠주다
watch | view | viewer | audience | streaming | tune in | 시청 | 시청자 | 시청률
broadcast | televise | go on air | live coverage | 방송 | 중계 | 방영 | 생중계 | 송출
call | phone | ring | make a call | voice call | dial | 통화 | 전화 | 음성통화
text message | message | messaging | send a message | sms | texting | 문자 | 메시지 | 문자메시지 | 메신저 | 문자를 보내다
emergency call | emergency alert | distress call | disaster alert | sos | 긴급전화 | 재난문자 | 긴급 구조 | 조난 | 긴급 신고
search | look for | look up | query | 검색 | 찾다 | 탐색 | 조회 | 수색
recommend to users | suggest content | personalise | recommendation engine | tailored suggestion | 추천 | 개인화 | 맞춤 추천 | 취향 저격
generate | generative | produce images | create content | generated by ai | 생성 | 생성형 | 만들어내다 | 창작
imitate | mimic | clone | deepfake | replicate | copy the voice | 모방 | 흉내 | 따라하다 | 복제 | 딥페이크
# Operating facts
in operation | up and running | in service | active | operational | 가동 중 | 운영 중 | 서비스 중 | 작동 | 돌아가다 | 상용 서비스 중
not in use | idle | dormant | mothballed | unused | lie idle | 유휴 | 놀리다 | 미사용 | 휴면 | 쓰지 않다
fully booked | at capacity | filled up | no space | oversubscribed | 만실 | 만석 | 포화 | 꽉 차다 | 자리가 없다 | 가득
consume power | power draw | electricity use | power consumption | energy use | draw power | 전력 소비 | 전력 사용 | 소비전력 | 전력 소모 | 전기 사용량
generate power | power generation | produce electricity | power plant | electricity generation | 발전소 | 전력 생산 | 전기 생산 | 발전량
emit | emission | carbon | carbon footprint | greenhouse gas | pollute | 배출 | 탄소 | 온실가스 | 탄소 배출 | 배출량
cool | cooling | chill | heat removal | liquid cooling | keep cool | 냉각 | 식히다 | 발열 관리 | 액침냉각 | 수랭 | 공랭
store energy | battery | energy storage | ess | back-up power | backup power | 배터리 | 에너지저장장치 | 비상전원 | 축전지 | 예비전력
share data | data exchange | hand over data | pass on information | provide information | 정보 제공 | 데이터 공유 | 정보 공유 | 자료 제출 | 넘겨주다
delay time | latency | lag | response time | lag time | real-time | 지연시간 | 지연 시간 | 초저지연 | 응답 속도 | 반응 속도
bring together | assemble | gather | get together | convene | muster | 모으다 | 한자리 | 집결 | 결집 | 소집 | 모이다
committee | working group | task force | panel of experts | taskforce | 태스크포스 | 위원회 | 전담팀 | 협의체 | 전담 조직 | 전담반
set up a unit | new division | new department | new team | create a department | 전담 조직 | 신설 | 조직 신설 | 사업부 신설 | 본부 신설 | 새 조직
delegate authority | empower | authority to sign | mandate | give authority | 위임 | 권한 부여 | 권한 | 전권 | 위임장
shareholder meeting | annual general meeting | agm | shareholders voted | extraordinary meeting | 주주총회 | 주총 | 정기주총 | 임시주총 | 임시 주주총회
board decision | board of directors | board approved | boardroom | board meeting | directors voted | 이사회 | 이사진 | 이사회 의결 | 이사회 결의 | 사외이사
rescue people | save lives | rescue operation | search and rescue | emergency services | 구조 작업 | 인명 구조 | 구조대 | 구하다
help | assist | aid | support | lend a hand | give a hand | 돕다 | 지원 | 도움 | 거들다 | 보탬 | 조력 | 도와주다
benefit | advantage | gain | perk | upside | profit from | 혜택 | 이점 | 장점 | 이득 | 수혜 | 득을 보다
drawback | disadvantage | downside | weakness | shortcoming | weak point | 단점 | 약점 | 한계 | 취약점 | 아쉬운 점 | 불리
threat | danger | hazard | risk | menace | peril | 위협 | 위험 | 리스크 | 위험 요인
opportunity | chance | 기회 | 호기 | 찬스 | 여지
prove popular | well received | favourable response | positive response | good reviews | 호평 | 호응 | 반응이 좋다 | 좋은 반응
fall through the cracks | overlook | omit | leave out | neglect | 누락 | 빠뜨리다 | 간과 | 소홀
remain secret | mystery | unknown | unidentified | not known | 미상 | 알 수 없다 | 불명 | 미확인 | 베일
hide | conceal | cover up | cover-up | sweep under the rug | keep quiet | 은폐 | 숨기다 | 감추다 | 쉬쉬하다 | 덮다 | 축소 은폐
suspect | suspicion | doubt | allegedly | suspected | in question | 의심 | 의혹 | 혐의 | 수상하다 | 의구심
bribe | bribery | corruption | kickback | graft | corrupt | 뇌물 | 부패 | 비리 | 리베이트 | 금품 수수 | 뒷돈 | 청탁
embezzle | embezzlement | misappropriation | siphon off | breach of trust | 횡령 | 배임 | 빼돌리다 | 착복
tamper | forge | falsify | fabricate | doctor | rig | manipulate | 조작 | 위조 | 변조 | 꾸며내다 | 날조
illegal | unlawful | illicit | against the law | without permission | unauthorised | 불법 | 위법 | 무허가 | 무단 | 탈법
legal | lawful | legitimate | permitted by law | within the law | 합법 | 적법 | 법적으로 허용
bypass | circumvent | get around | evade | dodge | sidestep | loophole | 우회 | 회피 | 빠져나가다 | 피해가다 | 편법 | 꼼수
smuggle | smuggling | black market | contraband | illegally ship | 밀수 | 밀반출 | 암시장 | 밀반입 | 밀거래
honour | inducted | hall of fame | named as one of | recognised as | listed among | 선정 | 명예의 전당 | 헌액 | 이름을 올리다 | 꼽히다
chosen as the best | best of the year | top prize | grand prize | first prize | gold medal | 대상 수상 | 최우수상 | 금상 | 최고상 | 1등
name after | dub | nickname | brand name | name of the product | 이름 | 명칭 | 별명 | 제품명 | 이름 붙이다 | 명명 | 별칭
depend on | rely on | reliance | dependence | dependent | lean on | 의존 | 기대다 | 의존도 | 종속
dominate | control the market | grip | hold sway | monopolise | have a stranglehold | 장악 | 지배 | 독점 | 휩쓸다 | 석권 | 독식
impose | put in place | introduce a rule | bring in a rule | require | mandatory | 의무화 | 부과 | 의무 | 규정 시행 | 강제
encourage | promote | foster | stimulate | incentivise | spur | boost | 장려 | 촉진 | 육성 | 활성화 | 진흥 | 독려 | 부추기다
discourage | deter | put off | hinder | hamper | hold back | 저해 | 억제 | 방해 | 발목을 잡다 | 꺾다 | 걸림돌
return | come back | go back | comeback | re-enter | return to the market | 복귀 | 돌아오다 | 귀환 | 컴백 | 재진출 | 재진입
search for a buyer | look for a buyer | seek a buyer | put on the block | up for sale | 매각 추진 | 매물 | 새 주인 | 인수자 물색 | 매수자 찾다
look for a partner | seek partners | search for investors | woo | 파트너 물색 | 투자자 모집 | 러브콜 | 물색
raise doubts | call into question | cast doubt | question whether | controversial | controversy | 논란 | 의문 제기 | 물음표 | 논쟁 | 도마
keep an option | option | right to buy | call option | put option | right of first refusal | 옵션 | 콜옵션 | 풋옵션 | 매수청구권 | 우선매수권 | 선택권
swap roles | rotate | take turns | alternate | rotation | 교대 | 번갈다 | 순환 | 돌아가면서 | 윤번
learn from | lesson | draw lessons | take inspiration | study the case | follow the example | 교훈 | 배우다 | 본받다 | 벤치마킹 | 타산지석
export a model | sell technology abroad | overseas contract | foreign order | overseas deal | 해외 수주 | 수출 계약 | 해외 계약 | 해외 공급
overseas expansion | go abroad | international expansion | expand abroad | global expansion | foreign market | 해외 진출 | 해외 시장 | 글로벌 진출 | 해외 확장 | 해외 공략
target the market | go after | woo customers | aimed at | cater to | target customers | 공략 | 겨냥 | 노리다 | 타깃 | 정조준 | 대상으로 하다
`;
