// How long a query takes to be scored against every vector of a hundred thousand passages, exactly, in one thread.
import { nearest, packVectors } from '../../src/search/vectors.ts';

const PASSAGES = 100_000;
const A_BLOCK = 100;
const RUNS = 9;

export function vectorFigures() {
  return [384, 1_536].map((dimensions) => ({
    what: `${PASSAGES.toLocaleString('en')} vectors of ${dimensions.toLocaleString('en')} dimensions scored`,
    figure: Math.round(scored(dimensions)),
    unit: 'ms',
    floor: '',
    aim: '',
  }));
}

/** The median, of processor time: it is one loop and waits for nothing. */
function scored(dimensions: number): number {
  const next = noise();
  const vector = () => Float32Array.from({ length: dimensions }, next);
  const blocks = Array.from({ length: PASSAGES / A_BLOCK }, (_, block) => {
    const some = Array.from({ length: A_BLOCK }, (_, n) => ({ no: block * A_BLOCK + n + 1, vector: vector() }));
    return { dimensions, data: packVectors(some) };
  });
  const query = vector();
  nearest(query, blocks, 120);
  const times = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage();
    nearest(query, blocks, 120);
    return process.cpuUsage(started).user / 1_000;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

/** The same numbers every time, without order. */
function noise(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
