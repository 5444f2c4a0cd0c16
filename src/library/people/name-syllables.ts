/** Names that their syllables give away in Korean spelling: Japanese ones, and those of three or four short groups. */
import { companiesCalled } from '../companies/companies.ts';
import { translate } from '../glossary/glossary.ts';
import { roleRow } from './roles.ts';

/** What kana is spelled with; of final consonants only ㄴ and ㅅ. */
const kana =
  '(?:[가기구게고카키쿠케코사시스세소자지즈제조다데도타치쓰테토나니누네노하히후헤호바비부베보파피푸페포마미무메모야유요라리루레로와아이우에오갸규교캬큐쿄샤슈쇼주차추초냐뉴뇨햐휴효뱌뷰뵤먀뮤묘랴류료]|[간긴군겐곤칸킨쿤켄콘산신슨센손잔진준젠존단덴돈탄친텐톤난닌넨논한힌훈헨혼반빈분벤본만민문멘몬얀윤욘란린룬렌론안인운엔온핫닛삿잇갓톳슌])';
const japanese = new RegExp(`^${kana}{2,5}$`, 'u');

/** "오오자와 다케루": the 와 is no particle where both words are kana and what stands before it is no word. */
export function isJapaneseName(family: string, given: string): boolean {
  return (
    /.[자사카가나이]와$/u.test(family) &&
    given.length > 1 &&
    japanese.test(family) &&
    japanese.test(given) &&
    isNoWord(family.slice(0, -1)) &&
    isNoWord(given) &&
    companiesCalled(given).length === 0
  );
}

/** Neither 기술 nor 제조사. */
const isNoWord = (word: string): boolean =>
  [word, word.replace(/[사자]$/u, '')].every((one) => roleRow(one) === undefined && translate(one, 'en').length === 0);

/** Common family names of Vietnamese and of Chinese families abroad, as Korean newspapers spell them. */
const families = new Set(
  '응우옌 응웬 쩐 레 팜 호앙 황 후인 판 부 보 당 부이 도 호 응오 즈엉 리 찐 딘 람 마이 따오 다오 도안 럼 쯔엉 하 르엉 루엉 쭈 까오 타 따 탄 탁 림 옹 고 추 여 로 콴 첸 왕 우 응'.split(
    ' ',
  ),
);

/** Words of one syllable that stand before a name or an office and are no part of a name: "그 전 두 …". */
export const smallWords: ReadonlySet<string> = new Set(
  '그 이 저 전 현 총 각 양 두 세 네 및 등 겸 약 새 옛 첫 또 더 수 본 모 신 구 못 잘'.split(' '),
);
/** These stand in a row with such, though not before a name. */
const places: ReadonlySet<string> = new Set('뒤 앞 중 후 때 것 곳 내 외 간 차'.split(' '));

/** "황 쭝 득", "응우옌 반 히엡": a family name and two or three groups of at most two syllables. */
export function isInGroups(words: readonly string[]): boolean {
  const [family, ...given] = words;
  return (
    family !== undefined &&
    families.has(family) &&
    (given.length === 2 || given.length === 3) &&
    given.every((word) => word.length <= 2 && !smallWords.has(word) && !places.has(word)) &&
    given.filter((word) => word.length === 1).length > given.length - 2
  );
}
