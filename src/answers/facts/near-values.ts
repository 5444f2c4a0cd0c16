/** Whether two figures may be two reports of one. */

/** Two reports of one figure differ by little; one twice as large is of something else. Of 24 pairs none was 1.3 times the other. */
const NEAR = 1.6;
/** Rounded differently they are still the same. */
const SAME = 1.02;
/** Currencies of nearly one worth: one source has the sum in euros, another in dollars. */
const alike: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);

export function isNear(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) => /^number:(\w+):([\d.]+):(\w*)$/.exec(key));
  if (!x || !y || x[1] !== y[1] || (x[3] !== y[3] && !(alike.has(x[3]!) && alike.has(y[3]!)))) return false;
  const [less, more] = [Number(x[2]), Number(y[2])].sort((one, other) => one - other);
  const times = more! / less!;
  return less! > 0 && times <= NEAR && (times >= SAME || x[3] !== y[3]);
}

/** "About 23 billion" of 22.65: one sum, rounded differently. A count that is one more is another. */
export function isRounded(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) => /^number:money:([\d.]+):(\w*)$/.exec(key));
  if (!x || !y || x[2] !== y[2]) return false;
  const [less, more] = [Number(x[1]), Number(y[1])].sort((one, other) => one - other);
  return less! > 0 && more! / less! < SAME;
}
