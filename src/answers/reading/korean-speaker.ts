/** Who speaks in a Korean sentence, as written. */
import type { PersonMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import {
  isPronoun,
  koreanAccordingTo,
  koreanBegins,
  koreanGoesOn,
  koreanOpening,
  koreanParticle,
  koreanSaying,
  koreanSpeakers,
  koreanWhose,
  quoted,
} from './attribution-table.ts';
import type { Sentence } from './evidence.ts';

export function koreanSpeaker(sentence: Sentence, people: readonly PersonMention[]): string | null {
  const { text } = sentence;
  const source = koreanAccordingTo.exec(text);
  if (source) return source[1]!.replace(/^\d{1,2}일 /, '');
  const bare = text.replace(quoted, (said) => `“${' '.repeat(said.length - 2)}”`);
  const whose = koreanWhose.exec(bare)?.[1];
  if (whose !== undefined) return whose;
  if (!koreanSaying.test(text)) return null;
  const subjects = subjectsIn(bare, sentence, people).filter(({ name }) => !isVerb.test(name));
  const speaker = subjects.find((one) => isSure(one, sentence)) ?? subjects.find(({ opens }) => opens);
  return speaker?.name ?? (koreanGoesOn.test(text) ? ELLIPSIS : null);
}

/** "…라고 덧붙였다": he who spoke before. */
const ELLIPSIS = '그';

/** No speaker is longer. */
const LONGEST = 50;

interface Subject extends Span {
  readonly name: string;
  /** The topic of the whole sentence, or whom a question or word before it is of. */
  readonly opens: boolean;
}

/** "값을 올리|는 것", "북쪽에 있|는 회사", "것 아니냐|는 질문": before such a particle stands a verb. */
const isVerb = /(?:을|를|에|에서) \S+$|[냐지까]$/u;
/** "가온텔(대표 한서진)": whom a name is explained by. */
const aside = /\s?\([^()]*\)$/u;

function isSure({ name, start, end }: Subject, { mentions }: Sentence): boolean {
  const named = mentions.some((m) => m.start >= start && m.end <= end);
  return named || isPronoun(name) || koreanSpeakers.test(name.replace(aside, ''));
}

/** All that a particle follows, from each place where a clause may begin. */
function subjectsIn(bare: string, sentence: Sentence, people: readonly PersonMention[]): Subject[] {
  const { text, start, end, mentions } = sentence;
  /** "한가은 교수는": the syllable of a name is no particle. */
  const named = [...mentions, ...people.filter((one) => one.start >= start && one.end <= end)];
  const names = named.map((one) => ({ start: one.start - start, end: one.end - start }));
  return [...bare.matchAll(koreanBegins)].flatMap(({ 0: mark, index }) => {
    const from = index + mark.length;
    const run = /^[^,.“”"‘’]*/u.exec(bare.slice(from, from + LONGEST + 4))![0];
    const begins = mark.startsWith(',') && names.some(({ end }) => end === index) ? listBegins(bare, index) : from;
    return [...run.matchAll(koreanParticle)].flatMap(({ 1: particle, index: at }) => {
      const to = from + at;
      if (names.some((one) => one.start < to && one.end > to)) return [];
      const name = text.slice(begins, to).replace(koreanOpening, '').trim();
      const opens = !/[이가]$/u.test(particle!) && (text.startsWith(name) || mark === ' ');
      return [{ name, start: begins + start, end: to + start, opens }];
    });
  });
}

/** "가온텔과 한들전자, 누리망이": where a list begins whose first members stand before the comma. */
function listBegins(bare: string, comma: number): number {
  return Math.max(...[...'.“”"‘’'].map((mark) => bare.lastIndexOf(mark, comma - 1))) + 1;
}
