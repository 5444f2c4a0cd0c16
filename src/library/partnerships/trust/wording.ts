// How the sentence that tells of a deal has its parties: how far from the stage word, in which place, beside whom.
import { distinct } from '../context.ts';
import { isKoreanTopic } from '../korean-particles.ts';
import { type Actor, after, before, type Clause, type Draft } from '../reading-types.ts';
import type { Evidence } from './standing.ts';

/** Of a party that its own sentence does not name. */
const FAR = 400;
/** Sentences open with whom they are about. */
const OPENING = 3;

export function wordingEvidence({ trigger, parties, ...draft }: Draft, clause: Clause): Evidence {
  const isParty = ({ id }: Actor) => parties.some((one) => one.id === id);
  const near = parties.flatMap(({ id }) => nearestOf(clause, trigger, id) ?? []);
  const strangers = distinct(clause.actors).filter((actor) => !isParty(actor));
  const gaps = near.map((actor) => gapOf(clause, trigger, actor));
  const distances = near.map((actor) => distance(trigger, actor));
  return {
    paper: Number(trigger.form === 'paper'),
    weak: Number(trigger.weak),
    past: Number(draft.modality === 'past'),
    explicit: Number(draft.explicit),
    named: near.length,
    strangers: strangers.length,
    between: Math.min(
      FAR,
      ...near.map((actor) => strangers.filter((one) => standsBetween(one, actor, trigger)).length),
    ),
    near: Math.min(FAR, ...distances),
    far: Math.max(0, ...distances),
    commas: Math.max(0, ...gaps.map((gap) => gap.split(',').length - 1)),
    seams: gaps.filter((gap) => seam.test(gap)).length,
    ahead: near.filter(({ end }) => end <= trigger.start).length,
    behind: near.filter(({ start }) => start >= trigger.end).length,
    opens: Number(near.some(({ start }) => start - clause.start < OPENING)),
    recalled: Number((clause.korean ? koreanRecalled : englishRecalled).test(clause.text)),
    ...(clause.korean ? koreanPlaces(clause, near) : englishPlaces(clause, near, trigger.start)),
  };
}

function distance(trigger: { start: number; end: number }, { start, end }: Actor): number {
  return Math.max(0, end <= trigger.start ? trigger.start - end : start - trigger.end);
}

function nearestOf(clause: Clause, trigger: Draft['trigger'], id: string): Actor | null {
  let best: Actor | null = null;
  for (const actor of clause.actors)
    if (actor.id === id && (best === null || distance(trigger, actor) < distance(trigger, best))) best = actor;
  return best;
}

function gapOf({ text, start: at }: Clause, trigger: Draft['trigger'], { start, end }: Actor): string {
  return end <= trigger.start ? text.slice(end - at, trigger.start - at) : text.slice(trigger.end - at, start - at);
}

function standsBetween({ start, end }: Actor, actor: Actor, trigger: Draft['trigger']): boolean {
  return actor.end <= trigger.start
    ? start >= actor.end && end <= trigger.start
    : start >= trigger.end && end <= actor.start;
}

const seam = /;|,? (?:while|whereas|although|but|as|which|who|that|after|before) /;
const koreanRecalled = /지난해|작년|앞서|이미|과거|당시|년 전|기존|이후/;
const englishRecalled = /\b(?:last|earlier|previous(?:ly)?|ago|since|already|former|once|until)\b/i;

/** Who acts is marked by its particle. */
function koreanPlaces(clause: Clause, near: readonly Actor[]) {
  const subjects = near.filter(({ end }) => isKoreanTopic.test(after(clause, end, 40))).length;
  return { subjects, subjectless: Number(subjects === 0), aside: -1, verbs: -1 };
}

const preposition = /\b(?:of|in|at|for|on|from|by|through|via|over|under|using|like|as) (?:the )?(?:[\w’'-]+ ){0,2}$/;
const possessive = /^['’]s? /;
const verb = /^(?: \([^)]*\))?,? (?:has|have|had|is|was|will|and|said|signed|agreed|to|[a-z]+ed|[a-z]+s)\b/;

function englishPlaces(clause: Clause, near: readonly Actor[], at: number) {
  const aside = near.filter(({ start }) => preposition.test(before(clause, start, 40)));
  const subjects = near.filter(
    (actor) => actor.end <= at && !aside.includes(actor) && !possessive.test(after(clause, actor.end, 4)),
  );
  const verbs = near.filter(({ end }) => verb.test(after(clause, end, 40)));
  return { subjects: subjects.length, subjectless: 0, aside: aside.length, verbs: verbs.length };
}
