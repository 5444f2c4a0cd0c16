/** What tells a person's name from other capitalised words and from other Korean words. */

/** Surnames of more than 99 % of Koreans. */
export const koreanSurnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용봉경',
);

/** A word that ends so names an office: "엔터프라이즈부문장", "아시아태평양 총괄", "울산시장". */
export const koreanOffice =
  /^(?:[가-힣A-Za-z0-9·&]*(?:회장|사장|부장|부문장|본부장|실장|센터장|팀장|그룹장|단장|원장|국장|소장|총장|의장|위원장|처장|청장|시장|군수|지사|장관|차관|대표|대표이사|이사|상무|전무|총괄|담당|리더|경리|총재|행장|지부장|책임자|고문|컨설턴트|이코노미스트|교수|연구원|연구위원|애널리스트|수석|대변인|의원|총리|대통령|경영자|임원|변호사|박사|선수|감독|작가)|(?:[A-Z]{2,4}\s?)?(?:CEO|CTO|CFO|COO|CSO|CMO|CIO|CPO|EVP|SVP|VP))(?=은|는|이|가|과|와|도|의|을|를|에게|에|,|\.|\(|\)|$|·|인|이자|께서|으로|로|겸)/u;

/** Words that are capitalised in the middle of a name of something else. */
export const notOfPeople = new Set(
  `the a an in on at of by for and or but if as it its this that these those he she they we you i his her their our my
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn winter today tomorrow yesterday after before during since until while when where who what why how there here according despite although because however meanwhile both neither either each every all some most many several
  one two three four five six seven eight nine ten first second third last next new north south east west northern southern eastern western central
  group company corporation corp inc ltd plc telecom telecommunications communications mobile network networks wireless cloud digital technologies technology systems solutions services service business enterprise holdings capital partners ventures bank banking insurance energy electric media entertainment studio studios news times post journal review wire daily weekly herald tribune magazine press agency ministry minister department office commission authority council committee parliament congress senate government union federation association alliance forum summit conference expo institute university college school academy laboratory laboratories lab labs center centre park street road avenue square tower building stadium hotel airport station port city county state province region republic kingdom empire united states america american european asian african korean korea japanese chinese indian british german french global international national world ai iot 5g 6g lte ran open platform edge core data internet web online smart research development innovation strategy security trade labour labor health education science technology olympic olympics games cup league prize award act law bill treaty court supreme federal royal saint mount river lake sea ocean island islands bay gulf valley mountain mountains
  radio television tv channel film album song book story series part chapter volume age war battle army navy force forces party democratic republican liberal conservative labour church cathedral catholic protestant orthodox islam islamic christian jewish roman greek latin english spanish dutch swedish norwegian danish finnish russian turkish arab arabic persian
  ceo cto cfo coo president chairman chairwoman chief executive director manager head vice senior deputy general secretary professor dr mr mrs ms sir lord lady king queen prince princess pope bishop captain general colonel major`
    .split(/\s+/)
    .filter(Boolean),
);
