/** Whether somebody is said to be of another body than the one asked about: one that no table of companies has. */
import type { Span } from '../../domain/text.ts';
import { companyById } from '../../library/companies/companies.ts';
import { firmDescribed } from '../../library/people/firm-of-person.ts';
import { findPlaces } from '../../library/places.ts';
import type { Coverage } from '../coverage.ts';
import { isEnglishWord } from './not-names.ts';

const name = '\\p{Lu}[\\p{L}\\d&.’-]*(?: (?:and |of |& )?\\p{Lu}[\\p{L}\\d&.’-]*)*';
/** "Ann Berg, chief executive of Tarnlow", "Ann Berg of Tarnlow". */
const behind = new RegExp(
  `^(?:(?:, | \\()[^,.;()]{0,80})? (?:of|at|for|from|with) (?:(?:the|an?) )?${firmDescribed}(${name})`,
  'u',
);
/** "Tarnlow's chief executive Ann Berg"; "the Fair Price Office, led by Ann Berg". */
const before = new RegExp(
  `(${name})(?:['’]s (?:[\\w-]+ ){1,5}|, (?:led|headed|chaired|run) by (?:[\\w-]+ ){0,4})$`,
  'u',
);

export function isOfAnother({ start, end }: Span, { covered, sentence }: Coverage): boolean {
  const asked = covered.filter(({ concept: { kind } }) => kind === 'company' || kind === 'name');
  if (asked.length === 0 || sentence.language === 'ko') return false;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const said = [employerBehind(sentence.text, to), employerBefore(sentence.text, from)].filter((one) => one !== null);
  const isAsked = (one: Span) =>
    covered.some(({ places }) =>
      places.some((at) => at - sentence.start >= one.start && at - sentence.start < one.end),
    );
  const isListed = (one: Span) =>
    sentence.mentions.some(
      (m) =>
        companyById(m.companyId) !== null && m.start - sentence.start < one.end && m.end - sentence.start > one.start,
    );
  return said.length > 0 && !said.some((one) => isAsked(one) || isListed(one));
}

function employerBehind(text: string, end: number): Span | null {
  const match = behind.exec(text.slice(end));
  if (match === null || !isProper(match[1]!)) return null;
  return { start: end + match[0].length - match[1]!.length, end: end + match[0].length };
}

function employerBefore(text: string, start: number): Span | null {
  const match = before.exec(text.slice(0, start));
  if (match === null || (!/ by /.test(match[0]) && !isProper(match[1]!))) return null;
  return { start: match.index, end: match.index + match[1]!.length };
}

/** "Head of Digital Services", "vice president of Europe": a field of work, a place. */
const isProper = (said: string): boolean =>
  findPlaces(said).length === 0 && said.split(' ').some((word) => /^\p{Lu}/u.test(word) && !isEnglishWord(word));
