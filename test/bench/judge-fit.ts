/** Logistic regression with a ridge, by Newton's method: exact, without chance, in seconds. */
import type { Row } from './judge-rows.ts';

export interface Weighted {
  readonly row: Row;
  readonly weight: number;
}

export interface Fitted {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** On standardised features; found among 1, 10 and 100 by leaving one question set out at a time. */
const RIDGE = 10;
const STEPS = 12;

export function fitJudge(rows: readonly Weighted[]): Fitted {
  const names = Object.keys(rows[0]!.row.features);
  const scales = names.map((name) => scaleOf(rows, name));
  const inputs = rows.map(({ row }) =>
    Float64Array.from([1, ...names.map((name, i) => (row.features[name]! - scales[i]!.mean) / scales[i]!.deviation)]),
  );
  let beta = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step += 1) beta = newtonStep(beta, inputs, rows);
  const weights = Object.fromEntries(names.map((name, i) => [name, beta[i + 1]! / scales[i]!.deviation]));
  const shift = names.reduce((sum, name, i) => sum + weights[name]! * scales[i]!.mean, 0);
  return { intercept: beta[0]! - shift, weights };
}

export function likelihood({ intercept, weights }: Fitted, features: Row['features']): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name]!, intercept);
}

function scaleOf(rows: readonly Weighted[], name: string): { mean: number; deviation: number } {
  const mean = rows.reduce((sum, { row }) => sum + row.features[name]!, 0) / rows.length;
  const variance = rows.reduce((sum, { row }) => sum + (row.features[name]! - mean) ** 2, 0) / rows.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function newtonStep(
  beta: Float64Array,
  inputs: readonly Float64Array[],
  rows: readonly Weighted[],
): Float64Array<ArrayBuffer> {
  const size = beta.length;
  const gradient = Float64Array.from(beta, (b, i) => (i === 0 ? 0 : -RIDGE * b));
  const hessian = Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size);
    line[i] = i === 0 ? 1e-6 : RIDGE;
    return line;
  });
  for (const [at, x] of inputs.entries()) {
    const { row, weight } = rows[at]!;
    const p = 1 / (1 + Math.exp(-dot(beta, x)));
    const slope = weight * (Number(row.right) - p);
    const curve = weight * p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      gradient[i]! += slope * x[i]!;
      const bend = curve * x[i]!;
      const line = hessian[i]!;
      for (let j = 0; j <= i; j += 1) line[j]! += bend * x[j]!;
    }
  }
  for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) hessian[j]![i] = hessian[i]![j]!;
  const step = solve(hessian, gradient);
  return Float64Array.from(beta, (b, i) => b + step[i]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Gauss, in place; the ridge keeps the matrix positive definite. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    for (let k = i + 1; k < size; k += 1) {
      const factor = matrix[k]![i]! / matrix[i]![i]!;
      if (factor === 0) continue;
      for (let j = i; j < size; j += 1) matrix[k]![j]! -= factor * matrix[i]![j]!;
      right[k]! -= factor * right[i]!;
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i]!;
    for (let j = i + 1; j < size; j += 1) sum -= matrix[i]![j]! * solution[j]!;
    solution[i] = sum / matrix[i]![i]!;
  }
  return solution;
}
