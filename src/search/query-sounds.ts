/** What a stretch of a query may be called in the other script, by its sound. Pure. */
import type { Span } from '../domain/text.ts';
import { soundTerms } from './sounds.ts';

/** A name of a table by itself; else a Korean word whole, a Latin one also with each word beside it. */
export function soundsOf(stretch: Span, named: boolean, text: string): readonly string[] {
  const said = text.slice(stretch.start, stretch.end);
  const one = named || /[가-힣]/.test(said);
  return (one ? [wholeWord(stretch, text)] : withNeighbours(stretch, text)).flatMap(soundTerms);
}

/** With what was taken for a particle. */
function wholeWord({ start, end }: Span, text: string): string {
  return text.slice(start, end) + (/^[가-힣]*/.exec(text.slice(end, end + 8))?.[0] ?? '');
}

const LATIN_BEFORE = /[A-Za-zÀ-ɏ]+ $/;
const LATIN_AFTER = /^ [A-Za-zÀ-ɏ]+/;

/** "orange business" is one word in Korean. */
function withNeighbours({ start, end }: Span, text: string): string[] {
  const said = text.slice(start, end);
  const before = LATIN_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = LATIN_AFTER.exec(text.slice(end, end + 24))?.[0] ?? '';
  const joined = [before + said, said + after].filter((one) => one !== said).map((one) => one.replace(/ /g, ''));
  return [said, ...joined];
}
