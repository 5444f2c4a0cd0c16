/** Sentences that say the right words of somebody else, or of several at once. */
import { type Coverage, type Covered, isOfAffair } from './coverage.ts';
import type { Concept, Question } from './question/question.ts';
import { isOf } from './reading/affair.ts';

const together = /\b(?:together(?! with\b)|combined|jointly|between them)\b|합쳐|합산|합치면|모두 합|공동으로/i;
const asksOfAll = /\b(?:together|combined|jointly|in total|altogether)\b|합쳐|합산|합계|모두 합|통틀어/i;
/** From here on the sentence means the company as surely as if it named it: "they", "the operator". */
const AS_NAMED = 0.9;

/** A figure of the asked company and one it was not asked of: neither knows its part. */
export function sharedWith({ covered, sentence }: Coverage, { text }: Question): Concept | null {
  const parties = covered.filter(isCompany);
  if (parties.length === 0 || !together.test(sentence.text) || asksOfAll.test(text)) return null;
  const asked = new Set(parties.flatMap(({ concept }) => [...concept.companyIds, ...concept.affiliateIds]));
  const other = sentence.mentions.some((m) => !m.viaProduct && !asked.has(m.companyId));
  return other ? parties[0]!.concept : null;
}

/**
 * "LG U+ has 5.6 million subscribers" tells nothing of Verizon, though Verizon is spoken of all around it; unless a
 * sub-headline says that what stands below it is about both.
 */
export function saidOfAnother({ covered, another, sentence, evidence }: Coverage): Concept | null {
  const parties = covered.filter(isCompany);
  const only = parties.length === 1 ? parties[0]! : null;
  if (only === null || only.at !== null || !another || only.level >= AS_NAMED) return null;
  // "Nine hundred masts have been sold", in an article on or by the asked company: whose they are is that of the article.
  const named = sentence.mentions.length > 0 || sentence.implied.size > 0;
  const ids = [...only.concept.companyIds, ...only.concept.affiliateIds];
  if (!named && ids.some((id) => id === evidence.narrator || isOf(evidence.title.companies, id))) return null;
  const head = evidence.sections[sentence.section]?.companies;
  const ofBoth = only.concept.companyIds.some((id) => head?.has(id)) && [...sentence.about].some((id) => head?.has(id));
  return ofBoth ? null : only.concept;
}

/**
 * "Mavenir takes Telus packet core": its figure is not that of Telus and Cisco, though Cisco lost the tender there.
 * Both parties of the headline must be known, and the other asked one stand neither in the sentence nor in the headline,
 * nor have a part in what the lead tells.
 */
export function dealOfOthers({ covered, sentence, evidence }: Coverage): Concept | null {
  const parties = covered.filter(isCompany);
  if (parties.length < 2) return null;
  const asked = new Set(parties.flatMap(({ concept }) => [...concept.companyIds, ...concept.affiliateIds]));
  const inTitle = [...evidence.title.companies];
  if (inTitle.length < 2 || inTitle.every((id) => asked.has(id)) || !inTitle.some((id) => asked.has(id))) return null;
  const known = new Set([...inTitle, ...sentence.companies, ...(evidence.sections[sentence.section]?.companies ?? [])]);
  const left = parties.find(({ at, concept }) => {
    return (
      at === null &&
      !isOfAffair(concept, sentence) &&
      ![...concept.companyIds, ...concept.affiliateIds].some((id) => known.has(id))
    );
  });
  return left?.concept ?? null;
}

/** What another did is nothing the asked company did, unless headline or sub-headline say that it is about both. */
export function doneByAnother({ covered, another, sentence, evidence }: Coverage, question: Question): Concept | null {
  // Who and which company: another is just what is asked for.
  if (question.answerType === 'person' || question.answerType === 'company') return null;
  const parties = covered.filter(isCompany);
  const only = parties.length === 1 ? parties[0]! : null;
  if (only === null || only.at !== null || only.level >= AS_NAMED || !another) return null;
  const heads = [evidence.title, evidence.sections[sentence.section]];
  const inHead = only.concept.companyIds.some((id) => heads.some((head) => head?.companies.has(id)));
  return inHead || !isDoer(only.concept, question) ? null : only.concept;
}

const asksOfDoing = /\b(?:did|does|do|has|have|had|will|would|can)\s+(?:the )?$/i;
const doing = /^(?: (?:already|also|ever|really|still|now))* [a-z]/;
const koreanDoer = /^(?:은|는|이|가|도|에서)(?:\s|$)/u;

/** "When did Verizon open …" asks for a deed of Verizon's; "the Verizon site" may well be another's work. */
function isDoer({ text, start }: Concept, question: Question): boolean {
  const [before, behind] = [question.text.slice(0, start), question.text.slice(start + text.length)];
  return question.language === 'ko' ? koreanDoer.test(behind) : asksOfDoing.test(before) && doing.test(behind);
}

function isCompany({ concept }: Covered): boolean {
  return concept.kind === 'company';
}
