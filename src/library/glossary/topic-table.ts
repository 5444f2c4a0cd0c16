/**
 * Topics of the field: `id | English name | Korean name | spellings; …`. The two names count as spellings too.
 * Capitals count for spellings of five letters or fewer. Sources: 3GPP, GSMA and TTA vocabulary.
 */
export const topicLines = `
5g-sa | 5G SA | 5G SA | 5G standalone; standalone 5G; 5G stand-alone; SA 5G; 5G 단독모드; 단독모드 5G; 5G 단독 모드; 단독모드; 5G NSA; 5G 비단독모드
5g-advanced | 5G-Advanced | 5G 어드밴스드 | 5G-A; 5G Advanced; 5.5G; 5G어드밴스드; 5G+
5g | 5G | 5G | 5세대; 5세대 이동통신; fifth-generation; fifth generation; 5G NR; 5세대(5G)
6g | 6G | 6G | 6세대; 6세대 이동통신; sixth-generation; 6G 이동통신
lte | LTE/4G | LTE/4G | LTE; 4G; LTE-A; 4세대; VoLTE
private-5g | private 5G | 5G 특화망 | private 5G network; private network; private networks; private LTE; 5G private network; 특화망; 이음5G; 이음 5G; 프라이빗 5G; 사설망
network-slicing | network slicing | 네트워크 슬라이싱 | network slice; network slices; 슬라이싱; 네트워크슬라이싱
ai-ran | AI-RAN | AI-RAN | AI RAN; AI-native RAN; AI랜; AI 랜; AI 기지국; AI-RAN Alliance; AI 무선망
open-ran | Open RAN | 오픈랜 | O-RAN; OpenRAN; ORAN; open radio access network; 오픈 랜; 개방형 무선접속망; 개방형무선접속망; vRAN; virtualised RAN; virtualized RAN; 가상화 기지국
ran | radio access network | 무선접속망 | RAN; base station; base stations; 기지국; massive MIMO; small cell; small cells; 스몰셀; 빔포밍; beamforming
core-network | core network | 코어망 | mobile core; packet core; 5G core; 5GC; 코어 네트워크; 5G 코어; cloud-native core
spectrum | spectrum | 주파수 | mmWave; millimetre wave; millimeter wave; 28GHz; 3.5GHz; C-band; 주파수 경매; 밀리미터파; 28㎓; 3.5㎓
fwa | fixed wireless access | 고정형 무선 | FWA; fixed wireless; 고정무선접속; 고정형 무선접속
broadband | broadband | 초고속인터넷 | fibre broadband; fiber broadband; FTTH; 10기가 인터넷; 초고속 인터넷; 광케이블; high-speed internet
submarine-cable | submarine cable | 해저케이블 | subsea cable; submarine cables; subsea cables; undersea cable; 해저 케이블
roaming | roaming | 로밍 | international roaming; 5G roaming; 5G 로밍
esim | eSIM | e심 | 이심; embedded SIM; USIM; 유심
mvno | MVNO | 알뜰폰 | virtual operator
voice-messaging | voice and messaging | 음성·메시지 | RCS; rich communication services; 보이는 ARS; VoNR; 5G 음성통화
ai | AI | 인공지능 | artificial intelligence; A.I.; 에이아이; machine learning; 머신러닝; deep learning; 딥러닝; 인공지능(AI)
ai-data-centre | AI data centre | AI 데이터센터 | AI data center; AI data centers; AI data centres; AIDC; AI DC; 인공지능 데이터센터; AI 데이터 센터; AI 인프라; AI infrastructure; AI factory; AI 팩토리; GPU farm; GPUaaS; GPU-as-a-Service; 서비스형 GPU; AI 고속도로; AI computing center; AI 컴퓨팅 센터
llm | LLM | 거대언어모델 | large language model; large language models; LLMs; language model; language models; foundation model; foundation models; 대규모 언어모델; 대형언어모델; 초거대언어모델; 거대 언어모델; 언어모델; 초거대 AI; 초거대AI; hyperscale AI; 텔코 LLM; telco LLM; sLLM; SLM; 파운데이션 모델
generative-ai | generative AI | 생성형 AI | GenAI; gen AI; 생성AI; 생성 AI; 생성형AI; 생성형 인공지능; generative artificial intelligence
ai-agent | AI agents | AI 에이전트 | AI agent; agentic AI; AI assistant; personal assistant; AI 비서; 개인비서; AI 개인비서; 에이전틱 AI; A2A; 인공지능 비서
sovereign-ai | sovereign AI | 소버린 AI | 소버린AI; AI sovereignty; AI 주권; 독자 AI 파운데이션 모델; sovereign cloud; 소버린 클라우드; secure public cloud; 시큐어 퍼블릭 클라우드
ai-speaker | AI speaker | AI 스피커 | smart speaker; smart speakers; AI speakers; voice assistant; 인공지능 스피커; AI스피커; 음성비서; 음성인식; speech recognition; voice recognition
physical-ai | physical AI | 피지컬 AI | 피지컬AI
contact-centre | AI contact centre | AI 콘택트센터 | AICC; contact center; contact centre; call center; call centre; 컨택센터; 콜센터; AI 컨택센터; 콘택트센터
on-device-ai | on-device AI | 온디바이스 AI | 온디바이스AI; edge AI; 에지 AI; 엣지 AI
chips | chips | 반도체 | semiconductor; semiconductors; chip; AI chip; AI chips; AI 반도체; AI반도체; 인공지능 반도체; chipset; chipsets; 칩셋; HBM; high bandwidth memory; 고대역폭메모리; foundry; 파운드리; 시스템반도체; CPU; processor; processors
npu | NPU | NPU | neural processing unit; 신경망처리장치; AI accelerator; AI accelerators; AI 가속기
gpu | GPU | GPU | GPUs; graphics processing unit; graphics processing units; 그래픽처리장치; GPU 클러스터
cloud | cloud | 클라우드 | cloud computing; public cloud; private cloud; hybrid cloud; multicloud; multi-cloud; cloud-native; 클라우드 컴퓨팅; 멀티클라우드; 하이브리드 클라우드; 퍼블릭 클라우드; 공공클라우드; MSP
edge | edge computing | 엣지 컴퓨팅 | MEC; mobile edge computing; multi-access edge computing; 에지 컴퓨팅; 모바일 에지 컴퓨팅; 모바일 엣지 컴퓨팅; edge cloud; 에지 클라우드; 엣지 클라우드; 5G MEC; 모바일엣지컴퓨팅; 5G 에지 클라우드
data-centre | data centre | 데이터센터 | data center; data centers; data centres; datacenter; datacenters; 데이터 센터; hyperscale data center; IDC; 인터넷데이터센터; liquid cooling; immersion cooling; 액침냉각; 액체냉각
big-data | big data | 빅데이터 | data analytics; data intelligence; data lake; data platform; 빅 데이터; 데이터 분석; 데이터 플랫폼; 데이터 레이크; 가명정보; data alliance; 데이터 얼라이언스
iot | IoT | 사물인터넷 | internet of things; Internet of Things; AIoT; NB-IoT; LTE-M; LoRa; LoRaWAN; M2M; machine-to-machine; 협대역 사물인터넷; 소물인터넷; RedCap; 레드캡
smart-factory | smart factory | 스마트팩토리 | smart factories; 스마트 팩토리; 스마트공장; smart manufacturing; industrial internet; industry 4.0; Industry 4.0; industrial IoT; IIoT; 스마트 제조; 산업용 IoT; 제조 AI
smart-city | smart city | 스마트시티 | smart cities; 스마트 시티; K-City; 스마트도시; 지능형교통체계; C-ITS
smart-home | smart home | 스마트홈 | smart homes; 스마트 홈; 홈 IoT; home IoT; 홈IoT; 월패드; connected home; AI 홈; AI홈
smart-building | smart building | 스마트빌딩 | smart buildings; 스마트 빌딩; 빌딩 관리
smart-farm | smart farming | 스마트팜 | smart farm; 스마트 팜; smart agriculture; 디지털 농업
smart-port | smart port | 스마트항만 | 스마트 항만; smart logistics; 스마트 물류; 스마트물류
autonomous-driving | autonomous driving | 자율주행 | self-driving; self-driving car; self-driving cars; self-driving vehicles; autonomous vehicle; autonomous vehicles; autonomous cars; driverless; robotaxi; 자율주행차; 자율 주행; 로보택시; autonomous mobility; 원격주행
connected-car | connected car | 커넥티드카 | connected cars; connected vehicle; connected vehicles; C-V2X; V2X; 커넥티드 카; in-vehicle infotainment; 인포테인먼트; SDV; software-defined vehicle; 차량용 인포테인먼트; 커넥티비티
mobility | mobility services | 모빌리티 | MaaS; 모빌리티 서비스; ride-hailing; 내비게이션; smart mobility; 스마트 모빌리티
uam | urban air mobility | 도심항공교통 | UAM; air taxi; air taxis; eVTOL; K-UAM; 도심 항공 모빌리티; 도심항공모빌리티; 에어택시; advanced air mobility
drone | drones | 드론 | drone; UAV; 무인기; 스마트 드론; 스마트드론; low-altitude economy; low-altitude network; low-altitude networks
robotics | robotics | 로봇 | robot; robots; 로보틱스; humanoid; humanoids; 휴머노이드; 서빙로봇; 5G 로봇; 자율주행로봇; AI 로봇; 배송로봇; 방역로봇
satellite | satellite | 위성 | satellites; satellite communications; satellite network; satellite networks; 위성통신; 위성 통신; LEO; low Earth orbit; low-Earth orbit; 저궤도; 저궤도 위성; 인공위성; satcom
ntn | NTN | 비지상망 | non-terrestrial network; non-terrestrial networks; 비지상 네트워크; direct-to-device; direct to device; D2D; direct-to-cell; satellite-to-phone; 3D 네트워크; 비지상네트워크
metaverse | metaverse | 메타버스 | digital human; 디지털 휴먼; 가상인간; avatar; avatars
vr-ar | VR/AR | 가상·증강현실 | virtual reality; augmented reality; mixed reality; extended reality; VR; AR; XR; MR; 가상현실; 증강현실; 혼합현실; 확장현실; 실감미디어; 실감형 미디어; 실감형 콘텐츠; immersive media; immersive content; smart glasses; 스마트글래스; AR글래스; AR glasses; hologram; 홀로그램; 볼류메트릭
media | media and content | 미디어·콘텐츠 | media; content; 미디어; 콘텐츠; entertainment; 엔터테인먼트; OTT; IPTV; streaming; 스트리밍; webtoon; 웹툰; broadcasting; 방송; ATSC 3.0; 차세대 방송; K-pop; 드라마
gaming | gaming | 게임 | cloud gaming; game streaming; cloud games; 클라우드 게임; 게임 스트리밍; esports; e스포츠; mobile games; 클라우드게임
advertising | advertising | 광고 | ad tech; adtech; 애드테크; addressable TV; 어드레서블 TV
commerce | e-commerce | 전자상거래 | ecommerce; online shopping; live commerce; 이커머스; 라이브커머스; 커머스; 온라인 쇼핑
subscription | subscription services | 구독 서비스 | subscription; 구독; 구독경제; T우주; 구독형
fintech | fintech | 핀테크 | mobile payment; mobile payments; mobile money; digital banking; 간편결제; 모바일 결제; 인터넷은행; 인터넷전문은행; digital wallet; 마이데이터; MyData; 금융 AI
blockchain | blockchain | 블록체인 | NFT; NFTs; cryptocurrency; crypto; Web3; web3; 웹3; 가상자산; 암호화폐; stablecoin; stablecoins; 스테이블코인; decentralised identity; decentralized identity; DID; 분산신원증명; 토큰증권; STO
quantum | quantum | 양자 | quantum computing; quantum cryptography; quantum key distribution; QKD; QRNG; 양자암호; 양자암호통신; 양자컴퓨팅; 양자컴퓨터; 양자내성암호; post-quantum; PQC; quantum security; 양자보안; 양자통신; quantum computer; quantum communication; quantum sensing; 양자난수
cybersecurity | cybersecurity | 사이버보안 | cyber security; information security; network security; 정보보안; 정보보호; 사이버 보안; 물리보안; zero trust; 제로트러스트; ransomware; 랜섬웨어; 보안관제; AI 보안; 스팸 차단; 보이스피싱; voice phishing; deepfake; 딥페이크; 융합보안
identity | digital identity | 디지털 신원 | PASS; PASS 앱; 본인인증; identity verification; 간편인증; mobile ID; 모바일 신분증; number verification
api-open-gateway | network APIs / Open Gateway | 네트워크 API/오픈 게이트웨이 | Open Gateway; GSMA Open Gateway; network API; network APIs; CAMARA; 오픈 게이트웨이; 오픈게이트웨이; 네트워크 API; open API; open APIs; 오픈 API; 카마라; 개방형 API
oss-bss | OSS/BSS | OSS/BSS | OSS; BSS; billing system; 과금 시스템; digital BSS; revenue management; 차세대 전산시스템
automation | network automation | 네트워크 자동화 | autonomous network; autonomous networks; 자율 네트워크; network automation; self-organising network; zero-touch; AIOps; 네트워크 최적화; intent-based; 망 자동화; 자율망
nfv-sdn | NFV/SDN | NFV/SDN | NFV; SDN; SD-WAN; network virtualisation; network virtualization; software-defined networking; 네트워크 가상화; 소프트웨어 정의 네트워크; 망 가상화
open-source | open source | 오픈소스 | open-source; 오픈 소스; open model; open models; open weights; 오픈 모델
health | digital health | 디지털 헬스케어 | healthcare; health care; digital healthcare; telemedicine; telehealth; 헬스케어; 디지털 헬스; 원격의료; 스마트병원; smart hospital; 스마트 병원; 의료 AI; medical AI; 5G 병원; 바이오 헬스; 동물 의료; remote surgery
education | education | 교육 | edtech; e-learning; 에듀테크; AI 교육; 인재 양성; 디지털교과서; AI 교과서; talent development; digital literacy
energy | energy | 에너지 | smart grid; 스마트그리드; renewable energy; 재생에너지; 신재생에너지; EV charging; 전기차 충전; 전력중개; virtual power plant; 가상발전소; VPP; ESS; energy saving; energy efficiency; 에너지 효율; 전력; PPA
sustainability | sustainability | 지속가능경영 | ESG; carbon neutral; carbon neutrality; net zero; net-zero; 탄소중립; 넷제로; RE100; 친환경; 탄소배출; carbon emissions; green network
public-safety | public safety | 재난안전 | PS-LTE; 재난안전통신망; disaster response; emergency services; mission critical; mission-critical; 재난망; 긴급구조; 철도통신망; LTE-R; FRMCS
defence | defence | 국방 | defense; military; 국방 AI; 스마트 국방; military 5G; 방산; defence industry; defense industry
digital-transformation | digital transformation | 디지털 전환 | DX; AX; 디지털전환; 디지털 혁신; AI 전환; 인공지능 전환; digitalisation; digitalization; digitisation; digitization; AI transformation; AX 사업; 디지털 트랜스포메이션; 일하는 방식 혁신
digital-twin | digital twin | 디지털트윈 | digital twins; 디지털 트윈; network digital twin
enterprise-software | enterprise software | 업무 소프트웨어 | collaboration tools; productivity suite; ERP; CRM; SaaS; 그룹웨어; 협업툴; 협업 솔루션; office software; workplace
translation-ai | interpretation and translation | 통번역 | interpretation service; real-time translation; real-time interpretation; live translation; AI translation; 실시간 통역; 실시간 통번역; 동시통역; AI 통역; AI 번역
devices | devices | 단말 | smartphone; smartphones; 스마트폰; handset; handsets; 단말기; wearable; wearables; 웨어러블; foldable; 폴더블; tablet; tablets; 태블릿; smartwatch; 스마트워치
location | positioning and maps | 측위·지도 | positioning; GPS; RTK; GNSS; HD map; HD maps; high-definition map; 정밀지도; 고정밀지도; 측위; 정밀측위; 위치정보; indoor positioning; 실내측위
venture | start-up support | 스타트업 육성 | accelerator; accelerators; incubation; incubator; 액셀러레이터; 액셀러레이팅; 벤처투자; startup program; 육성 프로그램; open innovation; 오픈이노베이션; 오픈 이노베이션; corporate venture; CVC
standards | standards | 표준화 | standardisation; standardization; 3GPP Release; Release 16; Release 17; Release 18; Release 19; 국제표준; 표준특허; standard-essential; ITU-T 표준
`;
