/** Takes the endings off the words of a Korean question or sentence: "체결했나요" → "체결", "만난" → "만나". */
import { stripParticle } from '../../text/korean.ts';
import { verbLeaning, verbRoot } from './korean-verb.ts';

/** 하다/되다 and copula endings as questions and news use them; longest first, all after a noun stem. */
const verbalEndings = [
  '하였습니까',
  '했습니까',
  '됐습니까',
  '되었습니까',
  '하겠습니까',
  '하고있나요',
  '했었나요',
  '하였나요',
  '되었나요',
  '했는가요',
  '하는가요',
  '하였는가',
  '되었는가',
  '했을까요',
  '했던가요',
  '하나요',
  '했나요',
  '됐나요',
  '되나요',
  '했는지',
  '됐는지',
  '하는지',
  '되는지',
  '했는가',
  '됐는가',
  '하는가',
  '되는가',
  '했다고',
  '한다고',
  '했다는',
  '한다는',
  '하겠다고',
  '하였다고',
  '됐다고',
  '된다고',
  '했다며',
  '하였다',
  '되었다',
  '하였고',
  '하기로',
  '하려는',
  '하려고',
  '하면서',
  '하도록',
  '되면서',
  '했나',
  '됐나',
  '하나',
  '되나',
  '했니',
  '했어요',
  '했어',
  '해요',
  '했지',
  '했다',
  '됐다',
  '한다',
  '된다',
  '하는',
  '되는',
  '했던',
  '됐던',
  '하던',
  '하고',
  '되고',
  '하며',
  '되며',
  '하여',
  '되어',
  '해서',
  '돼서',
  '하기',
  '되기',
  '했고',
  '됐고',
  '하자',
  '하면',
  '되면',
  '할지',
  '될지',
  '했을',
  '됐을',
  '하려',
  '인가요',
  '입니까',
  '이었나',
  '였나요',
  '인지',
  '인가',
  '이다',
  '하',
  '한',
  '할',
  '함',
  '해',
  '된',
  '될',
  '됨',
  '돼',
  '했',
  '됐',
  '시킨',
  '시킬',
  '시켰',
];

/** Common verbs of the news that are not noun + 하다: what is left of any of their forms. */
const verbForms: readonly [RegExp, string][] = [
  [/^만(?:나|났|난|날|남)/u, '만나'],
  [/^맺(?:은|었|는|을|어|고|기|습)?/u, '맺'],
  [/^열(?:린|렸|리|었|어|고|은)/u, '열리'],
  [/^(?:찾은|찾았|찾아|찾는)/u, '찾'],
  [/^밝(?:힌|혔|히|혀)/u, '밝히'],
  [/^내놓/u, '내놓'],
  [/^(?:사들|사들인|사들였)/u, '사들이'],
  [/^이끄|^이끌/u, '이끌'],
  [/^맡(?:은|았|는|을|고|아)/u, '맡'],
  [/^받(?:은|았|는|을|고|아)/u, '받'],
  [/^늘(?:어|었|린|릴|렸|려|리)/u, '늘'],
  [/^줄(?:어|었|인|일|였|여|이)/u, '줄'],
  [/^손(?:잡|을잡)/u, '손잡'],
  [/^가(?:진|졌|지)/u, '가지'],
  [/^다(?:룬|뤘|루)/u, '다루'],
  [/^세(?:운|웠|워|우)/u, '세우'],
  [/^(?:써|썼|쓰|쓸)(?:$|[고던는지면며서습]|나|니|다|을|었)/u, '쓰'],
  [/^나(?:선|섰|서)/u, '나서'],
  [/^말(?:한|했)/u, '말'],
  [/^전(?:한|했|하)/u, '전하'],
  [/^다녀(?:가|갔|간|온|왔|오)/u, '다녀가'],
  [/^고(?:른|르|를|랐)|^골(?:라|랐)/u, '고르'],
  [/^따(?:낸|냈|내)/u, '따내'],
  [/^만(?:든|드|들)/u, '만들'],
  [/^짓|^지(?:은|었|을|어)(?:다|$|서)/u, '짓'],
];

/** The first syllables of the forms above: most words are passed over at once. */
const verbBeginnings: ReadonlySet<string> = new Set('만맺열찾밝내사이맡받늘줄손가다세나말전고골따짓지써썼쓰쓸');

export interface KoreanStem {
  readonly stem: string;
  readonly verbal: boolean;
}

/** The verb a word of a text is a form of: "밝혔다" is 밝히, "만난" is 만나; for any other word what `verbRoot` leaves of it. */
export function koreanVerb(word: string, next = ''): string {
  return listedVerb(word) ?? verbLeaning(word, next) ?? verbRoot(word);
}

function listedVerb(word: string): string | null {
  if (!verbBeginnings.has(word[0]!)) return null;
  return verbForms.find(([form]) => form.test(word))?.[1] ?? null;
}

export function koreanStem(word: string): KoreanStem {
  const verb = listedVerb(word);
  if (verb) return { stem: verb, verbal: true };
  const bare = singular(stripParticle(word));
  for (const ending of verbalEndings) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 2)
      return { stem: bare.slice(0, -ending.length), verbal: true };
    if (word.endsWith(ending) && word.length - ending.length >= 2)
      return { stem: word.slice(0, -ending.length), verbal: true };
  }
  return { stem: bare, verbal: false };
}

/** "선사들" are 선사; in 부들 and 버들 the syllable is part of the word. */
function singular(word: string): string {
  return word.length > 2 && word.endsWith('들') ? word.slice(0, -1) : word;
}
