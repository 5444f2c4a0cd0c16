/** The figures of a sentence: those the reader of numbers knows, and those it has no unit or currency for. */
import { findNumbers, type NumberMention } from '../../text/numbers.ts';

/** Money in a currency that is not told by a sign: the figure, then its word. */
const currencies =
  /^(?:cents?|pence|ringgit|rupees?|rupiah|baht|pesos?|lira|dirhams?|riyals?|rials?|zlotys?|kron[ae]|kronor|kroner|rand|naira|shillings?|dong|yuan|renminbi|francs?|forints?|shekels?|링깃|루피|루피아|바트|페소|리라|디르함|리얄|크로나|크로네|랜드|위안|프랑|동)(?![\p{L}])/iu;
/** "2000여 장", "4000국": a Korean figure before a counter that no table has. */
const counted =
  /(?<![\d.,가-힣A-Za-z])(\d[\d,]*)((?:만|억|조)?)(여)? ?([가-힣]{1,2}?)(?=으로|로|을|를|이|가|은|는|의|에|와|과|도|씩|이다|다|[\s,.)]|$)/gu;
const notCounters = /^(?:년|월|일|시|분|초|차|위|호|대|세|등|원|만|억|조|여|명|개|곳|배|층|번|회)$/u;
const powers: Readonly<Record<string, number>> = { '': 1, 만: 1e4, 억: 1e8, 조: 1e12 };

/** "1대 2.4", "2 to 1": a ratio is told like a share. */
const ratio =
  /(?<![\d.])\d+(?:\.\d+)? ?(?:대|:) ?\d+(?:\.\d+)?(?![\d.:])|\b(?:one|two|three|\d+)[- ]to[- ](?:one|two|three|\d+)\b/gu;

/** "It had employed nine.": a numeral in words that counts what the sentence before has named. */
const alone = /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)(?=[.,;]|$)/gi;
const numerals = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function countedInWords(text: string): NumberMention[] {
  return [...text.matchAll(alone)].map((m) => {
    const value = numerals.indexOf(m[0].toLowerCase());
    return { kind: 'count', value, unit: null, start: m.index, end: m.index + m[0].length, asWritten: m[0] };
  });
}

export function figuresIn(text: string): NumberMention[] {
  const ratios = [...text.matchAll(ratio)].map(
    (m): NumberMention => ({
      kind: 'ordinal',
      value: Number.parseFloat(m[0]),
      unit: null,
      start: m.index,
      end: m.index + m[0].length,
      asWritten: m[0],
    }),
  );
  const known = [...ratios, ...findNumbers(text).map((mention) => inCurrency(mention, text))].filter(
    (one, i) => i < ratios.length || ratios.every((r) => r.end <= one.start || r.start >= one.end),
  );
  const loose = [...looselyCounted(text), ...countedInWords(text)].filter(({ start, end }) =>
    known.every((k) => k.end <= start || k.start >= end),
  );
  return [...known, ...loose];
}

/** The same before the figure: "Rp 150 billion". */
const currencyBefore =
  /(?:Rp|RM|R\$|Rs\.?|INR|IDR|MYR|SEK|NOK|DKK|CHF|PLN|AED|SAR|QAR|TRY|TL|Tk|BRL|ZAR|PHP|THB|VND|NT\$|HK\$|NZ\$) ?$/;

function inCurrency(mention: NumberMention, text: string): NumberMention {
  if (mention.kind !== 'count') return mention;
  // "600억원으로": the particle hides the won from the reader of numbers.
  if (text[mention.end] === '원') {
    const end = mention.end + 1;
    return { ...mention, kind: 'money', currency: 'KRW', end, asWritten: text.slice(mention.start, end) };
  }
  const before = currencyBefore.exec(text.slice(0, mention.start));
  if (before)
    return { ...mention, kind: 'money', start: before.index, asWritten: text.slice(before.index, mention.end) };
  const own = mention.unit !== null && currencies.test(mention.unit);
  const after = own ? null : currencies.exec(text.slice(mention.end).replace(/^ /, ''));
  if (!own && !after) return mention;
  const end = own ? mention.end : text.indexOf(after![0], mention.end) + after![0].length;
  return { ...mention, kind: 'money', end, asWritten: text.slice(mention.start, end) };
}

function looselyCounted(text: string): NumberMention[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    if (notCounters.test(match[4]!)) return [];
    const value = Number(match[1]!.replaceAll(',', '')) * powers[match[2]!]!;
    const end = match.index + match[0].length;
    return [{ kind: 'count', value, unit: null, start: match.index, end, asWritten: match[0] }];
  });
}
