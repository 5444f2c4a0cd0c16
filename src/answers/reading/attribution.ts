/** Whose statement a sentence is: "KT said …", "according to …", "…라고 밝혔다". Null where the article itself speaks. */
import { displayName } from '../../library/companies/companies.ts';
import type { ArticleEvidence, Sentence } from './evidence.ts';

const saying =
  'said|says|say|believe|estimate|expect|revealed|reveals|announced|announces|stated|states|noted|notes|explained|explains|added|adds|claimed|claims|believes|believed|expects|expected|emphasi[sz]ed|stressed|told|proposed|predicted|forecasts?|estimates?|estimated|argued|insisted|confirmed|denied|denies|disclosed|declared|commented|remarked|pointed out|hopes|reported|reports';
const subjectFirst = new RegExp(
  `^(?:In a statement,? |In an? [^,]{3,40}, )?([^,“”"]{2,90}?) (?:has |have |had |also |further |later )?(?:${saying})\\b`,
  'u',
);
/** ", said in October that …" is no speaker. */
const afterQuote = new RegExp(
  `[”"’,] ?(?:${saying}) (?!(?:in|on|at|by|that|it|to|last|this|earlier)\\b)([^.,“”"]{2,90})|[”"] ([A-Z][^.,“”"]{1,60}?) (?:${saying})`,
  'u',
);
const accordingTo = /\b[Aa]ccording to ([^,.“”"]{2,80})|\bin the words of ([^,.“”"]{2,60})/u;
const koreanAccordingTo = /([^\s,.][^,.]{1,40}?)에 (?:따르면|의하면)/u;
const koreanSaying =
  /(?:밝혔|말했|전했|설명했|강조했|덧붙였|발표했|평가했|내다봤|예상했|주장했|소개했|언급했|귀띔했|당부했|제시했)(?:다|으며|고|습니다)/u;
const koreanSubject = /^(?:또 |한편 |이날 |이에 )?([^,.“”"]{2,50}?)(?:측은|은|는|이|가)\s/u;

export function attributionOf(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | null {
  const speaker = sentence.language === 'ko' ? koreanSpeaker(sentence.text) : englishSpeaker(sentence.text);
  if (!speaker) return null;
  if (notSaid.test(speaker)) return null;
  if (/^(?:this|that|there|which|who)\b|^it (?:is|was|has been)\b/i.test(speaker)) return null;
  if (isPronoun(speaker)) return named(evidence, sentence, language) ?? null;
  return sayName(speaker, evidence, sentence, language);
}

/** "Nokia did not say", "Nokia is expected to say". */
const notSaid = /\b(?:not|to|would|could|can|will|did|may|might|cannot)$/i;

function englishSpeaker(text: string): string | null {
  const found = accordingTo.exec(text) ?? subjectFirst.exec(text) ?? afterQuote.exec(text);
  return found ? (found[1] ?? found[2] ?? null) : null;
}

function koreanSpeaker(text: string): string | null {
  const source = koreanAccordingTo.exec(text);
  if (source) return source[1]!.replace(/^\d{1,2}일 /, '');
  if (!koreanSaying.test(text)) return null;
  return koreanSubject.exec(text)?.[1] ?? null;
}

function isPronoun(speaker: string): boolean {
  return /^(?:it|he|she|they|the (?:company|firm|operator|carrier|group|executive|ceo|chairman|minister|spokesperson|spokesman|spokeswoman)|이 회사|회사|양사|그|그는)$/i.test(
    speaker.trim(),
  );
}

/** A company alone is said by its name; a person with role stays as written. */
function sayName(speaker: string, evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string {
  const at = evidence.article.text.indexOf(speaker, sentence.start);
  const inside = sentence.mentions.filter((m) => m.start >= at && m.end <= at + speaker.length);
  const only = inside.length === 1 ? inside[0]! : null;
  if (only && only.end - only.start >= speaker.trim().length - 4) return displayName(only.companyId, language);
  return speaker.trim();
}

/** Sentences back in which a pronoun's company is looked for. */
const LOOKED_BACK = 6;

/** The nearest company named before in the same section: whom "the company" or "he" speaks for. */
function named(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - LOOKED_BACK); i--) {
    const before = evidence.sentences[i]!;
    if (before.section !== sentence.section) return undefined;
    const mention = before.mentions.find((m) => !m.viaProduct);
    if (mention) return displayName(mention.companyId, language);
  }
  return undefined;
}
