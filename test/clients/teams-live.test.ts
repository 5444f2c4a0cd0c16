import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld, type Seen, type TeamsWorld } from './teams-world.ts';
import { until } from './until.ts';
import { startSlowModel, watched, writeArticle } from './watched-answer.ts';

const QUIET = 900;
const skipped = whyNoPlayground === null ? '' : ` (skipped: ${whyNoPlayground})`;

describe.skipIf(whyNoPlayground !== null)(
  `Pactwire in Teams, with a model that writes as one looks on${skipped}`,
  () => {
    let world: TeamsWorld;
    let model: LLMock;
    const folder = mkdtempSync(join(tmpdir(), 'pactwire-teams-live-'));

    beforeAll(async () => {
      model = await startSlowModel(60);
      const data = join(folder, 'data');
      mkdirSync(data);
      world = await openTeamsWorld({
        folder: data,
        articles: writeArticle(folder),
        env: { OPENAI_BASE_URL: `${model.url}/v1` },
        times: { answerLeaseMs: 12_000 },
      });
    });
    afterAll(async () => {
      await world?.stop();
      await model?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const inside = (value: unknown) => JSON.stringify(value);
    /** Calls of a stream, as the playground took them. */
    const streamed = (from: number) =>
      world.playground.frames.slice(from).filter(({ message }) => message?.streamEntity !== undefined);
    const ask = async () => {
      const [from, before] = [world.playground.frames.length, world.said(world.personal).length];
      await world.playground.say(world.personal, watched.question);
      return { from, before };
    };
    /** Words and the card under them, when both are there and nothing more comes. */
    const whole = async (before: number): Promise<readonly Seen[]> => {
      const fresh = () => world.said(world.personal).slice(before);
      await until(
        () => fresh().some(({ cards }) => inside(cards).includes('quote-1')),
        () => `${inside(fresh())}\n${world.log().slice(-3_000)}`,
      );
      await sleep(QUIET);
      return fresh();
    };

    it('shows what holds while the rest is written, nothing that does not, and ends it as the words of the answer', async () => {
      const { from, before } = await ask();
      const [words, card, ...more] = await whole(before);
      const [opened, ...shown] = streamed(from);
      expect(more).toEqual([]);
      expect(opened!.message!.text).toBe('Checking the quotes…');
      expect(shown.length).toBeGreaterThan(1);
      expect(shown[0]!.message!.text).toContain(watched.signs[0]);
      expect(shown[0]!.message!.text).not.toContain('left out');
      expect(inside(shown)).not.toContain(watched.wrong);
      expect(words).toMatchObject({ id: opened!.message!.messageId, text: expect.stringMatching(/Azure.*left out/s) });
      expect(inside(words!.ai)).toContain('AIGeneratedContent');
      expect(inside(card!.cards)).toContain('quote-1');
    });

    it('finishes the message that was begun when it is killed before its end', async () => {
      const { from, before } = await ask();
      await until(() => streamed(from).length > 1);
      await world.kill();
      await world.restart();
      const [words, ...others] = await whole(before);
      expect(words).toMatchObject({
        id: streamed(from)[0]!.message!.messageId,
        text: expect.stringContaining('Azure'),
      });
      expect(others).toHaveLength(1);
    });

    it('posts the answer when it is whole in a channel, where Teams has no streams', async () => {
      const from = world.playground.frames.length;
      const { postConversationId: thread = '' } = await world.playground.say(world.channel, watched.question, true);
      await until(() => inside(world.said(thread)).includes('quote-1'));
      expect(streamed(from)).toEqual([]);
      expect(world.said(thread)[0]!.text).toContain('Azure');
    });
  },
);
