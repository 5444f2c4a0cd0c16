/** Costly things are made once, when they are first needed. */
export interface Once<T> {
  (): Promise<T>;
  /** What was made, where it was; for closing. Never makes it. */
  readonly made: () => Promise<T> | null;
}

export function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null;
  const get = (): Promise<T> => {
    made ??= make();
    return made;
  };
  return Object.assign(get, { made: () => made });
}
