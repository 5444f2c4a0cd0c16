// How English texts write dates: one pattern a form, parts as named groups.
import type { DatePattern, DateWords } from './parsed-date.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const nth = ['zeroth', 'first', 'second', 'third', 'fourth'];
const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const englishWords: DateWords = {
  months: (word) => {
    const i = monthNames.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));
    return i < 0 ? undefined : i + 1;
  },
  weekdays: (word) => {
    const i = weekdayNames.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));
    return i < 0 ? undefined : i;
  },
  offsets: {
    'last year': -1,
    'the previous year': -1,
    'this year': 0,
    'next year': 1,
    'the year': 0,
    'last month': -1,
    'this month': 0,
    'next month': 1,
    'the month': 0,
    'last week': -1,
    'this week': 0,
    'next week': 1,
    yesterday: -1,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    'a day earlier': -1,
    'one day earlier': -1,
    'the day before': -1,
    'the previous day': -1,
    'a day later': 1,
    'the day after': 1,
    'the following day': 1,
  },
  directions: {
    last: 'past',
    past: 'past',
    since: 'past',
    next: 'future',
    coming: 'future',
    'this coming': 'future',
    by: 'future',
    until: 'future',
    till: 'future',
    upcoming: 'future',
  },
  ordinals: Object.fromEntries([...nth.map((w, i) => [w, i]), ...counts.map((w, i) => [w, i]), ['a', 1], ['an', 1]]),
};

// Capitalised or all capitals, never small: "may" and "march" are verbs.
const month =
  '(?<month>Jan(?:uary)?|JAN(?:UARY)?|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?|APR(?:IL)?|May|MAY|June?|JUNE?|July?|JULY?|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?|SEPT?(?:EMBER)?|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?|Dec(?:ember)?|DEC(?:EMBER)?)';
const monthDot = `${month}\\b\\.?`;
const weekday = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const weekdayFirst =
  '(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\\b[.,]? (?:the )?)?';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const dayRange = '(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?| (?:and|to) \\d{1,2}(?:st|nd|rd|th)?)?';
/** No figure that goes on, counts or measures. */
const endOfNumber =
  '(?![\\d%]|[.,:]\\d|[A-Za-z]|-?[A-Za-z]{3}| (?:per cent|percent|million|billion|countries|people|operators|companies|new|of the))';
const yearNumber = '(?<year>(?:19[5-9]|20[0-9])\\d)';
const yearWord = '(?<yearword>(?:last|this|next|the previous) year)';
const part = '(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|start|end|middle) of|[Ee]nd of|[Ee]nd(?=-))';
/** A month or weekday that is part of a name: "March Networks", "Black Friday". */
const notName =
  '(?! (?:Networks?|Networking|Technolog|Group|Capital|Labs?|Inc|Corp|Ltd|Systems|Madness|Microsystems|Mobility|Partners|Ventures))';
const count = '(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const pattern = (core: string, flags = 'g', needs = ''): DatePattern => ({ core: new RegExp(core, flags), needs });

/** Forms in digits, which Korean texts use too. */
export const numericPatterns: readonly DatePattern[] = [
  pattern(`(?<![\\d./-])${yearNumber}(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d-])`),
  pattern(`(?<![\\d./-])(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/${yearNumber}\\b`),
  pattern(`(?<![\\d./-])(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/${yearNumber}\\b`),
  // A year by itself; after a currency sign, before a thing counted or within a longer figure it is none.
  pattern(
    `(?<![\\d.,:/#$€£₩+-]|[A-Za-z]-)\\b(?:(?<rel>by|By|until|Until) )?(?:${part}(?: |-))?${yearNumber}\\b(?!,\\d{3}|\\.\\d|-\\d{3}|[:/%가-힣]| ?(?:per cent|percent|subscribers|people|users|employees|countries|companies|sites|base stations|million|billion|won|dollars|MHz|GHz|titles|patents|units)\\b)`,
  ),
];

/** Without one of these no pattern below can match. */
export const englishDateWord =
  /Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|May|MAY|Ju[nl]|JU[NL]|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC|days?\b|week|month|year|quarter|half|tomorrow|tonight|the \d|[QH1-4]\d|\d[QH]|FY|[Ff]iscal/;

/** Fuller forms first: where two overlap the one that begins earlier, then the longer, is kept. */
export const englishPatterns: readonly DatePattern[] = [
  pattern(
    `\\b${weekdayFirst}${monthDot},? ?${dayNumber}${dayRange}(?:,? ${yearNumber}(?!\\d)|,? ${yearWord}|${endOfNumber})`,
  ),
  pattern(
    `\\b${weekdayFirst}(?<![\\d$.,-])${dayNumber}(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?)?(?: of)?[ -]${month}\\b(?:\\.?(?:,? (?:of )?|-)${yearNumber}\\b|,? ${yearWord})?${notName}`,
  ),
  pattern(`\\b(?:${part}[ -])?${monthDot},? (?:of |in )?(?:${yearNumber}\\b(?!,\\d)|${yearWord})`),
  pattern(
    `\\b(?:(?<rel>[Ll]ast|[Tt]his|[Nn]ext|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill)|[Ii]n|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Oo]f|[Ff]or|[Bb]ack in) (?:${part}[ -])?${month}\\b(?!\\.? ?\\d|,? (?:of |in )?(?:last|this|next|the previous) year|,? of \\d)${notName}`,
  ),
  pattern(
    `(?<=\\b(?:to|till|into) )${month}\\b(?!\\.? ?\\d|,? (?:of |in )?(?:last|this|next|the previous) year|,? of \\d)${notName}`,
  ),
  pattern(`\\b${part}[ -]${month}\\b(?!\\.? ?\\d)${notName}`),
  pattern(
    `\\b(?<!(?:Black|Good|Cyber|Super|Giving|Easter|Ruby|Casual) )(?:(?<rel>[Ll]ast|[Tt]his coming|[Tt]his|[Nn]ext|[Ss]ince|[Bb]y|[Uu]ntil|[Cc]oming)|[Oo]n) (?:(?:[Ee]arly|[Ll]ate) )?${weekday}\\b(?! ${month})`,
    'g',
    'day',
  ),
  pattern(
    `\\b(?<!(?:Black|Good|Cyber|Super|Giving|Easter|Ruby|Casual) )${weekday}\\b(?:,? (?<weekword>(?:last|this|next) week))?${notName}`,
    'g',
    'day',
  ),
  pattern(
    `\\b(?:[Oo]n|[Bb]y|[Ff]rom|[Uu]ntil|[Ss]ince) the (?<day>\\d{1,2})(?:st|nd|rd|th)(?: of (?<monthword>(?:this|last|next|the) month))?(?=[.,;:)]|$| (?:and|in|at|with|after|when|to|by|for|that|during)\\b)`,
    'g',
    'the ',
  ),
  pattern(`\\bQ(?<quarter>[1-4])(?:,? (?:of |FY ?)?)?(?:'?${yearNumber}|${yearWord})?\\b(?! ?\\d)`),
  pattern(`\\bQ(?<quarter>[1-4])['’ ](?<year>\\d\\d)\\b`),
  pattern(`\\b(?<quarter>[1-4])Q ?['’]?(?<year>(?:20)?\\d\\d)\\b`),
  pattern(
    `\\b(?<quarter>first|second|third|fourth)[ -]quarter(?:s)?(?: (?:of |in )?(?:the )?(?:fiscal )?(?:${yearNumber}|${yearWord}))?\\b`,
    'gi',
    'quarter',
  ),
  pattern(`\\b(?<half>first|second) half(?: of| in)? (?:the year|${yearNumber}|${yearWord})`, 'gi', 'half'),
  pattern(`\\b(?:H(?<half>[12]) ?['’]?)(?<year>20\\d\\d)\\b`),
  pattern(`\\b(?<half>[12])H ?['’]?(?<year>(?:20)?\\d\\d)\\b`),
  pattern(`\\b(?:[Ff]iscal(?: year)?|FY) ?['’]?(?<year>20\\d\\d|\\d\\d)\\b`),
  pattern(
    `\\b(?:${part}[ -])?(?:earlier |later |early |late |(?:by )?the end of |sometime )?(?<yearword>(?:last|this|next) year)\\b(?!['’]s? )`,
    'gi',
    ' year',
  ),
  pattern('\\b(?:earlier |later |early |late |the end of )?(?<monthword>(?:last|this|next) month)\\b', 'gi', ' month'),
  pattern('\\b(?:earlier |later |early |late )?(?<weekword>(?:last|this|next) week)\\b', 'gi', ' week'),
  pattern("\\b(?:earlier )?(?<dayword>yesterday|today|tonight|tomorrow)\\b(?!['’])", 'gi'),
  pattern(
    '\\b(?<toldword>(?:a|one) day earlier|the day before|the previous day|a day later|the day after|the following day)(?=[.,;:)]|$| (?:and|in|at|with|by|when|to|from|for|that|said|told)\\b)',
    'gi',
    ' day',
  ),
  pattern(
    `\\b(?:about |almost |nearly |some )?${count} (?:(?<years>years?)|(?<months>months?)|(?<weeks>weeks?)|(?<days>days?)) (?:ago|earlier)\\b`,
    'gi',
  ),
];
