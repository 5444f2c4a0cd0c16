/**
 * Organisations of Korea and of Asia, the Pacific. One line each, read by `company-table.ts`:
 * `id | kind country [parent] | name | Korean name or - | other spellings; …`
 * A spelling with `?` counts only with context, with `??` it is an ordinary word as well (the context must be at its
 * side), with `(2002–2010)` it is an old name and the years of its use. Sources: the companies' own sites and annual
 * reports, GSMA's member list, the Korean fair-trade authority's list of business groups.
 */
export const koreanCompanies = `
sk-telecom | operator KR sk-group | SK Telecom | SK텔레콤 | SKT; SK Telecoms; SK Telecom Co., Ltd.; SK텔레컴; SK电讯; SK電訊; 한국이동통신 (1984–1997); Korea Mobile Telecom (1984–1997)
kt | operator KR | KT | KT | KT Corporation; KT Corp; KT Corp.; KT그룹; KT Group; ?케이티; 韩国电信; 韓國電信; Korea Telecom (1981–2002); 한국통신 (1981–2001)
lg-uplus | operator KR lg-group | LG Uplus | LG유플러스 | LG U+; LGU+; LG U Plus; LG유플; LGU플러스; 엘지유플러스; LG 유플러스; ?유플러스; ?U+; ?LGU; LG Telecom (1996–2010); LG텔레콤 (1996–2010)
sk-group | industry KR | SK Group | SK그룹 | ?SK; ?에스케이; SK Inc; SK Inc.; SK주식회사; SK㈜; SK(주); SK集团
lg-group | industry KR | LG Group | LG그룹 | ?LG; ?엘지; LG Corp; LG Corp.; LG集团
samsung-group | industry KR | Samsung Group | 삼성그룹 | Samsung; 삼성; 三星集团; 三星
samsung-electronics | electronics KR samsung-group | Samsung Electronics | 삼성전자 | Samsung Electronics Co., Ltd.; Samsung Networks; 三星电子; 三星電子; 삼성전자 네트워크사업부
samsung-sds | software KR samsung-group | Samsung SDS | 삼성SDS | 삼성에스디에스
samsung-sdi | industry KR samsung-group | Samsung SDI | 삼성SDI | -
samsung-ct | industry KR samsung-group | Samsung C&T | 삼성물산 | -
samsung-electro-mechanics | electronics KR samsung-group | Samsung Electro-Mechanics | 삼성전기 | -
samsung-life | investor KR samsung-group | Samsung Life Insurance | 삼성생명 | Samsung Life
samsung-fire | investor KR samsung-group | Samsung Fire & Marine Insurance | 삼성화재 | -
samsung-card | investor KR samsung-group | Samsung Card | 삼성카드 | -
samsung-medical-center | industry KR samsung-group | Samsung Medical Center | 삼성서울병원 | -
samsung-heavy | industry KR samsung-group | Samsung Heavy Industries | 삼성중공업 | -
samsung-display | electronics KR samsung-electronics | Samsung Display | 삼성디스플레이 | -
harman | electronics US samsung-electronics | Harman | 하만 | ?하만; Harman International
sk-hynix | chipmaker KR sk-group | SK hynix | SK하이닉스 | SKHynix; SK海力士; Hynix (2001–2012); ?하이닉스 (2001–2012)
sk-broadband | operator KR sk-telecom | SK Broadband | SK브로드밴드 | SKB; Hanaro Telecom (1997–2008); 하나로텔레콤 (1997–2008)
sk-square | investor KR sk-group | SK Square | SK스퀘어 | SK스퀘어㈜
sk-ax | software KR sk-group | SK AX | SK AX | SK C&C (1998–2025); SK주식회사 C&C; SK㈜ C&C; SK(주) C&C
sk-innovation | industry KR sk-group | SK Innovation | SK이노베이션 | -
sk-on | industry KR sk-group | SK On | SK온 | -
sk-planet | internet KR sk-square | SK Planet | SK플래닛 | -
sk-shieldus | software KR | SK Shieldus | SK쉴더스 | ADT Caps; ADT캡스; 인포섹
sk-telink | operator KR sk-telecom | SK Telink | SK텔링크 | -
sk-networks | industry KR sk-group | SK Networks | SK네트웍스 | -
sk-ecoplant | industry KR sk-group | SK ecoplant | SK에코플랜트 | -
sk-gas | industry KR sk-group | SK Gas | SK가스 | -
sapeon | chipmaker KR sk-telecom | Sapeon | 사피온 | Sapeon Korea; 사피온코리아
11st | internet KR sk-square | 11st | 11번가 | 11Street; 십일번가
tmap-mobility | internet KR sk-square | Tmap Mobility | 티맵모빌리티 | TMAP Mobility; T map Mobility; ?티맵; ?TMAP
content-wavve | media KR sk-square | Content Wavve | 콘텐츠웨이브 | ?웨이브; Wavve
dreamus | media KR | Dreamus Company | 드림어스컴퍼니 | Dreamus
one-store | internet KR sk-square | One Store | 원스토어 | ONE store
kt-cloud | cloud KR kt | KT Cloud | KT클라우드 | -
kt-sat | satellite KR kt | KT SAT | KT SAT | KTSAT; KT샛; 케이티샛
kt-ds | software KR kt | KT DS | KT DS | KTds; 케이티디에스
kt-skylife | media KR kt | KT Skylife | KT스카이라이프 | skylife; 스카이라이프
kt-studio-genie | media KR kt | KT Studio Genie | KT스튜디오지니 | 스튜디오지니
genie-music | media KR kt | Genie Music | 지니뮤직 | KT Genie Music; 지니뮤직㈜
kt-millie | media KR kt | Millie's Library | 밀리의서재 | 밀리의 서재
kt-estate | industry KR kt | KT Estate | KT에스테이트 | -
kt-m-mobile | operator KR kt | KT M mobile | KT엠모바일 | KT M모바일
bc-card | investor KR kt | BC Card | BC카드 | 비씨카드
k-bank | investor KR kt | K bank | 케이뱅크 | Kbank; K뱅크
kt-and-g | industry KR | KT&G | 케이티앤지 | -
kt-ens | operator KR kt | KT ENGCORE | KT engcore | KT이엔지코어
lg-hellovision | media KR lg-uplus | LG HelloVision | LG헬로비전 | CJ HelloVision (2000–2019); CJ헬로 (2017–2019); CJ Hello (2017–2019); CJ헬로비전 (2000–2017)
lg-electronics | electronics KR lg-group | LG Electronics | LG전자 | LG电子; LG電子; 엘지전자
lg-cns | software KR lg-group | LG CNS | LG CNS | LGCNS; 엘지씨엔에스; LG씨엔에스
lg-ai-research | ai KR lg-group | LG AI Research | LG AI연구원 | LG AI 연구원
lg-innotek | electronics KR lg-group | LG Innotek | LG이노텍 | -
lg-display | electronics KR lg-group | LG Display | LG디스플레이 | -
lg-energy-solution | industry KR lg-group | LG Energy Solution | LG에너지솔루션 | LG엔솔
lg-chem | industry KR lg-group | LG Chem | LG화학 | -
lg-household | industry KR lg-group | LG Household & Health Care | LG생활건강 | -
lx-semicon | chipmaker KR | LX Semicon | LX세미콘 | Silicon Works (1999–2021); 실리콘웍스 (1999–2021)
naver | internet KR | Naver | 네이버 | NAVER Corporation; NAVER Corp; Naver Corp.; NHN Corporation (2001–2013)
naver-cloud | cloud KR naver | Naver Cloud | 네이버클라우드 | NAVER Cloud Corp; Naver Business Platform (2009–2020); 네이버비즈니스플랫폼 (2009–2020)
naver-labs | ai KR naver | Naver Labs | 네이버랩스 | -
naver-webtoon | media KR naver | Naver Webtoon | 네이버웹툰 | -
naver-z | internet KR naver | Naver Z | 네이버제트 | 네이버Z
snow-corp | internet KR naver | Snow Corp | 스노우 | ?스노우; Snow Corporation
line | internet JP ly-corporation | Line Corporation | 라인 | ??LINE; ?라인; LINE Corp; 라인플러스; LINE Plus
ly-corporation | internet JP softbank | LY Corporation | 라인야후 | LY Corp; LINE Yahoo; Z Holdings (2019–2023); Z홀딩스 (2019–2023); Yahoo Japan; 야후재팬
works-mobile | software KR naver | Works Mobile | 웍스모바일 | 네이버웍스
kakao | internet KR | Kakao | 카카오 | Kakao Corp; Kakao Corp.; Daum Kakao (2014–2015); 다음카카오 (2014–2015)
kakao-mobility | internet KR kakao | Kakao Mobility | 카카오모빌리티 | -
kakao-enterprise | cloud KR kakao | Kakao Enterprise | 카카오엔터프라이즈 | -
kakao-brain | ai KR kakao | Kakao Brain | 카카오브레인 | -
kakao-bank | investor KR kakao | KakaoBank | 카카오뱅크 | Kakao Bank
kakao-pay | internet KR kakao | KakaoPay | 카카오페이 | Kakao Pay
kakao-entertainment | media KR kakao | Kakao Entertainment | 카카오엔터테인먼트 | 카카오엔터
nhn | cloud KR | NHN | NHN | NHN Corp; 엔에이치엔; NHN엔터테인먼트 (2013–2019)
nhn-cloud | cloud KR nhn | NHN Cloud | NHN클라우드 | -
hyundai-motor-group | automotive KR | Hyundai Motor Group | 현대자동차그룹 | 현대차그룹; 现代汽车集团
hyundai-motor | automotive KR hyundai-motor-group | Hyundai Motor | 현대자동차 | Hyundai Motor Company; 현대차; Hyundai; 现代汽车; 現代汽車
kia | automotive KR hyundai-motor-group | Kia | 기아 | Kia Motors (1990–2021); 기아자동차 (1990–2021); 기아차; Kia Corporation; ?기아; 起亚
hyundai-mobis | automotive KR hyundai-motor-group | Hyundai Mobis | 현대모비스 | -
hyundai-autoever | software KR hyundai-motor-group | Hyundai AutoEver | 현대오토에버 | 현대엠엔소프트
42dot | automotive KR hyundai-motor-group | 42dot | 포티투닷 | -
hyundai-robotics | industry KR hd-hyundai | HD Hyundai Robotics | HD현대로보틱스 | Hyundai Robotics; 현대로보틱스
hd-hyundai | industry KR | HD Hyundai | HD현대 | Hyundai Heavy Industries Group (2002–2022); 현대중공업그룹 (2002–2022)
hd-hyundai-heavy | industry KR hd-hyundai | HD Hyundai Heavy Industries | HD현대중공업 | Hyundai Heavy Industries; 현대중공업
hyundai-elevator | industry KR | Hyundai Elevator | 현대엘리베이터 | -
hyundai-department-store | industry KR | Hyundai Department Store | 현대백화점 | -
hyundai-e-and-c | industry KR | Hyundai E&C | 현대건설 | Hyundai Engineering & Construction
boston-dynamics | industry US hyundai-motor-group | Boston Dynamics | 보스턴다이내믹스 | 보스턴 다이내믹스
lotte-group | industry KR | Lotte | 롯데 | Lotte Group; 롯데그룹
lotte-innovate | software KR lotte-group | Lotte Innovate | 롯데이노베이트 | Lotte Data Communication; 롯데정보통신
hanwha | industry KR | Hanwha | 한화 | Hanwha Group; 한화그룹
hanwha-systems | satellite KR hanwha | Hanwha Systems | 한화시스템 | -
hanwha-ocean | industry KR hanwha | Hanwha Ocean | 한화오션 | DSME (2000–2023); 대우조선해양 (2000–2023)
hanwha-aerospace | industry KR hanwha | Hanwha Aerospace | 한화에어로스페이스 | -
hanwha-vision | electronics KR hanwha | Hanwha Vision | 한화비전 | Hanwha Techwin; 한화테크윈
hanwha-life | investor KR hanwha | Hanwha Life | 한화생명 | -
posco | industry KR | POSCO | 포스코 | POSCO Group; 포스코그룹; POSCO Holdings; 포스코홀딩스
posco-dx | software KR posco | POSCO DX | 포스코DX | POSCO ICT (2010–2023); 포스코ICT (2010–2023)
doosan | industry KR | Doosan | 두산 | Doosan Group; 두산그룹
doosan-robotics | industry KR doosan | Doosan Robotics | 두산로보틱스 | -
doosan-enerbility | industry KR doosan | Doosan Enerbility | 두산에너빌리티 | Doosan Heavy Industries; 두산중공업
gs-group | industry KR | GS Group | GS그룹 | GS Energy; GS에너지
gs-caltex | industry KR gs-group | GS Caltex | GS칼텍스 | -
gs-retail | industry KR gs-group | GS Retail | GS리테일 | -
gs-construction | industry KR gs-group | GS E&C | GS건설 | GS Engineering & Construction
cj-group | industry KR | CJ Group | CJ그룹 | ?CJ; ?씨제이
cj-enm | media KR cj-group | CJ ENM | CJ ENM | CJENM; 씨제이이엔엠; CJ E&M (2010–2018)
cj-logistics | industry KR cj-group | CJ Logistics | CJ대한통운 | 대한통운
cj-olivenetworks | software KR cj-group | CJ OliveNetworks | CJ올리브네트웍스 | -
tving | media KR cj-enm | TVING | 티빙 | -
shinsegae | industry KR | Shinsegae | 신세계 | ?신세계; Shinsegae Group; 신세계그룹
shinsegae-ic | software KR shinsegae | Shinsegae I&C | 신세계아이앤씨 | 신세계I&C
emart | industry KR shinsegae | E-mart | 이마트 | Emart
coupang | internet KR | Coupang | 쿠팡 | -
woowa | internet KR | Woowa Brothers | 우아한형제들 | 배달의민족; ?배민
delivery-hero | internet DE | Delivery Hero | 딜리버리히어로 | -
toss | internet KR | Viva Republica | 비바리퍼블리카 | ?토스; ?Toss
kb-financial | investor KR | KB Financial Group | KB금융그룹 | KB Kookmin Bank; KB국민은행; 국민은행; KB금융; KB금융지주
shinhan | investor KR | Shinhan Financial Group | 신한금융그룹 | Shinhan Bank; 신한은행; 신한금융; 신한금융지주; Shinhan Card; 신한카드
hana-financial | investor KR | Hana Financial Group | 하나금융그룹 | Hana Bank; 하나은행; KEB하나은행; 하나금융; 하나금융지주
woori | investor KR | Woori Financial Group | 우리금융그룹 | Woori Bank; 우리은행; 우리금융; 우리금융지주
ibk | investor KR | Industrial Bank of Korea | IBK기업은행 | IBK; 기업은행
nh-bank | investor KR | NongHyup Bank | NH농협은행 | NH농협; NongHyup; 농협은행; ?농협
mirae-asset | investor KR | Mirae Asset | 미래에셋 | Mirae Asset Securities; 미래에셋증권; 미래에셋대우
kdb | investor KR | Korea Development Bank | 산업은행 | KDB산업은행; KDB; 한국산업은행
nps-korea | investor KR | National Pension Service | 국민연금 | 국민연금공단; ?NPS
korean-air | industry KR | Korean Air | 대한항공 | -
asiana | industry KR | Asiana Airlines | 아시아나항공 | 아시아나
kepco | industry KR | KEPCO | 한국전력 | Korea Electric Power Corporation; Korea Electric Power; 한국전력공사; 한전
khnp | industry KR | KHNP | 한국수력원자력 | Korea Hydro & Nuclear Power; 한수원
korail | industry KR | Korail | 코레일 | Korea Railroad Corporation; 한국철도공사
incheon-airport | industry KR | Incheon International Airport Corporation | 인천국제공항공사 | 인천공항공사
lh-korea | industry KR | Korea Land & Housing Corporation | 한국토지주택공사 | LH공사
k-water | industry KR | K-water | 한국수자원공사 | Korea Water Resources Corporation
ls-group | industry KR | LS Group | LS그룹 | LS Electric; LS일렉트릭; LS ELECTRIC; LS산전; LS Cable; LS전선; LS Cable & System
hyosung | industry KR | Hyosung | 효성 | Hyosung Group; 효성그룹; 효성중공업
kolon | industry KR | Kolon | 코오롱 | Kolon Benit; 코오롱베니트
pantech | electronics KR | Pantech | 팬택 | -
rebellions | chipmaker KR | Rebellions | 리벨리온 | Rebellions Inc; Rebellions Inc.; ?Rebellion
furiosa-ai | chipmaker KR | FuriosaAI | 퓨리오사AI | Furiosa AI; 퓨리오사에이아이; 퓨리오사
deepx | chipmaker KR | DeepX | 딥엑스 | DEEPX Co., Ltd.
mobilint | chipmaker KR | Mobilint | 모빌린트 | -
hyperaccel | chipmaker KR | HyperAccel | 하이퍼엑셀 | -
upstage | ai KR | Upstage | 업스테이지 | ?Upstage; Upstage AI
scatter-lab | ai KR | Scatter Lab | 스캐터랩 | -
konan | ai KR | Konan Technology | 코난테크놀로지 | -
saltlux | ai KR | Saltlux | 솔트룩스 | -
maum-ai | ai KR | maum.ai | 마음AI | MindsLab (2014–2022); 마인즈랩 (2014–2022); 마음에이아이
selectstar | ai KR | SelectStar | 셀렉트스타 | -
wrtn | ai KR | Wrtn Technologies | 뤼튼테크놀로지스 | Wrtn; 뤼튼
nota | ai KR | Nota AI | 노타 | ?노타; 노타AI
lunit | ai KR | Lunit | 루닛 | -
vuno | ai KR | VUNO | 뷰노 | -
crowdworks | ai KR | Crowdworks | 크라우드웍스 | -
phantom-ai | automotive KR | Phantom AI | 팬텀AI | -
liner | ai KR | Liner | 라이너 | ?라이너; ?Liner
twelve-labs | ai KR | Twelve Labs | 트웰브랩스 | -
lablup | ai KR | Lablup | 래블업 | -
friendli | ai KR | FriendliAI | 프렌들리AI | -
motif | ai KR | Motif Technologies | 모티프테크놀로지스 | -
moreh | ai KR | Moreh | 모레 | ??모레; Moreh Inc
42maru | ai KR | 42Maru | 포티투마루 | -
megazone | cloud KR | Megazone Cloud | 메가존클라우드 | Megazone; 메가존
bespin-global | cloud KR | Bespin Global | 베스핀글로벌 | -
douzone | software KR | Douzone Bizon | 더존비즈온 | -
hancom | software KR | Hancom | 한글과컴퓨터 | 한컴
ahnlab | software KR | AhnLab | 안랩 | -
tmaxsoft | software KR | TmaxSoft | 티맥스소프트 | 티맥스; Tmax; TmaxData; 티맥스데이터
igloo | software KR | Igloo Corporation | 이글루코퍼레이션 | 이글루시큐리티
penta-security | software KR | Penta Security | 펜타시큐리티 | -
id-quantique | vendor CH | ID Quantique | 아이디퀀티크 | IDQ; ID퀀티크
ionq | ai US | IonQ | 아이온큐 | -
innowireless | vendor KR | Innowireless | 이노와이어리스 | -
solid-inc | vendor KR | SOLiD | 쏠리드 | ?SOLiD; SOLiD Inc
kmw | vendor KR | KMW | 케이엠더블유 | -
rfhic | vendor KR | RFHIC | 알에프에이치아이씨 | -
hfr | vendor KR | HFR | 에이치에프알 | HFR Networks; HFR Inc
dasan | vendor KR | Dasan Networks | 다산네트웍스 | DZS; Dasan Zhone; 디지에스
ubiquoss | vendor KR | Ubiquoss | 유비쿼스 | -
contela | vendor KR | Contela | 콘텔라 | -
coweaver | vendor KR | Coweaver | 코위버 | -
woorinet | vendor KR | Woorinet | 우리넷 | -
ace-technologies | vendor KR | Ace Technologies | 에이스테크 | 에이스테크놀로지
seojin | vendor KR | Seojin System | 서진시스템 | -
intellian | satellite KR | Intellian Technologies | 인텔리안테크 | Intellian; 인텔리안테크놀로지스
satrec | satellite KR | Satrec Initiative | 쎄트렉아이 | -
contec | satellite KR | Contec | 컨텍 | ?컨텍
kai | industry KR | Korea Aerospace Industries | 한국항공우주산업 | ?KAI; 한국항공우주
lig-nex1 | industry KR | LIG Nex1 | LIG넥스원 | -
yonhap | media KR | Yonhap News Agency | 연합뉴스 | Yonhap
ktis | software KR kt | KTis | KTis | KT is; 케이티아이에스
hybe | media KR | HYBE | 하이브 | ?하이브; Big Hit Entertainment (2005–2021); 빅히트엔터테인먼트 (2005–2021)
sm-entertainment | media KR kakao | SM Entertainment | SM엔터테인먼트 | 에스엠엔터테인먼트; SM엔터
nc-soft | media KR | NCSoft | 엔씨소프트 | NCSOFT; NC AI; NC소프트; 엔씨AI
krafton | media KR | Krafton | 크래프톤 | -
nexon | media KR | Nexon | 넥슨 | -
netmarble | media KR | Netmarble | 넷마블 | -
kisti | body KR | KISTI | 한국과학기술정보연구원 | Korea Institute of Science and Technology Information
msit | government KR | Ministry of Science and ICT | 과학기술정보통신부 | MSIT; 과기정통부; 과기부; Ministry of Science, ICT and Future Planning (2013–2017); 미래창조과학부 (2013–2017); 미래부 (2013–2017)
motie | government KR | Ministry of Trade, Industry and Energy | 산업통상자원부 | MOTIE; 산업부; 산업통상부
molit | government KR | Ministry of Land, Infrastructure and Transport | 국토교통부 | MOLIT; 국토부
moef | government KR | Ministry of Economy and Finance | 기획재정부 | MOEF; 기재부
mss-korea | government KR | Ministry of SMEs and Startups | 중소벤처기업부 | 중기부
mois-korea | government KR | Ministry of the Interior and Safety | 행정안전부 | 행안부
mohw-korea | government KR | Ministry of Health and Welfare | 보건복지부 | 복지부
mnd-korea | government KR | Ministry of National Defense | 국방부 | -
mcst-korea | government KR | Ministry of Culture, Sports and Tourism | 문화체육관광부 | 문체부
moe-korea | government KR | Ministry of Education | 교육부 | -
kcc-korea | government KR | Korea Communications Commission | 방송통신위원회 | 방통위
kftc | government KR | Fair Trade Commission | 공정거래위원회 | KFTC; Korea Fair Trade Commission; 공정위
fsc-korea | government KR | Financial Services Commission | 금융위원회 | 금융위
fss-korea | government KR | Financial Supervisory Service | 금융감독원 | 금감원
pipc | government KR | Personal Information Protection Commission | 개인정보보호위원회 | PIPC; 개인정보위
seoul-city | government KR | Seoul Metropolitan Government | 서울시 | 서울특별시; 서울시청
busan-city | government KR | Busan Metropolitan City | 부산시 | 부산광역시; 부산시청
incheon-city | government KR | Incheon Metropolitan City | 인천시 | 인천광역시; 인천시청
daegu-city | government KR | Daegu Metropolitan City | 대구시 | 대구광역시; 대구시청
gwangju-city | government KR | Gwangju Metropolitan City | 광주시 | 광주광역시; 광주시청
daejeon-city | government KR | Daejeon Metropolitan City | 대전시 | 대전광역시; 대전시청
ulsan-city | government KR | Ulsan Metropolitan City | 울산시 | 울산광역시; 울산시청
sejong-city | government KR | Sejong City | 세종시 | 세종특별자치시; 세종시청
gangwon | government KR | Gangwon State | 강원도 | 강원특별자치도; 강원도청
chungbuk | government KR | North Chungcheong Province | 충북도 | 충청북도; 충북도청
chungnam | government KR | South Chungcheong Province | 충남도 | 충청남도; 충남도청
jeonbuk | government KR | Jeonbuk State | 전북도 | 전라북도; 전북특별자치도; 전북도청
jeonnam | government KR | South Jeolla Province | 전남도 | 전라남도; 전남도청
gyeongbuk | government KR | North Gyeongsang Province | 경북도 | 경상북도; 경북도청
gyeongnam | government KR | South Gyeongsang Province | 경남도 | 경상남도; 경남도청
jeju | government KR | Jeju Province | 제주도 | 제주특별자치도; 제주도청
dapa | government KR | Defense Acquisition Program Administration | 방위사업청 | 방사청; DAPA
hyundai-rotem | electronics KR hyundai-motor-group | Hyundai Rotem | 현대로템 | -
gyeonggi | government KR | Gyeonggi Province | 경기도 | 경기도청; ?경기도
kasa | government KR | Korea AeroSpace Administration | 우주항공청 | KASA
etri | body KR | ETRI | 한국전자통신연구원 | Electronics and Telecommunications Research Institute; 에트리
iitp | body KR | IITP | 정보통신기획평가원 | Institute of Information & Communications Technology Planning & Evaluation
nia-korea | body KR | National Information Society Agency | 한국지능정보사회진흥원 | NIA; 한국정보화진흥원 (2009–2020)
nipa | body KR | NIPA | 정보통신산업진흥원 | National IT Industry Promotion Agency
kisa | body KR | KISA | 한국인터넷진흥원 | Korea Internet & Security Agency
tta | body KR | TTA | 한국정보통신기술협회 | Telecommunications Technology Association
kait | body KR | KAIT | 한국정보통신진흥협회 | -
ktoa | body KR | KTOA | 한국통신사업자연합회 | Korea Telecommunications Operators Association
kca-korea | body KR | Korea Communications Agency | 한국방송통신전파진흥원 | KCA
keti | body KR | KETI | 한국전자기술연구원 | Korea Electronics Technology Institute
kari | body KR | KARI | 한국항공우주연구원 | Korea Aerospace Research Institute; 항우연
kotra | body KR | KOTRA | 대한무역투자진흥공사 | 코트라
fki | body KR | Federation of Korean Industries | 한국경제인협회 | FKI; 전국경제인연합회; 전경련; 한경협
kcci | body KR | Korea Chamber of Commerce and Industry | 대한상공회의소 | KCCI; 대한상의
5g-forum | body KR | 5G Forum | 5G포럼 | 6G Forum; 6G포럼
kaist | university KR | KAIST | 카이스트 | 한국과학기술원; Korea Advanced Institute of Science and Technology
snu | university KR | Seoul National University | 서울대학교 | 서울대; SNU
yonsei | university KR | Yonsei University | 연세대학교 | 연세대; 세브란스병원; Severance Hospital
korea-university | university KR | Korea University | 고려대학교 | 고려대
postech | university KR | POSTECH | 포항공과대학교 | 포스텍; 포항공대
unist | university KR | UNIST | 울산과학기술원 | 유니스트
gist | university KR | GIST | 광주과학기술원 | 지스트
dgist | university KR | DGIST | 대구경북과학기술원 | -
hanyang | university KR | Hanyang University | 한양대학교 | 한양대
skku | university KR | Sungkyunkwan University | 성균관대학교 | 성균관대; SKKU
kyunghee | university KR | Kyung Hee University | 경희대학교 | 경희대
asan-medical | industry KR | Asan Medical Center | 서울아산병원 | -
kbs | media KR | KBS | KBS | Korean Broadcasting System; 한국방송공사
mbc-korea | media KR | MBC | MBC | 문화방송
sbs-korea | media KR | SBS | SBS | -
ebs-korea | media KR | EBS | EBS | 한국교육방송공사
sk-multi-utility | industry KR sk-group | SK Multi Utility | SK멀티유틸리티 | -
hanwha-defence-australia | industry AU hanwha | Hanwha Defence Australia | 한화디펜스호주 | 한화디펜스 호주법인; Hanwha Defense Australia
tbroad | operator KR sk-broadband | Tbroad | 티브로드 | t-broad; 태광티브로드
`;

export const asianCompanies = `
ntt | operator JP | NTT | NTT | NTT Group; Nippon Telegraph and Telephone; NTT Corporation; NTT Corp; 日本電信電話; 日本电信电话; NTT그룹
ntt-docomo | operator JP ntt | NTT Docomo | NTT도코모 | Docomo; NTT Docomo Inc; 도코모; エヌ・ティ・ティ・ドコモ; NTTドコモ; 日本电信电话都科摩
ntt-data | software JP ntt | NTT Data | NTT데이터 | -
ntt-east | operator JP ntt | NTT East | NTT동일본 | NTT東日本
kddi | operator JP | KDDI | KDDI | KDDI Corporation; au KDDI
softbank | operator JP softbank-group | SoftBank | 소프트뱅크 | SoftBank Corp; SoftBank Corp.; ソフトバンク; 软银; 軟銀; SoftBank Mobile (2006–2015); Vodafone Japan (2003–2006)
softbank-group | investor JP | SoftBank Group | 소프트뱅크그룹 | SoftBank Group Corp; SBG; 软银集团; SoftBank Vision Fund; 소프트뱅크 비전펀드; 비전펀드; Vision Fund
rakuten | internet JP | Rakuten | 라쿠텐 | Rakuten Group; 楽天; 乐天; 라쿠텐그룹
rakuten-mobile | operator JP rakuten | Rakuten Mobile | 라쿠텐모바일 | 楽天モバイル
rakuten-symphony | vendor JP rakuten | Rakuten Symphony | 라쿠텐심포니 | Altiostar (2011–2021)
sony | electronics JP | Sony | 소니 | Sony Group; Sony Corporation; ソニー; 索尼
sony-semiconductor | chipmaker JP sony | Sony Semiconductor Solutions | 소니세미컨덕터솔루션 | -
panasonic | electronics JP | Panasonic | 파나소닉 | 松下
sharp | electronics JP | Sharp Corporation | 샤프 | ?Sharp; ?샤프
hitachi | industry JP | Hitachi | 히타치 | 日立; 히타치제작소
toshiba | industry JP | Toshiba | 도시바 | 东芝
nec | vendor JP | NEC | NEC | NEC Corporation; NEC Corp; 日本電気; 日本电气
fujitsu | vendor JP | Fujitsu | 후지쯔 | Fujitsu Limited; 후지쓰; 후지츠; 富士通; 한국후지쯔; 1Finity
mitsubishi-electric | industry JP | Mitsubishi Electric | 미쓰비시전기 | 三菱電機
mitsubishi-corp | industry JP | Mitsubishi Corporation | 미쓰비시상사 | ?Mitsubishi; ?미쓰비시
sumitomo | industry JP | Sumitomo Corporation | 스미토모상사 | ?Sumitomo; ?스미토모
mitsui | industry JP | Mitsui & Co. | 미쓰이물산 | Mitsui & Co; ?Mitsui
toyota | automotive JP | Toyota | 도요타 | Toyota Motor; 토요타; 도요타자동차; 丰田
honda | automotive JP | Honda | 혼다 | Honda Motor; 本田
nissan | automotive JP | Nissan | 닛산 | Nissan Motor
denso | automotive JP | Denso | 덴소 | -
kyocera | electronics JP | Kyocera | 교세라 | -
murata | electronics JP | Murata Manufacturing | 무라타 | ?Murata; 무라타제작소
renesas | chipmaker JP | Renesas | 르네사스 | Renesas Electronics
rapidus | chipmaker JP | Rapidus | 라피더스 | -
kioxia | chipmaker JP | Kioxia | 키옥시아 | Toshiba Memory (2017–2019)
preferred-networks | ai JP | Preferred Networks | 프리퍼드네트웍스 | -
sakana-ai | ai JP | Sakana AI | 사카나AI | -
internet-initiative-japan | operator JP | Internet Initiative Japan | - | IIJ
jaxa | government JP | JAXA | 일본우주항공연구개발기구 | -
mic-japan | government JP | Ministry of Internal Affairs and Communications | 총무성 | 総務省; 일본 총무성
meti-japan | government JP | Ministry of Economy, Trade and Industry | 경제산업성 | METI
nict | body JP | NICT | 정보통신연구기구 | National Institute of Information and Communications Technology
sky-perfect-jsat | satellite JP | SKY Perfect JSAT | 스카이퍼펙트JSAT | JSAT
china-mobile | operator CN | China Mobile | 차이나모바일 | China Mobile Communications; CMCC; 中国移动; 中國移動; 중국이동통신; 차이나 모바일
china-mobile-hk | operator HK china-mobile | China Mobile Hong Kong | 차이나모바일홍콩 | CMHK
china-mobile-international | operator HK china-mobile | China Mobile International | 차이나모바일인터내셔널 | CMI
china-unicom | operator CN | China Unicom | 차이나유니콤 | 中国联通; 中國聯通; 중국연합통신; 차이나 유니콤; China United Network Communications; ?Unicom; ?유니콤
china-telecom | operator CN | China Telecom | 차이나텔레콤 | 中国电信; 中國電信; 중국전신; 차이나 텔레콤
china-broadnet | operator CN | China Broadnet | 차이나브로드넷 | China Broadcasting Network; 中国广电
china-tower | operator CN | China Tower | 차이나타워 | 中国铁塔
huawei | vendor CN | Huawei | 화웨이 | Huawei Technologies; 华为; 華為; 한국화웨이; 화웨이코리아
huawei-cloud | cloud CN huawei | Huawei Cloud | 화웨이클라우드 | 华为云
hisilicon | chipmaker CN huawei | HiSilicon | 하이실리콘 | 海思
honor | electronics CN | Honor Device | 아너 | ?Honor; ?아너; 荣耀
zte | vendor CN | ZTE | ZTE | ZTE Corporation; 中兴; 中兴通讯; 中興通訊
datang | vendor CN | Datang Telecom | 다탕텔레콤 | CICT; 大唐电信
fiberhome | vendor CN | FiberHome | 파이버홈 | 烽火通信
xiaomi | electronics CN | Xiaomi | 샤오미 | 小米
oppo | electronics CN | OPPO | 오포 | ?오포; 广东欧珀
vivo-phones | electronics CN | vivo | 비보 | ?Vivo; ?비보
lenovo | electronics CN | Lenovo | 레노버 | 联想; 聯想
motorola-mobility | electronics US lenovo | Motorola Mobility | 모토로라 | Motorola; 모토로라모빌리티
tcl | electronics CN | TCL | TCL | -
alibaba | internet CN | Alibaba | 알리바바 | Alibaba Group; Alibaba Group Holding; 阿里巴巴; 알리바바그룹
alibaba-cloud | cloud CN alibaba | Alibaba Cloud | 알리바바클라우드 | Aliyun; 阿里云; 알리윤
ant-group | internet CN | Ant Group | 앤트그룹 | Ant Financial (2014–2020); 蚂蚁集团
tencent | internet CN | Tencent | 텐센트 | Tencent Holdings; 腾讯; 騰訊
tencent-cloud | cloud CN tencent | Tencent Cloud | 텐센트클라우드 | 腾讯云
baidu | internet CN | Baidu | 바이두 | 百度
bytedance | internet CN | ByteDance | 바이트댄스 | 字节跳动; 字節跳動
jd | internet CN | JD.com | 징둥닷컴 | 京东; 징둥
meituan | internet CN | Meituan | 메이투안 | 메이퇀
deepseek | ai CN | DeepSeek | 딥시크 | 深度求索
moonshot-ai | ai CN | Moonshot AI | 문샷AI | -
zhipu | ai CN | Zhipu AI | 즈푸AI | 智谱
sensetime | ai CN | SenseTime | 센스타임 | 商汤
iflytek | ai CN | iFlytek | 아이플라이텍 | 科大讯飞
cambricon | chipmaker CN | Cambricon | 캠브리콘 | 寒武纪
smic | chipmaker CN | SMIC | SMIC | 中芯国际
unisoc | chipmaker CN | Unisoc | 유니SOC | Spreadtrum (2001–2018); 紫光展锐
byd | automotive CN | BYD | BYD | 比亚迪; 비야디
geely | automotive CN | Geely | 지리자동차 | 吉利; Geespace
nio | automotive CN | NIO | 니오 | ?NIO; ?니오
dji | electronics CN | DJI | DJI | 大疆
unitree | industry CN | Unitree Robotics | 유니트리 | Unitree
hikvision | electronics CN | Hikvision | 하이크비전 | -
inspur | vendor CN | Inspur | 인스퍼 | -
miit | government CN | Ministry of Industry and Information Technology | 공업정보화부 | MIIT; 工业和信息化部; 工信部; 중국 공업정보화부
caict | body CN | CAICT | 중국정보통신연구원 | -
cntv-cctv | media CN | China Central Television | 중국중앙TV | ?CCTV; CCTV방송; 중국 CCTV
tsinghua | university CN | Tsinghua University | 칭화대 | 칭화대학교
hkt | operator HK pccw | HKT | HKT | Hong Kong Telecom; 香港電訊; 홍콩텔레콤
pccw | operator HK | PCCW | PCCW | PCCW Global; Console Connect
smartone | operator HK | SmarTone | 스마톤 | 數碼通
three-hk | operator HK ck-hutchison | Hutchison Telecommunications Hong Kong | 허치슨텔레콤홍콩 | 3 Hong Kong; Three Hong Kong
hkbn | operator HK | HKBN | HKBN | Hong Kong Broadband Network
ck-hutchison | industry HK | CK Hutchison | CK허치슨 | Hutchison; CK Hutchison Holdings; Hutchison Whampoa (1977–2015); 허치슨
ctm-macau | operator MO | CTM | CTM | ?CTM; Companhia de Telecomunicações de Macau
chunghwa-telecom | operator TW | Chunghwa Telecom | 중화텔레콤 | CHT; 中華電信; 청화텔레콤; 청화텔레컴
far-eastone | operator TW | Far EasTone | 파이스톤 | FarEasTone; ?FET; 遠傳; 遠傳電信
taiwan-mobile | operator TW | Taiwan Mobile | 타이완모바일 | 台灣大哥大
asia-pacific-telecom | operator TW | Asia Pacific Telecom | 아시아퍼시픽텔레콤 | 亞太電信
tsmc | chipmaker TW | TSMC | TSMC | Taiwan Semiconductor Manufacturing; 台积电; 台積電; 대만 TSMC
mediatek | chipmaker TW | MediaTek | 미디어텍 | 联发科; 聯發科
foxconn | electronics TW | Foxconn | 폭스콘 | Hon Hai; 鴻海; Hon Hai Precision; 훙하이; 홍하이
quanta | electronics TW | Quanta Computer | 콴타컴퓨터 | Quanta Cloud Technology; QCT
pegatron | electronics TW | Pegatron | 페가트론 | -
acer | electronics TW | Acer | 에이서 | -
asus | electronics TW | ASUS | 에이수스 | 아수스
wistron | electronics TW | Wistron | 위스트론 | -
singtel | operator SG | Singtel | 싱텔 | Singapore Telecommunications; SingTel Group; 新電信; 싱가포르텔레콤
nxera | operator SG singtel | Nxera | 엔엑스에라 | 넥세라
starhub | operator SG | StarHub | 스타허브 | -
m1-singapore | operator SG | M1 | M1 | ?M1; M1 Limited; MobileOne
keppel | industry SG | Keppel | 케펠 | -
temasek | investor SG | Temasek | 테마섹 | Temasek Holdings
imda | government SG | IMDA | 싱가포르 정보통신미디어개발청 | Infocomm Media Development Authority
grab | internet SG | Grab Holdings | 그랩 | ?Grab; ?그랩
sea-group | internet SG | Sea Group | 씨그룹 | Shopee; 쇼피; Garena
st-engineering | industry SG | ST Engineering | ST엔지니어링 | -
globe-telecom | operator PH | Globe Telecom | 글로브텔레콤 | ??Globe; ??글로브; 글로브 텔레콤
pldt | operator PH | PLDT | PLDT | Philippine Long Distance Telephone; 필리핀장거리전화
smart-communications | operator PH pldt | Smart Communications | 스마트커뮤니케이션즈 | Smart Communications Inc; 스마트커뮤니케이션스
dito | operator PH | DITO Telecommunity | 디토텔레커뮤니티 | DITO; ?디토
converge-ict | operator PH | Converge ICT | 컨버지ICT | Converge ICT Solutions
now-telecom | operator PH | NOW Telecom | 나우텔레콤 | NOW Corporation
viettel | operator VN | Viettel | 비엣텔 | Viettel Group; Viettel Telecom; 비엣텔그룹; 비텔
vnpt | operator VN | VNPT | VNPT | VinaPhone; 비나폰; Vietnam Posts and Telecommunications; 우정통신총회사; 베트남우정통신그룹
mobifone | operator VN | MobiFone | 모비폰 | -
fpt | software VN | FPT | FPT | FPT Corporation; FPT Software; FPT Telecom; FPT그룹
vingroup | industry VN | Vingroup | 빈그룹 | VinFast; 빈패스트; VinAI
cmc-vietnam | software VN | CMC Corporation | CMC그룹 | CMC Telecom; CMC텔레콤
telkom-indonesia | operator ID | Telkom Indonesia | 텔콤인도네시아 | PT Telkom; PT Telkom Indonesia; Telkom Group; 텔콤 인도네시아
telin | operator ID telkom-indonesia | Telin | 텔린 | Telekomunikasi Indonesia International
telkomsel | operator ID telkom-indonesia | Telkomsel | 텔콤셀 | 텔콤 셀
indosat | operator ID | Indosat Ooredoo Hutchison | 인도삿 | Indosat; IOH; 인도삿 우리두 허치슨; 인도삿우리두허치슨; 인도삿 오레두 허치슨; 인도삿 우레두 허치슨; 인도삿오레두허치슨; Indosat Ooredoo (2015–2022); 인도사트; 인도샛; PT Indosat; PT Indosat Ooredoo Hutchison; PT Indosat Tbk; 인도사트 오레두 허치슨; 인도샛 우레두 허치슨
xl-axiata | operator ID axiata | XL Axiata | XL악시아타 | XLSmart; XL스마트
smartfren | operator ID | Smartfren | 스마트프렌 | -
sinar-mas | industry ID | Sinar Mas | 시나르마스 | 시나르마스그룹
goto | internet ID | GoTo Group | 고투그룹 | Gojek; 고젝; Tokopedia
ais | operator TH | AIS | AIS | Advanced Info Service; 태국 AIS
true-corp | operator TH | True Corporation | 트루코퍼레이션 | True Corp; ??True; ??트루; TrueMove; True Move; 트루무브
dtac | operator TH | dtac | 디택 | Total Access Communication; DTAC
nt-thailand | operator TH | National Telecom | 태국국영통신 | CAT Telecom; ?TOT
jasmine | operator TH | Jasmine International | 자스민인터내셔널 | ?JAS; ?Jasmine; ?자스민; 3BB; Jasmine Technology Solution
cp-group | industry TH | CP Group | CP그룹 | Charoen Pokphand; Charoen Pokphand Group; 차로엔폭판드
maxis | operator MY | Maxis | 맥시스 | Maxis Berhad
celcomdigi | operator MY | CelcomDigi | 셀콤디지 | Celcom; 셀콤; Celcom Axiata; Digi Malaysia
u-mobile | operator MY | U Mobile | 유모바일 | -
telekom-malaysia | operator MY | Telekom Malaysia | 텔레콤말레이시아 | ?TM; Unifi; TM One
dnb-malaysia | operator MY | Digital Nasional Berhad | 디지털나쇼날 | DNB
axiata | operator MY | Axiata | 악시아타 | Axiata Group; 악시아타그룹
ytl | operator MY | YTL Communications | YTL커뮤니케이션즈 | YTL; YTL Power; YES 5G
petronas | industry MY | Petronas | 페트로나스 | -
metfone | operator KH viettel | Metfone | 메트폰 | -
smart-axiata | operator KH axiata | Smart Axiata | 스마트악시아타 | -
lao-telecom | operator LA | Lao Telecom | 라오텔레콤 | Unitel Laos; Lao Telecommunications
mpt-myanmar | operator MM | Myanma Posts and Telecommunications | 미얀마우정통신 | MPT
mobicom-mongolia | operator MN | MobiCom | 모비콤 | ?MobiCom; Mobicom Corporation
unitel-mongolia | operator MN | Unitel Group | 유니텔 | Unitel Mongolia; ?Unitel
reliance-jio | operator IN reliance | Reliance Jio | 릴라이언스지오 | Jio Platforms; Reliance Jio Infocomm; Jio; 릴라이언스 지오; ?지오; 지오플랫폼; 지오 플랫폼스
reliance | industry IN | Reliance Industries | 릴라이언스인더스트리 | ?Reliance; 릴라이언스; RIL
airtel | operator IN | Bharti Airtel | 바르티에어텔 | Airtel; 에어텔; 바티에어텔; Bharti; 바르티 에어텔
airtel-africa | operator GB airtel | Airtel Africa | 에어텔아프리카 | Airtel Nigeria; Airtel Kenya; Airtel Uganda; Airtel Zambia; Airtel Tanzania; Airtel Malawi; Airtel Congo; Airtel DRC; Airtel Rwanda; Airtel Gabon; Airtel Chad; Airtel Niger; Airtel Madagascar; Airtel Seychelles; 에어텔 나이지리아; 에어텔 케냐; 에어텔 우간다; 에어텔 잠비아; 에어텔 탄자니아
vodafone-idea | operator IN | Vodafone Idea | 보다폰아이디어 | ?Vi; Idea Cellular (1995–2018)
bsnl | operator IN | BSNL | BSNL | Bharat Sanchar Nigam
tata-group | industry IN | Tata Group | 타타그룹 | Tata; ?타타; Tata Sons
tcs | software IN tata-group | Tata Consultancy Services | 타타컨설턴시서비스 | TCS
tata-communications | operator IN tata-group | Tata Communications | 타타커뮤니케이션즈 | Tata Teleservices; VSNL (1986–2008)
tejas-networks | vendor IN tata-group | Tejas Networks | 테자스네트웍스 | Tejas
infosys | software IN | Infosys | 인포시스 | -
wipro | software IN | Wipro | 위프로 | -
hcltech | software IN | HCLTech | HCL테크 | HCL Technologies; HCL
tech-mahindra | software IN mahindra | Tech Mahindra | 테크마힌드라 | 테크 마힌드라
mahindra | automotive IN | Mahindra | 마힌드라 | Mahindra & Mahindra; 마힌드라그룹
ltimindtree | software IN | LTIMindtree | LTI마인드트리 | Mindtree; L&T Technology Services; Larsen & Toubro; L&T
sterlite | vendor IN | STL | STL | ?STL; Sterlite Technologies
hfcl | vendor IN | HFCL | HFCL | -
c-dot | body IN | C-DOT | C-DOT | Centre for Development of Telematics
trai | government IN | TRAI | 인도통신규제청 | Telecom Regulatory Authority of India
dot-india | government IN | Department of Telecommunications | 인도통신부 | ?DoT
isro | government IN | ISRO | 인도우주연구기구 | Indian Space Research Organisation
yotta | cloud IN | Yotta Data Services | 요타 | ?Yotta
sarvam | ai IN | Sarvam AI | 사르밤AI | Sarvam; 사르밤
krutrim | ai IN | Krutrim | 크루트림 | -
ptcl | operator PK | PTCL | PTCL | Pakistan Telecommunication; Ufone
jazz | operator PK veon | Jazz Pakistan | 재즈 | ??Jazz; ??재즈; Mobilink (1994–2017); JazzWorld
zong | operator PK china-mobile | Zong | - | ?Zong; China Mobile Pakistan
grameenphone | operator BD telenor | Grameenphone | 그라민폰 | -
robi | operator BD axiata | Robi Axiata | 로비악시아타 | ?Robi
banglalink | operator BD veon | Banglalink | 방글라링크 | -
dialog-axiata | operator LK axiata | Dialog Axiata | 다이얼로그악시아타 | -
slt | operator LK | SLT-Mobitel | SLT모비텔 | Sri Lanka Telecom; Mobitel
ncell | operator NP | Ncell | 엔셀 | -
nepal-telecom | operator NP | Nepal Telecom | 네팔텔레콤 | -
telstra | operator AU | Telstra | 텔스트라 | -
optus | operator AU singtel | Optus | 옵터스 | Singtel Optus; 싱텔옵터스
tpg-telecom | operator AU | TPG Telecom | TPG텔레콤 | ?TPG; Vodafone Hutchison Australia (2009–2020); Vodafone Australia
nbn-co | operator AU | NBN Co | NBN | nbn; National Broadband Network
macquarie | investor AU | Macquarie | 맥쿼리 | Macquarie Group; 맥쿼리그룹
airtrunk | cloud AU | AirTrunk | 에어트렁크 | -
nextdc | cloud AU | NEXTDC | 넥스트DC | -
spark-nz | operator NZ | Spark New Zealand | 스파크뉴질랜드 | ??Spark; Spark NZ; ??스파크; Telecom New Zealand (1987–2014)
one-nz | operator NZ | One NZ | 원NZ | One New Zealand; Vodafone New Zealand (1998–2023)
2degrees | operator NZ | 2degrees | 투디그리스 | -
chorus | operator NZ | Chorus NZ | 코러스 | ??Chorus; ?코러스
rocket-lab | satellite US | Rocket Lab | 로켓랩 | -
digicel | operator JM | Digicel | 디지셀 | Digicel Pacific
taiwan-star | operator TW taiwan-mobile | Taiwan Star Telecom | 타이완스타 | Taiwan Star; T Star
bharti-hexacom | operator IN airtel | Bharti Hexacom | - | -
airtel-lanka | operator LK airtel | Airtel Lanka | - | -
three-indonesia | operator ID | Hutchison 3 Indonesia | 허치슨3인도네시아 | Tri Indonesia; H3I
mitratel | operator ID telkom-indonesia | Mitratel | 미트라텔 | Dayamitra Telekomunikasi; Dayamitra
linknet | operator ID | Link Net | 링크넷인도네시아 | Linknet; PT Link Net
surge-indonesia | operator ID | Surge Indonesia | - | Solusi Sinergi Digital; PT Solusi Sinergi Digital
ncs | software SG singtel | NCS Group | - | ?NCS
simba | operator SG | Simba Telecom | 심바텔레콤 | ?Simba
myrepublic | operator SG starhub | MyRepublic | 마이리퍼블릭 | -
st-telemedia | investor SG temasek | ST Telemedia | ST텔레미디어 | Singapore Technologies Telemedia; ?STT; ST 텔레미디어
intouch | investor TH gulf-development | Intouch Holdings | 인터치홀딩스 | InTouch
atom-myanmar | operator MM | ATOM Myanmar | - | Telenor Myanmar
converge | operator PH | Converge ICT | 컨버지ICT | Converge ICT Solutions; ?Converge
hgc | operator HK | HGC Global Communications | HGC글로벌커뮤니케이션즈 | ?HGC
okinawa-cellular | operator JP kddi | Okinawa Cellular | 오키나와셀룰러 | Okinawa Cellular Telephone
uq-communications | operator JP kddi | UQ Communications | UQ커뮤니케이션즈 | -
ntt-west | operator JP ntt | NTT West | NTT서일본 | -
ntt-com | operator JP ntt | NTT Communications | NTT커뮤니케이션즈 | NTT Com; NTT Docomo Business; NTT커뮤니케이션스
dimension-data | software ZA ntt | Dimension Data | 디멘션데이터 | -
space-compass | satellite JP | Space Compass | 스페이스컴퍼스 | -
sakura-internet | cloud JP | Sakura Internet | 사쿠라인터넷 | 사쿠라 인터넷
datasection | cloud JP | Datasection | 데이터섹션 | -
paypay | internet JP ly-corporation | PayPay | 페이페이 | PayPay Corporation
itochu | industry JP | Itochu | 이토추상사 | Itochu Corporation; 이토추
marubeni | industry JP | Marubeni | 마루베니 | Marubeni Corporation
amplitel | operator AU | Amplitel | - | -
superloop | operator AU | Superloop | 슈퍼루프 | -
aussie-broadband | operator AU | Aussie Broadband | 오지브로드밴드 | -
connexa | operator NZ | Connexa | - | FortySouth
waveconn | operator AU | Waveconn | - | -
infratil | investor NZ | Infratil | 인프라틸 | -
cdc-data-centres | cloud AU | CDC Data Centres | - | -
accc | government AU | ACCC | 호주경쟁소비자위원회 | Australian Competition and Consumer Commission
acma | government AU | ACMA | - | Australian Communications and Media Authority
jftc | government JP | Japan Fair Trade Commission | 일본공정거래위원회 | JFTC
nbtc | government TH | NBTC | 태국방송통신위원회 | -
mcmc | government MY | MCMC | 말레이시아통신멀티미디어위원회 | Malaysian Communications and Multimedia Commission
komdigi | government ID | Ministry of Communication and Digital Affairs | - | Komdigi; Kominfo
cci-india | government IN | Competition Commission of India | 인도경쟁위원회 | -
bursa-malaysia | investor MY | Bursa Malaysia | - | -
`;
