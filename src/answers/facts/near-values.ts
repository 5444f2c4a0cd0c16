/** Whether two figures may be two reports of one. */

/** Two reports of one figure differ by little; one twice as large is of something else. Of 24 pairs none was 1.3 times the other. */
const NEAR = 1.6;
/** So near, a figure of fewer digits is the other one rounded. */
const SAME = 1.02;
/** Currencies of nearly one worth: one source has the sum in euros, another in dollars. */
const alike: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);

/** Not the same, and not far from it. */
export function isNear(a: string, b: string): boolean {
  const both = read(a, b);
  if (both === null || a === b || isRounded(a, b)) return false;
  const [x, y] = both;
  const [less, more] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  if (x.currency !== y.currency && !(alike.has(x.currency) && alike.has(y.currency))) return false;
  return less > 0 && more / less <= NEAR;
}

/** "About 23 billion" of 22.65: one figure with fewer digits. 64.4 and 64.5 differ. */
export function isRounded(a: string, b: string): boolean {
  const both = read(a, b);
  if (both === null || both[0].currency !== both[1].currency) return false;
  const [round, exact] = both.map(({ value }) => value).sort((one, other) => digitsOf(one) - digitsOf(other));
  const times = Math.max(round!, exact!) / Math.min(round!, exact!);
  return times < SAME && Number(exact!.toPrecision(digitsOf(round!))) === round;
}

interface Value {
  readonly value: number;
  readonly currency: string;
}

/** Null where they are figures of two kinds, or none. */
function read(a: string, b: string): readonly [Value, Value] | null {
  const [x, y] = [a, b].map((key) => /^number:(\w+):([\d.]+):(\w*)$/.exec(key));
  if (!x || !y || x[1] !== y[1]) return null;
  const [first, second] = [x, y].map(([, , value, currency]) => ({ value: Number(value), currency: currency! }));
  return [first!, second!];
}

/** Of 22,650,000,000 four tell something. */
function digitsOf(value: number): number {
  const digits = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}
