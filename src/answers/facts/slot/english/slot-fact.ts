/** What of an English sentence stands where the question leaves a place open; null where its grammar does not say so plainly. */
import type { Span } from '../../../../domain/text.ts';
import type { Coverage } from '../../../coverage.ts';
import type { Question } from '../../../question/question.ts';
import { type AskedSlot, askedSlot } from './asked-slot.ts';
import { phraseBefore, phraseFrom } from './noun-phrase.ts';
import { verbAt } from './verb-there.ts';

/** "Who laid the ring", "what did Tarn lay", "what is the ring called": an offset into the article. */
export function slotPhrase(coverage: Coverage, question: Question): Span | null {
  const { sentence } = coverage;
  const slot = sentence.language === 'en' && question.shape === 'single' ? askedSlot(question.text) : null;
  const found = slot && readers[slot.part](slot, coverage);
  if (!found || repeats(found, coverage)) return null;
  return { start: found.start + sentence.start, end: found.end + sentence.start };
}

const readers: Readonly<Record<AskedSlot['part'], (slot: AskedSlot, coverage: Coverage) => Span | null>> = {
  name: (_, coverage) => nameIn(coverage.sentence.text),
  subject: beside,
  object: beside,
  equal: (_, coverage) => equalTo(coverage),
};

/** "Known as the Pale", "called Tarn Ring". */
const calls =
  /\b(?:called|named|nicknamed|dubbed|termed|known as|referred to as|christened|codenamed)(?: either| simply| the)? (?=[“"‘\p{L}])/gu;

function nameIn(text: string): Span | null {
  const [call, another] = [...text.matchAll(calls)];
  return call && !another ? phraseFrom(text, call.index + call[0].length) : null;
}

/** "The first buyer of the ring was Tarn": all that is asked about on one side of the verb, and what it is on the other. */
function equalTo({ covered, sentence: { text, start } }: Coverage): Span | null {
  const named = covered.filter(({ concept }) => concept.kind !== 'generic');
  const said = named.filter((one) => one.places.length > 0).map((one) => one.places.map((at) => at - start));
  if (said.length === 0 || said.length * 2 < named.length) return null;
  const last = Math.max(...said.map((places) => Math.min(...places)));
  const first = Math.min(...said.map((places) => Math.max(...places)));
  for (const { index, 0: copula } of text.matchAll(copulas)) {
    if (last < index && !/[,;:]|\b(?:there|it|which|who|that)$/.test(text.slice(last, index))) {
      const phrase = phraseFrom(text, index + copula.length);
      return phrase && determined.test(text.slice(phrase.start)) ? phrase : null;
    }
    if (first > index && !/[,;:]| (?:which|who|that) /.test(text.slice(index, first))) return phraseBefore(text, index);
  }
  return null;
}

const copulas = / (?:is|are|was|were)(?: (?:also|now|currently|still|then|generally|usually|commonly|however))? /g;
/** What something is said to be, and not how it is: "the first ring", "Tarn". */
const determined = /^(?:the|an?|its|their|one of|two|three|four|five)\b|^[“"‘]?\p{Lu}/u;

/** On the side of the verb that the question asks for, turned round where one of them is passive. */
function beside({ part, at: asked, behind }: AskedSlot, { covered, sentence: { text, start } }: Coverage): Span | null {
  const verb = covered.find(({ concept }) => concept.start <= asked && asked < concept.start + concept.text.length);
  const found = (verb?.places ?? []).flatMap((place) => {
    const there = verbAt(text, place - start);
    if (!there || (givesOrTakes.test(verb!.concept.text) && text[there.start] !== verb!.concept.text[0])) return [];
    const span = part === 'subject' ? subjectOf(text, there) : objectOf(text, there, behind);
    return span ? [{ span, word: text.slice(there.start, there.end) }] : [];
  });
  // "Tarn handles the north and Sur handles the south": which of the two, the verb alone does not say.
  const [first, ...others] = found;
  return first === undefined || others.some(({ word }) => word === first.word) ? null : first.span;
}

/** Whoever wins is picked, and who sells is bought from: another word for these may turn the sides round. */
const givesOrTakes =
  /^(?:w[io]n|get|got|receiv|s[eo]l[ld]|b[uo]y|bought|len[dt]|borrow|leas|rent|award|pick|cho[os]|select|g[ia]v|suppl|t[ao]{1,2}k|pa[iy]|hir)/;

interface Verb extends Span {
  readonly passive: boolean;
}

function subjectOf(text: string, { start, end, passive }: Verb): Span | null {
  if (!passive) return phraseBefore(text, start);
  const by = /^(?! not\b)[^.;,]*? by /.exec(text.slice(end))?.[0];
  return by === undefined ? null : phraseFrom(text, end + by.length);
}

function objectOf(text: string, { start, end, passive }: Verb, behind: string | null): Span | null {
  if (behind === null) return passive ? phraseBefore(text, start) : phraseFrom(text, end);
  const there = new RegExp(`^(?: [\\w-]+){0,3}? ${behind} `).exec(text.slice(end))?.[0];
  return there === undefined ? null : phraseFrom(text, end + there.length);
}

/** What the question says itself answers nothing. */
function repeats({ start, end }: Span, { covered, sentence }: Coverage): boolean {
  const within = (at: number) => at - sentence.start >= start && at - sentence.start < end;
  const asked = covered.filter(({ places }) => places.some(within));
  const said = sentence.text.slice(start, end);
  const words = said.split(/\s+/).filter((word) => !small.test(word));
  // "The cloud company that bought it": which one, it does not say.
  const definite = /^the /i.test(said) && asked.some(({ concept }) => concept.kind === 'generic');
  return (
    asked.length >= Math.max(1, words.length - Number(definite)) ||
    asked.some(({ concept: { kind } }) => /^(?:name|company|number)$/.test(kind))
  );
}

const small = /^(?:the|an?|its|their|his|her|of|and|or)$/i;
