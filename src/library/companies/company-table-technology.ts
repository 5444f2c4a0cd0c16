/**
 * Makers of equipment, chips, software, clouds, models and satellites. The form of a line is described in
 * `company-table-asia.ts`. Sources: the companies' own sites and annual reports.
 */
export const technologyCompanies = `
microsoft | cloud US | Microsoft | 마이크로소프트 | Microsoft Corporation; Microsoft Corp; Microsoft Corp.; MSFT; ?MS; 微软; 微軟; 한국마이크로소프트; 한국MS; Microsoft Korea; 엠에스
github | software US microsoft | GitHub | 깃허브 | -
linkedin | internet US microsoft | LinkedIn | 링크드인 | -
google | internet US alphabet | Google | 구글 | Google LLC; 谷歌; 구글코리아; Google Korea
google-cloud | cloud US google | Google Cloud | 구글클라우드 | Google Cloud Platform; GCP; 구글 클라우드
alphabet | internet US | Alphabet Inc. | 알파벳 | ?Alphabet; ?알파벳; Alphabet Inc
waymo | automotive US alphabet | Waymo | 웨이모 | -
youtube | media US google | YouTube | 유튜브 | -
amazon | internet US | Amazon | 아마존 | Amazon.com; ?아마존; 亚马逊; 亞馬遜; Amazon Inc; 아마존닷컴
aws | cloud US amazon | Amazon Web Services | 아마존웹서비스 | AWS; 아마존 웹서비스; 아마존 웹 서비스; AWS코리아; 아마존웹서비스코리아
project-kuiper | satellite US amazon | Amazon Kuiper | 아마존카이퍼 | Project Kuiper; Amazon Leo; 프로젝트 카이퍼; 카이퍼; ?Kuiper
oracle | cloud US | Oracle | 오라클 | ?Oracle; Oracle Corporation; Oracle Cloud; OCI; ?OCI; 甲骨文; 한국오라클; Oracle Corp
ibm | software US | IBM | IBM | International Business Machines; 한국IBM; IBM Research; IBM Cloud
red-hat | software US ibm | Red Hat | 레드햇 | RedHat; 한국레드햇
kyndryl | software US | Kyndryl | 킨드릴 | -
meta | internet US | Meta Platforms | 메타 | ?Meta; ?메타; Meta Platforms Inc; 메타플랫폼스; 메타 플랫폼스; Facebook (2004–2021); 페이스북 (2004–2021); Instagram; 인스타그램; WhatsApp; 왓츠앱
apple | electronics US | Apple | 애플 | ?Apple; Apple Inc; Apple Inc.; 苹果公司; 애플코리아; 苹果
netflix | media US | Netflix | 넷플릭스 | 넷플릭스코리아
disney | media US | Disney | 디즈니 | Walt Disney; The Walt Disney Company; 월트디즈니; 월트디즈니컴퍼니
warner | media US | Warner Bros. Discovery | 워너브러더스디스커버리 | Warner Bros; Time Warner (1990–2018); WarnerMedia (2018–2022); 워너브라더스
roblox | media US | Roblox | 로블록스 | -
unity | software US | Unity Technologies | 유니티 | Unity Software; ?유니티
epic-games | media US | Epic Games | 에픽게임즈 | -
niantic | media US | Niantic | 나이언틱 | -
magic-leap | electronics US | Magic Leap | 매직리프 | -
vuzix | electronics US | Vuzix | 뷰직스 | -
sinclair | media US | Sinclair Broadcast Group | 싱클레어 방송 그룹 | Sinclair Broadcast; 싱클레어; 싱클레어방송그룹
ticketmaster | media US | Live Nation | 라이브네이션 | Ticketmaster
openai | ai US | OpenAI | 오픈AI | Open AI; 오픈에이아이; OpenAI Korea; 오픈AI코리아
anthropic | ai US | Anthropic | 앤트로픽 | 앤스로픽; 앤쓰로픽
xai | ai US | xAI | xAI | X.AI; 엑스AI
perplexity | ai US | Perplexity | 퍼플렉시티 | ?Perplexity; Perplexity AI
scale-ai | ai US | Scale AI | 스케일AI | -
inflection | ai US | Inflection AI | 인플렉션AI | -
character-ai | ai US | Character.AI | 캐릭터AI | Character AI
databricks | software US | Databricks | 데이터브릭스 | -
snowflake | software US | Snowflake | 스노우플레이크 | ?Snowflake; Snowflake Inc
palantir | software US | Palantir | 팔란티어 | Palantir Technologies
c3-ai | ai US | C3.ai | C3.ai | C3 AI; C3.AI; C3 IoT (2016–2019)
coreweave | cloud US | CoreWeave | 코어위브 | -
lambda | cloud US | Lambda Labs | 람다랩스 | ?Lambda; ?람다
crusoe | cloud US | Crusoe Energy | 크루소 | ?Crusoe; ?크루소
together-ai | ai US | Together AI | 투게더AI | -
cerebras | chipmaker US | Cerebras | 세레브라스 | Cerebras Systems
groq | chipmaker US | Groq | 그로크 | ?그로크
sambanova | chipmaker US | SambaNova | 삼바노바 | SambaNova Systems
equinix | cloud US | Equinix | 에퀴닉스 | -
digital-realty | cloud US | Digital Realty | 디지털리얼티 | 디지털 리얼티
digitalocean | cloud US | DigitalOcean | 디지털오션 | -
cloudflare | cloud US | Cloudflare | 클라우드플레어 | -
akamai | cloud US | Akamai | 아카마이 | Akamai Technologies
salesforce | software US | Salesforce | 세일즈포스 | -
servicenow | software US | ServiceNow | 서비스나우 | -
adobe | software US | Adobe | 어도비 | -
intuit | software US | Intuit | 인튜이트 | -
workday | software US | Workday | 워크데이 | ?Workday
zoom | software US | Zoom Communications | 줌 | ??Zoom; ?줌; Zoom Video Communications; 줌비디오
slack | software US salesforce | Slack Technologies | 슬랙 | ?Slack; ?슬랙
twilio | software US | Twilio | 트윌리오 | -
vonage | software US ericsson | Vonage | 보니지 | -
infobip | software HR | Infobip | 인포빕 | -
vmware | software US broadcom | VMware | VM웨어 | 브이엠웨어
citrix | software US | Citrix | 시트릭스 | -
nutanix | software US | Nutanix | 뉴타닉스 | -
splunk | software US cisco | Splunk | 스플렁크 | -
mongodb | software US | MongoDB | 몽고DB | -
uipath | software US | UiPath | 유아이패스 | -
zebra | electronics US | Zebra Technologies | 지브라테크놀로지스 | -
accenture | software IE | Accenture | 액센츄어 | 액센추어
deloitte | software GB | Deloitte | 딜로이트 | 한국딜로이트그룹; Deloitte Korea
pwc | software GB | PwC | PwC | PricewaterhouseCoopers; 삼일PwC; 삼일회계법인
kpmg | software NL | KPMG | KPMG | 삼정KPMG
ey | software GB | Ernst & Young | EY한영 | ?EY
mckinsey | software US | McKinsey | 맥킨지 | McKinsey & Company
bain | software US | Bain & Company | 베인앤드컴퍼니 | 베인앤컴퍼니
bcg | software US | Boston Consulting Group | 보스턴컨설팅그룹 | BCG
cognizant | software US | Cognizant | 코그니전트 | -
dxc | software US | DXC Technology | DXC테크놀로지 | -
amdocs | software US | Amdocs | 암독스 | -
netcracker | software US nec | Netcracker | 넷크래커 | Netcracker Technology
csg-systems | software US | CSG Systems | CSG시스템즈 | CSG International
openet | software IE amdocs | Openet | - | -
optiva | software CA | Optiva | 옵티바 | -
subex | software IN | Subex | 서브엑스 | -
synchronoss | software US | Synchronoss | 싱크로노스 | -
matrixx | software US | Matrixx Software | 매트릭스소프트웨어 | MATRIXX
totogi | software US | Totogi | 토토기 | -
mavenir | vendor US | Mavenir | 마베니어 | Mavenir Systems
parallel-wireless | vendor US | Parallel Wireless | 패러렐와이어리스 | -
jma-wireless | vendor US | JMA Wireless | JMA와이어리스 | -
airspan | vendor US | Airspan | 에어스팬 | Airspan Networks
casa-systems | vendor US | Casa Systems | 카사시스템즈 | -
affirmed | vendor US microsoft | Affirmed Networks | 어펌드네트웍스 | -
metaswitch | vendor GB microsoft | Metaswitch | 메타스위치 | Metaswitch Networks
baicells | vendor CN | Baicells | 바이셀즈 | -
celona | vendor US | Celona | 셀로나 | -
cisco | vendor US | Cisco | 시스코 | Cisco Systems; 思科; 시스코코리아; 시스코시스템즈
juniper | vendor US hpe | Juniper Networks | 주니퍼네트웍스 | ?Juniper; 주니퍼; 주니퍼 네트웍스
arista | vendor US | Arista Networks | 아리스타네트웍스 | Arista; 아리스타
ciena | vendor US | Ciena | 시에나 | -
infinera | vendor US nokia | Infinera | 인피네라 | -
adtran | vendor US | Adtran | 애드트란 | ADVA; ADVA Optical Networking
ribbon | vendor US | Ribbon Communications | 리본커뮤니케이션즈 | -
calix | vendor US | Calix | 캘릭스 | -
commscope | vendor US | CommScope | 컴스코프 | Ruckus Networks; Ruckus
corning | vendor US | Corning | 코닝 | Corning Incorporated; 한국코닝
prysmian | vendor IT | Prysmian | 프리즈미안 | -
viavi | vendor US | VIAVI Solutions | 비아비솔루션스 | VIAVI; 비아비
keysight | vendor US | Keysight | 키사이트 | Keysight Technologies; 키사이트테크놀로지스
spirent | vendor GB | Spirent | 스파이런트 | Spirent Communications
anritsu | vendor JP | Anritsu | 안리쓰 | 안리쯔
extreme-networks | vendor US | Extreme Networks | 익스트림네트웍스 | -
f5 | vendor US | F5 Networks | F5네트웍스 | ?F5; F5 Inc
cradlepoint | vendor US ericsson | Cradlepoint | 크래들포인트 | -
inseego | vendor US | Inseego | 인시고 | -
telit | vendor GB | Telit Cinterion | 텔릿 | Telit
quectel | vendor CN | Quectel | 퀙텔 | -
fibocom | vendor CN | Fibocom | 파이보콤 | -
ublox | chipmaker CH | u-blox | 유블럭스 | -
semtech | chipmaker US | Semtech | 셈텍 | -
giesecke | vendor DE | Giesecke+Devrient | 기제케데브리엔트 | G+D; Giesecke & Devrient
idemia | vendor FR | Idemia | 아이데미아 | -
hpe | vendor US | Hewlett Packard Enterprise | HPE | HPE; 휴렛팩커드엔터프라이즈; 한국HPE; Aruba Networks; ?Aruba
hp | electronics US | HP | HP | HP Inc; HP Inc.; Hewlett-Packard; Hewlett Packard; 휴렛팩커드
dell | vendor US | Dell | 델 | Dell Technologies; 델테크놀로지스; 델 테크놀로지스; Dell EMC; 戴尔
supermicro | vendor US | Supermicro | 슈퍼마이크로 | Super Micro Computer; 슈퍼마이크로컴퓨터
netapp | vendor US | NetApp | 넷앱 | -
pure-storage | vendor US | Pure Storage | 퓨어스토리지 | -
vertiv | vendor US | Vertiv | 버티브 | -
eaton | industry IE | Eaton | 이튼 | ?Eaton; ?이튼
ge | industry US | General Electric | 제너럴일렉트릭 | GE Vernova; GE버노바; GE Digital; ?GE; GE Healthcare; GE헬스케어
honeywell | industry US | Honeywell | 하니웰 | -
rockwell | industry US | Rockwell Automation | 로크웰오토메이션 | -
ptc | software US | PTC | PTC | ?PTC; PTC Inc
qualcomm | chipmaker US | Qualcomm | 퀄컴 | Qualcomm Technologies; Qualcomm Inc; 高通; 퀄컴코리아; 퀄컴 테크놀로지스
nvidia | chipmaker US | NVIDIA | 엔비디아 | Nvidia Corporation; 英伟达; 輝達; 엔비디아코리아; 엔디비아
amd | chipmaker US | AMD | AMD | Advanced Micro Devices; 超威
xilinx | chipmaker US amd | Xilinx | 자일링스 | -
intel | chipmaker US | Intel | 인텔 | Intel Corporation; Intel Corp; 英特尔; 英特爾; 인텔코리아
mobileye | automotive IL intel | Mobileye | 모빌아이 | -
altera | chipmaker US | Altera | 알테라 | -
broadcom | chipmaker US | Broadcom | 브로드컴 | Broadcom Inc; 博通
marvell | chipmaker US | Marvell | 마벨 | Marvell Technology; 마벨테크놀로지
micron | chipmaker US | Micron | 마이크론 | ?마이크론; Micron Technology; 美光; 마이크론테크놀로지
texas-instruments | chipmaker US | Texas Instruments | 텍사스인스트루먼트 | -
analog-devices | chipmaker US | Analog Devices | 아날로그디바이스 | ?ADI
skyworks | chipmaker US | Skyworks | 스카이웍스 | Skyworks Solutions
qorvo | chipmaker US | Qorvo | 코보 | ?코보
western-digital | electronics US | Western Digital | 웨스턴디지털 | SanDisk; 샌디스크
globalfoundries | chipmaker US | GlobalFoundries | 글로벌파운드리 | -
applied-materials | chipmaker US | Applied Materials | 어플라이드머티어리얼즈 | -
lam-research | chipmaker US | Lam Research | 램리서치 | -
synopsys | software US | Synopsys | 시놉시스 | Ansys; 앤시스
cadence | software US | Cadence Design Systems | 케이던스 | ?Cadence
sifive | chipmaker US | SiFive | 사이파이브 | -
edgeq | chipmaker US | EdgeQ | 에지큐 | -
deepsig | ai US | DeepSig | 딥시그 | -
hailo | chipmaker IL | Hailo | 헤일로 | ?헤일로
tesla | automotive US | Tesla | 테슬라 | Tesla Inc; Tesla Motors (2003–2017); ?Tesla
gm | automotive US | General Motors | 제너럴모터스 | GM; 한국GM; 한국지엠; GM Korea
ford | automotive US | Ford Motor | 포드 | ?Ford; ?포드; Ford Motor Company
uber | internet US | Uber | 우버 | Uber Technologies
aptiv | automotive IE | Aptiv | 앱티브 | Motional; 모셔널
joby | automotive US | Joby Aviation | 조비에비에이션 | Joby; 조비 에비에이션; ?조비
archer-aviation | automotive US | Archer Aviation | 아처에비에이션 | -
figure-ai | ai US | Figure AI | 피규어AI | -
paypal | internet US | PayPal | 페이팔 | -
visa | investor US | Visa | 비자 | ?Visa; ?비자; Visa Inc; 비자카드
mastercard | investor US | Mastercard | 마스터카드 | -
airbnb | internet US | Airbnb | 에어비앤비 | -
ebay | internet US | eBay | 이베이 | 이베이코리아; eBay Korea
twitter | internet US | X Corp. | - | Twitter (2006–2023); 트위터 (2006–2023)
snap | internet US | Snap Inc. | 스냅 | ?스냅; Snapchat; 스냅챗; Snap Inc
walmart | industry US | Walmart | 월마트 | 월마트그룹
starbucks | industry US | Starbucks | 스타벅스 | 스타벅스코리아
blackrock | investor US | BlackRock | 블랙록 | -
blackstone | investor US | Blackstone | 블랙스톤 | -
kkr | investor US | KKR | KKR | -
tpg-capital | investor US | TPG Capital | TPG캐피탈 | ?TPG; TPG Inc; TPG Growth
carlyle | investor US | Carlyle Group | 칼라일 | ?Carlyle; ?칼라일; 칼라일그룹
brookfield | investor CA | Brookfield | 브룩필드 | Brookfield Asset Management
silver-lake | investor US | Silver Lake | 실버레이크 | ?Silver Lake; Silver Lake Partners
sequoia | investor US | Sequoia Capital | 세쿼이아캐피탈 | 세쿼이아 캐피털
a16z | investor US | Andreessen Horowitz | 앤드리슨호로위츠 | a16z
digitalbridge | investor US | DigitalBridge | 디지털브릿지 | 디지털브리지
goldman-sachs | investor US | Goldman Sachs | 골드만삭스 | -
jpmorgan | investor US | JPMorgan | JP모건 | JPMorgan Chase; JP Morgan; J.P. Morgan; JP모간
morgan-stanley | investor US | Morgan Stanley | 모건스탠리 | -
bank-of-america | investor US | Bank of America | 뱅크오브아메리카 | BofA
citi | investor US | Citigroup | 씨티그룹 | Citibank; 씨티은행
hsbc | investor GB | HSBC | HSBC | -
spacex | satellite US | SpaceX | 스페이스X | Space Exploration Technologies; 스페이스엑스
starlink | satellite US spacex | Starlink | 스타링크 | Starlink Korea; 스타링크코리아
ast-spacemobile | satellite US | AST SpaceMobile | AST스페이스모바일 | AST & Science (2017–2021); AST 스페이스모바일
lynk | satellite US | Lynk Global | 링크글로벌 | Lynk; 링크 글로벌
eutelsat | satellite FR | Eutelsat | 유텔샛 | Eutelsat Group; Eutelsat OneWeb; 유텔셋; 유텔삿
oneweb | satellite GB eutelsat | OneWeb | 원웹 | -
iridium | satellite US | Iridium Communications | 이리듐 | ?Iridium; ?이리듐
globalstar | satellite US | Globalstar | 글로벌스타 | -
viasat | satellite US | Viasat | 비아샛 | 비아셋
ses | satellite LU | SES | SES | ?SES; SES S.A.; O3b; O3b Networks
intelsat | satellite LU ses | Intelsat | 인텔샛 | -
skylo | satellite US | Skylo | 스카일로 | Skylo Technologies
sateliot | satellite ES | Sateliot | 사텔리오트 | -
ligado | satellite US | Ligado Networks | 리가도 | Ligado
omnispace | satellite US | Omnispace | 옴니스페이스 | -
thuraya | satellite AE space42 | Thuraya | 투라야 | -
arabsat | satellite SA | Arabsat | 아랍샛 | -
gilat | satellite IL | Gilat | 길라트 | Gilat Satellite Networks
blue-origin | satellite US | Blue Origin | 블루오리진 | 블루 오리진
boeing | industry US | Boeing | 보잉 | -
lockheed | industry US | Lockheed Martin | 록히드마틴 | 록히드 마틴
northrop | industry US | Northrop Grumman | 노스롭그루먼 | -
rtx | industry US | Raytheon | 레이시온 | RTX Corporation; Raytheon Technologies
maxar | satellite US | Maxar | 막사 | Maxar Technologies; ?막사
planet-labs | satellite US | Planet Labs | 플래닛랩스 | -
palo-alto-networks | software US | Palo Alto Networks | 팔로알토네트웍스 | 팔로알토 네트웍스
fortinet | software US | Fortinet | 포티넷 | -
crowdstrike | software US | CrowdStrike | 크라우드스트라이크 | -
check-point | software IL | Check Point Software | 체크포인트 | Check Point Software Technologies
zscaler | software US | Zscaler | 지스케일러 | -
okta | software US | Okta | 옥타 | -
trend-micro | software JP | Trend Micro | 트렌드마이크로 | -
genesys | software US | Genesys | 제네시스 | ?제네시스
avaya | vendor US | Avaya | 어바이어 | -
nice-systems | software IL | NICE Ltd | - | NICE Systems
nuance | ai US microsoft | Nuance Communications | - | ?Nuance
mapbox | software US | Mapbox | 맵박스 | -
here-tech | software NL | HERE Technologies | 히어테크놀로지스 | 히어 테크놀로지스
tomtom | software NL | TomTom | 톰톰 | -
moloco | ai US | Moloco | 몰로코 | -
sendbird | software US | Sendbird | 센드버드 | -
penguin-solutions | vendor US | Penguin Solutions | 펭귄솔루션스 | SGH; Smart Global Holdings; 스마트글로벌홀딩스; 펭귄 솔루션스
enerzai | ai KR | ENERZAi | 에너자이 | -
rigetti | ai US | Rigetti | 리게티 | -
d-wave | ai CA | D-Wave | 디웨이브 | D-Wave Quantum; D-Wave Systems
quantinuum | ai US | Quantinuum | 퀀티넘 | -
delloro | body US | Dell'Oro Group | 델오로 | Dell'Oro; 델오로그룹
gartner | software US | Gartner | 가트너 | -
idc | software US | IDC | IDC | International Data Corporation
omdia | software GB | Omdia | 옴디아 | -
ookla | software US | Ookla | 우클라 | -
opensignal | software GB | Opensignal | 오픈시그널 | -
counterpoint | software HK | Counterpoint Research | 카운터포인트리서치 | ?카운터포인트
strategy-analytics | software US | Strategy Analytics | 스트래티지애널리틱스 | -
`;
