/** What one place is told: of the news what is new there, what it wants, in order and no more than fits. */
import type { DigestWish } from '../src/domain/digest.ts';
import {
  type News,
  type NewsBase,
  type Selection,
  type StageNews,
  type StoryNews,
  stageSection,
} from '../src/domain/edition.ts';
import type { CompanyId } from '../src/domain/ids.ts';
import type { StageKind } from '../src/domain/partnership.ts';
import type { DigestDefinition } from './digest.ts';

export interface Reader {
  readonly wish: Pick<DigestWish, 'companies' | 'topics'>;
  /** ISO instant of the last edition's look at the library; null where there was none, or it does not matter. */
  readonly learnedAfter: string | null;
  /** Which of all keys of the news were told in this place. */
  readonly told: ReadonlySet<string>;
  readonly followed: readonly { readonly id: CompanyId; readonly name: string }[];
}

type Rest = Pick<Selection, 'until' | 'numbers' | 'silent' | 'missed'>;

/** What has to be known of the place: of the news that may be told there, whether it was. */
export function keysToLookUp(news: News, reader: Pick<Reader, 'wish' | 'learnedAfter'>): string[] {
  const all: readonly NewsBase[] = [...news.stages, ...news.disputes, ...news.stories].filter((one) =>
    fits(one, reader),
  );
  const records = [...news.disputes, ...news.corrections].flatMap(({ record }) => recordKeys(record));
  return [...[...all, ...news.corrections].flatMap(({ keys }) => keys), ...records];
}

function recordKeys({ id, aliases }: StageNews['record']): string[] {
  return [id, ...aliases].map((one) => `record:${one}`);
}

function fits(one: NewsBase, { wish, learnedAfter }: Pick<Reader, 'wish' | 'learnedAfter'>): boolean {
  return (learnedAfter === null || one.learnedAt > learnedAfter) && isWanted(one, wish);
}

export function select(news: News, reader: Reader, definition: DigestDefinition, rest: Rest): Selection {
  const { most, sections } = definition;
  const mayBeTold = (one: NewsBase) => fits(one, reader);
  const was = (key: string) => reader.told.has(key);
  const tells = (section: (typeof sections)[number]) => sections.includes(section);

  const stages = besideTheirLike(news.stages.filter((one) => mayBeTold(one) && !stageTold(one, was)).sort(inOrder));
  const now = new Set(stages.flatMap(({ record }) => record.id));
  const known = ({ record }: { readonly record: StageNews['record'] }) => recordKeys(record).some(was);
  const disputes = news.disputes.filter(
    (one) => mayBeTold(one) && known(one) && !now.has(one.record.id) && !one.keys.some(was),
  );
  const corrections = news.corrections.filter((one) => isWanted(one, reader.wish) && known(one) && !one.keys.some(was));
  const covered = new Set(stages.flatMap(({ storyKeys }) => storyKeys));
  const stories = news.stories
    .filter((one) => mayBeTold(one) && !covered.has(`story:${one.storyId}`) && !storyTold(one, was))
    .sort((a, b) => weight(b, reader) - weight(a, reader) || (a.keys[0]! < b.keys[0]! ? -1 : 1));
  const shown = {
    stages: stages.filter((one) => tells(stageSection(one))).slice(0, most.partnerships),
    disputes: tells('disputes') ? disputes : [],
    corrections: tells('corrections') ? corrections : [],
    stories: tells('stories') ? stories.slice(0, most.stories) : [],
  };
  return {
    ...rest,
    ...shown,
    left: stages.length - shown.stages.length + (tells('stories') ? stories.length - shown.stories.length : 0),
    followed: tells('followed') ? reader.followed.map((one) => followedIn(one, shown)) : [],
  };
}

export function isEmpty({ stages, disputes, corrections, stories }: News): boolean {
  return stages.length + disputes.length + corrections.length + stories.length === 0;
}

/** Its first key is that of the stage under its own id; any of them will do, but not that of its record. */
function stageTold({ keys }: StageNews, was: (key: string) => boolean): boolean {
  return keys.some((key) => key.startsWith('stage:') && was(key));
}

/** A story that was split off another is told where all its articles were. */
function storyTold({ keys }: StoryNews, was: (key: string) => boolean): boolean {
  const [story = '', ...articles] = keys;
  return was(story) || articles.every(was);
}

function isWanted({ companies, topics }: NewsBase, wish: Reader['wish']): boolean {
  const named = wish.companies.length === 0 || wish.companies.some((id) => companies.includes(id));
  return named && (wish.topics.length === 0 || wish.topics.some((id) => topics.includes(id)));
}

const order = ['partnerships', 'stages', 'meetings'] as const;
/** How far a deal goes: what binds most first. */
const reach: readonly StageKind[] = [
  'acquisition',
  'joint-venture',
  'contract',
  'investment',
  'ended',
  'launch',
  'agreement',
  'mou',
  'talks',
  'visit',
];

/** New deals, then what became of others, then meetings; of each those first whose day is known, and what goes further. */
function inOrder(a: StageNews, b: StageNews): number {
  const ranks = [a, b].map((one) => [
    order.indexOf(stageSection(one)),
    one.day === null ? 1 : 0,
    reach.indexOf(one.stage.kind),
    one.day === null ? 0 : -Date.parse(one.day),
  ]);
  const differs = ranks[0]!.findIndex((rank, at) => rank !== ranks[1]![at]);
  if (differs >= 0) return ranks[0]![differs]! - ranks[1]![differs]!;
  return a.record.id < b.record.id ? -1 : 1;
}

/** Another deal of the same companies follows the first of its section: told apart, they read like a repetition. */
function besideTheirLike(stages: readonly StageNews[]): StageNews[] {
  const groups = new Map<string, StageNews[]>();
  for (const one of stages) {
    const parties = one.record.parties.map(({ companyId }) => companyId).sort();
    const like = `${stageSection(one)} ${parties.join(' ')}`;
    groups.set(like, [...(groups.get(like) ?? []), one]);
  }
  return [...groups.values()].flat();
}

/** Who tells it themselves counts most, then how many pass it on; two companies are a deal sooner than one. */
function weight({ independent, outlets, companies, topics }: StoryNews, { followed }: Reader): number {
  const mine = followed.some(({ id }) => companies.includes(id)) ? 4 : 0;
  return independent * 3 + Math.min(outlets, 5) + (companies.length > 1 ? 2 : 0) + Math.min(topics.length, 2) + mine;
}

function followedIn({ id, name }: Reader['followed'][number], { stages, stories }: Pick<News, 'stages' | 'stories'>) {
  const naming = (all: readonly NewsBase[]) => all.filter(({ companies }) => companies.includes(id)).length;
  return { name, partnerships: naming(stages), stories: naming(stories) };
}
