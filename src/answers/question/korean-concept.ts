/** A Korean word of a question as a concept: without its particle and ending, unless they are the end of a name. */

import { translate } from '../../library/glossary/glossary.ts';
import { findPlaces } from '../../library/places.ts';
import { seldomParticle, stripParticle } from '../../text/korean.ts';
import { verbPart } from '../reading/text-view.ts';
import { formsOfVerb, formsOfWord } from '../words/forms.ts';
import { type KoreanStem, koreanStem, koreanVerb } from '../words/korean-stem.ts';
import { koreanClass } from './asked-noun.ts';
import { conceptOf } from './concept.ts';
import { isCopula } from './copula.ts';
import type { Concept, ConceptKind, Form } from './question.ts';
import { koreanBoundWord, koreanFillers, koreanGeneric, koreanStopWords } from './question-words-table.ts';
import { isSupportVerb } from './support-verb.ts';
import { verbAsked } from './verb-asked.ts';

/** "MTN에서": behind a Latin name stands its particle. */
const particle =
  /^(?:은|는|이|가|을|를|의|에|도|와|과|로|으로|에서|에게|에는|에도|까지|부터|와의|과의|로부터|에게서|이랑|랑|한테|보다)$/u;

/** "돈은", "몫이": nouns of one syllable, whose particle is else taken for a part of them; "대가" ends like one. */
const shortNoun = /^(돈|몫|값|칩|망|앱|폰|대가|단가|원가|정가)(?:은|는|이|가|을|를|도|의|로|으로|만|에|에서|과|와)?$/u;

export function koreanConcept(text: string, start: number, asked: string): Concept | null {
  if ((particle.test(text) || isCopula(text)) && /[A-Za-z0-9]/.test(asked[start - 1] ?? '')) return null;
  if (currency.test(text)) return conceptOf('generic', { text: '달러', start, companyIds: [], forms: [] });
  const short = shortNoun.exec(text)?.[1];
  return short || !isFiller(text) ? spelled(text, start, asked, short) : null;
}

function spelled(text: string, start: number, asked: string, short: string | undefined): Concept | null {
  const rest = asked.slice(start + text.length);
  const next = rest.trimStart();
  const cut = verbAsked(text, rest) ?? atPlace(text) ?? koreanStem(text);
  const { verbal } = cut;
  const whole = short ?? (endsInName(text, cut.stem, rest) ? text : cut.stem);
  const stem = verbal ? whole : (eventOf(whole) ?? whole);
  if (stem.length === 0 || (!short && saysNothing(stem))) return null;
  if (stem.length === 1 && !verbal && !short) return shortVerb(text, start);
  const verb = koreanVerb(text, next);
  const before = asked.slice(0, start);
  const supports = verbal && isSupportVerb(verb, before);
  const received = verb === '받' && !supports ? receivedIn(before) : undefined;
  if (received) return conceptOf('action', { text: stem, start, companyIds: [], forms: [together(received, verb)] });
  const kind: ConceptKind = supports || koreanGeneric.has(stem) ? 'generic' : verbal ? 'action' : 'word';
  const forms = formsOfWord(stem);
  // A name that ends like a particle ("호프만") is also looked for whole.
  const alsoWhole = forms.length <= 1 && text !== stem && text.length <= stem.length + 1;
  const spellings = [
    ...forms,
    ...officeInEnglish(stem),
    ...(alsoWhole ? spelledOf(text) : []),
    ...formsOfVerb(text, next),
  ];
  return conceptOf(kind, { text: stem, start, companyIds: [], forms: spellings });
}

/** "승인을 받았나": who receives something else has not received that. */
function receivedIn(before: string): string | undefined {
  const [, word, particle] = /([가-힣]{2,}?)([을를]?) ?$/u.exec(before) ?? [];
  return word !== undefined && (particle !== '' || stripParticle(word) === word) ? word : undefined;
}
const together = (received: string, verb: string): Form => ({
  script: 'hangul',
  parts: [received, verbPart(verb)],
  strength: 1,
});

/** "달러로 얼마": behind a figure it only counts. */
const currency = /^달러(?:화)?(?:로|론|로는)$/u;

/** 대만 ends like a counter with a particle. */
const saysNothing = (word: string): boolean =>
  koreanStopWords.has(word) || (koreanBoundWord.test(word) && !isPlaceName(word));

const isPlaceName = (word: string): boolean =>
  findPlaces(word).some(({ start, end }) => start === 0 && end === word.length);

const isFiller = (word: string): boolean => koreanFillers.has(word) || lightVerb.test(word) || saysNothing(word);

/** They say nothing of their own: "했지", "됐대요". */
const lightVerb = /^(?:했|됐|하였|되었|된대|한대)|^[하되](?:기로|게|고|지)[는도]?$/u;

/** "최고보안책임자" is a chief security officer, whatever the office is of. */
function officeInEnglish(word: string): Form[] {
  const field = /^최고(.{2,6})책임자$/u.exec(word)?.[1];
  if (field === undefined) return [];
  return translate(field, 'en').flatMap((of) => formsOfWord(`chief ${of.toLowerCase()} officer`));
}

/** "수라바야", "스페인", "설비투자" are whole: what would be left without the end says nothing. */
function endsInName(word: string, stem: string, rest: string): boolean {
  if (!word.startsWith(stem) || !seldomParticle.test(word.slice(stem.length))) return false;
  return translate(stem, 'en').length === 0 ? /[\p{L}\p{N}]/u.test(rest) : translate(word, 'en').length > 0;
}

/** "판 회사", "쓸 수": one syllable says something only as a verb. */
function shortVerb(text: string, start: number): Concept | null {
  const forms = formsOfVerb(text);
  return forms.length === 0 ? null : conceptOf('action', { text, start, companyIds: [], forms });
}

/** The day of a signing, who took part in it or where it is held is asked of the event: "체결일", "방문지". What has a word of its own is that. */
function eventOf(word: string): string | null {
  const event = /^([가-힣]{2,})[일자지처사]$/u.exec(word)?.[1];
  if (event === undefined || translate(event, 'en').length === 0 || translate(word, 'en').length > 0) return null;
  return koreanClass(word) === undefined ? null : event;
}

/** "용산서" is 용산에서. */
function atPlace(word: string): KoreanStem | null {
  const place = /^([가-힣]{2,})서$/u.exec(word)?.[1];
  return place !== undefined && isPlaceName(place) ? { stem: place, verbal: false } : null;
}

/** "호프만이" may be 호프, 호프만 or the whole: particles look like the ends of names. */
function spelledOf(word: string): Form[] {
  return [word, word.slice(0, -1)]
    .filter((w) => w.length >= 2)
    .map((w) => ({ script: 'hangul', parts: [w], strength: 1 }));
}
