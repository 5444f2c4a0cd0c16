// Takes out of a page what is surely not its article, before the article is looked for: less to weigh, less to mistake.
import {
  furnitureElements,
  furniturePairs,
  furnitureRoles,
  furnitureWords,
  keptElements,
} from './extract-html-prune-table.ts';

const textNode = 3;
const elementNode = 1;
const commentNode = 8;

/** A part that holds more of the page's sentences than this is no furniture, whatever it is called. */
const mostOfPage = 0.35;
/** Menus and labels are shorter; a sentence between two links may be. */
const sentenceLength = 60;

/** So many characters of sentences under a headline, or in what is called the body of an article, are one. */
const article = 600;

/** The depth was checked before, so that recursion is safe. `spared`: names that count as none. */
export function prune(root: Element, spared: ReadonlySet<string>): void {
  dropSilent(root);
  const lengths = new Map<Node, number>();
  const whole = measure(root, lengths);
  dropFurniture(root, whole, lengths, spared);
}

/** What has no text of its own, or none that is read. */
function dropSilent(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === commentNode) child.parentNode?.removeChild(child);
    else if (child.nodeType !== elementNode) continue;
    else if (silent.has(child.nodeName.toLowerCase())) child.parentNode?.removeChild(child);
    else dropSilent(child);
  }
}

const silent: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed link meta map audio video'.split(' '),
);

function measure(node: Node, lengths: Map<Node, number>): number {
  if (node.nodeType === textNode) {
    const length = (node.textContent ?? '').trim().length;
    return length < sentenceLength ? 0 : length;
  }
  let length = 0;
  for (const child of node.childNodes) length += measure(child, lengths);
  lengths.set(node, length);
  return length;
}

function dropFurniture(
  node: Node,
  whole: number,
  lengths: ReadonlyMap<Node, number>,
  spared: ReadonlySet<string>,
): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType !== elementNode) continue;
    const length = lengths.get(child) ?? 0;
    const isSmall = length <= whole * mostOfPage && !(length > article && holdsArticle(child as Element));
    if (isSmall && isFurniture(child as Element, spared)) node.removeChild(child);
    else dropFurniture(child, whole, lengths, spared);
  }
}

function holdsArticle(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  return (
    /(?:article|story|entry|post|news)[-_]?(?:body|content|text|view)/i.test(names) ||
    element.querySelector('h1') !== null
  );
}

function isFurniture(element: Element, spared: ReadonlySet<string>): boolean {
  const name = element.nodeName.toLowerCase();
  if (keptElements.has(name)) return false;
  if (furnitureElements.has(name)) return true;
  if (element.hasAttribute('hidden') || furnitureRoles.has(element.getAttribute('role') ?? '')) return true;
  if (/display\s{0,9}:\s{0,9}none/i.test(element.getAttribute('style') ?? '')) return true;
  return isNamedFurniture(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`, spared);
}

function isNamedFurniture(names: string, spared: ReadonlySet<string>): boolean {
  if (names === ' ') return false;
  return names
    .slice(0, 400)
    .split(/\s+/)
    .some((name) => {
      const word = furnitureWordOf(name);
      return word !== null && !spared.has(word);
    });
}

const judged = new Map<string, string | null>();

/** The same few hundred names come again and again on the pages of one site. */
function furnitureWordOf(name: string): string | null {
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size > 20_000) judged.clear();
  const word = findFurnitureWord(name);
  judged.set(name, word);
  return word;
}

function findFurnitureWord(name: string): string | null {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  // `has-comments`, `with-caption` and `no-sidebar` tell of the article around, not of themselves.
  if (
    /^(?:has|with|no|is|js|wp|type|category|tag|format|single|page|template)$/.test(parts[0] ?? '') &&
    parts.length > 1
  ) {
    if (parts[0] !== 'wp' && parts[0] !== 'js') return null;
  }
  for (const [at, part] of parts.entries()) {
    if (furnitureWords.has(part)) return part;
    if (furniturePairs.some(([a, b]) => part === a && parts[at + 1] === b)) return `${part} ${parts[at + 1]}`;
  }
  return null;
}
