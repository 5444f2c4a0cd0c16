/** Noun phrases of a Korean sentence that a question may ask for: none that it names itself, and none that names nobody. */
import { translate } from '../../../library/glossary/glossary.ts';
import type { Coverage } from '../../coverage.ts';
import type { Question } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { type Eojeol, eojeolsOf, isAdnominal } from './eojeols.ts';
import { type Slot, slotAsked } from './slot-asked.ts';

export interface Scene {
  readonly question: Question;
  readonly coverage: Coverage;
  readonly slot: Slot;
  readonly words: readonly Eojeol[];
}

/** Null where a question or a sentence is not Korean, or where nothing is asked for by its place. */
export function sceneOf(question: Question, coverage: Coverage): Scene | null {
  if (coverage.sentence.language !== 'ko' || question.language !== 'ko' || question.shape === 'yes-no') return null;
  const slot = slotAsked(question.text.trim());
  return slot && { question, coverage, slot, words: eojeolsOf(coverage.sentence.text) };
}

export function isAsked({ start, end, noun }: Eojeol, { question, coverage: { covered, sentence } }: Scene): boolean {
  const [from, to] = [start + sentence.start, end + sentence.start];
  return (
    covered.some(({ places }) => places.some((at) => at >= from && at < to)) ||
    (noun.length > 1 && question.text.includes(noun))
  );
}

/** Bare words that belong to no name. */
export const beside =
  /^(?:또한|따라|결국|곧|직후|오히려|사실|아직|벌써|드디어|오래전|늘|계속|매년|매일|올해|내년|작년|지난해|올|내달|지난달|이날|전날|먼저|우선|새로|비로소|실제|무려|거의|현재|다시|처음|함께|모두|직접|약|및|또|가장|매우|더|이미|당시|최근|지난|오는|이|그|저|각|총|주로|바로|새|첫|전|한|두|세|등|중|후|뒤|때|모든|다른|이후|이전|특히|그리고|그러나|하지만|즉|역시|달리|대략|마침내|더구나|따라서|혹|혹은|또는|너무|여러|이러한|그러한|\d+(?:년|월|일|시)\S{0,2})$/u;
/** "못해", "따라", "두 번째": verbs that go on, and what counts. */
export const goesOn = /(?:[고며서여어아게지다면해려자]|도록|번째)$/u;
const nobody =
  /^(?:이|그|이들|그들|그녀|결과|것|때|이것|그것|자신|우리|양|수|등|측|이유|대부분|하나|일부|때문|중|가운데|모두|누구)$/u;

const isNobody = (word: Eojeol): boolean => word.noun === '' || nobody.test(word.noun) || isAdnominal(word.text);
export const isQuoted = ({ text }: Eojeol): boolean => /^[“‘《〈「『<"'].*[”’》〉」』>"']/u.test(text);

/** The noun with the bare nouns and those with 의 before it: "취임 기념 우표", "국가의 해제". */
export function phraseAt(at: number, scene: Scene): Fact | null {
  const { words } = scene;
  // "고소 등으로": 등 says that there was more.
  const last = words[at]?.noun === '등' ? at - 1 : at;
  const word = words[last];
  if (word === undefined || isNobody(word) || isAsked(word, scene)) return null;
  let from = last;
  while (from > 0 && !isQuoted(word) && belongs(words[from - 1]!, scene)) from--;
  return factOf(from, last, scene);
}

function belongs(word: Eojeol, { question }: Scene): boolean {
  const { noun, text, part } = word;
  if ((part !== 'bare' && part !== 'of') || noun === '' || isAdnominal(text) || isShortCopula(noun)) return false;
  if (beside.test(noun) || goesOn.test(noun) || /[,.;”"’']$/u.test(text)) return false;
  return !question.text
    .split(/[^\p{L}\p{N}]+/u)
    .some((asked) => asked.startsWith(noun) && asked.length < noun.length + 3);
}

/** "딸인"; 개인 and 법인 are nouns. */
const isShortCopula = (noun: string): boolean => /^[가-힣]인$/u.test(noun) && translate(noun, 'en').length === 0;

/** All words from one to another, if none of them is asked about. */
export function phraseFrom(from: number, to: number, scene: Scene): Fact | null {
  const own = scene.words.slice(from, to + 1);
  if (own.length === 0 || isNobody(own.at(-1)!)) return null;
  const broken = own.some(
    (word, i) => isAsked(word, scene) || isAdnominal(word.text) || (i < own.length - 1 && /[,.;]$/u.test(word.text)),
  );
  return broken ? null : factOf(from, to, scene);
}

/** What the words say, the last without its particle. */
export function factOf(from: number, to: number, { words, coverage: { sentence } }: Scene): Fact {
  const last = words[to]!;
  const said = [...words.slice(from, to).map(({ text }) => text), last.noun]
    .join(' ')
    .replace(/[‘’“”"'《》〈〉「」『』<>]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const span = { start: words[from]!.start + sentence.start, end: last.end + sentence.start };
  return { ...span, key: `phrase:${said}`, en: said, ko: said, distance: 0, apt: false };
}

/** The first word from there on that a particle ends, within a name's length. */
export function endOfNoun(from: number, { words }: Scene): number | null {
  const at = words.findIndex(({ part, text }, i) => i >= from && (part !== 'bare' || /[,.]$/u.test(text)));
  return at < 0 || at > from + LONGEST ? null : at;
}

/** In words. */
const LONGEST = 3;
