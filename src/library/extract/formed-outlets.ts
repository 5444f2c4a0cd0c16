// Outlets that no table holds: told by how their names are formed.
import { menuWords } from './boilerplate-table.ts';
import { notOutlet, outletNameEn, outletNameKo } from './outlet-table.ts';
import { publisherByName } from './publisher.ts';
import type { Publisher } from './publisher-table.ts';

/** The publisher of that name; one that is known by its name alone where no table has it. */
export function outlet(name: string): Publisher {
  return publisherByName(name) ?? { name, nameKo: null, domains: [], names: [name], editionEn: null };
}

export function isOutletName(name: string): boolean {
  if (notOutlet.test(name) || menuWords.has(name.toLowerCase())) return false;
  return outletNameEn.test(name) || (name.length >= 4 && outletNameKo.test(name));
}
