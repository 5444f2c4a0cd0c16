/**
 * Words of a question that no table knows and no retrieved article uses say how it was put, not what is wanted ("pls",
 * "disclosed by"). They become generic. Terms of the field stay: that a library is silent on them is the answer. Names
 * and places become decisive.
 */
import { translate } from '../library/glossary/glossary.ts';
import { findPlaces } from '../library/places.ts';
import { hasHangul } from '../text/korean.ts';
import { occursIn } from './coverage.ts';
import { isHeardIn, mayBeName } from './match-sound.ts';
import { conceptOf } from './question/concept.ts';
import type { Concept, Question } from './question/question.ts';
import { meantBy } from './question/typos.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { isMain } from './reading/mains.ts';
import { isNameOfKind } from './words/same-name.ts';

/** A slip of the pen is a guess. */
const MISTYPED = 0.85;

export function soften(question: Question, articles: readonly ArticleEvidence[]): Question {
  const unnamed = !question.concepts.some(({ kind }) => kind === 'company' || kind === 'name');
  const concepts = question.concepts.map((concept): Concept => {
    if (unnamed && isSubjectOf(concept, articles)) return conceptOf('name', concept);
    const home = isHomeOf(concept, question);
    if (concept.kind !== 'word' && concept.kind !== 'action' && !home) return concept;
    const having = articles.filter((article) => occursIn(concept, article));
    if (having.length > 0) return isHeard(concept, having) ? conceptOf('name', concept) : concept;
    if (home) return { ...conceptOf('generic', concept), softened: true };
    return ofNobody(concept, question, articles);
  });
  return { ...question, concepts };
}

/** What a word is that no article read has. */
function ofNobody(concept: Concept, question: Question, articles: readonly ArticleEvidence[]): Concept {
  if (isUnheard(concept, articles)) return conceptOf('name', concept);
  if (!concept.open) return concept;
  const meant = concept.forms.length === 1 ? meantBy(concept.forms[0]!.parts.join(' '), articles) : null;
  if (meant !== null) return { ...concept, forms: [{ script: 'latin', parts: [meant], strength: MISTYPED }] };
  if (isSubject(concept, question)) return concept;
  return { ...conceptOf('generic', concept), softened: true };
}

/** "Estonia's Norlia": whose firm it is, and articles from there need not say so. */
function isHomeOf({ start }: Concept, { concepts, text: asked }: Question): boolean {
  const next = concepts.find((one) => one.start > start);
  const place = next?.kind === 'company' ? /^([^'’]+)['’]s $/.exec(asked.slice(start, next.start))?.[1] : undefined;
  return place !== undefined && isPlace(place);
}

/**
 * "In Estonia", "타인항에": a place or a name that no article read has. What they say of others is no answer, so it stays a
 * name, which an answer must be about.
 */
function isUnheard({ kind, open, text, forms }: Concept, articles: readonly ArticleEvidence[]): boolean {
  if (kind !== 'word') return false;
  if (open) return isNameOfKind(text);
  // 광양 is in 여수광양항 too.
  if (forms.some(({ parts }) => articles.some(({ article }) => article.text.includes(parts.join(''))))) return false;
  // A Korean article is of Korea and need not say so.
  return isPlace(text) && !(home.test(text) && articles.some(({ article }) => article.language === 'ko'));
}

const home = /^(?:south )?korean?$|^(?:한국|대한민국|서울)$/i;

/** What every article has in the other script alone is a name, whatever its letters: "bridgewave", 브릿지웨이브. */
function isHeard(concept: Concept, having: readonly ArticleEvidence[]): boolean {
  return concept.kind === 'word' && having.every(({ whole }) => isHeardIn(concept, whole));
}

/** What no table knows and an article speaks of throughout is what a question is about that names nothing else. */
function isSubjectOf(concept: Concept, articles: readonly ArticleEvidence[]): boolean {
  return concept.kind === 'word' && mayBeName(concept) && articles.some((one) => isMain(concept, one));
}

/** Of a place as of its people. */
function isPlace(text: string): boolean {
  const whole = (name: string) => findPlaces(name).some(({ start, end }) => start === 0 && end === name.length);
  return whole(text) || (!hasHangul(text) && translate(text, 'ko').some(whole));
}

/** "마윈은 언제 …": whom a Korean question is about is no way of putting it, known or not. */
function isSubject({ text, start, kind }: Concept, question: Question): boolean {
  if (kind !== 'word' || !/^[가-힣]{2,4}$/u.test(text) || question.shape === 'compare') return false;
  return start === 0 && /^(?:은|는|이|가)\s/u.test(question.text.slice(start + text.length));
}
