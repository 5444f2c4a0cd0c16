/** The last few results of something costly, by its arguments. */

export function remembering<A extends readonly unknown[], R>(
  most: number,
  work: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const known = new Map<string, Promise<R>>();
  return (...args) => {
    const name = JSON.stringify(args);
    const found = known.get(name) ?? work(...args);
    // The one asked for last is the one forgotten last; what failed is tried again.
    known.delete(name);
    known.set(name, found);
    found.catch(() => known.delete(name));
    if (known.size > most) known.delete(known.keys().next().value!);
    return found;
  };
}
