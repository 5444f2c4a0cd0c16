/** Every environment variable Pactwire reads: what it means, its default, how it is read. The README's table is this one. */
import { isIP } from 'node:net';
import { logLevels } from './basics/log.ts';
import { Secret } from './basics/secret.ts';

interface Variable<T> {
  readonly means: string;
  readonly default: string | null;
  /** Throws a sentence that follows the variable's name; a secret's value never enters it. */
  readonly read: (raw: string) => T;
}

/** Order is the README's. */
export const variables = {
  PACTWIRE_DATA: text('folder of the embedded library', './data'),
  DATABASE_URL: secret('a PostgreSQL (15 or newer) instead of the folder', (raw) =>
    must(/^postgres(ql)?:\/\//.test(raw), 'must begin with postgres:// or postgresql://.'),
  ),
  PORT: port('port of the public HTTP server', '3978'),
  HOST: text('address it listens on', '127.0.0.1'),
  PACTWIRE_LOCAL_PORT: port('port of the second server, always on loopback', '3979'),
  SLACK_BOT_TOKEN: secret('Slack bot token'),
  SLACK_APP_TOKEN: secret('Slack app token: Socket Mode instead of HTTP'),
  SLACK_SIGNING_SECRET: secret('Slack signing secret, for HTTP'),
  SLACK_API_URL: address('another Slack Web API address (test clients)'),
  MicrosoftAppId: text('Teams: the bot registration', null),
  MicrosoftAppPassword: secret('Teams: its client secret; none with UserAssignedMSI'),
  MicrosoftAppTenantId: text('Teams: its tenant, the only one served', null),
  MicrosoftAppType: choice('Teams: kind of registration', ['SingleTenant', 'UserAssignedMSI'], 'SingleTenant'),
  PACTWIRE_TEAMS_ANONYMOUS: flag('Teams requests without a token, from this machine only (local playground)'),
  OPENAI_API_KEY: secret('key of a language model: answers are written by it, each sentence checked'),
  OPENAI_BASE_URL: address('another OpenAI-compatible address, with or without a key'),
  OPENAI_MODEL: text('model that writes answers', 'gpt-4.1-mini'),
  OPENAI_EMBEDDING_MODEL: text('model that turns text into vectors', null),
  OPENAI_DAILY_TOKENS: count('tokens a workspace may use a day', '2000000'),
  OPENAI_DAILY_TOKENS_PERSON: count('tokens one person may use a day', '200000'),
  OPENAI_LOG_PROMPTS: flag('log prompts and replies in full'),
  PACTWIRE_FETCH_PRIVATE: addresses('private addresses that may be fetched all the same: 10.1.0.0/16, ::1, localhost'),
  PACTWIRE_SECRET: secret('key that encrypts stored tokens', (raw) =>
    must(raw.length >= 16, 'must be 16 characters or longer.'),
  ),
  LOG_LEVEL: choice('least level that is logged', logLevels, 'info'),
};
export type VariableName = keyof typeof variables;

function text(means: string, fallback: string | null): Variable<string> {
  return { means, default: fallback, read: (raw) => raw };
}

function secret(means: string, check: (raw: string) => void = () => undefined): Variable<Secret> {
  return {
    means,
    default: null,
    read: (raw) => {
      must(!/^(changeme|todo|secret|password|x{3,}|your[-_ ].*|<.*>)$/i.test(raw), 'still holds a placeholder.');
      check(raw);
      return new Secret(raw);
    },
  };
}

function port(means: string, fallback: string): Variable<number> {
  return {
    means,
    default: fallback,
    read: (raw) => {
      must(/^\d{1,5}$/.test(raw) && Number(raw) <= 65535, `must be a port from 0 to 65535, not "${raw}".`);
      return Number(raw);
    },
  };
}

function count(means: string, fallback: string): Variable<number> {
  return {
    means,
    default: fallback,
    read: (raw) => {
      must(/^\d{1,12}$/.test(raw), 'must be a whole number.');
      return Number(raw);
    },
  };
}

function address(means: string): Variable<string> {
  return {
    means,
    default: null,
    read: (raw) => {
      must(URL.canParse(raw) && /^https?:$/.test(new URL(raw).protocol), `must be an http(s) address, not "${raw}".`);
      return raw;
    },
  };
}

function addresses(means: string): Variable<readonly string[]> {
  return {
    means,
    default: null,
    read: (raw) => {
      const all = raw.split(/[\s,]+/).filter((one) => one !== '');
      for (const one of all)
        must(isRange(one), `holds "${one}"; write addresses and ranges such as 10.1.0.0/16, ::1 or localhost.`);
      return all;
    },
  };
}

function isRange(written: string): boolean {
  const [address = '', bits = '0', ...more] = written.split('/');
  const width = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return written === 'localhost' || (more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= width);
}

function choice<const T extends string>(means: string, of: readonly T[], fallback: T | null): Variable<T> {
  return {
    means: `${means}: ${of.join(', ')}`,
    default: fallback,
    read: (raw) => {
      const found = of.find((one) => one.toLowerCase() === raw.toLowerCase());
      if (found === undefined) throw new Error(`must be one of ${of.join(', ')}, not "${raw}".`);
      return found;
    },
  };
}

function flag(means: string): Variable<boolean> {
  return {
    means: `${means}: 1 or 0`,
    default: null,
    read: (raw) => {
      must(/^[01]$/.test(raw), `must be 1 or 0, not "${raw}".`);
      return raw === '1';
    },
  };
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
