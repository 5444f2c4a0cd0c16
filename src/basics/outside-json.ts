/** JSON from outside: nothing is known of what it holds. */

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Undefined, which no schema takes, where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
