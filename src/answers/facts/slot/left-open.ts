/** Who did what a clause before the noun asked for tells: "인수한 회사" finds "다온이 인수했다", "경쟁한 사람" who is named with 와. */
import type { Fact } from '../fact.ts';
import { isAdnominal } from './eojeols.ts';
import { verbsIn } from './in-place.ts';
import { isAsked, phraseAt, type Scene } from './phrases.ts';

export function leftOpen(scene: Scene): Fact | null {
  const { slot } = scene;
  if (!slot.relative || slot.parts.length === 0) return null;
  for (const verb of verbsIn(scene)) {
    const found = slot.parts.includes('object') ? objectOf(verb, scene) : subjectOf(verb, scene);
    if (found !== null) return found;
  }
  return null;
}

/** Right before its verb. */
function objectOf(verb: number, scene: Scene): Fact | null {
  return scene.words[verb - 1]?.part === 'object' ? phraseAt(verb - 1, scene) : null;
}

/** The nearest subject before it, of no smaller clause and in the same quotation, if any; where that is asked about, whoever did it with him. */
function subjectOf(verb: number, scene: Scene): Fact | null {
  const { words } = scene;
  const own = words.flatMap((word, i) =>
    i < verb && saidIn(i, scene) === saidIn(verb, scene) ? [{ ...word, i }] : [],
  );
  const by = own.findLast(({ i }) => words[i + 1]?.noun === '의해');
  if (by !== undefined && by.i >= verb - 3) return phraseAt(by.i, scene);
  const subject = own.findLast(
    ({ part, i }) => (part === 'subject' || part === 'topic') && (i + 1 >= verb || !isAdnominal(words[i + 1]!.text)),
  );
  if (subject === undefined) return null;
  if (!isAsked(words[subject.i]!, scene)) return phraseAt(subject.i, scene);
  const beside = own.findLast(({ part, i }) => part === 'with' && i > subject.i);
  return beside === undefined ? null : phraseAt(beside.i, scene);
}

const quotation = /[“"][^“”"]{20,}[”"]/gu;

/** Where the quotation begins that a word stands in; -1 outside of any. */
function saidIn(i: number, { words, coverage: { sentence } }: Scene): number {
  const at = words[i]!.start;
  const within = [...sentence.text.matchAll(quotation)].find(
    ({ 0: said, index }) => at > index && at < index + said.length,
  );
  return within?.index ?? -1;
}
