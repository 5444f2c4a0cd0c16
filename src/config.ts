/** Environment in, frozen Config out, every fault listed at once. Plain code: loading zod would cost `ask` 45 ms. */
import { resolve } from 'node:path';
import { PactwireError } from './basics/errors.ts';
import type { LogLevel } from './basics/log.ts';
import type { Secret } from './basics/secret.ts';
import { type VariableName, variables } from './config-table.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of every variable of the table, with its default where it is not set. */
type Values = { readonly [Name in VariableName]: ReturnType<(typeof variables)[Name]['read']> | null };

export interface Config {
  /** Absolute path of the embedded library's folder. */
  readonly dataFolder: string;
  /** A PostgreSQL instead of the folder. */
  readonly databaseUrl: Secret | null;
  readonly host: string;
  readonly port: number;
  readonly localPort: number;
  readonly logLevel: LogLevel;
  readonly slack: {
    readonly botToken: Secret | null;
    readonly appToken: Secret | null;
    readonly signingSecret: Secret | null;
    readonly apiUrl: string | null;
  };
  readonly teams: {
    readonly appId: string | null;
    readonly appPassword: Secret | null;
    readonly tenantId: string | null;
    readonly appType: 'SingleTenant' | 'UserAssignedMSI';
    readonly anonymous: boolean;
  };
  readonly model: {
    readonly apiKey: Secret | null;
    readonly baseUrl: string | null;
    /** Null where no model is set up: neither a key nor an address. */
    readonly name: string | null;
    readonly embedding: string | null;
    readonly dailyTokens: number;
    readonly dailyTokensOfPerson: number;
    readonly logPrompts: boolean;
  };
  /** Addresses and ranges that are private and may be fetched all the same. */
  readonly fetchPrivate: readonly string[];
  readonly storageKey: Secret | null;
  /** True where neither a library nor a platform nor a model was named: a newcomer's first start. */
  readonly nothingConfigured: boolean;
}

export interface ConfigReading {
  readonly config: Config;
  /** One sentence a fault, each naming its variable and never its value where that is secret. */
  readonly faults: readonly string[];
}

/** Never throws: `doctor` wants the faults and a config to go on with. A faulty variable counts as not set. */
export function readConfig(env: Environment, flags: { readonly data?: string | undefined } = {}): ConfigReading {
  const faults: string[] = [];
  const values = readVariables(env, faults);
  faults.push(...faultsBetween(values));
  return { config: Object.freeze(configOf(values, env, flags.data)), faults };
}

/** The config, or one error that lists every fault. */
export function requireConfig({ config, faults }: ConfigReading): Config {
  if (faults.length === 0) return config;
  const list = faults.map((fault) => `  - ${fault}`).join('\n');
  throw new PactwireError('bad-config', `The environment is not right; nothing was started.\n${list}`);
}

function readVariables(env: Environment, faults: string[]): Values {
  const entries = Object.entries(variables).map(([name, variable]) => {
    const raw = env[name]?.trim() || variable.default;
    if (raw === null) return [name, null];
    try {
      return [name, variable.read(raw)];
    } catch (fault) {
      faults.push(`${name} ${fault instanceof Error ? fault.message : String(fault)}`);
      return [name, variable.default === null ? null : variable.read(variable.default)];
    }
  });
  return Object.fromEntries(entries) as Values;
}

/** Faults that only show when two variables are seen together. */
function faultsBetween(values: Values): string[] {
  const faults: string[] = [];
  if (values.PACTWIRE_TEAMS_ANONYMOUS && values.MicrosoftAppId) {
    faults.push('PACTWIRE_TEAMS_ANONYMOUS must not be set together with MicrosoftAppId: unset one of them.');
  }
  if (values.PORT === values.PACTWIRE_LOCAL_PORT && values.PORT !== 0) {
    faults.push('PACTWIRE_LOCAL_PORT must differ from PORT: the two servers need a port each.');
  }
  if (values.SLACK_BOT_TOKEN && !values.SLACK_APP_TOKEN && !values.SLACK_SIGNING_SECRET) {
    faults.push('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it.');
  }
  if (values.OPENAI_EMBEDDING_MODEL && !values.OPENAI_API_KEY && !values.OPENAI_BASE_URL) {
    faults.push('OPENAI_EMBEDDING_MODEL needs OPENAI_API_KEY or OPENAI_BASE_URL beside it.');
  }
  if (values.MicrosoftAppId && !values.MicrosoftAppPassword && values.MicrosoftAppType !== 'UserAssignedMSI') {
    faults.push('MicrosoftAppId needs MicrosoftAppPassword beside it.');
  }
  if (values.MicrosoftAppId && !values.MicrosoftAppTenantId) {
    faults.push('MicrosoftAppId needs MicrosoftAppTenantId beside it: the one tenant that is served.');
  }
  if (values.MicrosoftAppPassword && values.MicrosoftAppType === 'UserAssignedMSI') {
    faults.push('MicrosoftAppPassword must not be set with UserAssignedMSI: the managed identity needs none.');
  }
  return faults;
}

/** Where to listen and how much to log say nothing about what Pactwire is to work with. */
const aside: ReadonlySet<string> = new Set([
  'PORT',
  'HOST',
  'PACTWIRE_LOCAL_PORT',
  'PACTWIRE_FETCH_PRIVATE',
  'LOG_LEVEL',
]);

function configOf(values: Values, env: Environment, dataFlag: string | undefined): Config {
  const isSet = (name: string): boolean => Boolean(env[name]?.trim());
  return {
    dataFolder: resolve(dataFlag ?? values.PACTWIRE_DATA ?? './data'),
    databaseUrl: values.DATABASE_URL,
    host: values.HOST ?? '127.0.0.1',
    port: values.PORT ?? 3978,
    localPort: values.PACTWIRE_LOCAL_PORT ?? 3979,
    logLevel: values.LOG_LEVEL ?? 'info',
    slack: Object.freeze({
      botToken: values.SLACK_BOT_TOKEN,
      appToken: values.SLACK_APP_TOKEN,
      signingSecret: values.SLACK_SIGNING_SECRET,
      apiUrl: values.SLACK_API_URL,
    }),
    teams: Object.freeze({
      appId: values.MicrosoftAppId,
      appPassword: values.MicrosoftAppPassword,
      tenantId: values.MicrosoftAppTenantId,
      appType: values.MicrosoftAppType ?? 'SingleTenant',
      anonymous: values.PACTWIRE_TEAMS_ANONYMOUS ?? false,
    }),
    model: Object.freeze({
      apiKey: values.OPENAI_API_KEY,
      baseUrl: values.OPENAI_BASE_URL,
      name: values.OPENAI_API_KEY || values.OPENAI_BASE_URL ? values.OPENAI_MODEL : null,
      embedding: values.OPENAI_EMBEDDING_MODEL,
      dailyTokens: values.OPENAI_DAILY_TOKENS ?? 0,
      dailyTokensOfPerson: values.OPENAI_DAILY_TOKENS_PERSON ?? 0,
      logPrompts: values.OPENAI_LOG_PROMPTS ?? false,
    }),
    fetchPrivate: values.PACTWIRE_FETCH_PRIVATE ?? [],
    storageKey: values.PACTWIRE_SECRET,
    nothingConfigured:
      dataFlag === undefined && !Object.keys(variables).some((name) => !aside.has(name) && isSet(name)),
  };
}
