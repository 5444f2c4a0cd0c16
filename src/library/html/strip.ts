// Takes scripts, styles, drawings and comments out of a page's source, which is most of it, before a tree is built of it.

const opening = /<(?:!--|(script|style|svg|noscript|iframe|template)\b)/gi;

/** JSON-LD stays: facts are read from it. One pass: what has no end is left to the parser, and not looked for again. */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  const endless = new Set<string>();
  const look = new RegExp(opening);
  let at = 0;
  for (let found = look.exec(html); found !== null; found = look.exec(html)) {
    const name = found[1]?.toLowerCase() ?? '--';
    if (endless.has(name)) continue;
    const end = endOf(html, found.index, name);
    if (end === null) endless.add(name);
    else if (end !== found.index) {
      kept.push(html.slice(at, found.index));
      at = end;
      look.lastIndex = end;
    }
  }
  kept.push(html.slice(at));
  return kept.join('');
}

/** Where it ends; its own beginning where it is to stay, null where it has no end. */
function endOf(html: string, from: number, name: string): number | null {
  if (name === '--') {
    const end = html.indexOf('-->', from);
    return end === -1 ? null : end + 3;
  }
  const head = html.indexOf('>', from);
  if (head === -1) return null;
  if (name === 'script' && /ld\+json/i.test(html.slice(from, Math.min(head, from + 400)))) return from;
  const closing = new RegExp(`</${name}\\s{0,99}>`, 'gi');
  closing.lastIndex = head;
  return closing.exec(html) === null ? null : closing.lastIndex;
}
