/** "루메 모바일(Lume Mobile)", "Moru AI (모루AI)": one thing written in both scripts is asked for once, either way. */
import { hasHangul } from '../../text/korean.ts';
import type { Concept } from './question.ts';

const bracket = /\(([^()]{1,60})\)/g;
const MOST_WORDS = 4;

export function joinSpellings(concepts: readonly Concept[], text: string): Concept[] {
  let joined = [...concepts];
  for (const match of text.matchAll(bracket)) {
    const inside = joined.filter((c) => c.start > match.index && c.start < match.index + match[0].length);
    const outside = before(joined, match.index, text).slice(-inside.length);
    if (inside.length === 0 || outside.length === 0 || inside.length > MOST_WORDS) continue;
    if (hasHangul(match[1]!) === outside.some(({ text: said }) => hasHangul(said))) continue;
    const gone = new Set([...inside, ...outside]);
    const both = inside.map((one, i) => either(outside[i - (inside.length - outside.length)], one));
    joined = joined.filter((c) => !gone.has(c)).concat(both);
  }
  return joined.sort((a, b) => a.start - b.start);
}

/** The words that stand right before the bracket, the nearest last. */
function before(concepts: readonly Concept[], at: number, text: string): Concept[] {
  let from = at;
  const found: Concept[] = [];
  for (const concept of concepts.filter((c) => c.start < at).reverse()) {
    const end = concept.start + concept.text.length;
    if (/[^\s-]/.test(text.slice(end, from)) || found.length === MOST_WORDS) break;
    found.unshift(concept);
    from = concept.start;
  }
  return found;
}

/** A company stays one; of two words either will do. */
function either(first: Concept | undefined, second: Concept): Concept {
  if (first === undefined || second.kind === 'company') return second;
  if (first.kind === 'company') return first;
  return { ...first, forms: [...first.forms, ...second.forms] };
}
