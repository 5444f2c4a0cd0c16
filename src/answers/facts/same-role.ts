/** Whether two ways to call an office mean the same one. */
import { translateRole } from '../../library/people/roles.ts';
import type { Concept } from '../question/question.ts';
import { officeAsked, runs } from './role-asked.ts';

/** @param role as it stands in the text. */
export function sameRole(role: string, asked: Concept, all: readonly Concept[]): boolean {
  const office = officeAsked(asked, all);
  const held = [role, translateRole(role, 'en'), translateRole(role, 'ko')].flatMap((r) =>
    r.toLowerCase().split(/ and |, |·|\/| 겸 /),
  );
  if (
    (anyHead.test(office) || runs.test(office)) &&
    held.some((r) => /^(?:ceo|chief executive|president|head|대표.*|사장)$/.test(r))
  )
    return true;
  // Whoever runs a firm may be called its chairman; whoever is asked for its chief is asked for another.
  if (runs.test(office) && held.some((r) => chairman.test(r))) return true;
  // Who heads a department is not whoever heads the company.
  if (runs.test(office) && held.some((r) => /^head\b/.test(r))) return true;
  // "President of Tarn University" is a university president.
  const kind = held.map((r) => (r.endsWith(` ${office.toLowerCase()}`) ? r.slice(0, -office.length - 1) : null));
  if (all.some(({ text }) => kind.includes(text.toLowerCase()))) return true;
  // Whole offices only: a vice president is no president, a 부사장 no 사장.
  const forms = office === asked.text ? asked.forms.map((form) => form.parts.join(' ')) : [];
  const wanted = [office.toLowerCase(), translateRole(office, 'en').toLowerCase(), ...forms];
  return held.some((r) => wanted.includes(r) || wanted.includes(r.replace(/^(?:former|group) /, '')));
}

const chairman = /^(?:(?:executive )?chair(?:man|woman|person)?|회장)$/;
const anyHead = /^(?:chief(?: executive)?|boss|head|대표)$/i;
