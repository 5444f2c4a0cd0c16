/** Groups and their firms: who may be meant when only "Samsung", "Naver" or "SK" is said. */
import type { CompanyId } from '../../domain/ids.ts';
import { eachParent } from './company-table.ts';

let firms: ReadonlyMap<CompanyId, readonly CompanyId[]> | null = null;

/** The firms of a group or the subsidiaries of a company; none for most. */
export function affiliatesOf(id: CompanyId): readonly CompanyId[] {
  firms ??= firmsByParent();
  return firms.get(id) ?? [];
}

function firmsByParent(): Map<CompanyId, CompanyId[]> {
  const found = new Map<CompanyId, CompanyId[]>();
  eachParent((id, parent) => found.set(parent, [...(found.get(parent) ?? []), id]));
  return found;
}
