import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../adapters/teams/address.ts';
import { audienceInTeams, type People, personInTeams } from '../../../adapters/teams/people.ts';
import { serviceUrlCheck } from '../../../adapters/teams/service-url.ts';
import { stubConnector } from '../../doubles/connector.ts';
import { TENANT } from '../../doubles/teams-issuer.ts';
import { addressOf, openTestGate } from './kit.ts';

const member = {
  id: '29:alice',
  name: 'Alice',
  tenantId: TENANT,
  userPrincipalName: 'alice@pact.example',
  userRole: 'user',
};

async function asked(found: object, change: Partial<People> = {}, status = 200) {
  const { serviceUrl } = await stubConnector(({ verb, path }) => {
    if (verb === 'post') return { json: { id: 'a:alice' }, status: 201 };
    return path.includes('pagedmembers') ? { json: { members: [member, member, member] } } : { json: found, status };
  });
  const { gate } = await openTestGate();
  const people: People = {
    calls: gate,
    installations: { personal: async () => null, addedToTeam: async () => false },
    settings: { find: async () => ({ zone: 'Asia/Seoul', language: 'ko' }) },
    maySend: serviceUrlCheck({ loopback: true }),
    ...change,
  };
  const place = placeOf(addressOf({ serviceUrl }));
  return { people, place, person: () => personInTeams('29:alice', place, people) };
}

describe('a person in Teams', () => {
  it('is known by name, zone and language, and can be written to alone', async () => {
    const { person, place } = await asked(member);
    const found = await person();
    expect(found).toMatchObject({ name: 'Alice', role: 'member', zone: 'Asia/Seoul', language: 'ko' });
    expect(found.destination).toMatch(/^teams:[\w-]+\/personal\//);
    expect(found.destination).not.toBe(place.destination);
  });

  it.each([
    ['a guest by role', { ...member, userRole: 'guest' }],
    ['somebody who is not signed in', { ...member, userRole: 'anonymous' }],
    ['somebody of another tenant', { ...member, tenantId: 'another' }],
    ['a guest by their name', { ...member, userPrincipalName: 'x_y.example#EXT#@pact.example' }],
  ])('%s may only ask', async (_who, found) => {
    const added = { personal: async () => null, addedToTeam: async () => true };
    expect((await (await asked(found, { installations: added })).person()).role).toBe('guest');
  });

  it('nobody Teams knows is a guest', async () => {
    const { person } = await asked({ error: { code: 'MemberNotFoundInConversation' } }, {}, 404);
    expect(await person()).toMatchObject({ role: 'guest', name: null });
  });

  it.each([
    ['whom Teams names an owner', { ...member, userRole: 'owner' }, false],
    ['who added the app to a team', member, true],
  ])('%s is a steward', async (_who, found, added) => {
    const installations = { personal: async () => null, addedToTeam: async () => added };
    expect((await (await asked(found, { installations })).person()).role).toBe('steward');
  });

  it('is not guessed where Teams cannot be asked', async () => {
    const { person } = await asked({}, {}, 503);
    await expect(person()).rejects.toMatchObject({ status: 503 });
  });
});

it('counts who reads along', async () => {
  const { people, place } = await asked(member);
  expect(await audienceInTeams(place, people)).toBe(3);
  expect(await audienceInTeams({ ...place, kind: 'personal' }, people)).toBe(1);
});
