// One request at a time for each host, whoever asks; others wait their turn.

export interface HostTurns {
  /** Runs when everything asked of this host before has ended. */
  in<T>(host: string, work: () => Promise<T>): Promise<T>;
}

export function hostTurns(): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  return {
    in(host, work) {
      const mine = (last.get(host) ?? Promise.resolve()).then(work, work);
      const done: Promise<unknown> = mine
        .catch(() => undefined)
        .then(() => {
          if (last.get(host) === done) last.delete(host);
        });
      last.set(host, done);
      return mine;
    },
  };
}
