/** Many rows or values in few statements. */

/** Both engines take more; but a full statement of this size is short enough to be kept ready (statement-cache.ts). */
const MOST_PARAMETERS = 1_000;

export function chunksOf<T>(rows: readonly T[], parametersPerRow: number): (readonly T[])[] {
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / parametersPerRow));
  const chunks: (readonly T[])[] = [];
  for (let start = 0; start < rows.length; start += size) chunks.push(rows.slice(start, start + size));
  return chunks;
}
