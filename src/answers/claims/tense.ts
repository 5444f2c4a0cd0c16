/** Past and not past, by the forms of verbs: 개발한다 is not 개발했다, "tests" is not "tested". */
import { decompose, hasHangul } from '../../text/korean.ts';

const DOUBLE_SIOT = 20;
const NIEUN = 4;
const RIEUL = 8;
/** "Said", "announced": that something was told lies in the past, not the thing. */
const telling = /^(?:밝|말|전|발표|설명|강조|덧붙|알려|답|공시|언급|예고|내다|분석|주장|소개|전망|예상|지적|보도|인용)/;
/** What is the case, now as then. */
const lasting = /^(?:차지|해당|달[하한]|속[하한]|보유|이른|넘|운영|가[지진]|갖|많|적|높|낮)/;
const toldEnglish =
  /^(?:said|told|announced|added|reported|disclosed|noted|explained|stated|stressed|based|related|named|called|limited|combined|united|advanced|need|speed|used|so-called|expected|planned|aimed|hundred)$/i;
const irregular =
  /^(?:was|were|had|made|took|won|lost|began|bought|sold|held|met|built|led|went|rose|fell|grew|paid|cut|put|set|signed|chose|struck|spent|found|gave|got|beat|became|came|left|ran)$/i;

interface KoreanVerb {
  /** Syllables before the ending, and the first consonant of the ending's syllable. */
  readonly stem: string;
  readonly initial: number;
  readonly vowel: number;
}

/** Words with a syllable that ends in ㅆ: the past. 있다 and 겠다 are none. */
function koreanPast(word: string): KoreanVerb | null {
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    const parts = decompose(letter.charCodeAt(0));
    if (parts?.final === DOUBLE_SIOT && !/[있겠]/.test(letter))
      return { stem: word.slice(0, at), initial: parts.initial, vowel: parts.vowel };
  }
  return null;
}

function pastIn(text: string): readonly KoreanVerb[] {
  return (text.match(/[가-힣]+/g) ?? []).flatMap((word) => {
    const verb = telling.test(word) ? null : koreanPast(word);
    return verb ? [verb] : [];
  });
}

export function hasPast(text: string): boolean {
  if (hasHangul(text)) return pastIn(text).length > 0 || /[가-힣](?:은|한|된|인) (?:바|것|적)/.test(text);
  return englishPast(text);
}

function englishPast(text: string): boolean {
  return (text.match(/[A-Za-z-]+/g) ?? []).some(
    (word) => (/ed$/.test(word) && !toldEnglish.test(word)) || irregular.test(word),
  );
}

/** The claim tells as past what its source tells in another tense. */
export function pastVerbsAhead(claim: string, source: string): boolean {
  if (!hasHangul(source)) return false;
  const present = (source.match(/[가-힣]+/g) ?? []).filter(
    (word) => !telling.test(word) && !lasting.test(word) && isAhead(word),
  );
  if (present.length === 0) return false;
  return hasHangul(claim) ? pastIn(claim).length > 0 : englishPast(claim);
}

/** 한다, 간다, 된다, 할: what is or will be. */
function isAhead(word: string): boolean {
  return [...word].some((letter, at) => {
    const final = decompose(letter.charCodeAt(0))?.final;
    return at > 0 && ((final === NIEUN && word[at + 1] === '다') || (final === RIEUL && at === word.length - 1));
  });
}

/** Verbs of a Korean claim in the past that its source has, though in no past. */
export function turnedToPast(claim: string, source: string): boolean {
  const words = source.match(/[가-힣]+/g) ?? [];
  const past = pastIn(source);
  return pastIn(claim).some(({ stem, initial, vowel }) => {
    if (stem === '')
      return past.every((one) => one.stem !== '') && words.some((word) => isShortAhead(word, initial, vowel));
    if (past.some((one) => one.stem.endsWith(stem) || stem.endsWith(one.stem))) return false;
    if (stem.length >= 2 && isPurpose(stem, source)) return true;
    const same = words.filter((word) => {
      const at = word.indexOf(stem);
      return at >= 0 && decompose(word.charCodeAt(at + stem.length))?.initial === initial;
    });
    return same.length > 0 && same.every((word) => isToCome(word, stem));
  });
}

/** 살 of 샀다, 간다 of 갔다. */
function isShortAhead(word: string, initial: number, vowel: number): boolean {
  const parts = decompose(word.charCodeAt(0));
  if (parts?.initial !== initial || parts.vowel !== vowel) return false;
  return (parts.final === RIEUL && word.length === 1) || (parts.final === NIEUN && word[1] === '다');
}

/** "설립을 위한 양해각서": nothing is founded yet. */
function isPurpose(stem: string, source: string): boolean {
  const at = source.indexOf(stem);
  return (
    at >= 0 && /^(?:을|를)? ?(?:위한|위해|방안|추진|검토|목표|예정|계획|협상|논의)/.test(source.slice(at + stem.length))
  );
}

function isToCome(word: string, stem: string): boolean {
  const rest = word.slice(word.indexOf(stem) + stem.length);
  const final = decompose(rest.charCodeAt(0))?.final;
  return (
    final === RIEUL ||
    (final === NIEUN && rest[1] === '다') ||
    /^.(?:기로|기|려|면|고자|는)|^(?:으려|으면|을)/.test(rest)
  );
}
