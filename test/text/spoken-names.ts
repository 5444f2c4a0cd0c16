/** Companies whose Korean name writes the sound of the English one. */
import type { Company } from '../../src/domain/company.ts';

/** Parts of Korean company names that translate a word instead of writing its sound. */
const translated =
  /전자|자동차|그룹|생명|화재|카드|물산|전기|중공업|디스플레이|은행|금융|백화점|건설|에너지|연구|병원|홀딩|한국|항공|전력|공사|증권|벤처|상사|통신|서울|대학|국부|국영/;

export function spokenNames(companies: readonly Company[]): { english: string; korean: string }[] {
  return companies
    .filter((c) => !['government', 'body', 'university'].includes(c.kind))
    .filter((c) => c.nameKo !== null && /^[가-힣 ]+$/.test(c.nameKo) && !translated.test(c.nameKo))
    .map((c) => ({ english: c.name, korean: c.nameKo! }));
}
