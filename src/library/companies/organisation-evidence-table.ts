/**
 * What shows that a name in no table is an organisation, each with its weight; a name needs `enough` of different kinds.
 * Source: how the press of both languages introduces firms, schools, towns and offices that its readers do not know.
 */
export const enough = 2;

const list = (words: string): readonly string[] => words.split(' ');
const either = (words: string) => list(words).join('|');

/** What an organisation is called, in apposition before or behind its name. */
export const englishCallings = `(?:${either(
  'maker manufacturer producer builder developer designer provider supplier operator carrier vendor contractor integrator distributor retailer reseller wholesaler firm company corporation conglomerate start-up startup specialist consultancy consultant subsidiary affiliate unit arm spin-off spinoff spinout lab laboratory university institute college school hospital clinic agency authority ministry department regulator municipality council bank lender insurer broker fund investor airline railway shipper shipyard utility refiner miner grower brewer publisher broadcaster studio newspaper charity foundation cooperative co-operative association federation chipmaker chip-maker carmaker automaker drugmaker foundry giant group venture business unicorn telco rival competitor customer tenant partner landlord chain platform bookseller grocer exporter importer shop outfit owner shipowner hotelier caterer haulier hauler brewery bakery club museum theatre theater zoo newspaper magazine farm port airport cinema telecom telecoms think-tank watchdog trust house label brewer yard shipbuilder steelmaker papermaker drugmaker bookmaker truckmaker planemaker forwarder printer mill factory winery dairy landlord incumbent challenger newcomer backer sponsor union league court registry office bureau administration army navy police railway-operator grid housebuilder furniture-maker caterer jeweller grower foundry smelter producer processor supermarket hotel trader marketplace broadcaster network telco insurer utility',
)})`;

/** Words that go on behind such a calling: else "maker" belongs to what follows ("a company spokesman"). */
export const afterCalling =
  /^s?(?:[,.;:)–—]|$| (?:of|that|which|who|whose|based|in|from|with|founded|backed|owned|for|on|and|specialis|specializ|at|known|run|controlled|listed|headquartered|near|outside|to|started|set|behind|spun|under|whom|by|itself|you|we|few|many|with|employing|making|whose|where)\b)/;

/** Last words of names of firms; the doubtful ones also name products and trades. */
export const englishEndings: ReadonlySet<string> = new Set(
  list(
    'Masts Towers Photonics Solutions Partners Capital Logistics Analytics Dynamics Instruments Industries Airlines Airways Railways Railway Insurance Steel Mining Petroleum Foods Fibre Fiber Semi Sensors Optics Batteries Shipping Ports Farms Stores Microwave Antennas Cables Turbines Lasers Engineering Consulting Associates Brothers Sons Works Foundry Biotech Genomics Diagnostics Medtech Fintech Payments Ventures Investments Equity Advisors Robotics Avionics Drones Aviation Rail Ferries Lines Estates Properties Infrastructure Constructions Contractors Builders Breweries Dairies Mills Refineries Chemicals Materials Polymers Plastics Textiles Garments Motors Vehicles Trucks Tyres Bikes Scooters Mobility Taxi Courier Express Broadcasting Pictures Publishing Records Games Interactive Studio Studios Institute University College Hospital Clinic Municipality Ministry Council Authority Agency Foundation Federation Association Commission Polytechnic Academy Museum Chamber Renewables Trust Resources Minerals Pipelines Utilities Waterworks Cooperative Club Infirmary Utility Appliances Copper Gold Solution Wineries Hotels Bakeries Orchards Marine Freight Cargo Forces Union Police Army Navy Meters Ferries Trams Buses Metro Lighting Glass Paper Timber Forestry Salmon Seafood Dairy Sugar Cement Ceramics Tiles Furniture Cosmetics Eyewear Watches Care Homes Housing Parks Resorts Casinos Lotteries Archives Library Observatory Orchestra Theatre Terminals Shipyards Shipyard Dockyards',
  ),
);
export const doubtfulEndings: ReadonlySet<string> = new Set(
  list(
    'Tide Grid Trust Quays Gas Oil Iron Wind Solar Hydro Nuclear Waste Shield Fox Bay Bridge Stone Field International Cloud AI Data Digital Services Energy Power Security Quantum Space Health Media Water Post Grid Electric Chips Labs Air Port Markets Cyber Tech Bio Aero Link Net Compute Robot Soft Edge Pay Retail Devices Circuits Silicon Components Tele Telekom Net Kabel Power',
  ),
);

/** Offices and schools whose name goes on behind "of". */
export const institutionOf =
  /^(?:University|Institute|College|School|Ministry|Department|Municipality|City|Bank|Port|Chamber|Republic|Kingdom|State|Government|Academy|Authority|Office) of /;
/** What goes on behind "of" belongs to the name of these only. */
export const namedByOf =
  /\b(?:University|Institute|College|School|Ministry|Department|Municipality|City|Bank|Port|Chamber|Republic|Kingdom|State|Government|Academy|Authority|Office|Board|Council|Association|Federation|League|House|Museum|Society|Hospital|Cent(?:re|er)|Court|Agency|Commission|Union|Fund|Foundation|Bay|Gulf|Province|County|Canton|District|Exchange|Corporation|Company|Group)$/;
/** These are no partner by name: a state, a government. */
export const notInstitutionOf = /^(?:Republic|Kingdom|State|Government|Department of State|School of|Office of) /;

/** What only an organisation has, does or is done to: right behind the name, right before it. */
export const factsAfter: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:,[^,.;]{2,80},)? (?:has|employs|had|with) (?:(?:about|around|some|over|more than|fewer than|only|just|nearly) )?[\d,.]+ (?:\w+ )?(?:employees|staff|workers|people|customers|subscribers|engineers|stores|shops|branches|sites|members|students|beds)/,
    2,
  ],
  [
    /^['’]s? (?:[\w-]+ ){0,2}(?:shares?|stock|shareholders|customers|subscribers|revenues?|sales|profits?|board|employees|workers|engineers|technology|software|platform|network|factory|factories|plants?|products?|founders?|owners?|chief|chairman|spokes\w+|headquarters|campus|executives?|managers|management|services?)\b/,
    1,
  ],
  [
    /^(?:,[^,.;]{2,80},)? (?:has |have |had |will |is |are |would |also |now |already |recently |previously |itself |last (?:year|month|week) |this (?:year|month|week) ){0,3}(?:makes?|sells?|sold|supplie[sd]|builds?|built|operates?|provides?|develops?|runs?|employs?|raised|acquired|bought|signed|won|launched|reported|listed|manufactures?|owns?|owned|partnered|teamed|invested|competes?|agreed|deploys?|deployed|distributes?|designs?|delivers?|delivered|contributes?|writes|gets|puts|brings|takes)\b/,
    1,
  ],
  [
    /^['’]s? (?:[\w-]+ ){0,2}(?:chief (?:executive|\w+ officer)|CEO|CTO|CFO|co-?founders?|founders?|managing director|spokes\w+|shareholders|head of)\b/i,
    1,
  ],
  [/^, (?:led|headed|run|founded|set up|backed|owned) (?:by|in|(?:\w+ ){1,3}ago)\b/, 1.5],
  [
    /^,? (?:under|through) (?:an?|the|its|their) (?:[\w-]+ ){0,4}(?:contract|agreement|deal|licence|license|order)\b/,
    1.5,
  ],
  [/^ (?:would not|did not|refused to) (?:say|comment|disclose|name|confirm|discuss|reveal)\b/, 0.5],
  [
    /^ (?:pays?|paid|receives?|charges|holds|gives?|lends?|lent|owes|keeps|supplie[sd]|licenses?|replaced?s?|(?:has |have |had )?(?:ended|terminated|dropped|hired|picked|awarded|renewed|scrapped)|drops|hands|ends|signs|wins|picks|buys)\b/,
    1,
  ],
  [
    /^ (?:declined to comment|told (?:the stock exchange|investors|regulators|shareholders)|did not (?:respond|reply))/,
    1,
  ],
  [
    /^ (?:co-)?(?:founder|boss|chief|CEO|president|chairman|chairwoman|spokes\w+|executives?|engineers|shares|shareholders|managers?|director)\b/,
    1.5,
  ],
  [/^,? (?:which|whose) /, 0.5],
  [/^,? (?:which|that) (?:was|were) (?:founded|started|set up|spun|established|bought|acquired)\b/, 1.5],
  [/^ (?:co-)?led (?:the|a|its|that|this|it) (?:[\w-]+ )?(?:round|funding|investment|series)\b/i, 2],
  [/^ (?:co-)?led (?:the|a|its|that|this|it)\b/, 1.5],
  [/^ (?:conceded|insisted|said|says|confirmed|admitted|announced|argues|expects|declined)\b/, 0.5],
  [/^ (?:and|,) [A-Z][\w.&-]+ (?:have|has|signed|agreed|will)\b/, 0.5],
  [/^, the former [A-Z]/, 1.5],
  [/^ \([A-Z][A-Z0-9&]{1,6}\)/, 0.5],
];
export const factsBefore: readonly (readonly [RegExp, number])[] = [
  [/(?:[A-Z][\w]+|U\.?S\.?|U\.?K\.?)-based $/, 2],
  // Whose it is, in the place of a partner: "from Indosat's Lintasarta".
  [
    /\b(?:buys?|bought|rent(?:s|ed)?|leas(?:es|ed)?|order(?:s|ed)?|licen[cs]e[sd]?|hire[sd]?|capacity|services?) (?:[^.;]{2,50} )?from [A-Z][\w&-]+['’]s $/,
    2,
  ],
  [
    /(?:shares?|stakes?|shareholders?|interest|investors?|shareholding|\d ?%|per cent|percent|majority|control|ownership) (?:in|of) (?:the )?$/i,
    2,
  ],
  [
    /\b(?:acquisition|takeover|purchase|buyout|merger|customers?|subsidiary|unit|spin-?off|arm|division|founders?|owners?|employees|shareholders|headquarters|campus) (?:of|with|from) (?:the )?$/i,
    1.5,
  ],
  [/\b(?:run|runs|heads|headed|leads|founded|sued|sues|joined forces with) (?:the )?$/, 1],
  [
    /\b(?:chief executive|CEO|chairman|chairwoman|president|founder|head|director|boss|spokes\w+|engineers?|researchers?|scientists?|executives?|managers?|rector|dean|mayor) (?:of|at|from|for) (?:the )?$/i,
    1.5,
  ],
  [
    /\b(?:acquire[sd]?|acquiring|buy|buys|buying|bought|purchased|chosen|chose|chooses|picked|picks|selected|selects|take over|took over|taken over|invest(?:s|ed|ing)? in|backed) (?:the )?$/i,
    1.5,
  ],
  [
    /\b(?:supplied|made|built|provided|developed|operated|owned|run|manufactured|delivered|led|backed|founded|managed|acquired|bought|designed|chosen|selected|picked) by (?:the )?$/i,
    1,
  ],
  [
    /\b(?:contract|agreement|deal|partnership|pact|memorandum|alliance|venture|talks|collaboration|tie-up|accord|MoU|MOU|order|negotiations|partnered|teamed up|teaming up|together|works?|working|signed|jointly|cooperat\w+|collaborat\w+) (?:[\w-]+ ){0,3}(?:with|between|from) (?:the )?$/i,
    1,
  ],
];
/** Each of them ends with one of these words and perhaps an article: before most names stands another, and none is tried. */
export const endsOfFactsBefore: ReadonlySet<string> = new Set(
  list(
    'in of with from at for by between over run runs heads headed leads founded sued sues acquire acquires acquired acquiring buy buys buying bought purchased chosen chose chooses picked picks selected selects backed based s',
  ),
);

/** Right behind a name: an occasion, named after whoever holds it. */
export const occasionAfter =
  /^ (?:Congress|Summit|Conference|Forum|Expo|Exhibition|Week|Awards?|Festival|Championship|Cup|Bowl|Games|Fair|Prize|Day)\b/;

/** Right behind a name or right before it: somebody. */
export const personAfter =
  /^(?:, (?:who\b|\d\d,)|(?:, | \()(?!(?:led|headed|run|founded|backed|owned|built) by )(?:(?:the |its |an? |his |her )?(?:[\w-]+ ){0,3}(?:chief|president|chairman|chairwoman|CEO|CTO|CFO|minister|director|founder|head|manager|professor|analyst|engineer|secretary|mayor|editor|lawyer|spokes\w+)\b))|^ (?:he|she|herself|himself)\b/i;
export const personBefore =
  /\b(?:chief(?: executive| of staff)?|C[A-Z]O|president|minister|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Prof\.?|professor|director|analyst|mayor|spokes\w+|founder|engineer|manager|chairman|chairwoman|secretary|commissioner|officer|strategist|procurement|head|By|by) $|\b(?:president|head|director|chief|manager|officer|chair|chief executive|founder|minister|spokes\w+)(?: of [\w &-]{2,40})?, $/;

/** What a Korean organisation is called right before its name: with one of the weak ones more must show it. */
export const koreanCallings =
  /(?:(?:업체|회사|부품사|장비사|광고사|물류사|여행사|정유사|철강사|완성차사|콘텐츠사|음반사|배급사|대행사|택배사|화장품사|로봇사|렌털사|제조사|개발사|운영사|운용사|제작사|유통사|보험사|증권사|항공사|건설사|제약사|금융사|카드사|게임사|방송사|통신사|이통사|해운사|선사|보안사|출판사|시공사|조선사|공급사|투자사|솔루션사|플랫폼사|협력사|계열사|자회사|고객사|관계사|사업자|스타트업|유니콘|벤처캐피털|벤처캐피탈|사모펀드|공기업|공공기관|지자체|MVNO|팹리스|중소기업|강소기업|연구기관|연구소|병원|대학|은행|재단)(?:인|이자|로 꼽히는)?|기업(?:인|이자)|(?<=전문|벤처|중견|중소|대|소프트웨어|반도체|부품|장비|보안|의료|물류|제조|유통|바이오|콘텐츠|데이터|로봇|드론|배터리|에너지|핀테크|게임|광고|여행|식품|건설|클라우드|인공지능|AI|IT|ICT|위성|우주|현지|국영|민간) ?기업) ["“‘']?$/;
/** "공급사로 알지티를 선정했다". */
export const koreanChosenAs = /(?:사|자|업체|기업|파트너|회사|기관)로 ["“‘']?$/;
/** "대전의 '볕뉘랩스'는": a name in quotation marks with the place it comes from. */
export const koreanQuotedFrom =
  /(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|판교|용인|창원|포항|춘천|원주|청주|전주|제주|베이징|상하이|선전|도쿄|런던|파리|베를린|하노이|나이로비|실리콘밸리)의|(?:미국|영국|독일|프랑스|스페인|이탈리아|네덜란드|스웨덴|핀란드|캐나다|호주|일본|중국|대만|인도|싱가포르|베트남|태국|인도네시아|말레이시아|이스라엘|브라질|케냐|폴란드)) ["“‘']$/;
/** "미국 스톡팜로드와": right before whom somebody deals with. */
export const koreanCountry =
  /(?:^|[ ,(])(?:미국|영국|독일|프랑스|스페인|이탈리아|네덜란드|스웨덴|노르웨이|덴마크|핀란드|스위스|룩셈부르크|캐나다|호주|일본|중국|대만|홍콩|인도|싱가포르|베트남|태국|필리핀|인도네시아|말레이시아|이스라엘|사우디|카타르|튀르키예|터키|브라질|멕시코|케냐|남아공|폴란드|체코) $/;
export const koreanCallingsWeak = /(?:기업|플랫폼|서비스|브랜드|경쟁사|라이벌|단체|조합|매체|펀드|거래소) ["“‘']?$/;

/** How names of offices, schools and the like end; the word alone or with a word of kind before it is no name. */
export const koreanInstitutions =
  /(?:대학교|대학원|병원|의료원|의료재단|지방법원|법원|교육청|소방본부|경찰청|공사|공단|진흥원|연구원|연구소|협회|재단|조합|은행|증권|캐피탈|캐피털|자산운용|인베스트먼트|파트너스|벤처스|홀딩스|로보틱스|모빌리티|테크놀로지|테크|시스템즈|네트웍스|소프트|바이오|제약|건설|물산|중공업|위성|보안|에너지|전지|드론|항공|해운|물류|제철|화학|섬유|식품|제과|유통|백화점|호텔|리조트|엔터테인먼트|스튜디오|게임즈|미디어|방송|신문|출판|클라우드|반도체|전자|솔루션|데이터|랩스|랩|모터스|정밀|기계|산업|글로벌|코리아|인터내셔널)$/;
export const koreanKindsOfInstitution =
  /^(?:종합|대학|국립|공립|도립|시립|고등|도|시|사립|지방|시중|인터넷|외국계|상급|동네|요양|전문|협력|거점|공공|민간|국내|해외|글로벌|신용|재생|신재생|대체|친환경|원자력|태양광|풍력|차세대|정지궤도|저궤도|통신|정보|사이버|네트워크|국가|스마트|산업|디지털|인공지능|시스템|메모리|차량용|고객|빅|공간|위치|소셜|멀티|매스|온라인|오프라인|국제|국책|정부|자체|기업|부설|중앙|기술|종합건설|시민|소형|대형|무인|군집|농업용|관측|통신용|첩보|정찰|인공|군사|소재|전기|가전|석유|정밀|중공|연합|자율|군용|민군|공동|합작|농업|생체|모바일|클라우드|데이터|AI|인공지능|5G|6G|국방|우주|항공|도심|노동|협동|신용협동|금융|투자|저축|상호|외국|한국|미국|중국|일본|유럽|글로벌)*(?:교육청|경찰청|소방본부|백화점|대학교|대학원|병원|의료원|법원|은행|증권|공사|공단|협회|재단|조합|연구원|연구소|보안|에너지|위성|드론|항공|물류|건설|반도체|전자|솔루션|데이터|미디어|방송|신문|클라우드|산업|기계|화학|유통|식품|글로벌|코리아|소프트|바이오|테크|모빌리티|전지|물산|랩)$/;

/** Endings of schools, courts and offices, which are names by themselves once something stands before them. */
export const koreanOffices =
  /(?:대학교|지방법원|고등법원|의료원|교육청|경찰청|소방본부|진흥원|연구원|공단|교통공사|도시공사|개발공사|사업본부|조달청|관세청|국세청|산림청|기상청|해양경찰청|국방부|교육부|환경부|국토교통부|보건복지부|행정안전부|문화체육관광부|농림축산식품부|해양수산부|외교부|중소벤처기업부|산업통상자원부|고용노동부)$/;

/** Right behind the name: what only an organisation has. */
export const koreanFacts: readonly (readonly [RegExp, number])[] = [
  [/^["”’']?(?:을|를) (?:최종 |새로 )?(?:선정|낙점|택|지명|선택|뽑)/, 1],
  [
    /^(?:의 ?| )(?:지분|주식|인수|주주|대주주|창업자|이사회|노조|매출|영업이익|임직원|직원|본사|사옥|공장|경영권|자회사|모회사|협력사|고객사)/,
    1,
  ],
  [/^(?:을|를) (?:전격 |최종 )?(?:인수|합병|사들)/, 1],
  [/^에 (?:[\d조억만,. ]+(?:원|달러|유로)[가-힣]{0,2} ?(?:규모)?[을를]? ?)?(?:전략적 ?)?(?:지분 ?)?(?:투자|출자)/, 1.5],
  [/^(?:은|는|이|가) [^.]{0,140}(?:밝혔|전했|공시했|발표했|설명했)/, 0.5],
  [/^ ?(?:측은|측이|관계자는|주가는)/, 1],
  [
    /^(?:이|가) (?:(?:투자|라운드)를 )?주도(?:했|하고|하며)|^(?:이|가|도) (?:새 |새로 )?(?:[가-힣]{1,5}로 )?(?:들어왔|참여했|합류했)/,
    1,
  ],
  [
    /^(?:은|는) (?:[가-힣A-Za-z0-9]{1,10} ){0,6}(?:회사|업체|기업|제조사|운영사|스타트업|병원|대학|기관)(?:로|이다|다\.|이며|이고)/,
    2,
  ],
  [/^\([A-Z][A-Za-z .]{2,24}\)/, 0.5],
  [/^(?:와|과) (?:[^.]{0,60}[ ‘“])?(?:업무협약|협약|양해각서|MOU|계약|합작|손을? ?(?:잡|맞)|맞손|협력|제휴)/, 0.5],
];

/** A town is named behind its province: 충남 아산시. */
export const koreanTown = /^[가-힣]{2,3}[시군구]$/;
export const koreanProvince =
  /(?:서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주|경기도|강원도|충청북도|충청남도|전라북도|전라남도|경상북도|경상남도|강원특별자치도|전북특별자치도) $/;

/** Words of a deal in a sentence: beside a known company its partner is likely one too. */
export const koreanDealWords =
  /협약|양해각서|MOU|계약|체결|맞손|손잡|손을 맞잡|인수|합작|제휴|수주|컨소시엄|납품|공급|공동 ?(?:개발|연구|출시|실증|구축|사업)|투자|협력|함께/;

/** "누리솔 김하나 대표": surnames begin names of people, most of them of three syllables. */
export const surnames =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국';
export const koreanRoleAfter =
  /^ ?(?:씨|대표|회장|부회장|사장|부사장|교수|장관|차관|의원|상무|전무|팀장|기자|박사|이사|센터장|본부장|원장|병원장|총장|실장|시장|지사|연구원|위원|변호사|최고|CEO|그룹장|담당|부문장|학장|소장|감독|선수)/;
