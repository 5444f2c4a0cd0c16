/** Korean verbs that say nothing beside the noun before them: "등록을 마쳤나" asks what "등록했나" asks. */

/** What is done the moment it is done: to finish it is to do it. A negotiation or a build that is finished is another thing. */
const ofAMoment =
  /(?:등록|서명|신고|체결|조인|납입|인수|합병|상장|신청|제출|매각|매입|취득|선정|공시|보고|출시|이전|발사|취임|가입|출범|발행|개통|준공|착공)[을를이가]? ?$/u;
const does = /^(?:마치|끝내|마무리|완료|단행|이뤄|이루)/u;

/** Whoever is examined goes through it; an approval that is sought is none that was given. */
const ofScrutiny = /(?:심사|검사|조사|평가|심의|검토|실사|검증|점검|감사)[을를]? ?$/u;
const goesThrough = /^(?:받|거치|치르|밟)/u;

/** @param before the question up to the verb */
export function isSupportVerb(verb: string, before: string): boolean {
  return (ofAMoment.test(before) && does.test(verb)) || (ofScrutiny.test(before) && goesThrough.test(verb));
}
