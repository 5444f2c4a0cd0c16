/** A digest is paused, resumed, skipped once, turned off; the latest change is taken back. */
import type { ChannelDigest, DigestChange, Due, Language } from '../domain/digest.ts';
import type { Reply } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import {
  changeSetting,
  type DigestDeps,
  type Meant,
  memberOf,
  Refused,
  settingsMeant,
  titleOf,
} from './digest-desk.ts';
import { confirmed, joined, plain } from './digest-replies.ts';
import { sayWhen } from './digest-setting.ts';
import { digestWords } from './digest-words-table.ts';

type Turn = 'off' | 'pause' | 'resume' | 'skip';
const states = { off: 'off', pause: 'paused', resume: 'on', skip: null } as const;

export async function turn(
  verb: Turn,
  meant: Meant,
  asking: Asking,
  language: Language,
  deps: DigestDeps,
): Promise<Reply> {
  await memberOf(asking, language);
  const replies: Reply[] = [];
  for (const setting of await settingsMeant(meant, asking, language, deps)) {
    const change = await changeSetting(setting, verb, asking, language, deps, async (before, now) =>
      before === null ? null : turned(before, verb, now, deps),
    );
    replies.push(
      change === null
        ? plain([digestWords[language].unchanged], language)
        : await confirmed(change, asking, language, deps, turnLine(change, verb, language, deps)),
    );
  }
  return joined(replies, language);
}

async function turned(
  before: ChannelDigest,
  verb: Turn,
  now: Date,
  deps: DigestDeps,
): Promise<readonly [ChannelDigest, Due | null] | null> {
  const version = before.version + 1;
  if (verb === 'skip') return before.state === 'on' ? [{ ...before, version }, await deps.next(before)] : null;
  const state = states[verb];
  if (before.state === state) return null;
  // What was due while it rested is not made up for.
  const since = state === 'on' ? now.toISOString() : before.since;
  return [{ ...before, state, reason: null, since, version }, null];
}

function turnLine({ after, period }: DigestChange, verb: Turn, language: Language, deps: DigestDeps) {
  const say = digestWords[language];
  const title = titleOf(after.digest, language, deps);
  if (verb === 'skip' && period !== null) return say.skipped(title, sayWhen(period, after.timing, language));
  return verb === 'resume' ? say.resumed(title) : undefined;
}

export async function undo(id: string | null, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  const say = digestWords[language];
  await memberOf(asking, language);
  const wanted = id === null ? await newestHere(asking, deps) : await deps.settings.changeById(asking.workspace, id);
  if (wanted === null) throw new Refused(say.noChange);
  const [setting] = await settingsMeant({ digest: null, id: wanted.after.id }, asking, language, deps);
  const change = await changeSetting(setting!, 'undo', asking, language, deps, async (now, at) => {
    if (now === null || now.version !== wanted.after.version) throw new Refused(say.noChange);
    const back = wanted.before ?? { ...wanted.after, state: 'off' as const };
    const since = back.state === 'on' && wanted.verb !== 'skip' ? at.toISOString() : back.since;
    return [{ ...back, since, version: now.version + 1 }, wanted.verb === 'skip' ? wanted.period : null];
  });
  const title = titleOf(wanted.after.digest, language, deps);
  return change === null
    ? plain([say.unchanged], language)
    : confirmed(change, asking, language, deps, say.undone(title));
}

async function newestHere({ workspace, place }: Asking, { settings }: DigestDeps): Promise<DigestChange | null> {
  const all: DigestChange[] = [];
  for (const { id } of await settings.ofPlace(workspace, place.id)) {
    const latest = await settings.latest(workspace, id);
    if (latest !== null) all.push(latest);
  }
  return all.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}
