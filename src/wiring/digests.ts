/** Wires digests: what editions are made from, the commands of the chat, and the tick that posts what is due. */
import { amendShaken } from '../../digests/amend.ts';
import { type Compose, composing, type WordLead } from '../../digests/compose.ts';
import { nextDue } from '../../digests/due.ts';
import { digestCalled, digests } from '../../digests/index.ts';
import { pictureReply } from '../../digests/picture.ts';
import { type PublishDeps, publishDue, publishNow } from '../../digests/publish.ts';
import { startTicking } from '../../digests/schedule.ts';
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import { wallClock } from '../basics/zoned-time.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import type { DigestDeps } from '../conversation/digest-desk.ts';
import { digestFeature } from '../conversation/digest-feature.ts';
import type { ChannelDigest, Due, Language } from '../domain/digest.ts';
import type { PartnershipId, WorkspaceId } from '../domain/ids.ts';
import type { EditionStore } from '../domain/kept-edition.ts';
import type { Reply } from '../domain/reply.ts';
import { ledgerReader } from '../ledger/read-ledger.ts';
import { companyIdsOf } from '../ledger/wish.ts';
import { companyById } from '../library/companies/companies.ts';
import { findTopics, topicName } from '../library/glossary/topics.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openDigestStore } from '../storage/digest-store.ts';
import { openEditionLibrary } from '../storage/edition-library.ts';
import { openEditionStore } from '../storage/edition-store.ts';
import { openFollowStore } from '../storage/follow-store.ts';
import { openLedgerStore } from '../storage/ledger-store.ts';
import { sayName } from '../text/say-stage.ts';
import { ORGANISATION } from './storage.ts';

export interface DigestParts {
  readonly database: Database;
  readonly shelf: Pick<ArticleStore, 'articles'>;
  readonly clock: Clock;
  /** Null or left out where no model is set up. */
  readonly word?: WordLead | null;
}

/** Made anew for each time that editions are made: it remembers what it read. */
export function composer({ database, shelf, clock, word }: DigestParts): Compose {
  const articles: ArticleStore['articles'] = (ids) => shelf.articles(ids);
  return composing({
    library: openEditionLibrary(database, ORGANISATION),
    ledger: ledgerReader({ store: openLedgerStore(database, ORGANISATION), articles }),
    articles,
    told: openEditionStore(database, ORGANISATION, clock).told,
    word: word ?? null,
    topicName,
  });
}

/** As messages of the destination's platform; null where none is connected that could deliver them. */
export type SplitFor = (destination: string, reply: Reply) => readonly Reply[] | null;

export interface DigestRoom {
  readonly feature: ChatFeature;
  /** Posts what is due and mends what was posted; looks again at every tick. */
  run(split: SplitFor): { stop(): Promise<void> };
  /** What was posted under this key was taken back: it is neither mended nor posted again. */
  withdrawn(workspace: WorkspaceId, destination: string, key: string): Promise<void>;
  /** Does all there is to do now; how many editions went out. */
  once(split: SplitFor): Promise<number>;
}

export function wireDigests(parts: DigestParts & { readonly log: Log }): DigestRoom {
  const { database, shelf, clock, log } = parts;
  const editions = openEditionStore(database, ORGANISATION, clock);
  const settings = openDigestStore(database);
  // What is asked for in the chat goes out by the platforms that are connected by then.
  const connected: { split: SplitFor } = { split: () => null };
  const followed = followedIn(database);
  const publishing: PublishDeps = {
    settings,
    editions,
    composing: () => composer(parts),
    definitions: digests,
    split: (destination, reply) => connected.split(destination, reply),
    followed,
    picture: (edition, definition, { language, place }) =>
      pictureReply(edition, definition, language, showsPictures(place.destination)).catch((error: unknown) => {
        log.warn('the picture of a digest could not be drawn; it goes out without one', { error });
        return null;
      }),
    log,
  };
  const amending = {
    editions,
    topicName,
    articles: (ids: readonly string[]) => shelf.articles(ids),
    record: recordNow(parts),
  };
  const once = async (split: SplitFor): Promise<number> => {
    connected.split = split;
    const published = await publishDue(publishing);
    await amendShaken(amending);
    return published;
  };
  const deps: DigestDeps = {
    kinds: digests,
    settings,
    now: () => editions.now(),
    next: (setting) => nextFree(setting, editions),
    companies: companyIdsOf,
    topics: (name) => [...new Set(findTopics(name).map(({ topicId }) => topicId))],
    companyName: (id, language) => companyNamed(id, language),
    topicName,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    async preview(setting) {
      const made = await compose(setting, await editions.now());
      return { ...made.parts[0]!, blocks: made.parts.flatMap(({ blocks }) => blocks.filter(isToRead)) };
    },
    async post(setting, gesture) {
      const { date } = wallClock(setting.timing.zone, (await editions.now()).getTime());
      await publishNow(setting, gesture.replace(/[^\w.:-]/g, '-'), date, publishing);
    },
  };

  async function compose(setting: ChannelDigest, now: Date) {
    const series = { ...setting, destination: setting.place.destination };
    return composer(parts)({
      definition: digestCalled(setting.digest)!,
      wish: setting,
      until: wallClock(setting.timing.zone, now.getTime()).date,
      asOf: false,
      series,
      learnedAfter: await editions.learnedUntil(series),
      followed: await followed(setting),
      missed: [],
    });
  }

  return {
    feature: digestFeature(deps),
    run(split) {
      connected.split = split;
      return startTicking(async () => void (await once(split)), clock, log);
    },
    withdrawn: editions.withdraw,
    once,
  };
}

/** A preview's buttons would be those of a digest that nobody set. */
function isToRead({ kind }: Reply['blocks'][number]): boolean {
  return kind !== 'actions' && kind !== 'picture';
}

/** Teams shows pictures from public addresses alone, and a terminal none. */
function showsPictures(destination: string): boolean {
  return destination.startsWith('slack:');
}

const LOOKED_AHEAD = 5;

async function nextFree(setting: ChannelDigest, editions: EditionStore): Promise<Due> {
  const { workspace, place, digest, timing } = setting;
  let due = nextDue(timing, (await editions.now()).getTime());
  for (let tries = 0; tries < LOOKED_AHEAD; tries += 1) {
    const taken = await editions.taken({ workspace, destination: place.destination, digest }, [due.period]);
    if (!taken.has(due.period)) break;
    due = nextDue(timing, due.at);
  }
  return due;
}

function companyNamed(id: string, language: Language): string {
  const known = companyById(id);
  return (language === 'ko' ? known?.nameKo : null) ?? sayName(known?.name ?? id);
}

/** Those the digest is about, and those the place follows. */
function followedIn(database: Database): PublishDeps['followed'] {
  const follows = openFollowStore(database);
  return async ({ workspace, place, companies, language }) => {
    const owners = [`place:${place.id}`];
    const named = new Map(companies.map((id) => [id, companyNamed(id, language)]));
    for (const { subject, state } of await follows.ofOwners(workspace, owners)) {
      if (subject.kind !== 'companies' || state !== 'on') continue;
      for (const { ids, name } of subject.companies) if (ids[0] !== undefined) named.set(ids[0], name);
    }
    return [...named].map(([id, name]) => ({ id, name }));
  };
}

/** Under the id it has now: it may have been absorbed since it was told. */
function recordNow({ database, shelf }: DigestParts) {
  const store = openLedgerStore(database, ORGANISATION);
  const reader = ledgerReader({ store, articles: (ids) => shelf.articles(ids) });
  return async (id: PartnershipId, language: Language) => {
    const now = (await store.resolve(id)) ?? id;
    for await (const record of reader.partnerships({ ids: [now] }, language)) return record;
    return null;
  };
}
