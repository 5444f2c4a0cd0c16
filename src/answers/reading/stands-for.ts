/** Whom "she", "it" and "the company" stand for where they speak: in their own sentence first, then in those before. */
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import { isPronoun, notSaid, person } from './attribution-table.ts';
import type { ArticleEvidence, Sentence } from './evidence.ts';

/** Sentences back in which whoever a pronoun stands for is looked for. */
const LOOKED_BACK = 6;
const PERSON_LOOKED_BACK = 3;

export interface Meant {
  readonly person?: PersonMention;
  readonly company?: CompanyMention;
  /** One whom no table knows, as the sentence calls him. */
  readonly written?: { readonly speaker: string; readonly sentence: Sentence };
}

type SpeakerIn = (sentence: Sentence, evidence: ArticleEvidence) => string | null;

export function standsFor(
  pronoun: string,
  evidence: ArticleEvidence,
  sentence: Sentence,
  speakerIn: SpeakerIn,
): Meant | null {
  const one = person.test(pronoun)
    ? (ownPerson(pronoun, evidence, sentence) ?? spokenBefore(evidence, sentence, speakerIn))
    : null;
  if (one) return one;
  // "He said" is never a firm's.
  if (/^s?he$/i.test(pronoun)) return null;
  const company = ownCompany(pronoun, sentence) ?? named(evidence, sentence);
  return company ? { company } : null;
}

/** Where in its sentence a pronoun speaks: "…, it says" looks back to the beginning of its own. */
const placeOf = (pronoun: string, { text, start }: Sentence): number =>
  start + Math.max(0, text.search(new RegExp(`(?<=[,;:] )${pronoun} `, 'iu')));

/** "Ines Varga, the chief, pointed to rain, for which, she said, …". */
function ownPerson(pronoun: string, { people }: ArticleEvidence, sentence: Sentence): Meant | null {
  const at = placeOf(pronoun, sentence);
  const found = people.find((one) => one.start >= sentence.start && one.end <= at);
  return found ? { person: found } : null;
}

/** "Orange has 52 masts, more than Nokia, it says": whoever the sentence begins with. */
function ownCompany(pronoun: string, sentence: Sentence): CompanyMention | null {
  const at = placeOf(pronoun, sentence);
  const first = sentence.mentions.find((m) => !m.viaProduct && m.end <= at);
  return first && first.start - sentence.start <= 'The '.length ? first : null;
}

function* sentencesBefore({ sentences }: ArticleEvidence, { index, section }: Sentence, most: number) {
  for (let i = index - 1; i >= Math.max(0, index - most); i--) {
    const before = sentences[i]!;
    if (before.section !== section) return;
    yield before;
  }
}

/** The last person named or speaking before. */
function spokenBefore(evidence: ArticleEvidence, sentence: Sentence, speakerIn: SpeakerIn): Meant | null {
  for (const before of sentencesBefore(evidence, sentence, PERSON_LOOKED_BACK)) {
    const listed = evidence.people.findLast((one) => one.start >= before.start && one.end <= before.end);
    if (listed) return { person: listed };
    const speaker = speakerIn(before, evidence);
    if (speaker !== null && !isPronoun(speaker) && !notSaid.test(speaker))
      return { written: { speaker, sentence: before } };
  }
  return null;
}

/** The nearest company named before in the same section: whom "the company" speaks for, above all whom a sentence is about. */
function named(evidence: ArticleEvidence, sentence: Sentence): CompanyMention | null {
  for (const before of sentencesBefore(evidence, sentence, LOOKED_BACK)) {
    // "회사는 한들전자와 …": the firm spoken of is still whoever was so before.
    if (goesOn.test(before.text)) continue;
    const mentions = before.mentions.filter((m) => !m.viaProduct);
    const mention = mentions.find((m) => isTopic(m, before)) ?? mentions[0];
    if (mention) return mention;
  }
  return null;
}

const goesOn =
  /^(?:It|They|The (?:company|firm|operator|carrier|group))\b(?! (?:is|was|has been) )|^(?:이 )?회사(?: 측)?[은는]/;

const isTopic = ({ end }: CompanyMention, { text, start }: Sentence): boolean =>
  /^(?:\([^()]*\))?(?: ?측)?[은는] /u.test(text.slice(end - start));
