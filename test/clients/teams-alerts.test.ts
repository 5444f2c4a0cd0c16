import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { dayInWords, isoDay } from './days.ts';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld, type TeamsWorld } from './teams-world.ts';
import { until } from './until.ts';

const QUIET = 1_500;
const skipped = whyNoPlayground === null ? '' : ` (skipped: ${whyNoPlayground})`;

describe.skipIf(whyNoPlayground !== null)(`Alerts in Teams${skipped}`, () => {
  let world: TeamsWorld;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-teams-alerts-'));
  const news = mkdtempSync(join(tmpdir(), 'pactwire-news-'));

  beforeAll(async () => {
    world = await openTeamsWorld({ folder });
  });
  afterAll(async () => {
    await world?.stop();
    for (const one of [folder, news]) rmSync(one, { recursive: true, force: true });
  });

  const add = async (name: string, text: string) => {
    const file = join(news, `${name}.jsonl`);
    const article = {
      url: `https://wire.example/${name}`,
      publisher: 'Example Wire',
      publishedAt: isoDay(0),
      text,
    };
    writeFileSync(file, JSON.stringify(article));
    expect((await pactwire(['add', file], { env: { PACTWIRE_DATA: folder } })).code).toBe(0);
  };
  const heard = (shape: RegExp) => world.said(world.personal).filter((seen) => shape.test(JSON.stringify(seen)));
  const hears = async (shape: RegExp) => {
    await until(
      () => heard(shape).length > 0,
      () => `${JSON.stringify(world.said(world.personal)).slice(-3000)}\n${world.log().slice(-3000)}`,
    );
    await sleep(QUIET);
    return heard(shape);
  };

  it('come to whoever follows, once, with a further stage and until they are muted', async () => {
    await world.playground.say(world.personal, 'follow Nokia');
    await hears(/Following Nokia \(F1\)/);
    await add(
      'one',
      `KT and Nokia signed a memorandum of understanding on 6G research on ${dayInWords(1)}. Both share a laboratory.`,
    );
    expect(await hears(/KT × Nokia – MOU/)).toHaveLength(1);
    expect(heard(/which is a party/)).toHaveLength(1);
    await add(
      'two',
      `KT and Nokia signed a contract on 6G research equipment on ${dayInWords(0)}. It follows the memorandum of understanding of ${dayInWords(1)}.`,
    );
    expect(await hears(/KT × Nokia – contract/)).toHaveLength(1);
    expect(heard(/now a contract; you were told of an MOU/)).toHaveLength(1);
    await world.playground.say(world.personal, 'mute F1 week');
    await hears(/is muted until/);
    await add(
      'three',
      `Nokia and Verizon signed a contract on Open RAN on ${dayInWords(0)}. The rollout begins in Texas.`,
    );
    await sleep(QUIET * 2);
    expect(heard(/Verizon/)).toEqual([]);
  });

  it('have buttons that follow, mute, set aside as not relevant, and take it back', async () => {
    /** Presses the button of the newest message with this label, as a person would. */
    const press = async (label: RegExp) => {
      const seen = world.said(world.personal).findLast(({ cards }) => buttonIn(cards, label) !== null);
      const data = buttonIn(seen?.cards, label);
      expect(data, String(label)).not.toBeNull();
      await world.playground.submit(world.personal, seen!.id, data!);
    };
    await world.playground.say(world.personal, 'Ericsson');
    await hears(/"Follow/);
    await press(/^Follow/);
    await hears(/Following Ericsson \(F2\)/);
    await add(
      'four',
      `Ericsson and Vodafone signed a contract on 5G cores on ${dayInWords(0)}. Work begins in Athens.`,
    );
    expect(await hears(/Ericsson × Vodafone – contract|Vodafone × Ericsson – contract/)).toHaveLength(1);
    await press(/^Not relevant/);
    await hears(/Noted: nothing more about the partnership of A\d+ through F2/);
    await add(
      'five',
      `Ericsson and Vodafone launched their joint 5G cores in Athens on ${dayInWords(0)}, after the contract.`,
    );
    await sleep(QUIET * 2);
    expect(heard(/Athens/).filter((seen) => /launch/.test(JSON.stringify(seen.cards)))).toEqual([]);
    // In a chat with one person Teams offers what a plain line suggests over the keyboard: pressed, it is said.
    const undo = () => /"value":"(undo A\d+)"/.exec(JSON.stringify(world.playground.frames))?.[1];
    await until(() => undo() !== undefined);
    await world.playground.say(world.personal, undo()!);
    await hears(/Taken back: the partnership of A\d+ is told again/);
    await press(/^Mute/);
    await hears(/Ericsson \(F2\) is muted until/);
  });
});

/** What a button of a card submits. */
function buttonIn(cards: unknown, label: RegExp): object | null {
  if (Array.isArray(cards)) {
    for (const one of cards) {
      const found = buttonIn(one, label);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof cards !== 'object' || cards === null) return null;
  const { title, data, type } = cards as { title?: unknown; data?: unknown; type?: unknown };
  if (typeof title === 'string' && /^Action\./.test(String(type)) && label.test(title)) return data as object;
  return buttonIn(Object.values(cards), label);
}
