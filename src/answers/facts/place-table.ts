/** How texts say where: the words and endings that put something in a place, and what looks like it and is none. */

/** Small words inside a name: "Alcalá de Henares", "Frankfurt am Main", "Dar es Salaam". */
const inner = '(?:de|da|do|dos|das|di|du|del|la|las|le|el|los|al|am|es|an der|van|von|der|den|bin|upon)';
/** What of a place it is, before its name. */
const part =
  '(?:(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|downtown|nearby|rural|inland|coastal|upstate) |the (?:towns?|cit(?:y|ies)|villages?|ports?|islands?|suburbs?|outskirts|districts?|provinces?) of )?';
const start = "(?:[Aa][lsdnr]-|[Ee]l-)?[A-ZÀ-ÞŁŚŻČŠŽİ][\\p{L}\\d’'.-]*";

export const englishPlace = new RegExp(
  `\\b(?:in|at|near|from|to|on|across|throughout|outside|inside|within|between|of) ${part}((?:the |its |their |[A-Z][\\w&.’']*?(?:’s|'s) )?(?:${start}|headquarters|head office|campus|office)(?:(?:,? (?:of|and|the|in)| ${inner}(?: la| las| los)?)? ${start}| headquarters| head office| campus| office| Centre| Center){0,5}(?:, ${start}(?: (?:${inner} )?${start})?)?)`,
  'gu',
);
/** Right behind a place, to the last of several: ", Tartu and Ostrava". */
export const englishPlaceList = new RegExp(
  `^(?:, ${start}(?: ${start})?){0,6},? and ${start}(?: ${start})?(?=[.,;)]|$| (?:in|on|by|from|before|after|last|this|next|where|with)\\b)`,
  'u',
);
/** A name that may be a place by its letters alone. */
export const placeName = new RegExp(
  `^(?:the )?(?:[Aa][lsdnr]-|[Ee]l-)?\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?:(?:,| and|,? in| ${inner}(?: la| las| los)?)? (?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)){0,5}$`,
  'u',
);
export const koreanPlace =
  /((?:[가-힣A-Za-z0-9+‘’'-]+\s+){0,3}?[가-힣A-Za-z0-9+‘’'-]+?)(?:에서|로 초청|[을를] (?:찾|방문))/gu;

/** What a firm has somewhere. */
const seat =
  '(?:본사|본부|지사|지점|거점|법인|사무소|사무실|연구소|연구센터|센터|공장|데이터센터|서버|기지|기지국|매장|캠퍼스)';
const built =
  '짓|지어|지을|지은|세우|세운|세워|세울|들어서|들어설|들어섰|설치|구축|건설|마련|착공|개소|설립|조성|배치|위치|자리|소재|본사를|사무소를|거점을|공장을|센터를|문을 (?:연|여|열|엽)|둥지를';
/** "구미에 데이터센터를 짓는다", "룬드에 있는 연구소": whatever is built or is somewhere stands there, be it in a table or not. */
export const koreanSite = new RegExp(
  `(?<![가-힣])([가-힣]{2,9})(?:\\([^()]{2,30}\\))?에(?:는|도)?(?= (?:(?:[^\\s,.]+ ){0,4}?(?:${built})|있는 ))`,
  'gu',
);
/** "본사는 베를린에 둔다", "서버는 룬드에 있다". */
export const koreanSeat = new RegExp(
  `${seat}(?:를|을|은|는|이|가|도) (?:[^\\s,.]+ ){0,4}?([가-힣]{1,9})(?:\\([^()]{2,30}\\))?에(?= (?:둔|두|둘|둬|뒀|있|자리|위치))`,
  'gu',
);
/** Right behind a place a table knows: what lies in it or beside it. */
export const koreanWithin =
  /^(?: ?(?:북부|남부|동부|서부|중부|북서부|북동부|남서부|남동부|[동서남북]쪽))?(?: ?(?:인근|근처|근교|외곽|교외))?(?:의|에 있는)? ([가-힣]{2,9})(?=에서|에 |에는|에도|의 |으로 |로 |,|이다| 인근| 외곽|\()/u;
/** "룬드에서 시험했다", "푸노에서 첫 기지국을 켠다": what is done somewhere. */
export const koreanDoing = /(?<![가-힣A-Za-z0-9])([가-힣]{2,7})에서(?:도|는)?(?= )/gu;
export const noSite =
  /(?:^(?:올해|내년|작년|당시|이후|이전|이번|상반기|하반기|연말|연초|연내|오전|오후|이곳|그곳|여기|거기|양사|우리|동안|사이|시장|업계|사업|분야|계획|방안|대비|위해|이에|각각|전국|현지|국내|해외|세계|곳곳|최근|초기|가운데|행사장|현장|한복판|이날|때문|염두|바탕|중심|자체|일각|하나|한쪽|양쪽|다른|이쪽|저쪽|허공|지면|전역|일대|부근|시군구|구간|텃밭|현실|온라인|무대|안에|밖|앞|뒤|위|아래|옆|속)|집계|방식|순서|동선|가맹점|화면|전화|통화|메일|서한|편지|연설|강연|축사|답변|공시|논평|사설|기고|칼럼|성명|블로그|기사|보도|방송|결과|속도|범위|관점|입장|맥락|흐름|추세|논문|공고|심사|투표|선거|경매|평가|검사|감사|실적|매출|점유율|목록|명단|순위|시간|기간|분기|단계|과정|회의|행사|발표|발표회|보고서|인터뷰|회견|자료|시험|조사|경쟁|협상|소송|입찰|자리|상황|상태|환경|조건|분야|부문|측면|차원|규모|수준|정도|업체|기업|회사|정부|당국|법원|은행|본사|지사|공장|센터|건물|부지|지역|도심|시내|인근|내부|외부|안팎|이유|배경|목표|대상|기반|[은는을를]|[하되된한할했])$/u;

/** "들어설 곳은 울산 미포국가산업단지다." */
export const koreanIs =
  /(?:곳|장소|위치|소재지|부지|무대|지역|본사|거점)(?:은|는) ((?:[가-힣A-Za-z0-9]+ ){0,4}?[가-힣A-Za-z0-9]+?)(?:입니다|이었다|였다|이다|다|이며|며|으로|로)(?=[\s.,]|$)/gu;

/** Times, fields and money that stand where a place does. */
export const notEnglishPlaces =
  /^(?:the )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|H[12]|AI|5G|6G|IoT|CEO|MOU|English|Spanish|French|German|Korean|Chinese|Japanese|Arabic|Malay)\b|[12]\d{3}\b|[A-Z]{1,3}\d)/;
/** What 에서 follows that is no place: fields, processes, occasions. */
export const notKoreanPlaces =
  /(?:방문|행정|과제|조항|분야|부문|시장|과정|시대|차원|면|자리|상황|가운데|측면|영역|인터뷰|발표|이날|업계|관계|협력|사업)$/u;

export const facility =
  /headquarters|head office|campus|office|cent(?:er|re)\b|hotel|universit|institute|laborator|\blab\b|building|tower|plant|factory|airport|stadium|convention|\bhall\b|\bcity\b|complex|park\b|district|province|\bstate\b|\bMWC|\bCES\b|\bGTC\b|Congress|Summit|Forum|Expo|사옥|본사|센터|빌딩|연구소|연구원|호텔|대학|공항|행사장|전시장|캠퍼스|청사|타워|컨벤션|이노베이션 랩|공장|지사|매장|박람회|단지|[가-힣](?:시|구|군|도|동)$/;

/** "The Bern-based operator". */
export const englishSeat =
  /\b(?!The |An? )([A-ZÀ-ÞŁŚŻČŠŽİ][\p{L}’'-]{0,30}?(?: [A-ZÀ-ÞŁŚŻČŠŽİ]\p{L}{0,30})?)-(?:based|headquartered)\b/gu;

/** "The Ann Arbor company". */
export const englishHome =
  /\b(?:[Tt]he|[Aa]n?) (\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+)?) (?:company|firm|operator|group|start-?up|maker|carrier|business|developer|bank|supplier|vendor|provider)\b/gu;

const englishSites =
  'headquarters|head office|building|plant|factory|campus|terminal|port|harbou?r|mine|yard|airport|stadium|warehouse|hospital|school|laboratory|lab|data cent(?:er|re)|cent(?:er|re)|hall|hotel|island|valley|desert|park|district|province|office|site|tower|mill|refinery|quarry|dock|base|store|village';
/** "In a disused paper mill": where something stands, without a name. */
export const englishSite = new RegExp(
  `\\b(?:in|at|inside|near|on|from) ((?:an?|the|its|their|his|her|our) (?:[\\p{L}\\d’'-]+ ){0,4}?(?:${englishSites})\\b(?: (?:in|of|near|outside) (?:the )?[A-ZÀ-Þ][\\p{L}’'-]+(?: [A-ZÀ-Þ][\\p{L}’'-]+)?)?)`,
  'gu',
);

/** "For its Trondheim call centre". */
export const englishNamedSite =
  /\b(?:the|its|their|his|her|our|an?|new) (?!\p{L}+(?:ish|ese|[eic]an) )([A-ZÀ-ÞŁŚŻČŠŽİ]\p{Ll}[\p{L}’'-]+(?: [A-ZÀ-ÞŁŚŻČŠŽİ][\p{L}’'-]+){0,2} (?:data cent(?:er|re)|plant|factory|campus|terminal|port|airport|laborator(?:y|ies)|lab|refinery|mine|warehouse|head office|headquarters|call cent(?:er|re))s?)\b/gu;

/** "라스라판 산업단지에", "담맘 데이터센터에", "엘 테니엔테 광산으로": a site with its name before it. */
export const koreanNamedSite =
  /(?<![가-힣A-Za-z0-9)])((?:[가-힣A-Za-z0-9]+ ){0,2}?[가-힣A-Za-z0-9]*(?:단지|특구|지구|자유구역|자유무역지대|신도시|시범도시|센터|공장|광산|항만|항|공항|터미널|캠퍼스|사옥|본사|부두|조선소|발전소|기지|매장|건물|빌딩|창고|병원|학교|호텔|경기장|공원|해변|사막|섬))(?=(?:\([^()]{2,30}\))?(?:에|에서|으로|로|이다|다\.|입니다|이었다|였다|이고|라고|이라고|의 |을 |를 |내 |안 |, |이며))/gu;

/** "경남 통영시에", "서대문구 미근동": an administrative name, told by its last syllable. */
export const koreanDistrict =
  /(?<![가-힣])((?:[가-힣]{2,4}(?:특별자치도|광역시|특별시|도|시|군|구) )*(?:[가-힣]{1,4}(?:특별자치도|광역시|특별시|시|군|구|동)|(?<=[시군구읍면] )[가-힣]{1,4}(?:읍|면|리)))(?=에|에서|의 |로 |으로 |까지|부터|을 |를 |이다|, | )/gu;
/** Other words with such an ending. */
export const noDistrict =
  /^(?:공시|증시|고시|제시|[가-힣]*(?:시험|연구|전산|생산|업무|별|본)동|다시|역시|잠시|즉시|혹시|동시|당시|일시|임시|수시|상시|표시|제시|게시|개시|출시|전시|응시|지시|중시|무시|필요시|도시|요구|연구|기구|지구|친구|출구|입구|창구|강구|추구|촉구|청구|복구|인구|야구|축구|농구|배구|전구|영구|탁구|가구|도구|활동|운동|이동|노동|행동|변동|공동|협동|작동|가동|연동|자동|수동|감동|아동|연합군|미군|해군|공군|육군|장군|대군|제품군|직군|후보군|아군|적군|화면|측면|반면|전면|정면|표면|이면|[가-힣]*[르하되려다이으나]면|수면|가면|방면|국면|장면|평면|대면|비대면|라면|내면|외면|지면|단면|관리|처리|논리|거리|자리|소리|유리|승리|권리|금리|심리|수리|분리|정리|물리|대리|총리|우리|윤리|원리|요리|머리|다리|허리|빨리|멀리|미리|널리|올해|그동|한동|일동|역동|진동|충동|출동|구동|발동|격동|선동|이용시|사용시)$/u;
