/** Everyday words that people ask with and no article uses, with what an article says instead behind the sign. Written from the language, not from any article. */
export const chatThesaurus = `
# Having and giving up
hang on to | hang onto | hold on to | hold onto | keep hold of | cling to = retain | keep | remain | 유지 | 계속 보유 | 남기다 | 보유
get hold of | get hands on | lay hands on | get hold | nab | bag = obtain | secure | acquire | 확보 | 손에 넣다 | 따내다 | 얻다
grab | snatch | snap up = acquire | win | 확보 | 차지 | 인수 | 가져가다
piece | chunk | sliver = stake | share | minority stake | 지분 | 몫 | 일부
upper hand | final say | call the shots = control | majority | more than half | controlling stake | 과반 | 경영권 | 지배력 | 주도권
bin off | give the boot | show the door = ditch | dump | drop | drop out | end | replace | 버리다 | 제외 | 배제 | 교체
cold feet | second thoughts = hesitate | back out | 망설이다 | 주저 | 재고
# Money
pocket | walk away with | rake in | take home = receive | proceeds | net proceeds | earn | 받다 | 챙기다 | 벌다 | 거두다 | 손에 쥐다 | 매각 대금
pick up the tab | pick up the bill | foot the bill | foot the tab = bear the cost | pay for | finance | 부담 | 비용을 대다 | 비용을 내다
cost a fortune | cost an arm and a leg = expensive | 비싸다 | 고가
going rate | sticker price = price | fee | tariff | 시세 | 요금 | 가격
kitty | war chest | pot of money = fund | cash pile | funds | 자금 | 기금 | 재원 | 실탄
bump up | jack up | hike | crank up = increase | raise | 인상 | 올리다 | 늘리다
chop | knock off | shave off = slash | lower | reduce | cut | 낮추다 | 줄이다 | 인하 | 절감
make a killing = windfall | profit | gain | 수익 | 차익 | 이익
in the red | bleed money = loss-making | loss | lose money | 적자 | 손실
in the black = profitable | profit | turn a profit | 흑자 | 이익
go bust | go belly up | belly up | go under | went bust | went under | gone bust | bust = bankrupt | bankruptcy | insolvent | insolvency | chapter 11 | 파산 | 도산 | 회생 절차 | 법정관리
# Saying yes and no
thumbs up | all clear | rubber-stamp | okay | give the nod = approve | approval | clear | 승인 | 허가 | 인가 | 통과
shoot down | knock back | torpedo | nix | scupper | scuttle = block | reject | refuse | kill off | 막다 | 거부 | 무산 | 불허 | 반려
set in stone | done deal | cut and dried | signed and sealed = final | finalised | finalized | binding | completed | definitive | 확정 | 최종 | 마무리 | 완료
up in the air | not set in stone | still open = undecided | pending | subject to | conditional | 미정 | 미확정 | 조건부
on ice | on hold | put on ice | on the back burner = suspend | suspended | pause | paused | postpone | 보류 | 중단 | 연기 | 유보
in the works | in the pipeline | on the cards = planned | plan | prepare | under development | upcoming | 계획 | 준비 | 예정 | 추진
strings attached | string attached | small print = condition | conditional | conditions | remedy | 조건 | 단서 | 조건부
hiccup | hitch | snag | headache = problem | difficulty | delay | setback | 문제 | 어려움 | 차질 | 난관
# Meeting and working together
drop in on | drop by | stop by | swing by | pop in | pop over | come by | came by = visit | call on | go to see | went to see | 방문 | 찾다 | 들르다
pair up | buddy up | hook up with | get into bed with | in bed with | in cahoots | join hands = team up | partner | cooperate | tie up | 손잡다 | 제휴 | 협력
chip in | pitch in | do its bit = contribute | contribution | take part | 보태다 | 기여 | 출자 | 참여
step in | come to the rescue = intervene | rescue | 나서다 | 개입 | 구원
tell each other = swap | exchange | share | 주고받다 | 교환 | 나누다
# People, and what they say
top dog | head honcho | big boss | big cheese = chief executive | head | boss | ceo | chairman | president | 대표 | 수장 | 최고경영자 | 회장
top brass | higher-ups | bigwig = executives | leadership | management | executive | 임원진 | 경영진 | 수뇌부
brains behind | mastermind | driving force = lead | leader | behind | 주도 | 이끌다 | 설계자
chuffed | thrilled | over the moon = happy | pleased | delighted | glad | proud | honoured | welcome | excited | 기쁘다 | 환영 | 자랑스럽다 | 영광 | 반갑다
gutted | upset | annoyed = disappointed | regret | unhappy | angry | 실망 | 유감 | 아쉽다
rave | gush | tout | sing the praises = praise | hail | commend | 칭찬 | 극찬 | 호평 | 치켜세우다
bash | slam | lay into | have a go at | grumble | moan | gripe = criticise | criticize | complain | 비판 | 비난 | 불만
weigh in | chime in | sound off | have a say = comment | say | react | remark | 의견 | 언급 | 논평 | 말하다
let slip | spill the beans | let on = hint | reveal | disclose | 귀띔 | 흘리다 | 공개 | 밝히다
# Things, and how they go
bird = satellite | 위성
telly = tv | television | 텔레비전
phone line | phone lines | mobile line = mobile connection | connection | mobile subscriber | mobile customer | 회선 | 가입 회선 | 이동통신 가입자
house | houses = household | home | premises | 가구 | 세대 | 가정
nerve centre | nerve center = control centre | control center | control room | operations centre | operations center | 관제센터 | 관제실 | 통제실
home turf | backyard | own turf = home market | domestic market | 안방 | 국내 시장 | 내수
guinea pig = test bed | pilot customer | first customer | first user | trial | 시험 대상 | 첫 고객 | 실증
runs on | powered by = based on | built on | 기반 | 구동 | 바탕
up and running = in service | commercial | launched | operational | 상용화 | 가동 | 운영 중 | 서비스 중
facelift | makeover | rejig | tweak = overhaul | redesign | revamp | change | 개편 | 개선 | 재단장
come ashore | make landfall = land | landing | landing point | 상륙 | 육양
`;
