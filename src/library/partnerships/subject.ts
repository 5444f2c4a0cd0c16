// Who acts where a sentence names only the partner: the firm it calls "it" or "the operator", the customer, the buyer.

import type { StageKind } from '../../domain/partnership.ts';
import { companyById } from '../companies/companies.ts';
import {
  besidePronoun,
  englishNameless,
  englishPaperFirst,
  englishSingle,
  koreanNameless,
  objectOf,
  partnerOf,
  partnersSuchAs,
} from './anaphora-table.ts';
import { type Context, mostNamed } from './context.ts';
import { type Actor, after, type Clause, type Trigger } from './reading-types.ts';

/** "The carrier had settled with Oracle": an operator, whoever was named last. */
export function subjectOf(clause: Clause, trigger: Trigger, context: Context, known: Actor): Actor | null {
  const { focus } = context;
  const isOperator = ({ id }: Actor) => companyById(id)?.kind === 'operator';
  const called =
    !clause.korean && /^["“]?(?:[A-Z]\w+ (?:\w+ )?)?the (?:\w+ )?(?:operator|carrier|telco)\b/i.test(clause.text);
  if (called && focus !== null && !isOperator(focus)) return mostNamed(context, known, isOperator) ?? focus;
  return trigger.kind === 'contract' ? customerOf(context, known) : focus;
}

/** Vendors seldom supply each other: of a contract with one the operator before is the customer. */
function customerOf(context: Context, known: Actor): Actor | null {
  const { focus } = context;
  const kindOf = (actor: Actor) => companyById(actor.id)?.kind;
  // "Samsung" by itself is the group.
  const sells = (actor: Actor) => isVendor(kindOf(actor)) || actor.id.endsWith('-group');
  if (focus === null || !sells(focus) || !sells(known)) return focus;
  // Told of as partners before, they are so again.
  if (context.linked && [focus, known].every((one) => context.pair.some(({ id }) => id === one.id))) return focus;
  return mostNamed(context, known, (actor) => kindOf(actor) === 'operator');
}

const isVendor = (kind: string | undefined) => kind === 'vendor' || kind === 'chipmaker' || kind === 'electronics';

/** "A separate contract with Ciena was for …": of whom the text is about. */
export function paperOf(clause: Clause, context: Context, known: Actor): Actor | null {
  const { pair, focus, linked, house, title } = context;
  const opens = clause.korean
    ? koreanPaperFirst.test(clause.text.slice(known.end - clause.start)) && known.start - clause.start < 20
    : englishPaperFirst.test(clause.text.slice(0, known.start - clause.start));
  if (!opens) return null;
  if (house && house.id !== known.id) return house;
  // "시에나와의 이번 합의는": of whom the heading is about.
  if (clause.korean && title[0] && title[0].id !== known.id && title.some(({ id }) => id === known.id)) return title[0];
  if (linked && pair.length === 2 && pair.some(({ id }) => id === known.id))
    return pair.find(({ id }) => id !== known.id)!;
  return mostNamed(context, known) ?? (focus?.id === known.id ? null : focus);
}

const money =
  '(?:[\\d조억만천,. ]+(?:원|달러|유로|엔|위안|파운드)[가-힣]{0,2} ?(?:규모)?(?:\\([^)]{1,24}\\))?(?:[을를]|의 자금[을를])? ?)?';
/** What is done to the one named, by kind: 말결에 75억원을 투자해, 노키아를 공급사로 골랐다, 에릭슨에 장비를 맡겼다. */
const objectOfElided: Readonly<Partial<Record<StageKind, RegExp>>> = {
  investment: new RegExp(
    `^["”'’]?(?:에|에도) (?:(?:지난해|올해|이듬해|작년)? ?(?:\\d{1,2}월|초|말)? ?)${money}(?:전략적 |지분 )?(?:투자|출자|들여|[^.,]{0,16}(?:투자|출자|넣))|^["”'’]?의? ?(?:지분|주식|신주) `,
  ),
  acquisition: /^["”'’]?(?:을|를) (?:[^.,]{0,24} )?(?:인수|사들|합병)/,
  contract:
    /^["”'’]?(?:을|를) (?:[^.,]{0,24}(?:사|업체|사업자|기업|파트너)로 )(?:선정|낙점|뽑|택|골랐)|^["”'’]?(?:에|에게) [^.,]{2,40}[을를] (?:공급|납품|맡|주문|발주|수출|팔)|^["”'’]?(?:에서|로부터|에게서) [^.,]{2,40}[을를] (?:사들|구매|들여|공급받|빌|도입|주문|수주|따)/,
};
/** Somebody else acts: a noun with the particle of a subject that is no word for the firm spoken of. */
const otherSubject =
  /(?<![가-힣])(?!(?:이 |두 )?(?:회사|업체|기업|측|그)(?:는|은|가|도) )[가-힣A-Za-z0-9)]{1,14}(?<!에|에서|로|까지|부터|지난해|올해|이번|이달|최근|작년|내년|오늘|당시)(?:은|는|이|가) /;

/** "(회사는) 지난달 말결에 75억원을 투자해": the firm that the text is about does it. */
function isObjectOfElided(clause: Clause, { start, end }: Actor, { kind }: Trigger): boolean {
  const pattern = objectOfElided[kind];
  if (!pattern?.test(after(clause, end, 70))) return false;
  return !otherSubject.test(clause.text.slice(0, start - clause.start));
}

/** "시에나와의 이번 합의는 5월 3일 서명됐다". */
const koreanPaperFirst = /^["”'’]?(?:와|과)의 (?:[가-힣\d]{1,6} ){0,3}(?:계약|협약|협정|합의|양해각서|의향서|제휴)/;

/** "It is pulling out of Kenya, where Airtel is to acquire its arm". */
export function isBuyerOfIts(clause: Clause, trigger: Trigger, known: Actor): boolean {
  return (
    !clause.korean &&
    trigger.kind === 'acquisition' &&
    known.end <= trigger.start &&
    /\b(?:it|the (?:company|group|operator|firm))\b/i.test(clause.text.slice(0, known.start - clause.start)) &&
    /^ (?:[\w-]+ ){0,3}its (?:[\w-]+ ){0,2}(?:unit|business|arm|division|stake|operations?|subsidiary|shares?)\b/.test(
      after(clause, trigger.end, 60),
    )
  );
}

/** "The operator signed … with Nokia", "노키아와 … 체결했다" without a subject. */
export function isPartnerOfFocus(clause: Clause, known: Actor, trigger: Trigger): boolean {
  if (clause.korean)
    return (
      isObjectOfElided(clause, known, trigger) ||
      (!koreanNameless.test(clause.text) &&
        /^["”'’]?(?:(?:와|과)(?:는|도)?(?= )|[^,.]{0,16}[을를] (?:방문|찾아|찾았|둘러|견학))/.test(
          after(clause, known.end, 24),
        ))
    );
  const lead = clause.text.slice(0, known.start - clause.start);
  if (besidePronoun.test(lead)) return true;
  if (!englishSingle.test(lead)) return false;
  if (partnersSuchAs.test(lead.slice(-240))) return true;
  if (englishNameless.test(clause.text)) return false;
  return partnerOf.test(lead.slice(-240)) || objectOf.test(lead.slice(-50));
}
