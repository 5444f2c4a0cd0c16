/** How work grows with what it is done on, told by two sizes of it: no wall clock, and no bound in milliseconds. */

/** Of so many pieces, lines, facts. */
type Make<T> = (size: number) => T;

const FIRST_SIZE = 256;
/** Work that is too little to measure at this size is no harm at eight times of it. */
const LAST_SIZE = 16_384;
export const STEP = 8;
const MEASURABLE_MS = 5;
const RUNS = 3;
const TRIES = 5;
/** Linear work grows by 8, with a logarithm in it by 10, with the square by 64. */
export const STEEP = 32;

/**
 * How many times as much work something of eight times the size is. It is made outside of what is measured, and each
 * time of another size, so that no cache knows it.
 * @param last where a size of eight times this is the largest there is
 */
export async function growth<T>(make: Make<T>, work: (made: T) => unknown, last = LAST_SIZE): Promise<number> {
  const least = (size: number, runs = RUNS) => leastMs(make, work, size, runs);
  // What it costs at any size must not hide what grows.
  const enough = Math.max(MEASURABLE_MS, 3 * (await least(1)));
  const tooSmall = (ms: number, size: number) => ms < enough && size < last;
  let size = FIRST_SIZE;
  let smallest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && smallest >= STEEP; ) {
    while (tooSmall(await least(size), size)) size = Math.min(2 * size, last);
    const large = await least(size * STEP, 1);
    // Once more: by now all of it is compiled.
    const small = await least(size);
    if (tooSmall(small, size)) continue;
    // A busy machine makes work look more than it is, never less: the smallest growth of some is the nearest.
    smallest = Math.min(smallest, large / Math.max(small, enough));
    tries += 1;
  }
  return smallest;
}

/** Those pieces of which a long text is steep to read. Empty where all is well. */
export async function steep(read: (text: string) => unknown, pieces: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const piece of pieces) {
    const grown = await growth((size) => piece.repeat(size), read);
    if (grown >= STEEP) found.push(`“${piece}”: ${Math.round(grown)} times the work`);
  }
  return found;
}

/** Makes no two that are alike. */
let made = 0;

/** Processor time of some runs, the smallest. */
async function leastMs<T>(make: Make<T>, work: (made: T) => unknown, size: number, runs: number): Promise<number> {
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    made = (made + 1) % 32;
    const fresh = make(size + made);
    const before = process.cpuUsage();
    await work(fresh);
    const { user, system } = process.cpuUsage(before);
    ms = Math.min(ms, (user + system) / 1_000);
  }
  return ms;
}
