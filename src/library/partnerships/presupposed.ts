// Deals that the next sentence takes for granted: "X carries the traffic of Y. The contract runs for ten years."
import type { StageKind } from '../../domain/partnership.ts';
import { distinct } from './context.ts';
import { isKoreanTopic } from './korean-particles.ts';
import { groupsOf } from './named-together.ts';
import { openingPaper, takesForGranted, tellsNoDeal } from './presupposed-table.ts';
import { type Actor, after, type Clause, type Draft } from './reading-types.ts';
import { traitsOf } from './traits.ts';

/** A sentence, those who act in it and what it tells. */
export interface Told {
  readonly clause: Clause;
  readonly acting: readonly Actor[];
  readonly drafts: readonly Draft[];
}

/** The deal of the two whom the sentence before names, where nothing was told of them; null for most sentences. */
export function presupposed(clause: Clause, before: Told | null): Draft | null {
  if (before === null || before.drafts.length > 0 || before.clause.section !== clause.section) return null;
  const found = (clause.korean ? openingPaper.korean : openingPaper.english).exec(clause.text);
  const parties = found && twoOf(before);
  if (!found || !parties || !isOfThem(clause, parties) || isDoubtful(clause) || isDoubtful(before.clause)) return null;
  const word = found[1]!;
  const start = clause.start + found.index + found[0].lastIndexOf(word);
  const trigger = {
    start,
    end: start + word.length,
    kind: kindOf(word, clause, before.clause),
    form: 'paper',
    weak: false,
  } as const;
  return {
    trigger,
    modality: 'happened',
    parties,
    roles: null,
    explicit: true,
    clauses: [clause, before.clause],
    refers: false,
    background: false,
  };
}

/** A sentence that goes on about the two and tells nothing leaves them in place, for one sentence. */
export function stillOf(before: Told | null, next: Told): Told {
  if (before === null || next.drafts.length > 0 || next.clause.index - before.clause.index > 1) return next;
  const parties = twoOf(before);
  const isOnlyOf = distinct(next.clause.actors).length < 2 && parties && isOfThem(next.clause, parties);
  return isOnlyOf && before.drafts.length === 0 ? before : next;
}

/** One who acts and one other. */
function twoOf({ clause, acting }: Told): readonly Actor[] | null {
  const named = distinct(acting);
  const [one, other] = named;
  if (named.length !== 2 || distinct(clause.actors).length !== 2 || groupsOf(clause, named).length !== 2) return null;
  const acts = clause.korean
    ? named.some(({ end }) => isKoreanTopic.test(after(clause, end, 40)))
    : one!.start - clause.start < farthestSubject;
  return acts && other ? named : null;
}

/** An English sentence names who acts among its first words. */
const farthestSubject = 60;

function isOfThem(clause: Clause, parties: readonly Actor[]): boolean {
  return clause.actors.every(({ id }) => parties.some((party) => party.id === id));
}

function isDoubtful(clause: Clause): boolean {
  const { denied, rumoured } = traitsOf(clause);
  return denied || rumoured || (clause.korean ? tellsNoDeal.korean : tellsNoDeal.english).test(clause.text);
}

function kindOf(word: string, clause: Clause, told: Clause): StageKind {
  const found = takesForGranted.find(({ words }) => words.test(word))!;
  const paid = found.kind === 'agreement' && isPaid.test(`${told.text} ${clause.text}`);
  return paid ? 'contract' : found.kind;
}

/** One pays the other. */
const isPaid =
  /\b(?:pays?|paid|fees?|price|rent|worth|costs?|suppl(?:y|ies|ied)|deliver\w*|installs?|months?|years?)\b|납품|공급|대금|금액|억 ?원|만 ?원|달러|설치|기간/;
