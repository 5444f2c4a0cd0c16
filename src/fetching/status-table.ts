// What an HTTP status means for a reader, and the next step. Source: RFC 9110, RFC 6585, RFC 7725.

const meanings: ReadonlyMap<number, string> = new Map([
  [401, 'asks for a name and password; a public address of it is needed.'],
  [402, 'asks for payment; save the page and add the file.'],
  [403, 'does not let Pactwire read this; save the page and add the file.'],
  [404, 'has no such page; check the address.'],
  [406, 'does not let Pactwire read this; save the page and add the file.'],
  [407, 'stands behind a proxy that asks for a password.'],
  [410, 'says this is gone for good.'],
  [425, 'asks to be asked later.'],
  [429, 'is asked too often; it is tried again later.'],
  [451, 'may not show this for legal reasons.'],
  [503, 'is not available just now; it is tried again later.'],
]);

/** Null where the status is an answer to read. */
export function statusInWords(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  const known = meanings.get(status);
  if (known !== undefined) return `${known.slice(0, -1)} (HTTP ${status}).`;
  if (status >= 500) return `has a fault of its own (HTTP ${status}); it is tried again later.`;
  return `answers with HTTP ${status}, which is no page.`;
}
