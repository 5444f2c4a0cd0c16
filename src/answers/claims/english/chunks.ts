/** Nouns with what belongs to them, and how they are joined to what stands before: "from", "by", "" for an object. */
import { calendarWords } from '../actors-table.ts';
import type { Word } from './word.ts';

export interface Chunk {
  readonly marker: string;
  readonly words: readonly Word[];
}

export const nominal = /^(?:DET|ADJ|NUM|NOUN|PROPN|SYM|PRON)$/;
export const named = /^(?:NOUN|PROPN|NUM|PRON|SYM)$/;

export function chunksOf(words: readonly Word[]): Chunk[] {
  const found: { marker: string; words: Word[] }[] = [];
  let [marker, open] = ['', false];
  const begin = (word: Word) => found.push({ marker, words: [word] });
  for (const word of words) {
    const { pos, lower } = word;
    const last = found.at(-1)?.words;
    if (open && last && /^(?:'s|'|-)$/.test(lower)) last.push(word);
    else if (nominal.test(pos)) {
      if (open && last && !beginsAnother(word, last)) last.push(word);
      else begin(word);
      [open, marker] = [true, ''];
    } else if (pos === 'ADV') {
      // "At about 1,400 sites": the preposition reaches over it.
      if (open) last?.push(word);
      else begin(word);
      open = false;
    } else {
      open = false;
      marker = isJoining(word) ? lower : pos === 'CCONJ' ? (found.at(-1)?.marker ?? '') : '';
    }
  }
  return found;
}

function beginsAnother({ pos }: Word, last: readonly Word[]): boolean {
  if (pos === 'PROPN' && last.every((one) => /^(?:PROPN|NUM)$/.test(one.pos)) && isCalendar(last)) return true;
  return pos === 'PRON' || (pos === 'DET' && last.some((one) => named.test(one.pos)));
}

/** "In March Halden opened": a date ends where a name begins. */
function isCalendar(words: readonly Word[]): boolean {
  return words.every(({ pos, lower }) => pos === 'NUM' || calendarWords.has(lower));
}

function isJoining({ pos, lower }: Word): boolean {
  return pos === 'ADP' || pos === 'SCONJ' || (pos === 'PART' && lower === 'to');
}

/** From the first noun that no preposition takes: "in August the company". */
export function fromItsHead(words: readonly Word[]): readonly Word[] {
  const head = chunksOf(words).find((chunk) => chunk.marker === '' && chunk.words.some(({ pos }) => named.test(pos)));
  return head ? words.slice(words.indexOf(head.words[0]!)) : [];
}

/** What a noun phrase is about, without what it is "of" or "at". */
export function headsOf(words: readonly Word[]): readonly Word[] {
  return chunksOf(words)
    .filter(({ marker }) => marker === '')
    .flatMap(({ words: own }) => {
      const last = own.findLast(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(pos));
      // "Torvik Group" may be Torvik alone.
      if (last?.pos === 'PROPN') return own.filter(({ pos, n }) => pos === 'PROPN' && last.n - n < LONGEST_NAME);
      return last ?? own.slice(-1);
    });
}

const LONGEST_NAME = 3;

/** The names right beside a name. */
export function nameAround(word: Word, words: readonly Word[]): readonly Word[] {
  const at = words.indexOf(word);
  const isName = (one: Word | undefined) => one?.pos === 'PROPN';
  let [from, to] = [at, at];
  while (isName(words[from - 1])) from--;
  while (isName(words[to + 1])) to++;
  return words.slice(from, to + 1);
}
