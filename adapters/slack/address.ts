/** Where a Slack message goes, as one string and back: `slack:T1/C1/…`. */

import type { Place } from '../../src/domain/arrival.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';

/**
 * `thread`: under a message, or in the channel itself where `root` is null. `private`: seen by the one who asked.
 * `shared`: in the channel, by the leave of somebody's response_url, so that we need not be a member.
 */
export type SlackAddress =
  | { readonly kind: 'thread'; readonly team: string; readonly channel: string; readonly root: string | null }
  | { readonly kind: 'private' | 'shared'; readonly team: string; readonly channel: string; readonly user: string };

const shape = /^slack:([A-Z0-9]{1,40})\/([A-Z0-9]{1,40})\/(?:(\d{1,20}\.\d{1,10})|-|([~+])([A-Z0-9]{1,40}))$/;
const marks = { private: '~', shared: '+' } as const;

export function writeAddress(address: SlackAddress): string {
  const { team, channel } = address;
  const last = address.kind === 'thread' ? (address.root ?? '-') : `${marks[address.kind]}${address.user}`;
  return `slack:${team}/${channel}/${last}`;
}

/** Null where it is none of ours. */
export function readAddress(destination: string): SlackAddress | null {
  const found = shape.exec(destination);
  if (found === null) return null;
  const [, team = '', channel = '', root, mark, user] = found;
  if (mark === undefined || user === undefined) return { kind: 'thread', team, channel, root: root ?? null };
  return { kind: mark === marks.private ? 'private' : 'shared', team, channel, user };
}

/** By the first letter of its id: D is a conversation with one person, G with several, C a channel. */
export function placeOf(team: string, channel: string): Place {
  const kind = channel.startsWith('D') ? 'personal' : channel.startsWith('G') ? 'group' : 'channel';
  return { kind, id: channel, destination: writeAddress({ kind: 'thread', team, channel, root: null }) };
}

export function workspaceOf(team: string): WorkspaceId {
  return `slack:${team}`;
}
