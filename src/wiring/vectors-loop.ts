/** Runs something that tells its own failures once a minute, never twice at once, until it is stopped. */
const MINUTE_MS = 60_000;

export function everyMinute(work: () => Promise<void>): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const run = (): void => {
    running ??= work()
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
  };
  run();
  const timer = setInterval(run, MINUTE_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
