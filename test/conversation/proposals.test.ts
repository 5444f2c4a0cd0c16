/** What readers say is wrong: told to stewards, settled once, each workspace its own. */
import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/conversation/chat-adapter.ts';
import { proposalFeature, readProposal } from '../../src/conversation/proposal-feature.ts';
import type { Person } from '../../src/domain/person.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { openOpinionStore } from '../../src/storage/opinion-store.ts';
import { wireProposals } from '../../src/wiring/proposals.ts';
import { describeEngines } from '../contracts/engines.ts';

const now = '2026-01-05T09:00:00.000Z';
const proposal = { answer: 'ans_1', by: 'U2', kind: 'wrong-fact', about: 'KT signed.', text: 'KT did not.' } as const;

function askingOf(role: Person['role'], workspace = 'slack:T1'): Asking {
  const place = { kind: 'channel', id: 'C1', destination: 'slack:T1/C1/-' } as const;
  const person = { id: 'U1', name: 'Alice', role, zone: null, language: null, destination: null };
  return { workspace, by: 'U1', place, gesture: 'g', person: async () => person, audience: async () => null };
}

describeEngines('proposals', (newPlace) => {
  const open = async () => {
    const database = await (await newPlace()).open();
    const opinions = openOpinionStore(database);
    const feature = proposalFeature(wireProposals(database, () => now));
    const say = async (text: string, asking: Asking = askingOf('steward')) =>
      plainText(await feature.read(text)!(asking), 2_000);
    for (const [no, workspace] of (['slack:T1', 'slack:T2', 'slack:T1'] as const).entries()) {
      await opinions.propose({ ...proposal, workspace, id: `V${no}` }, `2026-01-0${no + 1}T00:00:00.000Z`);
    }
    return { opinions, say };
  };

  it('are listed to a steward, newest first, with buttons that settle them', async () => {
    const { say } = await open();
    const said = await say('proposals');
    expect(said).toContain('2 open proposals');
    expect(said.indexOf('3. wrong fact')).toBeLessThan(said.indexOf('1. wrong fact'));
    expect(said).not.toContain('2. wrong fact');
    expect(said).toContain('apply 3');
  });

  it('are settled by their number, kept with who did it, and opened again', async () => {
    const { say, opinions } = await open();
    expect(await say('apply 3')).toContain('Proposal 3 is marked as applied.');
    expect((await opinions.proposals('slack:T1')).map(({ no, state }) => [no, state])).toEqual([
      [3, 'applied'],
      [1, 'open'],
    ]);
    expect((await opinions.proposals('slack:T1'))[0]).toMatchObject({ settledBy: 'Alice (slack:T1)' });
    await say('dismiss #1');
    expect(await say('제안')).toContain('열린 제안이 없습니다');
    await say('reopen 1');
    expect(await say('proposals')).toContain('One open proposal');
  });

  it('are no business of members, nor of another workspace', async () => {
    const { say, opinions } = await open();
    expect(await say('apply 1', askingOf('member'))).toContain('settled by stewards');
    expect(await say('apply 1', askingOf('steward', 'slack:T2'))).toContain('no proposal 1 here');
    expect((await opinions.proposals(null)).every(({ state }) => state === 'open')).toBe(true);
  });
});

describe('the words for proposals', () => {
  it.each(['apply up KT deals', 'apply', 'apply three', 'proposals of KT', '적용 사례', 'dismiss 1 and 2'])(
    '“%s” is a question',
    (text) => expect(readProposal(text)).toBeNull(),
  );
});
