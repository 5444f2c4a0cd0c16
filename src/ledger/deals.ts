/** Stages of the same parties into deals: a later stage goes on from the earlier one that it fits best, or is new. */
import type { StageKind } from '../domain/partnership.ts';
import { type Mark, nameOfMark } from './mark.ts';
import { sameFamily } from './same-stage.ts';
import { type StageGroup, stagesOf } from './stages.ts';
import { broadTopics } from './topic-family-table.ts';

/** How far along a stage is. A deal goes on to what is further; the same again is a new deal unless the text refers back. */
const progress: Readonly<Record<StageKind, number>> = {
  visit: 0,
  talks: 0,
  mou: 1,
  agreement: 2,
  investment: 2,
  'joint-venture': 3,
  contract: 3,
  acquisition: 4,
  launch: 4,
  ended: 5,
};

const MONTH = 30.5;
/** Months that may lie between a stage and the one that goes on from it, after what joins them. */
const months = { narrowTopic: 24, broadTopic: 12, reference: 36, meeting: 12, nearMeeting: 2, ended: 120 };

/** The stages of each deal, by day. */
export function dealsOf(marks: readonly Mark[]): StageGroup[][] {
  const stages = stagesOf(marks).map(describe).sort(byDay);
  const byArticle = indexByArticle(stages);
  const deals: Described[][] = [];
  const dealOf = new Map<Described, Described[]>();
  for (const [at, stage] of stages.entries()) {
    const before = predecessor(stage, stages, at, byArticle);
    const deal = before === null ? [] : dealOf.get(before)!;
    if (before === null) deals.push(deal);
    deal.push(stage);
    dealOf.set(stage, deal);
  }
  return deals.map((deal) => deal.map(({ group }) => group));
}

/** A stage with what its readings say together. */
interface Described {
  readonly group: StageGroup;
  readonly name: string;
  readonly day: number;
  readonly kinds: ReadonlySet<StageKind>;
  readonly most: number;
  readonly topics: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly back: boolean;
  readonly apart: boolean;
}

function describe(group: StageGroup): Described {
  const { marks } = group;
  const kinds = new Set(marks.map((mark) => mark.kind));
  return {
    group,
    // The marks of a stage come in the order of their names.
    name: nameOfMark(marks[0]!),
    day: group.first ?? Math.min(...marks.map((mark) => mark.told?.from ?? Number.MAX_SAFE_INTEGER)) - 0.5,
    kinds,
    most: Math.max(...[...kinds].map((kind) => progress[kind])),
    topics: new Set(marks.flatMap((mark) => mark.topics)),
    articles: new Set(marks.map((mark) => mark.articleId)),
    back: marks.some((mark) => mark.back),
    apart: marks.some((mark) => mark.apart),
  };
}

/** On one day the lighter kind comes first: a memorandum and the talks that led to it. */
function byDay(a: Described, b: Described): number {
  return a.day - b.day || a.most - b.most || (a.name < b.name ? -1 : 1);
}

type ByArticle = ReadonlyMap<string, readonly Described[]>;

function indexByArticle(stages: readonly Described[]): ByArticle {
  const index = new Map<string, Described[]>();
  for (const stage of stages) {
    for (const article of stage.articles) {
      const told = index.get(article);
      if (told) told.push(stage);
      else index.set(article, [stage]);
    }
  }
  return index;
}

/** The earlier stage that joins it most surely; of equally sure ones the latest. */
function predecessor(stage: Described, stages: readonly Described[], at: number, told: ByArticle): Described | null {
  if (stage.apart) return null;
  const together = new Set([...stage.articles].flatMap((article) => told.get(article) ?? []));
  let best: Described | null = null;
  let most = 0;
  for (let i = at - 1; i >= 0 && most < TOLD_TOGETHER; i -= 1) {
    const earlier = stages[i]!;
    const alsoTold = together.has(earlier);
    if (!alsoTold && cannotJoin(stage, earlier, most)) continue;
    const sure = sureness(stage, earlier, alsoTold);
    if (sure > most) [best, most] = [earlier, sure];
  }
  return best;
}

/** A cheap look: without words that refer back only a step on within a narrow topic's time can be surer than what is found. */
function cannotJoin(stage: Described, earlier: Described, most: number): boolean {
  if (stage.back || stage.kinds.has('ended')) return false;
  if (most >= NARROW || (stage.day - earlier.day) / MONTH > months.narrowTopic) return true;
  return stage.most <= earlier.most && !(isMeeting(stage) && isMeeting(earlier));
}

const TOLD_TOGETHER = 100;
const REFERRED = 60;
const NARROW = 50;
const ENDED = 40;
const BROAD = 30;
const MEETING = 20;

function sureness(stage: Described, earlier: Described, together: boolean): number {
  const apart = (stage.day - earlier.day) / MONTH;
  const shared = subjects(stage.topics, earlier.topics);
  return Math.max(suredByText(stage, earlier, shared, apart, together), suredBySubject(stage, earlier, shared, apart));
}

function suredByText(stage: Described, earlier: Described, shared: Shared, apart: number, together: boolean): number {
  const further = stage.most > earlier.most;
  const fits = shared !== 'other';
  if (fits && together) {
    // An article that tells two deals of one narrow subject tells how the one led to the other.
    if (further || stage.back || (shared === 'narrow' && stage.most !== earlier.most)) return TOLD_TOGETHER;
  }
  if (fits && stage.kinds.has('ended') && apart <= months.ended) return ENDED;
  if (!stage.back) return 0;
  // Of talks and visits the subject is often told loosely, or not at all.
  if (isMeeting(earlier) && apart <= months.meeting) return REFERRED;
  return fits && shared !== 'family' && apart <= months.reference ? REFERRED : 0;
}

function suredBySubject(stage: Described, earlier: Described, shared: Shared, apart: number): number {
  if (stage.most <= earlier.most) {
    const again = isMeeting(stage) && isMeeting(earlier) && shared === 'narrow';
    return again && apart <= months.meeting ? MEETING : 0;
  }
  if (shared === 'narrow') return apart <= months.narrowTopic ? NARROW : 0;
  if (shared === 'broad') return apart <= months.broadTopic ? BROAD : 0;
  const unnamed = stage.topics.size === 0 && earlier.topics.size === 0;
  return isMeeting(earlier) && (shared === 'family' || unnamed) && apart <= months.nearMeeting ? MEETING : 0;
}

function isMeeting({ most }: Described): boolean {
  return most === 0;
}

type Shared = 'narrow' | 'broad' | 'family' | 'unknown' | 'other';

/** `narrow`: a topic in common that is not shared by half of all deals. `broad`: nothing narrower on either side. */
function subjects(a: ReadonlySet<string>, b: ReadonlySet<string>): Shared {
  if (a.size === 0 || b.size === 0) return 'unknown';
  let shared = false;
  for (const topic of a) {
    if (!b.has(topic)) continue;
    if (!broadTopics.has(topic)) return 'narrow';
    shared = true;
  }
  if (shared && (onlyBroad(a) || onlyBroad(b))) return 'broad';
  for (const topic of a) for (const other of b) if (sameFamily(topic, other)) return 'family';
  return 'other';
}

function onlyBroad(topics: ReadonlySet<string>): boolean {
  for (const topic of topics) if (!broadTopics.has(topic)) return false;
  return true;
}
