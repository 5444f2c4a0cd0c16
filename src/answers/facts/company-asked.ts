/** What a question says of the company it asks for: from abroad, an operator, Korean. */
import type { CompanyId } from '../../domain/ids.ts';
import { companyById } from '../../library/companies/companies.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Concept } from '../question/question.ts';

/** Whether a company may be the one asked for. */
export function fitsAsked(asked: readonly Concept[]): (id: CompanyId) => boolean {
  const [mayBe, fitsKind] = [foreignTo(asked), ofKind(asked)];
  return (id) => mayBe(id) && fitsKind(id);
}

const abroad = /^(?:foreign|overseas|global|international|해외|외국|글로벌)/i;
const korea = /^(?:korean?|한국|국내)/i;

/** Adjectives of countries, as questions have them: "which Korean operator". */
const nations: readonly (readonly [RegExp, string])[] = [
  [/^(?:south )?korean?$|^한국$|^국내$/i, 'KR'],
  [/^japanese$|^일본$/i, 'JP'],
  [/^chinese$|^중국$/i, 'CN'],
  [/^american$|^us$|^u\.s\.?$|^미국$/i, 'US'],
  [/^british$|^uk$|^영국$/i, 'GB'],
  [/^german$|^독일$/i, 'DE'],
  [/^french$|^프랑스$/i, 'FR'],
  [/^indian$|^인도$/i, 'IN'],
  [/^russian$|^러시아$/i, 'RU'],
  [/^singaporean$|^싱가포르$/i, 'SG'],
  [/^taiwanese$|^대만$/i, 'TW'],
  [/^vietnamese$|^베트남$/i, 'VN'],
  [/^indonesian$|^인도네시아$/i, 'ID'],
  [/^australian$|^호주$/i, 'AU'],
  [/^canadian$|^캐나다$/i, 'CA'],
  [/^italian$|^이탈리아$/i, 'IT'],
  [/^spanish$|^스페인$/i, 'ES'],
  [/^brazilian$|^브라질$/i, 'BR'],
  [/^finnish$|^핀란드$/i, 'FI'],
  [/^swedish$|^스웨덴$/i, 'SE'],
  [/^swiss$|^스위스$/i, 'CH'],
  [/^south african$|^남아공$|^남아프리카공화국$/i, 'ZA'],
];
const carriers = /^(?:operators?|carriers?|telcos?|통신사|이통사|이동통신사)$/i;

/** "Which Korean operator" is neither a foreign one nor a maker of chips. What the table does not know may be anything. */
function ofKind(asked: readonly Concept[]): (id: CompanyId) => boolean {
  // The kind asked for comes first in English and last in Korean: "우리 항만에 들어온 유럽 은행들" asks for 은행.
  const kinds = asked.filter((c) => kindOfCompany.test(c.text));
  const kind = kinds.some((c) => hasHangul(c.text)) ? kinds.at(-1) : kinds[0];
  if (!kind) return () => true;
  const before = asked[asked.indexOf(kind) - 1];
  const home = before ? nations.find(([nation]) => nation.test(before.text))?.[1] : undefined;
  return (id) => {
    const company = companyById(id);
    if (!company) return true;
    return (!carriers.test(kind.text) || company.kind === 'operator') && (!home || company.country === home);
  };
}

const kindOfCompany =
  /^(?:operators?|carriers?|telcos?|compan(?:y|ies)|firms?|vendors?|groups?|통신사|이통사|이동통신사|회사|기업|업체)들?$/i;

/** "Foreign firms" are those of another country than the companies and the country the question names. */
function foreignTo(asked: readonly Concept[]): (id: CompanyId) => boolean {
  if (!asked.some((c) => abroad.test(c.text))) return () => true;
  const homes = new Set(asked.flatMap((c) => c.companyIds.flatMap((id) => companyById(id)?.country ?? [])));
  if (asked.some((c) => korea.test(c.text))) homes.add('KR');
  return (id) => !homes.has(companyById(id)?.country ?? '');
}

/** "Who won the order of Hyundai?": nor did the group that Hyundai belongs to, unless it is asked whose it is. */
export function notAsOwners(asked: readonly Concept[], named: ReadonlySet<CompanyId>): ReadonlySet<CompanyId> {
  if (asked.some(({ text }) => ownership.test(text))) return new Set();
  return new Set([...named].flatMap((id) => companyById(id)?.parent ?? []));
}

const ownership =
  /^(?:own|parent|belong|control|group|subsidiar|unit|stake|shareholder|소유|모회사|지분|주주|계열|그룹|자회사|산하)/i;
