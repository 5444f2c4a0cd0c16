/** What was changed in a paragraph, with the words around it: “at forty sites” → “at fifty sites”. Null where it was rewritten. */
export function changedWords(before: string, after: string): string | null {
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  if (start + end < Math.max(old.length, now.length) * leastKept) return null;
  return `“${excerpt(old, start, end)}” → “${excerpt(now, start, end)}”`;
}

/** With less in common the two are no longer one paragraph to a reader. */
const leastKept = 0.5;
const around = 3;
const longest = 160;

function excerpt(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - around);
  const until = Math.min(words.length, words.length - end + around);
  const text = words.slice(from, until).join(' ');
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `${from > 0 ? '…' : ''}${cut}${until < words.length && cut === text ? '…' : ''}`;
}
