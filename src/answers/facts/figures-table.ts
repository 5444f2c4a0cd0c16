/** Figures that the reader of numbers has no unit or currency for, as the news of other markets writes them. */

/** Money in a currency that is not told by a sign: the figure, then its word. */
export const currencies =
  /^(?:(?:euro ?|US |U\.S\. )?cents?|유로 ?센트|센트|pence|sen|paise|kobo|ringgit|rupees?|rupiah|baht|pesos?|lira|dirhams?|riyals?|rials?|z[lł]oty(?:ch|s)?|kron[ae]|kronor|kroner|rand|naira|shillings?|dong|yuan|renminbi|francs?|forints?|shekels?|birr|cedis?|kwacha|taka|dinars?|hryvnias?|reais|real|soles|kyat|tenge|som|kip|riels?|링깃|루피|루피아|바트|페소|리라|디르함|리얄|크로나|크로네|랜드|위안|프랑|동|비르|나이라|실링|헤알|즈워티|타카|세디|디나르|그리브나|솔|텡게|포린트|셰켈|짯)(?![\p{L}])/iu;

/** The same before the figure: "Rp 150 billion", "Rs 184". */
export const currencyBefore =
  /(?:Rp|RM|R\$|Rs\.?|₹|₦|₱|฿|₫|KSh|KES|INR|IDR|MYR|SEK|NOK|DKK|CHF|PLN|AED|SAR|QAR|TRY|TL|Tk|BRL|ZAR|PHP|THB|VND|NGN|ETB|NT\$|HK\$|NZ\$) ?$/;
export const moneyBefore =
  /(?<![\p{L}\d])(?:Rp|RM|R\$|Rs\.?|₹|₦|₱|฿|₫|KSh|KES|INR|IDR|MYR|SEK|NOK|DKK|CHF|PLN|AED|SAR|QAR|TRY|TL|Tk|BRL|ZAR|PHP|THB|VND|NGN|ETB) ?(\d[\d,]*(?:\.\d+)?)(?: (?:crore|lakh|million|billion|trillion|bn|m))*(?![\d,])/gu;

/** Measures of lines and frequencies: "초당 102기가비트", "240 gigabits per second". */
export const rates =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?) ?(?:(?:k|M|G|T)bps|(?:kilo|mega|giga|tera)bits?(?: (?:per|a) second)?|(?:킬로|메가|기가|테라)(?:비트|비피에스)|(?:k|M|G|T)Hz|(?:mega|giga|tera|kilo)hertz|(?:메가|기가|테라)헤르츠|km\/h|(?:기가|메가|킬로)와트시|(?:k|M|G|T)Wh)(?![A-Za-z])/gu;

export const percentPoints =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?) ?(?:(?:%|퍼센트) ?(?:p\b|포인트)|percentage[- ]points?)/giu;

/** "2000여 장", "4000국": a Korean figure before a counter that no table has. */
export const counted =
  /(?<![\d.,가-힣A-Za-z])(\d[\d,]*)((?:만|억|조)?)(여)? ?([가-힣]{1,2}?)(?=으로|로|을|를|이|가|은|는|의|에|와|과|도|씩|이다|다|[\s,.()]|$)/gu;
export const notCounters = /^(?:년|월|일|시|분|초|차|위|호|세|등|원|만|억|조|여|명|개|곳|배|층|번|회)$/u;

/** "Fifteen pesos", "three in ports", "It had employed nine.": numerals in words. */
export const inWords =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|none)(?=[.,;]| (?:in|of|at|on|for|by) |$| (?:pesos?|dollars?|euros?|cents?|rupees?|pounds?|francs?|naira|shillings?|won|yen)\b)/gi;
export const numerals: readonly string[] =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Days and months that Korean counts with words of their own: "나흘", "석 달". 하루 is mostly a rate. */
export const koreanSpans =
  /(?<![가-힣])(?:이틀|사흘|나흘|닷새|엿새|열흘|보름|반년|반달|[석넉] ?달|(?:한|두|세|석|넉|네|다섯|여섯) ?달 ?반|\d+년 ?반|(?:한|두|세|네) ?시간)(?=[이은을의에만간도로 ,.]|동안|째|$)/gu;
/** "It took a year and a half", "for a week": after other words they say how often. */
export const englishSpans =
  /(?<=\b(?:for|within|about|nearly|almost|over|lasts?|lasted|took|takes?|than|another|after) )(?:half )?an? (?:year|month|week|fortnight|decade|day|hour)(?: and a half)?\b|\b(?:one|two|three|four|five|six) and a half (?:years|months|weeks|days|hours)\b/giu;
