/** Who speaks in a Korean sentence, as written. */
import {
  isPronoun,
  koreanAccordingTo,
  koreanGoesOn,
  koreanOpening,
  koreanSaying,
  koreanSpeakers,
  koreanSubject,
  koreanWhose,
  quoted,
} from './attribution-table.ts';
import type { Sentence } from './evidence.ts';

export function koreanSpeaker({ text, start, mentions }: Sentence): string | null {
  const source = koreanAccordingTo.exec(text);
  if (source) return source[1]!.replace(/^\d{1,2}일 /, '');
  const bare = text.replace(quoted, (said) => `“${' '.repeat(said.length - 2)}”`);
  const whose = koreanWhose.exec(bare)?.[1];
  if (whose !== undefined) return whose;
  if (!koreanSaying.test(text)) return null;
  const subjects = [...bare.matchAll(koreanSubject)].map((m) => ({
    name: m[1]!.replace(koreanOpening, '').trim(),
    topic: !/[이가]$/u.test(m[2]!),
    from: m.index + start,
    to: m.index + m[0].length + start,
  }));
  const isSure = ({ name, from, to }: (typeof subjects)[number]) =>
    koreanSpeakers.test(name) || isPronoun(name) || mentions.some((m) => m.start >= from && m.end <= to);
  const speaker = subjects.find(isSure) ?? subjects.find(({ name, topic }) => topic && text.startsWith(name));
  return speaker?.name ?? (koreanGoesOn.test(text) ? ELLIPSIS : null);
}

/** "…라고 덧붙였다": he who spoke before. */
const ELLIPSIS = '그';
