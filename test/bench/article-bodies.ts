// The article bodies of the public benchmark on this machine, scored as its own evaluate.py does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface BenchPage {
  readonly id: string;
  readonly html: string;
  readonly body: string;
}

export function benchPages(root: string): readonly BenchPage[] {
  if (!existsSync(root)) return [];
  const truth = JSON.parse(readFileSync(join(root, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody?: string }
  >;
  return readdirSync(join(root, 'html')).map((file) => {
    const id = file.replace('.html.gz', '');
    return {
      id,
      html: gunzipSync(readFileSync(join(root, 'html', file))).toString('utf8'),
      body: truth[id]?.articleBody ?? '',
    };
  });
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Of shingles of four words, averaged over the pages. */
export function scoreBodies(pairs: readonly (readonly [truth: string, found: string])[]): Score {
  const counted = pairs.map(([truth, found]) => matches(shingles(truth), shingles(found)));
  const precision = mean(counted.flatMap(([tp, fp, fn]) => (tp + fp > 0 ? [fp + fn === 0 ? 1 : tp / (tp + fp)] : [])));
  const recall = mean(counted.flatMap(([tp, fp, fn]) => (tp + fn > 0 ? [fp + fn === 0 ? 1 : tp / (tp + fn)] : [])));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

function matches(
  truth: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly [number, number, number] {
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...truth.keys(), ...found.keys()])) {
    const [wanted, got] = [truth.get(key) ?? 0, found.get(key) ?? 0];
    tp += Math.min(wanted, got);
    fp += Math.max(0, got - wanted);
    fn += Math.max(0, wanted - got);
  }
  return [tp, fp, fn];
}

function shingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
