/** Whose statement a sentence is: "KT said …", "according to …", "…라고 밝혔다". Null where the article itself speaks. */
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import { companyById, displayName } from '../../library/companies/companies.ts';
import { company, isPronoun, nobody, notSaid, person } from './attribution-table.ts';
import { englishSpeaker } from './english-speaker.ts';
import type { ArticleEvidence, Sentence } from './evidence.ts';
import { intervieweeOf } from './interviewee.ts';
import { koreanSpeaker } from './korean-speaker.ts';
import { sayPerson } from './say-person.ts';

export function attributionOf(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | null {
  const speaker = speakerIn(sentence, evidence);
  if (speaker === null || notSaid.test(speaker) || nobody.test(speaker)) return answering(evidence, sentence, language);
  if (person.test(speaker)) {
    const before = spokenBefore(evidence, sentence, language);
    return before ?? (/^s?he$/i.test(speaker) ? null : named(evidence, sentence, language));
  }
  if (company.test(speaker)) return named(evidence, sentence, language);
  return sayName(speaker, evidence, sentence, language);
}

/** What an interview answers, whoever is interviewed says. */
function answering(evidence: ArticleEvidence, { paragraph }: Sentence, language: 'en' | 'ko'): string | null {
  const interviewee = evidence.turns.has(paragraph) ? intervieweeOf(evidence) : null;
  return interviewee && sayPerson(interviewee, language);
}

const speakerIn = (sentence: Sentence, { people }: ArticleEvidence): string | null =>
  sentence.language === 'ko' ? koreanSpeaker(sentence) : englishSpeaker(sentence, people);

/** A company alone is said by its name; a person with role stays as written, the surname alone in full. */
function sayName(written: string, evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string {
  const speaker = written.trim();
  const at = evidence.article.text.indexOf(written, sentence.start);
  const inside = sentence.mentions.filter((m) => m.start >= at && m.end <= at + written.length);
  const only = inside.length === 1 ? inside[0]! : null;
  const isName =
    only && (only.end - only.start >= speaker.length - 4 || besideName.test(speaker.slice(0, only.start - at)));
  if (isName && only.end >= at + speaker.length - 4) return nameOf(only, language);
  const whose = /^(?:its|their|his|her|the company['’]s) /i.test(speaker);
  const known = whose
    ? evidence.people.find((one) => one.start >= at && one.end <= at + written.length)
    : inside.length === 0
      ? inFull(speaker, evidence, sentence)
      : undefined;
  return known
    ? sayPerson(known, language)
    : speaker
        .replace(ofOther, '')
        .replaceAll(ticker, '')
        .replace(opens, (word) => word.toLowerCase());
}

/** "Rival Orange", "Lund-based Orange": what stands before a name tells of the others, or where it is. */
const besideName =
  /^(?:the )?(?:rival|fellow|competitor|partner|parent|[\p{L}.]+-(?:based|led|owned|listed|backed|controlled)) $/iu;

/** "His fellow chair, Mina Sorel of Telia". */
const ofOther = /^(?:its|their|his|her) [^,]+, (?=\p{Lu})/iu;

/** "(NASDAQ: LND)", "(LND.OL)": where its shares are traded. */
const ticker = / \((?:[A-Z]{2,8} ?: ?)?[A-Z0-9]{1,8}(?:\.[A-Z]{1,3})?\)/g;

/** A sentence began with it: "according to a person who …". */
const opens = /^(?:An?|The|One|Some|Several|Its|Their)(?= [a-z])/;

/** One that no table knows is called as the text calls it. */
function nameOf({ companyId, asWritten }: CompanyMention, language: 'en' | 'ko'): string {
  return companyById(companyId) === null ? asWritten : displayName(companyId, language);
}

/** "Sorel" for Mina Sorel, "김 교수" for 김민호 교수. */
function inFull(speaker: string, { people }: ArticleEvidence, { start }: Sentence): PersonMention | undefined {
  const [surname, office] = speaker.split(' ') as [string, string | undefined];
  const isMeant = ({ name }: PersonMention) =>
    office === undefined ? name.endsWith(` ${surname}`) : surname.length === 1 && name.startsWith(surname);
  return /^(?:[\p{L}’'-]+|[가-힣] [가-힣]+)$/u.test(speaker)
    ? people.findLast((one) => one.start < start && isMeant(one))
    : undefined;
}

/** Sentences back in which whoever a pronoun stands for is looked for. */
const LOOKED_BACK = 6;
const PERSON_LOOKED_BACK = 3;

function* sentencesBefore({ sentences }: ArticleEvidence, { index, section }: Sentence, most: number) {
  for (let i = index - 1; i >= Math.max(0, index - most); i--) {
    const before = sentences[i]!;
    if (before.section !== section) return;
    yield before;
  }
}

/** The last person named or speaking before. */
function spokenBefore(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | undefined {
  for (const before of sentencesBefore(evidence, sentence, PERSON_LOOKED_BACK)) {
    const listed = evidence.people.findLast((one) => one.start >= before.start && one.end <= before.end);
    if (listed) return sayPerson(listed, language);
    const speaker = speakerIn(before, evidence);
    if (speaker !== null && !isPronoun(speaker) && !notSaid.test(speaker))
      return sayName(speaker, evidence, before, language);
  }
  return undefined;
}

/** The nearest company named before in the same section: whom "the company" speaks for. */
function named(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | null {
  for (const before of sentencesBefore(evidence, sentence, LOOKED_BACK)) {
    const mention = before.mentions.find((m) => !m.viaProduct);
    if (mention) return nameOf(mention, language);
  }
  return null;
}
