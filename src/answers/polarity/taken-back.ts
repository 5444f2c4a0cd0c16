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

/** "… 쓰겠다고 했으나 … 빼기로 했다": what was meant is given up, by nobody else and with nothing else for its object. */
const givesUp =
  /(?:지만|으나|다가),? (?:(?![가-힣](?:은|는|가) )[^.]){0,60}?(?:(?<object>[가-힣A-Za-z0-9]+)[을를] )?(?:철회|취소|백지화|포기|번복|접었|접기로|뺐|빼기로|빼겠|돌아섰|돌아서기로)/u;
/** "9분을 목표로 했으나 17분에 그쳤다" */
const fallsShort = /(?:지만|으나|는데),? [^.]{0,60}?(?:[데에] 그[쳤친]|못 ?미[쳤친]|(?:미치|이르|닿|채우)지 못)/u;
const asksOfGoal = /^(?:목표|달성|도달)/u;

/** Of what else the sentence says, in front of a seam, nothing is taken back: null where it cannot be told which is meant. */
export function isTakenBack(coverage: Coverage): boolean | null {
  const { covered, sentence } = coverage;
  const at = takenBackAt(coverage);
  if (at === undefined) return false;
  const said = covered.flatMap(({ places, concept: { kind } }) => (kind === 'company' ? [] : places));
  const last = Math.max(...said.map((place) => place - sentence.start).filter((place) => place < at));
  return Number.isFinite(last) && !seam.test(sentence.text.slice(last, at)) ? true : null;
}

function takenBackAt({ covered, sentence: { text, start } }: Coverage): number | undefined {
  const back = takesBack.exec(text)?.index;
  if (back !== undefined) return back;
  if (covered.some(({ concept }) => asksOfGoal.test(concept.text))) return fallsShort.exec(text)?.index;
  const given = givesUp.exec(text);
  const object = given?.groups?.object;
  const place = object === undefined ? -1 : text.indexOf(object, given!.index) + start;
  const isAsked = object === undefined || covered.some(({ places }) => places.includes(place));
  return given && isAsked ? given.index : undefined;
}

const seam = /, (?!among )|[;:]| (?:and|but|while|which|who) |(?:(?<![다라자])고|며|면서|는데|지만) /;
