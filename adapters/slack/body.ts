/** The body of a request → the payload in it: JSON of an event, a form of a slash command, a form with JSON of a click. */
import { isRecord, type JsonRecord, parsedJson } from '../../src/basics/outside-json.ts';

export type Payload =
  | { readonly kind: 'payload'; readonly payload: JsonRecord }
  | { readonly kind: 'malformed'; readonly reason: string };

export function readBody(contentType: string | undefined, body: string): Payload {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return readJson(body);
  if (type === 'application/x-www-form-urlencoded') return readForm(body);
  return malformed('neither JSON nor a form');
}

function readJson(text: string): Payload {
  const value = parsedJson(text);
  if (value === undefined) return malformed('broken JSON');
  return isRecord(value) ? { kind: 'payload', payload: value } : malformed('JSON, but no object');
}

/** A key that comes twice means two things at once: refused rather than guessed. */
function readForm(text: string): Payload {
  const form = new URLSearchParams(text);
  const keys = [...form.keys()];
  if (new Set(keys).size !== keys.length) return malformed('a form with a key twice');
  const payload = form.get('payload');
  if (payload !== null) return readJson(payload);
  return { kind: 'payload', payload: Object.fromEntries(form) };
}

function malformed(reason: string): Payload {
  return { kind: 'malformed', reason };
}
