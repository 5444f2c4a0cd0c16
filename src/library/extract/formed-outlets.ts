// Outlets that no table holds: told by how their names are formed.
import { hasHangul } from '../../text/korean.ts';
import { menuWords } from './menu-table.ts';
import { kickers, notOutlet, outletNameEn, outletNameKo } from './outlet-table.ts';
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

/** A section, a kind of text or parts of the page stand where sites have their name: "BUSINESS", "보도자료". */
export function isPartOfPage(name: string): boolean {
  if (publisherByName(name) !== null) return false;
  const lower = name.toLowerCase();
  const parts = hasHangul(lower) ? lower.split(/\s+/) : [lower];
  return parts.every((part) => menuWords.has(part)) || kickers.some((kicker) => kicker.test(name));
}

/** Mastheads are often set in capitals: "THE HARBOUR COURIER". */
function inOneCase(name: string): string {
  const capitals = name.length <= 60 && !/\p{Ll}/u.test(name);
  return capitals ? name.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()) : name;
}
