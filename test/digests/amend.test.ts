import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { wireCorrections } from '../../src/wiring/corrections.ts';
import { wireLedger } from '../../src/wiring/ledger.ts';
import { HOUR, kt, openDigestWorld, skt, WEEK } from '../doubles/digest-world.ts';

const THURSDAY = '2025-03-20T09:00:00.000Z';
const MONDAY = Date.parse('2025-03-24T00:00:00Z') - Date.parse(THURSDAY);

async function posted() {
  const world = await openDigestWorld(THURSDAY);
  const reports = await world.add(kt, skt);
  await world.say('digest weekly monday 09:00 Asia/Seoul');
  world.clock.pass(MONDAY);
  await world.tick();
  world.clock.pass(HOUR);
  const edits = async () => {
    const rows = await world.database.read.selectFrom('outbox').selectAll().orderBy('id').execute();
    return rows
      .filter(({ act }) => act === 'edit')
      .map(({ reply, of_key, of_part, state }) => ({
        of_key,
        of_part,
        state,
        text: plainText(JSON.parse(reply) as Reply, 2_000),
      }));
  };
  // What the outbox owes, with edits of unsent parts already in it.
  const said = async () => (await world.told()).map(({ text }) => text).join('\n');
  const ids = reports.map(({ articleId }) => articleId!);
  return { world, ids, edits, said };
}

describe('A posted edition', () => {
  it('is left alone while nothing behind it changed', async () => {
    const { world, edits } = await posted();
    await world.tick();
    expect(await edits()).toEqual([]);
  });

  it('says so where the article behind a line was withdrawn, in the thread and in the first message, once', async () => {
    const { world, ids, edits } = await posted();
    await wireCorrections(world.database, 'U9').remove(ids[0]!);
    await world.tick();
    await world.tick();
    const all = await edits();
    const keys = new Set(all.map(({ of_key, of_part }) => `${of_key} ${of_part}`));
    expect(keys.size).toBe(all.length);
    expect(all.every(({ of_key }) => of_key === 'digest/weekly/2025-W13')).toBe(true);
    const text = all.map((one) => one.text).join('\n');
    expect(text).toContain('KT × Nokia – withdrawn on 24 March 2025');
    expect(text).toContain('KT × Nokia [withdrawn]');
    expect(text).toContain('Edited on 24 March 2025');
    expect(text).not.toContain('KT and Nokia signed');
    expect(text).toContain('“SK Telecom signed');
  });

  it('shows what it said before where a line was corrected by an edited article', async () => {
    const { world, edits } = await posted();
    const url = 'https://wire.example/kt';
    await world.add({ ...kt, url, text: kt.text, title: kt.title });
    const before = (await edits()).length;
    const { ledger } = { ledger: wireLedger(world.database, world.shelf, { search: async () => [] }, 'U9') };
    const id = await idOf(ledger, 'kt');
    await ledger.correct({ verb: 'set', id, stage: 1, field: 'kind', value: 'agreement' });
    await world.tick();
    const text = (await edits())
      .slice(before)
      .map((one) => one.text)
      .join('\n');
    expect(text).toMatch(/KT × Nokia – agreement/);
    expect(text).toMatch(/Corrected on 24 March 2025; it said: “KT × Nokia – MOU/);
  });

  it('is not edited nor posted again once it was withdrawn', async () => {
    const { world, ids, edits } = await posted();
    await world.room.withdrawn('slack:T1', 'slack:T1/C1/-', 'digest/weekly/2025-W13');
    await wireCorrections(world.database, 'U9').remove(ids[0]!);
    await world.tick();
    expect(await edits()).toEqual([]);
    expect(await world.editions()).toEqual(['slack:T1/C1/- 2025-W13 withdrawn']);
    world.clock.pass(WEEK);
    await world.tick();
    const next = (await world.posts()).filter(({ key }) => key.endsWith('W14')).map(({ text }) => text);
    expect(next.join()).not.toContain('SK Telecom × Ericsson');
  });
});

async function idOf(ledger: ReturnType<typeof wireLedger>, company: string): Promise<string> {
  for await (const record of ledger.list({ companies: [company] }, 'en')) return record.id;
  throw new Error('no such record');
}
