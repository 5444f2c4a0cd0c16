/** Colloquial and native Korean words of questions, and the English and formal Korean that news writes for them. Written from the language, not from any article. */
export const koreanThesaurus = `
# Verbs of building and rolling out
roll out | build out | blanket | wire up | install | network deployment | 깔다 | 구축 | 설치 | 포설 | 망 구축 | 보급
lay cable | lay fibre | lay fiber | trench | string cable | cable-laying | 깔다 | 부설 | 포설 | 매설
bring online | come online | came online | come on stream | power up | fire up | switch on | 가동 | 돌리다 | 켜다 | 개통 | 운영 개시
phase in | gradually introduce | in stages | step by step | in phases | staged | 단계적 | 차례로 | 순차 | 순차적 | 단계별 | 나눠서
put up | erect | raise a tower | set up | 세우다 | 짓다 | 올리다 | 건립 | 설치
break ground | broke ground | turn the first sod | start construction | begin work | 첫 삽 | 착공 | 기공식 | 공사 시작 | 삽을 뜨다 | 공사에 들어가다
house | take up space | tenant | locate in | 들어가다 | 들어서다 | 입주 | 자리 잡다 | 입점
fitted with | equipped with | carry | built into | embed | incorporate | 들어가다 | 탑재 | 장착 | 내장 | 실리다 | 적용
land | come ashore | came ashore | landing station | landing point | make landfall | 육양 | 육양국 | 상륙 | 육지에 닿다 | 양륙
expand capacity | add capacity | scale up | scale out | build-out | beef up | 증설 | 늘리다 | 키우다 | 확충 | 증강
refurbish | renovate | retrofit | overhaul | remodel | 개조 | 리모델링 | 뜯어고치다 | 개보수 | 보수
repair | fix | mend | restore | restoration | patch up | 고치다 | 수리 | 복구 | 보수 | 정비 | 되살리다
amend | revise | rewrite | rework | update | modify | 고치다 | 개정 | 수정 | 손질 | 손보다 | 바꾸다
upgrade | modernise | modernize | refresh | revamp | swap out | 교체 | 현대화 | 업그레이드 | 개선 | 바꾸다 | 고도화
swap | replace | swap out | substitute | change over | supplant | 바꾸다 | 교체 | 대체 | 갈아 끼우다
switch | migrate | jump ship | port out | change provider | 갈아타다 | 옮기다 | 번호이동 | 이동 | 전환 | 바꾸다
relocate | relocation | move headquarters | transfer | 옮기다 | 이전 | 옮겨 가다
handover | hand over | pass on | transfer | turn over to | 넘기다 | 이관 | 양도 | 인계 | 이양 | 건네다
inherit | pick up | 넘겨받다 | 이어받다 | 인수 | 승계 | 떠맡다 | 물려받다
spin off | spun off | carve out | hive off | split off | demerger | break up | 분사 | 분할 | 떼어내다 | 쪼개다 | 물적분할 | 인적분할 | 나누다
merge | merger | combine | fold into | absorb | tie the knot | 합치다 | 합병 | 통합 | 흡수 | 뭉치다
separate | split | divide | break into | segment | 나누다 | 쪼개다 | 분리 | 분할 | 가르다
share out | allocate | allot | distribute | assign | apportion | 나누다 | 배분 | 할당 | 분배 | 배정 | 나눠 주다
gather | pool | pull together | assemble | bring together | collect | 모으다 | 모이다 | 결집 | 집결 | 한데 모으다
harvest | compile | gather data | log | 모으다 | 수집 | 취합 | 쌓다 | 축적
disconnect | sever | go dark | unplug | interrupt | 끊다 | 끊기다 | 단절 | 두절 | 차단 | 절단
cable cut | severed cable | damaged cable | cable break | cable fault | 끊기다 | 끊어지다 | 절단 | 단선 | 케이블 손상 | 파손
link up | connect | hook up | interconnect | join up | bridge | tie together | 잇다 | 연결 | 연동 | 접속 | 붙이다
stop using | quit | cancel subscription | churn | drop out | leave | 끊다 | 해지 | 탈퇴 | 이탈 | 그만두다
cut ties | sever ties | end relationship | part ways | part company | walk away | split | 갈라서다 | 결별 | 끊다 | 헤어지다 | 관계 청산
team with | join hands | throw in with | link arms | collaborate | 손잡다 | 손을 잡다 | 맞손 | 제휴 | 협력 | 맞손 잡다
block | thwart | stop | stave off | prevent | fend off | ward off | 막다 | 저지 | 차단 | 방지 | 예방 | 막아서다
defend | fend off | repel | shield | guard | 막다 | 방어 | 막아내다 | 지키다 | 보호
fill | plug | cover the gap | offset | bridge the gap | 메우다 | 채우다 | 보완 | 보충 | 상쇄 | 만회
lift | ease | relax | loosen | deregulate | remove restrictions | 풀다 | 완화 | 해제 | 해소 | 규제 완화 | 풀리다
tighten | toughen | crack down | clamp down | strengthen rules | 조이다 | 강화 | 옥죄다 | 단속 | 규제 강화
solve | resolve | settle | iron out | sort out | tackle | 풀다 | 해결 | 해소 | 타결 | 매듭짓다 | 풀어내다
give away | open up | make open | open source | make freely available | 풀다 | 공개 | 개방 | 오픈소스 | 내놓다
open market | open up | liberalise | liberalize | allow access | 열다 | 개방 | 문을 열다 | 허용 | 자유화
hold | host | convene | organise | organize | take place | 열다 | 개최 | 열리다 | 치르다 | 주최 | 소집
wrap up | conclude | finish | draw to a close | wind up | 끝나다 | 끝내다 | 마무리 | 막을 내리다 | 폐막 | 종료 | 마치다
shut down | wind down | shutter | pull the plug | sunset | retire | discontinue | 닫다 | 접다 | 종료 | 폐쇄 | 중단 | 서비스 종료 | 문 닫다
withdraw | pull out | exit | quit the market | retreat | leave | 빠지다 | 철수 | 손 떼다 | 손을 떼다 | 발을 빼다 | 물러나다
drop out | bow out | pull out | withdraw | opt out | sit out | 빠지다 | 불참 | 탈퇴 | 이탈 | 중도 포기 | 포기
excluded | omitted | miss the cut | not included | 빠지다 | 제외 | 누락 | 탈락 | 빼놓다
fail to qualify | lose out | knocked out | eliminated | unsuccessful | rejected | turned down | 떨어지다 | 탈락 | 낙방 | 고배 | 밀리다 | 고배를 마시다 | 실패
come in second | lag behind | trail | fall behind | outdone | overtaken | lose ground | 밀리다 | 뒤지다 | 뒤처지다 | 열세 | 내주다 | 밀려나다
be overtaken | be pushed down | drop to second | overtaken | drop a place | 밀리다 | 내려앉다 | 하락 | 내려가다 | 밀려나다
slip | be pushed back | run late | behind schedule | slippage | overdue | 밀리다 | 늦어지다 | 지연 | 미뤄지다 | 지체 | 차질 | 연기
on schedule | on time | as scheduled | 예정대로 | 제때 | 계획대로 | 일정대로 | 순조롭게 | 차질 없이
ahead of schedule | bring forward | earlier than planned | accelerate | fast-track | 앞당기다 | 당기다 | 조기 | 예정보다 일찍 | 단축
push for | press ahead | push ahead | go ahead | move forward with | pursue | 밀어붙이다 | 추진 | 강행 | 나서다 | 진행
throw weight behind | champion | promote | get behind | 밀어주다 | 지원 | 후원 | 지지 | 육성
drive out | oust | force out | push out | unseat | remove from office | 밀어내다 | 몰아내다 | 쫓아내다 | 축출 | 경질 | 해임 | 퇴출 | 밀려나다
bring in | hire | sign up | recruit | take on staff | add staff | 뽑다 | 채용 | 영입 | 데려오다 | 모집 | 선발 | 들이다
poach | lure away | headhunt | scoop up | bring over | 영입 | 빼 가다 | 빼오다 | 스카우트 | 데려오다
shortlist | choose | single out | tap | handpick | settle on | 뽑다 | 꼽다 | 고르다 | 선정 | 선발 | 낙점 | 지명 | 지정
extract | pull out | draw out | derive | 뽑다 | 추출 | 뽑아내다 | 끌어내다
win a contract | land a contract | clinch | bag | scoop | secure an order | be awarded | won the bid | 따내다 | 수주 | 낙찰 | 따다 | 거머쥐다 | 수주전 | 계약을 따다
obtain licence | granted | be licensed | receive approval | get certified | 따다 | 취득 | 획득 | 얻다
receive | obtain | collect | be given | be handed | 받다 | 수령 | 획득 | 얻다 | 받아 내다
be honoured | be honored | collect an award | 수상 | 상을 타다 | 수상자 | 시상
undergo | be subjected to | be hit with | 받다 | 당하다 | 물다 | 겪다
grant | award | hand out | issue | confer | 부여 | 수여 | 지급 | 내주다 | 발급
put up price | hike | raise | mark up | price rise | increase | 올리다 | 인상 | 상향 | 오르다
cut price | lower | slash | mark down | reduce price | price cut | discount | 내리다 | 인하 | 낮추다 | 할인 | 깎다 | 싸지다
upgrade forecast | raise guidance | revise up | lift outlook | 올리다 | 올려 잡다 | 상향 | 상향 조정
downgrade | lower guidance | revise down | cut forecast | trim outlook | 내리다 | 내려 잡다 | 하향 | 하향 조정 | 낮추다
upload | post | put online | publish online | 올리다 | 게시 | 업로드 | 게재 | 올라오다
blast off | lift off | send into orbit | put into orbit | 쏘다 | 쏘아 올리다 | 발사 | 올리다 | 띄우다
catch on | take off | gain traction | become popular | take hold | 뜨다 | 인기 | 확산 | 퍼지다 | 자리 잡다
get off the ground | take shape | get underway | 궤도에 오르다 | 본격화 | 시동 | 첫발 | 첫발을 떼다 | 본궤도 | 시작
in the pipeline | in the works | under preparation | planned | on the drawing board | forthcoming | 준비 중 | 추진 중 | 계획 중 | 예정 | 구상
under construction | being built | going up | underway | 짓고 있다 | 공사 중 | 건설 중 | 진행 중 | 한창
line up | secure | secure in advance | lock in | earmark | set aside | reserve | 잡아 두다 | 확보 | 마련 | 선점 | 챙기다 | 준비
sign up | enrol | enroll | join | register | subscribe | opt in | 들다 | 가입 | 등록 | 신청 | 들어오다 | 이름 올리다
apply | application | submit an application | 신청 | 접수 | 신청서
submit | file | lodge | put forward | 내다 | 제출 | 접수 | 올리다 | 제기
put out | issue | release | bring out | launch | 내놓다 | 출시 | 선보이다 | 발매 | 발간
come out | go on sale | hit shelves | hit the market | arrive | debut | be released | 나오다 | 출시 | 발매 | 시판 | 풀리다 | 판매 개시
result in | emerge | come out | be found | turn up | reveal | 나오다 | 나타나다 | 드러나다 | 밝혀지다 | 도출 | 확인
show up | appear | turn up | be present | attend | 나오다 | 나타나다 | 참석 | 등장 | 모습을 드러내다
come to light | uncover | detect | spot | unearth | 드러나다 | 발견 | 적발 | 찾아내다 | 밝혀지다 | 들통나다 | 포착
move into | break into | branch out | foray | set foot | 들어가다 | 뛰어들다 | 진출 | 진입 | 발을 들이다 | 나가다
start | enter | embark on | 들어가다 | 돌입 | 착수 | 나서다 | 개시
costs | be spent | 들어가다 | 들다 | 투입 | 소요 | 비용
take time | take years | need time | lead time | 걸리다 | 소요 | 들다 | 소요 기간 | 기간
be held up | snag | run into | stall | come up against | 걸리다 | 발목 | 발목 잡히다 | 걸림돌 | 난항 | 막히다 | 차질
be at stake | ride on | hang in the balance | on the line | 걸리다 | 달리다 | 좌우 | 걸려 있다
attach | stick | add on | fit | bundle | 붙다 | 붙이다 | 부착 | 결합 | 딸리다
face off | go up against | lock horns | contest | square off | vie | 붙다 | 맞붙다 | 겨루다 | 경쟁 | 대결 | 맞서다 | 격돌
be tasked with | handle | be put in charge | take on | 맡다 | 담당 | 전담 | 책임지다 | 수행 | 떠맡다
entrust | outsource | assign | delegate | farm out | contract out | 맡기다 | 위탁 | 외주 | 위임 | 의뢰 | 위탁 운영
deposit | put up as collateral | 맡기다 | 예치 | 예탁 | 담보
fund | bankroll | put up the money | chip in | foot the bill | stump up | provide the money | 돈을 대다 | 자금 지원 | 출자 | 투자 | 물주 | 부담
shell out | fork out | fork over | splash out | splurge | pay out | spend | 쓰다 | 들이다 | 쏟다 | 지출 | 내다 | 지불 | 치르다 | 쏟아붓다
foot the bill | pick up the tab | bear the cost | cover the cost | shoulder | 부담 | 물다 | 치르다 | 돈을 내다
chip in | contribute | put in | 보태다 | 분담 | 갹출 | 출연 | 출자 | 거들다
# Verbs of having, giving and moving
own | hold | possess | in the hands of | proprietor | 갖다 | 가지다 | 보유 | 소유 | 쥐다 | 들고 있다
control | call the shots | majority owner | hold sway | in control | dominate | 쥐다 | 장악 | 지배 | 주무르다 | 경영권 | 거머쥐다
offload | unload | dispose of | sell off | shed | cash out | divestiture | 팔다 | 팔아넘기다 | 넘기다 | 매각 | 처분
snap up | scoop up | gobble up | buy out | swallow | pick up | take private | 사들이다 | 인수 | 사다 | 품다 | 집어삼키다 | 손에 넣다 | 매수 | 사 모으다
exceed | surpass | go past | pass the mark | 넘다 | 넘어서다 | 초과 | 돌파 | 웃돌다 | 상회 | 뛰어넘다
fall short of | miss | short of | below target | undershoot | fail to reach | 못 미치다 | 미달 | 밑돌다 | 부족 | 모자라다 | 하회 | 못 채우다
beat expectations | better than expected | exceed forecast | above estimates | outperform | 웃돌다 | 상회 | 예상 넘다 | 기대 이상 | 어닝 서프라이즈 | 깜짝 실적
meet target | hit target | achieve | attain | reach goal | fulfil | fulfill | accomplish | 달성 | 성취 | 목표 달성
overtake | leapfrog | surpass | edge past | outstrip | pull ahead | outsell | 앞지르다 | 제치다 | 따라잡다 | 추월 | 누르다 | 역전 | 넘어서다
be ahead | stay ahead | front-runner | outpace | out in front | 앞서다 | 앞서가다 | 선두 | 우위 | 앞서 나가다
catch up | close the gap | narrow the gap | draw level | 따라잡다 | 좁히다 | 격차 해소 | 쫓다 | 추격
gap | gulf | 격차 | 간격
be sold | change hands | sale | divest | 팔리다 | 매각 | 판매 | 넘어가다
buy from | acquire | purchase | take over | 사가다 | 사들이다 | 매입 | 인수 | 넘겨받다
go down | outage | knocked out | be cut off | lose power | 죽다 | 먹통 | 장애 | 끊기다 | 불통
put money into | invest | pour into | back | 꽂다 | 태우다 | 투자 | 출자 | 투입
save money | save | savings | cut costs | 굳다 | 아끼다 | 절감 | 절약
put forward | propose | offer | set out | 던지다 | 내걸다 | 제시 | 제안
covet | have its eye on | target | 탐내다 | 눈독 | 노리다 | 겨냥
wash its hands of | pull out | exit | 손떼다 | 철수 | 발 빼다
lay off | cut jobs | job cuts | redundancies | 자르다 | 짜르다 | 감원 | 해고 | 구조조정 | 감축
keep supplied | supply | provide | deliver | 대주다 | 공급 | 납품 | 조달
# Going up and down
grow | swell | climb | mount | mushroom | balloon | snowball | 늘다 | 늘어나다 | 증가 | 커지다 | 확대 | 성장
soar | surge | rocket | skyrocket | spike | shoot up | leap | boom | 치솟다 | 급증 | 폭증 | 급등 | 껑충 | 뛰다 | 폭등 | 크게 늘다
edge up | inch up | tick up | creep up | rise slightly | nudge up | 소폭 상승 | 조금 오르다 | 소폭 증가 | 조금 늘다
shrink | dwindle | thin out | fall off | taper | recede | 줄다 | 줄어들다 | 감소 | 축소 | 위축 | 쪼그라들다
plunge | plummet | tumble | nosedive | slump | collapse | crash | sink | 급락 | 급감 | 폭락 | 곤두박질 | 추락 | 크게 줄다 | 뚝 떨어지다
edge down | dip | slip | ease | inch down | slide | 소폭 하락 | 조금 내리다 | 소폭 감소 | 조금 줄다 | 주춤
cut back | scale back | pare | trim | slash | rein in | downsize | curtail | 줄이다 | 축소 | 감축 | 삭감 | 깎다
shorten | cut time | speed up | quicken | reduce time | slash time | 줄이다 | 단축 | 앞당기다 | 당기다 | 빨라지다
bottom out | recover | rebound | bounce back | turn the corner | pick up | 회복 | 반등 | 되살아나다 | 호전 | 개선
stay flat | unchanged | level off | hold steady | static | stable | plateau | 보합 | 동결 | 변동 없다 | 제자리 | 유지 | 정체
freeze | keep unchanged | hold price | price freeze | leave unchanged | 동결 | 묶다 | 그대로 두다 | 유지
make money | turn a profit | in the black | profitable | break even | return to profit | 흑자 | 흑자 전환 | 남기다 | 돈을 벌다 | 이익을 내다 | 수익성 | 손익분기점
lose money | in the red | loss-making | unprofitable | post a loss | bleed cash | 적자 | 적자 전환 | 손해 | 까먹다 | 손실 | 밑지다
earn | bring in | rake in | generate | gross | take home | pull in | 벌어들이다 | 거두다 | 올리다
recoup | recover | pay back | payback | break even | return on investment | earn back | 뽑다 | 회수 | 본전 | 건지다 | 투자비 회수
# Work of the hands and the head
draw up | map out | devise | formulate | hammer out | put together | 짜다 | 마련 | 수립 | 세우다 | 작성
slated | poised | scheduled | earmarked | pencilled in | penciled in | 예정 | 계획 | 방침 | 할 생각
mull | weigh up | toy with | kick around | study | look into | contemplate | under review | 따지다 | 검토 | 저울질 | 고민 | 살펴보다 | 고려 | 만지작거리다
look into | investigate | probe | inquire | examine | inquiry | 조사 | 들여다보다 | 캐다 | 수사 | 파헤치다 | 살피다
inspect | check | audit | vet | spot check | review | 점검 | 살피다 | 검사 | 따져 보다 | 들여다보다
count | tally | calculate | compute | add up | total up | 집계 | 계산 | 산정 | 셈하다 | 산출
measure | gauge | benchmark | score | test result | 재다 | 측정 | 계측 | 평가 | 점수
stack up against | 견주다 | 대비 | 비하다
prove | demonstrate | validate | verify | substantiate | 보여주다 | 입증 | 증명 | 검증 | 실증 | 확인
check identity | authenticate | verify identity | identification | sign in | log in | 본인 확인 | 인증 | 본인인증 | 신원 확인 | 로그인
fit out | outfit | furnish | kit out | equip | 갖추다 | 구비 | 마련 | 꾸미다
run | operate | manage | administer | maintain | 굴리다 | 운영 | 관리 | 운용 | 꾸리다
maintain | upkeep | keep running | maintenance | after-sales | 유지보수 | 정비 | 관리 | 손보다 | 유지 관리
help | assist | lend a hand | aid | support | back up | give a leg up | 돕다 | 도와주다 | 지원 | 거들다 | 도움 | 뒷받침
bail out | rescue | prop up | shore up | come to the rescue | 살리다 | 구제 | 구하다 | 구제금융 | 지원
replace people | take over jobs | automate | automation | do away with | unmanned | 사람 대신 | 자동화 | 대체 | 무인화 | 대신하다 | 무인
stand in for | on behalf of | instead of | in place of | rather than | substitute | 대신 | 대신하다 | 대체 | 대행 | 갈음하다
use | make use of | tap into | draw on | harness | leverage | utilise | utilize | 쓰다 | 활용 | 이용 | 써먹다
reuse | repurpose | recycle | second-hand | refurbished | recover heat | 다시 쓰다 | 재활용 | 재사용 | 중고 | 되쓰다
write | draft | author | pen | draw up | compose | 쓰다 | 작성 | 집필 | 써 주다
summarise | summarize | sum up | boil down | condense | digest | 줄이다 | 요약 | 간추리다 | 추리다
sort | classify | categorise | categorize | 나누다 | 분류 | 구분 | 가르다 | 갈래
filter out | weed out | screen | sift | block spam | 거르다 | 걸러내다 | 걸러 내다 | 선별 | 차단 | 솎아 내다
detect | spot | pick up | identify | catch | flag | 잡아내다 | 감지 | 탐지 | 찾아내다 | 포착 | 알아채다 | 식별
keep an eye on | monitor | watch over | surveillance | supervise | 지켜보다 | 감시 | 관제 | 모니터링 | 살피다 | 감독
gear up | get ready | brace for | lay groundwork | 준비 | 채비 | 갖추다 | 마련
inform | notify | give notice | send notice | 알리다 | 통보 | 통지 | 고지 | 안내 | 귀띔
turn down | decline | rebuff | spurn | snub | knock back | 거절 | 거부 | 마다하다 | 퇴짜 | 물리치다 | 뿌리치다 | 사양
admit | concede | acknowledge | accept blame | 시인 | 인정 | 털어놓다 | 받아들이다
apologise | apologize | apology | say sorry | express regret | 사과 | 사죄 | 고개 숙이다 | 머리 숙이다 | 유감
accept | embrace | go along with | say yes | 받아들이다 | 수용 | 수락 | 응하다
keep quiet | decline to comment | no comment | tight-lipped | stay silent | 말을 아끼다 | 언급 피하다 | 함구 | 침묵 | 답변 거부 | 노코멘트
keep secret | undisclosed | confidential | not disclosed | under wraps | not made public | 비공개 | 밝히지 않다 | 비밀 | 알려지지 않다
promise | pledge | vow | undertake | give an assurance | 약속 | 다짐 | 공언 | 공약 | 확약 | 맹세
break promise | renege | back out | go back on | breach contract | breach of contract | 어기다 | 위반 | 파기 | 저버리다 | 깨다 | 불이행
obey | comply | abide by | stick to | adhere | follow rules | observe | 지키다 | 준수 | 따르다 | 이행
carry out | implement | execute | put into practice | perform | conduct | 이행 | 실행 | 시행 | 수행 | 실시
take effect | come into force | kick in | effective from | enter into force | 시행 | 발효 | 효력 | 적용 | 들어가다
target | set sights on | go after | have in mind | 노리다 | 겨냥 | 공략 | 눈독 | 눈독을 들이다 | 타깃 | 목표
suffer | take a hit | be hit by | bear the brunt | fall victim | 당하다 | 입다 | 피해 | 타격 | 겪다
go bust | go bankrupt | bankruptcy | insolvency | receivership | 망하다 | 파산 | 부도 | 도산 | 쓰러지다 | 회생절차 | 법정관리
spread | expand | catch on | proliferate | become widespread | diffusion | 퍼지다 | 확산 | 번지다 | 보급 | 대중화 | 퍼뜨리다
carry goods | ship | transport | haul | move goods | freight | 나르다 | 운반 | 운송 | 실어 나르다 | 수송 | 옮기다
send abroad | export | sell overseas | sell abroad | ship overseas | 수출 | 내다 팔다 | 해외 판매 | 내보내다
bring from abroad | import | buy from abroad | source overseas | 수입 | 들여오다 | 들이다 | 사 오다 | 가져오다
return | come back | go back | reinstate | bring back | 돌아오다 | 복귀 | 되돌리다 | 되돌아오다 | 복직
reach out | contact | get in touch | sound out | 접촉 | 연락 | 두드리다 | 타진 | 다가가다
haggle | bargain | negotiate | at the table | hold talks | 협상 | 교섭 | 줄다리기 | 흥정 | 밀당 | 협의
bury the hatchet | reconcile | settle | out of court | settlement | 화해 | 합의 | 풀다 | 타결 | 합의금 | 조정
squabble | dispute | clash | spat | at odds | feud | conflict | fall out | 다투다 | 갈등 | 분쟁 | 싸우다 | 마찰 | 충돌 | 대립 | 실랑이
# Things people ask about: who
boss | chief | top executive | at the helm | helm | 사장 | 수장 | 최고경영자 | 우두머리 | 총수 | 대표이사 | 윗사람
higher-ups | senior management | top brass | superior | leadership team | management | 윗선 | 상부 | 수뇌부 | 경영진 | 고위층 | 지도부 | 윗사람 | 상사
successor | replacement | next chief | incoming | take the reins | fill the shoes | succeed | 후임 | 후임자 | 후계자 | 뒤를 잇다 | 새 대표 | 차기 | 바통 | 이어받다
predecessor | former chief | outgoing | ex-chief | previous chief | 전임 | 전임자 | 전 대표 | 선임자
person in charge | point person | official in charge | manager | handle | responsible | 담당 | 담당자 | 책임자 | 실무자 | 맡다 | 관리자
founder | co-founder | founding member | 창업자 | 창립자 | 설립자 | 공동 창업자 | 창업 | 세우다 | 차리다
owner | proprietor | parent | controlling shareholder | 주인 | 오너 | 소유주 | 최대주주 | 대주주 | 임자 | 소유
investor | backer | financier | shareholder | funder | venture capitalist | 투자자 | 투자사 | 투자처 | 물주 | 출자자 | 주주
partner | ally | teammate | counterpart | collaborator | 파트너 | 협력사 | 협력 업체 | 제휴사 | 동반자 | 동맹
supplier | vendor | contractor | provider | 협력사 | 공급사 | 공급업체 | 납품업체 | 거래처 | 납품 | 공급처
subcontractor | subcontract | outsourcing | contractor | second-tier supplier | outsourced | 하청 | 하청업체 | 하도급 | 협력업체 | 외주 | 도급 | 외주업체
rival | competitor | challenger | competing | adversary | opponent | peer | 경쟁사 | 경쟁자 | 라이벌 | 맞수 | 경쟁업체 | 적수 | 경쟁 상대
client | customer | buyer | patron | end user | 고객사 | 거래처 | 고객 | 수요처 | 발주처 | 구매자 | 손님
procuring entity | contracting authority | 발주처 | 발주사 | 발주 | 주문 | 의뢰
bidder | suitor | contender | candidate | applicant | would-be buyer | 입찰자 | 인수 후보 | 응찰자 | 후보 | 참여사 | 인수 희망자 | 원매자
preferred bidder | front-runner | exclusive talks | preferred buyer | exclusive negotiation | 우선협상대상자 | 우선협상자 | 우협 | 유력 후보
intermediary | broker | adviser | advisor | agent | middleman | go-between | 주관사 | 자문사 | 중개 | 자문 | 중개인 | 매각 주관사
lender | bank | creditor | syndicate | financier | bondholder | 채권자 | 채권단 | 은행 | 대주단 | 금융기관 | 대출 기관
analyst | research house | market researcher | brokerage | watcher | 애널리스트 | 분석가 | 증권사 | 증권가 | 전문가 | 시장조사업체
expert | specialist | professional | veteran | 전문가 | 베테랑 | 전문 인력 | 전문
engineer | developer | technician | programmer | coder | technologist | 엔지니어 | 개발자 | 기술자 | 기술 인력 | 프로그래머 | 기술진
researcher | scientist | academic | scholar | research team | 연구원 | 연구자 | 과학자 | 학자 | 연구진 | 교수
worker | labourer | laborer | crew | workforce | field staff | 일꾼 | 근로자 | 노동자 | 작업자 | 현장 인력 | 인부 | 작업반
talent | skilled people | brains | recruit | brain drain | 인재 | 전문 인력 | 우수 인력 | 고급 인력 | 두뇌
user | consumer | shopper | people using | 이용자 | 사용자 | 소비자 | 쓰는 사람 | 유저 | 회원
member | membership | signatory | participant | constituent | 회원 | 회원사 | 참여사 | 멤버 | 소속 | 구성원 | 일원
spokesperson | spokesman | spokeswoman | representative | source close to | official | 대변인 | 관계자 | 홍보 담당 | 측 관계자 | 홍보팀
victim | affected | those affected | injured party | casualty | 피해자 | 피해 고객 | 피해 | 당하다 | 희생자
resident | villager | inhabitant | neighbour | neighbor | townspeople | 주민 | 동네 사람 | 지역민 | 거주자 | 마을 사람 | 시민
# Job titles
chief executive | ceo | chief executive officer | managing director | group chief executive | chief exec | 최고경영자 | 대표이사 | 대표
chairman | chairwoman | chairperson | chair | board chair | 회장 | 이사회 의장 | 의장 | 이사장
vice chairman | deputy chairman | vice-chair | 부회장 | 부의장
president | managing director | general manager | 사장 | 대표 | 총재 | 총경리
vice president | deputy chief executive | deputy chief | executive vice president | senior vice president | 부사장 | 전무 | 부대표 | 수석부사장
chief financial officer | cfo | finance chief | finance director | head of finance | 최고재무책임자 | 재무 담당 | 재무책임자 | 재무총괄
chief technology officer | cto | technology chief | tech chief | head of technology | 최고기술책임자 | 기술 총괄 | 기술책임자 | 기술 담당
chief operating officer | coo | operations chief | head of operations | 최고운영책임자 | 운영 총괄 | 운영책임자
chief marketing officer | cmo | marketing chief | head of marketing | 최고마케팅책임자 | 마케팅 총괄 | 마케팅 책임자 | 마케팅 담당
chief information officer | cio | 최고정보책임자 | 전산 책임자 | 정보화 책임자 | 전산 담당
chief information security officer | ciso | security chief | head of security | 정보보호최고책임자 | 보안 책임자 | 보안 총괄 | 보안 담당
chief ai officer | head of ai | ai chief | ai lead | AI 총괄 | 최고인공지능책임자 | AI 책임자 | AI 담당
chief strategy officer | cso | strategy chief | head of strategy | 최고전략책임자 | 전략 총괄 | 전략 담당
country manager | country head | local chief | head of the branch | head of korea | 지사장 | 법인장 | 지역 대표 | 한국 대표 | 현지 대표 | 지점장
division head | business unit head | head of division | general manager | 본부장 | 부문장 | 사업부장 | 사업본부장 | 그룹장
team leader | department head | section chief | head of team | 팀장 | 부장 | 실장 | 과장 | 부서장 | 국장
director | board member | non-executive director | outside director | seat on the board | board seat | 이사 | 사외이사 | 등기이사 | 이사진 | 사내이사
board | board of directors | boardroom | directors | 이사회 | 이사진 | 등기임원
adviser | advisor | consultant | counsel | advise | advisory | 고문 | 자문 | 자문역 | 자문위원 | 컨설턴트
acting | interim | caretaker | temporary chief | stand-in | 직무대행 | 대행 | 임시 대표 | 권한대행 | 임시
minister | secretary | cabinet member | ministry head | 장관 | 각료 | 부처 수장
deputy minister | vice minister | state secretary | undersecretary | junior minister | 차관 | 부장관 | 차관보
governor | provincial governor | head of province | 주지사 | 도지사
mayor | city chief | city mayor | 시 정부 수장 | 구청장
ambassador | envoy | diplomat | embassy | consul | 대사 | 대사관 | 외교관 | 특사 | 영사
principal | headteacher | dean | university president | rector | chancellor | 총장 | 교장 | 학장 | 학교장
hospital director | head doctor | medical director | 병원장 | 의료원장 | 원장
director general | secretary general | bureau chief | 사무총장 | 국장 | 사무국장 | 원장
doctor | physician | medic | surgeon | clinician | radiologist | 의사 | 의료진 | 전문의 | 의료인
teacher | instructor | tutor | lecturer | educator | 교사 | 선생님 | 강사 | 교원 | 교수
student | pupil | undergraduate | learner | trainee | 학생 | 수강생 | 교육생 | 대학생 | 수료생
farmer | grower | agricultural producer | agriculture | farm | 농민 | 농부 | 농가 | 농업인 | 농장
judge | court | tribunal | bench | justice | 판사 | 재판부 | 법원 | 재판관
prosecutor | prosecution | indict | 검찰 | 기소 | 수사당국
rank and file | ordinary employee | junior staff | 평사원 | 일반 직원 | 말단 | 사원
# Company words
parent | parent company | holding company | owner | 모회사 | 지주회사 | 지주사 | 본사 | 모기업
affiliate | sister company | group company | sibling | associate | 계열사 | 관계사 | 그룹사 | 자매회사 | 계열
joint venture | jv | jointly owned company | co-owned | 합작사 | 합작법인 | 합작회사 | 합작 | 조인트벤처 | 공동 설립
conglomerate | chaebol | business empire | family-run | 그룹 | 재벌 | 대기업 | 기업집단
startup | start-up | fledgling | young company | newcomer | unicorn | 스타트업 | 신생 기업 | 벤처 | 새내기 | 벤처기업 | 유니콘
small business | sme | small and medium-sized | mom-and-pop | small firm | 중소기업 | 소상공인 | 자영업자 | 소기업 | 중소업체
state-owned | state-run | government-owned | public corporation | nationalised | nationalized | 국영 | 공기업 | 국유 | 공공기관
privately held | unlisted | private company | 비상장
listed company | publicly traded | on the stock exchange | listed | 상장사 | 상장 | 상장기업 | 증시
go public | ipo | initial public offering | flotation | float | stock market debut | list shares | 상장 | 기업공개 | 증시 입성
delist | take private | delisting | leave the stock exchange | 상장폐지 | 비상장 전환 | 자진 상폐 | 상폐
consortium | bidding group | coalition | syndicate | alliance | grouping | 컨소시엄 | 연합체 | 연합 | 공동 사업단 | 사업단
alliance | industry body | association | trade group | forum | federation | 협회 | 단체 | 연합회 | 연맹 | 협의체 | 얼라이언스
newcomer operator | fourth operator | new entrant | newcomer | new operator | 신규 사업자 | 제4이통사 | 신규 진입 | 후발 주자 | 새 사업자 | 네번째 통신사
latecomer | late entrant | second mover | laggard | 후발 주자 | 후발 | 뒤늦게 뛰어들다 | 늦깎이
pioneer | first mover | trailblazer | early mover | frontrunner | 선구자 | 개척 | 선두 주자 | 선도 | 앞장서다
virtual operator | mvno | virtual network operator | budget carrier | 알뜰폰 | 가상이동통신망 | 알뜰폰 사업자 | 알뜰폰사
tower company | towerco | mast company | infrastructure company | tower operator | 타워 회사 | 철탑 회사 | 기지국 임대 | 타워코 | 통신탑 업체
operator | carrier | telco | telecoms company | telecom operator | network operator | mobile operator | 통신사 | 이통사 | 통신업체 | 이동통신사 | 통신사업자
cloud provider | hyperscaler | cloud company | cloud operator | big tech | 클라우드 사업자 | 하이퍼스케일러 | 빅테크 | 클라우드 업체 | 클라우드 회사
equipment maker | network vendor | gear maker | equipment supplier | kit maker | 장비업체 | 장비사 | 통신장비 | 장비 제조사 | 장비 회사
carmaker | automaker | car company | auto manufacturer | motor company | 자동차 회사 | 완성차 | 차 회사 | 자동차 업체 | 완성차 업체
shipbuilder | shipyard | shipbuilding | 조선사 | 조선업체 | 조선소 | 조선 회사
airline | flag carrier | aviation company | 항공사 | 항공 회사 | 비행기 회사
insurer | insurance company | underwriter | insurance | 보험사 | 보험 | 보험회사 | 손보사 | 생보사
bank | lender | financial institution | commercial bank | 은행 | 금융사 | 금융권 | 시중은행 | 금융기관
card company | payment company | credit card issuer | 카드사 | 신용카드사
brokerage | securities firm | investment bank | 증권사 | 투자은행 | 증권
private equity | buyout firm | pe firm | investment firm | 사모펀드 | 사모투자 | 운용사 | 펀드 | 투자사
sovereign wealth fund | state fund | public investment fund | pension fund | 국부펀드 | 연기금 | 국민연금 | 국부 펀드
utility | power company | electricity company | grid operator | power producer | 전력회사 | 전력 공사 | 전기 회사 | 발전사 | 한전
builder | construction company | contractor | engineering firm | general contractor | 건설사 | 시공사 | 건설업체 | 시공 | 건설 회사
manufacturer | maker | producer | foundry | oem | 제조사 | 생산업체 | 제조업체 | 만드는 곳 | 제작사
logistics company | parcel firm | courier | delivery company | freight forwarder | 물류회사 | 택배사 | 물류 | 배송업체 | 운송사
broadcaster | tv station | television channel | media company | 방송사 | 방송국 | 티브이 | 매체 | 지상파
newspaper | media | news outlet | publisher | reporter | 언론 | 신문사 | 언론사 | 신문 | 매체 | 기자
game company | game developer | studio | gaming | 게임사 | 게임 회사 | 게임업체 | 게임 개발사
drugmaker | pharma | pharmaceutical company | biotech | 제약사 | 바이오 | 제약회사 | 제약
law firm | attorney | lawyer | solicitor | legal adviser | legal counsel | 로펌 | 법무법인 | 변호사 | 법률 대리인 | 법률 자문
consultancy | consulting firm | research firm | market research firm | 컨설팅 | 컨설팅사 | 조사업체 | 조사기관 | 시장조사업체
research institute | think tank | lab | laboratory | research centre | research center | 연구소 | 연구원 | 연구기관 | 연구센터 | 싱크탱크
nonprofit | non-profit | ngo | charity | foundation | 비영리 | 재단 | 시민단체 | 자선단체 | 비영리단체
# Government bodies
ministry | government department | department | 부처 | 정부 부처 | 중앙부처 | 주무 부처 | 정부
telecoms regulator | telecom watchdog | communications authority | communications commission | regulator | 통신 당국 | 규제기관 | 방통위 | 방송통신위원회 | 규제 당국 | 통신위원회
science ministry | ict ministry | ministry of science | communications ministry | digital ministry | 과기정통부 | 과학기술정보통신부 | 과기부 | 정통부 | 통신부
industry ministry | trade ministry | ministry of industry | commerce ministry | economy ministry | 산업부 | 산업통상자원부 | 상무부 | 통상부 | 경제부
finance ministry | treasury | ministry of finance | 기재부 | 기획재정부 | 재무부 | 재정부
antitrust authority | competition authority | competition watchdog | antitrust regulator | fair trade commission | 공정위 | 공정거래위원회 | 경쟁 당국 | 독점 규제
financial regulator | financial watchdog | securities regulator | financial supervisory service | 금감원 | 금융위 | 금융당국 | 금융감독원 | 증권 당국
privacy watchdog | data protection authority | privacy commission | data protection commission | privacy regulator | 개인정보위 | 개인정보보호위원회 | 개인정보 당국 | 개보위
central bank | monetary authority | 중앙은행 | 통화당국
tax office | tax authority | revenue service | taxman | 국세청 | 세무 당국 | 세무서 | 과세 당국
customs | customs service | customs authority | border agency | 세관 | 관세청 | 통관
police | cyber police | law enforcement | national police agency | 경찰 | 경찰청 | 수사기관 | 수사대
military | army | armed forces | defence ministry | defense ministry | 국방부 | 육군 | 군대
parliament | congress | national assembly | senate | legislature | lawmakers | 국회 | 의회 | 의원 | 입법부
local government | city hall | municipality | city council | municipal | county | 지자체 | 지방정부 | 군청 | 시의회
district court | lower court | trial court | first instance | 지방법원 | 지법 | 1심 | 하급심
european commission | brussels | eu executive | eu | european union | 유럽연합 | 집행위 | 유럽집행위원회 | 유럽위원회
white house | us administration | washington | federal government | 백악관 | 미국 정부 | 미 정부 | 미 행정부
presidential office | blue house | cabinet office | 대통령실 | 청와대 | 국무회의
united nations | un agency | international body | international organisation | 유엔 | 국제기구
standards body | standards organisation | standards group | standardisation | standardization | 표준화 기구 | 표준 단체 | 표준화 | 표준화기구
post office | postal service | 우체국 | 우정사업본부 | 우편 | 우정국
weather agency | meteorological office | weather service | 기상청 | 기상 당국 | 날씨 예보
space agency | aerospace agency | space administration | 우주청 | 우주항공청 | 우주국 | 항공우주국
fire service | fire department | firefighter | emergency services | 소방 | 소방서 | 소방청 | 소방관 | 구조대
# Places of business
head office | headquarters | hq | home base | headquartered | based in | 본사 | 본부 | 본거지 | 본점 | 소재
branch | local office | outpost | regional office | representative office | local unit | 지사 | 지점 | 사무소 | 해외 법인 | 현지 법인 | 출장소
factory | plant | production site | mill | assembly line | fab | manufacturing facility | 공장 | 생산 시설 | 제조 시설 | 사업장 | 생산 라인
site | worksite | on the ground | job site | 현장 | 작업장 | 부지 | 건설 현장 | 일터
land | plot | lot | acreage | premises | tract | 부지 | 토지 | 대지 | 용지
industrial park | estate | cluster | campus | science park | business park | 단지 | 산업단지 | 산단 | 클러스터 | 공단
warehouse | depot | fulfilment centre | fulfillment center | distribution centre | distribution center | logistics hub | 창고 | 물류센터 | 물류창고 | 풀필먼트
port | harbour | harbor | terminal | dock | container terminal | wharf | quay | 항만 | 항구 | 부두 | 터미널 | 신항
hospital | clinic | medical centre | medical center | health system | ward | 병원 | 의료원 | 의료기관 | 진료소 | 병동
airport | terminal | runway | airfield | air hub | 공항 | 활주로 | 여객 터미널
stadium | arena | ballpark | sports venue | 경기장 | 야구장 | 축구장 | 스타디움
road | highway | motorway | expressway | street | 도로 | 고속도로 | 길거리 | 찻길
exhibition | trade show | fair | expo | trade fair | show floor | 전시회 | 박람회 | 엑스포 | 전시 | 행사
event venue | convention centre | convention center | hall | venue | 행사장 | 전시장 | 회의장 | 컨벤션센터
showroom | experience centre | experience center | flagship store | pop-up | 체험관 | 전시관 | 홍보관 | 팝업 | 체험 매장 | 쇼룸
control centre | control room | operations centre | operations center | network operations center | 관제센터 | 상황실 | 관제실 | 통제실 | 관제소
machine room | server room | server hall | data hall | computer room | colocation | 전산실 | 서버실 | 전산센터 | 기계실 | 전산동
countryside | rural | remote area | village | sparsely populated | farming village | 시골 | 농촌 | 산간 | 벽지 | 외딴 | 농어촌
city | urban | downtown | metropolitan | metro area | municipality | 도시 | 도심 | 시내 | 대도시 | 도회지
seabed | ocean floor | undersea | seafloor | subsea | underwater | 해저 | 바닷속 | 바다 밑 | 심해 | 물속
domestic | home market | within the country | 국내 | 내수 | 안방 | 나라 안 | 내국
# Money words
price tag | purchase price | valuation | asking price | worth | takeover price | value | 몸값 | 기업가치 | 인수가 | 매각가 | 인수 대금 | 매각 대금
salary | pay | wage | paycheck | remuneration | compensation | 몸값 | 연봉 | 급여 | 월급 | 임금 | 봉급
price | retail price | list price | sticker price | cost | priced at | asking price | 가격 | 출고가 | 판매가 | 정가 | 단가
money | cash | funds | capital | funding | sum | war chest | 자금 | 현금 | 자본 | 뭉칫돈 | 실탄 | 재원
bill | monthly bill | phone bill | monthly fee | subscription fee | charge | 요금 | 통신비 | 월 요금 | 이용료 | 청구서 | 월정액
rent | lease | rental | lease fee | tenancy | 빌리다 | 임대 | 임대료 | 임차 | 세내다 | 월세 | 리스
royalty | licence fee | license fee | licensing fee | patent fee | 로열티 | 사용료 | 특허료 | 라이선스 비용 | 기술료
network fee | network usage fee | fair share | network charge | usage fee | 망 사용료 | 망 이용료 | 망 이용대가 | 통행료 | 이용 대가
handling fee | service fee | referral fee | 수수료 | 떼다 | 중개료 | 커미션
budget | allocation | spending plan | appropriation | earmark | 예산 | 나랏돈 | 재정 | 편성
tax | levy | duty | tariff | surtax | excise | 세금 | 관세 | 과세 | 부과금 | 조세 | 물다
subsidy | handset subsidy | incentive | grant | state aid | rebate | 보조금 | 지원금 | 장려금 | 공시지원금 | 혜택 | 국비
compensation | payout | reimburse | make good | redress | 배상 | 보상 | 배상금 | 보상금 | 물어주다 | 손해배상
refund | money back | reimbursement | give back | repay customers | 환불 | 돌려주다 | 반환 | 환급 | 되돌려주다
debt | borrowing | liability | owe | loan | indebted | bond | 부채 | 채무 | 차입 | 대출 | 차입금 | 빚지다
bond | bond issue | corporate bond | issue debt | debenture | 회사채 | 채권 | 사채 | 전환사채 | 채권 발행
pay off | repay | settle debt | redeem | clear debt | service debt | 갚다 | 상환 | 변제 | 청산 | 빚 갚다
dividend | payout | shareholder return | distribution | 배당 | 배당금 | 주주환원 | 나눠 주다
buyback | share repurchase | repurchase | buy back shares | cancel shares | 자사주 | 자사주 매입 | 소각 | 자기주식
share sale | rights issue | new shares | capital increase | issue shares | placement | 유상증자 | 증자 | 신주 | 신주 발행 | 자본 확충
share | portion | contribution | 부분 | 분담금 | 분담 | 배분 | 할당
profit | earnings | bottom line | net profit | operating income | surplus | 이익 | 순이익 | 영업이익 | 수익 | 남는 돈 | 벌이 | 당기순이익
sales | revenue | turnover | top line | receipts | 매출 | 매출액 | 판매액 | 벌어들이다 | 외형
results | earnings | quarterly results | financial results | performance | figures | quarterly report | 실적 | 성적표 | 성적 | 분기 실적 | 경영 실적 | 결산
margin | profitability | operating margin | profit margin | 이익률 | 마진 | 수익성 | 영업이익률 | 남기다
backlog | order book | orders in hand | outstanding orders | 수주 잔고 | 일감 | 밀린 주문 | 수주잔액 | 주문 잔량
order | purchase order | order placed | procurement | 주문 | 발주 | 시키다 | 구매 계약
down payment | deposit | upfront payment | guarantee money | 계약금 | 선금 | 선급금 | 보증금 | 착수금
installment | instalment | tranche | in installments | payment plan | 할부 | 분할 납부 | 나눠 내다 | 분납 | 나눠서
total project cost | project cost | total cost | overall investment | price of the project | 사업비 | 총사업비 | 공사비 | 총투자비 | 들어간 돈 | 건설비
big money | huge sum | billions | massive investment | hefty sum | 큰돈 | 거액 | 거금 | 막대한 돈 | 수조원 | 천문학적
size | scale | magnitude | heft | bulk | 덩치 | 크기 | 규모 | 몸집
bulk up | get bigger | scale up | outgrow | add heft | 덩치 키우다 | 몸집 키우다 | 몸집 불리다 | 규모 확대 | 커지다
# When
deadline | due date | cut-off | time limit | no later than | 언제까지 | 마감 | 기한 | 시한 | 마감일 | 데드라인 | 최종 기한
maturity | expiry | expiration | fall due | term ends | run out | expire | 만기 | 만료 | 끝나다 | 만기일 | 계약 종료
period | duration | term | timeframe | span | length of contract | 기간 | 동안 | 계약 기간 | 기한
timing | point in time | timetable | 시점 | 시기 | 날짜 | 타이밍 | 일정
schedule | timetable | timeline | roadmap | calendar | milestone | 일정 | 로드맵 | 시간표 | 계획표 | 스케줄 | 이정표
first half | opening half | first six months | 상반기 | 전반기
second half | later this year | latter half | back half | 하반기 | 후반기 | 연말께
end of year | year-end | by december | close of the year | late this year | 연말 | 연내 | 올해 말 | 해 넘기기 전 | 올해 안
current year | calendar year | 올해 | 금년 | 이번 해
previous year | year earlier | year ago | prior year | 작년 | 지난해 | 전년 | 한 해 전 | 일 년 전
coming year | following year | year ahead | 내년 | 다음 해 | 이듬해 | 내년도
recently | lately | newly | 요즘 | 최근 | 얼마 전 | 근래
soon | shortly | before long | imminent | in the near future | around the corner | 조만간 | 머지않아 | 임박 | 가까운 시일
right away | immediately | instantly | straight away | with immediate effect | 바로 | 즉시 | 당장 | 곧바로 | 곧장
eventually | ultimately | in the long run | finally | 결국 | 마침내 | 장기적 | 언젠가
first time | for the first time | maiden | world first | debut | inaugural | 처음 | 최초 | 첫 번째 | 사상 처음 | 세계 최초 | 국내 최초
so far | to date | until now | cumulative | 여태 | 현재까지 | 그동안 | 누적 | 이제까지
remain | pending | 아직 | 여전히 | 남아 있다 | 계류
indefinitely | open-ended | no end date | until further notice | 무기한 | 기약 없이 | 언제까지고 | 기한 없이
permanent | lasting | forever | perpetual | 영구 | 아예 | 영영 | 상설
temporary | provisional | interim | for the time being | stopgap | 임시 | 당분간 | 잠정 | 일단 | 한시적 | 일시적
meanwhile | at the same time | simultaneously | concurrently | in tandem | 동시에 | 한꺼번에 | 나란히 | 병행
around the clock | 24/7 | day and night | 24 hours | nonstop | 24시간 | 하루 종일 | 밤낮 | 온종일 | 상시
real time | on the fly | instantaneous | 실시간 | 즉각 | 바로바로 | 생중계
by hand | manual | manually | human labour | human labor | 손으로 | 수작업 | 수동 | 사람 손 | 일일이
# Effects, reasons, conditions, reactions
effect | impact | influence | consequence | repercussion | ripple effect | implication | 효과 | 영향 | 여파 | 파장 | 파급 | 파급효과
benefit | advantage | merit | upside | perk | 장점 | 이점 | 혜택 | 이득 | 좋은 점
drawback | downside | disadvantage | shortcoming | weakness | limitation | flaw | 단점 | 한계 | 약점 | 아쉬운 점 | 나쁜 점 | 결점
strength | forte | selling point | competitive edge | advantage | 강점 | 경쟁력 | 차별점 | 비교우위
achievement | accomplishment | feat | success | track record | milestone | outcome | 성과 | 업적 | 실적 | 결실 | 공로 | 쾌거
pay off | bear fruit | yield results | come to fruition | deliver results | 결실 | 성과를 내다 | 빛을 보다 | 효과를 보다 | 열매
reason | cause | motive | driver | on account of | thanks to | owing to | 이유 | 까닭 | 원인 | 계기 | 때문 | 덕분
background | backdrop | context | rationale | driving force | behind the decision | 배경 | 속사정 | 경위 | 내막 | 이유
trigger | spark | set off | touch off | provoke | bring about | 일으키다 | 촉발 | 불러오다 | 야기 | 초래 | 빌미
condition | string attached | proviso | stipulation | prerequisite | contingent on | 조건 | 전제 | 단서 | 요건 | 전제 조건 | 조건부
stumbling block | hurdle | obstacle | sticking point | roadblock | barrier | snag | impediment | 걸림돌 | 장애물 | 난관 | 장벽 | 암초 | 쟁점 | 문턱
challenge | task | homework | problem to solve | 과제 | 숙제 | 문제 | 난제 | 도전 | 풀어야 할 숙제
worry | concern | fear | misgiving | anxiety | doubt | apprehension | 우려 | 걱정 | 불안 | 염려 | 의구심 | 찜찜하다
risk | danger | threat | exposure | hazard | jeopardy | 위험 | 리스크 | 위협 | 위험 부담 | 불안 요소
reaction | response | feedback | reception | greeted with | respond | 반응 | 호응 | 분위기 | 반향 | 시선 | 눈길
assessment | evaluation | verdict | review | opinion | judgment | 평가 | 평판 | 의견 | 심사 | 평점 | 판단 | 보는 눈
criticism | slam | blast | under fire | backlash | rebuke | condemn | 비판 | 비난 | 질타 | 혹평 | 뭇매 | 지적 | 쓴소리
complaint | grievance | discontent | gripe | dissatisfaction | 불만 | 민원 | 항의 | 하소연 | 불평
outlook | prospect | forecast | projection | expectation | view on the future | 전망 | 예상 | 앞날 | 내다보다 | 관측 | 점치다 | 예측
rank | ranking | position | league table | come in first | 순위 | 등수 | 몇 위 | 서열 | 랭킹
top spot | market leader | lead the market | leading | 1위 | 선두 | 으뜸 | 최강자
runner-up | second largest | second biggest | 2위 | 둘째 | 두 번째 | 차점 | 준우승
market share | share of the market | percent of the market | per cent of the market | slice of market | share of subscribers | account for | 점유율 | 시장 점유율 | 차지 | 비중 | 시장 몫
account for | constitute | 차지 | 비중 | 이루다 | 점하다
demand | appetite | orders | 수요 | 찾는 사람 | 주문 | 니즈
shortage | lack | scarcity | deficit | short supply | run short | crunch | 부족 | 모자라다 | 품귀 | 부족난 | 결핍 | 수급난
glut | oversupply | surplus | excess | overcapacity | 남아돌다 | 공급 과잉 | 과잉 | 넘치다 | 남다
popular | best-seller | sell well | in demand | sought after | 인기 | 잘 팔리다 | 잘나가다 | 히트 | 불티 | 흥행
flop | dud | poor sales | sell poorly | lukewarm | unpopular | 흥행 실패 | 부진 | 저조 | 외면 | 미지근하다
slump | sluggish | weak | downturn | slowdown | stagnation | recession | 부진 | 불황 | 침체 | 둔화 | 정체
boom | brisk | strong demand | heyday | buoyant | thriving | 호황 | 활황 | 잘되다 | 호조
record high | all-time high | record-breaking | highest ever | best ever | 사상 최대 | 최고치 | 역대 최대 | 신기록 | 역대 최고 | 최대 실적
record low | all-time low | lowest ever | worst ever | 사상 최저 | 최저치 | 역대 최저 | 최악 | 신저가
turning point | watershed | inflection point | game changer | landmark | 전환점 | 분수령 | 변곡점 | 계기 | 판도 바꾸다 | 게임 체인저
trend | tendency | pattern | wave | 추세 | 흐름 | 경향 | 트렌드 | 유행
secret of success | key to success | recipe | expertise | 비결 | 노하우 | 비법 | 성공 요인 | 전문성
strategy | approach | tactic | playbook | game plan | blueprint | 전략 | 방안 | 작전 | 구상 | 청사진 | 복안
rule | regulation | law | legislation | bill | statute | 규제 | 규정 | 법안 | 법률 | 규칙 | 제도 | 조례
outage | blackout | downtime | disruption | service interruption | glitch | 먹통 | 장애 | 불통 | 서비스 중단 | 접속 장애 | 끊기다
blackout | power cut | power failure | loss of power | power outage | 정전 | 전기 나가다 | 단전 | 전력 공급 중단
data leak | breach | stolen data | exposed data | leak | compromise | 유출 | 털리다 | 해킹 | 새어 나가다 | 침해 | 정보 유출
hacker | attacker | cybercriminal | intruder | cyber attack | hacking group | 해커 | 공격자 | 침입자 | 해킹범 | 해킹 조직
spam | junk call | robocall | nuisance call | unwanted call | 스팸 | 스팸 전화 | 광고 전화 | 불법 스팸
# Telecom things
tariff | price plan | data plan | mobile plan | rate plan | 요금제 | 요금 상품 | 정액제 | 상품
unlimited | no cap | uncapped | all you can use | unmetered | 무제한 | 마음껏 | 제한 없이 | 무한
bundle | package deal | bundled offer | combined plan | add-on | 결합 상품 | 묶음 | 결합 | 패키지 | 묶다
roaming | abroad use | roam | roaming charge | 로밍 | 해외에서 쓰다 | 해외 로밍
prepaid | pay-as-you-go | top up | prepaid card | 선불 | 선불폰 | 충전 | 선불카드
postpaid | monthly contract | billed later | contract customer | 후불 | 후불제 | 약정
lock-in contract | commitment period | minimum term | contract term | 약정 | 약정 기간 | 의무 기간 | 노예 계약
number portability | switch carriers | port number | porting | keep number | 번호이동 | 통신사 옮기다 | 통신사 갈아타다
device | handset | terminal | phone | gadget | cpe | 단말 | 단말기 | 기기 | 휴대폰 | 스마트폰
wearable | smartwatch | 웨어러블 | 스마트워치 | 시계
foldable | folding phone | flip phone | foldable phone | 폴더블 | 접는 폰 | 폴더블폰 | 접히다
sim | sim card | esim | usim | chip card | 유심 | 심카드 | 이심 | 가입자식별모듈
base station | cell site | radio site | mast | node | gnb | 기지국 | 무선국 | 철탑
small cell | repeater | relay | indoor coverage | in-building | distributed antenna | 중계기 | 소형 기지국 | 스몰셀 | 실내 커버리지 | 인빌딩
antenna | aerial | massive mimo | array | radio unit | 안테나 | 무선 장비 | 라디오 유닛 | 다중안테나
spectrum | frequency | airwaves | radio spectrum | 주파수 | 전파 | 스펙트럼 | 무선 주파수
band | bandwidth | frequency band | megahertz | mhz | ghz | 대역 | 대역폭 | 주파수 대역 | 대역대 | 메가헤르츠
auction spectrum | spectrum auction | airwave auction | frequency auction | spectrum sale | 주파수 경매 | 주파수 할당 | 경매 | 전파 경매
core network | packet core | mobile core | 5g core | core | 코어망 | 코어 | 핵심망 | 교환기 | 코어 네트워크
radio access network | open ran | vran | o-ran | access network | 무선접속망 | 오픈랜 | 개방형 무선접속망 | 가상화 기지국 | 접속망
backhaul | fronthaul | transport network | backbone | trunk | transmission network | 전송망 | 백홀 | 백본 | 프론트홀 | 기간망 | 간선망
private network | private 5g | dedicated network | campus network | non-public network | 특화망 | 전용망 | 사설망 | 이음 5G | 5G 특화망
wi-fi | wifi | wireless lan | hotspot | wireless internet | 와이파이 | 무선랜 | 무선인터넷 | 공공와이파이
internet | broadband | fixed line | fixed broadband | high-speed internet | home internet | 인터넷 | 초고속인터넷 | 유선 인터넷 | 유선 | 브로드밴드
fibre | fiber | optical fibre | optical cable | ftth | fibre-optic | 광케이블 | 광섬유 | 광통신 | 광랜 | 광회선
leased line | dedicated line | private line | circuit | line | 전용선 | 회선 | 전용회선 | 임대회선
landline | fixed-line phone | home phone | copper | wireline | 집전화 | 유선전화 | 일반전화 | 구리선
submarine cable | subsea cable | undersea cable | cable system | seabed cable | 해저케이블 | 해저 광케이블 | 바닷속 케이블 | 해저 통신망
cable ship | cable layer | cable-laying vessel | repair ship | 포설선 | 케이블 부설선 | 케이블선 | 수리선
satellite | leo | low earth orbit | spacecraft | constellation | low-orbit | 위성 | 저궤도 | 인공위성 | 저궤도위성 | 군집위성
satellite phone service | direct-to-device | direct to cell | d2d | satellite messaging | 위성 직접 통신 | 위성통신 | 위성 문자 | 폰으로 위성
dead zone | blind spot | no signal | unserved | notspot | 음영지역 | 사각지대 | 전파가 안 잡히다 | 불통 지역
coverage | reach | footprint | range | population covered | geographic coverage | 커버리지 | 서비스 지역 | 터지는 곳 | 도달 범위 | 통화권
signal | reception | connectivity | 신호 | 수신 | 전파 | 터지다 | 감도
latency | lag | response time | millisecond | 지연 | 지연시간 | 반응 속도 | 응답 시간 | 레이턴시
data speed | download speed | throughput | gigabit | gbps | mbps | 속도 | 다운로드 속도 | 전송속도 | 빠르기
traffic | data traffic | data volume | data usage | data consumed | 트래픽 | 데이터 사용량 | 통신량 | 이용량 | 데이터 소비
congestion | overload | bottleneck | crowded network | slow network | 혼잡 | 과부하 | 병목 | 몰리다 | 느려지다 | 폭주
arpu | average revenue per user | revenue per user | spend per customer | 가입자당 매출 | 1인당 매출 | 인당 매출 | 객단가
churn | churn rate | customer loss | defect | leave for rival | 이탈 | 해지율 | 이탈률 | 빠져나가다
subscriber growth | net additions | net adds | new subscribers | sign-ups | customers added | 순증 | 신규 가입 | 가입자 증가 | 늘어난 가입자 | 가입자 순증
lose subscribers | net loss | customer exodus | subscriber decline | 순감 | 가입자 이탈 | 가입자 감소 | 줄어든 가입자
messaging | sms | text message | rcs | chat | 문자 | 메시지 | 문자메시지 | 메신저 | 카톡
phone call | voice call | dial | telephone | 전화 | 통화 | 음성통화
pay tv | iptv | cable tv | set-top | set-top box | television | 유료방송 | 케이블티비 | 셋톱박스 | 인터넷티비 | 티브이
streaming | ott | video on demand | subscription video | stream | 스트리밍 | 동영상 서비스 | 온라인동영상서비스 | 실시간 재생
6g | sixth-generation | next-generation network | beyond 5g | 6세대 | 차세대 통신 | 차세대 이동통신 | 6세대 이동통신
5g | fifth-generation | 5g network | new radio | 5세대 | 5세대 이동통신
standalone | 5g sa | standalone 5g | 5g-advanced | 단독모드 | 단독 규격 | 5G 단독모드
network slicing | slice | virtual slice | dedicated slice | 슬라이싱 | 네트워크 슬라이싱 | 망 쪼개기 | 가상 분할
switch off 3g | 2g shutdown | 3g shutdown | legacy network | sunset network | 3G 종료 | 2G 종료 | 구형 망 | 옛 망
quantum | quantum key | quantum encryption | qkd | post-quantum | 양자 | 양자암호 | 양자내성암호 | 양자통신 | 양자 컴퓨터
encryption | encrypt | cipher | cryptography | scramble | 암호 | 암호화 | 잠그다 | 암호 기술
internet of things | iot | connected devices | sensor | smart meter | machine-to-machine | 사물인터넷 | 센서 | 스마트 미터 | 연결 기기 | 아이오티
connected car | vehicle connectivity | telematics | in-car | infotainment | 커넥티드카 | 차량 통신 | 텔레매틱스 | 인포테인먼트 | 차 안
air taxi | uam | flying taxi | urban air mobility | evtol | 도심항공교통 | 에어택시 | 하늘 나는 택시 | 도심항공 | 하늘택시
# Machines, power and AI
data centre | data center | server farm | ai factory | compute hub | hosting facility | 데이터센터 | 전산센터 | 서버 농장 | 인터넷데이터센터 | AI 공장
power | electricity | energy | megawatt | gigawatt | wattage | 전력 | 전기 | 에너지 | 메가와트 | 기가와트 | 전기량
power plant | generator | generation | generate electricity | turbine | 발전소 | 발전 | 발전기 | 터빈 | 전기 만들다
nuclear | reactor | small modular reactor | smr | nuclear plant | 원전 | 원자력 | 원자로 | 소형모듈원자로 | 핵발전
wind farm | wind power | wind turbine | offshore wind | 풍력 | 해상풍력 | 바람 발전 | 풍력발전
renewable energy | clean energy | green power | carbon-free | renewables | 재생에너지 | 신재생 | 친환경 에너지 | 청정에너지 | 재생 전력
power purchase agreement | ppa | electricity contract | buy electricity | 전력구매계약 | 전기 사다 | 전력 구매 | 직접 전력거래
grid | transmission line | substation | power line | grid connection | 전력망 | 송전 | 송전선 | 변전소 | 송전망 | 계통
battery | storage battery | energy storage | backup power | 배터리 | 전지 | 에너지저장장치 | 무정전전원장치 | 이차전지 | 예비 전원
cooling | chill | coolant | liquid cooling | immersion cooling | chiller | 냉각 | 식히다 | 액체냉각 | 액침냉각 | 수랭 | 냉각수 | 열 식히다
waste heat | heat recovery | residual heat | district heating | 폐열 | 버리는 열 | 남는 열 | 지역난방 | 열 재활용
emission | carbon | greenhouse gas | co2 | carbon footprint | 탄소 | 배출 | 온실가스 | 배출량 | 탄소발자국
net zero | carbon neutral | carbon neutrality | decarbonise | decarbonize | 탄소중립 | 넷제로 | 탈탄소 | 탄소 줄이기
energy saving | energy efficiency | power saving | use less power | cut electricity | 절전 | 에너지 절감 | 전기 아끼다 | 전력 절감 | 에너지 효율
server | rack | ai server | compute node | 서버 | 서버랙 | 전산 장비 | AI 서버 | 컴퓨터
supercomputer | high-performance computing | hpc | computing cluster | gpu cluster | 슈퍼컴퓨터 | 고성능 컴퓨팅 | 클러스터 | 슈퍼컴 | GPU 클러스터
computing power | compute | processing power | compute capacity | 연산력 | 컴퓨팅 | 연산 능력 | 컴퓨팅 파워 | 연산 자원
gpu rental | gpu as a service | gpuaas | rent gpus | compute rental | GPU 임대 | GPU 빌리다 | GPU 구독 | 서비스형 GPU
chip | semiconductor | silicon | processor | integrated circuit | soc | 반도체 | 프로세서 | 집적회로 | 시스템온칩
ai chip | npu | accelerator | neural processing unit | inference chip | AI 반도체 | 신경망처리장치 | 가속기 | AI 칩 | 추론 칩
foundry | contract chipmaker | chip manufacturing | wafer | contract manufacturing | 파운드리 | 위탁생산 | 반도체 위탁생산 | 웨이퍼
chip designer | fabless | chip design | chip startup | 팹리스 | 반도체 설계 | 칩 설계 | 설계 전문
nanometre | nanometer | process node | process technology | 나노 | 나노미터 | 미세공정 | 선단 공정
storage | hard disk | ssd | archive | 저장장치 | 스토리지 | 저장 | 보관 | 디스크
cloud | cloud service | cloud computing | public cloud | 클라우드 | 클라우드 서비스 | 가상 서버 | 공공 클라우드
software | program | app | application | 소프트웨어 | 프로그램 | 솔루션 | 애플리케이션
ai | artificial intelligence | machine learning | deep learning | neural network | 인공지능 | 머신러닝 | 딥러닝 | 기계학습 | 에이아이
generative ai | genai | generate text | content generation | 생성형 | 생성형 AI | 생성 AI | 생성형 인공지능
language model | llm | foundation model | large model | frontier model | 언어모델 | 거대언어모델 | 파운데이션 모델 | 초거대 AI | 초거대
parameter | billion-parameter | model size | 매개변수 | 파라미터 | 모델 크기
training | train a model | pretraining | pre-train | fine-tune | taught | 학습 | 가르치다 | 훈련 | 사전학습 | 미세조정 | 익히다
inference | run the model | serve model | reasoning | inferencing | 추론 | 모델 돌리다 | 서빙 | 추론용
accuracy | precision | correct rate | error rate | hit rate | recognition rate | 정확도 | 정확성 | 인식률 | 정답률 | 오류율 | 적중률 | 정밀도
corpus | training data | dataset | text data | tokens | language data | 말뭉치 | 학습 데이터 | 데이터셋 | 코퍼스 | 데이터 세트
benchmark | test score | leaderboard | evaluation | performance test | 벤치마크 | 성능 평가 | 리더보드 | 시험 점수 | 성능 시험
hallucination | wrong answer | make things up | made-up | false answer | 환각 | 거짓 답변 | 틀린 답 | 오답 | 헛소리 | 지어내다
agent | ai agent | digital assistant | voice assistant | chatbot | copilot | 에이전트 | 비서 | AI 비서 | 챗봇 | 도우미
call centre | customer care | consultation | helpdesk | hotline | customer support | 상담 | 고객센터 | 콜센터 | 고객 상담 | 고객 응대 | 컨택센터
interpretation | interpreter | live translation | simultaneous translation | translate calls | 통역 | 동시통역 | 실시간 통역 | 통화 통역 | 통역 서비스
translation | translate | translator | machine translation | localise | localize | 번역 | 옮기다 | 번역기 | 기계번역
speech recognition | voice recognition | transcribe | speech-to-text | transcription | 음성인식 | 받아쓰기 | 받아 적다 | 음성 인식 | 녹취
speech synthesis | text-to-speech | synthetic voice | voice cloning | ai voice | 음성합성 | 목소리 만들다 | 음성 합성 | AI 음성 | 목소리 복제
face recognition | facial recognition | biometric | fingerprint | face scan | 얼굴인식 | 안면인식 | 생체인증 | 생체 정보 | 지문
deepfake | fake video | synthetic media | ai-generated fake | 딥페이크 | 가짜 영상 | 허위 영상 | 조작 영상
language | tongue | local language | mother tongue | multilingual | 언어 | 외국어 | 모국어 | 다국어
robot | humanoid | robotics | machine arm | serving robot | cobot | 로봇 | 휴머노이드 | 로봇팔 | 서빙로봇 | 협동로봇
autonomous driving | self-driving | driverless | robotaxi | autopilot | hands-free driving | 자율주행 | 무인차 | 로보택시 | 스스로 달리다 | 자율주행차 | 무인 운전
smart factory | factory automation | connected factory | smart manufacturing | 스마트팩토리 | 스마트공장 | 공장 자동화 | 지능형 공장 | 제조 자동화
digital twin | virtual replica | simulation | virtual model | 디지털트윈 | 디지털 트윈 | 가상 복제 | 시뮬레이션 | 가상 모형
smart city | intelligent city | connected city | 스마트시티 | 지능형 도시 | 스마트 도시
smart farm | precision farming | agritech | crop | 스마트팜 | 농업 기술 | 지능형 농장 | 농사 | 작물
telemedicine | remote care | remote treatment | telehealth | digital health | 원격진료 | 비대면 진료 | 원격의료 | 디지털 헬스
diagnosis | diagnose | screening | read scans | medical imaging | 진단 | 판독 | 검진 | 의료 영상 | 진찰
patient | sick person | inpatient | outpatient | 환자 | 아픈 사람 | 입원 환자 | 외래
camera | cctv | surveillance camera | video feed | 카메라 | 시시티비 | 감시카메라 | 렌즈
open source | open weights | freely available | public release | 오픈소스 | 공개 모델 | 소스 공개 | 개방형
sovereign ai | homegrown ai | national ai | home-grown | 소버린 | 소버린 AI | 국산 AI | 독자 AI | 자체 모델 | 토종 AI
# Degrees of certainty
sure | definite | confirmed | guaranteed | done deal | 확실 | 확정 | 분명 | 틀림없다 | 확정적 | 기정사실
likely | probably | widely expected | odds-on | 유력 | 가능성 크다 | 가능성이 높다 | 아마 | 전망 | 관측
possible | possibility | potentially | 가능성 | 여지 | 가능
unlikely | slim chance | doubtful | long shot | improbable | 어렵다 | 가능성 낮다 | 희박 | 힘들다 | 불투명
uncertain | unclear | up in the air | undecided | not decided | tentative | in doubt | 미정 | 불확실 | 불투명 | 안갯속 | 유동적
impossible | unable | unfeasible | out of the question | 불가능 | 불가
rumour | rumor | reportedly | speculation | hearsay | 알려지다 | 전해지다 | 관측 | 추측 | 루머 | 카더라
allegedly | alleged | suspected | accused | suspicion | allegation | claim | 의혹 | 혐의 | 의심 | 주장
true | fact | factual | correct | genuine | actually | 진짜 | 실제
false | untrue | wrong | incorrect | groundless | baseless | unfounded | 거짓 | 사실무근 | 허위 | 사실과 다르다 | 틀리다 | 근거 없다
deny | denial | refute | rebut | dispute the claim | reject claim | 부인 | 반박 | 사실무근 | 잡아떼다
official | officially | formal | formally | publicly | on record | 공식 | 정식 | 공개적 | 공식적
preliminary | provisional | tentative | non-binding | letter of intent | 잠정 | 예비 | 의향서 | 구속력 없다 | 원칙적 | 가계약
binding | definitive | final agreement | legally binding | main contract | 본계약 | 구속력 | 최종 계약 | 확정 계약 | 정식 계약
obvious | evident | plain | apparent | 뚜렷하다 | 분명 | 명확 | 확연 | 또렷하다
doubt | sceptical | skeptical | scepticism | cast doubt | 의문 | 의심 | 회의적 | 의구심 | 물음표 | 미심쩍다
confident | confidence | optimistic | upbeat | bullish | conviction | 자신감 | 낙관 | 장담 | 확신 | 긍정적
pessimistic | gloomy | bearish | downbeat | negative view | 비관 | 부정적 | 어둡다 | 회의적 | 비관적
# Frequency and ratio
always | at all times | constantly | permanently | continuously | 항상 | 언제나 | 계속 | 줄곧
frequently | many times | 자주 | 종종 | 여러 번 | 빈번 | 잇따라 | 수시로
sometimes | occasionally | once in a while | 가끔 | 때때로 | 이따금 | 간혹
rarely | seldom | hardly ever | uncommon | exceptional | 드물다 | 좀처럼 | 이례적 | 드문
no precedent | unprecedented | 한 번도 | 결코 | 절대 | 전례 없다 | 유례없다
re-enter | retry | second attempt | 다시 | 재차 | 재도전 | 거듭 | 또다시 | 한 번 더
every year | annual | yearly | annually | per year | each year | per annum | 연례 | 한 해
every month | monthly | per month | 한 달 | 월별
every day | daily | per day | 매일 | 일일 | 나날이
in a row | consecutive | successive | back-to-back | 잇따라 | 연속 | 연이어 | 거푸 | 줄줄이
half | 50 percent | 50 per cent | halve | halfway | 절반 | 반으로 | 반토막 | 둘 중 하나 | 반수
one in three | one-third | a third | 삼분의 일 | 3분의 1 | 셋 중 하나 | 셋 가운데 하나
one in four | one-fourth | 25 percent | 사분의 일 | 4분의 1 | 넷 중 하나 | 넷 가운데 하나
majority | more than half | bulk | lion's share | the greater part | 대부분 | 과반 | 절반 이상 | 다수 | 대다수 | 과반수 | 태반
minority | fewer than half | small part | handful | 소수 | 극소수 | 적은 수
entire | whole | 전체 | 온통 | 전량 | 통째로
partial | partly | portion | 일부 | 부분 | 부분적 | 얼마간
ratio | proportion | percentage | share | fraction | percent | 비율 | 비중 | 퍼센트 | 백분율 | 비례
double | twofold | twice | two times | doubled | 두 배 | 2배 | 갑절 | 곱절
average | on average | typical | typically | 평균 | 대체로 | 통상
maximum | ceiling | cap | upper limit | 최대 | 상한 | 많아야 | 한도
minimum | lower limit | 최소 | 적어도 | 하한 | 최저 | 못해도
almost | approaching | 거의 | 육박 | 가까이 | 다다르다 | 가깝다
upward of | in excess of | exceeding | 넘다 | 이상 | 초과 | 넘게 | 웃돌다
less than | fewer than | short of | beneath | 미만 | 이하 | 밑돌다 | 못 미치다
apiece | respectively | individually | per head | 각자 | 1인당
total | combined | altogether | sum | aggregate | overall | 합계 | 총액 | 다 합쳐 | 통틀어 | 합치다 | 총계
year on year | year over year | annual growth | from a year earlier | 전년 대비 | 전년 동기
quarter on quarter | from previous quarter | sequentially | over previous quarter | 전 분기 대비 | 직전 분기 | 전분기
growth rate | rate of increase | cagr | compound annual growth | pace of growth | 성장률 | 증가율 | 연평균 성장률 | 늘어난 비율
# Ways and shapes
alone | independently | single-handedly | without partner | solo | 혼자 | 단독 | 홀로 | 독자적 | 자력
together | jointly | side by side | in concert | in partnership | 공동 | 더불어 | 나란히
in-house | own technology | self-developed | proprietary | homegrown | developed internally | 자체 개발 | 자체 | 독자 기술 | 직접 만들다 | 자체 기술
exclusive | exclusively | sole | monopoly | only supplier | single supplier | 독점 | 단독 | 전용 | 혼자 | 유일 | 독점적
fair | equal | level playing field | impartial | even-handed | 공정 | 공평 | 평등 | 형평 | 형평성
biggest | largest | greatest | 가장 큰 | 최대 | 제일 큰 | 으뜸
smallest | tiniest | compact | mini | miniature | 가장 작은 | 최소 | 초소형 | 작다 | 소형
expensive | costly | pricey | steep | high-priced | 비싸다 | 고가 | 값비싸다 | 고급 | 부담되다
cheap | affordable | low-cost | inexpensive | entry-level | low-priced | 싸다 | 저렴 | 저가 | 보급형 | 값싸다 | 중저가
fast | quick | rapid | swift | speedy | 빠르다 | 신속 | 재빠르다 | 급속 | 고속
slow | sluggish | tardy | crawl | 느리다 | 더디다 | 지지부진 | 굼뜨다
easy | simple | straightforward | effortless | user-friendly | convenient | 쉽다 | 간편 | 간단 | 편하다 | 편리 | 손쉽다
hard | difficult | tough | tricky | arduous | 어렵다 | 힘들다 | 까다롭다 | 난이도 | 난항
important | crucial | key | vital | critical | significant | essential | 중요 | 핵심 | 요긴하다 | 필수 | 관건 | 결정적
free | free of charge | complimentary | at no cost | gratis | zero cost | 공짜 | 무료 | 무상 | 거저
discount | money off | markdown | cut-price | price cut | deal on price | 할인 | 깎아 주다 | 싸게 팔다 | 세일 | 할인율 | 에누리
latest | newest | state-of-the-art | cutting-edge | most recent | advanced | 최신 | 첨단 | 최신형 | 신형 | 최첨단
outdated | old | ageing | aging | legacy | obsolete | worn out | 낡다 | 노후 | 구형 | 오래되다 | 구식 | 노후화
foreign-made | imported | foreign | non-domestic | 외산 | 외국산 | 수입산 | 해외산
domestically made | locally made | home-grown | made in korea | locally produced | 국산 | 국내산 | 토종 | 국내 생산 | 국산화
chinese-made | chinese equipment | chinese gear | high-risk vendor | untrusted vendor | 중국산 | 중국 장비 | 고위험 업체 | 화웨이 장비
safe | secure | safety | protected | unharmed | 안전 | 보안 | 무사하다 | 안심
dangerous | hazardous | unsafe | perilous | risky | 위험하다 | 위험 | 위태롭다 | 아슬아슬하다
# More
post | position | job | role | 자리 | 직책 | 직위 | 보직 | 직함
vacant | unfilled | open position | empty seat | leave empty | vacancy | 자리 비다 | 공석 | 공백 | 비어 있다 | 빈자리
private sector | private capital | privately funded | private enterprise | 민간 | 민영 | 민간기업 | 민간 자본 | 민자
privatise | privatize | sell state stake | privatisation | privatization | 민영화 | 민간에 넘기다 | 정부 지분 매각
dialect | regional accent | local speech | regional dialect | accent | 사투리 | 방언 | 지역 말 | 억양
video | footage | clip | film | video clip | 영상 | 동영상 | 비디오
photo | picture | image | snapshot | photograph | 사진 | 이미지 | 그림 | 찍다
music | song | tune | audio | k-pop | 음악 | 노래 | 음원
money trail | use of proceeds | spend proceeds | proceeds | 돈의 쓰임새 | 자금 용도 | 사용처 | 쓸 곳 | 용처
stay | remain in post | keep job | reappointed | second term | re-elected | 연임 | 유임 | 재선임 | 자리 지키다 | 한 번 더 맡다
term of office | tenure | term | stint | years in office | 임기 | 재임 | 재임 기간 | 재직
reshuffle | shake-up | personnel change | management change | executive reshuffle | 인사 | 물갈이 | 조직 개편 | 인사이동 | 임원 인사 | 개편
pay rise | wage hike | wage talks | pay deal | collective bargaining | 임금 인상 | 임단협 | 임금 협상 | 월급 올리다 | 연봉 인상
walk out | strike action | walkout | down tools | go on strike | industrial action | 파업 | 일손 놓다 | 총파업 | 쟁의
move staff | redeploy | transfer staff | reassign | relocate staff | 전환배치 | 인력 재배치 | 자리 옮기다 | 발령
take out loan | borrow | take on debt | credit line | refinance | 빌리다 | 대출받다 | 차입 | 꾸다 | 융자 | 차환
raise money | drum up funds | tap investors | secure funding | funding round | fundraise | 돈을 모으다 | 투자 유치 | 자금 조달 | 끌어모으다 | 유치 | 투자받다
lead the round | led the round | lead investor | participate in round | 투자 주도 | 주도 | 이끌다 | 리드 투자자
early-stage | seed | seed round | pre-series | 초기 투자 | 시드 | 시리즈 A | 초기 단계
lure | attract | draw | entice | pull in | woo | 유치 | 끌어들이다 | 모시다 | 꾀다
give out | hand out | distribute | dole out | supply free | 나눠 주다 | 나누어 주다 | 배포 | 지급 | 돌리다
gather signatures | petition | rally | demonstrate | protest | picket | 시위 | 집회 | 서명 운동 | 청원 | 농성
take to court | sue | file suit | bring a case | legal battle | lawsuit | 고소 | 소송 | 소를 제기 | 법정 다툼 | 재판 | 제소
win in court | prevail | victory in court | ruled in favour | win lawsuit | 이기다 | 승소 | 손을 들어 주다 | 이긴 판결
lose in court | lose lawsuit | ruled against | defeated in court | 패소
ruling | verdict | judgment | judgement | decision of court | court decision | 판결 | 선고 | 판단 | 결정 | 판정
appeal | challenge ruling | contest the decision | take to higher court | 항소 | 상고 | 불복 | 항고 | 이의 제기
patent | intellectual property | ip | invention | patented | 특허 | 지식재산 | 발명 | 특허권 | 지재권
steal | theft | copy | pirate | misappropriate | counterfeit | 훔치다 | 도용 | 빼돌리다 | 베끼다 | 절도 | 탈취 | 무단 사용
national security | security concern | security threat | security risk | 국가 안보 | 안보 | 안보 우려 | 안보 위협 | 보안 우려
standard | specification | spec | norm | protocol | 표준 | 규격 | 사양 | 국제표준
certificate | certification | accreditation | stamp of approval | certified | 인증 | 인증서 | 자격 | 자격증 | 공인
prototype | mock-up | trial model | sample | early version | 시제품 | 시험판 | 견본 | 샘플 | 시험 모델
mass production | volume production | mass-produce | start production | ramp up | 양산 | 대량 생산 | 찍어 내다 | 생산 개시 | 대량생산
production | output | manufacture | turn out | churn out | 생산 | 제조 | 만들다 | 찍어내다 | 생산량
inventory | stockpile | unsold goods | 재고 | 쌓인 물량 | 비축 | 재고량
ship | shipment | delivered | unit sales | units shipped | 출하 | 출하량 | 팔린 대수 | 판매량 | 물량
preorder | pre-order | advance order | reservation | book ahead | 사전예약 | 예약 판매 | 예약 | 미리 주문
beta | closed beta | trial version | early access | preview | 시범 서비스 | 베타 | 시험 서비스 | 미리보기 | 체험판
brand | dub | christen | rebrand | 이름 | 명칭 | 사명 | 브랜드 | 이름 짓다
change name | rename | rebrand | new identity | 이름 바꾸다 | 개명 | 사명 변경 | 새 이름 | 간판 바꾸다
version | edition | iteration | model line | 버전 | 판본
feature | function | capability | functionality | ability | 기능 | 능력 | 특징
quality | grade | standard of service | 품질 | 질적 | 등급
share knowledge | exchange | technology transfer | exchange information | 나누다 | 교류 | 공유 | 기술 이전 | 전수
go in together | co-invest | joint bid | pool money | co-fund | jointly invest | 공동 투자 | 함께 투자 | 같이 돈 대다 | 공동 출자 | 나눠 내다
agree to buy | buyout deal | share purchase agreement | acquisition agreement | 인수 계약 | 주식매매계약 | 인수하기로 하다 | 매매계약
seal the deal | close the deal | complete acquisition | finalise | finalize | deal closed | 인수 완료 | 거래 종결 | 마무리 | 매듭짓다 | 거래를 끝내다
unsolicited offer | hostile takeover | hostile bid | takeover bid | tender offer | 공개매수 | 적대적 인수 | 경영권 분쟁 | 경영권 공격
due diligence | scrutinise books | scrutinize books | check the books | examine accounts | 실사 | 회계 실사 | 장부 살피다 | 현장 실사
terms of contract | clause | provision | article of contract | fine print | 조항 | 계약 내용 | 계약 조건 | 약관 | 문구
break down | deal collapsed | talks collapsed | fall through | came to nothing | go nowhere | 깨지다 | 결렬 | 무산 | 물거품 | 엎어지다 | 없던 일
scrap | ditch | axe | abandon | drop the plan | shelve | pull the plug | 접다 | 백지화 | 철회 | 포기 | 엎다 | 폐기
resume | restart | pick up again | revive | 다시 시작하다 | 재개 | 재가동 | 되살리다 | 다시 열다 | 부활
suspend | halt | put on hold | pause | freeze | stop temporarily | 멈추다 | 중단 | 보류 | 중지 | 세우다 | 정지
keep going | continue | carry on | press on | maintain | 계속 | 지속 | 유지
extend | renew | prolong | roll over | extension | renewal | 늘리다 | 연장 | 갱신 | 재계약 | 다시 맺다
terminate contract | cancel contract | end the contract | rescind | pull out of deal | 계약 해지 | 계약 파기 | 깨다 | 해약 | 계약을 끊다 | 해지
# Split senses
infrastructure | facilities | groundwork | physical network | 인프라 | 기반 시설 | 기반시설 | 설비
memory | memory chip | dram | memory semiconductor | 메모리 | 디램 | 메모리 반도체
hbm | high-bandwidth memory | high bandwidth memory chip | 고대역폭메모리 | 고대역폭 메모리
nand | flash memory | flash chip | nand flash | 낸드 | 플래시
retailer | store chain | retail chain | retail | 유통업체 | 유통사 | 소매업체 | 소매점
supermarket | grocery | hypermarket | grocer | 마트 | 슈퍼마켓 | 대형마트
convenience store | corner shop | corner store | 편의점 | 동네 가게
supreme court | top court | highest court | court of last resort | 대법원 | 상고심
appeals court | high court | court of appeal | appellate court | 고등법원 | 고법 | 항소심 | 2심
school | classroom | primary school | secondary school | high school | 학교 | 교실 | 초중고 | 초등학교 | 고등학교
university | college | campus | academia | higher education | 대학 | 대학교 | 학교 | 캠퍼스
subway | metro | underground | underground line | 지하철 | 도시철도 | 전철
driver | trucker | motorist | behind the wheel | cabbie | 운전사 | 운전자 | 운전기사 | 운전하다
courier | rider | delivery worker | delivery driver | 배달원 | 택배기사 | 배달
bank of korea | bok | korean central bank | 한국은행 | 한은
korea fair trade commission | kftc | fair trade commission | fair trade watchdog | 공정위 | 공정거래위원회
payment | fintech | mobile payment | checkout | digital wallet | 결제 | 핀테크 | 간편결제 | 페이
glasses | smart glasses | eyewear | headset | 안경 | 스마트안경 | 헤드셋 | 고글
early this year | start of the year | beginning of the year | early in the year | 연초 | 올해 초 | 연초부터
`;
