/** Posts what is due: select, compose, then take the period and owe the message in one short transaction. */
import type { Log } from '../src/basics/log.ts';
import { wallClock } from '../src/basics/zoned-time.ts';
import type { ChannelDigest, DigestSettingStore, Due, Rhythm } from '../src/domain/digest.ts';
import type { CompanyId } from '../src/domain/ids.ts';
import type { EditionStore, NewEdition } from '../src/domain/kept-edition.ts';
import type { Reply } from '../src/domain/reply.ts';
import type { Compose, ComposedEdition } from './compose.ts';
import type { DigestDefinition } from './digest.ts';
import { lastDue } from './due.ts';
import { isEmpty } from './select.ts';

export interface PublishDeps {
  readonly settings: DigestSettingStore;
  readonly editions: EditionStore;
  /** Made anew for each round: it remembers what it read. */
  readonly composing: () => Compose;
  readonly definitions: readonly DigestDefinition[];
  /** As messages of the destination's platform; null where none is connected that could deliver them. */
  readonly split: (destination: string, reply: Reply) => readonly Reply[] | null;
  readonly followed: (setting: ChannelDigest) => Promise<readonly { readonly id: CompanyId; readonly name: string }[]>;
  /** Null where an edition has too little for one. */
  readonly picture: (
    edition: ComposedEdition,
    definition: DigestDefinition,
    setting: ChannelDigest,
  ) => Promise<Reply | null>;
  readonly log: Log;
}

const SETTINGS_A_PAGE = 200;
/** How far back a period that nobody posted is still named as skipped. */
const looksBack: Readonly<Record<Rhythm, number>> = { day: 14, week: 8, month: 3 };
/** What was being written while we read is there for the next edition; what was told is not told again. */
const WRITING_MS = 60_000;

/** How many editions went out. */
export async function publishDue(deps: PublishDeps): Promise<number> {
  const compose = deps.composing();
  let published = 0;
  for (let after = ''; ; ) {
    const page = await deps.settings.running({ after, limit: SETTINGS_A_PAGE });
    for (const setting of page) {
      try {
        if (await publishIfDue(setting, compose, deps)) published += 1;
      } catch (error) {
        deps.log.error('a digest could not be made; trying again at the next tick', { error, digest: setting.id });
      }
    }
    if (page.length < SETTINGS_A_PAGE) return published;
    after = page.at(-1)!.id;
  }
}

async function publishIfDue(setting: ChannelDigest, compose: Compose, deps: PublishDeps): Promise<boolean> {
  if (deps.split(setting.place.destination, NOTHING) === null) return false;
  const now = await deps.editions.now();
  const [newest, missed] = await dueOf(setting, now, deps.editions);
  return newest !== null && publishOne(setting, newest, missed, now, compose, deps);
}

const NOTHING: Reply = { language: 'en', summary: '', blocks: [] };

/** The newest period that is due and not taken, and the older ones that nobody posted. */
async function dueOf(
  setting: ChannelDigest,
  now: Date,
  editions: EditionStore,
): Promise<readonly [Due | null, readonly Due[]]> {
  const { timing, workspace, place, digest } = setting;
  const since = Date.parse(setting.since);
  const [latest] = lastDue(timing, now.getTime(), 1);
  if (latest === undefined || latest.at <= since) return [null, []];
  const all = lastDue(timing, now.getTime(), looksBack[timing.every]).filter(({ at }) => at > since);
  const series = { workspace, destination: place.destination, digest };
  const taken = await editions.taken(
    series,
    all.map(({ period }) => period),
  );
  if (taken.has(latest.period)) return [null, []];
  return [
    latest,
    all
      .slice(1)
      .filter(({ period }) => !taken.has(period))
      .reverse(),
  ];
}

/** A post that was asked for and not waited for; the same gesture posts once. */
export async function publishNow(setting: ChannelDigest, gesture: string, date: string, deps: PublishDeps) {
  const now = await deps.editions.now();
  const due = { period: `now-${gesture}`, at: now.getTime(), date };
  return publishOne(setting, due, [], now, deps.composing(), deps, true);
}

async function publishOne(
  setting: ChannelDigest,
  due: Due,
  missed: readonly Due[],
  now: Date,
  compose: Compose,
  deps: PublishDeps,
  asked = false,
): Promise<boolean> {
  const definition = deps.definitions.find(({ name }) => name === setting.digest);
  if (definition === undefined) return false;
  const { workspace, place, digest, language, timing } = setting;
  const series = { workspace, destination: place.destination, digest };
  const made = await compose({
    definition,
    wish: setting,
    // Posted late it tells what came until then: what was learned before this look is none of the next edition's.
    until: wallClock(timing.zone, now.getTime()).date,
    asOf: false,
    series,
    learnedAfter: await deps.editions.learnedUntil(series),
    followed: await deps.followed(setting),
    missed: missed.map(({ date }) => date),
  });
  const silent = isEmpty(made.selection) && setting.empty === 'silent' && !asked;
  const parts = silent ? [] : await partsOf(made, definition, setting, deps);
  const edition: NewEdition = {
    ...series,
    setting: asked ? null : setting,
    period: due.period,
    state: silent ? 'empty' : 'posted',
    reason: null,
    dueAt: new Date(due.at).toISOString(),
    learnedUntil: new Date(now.getTime() - WRITING_MS).toISOString(),
    parts,
    items: made.items,
    missed,
    language,
    zone: timing.zone,
  };
  const mine = await deps.editions.publish(edition);
  if (mine) deps.log.info('an edition goes out', { digest: setting.id, period: due.period, state: edition.state });
  return mine;
}

/** The picture comes first in the thread. */
async function partsOf(
  made: ComposedEdition,
  definition: DigestDefinition,
  setting: ChannelDigest,
  { picture, split }: PublishDeps,
): Promise<readonly Reply[]> {
  const [first, ...rest] = made.parts;
  const drawn = await picture(made, definition, setting);
  const parts = [...(first ? [first] : []), ...(drawn ? [drawn] : []), ...rest];
  return parts.flatMap((part) => split(setting.place.destination, part) ?? [part]);
}
