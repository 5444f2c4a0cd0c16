/** What a sentence says and takes back. */
import type { Coverage } from '../coverage.ts';

const not = "(?:(?:have|has|had|did|does|do|is|was|were)(?:n['’]t| not)|never)(?: yet| so far| ever)?";
const happens =
  '(?:yet )?(?:done|do so|happen(?:ed)?|taken? place|materiali[sz]ed?|occur(?:red)?|follow(?:ed)?|come (?:about|to pass)|been (?:done|signed|agreed|reached|made|settled))';
/** "…, which the two have not done so far", "… but it never happened", "… 맺기로 했지만 아직 이뤄지지 않았다". */
const takesBack = new RegExp(
  [
    `,? (?:which|something|a step|(?:but|though|although|yet) (?:this|that|it|they|he|she|no \\w+))(?: [\\w’' -]{2,40}?)? ${not} ${happens}\\b`,
    ',? (?:which|but (?:it|that|this)) (?:(?:has|have|is|are) yet to (?:happen|be \\w+|take place)|fell through|came to nothing)\\b',
    '(?:지만|으나|는데|다가),? (?:[^,.]{0,16} )?(?:(?:성사|이뤄|이루어|실현|체결|확정|진행)[가-힣]{0,2}지(?:는|도)? (?:않|못)|무산)',
  ].join('|'),
  'i',
);

/** Of what else the sentence says, in front of a seam, nothing is taken back: null where it cannot be told which is meant. */
export function isTakenBack({ covered, sentence }: Coverage): boolean | null {
  const at = takesBack.exec(sentence.text)?.index;
  if (at === undefined) return false;
  const said = covered.flatMap(({ places, concept: { kind } }) => (kind === 'company' ? [] : places));
  const last = Math.max(...said.map((place) => place - sentence.start).filter((place) => place < at));
  return Number.isFinite(last) && !seam.test(sentence.text.slice(last, at)) ? true : null;
}

const seam = /, (?!among )|[;:]| (?:and|but|while|which|who) |(?:고|며|면서|는데|지만) /;
