/** Who somebody is in the workspace, and how many read along in a channel, asked of Slack. */
import type { WebClient } from '@slack/web-api';
import type { Place } from '../../src/domain/arrival.ts';
import type { Person } from '../../src/domain/person.ts';
import { writeAddress } from './address.ts';
import { directChannel } from './hands.ts';

type SlackUser = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;

/** Rejects where Slack cannot be asked: whoever acts for this person tries again. */
export async function personInSlack(client: WebClient, team: string, id: string): Promise<Person> {
  const { user } = await client.users.info({ user: id, include_locale: true });
  const language = user?.locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
  return {
    id,
    name: user?.profile?.display_name || user?.real_name || user?.name || null,
    role: user ? roleOf(user, team) : 'guest',
    zone: user?.tz ?? null,
    language,
    destination: await directDestination(client, team, id),
  };
}

/** Admins and owners are stewards; guests are those with a restricted account, and whoever belongs to another company. */
function roleOf(user: SlackUser, team: string): Person['role'] {
  const stranger = user.is_stranger === true || (user.team_id !== undefined && user.team_id !== team);
  if (stranger || user.is_restricted || user.is_ultra_restricted || user.is_bot || user.deleted) return 'guest';
  return user.is_admin || user.is_owner || user.is_primary_owner ? 'steward' : 'member';
}

async function directDestination(client: WebClient, team: string, users: string): Promise<string | null> {
  const channel = await directChannel(client, users);
  return writeAddress({ kind: 'thread', team, channel, root: null });
}

/** Null where Slack does not say. */
export async function audienceInSlack(client: WebClient, { kind, id }: Place): Promise<number | null> {
  if (kind === 'personal') return 1;
  try {
    const { channel } = await client.conversations.info({ channel: id, include_num_members: true });
    return channel?.num_members ?? null;
  } catch {
    return null;
  }
}
