// Capitalised names that what stands around them shows to be organisations: "Kaisla Cloud, a data-storage firm".
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { findPlaces } from '../places.ts';
import { koreanPerson, run, trimmed } from './name-runs-english.ts';
import { enough } from './organisation-evidence-table.ts';
import { byName, type Evidence, weigh } from './organisation-weight-english.ts';

/** "The canton of Uri", "the city of Utrecht": who governs it. */
const government =
  /\b(?:city|town|canton|county|municipality|prefecture|port|borough|parish) of [A-Z][A-Za-zÀ-ž-]{2,20}(?: [A-Z][a-zÀ-ž-]{2,20})?/g;
const governs =
  /\b(?:with|between|and|by|,) (?:the )?$|^(?:,| and [A-Z]| (?:has|have|said|will|signed|agreed|awarded|chose|picked|selected|paid|pays|signs|renewed)\b)/;

/** The most names looked at: more is a list or a trick. */
const mostNames = 120;

/** Where the names stand that enough shows to be organisations; each name once. */
export function englishByEvidence(text: string, companies: readonly CompanyMention[]): Span[] {
  const found = new Map<string, Evidence>();
  let at = 0;
  for (const match of allMatches(text, run)) {
    let span = trimmed(match[0], match.index);
    if (!span) continue;
    while (at < companies.length && companies[at]!.end <= span.start) at += 1;
    if (at < companies.length && companies[at]!.start < span.end) {
      // "Nokia Bell Labs and Leuven University": what goes on behind a known firm.
      const rest = match[0].lastIndexOf(' and ');
      if (rest < 0 || companies[at]!.end > match.index + rest) continue;
      span = { start: match.index + rest + 5, end: span.end };
    }
    const name = text.slice(span.start, span.end);
    if (koreanPerson.test(name)) continue;
    let evidence = found.get(name);
    if (!evidence) {
      if (found.size >= mostNames) break;
      evidence = { weight: byName(name), span, kinds: new Set() };
      found.set(name, evidence);
    }
    weigh(evidence, text, span, { before: companies[at - 1], next: companies[at] });
  }
  return [...governments(text), ...known(found)];
}

function governments(text: string): Span[] {
  return allMatches(text, government).flatMap(({ index, 0: { length } }) => {
    const end = index + length;
    const acts = governs.test(text.slice(Math.max(0, index - 14), index)) || governs.test(text.slice(end, end + 12));
    return acts ? [{ start: index, end }] : [];
  });
}

function known(found: ReadonlyMap<string, Evidence>): Span[] {
  return [...found].flatMap(([name, { weight, span }]) =>
    weight >= enough && !isPlaceOrDay(name) && !speech.test(name) ? [span] : [],
  );
}

/** "In Javanese and Gaelish". */
const speech = /^[A-Z][a-z]+(?:ese|ish)$/;

function isPlaceOrDay(name: string): boolean {
  const places = findPlaces(name);
  return places.length > 0 && places[0]!.start === 0 && places.at(-1)!.end === name.length;
}
