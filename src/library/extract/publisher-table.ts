// Publishers of telecom, IT and business news: name, domains, and the other names they write themselves under.
// Source: the mastheads and imprints of the sites themselves. `nameKo` is how a Korean article is cited.

export interface Publisher {
  readonly name: string;
  readonly nameKo: string | null;
  readonly domains: readonly string[];
  /** Every way the name is written, agency tags included. */
  readonly names: readonly string[];
  /** The paper's English edition, where it is a paper of its own with the same addresses. */
  readonly editionEn: string | null;
}

/** One row: name | Korean name | domains | other names | English edition. */
const rows = `
Mobile World Live||mobileworldlive.com|MWL
Light Reading||lightreading.com|
Fierce Network||fierce-network.com fiercewireless.com fiercetelecom.com|Fierce Wireless;FierceWireless;Fierce Telecom;FierceTelecom
Telecoms.com||telecoms.com|
Telecom TV||telecomtv.com|TelecomTV
TelecomLead||telecomlead.com|Telecom Lead
Telecompaper||telecompaper.com|
Telecom Asia||telecomasia.net|
Total Telecom||totaltele.com|
Capacity Media||capacitymedia.com|
Developing Telecoms||developingtelecoms.com|
Data Center Dynamics||datacenterdynamics.com|DCD;DatacenterDynamics
RCR Wireless News||rcrwireless.com|RCR Wireless
SDxCentral||sdxcentral.com|
TeleGeography||telegeography.com|CommsUpdate
Mobile Europe||mobileeurope.co.uk|
European Communications||eurocomms.com|
Inside Towers||insidetowers.com|
The Mobile Network||the-mobile-network.com|
The Fast Mode||thefastmode.com|
VanillaPlus||vanillaplus.com|
ISPreview||ispreview.co.uk|ISPreview UK
ET Telecom||telecom.economictimes.indiatimes.com|ETTelecom;ETTelecom.com
TelecomTalk||telecomtalk.info|
Voice&Data||voicendata.com|
The Economic Times||economictimes.indiatimes.com economictimes.com|Economic Times
Business Standard||business-standard.com|
Mint||livemint.com|LiveMint
Reuters|로이터|reuters.com thomsonreuters.com|Thomson Reuters;로이터통신
Bloomberg|블룸버그|bloomberg.com bloomberg.net|Bloomberg News;블룸버그통신
Associated Press||apnews.com ap.org|AP;The Associated Press;AP News
Agence France-Presse||afp.com|AFP
Xinhua|신화통신|xinhuanet.com news.cn|Xinhua News Agency;Xinhuanet
Kyodo News|교도통신|kyodonews.net kyodonews.jp|Kyodo
Jiji Press||jiji.com|Jiji
dpa||dpa.com dpa-international.com|Deutsche Presse-Agentur
Press Trust of India||ptinews.com|PTI
IANS||ians.in|Indo-Asian News Service
PR Newswire||prnewswire.com prnewswire.co.uk|PRNewswire;PRNewswire-Asia;CNW;PR Newswire Asia
Business Wire||businesswire.com|BUSINESS WIRE;BusinessWire
GlobeNewswire||globenewswire.com|GLOBE NEWSWIRE;Globe Newswire
ACN Newswire||acnnewswire.com|
Media OutReach Newswire||media-outreach.com|Media OutReach
Financial Times||ft.com|FT
The Wall Street Journal|월스트리트저널|wsj.com|WSJ;Wall Street Journal
The New York Times||nytimes.com|New York Times
The Washington Post||washingtonpost.com|Washington Post
The Guardian||theguardian.com guardian.co.uk|Guardian
BBC News||bbc.com bbc.co.uk|BBC
CNN||cnn.com|CNN Business
CNBC||cnbc.com|
Forbes||forbes.com|
Fortune||fortune.com|
Business Insider||businessinsider.com|
The Economist||economist.com|
Nikkei Asia||asia.nikkei.com nikkei.com|Nikkei Asian Review;Nikkei
The Japan Times||japantimes.co.jp|Japan Times
South China Morning Post||scmp.com|SCMP
China Daily||chinadaily.com.cn|
Global Times||globaltimes.cn|
Caixin Global||caixinglobal.com|Caixin
Pandaily||pandaily.com|
TechNode||technode.com|
DigiTimes||digitimes.com|DIGITIMES;DIGITIMES Asia
Taipei Times||taipeitimes.com|
Focus Taiwan||focustaiwan.tw|CNA
The Straits Times||straitstimes.com|Straits Times
The Business Times||businesstimes.com.sg|Business Times
Channel NewsAsia||channelnewsasia.com|
Tech in Asia||techinasia.com|
e27||e27.co|
KrASIA||kr-asia.com|
Bangkok Post||bangkokpost.com|
The Jakarta Post||thejakartapost.com|Jakarta Post
VnExpress||vnexpress.net|VnExpress International
Gulf News||gulfnews.com|
The National||thenationalnews.com|
Arabian Business||arabianbusiness.com|
Zawya||zawya.com|
Telecom Review||telecomreview.com|
TechCrunch|테크크런치|techcrunch.com|
The Verge||theverge.com|
Engadget||engadget.com|
CNET||cnet.com|CNET News
ZDNET||zdnet.com|ZDNet
Ars Technica||arstechnica.com|
Wired||wired.com|WIRED
The Register||theregister.com theregister.co.uk|
VentureBeat||venturebeat.com|
TechRadar||techradar.com|TechRadar Pro
Tom's Hardware||tomshardware.com|
PCMag||pcmag.com|PC Magazine
PCWorld||pcworld.com|
Computerworld||computerworld.com|
InfoWorld||infoworld.com|
Network World||networkworld.com|
CIO||cio.com|
CIO Dive||ciodive.com|
Computer Weekly||computerweekly.com|ComputerWeekly.com
GeekWire||geekwire.com|
Axios||axios.com|
Politico||politico.com politico.eu|POLITICO
Euractiv||euractiv.com|EURACTIV
The Information||theinformation.com|
MIT Technology Review||technologyreview.com|
IEEE Spectrum||spectrum.ieee.org|
EE Times||eetimes.com|EETimes
SemiAnalysis||semianalysis.com|
Semiconductor Engineering||semiengineering.com|
AnandTech||anandtech.com|
GSMArena||gsmarena.com|GSMArena.com
Android Authority||androidauthority.com|
9to5Google||9to5google.com|
MacRumors||macrumors.com|
AppleInsider||appleinsider.com|
SamMobile||sammobile.com|
WinBuzzer||winbuzzer.com|WinBuzzer News
Windows Central||windowscentral.com|
Neowin||neowin.net|
OnMSFT||onmsft.com|OnMSFT.com
SiliconANGLE||siliconangle.com|
Silicon Republic||siliconrepublic.com|
SpaceNews||spacenews.com|
Via Satellite||satellitetoday.com|
Advanced Television||advanced-television.com|
Variety||variety.com|
The Hollywood Reporter||hollywoodreporter.com|
Seeking Alpha||seekingalpha.com|
MarketWatch||marketwatch.com|
Barron's||barrons.com|
Investing.com||investing.com|
Yahoo Finance||finance.yahoo.com|
Benzinga||benzinga.com|
Automotive News||autonews.com|
Electrek||electrek.co|
AI News||artificialintelligence-news.com|
AI Business||aibusiness.com|
IoT World Today||iotworldtoday.com|
IoT Business News||iotbusinessnews.com|
Enterprise IoT Insights||enterpriseiotinsights.com|
Yonhap News Agency|연합뉴스|yna.co.kr yonhapnews.co.kr|Yonhap;Yonhap News;YONHAP
Newsis|뉴시스|newsis.com|NEWSIS
News1|뉴스1|news1.kr|News1 Korea
The Dong-A Ilbo|동아일보|donga.com|Dong-A Ilbo;Donga Ilbo;동아닷컴
The Chosun Ilbo|조선일보|chosun.com|Chosun Ilbo;The Chosun Daily;조선닷컴
ChosunBiz|조선비즈|biz.chosun.com chosunbiz.com|Chosun Biz
IT Chosun|IT조선|it.chosun.com itchosun.com|
JoongAng Ilbo|중앙일보|joongang.co.kr|중앙일보 조인스|Korea JoongAng Daily
Korea JoongAng Daily|코리아중앙데일리|koreajoongangdaily.joins.com koreajoongangdaily.com|JoongAng Daily
The Korea Herald|코리아헤럴드|koreaherald.com|Korea Herald
Herald Business|헤럴드경제|heraldcorp.com heraldbiz.com|Herald Corp;The Herald Business|The Korea Herald
The Korea Times|코리아타임스|koreatimes.co.kr|Korea Times
Hankook Ilbo|한국일보|hankookilbo.com|
The Hankyoreh|한겨레|hani.co.kr|Hankyoreh;한겨레신문
Kyunghyang Shinmun|경향신문|kyunghyang.com khan.co.kr khan.kr|Kyunghyang
Seoul Shinmun|서울신문|seoul.co.kr|
Kookmin Ilbo|국민일보|kmib.co.kr|Kukmin Ilbo
Munhwa Ilbo|문화일보|munhwa.com|
Segye Ilbo|세계일보|segye.com|
Maeil Business Newspaper|매일경제|mk.co.kr mkinternet.com|Maeil Business;매일경제신문;MK
Pulse|펄스|pulsenews.co.kr pulse.mk.co.kr|Pulse by Maeil Business News Korea;Pulse News
The Korea Economic Daily|한국경제|hankyung.com|Korea Economic Daily;KED Global;한국경제신문;한경닷컴
KED Global|한경글로벌|kedglobal.com|
Seoul Economic Daily|서울경제|sedaily.com|Sedaily;서울경제신문
Asia Economy|아시아경제|asiae.co.kr|The Asia Business Daily
Asia Today|아시아투데이|asiatoday.co.kr|
Aju Business Daily|아주경제|ajunews.com ajudaily.com|Aju News;AJU PRESS
Financial News|파이낸셜뉴스|fnnews.com|The Financial News
Money Today|머니투데이|mt.co.kr|MoneyToday;머투
Edaily|이데일리|edaily.co.kr|
Electronic Times|전자신문|etnews.com etnews.co.kr|ETNews;etnews;전자신문인터넷
Digital Times|디지털타임스|dt.co.kr|The Digital Times
Digital Daily|디지털데일리|ddaily.co.kr|DDaily
ZDNet Korea|지디넷코리아|zdnet.co.kr|ZDNET Korea;지디넷
inews24|아이뉴스24|inews24.com|iNews24
Bloter|블로터|bloter.net|블로터앤미디어
Byline Network|바이라인네트워크|byline.network|
TechM|테크엠|techm.kr|
Digital Today|디지털투데이|digitaltoday.co.kr|
Boannews|보안뉴스|boannews.com|
BusinessKorea|비즈니스코리아|businesskorea.co.kr|Business Korea
Korea IT Times|코리아IT타임즈|koreaittimes.com|
Korea IT News||english.etnews.com koreaitnews.com|
Invest Chosun|인베스트조선|investchosun.com|
The Bell|더벨|thebell.co.kr|thebell
Business Post|비즈니스포스트|businesspost.co.kr|
BusinessWatch|비즈니스워치|bizwatch.co.kr|비즈워치
NewsPim|뉴스핌|newspim.com|Newspim
EBN|EBN|ebn.co.kr|EBN산업경제;이비엔
The Fact|더팩트|tf.co.kr|
Newsway|뉴스웨이|newsway.co.kr|
Newstomato|뉴스토마토|newstomato.com|
E-Today|이투데이|etoday.co.kr|Etoday
Metro Korea|메트로신문|metroseoul.co.kr|메트로경제
Global Economic|글로벌이코노믹|g-enews.com|
Kuki News|쿠키뉴스|kukinews.com|
NoCut News|노컷뉴스|nocutnews.co.kr|CBS노컷뉴스
OhmyNews|오마이뉴스|ohmynews.com|
Dailian|데일리안|dailian.co.kr|
SisaJournal|시사저널|sisajournal.com|시사저널e
MTN|MTN|mtn.co.kr|머니투데이방송
YTN|YTN|ytn.co.kr|
KBS|KBS|kbs.co.kr|KBS World;KBS 뉴스
MBC|MBC|imbc.com imnews.imbc.com|MBC 뉴스
SBS|SBS|sbs.co.kr news.sbs.co.kr|SBS 뉴스
JTBC|JTBC|jtbc.co.kr jtbc.joins.com|
Arirang|아리랑|arirang.com|Arirang News
Korea Bizwire|코리아비즈와이어|koreabizwire.com|The Korea Bizwire
Newswire|뉴스와이어|newswire.co.kr|Korea Newswire
KoreaTechDesk||koreatechdesk.com|
Korea.net|코리아넷|korea.net|
Platum|플래텀|platum.kr|
VentureSquare|벤처스퀘어|venturesquare.net|
AI Times|AI타임스|aitimes.com aitimes.kr|AITIMES;인공지능신문
`;

export const publishers: readonly Publisher[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', korean = '', domains = '', others = '', edition = ''] = row.split('|');
    const nameKo = korean === '' ? null : korean;
    const names = [name, ...(nameKo === null ? [] : [nameKo]), ...others.split(';').filter((other) => other !== '')];
    return {
      name,
      nameKo,
      domains: domains.split(' ').filter((domain) => domain !== ''),
      names,
      editionEn: edition === '' ? null : edition,
    };
  });
