// From one article's text to the stages of partnerships in it, without a model.
import type { PersonMention } from '../../domain/company.ts';
import type { StageReading } from '../../domain/stage-reading.ts';
import type { Language, Span } from '../../domain/text.ts';
import type { FoundDate } from '../dates/dates.ts';
import { takingPart } from './acting.ts';
import { actorsOfPeople, contextOf, distinct } from './context.ts';
import { continued } from './continuation.ts';
import { datesOf } from './dates-of-event.ts';
import { withSubjectSaid } from './english-subject.ts';
import { eventsOf } from './events.ts';
import { amountOf, bindingOf, peopleOf, placeOf, statedByOf, topicsOf } from './fields.ts';
import { mergeDrafts } from './merge.ts';
import { presupposed, stillOf, type Told } from './presupposed.ts';
import type { Actor, Clause, Draft } from './reading-types.ts';
import { enterItem, enterSection, remember, withThisFirm } from './remember.ts';
import { rolesOf } from './roles-of-parties.ts';
import { roundOf } from './rounds.ts';
import { type ArticleToRead, type FoundBefore, type Scene, sceneOf } from './scene.ts';
import { withoutDoubtful } from './trust/trusted.ts';

/** The stages the article tells of, each once, in the order of the text. */
export function readPartnerships(article: ArticleToRead, given: FoundBefore = {}): StageReading[] {
  const scene = sceneOf(article, given);
  if (scene === null) return [];
  const { clauses, people, titled, actors, dates } = scene;
  const drafts = continued(mergeDrafts(draftsOf(scene), dates, clauses), clauses);
  const { language, published } = article;
  return withoutDoubtful(drafts, clauses, titled)
    .map((draft, _, all) =>
      readingOf(draft, { people, dates, language, all, actors, published: published?.value ?? null }),
    )
    .sort((a, b) => a.sentence.start - b.sentence.start);
}

function draftsOf({ clauses, people, titled, actors, house }: Scene): Draft[] {
  const context = contextOf(titled, house);
  let section = 0;
  let last: Told | null = null;
  return clauses.flatMap((plain) => {
    if (plain.section !== section) enterSection(context, plain);
    else enterItem(context, plain);
    section = plain.section;
    const clause = withSubjectSaid(withThisFirm(withPeople(plain, people, actors), context), context);
    const acting = takingPart(clause);
    const round = roundOf(clause, context);
    const told = round.length > 0 ? round : clause.triggers.length > 0 ? eventsOf(clause, context, acting) : [];
    const granted = told.length > 0 ? null : presupposed(clause, last);
    const drafts = granted ? [granted] : told;
    remember(context, clause, acting, drafts);
    last = stillOf(last, { clause, acting, drafts });
    return drafts;
  });
}

function withPeople(clause: Clause, people: readonly PersonMention[], actors: readonly Actor[]): Clause {
  if (clause.triggers.length === 0 || distinct(clause.actors).length > 1) return clause;
  const added = actorsOfPeople(clause, people, actors);
  return added.length === 0
    ? clause
    : { ...clause, actors: [...clause.actors, ...added].sort((a, b) => a.start - b.start) };
}

interface Around {
  readonly people: readonly PersonMention[];
  readonly dates: readonly FoundDate[];
  readonly language: Language;
  readonly all: readonly Draft[];
  /** Where the text names firms. */
  readonly actors: readonly Actor[];
  /** ISO; null where it is not known. */
  readonly published: string | null;
}

/** Known from the title or the head of the page only, it is quoted where the text first names it, else by the sentence itself. */
function placeInText(party: Actor, actors: readonly Actor[], { start, end }: Clause): Span {
  const named = party.start >= 0 ? party : actors.find(({ id }) => id === party.id);
  return named ? { start: named.start, end: named.end } : { start, end };
}

function readingOf(draft: Draft, { people, dates, language, all, actors, published }: Around): StageReading {
  const { trigger, modality, parties, clauses } = draft;
  const roles = rolesOf(draft);
  return {
    kind: { start: trigger.start, end: trigger.end, value: trigger.kind },
    modality,
    parties: parties.map((party, i) => ({
      ...placeInText(party, actors, clauses[0]!),
      value: { companyId: party.id, name: party.name, role: roles[i] ?? null },
    })),
    dates: datesOf(draft, dates, all, published),
    place: placeOf(draft),
    people: peopleOf(draft, people),
    topics: topicsOf(draft),
    value: amountOf(draft),
    binding: bindingOf(draft),
    statedBy: statedByOf(draft, people, language),
    sentence: { start: clauses[0]!.start, end: clauses[0]!.end },
  };
}
