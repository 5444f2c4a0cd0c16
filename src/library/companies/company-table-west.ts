/**
 * Operators, bodies and other organisations of Europe, the Middle East, Africa and the Americas. The form of a line is
 * described in `company-table-asia.ts`. Sources: the companies' own sites and annual reports, GSMA's member list.
 */
export const emeaCompanies = `
vodafone | operator GB | Vodafone | 보다폰 | Vodafone Group; 沃达丰; 보다폰그룹
vodafonethree | operator GB vodafone | VodafoneThree | 보다폰쓰리 | Vodafone Three
vodafone-germany | operator DE vodafone | Vodafone Germany | 보다폰독일 | Vodafone Deutschland
vodafone-spain | operator ES | Vodafone Spain | 보다폰스페인 | -
vantage-towers | operator DE | Vantage Towers | 밴티지타워스 | -
bt | operator GB | BT | BT | BT Group; British Telecom; British Telecommunications; 브리티시텔레콤; 英国电信; BT그룹
ee | operator GB bt | EE | EE | ?EE; EE Limited; Everything Everywhere (2010–2012)
openreach | operator GB bt | Openreach | 오픈리치 | -
three-uk | operator GB ck-hutchison | Three UK | 쓰리UK | ??Three; ??쓰리; Hutchison 3G; 3 UK; 영국 쓰리
virgin-media-o2 | operator GB | Virgin Media O2 | 버진미디어O2 | VMO2; Virgin Media; 버진미디어; O2 UK
talktalk | operator GB | TalkTalk | 토크토크 | -
sky-group | media GB comcast | Sky Group | 스카이그룹 | ??Sky; Sky UK; Sky Mobile; BSkyB (1990–2014)
colt | operator GB | Colt Technology Services | 콜트 | ?Colt; ?콜트
cityfibre | operator GB | CityFibre | 시티파이버 | -
liberty-global | operator GB | Liberty Global | 리버티글로벌 | 리버티 글로벌
deutsche-telekom | operator DE | Deutsche Telekom | 도이치텔레콤 | ?DT; 德国电信; 도이치 텔레콤; T-Systems; Telekom Deutschland; 도이체텔레콤
o2-telefonica | operator DE telefonica | O2 Telefónica | O2텔레포니카 | Telefónica Deutschland; Telefónica Germany; Telefonica Deutschland; O2 Germany; ?O2
1and1 | operator DE united-internet | 1&1 | 1&1 | 1und1; Drillisch; 1&1 Drillisch; 1&1 AG
freenet | operator DE | freenet AG | 프리넷 | ?freenet
tele-columbus | operator DE | Tele Columbus | 텔레콜럼버스 | -
orange | operator FR | Orange S.A. | 오랑주 | ??Orange; ??오렌지; Orange SA; Orange Group; France Telecom (1988–2013); France Télécom (1988–2013); 프랑스텔레콤 (1988–2013); 프랑스 오랑주; Orange Business; Orange France
orange-mea | operator FR orange | Orange Middle East and Africa | 오랑주 중동아프리카 | -
masorange | operator ES orange | MasOrange | 마스오렌지 | MásOrange
sfr | operator FR | SFR | SFR | Altice France; 알티스프랑스
altice | operator LU | Altice | 알티스 | Altice Group; Altice USA; Optimum Communications
bouygues-telecom | operator FR | Bouygues Telecom | 부이그텔레콤 | Bouygues; 부이그
iliad | operator FR | Iliad | 일리아드 | ?Iliad; ?일리아드; Iliad Group; 일리아드그룹
free-mobile | operator FR iliad | Free Mobile | 프리모바일 | ??Free
scaleway | cloud FR iliad | Scaleway | 스케일웨이 | -
telefonica | operator ES | Telefónica | 텔레포니카 | Telefonica; Telefónica Group; Movistar; 모비스타; Telefónica Tech; Telefonica Tech
cellnex | operator ES | Cellnex | 셀넥스 | Cellnex Telecom
tim | operator IT | TIM | TIM | ?TIM; Telecom Italia; 텔레콤이탈리아; Gruppo TIM; Telecom Italia Mobile; 텔레콤 이탈리아
wind-tre | operator IT ck-hutchison | Wind Tre | 윈드트레 | WindTre
fastweb | operator IT swisscom | Fastweb | 패스트웹 | Fastweb + Vodafone
open-fiber | operator IT | Open Fiber | 오픈파이버 | -
inwit | operator IT | INWIT | 인위트 | -
kpn | operator NL | KPN | KPN | Koninklijke KPN
vodafoneziggo | operator NL | VodafoneZiggo | 보다폰지고 | Ziggo
odido | operator NL | Odido | 오디도 | T-Mobile Netherlands (2003–2023)
proximus | operator BE | Proximus | 프록시무스 | Belgacom (1992–2015); BICS
telenet | operator BE liberty-global | Telenet | 텔레넷 | -
orange-belgium | operator BE orange | Orange Belgium | 오랑주벨기에 | 오랑주 벨기에
post-luxembourg | operator LU | POST Luxembourg | 포스트룩셈부르크 | -
swisscom | operator CH | Swisscom | 스위스콤 | -
sunrise | operator CH | Sunrise Communications | 선라이즈 | ??Sunrise; ?선라이즈
salt-mobile | operator CH | Salt Mobile | 솔트모바일 | ??Salt
a1-group | operator AT america-movil | A1 Telekom Austria | A1텔레콤오스트리아 | A1 Group; ?A1; Telekom Austria; A1 Austria; A1 Telekom Austria Group
magenta-telekom | operator AT deutsche-telekom | Magenta Telekom | 마젠타텔레콤 | -
telia | operator SE | Telia | 텔리아 | Telia Company; TeliaSonera (2002–2016); 텔리아소네라 (2002–2016)
tele2 | operator SE | Tele2 | 텔레2 | -
telenor | operator NO | Telenor | 텔레노어 | 텔레노르; Telenor Group
ice-norway | operator NO | Ice Norway | - | -
tdc-net | operator DK | TDC Net | TDC넷 | TDC; TDC Group; Nuuday; YouSee
elisa | operator FI | Elisa | 엘리사 | ?Elisa; ?엘리사; Elisa Corporation
dna-finland | operator FI telenor | DNA Oyj | - | DNA Plc
siminn | operator IS | Síminn | - | Siminn
eir | operator IE | Eir | - | ?Eir; eircom (1999–2015)
nos-portugal | operator PT | NOS | NOS | ?NOS; NOS Comunicações
meo-portugal | operator PT altice | MEO | MEO | ?MEO; Altice Portugal; Portugal Telecom (1994–2015)
ote | operator GR deutsche-telekom | OTE | OTE | Cosmote; OTE Group; 코스모테
wind-hellas | operator GR | Nova Greece | - | Wind Hellas
magyar-telekom | operator HU deutsche-telekom | Magyar Telekom | 마자르텔레콤 | -
4ig | operator HU | 4iG | 4iG | One Hungary
yettel | operator CZ e-and | Yettel | 예텔 | PPF Telecom; PPF Telecom Group; PPF
cetin | operator CZ | CETIN | 세틴 | -
o2-czech | operator CZ | O2 Czech Republic | O2체코 | -
slovak-telekom | operator SK deutsche-telekom | Slovak Telekom | 슬로박텔레콤 | -
t-mobile-polska | operator PL deutsche-telekom | T-Mobile Polska | T모바일폴란드 | T-Mobile Poland
orange-polska | operator PL orange | Orange Polska | 오랑주폴스카 | Orange Poland; Telekomunikacja Polska (1991–2012)
play-poland | operator PL iliad | Play Poland | - | P4
polkomtel | operator PL | Polkomtel | 폴콤텔 | Plus Poland; Cyfrowy Polsat
orange-romania | operator RO orange | Orange Romania | 오랑주루마니아 | -
digi-group | operator RO | Digi Communications | 디지커뮤니케이션스 | RCS & RDS; RCS RDS; DIGI Romania
vivacom | operator BG | Vivacom | 비바콤 | United Group
telekom-srbija | operator RS | Telekom Srbija | 텔레콤세르비아 | mts Serbia; Telekom Serbia
hrvatski-telekom | operator HR deutsche-telekom | Hrvatski Telekom | 흐르바츠키텔레콤 | T-HT
telekom-slovenije | operator SI | Telekom Slovenije | 텔레콤슬로베니아 | -
kyivstar | operator UA veon | Kyivstar | 키이우스타 | 키예프스타
vodafone-ukraine | operator UA | Vodafone Ukraine | 보다폰우크라이나 | MTS Ukraine (2003–2015)
lifecell | operator UA | lifecell | 라이프셀 | -
mts-russia | operator RU | MTS | MTS | ?MTS; Mobile TeleSystems; Mobile Telesystems Group; Mobile TeleSystems Group; Mobile TeleSystems PJSC; 모바일텔레시스템즈; 모바일텔레시스템스; 모바일 텔레시스템스; МТС; MTS Group; MTS그룹; ?엠티에스
megafon | operator RU | MegaFon | 메가폰 | МегаФон; ?메가폰
beeline-russia | operator RU | VimpelCom | 빔펠콤 | ?Beeline; 비라인; PJSC VimpelCom; Вымпелком; Билайн
veon | operator NL | VEON | 베온 | VEON Group; VimpelCom Ltd. (2009–2017)
rostelecom | operator RU | Rostelecom | 로스텔레콤 | Ростелеком
tele2-russia | operator RU rostelecom | T2 RTK Holding | - | Tele2 Russia; T2 Mobile
yandex | internet RU | Yandex | 얀덱스 | Яндекс
sberbank | investor RU | Sberbank | 스베르방크 | Sber; 스베르방크그룹
vk-russia | internet RU | VK Company | - | Mail.ru Group (2010–2021); ?VK
kazakhtelecom | operator KZ | Kazakhtelecom | 카자흐텔레콤 | Kcell; 케이셀
beeline-kazakhstan | operator KZ veon | Beeline Kazakhstan | 비라인카자흐스탄 | -
uztelecom | operator UZ | Uztelecom | 우즈텔레콤 | Uzbektelecom; Ucell
turkcell | operator TR | Turkcell | 투르크셀 | 터크셀
turk-telekom | operator TR | Türk Telekom | 튀르크텔레콤 | Turk Telekom; 터키텔레콤
vodafone-turkey | operator TR vodafone | Vodafone Turkey | 보다폰튀르키예 | Vodafone Türkiye; 보다폰터키
azercell | operator AZ | Azercell | 아제르셀 | -
e-and | operator AE | e& | 이앤드 | 이앤그룹; 이앤드그룹; ?이앤; e& Group; Etisalat; 에티살랏; Etisalat Group (1976–2022); e& UAE; 에티살라트; e& enterprise
du-uae | operator AE | du | - | ?du; Emirates Integrated Telecommunications Company; EITC
g42 | ai AE | G42 | G42 | Group 42; G42 Healthcare; G42그룹
core42 | cloud AE g42 | Core42 | 코어42 | -
codelco | industry CL | Codelco | 코델코 | -
tasc-towers | tower AE | TASC Towers | 타스크타워스 | TASC; 타스크(TASC)타워스; 타스크
mgx | investor AE | MGX | MGX | -
mubadala | investor AE | Mubadala | 무바달라 | Mubadala Investment Company
adnoc | industry AE | ADNOC | 애드녹 | 아부다비국영석유회사
space42 | satellite AE | Space42 | 스페이스42 | Yahsat (2007–2024); Al Yah Satellite; Bayanat
khazna | cloud AE | Khazna Data Centers | 카즈나 | Khazna; 칸즈나; 하즈나
damac | industry AE | Damac | - | DAMAC Group
stc | operator SA | stc | stc | STC; stc Group; Saudi Telecom Company; Saudi Telecom; 사우디텔레콤; 에스티씨; 사우디 STC
mobily | operator SA | Mobily | 모빌리 | Etihad Etisalat
zain | operator KW | Zain | 자인 | Zain Group; Zain KSA; Zain Kuwait; ?자인; 자인그룹; MTC Kuwait (1983–2007)
center3 | operator SA stc | center3 | 센터3 | -
solutions-stc | software SA stc | solutions by stc | - | -
aramco | industry SA | Saudi Aramco | 사우디아람코 | Aramco; 아람코; Aramco Digital; 아람코디지털; 사우디 아람코
neom | industry SA | NEOM | 네옴 | 네옴시티
pif | investor SA | Public Investment Fund | 사우디국부펀드 | PIF; 사우디 국부펀드
humain | ai SA | Humain | 휴메인 | HUMAIN
sdaia | government SA | SDAIA | 사우디데이터인공지능청 | -
ooredoo | operator QA | Ooredoo | 우레두 | Ooredoo Group; Qatar Telecom (1987–2013); Qtel (1987–2013); 오레두; 우리두; 우리두그룹; 오레두그룹
vodafone-qatar | operator QA | Vodafone Qatar | 보다폰카타르 | -
omantel | operator OM | Omantel | 오만텔 | -
batelco | operator BH | Beyon | 베욘 | Batelco; Bahrain Telecommunications; 바텔코
telecom-egypt | operator EG | Telecom Egypt | 텔레콤이집트 | WE Egypt
orange-egypt | operator EG orange | Orange Egypt | 오랑주이집트 | Mobinil (1998–2016)
vodafone-egypt | operator EG vodacom | Vodafone Egypt | 보다폰이집트 | -
maroc-telecom | operator MA e-and | Maroc Telecom | 마록텔레콤 | Itissalat Al-Maghrib
inwi | operator MA | inwi | 인위 | ?인위
bezeq | operator IL | Bezeq | 베제크 | Pelephone
partner-israel | operator IL | Partner Communications | 파트너커뮤니케이션즈 | -
cellcom-israel | operator IL | Cellcom Israel | 셀콤이스라엘 | -
jordan-telecom | operator JO orange | Orange Jordan | 오랑주요르단 | -
asiacell | operator IQ ooredoo | Asiacell | 아시아셀 | -
korek | operator IQ | Korek Telecom | 코렉텔레콤 | -
mci-iran | operator IR | Mobile Telecommunication Company of Iran | 하므라흐에아발 | MCI Iran; Irancell; MTN Irancell
mtn | operator ZA | MTN | MTN | MTN Group; MTN South Africa; MTN Nigeria; MTN그룹
vodacom | operator ZA vodafone | Vodacom | 보다콤 | Vodacom Group
rain | operator ZA | Rain | 레인 | ??Rain; ??레인; Rain South Africa; Rain Networks; 남아공 레인; Wireless Business Solutions (1998–2017)
telkom-sa | operator ZA | Telkom SA | 텔콤 | Telkom South Africa; ?Telkom; ?텔콤; Telkom SA SOC; 텔콤SA; Openserve
cell-c | operator ZA | Cell C | 셀C | -
liquid-intelligent | operator ZA | Liquid Intelligent Technologies | 리퀴드인텔리전트테크놀로지스 | Liquid Telecom (2005–2021); Cassava Technologies; Econet; Econet Wireless; 카사바테크놀로지스
safaricom | operator KE vodacom | Safaricom | 사파리콤 | Safaricom Ethiopia
ethio-telecom | operator ET | Ethio Telecom | 에티오텔레콤 | 에티오피아텔레콤
glo-nigeria | operator NG | Globacom | 글로바콤 | Glo Mobile
9mobile | operator NG | 9mobile | 9모바일 | T2 Mobile Nigeria; Etisalat Nigeria (2008–2017)
helios-towers | operator GB | Helios Towers | 헬리오스타워스 | -
ihs-towers | operator GB | IHS Towers | IHS타워스 | IHS Holding; IHS Nigeria
unitel-angola | operator AO | Unitel Angola | 우니텔 | Unitel S.A.; Unitel of Angola; ?Unitel; 앙골라 유니텔
africell | operator GB | Africell | 아프리셀 | -
sonatel | operator SN orange | Sonatel | 소나텔 | -
ktrn | operator RW kt | KT Rwanda Networks | KT르완다네트웍스 | KTRN; Korea Telecom Rwanda Networks
tanzania-tigo | operator TZ | Tigo Tanzania | 티고탄자니아 | Yas Tanzania; Axian Telecom
ericsson | vendor SE | Ericsson | 에릭슨 | Telefonaktiebolaget LM Ericsson; LM Ericsson; 爱立信; 愛立信; 에릭슨LG; Ericsson-LG; 에릭슨엘지
nokia | vendor FI | Nokia | 노키아 | Nokia Corporation; 诺基亚; 諾基亞; Nokia Networks; Nokia Siemens Networks (2007–2013); NSN (2007–2013); 노키아지멘스 (2007–2013)
alcatel-lucent | vendor FR nokia | Alcatel-Lucent | 알카텔루슨트 | Alcatel; 알카텔
nokia-bell-labs | body US nokia | Nokia Bell Labs | 노키아벨연구소 | Bell Labs; 벨연구소; 노키아 벨 연구소
hmd | electronics FI | HMD Global | HMD글로벌 | HMD
siemens | industry DE | Siemens | 지멘스 | 西门子
bosch | industry DE | Bosch | 보쉬 | Robert Bosch; 博世
sap | software DE | SAP | SAP | SAP SE; 思爱普; SAP코리아
infineon | chipmaker DE | Infineon | 인피니언 | Infineon Technologies
bmw | automotive DE | BMW | BMW | BMW Group; BMW그룹
mercedes-benz | automotive DE | Mercedes-Benz | 메르세데스벤츠 | Daimler (1998–2022); 다임러 (1998–2022); Mercedes; 벤츠; 메르세데스-벤츠
volkswagen | automotive DE | Volkswagen | 폭스바겐 | Volkswagen Group; VW; 大众汽车; 폭스바겐그룹
audi | automotive DE volkswagen | Audi | 아우디 | -
continental | automotive DE | Continental AG | 콘티넨탈 | ?Continental; ?콘티넨탈
rohde-schwarz | vendor DE | Rohde & Schwarz | 로데슈바르츠 | 로데앤슈바르츠
schwarz-group | industry DE | Schwarz Group | 슈바르츠그룹 | STACKIT
aleph-alpha | ai DE | Aleph Alpha | 알레프알파 | -
deepl | ai DE | DeepL | 딥엘 | -
helsing | ai DE | Helsing | 헬싱 | ?헬싱
fraunhofer | body DE | Fraunhofer | 프라운호퍼 | Fraunhofer HHI; 프라운호퍼연구소
nxp | chipmaker NL | NXP | NXP | NXP Semiconductors
asml | chipmaker NL | ASML | ASML | -
philips | electronics NL | Philips | 필립스 | -
stmicro | chipmaker CH | STMicroelectronics | ST마이크로일렉트로닉스 | STMicro; ST마이크로
nebius | cloud NL | Nebius | 네비우스 | Nebius Group
abb | industry CH | ABB | ABB | -
capgemini | software FR | Capgemini | 캡제미니 | -
atos | software FR | Atos | 아토스 | Eviden
thales | industry FR | Thales | 탈레스 | ?탈레스; Thales Alenia Space; 탈레스그룹; 탈레스 알레니아 스페이스; Gemalto (2006–2019); 젬알토 (2006–2019)
airbus | industry FR | Airbus | 에어버스 | Airbus Defence and Space
schneider | industry FR | Schneider Electric | 슈나이더일렉트릭 | 슈나이더 일렉트릭
dassault-systemes | software FR | Dassault Systèmes | 다쏘시스템 | Dassault Systemes
ovhcloud | cloud FR | OVHcloud | OVH클라우드 | OVH
mistral | ai FR | Mistral AI | 미스트랄AI | ?Mistral; 미스트랄; 미스트랄 AI
hugging-face | ai US | Hugging Face | 허깅페이스 | HuggingFace; 허깅 페이스
kyutai | ai FR | Kyutai | 큐타이 | -
renault | automotive FR | Renault | 르노 | 르노코리아; Renault Korea; Renault Group
stellantis | automotive NL | Stellantis | 스텔란티스 | -
volvo | automotive SE | Volvo | 볼보 | Volvo Cars; Volvo Group; 볼보자동차
spotify | media SE | Spotify | 스포티파이 | -
arm | chipmaker GB softbank-group | Arm | - | ??Arm; Arm Holdings; Arm Ltd; ?ARM; ARM홀딩스; 安谋
graphcore | chipmaker GB softbank-group | Graphcore | 그래프코어 | -
deepmind | ai GB google | Google DeepMind | 구글딥마인드 | DeepMind; 딥마인드; 구글 딥마인드
stability-ai | ai GB | Stability AI | 스태빌리티AI | -
nscale | cloud GB | Nscale | 엔스케일 | -
picocom | chipmaker GB | Picocom | 피코콤 | -
wayve | automotive GB | Wayve | - | ?웨이브
bae | industry GB | BAE Systems | BAE시스템스 | -
rolls-royce | industry GB | Rolls-Royce | 롤스로이스 | -
ofcom | government GB | Ofcom | 오프콤 | -
dsit-uk | government GB | Department for Science, Innovation and Technology | 영국과학혁신기술부 | DSIT
bnetza | government DE | Bundesnetzagentur | 독일연방네트워크청 | Federal Network Agency
arcep | government FR | Arcep | 프랑스통신규제청 | -
european-commission | government INT | European Commission | 유럽연합 집행위원회 | EU집행위원회; EU 집행위원회; 유럽집행위원회; EU Commission
esa | body INT | European Space Agency | 유럽우주국 | ?ESA
etsi | body INT | ETSI | ETSI | European Telecommunications Standards Institute; 유럽전기통신표준화기구
gsma | body INT | GSMA | GSMA | GSM Association; Groupe Speciale Mobile Association; 세계이동통신사업자협회; 세계이동통신사업자연합회
itu | body INT | ITU | ITU | International Telecommunication Union; 국제전기통신연합; ITU-R; ITU-T
3gpp | body INT | 3GPP | 3GPP | 3rd Generation Partnership Project
o-ran-alliance | body INT | O-RAN Alliance | 오랜얼라이언스 | O-RAN 얼라이언스; O-RAN ALLIANCE e.V.; 오픈랜 얼라이언스
ai-ran-alliance | body INT | AI-RAN Alliance | AI랜얼라이언스 | AI-RAN 얼라이언스; AI 랜 얼라이언스
gtaa | body INT | Global Telco AI Alliance | 글로벌텔코AI얼라이언스 | GTAA; 글로벌 텔코 AI 얼라이언스
tip | body INT | Telecom Infra Project | 텔레콤인프라프로젝트 | ?TIP; 텔레콤 인프라 프로젝트
ngmn | body INT | NGMN | NGMN | NGMN Alliance; Next Generation Mobile Networks
tm-forum | body INT | TM Forum | TM포럼 | TMForum
linux-foundation | body INT | Linux Foundation | 리눅스재단 | LF Networking; CAMARA Project
ieee | body INT | IEEE | IEEE | -
w3c | body INT | W3C | W3C | World Wide Web Consortium
world-bank | body INT | World Bank | 세계은행 | -
wef | body INT | World Economic Forum | 세계경제포럼 | WEF
5gaa | body INT | 5GAA | 5GAA | 5G Automotive Association
next-g-alliance | body US | Next G Alliance | 넥스트G얼라이언스 | ATIS
wi-fi-alliance | body INT | Wi-Fi Alliance | 와이파이얼라이언스 | -
bridge-alliance | body INT | Bridge Alliance | 브릿지얼라이언스 | 브리지 얼라이언스
freemove | body INT | FreeMove Alliance | - | FreeMove
aduna | software INT | Aduna | 아두나 | Aduna Global
oxford-university | university GB | University of Oxford | 옥스퍼드대 | Oxford University; 옥스퍼드대학교
cambridge-university | university GB | University of Cambridge | 케임브리지대 | Cambridge University
oulu-university | university FI | University of Oulu | 오울루대 | 오울루대학교
barcelona-sc | body ES | Barcelona Supercomputing Center | 바르셀로나슈퍼컴퓨팅센터 | -
e-plus | operator DE | E-Plus | 에플러스 | E-Plus Gruppe
united-internet | internet DE | United Internet | 유나이티드인터넷 | United Internet AG
versatel | operator DE 1and1 | 1&1 Versatel | - | Versatel
oxg | operator DE | OXG Glasfaser | - | OXG
xpfibre | operator FR | XpFibre | - | SFR FTTH
masmovil | operator ES | MásMóvil | 마스모빌 | Masmovil; Grupo MASMOVIL; Grupo MásMóvil; 마스모비
orange-spain | operator ES orange | Orange Spain | 오랑주스페인 | Orange España; 오렌지 스페인
digi-romania | operator RO | Digi Communications | 디지커뮤니케이션스 | Digi Romania; RCS & RDS; Digi Spain; Digi Belgium; ?Digi
vodafone-italy | operator IT vodafone | Vodafone Italy | 보다폰이탈리아 | Vodafone Italia
vodafone-greece | operator GR vodafone | Vodafone Greece | - | -
poste-italiane | industry IT | Poste Italiane | 포스테이탈리아네 | PosteMobile
vivendi | media FR | Vivendi | 비방디 | -
nexfibre | operator GB | nexfibre | - | -
substantial-group | operator GB | Substantial Group | - | Netomnia; YouFibre; brsk
g-network | operator GB | G.Network | - | -
daisy-group | operator GB | Daisy Group | - | O2 Daisy
lyse | operator NO | Lyse | 뤼세 | Lyse Tele; Altibox
norlys | operator DK | Norlys | 노를리스 | -
route-mobile | software IN proximus | Route Mobile | 루트모바일 | -
telesign | software US proximus | Telesign | 텔레사인 | -
wyre-belgium | operator BE telenet | Wyre | - | ?Wyre
voo | operator BE orange | VOO | - | ?VOO
datagroup-volia | operator UA | Datagroup-Volia | - | Datagroup; Volia
njj | investor FR | NJJ Holding | - | NJJ; NJJ Capital
deutsche-funkturm | operator DE | GD Towers | - | Deutsche Funkturm; DFMG
arqus | satellite FR | Arqus | - | -
ohb | satellite DE | OHB | OHB | OHB SE
rivada | satellite DE | Rivada Space Networks | 리바다스페이스네트웍스 | Rivada; Rivada Networks
spacerise | satellite INT | SpaceRISE | 스페이스라이즈 | -
aalto-haps | satellite GB airbus | AALTO HAPS | 알토 | AALTO
indra | software ES | Indra Sistemas | 인드라 | ?Indra; Indra Group
maziv | operator ZA | Maziv | 마지브 | Vumatel; Dark Fibre Africa; CIVH; Community Investment Ventures Holdings
swiftnet | operator ZA | Swiftnet | - | -
blue-label | industry ZA | Blu Label Unlimited | - | Blue Label Telecoms; Blu Label; Blue Label
datavolt | cloud SA | DataVolt | 데이터볼트 | -
alat | electronics SA | Alat | 알라트 | ?Alat
adia | investor AE | Abu Dhabi Investment Authority | 아부다비투자청 | ADIA
tampnet | operator NO | Tampnet | - | -
colt-dcs | cloud GB | Colt Data Centre Services | - | Colt DCS
competition-markets-authority | government GB | Competition and Markets Authority | 영국경쟁시장청 | ?CMA; 경쟁시장청
competition-appeal-tribunal | government GB | Competition Appeal Tribunal | - | -
berec | government INT | BEREC | - | -
cnmc | government ES | CNMC | - | -
agcom | government IT | AGCOM | - | -
icasa | government ZA | ICASA | - | Independent Communications Authority of South Africa
competition-tribunal-sa | government ZA | South African Competition Tribunal | - | Competition Commission of South Africa
danske-bank | investor DK | Danske Bank | 단스케방크 | 단스케은행
bc-partners | investor GB | BC Partners | BC파트너스 | -
apax | investor GB | Apax Partners | - | Apax
infravia | investor FR | InfraVia | - | InfraVia Capital Partners
unite-union | body GB | Unite the Union | - | ?Unite
ccs-insight | media GB | CCS Insight | CCS인사이트 | -
enders | media GB | Enders Analysis | - | -
`;

export const americanCompanies = `
att | operator US | AT&T | AT&T | AT&T Inc; AT&T Inc.; AT&T Mobility; 에이티앤티; AT＆T; SBC Communications (1984–2005)
verizon | operator US | Verizon | 버라이즌 | Verizon Communications; Verizon Wireless; Verizon Business; 버라이존; 威瑞森; Bell Atlantic (1984–2000)
t-mobile-us | operator US deutsche-telekom | T-Mobile US | T모바일US | T-Mobile; T-Mobile USA; T모바일; T-모바일; 티모바일
sprint | operator US t-mobile-us | Sprint Corporation | 스프린트 | ??Sprint; ?스프린트; Sprint Nextel (2005–2013)
us-cellular | operator US | UScellular | US셀룰러 | US Cellular; U.S. Cellular; Array Digital Infrastructure
echostar | operator US | EchoStar | 에코스타 | -
dish | operator US echostar | Dish Network | 디시네트워크 | ??Dish; DISH Wireless; Boost Mobile; ?디시; 디시 네트워크; DISH Network
hughes | satellite US echostar | Hughes Network Systems | 휴즈네트워크시스템즈 | Hughesnet; ?Hughes; ?휴즈
comcast | operator US | Comcast | 컴캐스트 | Xfinity; NBCUniversal; NBC유니버설
charter | operator US | Charter Communications | 차터커뮤니케이션즈 | ??Charter; Spectrum Mobile
cox | operator US | Cox Communications | 콕스커뮤니케이션즈 | -
lumen | operator US | Lumen Technologies | 루멘테크놀로지스 | ?Lumen; CenturyLink (2009–2020); 센추리링크 (2009–2020)
frontier | operator US | Frontier Communications | 프론티어커뮤니케이션즈 | ?Frontier; ?프론티어; ?프런티어; 프런티어 커뮤니케이션스; 프론티어 커뮤니케이션스; 프런티어 커뮤니케이션즈
zayo | operator US | Zayo | - | -
american-tower | operator US | American Tower | 아메리칸타워 | American Tower Corporation
crown-castle | operator US | Crown Castle | 크라운캐슬 | -
sba-communications | operator US | SBA Communications | SBA커뮤니케이션즈 | -
c-spire | operator US | C Spire | C스파이어 | -
rogers | operator CA | Rogers Communications | 로저스커뮤니케이션즈 | ?Rogers; ?로저스; 로저스 커뮤니케이션스
bell-canada | operator CA | Bell Canada | 벨캐나다 | ??Bell; BCE; BCE Inc; ?벨; Bell Mobility; 벨 캐나다
telus | operator CA | Telus | 텔러스 | TELUS Corporation; TELUS Digital
videotron | operator CA | Videotron | 비데오트론 | Quebecor; Vidéotron; Freedom Mobile
sasktel | operator CA | SaskTel | 사스크텔 | -
america-movil | operator MX | América Móvil | 아메리카모빌 | America Movil; América Movil; Telcel; 텔셀; Telmex; 아메리카 모빌
claro | operator BR america-movil | Claro | 클라로 | Claro Brasil; Claro Brazil; Embratel
vivo-brazil | operator BR telefonica | Telefônica Brasil | 텔레포니카브라질 | Telefonica Brasil; Vivo Brazil; Vivo Brasil
tim-brasil | operator BR tim | TIM Brasil | 팀브라질 | TIM Brazil; TIM S.A.
oi-brazil | operator BR | Oi S.A. | - | ?Oi
brisanet | operator BR | Brisanet | 브리자넷 | -
algar | operator BR | Algar Telecom | 알가르텔레콤 | Algar
entel-chile | operator CL | Entel | 엔텔 | ?Entel; Entel Chile; Entel Peru
wom | operator CL | WOM | WOM | ?WOM; WOM Chile
millicom | operator LU | Millicom | 밀리콤 | Tigo; Millicom International Cellular; 티고
telecom-argentina | operator AR | Telecom Argentina | 텔레콤아르헨티나 | -
etb-colombia | operator CO | ETB | - | ?ETB
liberty-latin-america | operator BM | Liberty Latin America | 리버티라틴아메리카 | Cable & Wireless; C&W Communications
antel | operator UY | Antel | 안텔 | -
cnt-ecuador | operator EC | CNT EP | - | CNT Ecuador; Corporación Nacional de Telecomunicaciones
fcc | government US | FCC | 미국연방통신위원회 | Federal Communications Commission; 연방통신위원회; 미 연방통신위원회
ntia | government US | NTIA | 미국통신정보관리청 | National Telecommunications and Information Administration
us-commerce | government US | Department of Commerce | 미국상무부 | US Department of Commerce; U.S. Department of Commerce; Commerce Department; 미 상무부; 미국 상무부
pentagon | government US | Department of Defense | 미국국방부 | US Department of Defense; U.S. Department of Defense; 미 국방부; DoD; 미국 국방부
darpa | government US | DARPA | DARPA | 미국방고등연구계획국
nasa | government US | NASA | NASA | 미국항공우주국; ?나사
anatel | government BR | Anatel | 아나텔 | -
crtc | government CA | CRTC | CRTC | Canadian Radio-television and Telecommunications Commission; 캐나다방송통신위원회
stanford | university US | Stanford University | 스탠퍼드대 | 스탠퍼드대학교; 스탠포드대; ?Stanford
mit | university US | MIT | MIT | Massachusetts Institute of Technology; 매사추세츠공과대; 매사추세츠공대
berkeley | university US | UC Berkeley | UC버클리 | University of California, Berkeley
nyu | university US | New York University | 뉴욕대 | NYU Wireless; NYU
northeastern | university US | Northeastern University | 노스이스턴대 | -
carnegie-mellon | university US | Carnegie Mellon University | 카네기멜런대 | 카네기멜론대
toronto-university | university CA | University of Toronto | 토론토대 | -
cohere | ai CA | Cohere | 코히어 | ?Cohere; Cohere Inc
telesat | satellite CA | Telesat | 텔레샛 | Telesat Lightspeed
mda-space | satellite CA | MDA Space | MDA스페이스 | ?MDA
blackberry | software CA | BlackBerry | 블랙베리 | Research In Motion (1984–2013); QNX
sierra-wireless | vendor CA semtech | Sierra Wireless | 시에라와이어리스 | -
tenstorrent | chipmaker US | Tenstorrent | 텐스토렌트 | -
shaw | operator CA | Shaw Communications | 쇼커뮤니케이션스 | ??Shaw; 쇼 커뮤니케이션즈
altafiber | operator US | altafiber | - | Cincinnati Bell (1873–2022)
metronet | operator US | Metronet | 메트로넷 | -
lumos | operator US | Lumos Fiber | 루모스 | ?Lumos; Lumos Networks
ziply | operator US bell-canada | Ziply Fiber | 지플라이파이버 | ?Ziply
wow-cable | operator US | WideOpenWest | - | WOW! Internet
uniti | operator US | Uniti Group | 유니티그룹 | ?Uniti; Kinetic by Windstream
vtr | operator CL | VTR | - | ?VTR; ClaroVTR
telefonica-peru | operator PE | Telefónica del Perú | 텔레포니카 페루 | Telefonica Peru; Telefónica Perú; Integratel Perú
telefonica-argentina | operator AR | Telefónica de Argentina | 텔레포니카 아르헨티나 | Telefónica Argentina; Movistar Argentina
coltel | operator CO | Coltel | - | Telefónica Colombia; Telefonica Colombia; Movistar Colombia; Colombia Telecomunicaciones
fibrasil | operator BR | FiBrasil | - | -
att-mexico | operator MX att | AT&T Mexico | AT&T멕시코 | AT&T México; AT&T 멕시코
activision | media US microsoft | Activision Blizzard | 액티비전블리자드 | Activision; 액티비전 블리자드
mellanox | chipmaker IL nvidia | Mellanox | 멜라녹스 | Mellanox Technologies
acacia | vendor US cisco | Acacia Communications | 아카시아커뮤니케이션즈 | -
mandiant | software US google | Mandiant | 맨디언트 | -
wiz | software US google | Wiz | 위즈 | ?Wiz; ?위즈
core-scientific | cloud US | Core Scientific | 코어사이언티픽 | 코어 사이언티픽
applied-digital | cloud US | Applied Digital | 어플라이드디지털 | 어플라이드 디지털
voltage-park | cloud US | Voltage Park | 볼티지파크 | 볼티지 파크
inflection-ai | ai US | Inflection AI | 인플렉션AI | -
iren | cloud AU | IREN | 아이렌 | Iris Energy
cipher-mining | cloud US | Cipher Mining | 사이퍼마이닝 | Cipher Digital
terawulf | cloud US | TeraWulf | 테라울프 | -
sierra-space | satellite US | Sierra Space | 시에라스페이스 | 시에라 스페이스
loft-orbital | satellite US | Loft Orbital | - | -
inmarsat | satellite GB viasat | Inmarsat | 인마샛 | 인말샛
netskope | software US | Netskope | 넷스코프 | -
amphenol | vendor US | Amphenol | 암페놀 | -
csg | software US | CSG Systems | - | CSG International; ?CSG
bain-capital | investor US | Bain Capital | 베인캐피탈 | 베인캐피털; 베인 캐피탈
gip | investor US | Global Infrastructure Partners | 글로벌인프라스트럭처파트너스 | ?GIP
ares | investor US | Ares Management | 아레스매니지먼트 | ?Ares
macquarie-am | investor AU | Macquarie Asset Management | 맥쿼리자산운용 | -
elliott | investor US | Elliott Management | 엘리엇매니지먼트 | Elliott Investment Management
ta-associates | investor US | TA Associates | - | -
cpp | investor CA | CPP Investments | 캐나다연금투자위원회 | CPPIB; CPP Investment Board; 캐나다연금투자위원회(CPPIB)
cdpq | investor CA | CDPQ | - | La Caisse; Caisse de dépôt et placement du Québec
otpp | investor CA | Ontario Teachers' Pension Plan | 온타리오교직원연금 | OTPP; Ontario Teachers
competition-bureau | government CA | Competition Bureau | 캐나다경쟁국 | -
competition-tribunal | government CA | Competition Tribunal | - | -
us-doj | government US | Department of Justice | 미국법무부 | US Department of Justice; U.S. Department of Justice; Justice Department; ?DOJ; 미 법무부; 미국 법무부
us-ftc | government US | Federal Trade Commission | 연방거래위원회 | ?FTC; 미국 연방거래위원회
cfius | government US | CFIUS | 미국외국인투자위원회 | Committee on Foreign Investment in the United States; 외국인투자심의위원회
cade | government BR | CADE | - | Administrative Council for Economic Defense
bloomberg-intelligence | media US | Bloomberg Intelligence | 블룸버그인텔리전스 | 블룸버그 인텔리전스
`;
