/** Waits until nothing more comes in: what stands before the door is let in before work begins that bars it. */

export interface Quiet {
  /** A turn of the event loop takes in one new connection, and its request needs a turn or two more. */
  readonly quietTurns: number;
  /** Not for ever: work must go on under a flood. */
  readonly mostTurns: number;
}

/** @param count grows with all that comes in */
export async function untilQuiet(count: () => number, { quietTurns, mostTurns }: Quiet): Promise<void> {
  let quiet = 0;
  for (let turn = 0; turn < mostTurns && quiet < quietTurns; turn++) {
    const before = count();
    await new Promise((resolve) => setImmediate(resolve));
    quiet = count() === before ? quiet + 1 : 0;
  }
}
