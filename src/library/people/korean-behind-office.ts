// "최고경영자 응우옌 딘 브룩스는", "노조위원장 박달래는": in Korean text a name right behind an office of any bearer.
import { isParticleTail } from '../../text/korean.ts';
import { isForeignWord, isKoreanName } from './korean-name-words.ts';
import type { RoleSpan } from './roles.ts';

/** Offices that are also the beginning of other things: "대표 상품", "이사 선임", "지사 설립". */
const otherToo =
  /(?:대표|(?<!대표)이사|담당|총괄|책임|선임|수석|시장|지사|리더|고문|위원|과장|차장|부장|소장|실장|의원|대사|교수|파트너|관계자|매니저|엔지니어|디렉터|CEO|CTO|CFO)$/;
const behind =
  /^(?:\([A-Z]{2,5}\))? ((?:[가-힣]{1,7} ){0,3}?)([가-힣]{1,8})(은|는|이|가|의|와|과|에게|께서)(?=[\s,.]|$)/;
/** A foreign name is no shorter, in syllables: "회장 자리 인선이". */
const SHORTEST = 5;

/** Where the name stands; null where no name does, or a role of its own follows. */
export function nameBehind(text: string, { written, end }: RoleSpan): { start: number; end: number } | null {
  const match = otherToo.test(written) ? null : behind.exec(text.slice(end, end + 48));
  if (!match) return null;
  const [whole, before, stem, tail] = [match[0], match[1]!, match[2]!, match[3]!];
  if (!isParticleTail(tail, stem.charCodeAt(stem.length - 1))) return null;
  const words = [...before.split(' ').filter((word) => word !== ''), stem];
  const to = end + whole.length - tail.length;
  return isName(words) ? { start: to - stem.length - before.length, end: to } : null;
}

function isName(words: readonly string[]): boolean {
  if (words.length === 1) return words[0]!.length > 2 && isKoreanName(words[0]!);
  return words.every((word) => isForeignWord(word) || joiner.test(word)) && words.join('').length >= SHORTEST;
}

/** Small words inside a foreign name: "무함마드 빈 살레", "루카스 판 더르벤", "마리 드 라투르". */
export const joiner = /^(?:빈|빈트|이븐|알|엘|반|판|폰|데|더|드|델|다|디|두|도스|라|티|득|딘|오브)$/;
