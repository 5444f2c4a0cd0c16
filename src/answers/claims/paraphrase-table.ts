/**
 * Words that a summary exchanges without saying anything else; narrower than the synonyms a search may use, which are
 * read too. Each row is one sense. Kinds of deal, denials, figures, dates and who did it are checked on their own. A
 * Korean word that ends in 다 is a verb. Source: written from the language of business news, not from any article.
 */
export const paraphrases = `
keep | retain | remain | stay | stay on | maintain | continue | hold on to | preserve
become | is to be | named | appointed | take over as | take the post | taken on
succeed | replace | take over from | follow | successor
predecessor | previous | former | earlier | last | older | outgoing
overtake | ahead of | move ahead | pass | surpass | move ahead of | go past | leapfrog | outstrip | exceed
lead | leader | leading | ahead | head | top | front
sale | sell | sold | market | ship | shipment
acquit | clear | exonerate
accusation | charge | allegation | claim
terms | price | value | details | amount | financial terms
trace | cause | fault | come from | down to | due to | originate
cut off | lose | lost | without | down | offline
appointment | appoint | name | named
original | first
older | over | above
younger | under | below
ruling | rule | judgment | verdict | order | find | court
damages | compensation | pay | reimburse
accept | agree to | approve | take
application | apply | applicant
participate | participation | take part | join | among
rural | village | countryside
shutdown | shut down | switch off | close | turn off | phase out | sunset
return | again | back
available | open | offer | provide | access
reserve | only | exclusive
stationary | parked | still
achieve | reach | attain | hit
swing | turn | move
express | show | voice | signal
set up | found | establish | start
hold up | delay
try out | test | trial
opening | open
invest | investor | backer | take part
use | consume | draw | need | utilise | utilize
need | require | must | have to | obligatory | mandatory | call for
reduce | cut | lower | bring down | trim | save | less | pay down | shrink | slash
increase | raise | lift | boost | rise | grow | climb | higher | more | gain | jump | advance | go up | hike | widen
fall | drop | decline | decrease | slip | slide | down | lower | less | shrink | dip | sink | go down | retreat | tumble | plunge | slump
cut | lay off | job cut | layoff | axe | shed | slash | eliminate | redundancy | dismiss | let go
job | employee | worker | staff | post | position | people | headcount
cause | because | due to | owing to | result of | trigger | lead to | led to | blame | stem from | down to | reason | thanks to | driven by | come from | came from | driver | credit | attribute | owe
suffer | hit | experience | face | encounter | go through | affected by
affect | hit | impact | cut off | leave without | disrupt
outage | failure | disruption | breakdown | blackout | fault | downtime
result | end | lead to | outcome | end in | end with | end up | yield
operate | run | manage | own
roughly | about | around | approximately | nearly | almost | estimated | in the region of
pending | need | subject to | awaiting | conditional | if | provided that | once | await | require
proceeds | money | funds | cash | sum
verify | check | confirm | test | prove | validate | independently | corroborate
claim | say | assert | argue | contend | maintain
merge | merger | combine | combination | tie-up | combined | join forces
buy | purchase | acquire | take over | takeover | bought
purchase | buy | procurement | order
decide | decision | make up its mind | choose
tell | say | according to | state | disclose | report
reject | deny | denied | dismiss | refute | turn down | rebuff | refuse | decline | spurn
plan | intend | aim | propose | mean | set to | prepare | schedule | going to | look to
expect | forecast | predict | project | anticipate | foresee | estimate | outlook
begin | start | launch | kick off | commence | open | get under way | enter into force | take effect
finish | complete | end | conclude | close | finalise | finalize | wrap up
end | expire | run until | run out | stop | cease | wind down
offer | provide | give | supply | make available | sell | propose | grant
allow | let | permit | enable | can | able
get | receive | obtain | gain | secure | win
send | ship | deliver | shipment | delivery | dispatch
install | deploy | roll out | put in | set up | fit | equip | deployment | rollout | installation
build | construct | construction | erect | develop | set up | establish
replace | swap | substitute | instead of | in place of
show | demonstrate | reveal | indicate | according to | find | present
publish | release | issue | put out | report
measure | test | assess | evaluate
compare | against | versus | vs
account for | make up | represent | constitute | comprise | share | proportion | portion
hold | own | possess | control
pay | spend | cost | price | fork out
worth | valued | value | price | cost | total
spend | invest | put into | pour into | earmark | commit | allocate | outlay | capital expenditure | capex
earn | make | profit | post | book | report | generate | bring in
sell | dispose | divest | offload | sale | hand over | sold
stake | share | holding | interest | shareholding
finance | fund | pay for | back | bankroll
debt | borrowing | loan | owe | liability
regulator | authority | watchdog | commission | agency
approve | approval | clear | clearance | green light | back | allow | authorise | authorize | nod | consent | sign off
oppose | object | against | objection | resist | criticise | criticize
ask | demand | urge | call for | request | want | press
win | secure | land | awarded | get | clinch | obtain | chosen | selected
lose | lost | shed | loss
work | cooperate | collaborate | partner | together | jointly | joint | team up | work together
jointly | together | joint | both | with each other | combined
share | split | divide | contribute | jointly
develop | create | design | make | work on | development
test | trial | pilot | field test | try out | testing
head | lead | run | chief | boss | in charge | head up | oversee | manage
retire | step down | leave | resign | depart | quit | bow out
join | move to | become member | come aboard | enter
hire | recruit | appoint | take on | employ
name | appoint | pick | choose | select | tap | promote
adviser | advisor | consultant | advisory
unit | business | division | arm | subsidiary | operation | segment
firm | company | business | operator | group | maker | vendor | provider
customer | user | subscriber | client | consumer | line | people
subscriber | line | customer | connection
handset | phone | device | smartphone | terminal
site | tower | mast | location | base station
free | at no cost | free of charge | no charge | without charge | complimentary
contract | commitment | term | agreement | tie-in
fee | charge | price | cost | tariff | rate
cheap | cheaper | low-cost | lower | budget
quarter | three months | three-month
year-end | end of the year | end of year | december
half | six months | six-month
annual | yearly | a year | per year | full-year | each year | year
early | initial | beginning
later | after | subsequent | following | then
before | ahead of | prior to | earlier
after | following | once | since | upon
country | nation | national | domestic
overseas | abroad | foreign | international | outside
city | town | municipality | metropolitan
area | region | district | zone
government | ministry | state | official
talk | discuss | discussion | negotiation | negotiate | in talks | dialogue
meet | meeting | talk | sit down | hold talks
visit | trip | travel | tour | come to
statement | said | announce | release
reason | because | why | cause
problem | fault | issue | error | glitch | failure | defect | bug
attack | breach | hack | intrusion | cyberattack
data | information | figures | statistics
speed | fast | rate | throughput
capacity | volume | size | room
aim | goal | target | objective | purpose | seek | ambition
change | alter | revise | amend | switch | adjust | update | modify
revise | update | change | restate | adjust
extend | prolong | lengthen | renew | longer | extension
delay | postpone | push back | put off | later | slip | defer
suspend | halt | pause | stop | freeze
cancel | scrap | call off | drop | abandon | withdraw | shelve
close | shut | shut down | end
restore | repair | fix | bring back | recover | resume | come back
compensate | credit | refund | reimburse | compensation | pay back
include | comprise | contain | among | as well as | cover | part of
exclude | leave out | without | except | not include | strip out
cover | reach | serve | available | coverage
serve | act as | work as
power | electricity | energy
fund | pension fund | investor | investment firm | backer
shareholder | investor | owner | holder
lender | bank | creditor
court | judge | tribunal
fine | penalty | sanction | penalise | penalize
sue | lawsuit | take to court | legal action | file suit
rival | competitor | competing
biggest | largest | top | leading | number one
small | minor | limited | modest
main | chief | principal | major | primary | mainly | mostly | largely | chiefly | primarily
entire | whole | all | full
several | a number of | various | multiple
further | additional | more | extra | another | other
current | currently | now | present | presently | today | at the moment | existing
possible | may | might | could | can | perhaps | potential | possibly
likely | expect | probably | should
certain | sure | definite
unclear | not known | not disclose | not say | undisclosed | unknown
disclose | reveal | make public | give | say | publish
secret | confidential | undisclosed
details | terms | information
price | cost | value
swap | exchange | trade
rent | lease | hire | let
lend | loan | provide | rent
bid | offer | tender | proposal
auction | sale | tender
licence | license | permit | right
spectrum | frequency | frequencies | band | airwaves
network | infrastructure | system
software | program | application | code
update | upgrade | new version | patch
model | version | generation | product
equipment | gear | kit | hardware | device
factory | plant | facility
shipment | delivery | sale
order | contract | purchase
revenue | sales | turnover
profit | earnings | income
margin | profitability
growth | increase | rise
churn | customer loss | leave
north-east | northeast | north-eastern
선두 | 최고 | 최대
교환 | 주고받다 | 맞교환
매각 | 넘기다 | 팔다 | 처분
확보 | 얻다 | 따내다 | 갖추다 | 마련
목표 | 겠다 | 계획
들어가다 | 설치 | 공급 | 투입
높아지다 | 오르다 | 늘다 | 상승
낮아지다 | 내리다 | 줄다 | 하락
본계약 | 정식 계약
시기 | 시점 | 때
언급 | 말하다
협상 | 협의 | 논의
경우 | 하면 | 되면 | 받으면 | 시
전제 | 조건 | 받으면 | 얻으면 | 거쳐
순손실 | 손실 | 적자
순이익 | 이익 | 흑자
크로네 | 유로 | 달러 | 파운드 | 위안 | 루피 | 크로나 | 프랑
절반 | 반
내리다 | 낮추다 | 인하 | 줄이다 | 하향 | 떨어뜨리다
올리다 | 높이다 | 인상 | 상향 | 늘리다
늘다 | 증가 | 오르다 | 확대 | 성장 | 불어나다 | 상승 | 뛰다 | 커지다
줄다 | 감소 | 내리다 | 축소 | 하락 | 떨어지다
앞서다 | 높다 | 많다 | 웃돌다 | 제치다 | 추월 | 넘어서다 | 크다 | 우위
뒤지다 | 낮다 | 적다 | 밑돌다 | 뒤처지다
차지 | 기록 | 점유 | 달하다 | 해당 | 이르다
기록 | 올리다 | 거두다 | 달성 | 집계 | 나타나다 | 내다
출시 | 내놓다 | 선보이다 | 판매 | 공개 | 발매
시작 | 개시 | 착수 | 돌입 | 들어가다 | 나서다 | 열다 | 출발
시행 | 적용 | 실시 | 발효 | 도입
끝나다 | 종료 | 만료 | 마치다 | 완료 | 끝내다 | 마무리
맡다 | 담당 | 책임 | 수행 | 제공
제공 | 공급 | 지원 | 주다 | 내놓다 | 지급 | 대다
빌려주다 | 대여 | 임대 | 제공
무상 | 무료 | 공짜
구축 | 세우다 | 짓다 | 건설 | 설치 | 조성 | 마련
설립 | 세우다 | 만들다 | 출범 | 신설
맺다 | 체결 | 계약 | 서명 | 합의
사다 | 매입 | 인수 | 구매 | 사들이다 | 구입
팔다 | 매각 | 판매 | 처분 | 넘기다
투자 | 투입 | 들이다 | 쏟다 | 쓰다 | 출자
협력 | 함께 | 공동 | 손잡다 | 제휴 | 같이 | 협업
공동 | 함께 | 같이 | 양사 | 두 회사
논의 | 협의 | 검토 | 의논 | 이야기
검토 | 살펴보다 | 따지다 | 고려
추진 | 계획 | 나서다 | 진행 | 준비
계획 | 예정 | 방침 | 추진 | 하기로
전망 | 예상 | 예측 | 내다보다 | 추정 | 관측 | 보다
밝히다 | 말하다 | 설명 | 전하다 | 발표 | 언급 | 공시
발표 | 공개 | 밝히다 | 공시
선임 | 임명 | 내정 | 뽑다 | 발탁 | 맡기다 | 취임
물러나다 | 사임 | 퇴임 | 사퇴 | 그만두다
결정 | 정하다 | 확정 | 의결 | 하기로
선정 | 뽑다 | 고르다 | 채택 | 낙점
승인 | 허가 | 인가 | 통과 | 허락
요구 | 요청 | 촉구 | 주문
반대 | 반발 | 우려
필요 | 해야 | 있어야
사용 | 쓰다 | 이용 | 활용
절감 | 줄이다 | 아끼다 | 절약
연장 | 늘리다 | 연기 | 미루다
중단 | 멈추다 | 끊기다 | 정지 | 중지
장애 | 먹통 | 고장 | 중단
복구 | 정상화 | 고치다
보상 | 배상 | 환급 | 돌려주다
고객 | 가입자 | 이용자 | 소비자
이용자 | 가입자 | 고객 | 사용자
회사 | 기업 | 업체 | 사업자 | 통신사
단말기 | 휴대전화 | 스마트폰 | 기기
요금 | 가격 | 이용료 | 값 | 비용 | 대가
국내 | 우리나라 | 한국
해외 | 국외 | 글로벌 | 외국
올해 | 이번 해 | 연내
초 | 초반 | 들어
연말 | 12월 | 말
최근 | 이번 | 지난
일부 | 몇몇 | 가운데
모두 | 전부 | 총 | 합쳐 | 통틀어
추가 | 더 | 새로
약정 | 계약
인하안 | 방안 | 인하
비중 | 비율 | 점유율 | 차지
규모 | 수준 | 어치 | 상당
`;

/** Words of a claim for which a sign in the source is enough: a particle, a percentage, a rank. */
export const signs: readonly (readonly [word: RegExp, source: RegExp])[] = [
  [
    /^(?:(?:market )?share|percentage|proportion|portion|rate|level|(?:시장 )?점유율|비중|비율|수준)$/,
    /\d ?(?:%|percent|per cent|퍼센트|프로)/i,
  ],
  [/^(?:start|begin|began|run|시작|개시)/, /부터|\bfrom\b|\bsince\b/i],
  [/^(?:end|expir|run|last|끝나|끝난|만료|종료)/, /까지|\buntil\b|\bthrough\b|\bto\b [A-Z\d]/],
  [/^(?:last|run|term|duration|기간)/, /\bfor (?:\w+ ){1,2}(?:years?|months?)\b|년간|개월간|부터.*까지/i],
  [
    /^(?:lead|leads|leader|leading|led|top|first|선두|최대|1등)$/,
    /1위|\bfirst place\b|\blargest\b|\bbiggest\b|\bNo\. ?1\b/i,
  ],
  [/^(?:second|runner-up)$/, /2위/],
  [/^(?:half|fell|fall|drop|dropped|halve[sd]?|줄|감소)$/, /\bhalv|반 ?토막|절반/i],
  [
    /^(?:increase[sd]?|rise|rose|gain(?:ed)?|grew|up|higher|늘|증가|오르|올랐|상승)$/,
    /\bfrom [^.]* to\b|\bdoubl|\btripl|두 배|에서 .*로/i,
  ],
  [/^(?:증가|상승|확대|성장)/, /늘|올랐|오르|높아|커지/],
  [/^(?:감소|하락|축소)/, /줄|내렸|내리|떨어|낮아/],
  [/^(?:전년 동기|전년|작년|동기)/, /지난해|전년|작년|1년 전/],
  [/^(?:기록|차지|달하|나타나|집계|이르)/, /\d/],
  [/^(?:only|just|alone|만|뿐)$/, /만 |뿐|그쳤|\bonly\b|\bsole/i],
];

/** Verbs whose past no stemmer finds. */
export const irregularVerbs: readonly (readonly string[])[] = `become became
begin began begun
bring brought
build built
buy bought
choose chose chosen
come came
draw drew drawn
drive drove driven
fall fell fallen
find found
get got
give gave given
go went gone
grow grew grown
have had
hold held
keep kept
lead led
leave left
lend lent
lose lost
make made
meet met
outbid outbid
overtake overtook overtaken
pay paid
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
show shown
shrink shrank shrunk
sink sank sunk
slide slid
speak spoke spoken
spend spent
stand stood
strike struck
take took taken
tell told
think thought
win won
withdraw withdrew withdrawn
write wrote written`
  .split('\n')
  .map((line) => line.split(' '));
