/** What somebody wants to follow, in their words, as a subject; or a question back, a suggestion, a calm no. Pure. */
import { visibleLine } from '../basics/outside-text.ts';
import type { Choice, FollowedCompany, SubjectReading } from '../domain/follow.ts';
import { companyIdsOf } from '../ledger/wish.ts';
import { companiesCalled, companyById } from '../library/companies/companies.ts';
import { eachSpelling, readSpelling } from '../library/companies/company-table.ts';
import { compactName } from '../library/companies/name-forms.ts';
import { allTopics, findTopics, type Topic } from '../library/glossary/topics.ts';
import { isEnglishStopWord } from '../text/english.ts';
import { englishFunctionWords } from '../text/function-words.ts';
import { hasHangul } from '../text/korean.ts';
import { tooGeneral } from './too-general-table.ts';

/** Longer is a sentence. */
const LONGEST_NAME = 80;
const between = /\s*(?:×|＋|\s[x+/&]\s|,|;|\s(?:and|with|vs\.?|와|과|및|하고)\s|(?<=[가-힣])(?:와|과|하고)\s)\s*/iu;

/** In quotation marks a name is taken as it is written. */
export function readSubject(written: string): SubjectReading {
  const text = visibleLine(written);
  const literal = /^["“”'‘’](.+)["“”'‘’]$/u.exec(text)?.[1];
  if (literal !== undefined) return isName(literal) ? asWritten(literal) : { kind: 'no-name' };
  const whole = readOne(text);
  if (whole.kind === 'subject' && whole.known) return whole;
  if (whole.kind === 'which') return whole;
  return readPair(text) ?? whole;
}

/** Two names, of which the table knows one at least: of two unknown ones nobody can tell that they are two. */
function readPair(text: string): SubjectReading | null {
  const parts = text.split(between).filter((part) => part !== '');
  if (parts.length !== 2) return null;
  const read = parts.map(readOne);
  const open = read.find(({ kind }) => kind === 'which');
  const known = read.filter((one) => one.kind === 'subject' && one.known && one.subject.kind === 'companies');
  if (known.length === 0) return null;
  if (open !== undefined) return open;
  const companies = parts.flatMap((part, i) => companyIn(read[i]!, part) ?? []);
  const same = companies[0]?.ids[0] === companies[1]?.ids[0];
  return companies.length === 2 && !same
    ? { kind: 'subject', subject: { kind: 'companies', companies }, known: known.length === 2 }
    : null;
}

function companyIn(read: SubjectReading, part: string): FollowedCompany | null {
  if (read.kind === 'subject') return read.subject.kind === 'companies' ? (read.subject.companies[0] ?? null) : null;
  return read.kind === 'unknown' && isName(part) ? byNameOnly(part) : null;
}

function readOne(text: string): SubjectReading {
  const topicOnly = /^(?:topic|주제)\s+(.+)$/iu.exec(text)?.[1];
  if (topicOnly !== undefined) return topicSubject(topicsCalled(topicOnly));
  const byId = companyById(text.toLowerCase());
  if (byId) return company(byId.id, byId.name);
  const companies = companiesCalled(text);
  const topics = topicsCalled(text);
  if (companies.length + topics.length > 1) {
    return { kind: 'which', choices: [...companies.map(companyChoice), ...topics.map(topicChoice)] };
  }
  if (companies[0]) return company(companies[0].id, companies[0].name);
  if (topics.length > 0) return topicSubject(topics);
  if (!isName(text)) return { kind: 'no-name' };
  const near = nearTo(text);
  return near.length > 0 ? { kind: 'unknown', name: text, near } : asWritten(text);
}

function company(id: string, name: string): SubjectReading {
  const companies = [{ ids: companyIdsOf(id), name, byName: false }];
  return { kind: 'subject', subject: { kind: 'companies', companies }, known: true };
}

function asWritten(name: string): SubjectReading {
  return { kind: 'subject', subject: { kind: 'companies', companies: [byNameOnly(name)] }, known: false };
}

/** Readings of it bear the slug of its name; texts are searched for the name too. */
function byNameOnly(name: string): FollowedCompany {
  return { ids: companyIdsOf(name).slice(0, 1), name, byName: true };
}

function topicSubject([topic]: readonly Topic[]): SubjectReading {
  if (topic === undefined) return { kind: 'no-name' };
  return { kind: 'subject', subject: { kind: 'topic', topic: topic.id }, known: true };
}

/** One of its names, or a spelling that is the whole text. */
function topicsCalled(text: string): Topic[] {
  const word = text.toLowerCase();
  const named = allTopics().filter(({ id, name, nameKo }) => [id, name.toLowerCase(), nameKo].includes(word));
  if (named.length > 0) return named;
  const spelled = findTopics(text).filter(({ start, end }) => start === 0 && end === text.length);
  return allTopics().filter(({ id }) => spelled.some(({ topicId }) => topicId === id));
}

function companyChoice({ id, name, country }: { id: string; name: string; country: string }): Choice {
  return { says: id, name, note: country };
}

function topicChoice({ id, name }: Topic): Choice {
  return { says: `topic ${id}`, name, note: 'topic' };
}

/**
 * At least two letters, no signs that no name has, and not only words that say nothing: "a", "The", an emoji and a
 * pattern would be found everywhere or nowhere.
 */
export function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/^[\p{L}\p{M}\p{N} .,&+'’·!()@#/-]+$/u.test(text)) return false;
  if ((text.match(/\p{L}/gu) ?? []).length < 2 || !/[\p{L}\p{N}]{2}/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length > 1 && !isEmpty(word)) && words.length <= 8;
}

function isEmpty(word: string): boolean {
  return tooGeneral.has(word) || englishFunctionWords.has(word) || isEnglishStopWord(word) || /^\d+$/.test(word);
}

const MOST_SUGGESTED = 3;

/** Spellings of the table that one slip makes of it, two where it is long. */
function nearTo(text: string): Choice[] {
  const mine = compactName(text);
  // A syllable says more than a letter.
  const slips = mine.length > 6 ? 2 : mine.length > (hasHangul(mine) ? 2 : 3) ? 1 : 0;
  if (slips === 0) return [];
  const found = new Map<string, number>();
  eachSpelling((cell, id) => {
    const other = compactName(readSpelling(cell).name);
    if (Math.abs(other.length - mine.length) > slips || other.length < 3) return;
    const distance = editDistance(mine, other, slips);
    if (distance <= slips) found.set(id, Math.min(distance, found.get(id) ?? slips));
  });
  const ranked = [...found].sort((a, b) => a[1] - b[1]).slice(0, MOST_SUGGESTED);
  return ranked.flatMap(([id]) => {
    const entry = companyById(id);
    return entry ? [companyChoice(entry)] : [];
  });
}

/** Levenshtein, with two letters that changed places as one slip; stops counting beyond `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
