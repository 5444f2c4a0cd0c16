/** An activity of Teams → what it means to us. Pure; knows nothing of what happens next. */
import type { Place } from '../../src/domain/arrival.ts';
import { rootShape, type TeamsAddress } from './address.ts';
import { arrivalOf } from './arrival.ts';
import { receiveInvoke, receivePressed } from './receive-invoke.ts';
import type { Gesture, Received } from './received.ts';
import { type Activity, activitySchema } from './schemas.ts';
import { mentionsBot, plainWords } from './words-in.ts';

export interface Receiving {
  readonly maySend: (serviceUrl: string) => boolean;
  readonly servesTenant: (tenant: string) => boolean;
}

const kinds: Readonly<Record<string, Place['kind']>> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
};

export function receive(payload: unknown, rules: Receiving): Received {
  const read = activitySchema.safeParse(payload);
  if (!read.success) return { kind: 'malformed', reason: 'not an activity of Teams' };
  const activity = read.data;
  // Before anything of it is kept: replies go there, with our token.
  if (!rules.maySend(activity.serviceUrl)) return { kind: 'refused', reason: 'a service address that is none of ours' };
  const tenant = tenantIn(activity);
  if (tenant === null || !rules.servesTenant(tenant)) return { kind: 'refused', reason: 'a tenant we do not serve' };
  const gesture = gestureOf(activity, tenant);
  if (gesture === null) return { kind: 'ignored', reason: 'a conversation of an unknown kind' };
  return receiveKnown(activity, gesture);
}

function receiveKnown(activity: Activity, gesture: Gesture): Received {
  const { type, from, recipient } = activity;
  if (from.id === recipient.id || from.role === 'bot') return { kind: 'ignored', reason: 'a message of a bot' };
  if ((type === 'message' || type === 'invoke') && !activity.id) {
    return { kind: 'malformed', reason: 'an activity that cannot be told from another' };
  }
  switch (type) {
    case 'message':
      return receiveMessage(activity, gesture);
    case 'invoke':
      return receiveInvoke(activity, gesture);
    case 'installationUpdate':
      return receiveInstallation(activity, gesture);
    case 'conversationUpdate':
      return receiveChange(activity, gesture);
    default:
      return { kind: 'ignored', reason: 'an activity that we have no use for' };
  }
}

/** Named twice it must be named alike. */
function tenantIn({ channelData, conversation }: Activity): string | null {
  const named = [channelData?.tenant?.id, conversation.tenantId].filter((one) => typeof one === 'string');
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

function gestureOf(activity: Activity, tenant: string): Gesture | null {
  const { conversation, serviceUrl, id, from, locale, localTimezone, channelData } = activity;
  const kind = kinds[conversation.conversationType ?? 'personal'];
  const [base = '', root] = conversation.id.split(';messageid=', 2);
  if (kind === undefined || base === '' || (root !== undefined && !rootShape.test(root))) return null;
  const address: TeamsAddress = {
    tenant,
    kind,
    conversation: base,
    root: kind === 'channel' ? (root ?? null) : null,
    serviceUrl,
  };
  return {
    address,
    user: from.id,
    key: `${conversation.id}/${id ?? ''}`,
    language: languageOf(locale),
    zone: localTimezone ?? null,
    team: channelData?.team?.id ?? null,
  };
}

function languageOf(locale: string | null | undefined): 'en' | 'ko' | null {
  if (!locale) return null;
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function receiveMessage(activity: Activity, gesture: Gesture): Received {
  const text = plainWords(activity);
  if (text === '' && activity.value !== undefined && activity.value !== null) {
    return receivePressed(activity.value, gesture);
  }
  if (text === '') return { kind: 'ignored', reason: 'a message without words' };
  const invited = gesture.address.kind === 'personal' || mentionsBot(activity);
  return arrivalOf(text, gesture, !invited);
}

function receiveInstallation({ action }: Activity, gesture: Gesture): Received {
  if (action === 'add' || action === 'add-upgrade') return { kind: 'installed', gesture, news: action === 'add' };
  // Brought up to date it is taken out and added again; the second alone counts.
  if (action === 'remove') return { kind: 'uninstalled', gesture };
  return { kind: 'ignored', reason: 'a change of the installation that is none' };
}

/** Says again what an installation says; of it only our own removal is news. */
function receiveChange({ membersRemoved, recipient }: Activity, gesture: Gesture): Received {
  if (membersRemoved?.some(({ id }) => id === recipient.id)) return { kind: 'uninstalled', gesture };
  return { kind: 'ignored', reason: 'somebody came or went' };
}
