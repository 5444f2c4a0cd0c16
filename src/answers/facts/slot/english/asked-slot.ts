/** Which part of a sentence an English question leaves open: the subject of its verb, the object, or what something is or is called. */
import { askingClause } from '../../../question/asking-clause.ts';
import {
  adverb,
  anyPreposition,
  atEnd,
  behindWho,
  fronted,
  ofEqual,
  ofName,
  ofObject,
  ofPassive,
  opensPhrase,
  past,
  stranded,
} from './slot-table.ts';

export interface AskedSlot {
  readonly part: 'subject' | 'object' | 'name' | 'equal';
  /** Where the verb that it belongs to begins in the question. */
  readonly at: number;
  /** "On" of "what does the work focus on". */
  readonly behind: string | null;
}

export function askedSlot(text: string): AskedSlot | null {
  const lower = text.toLowerCase();
  const clause = askingClause(lower).replace(/[\s?.!]+$/, '');
  const slot = slotOf(clause);
  return slot && { ...slot, at: slot.at + lower.indexOf(clause) };
}

function slotOf(clause: string): AskedSlot | null {
  if (ofName.test(clause)) return { part: 'name', at: 0, behind: null };
  const [, done, mayBe] = ofObject.exec(clause) ?? [];
  const object = done ?? mayBe;
  if (object !== undefined) {
    const behind = stranded.exec(object)?.[1] ?? null;
    return lastVerb(behind === null ? object : object.slice(0, -behind.length - 1), behind, clause);
  }
  const passive = ofPassive.exec(clause);
  if (passive) return { part: 'object', at: passive[0].length - passive[1]!.length, behind: null };
  if (ofEqual.test(clause)) return { part: 'equal', at: 0, behind: null };
  return inPlace(clause) ?? subjectSlot(clause);
}

/** "Tarn usually lay" of "what did Tarn usually lay in the bay": the last word before the first small one. */
function lastVerb(behindHelp: string, behind: string | null, clause: string): AskedSlot | null {
  const core = behindHelp.split(anyPreposition)[0]!.replace(/(?: [a-z]+ly| both| also| again)+$/, '');
  const verb = core.split(' ').at(-1)!;
  const at = clause.lastIndexOf(behindHelp) + core.length - verb.length;
  return core === verb ? null : { part: 'object', at, behind };
}

function inPlace(clause: string): AskedSlot | null {
  const end = atEnd.exec(clause);
  if (end) return { part: 'object', at: end.index + 1, behind: end[2] ?? null };
  const front = fronted.exec(clause);
  return front && lastVerb(front[2]!, front[1]!, clause);
}

/** The first word that can only be a verb: what stands behind "who", a past form, or what stands before an article. */
function subjectSlot(clause: string): AskedSlot | null {
  const [whole, behind] = behindWho.exec(clause) ?? [];
  if (whole === undefined || behind === undefined) return null;
  const words = behind.trim().split(' ');
  const verb = words.findIndex((word, i) => {
    const alone = i > 0 || asksOfThing.test(whole);
    return (
      !adverb.test(word) && (asksWho.test(whole) || past.test(word) || (alone && opensPhrase.test(words[i + 1] ?? '')))
    );
  });
  const before = words.slice(0, verb).join(' ').length + Number(verb > 0);
  return verb < 0 ? null : { part: 'subject', at: whole.length - behind.trim().length + before, behind: null };
}

const asksWho = /^(?:\S+ )?who /;
/** "What slows the roll-out". */
const asksOfThing = /^(?:\S+ )?what [a-z]{3,}s\b/;
