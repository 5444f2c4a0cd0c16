// An element of a feed whose text is a field, from its opening to its end.
import { type Feed, feedLimits } from './feed.ts';
import { markupFields } from './feed-table.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface OpenElement<Field> {
  readonly name: string;
  readonly field: Field;
  readonly sure: number;
  readonly parts: string[];
  length: number;
  /** Its children are markup of its own, written out again. */
  readonly markup: boolean;
  readonly plain: boolean;
  readonly packed: boolean;
}

export function openedElement<Field extends string>(
  name: string,
  attributes: Attributes,
  [field, sure]: readonly [Field, number],
  format: Feed['format'] | null,
): OpenElement<Field> {
  const type = attributes.type?.trim().toLowerCase() ?? '';
  const markup =
    markupFields.has(field) && (/xhtml|xml/.test(type) || attributes.mode === 'xml' || name.endsWith('body'));
  // Atom's text is text unless it says otherwise; RSS says nothing and means HTML.
  const plain =
    format === 'atom' && (type === '' || type === 'text' || type === 'text/plain') && attributes.mode === undefined;
  // Old Atom's way to write what is no text; today's, where the type is that of a picture or an archive.
  const packed =
    attributes.mode === 'base64' || (format === 'atom' && /^(?:image|audio|video|application)\/(?!.*xml)/.test(type));
  const isLink = name === 'guid' && attributes.ispermalink?.toLowerCase() !== 'false';
  return { name, field, sure: isLink ? sure + 0.5 : sure, parts: [], length: 0, markup, plain, packed };
}

export function addText(open: OpenElement<unknown>, words: string): void {
  if (open.length > feedLimits.text) return;
  open.parts.push(words);
  open.length += words.length;
}

export function textOf({ parts, packed }: OpenElement<unknown>): string {
  const written = parts.join('').slice(0, feedLimits.text);
  return packed ? Buffer.from(written, 'base64').toString('utf8') : written;
}

/** Plain words as the markup that says the same. */
export function asMarkup(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A tag inside markup as it is written out again: nothing of it is needed but where a link leads. */
export function openedTag(raw: string, attributes: Attributes): string {
  const href = attributes.href === undefined ? '' : ` href="${attributes.href.replace(/"/g, '&quot;')}"`;
  return `<${raw.replace(/^.*:/, '')}${href}>`;
}
