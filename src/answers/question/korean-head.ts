/** The noun that a Korean question counts or measures: 가입자 in "가입자는 몇 명", 도시 in "몇 개 도시에". */
import { decompose } from '../../text/korean.ts';
import type { Concept } from './question.ts';

/** "몇 개 도시에", "몇 곳의 기지국을": the noun behind the counter, where none stands right before the interrogative. */
const behindCounter =
  /몇\s*(?:개|곳|군데|대|명|건|가지|종|기)(?:의)?\s+([가-힣a-z]{2,}?)(?:에서|에게|에|을|를|의|이|가|은|는|로|으로)?(?=[\s?]|$)/;

/** "기지국을 몇 대 부산에": what is counted was said; "한빛이 몇 개 도시에" has who did it. */
function countedBefore(said: string): RegExp {
  return /^몇\s*(?:개|곳|군데)/.test(said)
    ? /(?:은|는|수|을|를)\s*(?:총|모두|전부)?\s*$/
    : /(?:은|는|이|가|수|을|를)\s*(?:총|모두|전부)?\s*$/;
}

export function countedBehind(concepts: readonly Concept[], lower: string): number | null {
  const found = behindCounter.exec(lower);
  if (!found || countedBefore(found[0]).test(lower.slice(0, found.index))) return null;
  const at = found.index + found[0].length - 1;
  const i = concepts.findIndex(
    (c) => c.start > found.index && c.start <= at && (c.kind === 'word' || c.kind === 'generic'),
  );
  return i < 0 ? null : i;
}

/** "가람이 오렌지에서 수주한 금액": who did it is no noun that is measured. */
const doesSomething =
  /^(?:이|가|은|는|에서|에게|에|와|과) (?:\S+ )*\S*[한은된간온산판준낸긴인]\s(?:금액|규모|액수|돈|값|가격|대금|수량|물량|수)/u;
/** Where, with whom, in what currency or against what it was: "로봇 사업에 얼마", "유로로 얼마", "예년 대비". */
const oblique = /(?:에|에서|에게|한테|으로|로|이랑|랑|하고|과|와|보다|대비|씩)\s*$/;
/** "단말은 현장에서 몇 대": what is counted is not where. */
const behindPlace = /^(?:에서는?|에선)\s/;
/** The words that ask. */
export const koreanInterrogative = /어떤|무슨|어느|몇|얼마|무엇|뭐|뭘|누구|언제|어디/;
const asking = new RegExp(`${koreanInterrogative.source}|[?]|$`);

export function koreanHead(concepts: readonly Concept[], lower: string): number | null {
  const found = asking.exec(lower);
  if (!found) return null;
  if (/^(?:어떤|무슨|어느)/.test(found[0])) {
    const after = concepts.findIndex((c) => c.start > found.index && c.kind === 'word');
    return after >= 0 ? after : null;
  }
  const behind = found[0] === '몇' ? countedBehind(concepts, lower) : null;
  return behind ?? nounBefore(concepts, lower, found.index, found[0]);
}

/** "5G를 제공하는 도시는 몇 곳": what stands right before it is counted, however little it narrows. */
const topic = /^[은는]?\s*(?:총|모두|전부)?\s*$/;

const isCounted = (text: string, after: string, asked: string): boolean =>
  (asked === '몇' && topic.test(after) && !when.test(text)) || /^ ?(?:수|숫자|개수)(?:는|은|가)?[\s?]*$/u.test(after);

/** "인력은 현재 몇 명" */
const when = /^(?:현재|최근|당시|올해|연내|이번|애초)$/;

function nounBefore(concepts: readonly Concept[], lower: string, end: number, asked: string): number | null {
  const howMuch = asked === '얼마';
  for (let i = concepts.length - 1; i >= 0; i--) {
    const { start, text, kind } = concepts[i]!;
    if (start >= end) continue;
    const after = lower.slice(start + text.length, end);
    if (kind === 'generic' && isCounted(text, after, asked)) return i;
    if (kind !== 'word') continue;
    if (isNoNoun(concepts, i, after, end, howMuch)) return null;
    if (howMuch && isOblique(lower, start, text, end)) continue;
    if (asked === '몇' && behindPlace.test(after)) continue;
    return i;
  }
  return null;
}

function isNoNoun(concepts: readonly Concept[], i: number, after: string, end: number, howMuch: boolean): boolean {
  if (doesSomething.test(after) || isSpent(concepts[i]!.text, after)) return true;
  return howMuch && (isDoer(concepts, i, after, end) || (i === 0 && isNamed(concepts, after, end)));
}

/** "가람에 태운 돈": what is done with the money is no noun that is measured, whether or not a table has the verb. */
function isSpent(text: string, after: string): boolean {
  const ending = /^([가-힣]{0,2})\s(?:돈|액수)[은이을]?\s*$/u.exec(after)?.[1];
  return (
    ending !== undefined && modifies.has(decompose((text + ending).charCodeAt(text.length + ending.length - 1))?.final)
  );
}
/** The finals ㄴ and ㄹ: "드는", "태운", "치를". */
const modifies: ReadonlySet<number | undefined> = new Set([4, 8]);

/** "누리 얼마 벌었어": a name that no table has, and the verb behind the interrogative. */
function isNamed(concepts: readonly Concept[], after: string, end: number): boolean {
  return concepts[0]!.open && /^\s+$/.test(after) && concepts.some((c) => c.kind === 'action' && c.start > end);
}

/** "누리가 내는 돈 유로로 얼마", "한빛이 로봇 사업에 얼마": a verb of its own stands between, or what the money goes to. */
function isDoer(concepts: readonly Concept[], i: number, after: string, end: number): boolean {
  if (!/^(?:이|가|에서)\s/.test(after)) return false;
  return (
    /[가-힣](?:에|에게|한테)\s*$/.test(after) || concepts.slice(i + 1).some((c) => c.kind === 'action' && c.start < end)
  );
}

/** By the particle of its own word, or of the noun it only narrows: "로봇" of "로봇 사업에". */
function isOblique(lower: string, start: number, text: string, end: number): boolean {
  const words = lower.slice(start, end).trimEnd().split(/\s+/);
  if (text === '대비' || words[1] === '대비') return true;
  const own = words.slice(text.split(/\s+/).length - 1);
  const last = text.split(/\s+/).at(-1)!;
  if (/에$/.test(last) || (oblique.test(own[0]!) && own[0]!.length > last.length)) return true;
  const bare = own[0] === last;
  return bare && own.length > 1 && own.length <= 3 && oblique.test(own[1]!);
}
