/** Postings as lists, to be compared. */
import { newStretch, type Postings } from '../../src/domain/search-index.ts';

export function listed(
  postings: Postings | undefined | null,
  firsts: Uint32Array,
): { ordinals: number[]; impacts: number[] } {
  if (!postings) return { ordinals: [], impacts: [] };
  const found = { ordinals: [] as number[], impacts: [] as number[] };
  const stretch = newStretch();
  const [places, impacts] = [new Uint32Array(postings.count), new Uint8Array(postings.count)];
  const cursor = postings.cursor();
  while (cursor.seek(0)) {
    const articles = cursor.read(stretch);
    for (let entry = 0; entry < articles; entry++) {
      const count = cursor.passages(entry, stretch, places, impacts);
      const first = firsts[stretch.articles[entry]!]!;
      for (let i = 0; i < count; i++) {
        found.ordinals.push(first + places[i]!);
        found.impacts.push(impacts[i]!);
      }
    }
  }
  return found;
}
