/** Changing settings of digests: who may, once a gesture, undone by a further change. */
import { asPactwireError } from '../basics/errors.ts';
import type { ChannelDigest, DigestChange, DigestKind, DigestSettingStore, Due, Language } from '../domain/digest.ts';
import type { CompanyId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Reply } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import { changeOf, type Naming, settingId } from './digest-setting.ts';
import { digestWords } from './digest-words-table.ts';

export interface DigestDeps extends Naming {
  readonly kinds: readonly DigestKind[];
  readonly settings: DigestSettingStore;
  /** The database's clock where replicas share one. */
  readonly now: () => Promise<Date>;
  /** The next one that is not taken yet. */
  readonly next: (setting: ChannelDigest) => Promise<Due>;
  /** The firms a name stands for; what is in no table has an id of its name. */
  readonly companies: (name: string) => readonly CompanyId[];
  readonly topics: (name: string) => readonly string[];
  /** Of whoever has none set. */
  readonly zone: string;
  readonly preview: (setting: ChannelDigest) => Promise<Reply>;
  /** Owes an edition now, once a gesture. */
  readonly post: (setting: ChannelDigest, gesture: string) => Promise<void>;
}

/** A refusal or a fault that the person reads. */
export class Refused extends Error {}

/** Guests only ask. Where it cannot be found out who it is, nothing is changed. */
export async function memberOf(asking: Asking, language: Language): Promise<Person> {
  const person = await asking.person().catch((error: unknown) => {
    throw new Refused(digestWords[language].unknownPerson, { cause: asPactwireError(error) });
  });
  if (person.role === 'guest') throw new Refused(digestWords[language].guest);
  return person;
}

export interface Meant {
  readonly digest: string | null;
  readonly id: string | null;
}

/** The settings that a command means: of this place, or by its id the one of another place. */
export async function settingsMeant(
  { digest, id }: Meant,
  asking: Asking,
  language: Language,
  { settings }: DigestDeps,
): Promise<readonly ChannelDigest[]> {
  const say = digestWords[language];
  const { workspace, place } = asking;
  if (id !== null) {
    const found = await settings.find(workspace, id);
    if (found === null) throw new Refused(say.noSuch);
    if (found.place.id === place.id) return [found];
    const person = await memberOf(asking, language);
    if (person.role !== 'steward' && found.owner !== asking.by) throw new Refused(say.notYours);
    return [found];
  }
  const here = await settings.ofPlace(workspace, place.id);
  const meant = here.filter((one) => one.state !== 'off' && (digest === null || one.digest === digest));
  if (meant.length === 0) throw new Refused(here.length === 0 ? say.nothingSet : say.noSuch);
  return meant;
}

const TRIES = 3;

/**
 * Changes one setting. The gesture's own earlier change where it is handled again; null where there is nothing to
 * change. Read anew where somebody else was faster.
 */
export async function changeSetting(
  key: { readonly workspace: string; readonly id: string },
  verb: DigestChange['verb'],
  asking: Asking,
  language: Language,
  deps: DigestDeps,
  make: (before: ChannelDigest | null, now: Date) => Promise<readonly [ChannelDigest, Due | null] | null>,
): Promise<DigestChange | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await deps.settings.changed(key.workspace, key.id, asking.gesture);
    if (known !== null) return known;
    const before = await deps.settings.find(key.workspace, key.id);
    const now = await deps.now();
    const made = await make(before, now);
    if (made === null) return null;
    const change = changeOf(verb, before, made[0], asking, now, made[1]);
    if (await deps.settings.change(change)) return change;
  }
  throw new Refused(digestWords[language].busy);
}

export function titleOf(digest: string, language: Language, { kinds }: DigestDeps): string {
  return kinds.find(({ name }) => name === digest)?.title[language] ?? digest;
}

/** Who pauses a digest whose channel is gone. */
export const PROGRAM = 'pactwire';

/** A place that takes nothing more from us: what is set for it pauses, with the reason. */
export async function pauseGone(
  workspace: string,
  destination: string,
  reason: string,
  deps: DigestDeps,
): Promise<void> {
  const nowhere = { workspace, by: PROGRAM, gesture: `gone/${destination}/${reason}` };
  for (const setting of await deps.settings.ofWorkspace(workspace)) {
    if (setting.place.destination !== destination || setting.state !== 'on') continue;
    const after: ChannelDigest = { ...setting, state: 'paused', reason, version: setting.version + 1 };
    const gesture = `${nowhere.gesture}/${setting.version}`;
    await deps.settings.change(changeOf('gone', setting, after, { ...nowhere, gesture }, await deps.now()));
  }
}

export function placeKey({ workspace, place }: Asking, digest: string) {
  return { workspace, id: settingId(workspace, place.id, digest) };
}
