/** Commands that list and change follows. What is not this person's to change is not there for them. */
import type { Follow } from '../domain/follow.ts';
import type { Reply } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import type { Asking } from './chat-adapter.ts';
import { type FollowDesk, followFor, ownerOf } from './follow-desk.ts';
import type { FollowCommand } from './follow-grammar.ts';
import { actions, listReply, say, sayFollow, timingReply } from './follow-replies.ts';
import { followWords } from './follow-words-table.ts';

type Of<V extends FollowCommand['verb']> = Extract<FollowCommand, { verb: V }>;
type Change = Exclude<FollowCommand, { verb: 'follow' | 'list' | 'timing' }>;

const DAY_MS = 24 * 3_600_000;

/** In a channel what it follows, and in any place what is one's own. */
export async function listCommand({ language, page }: Of<'list'>, asking: Asking, desk: FollowDesk): Promise<Reply> {
  const words = followWords[language].list;
  const { workspace, place } = asking;
  const here = place.kind === 'personal' ? [] : await desk.follows.ofOwners(workspace, [ownerOf(asking, true)]);
  const mine = await desk.follows.ofOwners(workspace, [ownerOf(asking, false)]);
  const lists = [
    ...(here.length > 0 ? [{ heading: words.here, follows: here, about: 'here' as const }] : []),
    ...(mine.length > 0 || here.length === 0 ? [{ heading: words.me, follows: mine, about: 'me' as const }] : []),
  ];
  return listReply(language, lists, page, { nameOf: desk.nameOf, now: desk.clock.now().toISOString() });
}

export async function timingCommand(wanted: Of<'timing'>, asking: Asking, desk: FollowDesk): Promise<Reply> {
  const { language, here, change } = wanted;
  const words = followWords[language];
  const person = await asking.person();
  if (person.role === 'guest') return sayFollow(language, words.guests);
  if (here && asking.place.kind === 'personal') return sayFollow(language, words.notHere);
  const owner = ownerOf(asking, here);
  const usual = { ...desk.usualTiming, zone: person.zone ?? desk.usualTiming.zone, language };
  const before = (await desk.follows.timing(asking.workspace, owner)) ?? usual;
  const after = change === null ? before : { ...before, ...change, language };
  // A person who moved is told by the clock where they are now; a channel's stays.
  const timing = here || person.zone === null ? after : { ...after, zone: person.zone };
  if (change !== null) await desk.follows.setTiming(asking.workspace, owner, timing);
  return timingReply(language, here ? 'here' : 'me', timing);
}

export async function changeCommand(command: Change, asking: Asking, desk: FollowDesk): Promise<Reply> {
  const person = await asking.person();
  if (person.role === 'guest') return sayFollow(command.language, followWords[command.language].guests);
  if (command.verb === 'not-relevant') return relevance(command.alert, command, asking, desk, asking.by);
  if (command.verb === 'undo' && command.what === 'alert') return relevance(command.no, command, asking, desk, null);
  const follow = await followMeant(command, asking, desk);
  return follow === null ? noSuch(command) : changed(follow, command, asking, desk);
}

async function followMeant(
  command: Exclude<Change, { verb: 'not-relevant' }>,
  asking: Asking,
  desk: FollowDesk,
): Promise<Follow | null> {
  if (command.verb === 'unfollow' && command.no === null) return followNamed(command, asking, desk);
  const found = await followFor(command.no ?? 0, asking, await asking.person(), desk);
  if (found === null || found.state !== 'ended') return found;
  // What this very gesture ended is told again; and an end can be undone.
  return command.verb === 'undo' || found.gesture === asking.gesture ? found : null;
}

/** "unfollow KT": the follow of exactly that, of the place where it says "here", else one's own before the place's. */
async function followNamed(command: Extract<Change, { verb: 'unfollow' }>, asking: Asking, desk: FollowDesk) {
  const reading = desk.subject(command.subject);
  if (reading.kind !== 'subject') return null;
  const subject = JSON.stringify(reading.subject);
  for (const here of command.here ? [true] : [false, true]) {
    if (here && asking.place.kind === 'personal') continue;
    const follows = await desk.follows.ofOwners(asking.workspace, [ownerOf(asking, here)]);
    const found = follows.find((follow) => JSON.stringify(follow.subject) === subject);
    if (found) return found;
  }
  return null;
}

function noSuch(command: Exclude<Change, { verb: 'not-relevant' }>): Reply {
  const words = followWords[command.language];
  if (command.verb === 'unfollow' && command.no === null)
    return sayFollow(command.language, words.noneNamed(command.subject));
  return sayFollow(command.language, words.none(`F${command.no}`));
}

async function changed(
  follow: Follow,
  command: Exclude<Change, { verb: 'not-relevant' }>,
  asking: Asking,
  desk: FollowDesk,
): Promise<Reply> {
  const { language } = command;
  const words = followWords[language];
  const no = `F${follow.no}`;
  const name = desk.nameOf(follow, language);
  const set = (to: Parameters<FollowDesk['follows']['change']>[2]) =>
    desk.follows.change(asking.workspace, follow.no, to, asking.gesture);
  switch (command.verb) {
    case 'unfollow':
      await set({ state: 'ended' });
      return sayFollow(language, words.ended(name, no), actions(say(words.buttons.undo, words.says.undo(no))));
    case 'mute': {
      const until = new Date(desk.clock.now().getTime() + command.days * DAY_MS).toISOString();
      await set({ mutedUntil: until });
      const said = words.muted(name, no, sayIsoDate(until.slice(0, 10), language));
      return sayFollow(language, said, actions(say(words.buttons.unmute, words.says.unmute(no))));
    }
    case 'unmute':
      await set({ mutedUntil: null });
      return sayFollow(language, words.unmuted(name, no));
    default:
      await set({ state: 'on', reason: null, mutedUntil: null });
      return sayFollow(
        language,
        words.following(name, no),
        actions(say(words.buttons.unfollow, words.says.unfollow(no))),
      );
  }
}

async function relevance(
  no: number,
  { language }: Change,
  asking: Asking,
  desk: FollowDesk,
  by: string | null,
): Promise<Reply> {
  const words = followWords[language];
  const alert = await desk.alert(asking.workspace, no);
  const follow = alert === null ? null : await followFor(alert.follow, asking, await asking.person(), desk);
  if (alert === null || follow === null) return sayFollow(language, words.none(`A${no}`));
  await desk.setMute(alert, by);
  if (by === null) return sayFollow(language, words.relevantAgain(`A${no}`));
  const said = words.notRelevant(`A${no}`, `F${follow.no} ${desk.nameOf(follow, language)}`);
  return sayFollow(language, said, actions(say(words.buttons.undo, words.says.undo(`A${no}`))));
}
