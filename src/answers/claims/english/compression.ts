/**
 * That an English claim is its quotes made shorter: each of its verbs has in the source the same doer (`doer`), the same
 * things beside it joined in the same way (`beside`), whoever says so (`tellers`), and as much caution (`caution`).
 * Clauses, circumstances and members of lists may be left out, voices turned, words exchanged for others of their rows;
 * anything else is refused, and the quote is shown. Both sides are read by the same shallow grammar (`frames`), so that
 * what it misreads it mostly misreads alike.
 */
import type { Alignment } from './align.ts';
import { strayChunks } from './beside.ts';
import { changedCaution, isDenied } from './caution.ts';
import { isSameDoer } from './doer.ts';
import type { Frame, Parsed } from './frame.ts';
import { isTelling, parseEnglish } from './frames.ts';
import { alignAll, claimOf, contentOf, isLight, ownWords, type Pair, type Quoted, sourcesOf } from './pair.ts';
import { keepsTellers } from './tellers.ts';
import type { Word } from './word.ts';

/** A longer "sentence" is a list or a table, which no grammar reads. */
const LONGEST_SENTENCE = 1_500;

/** `dates` as the claim writes them: they are checked as what they are. */
export function faultsOfCompression(
  text: string,
  sentences: readonly Quoted[],
  dates: readonly string[] = [],
): string[] {
  if (sentences.some((one) => one.text.length > LONGEST_SENTENCE))
    return ['its quotes hold no sentence to check it by'];
  const claim = claimOf(text, dates);
  const parsed = new Map<string, Parsed>();
  const parse = (one: string): Parsed => {
    const known = parsed.get(one) ?? parseEnglish(one);
    parsed.set(one, known);
    return known;
  };
  const alignments = new Map<readonly Word[], Alignment>();
  const aligned = sentences
    .flatMap((one) => sourcesOf(one, parse))
    .map((source) => ({ claim, source, to: alignAll(claim, source, alignments) }));
  const saying = claim.frames.filter((frame) => !isTelling(frame, claim) && saysMore(frame));
  const faults = (saying.length > 0 ? saying : claim.frames).flatMap((frame) =>
    least(aligned.map((one) => faultsOfFrame(frame, one))),
  );
  return [...new Set(faults)];
}

/** "Is due (to start)" says nothing but how sure it is. */
function saysMore({ verb, chunks }: Frame): boolean {
  if (verb === null || !isLight(verb)) return true;
  return chunks.some(({ words }) => contentOf(words).some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/.test(pos)));
}

/** What is wrong by the sentence or verb of the source that says it best. */
function least(tried: readonly (readonly string[])[]): readonly string[] {
  // A verb that is nowhere says least of what is wrong.
  const weight = (faults: readonly string[]) => faults.length + (faults.some((one) => one.endsWith(UNSAID)) ? 20 : 0);
  return [...tried].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

const UNSAID = 'is not what its quotes say';

function faultsOfFrame(frame: Frame, one: Pick<Pair, 'claim' | 'source' | 'to'>): readonly string[] {
  const candidates = candidatesFor(frame, one);
  if (candidates.length === 0) return [`"${frame.verb?.lower ?? one.claim.text}" ${UNSAID}`];
  return least(candidates.map((found) => faultsOfPair({ ...one, frame, found })));
}

/** The same verb, else whatever has its word as a noun; of a verb that says little, whatever has what stands beside it. */
function candidatesFor({ verb, chunks }: Frame, { source, to }: Pick<Pair, 'source' | 'to'>): readonly Frame[] {
  const isOwn = verb !== null && !isLight(verb);
  const words = isOwn ? [verb] : chunks.flatMap((chunk) => contentOf(chunk.words));
  const there = new Set(words.flatMap((word) => to.get(word) ?? []));
  const direct = isOwn ? source.frames.filter((one) => one.verb !== null && there.has(one.verb)) : [];
  return direct.length > 0 ? direct : source.frames.filter((one) => ownWords(one).some((word) => there.has(word)));
}

function faultsOfPair(pair: Pair): string[] {
  return [
    ...(isSameDoer(pair) ? [] : ['somebody or something else does so in its quotes']),
    ...strayChunks(pair).map((words) => `"${words}" does not stand so in its quotes`),
    ...(isDenied(pair.frame) === isDenied(pair.found) ? [] : ['its quotes deny what it says, or the other way round']),
    ...(keepsTellers(pair) ? [] : ['its quotes say who says so']),
    ...changedCaution(pair),
  ];
}
