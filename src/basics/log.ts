/** The log: one JSON line an event on standard error, fields first, secrets never. */
import { createRequire } from 'node:module';
import type { Logger } from 'pino';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** Field names that carry secrets, at the top and one level down. */
const secretFields = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'apiKey',
  'connectionString',
  'response_url',
] as const;

/** Secrets inside words: Slack tokens, bearer headers, model keys, passwords in addresses. */
const secretShapes: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z]-[\w-]+/g, '[secret]'],
  [/\bxapp-[\w-]+/g, '[secret]'],
  [/\bsk-[\w-]{8,}/g, '[secret]'],
  [/\bBearer [\w.~+/=-]+/g, 'Bearer [secret]'],
  [/(\w+:\/\/[^\s:/@]{0,200}:)[^\s@/]{1,200}@/g, '$1[secret]@'],
];

/** `write` takes finished lines. pino is loaded by the first line that is written: most short commands write none. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  let logger: Logger | undefined;
  const least = logLevels.indexOf(level);
  const at =
    (name: Exclude<LogLevel, 'silent'>) =>
    (message: string, fields: LogFields = {}): void => {
      if (logLevels.indexOf(name) < least) return;
      logger ??= openPino(level, write);
      logger[name](plainFields(fields), message);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function openPino(level: LogLevel, write: (line: string) => void): Logger {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  const paths = secretFields.flatMap((field) => [field, `*.${field}`]);
  const options = {
    level,
    base: null,
    redact: { paths, censor: '[secret]' },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return pino(options, { write: (line: string) => write(withoutSecrets(line)) });
}

/** Errors become message, code, stack and chain of causes. */
function plainFields(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plainValue(value, 0)]));
}

function plainValue(value: unknown, depth: number): unknown {
  if (!(value instanceof Error)) return value;
  const code = 'code' in value ? { code: String(value.code) } : {};
  const cause = value.cause === undefined || depth > 3 ? {} : { cause: plainValue(value.cause, depth + 1) };
  return { name: value.name, ...code, message: value.message, stack: value.stack, ...cause };
}

/** Masks whatever looks like a secret in a finished line. */
export function withoutSecrets(text: string): string {
  return secretShapes.reduce((masked, [shape, instead]) => masked.replace(shape, instead), text);
}
