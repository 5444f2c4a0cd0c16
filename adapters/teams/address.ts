/**
 * Where a Teams message goes, as one string and back: `teams:<tenant>/<kind>/<conversation>/<root>/<service>`. The
 * service address travels inside, so that a delivery needs nothing else; it is checked again when it is sent.
 */

import type { Place } from '../../src/domain/arrival.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';

export interface TeamsAddress {
  readonly tenant: string;
  readonly kind: Place['kind'];
  /** Without the thread. */
  readonly conversation: string;
  /** The message that the thread hangs under; only in a channel. */
  readonly root: string | null;
  readonly serviceUrl: string;
}

/** A tenant's id or, in the playground, whatever it calls one. */
export const tenantShape = /^[\w-]{1,64}$/;
export const rootShape = /^\d{1,20}$/;
const shape = /^teams:([\w-]{1,64})\/(personal|group|channel)\/([\w-]{1,800})\/(\d{1,20}|-)\/([\w-]{1,800})$/;
const kinds = { personal: 'personal', group: 'group', channel: 'channel' } as const;

export function writeAddress({ tenant, kind, conversation, root, serviceUrl }: TeamsAddress): string {
  return `teams:${tenant}/${kind}/${packed(conversation)}/${root ?? '-'}/${packed(serviceUrl)}`;
}

/** Null where it is none of ours. */
export function readAddress(destination: string): TeamsAddress | null {
  const [, tenant = '', kind = '', conversation = '', root = '', service = ''] = shape.exec(destination) ?? [];
  const known = kinds[kind as keyof typeof kinds];
  if (known === undefined || (root !== '-' && known !== 'channel')) return null;
  const read: TeamsAddress = {
    tenant,
    kind: known,
    conversation: unpacked(conversation),
    root: root === '-' ? null : root,
    serviceUrl: unpacked(service),
  };
  // One place has one spelling: what decodes loosely is not ours.
  return writeAddress(read) === destination ? read : null;
}

/** The conversation as the service names it: a thread is a conversation of its own. */
export function conversationOf({ conversation, root }: Pick<TeamsAddress, 'conversation' | 'root'>): string {
  return root === null ? conversation : `${conversation};messageid=${root}`;
}

export function placeOf(address: TeamsAddress): Place {
  return { kind: address.kind, id: address.conversation, destination: writeAddress({ ...address, root: null }) };
}

export function workspaceOf(tenant: string): WorkspaceId {
  return `teams:${tenant}`;
}

function packed(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

function unpacked(text: string): string {
  return Buffer.from(text, 'base64url').toString('utf8');
}
