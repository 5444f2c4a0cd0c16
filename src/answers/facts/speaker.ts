/** Who only tells of it: "…, said Ines Marrow" names nobody who did what is asked, unless she speaks of herself. */
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';
import { asksForRole } from './role-asked.ts';

/** Deeds that somebody is asked for who is often named for his words. */
const told =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ell|alk)|quot|comment|spok|speak|explain|confirm|den(?:y|ied)|announc|believ|think|thought|warn|argu|critici|welcom|call|claim|expect|predict|promis|describ|call|prais|ask|complain|sign|m[ee]et|met|visit|attend|lead|led|ran|run|head|found|appear|present|act|interview|말|밝|전했|전한|발언|인용|언급|설명|강조|부인|주장|지적|비판|경고|평가|답|예상|전망|약속|당부|사람|임원|관계자|참석|서명|방문|만나|만났|찾|이끌|이끄|창업|설립|발표|소개|인터뷰|기자)/i;
const firstPerson = /\b(?:I|we|my|our|me|us)\b|(?:^|[\s“"'‘])(?:제가|내가|나는|저는|우리|저희)/u;
const english = '(?:said|says|told|added|adds|explained|argued|noted|wrote|stressed|commented)';
const behind = new RegExp(`^(?:, [^,]{2,80},)? (?:also |later |then )?${english}\\b`, 'u');
const before = new RegExp(`\\b${english} (?:[^,.;”"]{2,60} )?$`, 'u');
const korean =
  /^ ?(?:[^\s,“"]+ ){0,5}?[^\s,“"]*(?:은|는|이|가|도) .*(?:말했|밝혔|설명했|강조했|전했|덧붙였|귀띔했|내다봤|당부했|답했|했)다[.”"]*$/u;

/** "타르보 오세진 상무는 “…”고 말했다": nor does his firm do it by that. */
export function withoutSpeakersFirms(firms: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const { evidence, sentence } = coverage;
  const people = evidence.people
    .filter((p) => p.start >= sentence.start && p.end <= sentence.end)
    .map(({ start, end, name }) => ({ start, end, key: name, en: name, ko: name, distance: 0 }));
  const speakers = people.filter((one) => !withoutSpeakers(people, coverage).includes(one));
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  return firms.filter((firm) => speakers.every((one) => !isHis(firm, one, between)));
}

/** "타르보 오세진 상무", "오세진 타르보 상무", and where firm and name were read as one. */
function isHis(firm: Fact, one: Fact, between: (from: number, to: number) => string): boolean {
  if (one.start >= firm.end) return /^\S{0,4} (?:\S+ )?$/u.test(between(firm.end, one.start));
  return firm.start < one.end || between(one.end, firm.start) === ' ';
}

export function withoutSpeakers(people: readonly Fact[], { covered, sentence }: Coverage): readonly Fact[] {
  const asked = covered.map(({ concept }) => concept);
  const deeds = asked.filter(({ kind }) => kind === 'action' || kind === 'word' || kind === 'head');
  if (asksForRole(asked) || deeds.length === 0 || asked.some(({ text }) => told.test(text))) return people;
  if (firstPerson.test(sentence.text)) return people;
  return people.filter(({ start, end }) => {
    const [ahead, rest] = [sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)];
    if (sentence.language === 'ko') return !(/[“"‘']|라고 |다고 /u.test(rest) && korean.test(rest));
    return !behind.test(rest) && !before.test(ahead);
  });
}
