/** The same for Korean, where a particle says who does it, and across the two languages. */
import { hasHangul } from '../../text/korean.ts';
import { isSameActor, type Named } from './actors.ts';
import { koreanOffice } from './actors-table.ts';
import { koreanPassive, koreanRoles, oneSided, passive } from './roles-table.ts';
import { placesOf, type Said, type Statement } from './statement.ts';

type Role = keyof typeof koreanRoles;

function roleOf(text: string, { end }: Named): Role | null {
  const rest = text.slice(end);
  return (Object.keys(koreanRoles) as Role[]).find((role) => koreanRoles[role].test(rest)) ?? null;
}

/** Whom the source has as its subject the claim has not, but somebody else of the sentence. */
export function koreanExchange(said: Said, statement: Statement): boolean {
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

function isNamedSubject({ actors, sentence }: Statement): boolean {
  return actors.some((one) => roleOf(sentence.text, one) === 'subject');
}

/** An English subject stands first; a Korean one has its particle. */
export function acrossLanguages(said: Said, statement: Statement): boolean {
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
export function takesAnothersThing({ text, actors }: Said, { sentence, actors: there }: Statement): boolean {
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
