// An id that nothing else has; no secret. `node:crypto` would take 40 ms to load, a tenth of what `ask` may take.

const digits = 12;

/** Twelve hexadecimal digits. */
export function freshId(): string {
  let id = '';
  while (id.length < digits) id += Math.floor(Math.random() * 16).toString(16);
  return id;
}
