/** Whether somebody is still, or already, of the firm asked about: "a former vice president of Cisco", "전 에릭슨 상무". */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import { asksForRole } from './role-asked.ts';
import { isPredecessor, successionAsked } from './succession.ts';

/** Of the people of a sentence those who hold the office asked for, held it before, or take it, whichever is asked. */
export function inOffice<F extends Span>(facts: readonly F[], coverage: Coverage, question: string): readonly F[] {
  const asked = coverage.covered.map(({ concept }) => concept);
  const succession = successionAsked(asked.map(({ text }) => text));
  if (succession === 'before') return facts.filter((fact) => isPredecessor(fact, coverage.sentence));
  const successors = succession === 'after' ? facts.filter((fact) => !isPredecessor(fact, coverage.sentence)) : facts;
  if (!asksForRole(asked)) return successors;
  if (!asksForFormer.test(question) && onlyFormerly(coverage)) return [];
  return asksForNew.test(question) ? successors.filter((fact) => !isLeaving(fact, coverage)) : successors;
}

const formerBefore =
  /\b(?:former(?:ly)?|ex-?|previously|then|used to (?:be|work|run|head)|came from|comes from|joined from|joins from|left|leaving|spent [^,.]{3,30} (?:at|with))\b[^,;.]{0,50}$|(?:^|[\s(])(?:전|전직|옛) (?:\S+ ){0,2}?$/iu;
const formerBehind = /^\S{0,6}(?:에서 (?:온|옮겨|자리를 옮|영입|이직)|\S{0,4} 출신)|^['’]s former\b/u;

/** Whether every mention of the asked company tells only where somebody was before. */
function onlyFormerly({ covered, sentence }: Coverage): boolean {
  const places = covered.flatMap((c) => (c.concept.kind === 'company' ? c.places : []));
  const ends = new Map(sentence.mentions.map((m) => [m.start, m.end]));
  return (
    places.length > 0 &&
    places.every((at) => {
      const before = sentence.text.slice(Math.max(0, at - sentence.start - REACH), at - sentence.start);
      const behind = sentence.text.slice((ends.get(at) ?? at) - sentence.start);
      return formerBefore.test(before) || formerBehind.test(behind);
    })
  );
}

/** In characters. */
const REACH = 70;

const leaves =
  /\b(?:step(?:s|ped|ping)? down|resign(?:s|ed)?|retir(?:es|ed)|leav(?:es|ing)|left|outgoing|departing|depart(?:s|ed)|moves? (?:on|to)|moved (?:on|to)|is moving)\b|물러나|물러난|물러났|퇴임|사임|사퇴|떠나|떠난|떠났|로 옮겨|로 옮긴|자리를 옮/u;

/** "정 대표는 봄에 물러난다": whoever goes is not the new one. */
function isLeaving({ start, end }: Span, { sentence }: Coverage): boolean {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start);
  const clause = behind.split(/[;]| while |(?<=[가-힣]고) |(?<=[가-힣]며) /u)[0]!;
  return leaves.test(clause) || /\b(?:outgoing|departing)\b[^,;.]{0,40}$|(?:물러나는|떠나는|퇴임하는) $/iu.test(before);
}

const asksForFormer =
  /\b(?:former\w*|previous\w*|predeces+ors?|before|ex-|used to|came from|left|stepped|leaving|outgoing|resign\w*)\b|전임|직전|이전|전직|물러|떠난|퇴임|사임|출신|(?:^|\s)전 (?:대표|사장|회장|CEO)/iu;
const asksForNew =
  /\b(?:new|next|incoming|newly|successor|just (?:named|appointed|hired))\b|(?:^|\s)(?:새|신임|차기|후임)/iu;
