// Whether a name in a partner's place of a Korean clause is a firm's.
import type { Span } from '../../domain/text.ts';
import { notFirms } from '../companies/unknown-organisation-table.ts';
import { translate } from '../glossary/glossary.ts';
import { notNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import type { Clause } from './reading-types.ts';
import { isStrong } from './stranger-slots.ts';
import { koreanFirmEndings } from './stranger-table.ts';

/** "회사는": whoever the text is about, unnamed. */
export const koreanSubject = /^(?:한편 |이에 |앞서 |또 |이후 )?(?:(?:이|해당) )?(?:회사|업체)(?=는|가|도|측은)/;

export function isKoreanFirm(clause: Clause, span: Span, name: string): boolean {
  if (notNames.has(name) || translate(name, 'en').length > 0) return false;
  return (
    (name.length >= 4 && koreanFirmEndings.test(name)) ||
    isCalledFirm(clause, span, name) ||
    isForeignPartner(clause, span, name) ||
    isPartnerOfThisFirm(clause, span, name)
  );
}

/** "우즈베키스탄 유셀과 … 양해각서를": whom somebody signs with, behind the place it is from. */
function isForeignPartner(clause: Clause, { start, end }: Span, name: string): boolean {
  const dealt = (kinds: readonly string[]) => clause.triggers.some(({ kind, weak }) => !weak && kinds.includes(kind));
  const particle = /^(?:와|과|로부터|[을를])/.exec(clause.text.slice(end - clause.start, end - clause.start + 3))?.[0];
  if (particle === undefined) return false;
  const signed = clause.triggers.some(({ form, weak }) => form === 'paper' && !weak);
  const fits = { 로부터: isStrong(clause), 을: dealt(['acquisition']), 를: dealt(['acquisition']) }[particle] ?? signed;
  if (!fits) return false;
  const lead = clause.text.slice(Math.max(0, start - clause.start - 24), start - clause.start);
  const place = findPlaces(lead).at(-1);
  return (
    place !== undefined &&
    /^ (?:[가-힣]{1,7}(?:사|업체|기업|회사) )?$/.test(lead.slice(place.end)) &&
    name.length > 1 &&
    !isSomeFirm(name)
  );
}

/** "회사는 지난해 누리다솜과 구축 계약을 맺었다": whom the firm spoken of signs a paper with. */
function isPartnerOfThisFirm(clause: Clause, { end }: Span, name: string): boolean {
  return (
    name.length > 2 &&
    clause.actors.length === 0 &&
    koreanSubject.test(clause.text) &&
    /^(?:와|과) /.test(clause.text.slice(end - clause.start)) &&
    clause.triggers.some(({ form, weak }) => form === 'paper' && !weak) &&
    !isSomeFirm(name) &&
    !somebody.test(name)
  );
}

/** People, and groups of them: "투자자와", "입주민과", "조합원과". */
const somebody = /(?:자|인|들|민|원|생|객|님|가|진|노조|주주|채권단|농가|점주|사|처|단|부)$/;

/** "미국 기업과", "일본 정부와", "싱가포르 현지와": nobody by name. */
function isSomeFirm(name: string): boolean {
  return /^[A-Z0-9]{1,3}$/.test(name) || notFirms.has(name) || someFirm.test(name);
}

const someFirm =
  /(?:정부|당국|기업|회사|업체|사업자|통신사|이통사|은행|대학|대학교|병원|기관|단체|협회|언론|매체|연구진|연구소|고객|고객사|파트너사?|협력사|지사|법인|공장|본사|시장|현지|전역|북부|남부|동부|서부|중부|측|쪽|등|간|사이|주|시|군|성|부처|의회|군)$/;

/** "의료 인공지능 기업 온누리메디텍과": what stands before it says that it is a firm. */
function isCalledFirm(clause: Clause, { start }: Span, name: string): boolean {
  return (
    name.length >= 3 &&
    /(?:기업|업체|회사|스타트업|전문사|제조사|개발사|팹리스)(?:인)? ["“'‘]?$/.test(
      clause.text.slice(Math.max(0, start - clause.start - 10), start - clause.start),
    )
  );
}
