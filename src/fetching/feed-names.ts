// The names of a feed's elements with the usual prefix of their namespace, whatever the feed calls it.
import { ownPrefixes, prefixOfNamespace } from './feed-table.ts';

type Attributes = Readonly<Record<string, string>>;

/** Follows the elements as they open and close, since a prefix means what the nearest element around it says. */
export class FeedNames {
  readonly #scopes: ReadonlyMap<string, string>[] = [new Map()];
  #root: string | null = null;

  /** `dc:date`, or the bare name where it belongs to the feed's own format. */
  enter(raw: string, attributes: Attributes): string {
    const around = this.#scopes.at(-1)!;
    const scope = declares(attributes) ? withDeclared(around, attributes) : around;
    this.#scopes.push(scope);
    const colon = raw.indexOf(':');
    const written = colon === -1 ? '' : raw.slice(0, colon);
    const prefix = scope.get(written) ?? written;
    const name = raw.slice(colon + 1);
    // Whatever the root is called by is the feed's own.
    if (this.#scopes.length === 2) this.#root ??= prefix;
    return prefix === this.#root || ownPrefixes.has(prefix) ? name : `${prefix}:${name}`;
  }

  leave(): void {
    if (this.#scopes.length > 1) this.#scopes.pop();
  }
}

function declares(attributes: Attributes): boolean {
  for (const name in attributes) if (name.startsWith('xmlns')) return true;
  return false;
}

function withDeclared(around: ReadonlyMap<string, string>, attributes: Attributes): ReadonlyMap<string, string> {
  const scope = new Map(around);
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    const usual = prefixOfNamespace.get(uri.trim().toLowerCase());
    // An unknown namespace without a prefix is what careless publishers write around plain RSS.
    scope.set(prefix, usual ?? prefix);
  }
  return scope;
}
