import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { oncePerRun } from '../once-per-run.ts';
import { hasPostgres, startPostgres } from '../postgres-server.ts';
import { ids } from './slack-emulator.ts';
import { openSlackWorld } from './slack-world.ts';
import { until } from './until.ts';

const why = hasPostgres() ? '' : ' (skipped: this machine has no PostgreSQL)';

describe.skipIf(!hasPostgres())(`Pactwire in Slack, on PostgreSQL${why}`, () => {
  it('answers a mention once, also after kill -9 between acknowledgement and answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pactwire-slack-pg-'));
    const { url } = await oncePerRun('postgres', () => startPostgres(inject('runPid')));
    const world = await openSlackWorld({ folder, env: { DATABASE_URL: url } });
    try {
      const ts = await world.say('Round 1');
      const text = `<@${ids.botUser}> What did Orange and Nokia agree on?`;
      await world.driver.event({ type: 'app_mention', user: world.alice, channel: world.channel, text, ts });
      await world.kill();
      await world.restart();
      await until(
        async () => (await world.answersTo(ts)).length > 0,
        () => world.log().slice(-2000),
      );
      await sleep(700);
      expect(await world.answersTo(ts)).toHaveLength(1);
    } finally {
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
