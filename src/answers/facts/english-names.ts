/** Runs of capitalised words that an article never writes small. */
import { englishStopWords } from '../question/question-words-table.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';
import type { NamedSpan } from './fact.ts';
import { notOfPeople } from './unlisted-people-table.ts';

const word = "[A-ZÀ-ÞŁŚŻČŠŽ][\\p{L}\\d]*(?:[&+'’.-][\\p{L}\\d]+)*";
const run = new RegExp(`(?<![\\p{L}\\d])${word}(?: (?:(?:of|de|do|da|del|&|and the) )?${word}){0,4}`, 'gu');

export function englishNames(evidence: ArticleEvidence, text: string): NamedSpan[] {
  return [...text.matchAll(run)].flatMap((m) => {
    const words = m[0].split(' ');
    let from = 0;
    while (words.length > 0 && isOrdinary(words[0]!, evidence)) from += words.shift()!.length + 1;
    const name = words.join(' ').replace(/['’]s$/, '');
    const start = m.index + from;
    if (
      name.length < 3 ||
      noName.test(name) ||
      somewhere.test(text.slice(0, start)) ||
      isPlaced(name, evidence) ||
      isOfPerson(name, evidence) ||
      ofFirm.test(text.slice(start + name.length)) ||
      (start === 0 && !acts.test(text.slice(name.length)) && !isNamedElsewhere(name, evidence))
    )
      return [];
    return [{ name, start, end: start + name.length }];
  });
}

/** "Waveconn agreed on Monday to buy …": whoever does such things at the beginning of a sentence has a name. */
const acts =
  /^(?:, (?:[a-z]|[A-Z]\w+’s|the |an? )[^,]{3,60},)? (?:has|had|will|would|is to|agreed|plans?|said|says|sold|bought|won|makes?|made|supplie[sd]|provide[sd]?|built|runs?|operates?|owns?|owned|holds?|took|takes|leads?|led|beat|signed|joined|announced|acquired|launched|invested|designed|delivered) /;

/** Units, currencies and sums in them, parts of years. */
const noName =
  /^(?:[kMGT]?Hz|[kMGT]?Wh?|[KMGTP]bps|[A-Z]{2,3}\$?|Rs|Mr|Mrs|Ms|Dr|FY\d+|[QH]\d)$|-based$|^[^A-Za-z]*\d|^(?:RM|Rs?|Rp|US|SG|HK|NT|NZ|Tk|KSh|Bs|AED|SAR|QAR|USD|EUR|GBP|KRW|JPY|CNY|INR|IDR|MYR|THB|PHP|VND|ZAR|NGN|KES|EGP|TRY|BRL|MXN)\d/u;

const somewhere = /\b(?:in|at|near|across|outside|throughout) (?:the )?$|\b(?:in|at|near) [A-Z][\w-]+, $|, of $/;

/** "Leeds start-up Harrow Light": where a firm is from. */
const ofFirm =
  /^(?:-based)? (?:[a-z-]+ )?(?:start-?up|firm|company|operator|maker|broker|bank|lender|carrier|group|utility|consultancy|specialist|vendor) (?=\p{Lu})/u;

/** "Tremain" where Oliver Tremain has been named. */
function isOfPerson(name: string, { people }: ArticleEvidence): boolean {
  return people.some((one) => one.name.split(' ').includes(name));
}

/** "In Tartu, " elsewhere in the article: a town, though it opens this sentence. Money goes into firms, too. */
function isPlaced(name: string, { article: { text } }: ArticleEvidence): boolean {
  const written = name.replace(/[^\p{L}\d]/gu, '.');
  return new RegExp(
    `(?<!\\b(?:stakes?|shares?|shareholding|invest\\w*|interest|holding|confidence|trust|faith|percent|cent|money|majority) )\\b(?:[Ii]n|[Nn]ear|[Oo]utside) ${written}(?=[,.;)]| (?:on|in|last|this|next|by|to|from|with|where|for|and|has|is|was|will)\\b)`,
    'u',
  ).test(text);
}

/** One word that opens a sentence is a name where it has its capital in another place too, or is told what it is. */
function isNamedElsewhere(name: string, { article: { text } }: ArticleEvidence): boolean {
  const written = name.replace(/[^\p{L}\d]/gu, '.');
  return (
    / |[a-z][A-Z]/.test(name) ||
    new RegExp(`[a-z,] ${written}(?![\\p{L}\\d-])|(?<![\\p{L}\\d])${written}, (?:of|which|an?|owned|based) `, 'u').test(
      text,
    )
  );
}

/** A word that opens a sentence, a month, or one that the article also writes small. */
function isOrdinary(first: string, { article }: ArticleEvidence): boolean {
  const small = first.toLowerCase();
  if (englishStopWords.has(small) || notOfPeople.has(small) || first.length < 2) return true;
  return new RegExp(`(?<![\\p{L}\\d-])${small.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d-])`, 'u').test(article.text);
}
