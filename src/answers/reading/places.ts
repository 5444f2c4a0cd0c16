/** What each stretch of an article names and says: a sentence, a paragraph, a section with what stands above it, the whole. */
import type { CompanyMention } from '../../domain/company.ts';
import { type Affiliations, companiesOfPeople } from './affiliations.ts';
import type { Place, Sentence } from './evidence.ts';
import { ofHangul, viewText } from './text-view.ts';

export type PlaceOf = (text: string, offset: number, mentions: readonly CompanyMention[]) => Place;

export function placesOf(affiliations: Affiliations): PlaceOf {
  return (text, offset, mentions) => {
    const view = viewText(text, offset);
    return {
      view,
      companies: new Set(mentions.map((m) => m.companyId)),
      implied: companiesOfPeople(affiliations, view),
    };
  };
}

/** Sentences that open a section and say whom it is about. */
const OPENING = 2;

/** What a section is about; of an article that has but one, its title and opening. */
export function topicOf(head: Place, section: number, sentences: readonly Sentence[], title: Place): Place {
  const own = sentences.filter((s) => s.section === section).slice(0, OPENING);
  const single = sentences.at(-1)?.section === 0;
  return joined(single ? [title, ...own] : [head, ...own]);
}

export function paragraphPlaces(sentences: readonly Sentence[]): Place[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups[sentence.paragraph];
    if (group) group.push(sentence);
    else groups[sentence.paragraph] = [sentence];
  }
  return groups.map(joined);
}

export function joined(places: readonly Place[]): Place {
  if (places.length === 1) return places[0]!;
  return {
    view: {
      latin: joinedLatin(places),
      ...ofHangul(places.flatMap((p) => p.view.hangul)),
      words: places.reduce((n, p) => n + p.view.words, 0),
    },
    companies: new Set(places.flatMap((p) => [...p.companies])),
    implied: new Set(places.flatMap((p) => [...p.implied])),
  };
}

function joinedLatin(places: readonly Place[]): Map<string, number[]> {
  const latin = new Map<string, number[]>();
  for (const place of places) {
    for (const [stem, at] of place.view.latin) {
      const before = latin.get(stem);
      if (before) before.push(...at);
      else latin.set(stem, [...at]);
    }
  }
  return latin;
}
