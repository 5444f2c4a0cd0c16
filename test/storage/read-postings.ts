/** Postings as lists, to be compared. */
import type { Postings } from '../../src/domain/search-index.ts';

export function listed(postings: Postings | undefined | null): { ordinals: number[]; impacts: number[] } {
  if (!postings) return { ordinals: [], impacts: [] };
  const ordinals = new Uint32Array(postings.count);
  const impacts = new Uint8Array(postings.count);
  postings.read(ordinals, impacts);
  return { ordinals: [...ordinals], impacts: [...impacts] };
}
