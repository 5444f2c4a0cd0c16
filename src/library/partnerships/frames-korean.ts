// Korean verbs of dealing with somebody named in his place: "효성중공업에서 들여온다", "LG유플러스 전용망을 쓴다".
import { companyById } from '../companies/companies.ts';
import { koreanFrames } from './frames-table-korean.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { type Actor, after, type Clause, type Trigger } from './reading-types.ts';
import type { FrameName } from './stage-row.ts';

const ways = new Map<FrameName, RegExp | null>();

function wayOf(frame: FrameName): RegExp | null {
  const known = ways.get(frame);
  if (known !== undefined) return known;
  const way = koreanFrames[frame]?.way;
  const pattern = way ? new RegExp(`^${way}$`) : null;
  ways.set(frame, pattern);
  return pattern;
}

/** How far before the verb he may be named. */
const reach = 70;

/** Whoever stands in the place of the verb. */
export function koreanFramedActor(
  clause: Clause,
  { frame, start }: Pick<Trigger, 'frame' | 'start'>,
): Actor | undefined {
  const way = frame && wayOf(frame);
  if (!way) return undefined;
  return clause.actors.findLast(
    ({ end }) =>
      end < start && start - end <= reach && way.test(clause.text.slice(end - clause.start, start - clause.start)),
  );
}

/** As it counts where it stands: null where nobody named stands in its place, or nobody acts. */
export function weighedKoreanFrame(clause: Clause, trigger: Trigger): Trigger | null {
  if (trigger.frame === 'trades') return isDoneByTwo(clause, trigger) ? trigger : null;
  const actor = koreanFramedActor(clause, trigger);
  if (!actor || !companyMay(trigger, actor)) return null;
  const others = clause.actors.filter(({ id, end }) => id !== actor.id && end <= trigger.start);
  const acts = others.some((other) => isSide(clause, trigger, other));
  return acts || others.length === 0 ? { ...trigger, weak: false } : null;
}

/** Of all in the sentence those between whom it is. */
export function koreanFramedSides(clause: Clause, trigger: Trigger, acting: readonly Actor[]): readonly Actor[] | null {
  const actor = trigger.frame === 'trades' ? undefined : koreanFramedActor(clause, trigger);
  if (!actor) return null;
  return acting.filter((one) => one.id === actor.id || (one.end <= trigger.start && isSide(clause, trigger, one)));
}

/** An office is no seller, a firm that is only where it happens no source. */
function companyMay({ frame }: Trigger, { id }: Actor): boolean {
  return frame !== 'takes' || companyById(id)?.kind !== 'body';
}

/** Who acts, or for whom it is: "쿠팡 물류센터에", "세종시는". */
function isSide(clause: Clause, { frame }: Trigger, { end }: Actor): boolean {
  const tail = after(clause, end, 40);
  if (isKoreanTopic.test(tail)) return true;
  const forWhom = frame === 'done by' || frame === 'picks';
  return (
    forWhom &&
    /^["”’']?(?:의)?(?: [가-힣A-Za-z0-9]{1,8}){0,2}?(?:에|에는|에도|사업자로|업체로|[가-힣]{1,5}[사자]로) /.test(tail)
  );
}

/** "KDDI와 소프트뱅크는 … 맞바꾸기로". */
function isDoneByTwo(clause: Clause, { start }: Trigger): boolean {
  const named = clause.actors.filter(({ end }) => end <= start);
  return (
    named.some(({ end }) => isKoreanPartner.test(after(clause, end, 40)) || /^·/.test(after(clause, end, 1))) &&
    named.some(({ end }) => isKoreanTopic.test(after(clause, end, 40)))
  );
}
