/** The phrase that answers a question for anything at all, told before the sentence it stands in; null where grammar does not tell it. */
import type { Coverage } from '../../coverage.ts';
import type { Question } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { inQuotes, ofKind, titled } from './by-kind.ts';
import { apposed, calledSo, namedSo, saidToBe } from './by-name.ts';
import { slotPhrase } from './english/slot-fact.ts';
import { inPlace } from './in-place.ts';
import { type Scene, sceneOf } from './phrases.ts';

/** The surest first. */
const readings: readonly ((scene: Scene) => Fact | null)[] = [
  apposed,
  namedSo,
  saidToBe,
  calledSo,
  inPlace,
  ofKind,
  titled,
  inQuotes,
];

export function phraseAsked(question: Question, coverage: Coverage): Fact | null {
  return coverage.sentence.language === 'en' ? englishPhrase(question, coverage) : koreanPhrase(question, coverage);
}

/** Said as it is written, and so only to who reads English. */
function englishPhrase(question: Question, coverage: Coverage): Fact | null {
  const span = question.language === 'en' ? slotPhrase(coverage, question) : null;
  const said = span && coverage.evidence.article.text.slice(span.start, span.end);
  return span && said ? { ...span, key: `phrase:${said.toLowerCase()}`, en: said, ko: said, distance: 0 } : null;
}

function koreanPhrase(question: Question, coverage: Coverage): Fact | null {
  const scene = sceneOf(question, coverage);
  if (scene === null) return null;
  for (const read of readings) {
    const found = read(scene);
    if (found !== null) return found;
  }
  return null;
}
