/** Teams' own writing → the words a person typed: the mention of the bot taken out, tags and entities undone. */
import type { Activity } from './schemas.ts';

/** A question longer than this is an article: its beginning says what it is about. */
const LONGEST = 20_000;
const MOST_MENTIONS = 20;

/** A mention or any other tag; what stands between is kept. Linear: nothing in it repeats within itself. */
const tag = /<\/?[a-z][^<>]{0,300}>/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const entity = /&(?:#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/g;

type Written = Pick<Activity, 'text' | 'entities' | 'recipient'>;

export function mentionsBot({ entities, recipient }: Written): boolean {
  return (entities ?? []).some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id);
}

export function plainWords({ text, entities, recipient }: Written): string {
  const ours = (entities ?? []).filter(({ mentioned }) => mentioned?.id === recipient.id).slice(0, MOST_MENTIONS);
  const rest = ours.reduce(
    (words, { text: mention }) => (mention ? words.replaceAll(mention, ' ') : words),
    (text ?? '').slice(0, LONGEST),
  );
  return rest
    .replace(/<(?:br|\/p|\/div)\b[^<>]{0,100}>/gi, '\n')
    .replace(tag, '')
    .replace(entity, (_all, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ''] ?? '') : codePoint(Number(code)),
    )
    .replace(/[ \t\u00a0]{1,200}/g, ' ')
    .trim();
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
