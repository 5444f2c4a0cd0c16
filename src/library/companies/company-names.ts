// Every spelling of every company and product of the tables, and whose it is.
import type { CompanyId } from '../../domain/ids.ts';
import { eachSpelling } from './company-table.ts';
import { compactName } from './name-forms.ts';
import { NameIndex } from './name-index.ts';
import { productLines } from './product-table.ts';

function build(): NameIndex {
  const names = new NameIndex();
  eachSpelling((cell, id) => names.add(cell, id, false));
  for (const line of productLines.trim().split('\n')) {
    const [companyId, cells] = line.split(' | ') as [string, string];
    for (const cell of cells.split('; ')) names.add(cell, companyId, true);
  }
  return names;
}

let index: NameIndex | null = null;

export function nameIndex(): NameIndex {
  index ??= build();
  return index;
}

/** Ids of the companies of which `name` is a spelling, whatever its case and spacing; products do not count. */
export function idsCalled(name: string): readonly CompanyId[] {
  return nameIndex().idsOf(compactName(name));
}
