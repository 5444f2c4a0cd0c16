/** Items as they come, in batches that close when they are full or have waited long enough. */

export interface BatchLimits {
  readonly most: number;
  /** The first batch closes earlier, so that something is soon seen. */
  readonly firstWithinMs?: number;
  readonly withinMs: number;
}

/** A slow source does not keep what it has given waiting; a fast one gives full batches. An abort ends it, after what came. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  limits: BatchLimits,
  signal: AbortSignal,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]();
  const stop = stopped(signal);
  let next = iterator.next();
  let withinMs = limits.firstWithinMs ?? limits.withinMs;
  try {
    for (let first = await earlier(next, stop); first !== null; first = await earlier(next, stop)) {
      const batch = [first];
      next = iterator.next();
      const late = alarm(withinMs);
      while (batch.length < limits.most && !late.passed()) {
        const one = await earlier(next, late.rings, stop);
        if (one === null) break;
        batch.push(one);
        next = iterator.next();
      }
      late.cancel();
      withinMs = limits.withinMs;
      yield batch;
    }
  } finally {
    // What the source still has under way is its own to end; its fault must not be one that nobody waited for.
    next.catch(() => undefined);
    iterator.return?.()?.catch(() => undefined);
  }
}

/** The item, or null where the source has ended or something else came first. */
async function earlier<T>(next: Promise<IteratorResult<T>>, ...others: readonly Promise<null>[]): Promise<T | null> {
  const one = await Promise.race([next, ...others]);
  return one === null || one.done ? null : one.value;
}

function alarm(ms: number) {
  const due = performance.now() + ms;
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  // A source that never waits for anything leaves no timer its turn.
  return { rings, passed: () => performance.now() >= due, cancel: () => clearTimeout(timer) };
}

function stopped(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
