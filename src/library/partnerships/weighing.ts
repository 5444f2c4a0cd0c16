// A stage word as it counts where it stands: "order" in "in order to" is no contract, a deal to supply is one.
import { weighedFrame } from './frames-english.ts';
import { weighedKoreanFrame } from './frames-korean.ts';
import { bond, signing } from './not-news-table.ts';
import { after, before, type Clause, type Trigger } from './reading-types.ts';
import { framesAt } from './triggers.ts';
import { weighedEnglish } from './weighing-english.ts';
import { weighedKorean } from './weighing-korean.ts';

/** A stage word as it counts where it stands; null where it tells of something else. */
export function weighed(clause: Clause, trigger: Trigger): Trigger | null {
  if (trigger.frame) return clause.korean ? weighedKoreanFrame(clause, trigger) : weighedFrame(clause, trigger);
  const tail = after(clause, trigger.end, 90);
  const near = before(clause, trigger.start, 70) + tail;
  if (trigger.kind === 'ended' && quarrel.test(before(clause, trigger.start, 12))) return null;
  if (trigger.kind === 'ended')
    return bond.test(statementOf(clause, trigger)) ||
      isBondEnded(clause, trigger) ||
      parting.test(wordsOf(clause, trigger)) ||
      isDropped(clause, trigger)
      ? trigger
      : null;
  const counts = isPaper(trigger) && (!trigger.weak || signing.test(near));
  const one = counts ? { ...trigger, weak: false } : trigger;
  const found = clause.korean ? weighedKorean(clause, one, tail) : weighedEnglish(clause, one, tail);
  return found ?? (trigger.form === 'deed' ? asFrame(clause, trigger) : null);
}

/** "소송을 끝내고 제휴를 맺었다": what ends is no deal. */
const quarrel = /(?:소송|분쟁|공방|갈등|다툼)[을를이가] (?:모두 )?$/;

/** "Opened its network to Mint Fox": as a launch it tells of something else, but somebody stands in the place of the verb. */
function asFrame(clause: Clause, trigger: Trigger): Trigger | null {
  for (const { frame, kind, end } of framesAt(clause, trigger)) {
    const framed = { ...trigger, end, kind, frame, weak: true };
    const found = clause.korean ? weighedKoreanFrame(clause, framed) : weighedFrame(clause, framed);
    if (found) return found;
  }
  return null;
}

/** "… a contract; the tender was cancelled": what a semicolon parts tells of something else. */
function statementOf(clause: Clause, { start, end }: Trigger): string {
  const [lead, tail] = [before(clause, start, 70), after(clause, end, 90)];
  return `${lead.slice(lead.lastIndexOf(';') + 1)} ${tail.split(';', 1)[0]}`;
}

const isPaper = ({ form }: Trigger) => form === 'paper';

/** "The order, placed in May 2019 and reckoned at €7 million, was ended". */
function isBondEnded(clause: Clause, { start }: Trigger): boolean {
  const lead = before(clause, start, 140).split(';').at(-1)!;
  return /\b(?:was|were|been) $/.test(lead) && bond.test(lead);
}

/** Only partners part. */
const parting = /\bways\b|^split up|결별/;

/** "Dropped Huawei last month", not "dropped Huawei from its shortlist". */
function isDropped(clause: Clause, trigger: Trigger): boolean {
  const partner = clause.actors.find(({ start }) => start === trigger.end + 1);
  return (
    partner !== undefined &&
    /^(?:drop|ditch|dump|ax)/.test(wordsOf(clause, trigger)) &&
    !/^ from (?:its|the|an?) (?:[\w-]+ ){0,2}(?:short-?list|list|tender|race|bid|bidding|index|contest)\b/.test(
      after(clause, partner.end, 60),
    )
  );
}

function wordsOf(clause: Clause, { start, end }: Trigger): string {
  return clause.text.slice(start - clause.start, end - clause.start);
}
