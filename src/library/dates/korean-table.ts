// How Korean texts write dates: one pattern a form, parts as named groups.
import type { DatePattern, DateWords } from './parsed-date.ts';

const weekdayLetters = '일월화수목금토';
const nativeCounts = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5 };

export const koreanWords: DateWords = {
  months: () => undefined,
  weekdays: (word) => {
    const i = weekdayLetters.indexOf(word[0]!);
    return i < 0 ? undefined : i;
  },
  offsets: {
    재작년: -2,
    지난해: -1,
    작년: -1,
    전년: -1,
    올해: 0,
    올: 0,
    금년: 0,
    내년: 1,
    내후년: 2,
    지난달: -1,
    '지난 달': -1,
    전달: -1,
    이달: 0,
    '이번 달': 0,
    이번달: 0,
    내달: 1,
    '다음 달': 1,
    다음달: 1,
    지난주: -1,
    '지난 주': -1,
    이번주: 0,
    '이번 주': 0,
    다음주: 1,
    '다음 주': 1,
    그저께: -2,
    어제: -1,
    어젯밤: -1,
    오늘: 0,
    내일: 1,
    전날: -1,
    이튿날: 1,
    '다음 날': 1,
    다음날: 1,
    모레: 2,
  },
  directions: { 지난: 'past', 오는: 'future', 다가오는: 'future', 이번: 'none', 다음: 'future' },
  ordinals: { ...nativeCounts, 상: 1, 하: 2 },
};

const yearWord = '(?<yearword>재작년|지난해|작년|올해|금년|내년|내후년)';
const monthWord = '(?<monthword>지난 ?달|이번 ?달|다음 ?달|전달(?![하되된받했될할한돼])|이달|내달)';
const weekWord = '(?<weekword>지난 ?주|이번 ?주|다음 ?주)';
const rel = '(?<rel>지난|다가오는|오는)';
const year = "(?:(?<!\\d)(?<year>(?:19|20)\\d\\d)|['’](?<shortyear>\\d\\d))년";
/** Another letter may follow only where it is a particle: "17일간", "3일째", "1일평균" are no dates. */
const particle = '(?![가-힣](?<![에의은는이을를과와로자도께경쯤부까현중말초오밤새입였임])|이내|이상|중에|부터?사|자리)';
/** Nor are spans of days: "3일 만에", "10일 동안", "1일 평균". */
const notSpan =
  '(?! ?(?:만에|만의|연속|동안|이내|안에|내에|평균|이상|가량|정도|앞[두둔]|남짓|여 ?(?:간|앞)|(?:뒤|후|전)(?![가-힣])|(?:뒤|후|전)[에의]))';
const range = '(?:일?[~∼～–-] ?\\d{1,2})?';
const weekdayMark = '(?:\\((?<weekday>[월화수목금토일])(?:요일)?\\))?';
const place = '(?:\\([^()\\d]{0,6}시[간각]\\))?';
const day = `(?<day>\\d{1,2})${range}일${particle}${notSpan}${weekdayMark}${place}`;
const afterMonth = '(?![가-힣](?<![에의은는이을를과와로도께경쯤부까현중말초하상기입였임]))(?!호)';
const partOfMonth = '(?: ?(?:초|말|중순|하순|상순))?';
const partOfYear = '(?: ?(?:초|말|중반|연말|하반기|상반기))?';

const pattern = (core: string, prefix?: string): DatePattern => ({
  core: new RegExp(core, 'g'),
  ...(prefix ? { prefix: new RegExp(`(?:${prefix}) ?$`) } : {}),
});
const ofYear = `${year}|${yearWord}|${rel}`;

export const koreanPatterns: readonly DatePattern[] = [
  pattern(`(?<!\\d)(?<month>\\d{1,2})월 ?${day}`, ofYear),
  pattern(`(?<!\\d)(?<month>\\d{1,2})월${afterMonth}${partOfMonth}(?! ?\\d{1,2}일)`, ofYear),
  pattern(`(?<![\\d.,~∼～월년제매+-])${day}`, `${monthWord}|${rel}`),
  pattern('(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\. ?(?<month>\\d{1,2})\\. ?(?<day>\\d{1,2})(?!\\d)\\.?'),
  pattern('(?<weekday>[월화수목금토일])요일', `${weekWord}|(?<rel>지난|오는|이번|다음)`),
  pattern(`(?<![가-힣])${weekWord}`),
  pattern('(?<!\\d)(?<quarter>[1-4])(?:사|[·∙/]4)?분기', `${year}|${yearWord}`),
  pattern('(?<half>[상하])반기', `${year}|${yearWord}`),
  pattern(`(?<!\\d)(?<year>(?:19|20)\\d\\d)년도?(?!대|간|생)${partOfYear}(?! ?\\d{1,2}월)`),
  pattern(`['’](?<shortyear>\\d\\d)년(?!대|간|생)${partOfYear}(?! ?\\d{1,2}월)`),
  pattern(`(?<![가-힣])${yearWord}${partOfYear}(?! ?\\d{1,2}월)`),
  pattern(`(?<![가-힣])${monthWord}(?: ?(?:초|말|중순|하순|중))?(?! ?\\d{1,2}일)`),
  pattern('(?<![가-힣])(?<dayword>그저께|어제|어젯밤|내일|모레)(?![가-힣](?<![은는의도부까오]))'),
  pattern('(?<![가-힣])(?<toldword>전날|이튿날|다음 ?날)(?!보다|까지|의? ?(?:종가|대비)|[가-힣](?<![은는에의도부]))'),
  pattern('(?<![가-힣])(?<dayword>오늘)(?= (?:오전|오후|밤|새벽|아침)|\\(|, )'),
  pattern(
    '(?<![\\d가-힣])(?<count>\\d{1,2}|한|두|세|네|다섯) ?(?:(?<years>년|해)|(?<months>개월|달)|(?<weeks>주일?)|(?<days>일)) ?전(?![가-힣](?<![에의부인]))',
  ),
];
