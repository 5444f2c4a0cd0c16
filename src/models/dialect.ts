/** How a request is put to an endpoint: as OpenAI takes it, and with less where an endpoint does not know all of it. */
import type { ModelRequest } from './language-model.ts';

export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'none';
  readonly limit: 'max_completion_tokens' | 'max_tokens' | 'none';
  readonly temperature: boolean;
}

export const usualDialect: Dialect = { format: 'json_schema', limit: 'max_completion_tokens', temperature: true };

export function bodyOf(model: string, { system, user, shape, maxTokens }: ModelRequest<unknown>, dialect: Dialect) {
  const wanted =
    dialect.format === 'json_schema'
      ? system
      : `${system}\nAnswer with JSON of this schema:\n${JSON.stringify(shape.schema)}`;
  return {
    model,
    messages: [
      { role: 'system' as const, content: wanted },
      { role: 'user' as const, content: user },
    ],
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(dialect.limit === 'none' ? {} : { [dialect.limit]: maxTokens }),
    ...formatOf(dialect, shape),
  };
}

function formatOf({ format }: Dialect, { name, schema }: ModelRequest<unknown>['shape']) {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' as const } };
  const json_schema = { name, schema: { ...schema }, strict: true };
  return { response_format: { type: 'json_schema' as const, json_schema } };
}

/** The next thing to leave out after a complaint; null where it is about none of them. */
export function lessDemanding(dialect: Dialect, complaint: string): Dialect | null {
  if (dialect.temperature && /temperature/i.test(complaint)) return { ...dialect, temperature: false };
  if (/max_completion_tokens|max_tokens/i.test(complaint)) {
    if (dialect.limit === 'max_completion_tokens') return { ...dialect, limit: 'max_tokens' };
    if (dialect.limit === 'max_tokens') return { ...dialect, limit: 'none' };
  }
  if (/response_format|json_schema|json_object|schema|grammar/i.test(complaint)) {
    if (dialect.format === 'json_schema') return { ...dialect, format: 'json_object' };
    if (dialect.format === 'json_object') return { ...dialect, format: 'none' };
  }
  return null;
}
