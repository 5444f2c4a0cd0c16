/** Whose name stands in the Korean words before an office: first in them, or right before the office. */
import { companiesCalled } from '../../library/companies/companies.ts';
import { isNameWord, isWorkplace } from '../../library/people/korean-name-words.ts';
import { isInGroups, isJapaneseName, smallWords } from '../../library/people/name-syllables.ts';
import { mandarinSurnames } from '../../library/people/role-table.ts';
import type { NamedSpan } from './fact.ts';
import { bare, hasKoreanShape, isForeign, isKoreanName, isNoJapanese, joins, type Word } from './korean-name-shapes.ts';

export function nameIn(all: readonly Word[]): NamedSpan | null {
  // "하지만 윤가람 통신부장관은", "이에 대해 한다온 장관이".
  const phrase = all.slice(all.findLastIndex(({ text }) => joins.test(text)) + 1);
  const [first, second] = phrase;
  if (first && second && isJapaneseName(bare(first.text), second.text)) return personAt(first, second);
  const groups = [4, 3].map((most) => phrase.slice(0, most)).find((some) => isInGroups(some.map((w) => bare(w.text))));
  if (groups) return personAt(groups[0]!, groups.at(-1)!, groups);
  return koreanIn(phrase) ?? firstBeforeFirm(phrase) ?? foreignIn(phrase);
}

function koreanIn(phrase: readonly Word[]): NamedSpan | null {
  const korean = phrase.find((w, at) => isKoreanName(bare(w.text)) && (at === 0 || !isWorkplace(w.text)));
  if (!korean) return null;
  const next = phrase[phrase.indexOf(korean) + 1];
  // 마에다 다이스케 begins like a Korean name.
  const isFamily = next && !isNoJapanese(bare(korean.text)) && isForeign(next.text);
  return personAt(korean, isFamily && !department.test(next.text) && !isWorkplace(next.text) ? next : korean);
}

/** "이해윤 다솜대 총장", "왕린 차이나텔레콤 회장": one word, and where its bearer works. */
function firstBeforeFirm([first, firm, ...more]: readonly Word[]): NamedSpan | null {
  if (!first || !firm || more.length > 0) return null;
  const name = bare(first.text);
  const isName =
    (isWorkplace(firm.text) && hasKoreanShape(name)) || (companiesCalled(firm.text).length > 0 && isChinese(name));
  return isName ? personAt(first, first) : null;
}

/** "류징": two syllables, the first a family name; "위한" and "한때" are none. */
const isChinese = (name: string): boolean =>
  name.length === 2 &&
  (mandarinSurnames.has(name[0]!) || /^[상샹탄구]/u.test(name)) &&
  !/[난온던든간선은는한된할때]$/u.test(name) &&
  isForeign(name) &&
  isNameWord(name);

function foreignIn(phrase: readonly Word[]): NamedSpan | null {
  // "림 웨이진 싱텔 …": a family name of one syllable stands first.
  const [family, given] = phrase;
  if (family && given && /^[가-힣]$/u.test(bare(family.text)) && !small.has(bare(family.text)) && isForeign(given.text))
    return personAt(family, given);
  // A foreign name is two or three words that no table knows, before company and field.
  const known = phrase.findIndex((w) => !isForeign(w.text));
  const own = known < 0 ? phrase.slice(0, 2) : phrase.slice(0, known);
  if (own.length === 2 || own.length === 3) return personAt(own[0]!, own[1]!);
  if (own.length !== 1) return null;
  // "로베르토 지오 텔코 부사장": what ends the name is also a firm's, which stands behind it.
  if (phrase.length > 2 && /^[가-힣]+$/u.test(phrase[1]!.text)) return personAt(own[0]!, phrase[1]!);
  const alone =
    phrase.length === 1 &&
    bare(own[0]!.text).length >= LONG_NAME &&
    !isWorkplace(bare(own[0]!.text)) &&
    !body.test(own[0]!.text);
  return alone ? personAt(own[0]!, own[0]!) : null;
}

/** With those that are a family name only in groups: "한 무선 전문가". */
export const small: ReadonlySet<string> = new Set([...smallWords, ...'한 당 고 부 안 단'.split(' ')]);

/** "고바야시 본부장": one word before an office is a name where it is too long for most others, in syllables. */
const LONG_NAME = 4;

const body = /(?:부|처|청|원|회|당|단|국)$/u;
const department = /(?:부|팀|실|단|국|소|과|센터|그룹|부문|본부|사업|담당)$/u;

/** From one word of a phrase to another. */
function personAt(first: Word, last: Word, phrase: readonly Word[] = [first, last]): NamedSpan {
  const words = first === last ? [first] : phrase.slice(phrase.indexOf(first), phrase.indexOf(last) + 1);
  const end = last.start + last.text.length;
  return {
    name: words.map(({ text }) => bare(text)).join(' '),
    start: first.start + first.text.length - bare(first.text).length,
    end,
  };
}
