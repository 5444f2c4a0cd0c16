/** Whose statement a sentence is: "KT said …", "according to …", "…라고 밝혔다". Null where the article itself speaks. */
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { companyById, displayName } from '../../library/companies/companies.ts';
import { hasHangul } from '../../text/korean.ts';
import { both, isPronoun, nobody, notSaid } from './attribution-table.ts';
import { englishSpeaker } from './english-speaker.ts';
import type { ArticleEvidence, Sentence } from './evidence.ts';
import { intervieweeOf } from './interviewee.ts';
import { koreanSpeaker } from './korean-speaker.ts';
import { sayPerson } from './say-person.ts';
import { standsFor } from './stands-for.ts';

export function attributionOf(evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string | null {
  const speaker = speakerIn(sentence, evidence);
  if (speaker === null || notSaid.test(speaker) || nobody.test(speaker)) return answering(evidence, sentence, language);
  if (both.test(speaker)) return { en: 'both companies', ko: speaker }[language];
  if (!isPronoun(speaker)) return sayName(speaker, evidence, sentence, language);
  const meant = standsFor(speaker, evidence, sentence, speakerIn);
  if (meant?.person) return sayPerson(meant.person, language);
  if (meant?.company) return nameOf(meant.company, language);
  return meant?.written ? sayName(meant.written.speaker, evidence, meant.written.sentence, language) : null;
}

/** What an interview answers, whoever is interviewed says. */
function answering(evidence: ArticleEvidence, { paragraph }: Sentence, language: 'en' | 'ko'): string | null {
  const interviewee = evidence.turns.has(paragraph) ? intervieweeOf(evidence) : null;
  return interviewee && sayPerson(interviewee, language);
}

const speakerIn = (sentence: Sentence, { people }: ArticleEvidence): string | null =>
  sentence.language === 'ko' ? koreanSpeaker(sentence, people) : englishSpeaker(sentence, people);

/** A company alone is said by its name; a person with role stays as written, the surname alone in full. */
function sayName(written: string, evidence: ArticleEvidence, sentence: Sentence, language: 'en' | 'ko'): string {
  const speaker = written.replaceAll(aside, '').trim();
  const at = evidence.article.text.indexOf(written, sentence.start);
  const isInside = (one: Span) => one.start >= at && one.end <= at + written.length;
  const inside = sentence.mentions.filter(isInside);
  const only = inside.length === 1 ? inside[0]! : null;
  const isName =
    only && (only.end - only.start >= speaker.length - 4 || besideName.test(speaker.slice(0, only.start - at)));
  if (isName && only.end >= at + speaker.length - 4) return nameOf(only, language);
  const known =
    whose.test(speaker) || (language === 'ko' && !hasHangul(speaker))
      ? evidence.people.find((one) => isInside(one) && (whose.test(speaker) || one.role !== null))
      : null;
  const one = known ?? (inside.length === 0 ? inFull(speaker, evidence, sentence) : undefined);
  return one ? sayPerson(one, language) : speaker.replace(ofOther, '').replace(opens, (word) => word.toLowerCase());
}

const whose = /^(?:its|their|his|her|the company['’]s) /i;

/** "Rival Orange", "Lund-based Orange": what stands before a name tells of the others, or where it is. */
const besideName =
  /^(?:the )?(?:rival|fellow|competitor|partner|parent|[\p{L}.]+-(?:based|led|owned|listed|backed|controlled)) $/iu;

/** "His fellow chair, Mina Sorel of Telia". */
const ofOther = /^(?:its|their|his|her) [^,]+, (?=\p{Lu})/iu;

/** "(NASDAQ: LND)", "(대표 한서진)": what a name is explained by. */
const aside = / ?\([^()]*\)/g;

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
