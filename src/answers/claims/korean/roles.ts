/** That nobody gets another's part where a side is Korean: there a particle says who does it. */
import { hasHangul } from '../../../text/korean.ts';
import { findNumbers } from '../../../text/numbers.ts';
import { matchForms, type TextView, viewText } from '../../reading/text-view.ts';
import { isSameActor, type Named } from '../actors.ts';
import { koreanOffice } from '../actors-table.ts';
import { koreanPassive, koreanRoles, oneSided, passive } from '../roles-table.ts';
import { placesOf, type Said, type Statement } from '../statement.ts';

/** Said the wrong way round. */
export function exchangesRoles(said: Said, statement: Statement): boolean {
  if (exchangesParts(said, statement)) return true;
  if (hasHangul(said.text) !== hasHangul(statement.sentence.text)) return acrossLanguages(said, statement);
  return koreanExchange(said, statement) || takesAnothersThing(said, statement);
}

type Role = keyof typeof koreanRoles;

function roleOf(text: string, { end }: Named): Role | null {
  const rest = text.slice(end);
  return (Object.keys(koreanRoles) as Role[]).find((role) => koreanRoles[role].test(rest)) ?? null;
}

/** Whom the source has as its subject the claim has not, but somebody else of the sentence. */
function koreanExchange(said: Said, statement: Statement): boolean {
  const source = statement.sentence.text;
  if (koreanPassive.test(said.text) !== koreanPassive.test(source)) return false;
  const pairs = placesOf(said, statement).map(({ own, source: at }) => ({
    own: roleOf(said.text, own),
    source: roleOf(source, at),
  }));
  const taken = pairs.some((one) => one.own === 'subject' && one.source !== null && one.source !== 'subject');
  const lost = pairs.some((one) => one.source === 'subject' && one.own !== null && one.own !== 'subject');
  const equal = pairs.some((one) => one.own === 'mutual' || one.source === 'mutual');
  return !equal && taken && (lost || pairs.length === 1 ? isNamedSubject(statement) : false);
}

/** "A는 장비를, B는 부지를 맡는다": what stands behind B is not A's. Reads a Korean source, whatever the claim's language. */
function takesAnothersPart({ text, actors, words }: Said, { sentence, actors: there }: Statement): boolean {
  const subjects = there.filter((one) => roleOf(sentence.text, one) === 'subject').sort((a, b) => a.start - b.start);
  const own = subjects.filter((one) => actors.some((other) => isSameActor(one, other)));
  if (subjects.length < 2 || own.length !== 1) return false;
  const views = subjects.map(({ end }, n) => viewText(sentence.text.slice(end, subjects[n + 1]?.start)));
  const at = subjects.indexOf(own[0]!);
  const figures = findNumbers(text).map(({ value }) => value);
  const beside = findNumbers(sentence.text.slice(own[0]!.end, subjects[at + 1]?.start)).map(({ value }) => value);
  if (figures.some((value) => beside.includes(value))) return false;
  const isIn = (view: TextView) => words.filter(({ forms }) => matchForms(forms, view) !== null);
  const mine = isIn(views[at]!);
  const others = views.flatMap((view, n) => (n === at ? [] : isIn(view).filter((word) => !mine.includes(word))));
  const onlyMine = mine.filter((word) => !views.some((view, n) => n !== at && matchForms(word.forms, view) !== null));
  return others.length >= 2 && onlyMine.length === 0;
}

/** "A가 장비를 맡고 B가 부지를 맡는다" of two who have it the other way. */
function exchangesParts(said: Said, statement: Statement): boolean {
  if (!hasHangul(statement.sentence.text)) return false;
  const parts = partsBySubject(said);
  return parts.some((part) => takesAnothersPart(part, statement));
}

/** A claim of several subjects, each with the words up to the next. */
function partsBySubject(said: Said): readonly Said[] {
  const { text, actors, words } = said;
  const isSubject = (one: Named) => (hasHangul(text) ? roleOf(text, one) === 'subject' : true);
  const subjects = actors.filter(isSubject).sort((a, b) => a.start - b.start);
  if (subjects.length < 2) return [said];
  return subjects.map((one, n) => {
    const end = subjects[n + 1]?.start ?? text.length;
    return { ...said, actors: [one], words: words.filter(({ start }) => start >= one.end && start < end) };
  });
}

function isNamedSubject({ actors, sentence }: Statement): boolean {
  return actors.some((one) => roleOf(sentence.text, one) === 'subject');
}

/** An English subject stands first; a Korean one has its particle. */
function acrossLanguages(said: Said, statement: Statement): boolean {
  const [english, korean] = hasHangul(said.text)
    ? [statement.sentence.text, said.text]
    : [said.text, statement.sentence.text];
  if (!oneSided.test(english) || passive.test(english) || koreanPassive.test(korean)) return false;
  const pairs = placesOf(said, statement);
  if (pairs.length < 2) return false;
  const places = pairs.map(({ own, source }) => {
    const [en, ko] = hasHangul(said.text) ? [source, own] : [own, source];
    return { at: en.start, role: roleOf(korean, ko) };
  });
  const first = places.sort((a, b) => a.at - b.at)[0]!;
  if (places.some(({ role }) => role === 'mutual')) return false;
  return first.role !== null && first.role !== 'subject' && places.some(({ role }) => role === 'subject');
}

/** "별하소프트 지분" is nobody else's 지분. */
function takesAnothersThing({ text, actors }: Said, { sentence, actors: there }: Statement): boolean {
  const thingOf = (where: string, { end }: Named) =>
    koreanOffice.test(where.slice(end)) ? null : (/^의? ([가-힣]{2})/.exec(where.slice(end))?.[1] ?? null);
  return actors.some((own) => {
    const thing = thingOf(text, own);
    if (thing === null) return false;
    const same = there.filter((one) => isSameActor(one, own));
    const another = there.some((one) => !isSameActor(one, own) && thingOf(sentence.text, one) === thing);
    return another && same.length > 0 && same.every((one) => thingOf(sentence.text, one) !== thing);
  });
}
