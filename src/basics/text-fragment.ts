/** The address of an article, opened at the quoted sentence (`#:~:text=`, WICG Scroll to Text Fragment). */

/** Quotes up to here are given whole; of longer ones the first and the last words, which survive small differences. */
const WHOLE = 80;
const EDGE_WORDS = 5;
/** Slack takes no longer one in a link; nobody needs one. */
const LONGEST = 3_000;

/** Null where the address is none that may be linked to. */
export function linkTo(url: string | null, quote: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '') return null;
  const plain = address.href;
  const opened = `${plain}${address.hash === '' ? '#' : ''}:~:text=${fragmentOf(quote)}`;
  if (quote.trim() !== '' && opened.length <= LONGEST) return opened;
  return plain.length <= LONGEST ? plain : null;
}

function fragmentOf(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (quote.length <= WHOLE || words.length < EDGE_WORDS * 2) return encoded(words.join(' '));
  return `${encoded(words.slice(0, EDGE_WORDS).join(' '))},${encoded(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** In a fragment directive `-` and `,` are signs of their own. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27');
}
