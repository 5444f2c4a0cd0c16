/** Waits for what happens elsewhere, and says what was seen where it does not. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Costs nothing where all is well; a busy machine takes its time. Shorter than a test may take, so that this is what is said. */
const PATIENCE_MS = 180_000;

export async function until(
  holds: () => boolean | Promise<boolean>,
  seen: () => unknown = () => '',
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not happen in ${patienceMs} ms. ${String(seen())}`);
    await sleep(20);
  }
}
