// Where a sentence that tells two things is parted.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import { englishPronounFirst } from './anaphora-table.ts';
import { isKoreanOblique, isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import type { Actor, Clause } from './reading-types.ts';
import { findTriggers } from './triggers.ts';

/** Longer sentences are lists or tricks; nothing is read from them. */
const longest = 1500;

/** Between two statements of one sentence. */
const englishSeam =
  /;|,? (?:while|whereas) |, (?:although|though) |, and (?=(?:this \w+ |last \w+ |in \w+ )?(?:it|they|the (?:company|firm|operator|group)) (?:has |have |had |also )?(?:signed|agreed|struck|inked|won|chose|selected|bought|acquired|invested|launched)\b)|, and (?=[A-Z][^,.]{2,40} (?:has |have |also )?(?:signed|agreed|struck|inked|won|was (?:given|handed|awarded)|chose|selected|met|visited|bought|acquired)\b)/g;
/** "Has ended its contract with Oracle and picked Google": the same one does both. */
const sameSubject =
  /,? and (?:(?:has |had |have |also |then |instead |later |now ){1,2})?(?=(?:pick|choose|select|tap|hire|appoint|award|hand|sign|agree|b(?:uy|ought)|acquire|chose|struck|strike|turned to|opted for|went with|gave|runs?|ran|rent|lease|move|switch|turn|use|hire|order|licen[cs]e|appoint|engage)(?:s|d|ed|en|ped)?\b)/g;
/** "화웨이와의 계약을 해지하고 …로 갈아탔다". */
const sameKoreanSubject = /(?:해지|종료|파기|중단|정리)하고,? |(?:끝내|끊|접)고,? /g;
/** Syllables that end a verb told as done: 했, 샀, 밝혔; 겠 is of what is to come. */
const pastSyllables = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 20))
  .join('')
  .replace('겠', '');
const koreanSeam = new RegExp(
  `[${pastSyllables}](?:고|으며|지만|으나|는데),? |(?<=[가-힣A-Za-z])…(?=[가-힣A-Z“"‘'])`,
  'g',
);

type Part = Omit<Clause, 'index' | 'korean' | 'section'>;

export function partsOf(written: string, sentence: Span, korean: boolean, actors: readonly Actor[]): Part[] {
  const triggers =
    written.length > longest
      ? []
      : findTriggers(written, korean, sentence.start).filter(
          (trigger) => !actors.some(({ start, end }) => start <= trigger.start && end >= trigger.end),
        );
  const whole: Part = { start: sentence.start, end: sentence.end, text: written, actors, triggers };
  if (triggers.length === 0 || actors.length < 2) return [whole];
  for (const seam of allMatches(written, korean ? koreanSeam : englishSeam)) {
    const cut = sentence.start + seam.index + (korean || seam[0].startsWith(';') ? seam[0].length : 0);
    const [left, right] = [partOf(whole, sentence.start, cut), partOf(whole, cut, sentence.end)];
    const apart = korean
      ? hasTopic(right) || goesOnWithOther(left, right) || areOfElided(left, right)
      : isOfItsOwn(right, seam[0]);
    if (
      apart ? namesTwo(left) || areOfElided(left, right) || isOfPronoun(left, korean) : isTwofold(left, right, korean)
    )
      return [left, ...partsOf(right.text, right, korean, right.actors)].map((part) => goingOn(part, left, korean));
  }
  return doneByOne(whole, korean ? sameKoreanSubject : sameSubject);
}

/** Parted where one who is named once does something with each of two others. */
function doneByOne(whole: Part, seams: RegExp): Part[] {
  for (const seam of allMatches(whole.text, seams)) {
    const cut = whole.start + seam.index + (seams === sameKoreanSubject ? seam[0].length : 0);
    const [left, right] = [partOf(whole, whole.start, cut), partOf(whole, cut, whole.end)];
    const [subject, ...others] = left.actors;
    const [first] = left.triggers;
    if (!subject || !first || subject.end > first.start || right.triggers.length === 0) continue;
    const partners = others.filter(({ id }) => id !== subject.id);
    const isNew = ({ id }: Actor) => !left.actors.some((one) => one.id === id);
    if (partners.length > 0 && partners.every(({ start }) => start >= first.end) && right.actors.some(isNew))
      return [left, { ...right, subject }];
  }
  return [whole];
}

function tellsOfTwo(part: Part): boolean {
  return part.triggers.length > 0 && namesTwo(part);
}

function namesTwo({ actors }: Part): boolean {
  return actors.some(({ id }) => id !== actors[0]!.id);
}

function isTwofold(left: Part, right: Part, korean: boolean): boolean {
  return (tellsOfTwo(left) && tellsOfTwo(right)) || (!korean && eachWon(left, right));
}

/** "ZTE was given the north, and Nokia won the south": each of somebody who stands elsewhere. */
function eachWon(left: Part, right: Part): boolean {
  return [left, right].every((part) => part.actors.length > 0 && !namesTwo(part) && wins.test(part.text));
}

const wins = /\b(?:won|(?:been|was|were) (?:given|handed|awarded))\b/;

/** "…사들였고, 사우디 STC는 …": the rest is of somebody else. */
function hasTopic({ actors: [first], text, start }: Part): boolean {
  return (
    first !== undefined &&
    first.start - start <= 36 &&
    isKoreanTopic.test(text.slice(first.end - start, first.end - start + 8))
  );
}

/** "… 에릭슨과 손을 잡았으며, 지난봄에는 노키아와 …": the same one with somebody else. */
function goesOnWithOther(left: Part, right: Part): boolean {
  const follows = (part: Part, { end }: Actor, particle: RegExp) =>
    particle.test(part.text.slice(end - part.start, end - part.start + 40));
  const [subject] = left.actors;
  const [partner, ...more] = right.actors;
  if (!subject || !partner || more.some((one) => follows(right, one, isKoreanTopic))) return false;
  return follows(left, subject, isKoreanTopic) && follows(right, partner, isKoreanPartner);
}

/** "In May it signed with Polarlink; in June it agreed with Redwave": whoever "it" is did each. */
function isOfPronoun({ text, actors, triggers }: Part, korean: boolean): boolean {
  return !korean && triggers.length > 0 && actors.length > 0 && englishPronounFirst.test(text);
}

const isTold = (actors: readonly Actor[], { text, start }: Part, particle: RegExp) =>
  actors.some(({ end }) => particle.test(text.slice(end - start, end - start + 40)));

/** "말결에 투자해 …를 샀고, 6월에는 포티크에 …": who acts is said in neither half. */
function areOfElided(left: Part, right: Part): boolean {
  return [left, right].every(
    (part) =>
      part.triggers.length > 0 &&
      part.actors.length > 0 &&
      !isTold(part.actors, part, isKoreanTopic) &&
      isTold(part.actors, part, isKoreanOblique),
  );
}

/** "경쟁사인 A는 B에 투자했고 C, D와 …": who acts in the first half does in the second. */
function goingOn(part: Part, left: Part, korean: boolean): Part {
  if (!korean || part === left || part.subject || part.actors.length === 0) return part;
  const [subject] = left.actors;
  if (!subject || !isTold([subject], left, isKoreanTopic) || part.actors.some(({ id }) => id === subject.id))
    return part;
  return isTold(part.actors, part, isKoreanTopic) || !isTold(part.actors, part, isKoreanOblique)
    ? part
    : { ...part, subject };
}

/** "…, and it signed Nokia in June": who acts stands in what came before. */
function isOfItsOwn({ triggers, actors, text }: Part, seam: string): boolean {
  if (triggers.length === 0) return false;
  return (
    (actors.length > 0 && /^, (?:al)?though /.test(seam)) ||
    /^(?:, and | )?(?:this \w+ |last \w+ |in \w+(?: this year| last year| (?:19|20)\d\d)?,? )?(?:it|they|the (?:company|firm|operator|group)) /.test(
      text,
    )
  );
}

function partOf(whole: Part, start: number, end: number): Part {
  const within = (span: Span) => span.start >= start && span.end <= end;
  return {
    start,
    end,
    text: whole.text.slice(start - whole.start, end - whole.start),
    actors: whole.actors.filter(within),
    triggers: whole.triggers.filter(within),
  };
}
