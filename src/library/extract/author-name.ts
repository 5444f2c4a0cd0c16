// Which of the words behind "by" are people: not a desk, not a role, not a place, not the outlet.
import { findPlaces } from '../places.ts';
import { genericAuthors, jobTitle } from './byline-table.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { findWrittenDate } from './publication-date.ts';
import { publisherByName } from './publisher.ts';
import type { Publisher } from './publisher-table.ts';

export interface Credited {
  readonly author: string | null;
  readonly publisher: Publisher | null;
}

/** "A Name, Senior Editor, Some Paper", "A Name, Abu Dhabi", "A Name and B Name": what follows a role is whose it is. */
export function creditedIn(names: string): Credited {
  const people: string[] = [];
  let publisher: Publisher | null = null;
  let ofRole = false;
  for (const part of names.replace(/[ .,]{1,9}$/, '').split(/, (?:and )?| and | & /)) {
    const known = publisherByName(part);
    if (known !== null || isOutletName(part) || (ofRole && /^\p{Lu}/u.test(part))) publisher ??= known ?? outlet(part);
    else if (isPerson(part) && !isPlace(part)) people.push(part);
    ofRole = outletRole.test(part);
  }
  return { author: people.length === 0 ? null : people.join(', '), publisher };
}

/** Roles at an outlet; an analyst or a contributor may be anybody's. */
const outletRole = /\b(?:editor|reporter|correspondent|journalist|writer)(?:-in-chief| in chief)?$/i;

function isPlace(name: string): boolean {
  const [place] = findPlaces(name);
  return place !== undefined && place.end - place.start === name.length;
}

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > 60 || publisherByName(name) !== null || jobTitle.test(name)) return false;
  return !name.split(' ').every((word) => genericAuthors.has(word.toLowerCase()));
}

/** What a field or byline calls the author, as a person's name; null for a publisher, a desk, or what is no name. */
export function authorName(raw: string | null): string | null {
  if (raw === null) return null;
  const date = findWrittenDate(raw);
  const name = (date === null ? raw : raw.slice(0, date.start))
    .replace(/^(?:by|written by|text):? /i, '')
    .replace(/ ?(?:\||\(|@| - | for | at ).{0,200}$/, '')
    .replace(/ ?(?:선임|수석|전문|인턴)?(?:기자|특파원)$/, '')
    .replace(/[ .,]{1,9}$/, '');
  return name.length > 120 ? null : creditedIn(name).author;
}
