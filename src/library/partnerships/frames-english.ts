// Verbs of dealing with somebody named in their place: "handed the ground stations to Kratos", "leases fibre from Terna".
import type { Span } from '../../domain/text.ts';
import { companyById } from '../companies/companies.ts';
import { describing, type EnglishFrame, frames } from './frames-table-english.ts';
import { type Actor, after, before, type Clause, type Trigger } from './reading-types.ts';
import type { FrameName } from './stage-row.ts';
import { found, latin, trimmed } from './stranger-slots.ts';

interface Place {
  readonly way: RegExp;
  readonly behind: RegExp | null;
}

const places = new Map<FrameName, Place>();

function placeOf(frame: FrameName): Place {
  const known = places.get(frame);
  if (known) return known;
  const { way, behind } = frames[frame as EnglishFrame];
  const place = {
    way: new RegExp(`^${way}$`),
    behind: behind ? new RegExp(`^(?: \\([^)]{1,20}\\))?(?:${behind})`) : null,
  };
  places.set(frame, place);
  return place;
}

/** Patterns of their own: within each way the long lists of what a firm may be called would be made anew. */
const described = new RegExp(`^${describing}$`);
const describedName = new RegExp(`${describing}${latin}`, 'y');

/** Where a description may begin behind the verb: after each space. */
function startsIn(text: string): number[] {
  return [...text].flatMap((letter, i) => (letter === ' ' ? [i + 1] : []));
}

function leadsTo(frame: FrameName, between: string): boolean {
  const { way } = placeOf(frame);
  return startsIn(between).some((at) => way.test(between.slice(0, at)) && described.test(between.slice(at)));
}

/** Ways that go as far as they can; the others end as soon as they can. */
const far: ReadonlySet<FrameName> = new Set(['uses', 'resells']);

function nameBehind(frame: FrameName, tail: string): RegExpExecArray | null {
  const { way } = placeOf(frame);
  const starts = startsIn(tail);
  for (const at of far.has(frame) ? starts.reverse() : starts) {
    if (!way.test(tail.slice(0, at))) continue;
    describedName.lastIndex = at;
    const name = describedName.exec(tail);
    if (name) return name;
  }
  return null;
}

/** How far behind the verb he may be named. */
const reach = 130;

/** Whoever is named in the place of the verb. */
export function framedActor(clause: Clause, { frame, end }: Pick<Trigger, 'frame' | 'end'>): Actor | undefined {
  if (!frame || frame === 'trades') return undefined;
  return clause.actors.find(
    (actor) =>
      actor.start > end &&
      actor.start - end <= reach &&
      leadsTo(frame, clause.text.slice(end - clause.start, actor.start - clause.start)) &&
      isFollowed(clause, frame, actor),
  );
}

function isFollowed(clause: Clause, frame: FrameName, { end }: Span): boolean {
  return placeOf(frame).behind?.test(after(clause, end, 80)) ?? true;
}

/** As it counts where it stands: null where nobody named stands in its place, or nobody acts. */
export function weighedFrame(clause: Clause, trigger: Trigger): Trigger | null {
  if (isNoun(clause, trigger)) return null;
  if (trigger.frame === 'trades') return trigger;
  const actor = framedActor(clause, trigger);
  if (actor && isNoDeal(clause, trigger, actor)) return null;
  const acts = clause.subject ?? clause.actors.find(({ id, end }) => end <= trigger.start && id !== actor?.id);
  const isSaid = acts !== undefined || spokenOf.test(clause.text.slice(0, trigger.start - clause.start));
  return actor && isSaid ? { ...trigger, weak: false } : null;
}

/** "In Brussels it resells", "the operator has handed": who acts was named before. */
const spokenOf =
  /\b(?:[Ii]t|[Tt]he (?:[\w-]+ )?(?:company|operator|carrier|firm|start-?up|vendor|telco|chipmaker|group|giant|maker|bank|airline)) (?:\w+ ){0,3}$/;
const finite = /(?:ed|ing|gave|given|took|drew|lent|left|sold|got|ught|in|on) ?$/;
/** Before a form that may be a noun as well ("leases", "hands") stands who acts, or a helping word. */
const verbal =
  /(?:^|\b(?:will|would|to|also|now|then|and|which|that|it|they|who|we|both|jointly|currently|already|must|can|has|company|companies|operator|operators|carrier|firm|firms|group|two|three|partners)) $/;

function isNoun(clause: Clause, { start, end }: Trigger): boolean {
  const written = clause.text.slice(start - clause.start, end - clause.start);
  if (finite.test(written) || verbal.test(before(clause, start, 30))) return false;
  return !clause.actors.some((actor) =>
    /^(?:\)|,| \([^)]{1,20}\))? $/.test(clause.text.slice(actor.end - clause.start, start - clause.start)),
  );
}

/** "Took 3 million subscribers from Airtel", "obtained a licence from Ofcom". */
function isNoDeal({ text, start, triggers }: Clause, { frame, end }: Trigger, actor: Actor): boolean {
  // "Awarded contracts to Ericsson and Nokia": the paper says it.
  if (triggers.some((one) => one.form === 'paper' && one.start >= end && one.end <= actor.start)) return true;
  if (frame !== 'takes') return false;
  if (companyById(actor.id)?.kind === 'government') return true;
  return /^ (?:[\w.,-]+ ){0,4}(?:subscribers|customers|users|share|business|staff|people|engineers|executives|money|orders?|approval|clearance|permission|inspiration|support|help|advice|aid) (?:\w+ )?from\b/.test(
    text.slice(end - start, actor.start - start),
  );
}

/** Who acts opens the sentence; between him and the verb stand only helping words. */
const acting = new RegExp(
  `^(?:[A-Z]{3,} [–—-] |[A-Z][a-z]+ [^,;]{2,60}, )?${describing}${latin}(?: of [A-Z][a-z]+)?(?:,[^,]{2,110},)? (?:(?:has|have|had|will|is|are|was|to|also|now|would|recently|then) )*$`,
);
const choosing = /^(?:select|cho|pick|tap|hire|commission)/i;

/** The place that a verb of dealing opens; choosing is in the stage table itself. */
function frameOf({ text, start }: Clause, trigger: Trigger): FrameName | null {
  if (trigger.frame === 'trades' || trigger.frame === 'done by') return null;
  const chosen =
    trigger.kind === 'contract' && trigger.form === 'deed' && choosing.test(text.slice(trigger.start - start));
  return trigger.frame ?? (chosen ? 'picks' : null);
}

/** With whom it is done, where no known firm stands there. */
export function framedPartners(clause: Clause): Span[] {
  return clause.triggers.flatMap((trigger) => {
    const frame = frameOf(clause, trigger);
    if (!frame || framedActor(clause, { frame, end: trigger.end })) return [];
    const partner = found(nameBehind(frame, after(clause, trigger.end, reach)), trigger.end);
    return partner && isFollowed(clause, frame, partner) && !maySomebody(clause, trigger, partner)
      ? [trimmed(clause, partner)]
      : [];
  });
}

const forAnOffice = /^(?:appoint|nominat|hir|tap|pick|cho|enlist|engag|t(?:ook|ak))/;
const asFirm =
  /^ as (?:[\w’'-]+ ){0,6}(?:suppliers?|vendors?|partners?|contractors?|providers?|integrators?|operators?|distributors?|resellers?|agents?|builders?)\b/;
const asPerson =
  /^(?: [\w’'-]+){0,5} (?:head|lead|leader|succeed|succeeds|chief|president|director|chair\w*|manager|boss|executive|C[A-Z]O)\b/;

/** People are appointed oftener than firms. */
function maySomebody(clause: Clause, { start, end }: Trigger, partner: Span): boolean {
  const verb = clause.text.slice(start - clause.start, end - clause.start);
  const tail = after(clause, partner.end, 70);
  if (!forAnOffice.test(verb) || asFirm.test(tail)) return false;
  return /^(?:appoint|nominat|hir)/.test(verb) ? !/^ for\b/.test(tail) : asPerson.test(tail);
}

/** Who opens the sentence and deals with somebody. */
export function framedSubjects(clause: Clause): Span[] {
  return clause.triggers.flatMap((trigger) => {
    const frame = frameOf(clause, trigger);
    if (!frame || !framedActor(clause, { frame, end: trigger.end })) return [];
    const actor = found(acting.exec(clause.text.slice(0, trigger.start - clause.start)), clause.start);
    return actor ? [trimmed(clause, actor)] : [];
  });
}
