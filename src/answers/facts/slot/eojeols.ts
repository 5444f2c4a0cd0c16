/** A Korean sentence as its words with what their particles say of them; what stands in brackets is passed over. */

/** `as` tells what somebody or something is called, `is` what it is. */
export type Part = 'subject' | 'topic' | 'object' | 'of' | 'to' | 'at' | 'in' | 'by' | 'with' | 'as' | 'is' | 'bare';

export interface Eojeol {
  /** As written, without brackets. */
  readonly text: string;
  /** Without its particle and its quotation marks. */
  readonly noun: string;
  readonly part: Part;
  /** Offsets of the noun in the text. */
  readonly start: number;
  readonly end: number;
}

const parts: readonly (readonly [Part, RegExp])[] = [
  ['as', /(?:이라는|라는|이라고|라고|이란|이라|으로서|로서)$/u],
  ['is', /(?:이었다|였다|이다|이며|이고|인데|입니다|이었으며|였으며|이자|인)$/u],
  ['to', /(?:에게서|에게는|에게|한테|께)$/u],
  ['at', /(?:에서는|에서도|에서)$/u],
  ['in', /(?:에는|에도|에)$/u],
  ['by', /(?:으로부터|로부터|으로써|로써|으로는|으로|로는|로)$/u],
  ['with', /(?:과의|와의|과는|와는|이랑|과|와)$/u],
  ['of', /의$/u],
  ['object', /(?:을|를)$/u],
  ['subject', /(?:께서|측이|이|가)$/u],
  ['topic', /(?:은|는|도)$/u],
];
const afterConsonant = /^(?:이|은|을|과|으로|인|입)/u;
const afterVowel = /^(?:가|는|를|와|로(?!부)|라|였)/u;
/** Of one syllable is a noun surely before these alone: "결과", "회의" and "인도" end like others. */
const surely = /^(?:을|를|은|는|에|에서|으로)$/u;

/** What stands in quotation marks is one word. */
const written = /[“‘《〈「『<][^”’》〉」』>]{1,40}[”’》〉」』>][^\s,]*|"[^"]{1,30}"[^\s,]*|'[^']{1,30}'[^\s,]*|\S+/gu;
const brackets =
  / ?(?:\([^()]{1,120}\)|\[[^[\]]{1,40}\])(?: (?=(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|라는|이라는|이다|등)[\s,.]))?/gu;

export function eojeolsOf(text: string): Eojeol[] {
  const { plain, at } = withoutBrackets(text);
  return [...plain.matchAll(written)].map(({ 0: word, index }) => eojeolOf(word, index, at));
}

/** The text without brackets, and where each of its characters stands in the whole. */
function withoutBrackets(text: string): { plain: string; at: readonly number[] } {
  const at: number[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: bracket, index } of [...text.matchAll(brackets), { 0: '', index: text.length }]) {
    for (let i = from; i < index; i++) at.push(i);
    plain += text.slice(from, index);
    from = index + bracket.length;
  }
  return { plain, at };
}

function eojeolOf(word: string, index: number, at: readonly number[]): Eojeol {
  const clear = word.replace(/[,.;:?!…]+$/u, '');
  const [part, particle] = particleOf(clear);
  const cut = clear.slice(0, clear.length - particle.length);
  const opened = /^[^\p{L}\p{N}]*/u.exec(cut)![0].length;
  const noun = cut.slice(opened).replace(/[^\p{L}\p{N}%]+$/u, '');
  const start = at[index + opened] ?? 0;
  return { text: word, noun, part, start, end: (at[index + opened + noun.length - 1] ?? start) + 1 };
}

function particleOf(word: string): readonly [Part, string] {
  const bare = word.replace(/[”’》〉」』>"']+/gu, '');
  for (const [part, pattern] of parts) {
    const particle = pattern.exec(word)?.[0];
    if (particle === undefined) continue;
    const stem = bare.slice(0, bare.length - particle.length);
    if (mayFollow(stem, particle) && !isVerb(bare, part)) return [part, particle];
  }
  return ['bare', ''];
}

/** "국가" and "평가" do not end with a particle; behind Latin letters and figures any will do. */
function mayFollow(stem: string, particle: string): boolean {
  const last = stem.charCodeAt(stem.length - 1) - 0xac00;
  if (stem === '') return false;
  if (last < 0 || last >= 11_172) return true;
  const final = last % 28;
  if (stem.length < 2 && !surely.test(particle)) return false;
  if (afterConsonant.test(particle)) return final !== 0 && !(particle.startsWith('으') && final === 8);
  return !afterVowel.test(particle) || final === 0 || (particle.startsWith('로') && final === 8);
}

const topicVerb =
  /(?:[하되있없같]|[가-힣]시키|[어아여해러려]지|(?<![가-힣][가-힣])[가-힣](?:지|리|히|키|우|오|나|내|르)|[어아]나|[어아]내|[어아]오|[어아라러]오르)는$|(?:[하했됐었았였있없않겠는인한된간난온본산준진킨힌린긴운쓴룬크많적높낮좋싶같쉽렵받맞늘줄]다|[하겠느]냐|[하]라|[하]자)는$|(?:[받맡얻잃믿넓높낮많적짧깊않좋찾닫짓잡읽]|같)은$/u;
const isVerbal =
  /하였(?:다|으며)$|(?:[쓰들보높줄늘모숙기속먹붙움섞끼묶쌓벌])(?:인|이다|이며|이고|이었다|이었으며|이자)$/u;
const adverbs = /(?:바로|서로|따로|새로|주로|별로|스스로|실제로|때로|홀로|대로)$/u;

/** "있는", "하는" and "받은" end like a topic, "높인" like what something is. */
function isVerb(word: string, part: Part): boolean {
  if (part === 'topic') return topicVerb.test(word);
  return part === 'is' ? isVerbal.test(word) : part === 'by' && adverbs.test(word);
}

/** "개발한", "쓰이는" and "큰" say more of the noun behind them. */
export const isAdnominal = (word: string): boolean =>
  /(?:[한된할될던큰운른]|[가-힣][낸난간온본산판든준진킨힌린긴쓴룬끈친닌꾼눈])$/u.test(word) ||
  topicVerb.test(word) ||
  (isVerbal.test(word) && word.endsWith('인'));
