/** What the readers of events and of clicks share. */
import type { ZodType } from 'zod';
import { placeOf, workspaceOf, writeAddress } from './address.ts';
import { limits } from './limits.ts';
import type { Person, Received, SlackSelf } from './received.ts';

/** A question whose answer only the asker sees. */
export function privateArrival(
  { team, user }: Person,
  channel: string,
  { key, text, via }: { readonly key: string; readonly text: string; readonly via: string },
): Received {
  return {
    kind: 'arrival',
    uninvited: false,
    arrival: {
      workspace: workspaceOf(team),
      by: user,
      place: placeOf(team, channel),
      eventKey: `private/${key}`,
      gestureKey: `private/${key}`,
      thread: `${channel}/~${user}`,
      destination: writeAddress({ kind: 'private', team, channel, user }),
      via,
      text: text.slice(0, limits.inputText),
      language: null,
    },
  };
}

export function isOtherApp(appId: string | null | undefined, self: SlackSelf): boolean {
  return self.appId !== null && appId !== null && appId !== undefined && appId !== self.appId;
}

export function read<T>(schema: ZodType<T>, value: unknown, then: (read: T) => Received): Received {
  const found = schema.safeParse(value);
  return found.success ? then(found.data) : malformed('a payload of another shape');
}

export function ignored(reason: string): Received {
  return { kind: 'ignored', reason };
}

export function malformed(reason: string): Received {
  return { kind: 'malformed', reason };
}
