/** Whose the answers of an interview are: the person whom its introduction speaks of most. */
import type { PersonMention } from '../../domain/company.ts';
import type { ArticleEvidence } from './evidence.ts';

/** Fewer turns are a rhetorical question in a report. */
const AN_INTERVIEW = 3;

/** Null where the text is no interview or introduces nobody. */
export function intervieweeOf({ article, sentences, turns, people }: ArticleEvidence): PersonMention | null {
  if (turns.size < AN_INTERVIEW) return null;
  const first = Math.min(...turns.values());
  const begins = sentences.find(({ paragraph }) => paragraph >= first)?.start ?? 0;
  const introduced = people.filter(({ start }) => start < begins);
  const opening = article.text.slice(0, begins);
  const named = (person: PersonMention) => opening.split(person.name.split(' ').at(-1)!).length;
  return introduced.reduce<PersonMention | null>(
    (most, one) => (most === null || named(one) > named(most) ? one : most),
    null,
  );
}
