/** Names of firms in no table, known only by the place a deal gives them. Source: names of firms in trade news. */

/** How names of Korean firms end. */
export const koreanFirmEndings =
  /(?:로보틱스|로봇|테크|테크놀로지|테크놀러지|소프트|소프트웨어|시스템|시스템즈|네트웍스|네트워크스|솔루션|솔루션즈|바이오|모빌리티|에너지|전자|통신|반도체|클라우드|데이터|랩|랩스|에이아이|AI|미디어|스튜디오|게임즈|엔터|엔터테인먼트|컴퍼니|홀딩스|파트너스|벤처스|인베스트먼트|캐피탈|캐피털|은행|증권|카드|보험|생명|화재|대학교|대|병원|의료원|연구원|공사|공단|협회|진흥원|건설|물산|그룹|모터스|자동차|항공|로지스틱스|텔레콤|모바일|인터내셔널|글로벌|코리아|시큐리티|이노베이션|사이언스|헬스케어|제약|정밀|산업|중공업|스페이스|새틀라이트|칩스|인텔리전스|웍스|닷컴|페이|뱅크|유니콤|텔|넷|콤|컴|링크|웨어|센스|비전|큐브|허브|실리콘|포토닉스|옵틱스|퀀텀|에어로|다이내믹스|로지스|웨이브|그리드|메디컬|메디텍|제지|제분|제과|상사|실업|케이블|전선|해운|마린|상선|제강|제철|택배|렌터카|렌탈|리조트|유업|픽처스|정유|시멘트|엔지니어링|자산운용|저축은행|의료재단|약품|코스메틱|이엔지|이앤씨|엔터프라이즈|인더스트리|머티리얼즈|케미칼|세미콘|플로우|메이트|포지|브레인|로직스|크래프트|솔라|쉬핑|팩토리|파운드리|테크윈|플래닛|트립|카고|에어로|로보|모션|아이앤씨|씨앤에스|정보통신|정보기술|산업개발|종합건설|생명과학|머신)$/;

/** Capitalised words that open a sentence or name no firm. */
export const noFirm: ReadonlySet<string> = new Set(
  'The A An In On At By For From With As After Before During Under Both Their Its It They This That These Those Following According Last Next First Second Third Two Three Four Five Rival Analysts Executives Engineers Managers Officials Researchers Swedish Korean Japanese Chinese American British French German Indian Finnish Canadian Australian Dutch Spanish Italian Brazilian Russian Turkish African Asian European Israeli Singaporean Norwegian Danish Swiss January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday President Chairman Chief CEO CTO CFO COO Minister Prime Government Parliament Congress State Federal National Republic United Kingdom States Europe Asia Africa America Open RAN Internet AI IoT 5G 6G LTE MOU MoU JV LOI Memorandum Letter Mobile World Summit Forum Conference Expo Week Nobody Neither None Today Yesterday Tomorrow Week Brief News Also But And Or If When While How Why What Who Where Financial Terms Details I We Our Us You Your He She His Her Who Whose My Me Let Now Then There Here Not Yes No Each Every Some Many Most All Such Texans Americans Koreans Germans Britons Swedes Finns Danes Norwegians Dutchmen Canadians Australians Indians Italians Spaniards Russians Europeans Asians Africans Californians Israelis Emiratis Saudis Brazilians Mexicans'.split(
    ' ',
  ),
);

/** Of a country, not of a name: "Meridian" is none. */
export const nationality =
  '(?:American|Canadian|Mexican|Brazilian|Argentin(?:e|ian)|Chilean|Colombian|Peruvian|European|British|English|Scottish|Welsh|Irish|French|German|Dutch|Belgian|Swiss|Austrian|Italian|Spanish|Portuguese|Greek|Turkish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Slovenian|Ukrainian|Russian|Swedish|Norwegian|Danish|Finnish|Icelandic|Estonian|Latvian|Lithuanian|Israeli|Egyptian|Saudi|Emirati|Qatari|Kuwaiti|Iraqi|Iranian|Jordanian|Lebanese|Moroccan|Tunisian|Algerian|Nigerian|Kenyan|Ghanaian|Ethiopian|Tanzanian|Ugandan|African|South African|Indian|Pakistani|Bangladeshi|Sri Lankan|Nepali|Chinese|Japanese|Korean|South Korean|Taiwanese|Vietnamese|Thai|Malaysian|Singaporean|Indonesian|Philippine|Filipino|Australian|Asian|Californian|Texan)';
