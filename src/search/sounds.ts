/** Names by their sound: what an index holds of a text, and what a query in the other script looks for. */
import { isEnglishStopWord } from '../text/english.ts';
import { hasHangul, seldomParticle, stripParticle } from '../text/korean.ts';
import { soundKeys, soundsSought } from '../text/sound-key.ts';
import type { Run } from '../text/tokens.ts';

export interface Heard {
  readonly term: string;
  readonly start: number;
}

/** Before the sound of a Korean word and of a name in Latin letters: each is looked for from the other script only. */
const HANGUL = '~';
const LATIN = '^';

const LENGTH = { latin: { least: 4, most: 20 }, hangul: { least: 2, most: 10 } } as const;

/** An abbreviation is said by its letters, and spelled so in Korean too. */
const spelledOut = /^\p{Lu}{2,5}$/u;

/** What ends so is no name: verbs. */
const verbal =
  /(?:[했됐였었았겠한된]다|[하되]고|[하되]며|[하되있없]는|으며|면서|지만|습니다|나요|까요|는지|[았었했됐]어)$/u;

/** Any Korean word may be a name; in Latin letters it has a capital, and may be of two words: "Orange Business". */
export function soundsIn(text: string, runs: readonly Run[]): Heard[] {
  const heard: Heard[] = [];
  let before: Run | null = null;
  for (const run of runs) {
    if (run.kind === 'hangul') addHangul(run, heard);
    if (run.kind !== 'word' && run.kind !== 'compound') continue;
    const name = isCapitalised(text, run) ? run : null;
    if (name !== null) {
      add(LATIN, name.text, name.start, heard);
      if (before !== null && name.start === before.end + 1) add(LATIN, before.text + name.text, name.start, heard);
    }
    if (run.kind === 'word') before = name;
  }
  return heard;
}

function addHangul({ text, start }: Run, heard: Heard[]): void {
  for (const word of namesIn(text)) add(HANGUL, word, start, heard);
}

/** What a Korean word may be a name as. */
function namesIn(word: string): readonly string[] {
  const bare = stripParticle(word);
  const either = seldomParticle.test(word.slice(bare.length)) ? [word, bare] : [bare];
  const { least, most } = LENGTH.hangul;
  return either.filter((one) => one.length >= least && one.length <= most && !verbal.test(one));
}

function isCapitalised(text: string, { start, end }: Run): boolean {
  const length = end - start;
  if (length < LENGTH.latin.least || length > LENGTH.latin.most) return false;
  return /^\p{Lu}\P{Lu}/u.test(text.slice(start, start + 2));
}

/** A text uses its words again and again; the memory is emptied when it has grown large. */
const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 50_000;

function add(mark: string, name: string, start: number, heard: Heard[]): void {
  let terms = kept.get(mark + name);
  if (terms === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    terms = soundKeys(name).map((key) => mark + key);
    kept.set(mark + name, terms);
  }
  for (const term of terms) heard.push({ term, start });
}

/** The terms that a name of a query has in texts of the other script; none where it is too short or no name. */
export function soundTerms(name: string): readonly string[] {
  if (hasHangul(name))
    return namesIn(name)
      .flatMap(soundsSought)
      .map((key) => LATIN + key);
  if (name.length < LENGTH.latin.least || isEnglishStopWord(name) || spelledOut.test(name)) return [];
  return soundsSought(name).map((key) => HANGUL + key);
}
