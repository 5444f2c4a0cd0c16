/** A name with the noun asked for beside it: "누리 요금제", "누리요금제", "여객선 누리호", "앱 ‘누리’". */
import { translate } from '../../../library/glossary/glossary.ts';
import type { Fact } from '../fact.ts';
import { onlyOne, vague } from './by-name.ts';
import { type Eojeol, isAdnominal } from './eojeols.ts';
import { beside, endOfNoun, factOf, goesOn, isAsked, isQuoted, phraseAt, phraseFrom, type Scene } from './phrases.ts';

/** The whole name of that kind, with its kind. */
export function ofKind(scene: Scene): Fact | null {
  const { noun } = scene.slot;
  if (noun === null || vague.test(noun)) return null;
  return onlyOne(
    scene.words.map((word, n) => {
      if (!word.noun.endsWith(noun)) return null;
      if (isCompound(word, noun)) return scene.question.text.includes(word.noun) ? null : factOf(n, n, scene);
      return word.part === 'bare' || word.noun !== noun ? null : withKind(n, scene);
    }),
  );
}

/** "누리요금제"; "가람다온당" holds more than its one syllable and another. */
const isCompound = (word: Eojeol, noun: string): boolean => word.noun.length > noun.length + (noun.length > 1 ? 0 : 1);

function withKind(n: number, scene: Scene): Fact | null {
  const before = scene.words[n - 1];
  if (before === undefined || before.part !== 'bare' || !mayBeName(before.noun, before.text) || isAsked(before, scene))
    return null;
  const name = phraseAt(n - 1, scene);
  const from =
    name === null ? -1 : scene.words.findIndex(({ start }) => start + scene.coverage.sentence.start === name.start);
  return from < 0 ? null : factOf(from, n, scene);
}

const mayBeName = (noun: string, text: string): boolean =>
  !beside.test(noun) && !goesOn.test(noun) && !isAdnominal(text) && !/[,.;]$/u.test(text);

/** "여객선 누리호가": what follows is its name, and no other noun of the language. */
export function titled(scene: Scene): Fact | null {
  const { words, slot } = scene;
  const { noun } = slot;
  if (noun === null || vague.test(noun)) return null;
  return onlyOne(
    words.map((word, n) => {
      const end =
        word.part === 'bare' && word.noun === noun && !/[,.]$/u.test(word.text) ? endOfNoun(n + 1, scene) : null;
      if (end === null) return null;
      if (isQuoted(words[n + 1]!)) return phraseAt(n + 1, scene);
      if (words[end]!.part === 'bare') return null;
      return translate(words[end]!.noun, 'en').length === 0 ? phraseFrom(n + 1, end, scene) : null;
    }),
  );
}

const title = /[《〈「『]([^《〈「『》〉」』]{1,24})[》〉」』]/gu;
const marked = /[‘“]([^‘“’”]{1,24})[’”]|(?<!\S)["']([^"']{1,24})["']/gu;

/** The one title of a sentence, or the one name in quotation marks beside the noun asked for. */
export function inQuotes(scene: Scene): Fact | null {
  const { coverage, words, slot } = scene;
  const { text } = coverage.sentence;
  const found = [...text.matchAll(title), ...text.matchAll(marked)];
  const at = found.length === 1 ? words.findIndex(({ end }) => end > found[0]!.index + 1) : -1;
  if (at < 0 || /[”’"'](?:이?라고|고|라며|라는)/u.test(words[at]!.text)) return null;
  const beside = words.slice(Math.max(0, at - 3), at + 4);
  const ofNoun = slot.noun !== null && beside.some(({ noun }) => noun.endsWith(slot.noun!));
  return ofNoun || text.search(title) >= 0 ? phraseAt(at, scene) : null;
}
