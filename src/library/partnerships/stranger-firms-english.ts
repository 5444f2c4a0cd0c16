// Whether a name in Latin letters in a partner's place is a firm's.
import type { Span } from '../../domain/text.ts';
import { translate } from '../glossary/glossary.ts';
import { findPlaces } from '../places.ts';
import type { Clause } from './reading-types.ts';
import { noFirm } from './stranger-table.ts';

/** "GPU", "NATO" and the like are shorter. */
const shortestInCapitals = 6;

export function isLatinFirm(clause: Clause, span: Span, name: string): boolean {
  const words = name.split(' ');
  // "The Indonesian-language model".
  if (/-(?:language|based|owned|made|built|speaking|style|led|backed|wide|type|class)$/.test(words[0]!)) return false;
  // "GPUs", "MoUs".
  if (/^[A-Z][A-Za-z]{0,3}[A-Z]s$/.test(words.at(-1)!)) return false;
  if (
    words.every((one) => noFirm.has(one)) ||
    words.some((one) => noFirm.has(one) && /ese$|ish$|day$|ary$|ber$/.test(one))
  )
    return false;
  if (
    words.length === 1 &&
    (translate(name, 'ko').length > 0 ||
      (name === name.toUpperCase() &&
        !(name.length >= shortestInCapitals && /^[A-Z]+$/.test(name)) &&
        !isCalledSo(clause, span)))
  )
    return false;
  // "Tokyo Power Grid" is one, "Greater Tokyo" none.
  const [place] = findPlaces(name);
  return place === undefined || (place.start === 0 && words.length > 1 && place.end < name.length);
}

/** "The state oil company YPF". */
function isCalledSo(clause: Clause, { start, end }: Span): boolean {
  return (
    end - start >= 3 &&
    /\b(?:company|firm|operator|group|carrier|start-?up|maker|utility|bank|provider) $/i.test(
      clause.text.slice(Math.max(0, start - clause.start - 12), start - clause.start),
    )
  );
}
