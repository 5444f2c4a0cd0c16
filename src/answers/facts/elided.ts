/** Figures whose currency or unit has just been said: "30 million pounds of its own; a further 70 million". */
import { englishWordFigure } from '../../text/numbers-figure.ts';
import type { Figure } from './figure.ts';

const large = /(?:million|billion|trillion|bn|crore|lakh|[만억조])$/i;
/** What follows a sum whose currency is left out: nothing is counted. */
const nothingCounted =
  /^(?:$|[,.;)]| (?:is|are|was|were|will|to|from|by|for|in|on|at|and|each|more|once|when|after|before|today|now|a (?:year|month|week|day)|per (?:year|month|week|day)|(?:this|next|last) (?:year|month|quarter))(?![\p{L}]))/u;
/** "… costs 40 rupees at the depot, and some 65 by the time it is on the island." */
const again = /^[^.;]{0,60}(?:,| and| or| to)(?: (?:about|some|nearly|around|over|only|almost))? $/;
const paying = /\b(?:pa(?:y|ys|id|ying)|lend\w*|lent|borrow\w*|invest\w*|spen[dt]\w*|cost\w*|rais\w+|contribut\w*)\b/i;

/** "30 million pounds of its own; a further 70 million comes from banks": the currency is said once. */
export function withSumBefore(mention: Figure, all: readonly Figure[], text: string): Figure {
  if (mention.kind !== 'count' || mention.unit !== null || !nothingCounted.test(text.slice(mention.end)))
    return mention;
  const sum = all.findLast(({ kind, end }) => kind === 'money' && end <= mention.start);
  const small = !large.test(mention.asWritten);
  if (small ? sum === undefined || !again.test(text.slice(sum.end, mention.start)) : !sum && !paying.test(text))
    return mention;
  return { ...mention, kind: 'money', ...(sum?.currency ? { currency: sum.currency } : {}) };
}

/** What is counted has been said, and this is more or less of it. */
const bounded =
  /\b(?:no more than|not more than|at most|at least|up to|less than|more than|under|over|below|only|just|to|or|about|and) $/i;

/** "Delay is 45 milliseconds; it asked for no more than 12", "40 MW now and 90 by 2030": the measure is said once. */
export function withUnitBefore(mention: Figure, all: readonly Figure[], text: string): Figure {
  if (mention.kind !== 'count' || mention.unit !== null || !nothingCounted.test(text.slice(mention.end)))
    return mention;
  const own = all.findLast(({ end }) => end <= mention.start);
  if (own?.kind !== 'measure' || own.saidInWords || !bounded.test(text.slice(own.end, mention.start))) return mention;
  return { ...mention, kind: 'measure', unit: own.unit };
}

/** What those who were counted before do: "first offers were due, and three came in", "300 are planned; 90 are on air", "six of them". */
const doing =
  '(?:are|were|can be|could be|may be|must be|will be|would be|have|had|did|came|went|remain|remained|followed|joined|failed|passed|responded|replied|applied|signed|agreed|complained|dropped out|stayed|left|made it|got)';
const whoDo = new RegExp(
  `(?<=(?:^|[;:,—–] |\\b(?:and|but|though|only|just|all|about|some|of which|of whom|so that|that) ))(?!(?:19|20)\\d\\d )(\\d{1,3}(?:,\\d{3})+|\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?= (?:still |also |already |even )?${doing}\\b| of (?:them|these|those)\\b)`,
  'giu',
);

/** Counts of what has been said, with the verb right behind. */
export function countedByVerb(text: string): Figure[] {
  return [...text.matchAll(whoDo)].map(({ 0: asWritten, index }) => {
    const value = /\d/.test(asWritten)
      ? Number(asWritten.replaceAll(',', ''))
      : (englishWordFigure(asWritten)?.value ?? 0);
    return { kind: 'count', value, unit: null, start: index, end: index + asWritten.length, asWritten };
  });
}
