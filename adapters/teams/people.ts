/** Who somebody is in the tenant, and how many read along, asked of Teams. */

import type { Place } from '../../src/domain/arrival.ts';
import type { ClientSettingsStore, InstallationStore } from '../../src/domain/installation.ts';
import type { Person } from '../../src/domain/person.ts';
import { placeOf, readAddress, type TeamsAddress, workspaceOf } from './address.ts';
import type { ConnectorVerbs, Member } from './connector-verbs.ts';

export interface People {
  readonly calls: Pick<ConnectorVerbs, 'member' | 'count' | 'open'>;
  readonly installations: Pick<InstallationStore, 'personal' | 'addedToTeam'>;
  readonly settings: Pick<ClientSettingsStore, 'find'>;
  readonly maySend: (serviceUrl: string) => boolean;
}

/** Rejects where Teams cannot be asked: whoever acts for this person tries again. */
export async function personInTeams(id: string, place: Place, people: People): Promise<Person> {
  const address = addressOf(place, people);
  const workspace = workspaceOf(address.tenant);
  const member = await people.calls.member(address.serviceUrl, address.conversation, id);
  const told = await people.settings.find(workspace, id);
  return {
    id,
    name: member?.name ?? null,
    role: member === null ? 'guest' : await roleOf(member, address, people),
    zone: told?.zone ?? null,
    language: told?.language ?? null,
    destination: await personalDestination(id, place, address, people),
  };
}

/**
 * Teams tells a bot neither who is an admin nor who owns a team. Whoever added the app to a team had the right to: they
 * are its stewards, with whom else Teams names an owner or admin.
 */
async function roleOf(member: Member, { tenant }: TeamsAddress, people: People): Promise<Person['role']> {
  const { role, tenantId, principalName, id } = member;
  if (role === 'guest' || role === 'anonymous') return 'guest';
  if (tenantId !== null && tenantId.toLowerCase() !== tenant.toLowerCase()) return 'guest';
  if (principalName?.toUpperCase().includes('#EXT#')) return 'guest';
  if (role === 'owner' || role === 'admin') return 'steward';
  return (await people.installations.addedToTeam(workspaceOf(tenant), id)) ? 'steward' : 'member';
}

/** Null where they did not add the app for themselves. */
async function personalDestination(
  id: string,
  place: Place,
  address: TeamsAddress,
  { installations, calls }: People,
): Promise<string | null> {
  if (place.kind === 'personal') return place.destination;
  const known = await installations.personal(workspaceOf(address.tenant), id);
  if (known !== null) return known.destination;
  try {
    const conversation = await calls.open(address.serviceUrl, address.tenant, id);
    if (conversation === null) return null;
    return placeOf({ ...address, kind: 'personal', conversation, root: null }).destination;
  } catch {
    return null;
  }
}

/** Null where Teams does not say. */
export async function audienceInTeams(place: Place, people: People): Promise<number | null> {
  if (place.kind === 'personal') return 1;
  try {
    const { serviceUrl, conversation } = addressOf(place, people);
    return await people.calls.count(serviceUrl, conversation);
  } catch {
    return null;
  }
}

function addressOf({ destination }: Place, { maySend }: People): TeamsAddress {
  const address = readAddress(destination);
  if (address === null || !maySend(address.serviceUrl)) throw new Error('not an address in Teams');
  return address;
}
