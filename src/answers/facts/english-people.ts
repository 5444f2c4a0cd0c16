/** People in English text without a role that the library knows: two or three capitalised words that are nothing else. */
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { nameOf, opensCourteously, ownWords } from '../../library/people/english-name.ts';
import { findPlaces } from '../../library/places.ts';
import type { NamedSpan } from './fact.ts';
import { notOfPeople } from './unlisted-people-table.ts';

const nameWord = "(?:Mc|Mac|De|Di|Du|Fitz|La|Le)?(?:\\p{Lu}\\p{Ll}*[’'-])?\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}+)*";
const fullName = new RegExp(`(?<![\\p{L}\\d’'-])(${nameOf(nameWord, 1, 3)})(?![\\p{L}\\d-])`, 'gu');
/** One word alone is a name where it does what people do, or has an office. */
const oneName = new RegExp(
  `(?<![\\p{L}\\d’'-] ?)(${nameWord})(?=, (?:who|(?:the|its|their) (?:[\\w-]+ ){0,2}(?:chief|head|president|chairman|chairwoman|director|manager|founder|officer)\\b) ?|:\\s| (?:said|says|told|wrote|added|argued|explained) )`,
  'gu',
);

export function englishPeople(text: string): NamedSpan[] {
  if (isHeadline(text)) return [];
  return [...text.matchAll(fullName), ...text.matchAll(oneName)].flatMap((match) => {
    const name = withoutOpening(match[1]!);
    const start = match.index + match[0].indexOf(name);
    return name !== '' && isEnglishName(name) && !employer.test(text.slice(0, start))
      ? [{ name, start, end: start + name.length }]
      : [];
  });
}

/** "Karl Brandt of Oak Lane": where he works. */
const employer = new RegExp(`(?<![\\p{L}\\d’'-])${nameWord} ${nameWord}(?: ${nameWord})? (?:of|at|from) $`, 'u');

/** Where every word has a capital, capitals tell nothing. */
function isHeadline(text: string): boolean {
  if (/[.!?][”"’]?$/.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 4 && words.filter((w) => /^\p{Lu}/u.test(w)).length > words.length * 0.7;
}

/** "When Beat Zurbriggen": the capital of the sentence is no name's. */
function withoutOpening(name: string): string {
  const words = name.split(' ');
  while (words.length > 0 && (notOfPeople.has(words[0]!.toLowerCase()) || opensCourteously(words[0]!))) words.shift();
  return words.join(' ');
}

function isEnglishName(name: string): boolean {
  return (
    ownWords(name).every((w) => !notOfPeople.has(w.toLowerCase())) &&
    companiesCalled(name).length === 0 &&
    findPlaces(name).length === 0 &&
    findTopics(name).length === 0 &&
    findGlossaryTerms(name).length === 0
  );
}
