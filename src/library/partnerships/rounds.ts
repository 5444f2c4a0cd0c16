// Who put money into a round that a sentence before told of: "Northzone led the round", "산업은행이 주도했다".
import { takingPart } from './acting.ts';
import { type Context, distinct } from './context.ts';
import type { Actor, Clause, Draft, Trigger } from './reading-types.ts';
import { traitsOf } from './traits.ts';

const raised = {
  english:
    /\bseries [a-h]\b|\b(?:seed|funding|financing|investment) round\b|\braised (?:an? )?(?:[$€£¥₩]|[A-Z]{1,3}\$|\d)/i,
  korean:
    /시리즈 ?[A-H](?![A-Za-z])|투자(?:를|금을?)? ?(?:유치|받았)|(?:원|달러|유로|엔|위안)(?: 규모의 투자)?[을를] (?:유치|투자받)/,
};
const led = {
  english: /\b(?:co-)?led (?:the|this|that|our|its|it)\b/,
  korean: /주도(?=했|하고|하며)|(?:투자|라운드)에는? (?=[^.]{2,80}참여)/,
};
/** Sentences after it in which a round is still spoken of. */
const memory = 2;

/** The firm that the text is about raised money in this sentence. */
export function tellsOfRound({ text, korean }: Clause): boolean {
  return (korean ? raised.korean : raised.english).test(text);
}

function isInSameBreath(clause: Clause, { end }: Trigger, actor: Actor): boolean {
  return !clause.text.slice(end - clause.start, Math.max(0, actor.start - clause.start)).includes(';');
}

export function roundOf(clause: Clause, { round }: Context): Draft[] {
  if (round === null || clause.index - round.clause.index > memory || clause === round.clause) return [];
  const found = (clause.korean ? led.korean : led.english).exec(clause.text);
  if (!found || traitsOf(clause).denied) return [];
  const start = clause.start + found.index;
  const trigger: Trigger = {
    start,
    end: start + found[0].trimEnd().length,
    kind: 'investment',
    form: 'deed',
    weak: false,
  };
  const acting = takingPart({ ...clause, triggers: [trigger] }).filter((actor) =>
    isInSameBreath(clause, trigger, actor),
  );
  const investors = distinct(acting).filter(({ id }) => id !== round.firm.id);
  if (investors.length === 0) return [];
  return [
    {
      trigger,
      modality: 'happened',
      parties: [...investors, round.firm],
      roles: [...investors.map(() => 'investor'), 'target'],
      explicit: true,
      clauses: [clause, round.clause],
      refers: false,
      background: false,
    },
  ];
}
