/** Waits for what happens elsewhere, and says what was seen where it does not. */
import { setTimeout as sleep } from 'node:timers/promises';

export async function until(
  holds: () => boolean | Promise<boolean>,
  patienceMs: number,
  seen: () => unknown = () => '',
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not happen in ${patienceMs} ms. ${String(seen())}`);
    await sleep(20);
  }
}
