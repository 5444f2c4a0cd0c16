// Outlets that no table holds: told by how their names are formed.
import { menuWords } from './boilerplate-table.ts';
import { notOutlet, outletNameEn, outletNameKo } from './outlet-table.ts';
import { publisherByName } from './publisher.ts';
import type { Publisher } from './publisher-table.ts';

/** The publisher of that name; one that is known by its name alone where no table has it. */
export function outlet(name: string): Publisher {
  return publisherByName(name) ?? { name, nameKo: null, domains: [], names: [name], editionEn: null };
}

export function formedOutlet(name: string): Publisher | null {
  return publisherByName(name) ?? (isOutletName(name) ? outlet(name) : null);
}

export function isOutletName(name: string): boolean {
  if (notOutlet.test(name) || menuWords.has(name.toLowerCase())) return false;
  return outletNameEn.test(inOneCase(name)) || (name.length >= 4 && outletNameKo.test(name));
}

/** Mastheads are often set in capitals: "THE HARBOUR COURIER". */
function inOneCase(name: string): string {
  const capitals = name.length <= 60 && !/\p{Ll}/u.test(name);
  return capitals ? name.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()) : name;
}
