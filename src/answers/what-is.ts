/** "What is Lumen Deck?", "해밀은 어떤 회사야?": told from where an article says beside the name of what kind it is. */
import { companiesCalled } from '../library/companies/companies.ts';
import { translate } from '../library/glossary/glossary.ts';
import { findPlaces } from '../library/places.ts';
import { hasHangul, stripParticle } from '../text/korean.ts';
import { soundsAlike } from '../text/romanise.ts';
import { coverSentence } from './coverage.ts';
import type { Fact } from './facts/fact.ts';
import { askedWholly, type Way } from './question/asked-wholly.ts';
import type { Question } from './question/question.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import type { Candidate } from './select.ts';
import { asksWhat, asksWhence, clauseBefore, saidBefore, saidBehind } from './what-is-table.ts';

/** The introduction stands beside the name: no odds of the judge are asked for. */
const SURE = 5;

/** Null where no such thing is asked, or no article introduces what is. */
export function definition(question: Question, articles: readonly ArticleEvidence[]): Candidate | null {
  const subject = subjectAsked(question, asksWhat);
  const found = subject === null ? [] : introductions(subject, articles);
  const own = found.find(({ sentence }) => sentence.language === question.language) ?? found[0];
  // Words of the source cannot be said in another language.
  return own ? told(question, own, own.sentence.language === question.language ? [own.fact] : []) : null;
}

/** "Which country is Tarnlink from?", "타른링크는 어느 나라 회사야?": the place in the words beside its name. */
export function origin(question: Question, articles: readonly ArticleEvidence[]): Candidate | null {
  const subject = subjectAsked(question, asksWhence);
  const found = subject === null ? [] : introductions(subject, articles);
  for (const one of found) {
    // "Finland's": a place with its s is a product of it to the reader of places.
    const place = findPlaces(one.fact.en.replace(/['’]s\b/gu, '  '))[0];
    if (place === undefined) continue;
    const said = one.fact.en.slice(place.start, place.end);
    const inLanguage = (language: 'en' | 'ko') =>
      one.sentence.language === language ? said : `${translate(said, language)[0] ?? said} (${said})`;
    const [start, end] = [one.fact.start + place.start, one.fact.start + place.end];
    return told(question, one, [{ ...one.fact, start, end, en: inLanguage('en'), ko: inLanguage('ko') }]);
  }
  return null;
}

/** Where only a name is asked about that the articles have, what does not name it says nothing of it. */
export function namesSubject(
  question: Question,
  articles: readonly ArticleEvidence[],
): (candidate: Candidate) => boolean {
  const subject = subjectAsked(question, asksWhat);
  const isNamed = (sentence: Sentence) => subject !== null && placesOf(subject, sentence).length > 0;
  if (!articles.some(({ sentences }) => sentences.some(isNamed))) return () => true;
  return ({ coverage }) => isNamed(coverage.sentence);
}

function told(question: Question, { evidence, sentence }: Introduced, facts: readonly Fact[]): Candidate {
  return { coverage: coverSentence(question.concepts, evidence, sentence), facts, likelihood: SURE };
}

/** The name that a question is about, where it asks nothing more of it. */
function subjectAsked({ text, concepts }: Question, ways: readonly Way[]): string | null {
  const asked = askedWholly(text, ways);
  if (asked === null) return null;
  const at = text.indexOf(asked);
  const inside = concepts.filter(({ start, text: said }) => start < at + asked.length && start + said.length > at);
  return inside.length > 0 && inside.every(({ kind, open }) => kind === 'company' || kind === 'name' || open)
    ? asked
    : null;
}

interface Introduced {
  readonly evidence: ArticleEvidence;
  readonly sentence: Sentence;
  readonly fact: Fact;
}

const introductions = (subject: string, articles: readonly ArticleEvidence[]): Introduced[] =>
  articles.flatMap((evidence) =>
    evidence.sentences.flatMap((sentence) =>
      introducedIn(sentence, subject).map((fact) => ({ evidence, sentence, fact })),
    ),
  );

/** How far from its name a thing is introduced, in characters: outside text may be one endless word. */
const BESIDE = 200;

function introducedIn(sentence: Sentence, subject: string): Fact[] {
  return placesOf(subject, sentence).flatMap(({ start, end }) => {
    const before = sentence.text.slice(Math.max(0, start - BESIDE), start);
    const behind = sentence.text.slice(end, end + BESIDE);
    for (const said of saidBehind) {
      const found = said.exec(behind);
      if (found) return [toFact(sentence, end + found.index + found[0].indexOf(found[1]!), found[1]!)];
    }
    for (const said of saidBefore) {
      const found = said.exec(before);
      const words = found?.[1]?.replace(clauseBefore, '') ?? '';
      if (words !== '') return [toFact(sentence, start - before.length + before.lastIndexOf(words), words)];
    }
    return [];
  });
}

interface Named {
  readonly start: number;
  readonly end: number;
}

const latinWord = /[A-Za-z][A-Za-z0-9-]*/gu;
const hangulWord = /[가-힣]+/gu;

/** Where a sentence names it, offsets in the sentence. */
function placesOf(text: string, sentence: Sentence): Named[] {
  const spelled = spelledIn(sentence.text.toLowerCase(), text.toLowerCase());
  if (spelled !== null) return [spelled];
  // A product stands for its maker elsewhere, and is not what its maker is.
  const ids = companiesCalled(text).map(({ id }) => id);
  const mentions = sentence.mentions.filter(({ companyId, viaProduct }) => !viaProduct && ids.includes(companyId));
  if (mentions.length > 0)
    return mentions.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const written = [...sentence.text.matchAll(hasHangul(text) ? latinWord : hangulWord)];
  return written
    .filter(({ 0: word }) => isHeard(word, text))
    .map(({ 0: word, index }) => ({ start: index, end: index + stripParticle(word).length }));
}

/** As a word of its own, with a particle behind it at most: "Tarn" is not in "tarnished". */
function spelledIn(text: string, name: string): Named | null {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const goesOn = hasHangul(name) ? /^[A-Za-z0-9]/ : /^[\p{Script=Latin}\d]/u;
    if (!/[\p{L}\d]$/u.test(text.slice(0, start)) && !goesOn.test(text.slice(end))) return { start, end };
  }
  return null;
}

/** One name in two scripts. */
const HEARD = 0.85;

function isHeard(word: string, asked: string): boolean {
  return (
    hasHangul(word) !== hasHangul(asked) && word.length > 2 && soundsAlike(stripParticle(word), asked, HEARD) >= HEARD
  );
}

function toFact(sentence: Sentence, at: number, words: string): Fact {
  const start = sentence.start + at;
  return { start, end: start + words.length, key: `what:${words.toLowerCase()}`, en: words, ko: words, distance: 0 };
}
