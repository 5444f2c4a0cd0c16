/** Where in its sentence the answer to a Korean question stands: 누구에게 wants whoever has 에게, "개발한 회사" whoever did it. */
import { eojeolsOf, isAdnominal, type Part } from './eojeols.ts';

export interface Slot {
  /** None where the question has only a noun: "누리텔의 주력 요금제는?". */
  readonly parts: readonly Part[];
  /** Offset in the question from which on its verb stands; that of the verb itself in a clause before a noun. */
  readonly verbFrom: number;
  /** True where a noun is asked for that a clause before it may tell of. */
  readonly relative: boolean;
  /** "회사" in "어느 회사", "개발한 회사"; null for 누구, 무엇, 것. */
  readonly noun: string | null;
}

/** Null where nothing is asked for by its place. */
export function slotAsked(question: string): Slot | null {
  return slotInPlace(question) ?? slotOfClause(question);
}

const interrogative =
  /(?<![가-힣])(?:(?:누구|누가|누굴|무엇|뭐|뭘)([가-힣]*)|(?:어떤|어느|무슨)\s*(?:\S+\s+)?([가-힣A-Za-z]+))(?=\s+\S)/u;
/** "무엇인가", "누구였나": what something is, and no place. */
const isWhat = /^(?:인|입|이[었였]|일|였|야|예|죠|$)/u;
const sides: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/(?:누가|[이가])$/u, ['subject', 'topic']],
  [/(?:뭘|누굴|[을를])$/u, ['object']],
  [/의$/u, ['of']],
  [/(?:에게|한테)$/u, ['to']],
  [/에서$/u, ['at']],
  [/에$/u, ['in']],
  [/라고?$/u, ['as']],
  [/로$/u, ['by', 'as']],
  [/[와과]$/u, ['with']],
];

function slotInPlace(question: string): Slot | null {
  const found = interrogative.exec(question);
  if (!found || (found[1] !== undefined && isWhat.test(found[1]) && !/^(?:누가|누굴|뭘)/u.test(found[0]))) return null;
  const parts = sides.find(([particle]) => particle.test(found[0]))?.[1];
  if (parts === undefined) return null;
  const noun = found[2] === undefined ? null : (eojeolsOf(found[2])[0]?.noun ?? null);
  return { parts, verbFrom: found.index + found[0].length, relative: false, noun };
}

const asking = /\s*(?:(?:무엇|뭐|뭔|누구|어디|어느 것|어떤 것)\S*)?[\s?.!]*$/u;
const called = /(?:의)?\s?(?:이름|성함|성명|명칭|제목)$/u;
const anything = /^(?:것|사람|인물|이|자|곳|데|분|이름)$/u;

/** "실제치와 상한은?": two of them. */
const twoAsked = /[가-힣](?:와|과|이랑|및) (?:\S+ )?\S+$/u;

/** "구리선을 대신할 매체로 꼽은 것은?": what the clause before the noun leaves open. */
function slotOfClause(question: string): Slot | null {
  const said = question
    .replace(asking, '')
    .replace(/(?:은|는|이|가)$/u, '')
    .replace(called, '')
    .trimEnd();
  const words = [...said.matchAll(/\S+/gu)];
  const asked = words.pop()?.[0];
  const verb = words.at(-1);
  if (asked === undefined || asked.endsWith('하는')) return null;
  const noun = anything.test(asked) ? null : asked;
  if (verb === undefined || !isAdnominal(verb[0]))
    return twoAsked.test(said) ? null : { parts: [], verbFrom: said.length, relative: true, noun };
  return { parts: leftOpen(said.slice(0, verb.index)), verbFrom: verb.index, relative: true, noun };
}

/** Who did it where nobody is named, what was done where nothing is. A topic alone may be either's. */
function leftOpen(clause: string): readonly Part[] {
  const before = new Set(eojeolsOf(clause).map(({ part }) => part));
  const done = before.has('object');
  if (before.has('subject')) return done ? [] : ['object'];
  return before.has('topic') && !done ? ['object'] : ['subject', 'topic'];
}
