/** One happening, inside the transaction: which event it is, who follows it and was not told, when each is told. */
import { createHash } from 'node:crypto';
import { type Alert, type AlertEvent, type NewAlert, topOf } from '../domain/alert.ts';
import type { AlertWriter } from '../domain/alert-store.ts';
import type { AlertTiming, Follow } from '../domain/follow.ts';
import { contentOf } from './alert-content.ts';
import { writeCorrections } from './corrections.ts';
import type { FollowMatcher } from './follow-matcher.ts';
import { type Happening, kindOf, rankOf } from './happening.ts';
import { messageOfAlerts, type Split } from './owed.ts';
import { knownEvent } from './same-event.ts';
import { dayBegan, dueAt, usualTiming } from './timing.ts';

interface TellDeps {
  readonly matcher: FollowMatcher;
  readonly split: Split;
}

export async function tellHappening(writer: AlertWriter, one: Happening, now: Date, deps: TellDeps): Promise<void> {
  const follows = followsOf(one, deps.matcher, now);
  // Nobody is told of a mention that nobody wants to hear of, so it need not be known again.
  if (one.kind === 'mention' && follows.length === 0) return;
  const events = await writer.events(allKeys(one));
  const event = await settleEvent(writer, one, events);
  const told = one.told?.en ?? null;
  if (told !== null && isNamedTooBig(one, event, events)) {
    const correction = { event, now: { ...told, said: one.said }, change: 'kind' as const };
    await writeCorrections(writer, [correction], now, deps.split);
  }
  if (follows.length === 0) return;
  const related = new Set([event.id, ...one.relatedKeys.flatMap((key) => events.get(key)?.id ?? [])]);
  const before = await writer.alerts([...related]);
  const muted = await writer.mutes([...related]);
  const open = follows.filter(
    (follow) =>
      !before.some((alert) => alert.event === event.id && goesTo(alert, follow)) &&
      ![...related].some((id) => muted.has(`${follow.workspace} ${follow.no} ${id}`)),
  );
  if (open.length > 0)
    await tellFollows(writer, one, { event, events, told: before, follows: open, now, split: deps.split });
}

/** Another source calls the very stage less than was told: no more is claimed than the most careful says. */
function isNamedTooBig(one: Happening, event: AlertEvent, events: ReadonlyMap<string, AlertEvent>): boolean {
  if (!one.keys.some(({ key }) => events.get(key)?.id === event.id)) return false;
  return event.said.kind !== 'agreement' && rankOf(one.said.kind) < rankOf(event.said.kind);
}

function goesTo(alert: Alert, follow: Follow): boolean {
  return alert.workspace === follow.workspace && alert.destination === follow.destination;
}

function allKeys(one: Happening): string[] {
  const own = one.keys.map(({ key }) => key);
  return [...new Set([...own, ...one.formerKeys, one.storyKey, ...one.relatedKeys, ...one.retold])];
}

/** One follow a destination: the one that says most of why. */
function followsOf(one: Happening, matcher: FollowMatcher, now: Date): Follow[] {
  const kind = kindOf(one);
  const wanted = matcher.about(one.about).filter((follow) => {
    if (follow.mutedUntil !== null && follow.mutedUntil > now.toISOString()) return false;
    if (one.kind === 'mention') return follow.mentions;
    return follow.kinds.length === 0 || (kind !== null && follow.kinds.includes(kind));
  });
  const byDestination = new Map<string, Follow>();
  for (const follow of wanted.sort((a, b) => weight(b) - weight(a) || a.no - b.no)) {
    const name = `${follow.workspace}\n${follow.destination}`;
    if (!byDestination.has(name)) byDestination.set(name, follow);
  }
  return [...byDestination.values()];
}

function weight({ subject }: Follow): number {
  return subject.kind === 'topic' ? 0 : subject.companies.length;
}

/** The event is known by everything that tells it from now on. */
async function settleEvent(
  writer: AlertWriter,
  one: Happening,
  events: ReadonlyMap<string, AlertEvent>,
): Promise<AlertEvent> {
  const known = knownEvent(one, events);
  const event = known ?? { id: eventId(one), said: one.said };
  if (known === null) await writer.addEvent(event);
  const { article, storyKey } = one;
  const keys = [...one.keys, { key: storyKey, articleId: null }, { key: `s ${article.storyId}`, articleId: null }];
  await writer.addKeys(
    event.id,
    keys.filter(({ key }) => !events.has(key)),
  );
  return event;
}

function eventId(one: Happening): string {
  const first = one.keys.map(({ key }) => key).sort()[0] ?? one.storyKey;
  return `e_${createHash('sha256').update(first).digest('hex').slice(0, 16)}`;
}

interface Telling {
  readonly event: AlertEvent;
  readonly events: ReadonlyMap<string, AlertEvent>;
  readonly told: readonly Alert[];
  readonly follows: readonly Follow[];
  readonly now: Date;
  readonly split: Split;
}

async function tellFollows(writer: AlertWriter, one: Happening, telling: Telling): Promise<void> {
  const { event, events, told, follows, now, split } = telling;
  const timings = await writer.timings(follows);
  const timingOf = (owner: string): AlertTiming => timings.get(owner) ?? usualTiming;
  const sentToday = await writer.sentSince(follows, (owner) => dayBegan(now, timingOf(owner)).toISOString());
  const factsOf = new Map([...events.values()].map(({ id, said }) => [id, said]));
  const earlierOf = earlierAlerts(told);
  const alerts = follows.map((follow): NewAlert => {
    const owner = `${follow.workspace} ${follow.owner}`;
    const timing = timingOf(owner);
    const { sent: before, waiting } = earlierOf.get(`${follow.workspace}\n${follow.destination}`) ?? nothingEarlier;
    const latest = factsOf.get(before.at(-1)?.event ?? '') ?? null;
    return {
      workspace: follow.workspace,
      destination: follow.destination,
      event: event.id,
      owner: follow.owner,
      follow: follow.no,
      content: contentOf(one, follow, timing.language, latest),
      dueAt: togetherWith(waiting, dueAt(now, timing, sentToday.get(owner) ?? 0)?.toISOString() ?? null, now),
      thread: before[0] === undefined ? null : topOf(before[0]),
      correction: false,
    };
  });
  const inserted = await writer.insert(alerts, now.toISOString());
  await writer.owe(inserted.filter(({ dueAt: due }) => due === null).map((alert) => messageOfAlerts([alert], split)));
}

/** What a destination was told of a partnership, and what of it still waits, oldest first. */
interface Earlier {
  readonly sent: readonly Alert[];
  readonly waiting: readonly Alert[];
}

const nothingEarlier: Earlier = { sent: [], waiting: [] };

function earlierAlerts(told: readonly Alert[]): ReadonlyMap<string, Earlier> {
  const found = new Map<string, { sent: Alert[]; waiting: Alert[] }>();
  for (const alert of told) {
    if (alert.state === 'dropped') continue;
    const name = `${alert.workspace}\n${alert.destination}`;
    const known = found.get(name) ?? { sent: [], waiting: [] };
    known[alert.state].push(alert);
    found.set(name, known);
  }
  return found;
}

/** What goes out sooner takes the later stage along: told apart it would stand beside the first, or before it. */
function togetherWith(waiting: readonly Alert[], due: string | null, now: Date): string | null {
  const sooner = waiting.find(({ dueAt: at }) => at !== null && at <= (due ?? now.toISOString()));
  return sooner?.dueAt ?? due;
}
