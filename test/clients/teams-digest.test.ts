import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../doubles/card-faults.ts';
import { pactwire } from '../program.ts';
import { backdate } from './backdate.ts';
import { isoDay, weekday } from './days.ts';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld, type TeamsWorld } from './teams-world.ts';
import { until } from './until.ts';

const skipped = whyNoPlayground === null ? '' : ` (skipped: ${whyNoPlayground})`;
const today = isoDay(0);
const deals = [
  ['KT and Nokia sign 5G pact', `KT and Nokia signed a memorandum of understanding on 5G in Seoul on ${today}.`],
  ['Ericsson wins SK Telecom contract', `SK Telecom signed a contract with Ericsson for an AI network on ${today}.`],
  ['Orange and Samsung agree', `Orange signed an agreement with Samsung Electronics on Open RAN on ${today}.`],
] as const;

describe.skipIf(whyNoPlayground !== null)(`A digest in Teams${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-teams-digest-'));
  let world: TeamsWorld;
  const cli = (...args: readonly string[]) => pactwire(args, { env: { PACTWIRE_DATA: folder } });

  beforeAll(async () => {
    const articles = join(folder, 'deals.jsonl');
    const lines = deals.map(([title, text], n) =>
      JSON.stringify({ externalId: `x${n}`, title, text, publisher: `Wire ${n}`, publishedAt: today }),
    );
    writeFileSync(articles, lines.join('\n'));
    world = await openTeamsWorld({ folder, articles });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const standing = (shape: RegExp) =>
    world.said(world.personal).filter((seen) => shape.test(`${seen.text} ${JSON.stringify(seen.cards)}`));
  const stands = (shape: RegExp) =>
    until(
      () => standing(shape).length > 0,
      () => `${JSON.stringify(world.said(world.personal)).slice(-3000)}\n${world.log().slice(-3000)}`,
    );

  it('is set in words, posted after its minute once, with its sources in cards that Microsoft’s renderer takes', async () => {
    await world.playground.say(world.personal, `digest weekly ${weekday} 00:00 UTC`);
    await stands(/at 00:00 \(UTC\)/);
    await backdate(folder, 8);
    await stands(/\*\*Weekly partnerships, to/);
    await stands(/In numbers/);
    expect(standing(/\*\*Weekly partnerships, to/)).toHaveLength(1);
    expect(standing(/\*\*Weekly partnerships, to/)[0]!.text).toContain('SK Telecom × Ericsson (contract, AI)');
    const [lines] = standing(/signed a memorandum of understanding/);
    expect(JSON.stringify(lines!.cards)).toMatch(/New partnerships[\s\S]*KT × Nokia – MOU/);
    // A picture needs a public address: the pairs stand in its place.
    expect(standing(/Deals and meetings of this edition/)).toHaveLength(1);
    const cards = world.said(world.personal).flatMap((seen) => seen.cards);
    expect(cards.length).toBeGreaterThan(2);
    for (const card of cards) expect(faultsIn(card as object)).toEqual([]);
  });

  it('is edited where an article behind it is withdrawn, and taken back by retracting it', async () => {
    const listed = (await cli('articles', 'list', '--json')).out.trim().split('\n');
    const article = listed.map((line) => JSON.parse(line)).find(({ title }) => title === deals[0][0]);
    expect((await cli('articles', 'remove', article.id)).code).toBe(0);
    await stands(/Edited on/);
    await until(() => standing(/signed a memorandum of understanding/).length === 0);
    const all = (await cli('deliveries', '--all', '--json')).out.trim().split('\n');
    const owed = all.map((line) => JSON.parse(line) as { id: number; key: string; part: number; act: string });
    const first = owed.find(({ key, part, act }) => key.startsWith('digest/weekly/') && part === 0 && act === 'post');
    expect((await cli('deliveries', 'retract', String(first!.id))).code).toBe(0);
    await until(
      () => standing(/SK Telecom/).length === 0,
      () => JSON.stringify(standing(/SK Telecom/)),
    );
  });
});
