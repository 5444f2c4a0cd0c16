/** "SKT Microsoft partnership", "노키아 소식", "Arm": firms, words for deals or for news, and nothing that is asked of them. */
import { findTopics } from '../../library/glossary/topics.ts';
import { plainWords } from './ledger-question-table.ts';
import type { Concept, Question } from './question.ts';

export interface OverviewQuestion {
  /** Whom it is to be about: all of them together. */
  readonly parties: readonly Concept[];
  /** The words for what is between them, and topics, if any were given. */
  readonly about: readonly Concept[];
}

/** Null where anything else is asked, or where nobody is named. */
export function overviewQuestion({ text, shape, answerType, concepts, elliptical }: Question): OverviewQuestion | null {
  if (elliptical || shape === 'compare' || shape === 'yes-no' || asks.test(text)) return null;
  const parties = concepts.filter(isNamed);
  // "… deal amount" asks for one thing; two bare names may stand for whatever is between them.
  if (answerType !== 'statement' && parties.length < concepts.length) return null;
  const about = concepts.filter((one) => !isNamed(one) && !whatever.test(one.text));
  if (parties.length === 0 || !about.every((one) => isDeal(one) || isTopic(one, text))) return null;
  // "AI partnership" is of a kind of deal; "smart factory cloud" asks what one has to do with the other.
  if (about.length > 0 && !about.some(isDeal)) return null;
  // "Arm partners" asks for others than Arm.
  return parties.length === 1 && about.length > 0 ? null : { parties, about };
}

const isNamed = ({ kind }: Concept): boolean => kind === 'company' || kind === 'name';

const isDeal = ({ text }: Concept): boolean => text.split(/\s+/).every((word) => plainWords.test(word));

function isTopic({ text, start }: Concept, asked: string): boolean {
  return findTopics(asked.slice(start, start + text.length)).length > 0;
}

const whatever =
  /^(?:news|latest|recent|updates?|developments?|lately|everything|anything|all|info(?:rmation)?|details|overview|summary|background|coverage|articles?|stories|소식|뉴스|근황|동향|최근|최신|요즘|관련|내용|정보|전부|모두|기사)\S*$/i;

/** A question word asks for one fact, a verb for what was done; whoever wants all there is uses neither. */
const asks =
  /\b(?:who(?:m|se)?|when|where|which|how|why|did|does|has|have|was|were|will|would|could|should|is|are)\b|누[가구]|언제|어디|어느|어떻|얼마|몇|왜|뭐|뭘|무엇|무얼|[가나까니지]\?|(?:했|됐|였|았|었|한|된|할|될)[가-힣]*\??$/i;
