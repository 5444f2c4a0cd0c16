/**
 * Firms of other trades that deal with the telecoms and AI industry: those that buy networks, fund them or build on them.
 * One line each, as in `company-table-asia.ts`. Sources: the companies' own sites, lists of stock exchanges and of business groups.
 */
export const tradesOfTheWorld = `
motorola-solutions | vendor US | Motorola Solutions | 모토로라솔루션즈 | 모토로라 솔루션즈
boldyn | operator GB | Boldyn Networks | 볼딘네트웍스 | Boldyn; ?볼딘; BAI Communications (2009–2023)
zegona | investor GB | Zegona | 제고나 | Zegona Communications
gulf-development | industry TH | Gulf Development | 걸프디벨롭먼트 | Gulf Energy Development; Gulf Energy
sinch | software SE | Sinch | 신치 | -
adyen | software NL | Adyen | 아디옌 | -
arelion | operator SE | Arelion | 아렐리온 | Telia Carrier (2011–2022)
cogent | operator US | Cogent Communications | 코젠트 | ?Cogent
phoenix-tower | operator US | Phoenix Tower International | 피닉스타워인터내셔널 | PTI
indus-towers | operator IN | Indus Towers | 인더스타워 | 인더스타워스
edotco | operator MY axiata | edotco | 에도트코 | edotco Group; EDOTCO
cyrusone | cloud US | CyrusOne | 사이러스원 | -
qts | cloud US | QTS Data Centers | - | ?QTS
ampere | chipmaker US softbank-group | Ampere Computing | 암페어컴퓨팅 | 암페어 컴퓨팅
macom | chipmaker US | MACOM | 메이콤 | MACOM Technology Solutions
wolfspeed | chipmaker US | Wolfspeed | 울프스피드 | Cree (1987–2021)
netscout | software US | Netscout | 넷스카우트 | NETSCOUT; NetScout
exfo | vendor CA | EXFO | 엑스포(EXFO) | -
comarch | software PL | Comarch | 코마치 | -
tecnotree | software FI | Tecnotree | - | -
dixon | electronics IN | Dixon Technologies | 딕슨테크놀로지스 | -
nexans | industry FR | Nexans | 넥상스 | -
sumitomo-electric | industry JP | Sumitomo Electric | 스미토모전기 | 스미토모전기공업
furukawa-electric | industry JP | Furukawa Electric | 후루카와전기 | -
fujikura | industry JP | Fujikura | 후지쿠라 | -
tdk | electronics JP | TDK | TDK | -
wiwynn | electronics TW | Wiwynn | 위윈 | -
inventec | electronics TW | Inventec | 인벤텍 | -
fastly | cloud US | Fastly | 패스틀리 | -
canonical | software GB | Canonical Ltd | 캐노니컬 | -
suse | software DE | SUSE | 수세 | ?수세
ai21 | ai IL | AI21 Labs | AI21랩스 | -
comtech | satellite US | Comtech | 컴텍 | Comtech Telecommunications; ?컴텍
st-engineering-idirect | satellite US st-engineering | ST Engineering iDirect | - | iDirect
kratos | satellite US | Kratos Defense | 크라토스 | ?Kratos; Kratos Defense & Security Solutions
kymeta | satellite US | Kymeta | 카이메타 | -
leonardo | industry IT | Leonardo SpA | 레오나르도 | ?Leonardo; Leonardo S.p.A.; Telespazio
rheinmetall | industry DE | Rheinmetall | 라인메탈 | -
saab | industry SE | Saab | 사브 | -
elbit | industry IL | Elbit Systems | 엘빗시스템스 | ?Elbit
emerson | industry US | Emerson Electric | 에머슨일렉트릭 | -
caterpillar | industry US | Caterpillar Inc | 캐터필러 | -
komatsu | industry JP | Komatsu | 고마쓰 | -
john-deere | industry US | John Deere | 존디어 | Deere & Company; 존 디어
scania | automotive SE volkswagen | Scania | 스카니아 | -
daimler-truck | automotive DE | Daimler Truck | 다임러트럭 | 다임러 트럭
lazada | internet SG | Lazada | 라자다 | -
globant | software AR | Globant | 글로반트 | -
epam | software US | EPAM Systems | 이팜시스템즈 | EPAM
rackspace | cloud US | Rackspace Technology | 랙스페이스 | Rackspace
gic | investor SG | GIC Private Limited | 싱가포르투자청 | ?GIC
adq | investor AE | ADQ | ADQ | -
apollo-global | investor US | Apollo Global Management | 아폴로글로벌매니지먼트 | -
warburg-pincus | investor US | Warburg Pincus | 워버그핀커스 | 워버그 핀커스
cvc | investor LU | CVC Capital Partners | CVC캐피털 | ?CVC
eqt | investor SE | EQT Partners | - | ?EQT; EQT Infrastructure
ardian | investor FR | Ardian | 아르디안 | -
antin | investor FR | Antin Infrastructure Partners | - | Antin Infrastructure
stonepeak | investor US | Stonepeak | 스톤피크 | Stonepeak Partners
i-squared | investor US | I Squared Capital | 아이스퀘어드캐피털 | 아이스퀘어드캐피탈
actis | investor GB | Actis | 액티스 | ?액티스
british-international-investment | investor GB | British International Investment | 영국국제투자공사 | -
ifc | investor INT world-bank | International Finance Corporation | 국제금융공사 | ?IFC
afdb | investor INT | African Development Bank | 아프리카개발은행 | AfDB
adb | investor INT | Asian Development Bank | 아시아개발은행 | ?ADB
eib | investor INT | European Investment Bank | 유럽투자은행 | ?EIB
ebrd | investor INT | European Bank for Reconstruction and Development | 유럽부흥개발은행 | EBRD
afreximbank | investor INT | Afreximbank | 아프렉심뱅크 | African Export-Import Bank
general-atlantic | investor US | General Atlantic | 제너럴애틀랜틱 | -
tiger-global | investor US | Tiger Global | 타이거글로벌 | Tiger Global Management
standard-chartered | investor GB | Standard Chartered | 스탠다드차타드 | SC제일은행
bnp-paribas | investor FR | BNP Paribas | BNP파리바 | -
santander | investor ES | Banco Santander | 산탄데르 | Santander
bbva | investor ES | BBVA | BBVA | -
ing | investor NL | ING Group | ING그룹 | ?ING
unicredit | investor IT | UniCredit | 유니크레디트 | -
intesa | investor IT | Intesa Sanpaolo | 인테사산파올로 | -
deutsche-bank | investor DE | Deutsche Bank | 도이체방크 | 도이치뱅크; 도이체뱅크
commerzbank | investor DE | Commerzbank | 코메르츠방크 | -
ubs | investor CH | UBS | UBS | -
barclays | investor GB | Barclays | 바클레이스 | 바클레이즈
lloyds | investor GB | Lloyds Banking Group | 로이즈뱅킹그룹 | Lloyds Bank
abn-amro | investor NL | ABN Amro | ABN암로 | ABN AMRO; ABN암로은행
rabobank | investor NL | Rabobank | 라보뱅크 | -
nordea | investor FI | Nordea | 노르데아 | -
equity-bank | investor KE | Equity Bank | 에퀴티은행 | Equity Group
absa | investor ZA | Absa Group | 압사그룹 | Absa
nedbank | investor ZA | Nedbank | 네드뱅크 | -
dbs | investor SG | DBS Bank | DBS은행 | DBS
ocbc | investor SG | OCBC | OCBC | OCBC Bank
maybank | investor MY | Maybank | 메이뱅크 | -
bank-mandiri | investor ID | Bank Mandiri | 만디리은행 | -
mizuho | investor JP | Mizuho | 미즈호 | Mizuho Bank; 미즈호은행; Mizuho Financial Group
mufg | investor JP | MUFG | MUFG | Mitsubishi UFJ; 미쓰비시UFJ
smbc | investor JP | SMBC | SMBC | Sumitomo Mitsui Banking; 미쓰이스미토모은행
allianz | investor DE | Allianz | 알리안츠 | -
axa | investor FR | AXA | AXA | 악사
generali | investor IT | Generali | 제네랄리 | -
zurich-insurance | investor CH | Zurich Insurance | 취리히보험 | -
stripe | software US | Stripe Inc | - | ?스트라이프
western-union | investor US | Western Union | 웨스턴유니온 | 웨스턴유니언
moneygram | investor US | MoneyGram | 머니그램 | -
rothschild | investor FR | Rothschild & Co | 로스차일드 | Rothschild
scotiabank | investor CA | Scotiabank | 스코샤뱅크 | -
paramount | media US | Paramount Global | 파라마운트 | -
bbc | media GB | BBC | BBC | -
itv | media GB | ITV plc | - | ?ITV
canal-plus | media FR | Canal+ | 카날플뤼스 | Canal Plus; 카날+
viaplay | media SE | Viaplay | 비아플레이 | -
dazn | media GB | DAZN | 다즌 | -
deezer | media FR | Deezer | 디저 | -
anghami | media AE | Anghami | 앙가미 | -
nintendo | media JP | Nintendo | 닌텐도 | -
electronic-arts | media US | Electronic Arts | 일렉트로닉아츠 | -
maersk | industry DK | Maersk | 머스크 | A.P. Moller-Maersk; AP Moller-Maersk; ?머스크
msc-shipping | industry CH | Mediterranean Shipping Company | MSC해운 | -
cma-cgm | industry FR | CMA CGM | CMA CGM | -
hapag-lloyd | industry DE | Hapag-Lloyd | 하파그로이드 | -
dp-world | industry AE | DP World | DP월드 | -
dhl | industry DE | DHL | DHL | DHL Express; DHL Supply Chain
fedex | industry US | FedEx | 페덱스 | -
ups | industry US | United Parcel Service | - | ?UPS
lufthansa | industry DE | Lufthansa | 루프트한자 | 루프트한자그룹
air-france-klm | industry FR | Air France-KLM | 에어프랑스KLM | Air France; 에어프랑스; KLM
emirates-airline | industry AE | Emirates Airline | 에미레이트항공 | -
qatar-airways | industry QA | Qatar Airways | 카타르항공 | -
singapore-airlines | industry SG | Singapore Airlines | 싱가포르항공 | -
delta-air-lines | industry US | Delta Air Lines | 델타항공 | -
united-airlines | industry US | United Airlines | 유나이티드항공 | -
american-airlines | industry US | American Airlines | 아메리칸항공 | -
ana | industry JP | All Nippon Airways | 전일본공수 | ANA Holdings
japan-airlines | industry JP | Japan Airlines | 일본항공 | -
ryanair | industry IE | Ryanair | 라이언에어 | -
deutsche-bahn | industry DE | Deutsche Bahn | 도이체반 | 독일철도
sncf | industry FR | SNCF | SNCF | -
jr-east | industry JP | JR East | JR동일본 | East Japan Railway
shell | industry GB | Royal Dutch Shell | 로열더치셸 | -
bp | industry GB | BP | BP | -
totalenergies | industry FR | TotalEnergies | 토탈에너지스 | 토탈에너지
exxonmobil | industry US | ExxonMobil | 엑손모빌 | Exxon Mobil
chevron | industry US | Chevron | 셰브론 | -
equinor | industry NO | Equinor | 에퀴노르 | -
petrobras | industry BR | Petrobras | 페트로브라스 | -
vale | industry BR | Vale SA | - | Companhia Vale
rio-tinto | industry GB | Rio Tinto | 리오틴토 | -
bhp | industry AU | BHP | BHP | BHP Billiton
fortescue | industry AU | Fortescue | 포테스큐 | -
glencore | industry CH | Glencore | 글렌코어 | -
anglo-american | industry GB | Anglo American | 앵글로아메리칸 | -
newmont | industry US | Newmont | 뉴몬트 | -
boliden | industry SE | Boliden | 볼리덴 | -
lkab | industry SE | LKAB | LKAB | -
arcelormittal | industry LU | ArcelorMittal | 아르셀로미탈 | -
thyssenkrupp | industry DE | Thyssenkrupp | 티센크루프 | thyssenkrupp
nippon-steel | industry JP | Nippon Steel | 일본제철 | -
basf | industry DE | BASF | 바스프 | -
sandvik | industry SE | Sandvik | 산드빅 | 샌드빅
enel | industry IT | Enel | 에넬 | -
iberdrola | industry ES | Iberdrola | 이베르드롤라 | -
edf | industry FR | EDF | 프랑스전력공사 | Électricité de France
engie | industry FR | Engie | 엔지 | ?엔지
e-on | industry DE | E.ON | 이온(E.ON) | -
rwe | industry DE | RWE | RWE | -
vattenfall | industry SE | Vattenfall | 바텐폴 | -
fortum | industry FI | Fortum | 포르툼 | -
orsted | industry DK | Ørsted | 오스테드 | Orsted
statkraft | industry NO | Statkraft | 스타트크래프트 | -
terna | industry IT | Terna | 테르나 | -
national-grid | industry GB | National Grid | 내셔널그리드 | -
axpo | industry CH | Axpo | 악스포 | -
tennet | industry NL | TenneT | 테네트 | -
tepco | industry JP | TEPCO | 도쿄전력 | Tokyo Electric Power; TEPCO Power Grid
eskom | industry ZA | Eskom | 에스콤 | -
transnet | industry ZA | Transnet | 트란스넷 | -
american-electric-power | industry US | American Electric Power | 아메리칸일렉트릭파워 | -
nextera | industry US | NextEra Energy | 넥스트에라에너지 | -
constellation-energy | industry US | Constellation Energy | 콘스텔레이션에너지 | -
bloom-energy | industry US | Bloom Energy | 블룸에너지 | -
target-corp | industry US | Target Corporation | - | -
tesco | industry GB | Tesco | 테스코 | -
carrefour | industry FR | Carrefour | 까르푸 | -
lidl | industry DE schwarz-group | Lidl | 리들 | -
aldi | industry DE | Aldi | 알디 | -
ikea | industry SE | Ikea | 이케아 | IKEA
mcdonalds | industry US | McDonald's | 맥도날드 | 맥도널드
nestle | industry CH | Nestlé | 네슬레 | Nestle
unilever | industry GB | Unilever | 유니레버 | -
heineken | industry NL | Heineken | 하이네켄 | -
ab-inbev | industry BE | AB InBev | AB인베브 | Anheuser-Busch
pfizer | industry US | Pfizer | 화이자 | -
roche | industry CH | Roche | 로슈 | -
novartis | industry CH | Novartis | 노바티스 | -
sanofi | industry FR | Sanofi | 사노피 | -
bayer | industry DE | Bayer | 바이엘 | -
astrazeneca | industry GB | AstraZeneca | 아스트라제네카 | -
gsk | industry GB | GSK | GSK | GlaxoSmithKline
johnson-and-johnson | industry US | Johnson & Johnson | 존슨앤드존슨 | -
medtronic | industry US | Medtronic | 메드트로닉 | -
kone | industry FI | Kone | 코네 | KONE; ?코네
otis | industry US | Otis Worldwide | 오티스 | -
schindler | industry CH | Schindler | 쉰들러 | -
velocix | vendor GB | Velocix | - | -
synamedia | software GB | Synamedia | - | -
mediakind | software GB | MediaKind | - | -
kaltura | software US | Kaltura | - | -
plume-design | software US | Plume Design | - | -
radisys | vendor US reliance-jio | Radisys | 라디시스 | -
druid-software | vendor IE | Druid Software | - | -
federated-wireless | vendor US | Federated Wireless | - | -
betacom | operator US | Betacom | - | -
anterix | operator US | Anterix | 앤터릭스 | -
windstream | operator US | Windstream | 윈드스트림 | -
brightspeed | operator US | Brightspeed | 브라이트스피드 | -
cable-one | operator US | Cable One | - | -
mint-mobile | operator US t-mobile-us | Mint Mobile | 민트모바일 | -
tracfone | operator US verizon | TracFone | 트랙폰 | -
lebara | operator GB | Lebara | 레바라 | -
lycamobile | operator GB | Lycamobile | 라이카모바일 | -
giffgaff | operator GB | giffgaff | - | -
tesco-mobile | operator GB | Tesco Mobile | 테스코모바일 | -
deutsche-glasfaser | operator DE | Deutsche Glasfaser | 도이체글라스파저 | -
ewe | operator DE | EWE TEL | - | -
netcologne | operator DE | NetCologne | - | -
hyperoptic | operator GB | Hyperoptic | - | -
gigaclear | operator GB | Gigaclear | - | -
fibercop | operator IT | FiberCop | 파이버콥 | -
iliad-italia | operator IT iliad | Iliad Italia | 일리아드이탈리아 | -
eolo | operator IT | Eolo SpA | - | ?EOLO; ?Eolo
retelit | operator IT | Retelit | - | -
lyntia | operator ES | Lyntia | - | Lyntia Networks
avatel | operator ES | Avatel | - | -
euskaltel | operator ES masorange | Euskaltel | - | -
tdf | operator FR | TDF | TDF | -
axione | operator FR | Axione | - | -
eurofiber | operator NL | Eurofiber | 유로파이버 | -
delta-fiber | operator NL | Delta Fiber | - | -
glaspoort | operator NL | Glaspoort | - | -
citymesh | operator BE | Citymesh | - | -
drei-austria | operator AT ck-hutchison | Hutchison Drei Austria | - | Drei Austria
bite | operator LT | Bitė | - | Bite Lithuania; Bite Latvia
lmt-latvia | operator LV | LMT | LMT | Latvijas Mobilais Telefons
telekom-romania | operator RO ote | Telekom Romania | 텔레콤루마니아 | -
teletalk | operator BD | Teletalk | 텔레토크 | -
dhiraagu | operator MV | Dhiraagu | - | -
mytel | operator MM viettel | Mytel | 마이텔 | -
vietnamobile | operator VN | Vietnamobile | 베트남모바일 | -
cellcard | operator KH | Cellcard | - | -
time-dotcom | operator MY | TIME dotCom | - | Time dotCom
vocus | operator AU | Vocus | 보커스 | Vocus Group
jtower | operator JP | JTOWER | J타워 | -
skytel-mongolia | operator MN | Skytel Mongolia | 스카이텔 | -
wind-river | software US | Wind River | 윈드리버 | 윈드 리버
vast-data | software US | VAST Data | 바스트데이터 | Vast Data
fluence | industry US | Fluence Energy | 플루언스에너지 | -
fugro | industry NL | Fugro | 푸그로 | -
alcatel-submarine-networks | vendor FR | Alcatel Submarine Networks | 알카텔서브마린네트웍스 | ASN Submarine
orange-marine | industry FR orange | Orange Marine | 오렌지마린 | 오랑주마린
subcom | vendor US | SubCom | 서브컴 | -
hmn-tech | vendor CN | HMN Tech | HMN테크 | HMN Technologies; Huawei Marine (2008–2020)
angola-cables | operator AO | Angola Cables | 앙골라케이블스 | -
telecom-namibia | operator NA | Telecom Namibia | 텔레콤나미비아 | -
oman-data-park | cloud OM omantel | Oman Data Park | 오만데이터파크 | -
tawal | operator SA stc | TAWAL | 타왈 | -
altan-redes | operator MX | Altán Redes | 알탄레데스 | Altan Redes
lintasarta | operator ID indosat | Lintasarta | 린타사르타 | -
neutradc | cloud ID telkom-indonesia | NeutraDC | 뉴트라DC | -
true-idc | cloud TH | True IDC | 트루IDC | -
stt-gdc | cloud SG | STT GDC | STT GDC | ST Telemedia Global Data Centres
princeton-digital | cloud SG | Princeton Digital Group | 프린스턴디지털그룹 | -
teraco | cloud ZA digital-realty | Teraco | 테라코 | Teraco Data Environments
ixafrica | cloud KE | iXAfrica | 아이엑스아프리카 | -
africa-data-centres | cloud ZA liquid-intelligent | Africa Data Centres | 아프리카데이터센터 | -
gulf-data-hub | cloud AE | Gulf Data Hub | 걸프데이터허브 | -
digital-edge | cloud SG | Digital Edge DC | - | -
yondr | cloud GB | Yondr | 욘드르 | Yondr Group
vantage-data-centers | cloud US | Vantage Data Centers | 밴티지데이터센터스 | -
switch-dc | cloud US | Switch Inc | - | -
global-switch | cloud GB | Global Switch | 글로벌스위치 | -
edgeconnex | cloud US | EdgeConneX | 에지커넥스 | -
atnorth | cloud IS | atNorth | - | -
bulk-infrastructure | cloud NO | Bulk Infrastructure | - | -
african-union | body INT | African Union | 아프리카연합 | -
smart-africa | body INT | Smart Africa | 스마트아프리카 | -
asean | body INT | ASEAN | 아세안 | -
askey | electronics TW | Askey | 아스키 | -
indara | operator AU | Indara | - | Indara Digital Infrastructure
first-abu-dhabi-bank | investor AE | First Abu Dhabi Bank | 퍼스트아부다비은행 | FAB Bank
ehang | industry CN | EHang | 이항 | ?이항
lawson | industry JP | Lawson | 로손 | -
latecoere | industry FR | Latecoere | 라테코에르 | Latécoère
fabrinet | electronics TH | Fabrinet | 패브리넷 | -
ula | industry US | United Launch Alliance | 유나이티드론치얼라이언스 | ?ULA
lelapa | ai ZA | Lelapa AI | - | -
norrsken22 | investor SE | Norrsken22 | - | -
canon | electronics JP | Canon | 캐논 | -
sk-enmove | industry KR sk-group | SK Enmove | SK엔무브 | -
koica | body KR | KOICA | 코이카 | 한국국제협력단; Korea International Cooperation Agency
african-rainbow-capital | investor ZA | African Rainbow Capital | - | -
doha-bank | investor QA | Doha Bank | 도하은행 | -
garmin | electronics US | Garmin | 가민 | -
fitbit | electronics US google | Fitbit | 핏빗 | -
sonos | electronics US | Sonos | 소노스 | -
oneplus | electronics CN | OnePlus | 원플러스 | -
realme | electronics CN | Realme | 리얼미 | realme
transsion | electronics CN | Transsion | 트랜션 | Tecno Mobile; Infinix
fairphone | electronics NL | Fairphone | 페어폰 | -
hisense | electronics CN | Hisense | 하이센스 | -
haier | electronics CN | Haier | 하이얼 | -
midea | electronics CN | Midea | 미디어그룹 | Midea Group
gtt | operator US | GTT Communications | - | -
telxius | operator ES telefonica | Telxius | 텔시우스 | -
seacom | operator MU | Seacom | 시컴 | SEACOM
wiocc | operator MU | WIOCC | - | -
paratus | operator NA | Paratus | 파라투스 | Paratus Group; Paratus Namibia
bayobab | operator ZA mtn | Bayobab | - | -
mainone | cloud NG equinix | MainOne | 메인원 | -
raxio | cloud NL | Raxio | - | Raxio Group
flutterwave | software NG | Flutterwave | 플러터웨이브 | -
jumia | internet NG | Jumia | 주미아 | -
moniepoint | software NG | Moniepoint | 모니포인트 | -
opay | software NG | OPay | 오페이 | -
palmpay | software NG | PalmPay | 팜페이 | -
nubank | investor BR | Nubank | 누뱅크 | Nu Holdings
mercado-libre | internet AR | Mercado Libre | 메르카도리브레 | MercadoLibre
rappi | internet CO | Rappi | 라피 | -
vtal | operator BR | V.tal | - | -
totalplay | operator MX | Totalplay | 토탈플레이 | -
megacable | operator MX | Megacable | 메가케이블 | -
izzi | operator MX | Izzi Telecom | - | -
odata | cloud BR | ODATA | - | Odata Colocation
ascenty | cloud BR | Ascenty | 아센티 | -
scala-data-centers | cloud BR | Scala Data Centers | 스칼라데이터센터스 | -
elea | cloud BR | Elea Data Centers | - | -
arsat | satellite AR | Arsat | 아르사트 | ARSAT
internexa | operator CO | InterNexa | - | -
ufinet | operator ES | Ufinet | 우피넷 | -
lightpath | operator US | Lightpath | 라이트패스 | -
starry | operator US | Starry Internet | - | -
mediacom | operator US | Mediacom | 미디어콤 | -
hawaiian-telcom | operator US | Hawaiian Telcom | - | -
gci-alaska | operator US | GCI Alaska | - | GCI Liberty
eastlink | operator CA | Eastlink | - | -
cogeco | operator CA | Cogeco | 코제코 | -
xplore | operator CA | Xplore Inc | - | Xplornet
kepler | satellite CA | Kepler Communications | - | -
ghgsat | satellite CA | GHGSat | - | -
blacksky | satellite US | BlackSky | 블랙스카이 | -
iceye | satellite FI | ICEYE | 아이스아이 | Iceye
arianespace | industry FR | Arianespace | 아리안스페이스 | -
hispasat | satellite ES | Hispasat | 히스파샛 | -
nilesat | satellite EG | Nilesat | 나일샛 | -
turksat | satellite TR | Türksat | 튀르크샛 | Turksat
eshailsat | satellite QA | Es'hailSat | - | -
measat | satellite MY | Measat | 미샛 | MEASAT
psn-indonesia | satellite ID | Pasifik Satelit Nusantara | - | -
thaicom | satellite TH | Thaicom | 타이콤 | -
apt-satellite | satellite HK | APT Satellite | - | -
asiasat | satellite HK | AsiaSat | 아시아샛 | -
avanti | satellite GB | Avanti Communications | 아반티 | -
orbcomm | satellite US | ORBCOMM | 오브컴 | Orbcomm
kineis | satellite FR | Kinéis | - | Kineis
astrocast | satellite CH | Astrocast | - | -
myriota | satellite AU | Myriota | - | -
fleet-space | satellite AU | Fleet Space Technologies | - | Fleet Space
nordic-semi | chipmaker NO | Nordic Semiconductor | 노르딕세미컨덕터 | -
silicon-labs | chipmaker US | Silicon Labs | 실리콘랩스 | -
sequans | chipmaker FR | Sequans | 시퀀스커뮤니케이션스 | Sequans Communications
gct-semi | chipmaker US | GCT Semiconductor | GCT세미컨덕터 | -
kigen | software GB | Kigen | - | -
eseye | operator GB | Eseye | - | -
1nce | operator DE | 1NCE | - | -
emnify | operator DE | emnify | - | -
soracom | operator JP kddi | Soracom | 소라콤 | -
flolive | operator IL | floLIVE | - | -
syniverse | software US | Syniverse | 시니버스 | -
ibasis | operator US | iBASIS | - | iBasis
mtnl | operator IN | MTNL | MTNL | -
adani | industry IN | Adani Group | 아다니그룹 | Adani; 아다니
bharat-electronics | industry IN | Bharat Electronics | - | -
vvdn | electronics IN | VVDN Technologies | - | VVDN
sify | cloud IN | Sify Technologies | - | Sify
ctrls | cloud IN | CtrlS | - | CtrlS Datacenters
nxtra | cloud IN airtel | Nxtra | 엔엑스트라 | Nxtra Data; Nxtra by Airtel
web-werks | cloud IN | Web Werks | - | -
adaniconnex | cloud IN adani | AdaniConneX | 아다니커넥스 | -
zomato | internet IN | Zomato | 조마토 | -
swiggy | internet IN | Swiggy | 스위기 | -
flipkart | internet IN | Flipkart | 플립카트 | -
phonepe | software IN | PhonePe | 폰페 | -
paytm | software IN | Paytm | 페이티엠 | -
razorpay | software IN | Razorpay | 레이저페이 | -
hdfc-bank | investor IN | HDFC Bank | HDFC은행 | -
icici-bank | investor IN | ICICI Bank | ICICI은행 | -
sbi | investor IN | State Bank of India | 인도국립은행 | -
axis-bank | investor IN | Axis Bank | 액시스은행 | -
`;

export const tradesOfKorea = `
innospace | industry KR | Innospace | 이노스페이스 | -
ap-satellite | satellite KR | AP Satellite | AP위성 | 에이피위성
kencoa | industry KR | Kencoa Aerospace | 켄코아에어로스페이스 | 켄코아
oe-solutions | vendor KR | OE Solutions | 오이솔루션 | -
telcoware | software KR | Telcoware | 텔코웨어 | -
samji | vendor KR | Samji Electronics | 삼지전자 | -
gigalane | vendor KR | GigaLane | 기가레인 | -
wisol | electronics KR | Wisol | 와이솔 | -
partron | electronics KR | Partron | 파트론 | -
taihan-fiber | vendor KR | Taihan Fiberoptics | 대한광통신 | -
gaon-cable | industry KR | Gaon Cable | 가온전선 | -
taihan | industry KR | Taihan Cable & Solution | 대한전선 | Taihan Electric Wire
iljin-electric | industry KR | Iljin Electric | 일진전기 | -
hd-hyundai-electric | industry KR | HD Hyundai Electric | HD현대일렉트릭 | 현대일렉트릭
rainbow-robotics | industry KR samsung-electronics | Rainbow Robotics | 레인보우로보틱스 | -
robotis | industry KR | Robotis | 로보티즈 | -
bear-robotics | industry US lg-electronics | Bear Robotics | 베어로보틱스 | -
neubility | industry KR | Neubility | 뉴빌리티 | -
toss-bank | investor KR | Toss Bank | 토스뱅크 | -
korea-investment | investor KR | Korea Investment & Securities | 한국투자증권 | -
kiwoom | investor KR | Kiwoom Securities | 키움증권 | -
nh-securities | investor KR | NH Investment & Securities | NH투자증권 | -
samsung-securities | investor KR samsung-group | Samsung Securities | 삼성증권 | -
kb-securities | investor KR kb-financial | KB Securities | KB증권 | -
shinhan-securities | investor KR | Shinhan Securities | 신한투자증권 | -
busan-bank | investor KR | BNK Busan Bank | BNK부산은행 | 부산은행
im-bank | investor KR | iM Bank | iM뱅크 | 아이엠뱅크; 대구은행 (1967–2024)
gwangju-bank | investor KR | Kwangju Bank | 광주은행 | -
jeonbuk-bank | investor KR | Jeonbuk Bank | 전북은행 | -
suhyup-bank | investor KR | Suhyup Bank | 수협은행 | Sh수협은행
kexim | investor KR | Korea Eximbank | 한국수출입은행 | 수출입은행; Export-Import Bank of Korea
k-sure | investor KR | K-SURE | 한국무역보험공사 | 무역보험공사; Korea Trade Insurance Corporation
kodit | investor KR | Korea Credit Guarantee Fund | 신용보증기금 | -
korea-expressway | industry KR | Korea Expressway Corporation | 한국도로공사 | 도로공사
korea-airports | industry KR | Korea Airports Corporation | 한국공항공사 | -
kogas | industry KR | Korea Gas Corporation | 한국가스공사 | KOGAS; 가스공사
seoul-metro | industry KR | Seoul Metro | 서울교통공사 | -
busan-port | industry KR | Busan Port Authority | 부산항만공사 | -
nhis | government KR | National Health Insurance Service | 국민건강보험공단 | 건강보험공단; 건보공단
snuh | industry KR | Seoul National University Hospital | 서울대병원 | 서울대학교병원
snubh | industry KR | SNU Bundang Hospital | 분당서울대병원 | 분당서울대학교병원
catholic-medical-center | industry KR | Catholic Medical Center | 가톨릭중앙의료원 | -
korea-university-medicine | industry KR | Korea University Medicine | 고려대의료원 | 고려대학교의료원
yonsei-health | industry KR | Yonsei University Health System | 연세의료원 | 연세대의료원
national-cancer-center | government KR | National Cancer Center Korea | 국립암센터 | -
hansol-paper | industry KR | Hansol Paper | 한솔제지 | -
hanjin | industry KR | Hanjin Logistics | 한진 | ?한진; Hanjin Transportation
lotte-logistics | industry KR lotte-group | Lotte Global Logistics | 롯데글로벌로지스 | -
hyundai-glovis | industry KR hyundai-motor-group | Hyundai Glovis | 현대글로비스 | -
hmm | industry KR | HMM | HMM | 현대상선 (1976–2020)
pan-ocean | industry KR | Pan Ocean | 팬오션 | -
jeju-air | industry KR | Jeju Air | 제주항공 | -
tway | industry KR | T'way Air | 티웨이항공 | -
jin-air | industry KR | Jin Air | 진에어 | -
kurly | internet KR | Kurly | 컬리 | 마켓컬리
musinsa | internet KR | Musinsa | 무신사 | -
yanolja | internet KR | Yanolja | 야놀자 | -
zigbang | internet KR | Zigbang | 직방 | -
daangn | internet KR | Daangn Market | 당근마켓 | -
ridi | internet KR | RIDI | 리디북스 | 리디주식회사
watcha | media KR | Watcha | 왓챠 | -
studio-dragon | media KR | Studio Dragon | 스튜디오드래곤 | -
jyp | media KR | JYP Entertainment | JYP엔터테인먼트 | JYP
yg | media KR | YG Entertainment | YG엔터테인먼트 | YG엔터
jtbc | media KR | JTBC | JTBC | -
ytn | media KR | YTN | YTN | -
squeezebits | ai KR | SqueezeBits | 스퀴즈비츠 | -
vessl-ai | ai KR | VESSL AI | 베슬AI | -
makinarocks | ai KR | MakinaRocks | 마키나락스 | -
deepnoid | ai KR | Deepnoid | 딥노이드 | -
jlk | ai KR | JLK | 제이엘케이 | -
flitto | ai KR | Flitto | 플리토 | -
allganize | ai KR | Allganize | 올거나이즈 | -
channel-corp | software KR | Channel Corp | 채널코퍼레이션 | 채널톡
stradvision | ai KR | StradVision | 스트라드비젼 | 스트라드비전
rideflux | ai KR | RideFlux | 라이드플럭스 | -
a2z | ai KR | Autonomous A2Z | 오토노머스에이투지 | -
fadu | chipmaker KR | FADU | 파두 | ?파두
gaonchips | chipmaker KR | GAONCHIPS | 가온칩스 | -
ad-technology | chipmaker KR | ADTechnology | 에이디테크놀로지 | -
semifive | chipmaker KR | SEMIFIVE | 세미파이브 | -
openedges | chipmaker KR | OPENEDGES Technology | 오픈엣지테크놀로지 | 오픈엣지
telechips | chipmaker KR | Telechips | 텔레칩스 | -
nextchip | chipmaker KR | Nextchip | 넥스트칩 | -
chips-and-media | chipmaker KR | Chips&Media | 칩스앤미디어 | -
db-hitek | chipmaker KR | DB HiTek | DB하이텍 | -
genians | software KR | Genians | 지니언스 | -
raonsecure | software KR | RaonSecure | 라온시큐어 | -
gabia | cloud KR | Gabia | 가비아 | -
cloocus | cloud KR | Cloocus | 클루커스 | -
innogrid | cloud KR | Innogrid | 이노그리드 | -
okestro | cloud KR | Okestro | 오케스트로 | -
webcash | software KR | Webcash | 웹케시 | -
coocon | software KR | Coocon | 쿠콘 | -
danal | software KR | Danal | 다날 | -
kg-inicis | software KR | KG Inicis | KG이니시스 | -
nice-info | software KR | NICE Information Service | NICE평가정보 | 나이스평가정보
koscom | software KR | Koscom | 코스콤 | -
krx | body KR | Korea Exchange | 한국거래소 | -
hyundai-card | investor KR hyundai-motor-group | Hyundai Card | 현대카드 | -
hyundai-engineering | industry KR hyundai-motor-group | Hyundai Engineering | 현대엔지니어링 | -
lotte-ec | industry KR lotte-group | Lotte E&C | 롯데건설 | -
lotte-shopping | industry KR lotte-group | Lotte Shopping | 롯데쇼핑 | -
lotte-card | investor KR | Lotte Card | 롯데카드 | -
lotte-hotel | industry KR lotte-group | Lotte Hotel | 롯데호텔 | -
posco-international | industry KR posco | POSCO International | 포스코인터내셔널 | -
posco-enc | industry KR posco | POSCO E&C | 포스코이앤씨 | 포스코건설
korea-zinc | industry KR | Korea Zinc | 고려아연 | -
hyundai-steel | industry KR hyundai-motor-group | Hyundai Steel | 현대제철 | -
kolon-industries | industry KR | Kolon Industries | 코오롱인더스트리 | -
hankook-tire | industry KR | Hankook Tire | 한국타이어 | 한국타이어앤테크놀로지
kumho-tire | industry KR | Kumho Tire | 금호타이어 | -
cj-cheiljedang | industry KR | CJ CheilJedang | CJ제일제당 | -
amorepacific | industry KR | Amorepacific | 아모레퍼시픽 | -
komsco | government KR | Korea Minting and Security Printing | 한국조폐공사 | 조폐공사
korea-post | government KR | Korea Post | 우정사업본부 | -
dl-enc | industry KR | DL E&C | DL이앤씨 | -
daewoo-enc | industry KR | Daewoo E&C | 대우건설 | -
hdc | industry KR | HDC Hyundai Development | HDC현대산업개발 | -
hitejinro | industry KR | HiteJinro | 하이트진로 | -
celltrion | industry KR | Celltrion | 셀트리온 | -
samsung-biologics | industry KR samsung-group | Samsung Biologics | 삼성바이오로직스 | -
yuhan | industry KR | Yuhan | 유한양행 | -
daewoong | industry KR | Daewoong Pharmaceutical | 대웅제약 | -
hanmi | industry KR | Hanmi Pharmaceutical | 한미약품 | -
gc-biopharma | industry KR | GC Biopharma | GC녹십자 | -
kakao-healthcare | software KR kakao | Kakao Healthcare | 카카오헬스케어 | -
pearl-abyss | media KR | Pearl Abyss | 펄어비스 | -
wemade | media KR | Wemade | 위메이드 | -
com2us | media KR | Com2uS | 컴투스 | -
smilegate | media KR | Smilegate | 스마일게이트 | -
koroad | government KR | Korea Road Traffic Authority | 도로교통공단 | 한국도로교통공단
kosme | government KR | Korea SMEs and Startups Agency | 중소벤처기업진흥공단 | 중진공
kb-card | investor KR kb-financial | KB Kookmin Card | KB국민카드 | -
woori-card | investor KR | Woori Card | 우리카드 | -
hana-card | investor KR | Hana Card | 하나카드 | -
kyobo-life | investor KR | Kyobo Life | 교보생명 | -
db-insurance | investor KR | DB Insurance | DB손해보험 | -
meritz-fire | investor KR | Meritz Fire & Marine | 메리츠화재 | -
hyundai-marine | investor KR | Hyundai Marine & Fire Insurance | 현대해상 | -
imm-investment | investor KR | IMM Investment | IMM인베스트먼트 | -
stic | investor KR | STIC Investments | 스틱인베스트먼트 | -
mbk-partners | investor KR | MBK Partners | MBK파트너스 | -
hahn-company | investor KR | Hahn & Company | 한앤컴퍼니 | -
altos-ventures | investor US | Altos Ventures | 알토스벤처스 | -
kakao-ventures | investor KR kakao | Kakao Ventures | 카카오벤처스 | -
stonebridge | investor KR | Stonebridge Ventures | 스톤브릿지벤처스 | -
kb-asset | investor KR kb-financial | KB Asset Management | KB자산운용 | -
chungang-university | university KR | Chung-Ang University | 중앙대 | 중앙대학교
sogang-university | university KR | Sogang University | 서강대 | 서강대학교
ewha-university | university KR | Ewha Womans University | 이화여대 | 이화여자대학교
pusan-university | university KR | Pusan National University | 부산대 | 부산대학교
kyungpook-university | university KR | Kyungpook National University | 경북대 | 경북대학교
chonnam-university | university KR | Chonnam National University | 전남대 | 전남대학교
chungnam-university | university KR | Chungnam National University | 충남대 | 충남대학교
jeonbuk-university | university KR | Jeonbuk National University | 전북대 | 전북대학교
inha-university | university KR | Inha University | 인하대 | 인하대학교
inha-hospital | industry KR | Inha University Hospital | 인하대병원 | 인하대학교병원
ajou-university | university KR | Ajou University | 아주대 | 아주대학교
soongsil-university | university KR | Soongsil University | 숭실대 | 숭실대학교
kookmin-university | university KR | Kookmin University | 국민대 | 국민대학교
konkuk-university | university KR | Konkuk University | 건국대 | 건국대학교
dongguk-university | university KR | Dongguk University | 동국대 | 동국대학교
hongik-university | university KR | Hongik University | 홍익대 | 홍익대학교
kwangwoon-university | university KR | Kwangwoon University | 광운대 | 광운대학교
gachon-university | university KR | Gachon University | 가천대 | 가천대학교
hanbat-university | university KR | Hanbat National University | 한밭대 | 한밭대학교
sejong-telecom | operator KR | Sejong Telecom | 세종텔레콤 | -
stage-five | operator KR | Stage Five | 스테이지파이브 | Stage X
eyesvision | operator KR | Eyes Vision | 아이즈비전 | -
inscobee | operator KR | Inscobee | 인스코비 | -
unicomz | operator KR | UnicomZ | 유니컴즈 | -
free-telecom | operator KR | Free Telecom | 프리텔레콤 | -
keunsaram | operator KR | Keunsaram Connect | 큰사람커넥트 | -
medialog | operator KR lg-uplus | MediaLog | 미디어로그 | -
liiv-m | operator KR kb-financial | Liiv M | 리브모바일 | 리브엠
toss-mobile | operator KR | Toss Mobile | 토스모바일 | -
kt-ms | industry KR kt | KT M&S | KT엠앤에스 | KT M&S
kt-alpha | internet KR kt | KT Alpha | KT알파 | -
nasmedia | media KR kt | Nasmedia | 나스미디어 | -
initech | software KR | Initech | 이니텍 | -
incross | media KR | Incross | 인크로스 | -
hyundai-futurenet | media KR | Hyundai Futurenet | 현대퓨처넷 | -
dlive | operator KR | D'Live | 딜라이브 | -
hcn | operator KR kt-skylife | HCN | HCN | 현대HCN
dreamline | operator KR | Dreamline | 드림라인 | -
kepco-kdn | software KR kepco | KEPCO KDN | 한전KDN | -
koen | industry KR kepco | Korea South-East Power | 한국남동발전 | 남동발전
kowepo | industry KR kepco | Korea Western Power | 한국서부발전 | 서부발전
komipo | industry KR kepco | Korea Midland Power | 한국중부발전 | 중부발전
ewp | industry KR kepco | Korea East-West Power | 한국동서발전 | 동서발전
kospo | industry KR kepco | Korea Southern Power | 한국남부발전 | 남부발전
kdhc | industry KR | Korea District Heating | 한국지역난방공사 | 지역난방공사
knoc | industry KR | Korea National Oil | 한국석유공사 | 석유공사
kreb | industry KR | Korea Real Estate Board | 한국부동산원 | -
incheon-metro | industry KR | Incheon Transit | 인천교통공사 | -
busan-metro | industry KR | Busan Transportation Corporation | 부산교통공사 | -
daegu-metro | industry KR | Daegu Transportation Corporation | 대구교통공사 | -
kr-rail | industry KR | Korea National Railway | 국가철도공단 | -
lx-korea | industry KR | Korea Land and Geospatial Informatix | 한국국토정보공사 | 국토정보공사
keri | body KR | Korea Electrotechnology Research Institute | 한국전기연구원 | -
kimm | body KR | Korea Institute of Machinery & Materials | 한국기계연구원 | -
kitech | body KR | Korea Institute of Industrial Technology | 한국생산기술연구원 | -
add-korea | body KR | Agency for Defense Development | 국방과학연구소 | -
hufs | university KR | Hankuk University of Foreign Studies | 한국외대 | 한국외국어대; 한국외국어대학교
tukorea | university KR | Tech University of Korea | 한국공학대 | 한국공학대학교
uos | university KR | University of Seoul | 서울시립대 | 서울시립대학교
seoultech | university KR | SeoulTech | 서울과기대 | 서울과학기술대; 서울과학기술대학교
pukyong | university KR | Pukyong National University | 부경대 | 국립부경대; 부경대학교
donga-university | university KR | Dong-A University | 동아대 | 동아대학교
yeungnam | university KR | Yeungnam University | 영남대 | 영남대학교
keimyung | university KR | Keimyung University | 계명대 | 계명대학교
chosun-university | university KR | Chosun University | 조선대 | 조선대학교
wonkwang | university KR | Wonkwang University | 원광대 | 원광대학교
chungbuk-university | university KR | Chungbuk National University | 충북대 | 충북대학교
kangwon-university | university KR | Kangwon National University | 강원대 | 강원대학교
jeju-university | university KR | Jeju National University | 제주대 | 제주대학교
gnu | university KR | Gyeongsang National University | 경상국립대 | 경상국립대학교
ulsan-university | university KR | University of Ulsan | 울산대 | 울산대학교
dankook | university KR | Dankook University | 단국대 | 단국대학교
myongji | university KR | Myongji University | 명지대 | 명지대학교
sangmyung | university KR | Sangmyung University | 상명대 | 상명대학교
catholic-university | university KR | Catholic University of Korea | 가톨릭대 | 가톨릭대학교
soonchunhyang | university KR | Soonchunhyang University | 순천향대 | 순천향대학교
national-medical-center | industry KR | National Medical Center Korea | 국립중앙의료원 | -
gangnam-severance | industry KR | Gangnam Severance Hospital | 강남세브란스병원 | -
korea-anam | industry KR | Korea University Anam Hospital | 고려대안암병원 | 고대안암병원
seoul-st-mary | industry KR | Seoul St. Mary's Hospital | 서울성모병원 | -
kangbuk-samsung | industry KR | Kangbuk Samsung Hospital | 강북삼성병원 | -
hanyang-hospital | industry KR | Hanyang University Hospital | 한양대병원 | -
ajou-hospital | industry KR | Ajou University Hospital | 아주대병원 | -
gil-hospital | industry KR | Gachon University Gil Hospital | 가천대길병원 | 가천대 길병원
pusan-hospital | industry KR | Pusan National University Hospital | 부산대병원 | -
chonnam-hospital | industry KR | Chonnam National University Hospital | 전남대병원 | -
kyungpook-hospital | industry KR | Kyungpook National University Hospital | 경북대병원 | -
chungnam-hospital | industry KR | Chungnam National University Hospital | 충남대병원 | -
dongah-elecomm | vendor KR | Dongah Elecomm | 동아일렉콤 | -
isu-petasys | electronics KR | ISU Petasys | 이수페타시스 | -
simmtech | electronics KR | Simmtech | 심텍 | -
daeduck | electronics KR | Daeduck Electronics | 대덕전자 | -
jusung | electronics KR | Jusung Engineering | 주성엔지니어링 | -
wonik-ips | electronics KR | Wonik IPS | 원익IPS | -
hanmi-semi | electronics KR | Hanmi Semiconductor | 한미반도체 | -
leeno | electronics KR | LEENO Industrial | 리노공업 | -
dongjin | industry KR | Dongjin Semichem | 동진쎄미켐 | -
soulbrain | industry KR | Soulbrain | 솔브레인 | -
nepes | chipmaker KR | nepes | 네패스 | Nepes
hana-micron | chipmaker KR | Hana Micron | 하나마이크론 | -
jeju-semi | chipmaker KR | Jeju Semiconductor | 제주반도체 | -
`;
