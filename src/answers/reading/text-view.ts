/** A stretch of text prepared for matching concepts: English stems and Korean words with their places. */
import { hasHangul, stripParticle } from '../../text/korean.ts';
import type { Form } from '../question/question.ts';
import { englishStem } from '../words/english-stem.ts';
import { koreanVerb } from '../words/korean-stem.ts';

export interface TextView {
  /** Stem → offsets of its words, in order. Latin words inside Korean text are here too. */
  readonly latin: ReadonlyMap<string, readonly number[]>;
  /** Korean words with their offsets, in order. */
  readonly hangul: readonly KoreanWord[];
  /** The same words with a space after each, and the verbs among them: what occurs in neither needs no closer look. */
  readonly hangulText: string;
  readonly verbs: ReadonlySet<string>;
  readonly words: number;
}

export interface KoreanWord {
  readonly word: string;
  readonly at: number;
  /** The verb it is a form of, if it is one. */
  readonly verb: string;
}

/** "28㎓": units may be written as one sign. */
const wordPattern = /[a-z0-9À-ɏ㎀-㏟]+(?:[&+'’.-][a-z0-9À-ɏ㎀-㏟]+)*|[가-힣]+/giu;
const sign = /[㎀-㏟]/u;

export function viewText(text: string, offset = 0): TextView {
  const latin = new Map<string, number[]>();
  const hangul: KoreanWord[] = [];
  let words = 0;
  const found = [...text.matchAll(wordPattern)];
  for (const [i, { 0: word, index }] of found.entries()) {
    words++;
    const at = offset + index;
    if (hasHangul(word)) hangul.push({ word, at, verb: verbOf(word, found[i - 1]?.[0] ?? '', found[i + 1]?.[0]) });
    else if (!isAuxiliary(word, found[i + 1]?.[0] ?? '')) for (const part of latinParts(word)) note(latin, part, at);
  }
  return { latin, ...ofHangul(hangul), words };
}

/** "설명을 들었다" is no form of 들다 that costs go by. */
function verbOf(word: string, before: string, next: string | undefined): string {
  return /^(?:들|듣)/.test(word) && heard.test(before) ? '듣' : koreanVerb(word, next);
}
const heard = /(?:설명|말|이야기|얘기|소식|의견|강연|브리핑|보고|소리|강의|답변?|조언|입장)(?:을|를|도|만)?$/u;

const having = /^(?:have|has|had)$/i;
const participle =
  /(?:ed|[a-z]{2}en|wn|ght|lt)$|^(?:also|already|yet|not|never|ever|long|since|just|always|only|now|recently|to|won|made|sold|put|set|cut|begun|run|come|become|gone|done|held|led|left|lost|met|paid|said|sent|spent|told|kept|got|found|had|stood|sat|laid|rebuilt|risen)$/i;

/** "Have built", "have long been", "have to": whoever has built owns nothing by that. */
const isAuxiliary = (word: string, next: string): boolean => having.test(word) && participle.test(next);

export function ofHangul(hangul: readonly KoreanWord[]): Pick<TextView, 'hangul' | 'hangulText' | 'verbs'> {
  let hangulText = '';
  const verbs = new Set<string>();
  for (const { word, verb } of hangul) {
    hangulText += `${word} `;
    verbs.add(verb);
  }
  return { hangul, hangulText, verbs };
}

/** "5G-based" is found as "5g-based", "5g" and "based", "24MW" also as "mw", "CES2025" as "ces"; "5,300" is matched as numbers elsewhere. */
function latinParts(written: string): string[] {
  const word = sign.test(written) ? written.normalize('NFKC') : written;
  const stem = englishStem(word);
  const unit = /^\d[\d.]*([a-z]{2,6})$/i.exec(word)?.[1];
  if (unit) return [stem, englishStem(unit)];
  const edition = /^([A-Z]{3,})\d{2,4}$/.exec(word)?.[1];
  if (edition) return [stem, englishStem(edition)];
  if (!/[-.’']/.test(word)) return [stem];
  const parts = word.split(/[-.’']/).filter((p) => p.length > 1);
  return [stem, ...parts.map(englishStem), englishStem(word.replace(/[-.]/g, ''))];
}

function note(index: Map<string, number[]>, stem: string, at: number): void {
  const places = index.get(stem);
  if (!places) index.set(stem, [at]);
  else if (places[places.length - 1] !== at) places.push(at);
}

export interface Match {
  /** 0 … 1. */
  readonly strength: number;
  /** Offset of the (first) match. */
  readonly at: number;
  /** Offsets of all matches of the form. */
  readonly places: readonly number[];
}

/** How far apart the words of one form may stand, in characters of the text. */
const FORM_REACH = 40;

/** The best match of any form in the text; null where none occurs. */
export function matchForms(forms: readonly Form[], view: TextView): Match | null {
  let best: Match | null = null;
  for (const form of forms) {
    const found = form.script === 'latin' ? matchLatin(form, view) : matchHangul(form, view);
    if (found && (!best || found.strength > best.strength)) best = found;
  }
  return best;
}

function matchLatin(form: Form, view: TextView): Match | null {
  const places: (readonly number[])[] = [];
  for (const part of form.parts) {
    const at = view.latin.get(part);
    if (!at) return null;
    places.push(at);
  }
  return nearest(isByTaking(form) ? places.map((some) => some.filter((at) => !isIdiom(at, view))) : places, form);
}

/** "Take" in the place of "win": as another word for it. */
const isByTaking = ({ parts, strength }: Form): boolean => parts.length === 1 && parts[0] === 'take' && strength < 1;

const takenNouns = ['part', 'note', 'care', 'stock', 'issu', 'aim', 'shape', 'time', 'seat'];
/** "taking part" */
const IDIOM_REACH = 7;

/** "Who took part in the auction" won nothing. */
function isIdiom(at: number, { latin }: TextView): boolean {
  return takenNouns.some((noun) => latin.get(noun)?.some((place) => place > at && place - at <= IDIOM_REACH));
}

function matchHangul(form: Form, view: TextView): Match | null {
  const places: (readonly number[])[] = [];
  for (const part of form.parts) {
    const at = hasHangul(part) ? hangulPlaces(part, view) : view.latin.get(part);
    if (!at) return matchJoined(form, view);
    places.push(at);
  }
  return nearest(places, form) ?? matchJoined(form, view);
}

/** Marks a part of a form that is a verb: it is met by other forms of that verb only, not by words that begin like it. */
export const verbPart = (verb: string): string => `${verb}-`;

function hangulPlaces(part: string, view: TextView): number[] | undefined {
  if (part.endsWith('-')) {
    const verb = part.slice(0, -1);
    return view.verbs.has(verb) ? view.hangul.filter((h) => h.verb === verb).map((h) => h.at) : undefined;
  }
  if (!view.hangulText.includes(part) && !view.verbs.has(part)) return undefined;
  return view.hangul.filter((h) => h.verb === part || matchesWord(part, h.word)).map((h) => h.at);
}

function matchesWord(part: string, word: string): boolean {
  if (word.startsWith(part)) return true;
  if (part.length < 2) return false;
  // Inside a compound ("업무협약식" holds "협약"). Two syllables occur by chance ("유지보수도" holds 수도), so they must end it.
  return part.length > 2
    ? word.includes(part)
    : stripParticle(word)
        .replace(/[식서금료자사국일량률권]$/u, '')
        .endsWith(part);
}

/** "전략적 파트너십" also written "전략적파트너십". */
function matchJoined(form: Form, view: TextView): Match | null {
  if (form.parts.length < 2) return null;
  const joined = form.parts.join('');
  if (!view.hangulText.includes(joined)) return null;
  const word = view.hangul.find((h) => h.word.includes(joined));
  return word ? { strength: form.strength, at: word.at, places: [word.at] } : null;
}

function nearest(places: readonly (readonly number[])[], form: Form): Match | null {
  const first = places[0]?.[0];
  if (first === undefined || places.some((p) => p.length === 0)) return null;
  if (places.length === 1) return { strength: form.strength, at: first, places: places[0]! };
  for (const at of places[0]!) {
    if (places.every((p) => p.some((x) => Math.abs(x - at) <= FORM_REACH * (places.length - 1))))
      return { strength: form.strength, at, places: [at] };
  }
  return null;
}
