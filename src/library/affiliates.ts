/** Groups and their firms: who may be meant when only "Samsung" or "SK" is said. */
import type { CompanyId } from '../domain/ids.ts';
import { companyTable } from './company-table.ts';

let firms: ReadonlyMap<CompanyId, readonly CompanyId[]> | null = null;

/** The ids a short name of a group may mean, the group first; the id alone for any other company. */
export function withAffiliates(id: CompanyId): readonly CompanyId[] {
  if (!id.endsWith('-group')) return [id];
  firms ??= firmsByGroup();
  return [id, ...(firms.get(id) ?? [])];
}

function firmsByGroup(): Map<CompanyId, CompanyId[]> {
  const found = new Map<CompanyId, CompanyId[]>();
  for (const { id, parent } of companyTable().values()) {
    if (parent) found.set(parent, [...(found.get(parent) ?? []), id]);
  }
  return found;
}
