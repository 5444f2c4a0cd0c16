// Takes out of a page what is surely not its article, before the article is looked for: less to weigh, less to mistake.
import { furnitureElements, furniturePairs, furnitureRoles, furnitureWords, keptElements } from './prune-table.ts';

const textNode = 3;
const elementNode = 1;
const commentNode = 8;

/** A part that holds more of the page's sentences than this is no furniture, whatever it is called. */
const mostOfPage = 0.35;
/** Menus and labels are shorter; a sentence between two links may be. */
const sentenceLength = 60;

/** So many characters of sentences under a headline, or in what is called the body of an article, are one. */
const article = 600;

/** So many links around words that are no sentence are a menu. */
const menuLinks = 5;

/** What stands in an element, in characters and links. */
interface Measure {
  sentences: number;
  words: number;
  linkWords: number;
  links: number;
}

type Measures = Map<Node, Measure>;

/** The depth was checked before, so that recursion is safe. `spared`: names that count as none. */
export function prune(root: Element, spared: ReadonlySet<string>): void {
  const measures: Measures = new Map();
  const { sentences } = measure(root, false, measures);
  dropFurniture(root, sentences, measures, spared);
}

const silent: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed link meta map audio video img picture source'.split(
    ' ',
  ),
);

/** On the way, what has no text of its own, or none that is read, goes. */
function measure(node: Node, inLink: boolean, measures: Measures): Measure {
  const mine: Measure = { sentences: 0, words: 0, linkWords: 0, links: 0 };
  for (let child = node.firstChild, next: ChildNode | null; child !== null; child = next) {
    next = child.nextSibling;
    if (child.nodeType === textNode) addText(mine, (child.textContent ?? '').trim().length, inLink);
    else if (child.nodeType === commentNode) node.removeChild(child);
    else if (child.nodeType === elementNode) {
      const name = child.nodeName.toLowerCase();
      // Readability would make every address absolute; nobody asks for them.
      if (name === 'a') (child as Element).removeAttribute('href');
      if (silent.has(name)) node.removeChild(child);
      else addAll(mine, measure(child, inLink || name === 'a', measures), name === 'a');
    }
  }
  measures.set(node, mine);
  return mine;
}

function addText(mine: Measure, length: number, inLink: boolean): void {
  mine.words += length;
  if (inLink) mine.linkWords += length;
  if (length >= sentenceLength) mine.sentences += length;
}

function addAll(mine: Measure, inner: Measure, isLink: boolean): void {
  mine.sentences += inner.sentences;
  mine.words += inner.words;
  mine.linkWords += inner.linkWords;
  mine.links += inner.links + (isLink ? 1 : 0);
}

function dropFurniture(node: Node, whole: number, measures: Measures, spared: ReadonlySet<string>): void {
  for (let child = node.firstChild, next: ChildNode | null; child !== null; child = next) {
    next = child.nextSibling;
    const inside = measures.get(child);
    if (inside === undefined) continue;
    const isSmall =
      inside.sentences <= whole * mostOfPage && !(inside.sentences > article && holdsArticle(child as Element));
    if (isSmall && (isMenu(inside) || isFurniture(child as Element, spared))) node.removeChild(child);
    else dropFurniture(child, whole, measures, spared);
  }
}

function isMenu({ links, linkWords, words, sentences }: Measure): boolean {
  return links >= menuLinks && sentences === 0 && linkWords > words * 0.7;
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
