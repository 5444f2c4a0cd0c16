import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig, requireConfig } from '../src/config.ts';
import { variables } from '../src/config-table.ts';

describe('the config', () => {
  it('has a default for everything, so that nothing needs to be set', () => {
    const { config, faults } = readConfig({});
    expect(faults).toEqual([]);
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      localPort: 3979,
      logLevel: 'info',
      databaseUrl: null,
    });
    expect(config.dataFolder).toMatch(/\/data$/);
    expect(config.nothingConfigured).toBe(true);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('lets --data win over PACTWIRE_DATA, and counts either as configured', () => {
    const { config } = readConfig({ PACTWIRE_DATA: '/a' }, { data: '/b' });
    expect(config.dataFolder).toBe('/b');
    expect(config.nothingConfigured).toBe(false);
    expect(readConfig({ PACTWIRE_DATA: '/a' }).config.nothingConfigured).toBe(false);
    expect(readConfig({ PORT: '4000', LOG_LEVEL: 'warn' }).config.nothingConfigured).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '  ' }).config).toMatchObject({ port: 3978, databaseUrl: null });
  });

  it('names every fault at once', () => {
    const { faults } = readConfig({
      PORT: '99999',
      DATABASE_URL: 'mysql://me:hunter2@db/x',
      LOG_LEVEL: 'loud',
      OPENAI_API_KEY: 'changeme',
      OPENAI_BASE_URL: 'localhost',
      PACTWIRE_SECRET: 'short',
      MicrosoftAppType: 'Other',
      PACTWIRE_TEAMS_ANONYMOUS: 'yes',
      SLACK_BOT_TOKEN: 'xoxb-1',
    });
    for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'PACTWIRE_SECRET']) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
    expect(
      faults.filter((fault) => /^(MicrosoftAppType|PACTWIRE_TEAMS_ANONYMOUS|SLACK_BOT_TOKEN)/.test(fault)),
    ).toHaveLength(3);
    expect(() => requireConfig(readConfig({ PORT: 'x', HOST: 'y', LOG_LEVEL: 'z' }))).toThrow(/PORT.*\n.*LOG_LEVEL/);
  });

  it('sees faults between two variables', () => {
    expect(readConfig({ PORT: '4000', PACTWIRE_LOCAL_PORT: '4000' }).faults).toHaveLength(1);
    const both = {
      MicrosoftAppId: 'a',
      MicrosoftAppPassword: 'b',
      MicrosoftAppTenantId: 't',
      PACTWIRE_TEAMS_ANONYMOUS: '1',
    };
    expect(readConfig(both).faults).toHaveLength(1);
  });

  it('never gives a secret away', () => {
    const word = 'hunter2-and-more-of-it';
    const secrets = Object.entries(variables)
      .filter(([name]) => /URL$|TOKEN|SECRET|KEY|Password/.test(name) && !/_API_URL|_BASE_URL/.test(name))
      .map(([name]) => [name, name === 'DATABASE_URL' ? `postgres://me:${word}@db/x` : word]);
    const reading = readConfig(Object.fromEntries(secrets));
    expect(secrets.length).toBeGreaterThan(5);
    const seen = `${JSON.stringify(reading)}${inspect(reading, { depth: 9 })}${reading.config.databaseUrl}`;
    expect(seen).not.toContain(word);
    expect(reading.config.databaseUrl?.reveal()).toContain(word);
  });
});
