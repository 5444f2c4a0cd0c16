// The sample library: short briefs in our own words on real 5G and AI partnerships, loaded into an empty data folder.

/** One brief. `basedOn` names the real source in words and is shown beside every citation of the brief. */
export interface SampleArticle {
  /** Stable: question sets and the index refer to it. */
  readonly externalId: string;
  readonly title: string;
  /** ISO day, or ISO month where the source it is based on states no day. */
  readonly publishedAt: string;
  readonly language: 'en' | 'ko';
  readonly basedOn: string;
  readonly text: string;
}

export const samplePublisher = 'Pactwire sample';

export const sampleArticles: readonly SampleArticle[] = [
  {
    externalId: 'sample-skt-alibaba-2018',
    title: 'Jack Ma calls on SK Telecom in Seoul to compare plans for 5G and AI',
    publishedAt: '2018-02-09',
    language: 'en',
    basedOn: 'Mobile World Live, 9 Feb 2018',
    text: `Jack Ma, founder and executive chairman of Alibaba, has been the guest of SK Telecom at its head office in Seoul. Park Jung-ho, who is both president and chief executive of the operator, received him. They talked about 5G, artificial intelligence and the services that may come after them, and decided to look for joint business, with media and content named first.

The report mentions neither a memorandum nor a contract. What comes next is a meeting of senior managers of both firms, which is to draw up plans for the medium and the long term. SK Telecom said in a statement that Ma accepted its invitation once he had heard about its ideas for the industry.

SK Telecom is the biggest carrier in South Korea: 48 per cent of all mobile connections are on its network. It wants to open a commercial 5G service before its rivals do. In a recent trial at K-City, a proving ground for driverless vehicles, two of its self-driving cars warned each other about traffic over 5G equipment that predates the standard.

Alibaba is worth about $472 billion on the stock market and took in $23 billion in 2016. In October 2017 it announced a research budget of more than $15 billion for a period of three years; IoT and data intelligence are among the fields it is meant for.`,
  },
  {
    externalId: 'sample-korea-visits-2019',
    title: "Visitors from Russia and Singapore study South Korea's 5G start",
    publishedAt: '2019-05-20',
    language: 'en',
    basedOn: 'The Dong-A Ilbo (English edition), 20 May 2019',
    text: `South Korea was first with commercial 5G, and managers from abroad keep arriving to see what its operators make of it.

KT was host on Friday to Alexey Kornya, chief executive of the Russian group Mobile TeleSystems (MTS), and several of his colleagues. MTS serves some 100 million subscribers in Russia, the Middle East and Eastern Europe. According to KT, nothing interested the visitors more than GiGA Genie, an AI assistant that lives in the television set rather than in a loudspeaker of the kind that Google and Amazon sell. KT also said that several ways of working together were discussed. No agreement came of the day, as far as the report goes.

SK Telecom has had company as well: Chua Sock Koong, the head of Singtel in Singapore, came to see its chief executive, Park Jung-ho.

Park made a journey of his own. In March he met Satya Nadella at the Microsoft campus in Washington state, and the two signed a memorandum of understanding. Teams for every field of cooperation are said to have been formed and staffed, with the task of finding business and making it practical. Jason Zander, one of Microsoft's executive vice presidents, believes that the alliance should quicken the digital change of the telecoms market by way of cloud computing and AI.`,
  },
  {
    externalId: 'sample-microsoft-skt-2019',
    title: 'Microsoft and SK Telecom agree to cooperate on 5G and AI, with no obligation on either side',
    publishedAt: '2019-05',
    language: 'en',
    basedOn: 'WinBuzzer, publication date not stated, about May 2019',
    text: `SK Telecom and Microsoft have put their cooperation on 5G, artificial intelligence, cloud and the Internet of Things into a memorandum of understanding. The paper does not bind either company in law. It records an intention, and most of the plans in it remain general.

One promise is concrete. Employees of SK Telecom are going to work with Office 365, and further technology firms of the SK group are supposed to get it afterwards.

The partners do not start from nothing. They have offered a product for smart factories together before: Metatron, a data platform that SK Telecom developed, running on Microsoft Azure. It is to be improved. A second field is media and entertainment, where the companies promise customers new experiences but give no detail.

Park Jung-ho, chief executive of SK Telecom, regards alliances with large international companies as a condition for leading in 5G, a market he describes as hard fought. In the words of Jason Zander, who is an executive vice president of Microsoft, the partnership is to give both firms a leading part in the digital renewal of the telecoms industry.

No amount of money, term or start date is mentioned.`,
  },
  {
    externalId: 'sample-china-unicom-2024',
    title: 'China Unicom brings its partners together during MWC Shanghai',
    publishedAt: '2024-06',
    language: 'en',
    basedOn: 'a China Unicom announcement, publication date not stated, on an event of 26 June 2024',
    text: `More than 400 companies from over 80 countries and regions were represented when China Unicom held its Global Partners Meeting in Shanghai on 26 June 2024. The gathering was part of the programme of MWC Shanghai.

Chen Zhongyue, the chairman of China Unicom, used his speech for three proposals. The first is about infrastructure: computing and data networks should be extended, and satellites as well as low-altitude networks are to be explored. The second is about services, with more pilot applications in industry. The third is about people: partners should share customers and resources and build products with one another.

John Hoffman, chief executive of the GSMA, told the audience that cooperation is what the future of connectivity depends on. As subjects to work on he named 5G and its successor 5G-Advanced, AI, and the programme called Open Gateway. The company's general manager Jian Qin and his deputy Tang Yongbo were present too.

China Unicom presented a new version of Union For Partners, the platform on which it organises its partner network. It also gave out two awards, one for innovative solutions and one for networks and resources. The announcement names no winner and no new contract.`,
  },
  {
    externalId: 'sample-korea-visits-ko-2019',
    title: '한국 5G 현장을 찾는 해외 통신사들… MS·MTS·레인 잇단 협력 논의',
    publishedAt: '2019-05-26',
    language: 'ko',
    basedOn: '한국어 기사(매체와 발행일 미표기, 2019년 5월로 추정)',
    text: `국내 이동통신 3사의 5G 운영 경험을 알아보려는 외국 기업의 방한이 늘고 있다. 미국 마이크로소프트(MS), 러시아 MTS, 남아프리카공화국 레인이 대표적이다.

SK텔레콤은 지난 13일 MS와 맺은 양해각서(MOU)를 공개했다. 이름은 '조인트 이노베이션 프로그램(JIP)'이다. 협력 분야는 네 가지로, 스마트 팩토리를 비롯한 사물인터넷, 인공지능, 미디어·엔터테인먼트, SK 정보통신 계열사의 업무 방식 개선이다. 두 회사는 이보다 앞선 2월에 스마트 팩토리 사업을 위한 전략적 제휴를 맺었고, SK텔레콤의 빅데이터 솔루션 메타트론을 MS 클라우드 애저에서 개발하기로 한 바 있다.

KT에는 17일 MTS그룹의 알렉세이 코르냐 최고경영자가 다녀갔다. 황창규 KT 회장이 서울 광화문 사옥에서 그를 만나 해외 사업 협력 방안을 이야기했다. KT는 이 사실을 19일 알렸다. MTS는 동유럽과 중앙아시아까지 가입자 1억 명 이상을 거느린 러시아 최대 통신사다. 방문단은 서초구 연구개발센터에서 5G 야구 중계를 체험했고, 텔레비전으로 쓰는 인공지능 서비스 기가지니를 눈여겨봤다.

LG유플러스는 서울 마곡 사옥에 레인 경영진이 다녀갔다고 4월 11일 전했다. 폴 해리스 회장을 비롯해 최고경영자 윌리엄 루스, 최고전략책임자 브랜든 리가 왔다. 레인은 남아공에서 5G 주파수를 가진 유일한 통신사다. 이들은 가상현실(VR) 300편, 증강현실(AR) 400편, 공연 5300편을 고화질로 제공하는 서비스에 흥미를 나타냈다. 레인에 앞서 일본 소프트뱅크와 영국 BT도 LG유플러스를 찾았다. 최택진 LG유플러스 부사장은 자사의 전국망 구축 경험이 다른 나라 통신사의 본보기가 될 것이라는 취지로 말했다. SK텔레콤과 MS의 문서는 양해각서이며, KT와 LG유플러스가 맞은 두 건의 방문에서는 양해각서나 계약이 체결됐다는 내용이 없다.`,
  },
  {
    externalId: 'sample-telco-ai-alliance-2024',
    title: 'Five operators plan a joint venture for telecom language models',
    publishedAt: '2024-02-26',
    language: 'en',
    basedOn: 'joint announcement of the Global Telco AI Alliance at MWC Barcelona, 26 Feb 2024',
    text: `Deutsche Telekom, e& Group, Singtel, SoftBank and SK Telecom intend to found a company together. They said so on 26 February 2024 at MWC Barcelona, at the first meeting of their Global Telco AI Alliance. The joint venture, which is to be set up in the course of 2024, will develop large language models made for telecom operators.

The models are meant to serve customers in Korean, English, German, Arabic and Japanese, and the companies say that more languages will follow. Chatbots and digital assistants for customer care come first. Together the five groups reach about 1.3 billion customers in 50 countries, and they expect operators outside the alliance to use the models as well.

The alliance is older than the plan. SK Telecom, Deutsche Telekom, e& and Singtel formed it in Seoul in July 2023 with a memorandum of understanding. SoftBank of Japan was not yet among the founders and came later.

The announcement of February is a plan, not a completed foundation: it names neither the seat of the joint venture nor its chief executive, and it does not say how much each partner will pay in.`,
  },
  {
    externalId: 'sample-ai-ran-alliance-2024',
    title: 'AI-RAN Alliance starts with eleven founding members',
    publishedAt: '2024-02-27',
    language: 'en',
    basedOn: 'launch announcement of the AI-RAN Alliance, 26 Feb 2024',
    text: `A new industry body wants to bring artificial intelligence into radio access networks. The AI-RAN Alliance was launched on 26 February 2024 at Mobile World Congress in Barcelona.

It has eleven founding members: Amazon Web Services, Arm, DeepSig, Ericsson, Microsoft, Nokia, Northeastern University, NVIDIA, Samsung Electronics, SoftBank and T-Mobile US. Two of them, SoftBank and T-Mobile, are operators, and one is a university. None of the three South Korean carriers is on the list.

Work is divided into three areas. "AI for RAN" uses machine learning to make better use of spectrum. "AI and RAN" lets computing for AI and for the radio network share the same hardware, so that it is used more fully and can earn new revenue. "AI on RAN" puts AI services for users at the edge of the network.

The members say that they will combine their research to raise mobile network performance, reduce power use and make existing infrastructure more useful. The alliance is a place for research and for common proposals. It sells nothing, and joining it is not a supply contract between its members.`,
  },
  {
    externalId: 'sample-microsoft-vodafone-2024',
    title: 'Vodafone ties itself to Microsoft for ten years',
    publishedAt: '2024-01-16',
    language: 'en',
    basedOn: 'joint announcement of Vodafone and Microsoft, 16 Jan 2024',
    text: `Vodafone and Microsoft announced a strategic partnership of ten years on 16 January 2024. They want to bring generative AI, digital services and cloud computing to more than 300 million businesses, public bodies and consumers in Europe and Africa.

Vodafone will invest $1.5 billion over the decade in cloud and in AI services for its customers, developed with Microsoft. It will use Azure OpenAI and Copilot, and it will give up physical data centres of its own in favour of Microsoft Azure. Its digital assistant TOBi is to be improved with generative AI.

Microsoft in turn intends to become a shareholder in Vodafone's managed IoT platform, which is to be a separate company by April 2024. Microsoft will also use fixed and mobile services of Vodafone. In Africa, the partners plan to extend M-Pesa, the mobile money service, by running it on Azure, and they aim to support one million small and medium-sized businesses.

Margherita Della Valle, chief executive of Vodafone, said the partnership would speed up the digital change of its business customers. Satya Nadella, who heads Microsoft, said that it would help to make AI useful in companies of every size. The announcement does not state what stake Microsoft will take in the IoT company.`,
  },
  {
    externalId: 'sample-nvidia-nokia-2025',
    title: 'NVIDIA to put $1 billion into Nokia and to work with it on AI-RAN',
    publishedAt: '2025-10-28',
    language: 'en',
    basedOn: 'joint announcement of NVIDIA and Nokia, 28 Oct 2025',
    text: `NVIDIA is going to invest $1 billion in Nokia. The companies announced a strategic partnership on 28 October 2025, during NVIDIA's GTC conference in Washington, D.C. For its money the American chip designer is to receive new Nokia shares at $6.01 apiece, about 166 million of them; when the announcement was made, the purchase still depended on the usual closing conditions.

The subject is AI-RAN: base stations that run radio software and AI tasks on the same accelerated computers. Nokia will bring its 5G and 6G radio software to NVIDIA's platform, and NVIDIA contributes a computer for base stations named Aerial RAN Computer Pro, ARC-Pro for short. Dell Technologies supplies PowerEdge servers.

T-Mobile US is to be the first operator to work with the two on the technology. Field trials are expected to begin in 2026.

Justin Hotard, chief executive of Nokia, said that the partnership would put an AI data centre into everybody's pocket. Jensen Huang, founder and chief executive of NVIDIA, described telecommunications as the digital nervous system of the economy. Both are statements of interested parties; the announcement contains no trial results.`,
  },
  {
    externalId: 'sample-tmobile-spacex-2022',
    title: 'T-Mobile and SpaceX want to reach ordinary phones by satellite',
    publishedAt: '2022-08-26',
    language: 'en',
    basedOn: 'announcement of T-Mobile US and SpaceX at Starbase, 25 Aug 2022',
    text: `T-Mobile US and SpaceX have announced a plan to connect ordinary mobile phones to Starlink satellites. Mike Sievert, chief executive of the operator, and Elon Musk of SpaceX presented it on 25 August 2022 at Starbase in Texas, under the name "Coverage Above and Beyond".

The satellites of the second Starlink generation are to broadcast in the mid-band PCS spectrum that T-Mobile holds across the United States. Most phones already in use would work without any change. According to T-Mobile, more than half a million square miles of the country get no signal from any carrier, to which large parts of the ocean must be added.

The first stage is limited to text messages, picture messages and some messaging apps. Voice calls and data are to follow later. A beta test in selected areas is planned for the end of 2023, once SpaceX has put the satellites into orbit. This is a target and no promise: neither company named a date for the commercial start.

Both invited operators of other countries to join. Whoever lends them spectrum would offer the service at home, and customers of all partners could roam.`,
  },
  {
    externalId: 'sample-skt-anthropic-2023',
    title: 'SK텔레콤, 미국 앤트로픽에 1억 달러 투자… 통신사용 언어모델 함께 만든다',
    publishedAt: '2023-08-13',
    language: 'ko',
    basedOn: 'SK텔레콤 발표, 2023년 8월 13일',
    text: `SK텔레콤이 미국 인공지능 기업 앤트로픽에 1억 달러를 투자한다고 2023년 8월 13일 발표했다. 두 회사는 통신사를 위한 대규모 언어모델(LLM)을 공동으로 개발하고, 이를 바탕으로 인공지능 플랫폼을 구축하기로 했다.

이번이 첫 투자는 아니다. SK텔레콤은 같은 해 5월 벤처투자 자회사인 SK텔레콤벤처캐피탈을 통해 앤트로픽에 지분을 투자한 적이 있다. 당시 금액은 이 자료에 나오지 않는다.

새 모델은 한국어, 영어, 독일어, 일본어, 아랍어, 스페인어 등 여러 언어를 지원하는 것을 목표로 한다. 고객 상담, 마케팅, 영업처럼 통신사가 자주 하는 업무에 맞게 조정하며, 이렇게 하면 범용 모델보다 통신 분야 질문에 더 알맞게 답할 수 있다는 것이 SK텔레콤의 설명이다. 기술 방향과 개발 계획 전반은 앤트로픽 공동창업자인 재러드 캐플런이 맡는다.

앤트로픽은 오픈AI 출신 연구자들이 2021년 세운 회사로, 대화형 인공지능 '클로드'를 만들었다. 구글도 SK텔레콤보다 앞서 이 회사에 투자했다. SK텔레콤은 완성된 모델을 도이치텔레콤, 이앤(e&), 싱텔과 함께 꾸린 글로벌 텔코 AI 얼라이언스에도 제공할 계획이라고 밝혔다.

유영상 SK텔레콤 사장은 두 회사의 역량을 합치면 통신 분야 인공지능을 앞서 이끌 수 있을 것으로 기대한다고 말했다. 다리오 아모데이 앤트로픽 최고경영자도 통신 산업을 함께 바꿀 기회라며 협력에 기대를 나타냈다. 다만 모델을 언제 내놓을지, SK텔레콤이 어느 정도의 지분을 갖게 되는지는 공개하지 않았다.

정리하면 이번 건은 두 가지로 이뤄진다. 하나는 1억 달러의 지분 투자이고, 다른 하나는 통신 특화 언어모델의 공동 개발이다. 얼라이언스에 속한 다른 통신사가 앤트로픽에 함께 투자한다는 내용은 없고, 개발에 참여할 인원도 알려지지 않았다. 투자 절차를 언제 마치는지도 자료에 없다.`,
  },
  {
    externalId: 'sample-kt-microsoft-2024',
    title: 'KT, 마이크로소프트와 5년 동맹… 인공지능·클라우드에 2조4000억원',
    publishedAt: '2024-10-10',
    language: 'ko',
    basedOn: 'KT 발표와 기자간담회, 2024년 9월–10월',
    text: `KT가 마이크로소프트(MS)와 인공지능(AI)과 클라우드 분야에서 5년간 협력하는 전략적 파트너십 계약을 맺었다. 김영섭 KT 대표와 사티아 나델라 MS 최고경영자는 현지시간 2024년 9월 27일 미국 워싱턴주 레드먼드에 있는 MS 본사에서 계약서에 서명했다.

두 회사는 이미 같은 해 6월 3일 같은 장소에서 업무협약을 체결했다. 6월 협약은 협력하겠다는 뜻을 확인한 것이고, 9월 계약은 기간과 사업 내용을 정한 것이어서 성격이 다르다.

KT는 10월 10일 기자간담회를 열고 두 회사가 5년 동안 인공지능과 클라우드 기반시설, 연구개발 등에 모두 2조4000억원을 투자한다고 밝혔다. 두 회사가 얼마씩 나눠 내는지는 설명하지 않았다.

사업은 세 갈래다. 첫째, GPT-4o를 바탕으로 한국의 언어와 문화에 맞춘 AI 모델을 개발한다. 둘째, 공공과 금융 기관이 쓸 수 있도록 보안을 강화한 공공 클라우드 서비스를 만든다. 셋째, 기업의 인공지능 전환(AX)을 돕는 전문 회사를 세우며, 이 회사는 2025년 1분기에 출범할 예정이다.

김영섭 대표는 이번 협력을 두고 단순한 기술 도입이 아니라 KT가 AI와 정보통신을 결합한 기업으로 바뀌는 계기라고 강조했다. KT는 2023년 10월에 내놓은 자체 언어모델 '믿음'의 개발도 계속한다는 입장이다. KT는 이 협력으로 5년간 최대 4조6000억원의 매출을 기대한다고 했는데, 이는 회사 쪽 전망치일 뿐 확정된 수치가 아니다.

이번 계약은 KT와 MS 사이의 것이며, SK텔레콤이 2019년에 MS와 맺은 양해각서와는 별개다. 새로 세울 회사의 이름과 대표, 직원 규모는 이날 나오지 않았다. 한국형 AI 모델의 출시일과 이용 요금도 마찬가지다. 김영섭 대표는 2023년 8월에 취임해 이번 협력을 이끌었다. 계약을 앞당겨 끝낼 수 있는 조건이나 위약금에 관한 내용은 자료에 없다.`,
  },
  {
    externalId: 'sample-samsung-verizon-2020',
    title: '삼성전자, 미국 버라이즌과 7조9000억원 규모 5G 장비 공급 계약',
    publishedAt: '2020-09-07',
    language: 'ko',
    basedOn: '삼성전자 공시와 발표, 2020년 9월 7일',
    text: `삼성전자가 미국 통신사 버라이즌에 5G를 포함한 네트워크 장비를 공급한다. 삼성전자는 2020년 9월 7일 공시를 통해 미국 법인이 버라이즌과 무선통신 솔루션 공급 계약을 체결했다고 알렸다.

계약 금액은 66억4000만 달러로, 우리 돈 7조8983억원에 이른다. 한국 통신장비 업계가 따낸 단일 수출 계약으로는 가장 큰 규모다. 계약 기간은 2020년 6월 30일부터 2025년 12월 31일까지다. 삼성전자는 이 기간 버라이즌에 장비를 공급하고 설치와 유지보수도 맡는다.

버라이즌은 가입자 수 기준으로 미국 최대의 이동통신사로 꼽힌다. 삼성전자는 2018년에 버라이즌의 5G 고정형 무선 접속 서비스에 장비를 댄 적이 있어, 두 회사의 거래는 이번이 처음이 아니다. 그러나 이번 계약은 양해각서나 시범사업이 아니라 금액과 기간이 정해진 본계약이라는 점에서 의미가 다르다.

업계는 이번 수주를 계기로 삼성전자가 에릭슨, 노키아, 화웨이가 주도하는 세계 통신장비 시장에서 존재감을 키울 것으로 봤다. 미국 정부가 자국 통신망에서 화웨이 장비를 배제한 것도 삼성전자에 유리하게 작용했다는 분석이 있다.

삼성전자는 이번 계약으로 국내 중소 부품 협력사에도 일감이 늘어날 것이라고 설명했다. 회사는 5G 장비에 들어가는 부품 가운데 국산이 차지하는 비중이 40~60퍼센트라고 주장했다. 장비가 들어갈 지역과 기지국 수는 이 자료에 담기지 않았다.

삼성전자는 최근 해외 통신사를 잇달아 고객으로 확보했다. 2019년 12월 캐나다 비디오트론, 2020년 2월 미국 US셀룰러, 3월 뉴질랜드 스파크, 6월 캐나다 텔러스가 삼성전자를 5G 장비 공급사로 골랐다. 이들 네 회사와의 계약 금액은 여기에 나오지 않는다. 국내에서는 SK텔레콤과 KT, LG유플러스 모두 2019년 4월 5G 상용화 때부터 삼성전자 장비를 쓰고 있다.`,
  },
  {
    externalId: 'sample-sk-aws-ulsan-2025',
    title: 'SK그룹·아마존웹서비스, 울산에 AI 데이터센터 짓는다',
    publishedAt: '2025-06-20',
    language: 'ko',
    basedOn: 'SK그룹과 과학기술정보통신부 발표, 2025년 6월 20일',
    text: `SK그룹이 아마존웹서비스(AWS)와 손잡고 울산에 대규모 인공지능 데이터센터를 세운다. 두 회사는 2025년 6월 20일 울산에서 출범식을 열었다. 이재명 대통령과 최태원 SK그룹 회장이 참석했다.

들어설 곳은 울산 미포국가산업단지다. 그래픽처리장치(GPU) 6만 장을 수용할 수 있는 규모이며, 전력 용량은 약 100메가와트(MW)를 목표로 한다. 2025년 8월에 공사를 시작해 2027년 11월 41MW를 먼저 가동하고, 2029년 2월에 전체를 완공한다는 일정이다. 이는 계획이므로 달라질 수 있다.

총투자비는 7조원 수준으로 알려졌고, 이 가운데 AWS가 40억 달러를 투자한다. SK 쪽에서는 SK텔레콤과 SK브로드밴드가 데이터센터 구축과 운영을 맡고, SK가스와 SK멀티유틸리티가 전력 공급을 돕는다.

울산을 고른 까닭으로는 전력 여건이 꼽힌다. 액화천연가스 발전소가 가까워 전기를 안정적으로 받을 수 있다는 것이 SK의 설명이다. SK그룹은 앞으로 용량을 1기가와트(GW)까지 늘려 동북아시아의 인공지능 거점으로 키우겠다는 구상도 내놨다.

발표대로라면 국내 인공지능 전용 데이터센터 가운데 가장 큰 시설이 된다. 최태원 회장은 이날 울산이 제조업 도시에서 인공지능 도시로 거듭날 수 있다고 말했다. 구체적인 고용 규모와 이용 요금, 입주할 고객사는 이 자료에 들어 있지 않다.

AWS가 한국에 돈을 쓰기로 한 것은 처음이 아니다. 이 회사는 2023년 10월, 2027년까지 한국의 클라우드 기반시설에 7조8500억원을 투자하겠다고 발표했다. 금액은 비슷해 보이지만 울산 사업의 7조원과는 다른 계획이므로 섞어서 인용하지 않도록 주의해야 한다. 울산 데이터센터는 두 회사가 함께 추진하는 건설 사업이며, 어느 한쪽이 다른 쪽을 인수하거나 합작법인을 세운다는 내용은 자료에 없다.`,
  },
];
