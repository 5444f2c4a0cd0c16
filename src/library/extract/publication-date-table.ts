// The forms a publication date is written in. Sources: ISO 8601, RFC 2822, the date styles of English-language and
// Korean news sites (기사입력/입력 lines, bylines, datelines). Every expression is linear.

export interface DatePattern {
  /** Groups: `date` the date without its time of day; `y`, `m` or `name`, `d`; `a` and `b` where the order is unknown. */
  readonly expression: RegExp;
}

/** As they are written in English, whole or cut short. */
export const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index) => [name, index + 1]),
);

const meridiem = '(?:오전|오후|AM|PM|am|pm|a\\.m\\.|p\\.m\\.)';
const zone = '(?: ?(?:Z|UTC|GMT|KST|EST|EDT|ET|PST|PDT|PT|CET|CEST|BST|JST|IST|SGT|HKT|CST|[+-]\\d{2}:?\\d{2}))?';
const weekdayKo = '(?: ?\\([월화수목금토일](?:요일)?\\))?';
/** A time of day behind the date: "07:51", "T07:51:00+09:00", ", 7:51 a.m. ET", " 오전 7:51", " at 09:00", "17시 30분". */
const time = `(?:(?:T|,? {1,2}|,? at | \\| | - | · | –|\\()(?:${meridiem} ?)?\\d{1,2}(?::\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?| ?시(?: ?\\d{1,2} ?분)?)(?: ?${meridiem})?\\)?${zone})?`;

function form(date: string): DatePattern {
  return { expression: new RegExp(`(?<![\\d.,$a-z])(?<date>${date})${weekdayKo}${time}(?!\\d)`, 'i') };
}

/** Forms that are a date wherever they stand, the more exact ones first. */
export const datePatterns: readonly DatePattern[] = [
  form('(?<y>(?:19|20)\\d{2})년 ?(?<m>\\d{1,2})월 ?(?<d>\\d{1,2})일'),
  form('(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})'),
  form('(?<y>(?:19|20)\\d{2}) ?\\. ?(?<m>\\d{1,2}) ?\\. ?(?<d>\\d{1,2})\\.?'),
  form('(?<y>(?:19|20)\\d{2})/(?<m>\\d{1,2})/(?<d>\\d{1,2})'),
  form(`\\b(?<name>${months})\\b\\.? {0,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,| ,)? {0,2}(?<y>(?:19|20)\\d{2})`),
  form(`(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {0,2}(?<name>${months})\\b\\.?,? {0,2}(?<y>(?:19|20)\\d{2})`),
  form(`(?<d>\\d{1,2})-(?<name>${months})-(?<y>(?:19|20)?\\d{2})`),
  form('(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>(?:19|20)\\d{2})'),
  form('(?<a>\\d{1,2})[.-](?<b>\\d{1,2})[.-](?<y>(?:19|20)\\d{2})(?![.-]\\d)'),
];

/** Forms that are a date only where nothing else stands. */
export const fieldPatterns: readonly DatePattern[] = [
  { expression: /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?:T?\d{4,6}Z?)?$/ },
  { expression: /^'?(?<y>\d{2})\. ?(?<m>\d{1,2})\. ?(?<d>\d{1,2})\.?(?: \d{1,2}:\d{2})?$/ },
  { expression: /^(?<y>(?:19|20)\d{2})년 ?(?<m>\d{1,2})월$/ },
  { expression: /^(?<y>(?:19|20)\d{2})[-./](?<m>\d{1,2})$/ },
  { expression: new RegExp(`^(?<name>${months})\\.?,? (?<y>(?:19|20)\\d{2})$`, 'i') },
  { expression: /^(?<y>(?:19|20)\d{2})년?$/ },
];
